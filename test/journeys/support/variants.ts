// In what ways every journey is travelled: on a phone and on a desktop, with and without JavaScript.
import type { BrowserContextOptions } from "playwright-core";

/** One way to travel. */
export type Variant = { name: string; touch: boolean; scripts: boolean; context: BrowserContextOptions };

const PHONE: BrowserContextOptions = {
	viewport: { width: 360, height: 740 },
	hasTouch: true,
	isMobile: true,
	userAgent:
		"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Mobile Safari/537.36",
};
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

const way = (touch: boolean, scripts: boolean): Variant => ({
	name: `${touch ? "phone" : "desktop"}, ${scripts ? "with" : "without"} JavaScript`,
	touch,
	scripts,
	context: touch ? PHONE : DESKTOP,
});

/** All four ways. */
export const VARIANTS: readonly Variant[] = [way(true, true), way(true, false), way(false, true), way(false, false)];
