// npm start: the forum on this machine, from nothing, with one line at the end.
import { startServer } from "./server.ts";

try {
	const forum = await startServer({
		port: Number(process.env["PORT"] ?? 8787),
		state: process.env["STATE"] ?? ".wrangler/state",
	});
	console.log(
		`Forum: ${forum.url} – sign in as petra.lindner@lotsen.example (the code is shown on the page; mails: ${forum.url}/dev/mail; stop: Ctrl+C)`,
	);
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.on(signal, () => void forum.stop().then(() => process.exit(0)));
	process.exitCode = await forum.ended;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
