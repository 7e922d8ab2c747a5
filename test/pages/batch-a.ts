import { blocks, type Page } from './page.ts'
import { p } from './sentences.ts'

/** First batch of pages written to be read at first sight: their figures, taken before any rule was changed for them, stand in the test. */
export const BATCH_A: readonly Page[] = [
  {
    name: 'a: news, utility classes only, JSON-LD list, inline advert and newsletter card',
    html: `<!DOCTYPE html><html lang="en-US" class="no-js"><head><meta charset="utf-8"><title>Engineers warned of cracks three times, letters show · Delta Herald</title>
<meta name="description" content="Letters seen by the Herald show the council knew."><link rel="canonical" href="https://deltaherald.example/local/2031/07/02/engineers-letters/"><meta property="og:type" content="article"><meta property="og:title" content="Engineers warned of cracks three times, letters show"><meta property="og:site_name" content="Delta Herald"><meta property="article:section" content="Local">
<script type="application/ld+json">[{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Local"}]},{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://deltaherald.example/local/2031/07/02/engineers-letters/"},"headline":"Engineers warned of cracks three times, letters show","datePublished":"2031-07-02T04:30:00.000Z","dateModified":"2031-07-02T16:12:45.000Z","author":{"@type":"Person","name":"Noor Baan","url":"https://deltaherald.example/by/noor-baan"},"publisher":{"@type":"NewsMediaOrganization","name":"Delta Herald","logo":{"@type":"ImageObject","url":"https://deltaherald.example/l.png"}}}]</script></head>
<body class="bg-white text-gray-900"><div class="sticky top-0 z-50 flex justify-between px-4"><a href="/" class="font-serif text-2xl">Delta Herald</a><div class="hidden md:flex gap-4"><a href="/local">Local</a><a href="/business">Business</a><a href="/weather">Weather</a><a href="/e-edition">E-edition</a></div><button class="rounded">Subscribe</button></div>
<div class="mx-auto max-w-3xl px-4"><div class="mt-8"><a href="/local" class="text-xs uppercase">Local</a><h1 class="text-4xl font-bold">Engineers warned of cracks three times, letters show</h1><div class="text-lg mt-2">${p(15)}</div><div class="flex items-center mt-4 text-sm"><img src="nb.jpg" alt=""><div><div>By <a href="/by/noor-baan">Noor Baan</a></div><div>July 2, 2031 at 12:30 a.m.</div></div></div><div class="flex gap-2 text-sm"><button>Share</button><button>Gift</button><a href="#c">Comments 14</a></div></div>
<div class="mt-6"><img src="wall.jpg" alt="wall"><div class="text-xs text-gray-500">The wall of the old quay in April. (Piet Kram / Delta Herald)</div></div>
<div class="prose mt-6"><p>${p(5)}</p><p>${p(1)}</p><div class="my-6 text-center text-xs text-gray-400"><div>Advertisement</div><div id="div-gpt-ad-1"></div></div><p>${p(8)}</p><div class="my-8 rounded border p-4"><div class="font-bold">The Tide Table</div><div>What is moving on the water, every Thursday in your inbox.</div><a href="/newsletters/tide" class="btn">Sign me up</a></div><p>${p(3)}</p><p>${p(9)}</p><p class="italic">Noor Baan can be reached at nbaan@deltaherald.example.</p></div>
<div class="mt-10 border-t"><div class="font-bold">More in Local</div><div class="grid grid-cols-3"><a href="/1"><img src="1.jpg"><div>Ferry fares go up in August</div></a><a href="/2"><div>Two boats collide off the mole</div></a><a href="/3"><div>School pontoon gets its permit</div></a></div></div></div>
<div class="bg-gray-900 text-white mt-12 p-8"><div class="grid"><a href="/about">About us</a><a href="/contact">Contact</a><a href="/privacy">Privacy</a></div><div>© 2031 Delta Herald Publishing Co.</div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Engineers warned of cracks three times, letters show
          P ${p(15)}
          B By Noor Baan
          D July 2, 2031 at 12:30 a.m.
          C The wall of the old quay in April. (Piet Kram / Delta Herald)
          P ${p(5)}
          P ${p(1)}
          P ${p(8)}
          P ${p(3)}
          P ${p(9)}`),
        meta: {
          title: 'Engineers warned of cracks three times, letters show',
          author: 'Noor Baan',
          outlet: 'Delta Herald',
          published: '2031-07-02',
          updated: '2031-07-02',
          url: 'https://deltaherald.example/local/2031/07/02/engineers-letters/',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'a: block editor weblog with comment tree, related grid and post navigation',
    html: `<!DOCTYPE html><html lang="en"><head><title>What the harbour taught me &#8211; Salt and Rope</title><meta name="generator" content="WordPress 8.1"><link rel="canonical" href="https://saltandrope.example/2031/07/what-the-harbour-taught-me/"><meta property="og:site_name" content="Salt and Rope"><meta property="article:published_time" content="2031-07-06T09:15:00+00:00"></head>
<body class="post-template-default single single-post postid-812"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">Salt and Rope</a></p><nav class="wp-block-navigation"><ul><li><a href="/about">About</a></li></ul></nav></div></header>
<main class="wp-block-group"><div class="wp-block-group has-global-padding"><h1 class="wp-block-post-title">What the harbour taught me</h1><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2031-07-06T09:15:00+00:00">July 6, 2031</time></div><p>by</p><div class="wp-block-post-author-name"><a href="/author/gesa/">Gesa Wolk</a></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/c/town" rel="tag">Town</a></div></div>
<div class="entry-content wp-block-post-content"><p class="wp-block-paragraph">${p(17)}</p><figure class="wp-block-image size-large"><img src="p.jpg"/><figcaption class="wp-element-caption">The school’s boats, before the fence went up.</figcaption></figure><p>${p(19)}</p><h2 class="wp-block-heading">Two things I did not know</h2><ul class="wp-block-list"><li>That the wall is hollow in four places.</li><li>That nobody has a key to the old crane.</li></ul><blockquote class="wp-block-quote"><p>You do not own a quay, you look after it for a while.</p><cite>My grandfather, most Sundays</cite></blockquote><p>${p(14)}</p><div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a>Tweet</a></li><li><a>Print</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><p>Ropes I have known</p></div></div>
<nav class="post-navigation"><a href="/prev">Ropes I have known</a><a href="/next">A list of knots</a></nav>
<div class="wp-block-comments"><h2 class="wp-block-comments-title">3 responses to “What the harbour taught me”</h2><ol class="wp-block-comment-template"><li class="comment even thread-even depth-1"><div class="wp-block-comment-author-name">Ott</div><div class="wp-block-comment-date">July 6, 2031</div><div class="wp-block-comment-content"><p>My father worked on that crane, and he always said that the north end was the weak one.</p></div><ol><li class="comment odd"><div class="wp-block-comment-content"><p>Mine too! He said the very same thing about the north end, every single winter.</p></div></li></ol></li></ol><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></div></div></main>
<footer class="wp-block-template-part"><p>Designed with care in Port Alma.</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T What the harbour taught me
          D July 6, 2031
          B by Gesa Wolk
          P ${p(17)}
          C The school’s boats, before the fence went up.
          P ${p(19)}
          H Two things I did not know
          L That the wall is hollow in four places.
          L That nobody has a key to the old crane.
          Q You do not own a quay, you look after it for a while.
          Q My grandfather, most Sundays
          P ${p(14)}`),
        meta: {
          title: 'What the harbour taught me',
          author: 'Gesa Wolk',
          outlet: 'Salt and Rope',
          published: '2031-07-06',
          url: 'https://saltandrope.example/2031/07/what-the-harbour-taught-me/',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'a: ticker in the order of time, times in spans, list of key points, no article elements',
    html: `<html lang="en"><head><title>Storm over Port Alma: hour by hour | Radio Mole</title><meta property="og:title" content="Storm over Port Alma: hour by hour"><meta property="og:site_name" content="Radio Mole"><meta property="article:published_time" content="2031-11-03T06:00:00+01:00"><meta property="article:modified_time" content="2031-11-03T22:40:00+01:00"><meta name="author" content="Desk of Radio Mole"></head><body><div class="page"><div class="page__head"><a>Radio Mole</a><ul class="page__menu"><li><a>Listen</a></li><li><a>Programme</a></li></ul></div><div class="page__body"><h1>Storm over Port Alma: hour by hour</h1><div class="keypoints"><h2>Key points</h2><ul><li>All ferries are stopped until Tuesday.</li><li>One man is missing from a trawler.</li></ul></div><div class="ticker"><div class="ticker-entry"><span class="ticker-time">6:05 a.m.</span><h3>First warning</h3><div class="ticker-text"><p>The weather office in Vell warns of gusts of up to 130 kilometres an hour on the whole coast.</p></div></div><div class="ticker-entry"><span class="ticker-time">9:40 a.m.</span><h3>Ferries stop</h3><div class="ticker-text"><p>The ferry company says that its last boat has reached the outer roads and will wait there.</p><p>Passengers are given rooms in the old mission.</p></div><div class="ticker-share"><a>Link</a> <a>Mail</a></div></div><div class="ticker-entry"><span class="ticker-time">2:15 p.m.</span><div class="ticker-text"><p>The coast guard is looking for a man from the trawler “Alba”, says its spokesman Karl Wend.</p></div></div><div class="ticker-entry"><span class="ticker-time">10:30 p.m.</span><h3>We close for tonight</h3><div class="ticker-text"><p>Thank you for reading; the news at six will bring the rest.</p></div></div></div><div class="page__more"><h2>You might also want to read</h2><a>What gusts do to cranes</a><a>A short history of storms</a></div></div><div class="page__foot">Radio Mole, Quay Street 1, Port Alma</div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Storm over Port Alma: hour by hour
          H Key points
          L All ferries are stopped until Tuesday.
          L One man is missing from a trawler.
          D 6:05 a.m.
          H First warning
          P The weather office in Vell warns of gusts of up to 130 kilometres an hour on the whole coast.
          D 9:40 a.m.
          H Ferries stop
          P The ferry company says that its last boat has reached the outer roads and will wait there.
          P Passengers are given rooms in the old mission.
          D 2:15 p.m.
          P The coast guard is looking for a man from the trawler “Alba”, says its spokesman Karl Wend.
          D 10:30 p.m.
          H We close for tonight
          P Thank you for reading; the news at six will bring the rest.`),
        meta: {
          title: 'Storm over Port Alma: hour by hour',
          author: 'Desk of Radio Mole',
          outlet: 'Radio Mole',
          published: '2031-11-03',
          updated: '2031-11-03',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'a: gallery of a tabloid, numbered slides, caption in paragraphs, credits apart',
    html: `<html lang="en"><head><title>17 boats in one picture: the regatta | THE GULL</title><meta property="og:title" content="17 boats in one picture: the regatta"><meta property="og:site_name" content="THE GULL"><meta name="pubdate" content="2031-08-19"></head><body><div id="root"><div class="gull-header"><a class="gull-logo">THE GULL</a><div class="gull-nav"><a>NEWS</a><a>SHOWBIZ</a><a>QUIZ</a></div></div><section class="gull-gallery"><h1>17 boats in one picture: the regatta</h1><p class="gull-gallery__intro">${p(17)}</p><ol class="gull-gallery__slides"><li><span class="gull-gallery__counter">1 / 3</span><picture><img src="1.jpg" alt=""></picture><p class="gull-gallery__caption">The smallest boat came first: Tilda Moor, 14, crosses the line.</p><p class="gull-gallery__credit">Picture: A. Voll</p></li><li><span class="gull-gallery__counter">2 / 3</span><div class="mpu"><p>Advertisement - scroll to continue</p></div><picture><img src="2.jpg" alt=""></picture><p class="gull-gallery__caption">Spectators on the mole, some of whom had waited since dawn.</p><p class="gull-gallery__credit">Picture: A. Voll</p></li><li><span class="gull-gallery__counter">3 / 3</span><picture><img src="3.jpg" alt=""></picture><p class="gull-gallery__caption">The mayor hands over the cup.</p><p class="gull-gallery__credit">Picture: Town of Port Alma</p></li></ol><div class="gull-outbrain"><p>From around the web</p><a>She opened the box. You will not believe it</a><a>Doctors hate this rope</a></div></section><div class="gull-footer"><a>Imprint</a><a>Jobs</a></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T 17 boats in one picture: the regatta
          P ${p(17)}
          C The smallest boat came first: Tilda Moor, 14, crosses the line.
          C Picture: A. Voll
          C Spectators on the mole, some of whom had waited since dawn.
          C Picture: A. Voll
          C The mayor hands over the cup.
          C Picture: Town of Port Alma`),
        meta: {
          title: '17 boats in one picture: the regatta',
          author: null,
          outlet: 'THE GULL',
          published: '2031-08-19',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'a: consent layer first in the page, as paragraphs, no telling names',
    html: `<html lang="en"><head><title>Pier plans go on show</title><meta property="og:site_name" content="The Basin"><meta itemprop="datePublished" content="2031-09-01T10:00"><meta name="author" content="Ida Berg"></head><body><div id="sp_message_container_77"><div class="x1"><p>We value your privacy</p><p>We and our 814 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised ads and content measurement. You can change your settings at any time.</p><button>Accept</button><button>Options</button></div></div><div class="x2"><div class="x3"><a>The Basin</a></div><div class="x4"><div class="x5"><h1>Pier plans go on show</h1><span class="x6">Ida Berg</span><span class="x7">1 September 2031</span><div class="x8"><p>${p(9)}</p><p>${p(15)}</p><p>${p(18)}</p></div></div><div class="x9"><p>Popular</p><p><a>Rain until Sunday</a></p><p><a>Cat found on mast again</a></p><p><a>What to cook with mussels</a></p></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Pier plans go on show
          B Ida Berg
          D 1 September 2031
          P ${p(9)}
          P ${p(15)}
          P ${p(18)}`),
        meta: {
          title: 'Pier plans go on show',
          author: 'Ida Berg',
          outlet: 'The Basin',
          published: '2031-09-01',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'a: story with a thread of readers in plain divisions below it',
    html: `<html lang="en-GB"><head><title>Fish market to move north | Quayside Online</title><meta property="og:site_name" content="Quayside Online"><meta property="article:published_time" content="2031-06-20T05:00:00Z"></head><body><div class="wrap"><div class="top"><a>Quayside Online</a> <a>News</a> <a>Tides</a></div><div class="story"><h1>Fish market to move north</h1><p class="by">Words: Hanna Creel</p><p>${p(7)}</p><p>${p(6)}</p><p>${p(8)}</p></div><div class="discussion"><h2>What readers say (4)</h2><div class="entry"><div class="who">oldsalt71</div><div class="when">2 hours ago</div><div class="what">The northern basin silts up every winter, as anybody who has ever kept a boat there could have told them.</div><a>Reply</a> <a>Report</a> <span>12 likes</span></div><div class="entry"><div class="who">Hake</div><div class="when">1 hour ago</div><div class="what">And who pays for the new ice house? We do, as we always have, and nobody asks us.</div><a>Reply</a> <a>Report</a> <span>3 likes</span></div></div><div class="bottom">Quayside Online is published by the Creel family.</div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Fish market to move north
          B Words: Hanna Creel
          P ${p(7)}
          P ${p(6)}
          P ${p(8)}`),
        meta: {
          title: 'Fish market to move north',
          author: 'Hanna Creel',
          outlet: 'Quayside Online',
          published: '2031-06-20',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'a: related links as paragraphs and as bold lines between paragraphs',
    html: `<html lang="en"><head><title>Union meets behind closed doors - Morning Call</title><meta property="og:title" content="Union meets behind closed doors"><meta property="og:site_name" content="Morning Call"><meta property="article:published_time" content="2031-06-14T03:00:00+02:00"><meta property="article:author" content="Rolf Iden"></head><body><header><a href="/">Morning Call</a></header><article class="post"><h1>Union meets behind closed doors</h1><p><span>Rolf Iden</span> | <span>14 June 2031</span></p><p>${p(3)}</p><p><strong>READ MORE: <a href="/a">Who owns the old crane?</a></strong></p><p>${p(13)}</p><p><a href="/b"><strong>Dockers’ strike of 2024: a look back</strong></a></p><p>${p(18)}</p><p>▶ <a href="/c">Watch the mayor’s speech in full</a></p><p>${p(4)}</p><ul><li><a href="/d">The letters nobody answered</a></li><li><a href="/e">How deep is the northern basin?</a></li></ul><p>The meeting ended at midnight, and <a href="/f">the text that was agreed</a> will be put to a vote of all members.</p><p><em>Have you seen something? <a href="mailto:t@call.example">Write to our desk</a>.</em></p></article><footer>Morning Call</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Union meets behind closed doors
          B Rolf Iden | 14 June 2031
          P ${p(3)}
          P ${p(13)}
          P ${p(18)}
          P ${p(4)}
          P The meeting ended at midnight, and the text that was agreed will be put to a vote of all members.`),
        meta: {
          title: 'Union meets behind closed doors',
          author: 'Rolf Iden',
          outlet: 'Morning Call',
          published: '2031-06-14',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'a: two stories on one page, in sections with headings, no article elements',
    html: `<html lang="en"><head><title>News in brief, 21 June 2031 - Island Letter</title><meta property="og:site_name" content="Island Letter"></head><body><div id="masthead"><a>Island Letter</a></div><div id="main"><div class="item"><h2>Bridge closed for a week</h2><p class="item-by">By Sven Aldo</p><p>The bridge to the island is closed from Monday, the road office said, since two of its bearings must be replaced.</p><p>“There is no way around it,” said the engineer Lena Voss. A bus will go to the ferry every half hour.</p><p>Lorries have to take the road over Vell, which is forty kilometres longer.</p></div><div class="item"><h2>New doctor for the village</h2><p class="item-by">By Tilda Moor</p><p>After three years without one, the village has a doctor again: Amir Sadek will open his practice in the old school on 1 July.</p><p>“I liked the sea, and nobody else applied,” he told the Letter when he came to look at the rooms.</p><p>The mayor said that the town had paid for the new roof and for the apparatus.</p></div></div><div id="foot">Island Letter appears on Saturdays.</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Bridge closed for a week
          B By Sven Aldo
          P The bridge to the island is closed from Monday, the road office said, since two of its bearings must be replaced.
          P “There is no way around it,” said the engineer Lena Voss. A bus will go to the ferry every half hour.
          P Lorries have to take the road over Vell, which is forty kilometres longer.`),
        meta: { title: 'Bridge closed for a week', author: 'Sven Aldo', outlet: 'Island Letter', language: 'en' },
      },
      {
        blocks: blocks(`
          T New doctor for the village
          B By Tilda Moor
          P After three years without one, the village has a doctor again: Amir Sadek will open his practice in the old school on 1 July.
          P “I liked the sea, and nobody else applied,” he told the Letter when he came to look at the rooms.
          P The mayor said that the town had paid for the new roof and for the apparatus.`),
        meta: { title: 'New doctor for the village', author: 'Tilda Moor', outlet: 'Island Letter', language: 'en' },
      },
    ],
  },
  {
    name: 'a: page of 2003, three columns in a table, fonts, paragraphs by line breaks',
    html: `<HTML><HEAD><TITLE>Alma Gazette: Lighthouse keeper retires</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=3><IMG SRC="top.gif"><BR><A HREF="/">Front page</A> | <A HREF="/sport">Sport</A> | <A HREF="/letters">Letters</A></TD></TR><TR VALIGN=top><TD WIDTH=140 BGCOLOR="#CCCCCC"><FONT SIZE=1><B>SECTIONS</B><BR><A HREF="/n">News</A><BR><A HREF="/w">Weather</A><BR><A HREF="/t">Tides</A><BR><A HREF="/a">Archive</A></FONT></TD><TD WIDTH=460><FONT SIZE=5><B>Lighthouse keeper retires</B></FONT><BR><FONT SIZE=1>By Mats Oren, Gazette staff<BR>Posted: Nov. 12, 2003</FONT><BR><BR><FONT SIZE=2>After 31 years on the rock, the last keeper of the Vell light has handed in his keys, and nobody will follow him.<BR><BR>“The lamp does not need me any more,” said Henrik Sund, who is 64. “I am not sure that I do not need the lamp.”<BR><BR>The service said that all lights on the coast would be run from one room in the capital by the spring.<BR><BR><B>A long winter</B><BR><BR>Mr Sund spent the winter of 1987 on the rock alone, since no boat could land for eleven weeks.</FONT><BR><BR><FONT SIZE=1><A HREF="/print">Printer version</A> | <A HREF="/mail">Send to a friend</A></FONT></TD><TD WIDTH=160><FONT SIZE=1><B>ALSO TODAY</B><BR><A HREF="/1">Mayor will not run</A><BR><A HREF="/2">Six cod, one net</A></FONT></TD></TR><TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>Copyright 2003 Alma Gazette</FONT></TD></TR></TABLE></BODY></HTML>`,
    articles: [
      {
        blocks: blocks(`
          T Lighthouse keeper retires
          B By Mats Oren, Gazette staff
          D Posted: Nov. 12, 2003
          P After 31 years on the rock, the last keeper of the Vell light has handed in his keys, and nobody will follow him.
          P “The lamp does not need me any more,” said Henrik Sund, who is 64. “I am not sure that I do not need the lamp.”
          P The service said that all lights on the coast would be run from one room in the capital by the spring.
          H A long winter
          P Mr Sund spent the winter of 1987 on the rock alone, since no boat could land for eleven weeks.`),
        meta: {
          title: 'Lighthouse keeper retires',
          author: 'Mats Oren',
          outlet: 'Alma Gazette',
          published: '2003-11-12',
        },
      },
    ],
  },
  {
    name: 'a: Hebrew news site, right to left, related box in the text',
    html: `<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>מועצת הנמל החליטה לסגור את הרציף הישן - קול החוף</title><meta property="og:title" content="מועצת הנמל החליטה לסגור את הרציף הישן"><meta property="og:site_name" content="קול החוף"><meta property="article:published_time" content="2031-06-11T08:20:00+03:00"></head><body><header class="header"><a>קול החוף</a><nav><a>חדשות</a><a>ספורט</a></nav></header><main><article><h1>מועצת הנמל החליטה לסגור את הרציף הישן</h1><h2 class="subtitle">שבעה חברים הצביעו בעד, שניים נגד; האיגוד מכחיש שהסכים</h2><div class="credit-line"><span class="author-name">מאת: רות אלון</span><time datetime="2031-06-11T08:20:00+03:00">11 ביוני 2031, 08:20</time></div><p>מועצת הנמל בפורט אלמה החליטה ביום שלישי לסגור את הרציף הישן, לאחר שעגורן נפל לים בחודש מאי וצוללן נפצע.</p><p>״לא נחכה לתאונה נוספת״, אמרה ראשת העיר מרה אילבס לעיתונאים בשער הנמל.</p><div class="inner-related"><strong>עוד בנושא:</strong><a>חמישה עגורנים ישנים</a><a>מי מימן את המזח</a></div><p>דובר איגוד הסוורים, תומאס רן, הכחיש שהאיגוד הסכים לתוכנית, ואמר כי החברים ייפגשו ביום שישי.</p><div class="tags"><a>נמל</a><a>פורט אלמה</a></div></article></main><footer>כל הזכויות שמורות לקול החוף 2031</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T מועצת הנמל החליטה לסגור את הרציף הישן
          H שבעה חברים הצביעו בעד, שניים נגד; האיגוד מכחיש שהסכים
          B מאת: רות אלון
          D 11 ביוני 2031, 08:20
          P מועצת הנמל בפורט אלמה החליטה ביום שלישי לסגור את הרציף הישן, לאחר שעגורן נפל לים בחודש מאי וצוללן נפצע.
          P ״לא נחכה לתאונה נוספת״, אמרה ראשת העיר מרה אילבס לעיתונאים בשער הנמל.
          P דובר איגוד הסוורים, תומאס רן, הכחיש שהאיגוד הסכים לתוכנית, ואמר כי החברים ייפגשו ביום שישי.`),
        meta: {
          title: 'מועצת הנמל החליטה לסגור את הרציף הישן',
          author: 'רות אלון',
          outlet: 'קול החוף',
          published: '2031-06-11',
          language: 'he',
        },
      },
    ],
  },
  {
    name: 'a: subscription stub, three paragraphs and a wall of offers',
    html: `<html lang="en"><head><title>The crown nobody wants to pay | The Ledger</title><meta property="og:title" content="The crown nobody wants to pay"><meta property="og:site_name" content="The Ledger"><script type="application/ld+json">{"@type":"NewsArticle","headline":"The crown nobody wants to pay","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".locked"},"datePublished":"2031-07-20","author":[{"name":"Otto Flint"}],"publisher":{"name":"The Ledger"}}</script></head><body><header><a>The Ledger</a><a>Log in</a><a>Subscribe</a></header><main><article><h1>The crown nobody wants to pay</h1><p>Otto Flint</p><p>20 July 2031</p><p>${p(8)}</p><p>${p(14)}</p><p class="fade">${p(9)}</p><div class="gate"><h2>Keep reading for one crown</h2><p>You have read your two free articles this month.</p><ul><li>Full access to theledger.example</li><li>The Ledger app</li><li>Cancel any time</li></ul><a>Choose your plan</a><p>Already have an account? <a>Sign in</a></p></div></article></main><footer><p>The Ledger is a registered trademark of Ledger Media.</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T The crown nobody wants to pay
          B Otto Flint
          D 20 July 2031
          P ${p(8)}
          P ${p(14)}
          P ${p(9)}`),
        meta: {
          title: 'The crown nobody wants to pay',
          author: 'Otto Flint',
          outlet: 'The Ledger',
          published: '2031-07-20',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'a: press release of a ministry, contact block, file list, print and share row',
    html: `<html lang="en"><head><title>Minister announces aid for Port Alma - Ministry of Transport and Ports</title><meta name="dcterms.title" content="Minister announces aid for Port Alma"><meta name="dcterms.date" content="2031-06-30"><meta name="dcterms.publisher" content="Ministry of Transport and Ports"></head><body><div class="gov-banner">An official website of the Republic</div><div class="gov-header"><a>Ministry of Transport and Ports</a><form><input></form></div><div class="gov-breadcrumb"><a>Home</a> / <a>Newsroom</a> / Press releases</div><div class="gov-content"><h1>Minister announces aid for Port Alma</h1><div class="gov-release-info"><p>Press release 114/2031</p><p>Date: 30 June 2031</p></div><div class="gov-tools"><a>Print</a> <a>Share</a> <a>Listen</a></div><div class="gov-body"><p>The Ministry of Transport and Ports will give eight million crowns towards a new quay in Port Alma, Minister Edda Quist said today in Vell.</p><p>“Nobody will be left alone with this loss,” the Minister said. “The coast is the concern of the whole country.”</p><p>The money will be paid in three parts, the first of them in October.</p><h2>Background</h2><p>The harbour council of Port Alma closed the old quay on 10 June after an accident. The Ministry had no part in that decision.</p><p>ENDS</p></div><div class="gov-contact"><h2>Contact for the press</h2><p>Press office, Ministry of Transport and Ports, telephone 555 0100, press@transport.example</p></div><div class="gov-downloads"><h2>Files</h2><a>Plan of the quay (PDF, 1.2 MB)</a></div></div><div class="gov-footer"><a>Accessibility</a><a>Legal notice</a></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Minister announces aid for Port Alma
          P Press release 114/2031
          D Date: 30 June 2031
          P The Ministry of Transport and Ports will give eight million crowns towards a new quay in Port Alma, Minister Edda Quist said today in Vell.
          P “Nobody will be left alone with this loss,” the Minister said. “The coast is the concern of the whole country.”
          P The money will be paid in three parts, the first of them in October.
          H Background
          P The harbour council of Port Alma closed the old quay on 10 June after an accident. The Ministry had no part in that decision.`),
        meta: {
          title: 'Minister announces aid for Port Alma',
          author: null,
          outlet: 'Ministry of Transport and Ports',
          published: '2031-06-30',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'a: app shell of custom elements, paragraphs in elements of its own, hidden words',
    html: `<html lang="en"><head><title>Who will sail the pilot boat?</title><meta property="og:title" content="Who will sail the pilot boat?"><meta property="og:site_name" content="Deckhand"><meta property="article:published_time" content="2031-10-10T10:10:10Z"><meta name="twitter:creator" content="@deckhand"></head><body><dh-app><dh-topbar><dh-link>Home</dh-link><dh-link>Jobs</dh-link></dh-topbar><dh-article><dh-headline><h1>Who will sail the pilot boat?</h1></dh-headline><dh-byline>By Yusuf Karim</dh-byline><dh-date>10 October 2031</dh-date><dh-body><dh-para><p>Three of the five pilots of Port Alma retire next year, and no one has been trained to follow them.</p></dh-para><dh-para><p>“We have written to the office every spring,” said Berta Holm, the senior pilot. “Every summer we were told to wait.”</p></dh-para><dh-para style="position:absolute;left:-9999px"><p>Pilot jobs, pilot training, pilot boat, buy pilot jacket, cheap pilot boots.</p></dh-para><dh-ad><p>Advertisement</p></dh-ad><dh-para><p>The office said it would look at the matter once the quay was settled.</p></dh-para><dh-para aria-hidden="true"><p>End of preview text for screen readers only.</p></dh-para></dh-body><dh-recirc><h3>More from Deckhand</h3><dh-card><a>Pay on the ferries</a></dh-card><dh-card><a>Sea legs at sixty</a></dh-card></dh-recirc></dh-article><dh-footer><p>Deckhand is read on 900 ships.</p></dh-footer></dh-app><script>window.__STATE__={"text":"not this"}</script></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Who will sail the pilot boat?
          B By Yusuf Karim
          D 10 October 2031
          P Three of the five pilots of Port Alma retire next year, and no one has been trained to follow them.
          P “We have written to the office every spring,” said Berta Holm, the senior pilot. “Every summer we were told to wait.”
          P The office said it would look at the matter once the quay was settled.`),
        meta: {
          title: 'Who will sail the pilot boat?',
          author: 'Yusuf Karim',
          outlet: 'Deckhand',
          published: '2031-10-10',
          language: 'en',
        },
      },
    ],
  },
]
