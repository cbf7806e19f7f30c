// What axe was content with in any journey: the same elements with other words give the same result.
import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

/** Whether axe has seen this already. */
export function knows(sight: string): boolean {
	return existsSync(place(sight));
}

/** Keeps in mind that axe found nothing here. */
export function remember(sight: string): void {
	writeFileSync(place(sight), "");
}

function place(sight: string): string {
	return join(inject("memory"), createHash("sha256").update(sight).digest("hex"));
}
