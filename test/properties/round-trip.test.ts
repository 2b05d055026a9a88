import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReply } from '../../src/code/format-reply.ts';
import { parseReply } from '../../src/parse/smtp/parse-reply.ts';
import { code, reply, text, words } from './arbitraries.ts';

describe('for every reply that a server may write', () => {
  const lines = () => fc.array(words(), { minLength: 1, maxLength: 5 });

  it('parseReply reads back reply, code and words, and finds no flaw', () => {
    fc.assert(
      fc.property(code(), fc.nat(5), fc.nat(9), lines(), (enhanced, second, third, said) => {
        const number = Number(`${enhanced[0] ?? ''}${second}${third}`);
        const signal = parseReply(formatReply({ reply: number, code: enhanced, text: said }));
        expect(signal).toMatchObject({ reply: number, code: enhanced, text: said.join('\n'), flaws: [] });
      }),
    );
  });

  it('also without an enhanced code', () => {
    fc.assert(
      fc.property(reply(), lines(), (number, said) => {
        const signal = parseReply(formatReply({ reply: number, text: said }));
        expect(signal).toMatchObject({ reply: number, text: said.join('\n'), flaws: [] });
        expect(signal).not.toHaveProperty('code');
      }),
    );
  });

  it('whatever the words are, no line is forged, too long or without its codes', () => {
    fc.assert(
      fc.property(
        code(),
        fc.oneof(
          text(),
          fc.array(text(), { maxLength: 4 }),
          text().map((part) => part.repeat(60)),
        ),
        (enhanced, said) => {
          const written = formatReply({ reply: Number(`${enhanced[0] ?? ''}50`), code: enhanced, text: said });
          expect(written.endsWith('\r\n')).toBe(true);
          const sent = written.slice(0, -2).split('\r\n');
          sent.forEach((line, index) => {
            const separator = index === sent.length - 1 ? ' ' : '-';
            expect(line.startsWith(`${enhanced[0] ?? ''}50${separator}${enhanced} `)).toBe(true);
            expect(line).toMatch(/^[\t\x20-\x7e]{1,510}$/);
          });
        },
      ),
    );
  });
});
