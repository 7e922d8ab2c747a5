import { blocks, type Page } from './page.ts'

/** Fifth batch, written after the rules had been changed for the fourth one. */
export const BATCH_E: readonly Page[] = [
  {
    name: 'e: regional news, breadcrumb list, lead in strong, map embed, correction note, partner links',
    html: `<!doctype html><html lang="en-IE"><head><title>Lifeboat crew honoured in Port Alma - The Strand</title><link rel="canonical" href="https://strand.example/n/lifeboat"><meta property="og:title" content="Lifeboat crew honoured in Port Alma"><meta property="og:site_name" content="The Strand"><meta property="article:published_time" content="2031-11-20T17:00:00+00:00"><meta property="article:author" content="Niall Roe"></head><body><div class="c-header"><a class="c-header__brand">The Strand</a></div><ol class="c-breadcrumb"><li><a>Home</a></li><li><a>News</a></li></ol><div class="l-main"><article class="c-story"><h1 class="c-story__title">Lifeboat crew honoured in Port Alma</h1><div class="c-story__meta"><span>Niall Roe</span><span>20 Nov 2031, 17:00</span></div><figure><img src="l.jpg"><figcaption>The crew on Thursday. Photo: Una Pell</figcaption></figure><p><strong>The five men and women who brought in the crew of the “Alba” have been given the town’s medal.</strong></p><p>Mayor Mara Ilves hung it round their necks herself, one after the other, in the rain.</p><div class="c-map" data-embed="map"><a href="/map">View larger map</a></div><p>“We did what anybody would have done who had a boat,” said coxswain Berta Holm.</p><div class="c-partner"><h4>From our partners</h4><ul><li><a>Win a week at sea</a></li><li><a>Insurance for boats</a></li></ul></div><p>A collection for a new engine has brought in nine thousand crowns.</p><div class="c-note"><p><em>This article was amended on 21 November to correct the number of the crew.</em></p></div></article></div><footer class="c-footer"><p>The Strand, 1 Mole Street</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Lifeboat crew honoured in Port Alma
          B Niall Roe
          D 20 Nov 2031, 17:00
          C The crew on Thursday. Photo: Una Pell
          P The five men and women who brought in the crew of the “Alba” have been given the town’s medal.
          P Mayor Mara Ilves hung it round their necks herself, one after the other, in the rain.
          P “We did what anybody would have done who had a boat,” said coxswain Berta Holm.
          P A collection for a new engine has brought in nine thousand crowns.
          X This article was amended on 21 November to correct the number of the crew.`),
        meta: {
          title: 'Lifeboat crew honoured in Port Alma',
          author: 'Niall Roe',
          outlet: 'The Strand',
          published: '2031-11-20',
          url: 'https://strand.example/n/lifeboat',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'e: personal site, h1 site name, post in h2, mood line, webmentions',
    html: `<html lang="en"><head><title>Fog | Kit Daw</title><meta name="author" content="Kit Daw"></head><body><header><h1><a href="/">Kit Daw</a></h1><p>writes about swimming and weather</p></header><main><article class="h-entry"><h2 class="p-name">Fog</h2><time class="dt-published" datetime="2031-10-02">2 October 2031</time><div class="e-content"><p>For three days I have not seen the end of the mole, and I live two hundred metres from it.</p><p>The horn goes off every thirty seconds. One gets used to it, and then it stops, and one wakes up.</p><p>Nothing else has happened.</p></div><p class="tags">Filed under: <a>weather</a></p></article><section class="webmentions"><h3>Webmentions</h3><ul><li><a>Ann Orr</a> liked this.</li><li><a>Hake</a> replied: So it was you who complained about the horn to the harbour office last winter.</li></ul></section></main><footer>Kit Daw, by hand, since 2012</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Fog
          D 2 October 2031
          P For three days I have not seen the end of the mole, and I live two hundred metres from it.
          P The horn goes off every thirty seconds. One gets used to it, and then it stops, and one wakes up.
          P Nothing else has happened.`),
        meta: { title: 'Fog', author: 'Kit Daw', published: '2031-10-02', language: 'en' },
      },
    ],
  },
  {
    name: 'e: ticker of a broadcaster, oldest first, author and category in each entry, quotes',
    html: `<html lang="en"><head><title>Election night in Port Alma | Coast Radio</title><meta property="og:title" content="Election night in Port Alma"><meta property="og:site_name" content="Coast Radio"><meta property="article:published_time" content="2032-05-09T18:00:00Z"></head><body><nav><a>Coast Radio</a></nav><main class="live"><h1>Election night in Port Alma</h1><p>Who will lead the town for the next four years? Follow the count with us.</p><section class="entry"><header><time datetime="2032-05-09T18:00:00Z">8:00 pm</time><span class="tag">First figures</span></header><p>The polls have closed. Sixty-one in a hundred voted, says the town hall.</p></section><section class="entry"><header><time datetime="2032-05-09T18:42:00Z">8:42 pm</time></header><p>Mara Ilves is ahead in the old town with 54 per cent.</p><blockquote>“It is early, and I have not eaten.”</blockquote></section><section class="entry"><header><time datetime="2032-05-09T20:15:00Z">10:15 pm</time></header><h2>Ilves wins</h2><p>Otto Flint has rung her to say so.</p></section></main><aside><h3>Results</h3><table><tr><td>Ilves</td><td>52.1</td></tr></table></aside><footer>Coast Radio</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Election night in Port Alma
          P Who will lead the town for the next four years? Follow the count with us.
          D 8:00 pm
          P The polls have closed. Sixty-one in a hundred voted, says the town hall.
          D 8:42 pm
          P Mara Ilves is ahead in the old town with 54 per cent.
          Q “It is early, and I have not eaten.”
          D 10:15 pm
          H Ilves wins
          P Otto Flint has rung her to say so.`),
        meta: {
          title: 'Election night in Port Alma',
          author: null,
          outlet: 'Coast Radio',
          published: '2032-05-09',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'e: gallery as a slider with captions in data-less divs and a counter',
    html: `<html lang="en"><head><title>Pictures: the storm in Port Alma | Vell Times</title><meta property="og:title" content="Pictures: the storm in Port Alma"><meta property="og:site_name" content="Vell Times"><meta property="article:published_time" content="2031-11-04T07:00:00Z"><meta name="author" content="Tor Hegg"></head><body><header><a>Vell Times</a></header><div class="picture-story"><h1>Pictures: the storm in Port Alma</h1><div class="picture-story__author">Tor Hegg</div><ul class="swiper"><li class="swiper-slide"><figure><img src="1.jpg"><figcaption><span class="count">1/3</span> Water on the steps of the town hall.</figcaption></figure></li><li class="swiper-slide"><figure><img src="2.jpg"><figcaption><span class="count">2/3</span> Two men carry a dog.</figcaption></figure></li><li class="swiper-slide"><figure><img src="3.jpg"><figcaption><span class="count">3/3</span> The mole at noon, or what could be seen of it.</figcaption></figure></li></ul><div class="swiper-button-next">Next</div></div><section class="more-pictures"><h2>More pictures</h2><a><img><span>Songs at the town hall</span></a><a><img><span>The regatta</span></a></section></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Pictures: the storm in Port Alma
          B Tor Hegg
          C Water on the steps of the town hall.
          C Two men carry a dog.
          C The mole at noon, or what could be seen of it.`),
        meta: {
          title: 'Pictures: the storm in Port Alma',
          author: 'Tor Hegg',
          outlet: 'Vell Times',
          published: '2031-11-04',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'e: cookie wall as section in the flow of the story',
    html: `<html lang="en"><head><title>Bridge reopens | Island Letter</title><meta property="og:site_name" content="Island Letter"><meta property="og:title" content="Bridge reopens"><meta property="article:published_time" content="2031-07-01"></head><body><div id="site"><section class="cc-window" aria-label="cookieconsent"><span>This website uses cookies to ensure you get the best experience.</span><a>Learn more</a><a>Got it!</a></section><div id="page"><h1>Bridge reopens</h1><p>By Sven Aldo</p><p>The bridge to the island is open again, two days before the date that had been given.</p><p>Lorries may cross at night only until the second bearing has settled.</p><div class="embed-consent"><p>At this point you find content from an outside provider that complements the article. You can display it with one click.</p><button>Display content</button></div><p>The bus runs until Sunday, free of charge.</p></div><div id="tail"><p>Island Letter, Ferry Road 2</p></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Bridge reopens
          B By Sven Aldo
          P The bridge to the island is open again, two days before the date that had been given.
          P Lorries may cross at night only until the second bearing has settled.
          P The bus runs until Sunday, free of charge.`),
        meta: {
          title: 'Bridge reopens',
          author: 'Sven Aldo',
          outlet: 'Island Letter',
          published: '2031-07-01',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'e: comments in a table, guest book style, below a column',
    html: `<html lang="en"><head><title>Column: On waiting - Alma Gazette</title><meta property="og:site_name" content="Alma Gazette"><meta property="article:published_time" content="2031-03-03"></head><body><div class="head"><a>Alma Gazette</a></div><div class="column"><h1>On waiting</h1><p class="by">By Clara Munt</p><p>Half of life in a port is waiting: for the tide, for the fog to lift, for a signature from Vell.</p><p>The other half is being too late for it.</p></div><div class="guestbook"><h2>Comments (2)</h2><table><tr><td class="name">Ole B.</td><td>You forgot the waiting for the ferry, which is of a kind of its own, Ms Munt, as you well know.</td></tr><tr><td class="name">R. Hest</td><td>I have read this while I was waiting for the ferry and then I missed it because of you.</td></tr></table><a>Write a comment</a></div><div class="foot">Alma Gazette</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T On waiting
          B By Clara Munt
          P Half of life in a port is waiting: for the tide, for the fog to lift, for a signature from Vell.
          P The other half is being too late for it.`),
        meta: {
          title: 'On waiting',
          author: 'Clara Munt',
          outlet: 'Alma Gazette',
          published: '2031-03-03',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'e: related stories as cards between paragraphs with pictures and summaries',
    html: `<html lang="en"><head><title>Pilots to strike | Deckhand</title><meta property="og:title" content="Pilots to strike"><meta property="og:site_name" content="Deckhand"><meta property="article:published_time" content="2031-12-12T12:00:00Z"><meta name="author" content="Yusuf Karim"></head><body><div class="masthead"><a>Deckhand</a></div><div class="article"><h1>Pilots to strike</h1><div class="article__by">Yusuf Karim</div><div class="article__body"><p>The five pilots of Port Alma will not work on the first three days of January, their spokeswoman said.</p><a class="card" href="/x"><img src="x.jpg"><div class="card__t">Who will sail the pilot boat?</div><div class="card__d">Three of the five retire next year.</div></a><p>They ask for two more posts and for a boat that was built in this century.</p><div class="card-list"><div class="card"><a href="/y">Pay on the ferries</a><p>What a mate earns, and what a captain does.</p></div></div><p>The office said it had “taken note” of the letter.</p></div></div><div class="bottom"><a>Jobs</a><a>Subscribe</a></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Pilots to strike
          B Yusuf Karim
          P The five pilots of Port Alma will not work on the first three days of January, their spokeswoman said.
          P They ask for two more posts and for a boat that was built in this century.
          P The office said it had “taken note” of the letter.`),
        meta: {
          title: 'Pilots to strike',
          author: 'Yusuf Karim',
          outlet: 'Deckhand',
          published: '2031-12-12',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'e: two articles on one page in table cells of an old newsletter',
    html: `<html lang="en"><head><title>Harbour Mail, 1 August 2031</title><meta property="og:site_name" content="Harbour Mail"></head><body><table><tr><td class="story"><h2>Ferry fares rise</h2><p>by Jo Wint</p><p>A trip to the islands costs nine crowns from today, two more than in July, the company said.</p><p>“Fuel is dearer, and so are people,” said its head, Anna Skov, to those who had come to the mole with signs.</p></td></tr><tr><td class="story"><h2>Choir looks for basses</h2><p>by Emil Roth</p><p>The choir of the seamen’s chapel has eleven sopranos and one bass, and the bass is about to move to Vell.</p><p>Whoever can hold a low note for four bars is asked to come on Thursday at seven and to bring a friend.</p></td></tr></table></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Ferry fares rise
          B by Jo Wint
          P A trip to the islands costs nine crowns from today, two more than in July, the company said.
          P “Fuel is dearer, and so are people,” said its head, Anna Skov, to those who had come to the mole with signs.`),
        meta: { title: 'Ferry fares rise', author: 'Jo Wint', outlet: 'Harbour Mail', language: 'en' },
      },
      {
        blocks: blocks(`
          T Choir looks for basses
          B by Emil Roth
          P The choir of the seamen’s chapel has eleven sopranos and one bass, and the bass is about to move to Vell.
          P Whoever can hold a low note for four bars is asked to come on Thursday at seven and to bring a friend.`),
        meta: { title: 'Choir looks for basses', author: 'Emil Roth', outlet: 'Harbour Mail', language: 'en' },
      },
    ],
  },
  {
    name: 'e: Italian site, eyebrow, summary, share words, read also in paragraph, reserved rights',
    html: `<html lang="it"><head><title>Port Alma chiude il vecchio molo - Il Faro</title><meta property="og:title" content="Port Alma chiude il vecchio molo"><meta property="og:site_name" content="Il Faro"><meta property="article:published_time" content="2031-06-11T06:30:00+02:00"><meta name="author" content="Lia Conti"></head><body><header><a>Il Faro</a></header><main><h1>Port Alma chiude il vecchio molo</h1><p class="sommario">Sette voti a due nel consiglio del porto dopo la caduta di una gru.</p><p class="firma">di Lia Conti</p><div class="social-bar"><a>Condividi</a></div><p>Il consiglio del porto ha deciso martedì di chiudere il vecchio molo, dopo che a maggio una gru era caduta in mare.</p><p>«Non aspetteremo un altro incidente», ha detto la sindaca Mara Ilves davanti al porto.</p><p>Leggi anche: <a href="/1">Cinque vecchie gru</a></p><p>Il sindacato nega di avere accettato il piano.</p><p>© RIPRODUZIONE RISERVATA</p></main><footer>Il Faro</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Port Alma chiude il vecchio molo
          P Sette voti a due nel consiglio del porto dopo la caduta di una gru.
          B di Lia Conti
          P Il consiglio del porto ha deciso martedì di chiudere il vecchio molo, dopo che a maggio una gru era caduta in mare.
          P «Non aspetteremo un altro incidente», ha detto la sindaca Mara Ilves davanti al porto.
          P Il sindacato nega di avere accettato il piano.`),
        meta: {
          title: 'Port Alma chiude il vecchio molo',
          author: 'Lia Conti',
          outlet: 'Il Faro',
          published: '2031-06-11',
          language: 'it',
        },
      },
    ],
  },
  {
    name: 'e: statement of a union on its own site, bullet demands, signatories, downloads in the end',
    html: `<html lang="en"><head><title>Our answer to the council – Dockers’ Union</title><meta property="og:site_name" content="Dockers’ Union"></head><body><header><a>Dockers’ Union</a></header><div class="content"><h1>Our answer to the council</h1><p class="published">Published: 13 June 2031</p><p>The council of Port Alma voted on Tuesday to close the old quay. We were not asked, and we did not agree.</p><p>We demand:</p><ul><li>that all shifts lost are paid,</li><li>that the report of the engineers is published,</li><li>that the pilots are heard.</li></ul><p>Our members will meet on Friday at six in the hall of the old mission.</p><p>Tomas Renn, spokesman<br>Ruth Adler, chairwoman</p><p><a href="/s.pdf">Statement as PDF</a></p></div><footer>Mole 3, Port Alma</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Our answer to the council
          D Published: 13 June 2031
          P The council of Port Alma voted on Tuesday to close the old quay. We were not asked, and we did not agree.
          P We demand:
          L that all shifts lost are paid,
          L that the report of the engineers is published,
          L that the pilots are heard.
          P Our members will meet on Friday at six in the hall of the old mission.
          P Tomas Renn, spokesman Ruth Adler, chairwoman`),
        meta: {
          title: 'Our answer to the council',
          author: null,
          outlet: 'Dockers’ Union',
          published: '2031-06-13',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'e: news by a static generator, plain sections, footnotes, licence line, previous and next',
    html: `<html lang="en"><head><title>Water quality in the basin</title><meta name="dcterms.date" content="2031-05-05"><meta name="author" content="Alma Lab Collective"></head><body><nav><a href="/">Alma Lab</a> <a href="/posts">Posts</a></nav><main><header><h1>Water quality in the basin</h1><p><time datetime="2031-05-05">May 5, 2031</time> · <span>6 min read</span></p></header><section><h2>What we did</h2><p>Every Sunday for a year we took half a litre of water at the same three steps.<sup><a href="#fn:1">1</a></sup></p></section><section><h2>What we found</h2><p>Copper was above the limit in nine weeks out of fifty-two, all of them in winter.</p><table><thead><tr><th>Month</th><th>Weeks above</th></tr></thead><tbody><tr><td>December</td><td>4</td></tr></tbody></table><p>We do not know why.</p></section><section class="footnotes"><ol><li id="fn:1">Steps 2, 9 and 14. <a>↩</a></li></ol></section><p class="license">This work may be shared under the same terms.</p></main><nav class="pn"><a>← Mussels</a><a>Fog →</a></nav></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Water quality in the basin
          D May 5, 2031
          H What we did
          P Every Sunday for a year we took half a litre of water at the same three steps.
          H What we found
          P Copper was above the limit in nine weeks out of fifty-two, all of them in winter.
          P Month
          P Weeks above
          P December
          P 4
          P We do not know why.`),
        meta: {
          title: 'Water quality in the basin',
          author: 'Alma Lab Collective',
          published: '2031-05-05',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'e: opinion with inline newsletter, advert labels, follow box, subscription bar',
    html: `<html lang="en"><head><title>Build it, then name it | The Ledger</title><meta property="og:title" content="Build it, then name it"><meta property="og:site_name" content="The Ledger"><script type="application/ld+json">{"@type":"OpinionNewsArticle","headline":"Build it, then name it","datePublished":"2031-10-16","author":{"@type":"Person","name":"Otto Flint"},"publisher":{"@type":"Organization","name":"The Ledger"}}</script></head><body><div class="top-strip">Get three months for one crown <a>Subscribe</a></div><header><a>The Ledger</a></header><article><p class="section-label">Opinion</p><h1>Build it, then name it</h1><p class="by-name">Otto Flint</p><p class="pub">Oct 16, 2031</p><p>I voted against the pier, and I lost. So let me say how I would like it to be built.</p><div class="promo-inline"><p>Sign up for Harbour Notes, our weekly letter on ships and money.</p></div><p>First, with stone from our own quarry, which is closed on paper only.</p><div class="advert"><span>Advertisement</span></div><p>Second, without a name. Names of piers are like names of boats: they come when they come.</p><div class="follow-box"><p>Follow this author to see more of their stories.</p><button>Follow</button></div><p>Third, soon.</p><p class="bio"><em>Otto Flint is a member of the council of Port Alma.</em></p></article><div class="meter">1 of 3 free articles</div><footer>Ledger Media</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Opinion
          T Build it, then name it
          B Otto Flint
          D Oct 16, 2031
          P I voted against the pier, and I lost. So let me say how I would like it to be built.
          P First, with stone from our own quarry, which is closed on paper only.
          P Second, without a name. Names of piers are like names of boats: they come when they come.
          P Third, soon.
          P Otto Flint is a member of the council of Port Alma.`),
        meta: {
          title: 'Build it, then name it',
          author: 'Otto Flint',
          outlet: 'The Ledger',
          published: '2031-10-16',
          language: 'en',
        },
      },
    ],
  },
]
