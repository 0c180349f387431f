(()=>{var K=Object.defineProperty;var L=(s,t)=>{for(var e in t)K(s,e,{get:t[e],enumerable:!0})};var V={};L(V,{VERSION:()=>m,due:()=>I,empty:()=>g,mark:()=>p,merge:()=>Y,next:()=>E,rate:()=>S,restore:()=>X});var{is_record:k}=window.practiceguides.kit,{days:P,is_day:Q,later:U}=window.practiceguides.kit,m=1,w=[0,1,3,7,21];function g(s){return{v:m,cards:{},skipped:!1}}function p(s,{cards:t,skipped:e}){let n=Object.keys(t).length;return n===s.cards.length?{status:"done"}:e?{status:"skipped"}:{status:n?"underway":"unanswered"}}function I(s,{cards:t},e){let n=new Map(Object.entries(t));return s.cards.map(c=>c.id).filter(c=>B(n.get(c),e))}function E(s,t){return Math.min(...Object.values(s.cards).map(e=>W(e,t)))}function S(s,t,e,n,c){let o=new Map(Object.entries(t.cards)).get(e);if(n&&!B(o,c))return{...t,skipped:!1};let d=n?Math.min((o?o.box:0)+1,w.length-1):0;return{...t,cards:{...t.cards,[e]:{box:d,due:U(c,w[d])}},skipped:!1}}function X(s,t){if(t==null)return{state:g(s),lost:!1};if(!k(t)||t.v!==m)return{state:g(s),lost:!0};let e=k(t.cards)?Object.entries(t.cards):[],n=[];for(let[o,d]of e){let l=s.cards.some(f=>f.id===o)?Z(d):null;l&&n.push([o,l])}return{state:{v:m,cards:Object.fromEntries(n),skipped:t.skipped===!0},lost:!k(t.cards)||n.length<e.length}}function Y(s,t){let e=new Map(Object.entries(t.cards));for(let[n,c]of Object.entries(s.cards)){let o=e.get(n);(!o||N(c)>N(o))&&e.set(n,c)}return{...s,cards:Object.fromEntries(e)}}function W({box:s,due:t},e){let n=P(e,t);return n>w[s]?0:n}function B(s,t){return!s||W(s,t)<=0}function N({due:s,box:t}){return`${s} ${t}`}function Z(s){if(!k(s)||!Q(s.due))return null;let t=w.findIndex((e,n)=>n===s.box);return t<0?null:{box:t,due:s.due}}var{Clear:tt}=window.practiceguides.kit,{today:et}=window.practiceguides.kit,{html:a,Html:H,useEffect:st,useRef:R,useState:T}=window.practiceguides.kit,{Facts:nt}=window.practiceguides.kit,{finish:rt}=window.practiceguides.kit,{Skip:ct}=window.practiceguides.kit,{words:i}=window.practiceguides.kit;function h(s){let{spec:t,strings:e,state:n,set_state:c,host:o}=s,[d,l]=T(!1),[f,q]=T([]),[x,_]=T([]),v=R(null),z=R(null),y=R(!1);st(()=>{var r,u;y.current&&((u=(r=z.current)!=null?r:v.current)==null||u.focus()),y.current=!1});let O=et(),A=x.length?x:I(t,n,O),[b]=[...A].sort((r,u)=>f.lastIndexOf(r)-f.lastIndexOf(u)),$=t.cards.find(r=>r.id===b),j=Object.keys(n.cards).length,C=r=>{y.current=!0,l(r)},F=(r,u)=>{let M=S(t,n,b,u,O);C(!1),q([...f,b]),_(x.filter(J=>J!==b)),c(M),p(t,n).status!=="done"&&p(t,M).status==="done"&&rt(r.currentTarget,t.id,p(t,M))},D=()=>{C(!1),_(t.cards.map(r=>r.id))},G=()=>{l(!1),q([]),_([])};return a`
    <${H} class="pg-prompt" of=${t.prompt} />
    ${$?a`<div key="card">
          ${!d&&!j&&a`<p class="pg-remark">${i(e,"cards_how")}</p>`}
          <div class="cards-card">
            <p class="pg-remark">${i(e,"cards_left",{n:A.length})}</p>
            <h4 class="cards-front" tabindex="-1" ref=${v}><${H} as="span" of=${$.front} /></h4>
            ${d&&a`<div class="cards-back" tabindex="-1" ref=${z}><${H} of=${$.back} /></div>
              <${nt} ids=${$.facts} facts=${t.facts} strings=${e} />`}
          </div>
          <div class="pg-actions">
            ${d?a`<button key="knew" type="button" class="pg-button" onClick=${r=>F(r,!0)}>${i(e,"cards_knew")}</button>
                <button key="not-yet" type="button" class="pg-button" onClick=${r=>F(r,!1)}>${i(e,"cards_not_yet")}</button>`:a`<button key="turn" type="button" class="pg-button" onClick=${()=>C(!0)}>${i(e,"cards_turn")}</button>
                ${j<t.cards.length&&a`<${ct} ...${s} mark=${p} />`}`}
          </div>
        </div>`:a`<div key="rest">
          <div tabindex="-1" ref=${v}>
            <p class="pg-verdict">${i(e,"cards_none")}</p>
            <p>${i(e,"cards_next",{n:E(n,O)})}</p>
          </div>
          <div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${D}>${i(e,"cards_all")}</button></div>
        </div>`}
    ${(!$||!j)&&a`<${tt} label=${i(e,"cards_clear")} state=${n} cleared=${g(t)} set_state=${c}
      onClear=${G} strings=${e} host=${o} />`}
  `}h.icon="M3 7h10v9H3zM6 4h11v9";window.practiceguides.types.cards={View:h,...V};})();
