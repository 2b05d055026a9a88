/** Returns the way from one file to another, both given from the root with slashes: `../classes/5.md`. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  return '../'.repeat(start.length - shared) + end.slice(shared).join('/');
}
