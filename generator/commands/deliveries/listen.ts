import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getSystemErrorMap } from "node:util";
import { problemOf } from "../../diagnostics/problem-of.js";
import { visible } from "../../diagnostics/visible.js";
import { chooseScheme, type Proof } from "./choose-scheme.js";
import { findVersion, refuse, type VersionScope } from "../find-version.js";
import {
  loadPackage,
  type PackageReceiver,
  type ReceiverOptions,
  type VersionPackage,
} from "./load-package.js";
import { printDelivery, type Delivered, type DeliveredEvent } from "./print-delivery.js";
import { secretProblem } from "./secret-problem.js";
import { openTerminal, type Terminal } from "../terminal.js";

export interface ListenFlags {
  readonly definitions: string;
  readonly port: number;
  readonly host: string;
  readonly secret?: readonly string[];
  readonly scheme?: string;
  readonly payloadVersion?: string;
  /** Answers every request with it, whatever came of it. */
  readonly status?: number;
  readonly json?: boolean;
}

interface Listening {
  readonly scope: VersionScope;
  readonly flags: ListenFlags;
  readonly proof: Proof;
  readonly module: VersionPackage;
  readonly terminal: Terminal;
}

/** `hookscribe listen`: receives, verifies, validates and prints until it is interrupted; resolves to the exit code. */
export async function listen(vendor: string, flags: ListenFlags): Promise<number> {
  const terminal = openTerminal();
  const { definitions, payloadVersion = null } = flags;
  const scope = await findVersion({ definitions, vendor, version: payloadVersion }, terminal);
  const proof = scope && chooseScheme(scope.version, flags, terminal);
  if (!scope || !proof) return 1;
  const module = await loadPackage(scope);
  const unusable = await secretProblem(proof, module);
  if (unusable !== null) {
    refuse(unusable, terminal);
    return 1;
  }
  const server = openServer({ scope, flags, proof, module, terminal });
  const problem = await start(server, flags);
  if (problem !== null) {
    refuse(problem, terminal);
    return 1;
  }
  printStart(server, { scope, flags, proof, module, terminal });
  await untilInterrupted();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return 0;
}

/** Resolves to why it cannot listen. */
const start = (server: Server, { port, host }: ListenFlags): Promise<string | null> =>
  new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `Something else listens at port ${port}: choose another by --port.`;
      const [, reason = error.message] = getSystemErrorMap().get(error.errno ?? 0) ?? [];
      const cannot = `Cannot listen at ${spellHost(host)}:${port}: ${reason}.`;
      resolve(error.code === "EADDRINUSE" ? taken : cannot);
    });
    server.listen({ port, host }, () => resolve(null));
  });

/** As addresses spell it. */
const spellHost = (host: string): string => (host.includes(":") ? `[${host}]` : host);

const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

/** Started with `--json`, lines on standard output are deliveries and nothing else. */
function printStart(server: Server, { scope, flags, proof, terminal }: Listening): void {
  const { vendor, version } = scope;
  const print = flags.json === true ? terminal.printError : terminal.print;
  const paint = flags.json === true ? terminal.paintError : terminal.paint;
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : flags.port;
  const host = spellHost(flags.host);
  const name = version.id === null ? vendor.id : `${vendor.id} ${version.id}`;
  const what = proof.scheme === null ? `not verified: ${proof.without}` : proof.scheme.name;
  print(`${paint("bold", visible(name))} at http://${host}:${port}/ (${what}), until Ctrl-C\n`);
  if (!version.delivery.eventType.known)
    print(
      `${visible(vendor.title)} documents no place of the event type: end the URL with it, as in http://${host}:${port}/${anEvent(version)}\n`,
    );
}

function openServer(listening: Listening): Server {
  const { module, terminal } = listening;
  const store = module.memoryStore();
  const server = createServer((request, response) => {
    void answer(request, response, { listening, store }).catch((error: unknown) => {
      // Whatever a stranger sends, the next request is received.
      terminal.printError(`${visible(problemOf(error))}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.on("clientError", (_, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  });
  return server;
}

interface Answering {
  readonly listening: Listening;
  readonly store: object;
}

/** A receiver for each request: what it tells belongs to this request and no other. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { listening, store }: Answering,
): Promise<void> {
  const { flags, module, terminal, scope } = listening;
  const seen: DeliveredEvent[] = [];
  const print = (delivered: Delivered) =>
    printDelivery(delivered, { json: flags.json === true, vendor: scope.vendor.id, terminal });
  const options: ReceiverOptions = {
    ...proofOptions(listening),
    on: {},
    onUnhandled: ({ type, id, payload }) => void seen.push({ type, id, payload, issues: [] }),
    onUnknown: ({ type, id, payload }) => void seen.push({ type, id, payload, issues: [] }),
    onInvalid: ({ reason, type = null, issues }) => {
      const isUntold = reason === "missing-type" && !scope.version.delivery.eventType.known;
      seen.push({ type, id: null, issues: isUntold ? [untold(scope)] : issues });
      return "refuse";
    },
    onDelivery: (report) => print({ report, seen, status: flags.status ?? report.status }),
    type: ({ url }) => typeIn(url, scope),
    idempotency: { store },
  };
  const receiver = overrideStatus(module.createReceiver(options), flags.status ?? null);
  await module.nodeListener(receiver)(request, response);
}

/** What a receiver would pass as an option of its own, the URL says here. */
const untold = ({ vendor, version }: VersionScope) => ({
  pointer: "",
  message: `${vendor.title} documents no place of the event type, and the URL ends with none that is documented, such as /${anEvent(version)}.`,
});

const anEvent = ({ pages }: VersionScope["version"]): string =>
  encodeURI(pages[0]?.events[0]?.type ?? "type");

const proofOptions = ({ proof: { scheme, secrets }, module }: Listening) =>
  scheme === null
    ? ({ verify: false } as const)
    : { secrets, scheme: module.signingSchemes?.[scheme.name] };

const overrideStatus = (receiver: PackageReceiver, status: number | null): PackageReceiver =>
  status === null
    ? receiver
    : { receive: async (request) => ({ ...(await receiver.receive(request)), status }) };

/** The type at the end of a URL, for vendors that document no place for it. */
function typeIn(url: string, { version }: VersionScope): string | null {
  if (version.delivery.eventType.known) return null;
  const path = readPath(url.split(/[?#]/)[0] ?? "");
  const types = version.pages.flatMap((page) => page.events.map(({ type }) => type));
  // The longest, as types may have slashes of their own.
  const told = types.filter((type) => path.endsWith(`/${type}`));
  return told.sort((a, b) => b.length - a.length)[0] ?? null;
}

function readPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not encoded, whatever it looks like.
    return path;
  }
}
