import type { Block, Section } from '../document.ts';

/** Returns a part of a page. */
export function section(id: string, title: string, ...blocks: readonly Block[]): Section {
  return { id, title, blocks };
}

/** Returns paragraphs as a block. */
export function text(...paragraphs: readonly string[]): Block {
  return { kind: 'text', paragraphs };
}
