import type { Page } from './page.ts'
import { p } from './sentences.ts'

/** Pages of blogs, institutions, old and foreign sites, and pages as programs save them. */
export const OTHER: readonly Page[] = [
  {
    name: 'blog by WordPress, classic theme',
    html: `<html lang="en-US"><head><title>The quay and us &#8211; Notes from the outer roads</title><link rel="canonical" href="https://roads.example/quay"><meta property="og:title" content="The quay and us"><meta property="og:site_name" content="Notes from the outer roads"><meta property="article:published_time" content="2031-06-18T20:11:00+00:00"></head><body class="single single-post"><div id="page" class="hfeed"><header id="masthead"><p class="site-title"><a>Notes from the outer roads</a></p><p class="site-description">Weather and thoughts</p><nav id="site-navigation"><ul><li>About</li></ul></nav></header><div id="content" class="site-content"><main><article id="post-12" class="post-12 post hentry category-sea"><header class="entry-header"><h1 class="entry-title">The quay and us</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2031-06-18">June 18, 2031</time></span><span class="byline"> by <span class="author vcard"><a>Nils Arn</a></span></span></div></header><div class="entry-content"><p>${p(19)}</p><p>${p(7)}</p><div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li>Twitter</li><li>Facebook</li></ul></div><div id="jp-relatedposts"><h3>Related</h3><p>An older post about gulls</p></div></div><footer class="entry-footer"><span class="cat-links">Posted in Sea</span></footer></article><nav class="navigation post-navigation"><div>Previous: Gulls</div></nav></main></div></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'The quay and us'],
          ['byline', 'Posted on June 18, 2031 by Nils Arn'],
          ['paragraph', p(19)],
          ['paragraph', p(7)],
        ],
        meta: {
          title: 'The quay and us',
          author: 'Nils Arn',
          outlet: 'Notes from the outer roads',
          published: '2031-06-18',
          url: 'https://roads.example/quay',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'newsletter page with subscribe boxes',
    html: `<html lang="en"><head><title>A vote at last - by Gerda Lim - Salt Letter</title><meta property="og:title" content="A vote at last"><script type="application/ld+json">{"@type":"NewsArticle","headline":"A vote at last","datePublished":"2031-06-11","author":[{"@type":"Person","name":"Gerda Lim"}],"publisher":{"@type":"Organization","name":"Salt Letter"}}</script></head><body><div class="main-menu"><button>Sign in</button></div><article class="post"><h1 class="post-title published">A vote at last</h1><h3 class="subtitle">What seven hands decided</h3><div class="byline-wrapper"><a>Gerda Lim</a><div>Jun 11, 2031</div></div><div class="available-content"><div class="body markup"><p>${p(0)}</p><div class="subscription-widget-wrap"><p>Salt Letter is a reader-supported publication. To receive new posts, consider becoming a subscriber.</p><form><input></form></div><h2>How they voted</h2><p>${p(4)}</p><ul><li>Seven for the closure</li><li>Two against it</li></ul><p>${p(14)}</p></div></div><div class="post-footer"><a>Like</a><a>Comment</a></div></article><div class="single-post-section comments-section"><h4>Discussion about this post</h4></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'A vote at last'],
          ['heading', 'What seven hands decided'],
          ['byline', 'Gerda Lim'],
          ['dateline', 'Jun 11, 2031'],
          ['paragraph', p(0)],
          ['heading', 'How they voted'],
          ['paragraph', p(4)],
          ['list', 'Seven for the closure'],
          ['list', 'Two against it'],
          ['paragraph', p(14)],
        ],
        meta: {
          title: 'A vote at last',
          author: 'Gerda Lim',
          outlet: 'Salt Letter',
          published: '2031-06-11',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'press release of a town',
    html: `<html lang="en"><head><title>Statement on the closure of the old quay | Town of Port Alma</title><meta name="dcterms.date" content="2031-06-10"><meta property="og:site_name" content="Town of Port Alma"></head><body><div class="breadcrumb"><a>Home</a> &gt; <a>News</a></div><main><h1>Statement on the closure of the old quay</h1><div class="release-date">10 June 2031</div><p>For immediate release</p><p>${p(0)}</p><p>${p(17)}</p><h2>Contact</h2><p>Press office, Town Hall, Port Alma</p></main><footer><a>Imprint</a></footer></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Statement on the closure of the old quay'],
          ['dateline', '10 June 2031'],
          ['paragraph', 'For immediate release'],
          ['paragraph', p(0)],
          ['paragraph', p(17)],
          ['heading', 'Contact'],
          ['paragraph', 'Press office, Town Hall, Port Alma'],
        ],
        meta: {
          title: 'Statement on the closure of the old quay',
          author: null,
          outlet: 'Town of Port Alma',
          published: '2031-06-10',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'old site laid out with tables, no marks of any kind',
    html: `<HTML><HEAD><TITLE>Alma Advertiser: Songs at the town hall</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=800><TR><TD WIDTH=150 VALIGN=top><A HREF=a>Home</A><BR><A HREF=b>Sports</A><BR><A HREF=c>Weather</A></TD><TD VALIGN=top><FONT SIZE=5><B>Songs at the town hall</B></FONT><P>By HARRY COBB<P>${p(12)}<P>${p(13)}<P>${p(18)}</TD></TR></TABLE><CENTER><A HREF=d>Home</A> | <A HREF=e>Contact</A></CENTER></BODY></HTML>`,
    articles: [
      {
        blocks: [
          ['title', 'Songs at the town hall'],
          ['byline', 'By HARRY COBB'],
          ['paragraph', p(12)],
          ['paragraph', p(13)],
          ['paragraph', p(18)],
        ],
        meta: {
          title: 'Songs at the town hall',
          author: 'HARRY COBB',
          outlet: 'Alma Advertiser',
          published: null,
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'AMP page',
    html: `<!doctype html><html ⚡ lang="en"><head><title>Twelve million for a pier</title><link rel="canonical" href="https://courier.example/pier"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Twelve million for a pier","datePublished":"2031-06-19T05:00:00Z","author":{"@type":"Person","name":"Kate Moor"},"publisher":{"@type":"Organization","name":"Vell Courier","logo":{"@type":"ImageObject","url":"l.png"}}}</script><style amp-custom>p{}</style></head><body><amp-sidebar id="s"><ul><li>News</li></ul></amp-sidebar><header>Vell Courier</header><article><h1>Twelve million for a pier</h1><amp-img src="x"></amp-img><amp-ad width="300"></amp-ad><p>${p(8)}</p><p>${p(9)}</p><amp-social-share type="twitter"></amp-social-share></article></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Twelve million for a pier'],
          ['paragraph', p(8)],
          ['paragraph', p(9)],
        ],
        meta: {
          title: 'Twelve million for a pier',
          author: 'Kate Moor',
          outlet: 'Vell Courier',
          published: '2031-06-19',
          url: 'https://courier.example/pier',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'microdata, divisions for paragraphs, line breaks for paragraphs',
    html: `<html lang="en"><head><title>Fishermen count the hours</title></head><body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Fishermen count the hours</h1><span itemprop="author" itemscope><span itemprop="name">Una Pell</span></span><meta itemprop="datePublished" content="2031-06-21"><span itemprop="publisher" itemscope><meta itemprop="name" content="Harbour Mail"></span><div itemprop="articleBody">${p(6)}<br><br>${p(7)}<br /><br />${p(16)}</div></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Fishermen count the hours'],
          ['byline', 'Una Pell'],
          ['paragraph', p(6)],
          ['paragraph', p(7)],
          ['paragraph', p(16)],
        ],
        meta: {
          title: 'Fishermen count the hours',
          author: 'Una Pell',
          outlet: 'Harbour Mail',
          published: '2031-06-21',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'opinion with standfirst, embedded post and donation box',
    html: `<html lang="en"><head><title>Opinion: Let the quay rest</title><meta property="og:site_name" content="Vell Times"><meta property="article:section" content="Opinion"><meta property="article:published_time" content="2031-06-22"><meta name="author" content="Clara Wend"></head><body><article class="opinion"><div class="label">Opinion</div><h1>Let the quay rest</h1><p class="byline">Clara Wend</p><p>${p(5)}</p><blockquote class="twitter-tweet"><p>The sea takes what it wants.</p>— Seadog (@seadog) <a>June 10, 2031</a></blockquote><p>${p(19)}</p><div class="donate-box"><h3>Support our work</h3><p>Independent journalism needs you. Give what you can today and help us go on.</p></div></article></body></html>`,
    articles: [
      {
        blocks: [
          ['paragraph', 'Opinion'],
          ['title', 'Let the quay rest'],
          ['byline', 'Clara Wend'],
          ['paragraph', p(5)],
          ['quote', 'The sea takes what it wants.'],
          ['quote', '— Seadog (@seadog) June 10, 2031'],
          ['paragraph', p(19)],
        ],
        meta: {
          title: 'Let the quay rest',
          author: 'Clara Wend',
          outlet: 'Vell Times',
          published: '2031-06-22',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'table of votes and a list inside a story',
    html: `<html lang="en"><head><title>How they voted</title><meta property="og:site_name" content="The Alma Post"></head><body><main><article><h1>How they voted</h1><p class="dateline">11 June 2031</p><p>${p(4)}</p><table><thead><tr><th>Member</th><th>Vote</th></tr></thead><tbody><tr><td>Lena Hart</td><td>Yes</td></tr><tr><td>Otto Flint</td><td>No</td></tr></tbody></table><ol><li>The quay closes on 1 July.</li><li>The pontoon opens before that.</li></ol><p>${p(9)}</p></article></main></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'How they voted'],
          ['dateline', '11 June 2031'],
          ['paragraph', p(4)],
          ['paragraph', 'Member'],
          ['paragraph', 'Vote'],
          ['paragraph', 'Lena Hart'],
          ['paragraph', 'Yes'],
          ['paragraph', 'Otto Flint'],
          ['paragraph', 'No'],
          ['list', 'The quay closes on 1 July.'],
          ['list', 'The pontoon opens before that.'],
          ['paragraph', p(9)],
        ],
        meta: {
          title: 'How they voted',
          author: null,
          outlet: 'The Alma Post',
          published: '2031-06-11',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'correction at the foot, editor’s note at the head',
    html: `<html lang="en"><head><title>Diver leaves hospital</title><meta property="og:site_name" content="Coast Radio"><meta property="article:published_time" content="2031-06-09"><meta property="article:modified_time" content="2031-06-11"></head><body><article><h1>Diver leaves hospital</h1><div class="editors-note"><p>Editor’s note: This story was updated after the family asked us to leave out his name.</p></div><p>${p(11)}</p><p>${p(10)}</p><p><em>Correction, 11 June: An earlier version of this article said that the diver had been charged.</em></p></article></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Diver leaves hospital'],
          ['correction', 'Editor’s note: This story was updated after the family asked us to leave out his name.'],
          ['paragraph', p(11)],
          ['paragraph', p(10)],
          [
            'correction',
            'Correction, 11 June: An earlier version of this article said that the diver had been charged.',
          ],
        ],
        meta: {
          title: 'Diver leaves hospital',
          author: null,
          outlet: 'Coast Radio',
          published: '2031-06-09',
          updated: '2031-06-11',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'video page with a transcript and a row of clips',
    html: `<html lang="en"><head><title>Watch: The mayor speaks | Coast TV</title><meta property="og:title" content="Watch: The mayor speaks"><meta property="og:site_name" content="Coast TV"><script type="application/ld+json">{"@type":"VideoObject","name":"The mayor speaks","uploadDate":"2031-06-10"}</script><meta name="date" content="2031-06-10"></head><body><main><div class="player"><video src="x"></video><button>Play video</button></div><h1>The mayor speaks</h1><p>${p(2)}</p><p>${p(1)}</p><section class="more-videos"><h2>More videos</h2><ul><li><a>Storm over the pier</a> <span>1:22</span></li><li><a>Otters in the marina</a> <span>0:45</span></li></ul></section></main></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'The mayor speaks'],
          ['paragraph', p(2)],
          ['paragraph', p(1)],
        ],
        meta: {
          title: 'Watch: The mayor speaks',
          author: null,
          outlet: 'Coast TV',
          published: '2031-06-10',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'German daily',
    html: `<html lang="de"><head><title>Alter Kai wird geschlossen - Küstenblatt</title><meta property="og:title" content="Alter Kai wird geschlossen"><meta property="og:site_name" content="Küstenblatt"><meta name="date" content="2031-06-11T06:15:00+02:00"><meta name="author" content="Hanne Voss"></head><body><nav class="hauptnavigation"><a>Politik</a></nav><article><span class="kicker">Hafen</span><h1>Alter Kai wird geschlossen</h1><p class="author">Von Hanne Voss</p><p>Der Hafenrat von Port Alma hat am Dienstag beschlossen, den alten Kai zu schließen, nachdem im Mai ein Kran ins Meer gestürzt war.</p><p>„Wir warten nicht auf den nächsten Unfall“, sagte Bürgermeisterin Mara Ilves vor dem Tor des Hafens.</p><div class="anzeige">Anzeige</div><p>Lesen Sie auch: Fünf alte Kräne</p><p>Die Gewerkschaft widersprach: Man habe dem Plan nie zugestimmt, sagte ihr Sprecher.</p></article><footer>Impressum Datenschutz</footer></body></html>`,
    articles: [
      {
        blocks: [
          ['paragraph', 'Hafen'],
          ['title', 'Alter Kai wird geschlossen'],
          ['byline', 'Von Hanne Voss'],
          [
            'paragraph',
            'Der Hafenrat von Port Alma hat am Dienstag beschlossen, den alten Kai zu schließen, nachdem im Mai ein Kran ins Meer gestürzt war.',
          ],
          [
            'paragraph',
            '„Wir warten nicht auf den nächsten Unfall“, sagte Bürgermeisterin Mara Ilves vor dem Tor des Hafens.',
          ],
          ['paragraph', 'Die Gewerkschaft widersprach: Man habe dem Plan nie zugestimmt, sagte ihr Sprecher.'],
        ],
        meta: {
          title: 'Alter Kai wird geschlossen',
          author: 'Hanne Voss',
          outlet: 'Küstenblatt',
          published: '2031-06-11',
          language: 'de',
        },
      },
    ],
  },
  {
    name: 'Arabic site',
    html: `<html lang="ar" dir="rtl"><head><title>إغلاق الرصيف القديم | بريد الميناء</title><meta property="og:title" content="إغلاق الرصيف القديم"><meta property="og:site_name" content="بريد الميناء"><meta property="article:published_time" content="2031-06-11T08:00:00+03:00"></head><body><header>بريد الميناء</header><article><h1>إغلاق الرصيف القديم</h1><p>صوّت مجلس الميناء في بورت ألما يوم الثلاثاء على إغلاق الرصيف القديم بعد سقوط رافعة في البحر في مايو وإصابة غواص.</p><p>قالت رئيسة البلدية مارا إيلفس إن القرار كان صعبًا لكن المدينة لا تستطيع انتظار حادث آخر.</p><div class="share-buttons">شارك</div></article></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'إغلاق الرصيف القديم'],
          [
            'paragraph',
            'صوّت مجلس الميناء في بورت ألما يوم الثلاثاء على إغلاق الرصيف القديم بعد سقوط رافعة في البحر في مايو وإصابة غواص.',
          ],
          ['paragraph', 'قالت رئيسة البلدية مارا إيلفس إن القرار كان صعبًا لكن المدينة لا تستطيع انتظار حادث آخر.'],
        ],
        meta: {
          title: 'إغلاق الرصيف القديم',
          author: null,
          outlet: 'بريد الميناء',
          published: '2031-06-11',
          language: 'ar',
        },
      },
    ],
  },
  {
    name: 'Russian site with a block of hot news',
    html: `<html lang="ru"><head><title>Старый причал закроют</title><meta property="og:site_name" content="Портовый вестник"><meta itemprop="datePublished" content="2031-06-11"></head><body><div class="topline"><div class="menu">Новости Спорт</div></div><div class="article"><h1 class="article__title">Старый причал закроют</h1><div class="article__date">11 июня 2031, 10:15</div><div class="article__text"><p>Портовый совет Порт-Алмы во вторник решил закрыть старый причал после того, как в мае в море упал кран и пострадал водолаз.</p><p>«Мы не будем ждать новой аварии», — сказала мэр Мара Ильвес журналистам у ворот порта.</p><p>Читайте также: Пять старых кранов</p></div></div><div class="sidebar hot"><h2>Главное</h2><ul><li>Паром опоздал на три часа</li><li>Бюджет принят</li></ul></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Старый причал закроют'],
          ['dateline', '11 июня 2031, 10:15'],
          [
            'paragraph',
            'Портовый совет Порт-Алмы во вторник решил закрыть старый причал после того, как в мае в море упал кран и пострадал водолаз.',
          ],
          ['paragraph', '«Мы не будем ждать новой аварии», — сказала мэр Мара Ильвес журналистам у ворот порта.'],
        ],
        meta: {
          title: 'Старый причал закроют',
          author: null,
          outlet: 'Портовый вестник',
          published: '2031-06-11',
          language: 'ru',
        },
      },
    ],
  },
  {
    name: 'Spanish site, broken JSON-LD, metadata in Open Graph only',
    html: `<html lang="es-ES"><head><title>Port Alma cierra su viejo muelle | El Faro</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Port Alma cierra su viejo muelle","datePublished":"2031-06-11",}</script><meta property="og:title" content="Port Alma cierra su viejo muelle"><meta property="og:site_name" content="El Faro"><meta property="article:published_time" content="2031-06-11T09:00:00+02:00"><meta name="author" content="Inés Mora"></head><body><main><h1>Port Alma cierra su viejo muelle</h1><p>El consejo del puerto votó el martes a favor de cerrar el viejo muelle tras la caída de una grúa al mar en mayo.</p><p>«No vamos a esperar otro accidente», dijo la alcaldesa Mara Ilves a los periodistas.</p><p>Lea también: Cinco grúas viejas</p></main></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Port Alma cierra su viejo muelle'],
          [
            'paragraph',
            'El consejo del puerto votó el martes a favor de cerrar el viejo muelle tras la caída de una grúa al mar en mayo.',
          ],
          ['paragraph', '«No vamos a esperar otro accidente», dijo la alcaldesa Mara Ilves a los periodistas.'],
        ],
        meta: {
          title: 'Port Alma cierra su viejo muelle',
          author: 'Inés Mora',
          outlet: 'El Faro',
          published: '2031-06-11',
          language: 'es',
        },
      },
    ],
  },
  {
    name: 'page saved with SingleFile, inline everything',
    html: `<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile 
 url: https://post.example/2031/06/bishop 
 saved date: Fri Jun 27 2031 09:05:00 GMT+0000 (Coordinated Universal Time)
--><meta charset=utf-8><title>Talks in the old mission - The Alma Post</title><style>:root{--sf-img-1:url("data:image/png;base64,AAAA")}</style><meta property=og:site_name content="The Alma Post"><body><template shadowrootmode=open><p>Shadow words</p></template><article><h1>Talks in the old mission</h1><p class=byline>By Ines Vael<p>${p(18)}<p>${p(3)}</article>`,
    articles: [
      {
        blocks: [
          ['title', 'Talks in the old mission'],
          ['byline', 'By Ines Vael'],
          ['paragraph', p(18)],
          ['paragraph', p(3)],
        ],
        meta: {
          title: 'Talks in the old mission',
          author: 'Ines Vael',
          outlet: 'The Alma Post',
          published: null,
          url: 'https://post.example/2031/06/bishop',
          captured: '2031-06-27T09:05:00Z',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'encyclopaedic page with infobox, footnote marks and edit links',
    html: `<html lang="en"><head><title>Old Quay (Port Alma) - Almapedia</title><meta property="og:site_name" content="Almapedia"></head><body><div id="mw-navigation"><h2>Navigation menu</h2></div><div id="content" role="main"><h1 id="firstHeading">Old Quay (Port Alma)</h1><div id="bodyContent"><div class="mw-parser-output"><table class="infobox"><tr><th>Built</th><td>1931</td></tr></table><p>The Old Quay is a quay in Port Alma, built in 1931 and closed in 2031.<sup class="reference"><a>[1]</a></sup></p><h2>History<span class="mw-editsection">[edit]</span></h2><p>${p(5)}</p><div class="reflist"><ol class="references"><li>Minutes of the council</li></ol></div></div></div></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Old Quay (Port Alma)'],
          ['paragraph', 'The Old Quay is a quay in Port Alma, built in 1931 and closed in 2031.'],
          ['heading', 'History'],
          ['paragraph', p(5)],
        ],
        meta: { title: 'Old Quay (Port Alma)', author: null, outlet: 'Almapedia', published: null, language: 'en' },
      },
    ],
  },
  {
    name: 'obituary in a page builder: a division for every paragraph',
    html: `<html lang="en"><head><title>The man who pulled out the diver</title><meta property="og:site_name" content="Alma Weekly"><meta property="article:published_time" content="2031-06-24"></head><body><div class="elementor"><div class="elementor-widget-heading"><h1>The man who pulled out the diver</h1></div><div class="elementor-widget-text"><div>${p(11)}</div></div><div class="elementor-widget-text"><div>${p(12)}</div></div><div class="elementor-widget-text"><div>${p(19)}</div></div><div class="elementor-widget-share-buttons"><div>Facebook</div><div>WhatsApp</div></div></div></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'The man who pulled out the diver'],
          ['paragraph', p(11)],
          ['paragraph', p(12)],
          ['paragraph', p(19)],
        ],
        meta: {
          title: 'The man who pulled out the diver',
          author: null,
          outlet: 'Alma Weekly',
          published: '2031-06-24',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'print version',
    html: `<html><head><title>Print: Police still looking</title><meta name="robots" content="noindex"></head><body onload="window.print()"><p>Dock News</p><h1>Police still looking</h1><p>By Lou Fenn</p><p>June 13, 2031</p><p>${p(10)}</p><p>${p(13)}</p><p>Find this article at: https://dock.example/police</p></body></html>`,
    articles: [
      {
        blocks: [
          ['paragraph', 'Dock News'],
          ['title', 'Police still looking'],
          ['byline', 'By Lou Fenn'],
          ['dateline', 'June 13, 2031'],
          ['paragraph', p(10)],
          ['paragraph', p(13)],
          ['paragraph', 'Find this article at: https://dock.example/police'],
        ],
        meta: {
          title: 'Police still looking',
          author: 'Lou Fenn',
          outlet: null,
          published: '2031-06-13',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'hidden words, tracking frames and scripts that write',
    html: `<html lang="en"><head><title>Engineers hand in report</title><meta property="og:site_name" content="Vell Courier"><meta property="article:published_time" content="2031-09-30"></head><body><noscript><iframe src="t"></iframe><p>Please enable JavaScript to read this site in full.</p></noscript><article><h1>Engineers hand in report</h1><p style="display:none">keywords keywords harbour port quay sea keywords</p><p>${p(15)}</p><script>document.write("<p>Written words</p>")</script><p>${p(9)}</p><span class="visually-hidden" hidden>End of article marker</span></article><iframe src="ad"></iframe></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Engineers hand in report'],
          ['paragraph', p(15)],
          ['paragraph', p(9)],
        ],
        meta: {
          title: 'Engineers hand in report',
          author: null,
          outlet: 'Vell Courier',
          published: '2031-09-30',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'short notice with definition list and address',
    html: `<html lang="en"><head><title>Notice to sailors 14/2031</title><meta property="og:site_name" content="Harbour Office Port Alma"><meta name="DC.date" content="2031-06-28"></head><body><main><h1>Notice to sailors 14/2031</h1><p>${p(16)}</p><dl><dt>Area</dt><dd>Old quay and 50 metres around it</dd><dt>From</dt><dd>1 July 2031</dd></dl><address>Harbour Office, Port Alma</address></main></body></html>`,
    articles: [
      {
        blocks: [
          ['title', 'Notice to sailors 14/2031'],
          ['paragraph', p(16)],
          ['paragraph', 'Area'],
          ['paragraph', 'Old quay and 50 metres around it'],
          ['paragraph', 'From'],
          ['paragraph', '1 July 2031'],
          ['paragraph', 'Harbour Office, Port Alma'],
        ],
        meta: {
          title: 'Notice to sailors 14/2031',
          author: null,
          outlet: 'Harbour Office Port Alma',
          published: '2031-06-28',
          language: 'en',
        },
      },
    ],
  },
]
