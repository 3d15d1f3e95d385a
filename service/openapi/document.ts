// What is served → an OpenAPI 3.1 document: each notice has its own addresses, and its own schema of facts.
import type { Locale } from "@zhengce/grammar";
import type { JsonSchema } from "../notices/compiled-notice.js";
import type { Served } from "../notices/served.js";
import type { Limits } from "../options.js";
import { noticeSchemas } from "./answer-schemas.js";
import { DOCUMENT_WORDS } from "./words.js";
import { sharedResponses, sharedSchemas } from "./shared.js";
import { noticePaths } from "./notice-paths.js";
import { aboutPaths } from "./about-paths.js";

export interface DocumentOptions {
  readonly locale: Locale;
  readonly version: string;
  readonly limits: Limits;
}

const known = new WeakMap<Served, Map<string, string>>();

/** The document as JSON; made once for each language of what is served. */
export function documentOf(served: Served, options: DocumentOptions): string {
  const texts = known.get(served) ?? new Map<string, string>();
  known.set(served, texts);
  const text = texts.get(options.locale) ?? JSON.stringify(openApi(served, options));
  texts.set(options.locale, text);
  return text;
}

export function openApi({ notices }: Served, { locale, version, limits }: DocumentOptions): JsonSchema {
  const words = DOCUMENT_WORDS[locale];
  const all = [...notices.values()];
  return {
    openapi: "3.1.1",
    info: {
      title: words.title,
      version,
      description: words.description(limits),
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [],
    tags: [
      ...all.map(({ id, notice }) => ({ name: id, description: notice.title ?? notice.name })),
      { name: "service", description: words.service },
    ],
    paths: Object.assign({}, ...all.map((one) => noticePaths(one, words)), aboutPaths(words)) as object,
    components: {
      schemas: Object.assign(
        {},
        ...all.map((one) => noticeSchemas(one, words)),
        sharedSchemas(words, all[0]),
      ) as object,
      responses: sharedResponses(words),
    },
  };
}
