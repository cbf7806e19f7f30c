// One D1 session per request: it counts what it costs, and no statement may hang.
import type { Sql } from "./sql.ts";

/** What the requests of one page cost so far. */
export type Cost = { trips: number; read: number; written: number };

/** How long an answer may take, a second try included, in milliseconds. Local reads take under 5: these are for trouble. */
export type Deadlines = { read: number; write: number };

/** 3 s for reads and 8 s for writes: long enough for a busy moment, short enough for a person who waits. */
export const DEADLINES: Deadlines = { read: 3_000, write: 8_000 };

/** The database failed or was too slow. Nothing is known about a write that was too slow: it may still arrive. */
export class DatabaseFault extends Error {
	override readonly name = "DatabaseFault";
}

/** The rows that one statement gave. */
export type Rows = readonly Record<string, unknown>[];

/** A D1 session with deadlines, one retry for reads, and a bill. */
export type Database = {
	/** Runs one or more reading statements in one round trip. */
	read(statements: readonly Sql[]): Promise<Rows[]>;
	/** Runs statements as one transaction in one round trip: all of them or none. */
	write(statements: readonly Sql[]): Promise<Rows[]>;
	/** What was spent so far. */
	readonly cost: Readonly<Cost>;
	/** Whether something was written in this session. */
	readonly wrote: boolean;
	/** Where this session stands, for the next request of the same person (read your own writes). */
	bookmark(): string | null;
};

/** Opens a session. `bookmark` is what an earlier request of the same person ended with. */
export function openDatabase(d1: D1Database, bookmark: string | null, deadlines: Deadlines = DEADLINES): Database {
	const session = d1.withSession(bookmark ?? "first-unconstrained");
	const cost: Cost = { trips: 0, read: 0, written: 0 };
	let wrote = false;

	async function send(statements: readonly Sql[]): Promise<Rows[]> {
		cost.trips += 1;
		const prepared = statements.map(({ text, values }) => session.prepare(text).bind(...values));
		const results = await session.batch<Record<string, unknown>>(prepared);
		for (const { meta } of results) {
			cost.read += meta.rows_read;
			cost.written += meta.rows_written;
		}
		return results.map((result) => result.results);
	}

	return {
		cost,
		get wrote() {
			return wrote;
		},
		read(statements) {
			const answer = send(statements).catch((error) => {
				if (!isPassing(error)) throw error;
				return send(statements);
			});
			return inTime(answer, deadlines.read);
		},
		write(statements) {
			wrote = true;
			return inTime(send(statements), deadlines.write);
		},
		bookmark: () => session.getBookmark(),
	};
}

/** Waits for an answer until the deadline; what goes wrong comes out as the fault that it is. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | null = null;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new DatabaseFault(`no answer within ${milliseconds} ms`)), milliseconds);
	});
	try {
		return await Promise.race([work, late]);
	} catch (error) {
		throw asFault(error);
	} finally {
		clearTimeout(timer);
	}
}

/** Errors that Cloudflare names as passing, worth one more try of a read. */
function isPassing(error: unknown): boolean {
	return (
		error instanceof Error &&
		/Network connection lost|storage caused object to be reset|reset because its code was updated|transient issue/.test(
			error.message,
		)
	);
}

/** A statement that is wrong in itself is our mistake, not the database's trouble: it stays what it is. */
function asFault(error: unknown): unknown {
	if (error instanceof DatabaseFault) return error;
	const message = error instanceof Error ? error.message : String(error);
	if (/SQLITE_(ERROR|CONSTRAINT|MISMATCH|RANGE)|D1_TYPE_ERROR/.test(message)) return error;
	return new DatabaseFault(message, { cause: error });
}
