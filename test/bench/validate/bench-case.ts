import type { JsonObject, JsonValue } from "../../../generator/ir/json.js";

/** One schema, and payloads that it accepts. */
export interface BenchCase {
  readonly id: string;
  readonly title: string;
  /** JSON Schema 2020-12 that refers to its own `$defs` alone. */
  readonly schema: JsonObject;
  readonly valid: readonly JsonValue[];
  /** Further payloads that it must refuse. */
  readonly invalid: readonly JsonValue[];
  /** The contract of a generated package; `null` for what `hookscribe compile` makes of the schema. */
  readonly contract: ContractPlace | null;
  /** A seed event or a batch of them: goals differ. */
  readonly kind: "seed" | "plain" | "github" | "any-github";
}

export interface ContractPlace {
  readonly vendor: string;
  /** Below the package's `src`, without its ending. */
  readonly module: string;
  readonly name: string;
}
