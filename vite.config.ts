import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const dedupe = ['react', 'react-dom', 'yjs', 'lib0', 'y-protocols']

export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: { dedupe },
  build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/dom/**/*.test.tsx'],
          setupFiles: ['tests/support/domSetup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'long', environment: 'node', include: ['tests/long/**/*.test.ts'], testTimeout: 3_600_000 },
      },
    ],
  },
})
