(()=>{var j=Object.defineProperty;var A=(e,t)=>{for(var n in t)j(e,n,{get:t[n],enumerable:!0})};var x={};A(x,{VERSION:()=>m,empty:()=>w,furthest:()=>v,mark:()=>k,merge:()=>N,restore:()=>I});var{is_record:F,is_texts:H,same:b}=window.practiceguides.kit,m=1;function w(e){return{v:m,order:_(e),done:!1,skipped:!1}}function k(e,{done:t,skipped:n}){return{status:t?"done":n?"skipped":"unanswered"}}function I(e,t){if(t==null)return{state:w(e),lost:!1};if(!F(t)||t.v!==m)return{state:w(e),lost:!0};let{order:n,done:s,skipped:r}=t,o=H(n)&&b([...n].sort(),_(e).sort()),i={v:m,order:o?n:_(e),done:o&&s===!0,skipped:r===!0};return{state:i,lost:!b([n,s,r],[i.order,i.done,i.skipped])}}function N(e,t){return e.done||!t.done?e:t}function v(e,t){let n=e.map((o,i)=>({id:o,mine:i+1,theirs:t.indexOf(o)+1})),s=o=>Math.abs(o.mine-o.theirs),r=n.reduce((o,i)=>s(i)>s(o)?i:o);return s(r)?r:null}function _(e){return e.items.map(t=>t.id)}var{Arrange:P}=window.practiceguides.kit,{html:c,Html:M,useEffect:T,useRef:y,useState:z}=window.practiceguides.kit,{Facts:B,Part:q}=window.practiceguides.kit,{finish:D}=window.practiceguides.kit,{Skip:G}=window.practiceguides.kit,{words:d}=window.practiceguides.kit;function g(e){let{uid:t,spec:n,strings:s,state:r,set_state:o,host:i}=e,[u,l]=z(!1),p=r.done&&!u,$=y(null),h=y(!1);T(()=>{var a,f;h.current&&((f=(a=$.current)==null?void 0:a.querySelector("button"))==null||f.focus()),h.current=!1});let O=a=>{let f={...r,done:!0};l(!1),o(f);let C=n.views.map(E=>S(n,s,r.order,E));i.announce([d(s,"rank_compared"),...C].join(" ")),D(a.currentTarget,n.id,k(n,f))},R=()=>{h.current=!0,l(!0)},V=a=>{a.detail>1||(p?R():O(a))};return c`
${n.prompt&&c`<${M} class="pg-prompt" of=${n.prompt} />`}
${!p&&c`<div ref=${$}>
<p class="pg-remark">${d(s,"rank_open")}</p>
<${P} uid=${t} label=${d(s,"rank_label")} items=${n.items.map(({id:a,text:f})=>({id:a,html:f}))}
order=${r.order} set_order=${a=>o({...r,order:a})} fixed=${!1}
strings=${s} announce=${i.announce} />
</div>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${p?"pg-quiet":""}`} onClick=${V}>
${d(s,p?"rank_change":"rank_compare")}
</button>
${!p&&c`<${G} ...${e} mark=${k} />`}
</div>
${p&&c`<${J} spec=${n} strings=${s} order=${r.order} />`}
`}g.icon="M4 5h12M4 10h8M4 15h4";function J({spec:e,strings:t,order:n}){let s=(r,o,i=o)=>c`<div>
<h4>${r}</h4>
<ol>
${o.map((u,l)=>{var p;return c`<li key=${u}>
<${M} as="span" of=${((p=e.items.find($=>$.id===u))==null?void 0:p.text)??""} />
${i[l]!==u&&c` <span class="pg-tag">${d(t,"rank_yours",{place:i.indexOf(u)+1})}</span>`}
</li>`})}
</ol>
</div>`;return c`<div class="pg-feedback">
<div class="rank-orders">
${s(d(t,"rank_label"),n)}
${e.views.map(r=>s(r.who,r.order,n))}
</div>
${e.views.map(r=>c`<div class="rank-view" key=${r.who}>
<h4>${r.who}</h4>
<p>${S(e,t,n,r)}</p>
<${q} title=${d(t,"rank_why")} of=${r.why} />
<${B} ids=${r.facts} facts=${e.facts} strings=${t} />
</div>`)}
<${q} title=${d(t,"rank_question")} of=${e.question} class="rank-view" />
</div>`}function S(e,t,n,{who:s,order:r}){var u;let o=v(n,r);if(!o)return d(t,"rank_same",{who:s});let i=((u=e.items.find(l=>l.id===o.id))==null?void 0:u.plain)??"";return d(t,"rank_differs",{who:s,text:i,mine:o.mine,theirs:o.theirs})}window.practiceguides.types.rank={View:g,...x};})();
