import { type CacheFolder } from "./cache-folder.js";
import { type KeyedLog, openKeyedLog } from "./keyed-log.js";
import { readState, type State, writeState } from "./state.js";

/** What may be remembered from one run to the next; nothing in it is needed for a right answer. */
export interface Caches {
  readonly parsed: KeyedLog;
  readonly formatted: KeyedLog;
  readonly readState: () => State | null;
  readonly writeState: (state: State) => void;
}

export const openCaches = (folder: CacheFolder): Caches => ({
  parsed: openKeyedLog(folder.parsed),
  formatted: openKeyedLog(folder.formatted),
  readState: () => readState(folder.state),
  writeState: (state) => writeState(folder.state, state),
});

const emptyLog: KeyedLog = { get: () => undefined, set: () => undefined, save: () => undefined };

/** Remembers nothing. */
export const noCaches: Caches = {
  parsed: emptyLog,
  formatted: emptyLog,
  readState: () => null,
  writeState: () => undefined,
};

/** Keeps what a process that runs again and again has seen, so that it reads the files beneath only once. */
export function keepCaches(beneath: Caches): Caches {
  let state: State | null | undefined;
  return {
    parsed: keepLog(beneath.parsed),
    formatted: keepLog(beneath.formatted),
    readState: () => (state === undefined ? (state = beneath.readState()) : state),
    writeState: (next) => {
      state = next;
      beneath.writeState(next);
    },
  };
}

function keepLog(beneath: KeyedLog): KeyedLog {
  let kept = new Map<string, unknown>();
  let used = new Map<string, unknown>();
  return {
    get: (key) => {
      const value = kept.get(key) ?? beneath.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set: (key, value) => {
      used.set(key, value);
      beneath.set(key, value);
    },
    save: (complete) => {
      // What a complete run did not ask for belongs to texts that are gone.
      kept = complete ? used : new Map([...kept, ...used]);
      used = new Map();
      beneath.save(false);
    },
  };
}
