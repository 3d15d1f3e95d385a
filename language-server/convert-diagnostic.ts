// A finding of the compiler → the protocol's diagnostic. Nothing is decided here: code, place, text and tag are the finding's.
import type { Diagnostic as Finding, Locale, Related, Severity } from "@zhengce/grammar";
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { rangeOf } from "./positions.js";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};
const TAGS = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;
export const SOURCE = "zhengce";

export interface Wording {
  readonly locale: Locale;
  /** Where the findings' pages are; empty where there are none. */
  readonly documentation: string;
  /** Another file that a related place stands in. */
  readonly document: (uri: string) => TextDocument | null;
}

/** The diagnostic of `finding` in `document`. `data` carries nothing: a fix is looked up by code and place. */
export function toDiagnostic(finding: Finding, document: TextDocument, wording: Wording): Diagnostic {
  const related = finding.related.flatMap((place) => toRelated(place, document, wording));
  return {
    range: rangeOf(document, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: SOURCE,
    message: finding.message[wording.locale],
    ...(wording.documentation === ""
      ? {}
      : { codeDescription: { href: `${wording.documentation.replace(/\/$/u, "")}/${finding.code}.md` } }),
    ...(finding.tag === undefined ? {} : { tags: [TAGS[finding.tag]] }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

function toRelated(related: Related, own: TextDocument, wording: Wording): readonly DiagnosticRelatedInformation[] {
  const document = related.path === undefined ? own : wording.document(related.path);
  if (document === null) return [];
  return [
    { location: { uri: document.uri, range: rangeOf(document, related) }, message: related.message[wording.locale] },
  ];
}
