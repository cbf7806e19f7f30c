// A post's own pages: edit, remove, earlier versions.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { value } from "../src/http/forms.ts";
import { moduleOf } from "../src/kinds/kinds.ts";
import type { Caution } from "../src/posts/caution.ts";
import type { PostInThread, Revision } from "../src/posts/store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Editor, Sending } from "./parts/editor.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { FileField, StayingFiles } from "./parts/files.tsx";
import { Icon } from "./parts/icon.tsx";
import { labels } from "./parts/labels.ts";
import { Notice } from "./parts/notice.tsx";
import { titleOf } from "./parts/title.ts";
import { When } from "./parts/when.tsx";

import { QuotedPost } from "./posts.tsx";

type EditProps = { ui: Ui; post: PostInThread; state: FormState; conflict?: boolean; caution?: Caution | null };

export const EditForm = ({ ui, post, state, conflict = false, caution = null }: EditProps) => {
	const words = ui.words.post;
	const kind = post.depth === 0 ? moduleOf(post.question.kind) : null;
	const body = kind?.body(ui.words)?.label ?? words.editBody;
	const values = state.values ?? {
		body: [post.source],
		title: [post.threadTitle],
		...kind?.typed(post.question.fields),
	};
	const fields = { ui, space: post.spaceId, state: { values, errors: state.errors } };
	const id = `bearbeiten-${post.id}`;
	return (
		<form
			method="post"
			action={urls.postEdit(post.id)}
			class="form edit"
			enctype="multipart/form-data"
			id={id}
			hx-post={urls.postEdit(post.id)}
			hx-target={`#${id}`}
			hx-swap="outerHTML"
			hx-disable="find .row-of-buttons button"
			data-mentions={urls.mentionable(post.spaceId)}
		>
			<input type="hidden" name="version" value={value(state.values, "version") || String(post.version)} />
			<ErrorSummary ui={ui} state={state} labels={{ ...labels(ui.words), body }} id={`-${id}`} />
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
			{kind?.Before(fields)}
			<Editor
				ui={ui}
				id={`-${id}`}
				label={body}
				hint={words.editHint}
				rows={8}
				state={{ values, errors: state.errors }}
			/>
			{kind?.After(fields)}
			<StayingFiles ui={ui} files={post.files} values={state.values} id={`-${id}`} />
			<FileField ui={ui} id={`-${id}`} state={state} />
			{conflict ? (
				<section>
					<h2 class="small">{words.current}</h2>
					{kind === null ? null : <h3 dir="auto">{post.threadTitle}</h3>}
					{kind?.Facts({ ui, fields: post.question.fields })}
					<div class="prose quoted" dir="auto" lang={post.language}>
						{raw(post.html)}
					</div>
					{kind?.Sections({ ui, fields: post.question.fields })}
				</section>
			) : null}
			<Sending ui={ui} label={words.save} caution={caution} preview={urls.postPreview(post.id)} id={`-${id}`}>
				<a class="button quiet" href={urls.post(post.id)}>
					{ui.words.cancel}
				</a>
			</Sending>
		</form>
	);
};

export const EditPage = ({ before = null, ...props }: EditProps & { before?: Child }) => (
	<SmallPage ui={props.ui} post={props.post} title={props.ui.words.post.editTitle}>
		{before}
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
		<QuotedPost ui={props.ui} post={props.post} />
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
	const kind = moduleOf(post.question.kind);
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
					{revision.title === null ? null : <h3 dir="auto">{revision.title}</h3>}
					{revision.fields === null ? null : kind.Facts({ ui, fields: revision.fields })}
					<div class="prose" dir="auto">
						{raw(revision.html)}
					</div>
					{revision.fields === null ? null : kind.Sections({ ui, fields: revision.fields })}
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

/** The frame of these pages: which discussion, and what is being done. */
export const SmallPage = ({
	ui,
	post,
	title,
	children,
}: {
	ui: Ui;
	post: PostInThread;
	title: string;
	children?: Child;
}) => (
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
