// The query of one example for each database, and of one with tiers, percentages and shares.
import { describe, expect, it } from "vitest";
import { DIALECTS, type DialectName } from "../../compiler/bulk/sql/dialects/index.js";
import { toSql } from "../../compiler/bulk/sql/to-sql.js";
import { example } from "../harness/examples.js";

function sqlOf(notice: string, dialect: DialectName, locale: "zh" | "en"): string {
  return toSql(example(notice).program!, { dialect, table: "roster", as: "query", carry: null, without: [], locale });
}

describe("the query", () => {
  it.each(Object.keys(DIALECTS) as DialectName[])("of 甘肃2022 for %s", async (dialect) => {
    await expect(sqlOf("gansu-2022", dialect, "zh")).toMatchFileSnapshot(`../golden/sql/gansu-2022.${dialect}.sql`);
  });
  it("of 贵州2021 in English", async () => {
    await expect(sqlOf("guizhou-2021", "duckdb", "en")).toMatchFileSnapshot("../golden/sql/guizhou-2021.duckdb.en.sql");
  });
});
