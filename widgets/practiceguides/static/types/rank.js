(()=>{var j=Object.defineProperty;var A=(e,t)=>{for(var n in t)j(e,n,{get:t[n],enumerable:!0})};var x={};A(x,{VERSION:()=>k,empty:()=>w,furthest:()=>v,mark:()=>g,merge:()=>N,restore:()=>I});var{is_record:F,is_texts:H,same:b}=window.practiceguides.kit,k=1;function w(e){return{v:k,order:_(e),done:!1,skipped:!1}}function g(e,{done:t,skipped:n}){return{status:t?"done":n?"skipped":"unanswered"}}function I(e,t){if(t==null)return{state:w(e),lost:!1};if(!F(t)||t.v!==k)return{state:w(e),lost:!0};let{order:n,done:s,skipped:r}=t,o=H(n)&&b([...n].sort(),_(e).sort()),i={v:k,order:o?n:_(e),done:o&&s===!0,skipped:r===!0};return{state:i,lost:!b([n,s,r],[i.order,i.done,i.skipped])}}function N(e,t){return e.done||!t.done?e:t}function v(e,t){let n=e.map((o,i)=>({id:o,mine:i+1,theirs:t.indexOf(o)+1})),s=o=>Math.abs(o.mine-o.theirs),r=n.reduce((o,i)=>s(i)>s(o)?i:o);return s(r)?r:null}function _(e){return e.items.map(t=>t.id)}var{Arrange:P}=window.practiceguides.kit,{html:d,Html:M,useEffect:T,useRef:y,useState:z}=window.practiceguides.kit,{Facts:B,Part:q}=window.practiceguides.kit,{finish:D}=window.practiceguides.kit,{Skip:G}=window.practiceguides.kit,{words:u}=window.practiceguides.kit;function h(e){let{uid:t,spec:n,strings:s,state:r,set_state:o,host:i}=e,[p,f]=z(!1),a=r.done&&!p,$=y(null),m=y(!1);T(()=>{var c,l;m.current&&((l=(c=$.current)==null?void 0:c.querySelector("button"))==null||l.focus()),m.current=!1});let O=c=>{let l={...r,done:!0};f(!1),o(l);let C=n.views.map(E=>S(n,s,r.order,E));i.announce([u(s,"rank_compared"),...C].join(" ")),D(c.currentTarget,n.id,g(n,l))},R=()=>{m.current=!0,f(!0)},V=c=>{c.detail>1||(a?R():O(c))};return d`
    ${n.prompt&&d`<${M} class="pg-prompt" of=${n.prompt} />`}
    ${!a&&d`<div ref=${$}>
      <p class="pg-remark">${u(s,"rank_open")}</p>
      <${P} uid=${t} label=${u(s,"rank_label")} items=${n.items.map(({id:c,text:l})=>({id:c,html:l}))}
        order=${r.order} set_order=${c=>o({...r,order:c})} fixed=${!1}
        strings=${s} announce=${i.announce} />
    </div>`}
    <div class="pg-actions">
      <button type="button" class=${`pg-button ${a?"pg-quiet":""}`} onClick=${V}>
        ${u(s,a?"rank_change":"rank_compare")}
      </button>
      ${!a&&d`<${G} ...${e} mark=${g} />`}
    </div>
    ${a&&d`<${J} spec=${n} strings=${s} order=${r.order} />`}
  `}h.icon="M4 5h12M4 10h8M4 15h4";function J({spec:e,strings:t,order:n}){let s=(r,o,i=o)=>d`<div>
    <h4>${r}</h4>
    <ol>
      ${o.map((p,f)=>{var a,$;return d`<li key=${p}>
        <${M} as="span" of=${($=(a=e.items.find(m=>m.id===p))==null?void 0:a.text)!=null?$:""} />
        ${i[f]!==p&&d` <span class="pg-tag">${u(t,"rank_yours",{place:i.indexOf(p)+1})}</span>`}
      </li>`})}
    </ol>
  </div>`;return d`<div class="pg-feedback">
    <div class="rank-orders">
      ${s(u(t,"rank_label"),n)}
      ${e.views.map(r=>s(r.who,r.order,n))}
    </div>
    ${e.views.map(r=>d`<div class="rank-view" key=${r.who}>
      <h4>${r.who}</h4>
      <p>${S(e,t,n,r)}</p>
      <${q} title=${u(t,"rank_why")} of=${r.why} />
      <${B} ids=${r.facts} facts=${e.facts} strings=${t} />
    </div>`)}
    <${q} title=${u(t,"rank_question")} of=${e.question} class="rank-view" />
  </div>`}function S(e,t,n,{who:s,order:r}){var p,f;let o=v(n,r);if(!o)return u(t,"rank_same",{who:s});let i=(f=(p=e.items.find(a=>a.id===o.id))==null?void 0:p.plain)!=null?f:"";return u(t,"rank_differs",{who:s,text:i,mine:o.mine,theirs:o.theirs})}window.practiceguides.types.rank={View:h,...x};})();
