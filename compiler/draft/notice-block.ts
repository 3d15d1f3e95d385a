// What stands in front of the clauses and below them → the notice block: title, number, issuers, date, year, region, documents it rests on.
import type { PrintedClause } from "../source-text/printed.js";
import { pageLines } from "../source-text/page-lines.js";
import { printedNumbers } from "../source-text/printed-numbers.js";

export interface NoticeBlock {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuers: readonly string[];
  /** `2021年9月30日`. */
  readonly dated: string | null;
  readonly year: number | null;
  /** The one year that the text speaks of, where the title names none. */
  readonly yearOfText: number | null;
  readonly region: string | null;
  readonly basis: readonly string[];
  /** The notice of the same year that a superior issued. */
  readonly superior: string | null;
}

const KIND = /(?:通知|通告|公告|方案|意见|办法|细则)$/u;
/** In lines. */
const LONGEST_TITLE = 4;

export function noticeBlock(print: string, clauses: readonly PrintedClause[]): NoticeBlock {
  const front = textOf(print, clauses, "front");
  const closing = textOf(print, clauses, "closing");
  const lines = front
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const { title, above, below } = titleIn(lines);
  const signed = issuersIn(closing.split(/[\r\n]+/u));
  const issuers = signed.length > 0 ? signed : issuersIn(above);
  const year = yearIn(title ?? "");
  const documents = printedNumbers(below.join("\n")).map(({ canonical }) => canonical);
  const number = numberIn([...above, ...(title === null ? [] : below.slice(0, 6))]);
  const basis = [...new Set(documents)].filter((document) => document !== number);
  return {
    title,
    number,
    issuers,
    dated: dateIn(closing) ?? dateIn(lines.filter((line) => line.includes("成文日期")).join("\n")),
    year,
    yearOfText: year === null ? yearOfText(title ?? "", print) : null,
    region: regionOf(issuers),
    basis,
    superior: superiorIn(below.join(""), year),
  };
}

function textOf(print: string, clauses: readonly PrintedClause[], kind: "front" | "closing"): string {
  return clauses
    .filter((clause) => clause.kind === kind)
    .map((clause) => {
      let text = print.slice(clause.start, clause.end);
      for (const line of [...pageLines(print, clause, kind)].reverse())
        text = text.slice(0, line.start - clause.start) + text.slice(line.end - clause.start);
      return text;
    })
    .join("\n");
}

/** From 关于 on, over a few lines; what stands in front of it is a line of its own. */
function titleIn(lines: readonly string[]): {
  readonly title: string | null;
  readonly above: readonly string[];
  readonly below: readonly string[];
} {
  for (const [index, line] of lines.entries()) {
    const at = line.indexOf("关于");
    if (at < 0 || /[《，。]/u.test(line.slice(0, at))) continue;
    for (let count = 1; count <= LONGEST_TITLE; count++) {
      const title = lines
        .slice(index, index + count)
        .join("")
        .slice(at)
        .replace(/\s/gu, "");
      if (!KIND.test(title)) continue;
      return { title, above: [...lines.slice(0, index), line.slice(0, at)], below: lines.slice(index + count) };
    }
  }
  // A title without 关于 is a line of its own on this matter.
  const alone = lines.findIndex((line) => KIND.test(line) && /医保|医疗保险/u.test(line) && !/[，。；：]/u.test(line));
  const title = lines[alone]?.replace(/\s/gu, "") ?? null;
  return title === null || title.length > 60
    ? { title: null, above: [], below: lines }
    : { title, above: lines.slice(0, alone), below: lines.slice(alone + 1) };
}

/** One year in the title, or none is certain. */
function yearIn(title: string): number | null {
  const years = new Set([...title.normalize("NFKC").matchAll(/(20[0-9]{2})\s*年/gu)].map(([, year]) => Number(year)));
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

/** 2026年度 in the first sentence, or nowhere another; a school year is no year. */
function yearOfText(title: string, print: string): number | null {
  if (title.includes("学年")) return null;
  const plain = print.normalize("NFKC").replace(/\s/gu, "");
  const within = (text: string): readonly number[] => [
    ...new Set([...text.matchAll(/(20[0-9]{2})年度/gu)].map(([, year]) => Number(year))),
  ];
  const first = within(plain.split("。", 1)[0] ?? "");
  const [only] = first.length === 1 ? first : within(plain);
  return first.length === 1 || within(plain).length === 1 ? (only ?? null) : null;
}

/** A number that is all its line says, but for 文号. */
function numberIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [number] = printedNumbers(line);
    const rest = number === undefined ? line : line.replace(number.written, "");
    if (number !== undefined && /^[\s【[\]】:：文号发字]*$/u.test(rest)) return number.canonical;
  }
  return null;
}

const DATE = /(20[0-9]{2})\s*年\s*([0-9]{1,2})\s*月\s*([0-9]{1,2})\s*日|(20[0-9]{2})-([0-9]{1,2})-([0-9]{1,2})/gu;
function dateIn(text: string): string | null {
  const dates = new Set(
    [...text.matchAll(DATE)].map(([, year, month, day, other, second, third]) =>
      [year ?? other, month ?? second, day ?? third].map(Number).join(" "),
    ),
  );
  const [only] = dates;
  if (dates.size !== 1 || only === undefined) return null;
  const [year, month, day] = only.split(" ");
  return `${year ?? ""}年${month ?? ""}月${day ?? ""}日`;
}

const BODY =
  /(?:国家税务总局)?[一-龥]{2,20}?(?:(?:医疗保障|财政|税务|教育|民政|农业农村|乡村振兴|卫生健康|人力资源和社会保障|退役军人事务)(?:委员会|局|厅)|医保局|委员会|人民政府(?:办公厅|办公室)?|残疾人联合会|医疗保险服务中心|医疗保障事务中心)/gu;
/** The bodies that the lines name and nothing else; none where a line says more. */
function issuersIn(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const line of lines) {
    const plain = line.replace(/\s|文件$|[（(](?:代章|盖章)[)）]/gu, "").replace(/文件$/u, "");
    if (plain === "" || /等[一二三四五六七八九十]+(?:部门|单位)|[0-9：:，。]|通知|附件/u.test(plain)) continue;
    const bodies = plain.match(BODY) ?? [];
    if (bodies.join("") === plain) for (const body of bodies) if (!found.includes(body)) found.push(body);
  }
  return found;
}

/** The place that every issuer names; null where they name several. */
function regionOf(issuers: readonly string[]): string | null {
  const places = new Set(
    issuers.map((issuer) => {
      const place = issuer
        .replace(/^国家税务总局/u, "")
        .replace(
          /(?:医疗保障|财政|税务|教育|民政|农业农村|乡村振兴|卫生健康|人力资源|退役军人|医保局|人民政府|残疾人|医疗保险|医疗保障).*$/u,
          "",
        );
      return lastPlace(place);
    }),
  );
  const [only] = places;
  return places.size === 1 && only !== undefined && only !== "" ? only : null;
}

/** 重庆市黔江区 is 黔江区. */
function lastPlace(place: string): string {
  const inner = /^.{1,8}?(?:省|自治区|市|自治州|盟)([一-龥]{2,}(?:省|区|市|州|盟|县|旗|镇|乡|街道))$/u.exec(place)?.[1];
  return inner === undefined ? place : lastPlace(inner);
}

/** 《…关于做好2022年…参保…的通知》（黔医保发〔2021〕64号）: a notice of the same year and matter, where there is one. */
function superiorIn(text: string, year: number | null): string | null {
  if (year === null) return null;
  const plain = text.replace(/\s/gu, "");
  const found = [...plain.matchAll(/《([^《》]{4,120})》[（(]([^（()）]{4,60})[)）]/gu)].flatMap(
    ([, title = "", behind = ""]) => {
      const alike = title.includes(`${year}年`) && /居民.*(?:参保|征缴|缴费)/u.test(title);
      const number = printedNumbers(behind)[0];
      return alike && number !== undefined ? [number.canonical] : [];
    },
  );
  const [only] = new Set(found);
  return new Set(found).size === 1 ? (only ?? null) : null;
}
