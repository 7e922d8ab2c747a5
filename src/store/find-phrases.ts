/** The words of a text as search sees them: letters and digits, lower case, without accents. */
export function searchWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Whether every phrase stands in the text, its words side by side. */
export function holdsPhrases(text: string, phrases: readonly string[]): boolean {
  const words = ` ${searchWords(text).join(' ')} `
  return phrases.every((phrase) => words.includes(` ${searchWords(phrase).join(' ')} `))
}
