// A snippet some of whose holes are filled already: they are none any more, wherever they stand, and what other holes propose with their words has
// the new ones: 某县医疗保障局 is 青石县医疗保障局.

/** @param values by the number of the hole */
export function filledSnippet(body: string, values: ReadonlyMap<number, string>): string {
  const hole = /\$\{(\d+):([^}]*)\}/gu;
  const escaped = (value: string): string => value.replace(/[\\$}]/gu, "\\$&");
  const instead = new Map<string, string>();
  for (const [, number, proposed = ""] of body.matchAll(hole)) {
    const value = values.get(Number(number));
    if (value !== undefined) instead.set(proposed, escaped(value));
  }
  return body.replace(hole, (_, number: string, proposed: string) => {
    const value = values.get(Number(number));
    if (value !== undefined) return escaped(value);
    const words = [...instead].reduce((text, [old, fresh]) => text.replaceAll(old, () => fresh), proposed);
    return `\${${number}:${words}}`;
  });
}
