// Which notices a document number that none has may mean: a figure mistyped, the year or the serial number by one, a character of the code.
import { parse } from "@zhengce/grammar";
import { buildModel } from "../../semantics/build-model.js";
import { documentNumbers } from "../../semantics/checks/document-numbers.js";
import { distance } from "../../semantics/checks/similarity.js";
import { documentKey, sameDocument, type NearNotice } from "./superior.js";

/** One is most likely a slip for the other, or another writing of it. */
export function isNearDocument(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const keys = [documentKey(one), documentKey(other)] as const;
  if (keys[0] === keys[1]) return true;
  if (a === null || b === null) return keys.every((key) => key.length >= 8) && distance(...keys, 2) <= 2;
  if (a.code !== b.code) return a.year === b.year && a.serial === b.serial && distance(a.code, b.code, 1) <= 1;
  return (a.year === b.year && isTypo(a.serial, b.serial)) || (a.serial === b.serial && isTypo(a.year, b.year));
}

function isTypo(one: string, other: string): boolean {
  return distance(one, other, 1) <= 1 || Math.abs(Number(one) - Number(other)) === 1;
}

function partsOf(number: string): { readonly code: string; readonly year: string; readonly serial: string } | null {
  const [, code, year, serial] = /^(.+)〔(\d+)〕(\d+)号$/u.exec(documentKeyed(number)) ?? [];
  return code === undefined || year === undefined || serial === undefined ? null : { code, year, serial };
}
function documentKeyed(number: string): string {
  const [found] = documentNumbers(number, true);
  return found?.written.length === number.trim().length ? found.canonical : "";
}

const OWN_NUMBER = /(?:文号|number)\s*[:：]?\s*["“”'「『]?([^"“”'」』\n{}]{4,60})/gu;

/** Whether a text gives the number as its own, without reading it as a notice: the number may stand in a comment. */
export function statesDocument(text: string, number: string): boolean {
  return statedNumbers(text).some((stated) => sameDocument(stated, number));
}
function statedNumbers(text: string): readonly string[] {
  return [...text.matchAll(OWN_NUMBER)].map(([, written = ""]) => {
    const [found] = documentNumbers(written, true);
    return found?.start === 0 ? found.written : written.trim();
  });
}

/** The notice that the text is, where its number is nearly `number`; texts that say no such number are not parsed. */
export function nearNotice(
  { path, text }: { readonly path: string; readonly text: string },
  number: string,
): NearNotice | null {
  if (!statedNumbers(text).some((stated) => isNearDocument(stated, number))) return null;
  const source = { path, text };
  const notice = buildModel(parse(source).value, source).notice;
  return notice.number === null || !isNearDocument(notice.number, number)
    ? null
    : { number: notice.number, year: notice.year, path };
}
