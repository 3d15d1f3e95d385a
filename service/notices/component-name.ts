// A notice's id as the name of a component: letters, digits, `.`, `-` and `_` alone.

/** Different ids have different names. */
export function componentName(id: string): string {
  return Array.from(id, (letter) =>
    /^[A-Za-z0-9-]$/u.test(letter) ? letter : `_${(letter.codePointAt(0) ?? 0).toString(16)}_`,
  ).join("");
}
