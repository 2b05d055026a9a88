import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { newProgress } from '../../../src/cli/render/progress.ts';

/** A terminal that remembers. */
class Screen extends Writable {
  readonly isTTY = true;
  written = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.written += chunk.toString();
    done();
  }
}
const THIS_FILE = import.meta.filename;

it('counts mails and fills a bar, and leaves a clean line', () => {
  const screen = new Screen();
  const progress = newProgress(screen, true, [{ file: THIS_FILE }]);
  progress.add({ bytes: new Uint8Array(10_000_000) });
  progress.add({ bytes: new Uint8Array(1) });
  progress.end();
  expect(screen.written).toContain('0%  0 mails');
  expect(screen.written).toContain('100%  2 mails');
  // eslint-disable-next-line no-control-regex -- the command that clears a line
  expect(screen.written).toMatch(/\u001b\[1G\u001b\[[02]?K/);
});

it('leaves a line of its own to what is told in between', () => {
  const screen = new Screen();
  const progress = newProgress(screen, true, [{ file: THIS_FILE }]);
  progress.pause();
  screen.written = '';
  progress.add({ bytes: new Uint8Array(1) });
  progress.end();
  // eslint-disable-next-line no-control-regex -- the place is remembered anew, and what it returns to is this
  expect(screen.written).toMatch(/^\u001b7.*\u001b8/s);
});

it('counts alone where the end is not known', () => {
  const screen = new Screen();
  const progress = newProgress(screen, true, [{ file: '-' }, { problem: 'cannot read x' }]);
  progress.add({ bytes: new Uint8Array(1) });
  progress.end();
  expect(screen.written).toContain('1 mails');
  expect(screen.written).not.toContain('%');
});

it('writes nothing where nobody looks', () => {
  const screen = new Screen();
  const progress = newProgress(screen, false, [{ file: THIS_FILE }]);
  progress.add({ bytes: new Uint8Array(1) });
  progress.pause();
  progress.end();
  expect(screen.written).toBe('');
});
