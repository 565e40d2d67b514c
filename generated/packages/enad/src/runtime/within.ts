/** What a promise gives, or `late` where that takes longer than these milliseconds. */
export async function within<Value, Late>(
  pending: PromiseLike<Value>,
  { ms, late }: { readonly ms: number; readonly late: Late },
): Promise<Value | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(late), ms);
  });
  try {
    return await Promise.race([pending, waiting]);
  } finally {
    clearTimeout(timer);
  }
}
