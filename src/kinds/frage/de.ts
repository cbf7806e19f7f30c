// German words of questions.

/** The words. */
export const de = { name: "Frage", hint: "Sie möchten etwas wissen.", write: "Frage stellen" };
