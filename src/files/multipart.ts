// A form with files, read as it comes: its words as always, its files one piece at a time.
import { make, type PartInfo } from "multipasta";

/** What happens to the files of a form. The pieces of a file come one after the other. */
export type Taker = {
	begin(field: string, name: string): void;
	piece(bytes: Uint8Array): Promise<void>;
	end(): Promise<void>;
};

/** How a form ended: read, cut off or not a form at all, or with too many words or bytes. */
export type Ended = "read" | "broken" | "tooLarge";

/** What a form said. `words`: each field with its value, in bytes, because not all of them need be UTF-8. */
export type Words = { words: [name: string, value: Uint8Array][]; ended: Ended };

/** How much of a form may be words, how many fields, and how many bytes with all its files. */
export type Limits = { words: number; fields: number; bytes: number };

/** Reads a form to its end, however it went: a browser that is cut off while sending shows no answer. */
export async function readMultipart(request: Request, limits: Limits, taker: Taker): Promise<Words> {
	const words: Words["words"] = [];
	const turns: (() => Promise<void> | void)[] = [];
	let ended: Ended | null = null;
	let done = false;
	let size = 0;
	let open = false;
	/** What came as long as nothing was recognised: it may be a text that was meant for us. */
	let unknown: Uint8Array[] | null = [];
	const stop = (how: Ended) => {
		ended ??= how;
		if (how === "tooLarge") words.length = 0;
	};
	const parser = make({
		headers: { "content-type": request.headers.get("Content-Type") ?? "" },
		isFile: (info) => fileName(info) !== null,
		maxFieldSize: limits.words,
		onField(info, value) {
			unknown = null;
			size += value.length;
			if (size > limits.words || words.length >= limits.fields) return stop("tooLarge");
			if (ended === null) words.push([parameter(info, "name") ?? "", value.slice()]);
		},
		onFile(info) {
			unknown = null;
			turns.push(() => {
				open = true;
				taker.begin(parameter(info, "name") ?? "", fileName(info) ?? "");
			});
			return (chunk) => {
				turns.push(async () => {
					if (chunk !== null) return taker.piece(chunk);
					open = false;
					await taker.end();
				});
			};
		},
		onError(error) {
			stop(error._tag === "ReachedLimit" ? "tooLarge" : "broken");
		},
		onDone() {
			done = true;
		},
	});
	let came = 0;
	try {
		for await (const chunk of request.body ?? []) {
			came += chunk.length;
			if (came > limits.bytes) {
				stop("tooLarge");
				break;
			}
			// What comes after a mistake is heard out, but not kept.
			unknown?.push(chunk);
			if (came > limits.words) unknown = null;
			if (ended !== null) continue;
			parser.write(chunk);
			for (const turn of turns.splice(0)) await turn();
		}
	} catch {
		stop("broken");
	}
	if (ended === null && (!done || open)) stop("broken");
	const left: Uint8Array[] = unknown ?? [];
	if (left.length > 0 && ended !== null)
		words.push(["body", new Uint8Array(await new Blob(left as Uint8Array<ArrayBuffer>[]).arrayBuffer())]);
	return { words, ended: ended ?? "read" };
}

/** The name of a file, or null if the part is a field. Browsers write any letters between the quotes, and %22 for a quote. */
function fileName(info: PartInfo): string | null {
	return parameter(info, "filename");
}

function parameter(info: PartInfo, name: string): string | null {
	const header = info.headers["content-disposition"];
	const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, "i").exec(
		typeof header === "string" ? header : (header?.[0] ?? ""),
	);
	if (match === null) return null;
	return (match[1] ?? match[2] ?? "").replace(/%(22|0D|0A)/gi, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}
