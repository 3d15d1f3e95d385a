// Every phrase by topic, in the order of docs/phrases.md.
import { changes, rewards, several, standards, subsidies } from "./money.js";
import type { Phrase } from "./phrase.js";
import { benefits, conditions, duties, payments, periods } from "./when.js";
import { groups, inForce, particulars, scope } from "./who.js";

export type { Phrase, PhrasePlace } from "./phrase.js";

export interface PhraseTopic {
  readonly title: string;
  readonly rows: readonly Phrase[];
}
export const phraseTopics: readonly PhraseTopic[] = [
  { title: "通知的文件信息 Particulars", rows: [...particulars, ...inForce] },
  { title: "人群和事实 Groups and facts", rows: groups },
  { title: "参保范围 Who may join", rows: scope },
  { title: "缴费标准和财政补助 Standards", rows: standards },
  { title: "资助 Subsidies", rows: subsidies },
  { title: "多重身份和上限 Several identities", rows: several },
  { title: "期间 Periods", rows: periods },
  { title: "条件 Conditions", rows: conditions },
  { title: "缴费情形 What is paid", rows: payments },
  { title: "待遇和等待期 Benefits and waiting", rows: benefits },
  { title: "身份变动 Changes after the payment", rows: changes },
  { title: "激励 Rewards", rows: rewards },
  { title: "工作要求、任务和没有可编码的条款 Duties, targets, and clauses with nothing to encode", rows: duties },
];

/** The rows whose written form has one of these words, the shortest first. */
export function phrasesWith(words: readonly string[]): readonly Phrase[] {
  const all = phraseTopics.flatMap(({ rows }) => rows);
  const has = ({ written }: Phrase): boolean => written.split(/[\s{}]+/u).some((word) => words.includes(word));
  return all.filter(has).sort((a, b) => a.written.length - b.written.length);
}
