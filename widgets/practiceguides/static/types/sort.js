(()=>{var R=Object.defineProperty;var q=(t,e)=>{for(var n in e)R(t,n,{get:e[n],enumerable:!0})};var{is_record:D}=window.practiceguides.kit,{graded:J,restore_tries:K}=window.practiceguides.kit,_={};function v(t,e){return e.filter(({id:n})=>!$(t,n)).length}function $(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function h(t,e){return e.fits.includes($(t,e.id)??"")}function G(t,e,n,i){let u={...t,[n]:i};return Object.fromEntries(e.filter(d=>$(u,d.id)).map(d=>[d.id,u[d.id]]))}function M(t,e){return J(t,e.length,n=>({score:e.filter(i=>h(n,i)).length,misconceptions:e.map(i=>$(i.misconceptions,$(n,i.id)??""))}))}function P(t,e,n){return K(t,_,i=>L(i,e,n),i=>!v(i,e))}function L(t,e,n){return D(t)&&Object.entries(t).every(([u,d])=>e.some(m=>m.id===u)&&n.some(m=>m.id===d))?t:null}var{Attempt:Q}=window.practiceguides.kit,{html:a,Html:T}=window.practiceguides.kit,{Facts:U,Said:W}=window.practiceguides.kit,{words:k}=window.practiceguides.kit;function V({all:t,places:e,lettered:n=!1,mark:i,missing:u,before:d,control:m,...b}){let{spec:w,strings:o,state:x}=b,z=x.tries.length?x.tries[x.tries.length-1].answer:_,E=({answer:s,set_answer:c,fixed:l})=>a`${d}${t.map(r=>{let f=$(s,r.id),g=f&&f===$(z,r.id),p=h(z,r),y=g?O(r,p,k(o,p?"placed_fits":"placed_fits_not")):O(r);return m({each:r,label:y,place:f,fixed:l,choose:F=>c(G(s,t,r.id,F))})})}`,A=(s,c)=>{let l=c.status==="right"||c.attempts>=w.attempts,r=e.map(({id:g})=>t.filter(p=>$(s,p.id)===g)),f=C((g,p)=>!r[p].length,n?(g,p)=>j(p):void 0);return a`
${e.map((g,p)=>r[p].length>0&&a`<section key=${g.id} class="pg-placed">
<h4>${n&&`${j(p)} \xB7 `}<${T} as="span" of=${g.text} /></h4>
<ul>${r[p].map(y=>a`<li key=${y.id}>${B(y,h(s,y),l)}</li>`)}</ul>
</section>`)}
${f&&a`<p class="pg-remark">${k(o,"placed_none",{names:f})}</p>`}
${l||a`<p>${k(o,"placed_later")}</p>`}
`},B=(s,c,l)=>{if(!c&&!l)return a`<p>${O(s,c,k(o,"placed_fits_not"))}</p>`;let r=c?k(o,"placed_fits"):k(o,"placed_would_fit",{names:C(({id:f})=>s.fits.includes(f))});return a`<details open=${!c}>
<summary>${O(s,c,r)}</summary>
<${W} feedback=${s.feedback} strings=${o} />
<${U} ids=${s.feedback.facts} facts=${w.facts} strings=${o} />
</details>`},C=(s,c=X)=>e.map((l,r)=>s(l,r)&&c(l,r,n)).filter(Boolean).join(" / ");return a`<${Q} ...${b} nothing=${_} keep=${!0} count=${!0} mark=${s=>i(w,s)}
missing=${s=>{let c=v(s,t);return c?k(o,u,{n:c}):null}}
ask=${E} told=${A} spoken=${()=>k(o,"placed_spoken")} facts=${()=>[]} />`}function X({short:t},e,n){return n?`${j(e)} \xB7 ${t}`:t}function j(t){return String.fromCharCode(65+t)}function O(t,e,n){return a`<span class="pg-placed-text">
<${T} as="span" of=${t.text} />
${n&&a`<span class="pg-fit"><span aria-hidden="true">${e?"\u2713":"\u25CB"}</span> ${n}</span>`}
</span>`}var S={};q(S,{VERSION:()=>tt,empty:()=>et,mark:()=>I,merge:()=>st,restore:()=>nt});var{merge_tries:Y,no_tries:Z}=window.practiceguides.kit,tt=1;function et(t){return Z(_)}function I(t,e){return M(e,t.items)}function nt(t,e){return P(e,t.items,t.groups)}function st(t,e){return Y(t,e)}var{html:H,Html:ot}=window.practiceguides.kit,{words:rt}=window.practiceguides.kit;function N(t){let{uid:e,spec:n,strings:i}=t;return H`<${V} ...${t} all=${n.items} places=${n.groups} mark=${I} missing="sort_missing"
before=${H`<p class="pg-remark">${rt(i,"sort_pick")}</p>`}
control=${({each:u,label:d,place:m,choose:b,fixed:w})=>H`<fieldset key=${u.id} class="pg-pills sort-item">
<legend>${d}</legend>
${n.groups.map(({id:o,text:x})=>H`<label key=${o} class=${o===m?"is-picked":""}>
<input type="radio" name=${`${e}-${u.id}`} value=${o} checked=${o===m} disabled=${w} onChange=${()=>b(o)} />
<${ot} as="span" of=${x} />
</label>`)}
</fieldset>`} />`}N.icon="M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";window.practiceguides.types.sort={View:N,...S};})();
