// Giving a discussion another heading. Mounted under /themen.
import { Hono } from "hono";
import type { App } from "../http/context.ts";
import { act } from "../managing/acting.tsx";
import { RenameForm } from "../managing/forms.ts";
import * as renamings from "./store.ts";

export const renamingRoutes = new Hono<App>();

renamingRoutes.post("/:id/umbenennen", (c) =>
	act(c, { name: "rename", schema: RenameForm }, (doing, { title }) => renamings.rename(c.get("window"), doing, title)),
);
