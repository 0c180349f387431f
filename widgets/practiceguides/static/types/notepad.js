(()=>{var V=Object.defineProperty;var q=(e,t)=>{for(var o in t)V(e,o,{get:t[o],enumerable:!0})};var b={};q(b,{VERSION:()=>s,empty:()=>a,mark:()=>x,merge:()=>z,own_words:()=>D,restore:()=>j,without_words:()=>E});var{is_record:N,is_texts:_}=window.practiceguides.kit,s=1;function a(e){return{v:s,text:"",other:[]}}function x(e,t){return{status:t.text.trim()?"written":"empty"}}function j(e,t){if(t==null)return{state:a(e),lost:!1};if(!N(t)||t.v!==s)return{state:a(e),lost:!0};let{text:o,other:r}=t,i={v:s,text:typeof o=="string"?o:"",other:_(r)?[...new Set(r)]:[]};return{state:i,lost:i.text!==o||!_(r)}}function z(e,t){if(!e.text)return{...t,other:v(e.other,t.other)};let o=t.text&&t.text!==e.text?[t.text]:[];return{...e,other:v(e.other,t.other,o)}}function v(...e){return[...new Set(e.reduce((t,o)=>[...t,...o]))]}function D({text:e}){return e.trim()?[e]:[]}function E(e){return{...e,text:"",other:[]}}var{html:c,Html:F,useState:H}=window.practiceguides.kit,{Care:I,Field:M}=window.practiceguides.kit,{finish:O}=window.practiceguides.kit,{words:p}=window.practiceguides.kit;function f({uid:e,spec:t,strings:o,state:r,set_state:i,host:d}){let[u,m]=H(null),[k,w,h]=["prompt","care","note"].map(n=>`${e}-${n}`),y=n=>{m(null),i({...r,text:n})},C=()=>{var n,l,$;m({state:r,kept:(l=(n=d.saving)==null?void 0:n.kept)!=null?l:!1}),($=d.saving)==null||$.stop(),i(a(t)),d.announce(p(o,"notepad_deleted"))},S=()=>{var n;u&&(i(u.state),u.kept&&((n=d.saving)==null||n.keep()),m(null),d.announce(p(o,"notepad_back")))},g=(n,l)=>i({...r,text:l?`${r.text}

${n}`:r.text,other:r.other.filter($=>$!==n)});return c`
    ${t.prompt&&c`<${F} class="pg-prompt" id=${k} of=${t.prompt} />`}
    <${I} id=${w} strings=${o} />
    <${M} id=${h} label=${p(o,"notepad_label",{title:t.title})} unseen value=${r.text} rows=${t.rows}
      described=${t.prompt?`${k} ${w}`:w} onWrite=${y}
      onDone=${n=>O(n,t.id,x(t,r))} />
    ${r.other.map(n=>c`<div key=${n} class="pg-notice">
      <p>${p(o,"notepad_other")}</p>
      <p class="notepad-other">${n}</p>
      <button type="button" class="pg-button" onClick=${()=>g(n,!0)}>${p(o,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>g(n,!1)}>${p(o,"notepad_leave")}</button>
    </div>`)}
    ${(r.text||u)&&c`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${u?S:C}>
        ${p(o,u?"notepad_undo":"notepad_delete")}
      </button>
      ${u&&c`<span class="pg-remark">${p(o,"notepad_deleted")}</span>`}
    </p>`}
    ${!d.saving&&c`<p class="pg-saving">${p(o,"notepad_in_notebook")}</p>`}
  `}f.icon="M4 16V4h12v9l-3 3z";window.practiceguides.types.notepad={View:f,...b};})();
