// Preloaded into a measured process (`--import`): on exit, notes its peak memory and CPU time.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.POSTLINT_BENCH_PEAK;

// Workers preload it too; their memory is part of the process's.
if (folder && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const seen = {
      mebibytes: peakKibibytes() / 1024,
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(seen));
  });
}

function peakKibibytes() {
  try {
    // On Linux `maxRSS` starts at what the parent held when it forked; the kernel's own high-water
    // mark of the new program does not.
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
