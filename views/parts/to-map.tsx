// The way from a list to the map that counts it.
import type { Ui } from "../../src/http/context.ts";
import type { Measure } from "../../src/map/store.ts";
import * as urls from "../../src/urls.ts";
import { Icon } from "./icon.tsx";

export const ToMap = ({ ui, measure }: { ui: Ui; measure: Measure }) => (
	<p class="chips shortcuts">
		<a class="chip" href={urls.map(measure === "organisationen" ? {} : { nach: measure })}>
			<Icon name="compass" version={ui.version} />
			{ui.words.map.onMap}
		</a>
	</p>
);
