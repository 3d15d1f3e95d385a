// What a row of a roster reads as: facts, or what is wrong with it.
import type { FactRecord } from "@zhengce/runtime";
import type { RowFault } from "./faults.js";

export type RowReading =
  | { readonly facts: FactRecord; readonly faults?: undefined }
  | { readonly faults: readonly RowFault[]; readonly facts?: undefined };
