(()=>{var q=Object.defineProperty;var D=(t,e)=>{for(var n in e)q(t,n,{get:e[n],enumerable:!0})};var{is_record:J}=window.practiceguides.kit,{graded:K,restore_tries:L}=window.practiceguides.kit,w={};function S(t,e){return e.filter(({id:n})=>!$(t,n)).length}function $(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function h(t,e){return e.fits.includes($(t,e.id)??"")}function C(t,e,n,c){let u={...t,[n]:c};return Object.fromEntries(e.filter(d=>$(u,d.id)).map(d=>[d.id,u[d.id]]))}function M(t,e){return K(t,e.length,n=>({score:e.filter(c=>h(n,c)).length,misconceptions:e.map(c=>$(c.misconceptions,$(n,c.id)??""))}))}function P(t,e,n){return L(t,w,c=>Q(c,e,n),c=>!S(c,e))}function Q(t,e,n){return J(t)&&Object.entries(t).every(([u,d])=>e.some(f=>f.id===u)&&n.some(f=>f.id===d))?t:null}var{Attempt:U}=window.practiceguides.kit,{html:a,Html:V}=window.practiceguides.kit,{Facts:W,Said:X}=window.practiceguides.kit,{SIGNS:T}=window.practiceguides.kit,{words:m}=window.practiceguides.kit;function E({all:t,places:e,lettered:n=!1,mark:c,missing:u,before:d,control:f,...b}){let{spec:_,strings:s,state:x}=b,G=x.tries.length?x.tries[x.tries.length-1].answer:w,A=({answer:i,set_answer:o,fixed:l})=>a`${d}${t.map(r=>{let g=$(i,r.id),k=g&&g===$(G,r.id),p=h(G,r),y=k?N(r,p,m(s,p?"placed_fits":"placed_fits_not")):N(r);return f({each:r,label:y,place:g,fixed:l,choose:R=>o(C(i,t,r.id,R))})})}`,B=(i,o)=>{let l=o.status==="right"||o.attempts>=_.attempts,r=e.map(({id:k})=>t.filter(p=>$(i,p.id)===k)),g=z((k,p)=>!r[p].length,n?(k,p)=>v(p):void 0);return a`
${e.map((k,p)=>r[p].length>0&&a`<section key=${k.id} class="pg-placed">
<h4>${n&&`${v(p)} \xB7 `}<${V} as="span" of=${k.text} /></h4>
<ul>${r[p].map(y=>a`<li key=${y.id}>${F(y,h(i,y),l)}</li>`)}</ul>
</section>`)}
${g&&a`<p class="pg-remark">${m(s,"placed_none",{names:g})}</p>`}
${l||a`<p>${m(s,"placed_later")}</p>`}
`},F=(i,o,l)=>{if(!o&&!l)return a`<p>${N(i,o,m(s,"placed_fits_not"))}</p>`;let r=o?m(s,"placed_fits"):m(s,"placed_would_fit",{names:z(({id:g})=>i.fits.includes(g))});return a`<details open=${!o}>
<summary>${N(i,o,`${r}. ${m(s,"placed_why")}`)}</summary>
<${X} feedback=${i.feedback} strings=${s} fits=${o} />
<${W} ids=${i.feedback.facts} facts=${_.facts} strings=${s} />
</details>`},z=(i,o=Y)=>e.map((l,r)=>i(l,r)&&o(l,r,n)).filter(Boolean).join(" / ");return a`<${U} ...${b} nothing=${w} keep=${!0} count=${!0} mark=${i=>c(_,i)}
missing=${i=>{let o=S(i,t);return o?m(s,u,{n:o}):null}}
ask=${A} told=${B} spoken=${()=>m(s,"placed_spoken")} facts=${()=>[]} />`}function Y({short:t},e,n){return n?`${v(e)} \xB7 ${t}`:t}function v(t){return String.fromCharCode(65+t)}function N(t,e,n){return a`<span class="pg-placed-text">
<${V} as="span" of=${t.text} />
${n&&a`<span class="pg-fit"><span aria-hidden="true">${e?T.right:T.wrong}</span> ${n}</span>`}
</span>`}var j={};D(j,{VERSION:()=>et,empty:()=>nt,mark:()=>I,merge:()=>it,restore:()=>st});var{merge_tries:Z,no_tries:tt}=window.practiceguides.kit,et=1;function nt(t){return tt(w)}function I(t,e){return M(e,t.items)}function st(t,e){return P(e,t.items,t.groups)}function it(t,e){return Z(t,e)}var{html:O,Html:ot}=window.practiceguides.kit,{words:rt}=window.practiceguides.kit;function H(t){let{uid:e,spec:n,strings:c}=t;return O`<${E} ...${t} all=${n.items} places=${n.groups} mark=${I} missing="sort_missing"
before=${O`<p class="pg-remark">${rt(c,"sort_pick")}</p>`}
control=${({each:u,label:d,place:f,choose:b,fixed:_})=>O`<fieldset key=${u.id} class="pg-pills sort-item">
<legend>${d}</legend>
${n.groups.map(({id:s,text:x})=>O`<label key=${s} class=${s===f?"is-picked":""}>
<input type="radio" name=${`${e}-${u.id}`} value=${s} checked=${s===f} disabled=${_} onChange=${()=>b(s)} />
<${ot} as="span" of=${x} />
</label>`)}
</fieldset>`} />`}H.icon="M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";window.practiceguides.types.sort={View:H,...j};})();
