// Findings sent to a client that doesn't ask for them: those of a file being edited at once, those of the rest when there is time.
import type { Scheduler } from "../scheduler.js";
import type { Session } from "../session.js";
import { diagnosticsOf, type DiagnosticsContext } from "./report.js";

export interface Publisher {
  readonly edited: (uri: string) => void;
  /** Without an edit: after a pause. */
  readonly judged: (uri: string) => void;
  readonly stored: (uris: readonly string[]) => void;
  /** Everything again: the language or the settings changed. */
  readonly all: () => void;
}

export function pushing(session: Session, context: () => DiagnosticsContext, scheduler: Scheduler): Publisher {
  const { connection, workspace } = session;
  /** Files with findings at the client, to be cleared when they go. */
  const shown = new Set<string>();
  const publish = (uri: string): void => {
    const document = workspace.document(uri);
    const wanted = document !== null && (workspace.isOpen(uri) || session.settings.diagnostics.workspace);
    const diagnostics = wanted ? diagnosticsOf(context(), uri) : [];
    // A closed file without findings, not shown before, is not worth a message.
    if (diagnostics.length === 0 && !workspace.isOpen(uri) && !shown.has(uri)) return;
    if (diagnostics.length > 0) shown.add(uri);
    else shown.delete(uri);
    const version = workspace.isOpen(uri) && document !== null ? { version: document.version } : {};
    void connection.sendDiagnostics({ uri, ...version, diagnostics });
  };
  const idly = (uri: string): void => scheduler.idly(uri, () => publish(uri));
  /** How often other findings were put in the place of those sent, when they were sent. */
  const sent = new Map<string, number>();
  return {
    edited: (uri) =>
      scheduler.soon(uri, () => {
        const { isHeld, judgements } = session.calm.look(uri);
        // The client moves what it shows along with the text.
        if (isHeld && sent.get(uri) === judgements) return;
        sent.set(uri, judgements);
        publish(uri);
        workspace.affectedBy(uri).forEach(idly);
      }),
    judged: (uri) => {
      publish(uri);
      workspace.affectedBy(uri).forEach(idly);
    },
    stored: (uris) => new Set([...uris, ...uris.flatMap(workspace.affectedBy)]).forEach(idly),
    all: () => workspace.uris().forEach(idly),
  };
}

/** For a client that asks: it is told to ask again where something changed that it can't know of. */
export function asked(session: Session, scheduler: Scheduler): Publisher {
  const refresh = (): void => {
    if (session.client.workspace?.diagnostics?.refreshSupport === true)
      scheduler.soon("refresh", () => void session.connection.languages.diagnostics.refresh());
  };
  const edited = (uri: string): void =>
    scheduler.soon(uri, () => {
      if (session.calm.look(uri).isHeld) return;
      if (session.workspace.affectedBy(uri).length > 0) refresh();
    });
  const judged = (uri: string): void => {
    session.workspace.affectedBy(uri);
    refresh();
  };
  const stored = (uris: readonly string[]): void => {
    for (const uri of uris) session.workspace.affectedBy(uri);
    if (uris.length > 0) refresh();
  };
  return { edited, judged, stored, all: refresh };
}
