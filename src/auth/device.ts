// A coarse name for a device, so that people recognise their sessions. Nothing finer than "Firefox|Android" is kept.

const BROWSERS: readonly (readonly [RegExp, string])[] = [
	[/Edg(?:e|A|iOS)?\//, "Edge"],
	[/OPR\/|Opera/, "Opera"],
	[/SamsungBrowser\//, "Samsung Internet"],
	[/Firefox\/|FxiOS\//, "Firefox"],
	[/Chrome\/|CriOS\//, "Chrome"],
	[/Safari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
	[/Android/, "Android"],
	[/iPhone/, "iPhone"],
	[/iPad/, "iPad"],
	[/Windows/, "Windows"],
	[/Mac OS X/, "Mac"],
	[/Linux|X11/, "Linux"],
];

/** "Firefox|Android", or an empty text if the browser says nothing we know. */
export function deviceOf(userAgent: string | undefined): string {
	const name = (list: typeof BROWSERS) => list.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
	const browser = name(BROWSERS);
	const system = name(SYSTEMS);
	return browser === undefined || system === undefined ? "" : `${browser}|${system}`;
}
