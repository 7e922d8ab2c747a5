/** A person whose names are taken out. */
export interface HiddenPerson {
  /** Ids of the entities of the case: one for a chosen person, all of one name for namesakes. */
  readonly entities: readonly string[]
  /** What stands in the copy instead of the name. */
  readonly label: string
  /**
   * `chosen` by the user; `alike`: suggested to be one of them or of the same name in full, so that their words and what
   * describes them are withheld too; `namesake`: only shares a name.
   */
  readonly standing: 'chosen' | 'alike' | 'namesake'
}

/** Whether what a hidden person said, and what describes one, is withheld. */
export function isWithheldOf(person: HiddenPerson | undefined): boolean {
  return person !== undefined && person.standing !== 'namesake'
}
