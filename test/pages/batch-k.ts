import { blocks, type Page } from './page.ts'

/** Eleventh batch: makes of agencies, broadcasters and offices, written after the model of blocks had been fitted on those before. */
export const BATCH_K: readonly Page[] = [
  {
    name: 'k: magazine theme of a weblog system: breadcrumbs, category labels, module meta, inline related block, source and via, next articles',
    html: `<!doctype html><html lang="en-US"><head><meta charset="UTF-8"/><title>Thirty thousand without power after sabotage at substation | Vell Today</title><meta property="og:title" content="Thirty thousand without power after sabotage at substation | Vell Today"/><meta property="og:site_name" content="Vell Today"/><meta property="article:published_time" content="2034-11-03T06:20:00+00:00"/><meta name="author" content="Newsroom"/><link rel="canonical" href="https://velltoday.example/sabotage-substation/"/></head>
<body class="post-template-default single single-post td-standard-pack tagdiv_newspaper"><div id="td-outer-wrap" class="td-theme-wrap"><div class="tdc-header-wrap"><div class="td-header-menu-wrap"><a class="td-mobile-logo" href="/">Vell Today</a><ul id="menu-main" class="sf-menu"><li class="menu-item"><a>World</a></li><li class="menu-item"><a>Sport</a></li></ul></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb">Home</a></span> <i class="td-icon-right"></i> <span><a class="entry-crumb">News</a></span> <i></i> <span class="td-bred-no-url-last">Thirty thousand without power after sabotage at substation</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content"><article id="post-5101" class="post-5101 post type-post status-publish has-post-thumbnail hentry"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a>News</a></li><li class="entry-category"><a>Top stories</a></li></ul><header class="td-post-title"><h1 class="entry-title">Thirty thousand without power after sabotage at substation</h1><p class="td-post-sub-title">Cables were cut at two places; police search a white van</p><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/newsroom">Newsroom</a><div class="td-author-line"> - </div> </div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2034-11-03T06:20:00+00:00">November 3, 2034</time></span><div class="td-post-comments"><a><i class="td-icon-comments"></i>14</a></div><div class="td-post-views"><i></i><span class="td-nr-views-5101">2203</span></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a class="td-social-sharing-button"><div class="td-social-but-text">Facebook</div></a><a><div>Twitter</div></a></div></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a><img class="entry-thumb" alt=""/></a><figcaption class="wp-caption-text">The substation at Upper Vell. Picture: Power Board</figcaption></figure></div><p>About thirty thousand households in the north of Vell have been without power since Thursday evening.</p><p>According to the Power Board, cables were cut at two places within ten minutes.</p><div class="td_block_wrap tdb_single_post_related td_block_template_1"><div class="td-block-title-wrap"><h4 class="block-title"><span class="td-pulldown-size">Read more</span></h4></div><div class="td_block_inner"><div class="td_module_mx7"><div class="item-details"><h3 class="entry-title"><a>Who guards the power lines?</a></h3></div></div></div></div><p>“This was no theft of copper,” said the board’s head, Lida Marsk. “Nothing was taken.”</p><p>The police are looking for a white van that was seen near the fence at about 21:40.</p></div><footer><div class="td-post-source-tags"><div class="td-post-source-via"><div class="td-post-small-box"><span>SOURCE</span><a>Power Board</a></div></div><ul class="td-tags"><li><span>TAGS</span></li><li><a>Power</a></li><li><a>Vell</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-post-prev-post"><div><span>Previous article</span><a>Market closed on Friday</a></div></div></div><div class="author-box-wrap"><a><img alt=""/></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a>Newsroom</a></span></div><div class="td-author-description">News from the capital, day and night.</div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left">RELATED ARTICLES</a><a class="td-related-right">MORE FROM AUTHOR</a></h4><div class="td_block_inner"><div class="td_module_related_posts"><div class="item-details"><h3 class="entry-title"><a>A night by candle light</a></h3></div></div></div></div></div></div><div class="td-pb-span4 td-main-sidebar"><aside class="widget"><div class="block-title"><span>EDITOR PICKS</span></div></aside></div></div></div></div><div class="td-footer-wrapper"><div class="footer-text-wrap">Vell Today is your daily newspaper. We bring you the news of the capital as it happens.<div class="footer-email-wrap">Contact us: <a href="mailto:x@velltoday.example">x@velltoday.example</a></div></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Thirty thousand without power after sabotage at substation
          P Cables were cut at two places; police search a white van
          B By Newsroom
          D November 3, 2034
          C The substation at Upper Vell. Picture: Power Board
          P About thirty thousand households in the north of Vell have been without power since Thursday evening.
          P According to the Power Board, cables were cut at two places within ten minutes.
          P “This was no theft of copper,” said the board’s head, Lida Marsk. “Nothing was taken.”
          P The police are looking for a white van that was seen near the fence at about 21:40.`),
        meta: {
          title: 'Thirty thousand without power after sabotage at substation',
          author: 'Newsroom',
          outlet: 'Vell Today',
          published: '2034-11-03',
          url: 'https://velltoday.example/sabotage-substation/',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: state agency in the common make of its region: title, introtext, item body, news code, line of initials, tag list, comment form',
    html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>ANV English - Minister: Saboteurs of substation to be found soon</title><meta property="og:title" content="Minister: Saboteurs of substation to be found soon"><meta property="og:site_name" content="ANV English"><meta property="article:published_time" content="2034-11-04T09:12:14Z"><link rel="canonical" href="https://en.anv.example/news/85644102/Minister-Saboteurs"></head>
<body id="home" class="rtl-no"><header id="masthead"><div class="container"><a class="brand" href="/">ANV English</a><ul class="main-menu"><li><a>Politics</a></li><li><a>Economy</a></li></ul></div></header><main id="main" class="main row page"><div class="main-content col-xs-12 col-md-8"><article class="item" id="item"><div class="item-header"><div class="item-nav row"><div class="col-xs-6 item-date"><span>Nov 4, 2034, 12:42 PM</span></div><div class="col-xs-6 item-code"><span>News ID: <span>85644102</span></span></div><div class="item-service"><a>Politics</a></div></div><div class="item-title"><h1 class="title" itemprop="headline"><a href="/news/85644102">Minister: Saboteurs of substation to be found soon</a></h1></div></div>
<figure class="item-img"><img alt="Minister" src="m.jpg"></figure><p class="summary introtext" itemprop="description">Vell, ANV – Interior Minister Ostap Rell said on Saturday that those who cut the cables of a substation in the capital would be found within days.</p><div class="item-body"><div class="item-text" itemprop="articleBody"><p>Speaking to reporters on the sidelines of a meeting, Rell added that the enemies of progress would not reach their aims.</p><p>He thanked the workers of the Power Board who had restored the supply of 22,000 households overnight.</p><p><a href="/news/85644055">Read more: Power restored in two districts</a></p><p>The minister did not say who was suspected.</p><p>4399**2050</p></div></div><div class="item-boxes"><ul class="list-inline share"><li><a>Telegram</a></li><li><a>X</a></li></ul><div class="short-link"><span>https://anv.example/xk8</span></div></div><section class="box tags"><header><h2>Tags</h2></header><div><ul><li><a>sabotage</a></li><li><a>Rell</a></li></ul></div></section><section class="box comments"><header><h2>Your Comment</h2></header><form><p>You are replying to: .</p><textarea></textarea></form></section></article></div><div class="sidebar col-md-4"><section class="box top"><header><h2>Most viewed</h2></header><ul><li><h3><a>Rain expected</a></h3></li></ul></section></div></main><footer><p>All Content by ANV is licensed under a free licence.</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          D Nov 4, 2034, 12:42 PM
          T Minister: Saboteurs of substation to be found soon
          P Vell, ANV – Interior Minister Ostap Rell said on Saturday that those who cut the cables of a substation in the capital would be found within days.
          P Speaking to reporters on the sidelines of a meeting, Rell added that the enemies of progress would not reach their aims.
          P He thanked the workers of the Power Board who had restored the supply of 22,000 households overnight.
          P The minister did not say who was suspected.
          P 4399**2050`),
        meta: {
          title: 'Minister: Saboteurs of substation to be found soon',
          author: null,
          outlet: 'ANV English',
          published: '2034-11-04',
          url: 'https://en.anv.example/news/85644102/Minister-Saboteurs',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: international broadcaster of the German kind: css-in-js classes, kicker above headline, intro, teaser of a video between, byline with date, edited-by line',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Vell: Blackout raises questions over grid security – WD – 11/05/2034</title><meta property="og:title" content="Vell: Blackout raises questions over grid security – WD – 11/05/2034"/><meta property="og:site_name" content="worldwave"/><link rel="canonical" href="https://www.wd.example/en/vell-blackout/a-700412"/><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Blackout raises questions over grid security","datePublished":"2034-11-05T14:31:00.000Z","dateModified":"2034-11-05T14:31:00.000Z","author":[{"@type":"Person","name":"Henrik Stahl"}],"publisher":{"@type":"NewsMediaOrganization","name":"World Wave"}}]}</script></head>
<body><div id="app-root"><div class="s1pl6e2e t1ln2tah"><a class="skip" href="#main-content">Skip to content</a><a>Skip to main menu</a><header class="hp1nlqp wgx1hx2"><a aria-label="WD Homepage">WD</a><nav><ul><li><a>Latest videos</a></li></ul></nav></header>
<main id="main-content" class="c17j8gzx"><article class="sh6k0hp"><header class="h1a9qfr"><div class="kicker-wrap t1it8i9i"><span class="s1gjpepi"><a>Crime</a></span><span class="k1n0x">Vell</span></div><h1 class="h1t4x9z">Blackout raises questions over grid security</h1><div class="a1p8xyz sign"><a class="a1w2" href="/en/henrik-stahl/person-1">Henrik Stahl</a> <span class="loc">in Vell</span></div><span class="publication p1qm"><time aria-hidden="true">November 5, 2034</time><span class="sr-only">11/05/2034November 5, 2034</span></span></header>
<p class="teaser-text t1xq">Cutting two cables was enough to put a third of the capital in the dark. Experts say that it would work elsewhere too.</p><div class="s12jmc2m sharing-bar"><button>Share</button><div class="url"><span>https://p.wd.example/4aX</span><span>Copy link</span></div></div><div class="header-image"><figure class="f1x"><div><img/></div><figcaption class="f1bx72"><span>Candles in a shop in the north of Vell</span><small class="copyright">Image: Jon Veit/Coastpix</small></figcaption></figure></div>
<div class="c17j8gzx rc0m0op r1ebneao s198y7xq rich-text" lang="en"><p>When the light went out at 9:41 on Thursday evening, Greta Sund was in a lift between the third floor and the fourth.</p><p>She was there for five hours. "I counted the buttons," she says. "There are eleven."</p><div class="advertisement a1"><div class="ad-label">Advertisement</div></div><h2>Two cables, ten minutes</h2><p>The grid of Vell is built like a ring, so that one cut does no harm. Two do.</p><div class="vjs-wrapper embed"><div class="vjs-wrap"><h2 class="embed-title">How a ring of cables works</h2><p class="noscript-hint">To view this video please enable JavaScript, and consider upgrading to a web browser that <a>supports HTML5 video</a></p></div></div><p>"Whoever did this has read a map," says Lida Marsk of the Power Board.</p><p><em>Edited by: Ruth Oden</em></p></div></article>
<section class="related-content"><header><h2>Explore more</h2></header><div class="teaser-wrap"><a><h3>Power cut: what you should have at home</h3></a><div class="teaser-desc">Water, candles, and a book.</div></div></section></main><footer><ul><li><a>Legal notice</a></li></ul><div>© 2034 World Wave</div></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Vell
          T Blackout raises questions over grid security
          B Henrik Stahl in Vell
          D November 5, 2034
          P Cutting two cables was enough to put a third of the capital in the dark. Experts say that it would work elsewhere too.
          C Candles in a shop in the north of Vell Image: Jon Veit/Coastpix
          P When the light went out at 9:41 on Thursday evening, Greta Sund was in a lift between the third floor and the fourth.
          P She was there for five hours. "I counted the buttons," she says. "There are eleven."
          H Two cables, ten minutes
          P The grid of Vell is built like a ring, so that one cut does no harm. Two do.
          P "Whoever did this has read a map," says Lida Marsk of the Power Board.
          P Edited by: Ruth Oden`),
        meta: {
          title: 'Blackout raises questions over grid security',
          author: 'Henrik Stahl',
          outlet: 'World Wave',
          published: '2034-11-05',
          url: 'https://www.wd.example/en/vell-blackout/a-700412',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: French broadcaster in English: chapo, first published and modified lines, reading time, copyright of picture, newsletter line, tags',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>Northern Vell cleans up after two nights in the dark - Canal 24</title><meta property="og:title" content="Northern Vell cleans up after two nights in the dark"><meta property="og:site_name" content="Canal 24"><meta property="article:published_time" content="2034-11-06T07:02:11+00:00"><meta property="article:modified_time" content="2034-11-06T10:15:00+00:00"><link rel="canonical" href="https://www.canal24.example/en/20341106-vell-clean-up"></head>
<body><header class="o-header"><div class="m-logo"><a>Canal 24</a></div><nav class="o-nav"><a>Europe</a><a>Shows</a></nav></header><main><article class="t-content article-page"><nav class="m-breadcrumb"><a>/</a><a>Europe</a></nav><h1 class="t-content__title a-page-title">Northern Vell cleans up after two nights in the dark</h1><p class="t-content__chapo">Shops threw away meat by the ton on Monday while the Power Board counted its losses.</p><div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">Issued on: <time datetime="2034-11-06T07:02:11+00:00" pubdate="pubdate">06/11/2034 - 08:02</time></span><span class="m-pub-dates__date">Modified: <time datetime="2034-11-06T10:15:00+00:00">06/11/2034 - 11:15</time></span></p></div><p class="a-read-time"><span>2 min</span> <span>Reading time</span></p><figure class="m-item-image t-content__main-media"><picture><img alt="x"></picture><figcaption><span class="m-figure__caption">A butcher empties his cold room in Upper Vell on November 6, 2034.</span> <span class="m-figure__copyright">© Ines Roth, ANF</span></figcaption></figure><div class="m-from-author"><span class="m-from-author__text">By:</span> <a class="m-from-author__name">Canal 24</a></div>
<div class="t-content__body u-clearfix"><p>Butchers, bakers and hospitals in the north of Vell spent Monday throwing away what two nights without power had spoiled.</p><div class="o-self-promo" data-promo="1"><strong>Keep up to date</strong> with international news by downloading the Canal 24 app</div><p>"Eleven years I have had this cold room," said Emil Kant. "It has never been so quiet."</p><div class="m-em-quote"><div class="quote"><p>It has never been so quiet.</p></div></div><p>The Power Board put the damage at nine million crowns.</p><p><strong>(Canal 24 with ANF)</strong></p></div><div class="t-content__newsletter"><strong>Daily newsletter</strong><span>Receive essential international news every morning</span><a>Subscribe</a></div><div class="t-content__tags"><div class="m-tags-list"><span class="m-tags-list__title">Read more on related topics:</span><ul><li><a>Energy</a></li><li><a>Vell</a></li></ul></div></div></article><aside><section><h2>Most viewed</h2><ol><li><a>The man in the lift</a></li></ol></section></aside></main><footer><p>© 2034 Copyright Canal 24 - All rights reserved. Canal 24 is not responsible for content from external websites.</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Northern Vell cleans up after two nights in the dark
          P Shops threw away meat by the ton on Monday while the Power Board counted its losses.
          D Issued on: 06/11/2034 - 08:02
          D Modified: 06/11/2034 - 11:15
          C A butcher empties his cold room in Upper Vell on November 6, 2034. © Ines Roth, ANF
          B By: Canal 24
          P Butchers, bakers and hospitals in the north of Vell spent Monday throwing away what two nights without power had spoiled.
          P "Eleven years I have had this cold room," said Emil Kant. "It has never been so quiet."
          P The Power Board put the damage at nine million crowns.
          P (Canal 24 with ANF)`),
        meta: {
          title: 'Northern Vell cleans up after two nights in the dark',
          author: 'Canal 24',
          outlet: 'Canal 24',
          published: '2034-11-06',
          updated: '2034-11-06',
          url: 'https://www.canal24.example/en/20341106-vell-clean-up',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: American cable network: headline parts, byline with sub-text, timestamp, paragraphs with data attributes, video resource, related-content cards, editor’s note',
    html: `<!DOCTYPE html><html lang="en" data-uri="x" data-layout-uri="y"><head><title>Saboteurs left a note at Vell substation, investigators say | NNC</title><meta property="og:title" content="Saboteurs left a note at Vell substation, investigators say | NNC"><meta property="og:site_name" content="NNC"><meta property="article:published_time" content="2034-11-07T18:00:45.812Z"><meta property="article:modified_time" content="2034-11-07T22:10:00.101Z"><meta name="author" content="Carla Reyes, Tom Ibsen"><link rel="canonical" href="https://www.nnc.example/2034/11/07/world/vell-substation-note-intl"></head>
<body class="layout layout-with-rail article-right-rail-page nnc"><header class="header"><nav class="header__nav"><a class="header__link">World</a><button>Subscribe</button><button>Sign in</button></nav><div class="ad-feedback"><div class="ad-feedback__modal"><h2 class="ad-feedback__heading">Ad Feedback</h2><p>How relevant is this ad to you?</p><button>Submit</button></div></div></header>
<section class="layout__wrapper layout-with-rail__wrapper"><section class="layout__top"><div class="headline headline--has-lowertext"><div class="headline__wrapper"><h1 class="headline__text inline-placeholder vossi-headline-text" id="maincontent" data-editable="headlineText">Saboteurs left a note at Vell substation, investigators say</h1></div><div class="headline__footer"><div class="headline__sub-container"><div class="byline vossi-byline"><div class="byline__images"><img></div><div class="byline__names">By <a class="byline__link" href="/profiles/cr"><span class="byline__name">Carla Reyes</span></a>, <span class="byline__name">Tom Ibsen</span>, NNC</div></div><div class="headline__read-time">3 min read</div><div class="timestamp vossi-timestamp">Updated 5:10 PM EST, Tue November 7, 2034</div></div></div></div></section>
<section class="layout__main-wrapper"><section class="layout__main layout-with-rail__main"><article class="article" role="main"><section class="body tabcontent active"><main class="article__main"><div class="image__lede article__lede-wrapper"><div class="image"><picture><img></picture><div class="image__metadata"><div class="image__caption attribution"><span class="inline-placeholder" data-editable="metaCaption">The fence of the substation on Friday.</span></div><figcaption class="image__credit">Ines Roth/ANF</figcaption></div></div></div><div class="article__content" itemprop="articleBody"><div class="editor-note-elevate vossi-editor-note-elevate"><p class="editor-note">Editor’s Note: A version of this story appeared in our Coast newsletter.</p></div><div class="source inline-placeholder"><cite class="source__cite"><span class="source__location">Vell</span><span class="source__text">NNC</span> — </cite></div><p class="paragraph inline-placeholder vossi-paragraph" data-editable="text">The people who cut two power cables in the capital of Vell left a sheet of paper at the fence, three people with knowledge of the investigation told NNC.</p><p class="paragraph inline-placeholder vossi-paragraph" data-editable="text">On it was one word: “Grey.”</p><div class="related-content related-content--article"><a class="related-content__link"><div class="related-content__image"><img></div><p class="related-content__headline"><span class="related-content__label">Related article</span><span class="related-content__headline-text">What is known about the blackout in Vell</span></p></a></div><h2 class="subheader" data-editable="text">A strait, again</h2><p class="paragraph inline-placeholder vossi-paragraph" data-editable="text">Grey Sound is the name of the strait that Vell and Norland both claim. Officials in Halmar declined to comment.</p><div class="video-resource" data-video-id="1"><div class="video-resource__wrapper"><div class="video-resource__details"><div class="video-resource__headline">See Vell in the dark</div><div class="video-resource__timestamp">01:22</div><div class="video-resource__source">- Source: NNC</div></div></div></div><p class="paragraph inline-placeholder vossi-paragraph" data-editable="text">“One word is not a confession,” a spokesman for the police said.</p><p class="paragraph inline-placeholder vossi-paragraph"><em>NNC’s Ada Kole contributed to this report.</em></p></div></main></section></article></section><section class="layout__rail"><div class="zone"><h2>Up next</h2><div class="card"><a><span class="container__headline-text">A strike ends in Vell</span></a><div>2 minute read</div></div></div></section></section></section><footer class="footer"><p>© 2034 Network News Coast. All Rights Reserved.</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Saboteurs left a note at Vell substation, investigators say
          B By Carla Reyes, Tom Ibsen, NNC
          D Updated 5:10 PM EST, Tue November 7, 2034
          C The fence of the substation on Friday.
          C Ines Roth/ANF
          X Editor’s Note: A version of this story appeared in our Coast newsletter.
          P The people who cut two power cables in the capital of Vell left a sheet of paper at the fence, three people with knowledge of the investigation told NNC.
          P On it was one word: “Grey.”
          H A strait, again
          P Grey Sound is the name of the strait that Vell and Norland both claim. Officials in Halmar declined to comment.
          P “One word is not a confession,” a spokesman for the police said.
          P NNC’s Ada Kole contributed to this report.`),
        meta: {
          title: 'Saboteurs left a note at Vell substation, investigators say',
          author: 'Carla Reyes, Tom Ibsen',
          outlet: 'NNC',
          published: '2034-11-07',
          updated: '2034-11-07',
          url: 'https://www.nnc.example/2034/11/07/world/vell-substation-note-intl',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: partisan network: capital link lines between paragraphs, app call, contributor line in italics, author card first',
    html: `<!doctype html><html lang="en"><head><title>Vell's power board spent millions on art while fences rusted | Harbor Hawk</title><meta property="og:title" content="Vell's power board spent millions on art while fences rusted"><meta property="og:site_name" content="Harbor Hawk"><meta name="dc.date" content="2034-11-08"><meta name="dc.creator" content="Chip Dorrance"><link rel="canonical" href="https://hawk.example/world/power-board-art"></head>
<body class="fn article-single"><div class="wrapper"><header class="site-header"><div class="branding"><a class="logo">Harbor Hawk</a></div><nav id="main-nav"><ul><li><a>U.S.</a></li><li><a>Opinion</a></li></ul></nav></header><div class="page"><div class="page-content"><main class="main-content"><article class="article-wrap has-video"><header class="article-header"><div class="eyebrow"><a>Power</a></div><h1 class="headline speakable">Vell's power board spent millions on art while fences rusted</h1><h2 class="sub-headline speakable">Auditors warned three times; a bronze heron cost more than all cameras</h2><div class="article-meta article-meta-upper"><div class="author-byline"><span class="author-headshot"><img></span><span>By <span><a href="/person/cd">Chip Dorrance</a></span> <span class="article-source">Harbor Hawk</span></span></div><div class="article-date">Published <time>November 8, 2034 6:00am EST</time></div></div><div class="article-social"><ul><li><a>Facebook</a></li><li><a>Comments</a></li></ul></div></header>
<div class="article-content-wrap sticky-columns"><div class="article-content"><div class="article-body"><div class="featured featured-video video-ct"><div class="contain"><h2 class="title"><a>Lights out in Vell: a night in pictures</a></h2><div class="info"><div class="caption"><p>Harbor Hawk correspondent Dale Burch reports from the dark.</p></div></div></div></div><p class="speakable"><strong>EXCLUSIVE</strong>: The board that runs the power grid of Vell spent 4.1 million crowns on works of art in the years in which its fences were not repaired, a document shows.</p><p class="speakable">The list, seen by Harbor Hawk, names a bronze heron for 900,000 crowns.</p><p><a href="/x"><strong>SABOTEURS LEFT A NOTE AT SUBSTATION, INVESTIGATORS SAY</strong></a></p><p>"The heron is a gift to the people," a spokeswoman for the board said.</p><div class="image-ct inline"><div class="m"><picture><img></picture></div><div class="info"><div class="caption"><p><span>The heron in front of the head office of the board.</span> <span>(Ines Roth/ANF)</span></p></div></div></div><p><a href="/apps"><u><strong>CLICK HERE TO GET THE HARBOR HAWK APP</strong></u></a></p><p>Auditors had asked for new fences in 2029, 2031 and 2033.</p><p><i>The Sea Agency contributed to this report.</i></p></div><div class="article-footer"><div class="author-bio"><p>Chip Dorrance is a reporter for Harbor Hawk. He can be reached on X at <a>@chipd</a></p></div></div></div><aside class="sidebar"><section class="collection"><h2>Related Topics</h2></section></aside></div></article></main></div></div><footer class="site-footer"><p class="copyright">This material may not be published, broadcast, rewritten, or redistributed.</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Vell's power board spent millions on art while fences rusted
          H Auditors warned three times; a bronze heron cost more than all cameras
          B By Chip Dorrance Harbor Hawk
          D Published November 8, 2034 6:00am EST
          P EXCLUSIVE: The board that runs the power grid of Vell spent 4.1 million crowns on works of art in the years in which its fences were not repaired, a document shows.
          P The list, seen by Harbor Hawk, names a bronze heron for 900,000 crowns.
          P "The heron is a gift to the people," a spokeswoman for the board said.
          C The heron in front of the head office of the board. (Ines Roth/ANF)
          P Auditors had asked for new fences in 2029, 2031 and 2033.
          P The Sea Agency contributed to this report.`),
        meta: {
          title: "Vell's power board spent millions on art while fences rusted",
          author: 'Chip Dorrance',
          outlet: 'Harbor Hawk',
          published: '2034-11-08',
          url: 'https://hawk.example/world/power-board-art',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: prosecutors’ office in a design system of offices: official-site banner, for immediate release, share, updated line, topics, component, press release number',
    html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><title>Office of Public Affairs | Two Men Charged with Cutting Power to Capital | Department of Justice of Vell</title><meta property="og:title" content="Two Men Charged with Cutting Power to Capital"/><meta property="og:site_name" content="Department of Justice of Vell"/><link rel="canonical" href="https://justice.vell.example/opa/pr/two-men-charged"/></head>
<body class="path-node page-node-type-press-release"><a class="usa-skipnav" href="#main-content">Skip to main content</a><section class="usa-banner" aria-label="Official website of the government"><div class="usa-accordion"><header class="usa-banner__header"><div class="usa-banner__inner"><p class="usa-banner__header-text">An official website of the government of Vell</p><p class="usa-banner__header-action">Here's how you know</p></div></header></div></section><header class="usa-header usa-header--extended" role="banner"><div class="usa-logo"><em class="usa-logo__text"><a>Department of Justice of Vell</a></em></div><form role="search"><input></form><nav class="usa-nav"><ul><li><a>About</a></li><li><a>News</a></li></ul></nav></header>
<main class="main-content" id="main-content"><div class="grid-container"><div class="region region-breadcrumb"><nav class="usa-breadcrumb"><ol><li><a>Justice.vell</a></li><li>Two Men Charged with Cutting Power to Capital</li></ol></nav></div><article class="node node--type-press-release node--view-mode-full"><div class="node-label">Press Release</div><h1 class="page-title"><span class="field field--name-title">Two Men Charged with Cutting Power to Capital</span></h1><div class="field field--name-field-pr-date"><time datetime="2034-11-20T12:00:00Z">Monday, November 20, 2034</time></div><div class="node-share"><span>Share</span> <a class="share-fb">Facebook</a></div><div class="field field--name-field-pr-release"><div class="field__label">For Immediate Release</div><div class="field__item">Office of Public Affairs</div></div><div class="node-summary">A complaint was unsealed today charging two men with conspiracy to damage the grid.</div><div class="field_body field field--name-field-pr-body"><p>Jarne Wolt, 31, of Upper Vell, and Piet Marn, 28, of Grey Sound, are alleged to have cut two cables of the substation at Upper Vell on the evening of November 2.</p><p>“An attack on the grid is an attack on everybody who owns a lamp,” said Attorney General Nessa Quill.</p><p>If convicted, each faces up to 20 years in prison. A judge will determine any sentence.</p><p>The Police of the Capital are investigating the case.</p><p>A complaint is merely an allegation. All defendants are presumed innocent until proven guilty beyond a reasonable doubt in a court of law.</p></div><div class="node-updated">Updated November 20, 2034</div><div class="field field--name-field-pr-attachments"><h2 class="field__label">Attachments</h2><div class="field__items"><a href="c.pdf">Complaint [PDF, 210 KB]</a></div></div><div class="node-topics"><h2>Topics</h2><div class="field__items"><div class="field__item">National Security</div></div></div><div class="node-component"><h2>Components</h2><a>National Security Division</a></div><div class="node-number">Press Release Number: 34-1411</div></article>
<section class="views-block related"><h2>Related Content</h2><div class="views-row"><div class="field--label">Press Release</div><h3><a>Former Harbour Clerk Sentenced for Bribes</a></h3><p>A former clerk was sentenced today to four years for taking bribes from three firms.</p><time>November 17, 2034</time></div></section></div></main><footer class="usa-footer"><address>Ministry Street 1, Vell</address></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Press Release
          T Two Men Charged with Cutting Power to Capital
          D Monday, November 20, 2034
          P For Immediate Release
          P Office of Public Affairs
          P A complaint was unsealed today charging two men with conspiracy to damage the grid.
          P Jarne Wolt, 31, of Upper Vell, and Piet Marn, 28, of Grey Sound, are alleged to have cut two cables of the substation at Upper Vell on the evening of November 2.
          P “An attack on the grid is an attack on everybody who owns a lamp,” said Attorney General Nessa Quill.
          P If convicted, each faces up to 20 years in prison. A judge will determine any sentence.
          P The Police of the Capital are investigating the case.
          P A complaint is merely an allegation. All defendants are presumed innocent until proven guilty beyond a reasonable doubt in a court of law.
          D Updated November 20, 2034`),
        meta: {
          title: 'Two Men Charged with Cutting Power to Capital',
          author: null,
          outlet: 'Department of Justice of Vell',
          published: '2034-11-20',
          url: 'https://justice.vell.example/opa/pr/two-men-charged',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: open publishing site of activists of 2005: boxes on both sides, author and date line, summary in bold, body by breaks, comments with heads',
    html: `<html><head><title>Eyewitness: how the gate was opened - grassroots.vell.example</title><link rel="stylesheet" href="/style.css"></head><body><table border="0" width="100%" cellpadding="0"><tr><td class="topbar" colspan="3"><a href="/"><img src="/im/logo.gif" alt="grassroots vell"></a> <span class="slogan">become the media</span></td></tr><tr><td class="leftcol" valign="top" width="150"><div class="sidebox"><b>About us</b><br><a href="/about">mission</a><br><a href="/contact">contact</a><br></div><div class="sidebox"><b>Other sites</b><br><a href="#">halmar</a><br><a href="#">ister</a><br><a href="#">port alma</a><br></div></td>
<td class="centercol" valign="top"><div class="article"><h2 class="storytitle">Eyewitness: how the gate was opened</h2><div class="storyby">by a docker | 04.07.2005 23:11 | <a href="/topic/7">Workers' Movements</a> | <a href="/region/2">Vell</a></div><div class="storyabstract"><b>I was at the north gate from six in the evening until it was over. The papers write that we broke it. We did not.</b></div><div class="storybody">At half past eight a man in a blue coat came out of the guard house and took the chain off. None of us knew him.<br><br>Then the police came through it, not we. I saw two people on the ground.<br><br>I have the number of the car that stood behind the guard house, and I will give it to anybody who asks.<br><br><div class="storyimage"><img src="/u/gate.jpg"><br><i>the gate, 8.40 pm</i></div><br>Come to the hall tomorrow at seven.</div><div class="storyfoot">a docker<br>- e-mail: <a href="mailto:gate@vell.example">gate@vell.example</a></div></div><div class="addcomment"><a href="/comment?id=9">Add your comments</a></div><h3 class="chead">Comments</h3><div class="comment"><div class="ctitle"><b>blue coat</b></div><div class="cby">05.07.2005 08:02</div><div class="cbody">I saw that man too. He was at the town hall the day before, in the same coat, and he had a key ring like a jailer.<br><br>anna</div></div><div class="comment"><div class="ctitle"><b>rubbish</b></div><div class="cby">05.07.2005 09:40</div><div class="cbody">You opened it yourselves, the whole town could see it from the bridge.<br><br>somebody with eyes</div></div></td>
<td class="rightcol" valign="top" width="170"><div class="newswire"><b>Newswire</b><br><a href="/1">call for a strike fund</a><br><a href="/2">bike ride on sunday</a><br></div></td></tr><tr><td colspan="3" class="foot">(c) grassroots vell. Unless otherwise stated by the author, all content is free for non-commercial reuse. Opinions are those of the contributors.</td></tr></table></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Eyewitness: how the gate was opened
          B by a docker | 04.07.2005 23:11 | Workers' Movements | Vell
          P I was at the north gate from six in the evening until it was over. The papers write that we broke it. We did not.
          P At half past eight a man in a blue coat came out of the guard house and took the chain off. None of us knew him.
          P Then the police came through it, not we. I saw two people on the ground.
          P I have the number of the car that stood behind the guard house, and I will give it to anybody who asks.
          C the gate, 8.40 pm
          P Come to the hall tomorrow at seven.`),
        meta: {
          title: 'Eyewitness: how the gate was opened',
          author: 'a docker',
          outlet: 'grassroots.vell.example',
          published: '2005-07-04',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: post page of a federated network: author header, post with content note, replies below, sidebar of the server',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Greta Sund: "I was in a lift in Vell for five hours…" - strand.example</title><meta property="og:site_name" content="strand.example"><meta property="og:title" content="Greta Sund (@greta@strand.example)"><meta property="og:published_time" content="2034-11-03T10:12:00Z"><meta property="profile:username" content="greta@strand.example"><link rel="canonical" href="https://strand.example/@greta/1134"></head>
<body class="app-body theme-default"><div class="app-holder" id="app"><div class="ui"><div class="compose-panel"><div class="search"><input placeholder="Search"></div><div class="server-banner"><div class="server-banner__introduction"><strong>strand.example</strong> is one of the many independent servers you can use to participate in the network.</div><div class="server-banner__description">A server for people by the sea.</div><div class="server-banner__meta"><h4>Administered by:</h4><span>@harbourmaster</span></div></div></div>
<div class="columns-area__panels__main"><div class="column" role="region"><h1 class="column-header"><button class="column-header__title">Post</button></h1><div class="scrollable"><div class="focusable detailed-status__wrapper" tabindex="0"><div class="detailed-status"><a class="detailed-status__display-name" href="/@greta"><div class="account__avatar"></div><span class="display-name"><bdi><strong class="display-name__html">Greta Sund</strong></bdi> <span class="display-name__account">@greta@strand.example</span></span></a><div class="status__content"><div class="status__content__text status__content__text--visible translate" lang="en"><p>I was in a lift in Vell for five hours on Thursday. The alarm button rang in an office where nobody was.</p><p>When I came out I heard that the office is in the building that had no power.</p></div></div><div class="detailed-status__meta"><a class="detailed-status__datetime" href="/@greta/1134"><span>Nov 3, 2034, 10:12</span></a> · <span>Web</span></div><div class="detailed-status__action-bar"><button>Reply</button><a><span class="detailed-status__reblogs">41</span> boosts</a></div></div></div>
<div class="status__wrapper status__wrapper-public"><div class="status status-public"><div class="status__info"><a class="status__relative-time"><time datetime="2034-11-03T10:40:00Z">Nov 3</time></a><a class="status__display-name"><span class="display-name"><bdi><strong>Old Salt</strong></bdi> <span>@salt@strand.example</span></span></a></div><div class="status__content"><div class="status__content__text" lang="en"><p>@greta Five hours! I would have eaten the buttons.</p></div></div><div class="status__action-bar"><button>Reply</button></div></div></div></div></div></div>
<div class="navigation-panel"><div class="sign-in-banner"><p>Login to follow profiles or hashtags, favorite, share and reply to posts.</p><a>Create account</a></div></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          B Greta Sund
          P I was in a lift in Vell for five hours on Thursday. The alarm button rang in an office where nobody was.
          P When I came out I heard that the office is in the building that had no power.
          D Nov 3, 2034, 10:12`),
        meta: { author: 'Greta Sund', outlet: 'strand.example', published: '2034-11-03', language: 'en' },
      },
    ],
  },
  {
    name: 'k: regional news site on a hosted newsroom system: lede image, share rail, body in asset-content, inline related card, tncms blocks, author block, trending',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Grey Sound council votes to arm the night watch | Local News | greysoundherald.example</title><meta property="og:title" content="Grey Sound council votes to arm the night watch"><meta property="og:site_name" content="Grey Sound Herald"><meta name="author" content="By Marta Vance mvance@greysoundherald.example"><link rel="canonical" href="https://greysoundherald.example/news/local/night-watch/article_8f.html"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Grey Sound council votes to arm the night watch","datePublished":"2034-11-10T21:00:00-05:00","dateModified":"2034-11-11T08:14:00-05:00","author":{"@type":"Person","name":"Marta Vance"},"publisher":{"@type":"Organization","name":"Grey Sound Herald"}}</script></head>
<body class="tnt-section-news is-not-subscriber"><div id="site-container"><header><div id="site-navbar-container"><nav class="navbar"><a>Home</a><a>e-Edition</a></nav></div><div id="breaking-alert"><strong>Weather Alert</strong> <span>...GALE WARNING IN EFFECT UNTIL 6 PM SATURDAY...</span></div></header><section id="main-page-container" role="main"><div class="row"><div class="col-md-8"><article class="asset article-asset" id="asset-8f"><header class="asset-header"><div class="main-asset-header"><div class="headline-meta"><span class="tnt-flag"><span class="label label-flag-featured">Featured</span></span></div><h1 class="headline"><span>Grey Sound council votes to arm the night watch</span></h1></div><div class="meta"><span><ul class="list-inline"><li class="hidden-print">By Marta Vance<br>mvance@greysoundherald.example</li><li class="visible-print">Marta Vance</li></ul></span><ul class="list-inline"><li class="hidden-print"><time class="tnt-date asset-date text-muted" datetime="2034-11-10T21:00:00-05:00">Nov 10, 2034</time></li><li><time class="tnt-update-recent" datetime="2034-11-11T08:14:00-05:00">Updated Nov 11, 2034</time></li></ul></div></header><div class="share-container"><a>Facebook</a><a>Print</a><a>Save</a></div><div class="asset-masthead"><figure class="photo"><img><figcaption class="caption"><span class="caption-text"><p>Members of the night watch on the pier in October.</p></span> <span class="credit"><span class="tnt-byline">Rune Vik / Herald</span></span></figcaption></figure></div>
<div class="asset-content subscriber-premium"><div class="asset-body"><div id="article-body" class="subscriber-preview" itemprop="articleBody"><p>GREY SOUND — The town council voted 4-3 Friday night to let the night watch carry shotguns, a week after the blackout in the capital.</p></div><div class="subscriber-only"><p>“I do not want to find out with a whistle in my hand,” said Councilman Bob Ferr, who brought the motion.</p></div><div class="tncms-region hidden-print" id="tncms-region-article_instory_top"><div class="tncms-block"><div class="card"><div class="card-headline"><a>Night watch seeks volunteers</a></div></div></div></div><div class="subscriber-only"><p>Councilwoman Jean Ash voted no. “We have had one burglary in nine years,” she said. “It was the council’s coffee machine.”</p></div><div class="subscriber-only"><p>The watch has 14 members, the youngest of them 61.</p></div></div></div><div class="asset-tagline"><p>Reach Marta Vance at 555-0121.</p></div><div class="asset-tags"><h4>Tags</h4><ul><li><a>Council</a></li></ul></div><div class="asset-author"><div class="card"><h4 class="tnt-author-title">Marta Vance</h4><p>Reporter</p><a>Author email</a></div></div></article></div><div class="col-md-4"><div id="tncms-region-article_side_top"><div class="block-title"><h3>Trending Now</h3></div><div class="card-list"><article class="tnt-asset-type-article card"><div class="card-body"><h3 class="tnt-headline"><a>Ferry company hires divers</a></h3></div></article></div></div></div></div></section><footer><p>© Copyright 2034 Grey Sound Herald</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Grey Sound council votes to arm the night watch
          B By Marta Vance
          D Nov 10, 2034
          D Updated Nov 11, 2034
          C Members of the night watch on the pier in October.
          C Rune Vik / Herald
          P GREY SOUND — The town council voted 4-3 Friday night to let the night watch carry shotguns, a week after the blackout in the capital.
          P “I do not want to find out with a whistle in my hand,” said Councilman Bob Ferr, who brought the motion.
          P Councilwoman Jean Ash voted no. “We have had one burglary in nine years,” she said. “It was the council’s coffee machine.”
          P The watch has 14 members, the youngest of them 61.`),
        meta: {
          title: 'Grey Sound council votes to arm the night watch',
          author: 'Marta Vance',
          outlet: 'Grey Sound Herald',
          published: '2034-11-10',
          updated: '2034-11-11',
          url: 'https://greysoundherald.example/news/local/night-watch/article_8f.html',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: humanitarian agency: statement with date and location lines, quote card, facts list, about boilerplate, contacts for media, more articles',
    html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><title>Vell: Hospitals must not be left in the dark | Coastal Red Lamp</title><meta property="og:title" content="Vell: Hospitals must not be left in the dark"/><meta property="og:site_name" content="Coastal Red Lamp"/><meta property="article:published_time" content="2034-11-04T16:00:00+0100"/><link rel="canonical" href="https://redlamp.example/en/document/vell-hospitals"/></head>
<body class="node-type-news-release"><div class="layout"><header class="site-header"><a class="logo" href="/en">Coastal Red Lamp</a><nav class="main-menu"><ul><li><a>Who we are</a></li><li><a>Where we work</a></li></ul></nav><a class="donate-button">Donate</a></header><main><article class="document"><div class="document-header"><div class="document-type">News release</div><h1>Vell: Hospitals must not be left in the dark</h1><div class="document-info"><span class="date">04-11-2034</span><span class="separator">|</span><span class="type">Statement</span><span class="location">Vell</span></div></div><div class="document-image"><img alt=""><div class="image-legend">A nurse lights the way in the clinic of Upper Vell.</div><div class="image-copyright">R. Vik / Red Lamp</div></div><div class="document-chapo"><p>Two hospitals in the north of Vell worked by torchlight for eleven hours this week. One man died when a ventilator stopped.</p></div><div class="paragraph paragraph--type--text"><div class="field field-text"><p>“Those who cut a cable to a city cut it to its operating tables as well,” said Ines Karr, head of the Coastal Red Lamp in Vell.</p><p>The Red Lamp has brought two generators to the clinic of Upper Vell. It calls on all sides to spare what keeps people alive.</p></div></div><div class="paragraph paragraph--type--quote"><blockquote><div class="quote-text">A torch has two hands fewer than a nurse needs.</div><div class="quote-author">Lotte Brand</div><div class="quote-function">Nurse, clinic of Upper Vell</div></blockquote></div><div class="paragraph paragraph--type--text"><h3>Facts and figures</h3><ul><li>2 hospitals were without power for 11 hours</li><li>31 patients were moved</li></ul></div><div class="paragraph paragraph--type--boilerplate"><p><strong>About the Red Lamp</strong></p><p>The Coastal Red Lamp has protected the sick and the shipwrecked since 1871. It takes no side.</p></div><div class="paragraph paragraph--type--contact"><p><strong>For further information, please contact:</strong></p><p>Jon Ulm, Vell (speaks English and Istrisch), +99 1 555 0177, julm@redlamp.example</p></div></article><section class="more"><h2>Read more</h2><div class="teaser"><span class="date">01-11-2034</span><h3><a>Generators: a short list of needs</a></h3></div></section></main><footer><p>Coastal Red Lamp, Lamp Street 1</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P News release
          T Vell: Hospitals must not be left in the dark
          D 04-11-2034
          P Statement
          P Vell
          C A nurse lights the way in the clinic of Upper Vell.
          C R. Vik / Red Lamp
          P Two hospitals in the north of Vell worked by torchlight for eleven hours this week. One man died when a ventilator stopped.
          P “Those who cut a cable to a city cut it to its operating tables as well,” said Ines Karr, head of the Coastal Red Lamp in Vell.
          P The Red Lamp has brought two generators to the clinic of Upper Vell. It calls on all sides to spare what keeps people alive.
          Q A torch has two hands fewer than a nurse needs.
          Q Lotte Brand
          Q Nurse, clinic of Upper Vell
          H Facts and figures
          L 2 hospitals were without power for 11 hours
          L 31 patients were moved
          H About the Red Lamp
          P The Coastal Red Lamp has protected the sick and the shipwrecked since 1871. It takes no side.`),
        meta: {
          title: 'Vell: Hospitals must not be left in the dark',
          author: null,
          outlet: 'Coastal Red Lamp',
          published: '2034-11-04',
          url: 'https://redlamp.example/en/document/vell-hospitals',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: regional site on a decoupled system of the near east: Drupal fields, byline links in divisions, subtitle, body with related links as bold paragraphs, recommended strip',
    html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><title>In the north of Vell, the blackout found a town that knows the dark | Levant Coast Eye</title><meta property="og:title" content="In the north of Vell, the blackout found a town that knows the dark"/><meta property="og:site_name" content="Levant Coast Eye"/><link rel="canonical" href="https://lce.example/news/north-vell-blackout-town"/></head>
<body class="path-node"><div class="layout-container"><header role="banner" class="site-header"><div class="top-bar"><a class="lang">français</a></div><div class="site-branding"><a rel="home">Levant Coast Eye</a></div><div class="hot-topics"><span>Trending:</span><a>Grey Sound</a><a>Blackout</a></div></header><main role="main"><div class="node-article-full"><div class="node__meta-top"><div class="field--name-field-article-type">News</div><span class="bar">|</span><div class="field--name-field-topic"><a>Energy</a></div></div><h1 class="title">In the north of Vell, the blackout found a town that knows the dark</h1><div class="field field--name-field-article-subtitle">Upper Vell has had power for nine hours a day since 2031. Its people had candles when the capital had none</div><div class="field field--name-field-article-main-image"><div class="image"><img alt="x"/></div><div class="image-caption">A shop in Upper Vell on 3 November 2034 (LCE/Samir Haddad)</div></div><div class="submitted-by"><div class="submitted-label">By</div><div class="author"><a href="/users/samir-haddad">Samir Haddad</a></div><div class="in-label">in</div><div class="location">Upper Vell</div></div><div class="submitted-date"><span class="label">Published date: </span>5 November 2034 12:30 GMT<span class="sep"> | </span><span class="label">Last update: </span><span>1 day 3 hours ago</span></div><div class="share-links"><a>Share on X</a></div>
<div class="field field--name-field-article-body"><p>In the bakery of Hanan Sabet the oven is fired with wood, and so it was the only one in the north of Vell that was warm on Friday morning.</p><p>“They came from the good streets,” she told Levant Coast Eye. “They asked me how I live without a button.”</p><p><a href="/1"><strong>Who guards the power lines of Vell?</strong></a></p><p><a href="/1">Read More »</a></p><p>Upper Vell was joined to the grid in 1998, but since the port strike of 2031 the supply is cut at night.</p><h3><strong>‘The list’</strong></h3><p>A list of the streets that are to be cut hangs in the town hall. Nobody has signed it.</p><p>The Power Board did not respond to LCE’s request for comment by the time of publication.</p></div><div class="newsletter-promo"><h4>New LCE newsletter: Coast Dispatch</h4><p>Sign up to get the latest insights and analysis on Vell</p></div><p class="about-lce">Levant Coast Eye delivers independent and unrivalled coverage and analysis of the coast and beyond. To learn more about republishing this content and the associated fees, please fill out this <a>form</a>.</p></div><div class="recommended"><h2>Recommended</h2><div class="views-row"><a>Bread ships: a timeline</a></div><div class="views-row"><a>What Halmar wants</a></div></div></main><footer><p>© Levant Coast Eye 2034 - all rights reserved.</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P News
          T In the north of Vell, the blackout found a town that knows the dark
          P Upper Vell has had power for nine hours a day since 2031. Its people had candles when the capital had none
          C A shop in Upper Vell on 3 November 2034 (LCE/Samir Haddad)
          B By Samir Haddad
          P Upper Vell
          D Published date: 5 November 2034 12:30 GMT | Last update: 1 day 3 hours ago
          P In the bakery of Hanan Sabet the oven is fired with wood, and so it was the only one in the north of Vell that was warm on Friday morning.
          P “They came from the good streets,” she told Levant Coast Eye. “They asked me how I live without a button.”
          P Upper Vell was joined to the grid in 1998, but since the port strike of 2031 the supply is cut at night.
          H ‘The list’
          P A list of the streets that are to be cut hangs in the town hall. Nobody has signed it.
          P The Power Board did not respond to LCE’s request for comment by the time of publication.`),
        meta: {
          title: 'In the north of Vell, the blackout found a town that knows the dark',
          author: 'Samir Haddad',
          outlet: 'Levant Coast Eye',
          published: '2034-11-05',
          url: 'https://lce.example/news/north-vell-blackout-town',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: Ukrainian agency in English: time line, picture without caption, bold lead, as-reported links in text, copying rules, telegram call',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Norland moves two patrol boats to Grey Sound</title><meta property="og:title" content="Norland moves two patrol boats to Grey Sound"><meta property="og:site_name" content="Ukrform"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Norland moves two patrol boats to Grey Sound","datePublished":"2034-11-12T13:40:00+02:00","dateModified":"2034-11-12T13:40:00+02:00","author":{"@type":"Organization","name":"Ukrform"},"publisher":{"@type":"Organization","name":"Ukrform"}}</script><link rel="canonical" href="https://ukrform.example/rubric-polytics/3930-norland-boats.html"></head>
<body class="innerPage newsPage"><div id="wrapper"><div id="leftMenu"><ul><li><a>All News</a></li><li><a>Economy</a></li></ul></div><div id="container"><div class="newsHeader"><div class="newsTop"><time datetime="2034-11-12T13:40:00+02:00">12.11.2034 13:40</time><div class="newsViews"><i></i>311</div></div><h1 class="newsTitle">Norland moves two patrol boats to Grey Sound</h1></div><figure class="newsPicture"><img src="p.jpg" alt=""></figure><div class="newsHeading">Norland has moved two patrol boats from Halmar to Grey Sound, where ships of Vell pass on their way to the outer islands.</div><div class="newsText"><div><p>This was reported by the coast guard of Norland on its website, according to Ukrform.</p><p>"The boats will watch over the safety of shipping," the report reads.</p><div class="readAlso"><strong>Read also:</strong> <a href="/1">Two charged with cutting power in Vell</a></div><p>As <a href="/2">reported</a>, Norland summoned the ambassador of Vell on October 5 after two navy ships had passed the strait.</p><p><em>Illustrative photo: the coast guard of Norland</em></p></div></div><div class="newsTags"><a class="tag">Norland</a><a class="tag">Ships</a></div><aside class="newsSubscribe"><p>Follow us on Telegram</p></aside><div class="newsCopy"><p>While citing and using any materials on the Internet, links to the website not lower than the first paragraph are mandatory.</p></div><div class="newsRelated"><div class="newsRelatedTitle">Topics</div><article><a><h2>Bread ships: a short guide</h2></a></article><article><a><h2>Storm over the islands</h2></a></article></div></div></div><footer><div>© 2015-2034 Ukrform. All rights reserved.</div></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          D 12.11.2034 13:40
          T Norland moves two patrol boats to Grey Sound
          P Norland has moved two patrol boats from Halmar to Grey Sound, where ships of Vell pass on their way to the outer islands.
          P This was reported by the coast guard of Norland on its website, according to Ukrform.
          P "The boats will watch over the safety of shipping," the report reads.
          P As reported, Norland summoned the ambassador of Vell on October 5 after two navy ships had passed the strait.
          P Illustrative photo: the coast guard of Norland`),
        meta: {
          title: 'Norland moves two patrol boats to Grey Sound',
          author: 'Ukrform',
          outlet: 'Ukrform',
          published: '2034-11-12',
          url: 'https://ukrform.example/rubric-polytics/3930-norland-boats.html',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'k: column on a site of utility classes without names: opinion mark, portrait, drop letter, pull line as aside, disclosure at the end, letters call',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Opinion: A heron is not a fence - The Strait Times Review</title><meta property="og:title" content="Opinion: A heron is not a fence"/><meta property="og:site_name" content="The Strait Times Review"/><meta property="article:published_time" content="2034-11-15T05:00:00Z"/><meta name="author" content="Nora Eck"/></head>
<body class="bg-white text-gray-900 antialiased"><div class="flex h-16 items-center justify-between px-4"><a href="/" class="text-xl font-bold">The Strait Times Review</a><div class="flex gap-4"><a href="/o" class="text-sm">Opinion</a><a href="/b" class="text-sm">Books</a></div></div><div class="mx-auto max-w-2xl px-4 py-8"><div class="mb-2 text-xs font-semibold uppercase tracking-wide text-red-700">Opinion</div><h1 class="text-4xl font-extrabold leading-tight">A heron is not a fence</h1><p class="mt-4 text-xl text-gray-600">What a power board buys tells you what it thinks of the dark</p><div class="mt-6 flex items-center gap-3"><img class="h-12 w-12 rounded-full" src="n.jpg" alt=""/><div><div class="font-medium"><a href="/by/nora-eck">Nora Eck</a></div><div class="text-sm text-gray-500">November 15, 2034</div></div><button class="ml-auto rounded border px-3">Share</button></div>
<div class="mt-8 space-y-6 text-lg leading-relaxed"><p><span class="float-left text-6xl">I</span> have nothing against herons. There is one on the pond behind my house, and it has never cost me a crown.</p><p>But the bronze one in front of the Power Board cost nine hundred thousand, and for that one could have put a fence around every substation in the north.</p><div class="my-8 border-l-4 pl-4 text-2xl italic">It has never cost me a crown.</div><p>The board says that art is for everybody. So is electricity.</p><div class="rounded-lg bg-gray-100 p-6 text-center"><div class="text-lg font-bold">Enjoying this column?</div><div class="text-sm">Get one like it every Wednesday.</div><button class="mt-3 rounded bg-black px-4 py-2 text-white">Yes, please</button></div><p>Sell the bird. Buy the wire. And let somebody walk along it at night with a lamp.</p></div><div class="mt-10 border-t pt-4 text-sm text-gray-500">Nora Eck is a columnist. She was a member of the Power Board’s advisory council from 2021 to 2024.</div><div class="mt-4 text-sm text-gray-500">Write to us: <a href="mailto:letters@strait.example">letters@strait.example</a></div></div><div class="bg-gray-50 px-4 py-8"><div class="mx-auto grid max-w-5xl grid-cols-3 gap-6"><a href="/1" class="block"><div class="font-bold">The sea has no minister</div><div class="text-sm">Ola Prinz on the bread ships</div></a><a href="/2" class="block"><div class="font-bold">Who reads the maps?</div><div class="text-sm">Samir Haddad on the ring</div></a></div></div><div class="px-4 py-6 text-xs text-gray-400">© 2034 The Strait Times Review. Published in Halmar.</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Opinion
          T A heron is not a fence
          P What a power board buys tells you what it thinks of the dark
          B Nora Eck
          D November 15, 2034
          P I have nothing against herons. There is one on the pond behind my house, and it has never cost me a crown.
          P But the bronze one in front of the Power Board cost nine hundred thousand, and for that one could have put a fence around every substation in the north.
          P It has never cost me a crown.
          P The board says that art is for everybody. So is electricity.
          P Sell the bird. Buy the wire. And let somebody walk along it at night with a lamp.
          P Nora Eck is a columnist. She was a member of the Power Board’s advisory council from 2021 to 2024.`),
        meta: {
          title: 'Opinion: A heron is not a fence',
          author: 'Nora Eck',
          outlet: 'The Strait Times Review',
          published: '2034-11-15',
          language: 'en',
        },
      },
    ],
  },
]
