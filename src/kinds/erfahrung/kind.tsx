// Erfahrung: free, without fields of its own.
import { type KindModule, PLAIN } from "../kind.ts";

/** The module of free discussions. */
export const experience: KindModule = { ...PLAIN, icon: "bulb" };
