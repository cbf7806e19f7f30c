// Handing the responsibility for an organisation over: to whom?
import type { OrganisationPage } from "../src/affiliations/store.ts";
import type { Ui } from "../src/http/context.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Notice } from "./parts/notice.tsx";

export const HandoverPage = ({
	ui,
	organisation,
	people,
	next,
	isMissing,
}: { ui: Ui; isMissing: boolean } & OrganisationPage) => {
	const words = ui.words.organisations;
	const others = people.filter((person) => !person.isResponsible);
	return (
		<Layout ui={ui} title={words.handover} place="organisations">
			<div class="narrow page">
				<p class="back">
					<a href={urls.organisation(organisation)} dir="auto">
						{organisation.name}
					</a>
				</p>
				<h1>{words.handover}</h1>
				<p>{words.handoverLead}</p>
				{isMissing ? (
					<Notice ui={ui} icon="alert" tone="bad" focus>
						{words.handoverMissing}
					</Notice>
				) : null}
				{others.length === 0 ? (
					<>
						<p>{words.handoverNobody}</p>
						<p>
							<a class="button plain" href={urls.affiliations(organisation.id)}>
								{words.managePeople}
							</a>
						</p>
					</>
				) : (
					<form method="post" action={urls.handover(organisation.id)} class="form box">
						<fieldset class="field choices">
							<legend>{words.handoverTo}</legend>
							<div class="options">
								{others.map((person) => (
									<label class="choice">
										<input type="radio" name="mitglied" value={String(person.id)} required />
										<span dir="auto">
											{person.name}
											<small>{ui.words.roles[person.role] ?? person.role}</small>
										</span>
									</label>
								))}
							</div>
						</fieldset>
						<p class="row-of-buttons">
							<button class="button" type="submit">
								{words.handoverSend}
							</button>
							<a class="button quiet" href={urls.organisation(organisation)}>
								{ui.words.cancel}
							</a>
						</p>
					</form>
				)}
				{next === null ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a class="button plain" href={`${urls.handover(organisation.id)}?ab=${next}`} rel="next">
							{words.morePeople}
						</a>
					</nav>
				)}
			</div>
		</Layout>
	);
};
