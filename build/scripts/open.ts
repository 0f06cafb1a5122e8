import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { acceptControl, onWindow, pageAddress, userAddress, runInShell } from '../shell/index.ts';
import { outputFolder, projectFolder } from '../vite/output-folder.ts';

// Starts the built app in the Chromium shell and prints its one-time addresses; used by tests, benches and for a look.
//   node build/scripts/open.ts [--profile FOLDER] [FILE]    the app itself looks at the file, as at one that was double clicked
const { values } = parseArgs({ options: { profile: { type: 'string' } }, allowPositionals: true });
if (values.profile !== undefined) process.env['RAPPORT_PROFILE'] = resolve(values.profile);
acceptControl();
onWindow((record) => {
  console.log(`window ${userAddress()}`);
  console.log(`page ${pageAddress(record)}`);
});
await runInShell({
  appFolder: projectFolder,
  outFolder: outputFolder(),
  onSecondStart: ({ address }) => {
    console.log(address === null ? 'already running' : `already running ${address}`);
  },
});
