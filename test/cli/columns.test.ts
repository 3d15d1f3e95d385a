// `compile --columns` writes the module and its declarations beside the others, and they run.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { example, folder, root, zhengce } from "./run.js";

interface Module {
  readonly NONE: number;
  readonly columns: { readonly situations: readonly string[] };
  readonly outputColumns: (count: number) => Readonly<Record<string, Float64Array | Int32Array>>;
  readonly assessColumns: (input: object, output: object) => void;
}

test("compile --columns", async () => {
  const cwd = folder();
  const { out, code } = zhengce(["compile", example("gansu-2022"), "-o", "out", "--columns"], { cwd });
  expect({ out, code }).toMatchObject({
    code: 0,
    out: expect.stringContaining(".columns.mjs .columns.d.mts") as string,
  });
  symlinkSync(join(root, "node_modules"), join(cwd, "node_modules"));
  const { NONE, columns, outputColumns, assessColumns } = (await import(
    /* @vite-ignore */ pathToFileURL(join(cwd, "out/gansu-2022.columns.mjs")).href
  )) as Module;
  const output = outputColumns(2);
  // 2022-03-01 and 2023-03-01; the first person is of the first group.
  assessColumns({ fact_0: Int32Array.of(19052, 19417), mask_0: Int32Array.of(1, 0) }, output);
  expect(columns.situations).toEqual(["年度缴费"]);
  expect([...(output["payable_min"] ?? [])]).toEqual([0, NONE]);
  expect([...(output["situation"] ?? [])]).toEqual([0, NONE]);
});
