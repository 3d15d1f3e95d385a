// What people type into a field → the answer as it is kept: money in yuan, whole numbers. Days are read by the runtime.

/** Full-width digits and signs as half-width ones. */
function halfWidth(text: string): string {
  return text.normalize("NFKC").trim();
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
