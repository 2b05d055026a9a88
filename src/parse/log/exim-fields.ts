/**
 * The fields of a line of Exim's main log: `R=router T=transport H=mx.example.com [192.0.2.1]:25 X=TLS1.3:... C="250 OK"`.
 * What was said comes behind them, so they are read from the left and end where something else begins.
 */
import { joined } from '../defined.ts';

/** The fields by name, and the words behind them. */
export interface EximFields {
  /** The values, without quotes and angle brackets; of `H`, the name. */
  readonly values: ReadonlyMap<string, string>;
  /** The address of `H`. */
  readonly address?: string;
  /** The name that the client gave, which stands in round brackets behind `H=`. */
  readonly helo?: string;
  /** What stands behind the fields, mostly a colon and what was said. */
  readonly rest: string;
  /** The words for the number of an error, where they stand before the host. */
  readonly error?: string;
}

/**
 * `H=mx (helo) [192.0.2.1]:25`, `P=<sender>`, `C="250 OK"`, `R=router`, the number of an error, `defer (-44)`, behind which
 * the words for it may stand before the host, and marks: ` K` for CHUNKING, ` TFO` and ` PRDR`; a `*` behind the address is
 * one too.
 */
const FIELD =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- sticky, every repetition is bounded, and no two of them can share a character
  / (?:H=(?:([^\s[\](]{1,255}) ?)?(?:\(([^\s)]{1,255})\) ?)?(?:DS )?\[([^\]\s]{1,100})\](?::\d{1,5})?\*?|([A-Za-z]{1,8})=("(?:[^"\\]|\\.){0,4000}"|<(?:[^\s"<>]{0,64}"(?:[^"\\]|\\.){0,500}"){1,4}[^>"]{0,500}>|<[^">]{1,1000}>|<>|[^\s"<]\S{0,1000}?)(?=:? |:?$)|(?:routing )?defer \(-?\d{1,5}\)(?:: ([A-Z][A-Za-z ]{2,60})(?= H=))?|(?:[A-Z]{1,8}\*?|\*)(?= |:|$))/y;
/** Fields of one line that are read; Exim writes some fifteen. */
const MAX_FIELDS = 50;

/** Returns the fields from the blank in front of the first one on. */
export function readEximFields(text: string, start: number): EximFields {
  const values = new Map<string, string>();
  let address: string | undefined;
  let helo: string | undefined;
  let error: string | undefined;
  let end = start;
  for (let count = 0; count < MAX_FIELDS; count++) {
    FIELD.lastIndex = end;
    const match = FIELD.exec(text);
    if (!match) break;
    end = FIELD.lastIndex;
    const [, host, name, ip, key, value = '', reason] = match;
    error ??= reason;
    if (ip !== undefined) {
      address = ip;
      helo = name;
      if (host !== undefined) values.set('H', host);
    } else if (key !== undefined) values.set(key, /^["<]/.test(value) ? value.slice(1, -1) : value);
  }
  return joined<EximFields>({ values, address, helo, error, rest: text.slice(end) });
}
