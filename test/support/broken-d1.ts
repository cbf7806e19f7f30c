// A D1 database in trouble: it counts the round trips of the forum and fails or hangs on the one that was chosen.

/**
 * What happens to a round trip: it never reaches the database (`refused`), it arrives but the answer is lost (`lost`),
 * the answer never comes and nothing was written (`hangs`), the answer never comes but everything was written
 * (`late`), the database breaks off in the middle of the transaction (`midway`), the connection is gone for a moment
 * (`blip`), or the statement is wrong (`wrong`).
 */
export type Trouble = "refused" | "lost" | "hangs" | "late" | "midway" | "blip" | "wrong";

/** What D1 says then; no answer of the forum may show any of it. */
const MESSAGES = {
	reset: "D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.",
	blip: "D1_ERROR: Network connection lost.",
	wrong: "D1_ERROR: no such column: zauber at offset 12: SQLITE_ERROR",
};

/** Which round trip is hit, counted from 0 (-1: every one), and before which of its statements `midway` breaks off. */
export type Hit = { trouble: Trouble; trip: number; statement?: number };

/** A database that stands in for `DB`, with the statements of each round trip that it has seen. */
export type BrokenD1 = { readonly database: D1Database; readonly trips: string[][] };

/**
 * Puts trouble between the forum and its database, or only watches it. The outbox of the development pages isn't
 * touched: it uses no sessions, and production has no such tables.
 */
export function breakD1(real: D1Database, hit: Hit | null = null): BrokenD1 {
	const trips: string[][] = [];
	const texts = new WeakMap<D1PreparedStatement, string>();
	const open = (place?: string): Pick<D1DatabaseSession, "prepare" | "batch" | "getBookmark"> => {
		const session = real.withSession(place);
		return {
			prepare: (text) => noting(session.prepare(text), (bound) => texts.set(bound, text)),
			batch: (statements) => {
				trips.push(statements.map((statement) => texts.get(statement) ?? ""));
				const isHit = hit !== null && (hit.trip === -1 || hit.trip === trips.length - 1);
				return isHit ? inTrouble(session, statements, hit) : session.batch(statements);
			},
			getBookmark: () => session.getBookmark(),
		};
	};
	return { database: withMethod(real, "withSession", open), trips };
}

/** A database in which somebody else does something right before the first write of a request. */
export function interrupted(real: D1Database, before: () => Promise<unknown>): D1Database {
	const texts = new WeakMap<D1PreparedStatement, string>();
	let done = false;
	const open = (place?: string): Pick<D1DatabaseSession, "prepare" | "batch" | "getBookmark"> => {
		const session = real.withSession(place);
		return {
			prepare: (text) => noting(session.prepare(text), (bound) => texts.set(bound, text)),
			batch: async (statements) => {
				if (!done && writes(statements.map((statement) => texts.get(statement) ?? ""))) {
					done = true;
					await before();
				}
				return session.batch(statements);
			},
			getBookmark: () => session.getBookmark(),
		};
	};
	return withMethod(real, "withSession", open);
}

/** Whether a round trip changes something. */
export function writes(trip: readonly string[]): boolean {
	return trip.some((text) => /\b(INSERT INTO|UPDATE \w+ SET|UPDATE readings|DELETE FROM)\b/.test(text));
}

async function inTrouble<T>(
	session: D1DatabaseSession,
	statements: D1PreparedStatement[],
	{ trouble, statement = statements.length }: Hit,
): Promise<D1Result<T>[]> {
	const never = new Promise<never>(() => {});
	switch (trouble) {
		case "refused":
			throw new Error(MESSAGES.reset);
		case "blip":
			throw new Error(MESSAGES.blip);
		case "wrong":
			throw new Error(MESSAGES.wrong);
		case "hangs":
			return never;
		case "lost":
			await session.batch(statements);
			throw new Error(MESSAGES.reset);
		case "late":
			await session.batch(statements);
			return never;
		case "midway": {
			// The real database runs what comes before, fails, and has to take all of it back.
			const failing = session.prepare("INSERT INTO spaces (id, position) VALUES ('mo', NULL)");
			const outcome = await session.batch(statements.toSpliced(statement, 0, failing)).then(
				() => "everything was written",
				() => MESSAGES.reset,
			);
			throw new Error(outcome);
		}
	}
}

/** A statement that tells its bound copy. */
function noting(statement: D1PreparedStatement, note: (bound: D1PreparedStatement) => void): D1PreparedStatement {
	return withMethod(statement, "bind", (...values: unknown[]) => {
		const bound = statement.bind(...values);
		note(bound);
		return bound;
	});
}

/** The same object with one method exchanged. */
function withMethod<T extends object>(real: T, method: keyof T, instead: unknown): T {
	return new Proxy(real, {
		get: (target, name) => {
			if (name === method) return instead;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === "function" ? value.bind(target) : value;
		},
	});
}
