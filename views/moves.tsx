// Taking a discussion to another space.
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { value } from "../src/http/forms.ts";
import type { Managed } from "../src/managing/store.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Choices } from "./parts/field.tsx";
import { Reason, type Sent, Step, stateOf } from "./parts/step.tsx";

/** Offered to whoever looks after another space too; each with how many read there. */
export const MovingStep = ({ ui, managed, sent }: { ui: Ui; managed: Managed; sent: Sent }) => {
	const { thread, readers } = managed;
	const words = ui.words.managing.move;
	const state = stateOf(sent, "move");
	const spaces = SPACES.filter((space) => can.move(ui.viewer, thread.spaceId, space));
	return spaces.length === 0 ? null : (
		<Step
			ui={ui}
			act="move"
			icon="compass"
			title={words.title}
			text={words.text}
			action={urls.moving(thread.id)}
			send={words.send}
			sent={sent}
		>
			<Choices
				ui={ui}
				name="raum"
				id="-move"
				label={words.to}
				type="radio"
				options={spaces.map((space) => ({
					value: space,
					label: words.readers(ui.words.spaces[space].name, ui.words.space.readers(readers[space] ?? 0)),
				}))}
				checked={[value(state.values, "raum")]}
				state={state}
			/>
			<Reason ui={ui} act="move" state={state} readers="all" />
		</Step>
	);
};
