(()=>{var F=Object.defineProperty;var I=(e,n)=>{for(var r in n)F(e,r,{get:n[r],enumerable:!0})};var{html:w,Html:N,useLayoutEffect:P,useRef:z,useState:B}=window.practiceguides.kit,{words:q}=window.practiceguides.kit;function V({uid:e,label:n,items:r,order:o,set_order:s,fixed:a,strings:c,announce:l,extra:m}){let[p,k]=B(""),g=z(null);P(()=>{var t;(t=g.current)==null||t.focus(),g.current=null});let v=(t,i,u)=>{var R,E;let $=o.indexOf(t),_=$+i;if(a||!(_ in o))return;let h=[...o];[h[$],h[_]]=[h[_],h[$]],g.current=u,k(t),s(h);let j=((E=(R=u.closest("li"))==null?void 0:R.querySelector(".pg-arrange-text"))==null?void 0:E.textContent)??"";l(q(c,"moved",{text:j,place:_+1,count:o.length}))},S=(t,i)=>{let u={ArrowUp:-1,ArrowDown:1}[i.key],$=i.target;!i.altKey||!u||$.closest("select, textarea")||(i.preventDefault(),v(t,u,$))},x=(t,i)=>{let u=`${e}-${i<0?"up":"down"}-${t}`;return w`<button type="button" class="pg-arrange-move" id=${u} aria-labelledby=${`${u} ${e}-text-${t}`}
aria-label=${q(c,i<0?"move_up":"move_down")} aria-keyshortcuts=${i<0?"Alt+ArrowUp":"Alt+ArrowDown"}
aria-disabled=${o.indexOf(t)+i in o?void 0:"true"}
onClick=${$=>v(t,i,$.currentTarget)}>${i<0?"\u2191":"\u2193"}</button>`};return w`
${!a&&w`<p class="pg-remark">${q(c,"move_how")}</p>`}
<ol class="pg-arrange" aria-label=${n}>
${o.map(t=>{var i;return w`<li key=${t} onKeyDown=${u=>S(t,u)}>
<div class=${`pg-arrange-row ${t===p&&!a?"is-moved":""}`}>
<${N} as="span" class="pg-arrange-text" id=${`${e}-text-${t}`} of=${((i=r.find(u=>u.id===t))==null?void 0:i.html)??""} />
${!a&&w`<span class="pg-arrange-moves">${x(t,-1)}${x(t,1)}</span>`}
${m&&w`<div class="pg-arrange-extra">${m(t)}</div>`}
</div>
</li>`})}
</ol>
`}var M={};I(M,{VERSION:()=>y,empty:()=>O,furthest:()=>D,mark:()=>b,merge:()=>W,restore:()=>Q});var{is_record:G,is_texts:J,same:H}=window.practiceguides.kit,y=1;function O(e){return{v:y,order:C(e),done:!1,skipped:!1}}function b(e,{done:n,skipped:r}){return{status:n?"done":r?"skipped":"unanswered"}}function Q(e,n){if(n==null)return{state:O(e),lost:!1};if(!G(n)||n.v!==y)return{state:O(e),lost:!0};let{order:r,done:o,skipped:s}=n,a=J(r)&&H([...r].sort(),C(e).sort()),c={v:y,order:a?r:C(e),done:a&&o===!0,skipped:s===!0};return{state:c,lost:!H([r,o,s],[c.order,c.done,c.skipped])}}function W(e,n){return e.done||!n.done?e:n}function D(e,n){let r=e.map((a,c)=>({id:a,mine:c+1,theirs:n.indexOf(a)+1})),o=a=>Math.abs(a.mine-a.theirs),s=r.reduce((a,c)=>o(c)>o(a)?c:a);return o(s)?s:null}function C(e){return e.items.map(n=>n.id)}var{html:d,Html:T,useLayoutEffect:X,useRef:K,useState:Y}=window.practiceguides.kit,{Facts:Z,Part:L}=window.practiceguides.kit,{finish:tt}=window.practiceguides.kit,{Skip:et}=window.practiceguides.kit,{words:f}=window.practiceguides.kit;function A(e){let{uid:n,spec:r,strings:o,state:s,set_state:a,host:c}=e,[l,m]=Y(!1),p=s.done&&!l,k=K(null),g=K(!1);X(()=>{var t,i;g.current&&((i=(t=k.current)==null?void 0:t.querySelector("button"))==null||i.focus()),g.current=!1});let v=t=>{let i={...s,done:!0};m(!1),a(i);let u=r.views.map($=>U(r,o,s.order,$));c.announce([f(o,"rank_compared"),...u].join(" ")),tt(t.currentTarget,r.id,b(r,i))},S=()=>{g.current=!0,m(!0)},x=t=>{t.detail>1||(p?S():v(t))};return d`
${r.prompt&&d`<${T} class="pg-prompt" of=${r.prompt} />`}
${!p&&d`<div ref=${k}>
<p class="pg-remark">${f(o,"rank_open")}</p>
<${V} uid=${n} label=${f(o,"rank_label")} items=${r.items.map(({id:t,text:i})=>({id:t,html:i}))}
order=${s.order} set_order=${t=>a({...s,order:t})} fixed=${!1}
strings=${o} announce=${c.announce} />
</div>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${p?"pg-quiet":""}`} onClick=${x}>
${f(o,p?"rank_change":"rank_compare")}
</button>
${!p&&d`<${et} ...${e} mark=${b} />`}
</div>
${p&&d`<${nt} spec=${r} strings=${o} order=${s.order} />`}
`}A.icon="M4 5h12M4 10h8M4 15h4";function nt({spec:e,strings:n,order:r}){let o=(s,a,c=a)=>d`<div>
<h4>${s}</h4>
<ol>
${a.map((l,m)=>{var p;return d`<li key=${l}>
<${T} as="span" of=${((p=e.items.find(k=>k.id===l))==null?void 0:p.text)??""} />
${c[m]!==l&&d` <span class="pg-tag">${f(n,"rank_yours",{place:c.indexOf(l)+1})}</span>`}
</li>`})}
</ol>
</div>`;return d`<div class="pg-feedback">
<div class="rank-orders">
${o(f(n,"rank_label"),r)}
${e.views.map(s=>o(s.who,s.order,r))}
</div>
${e.views.map(s=>d`<div class="rank-view" key=${s.who}>
<h4>${s.who}</h4>
<p>${U(e,n,r,s)}</p>
<${L} title=${f(n,"rank_why")} of=${s.why} />
<${Z} ids=${s.facts} facts=${e.facts} strings=${n} />
</div>`)}
<${L} title=${f(n,"rank_question")} of=${e.question} class="rank-view" />
</div>`}function U(e,n,r,{who:o,order:s}){var l;let a=D(r,s);if(!a)return f(n,"rank_same",{who:o});let c=((l=e.items.find(m=>m.id===a.id))==null?void 0:l.plain)??"";return f(n,"rank_differs",{who:o,text:c,mine:a.mine,theirs:a.theirs})}window.practiceguides.types.rank={View:A,...M};})();
