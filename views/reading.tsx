// What helps to find one's way through a discussion: the next new post, the place where one was, words for the scripts.
import type { Ui } from "../src/http/context.ts";
import type { ThreadPage } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { Icon } from "./parts/icon.tsx";

type Props = { ui: Ui; page: ThreadPage };

/**
 * Leads to the next new post and stays within reach while there is one further down or on another page. Without a
 * script it can't know what one has passed, so it only stands where all that is new is on another page.
 */
export const NextNew = ({ ui, page }: Props) => {
	const here = [page.opening, ...page.replies].filter((post) => post.fresh).length;
	const elsewhere = page.unread - here;
	return page.unread === 0 ? null : (
		<p class={here > 0 ? "next-new js-only" : "next-new"} data-next-new={elsewhere}>
			<a class="button" href={urls.threadAtUnread(page.thread)}>
				<Icon name="down" version={ui.version} />
				{ui.words.reading.next}
			</a>
		</p>
	);
};

/** The way back to where one was on this device; places.js knows the place and shows it. */
export const GoOn = ({ ui, page }: Props) =>
	page.replies.length === 0 ? null : (
		<p class="above" data-go-on={urls.thread(page.thread)} hidden>
			<a href={urls.thread(page.thread)}>{ui.words.reading.goOn}</a>
		</p>
	);

/** What the scripts say; `#` and `*` stand for numbers. */
export const scriptWords = ({ words: { reading, share } }: Ui): Record<string, string> => ({
	"data-fold": reading.fold,
	"data-fold-one": reading.foldOne,
	"data-unfold": reading.unfold,
	"data-unfold-one": reading.unfoldOne,
	"data-among-them": reading.amongThem,
	"data-copied": share.copied,
	"data-told": share.told,
	"data-copy-yourself": share.copyYourself,
});
