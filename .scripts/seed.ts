// npm run seed: empties the local data and plants the story world anew.
import { rmSync } from "node:fs";
import { startServer } from "./server.ts";

const state = process.env["STATE"] ?? ".wrangler/state";
rmSync(state, { recursive: true, force: true });
const forum = await startServer({ port: 0, state });
await forum.stop();
console.log(`The story world is planted in ${state}. Start the forum with: npm start`);
