// `zhengce init`: a first `.policy` file that checks clean and whose test passes, to be filled in.
import { visible } from "@zhengce/grammar";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { writeFiles } from "../write-files.js";
import { starterEnglish, starterChinese } from "../../told/starter.js";

export interface InitOptions {
  readonly year?: string;
  readonly keywords?: string;
}

/** Writes NAME.policy into the working folder; never over an existing file. */
export async function init(io: Io, name: string | null, options: InitOptions): Promise<ExitCode> {
  const year = options.year ?? String(new Date().getFullYear() + 1);
  if (!/^\d{4}$/u.test(year))
    throw new Misuse(say(io, `年度应为四位数字：${year}`, `the year should have four digits: ${year}`));
  const keywords = options.keywords ?? io.locale;
  if (keywords !== "zh" && keywords !== "en")
    throw new Misuse(say(io, `--keywords 应为 zh 或 en：${keywords}`, `--keywords is zh or en: ${keywords}`));
  const title = visible(name ?? "") || `${say(io, "某县", "county")}${year}`;
  const file = `${title.replace(/[\\/:*?"<>|\s]+/gu, "-")}.policy`;
  const content = (keywords === "zh" ? starterChinese : starterEnglish)(title, Number(year));
  await writeFiles(io, [{ path: file, content }], "create");
  io.out(say(io, `已新建 ${file}\n接着：zhengce check ${file}\n`, `created ${file}\nNext: zhengce check ${file}\n`));
  return EXIT.clean;
}
