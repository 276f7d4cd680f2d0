import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { MallData } from './cafe24/mall-state.ts';
import type { PgData } from './pg/pg-state.ts';

export type SandboxData = { malls: MallData; pg: PgData };

const quietMs = 1000;

/** @returns what was saved, or null when there is no file yet. @throws when the file cannot be read as state. */
export async function loadState(file: string): Promise<SandboxData | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return JSON.parse(text) as SandboxData;
  } catch (cause) {
    throw new Error(`The sandbox's state in ${file} is damaged. Delete the file to start afresh.`, { cause });
  }
}

/** Saves soon after a change, and at the end. The file is replaced whole, so a crash leaves the older one. */
export class StateSaver {
  readonly #file: string;
  readonly #data: () => SandboxData;
  #finished = false;
  #timer: NodeJS.Timeout | undefined;
  #saving: Promise<void> = Promise.resolve();

  constructor(file: string, data: () => SandboxData) {
    this.#file = file;
    this.#data = data;
  }

  changed(): void {
    // A failed save is tried again at the next change and at the end, where it is reported.
    if (!this.#finished) this.#timer ??= setTimeout(() => void this.#save().catch(() => undefined), quietMs);
  }

  /** The last save. @throws when the file cannot be written. */
  finish(): Promise<void> {
    this.#finished = true;
    return this.#save();
  }

  #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.catch(() => undefined).then(() => this.#write());
    return this.#saving;
  }

  async #write(): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.new`;
    await writeFile(draft, JSON.stringify(this.#data()));
    await rename(draft, this.#file);
  }
}
