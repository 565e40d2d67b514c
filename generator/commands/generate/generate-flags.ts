/** What `generate`, `check` and `watch` are asked for, as the command line gives it. */
export interface GenerateFlags {
  readonly definitions: string;
  readonly out: string;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** A folder of the caller's choice; `true`: the usual one; `false`: none. */
  readonly cache: string | boolean;
}
