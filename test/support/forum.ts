// A forum to test with: the development app under a clock that tests move, and people who click like a browser does.
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { createDevelopmentApp } from "../../src/dev/index.ts";
import type { Bindings } from "../../src/env.ts";
import { PEOPLE, type PersonKey } from "../world/people.ts";
import { QUEUE } from "./jobs.ts";

/** Where the tests' forum stands. */
export const ORIGIN = "http://localhost";

/** The moment at which the tests' world stands; `pass` moves it. */
export const BEGINNING = new Date("2026-11-22T20:00:00.000Z");

let now = BEGINNING;

/** The present moment of the tests. */
export const clock = (): Date => now;

/** Lets time pass, in milliseconds. */
export function pass(milliseconds: number): void {
	now = new Date(now.getTime() + milliseconds);
}

const app = createDevelopmentApp(clock);

/** The bindings of the tests, with some replaced. Jobs lie still until a test does them (support/jobs.ts). */
export function bindings(instead: Partial<Bindings> = {}): Bindings {
	return { ...(env as unknown as Bindings), JOBS: QUEUE, ...instead };
}

/** What a request may say besides its path. */
export type Asking = {
	/** Fields of a form; a list gives the field several times. Makes it a POST. */
	form?: Record<string, string | readonly string[]>;
	/** A raw body in place of a form. */
	body?: BodyInit;
	type?: string;
	method?: string;
	/** Further headers; `null` leaves one out that a browser would send. */
	headers?: Record<string, string | null>;
	/** Ask as htmx does. */
	htmx?: boolean;
	bindings?: Bindings;
	/** Another forum than the usual one, for example with shorter deadlines. */
	forum?: typeof app;
};

/** An answer with its text, its bill and the address it leads to. */
export type Answer = {
	status: number;
	text: string;
	headers: Headers;
	location: string;
	cost: { trips: number; read: number; written: number };
};

/** Somebody with a browser: cookies are kept, redirects are not followed. */
export class Browser {
	readonly cookies = new Map<string, string>();

	/** Opens an address, or sends a form to it. */
	async ask(
		path: string,
		{ form, body, type, method, headers = {}, htmx = false, bindings: own, forum = app }: Asking = {},
	): Promise<Answer> {
		const request = new Request(`${ORIGIN}${path}`, {
			method: method ?? (form !== undefined || body !== undefined ? "POST" : "GET"),
			headers: sent({
				Cookie: [...this.cookies].map(([name, text]) => `${name}=${text}`).join("; "),
				"CF-Connecting-IP": "192.0.2.7",
				...(form !== undefined || body !== undefined ? { Origin: ORIGIN, "Sec-Fetch-Site": "same-origin" } : {}),
				...(form !== undefined ? { "Content-Type": "application/x-www-form-urlencoded" } : {}),
				...(type !== undefined ? { "Content-Type": type } : {}),
				...(htmx ? { "HX-Request": "true", "HX-Request-Type": "partial" } : {}),
				...headers,
			}),
			...(form !== undefined ? { body: encode(form) } : body !== undefined ? { body } : {}),
			redirect: "manual",
		});
		const context = createExecutionContext();
		const response = await forum.fetch(request, own ?? bindings(), context);
		// The words in a ZIP are read, too: nothing in it is compressed.
		const text = new TextDecoder().decode(await response.arrayBuffer());
		await waitOnExecutionContext(context);
		this.keep(response.headers.getSetCookie());
		return {
			status: response.status,
			text,
			headers: response.headers,
			location: response.headers.get("Location") ?? "",
			cost: bill(response.headers),
		};
	}

	/** Opens an address. */
	get(path: string, asking: Asking = {}): Promise<Answer> {
		return this.ask(path, asking);
	}

	/** Sends a form. */
	post(path: string, form: NonNullable<Asking["form"]>, asking: Asking = {}): Promise<Answer> {
		return this.ask(path, { ...asking, form });
	}

	/** Signs in through the real flow: an address, then the code out of the outbox. */
	async signIn(email: string): Promise<this> {
		await this.post("/anmelden", { email });
		const answer = await this.post("/anmelden", { code: await lastCode(email) });
		if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}`);
		return this;
	}

	private keep(lines: readonly string[]): void {
		for (const line of lines) {
			const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
			const [name = "", ...value] = pair.split("=");
			if (attributes.some((attribute) => attribute.toLowerCase() === "max-age=0")) this.cookies.delete(name);
			else this.cookies.set(name, value.join("="));
		}
	}
}

/** A browser in which one of the story's people is signed in. */
export function as(person: PersonKey): Promise<Browser> {
	return new Browser().signIn(PEOPLE[person].email);
}

/** The code in the last mail to an address. */
export async function lastCode(email: string): Promise<string> {
	const row = await env.DB.prepare("SELECT text FROM dev_mails WHERE receiver = ? ORDER BY id DESC LIMIT 1")
		.bind(email)
		.first<{ text: string }>();
	const match = /^\s+(\d{4}) (\d{4})$/m.exec(row?.text ?? "");
	if (match === null) throw new Error(`no code was sent to ${email}`);
	return `${match[1]}${match[2]}`;
}

/** Mails that were sent to an address, newest first. */
export async function mailsTo(email: string): Promise<{ subject: string; text: string }[]> {
	const { results } = await env.DB.prepare("SELECT subject, text FROM dev_mails WHERE receiver = ? ORDER BY id DESC")
		.bind(email)
		.all<{ subject: string; text: string }>();
	return results;
}

/** One value out of the database. */
export async function one<T>(text: string, ...values: (string | number)[]): Promise<T | null> {
	const row = await env.DB.prepare(text)
		.bind(...values)
		.first<Record<string, T>>();
	return row === null ? null : (Object.values(row)[0] ?? null);
}

function sent(headers: Record<string, string | null>): [string, string][] {
	return Object.entries(headers).filter((header): header is [string, string] => header[1] !== null);
}

function encode(form: NonNullable<Asking["form"]>): string {
	const parts = new URLSearchParams();
	for (const [name, value] of Object.entries(form))
		for (const text of typeof value === "string" ? [value] : value) parts.append(name, text);
	return parts.toString();
}

function bill(headers: Headers): Answer["cost"] {
	const match = /trips=(\d+) read=(\d+) written=(\d+)/.exec(headers.get("Server-Timing") ?? "");
	return { trips: Number(match?.[1] ?? 0), read: Number(match?.[2] ?? 0), written: Number(match?.[3] ?? 0) };
}
