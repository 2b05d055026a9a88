/**
 * Passages that pages may share, word for word: sentences of a standard, and what has to be said in the same words
 * everywhere. Each with its reason in a comment.
 */
export const SHARED_PASSAGES: readonly string[] = [];
