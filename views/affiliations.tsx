// The people of an organisation, as everybody sees them and as those who look after them do.
import * as can from "../src/access/can.ts";
import type { Hint } from "../src/affiliations/routes.tsx";
import type { Entry, Match, OrganisationPage, Request } from "../src/affiliations/store.ts";
import type { Ui } from "../src/http/context.ts";
import type { Organisation } from "../src/organisations/store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Do, Person } from "./organisation.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { NameSearch } from "./parts/name-search.tsx";
import { Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

type Props = { ui: Ui } & OrganisationPage & {
		isFirst: boolean;
		/** The name that was searched, and who fits. */
		name: string;
		matches: readonly Match[];
		entries: readonly Entry[];
		hint: Hint | null;
	};

export const AffiliationsPage = (props: Props) => {
	const { ui, organisation, people, next, requests, hint } = props;
	const words = ui.words.organisations;
	const isManaged = can.editOrganisation(ui.viewer, organisation);
	return (
		<Layout ui={ui} title={words.peopleTitle} place="organisations">
			<div class="narrow page">
				<p class="back">
					<a href={urls.organisation(organisation)} dir="auto">
						{organisation.name}
					</a>
				</p>
				<h1>{words.peopleTitle}</h1>
				{isManaged ? <p class="soft">{words.peopleLead}</p> : null}
				{hint === null ? null : (
					<Notice ui={ui} icon={hint === "nobody" ? "alert" : "check"} tone={hint === "nobody" ? "bad" : "good"} focus>
						{words.hints[hint]}
					</Notice>
				)}
				{isManaged && requests.length > 0 ? (
					<section>
						<h2 class="above">{words.requests}</h2>
						<ul class="list people">
							{requests.map((request) => (
								<RequestItem ui={ui} organisation={organisation} request={request} />
							))}
						</ul>
					</section>
				) : null}
				<section>
					<div class="head">
						<h2>{words.people}</h2>
						<span class="soft">{words.peopleCount(organisation.people)}</span>
					</div>
					{organisation.responsible === 0 ? <p class="soft small above">{words.alone}</p> : null}
					{people.length === 0 ? (
						<p>{words.noPeople}</p>
					) : (
						<ul class="list people">
							{people.map((person) => (
								<Person ui={ui} person={person}>
									<PersonActions ui={ui} organisation={organisation} person={person} />
								</Person>
							))}
						</ul>
					)}
					{next === null ? null : (
						<nav class="pager" aria-label={ui.words.thread.pages}>
							<a class="button plain" href={urls.affiliations(organisation.id, { ab: next })} rel="next">
								{words.morePeople}
							</a>
						</nav>
					)}
				</section>
				{isManaged ? (
					<>
						<AddSomebody {...props} />
						<Entries {...props} />
					</>
				) : null}
			</div>
		</Layout>
	);
};

const RequestItem = ({ ui, organisation, request }: { ui: Ui; organisation: Organisation; request: Request }) => {
	const words = ui.words.organisations;
	const back = urls.belongingDecline(organisation.id, request.memberId);
	return (
		<li>
			<Avatar name={request.name} />
			<div>
				<a href={urls.member(request.memberId)} dir="auto">
					<strong>{request.name}</strong>
				</a>
				<p class="soft small">
					{request.isInvited ? words.requestInvited : words.requestAsks} · <When ui={ui} at={request.createdAt} />
				</p>
			</div>
			<div class="row-of-buttons person-actions">
				{request.isInvited ? (
					<Do to={back} tone="quiet" label={words.named(words.takeBack, request.name)}>
						{words.takeBack}
					</Do>
				) : (
					<>
						<Do
							to={urls.belongingConfirm(organisation.id, request.memberId)}
							label={words.named(words.confirm, request.name)}
						>
							{words.confirm}
						</Do>
						<Do to={back} tone="quiet" label={words.named(words.decline, request.name)}>
							{words.decline}
						</Do>
					</>
				)}
			</div>
		</li>
	);
};

const PersonActions = ({
	ui,
	organisation,
	person,
}: {
	ui: Ui;
	organisation: Organisation;
	person: { id: number; name: string; isResponsible: boolean };
}) => {
	const words = ui.words.organisations;
	const isMe = ui.viewer.kind === "member" && ui.viewer.id === person.id;
	const mayName = can.editOrganisation(ui.viewer, organisation) && !person.isResponsible;
	const mayEnd = person.isResponsible && can.endResponsibility(ui.viewer, organisation, person.id);
	const mayRemove = can.removeFromOrganisation(ui.viewer, organisation, person);
	if (!mayName && !mayEnd && !mayRemove) return null;
	return (
		<div class="row-of-buttons person-actions">
			{mayName ? (
				<Do
					to={urls.responsibility(organisation.id, person.id)}
					tone="plain"
					label={words.named(words.makeResponsible, person.name)}
				>
					{words.makeResponsible}
				</Do>
			) : null}
			{mayEnd ? (
				<Do
					to={urls.responsibilityEnd(organisation.id, person.id)}
					tone="quiet"
					label={isMe ? words.resign : words.named(words.endResponsible, person.name)}
				>
					{isMe ? words.resign : words.endResponsible}
				</Do>
			) : null}
			{mayRemove ? (
				<Do
					to={urls.affiliationEnd(organisation.id, person.id)}
					tone="quiet"
					label={words.named(words.remove, person.name)}
				>
					{words.remove}
				</Do>
			) : null}
		</div>
	);
};

const AddSomebody = ({ ui, organisation, name, matches }: Props) => {
	const words = ui.words.organisations;
	return (
		<section class="box" id="aufnehmen">
			<h2>{words.addTitle}</h2>
			<NameSearch
				ui={ui}
				action={`${urls.affiliations(organisation.id)}#aufnehmen`}
				label={words.addName}
				hint={words.addHint}
				name={name}
			/>
			{name === "" ? null : matches.length === 0 ? (
				<p>{words.noMatch}</p>
			) : (
				<ul class="list people">
					{matches.map((match) => (
						<li>
							<Avatar name={match.name} />
							<div>
								<strong dir="auto">{match.name}</strong>
								<p class="soft small" dir="auto">
									{[ui.words.roles[match.role] ?? match.role, match.organisation]
										.filter((part) => part !== "")
										.join(" · ")}
								</p>
							</div>
							{match.belongs === 1 ? (
								<span class="chip">{words.belongsAlready}</span>
							) : (
								<Do
									to={urls.affiliations(organisation.id)}
									tone="plain"
									label={words.named(words.add, match.name)}
									fields={{ mitglied: String(match.id) }}
								>
									{words.add}
								</Do>
							)}
						</li>
					))}
				</ul>
			)}
		</section>
	);
};

const Entries = ({ ui, entries }: Props) => {
	const words = ui.words.organisations;
	return entries.length === 0 ? null : (
		<section class="box">
			<h2>{words.entries}</h2>
			<ul class="entries">
				{entries.map((entry) => (
					<li dir="auto">
						<bdi>{entry.by || ui.words.post.former}</bdi> {words.acts[entry.act]}{" "}
						{entry.about === null ? null : <bdi>{entry.about || ui.words.post.former}</bdi>}
						{entry.note === "" ? null : <q>{entry.note}</q>}{" "}
						<span class="soft small">
							<When ui={ui} at={entry.at} />
						</span>
					</li>
				))}
			</ul>
		</section>
	);
};

/** Leaving is asked about once, because it changes what stands next to one's name. */
export const LeavingPage = ({ ui, organisation }: { ui: Ui; organisation: Organisation }) => {
	const words = ui.words.organisations;
	const isLast = organisation.isResponsible && organisation.responsible === 1;
	return (
		<Layout ui={ui} title={words.leaveTitle} place="organisations">
			<div class="narrow page">
				<p class="back">
					<a href={urls.organisation(organisation)} dir="auto">
						{organisation.name}
					</a>
				</p>
				<h1>{words.leaveTitle}</h1>
				<p dir="auto">{words.leaveText(organisation.name)}</p>
				{isLast ? (
					<>
						<Notice ui={ui} icon="alert">
							{words.leaveLast}
						</Notice>
						<p>
							<a class="button" href={urls.handover(organisation.id)}>
								{words.handover}
							</a>
						</p>
					</>
				) : null}
				<div class="row-of-buttons">
					<Do to={urls.leaving(organisation.id)} tone="danger">
						{words.leaveSend}
					</Do>
					<a class="button quiet" href={urls.organisation(organisation)}>
						{ui.words.cancel}
					</a>
				</div>
			</div>
		</Layout>
	);
};
