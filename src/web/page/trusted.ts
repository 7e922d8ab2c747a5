/** What browsers with Trusted Types offer; the others take plain strings. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

declare global {
  var trustedTypes: TrustedTypes | undefined
}

/** The address of our own worker as the one script address the page may load; any other origin is refused. */
export function scriptAddress(address: string): string {
  const policy = globalThis.trustedTypes?.createPolicy('crossread', {
    createScriptURL: (asked) => {
      const url = new URL(asked, location.href)
      if (url.origin !== location.origin) throw new RangeError('a script of another origin')
      return url.href
    },
  })
  return policy === undefined ? address : policy.createScriptURL(address)
}
