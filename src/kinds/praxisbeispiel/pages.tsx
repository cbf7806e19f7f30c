// The pages of an example besides its own: who has done the same, and the sheet to print.
import { raw } from "hono/html";
import { Layout } from "../../../views/layout.tsx";
import { Avatar } from "../../../views/parts/avatar.tsx";
import { whereabouts } from "../../../views/parts/byline.tsx";
import type { FormState } from "../../../views/parts/field.tsx";
import { Icon } from "../../../views/parts/icon.tsx";
import { titleOf } from "../../../views/parts/title.ts";
import { When } from "../../../views/parts/when.tsx";
import * as can from "../../access/can.ts";
import type { Ui } from "../../http/context.ts";
import { dayOf, sayDay } from "../../i18n/days.ts";
import type { Post } from "../../posts/store.ts";
import { languageOf } from "../../text/language.ts";
import { writeCursor } from "../../threads/cursor.ts";
import type { Thread } from "../../threads/store.ts";
import * as urls from "../../urls.ts";
import type { AdoptionList } from "./listing.ts";
import { AdoptForm } from "./panel.tsx";
import { ExampleFacts, ExampleSections } from "./shown.tsx";
import type { Adoption } from "./store.ts";

type AdoptionsProps = { ui: Ui; thread: Thread; list: AdoptionList; state: FormState };

/** Everybody who has done the same, with their notes. */
export const AdoptionsPage = ({ ui, thread, list: { rows, next, note }, state }: AdoptionsProps) => {
	const words = ui.words.kinds.praxisbeispiel;
	const values = state.values ?? (note === null ? undefined : { note: [note] });
	return (
		<Layout ui={ui} title={words.adopted} place={thread.spaceId} space={thread.spaceId}>
			<div class="band">
				<div class="narrow">
					<p class="kind">
						<a href={urls.thread(thread)} dir="auto">
							{titleOf(ui, thread.title)}
						</a>
					</p>
					<h1>{words.adopted}</h1>
				</div>
			</div>
			<div class="narrow page">
				<p>{words.adoptedBy(thread.adoptedBy.length)}</p>
				{rows.length === 0 ? null : (
					<ul class="list people">
						{rows.map((adoption) => (
							<li>
								<Avatar name={adoption.name} />
								<div>
									<strong dir="auto">{adoption.name || ui.words.post.former}</strong>
									<p class="soft small" dir="auto">
										{adoption.organisation}
									</p>
									{adoption.note === "" ? null : <p dir="auto">{adoption.note}</p>}
									<p class="soft small">
										<When ui={ui} at={adoption.createdAt} />
									</p>
									<Drop ui={ui} thread={thread} adoption={adoption} />
								</div>
							</li>
						))}
					</ul>
				)}
				{next === null ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a class="button plain" href={urls.adoptions(thread.id, writeCursor(next))} rel="next">
							{ui.words.space.moreReaders}
						</a>
					</nav>
				)}
				{can.adopt(ui.viewer, thread) && thread.title !== "" ? (
					<section class="box">
						<h2>{note === null ? words.adopt : words.mine}</h2>
						<AdoptForm ui={ui} thread={thread} state={{ ...state, values }} mine={note !== null} />
					</section>
				) : null}
				<p>
					<a class="button plain" href={urls.thread(thread)}>
						{ui.words.post.toThread}
					</a>
				</p>
			</div>
		</Layout>
	);
};

/** One's own entry, or any for those who moderate the space. */
const Drop = ({ ui, thread, adoption }: { ui: Ui; thread: Thread; adoption: Adoption }) =>
	can.dropAdoption(ui.viewer, thread, adoption.memberId) ? (
		<form method="post" action={urls.adoptionBack(thread.id)}>
			<input type="hidden" name="member" value={String(adoption.memberId)} />
			<button class="button quiet" type="submit" aria-label={ui.words.kinds.praxisbeispiel.drop(adoption.name)}>
				<Icon name="trash" version={ui.version} />
				{ui.words.post.remove}
			</button>
		</form>
	) : null;

/** Everything of an example on one sheet, without what belongs to the screen. */
export const PrintPage = ({ ui, thread, opening }: { ui: Ui; thread: Thread; opening: Post }) => {
	const words = ui.words.kinds.praxisbeispiel;
	return (
		<Layout ui={ui} title={thread.title} place={thread.spaceId} space={thread.spaceId}>
			<div class="narrow page sheet">
				<p class="row-of-buttons no-print">
					<a class="button plain" href={urls.thread(thread)}>
						{ui.words.post.toThread}
					</a>
					<button class="button js-only" type="button" data-print>
						<Icon name="print" version={ui.version} />
						{words.printNow}
					</button>
				</p>
				<article>
					<header>
						<p class="kind">
							{words.name} · {ui.words.spaces[thread.spaceId].name}
						</p>
						<h1 dir="auto" lang={languageOf(thread.title)}>
							{thread.title}
						</h1>
						<p class="soft" dir="auto">
							{opening.author.name} · {whereabouts(opening.author)}
						</p>
					</header>
					<h2 class="hidden">{words.name}</h2>
					<h3 class="hidden">{ui.words.post.by(opening.author.name)}</h3>
					<ExampleFacts ui={ui} fields={thread.fields} />
					<div class="prose" dir="auto" lang={opening.language}>
						{raw(opening.html)}
					</div>
					<ExampleSections ui={ui} fields={thread.fields} />
				</article>
				<p class="soft small">
					{words.printFrom(ui.words.forum, sayDay(ui.language, dayOf(new Date(opening.editedAt ?? opening.createdAt))))}{" "}
					· {words.adoptedBy(thread.adoptedBy.length)}
				</p>
			</div>
		</Layout>
	);
};
