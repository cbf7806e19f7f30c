// Which addresses a member's text may link to, and where an address in it ends.

const ALLOWED = ["https:", "http:", "mailto:"];

/** The references with which an address is written in HTML; other names can't be meant in an address. */
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The address if it is harmless, else null. Own addresses begin with a single slash, `?` or `#`. References such as
 * `&amp;` are read as the browser would read them, unless the address is literal. Control and invisible characters go
 * first, because browsers skip some of them.
 */
export function safeUrl(href: string, literal = false): string | null {
	const bare = (literal ? href : decodeReferences(href))
		.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, "")
		.trim();
	if (/^[#/?](?![/\\])/.test(bare)) return bare.replaceAll(" ", "%20");
	try {
		const url = new URL(withScheme(bare));
		return ALLOWED.includes(url.protocol) ? url.href : null;
	} catch {
		return null;
	}
}

/** People write `[our site](www.verein.example)` and `[mail](name@verein.example)`. */
function withScheme(address: string): string {
	if (/^www\./i.test(address)) return `http://${address}`;
	return MAIL.test(address) ? `mailto:${address}` : address;
}

const WEB = /^(?:https?:\/\/|www\.)[\p{L}\p{N}][^\s<>"„“”«»]*/iu;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]*[a-z0-9])+(?![\w-])/i;

/** The web or e-mail address with which a text begins, without the punctuation of the sentence around it, else null. */
export function bareAddress(text: string): string | null {
	const web = WEB.exec(text)?.[0];
	if (web !== undefined) return withoutSentence(web);
	return MAIL.exec(text)?.[0] ?? null;
}

/** Closing brackets belong to the address only if it opens them: `/wiki/Verein_(Recht)`. */
function withoutSentence(address: string): string {
	let unopened = address.split(")").length - address.split("(").length;
	let end = address.length;
	for (; end > 0; end -= 1) {
		const last = address.charAt(end - 1);
		if (last === ")" ? unopened <= 0 : /[\p{L}\p{M}\p{N}/#%&=+$@-]/u.test(last)) break;
		if (last === ")") unopened -= 1;
	}
	return address.slice(0, end);
}

function decodeReferences(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
		if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
		const code = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
	});
}
