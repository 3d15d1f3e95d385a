// Gives a policy another text: in the encoding and with the byte-order mark that it has, and only while it still says what was read.
import { decodeText, type Decoded } from "../decode-text.js";
import { readWithin } from "../read-file.js";
import { Misuse, say, type Io } from "./io.js";
import { unwritten } from "./output-place.js";
import { writeFiles } from "./write-files.js";

/** @param before what the file was read as; a file that says something else by now is left alone, with `Misuse` */
export async function rewrite(io: Io, path: string, workspace: string, before: string, text: string): Promise<void> {
  const found = read(io, path, workspace);
  if (found.text === null || found.text !== before)
    throw new Misuse(say(io, `${path} 刚被别的程序改过，没有改动`, `${path} was changed meanwhile; it was left alone`));
  await writeFiles(io, [{ path, content: encodeLike(found, text) }]);
}

function read(io: Io, path: string, workspace: string): ReturnType<typeof decodeText> {
  try {
    return decodeText(readWithin(path, workspace));
  } catch (error) {
    throw unwritten(io, path, error);
  }
}

function encodeLike({ encoding, marked }: Decoded, text: string): Uint8Array {
  const bytes = Buffer.from(marked ? `\ufeff${text}` : text, encoding === "utf-8" ? "utf8" : "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}
