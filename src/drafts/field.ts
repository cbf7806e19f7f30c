// The hidden field that says where a draft belongs.

/** Its name in the forms. */
export const PLACE = "ort";
