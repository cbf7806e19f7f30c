// Whether somebody has an account under an address can't be told: not by what is answered, nor by the work behind it, nor by its time.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { breakD1 } from "./support/broken-d1.ts";
import { type Answer, as, Browser, bindings, clock, lastCode, mailsTo, one } from "./support/forum.ts";
import { PEOPLE } from "./world/people.ts";
import { plant } from "./world/plant.ts";

/** Somebody who is a member, one who waits, one who is suspended; and nobody. */
const KNOWN = [PEOPLE.olena.email, PEOPLE.neu.email, PEOPLE.gesperrt.email];
let strangers = 0;
const nobody = () => `niemand${++strangers}@nirgends.example`;

const NEWCOMER = { name: "Ada Öz", organisation: "Verein Mut", role: "vorstand", region: "06611", age: "ja" };

/** The address of an invitation that lets many in. */
let invitation = "";
/** Petra, who changes her own address. */
let petra: Browser;

/** A request: a form, or a page if there is none. */
type Step = { path: string; form?: Record<string, string | string[]> };

/** A way on which somebody types an address, from its form to the wrong code. */
type Way = { name: string; browser(): Browser; steps(email: string): Step[] };

const WRONG = { code: "00000000" };

const WAYS: readonly Way[] = [
	{
		name: "signing in",
		browser: () => new Browser(),
		steps: (email) => [
			{ path: "/anmelden", form: { email } },
			{ path: "/anmelden" },
			...Array.from({ length: 6 }, () => ({ path: "/anmelden", form: WRONG })),
			{ path: "/anmelden" },
		],
	},
	{
		name: "asking to join",
		browser: () => new Browser(),
		steps: (email) => [
			{ path: "/beitreten", form: { ...NEWCOMER, email, spaces: ["mo"], sentence: "Ein Satz" } },
			{ path: "/anmelden" },
			...Array.from({ length: 6 }, () => ({ path: "/anmelden", form: WRONG })),
			{ path: "/beitreten" },
		],
	},
	{
		name: "coming by an invitation",
		browser: () => new Browser(),
		steps: (email) => [
			{ path: invitation, form: { ...NEWCOMER, email } },
			{ path: `${invitation}/code` },
			...Array.from({ length: 6 }, () => ({ path: `${invitation}/code`, form: WRONG })),
			{ path: invitation },
		],
	},
	{
		name: "changing one's address",
		browser: () => petra,
		steps: (email) => [
			{ path: "/einstellungen/adresse", form: { email } },
			{ path: "/einstellungen/adresse" },
			...Array.from({ length: 6 }, () => ({
				path: "/einstellungen/adresse/codes",
				form: { neu: "00000000", alt: "00000000" },
			})),
			{ path: "/einstellungen/adresse/zurueck", form: {} },
			{ path: "/einstellungen/adresse" },
		],
	},
];

beforeAll(async () => {
	await plant(env.DB, clock());
	petra = await as("petra");
	const rights = { "recht-lotsen": "2", tage: "30", anzahl: "100" };
	const made = await petra.post("/organisationen/1/einladungen", rights);
	const { text } = await petra.get(made.location);
	invitation = /http:\/\/localhost(\/einladung\/[0-9a-z-]+)"/.exec(text)?.[1] ?? "";
});

beforeEach(() => forgetLimits());

async function forgetLimits(): Promise<void> {
	await env.DB.prepare("DELETE FROM limits").run();
}

/** What somebody sees of an answer, without what is drawn by lot and without the address that they typed themselves. */
function seen(answer: Answer, email: string): string {
	const headers = [...answer.headers].filter(([name]) => name !== "server-timing").map((pair) => pair.join(": "));
	return [String(answer.status), ...headers, answer.text]
		.join("\n")
		.replaceAll(email, "ADRESSE")
		.replaceAll(encodeURIComponent(email), "ADRESSE")
		.replace(/__Host-(\w+)=[^;\n]{8,}/g, "__Host-$1=LOS")
		.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "LOS")
		.replace(/(name="versuch" value=|versuch=)"?[\w-]{10,64}"?/g, "$1LOS")
		.replace(/\b\d{4} ?\d{4}\b/g, "CODE");
}

type Walk = { seen: string[]; trips: string[][]; costs: { trips: number; written: number }[]; time: number };

/** Goes a whole way with an address; with every statement that the forum asked meanwhile. */
async function walk(way: Way, email: string): Promise<Walk> {
	const browser = way.browser();
	const watched = breakD1(env.DB);
	const answers: Answer[] = [];
	const before = performance.now();
	for (const { path, form } of way.steps(email)) {
		const asking = { bindings: bindings({ DB: watched.database }) };
		answers.push(form === undefined ? await browser.get(path, asking) : await browser.post(path, form, asking));
	}
	return {
		time: performance.now() - before,
		seen: answers.map((answer) => seen(answer, email)),
		trips: watched.trips,
		costs: answers.map(({ cost: { trips, written } }) => ({ trips, written })),
	};
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

describe.each(WAYS)("$name", (way) => {
	it("is answered byte by byte the same for everybody, by the same statements", async () => {
		const stranger = await walk(way, nobody());
		expect(stranger.seen.join("\n")).toContain("ADRESSE");
		for (const email of [...KNOWN, nobody()]) {
			await forgetLimits();
			const known = await walk(way, email);
			for (const [step, text] of known.seen.entries())
				expect([email, step, text]).toEqual([email, step, stranger.seen[step]]);
			expect([email, known.trips]).toEqual([email, stranger.trips]);
			expect([email, known.costs]).toEqual([email, stranger.costs]);
		}
	});

	it("writes one mail to each address that was typed", async () => {
		for (const email of [...KNOWN, nobody()]) {
			await forgetLimits();
			const before = (await mailsTo(email)).length;
			await walk(way, email);
			expect([email, (await mailsTo(email)).length]).toEqual([email, before + 1]);
		}
	});

	it("is refused alike when somebody asks too often", async () => {
		const tooMany = async (email: string): Promise<string[]> => {
			await forgetLimits();
			const [first] = way.steps(email);
			const answers: string[] = [];
			for (let asked = 0; asked < 14; asked += 1) {
				const { path, form } = first as Step;
				answers.push(seen(await way.browser().post(path, form ?? {}), email));
			}
			return answers;
		};
		const stranger = await tooMany(nobody());
		expect(stranger.at(-1)).toMatch(/^429/);
		expect(await tooMany(KNOWN[0] ?? "")).toEqual(stranger);
	});

	it("takes the same time, as far as the noise lets one see", async () => {
		const times = { known: [] as number[], stranger: [] as number[] };
		for (let round = 0; round < 17; round += 1)
			for (const who of round % 2 === 0 ? (["known", "stranger"] as const) : (["stranger", "known"] as const)) {
				await forgetLimits();
				const { time } = await walk(way, who === "known" ? (KNOWN[0] ?? "") : nobody());
				// The first round warms up.
				if (round > 0) times[who].push(time);
			}
		const ratio = median(times.known) / median(times.stranger);
		expect(median(times.stranger)).toBeGreaterThan(0);
		expect(ratio).toBeGreaterThan(0.5);
		expect(ratio).toBeLessThan(2);
	}, 60_000);
});

describe("the right code", () => {
	it("is what only the mailbox knows: it lets a member in, and a stranger's is in no mail", async () => {
		const email = PEOPLE.olena.email;
		const browser = new Browser();
		await browser.post("/anmelden", { email });
		expect((await browser.post("/anmelden", { code: await lastCode(email) })).status).toBe(303);
		const other = nobody();
		await new Browser().post("/anmelden", { email: other });
		await expect(lastCode(other)).rejects.toThrow();
		expect(await one("SELECT count(*) FROM accounts WHERE email = ?", other)).toBe(0);
	});
});
