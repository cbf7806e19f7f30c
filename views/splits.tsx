// Splitting replies off: a page on which one chooses them, gives the new discussion a heading, and says why.
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Choice } from "../src/splits/choosing.ts";
import { SPLIT_KINDS } from "../src/splits/kinds.ts";
import type { Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { ManagingFrame } from "./managing.tsx";
import { Choices, ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { labels } from "./parts/labels.ts";
import { Empty, Notice } from "./parts/notice.tsx";
import { Reason } from "./parts/step.tsx";
import { When } from "./parts/when.tsx";

type Props = {
	ui: Ui;
	thread: Thread;
	list: { rows: readonly Choice[]; next: string | null };
	state: FormState & { tooLate?: boolean | undefined };
};

export const SplitPage = ({ ui, thread, list, state }: Props) => {
	const words = ui.words.managing.split;
	const chosen = state.values?.["beitrag"] ?? [];
	const here = new Set(list.rows.map((row) => String(row.id)));
	const elsewhere = chosen.filter((id) => !here.has(id));
	const action = urls.splitting(thread.id);
	return (
		<ManagingFrame ui={ui} thread={thread} title={words.title}>
			<p>{words.text}</p>
			{state.tooLate === true ? (
				<Notice ui={ui} icon="alert" tone="bad" focus>
					{ui.words.managing.tooLate}
				</Notice>
			) : null}
			{list.rows.length === 0 && chosen.length === 0 ? (
				<Empty ui={ui} icon="reply" title={words.none} text={ui.words.thread.noRepliesRead} />
			) : (
				<form method="post" action={action} class="form box">
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					<ErrorSummary
						ui={ui}
						state={state}
						labels={{ ...labels(ui.words), beitrag: words.which, title: words.newTitle, kind: words.kind }}
						id="-split"
					/>
					{elsewhere.map((id) => (
						<input type="hidden" name="beitrag" value={id} />
					))}
					{elsewhere.length === 0 ? null : <p class="soft">{words.elsewhere(elsewhere.length)}</p>}
					<Choices
						ui={ui}
						name="beitrag"
						id="-split"
						label={words.which}
						hint={words.whichHint}
						type="checkbox"
						options={list.rows
							.filter((row) => !row.removed)
							.map((row) => ({
								value: String(row.id),
								label: (
									<>
										<strong dir="auto">{row.author || ui.words.post.former}</strong>{" "}
										<span class="soft small">
											<When ui={ui} at={row.createdAt} />
										</span>
										<small dir="auto" lang={row.language}>
											{row.excerpt}
										</small>
									</>
								),
							}))}
						checked={chosen}
						state={state}
					/>
					{list.next === null ? null : (
						<p>
							<button
								class="button plain"
								type="submit"
								formmethod="get"
								formaction={action}
								formnovalidate
								name="ab"
								value={list.next}
							>
								{words.more}
							</button>
						</p>
					)}
					<TextField ui={ui} name="title" id="-split" label={words.newTitle} maxlength={150} dir="auto" state={state} />
					<Choices
						ui={ui}
						name="kind"
						id="-split"
						label={words.kind}
						type="radio"
						className="kinds"
						options={SPLIT_KINDS.map((kind) => ({
							value: kind,
							label: <strong>{ui.words.kinds[kind]?.name}</strong>,
							hint: ui.words.kinds[kind]?.hint ?? "",
						}))}
						checked={[value(state.values, "kind") || SPLIT_KINDS[0]]}
						state={state}
					/>
					<Reason ui={ui} act="split" state={state} readers="all" />
					<p class="row-of-buttons">
						<button class="button" type="submit">
							{words.send}
						</button>
						<a class="button quiet" href={urls.thread(thread)}>
							{ui.words.cancel}
						</a>
					</p>
				</form>
			)}
		</ManagingFrame>
	);
};
