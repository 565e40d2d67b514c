import { withBase } from "vitepress";

/** One thing that is wrong, as the packages tell it. */
export interface Issue {
  readonly pointer: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type Checked =
  { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

export interface ReceivedEvent {
  readonly known: boolean;
  readonly type: string;
}

export type Parsed =
  | {
      readonly ok: true;
      readonly delivery: {
        readonly events: readonly ReceivedEvent[];
        readonly invalid: readonly {
          readonly type: string | null;
          readonly index: number;
          readonly issues: readonly Issue[];
        }[];
        readonly version: string | null;
      };
    }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly type?: string;
      readonly nearest?: string;
      readonly issues: readonly Issue[];
    };

/** The code of a package, as it is published. */
export interface ValidatorModule {
  readonly events: { readonly [type: string]: { readonly validate: (value: unknown) => Checked } };
  readonly parse: (
    body: unknown,
    options: { readonly headers?: object; readonly type?: string },
  ) => Parsed;
  readonly verify?: (
    body: string,
    headers: object,
    options: { readonly secrets: string; readonly tolerance?: number },
  ) => Promise<{ readonly ok: boolean; readonly reason?: string; readonly message?: string }>;
}

/** The address of a file of the site, whole, as a worker has none of its own to begin from. */
export const siteFile = (path: string): string => new URL(withBase(`/${path}`), location.href).href;
