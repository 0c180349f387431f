(()=>{var E=Object.defineProperty;var q=(n,t)=>{for(var e in t)E(n,e,{get:t[e],enumerable:!0})};var{same:F}=window.practiceguides.kit,{html:S,useEffect:H,useState:I}=window.practiceguides.kit,{words:h}=window.practiceguides.kit;function M({label:n,state:t,cleared:e,set_state:c,onClear:s=()=>{},strings:i,host:l}){let[f,u]=I(null),r=F(t,e);return H(()=>{r||u(null)},[r]),r&&!f?null:S`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${r?()=>{c(f),u(null),l.announce(h(i,"cleared_back"))}:()=>{u(t),c(e),s(),l.announce(h(i,"cleared"))}}>${r?h(i,"cleared_undo"):n}</button>
${r&&S`<span class="pg-remark">${h(i,"cleared")}</span>`}
</p>`}var C={};q(C,{VERSION:()=>m,empty:()=>y,mark:()=>w,merge:()=>z,points:()=>$,restore:()=>j,tick:()=>x});var{is_record:N,is_texts:O,same:R}=window.practiceguides.kit,m=1;function y(n){return{v:m,ticked:[],done:!1,skipped:!1}}function w(n,{ticked:t,done:e,skipped:c}){return e||t.length===$(n).length?{status:"done"}:c?{status:"skipped"}:{status:t.length?"underway":"unanswered"}}function x(n,t,e,c){let s=t.ticked.filter(l=>l!==e),i=c?[...s,e]:s;return{...t,ticked:i,done:t.done||i.length===$(n).length,skipped:!1}}function j(n,t){if(t==null)return{state:y(n),lost:!1};if(!N(t)||t.v!==m)return{state:y(n),lost:!0};let e=$(n).map(i=>i.id),c=O(t.ticked)?t.ticked:[],s={v:m,ticked:[...new Set(c)].filter(i=>e.includes(i)),done:t.done===!0,skipped:t.skipped===!0};return{state:s,lost:!R(s.ticked,t.ticked)}}function z(n,t){return{...n,ticked:[...new Set([...n.ticked,...t.ticked])],done:n.done||t.done}}function $({groups:n}){return n.reduce((t,e)=>[...t,...e.points],[])}var{html:a,Html:L,useState:A}=window.practiceguides.kit,{Facts:B,Said:D}=window.practiceguides.kit,{finish:G}=window.practiceguides.kit,{Skip:J}=window.practiceguides.kit,{words:k}=window.practiceguides.kit;function b(n){let{uid:t,spec:e,strings:c,state:s,set_state:i,host:l}=n,[f,u]=A(""),r=$(e).length,g=s.ticked.length,_=o=>{u(o),l.announce(o)},v=(o,d,p)=>{i(d),_(p),G(o.currentTarget,e.id,w(e,d))},T=(o,d)=>{let p=x(e,s,d,o.currentTarget.checked);if(p.ticked.length===r)return v(o,p,k(c,"checklist_all"));u(""),i(p)},V=o=>{if(!g)return _(k(c,"checklist_none"));v(o,{...s,done:!0,skipped:!1},k(c,"checklist_done_said"))};return a`
<${L} class="pg-prompt" of=${e.prompt} />
${e.groups.map(o=>a`<fieldset key=${o.points[0].id} class="checklist-group">
<legend>${o.title}</legend>
${o.points.map(d=>a`<${K} key=${d.id} name=${`${t}-${d.id}`} point=${d} on=${s.ticked.includes(d.id)}
facts=${e.facts} strings=${c} onChange=${p=>T(p,d.id)} />`)}
</fieldset>`)}
<div class="pg-actions">
<p class="checklist-count">${k(c,"checklist_count",{ticked:g,count:r})}</p>
${g<r&&a`
<button type="button" class="pg-button" onClick=${V}>${k(c,"checklist_done")}</button>
${!s.done&&a`<${J} ...${n} mark=${w} />`}`}
${f&&a`<p class="pg-remark">${f}</p>`}
</div>
<${M} label=${k(c,"checklist_clear")} state=${s} cleared=${{...s,ticked:[]}} set_state=${i}
onClear=${()=>u("")} strings=${c} host=${l} />
`}b.icon="M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";function K({name:n,point:{text:t,feedback:e},on:c,facts:s,strings:i,onChange:l}){return a`<div class="checklist-point">
<label class=${`pg-option ${c?"is-picked":""}`}>
<input type="checkbox" checked=${c} onChange=${l} />
<${L} as="span" id=${n} of=${t} />
</label>
${e&&a`<details>
<summary aria-describedby=${n}>${k(i,"checklist_why")}</summary>
<${D} feedback=${e} strings=${i} />
<${B} ids=${e.facts} facts=${s} strings=${i} />
</details>`}
</div>`}window.practiceguides.types.checklist={View:b,...C};})();
