// The pages of findings, as the editor shows them: each language alone, with nothing of the other and nothing lost.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inLanguage } from "../../vscode-extension/client/in-language.js";

const pages = readdirSync("docs/findings").filter((name) => /^[a-z].*\.md$/u.test(name));
const prose = (text: string): string => text.replace(/^```[^]*?^```$/gmu, "");

it.each([true, false])("every page, in Chinese: %s", (zh) => {
  expect(pages.length).toBeGreaterThan(50);
  const wrong = pages.flatMap((name) => {
    const whole = readFileSync(`docs/findings/${name}`, "utf8");
    const shown = inLanguage(whole, zh);
    const code = (text: string): number => text.split("```").length;
    const paragraphs = prose(shown)
      .split(/\n{2,}/u)
      .filter((one) => one.trim() !== "" && !one.startsWith("# "));
    const foreign = paragraphs.filter((one) => {
      const han = (one.match(/\p{Script=Han}/gu) ?? []).length;
      const latin = (one.match(/[a-z]+/giu) ?? []).length;
      return zh ? latin > 8 && latin > han : han > latin;
    });
    return code(shown) !== code(whole) || paragraphs.length === 0 || foreign.length > 0
      ? [`${name}: ${foreign.join(" | ").slice(0, 160)}`]
      : [];
  });
  expect(wrong).toEqual([]);
});

it("parts a heading that says both", () => {
  expect([inLanguage("## 例 Example", true), inLanguage("## 例 Example", false)]).toEqual(["## 例", "## Example"]);
  expect(inLanguage("## 改正 Mended", true)).toBe("## 改正");
});
