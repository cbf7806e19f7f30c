// Short messages in a box, and what stands where a list is empty.
import type { Child } from "hono/jsx";
import type { Ui } from "../../src/http/context.ts";
import { Icon, type IconName } from "./icon.tsx";

/** A box with an icon: a hint (yellow), good news (green) or bad news (red). */
export const Notice = ({
	ui,
	icon,
	tone = "",
	children,
	focus = false,
}: {
	ui: Ui;
	icon: IconName;
	tone?: "" | "good" | "bad";
	children?: Child;
	focus?: boolean;
}) => (
	<div
		class={`notice ${tone}`}
		role={tone === "" ? undefined : "status"}
		tabindex={focus ? -1 : undefined}
		data-focus={focus ? "" : undefined}
	>
		<Icon name={icon} version={ui.version} />
		<div>{children}</div>
	</div>
);

/** What belongs here, and one thing to do about it. */
export const Empty = ({
	ui,
	icon,
	title,
	text,
	children,
}: {
	ui: Ui;
	icon: IconName;
	title: string;
	text: string;
	children?: Child;
}) => (
	<div class="empty">
		<Icon name={icon} version={ui.version} />
		<p>
			<strong>{title}</strong>
		</p>
		<p class="soft">{text}</p>
		{children}
	</div>
);
