// Initials on a soft tint: what stands for a person who added no photo.

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

export const Avatar = ({ name }: { name: string }) => (
	<span class="face" aria-hidden="true">
		{initials(name)}
	</span>
);
