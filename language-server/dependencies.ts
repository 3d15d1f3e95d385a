// Which files rest on which: what a file asked for while it was compiled, and whom a change of another file concerns.
import { isNearDocument } from "@zhengce/compiler/editor";
import { isAtOrBelow } from "./files.js";
import type { Summary } from "./summary.js";

/** What a file asked for beyond itself. */
export interface Asked {
  /** By document number or name: the file it was found in, or null. */
  readonly documents: Map<string, string | null>;
  /** It looked for its printed notice, and found it there, or nowhere. */
  printed: { readonly uri: string | null } | null;
}
interface Asking {
  readonly uri: string;
  readonly asked: Asked;
}
type Notice = Pick<Summary["notice"], "name" | "number">;

export interface Dependencies<E extends Asking> {
  /** The files that asked for `uri`, and those that would find what they asked for, or nearly, in it since it has another name or number. */
  readonly affectedBy: (uri: string) => readonly E[];
  /** The files that were held against the print `uri`, or one in the folder `uri`, and those that looked for one in vain; for anything but a print, both of any. */
  readonly restingOnPrint: (uri: string) => readonly E[];
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
        [...asked.documents].some(
          ([text, found]) =>
            found === uri ||
            (renamed && names.some((name) => name === text || (found === null && isNearDocument(name, text)))),
        ),
      );
    },
    restingOnPrint: (uri) =>
      [...entries()].filter(({ asked: { printed } }) => {
        if (printed === null) return false;
        return printed.uri === null || isConfiguration(uri) || isAtOrBelow(printed.uri, uri);
      }),
  };
}

/** It says where printed notices are looked for. */
function isConfiguration(uri: string): boolean {
  return uri.endsWith(".json");
}
