// Where the forum goes when it looks a link up, and where it doesn't: never into a network of its own.

/** Ports of web servers; anything else could be another service that takes a request for an order. */
const PORTS = ["", "80", "443", "8080", "8443"];

/** Names that are no public ones, with everything below them (RFC 6761, 6762, 8375, 9476 and what networks at home use). */
const PRIVATE_NAMES =
	/(?:^|\.)(?:localhost|local|internal|intranet|private|corp|home|lan|home\.arpa|test|example|invalid|onion|alt)$/;

/** Networks that aren't the public internet, as first address and length (RFC 6890). */
const PRIVATE_NETWORKS: readonly (readonly [string, number])[] = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 3],
];

/** Whether an address may be looked up. The URL parser has already read 0x7f.1 and 2130706433 as 127.0.0.1. */
export function isPublic(url: URL): boolean {
	if (url.protocol !== "https:" && url.protocol !== "http:") return false;
	if (url.username !== "" || url.password !== "" || !PORTS.includes(url.port)) return false;
	const host = url.hostname.toLowerCase().replace(/\.+$/, "");
	// No link that people share names an IPv6 address; too many of them mean something private.
	if (host.includes(":") || !host.includes(".")) return false;
	const number = asNumber(host);
	if (number === null) return !PRIVATE_NAMES.test(host);
	return !PRIVATE_NETWORKS.some(([from, length]) => {
		const size = 2 ** (32 - length);
		return Math.floor(number / size) === Math.floor((asNumber(from) ?? 0) / size);
	});
}

function asNumber(host: string): number | null {
	return /^\d+(?:\.\d+){3}$/.test(host)
		? host.split(".").reduce((number, part) => number * 256 + Number(part), 0)
		: null;
}
