// Files of the person's machine: chosen, dropped, or a whole folder of them; with the right to write them back where the browser gives that.

/** A file as it was chosen. */
export interface Chosen {
  /** With folders, `/` between them. */
  readonly path: string;
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

/** What the workbench reads: notices, and printed ones. */
const WANTED = /\.(?:policy|txt|docx|html?|pdf|doc|wps)$/iu;
/** No folder of notices holds more. */
const MOST = 500;

interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  readonly showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}
const pickers = globalThis as unknown as Pickers;

export async function chooseFiles(): Promise<readonly Chosen[]> {
  if (pickers.showOpenFilePicker === undefined) return chosenByInput(false);
  const handles = await pickers.showOpenFilePicker({ multiple: true }).catch(unlessAborted([]));
  return Promise.all(handles.map(async (handle) => ({ path: handle.name, file: await handle.getFile(), handle })));
}

export async function chooseFolder(): Promise<readonly Chosen[]> {
  if (pickers.showDirectoryPicker === undefined) return chosenByInput(true);
  const folder = await pickers.showDirectoryPicker().catch(unlessAborted(null));
  return folder === null ? [] : filesIn(folder, "");
}

/** What was dropped on the page; folders with what is in them. */
export async function dropped(transfer: DataTransfer): Promise<readonly Chosen[]> {
  type Item = DataTransferItem & { readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
  // All are asked for at once: once the event is over the list is empty.
  const items = [...transfer.items].filter(({ kind }) => kind === "file") as Item[];
  const asked = items.map((item) => ({
    file: item.getAsFile(),
    handle: item.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null),
  }));
  const found: Chosen[] = [];
  for (const { file, handle } of asked) {
    const known = await handle;
    if (known?.kind === "directory")
      for (const one of await filesIn(known as FileSystemDirectoryHandle, "")) found.push(one);
    else if (file !== null) found.push({ path: file.name, file, handle: known as FileSystemFileHandle | null });
  }
  return found;
}

/** Where to write a new file; null where the browser asks for no place, or the person changed their mind. */
export async function choosePlace(name: string): Promise<FileSystemFileHandle | "none" | null> {
  if (pickers.showSaveFilePicker === undefined) return "none";
  return pickers.showSaveFilePicker({ suggestedName: name }).catch(unlessAborted(null));
}

async function filesIn(folder: FileSystemDirectoryHandle, before: string): Promise<readonly Chosen[]> {
  const found: Chosen[] = [];
  const entries = (folder as unknown as { values: () => AsyncIterable<FileSystemHandle> }).values();
  for await (const entry of entries) {
    if (found.length >= MOST || entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = before + entry.name;
    if (entry.kind === "directory") {
      for (const one of await filesIn(entry as FileSystemDirectoryHandle, `${path}/`)) found.push(one);
    } else if (WANTED.test(entry.name)) {
      const handle = entry as FileSystemFileHandle;
      found.push({ path, file: await handle.getFile(), handle });
    }
  }
  return found.slice(0, MOST);
}

function chosenByInput(isFolder: boolean): Promise<readonly Chosen[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.webkitdirectory = isFolder;
  return new Promise((resolve) => {
    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])].filter(({ name }) => !isFolder || WANTED.test(name));
      resolve(
        files.slice(0, MOST).map((file) => ({
          path: isFolder ? file.webkitRelativePath.split("/").slice(1).join("/") : file.name,
          file,
          handle: null,
        })),
      );
    });
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}

/** A person who closes a dialog wants nothing; anything else is a fault. */
function unlessAborted<T>(nothing: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof DOMException && error.name === "AbortError") return nothing;
    throw error;
  };
}
