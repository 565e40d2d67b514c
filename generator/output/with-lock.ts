import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { acquireLock } from "./lock.js";
import { writeFailure } from "./write-failure.js";

/** How long a run waits for another one that writes to the same folder, in milliseconds. */
const patience = 10_000;

/**
 * Runs the action as the only writer of the folder; `null`, with the reason reported, when that could not be had or the file
 * system gave way.
 */
export async function withLock<T>(
  out: string,
  report: Report,
  action: () => Promise<T>,
): Promise<T | null> {
  const lock = await acquireLock(out, patience);
  if (lock.kind === "failed") {
    report(writeFailure(out, lock.error));
    return null;
  }
  if (lock.kind === "busy") {
    const { holder } = lock;
    const name = holder ? `Process ${holder.pid} on ${holder.host}` : "Another process";
    report(diagnostic("output/locked", null, { folder: out, holder: name }));
    return null;
  }
  try {
    return await action();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    report(writeFailure(out, error));
    return null;
  } finally {
    lock.release();
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error;
