/** Prints by how many bytes the peak of a process's memory grows while it decodes the mail of a file. */
import { readFileSync } from 'node:fs';
import type * as Parse from '../src/parse/index.ts';
import { DIST } from './library.ts';
import { longMail } from './long-mail.ts';

const { parseBounce } = (await import(new URL('parse.js', DIST).href)) as typeof Parse;
parseBounce(longMail(1_000));
const mail = readFileSync(process.argv[2] ?? '');
const before = process.resourceUsage().maxRSS;
parseBounce(mail);
// In kilobytes.
console.log((process.resourceUsage().maxRSS - before) * 1_024);
