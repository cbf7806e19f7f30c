// The weight of pages: what really travels over the wire, on the first visit and later.
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { journey } from "./support/journey.ts";

const KB = 1000;
const LONG = "Lotsin ruft abends privat an: Wo ziehen wir die Grenze?";

journey("a first visit weighs at most 45 kB in five requests, a later page 12 kB", async (stage) => {
	const olena = await stage.as("olena");
	const travelled = await scales(olena.page);
	const weigh = async (path: string) => {
		await olena.open(path);
		await olena.page.waitForLoadState("networkidle");
		return travelled();
	};
	const address = await addressOf(olena.page, LONG);
	const first = await weigh(address);
	await olena.arrives(LONG);
	expect(first.uncompressed).toEqual([]);
	expect(first.requests.length, first.requests.join(" ")).toBeLessThanOrEqual(5);
	expect(first.bytes).toBeLessThanOrEqual(45 * KB);
	for (const path of ["/", "/lotsen", `${address}?beitrag=neu`, "/lotsen/neu", "/einstellungen"]) {
		const later = await weigh(path);
		expect(later.requests, path).toHaveLength(1);
		expect(later.bytes, path).toBeLessThanOrEqual(12 * KB);
	}
	await olena.arrives(de.settings.title);
});

type Load = { bytes: number; requests: string[]; uncompressed: string[] };

/** Weighs everything that the page loads; each call gives what came since the last, without what was in the cache. */
async function scales(page: Page): Promise<() => Load> {
	const cdp = await page.context().newCDPSession(page);
	const addresses = new Map<string, string>();
	let load: Load = { bytes: 0, requests: [], uncompressed: [] };
	await cdp.send("Network.enable");
	cdp.on("Network.responseReceived", ({ requestId, response }) => {
		if (response.fromDiskCache || response.fromPrefetchCache) return;
		addresses.set(requestId, response.url);
		if (!Object.entries(response.headers).some(([name]) => name.toLowerCase() === "content-encoding"))
			load.uncompressed.push(response.url);
	});
	cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		const address = addresses.get(requestId);
		if (address === undefined || encodedDataLength === 0) return;
		load.requests.push(new URL(address).pathname);
		load.bytes += encodedDataLength;
	});
	return () => {
		const done = load;
		load = { bytes: 0, requests: [], uncompressed: [] };
		return done;
	};
}

/** Where a discussion is, asked for without the browser's cache. */
async function addressOf(page: Page, title: string): Promise<string> {
	const list = await (await page.request.get("/lotsen?thema=rolle")).text();
	const address = new RegExp(`href="(/themen/[^"]+)"[^>]*>${title.replace("?", "\\?")}<`).exec(list)?.[1];
	if (address === undefined) throw new Error(`no discussion „${title}“`);
	return address;
}
