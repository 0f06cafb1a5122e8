import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,property,integration,attack,snapshots,folder,merge,erasing}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The machines that run the checks have two cores.
    maxWorkers: 2,
    // A test whose expectations all stand in loops over nothing would prove nothing.
    expect: { requireAssertions: true },
    // Ends what hangs; how long something takes is for the bench to say.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    passWithNoTests: true,
  },
});
