// The page of a request that failed: what happened, what it means for the typed text, what to do.
import type { Ui } from "../src/http/context.ts";
import type { Typed } from "../src/http/forms.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Icon } from "./parts/icon.tsx";
import { hasWords, KeptForm, KeptText } from "./parts/kept.tsx";

/** The faults that have a page; their words stand in the word lists. */
export type FaultName = Exclude<
	keyof Ui["words"]["faults"],
	"kept" | "keptTwice" | "sendAgain" | "toStart" | "offline"
>;

/** Faults after which the same form may simply be sent again. */
const REPEATABLE: readonly FaultName[] = ["database", "unexpected"];

export const FaultPage = ({
	ui,
	name,
	typed,
	action,
	own,
}: {
	ui: Ui;
	name: FaultName;
	typed: Typed;
	action: string;
	own: boolean;
}) => {
	const { title, text } = ui.words.faults[name];
	return (
		<Layout ui={ui} title={title} place="other">
			<div class="narrow page">
				<h1>
					<Icon name="alert" version={ui.version} />
					{title}
				</h1>
				<p>{text}</p>
				{hasWords(typed) ? (
					<section class="box">
						<h2>{ui.words.faults.kept}</h2>
						{own && REPEATABLE.includes(name) ? (
							<KeptForm ui={ui} action={action} typed={typed} />
						) : (
							<KeptText ui={ui} typed={typed} />
						)}
					</section>
				) : null}
				<p>
					<a class="button plain" href={urls.home()}>
						{ui.words.faults.toStart}
					</a>
				</p>
			</div>
		</Layout>
	);
};
