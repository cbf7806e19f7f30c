// A sheet to print: the QR code, its address, who invites, and three sentences.
import { encode } from "uqr";
import type { Ui } from "../src/http/context.ts";
import { longDay } from "../src/i18n/when.ts";
import type { Invitation } from "../src/invitations/store.ts";
import type { Organisation } from "../src/organisations/store.ts";
import * as urls from "../src/urls.ts";
import { SpacesGiven } from "./invitation.tsx";
import { Layout } from "./layout.tsx";

/** White around the code, in modules: scanners need four. */
const QUIET = 4;

export const SheetPage = ({
	ui,
	organisation,
	invitation,
	address,
}: {
	ui: Ui;
	organisation: Organisation | null;
	invitation: Invitation;
	address: string;
}) => {
	const words = ui.words.invitations;
	return (
		<Layout ui={ui} title={words.sheetTitle} place={organisation === null ? "moderation" : "organisations"}>
			<div class="narrow page">
				<p class="back">
					<a href={urls.invitations(organisation?.id)}>{words.manage}</a>
				</p>
				<p class="soft sheet-hint">{words.printHint}</p>
				<article class="box sheet">
					<p class="kind">{ui.words.forum}</p>
					<h1>{words.sheetTitle}</h1>
					<p dir="auto">
						<strong>{words.invites(invitation.inviter, invitation.organisation)}</strong>
					</p>
					<QrCode text={address} label={words.qrLabel} />
					<p class="invitation-address">
						<strong>{address.replace(/^https?:\/\//, "")}</strong>
					</p>
					{words.sentences.map((sentence) => (
						<p>{sentence}</p>
					))}
					<SpacesGiven ui={ui} levels={invitation.levels} />
					<p>{words.until(longDay(ui.language, new Date(invitation.expiresAt)))}</p>
				</article>
			</div>
		</Layout>
	);
};

/** A QR code as one path: dark modules on white in light and dark, on the screen and on paper. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
	const { data, size } = encode(text, { ecc: "M", border: 0 });
	const path = data
		.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : "")))
		.join("");
	const side = size + 2 * QUIET;
	return (
		<svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
			<rect width={side} height={side} fill="#fff" />
			<path d={path} fill="#000" />
		</svg>
	);
};
