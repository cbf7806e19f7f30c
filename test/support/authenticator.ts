// A device with a passkey, in software: makes a key, counts, and signs what a page asks it to.
const encoder = new TextEncoder();

const base64url = (bytes: Uint8Array): string =>
	btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");

const join = (...parts: (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> =>
	new Uint8Array(parts.flatMap((part) => [...part]));

const hash = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** A text of fewer than 24 letters, and bytes, as CBOR writes them. */
const text = (word: string) => join([0x60 + word.length], encoder.encode(word));
const bytes = (value: Uint8Array) => join([0x59, value.length >> 8, value.length & 255], value);

/** What may be wrong with an answer. */
export type Wrong = { origin?: string; host?: string; type?: string; challenge?: string };

export class Authenticator {
	readonly id = crypto.getRandomValues(new Uint8Array(32));
	counter = 0;
	/** Devices that synchronise their keys don't count. */
	counts = true;
	private keys: CryptoKeyPair | null = null;

	/** The answer to a question that makes a key. */
	async create(question: string, wrong: Wrong = {}): Promise<string> {
		const { challenge } = JSON.parse(question) as { challenge: string };
		const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
		this.keys = pair as CryptoKeyPair;
		const raw = new Uint8Array((await crypto.subtle.exportKey("raw", this.keys.publicKey)) as ArrayBuffer);
		const cose = join(
			[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32],
			raw.slice(1, 33),
			[0x22, 0x58, 32],
			raw.slice(33),
		);
		const data = join(await this.head(0x45, wrong), new Uint8Array(16), [0, 32], this.id, cose);
		const attestation = join([0xa3], text("fmt"), text("none"), text("attStmt"), [0xa0], text("authData"), bytes(data));
		return this.answer({
			clientDataJSON: base64url(client("webauthn.create", challenge, wrong)),
			attestationObject: base64url(attestation),
			transports: ["internal"],
		});
	}

	/** The answer to a question that signs in. */
	async get(question: string, wrong: Wrong = {}): Promise<string> {
		const { challenge } = JSON.parse(question) as { challenge: string };
		if (this.counts) this.counter += 1;
		const data = await this.head(0x05, wrong);
		const said = client("webauthn.get", challenge, wrong);
		if (this.keys === null) throw new Error("this device has no key");
		const signed = await crypto.subtle.sign(
			{ name: "ECDSA", hash: "SHA-256" },
			this.keys.privateKey,
			join(data, await hash(said)),
		);
		return this.answer({
			clientDataJSON: base64url(said),
			authenticatorData: base64url(data),
			signature: base64url(der(new Uint8Array(signed))),
		});
	}

	private async head(flags: number, { host = "localhost" }: Wrong): Promise<Uint8Array<ArrayBuffer>> {
		const count = [24, 16, 8, 0].map((shift) => (this.counter >> shift) & 255);
		return join(await hash(encoder.encode(host) as Uint8Array<ArrayBuffer>), [flags], count);
	}

	private answer(response: object): string {
		const id = base64url(this.id);
		return JSON.stringify({ id, rawId: id, type: "public-key", clientExtensionResults: {}, response });
	}
}

function client(type: string, challenge: string, wrong: Wrong): Uint8Array<ArrayBuffer> {
	const origin = wrong.origin ?? "http://localhost";
	return encoder.encode(
		JSON.stringify({ type: wrong.type ?? type, challenge: wrong.challenge ?? challenge, origin, crossOrigin: false }),
	) as Uint8Array<ArrayBuffer>;
}

/** A signature in the form in which devices give it. */
function der(signature: Uint8Array): Uint8Array {
	const number = (part: Uint8Array) => {
		const bare = [...part.slice(part.findIndex((byte) => byte !== 0))];
		const whole = (bare[0] ?? 0) > 127 ? [0, ...bare] : bare;
		return [2, whole.length, ...whole];
	};
	const both = [...number(signature.slice(0, 32)), ...number(signature.slice(32))];
	return join([0x30, both.length], both);
}
