// One's own photo on the page of one's profile: a form of its own, so that it never takes the other's words along.

import { FILE_FIELD } from "../src/files/field.ts";
import { ACCEPT_PICTURES } from "../src/files/kinds.ts";
import type { Ui } from "../src/http/context.ts";
import type { Profile } from "../src/profiles/store.ts";
import * as urls from "../src/urls.ts";
import { Avatar } from "./parts/avatar.tsx";
import { Icon } from "./parts/icon.tsx";

export const PhotoForm = ({ ui, profile, refused }: { ui: Ui; profile: Profile; refused: readonly string[] }) => {
	const words = ui.words.photo;
	const isWrong = refused.length > 0;
	return (
		<section class="box form" id="foto" aria-labelledby="foto-titel">
			<h2 id="foto-titel">
				{words.title} <span class="soft small">({ui.words.optional})</span>
			</h2>
			{isWrong ? (
				<div class="notice bad" role="alert" tabindex={-1} data-focus id="foto-fehler">
					<Icon name="alert" version={ui.version} />
					<div>
						{refused.map((sentence) => (
							<p dir="auto">{sentence}</p>
						))}
					</div>
				</div>
			) : null}
			{profile.photo === null ? null : (
				<form method="post" action={urls.profilePhotoRemoval()} class="own-photo">
					<Avatar name={profile.name} photo={profile.photo} />
					<button class="button plain" type="submit">
						<Icon name="trash" version={ui.version} />
						{words.remove}
					</button>
				</form>
			)}
			<form method="post" action={urls.profilePhoto()} enctype="multipart/form-data" class="form">
				<div class={isWrong ? "field wrong" : "field"}>
					<label for="feld-foto">{words.label}</label>
					<p class="hint" id="feld-foto-hint">
						{words.hint}
					</p>
					<input
						type="file"
						id="feld-foto"
						name={FILE_FIELD}
						accept={ACCEPT_PICTURES}
						required
						aria-describedby={isWrong ? "feld-foto-hint foto-fehler" : "feld-foto-hint"}
						aria-invalid={isWrong ? "true" : undefined}
					/>
				</div>
				<p>
					<button class="button plain" type="submit">
						<Icon name="picture" version={ui.version} />
						{words.upload}
					</button>
				</p>
			</form>
			<p class="sees soft small">
				<Icon name="eye" version={ui.version} />
				<span>{words.seen}</span>
			</p>
		</section>
	);
};
