// All materials of the world in the order in which they were shared, and where each is found.
import { gemeinsamMaterials } from "./gemeinsam.ts";
import { lotsenMaterials } from "./lotsen.ts";
import { methods } from "./methods.ts";
import { moMaterials } from "./mo.ts";
import type { StoryMaterial } from "./story.ts";

/** Oldest first; the place in this list is the number. */
export const MATERIALS: readonly StoryMaterial[] = [
	...moMaterials,
	...lotsenMaterials,
	...methods,
	...gemeinsamMaterials,
].sort((a, b) => b.versions[0].daysAgo - a.versions[0].daysAgo);

/** The number of a material. @throws if there is none of this key. */
export function materialId(key: string): number {
	const index = MATERIALS.findIndex((material) => material.key === key);
	if (index < 0) throw new Error(`no material „${key}“`);
	return index + 1;
}

/** The address of a material, for texts of the world. */
export const materialAt = (key: string): string => `/materialien/${materialId(key)}`;
