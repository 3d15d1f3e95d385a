// What people type into a field → the answer as it is kept. Dates as notices, forms and computers write them; money in yuan.
import { parseDay } from "@zhengce/runtime";

/** Full-width digits and signs as half-width ones. */
function halfWidth(text: string): string {
  return text.normalize("NFKC").trim();
}

const DATE_FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/u,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
];

/** `2026-10-01`, `20261001`, `2026年10月1日`, `2026/10/1`, `2026.10.1` → `2026-10-01`; null where it is no day. */
export function typedDay(text: string): string | null {
  const half = halfWidth(text);
  for (const form of DATE_FORMS) {
    const [, year = "", month = "", day = ""] = form.exec(half) ?? [];
    if (year === "") continue;
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return parseDay(iso) === null ? null : iso;
  }
  return null;
}

/** `12.5` or `12.50元` → fen as digits; null where it is no amount. */
export function typedMoney(text: string): string | null {
  const [, yuan, cents = ""] = /^(\d{1,12})(?:\.(\d{1,2}))?元?$/u.exec(halfWidth(text)) ?? [];
  return yuan === undefined ? null : String(Number(`${yuan}${cents.padEnd(2, "0")}`));
}

/** `12` → `12`; null where it is no whole number from 0 on. */
export function typedNumber(text: string): string | null {
  const half = halfWidth(text);
  return /^\d{1,15}$/u.test(half) ? String(Number(half)) : null;
}
