/** A file's name fit for a terminal: control characters and those that turn the direction of writing are spelt out. */
export function printable(name: string): string {
  return name
    .toWellFormed()
    .replace(
      /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}
