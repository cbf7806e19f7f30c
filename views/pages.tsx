// The public text pages: headings, paragraphs, lists, links; fields that the operator has to fill in stand out.
import type { Ui } from "../src/http/context.ts";
import type { Block, TextPage } from "../src/i18n/pages/page.ts";
import { Layout } from "./layout.tsx";

export const TextPageView = ({ ui, text }: { ui: Ui; text: TextPage }) => (
	<Layout ui={ui} title={text.title} place="other" description={text.lead.replace(/\[\[|\]\]|\*\*/g, "")}>
		<div class="narrow page text">
			<h1>{text.title}</h1>
			<p class="lead">{inline(text.lead)}</p>
			<div class="prose">
				{text.sections.map((section) => (
					<section id={section.id}>
						<h2>{section.heading}</h2>
						{section.blocks.map((block) => (
							<TextBlock block={block} />
						))}
					</section>
				))}
			</div>
		</div>
	</Layout>
);

const TextBlock = ({ block }: { block: Block }) =>
	typeof block === "string" ? (
		<p>{inline(block)}</p>
	) : (
		<ul>
			{block.list.map((item) => (
				<li>{inline(item)}</li>
			))}
		</ul>
	);

/** [[field]], [text](address) and **bold** inside a line. */
function inline(text: string) {
	return text.split(/(\[\[.*?\]\]|\[[^\]]+\]\([^)]+\)|\*\*.+?\*\*)/).map((piece) => {
		const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece);
		if (piece.startsWith("[[")) return <mark>{piece.slice(2, -2)}</mark>;
		if (link !== null) return <a href={link[2]}>{link[1]}</a>;
		if (piece.startsWith("**")) return <strong>{piece.slice(2, -2)}</strong>;
		return piece;
	});
}
