// Invitations as those see them who invite: a form for a new one, and the list of those there are.
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { type Typed, value } from "../src/http/forms.ts";
import { longDay } from "../src/i18n/when.ts";
import { DAYS, USES, USUAL_DAYS, USUAL_USES } from "../src/invitations/limits.ts";
import type { Closed, Invitation } from "../src/invitations/store.ts";
import type { Organisation } from "../src/organisations/store.ts";
import { NONE, READS, SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { SpacesGiven } from "./invitation.tsx";
import { Layout } from "./layout.tsx";
import { Do } from "./organisation.tsx";
import { Select } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty, Notice } from "./parts/notice.tsx";

/** What was wrong with the form. */
export type InvitationsFault = "choose" | "noRights";

type Row = Invitation & { closed: Closed | null; address: string | null };

type Props = {
	ui: Ui;
	organisation: Organisation | null;
	list: readonly Row[];
	/** The one that was just made. */
	made: Row | null;
	wrong: { values: Typed; fault: InvitationsFault } | null;
};

export const InvitationsPage = ({ ui, organisation, list, made, wrong }: Props) => {
	const words = ui.words.invitations;
	return (
		<Layout ui={ui} title={words.manage} place={organisation === null ? "moderation" : "organisations"}>
			<div class="narrow page">
				<p class="back">
					{organisation === null ? (
						<a href={urls.moderation()}>{ui.words.moderation.title}</a>
					) : (
						<a href={urls.organisation(organisation)} dir="auto">
							{organisation.name}
						</a>
					)}
				</p>
				<h1>{words.manage}</h1>
				<p class="soft">{organisation === null ? words.manageLead : words.manageLeadOrganisation}</p>
				{made === null || made.address === null ? null : (
					<Notice ui={ui} icon="check" tone="good" focus>
						<p>
							<strong>{words.made}</strong>
						</p>
						<Address ui={ui} organisation={organisation} invitation={made} />
					</Notice>
				)}
				{organisation === null ? (
					<p class="row-of-buttons">
						<a class="button plain" href={urls.invitationList()}>
							<Icon name="list" version={ui.version} />
							{words.byList}
						</a>
						<a class="button plain" href={urls.invitationsUnderWay()}>
							<Icon name="clock" version={ui.version} />
							{words.underWay}
						</a>
					</p>
				) : null}
				<MakingForm ui={ui} organisation={organisation} wrong={wrong} />
				<section>
					<h2 class="above">{words.existing}</h2>
					{list.length === 0 ? (
						<Empty ui={ui} icon="mail" title={words.none} text={words.noneHint} />
					) : (
						<div class="stack">
							{list.map((invitation) => (
								<One ui={ui} organisation={organisation} invitation={invitation} />
							))}
						</div>
					)}
				</section>
			</div>
		</Layout>
	);
};

const MakingForm = ({ ui, organisation, wrong }: Pick<Props, "ui" | "organisation" | "wrong">) => {
	const words = ui.words.invitations;
	const state = wrong === null ? {} : { values: wrong.values };
	return (
		<form method="post" action={urls.invitations(organisation?.id)} class="box form">
			<input type="hidden" name={FORM_ID} value={ui.formId} />
			<h2>{words.makeNew}</h2>
			{wrong === null ? null : (
				<Notice ui={ui} icon="alert" tone="bad" focus>
					{wrong.fault === "choose" ? ui.words.errors.choose : ui.words.moderation.noRights}
				</Notice>
			)}
			<p>{organisation === null ? words.rightsHint : words.rightsHintOrganisation}</p>
			{SPACES.map((space) => (
				<Rights ui={ui} organisation={organisation} space={space} values={wrong?.values} />
			))}
			<Select
				ui={ui}
				name="tage"
				label={words.days}
				options={DAYS.map((days) => [String(days), words.daysOf(days)] as const)}
				initial={String(USUAL_DAYS)}
				state={state}
			/>
			<Select
				ui={ui}
				name="anzahl"
				label={words.uses}
				options={USES.map((uses) => [String(uses), words.usesOf(uses)] as const)}
				initial={String(USUAL_USES)}
				state={state}
			/>
			<p>
				<button class="button" type="submit">
					<Icon name="plus" version={ui.version} />
					{words.make}
				</button>
			</p>
		</form>
	);
};

/** The right in one space; nothing is offered that the viewer couldn't give. */
export const Rights = ({
	ui,
	organisation,
	space,
	values,
}: {
	ui: Ui;
	organisation: Organisation | null;
	space: SpaceKey;
	values?: Typed | undefined;
}) => {
	const most = can.inviteAtMost(ui.viewer, space, organisation);
	const name = `recht-${space}`;
	if (most < READS) return null;
	const chosen = values === undefined ? String(most) : value(values, name);
	return (
		<div class="field rights-field" data-space={space}>
			<label for={`feld-${name}`}>{ui.words.moderation.rights(ui.words.spaces[space].name)}</label>
			<select id={`feld-${name}`} name={name}>
				{[0, 1, 2]
					.filter((level) => level === NONE || level <= most)
					.map((level) => (
						<option value={String(level)} selected={String(level) === chosen}>
							{ui.words.levels[level]}
						</option>
					))}
			</select>
		</div>
	);
};

const One = ({ ui, organisation, invitation }: Pick<Props, "ui" | "organisation"> & { invitation: Row }) => {
	const words = ui.words.invitations;
	return (
		<article class="box" id={`einladung-${invitation.id}`}>
			<h3 dir="auto">{words.madeBy(invitation.inviter, longDay(ui.language, new Date(invitation.createdAt)))}</h3>
			{organisation === null && invitation.organisation !== null ? (
				<p dir="auto">{words.belongs(invitation.organisation)}</p>
			) : null}
			<SpacesGiven ui={ui} levels={invitation.levels} />
			<p class="soft small">
				{words.used(invitation.uses, invitation.mostUses)} ·{" "}
				{words.until(longDay(ui.language, new Date(invitation.expiresAt)))}
			</p>
			{invitation.closed === null ? (
				<>
					{invitation.address === null ? (
						<p>{words.notAgain}</p>
					) : (
						<Address ui={ui} organisation={organisation} invitation={invitation} />
					)}
					<Do to={urls.invitationEnd(invitation.id, organisation?.id)} tone="quiet">
						{words.revoke}
					</Do>
				</>
			) : (
				<p>
					<strong>{words.closed[invitation.closed].title}</strong>
				</p>
			)}
		</article>
	);
};

const Address = ({ ui, organisation, invitation }: Pick<Props, "ui" | "organisation"> & { invitation: Row }) => (
	<>
		<p class="small invitation-address">
			<a href={invitation.address ?? ""}>{invitation.address}</a>
		</p>
		<p>
			<a class="button plain" href={urls.invitationSheet(invitation.id, organisation?.id)}>
				<Icon name="list" version={ui.version} />
				{ui.words.invitations.sheet}
			</a>
		</p>
	</>
);
