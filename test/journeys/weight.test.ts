// The weight of pages: what really travels over the wire, on the first visit and later.
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { journey } from "./support/journey.ts";

const KB = 1000;
const LONG = "Lotsin ruft abends privat an: Wo ziehen wir die Grenze?";

journey("a first visit weighs at most 60 kB in ten requests, a later page 12 kB", async (stage) => {
	const olena = await stage.as("olena");
	const load = await scales(olena.page);
	const address = await addressOf(olena.page, LONG);
	await olena.open(address);
	await olena.page.waitForLoadState("networkidle");
	expect(load.uncompressed).toEqual([]);
	expect(load.requests).toContain("/app.css");
	expect(load.requests.length, load.requests.join(" ")).toBeLessThanOrEqual(10);
	expect(load.bytes).toBeLessThanOrEqual(60 * KB);
	await olena.arrives(LONG);
	for (const path of ["/", "/lotsen", `${address}?beitrag=neu`, "/lotsen/neu", "/einstellungen"]) {
		Object.assign(load, nothing());
		await olena.open(path);
		await expect.poll(() => load.requests.length, { message: path }).toBeGreaterThan(0);
		expect(load.requests, path).toHaveLength(1);
		expect(load.bytes, path).toBeLessThanOrEqual(12 * KB);
	}
	await olena.arrives(de.settings.title);
});

type Load = { bytes: number; requests: string[]; uncompressed: string[] };

const nothing = (): Load => ({ bytes: 0, requests: [], uncompressed: [] });

/** Weighs everything that the page loads from now on and that was not in the cache. */
async function scales(page: Page): Promise<Load> {
	const load = nothing();
	const addresses = new Map<string, string>();
	const cdp = await page.context().newCDPSession(page);
	await cdp.send("Network.enable");
	cdp.on("Network.responseReceived", ({ requestId, response }) => {
		if (response.fromDiskCache || response.fromPrefetchCache) return;
		addresses.set(requestId, response.url);
		if (!Object.keys(response.headers).some((name) => name.toLowerCase() === "content-encoding"))
			load.uncompressed.push(response.url);
	});
	cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		const address = addresses.get(requestId);
		if (address === undefined || encodedDataLength === 0) return;
		load.requests.push(new URL(address).pathname);
		load.bytes += encodedDataLength;
	});
	return load;
}

/** Where a discussion is, asked for without the browser's cache. */
async function addressOf(page: Page, title: string): Promise<string> {
	const list = await (await page.request.get("/lotsen?thema=rolle")).text();
	const address = new RegExp(`href="(/themen/[^"]+)"[^>]*>${title.replace("?", "\\?")}<`).exec(list)?.[1];
	if (address === undefined) throw new Error(`no discussion „${title}“`);
	return address;
}
