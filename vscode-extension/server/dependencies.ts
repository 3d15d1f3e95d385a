// Which files rest on which: what a file asked for while it was compiled, and whom a change of another file concerns.
import type { Summary } from "./summary.js";

/** What a file asked for beyond itself. */
export interface Asked {
  /** By document number or name: the file it was found in, or null. */
  readonly documents: Map<string, string | null>;
  /** It was held against a printed notice. */
  printed: boolean;
}
interface Asking {
  readonly uri: string;
  readonly asked: Asked;
}
type Notice = Pick<Summary["notice"], "name" | "number">;

export interface Dependencies<E extends Asking> {
  /** The files that asked for `uri`, and those that would find what they asked for in it since it has another name or number. */
  readonly affectedBy: (uri: string) => readonly E[];
  readonly restingOnPrint: () => readonly E[];
}

/** @param noticeOf null for a file that is gone */
export function dependencies<E extends Asking>(
  entries: () => Iterable<E>,
  noticeOf: (uri: string) => Notice | null,
): Dependencies<E> {
  const called = new Map<string, string>();
  return {
    affectedBy: (uri) => {
      const others = [...entries()].filter((entry) => entry.uri !== uri && entry.asked.documents.size > 0);
      const notice = others.length === 0 ? null : noticeOf(uri);
      const names = [notice?.name, notice?.number].filter((text) => typeof text === "string");
      const renamed = called.get(uri) !== names.join("\n");
      if (notice === null) called.delete(uri);
      else called.set(uri, names.join("\n"));
      return others.filter(({ asked }) =>
        [...asked.documents].some(([text, found]) => found === uri || (renamed && names.includes(text))),
      );
    },
    restingOnPrint: () => [...entries()].filter(({ asked }) => asked.printed),
  };
}
