// scratch
import { env } from "cloudflare:workers";
import { beforeAll, it } from "vitest";
import { as, Browser, clock, one } from "./support/forum.ts";
import { plantPeople, personId } from "./world/plant.ts";
import { plantThreads, insert } from "./support/planting.ts";
beforeAll(async () => { await plantPeople(env.DB, clock()); });
it("measures", async () => {
	await plantThreads(env.DB, 30_000, Array.from({length: 30}, (_, i) => i + 1), clock());
	for (const [p, level] of [[personId("petra"), 0], [personId("olena"), 1]])
	await env.DB.prepare("INSERT INTO readings (member_id, thread_id, space_id, seen_seq, unread_since) SELECT ?, id, space_id, 0, iif(?, null, active_at) FROM threads WHERE last_insert_rowid() >= 0").bind(p, level).run();
	await env.DB.prepare("UPDATE threads SET pinned_at = created_at WHERE id in (select id from threads where removed_at is null and space_id = 'gemeinsam' order by id limit 5)").run();

	const b = await as("petra");
	const times = async () => { for (const path of ["/mo", "/lotsen", "/gemeinsam", "/gemeinsam?ansicht=ungelesen", "/gemeinsam?ansicht=unbeantwortet", "/gemeinsam?ansicht=alle", "/gemeinsam?art=frage", "/gemeinsam?thema=kommune", "/gemeinsam?thema=kommune&art=frage"]) {
			const a = await b.get(path);
			const next = /href="([^"]*)" rel="next"/.exec(a.text)?.[1]?.replaceAll("&amp;", "&");
			console.log(path, a.status, JSON.stringify(a.cost), next ? JSON.stringify((await b.get(next)).cost) : "");
	}};
	await times();
	await env.DB.prepare("update threads set created_at='2026-11-01T00:00:00.000Z', active_at='2026-11-01T00:00:00.000Z'").run();
	await env.DB.prepare("update readings set unread_since='2026-11-01T00:00:00.000Z' where unread_since is not null").run();
	await env.DB.prepare("update thread_topics set created_at='2026-11-01T00:00:00.000Z'").run();
	await times();
}, 60000);
