import { runSuites } from './run-suites.ts';
import { suites } from './suites.ts';

// `npm run test:attack -- N [kill|power|…]`
await runSuites('test:attack', suites);
