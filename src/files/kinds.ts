// What files may be, how large, and the reasons for which one is refused.

/** What can be done with a file. */
export const FAMILIES = ["picture", "pdf", "office", "text", "sound", "film", "archive"] as const;
export type Family = (typeof FAMILIES)[number];

/** What we take: the ending of the name, the type it is served with, and its family. */
export const FORMATS = {
	pdf: { type: "application/pdf", family: "pdf", endings: ["pdf"] },
	docx: {
		type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		family: "office",
		endings: ["docx"],
	},
	xlsx: {
		type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		family: "office",
		endings: ["xlsx"],
	},
	pptx: {
		type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
		family: "office",
		endings: ["pptx"],
	},
	odt: { type: "application/vnd.oasis.opendocument.text", family: "office", endings: ["odt"] },
	ods: { type: "application/vnd.oasis.opendocument.spreadsheet", family: "office", endings: ["ods"] },
	odp: { type: "application/vnd.oasis.opendocument.presentation", family: "office", endings: ["odp"] },
	txt: { type: "text/plain; charset=utf-8", family: "text", endings: ["txt", "text", "md"] },
	csv: { type: "text/csv; charset=utf-8", family: "text", endings: ["csv"] },
	jpg: { type: "image/jpeg", family: "picture", endings: ["jpg", "jpeg", "jpe", "jfif"] },
	png: { type: "image/png", family: "picture", endings: ["png"] },
	webp: { type: "image/webp", family: "picture", endings: ["webp"] },
	mp3: { type: "audio/mpeg", family: "sound", endings: ["mp3"] },
	m4a: { type: "audio/mp4", family: "sound", endings: ["m4a"] },
	mp4: { type: "video/mp4", family: "film", endings: ["mp4", "m4v"] },
	zip: { type: "application/zip", family: "archive", endings: ["zip"] },
} as const satisfies Record<string, { type: string; family: Family; endings: readonly string[] }>;

export type Format = keyof typeof FORMATS;

/** The endings that the browser's choice of files offers. */
export const ACCEPT = Object.values(FORMATS)
	.flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
	.join(",");

/** The same where only pictures are taken. */
export const ACCEPT_PICTURES = (["jpg", "png", "webp"] as const).map((format) => FORMATS[format].type).join(",");

/** Why a file is refused; each has its sentence in the word lists. */
export const REASONS = [
	"empty",
	"tooLarge",
	"pictureTooLarge",
	"markup",
	"script",
	"executable",
	"macros",
	"legacy",
	"password",
	"bomb",
	"damaged",
	"otherName",
	"unknown",
	"asJpg",
	"asMp3",
	"asMp4",
	"asDocx",
	"asZip",
	"dangerousInside",
	"brokenOff",
	"tooMany",
	"dayFull",
	"gone",
] as const;
export type Reason = (typeof REASONS)[number];

/** A file that we don't take. `format` says what it is where its name says something else. */
export type Refusal = { name: string; reason: Reason; format?: Format };

const MIB = 1_048_576;

/** One file. */
export const MOST_BYTES = 50 * MIB;

/** One picture: to lose its metadata it is held in memory for a moment. */
export const MOST_PICTURE_BYTES = 20 * MIB;

/** Dots of a picture: more would hurt the phone that shows it. */
export const MOST_DOTS = 60_000_000;

/** Files of one form. */
export const MOST_FILES = 10;

/** What one person may send in a day. */
export const MOST_A_DAY = 500 * MIB;

/** Characters of a name. */
export const LONGEST_NAME = 200;

/** The longer side of a small picture, in dots; twice what the page gives it. */
export const THUMB = 320;
