import type { Cap, Refusal } from './input.ts'

const CAP_WORDS: Readonly<Record<Cap, string>> = {
  entries: 'files inside it',
  'entry bytes': 'bytes in one file inside it',
  'unpacked bytes': 'bytes when unpacked',
  ratio: 'bytes for each packed byte',
  'nested files': 'files inside one another',
  pages: 'pages',
  articles: 'articles',
}

/** At which step an input was refused. */
export type Stage = 'open' | 'recognise' | 'decode' | 'unpack' | 'isolate' | 'read' | 'gather'

/** A refusal in words: why an input was not read and what the user can do about it. Holds no words of the input. */
export interface Explained {
  readonly reason: string
  readonly advice: string
  readonly stage: Stage
}

const STAGES: Readonly<Record<Refusal['reason'], Stage>> = {
  empty: 'recognise',
  'empty-folder': 'open',
  'too-large': 'open',
  'line-too-long': 'recognise',
  'nested-too-deep': 'unpack',
  'bad-json': 'unpack',
  'no-text-field': 'read',
  'no-main-text': 'read',
  'unknown-encoding': 'decode',
  binary: 'recognise',
  unreadable: 'open',
  'time-budget': 'isolate',
  failed: 'read',
  'no-text-layer': 'unpack',
  encrypted: 'unpack',
  damaged: 'unpack',
  'over-limit': 'unpack',
  'declares-entities': 'unpack',
  'no-article': 'unpack',
  'not-attached': 'gather',
  memory: 'isolate',
  'parser-ended': 'isolate',
  'bad-answer': 'isolate',
  'same-id': 'gather',
}

/** What a refusal says to the user, with the step at which it came. */
export function explainRefusal(refusal: Refusal): Explained {
  return { ...wordsOf(refusal), stage: STAGES[refusal.reason] }
}

function wordsOf(refusal: Refusal): Omit<Explained, 'stage'> {
  switch (refusal.reason) {
    case 'empty':
      return { reason: 'the file holds no text.', advice: 'Check that it was saved whole.' }
    case 'empty-folder':
      return { reason: 'the folder holds no file.', advice: 'Hidden files are left out; name one to have it read.' }
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
    case 'no-text-layer':
      return {
        reason: `its ${refusal.pages} page${refusal.pages === 1 ? ' has' : 's have'} no text layer (pictures of text, or drawings).`,
        advice: 'Run text recognition (OCR) over it first.',
      }
    case 'encrypted':
      return { reason: 'it is locked with a password.', advice: 'Save it without a password.' }
    case 'damaged':
      return {
        reason: `it is damaged or cut off and cannot be read as ${refusal.format}.`,
        advice: 'Fetch it again, or open it in its own program and save it anew.',
      }
    case 'over-limit':
      return {
        reason: `more than ${refusal.limit} ${CAP_WORDS[refusal.cap]}.`,
        advice: 'Take it apart with another program, and hand in the parts you need.',
      }
    case 'declares-entities':
      return {
        reason: 'its XML declares entities of its own, which is how files are made to blow up.',
        advice: 'Save it anew without a document type.',
      }
    case 'no-article':
      return { reason: `this ${refusal.format} holds no article.`, advice: 'Check that it was saved whole.' }
    case 'not-attached':
      return {
        reason: 'this reference has no file in the pile that could be read.',
        advice: 'Export it with its files into the same folder.',
      }
    case 'memory':
      return {
        reason: `taking it apart needed more than ${refusal.megabytes} MB of memory.`,
        advice: 'Split it into smaller files.',
      }
    case 'parser-ended':
      return {
        reason: `the process that took it apart ended (${refusal.code}); nothing else was lost.`,
        advice: 'Open it in its own program and save it anew, or as text.',
      }
    case 'bad-answer':
      return {
        reason: `what was taken out of it does not hold together (${refusal.fault}).`,
        advice: 'Open it in its own program and save it anew, or as text.',
      }
    case 'same-id':
      return {
        reason: `the id ${refusal.id} belongs to another text already.`,
        advice: 'Give each document its own id.',
      }
  }
}
