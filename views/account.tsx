// The own account: taking one's data along, and leaving.

import type { Member } from "../src/access/viewer.ts";
import type { Leaving } from "../src/account/leaving.ts";
import { LEAVING_DAYS, POSTS_AFTER } from "../src/account/leaving.ts";
import type { Ui } from "../src/http/context.ts";
import { value } from "../src/http/forms.ts";
import { longDay } from "../src/i18n/when.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Choices, ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Stay } from "./parts/leaving.tsx";
import { Notice } from "./parts/notice.tsx";

export const OwnDataPage = ({ ui }: { ui: Ui }) => {
	const words = ui.words.account;
	return (
		<Layout ui={ui} title={words.dataTitle} place="account">
			<div class="narrow page">
				<h1>{words.dataTitle}</h1>
				<p>{words.dataLead}</p>
				<section class="box">
					<h2>{words.dataWhat}</h2>
					<ul class="plain-list">
						{words.dataParts.map((part) => (
							<li>{part}</li>
						))}
					</ul>
					<p class="soft small">{words.dataOthers}</p>
					<div class="row-of-buttons">
						<a class="button" href={urls.ownDataFile()} download hx-boost="false">
							<Icon name="down" version={ui.version} />
							{words.dataDownload}
						</a>
					</div>
					<p class="soft small">{words.dataKeep}</p>
				</section>
				<BackToSettings ui={ui} />
			</div>
		</Layout>
	);
};

export const LeavingPage = ({
	ui,
	viewer,
	leaving,
	state,
}: {
	ui: Ui;
	viewer: Member;
	leaving: Leaving;
	state: FormState;
}) => {
	const words = ui.words.account;
	return (
		<Layout ui={ui} title={words.leaveTitle} place="account" leavingShown>
			<div class="narrow page">
				<h1>{words.leaveTitle}</h1>
				{viewer.leavingAt === null ? (
					<p>{words.leaveLead(LEAVING_DAYS)}</p>
				) : (
					<section class="box">
						<Notice ui={ui} icon="clock" focus>
							<strong>{words.leavesOn(longDay(ui.language, new Date(viewer.leavingAt)))}</strong>{" "}
							{leaving.posts === null ? null : words.postsAfterNow[leaving.posts]}
						</Notice>
						<p>{words.leavesOnText}</p>
						<Stay ui={ui} />
					</section>
				)}
				{leaving.soleAdmin ? (
					<Notice ui={ui} icon="alert">
						{words.soleAdmin}
					</Notice>
				) : viewer.leavingAt === null ? (
					<LeavingForm ui={ui} state={state} />
				) : null}
				<p>
					<a href={urls.ownData()}>{words.dataFirst}</a>
				</p>
				<BackToSettings ui={ui} />
			</div>
		</Layout>
	);
};

const LeavingForm = ({ ui, state }: { ui: Ui; state: FormState }) => {
	const words = ui.words.account;
	return (
		<form method="post" action={urls.leavingForum()} class="box form">
			<ErrorSummary ui={ui} state={state} labels={{ beitraege: words.posts, wort: words.word }} />
			<h2>{words.goes}</h2>
			<ul class="plain-list">
				{words.goesParts.map((part) => (
					<li>{part}</li>
				))}
			</ul>
			<Choices
				ui={ui}
				name="beitraege"
				label={words.posts}
				type="radio"
				options={POSTS_AFTER.map((key) => ({
					value: key,
					label: words.postsAfter[key],
					hint: words.postsAfterHint[key],
				}))}
				checked={[value(state.values, "beitraege")]}
				state={state}
			/>
			<TextField ui={ui} name="wort" label={words.word} hint={words.wordHint} maxlength={40} state={state} />
			<p>
				<button class="button" type="submit">
					<Icon name="trash" version={ui.version} />
					{words.leave}
				</button>
			</p>
		</form>
	);
};

/** The way back. */
export const BackToSettings = ({ ui }: { ui: Ui }) => (
	<p>
		<a href={urls.settings()}>{ui.words.account.back}</a>
	</p>
);
