// The file itself: it may fetch nothing, what notices say stands in it as data, browsers of 2021 can read it, and it is small.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { parse, tokenizer } from "acorn";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { pageNotice } from "../../compiler/emit/page/page-notice.js";
import { example } from "../harness/examples.js";
import { assembled } from "./assembled.js";
import { HOSTILE } from "./hostile.js";

const FIVE = ["guizhou-2021", "qianjiang-2021", "qianjiang-2022", "guangzhou-2026", "baogou-2022"];

async function hostilePage(): Promise<string> {
  const { model, program } = compile({ path: "bad.policy", text: HOSTILE });
  if (program === null) throw new Error("no program");
  return assembled([await pageNotice("</script>", { model, program })]);
}

/** What Chromium 90 does not have of what programs call. */
const YOUNGER = new Set(
  "at hasOwn findLast findLastIndex toSorted toReversed toSpliced with isWellFormed toWellFormed groupBy randomUUID fromAsync withResolvers showPopover checkVisibility".split(
    " ",
  ),
);
/** Names that stand behind a dot; what compiled modules take of the runtime is no member of the browser. */
function membersOf(script: string): ReadonlySet<string> {
  const words = [...tokenizer(script, { ecmaVersion: 2020 })].map(({ start, end }) => script.slice(start, end));
  return new Set(
    words.filter((_, index) => words[index - 1] === "." && words[index - 2]?.startsWith("internal_") !== true),
  );
}

/** The scripts and the style, as a browser cuts them out. */
function partsOf(html: string): { readonly scripts: readonly string[]; readonly style: string } {
  return {
    scripts: [...html.matchAll(/<script>([^]*?)<\/script/giu)].map(([, script = ""]) => script),
    style: /<style>([^]*?)<\/style/iu.exec(html)?.[1] ?? "",
  };
}

describe("five notices in one page", () => {
  let html = "";
  it("are 100 kB at most, compressed", async () => {
    const notices = FIVE.map(async (name) => {
      const { model, answering, program } = example(name);
      const used = answering ?? program;
      if (used === null) throw new Error(name);
      return pageNotice(name, { model, program: used });
    });
    html = assembled(await Promise.all(notices));
    expect(gzipSync(html).length).toBeLessThan(100_000);
  });

  it("are read by browsers of 2021", () => {
    const { scripts } = partsOf(html);
    expect(scripts).toHaveLength(2);
    for (const script of scripts) {
      parse(script, { ecmaVersion: 2020, sourceType: "script" });
      expect([...membersOf(script)].filter((name) => YOUNGER.has(name))).toEqual([]);
    }
  });

  it("fetch nothing: the policy names what stands in the file, and nothing else", () => {
    const { scripts, style } = partsOf(html);
    const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
    expect(policy).toBe(
      `default-src 'none'; script-src ${scripts.map(hash).join(" ")}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/https?:\/\/|<link|<img|@import|url\(/iu);
  });
});

describe("a hostile notice", () => {
  it("ends no script and begins no markup", async () => {
    const html = await hostilePage();
    const { scripts } = partsOf(html);
    expect(html.match(/<script/giu)).toHaveLength(2);
    expect(html.match(/<\/script/giu)).toHaveLength(2);
    expect(html).not.toMatch(/<!--|\u2028/u);
    expect(html.replace(/<script>[^]*?<\/script>/gu, "")).not.toMatch(/<img|alert/u);
    for (const script of scripts) parse(script, { ecmaVersion: 2020, sourceType: "script" });
  });
});
