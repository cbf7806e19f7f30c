// Under the files of a material: the way to their texts, and for those who look after it why there is none.
import type { TextState } from "../../src/extraction/store.ts";
import type { Ui } from "../../src/http/context.ts";
import * as urls from "../../src/urls.ts";
import { Icon } from "./icon.tsx";

export const FileTexts = ({ ui, texts, mayKnowWhy }: { ui: Ui; texts: readonly TextState[]; mayKnowWhy: boolean }) => {
	const words = ui.words.fileTexts;
	const shown = texts.filter(({ state }) => mayKnowWhy || state === "done");
	if (shown.length === 0) return null;
	return (
		<ul class="file-texts">
			{shown.map(({ fileId, name, state, reason }) =>
				state === "done" ? (
					<li>
						<a href={urls.fileText(fileId)}>
							<Icon name="eye" version={ui.version} />
							{texts.length === 1 ? words.read : <bdi>{words.readOf(name)}</bdi>}
						</a>
					</li>
				) : (
					<li class="small soft" dir="auto">
						{state === "waiting" ? words.waitingOf(name) : `${name}: ${words.reasons[reason || "error"]}`}
					</li>
				),
			)}
		</ul>
	);
};
