// How far a long run is, on one line of a terminal that is written over; nothing where nobody looks.
import { say, type Io } from "../io.js";

const EVERY = 250;

export interface Progress {
  /** @param done the part that is done, 0 to 1 */
  readonly at: (rows: number, done: number) => void;
  readonly clear: () => void;
}

/** @param writesRows to standard output */
export function progress(io: Io, stream: NodeJS.WriteStream, writesRows: boolean): Progress {
  // Rows that go to the same terminal show how far it is themselves.
  if (!stream.isTTY || (writesRows && process.stdout.isTTY)) return { at: () => undefined, clear: () => undefined };
  const start = Date.now();
  let shown = start;
  return {
    at: (rows, done) => {
      const now = Date.now();
      if (now - shown < EVERY) return;
      shown = now;
      const speed = Math.round((rows / (now - start)) * 1000);
      const left = done > 0 ? Math.round(((now - start) * (1 - done)) / done / 1000) : null;
      const rest = left === null ? "" : say(io, `，还要约 ${left} 秒`, `, about ${left} s left`);
      const text = say(io, `${rows} 行，每秒 ${speed} 行${rest}`, `${rows} rows, ${speed} a second${rest}`);
      stream.write(`\r\u001b[2K${text}`);
    },
    clear: () => {
      if (shown !== start) stream.write("\r\u001b[2K");
    },
  };
}
