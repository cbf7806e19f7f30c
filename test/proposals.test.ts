// Writing together: a change is proposed for a section, compared, taken or declined – and no sentence that was taken is lost.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { type Answer, as, type Browser, clock, mailsTo, one, pass } from "./support/forum.ts";
import { formOn, wordsOn } from "./support/page.ts";
import { pick, seeded } from "./support/planting.ts";
import { PEOPLE } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let dilek: Browser;
let gast: Browser;
let koordination: Browser;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus, dilek, gast, koordination] = await Promise.all([
		as("petra"),
		as("olena"),
		as("markus"),
		as("dilek"),
		as("gast"),
		as("koordination"),
	]);
});

const TEXT = "Vorwort.\n\n# Ziele\n\nWir helfen beim Ankommen.\n\n# Ablauf\n\nErst zuhören.\n\nDann fragen.";

let forms = 0;
const fresh = () => {
	forms += 1;
	return `formular-${forms}`;
};

/** A text of Petra's in the green space. */
async function shared(more: Record<string, string> = {}): Promise<number> {
	const answer = await petra.post("/materialien/neu", {
		title: "Leitfaden für alle",
		type: "leitfaden",
		space: "lotsen",
		licence: "cc-by",
		body: TEXT,
		formular: fresh(),
		...more,
	});
	expect(answer.status).toBe(303);
	return Number(/\d+/.exec(answer.location)?.[0]);
}

const numberOf = ({ location }: Answer): number => Number(/\/vorschlaege\/(\d+)$/.exec(location)?.[1]);
const bodyOf = (id: number) =>
	one<string>(
		"SELECT v.body FROM materials m JOIN material_versions v ON v.material_id = m.id AND v.number = m.number WHERE m.id = ?",
		id,
	);
const stateOf = (nr: number) => one<string>("SELECT state FROM proposals WHERE id = ?", nr);

function propose(
	browser: Browser,
	id: number,
	section: string,
	body: string,
	more: Record<string, string> = {},
): Promise<Answer> {
	return browser.post(`/materialien/${id}/vorschlaege/neu?abschnitt=${section}`, {
		basis: "1",
		body,
		note: "",
		formular: fresh(),
		...more,
	});
}

async function proposed(id: number, section: string, body: string, more: Record<string, string> = {}): Promise<number> {
	const answer = await propose(olena, id, section, body, more);
	expect(answer.status, answer.text.slice(0, 300)).toBe(303);
	return numberOf(answer);
}

describe("a text", () => {
	it("has a link behind each heading for those who write in its space, and a page of what waits", async () => {
		const id = await shared({ audience: "members" });
		const writer = await olena.get(`/materialien/${id}`);
		expect(writer.text).toContain(`/materialien/${id}/vorschlaege/neu?abschnitt=ziele`);
		expect(writer.text).toContain("Text gemeinsam bearbeiten");
		await proposed(id, "ziele", "# Ziele\n\nWir helfen gern.", { note: "Kürzer" });
		expect((await olena.get(`/materialien/${id}`)).text).toContain("1 offener Vorschlag");
		const page = await olena.get(`/materialien/${id}/mitschreiben`);
		expect(wordsOn(page.text)).toContain("Kürzer");
		expect(page.text).toContain("Vorwort.");
		// Who reads the space sees the work but can't join in; who only reads the text sees neither.
		const reader = await dilek.get(`/materialien/${id}`);
		expect(reader.text).not.toContain("vorschlaege/neu");
		expect(reader.text).toContain("1 offener Vorschlag");
		expect((await dilek.get(`/materialien/${id}/mitschreiben`)).status).toBe(200);
		expect((await dilek.get(`/materialien/${id}/vorschlaege/neu?abschnitt=ziele`)).status).toBe(403);
		const outside = await gast.get(`/materialien/${id}`);
		expect([outside.status, outside.text.includes("Vorschlag")]).toEqual([200, false]);
		for (const path of ["mitschreiben", "mitschreiben?abschnitt=ziele", "vorschlaege/1"])
			expect((await gast.get(`/materialien/${id}/${path}`)).status, path).toBe(404);
	});

	it("of another kind has none of it", async () => {
		const id = await shared({ body: "", link: "www.integrationskompass.de" });
		expect((await olena.get(`/materialien/${id}`)).text).not.toContain("mitschreiben");
		expect((await olena.get(`/materialien/${id}/mitschreiben`)).status).toBe(404);
		expect((await propose(olena, id, "anfang", "Text")).status).toBe(403);
	});

	it("as a draft is nobody's but its owner's", async () => {
		const id = await shared({ entwurf: "ja" });
		expect((await olena.get(`/materialien/${id}/mitschreiben`)).status).toBe(404);
		expect((await propose(olena, id, "ziele", "# Ziele\n\nNeu")).status).toBe(404);
		expect((await propose(petra, id, "ziele", "# Ziele\n\nNeu")).status).toBe(403);
	});

	it("goes from draft to review, is published, and can go round again", async () => {
		const id = await shared({ entwurf: "ja" });
		expect((await petra.get(`/materialien/${id}`)).text).toContain("Zur Abstimmung geben");
		expect((await olena.post(`/materialien/${id}/abstimmung`, {})).status).toBe(404);
		await Promise.all([1, 2].map(() => petra.post(`/materialien/${id}/abstimmung`, {})));
		expect(await one("SELECT state || round FROM materials WHERE id = ?", id)).toBe("review1");
		expect((await olena.get(`/materialien/${id}`)).text).toContain("in Abstimmung (Runde 1)");
		expect((await dilek.get(`/materialien/${id}/mitschreiben`)).status).toBe(404);
		const nr = await proposed(id, "ziele", "# Ziele\n\nNeu.");
		expect((await dilek.get(`/materialien/${id}/vorschlaege/${nr}`)).status).toBe(404);
		await petra.post(`/materialien/${id}/veroeffentlichen`, {});
		expect((await dilek.get(`/materialien/${id}/vorschlaege/${nr}`)).status).toBe(200);
		expect((await olena.post(`/materialien/${id}/abstimmung`, {})).status).toBe(403);
		await markus.post(`/materialien/${id}/abstimmung`, {});
		expect(await one("SELECT state || round FROM materials WHERE id = ?", id)).toBe("review2");
	});
});

describe("a proposal", () => {
	it("is compared word by word, and taken as a new version with its author's name", async () => {
		const id = await shared();
		const nr = await proposed(id, "ziele", "# Ziele\n\nWir helfen beim guten Ankommen.");
		const page = await petra.get(`/materialien/${id}/vorschlaege/${nr}`);
		expect(page.text).toMatch(/<ins><span class="hidden">neu: <\/span>guten /);
		expect((await olena.post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {})).status).toBe(403);
		const twice = await Promise.all(
			[petra, markus].map((who) => who.post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {})),
		);
		expect(twice.map(({ status }) => status)).toEqual([303, 303]);
		expect(await bodyOf(id)).toBe(TEXT.replace("beim Ankommen", "beim guten Ankommen"));
		expect(await one("SELECT number FROM materials WHERE id = ?", id)).toBe(2);
		expect((await dilek.get(`/materialien/${id}`)).text).toMatch(/Vorschlag von.*Olena/s);
		expect((await olena.get(`/materialien/${id}/vorschlaege/${nr}`)).text).toContain("Übernommen von");
		expect(await one("SELECT open_proposals FROM materials WHERE id = ?", id)).toBe(0);
	});

	it("is declined with a reason that its author reads", async () => {
		const id = await shared();
		const nr = await proposed(id, "ziele", "# Ziele\n\nGanz anders.");
		expect((await petra.post(`/materialien/${id}/vorschlaege/${nr}/ablehnen`, { reason: " " })).status).toBe(422);
		const reason = "Das steht schon weiter unten.";
		expect((await petra.post(`/materialien/${id}/vorschlaege/${nr}/ablehnen`, { reason })).status).toBe(303);
		expect((await petra.post(`/materialien/${id}/vorschlaege/${nr}/ablehnen`, { reason })).status).toBe(303);
		expect((await olena.get(`/materialien/${id}/vorschlaege/${nr}`)).text).toContain(reason);
		expect((await petra.post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {})).status).toBe(409);
		const late = await markus.post(`/materialien/${id}/vorschlaege/${nr}/ablehnen`, { reason: "Mein anderer Grund" });
		expect([late.status, late.text.includes("Mein anderer Grund")]).toEqual([409, true]);
		expect(await bodyOf(id)).toBe(TEXT);
	});

	it("is taken back by its author alone", async () => {
		const id = await shared();
		const nr = await proposed(id, "ziele", "# Ziele\n\nDoch nicht.");
		expect((await petra.post(`/materialien/${id}/vorschlaege/${nr}/zurueckziehen`, {})).status).toBe(403);
		await olena.post(`/materialien/${id}/vorschlaege/${nr}/zurueckziehen`, {});
		expect(await stateOf(nr)).toBe("withdrawn");
		expect((await petra.post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {})).status).toBe(409);
	});

	it("takes no unchanged text, no open block of code and no text that is too long, and keeps what was typed", async () => {
		const id = await shared();
		for (const [body, said] of [
			["# Ziele\n\nWir helfen beim Ankommen.  ", "noch nichts geändert"],
			["# Ziele\n\n```\noffen", "hat kein Ende"],
			[`# Ziele\n\n${"x".repeat(19_950)}`, "würde zu lang"],
		] as const) {
			const answer = await propose(olena, id, "ziele", body);
			expect([answer.status, wordsOn(answer.text).includes(said)], said).toEqual([422, true]);
			expect(formOn(answer.text, `/materialien/${id}/vorschlaege/neu?abschnitt=ziele`).fields["body"]).toEqual([body]);
		}
		expect((await propose(olena, id, "gibt-es-nicht", "Text")).status).toBe(404);
		const phone = await propose(olena, id, "ziele", "# Ziele\n\nFrau Müller: 0171 1234567");
		expect([phone.status, phone.headers.get("Forum-Asks")]).toEqual([200, "1"]);
	});

	it("sent twice is one", async () => {
		const id = await shared();
		const again = { formular: "doppelt" };
		const answers = await Promise.all([1, 2].map(() => propose(olena, id, "ziele", "# Ziele\n\nEinmal.", again)));
		expect(new Set(answers.map(numberOf)).size).toBe(1);
		expect(await one("SELECT open_proposals FROM materials WHERE id = ?", id)).toBe(1);
	});

	it("finds its section when others have moved it or given it another name", async () => {
		const id = await shared();
		const nr = await proposed(id, "ablauf", "# Ablauf\n\nErst zuhören.\n\nDann nachfragen.");
		const moved = `# Neu davor\n\nText\n\n${TEXT.replace("# Ziele", "# Unsere Ziele")}`;
		await petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Umgestellt", body: moved });
		await petra.post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {});
		expect(await bodyOf(id)).toBe(moved.trimEnd().replace("Dann fragen", "Dann nachfragen"));
	});

	it("withdrawn with its text is for the owner and the Fachstelle", async () => {
		const id = await shared();
		const nr = await proposed(id, "ziele", "# Ziele\n\nGeheim.");
		await petra.post(`/materialien/${id}/zurueckziehen`, { reason: "Überholt." });
		expect((await olena.get(`/materialien/${id}/vorschlaege/${nr}`)).status).toBe(404);
		expect((await markus.get(`/materialien/${id}/vorschlaege/${nr}`)).status).toBe(200);
		expect((await petra.post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {})).status).toBe(403);
	});
});

describe("two at once", () => {
	it("in one section: the second is a conflict with both texts, and can be brought together", async () => {
		const id = await shared();
		const first = await proposed(id, "ablauf", "# Ablauf\n\nErst gut zuhören.\n\nDann fragen.");
		const second = await proposed(id, "ablauf", "# Ablauf\n\nErst zuhören.\n\nDann freundlich fragen.");
		const [one_, two] = await Promise.all(
			[first, second].map((nr) => petra.post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {})),
		);
		expect([one_?.status, two?.status].sort()).toEqual([303, 409]);
		const [lost, refused] = one_?.status === 409 ? [first, one_] : [second, two];
		expect(refused?.text).toContain("Beide Fassungen stehen hier");
		const path = `/materialien/${id}/vorschlaege/${lost}/zusammenfuehren`;
		const form = formOn(refused?.text ?? "", path).fields;
		expect(form["body"]).toEqual(["# Ablauf\n\nErst gut zuhören.\n\nDann freundlich fragen."]);
		expect((await petra.post(path, { nach: form["nach"]?.[0] ?? "", body: form["body"]?.[0] ?? "" })).status).toBe(303);
		expect(await bodyOf(id)).toContain("Erst gut zuhören.\n\nDann freundlich fragen.");
		expect(await stateOf(lost)).toBe("accepted");
	});

	it("who bring things together while another version comes are told, with their words kept", async () => {
		const id = await shared();
		const nr = await proposed(id, "ziele", "# Ziele\n\nOlenas Satz.");
		await petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Mehr", body: `${TEXT}\nNeuer Satz.` });
		const path = `/materialien/${id}/vorschlaege/${nr}/zusammenfuehren`;
		const answer = await markus.post(path, { nach: "1", body: "# Ziele\n\nMarkus’ Fassung." });
		expect(answer.status).toBe(409);
		const form = formOn(answer.text, path).fields;
		expect([form["body"], form["nach"]]).toEqual([["# Ziele\n\nMarkus’ Fassung."], ["2"]]);
		await markus.post(path, { nach: "2", body: form["body"]?.[0] ?? "" });
		expect(await bodyOf(id)).toMatch(/Markus’ Fassung\.[\s\S]*Neuer Satz\./);
		expect(await one("SELECT taken FROM proposals WHERE id = ?", nr)).toBe("# Ziele\n\nMarkus’ Fassung.");
	});

	it("with a new version of the whole text: who comes later sees both", async () => {
		const id = await shared();
		const nr = await proposed(id, "ziele", "# Ziele\n\nÜbernommener Satz.");
		await petra.post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {});
		const late = await petra.post(`/materialien/${id}/neue-version`, {
			nach: "1",
			note: "Mein Stand",
			body: "Nur meins",
		});
		expect(late.status).toBe(409);
		expect(late.text).toContain("Übernommener Satz.");
		expect(late.text).toContain("Nur meins");
		expect(await bodyOf(id)).toContain("Übernommener Satz.");
	});
});

describe("mails", () => {
	const subjects = async (person: "petra" | "olena") =>
		(await mailsTo(PEOPLE[person].email)).map(({ subject }) => subject).filter((subject) => /Vorschlag/.test(subject));

	it("tell the owner of a proposal and its author of the decision, and say nothing of the text", async () => {
		const id = await shared();
		pass(2 * 3_600_000);
		await env.DB.prepare("DELETE FROM dev_mails").run();
		const nr = await proposed(id, "ziele", "# Ziele\n\nEin Satz für die Mail.");
		await proposed(id, "ablauf", "# Ablauf\n\nNoch einer.");
		expect(await subjects("petra")).toEqual(["Ein Vorschlag zu Ihrem Text"]);
		expect(await subjects("olena")).toEqual([]);
		const [mail] = await mailsTo(PEOPLE.petra.email);
		expect(mail?.text).toContain(`/materialien/${id}/vorschlaege/${nr}`);
		expect(mail?.text).not.toMatch(/Leitfaden|Satz/);
		await petra.post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {});
		await petra.post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {});
		expect(await subjects("olena")).toEqual(["Ihr Vorschlag wurde übernommen"]);
		await propose(petra, id, "anfang", "Eigenes Vorwort.");
		expect(await subjects("petra")).toHaveLength(1);
	});

	it("go to nobody who couldn't open it any more", async () => {
		const id = await shared();
		pass(2 * 3_600_000);
		const nr = await proposed(id, "ziele", "# Ziele\n\nNoch ein Satz.");
		await env.DB.prepare("DELETE FROM dev_mails").run();
		const level = (n: number) =>
			env.DB.prepare("UPDATE memberships SET level = ? WHERE member_id = ? AND space_id = 'lotsen'")
				.bind(n, personId("olena"))
				.run();
		await level(0);
		await petra.post(`/materialien/${id}/vorschlaege/${nr}/ablehnen`, { reason: "So nicht." });
		expect(await subjects("olena")).toEqual([]);
		await level(2);
	});
});

describe("comments", () => {
	it("stand at a section, are done, and are taken away by their author or the Fachstelle", async () => {
		const id = await shared();
		const path = `/materialien/${id}/kommentare?abschnitt=ziele`;
		const section = `/materialien/${id}/mitschreiben?abschnitt=ziele`;
		for (const browser of [olena, koordination])
			expect((await browser.post(path, { body: "Gilt das **überall**?", formular: fresh() })).status).toBe(303);
		expect((await dilek.post(path, { body: "Von außen" })).status).toBe(403);
		expect((await dilek.get(section)).text).toContain("<strong>überall</strong>");
		expect((await olena.post(path, { body: " " })).status).toBe(422);
		expect((await olena.post(path, { body: "x".repeat(2_001) })).status).toBe(422);
		expect((await olena.get(`/materialien/${id}`)).text).toContain("2 offene Kommentare");
		const nr = await one<number>("SELECT max(id) FROM section_comments");
		const at = `/materialien/${id}/kommentare/${nr}`;
		expect((await olena.post(`${at}/erledigt`, { erledigt: "ja" })).status).toBe(403);
		await petra.post(`${at}/erledigt`, { erledigt: "ja" });
		expect(await one("SELECT open_comments FROM materials WHERE id = ?", id)).toBe(1);
		await koordination.post(`${at}/erledigt`, { erledigt: "nein" });
		expect((await petra.post(`${at}/entfernen`, {})).status).toBe(403);
		await koordination.post(`${at}/entfernen`, {});
		expect((await olena.get(section)).text).toContain("Dieser Kommentar wurde entfernt.");
		expect(await one("SELECT source FROM section_comments WHERE id = ?", nr ?? 0)).toBe("");
	});

	it("stay readable when their section is gone", async () => {
		const id = await shared();
		const path = `/materialien/${id}/kommentare?abschnitt=ziele`;
		await olena.post(path, { body: "Bleibt stehen", formular: fresh() });
		await petra.post(`/materialien/${id}/neue-version`, {
			nach: "1",
			note: "Kürzer",
			body: "# Ablauf\n\nNur noch das.",
		});
		for (const page of ["mitschreiben", "mitschreiben?abschnitt=ziele"])
			expect((await olena.get(`/materialien/${id}/${page}`)).text).toContain("Bleibt stehen");
		expect((await olena.get(`/materialien/${id}/mitschreiben?abschnitt=nie-da`)).status).toBe(404);
	});
});

describe("a text of sixty sections", () => {
	it("costs two round trips and at most eighty rows, with many proposals and comments", async () => {
		const body = Array.from({ length: 60 }, (_, n) => `## Teil ${n}\n\n${"Ein Satz mit Worten. ".repeat(13)}\n\n`).join(
			"",
		);
		expect(body.length).toBeGreaterThan(17_000);
		const id = await shared({ body });
		for (let n = 0; n < 12; n += 1) {
			await proposed(id, "teil-0", `## Teil 0\n\nEin anderer Satz ${n}.`);
			await olena.post(`/materialien/${id}/kommentare?abschnitt=teil-0`, { body: `Wort ${n}`, formular: fresh() });
		}
		const nr = await proposed(id, "teil-1", `## Teil 1\n\n${"Ganz andere Worte hier. ".repeat(13)}`);
		for (const done of [1, 2, 3, 4]) {
			const other = await proposed(id, `teil-${done + 1}`, `## Teil ${done + 1}\n\nKurz.`);
			await petra.post(`/materialien/${id}/vorschlaege/${other}/ablehnen`, { reason: "Nein." });
		}
		for (const path of [
			"",
			"/mitschreiben",
			"/mitschreiben?abschnitt=teil-0",
			"/vorschlaege/neu?abschnitt=teil-59",
			`/vorschlaege/${nr}`,
		]) {
			const { status, cost } = await olena.get(`/materialien/${id}${path}`);
			expect([path, status, cost.trips]).toEqual([path, 200, 2]);
			expect(cost.read, path).toBeLessThanOrEqual(80);
		}
		const all = await olena.get(`/materialien/${id}/mitschreiben`);
		const older = /href="([^"]*\?vor=\d+)"/.exec(all.text)?.[1] ?? "";
		expect((await olena.get(older)).status).toBe(200);
	});
});

describe("no sentence that was taken is lost", () => {
	/** What stands in a section besides its heading: sentences with a number of their own. */
	const sentences = (text: string) => new Set(text.match(/Satz \d+x/g) ?? []);

	it.each([1, 2, 3])(
		"whatever is proposed, taken and edited in whatever order (seed %i)",
		async (seed) => {
			const random = seeded(seed);
			const names = ["eins", "zwei", "drei"];
			const id = await shared({
				body: names.map((name) => `# ${name}\n\nSatz ${name.length}${seed}00x.\n`).join("\n"),
			});
			/** Sentences that somebody took or wrote, unless somebody took them out on purpose. */
			const model = sentences((await bodyOf(id)) ?? "");
			const open: { nr: number; after: string; before: string }[] = [];
			let next = seed * 1_000;
			const number = async () => Number(await one("SELECT number FROM materials WHERE id = ?", id));
			const change = (text: string): string => {
				const parts = text.trimEnd().split("\n");
				if (random() < 0.25 && parts.length > 2) parts.splice(2 + Math.floor(random() * (parts.length - 2)), 1);
				next += 1;
				parts.splice(2 + Math.floor(random() * (parts.length - 1)), 0, `Satz ${next}x.`);
				return parts.join("\n");
			};
			/** What a change did on purpose counts: what it adds is to stay, what it takes out may go. */
			const intend = (before: string, after: string) => {
				for (const sentence of sentences(before)) if (!sentences(after).has(sentence)) model.delete(sentence);
				for (const sentence of sentences(after)) if (!sentences(before).has(sentence)) model.add(sentence);
			};
			const take = async (who: Browser, proposal: (typeof open)[number]) => {
				const at = `/materialien/${id}/vorschlaege/${proposal.nr}`;
				let answer = await who.post(`${at}/uebernehmen`, {});
				let before = proposal.before;
				let after = proposal.after;
				for (let time = 0; answer.status === 409 && time < 9; time += 1) {
					if (answer.text.includes("gerade schon entschieden")) return;
					const form = formOn(answer.text, `${at}/zusammenfuehren`).fields;
					const now = await bodyOf(id);
					// The form comes filled with both changes; a person sends what they see.
					after = form["body"]?.[0] ?? "";
					before = now?.split(/(?=^# )/m).find((part) => part.split("\n")[0] === after.split("\n")[0]) ?? "";
					answer = await who.post(`${at}/zusammenfuehren`, {
						nach: form["nach"]?.[0] ?? "",
						body: random() < 0.5 ? after : `${after}\n`,
					});
				}
				expect(answer.status, answer.text.slice(0, 500)).toBe(303);
				intend(before, after);
			};
			for (let turn = 0; turn < 40; turn += 1) {
				const body = (await bodyOf(id)) ?? "";
				const section = pick(random, names);
				const dice = random();
				if (dice < 0.45) {
					const before = (body.split(/(?=^# )/m).find((part) => part.startsWith(`# ${section}`)) ?? "").trimEnd();
					const after = change(before);
					const answer = await propose(pick(random, [olena, koordination]), id, section, after, {
						basis: String(await number()),
					});
					open.push({ nr: numberOf(answer), after, before });
				} else if (dice < 0.6) {
					// The whole text at once by its owner, from what they see.
					const parts = body.split(/(?=^# )/m);
					const at = Math.floor(random() * parts.length);
					const part = parts[at] ?? "";
					parts[at] = `${change(part)}\n\n`;
					await petra.post(`/materialien/${id}/neue-version`, {
						nach: String(await number()),
						note: "Selbst geändert",
						body: parts.join(""),
						formular: fresh(),
					});
					intend(part, parts[at] ?? "");
				} else if (dice < 0.7 && open.length > 0) {
					const [proposal] = open.splice(Math.floor(random() * open.length), 1);
					await petra.post(`/materialien/${id}/vorschlaege/${proposal?.nr}/ablehnen`, { reason: "Nein." });
				} else if (dice < 0.8 && open.length > 1) {
					// Two deciders at once, each with a proposal of their own.
					const two = open.splice(0, 2);
					const answers = await Promise.all(
						two.map(({ nr }, index) =>
							(index === 0 ? petra : markus).post(`/materialien/${id}/vorschlaege/${nr}/uebernehmen`, {}),
						),
					);
					for (const [index, { status }] of answers.entries()) {
						const proposal = two[index];
						if (proposal === undefined) continue;
						if (status === 303) intend(proposal.before, proposal.after);
						else open.push(proposal);
					}
				} else if (open.length > 0) {
					const [proposal] = open.splice(Math.floor(random() * open.length), 1);
					if (proposal !== undefined) await take(pick(random, [petra, markus]), proposal);
				}
				const left = sentences((await bodyOf(id)) ?? "");
				const lost = [...model].filter((sentence) => !left.has(sentence));
				expect(lost, `turn ${turn}`).toEqual([]);
			}
			expect(
				Number(await one("SELECT count(*) FROM proposals WHERE material_id = ? AND state = 'accepted'", id)),
			).toBeGreaterThan(3);
			expect(await one("SELECT open_proposals FROM materials WHERE id = ?", id)).toBe(
				await one("SELECT count(*) FROM proposals WHERE material_id = ? AND state = 'open'", id),
			);
		},
		60_000,
	);
});
