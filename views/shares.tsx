// What a stranger sees who opens a shared link: the heading, the space, and the way in.
import type { Ui } from "../src/http/context.ts";
import type { Shared } from "../src/shares/store.ts";
import { languageOf } from "../src/text/language.ts";
import * as urls from "../src/urls.ts";
import { EmailForm } from "./auth.tsx";
import { Layout } from "./layout.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";

export const SharedPage = ({ ui, thread, address }: { ui: Ui; thread: Shared; address: string }) => {
	const words = ui.words.share;
	const space = ui.words.spaces[thread.spaceId].name;
	return (
		<Layout
			ui={ui}
			title={thread.title}
			place="other"
			space={thread.spaceId}
			preview={{ title: thread.title, description: words.preview(space) }}
		>
			<div class="band">
				<div class="narrow">
					<p class="kind">
						<Icon name={spaceIcon(thread.spaceId)} version={ui.version} />
						{words.inSpace(space)}
					</p>
					<h1 dir="auto" lang={languageOf(thread.title)}>
						{thread.title}
					</h1>
				</div>
			</div>
			<div class="narrow page">
				<p class="notice">
					<Icon name="shield" version={ui.version} />
					<span>
						<strong>{words.membersOnly}</strong> {words.signIn}
					</span>
				</p>
				<EmailForm ui={ui} state={{}} next={address} />
				<p>
					{ui.words.auth.notMember} <a href={urls.join()}>{ui.words.auth.joinInstead}</a>
				</p>
			</div>
		</Layout>
	);
};
