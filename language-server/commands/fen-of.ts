// An amount in yuan as a person types it → fen. No floats: the digits are read, not computed with.

/** `12.5` → 1250 fen. What is no amount comes back as it is: the server says why it is refused. */
export function fenOf(text: string): number | string {
  const typed = text.trim().replace(/元$/u, "");
  const found = /^(\d{1,12})(?:\.(\d{1,2}))?$/u.exec(typed);
  return found === null ? text : Number(`${found[1] ?? ""}${(found[2] ?? "").padEnd(2, "0")}`);
}
