// Small choices of the person, kept by the browser where it keeps anything.

export function remembered<T extends string>(name: string, values: readonly T[]): T | null {
  try {
    const kept = localStorage.getItem(`zhengce.${name}`);
    return values.find((value) => value === kept) ?? null;
  } catch {
    return null;
  }
}
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`zhengce.${name}`, value);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
