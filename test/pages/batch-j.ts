import { blocks, type Page } from './page.ts'

/** Tenth batch: more makes of widely used systems, written before the model of blocks had been fitted. */
export const BATCH_J: readonly Page[] = [
  {
    name: 'j: open-source publishing system of the ghost kind: post header, cards, call-out, toggle, sign-up box, more posts',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Nine days without a ferry</title><link rel="canonical" href="https://islander.example/nine-days/"><meta property="og:site_name" content="The Islander"><meta property="og:type" content="article"><meta property="og:title" content="Nine days without a ferry"><meta property="article:published_time" content="2034-10-03T04:00:11.000Z"><meta property="article:modified_time" content="2034-10-03T04:00:11.000Z"><meta name="generator" content="Ghost 5.82"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","publisher":{"@type":"Organization","name":"The Islander"},"author":{"@type":"Person","name":"Britt Aas"},"headline":"Nine days without a ferry","url":"https://islander.example/nine-days/","datePublished":"2034-10-03T04:00:11.000Z"}</script></head>
<body class="post-template tag-islands is-head-left-logo"><div class="gh-site viewport"><header id="gh-head" class="gh-head outer"><div class="gh-head-inner inner"><div class="gh-head-brand"><a class="gh-head-logo no-image" href="/">The Islander</a></div><nav class="gh-head-menu"><ul class="nav"><li class="nav-home"><a>Home</a></li></ul></nav><div class="gh-head-actions"><div class="gh-head-members"><a class="gh-head-link" href="#/portal/signin">Sign in</a><a class="gh-head-button">Subscribe</a></div></div></div></header>
<main id="site-main" class="site-main"><article class="article post tag-islands featured image-small"><header class="article-header gh-canvas"><div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a href="/tag/islands/">Islands</a></span><span class="post-card-featured"><svg></svg> Featured</span></div><h1 class="article-title">Nine days without a ferry</h1><p class="article-excerpt">On Little Stone they are down to oats and herring, and nobody is complaining. Almost nobody.</p><div class="article-byline"><section class="article-byline-content"><ul class="author-list instapaper_ignore"><li class="author-list-item"><a href="/author/britt/" class="author-avatar"><img alt="Britt Aas"></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/britt/">Britt Aas</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2034-10-03">Oct 3, 2034</time><span class="byline-reading-time"><span class="bull">&bull;</span> 4 min read</span></div></div></section></div><figure class="article-image"><img alt=""><figcaption>The landing on Little Stone / Photo by <a>Rune Vik</a></figcaption></figure></header>
<section class="gh-content gh-canvas"><p>The last ferry left Little Stone on the evening of 24 September with eleven passengers and a horse.</p><p>Since then there has been a wind from the west that does not tire.</p><div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">⛴️</div><div class="kg-callout-text">The company says that it will sail again when the waves are below three metres.</div></div><h2 id="oats">Oats</h2><p>In the shop of Gerd Holm there were forty bags of oats on the first day. On Monday there were six.</p><blockquote class="kg-blockquote-alt">I have never sold so much of a thing that nobody likes.</blockquote><div class="kg-card kg-signup-card kg-width-regular"><div class="kg-signup-card-content"><h2 class="kg-signup-card-heading">Letters from the islands</h2><p class="kg-signup-card-subheading">Once a week, when the post comes.</p><form><input type="email"><button>Subscribe</button></form></div></div><div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">How many people live there?</h4><button class="kg-toggle-card-icon"></button></div><div class="kg-toggle-content"><p>Eighty-one in winter, according to the parish.</p></div></div><p>“We have boats of our own,” says Nils Berg, who is seventy. “We also have sense.”</p><div class="kg-card kg-button-card kg-align-center"><a class="kg-btn kg-btn-accent" href="/tip">Send us a letter</a></div></section></article>
<section class="footer-cta outer"><div class="inner"><h2 class="footer-cta-title">Sign up for more like this.</h2><a class="footer-cta-button"><div class="footer-cta-input">Enter your email</div><span>Subscribe</span></a></div></section><aside class="read-more-wrap outer"><div class="read-more inner"><article class="post-card post"><a class="post-card-content-link" href="/horse/"><header class="post-card-header"><h2 class="post-card-title">The horse that took the ferry</h2></header><div class="post-card-excerpt">It had a ticket, and a better one than mine.</div></a><footer class="post-card-meta"><time class="post-card-meta-date">Sep 27, 2034</time></footer></article></div></aside></main><footer class="site-footer outer"><section class="copyright"><a>The Islander</a> &copy; 2034</section><div class="gh-powered-by"><a>Powered by Ghost</a></div></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Nine days without a ferry
          P On Little Stone they are down to oats and herring, and nobody is complaining. Almost nobody.
          B Britt Aas
          D Oct 3, 2034
          C The landing on Little Stone / Photo by Rune Vik
          P The last ferry left Little Stone on the evening of 24 September with eleven passengers and a horse.
          P Since then there has been a wind from the west that does not tire.
          P The company says that it will sail again when the waves are below three metres.
          H Oats
          P In the shop of Gerd Holm there were forty bags of oats on the first day. On Monday there were six.
          Q I have never sold so much of a thing that nobody likes.
          H How many people live there?
          P Eighty-one in winter, according to the parish.
          P “We have boats of our own,” says Nils Berg, who is seventy. “We also have sense.”`),
        meta: {
          title: 'Nine days without a ferry',
          author: 'Britt Aas',
          outlet: 'The Islander',
          published: '2034-10-03',
          url: 'https://islander.example/nine-days/',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'j: news wiki: date line in bold, sources list, share this, category boxes, edit links',
    html: `<!DOCTYPE html><html class="client-nojs" lang="en" dir="ltr"><head><meta charset="UTF-8"><title>Ferries stay in port for ninth day off Vell - Coastnews, the free news source</title><link rel="canonical" href="https://en.coastnews.example/wiki/Ferries_stay_in_port"></head><body class="skin-vector-2022 mediawiki ltr sitedir-ltr ns-0 ns-subject page-Ferries rootpage-Ferries skin-vector-search-vue action-view"><a class="mw-jump-link" href="#bodyContent">Jump to content</a><div class="vector-header-container"><header class="vector-header mw-header"><div class="vector-header-start"><nav class="vector-main-menu-landmark"><div class="vector-dropdown"><a>Main page</a><a>Newsroom</a></div></nav><a class="mw-logo"><span class="mw-logo-container">Coastnews</span></a></div></header></div>
<div class="mw-page-container"><div class="mw-page-container-inner"><div class="mw-content-container"><main id="content" class="mw-body"><header class="mw-body-header vector-page-titlebar"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">Ferries stay in port for ninth day off Vell</span></h1></header><div class="vector-page-toolbar"><nav><ul><li><a>Page</a></li><li><a>Collaboration</a></li></ul></nav></div><div id="bodyContent" class="vector-body ve-init-mw-desktopArticleTarget-targetContainer"><div id="siteSub" class="noprint">From Coastnews, the free news source you can write!</div><div id="contentSub"><div id="mw-content-subtitle"></div></div><div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="en" dir="ltr"><p><strong class="published"><span id="publishDate" class="value-title" title="2034-10-03"></span>Tuesday, October 3, 2034</strong></p><table class="infobox noprint" style="float:right"><tbody><tr><th>Vell</th></tr><tr><td>Related articles<ul><li><a>2 October 2034: Oats run short on Little Stone</a></li><li><a>28 September 2034: Company defends cancellation</a></li></ul></td></tr></tbody></table><figure class="mw-halign-left" typeof="mw:File/Thumb"><a class="mw-file-description"><img class="mw-file-element"></a><figcaption>File photo of the ferry at Vell. <i>Image: R. Vik.</i></figcaption></figure><p>No ferry left the port of <a href="/wiki/Vell">Vell</a> for the islands on Tuesday, the ninth day in a row.</p><p>The company said in a statement that the waves off Grey Sound were between four and five metres high. It promised to pay passengers their tickets back.</p><p>Islanders have asked the navy to bring bread. A spokesman for the navy said that <a>no such request</a> had come in.</p><div class="mw-heading mw-heading2"><h2 id="Sources">Sources</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a><span>edit</span></a><span class="mw-editsection-bracket">]</span></span></div><ul><li><span class="sourceTemplate">Britt Aas. "<a rel="nofollow" class="external text">Nine days without a ferry</a>" — <i>The Islander</i>, October 3, 2034</span></li><li><span class="sourceTemplate">Press release: "<a rel="nofollow" class="external text">Sailings of 3 October</a>" — <i>Vell Ferries</i>, October 3, 2034</span></li></ul><table class="noprint" id="social_bookmarks"><tbody><tr><td><b>Share this:</b></td><td><a>E-mail</a></td><td><a>Facebook</a></td></tr></tbody></table></div></div><div id="catlinks" class="catlinks"><div class="mw-normal-catlinks"><a>Categories</a>: <ul><li><a>October 3, 2034</a></li><li><a>Vell</a></li></ul></div></div></div></main></div><div class="mw-footer-container"><footer id="footer" class="mw-footer"><ul id="footer-info"><li id="footer-info-lastmod"> This page was last edited on 3 October 2034, at 18:00.</li><li id="footer-info-copyright">All text created after 2005 is available under a free licence.</li></ul></footer></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Ferries stay in port for ninth day off Vell
          D Tuesday, October 3, 2034
          C File photo of the ferry at Vell. Image: R. Vik.
          P No ferry left the port of Vell for the islands on Tuesday, the ninth day in a row.
          P The company said in a statement that the waves off Grey Sound were between four and five metres high. It promised to pay passengers their tickets back.
          P Islanders have asked the navy to bring bread. A spokesman for the navy said that no such request had come in.`),
        meta: {
          title: 'Ferries stay in port for ninth day off Vell',
          author: null,
          outlet: 'Coastnews, the free news source',
          published: '2034-10-03',
          url: 'https://en.coastnews.example/wiki/Ferries_stay_in_port',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'j: large agency on components: page headline, lead picture, byline with dates as custom elements, story body with inline modules, author bio',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>Navy ships bread to islands cut off by storm | AN News</title><meta property="og:title" content="Navy ships bread to islands cut off by storm"><meta property="og:site_name" content="AN News"><meta property="article:published_time" content="2034-10-04T15:02:00"><meta property="article:modified_time" content="2034-10-04T19:40:00"><link rel="canonical" href="https://an.example/article/vell-navy-bread-8c"><script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","headline":"Navy ships bread to islands cut off by storm","datePublished":"2034-10-04T15:02:00Z","dateModified":"2034-10-04T19:40:00Z","author":[{"@type":"Person","name":"ROLF EKMAN"}],"publisher":{"@type":"Organization","name":"AN News"}}]</script></head>
<body class="Page-body"><bsp-header><div class="Page-header"><div class="Page-header-bar"><a aria-label="home page" href="/">AN</a><nav class="Page-header-navigation"><bsp-mega-dropdown><a>World</a></bsp-mega-dropdown></nav><a class="Page-header-donate">Donate</a></div></div></bsp-header><div class="PageListTrending"><b>Trending:</b><a>Oats</a><a>Storm</a></div>
<main class="Page-main"><div class="Page-content"><bsp-story-page class="StoryPage"><div class="Page-oneColumn"><div class="Page-lead"><div class="Page-breadcrumbs"><a class="Link">World News</a></div><h1 class="Page-headline">Navy ships bread to islands cut off by storm</h1><div class="Page-leadWrap"><div class="Page-leadMedia"><bsp-figure><figure class="Figure"><picture data-crop="medium"><img class="Image" alt="x"></picture><div class="Figure-content"><figcaption class="Figure-caption">Sailors load bread in the port of Vell, Wednesday, Oct. 4, 2034. (AN Photo/Jon Veit)</figcaption></div></figure></bsp-figure></div></div><div class="Page-storyMeta"><div class="Page-byline-info"><div class="Page-byline"><div class="Page-authors"><span class="Page-authors-by">By </span>&nbsp;<a class="Link" href="/author/re">ROLF EKMAN</a></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="2043510000000"><span data-date>Updated 7:40 PM UTC, October 4, 2034</span></bsp-timestamp></div></div></div><div class="Page-actions"><bsp-share><ul class="ActionBar"><li><a><span>Share</span></a></li><li><a>Copy</a></li></ul></bsp-share><a class="Comments-link">Leer en español</a></div></div></div>
<div class="Page-main-wrap"><div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody"><p>VELL (AN) — Two navy ships carrying bread, milk and medicine left for the outer islands on Wednesday, ten days after a storm cut them off.</p><p>The ships were expected to reach Little Stone after dark, the navy said.</p><div class="Advertisement" id="ad1" data-module><span>ADVERTISEMENT</span></div><p>“Nobody has gone hungry,” said Gerd Holm, who runs the only shop on the island. “But I would not mind seeing an egg.”</p><div class="HTMLModuleEnhancement"><bsp-newsletter-embed><div class="NewsletterEmbed"><h4>Morning Tide</h4><p>Our flagship newsletter breaks down the biggest headlines of the day.</p><form><input></form></div></bsp-newsletter-embed></div><div class="PageList-enhancement" data-list><bsp-list-loadmore class="PageListRightRailA"><h3 class="PageList-header-title">RELATED STORIES</h3><div class="PageList-items"><div class="PageList-items-item"><div class="PagePromo"><a class="Link"><span>Company defends cancellations</span></a></div></div><div class="PageList-items-item"><div class="PagePromo"><a class="Link"><span>Oats run short on Little Stone</span></a></div></div></div></bsp-list-loadmore></div><p>The government denied that it had reacted late.</p><p>___</p><p>Associated reporter Ida Lunt in Grey Sound contributed to this report.</p></div></div>
<div class="Page-below"><div class="AuthorBio" data-bio><figure><img alt=""></figure><div class="AuthorBio-content"><a class="Link">ROLF EKMAN</a><div class="AuthorBio-bio">Ekman covers the coast for The AN. He is based in Vell.</div><div class="SocialLinks"><a>twitter</a><a>mailto</a></div></div></div><div class="Taboola"></div></div></div></div></bsp-story-page></div></main><footer class="Page-footer"><div class="Page-footer-about"><p>The Agency News is an independent global news organization dedicated to factual reporting.</p></div><div>Copyright 2034 The Agency News. All Rights Reserved.</div></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Navy ships bread to islands cut off by storm
          C Sailors load bread in the port of Vell, Wednesday, Oct. 4, 2034. (AN Photo/Jon Veit)
          B By ROLF EKMAN
          D Updated 7:40 PM UTC, October 4, 2034
          P VELL (AN) — Two navy ships carrying bread, milk and medicine left for the outer islands on Wednesday, ten days after a storm cut them off.
          P The ships were expected to reach Little Stone after dark, the navy said.
          P “Nobody has gone hungry,” said Gerd Holm, who runs the only shop on the island. “But I would not mind seeing an egg.”
          P The government denied that it had reacted late.
          P Associated reporter Ida Lunt in Grey Sound contributed to this report.`),
        meta: {
          title: 'Navy ships bread to islands cut off by storm',
          author: 'ROLF EKMAN',
          outlet: 'AN News',
          published: '2034-10-04',
          updated: '2034-10-04',
          url: 'https://an.example/article/vell-navy-bread-8c',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'j: publishing components of a government: phase banner, breadcrumbs, metadata list, govspeak, feedback form, related navigation',
    html: `<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>Foreign Secretary statement on the islands: 5 October 2034 - GOV.VELL</title><meta property="og:site_name" content="GOV.VELL"><meta property="og:title" content="Foreign Secretary statement on the islands: 5 October 2034"><link rel="canonical" href="https://www.gov.vell.example/government/news/foreign-secretary-statement-islands"><meta name="govuk:first-published-at" content="2034-10-05T11:00:00+01:00"></head>
<body class="gem-c-layout-for-public govuk-template__body"><div id="global-cookie-message" class="gem-c-cookie-banner govuk-clearfix govuk-cookie-banner" role="region" aria-label="Cookies on GOV.VELL"><div class="govuk-cookie-banner__message govuk-width-container"><h2 class="govuk-cookie-banner__heading">Cookies on GOV.VELL</h2><p class="govuk-body">We use some essential cookies to make this website work.</p><p class="govuk-body">We’d like to set additional cookies to understand how you use GOV.VELL.</p><button>Accept additional cookies</button></div></div><a class="gem-c-skip-link govuk-skip-link" href="#content">Skip to main content</a><header role="banner" class="gem-c-layout-super-navigation-header"><a class="gem-c-layout-super-navigation-header__header-logo">GOV.VELL</a><nav><button>Menu</button></nav></header>
<div class="govuk-width-container" id="wrapper"><div class="gem-c-breadcrumbs govuk-breadcrumbs"><ol class="govuk-breadcrumbs__list"><li><a>Home</a></li><li><a>Foreign affairs</a></li></ol></div><main role="main" id="content" class="news-article" lang="en"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="gem-c-heading govuk-!-margin-bottom-8"><span class="govuk-caption-xl gem-c-heading__context">Press release</span><h1 class="gem-c-heading__text govuk-heading-xl">Foreign Secretary statement on the islands: 5 October 2034</h1></div><p class="gem-c-lead-paragraph">The Foreign Secretary has made a statement following the passage of navy ships through Grey Sound.</p></div><div class="govuk-grid-column-full"><div class="gem-c-metadata"><dl class="gem-c-metadata__list"><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a>Foreign Office</a> and <a>The Rt Hon Olga Brennan</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">5 October 2034</dd></dl></div></div></div>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><figure class="gem-c-figure"><img class="gem-c-figure__image" alt="Foreign Office"></figure><div class="gem-c-govspeak govuk-govspeak"><p>Foreign Secretary Olga Brennan said:</p><blockquote><p>Grey Sound is an international strait. Ships that carry bread do not need anybody’s leave to pass.</p><p class="last-child">We have told the ambassador of Norland so this morning.</p></blockquote><h2 id="background">Background</h2><ul><li>Two navy ships passed Grey Sound on the evening of 4 October.</li><li>Norland had demanded that they turn back.</li></ul><p>Read <a>the note to the ambassador</a>.</p><h2 id="media-enquiries">Media enquiries</h2><div class="contact" role="group"><div class="content"><p>Email <a href="mailto:news@fo.example">news@fo.example</a></p><p>Telephone 0555 01 02</p></div></div></div>
<div class="responsive-bottom-margin"><div class="gem-c-share-links"><h2 class="gem-c-share-links__title">Share this page</h2><ul><li><a><span>Share on Facebook</span></a></li></ul></div></div><div class="gem-c-published-dates">Published 5 October 2034</div></div><div class="govuk-grid-column-one-third"><div class="gem-c-contextual-sidebar"><nav class="gem-c-related-navigation"><h2>Related content</h2><ul><li><a>Travel advice for the islands</a></li></ul></nav></div></div></div></main></div>
<div class="gem-c-feedback govuk-!-display-none-print"><div class="gem-c-feedback__prompt"><h2>Is this page useful?</h2><button>Yes</button><button>No</button></div></div><footer class="gem-c-layout-footer govuk-footer" role="contentinfo"><ul><li><a>Help</a></li></ul><span>All content is available under an open licence, except where otherwise stated</span></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Press release
          T Foreign Secretary statement on the islands: 5 October 2034
          P The Foreign Secretary has made a statement following the passage of navy ships through Grey Sound.
          D 5 October 2034
          P Foreign Secretary Olga Brennan said:
          Q Grey Sound is an international strait. Ships that carry bread do not need anybody’s leave to pass.
          Q We have told the ambassador of Norland so this morning.
          H Background
          L Two navy ships passed Grey Sound on the evening of 4 October.
          L Norland had demanded that they turn back.
          P Read the note to the ambassador.`),
        meta: {
          title: 'Foreign Secretary statement on the islands: 5 October 2034',
          author: null,
          outlet: 'GOV.VELL',
          published: '2034-10-05',
          url: 'https://www.gov.vell.example/government/news/foreign-secretary-statement-islands',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'j: relief portal: situation report with source and posted lines, attachments with preview, format and theme lists',
    html: `<!DOCTYPE html><html lang="en" dir="ltr" class="no-js"><head><meta charset="utf-8"><title>Vell: Outer Islands Flash Update No. 2 (As of 4 October 2034) - Vell | ReliefCoast</title><meta property="og:site_name" content="ReliefCoast"><meta property="og:title" content="Vell: Outer Islands Flash Update No. 2 (As of 4 October 2034) - Vell"><link rel="canonical" href="https://reliefcoast.example/report/vell/outer-islands-flash-update-2"></head>
<body class="path-node"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><header class="cd-header" role="banner"><div class="cd-global-header"><div class="cd-container"><a>League services</a></div></div><div class="cd-site-header"><a class="cd-site-header__logo" href="/">ReliefCoast</a><nav><ul><li><a>Updates</a></li><li><a>Jobs</a></li></ul></nav></div></header>
<main role="main" id="main-content" class="cd-main"><article class="rw-article rw-article--report rw-report rw-report--full" lang="en"><header class="rw-article__header"><p class="rw-entity-country-slug rw-article__country"><a href="/country/vell">Vell</a></p><h1 class="rw-article__title">Vell: Outer Islands Flash Update No. 2 (As of 4 October 2034)</h1><dl class="rw-entity-meta rw-entity-meta--core"><dt class="rw-entity-meta__tag-label">Format</dt><dd class="rw-entity-meta__tag-value"><a>Situation Report</a></dd><dt class="rw-entity-meta__tag-label">Source</dt><dd class="rw-entity-meta__tag-value"><ul class="rw-entity-meta__tag-value__list"><li class="first"><a>LCHA</a></li></ul></dd><dt class="rw-entity-meta__tag-label rw-entity-meta__tag-label--posted">Posted</dt><dd class="rw-entity-meta__tag-value--posted"><time datetime="2034-10-04T17:11:00+00:00">4 Oct 2034</time></dd><dt class="rw-entity-meta__tag-label">Originally published</dt><dd class="rw-entity-meta__tag-value"><time datetime="2034-10-04">4 Oct 2034</time></dd></dl><section class="rw-report__attachments rw-attachment"><h2 class="visually-hidden">Attachments</h2><ul class="rw-attachment__list"><li><a href="/attachments/u2.pdf"><img alt="Preview of u2.pdf"><span>Download Report</span> <span>(PDF | 341.2 KB)</span></a></li></ul></section></header>
<div class="rw-article__content rw-report__content"><p>This update is issued by LCHA in Vell. It covers the period from 2 to 4 October. The next update will be issued on or around 7 October.</p><h2>HIGHLIGHTS</h2><ul><li>3,140 people on four islands have been cut off for ten days.</li><li>Fuel on Little Stone will last until 8 October.</li><li>Two navy ships with 12 tons of food are on their way.</li></ul><h2>SITUATION OVERVIEW</h2><p>The storm that began on 24 September has closed all landings on the outer islands. On 3 October the roof of the clinic on Great Stone was torn off. Eleven patients were moved to the school.</p><table><thead><tr><th>Island</th><th>People</th></tr></thead><tbody><tr><td>Great Stone</td><td>2,410</td></tr><tr><td>Little Stone</td><td>81</td></tr></tbody></table><p><strong>HUMANITARIAN NEEDS AND RESPONSE</strong></p><p><em>Health:</em> Insulin is needed for nine people.</p><p>For further information, please contact: Ines Karr, Head of Office, karr@lcha.example, Tel. +99 1 555 0190</p></div>
<footer class="rw-article__footer"><dl class="rw-entity-meta rw-entity-meta--details"><dt>Primary country</dt><dd><ul><li><a>Vell</a></li></ul></dd><dt>Language</dt><dd><ul><li><a>English</a></li></ul></dd><dt>Theme</dt><dd><ul><li><a>Food and Nutrition</a></li><li><a>Health</a></li></ul></dd></dl><section class="rw-article__share"><h2>Share</h2><ul><li><button>Facebook</button></li></ul></section></footer></article>
<section class="rw-river rw-river--related" id="related"><h2 class="rw-river__title">Related Content</h2><div class="rw-river__results"><article class="rw-river-article"><h3 class="rw-river-article__title"><a>Vell: Outer Islands Flash Update No. 1</a></h3><div class="rw-river-article__content"><p>The storm that began on 24 September has closed the landings on four islands.</p></div></article></div></section></main><footer class="cd-footer"><p>ReliefCoast is a service of LCHA.</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Vell: Outer Islands Flash Update No. 2 (As of 4 October 2034)
          D 4 Oct 2034
          D 4 Oct 2034
          P This update is issued by LCHA in Vell. It covers the period from 2 to 4 October. The next update will be issued on or around 7 October.
          H HIGHLIGHTS
          L 3,140 people on four islands have been cut off for ten days.
          L Fuel on Little Stone will last until 8 October.
          L Two navy ships with 12 tons of food are on their way.
          H SITUATION OVERVIEW
          P The storm that began on 24 September has closed all landings on the outer islands. On 3 October the roof of the clinic on Great Stone was torn off. Eleven patients were moved to the school.
          P Island
          P People
          P Great Stone
          P 2,410
          P Little Stone
          P 81
          H HUMANITARIAN NEEDS AND RESPONSE
          P Health: Insulin is needed for nine people.`),
        meta: {
          title: 'Vell: Outer Islands Flash Update No. 2 (As of 4 October 2034)',
          author: null,
          outlet: 'ReliefCoast',
          published: '2034-10-04',
          url: 'https://reliefcoast.example/report/vell/outer-islands-flash-update-2',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'j: broadcaster of the gulf kind: list-style meta, wysiwyg, more-on list, recommended list, source line, tags',
    html: `<!doctype html><html lang="en-US" dir="ltr" class="theme-alm"><head><meta charSet="utf-8"/><title>Norland protests as ships reach Vell’s outer islands | Shipping News | Almadar</title><meta property="og:title" content="Norland protests as ships reach Vell’s outer islands"/><meta property="og:site_name" content="Almadar"/><meta name="publishedDate" content="2034-10-05T08:11:40"/><link rel="canonical" href="https://almadar.example/news/2034/10/5/norland-protests"/><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Norland protests as ships reach Vell’s outer islands","datePublished":"2034-10-05T08:11:40Z","dateModified":"2034-10-05T08:11:40Z","author":{"@type":"Organization","name":"Almadar Staff"},"publisher":{"@type":"Organization","name":"Almadar"}}</script></head>
<body><div id="root"><div class="container container--ads"><div class="bypass-block-links-container"><a class="bypass-block-link" href="#featured-news-container">Skip links</a><a class="bypass-block-link">Skip to Content</a></div><header class="site-header container--grid" role="banner"><nav><ul><li class="menu__item"><a>News</a></li><li class="menu__item"><a>Storm</a></li></ul></nav></header><div class="trending-articles"><h4>Trending</h4><a>Oats</a></div>
<main id="main-content-area" class="container__main"><div class="article-header"><nav class="breadcrumbs"><ol><li class="breadcrumbs__parent"><a>News</a></li><li class="breadcrumbs__child">|<a>Shipping</a></li></ol></nav><header class="article-header"><h1>Norland protests as ships reach Vell’s outer islands</h1><p class="article__subhead css-1wt8oh6"><em>Two navy vessels carried bread and medicine through a strait that both states claim.</em></p></header></div><figure class="article-featured-image"><div class="responsive-image"><img/></div><figcaption>A sailor hands down a crate in the port of Great Stone on Thursday [Jon Veit/Coastpix]</figcaption></figure><div class="article-info-block css-ti04u9"><div class="article-b-l"><div class="article-author-name"><span class="article-author-name-item">By <a class="author-link" href="/author/staff">Almadar Staff</a> and <span>News Agencies</span></span></div></div><div class="article-dates"><div class="date-simple css-182oqaw"><span class="screen-reader-text">Published On 5 Oct 2034</span><span aria-hidden="true">5 Oct 2034</span></div></div><div class="social-share"><button>Click here to share on social media</button></div></div>
<div class="wysiwyg wysiwyg--all-content css-1vkfgk0" aria-live="polite" aria-atomic="true"><p>Norland has summoned the ambassador of Vell after two navy ships sailed through Grey Sound to reach islands that have been cut off by a storm for ten days.</p><p>The foreign ministry in Halmar called the passage a “provocation wrapped in bread”.</p><div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><span class="screen-reader-text">list of 2 items</span><ul class="more-on__list"><li class="more-on__item"><span class="screen-reader-text">list 1 of 2</span><article class="article-card"><h3><a>Oats run short on Little Stone</a></h3></article></li><li><span class="screen-reader-text">list 2 of 2</span><article class="article-card"><h3><a>Who owns Grey Sound?</a></h3></article></li></ul><span class="screen-reader-text">end of list</span></div><p>Vell’s foreign secretary, Olga Brennan, said on Thursday that ships with bread did not need anybody’s leave.</p><div class="container--ads-inner" data-sponsored="true"></div><h2 id="h">‘An old quarrel’</h2><p>Both states have claimed the strait since 1921. Ister has offered to mediate.</p><p>“It is an old quarrel with a new cargo,” said Mina Cole, a researcher in Vell.</p></div><hr/><div class="article-source"><span>Source:</span> <span class="article-source__name">Almadar and news agencies</span></div></main>
<aside class="sidebar"><div class="articles-list--trending"><h2>Most Read</h2><ol><li><a>Storm in pictures</a></li></ol></div></aside><footer class="site-footer"><p>© 2034 Almadar Media Network</p></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Norland protests as ships reach Vell’s outer islands
          P Two navy vessels carried bread and medicine through a strait that both states claim.
          C A sailor hands down a crate in the port of Great Stone on Thursday [Jon Veit/Coastpix]
          B By Almadar Staff and News Agencies
          D Published On 5 Oct 2034
          P Norland has summoned the ambassador of Vell after two navy ships sailed through Grey Sound to reach islands that have been cut off by a storm for ten days.
          P The foreign ministry in Halmar called the passage a “provocation wrapped in bread”.
          P Vell’s foreign secretary, Olga Brennan, said on Thursday that ships with bread did not need anybody’s leave.
          H ‘An old quarrel’
          P Both states have claimed the strait since 1921. Ister has offered to mediate.
          P “It is an old quarrel with a new cargo,” said Mina Cole, a researcher in Vell.
          P Source: Almadar and news agencies`),
        meta: {
          title: 'Norland protests as ships reach Vell’s outer islands',
          author: 'Almadar Staff',
          outlet: 'Almadar',
          published: '2034-10-05',
          url: 'https://almadar.example/news/2034/10/5/norland-protests',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'j: preview of a channel of a messenger: messages with forwarded names, replies, reactions, views, times',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Town of Port Alma – Telepost</title><meta name="viewport" content="width=device-width"><meta property="og:title" content="Town of Port Alma"><meta property="og:site_name" content="Telepost"><meta property="og:description" content="What the town hall has to say. Messages to the mayor: @ilves"></head>
<body class="widget_frame_base tgme_webpreview emoji_image"><header class="tgme_header search_collapsed"><div class="tgme_container"><div class="tgme_header_search"><form><input></form></div><a class="tgme_header_link" href="https://telepost.example/almatown"><i class="tgme_page_photo_image"><img></i><div class="tgme_header_info"><div class="tgme_header_title_wrap"><div class="tgme_header_title"><span dir="auto">Town of Port Alma</span></div></div><div class="tgme_header_counter">4.1K subscribers</div></div></a></div></header>
<main class="tgme_main" data-url="/almatown"><div class="tgme_container"><section class="tgme_channel_history js-message_history">
<div class="tgme_widget_message_wrap js-widget_message_wrap date_visible"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="almatown/811"><div class="tgme_widget_message_user"><a><i class="tgme_widget_message_user_photo"><img></i></a></div><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name"><span dir="auto">Town of Port Alma</span></a></div><div class="tgme_widget_message_text js-message_text" dir="auto">The playground in Chapel Street is closed until further notice. A sea mine was found there this morning.<br/><br/>All 41 children of the kindergarten are in the town hall. Please fetch them there and not at the gate.</div><div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">3.9K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date"><time datetime="2034-08-14T07:05:10+00:00" class="time">07:05</time></a></span></div></div></div></div></div>
<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="almatown/812"><div class="tgme_widget_message_user"><a><i><img></i></a></div><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name"><span dir="auto">Town of Port Alma</span></a></div><div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;<a class="tgme_widget_message_forwarded_from_name"><span dir="auto">Harbour Office Vell</span></a></div><div class="tgme_widget_message_text js-message_text" dir="auto">No ship may enter or leave the port of Port Alma before noon.</div><div class="tgme_widget_message_reactions js-message_reactions"><span class="tgme_reaction">👍12</span></div><div class="tgme_widget_message_footer compact"><div class="tgme_widget_message_info short"><span class="tgme_widget_message_views">3.1K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta"><a><time datetime="2034-08-14T07:40:00+00:00" class="time">07:40</time></a></span></div></div></div></div></div>
<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="almatown/813"><div class="tgme_widget_message_user"><a><i><img></i></a></div><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name"><span dir="auto">Town of Port Alma</span></a></div><div class="tgme_widget_message_text js-message_text" dir="auto">There is no map. Whoever says that there is a map should bring it. M. Ilves</div><div class="tgme_widget_message_footer compact"><div class="tgme_widget_message_info short"><span class="tgme_widget_message_views">3.3K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta"><span>edited</span> &nbsp;<a><time datetime="2034-08-14T16:02:00+00:00" class="time">16:02</time></a></span></div></div></div></div></div>
</section></div></main><div class="tgme_channel_info"><div class="tgme_channel_info_header_title"><span>Town of Port Alma</span></div><div class="tgme_channel_info_description">What the town hall has to say. Messages to the mayor: @ilves</div><div class="tgme_channel_info_counters"><span>4.1K</span> <span>subscribers</span></div><a class="tgme_channel_download_telegram">Download Telepost</a></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Town of Port Alma
          P The playground in Chapel Street is closed until further notice. A sea mine was found there this morning.
          P All 41 children of the kindergarten are in the town hall. Please fetch them there and not at the gate.
          D 07:05
          P Forwarded from Harbour Office Vell
          P No ship may enter or leave the port of Port Alma before noon.
          D 07:40
          P There is no map. Whoever says that there is a map should bring it. M. Ilves
          D 16:02`),
        meta: { title: 'Town of Port Alma', author: null, outlet: 'Telepost', published: '2034-08-14', language: 'en' },
      },
    ],
  },
  {
    name: 'j: copy by an archiving site: header table with saved-from and dates, page in nested divisions with styles in every element',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Minister’s brother won tender for quay - Vell Gazette</title><meta property="og:site_name" content="archive.example"><meta property="og:title" content="Minister’s brother won tender for quay - Vell Gazette"><link rel="canonical" href="https://archive.example/20341011071500/https://gazette-vell.example/a/8812"></head>
<body style="margin:0;background-color:#EEEEEE;"><center><div id="HEADER" style="font-family:sans-serif;background-color:#FFFAE1;border-bottom:2px #B40010 solid;min-width:1028px"><table style="width:1028px;font-size:10px"><tbody><tr><td rowspan="2" style="width:150px"><a style="font-size:24px" href="https://archive.example/">archive.example</a><div>webpage capture</div></td><td>Saved from</td><td><form><input type="text" value="https://gazette-vell.example/a/8812"><input type="submit" value="search"></form></td><td><time itemprop="pubdate" datetime="2034-10-11T07:15:00Z">11 Oct 2034 07:15:00 UTC</time></td></tr><tr><td colspan="3"><a>no other snapshots</a> from this url</td></tr></tbody></table><div><a>Webpage</a> <a>Screenshot</a> <a>share</a> <a>download .zip</a> <a>report bug or abuse</a></div></div>
<div id="SOLID"><div id="CONTENT" style="position:relative;width:1024px;background:#fff"><div class="html" style="text-align:left"><div class="body" style="margin:0px;color:rgb(34,34,34);font-family:Georgia"><div style="display:block;height:60px"><a href="https://archive.example/o/x/https://gazette-vell.example/" style="color:rgb(0,0,0)">Vell Gazette</a><div style="float:right"><a style="color:rgb(0,0,0)">Log in</a></div></div><article style="display:block;width:680px;margin:0px auto"><header style="display:block"><div style="text-transform:uppercase;color:rgb(180,0,16)">Politics</div><h1 style="font-size:42px;line-height:46px">Minister’s brother won tender for quay</h1><div style="font-size:20px">Firm founded nine days before the call; ministry speaks of coincidence</div><div style="display:flex"><div style="margin-right:8px">By Clara Munt</div><div style="color:rgb(120,120,120)">October 10, 2034, 6:00 pm</div></div></header><figure style="display:block;margin:0px"><div style="height:383px"><img alt="" style="width:680px" src="q.jpg"></div><figcaption style="font-size:13px">The site of the new quay. Clara Munt</figcaption></figure><div style="display:block;font-size:19px"><p style="margin:0px 0px 24px">The contract for the new quay of Port Alma, twelve million crowns, has gone to a firm that belongs to Anton Brennan, a brother of the minister.</p><p style="margin:0px 0px 24px">The firm was entered in the register on 3 March 2034. The call for tenders was published on 12 March.</p><div style="background:rgb(245,245,245);padding:16px;text-align:center"><div style="font-size:12px">ADVERTISEMENT</div></div><p style="margin:0px 0px 24px">“A coincidence,” a spokeswoman for the ministry said. Mr Brennan did not answer three calls.</p><p style="margin:0px 0px 24px">The second bidder, Halmar Quays, has appealed.</p></div><div style="border-top:1px solid rgb(220,220,220)"><div style="display:inline-block"><a style="color:rgb(0,0,0)">Quays</a></div><div style="display:inline-block"><a style="color:rgb(0,0,0)">Tenders</a></div></div></article><div style="background:rgb(240,240,240)"><div style="font-weight:bold">Most read</div><a style="display:block">Bread ships reach the islands</a><a style="display:block">A bishop and his boat</a></div></div></div></div></div></center></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Politics
          T Minister’s brother won tender for quay
          P Firm founded nine days before the call; ministry speaks of coincidence
          B By Clara Munt
          D October 10, 2034, 6:00 pm
          C The site of the new quay. Clara Munt
          P The contract for the new quay of Port Alma, twelve million crowns, has gone to a firm that belongs to Anton Brennan, a brother of the minister.
          P The firm was entered in the register on 3 March 2034. The call for tenders was published on 12 March.
          P “A coincidence,” a spokeswoman for the ministry said. Mr Brennan did not answer three calls.
          P The second bidder, Halmar Quays, has appealed.`),
        meta: {
          title: 'Minister’s brother won tender for quay',
          author: 'Clara Munt',
          published: '2034-10-10',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'j: viewer shell around a document: toolbar with page numbers, text layer in positioned lines of two pages, side panel of thumbnails',
    html: `<!DOCTYPE html><html dir="ltr" lang="en-US"><head><meta charset="utf-8"><title>letter-to-the-harbour-office.pdf</title></head><body tabindex="1"><div id="outerContainer"><div id="sidebarContainer"><div id="toolbarSidebar"><button title="Show Thumbnails"><span>Thumbnails</span></button></div><div id="sidebarContent"><div id="thumbnailView"><a href="#page=1" title="Page 1"><div class="thumbnail"><img></div></a></div></div></div><div id="mainContainer"><div class="toolbar"><div id="toolbarContainer"><div id="toolbarViewer"><button id="previous"><span>Previous</span></button><input type="number" value="1"><span id="numPages" class="toolbarLabel">of 2</span><span id="scaleSelectContainer"><select><option>Automatic Zoom</option></select></span></div></div></div>
<div id="viewerContainer" tabindex="0"><div id="viewer" class="pdfViewer"><div class="page" data-page-number="1" data-loaded="true"><div class="canvasWrapper"><canvas></canvas></div><div class="textLayer"><span style="left:70px;top:80px" role="presentation" dir="ltr">Fleet of Port Alma</span><br role="presentation"><span style="left:70px;top:100px" role="presentation" dir="ltr">Port Alma, 6 January 2034</span><br role="presentation"><span style="left:70px;top:150px" role="presentation" dir="ltr">To the Harbour Office: the fog horn on the mole</span><br role="presentation"><span style="left:70px;top:190px" role="presentation" dir="ltr">The fog horn on the mole has been silent since the third of this month. We told you so</span><br role="presentation"><span style="left:70px;top:205px" role="presentation" dir="ltr">by telephone on the fourth, and the woman who answered wrote it down, or said so.</span><br role="presentation"><span style="left:70px;top:235px" role="presentation" dir="ltr">We ask you to have it repaired before the next fog, which will come on Monday.</span><br role="presentation"></div></div><div class="page" data-page-number="2" data-loaded="true"><div class="canvasWrapper"><canvas></canvas></div><div class="textLayer"><span style="left:70px;top:80px" role="presentation" dir="ltr">If it is not, no boat of ours will leave the port, and we shall say why.</span><br role="presentation"><span style="left:70px;top:120px" role="presentation" dir="ltr">Hanna Brekke, for the board</span><br role="presentation"></div></div></div></div></div><div id="dialogContainer"><dialog id="passwordDialog"><label>Enter the password to open this PDF file:</label></dialog></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Fleet of Port Alma
          D Port Alma, 6 January 2034
          T To the Harbour Office: the fog horn on the mole
          P The fog horn on the mole has been silent since the third of this month. We told you so by telephone on the fourth, and the woman who answered wrote it down, or said so.
          P We ask you to have it repaired before the next fog, which will come on Monday.
          P If it is not, no boat of ours will leave the port, and we shall say why.
          P Hanna Brekke, for the board`),
        meta: { published: '2034-01-06', language: 'en' },
      },
    ],
  },
  {
    name: 'j: investigative site in a page builder: widget containers, embedded posts of two networks, map frame, support box, team at the end',
    html: `<!doctype html><html lang="en-US"><head><meta charset="UTF-8"><title>Tracking the Bread Ships Through Grey Sound - tidecat</title><meta property="og:title" content="Tracking the Bread Ships Through Grey Sound - tidecat"><meta property="og:site_name" content="tidecat"><meta property="article:published_time" content="2034-10-09T11:00:00+00:00"><meta name="author" content="Ola Prinz"><link rel="canonical" href="https://tidecat.example/news/2034/10/09/tracking-bread-ships/"></head>
<body class="post-template-default single single-post elementor-default elementor-kit-9 elementor-page-71"><div data-elementor-type="header" class="elementor elementor-14 elementor-location-header"><section class="elementor-section"><div class="elementor-widget elementor-widget-image"><a href="/"><img alt="tidecat"></a></div><div class="elementor-widget elementor-widget-nav-menu"><nav><ul><li><a>News</a></li><li><a>Guides</a></li><li><a>Donate</a></li></ul></nav></div></section></div>
<div data-elementor-type="single-post" class="elementor elementor-71 elementor-location-single post-71 post type-post status-publish format-standard has-post-thumbnail hentry"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">Tracking the Bread Ships Through Grey Sound</h1></div></div><div class="elementor-element elementor-widget elementor-widget-post-info"><div class="elementor-widget-container"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item" itemprop="datePublished"><a><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date">October 9, 2034</span></a></li><li class="elementor-icon-list-item" itemprop="author"><a><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">Ola Prinz</span></a></li><li class="elementor-icon-list-item" itemprop="about"><span class="elementor-post-info__terms-list"><a>Ships</a>, <a>Vell</a></span></li></ul></div></div></div></div></div></section>
<section class="elementor-section"><div class="elementor-container"><div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container"><p>On the evening of 4 October two ships of the navy of Vell passed Grey Sound. Norland says that they switched off their transponders. The data say something else.</p><p>Tidecat has compared the signals of both ships with four photographs and a video.</p><blockquote class="twitter-tweet" data-width="550"><p lang="en" dir="ltr">Two grey ships just went by without lights. <a href="https://t.example/x">pic.example/8s</a></p><p>&mdash; Arvid (@arvid_stone) <a href="https://twitter.example/a/1">October 4, 2034</a></p></blockquote><p>The lamp on the left of the picture is the light of Little Stone, as the shape of its gallery shows.</p><figure class="wp-block-image size-large"><img alt=""><figcaption class="wp-element-caption">Left: the gallery in the post of 4 October. Right: the same in a photograph of 2031 (Credit: R. Vik).</figcaption></figure><div class="telegram-post-embed"><script async src="https://telepost.example/js/widget.js"></script></div><h2 class="wp-block-heading">The gap</h2><p>Between 20:14 and 20:31 no signal was received from either ship. During those minutes no ship in the Sound was heard: the station on Great Stone had lost its roof.</p><iframe src="https://map.example/embed"></iframe><hr class="wp-block-separator"><p><em>Bea Norr and the volunteers of the coast group contributed to this piece.</em></p><p><em>Tidecat is a non-profit and the ability to carry out our work is dependent on the kind support of individual donors. If you would like to support our work, you can do so <a>here</a>. You can also subscribe to our Patreon channel and our Newsletter <a>here</a>.</em></p></div></div></div></section>
<section class="elementor-section"><div class="elementor-widget elementor-widget-author-box"><div class="elementor-author-box"><div class="elementor-author-box__avatar"><img></div><div class="elementor-author-box__text"><h4 class="elementor-author-box__name">Ola Prinz</h4><div class="elementor-author-box__bio"><p>Ola Prinz has worked on ships and their signals since 2029, first at sea, then at a desk.</p></div></div></div></div><div class="elementor-widget elementor-widget-posts"><div class="elementor-posts-container elementor-posts"><article class="elementor-post elementor-grid-item"><div class="elementor-post__text"><h3 class="elementor-post__title"><a>How to Read a Lighthouse</a></h3><div class="elementor-post__excerpt"><p>Every light has a rhythm of its own, and that is where you begin.</p></div></div></article></div></div></section></div><div data-elementor-type="footer" class="elementor elementor-location-footer"><p>Tidecat is a foundation under the law of Vell.</p></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Tracking the Bread Ships Through Grey Sound
          D October 9, 2034
          B Ola Prinz
          P On the evening of 4 October two ships of the navy of Vell passed Grey Sound. Norland says that they switched off their transponders. The data say something else.
          P Tidecat has compared the signals of both ships with four photographs and a video.
          Q Two grey ships just went by without lights. pic.example/8s
          Q — Arvid (@arvid_stone) October 4, 2034
          P The lamp on the left of the picture is the light of Little Stone, as the shape of its gallery shows.
          C Left: the gallery in the post of 4 October. Right: the same in a photograph of 2031 (Credit: R. Vik).
          H The gap
          P Between 20:14 and 20:31 no signal was received from either ship. During those minutes no ship in the Sound was heard: the station on Great Stone had lost its roof.
          P Bea Norr and the volunteers of the coast group contributed to this piece.`),
        meta: {
          title: 'Tracking the Bread Ships Through Grey Sound',
          author: 'Ola Prinz',
          outlet: 'tidecat',
          published: '2034-10-09',
          url: 'https://tidecat.example/news/2034/10/09/tracking-bread-ships/',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'j: German press portal: police report with place abbreviation, contact after a line, original content note, sidebar of topics',
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>POL-PA: Kran stürzt in Hafenbecken - Zeugen gesucht | Presseportal</title><meta property="og:title" content="POL-PA: Kran stürzt in Hafenbecken - Zeugen gesucht"><meta property="og:site_name" content="presseportal.example"><meta name="date" content="2034-05-13T08:30:00+02:00"><link rel="canonical" href="https://presseportal.example/blaulicht/pm/11/5512"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"POL-PA: Kran stürzt in Hafenbecken - Zeugen gesucht","datePublished":"2034-05-13T08:30:00+02:00","author":{"@type":"Organization","name":"Polizei Port Alma"},"publisher":{"@type":"Organization","name":"presseportal.example"}}</script></head>
<body class="story-page"><header class="header"><a class="logo">Presseportal</a><div class="tabs"><a>Presse</a><a class="active">Blaulicht</a></div></header><main class="content"><div class="row"><div class="col eight"><article class="story" itemscope><p class="date">13.05.2034 – 08:30</p><p class="customer"><a class="story-customer" href="/nr/11">Polizei Port Alma</a></p><h1 itemprop="headline">POL-PA: Kran stürzt in Hafenbecken - Zeugen gesucht</h1><div class="media"></div><p><i>Port Alma</i> (ots)</p><p>Am Freitagabend gegen 21.10 Uhr stürzte ein Kran am alten Kai in das Hafenbecken. Ein Taucher wurde leicht verletzt.</p><p>Nach ersten Ermittlungen hatte sich eine Schraube gelöst. Der Schaden wird auf 340.000 Kronen geschätzt.</p><p>Zeugen, die etwas beobachtet haben, werden gebeten, sich bei der Hafenwache zu melden.</p><p class="contact-headline">Rückfragen bitte an:</p><p class="contact-text">Polizei Port Alma<br>Pressestelle<br>Telefon: 0555 110-12<br>E-Mail: <a href="mailto:presse@polizei.example">presse@polizei.example</a></p><p class="originator">Original-Content von: Polizei Port Alma, übermittelt durch news aktuell</p></article><div class="more"><h2 class="head">Weitere Meldungen: Polizei Port Alma</h2><ul><li class="news"><p class="date">12.05.2034 – 11:02</p><h3><a>POL-PA: Fahrrad gefunden</a></h3><p class="teaser">Port Alma (ots) - In der Kapellenstraße wurde ein rotes Damenrad gefunden, das niemand vermisst.</p></li><li class="news"><p class="date">11.05.2034 – 09:15</p><h3><a>POL-PA: Blitzer in der Wallgasse</a></h3></li></ul></div></div><div class="col four"><div class="box"><h3>Themen in dieser Meldung</h3><ul><li><a>Unfall</a></li><li><a>Zeugen</a></li></ul></div></div></div></main><footer><a>Impressum</a><a>Datenschutz</a></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          D 13.05.2034 – 08:30
          B Polizei Port Alma
          T POL-PA: Kran stürzt in Hafenbecken - Zeugen gesucht
          P Port Alma (ots)
          P Am Freitagabend gegen 21.10 Uhr stürzte ein Kran am alten Kai in das Hafenbecken. Ein Taucher wurde leicht verletzt.
          P Nach ersten Ermittlungen hatte sich eine Schraube gelöst. Der Schaden wird auf 340.000 Kronen geschätzt.
          P Zeugen, die etwas beobachtet haben, werden gebeten, sich bei der Hafenwache zu melden.`),
        meta: {
          title: 'POL-PA: Kran stürzt in Hafenbecken - Zeugen gesucht',
          author: 'Polizei Port Alma',
          outlet: 'presseportal.example',
          published: '2034-05-13',
          language: 'de',
        },
      },
    ],
  },
  {
    name: 'j: foreign-language radio in the common make of its group: category link, print links, body container, embedded player, see-also box, author block',
    html: `<!DOCTYPE html><html lang="en" dir="ltr" class="no-js"><head><meta charset="utf-8"><title>In Norland's North, Fishermen Fear The Bread Ships More Than The Storm</title><meta property="og:site_name" content="RadioOpenCoast"><meta property="og:title" content="In Norland's North, Fishermen Fear The Bread Ships More Than The Storm"><meta name="Author" content="Jana Velk"><link rel="canonical" href="https://www.radiocoast.example/a/norland-fishermen-bread-ships/33110.html"><script type="application/ld+json">{"articleSection":"Norland","isAccessibleForFree":true,"headline":"In Norland's North, Fishermen Fear The Bread Ships More Than The Storm","inLanguage":"en","author":{"@type":"Person","name":"Jana Velk"},"datePublished":"2034-10-12 09:21:00Z","dateModified":"2034-10-12 13:02:11Z","publisher":{"@type":"NewsMediaOrganization","name":"Radio Open Coast"},"@context":"https://schema.org","@type":"NewsArticle"}</script></head>
<body class="nav-no-loaded cc_theme pg-article pg-article--single-column print-lay-article nojs-images"><div id="page"><div aria-live="polite"></div><a href="#content" class="sr-only">Accessibility links</a><ul class="sr-only"><li><a>Skip to main content</a></li></ul><div class="page-header"><div class="hdr-20"><a class="logo">Radio Open Coast</a></div></div><div class="body-container"><div class="hdr-container"><div class="container"><div class="row"><div class="category js-category col-xs-12"><a class="category" href="/z/1">Norland</a></div><div class="col-title col-xs-12"><h1 class="title pg-title">In Norland's North, Fishermen Fear The Bread Ships More Than The Storm</h1></div><div class="col-publishing-details col-xs-12"><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="2034-10-12T09:21:00+00:00">October 12, 2034</time></span></div><div class="links"><ul class="links__list"><li class="links__item">By <a class="links__item-link" href="/author/jv">Jana Velk</a></li></ul></div></div></div><div class="share--box"><ul class="share__list"><li><a>Share on Facebook</a></li></ul><button>Print</button></div></div></div></div>
<div class="body-container"><div class="container"><div class="row"><div class="col-xs-12 col-sm-12 col-md-10"><div class="row"><div class="cover-media"><figure class="media-image"><div class="img-wrap"><div class="thumb"><img alt="x"></div></div><figcaption><span class="caption">A boat at the landing of Upper Ford, where nobody has put to sea since September.</span></figcaption></figure></div><div id="article-content" class="content-floated-wrap fb-quotable"><div class="wsw"><p><strong>UPPER FORD, Norland</strong> -- Every morning Lasse Holt walks down to the landing, looks at his boat, and walks up again.</p><p>"The storm I know," he says. "The storm does not ask me for my papers."</p><div class="wsw__embed"><div class="media-block also-read"><a href="/a/33090.html" class="img-wrap"><span class="also-read__label">SEE ALSO:</span><div class="thumb"><img></div><div class="media-block__content"><h4 class="media-block__title also-read__title">Who Owns Grey Sound? A Short Guide</h4></div></a></div></div><p>Since two ships of Vell's navy passed the strait on October 4, the coast guard of Norland stops every boat.</p><div class="wsw__embed"><div class="c-mmp c-mmp--embed"><div class="c-mmp__player"><span>No media source currently available</span><div class="c-mmp__ctrl"><span>0:00</span><span>0:02:11</span></div></div></div></div><h3 class="wsw__h3">Empty Nets</h3><p>Holt has not caught anything for 18 days. His neighbor has sold his engine.</p><p>The coast guard did not answer questions sent by Radio Open Coast.</p></div><ul><li class="media-block__author"><div class="c-author c-author--hlight"><div class="media-block"><a class="img-wrap"><img></a><div class="c-author__content"><h4 class="media-block__title"><a>Jana Velk</a></h4><div class="wsw c-author__wsw"><p>Jana Velk reports from the north of Norland for Radio Open Coast. She grew up in Halmar.</p></div></div></div></div></li></ul></div></div></div></div></div></div></div></div>
<footer role="contentinfo"><div id="foot"><p>Radio Open Coast © 2034 ROC, Inc. All Rights Reserved.</p></div></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T In Norland's North, Fishermen Fear The Bread Ships More Than The Storm
          D October 12, 2034
          B By Jana Velk
          C A boat at the landing of Upper Ford, where nobody has put to sea since September.
          P UPPER FORD, Norland -- Every morning Lasse Holt walks down to the landing, looks at his boat, and walks up again.
          P "The storm I know," he says. "The storm does not ask me for my papers."
          P Since two ships of Vell's navy passed the strait on October 4, the coast guard of Norland stops every boat.
          H Empty Nets
          P Holt has not caught anything for 18 days. His neighbor has sold his engine.
          P The coast guard did not answer questions sent by Radio Open Coast.`),
        meta: {
          title: "In Norland's North, Fishermen Fear The Bread Ships More Than The Storm",
          author: 'Jana Velk',
          outlet: 'Radio Open Coast',
          published: '2034-10-12',
          updated: '2034-10-12',
          url: 'https://www.radiocoast.example/a/norland-fishermen-bread-ships/33110.html',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'j: hosted site of the block-builder kind: summary blocks, markdown blocks, quote blocks, blog item author, pagination by titles',
    html: `<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-US"><head><meta charset="utf-8"/><title>A letter to those who were on the roof &mdash; Saint Brannoc Mission</title><meta property="og:site_name" content="Saint Brannoc Mission"/><meta property="og:title" content="A letter to those who were on the roof &mdash; Saint Brannoc Mission"/><meta itemprop="datePublished" content="2033-03-01T09:00:00+0000"/><meta itemprop="author" content="Emil Roth"/><meta itemprop="headline" content="A letter to those who were on the roof"/><link rel="canonical" href="https://brannoc.example/letters/roof"/></head>
<body id="item-5ff" class="tweak-blog-alternating-side-by-side-width view-item collection-type-blog-side-by-side"><div id="siteWrapper" class="clearfix site-wrapper"><header data-test="header" id="header" class="header theme-col--primary"><div class="header-announcement-bar-wrapper"><div class="sqs-announcement-bar-text"><p>Sunday service is at 10.30 while the clocks are being repaired.</p></div></div><div class="header-title-text"><a id="site-title" href="/">Saint Brannoc Mission</a></div><div class="header-nav"><nav class="header-nav-list"><div class="header-nav-item"><a>Letters</a></div><div class="header-nav-item"><a>Visit</a></div></nav></div></header>
<main id="page" class="container" role="main"><article class="sections" id="sections"><section data-test="page-section" class="page-section content-collection full-bleed-section collection-type-blog-side-by-side"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article id="article-" class="h-entry entry"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name preSlide" data-content-field="title" itemprop="headline">A letter to those who were on the roof</h1></div><div class="blog-item-meta-wrapper"><div class="blog-item-author-date-wrapper"><div class="blog-meta-item blog-meta-item--date"><time class="dt-published blog-meta-item__date" datetime="Mar 1" pubdate>Mar 1</time></div><div class="blog-meta-item blog-meta-item--author">Written By <a href="/letters?author=1" class="blog-author-name">Emil Roth</a></div></div></div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12" data-layout-label="Post Body"><div class="row sqs-row"><div class="col sqs-col-12 span-12"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content"><p style="white-space:pre-wrap;">There were eleven of you on the roof, and I have the names of nine.</p><p style="white-space:pre-wrap;">If you are one of the two, come to the mission. There is a coat here that somebody left, with a key in it.</p></div></div></div><div class="sqs-block quote-block sqs-block-quote"><div class="sqs-block-content"><figure class="block-animation-none"><blockquote data-animation-role="quote"><span>“</span>I held a hand and I do not know whose it was.<span>”</span></blockquote><figcaption class="source">&mdash; a boy of nine</figcaption></figure></div></div><div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><div class="image-block-outer-wrapper"><figure class="sqs-block-image-figure"><div class="image-block-wrapper"><img alt=""/></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p>The roof of the school in March</p></div></figcaption></figure></div></div></div><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content"><h3>What we shall do</h3><p>On Sunday we shall ring the bell eleven times, and two of the strokes will be for you.</p></div></div></div><div class="sqs-block newsletter-block sqs-block-newsletter"><div class="newsletter-form-wrapper"><form><header class="newsletter-form-header"><h2>Stay with us</h2><p>One letter a month.</p></header><input></form></div></div></div></div></div></div><div class="blog-item-comments"></div></div>
<div class="blog-item-author-profile-wrapper"><div class="author-avatar"></div><div class="author-name">Emil Roth</div><div class="author-bio">Pastor of the mission since 2019.</div></div></article></div></div></div></section><section id="itemPagination" class="item-pagination item-pagination--prev-next"><a class="item-pagination-link item-pagination-link--prev"><div class="item-pagination-prev-next"><div class="pagination-title-wrapper"><div class="item-pagination-prefix">Previous</div><h2 class="item-pagination-title">The bell came back</h2></div></div></a></section></article></main><footer class="sections" id="footer-sections"><section><p>Quay Street 11, Port Alma</p></section></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T A letter to those who were on the roof
          D Mar 1
          B Written By Emil Roth
          P There were eleven of you on the roof, and I have the names of nine.
          P If you are one of the two, come to the mission. There is a coat here that somebody left, with a key in it.
          Q “I held a hand and I do not know whose it was.”
          C — a boy of nine
          C The roof of the school in March
          H What we shall do
          P On Sunday we shall ring the bell eleven times, and two of the strokes will be for you.`),
        meta: {
          title: 'A letter to those who were on the roof',
          author: 'Emil Roth',
          outlet: 'Saint Brannoc Mission',
          published: '2033-03-01',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'j: metered daily, story cut after two paragraphs, offers in the flow, commitment box, audio and gift buttons',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>Who pays when a strait is closed? – The Halmar Times</title><meta property="og:title" content="Who pays when a strait is closed?"><meta property="og:site_name" content="The Halmar Times"><meta name="author" content="Peder Lund"><meta property="article:published_time" content="2034-10-14T05:00:29+01:00"><link rel="canonical" href="https://halmartimes.example/business/2034/10/14/who-pays/"></head>
<body class="full-width-article"><div class="fusion-app" id="fusion-app"><div class="b-it-header"><header><button>Sections</button><a class="b-header__logo">The Halmar Times</a><a class="b-header__cta">Subscribe</a><a>Sign In</a></header></div>
<div class="b-it-article"><main class="c-stack b-main"><div class="b-it-ad-block"><span>Advertisement</span></div><article class="c-stack b-it-article-lead"><a class="c-overline b-it-overline" href="/business">Business</a><h1 class="c-heading b-it-headline">Who pays when a strait is closed?</h1><h2 class="c-paragraph b-it-subheadline">Insurers, shippers and fish all have an answer, and none of them the same</h2><div class="b-it-lead-art"><figure class="c-media-item"><picture><img alt=""></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">A freighter waits off Upper Ford.</span> <span class="c-media-item__credit">Photograph: Jon Veit</span></figcaption></figure></div><div class="b-it-byline-block"><div class="b-it-byline"><span class="c-byline"><a class="c-link" href="/author/peder">Peder Lund</a></span></div><div class="b-it-date"><time datetime="2034-10-14T04:00:29Z" class="c-date">Sat Oct 14 2034 - 05:00</time></div><div class="b-it-tools"><button>Listen</button><span>6:02</span><button>Gift</button></div></div></article>
<article class="default__ArticleBody b-it-article-body article-body-wrapper paywall"><p class="c-paragraph paywall">Forty-one freighters lay off Upper Ford on Friday evening, and each of them cost somebody eleven thousand crowns a day.</p><p class="c-paragraph paywall">In a strait that is neither open nor closed the question is who that somebody is.</p><div class="b-it-paywall-inline"><div class="subscribe-prompt"><h3>Subscribe to keep reading</h3><p>You have read your last free article of the month.</p><ul><li>Full access to every story</li><li>The e-paper on the evening before</li></ul><div class="offer"><span>€1</span><span>for the first month</span></div><a class="btn">Get started</a><p>Already have an account? <a>Sign in</a></p></div></div><div class="b-it-trust"><h4>Our commitment</h4><p>The Halmar Times is owned by a trust, and its journalists decide what is in it.</p></div></article>
<div class="b-it-taxonomy"><ul><li><a>Shipping</a></li><li><a>Insurance</a></li></ul></div><section class="b-it-latest"><h2>LATEST STORIES</h2><ul><li><a>Herring price doubles</a><span>00:15</span></li><li><a>Storm names announced</a><span>22:40</span></li></ul></section></main></div><footer class="b-it-footer"><p>© 2034 The Halmar Times DAC</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Who pays when a strait is closed?
          H Insurers, shippers and fish all have an answer, and none of them the same
          C A freighter waits off Upper Ford. Photograph: Jon Veit
          B Peder Lund
          D Sat Oct 14 2034 - 05:00
          P Forty-one freighters lay off Upper Ford on Friday evening, and each of them cost somebody eleven thousand crowns a day.
          P In a strait that is neither open nor closed the question is who that somebody is.`),
        meta: {
          title: 'Who pays when a strait is closed?',
          author: 'Peder Lund',
          outlet: 'The Halmar Times',
          published: '2034-10-14',
          url: 'https://halmartimes.example/business/2034/10/14/who-pays/',
          language: 'en',
        },
      },
    ],
  },
]
