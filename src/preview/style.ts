import { Markup } from './markup.ts';

/** The look of a preview: calm and plain, in the reader’s own fonts, light and dark, from 320 pixels up. */
export const STYLE = new Markup(`
:root{color-scheme:light dark;--page:#f4f4f1;--paper:#fff;--ink:#1d1f21;--soft:#5c6166;--line:#dcdcd6;--fill:#ecece6;--link:#1b5e9e;--error:#b3261e;--warning:#7d5700;--info:#2f5d8a;--fine:#2b6a3f;--error-tint:#fbe6e4;--warning-tint:#fbf0d4;--info-tint:#e4eef8;--text:#8a9097;--of-link:#3f7cb5;--of-tag:#4f8f7b;--of-mention:#8a6bb0;--of-emoji:#c9963a;--of-wide:#b7696b;--of-other:#6c7a52}
@media (prefers-color-scheme:dark){:root{--page:#16181a;--paper:#1f2225;--ink:#e8e8e5;--soft:#a6abb0;--line:#363a3e;--fill:#2a2e32;--link:#8fc1f2;--error:#ff9a91;--warning:#ecc268;--info:#a3c9f0;--fine:#8fd0a4;--error-tint:#4a2522;--warning-tint:#42361a;--info-tint:#233648;--text:#80878e;--of-link:#5b97cf;--of-tag:#62a38e;--of-mention:#a287c6;--of-emoji:#d0a24d;--of-wide:#c98183;--of-other:#93a374}}
*{box-sizing:border-box}
html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.top,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,h4,p,ul,ol,figure{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.6rem;line-height:1.2;font-weight:650}
h2{font-size:1.25rem;line-height:1.3;font-weight:650;overflow-wrap:anywhere}
h3{font-size:.95rem;font-weight:600;color:var(--soft);margin-bottom:.5rem;overflow-wrap:anywhere}
h4{font-size:.95rem;font-weight:650;margin:1.25rem 0 .5rem}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
.top{padding-top:2.5rem}
.sum{margin-top:.35rem;color:var(--soft)}
.tally{display:inline-block;margin-left:.3rem;padding:0 .55rem;border-radius:1rem;font-size:.875rem;font-weight:600;white-space:nowrap}
.tally.error{color:var(--error);background:var(--error-tint)}
.tally.warning{color:var(--warning);background:var(--warning-tint)}
.tally.info{color:var(--info);background:var(--info-tint)}
.tally.fine{color:var(--fine);background:var(--fill)}
.held{margin-left:.5rem;color:var(--error);font-weight:600}
nav ul{margin-top:1rem;border-top:1px solid var(--line)}
nav li{padding:.4rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.draft{margin-top:3rem}
.state{color:var(--soft);font-size:.9rem;margin-top:.1rem}
.about-file{margin-top:1.25rem;max-width:46rem}
.post{margin-top:1.75rem}
.columns{display:grid;gap:1.25rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:56rem){.columns{grid-template-columns:minmax(0,34rem) minmax(0,1fr);gap:2.25rem;align-items:start}}
.card{position:relative;background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:1rem;display:grid;gap:.75rem;min-width:0}
.head{display:flex;gap:.7rem;align-items:center;min-width:0}
.who{min-width:0;line-height:1.3;overflow-wrap:anywhere}
.byline{color:var(--soft);font-size:.875rem}
.avatar{flex:none;width:2.75rem;height:2.75rem;display:grid;place-items:center;background:var(--fill);color:var(--soft)}
.round{border-radius:50%}
.square{border-radius:10px}
.icon{width:1.35rem;height:1.35rem;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;display:block}
.body{display:grid;gap:.75rem;min-width:0;grid-template-columns:minmax(0,1fr)}
.text{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate;border-radius:6px}
.actions{display:flex;gap:2.5rem;color:var(--soft)}
.actions .icon{width:1.15rem;height:1.15rem}
.as-card .who b,.as-picture .who b{display:block}
.as-stream,.as-chat{grid-template-columns:2.75rem minmax(0,1fr);gap:.35rem .7rem}
.as-stream .head,.as-chat .head{display:contents}
.as-stream .avatar,.as-chat .avatar{grid-row:1/span 3}
.as-stream .who,.as-stream .body,.as-stream .actions,.as-chat .who,.as-chat .body{grid-column:2}
.as-stream .actions{margin-top:.4rem}
.as-card .actions{border-top:1px solid var(--line);padding-top:.75rem;justify-content:space-around;gap:1rem}
.as-chat{background:none;border:0;padding:0}
.as-chat .body{background:var(--paper);border:1px solid var(--line);border-radius:4px 14px 14px 14px;padding:.75rem .9rem}
.as-forum .avatar{width:1.6rem;height:1.6rem}
.as-forum .avatar .icon{width:1rem;height:1rem}
.in-comment{border-radius:4px 14px 14px 14px;background:var(--fill)}
.in-comment .avatar{background:var(--paper)}
.as-picture .media{margin:0 -1rem}
.as-picture .media.one :is(.placeholder,img){border-radius:0;border-width:1px 0}
.as-picture figcaption{padding:0 1rem}
.thread .post+.post{margin-top:.9rem}
.goes-on.stream::after{content:"";position:absolute;left:2.3rem;top:4.2rem;bottom:-1px;width:2px;background:var(--line)}
.hangs.stream::before{content:"";position:absolute;left:2.3rem;top:-1px;height:1rem;width:2px;background:var(--line)}
.link,.mention,.hashtag,.cashtag{color:var(--link)}
mark{color:inherit;background:none;border-radius:3px;padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;border-bottom:2px solid}
mark.link,mark.mention,mark.hashtag,mark.cashtag{color:var(--link)}
mark.error{background:var(--error-tint);border-color:var(--error)}
mark.warning{background:var(--warning-tint);border-color:var(--warning)}
mark.info{background:var(--info-tint);border-color:var(--info);border-bottom-style:dotted}
mark.spanned{border-bottom:1px dotted var(--soft)}
.hidden,mark.hidden{color:var(--soft)}
.sign{display:inline-block;min-width:1.5em;height:1.5em;line-height:1.5em;padding:0 .3em;margin:0 .15em;border-radius:.75em;font-size:.75rem;font-weight:700;text-align:center;text-decoration:none;vertical-align:.15em;color:var(--paper);background:var(--info)}
.sign.error{background:var(--error)}
.sign.warning{background:var(--warning)}
.end{display:flex;align-items:center;gap:.35rem;margin:.4rem 0;font-size:.82rem;line-height:1.35;color:var(--soft);white-space:normal;border-top:1px dashed var(--soft);padding-top:.3rem}
.placeholder{display:grid;place-items:center;min-height:5rem;width:100%;color:var(--soft);background:var(--fill);border:1px solid var(--line);border-radius:10px}
figure img{display:block;width:100%;object-fit:cover;background:var(--fill);border:1px solid var(--line);border-radius:10px}
.placeholder .icon{width:2rem;height:2rem;stroke-width:1.3}
.media{display:grid;gap:.75rem;grid-template-columns:minmax(0,1fr)}
.media.several{grid-template-columns:repeat(2,minmax(0,1fr))}
figure{border-radius:10px;min-width:0}
figcaption{margin-top:.35rem;font-size:.85rem;color:var(--soft);overflow-wrap:anywhere}
.file{font-family:ui-monospace,Consolas,monospace;font-size:.8rem}
.alt{display:block;color:var(--ink)}
.alt b{font-size:.72rem;font-weight:700;padding:.05rem .35rem;border:1px solid var(--soft);border-radius:4px;color:var(--soft)}
.absent{color:var(--error);font-weight:600}
figcaption .absent{display:block}
.link-card{border:1px solid var(--line);border-radius:10px;overflow:hidden;font-size:.85rem;color:var(--soft)}
.link-card .placeholder{border:0;border-radius:0;border-bottom:1px solid var(--line);min-height:6rem}
.link-card p{padding:.5rem .75rem}
.host{display:block;color:var(--ink);font-weight:600;overflow-wrap:anywhere}
.poll{border-radius:8px}
.poll li{border:1px solid var(--line);border-radius:8px;padding:.35rem .75rem;margin-top:.4rem;overflow-wrap:anywhere}
.warned{background:var(--fill);border-radius:8px;padding:.4rem .75rem;overflow-wrap:anywhere}
.beside{min-width:0}
.count{font-size:.95rem}
.left{color:var(--soft)}
.over{color:var(--error);font-weight:600}
.bar{position:relative;display:flex;height:.7rem;margin:.4rem 0;border-radius:.35rem;background:var(--fill);box-shadow:inset 0 0 0 1px var(--line);overflow:hidden}
.share{height:100%;border-right:1px solid var(--paper)}
.tick{position:absolute;top:0;bottom:0;width:3px;background:var(--error);box-shadow:0 0 0 1px var(--paper)}
.drivers{display:flex;flex-wrap:wrap;gap:.1rem .9rem;font-size:.82rem;color:var(--soft)}
.swatch{display:inline-block;width:.65rem;height:.65rem;border-radius:2px;margin-right:.35rem}
.of-text{background:var(--text)}
.of-link{background:var(--of-link)}
.of-hashtag,.of-cashtag{background:var(--of-tag)}
.of-mention{background:var(--of-mention)}
.of-emoji{background:var(--of-emoji)}
.of-wide{background:var(--of-wide)}
.of-content-warning{background:var(--of-other)}
.note{padding:.7rem .8rem;margin-top:.6rem;background:var(--paper);border:1px solid var(--line);border-left:4px solid var(--info);border-radius:8px;overflow-wrap:anywhere}
.note.error{border-left-color:var(--error)}
.note.warning{border-left-color:var(--warning)}
.note p+p{margin-top:.3rem}
.what .sign{margin-left:0}
.severity{color:var(--info)}
.error .severity{color:var(--error)}
.warning .severity{color:var(--warning)}
.help,.fix{font-size:.925rem}
.way{font-size:.875rem;color:var(--soft)}
.fine{font-size:.8rem;color:var(--soft)}
code{font-family:ui-monospace,Consolas,monospace;font-size:.8rem;background:var(--fill);border-radius:4px;padding:.1rem .3rem;display:inline-block;max-width:100%}
:target{scroll-margin:4rem}
.note:target,.text:target,figure:target,.poll:target,.sign:target{outline:3px solid var(--link);outline-offset:3px}
mark:has(+.sign:target){outline:2px solid var(--link);outline-offset:2px}
footer{padding-top:3rem;padding-bottom:3rem;font-size:.85rem;color:var(--soft)}
@media (max-width:30rem){.top,main,footer{padding-left:.9rem;padding-right:.9rem}.as-stream,.as-chat{grid-template-columns:2.25rem minmax(0,1fr)}.as-stream .avatar,.as-chat .avatar{width:2.25rem;height:2.25rem}.actions{gap:1.5rem}}
@media (forced-colors:active){mark{border-bottom:2px solid}.share{border-right:2px solid}.sign{border:1px solid}}
@media print{body{background:#fff}.post{break-inside:avoid}}
`);
