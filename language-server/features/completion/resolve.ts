// An item that is looked at more closely → its documentation: the page of what it proposes.
import { catalogue } from "@zhengce/compiler";
import type { Locale } from "@zhengce/grammar";
import type { CompletionItem } from "vscode-languageserver";
import { markup } from "../../client-can.js";
import type { FeatureContext } from "../../feature-context.js";
import type { About } from "./item.js";
import { keywordPage } from "../hover/keyword.js";
import { plain, symbolPage } from "../hover/symbol.js";
import { languageOf, tellerFor, type Teller } from "../told-in.js";

/** What an item carries from the one request to the other. */
interface Resolving {
  readonly uri: string;
  readonly about: About;
}

export function resolvingOf({ document }: FeatureContext, about: About | undefined): Resolving | null {
  return about === undefined ? null : { uri: document.uri, about };
}

/** The file that an item was offered in; null where the item carries nothing of ours. */
export function originOf({ data }: CompletionItem): string | null {
  return isResolving(data) ? data.uri : null;
}

/** Adds the documentation. */
export function resolveCompletion({ compilation, locale, can }: FeatureContext, item: CompletionItem): CompletionItem {
  const { data } = item as { readonly data?: unknown };
  if (!isResolving(data)) return item;
  const value = pageOf(data.about, tellerFor(compilation, locale), languageOf(compilation, locale));
  return value === "" ? item : { ...item, documentation: markup(value, can.completionMarkdown) };
}

function pageOf(about: About, teller: Teller, language: Locale): string {
  const { model, locale } = teller;
  if (about.kind === "keyword") return keywordPage(about.id, locale, language);
  if (about.kind === "finding") return plain(catalogue[about.code]?.[locale] ?? "");
  const all = [
    ...model.facts.values(),
    ...[...model.facts.values()].flatMap(({ values }) => values),
    ...model.groups.values(),
    ...model.tiers,
    ...model.components.values(),
    ...model.periods.values(),
    ...model.situations,
    ...model.payers.values(),
  ];
  const symbol = all.find(({ kind, name }) => kind === about.symbol && name === about.name);
  return symbol === undefined ? "" : symbolPage(symbol, teller);
}

function isResolving(data: unknown): data is Resolving {
  if (typeof data !== "object" || data === null) return false;
  const { uri, about } = data as Readonly<Record<string, unknown>>;
  return typeof uri === "string" && typeof about === "object" && about !== null && "kind" in about;
}
