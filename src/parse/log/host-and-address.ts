/** Returns the next hop as Postfix writes it, of what is known of it: `mx.example.com[192.0.2.1]`. */
export function hostAndAddress(host: string | undefined, address: string | undefined): string | undefined {
  return host === undefined ? address : `${host}[${address ?? ''}]`;
}
