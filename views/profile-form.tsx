// The form of one's own profile. Beside each field stands who sees it.
import type { Child } from "hono/jsx";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import { longDay } from "../src/i18n/when.ts";
import { LANGUAGE_KEYS } from "../src/languages/languages.ts";
import { isStaffRole, OPEN_ROLES } from "../src/members/roles.ts";
import { ADDRESSES, AUDIENCES, type FieldName, isOver, type OfferName } from "../src/profiles/fields.ts";
import { audienceField } from "../src/profiles/form.ts";
import type { Belonging, Profile } from "../src/profiles/store.ts";
import { REGION_KEYS, REGIONS, STATEWIDE } from "../src/regions/regions.ts";
import { TOPICS } from "../src/topics/topics.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Choices, ErrorSummary, type FormState, Select, TextArea, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";
import { PhotoForm } from "./profile-photo.tsx";

type Props = {
	ui: Ui;
	profile: Profile;
	belonging: Belonging | null;
	state: FormState;
	conflict?: boolean;
	/** Why a photo wasn't taken. */
	photoRefused?: readonly string[];
};

export const ProfileFormPage = ({ ui, profile, belonging, state, conflict = false, photoRefused = [] }: Props) => {
	const words = ui.words.profiles;
	return (
		<Layout ui={ui} title={words.editTitle} place="account">
			<div class="narrow page">
				<p class="back">
					<a href={urls.settings()}>{ui.words.settings.title}</a>
				</p>
				<h1>{words.editTitle}</h1>
				<p class="soft">{words.editLead}</p>
				<p>
					<a class="button plain" href={urls.member(profile.id)}>
						<Icon name="eye" version={ui.version} />
						{words.view}
					</a>
				</p>
				<PhotoForm ui={ui} profile={profile} refused={photoRefused} />
				<form method="post" action={urls.profile()} class="form">
					<input type="hidden" name={FORM_ID} value={ui.formId} />
					<input type="hidden" name="version" value={value(state.values, "version") || String(profile.version)} />
					<ErrorSummary ui={ui} state={state} labels={labelsOf(ui)} />
					{conflict ? (
						<Notice ui={ui} icon="alert" tone="bad" focus>
							{words.conflict}
						</Notice>
					) : null}
					<Basics ui={ui} profile={profile} belonging={belonging} state={state} />
					<Told ui={ui} field="place" state={state}>
						<TextField
							ui={ui}
							name="place"
							label={words.place}
							hint={words.placeHint}
							maxlength={80}
							dir="auto"
							autocomplete="address-level2"
							optional
							state={state}
						/>
					</Told>
					<Languages ui={ui} state={state} />
					<Told ui={ui} field="topics" state={state}>
						<Choices
							ui={ui}
							name="topics"
							label={words.topics}
							hint={words.topicsHint}
							type="checkbox"
							className="pills"
							options={TOPICS.map((topic) => ({ value: topic, label: ui.words.topics[topic] }))}
							checked={state.values?.["topics"] ?? []}
							state={state}
						/>
					</Told>
					<Offer ui={ui} profile={profile} name="offer" state={state} />
					<Offer ui={ui} profile={profile} name="seek" state={state} />
					<Told ui={ui} field="about" state={state}>
						<TextArea ui={ui} name="about" label={words.about} hint={words.aboutHint} rows={3} optional state={state} />
					</Told>
					<Told ui={ui} field="address" state={state}>
						<Select
							ui={ui}
							name="address"
							label={words.address}
							hint={words.addressHint}
							optional
							empty={words.addressNone}
							options={ADDRESSES.map((key) => [key, words.addresses[key] ?? key])}
							state={state}
						/>
					</Told>
					<Contact ui={ui} state={state} />
					<section class="box form">
						<Choices
							ui={ui}
							name="hidden"
							label={words.directory}
							type="checkbox"
							options={[{ value: "ja", label: words.hidden, hint: words.hiddenHint }]}
							checked={state.values?.["hidden"] ?? []}
							state={state}
						/>
					</section>
					<Notice ui={ui} icon="shield">
						{words.never}
					</Notice>
					<p>
						<button class="button" type="submit">
							{words.save}
						</button>
					</p>
				</form>
			</div>
		</Layout>
	);
};

/** Name, organisation, role and regions: they stand beside posts, so everybody in a common space sees them. */
const Basics = ({ ui, profile, belonging, state }: Props) => {
	const words = ui.words.profiles;
	return (
		<section class="box form">
			<TextField ui={ui} name="name" label={words.name} autocomplete="name" maxlength={80} dir="auto" state={state} />
			{belonging === null ? (
				<TextField
					ui={ui}
					name="organisation"
					label={words.organisation}
					autocomplete="organization"
					maxlength={120}
					dir="auto"
					state={state}
				/>
			) : (
				<p>
					<strong>{words.organisation}:</strong>{" "}
					<a href={urls.organisation(belonging)} dir="auto">
						{belonging.name}
					</a>
					<br />
					<span class="hint">{words.organisationFixed}</span>
				</p>
			)}
			{isStaffRole(profile.role) ? (
				<p>
					<strong>{words.role}:</strong> {ui.words.roles[profile.role]}
					<br />
					<span class="hint">{words.roleFixed}</span>
				</p>
			) : (
				<Select
					ui={ui}
					name="role"
					label={words.role}
					options={OPEN_ROLES.map((role) => [role, ui.words.roles[role] ?? role])}
					state={state}
				/>
			)}
			<Select
				ui={ui}
				name="region"
				label={words.region}
				hint={words.regionHint}
				options={[[STATEWIDE, ui.words.join.regionAll], ...REGION_KEYS.map((key) => [key, REGIONS[key]] as const)]}
				state={state}
			/>
			<Seen ui={ui}>{words.seenFixed}</Seen>
			<details class="more" open={(state.values?.["regions"] ?? []).length > 0}>
				<summary>{words.regions}</summary>
				<Choices
					ui={ui}
					name="regions"
					label={words.regionsHint}
					type="checkbox"
					className="pills"
					options={REGION_KEYS.map((key) => ({ value: key, label: REGIONS[key] }))}
					checked={state.values?.["regions"] ?? []}
					state={state}
				/>
				<Seen ui={ui}>{words.seenRegions}</Seen>
			</details>
		</section>
	);
};

const Languages = ({ ui, state }: { ui: Ui; state: FormState }) => {
	const words = ui.words.profiles;
	const options = LANGUAGE_KEYS.map((key) => ({ value: key, label: ui.words.languages[key] }));
	return (
		<Told ui={ui} field="languages" state={state}>
			<Choices
				ui={ui}
				name="languages"
				label={words.languages}
				hint={words.languagesHint}
				type="checkbox"
				className="pills"
				options={options}
				checked={state.values?.["languages"] ?? []}
				state={state}
			/>
			<details class="more" open={(state.values?.["offered"] ?? []).length > 0}>
				<summary>{words.offered}</summary>
				<Choices
					ui={ui}
					name="offered"
					label={words.offered}
					hint={words.offeredHint}
					type="checkbox"
					className="pills"
					options={options}
					checked={state.values?.["offered"] ?? []}
					state={state}
				/>
			</details>
		</Told>
	);
};

const Offer = ({ ui, profile, name, state }: { ui: Ui; profile: Profile; name: OfferName; state: FormState }) => {
	const words = ui.words.profiles;
	const offer = profile.facts[name];
	const day = offer === undefined ? "" : longDay(ui.language, new Date(offer.until));
	return (
		<Told ui={ui} field={name} state={state}>
			<TextArea
				ui={ui}
				name={name}
				label={words[name]}
				hint={name === "offer" ? words.offerHint : words.seekHint}
				placeholder={name === "offer" ? words.offerExample : words.seekExample}
				rows={3}
				optional
				state={state}
			/>
			{offer === undefined ? null : (
				<p class={isOver(offer, ui.now) ? "notice" : "soft small"}>
					{isOver(offer, ui.now) ? words.over(day) : words.until(day)}{" "}
					<a href={`${urls.member(profile.id)}#${name}`}>{words.renew}</a>
				</p>
			)}
		</Told>
	);
};

const Contact = ({ ui, state }: { ui: Ui; state: FormState }) => {
	const words = ui.words.profiles;
	return (
		<section class="box form">
			<h2>{words.contact}</h2>
			<p class="hint">{words.contactHint}</p>
			<TextField ui={ui} name="phone" label={words.phone} maxlength={40} autocomplete="tel" optional state={state} />
			<AudienceField ui={ui} field="phone" state={state} />
			<p>
				<strong>{words.email}</strong>
				<br />
				<span class="hint">{words.emailHint}</span>
			</p>
			<AudienceField ui={ui} field="email" state={state} />
		</section>
	);
};

/** A field in a box with the choice of who sees it. */
const Told = ({ ui, field, state, children }: { ui: Ui; field: FieldName; state: FormState; children?: Child }) => (
	<section class="box form">
		{children}
		<AudienceField ui={ui} field={field} state={state} />
	</section>
);

const AudienceField = ({ ui, field, state }: { ui: Ui; field: FieldName | "email"; state: FormState }) => {
	const words = ui.words.profiles;
	return (
		<div class="sees">
			<Icon name="eye" version={ui.version} />
			<Select
				ui={ui}
				name={audienceField(field)}
				label={words.seesField(words[field])}
				options={AUDIENCES.map((key) => [key, words.seen[key]])}
				state={state}
			/>
		</div>
	);
};

const Seen = ({ ui, children }: { ui: Ui; children?: Child }) => (
	<p class="sees soft small">
		<Icon name="eye" version={ui.version} />
		<span>{children}</span>
	</p>
);

function labelsOf(ui: Ui): Record<string, string> {
	const words = ui.words.profiles;
	const fields = ["place", "languages", "topics", "offer", "seek", "address", "about", "phone", "email"] as const;
	return {
		name: words.name,
		organisation: words.organisation,
		role: words.role,
		region: words.region,
		regions: words.regions,
		offered: words.offered,
		hidden: words.directory,
		...Object.fromEntries(fields.map((field) => [field, words[field]])),
		...Object.fromEntries(fields.map((field) => [audienceField(field), words.seesField(words[field])])),
	};
}
