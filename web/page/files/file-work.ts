// Opening, saving, drafting: what the buttons and a drop do with files. What it comes to is said in a line at the foot of the page.
import { currentFile, folderOf, uriOf, type AppStore, type WorkFile } from "../state.js";
import { WORDS, type Words } from "../words.js";
import type { Workshop } from "../workshop.js";
import { readDocument } from "./document-reader.js";
import { download } from "./download.js";
import { chooseFiles, chooseFolder, choosePlace, type Chosen } from "./open.js";

/** What the work with files asks of the page. */
interface Page {
  readonly store: AppStore;
  readonly asked: Workshop;
  /** Writes a file back where it is served from, and says why it could not; null where nobody keeps files. */
  readonly save: ((file: WorkFile) => Promise<string | null>) | null;
  /** Takes files into the page. */
  add(files: readonly WorkFile[]): void;
  /** Takes what was typed last into the state. */
  settle(): void;
}

export class FileWork {
  constructor(private readonly workbench: Page) {}

  private get words(): Words {
    return WORDS[this.workbench.store.get().locale];
  }
  private say(text: string): void {
    this.workbench.store.set({ toast: { text } });
  }

  async openFiles(): Promise<void> {
    await this.take(await chooseFiles());
  }
  async openFolder(): Promise<void> {
    await this.take(await chooseFolder());
  }

  /** Reads what was chosen or dropped; a document becomes the text of its print. */
  async take(chosen: readonly Chosen[]): Promise<void> {
    if (chosen.length === 0) return;
    const [files, told] = [[] as WorkFile[], [] as string[]];
    for (const one of chosen) {
      const { message, text } = await this.read(one.file);
      if (message !== null) told.push(message);
      if (message !== null && text === "") continue;
      const { path, handle } = one;
      if (/\.(?:policy|txt)$/iu.test(path)) files.push({ path, text, saved: text, handle });
      // The document stays as it is: what is kept beside the notice is its text.
      else files.push({ path: path.replace(/\.[^.]*$/u, ".txt"), text, saved: null, handle: null });
    }
    if (files.length > 0) this.workbench.add(files);
    this.say([...(files.length > 0 ? [this.words.files.opened(files.length)] : []), ...told].join(" "));
    const print = files.find(({ path }) => !path.endsWith(".policy"));
    if (print !== undefined && files.every(({ path }) => !path.endsWith(".policy"))) this.offerDraft(print, told);
  }

  /** What needs a reader of its own is read by that first. */
  private async read(file: File): Promise<{ readonly message: string | null; readonly text: string }> {
    const { locale } = this.workbench.store.get();
    const about = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, locale };
    const answer = await this.workbench.asked.ask("readFile", { ...about, read: null });
    if (!answer.isOther) return answer;
    this.say(this.words.files.reading(file.name));
    return this.workbench.asked.ask("readFile", { ...about, read: await readDocument(about.bytes, file.name) });
  }

  /** Writes the notice back where it came from; where the browser can't, it is downloaded. */
  async save(): Promise<void> {
    this.workbench.settle();
    const file = currentFile(this.workbench.store.get());
    if (file === null) return;
    const { save } = this.workbench;
    if (save !== null) {
      const why = await save(file);
      if (why !== null) {
        this.say(why);
        return;
      }
      this.saved(file, null);
      return;
    }
    const handle = file.handle ?? (await choosePlace(file.path.split("/").at(-1) ?? file.path));
    if (handle === null) return;
    if (handle === "none") {
      download(file.path, new Blob([file.text], { type: "text/plain" }));
      this.saved(file, null);
      return;
    }
    const writable = await handle.createWritable().catch(() => null);
    if (writable === null) {
      this.say(this.words.files.notSaved(file.path));
      return;
    }
    await writable.write(file.text);
    await writable.close();
    this.saved(file, handle);
  }

  private saved({ path, text }: WorkFile, handle: FileSystemFileHandle | null): void {
    const { files } = this.workbench.store.get();
    const now = files.map((one) => (one.path === path ? { ...one, saved: text, handle: handle ?? one.handle } : one));
    this.workbench.store.set({ files: now });
    this.say(this.words.files.saved(path));
  }

  async begin(name: string, year: number): Promise<void> {
    const { locale } = this.workbench.store.get();
    const { text } = await this.workbench.asked.ask("starter", { name, year, locale });
    this.workbench.add([
      { path: this.free(`${name.replace(/[\\/:*?"<>|\s]+/gu, "-")}.policy`), text, saved: null, handle: null },
    ]);
  }

  /** @param print this year's, beside the notice: what it repeats is confirmed, what it has otherwise is proposed; null without one */
  async nextYear(print: string | null): Promise<void> {
    this.workbench.settle();
    const { current, locale } = this.workbench.store.get();
    if (current === null) return;
    const carried = await this.workbench.asked.ask("nextYear", { uri: uriOf(current), locale, print });
    if (carried.message !== null) {
      this.say(carried.message);
      return;
    }
    const path = this.free(folderOf(current) + carried.name);
    this.workbench.add([{ path, text: carried.text, saved: null, handle: null }]);
    this.say([this.words.files.carried(carried.marked), ...carried.notes].join(" "));
  }

  private offerDraft(print: WorkFile, told: readonly string[]): void {
    const { words } = this;
    const run = (): void => void this.draft(print);
    this.workbench.store.set({
      toast: { text: [words.files.isPrint(print.path), ...told].join(" "), action: { label: words.files.draft, run } },
    });
  }

  async draft({ path, text: print }: WorkFile): Promise<void> {
    const { locale } = this.workbench.store.get();
    const source = path.split("/").at(-1) ?? path;
    const made = await this.workbench.asked.ask("firstDraft", { print, source, year: null, locale });
    if (made.message !== null) {
      this.say(made.message);
      return;
    }
    this.workbench.add([
      { path: this.free(path.replace(/\.[^.]*$/u, ".policy")), text: made.text, saved: null, handle: null },
    ]);
    this.say(this.words.files.drafted(made.printed, made.placed, made.toWrite.length));
  }

  /** A path that no file has. */
  private free(path: string): string {
    const taken = new Set(this.workbench.store.get().files.map((file) => file.path));
    let [now, count] = [path, 2];
    while (taken.has(now)) {
      now = path.replace(/\.policy$/u, `-${count}.policy`);
      count += 1;
    }
    return now;
  }
}
