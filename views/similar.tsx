// Discussions like the one that somebody is about to begin: under the title while it is typed, and as a page.
import type { Ui } from "../src/http/context.ts";
import { kindIcon } from "../src/kinds/kinds.ts";
import type { SpaceKey } from "../src/spaces/spaces.ts";
import { languageOf } from "../src/text/language.ts";
import type { Similar } from "../src/threads/similar.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";

/** The place under the title; it keeps its height, so that nothing moves while one types. */
export const SimilarPlace = ({ ui }: { ui: Ui }) => (
	<div class="similar js-only">
		<p class="small" id="aehnlich-name">
			<strong>{ui.words.writing.similar}</strong>
		</p>
		<section id="aehnlich" aria-live="polite" aria-labelledby="aehnlich-name">
			<p class="soft small">{ui.words.writing.similarHint}</p>
		</section>
	</div>
);

/** What makes a title's field ask for similar discussions while one types. */
export const asksForSimilar = (space: SpaceKey) => ({
	"hx-get": urls.similar(space),
	"hx-trigger": "input changed delay:400ms",
	"hx-target": "#aehnlich",
	"hx-swap": "innerHTML",
	"hx-sync": "this:replace",
});

/** The list. `asked` says whether there was a title to look for. */
export const SimilarList = ({ ui, list, asked }: { ui: Ui; list: readonly Similar[]; asked: boolean }) => {
	const words = ui.words.writing;
	if (list.length === 0) return <p class="soft small">{asked ? words.similarNone : words.similarHint}</p>;
	return (
		<>
			<ul>
				{list.map((thread) => (
					<li data-space={thread.spaceId}>
						<a href={urls.thread(thread)} dir="auto" lang={languageOf(thread.title)}>
							{thread.title}
						</a>
						<span class="small soft">
							<span class="kind">
								<Icon name={spaceIcon(thread.spaceId)} version={ui.version} />
								{ui.words.spaces[thread.spaceId].short}
							</span>{" "}
							<span class="kind">
								<Icon name={kindIcon(thread.kind)} version={ui.version} />
								{ui.words.kinds[thread.kind].name}
							</span>{" "}
							{thread.solved ? (
								<span class="state">
									<Icon name="check" version={ui.version} />
									{ui.words.answer.solved}
								</span>
							) : null}
						</span>
					</li>
				))}
			</ul>
			<p class="small soft">{words.similarSafe}</p>
		</>
	);
};

type PageProps = { ui: Ui; space: SpaceKey; title: string; list: readonly Similar[] };

/** The same as a page of its own. */
export const SimilarPage = ({ ui, space, title, list }: PageProps) => (
	<Layout ui={ui} title={ui.words.writing.similarTitle} place={space} space={space}>
		<div class="narrow page">
			<h1>{ui.words.writing.similarTitle}</h1>
			{title === "" ? null : <p dir="auto">{title}</p>}
			<div class="similar-list">
				<SimilarList ui={ui} list={list} asked={title !== ""} />
			</div>
			<p>
				<a class="button plain" href={urls.newThread(space)}>
					{ui.words.writing.back}
				</a>
			</p>
		</div>
	</Layout>
);
