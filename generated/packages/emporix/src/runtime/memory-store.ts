/**
 * Remembers which events are done, by the vendor's own ids, so that a delivery that comes again does not repeat them.
 * `add` is called once an event's handler has ended well. Both may be asynchronous: a table with a unique key, or `SET`
 * with an expiry, is all it takes. Each vendor needs a store of its own, as ids of two may be the same. Where several
 * servers share a store, two that receive one event at the same moment may both handle it.
 */
export interface IdempotencyStore {
  readonly has: (key: string) => boolean | Promise<boolean>;
  readonly add: (key: string) => unknown;
}

export interface MemoryStoreOptions {
  /** How many ids are kept; the oldest go first. 10,000 when absent or no number, which takes about 1 MB. */
  readonly size?: number | undefined;
  /** Seconds for which an id is kept; until it is the oldest when absent or no number. */
  readonly ttl?: number | undefined;
  /** Milliseconds since 1970; `Date.now` when absent. */
  readonly now?: (() => number) | undefined;
}

const usualSize = 10_000;

/** A store in the memory of one process: it forgets everything when that ends, and other processes do not see it. */
export function memoryStore({
  size = usualSize,
  ttl = Number.POSITIVE_INFINITY,
  now = Date.now,
}: MemoryStoreOptions = {}): IdempotencyStore {
  // What is no number, such as a setting that was misread, must neither forget everything nor nothing.
  const most = size >= 0 ? size : usualSize;
  // Oldest first, as a map keeps the order in which keys came.
  const times = new Map<string, number>();
  return {
    has: (key) => {
      const time = times.get(key);
      if (time === undefined) return false;
      if (!(now() - time >= ttl * 1000)) return true;
      times.delete(key);
      return false;
    },
    add: (key) => {
      times.delete(key);
      times.set(key, now());
      for (const oldest of times.keys()) {
        if (times.size <= most) break;
        times.delete(oldest);
      }
    },
  };
}
