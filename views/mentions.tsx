// Who can be mentioned in a space, and how.
import type { Ui } from "../src/http/context.ts";
import { LETTERS, type Mentionable } from "../src/mentions/store.ts";
import type { SpaceKey } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Avatar } from "./parts/avatar.tsx";

type Props = { ui: Ui; space: SpaceKey; query: string; people: readonly Mentionable[] };

export const MentionablePage = ({ ui, space, query, people }: Props) => {
	const words = ui.words.mentions;
	const asked = query.trim().length >= LETTERS;
	return (
		<Layout ui={ui} title={words.title} place={space} space={space}>
			<div class="narrow page">
				<p class="back">
					<a href={urls.space(space)}>{ui.words.spaces[space].name}</a>
				</p>
				<h1>{words.title}</h1>
				<p>{words.lead}</p>
				<form method="get" action={urls.mentionable(space)} class="form">
					<div class="field">
						<label for="name">{words.name}</label>
						<p class="hint" id="name-hint">
							{words.nameHint}
						</p>
						<input
							id="name"
							name="q"
							value={query}
							maxlength={80}
							dir="auto"
							autocomplete="off"
							aria-describedby="name-hint"
						/>
					</div>
					<p>
						<button class="button" type="submit">
							{words.search}
						</button>
					</p>
				</form>
				{asked && people.length === 0 ? <p role="status">{words.nobody(ui.words.spaces[space].name)}</p> : null}
				{people.length === 0 ? null : (
					<ul class="list people" id="nennen" data-title={words.suggestions} data-found={words.found(people.length)}>
						{people.map((person) => (
							<li data-mention={person.typed}>
								<Avatar name={person.name} />
								<div>
									<strong dir="auto">{person.name}</strong>
									<p class="soft small" dir="auto">
										{person.organisation}
									</p>
								</div>
								<span class="chip">
									<bdi>@{person.typed}</bdi>
								</span>
							</li>
						))}
					</ul>
				)}
			</div>
		</Layout>
	);
};
