/** The style of the page: one column, serif, light and dark, narrow screens, print in black and white. */
export const CSS: string = `:root{color-scheme:light dark;--paper:#fffdf8;--ink:#1d1b18;--soft:#5d574e;--line:#d8d2c6;--link:#174a7c;--mark:#ffe9a0;--warn:#8a2b06;--card:#f7f3ea;--focus:#b34700}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--ink:#ece7dd;--soft:#aaa294;--line:#45413a;--link:#9cc4ee;--mark:#5c4a10;--warn:#ffb08a;--card:#211f1c;--focus:#ffb35c}}
*{box-sizing:border-box}
html{scroll-padding-top:2.6rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:2.6rem 1rem 4rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Liberation Serif","DejaVu Serif",serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2;margin:.6rem 0}
h2{font-size:1.4rem;margin:2.6rem 0 .6rem;padding-top:.5rem;border-top:2px solid var(--ink)}
h3{font-size:1.1rem;margin:1.4rem 0 .4rem}
h4{font-size:1rem;margin:0 0 .2rem}
p{margin:.35rem 0}
ul,ol{padding-left:1.4rem;margin:.3rem 0}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a.name,.card h3 a,.points a,.timeline a,.row a{text-decoration-color:var(--line)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
:target{background:var(--mark)}
section:target,header:target{background:none}
.banner{position:fixed;inset:0 0 auto 0;z-index:2;background:var(--ink);color:var(--paper);font:600 .8rem/1.3 system-ui,sans-serif;padding:.4rem 1rem;text-align:center;text-wrap:balance}
.skip{position:fixed;top:-9rem;left:.5rem;z-index:3;background:var(--paper);padding:.5rem}
.skip:focus{top:.3rem}
.status-line{border-left:4px solid var(--ink);padding-left:.7rem}
nav ol{columns:15rem;column-gap:1.5rem;padding-left:1.6rem;font-size:.95rem}
sup{line-height:0;font-size:.68em;vertical-align:.45em}
sup a{text-decoration:none;padding:.25em .18em}
.notes,.notes sup{white-space:normal}
.hint,.meta,figcaption,caption{color:var(--soft);font:.82rem/1.4 system-ui,sans-serif}
.hint{margin:.2rem 0 .6rem}
.by{color:var(--soft)}
.mark,.support,.count,.number{white-space:nowrap}
h3 .mark,h4 .mark,.mark{font:normal .78rem/1.4 system-ui,sans-serif;color:var(--soft)}
.count{color:var(--soft);font-weight:normal;font-size:.85em}
.warn,.care{color:var(--warn);font:600 .82rem/1.4 system-ui,sans-serif}
.care{display:inline-block;border:1px dashed var(--warn);padding:0 .35rem}
.points{padding-left:1.8rem}
.points li{margin:.55rem 0}
.points p{margin:0}
.figures{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;padding:0}
.figures b{font-size:1.2rem}
.figures a{text-decoration:none;color:inherit}
dl.facts{margin:.3rem 0}
dl.facts div{display:grid;grid-template-columns:7rem 1fr;gap:.6rem}
dl.facts dt{color:var(--soft);font:.82rem/1.7 system-ui,sans-serif}
dl.facts dd{margin:0;min-width:0}
dl.small dd{font-size:.9rem}
.card,.source,.statement,.difference,.suggestion,.wording{margin:.8rem 0;padding:.2rem 0 .6rem;border-bottom:1px solid var(--line)}
.card h3{margin:.2rem 0;font-size:1.05rem;font-weight:600}
.card h3 .by{font-weight:normal}
.row{margin:.45rem 0}
.row .meta{display:block}
.inline{list-style:none;padding:0;margin:.2rem 0;display:flex;flex-wrap:wrap;gap:.1rem .9rem}
.timeline{list-style:none;padding:0}
.timeline>li{display:grid;grid-template-columns:7rem 1fr;gap:.7rem;margin:.5rem 0}
.timeline .meta{display:block}
.date small{display:block;color:var(--soft);font:.72rem/1.3 system-ui,sans-serif}
.scroll{overflow-x:auto;margin:.5rem 0;max-width:100%}
table{border-collapse:collapse;font-size:.88rem;line-height:1.35;min-width:100%}
caption{text-align:left;padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line);font-weight:normal;overflow-wrap:normal;min-width:4.5rem;max-width:18rem}
thead th{font:600 .78rem/1.3 system-ui,sans-serif;color:var(--soft)}
tr.origin th{font:italic .8rem/1.3 system-ui,sans-serif;color:var(--soft);padding-top:.6rem}
td.differs{outline:2px solid var(--warn);outline-offset:-3px;padding:.4rem .6rem}
.silent,.left-out{color:var(--soft);font-style:italic}
details{margin:.3rem 0}
summary{cursor:pointer;color:var(--link);font:.85rem/1.6 system-ui,sans-serif;width:fit-content}
details.accounts>summary,details.reasons>summary,details.removed>summary{font-size:.78rem}
code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.85em;overflow-wrap:anywhere}
.at{color:var(--soft);font-size:.7rem;user-select:all}
.note{border-left:4px solid var(--link);padding-left:.6rem}
q{quotes:none}
.statement q,.account q,.accounts q,.evidence q{border-left:2px solid var(--line);padding-left:.4rem;display:inline-block;max-width:100%;vertical-align:top}
mark{background:var(--mark);color:inherit;border-bottom:1px solid currentColor;padding:0}
.evidence{list-style:none;padding:0;font-size:.9rem}
.evidence li{margin:.5rem 0}
.evidence i,.evidence span{font:.8rem/1.4 system-ui,sans-serif;color:var(--soft)}
.evidence span{display:block;padding-left:1rem}
.evidence span q{color:var(--ink);border:0;padding:0;display:inline}
.evidence b{font:600 .8rem/1.4 system-ui,sans-serif;padding-right:.3rem}
.evidence li,.card,.row,.timeline>li,.suggestion,.statement,.source,.text{content-visibility:auto;contain-intrinsic-size:auto 5rem;overflow-clip-margin:.5rem}
.text .words{white-space:pre-wrap;font-size:.97rem}
.words mark{background:none;border-bottom:1px solid var(--soft)}
.w:target,.w:target mark{background:var(--mark)}
.w:target{outline:2px solid var(--focus)}
.pn{color:var(--soft);font:.72rem/1 system-ui,sans-serif;padding-right:.4rem;user-select:none}
figure{margin:.6rem 0}
.drawing{display:block;width:100%;min-width:36rem;height:auto;font:12px system-ui,sans-serif;fill:var(--ink)}
.drawing .lane,.drawing line.tick{stroke:var(--line);stroke-width:1}
.drawing text.tick{fill:var(--soft);font-size:11px}
.drawing .dot{fill:var(--link);fill-opacity:.75;stroke:var(--paper)}
.drawing .long{fill:var(--link);fill-opacity:.3;stroke:var(--link)}
.drawing a path{fill:var(--warn);fill-opacity:1;stroke:var(--paper)}
.drawing .arc{fill:none;stroke:var(--link);stroke-opacity:.6}
.drawing .arc.open{stroke-dasharray:5 4}
.drawing .head{fill:var(--link)}
@media (max-width:32rem){body{padding-left:.8rem;padding-right:.8rem;font-size:1rem}dl.facts div,.timeline>li{grid-template-columns:1fr;gap:0}dl.facts div{margin-bottom:.25rem}.date small{display:inline;margin-left:.4rem}h1{font-size:1.55rem}}
@media print{@page{margin:14mm 16mm 16mm;@bottom-right{content:counter(page);font:8pt system-ui,sans-serif}}:root{--paper:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000;--mark:#fff;--warn:#000;--card:#fff}body{display:table;table-layout:fixed;width:100%;max-width:none;padding:0;font-size:10pt}.banner{display:table-header-group;break-inside:avoid;position:static;background:none;color:#000;padding:0;text-align:center}header,main{display:table-row-group}.skip,.at{display:none!important}details::details-content{content-visibility:visible!important;display:block!important;block-size:auto!important}*{content-visibility:visible!important}h2,h3,h4,caption,summary,thead{break-after:avoid}.points li,.row,.timeline>li,.evidence li,tr,figure,.statement{break-inside:avoid}.scroll{overflow:visible}table{min-width:0;font-size:8.5pt}mark{font-weight:600;border-bottom:1.5px solid #000}:target{background:none;outline:none}a{text-decoration:none;color:inherit}.source dd a{text-decoration:underline}.drawing{min-width:0}.drawing .dot{fill:#444}.drawing .long{fill:#ccc;stroke:#444}.drawing a path{fill:#000}.drawing .arc{stroke:#333}}
`
