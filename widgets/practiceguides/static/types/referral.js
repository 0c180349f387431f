(()=>{var X=Object.defineProperty;var Y=(n,r)=>{for(var e in r)X(n,e,{get:r[e],enumerable:!0})};var P={};Y(P,{VERSION:()=>le,empty:()=>oe,keeps:()=>y,lacks:()=>k,mark:()=>M,merge:()=>ae,restore:()=>ie,route_lacks:()=>x});var{is_record:Z,is_texts:ee}=window.practiceguides.kit,{graded:re,merge_tries:ne,no_tries:te,restore_tries:se}=window.practiceguides.kit,le=1;function oe(n){return te([])}function M(n,r){return re(r,n.rules.length,e=>{let s=n.rules.filter(c=>!y(c,e));return{score:n.rules.length-s.length,misconceptions:s.map(c=>c.misconception)}})}function y({kind:n,described:[r,e]},s){if(n==="must")return s.some(o=>_(r,o));if(n==="never")return!s.some(o=>_(r,o));if(n==="only")return s.every(o=>ce(r,o));let c=s.findIndex(o=>_(e,o));return c<0||s.slice(0,c).some(o=>_(r,o))}function I(n,r){return r==="services"?[n.service]:r==="consents"?[n.consent]:r==="needs"?n.needs:n.data}function _(n,r){return Object.entries(n).every(([e,s])=>I(r,e).some(c=>s.includes(String(c))))}function ce({services:n,...r},e){return n&&!_({services:n},e)?!0:Object.entries(r).every(([s,c])=>I(e,s).every(o=>c.includes(String(o))))}function k({service:n,needs:r,consent:e}){return n?r.length?e?null:"consent":"needs":"service"}function x(n,r){for(let[e,s]of r.entries()){let c=k(s);if(c)return{what:c,n:e+1}}return r.length<n.least?{what:"step",n:n.least}:null}function ie(n,r){return se(r,[],e=>ue(n,e),e=>!x(n,e))}function ae(n,r){return ne(n,r)}function ue(n,r){if(!Array.isArray(r)||r.length>n.most)return null;let e=r.map(s=>$e(n,s));return e.includes(null)?null:e}function $e(n,r){if(!Z(r))return null;let{service:e,needs:s,consent:c,data:o}=r;return j(n.services,e)&&j(n.consents,c)&&E(n.needs,s)&&E(n.data,o)?{service:e,needs:s,consent:c,data:o}:null}function j(n,r){return r===null||n.some(e=>e.id===r)}function E(n,r){return ee(r)&&new Set(r).size===r.length&&r.every(e=>j(n,e))}var{Arrange:de}=window.practiceguides.kit,{Attempt:fe}=window.practiceguides.kit,{html:u,Html:z,useEffect:pe,useRef:S,useState:me}=window.practiceguides.kit,{Said:ge}=window.practiceguides.kit,{words:$}=window.practiceguides.kit,ke={step:"referral_lacks_step",service:"referral_lacks_service",needs:"referral_lacks_needs",consent:"referral_lacks_consent"},R={service:null,needs:[],consent:null,data:[]};function O(n){let{spec:r,strings:e}=n,s=(t,i)=>r.rules.filter(a=>y(a,t)===i);return u`<${fe} ...${n} nothing=${[]} count keep mark=${t=>M(r,t)}
missing=${t=>{let i=x(r,t.length?t:[R]);return i&&$(e,ke[i.what],{n:i.n})}}
ask=${t=>u`<${_e} ...${n} ...${t} />`}
told=${t=>{let i=s(t,!0);return u`
${s(t,!1).map(a=>u`<${K} key=${a.id} rule=${a} kept=${!1} strings=${e} />`)}
${i.length>0&&u`<details class="pg-others">
<summary>${$(e,"referral_kept_rules",{n:i.length})}</summary>
<ul>${i.map(a=>u`<li key=${a.id}><${K} rule=${a} kept strings=${e} /></li>`)}</ul>
</details>`}
`}}
spoken=${t=>s(t,!1).map(({text:i})=>`${$(e,"referral_broken")}: ${i}`).join(" ")}
facts=${t=>[...s(t,!1),...s(t,!0)].flatMap(({feedback:i})=>i.facts)}
after=${()=>u`<details class="pg-others">
<summary>${$(e,"referral_model")}</summary>
<ol class="referral-model">
${r.model.map((t,i)=>u`<${z} key=${i} as="li" of=${B(r,e,t)} />`)}
</ol>
</details>`} />`}O.icon="M4 16a2 2 0 1 0 0-.01M16 4a2 2 0 1 0 0 .01M6 15c6 0 2-9 8-10";function K({rule:{text:n,feedback:r},kept:e,strings:s}){return u`
<p class="pg-named">${n} <span class="pg-tag">${$(s,e?"referral_kept":"referral_broken")}</span></p>
<${ge} feedback=${e?{...r,instead:null}:r} strings=${s} />
`}function _e({uid:n,spec:r,strings:e,host:s,answer:c,set_answer:o,fixed:t}){let i=c.length?c:[R],a=S([]),v=S(0);for(;a.current.length<i.length;)a.current.push(`step${v.current++}`);let p=a.current.slice(0,i.length),[q,A]=me(""),T=S(null),g=S("");pe(()=>{var l,d;g.current&&((d=(l=T.current)==null?void 0:l.querySelector(g.current))==null||d.focus()),g.current=""});let m=l=>i[p.indexOf(l)],F=(l,d)=>{A(l),o(p.map(f=>f===l?{...m(f),...d}:m(f)))},H=l=>{a.current=l,o(l.map(m))},D=()=>{let l=`step${v.current++}`;a.current=[...p,l],A(l),g.current=`#${n}-${l}`,o([...i,R])},G=l=>{let d=p.indexOf(l)+1;a.current=p.filter(f=>f!==l),g.current=".referral-add",o(a.current.map(m)),s.announce($(e,"referral_removed",{n:d}))},h=l=>!t&&(q===l||k(m(l))!==null),V=l=>{g.current=`#${n}-${l}`,A(q===l?"":l)},J=l=>{let d=m(l),f=p.indexOf(l)+1,b=`${n}-${l}`,C=(w,U,W)=>u`<button type="button" class="pg-button pg-quiet" id=${W}
aria-label=${`${$(e,w)}: ${$(e,"referral_step",{n:f})}`} onClick=${U}>${$(e,w)}</button>`;return u`
${h(l)&&u`<${ve} id=${b} spec=${r} strings=${e} step=${d} n=${f}
change=${w=>F(l,w)} />`}
<div class="pg-actions">
${!h(l)&&C("referral_change",()=>V(l),b)}
${h(l)&&!k(d)&&C("referral_close",()=>V(l))}
${(p.length>1||!k(d))&&C("referral_remove",()=>G(l))}
</div>
`},Q=l=>{var f;let d=m(l);return h(l)?((f=r.services.find(({id:b})=>b===d.service))==null?void 0:f.text)??$(e,"referral_open"):B(r,e,d)};return u`<div class="referral-route" ref=${T}>
<${de} uid=${n} label=${$(e,"referral_route")} strings=${e} announce=${s.announce}
items=${p.map(l=>({id:l,html:Q(l)}))} order=${p} set_order=${H}
fixed=${t||p.length<2} extra=${t?void 0:J} />
${!t&&u`<div class="pg-actions">
${i.length<r.most?u`<button type="button" class="pg-button pg-quiet referral-add" onClick=${D}>${$(e,"referral_add")}</button>`:u`<p class="pg-remark referral-add" tabindex="-1">${$(e,"referral_most",{n:r.most})}</p>`}
</div>`}
</div>`}function ve({id:n,spec:r,strings:e,step:s,n:c,change:o}){return u`<fieldset class="referral-fields">
<legend class="pg-unseen">${$(e,"referral_step",{n:c})}</legend>
<${L} id=${n} label="referral_service" strings=${e} members=${r.services} value=${s.service}
onPick=${t=>o({service:t})} />
<${N} label="referral_needs" strings=${e} members=${r.needs} value=${s.needs}
onPick=${t=>o({needs:t})} />
<${L} id=${`${n}-consent`} label="referral_consent" strings=${e} members=${r.consents} value=${s.consent}
onPick=${t=>o({consent:t})} />
<${N} label="referral_data" strings=${e} members=${r.data} value=${s.data}
onPick=${t=>o({data:t})} />
</fieldset>`}function L({id:n,label:r,strings:e,members:s,value:c,onPick:o}){return u`
<label class="pg-field-label" for=${n}>${$(e,r)}</label>
<select class="referral-select" id=${n} value=${c??""} onChange=${t=>o(t.currentTarget.value||null)}>
<option value="">${$(e,"referral_choose")}</option>
${s.map(t=>u`<option key=${t.id} value=${t.id}>${t.plain}</option>`)}
</select>
`}function N({label:n,strings:r,members:e,value:s,onPick:c}){let o=(t,i)=>c(e.map(a=>a.id).filter(a=>a===t?i:s.includes(a)));return u`<fieldset class="pg-pills referral-some">
<legend>${$(r,n)}</legend>
${e.map(({id:t,text:i})=>{let a=s.includes(t);return u`<label key=${t} class=${a?"is-picked":""}>
<input type="checkbox" value=${t} checked=${a} onChange=${v=>o(t,v.currentTarget.checked)} />
<${z} as="span" of=${i} />
</label>`})}
</fieldset>`}function B(n,r,e){let s=(c,o)=>c.filter(t=>o.includes(t.id)).map(t=>t.text).join(", ");return $(r,"referral_sentence",{service:s(n.services,[e.service]),needs:s(n.needs,e.needs),consent:s(n.consents,[e.consent]),data:s(n.data,e.data)||$(r,"referral_nothing")})}window.practiceguides.types.referral={View:O,...P};})();
