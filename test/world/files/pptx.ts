// A small writer of presentations: slides with a title and lines.
import { type Sheet, xml } from "./blocks.ts";
import { core } from "./docx.ts";
import { HEAD, pack } from "./parts.ts";

/** A slide. */
export type Slide = { title: string; lines: readonly string[] };

/** A presentation. */
export type Slides = Omit<Sheet, "text"> & { slides: readonly Slide[] };

const TYPES = "application/vnd.openxmlformats-officedocument";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XMLNS = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

/** 16 by 9, in the units of the format: 360,000 a centimetre. */
const WIDTH = 12_192_000;
const HEIGHT = 6_858_000;
const EDGE = 700_000;

const GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

/** A presentation for PowerPoint. */
export function pptx(deck: Slides): Uint8Array {
	const { slides, language } = deck;
	const numbers = slides.map((_, index) => index + 1);
	const override = (path: string, type: string) => `<Override PartName="${path}" ContentType="${TYPES}.${type}+xml"/>`;
	const relations = (...list: readonly (readonly [id: string, type: string, target: string])[]) =>
		`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join("")}</Relationships>`;
	const of = (type: string) => `${RELATIONS}/${type}`;
	const empty = `<p:cSld><p:spTree>${GROUP}</p:spTree></p:cSld>`;
	const colours =
		'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
	return pack({
		"[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/ppt/presentation.xml", "presentationml.presentation.main")}${override("/ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster")}${override("/ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout")}${override("/ppt/theme/theme1.xml", "theme")}${numbers.map((number) => override(`/ppt/slides/slide${number}.xml`, "presentationml.slide")).join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
		"_rels/.rels": relations(
			["a", of("officeDocument"), "ppt/presentation.xml"],
			["b", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
		),
		"docProps/core.xml": core(deck),
		"ppt/presentation.xml": `${HEAD}<p:presentation ${XMLNS}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="m"/></p:sldMasterIdLst><p:sldIdLst>${numbers.map((number) => `<p:sldId id="${255 + number}" r:id="s${number}"/>`).join("")}</p:sldIdLst><p:sldSz cx="${WIDTH}" cy="${HEIGHT}"/><p:notesSz cx="${HEIGHT}" cy="${WIDTH}"/></p:presentation>`,
		"ppt/_rels/presentation.xml.rels": relations(
			["m", of("slideMaster"), "slideMasters/slideMaster1.xml"],
			["t", of("theme"), "theme/theme1.xml"],
			...numbers.map((number) => [`s${number}`, of("slide"), `slides/slide${number}.xml`] as const),
		),
		"ppt/slideMasters/slideMaster1.xml": `${HEAD}<p:sldMaster ${XMLNS}>${empty}<p:clrMap ${colours}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="l"/></p:sldLayoutIdLst></p:sldMaster>`,
		"ppt/slideMasters/_rels/slideMaster1.xml.rels": relations(
			["l", of("slideLayout"), "../slideLayouts/slideLayout1.xml"],
			["t", of("theme"), "../theme/theme1.xml"],
		),
		"ppt/slideLayouts/slideLayout1.xml": `${HEAD}<p:sldLayout ${XMLNS} type="obj">${empty}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
		"ppt/slideLayouts/_rels/slideLayout1.xml.rels": relations([
			"m",
			of("slideMaster"),
			"../slideMasters/slideMaster1.xml",
		]),
		"ppt/theme/theme1.xml": `${HEAD}${theme()}`,
		...Object.fromEntries(
			slides.flatMap((slide, index) => [
				[`ppt/slides/slide${index + 1}.xml`, `${HEAD}${drawn(slide, language)}`],
				[
					`ppt/slides/_rels/slide${index + 1}.xml.rels`,
					relations(["l", of("slideLayout"), "../slideLayouts/slideLayout1.xml"]),
				],
			]),
		),
	});
}

function drawn({ title, lines }: Slide, language: string): string {
	const look = (size: number, bold: boolean) => `lang="${language}" sz="${size * 100}"${bold ? ' b="1"' : ""}`;
	const paragraph = (text: string, size: number, bold: boolean) =>
		`<a:p><a:pPr><a:spcAft><a:spcPts val="900"/></a:spcAft></a:pPr><a:r><a:rPr ${look(size, bold)}/><a:t>${xml(text)}</a:t></a:r></a:p>`;
	const box = (id: number, name: string, kind: string, y: number, height: number, text: string) =>
		`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr><p:ph type="${kind}"${kind === "body" ? ' idx="1"' : ""}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${EDGE}" y="${y}"/><a:ext cx="${WIDTH - 2 * EDGE}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square"/><a:lstStyle/>${text}</p:txBody></p:sp>`;
	return `<p:sld ${XMLNS}><p:cSld><p:spTree>${GROUP}${box(2, "Titel", "title", 500_000, 1_100_000, paragraph(title, 36, true))}${box(3, "Text", "body", 1_800_000, 4_400_000, lines.map((line) => paragraph(line, 24, false)).join(""))}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function theme(): string {
	const colours = Object.entries({
		dk1: "1B1F24",
		lt1: "FFFFFF",
		dk2: "24435C",
		lt2: "F2F5F8",
		accent1: "1F5F8B",
		accent2: "2F6B3A",
		accent3: "A04A00",
		accent4: "5B4B8A",
		accent5: "7A5C00",
		accent6: "8A2E4F",
		hlink: "1F5F8B",
		folHlink: "5B4B8A",
	}).map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`);
	const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
	const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
	const three = (one: string) => one.repeat(3);
	return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Schlicht"><a:themeElements><a:clrScheme name="Schlicht">${colours.join("")}</a:clrScheme><a:fontScheme name="Schlicht"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Schlicht"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="9525">${fill}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
