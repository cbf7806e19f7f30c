// Names of files that every computer takes: no signs with a meaning, no tricks with direction, not too long, none twice.

/** What Windows forbids in a name, and signs that nobody sees. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;

/** Names that Windows keeps for its devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A title as a name, at most so many characters. Empty if nothing of it can stand in a name. */
export function safeName(title: string, most: number): string {
	const clean = title
		.normalize("NFC")
		.replace(FORBIDDEN, " ")
		.replace(/\s+/gu, " ")
		.replace(/^[. ]+/, "");
	const short = [...clean]
		.slice(0, most)
		.join("")
		.replace(/[. ]+$/, "");
	return DEVICES.test(short) ? `${short}_` : short;
}

/** The ending of a file's name with its dot, if it is one: ".pdf". */
export function endingOf(name: string): string {
	return /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? "";
}

/** Gives each path once: "Satzung.pdf", "Satzung (2).pdf". Capitals make no difference, because to many computers they don't. */
export class Paths {
	readonly #taken = new Set<string>();

	/** The path, or the next that is free. */
	take(folder: string, name: string, ending: string): string {
		for (let count = 1; ; count += 1) {
			const path = `${folder}${name}${count === 1 ? "" : ` (${count})`}${ending}`;
			const key = path.normalize("NFKC").toLowerCase();
			if (this.#taken.has(key)) continue;
			this.#taken.add(key);
			return path;
		}
	}
}
