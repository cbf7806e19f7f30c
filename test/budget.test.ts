// scratch
import { env } from "cloudflare:workers";
import { beforeAll, it } from "vitest";
import { as, Browser, clock, one } from "./support/forum.ts";
import { plantPeople, personId } from "./world/plant.ts";
import { plantThreads, plantReplies } from "./support/planting.ts";
beforeAll(async () => { await plantPeople(env.DB, clock()); });
it("measures", async () => {
	await plantThreads(env.DB, 100, Array.from({length: 30}, (_, i) => i + 1), clock());
	for (const [p, level] of [[personId("petra"), 0], [personId("olena"), 1]])
	await env.DB.prepare("INSERT INTO readings (member_id, thread_id, space_id, seen_seq, unread_since) SELECT ?, id, space_id, 0, iif(?, null, active_at) FROM threads WHERE last_insert_rowid() >= 0").bind(p, level).run();
	await env.DB.prepare("UPDATE threads SET pinned_at = created_at WHERE id in (select id from threads where removed_at is null and space_id = 'gemeinsam' order by id limit 5)").run();


	await plantReplies(env.DB, 10, "gemeinsam", Array.from({length: 200}, (_, i) => i === 0 ? 1 : 2), clock());
	const b = await as("petra");
	const first = await one<number>("select min(id) from posts where thread_id = 10 and depth = 2") ?? 0;
	for (const path of [`/themen/10`, `/themen/10?beitrag=${first + 100}`, `/themen/10?beitrag=neu`, `/themen/10?vor=0000200080`, `/themen/10?ab=0000200080`]) {
			const a = await b.get(path);
			const next = /href="([^"]*)" rel="next"/.exec(a.text)?.[1]?.replaceAll("&amp;", "&");
			console.log(path, a.status, JSON.stringify(a.cost), next ? JSON.stringify((await b.get(next)).cost) : "");
	}
	await env.DB.prepare("update readings set seen_seq = 100 where thread_id = 10").run();
	console.log((await b.get("/themen/10?beitrag=neu")).cost);
}, 60000);
