(()=>{var ee=Object.defineProperty;var te=(t,n)=>{for(var e in n)ee(t,e,{get:n[e],enumerable:!0})};var{html:A,Html:ne,useLayoutEffect:re,useRef:se,useState:oe}=window.practiceguides.kit,{words:V}=window.practiceguides.kit;function z({uid:t,label:n,items:e,order:r,set_order:c,fixed:l,strings:s,announce:i,extra:u}){let[w,g]=oe(""),b=se(null);re(()=>{var a;(a=b.current)==null||a.focus(),b.current=null});let y=(a,d,p)=>{var j,q;let _=r.indexOf(a),x=_+d;if(l||!(x in r))return;let v=[...r];[v[_],v[x]]=[v[x],v[_]],b.current=p,g(a),c(v);let R=((q=(j=p.closest("li"))==null?void 0:j.querySelector(".pg-arrange-text"))==null?void 0:q.textContent)??"";i(V(s,"moved",{text:R,place:x+1,count:r.length}))},C=(a,d)=>{let p={ArrowUp:-1,ArrowDown:1}[d.key],_=d.target;!d.altKey||!p||_.closest("select, textarea")||(d.preventDefault(),y(a,p,_))},h=(a,d)=>{let p=`${t}-${d<0?"up":"down"}-${a}`;return A`<button type="button" class="pg-arrange-move" id=${p} aria-labelledby=${`${p} ${t}-text-${a}`}
aria-label=${V(s,d<0?"move_up":"move_down")} aria-keyshortcuts=${d<0?"Alt+ArrowUp":"Alt+ArrowDown"}
aria-disabled=${r.indexOf(a)+d in r?void 0:"true"}
onClick=${_=>y(a,d,_.currentTarget)}>${d<0?"\u2191":"\u2193"}</button>`};return A`
${!l&&A`<p class="pg-remark">${V(s,"move_how")}</p>`}
<ol class="pg-arrange" aria-label=${n}>
${r.map(a=>{var d;return A`<li key=${a} onKeyDown=${p=>C(a,p)}>
<div class=${`pg-arrange-row ${a===w&&!l?"is-moved":""}`}>
<${ne} as="span" class="pg-arrange-text" id=${`${t}-text-${a}`} of=${((d=e.find(p=>p.id===a))==null?void 0:d.html)??""} />
${!l&&A`<span class="pg-arrange-moves">${h(a,-1)}${h(a,1)}</span>`}
${u&&A`<div class="pg-arrange-extra">${u(a)}</div>`}
</div>
</li>`})}
</ol>
`}var N={};te(N,{VERSION:()=>fe,empty:()=>de,keeps:()=>L,lacks:()=>S,mark:()=>I,merge:()=>ge,restore:()=>me,route_lacks:()=>M});var{is_record:le,is_texts:ce}=window.practiceguides.kit,{graded:ae,merge_tries:ie,no_tries:ue,restore_tries:$e}=window.practiceguides.kit,fe=1;function de(t){return ue([])}function I(t,n){return ae(n,t.rules.length,e=>{let r=t.rules.filter(c=>!L(c,e));return{score:t.rules.length-r.length,misconceptions:r.map(c=>c.misconception)}})}function L({kind:t,described:[n,e]},r){if(t==="must")return r.some(l=>O(n,l));if(t==="never")return!r.some(l=>O(n,l));if(t==="only")return r.every(l=>pe(n,l));let c=r.findIndex(l=>O(e,l));return c<0||r.slice(0,c).some(l=>O(n,l))}function F(t,n){return n==="services"?[t.service]:n==="consents"?[t.consent]:n==="needs"?t.needs:t.data}function O(t,n){return Object.entries(t).every(([e,r])=>F(n,e).some(c=>r.includes(String(c))))}function pe({services:t,...n},e){return t&&!O({services:t},e)?!0:Object.entries(n).every(([r,c])=>F(e,r).every(l=>c.includes(String(l))))}function S({service:t,needs:n,consent:e}){return t?n.length?e?null:"consent":"needs":"service"}function M(t,n){for(let[e,r]of n.entries()){let c=S(r);if(c)return{what:c,n:e+1}}return n.length<t.least?{what:"step",n:t.least}:null}function me(t,n){return $e(n,[],e=>ke(t,e),e=>!M(t,e))}function ge(t,n){return ie(t,n)}function ke(t,n){if(!Array.isArray(n)||n.length>t.most)return null;let e=n.map(r=>_e(t,r));return e.includes(null)?null:e}function _e(t,n){if(!le(n))return null;let{service:e,needs:r,consent:c,data:l}=n;return H(t.services,e)&&H(t.consents,c)&&B(t.needs,r)&&B(t.data,l)?{service:e,needs:r,consent:c,data:l}:null}function H(t,n){return n===null||t.some(e=>e.id===n)}function B(t,n){return ce(n)&&new Set(n).size===n.length&&n.every(e=>H(t,e))}var{Attempt:ve}=window.practiceguides.kit,{html:$,Html:W,useLayoutEffect:he,useRef:P,useState:we}=window.practiceguides.kit,{Said:be}=window.practiceguides.kit,{words:f}=window.practiceguides.kit,ye={step:"referral_lacks_step",service:"referral_lacks_service",needs:"referral_lacks_needs",consent:"referral_lacks_consent"},U={service:null,needs:[],consent:null,data:[]};function T(t){let{spec:n,strings:e}=t,r=(s,i)=>n.rules.filter(u=>L(u,s)===i);return $`<${ve} ...${t} nothing=${[]} count keep mark=${s=>I(n,s)}
missing=${s=>{let i=M(n,s.length?s:[U]);return i&&f(e,ye[i.what],{n:i.n})}}
ask=${s=>$`<${xe} ...${t} ...${s} />`}
told=${s=>{let i=r(s,!0);return $`
${r(s,!1).map(u=>$`<${G} key=${u.id} rule=${u} kept=${!1} strings=${e} />`)}
${i.length>0&&$`<details class="pg-others">
<summary>${f(e,"referral_kept_rules",{n:i.length})}</summary>
<ul>${i.map(u=>$`<li key=${u.id}><${G} rule=${u} kept strings=${e} /></li>`)}</ul>
</details>`}
`}}
spoken=${s=>r(s,!1).map(({text:i})=>`${f(e,"referral_broken")} ${i}`).join(" ")}
facts=${s=>[...r(s,!1),...r(s,!0)].flatMap(({feedback:i})=>i.facts)}
after=${()=>$`<details class="pg-others">
<summary>${f(e,"referral_model")}</summary>
<ol class="referral-model">
${n.model.map((s,i)=>$`<${W} key=${i} as="li" of=${X(n,e,s)} />`)}
</ol>
</details>`} />`}T.icon="M4 16a2 2 0 1 0 0-.01M16 4a2 2 0 1 0 0 .01M6 15c6 0 2-9 8-10";function G({rule:{text:t,feedback:n},kept:e,strings:r}){return $`
<p class="pg-named"><span class="pg-fit">${f(r,e?"referral_kept":"referral_broken")}</span> ${t}</p>
<${be} feedback=${e?{...n,instead:null}:n} strings=${r} />
`}function xe({uid:t,spec:n,strings:e,host:r,answer:c,set_answer:l,fixed:s}){let i=c.length?c:[U],u=P([]),w=P(0);for(;u.current.length<i.length;)u.current.push(`step${w.current++}`);let g=u.current.slice(0,i.length),[b,y]=we(""),C=P(null),h=P("");he(()=>{var o,m;h.current&&((m=(o=C.current)==null?void 0:o.querySelector(h.current))==null||m.focus()),h.current=""});let a=o=>i[g.indexOf(o)],d=(o,m)=>{y(o),l(g.map(k=>k===o?{...a(k),...m}:a(k)))},p=o=>{u.current=o,l(o.map(a))},_=()=>{let o=`step${w.current++}`;u.current=[...g,o],y(o),h.current=`#${t}-${o}`,l([...i,U])},x=o=>{let m=g.indexOf(o)+1;u.current=g.filter(k=>k!==o),h.current=".referral-add",l(u.current.map(a)),r.announce(f(e,"referral_removed",{n:m}))},v=o=>!s&&(b===o||S(a(o))!==null),R=o=>{h.current=`#${t}-${o}`,y(b===o?"":o)},j=o=>{let m=a(o),k=g.indexOf(o)+1,D=`${t}-${o}`,E=(K,Y,Z)=>$`<button type="button" class="pg-button pg-quiet" id=${Z}
aria-label=${`${f(e,K)}: ${f(e,"referral_step",{n:k})}`} onClick=${Y}>${f(e,K)}</button>`;return $`
${v(o)&&$`<${Ae} id=${D} spec=${n} strings=${e} step=${m} n=${k}
change=${K=>d(o,K)} />`}
<div class="pg-actions">
${!v(o)&&E("referral_change",()=>R(o),D)}
${v(o)&&!S(m)&&E("referral_close",()=>R(o))}
${(g.length>1||!S(m))&&E("referral_remove",()=>x(o))}
</div>
`},q=o=>{var k;let m=a(o);return v(o)?((k=n.services.find(({id:D})=>D===m.service))==null?void 0:k.text)??f(e,"referral_open"):X(n,e,m)};return $`<div class="referral-route" ref=${C}>
<${z} uid=${t} label=${f(e,"referral_route")} strings=${e} announce=${r.announce}
items=${g.map(o=>({id:o,html:q(o)}))} order=${g} set_order=${p}
fixed=${s||g.length<2} extra=${s?void 0:j} />
${!s&&$`<div class="pg-actions">
${i.length<n.most?$`<button type="button" class="pg-button pg-quiet referral-add" onClick=${_}>${f(e,"referral_add")}</button>`:$`<p class="pg-remark referral-add" tabindex="-1">${f(e,"referral_most",{n:n.most})}</p>`}
</div>`}
</div>`}function Ae({id:t,spec:n,strings:e,step:r,n:c,change:l}){return $`<fieldset class="referral-fields">
<legend class="pg-unseen">${f(e,"referral_step",{n:c})}</legend>
<${J} id=${t} label="referral_service" strings=${e} members=${n.services} value=${r.service}
onPick=${s=>l({service:s})} />
<${Q} label="referral_needs" strings=${e} members=${n.needs} value=${r.needs}
onPick=${s=>l({needs:s})} />
<${J} id=${`${t}-consent`} label="referral_consent" strings=${e} members=${n.consents} value=${r.consent}
onPick=${s=>l({consent:s})} />
<${Q} label="referral_data" strings=${e} members=${n.data} value=${r.data}
onPick=${s=>l({data:s})} />
</fieldset>`}function J({id:t,label:n,strings:e,members:r,value:c,onPick:l}){return $`
<label class="pg-field-label" for=${t}>${f(e,n)}</label>
<select class="referral-select" id=${t} value=${c??""} onChange=${s=>l(s.currentTarget.value||null)}>
<option value="">${f(e,"referral_choose")}</option>
${r.map(s=>$`<option key=${s.id} value=${s.id}>${s.plain}</option>`)}
</select>
`}function Q({label:t,strings:n,members:e,value:r,onPick:c}){let l=(s,i)=>c(e.map(u=>u.id).filter(u=>u===s?i:r.includes(u)));return $`<fieldset class="pg-pills referral-some">
<legend>${f(n,t)}</legend>
${e.map(({id:s,text:i})=>{let u=r.includes(s);return $`<label key=${s} class=${u?"is-picked":""}>
<input type="checkbox" value=${s} checked=${u} onChange=${w=>l(s,w.currentTarget.checked)} />
<${W} as="span" of=${i} />
</label>`})}
</fieldset>`}function X(t,n,e){let r=(c,l)=>c.filter(s=>l.includes(s.id)).map(s=>s.text).join(", ");return f(n,"referral_sentence",{service:r(t.services,[e.service]),needs:r(t.needs,e.needs),consent:r(t.consents,[e.consent]),data:r(t.data,e.data)||f(n,"referral_nothing")})}window.practiceguides.types.referral={View:T,...N};})();
