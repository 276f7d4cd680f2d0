import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell first: the same engine without a window's frame, for half the work. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Programs of this machine that are a Chromium by their name and place, likeliest first. */
export function installedBrowsers(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string[] {
  return placesToLook(environment, platform).filter(isProgram);
}

function placesToLook(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const folders = (names: (string | undefined)[]) =>
    names.filter((name) => name !== undefined && name !== '') as string[];
  if (platform === 'win32') {
    const roots = folders([environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]);
    return roots.flatMap((root) => windowsPlaces.map((place) => join(root, place)));
  }
  const paths = folders((environment.PATH ?? '').split(delimiter));
  const onPath = commands.flatMap((command) => paths.map((path) => join(path, command)));
  if (platform !== 'darwin') return onPath;
  const roots = ['/Applications', ...folders([environment.HOME]).map((home) => join(home, 'Applications'))];
  return [
    ...roots.flatMap((root) => applications.map((name) => join(root, `${name}.app/Contents/MacOS`, name))),
    ...onPath,
  ];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
