// Findings as SARIF 2.1.0 (OASIS standard), for code-scanning tools. Columns are UTF-16 units, as `columnKind` says.
import { visibleJson } from "@zhengce/grammar";
import type { LocatedFinding, Place } from "./located.js";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

export interface RuleText {
  readonly code: string;
  readonly summary: string;
}

/** `rules` describes every code that occurs; codes without a description are still listed. */
export function sarifReport(findings: readonly LocatedFinding[], rules: readonly RuleText[], version: string): string {
  const summaries = new Map(rules.map((rule) => [rule.code, rule.summary]));
  const codes = [...new Set(findings.map((finding) => finding.code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "zhengce",
            version,
            rules: codes.map((code) => ({ id: code, shortDescription: { text: summaries.get(code) ?? code } })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: codes.indexOf(finding.code),
          level: LEVELS[finding.severity],
          message: { text: finding.message },
          locations: [{ physicalLocation: location(finding) }],
          ...(finding.related.length === 0
            ? {}
            : {
                relatedLocations: finding.related.map((related, id) => ({
                  id,
                  message: { text: related.message },
                  physicalLocation: location(related),
                })),
              }),
        })),
      },
    ],
  };
  return visibleJson(JSON.stringify(log, null, 2)) + "\n";
}

function location(place: Place): object {
  return {
    artifactLocation: { uri: encodeURI(place.file.replaceAll("\\", "/")) },
    region: {
      startLine: place.line,
      startColumn: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
    },
  };
}
