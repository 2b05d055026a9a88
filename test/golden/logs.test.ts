import { describe } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import { parseLogLine } from '../../src/parse/log/parse-line.ts';
import { compareWithGolden, lasting } from './golden.ts';

describe("lines of Postfix's log that tell of a delivery", () => {
  compareWithGolden('logs/postfix', '.log', (text) => {
    const lines = text.split('\n').filter((line) => parseLogLine(line) !== undefined);
    return lines.map((line) => lasting(diagnose(line)));
  });
});
