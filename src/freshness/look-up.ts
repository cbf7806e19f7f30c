// Looking one link up: whether somebody who clicks it still gets something.
import { isPublic } from "./reach.ts";

/** What came of it. `unknown`: the other side doesn't let programs in, or it is a place where we don't go. */
export type Outcome = { outcome: "ok" | "failed" | "unknown"; status: number | null };

/** How links are looked up; tests put a server of their own in. */
export type Lookup = { request: typeof fetch; mayGo?: (url: URL) => boolean; patience?: number };

/** Who asks, so that the people of the other side know. */
export const USER_AGENT = "ForumVielfaltHessen-Linkpruefung/1.0";

const MOST_REDIRECTS = 5;
const PATIENCE = 8_000;

/** Answers that say nothing about whether the page is there: who may see it, and how often one may ask. */
const SAYS_NOTHING = [401, 402, 403, 407, 429, 451, 999];

/** Looks an address up: only its head, and the whole if the other side doesn't like that. */
export async function lookUp(address: string, lookup: Lookup): Promise<Outcome> {
	const head = await ask(address, "HEAD", lookup);
	if (head.outcome === "ok" || head.status === 429 || (head.outcome === "unknown" && head.status === null)) return head;
	return ask(address, "GET", lookup);
}

async function ask(address: string, method: "HEAD" | "GET", lookup: Lookup): Promise<Outcome> {
	const { request, mayGo = isPublic, patience = PATIENCE } = lookup;
	let url = address;
	try {
		for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
			if (!URL.canParse(url) || !mayGo(new URL(url))) return { outcome: "unknown", status: null };
			const response = await request(url, {
				method,
				redirect: "manual",
				headers: { "User-Agent": USER_AGENT, Accept: "text/html,*/*;q=0.8", "Accept-Language": "de,en;q=0.7" },
				signal: AbortSignal.timeout(patience),
			});
			await response.body?.cancel();
			const next = response.headers.get("Location");
			if (response.status < 300 || response.status >= 400 || next === null) return judged(response.status);
			if (!URL.canParse(next, url)) return { outcome: "failed", status: response.status };
			url = new URL(next, url).href;
		}
		return { outcome: "failed", status: null };
	} catch {
		return { outcome: "failed", status: null };
	}
}

function judged(status: number): Outcome {
	if (status < 400) return { outcome: "ok", status };
	return { outcome: SAYS_NOTHING.includes(status) ? "unknown" : "failed", status };
}
