// The content of a paragraph → what of it is printed. Fields may go on over paragraphs, so that one reader follows a whole story.
import { append } from "@zhengce/grammar";
import { childOf, childrenOf, type XmlElement } from "../bytes/parse-xml.js";
import { symbolOf } from "./symbols.js";
import { toggle, type Style, type Styles } from "./styles.js";

export interface Inline {
  /** With "\n" for breaks of lines and "\t" for tabs. */
  readonly text: string;
  /** Contents of text boxes that are anchored here. */
  readonly boxes: readonly XmlElement[];
  /** What footnotes and endnotes it refers to: `footnote 2`. */
  readonly references: readonly string[];
}
/** What was met on the way. */
export interface Met {
  tracked: boolean;
  hidden: boolean;
  contents: boolean;
  pictures: number;
  unknown: number;
}

interface Made {
  text: string;
  boxes: XmlElement[];
  references: string[];
  readonly styles: readonly Style[];
}
/** Of a field: its code, what it prints, or a table of contents, which repeats what stands below. */
type FieldPart = "code" | "result" | "contents";

/** Never printed, or read elsewhere. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...["pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "instrText", "delInstrText", "delText", "rt"],
  ...["annotationRef", "footnoteRef", "endnoteRef", "softHyphen", "lastRenderedPageBreak", "fldData", "ffData"],
]);
const SIGNS: Readonly<Record<string, string>> = { tab: "\t", ptab: "\t", cr: "\n", br: "\n", noBreakHyphen: "-" };

export class InlineReader {
  readonly #fields: { part: FieldPart; code: string }[] = [];
  constructor(
    readonly styles: Styles,
    readonly met: Met,
    /** How a note is called in the text, by its kind and id; "" for one that is not there. */
    readonly nameOf: (reference: string) => string,
  ) {}

  read(paragraph: XmlElement, styles: readonly Style[]): Inline {
    const made: Made = { text: "", boxes: [], references: [], styles };
    this.#walk(paragraph, made);
    return made;
  }

  get #isShown(): boolean {
    return this.#fields.every(({ part }) => part === "result");
  }

  #walk(element: XmlElement, made: Made): void {
    for (const child of childrenOf(element)) this.#visit(child, made);
  }

  #visit(element: XmlElement, made: Made): void {
    const { name } = element;
    if (name === "instrText") this.#code(element);
    if (SKIPPED.has(name)) return;
    if (name === "del" || name === "moveFrom") return void (this.met.tracked = true);
    if (name === "ins" || name === "moveTo") this.met.tracked = true;
    if (name === "r" && this.#isHidden(element, made.styles)) return void (this.met.hidden = true);
    if (name === "fldChar") return this.#field(element);
    if (name === "t") return this.#add(made, textOf(element));
    if (name === "sym") return this.#symbol(element, made);
    if (name === "AlternateContent") return this.#choose(element, made);
    if (name === "txbxContent") return void made.boxes.push(element);
    if (name === "footnoteReference" || name === "endnoteReference") return this.#refer(element, made);
    if (name === "drawing" || name === "pict" || name === "object") return this.#picture(element, made);
    const sign = SIGNS[name];
    if (sign === undefined) this.#walk(element, made);
    else this.#add(made, sign);
  }

  #add(made: Made, text: string): void {
    if (this.#isShown) made.text += text;
    else if (this.#fields.some(({ part }) => part === "contents")) this.met.contents = true;
  }

  #code(element: XmlElement): void {
    const field = this.#fields.at(-1);
    if (field?.part === "code") field.code += textOf(element);
  }

  #field(element: XmlElement): void {
    const type = element.attribute("fldCharType");
    if (type === "begin") this.#fields.push({ part: "code", code: "" });
    const field = this.#fields.at(-1);
    if (type === "separate" && field !== undefined) field.part = /^\s*TOC\b/u.test(field.code) ? "contents" : "result";
    if (type === "end") this.#fields.pop();
  }

  #symbol(element: XmlElement, made: Made): void {
    const sign = symbolOf(element.attribute("char") ?? "", element.attribute("font") ?? "");
    if (sign === "\ufffd") this.met.unknown += 1;
    this.#add(made, sign);
  }

  /** One of several forms of the same thing: the first, for it is the newest. */
  #choose(element: XmlElement, made: Made): void {
    const choice = childOf(element, "Choice") ?? childOf(element, "Fallback");
    if (choice !== null) this.#walk(choice, made);
  }

  #refer(element: XmlElement, made: Made): void {
    const reference = `${element.name.replace("Reference", "")} ${element.attribute("id") ?? ""}`;
    const name = this.nameOf(reference);
    if (name === "" || !this.#isShown) return;
    made.references.push(reference);
    made.text += name;
  }

  #picture(element: XmlElement, made: Made): void {
    const before = made.boxes.length;
    append(made.boxes, boxesIn(element));
    if (made.boxes.length === before) this.met.pictures += 1;
  }

  /** The run's own word, then its style's, then the paragraph's. */
  #isHidden(run: XmlElement, styles: readonly Style[]): boolean {
    const own = childOf(run, "rPr");
    const id = childOf(own, "rStyle")?.attribute("val") ?? null;
    const said = [
      own,
      ...(id === null ? [] : this.styles.chainOf(id)).map((style) => style.run),
      ...styles.map(({ run: of }) => of),
    ];
    return said.map((properties) => toggle(properties, "vanish")).find((is) => is !== null) === true;
  }
}

/** The outermost contents of text boxes; of a choice of forms, the first. */
function boxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === "txbxContent") return [element];
  if (element.name === "AlternateContent") {
    const choice = childOf(element, "Choice") ?? childOf(element, "Fallback");
    return choice === null ? [] : boxesIn(choice);
  }
  return childrenOf(element).flatMap(boxesIn);
}

function textOf(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === "string").join("");
  return text.replace(/[\r\n\t]+/gu, " ").replaceAll("\u00a0", " ");
}
