(()=>{var N=Object.defineProperty;var R=(r,n)=>{for(var t in n)N(r,t,{get:n[t],enumerable:!0})};var w={};R(w,{VERSION:()=>G,broken:()=>a,empty:()=>J,has:()=>l,mark:()=>x,merge:()=>L,nearest:()=>p,restore:()=>K});var{is_texts:z,same:V}=window.practiceguides.kit,{graded:B,merge_tries:C,no_tries:D,restore_tries:F}=window.practiceguides.kit,G=1;function J(r){return D(r.shown)}function x(r,n){return B(n,r.steps.length-1,t=>({score:k(t,p(r,t)),misconceptions:a(r,t).map(i=>i.misconception)}))}function K(r,n){return F(n,r.shown,t=>P(r,t),t=>!V(t,r.shown))}function L(r,n){return C(r,n)}function a(r,n){return r.never.filter(t=>n.indexOf(t.first)<n.indexOf(t.before))}function p(r,n){return r.orders.reduce((t,i)=>k(n,i)>k(n,t)?i:t)}function l(r,{first:n,then:t}){return r.indexOf(t)===r.indexOf(n)+1}function k(r,n){return r.filter((t,i)=>i&&n.indexOf(t)===n.indexOf(r[i-1])+1).length}function P(r,n){return z(n)&&V([...n].sort(),[...r.shown].sort())?n:null}var{Arrange:Q}=window.practiceguides.kit,{Attempt:T}=window.practiceguides.kit,{same:_}=window.practiceguides.kit,{html:c,Html:U}=window.practiceguides.kit,{Said:A}=window.practiceguides.kit,{words:d}=window.practiceguides.kit;function $(r){let{uid:n,spec:t,strings:i,state:b,host:S}=r,u=e=>t.steps.find(o=>o.id===e),O=({first:e,before:o},s)=>d(i,"order_broken",{first:u(e)[s],before:u(o)[s]}),j=({answer:e,set_answer:o,fixed:s})=>c`<${Q} uid=${n} label=${d(i,"order_label")}
items=${t.steps.map(({id:f,text:g})=>({id:f,html:g}))} order=${e} set_order=${o} fixed=${s}
strings=${i} announce=${S.announce} />`,m=e=>t.pairs.filter(o=>l(e,o)),y=e=>t.pairs.filter(o=>!l(e,o)&&l(p(t,e),o)),h=(e,o)=>e.map(({first:s,then:f,feedback:g})=>c`<${A}
name=${d(i,"order_pair",{first:u(s).text,then:u(f).text})} tag=${o}
feedback=${g} strings=${i} />`),q=(e,{status:o})=>o==="right"?h(m(e)):c`
${a(t,e).map(s=>c`<${A} name=${O(s,"text")} feedback=${s.feedback} strings=${i} />`)}
${h(y(e),d(i,"order_missed"))}
${m(e).length>0&&c`<details class="pg-others">
<summary>${d(i,"order_had")}</summary>
${h(m(e))}
</details>`}`,E=e=>[...a(t,e).map(o=>O(o,"plain")),d(i,"order_more")].join(" "),H=e=>[...a(t,e),...y(e),...m(e)].flatMap(({feedback:o})=>o.facts),I=e=>{let o=t.orders.filter(s=>!_(s,e));return o.length?c`<details class="pg-others">
<summary>${d(i,o.length<t.orders.length?"order_others":"order_fits",{n:o.length})}</summary>
<ul>${o.map(s=>c`<li><ol>${s.map(f=>c`<${U} as="li" of=${u(f).text} />`)}</ol></li>`)}</ul>
</details>`:null},M=b.tries[b.tries.length-1];return c`<${T} ...${r} nothing=${t.shown} keep count mark=${e=>x(t,e)}
missing=${e=>_(e,M?M.answer:t.shown)||_(e,t.shown)?d(i,"order_none"):null}
ask=${j} told=${q} spoken=${E} facts=${H} after=${I} />`}$.icon="M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";window.practiceguides.types.order={View:$,...w};})();
