// Development only: the mails that were sent.

import { Layout } from "../../views/layout.tsx";
import { Empty } from "../../views/parts/notice.tsx";
import { When } from "../../views/parts/when.tsx";
import type { Ui } from "../http/context.ts";
import type { SentMail } from "./outbox.ts";

const TITLE = "Alle Mails";

/** The list of all mails, newest first. */
export const OutboxPage = ({ ui, mails }: { ui: Ui; mails: readonly SentMail[] }) => (
	<Layout ui={ui} title={TITLE} place="other">
		<div class="narrow page">
			<h1>{TITLE}</h1>
			{mails.length === 0 ? <Empty ui={ui} icon="mail" title="Noch keine Mail." text="" /> : null}
			{mails.map((mail) => (
				<article class="box">
					<h2>{mail.subject}</h2>
					<p class="soft small">
						{mail.to} · <When ui={ui} at={mail.sent_at} />
					</p>
					<pre class="mail" tabindex={0}>
						{mail.text}
					</pre>
				</article>
			))}
		</div>
	</Layout>
);
