// Runs before every command. pnpm goes on when an install fails, and then an old system Node would
// crash deep inside the SQLite driver; one clear sentence is better.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 17)) {
  console.error(
    `PG Bridge needs Node 22.17 or newer, but this is ${process.versions.node}. ` +
      'It normally brings its own: run "npx --yes pnpm@12 install" and look at its last lines to see why that failed.',
  );
  process.exit(1);
}
