import { expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose.ts';

it('a text full of quoted replies is read one level deep, and does not throw', () => {
  const quoted = Array.from({ length: 5_000 }, (_, index) => `x: 42${index % 10} 4.${index % 7}.0`).join(' ');
  const { signal } = diagnose(`554 5.4.7 ${quoted}`);
  expect(signal).toMatchObject({ reply: 554, code: '5.4.7', inner: { reply: 420, code: '4.0.0' } });
  expect(signal.inner).not.toHaveProperty('inner');
});
