// Changing one's own address: the new one, then both codes.
import type { Address } from "../src/account/address.ts";
import type { Ui } from "../src/http/context.ts";
import { longDay } from "../src/i18n/when.ts";
import * as urls from "../src/urls.ts";
import { BackToSettings } from "./account.tsx";
import { Layout } from "./layout.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";

type Props = {
	ui: Ui;
	address: Address;
	state: FormState;
	changed?: boolean;
	message?: "wrong" | "over" | "tooMany" | null;
};

export const AddressPage = ({ ui, address, state, changed = false, message = null }: Props) => {
	const words = ui.words.address;
	return (
		<Layout ui={ui} title={words.title} place="account" bouncedShown>
			<div class="narrow page">
				<h1>{words.title}</h1>
				{changed ? (
					<Notice ui={ui} icon="check" tone="good" focus>
						{words.changed}
					</Notice>
				) : null}
				{message === null ? null : (
					<Notice ui={ui} icon="alert" tone="bad" focus>
						{words[message]}
					</Notice>
				)}
				<p>
					{words.now} <bdi class="strong">{address.email}</bdi>
				</p>
				<Bounced ui={ui} />
				{address.waiting === null ? (
					<NewAddress ui={ui} state={state} />
				) : (
					<Codes ui={ui} address={address} state={state} />
				)}
				<BackToSettings ui={ui} />
			</div>
		</Layout>
	);
};

const Bounced = ({ ui }: { ui: Ui }) => {
	const words = ui.words.bounces;
	return ui.viewer.kind === "guest" || ui.viewer.bouncedAt === null ? null : (
		<Notice ui={ui} icon="mail">
			<p>
				<strong>{words.here(longDay(ui.language, new Date(ui.viewer.bouncedAt)))}</strong> {words.hereHow}
			</p>
			<form method="post" action={urls.addressAffirmed()}>
				<button class="button plain" type="submit">
					{words.right}
				</button>
			</form>
		</Notice>
	);
};

const NewAddress = ({ ui, state }: { ui: Ui; state: FormState }) => {
	const words = ui.words.address;
	return (
		<form method="post" action={urls.address()} class="box form">
			<p>{words.lead}</p>
			<ErrorSummary ui={ui} state={state} labels={{ email: words.email }} />
			<TextField
				ui={ui}
				name="email"
				label={words.email}
				type="email"
				inputmode="email"
				autocomplete="email"
				state={state}
			/>
			<p>
				<button class="button" type="submit">
					<Icon name="mail" version={ui.version} />
					{words.send}
				</button>
			</p>
			<p class="soft small">{words.lost}</p>
		</form>
	);
};

const Codes = ({ ui, address, state }: { ui: Ui; address: Address; state: FormState }) => {
	const words = ui.words.address;
	const code = { ui, autocomplete: "one-time-code", inputmode: "numeric", maxlength: 20, state } as const;
	return (
		<>
			<form method="post" action={urls.addressCodes()} class="box form">
				<p>{words.codesLead}</p>
				<ErrorSummary ui={ui} state={state} labels={{ neu: words.codeNew, alt: words.codeOld }} />
				<div class="code-field">
					<TextField {...code} name="neu" label={words.codeNew} hint={words.sentTo(address.waiting ?? "")} />
				</div>
				<div class="code-field">
					<TextField {...code} name="alt" label={words.codeOld} hint={words.sentTo(address.email)} />
				</div>
				<p>
					<button class="button" type="submit">
						<Icon name="check" version={ui.version} />
						{words.change}
					</button>
				</p>
			</form>
			<section class="quiet-box">
				<h2>{ui.words.auth.noMail}</h2>
				<p>{words.noMail}</p>
				<form method="post" action={urls.addressBack()}>
					<button class="button plain" type="submit">
						{words.back}
					</button>
				</form>
			</section>
		</>
	);
};
