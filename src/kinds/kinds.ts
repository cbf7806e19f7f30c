// The kinds of discussion: one folder each. A new one is a folder, a line in each of these lists, and its migration.
import type { IconName } from "../../views/parts/icon.tsx";
import { announcement } from "./ankuendigung/kind.tsx";
import { offer } from "./biete-suche/kind.tsx";
import { experience } from "./erfahrung/kind.tsx";
import { question } from "./frage/kind.tsx";
import type { KindModule } from "./kind.ts";
import { example } from "./praxisbeispiel/kind.tsx";

/** Keys as they stand in forms and rows, in the order in which they are offered. */
export const KINDS = ["frage", "praxisbeispiel", "erfahrung", "biete-suche", "ankuendigung"] as const;
export type Kind = (typeof KINDS)[number];

const MODULES: Record<Kind, KindModule> = {
	frage: question,
	praxisbeispiel: example,
	erfahrung: experience,
	"biete-suche": offer,
	ankuendigung: announcement,
};

/** What a kind says about itself. */
export function moduleOf(kind: Kind): KindModule {
	return MODULES[kind];
}

/** Whether a text is a kind. */
export function isKind(value: string): value is Kind {
	return (KINDS as readonly string[]).includes(value);
}

/** A kind as it stands in a row; what is no kind any more is a free discussion. */
export function asKind(value: string): Kind {
	return isKind(value) ? value : "erfahrung";
}

/** The icon of a kind. */
export function kindIcon(kind: Kind): IconName {
	return MODULES[kind].icon;
}

/** Names of all long texts that kinds have besides the body. */
export function longTexts(): readonly string[] {
	return KINDS.flatMap((kind) => MODULES[kind].texts);
}
