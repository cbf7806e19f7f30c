// Files in a form and under what carries them: chosen, on their way, waiting, and to be opened.

import { FILE_FIELD, FILES_FIELD, readWaiting, STAYING, STAYING_ASKED, writeWaiting } from "../../src/files/field.ts";
import { ACCEPT, type Family, type Refusal } from "../../src/files/kinds.ts";
import { endingOf } from "../../src/files/names.ts";
import type { Attachment, Waiting } from "../../src/files/store.ts";
import type { Ui } from "../../src/http/context.ts";
import * as urls from "../../src/urls.ts";
import type { FormState } from "./field.tsx";
import { Icon, type IconName } from "./icon.tsx";

const ICONS: Record<Family, IconName> = {
	picture: "picture",
	pdf: "file",
	office: "file",
	text: "file",
	sound: "sound",
	film: "film",
	archive: "box",
};

/**
 * The field for files. Its form needs `enctype="multipart/form-data"`, and its route `receive`. Files that have already
 * arrived stand above it with a tick, which takes them along; so they stay when the form comes back.
 */
export const FileField = ({
	ui,
	state,
	id = "",
	label = ui.words.files.label,
	hint = ui.words.files.hint,
	folded = false,
}: {
	ui: Ui;
	state: FormState;
	/** Sets ids apart where one page has several. */
	id?: string;
	label?: string;
	hint?: string;
	/** Opens by its label: where most people send no files. */
	folded?: boolean;
}) => {
	const words = ui.words.files;
	const isWrong = state.errors?.[FILE_FIELD] !== undefined;
	const fieldId = `feld-${FILE_FIELD}${id}`;
	const waiting = (state.values?.[FILES_FIELD] ?? []).map(readWaiting).filter((file) => file !== null);
	const field = (
		<div
			class={isWrong ? "field files wrong" : "field files"}
			data-files={urls.files()}
			data-script={urls.asset("upload.js", ui.version)}
			data-words={JSON.stringify({
				uploading: words.uploading,
				checking: words.checking,
				failed: words.failed,
				wait: words.wait,
				cancel: words.cancel,
				again: words.again,
				ready: words.ready,
			})}
		>
			<label for={fieldId}>
				<Icon name="clip" version={ui.version} /> {label}
				<span class="soft small"> ({ui.words.optional})</span>
			</label>
			<p class="hint" id={`${fieldId}-hint`}>
				{hint}
			</p>
			{isWrong ? (
				<ul class="file-list" id={`${fieldId}-error`}>
					{(state.values?.[FILE_FIELD] ?? []).map((text) => (
						<RefusedLine ui={ui} text={text} />
					))}
				</ul>
			) : null}
			<ul class="file-list" data-file-list aria-label={words.attached}>
				{waiting.map((file) => (
					<WaitingRow ui={ui} file={file} />
				))}
			</ul>
			<input
				type="file"
				id={fieldId}
				name={FILE_FIELD}
				accept={ACCEPT}
				multiple
				aria-describedby={isWrong ? `${fieldId}-hint ${fieldId}-error` : `${fieldId}-hint`}
				aria-invalid={isWrong ? "true" : undefined}
			/>
			<p class="hidden" role="status" data-file-status />
		</div>
	);
	if (!folded) return field;
	return (
		<details class="more" open={isWrong || waiting.length > 0}>
			<summary>{label}</summary>
			{field}
		</details>
	);
};

/** A file that waits for its form. Without its tick it doesn't go along. */
export const WaitingRow = ({ ui, file }: { ui: Ui; file: Waiting }) => (
	<li class="file-row" data-file={file.id}>
		<label class="choice">
			<input type="checkbox" name={FILES_FIELD} value={writeWaiting(file)} checked />
			<span>
				<FileName ui={ui} file={file} />
			</span>
		</label>
		<button
			type="button"
			class="button quiet"
			data-file-remove={urls.fileDiscard(file.id)}
			aria-label={ui.words.files.removeOf(file.name)}
		>
			<Icon name="trash" version={ui.version} />
			{ui.words.files.remove}
		</button>
	</li>
);

/** A file that we didn't take, and why. */
export const RefusedRow = ({ ui, refusal }: { ui: Ui; refusal: Refusal }) => (
	<RefusedLine ui={ui} text={ui.words.files.refusal(refusal)} />
);

const RefusedLine = ({ ui, text }: { ui: Ui; text: string }) => (
	<li class="error" dir="auto">
		<Icon name="alert" version={ui.version} />
		<span>{text}</span>
	</li>
);

const FileName = ({ ui, file }: { ui: Ui; file: Pick<Attachment, "name" | "bytes"> & { pages?: number | null } }) => (
	<>
		<bdi class="file-name">{file.name}</bdi>
		<small>
			{[
				endingOf(file.name).toUpperCase(),
				...(file.pages ? [ui.words.files.pages(file.pages)] : []),
				...(file.bytes > 0 ? [ui.words.files.size(file.bytes)] : []),
			].join(" · ")}
		</small>
	</>
);

/** What hangs on a post that is edited: without its tick a file goes. */
export const StayingFiles = ({
	ui,
	files,
	values,
	id,
}: {
	ui: Ui;
	files: readonly Attachment[];
	values: FormState["values"];
	id: string;
}) =>
	files.length === 0 ? null : (
		<fieldset class="field files" id={`feld-${STAYING}${id}`}>
			<legend>{ui.words.files.attached}</legend>
			<p class="hint">{ui.words.files.stayHint}</p>
			<input type="hidden" name={STAYING_ASKED} value="1" />
			<ul class="file-list">
				{files.map((file) => (
					<li class="file-row">
						<label class="choice">
							<input
								type="checkbox"
								name={STAYING}
								value={file.id}
								checked={values?.[STAYING_ASKED] === undefined || (values[STAYING] ?? []).includes(String(file.id))}
							/>
							<span>
								<FileName ui={ui} file={file} />
							</span>
						</label>
					</li>
				))}
			</ul>
		</fieldset>
	);

/** The files of a post, a message or a material: pictures as small ones that open large, others as rows. */
export const FileList = ({ ui, files }: { ui: Ui; files: readonly Attachment[] }) => {
	if (files.length === 0) return null;
	const pictures = files.filter(({ family, thumb }) => family === "picture" && thumb);
	const others = files.filter((file) => !pictures.includes(file));
	return (
		<div class="attached">
			{pictures.length === 0 ? null : (
				<ul class="thumbs" aria-label={ui.words.files.attached}>
					{pictures.map((file) => (
						<li>
							<a href={urls.file(file)}>
								<Thumb ui={ui} file={file} />
							</a>
						</li>
					))}
				</ul>
			)}
			{others.length === 0 ? null : (
				<ul class="file-list" aria-label={ui.words.files.attached}>
					{others.map((file) => (
						<li class="file-row">
							<a href={urls.file(file)}>
								<Icon name={ICONS[file.family]} version={ui.version} />
								<span>
									<FileName ui={ui} file={file} />
								</span>
							</a>
							{file.family === "pdf" ? (
								<a
									class="button quiet"
									href={urls.file(file, { ansehen: "1" })}
									target="_blank"
									rel="noopener"
									aria-label={ui.words.files.readOf(file.name)}
								>
									<Icon name="eye" version={ui.version} />
									{ui.words.files.read}
								</a>
							) : null}
						</li>
					))}
				</ul>
			)}
		</div>
	);
};

const Thumb = ({ ui, file }: { ui: Ui; file: Attachment }) => {
	const scale = Math.min(1, 160 / Math.max(file.width ?? 160, file.height ?? 160));
	return (
		<img
			src={urls.thumbnail(file.id)}
			alt={ui.words.files.open(file.name)}
			width={Math.max(1, Math.round((file.width ?? 160) * scale))}
			height={Math.max(1, Math.round((file.height ?? 160) * scale))}
			loading="lazy"
			decoding="async"
		/>
	);
};
