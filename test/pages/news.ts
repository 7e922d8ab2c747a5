import type { Page } from './page.ts'
import { p } from './sentences.ts'

/** Pages of newspapers and broadcasters. */
export const NEWS: readonly Page[] = [
  {
    name: 'newspaper with JSON-LD graph, share bar, newsletter box in mid-text, author box, most read',
    html: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Port Alma closes its old quay | The Alma Post</title>
<link rel="canonical" href="https://post.example/2031/06/quay"><meta property="og:title" content="Port Alma closes its old quay"><meta property="og:site_name" content="The Alma Post">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Alma Post"},{"@type":["NewsArticle"],"headline":"Port Alma closes its old quay","datePublished":"2031-06-11T07:30:00+02:00","dateModified":"2031-06-12T09:00:00+02:00","author":[{"@type":"Person","name":"Jon Tarr"},{"@type":"Person","name":"Ines Vael"}],"publisher":{"@type":"Organization","name":"The Alma Post"}}]}</script></head>
<body><a class="skip-link" href="#main">Skip to content</a><header class="site-header"><a href="/">The Alma Post</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main id="main"><article class="story"><header><p class="kicker">Harbour</p><h1 class="headline">Port Alma closes its old quay</h1><p class="standfirst">${p(19)}</p>
<div class="byline-wrap"><span class="byline">By <a href="/a/tarr">Jon Tarr</a> and <a href="/a/vael">Ines Vael</a></span> <time datetime="2031-06-11T07:30:00+02:00">Wed 11 Jun 2031 07.30 CEST</time></div>
<ul class="social-share"><li>Share on Facebook</li><li>Email</li></ul></header>
<figure class="lead"><img src="q.jpg" alt="quay"><figcaption>The old quay in May. Photograph: L. Orr</figcaption></figure>
<div class="article-body"><p>${p(0)}</p><p>${p(1)}</p><div class="newsletter-signup"><h3>Morning briefing</h3><p>Get our daily newsletter, free, every morning.</p><form><input><button>Sign up</button></form></div><p>${p(2)}</p><h2>What the union says</h2><p>${p(3)}</p><blockquote><p>“We were never asked.”</p></blockquote><p>${p(4)}</p></div>
<footer class="article-footer"><div class="author-bio"><h4>About the author</h4><p>Jon Tarr has written about the port since 2019.</p></div><ul class="tags"><li>Port Alma</li><li>Harbour</li></ul></footer></article></main>
<aside class="most-read"><h2>Most read</h2><ol><li>A cat on the mast</li><li>Rain until Sunday</li></ol></aside><footer><p>© 2031 The Alma Post Ltd. All rights reserved.</p></footer></body></html>`,
    articles: [
      {
        blocks: [
          ['paragraph', 'Harbour'],
          ['title', 'Port Alma closes its old quay'],
          ['paragraph', p(19)],
          ['byline', 'By Jon Tarr and Ines Vael'],
          ['dateline', 'Wed 11 Jun 2031 07.30 CEST'],
          ['caption', 'The old quay in May. Photograph: L. Orr'],
          ['paragraph', p(0)],
          ['paragraph', p(1)],
          ['paragraph', p(2)],
          ['heading', 'What the union says'],
          ['paragraph', p(3)],
          ['quote', '“We were never asked.”'],
          ['paragraph', p(4)],
        ],
        meta: {
          title: 'Port Alma closes its old quay',
          author: 'Jon Tarr, Ines Vael',
          outlet: 'The Alma Post',
          published: '2031-06-11',
          updated: '2031-06-12',
          url: 'https://post.example/2031/06/quay',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'broadcaster with data-component blocks, no article tag, hashed class names',
    html: `<html lang="en"><head><title>Crane fall: no charges yet - Coast Radio</title><meta property="og:site_name" content="Coast Radio"><meta property="og:url" content="https://coast.example/n/77"><meta property="article:published_time" content="2031-06-13T18:02:00Z"><meta name="author" content="Pia Lund"></head><body>
<div class="ssrcss-1 e1"><header role="banner"><div>Coast Radio</div><nav role="navigation"><a>Home</a><a>Live</a></nav></header>
<div role="main" id="main-content"><div class="ssrcss-77 e2"><h1 id="main-heading" class="ssrcss-9 e3">Crane fall: no charges yet</h1><div data-component="byline-block"><div class="ssrcss-4 TextContributorName">Pia Lund</div></div><div data-component="text-block" class="ssrcss-5"><div class="ssrcss-6"><p><b>${p(10)}</b></p></div></div><div data-component="text-block"><div><p>${p(11)}</p></div></div><div data-component="ad-slot"><span>Advertisement</span></div><div data-component="text-block"><div><p>${p(13)}</p></div></div><div data-component="links-block"><h2>More on this story</h2><ul><li><a>Five old cranes</a></li><li><a>Sea safety explained</a></li></ul></div><div data-component="text-block"><p>${p(15)}</p></div><div data-component="tag-list-block"><h2>Related topics</h2><ul><li>Port Alma</li></ul></div></div></div>
<section aria-labelledby="top"><h2 id="top">Top stories</h2><ul><li><a>Ferry late</a></li><li><a>Budget passed</a></li></ul></section>
<footer role="contentinfo"><p>© 2031 Coast Radio. Read about our approach to external linking.</p></footer></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Crane fall: no charges yet'],
          ['byline', 'Pia Lund'],
          ['paragraph', p(10)],
          ['paragraph', p(11)],
          ['paragraph', p(13)],
          ['paragraph', p(15)],
        ],
        meta: {
          title: 'Crane fall: no charges yet',
          author: 'Pia Lund',
          outlet: 'Coast Radio',
          published: '2031-06-13',
          url: 'https://coast.example/n/77',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'live ticker: one story, newest entry first',
    html: `<html lang="en"><head><title>Quay vote – live</title><meta property="og:site_name" content="Vell Times"><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Quay vote – as it happened","datePublished":"2031-06-10T08:00:00Z","dateModified":"2031-06-10T20:00:00Z","author":{"name":"Rob Hest"},"publisher":{"name":"Vell Times"},"liveBlogUpdate":[{"@type":"BlogPosting","headline":"Vote is over","articleBody":"x","datePublished":"2031-06-10T17:00:00Z"}]}</script></head><body><nav>Sections</nav>
<main><h1>Quay vote – as it happened</h1><p class="summary">${p(4)}</p><div class="liveblog"><article class="post" id="b3"><time datetime="2031-06-10T17:10:00Z">17:10</time><h2>Mayor speaks</h2><p>${p(2)}</p><div class="share-tools">Share</div></article><article class="post" id="b2"><time datetime="2031-06-10T17:00:00Z">17:00</time><h2>Vote is over</h2><p>${p(0)}</p><p>${p(6)}</p></article><article class="post" id="b1"><time datetime="2031-06-10T08:00:00Z">08:00</time><h2>Good morning</h2><p>${p(16)}</p></article></div><button>Load more</button></main><footer>Vell Times 2031</footer></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Quay vote – as it happened'],
          ['paragraph', p(4)],
          ['dateline', '17:10'],
          ['heading', 'Mayor speaks'],
          ['paragraph', p(2)],
          ['dateline', '17:00'],
          ['heading', 'Vote is over'],
          ['paragraph', p(0)],
          ['paragraph', p(6)],
          ['dateline', '08:00'],
          ['heading', 'Good morning'],
          ['paragraph', p(16)],
        ],
        meta: {
          title: 'Quay vote – as it happened',
          author: 'Rob Hest',
          outlet: 'Vell Times',
          published: '2031-06-10',
          updated: '2031-06-10',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'gallery: captions are the text',
    html: `<html lang="en"><head><title>In pictures: an evening of songs</title><meta property="og:title" content="In pictures: an evening of songs"><meta property="og:site_name" content="Alma Weekly"><meta property="article:published_time" content="2031-06-12"></head><body><header class="masthead"><a>Alma Weekly</a></header><main><article class="gallery"><h1>In pictures: an evening of songs</h1><p class="intro">${p(12)}</p><div class="slides"><figure><img><figcaption>Singers in front of the town hall on Tuesday evening. <span class="credit">Photo: D. Kerr</span></figcaption></figure><figure><img><figcaption>A lamp on the old quay. <span class="credit">Photo: D. Kerr</span></figcaption></figure><figure><img><figcaption>The mayor listens. <span class="credit">Photo: D. Kerr</span></figcaption></figure></div><div class="gallery-nav"><a>Previous</a><a>Next</a></div></article></main></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'In pictures: an evening of songs'],
          ['paragraph', p(12)],
          ['caption', 'Singers in front of the town hall on Tuesday evening. Photo: D. Kerr'],
          ['caption', 'A lamp on the old quay. Photo: D. Kerr'],
          ['caption', 'The mayor listens. Photo: D. Kerr'],
        ],
        meta: {
          title: 'In pictures: an evening of songs',
          author: null,
          outlet: 'Alma Weekly',
          published: '2031-06-12',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'cookie wall and subscription wall around the words',
    html: `<html lang="en"><head><title>Who pays for the new quay?</title><meta name="application-name" content="Vell Courier"><meta name="pubdate" content="20310614"><meta name="byl" content="By Kate Moor"></head><body><div id="cookie-consent" role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device, such as cookies, and process personal data for advertising and content measurement, audience research and services development.</p><button>Accept all</button></div><div id="page"><article><h1>Who pays for the new quay?</h1><p class="author">By Kate Moor</p><p>${p(8)}</p><p>${p(9)}</p><p>${p(14)}</p><div class="paywall-prompt"><h2>Continue reading with a subscription</h2><p>Subscribe now for one crown a week. Cancel anytime, no strings attached, for the first four weeks of your subscription.</p></div></article></div><div class="gdpr-modal" style="display: none"><p>Manage your choices about cookies on this site at any time in the settings of your account page.</p></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Who pays for the new quay?'],
          ['byline', 'By Kate Moor'],
          ['paragraph', p(8)],
          ['paragraph', p(9)],
          ['paragraph', p(14)],
        ],
        meta: {
          title: 'Who pays for the new quay?',
          author: 'Kate Moor',
          outlet: 'Vell Courier',
          published: '2031-06-14',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'long reader comments below a short story',
    html: `<html lang="en"><head><title>Union to meet on Friday | Dock News</title><meta property="og:site_name" content="Dock News"></head><body><div id="wrapper"><div id="content"><h1 class="entry-title">Union to meet on Friday</h1><div class="meta">Posted on <time class="published" datetime="2031-06-12">June 12, 2031</time> by <span class="author vcard">Lou Fenn</span></div><div class="entry-content"><p>${p(3)}</p><p>${p(18)}</p></div><div id="comments" class="comments-area"><h2>3 comments</h2><ol class="comment-list"><li class="comment"><p class="comment-author">seadog</p><p>I have worked on this quay for thirty years and nobody ever asked me or anybody I know about anything at all, which is just how it goes in this town, year after year, whoever is the mayor.</p></li><li class="comment"><p>Close it and be done with it, I say. My cousin nearly lost a leg there, and the council sent him a card with flowers on it and spelled his name wrong on the envelope.</p></li><li class="comment"><p>The mayor is right, and those who shout loudest have never carried a crate in their lives, which you can tell from their hands if you ever shake one.</p></li></ol><h3>Leave a reply</h3><p>Your email address will not be published.</p></div></div><div id="sidebar"><h3>Archives</h3><ul><li>May 2031</li><li>April 2031</li></ul></div></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Union to meet on Friday'],
          ['byline', 'Posted on June 12, 2031 by Lou Fenn'],
          ['paragraph', p(3)],
          ['paragraph', p(18)],
        ],
        meta: {
          title: 'Union to meet on Friday',
          author: 'Lou Fenn',
          outlet: 'Dock News',
          published: '2031-06-12',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'related links between paragraphs and at the end',
    html: `<html lang="en"><head><title>Letters of warning</title><meta property="og:site_name" content="The Alma Post"><meta property="article:published_time" content="2031-06-15T06:00:00Z"><meta property="article:author" content="Jon Tarr"></head><body><article><h1>Letters of warning</h1><p>${p(15)}</p><div class="related-inline"><span>Read more</span><a href="/x">Port Alma closes its old quay</a></div><p>${p(5)}</p><p><strong>READ ALSO: </strong><a href="/y">The crane that fell</a></p><p>${p(13)}</p><ul class="related-links"><li><a>One more story about the harbour</a></li><li><a>Another story about the sea</a></li></ul><section class="recommended"><h2>Recommended for you</h2><div class="card"><h3>Ten beaches to see</h3><p>From north to south, the best sand of the coast, chosen by our readers for the long weekend.</p></div></section></article></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Letters of warning'],
          ['paragraph', p(15)],
          ['paragraph', p(5)],
          ['paragraph', p(13)],
        ],
        meta: {
          title: 'Letters of warning',
          author: 'Jon Tarr',
          outlet: 'The Alma Post',
          published: '2031-06-15',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'two articles on one page',
    html: `<html lang="en"><head><title>News in brief – Harbour Mail</title><meta property="og:site_name" content="Harbour Mail"></head><body><header><h1 class="site-title">Harbour Mail</h1></header><main><article><h2>Pontoon for the sailing school</h2><p class="byline">By Una Pell</p><time datetime="2031-06-16">16 June 2031</time><p>${p(17)}</p><p>${p(6)}</p></article><article><h2>Ships sent to the outer roads</h2><p class="byline">By Ole Brand</p><time datetime="2031-06-17">17 June 2031</time><p>${p(16)}</p><p>${p(9)}</p></article></main><footer>Harbour Mail, Port Alma</footer></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Pontoon for the sailing school'],
          ['byline', 'By Una Pell'],
          ['dateline', '16 June 2031'],
          ['paragraph', p(17)],
          ['paragraph', p(6)],
        ],
        meta: {
          title: 'Pontoon for the sailing school',
          author: 'Una Pell',
          outlet: 'Harbour Mail',
          published: '2031-06-16',
          language: 'en',
        },
      },
      {
        blocks: [
          ['title', 'Ships sent to the outer roads'],
          ['byline', 'By Ole Brand'],
          ['dateline', '17 June 2031'],
          ['paragraph', p(16)],
          ['paragraph', p(9)],
        ],
        meta: {
          title: 'Ships sent to the outer roads',
          author: 'Ole Brand',
          outlet: 'Harbour Mail',
          published: '2031-06-17',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'front matter of an agency report with dateline and correction',
    html: `<html lang="en"><head><title>UPDATE 1-Port Alma council closes quay</title><meta name="dc.publisher" content="Northwire"><meta name="dc.date" content="2031-06-10T19:45:00Z"><meta name="dc.creator" content="Edda Lorn"></head><body><div class="article-page"><h1>UPDATE 1-Port Alma council closes quay</h1><div class="article-body"><p class="correction">(Corrects number of votes in paragraph 2)</p><p class="byline">By Edda Lorn</p><p><span class="dateline">PORT ALMA, June 10 (Northwire)</span> - ${p(0)}</p><p>${p(4)}</p><p>${p(8)}</p><p class="attribution">Reporting by Edda Lorn; Editing by Max Holt</p></div></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'UPDATE 1-Port Alma council closes quay'],
          ['correction', '(Corrects number of votes in paragraph 2)'],
          ['byline', 'By Edda Lorn'],
          ['paragraph', `PORT ALMA, June 10 (Northwire) - ${p(0)}`],
          ['paragraph', p(4)],
          ['paragraph', p(8)],
          ['byline', 'Reporting by Edda Lorn; Editing by Max Holt'],
        ],
        meta: {
          title: 'UPDATE 1-Port Alma council closes quay',
          author: 'Edda Lorn',
          outlet: 'Northwire',
          published: '2031-06-10',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'interview with questions in bold and a pull quote that repeats the text',
    html: `<html lang="en"><head><title>“I had promised it”</title><meta property="og:site_name" content="Vell Times"><script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"ReportageNewsArticle","headline":"“I had promised it”","datePublished":"2031-06-20","author":"Rob Hest","publisher":{"name":"Vell Times"}}]</script></head><body><article class="interview"><h1>“I had promised it”</h1><p class="lede">Mayor Mara Ilves on the vote, the letters and the summer to come.</p><p><strong>Did you know of the letters?</strong></p><p>I knew of one. It lay on my desk for a week, and I answered it on the day after the crane fell, which was too late.</p><aside class="pullquote">It lay on my desk for a week</aside><p><strong>Who will pay?</strong></p><p>We all will. The ministry has not said a word, and I have asked it four times since March.</p></article></body></html>`,
    articles: [
      {
        blocks: [
          ['title', '“I had promised it”'],
          ['paragraph', 'Mayor Mara Ilves on the vote, the letters and the summer to come.'],
          ['paragraph', 'Did you know of the letters?'],
          [
            'paragraph',
            'I knew of one. It lay on my desk for a week, and I answered it on the day after the crane fell, which was too late.',
          ],
          ['paragraph', 'Who will pay?'],
          ['paragraph', 'We all will. The ministry has not said a word, and I have asked it four times since March.'],
        ],
        meta: {
          title: '“I had promised it”',
          author: 'Rob Hest',
          outlet: 'Vell Times',
          published: '2031-06-20',
          language: 'en',
        },
      },
    ],
  },
]
