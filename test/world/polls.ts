// The invented polls of the story world: each a reply in one of its discussions, with the votes of some people.
import { DAY, HOUR, instant } from "../../src/db/clock.ts";
import { addDays, dayOf, endOf } from "../../src/i18n/days.ts";
import { languageOf } from "../../src/text/language.ts";
import { RENDERER, renderMarkdown } from "../../src/text/markdown.ts";
import type { PersonKey } from "./people.ts";

/** One poll. A date is given as days from today and the time; votes as one letter an option: j(a), z(ur Not), n(ein), - nothing. */
type StoryPoll = {
	thread: string;
	by: PersonKey;
	hoursAgo: number;
	body: string;
	multiple?: true;
	anonymous?: true;
	dates?: readonly (readonly [days: number, time: string])[];
	options?: readonly string[];
	endsIn?: number;
	chosen?: number;
	votes: Partial<Record<PersonKey, string>>;
};

const POLLS: readonly StoryPoll[] = [
	{
		thread: "Reflexionsgespräche: So haben wir eine Supervisorin gefunden",
		by: "petra",
		hoursAgo: 30,
		body: "Ich möchte uns alle zu einem **Lotsen-Stammtisch** einladen, abends und online. Wann passt es euch?",
		dates: [
			[9, "18:00-19:30"],
			[11, "18:00-19:30"],
			[14, "19:00-20:30"],
			[17, "10:00-11:30"],
		],
		endsIn: 6,
		votes: { markus: "jjnz", olena: "zjj-", samira: "njjn", amina: "jjzn", mehmet: "zjnj", koordination: "jzjj" },
	},
	{
		thread: "Zertifikatsübergabe mit Bürgermeisterin: unser Ablauf",
		by: "samira",
		hoursAgo: 700,
		body: "Wir wollen die nächste Übergabe zusammen feiern. Welcher Tag passt euch?",
		dates: [
			[12, ""],
			[19, ""],
			[26, ""],
		],
		chosen: 1,
		votes: { petra: "njj", olena: "jjn", markus: "zjz", thomas: "njn" },
	},
	{
		thread: "KI für Förderanträge: Was nutzt ihr, was ist erlaubt?",
		by: "dilek",
		hoursAgo: 20,
		body: "Mich interessiert, wo wir stehen. Ganz ehrlich: Schreibt ihr mit KI?",
		anonymous: true,
		options: [
			"Ja, regelmäßig",
			"Ja, aber nur zum Kürzen und Verbessern",
			"Ich habe es probiert und lasse es",
			"Nein, das dürfen wir in unserem Verein nicht",
			"Nein, ich weiß nicht, wie das geht",
		],
		votes: {
			petra: "-j---",
			samuel: "j----",
			jana: "-j---",
			rana: "----j",
			goran: "-j---",
			mehdi: "--j--",
			elif: "j----",
		},
	},
];

const ANSWERS: Record<string, string> = { j: "yes", z: "maybe", n: "no" };

/** Plants the polls; the counts in their posts follow by the triggers. */
export async function plantPolls(d1: D1Database, now: Date, person: (key: PersonKey) => number): Promise<void> {
	for (const [index, poll] of POLLS.entries()) {
		const at = instant(now, -poll.hoursAgo * HOUR);
		const key = `welt-umfrage-${index}`;
		const options =
			poll.options ?? (poll.dates ?? []).map(([days, time]) => `${addDays(dayOf(now), days)} ${time}`.trimEnd());
		const end = poll.endsIn === undefined ? null : endOf(dayOf(new Date(now.getTime() + poll.endsIn * DAY)));
		const votes = Object.entries(poll.votes).map(([key, letters]) => ({
			member: person(key as PersonKey),
			choices: Object.fromEntries(
				[...letters].flatMap((letter, option) => (letter === "-" ? [] : [[String(option), ANSWERS[letter]]])),
			),
		}));
		const post = "(SELECT id FROM posts WHERE form_key = ?)";
		await d1.batch([
			d1
				.prepare(
					`INSERT INTO posts (thread_id, space_id, parent_id, author_id, seq, depth, path, language, source, html, renderer, form_key, created_at)
					SELECT t.id, t.space_id, p.id, ?, t.last_seq + 1, 1, printf('%05x', t.last_seq + 1), ?, ?, ?, ${RENDERER}, ?, ?
					FROM threads t JOIN posts p ON p.thread_id = t.id AND p.path = '' WHERE t.title = ?`,
				)
				.bind(person(poll.by), languageOf(poll.body), poll.body, renderMarkdown(poll.body), key, at, poll.thread),
			d1
				.prepare(
					`INSERT INTO polls (post_id, thread_id, space_id, kind, multiple, anonymous, options, ends_at, created_at)
					SELECT id, thread_id, space_id, ?, ?, ?, ?, ?, ? FROM posts WHERE form_key = ?`,
				)
				.bind(
					poll.options === undefined ? "dates" : "options",
					poll.options === undefined || poll.multiple === true ? 1 : 0,
					poll.anonymous === true ? 1 : 0,
					JSON.stringify(options),
					end,
					at,
					key,
				),
			d1
				.prepare(
					`INSERT INTO votes (post_id, member_id, thread_id, space_id, anonymous, choices)
					SELECT q.post_id, v.value->>'member', q.thread_id, q.space_id, q.anonymous, v.value->>'choices' FROM polls q, json_each(?) v
					WHERE q.post_id = ${post}`,
				)
				.bind(JSON.stringify(votes), key),
			d1
				.prepare(`UPDATE polls SET chosen = ?, closed_at = iif(? IS NULL, NULL, ?) WHERE post_id = ${post}`)
				.bind(poll.chosen ?? null, poll.chosen ?? null, instant(now, -2 * DAY), key),
		]);
	}
}
