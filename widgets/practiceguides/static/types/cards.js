(()=>{var X=Object.defineProperty;var tt=(e,t)=>{for(var n in t)X(e,n,{get:t[n],enumerable:!0})};var{same:et}=window.practiceguides.kit,{html:z,useEffect:nt,useState:rt}=window.practiceguides.kit,{words:w}=window.practiceguides.kit;function A({label:e,state:t,cleared:n,set_state:r,onClear:o=()=>{},strings:s,host:a}){let[l,i]=rt(null),d=et(t,n);return nt(()=>{d||i(null)},[d]),d&&!l?null:z`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${d?()=>{r(l),i(null),a.announce(w(s,"cleared_back"))}:()=>{i(t),r(n),o(),a.announce(w(s,"cleared"))}}>${d?w(s,"cleared_undo"):e}</button>
${d&&z`<span class="pg-remark">${w(s,"cleared")}</span>`}
</p>`}function B(){let e=new Date;return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(t=>String(t).padStart(2,"0")).join("-")}function U(e){return typeof e=="string"&&/^\d{4}-\d\d-\d\d$/.test(e)&&!Number.isNaN(Date.parse(e))&&E(e,0)===e}function E(e,t){return new Date(Date.parse(e)+t*864e5).toISOString().slice(0,10)}function W(e,t){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}var H={};tt(H,{VERSION:()=>y,due:()=>I,empty:()=>b,mark:()=>f,merge:()=>ct,next:()=>N,rate:()=>T,restore:()=>st});var{is_record:x}=window.practiceguides.kit,y=1,_=[0,1,3,7,21];function b(e){return{v:y,cards:{},skipped:!1}}function f(e,{cards:t,skipped:n}){let r=Object.keys(t).length;return r===e.cards.length?{status:"done"}:n?{status:"skipped"}:{status:r?"underway":"unanswered"}}function I(e,{cards:t},n){let r=new Map(Object.entries(t));return e.cards.map(o=>o.id).filter(o=>J(r.get(o),n))}function N(e,t){return Math.min(...Object.values(e.cards).map(n=>Z(n,t)))}function T(e,t,n,r,o){let s=new Map(Object.entries(t.cards)).get(n);if(r&&!J(s,o))return{...t,skipped:!1};let a=r?Math.min((s?s.box:0)+1,_.length-1):0;return{...t,cards:{...t.cards,[n]:{box:a,due:E(o,_[a])}},skipped:!1}}function st(e,t){if(t==null)return{state:b(e),lost:!1};if(!x(t)||t.v!==y)return{state:b(e),lost:!0};let n=x(t.cards)?Object.entries(t.cards):[],r=[];for(let[s,a]of n){let l=e.cards.some(i=>i.id===s)?ot(a):null;l&&r.push([s,l])}return{state:{v:y,cards:Object.fromEntries(r),skipped:t.skipped===!0},lost:!x(t.cards)||r.length<n.length}}function ct(e,t){let n=new Map(Object.entries(t.cards));for(let[r,o]of Object.entries(e.cards)){let s=n.get(r);(!s||Y(o)>Y(s))&&n.set(r,o)}return{...e,cards:Object.fromEntries(n)}}function Z({box:e,due:t},n){let r=W(n,t);return r>_[e]?0:r}function J(e,t){return!e||Z(e,t)<=0}function Y({due:e,box:t}){return`${e} ${t}`}function ot(e){if(!x(e)||!U(e.due))return null;let t=_.findIndex((n,r)=>r===e.box);return t<0?null:{box:t,due:e.due}}var{html:u,Html:G,useEffect:at,useRef:F,useState:L}=window.practiceguides.kit,{Facts:it}=window.practiceguides.kit,{finish:dt}=window.practiceguides.kit,{Skip:ut}=window.practiceguides.kit,{words:p}=window.practiceguides.kit;function h(e){let{spec:t,strings:n,state:r,set_state:o,host:s}=e,[a,l]=L(!1),[i,d]=L([]),[$,m]=L([]),v=F(null),V=F(null),O=F(!1);at(()=>{var c;O.current&&((c=V.current??v.current)==null||c.focus()),O.current=!1});let j=B(),q=$.length?$:I(t,r,j),[k]=[...q].sort((c,M)=>i.lastIndexOf(c)-i.lastIndexOf(M)),g=t.cards.find(c=>c.id===k),C=Object.keys(r.cards).length,D=c=>{O.current=!0,l(c)},R=(c,M)=>{let S=T(t,r,k,M,j);D(!1),d([...i,k]),m($.filter(Q=>Q!==k)),o(S),f(t,r).status!=="done"&&f(t,S).status==="done"&&dt(c.currentTarget,t.id,f(t,S))},K=()=>{D(!1),m(t.cards.map(c=>c.id))},P=()=>{l(!1),d([]),m([])};return u`
<${G} class="pg-prompt" of=${t.prompt} />
${g?u`<div key="card">
${!a&&!C&&u`<p class="pg-remark">${p(n,"cards_how")}</p>`}
<div class="cards-card">
<p class="pg-remark">${p(n,"cards_left",{n:q.length})}</p>
<h4 class="cards-front" tabindex="-1" ref=${v}><${G} as="span" of=${g.front} /></h4>
${a&&u`<div class="cards-back" tabindex="-1" ref=${V}><${G} of=${g.back} /></div>
<${it} ids=${g.facts} facts=${t.facts} strings=${n} />`}
</div>
<div class="pg-actions">
${a?u`<button key="knew" type="button" class="pg-button" onClick=${c=>R(c,!0)}>${p(n,"cards_knew")}</button>
<button key="not-yet" type="button" class="pg-button" onClick=${c=>R(c,!1)}>${p(n,"cards_not_yet")}</button>`:u`<button key="turn" type="button" class="pg-button" onClick=${()=>D(!0)}>${p(n,"cards_turn")}</button>
${C<t.cards.length&&u`<${ut} ...${e} mark=${f} />`}`}
</div>
</div>`:u`<div key="rest">
<div tabindex="-1" ref=${v}>
<p class="pg-verdict">${p(n,"cards_none")}</p>
<p>${p(n,"cards_next",{n:N(r,j)})}</p>
</div>
<div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${K}>${p(n,"cards_all")}</button></div>
</div>`}
${(!g||!C)&&u`<${A} label=${p(n,"cards_clear")} state=${r} cleared=${b(t)} set_state=${o}
onClear=${P} strings=${n} host=${s} />`}
`}h.icon="M3 7h10v9H3zM6 4h11v9";window.practiceguides.types.cards={View:h,...H};})();
