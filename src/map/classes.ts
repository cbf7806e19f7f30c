// How areas are coloured: a few classes of numbers that grow with the largest one.

/** Numbers that have one colour: from, to, both included. */
export type Class = { from: number; to: number };

/** Classes besides the empty one. */
const STEPS = 4;

/**
 * The classes for numbers up to `most`: nothing, then at most four. Each reaches about as many times further as the one
 * before, because a city has ten times what a Landkreis has; a small forum has a colour for every number.
 */
export function classesOf(most: number): readonly Class[] {
	const classes: Class[] = [{ from: 0, to: 0 }];
	for (let step = 1, from = 1; from <= most; step += 1) {
		const to = Math.max(from, step >= STEPS ? most : round(most ** (step / STEPS)));
		classes.push({ from, to: Math.min(to, most) });
		from = to + 1;
	}
	return classes;
}

/** The class of a number. */
export function classOf(classes: readonly Class[], number: number): number {
	return classes.findIndex(({ from, to }) => number >= from && number <= to);
}

/** How dark a class is, from 0 to 4: the highest is darkest, also where there are few. */
export function shadeOf(classes: readonly Class[], index: number): number {
	return index === 0 ? 0 : Math.round((index * STEPS) / (classes.length - 1));
}

/** A number that is easy to read: above ten in steps of five, above a hundred of fifty. */
function round(number: number): number {
	const step = number > 100 ? 50 : number > 10 ? 5 : 1;
	return Math.round(number / step) * step;
}
