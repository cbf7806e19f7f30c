// scratch
import { env } from "cloudflare:workers";
import { beforeAll, it } from "vitest";
import { as, Browser, clock, one } from "./support/forum.ts";
import { plant } from "./world/plant.ts";
beforeAll(async () => { await plant(env.DB, clock()); });
it("measures", async () => {
	for (const who of ["petra", "verwaltung", "dilek", "gast"] as const) {
		const b = await as(who);
		for (const path of ["/", "/mo", "/lotsen", "/gemeinsam", "/gemeinsam?ansicht=ungelesen", "/gemeinsam?ansicht=unbeantwortet", "/gemeinsam?ansicht=alle", "/gemeinsam?art=frage", "/gemeinsam?thema=kommune", "/gemeinsam?thema=kommune&art=frage", "/gemeinsam/mitlesende", "/themen/1", "/themen/30", "/themen/30?beitrag=neu", "/themen/30?vor=00005"]) {
			const a = await b.get(path);
			console.log(who, path, a.status, JSON.stringify(a.cost));
		}
	}
	console.log(await one("select count(*) from threads"), (await new Browser().get("/")).cost);
});
