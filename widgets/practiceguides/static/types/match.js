(()=>{var D=Object.defineProperty;var J=(t,e)=>{for(var n in e)D(t,n,{get:e[n],enumerable:!0})};var{is_record:K}=window.practiceguides.kit,{graded:L,restore_tries:Q}=window.practiceguides.kit,_={};function H(t,e){return e.filter(({id:n})=>!$(t,n)).length}function $(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function O(t,e){return e.fits.includes($(t,e.id)??"")}function P(t,e,n,o){let p={...t,[n]:o};return Object.fromEntries(e.filter(a=>$(p,a.id)).map(a=>[a.id,p[a.id]]))}function S(t,e){return L(t,e.length,n=>({score:e.filter(o=>O(n,o)).length,misconceptions:e.map(o=>$(o.misconceptions,$(n,o.id)??""))}))}function V(t,e,n){return Q(t,_,o=>U(o,e,n),o=>!H(o,e))}function U(t,e,n){return K(t)&&Object.entries(t).every(([p,a])=>e.some(m=>m.id===p)&&n.some(m=>m.id===a))?t:null}var{Attempt:W}=window.practiceguides.kit,{html:l,Html:E}=window.practiceguides.kit,{Facts:X,Said:Y}=window.practiceguides.kit,{words:k}=window.practiceguides.kit;function A({all:t,places:e,lettered:n=!1,mark:o,missing:p,before:a,control:m,...b}){let{spec:w,strings:r,state:h}=b,C=h.tries.length?h.tries[h.tries.length-1].answer:_,F=({answer:i,set_answer:c,fixed:u})=>l`${a}${t.map(s=>{let f=$(i,s.id),g=f&&f===$(C,s.id),d=O(C,s),x=g?N(s,d,k(r,d?"placed_fits":"placed_fits_not")):N(s);return m({each:s,label:x,place:f,fixed:u,choose:z=>c(P(i,t,s.id,z))})})}`,R=(i,c)=>{let u=c.status==="right"||c.attempts>=w.attempts,s=e.map(({id:g})=>t.filter(d=>$(i,d.id)===g)),f=G((g,d)=>!s[d].length,n?(g,d)=>M(d):void 0);return l`
${e.map((g,d)=>s[d].length>0&&l`<section key=${g.id} class="pg-placed">
<h4>${n&&`${M(d)} \xB7 `}<${E} as="span" of=${g.text} /></h4>
<ul>${s[d].map(x=>l`<li key=${x.id}>${q(x,O(i,x),u)}</li>`)}</ul>
</section>`)}
${f&&l`<p class="pg-remark">${k(r,"placed_none",{names:f})}</p>`}
${u||l`<p>${k(r,"placed_later")}</p>`}
`},q=(i,c,u)=>{if(!c&&!u)return l`<p>${N(i,c,k(r,"placed_fits_not"))}</p>`;let s=c?k(r,"placed_fits"):k(r,"placed_would_fit",{names:G(({id:f})=>i.fits.includes(f))});return l`<details open=${!c}>
<summary>${N(i,c,s)}</summary>
<${Y} feedback=${i.feedback} strings=${r} />
<${X} ids=${i.feedback.facts} facts=${w.facts} strings=${r} />
</details>`},G=(i,c=j)=>e.map((u,s)=>i(u,s)&&c(u,s,n)).filter(Boolean).join(" / ");return l`<${W} ...${b} nothing=${_} keep=${!0} count=${!0} mark=${i=>o(w,i)}
missing=${i=>{let c=H(i,t);return c?k(r,p,{n:c}):null}}
ask=${F} told=${R} spoken=${()=>k(r,"placed_spoken")} facts=${()=>[]} />`}function j({short:t},e,n){return n?`${M(e)} \xB7 ${t}`:t}function M(t){return String.fromCharCode(65+t)}function N(t,e,n){return l`<span class="pg-placed-text">
<${E} as="span" of=${t.text} />
${n&&l`<span class="pg-fit"><span aria-hidden="true">${e?"\u2713":"\u25CB"}</span> ${n}</span>`}
</span>`}var T={};J(T,{VERSION:()=>et,empty:()=>nt,mark:()=>I,merge:()=>ot,restore:()=>it});var{merge_tries:Z,no_tries:tt}=window.practiceguides.kit,et=1;function nt(t){return tt(_)}function I(t,e){return S(e,t.left)}function it(t,e){return V(e,t.left,t.right)}function ot(t,e){return Z(t,e)}var{html:y,Html:rt}=window.practiceguides.kit,{words:B}=window.practiceguides.kit;function v(t){let{uid:e,spec:n,strings:o}=t;return y`<${A} ...${t} all=${n.left} places=${n.right} lettered mark=${I} missing="match_missing"
before=${y`
<ol class="match-right">${n.right.map(({id:p,text:a})=>y`<${rt} as="li" key=${p} of=${a} />`)}</ol>
<p class="pg-remark">${B(o,"match_pick")}</p>
`}
control=${({each:p,label:a,place:m,choose:b,fixed:w})=>y`<div key=${p.id} class="match-left">
<label for=${`${e}-${p.id}`}>${a}</label>
<select id=${`${e}-${p.id}`} class=${m?"is-picked":""} value=${m??""} disabled=${w}
onChange=${r=>b(r.currentTarget.value)}>
<option value="">${B(o,"match_choose")}</option>
${n.right.map((r,h)=>y`<option key=${r.id} value=${r.id}>${j(r,h,!0)}</option>`)}
</select>
</div>`} />`}v.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";window.practiceguides.types.match={View:v,...T};})();
