// What looks like data about one person in a text: a hint for the person who writes, kept nowhere.

/** What was found. */
export type FindingKind = "phone" | "iban" | "file" | "birth";

/** A place in a text; `mild` where it probably belongs to an organisation. */
export type Finding = { kind: FindingKind; passage: string; mild: boolean };

/** More would be a list and not a hint. */
const MOST = 5;

/** Longer places are shown cut. */
const LONGEST_PASSAGE = 60;

/** Finds telephone numbers, bank accounts, file numbers and dates of birth: the first few, each once. */
export function personalData(text: string): Finding[] {
	const found: (Finding & { at: number })[] = [];
	let rest = text;
	// What one pattern took, the next doesn't see: the digits of an account look like a telephone number.
	for (const [kind, pattern, counts] of PATTERNS)
		rest = rest.replace(pattern, (match: string, ...groups) => {
			const at = groups.findLast((group): group is number => typeof group === "number") ?? 0;
			const line = lineAround(text, at, match.length);
			if (!counts(match, line)) return match;
			found.push({ kind, passage: shown(match), mild: MILD[kind].test(line), at });
			return match.replace(/\S/g, "~");
		});
	const first = found.sort((a, b) => a.at - b.at);
	return first
		.filter(({ passage }, index) => first.findIndex((other) => other.passage === passage) === index)
		.slice(0, MOST)
		.map(({ kind, passage, mild }) => ({ kind, passage, mild }));
}

type Pattern = readonly [kind: FindingKind, pattern: RegExp, counts: (match: string, line: string) => boolean];

const MONTH = "(?:Jan|Feb|Mär|Maer|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Mar|May|Oct|Dec)[a-zäöü]{0,7}\\.?";
const DATE = `(?:\\d{1,2}\\.[ ]?(?:\\d{1,2}\\.[ ]?|${MONTH}[ ]?)(?:\\d{4}|\\d{2})|\\d{1,2}[ ]${MONTH}[ ]\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)`;
const BORN = "(?:geb\\.|geboren(?:e[rnms]?)?|Geburtsdatum|Geb\\.?-?Datum|Geburtstag ist|born|date of birth)";

/** A word that announces a file number of an office, an insurance or a passport. */
const FILE_WORD =
	"(?:Aktenzeichen|Akten-?Nr\\.?|Geschäftszeichen|Az\\.:?|Kunden-?(?:nummer|nr\\.?)|BG-?(?:Nummer|Nr\\.?)|Bedarfsgemeinschaft|AZR(?:-?(?:Nummer|Nr\\.?))?|BAMF(?:-?(?:Nummer|Nr\\.?|Kennziffer|Aktenzeichen|Az\\.?))?|(?:Renten|Sozial|Kranken)?versicherungs-?(?:nummer|nr\\.?)|Steuer-?(?:ID|Identifikationsnummer)|(?:Pass|Ausweis)-?(?:nummer|nr\\.?))";

const always = () => true;

const PATTERNS: readonly Pattern[] = [
	["iban", /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]){11,30}\b/gi, isIban],
	[
		"birth",
		new RegExp(
			`(?<!\\p{L})${BORN}[^\\n\\d]{0,25}${DATE}|${DATE}[^\\n\\d]{0,15}(?<!\\p{L})(?:geb\\.|geboren)(?!\\p{L})`,
			"giu",
		),
		always,
	],
	["file", new RegExp(`(?<!\\p{L})${FILE_WORD}(?!\\p{L})[^\\n\\d]{0,20}\\d[\\p{L}\\d./ -]{3,30}`, "giu"), isFile],
	// The number of an asylum file, of a job centre's customer and household, of a pension insurance.
	["file", /(?<![\d-])\d{7}[ ]?-[ ]?\d{3}(?![\d-])/g, always],
	["file", /\b\d{3}[A-Z]\d{6}\b/g, always],
	["file", /\b\d{5}[ ]?\/\/[ ]?\d{7}\b/g, always],
	["file", /\b\d{2}[ ]?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[ ]?[A-Z][ ]?\d{3}\b/g, always],
	["phone", /(?<![\w.,:/=?-])(?<!\d[ ])(?:\+|00|\(?0)\d?(?:[ ]?[-/()]?[ ]?\d){6,14}(?!\d|[.,:]\d)/g, isPhone],
];

/** Words in whose line a number is probably that of an office or an association. */
const PUBLIC_CONTACT =
	/Kontakt|Ansprechp|Telefon|\bTel\b|\bFax\b|Anmeld|Rückfrage|erreich|Büro|Geschäftsstelle|Sprechstunde|Hotline|Beratungsstelle|Verein|contact/i;
const MILD: Record<FindingKind, RegExp> = {
	phone: PUBLIC_CONTACT,
	iban: /Spende|Verein|Beitrag|e\. ?V\.|Konto ?inhaber|donat/i,
	file: /Förder|Zuwendung|Register|Bescheid|\bVR\b|Projekt/i,
	birth: /(?!)/,
};

/** The last check digits of a bank account (ISO 13616): the rest of the number, with letters as numbers, modulo 97 is 1. */
function isIban(match: string): boolean {
	const compact = match.replaceAll(" ", "").toUpperCase();
	if (compact.length < 15 || compact.length > 34 || (compact.startsWith("DE") && compact.length !== 22)) return false;
	const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
		String(letter.charCodeAt(0) - 55),
	);
	return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** A file number has four digits at least. That of a judgment, of a law or a date is none of a person. */
function isFile(match: string, line: string): boolean {
	const digits = match.replace(/\D/g, "").length;
	return (
		digits >= 4 &&
		!/Urteil|Beschluss|gericht|\b(?:BVerfG|BVerwG|BSG|BFH|BGH|VG|VGH|OVG|OLG|LSG|SG|LG|AG)\b|§/.test(line) &&
		!isDated(match)
	);
}

function isDated(match: string): boolean {
	return digitsOnly(match) <= 8 && new RegExp(`\\d{1,2}\\.[ ]?(?:\\d{1,2}\\.|${MONTH})`, "u").test(match);
}

/** No date, no time, no free number of a hotline. */
function isPhone(match: string, line: string): boolean {
	const digits = digitsOnly(match);
	if (digits < 7 || digits > 15) return false;
	if (/^\d{1,2}([ /-])\d{1,2}\1\d{4}$/.test(match.trim()) || /^0(?:800|180|900|700)/.test(match)) return false;
	return !new RegExp(`ISBN|${escaped(match)}[ ]?(?:Uhr|€|Euro)`).test(line);
}

function digitsOnly(text: string): number {
	return text.replace(/\D/g, "").length;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function lineAround(text: string, at: number, length: number): string {
	const end = text.indexOf("\n", at + length);
	return text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? undefined : end);
}

function shown(match: string): string {
	const line = match.replace(/\s+/g, " ").trim();
	return line.length <= LONGEST_PASSAGE ? line : `${line.slice(0, LONGEST_PASSAGE - 2)} …`;
}
