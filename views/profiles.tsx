// A person's profile: who they are, what they can do, what they wrote.
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { longDay } from "../src/i18n/when.ts";
import { isStaffRole } from "../src/members/roles.ts";
import { type FieldName, isOver, type OfferName } from "../src/profiles/fields.ts";
import type { Profile, Written } from "../src/profiles/store.ts";
import { regionName } from "../src/regions/regions.ts";
import { type Cursor, writeCursor } from "../src/threads/cursor.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { StaffBadge } from "./parts/byline.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty, Notice } from "./parts/notice.tsx";
import { titleOf } from "./parts/title.ts";
import { When } from "./parts/when.tsx";

type Props = {
	ui: Ui;
	profile: Profile;
	posts: readonly Written[];
	next: Cursor | null;
	/** The page with the newest posts. */
	first: boolean;
	/** The viewer's own profile. */
	own: boolean;
};

export const ProfilePage = ({ ui, profile, posts, next, first, own }: Props) => {
	const words = ui.words.profiles;
	const { facts } = profile;
	return (
		<Layout ui={ui} title={profile.name} place="people">
			<div class="narrow page">
				<p class="back">
					<a href={urls.directory()}>{ui.words.directory.title}</a>
				</p>
				<header class="person-head">
					<Avatar name={profile.name} photo={profile.photo} />
					<div>
						<h1 dir="auto">{profile.name}</h1>
						<p class="soft">
							<StaffBadge ui={ui} person={profile} />{" "}
							{isStaffRole(profile.role) ? null : <span>{ui.words.roles[profile.role] ?? profile.role}</span>}
						</p>
					</div>
				</header>
				{own ? <OwnHead ui={ui} profile={profile} /> : null}
				{can.writeTo(ui.viewer, profile) ? (
					<p>
						<a class="button" href={urls.newMessage([profile.id])}>
							<Icon name="message" version={ui.version} />
							{ui.words.messages.writeTo}
						</a>
					</p>
				) : null}
				<section class="box">
					<dl class="facts">
						<Fact name={ui.words.settings.organisation}>{profile.organisation}</Fact>
						<Fact name={words.region}>
							{[regionName(profile.region) || ui.words.join.regionAll, ...profile.regions.map(regionName)].join(", ")}
						</Fact>
						<Told ui={ui} profile={profile} own={own} field="place" name={words.place} />
						<Told ui={ui} profile={profile} own={own} field="languages" name={words.languages}>
							<Languages ui={ui} profile={profile} />
						</Told>
						<Told ui={ui} profile={profile} own={own} field="topics" name={words.topics}>
							<span class="chips">
								{(facts.topics ?? []).map((topic) => (
									<a class="chip" href={urls.directory({ thema: topic })}>
										{ui.words.topics[topic]}
									</a>
								))}
							</span>
						</Told>
						<Told ui={ui} profile={profile} own={own} field="address" name={words.address}>
							{words.addresses[facts.address ?? ""]}
						</Told>
						<Told ui={ui} profile={profile} own={own} field="about" name={words.about} />
						<Told ui={ui} profile={profile} own={own} field="phone" name={words.phone} />
						{profile.email === null ? null : (
							<Fact name={words.email} seen={own ? words.seen[profile.audience.email] : undefined}>
								<a href={`mailto:${profile.email}`}>{profile.email}</a>
							</Fact>
						)}
					</dl>
				</section>
				<Offer ui={ui} profile={profile} own={own} name="offer" />
				<Offer ui={ui} profile={profile} own={own} name="seek" />
				<section aria-labelledby="geschrieben">
					<h2 id="geschrieben">{words.posts}</h2>
					<p class="soft small above">{words.postsHint}</p>
					{posts.length === 0 ? (
						<Empty ui={ui} icon="pen" title={words.noPosts} text={words.noPostsHint} />
					) : (
						<div class="list">
							{posts.map((post) => (
								<PostRow ui={ui} post={post} />
							))}
						</div>
					)}
					{next === null && first ? null : (
						<nav class="pager" aria-label={ui.words.thread.pages}>
							{first ? null : (
								<a class="button plain" href={urls.member(profile.id)}>
									{words.newest}
								</a>
							)}
							{next === null ? null : (
								<a class="button plain" href={urls.member(profile.id, writeCursor(next))} rel="next">
									{words.older}
								</a>
							)}
						</nav>
					)}
				</section>
			</div>
		</Layout>
	);
};

const OwnHead = ({ ui, profile }: { ui: Ui; profile: Profile }) => {
	const words = ui.words.profiles;
	return (
		<>
			<Notice ui={ui} icon="eye">
				{words.own}
				{profile.listed ? null : (
					<>
						{" "}
						<strong>{words.hiddenNote}</strong>
					</>
				)}
			</Notice>
			<p>
				<a class="button" href={urls.profile()}>
					<Icon name="pen" version={ui.version} />
					{words.edit}
				</a>
			</p>
		</>
	);
};

const Fact = ({ name, seen, children }: { name: string; seen?: string | undefined; children?: Child }) => (
	<div>
		<dt>{name}</dt>
		<dd dir="auto">
			{children}
			{seen === undefined ? null : <span class="soft small seen">{seen}</span>}
		</dd>
	</div>
);

/** A field that is there; the owner reads beside it who else sees it. */
const Told = ({
	ui,
	profile,
	own,
	field,
	name,
	children,
}: {
	ui: Ui;
	profile: Profile;
	own: boolean;
	field: FieldName;
	name: string;
	children?: Child;
}) => {
	const fact = profile.facts[field];
	if (fact === undefined) return null;
	return (
		<Fact name={name} seen={own ? ui.words.profiles.seen[profile.audience[field]] : undefined}>
			{typeof fact === "string" && children === undefined ? <span class="lines">{fact}</span> : children}
		</Fact>
	);
};

const Languages = ({ ui, profile }: { ui: Ui; profile: Profile }) => (
	<span class="chips">
		{(profile.facts.languages?.speaks ?? []).map((key) => (
			<a class="chip" href={urls.directory({ sprache: key })}>
				{ui.words.languages[key]}
				{profile.facts.languages?.offers.includes(key) ? ` · ${ui.words.profiles.offers}` : null}
			</a>
		))}
	</span>
);

/** What somebody offers or seeks, as long as it stands; the owner sees it longer. */
const Offer = ({ ui, profile, own, name }: { ui: Ui; profile: Profile; own: boolean; name: OfferName }) => {
	const offer = profile.facts[name];
	if (offer === undefined) return null;
	if (own) return <OwnOffer ui={ui} profile={profile} name={name} />;
	if (isOver(offer, ui.now)) return null;
	return (
		<section class="box">
			<h2>{ui.words.profiles[name]}</h2>
			<p class="lines" dir="auto">
				{offer.text}
			</p>
			<p class="soft small">{ui.words.profiles.until(longDay(ui.language, new Date(offer.until)))}</p>
		</section>
	);
};

/** One's own offer with the button that extends it. */
export const OwnOffer = ({
	ui,
	profile,
	name,
	renewed = false,
}: {
	ui: Ui;
	profile: Profile;
	name: OfferName;
	renewed?: boolean;
}) => {
	const words = ui.words.profiles;
	const offer = profile.facts[name];
	if (offer === undefined) return null;
	const day = longDay(ui.language, new Date(offer.until));
	return (
		<section class="box" id={name}>
			<h2>{words[name]}</h2>
			<p class="lines" dir="auto">
				{offer.text}
			</p>
			{renewed ? (
				<Notice ui={ui} icon="check" tone="good" focus>
					{words.renewed(day)}
				</Notice>
			) : (
				<p class={isOver(offer, ui.now) ? "notice" : "soft small"}>
					{isOver(offer, ui.now) ? words.over(day) : words.until(day)}
				</p>
			)}
			<p class="soft small">{words.seen[profile.audience[name]]}</p>
			<form
				method="post"
				action={urls.renewal()}
				hx-post={urls.renewal()}
				hx-target="closest section"
				hx-swap="outerHTML"
			>
				<input type="hidden" name="was" value={name} />
				<button class="button plain" type="submit" aria-label={words.renewName(words[name])}>
					<Icon name="clock" version={ui.version} />
					{words.renew}
				</button>
			</form>
		</section>
	);
};

const PostRow = ({ ui, post }: { ui: Ui; post: Written }) => {
	const words = ui.words.profiles;
	return (
		<article class="row written" data-space={post.thread.spaceId}>
			<div>
				<h3>
					<a href={urls.threadAtPost(post.thread, post.id)} dir="auto">
						{titleOf(ui, post.thread.title)}
					</a>
				</h3>
				<p class="meta">
					<span class="kind">
						<Icon name={spaceIcon(post.thread.spaceId)} version={ui.version} />
						{ui.words.spaces[post.thread.spaceId].short}
					</span>
					<span>{post.depth === 0 ? words.began : words.answered}</span>
					<When ui={ui} at={post.createdAt} />
				</p>
				<p class="small" dir="auto" lang={post.language}>
					{post.excerpt}
				</p>
			</div>
		</article>
	);
};
