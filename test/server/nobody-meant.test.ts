// Nothing is written that nobody meant: texts typed letter by letter, or word by word, with an Enter at the end of each line while whatever
// list has opened stays open, come out as they were typed.
import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { modern, startClient, type TestClient } from "./client.js";
import { typist, type Manner } from "./typist.js";

const examples = ["examples", "examples/fictional"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".policy"))
    .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8").split("\n")] as const),
);
/** Places of each example. */
const RUNS = Number(process.env["ZHENGCE_TYPED"] ?? 2);

describe.each<readonly [string, Manner]>([
  ["an editor that leaves lists unselected", { leavesUnselected: true }],
  ["any other editor", { leavesUnselected: false }],
])("%s", (_name, manner) => {
  let client: TestClient;
  let file = 0;
  beforeAll(async () => {
    client = await startClient({ capabilities: modern, settings: { spareEnter: manner.leavesUnselected } });
  });
  afterAll(() => client.stop());

  test.each(examples)("writes what is typed of %s", { timeout: 60_000 * RUNS }, async (_example, lines) => {
    const place = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 6 }));
    const pace = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(place, pace, fc.boolean(), async ([at, count], paces, isLast) => {
        const from = at % lines.length;
        const before = lines
          .slice(0, from)
          .map((line) => `${line}\n`)
          .join("");
        const behind = isLast ? "" : `\n${lines.slice(from + count).join("\n")}`;
        const typed = lines.slice(from, from + count);
        const editor = await typist(client, `file:///w/${String(++file)}.policy`, manner, before, behind);
        let stroke = 0;
        for (const [index, line] of typed.entries()) {
          const letters = Array.from(line.trimStart());
          if (index === 0) await editor.type(indentOf(line) || " ");
          while (letters.length > 0) await editor.type(letters.splice(0, paces[stroke++ % paces.length]).join(""));
          await editor.enter(indentOf(typed[index + 1] ?? ""));
        }
        const [first = "", ...rest] = typed;
        const whole = [indentOf(first) === "" ? ` ${first}` : first, ...rest].join("\n");
        expect(editor.text()).toBe(`${before}${whole}\n${behind}`);
      }),
      {
        numRuns: RUNS,
        ...(process.env["ZHENGCE_SEED"] === undefined ? {} : { seed: Number(process.env["ZHENGCE_SEED"]) }),
      },
    );
  });
});

function indentOf(line: string): string {
  return /^ */u.exec(line)?.[0] ?? "";
}
