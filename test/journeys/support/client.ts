// Somebody without a browser who sends the same forms: to prepare a journey, and to try what no page offers.
import { PEOPLE, type PersonKey } from "../../world/people.ts";

/** What came back. */
export type Answer = { status: number; location: string; text: string };

/** A discussion that was begun for a journey. */
export type Begun = { id: number; path: string; title: string };

/** Keeps cookies and follows no redirects. */
export class Client {
	private readonly cookies = new Map<string, string>();
	private readonly forum: string;

	constructor(forum: string) {
		this.forum = forum;
	}

	/** The session's token; a browser that gets it is signed in. */
	get session(): string {
		return this.cookies.get("__Host-forum") ?? "";
	}

	get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
		return this.ask(path, { headers });
	}

	post(path: string, fields: readonly (readonly [string, string])[]): Promise<Answer> {
		return this.ask(path, { method: "POST", body: new URLSearchParams(fields.map(([name, text]) => [name, text])) });
	}

	/** Signs in by the code that development shows on the page. */
	async signIn(person: PersonKey): Promise<this> {
		await this.post("/anmelden", [["email", PEOPLE[person].email]]);
		const page = await this.get("/anmelden");
		const code = /data-development-code.*?(\d{8})/s.exec(page.text)?.[1];
		await this.post("/anmelden", [["code", code ?? ""]]);
		if (this.session === "") throw new Error(`${person} could not sign in`);
		return this;
	}

	/** Begins a discussion. */
	async begin(space: string, title: string, body: string): Promise<Begun> {
		const { status, location } = await this.post(`/${space}/neu`, [
			["kind", "frage"],
			["title", title],
			["body", body],
		]);
		if (status !== 303) throw new Error(`no discussion in ${space}: ${status}`);
		return { id: Number(/\d+/.exec(location)?.[0]), path: location, title };
	}

	/** Replies in a discussion, or to a post of it; gives the number of the post. */
	async reply(thread: Begun, body: string, to?: number): Promise<number> {
		const place = to === undefined ? "" : `?auf=${to}`;
		const { status, location } = await this.post(`/themen/${thread.id}/antworten${place}`, [["body", body]]);
		if (status !== 303) throw new Error(`no reply in ${thread.path}: ${status}`);
		return Number(/beitrag-(\d+)/.exec(location)?.[1]);
	}

	private async ask(path: string, options: RequestInit): Promise<Answer> {
		const answer = await fetch(this.forum + path, {
			...options,
			redirect: "manual",
			headers: {
				...options.headers,
				Origin: this.forum,
				Cookie: [...this.cookies].map(([name, text]) => `${name}=${text}`).join("; "),
			},
		});
		for (const line of answer.headers.getSetCookie()) {
			const [, name = "", text = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			if (text === "") this.cookies.delete(name);
			else this.cookies.set(name, text);
		}
		return { status: answer.status, location: answer.headers.get("Location") ?? "", text: await answer.text() };
	}
}
