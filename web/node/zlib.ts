// As much of node:zlib as sheets are read and written with, over the browser's own streams.
class Packing {
  private source: AsyncIterable<Uint8Array> | null = null;
  constructor(private readonly make: () => ReadableWritablePair<Uint8Array, BufferSource>) {}

  feed(source: AsyncIterable<Uint8Array>): void {
    this.source = source;
  }
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    if (this.source === null) return;
    const reader = readable(this.source).pipeThrough(this.make()).getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  }
  destroy(): void {
    this.source = null;
  }
}

function readable(source: AsyncIterable<Uint8Array>): ReadableStream<BufferSource> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

export function createInflateRaw(): Packing {
  return new Packing(() => new DecompressionStream("deflate-raw"));
}
export function createDeflateRaw(): Packing {
  return new Packing(() => new CompressionStream("deflate-raw"));
}
/** Browsers have none: the table of crc32.ts does it. */
export const crc32 = undefined;
