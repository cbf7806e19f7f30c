// A post as it stands in its discussion.
import { raw } from "hono/html";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { moduleOf } from "../src/kinds/kinds.ts";
import type { Post } from "../src/posts/store.ts";
import { attribution } from "../src/text/quote.ts";
import * as urls from "../src/urls.ts";
import { Avatar } from "./parts/avatar.tsx";
import { PersonName, StaffBadge, whereabouts } from "./parts/byline.tsx";
import { FileList } from "./parts/files.tsx";
import { Icon } from "./parts/icon.tsx";
import { When } from "./parts/when.tsx";
import { PollBox } from "./polls.tsx";
import { PostActions, placeOf, type Question } from "./post-actions.tsx";

type PostProps = { ui: Ui; post: Post; parentName: string | null; question: Question };

/** A reply in the tree; the opening post stands alone. Deep levels stay at the third (CSS). */
export const PostItem = ({ ui, post, parentName, question }: PostProps) =>
	post.depth === 0 ? (
		<PostArticle ui={ui} post={post} parentName={null} question={question} />
	) : (
		<li class={`depth-${Math.min(post.depth, 4)}`} id={placeOf(post)} data-depth={post.depth}>
			<PostArticle ui={ui} post={post} parentName={parentName} question={question} />
		</li>
	);

export const PostArticle = ({ ui, post, parentName, question }: PostProps) => (
	<article
		class={post.fresh ? "post fresh" : "post"}
		id={`beitrag-${post.id}`}
		tabindex={-1}
		data-seq={post.fresh ? post.seq : undefined}
		data-quote={
			post.removedAt === null && can.reply(ui.viewer, post)
				? attribution(post.id, ui.words.writing.wrote(post.author.name || ui.words.post.former))
				: undefined
		}
	>
		<h3 class="hidden">
			{post.depth === 0
				? ui.words.post.by(post.author.name || ui.words.post.former)
				: ui.words.post.replyBy(post.author.name || ui.words.post.former)}
		</h3>
		<PostHead ui={ui} post={post} />
		{parentName === null || post.parentId === null ? null : (
			<p class="answers small">
				<Icon name="reply" version={ui.version} />
				<a href={urls.post(post.parentId)} dir="auto">
					{ui.words.post.replyTo(parentName || ui.words.post.former)}
				</a>
			</p>
		)}
		{post.removedAt === null ? (
			<>
				{post.depth === 0 ? moduleOf(question.kind).Facts({ ui, fields: question.fields }) : null}
				<div class="prose" dir="auto" lang={post.language}>
					{raw(post.html)}
				</div>
				{post.depth === 0 ? moduleOf(question.kind).Sections({ ui, fields: question.fields }) : null}
				<FileList ui={ui} files={post.files} />
			</>
		) : (
			<Removed ui={ui} post={post} />
		)}
		<PollBox ui={ui} post={post} closed={question.closedAt !== null} />
		{question.acceptedPostId === post.id ? (
			<p class="state">
				<Icon name="check" version={ui.version} />
				{ui.words.answer.helpful}
			</p>
		) : null}
		<PostActions ui={ui} post={post} question={question} />
	</article>
);

const PostHead = ({ ui, post }: { ui: Ui; post: Post }) => (
	<header>
		<Avatar name={post.author.name || ui.words.post.former} />
		<div class="who">
			<strong>
				<PersonName person={{ ...post.author, name: post.author.name || ui.words.post.former }} />
			</strong>{" "}
			<StaffBadge ui={ui} person={post.author} />
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

/** A post quoted above a form, so that one sees what the form is about. */
export const QuotedPost = ({ ui, post }: { ui: Ui; post: Post }) => (
	<blockquote class="list quoted">
		<PostHead ui={ui} post={post} />
		<div class="prose" dir="auto" lang={post.language}>
			{raw(post.html)}
		</div>
	</blockquote>
);
