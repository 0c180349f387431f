(()=>{var T=Object.defineProperty;var V=(s,t)=>{for(var e in t)T(s,e,{get:t[e],enumerable:!0})};var{useLayoutEffect:G,useRef:H,useState:L}=window.practiceguides.kit;function B(){let[s,t]=L(null),e=H(null);return G(()=>{if(!e.current)return;let{element:n,top:o}=e.current;e.current=null,window.scrollBy(0,n.getBoundingClientRect().top-o)},[s]),[s,(n,o)=>{e.current={element:o,top:o.getBoundingClientRect().top},t(s===n?null:n)}]}var{is_record:W}=window.practiceguides.kit;function C(s,t){let e=W(s)?Object.entries(s):[];return Object.fromEntries(e.filter(([n,o])=>t.includes(n)&&o&&typeof o=="string"))}function E(s,t,e){let{[t]:n,...o}=s;return e?{...o,[t]:e}:o}function R(s,t){let e={...s};for(let[n,o]of Object.entries(t)){let a=s[n]??"";a.includes(o)||(e[n]=o.includes(a)?o:`${a}

${o}`)}return e}function I(s,t){let n=[s.answer,...s.tries.map(o=>o.answer)].flatMap(o=>Object.values(t(o)));return[...new Set(n)].filter(o=>o.trim())}function S(s,t){let e=s.tries.map(n=>({...n,answer:t(n.answer)}));return{...s,answer:t(s.answer),tries:e}}var M={};V(M,{NOTHING:()=>g,VERSION:()=>K,distance:()=>m,empty:()=>P,in_spread:()=>k,mark:()=>y,merge:()=>U,open_rows:()=>v,own_words:()=>X,restore:()=>Q,without_words:()=>Y});var{is_record:A}=window.practiceguides.kit,{graded:q,merge_tries:z,no_tries:D,restore_tries:J}=window.practiceguides.kit,K=1,g={levels:{},notes:{}};function P(s){return D(g)}function y(s,t){return q(t,s.rows.length,e=>({score:s.rows.filter(n=>m(s,n,e.levels[n.id])!=="far").length}))}function m(s,t,e){let[n,o]=[e,t.level].map(a=>w(s,a));return n===o?"same":Math.abs(n-o)===1?"near":k(s,t,e)?"inside":"far"}function k(s,t,e){let[n,o]=t.spread.map(a=>w(s,a));return n<=w(s,e)&&w(s,e)<=o}function w(s,t){return s.levels.findIndex(e=>e.id===t)}function v(s,t){return s.rows.filter(({id:e})=>!t.levels[e]).length}function Q(s,t){return J(t,g,e=>Z(s,e),e=>!v(s,e))}function U(s,t){let e=z(s,t),n=R(s.answer.notes,t.answer.notes);return{...e,answer:{levels:s.answer.levels,notes:n}}}function X(s){return I(s,({notes:t})=>t)}function Y(s){return S(s,({levels:t})=>({levels:t,notes:{}}))}function Z(s,t){if(!A(t)||!A(t.levels))return null;let e=s.rows.map(({id:a})=>a),n=s.levels.map(({id:a})=>a),o=Object.entries(t.levels).filter(([a,f])=>e.includes(a)&&n.includes(f));return{levels:Object.fromEntries(o),notes:C(t.notes,e)}}var{Attempt:ee}=window.practiceguides.kit,{html:c}=window.practiceguides.kit,{Reasons:se}=window.practiceguides.kit,{Care:te,Field:ne}=window.practiceguides.kit,{words:u}=window.practiceguides.kit,oe={near:"assess_near",inside:"assess_inside",far:"assess_far"};function h(s){let{uid:t,spec:e,strings:n,state:o}=s,[a,f]=B(),$=r=>y(e,r),d=$(o).status==="right"||o.tries.length>=e.attempts,_=(r,i)=>d||m(e,r,i.levels[r.id])!=="far";return c`<${ee} ...${s} nothing=${g} keep mark=${$} ask=${({answer:r,set_answer:i,fixed:b})=>c`
<p class="pg-remark">${u(n,"assess_pick")}</p>
${e.rows.map(({id:l,text:O})=>{let N=r.notes[l]??"",j=`${t}-${l}-note`;return c`<div key=${l} class="assess-row">
<fieldset class="pg-pills">
<legend>${O}</legend>
${e.levels.map(p=>c`<label key=${p.id} class=${r.levels[l]===p.id?"is-picked":""}>
<input type="radio" name=${`${t}-${l}`} value=${p.id} checked=${r.levels[l]===p.id} disabled=${b}
onChange=${()=>i({...r,levels:{...r.levels,[l]:p.id}})} />
<span>${p.text}</span>
</label>`)}
</fieldset>
${!b&&c`<button type="button" class="pg-link" aria-expanded=${a===l?"true":"false"}
onClick=${p=>f(l,p.currentTarget)}>${u(n,N?"assess_note":"assess_add")}</button>`}
${!b&&a===l&&c`
<${ne} id=${j} label=${u(n,"assess_label",{row:O})} unseen value=${N} described=${`${j}-care`}
onWrite=${p=>i({...r,notes:E(r.notes,l,p)})} />
<${te} id=${`${j}-care`} strings=${n} />`}
</div>`})}`}
missing=${r=>{let i=v(e,r);return i?u(n,"assess_none",{n:i}):null}}
told=${r=>c`
${d&&c`<p class="pg-remark" aria-hidden="true">${u(n,"assess_signs")}</p>`}
${e.rows.map(i=>c`<div key=${i.id} class="assess-told">
<p class="pg-named">${i.text}</p>
${d&&c`<${re} spec=${e} row=${i} own=${r.levels[i.id]} />`}
<p>${F(e,n,i,r,d)}</p>
${r.notes[i.id]&&c`<p class="assess-note"><span class="pg-label">${u(n,"assess_note")}:</span> ${r.notes[i.id]}</p>`}
${_(i,r)&&c`<${se} feedback=${i.feedback} strings=${n} open=${r.levels[i.id]!==i.level} fits=${m(e,i,r.levels[i.id])!=="far"} />`}
</div>`)}`}
spoken=${r=>e.rows.map(i=>`${i.text}: ${F(e,n,i,r,d)}`).join(" ")}
facts=${r=>e.rows.flatMap(i=>_(i,r)?i.feedback.facts:[])} />`}h.icon="M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";function re({spec:s,row:t,own:e}){let{levels:n}=s;return c`<p class="assess-bar" aria-hidden="true">
<span>${n[0].text}</span>
${n.map(({id:o})=>c`<span key=${o} class=${`assess-step ${k(s,t,o)?"is-in":""}`}>
${o===t.level?o===e?"\u25C9":"\u25C6":o===e?"\u25CF":"\u25CB"}
</span>`)}
<span>${n[n.length-1].text}</span>
</p>`}function F(s,t,e,n,o){let a=x=>{var r;return((r=s.levels.find(i=>i.id===x))==null?void 0:r.text)??x},f=n.levels[e.id],$=m(s,e,f);if($==="far"&&!o)return u(t,"assess_far_open");let[d,_]=e.spread;return[u(t,$==="same"?"assess_both":"assess_apart",{own:a(f),level:a(e.level)}),d!==_&&u(t,"assess_spread",{from:a(d),to:a(_)}),$!=="same"&&u(t,oe[$])].filter(Boolean).join(" ")}window.practiceguides.types.assess={View:h,...M};})();
