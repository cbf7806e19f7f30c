// A text that couldn't be taken: shown again, ready to be sent once more.
import type { Ui } from "../../src/http/context.ts";
import { AGAIN } from "../../src/http/form-key.ts";
import type { Typed } from "../../src/http/forms.ts";
import { longTexts } from "../../src/kinds/kinds.ts";
import { labelOf } from "./labels.ts";

/** Fields whose words a person wrote; all others travel along unseen. */
const LINES = ["title", "name", "email", "organisation"];
const texts = () => ["body", "about", "sentence", "reason", ...longTexts()];
const written = () => [...LINES, ...texts()];

/** The typed words with a button that sends them again to the same address; without words the button alone. */
export const KeptForm = ({ ui, action, typed }: { ui: Ui; action: string; typed: Typed }) => (
	<form method="post" action={action} class="form">
		<Written ui={ui} typed={typed} />
		<Unseen typed={typed} except={[...written(), AGAIN]} />
		<input type="hidden" name={AGAIN} value="1" />
		{hasText(typed) ? <p class="soft small">{ui.words.faults.keptTwice}</p> : null}
		<p>
			<button class="button" type="submit">
				{hasWords(typed) ? ui.words.faults.sendAgain : ui.words.faults.tryAgain}
			</button>
		</p>
	</form>
);

/** The typed words to copy only: when it isn't sure who sent them. */
export const KeptText = ({ ui, typed }: { ui: Ui; typed: Typed }) => <Written ui={ui} typed={typed} readonly />;

/** Whether somebody wrote words that would be lost. */
export function hasWords(typed: Typed): boolean {
	return written().some((name) => (typed[name]?.[0] ?? "").trim() !== "");
}

/** Whether it is a text, and not only a name or an address. */
export function hasText(typed: Typed): boolean {
	return texts().some((name) => (typed[name]?.[0] ?? "").trim() !== "");
}

/** Fields as hidden inputs. */
export const Unseen = ({ typed, except = [] }: { typed: Typed; except?: readonly string[] }) => (
	<>
		{Object.entries(typed)
			.filter(([name]) => !except.includes(name))
			.flatMap(([name, values]) => values.map((text) => <input type="hidden" name={name} value={text} />))}
	</>
);

const Written = ({ ui, typed, readonly = false }: { ui: Ui; typed: Typed; readonly?: boolean }) => (
	<>
		{written()
			.filter((name) => typed[name] !== undefined)
			.map((name) => (
				<div class="field">
					<label for={`bleibt-${name}`}>{labelOf(ui.words, name)}</label>
					{LINES.includes(name) ? (
						<input id={`bleibt-${name}`} name={name} value={typed[name]?.[0]} readonly={readonly} dir="auto" />
					) : (
						<textarea id={`bleibt-${name}`} name={name} rows={8} readonly={readonly} dir="auto">
							{`\n${typed[name]?.[0] ?? ""}`}
						</textarea>
					)}
				</div>
			))}
	</>
);
