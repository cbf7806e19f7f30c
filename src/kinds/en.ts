// English words of all kinds.
import { en as ankuendigung } from "./ankuendigung/en.ts";
import { en as bieteSuche } from "./biete-suche/en.ts";
import { en as erfahrung } from "./erfahrung/en.ts";
import { en as frage } from "./frage/en.ts";
import { en as praxisbeispiel } from "./praxisbeispiel/en.ts";

/** The words, by kind. */
export const kindWords = { frage, praxisbeispiel, erfahrung, "biete-suche": bieteSuche, ankuendigung };
