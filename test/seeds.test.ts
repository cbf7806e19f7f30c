// The planted library: whether what lies in it is real – every file opens, every address leads somewhere, every ZIP unpacks.
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { createDevelopmentApp } from "../src/dev/index.ts";
import { FORMATS } from "../src/files/kinds.ts";
import { endingOf, formatOf } from "../src/files/names.ts";
import { AboutForm, asDescription, check } from "../src/materials/fields.ts";
import { MATERIAL_TYPES } from "../src/materials/kinds.ts";
import { as, Browser, bindings, clock, ORIGIN, one } from "./support/forum.ts";
import { COLLECTIONS } from "./world/materials/collections.ts";
import { MATERIALS, materialAt, materialId } from "./world/materials/index.ts";
import { plantMaterials } from "./world/materials/plant.ts";
import { PEOPLE } from "./world/people.ts";
import { personId, plantPeople, STORY } from "./world/plant.ts";
import type { StoryReply } from "./world/story.ts";

type Row = Record<string, string | number | null>;
type Kept = { id: number; name: string; type: string; bytes: number; material_id: number; pages: number | null };

let staff: Browser;
let files: Kept[] = [];

const rows = async <T = Row>(text: string) => (await env.DB.prepare(text).all<T>()).results;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	expect(await plantMaterials(bindings(), clock())).toBe(true);
	expect(await plantMaterials(bindings(), clock())).toBe(false);
	staff = await as("verwaltung");
	files = await rows<Kept>("SELECT id, name, type, bytes, material_id, pages FROM files ORDER BY id");
});

/** What is served, as bytes. */
async function bytesAt(path: string, browser = staff): Promise<{ status: number; type: string; bytes: Uint8Array }> {
	const context = createExecutionContext();
	const cookie = [...browser.cookies].map(([name, text]) => `${name}=${text}`).join("; ");
	const request = new Request(`${ORIGIN}${path}`, { headers: { Cookie: cookie } });
	const answer = await createDevelopmentApp(clock).fetch(request, bindings(), context);
	const bytes = new Uint8Array(await answer.arrayBuffer());
	await waitOnExecutionContext(context);
	return { status: answer.status, type: answer.headers.get("Content-Type") ?? "", bytes };
}

describe("the materials of the world", () => {
	it("are many, of every type, in every space and state", () => {
		expect(MATERIALS.length).toBeGreaterThanOrEqual(30);
		const values = (name: "type" | "space" | "licence") => [...new Set(MATERIALS.map((one) => one[name]))].sort();
		expect(values("type")).toEqual([...MATERIAL_TYPES].sort());
		expect(values("space")).toEqual(["gemeinsam", "lotsen", "mo"]);
		expect(values("licence").length).toBeGreaterThanOrEqual(4);
		expect(MATERIALS.filter(({ state }) => state === "draft")).toHaveLength(2);
		expect(MATERIALS.filter(({ state }) => state === "review")).toHaveLength(1);
		expect(MATERIALS.filter(({ state }) => state === "withdrawn")).toHaveLength(1);
		expect(MATERIALS.filter(({ versions }) => versions.length > 1).length).toBeGreaterThanOrEqual(3);
		expect(new Set(MATERIALS.flatMap(({ languages }) => languages))).toEqual(new Set(["de", "tr", "uk", "ar"]));
		expect(new Set(MATERIALS.map(({ key }) => key)).size).toBe(MATERIALS.length);
	});

	it("are such as their forms take, by people who may share them", async () => {
		for (const material of await rows("SELECT * FROM materials")) {
			const list = (name: string) => JSON.parse(String(material[name])) as string[];
			const form = v.safeParse(AboutForm, {
				...Object.fromEntries(
					["title", "type", "licence", "summary", "audience", "level", "publisher"].map((name) => [
						name,
						material[name],
					]),
				),
				space: material["space_id"],
				topics: list("topics"),
				targetGroups: list("target_groups"),
				languages: list("languages"),
				year: String(material["year"] ?? ""),
				stand: material["stand"] ?? "",
				validUntil: material["valid_until"] ?? "",
				region: material["region"] ?? "",
				accessible: material["accessible"] === null ? "" : material["accessible"] === 1 ? "ja" : "nein",
			});
			expect(form.issues, String(material["title"])).toBeUndefined();
			if (!form.success) continue;
			const author = Object.values(PEOPLE)[Number(material["author_id"]) - 1];
			const right = author?.rights[["mo", "lotsen", "gemeinsam"].indexOf(String(material["space_id"]))];
			expect(["write", "moderate"], String(material["title"])).toContain(right);
			expect(check(asDescription(form.output), clock(), right === "moderate"), String(material["title"])).toEqual({});
			expect(material["by_staff"] === 1, String(material["title"])).toBe(right === "moderate");
		}
	});

	it("say what the schema keeps: version, files, checks and downloads", async () => {
		for (const [index, material] of MATERIALS.entries()) {
			const row =
				(await env.DB.prepare("SELECT * FROM materials WHERE id = ?")
					.bind(index + 1)
					.first<Row>()) ?? {};
			const last = material.versions[material.versions.length - 1];
			expect(row["number"], material.key).toBe(material.versions.length);
			const hung = JSON.parse(String(row["files"])) as { name: string }[];
			expect(hung.map(({ name }) => name)).toEqual((last?.files ?? []).map(({ name }) => name));
			expect(row["checked_by"]).toBe(material.checkedBy === undefined ? null : personId(material.checkedBy));
			expect(row["downloads"]).toBe(material.downloads ?? 0);
		}
	});

	it("are found in the list, each with its page", async () => {
		const shown = MATERIALS.filter(({ state }) => (state ?? "published") === "published");
		const list = await staff.get("/materialien");
		expect(list.text).toMatch(new RegExp(`<h2 id="liste"[^>]*>${shown.length} `));
		const dilek = await as("dilek");
		for (const material of shown) {
			const page = await staff.get(materialAt(material.key));
			expect(page.status, material.key).toBe(200);
			if (material.space === "lotsen" && material.audience === undefined)
				expect((await dilek.get(materialAt(material.key))).status === 200, material.key).toBe(true);
		}
		const guest = new Browser();
		expect((await guest.get(materialAt("satzung"))).status).toBe(200);
		expect((await guest.get(materialAt("finanzplan"))).status).toBe(303);
	});
});

describe("the files of the world", () => {
	it("are served as what they are, and small", async () => {
		expect(files.length).toBeGreaterThanOrEqual(30);
		expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1_500_000);
		const formats = new Set(files.map(({ name }) => formatOf(endingOf(name))));
		expect([...formats].sort()).toEqual(
			["csv", "docx", "odt", "ods", "pdf", "png", "pptx", "txt", "xlsx", "zip"].sort(),
		);
		for (const { id, name, type, bytes } of files) {
			const answer = await bytesAt(`/dateien/${id}/${encodeURIComponent(name)}`);
			expect(answer.status, name).toBe(200);
			expect(answer.bytes.length, name).toBe(bytes);
			expect(answer.type, name).toBe(type);
			expect(type, name).toBe(FORMATS[formatOf(endingOf(name)) ?? "txt"].type);
		}
	});

	it("unpack, and all XML in them can be read", async () => {
		for (const { id, name } of files.filter((file) => /\.(docx|odt|xlsx|ods|pptx|zip)$/.test(file.name))) {
			const { bytes } = await bytesAt(`/dateien/${id}/${encodeURIComponent(name)}`);
			const parts = Object.entries(unzipSync(bytes));
			expect(parts.length, name).toBeGreaterThanOrEqual(4);
			for (const [part, content] of parts.filter(([path]) => /\.(xml|rels)$/.test(path)))
				expect(
					() => new SaxesParser({ xmlns: true }).write(new TextDecoder().decode(content)).close(),
					`${name} ${part}`,
				).not.toThrow();
		}
	});

	it("are PDFs whose table of contents says where everything lies, with a title and a language", async () => {
		const pdfs = files.filter(({ name }) => name.endsWith(".pdf"));
		expect(pdfs.length).toBeGreaterThanOrEqual(8);
		for (const { id, name, pages } of pdfs) {
			const { bytes } = await bytesAt(`/dateien/${id}/${encodeURIComponent(name)}`);
			const text = new TextDecoder("latin1").decode(bytes);
			const table = text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]));
			const places = [...table.matchAll(/^(\d{10}) 00000 n /gm)].map((match) => Number(match[1]));
			for (const [index, place] of places.entries())
				expect(text.slice(place, place + 12), name).toMatch(new RegExp(`^${index + 1} 0 obj`));
			expect(text).toContain("/Lang(de-DE)");
			expect(text).toMatch(/\/Title\([^)]{4,}\)/);
			expect(pages, name).toBe(text.match(/\/Type\/Page\//g)?.length);
		}
	});

	it("are the same every time", () => {
		for (const { versions } of MATERIALS)
			for (const file of versions.flatMap((version) => version.files ?? []))
				expect(file.make(), file.name).toEqual(file.make());
	});
});

describe("the collections of the world", () => {
	it("are three to read and one for oneself", async () => {
		const shared = COLLECTIONS.filter(({ audience }) => audience !== "self");
		expect(shared.map(({ title }) => title)).toEqual([
			"Methodenkoffer",
			"Leitfaden Basisqualifizierung",
			"Erste Schritte im Verein",
		]);
		for (const [index, collection] of COLLECTIONS.entries()) {
			const inside = collection.entries.filter((entry) => "material" in entry);
			expect(inside.length).toBeGreaterThanOrEqual(collection.audience === "self" ? 1 : 6);
			const reader = collection.audience === "self" ? await as("petra") : staff;
			const page = await reader.get(`/sammlungen/${index + 1}`);
			expect(page.status, collection.title).toBe(200);
			for (const entry of inside) expect(page.text).toContain(materialAt(entry.material));
			expect((await reader.get(`/sammlungen/${index + 1}/drucken`)).status).toBe(200);
		}
		expect((await staff.get("/sammlungen/4")).status).toBe(404);
		const guest = await new Browser().get("/sammlungen/3");
		expect(guest.status).toBe(200);
		expect(guest.text).toContain(materialAt("zehn-schritte"));
		expect(guest.text).not.toContain(materialAt("finanzplan"));
	});

	it("come along as a ZIP that unpacks, with what lies in it", async () => {
		const { status, bytes } = await bytesAt("/sammlungen/1/alles.zip");
		expect(status).toBe(200);
		const names = Object.keys(unzipSync(bytes));
		expect(names.filter((name) => /\.(pdf|odt|docx)$/.test(name)).length).toBeGreaterThanOrEqual(6);
		const carried = unzipSync(bytes)[names.find((name) => name.endsWith("Rollenkarten.pdf")) ?? ""];
		expect(new TextDecoder().decode(carried?.subarray(0, 5))).toBe("%PDF-");
	});
});

describe("addresses within the world", () => {
	const written = (replies: readonly StoryReply[]): string[] =>
		replies.flatMap(({ body, replies: more = [] }) => [body, ...written(more)]);
	const posts = STORY.flatMap(({ body, replies }) => [body, ...written(replies)]);

	it("lead from discussions to materials that everybody there may see", async () => {
		const linked = STORY.flatMap((thread) =>
			[thread.body, ...written(thread.replies)].flatMap((body) =>
				[...body.matchAll(/\]\(\/materialien\/(\d+)\)/g)].map((match) => ({ thread, id: Number(match[1]) })),
			),
		);
		expect(linked.length).toBeGreaterThanOrEqual(5);
		for (const { thread, id } of linked) {
			const material = MATERIALS[id - 1];
			expect(material?.state ?? "published", `${thread.title} ${id}`).toBe("published");
			expect(material?.audience !== undefined || material?.space === thread.space, `${thread.title} ${id}`).toBe(true);
		}
	});

	it("are never dead", async () => {
		const said = MATERIALS.flatMap(({ versions }) => versions.map(({ body = "" }) => body));
		const own = [...posts, ...said].flatMap((text) =>
			[...text.matchAll(/\]\((\/[^)]+)\)/g)].map((match) => match[1] ?? ""),
		);
		for (const path of new Set(own)) expect((await staff.get(path)).status, path).toBe(200);
		expect(materialId("satzung")).toBe(await one("SELECT id FROM materials WHERE title LIKE 'Gerüst%'"));
	});

	it("lead out only to invented hosts and to portals of the field", () => {
		const known = /\.example$|^(foerderdatenbank\.info|(integrationskompass|antidiskriminierung)\.hessen\.de)$/;
		const hosts = MATERIALS.flatMap(({ versions }) =>
			versions.flatMap(({ link, body = "" }) => [link ?? "", ...(body.match(/https?:\/\/[^\s)]+/g) ?? [])]),
		)
			.filter((address) => address !== "")
			.map((address) => new URL(address).hostname);
		expect(hosts.filter((host) => !known.test(host))).toEqual([]);
	});
});
