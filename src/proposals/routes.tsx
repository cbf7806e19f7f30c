// Writing a text together: what waits, proposing a change of a section, deciding about it; and giving a text to be agreed on.
import { Hono } from "hono";
import * as v from "valibot";
import { proposalMail } from "../../views/mail/proposal-letters.ts";
import { Preview } from "../../views/parts/editor.tsx";
import { NewProposalPage, ProposalPage, type Returned } from "../../views/proposal.tsx";
import { nameOf, WorkingPage } from "../../views/proposals.tsx";
import * as can from "../access/can.ts";
import { sectionPage } from "../comments/routes.tsx";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { type ErrorKey, line, prose, readForm, typedFields, value } from "../http/forms.ts";
import { sendMails } from "../http/post.ts";
import { allow, found, me, moved, page, Refused, wantsPart } from "../http/respond.tsx";
import { wordsOf } from "../i18n/words.ts";
import { materialOf } from "../materials/routes.tsx";
import * as materials from "../materials/store.ts";
import { ASKS, caution } from "../posts/caution.ts";
import { LONGEST } from "../text/markdown.ts";
import { personalData } from "../text/personal-data.ts";
import { cutSections, locate, type Section } from "../text/sections.ts";
import * as urls from "../urls.ts";
import * as deciding from "./deciding.ts";
import * as proposals from "./store.ts";

const ProposalFields = v.object({ body: prose(LONGEST), note: line({ min: 0, max: 300 }) });
const MergedFields = v.object({ body: prose(LONGEST) });
const DeclineFields = v.object({ reason: prose(500, "tooLong", "reasonNeeded") });

export const proposalRoutes = new Hono<App>();

proposalRoutes.post("/:id/abstimmung", async (c) => {
	const material = await materialOf(c);
	// Sent twice it is in review already.
	allow(
		material.state === "review"
			? can.decideProposal(c.get("viewer"), material)
			: can.reviewMaterial(c.get("viewer"), material),
	);
	await materials.review(c.get("window"), material.id, me(c).id);
	return moved(c, urls.material(material));
});

proposalRoutes.get("/:id/mitschreiben", async (c) => {
	const section = c.req.query("abschnitt");
	if (section !== undefined) return sectionPage(c, section, {});
	const before = { proposal: cursorIn(c, "vor"), comment: cursorIn(c, "kommentare") };
	const working = await found(proposals.working(c.get("window"), await idIn(c), before));
	await found(can.seeWorking(c.get("viewer"), working.text.material) || null);
	return page(c, <WorkingPage ui={c.get("ui")} working={working} />);
});

proposalRoutes.get("/:id/vorschlaege/neu", async (c) => {
	const text = await found(proposals.textOf(c.get("window"), await idIn(c)));
	allow(can.coWrite(c.get("viewer"), text.material));
	const section = await found(sectionIn(text.body, c.req.query("abschnitt")));
	const base = text.material.number;
	return page(
		c,
		<NewProposalPage ui={c.get("ui")} material={text.material} section={section} base={base} state={{}} />,
	);
});

proposalRoutes.post("/:id/vorschlaege/neu", async (c) => {
	const form = await readForm(c, ProposalFields);
	const { text, section, base } = await begun(c, value(form.typed, "basis"));
	const { material } = text;
	const viewer = me(c);
	const ui = c.get("ui");
	const props = { ui, material, section, base };
	const refused = (errors: Record<string, ErrorKey | undefined>) =>
		page(c, <NewProposalPage {...props} state={{ values: form.typed, errors }} />, 422);
	if (!form.ok) return refused(form.errors);
	const before = section.text.trimEnd();
	const { body, note } = form.values;
	if (body === before) return refused({ body: "sameText" });
	const place = locate(cutSections(text.body), section.key, before);
	const whole = deciding.wholeWith(text.body, place.at, body);
	if (typeof whole === "string") return refused({ body: whole });
	const asked = await caution(form.typed, [body, note], before);
	if (asked !== null) {
		c.header(ASKS, "1");
		return page(c, <NewProposalPage {...props} state={{ values: form.typed }} caution={asked} />);
	}
	const made = {
		materialId: material.id,
		base,
		section: section.key,
		heading: section.heading,
		before,
		after: body,
		note,
		formKey: await formKey(c, form.typed, [String(material.id), section.key, body, note]),
	};
	const proposed = await proposals.propose(c.get("window"), viewer.id, made, instant(c.get("now")));
	if (proposed === null) throw new Refused();
	const link = urls.proposal({ id: proposed.id, materialId: material.id });
	if (proposed.isNew) await tell(c, proposed.id, "proposed", link);
	return moved(c, link);
});

proposalRoutes.post("/:id/vorschlaege/vorschau", async (c) => {
	const typed = await typedFields(c);
	const { text, section, base } = await begun(c, value(typed, "basis"));
	const ui = c.get("ui");
	const body = value(typed, "body");
	const preview = <Preview ui={ui} text={body} findings={personalData(body)} />;
	if (wantsPart(c)) return c.html(preview);
	const props = { ui, material: text.material, section, base, state: { values: typed }, before: preview };
	return page(c, <NewProposalPage {...props} />);
});

proposalRoutes.get("/:id/vorschlaege/:nr", async (c) => {
	return page(c, <ProposalPage ui={c.get("ui")} opened={await openedIn(c)} />);
});

proposalRoutes.post("/:id/vorschlaege/:nr/uebernehmen", async (c) => {
	const opened = await openedIn(c);
	allow(can.decideProposal(c.get("viewer"), opened.text.material));
	return took(c, opened, null);
});

proposalRoutes.post("/:id/vorschlaege/:nr/zusammenfuehren", async (c) => {
	const opened = await openedIn(c);
	allow(can.decideProposal(c.get("viewer"), opened.text.material));
	const form = await readForm(c, MergedFields);
	const state = { values: form.typed, errors: form.ok ? {} : form.errors };
	if (!form.ok) return shown(c, opened, { form: "merge", state }, 422);
	const number = Number(value(form.typed, "nach")) || opened.text.material.number;
	return took(c, opened, { words: form.values.body, number });
});

proposalRoutes.post("/:id/vorschlaege/:nr/ablehnen", async (c) => {
	const opened = await openedIn(c);
	const { proposal, text } = opened;
	allow(can.decideProposal(c.get("viewer"), text.material));
	const form = await readForm(c, DeclineFields);
	const state = { values: form.typed, errors: form.ok ? {} : form.errors };
	if (!form.ok) return shown(c, opened, { form: "decline", state }, 422);
	const how = await deciding.decline(c.get("window"), proposal, me(c).id, form.values.reason, instant(c.get("now")));
	if (how === "late") return shown(c, await openedIn(c), { form: "decline", state, why: "late" }, 409);
	if (how === "declined") await tell(c, proposal.id, "declined", urls.proposal(proposal));
	return moved(c, urls.proposal(proposal));
});

proposalRoutes.post("/:id/vorschlaege/:nr/zurueckziehen", async (c) => {
	const { proposal } = await openedIn(c);
	allow(can.isAuthor(c.get("viewer"), proposal));
	await proposals.withdraw(c.get("window"), proposal.id, me(c).id, instant(c.get("now")));
	return moved(c, urls.proposal(proposal));
});

/** Takes a proposal as it is, or with a decider's own words, and answers with what came of it. */
async function took(c: Ctx, opened: proposals.Opened, own: { words: string; number: number } | null) {
	const { proposal } = opened;
	const ui = c.get("ui");
	const note = ui.words.proposals.versionNote(nameOf(ui, { heading: proposal.heading, key: proposal.section }));
	const now = instant(c.get("now"));
	const how = await deciding.take(c.get("window"), me(c).id, opened, own, note, now);
	if (how === "refused") throw new Refused();
	if (how === "taken") {
		if (opened.proposal.state === "open") await tell(c, proposal.id, "accepted", urls.proposal(proposal));
		return moved(c, urls.proposal(proposal));
	}
	const form = own === null ? "take" : "merge";
	const values = own === null ? undefined : { body: [own.words] };
	const current = await openedIn(c);
	if (how === "conflict") return shown(c, current, { form, state: { values }, why: "conflict" }, 409);
	if (how === "decided") return shown(c, current, { form, state: { values }, why: "late" }, 409);
	return shown(c, current, { form, state: { values, errors: { body: how } } }, 422);
}

function shown(c: Ctx, opened: proposals.Opened, returned: Returned, status: 409 | 422) {
	return page(c, <ProposalPage ui={c.get("ui")} opened={opened} returned={returned} />, status);
}

/** Sends the mail about a proposal, if somebody has to hear of it. */
async function tell(c: Ctx, id: number, news: "proposed" | "accepted" | "declined", link: string): Promise<void> {
	const contact = await proposals.contactOf(c.get("window"), id, c.get("now"));
	if (contact === null) return;
	await sendMails(c, [proposalMail(wordsOf(contact.language), contact, news, c.get("settings").origin + link)]);
}

/** The section for which somebody writes, as it was in the version that they saw. */
async function begun(c: Ctx, basis: string): Promise<{ text: proposals.Text; section: Section; base: number }> {
	const base = urls.idOf(basis) ?? 0;
	const { text, before } = await found(proposals.textsOf(c.get("window"), await idIn(c), base));
	allow(can.coWrite(c.get("viewer"), text.material));
	const key = c.req.query("abschnitt");
	const earlier = before === null ? null : sectionIn(before, key);
	if (earlier !== null) return { text, section: earlier, base };
	return { text, section: await found(sectionIn(text.body, key)), base: text.material.number };
}

function sectionIn(body: string, key: string | undefined): Section | null {
	return cutSections(body).find((section) => section.key === key) ?? null;
}

async function openedIn(c: Ctx): Promise<proposals.Opened> {
	const id = await found(urls.idOf(c.req.param("nr") ?? ""));
	return found(proposals.open(c.get("window"), await idIn(c), id));
}

function idIn(c: Ctx): Promise<number> {
	return found(urls.idOf(c.req.param("id") ?? ""));
}

/** Below which number a list goes on. */
function cursorIn(c: Ctx, name: string): number {
	return urls.idOf(c.req.query(name) ?? "") ?? Number.MAX_SAFE_INTEGER;
}
