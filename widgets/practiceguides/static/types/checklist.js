(()=>{var L=Object.defineProperty;var T=(i,t)=>{for(var e in t)L(i,e,{get:t[e],enumerable:!0})};var y={};T(y,{VERSION:()=>k,empty:()=>w,mark:()=>$,merge:()=>I,points:()=>p,restore:()=>H,tick:()=>_});var{is_record:V,is_texts:E,same:F}=window.practiceguides.kit,k=1;function w(i){return{v:k,ticked:[],done:!1,skipped:!1}}function $(i,{ticked:t,done:e,skipped:s}){return e||t.length===p(i).length?{status:"done"}:s?{status:"skipped"}:{status:t.length?"underway":"unanswered"}}function _(i,t,e,s){let n=t.ticked.filter(u=>u!==e),c=s?[...n,e]:n;return{...t,ticked:c,done:t.done||c.length===p(i).length,skipped:!1}}function H(i,t){if(t==null)return{state:w(i),lost:!1};if(!V(t)||t.v!==k)return{state:w(i),lost:!0};let e=p(i).map(c=>c.id),s=E(t.ticked)?t.ticked:[],n={v:k,ticked:[...new Set(s)].filter(c=>e.includes(c)),done:t.done===!0,skipped:t.skipped===!0};return{state:n,lost:!F(n.ticked,t.ticked)}}function I(i,t){return{...i,ticked:[...new Set([...i.ticked,...t.ticked])],done:i.done||t.done}}function p({groups:i}){return i.reduce((t,e)=>[...t,...e.points],[])}var{Clear:N}=window.practiceguides.kit,{html:r,Html:C,useState:O}=window.practiceguides.kit,{Facts:R,Said:j}=window.practiceguides.kit,{finish:q}=window.practiceguides.kit,{Skip:z}=window.practiceguides.kit,{words:a}=window.practiceguides.kit;function f(i){let{uid:t,spec:e,strings:s,state:n,set_state:c,host:u}=i,[b,g]=O(""),h=p(e).length,m=n.ticked.length,x=o=>{g(o),u.announce(o)},v=(o,d,l)=>{c(d),x(l),q(o.currentTarget,e.id,$(e,d))},S=(o,d)=>{let l=_(e,n,d,o.currentTarget.checked);if(l.ticked.length===h)return v(o,l,a(s,"checklist_all"));g(""),c(l)},M=o=>{if(!m)return x(a(s,"checklist_none"));v(o,{...n,done:!0,skipped:!1},a(s,"checklist_done_said"))};return r`
<${C} class="pg-prompt" of=${e.prompt} />
${e.groups.map(o=>r`<fieldset key=${o.points[0].id} class="checklist-group">
<legend>${o.title}</legend>
${o.points.map(d=>r`<${A} key=${d.id} name=${`${t}-${d.id}`} point=${d} on=${n.ticked.includes(d.id)}
facts=${e.facts} strings=${s} onChange=${l=>S(l,d.id)} />`)}
</fieldset>`)}
<div class="pg-actions">
<p class="checklist-count">${a(s,"checklist_count",{ticked:m,count:h})}</p>
${m<h&&r`
<button type="button" class="pg-button" onClick=${M}>${a(s,"checklist_done")}</button>
${!n.done&&r`<${z} ...${i} mark=${$} />`}`}
${b&&r`<p class="pg-remark">${b}</p>`}
</div>
<${N} label=${a(s,"checklist_clear")} state=${n} cleared=${{...n,ticked:[]}} set_state=${c}
onClear=${()=>g("")} strings=${s} host=${u} />
`}f.icon="M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";function A({name:i,point:{text:t,feedback:e},on:s,facts:n,strings:c,onChange:u}){return r`<div class="checklist-point">
<label class=${`pg-option ${s?"is-picked":""}`}>
<input type="checkbox" checked=${s} onChange=${u} />
<${C} as="span" id=${i} of=${t} />
</label>
${e&&r`<details>
<summary aria-describedby=${i}>${a(c,"checklist_why")}</summary>
<${j} feedback=${e} strings=${c} />
<${R} ids=${e.facts} facts=${n} strings=${c} />
</details>`}
</div>`}window.practiceguides.types.checklist={View:f,...y};})();
