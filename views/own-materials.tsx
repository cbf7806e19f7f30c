// One's own materials, also those that aren't published.
import type { Ui } from "../src/http/context.ts";
import type { OwnPage } from "../src/library/own.ts";
import { writeCursor } from "../src/threads/cursor.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { LibraryHead, LibraryTabs, Share } from "./library.tsx";
import { MaterialRow } from "./parts/material-row.tsx";
import { Empty } from "./parts/notice.tsx";

export const OwnMaterialsPage = ({ ui, list }: { ui: Ui; list: OwnPage }) => {
	const words = ui.words.library;
	return (
		<Layout ui={ui} title={words.mine} place="materials">
			<div class="wide page">
				<LibraryHead ui={ui} lead={words.mineLead} />
				<LibraryTabs ui={ui} at="mine" />
				<section aria-labelledby="liste">
					<h2 class="hidden" id="liste">
						{words.mine}
					</h2>
					{list.rows.length === 0 ? (
						<Empty ui={ui} icon="library" title={words.mineEmpty} text={words.mineEmptyHint}>
							<p class="row-of-buttons">
								<Share ui={ui} />
							</p>
						</Empty>
					) : (
						<div class="list">
							{list.rows.map((material) => (
								<MaterialRow ui={ui} material={material} states />
							))}
						</div>
					)}
					{list.next === null ? null : (
						<nav class="pager" aria-label={ui.words.thread.pages}>
							<a class="button plain" href={urls.ownMaterials(writeCursor(list.next))} rel="next">
								{words.more}
							</a>
						</nav>
					)}
				</section>
			</div>
		</Layout>
	);
};
