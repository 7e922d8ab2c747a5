import { blocks, type Page } from './page.ts'
import { p } from './sentences.ts'

/** Third batch, written after the rules had been changed for the second one. */
export const BATCH_C: readonly Page[] = [
  {
    name: 'c: agency site, headline in h1 with span, key facts box, tweet, correction at the end, tags',
    html: `<!doctype html><html lang="en"><head><title>Port Alma lifts sunken crane after five weeks</title><meta property="og:site_name" content="Northwire"><meta property="og:title" content="Port Alma lifts sunken crane after five weeks"><meta name="author" content="By Edda Lorn"><meta property="article:published_time" content="2031-06-16T14:02:00Z"><meta property="article:modified_time" content="2031-06-17T08:00:00Z"></head><body class="article-page"><div id="cookie-law-info-bar"><span>This website uses cookies to improve your experience. <a>Accept</a></span></div><header class="Header_header__x8a1"><div class="Header_inner__q1"><a>Northwire</a><nav><a>World</a><a>Markets</a></nav></div></header><div class="Article_page__m2"><div class="Article_kicker__d3">Disasters</div><h1 class="Article_title__a9"><span>Port Alma lifts sunken crane after five weeks</span></h1><div class="Article_byline__k3"><span>By</span> <a href="/e">Edda Lorn</a></div><div class="Article_stamp__s8"><span>June 16, 2031</span><span>4:02 PM GMT+2</span><span>Updated 18 hours ago</span></div><div class="Article_body__u7"><p>PORT ALMA, June 16 (Northwire) - A floating crane on Monday lifted the wreck that had lain in the harbour of Port Alma since May 12.</p><div class="FactBox_box__t1"><h4>Key facts</h4><ul><li>The crane weighs 340 tonnes.</li><li>One diver was hurt when it fell.</li></ul></div><p>It took eleven hours, the port office said in a statement.</p><figure class="Image_fig__i1"><img src="x"><figcaption>The wreck comes up, June 16, 2031. NORTHWIRE/Dora Kell</figcaption></figure><p>“We can see the bolts now,” said Lena Voss, the engineer. “There are four of them where there should be twelve.”</p><p>The owner did not respond to a request for comment.</p><p>(This story corrects the weight of the crane in the box)</p><p>Reporting by Edda Lorn; additional reporting by Dora Kell; Editing by Max Holt</p><p class="Article_trust__l2">Our Standards: <a href="/principles">The Northwire Principles.</a></p></div><div class="Tags_tags__e1"><a>Disasters</a><a>Ports</a></div><div class="Author_card__f1"><p>Edda Lorn</p><p>Northwire</p><p>Edda reports on coasts and shipping from Vell, and has done so since 2022.</p></div></div><div class="ReadNext_rail__g5"><h2>Read Next</h2><ul><li><a>Storm closes ferries</a></li><li><a>Herring at a record</a></li></ul></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Disasters
          T Port Alma lifts sunken crane after five weeks
          B By Edda Lorn
          D June 16, 2031
          D 4:02 PM GMT+2
          D Updated 18 hours ago
          P PORT ALMA, June 16 (Northwire) - A floating crane on Monday lifted the wreck that had lain in the harbour of Port Alma since May 12.
          H Key facts
          L The crane weighs 340 tonnes.
          L One diver was hurt when it fell.
          P It took eleven hours, the port office said in a statement.
          C The wreck comes up, June 16, 2031. NORTHWIRE/Dora Kell
          P “We can see the bolts now,” said Lena Voss, the engineer. “There are four of them where there should be twelve.”
          P The owner did not respond to a request for comment.
          X (This story corrects the weight of the crane in the box)
          B Reporting by Edda Lorn; additional reporting by Dora Kell; Editing by Max Holt`),
        meta: {
          title: 'Port Alma lifts sunken crane after five weeks',
          author: 'Edda Lorn',
          outlet: 'Northwire',
          published: '2031-06-16',
          updated: '2031-06-17',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'c: Spanish daily, sections of the page in aside-less divisions, topics, inline reads, premium badge',
    html: `<html lang="es"><head><title>El puerto cierra su muelle viejo | La Ría</title><meta property="og:title" content="El puerto cierra su muelle viejo"><meta property="og:site_name" content="La Ría"><script type="application/ld+json">{"@type":"NewsArticle","headline":"El puerto cierra su muelle viejo","datePublished":"2031-06-11T05:00:00+02:00","author":{"@type":"Person","name":"Inés Vael"},"publisher":{"@type":"Organization","name":"La Ría"}}</script></head><body><div class="cabecera"><a>La Ría</a><a>Suscríbete</a><a>Inicia sesión</a></div><div class="noticia"><div class="noticia-cab"><h1>El puerto cierra su muelle viejo</h1><h2 class="entradilla">El consejo decidió el martes, por siete votos contra dos, tras la caída de una grúa</h2><div class="firma"><span class="nombre">Inés Vael</span><span class="fecha">11 jun 2031 - 05:00</span></div><div class="compartir"><a>Compartir en redes</a></div></div><div class="cuerpo"><p>El consejo del puerto de Port Alma votó el martes a favor de cerrar el muelle viejo, después de que una grúa cayera al mar en mayo.</p><p>«No vamos a esperar otro accidente», dijo la alcaldesa Mara Ilves a la puerta del puerto.</p><p class="mas-info">Más información: <a href="/1">Cinco grúas viejas</a></p><p>El sindicato niega que haya aceptado el plan y se reunirá el viernes.</p><div class="publi">Publicidad</div><p>Los pescadores tendrán que usar la dársena norte, que está a una hora más del mercado.</p></div><div class="archivado"><span>Archivado en:</span><a>Puertos</a><a>Port Alma</a></div></div><div class="lo-mas"><h3>Lo más leído</h3><a>Sube el billete del ferri</a><a>Un gato en el mástil</a></div><div class="pie">© La Ría 2031</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T El puerto cierra su muelle viejo
          H El consejo decidió el martes, por siete votos contra dos, tras la caída de una grúa
          B Inés Vael
          D 11 jun 2031 - 05:00
          P El consejo del puerto de Port Alma votó el martes a favor de cerrar el muelle viejo, después de que una grúa cayera al mar en mayo.
          P «No vamos a esperar otro accidente», dijo la alcaldesa Mara Ilves a la puerta del puerto.
          P El sindicato niega que haya aceptado el plan y se reunirá el viernes.
          P Los pescadores tendrán que usar la dársena norte, que está a una hora más del mercado.`),
        meta: {
          title: 'El puerto cierra su muelle viejo',
          author: 'Inés Vael',
          outlet: 'La Ría',
          published: '2031-06-11',
          language: 'es',
        },
      },
    ],
  },
  {
    name: 'c: Russian site, time and source line, quotation with dash, links to read in bold, comments count',
    html: `<html lang="ru"><head><meta charset="utf-8"><title>В Порт-Альме закрыли старый причал — Маяк</title><meta property="og:title" content="В Порт-Альме закрыли старый причал"><meta property="og:site_name" content="Маяк"><meta itemprop="datePublished" content="2031-06-11T10:15:00+03:00"></head><body><div class="b-head"><a>Маяк</a><a>Новости</a><a>Погода</a></div><div class="b-article" itemscope itemtype="https://schema.org/NewsArticle"><div class="b-article__info"><span>11 июня 2031, 10:15</span><span>Происшествия</span></div><h1 itemprop="headline">В Порт-Альме закрыли старый причал</h1><div class="b-article__author" itemprop="author">Автор: Олег Брандт</div><div class="b-article__text" itemprop="articleBody"><p>Совет порта во вторник проголосовал за закрытие старого причала: в мае там упал кран и пострадал водолаз.</p><p>— Мы не будем ждать новой аварии, — сказала мэр Мара Ильвес журналистам у ворот порта.</p><p><b><a href="/x">Читайте также: Пять старых кранов</a></b></p><p>Профсоюз докеров отрицает, что соглашался с планом, и соберётся в пятницу.</p></div><div class="b-article__bottom"><span>Комментарии: 12</span><a>Поделиться</a></div></div><div class="b-hot"><h3>Горячие новости</h3><p><a>Паром опоздал на три часа</a></p><p><a>Принят бюджет города</a></p></div><div class="b-foot">Все права защищены</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          D 11 июня 2031, 10:15
          P Происшествия
          T В Порт-Альме закрыли старый причал
          B Автор: Олег Брандт
          P Совет порта во вторник проголосовал за закрытие старого причала: в мае там упал кран и пострадал водолаз.
          P — Мы не будем ждать новой аварии, — сказала мэр Мара Ильвес журналистам у ворот порта.
          P Профсоюз докеров отрицает, что соглашался с планом, и соберётся в пятницу.`),
        meta: {
          title: 'В Порт-Альме закрыли старый причал',
          author: 'Олег Брандт',
          outlet: 'Маяк',
          published: '2031-06-11',
          language: 'ru',
        },
      },
    ],
  },
  {
    name: 'c: story shorter than its forty comments, comments as article elements',
    html: `<html lang="en"><head><title>Cat rescued from mast - Alma Online</title><meta property="og:title" content="Cat rescued from mast"><meta property="og:site_name" content="Alma Online"><meta property="article:published_time" content="2031-06-22"></head><body><header><a>Alma Online</a></header><main><div class="node node--type-article"><h1>Cat rescued from mast</h1><div class="node__meta">Submitted by <span>Una Pell</span> on 22 June 2031</div><div class="node__content"><p>Firemen brought a cat down from the mast of the “Alba” on Sunday, after it had sat there for two days.</p><p>Its owner, a boy of nine, had called to it from the quay.</p></div></div><section class="comment-wrapper"><h2 class="title">Comments</h2>${Array.from({ length: 8 }, (_, i) => `<article class="comment"><footer class="comment__meta"><p>Reader ${i + 1}</p><p>22 June 2031</p></footer><div class="comment__content"><h3>What a story</h3><p>I was there and I can say that the cat was up there for three days and not for two, whatever they tell you in number ${i}.</p><ul class="links"><li><a>reply</a></li></ul></div></article>`).join('')}</section></main><footer>Alma Online</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Cat rescued from mast
          B Submitted by Una Pell on 22 June 2031
          P Firemen brought a cat down from the mast of the “Alba” on Sunday, after it had sat there for two days.
          P Its owner, a boy of nine, had called to it from the quay.`),
        meta: {
          title: 'Cat rescued from mast',
          author: 'Una Pell',
          outlet: 'Alma Online',
          published: '2031-06-22',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'c: company statement in a newsroom, sub-headline, boilerplate about, contacts, safe harbour',
    html: `<html lang="en"><head><title>Statement on the accident in Port Alma | Lift & Haul</title><meta property="og:site_name" content="Lift & Haul"></head><body><div class="nav-wrapper"><ul><li><a>Company</a></li><li><a>Newsroom</a></li><li><a>Careers</a></li></ul></div><section class="newsroom-detail"><div class="newsroom-detail__top"><span class="label">Press release</span><span class="date">May 14, 2031</span></div><h1>Statement on the accident in Port Alma</h1><h3>Company to support the injured diver and his family</h3><div class="rich-text"><p>Port Alma, May 14, 2031 – Lift & Haul deeply regrets the accident in the harbour of Port Alma on May 12, in which a diver was hurt.</p><p>“Our thoughts are with the diver and those close to him,” said Gustav Rehm, chief executive of Lift & Haul.</p><ul><li>The crane was last checked on March 3.</li><li>All papers have been handed to the police.</li></ul><p><strong>About Lift & Haul</strong></p><p>Lift & Haul runs 214 cranes in nine countries and has its seat in Vell.</p><p>Contact: Press office, press@lifthaul.example, +99 555 0101</p></div><div class="share-row"><span>Share</span><a>Mail</a></div></section><section class="related-news"><h2>Related news</h2><div class="card"><span>April 2, 2031</span><h3><a>Lift & Haul opens yard</a></h3></div></section><footer><p>Lift & Haul 2031</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Press release
          D May 14, 2031
          T Statement on the accident in Port Alma
          H Company to support the injured diver and his family
          P Port Alma, May 14, 2031 – Lift & Haul deeply regrets the accident in the harbour of Port Alma on May 12, in which a diver was hurt.
          P “Our thoughts are with the diver and those close to him,” said Gustav Rehm, chief executive of Lift & Haul.
          L The crane was last checked on March 3.
          L All papers have been handed to the police.
          H About Lift & Haul
          P Lift & Haul runs 214 cranes in nine countries and has its seat in Vell.`),
        meta: {
          title: 'Statement on the accident in Port Alma',
          author: null,
          outlet: 'Lift & Haul',
          published: '2031-05-14',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'c: nested layout tables, headline in a font tag, byline in italics, navigation cells on both sides',
    html: `<html><head><title>The Island Observer - Bell stolen from chapel</title></head><body><table width="100%"><tr><td class="nav1" width="15%"><a href="/">Home</a><br><a href="/n">News</a><br><a href="/s">Sports</a><br><a href="/o">Obituaries</a></td><td width="65%"><table><tr><td><font size="+2">Bell stolen from chapel</font></td></tr><tr><td><i>by Greta Holm</i></td></tr><tr><td><i>Observer, March 4, 2001</i></td></tr><tr><td><p>Somebody took the bell of the seamen’s chapel on Thursday night, police said.</p><p>It weighs ninety kilograms and hung in a wooden frame beside the door.</p><p>“It takes four men and a cart,” said Pastor Emil Roth, who found the empty frame in the morning.</p></td></tr></table></td><td width="20%"><b>Weather</b><br>Rain, 7 degrees<br><br><b>Tides</b><br>High: 4.12<br>Low: 10.30</td></tr></table><center><font size="1">Contents copyright 2001 The Island Observer</font></center></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Bell stolen from chapel
          B by Greta Holm
          D Observer, March 4, 2001
          P Somebody took the bell of the seamen’s chapel on Thursday night, police said.
          P It weighs ninety kilograms and hung in a wooden frame beside the door.
          P “It takes four men and a cart,” said Pastor Emil Roth, who found the empty frame in the morning.`),
        meta: {
          title: 'Bell stolen from chapel',
          author: 'Greta Holm',
          outlet: 'The Island Observer',
          published: '2001-03-04',
        },
      },
    ],
  },
  {
    name: 'c: magazine in a page builder, every paragraph in three wrappers, newsletter module, quote module',
    html: `<html lang="en"><head><title>She swims where the ships were | Littoral</title><meta property="og:title" content="She swims where the ships were"><meta property="og:site_name" content="Littoral"><meta property="article:published_time" content="2031-08-30T09:00:00Z"><meta property="article:author" content="https://littoral.example/people/kit-daw"></head><body><div class="elementor"><div class="elementor-section"><div class="elementor-widget elementor-widget-theme-site-logo"><a>Littoral</a></div><div class="elementor-widget elementor-widget-nav-menu"><a>Stories</a><a>Shop</a></div></div><div class="elementor-section"><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title">She swims where the ships were</h1></div></div><div class="elementor-widget elementor-widget-post-info"><ul><li><span>by</span> <a rel="author">Kit Daw</a></li><li><time>August 30, 2031</time></li></ul></div><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>Since the quay was closed, Petra Lohm has had the harbour to herself, every morning at six.</p></div></div><div class="elementor-widget elementor-widget-blockquote"><div class="elementor-widget-container"><blockquote>The water remembers nothing, and that is why I like it.</blockquote></div></div><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>She is sixty-one and teaches the children of the sailing school to fall out of boats.</p><p>“They all want to know about the crane,” she says. “I tell them to look at the fish.”</p></div></div><div class="elementor-widget elementor-widget-form"><div class="elementor-widget-container"><h3>Letters from the coast</h3><p>Stories like this one, twice a month.</p><form><input type="email"></form></div></div><div class="elementor-widget elementor-widget-image"><div class="elementor-widget-container"><img src="s.jpg" alt=""><div class="widget-image-caption">Petra Lohm at the mole.</div></div></div><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>In July the ships will be back, or so the council says. She will go on swimming.</p></div></div><div class="elementor-widget elementor-widget-posts"><article><h4><a>The last pilot</a></h4></article><article><h4><a>Salt</a></h4></article></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T She swims where the ships were
          B by Kit Daw
          D August 30, 2031
          P Since the quay was closed, Petra Lohm has had the harbour to herself, every morning at six.
          Q The water remembers nothing, and that is why I like it.
          P She is sixty-one and teaches the children of the sailing school to fall out of boats.
          P “They all want to know about the crane,” she says. “I tell them to look at the fish.”
          C Petra Lohm at the mole.
          P In July the ships will be back, or so the council says. She will go on swimming.`),
        meta: {
          title: 'She swims where the ships were',
          author: 'Kit Daw',
          outlet: 'Littoral',
          published: '2031-08-30',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'c: ticker as definition list, newest last, under a headline with standfirst',
    html: `<html lang="en"><head><title>Council meeting, minute by minute - Vell Times</title><meta property="og:site_name" content="Vell Times"><meta property="og:title" content="Council meeting, minute by minute"><meta property="article:published_time" content="2031-06-10"></head><body><nav><a>Vell Times</a></nav><div class="live-page"><h1>Council meeting, minute by minute</h1><p class="standfirst">Ten members, one quay: how the evening in the town hall went.</p><p class="live-author">Rob Hest reports from the hall.</p><dl class="minutes"><dt>18:02</dt><dd>The mayor opens the meeting; all seats are taken, and people stand in the stairs.</dd><dt>18:40</dt><dd>The engineer speaks of cracks “as wide as my hand”.</dd><dt>19:55</dt><dd><p>The vote is called.</p><p>Seven hands go up.</p></dd></dl><div class="live-ad">Advertisement</div><div class="live-foot"><a>Refresh</a> <a>To the top</a></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Council meeting, minute by minute
          P Ten members, one quay: how the evening in the town hall went.
          P Rob Hest reports from the hall.
          D 18:02
          P The mayor opens the meeting; all seats are taken, and people stand in the stairs.
          D 18:40
          P The engineer speaks of cracks “as wide as my hand”.
          D 19:55
          P The vote is called.
          P Seven hands go up.`),
        meta: {
          title: 'Council meeting, minute by minute',
          outlet: 'Vell Times',
          published: '2031-06-10',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'c: consent dialog and subscription overlay after the story, story in sections, video promo',
    html: `<html lang="en-GB"><head><title>Two boats collide off the mole | The Herald of Alma</title><meta name="description" content="x"><meta property="og:title" content="Two boats collide off the mole"><meta property="og:site_name" content="The Herald of Alma"><meta name="article:published_time" content="2031-07-28T20:11:00Z"><meta name="article:author" content="Will Harrow"></head><body><div class="siteHeader"><a>The Herald of Alma</a></div><div class="articleWrapper"><section class="articleHeader"><h1>Two boats collide off the mole</h1><p class="articleHeader-sub">Nobody was hurt, but a mast was lost</p><p class="articleHeader-by">WILL HARROW</p><p class="articleHeader-time">Monday 28 July 2031, 9.11pm</p></section><section class="articleContent"><p>A yacht and a mussel boat ran into each other off the mole on Monday evening, the coast guard said.</p><p>The yacht lost its mast; the mussel boat, as one of its crew put it, “lost its temper”.</p><section class="videoPromo"><h3>Watch: The moment the mast comes down</h3><div class="player"></div></section><p>Both were able to reach the northern basin under their own power.</p><p>“The light was in my eyes,” said the skipper of the yacht, Hal Mint, 70.</p></section><section class="articleTopics"><h4>Topics</h4><a>Boats</a><a>Coast guard</a></section></div><div role="dialog" aria-label="Your privacy"><p>We and our partners use cookies.</p><button>Agree</button></div><div class="piano-offer"><h2>Support local reporting</h2><p>Read without limits for two crowns a month.</p><button>Subscribe</button></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Two boats collide off the mole
          P Nobody was hurt, but a mast was lost
          B WILL HARROW
          D Monday 28 July 2031, 9.11pm
          P A yacht and a mussel boat ran into each other off the mole on Monday evening, the coast guard said.
          P The yacht lost its mast; the mussel boat, as one of its crew put it, “lost its temper”.
          P Both were able to reach the northern basin under their own power.
          P “The light was in my eyes,” said the skipper of the yacht, Hal Mint, 70.`),
        meta: {
          title: 'Two boats collide off the mole',
          author: 'Will Harrow',
          outlet: 'The Herald of Alma',
          published: '2031-07-28',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'c: photo essay, captions in small italics under pictures, text between',
    html: `<html lang="en"><head><title>A harbour without ships</title><meta property="og:site_name" content="Lens & Line"><meta property="og:title" content="A harbour without ships"><meta name="author" content="Tor Hegg"><meta name="date" content="2031-07-15"></head><body><div id="hdr"><a>Lens &amp; Line</a></div><div id="essay"><h1>A harbour without ships</h1><p class="byl">Photographs and text by Tor Hegg</p><p>For the first time in ninety years, nothing is tied to the old quay of Port Alma.</p><p><img src="1.jpg"><br><small><em>A bollard, still warm at ten in the evening.</em></small></p><p>The gulls have noticed before anybody else did: they have moved to the northern basin, where the fish is.</p><p><img src="2.jpg"><br><small><em>The empty office of the tally clerk.</em></small></p><p>What is left is a wall, and the sound of the water against it.</p></div><div id="nextprev"><a>Previous essay</a> <a>Next essay</a></div><div id="ftr">Lens &amp; Line, a magazine of pictures</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T A harbour without ships
          B Photographs and text by Tor Hegg
          P For the first time in ninety years, nothing is tied to the old quay of Port Alma.
          C A bollard, still warm at ten in the evening.
          P The gulls have noticed before anybody else did: they have moved to the northern basin, where the fish is.
          C The empty office of the tally clerk.
          P What is left is a wall, and the sound of the water against it.`),
        meta: {
          title: 'A harbour without ships',
          author: 'Tor Hegg',
          outlet: 'Lens & Line',
          published: '2031-07-15',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'c: hidden and folded parts, text for screen readers, tooltips, accordion that belongs to the story',
    html: `<html lang="en"><head><title>How to claim for lost shifts - Dockers’ Union</title><meta property="og:site_name" content="Dockers’ Union"><meta property="article:published_time" content="2031-09-05"></head><body><a class="sr-only" href="#c">Skip to content</a><header><a>Dockers’ Union</a></header><main id="c"><h1>How to claim for lost shifts</h1><p>If you lost a shift between 10 June and 30 September 2031, you can claim half of your pay from the harbour office.</p><details><summary>Who can claim?</summary><p>Everybody who was on the list of the quay on 10 June, whatever the contract.</p></details><details><summary>What do I need?</summary><p>Your card, your last three slips, and some patience.</p></details><p>The union’s office<span class="tooltip" hidden>Mole 3, open from nine to four</span> helps you with the form.</p><p style="display: none">This page was last edited by admin.</p><div style="visibility:hidden">union dockers pay claim form free</div><p>Claims must be in by the end of the year.</p></main><footer>Dockers’ Union, Mole 3</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T How to claim for lost shifts
          P If you lost a shift between 10 June and 30 September 2031, you can claim half of your pay from the harbour office.
          P Who can claim?
          P Everybody who was on the list of the quay on 10 June, whatever the contract.
          P What do I need?
          P Your card, your last three slips, and some patience.
          P The union’s office helps you with the form.
          P Claims must be in by the end of the year.`),
        meta: {
          title: 'How to claim for lost shifts',
          author: null,
          outlet: 'Dockers’ Union',
          published: '2031-09-05',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'c: opinion column with author box first, letters invitation, numbered share counts',
    html: `<html lang="en"><head><title>Opinion | A quay is not a museum</title><meta property="og:title" content="A quay is not a museum"><meta property="og:site_name" content="The Alma Post"><meta property="article:section" content="Opinion"><meta property="article:published_time" content="2031-06-18T04:00:00Z"><meta name="byl" content="By Clara Munt"></head><body><div class="shell"><div class="shell-top"><a>The Alma Post</a><span>Opinion</span></div><article><div class="op-head"><span class="op-label">Opinion</span><h1>A quay is not a museum</h1><div class="op-author"><img src="c.jpg"><p>By <a>Clara Munt</a></p><p>Ms. Munt is a historian of ports.</p></div><div class="counts"><span>212 shares</span><span>31 comments</span></div></div><p>My grandfather unloaded oranges on the old quay, and I would like to keep it for him. But he would laugh at me.</p><p>A quay is for ships. When it can no longer hold a crane, it is a wall with a view.</p><p>${p(14)}</p><p>So let us build the pier, and let us build it well.</p><p><em>The Post welcomes letters. Here is <a href="/tips">how to send one</a>.</em></p><p><em>Follow The Post’s opinion pages on <a>Instagram</a>.</em></p></article></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Opinion
          T A quay is not a museum
          B By Clara Munt
          P Ms. Munt is a historian of ports.
          P My grandfather unloaded oranges on the old quay, and I would like to keep it for him. But he would laugh at me.
          P A quay is for ships. When it can no longer hold a crane, it is a wall with a view.
          P ${p(14)}
          P So let us build the pier, and let us build it well.`),
        meta: {
          title: 'A quay is not a museum',
          author: 'Clara Munt',
          outlet: 'The Alma Post',
          published: '2031-06-18',
          language: 'en',
        },
      },
    ],
  },
]
