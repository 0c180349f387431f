(()=>{var D=Object.defineProperty;var J=(t,e)=>{for(var n in e)D(t,n,{get:e[n],enumerable:!0})};var{is_record:K}=window.practiceguides.kit,{graded:L,restore_tries:Q}=window.practiceguides.kit,_={};function H(t,e){return e.filter(({id:n})=>!u(t,n)).length}function u(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function O(t,e){return e.fits.includes(u(t,e.id)??"")}function P(t,e,n,r){let p={...t,[n]:r};return Object.fromEntries(e.filter(a=>u(p,a.id)).map(a=>[a.id,p[a.id]]))}function S(t,e){return L(t,e.length,n=>({score:e.filter(r=>O(n,r)).length,misconceptions:e.map(r=>u(r.misconceptions,u(n,r.id)??""))}))}function V(t,e,n){return Q(t,_,r=>U(r,e,n),r=>!H(r,e))}function U(t,e,n){return K(t)&&Object.entries(t).every(([p,a])=>e.some(f=>f.id===p)&&n.some(f=>f.id===a))?t:null}var{Attempt:W}=window.practiceguides.kit,{html:l,Html:E}=window.practiceguides.kit,{Facts:X,Said:Y}=window.practiceguides.kit,{words:m}=window.practiceguides.kit;function A({all:t,places:e,lettered:n=!1,mark:r,missing:p,before:a,control:f,...b}){let{spec:w,strings:i,state:h}=b,C=h.tries.length?h.tries[h.tries.length-1].answer:_,F=({answer:o,set_answer:s,fixed:$})=>l`${a}${t.map(c=>{let g=u(o,c.id),k=g&&g===u(C,c.id),d=O(C,c),x=k?N(c,d,m(i,d?"placed_fits":"placed_fits_not")):N(c);return f({each:c,label:x,place:g,fixed:$,choose:z=>s(P(o,t,c.id,z))})})}`,R=(o,s)=>{let $=s.status==="right"||s.attempts>=w.attempts,c=e.map(({id:k})=>t.filter(d=>u(o,d.id)===k)),g=G((k,d)=>!c[d].length,n?(k,d)=>M(d):void 0);return l`
${e.map((k,d)=>c[d].length>0&&l`<section key=${k.id} class="pg-placed">
<h4>${n&&`${M(d)} \xB7 `}<${E} as="span" of=${k.text} /></h4>
<ul>${c[d].map(x=>l`<li key=${x.id}>${q(x,O(o,x),$)}</li>`)}</ul>
</section>`)}
${g&&l`<p class="pg-remark">${m(i,"placed_none",{names:g})}</p>`}
${$||l`<p>${m(i,"placed_later")}</p>`}
`},q=(o,s,$)=>{if(!s&&!$)return l`<p>${N(o,s,m(i,"placed_fits_not"))}</p>`;let c=s?m(i,"placed_fits"):m(i,"placed_would_fit",{names:G(({id:g})=>o.fits.includes(g))});return l`<details open=${!s}>
<summary>${N(o,s,`${c}. ${m(i,"placed_why")}`)}</summary>
<${Y} feedback=${o.feedback} strings=${i} fits=${s} />
<${X} ids=${o.feedback.facts} facts=${w.facts} strings=${i} />
</details>`},G=(o,s=j)=>e.map(($,c)=>o($,c)&&s($,c,n)).filter(Boolean).join(" / ");return l`<${W} ...${b} nothing=${_} keep=${!0} count=${!0} mark=${o=>r(w,o)}
missing=${o=>{let s=H(o,t);return s?m(i,p,{n:s}):null}}
ask=${F} told=${R} spoken=${()=>m(i,"placed_spoken")} facts=${()=>[]} />`}function j({short:t},e,n){return n?`${M(e)} \xB7 ${t}`:t}function M(t){return String.fromCharCode(65+t)}function N(t,e,n){return l`<span class="pg-placed-text">
<${E} as="span" of=${t.text} />
${n&&l`<span class="pg-fit"><span aria-hidden="true">${e?"\u2713":"\u25CB"}</span> ${n}</span>`}
</span>`}var T={};J(T,{VERSION:()=>et,empty:()=>nt,mark:()=>I,merge:()=>ot,restore:()=>it});var{merge_tries:Z,no_tries:tt}=window.practiceguides.kit,et=1;function nt(t){return tt(_)}function I(t,e){return S(e,t.left)}function it(t,e){return V(e,t.left,t.right)}function ot(t,e){return Z(t,e)}var{html:y,Html:rt}=window.practiceguides.kit,{words:B}=window.practiceguides.kit;function v(t){let{uid:e,spec:n,strings:r}=t;return y`<${A} ...${t} all=${n.left} places=${n.right} lettered mark=${I} missing="match_missing"
before=${y`
<ol class="match-right">${n.right.map(({id:p,text:a})=>y`<${rt} as="li" key=${p} of=${a} />`)}</ol>
<p class="pg-remark">${B(r,"match_pick")}</p>
`}
control=${({each:p,label:a,place:f,choose:b,fixed:w})=>y`<div key=${p.id} class="match-left">
<label for=${`${e}-${p.id}`}>${a}</label>
<select id=${`${e}-${p.id}`} class=${f?"is-picked":""} value=${f??""} disabled=${w}
onChange=${i=>b(i.currentTarget.value)}>
<option value="">${B(r,"match_choose")}</option>
${n.right.map((i,h)=>y`<option key=${i.id} value=${i.id}>${j(i,h,!0)}</option>`)}
</select>
</div>`} />`}v.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";window.practiceguides.types.match={View:v,...T};})();
