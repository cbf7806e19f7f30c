// What a member is told whose mails don't arrive.
import type { Ui } from "../../src/http/context.ts";
import { longDay } from "../../src/i18n/when.ts";
import * as urls from "../../src/urls.ts";
import { Icon } from "./icon.tsx";

/** What every page says to a member whose mails don't arrive; nothing for everybody else. */
export const BouncedNotice = ({ ui }: { ui: Ui }) =>
	ui.viewer.kind === "guest" || ui.viewer.bouncedAt === null ? null : (
		<aside class="leaving" aria-label={ui.words.bounces.title}>
			<div class="wide">
				<p>
					<Icon name="mail" version={ui.version} />
					<span>{ui.words.bounces.banner(longDay(ui.language, new Date(ui.viewer.bouncedAt)))}</span>
				</p>
				<a class="button plain" href={urls.address()}>
					{ui.words.bounces.check}
				</a>
			</div>
		</aside>
	);
