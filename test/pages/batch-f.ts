import { blocks, type Page } from './page.ts'

/** Sixth batch: structures of large content systems and of large outlets, whole pages with their frames. */
export const BATCH_F: readonly Page[] = [
  {
    name: 'f: block theme of a weblog system, pull quote, grouped box, query loop, post navigation',
    html: `<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8"><title>What the tide gauge knew &#8211; Saltmarsh Notes</title>
<link rel="canonical" href="https://saltmarsh.example/2033/02/tide-gauge/">
<meta property="og:type" content="article"><meta property="og:title" content="What the tide gauge knew"><meta property="og:site_name" content="Saltmarsh Notes">
<meta property="article:published_time" content="2033-02-11T08:15:00+00:00"><meta name="author" content="Ida Brandt"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ida Brandt"><meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="3 minutes"></head>
<body class="wp-singular post-template-default single single-post wp-embed-responsive">
<a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a>
<div class="wp-site-blocks">
<header class="wp-block-template-part"><div class="wp-block-group alignfull is-layout-flex"><p class="wp-block-site-title"><a href="/">Saltmarsh Notes</a></p><nav class="wp-block-navigation"><ul><li class="wp-block-navigation-item"><a><span>About</span></a></li><li class="wp-block-navigation-item"><a><span>Contact</span></a></li></ul></nav></div></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target">
<div class="wp-block-group has-global-padding is-layout-constrained"><h1 class="wp-block-post-title">What the tide gauge knew</h1>
<div class="wp-block-group is-layout-flex"><div class="wp-block-post-author-name"><a href="/author/ida">Ida Brandt</a></div><div class="wp-block-post-date"><time datetime="2033-02-11T08:15:00+00:00">February 11, 2033</time></div><div class="taxonomy-category wp-block-post-terms"><a rel="tag">Water</a><span>, </span><a rel="tag">Port Alma</a></div></div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">
<p class="has-drop-cap wp-block-paragraph">On the wall of the pilot house in Port Alma hangs a box with a pen in it, and the pen has drawn the height of the water since 1911.</p>
<p class="wp-block-paragraph">Nobody looked at the paper on the night of the flood. It would have told them, at ten past nine, what was coming at eleven.</p>
<figure class="wp-block-pullquote"><blockquote><p>Nobody looked at the paper</p></blockquote></figure>
<figure class="wp-block-image size-large"><img src="g.jpg" alt="" class="wp-image-812"><figcaption class="wp-element-caption">The gauge in its box. The glass is from 1954.</figcaption></figure>
<h2 class="wp-block-heading">Three centimetres a minute</h2>
<p class="wp-block-paragraph">“It rose as if somebody had pulled a plug the wrong way,” says Bo Lint, who keeps the house.</p>
<div class="wp-block-group has-background is-layout-constrained" style="border-radius:8px"><h3 class="wp-block-heading">The flood in numbers</h3><ul class="wp-block-list"><li>2.84 metres above the mean at midnight</li><li>61 houses with water on the ground floor</li></ul></div>
<p class="wp-block-paragraph">The town has now ordered a second gauge, with a wire to the fire station.</p>
<div class="wp-block-buttons is-layout-flex"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/feed">Subscribe to new notes</a></div></div>
</div>
<div class="wp-block-group"><nav class="wp-block-group"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span>←</span> <a>Eels, again</a></div><div class="post-navigation-link-next wp-block-post-navigation-link"><a>The last peat cutter</a> <span>→</span></div></nav></div>
<div class="wp-block-comments"><h2 class="wp-block-comments-title">One response to “What the tide gauge knew”</h2><ol class="wp-block-comment-template"><li id="comment-9" class="comment even"><div class="wp-block-columns"><div class="wp-block-comment-author-name">Hake</div><div class="wp-block-comment-date"><time>February 12, 2033</time></div><div class="wp-block-comment-content"><p>My grandfather wound that clock every Sunday and never once told us what it was for.</p></div><div class="wp-block-comment-reply-link"><a>Reply</a></div></div></li></ol><div class="comment-respond"><h3>Leave a Reply</h3><form><textarea></textarea></form></div></div>
<div class="wp-block-query alignwide"><h2 class="wp-block-heading">More posts</h2><ul class="wp-block-post-template"><li class="wp-block-post"><h3 class="wp-block-post-title"><a>Eels, again</a></h3><div class="wp-block-post-excerpt"><p>They came back in the ditches behind the school, and the children were the first to know.</p></div></li><li class="wp-block-post"><h3 class="wp-block-post-title"><a>Salt on the fields</a></h3></li></ul></div>
</main><footer class="wp-block-template-part"><p>Designed with a block editor</p></footer></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T What the tide gauge knew
          B Ida Brandt
          D February 11, 2033
          P On the wall of the pilot house in Port Alma hangs a box with a pen in it, and the pen has drawn the height of the water since 1911.
          P Nobody looked at the paper on the night of the flood. It would have told them, at ten past nine, what was coming at eleven.
          Q Nobody looked at the paper
          C The gauge in its box. The glass is from 1954.
          H Three centimetres a minute
          P “It rose as if somebody had pulled a plug the wrong way,” says Bo Lint, who keeps the house.
          H The flood in numbers
          L 2.84 metres above the mean at midnight
          L 61 houses with water on the ground floor
          P The town has now ordered a second gauge, with a wire to the fire station.`),
        meta: {
          title: 'What the tide gauge knew',
          author: 'Ida Brandt',
          outlet: 'Saltmarsh Notes',
          published: '2033-02-11',
          url: 'https://saltmarsh.example/2033/02/tide-gauge/',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'f: node of a ministry in a field-based system, fields for date, place, body, contact, files',
    html: `<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 10"><title>Minister opens flood fund for Port Alma | Ministry of Harbours and Rivers</title><link rel="canonical" href="https://harbours.gov.example/news/flood-fund"></head>
<body class="path-node page-node-type-press-release"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
<div class="region region-banner"><section class="usa-banner" aria-label="Official website"><p>An official website of the government</p><button>Here’s how you know</button><div><p>Official websites end in gov.example. A lock means that you are connected safely.</p></div></section></div>
<header role="banner"><div class="region region-header"><div id="block-branding" class="block block-system block-system-branding-block"><a href="/" rel="home">Ministry of Harbours and Rivers</a><div class="site-slogan">Water is our business</div></div></div></header>
<div class="region region-primary-menu"><nav role="navigation"><h2 class="visually-hidden">Main navigation</h2><ul><li><a>Ministry</a></li><li><a>Topics</a></li></ul></nav></div>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<div id="block-page-title" class="block block-core block-page-title-block"><h1><span class="field field--name-title field--type-string field--label-hidden">Minister opens flood fund for Port Alma</span></h1></div>
<div id="block-content" class="block block-system block-system-main-block"><article data-history-node-id="4411" class="node node--type-press-release node--view-mode-full"><div class="node__content">
<div class="field field--name-field-type field--type-list-string field--label-hidden field__item">Press release</div>
<div class="field field--name-field-date field--type-datetime field--label-inline clearfix"><div class="field__label">Date</div><div class="field__item"><time datetime="2033-02-14T12:00:00Z" class="datetime">14 February 2033</time></div></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>Households and firms in Port Alma that were hit by the flood of 9 February can ask for help from a fund of thirty million crowns from today.</p>
<p>&nbsp;</p><p>“Nobody should have to wait for dry weather to get help,” said Minister Olga Brennan when she signed the order in Vell.</p>
<p><strong>Who can apply</strong></p><ul><li>owners and tenants of flats in the zones A to C</li><li>firms with up to fifty people on their books</li></ul><p>The money is paid out by the regional office within ten days.</p></div>
<div class="field field--name-field-contact field--type-entity-reference field--label-above"><div class="field__label">Media contact</div><div class="field__item"><p>Press office<br>Tel. +99 1 555 0110<br><a href="mailto:press@harbours.gov.example">press@harbours.gov.example</a></p></div></div>
<div class="field field--name-field-files field--type-file field--label-above"><div class="field__label">Attachments</div><div class="field__items"><div class="field__item"><span class="file file--mime-application-pdf"><a href="/f.pdf" type="application/pdf">Order 2033-17 (PDF, 214 KB)</a></span></div></div></div>
<div class="field field--name-field-tags field--label-inline"><div class="field__label">Topics</div><div class="field__items"><div class="field__item"><a>Floods</a></div><div class="field__item"><a>Funds</a></div></div></div>
</div></article></div>
<div class="views-element-container block block-views"><h2>Latest press releases</h2><div class="view view-news"><div class="views-row"><div class="views-field views-field-created"><span class="field-content">12 February 2033</span></div><div class="views-field views-field-title"><span class="field-content"><a>Dredging in the northern basin begins</a></span></div></div><div class="views-row"><div class="views-field views-field-created"><span class="field-content">10 February 2033</span></div><div class="views-field views-field-title"><span class="field-content"><a>Minister visits Port Alma after the flood</a></span></div></div></div></div>
</div></div></main><footer role="contentinfo"><div class="region region-footer"><p>Ministry of Harbours and Rivers, River Street 9, Vell</p></div></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Minister opens flood fund for Port Alma
          P Press release
          D 14 February 2033
          P Households and firms in Port Alma that were hit by the flood of 9 February can ask for help from a fund of thirty million crowns from today.
          P “Nobody should have to wait for dry weather to get help,” said Minister Olga Brennan when she signed the order in Vell.
          H Who can apply
          L owners and tenants of flats in the zones A to C
          L firms with up to fifty people on their books
          P The money is paid out by the regional office within ten days.`),
        meta: {
          title: 'Minister opens flood fund for Port Alma',
          author: null,
          outlet: 'Ministry of Harbours and Rivers',
          published: '2033-02-14',
          url: 'https://harbours.gov.example/news/flood-fund',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'f: newsletter platform with hashed utility classes, likes as buttons, sign-up in the text, footnotes',
    html: `<!DOCTYPE html>
<html lang="en"><head><title data-rh="true">The man who measures mud - by Per Asker</title><meta property="og:title" content="The man who measures mud"><meta name="author" content="Per Asker"><meta property="og:site_name" content="Low Water"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The man who measures mud","datePublished":"2033-03-02T06:01:00+00:00","dateModified":"2033-03-02T06:01:00+00:00","author":[{"@type":"Person","name":"Per Asker"}],"publisher":{"@type":"Organization","name":"Low Water"}}</script></head>
<body><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-contents pc-reset pubTheme-yiXxQA"><div class="main-menu"><div class="pencraft pc-display-flex topBar-pIF0J1"><h1 class="pencraft titleWithWordmark-GfqxEZ"><a href="/"><img alt="Low Water"></a></h1><button>Subscribe</button><button>Sign in</button></div></div></div>
<div><script type="application/ld+json">{}</script><div class="container"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="pencraft pc-reset post-header"><h1 dir="auto" class="post-title published title-X77sOw">The man who measures mud</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">Lars Quist goes out at every low tide with a stick. What he finds decides which ships can come.</h3>
<div class="pencraft pc-display-flex pc-gap-12 byline-wrapper"><div class="pencraft"><a href="/@per"><img></a></div><div class="pencraft pc-display-flex pc-flexDirection-column"><div class="pencraft meta-EgzBVA"><a href="/@per" class="pencraft">Per Asker</a></div><div class="pencraft meta-EgzBVA">Mar 02, 2033</div></div></div>
<div class="post-ufi pencraft"><a class="post-ufi-button"><div class="label">41</div></a><a class="post-ufi-button"><div class="label">7</div></a><a role="button" class="post-ufi-button no-label"></a><div class="label">Share</div></div></div>
<div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup"><p>There is a map of the harbour of Port Alma that is never printed, because it would be wrong by the time the ink is dry.</p><p>It is in the head of Lars Quist, and on the stick that he pushes into the mud at every low tide.<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" class="footnote-anchor">1</a></p>
<div class="captioned-image-container"><figure><a class="image-link" target="_blank"><div class="image2-inset"><picture><img alt=""></picture><div class="image-link-expand"><div class="pencraft"><button>View</button></div></div></div></a><figcaption class="image-caption">Quist with the stick, which is older than he is</figcaption></figure></div>
<div class="subscription-widget-wrap-editor" data-attrs="{}"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Low Water is a reader-supported publication. To receive new posts, consider becoming a subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email…"><button>Subscribe</button></form></div></div>
<p>“The captains want a number,” he says. “I give them a number. I keep the worry.”</p><blockquote><p>I keep the worry.</p></blockquote><div><hr></div><p>The next low tide is at 4.40 in the morning. He will be there.</p>
<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="/share"><span>Share</span></a></p>
<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>The stick is marked in feet, and he does the rest in his head.</p></div></div></div></div></div>
<div class="post-footer"><div class="post-ufi"><div class="label">41</div><div class="label">Restacks</div></div></div></article></div>
<div class="container comments-page"><h4>Discussion about this post</h4><div class="pencraft tabs"><button>Comments</button><button>Restacks</button></div><div class="comment-list"><div class="comment"><div class="pencraft comment-meta"><a>Ann Orr</a><a>Mar 2</a></div><div class="comment-body"><p>I have bought fish from this man for twenty years and did not know what he did in the mornings.</p></div><div class="comment-actions"><a>Like (3)</a><a>Reply</a><a>Share</a></div></div></div></div>
<div class="container portable-archive"><div class="pencraft"><button>Top</button><button>Latest</button></div><div class="portable-archive-list"><div class="pencraft"><a>What a pilot hears</a><div>In fog, mostly himself.</div><time>Feb 16</time></div></div></div>
<div class="footer-wrap"><div>© 2033 Per Asker</div><div><a>Privacy</a><a>Terms</a></div></div></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T The man who measures mud
          H Lars Quist goes out at every low tide with a stick. What he finds decides which ships can come.
          B Per Asker
          D Mar 02, 2033
          P There is a map of the harbour of Port Alma that is never printed, because it would be wrong by the time the ink is dry.
          P It is in the head of Lars Quist, and on the stick that he pushes into the mud at every low tide.
          C Quist with the stick, which is older than he is
          P “The captains want a number,” he says. “I give them a number. I keep the worry.”
          Q I keep the worry.
          P The next low tide is at 4.40 in the morning. He will be there.`),
        meta: {
          title: 'The man who measures mud',
          author: 'Per Asker',
          outlet: 'Low Water',
          published: '2033-03-02',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'f: essay platform, one- and two-letter classes, claps, follow links, recommended stories',
    html: `<!doctype html><html lang="en"><head><title data-rh="true">I kept a diary of the flood | by Noor Hadi | Feb, 2033 | Tidings</title><meta data-rh="true" property="og:site_name" content="Tidings"><meta data-rh="true" name="title" content="I kept a diary of the flood"><meta data-rh="true" property="og:title" content="I kept a diary of the flood"><meta data-rh="true" property="article:author" content="https://tidings.example/@noorhadi"><meta data-rh="true" name="author" content="Noor Hadi"><meta data-rh="true" property="article:published_time" content="2033-02-20T10:32:11.000Z"></head>
<body><div id="root"><div class="a b c"><div class="d e f g h"><div class="i j"><a class="af ag" href="/">Open in app</a></div><div class="k l"><p class="bf b bg"><span><a class="af" href="/signup">Sign up</a></span></p><div class="m"><p class="bf b bg"><span><a>Sign in</a></span></p></div></div></div>
<div class="n"><article><div class="o p q"><section><div><div class="fs ft fu"><div class="ab ca"><div class="ch bh"><div><h1 id="1b2c" class="pw-post-title gk gl gm" data-testid="storyTitle">I kept a diary of the flood</h1></div><div><h2 id="77aa" class="pw-subtitle-paragraph hi gl">Four pages, one of them wet</h2></div>
<div class="ho hp"><div class="speechify-ignore ab cp"><div class="ab"><div><a><img alt="Noor Hadi"></a></div><div class="bn bh l"><div class="ab q"><a class="af" data-testid="authorName" rel="noopener follow">Noor Hadi</a><span class="hv hw"><span class="bf">·</span></span><button class="ib">Follow</button></div><div class="ab ic"><span data-testid="storyReadTime">4 min read</span><span>·</span><span data-testid="storyPublishDate">Feb 20, 2033</span></div></div></div></div>
<div class="ab cp id"><div class="h k"><button aria-label="claps"></button><p class="bf b dv">312</p></div><div><p class="bf b dv">9</p></div><div><p>Listen</p></div><div><p>Share</p></div></div></div>
<p id="a1" class="pw-post-body-paragraph nf ng">At seven I wrote: rain. At eight I wrote: rain, and the cat will not come down.</p><p id="a2" class="pw-post-body-paragraph nf ng">At nine the street lamp in front of our door went out, and I could hear the water before I could see it.</p>
<figure class="oc od oe paragraph-image"><div><img></div><figcaption class="on oo">The page of 9 p.m. — Photo by the author</figcaption></figure><p id="a3" class="pw-post-body-paragraph nf ng">I am not brave. I put the diary into a bread bag and went up to the Hadleys on the third floor.</p><blockquote class="ot ou"><p class="nf">“You are the first who brought a book,” said Mrs Hadley.</p></blockquote><h2 id="b1" class="ov ow">After midnight</h2><p id="a4" class="pw-post-body-paragraph nf ng">Nobody slept. Somebody sang. In the morning the boats came, and the men in them were from Vell and did not know our names.</p></div></div></div></div></section></div></article></div>
<div class="ab ca"><div class="ch"><div class="pb"><a class="pc" rel="noopener"><div>Flood</div></a><a class="pc"><div>Diary</div></a></div></div></div>
<div class="s"><div class="ab"><a><img></a><div><h2 class="bf">Written by <!-- -->Noor Hadi</h2><div><span>1.2K followers</span><span>·</span><span>80 following</span></div><p class="bf b">Teaches geography in Port Alma. Writes when the lamps go out.</p></div><button>Follow</button></div></div>
<div class="t"><h2>Responses (9)</h2><div><p>Write a response</p><pre>What are your thoughts?</pre></div><div class="u"><a>Ole B.</a><p>Feb 21</p><pre><div>We were on the second floor and we heard the singing too, so thank you for that.</div></pre><p>--</p><button>Reply</button></div></div>
<div class="v"><h2>Recommended from Tidings</h2><div class="w"><a><h2>A short history of sandbags</h2><h3>They are older than bricks</h3></a><p>Feb 1</p></div><div class="w"><a><h2>Why we stay</h2></a><p>Jan 19</p></div></div>
<div class="x"><a><p>Help</p></a><a><p>Status</p></a><a><p>Terms</p></a></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T I kept a diary of the flood
          H Four pages, one of them wet
          B Noor Hadi
          D Feb 20, 2033
          P At seven I wrote: rain. At eight I wrote: rain, and the cat will not come down.
          P At nine the street lamp in front of our door went out, and I could hear the water before I could see it.
          C The page of 9 p.m. — Photo by the author
          P I am not brave. I put the diary into a bread bag and went up to the Hadleys on the third floor.
          Q “You are the first who brought a book,” said Mrs Hadley.
          H After midnight
          P Nobody slept. Somebody sang. In the morning the boats came, and the men in them were from Vell and did not know our names.`),
        meta: {
          title: 'I kept a diary of the flood',
          author: 'Noor Hadi',
          outlet: 'Tidings',
          published: '2033-02-20',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'f: quality daily with islands, standfirst with links, date in a folding element, rich link, newsletter island, topics',
    html: `<!doctype html><html lang="en"><head><title>Port Alma flood: warning came two hours late, inquiry told | Flooding | The Custodian</title><link rel="canonical" href="https://custodian.example/environment/2033/mar/04/port-alma-flood-warning"><meta property="og:site_name" content="the Custodian"><meta property="og:title" content="Port Alma flood: warning came two hours late, inquiry told"><meta property="article:published_time" content="2033-03-04T17:40:02.000Z"><meta property="article:modified_time" content="2033-03-04T21:12:40.000Z"><meta name="author" content="Saoirse Venn"><script type="application/ld+json">[{"@type":"NewsArticle","isAccessibleForFree":true,"datePublished":"2033-03-04T17:40:02.000Z","dateModified":"2033-03-04T21:12:40.000Z","headline":"Port Alma flood: warning came two hours late, inquiry told","author":[{"@type":"Person","name":"Saoirse Venn","sameAs":"https://custodian.example/profile/sv"}],"publisher":{"@type":"Organization","name":"The Custodian"}},{"@type":"WebPage","@id":"https://custodian.example/x"}]</script></head>
<body><div class="skip"><a href="#maincontent" class="dcr-jxlmg1">Skip to main content</a></div><div id="bannerandheader"><gu-island name="TopBar" deferuntil="idle"><div class="dcr-1q"><a>Print subscriptions</a><a>Search jobs</a><a>Sign in</a></div></gu-island><header class="dcr-y8"><nav><ul><li><a>News</a></li><li><a>Opinion</a></li></ul></nav></header></div>
<main data-layout="StandardLayout"><section class="dcr-0"><div class="dcr-12"><article class="dcr-nxc"><div class="dcr-1b"><div data-gu-name="media"><figure id="m1" class="dcr-mg"><div><picture><img alt=""></picture></div><figcaption class="dcr-fd"><span class="dcr-1i"><svg></svg></span><span class="dcr-1q"> The pilot house at Port Alma, where the gauge hangs.</span> Photograph: Una Pell/The Custodian</figcaption></figure></div>
<div data-gu-name="title"><div class="dcr-k1"><a class="dcr-sec" href="/flooding"><span>Flooding</span></a></div></div><div data-gu-name="headline"><div class="dcr-hl"><div class="dcr-h2"><h1 class="dcr-u0">Port Alma flood: warning came two hours late, inquiry told</h1></div></div></div>
<div data-gu-name="standfirst"><div class="dcr-sf"><p>Gauge showed the rise at ten past nine on 9 February, but nobody was in the room</p><ul><li><a href="/live">Follow the latest on the flood inquiry</a></li></ul></div></div>
<div data-gu-name="meta"><div class="dcr-meta"><div class="dcr-ct"><div><address aria-label="Contributor info" data-component="meta-byline"><div class="dcr-by"><a rel="author" href="/profile/sv">Saoirse Venn</a> in Port Alma</div></address></div><details class="dcr-dt"><summary><span class="dcr-u">Fri 4 Mar 2033 21.12 CET</span></summary>First published on Fri 4 Mar 2033 18.40 CET</details></div><gu-island name="ShareButton"><button>Share</button></gu-island></div></div>
<div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector dcr-body"><p class="dcr-16w"><span class="dcr-15r">T</span>he first warning of the flood that drowned four people in Port Alma went out two hours after the town’s own gauge had shown it, an inquiry has heard.</p><p class="dcr-16w">Bo Lint, keeper of the pilot house, said he had been <a href="/2033/feb/10/roof">on the roof of the school</a> with two children when the pen began to climb.</p>
<figure data-spacefinder-role="richLink" class="dcr-rl"><gu-island name="RichLinkComponent"><div class="dcr-rl2"><div><a href="/z">‘We heard it before we saw it’: a night on the third floor</a></div><span>Read more</span></div></gu-island></figure>
<p class="dcr-16w">“I would give anything to have been in that room,” he said.</p><div class="ad-slot-container" id="ad1"><div class="ad-slot ad-slot--inline" aria-hidden="true"></div></div>
<p class="dcr-16w">Counsel for the harbour office, Dirk Amsel, said that “a pen on paper is not a warning system”.</p><figure id="nl" class="dcr-nl"><a data-ignore="global-link-styling" href="#EmailSignup-skip-link-7" class="dcr-sk">skip past newsletter promotion</a><aside aria-label="newsletter promotion"><gu-island name="EmailSignUp"><p>Sign up to First Edition</p><p>Our morning email breaks down the key stories of the day</p><form><input></form></gu-island></aside><p id="EmailSignup-skip-link-7" tabindex="0" aria-label="after newsletter promotion" role="note" class="dcr-af">after newsletter promotion</p></figure>
<h2 id="x">A room with nobody in it</h2><p class="dcr-16w">The night watch had been cut in 2029. The inquiry goes on.</p></div></div>
<div data-gu-name="body"><div class="dcr-sub"><div><span>Explore more on these topics</span><div><ul><li><a>Flooding</a></li><li><a>Port Alma</a></li><li><a>news</a></li></ul></div></div><div><button>Share</button><a>Reuse this content</a></div></div></div></div></article></div></section>
<section><gu-island name="OnwardsUpper"><h2>Related stories</h2><ul><li><div><a href="/1"><span>Four dead as water rises in Port Alma</span></a><time>9 Feb 2033</time></div></li><li><div><a href="/2"><span>The town that stayed up</span></a><time>11 Feb 2033</time></div></li></ul></gu-island></section><section><h2>Most viewed</h2><ol><li><a>A cat, a mast, a rescue</a></li></ol></section></main><footer><p>© 2033 Custodian News. All rights reserved.</p></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          C The pilot house at Port Alma, where the gauge hangs. Photograph: Una Pell/The Custodian
          T Port Alma flood: warning came two hours late, inquiry told
          P Gauge showed the rise at ten past nine on 9 February, but nobody was in the room
          B Saoirse Venn in Port Alma
          D Fri 4 Mar 2033 21.12 CET
          D First published on Fri 4 Mar 2033 18.40 CET
          P The first warning of the flood that drowned four people in Port Alma went out two hours after the town’s own gauge had shown it, an inquiry has heard.
          P Bo Lint, keeper of the pilot house, said he had been on the roof of the school with two children when the pen began to climb.
          P “I would give anything to have been in that room,” he said.
          P Counsel for the harbour office, Dirk Amsel, said that “a pen on paper is not a warning system”.
          H A room with nobody in it
          P The night watch had been cut in 2029. The inquiry goes on.`),
        meta: {
          title: 'Port Alma flood: warning came two hours late, inquiry told',
          author: 'Saoirse Venn',
          outlet: 'The Custodian',
          published: '2033-03-04',
          updated: '2033-03-04',
          url: 'https://custodian.example/environment/2033/mar/04/port-alma-flood-warning',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'f: large American daily, hashed classes, companion columns, skip-advert links, print note, author lines at the end',
    html: `<!DOCTYPE html><html lang="en" class="story nytapp"><head><title data-rh="true">After the Flood, a Port Counts Its Boats - The Vell Courier</title><meta data-rh="true" name="byl" content="By Dana Whitlock and Piet Sorensen"><meta data-rh="true" property="og:title" content="After the Flood, a Port Counts Its Boats"><meta data-rh="true" property="article:published_time" content="2033-02-12T22:00:08.000Z"><script data-rh="true" type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"After the Flood, a Port Counts Its Boats","alternativeHeadline":"In Port Alma, 140 Boats Are Gone","datePublished":"2033-02-12T22:00:08.000Z","dateModified":"2033-02-13T03:11:00.000Z","author":[{"@type":"Person","name":"Dana Whitlock"},{"@type":"Person","name":"Piet Sorensen"}],"publisher":{"@id":"#org"}}</script><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsMediaOrganization","@id":"#org","name":"The Vell Courier"}</script></head>
<body><div id="app"><div><div><div><a class="css-777zgl" href="#site-content">Skip to content</a></div><div class="NYTAppHideMasthead css-1r6wvpq"><header class="css-1bymuyk"><section><button>SKIP</button><a>World</a></section></header></div></div>
<div aria-hidden="false"><main id="site-content"><div><div class="css-1aor85t"></div><div id="top-wrapper" class="css-1sy8kpn"><div class="ad"><p class="css-e8">Advertisement</p><a href="#after-top">SKIP ADVERTISEMENT</a></div></div>
<article id="story" class="css-1vxca1d"><div id="sponsor-wrapper"></div><header class="css-1n2hoc9"><div class="css-1vkm6nb"><h1 id="link-6f5" class="css-88wicj" data-testid="headline">After the Flood, a Port Counts Its Boats</h1></div><p id="article-summary" class="css-79elbk">In Port Alma, 140 fishing boats were lost in one night. Most had no insurance.</p>
<div class="css-53u6y8"><div class="css-1lh"><button><span>Share full article</span></button><ul><li><button>6</button></li></ul></div></div>
<div data-testid="photoviewer-wrapper"><figure class="css-1qu"><div><picture><img></picture></div><figcaption class="css-1g"><span class="css-jevhma">Boats piled against the fish market on Thursday.</span><span class="css-cnj6d5"><span class="css-1ly">Credit...</span><span><span>Lio Marsh for The Vell Courier</span></span></span></figcaption></figure></div>
<div class="css-byx"><div class="css-ax"><p class="css-4anu6l">By <span class="css-1baulvz"><a class="css-n8ff4n">Dana Whitlock</a></span> and <span class="css-1baulvz last-byline">Piet Sorensen</span></p></div><p class="css-rep">Dana Whitlock reported from Port Alma, and Piet Sorensen from Vell.</p><ul class="css-1u1"><li><div><time class="css-1z" datetime="2033-02-12T22:00:08-05:00"><span class="css-kp">Feb. 12, 2033</span></time></div></li></ul></div></header>
<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-0"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">The boats lie on their sides like sleeping cows, forty of them, on the square where the fish market was.</p><p class="css-at9mc1 evys1bk0">Hanna Brekke walks among them with a list. She is the harbor’s registrar, and each tick on the list is somebody’s house, school fees, pride.</p></div><aside class="css-ew4tgv" aria-label="companion column"></aside></div>
<div><div id="story-ad-1-wrapper" class="css-zz"><div class="ad"><p>Advertisement</p><a href="#after-story-ad-1">SKIP ADVERTISEMENT</a></div></div></div>
<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">“I stopped at a hundred,” she said. “Then I started again, because somebody has to.”</p><h2 class="css-13o6u42 eoo0vm40" id="link-3">‘A Boat Is Not a Car’</h2><p class="css-at9mc1 evys1bk0">Insurers in the capital say that most of the policies had lapsed. The fishermen say that nobody had told them.</p></div></div>
<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">On Friday the first crane came down the coast road. It could lift one boat an hour.</p><p class="css-at9mc1 evys1bk0 e2kc3sl0"><em class="css-2fg4z9">Mona Tveit contributed reporting.</em></p></div></div></section>
<div class="bottom-of-article"><div class="css-xt80pu"><div class="css-1bd"><p>Dana Whitlock is the bureau chief for the northern coast. <a href="/by/dw">More about Dana Whitlock</a></p></div><div class="css-1bd"><p>Piet Sorensen covers insurance and shipping. <a href="/by/ps">More about Piet Sorensen</a></p></div></div><div class="css-i29ckm"><p>A version of this article appears in print on Feb. 13, 2033, Section A, Page 1 of the Vell edition with the headline: In a Port, Counting Boats. <a>Order Reprints</a> | <a>Today’s Paper</a> | <a>Subscribe</a></p></div><div class="css-see"><span>See more on: </span><a>Floods</a>, <a>Fishing</a></div></div></article></div>
<div id="bottom-wrapper"><div class="ad"><p>Advertisement</p></div></div><div class="css-ml"><h2>Related Content</h2><ul><li><a><h3>The Night the Pen Climbed</h3><p>A gauge saw it all.</p></a></li></ul></div></main><footer><nav><h2>Site Information Navigation</h2><ul><li><a>© 2033 The Vell Courier Company</a></li></ul></nav></footer></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T After the Flood, a Port Counts Its Boats
          P In Port Alma, 140 fishing boats were lost in one night. Most had no insurance.
          C Boats piled against the fish market on Thursday. Credit... Lio Marsh for The Vell Courier
          B By Dana Whitlock and Piet Sorensen
          P Dana Whitlock reported from Port Alma, and Piet Sorensen from Vell.
          D Feb. 12, 2033
          P The boats lie on their sides like sleeping cows, forty of them, on the square where the fish market was.
          P Hanna Brekke walks among them with a list. She is the harbor’s registrar, and each tick on the list is somebody’s house, school fees, pride.
          P “I stopped at a hundred,” she said. “Then I started again, because somebody has to.”
          H ‘A Boat Is Not a Car’
          P Insurers in the capital say that most of the policies had lapsed. The fishermen say that nobody had told them.
          P On Friday the first crane came down the coast road. It could lift one boat an hour.
          P Mona Tveit contributed reporting.`),
        meta: {
          title: 'After the Flood, a Port Counts Its Boats',
          author: 'Dana Whitlock, Piet Sorensen',
          outlet: 'The Vell Courier',
          published: '2033-02-12',
          updated: '2033-02-13',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'f: agency site, paragraphs in divisions by test ids, summary list, licensing and standards lines, new-tab hints',
    html: `<!DOCTYPE html><html lang="en"><head><title>Port Alma inquiry opens with dispute over gauge | Northwire</title><meta name="article:author" content="Edda Lorn"><meta property="og:site_name" content="Northwire"><meta property="og:title" content="Port Alma inquiry opens with dispute over gauge"><meta name="article:published_time" content="2033-03-01T14:05:33.120Z"><meta name="article:modified_time" content="2033-03-01T18:20:00Z"></head>
<body><div id="fusion-app"><div class="master-layout"><header class="site-header__container__1Pk" data-testid="Header"><a>Exclusive news, data and analytics</a><nav><a>World</a><a>Markets</a></nav></header>
<main class="default-article__main"><article class="article__main__33WV2"><div class="article__content__6hMn9"><header data-testid="ArticleHeader" class="article-header__heading-container__3jAuN"><div class="article-header__tags-container__1"><a data-testid="Link" class="text__text__1FZLe">World</a></div><h1 data-testid="Heading" class="text__text__1FZLe text__heading_3__1kDhc">Port Alma inquiry opens with dispute over gauge</h1><div data-testid="AuthorName" class="info-content__author-date__1"><div class="author-name__author__1gx5k"><span>By</span> <a rel="author" data-testid="AuthorNameLink">Edda Lorn</a></div></div><time data-testid="DateLine" dateTime="2033-03-01T14:05:33.12Z" aria-label="a"><span class="date-line__date___kNbY">March 1, 2033</span><span class="date-line__date___kNbY">2:05 PM UTC</span><span class="date-line__date___kNbY">Updated 4 hours ago</span></time><div class="toolbar"><button>Aa</button><button>Save</button></div></header>
<div class="article-body__container__3ypuX"><div data-testid="primary-image"><figure><img alt=""><figcaption data-testid="primary-image-caption" class="primary-image__caption">[1/2] Judge Ruth Maddern enters the hall in Port Alma, March 1, 2033. NORTHWIRE/Dora Kell <a data-testid="Link" href="/lic">Purchase Licensing Rights<span style="clip:rect(0,0,0,0)">, opens new tab</span></a></figcaption></figure></div>
<div class="article-body__content__17Yit"><div class="summary-container"><div data-testid="Summary"><h2>Summary</h2><ul><li class="summary__item">Keeper says night watch was cut in 2029</li><li class="summary__item">Harbour office calls paper gauge outdated</li></ul></div></div>
<div data-testid="paragraph-0" class="text__text__1FZLe article-body__paragraph__2-BtD">PORT ALMA, March 1 (Northwire) - The inquiry into the flood that killed four people in Port Alma opened on Tuesday with a dispute over a clockwork gauge.</div><div data-testid="paragraph-1" class="text__text__1FZLe article-body__paragraph__2-BtD">Judge Ruth Maddern said she would hear 60 witnesses by May.</div><div data-testid="promo-box" class="article-body__element__2p5pI"><p class="text__text">The <a>Northwire Daily Briefing</a> newsletter provides all the news you need to start your day. Sign up <a href="/nl">here</a>.</p></div><div data-testid="paragraph-2" class="text__text__1FZLe article-body__paragraph__2-BtD">Shares in the gauge’s maker, <a href="/co/ALG.VL">Alga Instruments <span class="ric">(ALG.VL)</span><span style="clip:rect(0px,0px,0px,0px);position:absolute">, opens new tab</span></a>, fell 3%.</div><div data-testid="ContextWidget"><div>Advertisement · Scroll to continue</div></div><h2 data-testid="Heading">&#x27;PEN ON PAPER&#x27;</h2><div data-testid="paragraph-3" class="text__text__1FZLe article-body__paragraph__2-BtD">&quot;A pen on paper is not a warning system,&quot; said counsel Dirk Amsel. The ministry declined to comment.</div></div>
<div class="sign-off__container__1"><p data-testid="Body" class="text__text sign-off__text__PU3Aj">Reporting by Edda Lorn in Port Alma; Editing by Max Holt and Nell Faye</p></div><p class="text__text trust"><span>Our Standards: </span><a data-testid="Link">The Northwire Trust Principles.<span style="clip:rect(0,0,0,0)">, opens new tab</span></a></p><div data-testid="ArticleTags"><h2 class="sr">Suggested Topics:</h2><ul><li><a>World</a></li><li><a>Floods</a></li></ul></div><div data-testid="Licensing"><a>Purchase Licensing Rights</a></div>
<div class="author-bio__1"><address><div><a>Edda Lorn</a><p>Northwire</p></div><p class="author-bio__desc">Edda Lorn has reported from the coast for eleven years and won two prizes for her work on the crane.</p></address></div></div></div></article>
<div data-testid="ReadNext"><h2>Read Next</h2><ul><li><div><span>World category</span><h3><a>Dredging resumes in northern basin</a></h3><time>March 1, 2033</time></div></li></ul></div></main><footer><p>All quotes delayed a minimum of 15 minutes.</p></footer></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Port Alma inquiry opens with dispute over gauge
          B By Edda Lorn
          D March 1, 2033 2:05 PM UTC Updated 4 hours ago
          C [1/2] Judge Ruth Maddern enters the hall in Port Alma, March 1, 2033. NORTHWIRE/Dora Kell Purchase Licensing Rights
          H Summary
          L Keeper says night watch was cut in 2029
          L Harbour office calls paper gauge outdated
          P PORT ALMA, March 1 (Northwire) - The inquiry into the flood that killed four people in Port Alma opened on Tuesday with a dispute over a clockwork gauge.
          P Judge Ruth Maddern said she would hear 60 witnesses by May.
          P Shares in the gauge’s maker, Alga Instruments (ALG.VL), fell 3%.
          H 'PEN ON PAPER'
          P "A pen on paper is not a warning system," said counsel Dirk Amsel. The ministry declined to comment.
          B Reporting by Edda Lorn in Port Alma; Editing by Max Holt and Nell Faye`),
        meta: {
          title: 'Port Alma inquiry opens with dispute over gauge',
          author: 'Edda Lorn',
          outlet: 'Northwire',
          published: '2033-03-01',
          updated: '2033-03-01',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'f: ministry page of 1999, upper-case tags, fonts, line breaks, menu as image map and table, guest counter',
    html: `<HTML>
<HEAD><TITLE>Ministry of Foreign Affairs - Statement by the Spokesman</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"></HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003399">
<CENTER><IMG SRC="banner.gif" ALT="Ministry of Foreign Affairs" WIDTH=600><BR>
<FONT SIZE=1 FACE="Verdana"><A HREF="index.htm">Home</A> | <A HREF="min.htm">The Minister</A> | <A HREF="st.htm">Statements</A> | <A HREF="visa.htm">Visas</A> | <A HREF="mail.htm">Mail us</A></FONT></CENTER>
<HR WIDTH="80%">
<TABLE WIDTH="620" ALIGN=center CELLPADDING=6><TR><TD>
<P ALIGN=center><FONT FACE="Arial" SIZE=4><B>STATEMENT BY THE SPOKESMAN ON THE INCIDENT AT PORT ALMA</B></FONT></P>
<P ALIGN=right><FONT FACE="Arial" SIZE=2><I>Vell, 12 May 1999</I></FONT></P>
<FONT FACE="Arial" SIZE=2>
The Ministry of Foreign Affairs has learned with deep concern that a patrol boat under a foreign flag entered the waters off Port Alma on 11 May.
<BR><BR>
The ambassador was called to the Ministry this morning and was handed a note of protest. He said that he would pass it on to his government.
<BR><BR>
<B>The Government expects a full account within ten days.</B>
<BR><BR>
It recalls that both states signed the Treaty on Coastal Waters in 1987 and that both have kept to it until now.
<BR>&nbsp;<BR>
The fishermen who were held for two hours are back with their families.
</FONT>
</TD></TR></TABLE>
<HR WIDTH="80%">
<CENTER><FONT SIZE=1 FACE="Verdana">| <A HREF="st.htm">Back to statements</A> | <A HREF="#top">Top</A> |<BR>
Last update: 13 May 1999<BR>Webmaster: <A HREF="mailto:web@mfa.example">web@mfa.example</A><BR>You are visitor no. 004711</FONT></CENTER>
</BODY></HTML>`,
    articles: [
      {
        blocks: blocks(`
          T STATEMENT BY THE SPOKESMAN ON THE INCIDENT AT PORT ALMA
          D Vell, 12 May 1999
          P The Ministry of Foreign Affairs has learned with deep concern that a patrol boat under a foreign flag entered the waters off Port Alma on 11 May.
          P The ambassador was called to the Ministry this morning and was handed a note of protest. He said that he would pass it on to his government.
          P The Government expects a full account within ten days.
          P It recalls that both states signed the Treaty on Coastal Waters in 1987 and that both have kept to it until now.
          P The fishermen who were held for two hours are back with their families.`),
        meta: {
          outlet: 'Ministry of Foreign Affairs',
          published: '1999-05-12',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'f: official report of a parliament, contributions with speakers, column numbers, times, share links',
    html: `<!DOCTYPE html><html lang="en"><head><title>Port Alma: Flood Warnings - Official Report - Parliament of Vell</title></head><body>
<header class="header"><div class="container"><a class="brand" href="/">Official Report</a><nav class="main-nav"><ul><li><a>Assembly</a></li><li><a>Members</a></li></ul></nav></div></header>
<div class="hero-banner"><div class="container"><ol class="breadcrumb-list"><li><a>Assembly debates</a></li><li><a>3 March 2033</a></li></ol><h1>Port Alma: Flood Warnings</h1><p class="sub">Volume 611: debated on Thursday 3 March 2033</p></div></div>
<div class="container"><div class="row"><div class="col-lg-9 primary-content"><div class="debate-tools"><a>Download text</a><button>Find in debate</button><a>Previous debate</a><a>Next debate</a></div>
<div class="debate-item debate-item-timestamp"><time>2.30 pm</time></div>
<div class="debate-item debate-item-contributiondebateitem"><div class="contribution content"><div class="header"><a href="/members/201" class="attributed-to-details"><div class="primary-text">Ingrid Falk (Port Alma) (Harbour Party)</div></a><div class="share-links"><button>Share</button><ul><li><a>Copy Link</a></li></ul></div></div><div class="content"><p class="hs_Para">I beg to move, That this Assembly has considered the flood warnings in Port Alma.</p><p class="hs_Para">Four people died on 9 February. Their names were read in the chapel, and I will read them here if the House allows.<span class="column-number" data-column-number="212"></span></p></div></div></div>
<div class="debate-item debate-item-contributiondebateitem"><div class="contribution content"><div class="header"><a href="/members/88" class="attributed-to-details"><div class="primary-text">Tom Ardley (Vell East) (Union)</div></a><div class="share-links"><button>Share</button></div></div><div class="content"><p class="hs_Para">Will the hon. Member give way?</p></div></div></div>
<div class="debate-item debate-item-contributiondebateitem"><div class="contribution content"><div class="header"><a href="/members/201" class="attributed-to-details"><div class="primary-text">Ingrid Falk</div></a><div class="share-links"><button>Share</button></div></div><div class="content"><p class="hs_Para">I will.</p></div></div></div>
<div class="debate-item debate-item-timestamp"><time>2.45 pm</time></div>
<div class="debate-item debate-item-contributiondebateitem"><div class="contribution content"><div class="header"><a href="/members/12" class="attributed-to-details"><div class="primary-text">The Minister for Harbours (Olga Brennan)</div></a><div class="share-links"><button>Share</button></div></div><div class="content"><p class="hs_Para">I have set up an inquiry under Judge Maddern, and I will publish every page of it.</p><p class="hs_brev">Question put and agreed to.</p></div></div></div>
</div><div class="col-lg-3 secondary-content"><div class="card"><h2>Contributors</h2><ul><li><a>Ingrid Falk</a></li><li><a>Tom Ardley</a></li></ul></div><div class="card"><h2>About this debate</h2><p>The text is the edited record of what was said, with repetitions left out.</p></div></div></div></div>
<footer><div class="container"><p>© Parliament of Vell 2033</p></div></footer></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T Port Alma: Flood Warnings
          D Volume 611: debated on Thursday 3 March 2033
          D 2.30 pm
          P Ingrid Falk (Port Alma) (Harbour Party)
          P I beg to move, That this Assembly has considered the flood warnings in Port Alma.
          P Four people died on 9 February. Their names were read in the chapel, and I will read them here if the House allows.
          P Tom Ardley (Vell East) (Union)
          P Will the hon. Member give way?
          P Ingrid Falk
          P I will.
          D 2.45 pm
          P The Minister for Harbours (Olga Brennan)
          P I have set up an inquiry under Judge Maddern, and I will publish every page of it.
          P Question put and agreed to.`),
        meta: { title: 'Port Alma: Flood Warnings', published: '2033-03-03', language: 'en' },
      },
    ],
  },
  {
    name: 'f: decision of a court on a law portal, numbered paragraphs in cells, headings in capitals, notes at the foot',
    html: `<!DOCTYPE html><html lang="en"><head><title>Lint v Harbour Office [2033] VHC 88 (Admin) (19 April 2033)</title></head><body>
<table width="100%" class="lii-head"><tr><td><a href="/"><img alt="VelLII"></a></td><td align="right">[<a href="/">Home</a>] [<a href="/databases">Databases</a>] [<a href="/search">Search</a>] [<a href="/feedback">Feedback</a>]</td></tr></table><h1>High Court of Vell (Administrative List) Decisions</h1><hr><p><b>You are here:</b> VelLII &gt;&gt; <a>Databases</a> &gt;&gt; <a>High Court</a> &gt;&gt; Lint v Harbour Office [2033] VHC 88<br>URL: <i>https://vellii.example/VHC/2033/88.html</i><br>Cite as: [2033] VHC 88</p><hr><p align="center">[<a>New search</a>] [<a>Printable PDF version</a>] [<a>Help</a>]</p><hr>
<div class="judgment"><p class="neutral">Neutral Citation Number: [2033] VHC 88 (Admin)</p><p class="caseno">Case No: AD/112/2033</p><p class="court">IN THE HIGH COURT OF VELL<br>ADMINISTRATIVE LIST</p><p class="date">19 April 2033</p><p class="before">Before: MRS JUSTICE ORME</p><p class="parties">BETWEEN: BO LINT, Claimant – and – THE HARBOUR OFFICE OF PORT ALMA, Defendant</p>
<p class="counsel">Ines Calder (instructed by Mole Chambers) for the Claimant. Dirk Amsel for the Defendant.</p><h2>HTML VERSION OF JUDGMENT</h2>
<p><b>Mrs Justice Orme:</b></p><h3>INTRODUCTION</h3><table><tr><td valign="top"><a name="para1"></a>1.</td><td><p>The Claimant has kept the pilot house at Port Alma since 2008. On 15 February 2033 the Defendant dismissed him without notice.</p></td></tr><tr><td valign="top"><a name="para2"></a>2.</td><td><p>He says that the dismissal was a reprisal for what he had told the press about the night watch.<a href="#note1"><sup>1</sup></a></p></td></tr></table><h3>DISCUSSION</h3><table><tr><td valign="top">3.</td><td><p>The letter of dismissal gives no reason at all. That alone is contrary to section 14 of the Act.</p><blockquote>“An office shall state the grounds of a dismissal in writing.”</blockquote></td></tr><tr><td valign="top">4.</td><td><p>The claim succeeds.</p></td></tr></table></div>
<hr><p><a name="note1">Note 1</a> The interview was printed in the Custodian of 11 February 2033.</p><hr><p align="center"><b>VelLII:</b> <a>Copyright Policy</a> | <a>Disclaimers</a> | <a>Privacy Policy</a> | <a>Feedback</a> | <a>Donate to VelLII</a><br>URL: <i>https://vellii.example/VHC/2033/88.html</i></p></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P Neutral Citation Number: [2033] VHC 88 (Admin)
          P Case No: AD/112/2033
          P IN THE HIGH COURT OF VELL ADMINISTRATIVE LIST
          D 19 April 2033
          P Before: MRS JUSTICE ORME
          P BETWEEN: BO LINT, Claimant – and – THE HARBOUR OFFICE OF PORT ALMA, Defendant
          P Ines Calder (instructed by Mole Chambers) for the Claimant. Dirk Amsel for the Defendant.
          P Mrs Justice Orme:
          H INTRODUCTION
          P 1.
          P The Claimant has kept the pilot house at Port Alma since 2008. On 15 February 2033 the Defendant dismissed him without notice.
          P 2.
          P He says that the dismissal was a reprisal for what he had told the press about the night watch.
          H DISCUSSION
          P 3.
          P The letter of dismissal gives no reason at all. That alone is contrary to section 14 of the Act.
          Q “An office shall state the grounds of a dismissal in writing.”
          P 4.
          P The claim succeeds.`),
        meta: { published: '2033-04-19', language: 'en' },
      },
    ],
  },
  {
    name: 'f: Hebrew site of a large paper, editor blocks with nested spans, share rail, related unit, comment teaser',
    html: `<!DOCTYPE html><html lang="he" dir="rtl"><head><title>הנמל בפורט אלמה ייסגר ביולי</title><meta property="og:title" content="הנמל בפורט אלמה ייסגר ביולי"><meta property="og:site_name" content="גלים"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"הנמל בפורט אלמה ייסגר ביולי","datePublished":"2033-06-11T09:20:00Z","author":{"@type":"Person","name":"נועה ברק"},"publisher":{"@type":"Organization","name":"גלים"}}</script></head>
<body><div id="app-root"><div class="siteHeader"><a>חדשות</a><a>כלכלה</a><a>ספורט</a></div><div class="layoutContainer"><div class="ArticleHeaderComponenta"><div class="category"><a>חדשות</a></div><h1 class="mainTitle">הנמל בפורט אלמה ייסגר ביולי</h1><h2 class="subTitle"><span>שבעה חברי מועצה הצביעו בעד הסגירה, שניים נגד. העובדים: "איש לא שאל אותנו"</span></h2><div class="authoranddate"><span class="authors">נועה ברק</span><span class="date"><time class="DateDisplay" datetime="2033-06-11T09:20:00Z">11.06.33 | 12:20</time></span></div></div>
<div class="shareRail"><button>פייסבוק</button><button>טוויטר</button><span>14 תגובות</span></div>
<div class="ArticleBodyComponent"><div class="textEditor_container readOnly"><div class="DraftEditor-root"><div class="DraftEditor-editorContainer"><div class="public-DraftEditor-content"><div data-contents="true"><div class="text_editor_paragraph rtl" data-block="true" data-editor="bou9"><div class="public-DraftStyleDefault-block public-DraftStyleDefault-rtl" data-offset-key="a-0-0"><span data-offset-key="a-0-0"><span data-text="true">מועצת הנמל של פורט אלמה החליטה ביום שלישי לסגור את הרציף הישן, לאחר שמנוף נפל לים בחודש מאי.</span></span></div></div><div class="text_editor_paragraph rtl" data-block="true"><div class="public-DraftStyleDefault-block public-DraftStyleDefault-rtl"><span><span data-text="true">"לא נחכה לתאונה נוספת", אמרה ראשת העיר </span></span><a href="/tags/ilves"><span><span data-text="true">מארה אילבס</span></span></a><span><span data-text="true"> לעיתונאים בשער הנמל.</span></span></div></div><div class="unit related"><div class="unitTitle">כתבות נוספות</div><a>חמישה מנופים ישנים</a><a>המחיר של הרציף</a></div><div class="text_editor_paragraph rtl" data-block="true"><div class="public-DraftStyleDefault-block public-DraftStyleDefault-rtl"><span style="font-weight:bold"><span data-text="true">מה יהיה על הדייגים</span></span></div></div><div class="text_editor_paragraph rtl" data-block="true"><div class="public-DraftStyleDefault-block public-DraftStyleDefault-rtl"><span><span data-text="true">הדייגים יעבירו את סירותיהם לאגן הצפוני, שעה נסיעה מן השוק.</span></span></div></div></div></div></div></div></div><div class="first-published"><span>פורסם לראשונה: 09:02, 11.06.33</span></div></div>
<div class="commentTeaser"><h3>תגובות</h3><button>הוספת תגובה</button><div class="commentItem"><span>1.</span><span>סוף סוף מישהו קם ועושה משהו בנמל הזה, עשרים שנה חיכינו לזה.</span></div></div><div class="footer"><span>כל הזכויות שמורות</span></div></div></div></body></html>`,
    articles: [
      {
        blocks: blocks(`
          T הנמל בפורט אלמה ייסגר ביולי
          H שבעה חברי מועצה הצביעו בעד הסגירה, שניים נגד. העובדים: "איש לא שאל אותנו"
          B נועה ברק
          D 11.06.33 | 12:20
          P מועצת הנמל של פורט אלמה החליטה ביום שלישי לסגור את הרציף הישן, לאחר שמנוף נפל לים בחודש מאי.
          P "לא נחכה לתאונה נוספת", אמרה ראשת העיר מארה אילבס לעיתונאים בשער הנמל.
          P מה יהיה על הדייגים
          P הדייגים יעבירו את סירותיהם לאגן הצפוני, שעה נסיעה מן השוק.
          D פורסם לראשונה: 09:02, 11.06.33`),
        meta: {
          title: 'הנמל בפורט אלמה ייסגר ביולי',
          author: 'נועה ברק',
          outlet: 'גלים',
          published: '2033-06-11',
          language: 'he',
        },
      },
    ],
  },
  {
    name: 'f: old Joomla site, content tables, icons for print and mail, modified date, archive frame of a web archive',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-gb" lang="en-gb"><head><script type="text/javascript">__wm.init("https://web.archive.example/web");</script><title>Fishermen block the mole</title><meta name="generator" content="Joomla! 1.5" /><meta name="author" content="Administrator" /></head>
<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp"><div id="wm-ipp-inside"><div id="wm-toolbar"><a href="/web/"><img alt="Wayback Machine"></a><form><input type="text" value="http://alma-fishers.example/news/12.html"></form><div><a href="/web/x">14 captures</a><div class="r">20 May 2009 - 11 Jan 2013</div></div><table><tr><td>Apr</td><td>MAY</td><td>Jun</td></tr><tr><td></td><td>20</td><td></td></tr></table><div>About this capture</div><div><p>COLLECTED BY</p><p>Organization: Crawl of the coast</p><p>The seed for this crawl was a list of every host in the index of the year before, which was crawled to a depth of one level.</p></div></div></div></div></div><!-- END WAYBACK TOOLBAR INSERT -->
<div id="page_bg"><div id="header"><div id="logo"><a href="/">Alma Fishers’ Guild</a></div></div><div id="pathway"><span class="breadcrumbs pathway"><a class="pathway">Home</a> <img alt=""/> News</span></div><table class="nopad" width="100%"><tr valign="top"><td id="leftcolumn" width="180"><div class="moduletable_menu"><h3>Main Menu</h3><ul class="menu"><li class="item1"><a><span>Home</span></a></li><li class="item2"><a><span>Prices</span></a></li></ul></div><div class="moduletable"><h3>Who's Online</h3>We have 3 guests online</div></td>
<td id="maincolumn"><table class="contentpaneopen"><tr><td class="contentheading" width="100%"><a href="/news/12" class="contentpagetitle">Fishermen block the mole</a></td><td align="right" class="buttonheading"><a title="PDF"><img alt="PDF" /></a></td><td class="buttonheading"><a><img alt="Print" /></a></td><td class="buttonheading"><a><img alt="E-mail" /></a></td></tr></table>
<table class="contentpaneopen"><tr><td width="70%" valign="top" colspan="2"><span class="small">Written by Jarl Hest </span>&nbsp;&nbsp;</td></tr><tr><td valign="top" colspan="2" class="createdate">Tuesday, 19 May 2009 08:14</td></tr>
<tr><td valign="top" colspan="2"><p>Since five in the morning thirty boats have been lying across the mouth of the harbour, tied to each other bow to stern.</p><p>Nobody comes in and nobody goes out until the office in Vell speaks with the guild about the price of diesel.</p><p style="text-align: center;"><img src="images/boats.jpg" alt="boats" /></p><p>"We have bread for a week," says the guild's chairman, Otto Flint, "and we have fish."</p><p>&nbsp;</p></td></tr><tr><td colspan="2" class="modifydate">Last Updated ( Tuesday, 19 May 2009 17:40 )</td></tr></table><span class="article_separator">&nbsp;</span></td>
<td id="rightcolumn" width="180"><div class="moduletable"><h3>Popular</h3><ul class="mostread"><li><a>Diesel prices since 1990</a></li><li><a>Statutes of the guild</a></li></ul></div></td></tr></table><div id="footer"><p>Valid XHTML and CSS.</p></div></div></body></html>
<!--
     FILE ARCHIVED ON 11:41:03 May 20, 2009 AND RETRIEVED FROM THE
     WEB ARCHIVE ON 09:15:22 Feb 03, 2033.
-->`,
    articles: [
      {
        blocks: blocks(`
          T Fishermen block the mole
          B Written by Jarl Hest
          D Tuesday, 19 May 2009 08:14
          P Since five in the morning thirty boats have been lying across the mouth of the harbour, tied to each other bow to stern.
          P Nobody comes in and nobody goes out until the office in Vell speaks with the guild about the price of diesel.
          P "We have bread for a week," says the guild's chairman, Otto Flint, "and we have fish."
          D Last Updated ( Tuesday, 19 May 2009 17:40 )`),
        meta: {
          title: 'Fishermen block the mole',
          author: 'Jarl Hest',
          published: '2009-05-19',
          captured: '2009-05-20T11:41:03Z',
          language: 'en',
        },
      },
    ],
  },
  {
    name: 'f: single-page app, empty root, story only in JSON-LD, a line for browsers without scripts',
    html: `<!doctype html><html lang="en"><head><title>Ferry stays in port over Easter</title><meta property="og:site_name" content="Islands Today"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry stays in port over Easter","datePublished":"2033-04-14T07:00:00+02:00","author":{"@type":"Person","name":"Malin Roos"},"publisher":{"@type":"Organization","name":"Islands Today"},"articleBody":"The ferry to the outer islands will not sail from Good Friday to Easter Monday, the company said on Thursday.\\n\\nA bearing has run hot, and the spare part is on a ship that is late.\\n\\n“We know what this means for families,” said its head, Anna Skov. “We are sorry.”"}</script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.8a2.js"></script></body></html>`,
    articles: [
      {
        blocks: blocks(`
          P The ferry to the outer islands will not sail from Good Friday to Easter Monday, the company said on Thursday.
          P A bearing has run hot, and the spare part is on a ship that is late.
          P “We know what this means for families,” said its head, Anna Skov. “We are sorry.”`),
        meta: {
          title: 'Ferry stays in port over Easter',
          author: 'Malin Roos',
          outlet: 'Islands Today',
          published: '2033-04-14',
          language: 'en',
        },
      },
    ],
  },
]
