/** A Worker: mail that is routed to it (Cloudflare's Email Workers), or a web hook that posts a raw mail. */
import { classify } from 'enhanced-status-codes/classify';
import { parseBounce } from 'enhanced-status-codes/parse';

/** What the platform hands over of a mail. */
interface IncomingMail {
  readonly raw: ReadableStream<Uint8Array>;
}

/** A key-value store that is bound to the Worker. */
interface Environment {
  readonly SUPPRESSED: { put(address: string, why: string): Promise<void> };
}

const worker = {
  async email({ raw }: IncomingMail, environment: Environment): Promise<void> {
    await count(new Response(raw), environment);
  },
  async fetch(request: Request, environment: Environment): Promise<Response> {
    return Response.json({ kind: await count(request, environment) });
  },
};
export default worker;

/** Returns the kind of report, or null. Only a bounce is a failure, and only some failures are the address's. */
async function count(mail: Request | Response, { SUPPRESSED }: Environment): Promise<string | null> {
  const bounce = parseBounce(new Uint8Array(await mail.arrayBuffer()));
  for (const recipient of bounce?.kind === 'bounce' ? bounce.recipients : []) {
    const { action, category } = classify(recipient);
    const { finalRecipient } = recipient;
    if (action === 'suppress-recipient' && finalRecipient) await SUPPRESSED.put(finalRecipient, category);
  }
  return bounce?.kind ?? null;
}
