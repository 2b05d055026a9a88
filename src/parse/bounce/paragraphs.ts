/** Paragraphs of a text. */

/** Returns what stands between blank lines, without those; the lines within keep their indentation. */
export function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  for (const line of [...text.split('\n'), '']) {
    if (line.trim() !== '') lines.push(line);
    else if (lines.length > 0) {
      paragraphs.push(lines.join('\n'));
      lines = [];
    }
  }
  return paragraphs;
}
