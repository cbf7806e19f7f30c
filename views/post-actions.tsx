// What can be done with a post: reply, thank, keep, choose as the answer, edit, remove.
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import type { Details } from "../src/kinds/kind.ts";
import type { Kind } from "../src/kinds/kinds.ts";
import type { Post } from "../src/posts/store.ts";
import * as urls from "../src/urls.ts";
import { Icon, type IconName } from "./parts/icon.tsx";

/** What a post's actions need to know of its discussion. */
export type Question = Details & {
	kind: Kind;
	authorId: number;
	acceptedPostId: number | null;
	closedAt: string | null;
};

/** The element that holds a post on the page: what a change answers takes its place. */
export const placeOf = (post: Post): string => (post.depth === 0 ? `beitrag-${post.id}` : `stelle-${post.id}`);

/** What can be done with a post: few words, in one line. */
export const PostActions = ({ ui, post, question }: { ui: Ui; post: Post; question: Question }) => {
	const words = ui.words.post;
	return (
		<footer>
			{can.reply(ui.viewer, { ...post, closedAt: question.closedAt }) && post.removedAt === null ? (
				<a
					class="button quiet"
					href={post.depth === 0 ? "#antwort" : urls.replies(post.threadId, post.id)}
					aria-label={words.replyToName(post.author.name || ui.words.post.former)}
					data-reply
					hx-get={post.depth === 0 ? undefined : urls.replies(post.threadId, post.id)}
					hx-target={post.depth === 0 ? undefined : `#${placeOf(post)}`}
					hx-select={post.depth === 0 ? undefined : `#antwort-${post.id}`}
					hx-swap={post.depth === 0 ? undefined : "afterend"}
				>
					<Icon name="reply" version={ui.version} />
					{words.reply}
				</a>
			) : null}
			<Thanks ui={ui} post={post} />
			<Keeping ui={ui} post={post} />
			<Acceptance ui={ui} post={post} question={question} />
			{post.removedAt === null ? (
				<a class="button quiet" href={urls.post(post.id, ui.marks.get(post.id))} data-copy>
					<Icon name="link" version={ui.version} />
					<span>{ui.words.share.copy}</span>
				</a>
			) : null}
			{can.edit(ui.viewer, { ...post, closedAt: question.closedAt }) ? (
				<a
					class="button quiet"
					href={urls.postEdit(post.id)}
					hx-get={post.depth === 0 ? undefined : urls.postEdit(post.id)}
					hx-target={post.depth === 0 ? undefined : `#beitrag-${post.id} .prose`}
					hx-select={post.depth === 0 ? undefined : `#bearbeiten-${post.id}`}
					hx-swap={post.depth === 0 ? undefined : "outerHTML"}
				>
					<Icon name="pen" version={ui.version} />
					{words.edit}
				</a>
			) : null}
			{can.remove(ui.viewer, post) ? (
				<a class="button quiet" href={urls.postRemove(post.id)}>
					<Icon name="trash" version={ui.version} />
					{words.remove}
				</a>
			) : null}
			{post.depth > 0 && post.removedAt === null && can.moderate(ui.viewer, post.spaceId) ? (
				<a class="button quiet" href={urls.splitting(post.threadId, post.id)}>
					<Icon name="link" version={ui.version} />
					{ui.words.managing.split.link}
				</a>
			) : null}
			{can.restore(ui.viewer, post) ? (
				<form method="post" action={urls.postRestore(post.id)} hx-post={urls.postRestore(post.id)} hx-swap="outerHTML">
					<button class="button quiet" type="submit">
						<Icon name="undo" version={ui.version} />
						{words.restore}
					</button>
				</form>
			) : null}
		</footer>
	);
};

/** The asker, or the Fachstelle, says which reply helped; the same button takes it back. */
const Acceptance = ({ ui, post, question }: { ui: Ui; post: Post; question: Question }) => {
	if (post.depth === 0 || post.removedAt !== null || !can.accept(ui.viewer, { ...question, spaceId: post.spaceId }))
		return null;
	return question.acceptedPostId === post.id ? (
		<form method="post" action={urls.withdrawal(post.id)}>
			<Small ui={ui} icon="undo" text={ui.words.answer.withdraw} />
		</form>
	) : (
		<form method="post" action={urls.acceptance(post.id)}>
			<Small ui={ui} icon="check" text={ui.words.answer.accept} />
		</form>
	);
};

/** "Danke": one word. Others see no number; the author sees from how many, and from whom. */
const Thanks = ({ ui, post }: { ui: Ui; post: Post }) => {
	if (can.isAuthor(ui.viewer, post))
		return post.thankedBy.length === 0 ? null : (
			<a class="button quiet" href={urls.thanks(post.id)}>
				<Icon name="hands" version={ui.version} />
				{ui.words.thanks.from(post.thankedBy.length)}
			</a>
		);
	if (!can.thank(ui.viewer, post)) return null;
	const mine = includesMe(ui, post.thankedBy);
	return (
		<Toggle
			ui={ui}
			action={mine ? urls.thanksBack(post.id) : urls.thanks(post.id)}
			icon="hands"
			text={mine ? ui.words.thanks.thanked : ui.words.thanks.thank}
			on={mine}
			label={ui.words.thanks.label(post.author.name || ui.words.post.former)}
		/>
	);
};

/** "Merken": puts the post on one's own list. */
const Keeping = ({ ui, post }: { ui: Ui; post: Post }) => {
	if (post.removedAt !== null || !can.keep(ui.viewer, post)) return null;
	const mine = includesMe(ui, post.keptBy);
	return (
		<Toggle
			ui={ui}
			action={mine ? urls.keepingBack(post.id) : urls.keeping(post.id)}
			icon="keep"
			text={mine ? ui.words.bookmarks.kept : ui.words.bookmarks.keep}
			on={mine}
			label={ui.words.bookmarks.label(post.author.name || ui.words.post.former)}
		/>
	);
};

const Toggle = ({
	ui,
	action,
	icon,
	text,
	on,
	label,
}: {
	ui: Ui;
	action: string;
	icon: IconName;
	text: string;
	on: boolean;
	label: string;
}) => (
	<form method="post" action={action} hx-post={action} hx-swap="outerHTML">
		<button
			class={on ? "button quiet on" : "button quiet"}
			type="submit"
			aria-pressed={on ? "true" : "false"}
			title={label}
		>
			<Icon name={icon} version={ui.version} />
			{text}
		</button>
	</form>
);

const Small = ({ ui, icon, text }: { ui: Ui; icon: IconName; text: string }) => (
	<button class="button quiet" type="submit">
		<Icon name={icon} version={ui.version} />
		{text}
	</button>
);

function includesMe(ui: Ui, members: readonly number[]): boolean {
	return ui.viewer.kind === "member" && members.includes(ui.viewer.id);
}
