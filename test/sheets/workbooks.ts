// Workbooks part by part, for what no library writes.
import { zipped, type Part } from "../../compiler/sheets/zip-writer.js";
import { bytesOf } from "./sources.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export interface Raw {
  /** `<row>` elements of each sheet, or a whole part where it begins with `<?xml`. */
  readonly sheets?: readonly string[];
  readonly states?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly without?: readonly string[];
}

export function rawWorkbook(raw: Raw): Promise<Uint8Array> {
  const { sheets = [""], states = [], strings, styles, workbook = "", parts = {}, without = [] } = raw;
  const whole: Record<string, string> = {
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook>${workbook}<sheets>${sheets.map((_, at) => `<sheet name="表${at + 1}" sheetId="${at + 1}" r:id="r${at + 1}" state="${states[at] ?? "visible"}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst>${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet>${styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        rows.startsWith("<?xml") ? rows : `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  };
  const list = Object.entries(whole).filter(([name]) => !without.includes(name));
  return archive(list.map(([name, text]) => ({ name, text: [text] })));
}

export async function archive(parts: readonly Part[]): Promise<Uint8Array> {
  return bytesOf(
    zipped(
      (async function* () {
        for (const part of parts) yield await Promise.resolve(part);
      })(),
    ),
  );
}
