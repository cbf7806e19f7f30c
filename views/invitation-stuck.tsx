// Who got stuck on the way in, writing to them again, and putting a mistyped address right.
import type { Unreached } from "../src/bounces/store.ts";
import type { Ui } from "../src/http/context.ts";
import type { Mendable } from "../src/invitations/mend-store.ts";
import { MOST_MAILS, type Stuck, type StuckList, VIEWS, type View } from "../src/invitations/stuck-store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Do } from "./organisation.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty, Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

type Props = { ui: Ui; view: View; list: StuckList; hint: "geschickt" | "nicht" | null };

export const StuckPage = ({ ui, view, list, hint }: Props) => {
	const words = ui.words.invitations;
	const isEmpty = list.unreached.length + list.members.length + list.others.length === 0;
	return (
		<Layout ui={ui} title={words.underWay} place="moderation">
			<div class="narrow page">
				<p class="back">
					<a href={urls.invitations()}>{words.manage}</a>
				</p>
				<h1>{words.underWay}</h1>
				<p class="soft">{words.underWayLead}</p>
				{hint === null ? null : (
					<Notice ui={ui} icon={hint === "nicht" ? "clock" : "check"} tone={hint === "nicht" ? "bad" : "good"} focus>
						{hint === "nicht" ? words.notNow : words.sentAgain}
					</Notice>
				)}
				<Views ui={ui} view={view} />
				{isEmpty && view === null ? (
					<Empty ui={ui} icon="check" title={words.nobodyStuck} text={words.nobodyStuckHint} />
				) : isEmpty ? (
					<p class="soft">{ui.words.bounces.none}</p>
				) : null}
				<People ui={ui} title={ui.words.bounces.unreached} list={list.unreached} />
				{list.moreUnreached ? (
					<p>
						<a class="button plain" href={urls.invitationsUnderWay({ wo: "unzustellbar" })}>
							{ui.words.bounces.allUnreached}
						</a>
					</p>
				) : null}
				<Members ui={ui} list={list.members} />
				<People
					ui={ui}
					title={view === null ? ui.words.bounces.others : ui.words.bounces.views[view]}
					list={list.others}
				/>
				{list.next === null ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a
							class="button plain"
							href={urls.invitationsUnderWay({ wo: view ?? undefined, ab: String(list.next) })}
							rel="next"
						>
							{ui.words.bookmarks.older}
						</a>
					</nav>
				)}
			</div>
		</Layout>
	);
};

const Views = ({ ui, view }: { ui: Ui; view: View }) => {
	const words = ui.words.bounces.views;
	const chip = (one: View) => (
		<a
			class={one === view ? "chip on" : "chip"}
			href={urls.invitationsUnderWay({ wo: one ?? undefined })}
			aria-current={one === view ? "page" : undefined}
		>
			{words[one ?? "alle"]}
		</a>
	);
	return (
		<nav class="chips shortcuts" aria-label={ui.words.invitations.underWay}>
			{chip(null)}
			{VIEWS.map(chip)}
		</nav>
	);
};

const People = ({ ui, title, list }: { ui: Ui; title: string; list: readonly Stuck[] }) =>
	list.length === 0 ? null : (
		<section class="stack">
			<h2>{title}</h2>
			{list.map((person) => (
				<Person ui={ui} person={person} />
			))}
		</section>
	);

const Person = ({ ui, person }: { ui: Ui; person: Stuck }) => {
	const words = ui.words.invitations;
	// A full mailbox has the right address; anything else that failed begins with the address.
	const mendFirst = person.mayMend && person.bounced !== null && person.bounced !== "weich";
	const { kinds, last, mend, mendOf, sentTimes } = ui.words.bounces;
	return (
		<article class="box" id={`${person.kind}-${person.id}`}>
			<h3 dir="auto">{person.name}</h3>
			<p>
				{person.bounced === null ? words.where[person.where] : kinds[person.bounced]}
				{person.bouncedAt === null ? null : (
					<>
						{" "}
						<When ui={ui} at={person.bouncedAt} />
					</>
				)}
			</p>
			<p class="soft small">
				<bdi>{person.email}</bdi>
				<br />
				{person.inviter === "" ? "" : `${words.invitedBy(person.inviter)} · `}
				{sentTimes(person.asked)}, {last} <When ui={ui} at={person.askedAt} />
			</p>
			<div class="row-of-buttons">
				{mendFirst ? (
					<a class="button" href={urls.invitationAddress(person.kind, person.id)} aria-label={mendOf(person.name)}>
						{mend}
					</a>
				) : null}
				{person.may ? (
					<Do
						to={urls.invitationAgain(person.kind, person.id)}
						tone={person.bounced === "weich" ? "" : "plain"}
						label={words.sendAgainTo(person.name)}
					>
						{words.sendAgain}
					</Do>
				) : null}
				{person.mayMend && !mendFirst ? (
					<a
						class="button plain"
						href={urls.invitationAddress(person.kind, person.id)}
						aria-label={mendOf(person.name)}
					>
						{mend}
					</a>
				) : null}
			</div>
			{person.asked < MOST_MAILS ? null : <p class="soft small">{ui.words.bounces.enough}</p>}
		</article>
	);
};

const Members = ({ ui, list }: { ui: Ui; list: readonly Unreached[] }) => {
	const words = ui.words.bounces;
	return list.length === 0 ? null : (
		<section class="stack">
			<h2>{words.members}</h2>
			<p class="soft small">{words.membersHint}</p>
			{list.map((member) => (
				<article class="box" id={`mitglied-${member.id}`}>
					<h3 dir="auto">
						<a href={urls.member(member.id)}>{member.name}</a>
					</h3>
					<p>
						{words.kinds[member.bounced]} <When ui={ui} at={member.bouncedAt} />
					</p>
				</article>
			))}
		</section>
	);
};

export const MendPage = ({
	ui,
	kind,
	id,
	person,
	state,
	over = false,
}: {
	ui: Ui;
	kind: Stuck["kind"];
	id: number;
	person: Mendable;
	state: FormState;
	over?: boolean;
}) => {
	const words = ui.words.bounces;
	return (
		<Layout ui={ui} title={words.mendTitle} place="moderation">
			<div class="narrow page">
				<p class="back">
					<a href={urls.invitationsUnderWay()}>{ui.words.invitations.underWay}</a>
				</p>
				<h1>{words.mendTitle}</h1>
				{over ? (
					<Notice ui={ui} icon="alert" tone="bad" focus>
						{words.over}
					</Notice>
				) : null}
				<form method="post" action={urls.invitationAddress(kind, id)} class="box form">
					<p>
						<strong dir="auto">{person.name}</strong>
					</p>
					<p>
						{words.mendLead} {person.byList === 1 ? words.mendNewLink : null}
					</p>
					<ErrorSummary ui={ui} state={state} labels={{ email: words.mendTo }} />
					<p class="soft small">
						{words.mendFrom}: <bdi>{person.email}</bdi>
					</p>
					<TextField ui={ui} name="email" label={words.mendTo} type="email" inputmode="email" state={state} />
					<p class="row-of-buttons">
						<button class="button" type="submit">
							<Icon name="mail" version={ui.version} />
							{words.mendSend}
						</button>
						<a class="button plain" href={urls.invitationsUnderWay()}>
							{ui.words.cancel}
						</a>
					</p>
				</form>
			</div>
		</Layout>
	);
};
