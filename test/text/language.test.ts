// The language that a post is marked with, so that it is read aloud with the right voice.
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/text/language.ts";
import { gemeinsamThreads } from "../world/threads/gemeinsam.ts";
import { lotsenThreads } from "../world/threads/lotsen.ts";
import { moThreads } from "../world/threads/mo.ts";

const texts: Record<string, readonly string[]> = {
	de: [
		"Liebe Lots*innen, wer kommt am Samstag?",
		"Top!",
		"Danke, Ayşe!",
		"Vielen Dank, liebe Ayşe Yıldız und İbrahim Şahin, für die Liste.",
		"Das heißt auf Arabisch »مرحبا«, auf Ukrainisch »Дякую«.",
		"Wir nutzen ein Tool und die App heißt »The Map«.",
		"Hast du Zeit?",
	],
	ar: ["مرحبا بالجميع، متى يبدأ اللقاء؟", "شكرا جزيلا على المساعدة يا پروین", "نلتقي يوم السبت. Bis Samstag!"],
	fa: ["سلام دوستان، جلسه کی شروع می‌شود؟", "خیلی ممنون از کمک شما"],
	ckb: ["سڵاو هاوڕێیان، کۆبوونەوەکە کەی دەست پێ دەکات؟"],
	uk: [
		"Вітаю всіх! Коли починається зустріч?",
		"Дякую за допомогу, це дуже важливо",
		"Зустріч сьогодні о 18:00. Heute um 18 Uhr.",
	],
	ru: [
		"Здравствуйте! Когда начинается встреча?",
		"Спасибо за помощь",
		"Мы были в городе, который называется Київ, и вернулись домой.",
	],
	tr: ["Merhaba, toplantı saat kaçta başlıyor?", "Çok teşekkürler, bu liste bizim için önemli."],
	en: ["Hello, is the room open for the meeting?", "Where can we find the list?"],
	fr: ["Bonjour, nous avons une question pour la réunion."],
	ku: ["Rojbaş hevalno, em ji bo civînê amade ne."],
	ti: ["ሰላም ንኹሉኹም፣ ኣኼባ መዓስ ይጅምር?"],
};

describe("the language of a post", () => {
	for (const [language, examples] of Object.entries(texts)) {
		it(`is found for ${language}`, () => {
			for (const text of examples) expect(languageOf(text), text).toBe(language);
		});
	}

	it("is that of most of its text", () => {
		const german = "Wir treffen uns am Samstag im Café. ";
		const arabic = "نلتقي يوم السبت في المقهى. ";
		expect(languageOf(german.repeat(3) + arabic)).toBe("de");
		expect(languageOf(german + arabic.repeat(3))).toBe("ar");
	});

	it("is German when there are no words", () => {
		for (const text of ["", " \n", "🎉🎉👍🏽", "12:30", "…?!", "https://www.example.org/the/and/is/we"])
			expect(languageOf(text), text).toBe("de");
	});

	it("is not that of code and addresses", () => {
		expect(languageOf("```\nif the list is not for you and we have it\n```\nHallo zusammen")).toBe("de");
		expect(languageOf("```\nif the list is not for you and we have it")).toBe("de");
		expect(languageOf("Hallo, `the and is for with` geht nicht.")).toBe("de");
		expect(languageOf("Дивіться: https://www.example.org/ein/sehr/langer/pfad/zum/text name@verein.example")).toBe(
			"uk",
		);
	});

	it("is German in the story, except where it is told in Arabic or Ukrainian", () => {
		const openings = [...moThreads, ...lotsenThreads, ...gemeinsamThreads].map(({ body }) => languageOf(body));
		expect(openings.length).toBeGreaterThan(50);
		expect([...new Set(openings)].filter((language) => !["de", "ar", "uk"].includes(language))).toEqual([]);
		expect(openings.filter((language) => language === "de").length).toBeGreaterThan(openings.length * 0.9);
	});

	it("is found quickly in any text", () => {
		const slow = ["`", "```\n", "~~~a\n", "a", "a ", "@", "\n", "ش ", "https:"].filter((unit) => {
			const before = performance.now();
			languageOf(unit.repeat(20_000 / unit.length));
			return performance.now() - before > 100;
		});
		expect(slow).toEqual([]);
	});
});
