// Closing a discussion and opening it again. Mounted under /themen.
import { Hono } from "hono";
import type { App } from "../http/context.ts";
import { act } from "../managing/acting.tsx";
import { CloseForm, PlainForm } from "../managing/forms.ts";
import * as closures from "./store.ts";

export const closureRoutes = new Hono<App>();

closureRoutes.post("/:id/schliessen", (c) =>
	act(c, { name: "close", schema: CloseForm }, (doing) => closures.close(c.get("window"), doing)),
);

closureRoutes.post("/:id/oeffnen", (c) =>
	act(c, { name: "reopen", schema: PlainForm }, (doing) => closures.reopen(c.get("window"), doing)),
);
