(()=>{var J=Object.defineProperty;var K=(t,e)=>{for(var n in e)J(t,n,{get:e[n],enumerable:!0})};var{is_record:L}=window.practiceguides.kit,{graded:Q,restore_tries:U}=window.practiceguides.kit,_={};function H(t,e){return e.filter(({id:n})=>!$(t,n)).length}function $(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function N(t,e){return e.fits.includes($(t,e.id)??"")}function C(t,e,n,r){let p={...t,[n]:r};return Object.fromEntries(e.filter(a=>$(p,a.id)).map(a=>[a.id,p[a.id]]))}function P(t,e){return Q(t,e.length,n=>({score:e.filter(r=>N(n,r)).length,misconceptions:e.map(r=>$(r.misconceptions,$(n,r.id)??""))}))}function V(t,e,n){return U(t,_,r=>W(r,e,n),r=>!H(r,e))}function W(t,e,n){return L(t)&&Object.entries(t).every(([p,a])=>e.some(f=>f.id===p)&&n.some(f=>f.id===a))?t:null}var{Attempt:X}=window.practiceguides.kit,{html:l,Html:A}=window.practiceguides.kit,{Facts:Y,Said:Z}=window.practiceguides.kit,{SIGNS:E}=window.practiceguides.kit,{words:m}=window.practiceguides.kit;function B({all:t,places:e,lettered:n=!1,mark:r,missing:p,before:a,control:f,...b}){let{spec:w,strings:i,state:h}=b,G=h.tries.length?h.tries[h.tries.length-1].answer:_,R=({answer:o,set_answer:s,fixed:u})=>l`${a}${t.map(c=>{let g=$(o,c.id),k=g&&g===$(G,c.id),d=N(G,c),x=k?O(c,d,m(i,d?"placed_fits":"placed_fits_not")):O(c);return f({each:c,label:x,place:g,fixed:u,choose:D=>s(C(o,t,c.id,D))})})}`,q=(o,s)=>{let u=s.status==="right"||s.attempts>=w.attempts,c=e.map(({id:k})=>t.filter(d=>$(o,d.id)===k)),g=T((k,d)=>!c[d].length,n?(k,d)=>I(d):void 0);return l`
${e.map((k,d)=>c[d].length>0&&l`<section key=${k.id} class="pg-placed">
<h4>${n&&`${I(d)} \xB7 `}<${A} as="span" of=${k.text} /></h4>
<ul>${c[d].map(x=>l`<li key=${x.id}>${z(x,N(o,x),u)}</li>`)}</ul>
</section>`)}
${g&&l`<p class="pg-remark">${m(i,"placed_none",{names:g})}</p>`}
${u||l`<p>${m(i,"placed_later")}</p>`}
`},z=(o,s,u)=>{if(!s&&!u)return l`<p>${O(o,s,m(i,"placed_fits_not"))}</p>`;let c=s?m(i,"placed_fits"):m(i,"placed_would_fit",{names:T(({id:g})=>o.fits.includes(g))});return l`<details open=${!s}>
<summary>${O(o,s,`${c}. ${m(i,"placed_why")}`)}</summary>
<${Z} feedback=${o.feedback} strings=${i} fits=${s} />
<${Y} ids=${o.feedback.facts} facts=${w.facts} strings=${i} />
</details>`},T=(o,s=M)=>e.map((u,c)=>o(u,c)&&s(u,c,n)).filter(Boolean).join(" / ");return l`<${X} ...${b} nothing=${_} keep=${!0} count=${!0} mark=${o=>r(w,o)}
missing=${o=>{let s=H(o,t);return s?m(i,p,{n:s}):null}}
ask=${R} told=${q} spoken=${()=>m(i,"placed_spoken")} facts=${()=>[]} />`}function M({short:t},e,n){return n?`${I(e)} \xB7 ${t}`:t}function I(t){return String.fromCharCode(65+t)}function O(t,e,n){return l`<span class="pg-placed-text">
<${A} as="span" of=${t.text} />
${n&&l`<span class="pg-fit"><span aria-hidden="true">${e?E.right:E.wrong}</span> ${n}</span>`}
</span>`}var j={};K(j,{VERSION:()=>nt,empty:()=>it,mark:()=>S,merge:()=>rt,restore:()=>ot});var{merge_tries:tt,no_tries:et}=window.practiceguides.kit,nt=1;function it(t){return et(_)}function S(t,e){return P(e,t.left)}function ot(t,e){return V(e,t.left,t.right)}function rt(t,e){return tt(t,e)}var{html:y,Html:st}=window.practiceguides.kit,{words:F}=window.practiceguides.kit;function v(t){let{uid:e,spec:n,strings:r}=t;return y`<${B} ...${t} all=${n.left} places=${n.right} lettered mark=${S} missing="match_missing"
before=${y`
<ol class="match-right">${n.right.map(({id:p,text:a})=>y`<${st} as="li" key=${p} of=${a} />`)}</ol>
<p class="pg-remark">${F(r,"match_pick")}</p>
`}
control=${({each:p,label:a,place:f,choose:b,fixed:w})=>y`<div key=${p.id} class="match-left">
<label for=${`${e}-${p.id}`}>${a}</label>
<select id=${`${e}-${p.id}`} class=${f?"is-picked":""} value=${f??""} disabled=${w}
onChange=${i=>b(i.currentTarget.value)}>
<option value="">${F(r,"match_choose")}</option>
${n.right.map((i,h)=>y`<option key=${i.id} value=${i.id}>${M(i,h,!0)}</option>`)}
</select>
</div>`} />`}v.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";window.practiceguides.types.match={View:v,...j};})();
