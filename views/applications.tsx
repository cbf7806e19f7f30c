// Requests to join, as the Fachstelle decides about them.
import * as can from "../src/access/can.ts";
import type { Application } from "../src/applications/store.ts";
import type { Ui } from "../src/http/context.ts";
import { type Errors, type Typed, value } from "../src/http/forms.ts";
import { usualRights } from "../src/members/roles.ts";
import { regionName } from "../src/regions/regions.ts";
import { NONE, SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { TextArea } from "./parts/field.tsx";
import { Empty, Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

/** What was wrong with a decision. */
export type DecisionFault = "choose" | "noRights" | "reason";

type Wrong = { values: Typed; fault: DecisionFault; errors: Errors };

export const ApplicationsPage = ({
	ui,
	list,
	wrong,
}: {
	ui: Ui;
	list: readonly Application[];
	wrong?: Wrong & { id: number };
}) => {
	const words = ui.words.moderation;
	return (
		<Layout ui={ui} title={words.applications} place="moderation">
			<div class="narrow page">
				<p class="back">
					<a href={urls.moderation()}>{words.title}</a>
				</p>
				<h1>{words.applications}</h1>
				<p class="soft">{words.applicationsLead}</p>
				{list.length === 0 ? <Empty ui={ui} icon="check" title={words.none} text={words.noneHint} /> : null}
				{list.map((application) =>
					application.id === wrong?.id ? (
						<DecisionForm ui={ui} application={application} {...wrong} />
					) : (
						<DecisionForm ui={ui} application={application} />
					),
				)}
			</div>
		</Layout>
	);
};

/** One request with both ways to decide it. */
export const DecisionForm = ({
	ui,
	application,
	values,
	fault,
	errors,
}: { ui: Ui; application: Application } & Partial<Wrong>) => {
	const words = ui.words.moderation;
	const id = `anfrage-${application.id}`;
	const target = { "hx-target": `#${id}`, "hx-swap": "outerHTML", "hx-disable": "find button[type=submit]" };
	return (
		<article class="box application" id={id}>
			<header>
				<Avatar name={application.name} />
				<div>
					<h2 dir="auto">{application.name}</h2>
					<p class="soft small" dir="auto">
						{[
							ui.words.roles[application.role] ?? application.role,
							application.organisation,
							regionName(application.region),
						]
							.filter((part) => part !== "")
							.join(" · ")}
					</p>
				</div>
			</header>
			<p dir="auto">{application.sentence}</p>
			<p class="soft small">
				{application.email} · {words.asked} <When ui={ui} at={application.createdAt} />
			</p>
			<p class="chips">
				<span class="small">{words.wants}:</span>
				{application.spaces.map((key) => (
					<span class="chip" data-space={key}>
						{ui.words.spaces[key].name}
					</span>
				))}
			</p>
			{fault === "choose" || fault === "noRights" ? (
				<Notice ui={ui} icon="alert" tone="bad" focus>
					{fault === "choose" ? ui.words.errors.choose : words.noRights}
				</Notice>
			) : null}
			<form
				method="post"
				action={urls.approve(application.id)}
				class="form"
				hx-post={urls.approve(application.id)}
				{...target}
			>
				{SPACES.map((key) => (
					<RightsField ui={ui} application={application} space={key} values={values} />
				))}
				<p>
					<button class="button" type="submit" aria-label={words.approveName(application.name)}>
						{words.approve}
					</button>
				</p>
			</form>
			<details open={fault === "reason"}>
				<summary>{words.decline}</summary>
				<form
					method="post"
					action={urls.decline(application.id)}
					class="form"
					hx-post={urls.decline(application.id)}
					{...target}
				>
					<TextArea
						ui={ui}
						name="reason"
						id={`-${application.id}`}
						label={words.reason}
						hint={words.reasonHint}
						rows={3}
						state={{ values, errors }}
					/>
					<p>
						<button class="button danger" type="submit" aria-label={words.declineName(application.name)}>
							{words.decline}
						</button>
					</p>
				</form>
			</details>
		</article>
	);
};

const RightsField = ({
	ui,
	application,
	space,
	values,
}: {
	ui: Ui;
	application: Application;
	space: SpaceKey;
	values?: Typed | undefined;
}) => {
	const name = `recht-${space}`;
	const id = `${name}-${application.id}`;
	const most = can.grantAtMost(ui.viewer, space);
	const usual = Math.min(usualRights(application.role)[space], most);
	const chosen = values === undefined ? String(usual) : value(values, name);
	return (
		<div class="field rights-field" data-space={space}>
			<label for={id}>{ui.words.moderation.rights(ui.words.spaces[space].name)}</label>
			<select id={id} name={name}>
				{[0, 1, 2, 3]
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

/** What takes a request's place once it is decided. */
export const Decided = ({ ui, message }: { ui: Ui; message: string }) => (
	<Notice ui={ui} icon="check" tone="good" focus>
		{message}
	</Notice>
);
