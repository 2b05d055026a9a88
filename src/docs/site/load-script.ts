/** Scripts that most readers never need, loaded when they are. */

const loaded = new Map<string, Promise<void>>();

/** The way from this page to the root of the site. */
export const ROOT: string = document.documentElement.dataset['root'] ?? '';

/** Loads a script of the site once. */
export function loadScript(name: string): Promise<void> {
  const known = loaded.get(name);
  if (known) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${ROOT}assets/${name}.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${name}.js did not load`));
    document.head.append(script);
  });
  loaded.set(name, promise);
  return promise;
}
