// Files that hang on posts and messages: sent with and without JavaScript, seen with what they hang on, and gone with it.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../src/db/clock.ts";
import { openDatabase } from "../src/db/database.ts";
import { openShelf } from "../src/files/shelf.ts";
import { sweepFiles } from "../src/files/sweep.ts";
import { de } from "../src/i18n/de.ts";
import { formWith, PDF, PHOTO, send, sent, text } from "./support/files.ts";
import { type Answer, as, Browser, bindings, clock, one, pass } from "./support/forum.ts";
import { personId, plantPeople } from "./world/plant.ts";

const { files: words } = de;
const bucket = (env as unknown as { FILES: R2Bucket }).FILES;

let petra: Browser;
let olena: Browser;
let dilek: Browser;
let samuel: Browser;
let markus: Browser;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, dilek, samuel, markus] = await Promise.all([
		as("petra"),
		as("olena"),
		as("dilek"),
		as("samuel"),
		as("markus"),
	]);
});

const sweep = () => sweepFiles(openDatabase(env.DB, null), openShelf(bindings()), clock());
const keys = async () => (await bucket.list()).objects.map(({ key }) => key).sort();
const rows = async () =>
	(
		await env.DB.prepare(
			"SELECT key AS k FROM files UNION SELECT thumb_key FROM files WHERE thumb_key IS NOT NULL",
		).all<{ k: string }>()
	).results
		.map(({ k }) => k)
		.sort();
const upload = (browser: Browser, path: string, form: FormData, htmx = false): Promise<Answer> =>
	browser.ask(path, { body: form, htmx });

let numbers = 0;
async function begin(
	browser: Browser,
	files: Parameters<typeof formWith>[1] = [],
	more: Record<string, string> = {},
): Promise<{ thread: number; post: number; answer: Answer }> {
	numbers += 1;
	const answer = await upload(
		browser,
		"/lotsen/neu",
		formWith(
			{
				kind: "frage",
				title: `Frage mit Dateien ${numbers}`,
				body: "Hier sind sie",
				topics: "rolle",
				formular: `b${numbers}`,
				...more,
			},
			files,
		),
	);
	const thread = Number(/\/themen\/(\d+)/.exec(answer.location)?.[1]);
	return {
		thread,
		post: Number(await one("SELECT id FROM posts WHERE thread_id = ? AND depth = 0", thread || 0)),
		answer,
	};
}
const fileOn = (post: number) => one<number>("SELECT min(id) FROM files WHERE post_id = ?", post);

describe("a form with files", () => {
	it("without JavaScript: its words and its files become a discussion, and everybody who reads it sees them", async () => {
		const { thread, post, answer } = await begin(petra, [
			["Leitfaden.pdf", PDF],
			["Foto.jpg", PHOTO],
		]);
		expect(answer.status).toBe(303);
		const page = await olena.get(`/themen/${thread}`);
		const pdf = await fileOn(post);
		expect(page.text).toContain(`href="/dateien/${pdf}/Leitfaden.pdf"`);
		expect(page.text).toContain(`<img src="/dateien/${Number(pdf) + 1}/vorschau"`);
		expect((await olena.get(`/dateien/${pdf}/Leitfaden.pdf`)).status).toBe(200);
		expect((await olena.get(`/dateien/${Number(pdf) + 1}/vorschau`)).status).toBe(200);
		expect((await new Browser().get(`/dateien/${pdf}/Leitfaden.pdf`)).status).toBe(404);
		expect(await env.DB.prepare("SELECT space_id, thread_id FROM files WHERE id = ?").bind(pdf).first()).toEqual({
			space_id: "lotsen",
			thread_id: thread,
		});
	});

	it("keeps what has arrived when it comes back, and takes it along the next time", async () => {
		numbers += 1;
		const fields = { kind: "frage", title: "kurz", body: "Der Text bleibt", topics: "rolle", formular: `z${numbers}` };
		const back = await upload(
			petra,
			"/lotsen/neu",
			formWith(fields, [
				["Plan.pdf", PDF],
				["Brief.docx", text("nichts")],
			]),
		);
		expect(back.status).toBe(422);
		expect(back.text).toContain("Der Text bleibt");
		const value = /name="files" value="(\d+ \d+ pdf Plan\.pdf)" checked/.exec(back.text)?.[1] ?? "";
		expect(value).not.toBe("");
		expect(back.text).toContain("Brief.docx");
		const again = await petra.post("/lotsen/neu", { ...fields, title: "Jetzt ist der Titel lang genug", files: value });
		const thread = Number(/\/themen\/(\d+)/.exec(again.location)?.[1]);
		expect((await olena.get(`/themen/${thread}`)).text).toContain("Plan.pdf");
	});

	it("says of each file why it didn't come, and sends nothing without the person", async () => {
		const { answer } = await begin(petra, [
			["seite.html", text("<html>")],
			["leer.txt", text("")],
		]);
		expect(answer.status).toBe(422);
		expect(answer.text).toContain(words.reasons.markup);
		expect(answer.text).toContain(words.reasons.empty);
		expect(answer.text).toContain("Hier sind sie");
	});

	it("takes ten files, and refuses an eleventh and one that isn't there any more", async () => {
		const many = Array.from({ length: 11 }, (_, index) => [`N${index}.txt`, text(`Zahl ${index}`)] as const);
		const { answer } = await begin(petra, many);
		expect([answer.status, answer.text.includes("N10.txt: ") && answer.text.includes(words.reasons.tooMany)]).toEqual([
			422,
			true,
		]);
		const foreign = await sent(dilek, "Fremd.pdf", PDF);
		const stolen = await begin(petra, [], { files: foreign.value });
		expect([stolen.answer.status, stolen.answer.text.includes(words.reasons.gone)]).toEqual([422, true]);
		expect(await one("SELECT count(*) FROM files WHERE id = ? AND post_id IS NOT NULL", foreign.id)).toBe(0);
	});

	it("sent twice is one discussion with its files once, with and without JavaScript", async () => {
		numbers += 1;
		const fields = {
			kind: "frage",
			title: "Zweimal gesendet und einmal da",
			body: "Doppelt",
			topics: "rolle",
			formular: `d${numbers}`,
		};
		const plain = () => upload(petra, "/lotsen/neu", formWith(fields, [["Doppelt.pdf", PDF]]));
		const answers = await Promise.all([plain(), plain()]);
		expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
		const thread = Number(/\/themen\/(\d+)/.exec(answers[0]?.location ?? "")?.[1]);
		expect(await one("SELECT count(*) FROM files WHERE thread_id = ?", thread)).toBe(1);
		const { value } = await sent(petra, "Einmal.pdf", PDF);
		const reply = () =>
			petra.post(`/themen/${thread}/antworten`, { body: "Mit Datei", files: value, formular: "r1" }, { htmx: true });
		await Promise.all([reply(), reply()]);
		await reply();
		expect(await one("SELECT count(*) FROM posts WHERE thread_id = ? AND depth = 1", thread)).toBe(1);
		expect(await one("SELECT count(*) FROM files WHERE thread_id = ?", thread)).toBe(2);
	});

	it("that is cut off leaves nothing behind, and its words come back", async () => {
		const before = [await keys(), await rows()];
		const whole = new Uint8Array(
			await new Response(formWith({ body: "Mein Text" }, [["Plan.pdf", PDF]])).arrayBuffer(),
		);
		const type = new Response(formWith({}, [])).headers.get("Content-Type") ?? "";
		const boundary = new TextDecoder().decode(whole.subarray(2, whole.indexOf(13)));
		const { thread } = await begin(petra);
		const answer = await petra.ask(`/themen/${thread}/antworten`, {
			body: whole.slice(0, whole.length - 90),
			type: type.replace(/boundary=.*/, `boundary=${boundary}`),
		});
		expect([answer.status, answer.text.includes("Mein Text")]).toEqual([415, true]);
		expect([await keys(), await rows()]).toEqual(before);
	});

	it("takes Arabic names, and text that isn't ours in any other field", async () => {
		const { post } = await begin(petra, [["مواد تعليمية.pdf", PDF]]);
		expect(await one("SELECT name FROM files WHERE post_id = ?", post)).toBe("مواد تعليمية.pdf");
	});

	it("elsewhere keeps its limit of 1 MiB", async () => {
		const { thread } = await begin(petra);
		const form = formWith({ stufe: "betrifft" }, [["gross.txt", text("x".repeat(1_100_000))]]);
		expect((await upload(petra, `/themen/${thread}/verfolgen`, form)).status).toBe(413);
	});
});

describe("files of a post", () => {
	it("go when it is removed, and come back with it", async () => {
		const { thread, post } = await begin(petra, [["Plan.pdf", PDF]]);
		const path = `/dateien/${await fileOn(post)}/Plan.pdf`;
		await petra.post(`/beitraege/${post}/entfernen`, {});
		expect((await olena.get(path)).status).toBe(404);
		expect((await petra.get(path)).status).toBe(404);
		expect((await petra.get(`/themen/${thread}`)).text).not.toContain("Plan.pdf");
		await petra.post(`/beitraege/${post}/wiederherstellen`, {});
		expect((await olena.get(path)).status).toBe(200);
	});

	it("come and go when it is edited", async () => {
		const { thread, post } = await begin(petra, [
			["Alt.pdf", PDF],
			["Bleibt.pdf", PDF],
		]);
		const stays = Number(await fileOn(post)) + 1;
		const fields = {
			version: "1",
			title: `Frage mit Dateien ${numbers}`,
			body: "Neu",
			topics: "rolle",
			angehaengt: "1",
			bleibt: String(stays),
		};
		expect((await petra.get(`/beitraege/${post}/bearbeiten`)).text).toContain('name="bleibt"');
		const answer = await upload(petra, `/beitraege/${post}/bearbeiten`, formWith(fields, [["Neu.txt", text("neu")]]));
		expect(answer.status).toBe(303);
		const { text: page } = await olena.get(`/themen/${thread}`);
		expect([page.includes("Alt.pdf"), page.includes("Bleibt.pdf"), page.includes("Neu.txt")]).toEqual([
			false,
			true,
			true,
		]);
		expect(await one("SELECT count(*) FROM file_remains")).toBeGreaterThan(0);
		expect(
			(await petra.post(`/beitraege/${post}/bearbeiten`, { version: "2", title: fields.title, body: "Noch neuer" }))
				.status,
		).toBe(303);
		expect((await olena.get(`/themen/${thread}`)).text).toContain("Neu.txt");
	});

	it("move with their discussion and with their post", async () => {
		const { thread, post } = await begin(petra, [["Umzug.pdf", PDF]]);
		const id = await fileOn(post);
		const path = `/dateien/${id}/Umzug.pdf`;
		await petra.ask(`/themen/${thread}/antworten`, {
			body: formWith({ body: "Eine Antwort" }, [["Antwort.pdf", PDF]]),
		});
		expect((await dilek.get(path)).status).toBe(200);
		await env.DB.prepare("UPDATE threads SET space_id = 'mo' WHERE id = ?").bind(thread).run();
		expect(await one("SELECT group_concat(DISTINCT space_id) FROM files WHERE thread_id = ?", thread)).toBe("mo");
		const { thread: other } = await begin(petra);
		await env.DB.prepare(
			"UPDATE posts SET thread_id = ?, space_id = 'lotsen', seq = 90, path = '0005a' WHERE thread_id = ? AND depth = 1",
		)
			.bind(other, thread)
			.run();
		expect(await env.DB.prepare("SELECT thread_id, space_id FROM files WHERE name = 'Antwort.pdf'").first()).toEqual({
			thread_id: other,
			space_id: "lotsen",
		});
	});

	it("are seen by nobody who can't write there any more than the post itself", async () => {
		const { value, id } = await sent(olena, "Spaet.pdf", PDF);
		const { thread } = await begin(petra);
		await env.DB.prepare("UPDATE memberships SET level = 1 WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(personId("olena"))
			.run();
		expect((await olena.post(`/themen/${thread}/antworten`, { body: "Darf ich?", files: value })).status).toBe(403);
		expect(await one("SELECT count(*) FROM files WHERE id = ? AND post_id IS NOT NULL", id)).toBe(0);
		await env.DB.prepare("UPDATE memberships SET level = 2 WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(personId("olena"))
			.run();
	});
});

describe("files of a message", () => {
	it("are there for those who take part, and for nobody else", async () => {
		const answer = await upload(
			petra,
			"/nachrichten/neu",
			formWith({ an: String(personId("olena")), body: "Für dich", formular: "m1" }, [
				["Vertraulich.pdf", PDF],
				["Foto.jpg", PHOTO],
			]),
		);
		expect(answer.status).toBe(303);
		const id = await one<number>("SELECT id FROM files WHERE name = 'Vertraulich.pdf'");
		const path = `/dateien/${id}/Vertraulich.pdf`;
		const talk = /\/nachrichten\/\d+/.exec(answer.location)?.[0] ?? "";
		expect((await olena.get(talk)).text).toContain(path);
		expect([(await olena.get(path)).status, (await petra.get(path)).status]).toEqual([200, 200]);
		for (const other of [markus, dilek, samuel]) expect((await other.get(path)).status).toBe(404);
		const reply = await upload(
			olena,
			talk,
			formWith({ body: "Danke", formular: "m2" }, [["Zurueck.txt", text("zurück")]]),
			true,
		);
		expect(reply.text).toContain("Zurueck.txt");
		await olena.post(`${talk}/verlassen`, {});
		expect((await olena.get(path)).status).toBe(404);
	});
});

describe("the night", () => {
	it("takes what nobody sent after a day, and nothing else", async () => {
		const { post } = await begin(petra, [
			["Bleibt.pdf", PDF],
			["Bleibt.jpg", PHOTO],
		]);
		const { id } = await sent(petra, "Vergessen.jpg", PHOTO);
		const discarded = await sent(petra, "Verworfen.pdf", PDF);
		await petra.post(`/dateien/${discarded.id}/entfernen`, {});
		await olena.post(`/dateien/${id}/entfernen`, {});
		await sweep();
		expect(await one("SELECT count(*) FROM files WHERE id = ?", id)).toBe(1);
		expect(await one("SELECT count(*) FROM files WHERE id = ?", discarded.id)).toBe(0);
		pass(DAY + 60_000);
		await sweep();
		expect(await one("SELECT count(*) FROM files WHERE id = ?", id)).toBe(0);
		expect(await one("SELECT count(*) FROM files WHERE post_id = ?", post)).toBe(2);
		expect(await keys()).toEqual(await rows());
		expect(await one("SELECT count(*) FROM file_remains")).toBe(0);
	});

	it("twenty uploads at once, three of them cut off: nothing is lost, and nothing stays without a row", async () => {
		[petra, olena] = await Promise.all([as("petra"), as("olena")]);
		const large = new Uint8Array(6_000_000).fill(65);
		const cut = (bytes: Uint8Array) =>
			new ReadableStream({
				async start(controller) {
					controller.enqueue(bytes.slice(0, bytes.length - 10));
					await new Promise((done) => setTimeout(done, 20));
					controller.error(new Error("cut"));
				},
			});
		const answers = await Promise.allSettled(
			Array.from({ length: 20 }, (_, index) =>
				index % 7 === 3
					? send(index % 2 === 0 ? petra : olena, `Cut${index}.txt`, cut(large))
					: sent(
							index % 2 === 0 ? petra : olena,
							`Ganz${index}.txt`,
							index % 5 === 0 ? large : text(`Inhalt ${index}`),
						),
			),
		);
		expect(answers.filter((answer) => answer.status === "fulfilled").length).toBeGreaterThanOrEqual(17);
		expect(await one("SELECT count(*) FROM files WHERE name LIKE 'Ganz%'")).toBe(17);
		expect(await one("SELECT count(*) FROM files WHERE name LIKE 'Cut%'")).toBe(0);
		// Bytes between their arrival and their row, as if the machine had stopped there.
		await bucket.put(`${clock().toISOString().slice(0, 10)}/verloren`, "verloren");
		const begun = await bucket.createMultipartUpload("begonnen");
		await env.DB.prepare("INSERT INTO file_remains (key, upload_id, since) VALUES ('begonnen', ?, ?)")
			.bind(begun.uploadId, clock().toISOString())
			.run();
		pass(2 * DAY);
		const kept = await one<number>("SELECT count(*) FROM files WHERE post_id IS NOT NULL OR message_id IS NOT NULL");
		await sweep();
		expect(await keys()).toEqual(await rows());
		expect(await one("SELECT count(*) FROM files")).toBe(kept);
		expect(await one("SELECT count(*) FROM file_remains")).toBe(0);
		await expect(begun.uploadPart(1, new Uint8Array(5))).rejects.toThrow();
	});
});
