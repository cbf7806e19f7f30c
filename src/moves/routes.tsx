// Taking a discussion to another space. Mounted under /themen.
import { Hono } from "hono";
import * as can from "../access/can.ts";
import type { App } from "../http/context.ts";
import { act } from "../managing/acting.tsx";
import { MoveForm } from "../managing/forms.ts";
import { isSpace } from "../spaces/spaces.ts";
import * as moves from "./store.ts";

export const moveRoutes = new Hono<App>();

moveRoutes.post("/:id/verschieben", (c) =>
	act(
		c,
		{
			name: "move",
			schema: MoveForm,
			// A thread that is there already was moved by the same form a moment ago, or by somebody else.
			may: ({ spaceId }, { raum }) => isSpace(raum) && (raum === spaceId || can.move(c.get("viewer"), spaceId, raum)),
		},
		async (doing, { raum }, thread) =>
			isSpace(raum) ? moves.move(c.get("window"), doing, thread.spaceId, raum) : null,
	),
);
