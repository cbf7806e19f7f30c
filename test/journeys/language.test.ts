// Languages: the interface in English and back, and posts in their own script and direction.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { en } from "../../src/i18n/en.ts";
import { journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const LAND = "Wie gewinnt ihr neue Lots*innen auf dem Land?";

/** Sentences that are put together cannot be listed; these words give them away, unless an English one quotes a name. */
const GERMAN = /\b(und|der|die|das|Sie|Ihre?|Antwort(en)?|Mitglied(er)?|Beitr(ag|äge)|vor|neue?|gestern)\b/;
const ENGLISH = /\b(the|of|and|is|you)\b/;

journey("the interface speaks English, everywhere, and German again", async (stage) => {
	const guest = await stage.guest();
	await guest.open("/");
	await switchTo(guest, en.name);
	for (const path of ["/", "/anmelden", "/beitreten", "/regeln", "/impressum", "/datenschutz", "/barrierefreiheit"])
		await speaksEnglish(guest, path);

	// Her language is stored with her: nobody else in the journeys is Halyna.
	const halyna = await stage.as("halyna");
	await halyna.open("/einstellungen");
	await switchTo(halyna, en.name);
	await speaksEnglish(halyna, "/einstellungen");
	for (const path of [
		"/",
		"/lotsen",
		"/lotsen?ansicht=ungelesen",
		"/gemeinsam/mitlesende",
		"/lotsen/neu",
		"/gibt-es-nicht",
	])
		await speaksEnglish(halyna, path);
	await halyna.open("/lotsen?thema=gewinnen");
	await halyna.follow(LAND);
	await halyna.arrives(LAND);
	expect(await leftovers(halyna)).toEqual([]);
	await isReadFromRightToLeft(halyna);
	await switchTo(halyna, de.name);
	await halyna.arrives(LAND);
	await halyna.sees(halyna.main.getByRole("button", { name: de.post.send }));
});

async function switchTo(traveller: Traveller, name: string): Promise<void> {
	const language = name === en.name ? "en" : "de";
	await traveller.press(traveller.page.getByRole("contentinfo").getByRole("button", { name, exact: true }));
	await traveller.page.locator(`html[lang=${language}]`).waitFor();
	traveller.language = language;
}

async function speaksEnglish(traveller: Traveller, path: string): Promise<void> {
	await traveller.open(path);
	await traveller.look();
	expect(await leftovers(traveller), path).toEqual([]);
}

/** German words of the interface on this page. What people wrote, and what says its own language, is left out. */
async function leftovers(traveller: Traveller): Promise<string[]> {
	const texts = await traveller.page.evaluate(() => {
		const written = document.querySelector("h1[dir]") !== null;
		const found: string[] = written ? [] : [document.title.split(" – ")[0] ?? ""];
		for (const element of document.querySelectorAll("body, body *")) {
			if (element.closest("body [lang], body [dir], bdi, .face") !== null) continue;
			for (const name of ["aria-label", "placeholder", "title"]) found.push(element.getAttribute(name) ?? "");
			for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? "");
		}
		return found.map((text) => text.trim()).filter((text) => text !== "");
	});
	const english = new Set(leaves(en));
	const german = new Set(leaves(de).filter((text) => !english.has(text)));
	return texts.filter((text) => german.has(text) || (GERMAN.test(text) && !ENGLISH.test(text)));
}

function leaves(words: unknown): string[] {
	if (typeof words === "string") return [words];
	return typeof words === "object" && words !== null ? Object.values(words).flatMap(leaves) : [];
}

/** The Arabic post runs from right to left, its neighbours don't. */
async function isReadFromRightToLeft(traveller: Traveller): Promise<void> {
	const arabic = traveller.page.locator(".prose").filter({ hasText: "أنا مستعدة" });
	expect(await arabic.getAttribute("dir")).toBe("auto");
	expect(await arabic.getAttribute("lang")).toBe("ar");
	const direction = (element: Element) => getComputedStyle(element).direction;
	expect(await arabic.evaluate(direction)).toBe("rtl");
	expect(await traveller.postWith("VHS-Kurs").locator(".prose").evaluate(direction)).toBe("ltr");
}
