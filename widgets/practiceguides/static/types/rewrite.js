(()=>{var q=Object.defineProperty;var C=(e,t)=>{for(var r in t)q(e,r,{get:t[r],enumerable:!0})};var f={};C(f,{VERSION:()=>l,empty:()=>w,mark:()=>$,merge:()=>M,own_words:()=>T,restore:()=>F,without_words:()=>j});var{is_record:V,is_texts:v}=window.practiceguides.kit,l=1;function w(e){return{v:l,text:"",ticked:[],compared:!1,skipped:!1}}function $(e,{text:t,compared:r,skipped:c}){return r?{status:"done"}:c?{status:"skipped"}:{status:t.trim()?"underway":"unanswered"}}function F(e,t){if(t==null)return{state:w(e),lost:!1};if(!V(t)||t.v!==l)return{state:w(e),lost:!0};let{text:r,ticked:c}=t,o=v(c)?[...new Set(c)].filter(s=>e.checks.some(n=>n.id===s)):[],i={v:l,text:typeof r=="string"?r:"",ticked:o,compared:t.compared===!0,skipped:t.skipped===!0};return{state:i,lost:i.text!==r||!v(c)||o.length<c.length}}function M(e,t){return{...e,text:R(e.text,t.text),ticked:[...new Set([...e.ticked,...t.ticked])],compared:e.compared||t.compared,skipped:e.skipped&&t.skipped}}function R(e,t){return e.includes(t)?e:t.includes(e)?t:`${e}

${t}`}function T({text:e}){return e.trim()?[e]:[]}function j(e){return{...e,text:""}}var{html:d,Html:k,useState:z}=window.practiceguides.kit,{Facts:B,Said:E}=window.practiceguides.kit,{Care:H,Field:I}=window.practiceguides.kit,{finish:L}=window.practiceguides.kit,{Later:N}=window.practiceguides.kit,{Skip:O}=window.practiceguides.kit,{words:p}=window.practiceguides.kit;function m(e){let{uid:t,spec:r,strings:c,state:o,set_state:i,host:s}=e,[n,a]=z(""),[g,x]=["original","care"].map(u=>`${t}-${u}`),y=u=>{a(""),i({...o,text:u,skipped:!1})},S=u=>{if(o.compared)return;let b=!!o.text.trim(),_=p(c,b?"rewrite_below":"rewrite_none",{n:r.models.length});if(s.announce(_),!b)return a(_);let h={...o,compared:!0,skipped:!1};i(h),L(u.currentTarget,r.id,$(r,h))};return d`
<${k} class="pg-prompt" of=${r.prompt} />
<blockquote id=${g}><${k} of=${r.original} /></blockquote>
<${I} id=${`${t}-text`} label=${p(c,"rewrite_label")} value=${o.text} rows=${r.rows}
described=${`${g} ${x}`} onWrite=${y} />
<${H} id=${x} strings=${c} />
<div class="pg-actions">
<button type="button" class="pg-button" aria-disabled=${o.compared?"true":void 0} onClick=${S}>
${p(c,o.compared?"rewrite_compared":"rewrite_compare")}
</button>
${!o.compared&&d`<${O} ...${e} mark=${$} />`}
${n&&d`<p class="pg-remark">${n}</p>`}
</div>
${o.compared&&d`<${N}><${W} ...${e} /><//>`}
`}m.icon="M3 5h9M3 9h5m1 8 1-3 6-6 2 2-6 6z";function W({spec:e,strings:t,state:r,set_state:c}){let o=(i,s)=>{let n=r.ticked.filter(a=>a!==i);c({...r,ticked:s?[...n,i]:n})};return d`
<div class="pg-feedback">
<p class="pg-verdict">${p(t,"rewrite_models",{n:e.models.length})}</p>
<ul class="rewrite-models">
${e.models.map(({text:i,feedback:s},n)=>d`<li key=${n}>
<blockquote><${k} of=${i} /></blockquote>
<${E} feedback=${s} strings=${t} />
<${B} ids=${s.facts} facts=${e.facts} strings=${t} />
</li>`)}
</ul>
</div>
<fieldset class="rewrite-checks">
<legend class="pg-named">${p(t,"rewrite_checks")}</legend>
<p class="rewrite-mine">${r.text}</p>
${e.checks.map(({id:i,text:s})=>{let n=r.ticked.includes(i);return d`<label key=${i} class=${`pg-option ${n?"is-picked":""}`}>
<input type="checkbox" value=${i} checked=${n}
onChange=${a=>o(i,a.currentTarget.checked)} />
<${k} as="span" of=${s} />
</label>`})}
<p class="pg-remark">${p(t,"rewrite_change")}</p>
</fieldset>
`}window.practiceguides.types.rewrite={View:m,...f};})();
