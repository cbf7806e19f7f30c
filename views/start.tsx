// The start page, for guests and for members.
import type { Member } from "../src/access/viewer.ts";
import { levelIn } from "../src/access/viewer.ts";
import type { Waiting } from "../src/appeals/store.ts";
import type { Told } from "../src/freshness/following.ts";
import type { Calling } from "../src/freshness/store.ts";
import type { Ui } from "../src/http/context.ts";
import { hourOf } from "../src/i18n/when.ts";
import { Endings } from "../src/kinds/biete-suche/pages.tsx";
import type { Ending } from "../src/kinds/biete-suche/store.ts";
import { READS, SPACES, WRITES } from "../src/spaces/spaces.ts";
import type { ThreadRow as Row } from "../src/threads/list.ts";
import * as urls from "../src/urls.ts";
import { WaitingAppeals } from "./appeals.tsx";
import { StartMaterials } from "./freshness.tsx";
import { Layout } from "./layout.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { ThreadRow } from "./parts/thread-row.tsx";

export const GuestStart = ({ ui }: { ui: Ui }) => {
	const words = ui.words.start;
	return (
		<Layout ui={ui} title={ui.words.forum} place="start" description={words.lead}>
			<div class="hero">
				<div class="wide">
					<h1>{words.title}</h1>
					<p class="lead">{words.lead}</p>
					<p class="row-of-buttons">
						<a class="button" href={urls.join()}>
							<Icon name="plus" version={ui.version} />
							{ui.words.nav.join}
						</a>
						<a class="button plain" href={urls.signIn()}>
							<Icon name="door" version={ui.version} />
							{ui.words.nav.signIn}
						</a>
					</p>
				</div>
			</div>
			<div class="wide page">
				<section>
					<h2>{words.spaces}</h2>
					<ul class="cards">
						{SPACES.map((key) => (
							<li class="card" data-space={key}>
								<h3>
									<Icon name={spaceIcon(key)} version={ui.version} />
									{ui.words.spaces[key].name}
								</h3>
								<p>{ui.words.spaces[key].long}</p>
								<p class="small soft">{ui.words.spaces[key].colour}</p>
							</li>
						))}
					</ul>
				</section>
				<div class="halves">
					<section class="box">
						<h2>{words.how}</h2>
						<ol class="steps">
							{words.steps.map((step) => (
								<li>{step}</li>
							))}
						</ol>
						<p>
							<a class="button" href={urls.join()}>
								{ui.words.nav.join}
							</a>
						</p>
					</section>
					<div class="stack">
						<section class="box">
							<h2>{ui.words.library.publicOnes}</h2>
							<p>{ui.words.library.publicTeaser}</p>
							<p>
								<a class="button plain" href={urls.materials()}>
									<Icon name="library" version={ui.version} />
									{ui.words.library.publicOnes}
								</a>
							</p>
						</section>
						<section class="box">
							<h2>{words.who}</h2>
							<p>{words.whoText}</p>
							<p>
								<a href={urls.map()}>{ui.words.map.teaser}</a>
							</p>
						</section>
						<section class="box">
							<h2>{words.safe}</h2>
							<p>{words.safeText}</p>
							<p>
								<a href={urls.rules()}>{ui.words.join.rulesLink}</a>
							</p>
						</section>
					</div>
				</div>
			</div>
		</Layout>
	);
};

type MemberProps = {
	ui: Ui;
	viewer: Member;
	unread: readonly Row[];
	unanswered: readonly Row[];
	/** Some of them are about topics of their profile. */
	fits: boolean;
	waiting: number;
	/** One's own offers that end. */
	endings: readonly Ending[];
	/** Questions that somebody asked them to answer. */
	appeals: readonly Waiting[];
	/** One's own materials that call, and news about those that one follows. */
	calling: readonly Calling[];
	news: readonly Told[];
};

export const MemberStart = ({
	ui,
	viewer,
	unread,
	unanswered,
	fits,
	waiting,
	endings,
	appeals,
	calling,
	news,
}: MemberProps) => {
	const words = ui.words.start;
	const spaces = SPACES.filter((key) => levelIn(viewer, key) >= READS);
	const count = spaces.reduce((sum, key) => sum + viewer.unread[key], 0);
	return (
		<Layout ui={ui} title={ui.words.nav.start} place="start">
			<div class="wide page">
				<div>
					<h1 dir="auto">
						{words.greeting(
							hourOf(ui.now),
							viewer.name.split(/\s+/).filter((word) => !word.endsWith("."))[0] ?? viewer.name,
						)}
					</h1>
					<p class="soft">{words.newCount(count)}</p>
				</div>
				<div class="cols">
					<div class="stack">
						<WaitingAppeals ui={ui} list={appeals} />
						<Endings ui={ui} endings={endings} />
						<StartMaterials ui={ui} calling={calling} news={news} />
						<section>
							<h2 class="above">{words.newForYou}</h2>
							{unread.length === 0 ? (
								<Empty ui={ui} icon="check" title={words.nothingNew} text={words.nothingNewHint} />
							) : (
								<div class="list">
									{unread.map((thread) => (
										<ThreadRow ui={ui} thread={thread} inSpace />
									))}
								</div>
							)}
						</section>
						{unanswered.length === 0 ? null : (
							<section>
								<h2 class="above">{words.canYouHelp}</h2>
								<p class="soft small above">{fits ? ui.words.appeals.fitting : words.canYouHelpHint}</p>
								<div class="list">
									{unanswered.map((thread) => (
										<ThreadRow ui={ui} thread={thread} inSpace waiting />
									))}
								</div>
							</section>
						)}
					</div>
					<aside class="side" aria-label={words.nextStep}>
						<section class="box">
							<h2>{words.nextStep}</h2>
							<NextStep ui={ui} viewer={viewer} waiting={waiting} />
						</section>
						<section class="box">
							<h2>{words.yourSpaces}</h2>
							<ul class="rights">
								{spaces.map((key) => (
									<li data-space={key}>
										<Icon name={spaceIcon(key)} version={ui.version} />
										<a href={urls.space(key)}>{ui.words.spaces[key].name}</a>
									</li>
								))}
							</ul>
						</section>
						<section class="box">
							<h2>{ui.words.inquiries.ask}</h2>
							<p class="small">{ui.words.inquiries.teaser}</p>
							<ul class="links">
								{spaces.map((key) => (
									<li data-space={key}>
										<a href={urls.inquiriesIn(key)}>
											<Icon name={spaceIcon(key)} version={ui.version} />
											<span>
												<span class="hidden">{ui.words.inquiries.ask}: </span>
												{ui.words.spaces[key].name}
											</span>
										</a>
									</li>
								))}
							</ul>
						</section>
						<section class="box">
							<h2>{ui.words.directory.title}</h2>
							<p class="small">{ui.words.directory.teaser}</p>
							<p>
								<a class="button plain full" href={urls.directory()}>
									<Icon name="people" version={ui.version} />
									{ui.words.directory.find}
								</a>
							</p>
						</section>
					</aside>
				</div>
			</div>
		</Layout>
	);
};

const NextStep = ({ ui, viewer, waiting }: { ui: Ui; viewer: Member; waiting: number }) => {
	const words = ui.words.start;
	const home = SPACES.find((key) => levelIn(viewer, key) >= WRITES);
	const readable = SPACES.find((key) => levelIn(viewer, key) >= READS) ?? "gemeinsam";
	if (waiting > 0)
		return (
			<>
				<p class="small">{words.nextWaiting(waiting)}</p>
				<p>
					<a class="button plain full" href={urls.applications()}>
						{ui.words.moderation.applications}
					</a>
				</p>
			</>
		);
	if (home === undefined)
		return (
			<>
				<p class="small">{words.nextRead}</p>
				<p data-space={readable}>
					<a class="button plain full" href={urls.space(readable)}>
						{ui.words.spaces[readable].name}
					</a>
				</p>
			</>
		);
	return (
		<>
			<p class="small">{words.nextStepText}</p>
			<p data-space={home}>
				<a class="button full" href={urls.newThread(home)}>
					<Icon name="pen" version={ui.version} />
					{ui.words.thread.write}
				</a>
			</p>
		</>
	);
};
