// Names and addresses folded before they're stored, because SQLite folds ASCII only.

/** The key under which an e-mail address is unique: the same mailbox in other capitals is the same person. */
export function emailKey(email: string): string {
	return email.trim().normalize("NFKC").toLowerCase();
}

/** The key by which names are sorted and found: words without marks, "ß" as "ss", lower case. */
export function sortKey(name: string): string {
	return name
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll("ß", "ss")
		.replaceAll("ı", "i")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}
