import { blocks, type Page } from './page.ts'

/** Eighth batch: components and shadow trees, exports of office programs, mailings, wires, wikis, pages without paragraphs. */
export const BATCH_H: readonly Page[] = [
  {
    name: 'h: story in a custom element with a declarative shadow tree, slots, a template that is never shown, lazy pictures',
    html: `<!doctype html><html lang="en"><head><title>Tug runs aground off the mole | Coastline</title><meta property="og:title" content="Tug runs aground off the mole"><meta property="og:site_name" content="Coastline"><meta property="article:published_time" content="2034-01-09T06:50:00Z"><meta name="author" content="Vera Lind"></head><body>
<cl-header><template shadowrootmode="open"><style>:host{display:block}</style><nav><a href="/">Coastline</a><a href="/weather">Weather</a></nav></template></cl-header>
<template id="card-tpl"><div class="card"><h3>Card title</h3><p>This card text is a placeholder that no reader should ever be shown on the page.</p></div></template>
<main><cl-article><template shadowrootmode="open"><article><header><slot name="headline"></slot></header><section class="body"><p>A tug with six people on board ran aground off the mole of Port Alma on Monday morning in thick fog.</p><p>All six were taken off by the pilot boat within an hour.</p><figure><img loading="lazy" data-src="t.jpg" src="data:,"><noscript><img src="t.jpg" alt="The tug"></noscript><figcaption>The tug at low tide.</figcaption></figure><p>“We saw the lamp when it was above us,” said the mate, Olav Ruud.</p></section><footer><button>Share</button></footer></article></template><h1 slot="headline">Tug runs aground off the mole</h1></cl-article></main>
<cl-footer><template shadowrootmode="open"><p>Coastline, Quay Street 4</p></template></cl-footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Tug runs aground off the mole
          P A tug with six people on board ran aground off the mole of Port Alma on Monday morning in thick fog.
          P All six were taken off by the pilot boat within an hour.
          C The tug at low tide.
          P “We saw the lamp when it was above us,” said the mate, Olav Ruud.`),
        meta: {
          title: 'Tug runs aground off the mole',
          author: 'Vera Lind',
          outlet: 'Coastline',
          published: '2034-01-09',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'h: public broadcaster, text blocks by data-component, contributor, topic list, related stories between, on this story',
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>Port Alma tug: Fog signal was off, says crew - VBC News</title><meta property="og:title" content="Port Alma tug: Fog signal was off, says crew"><meta property="og:site_name" content="VBC News"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Port Alma tug: Fog signal was off, says crew","datePublished":"2034-01-10T11:02:13.000Z","dateModified":"2034-01-10T15:40:55.000Z","author":[{"@type":"Person","name":"Calum Reith"}],"publisher":{"@type":"NewsMediaOrganization","name":"VBC News"}}</script></head>
<body><div id="root"><div class="ssrcss-1ocoo3l-Wrap e42f8511"><header role="banner" class="ssrcss-1b"><div><nav aria-label="VBC"><a>Homepage</a><a>Skip to content</a></nav></div></header><div><div data-component="section-navigation"><ul><li><a>News</a></li><li><a>Sport</a></li></ul></div></div>
<main id="main-content" data-testid="main-content" class="ssrcss-y19"><article class="ssrcss-t50afj-ArticleWrapper e1nh2i2l3"><div data-component="headline-block" class="ssrcss-1"><h1 id="main-heading" class="ssrcss-1s9pby4-Heading">Port Alma tug: Fog signal was off, says crew</h1></div>
<div data-component="byline-block" class="ssrcss-k17ofb-Byline"><div><div class="ssrcss-68pt20-Text-TextContributorName">Calum Reith</div><div class="ssrcss-84ltp5-Text">Coast correspondent, Port Alma</div></div></div><div data-component="metadata-block"><ul role="list"><li><div><div class="ssrcss-Timestamp"><span aria-hidden="true"></span><time data-testid="timestamp" datetime="2034-01-10T11:02:13.000Z">10 January 2034</time></div></div></li></ul><div><button>Share</button><button>Save</button></div></div>
<div data-component="image-block"><figure><div><span><picture><img></picture><span role="text"><span class="visually-hidden">Image source, </span>Una Pell</span></span></div><figcaption><span class="visually-hidden">Image caption, </span>The tug lay on its side at low tide</figcaption></figure></div>
<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph"><b class="ssrcss-hmf8ql-BoldText">The fog signal on the mole of Port Alma was not working when a tug ran aground there, members of its crew have told the VBC.</b></p></div></div>
<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">Six people were rescued on Monday.</p><p class="ssrcss-1q0x1qg-Paragraph">The harbour office said it was "aware of the claim" and was looking into it.</p></div></div>
<div data-component="links-block" class="ssrcss-LinksComponent"><div><ul><li><a href="/1">Tug runs aground off the mole</a></li><li><a href="/2">Lamp on the mole burns again</a></li></ul></div></div>
<div data-component="subheadline-block" class="ssrcss-Sub"><h2 id="s">Repaired in spring</h2></div>
<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">The signal was repaired after the flood of 2033, <a href="/3" class="ssrcss-InlineLink">at a cost of 90,000 crowns</a>.</p><p class="ssrcss-1q0x1qg-Paragraph">"You do not hear a horn that is not there," one of the crew said.</p></div></div>
<div data-component="unordered-list-block"><div><ul role="list" class="ssrcss-UnorderedList"><li><p><i>Additional reporting by Bram Vink</i></p></li></ul></div></div>
<section data-component="tag-list"><h2>Related topics</h2><ul><li><a>Port Alma</a></li><li><a>Shipping</a></li></ul></section><section data-component="related-internet-links"><h2>Related internet links</h2><ul><li><a>Port Alma Harbour Office</a></li></ul><p>The VBC is not responsible for the content of external sites.</p></section></article></main>
<div data-component="top-stories"><h2>Top stories</h2><ul><li><a><p>Minister quits over ferry deal</p></a></li></ul></div><footer role="contentinfo"><p>Copyright © 2034 VBC.</p></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Port Alma tug: Fog signal was off, says crew
          B Calum Reith
          P Coast correspondent, Port Alma
          D 10 January 2034
          C The tug lay on its side at low tide
          P The fog signal on the mole of Port Alma was not working when a tug ran aground there, members of its crew have told the VBC.
          P Six people were rescued on Monday.
          P The harbour office said it was "aware of the claim" and was looking into it.
          H Repaired in spring
          P The signal was repaired after the flood of 2033, at a cost of 90,000 crowns.
          P "You do not hear a horn that is not there," one of the crew said.
          B Additional reporting by Bram Vink`),
        meta: {
          title: 'Port Alma tug: Fog signal was off, says crew',
          author: 'Calum Reith',
          outlet: 'VBC News',
          published: '2034-01-10',
          updated: '2034-01-10',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'h: page saved from a word processor, paragraph styles, conditional comments, notes with marks in brackets',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered)"><title>Report on the night of 9 February</title><style><!-- p.MsoNormal {margin:0cm;font-size:12.0pt;} --></style><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Bo Lint</o:Author></o:DocumentProperties></xml><![endif]--></head>
<body lang=EN-GB link=blue vlink=purple style='tab-interval:36.0pt'><div class=WordSection1>
<p class=MsoTitle><span lang=EN-GB>Report on the night of 9 February</span></p>
<p class=MsoNormal><span lang=EN-GB>Bo Lint, keeper of the pilot house</span></p>
<p class=MsoNormal><span lang=EN-GB>Port Alma, 14 February 2033</span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h1><span lang=EN-GB>1. What the gauge drew</span></h1>
<p class=MsoNormal><span lang=EN-GB>The pen left the normal line at 21.10.<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span lang=EN-GB>[1]</span></span></a> By 22.00 it stood at one metre, and by midnight at 2.84
metres.</span></p>
<p class=MsoListParagraph style='text-indent:-18.0pt'><span lang=EN-GB>a)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>The clock was right to the minute.</span></p>
<p class=MsoListParagraph style='text-indent:-18.0pt'><span lang=EN-GB>b)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>The float was free.</span></p>
<h1><span lang=EN-GB>2. Where I was</span></h1>
<p class=MsoNormal><span lang=EN-GB>I was on the roof of the school with two children. Nobody had been named to stand in for me.</span></p>
</div><div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a><span lang=EN-GB> See the paper itself, sheet 6.</span></p></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Report on the night of 9 February
          P Bo Lint, keeper of the pilot house
          D Port Alma, 14 February 2033
          H 1. What the gauge drew
          P The pen left the normal line at 21.10. By 22.00 it stood at one metre, and by midnight at 2.84 metres.
          P a) The clock was right to the minute.
          P b) The float was free.
          H 2. Where I was
          P I was on the roof of the school with two children. Nobody had been named to stand in for me.`),
        meta: { title: 'Report on the night of 9 February', published: '2033-02-14', language: 'en' },
      },
    ],
  },
  {
    name: 'h: mailing as sent by a campaign service: nested tables, preheader, view in browser, buttons, unsubscribe',
    html: `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="UTF-8"><title>The Fleet Letter: Fog, again</title></head><body><!--*|IF:MC_PREVIEW_TEXT|*--><span class="mcnPreviewText" style="display:none; font-size:0px; max-height:0px;">Why the horn was silent</span><center><table align="center" border="0" width="100%" id="bodyTable"><tr><td align="center" id="bodyCell"><table class="templateContainer"><tr><td id="templatePreheader"><table class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr><td class="mcnTextBlockInner"><table class="mcnTextContentContainer"><tbody><tr><td class="mcnTextContent"><a href="https://mail.example/view">View this email in your browser</a></td></tr></tbody></table></td></tr></tbody></table></td></tr>
<tr><td id="templateHeader"><table class="mcnImageBlock"><tbody><tr><td><img alt="The Fleet Letter" src="logo.png"></td></tr></tbody></table></td></tr>
<tr><td id="templateBody"><table class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr><td class="mcnTextBlockInner"><table class="mcnTextContentContainer"><tbody><tr><td class="mcnTextContent"><h1>Fog, again</h1><p>Dear members,</p><p>The horn on the mole has been silent since 3 January. We told the harbour office on the 4th, by telephone, and on the 6th, in writing.</p><p>On the 9th a tug ran aground.</p></td></tr></tbody></table></td></tr></tbody></table>
<table class="mcnImageBlock"><tbody><tr><td><img src="tug.jpg"></td></tr></tbody></table>
<table class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr><td class="mcnTextBlockInner"><table class="mcnTextContentContainer"><tbody><tr><td class="mcnTextContent"><h2>What we ask for</h2><ul><li>A second horn on the pilot house.</li><li>A number that somebody answers at night.</li></ul><p>We meet on Friday at seven in the hall of the mission.</p><p>Hanna Brekke<br>for the board of the fleet</p></td></tr></tbody></table></td></tr></tbody></table>
<table class="mcnButtonBlock"><tbody><tr><td><table><tbody><tr><td class="mcnButtonContent"><a class="mcnButton" href="/join">Become a member</a></td></tr></tbody></table></td></tr></tbody></table></td></tr>
<tr><td id="templateFooter"><table class="mcnFollowBlock"><tbody><tr><td><a>Facebook</a></td><td><a>Website</a></td></tr></tbody></table><table class="mcnTextBlock"><tbody><tr><td class="mcnTextContent"><em>Copyright © 2034 Fleet of Port Alma, All rights reserved.</em><br><br><strong>Our mailing address is:</strong><br>Mole 3, Port Alma<br><br>Want to change how you receive these emails?<br>You can <a>update your preferences</a> or <a>unsubscribe from this list</a>.</td></tr></tbody></table></td></tr></table></td></tr></table></center></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Fog, again
          P Dear members,
          P The horn on the mole has been silent since 3 January. We told the harbour office on the 4th, by telephone, and on the 6th, in writing.
          P On the 9th a tug ran aground.
          H What we ask for
          L A second horn on the pilot house.
          L A number that somebody answers at night.
          P We meet on Friday at seven in the hall of the mission.
          P Hanna Brekke for the board of the fleet`),
        meta: { title: 'Fog, again', outlet: 'The Fleet Letter', language: 'en' },
      },
    ],
  },
  {
    name: 'h: wire of press releases: provider line, dateline in bold, about section, contact, view original, more releases',
    html: `<!DOCTYPE html><html lang="en"><head><title>Alga Instruments Presents Gauge That Calls By Itself</title><meta name="date" content="2034-02-01T08:00:00-05:00"><meta property="og:site_name" content="PRLine"><meta property="og:title" content="Alga Instruments Presents Gauge That Calls By Itself"><meta name="author" content="Alga Instruments"></head><body><header class="container main-menu"><a>PRLine</a><ul><li><a>Send a Release</a></li></ul></header>
<main id="main" role="main"><article class="news-release inline-gallery-template"><header class="container release-header"><div class="row detail-headline"><div class="col-sm-8 col-vcenter col-xs-12"><h1>Alga Instruments Presents Gauge That Calls By Itself</h1></div></div><div class="row"><div class="col-lg-8 col-md-8"><p class="prnews-p">News provided by</p><a href="/org"><strong>Alga Instruments</strong></a><p class="mb-no">Feb 01, 2034, 08:00 ET</p></div><div class="col-lg-4"><p>Share this article</p><ul><li><a>Share to X</a></li></ul></div></div></header>
<section class="release-body container"><div class="row"><div class="col-lg-10 col-lg-offset-1"><p><b><span class="xn-location">VELL</span></b>, <span class="xn-chron">Feb. 1, 2034</span> /PRLine/ -- Alga Instruments today presented a tide gauge that rings a telephone when the water rises by more than one centimetre a minute.</p><p>"A gauge should not need a reader," said <span class="xn-person">Ilse Manth</span>, chief executive of Alga.</p><p>The first ten will be put up in Port Alma in March.</p><p><b>About Alga Instruments</b><br>Alga Instruments has built gauges in Vell since 1904. It has 120 employees.</p><p>SOURCE Alga Instruments</p><p class="contact"><b>Media Contact:</b> Jon Beck, +99 1 555 0144, jon.beck@alga.example</p></div></div></section></article>
<section class="container more-from-source"><h2>More Releases From This Source</h2><div class="card"><a><h3>Alga Opens Plant</h3></a></div></section><section class="explore"><h2>Explore</h2><div><a>Machinery</a><a>Water</a></div></section></main><footer><p>Contact PRLine</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Alga Instruments Presents Gauge That Calls By Itself
          P News provided by
          P Alga Instruments
          D Feb 01, 2034, 08:00 ET
          P VELL, Feb. 1, 2034 /PRLine/ -- Alga Instruments today presented a tide gauge that rings a telephone when the water rises by more than one centimetre a minute.
          P "A gauge should not need a reader," said Ilse Manth, chief executive of Alga.
          P The first ten will be put up in Port Alma in March.
          P About Alga Instruments Alga Instruments has built gauges in Vell since 1904. It has 120 employees.
          P SOURCE Alga Instruments`),
        meta: {
          title: 'Alga Instruments Presents Gauge That Calls By Itself',
          author: 'Alga Instruments',
          outlet: 'PRLine',
          published: '2034-02-01',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'h: app with hashed classes only, no p, no headings: title, author and paragraphs are divisions; story split by a promo',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Horn to be tested every night · Alma Wire</title><meta property="og:title" content="Horn to be tested every night"><meta property="og:site_name" content="Alma Wire"><meta property="article:published_time" content="2034-01-16T18:00:00Z"></head><body><div id="__next"><div class="_3xK1 _a9"><div class="_h0"><a class="_l1" href="/"><svg></svg></a><div class="_m3"><a href="/a">Latest</a><a href="/b">Town</a><a href="/c">Sea</a></div></div><div class="_q7"><div class="_t4">Horn to be tested every night</div><div class="_u2"><div class="_u3">Tiril Moe</div><div class="_u4">Jan 16, 2034 · 2 min</div></div><div class="_img"><img><div class="_cap">The horn on the mole, built in 1957</div></div><div class="_b5"><div class="_p8"><span>The fog horn of Port Alma will be sounded for three seconds every evening at six, the harbour office has said.</span></div><div class="_p8"><span>Whoever does not hear it is asked to call </span><a href="tel:555"><span>the office</span></a><span>.</span></div><div class="_z1"><div class="_z2"><div class="_z3">Get the Wire app</div><div class="_z4">All the news of the coast, with sound.</div><button>Install</button></div></div><div class="_p8"><span>The crew of the tug has asked for a second horn. “One is none,” said Olav Ruud.</span></div><div class="_p8"><span>A decision is expected in March.</span></div></div></div><div class="_r6"><div class="_r7">You might also like</div><a class="_r8" href="/x"><div class="_r9">Tug towed to Vell</div><div class="_r10">It took two days and four ropes to free it.</div></a><a class="_r8" href="/y"><div class="_r9">A day with the pilot</div><div class="_r10">He has not been late for nineteen years.</div></a></div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"title":"Horn to be tested every night"}}}}</script></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Horn to be tested every night
          B Tiril Moe
          D Jan 16, 2034 · 2 min
          C The horn on the mole, built in 1957
          P The fog horn of Port Alma will be sounded for three seconds every evening at six, the harbour office has said.
          P Whoever does not hear it is asked to call the office.
          P The crew of the tug has asked for a second horn. “One is none,” said Olav Ruud.
          P A decision is expected in March.`),
        meta: {
          title: 'Horn to be tested every night',
          author: 'Tiril Moe',
          outlet: 'Alma Wire',
          published: '2034-01-16',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'h: Arabic broadcaster, date in Arabic months, bold subheads in paragraphs, source line, related links as list in text',
    html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>ميناء بورت ألما يغلق رصيفه القديم | أخبار الساحل</title><meta property="og:title" content="ميناء بورت ألما يغلق رصيفه القديم"><meta property="og:site_name" content="أخبار الساحل"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"ميناء بورت ألما يغلق رصيفه القديم","datePublished":"2034-06-11T09:00:00Z","author":{"@type":"Person","name":"سلمى حداد"},"publisher":{"@type":"Organization","name":"أخبار الساحل"}}</script></head><body><div class="hdr"><a>الرئيسية</a><a>سياسة</a><a>اقتصاد</a><a>رياضة</a></div><div class="wrap"><div class="art"><div class="art-cat"><a>محليات</a></div><h1>ميناء بورت ألما يغلق رصيفه القديم</h1><div class="art-info"><span>سلمى حداد</span><span>١١ يونيو ٢٠٣٤</span></div><div class="art-img"><img src="q.jpg"><p class="art-img-cap">الرصيف القديم يوم الاثنين</p></div><div class="art-txt"><p>صوّت مجلس الميناء في بورت ألما يوم الثلاثاء لصالح إغلاق الرصيف القديم بعد سقوط رافعة في البحر في مايو الماضي.</p><p>وقالت رئيسة البلدية مارا إلفيس للصحفيين عند بوابة الميناء: «لن ننتظر حادثاً آخر».</p><ul class="rel"><li><a href="/1">خمس رافعات قديمة في الميناء</a></li><li><a href="/2">من يدفع ثمن الرصيف؟</a></li></ul><p><strong>الصيادون</strong></p><p>سيضطر الصيادون إلى استخدام الحوض الشمالي الذي يبعد ساعة عن السوق.</p><p>المصدر: وكالات</p></div><div class="art-share"><span>شارك</span></div><div class="art-tags"><a>الميناء</a><a>بورت ألما</a></div></div><div class="most"><div class="most-t">الأكثر قراءة</div><a>ارتفاع أسعار العبّارات</a><a>إنقاذ قطة</a></div></div><div class="ftr">© ٢٠٣٤ أخبار الساحل</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T ميناء بورت ألما يغلق رصيفه القديم
          B سلمى حداد
          D ١١ يونيو ٢٠٣٤
          C الرصيف القديم يوم الاثنين
          P صوّت مجلس الميناء في بورت ألما يوم الثلاثاء لصالح إغلاق الرصيف القديم بعد سقوط رافعة في البحر في مايو الماضي.
          P وقالت رئيسة البلدية مارا إلفيس للصحفيين عند بوابة الميناء: «لن ننتظر حادثاً آخر».
          H الصيادون
          P سيضطر الصيادون إلى استخدام الحوض الشمالي الذي يبعد ساعة عن السوق.
          P المصدر: وكالات`),
        meta: {
          title: 'ميناء بورت ألما يغلق رصيفه القديم',
          author: 'سلمى حداد',
          outlet: 'أخبار الساحل',
          published: '2034-06-11',
          language: 'ar',
        },
      },
    ],
  },
  {
    name: 'h: report of an aid organisation, sections, boxed testimony, figures box, numbered notes, download and donate',
    html: `<!doctype html><html lang="en"><head><title>After the Water: Six Months in Port Alma - Shelter Coast</title><meta property="og:title" content="After the Water: Six Months in Port Alma"><meta property="og:site_name" content="Shelter Coast"><meta name="citation_publication_date" content="2033/08/09"></head><body><div class="site"><header class="site__top"><a>Shelter Coast</a><a class="btn">Donate</a></header><section class="hero"><p class="hero__type">Briefing</p><h1>After the Water: Six Months in Port Alma</h1><p class="hero__date">9 August 2033</p><a class="btn" href="r.pdf">Download PDF (2.1 MB)</a></section><div class="toc"><h2>Contents</h2><ol><li><a href="#s1">Where people live now</a></li><li><a href="#s2">What has been paid</a></li></ol></div>
<section class="chapter" id="s1"><h2>Where people live now</h2><p>Of the 412 people who lost their homes on 9 February 2033, 150 still live in the hall of the mission or with relatives.<sup><a href="#n1" id="r1">1</a></sup></p><div class="testimony"><p>“My daughter asks which bed is hers. I tell her: the one you are in.”</p><p class="testimony__who">Halima, 34, mother of two</p></div><p>The town has built eleven huts behind the school. They have no water of their own.</p></section>
<section class="chapter" id="s2"><h2>What has been paid</h2><p>The flood fund has paid 4.1 of 30 million crowns so far, the ministry told us in July.<sup><a href="#n2" id="r2">2</a></sup></p><div class="keyfigs"><div class="keyfig"><span class="keyfig__n">412</span> <span class="keyfig__t">people lost their homes</span></div><div class="keyfig"><span class="keyfig__n">11</span> <span class="keyfig__t">huts were built</span></div></div><p>Applications must be handed in on paper, at an office that is open on two mornings a week.</p></section>
<section class="notes"><h2>Notes</h2><ol><li id="n1">Survey by Shelter Coast, 1 to 20 July 2033. <a href="#r1">↩</a></li><li id="n2">Letter of 14 July 2033, on file. <a href="#r2">↩</a></li></ol></section><section class="cta"><h2>Help us build the twelfth hut</h2><p>Every crown goes to Port Alma.</p><a class="btn">Donate now</a></section><footer class="site__foot"><p>Shelter Coast is a charity registered in Vell.</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Briefing
          T After the Water: Six Months in Port Alma
          D 9 August 2033
          H Where people live now
          P Of the 412 people who lost their homes on 9 February 2033, 150 still live in the hall of the mission or with relatives.
          P “My daughter asks which bed is hers. I tell her: the one you are in.”
          P Halima, 34, mother of two
          P The town has built eleven huts behind the school. They have no water of their own.
          H What has been paid
          P The flood fund has paid 4.1 of 30 million crowns so far, the ministry told us in July.
          P 412 people lost their homes
          P 11 huts were built
          P Applications must be handed in on paper, at an office that is open on two mornings a week.`),
        meta: {
          title: 'After the Water: Six Months in Port Alma',
          author: null,
          outlet: 'Shelter Coast',
          published: '2033-08-09',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'h: subscription stub of a Czech daily: teaser, fade, offer with prices, locked length, recommended below',
    html: `<!DOCTYPE html><html lang="cs"><head><title>Kdo zaplatí nové molo? | Přístavní list</title><meta property="og:title" content="Kdo zaplatí nové molo?"><meta property="og:site_name" content="Přístavní list"><meta property="article:published_time" content="2034-03-03T05:30:00+01:00"><meta name="author" content="Jana Malá"></head><body><header><a>Přístavní list</a></header><div class="obsah"><div class="clanek"><h1>Kdo zaplatí nové molo?</h1><div class="autor-radek"><a href="/jm">Jana Malá</a><time datetime="2034-03-03T05:30">3. 3. 2034 5:30</time></div><p class="perex">Dvanáct milionů korun chybí v rozpočtu města Port Alma a nikdo neví, kde je vzít.</p><div class="text"><p>Když se v únoru loňského roku přelila voda přes staré molo, zůstalo po ní čtyři sta metrů sutin.</p><p class="fade">Ministerstvo tehdy slíbilo, že pomůže, a starostka Mara Ilvesová ten dopis dodnes nosí v kabelce</p></div><div class="zamek"><p class="zamek-t">Tento článek je jen pro předplatitele</p><p>Zbývá vám 85 % článku.</p><div class="cena"><strong>79 Kč</strong> <span>první měsíc</span></div><a class="tl" href="/p">Předplatit</a><p>Už máte předplatné? <a href="/l">Přihlaste se</a></p></div></div><div class="dalsi"><h2>Mohlo by vás zajímat</h2><div class="d"><a href="/1">Zvon se vrátil</a></div><div class="d"><a href="/2">Remorkér uvízl u mola</a></div></div></div><footer>© Přístavní list 2034</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Kdo zaplatí nové molo?
          B Jana Malá
          D 3. 3. 2034 5:30
          P Dvanáct milionů korun chybí v rozpočtu města Port Alma a nikdo neví, kde je vzít.
          P Když se v únoru loňského roku přelila voda přes staré molo, zůstalo po ní čtyři sta metrů sutin.
          P Ministerstvo tehdy slíbilo, že pomůže, a starostka Mara Ilvesová ten dopis dodnes nosí v kabelce`),
        meta: {
          title: 'Kdo zaplatí nové molo?',
          author: 'Jana Malá',
          outlet: 'Přístavní list',
          published: '2034-03-03',
          language: 'cs',
        },
      },
    ],
  },
  {
    name: 'h: cached copy of a page with the bar of a search engine, story in unnamed cells with breaks',
    html: `<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><base href="http://gazette.example/2003/oct/quay.htm"><div style="margin:-1px -1px 0;padding:0;border:1px solid #999;background:#fff"><div style="padding:8px;border:1px solid #999;background:#ddd;font:13px arial,sans-serif;color:#000">This is a search engine's <a href="http://search.example/cache">cache</a> of <a href="http://gazette.example/2003/oct/quay.htm">http://gazette.example/2003/oct/quay.htm</a>. It is a snapshot of the page as it appeared on 14 Oct 2003 02:11:09 GMT. The <a href="http://gazette.example/2003/oct/quay.htm">current page</a> could have changed in the meantime. <a href="http://search.example/help">Learn more</a><br><br><div style="float:right"><a href="#">Text-only version</a></div><div>&nbsp;</div></div></div><div style="position:relative"><html><head><title>Alma Gazette - Quay to be widened</title></head><body bgcolor=white><table width=700><tr><td width=120 valign=top><a href=/>Front page</a><br><a href=/l>Letters</a><br><a href=/a>Archive</a></td><td valign=top><b>Quay to be widened</b><br>By Clara Munt<br>October 12, 2003<br><br>The old quay will be widened by nine metres next year, the harbour office said on Friday.<br><br>Work is to begin in April and to end before the first herring.<br><br>The fishermen were not amused. "Nine metres of noise," said Otto Flint.<br><br><a href=mailto:c@gazette.example>Write to the author</a></td></tr></table></body></html></div>`,
    articles: [
      {
        blocks: blocks(`
          T Quay to be widened
          B By Clara Munt
          D October 12, 2003
          P The old quay will be widened by nine metres next year, the harbour office said on Friday.
          P Work is to begin in April and to end before the first herring.
          P The fishermen were not amused. "Nine metres of noise," said Otto Flint.`),
        meta: {
          title: 'Quay to be widened',
          author: 'Clara Munt',
          outlet: 'Alma Gazette',
          published: '2003-10-12',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'h: wiki page with contents table, info box, thumbnails, hatnote, references, see also, categories',
    html: `<!DOCTYPE html><html class="client-nojs" lang="en" dir="ltr"><head><meta charset="UTF-8"><title>2033 Port Alma flood - Coastpedia</title></head><body class="skin-vector mediawiki ltr ns-0"><div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><a id="top"></a><div id="siteNotice"><p>Coastpedia has been written by people like you since 2009. Please give.</p></div><h1 id="firstHeading" class="firstHeading">2033 Port Alma flood</h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">From Coastpedia, the free coastal encyclopedia</div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output"><div role="note" class="hatnote navigation-not-searchable">For the flood of 1911, see <a href="/w/1911">1911 Port Alma flood</a>.</div><table class="infobox"><tbody><tr><th colspan="2">2033 Port Alma flood</th></tr><tr><th>Date</th><td>9 February 2033</td></tr><tr><th>Deaths</th><td>4</td></tr></tbody></table><p>The <b>2033 Port Alma flood</b> was a storm flood in the night of 9 February 2033, in which four people died.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p><div id="toc" class="toc" role="navigation"><div class="toctitle"><h2>Contents</h2></div><ul><li class="toclevel-1"><a href="#Course"><span class="tocnumber">1</span> <span class="toctext">Course</span></a></li></ul></div><h2><span class="mw-headline" id="Course">Course</span><span class="mw-editsection"><span>[</span><a>edit</a><span>]</span></span></h2><div class="thumb tright"><div class="thumbinner"><a class="image"><img></a><div class="thumbcaption"><div class="magnify"><a></a></div>The pilot house in 2031</div></div></div><p>The water began to rise at 21:10 and stood at 2.84 metres at midnight.<sup class="noprint">[<i><a>citation needed</a></i>]</sup></p><h2><span class="mw-headline" id="See_also">See also</span></h2><ul><li><a href="/w/a">Port Alma tide gauge</a></li></ul><h2><span class="mw-headline" id="References">References</span></h2><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text"><cite>"Four dead". <i>The Custodian</i>. 10 February 2033.</cite></span></li></ol></div></div></div><div id="catlinks" class="catlinks"><a>Categories</a>: <ul><li><a>Floods</a></li></ul></div></div></div><div id="mw-navigation"><h2>Navigation menu</h2><ul><li><a>Main page</a></li></ul></div><footer id="footer" role="contentinfo"><ul><li>This page was last edited on 3 March 2034, at 10:11.</li></ul></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T 2033 Port Alma flood
          P The 2033 Port Alma flood was a storm flood in the night of 9 February 2033, in which four people died.
          H Course
          C The pilot house in 2031
          P The water began to rise at 21:10 and stood at 2.84 metres at midnight.`),
        meta: { title: '2033 Port Alma flood', author: null, outlet: 'Coastpedia', language: 'en' },
      },
    ],
  },
  {
    name: 'h: questions and answers in a details list, an editor’s note in a box, expandable, author with role, topics',
    html: `<!doctype html><html lang="en"><head><title>What we know about the fog horn | The Strand</title><meta property="og:title" content="What we know about the fog horn"><meta property="og:site_name" content="The Strand"><meta property="article:published_time" content="2034-01-12T10:00:00Z"></head><body><div id="app"><header><a>The Strand</a></header><div role="main"><div class="eyebrow">Explainer</div><div role="heading" aria-level="1" class="ttl">What we know about the fog horn</div><div class="sub">Five answers on the tug, the mole and a silent signal.</div><div class="auth"><span>By</span> <a href="/nr">Niall Roe</a><span>, coast reporter</span></div><div class="stamp"><time datetime="2034-01-12T10:00:00Z">12 January 2034, 10:00</time></div><div class="note"><em>Editor’s note: This text was updated on 13 January with a statement by the harbour office.</em></div><section><h3>When did the horn fail?</h3><div>On 3 January, according to the log of the fleet. The harbour office says that it was told on the 6th.</div></section><section><h3>Who looks after it?</h3><div>A firm in Vell, which comes twice a year.</div></section><section><h3>Can ships sail without it?</h3><div>Yes. Most have radar; the tug had one, too, but it was being repaired.</div></section><aside class="pq"><p>“You do not hear a horn that is not there.”</p></aside><section><h3>What happens now?</h3><div>An expert of the ministry will be in Port Alma on Monday.</div></section><div class="topics"><span>Topics</span><a>Fog</a><a>Shipping</a></div></div><div class="rec"><div>More from The Strand</div><a>Lifeboat crew honoured</a></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Explainer
          T What we know about the fog horn
          P Five answers on the tug, the mole and a silent signal.
          B By Niall Roe, coast reporter
          D 12 January 2034, 10:00
          X Editor’s note: This text was updated on 13 January with a statement by the harbour office.
          H When did the horn fail?
          P On 3 January, according to the log of the fleet. The harbour office says that it was told on the 6th.
          H Who looks after it?
          P A firm in Vell, which comes twice a year.
          H Can ships sail without it?
          P Yes. Most have radar; the tug had one, too, but it was being repaired.
          H What happens now?
          P An expert of the ministry will be in Port Alma on Monday.`),
        meta: {
          title: 'What we know about the fog horn',
          author: 'Niall Roe',
          outlet: 'The Strand',
          published: '2034-01-12',
          language: 'en',
        },
      },
    ],
  },
]
