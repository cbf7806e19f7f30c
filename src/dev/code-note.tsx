// Development only: the code of a sign-in, shown on the page.
import type { Child } from "hono/jsx";
import { Icon } from "../../views/parts/icon.tsx";
import type { Bindings } from "../env.ts";
import { keptCode } from "./outbox.ts";

/** The code of an attempt, with the way to all mails. Strangers see one too; it opens nothing. */
export async function codeNote(env: Bindings, attempt: string, version: string): Promise<Child> {
	const code = await keptCode(env, attempt);
	return code === null ? null : (
		<p class="notice" data-development-code>
			<Icon name="mail" version={version} />
			<span>
				Nur in der Entwicklung: Der Code ist {code}. <a href="/dev/mail">Alle Mails ansehen</a>
			</span>
		</p>
	);
}
