// Below an example: who has done the same, the button to say so, and the way to print.
import { ErrorSummary, type FormState, TextField } from "../../../views/parts/field.tsx";
import { Icon } from "../../../views/parts/icon.tsx";
import * as can from "../../access/can.ts";
import type { Ui } from "../../http/context.ts";
import * as urls from "../../urls.ts";
import type { Matter, PanelProps } from "../kind.ts";
import { type Adoption, asAdoptions } from "./store.ts";

/** What stands below an example. */
export const AdoptionPanel = ({ ui, thread, beside }: PanelProps) => {
	const words = ui.words.kinds.praxisbeispiel;
	if (thread.title === "") return null;
	const adoptions = asAdoptions(beside);
	const count = thread.adoptedBy.length;
	const mine = ui.viewer.kind === "member" && thread.adoptedBy.includes(ui.viewer.id);
	return (
		<section class="box adoptions" id="auch-gemacht">
			<h2>{words.adopted}</h2>
			<p>{words.adoptedBy(count)}</p>
			{adoptions.length === 0 ? null : (
				<ul class="plain-list">
					{adoptions.map((adoption) => (
						<li>
							<AdoptionLine adoption={adoption} former={ui.words.post.former} />
						</li>
					))}
				</ul>
			)}
			{count === 0 ? null : (
				<p>
					<a href={urls.adoptions(thread.id)}>{words.all}</a>
				</p>
			)}
			{!can.adopt(ui.viewer, thread) ? null : mine ? (
				<Mine ui={ui} thread={thread} />
			) : (
				<details class="more">
					<summary>{words.adopt}</summary>
					<AdoptForm ui={ui} thread={thread} state={{}} />
				</details>
			)}
			<p>
				<a class="button quiet" href={urls.print(thread.id)}>
					<Icon name="print" version={ui.version} />
					{words.print}
				</a>
			</p>
		</section>
	);
};

/** Name, organisation and note, as everybody in the space reads them. */
export const AdoptionLine = ({ adoption, former }: { adoption: Adoption; former: string }) => (
	<>
		<strong dir="auto">{adoption.name || former}</strong>
		{adoption.organisation === "" ? null : (
			<>
				, <bdi>{adoption.organisation}</bdi>
			</>
		)}
		{adoption.note === "" ? null : (
			<>
				: <span dir="auto">{adoption.note}</span>
			</>
		)}
	</>
);

type AdoptProps = { ui: Ui; thread: Pick<Matter, "id">; state: FormState; mine?: boolean };

/** Says who will see it, before one presses. */
export const AdoptForm = ({ ui, thread, state, mine = false }: AdoptProps) => {
	const words = ui.words.kinds.praxisbeispiel;
	return (
		<form method="post" action={urls.adoptions(thread.id)} class="form">
			<ErrorSummary ui={ui} state={state} labels={{ note: words.note }} />
			<TextField
				ui={ui}
				name="note"
				label={words.note}
				hint={words.noteHint}
				maxlength={200}
				dir="auto"
				optional
				state={state}
			/>
			<p class="soft small">{words.adoptHint}</p>
			<p>
				<button class="button" type="submit">
					<Icon name="check" version={ui.version} />
					{mine ? words.changeNote : words.adopt}
				</button>
			</p>
		</form>
	);
};

const Mine = ({ ui, thread }: { ui: Ui; thread: Matter }) => {
	const words = ui.words.kinds.praxisbeispiel;
	return (
		<form method="post" action={urls.adoptionBack(thread.id)} class="row-of-buttons">
			<span class="state">
				<Icon name="check" version={ui.version} />
				{words.mine}
			</span>
			<button class="button quiet" type="submit">
				<Icon name="undo" version={ui.version} />
				{words.back}
			</button>
		</form>
	);
};
