/** The picture of schedules: that it is well-formed, tells what it shows, and can be read on either background. */
import { expect, test } from 'vitest';
import { exponential } from '../../src/backoff/exponential.ts';
import { presets } from '../../src/backoff/presets.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/backoff/units.ts';
import { dryRun } from '../../src/docs/plot/dry-run.ts';
import { toShortDuration } from '../../src/docs/plot/short-duration.ts';
import { timeScale } from '../../src/docs/plot/time-scale.ts';
import { presetsSvg } from '../../src/docs/svg/presets-svg.ts';
import { timelineSvg } from '../../src/docs/svg/timeline-svg.ts';
import { readText } from '../house/project.ts';

const mox = dryRun('mox', presets.mox, 100);
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

test('the picture in the guide is what the schedules do today; npm run reference writes it', () => {
  expect(readText('docs/guide/retrying.svg')).toBe(presetsSvg());
});

test('a row has a dot for each attempt, the warning, the end, and the numbers', () => {
  const svg = timelineSvg([mox], { title: 'mox' });
  const row = svg.split('\n').find((line) => line.includes('class="name"'))!;
  expect([.../class="attempt" d="([^"]*)"/.exec(row)![1]!.matchAll(/M/g)]).toHaveLength(8);
  expect(row.match(/class="warning"/g)).toHaveLength(1);
  expect(row.match(/class="end"/g)).toHaveLength(1);
  expect(texts(row)).toEqual(['mox', '8', '15.9 h']);
});

test('a schedule that is cut off goes on, and says so', () => {
  const svg = timelineSvg([dryRun('postfix', presets.postfix, 3)], { title: 'postfix' });
  expect(texts(svg)).toEqual(expect.arrayContaining(['3 +', 'goes on']));
  expect(texts(svg)).not.toContain('gives up');
});

test('the legend has what is in the picture, and nothing else', () => {
  const legend = (id: keyof typeof presets): string[] =>
    texts(timelineSvg([dryRun(id, presets[id], 500)], { title: '' }));
  expect(legend('mox')).toContain('the sender is warned');
  expect(legend('haraka')).not.toContain('the sender is warned');
});

test('those who do not see it are told what it shows', () => {
  const svg = timelineSvg([mox], { title: 'a' });
  expect(svg).toMatch(/role="img" aria-labelledby="(\S+) (\S+)">\n<title id="\1">a<\/title>\n<desc id="\2">/);
  expect(svg).toContain('mox: 8 attempts, the first wait 7.5 min, the last after 15.9 h, then it gives up.');
});

test('a name cannot break out', () => {
  const svg = timelineSvg([{ ...mox, name: '</text><script>\u0000&"' }], { title: '<b>&' });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt; &amp;&quot;');
  expect(svg).toContain('<title id="timelines-title">&lt;b&gt;&amp;</title>');
});

test('all numbers are finite, also for one attempt and for waits of less than a second', () => {
  for (const schedule of [exponential({ attempts: 1 }), exponential({ first: 1, attempts: 4 })])
    expect(timelineSvg([dryRun('x', schedule, 100)], { title: '' })).not.toMatch(/NaN|Infinity/);
});

test('text and marks stand out from either background (WCAG 2.2: 4.5 to 1)', () => {
  const [light = '', dark = ''] = presetsSvg().split('@media (prefers-color-scheme: dark)');
  for (const style of [light, dark]) {
    const colorOf = (name: string): string =>
      new RegExp(String.raw`\.timelines ${name} \{ (?:fill|stroke): (#[\da-f]{6})`).exec(style)![1]!;
    for (const name of ['text', String.raw`\.quiet`, String.raw`\.attempt`, String.raw`\.warning`, String.raw`\.end`])
      for (const ground of [String.raw`\.paper`, String.raw`\.lane`])
        expect(contrast(colorOf(name), colorOf(ground))).toBeGreaterThan(4.5);
  }
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the axis begins at 0, keeps the order, and labels what people have in mind', () => {
  const { placeOf, ticksApart } = timeScale([0, 5 * MINUTE, 5 * DAY]);
  expect(placeOf(0)).toBe(0);
  expect(placeOf(5 * DAY)).toBeCloseTo(1);
  expect(placeOf(5 * MINUTE)).toBeLessThan(placeOf(HOUR));
  expect(ticksApart(0.1)).toEqual(expect.arrayContaining([0, HOUR, DAY]));
  const places = ticksApart(0.1).map(placeOf);
  for (const [index, place] of places.entries())
    if (index > 0) expect(place - places[index - 1]!).toBeGreaterThanOrEqual(0.1);
});

test.each([
  [0, '0 ms'],
  [64 * SECOND, '1.1 min'],
  [90 * MINUTE, '1.5 h'],
  [7 * DAY, '7 d'],
])('%d ms is %s', (milliseconds, text) => {
  expect(toShortDuration(milliseconds)).toBe(text);
});
