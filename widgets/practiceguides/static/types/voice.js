(()=>{var R=Object.defineProperty;var W=(n,e)=>{for(var t in e)R(n,t,{get:e[t],enumerable:!0})};var _={};W(_,{VERSION:()=>x,empty:()=>k,mark:()=>u,merge:()=>M,own_words:()=>N,restore:()=>I,without_words:()=>O});var{both:h}=window.practiceguides.kit,{is_record:z,is_texts:D,same:F}=window.practiceguides.kit,x=1;function k(n){return{v:x,expected:n.expected.length?[]:"",opened:!1,read:!1,text:"",skipped:!1}}function u(n,{expected:e,opened:t,read:i,text:o,skipped:p}){return i||o.trim()?{status:"done"}:p?{status:"skipped"}:{status:t||e.length?"underway":"unanswered"}}function I(n,e){var o;let t=k(n);if(e==null)return{state:t,lost:!1};if(!z(e)||e.v!==x)return{state:t,lost:!0};let i={v:x,expected:(o=T(n,e.expected))!=null?o:t.expected,opened:e.opened===!0,read:e.read===!0,text:typeof e.text=="string"?e.text:"",skipped:e.skipped===!0};return{state:i,lost:!F(m(e),m(i))}}function M(n,e){let[t,i]=[n.expected,e.expected];return{...n,expected:typeof t=="string"&&typeof i=="string"?h(t,i):t.length?t:i,opened:n.opened||e.opened,read:n.read||e.read,text:h(n.text,e.text)}}function N({expected:n,text:e}){return[typeof n=="string"?n:"",e].filter(t=>t.trim())}function O(n){return{...n,expected:typeof n.expected=="string"?"":n.expected,text:""}}function T({expected:n},e){return n.length?D(e)&&e.length<2&&e.every(i=>n.some(o=>o.id===i))?e:null:typeof e=="string"?e:null}function m({expected:n,opened:e,read:t,text:i,skipped:o}){return[n,e,t,i,o]}var{html:c,Html:f,useEffect:j,useRef:y}=window.practiceguides.kit,{Care:E,Field:V}=window.practiceguides.kit,{finish:C}=window.practiceguides.kit,{Skip:A}=window.practiceguides.kit,{words:s}=window.practiceguides.kit;function v(n){var w;let{uid:e,spec:t,strings:i,state:o,set_state:p,host:g}=n,$=y(null),r=y("");j(()=>{var d,l;r.current&&((l=(d=$.current)==null?void 0:d.querySelector(r.current))==null||l.focus(),r.current="")});let b=t.voice.told_by==="practitioners",a=u(t,o).status==="done",H=()=>{r.current="h4",p({...o,opened:!0,skipped:!1})},S=()=>{r.current="input, textarea",p(k(t))},q=d=>{if(o.read)return;let l={...o,read:!0};p(l),g.announce(s(i,"voice_done")),C(d.currentTarget,t.id,u(t,l))};return c`<div ref=${$}>
    <${f} class="pg-prompt" id=${`${e}-prompt`} of=${t.prompt} />
    ${o.opened?c`
        <${G} spec=${t} state=${o} strings=${i} />
        <div class="pg-voice">
          <h4 tabindex="-1">${s(i,b?"block_voice_practitioners":"block_voice")}</h4>
          <${f} as="p" class="pg-voice-text" of=${t.voice.text} />
          <p class="pg-voice-who">${t.voice.who}</p>
          <p class="pg-source">${s(i,"fact_source",t.voice)}</p>
          <div class="pg-voice-asks">
            <h5>${s(i,"block_voice_asks")}</h5>
            <${f} of=${t.asks} />
          </div>
        </div>
        <${E} id=${`${e}-care`} strings=${i} />
        <${V} id=${`${e}-text`} label=${(w=t.write)!=null?w:s(i,"voice_write")} value=${o.text} described=${`${e}-care`}
          onWrite=${d=>p({...o,text:d})}
          onDone=${d=>C(d,t.id,u(t,o))} />`:c`<${B} ...${n} />`}
    <div class="pg-actions">
      ${!o.opened&&c`<button type="button" class="pg-button" onClick=${H}>${s(i,"voice_open")}</button>`}
      ${o.opened&&(o.read||!a)&&c`<button type="button" class="pg-button" aria-disabled=${o.read?"true":void 0} onClick=${q}>
        ${s(i,"voice_read")}
      </button>`}
      ${!a&&c`<${A} ...${n} mark=${u} />`}
      ${o.opened&&(a||o.skipped)&&c`<button type="button" class="pg-button pg-quiet" onClick=${S}>${s(i,"start_again")}</button>`}
      ${o.read&&!o.text&&c`<p class="pg-remark">${s(i,"voice_done")}</p>`}
    </div>
  </div>`}v.icon="M3 4h14v10H9l-4 3v-3H3z";function B({uid:n,spec:e,strings:t,state:i,set_state:o}){let[p,g]=[`${n}-prompt`,`${n}-care`],$=r=>o({...i,expected:r});return e.expected.length?c`<fieldset class="voice-expected" aria-describedby=${p}>
    <legend>${s(t,"voice_expected")}</legend>
    ${e.expected.map(({id:r,text:b})=>{let a=i.expected.includes(r);return c`<label key=${r} class=${`pg-option ${a?"is-picked":""}`}>
        <input type="radio" name=${`${n}-expected`} value=${r} checked=${a} onChange=${()=>$([r])} />
        <${f} as="span" of=${b} />
      </label>`})}
  </fieldset>`:c`
      <${E} id=${g} strings=${t} />
      <${V} id=${`${n}-expected`} label=${s(t,"voice_label",{title:e.title})} unseen value=${i.expected}
        described=${`${p} ${g}`} onWrite=${$} />`}function G({spec:n,state:{expected:e},strings:t}){if(!e.length)return null;let i=n.expected.filter(({id:o})=>e.includes(o));return c`<div class="pg-said">
    <p class="pg-label">${s(t,"voice_you")}</p>
    ${typeof e=="string"?c`<p class="pg-words">${e}</p>`:i.map(({id:o,text:p})=>c`<${f} key=${o} as="p" of=${p} />`)}
  </div>`}window.practiceguides.types.voice={View:v,..._};})();
