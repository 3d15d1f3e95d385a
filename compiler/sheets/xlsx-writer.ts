// Rows → a workbook in Office Open XML, as they come. Texts stay texts: no cell is a formula, no number of an identity card is a number.
import { DayCell, MoneyCell, SheetError, textOf, type Cell } from "./cell.js";
import type { Batches } from "./text-writers.js";
import { escapeXml } from "./xml.js";
import { zipped, type Part } from "./zip-writer.js";

export interface NewSheet {
  readonly name: string;
  /** Asked for when the sheets before it are written. */
  readonly batches: () => Batches;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Of a sheet, its head included. */
const MOST_ROWS = 1_048_576;

export function workbookBytes(sheets: readonly NewSheet[]): AsyncGenerator<Uint8Array> {
  return zipped(parts(sheets));
}

async function* parts(sheets: readonly NewSheet[]): AsyncGenerator<Part> {
  const names: string[] = [];
  for (const { name, batches } of sheets) {
    const pages = new Pages(batches());
    for (let page = 1; page === 1 || (await pages.more()); page++) {
      names.push(page === 1 ? name : `${name} (${page})`);
      yield { name: `xl/worksheets/sheet${names.length}.xml`, text: pages.text() };
    }
  }
  yield* description(names);
}

/** A list of rows, cut into sheets that a spreadsheet can hold, each with the head. */
class Pages {
  private readonly iterator: AsyncIterator<readonly (readonly Cell[])[]>;
  private rest: readonly (readonly Cell[])[] = [];
  private head: readonly Cell[] | null = null;
  private isOver = false;

  constructor(batches: Batches) {
    this.iterator = batches[Symbol.asyncIterator]();
  }

  async more(): Promise<boolean> {
    while (this.rest.length === 0 && !this.isOver) await this.next();
    return this.rest.length > 0;
  }

  async *text(): AsyncGenerator<string> {
    yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
    let number = 0;
    if (this.head !== null) yield rowText(this.head, ++number);
    while ((await this.more()) && number < MOST_ROWS) {
      const taken = this.rest.slice(0, MOST_ROWS - number);
      this.rest = this.rest.slice(taken.length);
      this.head ??= taken[0] ?? [];
      let text = "";
      for (const row of taken) text += rowText(row, ++number);
      yield text;
    }
    yield "</sheetData></worksheet>";
  }

  private async next(): Promise<void> {
    const next = await this.iterator.next();
    if (next.done === true) this.isOver = true;
    else this.rest = next.value;
  }
}

/** As long as a cell can be. */
const LONGEST = 32_767;
function fitting(text: string, row: number): string {
  if (text.length > LONGEST) throw new SheetError("too-long-for-a-cell", row);
  return text;
}

function rowText(row: readonly Cell[], number: number): string {
  let text = `<row r="${number}">`;
  for (let at = 0; at < row.length; at++) {
    const cell = row[at] ?? null;
    if (cell === null || cell === "") continue;
    const place = `r="${lettersOf(at)}${number}"`;
    if (typeof cell === "number" && Number.isFinite(cell)) text += `<c ${place}><v>${cell}</v></c>`;
    else if (typeof cell === "boolean") text += `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
    else if (cell instanceof DayCell)
      text += `<c ${place} s="${Number.isInteger(cell.serial) ? 1 : 2}"><v>${cell.serial}</v></c>`;
    else if (cell instanceof MoneyCell) text += `<c ${place} s="3"><v>${cell.text}</v></c>`;
    else
      text += `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(fitting(textOf(cell), number))}</t></is></c>`;
  }
  return `${text}</row>`;
}

const letters: string[] = [];
function lettersOf(column: number): string {
  return (letters[column] ??=
    (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26)));
}

function* description(names: readonly string[]): Generator<Part> {
  const numbers = names.map((_, index) => index + 1);
  const part = (name: string, text: string): Part => ({ name, text: [`${HEAD}${text}`] });
  yield part(
    "xl/styles.xml",
    `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill/><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  yield part(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${attributeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
  );
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  yield part(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((number) => relation(number, "worksheet", `worksheets/sheet${number}.xml`)).join("")}${relation(names.length + 1, "styles", "styles.xml")}</Relationships>`,
  );
  yield part(
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
  );
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  yield part(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("styles", "styles")}${numbers.map((number) => override(`worksheets/sheet${number}`, "worksheet")).join("")}</Types>`,
  );
}

function attributeText(text: string): string {
  return escapeXml(text).replaceAll('"', "&quot;");
}
