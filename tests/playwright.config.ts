import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { BROWSER_ENV, FIREFOX, findChromium } from './browser.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function chromium(...more: string[]) {
  return {
    browserName: 'chromium' as const,
    launchOptions: { executablePath: findChromium(), args: [...args, ...more], env: BROWSER_ENV },
  };
}

/** Pictures of pages are made on Linux, and compared only there: other systems draw letters differently. */
const VISUAL = {
  name: 'visual',
  workers: 1,
  testDir: './story/visual',
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  use: chromium('--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'),
};

const FIREFOX_PREFS = {
  // BiDi is not told of pages that come back from Firefox's cache.
  'browser.sessionhistory.max_total_viewers': 0,
  // The sandbox keeps pages from fonts outside the system's folders: Firefox tries to open ours again for each word.
  'security.sandbox.content.level': 0,
  // A mouse, which points exactly and can hover: without a window it has none.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  // Scrollbars over the page, as in Chromium without a window.
  'ui.useOverlayScrollbars': 1,
  // Frames a second: nothing here moves, and each is drawn by the processor.
  'layout.frame_rate': 10,
  // The dark: driven by BiDi, it takes its colour scheme from nothing else.
  'layout.css.prefers-color-scheme.content-override': 0,
};

const SPECS = ['e2e/**/*.spec.ts', 'story/e2e/**/*.spec.ts'];

/** What engines are likely to do in ways of their own; `test:hard` runs all in Firefox. */
const OF_ENGINES =
  /(axe-firefox|columns|deep-links|foot|paper-firefox|permalinks|previews|previews-open|share|timeline-filter)\.spec\.ts/;

export default defineConfig({
  testDir: '.',
  testMatch: SPECS,
  globalSetup: './fonts/set-up.ts',
  outputDir: '../test-results/playwright',
  snapshotPathTemplate: '{testDir}/e2e/heard/{arg}{ext}',
  fullyParallel: true,
  workers: availableParallelism() + 1,
  // A busy machine is no fault.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  forbidOnly: !!process.env['CI'],
  // Started by run.ts, it tells how far it is.
  reporter: process.send ? [['dot'], ['./reporters/playwright.ts']] : [['list']],
  webServer: { command: 'node e2e/start-server.ts', wait: { stdout: /Port (?<site_port>\d+)/ } },
  use: { baseURL: `http://localhost:${process.env['SITE_PORT']}/` },
  // Those of one worker begin first, as each worker has a browser of its own.
  projects: [
    {
      name: 'firefox',
      workers: 1,
      testMatch: process.env['ALL_IN_FIREFOX'] ? SPECS : OF_ENGINES,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: FIREFOX, firefoxUserPrefs: FIREFOX_PREFS, env: BROWSER_ENV },
      },
    },
    ...(process.platform === 'linux' ? [VISUAL] : []),
    { name: 'chromium', testIgnore: /firefox/, use: chromium() },
  ],
});
