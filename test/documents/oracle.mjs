// `node test/documents/oracle.mjs`: what LibreOffice reads in the Word files of the tests, into test/documents/golden, and the files that it
// writes itself, into test/documents/made. Needs `soffice` (Debian: libreoffice-writer-nogui); the tests need only what it left.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zhengce-oracle-"));
const convert = (form, out, files) =>
  execFileSync("soffice", ["--headless", "--convert-to", form, "--outdir", join(folder, out), ...files], {
    stdio: ["ignore", "ignore", "inherit"],
  });
const within = (name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file));

try {
  const bundle = join(folder, "samples.mjs");
  await build({ entryPoints: [here("samples.ts")], bundle: true, platform: "node", format: "esm", outfile: bundle });
  const { NOTICE, SAMPLES, TO_BE_MADE } = await import(bundle);
  for (const name of ["own", "other", "made"]) mkdirSync(join(folder, name));
  for (const [name, bytes] of SAMPLES) writeFileSync(join(folder, "own", `${name}.docx`), bytes);
  for (const [name, bytes] of TO_BE_MADE) writeFileSync(join(folder, "other", `${name}.docx`), bytes);
  // Written as another format in between, so that nothing of the first file is left.
  convert("odt", "odt", within("other"));
  convert("docx", "made", within("odt"));
  for (const name of ["made", "golden"]) mkdirSync(here(name), { recursive: true });
  for (const file of within("made")) copyFileSync(file, here(`made/${file.split("/").at(-1)}`));
  // The same notice in the other formats.
  const notice = join(folder, "notice.docx");
  writeFileSync(notice, NOTICE);
  const password = {
    EncryptFile: { type: "boolean", value: "true" },
    DocumentOpenPassword: { type: "string", value: "x" },
  };
  convert(`pdf:writer_pdf_Export:${JSON.stringify(password)}`, "locked", [notice]);
  copyFileSync(join(folder, "locked/notice.pdf"), here("made/locked.pdf"));
  for (const form of ["pdf", "doc", "html"]) {
    convert(form, "notice", [notice]);
    copyFileSync(join(folder, `notice/notice.${form}`), here(`made/notice.${form}`));
  }
  convert("txt:Text:UTF8", "golden", [...within("own"), ...within("made")]);
  for (const file of within("golden"))
    writeFileSync(here(`golden/${file.split("/").at(-1)}`), readFileSync(file, "utf8").replace(/^\ufeff/, ""));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
