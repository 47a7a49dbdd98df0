/** The style of the page: in light and dark, on wide and narrow screens, and on paper. */
export const style = `
:root{--bg:#fff;--fg:#1c2330;--muted:#566173;--line:#dde2ea;--soft:#f4f6f9;--link:#0a58ad;--get:#17663a;--post:#0a58ad;--put:#7a4b00;--delete:#ab2019;--mark:#fff4d1;--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{--bg:#12161c;--fg:#e3e7ed;--muted:#a2adbb;--line:#2d3541;--soft:#1b212a;--link:#80bbff;--get:#74d69a;--post:#80bbff;--put:#e8b866;--delete:#ff9d95;--mark:#3a3210}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--fg);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
nav a,.title a,.type a code,dt a code{text-decoration:none}
a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
:target{background:var(--mark);box-shadow:0 0 0 .4rem var(--mark);border-radius:2px}
section:target{background:none;box-shadow:none}
section:target>:first-child{background:var(--mark);box-shadow:0 0 0 .4rem var(--mark)}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem 1rem;z-index:1}
header{display:flex;justify-content:space-between;gap:1rem;flex-wrap:wrap;padding:.7rem 1.5rem;border-bottom:1px solid var(--line)}
header p{margin:0}
.title a{color:inherit;font-weight:650}
.title span,small{color:var(--muted);font-weight:400}
.columns{display:grid;grid-template-columns:19rem minmax(0,1fr)}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:1.2rem 1rem 2rem 1.5rem;border-right:1px solid var(--line);font-size:.9rem}
nav ul{list-style:none;margin:0;padding:0}
nav>ul>li{margin:0 0 .45rem}
nav>ul>li>a{font-weight:600;color:inherit}
nav li li{margin:.15rem 0 .15rem .2rem}
nav li li a{display:block;padding:.1rem 0}
nav li li a:has(.method){display:flex;align-items:baseline}
nav .method{flex:none;box-sizing:border-box;min-width:4.9em;padding-inline-end:.4em;font-size:.72rem}
main{padding:1.2rem 2.5rem 6rem;max-width:64rem}
h1{font-size:2rem;line-height:1.2;margin:.6rem 0 1rem}
h2{font-size:1.5rem;margin:3.2rem 0 .8rem;padding-bottom:.3rem;border-bottom:2px solid var(--line)}
h3{font-size:1.2rem;margin:2.4rem 0 .5rem}
h4{font-size:1.02rem;margin:1.6rem 0 .5rem}
h5{font-size:.95rem;margin:0 0 .3rem}
h6{font-size:.9rem;margin:.8rem 0 .3rem}
#overview>h2{margin-top:1rem}
p,ul,ol{margin:.4rem 0}
ul,ol{padding-left:1.4rem}
code,pre{font-family:var(--mono);font-size:.875em}
code{background:var(--soft);padding:.1em .3em;border-radius:3px}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;margin:.5rem 0;overflow:auto;max-height:32rem;line-height:1.45}
pre code,dt code,h3 code,.type code{background:none;padding:0}
pre code{font-size:1em}
dt>code:first-child{font-weight:650;color:var(--fg);font-size:.875rem}
.wide{overflow-x:auto}
:not(.wide)>table{display:block;overflow-x:auto}
table{border-collapse:collapse;margin:.6rem 0;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--muted);font-weight:600;overflow-wrap:normal}
th code,td code{overflow-wrap:normal}
tbody th{font-weight:400;white-space:nowrap}
dl{margin:.4rem 0}
dt{padding-top:.55rem;border-top:1px solid var(--line);color:var(--muted);font-size:.9rem}
dt:first-child{border-top:0}
dd{margin:.1rem 0 0 1.2rem;padding-bottom:.55rem}
dd p{margin:.15rem 0}
.type,.in,.from,.facts,.uses{color:var(--muted);font-size:.9rem}
.facts span:not(:last-child)::after{content:" ·"}
.facts code{color:var(--fg)}
.required{color:var(--delete);font-size:.8rem;font-weight:600}
.note{font-size:.9rem;border-left:3px solid var(--put);padding-left:.6rem}
.method{font-weight:700;font-size:.85rem;letter-spacing:.02em;color:var(--put)}
.method.get{color:var(--get)}.method.post{color:var(--post)}.method.delete{color:var(--delete)}
.route{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.5rem .8rem;display:flex;gap:.7rem;align-items:baseline;flex-wrap:wrap}
.route code{font-size:.95rem;background:none;padding:0}
.self{margin-left:auto;font-size:.85rem}
.operation{border-bottom:1px solid var(--line);padding-bottom:1.6rem}
.operation:last-child{border:0}
.response,.nested,.union,.stream{border-left:3px solid var(--line);padding:.1rem 0 .1rem 1rem;margin:.8rem 0}
.s2{border-color:var(--get)}.s4,.s5{border-color:var(--delete)}
.media{margin:.6rem 0}
details{margin:.4rem 0}
.outline{margin:1rem 0;border:1px solid var(--line);border-radius:8px;padding:.6rem 1rem;font-size:.92rem}
.outline ul{list-style:none;padding:0;margin:.2rem 0}
.outline>ul{columns:15rem}
.outline li{break-inside:avoid}
.outline li li{padding-left:1rem}
.outline a{text-decoration:none}
summary{cursor:pointer;color:var(--link);font-size:.92rem}
.values{list-style:none;padding:0;font-size:.92rem}
.uses{margin-top:.8rem;font-size:.85rem}
@media (max-width:60rem){
.columns{display:block}
nav{position:static;height:auto;max-height:60vh;border-right:0;border-bottom:1px solid var(--line);padding:1rem}
nav li li a{padding:.3rem 0}
header{padding:.7rem 1rem}
main{padding:.5rem 1rem 4rem}
h1{font-size:1.6rem}
dd{margin-left:.6rem}
.response,.nested,.union,.stream{padding-left:.7rem}
}
@media (max-width:40rem){
.wide thead{display:none}
.wide tr,.wide th,.wide td{display:block;border:0;padding:0;white-space:normal}
.wide tr{border-bottom:1px solid var(--line);padding:.4rem 0}
.wide [data-label]::before{content:attr(data-label) ": ";color:var(--muted)}
}
@media print{
nav,header,.skip{display:none}
.columns{display:block}
main{max-width:none;padding:0}
pre{max-height:none;white-space:pre-wrap}
details::details-content{content-visibility:visible;height:auto}
h2,h3,h4,h5,dt{break-after:avoid}
}
`
