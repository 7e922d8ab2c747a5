import type { Route } from './route.ts'

/**
 * Writes the first place of a line (`DOC:START`) into the address, so that a permalink finds it whatever later decisions
 * make of its id.
 */
export function keepPlace(route: Route, line: { readonly id: string; readonly at: string | null }): void {
  const { id, at } = line
  if (at === null || (route.params.at === at && route.params.id === id)) return
  const params = new URLSearchParams({ ...route.params, id, at })
  history.replaceState(null, '', `#${route.path}?${params}`)
}
