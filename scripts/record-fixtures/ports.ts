/**
 * The loopback ports of a recording. The wanted numbers are what the recorded files show; when one of them is taken,
 * another one stands in for it and the recordings are masked back to the wanted number.
 */
import net from 'node:net';
import { once } from 'node:events';

/** The number that the recorded files show for every listener (or non-listener). */
export const WANTED_PORTS = {
  /** The answering server. */
  answering: 2525,
  /** Postfix for its own network: relays. */
  submission: 2526,
  /** Postfix for strangers: relays nothing. */
  exchanger: 2527,
  /** Postfix that wants TLS and has no certificate. */
  encrypted: 2528,
  /** Nothing listens here. */
  refusing: 2529,
  /** Accepts connections and never says a word. */
  silent: 2530,
  /** Never accepts; its backlog is full. */
  full: 2531,
  /** Greets with 554. */
  unwelcoming: 2532,
  /** Greets with 421. */
  busy: 2533,
  /** STARTTLS with the certificate that smtp-server has built in, which has expired; and AUTH. */
  certified: 2534,
  /** TLS from the first byte, with a fresh self-signed certificate. */
  secured: 2535,
  /** Free for servers that live for one connection. */
  passing: 2536,
  /** Each program of relays/ has an answering server of its own, and most take mail on the port behind it. */
  eximAnswering: 2540,
  exim: 2541,
  opensmtpdAnswering: 2542,
  opensmtpd: 2543,
  sendmailAnswering: 2544,
  sendmail: 2545,
  dmaAnswering: 2546,
  courierAnswering: 2547,
  /** Says `come again` to the two whose schedules are recorded, and the ports of these two. */
  patience: 2550,
  postfixSchedule: 2551,
  eximSchedule: 2552,
} as const;

/** The name of one end of the recording. */
export type PortName = keyof typeof WANTED_PORTS;
/** Every end with the number that it has in this run. */
export type Ports = Readonly<Record<PortName, number>>;

/** What is added to a wanted number that is taken: it keeps four digits, as Postfix cuts and folds lines by their length. */
const DETOURS = [0, 1000, 2000, 3000, 4000, 5000, 6000];

/** Finds a usable number for every port, the wanted one where possible. */
export async function choosePorts(): Promise<Ports> {
  const chosen: Record<string, number> = {};
  for (const [name, wanted] of Object.entries(WANTED_PORTS)) chosen[name] = await firstFree(wanted);
  return chosen as Record<PortName, number>;
}

async function firstFree(wanted: number): Promise<number> {
  for (const detour of DETOURS) if (await isFree(wanted + detour)) return wanted + detour;
  throw new Error(`port ${wanted} is taken, and so is every number in its stead`);
}

async function isFree(port: number): Promise<boolean> {
  const server = net.createServer();
  try {
    server.listen({ port, host: '127.0.0.1' });
    await once(server, 'listening');
    await once(server.close(), 'close');
    return true;
  } catch {
    return false;
  }
}
