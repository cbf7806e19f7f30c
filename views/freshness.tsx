// Whether materials stay true: the question to their owners, broken links, who is told, and which discussions use one.
import * as can from "../src/access/can.ts";
import { ASKED_BEFORE, occasionOf } from "../src/freshness/due.ts";
import type { Told } from "../src/freshness/following.ts";
import { type Calling, type Discussion, type Freshness, LISTED, type Use, type Used } from "../src/freshness/store.ts";
import type { Ui } from "../src/http/context.ts";
import { addDays, dayOf, sayDay } from "../src/i18n/days.ts";
import type { Material } from "../src/materials/material.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Do } from "./organisation.tsx";
import { ErrorSummary, type FormState, MomentField } from "./parts/field.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty, Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

type OfMaterial = { ui: Ui; material: Material; freshness: Freshness };

/** What calls for those who look after a material, and what is new to those who follow it. */
export const Calls = ({ confirming, ...props }: OfMaterial & { confirming?: FormState | undefined }) => (
	<>
		<Question {...props} state={confirming ?? {}} />
		<BrokenLinks {...props} />
		<OwnNews {...props} />
	</>
);

/** Why somebody is asked about a material, in words; null if they aren't. */
export function whyAsked(ui: Ui, asking: Pick<Material, "askOn" | "validUntil">): string | null {
	const occasion = occasionOf(asking, dayOf(ui.now));
	if (occasion === null) return null;
	return ui.words.freshness.why[occasion](asking.validUntil === null ? "" : sayDay(ui.language, asking.validUntil));
}

/** Does it still hold? For its owner; for the Fachstelle if there is none. */
const Question = ({ ui, material, state }: OfMaterial & { state: FormState }) => {
	const words = ui.words.freshness;
	const takes = can.takeOverMaterial(ui.viewer, material);
	const isAsked = can.confirmMaterial(ui.viewer, material) && (takes || can.isOwner(ui.viewer, material));
	const why = isAsked || state.errors !== undefined ? whyAsked(ui, material) : null;
	if (why === null && !takes) return null;
	const today = dayOf(ui.now);
	const asksForDay = material.validUntil !== null && material.validUntil <= addDays(today, ASKED_BEFORE);
	return (
		<section class="notice ask" aria-labelledby="stimmt-noch">
			<Icon name="clock" version={ui.version} />
			<div class="stack">
				{takes ? (
					<>
						<p>
							<strong>{words.untended}</strong> {words.untendedHint}
						</p>
						<Do to={urls.materialTakeover(material.id)}>{words.takeOver}</Do>
					</>
				) : null}
				{why === null ? null : (
					<>
						<h2 class="plain-heading" id="stimmt-noch">
							{words.ask}
						</h2>
						<p>{why}</p>
						<ErrorSummary ui={ui} state={state} labels={{ validUntil: words.until }} id="-neu" />
						<form method="post" action={urls.materialConfirmation(material.id)} class="inline-form">
							<input type="hidden" name="seen" value={material.validUntil ?? ""} />
							{asksForDay ? (
								<MomentField
									ui={ui}
									name="validUntil"
									id="-neu"
									type="date"
									label={words.until}
									hint={words.untilHint}
									min={today}
									optional={(material.validUntil ?? "") >= today}
									state={state}
								/>
							) : null}
							<button class="button" type="submit">
								{words.still}
							</button>
							<a class="button plain" href={urls.newVersion(material.id)}>
								{words.newVersion}
							</a>
							<a class="button quiet" href={urls.materialWithdrawal(material.id)}>
								{words.withdraw}
							</a>
						</form>
					</>
				)}
			</div>
		</section>
	);
};

const BrokenLinks = ({ ui, material, freshness }: OfMaterial) => {
	const words = ui.words.freshness;
	return freshness.broken.length === 0 || !can.editMaterial(ui.viewer, material) ? null : (
		<Notice ui={ui} icon="link" tone="bad">
			<strong>{words.broken(freshness.broken.length)}</strong>
			<ul class="plain-list">
				{freshness.broken.map(({ url, since }) => (
					<li>
						<a class="long" href={url} rel="noopener noreferrer nofollow ugc">
							{url}
						</a>{" "}
						<span class="small">{words.brokenSince(sayDay(ui.language, since))}</span>
					</li>
				))}
			</ul>
			<p>{words.brokenHint}</p>
		</Notice>
	);
};

/** What is new to somebody who follows the material, until they tick it off. */
const OwnNews = ({ ui, material, freshness }: OfMaterial) => {
	const { news = null, newsAt = null } = freshness.following ?? {};
	if (news === null || newsAt === null) return null;
	const words = ui.words.freshness;
	return (
		<Notice ui={ui} icon="bell" tone="good">
			<p>
				<strong>{words.newsText[news](material.title)}</strong> <When ui={ui} at={newsAt} />
			</p>
			<Do to={urls.materialSeen(material.id)} tone="plain" fields={{ neues: newsAt }}>
				{words.seen}
			</Do>
		</Notice>
	);
};

/** What everybody may do with a material that they see: be told of news, talk about it. */
export const Staying = ({ ui, material, freshness }: OfMaterial) => {
	const words = ui.words.freshness;
	const follows = freshness.following !== null;
	const space = [material.spaceId, ...SPACES].find(
		(key) => can.write(ui.viewer, key) && (key === material.spaceId || material.audience !== "space"),
	);
	const mayFollow = can.followMaterial(ui.viewer, material);
	if (material.state !== "published" || (!mayFollow && space === undefined)) return null;
	return (
		<section class="box actions" aria-label={words.thereIs}>
			{mayFollow ? (
				<>
					<Do
						to={urls.materialFollow(material.id)}
						tone={follows ? "quiet full" : "plain full"}
						fields={{ bescheid: follows ? "nein" : "ja" }}
					>
						<Icon name="bell" version={ui.version} />
						{follows ? words.unfollow : words.follow}
					</Do>
					<p class="small soft">{follows ? words.followed : words.followHint}</p>
				</>
			) : null}
			{space === undefined ? null : (
				<a class="button plain full" href={urls.newThread(space, { material: material.id })}>
					<Icon name="pen" version={ui.version} />
					{words.discuss}
				</a>
			)}
		</section>
	);
};

/** "Dazu gibt es …": discussions in which somebody leads to the material. */
export const Discussions = ({ ui, material, freshness }: OfMaterial) => {
	const words = ui.words.freshness;
	const shown = freshness.discussions.slice(0, 5);
	return shown.length === 0 ? null : (
		<section>
			<h2>{words.thereIs}</h2>
			<p class="small soft">{words.thereIsHint}</p>
			<ul class="list uses">
				{shown.map((one) => (
					<li data-space={one.spaceId}>
						<DiscussionLink ui={ui} discussion={one} />
					</li>
				))}
			</ul>
			<p>
				<a href={urls.materialUses(material.id)}>{words.allUses}</a>
			</p>
		</section>
	);
};

/** "Materialien in diesem Gespräch": to which its posts lead. */
export const UsedMaterials = ({ ui, materials }: { ui: Ui; materials: readonly Used[] }) =>
	materials.length === 0 ? null : (
		<p class="small used">
			<Icon name="clipboard" version={ui.version} />
			<span>
				{ui.words.freshness.inThread}:{" "}
				{materials.map((material, index) => (
					<>
						{index === 0 ? "" : " · "}
						<a href={urls.material(material)} dir="auto">
							{material.title}
						</a>
					</>
				))}
			</span>
		</p>
	);

const DiscussionLink = ({ ui, discussion: one }: { ui: Ui; discussion: Discussion }) => (
	<>
		<a href={urls.threadAtPost(one, one.postId)} dir="auto">
			{one.title === "" ? ui.words.freshness.removedThread : one.title}
		</a>{" "}
		<span class="kind small">
			<Icon name={spaceIcon(one.spaceId)} version={ui.version} />
			{ui.words.spaces[one.spaceId].short}
		</span>
	</>
);

type UsesProps = { ui: Ui; material: Material; first: boolean; list: readonly Use[]; next: number | null };

/** All posts that lead to a material. */
export const UsesPage = ({ ui, material, first, list, next }: UsesProps) => {
	const words = ui.words.freshness;
	return (
		<Layout ui={ui} title={words.usesTitle(material.title)} place="materials" space={material.spaceId}>
			<div class="mid page">
				<Back material={material} />
				<h1 dir="auto">{words.usesTitle(material.title)}</h1>
				{list.length === 0 ? (
					<Empty ui={ui} icon="message" title={words.noUses} text={words.noUsesHint} />
				) : (
					<ul class="list uses">
						{list.map((use) => (
							<li data-space={use.spaceId}>
								<DiscussionLink ui={ui} discussion={use} />
								<p class="small soft">
									<span dir="auto">{use.name === "" ? ui.words.materials.former : use.name}</span> ·{" "}
									<When ui={ui} at={use.at} />
								</p>
							</li>
						))}
					</ul>
				)}
				{next === null && first ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						{first ? null : (
							<a class="button plain" href={urls.materialUses(material.id)}>
								{ui.words.waiting.first}
							</a>
						)}
						{next === null ? null : (
							<a class="button plain" href={urls.materialUses(material.id, next)} rel="next">
								{words.older}
							</a>
						)}
					</nav>
				)}
			</div>
		</Layout>
	);
};

const Back = ({ material }: { material: Material }) => (
	<p class="back">
		<a href={urls.material(material)} dir="auto">
			{material.title}
		</a>
	</p>
);

/** Where the link in a mail leads: one button that begins or ends the mails. */
export const FollowPage = ({ ui, material, follows }: { ui: Ui; material: Material; follows: boolean }) => {
	const words = ui.words.freshness;
	return (
		<Layout ui={ui} title={words.followTitle} place="materials" space={material.spaceId}>
			<div class="narrow page">
				<Back material={material} />
				<h1>{words.followTitle}</h1>
				<p>{follows ? words.followed : words.followHint}</p>
				<Do to={urls.materialFollow(material.id)} fields={{ bescheid: follows ? "nein" : "ja" }}>
					<Icon name="bell" version={ui.version} />
					{follows ? words.unfollow : words.follow}
				</Do>
			</div>
		</Layout>
	);
};

/** What a material calls for, in one line. */
const Reasons = ({ ui, material: one }: { ui: Ui; material: Calling }) => {
	const why = whyAsked(ui, one);
	const broken = one.broken === 0 ? null : ui.words.freshness.broken(one.broken);
	return (
		<p class="small soft">
			{[why, broken].filter((reason) => reason !== null).join(" ")}
			{why === null && broken === null ? ui.words.spaces[one.spaceId].name : null}
		</p>
	);
};

/** One's own materials that call, on the start page; and what is new about those that one follows. */
export const StartMaterials = ({
	ui,
	calling,
	news,
}: {
	ui: Ui;
	calling: readonly Calling[];
	news: readonly Told[];
}) => {
	const words = ui.words.freshness;
	return (
		<>
			{calling.length === 0 ? null : (
				<section>
					<h2 class="above">{words.yours}</h2>
					<p class="soft small above">{words.yoursHint}</p>
					<ul class="stack">
						{calling.map((one) => (
							<li class="box" data-space={one.spaceId}>
								<h3>
									<a href={urls.material(one)} dir="auto">
										{one.title}
									</a>
								</h3>
								<Reasons ui={ui} material={one} />
							</li>
						))}
					</ul>
				</section>
			)}
			{news.length === 0 ? null : (
				<section>
					<h2 class="above">{words.news}</h2>
					<ul class="stack">
						{news.map((one) => (
							<li class="box">
								<h3>
									<a href={urls.material(one)} dir="auto">
										{one.title}
									</a>
								</h3>
								<p class="small soft">
									{words.newsShort[one.news]} · <When ui={ui} at={one.newsAt} />
								</p>
								<Do
									to={urls.materialSeen(one.id)}
									tone="plain"
									label={words.seenName(one.title)}
									fields={{ neues: one.newsAt, zurueck: "start" }}
								>
									{words.seen}
								</Do>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
};

type TendingProps = { ui: Ui; untended: readonly Calling[]; broken: readonly Calling[] };

/** Materials that wait for the Fachstelle. */
export const TendingPage = ({ ui, untended, broken }: TendingProps) => {
	const words = ui.words.freshness;
	return (
		<Layout ui={ui} title={words.moderation} place="moderation">
			<div class="mid page">
				<p class="back">
					<a href={urls.moderation()}>{ui.words.moderation.title}</a>
				</p>
				<h1>{words.moderation}</h1>
				{untended.length + broken.length === 0 ? (
					<Empty ui={ui} icon="check" title={words.nothing} text={words.nothingHint} />
				) : null}
				<TendingList ui={ui} title={words.untendedList} hint={words.untendedListHint} list={untended} takes />
				<TendingList ui={ui} title={words.brokenList} hint={words.brokenListHint} list={broken} />
			</div>
		</Layout>
	);
};

type ListProps = { ui: Ui; title: string; hint: string; list: readonly Calling[]; takes?: boolean };

const TendingList = ({ ui, title, hint, list, takes = false }: ListProps) =>
	list.length === 0 ? null : (
		<section class="box">
			<h2>{title}</h2>
			<p class="soft small">
				{hint} {list.length === LISTED ? ui.words.freshness.listed(LISTED) : null}
			</p>
			<ul class="mine">
				{list.map((one) => (
					<li data-space={one.spaceId}>
						<div>
							<a href={urls.material(one)} dir="auto">
								{one.title}
							</a>
							<Reasons ui={ui} material={one} />
						</div>
						{takes ? (
							<Do to={urls.materialTakeover(one.id)} tone="plain" label={ui.words.freshness.takeOverName(one.title)}>
								{ui.words.freshness.takeOver}
							</Do>
						) : null}
					</li>
				))}
			</ul>
		</section>
	);
