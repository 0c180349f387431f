(()=>{var R=Object.defineProperty;var q=(t,e)=>{for(var n in e)R(t,n,{get:e[n],enumerable:!0})};var{is_record:D}=window.practiceguides.kit,{graded:J,restore_tries:K}=window.practiceguides.kit,_={};function v(t,e){return e.filter(({id:n})=>!$(t,n)).length}function $(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function h(t,e){return e.fits.includes($(t,e.id)??"")}function G(t,e,n,c){let u={...t,[n]:c};return Object.fromEntries(e.filter(d=>$(u,d.id)).map(d=>[d.id,u[d.id]]))}function M(t,e){return J(t,e.length,n=>({score:e.filter(c=>h(n,c)).length,misconceptions:e.map(c=>$(c.misconceptions,$(n,c.id)??""))}))}function P(t,e,n){return K(t,_,c=>L(c,e,n),c=>!v(c,e))}function L(t,e,n){return D(t)&&Object.entries(t).every(([u,d])=>e.some(f=>f.id===u)&&n.some(f=>f.id===d))?t:null}var{Attempt:Q}=window.practiceguides.kit,{html:a,Html:T}=window.practiceguides.kit,{Facts:U,Said:W}=window.practiceguides.kit,{words:m}=window.practiceguides.kit;function V({all:t,places:e,lettered:n=!1,mark:c,missing:u,before:d,control:f,...b}){let{spec:w,strings:s,state:x}=b,z=x.tries.length?x.tries[x.tries.length-1].answer:_,E=({answer:o,set_answer:r,fixed:l})=>a`${d}${t.map(i=>{let g=$(o,i.id),k=g&&g===$(z,i.id),p=h(z,i),y=k?O(i,p,m(s,p?"placed_fits":"placed_fits_not")):O(i);return f({each:i,label:y,place:g,fixed:l,choose:F=>r(G(o,t,i.id,F))})})}`,A=(o,r)=>{let l=r.status==="right"||r.attempts>=w.attempts,i=e.map(({id:k})=>t.filter(p=>$(o,p.id)===k)),g=C((k,p)=>!i[p].length,n?(k,p)=>j(p):void 0);return a`
${e.map((k,p)=>i[p].length>0&&a`<section key=${k.id} class="pg-placed">
<h4>${n&&`${j(p)} \xB7 `}<${T} as="span" of=${k.text} /></h4>
<ul>${i[p].map(y=>a`<li key=${y.id}>${B(y,h(o,y),l)}</li>`)}</ul>
</section>`)}
${g&&a`<p class="pg-remark">${m(s,"placed_none",{names:g})}</p>`}
${l||a`<p>${m(s,"placed_later")}</p>`}
`},B=(o,r,l)=>{if(!r&&!l)return a`<p>${O(o,r,m(s,"placed_fits_not"))}</p>`;let i=r?m(s,"placed_fits"):m(s,"placed_would_fit",{names:C(({id:g})=>o.fits.includes(g))});return a`<details open=${!r}>
<summary>${O(o,r,`${i}. ${m(s,"placed_why")}`)}</summary>
<${W} feedback=${o.feedback} strings=${s} fits=${r} />
<${U} ids=${o.feedback.facts} facts=${w.facts} strings=${s} />
</details>`},C=(o,r=X)=>e.map((l,i)=>o(l,i)&&r(l,i,n)).filter(Boolean).join(" / ");return a`<${Q} ...${b} nothing=${_} keep=${!0} count=${!0} mark=${o=>c(w,o)}
missing=${o=>{let r=v(o,t);return r?m(s,u,{n:r}):null}}
ask=${E} told=${A} spoken=${()=>m(s,"placed_spoken")} facts=${()=>[]} />`}function X({short:t},e,n){return n?`${j(e)} \xB7 ${t}`:t}function j(t){return String.fromCharCode(65+t)}function O(t,e,n){return a`<span class="pg-placed-text">
<${T} as="span" of=${t.text} />
${n&&a`<span class="pg-fit"><span aria-hidden="true">${e?"\u2713":"\u25CB"}</span> ${n}</span>`}
</span>`}var S={};q(S,{VERSION:()=>tt,empty:()=>et,mark:()=>I,merge:()=>st,restore:()=>nt});var{merge_tries:Y,no_tries:Z}=window.practiceguides.kit,tt=1;function et(t){return Z(_)}function I(t,e){return M(e,t.items)}function nt(t,e){return P(e,t.items,t.groups)}function st(t,e){return Y(t,e)}var{html:H,Html:ot}=window.practiceguides.kit,{words:rt}=window.practiceguides.kit;function N(t){let{uid:e,spec:n,strings:c}=t;return H`<${V} ...${t} all=${n.items} places=${n.groups} mark=${I} missing="sort_missing"
before=${H`<p class="pg-remark">${rt(c,"sort_pick")}</p>`}
control=${({each:u,label:d,place:f,choose:b,fixed:w})=>H`<fieldset key=${u.id} class="pg-pills sort-item">
<legend>${d}</legend>
${n.groups.map(({id:s,text:x})=>H`<label key=${s} class=${s===f?"is-picked":""}>
<input type="radio" name=${`${e}-${u.id}`} value=${s} checked=${s===f} disabled=${w} onChange=${()=>b(s)} />
<${ot} as="span" of=${x} />
</label>`)}
</fieldset>`} />`}N.icon="M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";window.practiceguides.types.sort={View:N,...S};})();
