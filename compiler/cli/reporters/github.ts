// Findings as GitHub workflow commands, which appear as annotations on the changed lines.
import type { LocatedFinding } from "./located.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** One `::error file=…::message` line a finding. */
export function githubReport(findings: readonly LocatedFinding[]): string {
  return findings
    .map((finding) => {
      const properties = [
        `file=${property(finding.file)}`,
        `line=${finding.line}`,
        `endLine=${finding.endLine}`,
        `col=${finding.column}`,
        `endColumn=${finding.endColumn}`,
        `title=${property(finding.code)}`,
      ];
      return `::${COMMANDS[finding.severity]} ${properties.join(",")}::${data(finding.message)}\n`;
    })
    .join("");
}

/** Escapes as the workflow-command format asks. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
