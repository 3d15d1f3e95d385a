// What a code lens runs. The server announces them, so that every editor's client sends them back.

export const lensCommands = {
  /** `{ uri, names: [name] }`: runs the test and says how it went. */
  runTest: "zhengce.server.runTest",
  /** `{ uri, clause: name }`: says which terms of the superior the clause answers to, and whether it keeps them. */
  tellConformity: "zhengce.server.tellConformity",
  /** `{ uri, groups: [name] }`: says which subsidies apply to the groups. */
  tellSubsidies: "zhengce.server.tellSubsidies",
} as const;
