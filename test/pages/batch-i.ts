import { blocks, type Page } from './page.ts'

/** Ninth batch: the makes of widely used systems of weblogs, newsrooms, archives and boards. */
export const BATCH_I: readonly Page[] = [
  {
    name: 'i: classic weblog theme of 2016, header, sharing plugin, related posts by a plugin, author info, sidebar widgets',
    html: `<!DOCTYPE html>
<html lang="en-GB" class="no-js"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><link rel="profile" href="http://gmpg.org/xfn/11"><title>Who emptied the salt store? &#8211; The Alma Observer</title>
<meta name="generator" content="WordPress 6.4.3" /><link rel="canonical" href="https://observer.example/2034/05/salt-store/" /><meta property="og:type" content="article" /><meta property="og:title" content="Who emptied the salt store?" /><meta property="og:url" content="https://observer.example/2034/05/salt-store/" /><meta property="og:site_name" content="The Alma Observer" /><meta property="article:published_time" content="2034-05-06T07:12:44+00:00" /><meta property="article:modified_time" content="2034-05-07T10:00:01+00:00" /></head>
<body class="post-template-default single single-post postid-3311 single-format-standard group-blog">
<div id="page" class="site"><div class="site-inner"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="site-header-main"><div class="site-branding"><p class="site-title"><a href="https://observer.example/" rel="home">The Alma Observer</a></p><p class="site-description">News from the wrong side of the harbour</p></div><button id="menu-toggle" class="menu-toggle">Menu</button><div id="site-header-menu" class="site-header-menu"><nav id="site-navigation" class="main-navigation" aria-label="Primary Menu"><div class="menu-top-container"><ul id="menu-top" class="primary-menu"><li id="menu-item-22" class="menu-item menu-item-type-post_type"><a>About us</a></li><li class="menu-item"><a>Tip line</a></li></ul></div></nav></div></div></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-3311" class="post-3311 post type-post status-publish format-standard has-post-thumbnail hentry category-investigations tag-salt">
<header class="entry-header"><h1 class="entry-title">Who emptied the salt store?</h1></header>
<div class="post-thumbnail"><img width="1200" height="675" src="s.jpg" class="attachment-post-thumbnail size-post-thumbnail wp-post-image" alt="" /></div>
<div class="entry-content"><p>On 2 March the salt store of Port Alma was full. On 9 April, when the last frost of the year came, it held eleven sacks.</p>
<div id="attachment_3312" style="width: 310px" class="wp-caption alignright"><a href="door.jpg"><img aria-describedby="caption-attachment-3312" class="size-medium wp-image-3312" src="d.jpg" alt="" width="300" height="200" /></a><p id="caption-attachment-3312" class="wp-caption-text">The door of the store on 10 April. Photo: Observer</p></div>
<p>We have spoken with nine people who had a key, and with one who should not have had one.</p>
<h3>The key on the nail</h3>
<p>&#8220;Everybody knew where it hung,&#8221; says Arne Foss, who drove the gritting lorry until he retired in January.</p>
<blockquote><p>It hung on a nail behind the calendar. It had hung there since my father drove.</p></blockquote>
<p>The town hall says that no key was ever kept outside the safe.</p>
<p><strong>Do you know more?</strong> Write to us at <a href="mailto:tips@observer.example">tips@observer.example</a>.</p>
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social sd-social-icon-text sd-sharing"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-twitter"><a rel="nofollow noopener" class="share-twitter sd-button share-icon"><span>Click to share on X (Opens in new window)</span></a></li><li class="share-facebook"><a><span>Facebook</span></a></li></ul></div></div></div>
<div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper"><h3 class="sd-title">Like this:</h3><div class="likes-widget-placeholder post-likes-widget-placeholder"><span class="button"><span>Like</span></span> <span class="loading">Loading...</span></div></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items"><div class="jp-relatedposts-post"><h4 class="jp-relatedposts-post-title"><a>Gritting lorry sold for one crown</a></h4><p class="jp-relatedposts-post-excerpt">The council says that the buyer was the only one who answered the notice.</p><p class="jp-relatedposts-post-date">3 May 2034</p><p class="jp-relatedposts-post-context">In "Investigations"</p></div></div></div>
</div>
<div class="author-info"><div class="author-avatar"><img alt="" class="avatar" /></div><div class="author-description"><h2 class="author-title"><span class="author-heading">Author:</span> Siri Dahl</h2><p class="author-bio">Siri Dahl has edited the Observer since it was a sheet of paper on the door of the mission. <a class="author-link" href="/author/siri" rel="author">View all posts by Siri Dahl</a></p></div></div>
<footer class="entry-footer"><span class="byline"><img class="avatar" alt=""><span class="screen-reader-text">Author </span><span class="author vcard"><a class="url fn n" href="/author/siri">Siri Dahl</a></span></span><span class="posted-on"><span class="screen-reader-text">Posted on </span><a href="/2034/05/salt-store/" rel="bookmark"><time class="entry-date published" datetime="2034-05-06T07:12:44+00:00">6 May 2034</time></a></span><span class="cat-links"><span class="screen-reader-text">Categories </span><a rel="category tag">Investigations</a></span><span class="tags-links"><span class="screen-reader-text">Tags </span><a rel="tag">salt</a></span></footer>
</article>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on &ldquo;Who emptied the salt store?&rdquo;</h2><ol class="comment-list"><li id="comment-71" class="comment even thread-even depth-1"><article id="div-comment-71" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Gunn</b> <span class="says">says:</span></div><div class="comment-metadata"><a><time datetime="2034-05-06T09:00:00+00:00">6 May 2034 at 9:00 am</time></a></div></footer><div class="comment-content"><p>My neighbour salted his drive all the way to the gate this year, and he has never been a generous man.</p></div><div class="reply"><a rel="nofollow" class="comment-reply-link">Reply</a></div></article></li></ol><div id="respond" class="comment-respond"><h2 id="reply-title" class="comment-reply-title">Leave a Reply</h2><form></form></div></div>
<nav class="navigation post-navigation" aria-label="Posts"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a rel="prev"><span class="meta-nav">Previous</span> <span class="post-title">Gritting lorry sold for one crown</span></a></div></div></nav></main></div>
<aside id="secondary" class="sidebar widget-area"><section id="text-3" class="widget widget_text"><h2 class="widget-title">About</h2><div class="textwidget"><p>The Observer is written by five people who all have other jobs, and is paid for by those who read it.</p></div></section><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a>Who emptied the salt store?</a></li></ul></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info"><span class="site-title"><a rel="home">The Alma Observer</a></span> <a class="imprint">Proudly powered by WordPress</a></div></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Who emptied the salt store?
          P On 2 March the salt store of Port Alma was full. On 9 April, when the last frost of the year came, it held eleven sacks.
          C The door of the store on 10 April. Photo: Observer
          P We have spoken with nine people who had a key, and with one who should not have had one.
          H The key on the nail
          P “Everybody knew where it hung,” says Arne Foss, who drove the gritting lorry until he retired in January.
          Q It hung on a nail behind the calendar. It had hung there since my father drove.
          P The town hall says that no key was ever kept outside the safe.`),
        meta: {
          title: 'Who emptied the salt store?',
          author: 'Siri Dahl',
          outlet: 'The Alma Observer',
          published: '2034-05-06',
          updated: '2034-05-07',
          url: 'https://observer.example/2034/05/salt-store/',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: rights organisation on a field-based system, news release with place line, embedded pull quote, inline donate, related content, region tags',
    html: `<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><title>Vell: Investigate Death of Dock Striker | Rights on the Coast</title><meta name="description" content="Authorities in Vell should investigate." /><link rel="canonical" href="https://rightscoast.example/news/2034/06/20/vell-investigate-death-dock-striker" /><meta property="og:site_name" content="Rights on the Coast" /><meta property="og:title" content="Vell: Investigate Death of Dock Striker" /><meta property="article:published_time" content="2034-06-20T00:01:00-04:00" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /></head>
<body class="page-node-401222 path-node node-page node-page--node-type-news"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="cookie-alert" role="alertdialog"><p>Rights on the Coast uses cookies, tracking technologies and third-party cookies to improve your experience. By continuing to use this site, you consent to our use of cookies.</p><button>Accept</button></div>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header class="global-header" role="banner"><div class="global-header__inner"><a href="/" class="logo">Rights on the Coast</a><div class="global-header__lang"><button>English</button><ul><li><a>Français</a></li><li><a>العربية</a></li></ul></div><a class="btn btn--donate">Donate Now</a></div></header>
<main class="site-main"><a id="main-content" tabindex="-1"></a><div><div data-drupal-messages-fallback class="hidden"></div><article role="article" data-history-node-id="401222" class="news news--full full">
<header class="news-header py-2 md:py-4"><div class="news-header__flex"><div class="news-header__meta"><span class="news-header__dateline-date">June 20, 2034 12:01AM EDT</span><span class="sep">|</span><span class="news-header__dateline-type">News Release</span></div><div class="available-in"><span class="label">Available In</span> <a>English</a> <a>Français</a></div></div><h1 class="news-header__title">Vell: Investigate Death of Dock Striker</h1><h2 class="news-header__subtitle">Police Fired Rubber Bullets at Close Range; No One Held to Account</h2></header>
<div class="media-block media-block--with-caption"><figure class="media-block__figure"><div class="media-block__image"><picture><source srcset="a.webp"><img src="a.jpg" alt="A gate of the docks at night" loading="eager"></picture><button class="media-block__expand">Click to expand Image</button></div><figcaption class="media-block__caption"><div class="rich-text">The north gate of the docks in Vell, June 3, 2034.</div> <div class="media-block__credit">&copy; 2034 Jon Veit/Coastpix</div></figcaption></figure></div>
<div class="news__body rich-text"><div class="rich-text mx-auto"><p>(Vell) – The authorities in Vell should promptly and impartially <a href="https://rightscoast.example/x">investigate</a> the death of Edmund Sarr, 29, a crane driver who died on June 4, 2034 after the police fired rubber bullets at strikers, Rights on the Coast said today.</p><p>Five witnesses said that the bullets were fired from less than ten meters.</p>
<figure role="group" class="embedded-entity align-right"><blockquote class="pull-quote"><p>He had his hands in his pockets.</p><footer class="pull-quote__cite">Witness, 41</footer></blockquote></figure>
<p>“A rubber bullet at ten meters is not a warning,” said <a href="/about/people/mina-cole">Mina Cole</a>, senior coast researcher at Rights on the Coast. “The government should say who gave the order, and why.”</p><p>Rights on the Coast interviewed five witnesses and two relatives, and reviewed eleven videos.</p><p><strong>The Night of June 3</strong></p><p>The strike began on June 1, when the port company cut the night allowance.</p><div class="inline-donate"><div class="inline-donate__text"><h3>Your tax deductible gift can help stop human rights violations and save lives around the world.</h3><ul><li><a>US$50</a></li><li><a>US$100</a></li></ul></div></div><p>On June 12, Rights on the Coast wrote to the police. It has not received a reply.</p></div></div>
<div class="news-footer"><section class="related-content"><h2>Related Content</h2><div class="teaser"><div class="teaser__date">January 11, 2034</div><div class="teaser__type">Report</div><h3><a href="/r">No Place at the Gate</a></h3><p>How the ports of the coast treat those who speak for the dockers, in eleven interviews.</p></div></section><section class="tag-block"><div class="tag-block__group"><h3>Region / Country</h3><ul><li><a>Vell</a></li></ul></div><div class="tag-block__group"><h3>Topic</h3><ul><li><a>Policing</a></li></ul></div></section><section class="get-updates"><h2>Protecting Rights, Saving Lives</h2><p>Rights on the Coast defends the rights of people in 30 ports, spotlighting abuses and bringing perpetrators to justice.</p><a>Donate Now</a></section></div></article></div></main><footer class="global-footer"><div class="newsletter"><p>Get updates on rights issues from the coast. Join our movement today.</p></div><p>© 2034 Rights on the Coast</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          D June 20, 2034 12:01AM EDT
          P News Release
          T Vell: Investigate Death of Dock Striker
          H Police Fired Rubber Bullets at Close Range; No One Held to Account
          C The north gate of the docks in Vell, June 3, 2034.
          C © 2034 Jon Veit/Coastpix
          P (Vell) – The authorities in Vell should promptly and impartially investigate the death of Edmund Sarr, 29, a crane driver who died on June 4, 2034 after the police fired rubber bullets at strikers, Rights on the Coast said today.
          P Five witnesses said that the bullets were fired from less than ten meters.
          Q He had his hands in his pockets.
          Q Witness, 41
          P “A rubber bullet at ten meters is not a warning,” said Mina Cole, senior coast researcher at Rights on the Coast. “The government should say who gave the order, and why.”
          P Rights on the Coast interviewed five witnesses and two relatives, and reviewed eleven videos.
          H The Night of June 3
          P The strike began on June 1, when the port company cut the night allowance.
          P On June 12, Rights on the Coast wrote to the police. It has not received a reply.`),
        meta: {
          title: 'Vell: Investigate Death of Dock Striker',
          author: null,
          outlet: 'Rights on the Coast',
          published: '2034-06-20',
          url: 'https://rightscoast.example/news/2034/06/20/vell-investigate-death-dock-striker',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: Joomla 4 article with article info list, icons, rating, tags, page navigation, modules on the right',
    html: `<!DOCTYPE html><html lang="en-gb" dir="ltr"><head><meta charset="utf-8"><meta name="author" content="Super User"><meta name="generator" content="Joomla! - Open Source Content Management"><title>Town council of Grey Sound, minutes of the 14th meeting</title></head>
<body class="site com_content wrapper-static view-article no-layout no-task itemid-118"><header class="header container-header full-width"><div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/"><img alt="Grey Sound"></a><div class="site-description">A town by the sea</div></div></div><div class="grid-child container-nav"><ul class="mod-menu mod-list nav"><li class="nav-item item-101 default"><a href="/">Home</a></li><li class="nav-item item-118 current active"><a href="/council">Council</a></li></ul></div></header>
<div class="site-grid"><div class="grid-child container-component"><nav class="mod-breadcrumbs__wrapper" aria-label="Breadcrumbs"><ol class="mod-breadcrumbs breadcrumb"><li class="mod-breadcrumbs__here">You are here: </li><li class="mod-breadcrumbs__item breadcrumb-item"><a><span>Home</span></a></li><li class="mod-breadcrumbs__item breadcrumb-item active"><span>Council</span></li></ol></nav>
<div id="system-message-container" aria-live="polite"></div>
<main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h1 itemprop="headline">Town council of Grey Sound, minutes of the 14th meeting</h1></div>
<dl class="article-info text-muted"><dt class="article-info-term"><span class="visually-hidden">Details</span></dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person"><span class="icon-user icon-fw" aria-hidden="true"></span>Written by: <span itemprop="name">Clerk of the Council</span></dd><dd class="category-name"><span class="icon-folder-open icon-fw" aria-hidden="true"></span>Category: <a href="/council" itemprop="genre">Minutes</a></dd><dd class="published"><span class="icon-calendar icon-fw" aria-hidden="true"></span><time datetime="2034-03-21T10:00:00+00:00" itemprop="datePublished">Published: 21 March 2034</time></dd><dd class="hits"><span class="icon-eye icon-fw" aria-hidden="true"></span><meta itemprop="interactionCount" content="UserPageVisits:213">Hits: 213</dd></dl>
<div class="content_rating"><p class="visually-hidden">User Rating: 4 / 5</p><ul><li class="vote-star"><img alt="Star Active"></li></ul></div>
<div itemprop="articleBody" class="com-content-article__body"><p>Present: Mayor R. Haug (chair), councillors Bode, Ferr, Lund, Sand and Weir. Excused: Councillor Ash.</p><p><strong>1. Ferry landing</strong></p><p>Councillor Lund asked when the landing would be repaired. The mayor replied that no offer had come in below two million crowns.</p><p><strong>2. Request of the rowing club</strong></p><p>The club asks for leave to store six boats under the bridge. Granted by five votes to one.</p><p><strong>3. Any other business</strong></p><p>None.</p><p>The meeting was closed at 9.15 p.m.</p></div>
<ul class="tags list-inline"><li class="list-inline-item tag-4"><a class="btn btn-sm btn-info">Minutes</a></li></ul>
<nav class="pagenavigation" aria-label="Page Navigation"><span class="pagination ms-0"><a class="btn btn-sm btn-secondary previous" rel="prev"><span class="visually-hidden">Previous article: Minutes of the 13th meeting</span><span class="icon-chevron-left"></span> <span aria-hidden="true">Prev</span></a></span></nav></div></main></div>
<div class="grid-child container-sidebar-right"><div class="sidebar-right card"><h3 class="card-header">Town hall hours</h3><div class="card-body"><div class="mod-custom custom"><p>Monday to Thursday from 9 a.m. to noon, and on Friday by appointment with the clerk.</p></div></div></div><div class="sidebar-right card"><h3 class="card-header">Latest Articles</h3><div class="card-body"><ul class="mod-articleslatest latestnews mod-list"><li itemscope><a itemprop="url"><span itemprop="name">Water will be cut on 2 April</span></a></li></ul></div></div></div></div>
<footer class="container-footer footer full-width"><div class="grid-child"><div class="mod-footer"><div class="footer1">Copyright &#169; 2034 Grey Sound. All Rights Reserved.</div></div></div></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Town council of Grey Sound, minutes of the 14th meeting
          B Written by: Clerk of the Council
          D Published: 21 March 2034
          P Present: Mayor R. Haug (chair), councillors Bode, Ferr, Lund, Sand and Weir. Excused: Councillor Ash.
          H 1. Ferry landing
          P Councillor Lund asked when the landing would be repaired. The mayor replied that no offer had come in below two million crowns.
          H 2. Request of the rowing club
          P The club asks for leave to store six boats under the bridge. Granted by five votes to one.
          H 3. Any other business
          P None.
          P The meeting was closed at 9.15 p.m.`),
        meta: {
          title: 'Town council of Grey Sound, minutes of the 14th meeting',
          author: 'Clerk of the Council',
          published: '2034-03-21',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: newsletter platform, post behind a wall: preview, audio bar, wall with offers, top posts below',
    html: `<!DOCTYPE html><html lang="en"><head><title data-rh="true">The dredger's ledger - by Mo Lind - Silt</title><meta data-rh="true" property="og:type" content="article"><meta data-rh="true" property="og:title" content="The dredger's ledger"><meta name="author" content="Mo Lind"><meta property="og:url" content="https://silt.example/p/the-dredgers-ledger"><link rel="canonical" href="https://silt.example/p/the-dredgers-ledger"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","url":"https://silt.example/p/the-dredgers-ledger","mainEntityOfPage":"https://silt.example/p/the-dredgers-ledger","headline":"The dredger's ledger","description":"What a blue book says","datePublished":"2034-04-18T05:00:00+00:00","dateModified":"2034-04-18T05:00:00+00:00","isAccessibleForFree":false,"author":[{"@type":"Person","name":"Mo Lind","url":"https://silt.example/@molind"}],"publisher":{"@type":"Organization","name":"Silt","url":"https://silt.example"}}</script></head>
<body><noscript><div class="tracking-pixel-container"><img></div></noscript><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-contents pc-reset pubTheme-yiXxQA"><div data-testid="navbar" class="main-menu"><div class="mainMenuContent-DME8DR"><div class="pencraft pc-display-flex"><div class="logoContainer-p12gJb"><a href="/" native><img alt="Silt"></a></div><div class="titleContainer-DJYq5v"><h1 class="pencraft pc-reset font-pub-headings-FE5byy reset-IxiVJZ title-oOnUGd"><a href="/" class="titleLink">Silt</a></h1></div></div><div class="buttonsContainer-SJBuep"><button tabindex="0" type="button" data-testid="noncontributor-cta-button" class="pencraft button">Subscribe</button><button>Sign in</button></div></div></div></div>
<div class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft pc-display-contents"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="pencraft pc-reset"><div class="pencraft pc-display-flex post-header"><h1 dir="auto" class="post-title published title-X77sOw">The dredger's ledger</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">What a blue book from 1988 says about the hole in the harbour</h3><div aria-label="Post UFI" role="region" class="pencraft"><div class="pencraft byline-wrapper"><div class="pencraft profile-hover-card-target"><a href="/@molind"><picture><img alt="Mo Lind's avatar"></picture></a></div><div class="pencraft pc-display-flex pc-flexDirection-column"><div class="pencraft pc-reset color-pub-primary-text meta-EgzBVA"><a href="/@molind">Mo Lind</a></div><div class="pencraft pc-display-flex pc-gap-4"><div class="pencraft pc-reset color-pub-secondary-text meta-EgzBVA">Apr 18, 2034</div><div>∙ Paid</div></div></div></div></div><div class="post-ufi"><button aria-label="Like (31)"><div class="label">31</div></button><button aria-label="View comments (12)"><div class="label">12</div></button><button><div class="label">Share</div></button></div></div></div>
<div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup"><p>The ledger is blue, it smells of diesel, and on the ninth page somebody has torn out a strip as wide as a thumb.</p><p>It belonged to Karsten Ruud, master of the dredger <em>Ana</em>, who wrote down every evening how much mud he had lifted and where he had put it.</p><div class="captioned-image-container"><figure><a class="image-link image2" target="_blank"><div class="image2-inset"><picture><img alt=""></picture></div></a><figcaption class="image-caption">Page nine. The strip has not been found.</figcaption></figure></div><p>His daughter gave it to me in a shoe box, under a pair of shoes.</p></div></div><div class="paywall-jump"></div><div data-testid="paywall" role="region" aria-label="Paywall" class="pencraft paywall"><h2 class="paywall-title">This post is for paid subscribers</h2><div class="paywall-cta"><a class="button primary" href="/subscribe">Subscribe</a></div><div class="paywall-login"><a href="/signin">Already a paid subscriber? <b>Sign in</b></a></div></div></div></article></div></div></div>
<div class="container"><div class="portable-archive"><div class="pencraft"><button>Top</button><button>Latest</button><button>Discussions</button></div><div class="portable-archive-list"><div role="article" class="pencraft"><a href="/p/1">Eleven names for mud</a><div class="pencraft">And why the office knows only one of them.</div><div><time>Mar 4</time> <span>•</span> <a>Mo Lind</a></div></div><div role="article" class="pencraft"><a href="/p/2">The hole</a><div class="pencraft">It is on no chart, and every skipper knows it.</div><div><time>Feb 19</time> <span>•</span> <a>Mo Lind</a></div></div></div></div></div>
<div class="subscribe-footer"><h2>Ready for more?</h2><form><input></form></div><div class="footer-wrap"><div class="footer-copyright-blurb">© 2034 Mo Lind</div><div><a>Privacy</a> ∙ <a>Terms</a> ∙ <a>Collection notice</a></div></div></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T The dredger's ledger
          H What a blue book from 1988 says about the hole in the harbour
          B Mo Lind
          D Apr 18, 2034
          P The ledger is blue, it smells of diesel, and on the ninth page somebody has torn out a strip as wide as a thumb.
          P It belonged to Karsten Ruud, master of the dredger Ana, who wrote down every evening how much mud he had lifted and where he had put it.
          C Page nine. The strip has not been found.
          P His daughter gave it to me in a shoe box, under a pair of shoes.`),
        meta: {
          title: "The dredger's ledger",
          author: 'Mo Lind',
          outlet: 'Silt',
          published: '2034-04-18',
          url: 'https://silt.example/p/the-dredgers-ledger',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: hosted weblog, body of breaks and picture separators, post footer, pager, gadgets on the right',
    html: `<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>Voices from Barrow Quay: The night the chapel burned</title><meta content='http://barrowquay.example/2011/08/night-chapel-burned.html' property='og:url'/><meta content='The night the chapel burned' property='og:title'/><link href='http://barrowquay.example/2011/08/night-chapel-burned.html' rel='canonical'/></head>
<body class='item-view loading'><div class='navbar section' id='navbar'><div class='widget Navbar' id='Navbar1'><div id="navbar-iframe-container"></div></div></div><div class='body-fauxcolumns'></div><div class='content'><div class='content-outer'><header><div class='header section' id='header'><div class='widget Header' id='Header1'><div id='header-inner'><div class='titlewrapper'><h1 class='title'><a href='http://barrowquay.example/'>Voices from Barrow Quay</a></h1></div><div class='descriptionwrapper'><p class='description'><span>What we see from the window, written down</span></p></div></div></div></div></header>
<div class='tabs-outer'><div class='tabs section' id='crosscol'></div></div>
<div class='main-outer'><div class='columns fauxcolumns'><div class='column-center-outer'><div class='column-center-inner'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>
<div class="date-outer"><h2 class='date-header'><span>Tuesday, August 9, 2011</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><meta content='7712' itemprop='postId'/><a name='7712'></a><h3 class='post-title entry-title' itemprop='name'>The night the chapel burned</h3><div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-7712' itemprop='description articleBody'><div dir="ltr" style="text-align: left;" trbidi="on">I was asleep when my mother came in and said that the sky was red.<br /><br />From the window we could see the roof of the chapel, and men on the roof of the bakery with buckets, and nobody on the street.<br /><br /><div class="separator" style="clear: both; text-align: center;"><a href="c.jpg" imageanchor="1"><img border="0" height="240" src="c.jpg" width="320" /></a></div><br />At about three the fire engine from Vell came. It had no water, and the hydrant was under a car.<br /><br /><b>UPDATE</b>: The priest is alive. He was in Vell for the night, at his sister's.<br /><br />"Do not write who did it," my mother says. I do not know who did it.</div><div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><a class='g-profile' href='/p' rel='author' title='author profile'><span itemprop='name'>Window 4</span></a></span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='http://barrowquay.example/2011/08/night-chapel-burned.html' itemprop='url' rel='bookmark' title='permanent link'><abbr class='published' itemprop='datePublished' title='2011-08-09T23:40:00+02:00'>11:40 PM</abbr></a></span> <span class='post-comment-link'></span> <span class='post-icons'><span class='item-action'><a title='Email Post'><img alt=''/></a></span></span><div class='post-share-buttons goog-inline-block'><a class='goog-inline-block share-button sb-email'><span class='share-button-link-text'>Email This</span></a><a class='share-button'><span>BlogThis!</span></a></div></div><div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a rel='tag'>fire</a>, <a rel='tag'>chapel</a></span></div></div></div>
<div class='comments' id='comments'><a name='comments'></a><h4>1 comment:</h4><div id='Blog1_comments-block-wrapper'><dl class='avatar-comment-indent' id='comments-block'><dt class='comment-author'><a name='c1'></a>Anonymous said...</dt><dd class='comment-body'><p>The hydrant has been under that car since Easter and everybody in the street knows whose it is.</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a>August 10, 2011 at 8:02 AM</a></span></dd></dl></div><p class='comment-footer'><a>Post a Comment</a></p></div></div></div></div></div>
<div class='blog-pager' id='blog-pager'><span id='blog-pager-newer-link'><a class='blog-pager-newer-link'>Newer Post</a></span><span id='blog-pager-older-link'><a class='blog-pager-older-link'>Older Post</a></span><a class='home-link'>Home</a></div><div class='post-feeds'><div class='feed-links'>Subscribe to: <a class='feed-link'>Post Comments (Atom)</a></div></div></div></div></div></div>
<div class='column-right-outer'><aside><div class='sidebar section' id='sidebar-right-1'><div class='widget Profile'><h2>About Me</h2><dl class='profile-datablock'><dt class='profile-data'><a>Window 4</a></dt><dd class='profile-textblock'>I am sixteen and I live on the quay, third floor, second window from the left.</dd></dl></div><div class='widget BlogArchive'><h2>Blog Archive</h2><ul class='hierarchy'><li><a>August 2011</a> (4)</li></ul></div></div></aside></div></div></div></div></div><footer><div class='widget Attribution'><div class='widget-content' style='text-align: center;'>Simple theme. Powered by <a>Blogger</a>.</div></div></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          D Tuesday, August 9, 2011
          T The night the chapel burned
          P I was asleep when my mother came in and said that the sky was red.
          P From the window we could see the roof of the chapel, and men on the roof of the bakery with buckets, and nobody on the street.
          P At about three the fire engine from Vell came. It had no water, and the hydrant was under a car.
          P UPDATE: The priest is alive. He was in Vell for the night, at his sister's.
          P "Do not write who did it," my mother says. I do not know who did it.`),
        meta: {
          title: 'The night the chapel burned',
          author: 'Window 4',
          outlet: 'Voices from Barrow Quay',
          published: '2011-08-09',
          url: 'http://barrowquay.example/2011/08/night-chapel-burned.html',
        },
      },
    ],
  },
  {
    name: 'i: capital daily on a composed front-end: hashed and data-qa marks, summary, inline related, subscribe strip, author cards',
    html: `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>Emails show port agency knew of cracks - The Capital Ledger</title><link rel="canonical" href="https://ledger.example/investigations/2034/07/09/port-agency-emails/"/><meta property="og:site_name" content="Capital Ledger"/><meta property="og:title" content="Emails show port agency knew of cracks"/><meta property="article:published_time" content="2034-07-09T10:00:11.511Z"/><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://ledger.example/investigations/2034/07/09/port-agency-emails/"},"headline":"Emails show port agency knew of cracks","datePublished":"2034-07-09T10:00:11.511Z","dateModified":"2034-07-09T15:22:01.002Z","author":[{"@type":"Person","name":"Dwight Amery","url":"https://ledger.example/people/da"},{"@type":"Person","name":"Lou Castell"}],"publisher":{"@id":"ledger.example","@type":"NewsMediaOrganization","name":"The Capital Ledger"},"isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".meteredContent"}}</script></head>
<body><div id="__next"><div class="wpds-c-PJLV"><nav class="wpds-c-ggEHdx" data-qa="sc-header"><div class="left"><button>Sections</button></div><a href="/">The Capital Ledger</a><div class="right"><a>Subscribe</a><a>Sign in</a></div></nav><div id="leaderboard-wrapper" class="hide-for-print"><div class="center"><p class="wpds-c-label">Advertisement</p></div></div>
<main id="__next-main" class="wpds-c-heFNVF wpds-c-heFNVF-iPJLV-css overrideStyles"><article data-qa="main" class="grid-article"><header class="PJLV" data-qa="article-header"><div class="flex"><div data-qa="kicker" class="wpds-c-dYsGgf"><a href="/investigations" class="wpds-c-csDpGT">Investigations</a></div></div><h1 data-qa="headline" class="wpds-c-iPVyWm PJLV"><span data-qa="headline-text">Emails show port agency knew of cracks</span></h1><h2 data-qa="subheadline" class="wpds-c-hSbgUr">Engineers wrote of “daylight” in the quay wall two years before it fell</h2>
<div class="wpds-c-gSmjIM byline-wrapper"><div data-qa="timestamp" class="wpds-c-iKQyrV"><span data-testid="updated-date">Updated July 9, 2034 at 11:22 a.m. EDT</span><span class="wpds-c-sep">|</span><span data-testid="display-date">Published July 9, 2034 at 6:00 a.m. EDT</span></div></div>
<div data-qa="lede-art" class="lede"><figure class="b bh"><div><img alt=""/></div><figcaption class="wpds-c-pVCgx" data-qa="caption">The north quay in Vell after it fell on March 2. (Ines Roth/The Capital Ledger)</figcaption></figure></div>
<div class="flex items-center"><div class="wpds-c-byl" data-qa="author-byline"><span>By</span> <a data-qa="author-name" rel="author" href="/people/da">Dwight Amery</a> <span>and</span> <a data-qa="author-name" rel="author" href="/people/lc">Lou Castell</a></div></div>
<div class="wpds-c-actions" data-qa="article-actions"><button>8 min</button><button><span>Share</span></button><button data-qa="comments-btn"><span>Comment</span><span>318</span></button><button>Save</button></div></header>
<div class="meteredContent grid-body"><div class="article-body" data-qa="article-body"><p data-testid="drop-cap-letter" data-el="text" class="wpds-c-cYdRxM font-copy">VELL — Engineers of the national port agency wrote to one another about cracks in the north quay more than two years before it fell and killed three people, according to emails reviewed by The Capital Ledger.</p></div><div class="article-body" data-qa="article-body"><p data-el="text" class="wpds-c-cYdRxM font-copy">“I can see daylight,” one of them wrote on Jan. 14, 2032. “Not much. But daylight.”</p></div><div class="wpds-c-ad hide-for-print" data-qa="article-body-ad"><div class="dashed"><p>Advertisement</p><p>Story continues below advertisement</p></div></div><div class="article-body" data-qa="article-body"><p data-el="text" class="wpds-c-cYdRxM font-copy">The agency said in a statement that it “takes every report seriously.” It declined to answer questions about the <a href="https://ledger.example/documents/11">emails</a>.</p></div><div data-qa="interstitial" class="interstitial"><a data-qa="interstitial-link" href="/x"><i>[Three widows and a wall: A Ledger reconstruction]</i></a></div><div class="article-body" data-qa="article-body"><h3 class="wpds-c-head">A wall built in 1931</h3></div><div class="article-body" data-qa="article-body"><p data-el="text" class="wpds-c-cYdRxM font-copy">The quay was last inspected by a diver in 2027. His report has four pages, two of them photographs.</p></div><div class="subscribe-strip" data-qa="inline-newsletter"><div><h3>Follow The Post-Harbor newsletter</h3><p>The day on the waterfront, every weekday at 5.</p><form><input type="email"/><button>Sign up</button></form></div></div><div class="article-body" data-qa="article-body"><p data-el="text" class="wpds-c-cYdRxM font-copy"><i>Ana Pratt contributed to this report.</i></p></div></div>
<div class="wpds-c-comments" data-qa="comments-cta"><button>View 318 Comments</button></div><div class="wpds-c-authorcards" data-qa="author-card"><div><a>Dwight Amery</a><p>Dwight Amery is an investigative reporter who joined the Ledger in 2021.</p><a>Follow</a></div></div></article>
<div data-qa="recirc" class="hide-for-print"><div class="wpds-c-rec"><h2>More from Investigations</h2><div class="card"><a><h3>The bridge that nobody owns</h3></a><span>July 2, 2034</span></div><div class="card"><a><h3>How a fund was emptied</h3></a><span>June 27, 2034</span></div></div></div></main><footer><div><p>Company</p><ul><li><a>About the Ledger</a></li></ul></div><p>ledger.example © 1996-2034 The Capital Ledger</p></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Emails show port agency knew of cracks
          H Engineers wrote of “daylight” in the quay wall two years before it fell
          D Updated July 9, 2034 at 11:22 a.m. EDT
          D Published July 9, 2034 at 6:00 a.m. EDT
          C The north quay in Vell after it fell on March 2. (Ines Roth/The Capital Ledger)
          B By Dwight Amery and Lou Castell
          P VELL — Engineers of the national port agency wrote to one another about cracks in the north quay more than two years before it fell and killed three people, according to emails reviewed by The Capital Ledger.
          P “I can see daylight,” one of them wrote on Jan. 14, 2032. “Not much. But daylight.”
          P The agency said in a statement that it “takes every report seriously.” It declined to answer questions about the emails.
          H A wall built in 1931
          P The quay was last inspected by a diver in 2027. His report has four pages, two of them photographs.
          P Ana Pratt contributed to this report.`),
        meta: {
          title: 'Emails show port agency knew of cracks',
          author: 'Dwight Amery, Lou Castell',
          outlet: 'The Capital Ledger',
          published: '2034-07-09',
          updated: '2034-07-09',
          url: 'https://ledger.example/investigations/2034/07/09/port-agency-emails/',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: press pages of a league of nations: meetings coverage, symbol and session above, speeches with small heads, information line',
    html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><meta name="dcterms.title" content="Coastal Council Extends Mandate of Observer Mission in Vell" /><title>Coastal Council Extends Mandate of Observer Mission in Vell, Adopting Resolution 212 (2034) | Meetings Coverage and Press Releases</title><link rel="canonical" href="https://press.league.example/en/2034/cc811.doc.htm" /></head>
<body class="node-88412 node-type--meetings-coverage"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="brand-bar"><div class="container"><a>Welcome to the League</a><ul class="language-switcher"><li><a>Français</a></li></ul></div></div>
<header role="banner"><div class="region region-header"><section class="block block-site-branding"><a class="navbar-brand" href="/">League of Coasts</a><div class="site-slogan">Meetings Coverage and Press Releases</div></section></div><div class="region region-navigation"><nav><ul class="nav navbar-nav"><li><a>Secretary-General</a></li><li><a>Coastal Council</a></li></ul></nav></div></header>
<div class="main-container container js-quickedit-main-content"><div class="row"><section class="col-sm-9"><a id="main-content"></a><div class="region region-content"><article role="article" class="node meetings-coverage full clearfix"><div class="header-flex"><div class="field field--name-field-type field__item">Meetings Coverage</div><div class="field field--name-field-symbol field__item">CC/811</div><div class="field field--name-field-date field__item"><time datetime="2034-05-28T12:00:00Z">28 May 2034</time></div></div><h1 class="page-header">Coastal Council Extends Mandate of Observer Mission in Vell, Adopting Resolution 212 (2034)</h1><div class="field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>The Coastal Council today extended the mandate of the League Observer Mission in Vell until 31 May 2035, while deciding to reduce the number of its boats from twelve to eight.</p><p>Adopting resolution 212 (2034) by a vote of 9 in favour to none against, with 2 abstentions (Norland, Ister), it called on both sides to open the channel at Grey Sound.</p><p><u>Statements</u></p><p>MARIT OYEN (<u>Halmar</u>), who introduced the text, said that fewer boats did not mean less attention. “Eight boats that sail are better than twelve that lie in port,” she added.</p><p>The representative of <u>Norland</u>, explaining his abstention, said that the figures had been presented too late.</p><p>Also speaking were the representatives of Arda and Ister.</p><p>The meeting began at 10:04 a.m. and ended at 10:31 a.m.</p><p><strong>Resolution</strong></p><p>The full text of resolution 212 (2034) reads as follows:</p><p>“<em>The Coastal Council</em>,</p><p>“<em>Recalling</em> its resolution 190 (2033),</p><p>“1. <em>Decides</em> to extend the mandate of the Mission until 31 May 2035;</p><p>“2. <em>Decides</em> to remain seized of the matter.”</p></div><div class="field field--name-field-subject field--label-inline"><div class="field__items"><div class="field__item"><a>Vell</a></div><div class="field__item"><a>Coastal Council</a></div></div></div><div class="field field--name-field-info field__item"><em>For information media. Not an official record.</em></div></article></div></section>
<aside class="col-sm-3" role="complementary"><div class="region region-sidebar-second"><section class="block block-views"><h2 class="block-title">Latest</h2><div class="views-row"><a>Noon Briefing of 28 May</a></div></section></div></aside></div></div><footer class="footer" role="contentinfo"><ul><li><a>Copyright</a></li><li><a>Fraud Alert</a></li></ul></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Meetings Coverage
          P CC/811
          D 28 May 2034
          T Coastal Council Extends Mandate of Observer Mission in Vell, Adopting Resolution 212 (2034)
          P The Coastal Council today extended the mandate of the League Observer Mission in Vell until 31 May 2035, while deciding to reduce the number of its boats from twelve to eight.
          P Adopting resolution 212 (2034) by a vote of 9 in favour to none against, with 2 abstentions (Norland, Ister), it called on both sides to open the channel at Grey Sound.
          P Statements
          P MARIT OYEN (Halmar), who introduced the text, said that fewer boats did not mean less attention. “Eight boats that sail are better than twelve that lie in port,” she added.
          P The representative of Norland, explaining his abstention, said that the figures had been presented too late.
          P Also speaking were the representatives of Arda and Ister.
          P The meeting began at 10:04 a.m. and ended at 10:31 a.m.
          H Resolution
          P The full text of resolution 212 (2034) reads as follows:
          P “The Coastal Council,
          P “Recalling its resolution 190 (2033),
          P “1. Decides to extend the mandate of the Mission until 31 May 2035;
          P “2. Decides to remain seized of the matter.”`),
        meta: {
          title: 'Coastal Council Extends Mandate of Observer Mission in Vell, Adopting Resolution 212 (2034)',
          author: null,
          published: '2034-05-28',
          url: 'https://press.league.example/en/2034/cc811.doc.htm',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: live blog of a quality daily: key events list, pinned block, blocks with times, share links, rich links, pagination',
    html: `<!doctype html><html lang="en"><head><title>Vell port strike: talks resume after night of clashes – as it happened | Vell | The Steward</title><link rel="canonical" href="https://steward.example/world/live/2034/jun/04/vell-port-strike"/><meta property="og:site_name" content="the Steward"/><meta property="og:title" content="Vell port strike: talks resume after night of clashes – as it happened"/><meta property="article:published_time" content="2034-06-04T05:10:00.000Z"/><meta property="article:modified_time" content="2034-06-04T17:58:22.000Z"/><meta property="article:author" content="https://steward.example/profile/ray-odum,https://steward.example/profile/tess-hale"/><meta name="author" content="Ray Odum,Tess Hale"/></head>
<body><a href="#maincontent" class="dcr-skip">Skip to main content</a><a href="#key-events-carousel" class="dcr-skip">Skip to key events</a><header><div class="dcr-top"><a>Support us</a><a>Print subscriptions</a></div><nav><ul><li><a>News</a></li><li><a>Opinion</a></li></ul></nav></header>
<main data-layout="LiveLayout"><div id="liveblog-header"><section class="dcr-lb"><div data-gu-name="title"><div class="dcr-st"><a href="/world/vell"><span>Vell</span></a></div></div><div data-gu-name="headline"><h1 class="dcr-h">Vell port strike: talks resume after night of clashes – as it happened</h1></div></section><section><div data-gu-name="standfirst" class="dcr-sf"><p><strong>This live blog is now closed</strong></p><ul><li><p><a href="/x">Docker, 29, dies after police fire rubber bullets at gate</a></p></li></ul></div></section><section><div data-gu-name="meta" class="dcr-m"><div class="dcr-b"><address aria-label="Contributor info"><div><a rel="author" href="/p/ro">Ray Odum</a> (now) and <a rel="author" href="/p/th">Tess Hale</a> (earlier)</div></address></div><div class="dcr-d"><span>Sun 4 Jun 2034 19.58 CEST</span></div></div></section></div>
<div id="key-events-carousel"><h2 class="dcr-t">Key events</h2><ul><li><time datetime="2034-06-04T17:20:00Z">19.20</time><a href="#b3">Talks to go on overnight</a></li><li><time datetime="2034-06-04T06:00:00Z">8.00</time><a href="#b1">Company confirms a death</a></li></ul></div>
<div data-gu-name="body"><div id="maincontent" class="dcr-bd"><div id="liveblog-body">
<article id="block-b4" data-block-id="b4" class="dcr-blk is-summary"><header><div class="dcr-tm"><a href="?page=with:block-b4"><time datetime="2034-06-04T17:55:00.000Z">19.55 <span>CEST</span></time></a></div><h2 class="dcr-bh">Closing summary</h2></header><p class="dcr-x">We are closing this blog now. Here is what happened today:</p><ul><li><p class="dcr-x">A crane driver, Edmund Sarr, died of his wounds in the hospital of Vell.</p></li><li><p class="dcr-x">The port company and the union agreed to go on talking overnight.</p></li></ul><footer><div class="dcr-sh"><a>Share</a></div><div><span>Updated at 19.58 CEST</span></div></footer></article>
<article id="block-b3" data-block-id="b3" class="dcr-blk"><header><div class="dcr-tm"><a><time datetime="2034-06-04T17:20:00.000Z">19.20 <span>CEST</span></time></a></div><h2 class="dcr-bh">Talks to go on overnight</h2></header><p class="dcr-x">Both sides have left the building by different doors, but both say that they will be back at nine.</p><blockquote class="dcr-q"><p>I have a thermos and I have time.</p></blockquote><p class="dcr-x">That was the union’s chief negotiator, Ada Brock.</p><footer><div class="dcr-sh"><a>Share</a></div></footer></article>
<article id="block-b2" data-block-id="b2" class="dcr-blk"><header><div class="dcr-tm"><a><time datetime="2034-06-04T09:41:00.000Z">11.41 <span>CEST</span></time></a></div></header><div class="dcr-au"><a rel="author">Tess Hale</a></div><p class="dcr-x">The north gate is quiet. A woman has put a chair in front of it and sits there with a photograph on her knees.</p><figure class="dcr-f"><img alt=""><figcaption><span>The chair at the north gate.</span> Photograph: Jon Veit/Coastpix</figcaption></figure><footer><div class="dcr-sh"><a>Share</a></div></footer></article>
<div class="ad-slot ad-slot--liveblog-inline" aria-hidden="true">Advertisement</div>
<article id="block-b1" data-block-id="b1" class="dcr-blk"><header><div class="dcr-tm"><a><time datetime="2034-06-04T06:00:00.000Z">8.00 <span>CEST</span></time></a></div><h2 class="dcr-bh">Company confirms a death</h2></header><p class="dcr-x">The port company has confirmed that one of its crane drivers has died. It did not give his name.</p><footer><div class="dcr-sh"><a>Share</a></div></footer></article>
</div></div></div><nav aria-label="pagination"><a>Newest</a><span>1 of 1</span><a>Oldest</a></nav><div class="dcr-sub"><span>Explore more on these topics</span><ul><li><a>Vell</a></li><li><a>Strikes</a></li></ul></div></main><section data-title="Most viewed"><h2>Most viewed</h2><ol><li><a>Three widows and a wall</a></li></ol></section><footer><div>© 2034 Steward News</div></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Vell port strike: talks resume after night of clashes – as it happened
          P This live blog is now closed
          B Ray Odum (now) and Tess Hale (earlier)
          D Sun 4 Jun 2034 19.58 CEST
          D 19.55 CEST
          H Closing summary
          P We are closing this blog now. Here is what happened today:
          L A crane driver, Edmund Sarr, died of his wounds in the hospital of Vell.
          L The port company and the union agreed to go on talking overnight.
          D Updated at 19.58 CEST
          D 19.20 CEST
          H Talks to go on overnight
          P Both sides have left the building by different doors, but both say that they will be back at nine.
          Q I have a thermos and I have time.
          P That was the union’s chief negotiator, Ada Brock.
          D 11.41 CEST
          B Tess Hale
          P The north gate is quiet. A woman has put a chair in front of it and sits there with a photograph on her knees.
          C The chair at the north gate. Photograph: Jon Veit/Coastpix
          D 8.00 CEST
          H Company confirms a death
          P The port company has confirmed that one of its crane drivers has died. It did not give his name.`),
        meta: {
          title: 'Vell port strike: talks resume after night of clashes – as it happened',
          author: 'Ray Odum, Tess Hale',
          outlet: 'the Steward',
          published: '2034-06-04',
          updated: '2034-06-04',
          url: 'https://steward.example/world/live/2034/jun/04/vell-port-strike',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: paper of 2001 in layout tables, spacer pictures, font tags, date in a strip, indented paragraphs without ends',
    html: `<HTML><HEAD><TITLE>Vell Evening Star - Ferry company sued over sinking</TITLE><META NAME="keywords" CONTENT="Vell, news"></HEAD><BODY BGCOLOR="#FFFFFF" TOPMARGIN=0 LINK="#003366"><TABLE WIDTH=760 BORDER=0 CELLPADDING=0 CELLSPACING=0><TR><TD COLSPAN=3 BGCOLOR="#003366"><A HREF="/"><IMG SRC="/img/logo.gif" ALT="Vell Evening Star" BORDER=0></A></TD></TR><TR BGCOLOR="#CCCCCC"><TD COLSPAN=3><FONT FACE="Arial,Helvetica" SIZE=1>&nbsp;Saturday, November 17, 2001 &nbsp;|&nbsp; <A HREF="/weather">Weather</A> &nbsp;|&nbsp; <A HREF="/classifieds">Classifieds</A></FONT></TD></TR>
<TR><TD WIDTH=130 VALIGN=TOP BGCOLOR="#EEEEEE"><IMG SRC="/img/sp.gif" WIDTH=130 HEIGHT=8><BR><FONT FACE="Arial" SIZE=2><A HREF="/local">Local News</A><BR><A HREF="/sports">Sports</A><BR><A HREF="/obits">Obituaries</A><BR><A HREF="/opinion">Opinion</A><BR><A HREF="/subscribe">Subscribe</A></FONT></TD>
<TD WIDTH=12><IMG SRC="/img/sp.gif" WIDTH=12 HEIGHT=1></TD>
<TD WIDTH=618 VALIGN=TOP><FONT FACE="Arial" SIZE=1 COLOR="#990000"><B>LOCAL NEWS</B></FONT><BR><FONT FACE="Times New Roman" SIZE=5><B>Ferry company sued over sinking</B></FONT><P><FONT FACE="Arial" SIZE=2><B>By Walter Grimm</B><BR>Star staff writer</FONT><P><TABLE ALIGN=RIGHT WIDTH=200><TR><TD><IMG SRC="/img/ferry.jpg" WIDTH=200></TD></TR><TR><TD><FONT FACE="Arial" SIZE=1>The <I>Ana Maria</I> leaves Port Alma on her last trip. (Star photo by Bill Orr)</FONT></TD></TR></TABLE>
<FONT FACE="Times New Roman" SIZE=3>Relatives of 11 people who drowned when the ferry Ana Maria went down off Grey Sound filed suit Friday against the company that ran it.<P>The suit, filed in county court in Vell, says the company knew that a bow door did not close.<P>"They had a rope on it," said attorney Hal Bracken. "A rope."<P>A woman who answered the telephone at the company's office said nobody was available to comment.<P>The ferry sank on Oct. 3 in calm weather.</FONT><P><FONT FACE="Arial" SIZE=1><A HREF="mailto:wgrimm@star.example">E-mail Walter Grimm</A> | <A HREF="/print/1117">Printer-friendly version</A></FONT><HR SIZE=1><FONT FACE="Arial" SIZE=1><A HREF="/">Back to top</A><BR>Copyright 2001 Vell Evening Star. All rights reserved.</FONT></TD></TR></TABLE></BODY></HTML>`,
    articles: [
      {
        blocks: blocks(`
          P LOCAL NEWS
          T Ferry company sued over sinking
          B By Walter Grimm
          P Star staff writer
          C The Ana Maria leaves Port Alma on her last trip. (Star photo by Bill Orr)
          P Relatives of 11 people who drowned when the ferry Ana Maria went down off Grey Sound filed suit Friday against the company that ran it.
          P The suit, filed in county court in Vell, says the company knew that a bow door did not close.
          P "They had a rope on it," said attorney Hal Bracken. "A rope."
          P A woman who answered the telephone at the company's office said nobody was available to comment.
          P The ferry sank on Oct. 3 in calm weather.`),
        meta: {
          title: 'Ferry company sued over sinking',
          author: 'Walter Grimm',
          outlet: 'Vell Evening Star',
          published: '2001-11-17',
        },
      },
    ],
  },
  {
    name: 'i: AMP page of a broadcaster with consent, sidebar menu, byline list, lists of related stories between, story package',
    html: `<!doctype html><html amp lang="en-gb"><head><meta charset="utf-8"><title>Vell strike: Who was Edmund Sarr? - NBN News</title><link rel="canonical" href="https://nbn.example/news/world-5512"><script async src="https://cdn.ampproject.example/v0.js"></script><script type="application/ld+json">{"@context":"http://schema.org","@type":"Article","url":"https://nbn.example/news/world-5512","publisher":{"@type":"NewsMediaOrganization","name":"NBN News","logo":{"@type":"ImageObject","url":"https://nbn.example/l.png"}},"datePublished":"2034-06-05T14:00:00+01:00","dateModified":"2034-06-05T14:00:00+01:00","headline":"Vell strike: Who was Edmund Sarr?","author":{"@type":"NewsMediaOrganization","name":"NBN News"}}</script></head>
<body><amp-analytics><script type="application/json">{}</script></amp-analytics><amp-consent id="consent" layout="nodisplay"><div id="consent-ui"><h2>Let us know you agree to cookies</h2><p>We use cookies to give you the best online experience. Please let us know if you agree to all of these cookies.</p><button>Yes, I agree</button><button>No, take me to settings</button></div></amp-consent>
<amp-sidebar id="sidebar" layout="nodisplay" side="right"><button>Close menu</button><ul><li><a>Home</a></li><li><a>World</a></li></ul></amp-sidebar><header class="nbn-header" role="banner"><a href="/">NBN News</a><button on="tap:sidebar.toggle">Menu</button></header>
<main role="main" class="article"><h1 class="article__headline">Vell strike: Who was Edmund Sarr?</h1><ul class="article__meta"><li class="mini-info-list__item"><time class="date" datetime="2034-06-05T13:00:00.000Z">5 June 2034</time></li><li class="mini-info-list__item"><a class="mini-info-list__section" href="/news/world">World</a></li></ul><div class="byline"><p class="byline__name">By Fay Munro</p><p class="byline__title">NBN News, Vell</p></div>
<amp-social-share type="twitter"></amp-social-share><figure class="media-landscape"><amp-img src="e.jpg" alt="" width="640" height="360" layout="responsive"></amp-img><span class="off-screen">Image source, Family handout</span><figcaption class="media-caption"><span class="off-screen">Image caption, </span><span class="media-caption__text">Edmund Sarr was the youngest crane driver in the port</span></figcaption></figure>
<p class="article__introduction">For six years Edmund Sarr sat in a glass box forty metres above the quay of Vell and lifted other people's goods.</p><p>He was 29 when he died on Sunday.</p><amp-ad width="300" height="250" type="doubleclick"><div fallback>Advertisement</div></amp-ad><p>"He could set a container on an egg," says Milo Brandt, who taught him.</p><ul class="story-body__list"><li><a class="story-body__link" href="/news/world-5501">Docker dies after clashes at gate</a></li><li><a class="story-body__link" href="/news/world-5490">Why the port of Vell is on strike</a></li></ul><h2 class="story-body__crosshead">A boy from Grey Sound</h2><p>Mr Sarr was born in Grey Sound, the third of five children. His father mended nets.</p><p>He is survived by his parents and by a daughter, who is three.</p>
<div class="topic-tags"><h2>Related Topics</h2><ul><li><a>Vell</a></li></ul></div><section class="group story-package"><h2>More on this story</h2><ul><li class="unit"><a><h3>Three widows and a wall</h3></a><span class="unit__date">9 March</span></li></ul></section></main><section class="top-stories"><h2>Top stories</h2><div class="unit"><a><h3>Storm names for winter announced</h3></a></div></section><footer role="contentinfo"><ul><li><a>Terms of Use</a></li></ul><p>Copyright © 2034 NBN. The NBN is not responsible for the content of external sites.</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Vell strike: Who was Edmund Sarr?
          D 5 June 2034
          B By Fay Munro
          P NBN News, Vell
          C Edmund Sarr was the youngest crane driver in the port
          P For six years Edmund Sarr sat in a glass box forty metres above the quay of Vell and lifted other people's goods.
          P He was 29 when he died on Sunday.
          P "He could set a container on an egg," says Milo Brandt, who taught him.
          H A boy from Grey Sound
          P Mr Sarr was born in Grey Sound, the third of five children. His father mended nets.
          P He is survived by his parents and by a daughter, who is three.`),
        meta: {
          title: 'Vell strike: Who was Edmund Sarr?',
          outlet: 'NBN News',
          published: '2034-06-05',
          url: 'https://nbn.example/news/world-5512',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: copy in a web archive with its bar and donation banner, of a foreign ministry of 2007 in tables by style sheet',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><script type="text/javascript" src="https://web-static.archive.example/_static/js/bundle-playback.js"></script><script>window.RufflePlayer=window.RufflePlayer||{};</script><!-- End Wayback Rewrite JS Include --><title>MFA: Comments by the Press and Information Department on the closure of the border crossing at Ister</title><meta name="description" content="Ministry of Foreign Affairs"/></head>
<body class="inner"><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="donato" style="position:relative;width:100%;"><div id="donato-base"><iframe id="donato-if" src="https://archive.example/includes/donate.php"></iframe></div></div><div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;" toolbar="true"><div id="wm-ipp"><div id="wm-ipp-inside"><div id="wm-toolbar"><div id="wm-logo"><a><img alt="Wayback Machine"></a></div><div class="c"><form id="wmtb"><input type="text" value="http://mfa.ister.example/press/e_1102.html"><input type="submit" value="Go"></form><a class="nav" href="/web/*/x"><strong>23 captures</strong></a><div class="r">03 Nov 2007 - 19 Apr 2016</div></div></div></div></div></div><div id="wm-ipp-print">The archive copy - http://web.archive.example/web/20071105120311/http://mfa.ister.example/press/e_1102.html</div><script>__wm.bt();</script><!-- END WAYBACK TOOLBAR INSERT -->
<div id="wrap"><div id="head"><div id="langs"><a>Istrisch</a> | <b>English</b> | <a>Français</a></div><div id="crest"><a href="/"><img alt="Ministry of Foreign Affairs of Ister" /></a></div></div><div id="left"><div class="menuitem"><a>Minister</a></div><div class="menuitem"><a>Structure</a></div><div class="menuitem"><a>Press service</a></div><div class="menuitem"><a>Consular matters</a></div></div>
<div id="center"><div id="path"><a>Home</a> &raquo; <a>Press service</a> &raquo; 2007</div><div class="newstitle">Comments by the Press and Information Department on the closure of the border crossing at Ister</div><div class="newsdate">02.11.2007</div><div class="newstext"><div align="justify">In the night of 1 November the border crossing at Ister was closed by the Norland side without notice.</div><div align="justify">&nbsp;</div><div align="justify">The Ministry of Foreign Affairs regards this step as unfriendly. It recalls that the agreement of 1994, which both sides have signed, provides for a notice of thirty days.</div><div align="justify">&nbsp;</div><div align="justify">The chargé d'affaires of Norland was invited to the Ministry, where a note was handed to him.</div><div align="justify">&nbsp;</div><div align="justify">The citizens of Ister are advised to use the crossing at Upper Ford.</div></div><div class="newslinks"><a href="javascript:window.print()">Print version</a> <a href="#">Send by e-mail</a></div><div class="back"><a>&laquo; All news</a></div></div>
<div id="right"><div class="box"><div class="boxtitle">Calendar</div><table><tr><td>1</td><td>2</td><td>3</td></tr></table></div><div class="box"><div class="boxtitle">Useful links</div><a>President</a><br/><a>Government</a></div></div><div id="foot">&copy; 2002-2007 Ministry of Foreign Affairs of Ister. Reference to the site is required when its material is used.</div></div></body></html>
<!--
     FILE ARCHIVED ON 12:03:11 Nov 05, 2007 AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 08:41:55 May 30, 2034.
     JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.
-->
<!--
playback timings (ms):
  captures_list: 0.6
-->`,
    articles: [
      {
        blocks: blocks(`
          T Comments by the Press and Information Department on the closure of the border crossing at Ister
          D 02.11.2007
          P In the night of 1 November the border crossing at Ister was closed by the Norland side without notice.
          P The Ministry of Foreign Affairs regards this step as unfriendly. It recalls that the agreement of 1994, which both sides have signed, provides for a notice of thirty days.
          P The chargé d'affaires of Norland was invited to the Ministry, where a note was handed to him.
          P The citizens of Ister are advised to use the crossing at Upper Ford.`),
        meta: {
          title: 'Comments by the Press and Information Department on the closure of the border crossing at Ister',
          author: null,
          published: '2007-11-02',
          captured: '2007-11-05T12:03:11Z',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: English site of a Hebrew paper: css modules, updated line, tagged persons, inline newsletter, embedded posts, talkbacks',
    html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charSet="utf-8"/><title>Rockets of the Past: Old Mine Found Under Port Alma Playground - Vell News - Hayam.example</title><meta property="og:title" content="Old mine found under Port Alma playground, children taken to safety"/><meta property="og:site_name" content="Hayam.example"/><meta name="author" content="Talia Regev"/><meta property="article:published" content="2034-08-14T09:20:00+0300"/><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Old mine found under Port Alma playground, children taken to safety","datePublished":"2034-08-14T09:20:00+0300","dateModified":"2034-08-14T11:02:00+0300","author":[{"@type":"Person","name":"Talia Regev"},{"@type":"Person","name":"The Sea Agency"}],"publisher":{"@type":"NewsMediaOrganization","name":"Hayam.example"}}</script></head>
<body><div id="__next"><div class="Layout_root__Yq1aB"><header class="Masthead_wrap__3kPz0"><a aria-label="Hayam.example" href="/"></a><ul class="Masthead_hot__1d"><li><a>Elections 2034</a></li><li><a>Strike</a></li></ul></header>
<main class="Article_main__Kw02"><article><header class="ArticleHeader_header__L0"><h1 class="ArticleHeader_title__J9 font-serif">Old mine found under Port Alma playground, children taken to safety</h1><p class="ArticleHeader_sub__r7">Mine thought to be from the war of 1944; mayor says 'not one square metre was checked' ■ Sappers expected by noon</p></header><div class="ArticleMedia_fig__p2"><figure><div><img alt="Sappers at the playground"/></div><figcaption class="ArticleMedia_cap__x9"><span>The playground in Port Alma, on Monday.</span><span class="ArticleMedia_credit__v"><span>Credit: </span>Amir Dotan</span></figcaption></figure></div>
<div class="ArticleMeta_row__A1"><div class="ArticleMeta_authors__Q"><a href="/ty-WRITER/talia">Talia Regev</a><a href="/ty-WRITER/sea">The Sea Agency</a></div><div class="ArticleMeta_dates__Z"><time dateTime="2034-08-14T06:20:00.000Z">Aug 14, 2034 9:20 am IDT</time></div><div class="ArticleMeta_tools__F"><button>Get email notification for articles from Talia Regev</button><button>Follow</button><button>Gift this article</button></div></div>
<section class="ArticleBody_body__H8" data-testid="article-body-wrapper"><p class="Paragraph_root__a1 font-body">About forty children were led out of a kindergarten in Port Alma on Monday morning after workers who were putting up a swing hit a sea mine.</p><p class="Paragraph_root__a1 font-body">Police closed four streets around the playground, and the harbour office stopped all ships.</p><div class="Newsletter_box__c3"><div class="Newsletter_title__q">Top Stories, Straight to Your Inbox</div><div><input type="email"/><button>Register</button></div><p class="Newsletter_terms__w">By registering, you agree to our terms and conditions.</p></div><p class="Paragraph_root__a1 font-body">"It looked like a pot," said Dani Azar, one of the workers. "I tapped it with the spade. Then I stopped tapping it."</p><div class="Embed_tweet__t5"><blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">All 41 children are with us in the town hall. They have eaten twice.</p>— Town of Port Alma (@almatown) <a href="https://twitter.example/almatown/status/1">August 14, 2034</a></blockquote></div><ul class="InlineLinks_list__e4"><li><a href="/1">Port Alma Wants Its Sand Back</a></li><li><a href="/2">The War Nobody Dug Up</a></li></ul><h3 class="Heading_sub__m">'Not One Square Metre'</h3><p class="Paragraph_root__a1 font-body">Mayor Mara Ilves said that the ground had never been checked. The ministry said it would comment later.</p><p class="Paragraph_root__a1 font-body">A similar mine was found in 2019, in a net.</p></section>
<div class="Tags_root__u8"><span>Click the alert icon to follow topics:</span><button>Port Alma</button><button>War</button></div><section class="Comments_root__o9"><h3>Comments</h3><button>Post comment</button></section></article>
<section class="InTheNews_root__i7"><h2>In the News</h2><div><a>Bread Prices to Rise</a></div><div><a>Minister to Visit Grey Sound</a></div></section><section class="ICYMI_root__y5"><h2>ICYMI</h2><article><a><h3>The Last Net Mender of the Coast</h3></a><p>He is ninety, and his hands know what he has forgotten.</p></article></section></main><footer><a>Imprint</a><p>© Hayam.example. All Rights Reserved</p></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Old mine found under Port Alma playground, children taken to safety
          P Mine thought to be from the war of 1944; mayor says 'not one square metre was checked' ■ Sappers expected by noon
          C The playground in Port Alma, on Monday. Credit: Amir Dotan
          B Talia Regev
          B The Sea Agency
          D Aug 14, 2034 9:20 am IDT
          P About forty children were led out of a kindergarten in Port Alma on Monday morning after workers who were putting up a swing hit a sea mine.
          P Police closed four streets around the playground, and the harbour office stopped all ships.
          P "It looked like a pot," said Dani Azar, one of the workers. "I tapped it with the spade. Then I stopped tapping it."
          Q All 41 children are with us in the town hall. They have eaten twice.
          Q — Town of Port Alma (@almatown) August 14, 2034
          H 'Not One Square Metre'
          P Mayor Mara Ilves said that the ground had never been checked. The ministry said it would comment later.
          P A similar mine was found in 2019, in a net.`),
        meta: {
          title: 'Old mine found under Port Alma playground, children taken to safety',
          author: 'Talia Regev, The Sea Agency',
          outlet: 'Hayam.example',
          published: '2034-08-14',
          updated: '2034-08-14',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: thread of a board of the widespread kind: post profiles, quotes of others with who wrote, signatures, forwarded channel messages',
    html: `<!DOCTYPE html><html dir="ltr" lang="en-gb"><head><meta charset="utf-8" /><title>Mine under the playground - Harbour People</title><link rel="canonical" href="https://board.example/viewtopic.php?t=881"></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a><div id="page-header"><div class="headerbar" role="banner"><div class="inner"><div id="site-description" class="site-description"><a id="logo" class="logo" href="./index.php" title="Board index"><span class="site_logo"></span></a><h1>Harbour People</h1><p>The board for those who live by the water</p><p class="skiplink"><a href="#start_here">Skip to content</a></p></div></div></div><div class="navbar" role="navigation"><ul id="nav-main" class="nav-main linklist"><li><a>Quick links</a></li><li><a>FAQ</a></li><li><a>Login</a></li><li><a>Register</a></li></ul><ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks"><li class="breadcrumbs"><span class="crumb"><a><span>Board index</span></a></span><span class="crumb"><a><span>Town</span></a></span></li></ul></div></div>
<a id="start_here" class="anchor"></a><div id="page-body" class="page-body" role="main"><h2 class="topic-title"><a href="./viewtopic.php?t=881">Mine under the playground</a></h2><div class="action-bar bar-top"><a class="button"><span>Post Reply</span></a><div class="search-box"><form><input type="search"></form></div><div class="pagination">3 posts &bull; Page <strong>1</strong> of <strong>1</strong></div></div>
<div id="p4401" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile4401"><dt class="has-profile-rank no-avatar"><div class="avatar-container"></div><a href="#" class="username">spade_dani</a></dt><dd class="profile-rank">Deckhand</dd><dd class="profile-posts"><strong>Posts:</strong> <a>12</a></dd><dd class="profile-joined"><strong>Joined:</strong> Tue Mar 02, 2032 7:11 pm</dd></dl><div class="postbody"><div id="post_content4401"><h3 class="first"><a href="#p4401">Mine under the playground</a></h3><ul class="post-buttons"><li><a title="Reply with quote" class="button"><span>Quote</span></a></li></ul><p class="author"><a class="unread" href="#p4401"><i class="icon"></i><span class="sr-only">Post</span></a><span class="responsive-hide">by <strong><a class="username">spade_dani</a></strong> &raquo; </span><time datetime="2034-08-14T17:20:00+00:00">Mon Aug 14, 2034 5:20 pm</time></p><div class="content">I was one of the three who dug there this morning. It lay at eighty centimetres, on its side.<br><br>Nobody from the town had told us to look for anything.</div><div class="signature" id="sig4401">A bad day at sea is better than a good day ashore.</div></div></div><div class="back2top"><a href="#top" class="top" title="Top"><span class="sr-only">Top</span></a></div></div></div><hr class="divider">
<div id="p4402" class="post has-profile bg1"><div class="inner"><dl class="postprofile" id="profile4402"><dt class="no-profile-rank no-avatar"><a href="#" class="username">halyard</a></dt><dd class="profile-posts"><strong>Posts:</strong> <a>2071</a></dd><dd class="profile-joined"><strong>Joined:</strong> Fri Jan 04, 2019 9:30 am</dd></dl><div class="postbody"><div id="post_content4402"><h3><a href="#p4402">Re: Mine under the playground</a></h3><ul class="post-buttons"><li><a class="button"><span>Quote</span></a></li></ul><p class="author"><a class="unread" href="#p4402"><span class="sr-only">Post</span></a><span class="responsive-hide">by <strong><a class="username">halyard</a></strong> &raquo; </span><time datetime="2034-08-14T18:02:00+00:00">Mon Aug 14, 2034 6:02 pm</time></p><div class="content"><blockquote cite="./viewtopic.php?p=4401#p4401"><div><cite><a>spade_dani</a> wrote: <span class="responsive-hide">Mon Aug 14, 2034 5:20 pm</span></cite>Nobody from the town had told us to look for anything.</div></blockquote>The town had a map. I have seen it in the office of the surveyor, with red dots on it.<br><br>From the channel of the mayor:<br><blockquote class="uncited"><div>There is no map. Whoever says that there is a map should bring it.</div></blockquote></div></div></div></div></div><hr class="divider">
<div id="p4403" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile4403"><dt class="no-profile-rank no-avatar"><a href="#" class="username">spade_dani</a></dt><dd class="profile-rank">Deckhand</dd></dl><div class="postbody"><div id="post_content4403"><h3><a href="#p4403">Re: Mine under the playground</a></h3><p class="author"><a class="unread" href="#p4403"><span class="sr-only">Post</span></a><span class="responsive-hide">by <strong><a class="username">spade_dani</a></strong> &raquo; </span><time datetime="2034-08-14T18:40:00+00:00">Mon Aug 14, 2034 6:40 pm</time></p><div class="content">Then please bring it, halyard. The police have asked us the whole afternoon who knew what.</div><div class="signature" id="sig4403">A bad day at sea is better than a good day ashore.</div></div></div></div></div><hr class="divider">
<div class="action-bar bar-bottom"><a class="button"><span>Post Reply</span></a><div class="pagination">3 posts &bull; Page <strong>1</strong> of <strong>1</strong></div></div><div class="action-bar actions-jump"><p class="jumpbox-return"><a class="left-box arrow-left"><span>Return to &ldquo;Town&rdquo;</span></a></p></div><div class="stat-block online-list"><h3><a>Who is online</a></h3><p>Users browsing this forum: No registered users and 4 guests</p></div></div><div id="page-footer" class="page-footer" role="contentinfo"><div class="navbar"><ul><li>All times are <span title="UTC">UTC</span></li></ul></div><div class="copyright"><p class="footer-row"><span>Powered by <a>phpBB</a>&reg; Forum Software &copy; phpBB Limited</span></p></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Mine under the playground
          B by spade_dani » Mon Aug 14, 2034 5:20 pm
          P I was one of the three who dug there this morning. It lay at eighty centimetres, on its side.
          P Nobody from the town had told us to look for anything.
          H Re: Mine under the playground
          B by halyard » Mon Aug 14, 2034 6:02 pm
          Q spade_dani wrote: Mon Aug 14, 2034 5:20 pm
          Q Nobody from the town had told us to look for anything.
          P The town had a map. I have seen it in the office of the surveyor, with red dots on it.
          P From the channel of the mayor:
          Q There is no map. Whoever says that there is a map should bring it.
          H Re: Mine under the playground
          B by spade_dani » Mon Aug 14, 2034 6:40 pm
          P Then please bring it, halyard. The police have asked us the whole afternoon who knew what.`),
        meta: {
          title: 'Mine under the playground',
          outlet: 'Harbour People',
          published: '2034-08-14',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'i: print view of an agency of the state: bar with buttons, source line with number and time, body by breaks, address of the page',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Print - SANA-V: Governor inspects works at the northern mole</title><meta name="robots" content="noindex,nofollow"><link rel="stylesheet" media="print" href="print.css"></head><body class="print-page"><div class="no-print toolbar"><button onclick="window.print()">Print</button> <button onclick="window.close()">Close</button></div><div class="print-head"><img src="logo.png" alt="State Agency of News, Vell"><div class="print-agency">State Agency of News, Vell</div></div><hr><div class="print-title">Governor inspects works at the northern mole</div><div class="print-info">Date: 2034-09-02 | Time: 14:35 | News ID: 8814402 | Category: Provinces</div><div class="print-summary">The governor of the northern province, Radu Stell, on Saturday inspected the works at the northern mole and spoke with those who carry them out.</div><div class="print-body">Vell, Sep 2 (SANA-V) - The governor called on the firms to finish the mole before the winter, and said that the state would bear the costs.<br><br>He was accompanied by the head of the harbour office and by several deputies.<br><br>During the visit a crane was handed over, a gift of the port of Halmar.<br><br>Workers of the second shift told him of delays in the payment of their wages since June. The governor promised to look into the matter.<br><br>R.T./L.M.</div><hr><div class="print-url">https://sana-v.example/en/news/8814402</div><div class="print-copy">All rights reserved for the State Agency of News. Use of this text requires naming the source.</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Governor inspects works at the northern mole
          D Date: 2034-09-02 | Time: 14:35 | News ID: 8814402 | Category: Provinces
          P The governor of the northern province, Radu Stell, on Saturday inspected the works at the northern mole and spoke with those who carry them out.
          P Vell, Sep 2 (SANA-V) - The governor called on the firms to finish the mole before the winter, and said that the state would bear the costs.
          P He was accompanied by the head of the harbour office and by several deputies.
          P During the visit a crane was handed over, a gift of the port of Halmar.
          P Workers of the second shift told him of delays in the payment of their wages since June. The governor promised to look into the matter.
          P R.T./L.M.`),
        meta: {
          title: 'Governor inspects works at the northern mole',
          published: '2034-09-02',
          language: 'en',
        },
      },
    ],
  },
]
