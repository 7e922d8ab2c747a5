import { useEffect, useState } from 'preact/hooks'
import type { Params } from './backend.ts'

/** Where the reader is: the path of a view and its query, as the address bar has them behind `#`. */
export interface Route {
  readonly path: string
  readonly params: Params
}

/** Filters that stay when the reader goes from view to view. */
const STICKY = ['about', 'since', 'until', 'outlet', 'story'] as const

/** The route of an address such as `#/event?id=v1`. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s)
  return { path: path === '' ? '/overview' : path, params: Object.fromEntries(new URLSearchParams(query)) }
}

/** The address of a route. */
export function addressOf({ path, params }: Route): string {
  const query = new URLSearchParams(Object.entries(params)).toString()
  return `#${path}${query === '' ? '' : `?${query}`}`
}

/** The address of a view that keeps the filters of where the reader is; a parameter of `''` is left out. */
export function linkFrom(here: Route, target: string, params: Params = {}): string {
  const to = routeOf(target)
  const kept = Object.fromEntries(STICKY.flatMap((key) => (here.params[key] ? [[key, here.params[key]]] : [])))
  const all = Object.entries({ ...kept, ...to.params, ...params }).filter(([, value]) => value !== '')
  return addressOf({ path: to.path, params: Object.fromEntries(all) })
}

/** The address of the same view with some parameters changed, from its first page. */
export function changed(here: Route, params: Params): string {
  const { from: _from, ...rest } = here.params
  const all = Object.entries({ ...rest, ...params }).filter(([, value]) => value !== '')
  return addressOf({ path: here.path, params: Object.fromEntries(all) })
}

/** The filters in force. */
export function filtersOf(here: Route): Params {
  return Object.fromEntries(STICKY.flatMap((key) => (here.params[key] ? [[key, here.params[key]]] : [])))
}

/** Goes there, as a click on a link would. */
export function go(address: string): void {
  location.hash = address
}

/** The route of the address bar, now and after every change. */
export function useRoute(): Route {
  const [, setHash] = useState(location.hash)
  useEffect(() => {
    const hear = (): void => setHash(location.hash)
    addEventListener('hashchange', hear)
    return () => removeEventListener('hashchange', hear)
  }, [])
  // Not the state: a view may write a steadier address without a move.
  return routeOf(location.hash)
}
