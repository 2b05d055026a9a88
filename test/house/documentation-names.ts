/** Names and addresses that belong to nobody: RFC 2606, RFC 5737, RFC 3849. */

const HOST =
  /(?<![\w.-])(?:\w(?:[\w-]*[a-z\d])?\.)+(?:com|org|net|edu|gov|info|io|de|fr|uk|eu|jp|cn|ru|us|ch|at|nl)\.?(?![\w-])/gi;
const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
const IPV6 = /(?<![\w:.])(?:[\da-f]{1,4}:){2,7}(?::|[\da-f]{1,4})?(?:[\da-f:]*[\da-f])?(?![\w:])/gi;

/** Returns what looks like the name of a host under a common top-level domain. */
export function hostsIn(text: string): string[] {
  return text.match(HOST) ?? [];
}

/** Returns whether a name is reserved for examples. */
export function isExampleHost(host: string): boolean {
  return /(?:^|\.)example\.(?:com|net|org)\.?$/i.test(host);
}

/** Returns what looks like an IP address; a time of day is none. */
export function ipAddressesIn(text: string): string[] {
  const sixes = text.match(IPV6) ?? [];
  return [...(text.match(IPV4) ?? []), ...sixes.filter((address) => !/^\d\d:\d\d:\d\d$/.test(address))];
}

/** Returns whether an address is one for documentation, or of the machine itself; octets may stand reversed, as in DNS. */
export function isDocumentationAddress(address: string): boolean {
  return /^(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.0\.0)\.\d+$|^\d+\.(?:2\.0\.192|100\.51\.198|113\.0\.203)$|^2001:db8:/i.test(
    address,
  );
}
