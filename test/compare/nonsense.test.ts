// Every word that can be said is swapped for nonsense: what is compared, asked of all people and held against a superior stays the same.
import { readFileSync } from "node:fs";
import { afterAll, expect, it, vi } from "vitest";

const superior = "test/fixtures/superior/province-2022.policy";
const pairs = [
  ["qianjiang-2021", "qianjiang-2022"],
  ["guizhou-2021", "guiyang-2022"],
] as const;

/** Everything that is answered, as data: of a statement its value, of the tree nothing. */
async function answers(): Promise<string> {
  const { compareNotices } = await import("../../compiler/compare/compare-notices.js");
  const { conform } = await import("../../compiler/compare/superior/conform.js");
  const { statementKey } = await import("../../compiler/compare/statement.js");
  const { compile } = await import("../../compiler/compile.js");
  const { exampleText } = await import("../harness/examples.js");
  const { verify } = await import("../../compiler/verify/verify.js");
  const notice = (path: string, text: string) => {
    const { model, program } = compile({ path, text });
    return { model, program: program! };
  };
  const example = (name: string) => notice(name, exampleText(name));
  const asked = { precedes: () => false, gapsStated: false, meant: [] };
  const broken = exampleText("qianjiang-2022").replace("至 2022年2月28日", "至 2022年2月20日");
  const found = {
    comparisons: pairs.map(([one, other]) => compareNotices(example(one), example(other))),
    terms: conform(example("guiyang-2022").model, notice(superior, readFileSync(superior, "utf8"))),
    answers: [example("guizhou-2021"), notice("broken.policy", broken)].map(
      ({ program }) => verify(program, asked).answers,
    ),
  };
  return JSON.stringify(found, (_, value: unknown) =>
    typeof value === "object" && value !== null && "model" in value && "kind" in value
      ? statementKey(value as Parameters<typeof statementKey>[0])
      : value,
  );
}

const nonsense = (value: unknown): unknown => {
  if (typeof value === "string") return "胡言";
  if (typeof value === "function") return () => "乱语";
  if (Array.isArray(value)) return value.map(nonsense);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nonsense(inner)]));
};

afterAll(() => {
  vi.doUnmock("../../compiler/wording/zh.js");
  vi.doUnmock("../../compiler/wording/en.js");
  vi.doUnmock("../../compiler/wording/terms/words.js");
  vi.resetModules();
});

it("no answer hangs on a word", async () => {
  const before = await answers();
  vi.doMock("../../compiler/wording/zh.js", async (original) => ({
    zh: nonsense((await original<{ zh: unknown }>()).zh),
  }));
  vi.doMock("../../compiler/wording/en.js", async (original) => ({
    en: nonsense((await original<{ en: unknown }>()).en),
  }));
  vi.doMock("../../compiler/wording/terms/words.js", async (original) => nonsense(await original()) as object);
  vi.resetModules();
  const { WORDING } = await import("../../compiler/wording/wording.js");
  expect(WORDING.zh.verification.questions["brackets-meet"]).toBe("胡言");
  expect(WORDING.en.comparison.part("个人缴费", 1)).toBe("乱语");
  expect(before).toContain('"verdict":"fails"');
  expect(await answers()).toBe(before);
}, 60_000);
