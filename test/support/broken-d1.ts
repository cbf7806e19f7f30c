// A D1 database in trouble: it counts the round trips of the forum and fails or hangs on the one that was chosen.

/**
 * What happens to a round trip: it never reaches the database (`refused`), it arrives but the answer is lost (`lost`),
 * the answer never comes and nothing was written (`hangs`), the answer never comes but everything was written
 * (`late`), the database breaks off in the middle of the transaction (`midway`), or the statement is wrong (`wrong`).
 */
export type Trouble = "refused" | "lost" | "hangs" | "late" | "midway" | "wrong";

/** All of them but `wrong`, which is our own mistake and not the database's. */
export const TROUBLES = ["refused", "lost", "hangs", "late", "midway"] as const satisfies readonly Trouble[];

/** As D1 says it; no answer may show any of it. */
const PASSED_AWAY = "D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.";
const MISTAKE = "D1_ERROR: no such column: zauber at offset 12: SQLITE_ERROR";

/** A database that stands in for `DB`, with what it has seen. */
export type BrokenD1 = {
	readonly database: D1Database;
	/** The statements of each round trip so far. */
	readonly trips: string[][];
};

/**
 * Puts trouble between the forum and its database. `at` counts round trips from 0; -1 means every one of them. The
 * outbox of the development pages isn't touched: it doesn't use sessions, and production has no such tables.
 */
export function breakD1(real: D1Database, trouble: Trouble | null = null, at = 0): BrokenD1 {
	const trips: string[][] = [];
	const texts = new WeakMap<D1PreparedStatement, string>();
	const hit = () => trouble !== null && (at === -1 || trips.length - 1 === at);

	const wrapStatement = (statement: D1PreparedStatement, text: string): D1PreparedStatement => {
		texts.set(statement, text);
		return new Proxy(statement, {
			get: (target, name) => {
				if (name !== "bind") throw new Error(`the forum sends batches only, not ${String(name)}`);
				return (...values: unknown[]) => {
					const bound = target.bind(...values);
					texts.set(bound, text);
					return bound;
				};
			},
		});
	};

	const wrapSession = (session: D1DatabaseSession): D1DatabaseSession => {
		const batch = async <T>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> => {
			trips.push(statements.map((statement) => texts.get(statement) ?? ""));
			if (!hit()) return session.batch<T>(statements);
			switch (trouble) {
				case "refused":
					throw new Error(PASSED_AWAY);
				case "wrong":
					throw new Error(MISTAKE);
				case "hangs":
					return new Promise(() => {});
				case "late":
					await session.batch<T>(statements);
					return new Promise(() => {});
				case "lost":
					await session.batch<T>(statements);
					throw new Error(PASSED_AWAY);
				default:
					// Everything runs, then one statement more fails, so that the real database takes all of it back.
					await session.batch<T>([...statements, session.prepare("INSERT INTO spaces (id, position) VALUES ('mo', NULL)")]).then(
						() => Promise.reject(new Error("the transaction should have failed")),
						() => Promise.reject(new Error(PASSED_AWAY)),
					);
					return [];
			}
		};
		return {
			prepare: (text: string) => wrapStatement(session.prepare(text), text),
			batch,
			getBookmark: () => session.getBookmark(),
		} as D1DatabaseSession;
	};

	const database = new Proxy(real, {
		get: (target, name) => {
			if (name === "withSession") return (place?: string) => wrapSession(target.withSession(place));
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === "function" ? value.bind(target) : value;
		},
	});
	return { database, trips };
}
