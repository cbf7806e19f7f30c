// Passkeys: one's own, a new one, and the button on the page for signing in.
import type { Child } from "hono/jsx";
import type { Ui } from "../src/http/context.ts";
import { value } from "../src/http/forms.ts";
import { MOST_KEYS, type Passkey } from "../src/passkeys/store.ts";
import * as urls from "../src/urls.ts";
import { BackToSettings } from "./account.tsx";
import { Layout } from "./layout.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

type Props = {
	ui: Ui;
	keys: readonly Passkey[];
	device: string;
	removed: boolean;
	state: FormState;
	message?: "failed" | "many" | undefined;
	/** The key whose new name was refused. */
	wrong?: (FormState & { id: string }) | undefined;
};

export const PasskeysPage = ({ ui, keys, device, removed, state, message, wrong }: Props) => {
	const words = ui.words.passkeys;
	return (
		<Layout ui={ui} title={words.title} place="account" script="passkey.js">
			<div class="narrow page">
				<h1>{words.title}</h1>
				<p>{words.lead}</p>
				<p class="soft">{words.codeStays}</p>
				{removed ? (
					<Notice ui={ui} icon="check" tone="good" focus>
						{words.removed}
					</Notice>
				) : null}
				{message === undefined ? null : (
					<Notice ui={ui} icon="alert" tone="bad" focus>
						{words[message]}
					</Notice>
				)}
				<section class="box">
					<h2>{words.own}</h2>
					{keys.length === 0 ? <p class="soft">{words.none}</p> : null}
					<ul class="sessions">
						{keys.map((key, index) => (
							<KeyItem ui={ui} passkey={key} index={index} state={wrong?.id === key.id ? wrong : null} />
						))}
					</ul>
				</section>
				{keys.length < MOST_KEYS ? <NewKey ui={ui} device={device} state={state} /> : <p class="soft">{words.many}</p>}
				<BackToSettings ui={ui} />
			</div>
		</Layout>
	);
};

const KeyItem = ({
	ui,
	passkey,
	index,
	state,
}: {
	ui: Ui;
	passkey: Passkey;
	index: number;
	state: FormState | null;
}) => {
	const words = ui.words.passkeys;
	return (
		<li>
			<div>
				<strong dir="auto">{passkey.name}</strong>
				<p class="soft small">
					{words.made} <When ui={ui} at={passkey.createdAt} /> ·{" "}
					{passkey.usedAt === null ? (
						words.never
					) : (
						<>
							{words.used} <When ui={ui} at={passkey.usedAt} />
						</>
					)}
				</p>
			</div>
			<form method="post" action={urls.passkeyEnd()}>
				<input type="hidden" name="schluessel" value={passkey.id} />
				<button class="button quiet" type="submit" aria-label={words.removeName(passkey.name)}>
					{words.remove}
				</button>
			</form>
			<details open={state !== null}>
				<summary>{words.renameTitle}</summary>
				<form method="post" action={urls.passkeyName()} class="form">
					<input type="hidden" name="schluessel" value={passkey.id} />
					<TextField
						ui={ui}
						name="name"
						label={words.name}
						maxlength={60}
						id={`-${index}`}
						state={state ?? { values: { name: [passkey.name] } }}
					/>
					<button class="button plain" type="submit" aria-label={words.renameName(passkey.name)}>
						{words.rename}
					</button>
				</form>
			</details>
		</li>
	);
};

/** passkey.js shows the form where the browser can do it, and hides the sentence that says it can't. */
const NewKey = ({ ui, device, state }: { ui: Ui; device: string; state: FormState }) => {
	const words = ui.words.passkeys;
	const [browser = "", system = ""] = device.split("|");
	const typed = value(state.values, "name");
	const suggested = device === "" ? "" : ui.words.settings.device(browser, system);
	return (
		<section class="box">
			<h2>{words.addTitle}</h2>
			<p class="soft" data-passkey-missing>
				{words.missing}
			</p>
			<form
				method="post"
				action={urls.passkeys()}
				class="form"
				data-passkey="create"
				data-question={urls.passkeyQuestion()}
				data-failed={words.failed}
				hidden
			>
				<ErrorSummary ui={ui} state={state} labels={{ name: words.name }} />
				<input type="hidden" name="antwort" value="" />
				<TextField
					ui={ui}
					name="name"
					label={words.name}
					hint={words.nameHint}
					maxlength={60}
					state={{ ...state, values: { name: [state.values === undefined ? suggested : typed] } }}
				/>
				<p class="error" data-passkey-failed role="alert" />
				<p>
					<button class="button" type="submit">
						<Icon name="plus" version={ui.version} />
						{words.add}
					</button>
				</p>
			</form>
		</section>
	);
};

/** On the page for signing in; hidden unless the browser can do it. `children` are the fields that it carries along. */
export const PasskeySignIn = ({ ui, children }: { ui: Ui; children?: Child }) => {
	const words = ui.words.passkeys;
	return (
		<form
			method="post"
			action={urls.passkeySignIn()}
			class="box form"
			data-passkey="get"
			data-question={urls.passkeySignInQuestion()}
			data-failed={words.signInFailed}
			hidden
		>
			<h2>{words.signInTitle}</h2>
			{children}
			<input type="hidden" name="antwort" value="" />
			<p class="error" data-passkey-failed role="alert" />
			<p>
				<button class="button plain" type="submit">
					<Icon name="user" version={ui.version} />
					{words.signIn}
				</button>
			</p>
		</form>
	);
};
