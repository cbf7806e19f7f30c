// Forms with files, cut into pieces at every place: what comes out is what went in, and nothing else.
import { describe, expect, it } from "vitest";
import { readMultipart } from "../src/files/multipart.ts";
import { seeded } from "./support/planting.ts";

const MARK = "----WebKitFormBoundaryABC";
const LIMITS = { words: 10_000, fields: 20, bytes: 1_000_000 };

type File = { field: string; name: string; bytes: string };

async function read(
	body: string,
	sizes: () => number,
	type = `multipart/form-data; boundary=${MARK}`,
	limits = LIMITS,
) {
	const bytes = new TextEncoder().encode(body);
	let at = 0;
	const stream = new ReadableStream({
		type: "bytes",
		pull(controller) {
			if (at >= bytes.length) return controller.close();
			const size = Math.max(1, sizes());
			controller.enqueue(bytes.slice(at, at + size));
			at += size;
		},
	});
	const files: File[] = [];
	const request = new Request("http://localhost/", { method: "POST", body: stream, headers: { "Content-Type": type } });
	const { words, ended } = await readMultipart(request, limits, {
		begin: (field, name) => files.push({ field, name, bytes: "" }),
		async piece(piece) {
			const file = files.at(-1);
			if (file !== undefined) file.bytes += String.fromCharCode(...piece);
		},
		async end() {},
	});
	return { ended, files, words: words.map(([name, value]) => [name, new TextDecoder().decode(value)]) };
}

const field = (name: string, text: string) =>
	`--${MARK}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
const file = (name: string, text: string) =>
	`--${MARK}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${text}\r\n`;
const END = `--${MARK}--\r\n`;

describe("a form in pieces", () => {
	it("says the same however it is cut, also where its content looks like its marks", async () => {
		const random = seeded(7);
		const tricky = `\r\n--${MARK.slice(0, -1)}\r\n--\r\r\n\r\n--${MARK.slice(0, 9)}x\r\n`;
		const body =
			field("title", "Grüße") +
			file("a.txt", tricky) +
			field("leer", "") +
			file("leer.txt", "") +
			file("مرحبا.txt", "x".repeat(9_000)) +
			END;
		for (let turn = 0; turn < 60; turn += 1) {
			const most = turn < 5 ? 1 : 1 + Math.floor(random() * 300);
			const { ended, files, words } = await read(body, () => 1 + Math.floor(random() * most));
			expect([ended, words]).toEqual([
				"read",
				[
					["title", "Grüße"],
					["leer", ""],
				],
			]);
			expect(files).toEqual([
				{ field: "file", name: "a.txt", bytes: tricky },
				{ field: "file", name: "leer.txt", bytes: "" },
				{ field: "file", name: "مرحبا.txt", bytes: "x".repeat(9_000) },
			]);
		}
	});

	it("is broken wherever it is cut off", async () => {
		const body = field("title", "Wort") + file("a.txt", "Inhalt") + END;
		for (let length = 0; length < body.length - 4; length += 1)
			expect([length, (await read(body.slice(0, length), () => 50)).ended]).toEqual([length, "broken"]);
	});

	it("has limits for words, fields and heads, and needs its mark", async () => {
		expect((await read(field("a", "x".repeat(10_001)) + END, () => 4_000)).ended).toBe("tooLarge");
		expect((await read(field("a", "x").repeat(21) + END, () => 4_000)).ended).toBe("tooLarge");
		expect((await read(`--${MARK}\r\nX: ${"y".repeat(20_000)}\r\n\r\n${END}`, () => 4_000)).ended).toBe("broken");
		expect((await read(field("a", "x") + END, () => 50, "multipart/form-data")).ended).toBe("broken");
		expect((await read("Mein Text", () => 3)).words).toEqual([["body", "Mein Text"]]);
		expect(
			(await read(file("a.txt", "x".repeat(20_000)) + END, () => 4_000, undefined, { ...LIMITS, bytes: 9_000 })).ended,
		).toBe("tooLarge");
	});
});
