/** The version that stands in every output; kept equal to package.json's by a test. */
export const VERSION = '0.1.0'
export const ENGINE: string = `crossread ${VERSION}`
