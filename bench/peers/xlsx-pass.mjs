// A sheet read and written as a workbook, cell by cell, by the reader and the writer that rosters use: xlsx-pass.mjs IN OUT.
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { workbookBytes } from "../../compiler/dist/sheets/xlsx-writer.js";
import { openFile } from "../lib/open-file.mjs";

const [from, to] = process.argv.slice(2);
const { sheets } = await openFile(from);
const rows = async function* () {
  for await (const batch of sheets[0].batches()) yield batch.map(({ cells }) => cells);
};
await pipeline(workbookBytes([{ name: "again", batches: rows }]), createWriteStream(to));
