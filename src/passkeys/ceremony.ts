// What a device is asked to sign, and whether it did. The library comes only when there is a signature to check.
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { randomToken } from "../db/ids.ts";

/** Where a passkey holds: the forum's host, and its whole address. */
export type Party = { id: string; origin: string };

/** The forum as the other side of a passkey. */
export function partyOf(origin: string): Party {
	return { id: new URL(origin).hostname, origin };
}

/** EdDSA, ES256, RS256 by their COSE numbers: one of them every device can. */
const ALGORITHMS = [-8, -7, -257];
const PATIENCE = 300_000;

/** A random challenge of 256 bits. */
export function newChallenge(): string {
	return randomToken(32);
}

/** What the browser is asked when somebody adds a passkey. */
export function questionForNew(
	party: Party,
	forum: string,
	person: { email: string; name: string },
	keys: readonly string[],
	challenge: string,
) {
	return {
		challenge,
		rp: { name: forum, id: party.id },
		user: { id: randomToken(32), name: person.email, displayName: person.name },
		pubKeyCredParams: ALGORITHMS.map((alg) => ({ alg, type: "public-key" })),
		timeout: PATIENCE,
		attestation: "none",
		excludeCredentials: keys.map((id) => ({ id, type: "public-key" })),
		authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "preferred" },
	};
}

/** What the browser is asked when somebody signs in. It names no keys, so it tells nothing about anybody. */
export function questionForSignIn(party: Party, challenge: string) {
	return { challenge, rpId: party.id, timeout: PATIENCE, userVerification: "preferred", allowCredentials: [] };
}

/** What a browser answered: its challenge and the number of its key, or null if it is nothing of the kind. */
export function readAnswer(text: string): { challenge: string; key: string; answer: object } | null {
	try {
		const answer = JSON.parse(text) as { id?: unknown; response?: { clientDataJSON?: unknown } };
		const client = JSON.parse(fromBase64url(String(answer.response?.clientDataJSON))) as { challenge?: unknown };
		if (typeof answer.id !== "string" || typeof client.challenge !== "string") return null;
		return { challenge: client.challenge, key: answer.id, answer };
	} catch {
		return null;
	}
}

/** A key that was just made, as it is kept. */
export type NewKey = { id: string; publicKey: string; counter: number; transports: readonly string[] };

/** Checks the answer of somebody who adds a passkey; null if anything about it is wrong. */
export async function checkNew(party: Party, challenge: string, answer: object): Promise<NewKey | null> {
	const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
	try {
		const { verified, registrationInfo } = await verifyRegistrationResponse({
			response: answer as RegistrationResponseJSON,
			expectedChallenge: challenge,
			expectedOrigin: party.origin,
			expectedRPID: party.id,
			requireUserVerification: false,
			supportedAlgorithmIDs: ALGORITHMS,
		});
		if (!verified || registrationInfo === undefined) return null;
		const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
		return { id, publicKey: toBase64url(publicKey), counter, transports };
	} catch {
		return null;
	}
}

/** Checks a signature against a key; the key's new counter, or null if anything is wrong, a counter that ran back too. */
export async function checkSignIn(
	party: Party,
	challenge: string,
	answer: object,
	key: { id: string; publicKey: string; counter: number },
): Promise<number | null> {
	const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
	try {
		const { verified, authenticationInfo } = await verifyAuthenticationResponse({
			response: answer as AuthenticationResponseJSON,
			expectedChallenge: challenge,
			expectedOrigin: party.origin,
			expectedRPID: party.id,
			credential: { id: key.id, publicKey: bytesOf(key.publicKey), counter: key.counter },
			requireUserVerification: false,
		});
		return verified ? authenticationInfo.newCounter : null;
	} catch {
		return null;
	}
}

function toBase64url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}

function fromBase64url(text: string): string {
	return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(fromBase64url(text), (character) => character.charCodeAt(0));
}
