// Frage: open until one of its replies is said to be the answer (src/acceptances).
import { type KindModule, PLAIN } from "../kind.ts";

/** The module of questions. */
export const question: KindModule = {
	...PLAIN,
	icon: "question",
	state: (ui, { solved }, at) => {
		if (solved) return { text: ui.words.answer.solved, tone: "good" };
		return at === "page" ? { text: ui.words.answer.open, tone: "open" } : null;
	},
};
