// The checksum of the parts of an archive, by Node's own code where it has it.
import { crc32 as nativeCrc } from "node:zlib";
import { plainCrc32 } from "./plain-crc32.js";

/** Node has it from 20.15 on. */
export function crc32(bytes: Uint8Array, before: number): number {
  return typeof nativeCrc === "function" ? nativeCrc(bytes, before) : plainCrc32(bytes, before);
}
