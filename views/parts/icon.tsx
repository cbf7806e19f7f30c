// Icons from the sprite public/icons.svg: always with a word beside them, so hidden from screen readers.
import { asset } from "../../src/urls.ts";

/** Names of the symbols in the sprite. */
export type IconName =
	| "home"
	| "people"
	| "compass"
	| "hands"
	| "question"
	| "bulb"
	| "check"
	| "reply"
	| "eye"
	| "pen"
	| "shield"
	| "pin"
	| "user"
	| "door"
	| "mail"
	| "link"
	| "trash"
	| "undo"
	| "clock"
	| "alert"
	| "plus"
	| "globe"
	| "list"
	| "keep"
	| "poll"
	| "down"
	| "bell"
	| "at"
	| "bold"
	| "quote"
	| "building"
	| "clipboard"
	| "swap"
	| "horn"
	| "print"
	| "message"
	| "flag"
	| "block"
	| "help"
	| "file"
	| "picture"
	| "sound"
	| "film"
	| "box"
	| "clip"
	| "library"
	| "book"
	| "sheet"
	| "slides"
	| "find"
	| "up"
	| "download";

const SPACE_ICONS = { mo: "people", lotsen: "compass", gemeinsam: "hands" } as const;

/** An icon; `version` comes with the request (ui.version). */
export const Icon = ({ name, version }: { name: IconName; version: string }) => (
	<svg class="icon" aria-hidden="true" focusable="false">
		<use href={`${asset("icons.svg", version)}#${name}`} />
	</svg>
);

/** The icon of a space. */
export const spaceIcon = (space: keyof typeof SPACE_ICONS): IconName => SPACE_ICONS[space];
