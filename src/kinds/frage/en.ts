// English words of questions.
import type { de } from "./de.ts";

/** The words. */
export const en: typeof de = { name: "Question", hint: "You want to know something.", write: "Ask a question" };
