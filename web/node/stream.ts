// As much of node:stream as sheets are read and written with: something that can be fed to zlib.ts.
interface Fed {
  readonly feed: (source: AsyncIterable<Uint8Array>) => void;
}

export const Readable = {
  from: (source: AsyncIterable<Uint8Array>) => ({
    /** What goes wrong comes out of whatever is fed. */
    on: (): void => undefined,
    pipe: (target: Fed): void => target.feed(source),
    destroy: (): void => undefined,
  }),
};
