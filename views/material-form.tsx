// Sharing a material, changing what is said about it, and adding a version.
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import { AS_DRAFT, fieldsOf } from "../src/materials/fields.ts";
import type { Description, Material } from "../src/materials/material.ts";
import type { Caution } from "../src/posts/caution.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { ContentFields, labelsOf, More, Needed } from "./material-fields.tsx";
import { Comparison } from "./parts/comparison.tsx";
import { CautionHint } from "./parts/editor.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";

export const NewMaterialPage = ({
	ui,
	state,
	caution = null,
}: {
	ui: Ui;
	state: FormState;
	caution?: Caution | null;
}) => {
	const words = ui.words.materials;
	return (
		<Layout ui={ui} title={words.share} place="materials">
			<div class="narrow page">
				<p class="back">
					<a href={urls.materials()}>{words.title}</a>
				</p>
				<h1>{words.share}</h1>
				<p>{words.shareLead}</p>
				<form method="post" action={urls.newMaterial()} class="form" enctype="multipart/form-data">
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					<ErrorSummary ui={ui} state={state} labels={labelsOf(ui)} />
					<CautionHint ui={ui} caution={caution} />
					<Needed ui={ui} state={state} />
					<section class="box form">
						<h2>{words.what}</h2>
						<p class="hint">{words.whatHint}</p>
						<ContentFields ui={ui} state={state} />
					</section>
					<More ui={ui} state={state} />
					<p class="notice">
						<Icon name="shield" version={ui.version} />
						<strong>{ui.words.thread.privacy}</strong>
					</p>
					<p class="row-of-buttons">
						<button class="button" type="submit">
							{words.publish}
						</button>
						<button class="button plain" type="submit" name={AS_DRAFT} value="ja">
							{words.keepDraft}
						</button>
						<a class="button quiet" href={urls.materials()}>
							{ui.words.cancel}
						</a>
					</p>
				</form>
			</div>
		</Layout>
	);
};

type EditProps = { ui: Ui; material: Material; state: FormState; conflict?: readonly (keyof Description)[] };

export const EditMaterialPage = (props: EditProps) => {
	const { ui, material } = props;
	return (
		<Layout ui={ui} title={ui.words.materials.editTitle} place="materials" space={material.spaceId}>
			<div class="narrow page">
				<BackToMaterial material={material} />
				<h1>{ui.words.materials.editTitle}</h1>
				<EditMaterial {...props} />
			</div>
		</Layout>
	);
};

/** `conflict` names the fields in which somebody else's change differs. */
export const EditMaterial = ({ ui, material, state, conflict = [] }: EditProps) => {
	const words = ui.words.materials;
	const values = state.values ?? fieldsOf(material);
	const filled = { values, errors: state.errors };
	return (
		<form
			method="post"
			action={urls.materialEdit(material.id)}
			class="form"
			id="angaben"
			hx-post={urls.materialEdit(material.id)}
			hx-target="#angaben"
			hx-swap="outerHTML"
			hx-disable="find button[type=submit]"
		>
			<input type="hidden" name="version" value={value(values, "version") || String(material.version)} />
			<ErrorSummary ui={ui} state={filled} labels={labelsOf(ui)} />
			{conflict.length === 0 ? null : (
				<Notice ui={ui} icon="alert" tone="bad" focus>
					<strong>{words.conflict}</strong>
					<p>{conflict.map((name) => labelsOf(ui)[name] ?? name).join(", ")}</p>
					<p>{words.conflictHint}</p>
				</Notice>
			)}
			<Needed ui={ui} state={filled} />
			<More ui={ui} state={filled} open />
			<p class="row-of-buttons">
				<button class="button" type="submit">
					{words.save}
				</button>
				<a class="button quiet" href={urls.material(material)}>
					{ui.words.cancel}
				</a>
			</p>
		</form>
	);
};

export const NewVersionPage = ({
	ui,
	material,
	body,
	state,
	caution = null,
	outdated = false,
}: {
	ui: Ui;
	material: Material;
	/** The text of the current version. */
	body: string;
	state: FormState;
	caution?: Caution | null;
	/** Somebody else added a version meanwhile. */
	outdated?: boolean;
}) => {
	const words = ui.words.materials;
	const begun = { link: [material.link], body: [body], nach: [String(material.number)] };
	const filled = { values: state.values ?? begun, errors: state.errors };
	return (
		<Layout ui={ui} title={words.newVersion} place="materials" space={material.spaceId}>
			<div class="narrow page">
				<BackToMaterial material={material} />
				<h1>{words.newVersion}</h1>
				<p>{words.newVersionLead}</p>
				<form method="post" action={urls.newVersion(material.id)} class="form box" enctype="multipart/form-data">
					<input type="hidden" name={FORM_ID} value={value(filled.values, FORM_ID) || ui.formId} />
					<input
						type="hidden"
						name="nach"
						value={outdated ? String(material.number) : value(filled.values, "nach") || String(material.number)}
					/>
					<ErrorSummary ui={ui} state={filled} labels={labelsOf(ui)} />
					<CautionHint ui={ui} caution={caution} />
					{outdated ? (
						<Notice ui={ui} icon="alert" tone="bad" focus>
							<p>{words.versionConflict}</p>
							<p>
								<a href={urls.material(material)}>{words.seeCurrent}</a>
							</p>
						</Notice>
					) : null}
					{outdated && body !== "" && value(filled.values, "body") !== "" ? (
						<Comparison
							ui={ui}
							title={ui.words.proposals.yourText}
							before={body}
							after={value(filled.values, "body")}
							names={[ui.words.proposals.currentVersion, ui.words.proposals.yourVersion]}
						/>
					) : null}
					<TextField
						ui={ui}
						name="note"
						label={words.note}
						hint={words.noteHint}
						maxlength={300}
						dir="auto"
						state={filled}
					/>
					<ContentFields ui={ui} state={filled} />
					<p class="row-of-buttons">
						<button class="button" type="submit">
							{words.publish}
						</button>
						<a class="button quiet" href={urls.material(material)}>
							{ui.words.cancel}
						</a>
					</p>
				</form>
			</div>
		</Layout>
	);
};

/** A form of one field about a material: why it is withdrawn. */
export const WithdrawPage = ({ ui, material, state }: { ui: Ui; material: Material; state: FormState }) => {
	const words = ui.words.materials;
	return (
		<Layout ui={ui} title={words.withdrawTitle} place="materials" space={material.spaceId}>
			<div class="narrow page">
				<BackToMaterial material={material} />
				<h1>{words.withdrawTitle}</h1>
				<p>{words.withdrawLead}</p>
				<form method="post" action={urls.materialWithdrawal(material.id)} class="form box">
					<ErrorSummary ui={ui} state={state} labels={labelsOf(ui)} />
					<TextField ui={ui} name="reason" label={words.reason} maxlength={500} dir="auto" state={state} />
					<p class="row-of-buttons">
						<button class="button danger" type="submit">
							{words.withdraw}
						</button>
						<a class="button quiet" href={urls.material(material)}>
							{ui.words.cancel}
						</a>
					</p>
				</form>
			</div>
		</Layout>
	);
};

const BackToMaterial = ({ material }: { material: Material }) => (
	<p class="back">
		<a href={urls.material(material)} dir="auto">
			{material.title}
		</a>
	</p>
);
