// The page that names the keys.
import { Hono } from "hono";
import { KeyboardPage } from "../../views/keyboard.tsx";
import type { App } from "../http/context.ts";
import { page } from "../http/respond.tsx";

export const keyboard = new Hono<App>();

keyboard.get("/", (c) => page(c, <KeyboardPage ui={c.get("ui")} />));
