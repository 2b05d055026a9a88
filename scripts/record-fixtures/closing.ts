/** What must be stopped at the end, whichever way the end comes; the last one started is the first one stopped. */
export class Closing {
  readonly #stops: (() => void)[] = [];

  /** Remembers how to stop something and hands it back. */
  add<Thing extends { stop: () => void }>(thing: Thing): Thing {
    this.#stops.push(() => thing.stop());
    return thing;
  }

  /** Stops everything once; one failure does not keep the others running. */
  close(): void {
    for (let stop = this.#stops.pop(); stop !== undefined; stop = this.#stops.pop()) {
      try {
        stop();
      } catch (error) {
        console.error('could not stop something:', error);
      }
    }
  }
}
