// The printed table of payments before the interpreter: the cell of a person's row, situation and tier says what that person pays.
import { zh } from "../../compiler/wording/zh.js";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { amountText, nameText } from "../../compiler/report/words.js";
import type { Block, Section } from "../../compiler/render/document.js";
import type { Program } from "../../compiler/decision/program.js";
import type { FactRecord } from "@zhengce/runtime";

/** Of people who hold one certified group or none: `row, column: what they pay, what the cell says` where it does not say it. */
export function unsaid(program: Program, section: Section, people: readonly FactRecord[]): readonly string[] {
  const tables = section.blocks.filter((block): block is Extract<Block, { kind: "table" }> => block.kind === "table");
  return people.flatMap((facts) => {
    if (facts.identities.length > 1) return [];
    const { situation, payable } = assessFacts(program, facts);
    // Who holds a derived group that a subsidy names stands in a row of its own.
    if (situation === null || program.subsidies.some(({ group }) => program.groups[group]?.kind === "derived"))
      return [];
    const name = facts.identities.map((group) => program.groups[group]?.name ?? "")[0] ?? zh.report.nobody;
    const tier = program.tiers[facts.tier];
    const column = tier === undefined ? situation : `${situation}\n${tier}`;
    const cells = tables.flatMap(({ head, rows }) =>
      head.flatMap((title, at) =>
        at > 0 && title === column
          ? rows.filter(([first]) => isIn(first?.text ?? "", name)).map((row) => row[at]?.text ?? "")
          : [],
      ),
    );
    const said = cells.some((text) => text.includes(amountText(zh, payable)) || /；共\d+种，随/u.test(text));
    return said
      ? []
      : [`${name}, ${column}: ${amountText(zh, payable)}, the cell says ${cells.join(" | ") || "nothing"}`];
  });
}

/** Whether a list of names has this one. */
function isIn(list: string, name: string): boolean {
  return `、${list}、`.includes(`、${nameText(name)}、`);
}
