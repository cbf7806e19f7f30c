// Who said thanks, for the author alone.
import type { Ui } from "../src/http/context.ts";
import type { PostInThread } from "../src/posts/store.ts";
import type { Thankful } from "../src/thanks/store.ts";
import { Avatar } from "./parts/avatar.tsx";
import { PersonName } from "./parts/byline.tsx";
import { When } from "./parts/when.tsx";
import { SmallPage } from "./post-pages.tsx";

export const ThanksPage = ({ ui, post, people }: { ui: Ui; post: PostInThread; people: readonly Thankful[] }) => (
	<SmallPage ui={ui} post={post} title={ui.words.thanks.title}>
		<p class="soft">{ui.words.thanks.lead}</p>
		<ul class="list people">
			{people.map((person) => (
				<li>
					<Avatar name={person.name} />
					<div>
						<strong>
							<PersonName person={person} />
						</strong>
						<p class="soft small" dir="auto">
							{person.organisation}
						</p>
					</div>
					<span class="soft small">
						<When ui={ui} at={person.createdAt} />
					</span>
				</li>
			))}
		</ul>
	</SmallPage>
);
