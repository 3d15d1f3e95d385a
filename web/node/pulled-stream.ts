// As much of Node's streams as the reader of old Word files has: one that is asked for its next piece until it pushes null.
type Listener = (piece?: Uint8Array) => void;

export abstract class Readable {
  private readonly listeners: { readonly event: string; readonly listener: Listener }[] = [];

  abstract _read(): void;

  on(event: string, listener: Listener): this {
    this.listeners.push({ event, listener });
    if (event === "data") queueMicrotask(() => this._read());
    return this;
  }
  push(piece: Uint8Array | null): void {
    if (piece === null) return this.tell("end");
    this.tell("data", piece);
    queueMicrotask(() => this._read());
  }
  private tell(event: string, piece?: Uint8Array): void {
    for (const one of this.listeners) if (one.event === event) one.listener(piece);
  }
}
