// A .docx file → its printed text.
import { append } from "@zhengce/grammar";
import { openZip, type Parts } from "../bytes/zip.js";
import { childrenOf, elementsIn, parseXml, type XmlElement } from "../bytes/parse-xml.js";
import { DocumentError, type PrintedDocument } from "../document.js";
import { finished } from "../finished.js";
import type { PrintNote } from "../../source-text/printed.js";
import { counters } from "./counters.js";
import { InlineReader, type Met } from "./inline.js";
import { readNumbering } from "./numbering.js";
import { storyLines } from "./story-lines.js";
import type { Story } from "./story.js";
import { readStyles } from "./styles.js";

/** Throws `DocumentError`. */
export function readDocx(bytes: Uint8Array): PrintedDocument {
  const parts = openZip(bytes);
  const main = mainPart(parts);
  const relations = relationsOf(parts, main);
  const partNamed = (type: string): XmlElement | null =>
    rootOf(parts, relations.find((each) => each.type === type)?.target);
  const root = rootOf(parts, main);
  const body = root === null ? null : (childrenOf(root).find(({ name }) => name === "body") ?? null);
  if (body === null) throw new DocumentError("broken");
  const styles = readStyles(partNamed("styles"));
  const lists = readNumbering(partNamed("numbering"), styles);
  const met: Met = { tracked: false, hidden: false, contents: false, pictures: 0, unknown: 0 };
  const { nameOf, linesOf, all } = notesOf(partNamed("footnotes"), partNamed("endnotes"));
  const storyWith = (noteLines: Story["noteLines"]): Story => ({
    styles,
    lists,
    noteLines,
    counters: counters(lists),
    inline: new InlineReader(styles, met, nameOf),
  });
  const plain = storyWith(() => []);
  const lines = storyLines(
    body,
    storyWith((reference) => linesOf(reference, plain)),
  );
  const around = (kind: "header" | "footer"): readonly string[] => {
    const ids = new Set(elementsIn(body, `${kind}Reference`).map((each) => each.attribute("id")));
    const found = relations.filter(({ type, id }) => type === kind && ids.has(id));
    return [
      ...new Set(
        found.flatMap(({ target }) =>
          linesIn(
            rootOf(parts, target),
            storyWith(() => []),
          ),
        ),
      ),
    ];
  };
  const [header, footer] = [around("header"), around("footer")];
  return finished("docx", lines, { header, footer, footnotes: all(), notes: notesOn(met) });
}

function linesIn(root: XmlElement | null, story: Story): readonly string[] {
  return root === null ? [] : storyLines(root, story);
}

function notesOn({ tracked, hidden, contents, pictures, unknown }: Met): readonly PrintNote[] {
  const notes: PrintNote[] = [];
  if (tracked) notes.push({ code: "tracked-changes" });
  if (hidden) notes.push({ code: "hidden-text" });
  if (contents) notes.push({ code: "contents-left-out" });
  if (pictures > 0) notes.push({ code: "pictures", count: pictures });
  if (unknown > 0) notes.push({ code: "unknown-characters", count: unknown });
  return notes;
}

interface Notes {
  readonly nameOf: (reference: string) => string;
  readonly linesOf: (reference: string, story: Story) => readonly string[];
  /** Those that were referred to, in order. */
  readonly all: () => readonly string[];
}

/** Footnotes and endnotes in one count, in the order in which the text refers to them. */
function notesOf(...roots: readonly (XmlElement | null)[]): Notes {
  const stories = new Map<string, XmlElement>();
  for (const root of roots)
    for (const note of childrenOf(root)) {
      const isSeparator = (note.attribute("type") ?? "normal") !== "normal";
      if (!isSeparator) stories.set(`${note.name} ${note.attribute("id") ?? ""}`, note);
    }
  const names = new Map<string, string>();
  const texts: string[] = [];
  return {
    nameOf: (reference) => {
      if (!stories.has(reference) && !names.has(reference)) return "";
      if (!names.has(reference)) names.set(reference, `[注${names.size + 1}]`);
      return names.get(reference) ?? "";
    },
    linesOf: (reference, story) => {
      const note = stories.get(reference);
      stories.delete(reference);
      if (note === undefined) return [];
      const text = storyLines(note, story).join(" ");
      if (text !== "") texts.push(text);
      return text === "" ? [] : [`${names.get(reference) ?? ""} ${text}`];
    },
    all: () => texts,
  };
}

interface Relation {
  readonly id: string;
  /** The last part of its name: `header`. */
  readonly type: string;
  /** The name of the part in the archive. */
  readonly target: string;
}

/** What a part refers to; "" stands for the whole archive. */
function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const folder = part.includes("/") ? part.slice(0, part.lastIndexOf("/") + 1) : "";
  const root = rootOf(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const found: Relation[] = [];
  for (const each of childrenOf(root)) {
    if (each.attribute("TargetMode") === "External") continue;
    const target = each.attribute("Target") ?? "";
    const type = (each.attribute("Type") ?? "").split("/").at(-1) ?? "";
    append(found, [{ id: each.attribute("Id") ?? "", type, target: within(folder, target) }]);
  }
  return found;
}

/** A target as it is named from a folder: `../x.xml` from `word/` is `x.xml`. */
function within(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target : `${folder}${target}`).split("/"))
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  return names.join("/");
}

function mainPart(parts: Parts): string {
  const named = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  const main = named ?? "word/document.xml";
  if (main.startsWith("xl/") || parts.names.includes("xl/workbook.xml")) throw new DocumentError("sheet");
  if (!parts.names.includes(main)) throw new DocumentError("other-format");
  return main;
}

function rootOf(parts: Parts, name: string | undefined): XmlElement | null {
  const text = name === undefined ? null : parts.text(name);
  return text === null ? null : parseXml(text.replace(/^\ufeff/u, ""));
}
