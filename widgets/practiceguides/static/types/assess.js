(()=>{var C=Object.defineProperty;var E=(e,t)=>{for(var s in t)C(e,s,{get:t[s],enumerable:!0})};var N={};E(N,{NOTHING:()=>g,VERSION:()=>W,distance:()=>k,empty:()=>q,in_spread:()=>v,mark:()=>y,merge:()=>D,open_rows:()=>w,own_words:()=>J,restore:()=>z,without_words:()=>K});var{is_record:I}=window.practiceguides.kit,{as_notes:T,join_notes:V,notes_in:B,with_answers:F}=window.practiceguides.kit,{graded:G,merge_tries:H,no_tries:R,restore_tries:S}=window.practiceguides.kit,W=1,g={levels:{},notes:{}};function q(e){return R(g)}function y(e,t){return G(t,e.rows.length,s=>({score:e.rows.filter(n=>k(e,n,s.levels[n.id])!=="far").length}))}function k(e,t,s){let[n,i]=[s,t.level].map(r=>_(e,r));return n===i?"same":Math.abs(n-i)===1?"near":v(e,t,s)?"inside":"far"}function v(e,t,s){let[n,i]=t.spread.map(r=>_(e,r));return n<=_(e,s)&&_(e,s)<=i}function _(e,t){return e.levels.findIndex(s=>s.id===t)}function w(e,t){return e.rows.filter(({id:s})=>!t.levels[s]).length}function z(e,t){return S(t,g,s=>L(e,s),s=>!w(e,s))}function D(e,t){let s=H(e,t),n=V(e.answer.notes,t.answer.notes);return{...s,answer:{levels:e.answer.levels,notes:n}}}function J(e){return B(e,({notes:t})=>t)}function K(e){return F(e,({levels:t})=>({levels:t,notes:{}}))}function L(e,t){if(!I(t)||!I(t.levels))return null;let s=e.rows.map(({id:r})=>r),n=e.levels.map(({id:r})=>r),i=Object.entries(t.levels).filter(([r,f])=>s.includes(r)&&n.includes(f));return{levels:Object.fromEntries(i),notes:T(t.notes,s)}}var{Attempt:P}=window.practiceguides.kit,{html:c}=window.practiceguides.kit,{Reasons:Q}=window.practiceguides.kit,{Care:U,Field:X}=window.practiceguides.kit,{useFold:Y}=window.practiceguides.kit,{with_note:Z}=window.practiceguides.kit,{words:d}=window.practiceguides.kit,ss={near:"assess_near",inside:"assess_inside",far:"assess_far"};function h(e){let{uid:t,spec:s,strings:n,state:i}=e,[r,f]=Y(),u=o=>y(s,o),$=u(i).status==="right"||i.tries.length>=s.attempts,m=(o,a)=>$||k(s,o,a.levels[o.id])!=="far";return c`<${P} ...${e} nothing=${g} keep mark=${u} ask=${({answer:o,set_answer:a,fixed:x})=>c`
<p class="pg-remark">${d(n,"assess_pick")}</p>
${s.rows.map(({id:l,text:j})=>{let O=o.notes[l]??"",M=`${t}-${l}-note`;return c`<div key=${l} class="assess-row">
<fieldset class="pg-pills">
<legend>${j}</legend>
${s.levels.map(p=>c`<label key=${p.id} class=${o.levels[l]===p.id?"is-picked":""}>
<input type="radio" name=${`${t}-${l}`} value=${p.id} checked=${o.levels[l]===p.id} disabled=${x}
onChange=${()=>a({...o,levels:{...o.levels,[l]:p.id}})} />
<span>${p.text}</span>
</label>`)}
</fieldset>
${!x&&c`<button type="button" class="pg-link" aria-expanded=${r===l?"true":"false"}
onClick=${p=>f(l,p.currentTarget)}>${d(n,O?"assess_note":"assess_add")}</button>`}
${!x&&r===l&&c`
<${X} id=${M} label=${d(n,"assess_label",{row:j})} unseen value=${O} described=${`${M}-care`}
onWrite=${p=>a({...o,notes:Z(o.notes,l,p)})} />
<${U} id=${`${M}-care`} strings=${n} />`}
</div>`})}`}
missing=${o=>{let a=w(s,o);return a?d(n,"assess_none",{n:a}):null}}
told=${o=>c`
${$&&c`<p class="pg-remark" aria-hidden="true">${d(n,"assess_signs")}</p>`}
${s.rows.map(a=>c`<div key=${a.id} class="assess-told">
<p class="pg-named">${a.text}</p>
${$&&c`<${es} spec=${s} row=${a} own=${o.levels[a.id]} />`}
<p>${A(s,n,a,o,$)}</p>
${o.notes[a.id]&&c`<p class="assess-note"><span class="pg-label">${d(n,"assess_note")}:</span> ${o.notes[a.id]}</p>`}
${m(a,o)&&c`<${Q} feedback=${a.feedback} strings=${n} open=${o.levels[a.id]!==a.level} />`}
</div>`)}`}
spoken=${o=>s.rows.map(a=>`${a.text}: ${A(s,n,a,o,$)}`).join(" ")}
facts=${o=>s.rows.flatMap(a=>m(a,o)?a.feedback.facts:[])} />`}h.icon="M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";function es({spec:e,row:t,own:s}){let{levels:n}=e;return c`<p class="assess-bar" aria-hidden="true">
<span>${n[0].text}</span>
${n.map(({id:i})=>c`<span key=${i} class=${`assess-step ${v(e,t,i)?"is-in":""}`}>
${i===t.level?i===s?"\u25C9":"\u25C6":i===s?"\u25CF":"\u25CB"}
</span>`)}
<span>${n[n.length-1].text}</span>
</p>`}function A(e,t,s,n,i){let r=b=>{var o;return((o=e.levels.find(a=>a.id===b))==null?void 0:o.text)??b},f=n.levels[s.id],u=k(e,s,f);if(u==="far"&&!i)return d(t,"assess_far_open");let[$,m]=s.spread;return[d(t,u==="same"?"assess_both":"assess_apart",{own:r(f),level:r(s.level)}),$!==m&&d(t,"assess_spread",{from:r($),to:r(m)}),u!=="same"&&d(t,ss[u])].filter(Boolean).join(" ")}window.practiceguides.types.assess={View:h,...N};})();
