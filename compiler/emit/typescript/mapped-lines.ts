// A source map → which line of the module comes of which line of the notice.
import { allMappings, fromMap } from "@jridgewell/gen-mapping";

export interface MappedLine {
  /** Of the notice, from 0. */
  readonly source: number;
  /** Of the module, from 0. */
  readonly generated: number;
}

/** In the order of the module. @param map as JSON */
export function mappedLines(map: string): readonly MappedLine[] {
  return allMappings(fromMap(map)).flatMap(({ original, generated }) =>
    original === undefined ? [] : [{ source: original.line - 1, generated: generated.line - 1 }],
  );
}
