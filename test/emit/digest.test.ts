// By which a compiled notice says what it was made of.
import { expect, it } from "vitest";
import { metadataOf } from "../../compiler/emit/metadata-of.js";
import { compiled, programOf } from "../harness/lowered.js";
import { compiledModule } from "./load-module.js";

const text = (payment: string, until: string): string => `通知 某县2026 {
  年度 2026
}
条款 一 {
  标准 个人缴费 ${payment}
  期间 集中缴费期 从 2025年9月1日 至 ${until}
  情形 集中缴费 { 当 缴费日期 在 集中缴费期  缴纳 个人缴费 }
}
`;

async function digestOf(policy: string): Promise<string | null> {
  const metadata = metadataOf(compiled(policy).model, "a.policy");
  return (await compiledModule(programOf(policy), metadata)).source;
}

it("is one where two texts say the same", async () => {
  const digest = await digestOf(text("400元", "2026年2月28日"));
  expect(digest).toMatch(/^[0-9a-f]{64}$/u);
  expect(await digestOf(text("400元", "次年2月28日"))).toBe(digest);
  expect(await digestOf(text("400元", "2026年2月28日").replaceAll("  ", " "))).toBe(digest);
});

it("is another where a figure differs", async () => {
  const digest = await digestOf(text("400元", "2026年2月28日"));
  expect(await digestOf(text("401元", "2026年2月28日"))).not.toBe(digest);
  expect(await digestOf(text("400元", "2026年2月27日"))).not.toBe(digest);
});
