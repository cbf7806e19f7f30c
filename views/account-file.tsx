// One's own data as a page to keep: it opens without the forum, so it has no style, no script and no link.
import type { OwnData } from "../src/account/data.ts";
import type { Ui } from "../src/http/context.ts";
import { exactly } from "../src/i18n/when.ts";
import { regionName } from "../src/regions/regions.ts";
import { isSpace } from "../src/spaces/spaces.ts";

export const OwnDataFile = ({ ui, name, data }: { ui: Ui; name: string; data: OwnData }) => {
	const words = ui.words.account;
	return (
		<html lang={ui.language}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>{words.fileTitle}</title>
			</head>
			<body>
				<h1>{words.fileTitle}</h1>
				<p dir="auto">{words.fileOf(name, exactly(ui.language, ui.now))}</p>
				<p>{words.fileOthers}</p>
				<nav aria-label={words.fileContents}>
					<ul>
						{data.map(([key, rows]) => (
							<li>
								<a href={`#${key}`}>{words.sections[key]}</a> ({rows.length})
							</li>
						))}
					</ul>
				</nav>
				{data.map(([key, rows]) => (
					<section id={key}>
						<h2>{words.sections[key]}</h2>
						{rows.length === 0 ? <p>{words.fileNothing}</p> : rows.map((row) => <Row ui={ui} row={row} />)}
					</section>
				))}
			</body>
		</html>
	);
};

const Row = ({ ui, row }: { ui: Ui; row: Record<string, unknown> }) => (
	<dl>
		{Object.entries(row)
			.filter(([, value]) => value !== null && value !== "")
			.map(([name, value]) => (
				<>
					<dt>{ui.words.account.columns[name] ?? name}</dt>
					<dd dir="auto">{name === "text" ? <pre>{String(value)}</pre> : readable(ui, name, value)}</dd>
				</>
			))}
		<hr />
	</dl>
);

/** A value in words where there are any. */
function readable(ui: Ui, name: string, value: unknown): string {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return exactly(ui.language, new Date(text));
	if (name === "space" && isSpace(text)) return ui.words.spaces[text].name;
	if (name === "role") return ui.words.roles[text] ?? text;
	if (name === "region") return regionName(text);
	if (name === "level") return ui.words.levels[Number(value)] ?? text;
	if (BOOLEANS.has(name)) return value === 1 ? ui.words.account.yes : ui.words.account.no;
	if (Array.isArray(value)) return value.map((part) => readable(ui, "", part)).join(", ");
	if (typeof value === "object" && value !== null)
		return Object.entries(value)
			.map(([key, part]) => `${ui.words.account.columns[key] ?? key}: ${readable(ui, key, part)}`)
			.join("; ");
	return text;
}

const BOOLEANS = new Set(["admin", "letter_mails", "listed", "responsible", "by_hand", "multiple", "anonymous"]);
