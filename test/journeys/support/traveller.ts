// Somebody who travels through the forum in a browser and looks closely at every page on the way.
import type { BrowserContext, CDPSession, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { de } from "../../../src/i18n/de.ts";
import { PEOPLE, type PersonKey } from "../../world/people.ts";
import { allowScripts, glance, RULES, violations } from "./inspect.ts";
import { knows, remember } from "./memory.ts";
import type { Variant } from "./variants.ts";

/** Statuses that the forum answers on purpose; the browser complains about each of them in its console. */
const DELIBERATE = /status of (401|403|404|409|422) /;

/** Milliseconds between the two clicks of an impatient finger. */
const DOUBLE = 120;

export class Traveller {
	readonly page: Page;
	readonly variant: Variant;
	/** What the interface speaks. */
	language = "de";
	/** Complaints of the browser that a journey expects. */
	expected: RegExp | null = null;
	private readonly cdp: CDPSession;
	private readonly complaints: string[] = [];

	private constructor(page: Page, cdp: CDPSession, variant: Variant) {
		this.page = page;
		this.cdp = cdp;
		this.variant = variant;
		page.setDefaultTimeout(10_000);
		page.on("pageerror", (error) => this.complaints.push(error.message));
		page.on("console", (message) => {
			if (message.type() !== "error") return;
			if (DELIBERATE.test(message.text()) && !/\.\w+$/.test(new URL(message.location().url).pathname)) return;
			this.complaints.push(message.text());
		});
	}

	/** Somebody new with an empty browser. */
	static async in(context: BrowserContext, variant: Variant): Promise<Traveller> {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await allowScripts(cdp, variant.scripts);
		return new Traveller(page, cdp, variant);
	}

	/** The main part of the page. */
	get main(): Locator {
		return this.page.getByRole("main");
	}

	/** Goes to an address by typing it. */
	async open(path: string): Promise<number> {
		return (await this.page.goto(path))?.status() ?? 0;
	}

	/** Clicks, or taps on a phone. */
	async press(target: Locator): Promise<void> {
		await (this.variant.touch ? target.tap() : target.click());
	}

	/** Clicks or taps twice in the same place, whatever has become of it in between. */
	async pressTwice(target: Locator): Promise<void> {
		await target.scrollIntoViewIfNeeded();
		const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		const { touchscreen, mouse } = this.page;
		const device = this.variant.touch ? touchscreen.tap.bind(touchscreen) : mouse.click.bind(mouse);
		await device(x + width / 2, y + height / 2);
		await this.page.waitForTimeout(DOUBLE);
		await device(x + width / 2, y + height / 2);
	}

	/** Presses a link of the main part. */
	async follow(name: string): Promise<void> {
		await this.press(this.main.getByRole("link", { name, exact: true }).first());
	}

	/** Presses a button of the main part. */
	async send(name: string): Promise<void> {
		await this.press(this.main.getByRole("button", { name, exact: true }));
	}

	/** Types into a field of the main part. */
	async type(label: string, text: string): Promise<void> {
		await this.main.getByLabel(label).fill(text);
	}

	/** Waits until something is there to see. */
	async sees(target: Locator | string): Promise<Locator> {
		const place = typeof target === "string" ? this.main.getByText(target) : target;
		await place
			.first()
			.waitFor()
			.catch(async (cause) => {
				const shown = (await this.main.innerText()).slice(0, 300);
				throw new Error(`${place} is not on ${this.page.url()} (${this.variant.name}):\n${shown}`, { cause });
			});
		return place.first();
	}

	/** Waits for the page with this heading and looks at it. */
	async arrives(heading: string): Promise<void> {
		await this.sees(this.main.getByRole("heading", { level: 1, name: heading, exact: true }));
		await this.page.waitForLoadState();
		await this.look();
	}

	/** Finds nothing wrong with the page as it is now. */
	async look(): Promise<void> {
		const where = `${this.page.url()} (${this.variant.name})`;
		const { faults: wrong, build, scheme } = await glance(this.page, this.language);
		if (!knows(scheme + build))
			wrong.push(...(await this.inspect(knows(build) ? RULES.colours : RULES.all, [build, scheme + build])));
		expect(wrong, where).toEqual([]);
	}

	/** Lets axe look at the page, and remembers what it was content with. */
	private async inspect(rules: readonly string[], sights: readonly string[]): Promise<string[]> {
		if (!this.variant.scripts) await allowScripts(this.cdp, true);
		const found = await violations(this.page, rules);
		if (!this.variant.scripts) await allowScripts(this.cdp, false);
		if (found.length === 0) for (const sight of sights) remember(sight);
		return found;
	}

	/** Signs in through the pages and arrives at the start page. */
	async signIn(person: PersonKey): Promise<void> {
		await this.open("/anmelden");
		await this.arrives(de.auth.title);
		await this.giveCode(PEOPLE[person].email);
		await this.page.waitForURL("/");
		await this.look();
	}

	/** From the page that asks for an address to the one behind the code. */
	async giveCode(email: string): Promise<void> {
		await this.type(de.auth.email, email);
		await this.send(de.auth.sendCode);
		await this.enterCode(de.auth.verify);
	}

	/** Reads the code that development shows and sends it. */
	async enterCode(button: string): Promise<void> {
		await this.arrives(de.auth.codeTitle);
		const shown = await this.page.locator("[data-development-code]").textContent();
		await this.main
			.getByRole("textbox", { name: de.auth.code, exact: true })
			.fill(/\d{8}/.exec(shown ?? "")?.[0] ?? "");
		await this.send(button);
	}

	/** The element that has the focus matches. */
	async focusIsOn(target: Locator): Promise<void> {
		await expect
			.poll(() => target.evaluate((element) => element === document.activeElement), {
				message: `focus on ${target}`,
				timeout: 5_000,
			})
			.toBe(true);
	}

	/** The post with these words. */
	postWith(text: string): Locator {
		return this.page.locator("article.post").filter({ hasText: text });
	}

	/** The browser has complained about nothing. */
	quiet(): void {
		expect(
			this.complaints.filter((line) => this.expected?.test(line) !== true),
			`console (${this.variant.name})`,
		).toEqual([]);
	}
}
