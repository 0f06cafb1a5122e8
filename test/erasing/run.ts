import { runSuites } from '../attack/run-suites.ts';
import { erasingSuite } from './suite.ts';

// `npm run test:erasing -- N`
await runSuites('test:erasing', { erasing: erasingSuite });
