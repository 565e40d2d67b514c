import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { projectRoot } from "./project-files.js";

/** Texts that passed a slow check, by their hashes: from earlier runs on this machine, none on a clean clone. */
export interface Memory {
  readonly has: (text: string) => boolean;
  readonly add: (text: string) => void;
  /** Keeps what this run asked about, and lets go of the rest. */
  readonly save: () => void;
}

/** `version` stands for all that the check depends on beside the text. */
export function createMemory({ name, version }: { name: string; version: string }): Memory {
  const path = `${projectRoot}node_modules/.cache/hookscribe-tests/${name}.txt`;
  const known = new Set(existsSync(path) ? readFileSync(path, "utf8").split("\n") : []);
  const asked = new Set<string>();
  const hashOf = (text: string) =>
    createHash("sha256").update(version).update("\0").update(text).digest("base64url");
  return {
    has: (text) => {
      const hash = hashOf(text);
      if (known.has(hash)) asked.add(hash);
      return known.has(hash);
    },
    add: (text) => void asked.add(hashOf(text)),
    save: () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.${process.pid}`, [...asked].join("\n"));
      renameSync(`${path}.${process.pid}`, path);
    },
  };
}
