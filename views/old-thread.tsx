// A discussion in which nobody has written for long: a word above the reply form, and the way to a new one about it.
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { monthOf } from "../src/i18n/when.ts";
import { languageOf } from "../src/text/language.ts";
import { isQuiet } from "../src/threads/age.ts";
import type { About, Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { Icon } from "./parts/icon.tsx";

export const OldThread = ({ ui, thread }: { ui: Ui; thread: Thread }) =>
	isQuiet(thread, ui.now) ? (
		<p class="notice">
			<Icon name="clock" version={ui.version} />
			<span>
				{ui.words.reading.old(monthOf(ui.language, new Date(thread.activeAt)))}
				{can.write(ui.viewer, thread.spaceId) ? (
					<>
						{" "}
						<a href={urls.newThread(thread.spaceId, { about: thread.id })}>{ui.words.reading.beginAnew}</a>
					</>
				) : null}
			</span>
		</p>
	) : null;

/** Above the form for the new one: what it is about. */
export const AboutThread = ({ ui, about }: { ui: Ui; about: About }) => (
	<p class="notice">
		<Icon name="link" version={ui.version} />
		<span>
			{ui.words.reading.about}{" "}
			<a href={urls.thread(about)} dir="auto" lang={languageOf(about.title)}>
				{about.title}
			</a>
		</span>
	</p>
);
