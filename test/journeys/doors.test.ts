// Closed doors: who may only read cannot write, and who doesn't belong to a space finds no way in.
import { expect, inject, it } from "vitest";
import { de } from "../../src/i18n/de.ts";
import type { Client } from "./support/client.ts";
import { client, journey } from "./support/journey.ts";

const { faults, space, spaces, thread } = de;

journey("who may only read sees no form and is refused", async (stage) => {
	const begun = await (await client("petra")).begin(
		"lotsen",
		`Wer fährt mit nach Gießen ${stage.number}?`,
		"Am Montag.",
	);
	const samuel = await stage.as("samuel");
	await samuel.open("/lotsen");
	await samuel.arrives(spaces.lotsen.name);
	await samuel.sees(space.readOnly);
	expect(await samuel.page.locator('[href="/lotsen/neu"]').count()).toBe(0);
	await samuel.follow(begun.title);
	await samuel.arrives(begun.title);
	await samuel.sees(thread.readOnly);
	expect(await samuel.main.locator("textarea").count()).toBe(0);
	expect(await samuel.open("/lotsen/neu")).toBe(403);
	await samuel.arrives(faults.refused.title);
	await samuel.sees(faults.refused.text);

	const outside = await client("samuel");
	const words = `Das darf ich nicht ${stage.number}`;
	const tries = [
		await outside.post("/lotsen/neu", [
			["kind", "frage"],
			["title", words],
			["body", words],
		]),
		await outside.post(`/themen/${begun.id}/antworten`, [["body", words]]),
	];
	expect(tries.map(({ status }) => status)).toEqual([403, 403]);
	for (const path of ["/lotsen", begun.path])
		expect((await (await client("petra")).get(path)).text).not.toContain(words);
});

journey("a member of another space finds its door closed", async (stage) => {
	const { path, title } = await (await client("dilek")).begin(
		"mo",
		`Wer leiht uns Tische ${stage.number}?`,
		"Für Mai.",
	);
	expect((await (await client("samuel")).get(path)).text).toContain(title);
	const olena = await stage.as("olena");
	await olena.open("/");
	await olena.sees(olena.main.getByRole("heading", { level: 1 }));
	await olena.look();
	expect(await olena.page.locator('a[href="/lotsen"]:visible').count()).toBeGreaterThan(0);
	expect(await olena.page.locator('a[href^="/mo"]').count()).toBe(0);
	for (const closed of ["/mo", "/mo/neu", "/mo/mitlesende", path, `${path}?beitrag=neu`, `${path}/antworten`]) {
		expect(await olena.open(closed), closed).toBe(404);
		expect(await olena.page.content()).not.toContain(title);
	}
	await olena.arrives(faults.notFound.title);
});

it("no link on any page leads a member into a space that isn't theirs", async () => {
	const titles = await titlesIn(await client("samuel"), "/mo?ansicht=alle");
	expect(titles.length).toBeGreaterThan(10);
	const { pages, broken } = await wander(await client("olena"));
	expect(broken).toEqual([]);
	expect(pages.size).toBeGreaterThan(60);
	for (const [path, text] of pages) {
		expect(text, path).not.toMatch(/href="\/mo["/?#]/);
		for (const title of titles) expect(text.includes(title), `${title} on ${path}`).toBe(false);
	}
});

/** Titles of discussions on a page, as they stand in the markup. */
async function titlesIn(reader: Client, path: string): Promise<string[]> {
	return [...(await reader.get(path)).text.matchAll(/<h3><a href="\/themen\/[^>]*>([^<]+)</g)].map(
		([, title = ""]) => title,
	);
}

/**
 * Follows every link of every page, from the start page on; gives the pages, and the links that led nowhere. Of places
 * inside one discussion one of each sort is enough, and of addresses of posts, which only lead to such places, one. Of the
 * choices of a filter one each, and two together.
 */
async function wander(reader: Client): Promise<{ pages: Map<string, string>; broken: string[] }> {
	const pages = new Map<string, string>();
	const broken: string[] = [];
	const paths = ["/"];
	const seen = new Set(paths);
	for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
		const { status, location, text } = await reader.get(path);
		if (status >= 400) broken.push(`${status} ${path}`);
		if (status === 200) pages.set(path, text);
		for (const [, href = ""] of `${text} href="${location}"`.matchAll(/href="([^"]+)"/g)) {
			const url = new URL(href.replaceAll("&amp;", "&"), inject("forum") + path);
			const next = url.pathname + url.search;
			const sort = sortOf(url);
			if (url.origin !== inject("forum") || sort === null || seen.has(sort) || /^\/dev\b|\.\w+$/.test(url.pathname))
				continue;
			seen.add(sort);
			paths.push(next);
		}
	}
	return { pages, broken };
}

/** What tells the sort of a place, or null for one that isn't visited. */
function sortOf({ pathname, search, searchParams }: URL): string | null {
	if (pathname !== "/materialien")
		return pathname.replace(/beitraege\/\d+/, "beitraege") + search.replace(/=[\d.]+[\da-f]*$/, "");
	const names = [...searchParams.keys()].sort();
	return names.length > 2 ? null : `${pathname}?${names}`;
}
