// Looking links up at a real server of our own, and where the forum never goes.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookUp, USER_AGENT } from "../src/freshness/look-up.ts";
import { isPublic } from "../src/freshness/reach.ts";

let server: Server;
let home = "";
const asked: string[] = [];
const agents = new Set<string>();

/** What stands at which path. */
const PLACES: Record<string, (request: IncomingMessage, answer: ServerResponse) => void> = {
	"/da": (_, answer) => answer.end("da"),
	"/weg": (_, answer) => answer.writeHead(404).end(),
	"/kaputt": (_, answer) => answer.writeHead(500).end(),
	"/mit-anmeldung": (_, answer) => answer.writeHead(401).end(),
	"/verboten": (_, answer) => answer.writeHead(403).end(),
	"/zu-oft": (_, answer) => answer.writeHead(429).end(),
	"/nur-get": (request, answer) => answer.writeHead(request.method === "HEAD" ? 405 : 200).end(),
	"/luegt-bei-head": (request, answer) => answer.writeHead(request.method === "HEAD" ? 404 : 200).end(),
	"/gross": (request, answer) => {
		answer.writeHead(request.method === "HEAD" ? 501 : 200);
		// A body without an end: only its beginning may be waited for.
		if (request.method === "HEAD") answer.end();
		else answer.write("x".repeat(100_000));
	},
	"/schweigt": () => undefined,
	"/bricht-ab": (request) => request.socket.destroy(),
	"/umgezogen": (_, answer) => answer.writeHead(301, { Location: "/da" }).end(),
	"/umgezogen-ins-nichts": (_, answer) => answer.writeHead(302, { Location: "/weg" }).end(),
	"/im-kreis": (_, answer) => answer.writeHead(302, { Location: "/im-kreis" }).end(),
	"/nach-innen": (_, answer) => answer.writeHead(302, { Location: "http://169.254.169.254/latest/meta-data" }).end(),
	"/zu-einer-datei": (_, answer) => answer.writeHead(302, { Location: "file:///etc/passwd" }).end(),
};

beforeAll(async () => {
	server = createServer((request, answer) => {
		asked.push(`${request.method} ${request.url}`);
		agents.add(request.headers["user-agent"] ?? "");
		(PLACES[request.url ?? ""] ?? PLACES["/weg"])?.(request, answer);
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const look = (path: string) =>
	lookUp(`${home}${path}`, { request: fetch, mayGo: (url) => url.origin === home || isPublic(url), patience: 400 });

describe("looking a link up", () => {
	it.each([
		["/da", "ok", 200],
		["/umgezogen", "ok", 200],
		["/nur-get", "ok", 200],
		["/luegt-bei-head", "ok", 200],
		["/gross", "ok", 200],
		["/weg", "failed", 404],
		["/kaputt", "failed", 500],
		["/umgezogen-ins-nichts", "failed", 404],
		["/im-kreis", "failed", null],
		["/schweigt", "failed", null],
		["/bricht-ab", "failed", null],
		["/mit-anmeldung", "unknown", 401],
		["/verboten", "unknown", 403],
		["/zu-oft", "unknown", 429],
		["/nach-innen", "unknown", null],
		["/zu-einer-datei", "unknown", null],
	] as const)("%s is %s", async (path, outcome, status) => {
		expect(await look(path)).toEqual({ outcome, status });
	});

	it("asks for the head first, follows five redirects and no more, and says who it is", async () => {
		asked.length = 0;
		await look("/da");
		expect(asked).toEqual(["HEAD /da"]);
		asked.length = 0;
		await look("/im-kreis");
		expect(asked.filter((line) => line.startsWith("HEAD"))).toHaveLength(6);
		expect([...agents]).toEqual([USER_AGENT]);
	});

	it("never goes anywhere that it may not", async () => {
		asked.length = 0;
		expect(await lookUp(`${home}/da`, { request: fetch })).toEqual({ outcome: "unknown", status: null });
		expect(asked).toEqual([]);
	});
});

describe("the forum goes", () => {
	it.each([
		"https://www.integrationskompass.de/foerderung",
		"http://hessen.de:8080/",
		"https://8.8.8.8/",
		"https://xn--bcher-kva.de/",
		"https://localhost.de/",
		"https://internal.hessen.de/",
	])("to %s", (address) => expect(isPublic(new URL(address))).toBe(true));

	it.each([
		"http://localhost/",
		"http://LOCALHOST./",
		"http://a.localhost/",
		"http://127.0.0.1/",
		"http://127.1/",
		"http://0x7f000001/",
		"http://2130706433/",
		"http://0177.0.0.1/",
		"http://0.0.0.0/",
		"http://10.1.2.3/",
		"http://100.64.0.1/",
		"http://169.254.169.254/latest/meta-data",
		"http://172.16.0.1/",
		"http://172.31.255.255/",
		"http://192.168.178.1/",
		"http://198.18.0.1/",
		"http://224.0.0.1/",
		"http://255.255.255.255/",
		"http://[::1]/",
		"http://[::ffff:127.0.0.1]/",
		"http://[fe80::1]/",
		"http://[fd00::1]/",
		"http://metadata.google.internal/",
		"http://drucker.local/",
		"http://fritz.box.lan/",
		"http://intranet/",
		"http://server.corp./",
		"http://verein.example/",
		"http://hessen.de:22/",
		"http://hessen.de:6379/",
		"http://name:wort@hessen.de/",
		"ftp://hessen.de/",
		"file:///etc/passwd",
	])("never to %s", (address) => expect(isPublic(new URL(address))).toBe(false));
});
