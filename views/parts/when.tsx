// A moment: in words, with the full date on hover and for machines.
import type { Ui } from "../../src/http/context.ts";
import { ago, exactly } from "../../src/i18n/when.ts";

/** `at` is a text of the database, UTC. */
export const When = ({ ui, at }: { ui: Ui; at: string }) => {
	const moment = new Date(at);
	return (
		<time datetime={at} title={exactly(ui.language, moment)}>
			{ago(ui.words, ui.language, moment, ui.now)}
		</time>
	);
};
