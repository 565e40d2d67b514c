import { InvalidArgumentError, Option, type Command } from "commander";
import type { Run } from "../command-line.js";
import type { ListenFlags } from "./listen.js";
import { readCount, readPort, readStatus, readUrl } from "../read-arguments.js";
import { secretVariable } from "./secrets.js";
import type { SendFlags } from "./send.js";
import { tamperings } from "./tamper.js";

/** The two ends of a delivery, for trying out what receives events or sends them. */
export function addSend(program: Command, choose: (run: Run) => void): void {
  addCommon(program.command("send"))
    .argument("<vendor>", "the vendor's folder, such as plain")
    .argument("<event>", "as the vendor sends it, such as thread.note_created")
    .summary("send an event to a URL, as the vendor would")
    .description(
      "Sends an event made from one of its examples: checked against its contract, with fresh ids and " +
        "times, signed by the vendor's scheme. Exits with 0 when the answer is one that the vendor takes " +
        "for success.",
    )
    .requiredOption("--to <url>", "where to send it", readUrl)
    .option("--secret <secret>", `secret to sign with (default: ${secretVariable})`)
    .option("--example <name>", "name of the example (default: the first)")
    .option(
      "--set <path=value>",
      "change the payload, as in customer.name=Ada; repeatable",
      collect,
    )
    .addOption(tamperOption())
    .option("--repeat <n>", "send the same event so many times, each a new attempt", readCount, 1)
    .option("--force", "send it even if it is not as its contract says")
    .option("--json", "print one line of JSON for each attempt")
    .action((vendor: string, event: string, flags: SendFlags) =>
      choose(async () => (await import("./send.js")).send({ vendor, event }, flags)),
    );
}

export function addListen(program: Command, choose: (run: Run) => void): void {
  addCommon(program.command("listen"))
    .argument("<vendor>", "the vendor's folder, such as plain")
    .summary("receive events, verify and print them")
    .description(
      "Receives deliveries, verifies and validates them, answers as the vendor documents it, and prints " +
        "each event with what is wrong with it, until Ctrl-C.",
    )
    .option("-p, --port <port>", "port to listen at; 0 takes a free one", readPort, 4000)
    .option("--host <host>", "address to listen at", "127.0.0.1")
    .option(
      "--secret <secret>",
      `secret to verify with; repeatable (default: ${secretVariable})`,
      collect,
    )
    .option("--status <n>", "answer every request with it, to see what the sender does", readStatus)
    .option("--json", "print one line of JSON for each delivery")
    .action((vendor: string, flags: ListenFlags) =>
      choose(async () => (await import("./listen.js")).listen(vendor, flags)),
    );
}

const addCommon = (command: Command): Command =>
  command
    .option("-d, --definitions <folder>", "folder of the definitions", "definitions")
    .option("--payload-version <id>", "version of the payload (default: the current one)")
    .option("--scheme <name>", "one of the vendor's signing schemes (default: the usual one)");

/** Of two parts the last would win, and the first be right without a word. */
function tamperOption(): Option {
  const option = new Option("--tamper <part>", "make the request one that must be refused");
  const { parseArg: choose } = option.choices(tamperings);
  return option.argParser((value, before: unknown) => {
    if (before !== undefined) throw new InvalidArgumentError("One part can be tampered with.");
    return choose?.(value, before);
  });
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];
