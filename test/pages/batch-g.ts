import { blocks, type Page } from './page.ts'

/** Seventh batch: hosted sites, boards, archives and broadcasters, several of them with more than one text on a page. */
export const BATCH_G: readonly Page[] = [
  {
    name: 'g: infinite scroll: a second article follows in the same wrapper, whole',
    html: `<!doctype html><html lang="en"><head><title>Pilots accept new contract | Coast Daily</title><meta property="og:title" content="Pilots accept new contract"><meta property="og:site_name" content="Coast Daily"><meta property="og:url" content="https://coastdaily.example/pilots"><meta property="article:published_time" content="2033-05-02T09:00:00Z"><meta name="author" content="Yusuf Karim"></head>
<body class="infinite"><div class="top"><a class="brand" href="/">Coast Daily</a><button>Menu</button></div>
<div id="stream">
<div class="story-wrap" data-url="/pilots"><div class="story-hd"><span class="kick">Harbour</span><h1>Pilots accept new contract</h1><div class="who"><span>Yusuf Karim</span> <span>2 May 2033</span></div></div>
<div class="story-bd"><p>The five pilots of Port Alma have accepted a contract that gives them a second boat and one more colleague.</p><p>They had refused two earlier offers, the last of them in January.</p><p>“It is not what we asked for, but it is what we need,” said their spokeswoman, Elin Marr.</p></div><div class="story-ft"><span>Share</span><span>Tweet</span></div></div>
<div class="divider">Next article</div>
<div class="story-wrap" data-url="/bell"><div class="story-hd"><span class="kick">Town</span><h1>Bell of the chapel rings again</h1><div class="who"><span>Greta Holm</span> <span>1 May 2033</span></div></div>
<div class="story-bd"><p>After thirty-two years the bell of the seamen’s chapel was rung on Sunday, by a girl of nine.</p><p>It had come back in a wooden box, without a letter and without a sender.</p><p>Pastor Emil Roth said that he would not look for the thief.</p></div><div class="story-ft"><span>Share</span><span>Tweet</span></div></div>
</div><div class="loading">Loading…</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Harbour
          T Pilots accept new contract
          B Yusuf Karim
          D 2 May 2033
          P The five pilots of Port Alma have accepted a contract that gives them a second boat and one more colleague.
          P They had refused two earlier offers, the last of them in January.
          P “It is not what we asked for, but it is what we need,” said their spokeswoman, Elin Marr.`),
        meta: { title: 'Pilots accept new contract', author: 'Yusuf Karim', outlet: 'Coast Daily', language: 'en' },
      },
      {
        blocks: blocks(`
          P Town
          T Bell of the chapel rings again
          B Greta Holm
          D 1 May 2033
          P After thirty-two years the bell of the seamen’s chapel was rung on Sunday, by a girl of nine.
          P It had come back in a wooden box, without a letter and without a sender.
          P Pastor Emil Roth said that he would not look for the thief.`),
        meta: { title: 'Bell of the chapel rings again', author: 'Greta Holm', outlet: 'Coast Daily', language: 'en' },
      },
    ],
  },
  {
    name: 'g: live blog with pinned key events, entries with avatars, share rows, embedded posts, load-more button',
    html: `<!doctype html><html lang="en"><head><title>Port Alma flood live: army boats reach the old town - North Coast News</title><meta property="og:title" content="Port Alma flood live: army boats reach the old town"><meta property="og:site_name" content="North Coast News"><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Port Alma flood live: army boats reach the old town","coverageStartTime":"2033-02-09T21:00:00Z","datePublished":"2033-02-09T21:05:00Z","dateModified":"2033-02-10T08:20:00Z","author":{"@type":"Organization","name":"North Coast News"},"publisher":{"@type":"Organization","name":"North Coast News"},"liveBlogUpdate":[{"@type":"BlogPosting","headline":"Boats at the town hall","datePublished":"2033-02-10T08:14:00Z","articleBody":"Two army boats have tied up at the steps of the town hall."}]}</script></head>
<body><header class="ncn-header"><a>North Coast News</a><nav><a>Live</a><a>TV</a></nav></header>
<div class="live-page"><div class="live-hero"><span class="live-badge">LIVE</span><h1>Port Alma flood live: army boats reach the old town</h1><ul class="live-summary"><li>Four people are known to have died, two are missing</li><li>The power plant is dry and runs at half load</li></ul><p class="updated">Last updated 08:20</p></div>
<div class="live-tabs"><button>Latest</button><button>Key events</button></div>
<section class="key-events"><h2>Key events</h2><ol><li><a href="#e3"><time>08:14</time> Boats at the town hall</a></li><li><a href="#e2"><time>06:40</time> School evacuated</a></li></ol></section>
<div class="feed">
<div class="entry" id="e3"><div class="entry-meta-col"><time datetime="2033-02-10T08:14:00Z">08:14</time></div><div class="entry-content"><h2>Boats at the town hall</h2><div class="entry-author"><img alt=""><span class="name">Dora Kell</span></div><p>Two army boats have tied up at the steps of the town hall.</p><p>They brought bread, batteries and a doctor.</p><figure><img src="b.jpg"><figcaption>Soldiers at the steps on Thursday. Photo: Lio Marsh</figcaption></figure><div class="entry-share"><a>Facebook</a><a>Copy link</a></div></div></div>
<div class="ad-row"><span>Advertisement</span></div>
<div class="entry" id="e2"><div class="entry-meta-col"><time datetime="2033-02-10T06:40:00Z">06:40</time></div><div class="entry-content"><h2>School evacuated</h2><div class="entry-author"><img alt=""><span class="name">Bram Vink</span></div><p>The last eleven children have left the roof of the school by helicopter.</p><blockquote class="social-post"><p>All eleven are safe. Thank you to the crew.</p><p>— Port Alma Fire Service (@almafire) <a href="#">February 10, 2033</a></p></blockquote><div class="entry-share"><a>Facebook</a><a>Copy link</a></div></div></div>
<div class="entry" id="e1"><div class="entry-meta-col"><time datetime="2033-02-09T23:02:00Z">23:02</time></div><div class="entry-content"><div class="entry-author"><img alt=""><span class="name">Bram Vink</span></div><p>The water stands at 2.84 metres and has stopped rising.</p><div class="entry-share"><a>Facebook</a><a>Copy link</a></div></div></div>
</div><button class="more">Show more</button></div><footer><p>North Coast News, Vell</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Port Alma flood live: army boats reach the old town
          L Four people are known to have died, two are missing
          L The power plant is dry and runs at half load
          D Last updated 08:20
          D 08:14
          H Boats at the town hall
          B Dora Kell
          P Two army boats have tied up at the steps of the town hall.
          P They brought bread, batteries and a doctor.
          C Soldiers at the steps on Thursday. Photo: Lio Marsh
          D 06:40
          H School evacuated
          B Bram Vink
          P The last eleven children have left the roof of the school by helicopter.
          Q All eleven are safe. Thank you to the crew.
          Q — Port Alma Fire Service (@almafire) February 10, 2033
          D 23:02
          B Bram Vink
          P The water stands at 2.84 metres and has stopped rising.`),
        meta: {
          title: 'Port Alma flood live: army boats reach the old town',
          outlet: 'North Coast News',
          published: '2033-02-09',
          updated: '2033-02-10',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'g: hosted weblog in a widget layout, post of divisions and breaks, labels, archive gadget, profile',
    html: `<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><title>The Mole: Three nights without a lamp</title><meta content='blogger' name='generator'/><link href='http://themole.example/2033/02/three-nights.html' rel='canonical'/><meta content='http://themole.example/2033/02/three-nights.html' property='og:url'/><meta content='Three nights without a lamp' property='og:title'/></head><body class='variant-wide'><div class='navbar no-items section' id='navbar'></div><div class='body-fauxcolumns'></div><div class='content'><div class='content-inner'><header><div class='header-inner'><div class='header section' id='header'><div class='widget Header'><div class='titlewrapper'><h1 class='title'><a href='http://themole.example/'>The Mole</a></h1></div><div class='descriptionwrapper'><p class='description'><span>Notes from the far end of Port Alma</span></p></div></div></div></div></header>
<div class='main-outer'><div class='columns'><div class='column-center-outer'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>Saturday, 12 February 2033</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry'><h3 class='post-title entry-title'>Three nights without a lamp</h3><div class='post-header'><div class='post-header-line-1'></div></div><div class='post-body entry-content'><div class="separator" style="clear: both; text-align: center;"><a href="l.jpg"><img border="0" src="l.jpg"/></a></div><div><br /></div><div style="text-align: justify;">The light at the end of the mole went out on Wednesday at half past nine, and it has not come back.</div><div style="text-align: justify;"><br /></div><div style="text-align: justify;">I have lived under it for eleven years. It is like losing a noise: you wake up because it is missing.</div><div><br /></div><div>The harbour office says Monday. My neighbour says Easter.</div><div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn'><span>Ole Brandt</span></span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='#'><abbr class='published' title='2033-02-12T21:14:00+01:00'>21:14</abbr></a></span> <span class='post-icons'></span></div><div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a rel='tag'>flood</a>, <a rel='tag'>light</a></span></div></div></div><div class='comments' id='comments'><h4>2 comments:</h4><div id='Blog1_comments-block-wrapper'><dl class='avatar-comment-indent' id='comments-block'><dt class='comment-author'>Hake</dt><dd class='comment-body'><p>They told us Easter as well, and they did not say of which year it would be.</p></dd><dt class='comment-author'>Ann</dt><dd class='comment-body'><p>Come over, we have lamps enough for the whole street and soup.</p></dd></dl></div><p class='comment-footer'><a>Post a Comment</a></p></div></div></div></div></div><div class='blog-pager'><span><a>Newer Post</a></span><span><a>Older Post</a></span><a class='home-link'>Home</a></div><div class='post-feeds'>Subscribe to: <a>Post Comments (Atom)</a></div></div></div></div>
<div class='column-right-outer'><div class='sidebar section'><div class='widget Profile'><h2>About Me</h2><div class='widget-content'><dl class='profile-datablock'><dt class='profile-data'>Ole Brandt</dt><dd class='profile-textblock'>I mend nets and write when the wind is wrong.</dd></dl></div></div><div class='widget BlogArchive'><h2>Blog Archive</h2><ul class='hierarchy'><li>▼ <a>2033</a> (4)<ul><li>▼ <a>February</a> (2)</li></ul></li></ul></div></div></div></div></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          D Saturday, 12 February 2033
          T Three nights without a lamp
          P The light at the end of the mole went out on Wednesday at half past nine, and it has not come back.
          P I have lived under it for eleven years. It is like losing a noise: you wake up because it is missing.
          P The harbour office says Monday. My neighbour says Easter.
          B Posted by Ole Brandt at 21:14`),
        meta: {
          title: 'Three nights without a lamp',
          author: 'Ole Brandt',
          outlet: 'The Mole',
          published: '2033-02-12',
          url: 'http://themole.example/2033/02/three-nights.html',
        },
      },
    ],
  },
  {
    name: 'g: archive of a mailing list, preformatted message, header lines, quoted lines, navigation by thread',
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><TITLE> [harbour-l] What the gauge showed</TITLE><LINK REL="Index" HREF="/pipermail/harbour-l/2033-February/index.html"><META NAME="robots" CONTENT="index,nofollow"></HEAD>
<BODY BGCOLOR="#ffffff"><H1>[harbour-l] What the gauge showed</H1><B>Bo Lint</B> <A HREF="mailto:harbour-l%40alma.example?Subject=Re" TITLE="[harbour-l] What the gauge showed">bo.lint at alma.example</A><BR><I>Fri Feb 11 08:02:41 CET 2033</I><P><UL><LI>Previous message: <A HREF="000121.html">[harbour-l] Soup kitchen</A></LI><LI>Next message: <A HREF="000123.html">[harbour-l] What the gauge showed</A></LI><LI><B>Messages sorted by:</B> <a href="date.html">[ date ]</a> <a href="thread.html">[ thread ]</a></LI></UL><HR>
<!--beginarticle-->
<PRE>Dear all,

I have the paper of the night here in front of me. The pen leaves
the normal line at 21.10 and does not come back to it until 4.55.

There was nobody in the room. I was on the roof of the school.

I will bring the paper to the inquiry and to nobody else.

Bo
</PRE>
<!--endarticle-->
<HR><P><UL><!--threads--><LI>Previous message: <A HREF="000121.html">[harbour-l] Soup kitchen</A></LI><LI>Next message: <A HREF="000123.html">[harbour-l] What the gauge showed</A></LI></UL><hr><a href="https://lists.example/listinfo/harbour-l">More information about the harbour-l mailing list</a><br></BODY></HTML>`,
    articles: [
      {
        blocks: blocks(`
          T [harbour-l] What the gauge showed
          B Bo Lint
          D Fri Feb 11 08:02:41 CET 2033
          P Dear all,
          P I have the paper of the night here in front of me. The pen leaves the normal line at 21.10 and does not come back to it until 4.55.
          P There was nobody in the room. I was on the roof of the school.
          P I will bring the paper to the inquiry and to nobody else.
          P Bo`),
        meta: { title: '[harbour-l] What the gauge showed', published: '2033-02-11', language: 'en' },
      },
    ],
  },
  {
    name: 'g: broadcaster with one wysiwyg container, more-on list, sponsored slot by attribute, recommended after the third paragraph',
    html: `<!DOCTYPE html><html lang="en" dir="ltr"><head><title>‘No one told us’: Port Alma families wait for answers | Flood News | Meridian</title><meta property="og:title" content="‘No one told us’: Port Alma families wait for answers"><meta property="og:site_name" content="Meridian"><meta name="publishedDate" content="2033-02-18T12:11:00Z"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"‘No one told us’: Port Alma families wait for answers","datePublished":"2033-02-18T12:11:00Z","author":{"@type":"Person","name":"Layla Samir"},"publisher":{"@type":"NewsMediaOrganization","name":"Meridian"}}</script></head>
<body class="theme-mer"><div id="root"><div class="theme-mer post-type-post"><div class="header-skiplinks"><a>Skip links</a><a>Skip to Content</a></div><div class="container container--header"><div class="site-header"><div class="site-header__live-cta"><a>LIVE</a></div><nav><ul class="menu"><li><a>News</a></li><li><button>Show more news sections</button></li></ul></nav></div></div>
<div class="container container--grid container--white"><main id="main-content-area" class="container__inner"><header class="article-header"><div class="article-heading-wrapper"><div class="topics"><a class="topics__link">News</a><span class="topics__seperator">|</span><a>Floods</a></div><h1>‘No one told us’: Port Alma families wait for answers</h1><p class="article__subhead"><em>A week after four people drowned, relatives say they have not been called by a single official.</em></p></div></header>
<figure class="article-featured-image"><div class="responsive-image"><img></div><figcaption>Halima Orr holds a photograph of her father at the northern basin [Samuel Kito/Meridian]</figcaption></figure>
<div class="article-info-block"><div class="article-info-block__left"><div class="article-b-l"><div class="article-author-name"><span class="article-author__byline">By </span><a class="author-link">Layla Samir</a></div></div><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On 18 Feb 2033</span><span aria-hidden="true">18 Feb 2033</span></div></div></div><div class="article-social"><button>Click here to share on social media</button></div></div>
<div class="wysiwyg wysiwyg--all-content" aria-live="polite"><p><strong>Port Alma, Vell –</strong> Halima Orr learned from a fisherman that her father was dead. The town has still not written to her.</p><p>“No one told us,” she says. “They came for the boat. They did not come for him.”</p><div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><span class="screen-reader-text">list of 3 items</span><ul class="more-on__list"><li><a><span>The pen that nobody watched</span></a></li><li><a><span>Counting the boats</span></a></li><li><a><span>How a mole breaks</span></a></li></ul><span class="screen-reader-text">end of list</span></div><p>The office of the mayor says that a letter is on its way to each of the four families.</p><h2 id="a">A list on a door</h2><p>For two days the names of the missing hung on the door of the chapel, written by hand.</p><div class="container--ads" data-ad="true"><div>Advertisement</div></div><p>Then the rain took them.</p></div></main>
<aside class="container__side"><h2>Most popular</h2><ol><li><a>Why the bell rang</a></li></ol></aside></div><div class="container container--footer"><footer><h2>About</h2><ul><li><a>About Us</a></li></ul></footer></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T ‘No one told us’: Port Alma families wait for answers
          P A week after four people drowned, relatives say they have not been called by a single official.
          C Halima Orr holds a photograph of her father at the northern basin [Samuel Kito/Meridian]
          B By Layla Samir
          D Published On 18 Feb 2033
          P Port Alma, Vell – Halima Orr learned from a fisherman that her father was dead. The town has still not written to her.
          P “No one told us,” she says. “They came for the boat. They did not come for him.”
          P The office of the mayor says that a letter is on its way to each of the four families.
          H A list on a door
          P For two days the names of the missing hung on the door of the chapel, written by hand.
          P Then the rain took them.`),
        meta: {
          title: '‘No one told us’: Port Alma families wait for answers',
          author: 'Layla Samir',
          outlet: 'Meridian',
          published: '2033-02-18',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'g: publishing platform of a press group, stacked utility classes, inline promo, gallery promo, author card with text at the end',
    html: `<!DOCTYPE html><html lang="en"><head><title>Mussel farmers count their losses after the flood – The Estuary Post</title><meta property="og:title" content="Mussel farmers count their losses after the flood"><meta property="og:site_name" content="The Estuary Post"><meta property="article:published_time" content="2033-02-21T05:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Mussel farmers count their losses after the flood","author":[{"@type":"Person","name":"Rasmus Toft"}],"datePublished":"2033-02-21T05:00:00Z","publisher":{"@type":"Organization","name":"The Estuary Post"}}</script></head>
<body><div id="fusion-app" class="fusion-app"><div class="b-right-rail"><header class="c-stack b-right-rail__navigation"><nav class="b-header-nav-chain"><button><span>Sections</span></button><a>The Estuary Post</a></nav></header>
<section role="main" tabindex="-1" class="b-right-rail__main"><div class="c-stack b-right-rail__full-width-1"><div class="c-overline b-overline"><a href="/business">Business</a></div><h1 class="b-headline">Mussel farmers count their losses after the flood</h1><h2 class="b-subheadline">Two thirds of the ropes are gone, and the rest is full of sand</h2></div>
<div class="c-grid b-right-rail__rail-container"><div class="c-stack b-right-rail__main-interior-item"><div class="b-byline"><span class="b-byline__by">By</span><span class="b-byline__names"><a href="/rt">Rasmus Toft</a></span></div><time class="c-date b-date" datetime="2033-02-21T05:00:00Z">February 21, 2033 at 6:00AM CET</time><div class="c-stack b-lead-art"><figure class="c-media-item"><img><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">A rope hangs empty at the farm of the Skov family.</span> <span class="c-media-item__credit">(Una Pell)</span></figcaption></figure></div>
<article class="b-article-body"><p class="c-paragraph">Anna Skov pulls at a rope that should weigh ninety kilos. It comes up with one hand.</p><p class="c-paragraph">Her family has grown mussels off Port Alma since 1962, and it has never had a winter like this one.</p><div class="c-divider"></div><div class="b-interstitial-link"><p>[ <a href="/x">Read more: What the flood did to the oysters</a> ]</p></div><p class="c-paragraph">“The sand is the worst,” she says. “You cannot sell a mussel that crunches.”</p><ul class="c-list"><li>Ropes lost: 1,140 of 1,700</li><li>Boats lost: three</li></ul><div class="b-gallery-promo"><a><h3>Photos: The farms after the flood</h3></a></div><h3 class="b-header">No insurer in sight</h3><p class="c-paragraph">The cooperative has asked the flood fund for help, but the fund is for houses.</p><p class="c-paragraph"><i>The Post’s Mona Tveit contributed to this report.</i></p></article>
<div class="b-author-bio"><div class="b-author-bio__image"><img></div><div><h4>Rasmus Toft</h4><p>Rasmus Toft writes about the people who live from the estuary.</p><a>Email</a></div></div><div class="b-results-list"><h3>Latest in Business</h3><div><a>Oysters, too</a><p>The beds at the northern basin will take four years to recover, a biologist says.</p></div><div><a>Fuel goes up</a><p>Prices at the fishing dock have risen for the sixth week in a row.</p></div></div></div>
<aside class="c-stack b-right-rail__right-rail"><h3>Most read</h3><ol><li><a>A cat, a mast</a></li></ol></aside></div></section><footer class="c-stack"><p>© 2033 The Estuary Post</p></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Mussel farmers count their losses after the flood
          H Two thirds of the ropes are gone, and the rest is full of sand
          B By Rasmus Toft
          D February 21, 2033 at 6:00AM CET
          C A rope hangs empty at the farm of the Skov family. (Una Pell)
          P Anna Skov pulls at a rope that should weigh ninety kilos. It comes up with one hand.
          P Her family has grown mussels off Port Alma since 1962, and it has never had a winter like this one.
          P “The sand is the worst,” she says. “You cannot sell a mussel that crunches.”
          L Ropes lost: 1,140 of 1,700
          L Boats lost: three
          H No insurer in sight
          P The cooperative has asked the flood fund for help, but the fund is for houses.
          P The Post’s Mona Tveit contributed to this report.`),
        meta: {
          title: 'Mussel farmers count their losses after the flood',
          author: 'Rasmus Toft',
          outlet: 'The Estuary Post',
          published: '2033-02-21',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'g: thread of a board, question at the head, answers with votes, by several people: all of it is the account',
    html: `<!doctype html><html lang="en"><head><title>Was anybody on the mole at nine on Wednesday? - Alma Board</title><link rel="canonical" href="https://board.example/t/812"></head><body><header class="d-header"><a id="site-logo">Alma Board</a><button>Log In</button></header><div id="topic-title"><h1><a href="/t/812">Was anybody on the mole at nine on Wednesday?</a></h1><div class="topic-category"><a>Flood</a></div></div>
<div class="topic-body-wrap"><div class="posts-wrapper"><div class="post-stream">
<div class="topic-post"><article id="post_1"><div class="row"><div class="topic-meta-data"><div class="names"><span class="first username"><a>elin_m</a></span></div><div class="post-infos"><a class="post-date"><span>Feb 10</span></a></div></div><div class="regular contents"><div class="cooked"><p>I am looking for anybody who was on the mole at nine on Wednesday evening. My brother walked out there with the dog.</p><p>He wears a yellow coat.</p></div><section class="post-menu-area"><button>3 Likes</button><button>Reply</button></section></div></div></article></div>
<div class="topic-post"><article id="post_2"><div class="row"><div class="topic-meta-data"><div class="names"><span class="first username"><a>rigger_ole</a></span></div><div class="post-infos"><a class="post-date"><span>Feb 10</span></a></div></div><div class="regular contents"><div class="cooked"><p>I saw a man with a dog at the second lamp, at about ten to nine. He was walking back.</p></div><section class="post-menu-area"><button>9 Likes</button><button>Reply</button></section></div></div></article></div>
<div class="topic-post"><article id="post_3"><div class="row"><div class="topic-meta-data"><div class="names"><span class="first username"><a>elin_m</a></span></div><div class="post-infos"><a class="post-date"><span>Feb 11</span></a></div></div><div class="regular contents"><div class="cooked"><p>He is found. He sat in the pilot house until morning, with the dog on his knees. Thank you.</p></div><section class="post-menu-area"><button>41 Likes</button><button>Reply</button></section></div></div></article></div>
</div></div><div class="topic-map"><ul><li><h4>created</h4> Feb 10</li><li><span>3</span> <h4>replies</h4></li></ul></div></div><div id="suggested-topics"><h3>Suggested Topics</h3><table><tbody><tr><td><a>Who has seen my boat?</a></td><td>12</td></tr><tr><td><a>Pumps for hire</a></td><td>4</td></tr></tbody></table></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Was anybody on the mole at nine on Wednesday?
          P elin_m
          D Feb 10
          P I am looking for anybody who was on the mole at nine on Wednesday evening. My brother walked out there with the dog.
          P He wears a yellow coat.
          P rigger_ole
          D Feb 10
          P I saw a man with a dog at the second lamp, at about ten to nine. He was walking back.
          P elin_m
          D Feb 11
          P He is found. He sat in the pilot house until morning, with the dog on his knees. Thank you.`),
        meta: {
          title: 'Was anybody on the mole at nine on Wednesday?',
          outlet: 'Alma Board',
          url: 'https://board.example/t/812',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'g: page of a podcast: player, show notes, transcript with speakers and time marks, subscribe links',
    html: `<!doctype html><html lang="en"><head><title>Episode 41: The keeper - Harbour Voices</title><meta property="og:title" content="Episode 41: The keeper"><meta property="og:site_name" content="Harbour Voices"><meta property="og:type" content="music.song"></head><body><div class="nav-wrap"><a>Harbour Voices</a><a>Episodes</a><a>Support us</a></div><div class="episode"><div class="episode__top"><h1>Episode 41: The keeper</h1><p class="episode__date">March 8, 2033</p><p class="episode__len">27 min</p><audio controls src="41.mp3"></audio><div class="episode__apps"><a>Apple Podcasts</a><a>Spotify</a><a>RSS</a></div></div><div class="episode__notes"><p>Bo Lint has kept the pilot house in Port Alma since 2008. A week after the flood he was dismissed. In this episode he tells Nell Faye what he saw on the paper.</p></div><div class="transcript"><h2>Transcript</h2><p><span class="ts">[00:00:12]</span> <b>Nell Faye:</b> When did you first look at the gauge?</p><p><span class="ts">[00:00:17]</span> <b>Bo Lint:</b> At five in the morning. I had come down from the roof and I was wet to the neck.</p><p><span class="ts">[00:00:31]</span> <b>Nell Faye:</b> And what did it show?</p><p><span class="ts">[00:00:34]</span> <b>Bo Lint:</b> A hill.</p></div><div class="episode__sub"><h3>Never miss an episode</h3><p>Get each new one by mail.</p><form><input type="email"><button>Go</button></form></div></div><div class="more-eps"><h3>More episodes</h3><a>Episode 40: The registrar</a><a>Episode 39: Ropes</a></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Episode 41: The keeper
          D March 8, 2033
          P Bo Lint has kept the pilot house in Port Alma since 2008. A week after the flood he was dismissed. In this episode he tells Nell Faye what he saw on the paper.
          H Transcript
          P [00:00:12] Nell Faye: When did you first look at the gauge?
          P [00:00:17] Bo Lint: At five in the morning. I had come down from the roof and I was wet to the neck.
          P [00:00:31] Nell Faye: And what did it show?
          P [00:00:34] Bo Lint: A hill.`),
        meta: {
          title: 'Episode 41: The keeper',
          outlet: 'Harbour Voices',
          published: '2033-03-08',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'g: Ukrainian news site, time and views in one row, bold lead, read-also lines, telegram call, tags, second column of headlines',
    html: `<!doctype html><html lang="uk"><head><title>У Порт-Альмі закривають старий причал — Берег</title><meta property="og:title" content="У Порт-Альмі закривають старий причал"><meta property="og:site_name" content="Берег"><meta property="article:published_time" content="2033-06-11T10:24:00+03:00"><meta name="author" content="Оксана Лір"></head><body><div class="header"><a href="/">Берег</a><ul class="menu"><li><a>Новини</a></li><li><a>Спорт</a></li></ul></div><div class="container_sub"><div class="column_center"><div class="post post_view"><h1 class="post_title">У Порт-Альмі закривають старий причал</h1><div class="post_time"><span>11 червня 2033, 10:24</span><span>Оксана Лір</span><span class="views">5482</span></div><div class="post_text"><p><strong>Рада порту Порт-Альми у вівторок проголосувала за закриття старого причалу, на якому в травні впав кран.</strong></p><p>«Ми не чекатимемо на нову аварію», — сказала міська голова Мара Ільвес журналістам біля воріт порту.</p><p><strong>Читайте також: <a href="/1">П’ять старих кранів Порт-Альми</a></strong></p><p>Профспілка заперечує, що погодилася на цей план. Її члени зустрінуться в п’ятницю.</p><div class="image-box"><img src="k.jpg"><div class="image-box__caption">Причал у понеділок</div><div class="image-box__author">фото: Дмитро Сова</div></div><p>Рибалки переведуть свої човни до північного басейну.</p><p><em>Підписуйтесь на наш <a href="https://t.example">Telegram-канал</a>, щоб не пропустити важливого.</em></p></div><div class="post_tags"><span>Теми:</span><a>порт</a><a>причал</a></div></div></div><div class="column_right"><div class="block_side"><div class="block_title">Усі новини</div><div class="article_side"><span>10:02</span><a>Пором подорожчав</a></div><div class="article_side"><span>09:47</span><a>Кота зняли зі щогли</a></div></div></div></div><div class="footer">© 2033 Берег. Усі права захищені.</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T У Порт-Альмі закривають старий причал
          D 11 червня 2033, 10:24
          B Оксана Лір
          P Рада порту Порт-Альми у вівторок проголосувала за закриття старого причалу, на якому в травні впав кран.
          P «Ми не чекатимемо на нову аварію», — сказала міська голова Мара Ільвес журналістам біля воріт порту.
          P Профспілка заперечує, що погодилася на цей план. Її члени зустрінуться в п’ятницю.
          C Причал у понеділок
          C фото: Дмитро Сова
          P Рибалки переведуть свої човни до північного басейну.`),
        meta: {
          title: 'У Порт-Альмі закривають старий причал',
          author: 'Оксана Лір',
          outlet: 'Берег',
          published: '2033-06-11',
          language: 'uk',
        },
      },
    ],
  },
  {
    name: 'g: hosted site of a drag-and-drop builder: every line a rich-text box, spans in headings, gallery strip, contact form',
    html: `<!DOCTYPE html><html lang="en"><head><title>Statement | Alma Crane Co.</title><meta property="og:title" content="Statement | Alma Crane Co."><meta property="og:site_name" content="Alma Crane Co."></head><body><div id="SITE_CONTAINER"><div id="main_MF"><div id="BACKGROUND_GROUP"></div><div id="site-root"><div id="masterPage" class="mesh-layout"><header id="SITE_HEADER" class="xU8fqS"><div class="_C0cVf"><div data-testid="richTextElement" class="KcpHeO tz5f0K"><h4 class="font_4"><span>ALMA CRANE CO.</span></h4></div><nav class="HQSswv"><ul><li><a>Home</a></li><li><a>Statement</a></li><li><a>Contact</a></li></ul></nav></div></header>
<main id="PAGES_CONTAINER"><div id="SITE_PAGES"><div class="dBAkHi"><section id="comp-1" class="wixui-section"><div data-testid="inline-content"><div data-testid="mesh-container-content"><div id="comp-2" class="KcpHeO tz5f0K wixui-rich-text" data-testid="richTextElement"><h2 class="font_2 wixui-rich-text__text"><span style="font-weight:bold" class="wixui-rich-text__text">Statement on the accident of 21 May</span></h2></div><div id="comp-3" class="KcpHeO tz5f0K wixui-rich-text" data-testid="richTextElement"><p class="font_8 wixui-rich-text__text"><span class="wixui-rich-text__text">Port Alma, 24 May 2031</span></p></div><div id="comp-4" class="KcpHeO tz5f0K wixui-rich-text" data-testid="richTextElement"><p class="font_8 wixui-rich-text__text"><span>The crane that fell on 21 May had been checked in March by an engineer of our house, and the papers were in order.</span></p><p class="font_8 wixui-rich-text__text"><span class="wixGuard">​</span></p><p class="font_8 wixui-rich-text__text"><span>We wish the diver who was hurt a full recovery. We have offered to pay for his treatment.</span></p><p class="font_8 wixui-rich-text__text"><span class="wixGuard">​</span></p><p class="font_8 wixui-rich-text__text"><span>We will not answer questions while the police are at work.</span></p></div><div id="comp-5" class="KcpHeO tz5f0K wixui-rich-text" data-testid="richTextElement"><p class="font_8"><span>Karl Amsel, managing director</span></p></div></div></div></section>
<section id="comp-6" class="wixui-section"><div><div id="comp-7" class="wixui-rich-text"><h2 class="font_2"><span>Get in Touch</span></h2></div><form id="comp-8"><label>Name</label><input><label>Email</label><input><textarea></textarea><button>Submit</button></form><div class="wixui-rich-text"><p class="font_8"><span>Thanks for submitting!</span></p></div></div></section></div></div></main>
<footer id="SITE_FOOTER"><div class="wixui-rich-text"><p class="font_8"><span>©2031 by Alma Crane Co. Proudly created with a builder</span></p></div></footer></div></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Statement on the accident of 21 May
          D Port Alma, 24 May 2031
          P The crane that fell on 21 May had been checked in March by an engineer of our house, and the papers were in order.
          P We wish the diver who was hurt a full recovery. We have offered to pay for his treatment.
          P We will not answer questions while the police are at work.
          P Karl Amsel, managing director`),
        meta: { outlet: 'Alma Crane Co.', published: '2031-05-24', language: 'en' },
      },
    ],
  },
  {
    name: 'g: consent page first, then the story: the consent text is longer than the story',
    html: `<!doctype html><html lang="en"><head><title>Lamp on the mole burns again - Vell Evening</title><meta property="og:title" content="Lamp on the mole burns again"><meta property="og:site_name" content="Vell Evening"><meta property="article:published_time" content="2033-02-28T17:30:00Z"></head><body><div class="fc-root" id="sp1"><div class="x1"><div class="x2"><h2>We value your choice</h2><p>We and our 842 partners store and/or access information on a device, such as unique identifiers in cookies, to process personal data.</p><p>You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used, or at any time in the privacy policy page.</p><p>These choices will be signalled to our partners and will not affect browsing data.</p><h3>We and our partners process data to provide:</h3><ul><li>Use precise geolocation data.</li><li>Actively scan device characteristics for identification.</li><li>Store and/or access information on a device.</li><li>Personalised advertising and content, advertising and content measurement, audience research and services development.</li></ul><p>List of Partners (vendors)</p><button>Accept</button><button>Show purposes</button></div></div></div><div class="shell"><div class="bar"><a>Vell Evening</a></div><div class="c1"><div class="c2"><h1>Lamp on the mole burns again</h1><div class="c3">Monday 28 February 2033 17:30</div><div class="c4"><p>The lamp at the end of the mole of Port Alma has been burning again since Monday, after nineteen dark nights.</p><p>An electrician from Vell found the fault in a box full of sand.</p></div></div></div><div class="c9"><a>Home</a><a>Imprint</a></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Lamp on the mole burns again
          D Monday 28 February 2033 17:30
          P The lamp at the end of the mole of Port Alma has been burning again since Monday, after nineteen dark nights.
          P An electrician from Vell found the fault in a box full of sand.`),
        meta: {
          title: 'Lamp on the mole burns again',
          outlet: 'Vell Evening',
          published: '2033-02-28',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'g: gallery with long captions in a list of slides, credit lines, thumbnails, counter, more galleries',
    html: `<!doctype html><html lang="en"><head><title>In pictures: Port Alma after the flood - Estuary TV</title><meta property="og:title" content="In pictures: Port Alma after the flood"><meta property="og:site_name" content="Estuary TV"><meta name="date" content="2033-02-11"></head><body><div class="hd"><a>Estuary TV</a></div><main><h1>In pictures: Port Alma after the flood</h1><p class="ts"><time datetime="2033-02-11">11 February 2033</time></p><p class="intro">Water came at nine in the evening and left at five in the morning. These pictures were taken on the day after.</p><div class="slider"><div class="slide"><div class="pic"><img src="1.jpg" alt="Boats"></div><div class="txt"><span class="n">1 of 3</span><p>Boats of all sizes were pushed on to the square of the fish market.</p><span class="cr">Lio Marsh / Estuary TV</span></div></div><div class="slide"><div class="pic"><img src="2.jpg" alt="School"></div><div class="txt"><span class="n">2 of 3</span><p>Eleven children spent the night on the roof of this school.</p><span class="cr">Lio Marsh / Estuary TV</span></div></div><div class="slide"><div class="pic"><img src="3.jpg" alt="Gauge"></div><div class="txt"><span class="n">3 of 3</span><p>The gauge in the pilot house drew a hill.</p><span class="cr">Bo Lint / Handout</span></div></div></div><div class="thumbs"><a><img></a><a><img></a></div><h2>More galleries</h2><div class="teasers"><a><img><span>The regatta in pictures</span></a><a><img><span>A winter on the mole</span></a></div></main></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T In pictures: Port Alma after the flood
          D 11 February 2033
          P Water came at nine in the evening and left at five in the morning. These pictures were taken on the day after.
          P Boats of all sizes were pushed on to the square of the fish market.
          P Lio Marsh / Estuary TV
          P Eleven children spent the night on the roof of this school.
          P Lio Marsh / Estuary TV
          P The gauge in the pilot house drew a hill.
          P Bo Lint / Handout`),
        meta: {
          title: 'In pictures: Port Alma after the flood',
          outlet: 'Estuary TV',
          published: '2033-02-11',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'g: short report under forty lines of comments in nested divisions, names as links, without any reply links',
    html: `<!doctype html><html lang="en"><head><title>Council buys pumps | Alma Local</title><meta property="og:title" content="Council buys pumps"><meta property="og:site_name" content="Alma Local"><meta property="article:published_time" content="2033-03-15"><meta name="author" content="Jo Wint"></head><body><div id="h"><a>Alma Local</a></div><div id="c"><h1>Council buys pumps</h1><p class="i">Jo Wint, 15 March 2033</p><div class="t"><p>The council of Port Alma has bought six pumps for 240,000 crowns, to be ready before the next winter.</p><p>They will stand in the yard of the fire station.</p></div><div id="disc"><h3>What people say</h3><div class="m"><div class="mh"><a>Tove H.</a> <span>2 hours ago</span></div><div class="mb">Six pumps for a town of this size is a joke, and I say that as somebody who has carried buckets for two nights.</div><div class="m"><div class="mh"><a>Jarl</a> <span>1 hour ago</span></div><div class="mb">They had none before. Six is more than none, as far as I remember from school.</div></div></div><div class="m"><div class="mh"><a>Old Salt</a> <span>40 minutes ago</span></div><div class="mb">And who will start them at night? The same man who watched the gauge?</div></div><div class="m"><div class="mh"><a>Mette</a> <span>12 minutes ago</span></div><div class="mb">I would like to thank the volunteers of the fire brigade, who had nothing but their hands.</div></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Council buys pumps
          B Jo Wint, 15 March 2033
          P The council of Port Alma has bought six pumps for 240,000 crowns, to be ready before the next winter.
          P They will stand in the yard of the fire station.`),
        meta: {
          title: 'Council buys pumps',
          author: 'Jo Wint',
          outlet: 'Alma Local',
          published: '2033-03-15',
          language: 'en',
        },
      },
    ],
  },
]
