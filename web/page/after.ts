// Work that waits until nothing came for a while.

/** Calls `work` once, `milliseconds` after the last call. */
export function after(milliseconds: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}
