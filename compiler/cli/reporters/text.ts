// Findings for a person at a terminal: place, severity, message, code frame, related places, and a closing count.
import { append } from "@zhengce/grammar";
import type { Locale, Severity } from "@zhengce/grammar";
import { several } from "../io.js";
import type { Paint } from "../terminal.js";
import { excerpt } from "./frame.js";
import type { LocatedFinding, Place, Texts } from "./located.js";

const SEVERITIES: Readonly<Record<Severity, { zh: string; en: string; style: "red" | "yellow" | "cyan" }>> = {
  error: { zh: "错误", en: "error", style: "red" },
  warning: { zh: "警告", en: "warning", style: "yellow" },
  info: { zh: "提示", en: "info", style: "cyan" },
};

/** The whole report, ending in a newline; empty text for no findings. */
export function textReport(findings: readonly LocatedFinding[], texts: Texts, locale: Locale, paint: Paint): string {
  const frame = framesOf(texts);
  const out: string[] = [];
  for (const finding of findings) {
    const severity = SEVERITIES[finding.severity];
    const where = `${finding.file}:${finding.line}:${finding.column}`;
    out.push(
      `${paint("bold", where)} ${paint(severity.style, severity[locale])} ${finding.message} ${paint("dim", `[${finding.code}]`)}`,
    );
    append(
      out,
      frame(finding, (text) => paint(severity.style, text)),
    );
    for (const related of finding.related) {
      out.push(`  ${paint("bold", `${related.file}:${related.line}:${related.column}`)} ${related.message}`);
      append(
        out,
        frame(related, (text) => paint("dim", text)),
      );
    }
    out.push("");
  }
  if (findings.length > 0) out.push(summary(findings, locale));
  return out.length === 0 ? "" : out.join("\n") + "\n";
}

/** So many findings show one and the same line; the place of each is told all the same. */
const EXCERPTS = 5;
type Frame = (place: Place, mark: (text: string) => string) => readonly string[];

function framesOf(texts: Texts): Frame {
  const lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r\n|\n|\r/u)]));
  const shown = new Map<string, number>();
  return (place, mark) => {
    const line = lines.get(place.file)?.[place.line - 1];
    const key = `${place.line} ${place.file}`;
    const times = (shown.get(key) ?? 0) + 1;
    shown.set(key, times);
    if (line === undefined || times > EXCERPTS) return [];
    const end = place.endLine === place.line ? place.endColumn : line.length + 1;
    const { text, carets } = excerpt(line, place.column, end);
    return [`${String(place.line).padStart(5)} │ ${text}`, `      │ ${mark(carets)}`];
  };
}

function summary(findings: readonly LocatedFinding[], locale: Locale): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const fixable = findings.filter((finding) => finding.fixable).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  if (locale === "zh") {
    const fix = fixable > 0 ? `；${fixable} 个有现成的改法（见编辑器；--fix 只改不影响含义的）` : "";
    return `共 ${findings.length} 个问题：错误 ${errors}，警告 ${warnings}，提示 ${infos}${fix}`;
  }
  const fix =
    fixable > 0 ? `; ${fixable} with a quick fix (in an editor; --fix applies those that change no meaning)` : "";
  const kinds = [several(errors, "error"), several(warnings, "warning"), several(infos, "hint")];
  return `${several(findings.length, "finding")}: ${kinds.join(", ")}${fix}`;
}
