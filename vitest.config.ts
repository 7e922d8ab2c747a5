import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'train/**/*.test.ts', 'bench/**/*.test.ts'],
    reporters: ['default', './test/plain-reporter.ts'],
    // A test that hangs is told; one on a machine that is slow or busy is given its time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Most of the time goes by in browsers and child processes: a processor left free for them is one left idle.
    maxWorkers: '100%',
  },
})

export default config
