import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { acceptControl } from '../shell/control.ts';
import { onWindow, pageAddress, userAddress } from '../shell/host/announce.ts';
import { runInShell } from '../shell/run.ts';
import { outputFolder } from '../vite/output-folder.ts';

// Starts the built app in the Chromium shell and prints its one-time addresses; used by tests, benches and for a look.
//   node build/scripts/open.ts [--profile FOLDER]
const { values } = parseArgs({ options: { profile: { type: 'string' } } });
if (values.profile !== undefined) process.env['RAPPORT_PROFILE'] = resolve(values.profile);
acceptControl();
onWindow((record) => {
  console.log(`window ${userAddress()}`);
  console.log(`page ${pageAddress(record)}`);
});
await runInShell(outputFolder(), ({ address }) => {
  console.log(address === null ? 'already running' : `already running ${address}`);
});
