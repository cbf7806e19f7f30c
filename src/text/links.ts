// Which addresses a member's text may link to.

const NAMED: Record<string, string> = {
	colon: ":",
	tab: "\t",
	newline: "\n",
	sol: "/",
	bsol: "\\",
	lpar: "(",
	rpar: ")",
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	period: ".",
	num: "#",
	semi: ";",
	commat: "@",
	nbsp: "\u00a0",
};

const ALLOWED = ["https:", "http:", "mailto:"];

/**
 * The address if it is harmless, else null. marked hands over addresses with their entities still in them, and a
 * browser would decode `&#106;avascript:`, so entities, control and invisible characters go first (platform.md 5.1).
 * Own addresses begin with a single slash, `?` or `#`.
 */
export function safeUrl(href: string): string | null {
	const bare = decodeEntities(decodeEntities(href)).replace(
		/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
		"",
	);
	if (/^[#/?](?![/\\])/.test(bare)) return bare;
	try {
		const url = new URL(bare);
		return ALLOWED.includes(url.protocol) ? url.href : null;
	} catch {
		return null;
	}
}

function decodeEntities(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z]{2,8}));?/gi, (whole, hex, decimal, name) => {
		if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
		const code = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
	});
}
