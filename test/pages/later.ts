import type { Page } from './page.ts'
import { p } from './sentences.ts'

/** Pages written after the reader was done, and scored once before anything was changed: what to expect of the unknown. */
export const LATER: readonly Page[] = [
  {
    name: 'later: regional daily, nested wrappers, teaser box in the text, poll',
    html: `<html lang="en"><head><title>Harbour office warns skippers | Coastline Daily</title><meta property="og:title" content="Harbour office warns skippers"><meta property="og:site_name" content="Coastline Daily"><meta property="article:published_time" content="2031-06-28T11:00:00+02:00"><meta name="author" content="Femke Roos"></head><body><div id="app"><div class="l-header"><div class="c-logo">Coastline Daily</div><div class="c-main-nav"><a>Home</a><a>Sport</a></div></div><div class="l-content"><div class="c-article"><div class="c-article__header"><div class="c-article__category">Port Alma</div><h1 class="c-article__title">Harbour office warns skippers</h1><div class="c-article__intro">${p(16)}</div><div class="c-article__byline">Femke Roos</div></div><div class="c-article__body"><p>${p(6)}</p><div class="c-teaser"><a href="/t"><span>Also interesting</span><span>The pier that never came</span></a><a href="/u">Read it here</a></div><p>${p(17)}</p><div class="c-poll"><form><p>Should the quay be closed?</p><label>Yes</label></form></div><p>${p(9)}</p></div></div></div><div class="l-footer">© Coastline Daily 2031</div></div></body></html>`,
    articles: [
      {
        blocks: [
          ['paragraph', 'Port Alma'],
          ['title', 'Harbour office warns skippers'],
          ['paragraph', p(16)],
          ['byline', 'Femke Roos'],
          ['paragraph', p(6)],
          ['paragraph', p(17)],
          ['paragraph', p(9)],
        ],
        meta: {
          title: 'Harbour office warns skippers',
          author: 'Femke Roos',
          outlet: 'Coastline Daily',
          published: '2031-06-28',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'later: agency page with definition of place and bullets first',
    html: `<html lang="en"><head><title>Port Alma quay to close in July - Northwire</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Port Alma quay to close in July","datePublished":"2031-06-10T18:20:11Z","dateModified":"2031-06-10T19:02:00Z","author":[{"@type":"Person","name":"Edda Lorn"}],"publisher":{"@type":"NewsMediaOrganization","name":"Northwire"}}</script></head><body><main><article data-testid="Article"><header><nav aria-label="breadcrumb"><a>Europe</a></nav><h1 data-testid="Heading">Port Alma quay to close in July</h1><div><a rel="author">Edda Lorn</a></div><time><span>June 10, 2031</span><span> 6:20 PM UTC</span></time></header><div><ul data-testid="Summary"><li>Seven of ten members in favour</li><li>Union denies consent</li></ul><div data-testid="paragraph-0"><p>PORT ALMA, June 10 (Northwire) - ${p(0)}</p></div><div data-testid="paragraph-1"><p>${p(3)}</p></div><div data-testid="promo-box"><p>The briefing newsletter brings you the news of the coast. Sign up here.</p></div><div data-testid="paragraph-2"><p>${p(8)}</p></div><p>Reporting by Edda Lorn; Editing by Max Holt</p></div></article></main><footer role="contentinfo"><ul><li>About</li></ul></footer></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Port Alma quay to close in July'],
          ['byline', 'Edda Lorn'],
          ['dateline', 'June 10, 2031 6:20 PM UTC'],
          ['list', 'Seven of ten members in favour'],
          ['list', 'Union denies consent'],
          ['paragraph', `PORT ALMA, June 10 (Northwire) - ${p(0)}`],
          ['paragraph', p(3)],
          ['paragraph', p(8)],
          ['byline', 'Reporting by Edda Lorn; Editing by Max Holt'],
        ],
        meta: {
          title: 'Port Alma quay to close in July',
          author: 'Edda Lorn',
          outlet: 'Northwire',
          published: '2031-06-10',
          updated: '2031-06-10',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'later: weblog of an association, older system, comments by plugin',
    html: `<html lang="en-GB"><head><title>Friends of the Quay » Blog Archive » A song for the quay</title></head><body><div id="header"><h1><a>Friends of the Quay</a></h1></div><div id="content" class="narrowcolumn"><div class="post" id="post-3"><h2>A song for the quay</h2><small>June 12th, 2031 by Wim Dale</small><div class="entry"><p>${p(12)}</p><p>${p(19)}</p><p class="postmetadata">This entry was posted on Thursday and is filed under Songs.</p></div></div><h3 id="comments">2 Responses to “A song for the quay”</h3><ol class="commentlist"><li>Lovely evening, thank you all for coming down to the water in such numbers.</li></ol><div id="respond"><h3>Leave a Reply</h3></div></div><div id="sidebar"><ul><li>Pages</li></ul></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'A song for the quay'],
          ['byline', 'June 12th, 2031 by Wim Dale'],
          ['paragraph', p(12)],
          ['paragraph', p(19)],
        ],
        meta: {
          title: 'A song for the quay',
          author: 'Wim Dale',
          outlet: 'Friends of the Quay',
          published: '2031-06-12',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'later: French regional site',
    html: `<html lang="fr"><head><title>Port Alma ferme son vieux quai - Le Phare</title><meta property="og:title" content="Port Alma ferme son vieux quai"><meta property="og:site_name" content="Le Phare"><meta property="article:published_time" content="2031-06-11T07:00:00+02:00"><meta property="article:author" content="Luc Morel"></head><body><header><a>Le Phare</a></header><main><article><h1>Port Alma ferme son vieux quai</h1><p class="chapo">Le conseil du port a tranché mardi soir, par sept voix contre deux.</p><div class="signature">Par Luc Morel</div><div class="publication">Publié le 11 juin 2031 à 07h00</div><p>« Nous n’attendrons pas un autre accident », a déclaré la maire Mara Ilves aux journalistes.</p><p>Le syndicat affirme n’avoir jamais donné son accord.</p><div class="partage">Partager</div><p>Lire aussi : Cinq vieilles grues</p></article></main></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Port Alma ferme son vieux quai'],
          ['paragraph', 'Le conseil du port a tranché mardi soir, par sept voix contre deux.'],
          ['byline', 'Par Luc Morel'],
          ['dateline', 'Publié le 11 juin 2031 à 07h00'],
          ['paragraph', '« Nous n’attendrons pas un autre accident », a déclaré la maire Mara Ilves aux journalistes.'],
          ['paragraph', 'Le syndicat affirme n’avoir jamais donné son accord.'],
        ],
        meta: {
          title: 'Port Alma ferme son vieux quai',
          author: 'Luc Morel',
          outlet: 'Le Phare',
          published: '2031-06-11',
          language: 'fr',
        },
      },
    ],
  },
  {
    name: 'later: report of a watch group with numbered sections and notes',
    html: `<html lang="en"><head><title>Who knew of the cracks? – Harbour Watch</title><meta name="citation_publication_date" content="2031/07/05"><meta name="citation_author" content="Iris Thal"><meta property="og:site_name" content="Harbour Watch"></head><body><div class="page-header"><a class="brand">Harbour Watch</a></div><div class="container"><div class="row"><div class="col-8"><h1>Who knew of the cracks?</h1><p class="lead">${p(15)}</p><h2>1. The letters</h2><p>${p(5)}<sup class="footnote-ref"><a href="#fn1">1</a></sup></p><h2>2. The answer</h2><p>${p(8)}</p><hr class="footnotes-sep"><section class="footnotes"><ol><li id="fn1"><p>Council archive, box 14. <a href="#r1">↩</a></p></li></ol></section></div><div class="col-4"><div class="widget"><h4>Downloads</h4><a href="r.pdf">Report (PDF)</a></div></div></div></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Who knew of the cracks?'],
          ['paragraph', p(15)],
          ['heading', '1. The letters'],
          ['paragraph', p(5)],
          ['heading', '2. The answer'],
          ['paragraph', p(8)],
        ],
        meta: {
          title: 'Who knew of the cracks?',
          author: 'Iris Thal',
          outlet: 'Harbour Watch',
          published: '2031-07-05',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'later: three letters to the editor on one page',
    html: `<html lang="en"><head><title>Letters | The Alma Post</title><meta property="og:site_name" content="The Alma Post"></head><body><header class="masthead"><a>The Alma Post</a></header><main><section><article class="letter"><h2>Close it now</h2><p>${p(0)} ${p(15)}</p><p class="author">Ada Finn, Port Alma</p></article><article class="letter"><h2>Ask the fishermen</h2><p>${p(6)} ${p(7)}</p><p class="author">Olaf Berg, Vell</p></article><article class="letter"><h2>A summer without</h2><p>${p(19)} ${p(17)}</p><p class="author">Rut Hahn, Port Alma</p></article></section></main></body></html>`,
    articles: (
      [
        ['Close it now', `${p(0)} ${p(15)}`, 'Ada Finn, Port Alma'],
        ['Ask the fishermen', `${p(6)} ${p(7)}`, 'Olaf Berg, Vell'],
        ['A summer without', `${p(19)} ${p(17)}`, 'Rut Hahn, Port Alma'],
      ] as const
    ).map(([title, words, author]) => ({
      blocks: [
        ['title', title],
        ['paragraph', words],
        ['byline', author],
      ],
      meta: { title, outlet: 'The Alma Post', published: null, language: 'en' },
    })),
  },
]
