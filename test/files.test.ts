// Files: received alone and with a form, checked by what is in them, served through the window only.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../src/db/clock.ts";
import { ACCEPT } from "../src/files/kinds.ts";
import { cleanName, disposition } from "../src/files/names.ts";
import { de } from "../src/i18n/de.ts";
import {
	type Bytes,
	bomb,
	docx,
	film,
	MP3,
	openDocument,
	PDF,
	PHOTO,
	PNG,
	PPTX,
	send,
	sent,
	text,
	WEBP,
	withPassword,
	XLSX,
	zip,
} from "./support/files.ts";
import { as, Browser, clock, one, pass } from "./support/forum.ts";
import { insert } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

const { files: words } = de;
const bucket = (env as unknown as { FILES: R2Bucket }).FILES;

let petra: Browser;
let dilek: Browser;
const guest = new Browser();

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, dilek] = await Promise.all([as("petra"), as("dilek")]);
});

const keys = async () => (await bucket.list()).objects.map(({ key }) => key).sort();
const stored = async (id: number) =>
	new Uint8Array(
		await (
			(await bucket.get((await one<string>("SELECT key FROM files WHERE id = ?", id)) ?? "")) as R2ObjectBody
		).arrayBuffer(),
	);
const holds = (bytes: Uint8Array, word: string) => new TextDecoder("latin1").decode(bytes).includes(word);

describe("what we take", () => {
	const taken: [string, Bytes, string, string][] = [
		["Leitfaden.pdf", PDF, "application/pdf", "pdf"],
		["Satzung.docx", docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "office"],
		["Finanzplan.xlsx", XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "office"],
		["Vortrag.pptx", PPTX, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "office"],
		["Brief.odt", openDocument("text"), "application/vnd.oasis.opendocument.text", "office"],
		["Liste.ods", openDocument("spreadsheet"), "application/vnd.oasis.opendocument.spreadsheet", "office"],
		["Folien.odp", openDocument("presentation"), "application/vnd.oasis.opendocument.presentation", "office"],
		["Notiz.txt", text("Grüße aus Gießen"), "text/plain; charset=utf-8", "text"],
		["Adressen.csv", text("Name;Ort\nVerein;Gießen"), "text/csv; charset=utf-8", "text"],
		["Foto.JPG", PHOTO, "image/jpeg", "picture"],
		["Bild.png", PNG, "image/png", "picture"],
		["Bild.webp", WEBP, "image/webp", "picture"],
		["Ton.mp3", MP3, "audio/mpeg", "sound"],
		["Film.mp4", film("isom"), "video/mp4", "film"],
		["Aufnahme.m4a", film("M4A "), "audio/mp4", "sound"],
		["Alles.zip", zip({ "a.txt": text("a") }), "application/zip", "archive"],
	];
	it.each(taken)("%s", async (name, bytes, type, family) => {
		const { id } = await sent(petra, name, bytes);
		const row = await env.DB.prepare("SELECT name, type, family FROM files WHERE id = ?").bind(id).first();
		expect(row).toEqual({ name, type, family });
	});

	it("is offered by the field", () => {
		expect(ACCEPT.split(",")).toEqual(expect.arrayContaining([".pdf", ".docx", ".m4a", ".webp"]));
	});

	it("has an ending that says what it is, also where the name had none or that of another picture", async () => {
		const name = async (given: string, bytes: Bytes) =>
			one<string>("SELECT name FROM files WHERE id = ?", (await sent(petra, given, bytes)).id);
		expect(await name("Scan", PDF)).toBe("Scan.pdf");
		expect(await name("Bildschirm.jpg", PNG)).toBe("Bildschirm.png");
		expect(await name("../../etc/Plan.pdf", PDF)).toBe("Plan.pdf");
	});
});

describe("what we refuse", () => {
	const refused: [string, string, Bytes, string][] = [
		["an empty file", "leer.txt", new Uint8Array(), words.reasons.empty],
		["a web page", "seite.html", text("<!doctype html><p>hallo"), words.reasons.markup],
		[
			"a web page that calls itself a text",
			"seite.txt",
			text("\n <HTML><script>alert(1)</script>"),
			words.reasons.markup,
		],
		["an SVG", "bild.svg", text('<svg xmlns="http://www.w3.org/2000/svg"/>'), words.reasons.markup],
		["an SVG behind a comment", "bild.png", text("<!-- x --><svg/>"), words.reasons.markup],
		["a script", "los.js", text("alert(1)"), words.reasons.script],
		["a shell script under another name", "los.txt", text("#!/bin/sh\nrm"), words.reasons.script],
		["a program", "spiel.exe", text("MZ\0\0\x90"), words.reasons.executable],
		["a program that calls itself a PDF", "rechnung.pdf", text("\x7fELF\0\0"), words.reasons.executable],
		["a polyglot of GIF and script", "bild.gif", text("GIF89a/*\0*/=alert(1)//"), words.reasons.asJpg],
		["a document with macros", "brief.docx", docx({ "word/vbaProject.bin": text("x") }), words.reasons.macros],
		["a document whose type says macros", "brief.docx", docx({}, "macroEnabled.main+xml"), words.reasons.macros],
		[
			"a LibreOffice document with macros",
			"brief.odt",
			openDocument("text", { "Basic/Standard/Modul.xml": text("x") }),
			words.reasons.macros,
		],
		[
			"a LibreOffice document with a password",
			"brief.odt",
			openDocument("text", { "META-INF/manifest.xml": text("<manifest:encryption-data/>") }),
			words.reasons.password,
		],
		[
			"an old Word document",
			"brief.doc",
			Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
			words.reasons.legacy,
		],
		[
			"a Word document with a password",
			"brief.docx",
			Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
			words.reasons.password,
		],
		["a ZIP with a password", "alles.zip", withPassword(), words.reasons.password],
		["a zip bomb", "alles.zip", bomb(), words.reasons.bomb],
		["a broken ZIP", "alles.zip", docx().slice(0, 80), words.reasons.damaged],
		["a ZIP with a program", "alles.zip", zip({ "a/los.EXE": text("MZ") }), words.reasons.dangerousInside],
		["a photo of an iPhone as it lies there", "foto.heic", film("heic"), words.reasons.asJpg],
		["a film of an old camera", "film.mov", film("qt  "), words.reasons.asMp4],
		["a broken photo", "foto.jpg", PHOTO.slice(0, 600), words.reasons.damaged],
		["a PDF that calls itself a table", "plan.xlsx", PDF, words.otherName(words.formats.pdf)],
		["a PDF with a program's name", "plan.pdf.exe", PDF, words.otherName(words.formats.pdf)],
		["what nobody knows", "daten.bin", Uint8Array.of(1, 2, 3, 0, 255), words.reasons.unknown],
	];
	it.each(refused)("%s, with a sentence that says why", async (_, name, bytes, why) => {
		const before = await keys();
		const rows = await one<number>("SELECT count(*) FROM files");
		const answer = await send(petra, name, bytes);
		expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(why.replaceAll("'", "&#39;"))]);
		expect([await keys(), await one<number>("SELECT count(*) FROM files")]).toEqual([before, rows]);
	});

	it("more than 50 MB, by the length alone and while it comes", async () => {
		const answer = await send(petra, "gross.pdf", new Uint8Array(52_428_801));
		expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(words.reasons.tooLarge)]);
	});

	it("from people without standing", async () => {
		const before = await keys();
		expect((await send(guest, "Plan.pdf", PDF)).status).toBeGreaterThanOrEqual(400);
		expect(await keys()).toEqual(before);
	});
});

describe("a photo", () => {
	it.each([
		["Foto.jpg", PHOTO],
		["Foto.png", PNG],
		["Foto.webp", WEBP],
	] as const)("%s loses what the camera wrote into it", async (name, bytes) => {
		expect(holds(bytes, "Geheimwort")).toBe(true);
		const { id } = await sent(petra, name, bytes);
		const kept = await stored(id);
		expect(kept.length).toBeGreaterThan(100);
		expect([holds(kept, "Geheimwort"), holds(kept, "GPS")]).toEqual([false, false]);
		const small = await petra.get(`/dateien/${id}/vorschau`);
		expect([small.status, small.headers.get("Content-Type")]).toEqual([200, "image/webp"]);
	});

	it("stays upright", async () => {
		const { id } = await sent(petra, "Hochkant.jpg", PHOTO);
		expect(await env.DB.prepare("SELECT width, height FROM files WHERE id = ?").bind(id).first()).toEqual({
			width: 24,
			height: 48,
		});
		const images = (env as unknown as { IMAGES: ImagesBinding }).IMAGES;
		expect(await images.info(new Response(await stored(id)).body as ReadableStream<Uint8Array>)).toMatchObject({
			format: "image/jpeg",
		});
	});

	it("loses what hangs behind its end", async () => {
		const tailed = new Uint8Array([...PNG, ...text("<script>Anhang</script>")]);
		expect(holds(await stored((await sent(petra, "Bild.png", tailed)).id), "Anhang")).toBe(false);
	});
});

describe("serving", () => {
	const name = `${"مواد تعليمية ".repeat(15)}.pdf`.slice(-200);

	it("says a name of 200 Arabic letters, and what the browser may do", async () => {
		const { id } = await sent(petra, name, PDF);
		const kept = (await one<string>("SELECT name FROM files WHERE id = ?", id)) ?? "";
		const answer = await petra.get(`/dateien/${id}/${encodeURIComponent(kept)}`);
		expect(answer.status).toBe(200);
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			"content-type": "application/pdf",
			"content-length": String(PDF.length),
			"content-security-policy": expect.stringContaining("sandbox; default-src 'none'"),
			"x-content-type-options": "nosniff",
			"cross-origin-resource-policy": "same-origin",
			"cache-control": "private, no-cache",
			"accept-ranges": "bytes",
			etag: expect.stringMatching(/^"[0-9a-f-]{36}"$/),
		});
		expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment; filename="[ -~]*"; filename\*=UTF-8''%D9/);
		expect(answer.cost.trips).toBe(2);
	});

	it("leads to the right name, and to nothing for others", async () => {
		const { id } = await sent(petra, "Plan.pdf", PDF);
		const wrong = await petra.get(`/dateien/${id}/falsch.pdf?ansehen=1`);
		expect([wrong.status, wrong.location]).toEqual([303, `/dateien/${id}/Plan.pdf?ansehen=1`]);
		for (const path of [`/dateien/${id}/Plan.pdf`, `/dateien/${id}/x`, `/dateien/${id}/vorschau`]) {
			expect((await dilek.get(path)).status).toBe(404);
			expect((await guest.get(path)).status).toBe(404);
		}
		expect((await petra.get("/dateien/999999/Plan.pdf")).status).toBe(404);
	});

	it("opens a PDF and a picture in the browser, and nothing else", async () => {
		const how = async (given: string, bytes: Bytes, query = "") => {
			const { id } = await sent(petra, given, bytes);
			return (await petra.get(`/dateien/${id}/${given}${query}`)).headers.get("Content-Disposition")?.split(";")[0];
		};
		expect(await how("Plan.pdf", PDF, "?ansehen=1")).toBe("inline");
		expect(await how("Bild.png", PNG)).toBe("inline");
		expect(await how("Notiz.txt", text("hallo"), "?ansehen=1")).toBe("attachment");
		expect(await how("Plan.docx", docx(), "?ansehen=1")).toBe("attachment");
	});

	it("gives parts, says what hasn't changed, and answers HEAD without bytes", async () => {
		const { id } = await sent(petra, "Zahlen.txt", text("0123456789"));
		const path = `/dateien/${id}/Zahlen.txt`;
		const part = async (range: string, more: Record<string, string> = {}) => {
			const { status, text: body, headers } = await petra.get(path, { headers: { Range: range, ...more } });
			return [status, body, headers.get("Content-Range")];
		};
		expect(await part("bytes=2-4")).toEqual([206, "234", "bytes 2-4/10"]);
		expect(await part("bytes=7-")).toEqual([206, "789", "bytes 7-9/10"]);
		expect(await part("bytes=-2")).toEqual([206, "89", "bytes 8-9/10"]);
		expect(await part("bytes=5-99")).toEqual([206, "56789", "bytes 5-9/10"]);
		expect(await part("bytes=10-")).toEqual([416, "", "bytes */10"]);
		expect(await part("bytes=0-1,4-5")).toEqual([200, "0123456789", null]);
		expect(await part("bytes=2-4", { "If-Range": '"old"' })).toEqual([200, "0123456789", null]);
		const etag = (await petra.get(path)).headers.get("ETag") ?? "";
		expect((await petra.get(path, { headers: { "If-None-Match": etag } })).status).toBe(304);
		const head = await petra.ask(path, { method: "HEAD" });
		expect([head.status, head.text, head.headers.get("Content-Length")]).toEqual([200, "", "10"]);
	});
});

describe("names", () => {
	it("lose folders, signs that turn text around, and what is too long, but not their ending", () => {
		expect(cleanName("C:\\Users\\x\\Plan.pdf")).toBe("Plan.pdf");
		expect(cleanName("rech\u202efdp.exe")).toBe("rechfdp.exe");
		expect(cleanName("..")).toBe("");
		expect([...cleanName(`${"م".repeat(300)}.pdf`)].length).toBe(200);
		expect(cleanName(`${"م".repeat(300)}.pdf`).endsWith(".pdf")).toBe(true);
	});

	it("are quoted so that no header breaks", () => {
		expect(disposition("attachment", 'Größe "1"\\.pdf')).toBe(
			"attachment; filename=\"Gro_e _1__.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%221%22%5C.pdf".replace(
				"Gro_e",
				"Grosse",
			),
		);
	});
});

describe("downloads of a material", () => {
	it("are counted per day, once each, without who it was, and not for whoever sent the file", async () => {
		const { id } = await sent(petra, "Zaehlen.pdf", PDF);
		const d1 = env.DB;
		await insert(d1, "materials", [
			{
				id: 1,
				space_id: "lotsen",
				author_id: personId("petra"),
				title: "Ein Material",
				type: "leitfaden",
				holding: "file",
				licence: "cc0",
				audience: "public",
				form_key: "m1",
				created_at: clock().toISOString(),
			},
		]);
		await insert(d1, "material_versions", [
			{
				id: 1,
				material_id: 1,
				space_id: "lotsen",
				number: 1,
				author_id: personId("petra"),
				form_key: "v1",
				created_at: clock().toISOString(),
			},
		]);
		await d1
			.prepare("UPDATE files SET version_id = 1, material_id = 1, space_id = 'lotsen' WHERE id = ?")
			.bind(id)
			.run();
		expect(JSON.parse((await one<string>("SELECT files FROM materials WHERE id = 1")) ?? "")).toMatchObject([
			{ id, name: "Zaehlen.pdf", family: "pdf", thumb: 0 },
		]);
		const path = `/dateien/${id}/Zaehlen.pdf`;
		const downloads = () => one<number>("SELECT downloads FROM materials WHERE id = 1");
		await petra.get(path);
		await guest.ask(path, { method: "HEAD" });
		await guest.get(path, { headers: { Range: "bytes=5-9" } });
		await guest.get(path, { headers: { "If-None-Match": (await petra.get(path)).headers.get("ETag") ?? "" } });
		expect(await downloads()).toBe(0);
		expect((await guest.get(path)).status).toBe(200);
		await guest.get(path, { headers: { Range: "bytes=0-" } });
		await Promise.all([dilek.get(path), dilek.get(path)]);
		expect(await downloads()).toBe(4);
		pass(DAY);
		await guest.get(path);
		expect((await d1.prepare("SELECT day, n FROM file_downloads ORDER BY day").all()).results).toEqual([
			{ day: "2026-11-22", n: 4 },
			{ day: "2026-11-23", n: 1 },
		]);
		expect(await downloads()).toBe(5);
		await d1.prepare("UPDATE materials SET state = 'withdrawn' WHERE id = 1").run();
		expect((await guest.get(path)).status).toBe(404);
		expect((await petra.get(path)).status).toBe(200);
	});
});
