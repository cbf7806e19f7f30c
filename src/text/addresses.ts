// Which addresses a rendered text leads to: materials of the forum, and places elsewhere.

/** So many materials of one post count as used by it. */
const MOST_MATERIALS = 20;

const MATERIAL = /^\/materialien\/([1-9]\d{0,14})(?=$|[-/?#])/;

/** The numbers of the materials to which a text's links lead: by their path, or with the forum's own origin before it. */
export function materialsIn(html: string, origin: string): readonly number[] {
	const own = addressesIn(html).map((address) => {
		const path = origin !== "" && address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
		return Number(MATERIAL.exec(path)?.[1] ?? 0);
	});
	return [...new Set(own.filter((id) => id > 0))].slice(0, MOST_MATERIALS);
}

/** Addresses on the web to which a text's links lead, each once and without the place on the page. */
export function webAddressesIn(html: string): readonly string[] {
	return [...new Set(addressesIn(html).flatMap((address) => webAddress(address) ?? []))];
}

/** An address on the web in its one form, without the place on the page; null for anything else. */
export function webAddress(address: string): string | null {
	if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
	const url = new URL(address);
	url.hash = "";
	return url.href;
}

/** Addresses as the renderer wrote them: it escapes every quote, so a quote ends one. */
function addressesIn(html: string): string[] {
	return [...html.matchAll(/\shref="([^"]*)"/g)].map((match) => unescapeAddress(match[1] ?? ""));
}

function unescapeAddress(text: string): string {
	return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => SIGNS[name] ?? "");
}

const SIGNS: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
