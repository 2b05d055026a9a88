import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'docs-'));
const at = (name: string): string => join(folder, name);
const file = (name: string, value: unknown): string => {
  writeFileSync(at(name), JSON.stringify(value));
  return at(name);
};

describe('docs', () => {
  it('writes a site unless asked for something else, and says where', () => {
    const { status, out } = run(['docs', '--out', at('site'), '--title', 'Our bounces']);
    expect(status).toBe(0);
    expect(out).toMatch(/^\d{3} files in .*site; open .*site.index\.html\n$/);
    expect(readFileSync(at('site/codes/X.7.1/index.html'), 'utf8')).toContain('Our bounces');
    expect(existsSync(at('site/codes/5.7.1/index.html'))).toBe(true);
    expect(readFileSync(at('site/assets/reader.js'), 'utf8').length).toBeGreaterThan(100_000);
  });

  it('writes a part as Markdown with front matter', () => {
    expect(run(['docs', '--format', 'markdown', '--front-matter', '--only', '5.7', '--out', at('md')]).status).toBe(0);
    expect(readdirSync(at('md')).sort()).toEqual(['classes', 'codes', 'index.md', 'subjects']);
    expect(readFileSync(at('md/codes/X.7.1.md'), 'utf8')).toMatch(/^---\ntitle: "X\.7\.1 /);
  });

  it('writes JSON, with rules and notes of the house', () => {
    const rules = file('rules.json', [{ id: 'house/slow', when: 'slow down', set: { category: 'rate-limited' } }]);
    const notes = file('notes.json', { 'X.7.1': 'Ask the relay team.' });
    expect(run(['docs', '--format', 'json', '--rules', rules, '--notes', notes, '--out', at('json')]).status).toBe(0);
    expect(readFileSync(at('json/codes/X.7.1.json'), 'utf8')).toContain('Ask the relay team.');
    expect(readFileSync(at('json/words/own-rules.json'), 'utf8')).toContain('slow down');
  });

  it.each([
    ['no folder', [], /required option '--out <folder>' not specified/],
    ['no such format', ['--format', 'pdf'], /argument 'pdf' is invalid. Allowed choices are markdown, html, json/],
    ['no such code', ['--only', '4,banana'], /--only: "banana" is no class \(4\), subject/],
    ['no address', ['--base-url', 'example.org'], /--base-url must be an http or https address/],
    ['no colour', ['--accent', 'url(x)'], /--accent must be a CSS colour/],
    ['no address of the brand', ['--brand-url', 'x'], /--brand-url must be an http or https address/],
    ['no title', ['--title', ' '], /--title must be a text/],
    ['no notes', ['--notes', at('none.json')], /--notes .*none\.json: ENOENT/],
    ['notes that are none', ['--notes', file('list.json', [1])], /--notes .*: must hold a JSON object of texts/],
    ['a note that is none', ['--notes', file('number.json', { 5: 1 })], /--notes .*: the note on 5 must be a text/],
    ['front matter for a site', ['--front-matter'], /--front-matter is for --format markdown/],
  ])('%s: one line and status 2', (why, args, message) => {
    const { status, err } = run(['docs', ...args, ...(why === 'no folder' ? [] : ['--out', at('never')])]);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(at('never'))).toBe(false);
  });

  it('a folder that is a file: one line and status 2', () => {
    const { status, err } = run(['docs', '--out', file('taken', 1)]);
    expect(status).toBe(2);
    expect(err).toMatch(/--out .*taken: (?:EEXIST|ENOTDIR)/);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
