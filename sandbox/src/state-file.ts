import { readFile, rename, writeFile } from 'node:fs/promises';
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
  #timer: NodeJS.Timeout | undefined;
  #saving: Promise<void> = Promise.resolve();

  constructor(file: string, data: () => SandboxData) {
    this.#file = file;
    this.#data = data;
  }

  changed(): void {
    this.#timer ??= setTimeout(() => void this.save(), quietMs);
  }

  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  async #write(): Promise<void> {
    const draft = `${this.#file}.new`;
    await writeFile(draft, JSON.stringify(this.#data()));
    await rename(draft, this.#file);
  }
}
