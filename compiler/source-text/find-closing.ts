// Printed text → where what closes it begins: signatures, the date of issue, 此件公开发布, 抄送, 印发. It belongs to no clause.

interface Line {
  readonly start: number;
  /** Without the blanks around it. */
  readonly text: string;
}

const DATE = /^(?:[0-9０-９]{4}|[〇○零O一二三四五六七八九]{4})\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*[日号]$/u;
/** Lines that stand around a date of issue and say nothing of the matter. */
const NOTE =
  /^[（(【[]?(?:此件|公开|信息公开|主动公开|依申请公开|联系|咨询|电话|传真|邮编|抄\s*[送报]|主\s*送|主题词|校对|打字|共印|附注|政策解读)|印发$|^[（(][^（()）。]{1,30}[)）]$/u;
const BODY =
  /(?:局|厅|委|会|府|部|署|院|办|室|处|科|所|站|中心|公司|分局|总局|支行|银行|学校|大学|医院|街道|税务|组)$/u;
/** More lines are no closing. */
const MOST = 40;

/**
 * The offset of the closing of `text[start, end)`; `end` where there is none.
 *
 * @param start where the text of the last clause begins
 */
export function closingStart(text: string, start: number, end: number): number {
  const lines = linesOf(text, start, end).slice(-MOST);
  const dated = lines.findLastIndex(({ text: line }, index) => isDate(line) && isSigned(lines, index));
  if (dated >= 0) return lines[firstOfSignature(lines, dated)]?.start ?? end;
  // Without a date: bodies below a finished sentence.
  const last = lines.length - 1;
  if (last < 1 || !isBody(lines[last]?.text ?? "")) return end;
  const first = firstOfSignature(lines, last + 1);
  return first > 0 && endsSentence(lines[first - 1]?.text ?? "") ? (lines[first]?.start ?? end) : end;
}

/** Nothing but notes, bodies and other dates stands below it, and a body, a note or a finished sentence above. */
function isSigned(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1).every(({ text }) => isNote(text) || isDate(text) || isBody(text));
  const above = lines[index - 1]?.text ?? "";
  return below && (isBody(above) || isNote(above) || endsSentence(above));
}

/** The first of the bodies, notes and dates that stand one above the other down to a line. */
function firstOfSignature(lines: readonly Line[], below: number): number {
  let first = below;
  while (first > 0) {
    const line = lines[first - 1]?.text ?? "";
    if (!isBody(line) && !isDate(line) && !isNote(line)) break;
    first--;
  }
  return first;
}

function isDate(line: string): boolean {
  return DATE.test(line) || /^(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}$/u.test(line);
}
function isNote(line: string): boolean {
  return NOTE.test(line);
}
/** One body or several with blanks between them, and no sentence. */
function isBody(line: string): boolean {
  const plain = line.replace(/[（(](?:代章|盖章|公章|章)[)）]/gu, "").trim();
  return (
    plain.length <= 80 && !/[，。；：！？,;:!?0-9]/u.test(plain) && plain.split(/\s+/u).every((name) => BODY.test(name))
  );
}
function endsSentence(line: string): boolean {
  return /[。！？；.!?;][”’」』）)\]]?$|\]$/u.test(line);
}

function linesOf(text: string, start: number, end: number): readonly Line[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/gu)].flatMap((match) => {
    const line = match[0].trim();
    if (line === "") return [];
    return [{ start: start + match.index + match[0].indexOf(line), text: line }];
  });
}
