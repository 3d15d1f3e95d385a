// numbering.xml → the lists of a document: how each level counts and what it prints.
import { childOf, childrenOf, elementsIn, valueOf, type XmlElement } from "../bytes/parse-xml.js";
import type { Styles } from "./styles.js";

export interface Level {
  readonly start: number;
  /** As `w:numFmt` names it. */
  readonly form: string;
  readonly written: string | null;
  /** `第%1条`, with %1 to %9 for the numbers of the levels. */
  readonly text: string;
  /** Begins anew behind a level up to this one, from 1; 0: never. */
  readonly restartsAfter: number;
  /** All numbers in digits. */
  readonly isLegal: boolean;
  /** What stands behind the number. */
  readonly suffix: "tab" | "space" | "nothing";
  /** The style whose paragraphs stand on this level. */
  readonly style: string | null;
}
export interface List {
  /** Lists of one definition count on from one another. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** By level, where this list begins anew. */
  readonly starts: ReadonlyMap<number, number>;
}

/** By `w:numId`. */
export function readNumbering(root: XmlElement | null, styles: Styles): ReadonlyMap<string, List> {
  const definitions = new Map<string, XmlElement>();
  for (const element of childrenOf(root))
    if (element.name === "abstractNum") definitions.set(element.attribute("abstractNumId") ?? "", element);
  const nums = childrenOf(root).filter(({ name }) => name === "num");
  /** A definition may stand in a list style. */
  const definitionOf = (id: string, depth = 0): string => {
    const style = valueOf(definitions.get(id), "numStyleLink");
    const own = style === null ? undefined : styles.chainOf(style).at(0);
    const numId = valueOf(own?.paragraph, "numPr", "numId");
    const linked = valueOf(
      nums.find((num) => num.attribute("numId") === numId),
      "abstractNumId",
    );
    return linked === null || depth > 8 ? id : definitionOf(linked, depth + 1);
  };
  const lists = new Map<string, List>();
  for (const num of nums) {
    const definition = definitionOf(valueOf(num, "abstractNumId") ?? "");
    const levels = new Map<number, Level>();
    for (const level of childrenOf(definitions.get(definition))) addLevel(levels, level);
    const starts = new Map<number, number>();
    for (const changed of childrenOf(num)) {
      if (changed.name !== "lvlOverride") continue;
      const start = numberOf(valueOf(changed, "startOverride"));
      if (start !== null) starts.set(numberOf(changed.attribute("ilvl")) ?? 0, start);
      for (const level of childrenOf(changed)) addLevel(levels, level);
    }
    lists.set(num.attribute("numId") ?? "", { definition, levels, starts });
  }
  return lists;
}

function addLevel(levels: Map<number, Level>, element: XmlElement): void {
  if (element.name !== "lvl") return;
  const index = numberOf(element.attribute("ilvl")) ?? 0;
  // A form of a newer Word stands in a choice of its own.
  const form = elementsIn(element, "numFmt")[0];
  const suffix = valueOf(element, "suff");
  levels.set(index, {
    start: numberOf(valueOf(element, "start")) ?? 0,
    form: form?.attribute("val") ?? "decimal",
    written: form?.attribute("format") ?? null,
    text: valueOf(element, "lvlText") ?? "",
    restartsAfter: numberOf(valueOf(element, "lvlRestart")) ?? index,
    isLegal: childOf(element, "isLgl") !== null,
    suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
    style: valueOf(element, "pStyle"),
  });
}

/** Null where it is no whole number of a sane size. */
export function numberOf(text: string | null): number | null {
  return text !== null && /^-?[0-9]{1,6}$/u.test(text) ? Number(text) : null;
}
