// Every kind of statement by every stage: which stages make nothing of it.
import { statementInfo, type StatementKind } from "@zhengce/grammar";
import { noticesFor } from "./notice.js";
import { noticeOf, stages, type Owed, type Stage, type StageName } from "./stages.js";

const names = Object.keys(stages) as readonly StageName[];
/** Stages that are asked about the kind alone: an answer is all they owe. */
const ALONE: readonly StageName[] = ["hovered", "completed", "started", "documented"];

const known = new Map<string, string | Promise<string>>();
/** A stage, run once for each notice. */
function real(name: StageName): Stage {
  const { stage }: Owed = stages[name];
  return (notice, kind, before) => {
    const key = JSON.stringify([name, kind, notice.text, before.text]);
    const made = known.get(key) ?? stage(notice, kind, before);
    known.set(key, made);
    return made;
  };
}

/** The stages that show no trace of a kind, of those that owe it one. @param faked stages that stand in for the real ones */
export async function forgottenBy(
  kind: StatementKind,
  faked: Partial<Record<StageName, Stage>> = {},
): Promise<readonly StageName[]> {
  const { whole, without } = noticesFor(kind);
  const [notice, before] = [noticeOf(whole), noticeOf(without)];
  const forgotten: StageName[] = [];
  for (const name of names) {
    const { to }: Owed = stages[name];
    if (!to(statementInfo(kind))) continue;
    const made = await (faked[name] ?? real(name))(notice, kind, before);
    const otherwise = ALONE.includes(name) ? "" : await real(name)(before, kind, before);
    if (made === otherwise) forgotten.push(name);
  }
  return forgotten;
}

/** The stages that owe the kind something. */
export function owing(kind: StatementKind): readonly StageName[] {
  return names.filter((name) => (stages[name] as Owed).to(statementInfo(kind)));
}

/** A stage that has forgotten the kind: it sees the notice without it. */
export function forgetful(name: StageName): Stage {
  return (_notice, kind, before) => (ALONE.includes(name) ? "" : real(name)(before, kind, before));
}
