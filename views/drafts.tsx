// What somebody has begun to write and not sent yet.
import { PLACE } from "../src/drafts/field.ts";
import { type Place, writePlace } from "../src/drafts/place.ts";
import type { Draft } from "../src/drafts/store.ts";
import type { Ui } from "../src/http/context.ts";
import { plainText } from "../src/text/markdown.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { titleOf } from "./parts/title.ts";
import { When } from "./parts/when.tsx";

/** Characters of a draft that the list shows. */
const EXCERPT = 200;

export const DraftsPage = ({ ui, list }: { ui: Ui; list: readonly Draft[] }) => {
	const words = ui.words.drafts;
	return (
		<Layout ui={ui} title={words.title} place="account">
			<div class="narrow page">
				<p class="back">
					<a href={urls.settings()}>{ui.words.settings.title}</a>
				</p>
				<h1>{words.title}</h1>
				<p class="soft">{words.lead}</p>
				{list.length === 0 ? <Empty ui={ui} icon="pen" title={words.empty} text={words.emptyHint} /> : null}
				{list.map((draft) => (
					<DraftItem ui={ui} draft={draft} />
				))}
			</div>
		</Layout>
	);
};

const DraftItem = ({ ui, draft }: { ui: Ui; draft: Draft }) => {
	const words = ui.words.drafts;
	return (
		<article class="box" data-space={isInSpace(draft.place) ? draft.spaceId : undefined}>
			<h2 dir="auto">
				{draft.thread === null
					? draft.title || (isInSpace(draft.place) ? words.untitled : kindOf(ui, draft.place))
					: titleOf(ui, draft.thread.title)}
			</h2>
			<p class="meta small soft">
				{isInSpace(draft.place) ? (
					<span class="kind">
						<Icon name={spaceIcon(draft.spaceId)} version={ui.version} />
						{ui.words.spaces[draft.spaceId].short}
					</span>
				) : null}{" "}
				{kindOf(ui, draft.place)} · {words.saved} <When ui={ui} at={draft.savedAt} />
			</p>
			<p dir="auto">{plainText(draft.body, EXCERPT)}</p>
			<div class="row-of-buttons">
				<a class="button" href={formOf(draft.place)}>
					<Icon name="pen" version={ui.version} />
					{words.goOn}
				</a>
				<form method="post" action={urls.draftEnd()}>
					<input type="hidden" name={PLACE} value={writePlace(draft.place)} />
					<button class="button quiet" type="submit">
						<Icon name="trash" version={ui.version} />
						{words.discard}
					</button>
				</form>
			</div>
		</article>
	);
};

function kindOf(ui: Ui, place: Place): string {
	switch (place.kind) {
		case "thread":
			return ui.words.drafts.newThread;
		case "reply":
			return ui.words.drafts.reply;
		case "poll":
			return ui.words.polls.open;
		case "message":
		case "letter":
			return ui.words.messages.one;
		case "inquiry":
		case "inquiryAnswer":
			return ui.words.inquiries.title;
	}
}

function formOf(place: Place): string {
	switch (place.kind) {
		case "thread":
			return urls.newThread(place.space);
		case "reply":
			return urls.replies(place.threadId, place.postId ?? undefined);
		case "poll":
			return urls.newPoll(place.threadId);
		case "message":
			return urls.conversationAtEnd(place.conversationId);
		case "letter":
			return urls.newMessage(place.to);
		case "inquiry":
			return urls.inquiriesIn(place.space);
		case "inquiryAnswer":
			return urls.inquiry(place.inquiryId);
	}
}

/** Messages stand in no space. */
const isInSpace = (place: Place): boolean => place.kind !== "message" && place.kind !== "letter";

/** What makes a form one that is saved as one types: its place, when it was saved last, and a button without JavaScript. */
export const DraftFields = ({ ui, place, savedAt }: { ui: Ui; place: Place; savedAt: string | null }) => (
	<>
		<input type="hidden" name={PLACE} value={writePlace(place)} />
		<p
			class="draft-line small soft"
			data-draft={urls.drafts()}
			data-saved-at={savedAt ?? undefined}
			data-saved={ui.words.drafts.savedNow}
			data-unsaved={ui.words.drafts.onlyHere}
		>
			<span aria-live="polite">
				{savedAt === null ? null : (
					<>
						{words(ui).found} <When ui={ui} at={savedAt} />
					</>
				)}
			</span>{" "}
			<button class="link no-js" type="submit" formaction={urls.drafts()} formnovalidate>
				{words(ui).save}
			</button>
		</p>
	</>
);

const words = (ui: Ui) => ui.words.drafts;
