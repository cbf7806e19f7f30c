// Reading an answer like a browser: its forms with what stands in them, and what no answer of the forum may ever be.
import { expect } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../../src/http/headers.ts";
import { type Answer, type Asking, Browser } from "./forum.ts";

/** A form as it stands on a page. Buttons with a name are left out: only the one that is pressed is sent. */
export type FormOnPage = {
	action: string;
	fields: Record<string, string[]>;
	/** Names of the fields that a person sees and can change. */
	visible: string[];
};

/** The text that an escaped text means. */
export function unescapeHtml(text: string): string {
	const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
	return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? "");
}

/** All forms of a page that are sent with POST, except the choice of the language in the footer. */
export function formsOn(html: string): FormOnPage[] {
	return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
		.map((match) => readForm(match[1] ?? "", match[2] ?? ""))
		.filter(({ action, fields }) => action !== "/sprache" || fields["sprache"] !== undefined);
}

/** The form that is sent to an address. Its absence is a failed test. */
export function formOn(html: string, action: string): FormOnPage {
	const form = formsOn(html).find((candidate) => candidate.action === action);
	if (form === undefined)
		throw new Error(`no form for ${action}, only for ${formsOn(html).map((candidate) => candidate.action)}`);
	return form;
}

/** The address that the button of a post copies. */
export function linkOn(html: string, post: number): string {
	return new RegExp(`href="(/beitraege/${post}[^"]*)"[^>]*data-copy`).exec(html)?.[1] ?? "";
}

/** The readable words of a page: without its frame, tags, and what stands in its fields. */
export function wordsOn(html: string): string {
	const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html;
	return unescapeHtml(main.replace(/<textarea[\s\S]*?<\/textarea>/g, " ").replace(/<[^>]*>/g, " ")).replace(
		/\s+/g,
		" ",
	);
}

function readForm(head: string, inside: string): FormOnPage {
	const fields: Record<string, string[]> = {};
	const visible: string[] = [];
	const add = (name: string, value: string, seen: boolean) => {
		fields[name] = [...(fields[name] ?? []), unescapeHtml(value)];
		if (seen) visible.push(name);
	};
	// In the order in which they stand. A browser drops one line break at the beginning of a textarea.
	for (const [, input, area, text = "", select, options = ""] of inside.matchAll(
		/<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g,
	)) {
		const attributes = input ?? area ?? select ?? "";
		const name = attribute(attributes, "name") ?? "";
		const type = attribute(attributes, "type");
		if (area !== undefined) add(name, text.replace(/^\n/, ""), !/\sreadonly\b/.test(attributes));
		else if (select !== undefined) {
			const chosen = /<option\b([^>]*\sselected\b[^>]*)>/.exec(options) ?? /<option\b([^>]*)>/.exec(options);
			add(name, attribute(chosen?.[1] ?? "", "value") ?? "", true);
		} else if (type === "checkbox" || type === "radio") {
			if (/\schecked\b/.test(attributes)) add(name, attribute(attributes, "value") ?? "on", true);
		} else add(name, attribute(attributes, "value") ?? "", type !== "hidden" && !/\sreadonly\b/.test(attributes));
	}
	return { action: unescapeHtml(attribute(head, "action") ?? ""), fields, visible };
}

function attribute(text: string, name: string): string | undefined {
	return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1];
}

const HEADERS: readonly (readonly [name: string, value: string])[] = [
	["Content-Security-Policy", CONTENT_SECURITY_POLICY],
	["X-Content-Type-Options", "nosniff"],
	["X-Frame-Options", "DENY"],
	["Referrer-Policy", "strict-origin-when-cross-origin"],
	["Cross-Origin-Opener-Policy", "same-origin"],
	["Cross-Origin-Resource-Policy", "same-origin"],
	["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
	["Cache-Control", "private, no-store"],
];

/** Answers that aren't pages: a question for a passkey, a file. */
const OTHER_TYPES: readonly (readonly [path: RegExp, type: string])[] = [
	[/\/passkeys?\/frage$/, "application/json"],
	[/\/daten\/herunterladen$/, "application/zip"],
];

/** What would tell about the inside: errors, stack traces, the database, values that aren't there. */
const INSIDE =
	/Error:|SQLITE|D1_|\bat \w+ \(|\.tsx?:\d+|\[object |\bundefined\b|\bNaN\b|Internal Server|Not Found|Bad Request|Forbidden|Method Not/;

/** Code in HTML that a strict policy forbids. Fields and written texts are looked at without their words. */
const INLINE =
	/<script(?![^>]*\ssrc=)[^>]*>|<style\b|\sstyle\s*=|\son[a-z]+\s*=|\shx-on|(?:href|src|action|hx-[a-z]+)\s*=\s*"?\s*(?:javascript|js|data|vbscript):/i;

/** Holds for every answer of the forum, whatever was asked. */
export function expectDecent(answer: Answer, what: string): void {
	for (const [name, value] of HEADERS) expect(answer.headers.get(name), `${name} of ${what}`).toBe(value);
	expect(answer.headers.get("Vary"), `Vary of ${what}`).toContain("HX-Request");
	const type = answer.headers.get("Content-Type");
	const other = OTHER_TYPES.find(([path]) => path.test(what))?.[1];
	if (answer.text !== "") expect(["text/html; charset=UTF-8", other], `type of ${what}`).toContain(type);
	expect(INLINE.exec(tagsOf(answer.text)), `inline code in ${what}`).toBeNull();
	if (answer.status >= 400) {
		expect(INSIDE.exec(wordsOn(answer.text)), `the inside in ${what}`).toBeNull();
		expect(answer.text.trim(), what).not.toMatch(/^[[{]/);
	}
	if (answer.text.startsWith("<!doctype html>")) expect(answer.text, what).toContain('<html lang="de">');
}

/** The tags of a page with their attributes; what a person wrote stands between tags or in values, as text. */
function tagsOf(html: string): string {
	return (html.replace(/\svalue="[^"]*"/g, " value").match(/<[a-z!][^>]*>/gi) ?? []).join("\n");
}

/** Somebody with a browser who looks at every answer closely. */
export class CarefulBrowser extends Browser {
	override async ask(path: string, asking: Asking = {}): Promise<Answer> {
		const answer = await super.ask(path, asking);
		if (!path.startsWith("/dev/")) expectDecent(answer, `${asking.method ?? (asking.form ? "POST" : "GET")} ${path}`);
		return answer;
	}
}
