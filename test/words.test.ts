// Words, dates, addresses and small foldings.
import { describe, expect, it } from "vitest";
import { deviceOf } from "../src/auth/device.ts";
import { network } from "../src/http/limits.ts";
import { de } from "../src/i18n/de.ts";
import { en } from "../src/i18n/en.ts";
import { ago, exactly, hourOf } from "../src/i18n/when.ts";
import { KINDS } from "../src/kinds/kinds.ts";
import { brevo } from "../src/mail/mailer.ts";
import { OPEN_ROLES, STAFF_ROLES } from "../src/members/roles.ts";
import { REGION_KEYS } from "../src/regions/regions.ts";
import { emailKey, sortKey } from "../src/text/folding.ts";
import { readCursor, writeCursor } from "../src/threads/cursor.ts";
import { TOPICS } from "../src/topics/topics.ts";
import * as urls from "../src/urls.ts";
import { codeMail } from "../views/mail/letters.ts";
import { initials } from "../views/parts/avatar.tsx";

describe("the word lists", () => {
	it("name every topic, kind and role in both languages", () => {
		for (const list of [de, en]) {
			expect(TOPICS.filter((topic) => !list.topics[topic])).toEqual([]);
			expect(KINDS.filter((kind) => !list.kinds[kind].name)).toEqual([]);
			expect([...OPEN_ROLES, ...STAFF_ROLES].filter((role) => !list.roles[role])).toEqual([]);
			expect([0, 1, 2, 3].filter((level) => !list.levels[level])).toEqual([]);
		}
	});

	it("have no empty and no forgotten word in English", () => {
		const texts = (value: unknown): string[] =>
			typeof value === "string"
				? [value]
				: typeof value === "object" && value !== null
					? Object.values(value).flatMap(texts)
					: [];
		expect(texts(en).filter((text) => text.trim() === "")).toEqual([]);
		const same = texts(en).filter(
			(text) => texts(de).includes(text) && /[äöüß]|\b(und|der|die|das|Sie|nicht)\b/.test(text),
		);
		expect(same).toEqual([]);
	});

	it("keep to the words of the field: no Post, Thread, Admin", () => {
		const texts = (value: unknown): string[] =>
			typeof value === "string"
				? [value]
				: typeof value === "object" && value !== null
					? Object.values(value).flatMap(texts)
					: [];
		expect(
			texts(de).filter((text) =>
				/\b(Post|Posts|Thread|Threads|Tags|Admin|User|Login|Klienten?|Flüchtlinge?|Paten?)\b/.test(text),
			),
		).toEqual([]);
	});
});

describe("moments", () => {
	const now = new Date("2026-11-22T20:00:00Z");
	const said = (text: string) => ago(de, "de", new Date(text), now);
	it("are said as people say them, in the time of Berlin", () => {
		expect(said("2026-11-22T19:59:40Z")).toBe("gerade eben");
		expect(said("2026-11-22T19:59:00Z")).toBe("vor 1 Minute");
		expect(said("2026-11-22T19:01:00Z")).toBe("vor 59 Minuten");
		expect(said("2026-11-22T18:00:00Z")).toBe("vor 2 Stunden");
		expect(said("2026-11-21T23:30:00Z")).toBe("vor 20 Stunden");
		expect(said("2026-11-21T22:30:00Z")).toBe("gestern");
		expect(said("2026-11-16T12:00:00Z")).toBe("vor 6 Tagen");
		expect(said("2026-03-03T12:00:00Z")).toBe("am 3. März 2026");
	});

	it("carry the full date, over the change to summer time too", () => {
		expect(exactly("de", new Date("2026-07-01T22:30:00Z"))).toBe("Donnerstag, 2. Juli 2026 um 00:30");
		expect([hourOf(new Date("2026-07-01T22:30:00Z")), hourOf(new Date("2026-12-01T22:30:00Z"))]).toEqual([0, 23]);
	});
});

describe("addresses", () => {
	it("end readably and begin with the number", () => {
		expect(urls.thread({ id: 12, title: "Wie gewinnt ihr neue Lots*innen für Häuser & Straßen? 🙂" })).toBe(
			"/themen/12-wie-gewinnt-ihr-neue-lots-innen-fuer-haeuser",
		);
		expect(urls.thread({ id: 12, title: "أنا مستعدة" })).toBe("/themen/12");
		expect(["12-wie-gewinnt", "12", "0", "abc", "1e3", "-1", "12x", "1234567890123456"].map(urls.idOf)).toEqual([
			12,
			12,
			null,
			null,
			null,
			null,
			null,
			null,
		]);
	});

	it("out of a form are only own ones", () => {
		expect(
			[
				"/mo",
				"/themen/3?ab=00002",
				"//evil.example",
				"/\\evil",
				"https://evil.example",
				"javascript:alert(1)",
				"",
				undefined,
				"/a b",
			].map(urls.ownPath),
		).toEqual(["/mo", "/themen/3?ab=00002", "/", "/", "/", "/", "/", "/", "/"]);
	});

	it("carry cursors that survive the way, and ignore rubbish", () => {
		const cursor = { at: "2026-11-22T18:04:00.000Z", id: 57 };
		expect(readCursor(writeCursor(cursor))).toEqual(cursor);
		expect(["", "x", "2026-11-22.5", undefined].map(readCursor)).toEqual([null, null, null, null]);
	});
});

describe("folding", () => {
	it("makes one key of the same mailbox and the same name", () => {
		expect(emailKey(" Müller@Verein.Example ")).toBe(emailKey("müller@verein.example"));
		expect([sortKey("Özgür Weiß"), sortKey("Yıldız"), sortKey("Šarić")]).toEqual(["ozgur weiss", "yildiz", "saric"]);
	});

	it("keeps of a network what counts and of a device what one recognises", () => {
		expect(network("192.0.2.7")).toBe("192.0.2.7");
		expect(network("2001:DB8:1:2:3:4:5:6")).toBe(network("2001:db8:1:2::9"));
		expect(network("2001:db8::1")).toBe("2001:db8:0:0");
		expect(deviceOf("Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/90 Mobile Safari/537.36")).toBe(
			"Chrome|Android",
		);
		expect(deviceOf("curl/8")).toBe("");
	});

	it("makes initials of any name", () => {
		expect(["Petra Lindner", "Dr. Helene Falk", "أمينة منصور", "Cher", "Nguyễn Thu Hà"].map(initials)).toEqual([
			"PL",
			"HF",
			"أم",
			"C",
			"NH",
		]);
	});
});

describe("regions", () => {
	it("are the 33 areas, each said to be a city or a Landkreis", () => {
		expect(REGION_KEYS).toHaveLength(33);
	});
});

describe("mails", () => {
	it("say the code large, in text and HTML, and escape what people typed", async () => {
		const mail = codeMail(de, "a@b.example", "https://forum.example", "01234567");
		expect(mail.subject).toContain("0123 4567");
		expect(mail.text).toContain("    0123 4567");
		expect(mail.html).toContain("https://forum.example/anmelden?code=01234567");
	});

	it("go to Brevo as it wants them, and a refusal is an error", async () => {
		const asked: Request[] = [];
		const answer = (status: number) => async (input: RequestInfo | URL, init?: RequestInit) => {
			asked.push(new Request(input as string, init));
			return new Response("{}", { status });
		};
		const mail = codeMail(de, "a@b.example", "https://forum.example", "01234567");
		await brevo("key", "forum@fachstelle.example", answer(201) as typeof fetch).send(mail);
		expect(asked[0]?.headers.get("api-key")).toBe("key");
		expect(await asked[0]?.json()).toMatchObject({ to: [{ email: "a@b.example" }], subject: mail.subject });
		await expect(brevo("key", "x@y.example", answer(401) as typeof fetch).send(mail)).rejects.toThrow("401");
	});
});
