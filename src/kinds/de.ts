// German words of all kinds; together they are `kinds` in the word list.
import { de as ankuendigung } from "./ankuendigung/de.ts";
import { de as bieteSuche } from "./biete-suche/de.ts";
import { de as erfahrung } from "./erfahrung/de.ts";
import { de as frage } from "./frage/de.ts";
import { de as praxisbeispiel } from "./praxisbeispiel/de.ts";

/** The words, by kind. */
export const kindWords = { frage, praxisbeispiel, erfahrung, "biete-suche": bieteSuche, ankuendigung };
