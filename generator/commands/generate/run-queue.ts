/**
 * Runs an action soon after it was asked for, and once for all that asked meanwhile: never twice at the same time. `settle` is
 * how long it waits for more to come, in milliseconds.
 */
export function createRunQueue(action: () => Promise<void>, settle: number): () => void {
  let timer: NodeJS.Timeout | null = null;
  let isRunning = false;
  let isWanted = false;
  const start = () => {
    timer = null;
    if (isRunning) {
      isWanted = true;
      return;
    }
    isRunning = true;
    void action().finally(() => {
      isRunning = false;
      if (isWanted) start();
    });
    isWanted = false;
  };
  return () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(start, settle);
  };
}
