(()=>{var F=Object.defineProperty;var H=(n,t)=>{for(var e in t)F(n,e,{get:t[e],enumerable:!0})};var j={};H(j,{VERSION:()=>O,empty:()=>m,mark:()=>g,merge:()=>M,own_words:()=>A,plan_of:()=>J,restore:()=>L,without_words:()=>G});function v(n,t,e=`

`){return D(n,t,e)?n:D(t,n,e)?t:n+e+t}function D(n,t,e){return n.startsWith(t)||n.endsWith(e+t)||n.includes(e+t+e)}var{is_record:y,is_texts:S}=window.practiceguides.kit,O=1;function m(n){return{v:O,text:"",...n.parts.length&&{parts:Object.fromEntries(n.parts.map(({id:t})=>[t,""]))},...n.plan&&{when:"",who:""},other:[]}}function g(n,t){return{status:V(t).length?"written":"empty"}}function L(n,t){let e=m(n);if(t==null)return{state:e,lost:!1};if(!y(t)||t.v!==O)return{state:e,lost:!0};let{parts:r={},when:a="",who:i="",other:p}=t,d=!y(r)||!S(p),$=l=>typeof l=="string"?l:(d=!0,""),f=l=>{l.trim()&&(e.text=e.text?`${e.text}

${l}`:l)};e.text=$(t.text);for(let[l,s]of Object.entries(y(r)?r:{}))e.parts&&n.parts.some(_=>_.id===l)?e.parts[l]=$(s):f($(s));return n.plan?Object.assign(e,{when:$(a),who:$(i)}):[a,i].map($).forEach(f),e.other=S(p)?[...new Set(p)]:[],{state:e,lost:d}}function M(n,t){let e={...n,text:n.text||t.text};if(n.parts){let a=Object.entries(n.parts).map(([i,p])=>{var d;return[i,v(p,((d=t.parts)==null?void 0:d[i])??"")]});e.parts=Object.fromEntries(a)}for(let a of["when","who"])n[a]!==void 0&&(e[a]=v(n[a],t[a]??""," / "));let r=t.text&&t.text!==e.text?[t.text]:[];return{...e,other:[...new Set([...n.other,...t.other,...r])]}}function A(n){return[...V(n),...n.other]}function V({text:n,parts:t={},when:e="",who:r=""}){return[...Object.values(t),n,e,r].filter(a=>a.trim())}function G(n){let{parts:t,when:e,who:r}=n;return{...n,text:"",...t&&{parts:Object.fromEntries(Object.keys(t).map(a=>[a,""]))},...e!==void 0&&{when:""},...r!==void 0&&{who:""},other:[]}}function J(n,{text:t,parts:e={},when:r="",who:a=""}){let i=n.parts.length?e[n.parts[n.parts.length-1].id]:"",[p,...d]=[i||t,r,a].map($=>$.trim());return!n.plan||!(p||d.some(Boolean))?null:{what:p,when:d[0],who:d[1]}}var{html:c,Html:K,useRef:P,useState:Q}=window.practiceguides.kit,{Care:U,Field:q}=window.practiceguides.kit,{finish:X}=window.practiceguides.kit,{words:u}=window.practiceguides.kit;function x({uid:n,spec:t,strings:e,state:r,set_state:a,host:i}){let[p,d]=Q(null),[$,f,l]=["prompt","care","note"].map(o=>`${n}-${o}`),s=o=>{d(null),a({...r,...o})},_=()=>{var o,h;d({state:r,kept:((o=i.saving)==null?void 0:o.kept)??!1}),(h=i.saving)==null||h.stop(),a(m(t)),i.announce(u(e,"notepad_deleted"))},N=()=>{var o;p&&(a(p.state),p.kept&&((o=i.saving)==null||o.keep()),d(null),i.announce(u(e,"notepad_back")))},W=(o,h)=>a({...r,text:h?`${r.text}

${o}`:r.text,other:r.other.filter(k=>k!==o)}),w=o=>X(o,t.id,g(t,r)),{parts:b,when:R="",who:T=""}=r,z=g(t,r).status==="written",C=P(!t.parts.length);r.text&&(C.current=!0);let E=t.prompt?`${$} ${f}`:f;return c`
${t.prompt&&c`<${K} class="pg-prompt" id=${$} of=${t.prompt} />`}
<${U} id=${f} strings=${e} />
${t.parts.map(({id:o,label:h},k)=>c`<${q} key=${o} id=${`${l}-part-${o}`} label=${h} value=${(b==null?void 0:b[o])??""}
rows=${t.rows} described=${k?void 0:E} onDone=${w}
onWrite=${B=>s({parts:{...b,[o]:B}})} />`)}
${C.current&&c`<${q} id=${l} unseen=${!t.plan&&!t.parts.length} value=${r.text}
label=${t.plan&&!t.parts.length?u(e,"notepad_will"):u(e,"notepad_label",{title:t.title})}
rows=${t.rows} described=${E} onDone=${w} onWrite=${o=>s({text:o})} />`}
${t.plan&&c`<div class="notepad-plan">
<${I} id=${`${l}-when`} label=${u(e,"notepad_when")} hint=${u(e,"notepad_when_hint")} value=${R} onDone=${w}
onWrite=${o=>s({when:o})} />
<${I} id=${`${l}-who`} label=${u(e,"notepad_who")} hint=${u(e,"notepad_who_hint")} value=${T} onDone=${w}
onWrite=${o=>s({who:o})} />
</div>`}
${r.other.map(o=>c`<div key=${o} class="pg-notice">
<p>${u(e,"notepad_other")}</p>
<p class="pg-words">${o}</p>
<button type="button" class="pg-button" onClick=${()=>W(o,!0)}>${u(e,"notepad_add")}</button>
<button type="button" class="pg-button pg-quiet" onClick=${()=>W(o,!1)}>${u(e,"notepad_leave")}</button>
</div>`)}
${(z||p)&&c`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${p?N:_}>
${u(e,p?"notepad_undo":"notepad_delete")}
</button>
${p&&c`<span class="pg-remark">${u(e,"notepad_deleted")}</span>`}
</p>`}
${!i.saving&&c`<p class="pg-saving">${u(e,"notepad_in_notebook")}</p>`}
`}x.icon="M4 16V4h12v9l-3 3z";function I({id:n,label:t,hint:e,value:r,onWrite:a,onDone:i}){return c`<div>
<label class="pg-field-label" for=${n}>${t}</label>
<p class="pg-remark" id=${`${n}-hint`}>${e}</p>
<input type="text" class="pg-field notepad-line" id=${n} value=${r} aria-describedby=${`${n}-hint`} autocomplete="off"
onInput=${p=>a(p.currentTarget.value)}
onChange=${p=>i(p.currentTarget)} />
</div>`}window.practiceguides.types.notepad={View:x,...j};})();
