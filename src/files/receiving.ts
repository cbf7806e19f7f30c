// Receiving: a file alone, as the script of the page sends it, or with the form it belongs to, as every browser can.
import type { Ctx } from "../http/context.ts";
import {
	type Errors,
	FORM_LIMIT,
	formCame,
	formIn,
	MOST_FIELDS,
	type Typed,
	typedIn,
	UnreadableForm,
} from "../http/forms.ts";
import { me } from "../http/respond.tsx";
import { type Arrived, checked, isRefusal } from "./checking.ts";
import { FILE_FIELD, FILES_FIELD, readWaiting, writeWaiting } from "./field.ts";
import { MOST_BYTES, MOST_FILES, type Reason, type Refusal } from "./kinds.ts";
import { readMultipart } from "./multipart.ts";
import { cleanName } from "./names.ts";
import { eachPiece } from "./pieces.ts";
import { openShelf, type Shelf } from "./shelf.ts";
import { keep, own, roomLeft, type Waiting } from "./store.ts";
import { openWriter, putBody, type Writer } from "./writing.ts";

/** A form with all its files is heard out up to here. */
const MOST_HEARD = MOST_FILES * MOST_BYTES + FORM_LIMIT;

/** The files of a form, and what was wrong with others. */
export type Received = { files: readonly Waiting[]; errors: Errors };

const once = new WeakMap<Request, Promise<Received>>();

/**
 * Reads a form that may carry files; to be called before `readForm`, which then finds the words. Files that came with it
 * wait from now on, and the form's field `files` names them together with those that came before: a form that goes back
 * to the person with `values: form.typed` keeps them. What was refused stands in `errors.file`, in the person's language.
 */
export function receive(c: Ctx): Promise<Received> {
	const request = c.req.raw;
	const found = once.get(request) ?? receiveOnce(c);
	once.set(request, found);
	return found;
}

/** A form together with its files: what is wrong with one of them is an error of the form. */
export function withFiles<F extends { ok: boolean; typed: Typed }>(
	form: F,
	{ errors }: Received,
): F | { ok: false; errors: Errors; typed: Typed } {
	if (Object.keys(errors).length === 0) return form;
	return { ok: false, typed: form.typed, errors: { ...(form as unknown as { errors?: Errors }).errors, ...errors } };
}

async function receiveOnce(c: Ctx): Promise<Received> {
	const isMultipart = /^multipart\/form-data\b/i.test(c.req.header("Content-Type") ?? "");
	const arrivals = isMultipart ? await multipart(c) : { ...(await formIn(c)), came: [], refusals: [] };
	const { typed, refusals } = arrivals;
	const ids = (typed[FILES_FIELD] ?? []).map(readWaiting).filter((file) => file !== null);
	const before =
		ids.length === 0
			? []
			: await own(
					c.get("window"),
					me(c).id,
					ids.map(({ id }) => id),
				);
	for (const { id, name } of ids) if (!before.some((file) => file.id === id)) refusals.push({ name, reason: "gone" });
	const all = [...before, ...arrivals.came];
	for (const { name } of all.splice(MOST_FILES)) refusals.push({ name, reason: "tooMany" });
	const words = c.get("ui").words.files;
	const { [FILE_FIELD]: _, ...rest } = typed;
	formCame(c, {
		typed: {
			...rest,
			...(all.length === 0 ? { [FILES_FIELD]: [] } : { [FILES_FIELD]: all.map(writeWaiting) }),
			...(refusals.length === 0 ? {} : { [FILE_FIELD]: refusals.map((refusal) => words.refusal(refusal)) }),
		},
		broken: arrivals.broken,
	});
	return { files: all, errors: refusals.length === 0 ? {} : { [FILE_FIELD]: "fileRefused" } };
}

type Arrivals = { typed: Typed; broken: boolean; came: Waiting[]; refusals: Refusal[] };

async function multipart(c: Ctx): Promise<Arrivals> {
	const window = c.get("window");
	const now = c.get("now");
	const shelf = openShelf(c.env);
	const arrived: Arrived[] = [];
	const refusals: Refusal[] = [];
	let current: { writer: Writer; name: string } | null = null;
	const refuse = (name: string, reason: Reason) => refusals.push({ name: cleanName(name), reason });
	const { words, ended } = await readMultipart(
		c.req.raw,
		{ words: FORM_LIMIT, fields: MOST_FIELDS, bytes: MOST_HEARD },
		{
			begin(field, name) {
				// A field without a file comes with an empty name.
				if (field !== FILE_FIELD || name === "") return;
				if (arrived.length >= MOST_FILES) refuse(name, "tooMany");
				else current = { writer: openWriter(shelf, window, now), name };
			},
			async piece(bytes) {
				await current?.writer.write(bytes);
			},
			async end() {
				if (current === null) return;
				const { writer, name } = current;
				current = null;
				const bytes = await writer.end();
				if (bytes === null) refuse(name, "tooLarge");
				else arrived.push({ key: writer.key, name, bytes });
			},
		},
	);
	const cut = current as { writer: Writer; name: string } | null;
	if (cut !== null) {
		await cut.writer.drop();
		refuse(cut.name, "brokenOff");
	}
	const { typed, broken } = typedIn(words);
	if (ended !== "read") {
		// Without its end a form isn't one: some of what was typed may be missing.
		await shelf.remove(arrived.map(({ key }) => key));
		// The page that says so gives the words back.
		formCame(c, { typed, broken });
		throw new UnreadableForm(ended === "tooLarge" ? 413 : 415, typed);
	}
	const came: Waiting[] = [];
	for (const file of arrived) {
		const kept = await keepArrived(c, shelf, file);
		if ("reason" in kept) refusals.push(kept);
		else came.push(kept);
	}
	return { typed, broken, came, refusals };
}

/** Looks at what has arrived, and writes it down if we take it. */
async function keepArrived(c: Ctx, shelf: Shelf, arrived: Arrived): Promise<Waiting | Refusal> {
	const file = await checked(shelf, arrived, c.get("now"));
	if (isRefusal(file)) return file;
	const waiting = await keep(c.get("window"), me(c).id, file, c.get("now"));
	if (waiting !== null) return waiting;
	await shelf.remove(file.thumbKey === null ? [file.key] : [file.key, file.thumbKey]);
	return { name: file.name, reason: "dayFull" };
}

/** Receives one file that is the whole body of the request. */
export async function receiveOne(c: Ctx, name: string): Promise<Waiting | Refusal> {
	const length = Number(c.req.header("Content-Length") ?? Number.NaN);
	const { body } = c.req.raw;
	const clean = cleanName(name);
	if (body === null || length === 0) return { name: clean, reason: "empty" };
	const tooLarge = length > MOST_BYTES;
	const room = tooLarge ? 0 : await roomLeft(c.get("window"), me(c).id, c.get("now"));
	if (tooLarge || room < (Number.isNaN(length) ? 1 : length)) {
		await hearOut(body);
		return { name: clean, reason: tooLarge ? "tooLarge" : "dayFull" };
	}
	const shelf = openShelf(c.env);
	if (!Number.isNaN(length)) {
		const key = await putBody(shelf, body, length, c.get("now"));
		return key === null ? { name: clean, reason: "brokenOff" } : keepArrived(c, shelf, { key, name, bytes: length });
	}
	const writer = openWriter(shelf, c.get("window"), c.get("now"));
	try {
		await eachPiece(body, async (piece) => {
			await writer.write(piece);
			return true;
		});
	} catch {
		await writer.drop();
		return { name: clean, reason: "brokenOff" };
	}
	const bytes = await writer.end();
	return bytes === null ? { name: clean, reason: "tooLarge" } : keepArrived(c, shelf, { key: writer.key, name, bytes });
}

/** A browser that is cut off while sending shows no answer: a little more than the limit is read, and not kept. */
async function hearOut(body: ReadableStream<Uint8Array>): Promise<void> {
	let heard = 0;
	await eachPiece(body, async (piece) => {
		heard += piece.length;
		return heard <= MOST_BYTES + PATIENCE;
	});
}

const PATIENCE = 16 * FORM_LIMIT;
