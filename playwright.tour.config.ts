import { defineConfig } from '@playwright/test';
import shared from './playwright.config.ts';

/** Makes the pictures of `docs/tour.md` anew: `npm run tour`. */
export default defineConfig({ ...shared, testDir: 'test/tour', workers: 1, timeout: 180_000 });
