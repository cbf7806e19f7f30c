// What every kind of discussion says about itself, and what a discussion carries of its kind.
import type { Child } from "hono/jsx";
import type * as v from "valibot";
import type { FormState } from "../../views/parts/field.tsx";
import type { IconName } from "../../views/parts/icon.tsx";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Ui } from "../http/context.ts";
import type { Errors, Typed } from "../http/forms.ts";
import type { Words } from "../i18n/words.ts";
import { type Level, type SpaceKey, WRITES } from "../spaces/spaces.ts";

/** A kind's own fields as they are kept; long texts are Markdown and stand under `texts`. */
export type Fields = Readonly<Record<string, unknown>> & { readonly texts?: Readonly<Record<string, string>> };

/** What a form with a kind's own fields becomes. */
export type Kept = {
	fields: Fields;
	/** For each filter of the kind, in their order, the choices that find this discussion. */
	facets: readonly (readonly string[])[];
	/** The first moment at which it is over and leaves all lists. */
	endsAt: Instant | null;
	/** Until then it stands among the pinned ones. */
	dueAt: Instant | null;
};

/** What is kept by a kind without fields. */
export const NOTHING_KEPT: Kept = { fields: {}, facets: [], endsAt: null, dueAt: null };

/** What a discussion carries of its kind. */
export type Details = {
	fields: Fields;
	/** The question has its answer. */
	solved: boolean;
	endsAt: Instant | null;
	/** Its owner has said whether this end should be put off. */
	endAnswered: boolean;
	doneAt: Instant | null;
	/** Members who have done the same. */
	adoptedBy: readonly number[];
};

/** A discussion as the parts of its kind see it. */
export type Matter = Details & {
	id: number;
	title: string;
	spaceId: SpaceKey;
	authorId: number;
	closedAt?: Instant | null;
};

/** How a discussion stands, in one word: good news, still open, or over. */
export type State = { text: string; tone: "good" | "open" | "over" };

/** A filter of a kind: the name in the address, what it is called, and what can be chosen. */
export type Filter = {
	param: string;
	label(words: Words): string;
	options(ui: Ui): readonly (readonly [value: string, label: string])[];
};

/** What a schema needs to know: the moment, what stood in the fields before (an edit), whether the form showed them. */
export type Writing = { now: Date; before: Fields | null; shown: boolean };

export type FormProps = { ui: Ui; space: SpaceKey; state: FormState };
export type ShownProps = { ui: Ui; fields: Fields };
export type PanelProps = { ui: Ui; thread: Matter; beside: readonly Record<string, unknown>[] };

/** One kind of discussion. Everything that differs between kinds is asked here. */
export type KindModule = {
	icon: IconName;
	/** The right that it takes to begin one. */
	needs: Level;
	/** The schema of its own fields. */
	entries(writing: Writing): v.ObjectEntries;
	/** What is wrong with values that fit the schema each by itself. */
	check(values: Readonly<Record<string, unknown>>): Errors;
	/** What is kept of values that fit the schema. */
	kept(values: Readonly<Record<string, unknown>>): Kept;
	/** Kept fields as a form takes them, to be edited. */
	typed(fields: Fields): Typed;
	/** Names of its long texts. */
	texts: readonly string[];
	/** What its fields are called, by name. */
	labels(words: Words): Record<string, string>;
	/** What the text is called, where it isn't simply the text. */
	body(words: Words): { label: string; hint: string } | null;
	/** Its fields above and below the text in a form. */
	Before(props: FormProps): Child;
	After(props: FormProps): Child;
	/** Its fields above and below the text of the opening post. */
	Facts(props: ShownProps): Child;
	Sections(props: ShownProps): Child;
	/** What can be done with it, below the opening post. `beside` are the rows of its own statement. */
	Panel(props: PanelProps): Child;
	beside: ((threadId: number) => Sql) | null;
	/** What a list says of it besides its title. */
	line(ui: Ui, details: Details): string;
	/** How it stands, on its page or in a list; null if there is nothing to say. */
	state(ui: Ui, details: Details, at: "page" | "list"): State | null;
	filters: readonly Filter[];
	/** It has a page to be printed. */
	prints: boolean;
};

const nothing = () => null;

/** A kind without anything of its own: others say only where they differ. */
export const PLAIN: Omit<KindModule, "icon"> = {
	needs: WRITES,
	entries: () => ({}),
	check: () => ({}),
	kept: () => NOTHING_KEPT,
	typed: () => ({}),
	texts: [],
	labels: () => ({}),
	body: nothing,
	Before: nothing,
	After: nothing,
	Facts: nothing,
	Sections: nothing,
	Panel: nothing,
	beside: null,
	line: () => "",
	state: nothing,
	filters: [],
	prints: false,
};

/** A row of DETAIL_COLUMNS. */
export type RawDetails = {
	fields: string;
	accepted_post_id: number | null;
	ends_at: string | null;
	end_answered_at: string | null;
	done_at: string | null;
	adopted_by: string;
};

/** What a page shows of a discussion `t`. What was removed stays in the database. */
export const DETAIL_COLUMNS = sql`iif(t.removed_at IS NULL, t.fields, '{}') AS fields, t.accepted_post_id, t.ends_at, t.end_answered_at, t.done_at, t.adopted_by`;

/** The same without long texts, for lists. */
export const SHORT_DETAIL_COLUMNS = sql`iif(t.removed_at IS NULL, json_remove(t.fields, '$.texts'), '{}') AS fields, t.accepted_post_id, t.ends_at, t.end_answered_at, t.done_at, t.adopted_by`;

/** Details as views take them. */
export function asDetails(raw: RawDetails): Details {
	return {
		fields: JSON.parse(raw.fields) as Fields,
		solved: raw.accepted_post_id !== null,
		endsAt: raw.ends_at,
		endAnswered: raw.end_answered_at !== null,
		doneAt: raw.done_at,
		adoptedBy: JSON.parse(raw.adopted_by) as number[],
	};
}

/** The facets as the database keeps them: for each filter all choices, and none. */
export function writeFacets(filters: readonly Filter[], facets: Kept["facets"]): string {
	return JSON.stringify(
		filters.map(({ param }, index) => ["", ...(facets[index] ?? []).map((choice) => `&${param}=${choice}`)]),
	);
}

/** The long texts among a kind's fields, as typed. */
export function textsIn(fields: Fields | undefined): readonly string[] {
	return Object.values(fields?.texts ?? {});
}
