// The examples of the repository → data of the page: each notice with its print, its superior and last year's, found by what the texts say.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const DOCUMENT = /^\s*(?:文号|number) "([^"]+)"/mu;
const TITLE = /^(?:通知|notice) (?:"([^"]+)"|(\S+))/mu;
const YEAR = /-(\d{4})\.policy$/u;

/** Those that can be tried in every tab first, then in the order of the folders. */
export function examplesIn(folders, rosters) {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".policy"))
      .map((name) => join(folder, name)),
  );
  const notices = paths.map((path) => {
    const text = readFileSync(path, "utf8");
    return { path, name: basename(path), text, number: DOCUMENT.exec(text)?.[1] ?? null };
  });
  const found = notices.map((notice) => {
    const print = notice.path.replace(/\.policy$/u, ".txt");
    const year = YEAR.exec(notice.name)?.[1];
    const last = year === undefined ? null : notice.name.replace(year, String(Number(year) - 1));
    const others = notices.filter(
      (other) =>
        other !== notice && (other.name === last || (other.number !== null && notice.text.includes(other.number))),
    );
    const files = [notice, ...others].flatMap(({ path, name, text }) => {
      const beside = path.replace(/\.policy$/u, ".txt");
      const own = { path: name, text };
      return existsSync(beside) ? [own, { path: basename(beside), text: readFileSync(beside, "utf8") }] : [own];
    });
    const [, quoted, plain] = TITLE.exec(notice.text) ?? [];
    const roster = join(rosters, notice.name.replace(/\.policy$/u, ".csv"));
    return {
      name: basename(notice.name, ".policy"),
      title: quoted ?? plain ?? basename(notice.name, ".policy"),
      hasPrint: existsSync(print),
      files,
      roster: existsSync(roster) ? { name: basename(roster), text: readFileSync(roster, "utf8") } : null,
    };
  });
  // What can be tried in every tab stands first.
  const worth = ({ roster, hasPrint }) => (roster === null ? 0 : 2) + (hasPrint ? 1 : 0);
  return found.sort((one, other) => worth(other) - worth(one));
}
