// The house rules, held by checks: a rule without a test is a wish.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

const files = (...folders: string[]): { path: string; text: string }[] =>
	folders.flatMap(walk).map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, "utf8") }));

const code = files("src", "views").filter(({ path }) => /\.tsx?$/.test(path));

/** Where a pattern stands, as "path:line". */
function places(list: readonly { path: string; text: string }[], pattern: RegExp): string[] {
	return list.flatMap(({ path, text }) =>
		text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
	);
}

/** Files that hold a pattern. */
const holders = (pattern: RegExp, list = code) => list.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe("the top level", () => {
	it("holds what was agreed and nothing else that is visible", () => {
		const visible = readdirSync(ROOT).filter((name) => !name.startsWith(".") && name !== "node_modules");
		expect(visible.sort()).toEqual(
			[
				"README.md",
				"migrations",
				"package-lock.json",
				"package.json",
				"public",
				"src",
				"test",
				"tsconfig.json",
				"views",
				"wrangler.toml",
			].sort(),
		);
	});

	it("pins every version", () => {
		const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<
			"dependencies" | "devDependencies",
			Record<string, string>
		>;
		const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
			([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
		);
		expect(loose).toEqual([]);
	});

	it("serves htmx exactly as npm delivers it, under a name with its version", () => {
		const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules/htmx.org/package.json"), "utf8")) as {
			version: string;
		};
		const served = readFileSync(join(ROOT, `public/htmx-${version}.min.js`));
		expect(served.equals(readFileSync(join(ROOT, "node_modules/htmx.org/dist/htmx.min.js")))).toBe(true);
		expect(holders(/htmx-[\d.]+\.min\.js/).length).toBe(1);
		expect(readFileSync(join(ROOT, "views/layout.tsx"), "utf8")).toContain(`htmx-${version}.min.js`);
	});
});

describe("the window", () => {
	it("is the only way to the database", () => {
		const allowed = /^src\/(db|dev)\//;
		expect(
			holders(/\.prepare\(|\.exec\(`|\bD1Database\b/).filter(
				(path) => !allowed.test(path) && path !== "src/env.ts" && path !== "src/cron.ts",
			),
		).toEqual([]);
		expect(holders(/\bopenDatabase\(/).sort()).toEqual([
			"src/cron.ts",
			"src/db/database.ts",
			"src/http/session.ts",
			"src/jobs.ts",
		]);
	});

	it("is the only place that names the real tables", () => {
		expect(holders(/\bmain\.[a-z_]+/)).toEqual(["src/access/own.ts", "src/access/shelves.ts", "src/access/window.ts"]);
	});

	it("covers every table that has a space", () => {
		const tables = files("migrations").flatMap(({ text }) =>
			[...text.matchAll(/CREATE TABLE (\w+) \(([^;]*?)\) STRICT/g)]
				.filter((match) => /\bspace_id\b/.test(match[2] ?? ""))
				.map((match) => match[1] ?? ""),
		);
		const window = ["window", "shelves"]
			.map((name) => readFileSync(join(ROOT, `src/access/${name}.ts`), "utf8"))
			.join("\n");
		expect(tables.length).toBeGreaterThan(5);
		for (const table of tables) expect(window, table).toMatch(new RegExp(`^${table} AS \\(`, "m"));
	});

	it("holds back every change of content: an UPDATE or DELETE names its rows by a read", () => {
		const content =
			"(?:spaces|threads|thread_topics|posts|revisions|readings|members|memberships|applications|application_spaces|polls|votes|organisations|affiliations|affiliation_requests|handovers|organisation_entries|log|passkeys|address_changes|invitations|invitation_guests|conversations|participants|messages|blocks|message_reports|inquiries|inquiry_answers|materials|material_versions|files|file_texts|appeals|collections|collection_entries|proposals|section_comments|link_checks|material_uses|material_follows)";
		const statements = code.flatMap(({ path, text }) =>
			[...text.matchAll(/sql`((?:[^`$]|\$\{[^}]*\}|\$)*)`/g)].map((match) => ({ path, text: match[1] ?? "" })),
		);
		const changes = statements.filter(({ text }) => new RegExp(`\\b(UPDATE|DELETE FROM) ${content}\\b`).test(text));
		expect(changes.length).toBeGreaterThan(6);
		const bare = changes.filter(({ text }) => !/WHERE [\s\S]*\bIN \(\s*(SELECT\b|\$\{)/.test(text));
		expect(bare).toEqual([]);
	});

	it("gives of who voted what only the viewer's own part: nobody else looks into posts.voted", () => {
		expect(
			holders(
				/\bvoted\b(?!_)/,
				code.filter(({ path }) => !path.includes("i18n/")),
			).filter((path) => !/polls/.test(path)),
		).toEqual(["src/access/window.ts", "src/account/removal.ts"]);
		// A star would bring it along.
		expect(places(code, /\bp\.\*|SELECT \* FROM posts\b/)).toEqual([]);
	});

	it("keeps private tables with those who need them", () => {
		const allowed = /^src\/(auth|access|account|passkeys|applications|http\/limits|settings|cron|dev)/;
		const text = /\b(?:FROM|INTO|UPDATE|JOIN) (?:accounts|sign_ins|sessions|limits)\b/;
		expect(holders(text).filter((path) => !allowed.test(path))).toEqual([]);
	});
});

describe("the code", () => {
	it("begins each file with a sentence that says what it is for", () => {
		const bare = [
			...code,
			...files("test", ".scripts").filter(({ path }) => /\.tsx?$/.test(path)),
			...files("migrations").map(({ path, text }) => ({ path, text: text.replace(/^--/, "//") })),
		];
		expect(bare.filter(({ text }) => !/^\/\/ \S.{15,}/.test(text)).map(({ path }) => path)).toEqual([]);
	});

	it("documents what it exports from src", () => {
		const silent = code
			.filter(
				({ path }) =>
					path.startsWith("src/") && !/routes\.tsx$|i18n\/(de|en)\.ts$|urls\.ts$|env\.ts$|context\.ts$/.test(path),
			)
			.flatMap(({ path, text }) => {
				const lines = text.split("\n");
				return lines.flatMap((line, index) =>
					/^export (async )?(function|const|class) /.test(line) &&
					!/\*\/\s*$/.test(lines[index - 1] ?? "") &&
					!/^export const [A-Z_]+ =/.test(line) &&
					!/^export default/.test(line)
						? [`${path}:${index + 1}`]
						: [],
				);
			});
		expect(silent).toEqual([]);
	});

	it("has no holes in its types", () => {
		const all = [
			...code,
			...files("test", ".scripts").filter(({ path }) => /\.tsx?$/.test(path) && path !== "test/house.test.ts"),
		];
		expect(places(all, /: any\b|<any>|\bas any\b|@ts-(ignore|expect-error)|biome-ignore|eslint-disable/)).toEqual([]);
	});

	it("has no room without a noun", () => {
		const names = readdirSync(join(ROOT, "src")).concat(readdirSync(join(ROOT, "views")));
		expect(names.filter((name) => /^(utils?|helpers?|services?|types|constants|common|misc|lib)\b/.test(name))).toEqual(
			[],
		);
	});

	it("leaves access to access/: nobody else compares levels or looks into rights", () => {
		const allowed =
			/^(src\/(access|spaces\/routes|start\/routes|members|applications|invitations|dev)|views\/(layout|account-file|start|settings|applications|invitation|spaces))/;
		expect(holders(/\.levels\b|\blevelIn\(/).filter((path) => !allowed.test(path))).toEqual([]);
	});

	it("says every word in the word list: views hold no sentences", () => {
		const views = code.filter(({ path }) => path.startsWith("views/"));
		const words = />\s*[A-ZÄÖÜ][a-zäöüß]+ [a-zäöüß]+[^<{}]*</;
		expect(places(views, words)).toEqual([]);
	});

	it("writes nothing inline into HTML", () => {
		expect(
			places(
				code.filter(({ path }) => path.startsWith("views/") && !path.startsWith("views/mail/")),
				/\sstyle=|\son[a-z]+=|hx-on|<script>|<style|javascript:/,
			),
		).toEqual([]);
	});

	it("gives addresses by urls.ts: no view writes one itself", () => {
		const views = code.filter(({ path }) => path.startsWith("views/") && path !== "views/auth.tsx");
		expect(places(views, /\b(?:href|action|hx-post|hx-get)="\//)).toEqual([]);
	});

	it("keeps to sizes in which one finds one's way", () => {
		const long = code
			.filter(({ path, text }) => !path.includes("i18n/") && text.split("\n").length > 420)
			.map(({ path, text }) => `${path} ${text.split("\n").length}`);
		expect(long).toEqual([]);
	});

	it("holds no mark of unfinished work", () => {
		expect(
			places([...code, ...files("migrations", "public")], /\b(TODO|FIXME|XXX|HACK|lorem|not implemented)\b/i).filter(
				(place) => !place.includes("htmx-"),
			),
		).toEqual([]);
	});
});

describe("migrations", () => {
	it("are forward only and keep what others refer to", () => {
		const list = files("migrations");
		expect(list.map(({ path }) => path)).toEqual([...list.map(({ path }) => path)].sort());
		expect(places(list, /ON DELETE CASCADE|DROP TABLE|ALTER TABLE \w+ RENAME TO/)).toEqual([]);
		for (const { path, text } of list)
			for (const table of text.matchAll(/CREATE TABLE (\w+) \([^;]*\)([^;]*);/g))
				expect(table[2], `${path} ${table[1]}`).toContain("STRICT");
	});
});

function walk(folder: string): string[] {
	// What .scripts/borders installs for itself isn't ours.
	const names = readdirSync(resolve(ROOT, folder)).filter((name) => name !== "node_modules");
	return names.flatMap((name) => {
		const path = resolve(ROOT, folder, name);
		return statSync(path).isDirectory() ? walk(path) : [path];
	});
}
