// Generated files are in step with the keyword table, snippets are right text, and what package.json names exists.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keywords, parse, type Locale } from "@zhengce/grammar";
import { compile } from "@zhengce/compiler";
import { format, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../../vscode-extension/contributions/files.js";
import { languageConfiguration } from "../../vscode-extension/contributions/language-configuration.js";
import { snippetBodies } from "../../language-server/authoring/snippet-bodies.js";
import { defaults } from "../../language-server/settings.js";
import { expanded } from "../../vscode-extension/contributions/snippets.js";

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const locales: readonly Locale[] = ["zh", "en"];

describe("generated files", () => {
  it.each(generatedFiles(readFileSync(root("docs/language.md"), "utf8")))(
    "$path is what the keyword table makes (npm run contributions)",
    async ({ path, text, parser }) => {
      const laidOut = await format(text, { ...(await resolveConfig(root(path))), parser });
      expect(readFileSync(root(path), "utf8")).toBe(laidOut);
    },
  );

  it("name every keyword on the page", () => {
    const page = readFileSync(root("docs/keywords.md"), "utf8").replace(/ +/gu, " ");
    for (const row of Object.values(keywords)) expect(page).toContain(`| ${row.zh.join("、")} | \`${row.en}\` |`);
  });
});

describe("snippets", () => {
  const all = snippetBodies.flatMap((snippet) =>
    locales.map((locale) => ({ snippet, locale, name: `${snippet.keyword} ${locale}` })),
  );
  it.each(all)("$name is a statement without slips", ({ snippet, locale }) => {
    const text = expanded(snippet, locale);
    const around = locale === "zh" ? "情形 缴费 {\n" : "situation 缴费 {\n";
    const whole = snippet.slot === true ? `${around}${text}\n}\n` : text;
    expect(parse({ path: "a.policy", text: whole }).diagnostics).toEqual([]);
    expect(text).not.toContain("$");
  });

  it("are typed by no word of their own: suggestions have the server's, and each once", () => {
    for (const locale of locales)
      expect(readFileSync(root(`vscode-extension/snippets/policy.${locale}.json`), "utf8")).not.toContain('"prefix"');
  });

  it("say the same in both languages", () => {
    const shape = (locale: Locale): unknown =>
      snippetBodies
        .filter(({ slot }) => slot !== true)
        .map((snippet) =>
          compile({ path: "a.policy", text: expanded(snippet, locale) }).tree.statements.map(({ kind }) => kind),
        );
    expect(shape("zh")).toEqual(shape("en"));
  });
});

describe("the new notice", () => {
  it("is made from a snippet that is there", () => {
    const client = readFileSync(root("vscode-extension/client/new-notice.ts"), "utf8");
    const [, name = ""] = /NOTICE_SNIPPET = "([^"]+)"/u.exec(client) ?? [];
    expect(readFileSync(root("vscode-extension/snippets/policy.zh.json"), "utf8")).toContain(`"${name}"`);
  });
});

describe("the word pattern", () => {
  const { wordPattern } = languageConfiguration() as { readonly wordPattern: string };
  it("parts Han words, Latin words and figures", () => {
    expect("个人缴费280元 at-least 2.5万元".match(new RegExp(wordPattern, "gu"))).toEqual([
      ...["个人缴费", "280", "元", "at-least", "2.5", "万元"],
    ]);
  });
});

describe("package.json", () => {
  const manifest = readFileSync(root("vscode-extension/package.json"), "utf8");
  const texts = (name: string): Readonly<Record<string, string>> =>
    JSON.parse(readFileSync(root(`vscode-extension/${name}`), "utf8")) as Record<string, string>;
  const used = [...manifest.matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key ?? "");

  it("has each of its texts in both languages, and no text unused", () => {
    for (const name of ["package.nls.json", "package.nls.zh-cn.json"])
      expect(Object.keys(texts(name)).sort(), name).toEqual([...new Set(used)].sort());
  });

  it("has a setting for each that the server reads, with the same default", () => {
    const { contributes } = JSON.parse(manifest) as {
      readonly contributes: {
        readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
      };
    };
    const leaves = (value: object, path: string): readonly (readonly [string, unknown])[] =>
      Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        typeof inner === "object" && inner !== null
          ? leaves(inner, `${path}.${key}`)
          : [[`${path}.${key}`, inner] as const],
      );
    const here: Readonly<Record<string, unknown>> = {
      ...Object.fromEntries(leaves(defaults, "zhengce")),
      // VS Code marks tests in the gutter itself.
      "zhengce.codeLens.tests": false,
    };
    for (const [key, value] of Object.entries(here))
      // Null is unset: where the pages are, the server knows.
      expect(contributes.configuration.properties[key]?.default, key).toBe(value === "" ? null : value);
  });

  it("takes no key that Chinese desktops and chat programs hold for screenshots and terminals, nor one that types a character", () => {
    const keys = [...manifest.matchAll(/"(?:key|mac)": "([^"]+)"/gu)].map(([, key]) => key ?? "");
    expect(keys.length).toBeGreaterThan(1);
    for (const key of keys) expect(key).not.toMatch(/(?:ctrl|cmd)\+alt\+|^alt\+[a-z]$/u);
  });

  it("names files that are there", () => {
    const paths = [
      ...manifest.matchAll(/"(?:path|configuration|light|dark|icon|markdown|svg)": "([^"$]+\.\w+)"/gu),
    ].map(([, path]) => path ?? "");
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(existsSync(root(`vscode-extension/${path}`)), path).toBe(true);
  });
});
