import { runSuites } from '../attack/run-suites.ts';
import { snapshotSuite } from './suite.ts';

// `npm run test:snapshots -- N`
await runSuites('test:snapshots', { snapshots: snapshotSuite });
