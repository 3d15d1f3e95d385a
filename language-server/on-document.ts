// Wraps a feature into a request handler: finds the document, checks for cancellation, and answers null where there is no such file.
import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken } from "vscode-languageserver";
import type { FeatureContext, WorkspaceContext } from "./feature-context.js";
import { localeOf, type Session } from "./session.js";

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}
export type Handler<P, R> = (params: P, token: CancellationToken) => R | ResponseError | null;

/** The context of a request about `uri`; null where the workspace has no such file. */
export function contextOf(session: Session, uri: string, token: CancellationToken): FeatureContext | null {
  const document = session.workspace.document(uri);
  const compilation = session.workspace.compilation(uri);
  if (document === null || compilation === null) return null;
  return { ...workspaceContextOf(session, token), document, compilation };
}
export function workspaceContextOf(session: Session, token: CancellationToken): WorkspaceContext {
  return {
    workspace: session.workspace,
    locale: localeOf(session),
    settings: session.settings,
    can: session.can,
    token,
  };
}

/** For requests about one document. */
export function onDocument<P extends OfDocument, R>(
  session: Session,
  feature: (context: FeatureContext, params: P) => R,
): Handler<P, R> {
  return (params, token) => {
    const refused = refusal(session, token);
    if (refused !== null) return refused;
    const context = contextOf(session, params.textDocument.uri, token);
    return context === null ? null : feature(context, params);
  };
}

/** For requests that complete an item which an earlier answer held; one that says nothing of its file comes back as it is. */
export function onItem<I>(
  session: Session,
  originOf: (item: I) => string | null,
  feature: (context: FeatureContext, item: I) => I,
): (item: I, token: CancellationToken) => I {
  return (item, token) => {
    const uri = originOf(item);
    const context = uri === null ? null : contextOf(session, uri, token);
    return context === null ? item : feature(context, item);
  };
}

/** For requests about the workspace as a whole. */
export function onWorkspace<P, R>(
  session: Session,
  feature: (context: WorkspaceContext, params: P) => R,
): Handler<P, R> {
  return (params, token) => {
    return refusal(session, token) ?? feature(workspaceContextOf(session, token), params);
  };
}

/** Why nothing is asked now: before the handshake and after the end, as the protocol has it, or since nobody waits. Null where all is well. */
function refusal({ stage }: Session, token: CancellationToken): ResponseError | null {
  if (stage === "new") return new ResponseError(ErrorCodes.ServerNotInitialized, "initialize first");
  if (stage === "ended") return new ResponseError(ErrorCodes.InvalidRequest, "the server has been shut down");
  return token.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled") : null;
}
