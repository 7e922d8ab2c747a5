import type { Refusal } from './input.ts'

/** Why an input was not read, as a sentence, and what the user can do about it. Holds no words of the input. */
export function explainRefusal(refusal: Refusal): { readonly reason: string; readonly advice: string } {
  switch (refusal.reason) {
    case 'empty':
      return { reason: 'the file holds no text.', advice: 'Check that it was saved whole.' }
    case 'too-large':
      return {
        reason: `${refusal.bytes} bytes, more than the ${refusal.limit} that one file may have.`,
        advice: 'Split it into smaller files.',
      }
    case 'line-too-long':
      return {
        reason: `a line of ${refusal.bytes} bytes, more than the ${refusal.limit} that one record may have.`,
        advice: 'Split the record.',
      }
    case 'nested-too-deep':
      return {
        reason: `nested deeper than ${refusal.limit} levels.`,
        advice: 'Save it in a plainer form, such as text.',
      }
    case 'bad-json':
      return { reason: 'this line is not valid JSON.', advice: 'One whole JSON object must stand on each line.' }
    case 'no-text-field':
      return { reason: 'this record has no text.', advice: 'Put the words under "text", "body" or "content".' }
    case 'no-main-text':
      return { reason: 'no running text was found on this page.', advice: 'Copy the article into a text file.' }
    case 'unknown-encoding':
      return {
        reason: `the encoding ${refusal.encoding ?? ''} cannot be read.`.replace('  ', ' '),
        advice: 'Save the file as UTF-8.',
      }
    case 'binary':
      return {
        reason: `this is no text file${refusal.format === null ? '' : ` but ${refusal.format}`}.`,
        advice: 'Convert it to text or HTML first.',
      }
    case 'unreadable':
      return { reason: `the file cannot be opened (${refusal.code}).`, advice: 'Check its name and permissions.' }
    case 'time-budget':
      return {
        reason: `not done after ${refusal.seconds} seconds.`,
        advice: 'Give more time with --seconds, or split the document.',
      }
    case 'failed':
      return {
        reason:
          refusal.stage === 'stopped' ? 'stopped before it was read.' : `a fault of Crossread (${refusal.stage}).`,
        advice: refusal.stage === 'stopped' ? 'Run the same command again.' : 'Please report it, without the document.',
      }
    case 'same-id':
      return {
        reason: `the id ${refusal.id} belongs to another text already.`,
        advice: 'Give each document its own id.',
      }
  }
}
