// The file of --map: an object from headers to names of facts or groups, null for what is only carried through.
import type { Mapping } from "../../roster/columns.js";
import { headerOf } from "../../roster/columns.js";
import { Misuse, say, type Io } from "../io.js";
import { readJson } from "../load.js";

export function readMapping(io: Io, path: string | undefined): Mapping {
  if (path === undefined) return new Map();
  const value = readJson(io, path);
  const isMapping =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((target) => target === null || typeof target === "string");
  if (!isMapping)
    throw new Misuse(
      say(
        io,
        `${path} 应为一个对象，如 {"缴费时间": "缴费日期", "备注": null}`,
        `${path} must be an object such as {"缴费时间": "缴费日期", "备注": null}`,
      ),
    );
  return new Map(
    Object.entries(value as Record<string, string | null>).map(([header, target]) => [
      headerOf(header),
      target === null ? null : headerOf(target),
    ]),
  );
}
