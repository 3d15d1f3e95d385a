// A story of a document (its body, a header, a footnote) → lines: paragraphs with their numbers, rows of tables.
import { append } from "@zhengce/grammar";
import { childOf, childrenOf, elementsIn, valueOf, type XmlElement } from "../bytes/parse-xml.js";
import { numberOf, type List } from "./numbering.js";
import type { Story } from "./story.js";
import type { Style } from "./styles.js";
import { tableLines } from "./table.js";

/** The lines of what stands in `element`; blank ones are left out. */
export function storyLines(element: XmlElement, story: Story): readonly string[] {
  const lines: string[] = [];
  /** What a paragraph says whose end was deleted: it goes on in the next. */
  let begun = "";
  const visit = (block: XmlElement): void => {
    if (block.name === "p") begun = paragraph(block, begun, lines, story);
    else if (block.name === "tbl") append(lines, tableLines(block, story, storyLines));
    else if (block.name === "del" || block.name === "moveFrom") story.inline.met.tracked = true;
    else if (isContents(block)) story.inline.met.contents = true;
    else if (block.name === "AlternateContent")
      for (const child of childrenOf(childOf(block, "Choice") ?? childOf(block, "Fallback"))) visit(child);
    else if (!block.name.endsWith("Pr")) for (const child of childrenOf(block)) visit(child);
  };
  for (const block of childrenOf(element)) visit(block);
  if (begun !== "") addLines(lines, begun);
  return lines;
}

/** Adds the lines of a paragraph, its notes and its text boxes; what it hands on to the next comes back. */
function paragraph(block: XmlElement, begun: string, lines: string[], story: Story): string {
  const properties = childOf(block, "pPr");
  const styles = story.styles.chainOf(valueOf(properties, "pStyle"));
  const { text, boxes, references } = story.inline.read(block, styles);
  const isContentsLine = styles.some(({ name }) => /^toc (?:[1-9]|heading)$/u.test(name));
  if (isContentsLine) {
    story.inline.met.contents = true;
    return begun;
  }
  const mark = childOf(properties, "rPr");
  const joins = childOf(mark, "del") !== null || childOf(mark, "moveFrom") !== null;
  if (joins) story.inline.met.tracked = true;
  if (!joins) {
    const place = listPlace(properties, styles, story.lists);
    const number = place === null ? "" : story.counters.next(place.list, place.level);
    addLines(lines, number + (begun + text).replace(/^[^\S\n]+/u, ""));
  }
  for (const reference of references) append(lines, story.noteLines(reference));
  for (const box of boxes) append(lines, storyLines(box, story));
  return joins ? begun + text : "";
}

/** Blanks at the ends of a line are its indent; characters that no text holds go. */
function addLines(lines: string[], text: string): void {
  for (const line of text.replace(/[\u0000-\u0008\u000b-\u001f]/gu, "").split("\n")) {
    const plain = line.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, "");
    if (plain !== "") lines.push(plain);
  }
}

/** Which list a paragraph stands in, and on which level: its own word, then its style's. Null for none. */
function listPlace(
  properties: XmlElement | null,
  styles: readonly Style[],
  lists: ReadonlyMap<string, List>,
): { readonly list: string; readonly level: number } | null {
  const own = childOf(properties, "numPr");
  const styled = styles.find(({ paragraph: of }) => childOf(of, "numPr", "numId") !== null);
  const list = valueOf(own, "numId") ?? valueOf(styled?.paragraph, "numPr", "numId");
  if (list === null || list === "0") return null;
  const named = numberOf(valueOf(own, "ilvl"));
  if (named !== null || valueOf(own, "numId") !== null) return { list, level: named ?? 0 };
  // A style's level is the one that names the style.
  const ofStyle = [...(lists.get(list)?.levels ?? [])].find(([, { style }]) => styles.some(({ id }) => id === style));
  const level = ofStyle?.[0] ?? numberOf(valueOf(styled?.paragraph, "numPr", "ilvl")) ?? 0;
  return { list, level };
}

/** A table of contents that Word keeps in a frame of its own. */
function isContents(block: XmlElement): boolean {
  const properties = childOf(block, "sdtPr");
  return (
    properties !== null &&
    elementsIn(properties, "docPartGallery").some((each) => /contents/iu.test(each.attribute("val") ?? ""))
  );
}
