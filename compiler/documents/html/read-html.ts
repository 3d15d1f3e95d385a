// A page → its printed text: what a browser shows of it, without what leads elsewhere.
import { append } from "@zhengce/grammar";
import { parseDocument } from "htmlparser2";
import { DocumentError, type PrintedDocument } from "../document.js";
import { finished } from "../finished.js";
import type { PrintNote } from "../../source-text/printed.js";
import { decodePage } from "./decode-page.js";
import { itemNumber, wholeOf } from "./numbers.js";
import { isText, type PageElement, type PageNode } from "./nodes.js";
import { tableLines } from "./table.js";

/** What a page says besides its text. */
interface Around {
  readonly header: string[];
  readonly footer: string[];
  pictures: number;
}

/** Throws `DocumentError`. */
export function readHtml(bytes: Uint8Array): PrintedDocument {
  const page = parseDocument(decodePage(bytes));
  const around: Around = { header: [], footer: [], pictures: 0 };
  const lines = new Lines(around);
  for (const child of page.children) lines.visit(child);
  const notes: PrintNote[] = around.pictures > 0 ? [{ code: "pictures", count: around.pictures }] : [];
  return finished("html", ownLines(lines), { header: around.header, footer: around.footer, footnotes: [], notes });
}

/** Where the page marks the article, as sites of governments do, the article with its title. */
function ownLines(lines: Lines): readonly string[] {
  const all = lines.end();
  const { start, end, title } = lines.marks;
  if (start === null || end === null || start >= end) return all;
  const article = all.slice(start, end);
  return title === null || article.slice(0, 20).join("").replace(/\s/gu, "").includes(title.replace(/\s/gu, ""))
    ? article
    : [title, ...article];
}

const SKIPPED: ReadonlySet<string> = new Set(
  "script style noscript template title svg math nav select option button textarea iframe object audio video canvas rt rp".split(
    " ",
  ),
);
const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p output q ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** No page of an office is deeper. */
const DEEPEST = 300;

/** Lines out of nodes, one block after another. */
class Lines {
  readonly #lines: string[] = [];
  /** Of lines: where the article begins and ends, as `meta` says. */
  readonly marks: { start: number | null; end: number | null; title: string | null } = {
    start: null,
    end: null,
    title: null,
  };
  #open = "";
  /** The number of an item that has no text yet. */
  #number = "";
  #depth = 0;
  constructor(readonly around: Around) {}

  end(): readonly string[] {
    this.#close();
    return this.#lines;
  }

  visit(node: PageNode): void {
    if (isText(node)) this.#open += node.data.replace(/[ \t\r\n\f]+/gu, " ");
    if (!("attribs" in node) || SKIPPED.has(node.name)) return;
    if (++this.#depth > DEEPEST) throw new DocumentError("too-large");
    if (!isHidden(node)) this.#element(node);
    this.#depth -= 1;
  }

  #element(node: PageElement): void {
    if (node.name === "br") return this.#close();
    if (node.name === "meta") return this.#mark(node);
    if (node.name === "img") return void (this.around.pictures += 1);
    if (node.name === "del" || node.name === "s" || node.name === "strike") return;
    if (INLINE.has(node.name)) return this.#children(node);
    this.#close();
    if (node.name === "table")
      append(
        this.#lines,
        tableLines(node, (element) => this.#linesIn(element)),
      );
    else if (node.name === "ol") this.#list(node);
    else if ((node.name === "header" || node.name === "footer") && !isWithin(node, "article"))
      this.#apart(node, node.name);
    else this.#children(node);
    this.#close();
  }

  #children(node: PageElement): void {
    for (const child of node.children) this.visit(child);
  }

  #list(list: PageElement): void {
    const form = styleOf(list, "list-style-type") ?? list.attribs["type"] ?? "1";
    const items = list.children.filter((child): child is PageElement => "attribs" in child);
    const step = list.attribs["reversed"] === undefined ? 1 : -1;
    let next = wholeOf(list.attribs["start"]) ?? (step > 0 ? 1 : items.filter(({ name }) => name === "li").length);
    for (const item of items) {
      const value = wholeOf(item.attribs["value"]) ?? next;
      if (item.name === "li") {
        this.#number = itemNumber(value, form);
        next = value + step;
      }
      this.#depth += 1;
      this.#children(item);
      this.#depth -= 1;
      this.#close();
      if (this.#number !== "") this.#lines.push(this.#number.trim());
      this.#number = "";
    }
  }

  #apart(node: PageElement, place: "header" | "footer"): void {
    append(this.around[place], this.#linesIn(node));
  }

  #linesIn(node: PageElement): readonly string[] {
    const own = new Lines(this.around);
    own.#depth = this.#depth;
    own.#children(node);
    return own.end();
  }

  #mark({ attribs }: PageElement): void {
    const name = (attribs["name"] ?? "").toLowerCase();
    if (name === "articletitle") this.marks.title = (attribs["content"] ?? "").trim() || null;
    if (name !== "contentstart" && name !== "contentend") return;
    this.#close();
    this.marks[name === "contentstart" ? "start" : "end"] = this.#lines.length;
  }

  #close(): void {
    const line = this.#open
      .replaceAll("\u00a0", " ")
      .replace(/^[\s\u3000]+|[\s\u3000]+$/gu, "")
      .replace(/ {2,}/gu, " ");
    this.#open = "";
    if (line === "") return;
    this.#lines.push(this.#number + line);
    this.#number = "";
  }
}

function isHidden({ attribs, name }: PageElement): boolean {
  const style = attribs["style"] ?? "";
  return attribs["hidden"] !== undefined || name === "dialog" || /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(style);
}

function isWithin(node: PageElement, name: string): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if ("name" in at && at.name === name) return true;
  return false;
}

function styleOf({ attribs }: PageElement, name: string): string | null {
  return (
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\w-]+)`, "iu").exec(attribs["style"] ?? "")?.[1]?.toLowerCase() ?? null
  );
}
