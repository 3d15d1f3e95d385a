// Formatted code with blanks → the code with its data and its tables. They are kept out of prettier's hands only because it is slow at
// them: the text is the same as if it had printed them, and a test holds it to that.
import { printData, type Data, type MeasureWidth } from "./data.js";
import type { TablePiece } from "./pieces.js";

export interface Blanks {
  readonly data: Data[];
  readonly tables: TablePiece[];
}

/** A name to stand for data. Only the initializer of a constant may be one. */
export function dataBlank(blanks: Blanks, data: Data): string {
  return `__d${blanks.data.push(data) - 1}__`;
}

/** A comment line to stand for a table. */
export function tableBlank(blanks: Blanks, table: TablePiece): string {
  return `//¤${blanks.tables.push(table) - 1}\n`;
}

/** A constant at the start of a line, where no word of the notice can stand. */
const DATA = /^((?:export )?const \w+(?:: [^=\n]+)? = )__d(\d+)__;$/gm;
const TABLE = /^\/\/¤(\d+)$/gm;

/** @param typed constants of tables say their type */
export function fillIn(code: string, blanks: Blanks, measure: MeasureWidth, typed: boolean): string {
  let filled = 0;
  const text = code.replace(DATA, (_, head: string, index: string) => {
    const data = blanks.data[Number(index)];
    if (data === undefined) throw new Error(`no data ${index}`);
    filled += 1;
    return `${head}${printData(data, 0, measure(head), measure)};`;
  });
  if (filled !== blanks.data.length) throw new Error(`${blanks.data.length - filled} constants were not filled in`);
  return text.replace(TABLE, (_, index: string) => {
    const rows = blanks.tables[Number(index)]?.rows ?? [];
    return rows
      .map(({ name, type, value, comment }) =>
        `const ${name}${typed ? `: ${type}` : ""} = ${value}; // ${comment}`.trimEnd(),
      )
      .join("\n");
  });
}
