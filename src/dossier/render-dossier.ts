import type { Case, CaseChanges } from '../link/index.ts'
import { atAGlance } from './at-a-glance.ts'
import { changesSection } from './changes.ts'
import { copies } from './copies.ts'
import { cover, statusOf, titleOf } from './cover.ts'
import { CSS } from './css.ts'
import { decisionLog } from './decision-log.ts'
import { differences } from './differences.ts'
import { eventCards } from './events.ts'
import { evidenceNotes } from './evidence-notes.ts'
import { gaps } from './gaps.ts'
import { type Html, html, markupOf } from './html.ts'
import { meetings } from './meetings.ts'
import { method } from './method.ts'
import { relations } from './relations.ts'
import { sourceTexts } from './source-texts.ts'
import { sources } from './sources.ts'
import { statementsBySpeaker } from './statements.ts'
import { CSS_SHA256 } from './style-hash.ts'
import { suggestions } from './suggestions.ts'
import { timeline } from './timeline.ts'
import { type Texts, type View, viewOf } from './view.ts'
import { whoIsWho } from './who.ts'
import { wordings } from './wording.ts'

/** Sections in the order of the page, which is also the order in which notes are numbered. */
const SECTIONS: readonly (readonly [string, string, (view: View) => Html])[] = [
  ['glance', 'At a glance', atAGlance],
  ['differences', 'Where accounts differ', differences],
  ['who', 'Who is who', whoIsWho],
  ['timeline', 'Timeline', timeline],
  ['events', 'Events in detail', eventCards],
  ['statements', 'Statements', statementsBySpeaker],
  ['meetings', 'Meetings and contacts', meetings],
  ['wording', 'How it is worded', wordings],
  ['relations', 'Relations as accounts', relations],
  ['sources', 'Sources', sources],
  ['copies', 'Who copies whom', copies],
  ['gaps', 'Gaps and questions', gaps],
  ['suggestions', 'Waiting for a decision', suggestions],
  ['method', 'Method and limits', method],
  ['decisions', 'Decision log', decisionLog],
  ['notes', 'Evidence notes', evidenceNotes],
  ['texts', 'Source texts', sourceTexts],
]

/**
 * The dossier as one HTML page that opens from disk: no script, no request, every value escaped. `texts` says how much
 * of the sources goes in: whole texts, only sentences that carry evidence, or places and hashes without words. `changes`:
 * what is new since an earlier look, to stand first.
 */
export function renderDossier(theCase: Case, options: DossierOptions): string {
  return [...dossierParts(theCase, options)].join('')
}

export interface DossierOptions {
  readonly texts: Texts
  readonly changes?: CaseChanges | null
}

/** The same section by section: a dossier of many thousand documents is longer than a string can be. */
export function* dossierParts(theCase: Case, { texts, changes = null }: DossierOptions): Generator<string> {
  const view = viewOf(theCase, texts)
  const shown = SECTIONS.filter(([id]) => id !== 'texts' || texts !== 'none')
  const contents = shown.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)
  yield `<!doctype html>\n${markupOf(head(theCase)).replace(STYLE_PLACE, () => `<style>${CSS}</style>`)}`
  yield markupOf(html`
<body>
<a class="skip" href="#glance">Skip to the key points</a>
<div class="banner" role="note">⚙&#xfe0e; ${statusOf(theCase)}</div>
${cover(theCase)}<main>
${changes === null ? null : changesSection(view, changes)}`)
  for (const [i, [, , render]] of shown.entries()) {
    yield markupOf(render(view))
    // After what stands first.
    if (i === 0)
      yield markupOf(html`<nav aria-labelledby="contents-h"><h2 id="contents-h">Contents</h2><ol>${contents}</ol></nav>
`)
  }
  yield '</main>\n</body>\n</html>\n'
}

const STYLE_PLACE = '<style></style>'

function head(theCase: Case): Html {
  const policy = `default-src 'none'; style-src 'sha256-${CSS_SHA256}'; base-uri 'none'; form-action 'none'`
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${`Crossread ${theCase.engine.version}`}">
<title>${titleOf(theCase)}</title>
<style></style>
</head>`
}
