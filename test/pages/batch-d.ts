import { blocks, type Page } from './page.ts'

/** Fourth batch, written after the rules had been changed for the third one. */
export const BATCH_D: readonly Page[] = [
  {
    name: 'd: news by a large system, lead picture with credit, list of key points, related carousel, author at the end',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Council of Port Alma backs pier, 6 to 4 | Channel Nine Coast</title><meta property="og:title" content="Council of Port Alma backs pier, 6 to 4"/><meta property="og:site_name" content="Channel Nine Coast"/><link rel="canonical" href="https://ninecoast.example/pier-vote"/><script type="application/ld+json">{"@context":"https://schema.org","@type":"ReportageNewsArticle","headline":"Council of Port Alma backs pier, 6 to 4","datePublished":"2031-10-14T21:05:00+02:00","dateModified":"2031-10-15T07:40:00+02:00","author":[{"@type":"Person","name":"Lin Sato"}],"publisher":{"@type":"Organization","name":"Channel Nine Coast"}}</script></head><body><div class="global-nav"><div class="global-nav__logo"><a>Nine Coast</a></div><button>Menu</button></div><div class="breaking-banner"><a>BREAKING: Ferry services resume</a></div><main id="main-content"><article class="Article"><div class="ArticleHeader"><div class="ArticleHeader-eyebrow"><a href="/politics">Politics</a></div><h1 class="ArticleHeader-headline">Council of Port Alma backs pier, 6 to 4</h1><div class="ArticleHeader-time"><time datetime="2031-10-14T19:05:00Z">Published Tue, Oct 14 2031 9:05 PM</time><time datetime="2031-10-15T05:40:00Z">Updated Wed, Oct 15 2031 7:40 AM</time></div><div class="SocialShare"><a>Facebook</a><a>Mail</a></div></div><div class="InlineImage"><img src="h.jpg" alt="hall"/><div class="InlineImage-caption">The town hall on Tuesday.</div><div class="InlineImage-credit">Piet Kram | Nine Coast</div></div><div class="KeyPoints"><h2>Key Points</h2><ul><li>Six members voted for the pier, four against.</li><li>Work may begin in March.</li></ul></div><div class="ArticleBody"><p>The council of Port Alma has voted to build a new pier, after a debate that lasted five hours.</p><p>“This is a good night for the port,” said Mayor Mara Ilves.</p><div class="RelatedQuotes"><a>ALMA +0.4%</a></div><p>Four members had asked for a new report on the costs before the vote; they were not heard.</p><h2>What it costs</h2><p>The town puts the price at twelve million crowns. <a href="/cost">An earlier plan</a> had spoken of nine.</p><div class="MidPromo"><span>WATCH:</span> <a>The mayor’s speech in full</a></div><p>“Somebody will have to explain the other three,” said Otto Flint, who voted against.</p></div><div class="ArticleAuthor"><div>Lin Sato</div><div>Reporter</div><a>@linsato</a></div></article><section class="Carousel"><h2>More from Nine Coast</h2><div><a>Boats collide off the mole</a></div><div><a>A cat, a mast, a rescue</a></div></section></main><footer class="global-footer"><ul><li><a>Terms</a></li></ul><p>© 2031 Channel Nine Coast</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Council of Port Alma backs pier, 6 to 4
          D Published Tue, Oct 14 2031 9:05 PM
          D Updated Wed, Oct 15 2031 7:40 AM
          C The town hall on Tuesday.
          C Piet Kram | Nine Coast
          H Key Points
          L Six members voted for the pier, four against.
          L Work may begin in March.
          P The council of Port Alma has voted to build a new pier, after a debate that lasted five hours.
          P “This is a good night for the port,” said Mayor Mara Ilves.
          P Four members had asked for a new report on the costs before the vote; they were not heard.
          H What it costs
          P The town puts the price at twelve million crowns. An earlier plan had spoken of nine.
          P “Somebody will have to explain the other three,” said Otto Flint, who voted against.`),
        meta: {
          title: 'Council of Port Alma backs pier, 6 to 4',
          author: 'Lin Sato',
          outlet: 'Channel Nine Coast',
          published: '2031-10-14',
          updated: '2031-10-15',
          url: 'https://ninecoast.example/pier-vote',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'd: blog of a fisherwoman, posted line, numbered recipe, share buttons, threaded comments',
    html: `<html lang="en"><head><title>Mussels, and why I stopped selling them – Hook, Line</title><meta property="article:published_time" content="2031-02-11T18:00:00+00:00"><meta property="og:site_name" content="Hook, Line"></head><body class="single"><div id="wrapper"><div id="branding"><h1 id="site-title"><a>Hook, Line</a></h1><h2 id="site-description">A blog with fish in it</h2></div><div id="access"><ul><li><a>Home</a></li><li><a>About</a></li></ul></div><div id="content"><div id="nav-above"><a>← Older</a></div><div id="post-9" class="post-9 post hentry category-fish"><h1 class="entry-title">Mussels, and why I stopped selling them</h1><div class="entry-meta"><span class="meta-prep">Posted on</span> <a><span class="entry-date">February 11, 2031</span></a> <span class="meta-sep">by</span> <span class="author vcard"><a>Ann Orr</a></span></div><div class="entry-content"><p>The short answer is: the water. The long answer is below, with a recipe for those who do not care.</p><p>In December the laboratory in Vell found copper in three of our samples, four times what is allowed.</p><p>My brother and I talked for one evening and then we stopped.</p><h3>The recipe</h3><ol><li>Take mussels from somewhere else.</li><li>Wash them.</li><li>Ask where they are from again.</li></ol><p>I will write when the new figures are here.</p><div class="sharing"><h3>Share this:</h3><a>Mail</a></div></div><div class="entry-utility">This entry was posted in <a>Fish</a> and tagged <a>copper</a>. Bookmark the <a>permalink</a>.</div></div><div id="comments"><h3 id="comments-title">2 Responses to <em>Mussels</em></h3><ol class="commentlist"><li class="comment"><div class="comment-author"><cite>Hake</cite> says:</div><div class="comment-meta">February 12, 2031 at 8:01 am</div><p>Brave of you. We have been eating them all winter and nobody told us anything about copper at all.</p><div class="reply"><a>Reply</a></div></li></ol></div></div><div id="primary" class="widget-area"><ul><li><h3>Archives</h3><ul><li><a>January 2031</a></li></ul></li></ul></div><div id="colophon">Hook, Line</div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Mussels, and why I stopped selling them
          B Posted on February 11, 2031 by Ann Orr
          P The short answer is: the water. The long answer is below, with a recipe for those who do not care.
          P In December the laboratory in Vell found copper in three of our samples, four times what is allowed.
          P My brother and I talked for one evening and then we stopped.
          H The recipe
          L Take mussels from somewhere else.
          L Wash them.
          L Ask where they are from again.
          P I will write when the new figures are here.`),
        meta: {
          title: 'Mussels, and why I stopped selling them',
          author: 'Ann Orr',
          outlet: 'Hook, Line',
          published: '2031-02-11',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'd: live ticker in list items, minute marks, pinned entry, advert entries',
    html: `<html lang="en"><head><title>Rescue off Port Alma: live</title><meta property="og:site_name" content="Coast Radio"><meta property="og:title" content="Rescue off Port Alma: live"><meta property="article:published_time" content="2031-11-03T14:00:00Z"></head><body><header><a>Coast Radio</a></header><main><h1>Rescue off Port Alma: live</h1><p class="intro">A trawler with four people on board is missing. We report from the mole.</p><ol class="live-entries"><li class="live-entry"><div class="live-entry__time">14:05</div><div class="live-entry__body"><p>Two lifeboats have left the harbour.</p></div></li><li class="live-entry live-entry--ad"><div class="ad">Advertisement</div></li><li class="live-entry"><div class="live-entry__time">14:31</div><h2 class="live-entry__title">Helicopter on its way</h2><div class="live-entry__body"><p>A helicopter has taken off in Vell, says the coast guard.</p><p>It needs twenty minutes.</p></div></li><li class="live-entry"><div class="live-entry__time">15:10</div><div class="live-entry__body"><p>“We see lights,” the crew of the first boat reports.</p></div></li></ol><a class="more">Show older entries</a></main><footer>Coast Radio</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Rescue off Port Alma: live
          P A trawler with four people on board is missing. We report from the mole.
          D 14:05
          P Two lifeboats have left the harbour.
          D 14:31
          H Helicopter on its way
          P A helicopter has taken off in Vell, says the coast guard.
          P It needs twenty minutes.
          D 15:10
          P “We see lights,” the crew of the first boat reports.`),
        meta: {
          title: 'Rescue off Port Alma: live',
          author: null,
          outlet: 'Coast Radio',
          published: '2031-11-03',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'd: gallery with headings and texts for each picture',
    html: `<html lang="en"><head><title>Five cranes and their stories | Alma Weekly</title><meta property="og:title" content="Five cranes and their stories"><meta property="og:site_name" content="Alma Weekly"><meta name="author" content="Greta Holm"><meta property="article:published_time" content="2031-05-20"></head><body><header class="masthead"><a>Alma Weekly</a></header><div class="gallery-page"><h1>Five cranes and their stories</h1><div class="gallery-page__byline">By Greta Holm</div><p class="gallery-page__intro">They stand at the water and nobody looks up. We did.</p><div class="slide"><img src="1.jpg"><div class="slide__text"><h2>Big Berta</h2><p>She came from Vell in 1954, in two pieces, and was put together by forty men.</p><span class="slide__credit">Photo: Tor Hegg</span></div></div><div class="slide"><img src="2.jpg"><div class="slide__text"><h2>The Gull</h2><p>The smallest of them lifts nothing any more, but the birds like it.</p><span class="slide__credit">Photo: Tor Hegg</span></div></div><div class="slide-nav"><button>Previous</button><button>Next</button></div><div class="gallery-page__more"><h2>More galleries</h2><a>Songs</a> <a>Storm</a></div></div><footer>Alma Weekly</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Five cranes and their stories
          B By Greta Holm
          P They stand at the water and nobody looks up. We did.
          H Big Berta
          P She came from Vell in 1954, in two pieces, and was put together by forty men.
          C Photo: Tor Hegg
          H The Gull
          P The smallest of them lifts nothing any more, but the birds like it.
          C Photo: Tor Hegg`),
        meta: {
          title: 'Five cranes and their stories',
          author: 'Greta Holm',
          outlet: 'Alma Weekly',
          published: '2031-05-20',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'd: cookie wall before and after the story, story in main without article',
    html: `<html lang="en"><head><title>Ice house to open in spring - Quay News</title><meta property="og:site_name" content="Quay News"><meta name="author" content="Jon Tarr"><meta property="article:published_time" content="2031-12-02T08:00:00Z"></head><body><div id="onetrust-banner-sdk" class="otFlat"><h2>Your choice regarding cookies on this site</h2><p>We use cookies to optimise site functionality and give you the best possible experience. Read our cookie policy for more.</p><button>Accept all cookies</button><button>Reject all</button></div><header><a>Quay News</a></header><main><h1>Ice house to open in spring</h1><p class="meta">Jon Tarr, 2 December 2031</p><p>The new ice house in the northern basin will open in April, the fishermen’s cooperative said.</p><p>It holds sixty tonnes, twice as much as the old one.</p><p>“We have waited eleven years,” said its chairwoman, Ann Orr.</p></main><footer>Quay News</footer><div class="qc-cmp2-container"><p>We and our partners store and/or access information on a device, such as unique IDs in cookies to process personal data.</p><button>Manage options</button></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Ice house to open in spring
          B Jon Tarr, 2 December 2031
          P The new ice house in the northern basin will open in April, the fishermen’s cooperative said.
          P It holds sixty tonnes, twice as much as the old one.
          P “We have waited eleven years,” said its chairwoman, Ann Orr.`),
        meta: {
          title: 'Ice house to open in spring',
          author: 'Jon Tarr',
          outlet: 'Quay News',
          published: '2031-12-02',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'd: short story above a long list of comments in a list, names and times in bold',
    html: `<html lang="en"><head><title>Bench stolen from mole | Mole Street News</title><meta property="og:title" content="Bench stolen from mole"><meta property="og:site_name" content="Mole Street News"></head><body><div id="container"><div id="logo"><a>Mole Street News</a></div><div id="article"><h1>Bench stolen from mole</h1><div class="info">5 May 2031, by Femke Roos</div><div class="text"><p>The green bench at the end of the mole is gone, and nobody knows since when.</p><p>“It was there at Easter,” said the harbour master.</p></div></div><div id="reactions"><h2>6 reactions</h2><ul>${Array.from({ length: 6 }, (_, i) => `<li><p><b>Neighbour ${i}</b> 6 May 2031, 1${i}:00</p><p>I sat on that bench with my wife every Sunday for years, and I would like to have it back, number ${i}, please.</p><p><a>Reply</a> · <a>Flag</a></p></li>`).join('')}</ul><h3>Your reaction</h3><form><textarea></textarea></form></div><div id="bottom">Mole Street News since 1998</div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Bench stolen from mole
          B 5 May 2031, by Femke Roos
          P The green bench at the end of the mole is gone, and nobody knows since when.
          P “It was there at Easter,” said the harbour master.`),
        meta: {
          title: 'Bench stolen from mole',
          author: 'Femke Roos',
          outlet: 'Mole Street News',
          published: '2031-05-05',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'd: story with link lists under headings in the middle and teasers with summaries at the end',
    html: `<html lang="en"><head><title>Herring at a record</title><meta property="og:title" content="Herring at a record"><meta property="og:site_name" content="The Net"><meta property="article:published_time" content="2031-09-09T09:09:00Z"><meta name="author" content="Ole Brand"></head><body><header><a>The Net</a></header><article><h1>Herring at a record</h1><p class="author">Ole Brand</p><p>Never since 1962 has so much herring been landed in Port Alma as in August, the fish office said.</p><div class="see-also"><h3>See also</h3><ul><li><a href="/1">What the herring knew</a></li><li><a href="/2">Mussels: the long answer</a></li></ul></div><p>Boats came in so full that two of them had to throw part of the catch back at the mole.</p><p>The price fell by half.</p><h2>More on the coast</h2><div class="teaser"><h3><a href="/3">Storm closes ferries</a></h3><p>All boats to the islands stay in port until Tuesday, the company said on Monday evening.</p></div><div class="teaser"><h3><a href="/4">Bell stolen from chapel</a></h3><p>Somebody took the bell of the seamen’s chapel on Thursday night, police in the town said.</p></div></article><footer>The Net</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Herring at a record
          B Ole Brand
          P Never since 1962 has so much herring been landed in Port Alma as in August, the fish office said.
          P Boats came in so full that two of them had to throw part of the catch back at the mole.
          P The price fell by half.`),
        meta: {
          title: 'Herring at a record',
          author: 'Ole Brand',
          outlet: 'The Net',
          published: '2031-09-09',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'd: two articles on one page, h1 each, divided by a rule, signed at the end',
    html: `<html lang="en"><head><title>Parish paper, June</title><meta property="og:site_name" content="Parish Paper"></head><body><div class="page-head">Parish Paper</div><article><h1>A hall for talks</h1><p class="date">14 June 2031</p><p>The bishop has offered the hall of the old mission as a place for talks between the union and the council.</p><p>Both sides said that they would come; the first meeting is to be held on Thursday at six.</p><p class="signed">Emil Roth</p></article><hr><article><h1>The bell is back</h1><p class="date">15 June 2031</p><p>The bell of the seamen’s chapel, stolen thirty years ago, has come back in a wooden box without a sender.</p><p>It is to be hung on Sunday, and whoever brought it is welcome to pull the rope.</p><p class="signed">Greta Holm</p></article></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T A hall for talks
          D 14 June 2031
          P The bishop has offered the hall of the old mission as a place for talks between the union and the council.
          P Both sides said that they would come; the first meeting is to be held on Thursday at six.
          P Emil Roth`),
        meta: { title: 'A hall for talks', outlet: 'Parish Paper', published: '2031-06-14', language: 'en' },
      },
      {
        blocks: blocks(`
          T The bell is back
          D 15 June 2031
          P The bell of the seamen’s chapel, stolen thirty years ago, has come back in a wooden box without a sender.
          P It is to be hung on Sunday, and whoever brought it is welcome to pull the rope.
          P Greta Holm`),
        meta: { title: 'The bell is back', outlet: 'Parish Paper', published: '2031-06-15', language: 'en' },
      },
    ],
  },
  {
    name: 'd: Turkish site, spot under the headline, agency source line, more news slider',
    html: `<html lang="tr"><head><title>Port Alma eski rıhtımı kapatıyor - Kıyı Haber</title><meta property="og:title" content="Port Alma eski rıhtımı kapatıyor"><meta property="og:site_name" content="Kıyı Haber"><meta name="datePublished" content="2031-06-11T10:00:00+03:00"><meta name="articleAuthor" content="Deniz Kaya"></head><body><div class="ust-menu"><a>Gündem</a><a>Spor</a></div><div class="haber"><h1 class="haber-baslik">Port Alma eski rıhtımı kapatıyor</h1><h2 class="haber-spot">Liman meclisi, mayısta denize düşen vincin ardından kararını verdi.</h2><div class="haber-bilgi"><span>11 Haziran 2031 10:00</span></div><div class="haber-resim"><img src="r.jpg"></div><div class="haber-metin"><p>Port Alma liman meclisi salı günü yediye karşı iki oyla eski rıhtımın kapatılmasına karar verdi.</p><p>Belediye başkanı Mara Ilves liman kapısında gazetecilere, "Yeni bir kazayı beklemeyeceğiz" dedi.</p><p>Sendika planı kabul ettiğini yalanladı ve cuma günü toplanacağını duyurdu.</p></div><div class="etiketler"><a>liman</a><a>rıhtım</a></div></div><div class="diger"><h3>Diğer haberler</h3><a>Feribot ücretleri arttı</a><a>Direkteki kedi kurtarıldı</a></div><div class="alt">Kıyı Haber 2031</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Port Alma eski rıhtımı kapatıyor
          H Liman meclisi, mayısta denize düşen vincin ardından kararını verdi.
          D 11 Haziran 2031 10:00
          P Port Alma liman meclisi salı günü yediye karşı iki oyla eski rıhtımın kapatılmasına karar verdi.
          P Belediye başkanı Mara Ilves liman kapısında gazetecilere, "Yeni bir kazayı beklemeyeceğiz" dedi.
          P Sendika planı kabul ettiğini yalanladı ve cuma günü toplanacağını duyurdu.`),
        meta: {
          title: 'Port Alma eski rıhtımı kapatıyor',
          outlet: 'Kıyı Haber',
          published: '2031-06-11',
          language: 'tr',
        },
      },
    ],
  },
  {
    name: 'd: press release of a town on a portal, tables of dates, downloads, call to take part',
    html: `<html lang="en"><head><title>Town of Port Alma: Closure of the old quay, what you need to know</title></head><body><div id="skip"><a href="#content">To the content</a></div><div id="header"><img alt="Town of Port Alma"><form><input></form></div><div id="nav"><ul><li><a>Town hall</a></li><li><a>Living</a></li></ul></div><div id="content"><p class="path"><a>Home</a> &gt; <a>News</a> &gt; Closure</p><h1>Closure of the old quay, what you need to know</h1><p class="date">Port Alma, 25 June 2031</p><p>The old quay will be closed to all traffic from 1 July. This page answers the questions that we are asked most often.</p><h2>What happens when?</h2><table><tr><td>1 July</td><td>Fence goes up</td></tr><tr><td>15 July</td><td>Last boats leave</td></tr></table><h2>Whom can I ask?</h2><p>The office for the port is open from nine to four.</p></div><div id="right"><h3>Downloads</h3><p><a>Plan (PDF)</a></p><h3>Contact</h3><p>Town hall, Market 1<br>Phone 555 0199</p></div><div id="footer"><a>Imprint</a></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Closure of the old quay, what you need to know
          D Port Alma, 25 June 2031
          P The old quay will be closed to all traffic from 1 July. This page answers the questions that we are asked most often.
          H What happens when?
          P 1 July
          P Fence goes up
          P 15 July
          P Last boats leave
          H Whom can I ask?
          P The office for the port is open from nine to four.`),
        meta: {
          title: 'Closure of the old quay, what you need to know',
          author: null,
          outlet: 'Town of Port Alma',
          published: '2031-06-25',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'd: story of a single-page app with data attributes, sections for paragraphs, no p elements at all',
    html: `<html lang="en"><head><title>Night work on the wall</title><meta property="og:title" content="Night work on the wall"><meta property="og:site_name" content="Dock & Deck"><meta property="article:published_time" content="2031-07-02T22:00:00Z"><meta name="author" content="Mats Oren"></head><body><div id="__next"><div data-qa="header"><div data-qa="logo">Dock &amp; Deck</div><div data-qa="menu"><div>News</div><div>Boats</div><div>Jobs</div></div></div><div data-qa="page"><div data-qa="title" role="heading" aria-level="1">Night work on the wall</div><div data-qa="info"><div>Mats Oren</div><div>02.07.2031</div><div>3 min read</div></div><div data-qa="content"><div>Divers have begun to fill the cracks in the wall of the old quay, at night, when the water is still.</div><div>They use a paste that hardens under water, said Lena Voss, the engineer.</div><div data-qa="ad"><div>Advertising</div></div><div>Each of the cracks takes about an hour.</div><div>“We have counted sixty,” Voss said, “and then we stopped counting.”</div></div><div data-qa="next"><div>Read next</div><div>Two boats collide off the mole</div></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Night work on the wall
          B Mats Oren
          D 02.07.2031
          P Divers have begun to fill the cracks in the wall of the old quay, at night, when the water is still.
          P They use a paste that hardens under water, said Lena Voss, the engineer.
          P Each of the cracks takes about an hour.
          P “We have counted sixty,” Voss said, “and then we stopped counting.”`),
        meta: {
          title: 'Night work on the wall',
          author: 'Mats Oren',
          outlet: 'Dock & Deck',
          published: '2031-07-02',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'd: subscription teaser: lead, one paragraph, fade-out, offer table; paid mark',
    html: `<html lang="de"><head><title>Wem gehört der Kran? | Küstenzeitung plus</title><meta property="og:title" content="Wem gehört der Kran?"><meta property="og:site_name" content="Küstenzeitung"><meta property="article:published_time" content="2031-06-19T05:00:00+02:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Wem gehört der Kran?","datePublished":"2031-06-19T05:00:00+02:00","isAccessibleForFree":"False","author":{"name":"Jens Harms"},"publisher":{"name":"Küstenzeitung"}}</script></head><body><header><a>Küstenzeitung</a></header><article class="plus"><span class="plus-badge">KZ+</span><h1>Wem gehört der Kran?</h1><p class="vorspann">Drei Firmen, zwei Länder, ein Wrack: Die Spur des Unglückskrans führt weit weg von der Küste.</p><p class="autor">Von Jens Harms</p><p>In den Papieren des Hafens steht eine Firma, die es seit vier Jahren nicht mehr gibt.</p><p class="verlauf">Wer dort anruft, landet bei einem Zahnarzt in der Hauptstadt, der von nichts weiß.</p><div class="bezahlschranke"><h2>Jetzt weiterlesen mit KZ+</h2><p>Vier Wochen gratis testen, danach 9,90 im Monat.</p><ul><li>Alle Artikel auf kuestenzeitung.example</li><li>Jederzeit kündbar</li></ul><button>Jetzt testen</button><p>Sie sind schon Abonnent? <a>Hier anmelden</a></p></div></article><footer>Impressum</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Wem gehört der Kran?
          P Drei Firmen, zwei Länder, ein Wrack: Die Spur des Unglückskrans führt weit weg von der Küste.
          B Von Jens Harms
          P In den Papieren des Hafens steht eine Firma, die es seit vier Jahren nicht mehr gibt.
          P Wer dort anruft, landet bei einem Zahnarzt in der Hauptstadt, der von nichts weiß.`),
        meta: {
          title: 'Wem gehört der Kran?',
          author: 'Jens Harms',
          outlet: 'Küstenzeitung',
          published: '2031-06-19',
          language: 'de',
        },
      },
    ],
  },
]
