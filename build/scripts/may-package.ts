import { tooOld } from '../packaging/electron-age.ts';

// Runs before `npm run package`: a release is where an outdated Electron matters. `npm test` only tells how old it is, because a check
// that fails by the calendar says nothing about the code.
const refusal = tooOld(new Date());
if (refusal !== null) {
  console.error(refusal);
  process.exitCode = 1;
}
