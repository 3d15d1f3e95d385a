// A file of CSV read and written again, nothing done to it: csv-parse → csv-stringify.
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify";

const [from, to] = process.argv.slice(2);
await pipeline(
  createReadStream(from),
  parse({ bom: true }),
  stringify({ bom: true, record_delimiter: "windows" }),
  createWriteStream(to),
);
