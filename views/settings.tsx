// The own account.
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Member } from "../src/access/viewer.ts";
import type { Session } from "../src/auth/store.ts";
import type { Ui } from "../src/http/context.ts";
import { LANGUAGES, wordsOf } from "../src/i18n/words.ts";
import { isOver, OFFERS } from "../src/profiles/fields.ts";
import type { Profile } from "../src/profiles/store.ts";
import { regionName } from "../src/regions/regions.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { AskedMonthlyBox } from "./appeals.tsx";
import { FollowSettings } from "./follows.tsx";
import { Layout } from "./layout.tsx";
import { MessagesFrom } from "./message-pages.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";
import { SignOut } from "./standing.tsx";

/** One box of the account by itself, after a form that was refused. */
export const SettingPage = ({ ui, children }: { ui: Ui; children: Child }) => (
	<Layout ui={ui} title={ui.words.settings.title} place="account">
		<div class="narrow page">
			<p class="back">
				<a href={urls.settings()}>{ui.words.settings.title}</a>
			</p>
			<h1>{ui.words.settings.title}</h1>
			{children}
		</div>
	</Layout>
);

export const SettingsPage = ({
	ui,
	viewer,
	email,
	profile,
	sessions,
}: {
	ui: Ui;
	viewer: Member;
	email: string;
	profile: Profile;
	sessions: readonly Session[];
}) => {
	const words = ui.words.settings;
	const facts: readonly (readonly [string, string])[] = [
		[words.name, viewer.name],
		[words.email, email],
		[words.organisation, viewer.organisation],
		[words.role, ui.words.roles[viewer.role] ?? viewer.role],
		[
			words.region,
			[regionName(profile.region) || ui.words.join.regionAll, ...profile.regions.map(regionName)].join(", "),
		],
		...(profile.facts.place === undefined
			? []
			: [[ui.words.profiles.place, profile.facts.place] satisfies [string, string]]),
		...(profile.facts.languages === undefined
			? []
			: [
					[
						ui.words.profiles.languages,
						profile.facts.languages.speaks.map((key) => ui.words.languages[key]).join(", "),
					] satisfies [string, string],
				]),
	];
	const over = OFFERS.filter((name) => {
		const offer = profile.facts[name];
		return offer !== undefined && isOver(offer, ui.now);
	});
	return (
		<Layout ui={ui} title={words.title} place="account">
			<div class="narrow page">
				<h1>{words.title}</h1>
				<section class="box">
					<h2>{words.profile}</h2>
					<dl class="facts">
						{facts.map(([name, text]) => (
							<div>
								<dt>{name}</dt>
								<dd dir="auto">{text}</dd>
							</div>
						))}
					</dl>
					{over.map((name) => (
						<p class="notice">
							<Icon name="clock" version={ui.version} />
							<span>
								{ui.words.profiles.overHint(ui.words.profiles[name])}{" "}
								<a href={`${urls.member(viewer.id)}#${name}`}>{ui.words.profiles.renew}</a>
							</span>
						</p>
					))}
					{profile.listed ? null : <p class="soft small">{ui.words.profiles.hiddenNote}</p>}
					<p class="row-of-buttons">
						<a class="button" href={urls.profile()}>
							<Icon name="pen" version={ui.version} />
							{ui.words.profiles.edit}
						</a>{" "}
						<a class="button plain" href={urls.member(viewer.id)}>
							<Icon name="eye" version={ui.version} />
							{ui.words.profiles.view}
						</a>
					</p>
				</section>
				<p class="row-of-buttons">
					<a class="button plain" href={urls.bookmarks()}>
						<Icon name="keep" version={ui.version} />
						{ui.words.bookmarks.title}
					</a>{" "}
					<a class="button plain" href={urls.drafts()}>
						<Icon name="pen" version={ui.version} />
						{ui.words.drafts.title}
					</a>{" "}
					<a class="button plain" href={urls.messages()}>
						<Icon name="message" version={ui.version} />
						{ui.words.messages.title}
					</a>{" "}
					<a class="button plain" href={urls.inquiries()}>
						<Icon name="help" version={ui.version} />
						{ui.words.inquiries.own}
					</a>{" "}
					<a class="button quiet" href={urls.keyboard()}>
						{ui.words.keyboard.title}
					</a>
				</p>
				<section class="box">
					<h2>{words.access}</h2>
					<ul class="rights">
						{SPACES.map((key) => (
							<li data-space={key}>
								<Icon name={spaceIcon(key)} version={ui.version} />
								<span>{ui.words.spaces[key].name}</span>
								<span class="soft">{ui.words.levels[viewer.levels[key]]}</span>
							</li>
						))}
					</ul>
				</section>
				<FollowSettings ui={ui} spaces={SPACES.filter((spaceId) => can.follow(viewer, { spaceId }))} />
				<MessagesFrom ui={ui} from={viewer.messagesFrom} mails={viewer.letterMails} />
				<AskedMonthlyBox ui={ui} times={viewer.askedMonthly} />
				<section class="box">
					<h2>{words.language}</h2>
					<form method="post" action={urls.language()} class="form">
						<input type="hidden" name="zurueck" value={urls.settings()} />
						<div class="field">
							<label for="sprache">{words.language}</label>
							<p class="hint" id="sprache-hint">
								{words.languageHint}
							</p>
							<select id="sprache" name="sprache" aria-describedby="sprache-hint">
								{LANGUAGES.map((language) => (
									<option value={language} lang={language} selected={language === ui.language}>
										{wordsOf(language).name}
									</option>
								))}
							</select>
						</div>
						<p>
							<button class="button plain" type="submit">
								{words.saveLanguage}
							</button>
						</p>
					</form>
				</section>
				<section class="box" id="sitzungen">
					<h2>{words.sessions}</h2>
					<p class="soft small">{words.sessionsHint}</p>
					<ul class="sessions">
						{sessions.map((session) => (
							<SessionItem ui={ui} session={session} own={session.handle === viewer.session.handle} />
						))}
					</ul>
					{sessions.length > 1 ? (
						<form method="post" action={urls.endOtherSessions()}>
							<button class="button plain" type="submit">
								{words.endOthers}
							</button>
						</form>
					) : (
						<p class="soft small">{words.onlyHere}</p>
					)}
				</section>
				<OwnAccount ui={ui} />
				<SignOut ui={ui} />
			</div>
		</Layout>
	);
};

/** The ways to what belongs to the account itself. */
const OwnAccount = ({ ui }: { ui: Ui }) => {
	const words = ui.words.account;
	return (
		<section class="box">
			<h2>{words.title}</h2>
			<ul class="ways">
				<li>
					<a href={urls.address()}>{ui.words.address.title}</a>
					<span class="soft small">{ui.words.address.hint}</span>
				</li>
				<li>
					<a href={urls.passkeys()}>{ui.words.passkeys.title}</a>
					<span class="soft small">{ui.words.passkeys.hint}</span>
				</li>
				<li>
					<a href={urls.ownData()}>{words.dataTitle}</a>
					<span class="soft small">{words.dataHint}</span>
				</li>
				<li>
					<a href={urls.leavingForum()}>{words.leaveTitle}</a>
					<span class="soft small">{words.leaveHint}</span>
				</li>
			</ul>
		</section>
	);
};

const SessionItem = ({ ui, session, own }: { ui: Ui; session: Session; own: boolean }) => {
	const words = ui.words.settings;
	const [browser = "", system = ""] = session.device.split("|");
	const device = session.device === "" ? words.unknownDevice : words.device(browser, system);
	return (
		<li>
			<div>
				<strong>{device}</strong> {own ? <span class="badge">{words.thisDevice}</span> : null}
				<p class="soft small">
					{words.seen} <When ui={ui} at={session.seenAt} /> · {words.since} <When ui={ui} at={session.createdAt} />
				</p>
			</div>
			{own ? null : (
				<form
					method="post"
					action={urls.endSession(session.handle)}
					hx-post={urls.endSession(session.handle)}
					hx-target="closest li"
					hx-swap="innerHTML"
				>
					<button class="button quiet" type="submit" aria-label={words.endOn(device)}>
						{words.end}
					</button>
				</form>
			)}
		</li>
	);
};

/** What takes a session's place once it is over. */
export const SessionEnded = ({ ui }: { ui: Ui }) => (
	<Notice ui={ui} icon="check" tone="good" focus>
		{ui.words.settings.ended}
	</Notice>
);
