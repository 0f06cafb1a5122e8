import { defineConfig } from '@playwright/test';

/** End-to-end specs of the built app; the machines that run them have two cores. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // A test often waits for its page: three keep two cores busy.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { screenshot: 'only-on-failure', viewport: { width: 1440, height: 900 } },
});
