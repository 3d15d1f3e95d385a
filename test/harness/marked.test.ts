import { reporter, entry } from "@zhengce/grammar";
import type { Diagnostic } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { compareMarks, markOf, readMarks, writeMarks } from "./marked.js";

const report = reporter({ slip: entry("error", "错：{what}", "wrong: {what}") }, "x.policy");
const at = (text: string, words: string): Diagnostic => {
  const start = text.indexOf(words);
  return report("slip", { start, end: start + words.length }, { what: words });
};

describe("marked fixtures", () => {
  const text = "  资助 孤儿 90%（280元） // “甲”\n  乙 丙\n";

  it("count a Chinese or full-width character as two columns, others as one", () => {
    expect(markOf(text, at(text, "280元"))).toMatchObject({ line: 1, from: 17, to: 22 });
    expect(markOf(text, at(text, "甲"))).toMatchObject({ from: 29, to: 31 });
  });

  it("read back what they write", () => {
    const findings = [at(text, "280元"), at(text, "90%"), at(text, "丙")];
    const marked = writeMarks(text, findings);
    expect(marked.split("\n")[1]).toBe("//               ^^^^^ slip");
    expect(readMarks(marked)).toHaveLength(3);
    expect(
      compareMarks(
        marked,
        findings.map((finding) => at(marked, finding.message.zh.slice(2))),
      ),
    ).toEqual([]);
    expect(writeMarks(marked, [])).toBe(text);
  });

  it("name what is missing, what is too much, and what is worded otherwise", () => {
    const marked = `${text}//   ^^ slip\n`;
    expect(compareMarks(marked, [])).toEqual(["expected but not found: line 2, columns 5–7: slip "]);
    expect(compareMarks(marked, [at(marked, "丙")])).toEqual([]);
    expect(compareMarks(marked, [at(marked, "乙")])).toHaveLength(2);
    expect(compareMarks(marked.replace("slip", "slip 错：丁"), [at(marked, "丙")])).toHaveLength(2);
    expect(compareMarks(text, [at(text, "丙")])).toEqual(["found but not marked: line 2, columns 5–7: slip 错：丙"]);
  });

  it("mark a finding over several lines on its first line", () => {
    const long = "  一 {\n  二\n}\n";
    const finding = report("slip", { start: 2, end: long.length - 1 }, { what: "" });
    expect(markOf(long, finding)).toMatchObject({ line: 1, from: 2, to: 6 });
  });
});
