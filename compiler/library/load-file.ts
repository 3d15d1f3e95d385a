// As `load`, of a file: read within its workspace, with its 原文 and its superior found beside it.
import type { Diagnostic } from "@zhengce/grammar";
import { sourceTextFinder } from "../find-source-text.js";
import { superiorFinder } from "../find-superior.js";
import { readPolicy, shownPath, workspaceOf } from "../node-host.js";
import { placed } from "./findings.js";
import { load, type Loaded } from "./load.js";

/**
 * Loads a `.policy` file. Nothing outside of its workspace is read: its folder, or the nearest around it that has a
 * zhengce.config.json. Never throws: a file that can't be read is a finding.
 */
export function loadFile(path: string): Loaded {
  const workspace = workspaceOf(path);
  const { source, diagnostics } = readPolicy(path, workspace);
  const shown = shownPath(path);
  if (diagnostics.length > 0)
    return {
      ok: false,
      findings: diagnostics.map((found: Diagnostic) => placed({ ...found, path: shown }, [0])),
      read: [shown],
    };
  return load(
    { path: shown, text: source.text },
    { resolve: sourceTextFinder(path, { workspace, trusted: true }), superior: superiorFinder(path, workspace) },
  );
}
