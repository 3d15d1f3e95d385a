// Compiled notices and page.yaml → the page. What `zhengce page` loads.
import type { PageNotice } from "@zhengce/compiler/outputs";
import type { Locale } from "@zhengce/runtime";
import { htmlOf, type Parts } from "./html.js";
import { NOTHING_GIVEN, readPageFile, type PageFileFinding } from "./page-file.js";

declare const PAGE_PARTS: Parts;

export interface PageWish {
  /** One at least, each with an id of its own. */
  readonly notices: readonly PageNotice[];
  /** The text of page.yaml; null: none. */
  readonly pageFile: string | null;
  /** The language that the page begins in. */
  readonly locale: Locale;
}

/** The text of the page, or what is wrong with page.yaml. */
export function makePage({
  notices,
  pageFile,
  locale,
}: PageWish): { readonly html: string } | { readonly findings: readonly PageFileFinding[] } {
  const { file, findings } =
    pageFile === null ? { file: NOTHING_GIVEN, findings: [] } : readPageFile(pageFile, knownOf(notices));
  return findings.length > 0 ? { findings } : { html: htmlOf(notices, file, locale, PAGE_PARTS) };
}

function knownOf(notices: readonly PageNotice[]): Parameters<typeof readPageFile>[1] {
  const names = notices.flatMap(({ facts, groups, situations, periods }) => [
    ...facts,
    ...[...groups, ...situations, ...periods].map(({ name }) => name),
  ]);
  return { names: [...new Set(names)], variables: variablesOf(PAGE_PARTS.style) };
}

/** The CSS variables that the style declares, without their dashes. */
export function variablesOf(style: string): readonly string[] {
  return [...new Set([...style.matchAll(/--([a-z-]+):/gu)].map(([, name = ""]) => name))];
}
