// page.yaml: what an office says in the place of the page's own texts, and the look. What it does not know is said with its place.
import { LineCounter, isMap, isScalar, parseDocument, type Node, type Pair, type YAMLMap } from "yaml";
import { nearest } from "@zhengce/runtime";
import type { Given, Overrides } from "../app/texts/say.js";
import { placesOf, TEXTS } from "../app/texts/say.js";
import type { TextKey } from "../app/texts/zh.js";

export interface PageFile {
  readonly overrides: Overrides;
  /** CSS variables without their dashes. */
  readonly look: readonly (readonly [name: string, value: string])[];
  readonly lookDark: readonly (readonly [name: string, value: string])[];
}
/** Where nothing is given. */
export const NOTHING_GIVEN: PageFile = {
  overrides: { texts: {}, questions: [], explanations: [] },
  look: [],
  lookDark: [],
};

export interface PageFileFinding {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: { readonly zh: string; readonly en: string };
}
/** What may be named under `questions` and `explanations`, and set under `look`. */
export interface Known {
  /** Names of the notices: facts, groups, situations, periods. */
  readonly names: readonly string[];
  readonly variables: readonly string[];
}

export const KEYS = ["texts", "questions", "explanations", "look", "look-dark"] as const;
const LOCALES = ["zh", "en"] as const;
const QUESTION_KEYS = ["title", "hint"] as const;
/** Colours, lengths and names of fonts; nothing that could end the rule, or fetch. */
const LOOK = /^[\w\s#%.,()"'/+*-]{1,200}$/u;
const FETCHES = /url|image|src|import|expression|\/\*|\*\//iu;

/** Reads all that is right, and says what is not. */
export function readPageFile(
  text: string,
  known: Known,
): { readonly file: PageFile; readonly findings: readonly PageFileFinding[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, maxAliasCount: 0 } as never);
  const findings: PageFileFinding[] = [];
  const at = (node: Node | null | undefined, zh: string, en: string): void => {
    const { line, col } = counter.linePos(node?.range?.[0] ?? 0);
    findings.push({ line, column: col, message: { zh, en } });
  };
  for (const { pos, code } of document.errors) {
    const { line, col } = counter.linePos(pos[0]);
    const twice = code === "DUPLICATE_KEY";
    findings.push({
      ...{ line, column: col },
      message: twice
        ? { zh: "这个键写了两次", en: "this key is written twice" }
        : { zh: "不合 YAML 的写法", en: "this is not YAML" },
    });
  }
  if (findings.length > 0) return { file: NOTHING_GIVEN, findings };
  const reader = { at };
  const root = document.contents;
  const entries = entriesOf(root, KEYS, reader);
  const part = (key: (typeof KEYS)[number]): Node | null => entries.find(([name]) => name === key)?.[1] ?? null;
  const texts = entriesOf(part("texts"), Object.keys(TEXTS.zh), reader).flatMap(([key, node]) => {
    const given = givenOf(node, reader, placesOf(TEXTS.zh[key as TextKey]));
    return given === null ? [] : [[key, given] as const];
  });
  const questions = entriesOf(part("questions"), known.names, reader).map(([name, node]) => {
    const asked = entriesOf(node, QUESTION_KEYS, reader).map(
      ([key, value]) => [key, givenOf(value, reader, [])] as const,
    );
    return [name, Object.fromEntries(asked.filter(([, value]) => value !== null))] as const;
  });
  const explanations = entriesOf(part("explanations"), known.names, reader).flatMap(([name, node]) => {
    const given = givenOf(node, reader, []);
    return given === null ? [] : [[name, given] as const];
  });
  const look = (key: "look" | "look-dark"): PageFile["look"] =>
    entriesOf(part(key), known.variables, reader).flatMap(([name, node]) => {
      const value = textOf(node);
      if (value !== null && LOOK.test(value) && !FETCHES.test(value)) return [[name, value] as const];
      at(node, "应为颜色、长度或字体", "expected a colour, a length or a font");
      return [];
    });
  const overrides = { texts: Object.fromEntries(texts), questions, explanations };
  return { file: { overrides, look: look("look"), lookDark: look("look-dark") }, findings };
}

interface Reader {
  readonly at: (node: Node | null | undefined, zh: string, en: string) => void;
}

/** The entries whose key is known; of the others one finding each. */
function entriesOf(
  node: Node | null,
  known: readonly string[],
  { at }: Reader,
): readonly (readonly [string, Node | null])[] {
  if (node === null || isEmpty(node)) return [];
  if (!isMap(node)) {
    at(node, "这里应是“键: 值”", "expected “key: value” here");
    return [];
  }
  return (node as YAMLMap<Node, Node | null>).items.flatMap(({ key, value }: Pair<Node, Node | null>) => {
    const name = textOf(key) ?? "";
    if (known.includes(name)) return [[name, value] as const];
    const near = nearest(name, known);
    const [zh, en] = near === null ? ["", ""] : [`；是不是“${near}”？`, `; did you mean “${near}”?`];
    at(key, `没有“${name}”这个键${zh}`, `there is no key “${name}”${en}`);
    return [];
  });
}

/** A text, or one a language; null where it is neither. */
function givenOf(node: Node | null, reader: Reader, places: readonly string[]): Given | null {
  const text = textOf(node);
  if (text !== null) return placed(node, text, places, reader) ? text : null;
  if (!isMap(node)) {
    reader.at(node, "这里应是一段文字", "expected a text here");
    return null;
  }
  const each = entriesOf(node, LOCALES, reader).flatMap(([locale, value]) => {
    const said = textOf(value);
    if (said === null) reader.at(value, "这里应是一段文字", "expected a text here");
    return said !== null && placed(value, said, places, reader) ? [[locale, said] as const] : [];
  });
  return Object.fromEntries(each);
}

/** Whether the text asks for nothing that is not filled in there. */
function placed(node: Node | null, text: string, places: readonly string[], { at }: Reader): boolean {
  const wrong = placesOf(text).find((place) => !places.includes(place));
  if (wrong === undefined) return true;
  const allowed = places.map((place) => `{${place}}`).join(" ");
  at(
    node,
    `这里没有“{${wrong}}”可填${allowed === "" ? "" : `；可用的有 ${allowed}`}`,
    `nothing is filled in for “{${wrong}}” here${allowed === "" ? "" : `; there are ${allowed}`}`,
  );
  return false;
}

/** A key with nothing behind it. */
function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

function textOf(node: Node | null): string | null {
  if (!isScalar(node)) return null;
  const { value, source } = node;
  return typeof value === "string" ? value : typeof value === "number" ? (source ?? String(value)) : null;
}
