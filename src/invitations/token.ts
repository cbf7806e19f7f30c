// The token of an invitation: letters and digits that can be read out, copied from paper, and made again for a second sheet.
import { hmac, randomToken, sha256 } from "../db/ids.ts";

/** Without letters that look like others (Crockford's base 32). */
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

/** 26 signs of five bits: 130 bits. */
const LENGTH = 26;

/** An invitation's secret parts: what is stored, and what its address carries. */
export type Token = { seed: string; token: string; hash: string };

/** A new token out of 128 random bits. */
export async function newToken(secret: string): Promise<Token> {
	const seed = randomToken(16);
	const token = await tokenOf(secret, seed);
	return { seed, token, hash: await hashOf(token) };
}

/** The token that belongs to a seed. Nobody who has the database alone can make it. */
export async function tokenOf(secret: string, seed: string): Promise<string> {
	const mac = await hmac(secret, `einladung|${seed}`);
	const bytes = Uint8Array.from(atob(mac.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
	const signs = Array.from(
		{ length: LENGTH },
		(_, at) => SIGNS[Number.parseInt(bits.slice(5 * at, 5 * at + 5), 2)] ?? "0",
	);
	return (
		signs
			.join("")
			.match(/.{1,7}/g)
			?.join("-") ?? ""
	);
}

/** What is stored of a token. Capital letters, dashes, and signs that look alike make no difference. */
export function hashOf(token: string): Promise<string> {
	const plain = token.toLowerCase().replace(/[^0-9a-z]/g, "");
	return sha256(`einladung|${plain.replaceAll("o", "0").replace(/[il]/g, "1")}`);
}
