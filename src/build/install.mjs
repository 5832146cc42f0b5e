// Runs under any Node, before the packages are there: installs them where they are missing or out of date.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const installed = 'node_modules/.package-lock.json';
const current = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
const shell = process.platform === 'win32';

if (!current) {
  console.log('Installing packages …');
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const folders = Object.keys(packages).filter((folder) => folder && !packages[folder].optional);
  const progress = setInterval(() => {
    const there = folders.filter((folder) => existsSync(`${folder}/package.json`));
    console.log(`Installing packages … ${there.length}/${folders.length}`);
  }, 10_000);
  spawn('npm', ['ci'], { stdio: 'inherit', shell }).on('close', (code) => {
    clearInterval(progress);
    process.exitCode = code ?? 1;
    if (code === 0) checkNode();
  });
}

/** Some machines none of the Node packages fits. */
function checkNode() {
  const PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const version = spawnSync('node', ['--version'], { env: { ...process.env, PATH }, encoding: 'utf8', shell }).stdout;
  if (parseInt(version.slice(1)) >= 24) return;
  console.error(`Unexpected Node ${version.trim()}, expected 24 or later: no package fits this machine, so install it`);
  process.exitCode = 1;
}
