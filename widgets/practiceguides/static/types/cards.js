(()=>{var X=Object.defineProperty;var tt=(e,t)=>{for(var n in t)X(e,n,{get:t[n],enumerable:!0})};var{same:et}=window.practiceguides.kit,{html:z,useEffect:nt,useState:st}=window.practiceguides.kit,{words:w}=window.practiceguides.kit;function A({label:e,state:t,cleared:n,set_state:s,onClear:o=()=>{},strings:r,host:a}){let[l,i]=st(null),d=et(t,n);return nt(()=>{d||i(null)},[d]),d&&!l?null:z`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${d?()=>{s(l),i(null),a.announce(w(r,"cleared_back"))}:()=>{i(t),s(n),o(),a.announce(w(r,"cleared"))}}>${d?w(r,"cleared_undo"):e}</button>
${d&&z`<span class="pg-remark">${w(r,"cleared")}</span>`}
</p>`}function B(){let e=new Date;return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(t=>String(t).padStart(2,"0")).join("-")}function U(e){return typeof e=="string"&&/^\d{4}-\d\d-\d\d$/.test(e)&&!Number.isNaN(Date.parse(e))&&E(e,0)===e}function E(e,t){return new Date(Date.parse(e)+t*864e5).toISOString().slice(0,10)}function W(e,t){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}var H={};tt(H,{VERSION:()=>y,due:()=>T,empty:()=>$,mark:()=>f,merge:()=>ct,next:()=>I,rate:()=>N,restore:()=>rt});var{is_record:x}=window.practiceguides.kit,y=1,_=[0,1,3,7,21];function $(e){return{v:y,cards:{},skipped:!1}}function f(e,{cards:t,skipped:n}){let s=Object.keys(t).length;return s===e.cards.length?{status:"done"}:n?{status:"skipped"}:{status:s?"underway":"unanswered"}}function T(e,{cards:t},n){let s=new Map(Object.entries(t));return e.cards.map(o=>o.id).filter(o=>J(s.get(o),n))}function I(e,t){return Math.min(...Object.values(e.cards).map(n=>Z(n,t)))}function N(e,t,n,s,o){let r=new Map(Object.entries(t.cards)).get(n);if(s&&!J(r,o))return{...t,skipped:!1};let a=s?Math.min((r?r.box:0)+1,_.length-1):0;return{...t,cards:{...t.cards,[n]:{box:a,due:E(o,_[a])}},skipped:!1}}function rt(e,t){if(t==null)return{state:$(e),lost:!1};if(!x(t)||t.v!==y)return{state:$(e),lost:!0};let n=x(t.cards)?Object.entries(t.cards):[],s=[];for(let[r,a]of n){let l=e.cards.some(i=>i.id===r)?ot(a):null;l&&s.push([r,l])}return{state:{v:y,cards:Object.fromEntries(s),skipped:t.skipped===!0},lost:!x(t.cards)||s.length<n.length}}function ct(e,t){let n=new Map(Object.entries(t.cards));for(let[s,o]of Object.entries(e.cards)){let r=n.get(s);(!r||Y(o)>Y(r))&&n.set(s,o)}return{...e,cards:Object.fromEntries(n)}}function Z({box:e,due:t},n){let s=W(n,t);return s>_[e]?0:s}function J(e,t){return!e||Z(e,t)<=0}function Y({due:e,box:t}){return`${e} ${t}`}function ot(e){if(!x(e)||!U(e.due))return null;let t=_.findIndex((n,s)=>s===e.box);return t<0?null:{box:t,due:e.due}}var{html:u,Html:G,useLayoutEffect:at,useRef:L,useState:F}=window.practiceguides.kit,{Facts:it}=window.practiceguides.kit,{finish:dt}=window.practiceguides.kit,{Skip:ut}=window.practiceguides.kit,{words:p}=window.practiceguides.kit;function h(e){let{spec:t,strings:n,state:s,set_state:o,host:r}=e,[a,l]=F(!1),[i,d]=F([]),[m,k]=F([]),v=L(null),V=L(null),O=L(!1);at(()=>{var c;O.current&&((c=V.current??v.current)==null||c.focus()),O.current=!1});let j=B(),q=m.length?m:T(t,s,j),[g]=[...q].sort((c,M)=>i.lastIndexOf(c)-i.lastIndexOf(M)),b=t.cards.find(c=>c.id===g),C=Object.keys(s.cards).length,D=c=>{O.current=!0,l(c)},R=(c,M)=>{let S=N(t,s,g,M,j);D(!1),d([...i,g]),k(m.filter(Q=>Q!==g)),o(S),f(t,s).status!=="done"&&f(t,S).status==="done"&&dt(c.currentTarget,t.id,f(t,S))},K=()=>{D(!1),k(t.cards.map(c=>c.id))},P=()=>{l(!1),d([]),k([])};return u`
<${G} class="pg-prompt" of=${t.prompt} />
${b?u`<div key="card">
${!a&&!C&&u`<p class="pg-remark">${p(n,"cards_how")}</p>`}
<div class="cards-card">
<p class="pg-remark">${p(n,"cards_left",{n:q.length})}</p>
<h4 class="cards-front" tabindex="-1" ref=${v}><${G} as="span" of=${b.front} /></h4>
${a&&u`<div class="cards-back" tabindex="-1" ref=${V}><${G} of=${b.back} /></div>
<${it} ids=${b.facts} facts=${t.facts} strings=${n} />`}
</div>
<div class="pg-actions">
${a?u`<button key="knew" type="button" class="pg-button" onClick=${c=>R(c,!0)}>${p(n,"cards_knew")}</button>
<button key="not-yet" type="button" class="pg-button" onClick=${c=>R(c,!1)}>${p(n,"cards_not_yet")}</button>`:u`<button key="turn" type="button" class="pg-button" onClick=${()=>D(!0)}>${p(n,"cards_turn")}</button>
${C<t.cards.length&&u`<${ut} ...${e} mark=${f} />`}`}
</div>
</div>`:u`<div key="rest">
<div tabindex="-1" ref=${v}>
<p class="pg-verdict">${p(n,"cards_none")}</p>
<p>${p(n,"cards_next",{n:I(s,j)})}</p>
</div>
<div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${K}>${p(n,"cards_all")}</button></div>
</div>`}
${(!b||!C)&&u`<${A} label=${p(n,"cards_clear")} state=${s} cleared=${$(t)} set_state=${o}
onClear=${P} strings=${n} host=${r} />`}
`}h.icon="M3 7h10v9H3zM6 4h11v9";window.practiceguides.types.cards={View:h,...H};})();
