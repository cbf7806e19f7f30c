// Development only: the mails that were sent.
import type { SentMail } from "../src/dev/outbox.ts";
import type { Ui } from "../src/http/context.ts";
import { Layout } from "./layout.tsx";
import { Empty } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

export const OutboxPage = ({ ui, mails }: { ui: Ui; mails: readonly SentMail[] }) => (
	<Layout ui={ui} title={ui.words.auth.developmentMail} place="other">
		<div class="narrow page">
			<h1>{ui.words.auth.developmentMail}</h1>
			{mails.length === 0 ? <Empty ui={ui} icon="mail" title={ui.words.start.nothingNew} text="" /> : null}
			{mails.map((mail) => (
				<article class="box">
					<h2>{mail.subject}</h2>
					<p class="soft small">
						{mail.to} · <When ui={ui} at={mail.sent_at} />
					</p>
					<pre class="mail" tabindex={0}>{mail.text}</pre>
				</article>
			))}
		</div>
	</Layout>
);
