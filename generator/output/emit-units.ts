import type { EmittedFile } from "../emit/emitter.js";
import type { OnDisk } from "./disk.js";
import type { Format } from "./format.js";
import { hashText } from "./hash-text.js";
import type { Wanted } from "./plan.js";
import { isSafePath, manifestPath } from "./safe-path.js";
import type { Stage } from "./stage.js";
import type { KnownUnit, State } from "./state.js";
import type { Unit } from "./unit.js";

/** Units under way at once: what several ask of a printer, it prints in one call. */
const together = 64;

export interface EmitInput {
  readonly units: readonly Unit[];
  /** What the last run knew, from which units are left as they are; `null` to emit all. */
  readonly state: State | null;
  readonly disk: (path: string) => OnDisk;
  readonly format: Format;
  /** Where texts that are not on the disk as they should be are set aside. */
  readonly stage: Stage;
  /** Told before each unit that is emitted. */
  readonly onUnit?: (done: number, total: number) => void;
}

export interface Emitted {
  readonly files: ReadonlyMap<string, Wanted>;
  readonly units: ReadonlyMap<string, KnownUnit>;
  /** Whether every unit was emitted, and nothing left as it was. */
  readonly complete: boolean;
}

/** Emits, formats and sets aside what is not on the disk already. */
export async function emitUnits(input: EmitInput): Promise<Emitted> {
  const files = new Map<string, Wanted>();
  const units = new Map<string, KnownUnit>();
  let left = 0;
  for (let start = 0; start < input.units.length; start += together) {
    const some = input.units.slice(start, start + together);
    const all = await Promise.all(
      some.map((unit, index) => {
        const kept = keepUnit(unit, input);
        if (kept !== null) left += 1;
        else input.onUnit?.(start + index, input.units.length);
        return kept ?? printUnit(unit, input);
      }),
    );
    for (const [index, { id, inputs }] of some.entries()) {
      const printed = all[index] ?? [];
      for (const [path, file] of printed) {
        if (files.has(path)) throw new Error(`Two emitters write ${path}`);
        files.set(path, file);
      }
      units.set(id, { inputs, paths: printed.map(([path]) => path) });
    }
  }
  return { files, units, complete: left === 0 };
}

type Printed = readonly (readonly [path: string, file: Wanted])[];

/** The unit's files as the last run left them; `null` when it has to be emitted. */
function keepUnit(unit: Unit, { state, disk }: EmitInput): Printed | null {
  const known = state?.units.get(unit.id);
  if (!state || known?.inputs !== unit.inputs) return null;
  const files: [string, Wanted][] = [];
  for (const path of known.paths) {
    const hash = state.files.get(path)?.hash;
    const found = disk(path);
    if (hash === undefined || found.kind !== "file" || found.hash !== hash) return null;
    files.push([path, { hash, staged: null }]);
  }
  return files;
}

async function printUnit(unit: Unit, { format, disk, stage }: EmitInput): Promise<Printed> {
  const printed: [string, Wanted][] = [];
  for (const file of await unit.emit()) {
    refuseUnsafe(file);
    const text = await format(file);
    const hash = hashText(text);
    const found = disk(file.path);
    const isThere = found.kind === "file" && found.hash === hash;
    printed.push([file.path, { hash, staged: isThere ? null : stage.add(text) }]);
  }
  return printed;
}

function refuseUnsafe({ path }: EmittedFile): void {
  if (!isSafePath(path) || path === manifestPath) throw new Error(`No emitter may write ${path}`);
}
