/** Milliseconds of processor time that some work took in this process: a busy machine does not lengthen it as it does the clock's. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
