// The sheets of a file, as rosters read them.
import { openSync, readSync, statSync } from "node:fs";
import { openSheets } from "../../compiler/dist/sheets/open-sheet.js";

const PIECE = 32 * 1024;

export function openFile(path) {
  const [file, { size }] = [openSync(path, "r"), statSync(path)];
  const read = (offset, length) => {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
    return Promise.resolve(bytes.subarray(0, readSync(file, bytes, 0, bytes.length, offset)));
  };
  const chunks = async function* () {
    for (let at = 0; at < size; at += PIECE) yield await read(at, PIECE);
  };
  return openSheets({ size, read, chunks });
}
