#include "core/report/html_style.h"

namespace report {

const char* htmlStyle() {
    return R"css(
*{box-sizing:border-box}
html{font:16px/1.5 "Noto Sans","Segoe UI",system-ui,sans-serif;color:var(--text);background:var(--ground)}
body{margin:0 auto;max-width:60rem;padding:1.5rem;overflow-wrap:anywhere}
body>header,body>footer{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem;color:var(--muted);font-size:.875rem}
body>header{align-items:center;padding-bottom:.5rem;border-bottom:.1875rem solid var(--heading,transparent)}
.sender{display:flex;align-items:center;gap:.75rem}
.arms{height:3.5rem;width:auto;max-width:10rem;object-fit:contain;background:#fff}
address{font-style:normal}
h1,h2,h3,h4{color:var(--heading,inherit)}
body>footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line)}
.marking{font-weight:700;color:var(--text);text-align:right}
h1{font-size:1.875rem;line-height:1.25;margin:2rem 0 .25rem}
.subtitle{font-size:1.125rem;color:var(--muted);margin:0 0 1.5rem}
h2{font-size:1.5rem;line-height:1.3;margin:2.5rem 0 .5rem}
h3{font-size:1.125rem;margin:1.75rem 0 .25rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p,ul,ol{max-width:44rem;margin:.5rem 0}
li{margin:.25rem 0}
.muted{color:var(--muted)}
.sign{width:1em;height:1em;vertical-align:-.125em;margin-right:.375em}
.judgement{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem;max-width:none;padding:.75rem 1rem;margin:.5rem 0}
.judgement strong{white-space:nowrap}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(10rem,100%),1fr));gap:.5rem;margin:1rem 0;padding:0}
.many-numbers{grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr))}
.numbers>div{background:var(--panel);padding:.75rem 1rem}
.numbers dt,.numbers .note{font-size:.875rem;color:var(--muted)}
.numbers dd{margin:0}
.numbers .value{font-size:1.75rem;font-weight:700;line-height:1.4}
.skip{position:absolute;left:.5rem;top:-4rem;padding:.5rem 1rem;background:var(--text);color:var(--ground)}
.skip:focus{top:.5rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.contents{margin:1.5rem 0 2rem}
.contents h2{font-size:1.125rem;margin:0 0 .25rem}
.contents ol{list-style:none;padding:0;columns:2 18rem;max-width:none}
.contents a{display:inline-block;padding:.125rem 0}
.table{margin:1.25rem 0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem;overflow-wrap:break-word;hyphens:auto}
.long{overflow-wrap:anywhere}
.day{white-space:nowrap!important}
caption{text-align:left;font-weight:700;padding-bottom:.25rem}
thead th,thead td{color:var(--muted);vertical-align:bottom;border-bottom:2px solid var(--muted)}
th{text-align:left}
th.number{text-align:right}
tbody th{font-weight:inherit}
th,td{padding:.375rem .75rem}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
tbody th,tbody td{vertical-align:top;border-bottom:1px solid var(--line);white-space:pre-line}
.number{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:1.5rem 0}
figcaption{font-weight:700;margin-bottom:.25rem}
figure img{display:block;width:100%;max-width:44rem;height:auto}
details{margin:.5rem 0;max-width:44rem}
summary{cursor:pointer;color:var(--accent)}
@media (max-width:40rem){body{padding:1rem}.judgement{grid-template-columns:1fr}.judgement strong{white-space:normal}}
@media screen and (max-width:40rem){
.table thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.table table,.table tbody,.table tbody tr,.table tbody th,.table tbody td,.table caption{display:block}
.table tbody tr{border-bottom:1px solid var(--muted);padding:.5rem 0}
.table tbody th,.table tbody td,.table .number{border:0;padding:.125rem 0;text-align:left}
.table tbody th{font-weight:700}
.table [data-head]::before{content:attr(data-head);content:attr(data-head)/"";display:block;font-size:.8125rem;font-weight:400;color:var(--muted)}
}
@media screen and (max-width:60rem){
.many thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.many table,.many tbody,.many tbody tr,.many tbody th,.many tbody td,.many caption{display:block}
.many tbody tr{border-bottom:1px solid var(--muted);padding:.5rem 0}
.many tbody th,.many tbody td,.many .number{border:0;padding:.125rem 0;text-align:left}
.many tbody th{font-weight:700}
.many [data-head]::before{content:attr(data-head);content:attr(data-head)/"";display:block;font-size:.8125rem;font-weight:400;color:var(--muted)}
}
@media print{
@page{size:A4;margin:20mm}
html{font-size:10pt}
body{max-width:none;padding:0}
.wide{overflow:visible}
.skip,.contents{display:none}
h1,h2,h3,h4,caption{break-after:avoid}
tr,figure,.judgement,.numbers>div{break-inside:avoid}
thead{display:table-header-group}
p,li{orphans:3;widows:3}
.judgement,.numbers>div{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.new-page{break-before:page}
}
)css";
}

}  // namespace report
