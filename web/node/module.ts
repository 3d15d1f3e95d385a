// require() of the compiler, in a worker of the page: what it asks for by name stands in a script that ran before, or is not there.
const scope = globalThis as { zhengcePackages?: Readonly<Record<string, unknown>> };

/** Leaves packages for whatever runs in this worker later. */
export function provide(packages: Readonly<Record<string, unknown>>): void {
  scope.zhengcePackages = packages;
}

export function createRequire(): (name: string) => unknown {
  return (name) => {
    const found = scope.zhengcePackages?.[name];
    if (found === undefined) throw new Error(`${name} is not here`);
    return found;
  };
}
