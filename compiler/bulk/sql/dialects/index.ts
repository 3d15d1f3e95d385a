// Every database that a notice prints to. A further one is a file here and its row.
import type { Dialect } from "../dialect.js";
import { clickhouse } from "./clickhouse.js";
import { duckdb } from "./duckdb.js";
import { postgres } from "./postgres.js";
import { spark } from "./spark.js";
import { sqlite } from "./sqlite.js";

export const DIALECTS = { duckdb, postgres, clickhouse, spark, sqlite } as const satisfies Readonly<
  Record<string, Dialect>
>;
export type DialectName = keyof typeof DIALECTS;
