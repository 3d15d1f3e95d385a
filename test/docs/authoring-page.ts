// docs/authoring.md → its steps: each fenced block by the word behind its fence, in the page's order.
import { readFileSync } from "node:fs";

export interface Step {
  /** 检查, 悬停, 改正, 改写, 补全, 评估, 写成用例, 用例; 新建 begins another file; `policy` is text that is written at the end of the file. */
  readonly kind: string;
  readonly text: string;
  /** In the page, from 1. */
  readonly line: number;
}

export function stepsOf(path: URL): readonly Step[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const steps: Step[] = [];
  let begun: { readonly kind: string; readonly line: number } | null = null;
  let text: string[] = [];
  lines.forEach((line, index) => {
    const fence = /^```(.*)$/u.exec(line);
    if (fence === null) text.push(line);
    else if (begun === null) {
      begun = { kind: fence[1] ?? "", line: index + 1 };
      text = [];
    } else {
      steps.push({ ...begun, text: `${text.join("\n")}\n` });
      begun = null;
    }
  });
  return steps;
}
