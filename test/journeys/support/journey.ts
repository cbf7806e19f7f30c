// A journey: a test that is travelled in four ways, each time in fresh browsers.
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { inject, it } from "vitest";
import type { PersonKey } from "../../world/people.ts";
import { Client } from "./client.ts";
import { Traveller } from "./traveller.ts";
import { VARIANTS, type Variant } from "./variants.ts";

let browser: Promise<Browser> | undefined;
const clients = new Map<PersonKey, Promise<Client>>();

/** Somebody who is signed in without a browser; once for all journeys, because signing in is limited. */
export function client(person: PersonKey): Promise<Client> {
	const one = clients.get(person) ?? new Client(inject("forum")).signIn(person);
	clients.set(person, one);
	return one;
}

/** What a journey needs: who travels, and words that nobody else has written. */
export class Stage {
	readonly variant: Variant;
	/** Stands in everything this journey writes, to tell it from all others; no telephone number begins so. */
	readonly number = String(Math.floor(1e8 + Math.random() * 9e8));
	private readonly contexts: BrowserContext[] = [];
	private readonly travellers: Traveller[] = [];

	constructor(variant: Variant) {
		this.variant = variant;
	}

	/** Somebody with an empty browser. */
	async guest(): Promise<Traveller> {
		const context = await this.context();
		const traveller = await Traveller.in(context, this.variant);
		this.travellers.push(traveller);
		return traveller;
	}

	/** Somebody who is signed in already. */
	async as(person: PersonKey): Promise<Traveller> {
		const traveller = await this.guest();
		const { session } = await client(person);
		// The browser's own interface takes such a cookie for https only; it sends it to http://localhost too.
		const url = inject("forum").replace("http:", "https:");
		await traveller.page.context().addCookies([{ name: "__Host-forum", value: session, url, secure: true }]);
		return traveller;
	}

	/** Ends the journey: nobody's browser had anything to complain about. */
	end(): void {
		for (const traveller of this.travellers) traveller.quiet();
	}

	async close(): Promise<void> {
		await Promise.all(this.contexts.map((context) => context.close()));
	}

	private async context(): Promise<BrowserContext> {
		browser ??= chromium.connect(inject("browser"));
		const context = await (await browser).newContext({
			...this.variant.context,
			baseURL: inject("forum"),
			locale: "de-DE",
		});
		this.contexts.push(context);
		return context;
	}
}

/** Travels in all four ways, or in those that `only` picks. */
export function journey(
	name: string,
	walk: (stage: Stage) => Promise<void>,
	only: (variant: Variant) => boolean = () => true,
): void {
	for (const variant of VARIANTS.filter(only))
		it(`${name} (${variant.name})`, async () => {
			const stage = new Stage(variant);
			try {
				await walk(stage);
				stage.end();
			} finally {
				await stage.close();
			}
		});
}
