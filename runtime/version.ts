// The version of the runtime, and whether a compiled notice meets the one that it was compiled for.

/** As package.json has it. */
export const VERSION = "0.1.0";

/**
 * The version of the compiler, which all packages share.
 * @throws where a notice meets a runtime of another major version (before 1.0.0, of another minor one): it may call what is not there
 */
export function compiledBy(version: string): string {
  if (lineOf(version) !== lineOf(VERSION))
    throw new Error(
      `a notice compiled by Zhengce ${version} meets @zhengce/runtime ${VERSION}: compile it again, or install @zhengce/runtime ${version}`,
    );
  return version;
}

/** Versions that work together: `1`, or `0.3`. */
function lineOf(version: string): string {
  const [major = "", minor = ""] = version.split(".");
  return major === "0" ? `0.${minor}` : major;
}
