// What lowering could not make a decision of: the reasons that no other finding names, and, so that no answer ever rests on a hole,
// any hole at all in a file that has no other error (one that 原文如此 silenced, say).
import { entry } from "@zhengce/grammar";
import type { Diagnostic, Texts } from "@zhengce/grammar";
import type { Hole } from "../decision/lower/context.js";
import { maker } from "./rule.js";

export const notComputable = {
  code: "not-computable",
  texts: entry("error", "这一处算不出结果：{reason}", "this can't be computed: {reason}"),
  acknowledgeable: false,
} as const;

const REASONS: Readonly<Record<Hole["reason"], Texts>> = {
  broken: {
    zh: "它所依据的内容有误，改正后才能据以计算",
    en: "what it rests on is in error; correct that first",
  },
  fixedInPortion: {
    zh: "按百分比的“其中”里还有固定金额，余下多少算不出；分成几项“其中”来写",
    en: "a part given as a percentage holds a fixed amount, so its rest is not known; write several parts",
  },
};

/** The findings of a file's holes; `sound`: nothing else in it is an error. */
export function reportHoles(holes: readonly Hole[], sound: boolean, path: string): readonly Diagnostic[] {
  const named = holes.filter((hole) => hole.reason !== "broken");
  const shown = named.length > 0 || !sound ? named : holes;
  return shown.map((hole) => maker(notComputable, path)(hole, { reason: REASONS[hole.reason] }));
}
