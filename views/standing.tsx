// What somebody sees who has an account but no rights: still waiting, turned down, or suspended.
import type { OwnApplication } from "../src/applications/store.ts";
import type { Ui } from "../src/http/context.ts";
import type { Typed } from "../src/http/forms.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Icon } from "./parts/icon.tsx";
import { hasWords, KeptText } from "./parts/kept.tsx";
import { When } from "./parts/when.tsx";

export const NoStanding = ({
	ui,
	application,
	typed,
}: {
	ui: Ui;
	application: OwnApplication | null;
	typed: Typed;
}) => {
	const { join } = ui.words;
	const suspended = ui.viewer.kind === "member" && ui.viewer.state === "suspended";
	const [title, text] = suspended
		? [join.suspendedTitle, join.suspendedText]
		: application?.declined
			? [join.declinedTitle, application.reason ?? ""]
			: [join.waitingTitle, join.waitingText];
	return (
		<Layout ui={ui} title={title} place="other">
			<div class="narrow page">
				<h1>
					<Icon name={suspended ? "door" : "clock"} version={ui.version} />
					{title}
				</h1>
				<p dir="auto">{text}</p>
				{hasWords(typed) ? (
					<section class="box">
						<h2>{ui.words.faults.kept}</h2>
						<KeptText ui={ui} typed={typed} />
					</section>
				) : null}
				{application === null || suspended ? null : (
					<section class="box">
						<h2>{join.yourRequest}</h2>
						<p dir="auto">{application.sentence}</p>
						<p class="soft small">
							{join.asked} <When ui={ui} at={application.createdAt} />
						</p>
					</section>
				)}
				<p class="row-of-buttons">
					<a class="button plain" href={urls.rules()}>
						{ui.words.nav.rules}
					</a>
					<a class="button plain" href={urls.imprint()}>
						{ui.words.nav.imprint}
					</a>
				</p>
				<p class="row-of-buttons">
					<a href={urls.ownData()}>{ui.words.account.dataTitle}</a>
					<a href={urls.leavingForum()}>{ui.words.account.leaveTitle}</a>
				</p>
				<SignOut ui={ui} />
			</div>
		</Layout>
	);
};

/** The button that ends the own session. */
export const SignOut = ({ ui }: { ui: Ui }) => (
	<form method="post" action={urls.signOut()}>
		<button class="button plain" type="submit">
			<Icon name="door" version={ui.version} />
			{ui.words.auth.signOut}
		</button>
	</form>
);
