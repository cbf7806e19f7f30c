// What every page says to somebody who wants to leave, and the button to stay.
import type { Ui } from "../../src/http/context.ts";
import { longDay } from "../../src/i18n/when.ts";
import * as urls from "../../src/urls.ts";
import { Icon } from "./icon.tsx";

/** The day on which the account goes, with the way back; nothing for everybody else. */
export const LeavingNotice = ({ ui }: { ui: Ui }) =>
	ui.viewer.kind === "guest" || ui.viewer.leavingAt === null ? null : (
		<aside class="leaving" aria-label={ui.words.account.leaveTitle}>
			<div class="wide">
				<p>
					<Icon name="clock" version={ui.version} />
					<span>{ui.words.account.leavesOn(longDay(ui.language, new Date(ui.viewer.leavingAt)))}</span>
				</p>
				<Stay ui={ui} />
			</div>
		</aside>
	);

/** The button that keeps the account. */
export const Stay = ({ ui }: { ui: Ui }) => (
	<form method="post" action={urls.stayingInForum()}>
		<button class="button plain" type="submit">
			<Icon name="undo" version={ui.version} />
			{ui.words.account.stay}
		</button>
	</form>
);
