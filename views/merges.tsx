// Merging a discussion into another one: first which, then both side by side, then the reason.
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { ManagingFrame } from "./managing.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { labels } from "./parts/labels.ts";
import { Reason } from "./parts/step.tsx";
import { titleOf } from "./parts/title.ts";

type Props = {
	ui: Ui;
	thread: Thread;
	target: Thread | null;
	offered: readonly { id: number; title: string }[];
	state: FormState;
};

export const MergePage = ({ ui, thread, target, offered, state }: Props) => {
	const words = ui.words.managing.merge;
	return (
		<ManagingFrame ui={ui} thread={thread} title={words.title}>
			<p>{words.text}</p>
			{target === null ? (
				<Which ui={ui} thread={thread} offered={offered} state={state} />
			) : (
				<form method="post" action={urls.merging(thread.id)} class="form box">
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					<input type="hidden" name="ziel" value={String(target.id)} />
					<ErrorSummary ui={ui} state={state} labels={labels(ui.words)} id="-merge" />
					<p dir="auto">
						<strong>{words.confirm(titleOf(ui, thread.title), titleOf(ui, target.title))}</strong>{" "}
						{words.size(thread.replies + 1)}
					</p>
					<p>
						<a href={urls.thread(target)} dir="auto">
							{titleOf(ui, target.title)}
						</a>
					</p>
					<Reason ui={ui} act="merge" state={state} readers="all" />
					<p class="row-of-buttons">
						<button class="button" type="submit">
							{words.send}
						</button>
						<a class="button quiet" href={urls.merging(thread.id)}>
							{words.other}
						</a>
					</p>
				</form>
			)}
		</ManagingFrame>
	);
};

const Which = ({ ui, thread, offered, state }: Omit<Props, "target">) => {
	const words = ui.words.managing.merge;
	return (
		<>
			<form method="get" action={urls.merging(thread.id)} class="form box">
				<ErrorSummary ui={ui} state={state} labels={{ ziel: words.into }} id="-merge" />
				<TextField
					ui={ui}
					name="ziel"
					id="-merge"
					label={words.into}
					hint={words.intoHint}
					maxlength={300}
					state={state}
				/>
				<p>
					<button class="button" type="submit">
						{words.look}
					</button>
				</p>
			</form>
			{offered.length === 0 ? null : (
				<nav class="box" aria-labelledby="zuletzt">
					<h2 id="zuletzt">{words.recent}</h2>
					<ul class="links">
						{offered.map((other) => (
							<li>
								<a href={urls.merging(thread.id, other.id)} dir="auto">
									{titleOf(ui, other.title)}
								</a>
							</li>
						))}
					</ul>
				</nav>
			)}
		</>
	);
};
