import type { JSX } from 'preact'
import type { Route } from '../route.ts'
import { ChangesPage } from './changes-page.tsx'
import { CopyPage } from './copy-page.tsx'
import { DecisionsPage } from './decisions-page.tsx'
import { DifferencesPage } from './differences-page.tsx'
import { DocumentPage } from './document-page.tsx'
import { DocumentsPage } from './documents-page.tsx'
import { EntityPage } from './entity-page.tsx'
import { EventPage } from './event-page.tsx'
import { GapsPage } from './gaps-page.tsx'
import { HandOverPage } from './hand-over-page.tsx'
import { NetworkPage } from './network-page.tsx'
import { OverviewPage } from './overview-page.tsx'
import { PeoplePage } from './people-page.tsx'
import { ReviewPage } from './review-page.tsx'
import { SearchPage } from './search-page.tsx'
import { SourcesPage } from './sources-page.tsx'
import { StatementPage } from './statement-page.tsx'
import { StatementsPage } from './statements-page.tsx'
import { TimelinePage } from './timeline-page.tsx'
import { WordingPage } from './wording-page.tsx'

const PAGES: Readonly<Record<string, (props: { readonly route: Route }) => JSX.Element>> = {
  '/overview': OverviewPage,
  '/timeline': TimelinePage,
  '/changes': ChangesPage,
  '/event': EventPage,
  '/people': PeoplePage,
  '/entity': EntityPage,
  '/statements': StatementsPage,
  '/statement': StatementPage,
  '/network': NetworkPage,
  '/sources': SourcesPage,
  '/copy': CopyPage,
  '/documents': DocumentsPage,
  '/document': DocumentPage,
  '/differences': DifferencesPage,
  '/gaps': GapsPage,
  '/wording': WordingPage,
  '/search': SearchPage,
  '/review': ReviewPage,
  '/decisions': DecisionsPage,
  '/hand-over': HandOverPage,
}

/** The page of a route; the overview for a route that is none. */
export function viewAt(route: Route): JSX.Element {
  const Page = (Object.hasOwn(PAGES, route.path) ? PAGES[route.path] : undefined) ?? OverviewPage
  return <Page key={route.path} route={route} />
}
