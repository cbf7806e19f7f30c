// A part of a file: what a browser asks for to go on with a download, or to jump within a film.
import type { Span } from "./shelf.ts";

/** The part that is asked for; null for the whole file, "none" if there is no such part. Several parts at once are the whole. */
export function rangeOf(headers: Headers, etag: string, bytes: number): Span | "none" | null {
	const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get("Range") ?? "");
	if (match === null || (match[1] === "" && match[2] === "")) return null;
	const only = headers.get("If-Range");
	if (only !== null && only !== etag) return null;
	if (match[1] === "") {
		const length = Math.min(Number(match[2]), bytes);
		return length === 0 ? "none" : { offset: bytes - length, length };
	}
	const offset = Number(match[1]);
	const last = match[2] === "" ? bytes - 1 : Math.min(Number(match[2]), bytes - 1);
	if (offset >= bytes) return "none";
	return last < offset ? null : { offset, length: last - offset + 1 };
}
