// The hidden fields that say where a draft belongs, and how old it is.

/** Its name in the forms. */
export const PLACE = "ort";

/** When the text was written, from a device that had no connection then; nothing newer is replaced by it. */
export const WRITTEN = "stand";
