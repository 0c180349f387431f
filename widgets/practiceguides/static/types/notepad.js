(()=>{var B=Object.defineProperty;var F=(n,t)=>{for(var e in t)B(n,e,{get:t[e],enumerable:!0})};var O={};F(O,{VERSION:()=>y,empty:()=>m,mark:()=>g,merge:()=>L,own_words:()=>M,plan_of:()=>G,restore:()=>H,without_words:()=>A});var{both:D}=window.practiceguides.kit,{is_record:v,is_texts:S}=window.practiceguides.kit,y=1;function m(n){return{v:y,text:"",...n.parts.length&&{parts:Object.fromEntries(n.parts.map(({id:t})=>[t,""]))},...n.plan&&{when:"",who:""},other:[]}}function g(n,t){return{status:V(t).length?"written":"empty"}}function H(n,t){let e=m(n);if(t==null)return{state:e,lost:!1};if(!v(t)||t.v!==y)return{state:e,lost:!0};let{parts:r={},when:a="",who:p="",other:i}=t,u=!v(r)||!S(i),$=l=>typeof l=="string"?l:(u=!0,""),f=l=>{l.trim()&&(e.text=e.text?`${e.text}

${l}`:l)};e.text=$(t.text);for(let[l,s]of Object.entries(v(r)?r:{}))e.parts&&n.parts.some(_=>_.id===l)?e.parts[l]=$(s):f($(s));return n.plan?Object.assign(e,{when:$(a),who:$(p)}):[a,p].map($).forEach(f),e.other=S(i)?[...new Set(i)]:[],{state:e,lost:u}}function L(n,t){let e={...n,text:n.text||t.text};if(n.parts){let a=Object.entries(n.parts).map(([p,i])=>{var u;return[p,D(i,((u=t.parts)==null?void 0:u[p])??"")]});e.parts=Object.fromEntries(a)}for(let a of["when","who"])n[a]!==void 0&&(e[a]=D(n[a],t[a]??""," / "));let r=t.text&&t.text!==e.text?[t.text]:[];return{...e,other:[...new Set([...n.other,...t.other,...r])]}}function M(n){return[...V(n),...n.other]}function V({text:n,parts:t={},when:e="",who:r=""}){return[...Object.values(t),n,e,r].filter(a=>a.trim())}function A(n){let{parts:t,when:e,who:r}=n;return{...n,text:"",...t&&{parts:Object.fromEntries(Object.keys(t).map(a=>[a,""]))},...e!==void 0&&{when:""},...r!==void 0&&{who:""},other:[]}}function G(n,{text:t,parts:e={},when:r="",who:a=""}){let p=n.parts.length?e[n.parts[n.parts.length-1].id]:"",[i,...u]=[p||t,r,a].map($=>$.trim());return!n.plan||!(i||u.some(Boolean))?null:{what:i,when:u[0],who:u[1]}}var{html:c,Html:J,useRef:K,useState:P}=window.practiceguides.kit,{Care:Q,Field:W}=window.practiceguides.kit,{finish:U}=window.practiceguides.kit,{words:d}=window.practiceguides.kit;function x({uid:n,spec:t,strings:e,state:r,set_state:a,host:p}){let[i,u]=P(null),[$,f,l]=["prompt","care","note"].map(o=>`${n}-${o}`),s=o=>{u(null),a({...r,...o})},_=()=>{var o,w;u({state:r,kept:((o=p.saving)==null?void 0:o.kept)??!1}),(w=p.saving)==null||w.stop(),a(m(t)),p.announce(d(e,"notepad_deleted"))},I=()=>{var o;i&&(a(i.state),i.kept&&((o=p.saving)==null||o.keep()),u(null),p.announce(d(e,"notepad_back")))},j=(o,w)=>a({...r,text:w?`${r.text}

${o}`:r.text,other:r.other.filter(k=>k!==o)}),h=o=>U(o,t.id,g(t,r)),{parts:b,when:N="",who:R=""}=r,T=g(t,r).status==="written",C=K(!t.parts.length);r.text&&(C.current=!0);let E=t.prompt?`${$} ${f}`:f;return c`
${t.prompt&&c`<${J} class="pg-prompt" id=${$} of=${t.prompt} />`}
<${Q} id=${f} strings=${e} />
${t.parts.map(({id:o,label:w},k)=>c`<${W} key=${o} id=${`${l}-part-${o}`} label=${w} value=${(b==null?void 0:b[o])??""}
rows=${t.rows} described=${k?void 0:E} onDone=${h}
onWrite=${z=>s({parts:{...b,[o]:z}})} />`)}
${C.current&&c`<${W} id=${l} unseen=${!t.plan&&!t.parts.length} value=${r.text}
label=${t.plan&&!t.parts.length?d(e,"notepad_will"):d(e,"notepad_label",{title:t.title})}
rows=${t.rows} described=${E} onDone=${h} onWrite=${o=>s({text:o})} />`}
${t.plan&&c`<div class="notepad-plan">
<${q} id=${`${l}-when`} label=${d(e,"notepad_when")} hint=${d(e,"notepad_when_hint")} value=${N} onDone=${h}
onWrite=${o=>s({when:o})} />
<${q} id=${`${l}-who`} label=${d(e,"notepad_who")} hint=${d(e,"notepad_who_hint")} value=${R} onDone=${h}
onWrite=${o=>s({who:o})} />
</div>`}
${r.other.map(o=>c`<div key=${o} class="pg-notice">
<p>${d(e,"notepad_other")}</p>
<p class="pg-words">${o}</p>
<button type="button" class="pg-button" onClick=${()=>j(o,!0)}>${d(e,"notepad_add")}</button>
<button type="button" class="pg-button pg-quiet" onClick=${()=>j(o,!1)}>${d(e,"notepad_leave")}</button>
</div>`)}
${(T||i)&&c`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${i?I:_}>
${d(e,i?"notepad_undo":"notepad_delete")}
</button>
${i&&c`<span class="pg-remark">${d(e,"notepad_deleted")}</span>`}
</p>`}
${!p.saving&&c`<p class="pg-saving">${d(e,"notepad_in_notebook")}</p>`}
`}x.icon="M4 16V4h12v9l-3 3z";function q({id:n,label:t,hint:e,value:r,onWrite:a,onDone:p}){return c`<div>
<label class="pg-field-label" for=${n}>${t}</label>
<p class="pg-remark" id=${`${n}-hint`}>${e}</p>
<input type="text" class="pg-field notepad-line" id=${n} value=${r} aria-describedby=${`${n}-hint`} autocomplete="off"
onInput=${i=>a(i.currentTarget.value)}
onChange=${i=>p(i.currentTarget)} />
</div>`}window.practiceguides.types.notepad={View:x,...O};})();
