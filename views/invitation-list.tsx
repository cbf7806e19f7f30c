// A list of people to be invited: the form, what a look at it shows, and what went out.
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { type Typed, value } from "../src/http/forms.ts";
import { DAYS, USUAL_DAYS } from "../src/invitations/limits.ts";
import type { List, Listed } from "../src/invitations/people.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Rights } from "./invitations.tsx";
import { Layout } from "./layout.tsx";
import { Select, TextArea } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";

/** The form as typed, and what is wrong with it as a whole. */
export type ListState = { values: Typed; fault: "choose" | "noRights" | "required" | null };

/** What a list would do: who is new, who is a member, who is invited already, which lines can't be read. */
export type Checked = List & { digest: string; fresh: Listed[]; members: Listed[]; invited: Listed[] };

type Props = {
	ui: Ui;
	state: ListState;
	checked: Checked | null;
	sent: { count: number; left: number } | null;
};

export const ListPage = ({ ui, state, checked, sent }: Props) => {
	const words = ui.words.invitations;
	const isTyped = Object.keys(state.values).length > 0;
	return (
		<Layout ui={ui} title={words.byList} place="moderation">
			<div class="narrow page">
				<p class="back">
					<a href={urls.invitations()}>{words.manage}</a>
				</p>
				<h1>{words.byList}</h1>
				<p class="soft">{words.listLead}</p>
				{sent === null ? null : (
					<Notice ui={ui} icon="check" tone="good" focus>
						<p>
							<strong>{words.listSent(sent.count)}</strong>
						</p>
						{sent.left === 0 ? null : <p>{words.listLeft(sent.left)}</p>}
						<p>
							<a href={urls.invitationsUnderWay()}>{words.underWay}</a>
						</p>
					</Notice>
				)}
				<form method="post" action={urls.invitationList()} class="box form" enctype="multipart/form-data">
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					{state.fault === null ? null : (
						<Notice ui={ui} icon="alert" tone="bad" focus>
							{state.fault === "noRights" ? ui.words.moderation.noRights : ui.words.errors[state.fault]}
						</Notice>
					)}
					{checked === null ? null : <Look ui={ui} checked={checked} />}
					<TextArea
						ui={ui}
						name="liste"
						label={words.list}
						hint={words.listHint}
						placeholder={words.listExample}
						rows={10}
						optional
						state={{ values: state.values }}
					/>
					<div class="field">
						<label for="feld-datei">{words.file}</label>
						<input id="feld-datei" name="datei" type="file" accept=".csv,.txt,text/csv,text/plain" />
					</div>
					<p>{words.rightsHint}</p>
					{SPACES.map((space) => (
						<Rights ui={ui} organisation={null} space={space} values={isTyped ? state.values : undefined} />
					))}
					<Select
						ui={ui}
						name="tage"
						label={words.days}
						options={DAYS.map((days) => [String(days), words.daysOf(days)] as const)}
						initial={String(USUAL_DAYS)}
						state={isTyped ? { values: state.values } : {}}
					/>
					<p>
						<button class={checked === null ? "button" : "button plain"} type="submit" name="schritt" value="pruefen">
							<Icon name="eye" version={ui.version} />
							{checked === null ? words.check : words.checkAgain}
						</button>
					</p>
				</form>
			</div>
		</Layout>
	);
};

const Look = ({ ui, checked }: { ui: Ui; checked: Checked }) => {
	const words = ui.words.invitations;
	return (
		<section class="look" tabindex={-1} data-focus>
			<h2>{words.look}</h2>
			<p>{words.fresh(checked.fresh.length)}</p>
			{checked.faulty.length === 0 ? null : (
				<div class="notice bad" role="alert">
					<Icon name="alert" version={ui.version} />
					<div>
						<strong>{words.faulty(checked.faulty.length)}</strong>
						<ul class="plain-list" data-faulty>
							{checked.faulty.map(({ line, text, reason }) => (
								<li>
									{words.inLine(line)}: {words.reasons[reason]} <bdi class="soft">{text.slice(0, 120)}</bdi>
								</li>
							))}
						</ul>
					</div>
				</div>
			)}
			<Some ui={ui} title={words.alreadyMembers(checked.members.length)} people={checked.members} />
			<Some ui={ui} title={words.alreadyInvited(checked.invited.length)} people={checked.invited} />
			<Some ui={ui} title={words.twice(checked.twice.length)} people={checked.twice} />
			{checked.fresh.length === 0 ? null : (
				<>
					<input type="hidden" name="geprueft" value={checked.digest} />
					<p>
						<button class="button" type="submit" name="schritt" value="senden">
							<Icon name="mail" version={ui.version} />
							{words.sendList(checked.fresh.length)}
						</button>
					</p>
				</>
			)}
		</section>
	);
};

const Some = ({ ui, title, people }: { ui: Ui; title: string; people: readonly Listed[] }) =>
	people.length === 0 ? null : (
		<details>
			<summary>{title}</summary>
			<ul class="plain-list">
				{people.map(({ line, name, email }) => (
					<li>
						{ui.words.invitations.inLine(line)}: <bdi>{name}</bdi>, {email}
					</li>
				))}
			</ul>
		</details>
	);
