import { attempt } from "../../app/attempt";
import { nextTask } from "../../app/desk/next-task";
import type { ReadRequest } from "../../app/desk/desk";
import type { SkpRequest, TreeRequest } from "../../app/desk/views";
import type { DrawnLine } from "../../core/diagram/drawing";
import { firstChosen, followPreview } from "./follow-preview";
import { shown } from "./loadable";
import type { ReadChange } from "./pane-actions";
import type { PaneHost } from "./pane-host";
import type { PaneStore } from "./pane-store";

/** Fetches from the desk what the pane shows. Of two questions of a kind only the later one's answer counts. */
export class LoadingActions {
  readonly #host: PaneHost;
  readonly #store: PaneStore;
  /** Questions asked so far, of each kind. */
  readonly #asked = { read: 0, explain: 0, check: 0, tree: 0, people: 0 };

  constructor(host: PaneHost, store: PaneStore) {
    this.#host = host;
    this.#store = store;
  }

  /** Reads what the person is looking at in Excel, else what they worked on last, else what reads best. */
  async readActive(): Promise<void> {
    const { excel } = this.#host.place === "excel" ? this.#host : { excel: null };
    const active = excel && (await attempt(() => excel.activeSheet()));
    const last = excel && (await attempt(() => excel.recall()));
    const prefer = [active, last?.source].filter((name) => typeof name === "string");
    await this.#read({ sheet: null, prefer, choices: null, year: null, remember: false });
  }

  /** The same sheet again: it may have changed. */
  async readAgain(): Promise<void> {
    const view = shown(this.#store.state().read);
    if (view === null || view.sheet === null) return this.readActive();
    await this.#read({ sheet: view.sheet, prefer: [], choices: view.choices, year: view.year, remember: false });
  }

  /** The same sheet again, as the workbook remembers it by now and not as it was chosen before. */
  async readRemembered(): Promise<void> {
    const sheet = shown(this.#store.state().read)?.sheet ?? null;
    await this.#read({ sheet, prefer: [], choices: null, year: null, remember: false }, true);
  }

  async changeReading({ sheet, choices, year }: ReadChange): Promise<void> {
    const view = shown(this.#store.state().read);
    const other = sheet !== undefined && sheet !== view?.sheet;
    await this.#read({
      sheet: sheet ?? view?.sheet ?? null,
      prefer: [],
      choices: choices ?? (other ? null : (view?.choices ?? null)),
      year: year ?? (other ? null : (view?.year ?? null)),
      // Picking another sheet to look at decides nothing about it.
      remember: choices !== undefined || year !== undefined,
    });
  }

  async explain(): Promise<void> {
    const ask = ++this.#asked.explain;
    this.#store.dispatch({ type: "explaining" });
    const answer = await this.#unpacked(this.#host.desk.explain());
    if (ask === this.#asked.explain) this.#store.dispatch({ type: "explained", answer });
  }

  async check(): Promise<void> {
    const ask = ++this.#asked.check;
    this.#store.dispatch({ type: "checking" });
    const answer = await this.#unpacked(this.#host.desk.check());
    if (ask === this.#asked.check) this.#store.dispatch({ type: "checked", answer });
  }

  /** What the workbook holds by now. */
  async survey(): Promise<void> {
    const answer = await this.#host.desk.survey();
    if (answer.ok) this.#store.dispatch({ type: "surveyed", survey: answer.value });
  }

  /** What the step in view needs and has not got yet. */
  async loadStep(): Promise<void> {
    const { step, read, tree, people, check } = this.#store.state();
    if (!shown(read)?.result.ok) return;
    if (step === "check" && check.at === "failed") await this.check();
    if (step === "tree" && tree.at !== "ready") await this.loadTree({});
    if (step === "skp" && people.at !== "ready") await this.loadPeople({});
  }

  async loadTree(change: Partial<TreeRequest>): Promise<void> {
    const ask = ++this.#asked.tree;
    const request = { ...this.#store.state().treeRequest, ...change };
    this.#store.dispatch({ type: "drawing", request });
    const answer = await this.#unpacked(this.#host.desk.tree(request));
    if (ask === this.#asked.tree) this.#store.dispatch({ type: "drawn", answer });
  }

  async treeLines(boxes: readonly number[]): Promise<readonly (readonly DrawnLine[])[] | null> {
    const ask = this.#asked.tree;
    const answer = await this.#host.desk.treeLines(boxes);
    return answer.ok && ask === this.#asked.tree ? answer.value : null;
  }

  async loadPeople(change: Partial<SkpRequest>): Promise<void> {
    const { people } = change;
    // Who gets a sheet changes nobody's facts.
    if (people !== undefined && Object.keys(change).length === 1) {
      const before = this.#store.state();
      this.#store.dispatch({ type: "chosen", people });
      const key = followPreview(before, this.#store.state().skpRequest);
      if (key !== null) await this.loadPreview(key);
      return;
    }
    const ask = ++this.#asked.people;
    const request = { ...this.#store.state().skpRequest, ...change };
    this.#store.dispatch({ type: "listing", request });
    const answer = await this.#unpacked(this.#host.desk.people(request));
    if (ask !== this.#asked.people) return;
    this.#store.dispatch({ type: "listed", answer });
    const { preview, people: listed, skpRequest } = this.#store.state();
    const first = answer.ok ? firstChosen(shown(listed), skpRequest) : null;
    if (first !== null) await this.loadPreview(preview?.key ?? first);
  }

  async loadPreview(key: string | null): Promise<void> {
    if (key === null) {
      this.#store.dispatch({ type: "preview-closed" });
      return;
    }
    this.#store.dispatch({ type: "previewing", key });
    const answer = await this.#host.desk.previewSkp(key, this.#store.state().skpRequest);
    this.#store.dispatch({ type: "previewed", key, answer });
  }

  /** A large answer takes its time to be unpacked, and again to be shown: between the two the pane hears what is pressed. */
  async #unpacked<T>(asked: Promise<T>): Promise<T> {
    const answer = await asked;
    await nextTask();
    return answer;
  }

  async #read(request: ReadRequest, recalled = false): Promise<void> {
    const ask = ++this.#asked.read;
    // What is on its way belongs to the reading before.
    this.#asked.explain++;
    this.#asked.check++;
    this.#asked.tree++;
    this.#asked.people++;
    this.#store.dispatch({ type: "reading" });
    const answer = await this.#host.desk.read(request);
    if (ask !== this.#asked.read) return;
    this.#store.dispatch({ type: "read", answer, recalled });
    if (this.#store.state().explanation.at !== "idle") void this.explain();
    // What was decided now stands in the workbook, but not yet in the person's file.
    const { file } = this.#store.state();
    if (request.remember && answer.ok && this.#host.place === "browser" && file.at === "open") {
      this.#store.dispatch({ type: "file", file: { ...file, unsaved: true } });
    }
    await this.survey();
    if (ask !== this.#asked.read || !answer.ok || !answer.value.result.ok) return;
    await this.check();
    if (ask === this.#asked.read) await this.loadStep();
  }
}
