// Who got stuck on the way in, and writing to them again.
import type { Ui } from "../src/http/context.ts";
import type { Stuck } from "../src/invitations/stuck-store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Do } from "./organisation.tsx";
import { Empty, Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

export const StuckPage = ({
	ui,
	list,
	next,
	hint,
}: {
	ui: Ui;
	list: readonly Stuck[];
	next: number | null;
	hint: "geschickt" | "nicht" | null;
}) => {
	const words = ui.words.invitations;
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
				{list.length === 0 ? (
					<Empty ui={ui} icon="check" title={words.nobodyStuck} text={words.nobodyStuckHint} />
				) : null}
				<div class="stack">
					{list.map((person) => (
						<article class="box" id={`${person.kind}-${person.id}`}>
							<h2 dir="auto">{person.name}</h2>
							<p>
								<strong>{words.where[person.where]}</strong>
								{person.failed ? ` ${words.failed}` : ""}
							</p>
							<p class="soft small">
								{person.email}
								{person.inviter === "" ? "" : ` · ${words.invitedBy(person.inviter)}`} · {words.lastMail}{" "}
								<When ui={ui} at={person.askedAt} />
							</p>
							{person.may ? (
								<Do
									to={urls.invitationAgain(person.kind, person.id)}
									tone="plain"
									label={words.sendAgainTo(person.name)}
								>
									{words.sendAgain}
								</Do>
							) : (
								<p class="soft small">{words.notYet}</p>
							)}
						</article>
					))}
				</div>
				{next === null ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a class="button plain" href={urls.invitationsUnderWay({ ab: String(next) })}>
							{ui.words.bookmarks.older}
						</a>
					</nav>
				)}
			</div>
		</Layout>
	);
};
