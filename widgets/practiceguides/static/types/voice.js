(()=>{var q=Object.defineProperty;var R=(n,e)=>{for(var t in e)q(n,t,{get:e[t],enumerable:!0})};var y={};R(y,{VERSION:()=>x,empty:()=>v,mark:()=>a,merge:()=>L,own_words:()=>M,restore:()=>I,without_words:()=>N});function b(n,e,t=`

`){return h(n,e,t)?n:h(e,n,t)?e:n+t+e}function h(n,e,t){return n.startsWith(e)||n.endsWith(t+e)||n.includes(t+e+t)}var{is_record:z,is_texts:D,same:F}=window.practiceguides.kit,x=1;function v(n){return{v:x,expected:n.expected.length?[]:"",opened:!1,read:!1,text:"",skipped:!1}}function a(n,{expected:e,opened:t,read:o,text:r,skipped:p}){return o||r.trim()?{status:"done"}:p?{status:"skipped"}:{status:t||e.length?"underway":"unanswered"}}function I(n,e){let t=v(n);if(e==null)return{state:t,lost:!1};if(!z(e)||e.v!==x)return{state:t,lost:!0};let o={v:x,expected:O(n,e.expected)??t.expected,opened:e.opened===!0,read:e.read===!0,text:typeof e.text=="string"?e.text:"",skipped:e.skipped===!0};return{state:o,lost:!F(m(e),m(o))}}function L(n,e){let[t,o]=[n.expected,e.expected];return{...n,expected:typeof t=="string"&&typeof o=="string"?b(t,o):t.length?t:o,opened:n.opened||e.opened,read:n.read||e.read,text:b(n.text,e.text)}}function M({expected:n,text:e}){return[typeof n=="string"?n:"",e].filter(t=>t.trim())}function N(n){return{...n,expected:typeof n.expected=="string"?"":n.expected,text:""}}function O({expected:n},e){return n.length?D(e)&&e.length<2&&e.every(o=>n.some(r=>r.id===o))?e:null:typeof e=="string"?e:null}function m({expected:n,opened:e,read:t,text:o,skipped:r}){return[n,e,t,o,r]}var{html:i,Html:f,useLayoutEffect:T,useRef:w}=window.practiceguides.kit,{Care:E,Field:V}=window.practiceguides.kit,{finish:C}=window.practiceguides.kit,{Skip:j}=window.practiceguides.kit,{words:c}=window.practiceguides.kit;function k(n){let{uid:e,spec:t,strings:o,state:r,set_state:p,host:g}=n,$=w(null),s=w("");T(()=>{var d,l;s.current&&((l=(d=$.current)==null?void 0:d.querySelector(s.current))==null||l.focus(),s.current="")});let _=t.voice.told_by==="practitioners",u=a(t,r).status==="done",W=()=>{s.current="h4",p({...r,opened:!0,skipped:!1})},H=()=>{s.current="input, textarea",p(v(t))},S=d=>{if(r.read)return;let l={...r,read:!0};p(l),g.announce(c(o,"voice_done")),C(d.currentTarget,t.id,a(t,l))};return i`<div ref=${$}>
<${f} class="pg-prompt" id=${`${e}-prompt`} of=${t.prompt} />
${r.opened?i`
<${B} spec=${t} state=${r} strings=${o} />
<div class="pg-voice">
<h4 tabindex="-1">${c(o,_?"voice_told_colleagues":"voice_told")}</h4>
<${f} as="p" class="pg-voice-text" of=${t.voice.text} />
<p class="pg-voice-who">${t.voice.who}</p>
<p class="pg-source">${c(o,"fact_source",t.voice)}</p>
<div class="pg-voice-asks">
<h5>${c(o,"voice_asks")}</h5>
<${f} of=${t.asks} />
</div>
</div>
<${E} id=${`${e}-care`} strings=${o} />
<${V} id=${`${e}-text`} label=${t.write??c(o,"voice_write")} value=${r.text} described=${`${e}-care`}
onWrite=${d=>p({...r,text:d})}
onDone=${d=>C(d,t.id,a(t,r))} />`:i`<${A} ...${n} />`}
<div class="pg-actions">
${!r.opened&&i`<button type="button" class="pg-button" onClick=${W}>${c(o,"voice_open")}</button>`}
${r.opened&&(r.read||!u)&&i`<button type="button" class="pg-button" aria-disabled=${r.read?"true":void 0} onClick=${S}>
${c(o,"voice_read")}
</button>`}
${!u&&i`<${j} ...${n} mark=${a} />`}
${r.opened&&(u||r.skipped)&&i`<button type="button" class="pg-button pg-quiet" onClick=${H}>${c(o,"start_again")}</button>`}
${r.read&&!r.text&&i`<p class="pg-remark">${c(o,"voice_done")}</p>`}
</div>
</div>`}k.icon="M3 4h14v10H9l-4 3v-3H3z";function A({uid:n,spec:e,strings:t,state:o,set_state:r}){let[p,g]=[`${n}-prompt`,`${n}-care`],$=s=>r({...o,expected:s});return e.expected.length?i`<fieldset class="voice-expected" aria-describedby=${p}>
<legend>${c(t,"voice_expected")}</legend>
${e.expected.map(({id:s,text:_})=>{let u=o.expected.includes(s);return i`<label key=${s} class=${`pg-option ${u?"is-picked":""}`}>
<input type="radio" name=${`${n}-expected`} value=${s} checked=${u} onChange=${()=>$([s])} />
<${f} as="span" of=${_} />
</label>`})}
</fieldset>`:i`
<${E} id=${g} strings=${t} />
<${V} id=${`${n}-expected`} label=${c(t,"voice_label",{title:e.title})} unseen value=${o.expected}
described=${`${p} ${g}`} onWrite=${$} />`}function B({spec:n,state:{expected:e},strings:t}){if(!e.length)return null;let o=n.expected.filter(({id:r})=>e.includes(r));return i`<div class="pg-said">
<p class="pg-label">${c(t,"voice_you")}</p>
${typeof e=="string"?i`<p class="pg-words">${e}</p>`:o.map(({id:r,text:p})=>i`<${f} key=${r} as="p" of=${p} />`)}
</div>`}window.practiceguides.types.voice={View:k,...y};})();
