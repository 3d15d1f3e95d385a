// The checksum of the parts of an archive, by Node's own code where it has it.
import * as zlib from "node:zlib";
import { plainCrc32 } from "./plain-crc32.js";

/** Node has it from 20.15 on. */
export function crc32(bytes: Uint8Array, before: number): number {
  return typeof zlib.crc32 === "function" ? zlib.crc32(bytes, before) : plainCrc32(bytes, before);
}
