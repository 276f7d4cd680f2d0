// For work on the code: the demo, started anew when a server file changes, and the console with hot reload on port 5173.
import { type ChildProcess, spawn } from 'node:child_process';

const children: ChildProcess[] = [
  spawn('node', ['--watch', '--watch-preserve-output', '--import', 'tsx', 'server/demo/start.ts'], {
    stdio: 'inherit',
  }),
  spawn('vite', ['--host', '127.0.0.1', '--port', '5173', '--strictPort'], { stdio: 'inherit' }),
];

function stopAll(): void {
  for (const child of children) child.kill('SIGINT');
}

for (const child of children) child.once('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll);
