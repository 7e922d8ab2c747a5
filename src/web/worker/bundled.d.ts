/** The example's files, bundled by `scripts/build-web.ts`: nothing is fetched when it is tried. */
declare module 'crossread:example' {
  const files: readonly { readonly name: string; readonly text: string }[]
  export default files
}

/** The weight files by name: fetched once by the worker that holds the case, handed on to the one that reads. */
declare module 'crossread:weights' {
  export const texts: Promise<Readonly<Record<string, string>>>
}

/** Where the script of the worker that reads lies, and its text, which the browser has when such a worker was started. */
declare module 'crossread:reader' {
  export const address: string
  export function script(): Promise<Blob>
}
