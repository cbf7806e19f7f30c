// Pinning a discussion until a day, and taking it down. Mounted under /themen.
import { Hono } from "hono";
import type { App } from "../http/context.ts";
import { endOf } from "../i18n/days.ts";
import { act } from "../managing/acting.tsx";
import { PlainForm, pinForm } from "../managing/forms.ts";
import * as pins from "./store.ts";

export const pinRoutes = new Hono<App>();

pinRoutes.post("/:id/anheften", (c) =>
	act(c, { name: "pin", schema: pinForm(c.get("now")) }, (doing, { until }) =>
		pins.pin(c.get("window"), doing, endOf(until)),
	),
);

pinRoutes.post("/:id/loesen", (c) =>
	act(c, { name: "unpin", schema: PlainForm }, (doing) => pins.pin(c.get("window"), doing, null)),
);
