// The page on which an offer is extended, and the question on the start page.
import { Layout } from "../../../views/layout.tsx";
import type { FormState } from "../../../views/parts/field.tsx";
import { titleOf } from "../../../views/parts/title.ts";
import type { Instant } from "../../db/clock.ts";
import type { Ui } from "../../http/context.ts";
import type { Thread } from "../../threads/store.ts";
import * as urls from "../../urls.ts";
import { EndQuestion } from "./panel.tsx";
import type { Ending } from "./store.ts";

/** The page with the question alone: after a mistake, and from a link. */
export const ExtendPage = ({
	ui,
	thread,
	state,
}: {
	ui: Ui;
	thread: Thread & { endsAt: Instant };
	state: FormState;
}) => {
	const words = ui.words.kinds["biete-suche"];
	return (
		<Layout ui={ui} title={words.extendTitle} place={thread.spaceId} space={thread.spaceId}>
			<div class="band">
				<div class="narrow">
					<p class="kind">
						<a href={urls.thread(thread)} dir="auto">
							{titleOf(ui, thread.title)}
						</a>
					</p>
					<h1>{words.extendTitle}</h1>
				</div>
			</div>
			<div class="narrow page">
				<EndQuestion ui={ui} thread={thread} endsAt={thread.endsAt} state={state} />
			</div>
		</Layout>
	);
};

/** On the start page: one's own offers that end, each with the question. */
export const Endings = ({ ui, endings }: { ui: Ui; endings: readonly Ending[] }) =>
	endings.length === 0 ? null : (
		<section>
			<h2 class="above">{ui.words.kinds["biete-suche"].yours}</h2>
			<ul class="stack">
				{endings.map((ending) => (
					<li class="box" data-space={ending.spaceId}>
						<h3>
							<a href={urls.thread(ending)} dir="auto">
								{ending.title}
							</a>
						</h3>
						<EndQuestion ui={ui} thread={ending} endsAt={ending.endsAt} state={{}} />
					</li>
				))}
			</ul>
		</section>
	);
