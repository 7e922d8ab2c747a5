/** Runs jobs with at most `width` under way and yields their results in the order of the jobs, whoever ends first. */
export async function* inOrder<Job, Done>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  width: number,
  run: (job: Job) => Promise<Done>,
): AsyncGenerator<Done> {
  const waiting: Promise<Done>[] = []
  for await (const job of jobs) {
    waiting.push(run(job))
    const first = waiting.length >= width ? waiting.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const rest of waiting) yield await rest
}
