// Names of a file's tests → what the Test Explorer knows them by. A name stays the same test wherever it moves in the file, so that its
// last result stays with it. Knows no editor.

/** In the order of the names; of several with one name, each later one says which it is. */
export function testIds(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${String(count)})`;
  });
}
