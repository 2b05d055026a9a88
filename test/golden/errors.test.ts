import { describe } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import { fromError } from '../../src/parse/error/from-error.ts';
import { compareWithGolden, lasting } from './golden.ts';

const read = (text: string): unknown => {
  const error: unknown = JSON.parse(text);
  const rejected = fromError(error)?.rejected?.map((one) => lasting(diagnose(one)));
  return { ...lasting(diagnose(error)), ...(rejected && { rejected }) };
};

describe('errors that nodemailer threw', () => {
  compareWithGolden('errors/nodemailer-10', '.json', read);
});

describe("errors of Node's net, dns and tls", () => {
  compareWithGolden('errors/node', '.json', read);
});
