// `npm run api`: writes what each export of each package offers to <package>/api/<export>.api.md, for review; with `--check`, says instead which of
// them are not as the declarations of the last build have it, and fails.
import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const packages = ["runtime", "grammar", "compiler", "language-server"];
const silent = { default: { logLevel: "none" } };

/** The declarations of each export that has some. */
function entriesOf(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.values(exports).flatMap((target) => (typeof target === "object" ? [join(folder, target.types)] : []));
}

/** @returns whether the report was, or is now, as the declarations have it */
function report(folder, entry, check) {
  const reportFolder = join(folder, "api");
  const reportFileName = `${basename(entry, ".d.ts")}.api.md`;
  mkdirSync(reportFolder, { recursive: true });
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entry,
      newlineKind: "lf",
      compiler: { tsconfigFilePath: join(folder, "tsconfig.json") },
      apiReport: {
        enabled: true,
        reportFolder,
        reportTempFolder: join(tmpdir(), "zhengce-api", basename(folder)),
        reportFileName,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !check,
    messageCallback: (message) => {
      message.handled = message.logLevel !== "error";
    },
  });
  if (check && apiReportChanged)
    console.error(`${basename(folder)}/api/${reportFileName} is not what it exports: npm run api`);
  return !(check && apiReportChanged);
}

const check = process.argv.includes("--check");
const held = packages.flatMap((name) => {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  return entriesOf(folder).map((entry) => report(folder, entry, check));
});
if (held.includes(false)) process.exitCode = 1;
