// Loaded into each process that is measured: says at its end what it took of processor and memory.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(process.env.USE_FILE, `${JSON.stringify({ cpu: userCPUTime + systemCPUTime, memory: maxRSS })}\n`);
  });
