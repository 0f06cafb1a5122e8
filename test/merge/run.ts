import { runSuites } from '../attack/run-suites.ts';
import { memorySuite, storesSuite } from './suite.ts';

// `npm run test:merge -- N`
await runSuites('test:merge', { memory: memorySuite, stores: storesSuite });
