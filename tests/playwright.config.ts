import { defineConfig } from '@playwright/test';
import { FIREFOX, findChromium } from './browser.ts';

const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['dot'], ['json']] : [['list']],
  webServer: { command: 'node e2e/server.ts 4399 /', port: 4399, reuseExistingServer: false },
  use: { baseURL: 'http://localhost:4399/' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: { executablePath: findChromium(), args } } },
    {
      name: 'firefox',
      testMatch: /(deep-links|permalinks|previews|share)\.spec\.ts/,
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: FIREFOX } },
    },
  ],
});
