/** The example's files, bundled by `scripts/build-web.ts`: nothing is fetched when it is tried. */
declare module 'crossread:example' {
  const files: readonly { readonly name: string; readonly text: string }[]
  export default files
}
