// Finds (or unpacks) a Chromium for the tests in a real browser and starts it, also on a machine that has none.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { access, chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium as playwright } from "playwright-core";

/** Where a Chromium stands and how to start it; `env` comes on top of the environment of the process. */
export type Chromium = { executablePath: string; args: string[]; env: Record<string, string> };

/** One place to look: gives the candidates it knows, in the order in which they are tried. */
type Source = () => Promise<Chromium[]>;

const run = promisify(execFile);

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));

const START_TIMEOUT_MS = 20_000;

/** A temporary folder older than this belongs to an unpacking that was killed. */
const ABANDONED_AFTER_MS = 10 * 60_000;

const TEMPORARY_PREFIX = "chromium-unpacking-";

const ARCHIVES = ["chromium.br", "al2023.tar.br", "fonts.tar.br"];

const BASE_ARGS = [
	"--headless",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-dev-shm-usage",
];

// The configuration in the package names folders of AWS Lambda and /tmp, so it would not find its own font here.
// The fonts of the system come after it: they only fill in the scripts that Open Sans lacks.
const FONT_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir prefix="relative">fonts</dir>
	<dir prefix="relative">../../../@embedpdf/fonts-arabic/fonts</dir>
	<dir>/usr/share/fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
	<alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
	<alias binding="same"><family>serif</family><prefer><family>Open Sans</family></prefer></alias>
	<alias binding="same"><family>monospace</family><prefer><family>Open Sans</family></prefer></alias>
	<alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

// A process of its own, because the package unpacks into os.tmpdir() and only TMPDIR can turn that elsewhere.
const UNPACK_SCRIPT = `
const [entry, ...archives] = process.argv.slice(1);
const { inflate } = await import(entry);
await Promise.all(archives.map((archive) => inflate(archive)));
`;

let found: Promise<Chromium> | undefined;

/** Finds a Chromium that really starts: $CHROMIUM, the system's, the npm package's, or (as root on Debian) a new one. */
export async function findChromium(): Promise<Chromium> {
	found ??= search([fromVariable, fromSystem, fromPackage, fromDebian]);
	return found;
}

/** Starts the Chromium that findChromium() finds, without a window; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
	return start(await findChromium());
}

/** Goes through the sources in order and gives the first candidate that starts. */
async function search(sources: Source[]): Promise<Chromium> {
	const failures: unknown[] = [];
	for (const source of sources) {
		try {
			for (const candidate of await source()) {
				const proven = await firstStarting(candidate, failures);
				if (proven) return proven;
			}
		} catch (failure) {
			failures.push(failure);
		}
	}
	throw new Error(
		"No Chromium starts on this machine: run `npm install` (it brings @sparticuz/chromium), install the Debian package chromium, or set CHROMIUM to the path of one.",
		{ cause: new AggregateError(failures) },
	);
}

/** Gives the candidate with the safest sandbox choice it starts with, or undefined. */
async function firstStarting(candidate: Chromium, failures: unknown[]): Promise<Chromium | undefined> {
	for (const sandboxArgs of sandboxChoices()) {
		const choice = { ...candidate, args: [...candidate.args, ...sandboxArgs] };
		try {
			await prove(choice);
			return choice;
		} catch (failure) {
			failures.push(failure);
		}
	}
	return undefined;
}

/** The flags about the sandbox to try: Chromium refuses it as root, and containers often forbid what it needs. */
function sandboxChoices(): string[][] {
	return isRoot() || process.env.CI ? [["--no-sandbox"]] : [[], ["--no-sandbox"]];
}

/** Tells whether this process runs as root. */
function isRoot(): boolean {
	return process.getuid?.() === 0;
}

/** Starts a Chromium and loads a page, because the start alone does not need a renderer; throws if that fails. */
async function prove(candidate: Chromium): Promise<void> {
	const browser = await start(candidate);
	try {
		const page = await browser.newPage();
		await page.goto("data:text/html,ok", { timeout: START_TIMEOUT_MS });
	} finally {
		await browser.close();
	}
}

/** Starts one Chromium through Playwright. */
function start({ executablePath, args, env }: Chromium): Promise<Browser> {
	return playwright.launch({
		executablePath,
		args,
		env: { ...process.env, ...env },
		chromiumSandbox: !args.includes("--no-sandbox"),
		timeout: START_TIMEOUT_MS,
	});
}

/** The Chromium the developer asks for with $CHROMIUM. */
async function fromVariable(): Promise<Chromium[]> {
	const path = process.env.CHROMIUM;
	return path ? [plain(path)] : [];
}

/** The Chromiums on the PATH, and Debian's place for it where the PATH is bare. */
async function fromSystem(): Promise<Chromium[]> {
	const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
	const names = ["chromium", "chromium-browser", "google-chrome"];
	const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	const candidates = [...new Set([...paths, "/usr/bin/chromium"])];
	const runnable = await Promise.all(candidates.map(isRunnable));
	return candidates.filter((_, index) => runnable[index]).map(plain);
}

/** A Chromium that needs nothing beyond the common flags. */
function plain(executablePath: string): Chromium {
	return { executablePath, args: BASE_ARGS, env: {} };
}

/** Tells whether a file is there and may be run. */
async function isRunnable(path: string): Promise<boolean> {
	return access(path, constants.X_OK).then(
		() => true,
		() => false,
	);
}

/** The Chromium in the npm package, which brings the libraries and a font that a bare Debian lacks. */
async function fromPackage(): Promise<Chromium[]> {
	if (process.platform !== "linux" || process.arch !== "x64") return [];
	const folder = await unpackedPackage();
	const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
	const env = {
		LD_LIBRARY_PATH: libraries,
		FONTCONFIG_FILE: join(folder, "fonts", "fonts.conf"),
		XDG_CACHE_HOME: join(folder, "cache"),
	};
	return [{ executablePath: join(folder, "chromium"), args: BASE_ARGS, env }];
}

/** The folder with the unpacked npm package; unpacks it if this is the first time. */
async function unpackedPackage(): Promise<string> {
	const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
	const root = join(dirname(entry), "..");
	const name = `chromium-${await packageVersion(root)}-${shortHash(FONT_CONFIG)}`;
	const folder = join(CACHE, name);
	if (!existsSync(folder)) {
		await mkdir(CACHE, { recursive: true });
		await removeAbandoned();
		await unpack(entry, join(root, "bin"), folder);
	}
	return folder;
}

/** The version in a package's package.json. */
async function packageVersion(root: string): Promise<string> {
	const manifest: { version: string } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
	return manifest.version;
}

/** A short name for a text that changes with it. */
function shortHash(text: string): string {
	return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** Unpacks beside the goal and renames at the end, so that nobody ever sees half a Chromium. */
async function unpack(entry: string, archives: string, folder: string): Promise<void> {
	const temporary = await mkdtemp(join(CACHE, TEMPORARY_PREFIX));
	try {
		const paths = ARCHIVES.map((archive) => join(archives, archive));
		const script = ["--input-type=module", "--eval", UNPACK_SCRIPT, pathToFileURL(entry).href, ...paths];
		await run(process.execPath, script, { env: { ...process.env, TMPDIR: temporary } });
		await writeFile(join(temporary, "fonts", "fonts.conf"), FONT_CONFIG);
		// Both come out closed to others, but root may unpack what another user runs later.
		await Promise.all([temporary, join(temporary, "chromium")].map((path) => chmod(path, 0o755)));
		await renameUnlessThere(temporary, folder);
	} finally {
		await rm(temporary, { recursive: true, force: true });
	}
}

/** Renames a folder; if another process was faster, its folder stays and this is no failure. */
async function renameUnlessThere(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (failure) {
		if (!existsSync(to)) throw failure;
	}
}

/** Removes what a killed unpacking left behind, because each one takes 200 MB. */
async function removeAbandoned(): Promise<void> {
	for (const name of await readdir(CACHE)) {
		if (!name.startsWith(TEMPORARY_PREFIX)) continue;
		const folder = join(CACHE, name);
		const entry = await stat(folder).catch(() => undefined);
		const isOld = entry !== undefined && Date.now() - entry.mtimeMs > ABANDONED_AFTER_MS;
		if (isOld) await rm(folder, { recursive: true, force: true });
	}
}

/** The Chromium of Debian, installed now; only as root, where nothing asks for a password. */
async function fromDebian(): Promise<Chromium[]> {
	if (!isRoot() || !existsSync("/etc/debian_version")) return [];
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	await run("apt-get", ["update"], { env });
	const install = ["install", "--yes", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", "chromium"];
	await run("apt-get", install, { env, maxBuffer: 64 * 1024 * 1024 });
	return fromSystem();
}
