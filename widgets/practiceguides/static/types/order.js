(()=>{var I=Object.defineProperty;var L=(n,o)=>{for(var e in o)I(n,e,{get:o[e],enumerable:!0})};var{html:g,Html:N,useLayoutEffect:T,useRef:z,useState:B}=window.practiceguides.kit,{words:S}=window.practiceguides.kit;function R({uid:n,label:o,items:e,order:s,set_order:k,fixed:m,strings:u,announce:_,extra:b}){let[f,v]=B(""),d=z(null);T(()=>{var i;(i=d.current)==null||i.focus(),d.current=null});let y=(i,a,t)=>{var H,K;let r=s.indexOf(i),c=r+a;if(m||!(c in s))return;let l=[...s];[l[r],l[c]]=[l[c],l[r]],d.current=t,v(i),k(l);let w=((K=(H=t.closest("li"))==null?void 0:H.querySelector(".pg-arrange-text"))==null?void 0:K.textContent)??"";_(S(u,"moved",{text:w,place:c+1,count:s.length}))},D=(i,a)=>{let t={ArrowUp:-1,ArrowDown:1}[a.key],r=a.target;!a.altKey||!t||r.closest("select, textarea")||(a.preventDefault(),y(i,t,r))},O=(i,a)=>{let t=`${n}-${a<0?"up":"down"}-${i}`;return g`<button type="button" class="pg-arrange-move" id=${t} aria-labelledby=${`${t} ${n}-text-${i}`}
aria-label=${S(u,a<0?"move_up":"move_down")} aria-keyshortcuts=${a<0?"Alt+ArrowUp":"Alt+ArrowDown"}
aria-disabled=${s.indexOf(i)+a in s?void 0:"true"}
onClick=${r=>y(i,a,r.currentTarget)}>${a<0?"\u2191":"\u2193"}</button>`};return g`
${!m&&g`<p class="pg-remark">${S(u,"move_how")}</p>`}
<ol class="pg-arrange" aria-label=${o}>
${s.map(i=>{var a;return g`<li key=${i} onKeyDown=${t=>D(i,t)}>
<div class=${`pg-arrange-row ${i===f&&!m?"is-moved":""}`}>
<${N} as="span" class="pg-arrange-text" id=${`${n}-text-${i}`} of=${((a=e.find(t=>t.id===i))==null?void 0:a.html)??""} />
${!m&&g`<span class="pg-arrange-moves">${O(i,-1)}${O(i,1)}</span>`}
${b&&g`<div class="pg-arrange-extra">${b(i)}</div>`}
</div>
</li>`})}
</ol>
`}var C={};L(C,{VERSION:()=>W,broken:()=>h,empty:()=>X,has:()=>x,mark:()=>q,merge:()=>Z,nearest:()=>A,restore:()=>Y});var{is_texts:F,same:U}=window.practiceguides.kit,{graded:G,merge_tries:J,no_tries:P,restore_tries:Q}=window.practiceguides.kit,W=1;function X(n){return P(n.shown)}function q(n,o){return G(o,n.steps.length-1,e=>({score:V(e,A(n,e)),misconceptions:h(n,e).map(s=>s.misconception)}))}function Y(n,o){return Q(o,n.shown,e=>tt(n,e),e=>!U(e,n.shown))}function Z(n,o){return J(n,o)}function h(n,o){return n.never.filter(e=>o.indexOf(e.first)<o.indexOf(e.before))}function A(n,o){return n.orders.reduce((e,s)=>V(o,s)>V(o,e)?s:e)}function x(n,{first:o,then:e}){return n.indexOf(e)===n.indexOf(o)+1}function V(n,o){return n.filter((e,s)=>s&&o.indexOf(e)===o.indexOf(n[s-1])+1).length}function tt(n,o){return F(o)&&U([...o].sort(),[...n.shown].sort())?o:null}var{Attempt:et}=window.practiceguides.kit,{same:E}=window.practiceguides.kit,{html:$,Html:nt}=window.practiceguides.kit,{Said:j}=window.practiceguides.kit,{words:p}=window.practiceguides.kit;function M(n){let{uid:o,spec:e,strings:s,state:k,host:m}=n,u=t=>e.steps.find(r=>r.id===t),_=({first:t,before:r},c)=>p(s,"order_broken",{first:u(t)[c],before:u(r)[c]}),b=({answer:t,set_answer:r,fixed:c})=>$`<${R} uid=${o} label=${p(s,"order_label")}
items=${e.steps.map(({id:l,text:w})=>({id:l,html:w}))} order=${t} set_order=${r} fixed=${c}
strings=${s} announce=${m.announce} />`,f=t=>e.pairs.filter(r=>x(t,r)),v=t=>e.pairs.filter(r=>!x(t,r)&&x(A(e,t),r)),d=(t,r="order_pair")=>t.map(({first:c,then:l,feedback:w})=>$`<${j}
name=${p(s,r,{first:u(c).text,then:u(l).text})} feedback=${w} strings=${s} />`),y=(t,{status:r})=>r==="right"?d(f(t)):$`
${h(e,t).map(c=>$`<${j} name=${_(c,"text")} feedback=${c.feedback} strings=${s} />`)}
${d(v(t),"order_missed")}
${f(t).length>0&&$`<details class="pg-others">
<summary>${p(s,"order_had")}</summary>
${d(f(t))}
</details>`}`,D=t=>[...h(e,t).map(r=>_(r,"plain")),p(s,"order_more")].join(" "),O=t=>[...h(e,t),...v(t),...f(t)].flatMap(({feedback:r})=>r.facts),i=t=>{let r=e.orders.filter(c=>!E(c,t));return r.length?$`<details class="pg-others">
<summary>${p(s,r.length<e.orders.length?"order_others":"order_fits",{n:r.length})}</summary>
<ul>${r.map(c=>$`<li><ol>${c.map(l=>$`<${nt} as="li" of=${u(l).text} />`)}</ol></li>`)}</ul>
</details>`:null},a=k.tries[k.tries.length-1];return $`<${et} ...${n} nothing=${e.shown} keep count mark=${t=>q(e,t)}
missing=${t=>E(t,a?a.answer:e.shown)||E(t,e.shown)?p(s,"order_none"):null}
ask=${b} told=${y} spoken=${D} facts=${O} after=${i} />`}M.icon="M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";window.practiceguides.types.order={View:M,...C};})();
