// Sentences on how the offices work: what they name, years and documents, is said to encode nothing. Whatever counts, measures or grants stays.
import { findFigures } from "../source-text/find-figures.js";
import type { Figure } from "../source-text/figure.js";
import type { Line } from "./together.js";
import type { Sentence } from "./sentences.js";

/** Words of rules: a sentence with one of them is left to a person. */
const RULE =
  /全额|定额|减半|由[^,，。；]{2,20}(?:承担|负担|列支)|(?:标准|金额)(?:为|是|达到|按)|等待期|免缴|减免|退费|退还|补差|经费|奖励|不享受|不再|未尽事宜|另行|见附|执行|前(?:完成|报送|上报)/u;

/** The lines of a clause of this kind: those without rules are one, which says that there are none. */
export function withOffice(lines: readonly Line[]): readonly Line[] {
  const office = lines.filter(({ said, sentence }) => said === null && isOffice(sentence));
  const [first] = office;
  if (first === undefined) return lines;
  const named = office.flatMap(({ sentence: { printed } }) =>
    findFigures(printed)
      .filter(({ unit }) => !unit)
      .map(({ start, end }) => printed.slice(start, end).replace(/[\s"\\]/gu, "")),
  );
  const list = [...new Set(named)].join("、");
  const printed = office.map(({ sentence }) => sentence.printed).join("");
  const notes = [`说明 "讲工作安排，没有金额和期限${list === "" ? "" : `；提到${list}`}，待核。"`];
  const merged: Line = { sentence: { ...first.sentence, printed }, said: [{ kind: "neutral" }], notes };
  return lines.flatMap((line) => (line === first ? [merged] : office.includes(line) ? [] : [line]));
}

function isOffice({ printed }: Sentence): boolean {
  return !RULE.test(printed) && findFigures(printed).every(({ figure, unit }) => unit || isName(figure));
}

/** Years and documents name something; 100% is all of it. */
function isName(figure: Figure): boolean {
  if (figure.kind === "percent") return figure.ppm === 1_000_000;
  return figure.kind === "document" || (figure.kind === "year" && figure.edge === null);
}
