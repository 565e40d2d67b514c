// Preloaded into every measured process: on exit it leaves what the process used beside $BENCH_USAGE.
// VmHWM is the peak of this program alone; ru_maxrss, the fallback, starts at what the parent held when it forked.
const { readFileSync, writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

const target = process.env.BENCH_USAGE;
if (isMainThread && target !== undefined) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = {
      peakBytes: (peakFromProc() ?? maxRSS) * 1024,
      cpuMs: (userCPUTime + systemCPUTime) / 1000,
    };
    writeFileSync(`${target}.${process.pid}.json`, JSON.stringify(usage));
  });
}

function peakFromProc() {
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"));
    return peak === null ? null : Number(peak[1]);
  } catch {
    return null;
  }
}
