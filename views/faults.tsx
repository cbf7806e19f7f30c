// The page of a request that failed: what happened, what it means for the typed text, what to do.
import type { Carried } from "../src/auth/kept.ts";
import type { Ui } from "../src/http/context.ts";
import type { Typed } from "../src/http/forms.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Icon } from "./parts/icon.tsx";
import { hasText, hasWords, KeptForm, KeptText } from "./parts/kept.tsx";

type Faults = Ui["words"]["faults"];

/** The faults that have a page; their words stand in the word lists. */
export type FaultName = {
	[Name in keyof Faults]: Faults[Name] extends { title: string; text: string } ? Name : never;
}[keyof Faults];

/** Faults after which the same request may simply be made again. */
const REPEATABLE: readonly FaultName[] = ["database", "unexpected"];

export const FaultPage = ({
	ui,
	name,
	typed,
	carried,
	action,
	sent,
	own,
}: {
	ui: Ui;
	name: FaultName;
	/** The form's fields. */
	typed: Typed;
	/** The form that waited inside it, for somebody who was about to sign in again. */
	carried: Carried | null;
	/** Path and query that were asked for. */
	action: string;
	/** Whether a form was sent, or a page asked for. */
	sent: boolean;
	/** Whether the form came from a page of ours. */
	own: boolean;
}) => {
	const { title, text } = ui.words.faults[name];
	const repeatable = REPEATABLE.includes(name);
	const words = hasWords(typed) || (carried !== null && hasWords(carried.typed));
	return (
		<Layout ui={ui} title={title} place="other">
			<div class="narrow page" data-fault>
				<h1>
					<Icon name="alert" version={ui.version} />
					{title}
				</h1>
				<p>{text}</p>
				{words || (sent && own && repeatable) ? (
					<section class="box">
						{words ? (
							<h2>{carried !== null || hasText(typed) ? ui.words.faults.kept : ui.words.faults.keptEntries}</h2>
						) : null}
						{carried === null ? null : <KeptText ui={ui} typed={carried.typed} />}
						{own && repeatable ? (
							<KeptForm ui={ui} action={action} typed={typed} />
						) : (
							<KeptText ui={ui} typed={typed} />
						)}
					</section>
				) : null}
				<p class="row-of-buttons">
					{!sent && repeatable ? (
						<a class="button" href={action}>
							{ui.words.faults.tryAgain}
						</a>
					) : null}
					<a class="button plain" href={urls.home()}>
						{ui.words.faults.toStart}
					</a>
				</p>
			</div>
		</Layout>
	);
};

/** A fault said inside the form that stays where it is; app.js takes `offline` away before the next try. */
export const FaultNotice = ({ ui, name }: { ui: Ui; name: FaultName }) => (
	<div class="notice bad offline" role="alert" tabindex={-1} data-focus>
		<Icon name="alert" version={ui.version} />
		<div>
			<strong>{ui.words.faults[name].title}</strong> {ui.words.faults.stillHere}
		</div>
	</div>
);
