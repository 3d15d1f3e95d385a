// A snippet some of whose holes are filled already: they are none any more, wherever they stand.

/** @param values by the number of the hole */
export function filledSnippet(body: string, values: ReadonlyMap<number, string>): string {
  return body.replace(/\$\{(\d+):[^}]*\}/gu, (hole, number: string) => {
    const value = values.get(Number(number));
    return value === undefined ? hole : value.replace(/[\\$}]/gu, "\\$&");
  });
}
