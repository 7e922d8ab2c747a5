/** Progress on standard error when it is a terminal: files done, rate, time left. Quiet otherwise. */
export interface Progress {
  step(): void
  end(): void
}

/** Returns a progress line for `total` items; `now` gives milliseconds. */
export function progressLine(total: number, now: () => number): Progress {
  const started = now()
  let done = 0
  let shown = 0
  const shows = process.stderr.isTTY === true
  return {
    step: () => {
      done++
      const at = now()
      if (!shows || (at - shown < 100 && done < total)) return
      shown = at
      const rate = done / Math.max((at - started) / 1000, 0.001)
      const left = Math.ceil((total - done) / rate)
      process.stderr.write(`\r\u001b[K${done} of ${total} read, ${rate.toFixed(1)} a second, ${left} s left`)
    },
    end: () => {
      if (shows && done > 0) process.stderr.write('\r\u001b[K')
    },
  }
}
