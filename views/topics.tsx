// Giving a discussion other topics.
import type { Ui } from "../src/http/context.ts";
import type { Thread } from "../src/threads/store.ts";
import { TOPICS } from "../src/topics/topics.ts";
import * as urls from "../src/urls.ts";
import { Choices } from "./parts/field.tsx";
import { Reason, type Sent, Step, stateOf } from "./parts/step.tsx";

export const TopicsStep = ({ ui, thread, sent }: { ui: Ui; thread: Thread; sent: Sent }) => {
	const words = ui.words.managing.topics;
	const state = stateOf(sent, "topics");
	return (
		<Step
			ui={ui}
			act="topics"
			icon="list"
			title={words.title}
			text={words.text}
			action={urls.retopicing(thread.id)}
			send={words.send}
			sent={sent}
		>
			<Choices
				ui={ui}
				name="topics"
				id="-topics"
				label={ui.words.thread.topics}
				hint={ui.words.thread.topicsHint}
				type="checkbox"
				className="pills"
				optional
				options={TOPICS.map((topic) => ({ value: topic, label: ui.words.topics[topic] ?? topic }))}
				checked={state.values === undefined ? thread.topics : (state.values["topics"] ?? [])}
				state={state}
			/>
			<Reason ui={ui} act="topics" state={state} readers="staff" optional />
		</Step>
	);
};
