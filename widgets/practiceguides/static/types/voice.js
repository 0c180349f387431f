(()=>{var q=Object.defineProperty;var R=(n,e)=>{for(var t in e)q(n,t,{get:e[t],enumerable:!0})};var _={};R(_,{VERSION:()=>x,empty:()=>k,mark:()=>u,merge:()=>I,own_words:()=>M,restore:()=>F,without_words:()=>N});var{both:w}=window.practiceguides.kit,{is_record:W,is_texts:z,same:D}=window.practiceguides.kit,x=1;function k(n){return{v:x,expected:n.expected.length?[]:"",opened:!1,read:!1,text:"",skipped:!1}}function u(n,{expected:e,opened:t,read:o,text:i,skipped:p}){return o||i.trim()?{status:"done"}:p?{status:"skipped"}:{status:t||e.length?"underway":"unanswered"}}function F(n,e){let t=k(n);if(e==null)return{state:t,lost:!1};if(!W(e)||e.v!==x)return{state:t,lost:!0};let o={v:x,expected:O(n,e.expected)??t.expected,opened:e.opened===!0,read:e.read===!0,text:typeof e.text=="string"?e.text:"",skipped:e.skipped===!0};return{state:o,lost:!D(h(e),h(o))}}function I(n,e){let[t,o]=[n.expected,e.expected];return{...n,expected:typeof t=="string"&&typeof o=="string"?w(t,o):t.length?t:o,opened:n.opened||e.opened,read:n.read||e.read,text:w(n.text,e.text)}}function M({expected:n,text:e}){return[typeof n=="string"?n:"",e].filter(t=>t.trim())}function N(n){return{...n,expected:typeof n.expected=="string"?"":n.expected,text:""}}function O({expected:n},e){return n.length?z(e)&&e.length<2&&e.every(o=>n.some(i=>i.id===o))?e:null:typeof e=="string"?e:null}function h({expected:n,opened:e,read:t,text:o,skipped:i}){return[n,e,t,o,i]}var{html:c,Html:f,useEffect:T,useRef:m}=window.practiceguides.kit,{Care:C,Field:E}=window.practiceguides.kit,{finish:y}=window.practiceguides.kit,{Skip:j}=window.practiceguides.kit,{words:s}=window.practiceguides.kit;function v(n){let{uid:e,spec:t,strings:o,state:i,set_state:p,host:g}=n,$=m(null),r=m("");T(()=>{var d,l;r.current&&((l=(d=$.current)==null?void 0:d.querySelector(r.current))==null||l.focus(),r.current="")});let b=t.voice.told_by==="practitioners",a=u(t,i).status==="done",V=()=>{r.current="h4",p({...i,opened:!0,skipped:!1})},H=()=>{r.current="input, textarea",p(k(t))},S=d=>{if(i.read)return;let l={...i,read:!0};p(l),g.announce(s(o,"voice_done")),y(d.currentTarget,t.id,u(t,l))};return c`<div ref=${$}>
<${f} class="pg-prompt" id=${`${e}-prompt`} of=${t.prompt} />
${i.opened?c`
<${B} spec=${t} state=${i} strings=${o} />
<div class="pg-voice">
<h4 tabindex="-1">${s(o,b?"block_voice_practitioners":"block_voice")}</h4>
<${f} as="p" class="pg-voice-text" of=${t.voice.text} />
<p class="pg-voice-who">${t.voice.who}</p>
<p class="pg-source">${s(o,"fact_source",t.voice)}</p>
<div class="pg-voice-asks">
<h5>${s(o,"block_voice_asks")}</h5>
<${f} of=${t.asks} />
</div>
</div>
<${C} id=${`${e}-care`} strings=${o} />
<${E} id=${`${e}-text`} label=${t.write??s(o,"voice_write")} value=${i.text} described=${`${e}-care`}
onWrite=${d=>p({...i,text:d})}
onDone=${d=>y(d,t.id,u(t,i))} />`:c`<${A} ...${n} />`}
<div class="pg-actions">
${!i.opened&&c`<button type="button" class="pg-button" onClick=${V}>${s(o,"voice_open")}</button>`}
${i.opened&&(i.read||!a)&&c`<button type="button" class="pg-button" aria-disabled=${i.read?"true":void 0} onClick=${S}>
${s(o,"voice_read")}
</button>`}
${!a&&c`<${j} ...${n} mark=${u} />`}
${i.opened&&(a||i.skipped)&&c`<button type="button" class="pg-button pg-quiet" onClick=${H}>${s(o,"start_again")}</button>`}
${i.read&&!i.text&&c`<p class="pg-remark">${s(o,"voice_done")}</p>`}
</div>
</div>`}v.icon="M3 4h14v10H9l-4 3v-3H3z";function A({uid:n,spec:e,strings:t,state:o,set_state:i}){let[p,g]=[`${n}-prompt`,`${n}-care`],$=r=>i({...o,expected:r});return e.expected.length?c`<fieldset class="voice-expected" aria-describedby=${p}>
<legend>${s(t,"voice_expected")}</legend>
${e.expected.map(({id:r,text:b})=>{let a=o.expected.includes(r);return c`<label key=${r} class=${`pg-option ${a?"is-picked":""}`}>
<input type="radio" name=${`${n}-expected`} value=${r} checked=${a} onChange=${()=>$([r])} />
<${f} as="span" of=${b} />
</label>`})}
</fieldset>`:c`
<${C} id=${g} strings=${t} />
<${E} id=${`${n}-expected`} label=${s(t,"voice_label",{title:e.title})} unseen value=${o.expected}
described=${`${p} ${g}`} onWrite=${$} />`}function B({spec:n,state:{expected:e},strings:t}){if(!e.length)return null;let o=n.expected.filter(({id:i})=>e.includes(i));return c`<div class="pg-said">
<p class="pg-label">${s(t,"voice_you")}</p>
${typeof e=="string"?c`<p class="pg-words">${e}</p>`:o.map(({id:i,text:p})=>c`<${f} key=${i} as="p" of=${p} />`)}
</div>`}window.practiceguides.types.voice={View:v,..._};})();
