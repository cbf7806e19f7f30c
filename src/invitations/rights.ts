// The rights that a form asks for, one field a space.
import { type Typed, value } from "../http/forms.ts";
import { type Level, SPACES, type SpaceKey } from "../spaces/spaces.ts";

/** Rights by space, or null if one isn't a right. A space without a field gets none. */
export function levelsIn(typed: Typed): Record<SpaceKey, Level> | null {
	const pairs = SPACES.map((space) => [space, value(typed, `recht-${space}`) || "0"] as const);
	if (!pairs.every(([, text]) => /^[0-3]$/.test(text))) return null;
	return Object.fromEntries(pairs.map(([space, text]) => [space, Number(text)])) as Record<SpaceKey, Level>;
}
