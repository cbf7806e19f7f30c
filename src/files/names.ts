// Names of files: what people may call them, and how a header says them.
import { FORMATS, type Format, LONGEST_NAME } from "./kinds.ts";

/**
 * A name to be stored: no folders, no control characters, nothing that turns the direction of the text around (with it
 * "exe.pdf" can be shown as "fdp.exe"). A long one is cut before its ending.
 */
export function cleanName(name: string): string {
	const bare = (name.normalize("NFC").split(/[/\\]/).at(-1) ?? "")
		.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu, "")
		.replace(/[<>:"|?*\s]+/g, " ")
		.replace(/^[\s.]+|[\s.]+$/g, "");
	const length = endingOf(bare).length;
	const ending = length === 0 ? "" : bare.slice(-length);
	const stem = length === 0 ? bare : bare.slice(0, -length - 1).replace(/[\s.]+$/, "");
	const room = LONGEST_NAME - (ending === "" ? 0 : ending.length + 1);
	const short = [...stem].slice(0, room).join("").trimEnd();
	return ending === "" ? short : `${short}.${ending}`;
}

/** What stands behind the last dot, in small letters, if it looks like an ending. */
export function endingOf(name: string): string {
	return (/[^.]\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1] ?? "").toLowerCase();
}

/** The format that an ending promises, if it is one of ours. */
export function formatOf(ending: string): Format | null {
	const found = Object.entries(FORMATS).find(([, { endings }]) => (endings as readonly string[]).includes(ending));
	return (found?.[0] as Format | undefined) ?? null;
}

/** How a header names a file (RFC 6266): the name itself, and letters that every program knows. */
export function disposition(how: "inline" | "attachment", name: string): string {
	const plain = name
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.replaceAll("ß", "ss")
		.replace(/[^\x20-\x7e]+/g, "_")
		.replace(/["\\%]/g, "_");
	const exact = encodeURIComponent(name).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `${how}; filename="${plain}"; filename*=UTF-8''${exact}`;
}
