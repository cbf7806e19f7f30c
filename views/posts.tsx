// A post and the forms around it: reply, edit, remove, earlier versions.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Post, Revision } from "../src/posts/store.ts";
import type { Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { StaffBadge, whereabouts } from "./parts/byline.tsx";
import { ErrorSummary, type FormState, TextArea, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { labels } from "./parts/labels.ts";
import { Notice } from "./parts/notice.tsx";
import { PrivacyNotice } from "./parts/privacy.tsx";
import { PostActions, placeOf, type Question } from "./post-actions.tsx";
import { titleOf } from "./parts/title.ts";
import { When } from "./parts/when.tsx";

/** A post with what its own pages need. */
type PostInThread = Post & { threadTitle: string; source: string };

type PostProps = { ui: Ui; post: Post; parentName: string | null; question: Question };

/** A reply in the tree; the opening post stands alone. Deep levels stay at the third (CSS). */
export const PostItem = ({ ui, post, parentName, question }: PostProps) =>
	post.depth === 0 ? (
		<PostArticle ui={ui} post={post} parentName={null} question={question} />
	) : (
		<li class={`depth-${Math.min(post.depth, 4)}`} id={placeOf(post)}>
			<PostArticle ui={ui} post={post} parentName={parentName} question={question} />
		</li>
	);

export const PostArticle = ({ ui, post, parentName, question }: PostProps) => (
	<article
		class={post.fresh ? "post fresh" : "post"}
		id={`beitrag-${post.id}`}
		tabindex={-1}
		data-seq={post.fresh ? post.seq : undefined}
	>
		<h3 class="hidden">
			{post.depth === 0 ? ui.words.post.by(post.author.name) : ui.words.post.replyBy(post.author.name)}
		</h3>
		<PostHead ui={ui} post={post} />
		{parentName === null || post.parentId === null ? null : (
			<p class="answers small">
				<Icon name="reply" version={ui.version} />
				<a href={urls.post(post.parentId)} dir="auto">
					{ui.words.post.replyTo(parentName)}
				</a>
			</p>
		)}
		{post.removedAt === null ? (
			<div class="prose" dir="auto" lang={post.language}>
				{raw(post.html)}
			</div>
		) : (
			<Removed ui={ui} post={post} />
		)}
		{question.acceptedPostId === post.id ? (
			<p class="state">
				<Icon name="check" version={ui.version} />
				{ui.words.answer.helpful}
			</p>
		) : null}
		<PostActions ui={ui} post={post} question={question} />
	</article>
);

export const PostHead = ({ ui, post }: { ui: Ui; post: Post }) => (
	<header>
		<Avatar name={post.author.name} />
		<div class="who">
			<strong dir="auto">{post.author.name || ui.words.post.former}</strong> <StaffBadge ui={ui} person={post.author} />
			{post.fresh ? <span class="new">{ui.words.thread.freshOne}</span> : null}
			<p class="where">
				<span dir="auto">{whereabouts(post.author)}</span>
				{" · "}
				<a href={urls.post(post.id)}>
					<span class="hidden">{ui.words.post.link}: </span>
					<When ui={ui} at={post.createdAt} />
				</a>
				{post.editedAt === null || post.removedAt !== null ? null : (
					<>
						{" · "}
						{can.seeHistory(ui.viewer, post) ? (
							<a href={urls.postHistory(post.id)}>{ui.words.post.edited}</a>
						) : (
							ui.words.post.edited
						)}
					</>
				)}
			</p>
		</div>
	</header>
);

const Removed = ({ ui, post }: { ui: Ui; post: Post }) => (
	<p class="removed">
		{post.removedBy === post.authorId ? ui.words.post.removedByAuthor : ui.words.post.removedByStaff}
		{post.removedReason === null ? null : (
			<>
				{" "}
				{ui.words.post.reason} <span dir="auto">{post.removedReason}</span>
			</>
		)}
	</p>
);

/** The line above the replies; after a reply without a page it is sent again, with the new number. */
export const RepliesHeading = ({ ui, replies, again = false }: { ui: Ui; replies: number; again?: boolean }) => (
	<h2 class="above" id="anzahl" hx-swap-oob={again ? "true" : undefined}>
		{ui.words.thread.replies(replies)}
	</h2>
);

type ReplyProps = { ui: Ui; thread: Thread; parent: Post | null; state: FormState; again?: boolean };

/** The form for a reply: at the foot of the discussion, or, as an item of the tree, under the post it answers. */
export const ReplyForm = ({ ui, thread, parent, state, again = false }: ReplyProps) => {
	const words = ui.words.post;
	const id = parent === null ? "antwort" : `antwort-${parent.id}`;
	const action = urls.replies(thread.id, parent?.id);
	const form = (
		<form
			method="post"
			action={action}
			class="box form reply"
			id={parent === null ? id : undefined}
			hx-post={action}
			hx-target={`#${id}`}
			hx-swap="outerHTML"
			hx-disable="find button[type=submit]"
			hx-swap-oob={again ? "true" : undefined}
		>
			<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
			<ErrorSummary ui={ui} state={state} labels={{ ...labels(ui.words), body: words.yourReply }} id={`-${id}`} />
			<TextArea
				ui={ui}
				name="body"
				id={`-${id}`}
				label={parent === null ? words.yourReply : words.yourReplyTo(parent.author.name)}
				hint={words.replyHint}
				rows={5}
				state={state}
			/>
			<PrivacyNotice ui={ui} space={thread.spaceId} readers={thread.readers} />
			<p class="row-of-buttons">
				<button class="button" type="submit">
					{words.send}
				</button>
				{parent === null ? null : (
					<a class="button quiet" href={urls.threadAtPost(thread, parent.id)} data-cancel={id}>
						{ui.words.cancel}
					</a>
				)}
			</p>
		</form>
	);
	return parent === null ? (
		form
	) : (
		<li class="nested" id={id}>
			{form}
		</li>
	);
};

/** The page with the form alone: what opens without JavaScript, and after a mistake. */
export const ReplyPage = ({ ui, thread, parent, state }: ReplyProps) => (
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
			{parent === null ? null : (
				<blockquote class="list quoted">
					<PostHead ui={ui} post={parent} />
					<div class="prose" dir="auto" lang={parent.language}>
						{raw(parent.html)}
					</div>
				</blockquote>
			)}
			{parent === null ? (
				<ReplyForm ui={ui} thread={thread} parent={null} state={state} />
			) : (
				<ul>
					<ReplyForm ui={ui} thread={thread} parent={parent} state={state} />
				</ul>
			)}
		</div>
	</Layout>
);

/** What htmx gets after a reply: the post, and, at the foot, an empty form and the new number. */
export const NewReply = ({ ui, thread, parent, post }: { ui: Ui; thread: Thread; parent: Post | null; post: Post }) => (
	<>
		<PostItem ui={ui} post={post} parentName={parent?.author.name ?? null} question={thread} />
		{parent === null ? <ReplyForm ui={ui} thread={thread} parent={null} state={{}} again /> : null}
		<RepliesHeading ui={ui} replies={thread.replies + 1} again />
	</>
);

type EditProps = { ui: Ui; post: PostInThread; state: FormState; conflict?: boolean };

export const EditForm = ({ ui, post, state, conflict = false }: EditProps) => {
	const words = ui.words.post;
	const values = state.values ?? { body: [post.source], title: [post.threadTitle] };
	const id = `bearbeiten-${post.id}`;
	return (
		<form
			method="post"
			action={urls.postEdit(post.id)}
			class="form edit"
			id={id}
			hx-post={post.depth === 0 ? undefined : urls.postEdit(post.id)}
			hx-target={`#${id}`}
			hx-swap="outerHTML"
			hx-disable="find button[type=submit]"
		>
			<input type="hidden" name="version" value={value(state.values, "version") || String(post.version)} />
			<ErrorSummary ui={ui} state={state} labels={{ ...labels(ui.words), body: words.editBody }} id={`-${id}`} />
			{conflict ? (
				<Notice ui={ui} icon="alert" tone="bad" focus>
					{words.conflict}
				</Notice>
			) : null}
			{post.depth === 0 ? (
				<TextField
					ui={ui}
					name="title"
					id={`-${id}`}
					label={ui.words.thread.title}
					maxlength={150}
					dir="auto"
					state={{ values, errors: state.errors }}
				/>
			) : null}
			<TextArea
				ui={ui}
				name="body"
				id={`-${id}`}
				label={words.editBody}
				hint={words.editHint}
				rows={8}
				state={{ values, errors: state.errors }}
			/>
			{conflict ? (
				<section>
					<h2 class="small">{words.current}</h2>
					<div class="prose quoted" dir="auto" lang={post.language}>
						{raw(post.html)}
					</div>
				</section>
			) : null}
			<p class="row-of-buttons">
				<button class="button" type="submit">
					{words.save}
				</button>
				<a class="button quiet" href={urls.post(post.id)}>
					{ui.words.cancel}
				</a>
			</p>
		</form>
	);
};

export const EditPage = (props: EditProps) => (
	<SmallPage ui={props.ui} post={props.post} title={props.ui.words.post.editTitle}>
		<EditForm {...props} />
	</SmallPage>
);

type RemoveProps = { ui: Ui; post: PostInThread; state: FormState };

/** Own posts go without a question of why; others need a reason that everybody can read. */
export const RemoveForm = ({ ui, post, state }: RemoveProps) => {
	const words = ui.words.post;
	const own = can.isAuthor(ui.viewer, post);
	return (
		<form method="post" action={urls.postRemove(post.id)} class="form box">
			<p>{own ? words.removeOwn : words.removeOther}</p>
			{own ? null : (
				<>
					<ErrorSummary ui={ui} state={state} labels={{ reason: words.removeReason }} />
					<TextField
						ui={ui}
						name="reason"
						label={words.removeReason}
						hint={words.removeReasonHint}
						maxlength={300}
						dir="auto"
						state={state}
					/>
				</>
			)}
			<p class="row-of-buttons">
				<button class="button danger" type="submit">
					<Icon name="trash" version={ui.version} />
					{words.remove}
				</button>
				<a class="button quiet" href={urls.post(post.id)}>
					{ui.words.cancel}
				</a>
			</p>
		</form>
	);
};

export const RemovePage = (props: RemoveProps) => (
	<SmallPage ui={props.ui} post={props.post} title={props.ui.words.post.removeTitle}>
		<blockquote class="list quoted">
			<PostHead ui={props.ui} post={props.post} />
			<div class="prose" dir="auto" lang={props.post.language}>
				{raw(props.post.html)}
			</div>
		</blockquote>
		<RemoveForm {...props} />
	</SmallPage>
);

export const HistoryPage = ({
	ui,
	post,
	revisions,
}: {
	ui: Ui;
	post: PostInThread;
	revisions: readonly Revision[];
}) => {
	const words = ui.words.post;
	return (
		<SmallPage ui={ui} post={post} title={words.historyTitle}>
			<p class="soft">{words.historyLead}</p>
			{revisions.length === 0 ? <p>{words.noHistory}</p> : null}
			{revisions.map((revision) => (
				<section class="box">
					<h2>{words.version(revision.version)}</h2>
					<p class="soft small">
						{words.until} <When ui={ui} at={revision.replacedAt} />
					</p>
					{revision.title === null ? null : (
						<p dir="auto">
							<strong>{revision.title}</strong>
						</p>
					)}
					<div class="prose" dir="auto">
						{raw(revision.html)}
					</div>
				</section>
			))}
			<p>
				<a class="button plain" href={urls.post(post.id)}>
					{words.toThread}
				</a>
			</p>
		</SmallPage>
	);
};

const SmallPage = ({ ui, post, title, children }: { ui: Ui; post: PostInThread; title: string; children?: Child }) => (
	<Layout ui={ui} title={title} place={post.spaceId} space={post.spaceId}>
		<div class="band">
			<div class="narrow">
				<p class="kind">
					<a href={urls.post(post.id)} dir="auto">
						{titleOf(ui, post.threadTitle)}
					</a>
				</p>
				<h1>{title}</h1>
			</div>
		</div>
		<div class="narrow page">{children}</div>
	</Layout>
);
