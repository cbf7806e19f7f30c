// What stands for a person: their photo, or initials on a soft tint.
import * as urls from "../../src/urls.ts";

/** The first letters of the first and the last name; titles like "Dr." don't count. */
export function initials(name: string): string {
	const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !word.endsWith("."));
	const first = words[0] ?? name;
	const last = words.length > 1 ? (words[words.length - 1] ?? "") : "";
	return [first, last]
		.map((word) => [...word][0] ?? "")
		.join("")
		.toUpperCase();
}

/** The name stands beside it, so a screen reader says nothing here. */
export const Avatar = ({ name, photo = null }: { name: string; photo?: number | null }) =>
	photo === null ? (
		<span class="face" aria-hidden="true">
			{initials(name)}
		</span>
	) : (
		<img class="face" src={urls.photo(photo)} alt="" width={96} height={96} loading="lazy" decoding="async" />
	);
