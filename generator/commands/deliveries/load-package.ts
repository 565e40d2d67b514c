import { posix } from "node:path";
import { build, type Plugin } from "esbuild";
import type { JsonValue } from "../../ir/json.js";
import { describeTool } from "../../output/tool.js";
import { loadTemplates } from "../../source/load-templates.js";
import type { VersionScope } from "../find-version.js";
import { printModules, type VersionModules } from "./print-modules.js";

export interface Issue {
  readonly pointer: string;
  readonly message: string;
}

export interface ReceivedEvent {
  readonly known: boolean;
  readonly type: string;
  readonly id: string | null;
  readonly payload: JsonValue;
}

/** What a version's package exports, as far as it is used here, with what else its runtime has for a server. */
export interface VersionPackage {
  readonly parse: (
    body: unknown,
    options: { readonly headers: Headers; readonly type?: string },
  ) => Parsed;
  /** Absent where the vendor states no scheme for messages. */
  readonly sign?: (body: string, options: SignOptions) => Promise<SignedHeaders>;
  /** What the option `scheme` takes, by name. */
  readonly signingSchemes?: { readonly [name: string]: object };
  readonly createReceiver: (options: ReceiverOptions) => PackageReceiver;
  readonly nodeListener: (receiver: PackageReceiver) => NodeListener;
  readonly memoryStore: () => object;
}

interface SignOptions {
  readonly secret: string;
  readonly scheme?: object | undefined;
  readonly now: () => Date;
}

interface SignedHeaders {
  readonly [name: string]: string;
}

type Parsed =
  | {
      readonly ok: true;
      readonly delivery: { readonly invalid: readonly { readonly issues: readonly Issue[] }[] };
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface ReceiverOptions {
  readonly verify?: false;
  readonly secrets?: readonly string[];
  readonly scheme?: object | undefined;
  readonly on: object;
  readonly onUnhandled: (event: ReceivedEvent) => void;
  readonly onUnknown: (event: ReceivedEvent) => void;
  readonly onInvalid: (received: InvalidReceived) => "refuse";
  readonly onDelivery: (report: DeliveryReport) => void;
  readonly type: (request: { readonly url: string }) => string | null;
  readonly idempotency: { readonly store: object };
}

export interface InvalidReceived {
  readonly reason: string;
  readonly type?: string | null;
  readonly issues: readonly Issue[];
}

export interface DeliveryReport {
  readonly outcome: "done" | "refused" | "failed";
  readonly status: number;
  readonly reason: string | null;
  readonly message: string | null;
  readonly id: string | null;
  readonly events: readonly EventReport[];
  readonly duration: number;
  readonly error: unknown;
}

export interface EventReport {
  readonly type: string | null;
  readonly id: string | null;
  readonly outcome: string;
}

export interface PackageReceiver {
  readonly receive: (request: object) => Promise<PackageAnswer>;
}

export interface PackageAnswer {
  readonly status: number;
  readonly headers: SignedHeaders;
}

type NodeListener = (request: object, response: object) => Promise<void>;

const entry = "entry";
const namespace = "hookscribe";

/** Makes a version's package in memory and imports it: what it does is what the published one does. */
export async function loadPackage(scope: VersionScope): Promise<VersionPackage> {
  const modules = await printModules(scope);
  const templates = loadTemplates(describeTool().templates);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "silent",
    plugins: [readFrom(modules, templates)],
  });
  const text = outputFiles[0]?.text ?? "";
  const address = `data:text/javascript,${encodeURIComponent(text)}`;
  return (await import(address)) as VersionPackage;
}

/** Files are taken from memory alone, so that the result does not depend on the disk. */
const readFrom = (
  { files, index, runtime }: VersionModules,
  templates: ReadonlyMap<string, string>,
): Plugin => ({
  name: namespace,
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /.*/ }, ({ path, importer }) => ({
      path: path === entry ? path : posix.join(posix.dirname(importer), path),
      namespace,
      sideEffects: path === entry,
    }));
    onLoad({ filter: /.*/, namespace }, ({ path }) => {
      const file = path.replace(/\.js$/, ".ts");
      const contents = path === entry ? printEntry(index, runtime) : files.get(file);
      const shared = file.startsWith(runtime)
        ? templates.get(`runtime/${file.slice(runtime.length)}`)
        : undefined;
      const found = contents ?? shared;
      return found === undefined ? undefined : { contents: found, loader: "ts" };
    });
  },
});

const printEntry = (index: string, runtime: string) => `export * from "./${index}";
export { nodeListener } from "./${runtime}node.js";
`;
