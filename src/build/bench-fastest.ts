// The fastest of several runs, in milliseconds: what else the machine does only ever adds.

export function fastestMs(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
