// The page as `zhengce page` makes it, from the package that is built.
import { createRequire } from "node:module";
import type { PageModule } from "../../compiler/cli/commands/page.js";
import type { PageNotice } from "../../compiler/emit/page/page-notice.js";

export function assembled(
  notices: readonly PageNotice[],
  pageFile: string | null = null,
  locale: "zh" | "en" = "zh",
): string {
  const { makePage } = createRequire(import.meta.url)("../../page/dist/assemble.cjs") as PageModule;
  const made = makePage({ notices, pageFile, locale });
  if ("findings" in made) throw new Error(JSON.stringify(made.findings));
  return made.html;
}
