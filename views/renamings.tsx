// Giving a discussion another heading.
import type { Ui } from "../src/http/context.ts";
import type { Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { TextField } from "./parts/field.tsx";
import { Reason, type Sent, Step, stateOf } from "./parts/step.tsx";

export const RenamingStep = ({ ui, thread, sent }: { ui: Ui; thread: Thread; sent: Sent }) => {
	const words = ui.words.managing.rename;
	const state = stateOf(sent, "rename");
	// The heading of a removed opening post has left the page.
	return thread.title === "" ? null : (
		<Step
			ui={ui}
			act="rename"
			icon="pen"
			title={words.title}
			text={words.text}
			action={urls.renaming(thread.id)}
			send={words.send}
			sent={sent}
		>
			<TextField
				ui={ui}
				name="title"
				id="-rename"
				label={ui.words.thread.title}
				maxlength={150}
				dir="auto"
				state={state.values === undefined ? { values: { title: [thread.title] } } : state}
			/>
			<Reason ui={ui} act="rename" state={state} readers="staff" />
		</Step>
	);
};
