import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../src/parse/mime/html-to-text.ts';

describe('htmlToText', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['one<br>two<BR/>three', 'one\ntwo\nthree'],
    ['a <b>b</b> c', 'a b c'],
    ['<td>a</td><td>b</td>', 'a\n\nb'],
    ['&lt;user@example.com&gt; &amp; &#252;&#xfc; &nbsp;&unknown;', '<user@example.com> & üü  &unknown;'],
    ['<user@example.com>: no', '<user@example.com>: no'],
    ['<style>p { color: red }</style>a<script>if (a < b) c()</script>b', 'ab'],
    ['<head><title>x</title></head>a', 'a'],
    ['<!-- <p>no</p> -->a<!doctype html>b', 'ab'],
    ['a < b and c > d', 'a < b and c > d'],
    ['<p title="a">b', 'b'],
    ['<p unended', ''],
    ['<script>unended', ''],
    ['&#0;&#99999999;', '&#0;&#99999999;'],
    ['', ''],
  ])('%j is %j', (html, text) => expect(htmlToText(html).trim()).toBe(text));
});
