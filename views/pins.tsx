// Pinning until a day.
import type { Ui } from "../src/http/context.ts";
import { value } from "../src/http/forms.ts";
import { addDays, dayOf, sayDay } from "../src/i18n/days.ts";
import type { Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { TextField } from "./parts/field.tsx";
import { Reason, type Sent, Step, stateOf } from "./parts/step.tsx";

/** The last day on which it is pinned, as people say it. */
export function lastDay(ui: Ui, until: string): string {
	return sayDay(ui.language, dayOf(new Date(Date.parse(until) - 1)));
}

export const PinningStep = ({ ui, thread, sent }: { ui: Ui; thread: Thread; sent: Sent }) => {
	const words = ui.words.managing.pin;
	const state = stateOf(sent, "pin");
	const pinned = (thread.pinnedUntil ?? "") > ui.now.toISOString() ? thread.pinnedUntil : null;
	const typed = value(state.values, "until");
	return (
		<>
			<Step
				ui={ui}
				act="pin"
				icon="pin"
				title={words.title}
				text={pinned === null ? words.text : `${words.now(lastDay(ui, pinned))} ${words.text}`}
				action={urls.pinning(thread.id)}
				send={words.send}
				sent={sent}
			>
				<TextField
					ui={ui}
					name="until"
					id="-pin"
					type={typed === "" || /^\d{4}-\d\d-\d\d$/.test(typed) ? "date" : "text"}
					label={words.until}
					hint={words.untilHint}
					state={state.values === undefined ? { values: { until: [addDays(dayOf(ui.now), 14)] } } : state}
				/>
				<Reason ui={ui} act="pin" state={state} readers="staff" optional />
			</Step>
			{pinned === null ? null : (
				<Step
					ui={ui}
					act="unpin"
					icon="undo"
					title={words.off}
					text={words.now(lastDay(ui, pinned))}
					action={urls.unpinning(thread.id)}
					send={words.off}
					sent={sent}
				>
					<Reason ui={ui} act="unpin" state={stateOf(sent, "unpin")} readers="staff" optional />
				</Step>
			)}
		</>
	);
};
