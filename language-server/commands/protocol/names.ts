// The ids of the commands.

import type { Questions } from "./questions.js";

/** Apart from the extension's own command ids: what a server announces, VS Code's client registers under the same id. */
export const commandNames = {
  outputs: "zhengce.server.outputs",
  preview: "zhengce.server.preview",
  form: "zhengce.server.form",
  assess: "zhengce.server.assess",
  testText: "zhengce.server.testText",
  tests: "zhengce.server.tests",
  coverage: "zhengce.server.coverage",
  firstDraft: "zhengce.server.firstDraft",
  payments: "zhengce.server.payments",
  print: "zhengce.server.print",
  report: "zhengce.server.report",
  roster: "zhengce.server.roster",
  subsidies: "zhengce.server.subsidies",
  subsidyEdit: "zhengce.server.subsidyEdit",
  timeline: "zhengce.server.timeline",
  notices: "zhengce.server.notices",
  comparison: "zhengce.server.comparison",
  verification: "zhengce.server.verification",
  conformity: "zhengce.server.conformity",
  nextYear: "zhengce.server.nextYear",
} as const satisfies Readonly<Record<keyof Questions, string>>;
