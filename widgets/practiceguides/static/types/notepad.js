(()=>{var F=Object.defineProperty;var H=(n,t)=>{for(var e in t)F(n,e,{get:t[e],enumerable:!0})};var j={};H(j,{VERSION:()=>O,empty:()=>k,mark:()=>h,merge:()=>M,own_words:()=>A,plan_of:()=>J,restore:()=>L,without_words:()=>G});function _(n,t,e=`

`){return D(n,t,e)?n:D(t,n,e)?t:n+e+t}function D(n,t,e){return n.startsWith(t)||n.endsWith(e+t)||n.includes(e+t+e)}var{is_record:y,is_texts:V}=window.practiceguides.kit,O=1;function k(n){return{v:O,text:"",...n.parts.length&&{parts:Object.fromEntries(n.parts.map(({id:t})=>[t,""]))},...n.plan&&{when:"",who:""},other:[]}}function h(n,t){return q(t).length?{status:"written"}:{status:t.skipped?"skipped":"empty"}}function L(n,t){let e=k(n);if(t==null)return{state:e,lost:!1};if(!y(t)||t.v!==O)return{state:e,lost:!0};let{parts:r={},when:p="",who:a="",other:i}=t,u=!y(r)||!V(i),$=l=>typeof l=="string"?l:(u=!0,""),f=l=>{l.trim()&&(e.text=e.text?`${e.text}

${l}`:l)};e.text=$(t.text);for(let[l,s]of Object.entries(y(r)?r:{}))e.parts&&n.parts.some(x=>x.id===l)?e.parts[l]=$(s):f($(s));return n.plan?Object.assign(e,{when:$(p),who:$(a)}):[p,a].map($).forEach(f),e.other=V(i)?[...new Set(i)]:[],t.skipped===!0&&(e.skipped=!0),{state:e,lost:u}}function M(n,t){let e={...n,...t.skipped&&{skipped:t.skipped},text:n.text||t.text};if(n.parts){let p=Object.entries(n.parts).map(([a,i])=>{var u;return[a,_(i,((u=t.parts)==null?void 0:u[a])??"")]});e.parts=Object.fromEntries(p)}for(let p of["when","who"])n[p]!==void 0&&(e[p]=_(n[p],t[p]??""," / "));let r=t.text&&t.text!==e.text?[t.text]:[];return{...e,other:[...new Set([...n.other,...t.other,...r])]}}function A(n){return[...q(n),...n.other]}function q({text:n,parts:t={},when:e="",who:r=""}){return[...Object.values(t),n,e,r].filter(p=>p.trim())}function G(n){let{parts:t,when:e,who:r}=n;return{...n,text:"",...t&&{parts:Object.fromEntries(Object.keys(t).map(p=>[p,""]))},...e!==void 0&&{when:""},...r!==void 0&&{who:""},other:[]}}function J(n,{text:t,parts:e={},when:r="",who:p=""}){let a=n.parts.length?e[n.parts[n.parts.length-1].id]:"",[i,...u]=[a||t,r,p].map($=>$.trim());return!n.plan||!(i||u.some(Boolean))?null:{what:i,when:u[0],who:u[1]}}var{html:c,Html:K,useRef:P,useState:Q}=window.practiceguides.kit,{Care:U,Field:I}=window.practiceguides.kit,{finish:X}=window.practiceguides.kit,{Skip:Y}=window.practiceguides.kit,{words:d}=window.practiceguides.kit;function g({uid:n,spec:t,strings:e,state:r,set_state:p,host:a}){let[i,u]=Q(null),[$,f,l]=["prompt","care","note"].map(o=>`${n}-${o}`),s=o=>{u(null),p({...r,...o})},x=()=>{var o,w;u({state:r,kept:((o=a.saving)==null?void 0:o.kept)??!1}),(w=a.saving)==null||w.stop(),p(k(t)),a.announce(d(e,"notepad_deleted"))},R=()=>{var o;i&&(p(i.state),i.kept&&((o=a.saving)==null||o.keep()),u(null),a.announce(d(e,"notepad_back")))},W=(o,w)=>p({...r,text:w?`${r.text}

${o}`:r.text,other:r.other.filter(v=>v!==o)}),b=o=>X(o,t.id,h(t,r)),{parts:m,when:T="",who:z=""}=r,C=h(t,r).status==="written",E=P(!t.parts.length);r.text&&(E.current=!0);let S=t.prompt?`${$} ${f}`:f;return c`
${t.prompt&&c`<${K} class="pg-prompt" id=${$} of=${t.prompt} />`}
<${U} id=${f} strings=${e} />
${t.parts.map(({id:o,label:w},v)=>c`<${I} key=${o} id=${`${l}-part-${o}`} label=${w} value=${(m==null?void 0:m[o])??""}
rows=${t.rows} described=${v?void 0:S} onDone=${b}
onWrite=${B=>s({parts:{...m,[o]:B}})} />`)}
${E.current&&c`<${I} id=${l} unseen=${!t.plan&&!t.parts.length} value=${r.text}
label=${t.plan&&!t.parts.length?d(e,"notepad_will"):d(e,"notepad_label",{title:t.title})}
rows=${t.rows} described=${S} onDone=${b} onWrite=${o=>s({text:o})} />`}
${t.plan&&c`<div class="notepad-plan">
<${N} id=${`${l}-when`} label=${d(e,"notepad_when")} hint=${d(e,"notepad_when_hint")} value=${T} onDone=${b}
onWrite=${o=>s({when:o})} />
<${N} id=${`${l}-who`} label=${d(e,"notepad_who")} hint=${d(e,"notepad_who_hint")} value=${z} onDone=${b}
onWrite=${o=>s({who:o})} />
</div>`}
${r.other.map(o=>c`<div key=${o} class="pg-notice">
<p>${d(e,"notepad_other")}</p>
<p class="pg-words">${o}</p>
<button type="button" class="pg-button" onClick=${()=>W(o,!0)}>${d(e,"notepad_add")}</button>
<button type="button" class="pg-button pg-quiet" onClick=${()=>W(o,!1)}>${d(e,"notepad_leave")}</button>
</div>`)}
${(C||i)&&c`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${i?R:x}>
${d(e,i?"notepad_undo":"notepad_delete")}
</button>
${i&&c`<span class="pg-remark">${d(e,"notepad_deleted")}</span>`}
</p>`}
${!C&&!i&&c`<div class="pg-actions"><${Y} ...${{spec:t,strings:e,state:r,set_state:p,host:a,mark:h}} /></div>`}
${!a.saving&&c`<p class="pg-saving">${d(e,"notepad_in_notebook")}</p>`}
`}g.icon="M4 16V4h12v9l-3 3z";function N({id:n,label:t,hint:e,value:r,onWrite:p,onDone:a}){return c`<div>
<label class="pg-field-label" for=${n}>${t}</label>
<p class="pg-remark" id=${`${n}-hint`}>${e}</p>
<input type="text" class="pg-field notepad-line" id=${n} value=${r} aria-describedby=${`${n}-hint`} autocomplete="off"
onInput=${i=>p(i.currentTarget.value)}
onChange=${i=>a(i.currentTarget)} />
</div>`}window.practiceguides.types.notepad={View:g,...j};})();
