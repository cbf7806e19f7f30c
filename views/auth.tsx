// Signing in: an address, then a code; and the words that were typed before a session ended.
import type { Child } from "hono/jsx";
import { type Carried, writeCarried } from "../src/auth/kept.ts";
import type { Purpose } from "../src/auth/store.ts";
import type { Ui } from "../src/http/context.ts";
import type { Typed } from "../src/http/forms.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { hasWords, KeptForm, KeptText } from "./parts/kept.tsx";
import { labels } from "./parts/labels.ts";
import { Notice } from "./parts/notice.tsx";
import { PasskeySignIn } from "./passkeys.tsx";

/** What the sign-in forms carry along. */
type Along = { next?: string; carried?: Carried | null };

export const EmailPage = ({
	ui,
	state,
	tooMany = false,
	message = null,
	...along
}: Along & { ui: Ui; state: FormState; tooMany?: boolean; message?: "noAttempt" | "expired" | "passkey" | null }) => (
	<Layout ui={ui} title={ui.words.auth.title} place="other" script="passkey.js">
		<div class="narrow page">
			<h1>{ui.words.auth.title}</h1>
			{message === null && leadsOn(along) ? (
				<Notice ui={ui} icon="door">
					<strong>{ui.words.auth.sessionOver}</strong> {ui.words.auth.sessionOverText}
				</Notice>
			) : null}
			{message === null ? null : (
				<Notice ui={ui} icon="alert" tone="bad" focus>
					{message === "passkey" ? ui.words.passkeys.signInFailed : ui.words.auth[message]}
				</Notice>
			)}
			<Carry ui={ui} {...along} />
			<EmailForm ui={ui} state={state} tooMany={tooMany} {...along} />
			<PasskeySignIn ui={ui}>
				<Hidden {...along} />
			</PasskeySignIn>
			<p>
				{ui.words.auth.notMember} <a href={urls.join()}>{ui.words.auth.joinInstead}</a>
			</p>
		</div>
	</Layout>
);

/** Asks for an address, to which the code goes. */
export const EmailForm = ({
	ui,
	state,
	tooMany = false,
	...along
}: Along & { ui: Ui; state: FormState; tooMany?: boolean }) => (
	<form method="post" action={urls.signIn()} class="box form">
		<p>{ui.words.auth.lead}</p>
		<ErrorSummary ui={ui} state={state} labels={labels(ui.words)} />
		{tooMany ? (
			<Notice ui={ui} icon="clock" tone="bad" focus>
				{ui.words.auth.tooMany}
			</Notice>
		) : null}
		<Hidden {...along} />
		<TextField
			ui={ui}
			name="email"
			label={ui.words.auth.email}
			hint={ui.words.auth.emailHint}
			type="email"
			autocomplete="email"
			inputmode="email"
			state={state}
		/>
		<p>
			<button class="button" type="submit">
				<Icon name="mail" version={ui.version} />
				{ui.words.auth.sendCode}
			</button>
		</p>
	</form>
);

export const CodePage = ({
	ui,
	email,
	purpose,
	state,
	note,
	message = null,
	...along
}: Along & {
	ui: Ui;
	email: string;
	purpose: Purpose;
	state: FormState;
	note: Child;
	message?: "wrong" | "tooMany" | null;
}) => (
	<Layout ui={ui} title={ui.words.auth.codeTitle} place="other">
		<div class="narrow page">
			<h1>{ui.words.auth.codeTitle}</h1>
			<Carry ui={ui} {...along} />
			<form method="post" action={urls.signIn()} class="box form">
				<p>{ui.words.auth.codeLead(email)}</p>
				{note}
				<ErrorSummary ui={ui} state={state} labels={labels(ui.words)} />
				{message === null ? null : (
					<Notice ui={ui} icon="alert" tone="bad" focus>
						{ui.words.auth[message]}
					</Notice>
				)}
				<Hidden {...along} />
				<div class="code-field">
					<TextField
						ui={ui}
						name="code"
						label={ui.words.auth.code}
						hint={ui.words.auth.codeHint}
						autocomplete="one-time-code"
						inputmode="numeric"
						maxlength={20}
						state={state}
					/>
				</div>
				<p>
					<button class="button" type="submit">
						<Icon name="check" version={ui.version} />
						{purpose === "beitreten" ? ui.words.auth.verifyJoin : ui.words.auth.verify}
					</button>
				</p>
			</form>
			<section class="quiet-box">
				<h2>{ui.words.auth.noMail}</h2>
				<p>{ui.words.auth.noMailText}</p>
				<NewCode ui={ui} {...along} />
			</section>
		</div>
	</Layout>
);

/** A form that was sent without a session: its words stay in view while the person signs in again. */
export const KeptPage = ({ ui, action, typed }: { ui: Ui; action: string; typed: Typed }) => (
	<EmailPage ui={ui} state={{}} carried={{ action, typed }} />
);

/** Signed in again: the waiting form, ready to be sent. */
export const ResumePage = ({ ui, action, typed }: { ui: Ui; action: string; typed: Typed }) => {
	const words = ui.words.auth;
	const name = ui.viewer.kind === "member" ? ui.viewer.name : "";
	const [title, text] = hasWords(typed)
		? [words.resumeTitle, words.resumeText(name)]
		: [words.resumeStepTitle, words.resumeStepText(name)];
	return (
		<Layout ui={ui} title={title} place="other">
			<div class="narrow page">
				<h1>{title}</h1>
				<p dir="auto">{text}</p>
				<div class="box">
					<KeptForm ui={ui} action={action} typed={typed} />
				</div>
			</div>
		</Layout>
	);
};

/** Another code, also for another address. A waiting form has to come along, so then it is a form and not a link. */
const NewCode = ({ ui, ...along }: Along & { ui: Ui }) =>
	along.carried ? (
		<form method="post" action={urls.signIn()}>
			<Hidden {...along} />
			<button class="button plain" type="submit" name="neu" value="1">
				{ui.words.auth.again}
			</button>
		</form>
	) : (
		<p>
			<a href={`${urls.signIn()}?neu=1`}>{ui.words.auth.again}</a>
		</p>
	);

/** Whether somebody wanted to go or do something for which they have to sign in; words have their own notice. */
function leadsOn({ next, carried }: Along): boolean {
	return carried ? !hasWords(carried.typed) : next !== undefined && next !== urls.home();
}

const Carry = ({ ui, carried }: Along & { ui: Ui }) =>
	carried && hasWords(carried.typed) ? (
		<section class="box">
			<Notice ui={ui} icon="shield" focus>
				<strong>{ui.words.auth.keptTitle}</strong> {ui.words.auth.keptText}
			</Notice>
			<KeptText ui={ui} typed={carried.typed} />
		</section>
	) : null;

const Hidden = ({ next, carried }: Along) => (
	<>
		{next === undefined || next === urls.home() ? null : <input type="hidden" name="weiter" value={next} />}
		{carried ? <input type="hidden" name="behalten" value={writeCarried(carried)} /> : null}
	</>
);
