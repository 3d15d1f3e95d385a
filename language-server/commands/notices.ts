// The other notices of the workspace, and which of them is last year's.
import type { FeatureContext } from "../feature-context.js";
import type { NoticesAnswer } from "./protocol.js";

export function notices({ workspace, document, compilation }: FeatureContext): NoticesAnswer {
  const own = compilation.model.notice;
  const others = workspace.uris().flatMap((uri) => {
    const notice = uri === document.uri ? undefined : workspace.summary(uri)?.notice;
    return notice === undefined ? [] : [{ uri, name: notice.name, year: notice.year, region: notice.region }];
  });
  const isNear = ({ region }: { readonly region: string | null }): boolean => region === own.region;
  const found = others.sort(
    (one, other) => Number(isNear(other)) - Number(isNear(one)) || (other.year ?? 0) - (one.year ?? 0),
  );
  const last = found.find((one) => isNear(one) && own.year !== null && one.year === own.year - 1);
  return { message: null, notices: found, last: last?.uri ?? null };
}
