// The page of one organisation.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Affiliated, OrganisationPage as Opened } from "../src/affiliations/store.ts";
import type { Ui } from "../src/http/context.ts";
import type { Organisation } from "../src/organisations/store.ts";
import { languageOf } from "../src/text/language.ts";
import { plainText } from "../src/text/markdown.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { whereOf } from "./organisations.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty, Notice } from "./parts/notice.tsx";

/** Characters of the description that a link preview shows. */
const PREVIEW = 160;

export const OrganisationPage = (props: { ui: Ui } & Opened) => {
	const { ui, organisation } = props;
	const words = ui.words.organisations;
	const isMember = can.seePeople(ui.viewer);
	const isBare = organisation.about === "" && organisation.topics.length === 0;
	return (
		<Layout
			ui={ui}
			title={organisation.name}
			place="organisations"
			description={
				organisation.isPublic && !isMember ? plainText(organisation.about, PREVIEW) || organisation.name : undefined
			}
		>
			<div class="band">
				<div class="wide">
					<p class="kind">
						<a href={urls.organisations()}>{words.title}</a> ›{" "}
						<a href={urls.organisations({ art: organisation.kind })}>
							{words.kinds[organisation.kind] ?? organisation.kind}
						</a>
					</p>
					<h1 dir="auto">{organisation.name}</h1>
					<p>{whereOf(ui, organisation)}</p>
				</div>
			</div>
			<div class="wide cols">
				<div class="stack">
					<Waiting {...props} />
					{isBare ? (
						<Empty ui={ui} icon="building" title={words.empty} text={words.emptyHint} />
					) : (
						<section class="box about">
							{organisation.about === "" ? null : (
								<>
									<h2>{words.aboutShown}</h2>
									<div class="prose" dir="auto" lang={languageOf(organisation.about)}>
										{raw(organisation.aboutHtml)}
									</div>
								</>
							)}
							{organisation.topics.length === 0 ? null : (
								<>
									<h2>{words.topics}</h2>
									<p class="chips">
										{organisation.topics.map((topic) => (
											<a class="chip" href={urls.organisations({ thema: topic })}>
												{ui.words.topics[topic]}
											</a>
										))}
									</p>
								</>
							)}
						</section>
					)}
					{isMember ? <People {...props} /> : null}
				</div>
				<aside class="side" aria-label={words.contact}>
					<Facts ui={ui} organisation={organisation} />
					{isMember ? (
						<Actions {...props} />
					) : (
						<section class="box">
							<p class="small">{words.memberMore}</p>
							<p>
								<a class="button plain full" href={urls.signIn(ui.path)}>
									{ui.words.nav.signIn}
								</a>
							</p>
						</section>
					)}
				</aside>
			</div>
		</Layout>
	);
};

/** What the viewer is asked: an offer of responsibility, an invitation, or their own request. */
const Waiting = ({ ui, organisation, offers, own }: { ui: Ui } & Opened) => {
	const words = ui.words.organisations;
	const me = ui.viewer.kind === "member" ? ui.viewer.id : 0;
	return (
		<>
			{offers
				.filter((offer) => offer.toId === me)
				.map((offer) => (
					<Notice ui={ui} icon="hands">
						<p dir="auto">{words.handoverOffered(offer.fromName)}</p>
						<p class="row-of-buttons">
							<Do to={urls.handoverAccept(organisation.id, offer.id)}>{words.handoverAccept}</Do>
							<Do to={urls.handoverDecline(organisation.id, offer.id)} tone="quiet">
								{words.handoverDecline}
							</Do>
						</p>
					</Notice>
				))}
			{offers
				.filter((offer) => offer.toId !== me)
				.map((offer) => (
					<Notice ui={ui} icon="clock">
						<p dir="auto">{words.handoverWaiting(offer.fromName, offer.toName)}</p>
						{offer.fromId === me ? (
							<p class="row-of-buttons">
								<Do to={urls.handoverBack(organisation.id, offer.id)} tone="quiet">
									{words.handoverBack}
								</Do>
							</p>
						) : null}
					</Notice>
				))}
			{own === "invited" ? (
				<Notice ui={ui} icon="people">
					<p>{words.belongInvited}</p>
					<p class="row-of-buttons">
						<Do to={urls.belonging(organisation.id)}>{words.belongAccept}</Do>
						<Do to={urls.belongingBack(organisation.id)} tone="quiet">
							{words.belongRefuse}
						</Do>
					</p>
				</Notice>
			) : null}
			{own === "asked" ? (
				<Notice ui={ui} icon="clock">
					<p>{words.belongAsked}</p>
					<p class="row-of-buttons">
						<Do to={urls.belongingBack(organisation.id)} tone="quiet">
							{words.belongBack}
						</Do>
					</p>
				</Notice>
			) : null}
		</>
	);
};

const People = ({ ui, organisation, people, next, requests }: { ui: Ui } & Opened) => {
	const words = ui.words.organisations;
	const isManaged = can.editOrganisation(ui.viewer, organisation);
	return (
		<section>
			<div class="head">
				<h2>{words.people}</h2>
				<span class="soft">{words.peopleCount(organisation.people)}</span>
			</div>
			{organisation.responsible === 0 ? <p class="soft small above">{words.alone}</p> : null}
			{people.length === 0 ? null : (
				<ul class="list people">
					{people.map((person) => (
						<Person ui={ui} person={person} />
					))}
				</ul>
			)}
			<p class="row-of-buttons pager">
				{isManaged ? (
					<a class="button plain" href={urls.affiliations(organisation.id)}>
						<Icon name="people" version={ui.version} />
						{words.managePeople}
						{requests.length === 0 ? null : <span class="count">{requests.length}</span>}
					</a>
				) : next === null ? null : (
					<a class="button plain" href={urls.affiliations(organisation.id)}>
						{words.allPeople}
					</a>
				)}
				{people.length === 0 ? null : (
					<a class="button quiet" href={urls.directory({ bei: String(organisation.id) })}>
						{ui.words.directory.ofOrganisation}
					</a>
				)}
			</p>
		</section>
	);
};

/** Somebody of an organisation, with room for what can be done. */
export const Person = ({ ui, person, children }: { ui: Ui; person: Affiliated; children?: Child }) => (
	<li>
		<Avatar name={person.name} />
		<div>
			<a href={urls.member(person.id)} dir="auto">
				<strong>{person.name}</strong>
			</a>
			<p class="soft small">{ui.words.roles[person.role] ?? person.role}</p>
		</div>
		{person.isResponsible ? <span class="chip">{ui.words.organisations.responsible}</span> : null}
		{children}
	</li>
);

const Facts = ({ ui, organisation }: { ui: Ui; organisation: Organisation }) => {
	const words = ui.words.organisations;
	const facts: readonly (readonly [string, Child])[] = [
		[words.legalForm, words.legalForms[organisation.legalForm] ?? ""],
		[words.nonprofit, organisation.nonprofit === null ? "" : organisation.nonprofit ? words.yes : words.no],
		[words.targetGroups, organisation.targetGroups],
		[words.languages, organisation.languages.map((key) => ui.words.languages[key] ?? key).join(", ")],
		[
			words.website,
			organisation.website === "" ? (
				""
			) : (
				<a href={organisation.website} rel="noopener noreferrer nofollow ugc">
					{organisation.website.replace(/^https?:\/\/(?:www\.)?|\/$/g, "")}
				</a>
			),
		],
		[words.email, organisation.email === "" ? "" : <a href={`mailto:${organisation.email}`}>{organisation.email}</a>],
		[
			words.phone,
			organisation.phone === "" ? (
				""
			) : (
				<a href={`tel:${organisation.phone.replace(/[^\d+]/g, "")}`}>{organisation.phone}</a>
			),
		],
	];
	const known = facts.filter(([, fact]) => fact !== "");
	return known.length === 0 ? null : (
		<section class="box">
			<dl class="facts narrow-facts">
				{known.map(([name, fact]) => (
					<div>
						<dt>{name}</dt>
						<dd dir="auto">{fact}</dd>
					</div>
				))}
			</dl>
		</section>
	);
};

const Actions = ({ ui, organisation, own }: { ui: Ui } & Opened) => {
	const words = ui.words.organisations;
	const { id } = organisation;
	return (
		<section class="box actions">
			{can.askToBelong(ui.viewer, organisation) && (own === null || own === "declined") ? (
				<>
					<p class="small">{own === "declined" ? words.belongDeclined : words.belongHint}</p>
					<Do to={urls.belonging(id)} tone="plain full">
						{own === "declined" ? words.belongAgain : words.belong}
					</Do>
				</>
			) : null}
			{can.editOrganisation(ui.viewer, organisation) ? (
				<>
					<a class="button full" href={urls.organisationEdit(id)}>
						<Icon name="pen" version={ui.version} />
						{words.edit}
					</a>
					<p class="small soft">{organisation.isPublic ? words.isPublic : words.isInside}</p>
				</>
			) : null}
			{can.invite(ui.viewer, organisation) ? (
				<a class="button plain full" href={urls.invitations(id)}>
					<Icon name="mail" version={ui.version} />
					{ui.words.invitations.open}
				</a>
			) : null}
			{can.handOver(ui.viewer, organisation) ? (
				<a class="button plain full" href={urls.handover(id)}>
					<Icon name="hands" version={ui.version} />
					{words.handover}
				</a>
			) : null}
			{can.mergeOrganisations(ui.viewer, organisation) ? (
				<a class="button plain full" href={urls.duplicate(id)}>
					{ui.words.duplicates.open}
				</a>
			) : null}
			{can.leaveOrganisation(ui.viewer, organisation) ? (
				<a class="button quiet full" href={urls.leaving(id)}>
					<Icon name="door" version={ui.version} />
					{words.leave}
				</a>
			) : null}
		</section>
	);
};

/** A button that does one thing. */
export const Do = ({
	to,
	tone = "",
	label,
	fields = {},
	children,
}: {
	to: string;
	tone?: string;
	label?: string;
	fields?: Record<string, string>;
	children?: Child;
}) => (
	<form method="post" action={to}>
		{Object.entries(fields).map(([name, text]) => (
			<input type="hidden" name={name} value={text} />
		))}
		<button class={`button ${tone}`} type="submit" aria-label={label}>
			{children}
		</button>
	</form>
);
