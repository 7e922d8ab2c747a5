/** A value, or why there is none. A bad input is a value, not an exception, so that it survives `postMessage`. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }
