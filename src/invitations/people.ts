// A list of people as somebody pastes it: lines of a table or a CSV, each read or refused with a reason.
import * as v from "valibot";
import { email as emailSchema } from "../http/forms.ts";
import { emailKey } from "../text/folding.ts";

/** Somebody on a list. `line` is counted from 1, as it was pasted. */
export type Listed = { line: number; name: string; email: string; key: string; organisation: string };

/** Why a line can't be used. */
export type Reason = "noName" | "noEmail" | "emailWrong" | "tooLong" | "tooMany";

/** A line that can't be used, with its words. */
export type Faulty = { line: number; text: string; reason: Reason };

/** What a list says. `twice` are lines whose address stood further above. */
export type List = { people: Listed[]; faulty: Faulty[]; twice: Listed[] };

/** So many people one list may hold. */
export const MOST_PEOPLE = 200;

const MOST_NAME = 80;
const MOST_ORGANISATION = 120;

/** Columns by the words that stand above them; without such a line, an address is known by its @. */
const HEADINGS: Readonly<Record<string, "name" | "email" | "organisation">> = {
	name: "name",
	"vor- und nachname": "name",
	"e-mail": "email",
	email: "email",
	mail: "email",
	"e-mail-adresse": "email",
	organisation: "organisation",
	verein: "organisation",
	einrichtung: "organisation",
	projekt: "organisation",
};

/** Reads a list: "Name; E-Mail; Organisation", with tabs or commas as well, or "Name <adresse>". */
export function readList(text: string): List {
	const lines = text
		.replace(/^\ufeff/, "")
		.split("\n")
		.map((line, index) => ({ line: index + 1, text: line.trim() }))
		.filter((line) => /[^\s;,"]/.test(line.text));
	let headings: Headings | null = null;
	const list: List = { people: [], faulty: [], twice: [] };
	const seen = new Set<string>();
	for (const { line, text: words } of lines) {
		const cells = cellsOf(words);
		const above = words.includes("@") ? null : headingsIn(cells);
		if (above !== null) {
			headings = above;
			continue;
		}
		const read = readLine(cells, headings);
		if (typeof read === "string") list.faulty.push({ line, text: words, reason: read });
		else if (seen.has(read.key)) list.twice.push({ line, ...read });
		else if (list.people.length >= MOST_PEOPLE) list.faulty.push({ line, text: words, reason: "tooMany" });
		else {
			seen.add(read.key);
			list.people.push({ line, ...read });
		}
	}
	return list;
}

function readLine(cells: readonly string[], headings: Headings | null): Omit<Listed, "line"> | Reason {
	const place = headings ?? placesIn(cells);
	const cell = (at: number | undefined) => (at === undefined ? "" : (cells[at] ?? ""));
	const [name, email, organisation] = [cell(place.name), cell(place.email), cell(place.organisation)];
	if (email === "") return "noEmail";
	const checked = v.safeParse(emailSchema, email);
	if (!checked.success) return "emailWrong";
	if (!/\p{L}.*\p{L}/u.test(name)) return "noName";
	if ([...name].length > MOST_NAME || [...organisation].length > MOST_ORGANISATION) return "tooLong";
	return { name, email: checked.output, key: emailKey(checked.output), organisation };
}

type Headings = { name?: number; email?: number; organisation?: number };

function headingsIn(cells: readonly string[]): Headings | null {
	const found: Headings = {};
	cells.forEach((cell, at) => {
		const heading = HEADINGS[cell.toLowerCase()];
		if (heading !== undefined) found[heading] ??= at;
	});
	return found.email === undefined ? null : found;
}

/** The address is where the @ is, or in the second column where one is missing; the name is the first of the others. */
function placesIn(cells: readonly string[]): Headings {
	const at = cells.findIndex((cell) => cell.includes("@"));
	const email = at === -1 ? 1 : at;
	const [name, organisation] = cells.map((_, index) => index).filter((index) => index !== email);
	return { email, ...(name === undefined ? {} : { name }), ...(organisation === undefined ? {} : { organisation }) };
}

/** Cells of a line: by semicolon, tab or comma, quoted or not. Control characters and double spaces go. */
function cellsOf(line: string): string[] {
	const mail = /^"?([^"<>;]*)"?\s*<([^<>]+)>[;,]?$/.exec(line);
	if (mail !== null) return [clean(mail[1] ?? ""), clean(mail[2] ?? "")];
	const sign = line.includes(";") ? ";" : line.includes("\t") ? "\t" : ",";
	const cells: string[] = [];
	let cell = "";
	let quoted = false;
	for (const character of line) {
		if (character === '"') quoted = !quoted;
		else if (character === sign && !quoted) {
			cells.push(clean(cell));
			cell = "";
		} else cell += character;
	}
	return [...cells, clean(cell)];
}

function clean(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
