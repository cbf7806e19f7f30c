// German words of free discussions.

/** The words. */
export const de = {
	name: "Erfahrung",
	hint: "Sie erzählen etwas oder möchten etwas besprechen.",
	write: "Erfahrung teilen",
};
