// Drafts: saved as one types, found on every device, gone when they were sent or thrown away.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { as, type Browser, clock, one } from "./support/forum.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let thread = 0;

const byScript = { headers: { "Sec-Fetch-Mode": "cors" } };

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	petra = await as("petra");
	olena = await as("olena");
	const { location } = await petra.post("/lotsen/neu", {
		kind: "frage",
		title: "Woran denkt ihr dabei?",
		body: "Frage",
	});
	thread = Number(/\d+/.exec(location)?.[0]);
});

describe("a draft", () => {
	it("is saved without leaving the page, and stands in the form on every device", async () => {
		const saved = await olena.post(
			"/entwuerfe",
			{ ort: String(thread), formular: "f1", body: "Ich habe angef" },
			byScript,
		);
		expect(saved.status).toBe(204);
		const elsewhere = await as("olena");
		const page = await elsewhere.get(`/themen/${thread}`);
		expect(page.text).toContain("Ich habe angef</textarea>");
		expect(page.text).toContain("Das ist Ihr Entwurf");
		expect((await elsewhere.get("/entwuerfe")).text).toContain("Woran denkt ihr dabei?");
		expect((await petra.get(`/themen/${thread}`)).text).not.toContain("Ich habe angef");
		expect((await petra.get("/entwuerfe")).text).toContain("Sie haben keine Entwürfe.");
	});

	it("of one place never stands in another", async () => {
		const opening = await one<number>("SELECT id FROM posts WHERE thread_id = ?", thread);
		await olena.post(`/themen/${thread}/antworten`, { body: "Erste", formular: "x" });
		const reply = await one<number>("SELECT id FROM posts WHERE source = 'Erste'");
		await olena.post("/entwuerfe", { ort: `${thread}/${reply}`, formular: "f2", body: "zur Ersten" }, byScript);
		await olena.post(
			"/entwuerfe",
			{ ort: "lotsen", formular: "f3", kind: "erfahrung", title: "Titel eins", body: "neu grün", topics: ["rolle"] },
			byScript,
		);
		await olena.post("/entwuerfe", { ort: "gemeinsam", formular: "f4", title: "", body: "neu blau" }, byScript);
		expect((await olena.get(`/themen/${thread}/antworten?auf=${reply}`)).text).toContain("zur Ersten</textarea>");
		const green = await olena.get("/lotsen/neu");
		expect(green.text).toContain("neu grün</textarea>");
		expect(green.text).toContain('value="Titel eins"');
		expect(green.text).toMatch(/value="rolle" checked/);
		expect(green.text).not.toContain("neu blau");
		expect((await olena.get(`/themen/${thread}/antworten?auf=${opening}`)).text).not.toContain("zur Ersten");
	});

	it("goes when it is sent, and a save that comes late from the same form doesn't bring it back", async () => {
		await olena.post("/lotsen/neu", { kind: "erfahrung", title: "Titel eins", body: "neu grün", formular: "f3" });
		await olena.post("/entwuerfe", { ort: "lotsen", formular: "f3", title: "Titel eins", body: "neu grün" }, byScript);
		expect((await olena.get("/lotsen/neu")).text).not.toContain("neu grün");
		await olena.post("/entwuerfe", { ort: "lotsen", formular: "f5", title: "", body: "ein anderer Text" }, byScript);
		expect((await olena.get("/lotsen/neu")).text).toContain("ein anderer Text");
	});

	it("stays when the form is refused, and goes when it is thrown away or emptied", async () => {
		await olena.post("/lotsen/neu", { kind: "erfahrung", title: "kurz", body: "ein anderer Text", formular: "f5" });
		expect((await olena.get("/entwuerfe")).text).toContain("ein anderer Text");
		const gone = await olena.post("/entwuerfe/verwerfen", { ort: "lotsen" });
		expect(gone.location).toBe("/entwuerfe");
		await olena.post("/entwuerfe", { ort: "gemeinsam", formular: "f4", title: " ", body: "" }, byScript);
		const list = await olena.get("/entwuerfe");
		expect(list.text).not.toContain("ein anderer Text");
		expect(list.text).not.toContain("neu blau");
	});

	it("is saved by a button without JavaScript", async () => {
		const page = await olena.get("/gemeinsam/neu");
		expect(page.text).toContain('formaction="/entwuerfe"');
		const saved = await olena.post("/entwuerfe", {
			ort: "gemeinsam",
			formular: "f9",
			title: "",
			body: "mit der Hand gespeichert",
		});
		expect([saved.status, saved.location]).toEqual([303, "/entwuerfe"]);
	});

	it("can't be hung on a place that one doesn't see or that doesn't exist", async () => {
		const { location } = await petra.post("/gemeinsam/neu", {
			kind: "frage",
			title: "In einem anderen Raum",
			body: "x",
		});
		await env.DB.prepare("UPDATE threads SET space_id = 'mo' WHERE id = ?")
			.bind(Number(/\d+/.exec(location)?.[0]))
			.run();
		const before = await one("SELECT count(*) FROM drafts");
		await olena.post(
			"/entwuerfe",
			{ ort: String(Number(/\d+/.exec(location)?.[0])), formular: "a", body: "heimlich" },
			byScript,
		);
		await olena.post("/entwuerfe", { ort: "999999", formular: "a", body: "heimlich" }, byScript);
		await olena.post("/entwuerfe", { ort: "mo", formular: "a", body: "heimlich" }, byScript);
		expect(await one("SELECT count(*) FROM drafts")).toBe(before);
		expect((await olena.post("/entwuerfe", { ort: "../mo", formular: "a", body: "x" }, byScript)).status).toBe(404);
	});

	it("is lost to somebody who loses the space", async () => {
		await env.DB.prepare(
			"UPDATE memberships SET level = 0 WHERE space_id = 'gemeinsam' AND member_id = (SELECT member_id FROM accounts WHERE email = 'olena.kovalenko@lotsen.example')",
		).run();
		expect((await olena.get("/entwuerfe")).text).not.toContain("mit der Hand gespeichert");
	});
});
