import {languageKeys} from '../samples/languages-of.ts'

/** The style of a site, after that which it has in common with the single page. Colours and fonts are custom properties. */
export const siteStyle = `
:root{--bar:3.6rem;--font:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
body{font-family:var(--font)}
header{position:sticky;top:0;background:var(--bg);z-index:2;align-items:center;min-height:var(--bar);padding-block:.6rem}
header .title{padding:.35rem 0}
html{scroll-padding-top:calc(var(--bar) + 1rem);scrollbar-gutter:stable}
.columns{grid-template-columns:17rem minmax(0,1fr);max-width:100rem;margin:0 auto}
.columns.three{grid-template-columns:17rem minmax(0,1fr) minmax(0,30rem)}
#contents{background:var(--bg);color:inherit}
nav [aria-current]{font-weight:700;color:var(--fg)}
#contents [aria-current]{background:var(--soft);border-radius:2px;box-shadow:0 0 0 .25rem var(--soft)}
nav strong,nav .heading{display:block;margin-top:.6rem}
nav .heading{color:var(--muted);font-size:.8rem;text-transform:uppercase;letter-spacing:.06em}
nav li li ul{padding-left:.7rem}
.kind a{color:inherit}
.title img{height:1.6rem;max-width:12rem;vertical-align:middle}
.versions{position:relative;margin-right:auto}
.versions ul{position:absolute;right:0;list-style:none;margin:.3rem 0 0;padding:.4rem .8rem;background:var(--bg);border:1px solid var(--line);border-radius:6px;max-height:60vh;overflow:auto}
.versions li{white-space:nowrap}
main{max-width:52rem;padding-top:1rem}
.columns:not(.three)>main{max-width:72rem}
.columns:not(.three)>main :is(p,ul,ol,dl){max-width:52rem}
.kind{color:var(--muted);font-size:.8rem;text-transform:uppercase;letter-spacing:.06em;margin:0}
h1{margin-top:.2rem}
main h2:first-child{margin-top:1rem}
aside{padding:1.2rem 1.5rem 4rem 1rem;position:sticky;top:var(--bar);max-height:calc(100vh - var(--bar));overflow:auto;font-size:.92rem;border-left:1px solid var(--line)}
aside h2{font-size:1.05rem;margin:.4rem 0 .5rem;border:0}
aside h3{font-size:.95rem;margin:1rem 0 .3rem}
aside pre{max-height:26rem}
.languages{border:0;padding:0;margin:0 0 .6rem;display:flex;flex-wrap:wrap;gap:.2rem .3rem}
.languages legend{position:absolute;left:-100vw}
.languages label{border:1px solid var(--line);border-radius:999px;padding:.1rem .6rem;font-size:.85rem;cursor:pointer}
.languages input{position:absolute;opacity:0}
.languages label:has(:checked){background:var(--fg);color:var(--bg);border-color:var(--fg)}
.languages label:has(:focus-visible){outline:2px solid var(--link);outline-offset:2px}
.lang{display:none}
::highlight(code-comment){color:var(--muted)}
::highlight(code-name){color:var(--post)}
::highlight(code-string){color:var(--get)}
::highlight(code-number){color:var(--put)}
::highlight(code-keyword){color:var(--delete)}
.copy{font:inherit;font-size:.8rem;line-height:1;height:1.6rem;padding:0 .5rem;border:1px solid var(--line);border-radius:4px;background:var(--soft);color:var(--fg);cursor:pointer}
.tools{display:flex;flex-wrap:wrap;gap:.4rem;margin:.6rem 0}
.tools button,.tools select,.try button,.try input,.try select,.try textarea{font:inherit;padding:.25rem .7rem;border:1px solid var(--line);border-radius:6px;background:var(--soft);color:var(--fg)}
.tools button,.try button{cursor:pointer}
[aria-disabled=true]{color:var(--muted)!important;cursor:default!important}
.player{border:1px solid var(--line);border-radius:8px;padding:.2rem .8rem;margin:.6rem 0}
.panel{border:1px solid var(--line);border-radius:8px;padding:.4rem 1rem 1rem;margin:.6rem 0 1.2rem}
.try>button{margin:.2rem 0 .6rem}
.field{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem .6rem;margin:.4rem 0}
.field label{flex:0 1 16rem;font-size:.9rem}
.field input,.field select{flex:1 1 14rem;min-width:0;max-width:100%}
.try fieldset{border:1px solid var(--line);border-radius:6px;margin:.6rem 0;padding:.2rem .8rem .5rem;min-width:0}
.wide-field{display:block}
.try pre{white-space:pre-wrap}
.try textarea{display:block;width:100%;font:.85rem/1.45 var(--mono);resize:vertical;margin-top:.3rem}
.issues{list-style:none;padding:0;font-size:.9rem}
.issues li{border-left:3px solid var(--delete);padding:.1rem 0 .1rem .6rem;margin:.4rem 0}
.issues .warning{border-color:var(--put)}
.issues button{font:.85em var(--mono);padding:.05rem .4rem}
.result{border-top:1px solid var(--line);margin-top:.8rem}
.stream-log{display:flex;flex-wrap:wrap;gap:.8rem}
.stream-log>*{flex:1 1 16rem;min-width:0}
.events{max-height:14rem;overflow:auto;margin:0;padding:.6rem .6rem .6rem 2.4rem;background:var(--soft);border-radius:6px;font-size:.85rem}
.events code{overflow-wrap:anywhere;background:none;padding:0}
.events .event{font-weight:700}
.stream-log pre{max-height:18rem;margin-top:0}
.open-search,.open-contents{font:inherit;padding:.25rem .8rem;border:1px solid var(--line);border-radius:6px;background:var(--soft);color:var(--fg);cursor:pointer}
.open-search{min-width:12rem;text-align:left}
@media (scripting:enabled){
[data-try]{min-height:3rem}
pre{margin-bottom:2.6rem}
.try pre,.player pre{margin-bottom:.5rem}
pre+:is(.copy,.below){position:absolute;margin-top:-2.1rem}
.below:not([hidden]){display:flex;gap:.4rem}
.lang+.copy{display:none}
.route{position:relative;padding-right:5.5rem}
.route .copy{position:absolute;top:.45rem;right:.6rem}
}
kbd{border:1px solid var(--line);border-radius:3px;padding:0 .35em;font-size:.8em;float:right;margin-left:.6em}
dialog.search{border:1px solid var(--line);border-radius:10px;background:var(--bg);color:var(--fg);padding:0;width:min(44rem,92vw);margin-top:8vh;max-height:80vh}
dialog::backdrop{background:rgb(0 0 0/.45)}
.search .box{padding:1rem}
.search .field{display:flex;gap:.5rem}
.search input{flex:1;font:inherit;padding:.5rem .7rem;border:1px solid var(--line);border-radius:6px;background:var(--soft);color:var(--fg)}
.search button{font:inherit;border:1px solid var(--line);border-radius:6px;background:var(--soft);color:var(--fg)}
.search ol{list-style:none;padding:0;margin:0}
.search li a{display:grid;grid-template-columns:6rem 1fr;gap:0 .6rem;padding:.4rem .5rem;border-radius:6px;text-decoration:none;color:var(--fg)}
.search li a:hover,.search li a:focus{background:var(--soft)}
.search .summary{grid-column:2;color:var(--muted);font-size:.88rem}
.count{color:var(--muted);font-size:.85rem}
.names{columns:16rem;list-style:none;padding:0}
.neighbours{position:static;height:auto;overflow:visible;display:flex;justify-content:space-between;gap:1rem;border:0;border-top:1px solid var(--line);margin-top:3rem;padding:1rem 0}
details.inside{border-left:3px solid var(--line);padding-left:.8rem}
.sequence{max-width:100%;height:auto;margin:1rem 0}
.sequence text{font:13px var(--mono);fill:var(--fg);text-anchor:middle}
.sequence a text{fill:var(--link);text-decoration:underline}
.sequence .frame text{font-family:var(--font);text-anchor:start;fill:var(--muted)}
.sequence .lifelines line{stroke:var(--line);stroke-width:2}
.sequence .heads rect{fill:var(--soft);stroke:var(--line)}
.sequence .frame rect{fill:none;stroke:var(--muted);stroke-dasharray:5 4}
.sequence .arrow line{stroke:var(--fg);stroke-width:1.5}
.sequence .arrow path{fill:var(--fg)}
.sequence .last line{stroke:var(--delete)}
.sequence .last path{fill:var(--delete)}
${languageKeys.map((key) => `.requests:has([value=${key}]:checked) :is(.lang-${key},.lang-${key}+.copy)`).join(',\n')}{display:block}
@media screen and (min-width:60.01rem){
.open-contents{display:none}
#contents{display:block;position:sticky;inset:var(--bar) auto auto;margin:0;width:auto;height:calc(100vh - var(--bar));padding:1.2rem 1rem 2rem 1.5rem;border:0;border-right:1px solid var(--line)}
}
@media (max-width:72rem){
.columns.three{grid-template-columns:17rem minmax(0,1fr)}
aside{grid-column:2;position:static;max-height:none;border-left:0;border-top:1px solid var(--line);padding:1rem 2.5rem 4rem}
}
@media (max-width:60rem){
.columns.three{display:block}
#contents:popover-open{position:fixed;inset:0 auto 0 0;margin:0;width:min(20rem,85vw);height:100vh;height:100dvh;max-height:none;padding:1rem;border:0;border-right:1px solid var(--line)}
#contents::backdrop{background:rgb(0 0 0/.45)}
aside{padding:1rem}
.open-search{min-width:0}
.open-search kbd{display:none}
.search li a{grid-template-columns:1fr}
.search .summary{grid-column:1}
.route .self{margin-left:0;width:100%}
header{flex-wrap:nowrap;gap:.6rem}
header .title span{display:none}
header .title{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
header:has(.versions){flex-wrap:wrap}
.versions{order:1;flex-basis:100%;margin:0}
.versions ul{right:auto}
html:has(.versions){scroll-padding-top:6.5rem}
}
@media print{
aside{position:static;max-height:none;border:0}
.copy,.open-search,.languages,.neighbours,.player,.try,dialog{display:none!important}
aside{break-before:page;padding:0}
dt,dd,.response>h3{break-inside:avoid}
}
`
