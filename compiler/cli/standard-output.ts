// Standard output as the place of an output: `-` names it wherever an option takes a file to write.
import { once } from "node:events";
import { Misuse, say, type Io } from "./io.js";
import { isMade, type Content } from "./stage-file.js";

const DASH = "-";

export function isStandardOutput(path: string): boolean {
  return path === DASH;
}

/** The file that an option names; null for standard output, named or by default. */
export function fileNamed(path: string | undefined): string | null {
  return path === undefined || isStandardOutput(path) ? null : path;
}

/** One stream can't hold two outputs. */
export function twiceOnStandardOutput(io: Io): Misuse {
  return new Misuse(
    say(
      io,
      "标准输出（-）只能写一项，其余的请写明文件",
      "standard output (-) takes one output; name files for the others",
    ),
  );
}

/** Writes to the byte. */
export async function toStandardOutput({ raw }: Pick<Io, "raw">, content: Content): Promise<void> {
  if (typeof content === "string") raw(content);
  else if (content instanceof Uint8Array) raw(new TextDecoder().decode(content));
  else if (!isMade(content)) await drained({ out: raw }, texts(content));
}
async function* texts(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of pieces) yield typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
}

/** Says one after the other: waits for a reader that is slow, and stops for one that is gone. */
export async function drained({ out }: Pick<Io, "out">, pieces: AsyncIterable<string>): Promise<void> {
  const { stdout } = process;
  for await (const piece of pieces) {
    if (stdout.destroyed || stdout.writableEnded) return;
    out(piece);
    if (stdout.writableNeedDrain)
      await Promise.race([once(stdout, "drain"), once(stdout, "close")]).catch(() => undefined);
  }
}
