(()=>{var F=Object.defineProperty;var H=(n,t)=>{for(var e in t)F(n,e,{get:t[e],enumerable:!0})};var O={};H(O,{VERSION:()=>y,empty:()=>g,mark:()=>x,merge:()=>M,own_words:()=>W,plan_of:()=>G,restore:()=>L,without_words:()=>A});var{both:S}=window.practiceguides.kit,{is_record:v,is_texts:V}=window.practiceguides.kit,y=1;function g(n){return{v:y,text:"",...n.parts.length&&{parts:Object.fromEntries(n.parts.map(({id:t})=>[t,""]))},...n.plan&&{when:"",who:""},other:[]}}function x(n,t){return{status:W(t).length?"written":"empty"}}function L(n,t){let e=g(n);if(t==null)return{state:e,lost:!1};if(!v(t)||t.v!==y)return{state:e,lost:!0};let{parts:r={},when:i="",who:p="",other:a}=t,$=!v(r)||!V(a),l=d=>typeof d=="string"?d:($=!0,""),s=d=>{d.trim()&&(e.text=e.text?`${e.text}

${d}`:d)};e.text=l(t.text);for(let[d,f]of Object.entries(v(r)?r:{}))e.parts&&n.parts.some(k=>k.id===d)?e.parts[d]=l(f):s(l(f));return n.plan?Object.assign(e,{when:l(i),who:l(p)}):[i,p].map(l).forEach(s),e.other=V(a)?[...new Set(a)]:[],{state:e,lost:$}}function M(n,t){var i;let e={...n,text:n.text||t.text};if(n.parts){let p=Object.entries(n.parts).map(([a,$])=>{var l,s;return[a,S($,(s=(l=t.parts)==null?void 0:l[a])!=null?s:"")]});e.parts=Object.fromEntries(p)}for(let p of["when","who"])n[p]!==void 0&&(e[p]=S(n[p],(i=t[p])!=null?i:""," / "));let r=t.text&&t.text!==e.text?[t.text]:[];return{...e,other:[...new Set([...n.other,...t.other,...r])]}}function W({text:n,parts:t={},when:e="",who:r=""}){return[...Object.values(t),n,e,r].filter(i=>i.trim())}function A(n){let{parts:t,when:e,who:r}=n;return{...n,text:"",...t&&{parts:Object.fromEntries(Object.keys(t).map(i=>[i,""]))},...e!==void 0&&{when:""},...r!==void 0&&{who:""},other:[]}}function G(n,{text:t,parts:e={},when:r="",who:i=""}){let p=n.parts.length?e[n.parts[n.parts.length-1].id]:"",[a,...$]=[p||t,r,i].map(l=>l.trim());return!n.plan||!(a||$.some(Boolean))?null:{what:a,when:$[0],who:$[1]}}var{html:c,Html:J,useRef:K,useState:P}=window.practiceguides.kit,{Care:Q,Field:q}=window.practiceguides.kit,{finish:U}=window.practiceguides.kit,{words:u}=window.practiceguides.kit;function _({uid:n,spec:t,strings:e,state:r,set_state:i,host:p}){let[a,$]=P(null),[l,s,d]=["prompt","care","note"].map(o=>`${n}-${o}`),f=o=>{$(null),i({...r,...o})},k=()=>{var o,w,h;$({state:r,kept:(w=(o=p.saving)==null?void 0:o.kept)!=null?w:!1}),(h=p.saving)==null||h.stop(),i(g(t)),p.announce(u(e,"notepad_deleted"))},N=()=>{var o;a&&(i(a.state),a.kept&&((o=p.saving)==null||o.keep()),$(null),p.announce(u(e,"notepad_back")))},j=(o,w)=>i({...r,text:w?`${r.text}

${o}`:r.text,other:r.other.filter(h=>h!==o)}),b=o=>U(o,t.id,x(t,r)),{parts:m,when:R="",who:T=""}=r,z=x(t,r).status==="written",C=K(!t.parts.length);r.text&&(C.current=!0);let E=t.prompt?`${l} ${s}`:s;return c`
    ${t.prompt&&c`<${J} class="pg-prompt" id=${l} of=${t.prompt} />`}
    <${Q} id=${s} strings=${e} />
    ${t.parts.map(({id:o,label:w},h)=>{var D;return c`<${q} key=${o} id=${`${d}-part-${o}`} label=${w} value=${(D=m==null?void 0:m[o])!=null?D:""}
      rows=${t.rows} described=${h?void 0:E} onDone=${b}
      onWrite=${B=>f({parts:{...m,[o]:B}})} />`})}
    ${C.current&&c`<${q} id=${d} unseen=${!t.plan&&!t.parts.length} value=${r.text}
      label=${t.plan&&!t.parts.length?u(e,"notepad_will"):u(e,"notepad_label",{title:t.title})}
      rows=${t.rows} described=${E} onDone=${b} onWrite=${o=>f({text:o})} />`}
    ${t.plan&&c`<div class="notepad-plan">
      <${I} id=${`${d}-when`} label=${u(e,"notepad_when")} hint=${u(e,"notepad_when_hint")} value=${R} onDone=${b}
        onWrite=${o=>f({when:o})} />
      <${I} id=${`${d}-who`} label=${u(e,"notepad_who")} hint=${u(e,"notepad_who_hint")} value=${T} onDone=${b}
        onWrite=${o=>f({who:o})} />
    </div>`}
    ${r.other.map(o=>c`<div key=${o} class="pg-notice">
      <p>${u(e,"notepad_other")}</p>
      <p class="pg-words">${o}</p>
      <button type="button" class="pg-button" onClick=${()=>j(o,!0)}>${u(e,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>j(o,!1)}>${u(e,"notepad_leave")}</button>
    </div>`)}
    ${(z||a)&&c`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${a?N:k}>
        ${u(e,a?"notepad_undo":"notepad_delete")}
      </button>
      ${a&&c`<span class="pg-remark">${u(e,"notepad_deleted")}</span>`}
    </p>`}
    ${!p.saving&&c`<p class="pg-saving">${u(e,"notepad_in_notebook")}</p>`}
  `}_.icon="M4 16V4h12v9l-3 3z";function I({id:n,label:t,hint:e,value:r,onWrite:i,onDone:p}){return c`<div>
    <label class="pg-field-label" for=${n}>${t}</label>
    <p class="pg-remark" id=${`${n}-hint`}>${e}</p>
    <input type="text" class="pg-field notepad-line" id=${n} value=${r} aria-describedby=${`${n}-hint`} autocomplete="off"
      onInput=${a=>i(a.currentTarget.value)}
      onChange=${a=>p(a.currentTarget)} />
  </div>`}window.practiceguides.types.notepad={View:_,...O};})();
