import { blocks, type Page } from './page.ts'
import { p } from './sentences.ts'

/** Second batch, written after the rules had been changed for the first one. */
export const BATCH_B: readonly Page[] = [
  {
    name: 'b: list article, numbered headings, shop links, author card, newsletter strip',
    html: `<!doctype html><html lang="en"><head><title>7 things to know about the new pier | Coastwise</title><meta property="og:title" content="7 things to know about the new pier"><meta property="og:site_name" content="Coastwise"><script type="application/ld+json">{"@context":"http://schema.org","@type":"Article","headline":"7 things to know about the new pier","author":{"@type":"Person","name":"Mette Lind"},"datePublished":"2032-03-04T06:00:00Z","publisher":{"@type":"Organization","name":"Coastwise"}}</script></head><body><div class="site"><div class="site-header"><div class="logo"><a href="/">Coastwise</a></div><ul class="main-menu"><li><a>Travel</a></li><li><a>Food</a></li></ul></div><div class="content-area"><article id="post-44" class="post-44 post type-post tag-pier category-town hentry"><header class="entry-header"><span class="cat-links"><a href="/town">Town</a></span><h1 class="entry-title">7 things to know about the new pier</h1><div class="entry-meta"><span class="posted-on"><time datetime="2032-03-04">March 4, 2032</time></span> <span class="byline">by <a>Mette Lind</a></span></div></header><div class="entry-content"><p>The plans for the pier fill four hundred pages. We have read them so that you need not.</p><h2>1. It is longer than you think</h2><p>At 412 metres, the pier would be the longest on this coast, longer than the one in Vell by a third.</p><h2>2. It will not be ready in 2033</h2><p>${p(9)}</p><p><a class="btn btn-shop" href="/shop">Buy the print of the plan in our shop</a></p><h2>3. Somebody has to pay</h2><p>${p(8)}</p><div class="nl-strip"><strong>The Coastwise letter</strong><span>One mail a week, no nonsense.</span><form><input type="email"><button>Send</button></form></div><h2>4. The rest in short</h2><ul><li>There will be lamps, but no benches.</li><li>Dogs are allowed until nine in the morning.</li><li>Nobody has decided on a name.</li></ul></div><footer class="entry-footer"><span class="tags-links">Tagged <a>pier</a>, <a>town</a></span></footer></article><section class="author-card"><img><h3>Mette Lind</h3><p>Mette writes about the coast and has lived on it for all of her life.</p></section><section class="you-may-like"><h3>You may like</h3><div class="grid"><div class="grid-item"><a><h4>Nine walks by the water</h4></a></div><div class="grid-item"><a><h4>Why piers fail</h4></a></div></div></section></div><div class="site-footer">Coastwise 2032</div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T 7 things to know about the new pier
          B March 4, 2032 by Mette Lind
          P The plans for the pier fill four hundred pages. We have read them so that you need not.
          H 1. It is longer than you think
          P At 412 metres, the pier would be the longest on this coast, longer than the one in Vell by a third.
          H 2. It will not be ready in 2033
          P ${p(9)}
          H 3. Somebody has to pay
          P ${p(8)}
          H 4. The rest in short
          L There will be lamps, but no benches.
          L Dogs are allowed until nine in the morning.
          L Nobody has decided on a name.`),
        meta: {
          title: '7 things to know about the new pier',
          author: 'Mette Lind',
          outlet: 'Coastwise',
          published: '2032-03-04',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'b: interview, questions in bold paragraphs, speaker names, short answers, pull quote',
    html: `<html lang="en"><head><title>“Nobody asked the divers” – Northern Review</title><meta name="author" content="Sofia Renk"><meta property="article:published_time" content="2031-06-27T12:00:00Z"><meta property="og:site_name" content="Northern Review"></head><body><header class="top-bar"><a href="/">Northern Review</a><a href="/login">Log in</a></header><div class="layout"><main class="interview"><p class="kicker">Interview</p><h1>“Nobody asked the divers”</h1><p class="dek">Kaspar Joon has dived in the harbour of Port Alma for thirty years. He was hurt when the crane fell.</p><p class="author-line">Interview: Sofia Renk</p><p><strong>Northern Review: Mr Joon, how are you?</strong></p><p>Joon: Better, thank you.</p><p><strong>Did you know that the crane was not safe?</strong></p><p>Everybody knew. We had told the office in March, and again in April.</p><p><strong>What did they say?</strong></p><p>Nothing.</p><aside class="pullquote"><p>“We had told the office in March.”</p></aside><p><strong>The council says that the papers were in order.</strong></p><p>Papers do not hold a crane. Bolts do, and the bolts were gone, as anybody could see who went down there.</p><p class="interview__end">The interview was shortened for length.</p></main><aside class="right-rail"><h2>Most read</h2><ol><li>Songs at the town hall</li></ol></aside></div><footer>Northern Review, Vell</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Interview
          T “Nobody asked the divers”
          P Kaspar Joon has dived in the harbour of Port Alma for thirty years. He was hurt when the crane fell.
          B Interview: Sofia Renk
          P Northern Review: Mr Joon, how are you?
          P Joon: Better, thank you.
          P Did you know that the crane was not safe?
          P Everybody knew. We had told the office in March, and again in April.
          P What did they say?
          P Nothing.
          P The council says that the papers were in order.
          P Papers do not hold a crane. Bolts do, and the bolts were gone, as anybody could see who went down there.
          P The interview was shortened for length.`),
        meta: {
          title: '“Nobody asked the divers”',
          author: 'Sofia Renk',
          outlet: 'Northern Review',
          published: '2031-06-27',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'b: print view with address line, source line and footnote of links',
    html: `<html><head><title>Print: Council to vote again in autumn</title><meta name="robots" content="noindex"></head><body onload="window.print()"><div id="print-header"><img src="logo.gif" alt="Vell Times"><p>Vell Times, 12 June 2031</p></div><hr><h1>Council to vote again in autumn</h1><p><i>By Rob Hest in Port Alma</i></p><p>${p(9)}</p><p>${p(5)}</p><p>${p(18)}</p><hr><p>URL: https://velltimes.example/2031/06/12/council-vote</p><p>© Vell Times 2031. All rights reserved.</p><p><a href="javascript:window.close()">Close window</a></p></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Council to vote again in autumn
          B By Rob Hest in Port Alma
          P ${p(9)}
          P ${p(5)}
          P ${p(18)}`),
        meta: { title: 'Council to vote again in autumn', author: 'Rob Hest', published: '2031-06-12' },
      },
    ],
  },
  {
    name: 'b: AMP story with sidebar, social share, inline related and ad elements',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Ferry fares rise</title><link rel="canonical" href="https://signal.example/n/ferry-fares"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Ferry fares rise","datePublished":"2031-08-01T05:00:00Z","dateModified":"2031-08-01T07:00:00Z","author":{"@type":"Person","name":"Jo Wint"},"publisher":{"@type":"Organization","name":"The Signal"}}</script></head><body><amp-sidebar id="s"><ul><li><a>News</a></li><li><a>Opinion</a></li></ul></amp-sidebar><header class="amp-header"><a>The Signal</a></header><article class="amp-wp-article"><header><h1 class="amp-wp-title">Ferry fares rise</h1><div class="amp-wp-meta">By Jo Wint</div><div class="amp-wp-meta"><time datetime="2031-08-01T05:00:00Z">1 August 2031</time></div></header><figure><amp-img src="f.jpg" alt=""></amp-img><figcaption>A ferry leaves for the islands.</figcaption></figure><div class="amp-wp-article-content"><p>A trip to the islands costs nine crowns from today, two more than in July, the ferry company said.</p><amp-ad type="x"><div placeholder>Advertisement</div></amp-ad><p>“Fuel is dearer, and so are people,” said its head, Anna Skov.</p><amp-list><div>Up next: Bridge closed for a week</div></amp-list><p>Pupils and the sick travel free of charge, as before.</p><div class="amp-related"><h4>Related</h4><a>Who needs the bridge?</a></div></div><footer class="amp-wp-article-footer"><amp-social-share type="email"></amp-social-share><div class="amp-wp-meta amp-wp-tax-tag">Tags: <a>ferry</a></div></footer></article><footer class="amp-wp-footer"><p>Powered by a press</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Ferry fares rise
          B By Jo Wint
          D 1 August 2031
          C A ferry leaves for the islands.
          P A trip to the islands costs nine crowns from today, two more than in July, the ferry company said.
          P “Fuel is dearer, and so are people,” said its head, Anna Skov.
          P Pupils and the sick travel free of charge, as before.`),
        meta: {
          title: 'Ferry fares rise',
          author: 'Jo Wint',
          outlet: 'The Signal',
          published: '2031-08-01',
          updated: '2031-08-01',
          url: 'https://signal.example/n/ferry-fares',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'b: report page of a rights group, summary box, table of cases, recommendations, methodology',
    html: `<html lang="en"><head><title>Locked Out: Dock Workers and the Quay of Port Alma | Fair Harbours</title><meta property="og:title" content="Locked Out: Dock Workers and the Quay of Port Alma"><meta property="og:site_name" content="Fair Harbours"><meta name="citation_publication_date" content="2031/10/02"></head><body><div class="region-header"><a class="site-logo">Fair Harbours</a><nav><a>Reports</a><a>Donate</a></nav></div><main role="main"><div class="report-hero"><div class="report-type">Report</div><h1>Locked Out: Dock Workers and the Quay of Port Alma</h1><div class="report-date">October 2, 2031</div><a class="button" href="/r.pdf">Download the full report</a></div><div class="report-body"><h2 id="summary">Summary</h2><p>Between June and September 2031, at least 212 dock workers in Port Alma lost their shifts without notice or pay. Fair Harbours spoke with 38 of them.</p><p>“They changed the lock at night,” said Darius M., who has worked on the quay since 2009. “In the morning my card did not open anything.”</p><div class="report-toc"><h3>In this report</h3><ul><li><a href="#summary">Summary</a></li><li><a href="#method">Methodology</a></li></ul></div><table><caption>Shifts lost by month</caption><tr><th>Month</th><th>Shifts</th></tr><tr><td>June</td><td>410</td></tr><tr><td>July</td><td>1,260</td></tr></table><h2>Recommendations</h2><p>To the harbour council:</p><ul><li>Pay the shifts that were lost between 10 June and 30 September.</li><li>Publish the engineers’ report of 2030.</li></ul><h2 id="method">Methodology</h2><p>Researchers visited Port Alma three times and used other names for all who asked for it.<a href="#fn1"><sup>1</sup></a></p></div><div class="report-notes"><h2>Notes</h2><ol><li id="fn1">Names are on file with Fair Harbours.</li></ol></div><div class="donate-bar"><p>Your gift makes work like this possible.</p><a>Give now</a></div></main><footer>Fair Harbours is a registered charity.</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Report
          T Locked Out: Dock Workers and the Quay of Port Alma
          D October 2, 2031
          H Summary
          P Between June and September 2031, at least 212 dock workers in Port Alma lost their shifts without notice or pay. Fair Harbours spoke with 38 of them.
          P “They changed the lock at night,” said Darius M., who has worked on the quay since 2009. “In the morning my card did not open anything.”
          C Shifts lost by month
          P Month
          P Shifts
          P June
          P 410
          P July
          P 1,260
          H Recommendations
          P To the harbour council:
          L Pay the shifts that were lost between 10 June and 30 September.
          L Publish the engineers’ report of 2030.
          H Methodology
          P Researchers visited Port Alma three times and used other names for all who asked for it.`),
        meta: {
          title: 'Locked Out: Dock Workers and the Quay of Port Alma',
          author: null,
          outlet: 'Fair Harbours',
          published: '2031-10-02',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'b: statement posted in a forum, signature, answers of others below',
    html: `<html lang="en"><head><title>Statement of the crane drivers - Dockers' board</title></head><body><div id="page-body"><div class="headerbar"><a>Dockers' board</a><ul class="linklist"><li><a>FAQ</a></li><li><a>Login</a></li></ul></div><h2 class="topic-title"><a>Statement of the crane drivers</a></h2><div class="post has-profile bg2"><dl class="postprofile"><dt><a>rigger_ole</a></dt><dd>Posts: 212</dd></dl><div class="postbody"><h3>Statement of the crane drivers</h3><p class="author">by rigger_ole » Sun Jun 15, 2031 9:02 pm</p><div class="content">We, the crane drivers of Port Alma, were not heard before the vote of 10 June.<br><br>We had asked for new bolts since the winter, in writing, on the 4th of February and on the 11th of March.<br><br>We will not climb into any crane that has not been checked by somebody from outside.</div><div class="signature">Ole – forty metres up and still afraid</div></div></div><div class="post has-profile bg1"><dl class="postprofile"><dt><a>tugboat</a></dt><dd>Posts: 9</dd></dl><div class="postbody"><h3><a>Re: Statement of the crane drivers</a></h3><p class="author">by tugboat » Sun Jun 15, 2031 10:40 pm</p><div class="content">Well said, and high time that somebody did.</div></div></div><div class="pagination">2 posts • Page 1 of 1</div></div><div id="page-footer">Powered by a board</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Statement of the crane drivers
          B by rigger_ole » Sun Jun 15, 2031 9:02 pm
          P We, the crane drivers of Port Alma, were not heard before the vote of 10 June.
          P We had asked for new bolts since the winter, in writing, on the 4th of February and on the 11th of March.
          P We will not climb into any crane that has not been checked by somebody from outside.`),
        meta: {
          title: 'Statement of the crane drivers',
          author: 'rigger_ole',
          outlet: "Dockers' board",
          published: '2031-06-15',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'b: live blog, newest first, pinned summary, author chips, embedded post, time elements',
    html: `<html lang="en"><head><title>Storm in Port Alma – latest updates | Meridian</title><meta property="og:site_name" content="Meridian"><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Storm in Port Alma – latest updates","coverageStartTime":"2031-11-03T05:00:00Z","datePublished":"2031-11-03T05:00:00Z","dateModified":"2031-11-03T21:30:00Z","author":[{"@type":"Person","name":"Ana Reis"},{"@type":"Person","name":"Tom Ode"}],"publisher":{"@type":"Organization","name":"Meridian"}}</script></head><body><header><nav><a>Meridian</a></nav></header><main><div class="live-header"><span class="live-badge">Live</span><h1>Storm in Port Alma – latest updates</h1><div class="bylines"><a rel="author">Ana Reis</a> and <a rel="author">Tom Ode</a></div></div><section class="summary-pinned"><h2>Summary</h2><ul><li>The trawler “Alba” has been found; its crew of four is alive.</li><li>Two streets of the old town are under water.</li></ul></section><section class="updates"><div class="update" id="u3"><time datetime="2031-11-03T21:30:00Z">21.30 GMT</time><h3>Trawler found</h3><p>The coast guard has found the trawler “Alba” off the northern rocks, a spokesman said.</p><blockquote class="social-embed"><p>All four are on board and well. Thank you, everybody.</p>— Coast guard (@coastguard) <a>3 November 2031</a></blockquote><div class="update-actions"><button>Share</button><a>Permalink</a></div></div><div class="update" id="u2"><time datetime="2031-11-03T15:00:00Z">15.00 GMT</time><p>Water has reached the steps of the town hall, our reporter Tom Ode writes.</p><div class="update-actions"><button>Share</button><a>Permalink</a></div></div><div class="update" id="u1"><time datetime="2031-11-03T05:00:00Z">05.00 GMT</time><h3>Good morning</h3><p>The wind has turned to the north-west, and all ferries have been stopped.</p><div class="update-actions"><button>Share</button><a>Permalink</a></div></div></section><div class="pager"><a>Older</a></div></main><footer>Meridian</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Storm in Port Alma – latest updates
          B Ana Reis and Tom Ode
          H Summary
          L The trawler “Alba” has been found; its crew of four is alive.
          L Two streets of the old town are under water.
          D 21.30 GMT
          H Trawler found
          P The coast guard has found the trawler “Alba” off the northern rocks, a spokesman said.
          Q All four are on board and well. Thank you, everybody.
          Q — Coast guard (@coastguard) 3 November 2031
          D 15.00 GMT
          P Water has reached the steps of the town hall, our reporter Tom Ode writes.
          D 05.00 GMT
          H Good morning
          P The wind has turned to the north-west, and all ferries have been stopped.`),
        meta: {
          title: 'Storm in Port Alma – latest updates',
          author: 'Ana Reis, Tom Ode',
          outlet: 'Meridian',
          published: '2031-11-03',
          updated: '2031-11-03',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'b: Arabic site, hashed names, paragraphs in divisions, advert and related box between them',
    html: `<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>بلدية بورت ألما تغلق الرصيف القديم | مرسى</title><meta property="og:title" content="بلدية بورت ألما تغلق الرصيف القديم"><meta property="og:site_name" content="مرسى"><meta property="article:published_time" content="2031-06-11T09:00:00+03:00"></head><body><div class="_a1x"><a>مرسى</a><a>أخبار</a><a>رياضة</a></div><div class="_b7k"><h1 class="_c9">بلدية بورت ألما تغلق الرصيف القديم</h1><div class="_d2"><span>بقلم: سلمى نصار</span><span>11 يونيو 2031</span></div><div class="_e5"><div class="_p1">صوّت مجلس الميناء في بورت ألما يوم الثلاثاء على إغلاق الرصيف القديم بعد سقوط رافعة في البحر في شهر أيار وإصابة غواص.</div><div class="_ad">إعلان</div><div class="_p1">وقالت رئيسة البلدية مارا إلفس للصحفيين عند بوابة الميناء: «لن ننتظر حادثا آخر، والرصيف يغلق في تموز».</div><div class="_r3"><b>اقرأ أيضا</b><a>خمس رافعات قديمة</a><a>من يدفع ثمن الرصيف؟</a></div><div class="_p1">ونفى توماس رين، الناطق باسم نقابة عمال الموانئ، أن تكون النقابة قد وافقت على الخطة.</div></div></div><div class="_z9">جميع الحقوق محفوظة 2031</div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T بلدية بورت ألما تغلق الرصيف القديم
          B بقلم: سلمى نصار
          D 11 يونيو 2031
          P صوّت مجلس الميناء في بورت ألما يوم الثلاثاء على إغلاق الرصيف القديم بعد سقوط رافعة في البحر في شهر أيار وإصابة غواص.
          P وقالت رئيسة البلدية مارا إلفس للصحفيين عند بوابة الميناء: «لن ننتظر حادثا آخر، والرصيف يغلق في تموز».
          P ونفى توماس رين، الناطق باسم نقابة عمال الموانئ، أن تكون النقابة قد وافقت على الخطة.`),
        meta: {
          title: 'بلدية بورت ألما تغلق الرصيف القديم',
          author: 'سلمى نصار',
          outlet: 'مرسى',
          published: '2031-06-11',
          language: 'ar',
        },
      },
    ],
  },
  {
    name: 'b: story with comments of a plugin in sections, sorted, with votes',
    html: `<html lang="en"><head><title>Who pays? - Tidewater Post</title><meta property="og:title" content="Who pays?"><meta property="og:site_name" content="Tidewater Post"><meta name="parsely-author" content="Ed Moll"><meta name="parsely-pub-date" content="2031-07-09T10:00:00Z"></head><body><div class="tp-page"><div class="tp-masthead"><a>Tidewater Post</a></div><div class="tp-story"><h1>Who pays?</h1><div class="tp-story-byline">Ed Moll</div><div class="tp-story-text"><p>${p(8)}</p><p>${p(13)}</p><p>${p(14)}</p></div></div><section id="coral_talk"><h3>Join the discussion (3)</h3><p>Comments are moderated. Please read our rules.</p><div class="sort">Sort by: Newest</div><div class="c-item"><b>Nils</b> <i>3 h</i><p>The crown pays, and that means that we pay, as always, and nobody ever asks us what we would rather have.</p><a>Like (4)</a> <a>Reply</a></div><div class="c-item"><b>Ruth</b> <i>2 h</i><p>Twelve million for a wall? My father built one with his own two hands and it is still standing.</p><a>Like (9)</a> <a>Reply</a></div></section><div class="tp-foot">Tidewater Post Company</div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Who pays?
          B Ed Moll
          P ${p(8)}
          P ${p(13)}
          P ${p(14)}`),
        meta: {
          title: 'Who pays?',
          author: 'Ed Moll',
          outlet: 'Tidewater Post',
          published: '2031-07-09',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'b: German daily with top line, summary in bold, advert labels, box with facts, comment teaser',
    html: `<html lang="de"><head><title>Port Alma: Rat schließt alten Kai - Küstenzeitung</title><meta property="og:title" content="Rat schließt alten Kai"><meta property="og:site_name" content="Küstenzeitung"><meta name="date" content="2031-06-11T06:00:00+02:00"><meta name="author" content="Heike Brandt"></head><body><header class="kz-header"><a>Küstenzeitung</a></header><main class="kz-main"><article class="kz-article"><header class="kz-article__head"><span class="kz-article__topline">Port Alma</span><h1 class="kz-article__headline">Rat schließt alten Kai</h1><p class="kz-article__lead"><b>Nach dem Sturz eines Krans hat der Hafenrat entschieden: Der alte Kai wird im Juli geschlossen.</b></p><div class="kz-article__author">Von Heike Brandt</div><div class="kz-article__date">11.06.2031, 06:00 Uhr</div></header><div class="kz-article__text"><p>Der Hafenrat von Port Alma hat am Dienstag mit sieben zu zwei Stimmen beschlossen, den alten Kai zu schließen.</p><div class="kz-ad"><span>Anzeige</span></div><p>„Wir warten nicht auf den nächsten Unfall“, sagte Bürgermeisterin Mara Ilves am Tor des Hafens.</p><div class="kz-teaser-inline"><a href="/k"><span>Kommentar</span><span>Ein Kai ist kein Museum</span></a></div><p>Die Gewerkschaft bestreitet, dass sie dem Plan zugestimmt hat. Sie will am Freitag beraten.</p><h3>Wie es weitergeht</h3><p>Im Herbst stimmt der Rat über eine neue Mole ab.</p><p class="kz-article__agency">dpn/hb</p></div><div class="kz-share"><a>Teilen</a><a>Drucken</a></div></article><section class="kz-more"><h2>Mehr zum Thema</h2><a>Fünf alte Krane</a><a>Wer zahlt die Mole?</a></section></main><footer>© Küstenzeitung</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Port Alma
          T Rat schließt alten Kai
          P Nach dem Sturz eines Krans hat der Hafenrat entschieden: Der alte Kai wird im Juli geschlossen.
          B Von Heike Brandt
          D 11.06.2031, 06:00 Uhr
          P Der Hafenrat von Port Alma hat am Dienstag mit sieben zu zwei Stimmen beschlossen, den alten Kai zu schließen.
          P „Wir warten nicht auf den nächsten Unfall“, sagte Bürgermeisterin Mara Ilves am Tor des Hafens.
          P Die Gewerkschaft bestreitet, dass sie dem Plan zugestimmt hat. Sie will am Freitag beraten.
          H Wie es weitergeht
          P Im Herbst stimmt der Rat über eine neue Mole ab.
          P dpn/hb`),
        meta: {
          title: 'Rat schließt alten Kai',
          author: 'Heike Brandt',
          outlet: 'Küstenzeitung',
          published: '2031-06-11',
          language: 'de',
        },
      },
    ],
  },
  {
    name: 'b: two articles with article elements under a section heading in an h1',
    html: `<html lang="en"><head><title>Letters to the editor | Alma Weekly</title><meta property="og:site_name" content="Alma Weekly"></head><body><header><a>Alma Weekly</a></header><main><h1 class="page-title">Local news</h1><article class="story"><h2>Crane to be lifted on Monday</h2><p class="byline">By Ada Finn</p><p class="date">13 June 2031</p><p>The crane that fell into the harbour will be lifted on Monday, the port office said on Friday.</p><p>A floating crane from Vell is on its way; it needs calm water for two days, and the forecast is good.</p><p>Boats must keep clear of the basin from six in the morning until the work is done.</p></article><article class="story"><h2>School boats find a home</h2><p class="byline">By Ole Brand</p><p class="date">12 June 2031</p><p>The boats of the sailing school will be kept in the yard of the old mission this summer.</p><p>“It is not the water, but it is dry,” said the head of the school, Petra Lohm, when the first of them was carried in.</p><p>A pontoon will be built by the end of June, and the town will pay for it.</p></article></main><footer>Alma Weekly</footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Crane to be lifted on Monday
          B By Ada Finn
          D 13 June 2031
          P The crane that fell into the harbour will be lifted on Monday, the port office said on Friday.
          P A floating crane from Vell is on its way; it needs calm water for two days, and the forecast is good.
          P Boats must keep clear of the basin from six in the morning until the work is done.`),
        meta: {
          title: 'Crane to be lifted on Monday',
          author: 'Ada Finn',
          outlet: 'Alma Weekly',
          published: '2031-06-13',
          language: 'en',
        },
      },
      {
        blocks: blocks(`
          T School boats find a home
          B By Ole Brand
          D 12 June 2031
          P The boats of the sailing school will be kept in the yard of the old mission this summer.
          P “It is not the water, but it is dry,” said the head of the school, Petra Lohm, when the first of them was carried in.
          P A pontoon will be built by the end of June, and the town will pay for it.`),
        meta: {
          title: 'School boats find a home',
          author: 'Ole Brand',
          outlet: 'Alma Weekly',
          published: '2031-06-12',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'b: Blogger page, body of line breaks in one division, dates as heading, archive list',
    html: `<html lang="en"><head><title>Notes from the mole: The night the crane fell</title><meta name="generator" content="Blogger"></head><body><div id="header"><h1 class="title"><a>Notes from the mole</a></h1><p class="description">Salt, wind and grumbling since 2019</p></div><div id="main"><div class="date-outer"><h2 class="date-header"><span>Thursday, May 15, 2031</span></h2><div class="post hentry"><h3 class="post-title entry-title">The night the crane fell</h3><div class="post-body entry-content"><b>I was there.</b> It was a little after eleven, and I was walking the dog along the outer wall.<br><br>First there was a noise like a door, a very large door, and then the light at the top went sideways.<br><br>I ran. I am not proud of it, but the dog was faster than I was.<br><br>Two men went into the water after the diver before anybody had called for help. I do not know their names, and I would like to.<div style="clear:both"></div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Gull</span></span> <span class="post-timestamp">at <a>11:58 PM</a></span> <span class="post-comment-link"><a>4 comments:</a></span></div></div></div><div class="blog-pager"><a>Newer Post</a><a>Older Post</a></div></div><div id="sidebar-wrapper"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li><a>2031</a> (12)</li><li><a>2030</a> (31)</li></ul></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          D Thursday, May 15, 2031
          T The night the crane fell
          P I was there. It was a little after eleven, and I was walking the dog along the outer wall.
          P First there was a noise like a door, a very large door, and then the light at the top went sideways.
          P I ran. I am not proud of it, but the dog was faster than I was.
          P Two men went into the water after the diver before anybody had called for help. I do not know their names, and I would like to.`),
        meta: {
          title: 'The night the crane fell',
          author: 'Gull',
          outlet: 'Notes from the mole',
          published: '2031-05-15',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'b: long read with drop cap, inline images, numbered notes, adverts in every third gap',
    html: `<html lang="en"><head><title>The wall | The Slow Paper</title><meta property="og:title" content="The wall"><meta property="og:site_name" content="The Slow Paper"><meta property="article:published_time" content="2031-12-20"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Lene Aas"></head><body class="longread"><div class="progress"></div><header><a href="/">The Slow Paper</a></header><article><div class="lr-cover"><h1>The wall</h1><p class="lr-sub">A town, a crane and ninety years of water</p><p class="lr-by">Text <a>Lene Aas</a> Photos <a>Tor Hegg</a></p></div><div class="lr-chapter"><p class="dropcap"><span class="cap">T</span>he wall was built in 1931 by men who were paid in herring, and it has stood in the water ever since.</p><p>${p(5)}</p><div class="ad-slot ad-slot--inline" data-ad="1"><p>Story continues below advertisement</p></div><figure class="lr-full"><img src="w.jpg"><figcaption>Low water in March. <cite>Tor Hegg</cite></figcaption></figure><p>${p(15)}</p></div><div class="lr-chapter"><h2>The letters</h2><p>${p(1)}</p><p>It is a small office, with a stove, and the letters hang on the wall beside it<a class="note-ref" href="#n1">[1]</a> as others hang pictures.</p><div class="ad-slot ad-slot--inline" data-ad="2"><p>Story continues below advertisement</p></div><p>${p(19)}</p></div><div class="lr-credits"><p>Editing: Bo Friis</p><p>Design: Una Pell</p></div></article><div class="lr-next"><span>Next story</span><a>What the herring knew</a></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T The wall
          P A town, a crane and ninety years of water
          B Text Lene Aas Photos Tor Hegg
          P The wall was built in 1931 by men who were paid in herring, and it has stood in the water ever since.
          P ${p(5)}
          C Low water in March. Tor Hegg
          P ${p(15)}
          H The letters
          P ${p(1)}
          P It is a small office, with a stove, and the letters hang on the wall beside it as others hang pictures.
          P ${p(19)}`),
        meta: {
          title: 'The wall',
          author: 'Lene Aas',
          outlet: 'The Slow Paper',
          published: '2031-12-20',
          language: 'en',
        },
      },
    ],
  },
]
