// How the programs of this workspace are bundled for Node: one CommonJS file each, readable names, no source map.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What writes modules is loaded only when one is written. */
export const WRITERS = ["ts-morph", "prettier", "@ts-morph/common"];

/** Options of esbuild. @param version of the package, which the code knows as ZHENGCE_VERSION */
export const nodeBundle = (version) => ({
  bundle: true,
  metafile: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: false,
  external: WRITERS,
  define: { ZHENGCE_VERSION: JSON.stringify(version), "import.meta.url": "__filename_url" },
  banner: { js: 'const __filename_url=require("node:url").pathToFileURL(__filename).href;' },
  logLevel: "warning",
});

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
/** What Node has and a browser has otherwise: streams that pack, paths. With it goes a Buffer, to be injected. */
export const inBrowser = {
  name: "in-a-browser",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^node:(?:zlib|stream)$/ }, ({ path }) => ({ path: at(`web/node/${path.slice(5)}.ts`) }));
    onResolve({ filter: /^node:path$/ }, () => ({ path: at("node_modules/path-browserify/index.js") }));
  },
};
export const BUFFER = at("web/node/buffer.js");

/** The thread that reads PDF and old Word files, with its libraries inside; it lies beside whatever starts it. Gives what it was made of. */
export const documentWorker = async ({ version, entry, folder, root }) => {
  const { metafile } = await build({
    ...nodeBundle(version),
    entryPoints: [entry],
    outfile: `${folder}/document-worker.cjs`,
    absWorkingDir: root,
  });
  return metafile;
};
