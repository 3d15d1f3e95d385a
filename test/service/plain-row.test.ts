// Rows that are read straight from their bytes are answered as rows that JSON.parse reads.
import { Readable } from "node:stream";
import { beforeAll, expect, it } from "vitest";
import fc from "fast-check";
import { batchLines } from "../../service/operations/batch.js";
import { PlainRow } from "../../service/operations/plain-row.js";
import type { ServedNotice } from "../../service/notices/served.js";
import { guizhou, LIMITS, servedFrom } from "./started.js";

let notice: ServedNotice;
beforeAll(async () => {
  notice = (await servedFrom(guizhou)).notices.get("guizhou-2021")!;
});

async function answered(text: string): Promise<string> {
  const signal = new AbortController().signal;
  const batch = { notice, locale: "zh" as const, limits: LIMITS, fields: null, signal };
  const chunks = Readable.from([Buffer.from(text)])[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let all = "";
  for await (const piece of batchLines(chunks, batch, { rows: 0, refused: 0 })) all += Buffer.from(piece).toString();
  return all;
}
const isPlain = (row: string): boolean => new PlainRow(notice.module.factsSchema).read(Buffer.from(`${row}\n`), 0);
/** The same row, spelt so that it is not plain. */
const escaped = (row: string): string => row.replace('"facts"', '"f\\u0061cts"');

const FACTS =
  '{"缴费日期":"2021-02-01","identities":["孤儿","特困供养人员"],"出生日期":null,"countyKind":"贫困县","退役日期":"2021-01-05"}';

it("reads rows as programs write them, spaces or none, by name or by code", () => {
  expect(isPlain(`{"key":17,"facts":${FACTS}}`)).toBe(true);
  expect(isPlain(`{"facts": ${FACTS.replace(/([,:])/gu, "$1 ")}, "key": "甲-1"} \r`)).toBe(true);
  expect(isPlain('{"facts":{"缴费日期":"2021-02-01","身份":[]}}')).toBe(true);
});
it.each([
  `{"key":"a\\n","facts":${FACTS}}`,
  `{"key":01,"facts":${FACTS}}`,
  `{"key":1,"key":2,"facts":${FACTS}}`,
  '{"facts":{"缴费日期":"2021-02-30"}}',
  '{"facts":{"缴费日期":"2021-02-01","姓名":"孤儿"}}',
  '{"facts":{"缴费日期":"2021-02-01","paymentDate":"2021-02-01"}}',
  '{"facts":{"缴费日期":"2021-02-01","身份":["孤独"]}}',
  '{"facts":{"缴费日期":"2021-02-01",}}',
  `{"facts":${FACTS}}}`,
  "[]",
])("leaves %s to JSON.parse", (row) => {
  expect(isPlain(row)).toBe(false);
});

const words = ['"孤儿"', '"孤独"', '"贫困县"', '"2021-02-01"', '"2021-02-30"', '"2020-12-31"', '"a\\u0062"'];
const value = fc.oneof(
  fc.constantFrom(...words, "null", "true", "0", "7", "-1", "007", "1e3", "999999999999999999", "nul", "{}", ""),
  fc.array(fc.constantFrom(...words, "1", "[]"), { maxLength: 3 }).map((list) => `[${list.join(",")}]`),
);
const key = fc.constantFrom("缴费日期", "paymentDate", "身份", "identities", "出生日期", "县类别", "toString", "姓名");
const facts = fc
  .array(fc.tuple(key, value), { maxLength: 4 })
  .map((members) => `{${members.map(([name, text]) => `"${name}":${text}`).join(",")}}`);
const row = fc
  .tuple(value, fc.oneof(fc.constant(FACTS), facts), fc.boolean(), fc.constantFrom("", " ", "\t", "\r"))
  .map(([id, given, isKeyed, space]) => `{${isKeyed ? `"key":${space}${id},` : ""}"facts"${space}:${given}${space}}`);

it("says the same of every row, plain or not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
      expect(await answered(rows.join("\n"))).toBe(await answered(rows.map(escaped).join("\n")));
    }),
    { numRuns: 200 },
  );
});
