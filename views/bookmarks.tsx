// One's own list of posts to come back to.
import type { Bookmark } from "../src/bookmarks/store.ts";
import type { Ui } from "../src/http/context.ts";
import { type Cursor, writeCursor } from "../src/threads/cursor.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { PersonName } from "./parts/byline.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty, Notice } from "./parts/notice.tsx";
import { titleOf } from "./parts/title.ts";
import { When } from "./parts/when.tsx";

export const BookmarksPage = ({ ui, list }: { ui: Ui; list: { rows: readonly Bookmark[]; next: Cursor | null } }) => {
	const words = ui.words.bookmarks;
	return (
		<Layout ui={ui} title={words.title} place="account">
			<div class="narrow page">
				<p class="back">
					<a href={urls.settings()}>{ui.words.settings.title}</a>
				</p>
				<h1>{words.title}</h1>
				<p class="soft">{words.lead}</p>
				{list.rows.length === 0 ? <Empty ui={ui} icon="keep" title={words.empty} text={words.emptyHint} /> : null}
				{list.rows.map((bookmark) => (
					<BookmarkItem ui={ui} bookmark={bookmark} />
				))}
				{list.next === null ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a class="button plain" href={urls.bookmarks(writeCursor(list.next))} rel="next">
							{words.older}
						</a>
					</nav>
				)}
			</div>
		</Layout>
	);
};

const placeOf = (postId: number): string => `gemerkt-${postId}`;

/** One kept post with its note. */
export const BookmarkItem = ({ ui, bookmark, saved = false }: { ui: Ui; bookmark: Bookmark; saved?: boolean }) => {
	const words = ui.words.bookmarks;
	const target = { "hx-target": `#${placeOf(bookmark.postId)}`, "hx-swap": "outerHTML" };
	const field = `notiz-${bookmark.postId}`;
	return (
		<article class="box bookmark" id={placeOf(bookmark.postId)} data-space={bookmark.thread.spaceId}>
			<h2>
				<a href={urls.threadAtPost(bookmark.thread, bookmark.postId)} dir="auto">
					{titleOf(ui, bookmark.thread.title)}
				</a>
			</h2>
			<p class="meta small soft">
				<span class="kind">
					<Icon name={spaceIcon(bookmark.thread.spaceId)} version={ui.version} />
					{ui.words.spaces[bookmark.thread.spaceId].short}
				</span>{" "}
				<PersonName person={{ ...bookmark.author, name: bookmark.author.name || ui.words.post.former }} /> ·{" "}
				<When ui={ui} at={bookmark.createdAt} />
			</p>
			<p dir="auto" lang={bookmark.language}>
				{bookmark.excerpt || words.removed}
			</p>
			<form
				method="post"
				action={urls.keepingNote(bookmark.postId)}
				class="form"
				hx-post={urls.keepingNote(bookmark.postId)}
				{...target}
			>
				<div class="field">
					<label for={field}>{words.note}</label>
					<input
						id={field}
						name="notiz"
						value={bookmark.note}
						maxlength={500}
						dir="auto"
						autocomplete="off"
						placeholder={words.noteHint}
					/>
				</div>
				{saved ? (
					<Notice ui={ui} icon="check" tone="good" focus>
						{words.saved}
					</Notice>
				) : null}
				<p class="row-of-buttons">
					<button class="button plain" type="submit">
						{words.saveNote}
					</button>
				</p>
			</form>
			<form
				method="post"
				action={urls.keepingBack(bookmark.postId)}
				hx-post={urls.keepingBack(bookmark.postId)}
				{...target}
			>
				<input type="hidden" name="von" value="liste" />
				<button class="button quiet" type="submit">
					<Icon name="undo" version={ui.version} />
					{words.drop}
				</button>
			</form>
		</article>
	);
};

/** What takes a kept post's place: taken off the list, with the way back. */
export const Dropped = ({ ui, postId }: { ui: Ui; postId: number }) => (
	<div class="notice good" role="status" tabindex={-1} data-focus id={placeOf(postId)}>
		<Icon name="check" version={ui.version} />
		<div>
			{ui.words.bookmarks.dropped} <a href={urls.post(postId)}>{ui.words.post.toThread}</a>
		</div>
	</div>
);
