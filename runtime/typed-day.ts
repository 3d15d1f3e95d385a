// A day as people type it → a day as facts hold it. For forms: facts themselves are read strictly.
import { parseDay } from "./iso-date.js";

const FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/u,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
];

/** `2026-10-01`, `20261001`, `2026年10月1日`, `2026/10/1`, `2026.10.1`, full-width too → `2026-10-01`; null where it is no day. */
export function typedDay(text: string): string | null {
  const half = text.normalize("NFKC").trim();
  for (const form of FORMS) {
    const [, year = "", month = "", day = ""] = form.exec(half) ?? [];
    if (year === "") continue;
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return parseDay(iso) === null ? null : iso;
  }
  return null;
}
