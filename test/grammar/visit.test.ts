import { describe, expect, test } from "vitest";
import { children, childKeysOf, childrenUnder, type Node, nodePath, printTree, walk } from "@zhengce/grammar";
import { sample } from "./sample.js";
import { read } from "./support.js";

const document = read(sample).value;

describe("walks", () => {
  test("every object with a kind is reached: the child-key table forgets nothing", () => {
    const reached = new Set<unknown>();
    walk(document, { enter: (node) => void reached.add(node) });
    const all = new Set<unknown>();
    const search = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("kind" in value) all.add(value);
      Object.values(value).forEach(search);
    };
    search(document);
    expect(reached.size).toBe(all.size);
    expect(reached.size).toBeGreaterThan(200);
  });
  test("children come in text order", () => {
    const node = read('资助 甲 1元 由 乙 当 丙 由 丁 { 其中 1元 解释 "戊" 其中 2元 }').value.statements[0] as Node;
    const starts = children(node).map((child) => child.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(childKeysOf("Rate")).toEqual(["entries"]);
    expect(childrenUnder(node, "component")).toEqual([]);
  });
  test("enter may leave children out; leave comes after them", () => {
    const seen: string[] = [];
    const { value } = read('资助上限 甲 解释 "乙"');
    walk(value, {
      enter: (node, parent) => {
        seen.push(`+${node.kind} in ${parent?.kind ?? "nothing"}`);
        return node.kind !== "Interpretation";
      },
      leave: (node) => void seen.push(`-${node.kind}`),
    });
    expect(seen).toEqual([
      "+Document in nothing",
      "+CapRule in Document",
      "+Name in CapRule",
      "-Name",
      "-CapRule",
      "+Interpretation in Document",
      "-Interpretation",
      "-Document",
    ]);
  });
  test("the path to an offset ends at the innermost node; at a border the one that begins there wins", () => {
    const text = "标准 个人缴费280元";
    const { value } = read(text);
    const kinds = (offset: number): readonly string[] => nodePath(value, offset).map((node) => node.kind);
    expect(kinds(1)).toEqual(["Document", "StandardDeclaration"]);
    expect(kinds(4)).toEqual(["Document", "StandardDeclaration", "Name"]);
    expect(kinds(7)).toEqual(["Document", "StandardDeclaration", "Rate", "RateEntry", "AmountRate", "MoneyLiteral"]);
    expect(kinds(text.length).at(-1)).toBe("MoneyLiteral");
    expect(nodePath(read("").value, 0)).toHaveLength(1);
  });
});

describe("the printed tree", () => {
  test("is compact, and shows offsets when asked", () => {
    const { value } = read("资助上限 甲 280元");
    expect(printTree(value)).toBe(
      'Document\n  statements: CapRule\n    component: Name text="甲"\n    amount: MoneyLiteral fen=28000\n',
    );
    expect(printTree(value, { spans: true })).toContain("CapRule @0-11");
  });
});
