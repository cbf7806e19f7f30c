// An invitation as whoever has its link sees it: the form, the code, a member's confirmation, and what a closed one says.
import type { Child } from "hono/jsx";
import type { Ui } from "../src/http/context.ts";
import { longDay } from "../src/i18n/when.ts";
import { type Closed, gains, type Levels, type Opened } from "../src/invitations/store.ts";
import { NONE, SPACES } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { labels } from "./parts/labels.ts";
import { NewcomerFaults, NewcomerFields, NewcomerRules } from "./parts/newcomer.tsx";
import { Notice } from "./parts/notice.tsx";

/** The form as typed, and whether too many codes were asked for. */
export type InvitationState = FormState & { tooMany?: boolean };

type Props = { ui: Ui; token: string; invitation: Opened };

export const InvitationPage = ({ ui, token, invitation, state }: Props & { state: InvitationState }) => {
	const words = ui.words.invitations;
	return (
		<Layout ui={ui} title={words.title} place="other">
			<div class="narrow page">
				<h1>{words.title}</h1>
				<Inviting ui={ui} invitation={invitation} />
				<form method="post" action={urls.invitation(token)} class="box form">
					<p>{words.lead}</p>
					<NewcomerFaults ui={ui} state={state} tooMany={state.tooMany === true} />
					<NewcomerFields
						ui={ui}
						state={state}
						organisation={invitation.organisation === null ? "optional" : "known"}
					/>
					<NewcomerRules ui={ui} state={state} />
					<p>
						<button class="button" type="submit">
							<Icon name="mail" version={ui.version} />
							{words.send}
						</button>
					</p>
				</form>
				<p>
					{ui.words.start.member} <a href={urls.signIn(urls.invitation(token))}>{ui.words.nav.signIn}</a>
				</p>
			</div>
		</Layout>
	);
};

/** Who invites, into which spaces, until when. */
const Inviting = ({ ui, invitation }: { ui: Ui; invitation: Opened }) => {
	const words = ui.words.invitations;
	return (
		<section class="box" data-inviting>
			<p dir="auto">
				<strong>{words.invites(invitation.inviter, invitation.organisation)}</strong>
			</p>
			{invitation.organisation === null ? null : <p dir="auto">{words.belongs(invitation.organisation)}</p>}
			<SpacesGiven ui={ui} levels={invitation.levels} />
			<p class="soft small">{words.until(longDay(ui.language, new Date(invitation.expiresAt)))}</p>
		</section>
	);
};

/** The spaces that an invitation opens, each with its right. */
export const SpacesGiven = ({ ui, levels }: { ui: Ui; levels: Levels }) => (
	<ul class="plain-list">
		{SPACES.filter((space) => levels[space] > NONE).map((space) => (
			<li>
				<span data-space={space} class="space-name">
					{ui.words.spaces[space].name}
				</span>
				: {ui.words.levels[levels[space]]}
			</li>
		))}
	</ul>
);

/** `email` null: the attempt is over, here or because it was finished on another device. */
export const InvitationCodePage = ({
	ui,
	token,
	email,
	attempt,
	state,
	note,
	message = null,
}: {
	ui: Ui;
	token: string;
	email: string | null;
	attempt: string;
	state: FormState;
	note: Child;
	message?: "wrong" | "tooMany" | null;
}) => {
	const { auth, invitations: words } = ui.words;
	return (
		<Layout ui={ui} title={auth.codeTitle} place="other">
			<div class="narrow page">
				<h1>{auth.codeTitle}</h1>
				{email === null ? (
					<>
						<Notice ui={ui} icon="clock" focus>
							<strong>{words.codeOver}</strong> {words.codeOverText}
						</Notice>
						<p class="row-of-buttons">
							<a class="button" href={urls.signIn()}>
								{ui.words.nav.signIn}
							</a>
							<a class="button plain" href={urls.invitation(token)}>
								{words.beginAgain}
							</a>
						</p>
					</>
				) : (
					<>
						<form method="post" action={urls.invitationCode(token)} class="box form">
							<p>{auth.codeLead(email)}</p>
							<p>{words.otherDevice}</p>
							{note}
							<ErrorSummary ui={ui} state={state} labels={labels(ui.words)} />
							{message === null ? null : (
								<Notice ui={ui} icon="alert" tone="bad" focus>
									{auth[message]}
								</Notice>
							)}
							<input type="hidden" name="versuch" value={attempt} />
							<div class="code-field">
								<TextField
									ui={ui}
									name="code"
									label={auth.code}
									hint={auth.codeHint}
									autocomplete="one-time-code"
									inputmode="numeric"
									maxlength={20}
									state={state}
								/>
							</div>
							<p>
								<button class="button" type="submit">
									<Icon name="check" version={ui.version} />
									{words.finish}
								</button>
							</p>
						</form>
						<section class="quiet-box">
							<h2>{auth.noMail}</h2>
							<p>{auth.noMailText}</p>
							<p>
								<a href={urls.invitation(token)}>{words.beginAgain}</a>
							</p>
						</section>
					</>
				)}
			</div>
		</Layout>
	);
};

/** Somebody who has an account already. */
export const AcceptPage = ({ ui, token, invitation, belongs }: Props & { belongs: boolean }) => {
	const words = ui.words.invitations;
	const { viewer } = ui;
	const gain = viewer.kind === "member" && gains(invitation, viewer, belongs);
	const waits = viewer.kind === "member" && viewer.state !== "active";
	return (
		<Layout ui={ui} title={words.title} place="other">
			<div class="narrow page">
				<h1>{words.title}</h1>
				{gain ? (
					<>
						<Inviting ui={ui} invitation={invitation} />
						<form method="post" action={urls.invitationAccept(token)} class="box form">
							<p>{waits ? words.acceptWaiting : words.acceptLead}</p>
							<p>
								<button class="button" type="submit">
									<Icon name="check" version={ui.version} />
									{words.accept}
								</button>
							</p>
						</form>
					</>
				) : (
					<>
						<Notice ui={ui} icon="check" tone="good" focus>
							{words.allThere}
						</Notice>
						<p class="row-of-buttons">
							{SPACES.filter((space) => invitation.levels[space] > NONE).map((space) => (
								<a class="button plain" href={urls.space(space)}>
									{ui.words.spaces[space].name}
								</a>
							))}
						</p>
					</>
				)}
			</div>
		</Layout>
	);
};

/** Used up, taken back, over, or never there: said kindly, with the other way in. */
export const ClosedPage = ({
	ui,
	reason,
	invitation,
}: {
	ui: Ui;
	reason: Closed | "unknown";
	invitation: Opened | null;
}) => {
	const words = ui.words.invitations;
	return (
		<Layout ui={ui} title={words.closed[reason].title} place="other">
			<div class="narrow page">
				<h1>
					<Icon name="clock" version={ui.version} />
					{words.closed[reason].title}
				</h1>
				<p>{words.closed[reason].text}</p>
				{invitation === null ? null : <p dir="auto">{words.askInviter(invitation.inviter, invitation.organisation)}</p>}
				{ui.viewer.kind === "member" ? (
					<p>
						<a class="button" href={urls.home()}>
							{ui.words.faults.toStart}
						</a>
					</p>
				) : (
					<>
						<p>{words.askInstead}</p>
						<p class="row-of-buttons">
							<a class="button" href={urls.join()}>
								{words.toRequest}
							</a>
							<a class="button plain" href={urls.signIn()}>
								{ui.words.nav.signIn}
							</a>
						</p>
					</>
				)}
			</div>
		</Layout>
	);
};
