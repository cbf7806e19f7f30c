// A large file goes up and comes down without the forum holding it: the memory of the running process is watched.
import { readdirSync, readFileSync } from "node:fs";
import { expect, inject, it } from "vitest";
import { client } from "./support/journey.ts";

const MIB = 1_048_576;

/** The process that runs the forum, somewhere below the one that runs the tests. */
function runtime(): number {
	const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
	const parents = new Map(all.map((pid) => [pid, Number(statusOf(pid, "PPid"))]));
	const below = (pid: number): boolean => pid > 1 && (pid === process.ppid || below(parents.get(pid) ?? 0));
	const found = all.filter((pid) => statusOf(pid, "Name") === "workerd" && below(pid));
	const largest = found.sort((a, b) => memoryOf(b) - memoryOf(a))[0];
	if (largest === undefined) throw new Error("the forum runs in no process of ours");
	return largest;
}

function statusOf(pid: number, field: string): string {
	try {
		return new RegExp(`^${field}:\\s+(\\w+)`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "";
	} catch {
		return "";
	}
}

/** MiB in memory. */
function memoryOf(pid: number): number {
	return Number(statusOf(pid, "VmRSS")) / 1024;
}

it("50 MB up, alone and with a form, and down again, over and over: the process grows by less than 60 MB", {
	timeout: 60_000,
}, async () => {
	const petra = await client("petra");
	const forum = inject("forum");
	const headers = { Cookie: `__Host-forum=${petra.session}`, Origin: forum };
	const bytes = new Uint8Array(50 * MIB).fill(0x41);
	bytes.set(new TextEncoder().encode("%PDF-1.4\n"));
	const round = async () => {
		const up = await fetch(`${forum}/dateien?name=Gross.pdf`, {
			method: "POST",
			body: bytes,
			headers: { ...headers, "Content-Type": "application/octet-stream" },
		});
		const id = Number(/value="(\d+) /.exec(await up.text())?.[1]);
		const form = new FormData();
		form.set("kind", "frage");
		form.set("title", `Eine große Datei ${Date.now()}`);
		form.set("body", "Hier ist sie.");
		form.set("file", new File([bytes], "Auch-gross.pdf"));
		const sent = await fetch(`${forum}/lotsen/neu`, { method: "POST", body: form, headers, redirect: "manual" });
		const down = await fetch(`${forum}/dateien/${id}/Gross.pdf`, { headers });
		let came = 0;
		for await (const chunk of down.body ?? []) came += chunk.length;
		await fetch(`${forum}/dateien/${id}/entfernen`, { method: "POST", headers });
		expect([up.status, sent.status, down.status, came]).toEqual([201, 303, 200, bytes.length]);
	};
	// The first round fills what the runtime and the local bucket let lie until they clear up: that much, however large the file.
	await round();
	const pid = runtime();
	const before = memoryOf(pid);
	let most = before;
	const watch = setInterval(() => {
		most = Math.max(most, memoryOf(pid));
	}, 20);
	for (let rounds = 0; rounds < 3; rounds += 1) await round();
	clearInterval(watch);
	expect(most - before, `from ${Math.round(before)} MiB`).toBeLessThan(60);
});
