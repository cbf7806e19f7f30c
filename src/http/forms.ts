// Reading a form: once, within limits, with every field kept as it was typed.
import * as v from "valibot";
import type { Ctx } from "./context.ts";

/** A form's fields as they came: each name with all its values. */
export type Typed = Record<string, readonly string[]>;

/** Keys of the word list (`words.errors`), one per field that is wrong. */
export type Errors<Field extends string = string> = Partial<Record<Field, ErrorKey>>;

/** The messages that a schema may give; each stands in the word lists. */
export type ErrorKey =
	| "required"
	| "titleTiny"
	| "yearWrong"
	| "dateFuture"
	| "publicStaff"
	| "internPublic"
	| "contentNeeded"
	| "replacementWrong"
	| "titleShort"
	| "titleLong"
	| "bodyLong"
	| "emailWrong"
	| "tooLong"
	| "choose"
	| "unreadable"
	| "codeWrong"
	| "reasonNeeded"
	| "topicsMany"
	| "topicsEight"
	| "ageNeeded"
	| "datesFew"
	| "dateWrong"
	| "datePast"
	| "dateFar"
	| "timeWrong"
	| "timeAlone"
	| "numberWrong"
	| "periodWrong"
	| "periodOrder"
	| "audienceMany"
	| "pollDateWrong"
	| "pollDatePast"
	| "optionsFew"
	| "optionsMany"
	| "optionLong"
	| "endWrong"
	| "websiteWrong"
	| "dateYear"
	| "targetWrong"
	| "repliesNone"
	| "kindWrong"
	| "wordWrong"
	| "addressSame"
	| "addressMember"
	| "addressInvited"
	| "addressUnchanged"
	| "receiverNeeded"
	| "receiversMany"
	| "receiverCloses"
	| "conversationsMany"
	| "fileRefused"
	| "askedNeeded"
	| "askedMany"
	| "collectionsMany"
	| "entriesMany"
	| "materialWrong"
	| "sameText"
	| "fenceOpen"
	| "textLong";

/** 1 MiB: twenty times the longest text we take, so that a text that is too long can still be given back. */
export const FORM_LIMIT = 1_048_576;

/** Up to here somebody who sends too much is heard out. */
const MOST_HEARD = 64 * FORM_LIMIT;

/** More fields than any form of ours has: a page that gives them all back would be larger than what was sent. */
export const MOST_FIELDS = 1_000;

/** The body was larger than FORM_LIMIT (413), had too many fields (400), or a type that forms don't have (415). */
export class UnreadableForm extends Error {
	override readonly name = "UnreadableForm";
	readonly status: 400 | 413 | 415;
	/** What could be saved of it: the body as it came, to be shown as a text. */
	readonly left: Typed;
	constructor(status: 400 | 413 | 415, left: Typed = {}) {
		super(`form refused with ${status}`);
		this.status = status;
		this.left = left;
	}
}

const parsed = new WeakMap<Request, Promise<{ typed: Typed; broken: boolean }>>();

/**
 * The fields of a form. Line ends become \n and NUL is dropped; everything else stays as typed.
 * @throws UnreadableForm
 */
export async function typedFields(c: Ctx): Promise<Typed> {
	return (await parse(c.req.raw)).typed;
}

/** The fields of a form, and whether some bytes of it weren't UTF-8. @throws UnreadableForm */
export function formIn(c: Ctx): Promise<{ typed: Typed; broken: boolean }> {
	return parse(c.req.raw);
}

/** Says what a request's form holds, where somebody else has read its body (files/receiving.ts). */
export function formCame(c: Ctx, form: { typed: Typed; broken: boolean }): void {
	parsed.set(c.req.raw, Promise.resolve(form));
}

/** Fields as they came in bytes, one by one. */
export function typedIn(fields: readonly (readonly [name: string, value: Uint8Array])[]): {
	typed: Typed;
	broken: boolean;
} {
	const decoder = new TextDecoder();
	return collect(
		fields.map(([name, value]) => [name, decoder.decode(value)] as const),
		fields.some(([, value]) => !isUtf8(value)),
	);
}

/** A form that fits its schema, or the errors, with the values as typed. */
export type Form<Schema extends AnySchema> =
	| { ok: true; values: v.InferOutput<Schema>; typed: Typed }
	| { ok: false; errors: Errors; typed: Typed };

type AnySchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/**
 * Reads a form against a schema. Fields whose schema is an array get all their values, others their first.
 * Bytes that aren't UTF-8 are an error of the fields in which they stand, so that the person sees where to look.
 */
export async function readForm<Schema extends AnySchema>(c: Ctx, schema: Schema): Promise<Form<Schema>> {
	const { typed, broken } = await parse(c.req.raw);
	const input = Object.fromEntries(
		Object.entries(schema.entries).map(([name, entry]) => [
			name,
			isList(entry) ? (typed[name] ?? []) : (typed[name]?.[0] ?? ""),
		]),
	);
	const result = v.safeParse(schema, input);
	const errors: Errors = {};
	if (broken) for (const name of unreadable(typed, Object.keys(schema.entries))) errors[name] = "unreadable";
	for (const issue of result.issues ?? []) {
		const field = String(issue.path?.[0]?.key ?? "");
		errors[field] ??= issue.message as ErrorKey;
	}
	return result.success && !broken ? { ok: true, values: result.output, typed } : { ok: false, errors, typed };
}

/** The first value of a field, as typed. */
export function value(typed: Typed | undefined, name: string): string {
	return typed?.[name]?.[0] ?? "";
}

/**
 * A text of one line: white space folded, no control characters (it may stand in a mail's subject), at least `min` and
 * at most `max` characters (code points).
 */
export const line = (options: { min?: number; max: number; empty?: ErrorKey; short?: ErrorKey; long?: ErrorKey }) =>
	v.pipe(
		v.string(),
		v.transform((text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim()),
		v.check((text) => (options.min ?? 1) === 0 || hasContent(text), options.empty ?? "required"),
		v.check((text) => [...text].length >= (options.min ?? 1) || text === "", options.short ?? "required"),
		v.check((text) => [...text].length <= options.max, options.long ?? "tooLong"),
	);

/** A text of several lines, not only made of spaces and invisible characters. */
export const prose = (max: number, long: ErrorKey = "bodyLong", empty: ErrorKey = "required") =>
	v.pipe(
		v.string(),
		v.transform((text) => text.trimEnd()),
		v.check(hasContent, empty),
		v.check((text) => text.length <= max, long),
	);

/**
 * An address: one @, something before it, a dot behind it. Whether it exists is shown by the code alone. Look-alikes such
 * as "ｐ" become the letter itself, as in `emailKey`: the mail must go to the mailbox by which the account is found.
 */
export const email = v.pipe(
	v.string(),
	v.transform((text) => text.normalize("NFKC").trim()),
	v.check(hasContent, "required"),
	v.check(
		(text) => text.length <= 254 && /^[^\s\p{C}@<>",;:\\]+@[^\s\p{C}@<>",;:\\]+\.[^\s\p{C}@<>",;:\\.]{2,}$/u.test(text),
		"emailWrong",
	),
);

/** Whether a text is more than spaces and invisible characters. */
export function hasContent(text: string): boolean {
	return /[^\p{Z}\p{C}]/u.test(text);
}

function isList(entry: v.ObjectEntries[string]): boolean {
	return "item" in entry || ("pipe" in entry && Array.isArray(entry.pipe) && "item" in entry.pipe[0]);
}

/** The form's fields that hold the sign for an unreadable character; the last one if it stands somewhere else. */
function unreadable(typed: Typed, names: readonly string[]): readonly string[] {
	const found = names.filter((name) => typed[name]?.some((text) => text.includes("\uFFFD")));
	return found.length > 0 ? found : names.slice(-1);
}

function parse(request: Request): Promise<{ typed: Typed; broken: boolean }> {
	let once = parsed.get(request);
	if (once === undefined) {
		once = parseOnce(request);
		parsed.set(request, once);
	}
	return once;
}

async function parseOnce(request: Request): Promise<{ typed: Typed; broken: boolean }> {
	const type = (request.headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase();
	if (request.body === null) return { typed: {}, broken: false };
	const bytes = await atMost(request.body, FORM_LIMIT);
	const raw = new TextDecoder().decode(bytes);
	const left = isUtf8(bytes) ? { body: [raw.replaceAll("\u0000", "")] } : {};
	if (type === "multipart/form-data") {
		const data = await new Response(bytes, { headers: { "Content-Type": request.headers.get("Content-Type") ?? "" } })
			.formData()
			.catch(() => {
				throw new UnreadableForm(415, left);
			});
		const pairs = [...data].filter((pair): pair is [string, string] => typeof pair[1] === "string");
		if (pairs.length > MOST_FIELDS) throw new UnreadableForm(400, left);
		// A file among the parts isn't UTF-8 either, so only the sign tells, unless it came as such.
		const typedSign = new TextDecoder("latin1").decode(bytes).includes("\u00ef\u00bf\u00bd");
		return collect(pairs, pairs.some(hasSign) && !typedSign);
	}
	if (type !== "application/x-www-form-urlencoded" && bytes.length > 0) throw new UnreadableForm(415, left);
	if (raw.split("&", MOST_FIELDS + 1).length > MOST_FIELDS) throw new UnreadableForm(400, left);
	const pairs = [...new URLSearchParams(raw)];
	// The sign itself may be typed: somebody has seen it in a refused form and leaves it there.
	const broken = !isUtf8(bytes) || (pairs.some(hasSign) && !/%EF%BF%BD|\uFFFD/i.test(raw));
	return collect(pairs, broken);
}

/** U+FFFD stands where bytes weren't UTF-8. */
function hasSign([, text]: readonly [string, string]): boolean {
	return text.includes("\uFFFD");
}

function collect(pairs: readonly (readonly [string, string])[], broken: boolean): { typed: Typed; broken: boolean } {
	const typed: Record<string, string[]> = Object.create(null);
	for (const [name, text] of pairs) {
		const list = typed[name] ?? [];
		list.push(text.replace(/\r\n?/g, "\n").replaceAll("\u0000", ""));
		typed[name] = list;
	}
	return { typed, broken };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** A body that is too large is read on without keeping it: a browser that is cut off while sending shows no answer. */
async function atMost(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > MOST_HEARD) break;
		if (length <= limit) chunks.push(chunk);
		else chunks.length = 0;
	}
	if (length > limit) throw new UnreadableForm(413);
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
