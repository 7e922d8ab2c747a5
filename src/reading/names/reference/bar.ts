/**
 * How much must speak for a link. `likely`: spans handed in are known to refer to something, the best fit will do. `sure`:
 * phrases found in running text may refer to anything or nothing, what is unsure stays apart.
 */
export type Bar = 'likely' | 'sure'
