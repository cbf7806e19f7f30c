// The text of a file: to be read on any phone, without a program that opens the file.
import * as can from "../src/access/can.ts";
import type { FileText } from "../src/extraction/store.ts";
import type { Ui } from "../src/http/context.ts";
import { languageOf } from "../src/text/language.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";

/** Letters that are enough to guess a language. */
const SAMPLE = 4_000;

export const FileTextPage = ({ ui, file }: { ui: Ui; file: FileText }) => {
	const words = ui.words.fileTexts;
	const title = file.name;
	return (
		<Layout
			ui={ui}
			title={title}
			place={file.material === null ? "other" : "materials"}
			{...(file.spaceId === null ? {} : { space: file.spaceId })}
		>
			<div class="mid page">
				<p class="back">
					{file.material !== null ? (
						<a href={urls.material(file.material)} dir="auto">
							{file.material.title}
						</a>
					) : file.postId !== null ? (
						<a href={urls.post(file.postId)}>{words.toPost}</a>
					) : null}
				</p>
				<p class="kind">{words.title}</p>
				<h1 class="file-name" dir="auto">
					{title}
				</h1>
				{file.state === "done" ? <p class="lead">{words.lead}</p> : null}
				<p>
					<a class="button plain" href={urls.file(file)}>
						<Icon name="file" version={ui.version} />
						{words.download}
					</a>{" "}
					<span class="small soft">
						{[...(file.pages ? [ui.words.files.pages(file.pages)] : []), ui.words.files.size(file.bytes)].join(" · ")}
					</span>
				</p>
				<Body ui={ui} file={file} />
			</div>
		</Layout>
	);
};

const Body = ({ ui, file }: { ui: Ui; file: FileText }) => {
	const words = ui.words.fileTexts;
	if (file.state !== "done")
		return (
			<Notice ui={ui} icon={file.state === "waiting" ? "clock" : "alert"}>
				<p>
					{file.state === "waiting"
						? words.waiting
						: can.knowWhyNoText(ui.viewer, file)
							? words.reasons[file.reason || "error"]
							: words.none}
				</p>
			</Notice>
		);
	return (
		<>
			<article class="prose box file-text" lang={languageOf(file.text.slice(0, SAMPLE))}>
				{file.text.split("\n\n").map((block) => (
					<p dir="auto">{block.replace(/\t+/g, " | ")}</p>
				))}
			</article>
			{file.cut ? (
				<Notice ui={ui} icon="file">
					<p>{words.cut}</p>
				</Notice>
			) : null}
		</>
	);
};
