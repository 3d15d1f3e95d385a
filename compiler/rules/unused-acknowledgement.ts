// A 原文如此 that silences nothing: the notice's error is gone, or the mark stands beside the wrong statement.
import { entry } from "@zhengce/grammar";
import type { Acknowledgement, Diagnostic } from "@zhengce/grammar";
import { maker } from "./rule.js";

export const unusedAcknowledgement = {
  code: "unused-acknowledgement",
  texts: entry(
    "warning",
    "“原文如此 {code}”没有对应的问题：它所管的语句里没有这一项，可以删去，或移到有问题的语句之前",
    "“sic {code}” silences nothing: the statement it covers has no such finding; remove it, or move it in front of the statement that has one",
    { fixable: true, tag: "unnecessary" },
  ),
  acknowledgeable: false,
} as const;

/** The finding for one idle acknowledgement. */
export function reportUnused(node: Acknowledgement, code: string, path: string): Diagnostic {
  return maker(unusedAcknowledgement, path)(node, { code });
}
