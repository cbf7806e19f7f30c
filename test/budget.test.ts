// scratch
import { env } from "cloudflare:workers";
import { beforeAll, it } from "vitest";
import { as, Browser, clock, one } from "./support/forum.ts";
import { plantPeople, personId } from "./world/plant.ts";
import { plantThreads } from "./support/planting.ts";
beforeAll(async () => { await plantPeople(env.DB, clock()); });
it("measures", async () => {
	let t = Date.now();
	await plantThreads(env.DB, 30_000, Array.from({length: 30}, (_, i) => i + 1), clock());
	for (const [p, level] of [[personId("petra"), 0], [personId("olena"), 1]])
	await env.DB.prepare("INSERT INTO readings (member_id, thread_id, space_id, seen_seq, unread_since) SELECT ?, id, space_id, 0, iif(?, null, active_at) FROM threads WHERE last_insert_rowid() >= 0").bind(p, level).run();
	await env.DB.prepare("UPDATE threads SET pinned_at = created_at WHERE id in (select id from threads where removed_at is null and space_id = 'gemeinsam' order by id limit 5)").run();
	console.log("planted", Date.now() - t);
	for (const who of ["petra", "olena", "verwaltung"] as const) {
	const b = await as(who);
	for (const path of ["/", "/mo", "/lotsen", "/gemeinsam", "/gemeinsam?ansicht=ungelesen", "/gemeinsam?ansicht=unbeantwortet", "/gemeinsam?ansicht=alle", "/gemeinsam?art=frage", "/gemeinsam?thema=kommune", "/gemeinsam?thema=kommune&art=frage", "/gemeinsam/mitlesende", "/themen/1", "/themen/30", "/themen/30?beitrag=neu", "/themen/30?vor=00005"]) {
			const a = await b.get(path);
			const next = /href="([^"]*)" rel="next"/.exec(a.text)?.[1]?.replaceAll("&amp;", "&");
			console.log(who, path, a.status, JSON.stringify(a.cost), next ? JSON.stringify((await b.get(next)).cost) : "");
	}}
}, 60000);
