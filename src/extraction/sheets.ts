// The text of spreadsheets of Microsoft's programs: sheet by sheet, row by row, cells with a tab between them.
import type { Paper } from "./paper.ts";
import { type Archive, readXml } from "./xml.ts";

/** Numbers of formats that every program knows and that show a day. */
const DAYS = new Set([14, 15, 16, 17, 22]);

/** Days between the first day of spreadsheets and that of JavaScript. */
const FIRST_DAY = 25_569;

/** Writes all sheets that aren't hidden. False if it is no spreadsheet. */
export async function readSheets(archive: Archive, paper: Paper): Promise<boolean> {
	const sheets: { name: string; rel: string }[] = [];
	const isThere = await readXml(archive, "xl/workbook.xml", {
		open(name, attribute) {
			if (name === "sheet" && !/hidden/i.test(attribute("state")))
				sheets.push({ name: attribute("name"), rel: attribute("r:id") });
		},
	});
	if (!isThere) return false;
	const paths = new Map<string, string>();
	await readXml(archive, "xl/_rels/workbook.xml.rels", {
		open(name, attribute) {
			if (name === "Relationship") paths.set(attribute("Id"), attribute("Target").replace(/^\/?(?:xl\/)?/, "xl/"));
		},
	});
	const days = await dayStyles(archive);
	const strings = await sharedStrings(archive);
	for (const { name, rel } of sheets) {
		paper.end(2);
		paper.write(name);
		paper.end(1);
		await readXml(archive, paths.get(rel) ?? "", cells(paper, strings, days));
	}
	return true;
}

/** Texts that cells name by their number. */
async function sharedStrings(archive: Archive): Promise<string[]> {
	const strings: string[] = [];
	let text = "";
	let isText = false;
	let isReading = false;
	await readXml(archive, "xl/sharedStrings.xml", {
		open(name) {
			if (name === "si") text = "";
			else if (name === "rPh") isReading = true;
			else if (name === "t") isText = !isReading;
		},
		close(name) {
			if (name === "si") strings.push(text);
			else if (name === "rPh") isReading = false;
			else if (name === "t") isText = false;
		},
		text(piece) {
			if (isText) text += piece;
		},
	});
	return strings;
}

/** Which styles of cells show a day. */
async function dayStyles(archive: Archive): Promise<boolean[]> {
	const own = new Map<number, boolean>();
	const styles: boolean[] = [];
	let isCells = false;
	await readXml(archive, "xl/styles.xml", {
		open(name, attribute) {
			if (name === "numFmt") own.set(Number(attribute("numFmtId")), showsDay(attribute("formatCode")));
			else if (name === "cellXfs") isCells = true;
			else if (name === "xf" && isCells) {
				const format = Number(attribute("numFmtId"));
				styles.push(own.get(format) ?? DAYS.has(format));
			}
		},
		close(name) {
			if (name === "cellXfs") isCells = false;
		},
	});
	return styles;
}

function showsDay(code: string): boolean {
	return /[dmyjt]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && /[dytj]/i.test(code);
}

function cells(paper: Paper, strings: readonly string[], days: readonly boolean[]) {
	let kind = "";
	let isDay = false;
	let value = "";
	let isValue = false;
	let row: string[] = [];
	return {
		open(name: string, attribute: (name: string) => string) {
			if (name === "row") row = [];
			else if (name === "c") {
				kind = attribute("t");
				isDay = days[Number(attribute("s"))] === true;
				value = "";
			} else if (name === "v" || name === "t") isValue = true;
		},
		close(name: string) {
			if (name === "v" || name === "t") isValue = false;
			else if (name === "c") row.push(shown(kind, value, isDay, strings));
			else if (name === "row" && row.some((text) => text !== "")) {
				paper.write(row.join("\t"));
				paper.end(1);
			}
		},
		text(text: string) {
			if (isValue) value += text;
		},
	};
}

function shown(kind: string, value: string, isDay: boolean, strings: readonly string[]): string {
	if (kind === "s") return oneLine(strings[Number(value)] ?? "");
	if (kind === "str" || kind === "inlineStr") return oneLine(value);
	if (kind === "b" || kind === "e" || value === "") return "";
	const number = Number(value);
	if (!Number.isFinite(number)) return oneLine(value);
	if (isDay && number > 0 && number < 200_000) {
		const day = new Date(Math.round((number - FIRST_DAY) * 86_400_000));
		return `${day.getUTCDate()}.${day.getUTCMonth() + 1}.${day.getUTCFullYear()}`;
	}
	// 0.1 + 0.2 stands in the file as it was calculated.
	return String(Number(number.toPrecision(12))).replace(".", ",");
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
