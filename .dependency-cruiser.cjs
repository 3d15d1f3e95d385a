// The arrows of docs/architecture.md: grammar ← compiler ← language-server ← vscode-extension, and those inside the compiler.
const rule = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: to },
});

/** Inside the compiler, a stage may import the stages listed for it, itself, and nothing else of the compiler. */
const stages = {
  semantics: [],
  "source-text": ["semantics"],
  decision: ["semantics"],
  verify: ["semantics", "decision"],
  compare: ["semantics", "decision", "verify"],
  plan: ["semantics", "decision"],
  emit: ["semantics", "decision", "wording"],
  testing: ["semantics", "decision", "wording"],
  render: [],
  sheets: [],
  documents: ["semantics", "sheets", "source-text"],
  roster: ["decision", "sheets", "render"],
  "what-if": ["semantics"],
  bulk: ["decision", "plan", "roster"],
  database: ["decision", "plan", "sheets", "roster", "bulk"],
  wording: ["semantics", "decision", "verify", "compare"],
  report: ["semantics", "decision", "verify", "compare", "source-text", "testing", "wording", "render"],
  rules: ["semantics", "decision", "verify", "source-text", "compare", "wording"],
  draft: ["semantics", "decision", "source-text", "compare", "testing", "fixes"],
  fixes: ["semantics", "decision", "verify", "source-text", "compare", "testing", "rules", "wording"],
};
/** Every stage that answers long questions counts them. */
const budget = "^compiler/budget\\.ts$";
/** A draft is compiled before anybody sees it. */
const whole = "^compiler/compile\\.ts$";
/** The one place that knows encodings. */
const encodings = "^compiler/decode-text\\.ts$";
const stageRules = Object.entries(stages).map(([stage, allowed]) => ({
  name: `compiler-${stage}`,
  severity: "error",
  comment: `compiler/${stage} may import only ${[stage, ...allowed].join(", ")}`,
  from: { path: `^compiler/${stage}/` },
  to: {
    path: "^compiler/",
    pathNot: [
      budget,
      ...(stage === "sheets" || stage === "documents" ? [encodings] : []),
      ...(stage === "draft" ? [whole] : []),
      ...[stage, ...allowed].map((name) => `^compiler/${name}/`),
    ],
  },
}));

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", comment: "of types neither", from: {}, to: { circular: true } },
    rule("runtime-imports-nothing", "^runtime/", "^(?!runtime/)", "runtime has no dependencies"),
    rule(
      "grammar-imports-no-meaning",
      "^grammar/",
      "^(compiler|runtime|language-server|vscode-extension)/",
      "grammar knows nothing of meaning",
    ),
    rule(
      "chevrotain-in-one-place",
      "^(?!grammar/chevrotain\\.ts$|node_modules/)",
      "node_modules/chevrotain/",
      "bundled from one file",
    ),
    rule(
      "compiler-imports-no-editor",
      "^compiler/",
      "^(language-server|vscode-extension)/|vscode-languageserver",
      "the compiler knows no editor",
    ),
    rule(
      "compiler-imports-no-service",
      "^(compiler|language-server|vscode-extension)/",
      "^(service|page|unplugin)/|node_modules/unplugin/|node_modules/(fastify|pino|prom-client|@modelcontextprotocol)/",
      "the service stands on the compiler, and is found by its name when it is asked for",
    ),
    rule(
      "page-app-in-browsers",
      "^page/app/",
      "^(compiler/(?!outputs|dist/outputs)|grammar/|page/assemble/)|^node:",
      "of the compiler types alone",
    ),
    rule(
      "page-logic-shows-nothing",
      "^page/app/logic/",
      "^page/app/(view|texts)/",
      "what is asked does not know how it is said",
    ),
    rule(
      "page-imports-no-editor",
      "^page/",
      "^(language-server|vscode-extension|service|unplugin)/",
      "it stands on the compiler",
    ),
    rule(
      "service-imports-no-editor",
      "^(service|unplugin)/",
      "^(language-server|vscode-extension)/",
      "they serve no editor",
    ),
    rule(
      "unplugin-by-the-library",
      "^unplugin/",
      "^(service|runtime)/|^compiler/(?!index|node)",
      "what any program may use",
    ),
    rule(
      "service-operations",
      "^service/(notices|operations|wording)/",
      "^service/(http|openapi|mcp)/|node_modules/(fastify|@modelcontextprotocol)/",
      "what is answered does not know over what",
    ),
    rule("service-openapi", "^service/openapi/", "^service/mcp/|node_modules/fastify/", "a document of data"),
    rule("service-mcp", "^service/mcp/", "^service/(http|openapi)/|node_modules/fastify/", "the same answers over MCP"),
    rule(
      "documents-anywhere",
      "^compiler/documents/",
      "^compiler/sheets/(?!cell|plain-crc32|xml|zip-directory)",
      "a browser reads documents, too: of the sheets only what needs no Node",
    ),
    rule("server-imports-no-extension", "^language-server/", "^vscode-extension/", "the server serves any client"),
    rule(
      "nobody-imports-the-page",
      "^(grammar|compiler|runtime|language-server|service|unplugin)/",
      "^web/",
      "the workbench stands on top",
    ),
    rule(
      "page-asks-its-workers",
      "^web/page/",
      "^(grammar|compiler|runtime)/|^language-server/(?!protocol|commands/protocol|authoring)",
      "nothing is worked out where somebody types",
    ),
    rule(
      "client-imports-nothing",
      "^vscode-extension/client/",
      "^(grammar|compiler|runtime)/",
      "the client starts and stops the server",
    ),
    {
      name: "files-only-in-cli-and-host",
      severity: "error",
      comment: "only cli/ and the host touch files or the console; sheets/ inflates and deflates",
      from: {
        path: "^(compiler|grammar|runtime)/",
        pathNot:
          "^compiler/(cli/|sheets/|node-host\\.ts|read-file\\.ts|find-superior\\.ts|find-source-text\\.ts|read-document-file\\.ts|document-worker\\.ts|bin/)|^(compiler|grammar)/bundle\\.mjs$",
      },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?module$" },
    },
    ...stageRules,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|/node_modules/|^runtime/(bundle|version)\\.mjs$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.arrows.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs"],
    },
  },
};
