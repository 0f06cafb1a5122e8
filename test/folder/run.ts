import { runSuites } from '../attack/run-suites.ts';
import { folderSuite } from './suite.ts';

// `npm run test:folder -- N`
await runSuites('test:folder', { folder: folderSuite });
