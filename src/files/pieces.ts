// Reading a body piece by piece through one buffer: thousands of small ones would lie in memory until somebody clears up.

/** So much is read at once. */
export const PIECE = 131_072;

/** Gives each piece of a body; it holds only until the next one. `take` says whether to go on. */
export async function eachPiece(
	body: ReadableStream<Uint8Array> | null,
	take: (piece: Uint8Array) => Promise<boolean>,
): Promise<void> {
	if (body === null) return;
	const reader = body.getReader({ mode: "byob" });
	let buffer = new Uint8Array(PIECE);
	for (;;) {
		const { done, value } = await reader.read(buffer);
		if (done || value === undefined) return;
		if (!(await take(value))) return;
		buffer = new Uint8Array(value.buffer);
	}
}
