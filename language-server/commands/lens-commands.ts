// What a code lens runs. The server announces them, so that every editor's client sends them back.

export const lensCommands = {
  /** `{ uri, names: [name] }`: runs the test and says how it went. */
  runTest: "zhengce.server.runTest",
  /** `{ uri, groups: [name] }`: says which subsidies apply to the groups. */
  tellSubsidies: "zhengce.server.tellSubsidies",
} as const;
