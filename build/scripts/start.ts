import { spawn } from 'node:child_process';
import { hasDisplay, openWithSystem, onWindow, userAddress, runInShell } from '../shell/index.ts';
import { outputFolder, projectFolder } from '../vite/output-folder.ts';
import { isBuildCurrent } from '../vite/build-state.ts';
import { electronBinary } from '../packaging/electron-binary.ts';

// `npm start`: builds when needed, then opens the app in Electron, or in the Chromium shell where Electron's binary is missing.
if (!isBuildCurrent()) {
  console.log('Building …');
  const { buildApp } = await import('../vite/build-app.ts');
  await buildApp(() => undefined);
}
const binary = electronBinary();
if (binary === null) await startInShell();
else startInElectron(binary);

async function startInShell(): Promise<void> {
  console.log(
    "Electron's binary is not here, so Rapport opens in your browser (Chromium, Chrome or Edge). Ctrl-C stops it.",
  );
  onWindow(() => void show(userAddress()));
  await runInShell({
    appFolder: projectFolder,
    outFolder: outputFolder(),
    onSecondStart: ({ address }) => {
      if (address === null) console.log('Rapport is already running on this profile.');
      else console.log(`Rapport is already running on this profile: ${address}`);
    },
  });
}

async function show(address: string): Promise<void> {
  const refusal = hasDisplay() ? await openWithSystem(address) : 'no display';
  console.log(refusal === '' ? `If no window opens: ${address}` : `Open this address: ${address}`);
}

function startInElectron(path: string): void {
  const child = spawn(path, [projectFolder], { stdio: 'inherit' });
  // The terminal sends Ctrl-C to Electron too; this process waits for it to end in order.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 1));
}
