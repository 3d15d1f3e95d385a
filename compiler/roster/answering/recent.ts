// A map that remembers what was asked for lately, and holds no more than it may.

export class Recent<K, V> {
  private young = new Map<K, V>();
  private old = new Map<K, V>();

  /** @param most so many at most; half of them are let go at once */
  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }
  set(key: K, value: V): void {
    if (this.young.size >= this.most / 2) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
