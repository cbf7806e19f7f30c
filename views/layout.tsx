// The frame of every page: head, header, spaces, footer.
import type { Child } from "hono/jsx";
import { moderatesAnything } from "../src/access/doors.ts";
import { levelIn } from "../src/access/viewer.ts";
import type { Ui } from "../src/http/context.ts";
import { LANGUAGES, wordsOf } from "../src/i18n/words.ts";
import { READS, SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Avatar } from "./parts/avatar.tsx";
import { BouncedNotice } from "./parts/bounced.tsx";
import { Icon, type IconName, spaceIcon } from "./parts/icon.tsx";
import { LeavingNotice } from "./parts/leaving.tsx";

/** Where on the site a page is; marks the link in the navigation. */
export type Place =
	| SpaceKey
	| "start"
	| "materials"
	| "people"
	| "organisations"
	| "messages"
	| "account"
	| "moderation"
	| "other";

type Props = {
	ui: Ui;
	title: string;
	place: Place;
	/** The space whose colour the page carries. */
	space?: SpaceKey;
	/** For link previews; only for pages that everybody may read. */
	description?: string | undefined;
	/** What messengers show of a shared link. Such a page stays out of search engines. */
	preview?: { title: string; description: string };
	/** A script that only this page needs. */
	script?: string;
	/** A stylesheet that only this page needs. */
	sheet?: string;
	/** The page itself says that the person is about to leave. */
	leavingShown?: boolean;
	/** The page itself says that mails don't arrive. */
	bouncedShown?: boolean;
	children?: Child;
};

export const Layout = ({
	ui,
	title,
	place,
	space,
	description,
	preview,
	script,
	sheet,
	leavingShown = false,
	bouncedShown = false,
	children,
}: Props) => (
	<html lang={ui.language}>
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{place === "start" && title === ui.words.forum ? title : `${title} – ${ui.words.forum}`}</title>
			{description === undefined ? (
				<meta name="robots" content="noindex" />
			) : (
				<meta name="description" content={description} />
			)}
			{preview === undefined ? null : <Preview ui={ui} {...preview} />}
			<meta name="color-scheme" content="light dark" />
			<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
			<meta name="theme-color" content="#221f1b" media="(prefers-color-scheme: dark)" />
			<link rel="icon" href={urls.asset("icons.svg", ui.version)} type="image/svg+xml" />
			<link rel="stylesheet" href={urls.asset("app.css", ui.version)} />
			{sheet === undefined ? null : <link rel="stylesheet" href={urls.asset(sheet, ui.version)} />}
			<script src={urls.asset("htmx-4.0.1.min.js", ui.version)} defer />
			<script src={urls.asset("app.js", ui.version)} defer />
			<script src={urls.asset("reading.js", ui.version)} defer />
			<script src={urls.asset("places.js", ui.version)} defer />
			<script src={urls.asset("writing.js", ui.version)} defer />
			<script src={urls.asset("mention.js", ui.version)} defer />
			<script src={urls.asset("editor.js", ui.version)} defer />
			{script === undefined ? null : <script src={urls.asset(script, ui.version)} defer />}
		</head>
		<body
			data-space={space}
			data-offline={ui.words.faults.offline}
			data-send-again={ui.words.faults.sendAgain}
			data-quote-here={ui.words.writing.quoteHere}
			data-viewer={ui.viewer.kind === "member" ? ui.viewer.id : undefined}
		>
			<a class="skip" href="#inhalt">
				{ui.words.skip}
			</a>
			<Header ui={ui} place={place} />
			<Rooms ui={ui} place={place} />
			<main id="inhalt" tabindex={-1}>
				{leavingShown ? null : <LeavingNotice ui={ui} />}
				{bouncedShown ? null : <BouncedNotice ui={ui} />}
				{children}
			</main>
			<p class="hidden" role="status" id="meldung" />
			<Footer ui={ui} />
			<QuickNav ui={ui} place={place} />
		</body>
	</html>
);

/** Open Graph: no picture, because ours is no PNG and nothing comes from elsewhere. */
const Preview = ({ ui, title, description }: { ui: Ui; title: string; description: string }) => (
	<>
		<meta property="og:type" content="website" />
		<meta property="og:site_name" content={ui.words.forum} />
		<meta property="og:title" content={title} />
		<meta property="og:description" content={description} />
	</>
);

const Header = ({ ui, place }: { ui: Ui; place: Place }) => (
	<header class="top">
		<div class="wide">
			<a class="brand" href={urls.home()}>
				<span class="dots" aria-hidden="true">
					<i />
					<i />
					<i />
				</span>
				{ui.words.forum}
			</a>
			{ui.viewer.kind === "guest" ? (
				<nav class="guest" aria-label={ui.words.nav.account}>
					<a class="button plain" href={urls.signIn()}>
						{ui.words.nav.signIn}
					</a>
					<a class="button wide-only" href={urls.join()}>
						{ui.words.nav.join}
					</a>
				</nav>
			) : (
				<div class="own-links">
					<Letters ui={ui} place={place} />
					<a class="account" href={urls.settings()} aria-current={place === "account" ? "page" : undefined}>
						<Avatar name={ui.viewer.name} />
						<span>{ui.words.nav.account}</span>
					</a>
				</div>
			)}
		</div>
	</header>
);

/** The way to one's messages, with the number of what is new. */
const Letters = ({ ui, place }: { ui: Ui; place: Place }) => {
	if (ui.viewer.kind === "guest" || ui.viewer.state !== "active") return null;
	const { letters } = ui.viewer;
	return (
		<a class="letters" href={urls.messages()} aria-current={place === "messages" ? "page" : undefined}>
			<Icon name="message" version={ui.version} />
			<span>{ui.words.messages.title}</span>
			{letters === 0 ? null : (
				<b class="count">
					<span aria-hidden="true">{letters > 99 ? "99+" : letters}</span>
					<span class="hidden">, {ui.words.messages.count(letters)}</span>
				</b>
			)}
		</a>
	);
};

/** The spaces that this viewer may read. */
function rooms(ui: Ui): readonly SpaceKey[] {
	return SPACES.filter((key) => levelIn(ui.viewer, key) >= READS);
}

const Rooms = ({ ui, place }: { ui: Ui; place: Place }) =>
	rooms(ui).length === 0 ? null : (
		<nav class="rooms" aria-label={ui.words.nav.main}>
			<ul class="wide">
				{rooms(ui).map((key) => (
					<li data-space={key}>
						<a href={urls.space(key)} aria-current={place === key ? "page" : undefined}>
							<Icon name={spaceIcon(key)} version={ui.version} />
							{ui.words.spaces[key].name}
							<Unread ui={ui} space={key} />
						</a>
					</li>
				))}
				<li>
					<a href={urls.materials()} aria-current={place === "materials" ? "page" : undefined}>
						<Icon name="library" version={ui.version} />
						{ui.words.materials.title}
					</a>
				</li>
				<li>
					<a href={urls.directory()} aria-current={place === "people" ? "page" : undefined}>
						<Icon name="user" version={ui.version} />
						{ui.words.directory.title}
					</a>
				</li>
				<li>
					<a href={urls.organisations()} aria-current={place === "organisations" ? "page" : undefined}>
						<Icon name="building" version={ui.version} />
						{ui.words.nav.organisations}
					</a>
				</li>
				{moderatesAnything(ui.viewer) ? (
					<li>
						<a href={urls.moderation()} aria-current={place === "moderation" ? "page" : undefined}>
							<Icon name="shield" version={ui.version} />
							{ui.words.nav.moderation}
						</a>
					</li>
				) : null}
			</ul>
		</nav>
	);

const Unread = ({ ui, space }: { ui: Ui; space: SpaceKey }) => {
	const unread = ui.viewer.kind === "member" ? ui.viewer.unread[space] : 0;
	return unread === 0 ? null : (
		<b class="count">
			<span aria-hidden="true">{unread > 99 ? "99+" : unread}</span>
			<span class="hidden">, {ui.words.nav.unreadLong(unread)}</span>
		</b>
	);
};

const QuickNav = ({ ui, place }: { ui: Ui; place: Place }) => {
	if (ui.viewer.kind === "guest") return null;
	const items: readonly { href: string; icon: IconName; name: string; at: Place; space?: SpaceKey }[] = [
		{ href: urls.home(), icon: "home", name: ui.words.nav.start, at: "start" },
		...rooms(ui).map((key) => ({
			href: urls.space(key),
			icon: spaceIcon(key),
			name: ui.words.spaces[key].short,
			at: key,
			space: key,
		})),
		{ href: urls.materials(), icon: "library", name: ui.words.library.short, at: "materials" },
	];
	return (
		<nav class="foot" aria-label={ui.words.nav.quick}>
			{items.map((item) => (
				<a href={item.href} data-space={item.space} aria-current={item.at === place ? "page" : undefined}>
					<Icon name={item.icon} version={ui.version} />
					{item.name}
					{item.space === undefined ? null : <Unread ui={ui} space={item.space} />}
				</a>
			))}
		</nav>
	);
};

const Footer = ({ ui }: { ui: Ui }) => (
	<footer class="bottom">
		<div class="wide">
			<nav aria-label={ui.words.nav.footer}>
				<a href={urls.materials()}>{ui.words.materials.title}</a>
				{rooms(ui).length === 0 ? null : <a href={urls.directory()}>{ui.words.directory.title}</a>}
				<a href={urls.organisations()}>{ui.words.nav.organisations}</a>
				<a href={urls.rules()}>{ui.words.nav.rules}</a>
				<a href={urls.imprint()}>{ui.words.nav.imprint}</a>
				<a href={urls.privacy()}>{ui.words.nav.privacy}</a>
				<a href={urls.accessibility()}>{ui.words.nav.accessibility}</a>
			</nav>
			<form method="post" action={urls.language()} aria-label={ui.words.nav.language}>
				<input type="hidden" name="zurueck" value={ui.path} />
				<Icon name="globe" version={ui.version} />
				{LANGUAGES.map((language) => (
					<button
						type="submit"
						name="sprache"
						value={language}
						lang={language}
						aria-pressed={language === ui.language ? "true" : "false"}
					>
						{wordsOf(language).name}
					</button>
				))}
			</form>
		</div>
	</footer>
);
