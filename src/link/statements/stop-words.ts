/** Words that say nothing of what a statement is about; folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of to in on at by for with from as into about over after before between under again than ' +
    'that this these those it its he him his she her they them their we us our you your i me my who whom which what ' +
    'is are was were be been being am do does did done have has had having will would shall should can could may ' +
    'might must there here so such only very too also then now just said say says'
  ).split(' '),
)

/** Words that turn a statement round; folded, so that an apostrophe is gone. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'not no never none nobody nothing cannot without dont didnt doesnt wont cant isnt arent wasnt werent hasnt havent ' +
    'hadnt couldnt wouldnt shouldnt'
  ).split(' '),
)
