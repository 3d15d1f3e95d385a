// Columns by level: each reads only what stands in the levels before.
import { eachPart } from "../plan/operands.js";
import type { PlanColumn } from "../plan/plan.js";

export function levelsOf(columns: readonly PlanColumn[]): readonly (readonly PlanColumn[])[] {
  const levelByName = new Map<string, number>();
  const levels: PlanColumn[][] = [];
  for (const column of columns) {
    let level = 0;
    eachPart(column.value, (part) => {
      if (part.kind === "column") level = Math.max(level, (levelByName.get(part.name) ?? -1) + 1);
    });
    levelByName.set(column.name, level);
    (levels[level] ??= []).push(column);
  }
  return levels;
}
