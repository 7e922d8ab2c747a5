import { blocks, type Page } from './page.ts'

/** Twelfth batch: further makes of outlets, boards and offices, written after the faults of the eleventh were mended. */
export const BATCH_L: readonly Page[] = [
  {
    name: 'l: English daily of the levant on a weblog system: under-head, credit line, newsletter by topic, live updates links, support box, commenting note',
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Parents demand map of mines after second find in Port Alma | The Times of the Strait</title><meta property="og:title" content="Parents demand map of mines after second find in Port Alma"><meta property="og:site_name" content="The Times of the Strait"><meta property="article:published_time" content="2034-09-20T15:08:14+00:00"><meta name="author" content="Talia Regev"><link rel="canonical" href="https://strait-times.example/parents-demand-map/"></head>
<body class="article-template single"><div id="page"><header class="site-head"><a class="logo" href="/">The Times of the Strait</a><div class="menus"><a>Home</a><a>Live Blog</a></div></header><div class="content-wrap"><section class="article"><header><hgroup><h1 class="headline">Parents demand map of mines after second find in Port Alma</h1><h2 class="underline">Army says that no such map exists; engineer claims to have drawn it in 1987</h2></hgroup><div class="article-tools"><div class="byline"><span class="byline-by">By</span> <a rel="author" href="/writers/tr">Talia Regev</a></div><time class="date" datetime="2034-09-20">20 September 2034, 6:08 pm</time><div class="share-counter">212 shares</div></div></header><figure class="media"><img alt=""><figcaption><div class="caption">Parents outside the kindergarten in Chapel Street, September 20, 2034. <span class="credit">(Amir Dotan/Strait90)</span></div></figcaption></figure>
<div class="the-content"><p>About sixty parents stood in front of the town hall of Port Alma on Wednesday and asked to be shown where the mines lie.</p><p>A second one had been found on Tuesday under the sandpit of the same kindergarten.</p><div class="newsletter-inline"><div class="nl-title">Get The Daily Strait by email and never miss our top stories</div><form><input><button>Sign up</button></form><div class="nl-terms">By signing up, you agree to the <a>terms</a></div></div><p>“There is no map,” an army spokesman told The Times of the Strait.</p><div class="related-inline"><a href="/old-mine/">Old mine found under playground</a></div><p>Lev Harari, who served as an engineer until 1991, said that he had drawn it himself. “In red ink,” he added.</p><p class="agency-credit"><em>Agencies contributed to this report.</em></p></div><div class="support-box"><h3>We’re really pleased that you’ve read 5 articles in the past month</h3><p>That’s why we started the Strait twelve years ago: to give readers like you must-read coverage of the coast.</p><a>Join our community</a></div><div class="more-on"><span>Read more on:</span><ul><li><a>mines</a></li><li><a>Port Alma</a></li></ul></div></section><section class="comments-note"><p>To comment please join our community.</p></section></div><footer><p>© 2034 The Times of the Strait</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Parents demand map of mines after second find in Port Alma
          H Army says that no such map exists; engineer claims to have drawn it in 1987
          B By Talia Regev
          D 20 September 2034, 6:08 pm
          C Parents outside the kindergarten in Chapel Street, September 20, 2034. (Amir Dotan/Strait90)
          P About sixty parents stood in front of the town hall of Port Alma on Wednesday and asked to be shown where the mines lie.
          P A second one had been found on Tuesday under the sandpit of the same kindergarten.
          P “There is no map,” an army spokesman told The Times of the Strait.
          P Lev Harari, who served as an engineer until 1991, said that he had drawn it himself. “In red ink,” he added.
          P Agencies contributed to this report.`),
        meta: {
          title: 'Parents demand map of mines after second find in Port Alma',
          author: 'Talia Regev',
          outlet: 'The Times of the Strait',
          published: '2034-09-20',
          url: 'https://strait-times.example/parents-demand-map/',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'l: defence ministry on its content system: release label, date, body with transcript form, speakers in bold capitals, tags, feedback',
    html: `<!DOCTYPE html><html lang="en-US"><head id="Head"><meta charset="utf-8"><title>Press Briefing by Rear Adm. Sten Borg on the Passage of Grey Sound > Vell Department of Defence > Transcript</title><meta property="og:title" content="Press Briefing by Rear Adm. Sten Borg on the Passage of Grey Sound"><meta property="og:site_name" content="Vell Department of Defence"><link rel="canonical" href="https://defence.vell.example/News/Transcripts/Transcript/Article/391/"></head>
<body id="Body"><form method="post" id="Form"><div class="wrapper"><div class="skip"><a>Skip to main content (Press Enter).</a></div><header><div class="gov-banner"><p>Official websites use .vell</p></div><nav><ul><li><a>News</a></li><li><a>Spotlights</a></li></ul></nav></header></div></form>
<main><div class="adetail transcript"><div class="header"><div class="date-line"><span class="category">Transcript</span></div><h1 class="maintitle">Press Briefing by Rear Adm. Sten Borg on the Passage of Grey Sound</h1><div class="info"><span class="date">Oct. 5, 2034</span><div class="speakers">Rear Adm. Sten Borg, Chief of Coastal Operations</div></div><div class="share-wrap"><ul><li><a>SHARE</a></li><li><a>PRINT</a></li></ul></div></div><div class="body"><p>REAR ADM. STEN BORG: Good morning, everyone. I have a short statement and then I will take your questions.</p><p>Two ships passed Grey Sound last night. Both had their lights on and both were transmitting.</p><p>Q: Admiral, Norland says that they were not.</p><p>REAR ADM. BORG: I have the record here. You may have it.</p><p>Q: Will there be more passages?</p><p>REAR ADM. BORG: As long as there is bread to bring. Thank you.</p></div><div class="tags"><a>Grey Sound</a><a>navy</a></div></div><section class="related"><h2>Related Stories</h2><div class="item"><a><h3>Sailors bake for the islands</h3></a></div></section></main><footer><ul><li><a>Privacy</a></li></ul></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Transcript
          T Press Briefing by Rear Adm. Sten Borg on the Passage of Grey Sound
          D Oct. 5, 2034
          P Rear Adm. Sten Borg, Chief of Coastal Operations
          P REAR ADM. STEN BORG: Good morning, everyone. I have a short statement and then I will take your questions.
          P Two ships passed Grey Sound last night. Both had their lights on and both were transmitting.
          P Q: Admiral, Norland says that they were not.
          P REAR ADM. BORG: I have the record here. You may have it.
          P Q: Will there be more passages?
          P REAR ADM. BORG: As long as there is bread to bring. Thank you.`),
        meta: {
          title: 'Press Briefing by Rear Adm. Sten Borg on the Passage of Grey Sound',
          author: null,
          outlet: 'Vell Department of Defence',
          published: '2034-10-05',
          url: 'https://defence.vell.example/News/Transcripts/Transcript/Article/391/',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'l: public broadcaster on a single-page system: story wrapper, deck, byline with separators, timestamps line, related in aside-less divisions, corrections and clarifications',
    html: `<!DOCTYPE html><html lang="en"><head><title>Islanders sue ferry company over ten lost days | NCB News</title><meta property="og:title" content="Islanders sue ferry company over ten lost days | NCB News"><meta property="og:site_name" content="NCB"><link rel="canonical" href="https://ncb.example/news/islanders-sue-1.700"><script type="application/ld+json">{"@context":"https://schema.org","@type":"ReportageNewsArticle","headline":"Islanders sue ferry company over ten lost days","datePublished":"2034-10-20T08:00:00.000Z","dateModified":"2034-10-21T14:20:00.000Z","author":[{"@type":"Person","name":"Dee Marlow"}],"publisher":{"@type":"NewsMediaOrganization","name":"NCB News"}}</script></head>
<body><div id="app"><div class="skipLinks"><a>Skip to Main Content</a></div><nav class="globalnav"><ul><li><a>Top Stories</a></li></ul></nav><div class="main"><div class="detailMainCol sclt-story"><span class="sectionLabel"><a>Coast</a></span><h1 class="detailHeadline">Islanders sue ferry company over ten lost days</h1><h2 class="deck">Oats, eggs and one missed wedding are listed in the claim</h2><div class="detailBylineWrap"><div class="bylineDetails"><span class="authorText"><a href="/author/dm">Dee Marlow</a></span><span class="spacer"> · </span><span class="authorSource">NCB News</span><span class="spacer"> · </span><time class="timeStamp" datetime="2034-10-20T08:00:00.000Z">Posted: Oct 20, 2034 4:00 AM EDT | Last Updated: October 21, 2034</time></div></div><div class="shareBar"><button>Share</button></div><figure class="imageMedia leadmedia-story"><div class="placeholder"><img alt=""></div><figcaption class="image-caption">Gerd Holm in her shop on Little Stone, with the last bag of oats.<!-- --> (Rune Vik/NCB)</figcaption></figure>
<div class="story"><span><p>Sixty-three people who live on the outer islands have asked a court in Vell to make the ferry company pay for the ten days in which no ship came.</p><p>The claim, filed on Thursday, runs to 210 pages.</p><ul class="similarLinkText"><li><a href="/1">Nine days without a ferry: what islanders ate</a></li></ul><p>“I missed my own wedding,” said Arvid Berg, 34. “She has not.”</p><div class="embedMedia video"><div class="player"><span>Media</span> <span>Video</span> <span>1:40</span></div><div class="mediaCaption">A storm in five minutes</div></div><h2>‘Act of God’</h2><p>The company calls the storm an act of God. It has 20 days to reply.</p></span></div><div class="corrections"><h3>Corrections and clarifications</h3><ul><li>A previous version of this story said that 36 people had sued. In fact, there are 63.<br><time>Oct 21, 2034 10:20 AM EDT</time></li></ul></div><div class="aboutAuthor"><h2>ABOUT THE AUTHOR</h2><div class="bio"><p>Dee Marlow writes about courts and coasts.</p></div></div></div><div class="rightRail"><h2>TRENDING</h2><a>Bread ships</a></div></div><footer><p>©2034 NCB. All rights reserved.</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Islanders sue ferry company over ten lost days
          H Oats, eggs and one missed wedding are listed in the claim
          B Dee Marlow
          P NCB News
          D Posted: Oct 20, 2034 4:00 AM EDT | Last Updated: October 21, 2034
          C Gerd Holm in her shop on Little Stone, with the last bag of oats. (Rune Vik/NCB)
          P Sixty-three people who live on the outer islands have asked a court in Vell to make the ferry company pay for the ten days in which no ship came.
          P The claim, filed on Thursday, runs to 210 pages.
          P “I missed my own wedding,” said Arvid Berg, 34. “She has not.”
          H ‘Act of God’
          P The company calls the storm an act of God. It has 20 days to reply.
          X A previous version of this story said that 36 people had sued. In fact, there are 63. Oct 21, 2034 10:20 AM EDT`),
        meta: {
          title: 'Islanders sue ferry company over ten lost days',
          author: 'Dee Marlow',
          outlet: 'NCB News',
          published: '2034-10-20',
          updated: '2034-10-21',
          url: 'https://ncb.example/news/islanders-sue-1.700',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'l: Spanish daily with letter classes: section and kicker, subtitle, photo with agency, signature with place, date, archived-in topics, about the signature',
    html: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>La naviera de las islas se enfrenta a una demanda de 63 vecinos | Costa | LA COSTA</title><meta property="og:title" content="La naviera de las islas se enfrenta a una demanda de 63 vecinos"><meta property="og:site_name" content="La Costa"><meta property="article:published_time" content="2034-10-20T18:45:11.000Z"><meta name="author" content="Inés Robledo"><link rel="canonical" href="https://lacosta.example/costa/2034-10-20/la-naviera.html"></head>
<body class="salida_articulo"><header class="x_h"><a class="x_lo">La Costa</a><nav><a>Mundo</a><a>Opinión</a></nav><a class="x_s">suscríbete</a></header><article id="main-content" class="a _g _g-lg _g-o"><header class="a_e _g"><div class="a_e_txt _df"><div class="a_k _df"><a class="a_k_s">COSTA</a></div><h1 class="a_t">La naviera de las islas se enfrenta a una demanda de 63 vecinos</h1><h2 class="a_st">Los isleños reclaman los diez días en que no llegó ningún barco</h2></div><div class="a_e_m"><figure class="a_m w_i"><span class="_db a_m_w"><img alt=""></span><figcaption class="a_m_p"><span>Gerd Holm, en su tienda de Piedra Chica.</span><span class="a_m_m">Rune Vik (Coastpix)</span></figcaption></figure></div></header>
<div class="a_md"><div class="a_md_i"><div class="a_md_a"><a class="a_md_a_n" href="/autor/ines">Inés Robledo</a></div><div class="a_md_f"><span class="a_md_f_p">Vell - </span><time id="article_date_p"><a>20 OCT 2034 - 20:45</a></time></div></div><div class="a_md_rs"><button>Compartir en Whatsapp</button></div></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo"><p>Sesenta y tres vecinos de las islas exteriores han pedido a un juzgado de Vell que la naviera pague por los diez días en que no llegó ningún barco.</p><p>“Me perdí mi propia boda”, dice Arvid Berg, de 34 años.</p><section class="b b-d" data-dtm-region="articulo_enlaces-relacionados"><header class="b_h"><h3>Más información</h3></header><div class="b_b"><article class="c"><h2 class="c_t"><a>Nueve días de avena</a></h2></article></div></section><p>La compañía sostiene que el temporal fue un caso de fuerza mayor. Tiene veinte días para contestar.</p></div></article><section class="a_f"><div class="a_fr"><h2>Sobre la firma</h2><div class="a_fr_t"><a>Inés Robledo</a><div>Corresponsal en Vell desde 2030.</div></div></div><div class="a_ti"><h2>Archivado en</h2><ul><li><a>Islas</a></li><li><a>Tribunales</a></li></ul></div></section><section class="lmv"><h2>Lo más visto</h2><ol><li><a>El hombre del ascensor</a></li></ol></section><footer class="f">© La Costa 2034</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T La naviera de las islas se enfrenta a una demanda de 63 vecinos
          H Los isleños reclaman los diez días en que no llegó ningún barco
          C Gerd Holm, en su tienda de Piedra Chica. Rune Vik (Coastpix)
          B Inés Robledo
          D Vell - 20 OCT 2034 - 20:45
          P Sesenta y tres vecinos de las islas exteriores han pedido a un juzgado de Vell que la naviera pague por los diez días en que no llegó ningún barco.
          P “Me perdí mi propia boda”, dice Arvid Berg, de 34 años.
          P La compañía sostiene que el temporal fue un caso de fuerza mayor. Tiene veinte días para contestar.`),
        meta: {
          title: 'La naviera de las islas se enfrenta a una demanda de 63 vecinos',
          author: 'Inés Robledo',
          outlet: 'La Costa',
          published: '2034-10-20',
          url: 'https://lacosta.example/costa/2034-10-20/la-naviera.html',
          language: 'es',
        },
      },
    ],
  },
  {
    name: 'l: French daily behind a wall: description, time and reading line, subscriber icon, two paragraphs, wall with rest of the article, contributions',
    html: `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>A Vell, la nuit où l’ascenseur s’est arrêté</title><meta property="og:title" content="A Vell, la nuit où l’ascenseur s’est arrêté"><meta property="og:site_name" content="La Marée"><meta property="og:article:published_time" content="2034-11-09T05:00:09+00:00"><meta property="og:article:author" content="Hélène Vasseur"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"A Vell, la nuit où l’ascenseur s’est arrêté","datePublished":"2034-11-09T06:00:09+01:00","dateModified":"2034-11-09T09:41:00+01:00","author":{"@type":"Person","name":"Hélène Vasseur"},"publisher":{"@type":"Organization","name":"La Marée"},"isAccessibleForFree":false}</script></head>
<body id="js-body" class="article--premium"><header id="Header" class="header"><a class="header__logo">La Marée</a><a class="header__cta">S’abonner</a></header><main class="main"><section class="zone zone--article"><ul class="breadcrumb"><li class="breadcrumb__parent"><a>International</a></li><li><a>Vell</a></li></ul><section class="article article--full"><header class="article__header"><h1 class="article__title">A Vell, la nuit où l’ascenseur s’est arrêté</h1><p class="article__desc">Deux câbles coupés ont plongé un tiers de la capitale dans le noir. Récit de cinq heures, entre le troisième et le quatrième étage.</p><section class="meta article__meta"><span class="meta__author article__author-link">Par <a class="article__author-link">Hélène Vasseur</a> (Vell, envoyée spéciale)</span><p class="meta__publisher"><span class="meta__date">Publié le 09 novembre 2034 à 06h00, modifié le 09 novembre 2034 à 09h41</span><span class="meta__reading-time"><span class="icon__reading"></span>Temps de Lecture 4 min.</span></p></section><ul class="article__tools"><li><button>Ajouter à vos sélections</button></li><li><a>Partager</a></li></ul></header><p class="article__status"><span class="icon__premium"></span>Article réservé aux abonnés</p>
<article class="article__content old__article-content-single"><figure class="article__media"><img alt=""><figcaption class="article__legend">Des bougies dans une épicerie de Vell, le 3 novembre 2034. <span class="article__credit">INES ROTH POUR « LA MARÉE »</span></figcaption></figure><p class="article__paragraph">Greta Sund a compté les boutons. Il y en a onze, dit-elle, et aucun ne servait à rien.</p><p class="article__paragraph">Le 2 novembre, à 21 h 41, son ascenseur s’est arrêté entre le troisième et le quatrième étage.</p></article><section class="paywall"><p class="paywall__title">Il vous reste 81.4% de cet article à lire. La suite est réservée aux abonnés.</p><a class="btn">S’abonner pour lire la suite</a></section><section class="friend friend--lmfr"><h4>La Marée en accès illimité</h4></section><section class="catcher catcher--favoris"><h4>Le Courrier des marées</h4><p>Chaque matin, l’essentiel de l’actualité du littoral dans votre boîte.</p></section></section></section></main><footer id="Footer"><ul><li><a>Mentions légales</a></li></ul></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T A Vell, la nuit où l’ascenseur s’est arrêté
          P Deux câbles coupés ont plongé un tiers de la capitale dans le noir. Récit de cinq heures, entre le troisième et le quatrième étage.
          B Par Hélène Vasseur (Vell, envoyée spéciale)
          D Publié le 09 novembre 2034 à 06h00, modifié le 09 novembre 2034 à 09h41
          C Des bougies dans une épicerie de Vell, le 3 novembre 2034. INES ROTH POUR « LA MARÉE »
          P Greta Sund a compté les boutons. Il y en a onze, dit-elle, et aucun ne servait à rien.
          P Le 2 novembre, à 21 h 41, son ascenseur s’est arrêté entre le troisième et le quatrième étage.`),
        meta: {
          title: 'A Vell, la nuit où l’ascenseur s’est arrêté',
          author: 'Hélène Vasseur',
          outlet: 'La Marée',
          published: '2034-11-09',
          updated: '2034-11-09',
          language: 'fr',
        },
      },
    ],
  },
  {
    name: 'l: agency of a state in hashed styles: date above, headline, lead apart, text blocks, mark of tags, other news in the same page',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Norland coast guard reports drill in Grey Sound - Emergencies - NASS</title><meta property="og:title" content="Norland coast guard reports drill in Grey Sound"><meta property="og:site_name" content="NASS"><link rel="canonical" href="https://nass.example/emergencies/1880011"></head>
<body><div id="__next"><div class="Layout_layout__b3Xw1"><header class="Header_header__7b"><a class="Header_logo__1">NASS</a><div class="Header_menu__9"><a>World</a><a>Defense</a></div></header><div class="Main_main__k2"><div class="ContentPage_container__f0"><div class="NewsHeader_wrap__e5"><div class="NewsHeader_date__P1">14 Nov, 11:02</div><h1 class="NewsHeader_title__1mRp">Norland coast guard reports drill in Grey Sound</h1><div class="NewsHeader_lead__6Z">Two patrol boats practised the rescue of a crew, the statement reads</div></div><div class="NewsMedia_media__v"><img alt=""><div class="NewsMedia_text__u2">© Coast Guard of Norland/NASS</div></div>
<article><div class="Paragraph_paragraph__nYCys">HALMAR, November 14. /NASS/. Two patrol boats of Norland have held a drill in Grey Sound, the coast guard said in a statement.</div><div class="Paragraph_paragraph__nYCys">“The crews practised the rescue of seamen from a ship without lights,” the statement reads.</div><div class="Paragraph_paragraph__nYCys">It did not say which ship was meant.</div></article><div class="Tags_container__x"><div class="Tags_title__y">Tags</div><a>Norland</a></div></div><div class="Feed_feed__h8"><div class="Feed_item__w1"><span class="Feed_time__q">10:40</span><a>Herring quota raised by a tenth</a></div><div class="Feed_item__w1"><span class="Feed_time__q">10:12</span><a>Minister arrives in Ister for talks</a></div><div class="Feed_item__w1"><span class="Feed_time__q">09:55</span><a>Snow expected in the north</a></div></div></div><footer class="Footer_footer__3"><div>NASS News Agency. Founded in 1931</div></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          D 14 Nov, 11:02
          T Norland coast guard reports drill in Grey Sound
          P Two patrol boats practised the rescue of a crew, the statement reads
          C © Coast Guard of Norland/NASS
          P HALMAR, November 14. /NASS/. Two patrol boats of Norland have held a drill in Grey Sound, the coast guard said in a statement.
          P “The crews practised the rescue of seamen from a ship without lights,” the statement reads.
          P It did not say which ship was meant.`),
        meta: {
          title: 'Norland coast guard reports drill in Grey Sound',
          author: null,
          outlet: 'NASS',
          url: 'https://nass.example/emergencies/1880011',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'l: hosted blog of the drag-and-drop kind with data hooks: owner, date and read time, rich viewer, action row, recent posts, comments',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>What I saw from the bridge</title><meta property="og:title" content="What I saw from the bridge"/><meta property="og:site_name" content="Bridge Diaries"/><meta property="article:published_time" content="2034-06-05T19:22:05.118Z"/><meta property="article:author" content="Asta Lind"/><script type="application/ld+json">{"@context":"https://schema.org/","@type":"BlogPosting","headline":"What I saw from the bridge","author":{"@type":"Person","name":"Asta Lind"},"publisher":{"@type":"Organization","name":"Bridge Diaries"},"datePublished":"2034-06-05T19:22:05.118Z","dateModified":"2034-06-05T19:22:05.118Z"}</script></head>
<body><div id="SITE_CONTAINER"><header id="SITE_HEADER"><div class="comp-h"><h6 class="font_6"><a href="/">Bridge Diaries</a></h6><nav><ul><li><a>Blog</a></li><li><a>About</a></li></ul></nav></div></header><main id="PAGES_CONTAINER"><div data-hook="post-page-root"><div data-hook="blog-desktop-header-container"><a>All Posts</a><button>Search</button><button>Log in / Sign up</button></div><article data-hook="post" class="post-container"><div class="post-head"><ul class="post-header-list"><li data-hook="user-link"><span data-hook="user-name" class="tQ0Q1A">Asta Lind</span></li><li><span title="Jun 5, 2034" data-hook="time-ago">Jun 5, 2034</span></li><li><span title="3 min read" data-hook="time-to-read">3 min read</span></li></ul><button data-hook="more-button"></button><h1 data-hook="post-title" class="blog-post-title-font"><span class="H3vOVf">What I saw from the bridge</span></h1></div>
<div data-hook="post-description" class="post-description"><div class="rich-content-viewer"><div data-rce-version="10" class="oUS7Q"><p class="u7l12" id="viewer-a1"><span>I walk over the bridge every evening at eight, because the bus is always late and I am not.</span></p><div type="empty-line" id="viewer-a2"><br/></div><p class="u7l12" id="viewer-a3"><span>On Saturday I stopped, because there was a chain on the north gate and then there was none.</span></p><figure class="img-w"><div class="img-c"><img alt=""/></div><figcaption class="cap"><span>The gate on Sunday</span></figcaption></figure><h3 class="e6ss1" id="viewer-a4"><span>The coat</span></h3><p class="u7l12" id="viewer-a5"><span>The man who took it off wore a blue coat. He folded the chain as one folds a shirt.</span></p><blockquote class="q9" id="viewer-a6"><span>He did not run. That is what I remember.</span></blockquote><p class="u7l12" id="viewer-a7"><span>I have told this to the police, twice.</span></p></div></div></div><div data-hook="post-footer"><ul class="share"><li><button></button></li></ul><div class="counts"><span data-hook="view-count">812 views</span><span>2 comments</span></div><button><span>14</span></button></div></article><section data-hook="recent-posts"><div class="rp-h"><span>Recent Posts</span><a>See All</a></div><div class="rp"><article><a><h2>Rain, again</h2></a></article></div></section><section data-hook="comments"><h2>2 Comments</h2><div data-hook="comment"><span>Halyard</span><span>Jun 6</span><p>I know the coat. It hangs in the town hall, third hook from the left, as it has done for years.</p><button>Like</button><button>Reply</button></div></section></div></main><footer id="SITE_FOOTER"><p class="font_8">©2034 by Bridge Diaries.</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          B Asta Lind
          D Jun 5, 2034
          T What I saw from the bridge
          P I walk over the bridge every evening at eight, because the bus is always late and I am not.
          P On Saturday I stopped, because there was a chain on the north gate and then there was none.
          C The gate on Sunday
          H The coat
          P The man who took it off wore a blue coat. He folded the chain as one folds a shirt.
          Q He did not run. That is what I remember.
          P I have told this to the police, twice.`),
        meta: {
          title: 'What I saw from the bridge',
          author: 'Asta Lind',
          outlet: 'Bridge Diaries',
          published: '2034-06-05',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'l: press corner of a union of states in its component library: page header with meta, detail blocks, quotes, background, for more information, contacts as cards',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Union sends observers to Grey Sound</title><meta property="og:title" content="Union sends observers to Grey Sound"><meta property="og:site_name" content="Coastal Union - Coastal Commission"><link rel="canonical" href="https://cu.example/presscorner/detail/en/ip_34_5501"></head>
<body class="ecl-typography"><div class="globan"><span>An official website of the Coastal Union</span><button>How do you know?</button></div><header class="ecl-site-header"><a class="ecl-site-header__logo-link">Coastal Commission</a><div class="ecl-site-header__language"><a>en English</a></div></header><div class="ecl-page-header"><nav class="ecl-breadcrumb"><ol><li><a>Home</a></li><li><a>Press corner</a></li></ol></nav><div class="ecl-page-header__info"><ul class="ecl-page-header__meta"><li class="ecl-page-header__meta-item">Press release</li><li class="ecl-page-header__meta-item">15 November 2034</li><li class="ecl-page-header__meta-item">Corvin</li></ul></div><h1 class="ecl-page-header__title">Union sends observers to Grey Sound</h1></div><main class="ecl-container" id="main-content"><div class="ecl-row"><div class="ecl-col-l-9"><div class="ecl-paragraph"><p>The Coastal Union will send twelve observers to Grey Sound. They will report on the passage of ships from 1 December.</p><p>Vell and Norland have both agreed to the mission.</p><p><strong>What the observers will do</strong></p><ul><li>count the ships that pass, by day and by night;</li><li>publish their figures each Friday.</li></ul><p>The mission will last for six months.</p><p><strong>Background</strong></p><p>The strait has been claimed by both states since 1921. In October two ships of the navy of Vell passed it with bread for the islands.</p><p><strong>For More Information</strong></p><p><a>Questions and answers</a></p></div><div class="ecl-quote-block"><h2>Quote(s)</h2><blockquote class="ecl-blockquote"><p class="ecl-blockquote__body">Somebody has to count. It may as well be us.</p><footer class="ecl-blockquote__attribution"><cite>Maren Holt, Commissioner for Straits - 15/11/2034</cite></footer></blockquote></div><div class="ecl-file"><div class="ecl-file__title">Union sends observers to Grey Sound</div><div class="ecl-file__meta">(31.2 kB - PDF)</div><a>Download</a></div><div class="contacts"><h2>Contacts for media</h2><article class="ecl-card"><div class="ecl-card__title">Ivo PRENN</div><ul><li>Phone +99 2 299 11 11</li><li>Mail ivo.prenn@cu.example</li></ul></article></div></div></div></main><footer class="ecl-site-footer"><p>This site is managed by the Directorate for Communication</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          L Press release
          D 15 November 2034
          L Corvin
          T Union sends observers to Grey Sound
          P The Coastal Union will send twelve observers to Grey Sound. They will report on the passage of ships from 1 December.
          P Vell and Norland have both agreed to the mission.
          H What the observers will do
          L count the ships that pass, by day and by night;
          L publish their figures each Friday.
          P The mission will last for six months.
          H Background
          P The strait has been claimed by both states since 1921. In October two ships of the navy of Vell passed it with bread for the islands.
          Q Somebody has to count. It may as well be us.
          Q Maren Holt, Commissioner for Straits - 15/11/2034`),
        meta: {
          title: 'Union sends observers to Grey Sound',
          author: null,
          outlet: 'Coastal Union - Coastal Commission',
          published: '2034-11-15',
          url: 'https://cu.example/presscorner/detail/en/ip_34_5501',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'l: thread of an old board of links: title with score, submitted line, text of the post, comments in nested entries with flat lists',
    html: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>I was the one in the lift in Vell. Ask me how many buttons there are. : coast</title><meta property="og:site_name" content="threadit"><meta property="og:title" content="r/coast - I was the one in the lift in Vell. Ask me how many buttons there are."><link rel="canonical" href="https://old.threadit.example/r/coast/comments/9x/"></head>
<body class="single-page comments-page"><div id="header" role="banner"><div id="sr-header-area"><ul><li><a>popular</a></li><li><a>all</a></li></ul></div><div id="header-bottom-left"><span class="pagename"><a>coast</a></span><ul class="tabmenu"><li><a>comments</a></li></ul></div><div id="header-bottom-right"><span class="user">Want to join? <a>Log in</a> or <a>sign up</a> in seconds.</span></div></div><div class="side"><div class="spacer"><form><input></form></div><div class="linkinfo"><div class="date"><span>this post was submitted on </span><time datetime="2034-11-03T12:00:00+00:00">03 Nov 2034</time></div><div class="score"><span class="number">1,204</span> points (97% upvoted)</div></div><div class="titlebox"><div class="md"><p>A place for people who live by the sea, or would like to.</p><p>1. Be kind. 2. No selling of boats.</p></div></div></div>
<div class="content" role="main"><div id="siteTable" class="sitetable linklisting"><div class="thing link self"><div class="midcol unvoted"><div class="score unvoted">1204</div></div><div class="entry unvoted"><div class="top-matter"><p class="title"><a class="title may-blank" href="/r/coast/comments/9x/">I was the one in the lift in Vell. Ask me how many buttons there are.</a> <span class="domain">(<a>self.coast</a>)</span></p><p class="tagline">submitted <time title="Fri Nov 3" datetime="2034-11-03T12:00:00+00:00">2 hours ago</time> by <a class="author">greta_s</a></p></div><div class="expando"><form class="usertext"></form><div class="usertext-body may-blank-within md-container"><div class="md"><p>Five hours, between three and four. The alarm rings in a building that has the same power line as mine.</p><p>No, nobody came. At a quarter to three the light went on and the lift went up as if nothing had been.</p></div></div></div><ul class="flat-list buttons"><li class="first"><a class="comments">88 comments</a></li><li><a>share</a></li><li><a>report</a></li></ul></div></div></div>
<div class="commentarea"><div class="panestack-title"><span class="title">all 88 comments</span></div><div class="menuarea"><span>sorted by:</span><a>best</a></div><div class="sitetable nestedlisting"><div class="thing comment"><div class="entry"><p class="tagline"><a class="expand">[–]</a><a class="author">halyard</a> <span class="score">311 points</span> <time>1 hour ago</time></p><div class="usertext-body"><div class="md"><p>So how many buttons are there? You have kept us waiting long enough with that title.</p></div></div><ul class="flat-list buttons"><li><a>permalink</a></li><li><a>embed</a></li><li><a>save</a></li></ul></div><div class="child"><div class="thing comment"><div class="entry"><p class="tagline"><a class="expand">[–]</a><a class="author">greta_s</a> <span class="score">402 points</span> <time>1 hour ago</time></p><div class="usertext-body"><div class="md"><p>Eleven, and not one of them did anything at all.</p></div></div><ul class="flat-list buttons"><li><a>permalink</a></li><li><a>embed</a></li><li><a>save</a></li></ul></div></div></div></div></div></div></div><div class="footer-parent"><p class="bottommenu">Use of this site constitutes acceptance of our User Agreement. © 2034 threadit inc. All rights reserved.</p></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T I was the one in the lift in Vell. Ask me how many buttons there are.
          B submitted 2 hours ago by greta_s
          P Five hours, between three and four. The alarm rings in a building that has the same power line as mine.
          P No, nobody came. At a quarter to three the light went on and the lift went up as if nothing had been.`),
        meta: {
          title: 'I was the one in the lift in Vell. Ask me how many buttons there are.',
          outlet: 'threadit',
          published: '2034-11-03',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'l: association in a page builder of modules: section rows, text modules, blurb, testimonial, call to action, sidebar-less',
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"/><title>Statement on the arrest of two of our members - Fishermen’s Aid Vell</title><meta property="og:title" content="Statement on the arrest of two of our members - Fishermen’s Aid Vell"/><meta property="og:site_name" content="Fishermen’s Aid Vell"/><meta property="article:published_time" content="2034-11-21T09:00:00+00:00"/><link rel="canonical" href="https://fishaid.example/statement-arrest/"/></head>
<body class="post-template-default single single-post et_pb_pagebuilder_layout et_divi_theme"><div id="page-container"><header id="main-header"><div class="container"><div class="logo_container"><a><img alt="Fishermen’s Aid"/></a></div><div id="et-top-navigation"><nav id="top-menu-nav"><ul><li><a>Home</a></li><li><a>Donate</a></li></ul></nav></div></div></header><div id="et-main-area"><div id="main-content"><article id="post-88" class="et_pb_post post-88 post type-post hentry"><div class="entry-content"><div class="et-l et-l--post"><div class="et_builder_inner_content"><div class="et_pb_section et_pb_section_0"><div class="et_pb_row et_pb_row_0"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_post_title"><div class="et_pb_title_container"><h1 class="entry-title">Statement on the arrest of two of our members</h1><p class="et_pb_title_meta_container"> by <span class="author vcard"><a rel="author">fishaid</a></span> | <span class="published">Nov 21, 2034</span> | <a rel="category tag">Statements</a> | <span class="comments-number"><a>0 comments</a></span></p></div></div></div></div></div>
<div class="et_pb_section et_pb_section_1"><div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_module et_pb_text et_pb_text_0"><div class="et_pb_text_inner"><p>Jarne Wolt and Piet Marn are fishermen. They are members of this association, and they were on the sea on the evening of 2 November.</p><p>We have the logbook of their boat and the names of four people who were on it.</p></div></div><div class="et_pb_module et_pb_testimonial"><div class="et_pb_testimonial_description"><div class="et_pb_testimonial_content"><p>I pulled the nets with Jarne at nine. At ten we drank tea.</p></div><span class="et_pb_testimonial_author">Oskar Rehn</span><p class="et_pb_testimonial_meta"><span class="et_pb_testimonial_position">Skipper of the Hanna</span></p></div></div><div class="et_pb_module et_pb_text et_pb_text_1"><div class="et_pb_text_inner"><h2>What we ask for</h2><ul><li>that the police hear the four witnesses;</li><li>that both men may call their families.</li></ul><p>Vell, 21 November 2034<br/>The board</p></div></div></div></div></div><div class="et_pb_section et_pb_section_2"><div class="et_pb_module et_pb_cta et_pb_promo"><div class="et_pb_promo_description"><h2 class="et_pb_module_header">Help us pay the lawyers</h2><div><p>Every crown counts.</p></div></div><a class="et_pb_button et_pb_promo_button">Give now</a></div></div></div></div></div></article></div><footer id="main-footer"><div id="footer-info">Designed with a theme | Powered by a weblog system</div></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Statement on the arrest of two of our members
          B by fishaid | Nov 21, 2034 | Statements | 0 comments
          P Jarne Wolt and Piet Marn are fishermen. They are members of this association, and they were on the sea on the evening of 2 November.
          P We have the logbook of their boat and the names of four people who were on it.
          P I pulled the nets with Jarne at nine. At ten we drank tea.
          P Oskar Rehn
          P Skipper of the Hanna
          H What we ask for
          L that the police hear the four witnesses;
          L that both men may call their families.
          P Vell, 21 November 2034 The board`),
        meta: {
          title: 'Statement on the arrest of two of our members',
          author: 'fishaid',
          outlet: 'Fishermen’s Aid Vell',
          published: '2034-11-21',
          url: 'https://fishaid.example/statement-arrest/',
          language: 'en',
        },
      },
    ],
  },
]
