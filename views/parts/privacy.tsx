// What stands under every text field: nothing about people who seek advice, and who will read it.
import type { Ui } from "../../src/http/context.ts";
import type { SpaceKey } from "../../src/spaces/spaces.ts";
import * as urls from "../../src/urls.ts";
import { Icon } from "./icon.tsx";

export const PrivacyNotice = ({ ui, space, readers }: { ui: Ui; space: SpaceKey; readers: number }) => (
	<p class="notice">
		<Icon name="shield" version={ui.version} />
		<span>
			<strong>{ui.words.thread.privacy}</strong> {ui.words.thread.readBy(readers, ui.words.spaces[space].name)}{" "}
			<a href={urls.readers(space)}>{ui.words.space.exactly}</a>
		</span>
	</p>
);
