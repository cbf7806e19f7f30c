// How a discussion stands, in one word: solved, found, open, over.
import type { Ui } from "../../src/http/context.ts";
import type { State } from "../../src/kinds/kind.ts";
import { Icon } from "./icon.tsx";

const CLASSES = { good: "state", open: "state open", over: "state over" } as const;

export const StateBadge = ({ ui, state }: { ui: Ui; state: State | null }) =>
	state === null ? null : (
		<span class={CLASSES[state.tone]}>
			{state.tone === "open" ? null : <Icon name={state.tone === "good" ? "check" : "clock"} version={ui.version} />}
			{state.text}
		</span>
	);
