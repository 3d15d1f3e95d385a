// Word files as tests need them: the parts that are given, and those that every file has.
import { strToU8, zipSync } from "fflate";

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:numbering`. */
  readonly numbering?: string;
  /** What stands in `w:styles`. */
  readonly styles?: string;
  readonly header?: string;
  readonly footer?: string;
  /** By id: what stands in the note. */
  readonly footnotes?: Readonly<Record<string, string>>;
  /** Further parts, by name. */
  readonly more?: Readonly<Record<string, string>>;
}

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The bytes of a .docx file. */
export function wordFile({ body, numbering, styles, header, footer, footnotes, more = {} }: WordParts): Uint8Array {
  const part = (name: string, inner: string): string => `${HEAD}<w:${name} ${SPACES}>${inner}</w:${name}>`;
  const notes = Object.entries(footnotes ?? {}).map(([id, inner]) => `<w:footnote w:id="${id}">${inner}</w:footnote>`);
  const own: Record<string, string | undefined> = {
    numbering: numbering === undefined ? undefined : part("numbering", numbering),
    styles: styles === undefined ? undefined : part("styles", styles),
    header: header === undefined ? undefined : part("hdr", header),
    footer: footer === undefined ? undefined : part("ftr", footer),
    footnotes: footnotes === undefined ? undefined : part("footnotes", notes.join("")),
  };
  const there = Object.entries(own).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const references = ["header", "footer"]
    .filter((name) => own[name] !== undefined)
    .map((name) => `<w:${name}Reference w:type="default" r:id="${name}"/>`);
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${there.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${name}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relations([["main", "officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations(there.map(([name]) => [name, name, `${name}.xml`])),
    "word/document.xml": part("document", `<w:body>${body}<w:sectPr>${references.join("")}</w:sectPr></w:body>`),
    ...Object.fromEntries(there.map(([name, text]) => [`word/${name}.xml`, text])),
    ...more,
  };
  const time = new Date(2026, 0, 1);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime: time }]])),
  );
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** A run of text. @param properties what stands in `w:rPr` */
export function run(text: string, properties = ""): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A paragraph of one run, or of the XML given. @param properties what stands in `w:pPr` */
export function paragraph(content: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : run(content)}</w:p>`;
}

/** A paragraph of a list. */
export function item(content: string, list: number, level = 0): string {
  return paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

export interface LevelWords {
  readonly form: string;
  readonly text: string;
  readonly start?: number;
  /** Further elements of the level that stand before its text. */
  readonly before?: string;
  readonly suffix?: "tab" | "space" | "nothing";
  readonly style?: string;
}

export function level(index: number, { form, text, start = 1, before = "", suffix, style }: LevelWords): string {
  const suff = suffix === undefined ? "" : `<w:suff w:val="${suffix}"/>`;
  const pStyle = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${form}"/>${pStyle}${before}${suff}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
}

/** A definition of a list. */
export function definition(id: number, levels: readonly LevelWords[], more = ""): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels.map((each, index) => level(index, each)).join("")}</w:abstractNum>`;
}

/** A list of a definition. @param changes what stands behind, as `w:lvlOverride` */
export function list(id: number, of: number, changes = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${changes}</w:num>`;
}

/** @param start the number with which the level begins anew in this list */
export function restart(index: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

export interface CellWords {
  readonly text: string;
  readonly span?: number;
  /** "restart" for the first of cells merged downwards, "continue" for the others. */
  readonly merge?: "restart" | "continue";
}

export function table(rows: readonly (readonly (CellWords | string)[])[], columns: number): string {
  const grid = '<w:gridCol w:w="1500"/>'.repeat(columns);
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}
function cell(words: CellWords | string): string {
  const { text, span = 1, merge } = typeof words === "string" ? { text: words } : words;
  const spans = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
  const merged = merge === undefined ? "" : `<w:vMerge${merge === "restart" ? ' w:val="restart"' : ""}/>`;
  const paragraphs = text.startsWith("<")
    ? text
    : text
        .split("\n")
        .map((line) => paragraph(line))
        .join("");
  return `<w:tc><w:tcPr><w:tcW w:w="${1500 * span}" w:type="dxa"/>${spans}${merged}</w:tcPr>${paragraphs}</w:tc>`;
}
