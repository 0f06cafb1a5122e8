import { spawn } from 'node:child_process';

/** Whether there is a screen to open something on. */
export function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin')
    return process.env['SSH_CONNECTION'] === undefined;
  return (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Opens an address, file or folder with the system's default program; resolves to '' or to why it could not. */
export function openWithSystem(target: string): Promise<string> {
  if (!hasDisplay()) return Promise.resolve('There is no display.');
  const [command, args] = opener(target);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', (failure) => resolve(failure.message));
    child.once('spawn', () => {
      child.unref();
      resolve('');
    });
  });
}

function opener(target: string): [string, string[]] {
  if (process.platform === 'darwin') return ['open', [target]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', target]];
  return ['xdg-open', [target]];
}
