// Two texts beside each other, with what goes and what comes marked by a line and by words.
import type { Ui } from "../../src/http/context.ts";
import { compare, type Piece } from "../../src/text/compare.ts";
import { languageOf } from "../../src/text/language.ts";

/** Side by side where there is room, one below the other on a phone. */
export const Comparison = ({
	ui,
	title,
	before,
	after,
	names,
}: {
	ui: Ui;
	title: string;
	before: string;
	after: string;
	/** What the two texts are. */
	names: readonly [string, string];
}) => {
	const pieces = compare(before, after);
	return (
		<section class="comparison" aria-label={title}>
			<h2>{title}</h2>
			<div class="texts">
				<Column ui={ui} name={names[0]} text={before} pieces={pieces.filter(({ kind }) => kind !== "new")} />
				<Column ui={ui} name={names[1]} text={after} pieces={pieces.filter(({ kind }) => kind !== "gone")} />
			</div>
		</section>
	);
};

const Column = ({ ui, name, text, pieces }: { ui: Ui; name: string; text: string; pieces: readonly Piece[] }) => (
	<div class="box">
		<h3>{name}</h3>
		<p class="source" dir="auto" lang={languageOf(text)}>
			{pieces.map((piece) => (
				<Marked ui={ui} piece={piece} />
			))}
		</p>
	</div>
);

const Marked = ({ ui, piece: { kind, text } }: { ui: Ui; piece: Piece }) => {
	const words = ui.words.proposals;
	if (kind === "same") return <>{text}</>;
	if (kind === "gone")
		return (
			<del>
				<span class="hidden">{words.goneFrom} </span>
				{text}
				<span class="hidden"> {words.goneTo} </span>
			</del>
		);
	return (
		<ins>
			<span class="hidden">{words.newFrom} </span>
			{text}
			<span class="hidden"> {words.newTo} </span>
		</ins>
	);
};
