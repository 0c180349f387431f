(()=>{var K=Object.defineProperty;var L=(s,t)=>{for(var e in t)K(s,e,{get:t[e],enumerable:!0})};var V={};L(V,{VERSION:()=>k,due:()=>I,empty:()=>$,mark:()=>u,merge:()=>Y,next:()=>E,rate:()=>S,restore:()=>X});var{is_record:b}=window.practiceguides.kit,{days:P,is_day:Q,later:U}=window.practiceguides.kit,k=1,m=[0,1,3,7,21];function $(s){return{v:k,cards:{},skipped:!1}}function u(s,{cards:t,skipped:e}){let n=Object.keys(t).length;return n===s.cards.length?{status:"done"}:e?{status:"skipped"}:{status:n?"underway":"unanswered"}}function I(s,{cards:t},e){let n=new Map(Object.entries(t));return s.cards.map(c=>c.id).filter(c=>B(n.get(c),e))}function E(s,t){return Math.min(...Object.values(s.cards).map(e=>W(e,t)))}function S(s,t,e,n,c){let o=new Map(Object.entries(t.cards)).get(e);if(n&&!B(o,c))return{...t,skipped:!1};let d=n?Math.min((o?o.box:0)+1,m.length-1):0;return{...t,cards:{...t.cards,[e]:{box:d,due:U(c,m[d])}},skipped:!1}}function X(s,t){if(t==null)return{state:$(s),lost:!1};if(!b(t)||t.v!==k)return{state:$(s),lost:!0};let e=b(t.cards)?Object.entries(t.cards):[],n=[];for(let[o,d]of e){let p=s.cards.some(l=>l.id===o)?Z(d):null;p&&n.push([o,p])}return{state:{v:k,cards:Object.fromEntries(n),skipped:t.skipped===!0},lost:!b(t.cards)||n.length<e.length}}function Y(s,t){let e=new Map(Object.entries(t.cards));for(let[n,c]of Object.entries(s.cards)){let o=e.get(n);(!o||N(c)>N(o))&&e.set(n,c)}return{...s,cards:Object.fromEntries(e)}}function W({box:s,due:t},e){let n=P(e,t);return n>m[s]?0:n}function B(s,t){return!s||W(s,t)<=0}function N({due:s,box:t}){return`${s} ${t}`}function Z(s){if(!b(s)||!Q(s.due))return null;let t=m.findIndex((e,n)=>n===s.box);return t<0?null:{box:t,due:s.due}}var{Clear:tt}=window.practiceguides.kit,{today:et}=window.practiceguides.kit,{html:a,Html:H,useEffect:st,useRef:R,useState:T}=window.practiceguides.kit,{Facts:nt}=window.practiceguides.kit,{finish:rt}=window.practiceguides.kit,{Skip:ct}=window.practiceguides.kit,{words:i}=window.practiceguides.kit;function w(s){let{spec:t,strings:e,state:n,set_state:c,host:o}=s,[d,p]=T(!1),[l,q]=T([]),[h,x]=T([]),_=R(null),z=R(null),v=R(!1);st(()=>{var r;v.current&&((r=z.current??_.current)==null||r.focus()),v.current=!1});let y=et(),A=h.length?h:I(t,n,y),[g]=[...A].sort((r,C)=>l.lastIndexOf(r)-l.lastIndexOf(C)),f=t.cards.find(r=>r.id===g),O=Object.keys(n.cards).length,j=r=>{v.current=!0,p(r)},F=(r,C)=>{let M=S(t,n,g,C,y);j(!1),q([...l,g]),x(h.filter(J=>J!==g)),c(M),u(t,n).status!=="done"&&u(t,M).status==="done"&&rt(r.currentTarget,t.id,u(t,M))},D=()=>{j(!1),x(t.cards.map(r=>r.id))},G=()=>{p(!1),q([]),x([])};return a`
<${H} class="pg-prompt" of=${t.prompt} />
${f?a`<div key="card">
${!d&&!O&&a`<p class="pg-remark">${i(e,"cards_how")}</p>`}
<div class="cards-card">
<p class="pg-remark">${i(e,"cards_left",{n:A.length})}</p>
<h4 class="cards-front" tabindex="-1" ref=${_}><${H} as="span" of=${f.front} /></h4>
${d&&a`<div class="cards-back" tabindex="-1" ref=${z}><${H} of=${f.back} /></div>
<${nt} ids=${f.facts} facts=${t.facts} strings=${e} />`}
</div>
<div class="pg-actions">
${d?a`<button key="knew" type="button" class="pg-button" onClick=${r=>F(r,!0)}>${i(e,"cards_knew")}</button>
<button key="not-yet" type="button" class="pg-button" onClick=${r=>F(r,!1)}>${i(e,"cards_not_yet")}</button>`:a`<button key="turn" type="button" class="pg-button" onClick=${()=>j(!0)}>${i(e,"cards_turn")}</button>
${O<t.cards.length&&a`<${ct} ...${s} mark=${u} />`}`}
</div>
</div>`:a`<div key="rest">
<div tabindex="-1" ref=${_}>
<p class="pg-verdict">${i(e,"cards_none")}</p>
<p>${i(e,"cards_next",{n:E(n,y)})}</p>
</div>
<div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${D}>${i(e,"cards_all")}</button></div>
</div>`}
${(!f||!O)&&a`<${tt} label=${i(e,"cards_clear")} state=${n} cleared=${$(t)} set_state=${c}
onClear=${G} strings=${e} host=${o} />`}
`}w.icon="M3 7h10v9H3zM6 4h11v9";window.practiceguides.types.cards={View:w,...V};})();
