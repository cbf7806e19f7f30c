// Which keys do what; the keys themselves are in reading.js.
import type { Ui } from "../src/http/context.ts";
import { Layout } from "./layout.tsx";

const KEYS = ["j", "k", "n", "r", "z", "x", "?"] as const;

export const KeyboardPage = ({ ui }: { ui: Ui }) => (
	<Layout ui={ui} title={ui.words.keyboard.title} place="other">
		<div class="narrow page">
			<h1>{ui.words.keyboard.title}</h1>
			<p>{ui.words.keyboard.lead}</p>
			<dl class="facts box">
				{KEYS.map((key) => (
					<div>
						<dt>
							<kbd>{key}</kbd>
						</dt>
						<dd>{ui.words.keyboard.keys[key]}</dd>
					</div>
				))}
			</dl>
			<p class="js-only">
				<button
					class="button plain"
					type="button"
					data-keys
					data-on={ui.words.keyboard.on}
					data-off={ui.words.keyboard.off}
				>
					{ui.words.keyboard.off}
				</button>
			</p>
		</div>
	</Layout>
);
