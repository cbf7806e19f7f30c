// Replying: the form at the foot of a discussion or under a post, and what comes back after it.
import type { Child } from "hono/jsx";
import { afterWriting } from "../src/follows/levels.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Caution } from "../src/posts/caution.ts";
import type { Post } from "../src/posts/store.ts";
import type { Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { DraftFields } from "./drafts.tsx";
import { FollowControl, MutedNote, placeOfThread } from "./follows.tsx";
import { Layout } from "./layout.tsx";
import { Editor, Sending } from "./parts/editor.tsx";
import { ErrorSummary, type FormState } from "./parts/field.tsx";
import { FileField } from "./parts/files.tsx";
import { labels } from "./parts/labels.ts";
import { Notice } from "./parts/notice.tsx";
import { PrivacyNotice } from "./parts/privacy.tsx";
import { titleOf } from "./parts/title.ts";
import { PostItem, QuotedPost } from "./posts.tsx";

/** The line above the replies; after a reply without a page it is sent again, with the new number. */
export const RepliesHeading = ({ ui, replies, again = false }: { ui: Ui; replies: number; again?: boolean }) => (
	<h2 class="above" id="anzahl" hx-swap-oob={again ? "true" : undefined}>
		{ui.words.thread.replies(replies)}
	</h2>
);

type ReplyProps = {
	ui: Ui;
	thread: Thread;
	parent: Post | null;
	state: FormState;
	/** When what stands in the form was saved as a draft. */
	savedAt?: string | null;
	caution?: Caution | null;
	/** The post that can be quoted whole without JavaScript; it need not be the parent. */
	quotable?: number | null;
	/** Why the form comes back, where nothing in it is wrong. */
	why?: string;
	again?: boolean;
};

/** The form for a reply: at the foot of the discussion, or, as an item of the tree, under the post it answers. */
export const ReplyForm = ({
	ui,
	thread,
	parent,
	state,
	savedAt = null,
	caution = null,
	quotable = null,
	why,
	again = false,
}: ReplyProps) => {
	const words = ui.words.post;
	const id = parent === null ? "antwort" : `antwort-${parent.id}`;
	const action = urls.replies(thread.id, parent?.id);
	const form = (
		<form
			method="post"
			action={action}
			class="box form reply"
			enctype="multipart/form-data"
			id={parent === null ? id : undefined}
			hx-post={action}
			hx-target={`#${id}`}
			hx-swap="outerHTML"
			hx-disable="find .row-of-buttons button"
			hx-swap-oob={again ? "true" : undefined}
			data-mentions={urls.mentionable(thread.spaceId)}
		>
			<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
			<ErrorSummary ui={ui} state={state} labels={{ ...labels(ui.words), body: words.yourReply }} id={`-${id}`} />
			{why === undefined ? null : (
				<Notice ui={ui} icon="alert" tone="bad" focus>
					{why}
				</Notice>
			)}
			{quotable === null ? null : (
				<p class="no-js">
					<a href={urls.replyWithQuote(thread.id, quotable)}>
						{parent === null ? ui.words.writing.quoteOpening : ui.words.writing.quotePost}
					</a>
				</p>
			)}
			<Editor
				ui={ui}
				id={`-${id}`}
				label={parent === null ? words.yourReply : words.yourReplyTo(parent.author.name || ui.words.post.former)}
				hint={`${words.replyHint} ${ui.words.mentions.hint}`}
				rows={5}
				state={state}
			/>
			<FileField ui={ui} id={`-${id}`} state={state} folded />
			<DraftFields
				ui={ui}
				place={{ kind: "reply", threadId: thread.id, postId: parent?.id ?? null }}
				savedAt={savedAt}
			/>
			<PrivacyNotice ui={ui} space={thread.spaceId} readers={thread.readers} />
			<MutedNote ui={ui} following={thread.following} />
			<Sending
				ui={ui}
				label={words.send}
				caution={caution}
				preview={urls.repliesPreview(thread.id, parent?.id)}
				id={`-${id}`}
			>
				{parent === null ? null : (
					<a class="button quiet" href={urls.threadAtPost(thread, parent.id)} data-cancel={id}>
						{ui.words.cancel}
					</a>
				)}
			</Sending>
		</form>
	);
	return parent === null ? (
		form
	) : (
		<li class={`nested depth-${Math.min(parent.depth + 1, 4)}`} id={id}>
			{form}
		</li>
	);
};

/** The page with the form alone: what opens without JavaScript, and after a mistake. */
export const ReplyPage = ({ before = null, ...props }: ReplyProps & { before?: Child }) => {
	const { ui, thread, parent } = props;
	return (
		<Layout ui={ui} title={ui.words.post.openForm} place={thread.spaceId} space={thread.spaceId}>
			<div class="band">
				<div class="narrow">
					<p class="kind">
						<a href={urls.thread(thread)} dir="auto">
							{titleOf(ui, thread.title)}
						</a>
					</p>
					<h1>{ui.words.post.openForm}</h1>
				</div>
			</div>
			<div class="narrow page">
				{parent === null ? null : <QuotedPost ui={ui} post={parent} />}
				{before}
				{parent === null ? (
					<ReplyForm {...props} />
				) : (
					<ul>
						<ReplyForm {...props} />
					</ul>
				)}
			</div>
		</Layout>
	);
};

/** What htmx gets after a reply: the post, and, at the foot, an empty form and the new number. */
export const NewReply = ({ ui, thread, parent, post }: { ui: Ui; thread: Thread; parent: Post | null; post: Post }) => (
	<>
		<PostItem ui={ui} post={post} parentName={parent?.author.name ?? null} question={thread} />
		{parent === null ? <ReplyForm ui={ui} thread={thread} parent={null} state={{}} again /> : null}
		<RepliesHeading ui={ui} replies={thread.replies + 1} again />
		<FollowControl ui={ui} place={placeOfThread(ui, { ...thread, following: afterWriting(thread.following) })} again />
	</>
);
