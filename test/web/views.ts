/** Every view that needs no id. */
export const VIEWS: readonly string[] = [
  '/overview',
  '/changes',
  '/timeline',
  '/timeline?lanes=person',
  '/timeline?lanes=place',
  '/timeline?lanes=story',
  '/timeline?undated=1',
  '/differences',
  '/people',
  '/statements',
  '/network',
  '/sources',
  '/documents',
  '/wording',
  '/gaps',
  '/search?q=ferry',
  '/review',
  '/decisions',
  '/hand-over',
]

/** How to come to the views of one line: a list and a link in it. */
export const LINES: readonly (readonly [string, string])[] = [
  ['/timeline', '.line a[href*="/event?"]'],
  ['/people', '.rows a[href*="/entity?"]'],
  ['/statements', '.line a[href*="/statement?"]'],
  ['/documents', '.rows a[href*="/document?"]'],
  ['/sources', 'td a[href*="/copy?"]'],
]
