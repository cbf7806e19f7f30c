// A reported message is taken away by the Fachstelle: only it, with a reason, for all who take part; and put back.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { sweep } from "../src/cron.ts";
import { DAY } from "../src/db/clock.ts";
import { as, type Browser, clock, mailsTo, one, pass } from "./support/forum.ts";
import { formsOn, wordsOn } from "./support/page.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const people = new Map<PersonKey, Browser>();
const by = (person: PersonKey): Browser => people.get(person) as Browser;
const EVERYBODY = ["verwaltung", "jana", "markus", "dilek", "petra", "olena", "koordination"] as const;
const signIn = async () => {
	for (const person of EVERYBODY) people.set(person, await as(person));
};
const REPORTS = "/moderation/nachrichten";

let id = 0;
const write = async (from: PersonKey, body: string): Promise<number> => {
	await by(from).post(`/nachrichten/${id}`, { body, formular: crypto.randomUUID() });
	return (await one<number>("SELECT max(id) FROM messages")) ?? 0;
};
const report = async (who: PersonKey, message: number): Promise<number> => {
	await by(who).post(`/nachrichten/${id}/melden/${message}`, { reason: "Das ist verletzend" });
	return (await one<number>("SELECT max(id) FROM message_reports")) ?? 0;
};
const seen = async (who: PersonKey) => wordsOn((await by(who).get(`/nachrichten/${id}`)).text);
const state = (message: number) =>
	one<string>("SELECT source || '|' || coalesce(removed_reason, '-') FROM messages WHERE id = ?", message);

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await signIn();
	const begun = await by("petra").post("/nachrichten/neu", {
		an: [String(personId("olena")), String(personId("koordination"))],
		body: "Davor bleibt",
		formular: "a",
	});
	id = Number(/^\/nachrichten\/(\d+)/.exec(begun.location)?.[1] ?? 0);
});

describe("a reported message", () => {
	let message = 0;
	let reported = 0;
	it("is taken away with a reason, by one decision, and its neighbours stay", async () => {
		await write("olena", "Auch das bleibt");
		message = await write("petra", "Zauberwort böse");
		reported = await report("olena", message);
		const path = `${REPORTS}/${reported}/entfernen`;
		const page = await by("markus").get(REPORTS);
		expect(formsOn(page.text).some(({ action }) => action === path)).toBe(true);
		const refused = await by("markus").post(path, { reason: "  " });
		expect([refused.status, refused.text.includes('<details class="more" open')]).toEqual([422, true]);
		const both = await Promise.all([
			by("markus").post(path, { reason: "Beleidigung" }),
			by("verwaltung").post(path, { reason: "Drohung" }),
		]);
		expect(both.map(({ status }) => status)).toEqual([303, 303]);
		const reason = (await state(message))?.split("|")[1];
		expect(["Beleidigung", "Drohung"]).toContain(reason);
		for (const who of ["olena", "koordination", "petra"] as const) {
			const words = await seen(who);
			expect(words).toContain("Davor bleibt");
			expect(words).toContain("Auch das bleibt");
			expect(words).not.toContain("Zauberwort");
			expect(words).toContain(`Grund: ${reason}`);
			expect((await by(who).get("/nachrichten")).text).not.toContain("Zauberwort");
		}
		expect(await seen("petra")).toContain("Die Fachstelle hat Ihre Nachricht entfernt.");
		const told = (await mailsTo(PEOPLE.petra.email)).filter(({ subject }) => subject.includes("entfernt"));
		expect(told).toHaveLength(1);
		expect(told[0]?.text).not.toContain("Zauberwort");
		expect(told[0]?.text).toContain(`/nachrichten/${id}#nachricht-${message}`);
		// Nothing else of the conversation opened by that.
		for (const staff of ["markus", "verwaltung", "jana"] as const)
			expect((await by(staff).get(`/nachrichten/${id}`)).status).toBe(404);
	});

	it("can't be reported or read any more, and isn't in what is shown to whom decided", async () => {
		expect(
			(await by("koordination").post(`/nachrichten/${id}/melden/${message}`, { reason: "Noch einmal" })).status,
		).toBe(404);
		for (const staff of ["markus", "verwaltung"] as const)
			expect(wordsOn((await by(staff).get(REPORTS)).text)).not.toContain("Zauberwort");
		// A later report copies the two before it: not what was taken away.
		const later = await report("olena", await write("petra", "Danach"));
		expect(await one<string>("SELECT excerpt FROM message_reports WHERE id = ?", later)).not.toContain("Zauberwort");
		await by("markus").post(`${REPORTS}/${later}/erledigt`, { note: "Gesprochen" });
	});

	it("comes back by whom took it away, and by nobody else", async () => {
		const who =
			(await one("SELECT done_by FROM message_reports WHERE id = ?", reported)) === personId("markus")
				? "markus"
				: "verwaltung";
		const other = who === "markus" ? "verwaltung" : "markus";
		const path = `${REPORTS}/${reported}/zurueck`;
		expect(formsOn((await by(who).get(REPORTS)).text).some(({ action }) => action === path)).toBe(true);
		expect(formsOn((await by(other).get(REPORTS)).text).some(({ action }) => action === path)).toBe(false);
		await by(other).post(path, {});
		expect(await seen("olena")).not.toContain("Zauberwort");
		expect((await by("olena").post(path, {})).status).toBe(403);
		await Promise.all([by(who).post(path, {}), by(who).post(path, {})]);
		expect(await seen("olena")).toContain("Zauberwort böse");
		expect(await state(message)).toBe("Zauberwort böse|-");
		// Its author was told that it went, and is told once that it is back.
		const told = (await mailsTo(PEOPLE.petra.email)).filter(({ subject }) => subject.includes("wieder da"));
		expect(told).toHaveLength(1);
		expect(told[0]?.text).not.toContain("Zauberwort");
		expect(formsOn((await by(who).get(REPORTS)).text).some(({ action }) => action === path)).toBe(false);
	});

	it("that two people reported is told of once, and is back only when both decisions are undone", async () => {
		const twice = await write("petra", "Zauberwort doppelt");
		const [first, second] = [await report("olena", twice), await report("koordination", twice)];
		const mails = async () =>
			(await mailsTo(PEOPLE.petra.email)).filter(({ subject }) => subject.includes("wurde entfernt")).length;
		const before = await mails();
		await by("markus").post(`${REPORTS}/${first}/entfernen`, { reason: "Beleidigung" });
		await by("verwaltung").post(`${REPORTS}/${second}/entfernen`, { reason: "Drohung" });
		expect(await mails()).toBe(before + 1);
		await by("markus").post(`${REPORTS}/${first}/zurueck`, {});
		expect(await state(twice)).toBe("Zauberwort doppelt|Beleidigung");
		await by("verwaltung").post(`${REPORTS}/${second}/zurueck`, {});
		expect(await state(twice)).toBe("Zauberwort doppelt|-");
	});

	it("is decided by nobody about themselves, nor by the Fachstelle of another space", async () => {
		const own = await by("markus").post("/nachrichten/neu", {
			an: String(personId("olena")),
			body: "Von der Fachstelle",
			formular: "f",
		});
		const before = id;
		id = Number(/^\/nachrichten\/(\d+)/.exec(own.location)?.[1] ?? 0);
		const last = await one<number>("SELECT max(id) FROM messages");
		const about = await report("olena", last ?? 0);
		expect((await by("markus").post(`${REPORTS}/${about}/entfernen`, { reason: "Ich selbst" })).status).toBe(404);
		const answered = await write("olena", "Zurückgeschrieben");
		const mine = await report("markus", answered);
		expect((await by("markus").post(`${REPORTS}/${mine}/entfernen`, { reason: "Ich selbst" })).status).toBe(404);
		await env.DB.prepare("UPDATE message_reports SET circle = 1 WHERE id = ?").bind(mine).run();
		await env.DB.prepare("UPDATE message_reports SET circle = 2 WHERE id = ?").bind(about).run();
		expect((await by("jana").post(`${REPORTS}/${about}/entfernen`, { reason: "Fremd" })).status).toBe(404);
		expect(await one("SELECT count(*) FROM messages WHERE removed_at IS NOT NULL")).toBe(0);
		id = before;
	});

	it("loses its words after a fortnight; then it can't come back", async () => {
		const late = await write("petra", "Zauberwort spät");
		const about = await report("koordination", late);
		await by("markus").post(`${REPORTS}/${about}/entfernen`, { reason: "Beleidigung" });
		pass(13 * DAY);
		await sweep(env.DB, clock());
		expect(await state(late)).toBe("Zauberwort spät|Beleidigung");
		pass(2 * DAY);
		await sweep(env.DB, clock());
		expect(await state(late)).toBe("|Beleidigung");
		await signIn();
		await by("markus").post(`${REPORTS}/${about}/zurueck`, {});
		expect(await seen("olena")).toContain("Grund: Beleidigung");
		expect(await state(message)).toBe("Zauberwort böse|-");
	});
});
