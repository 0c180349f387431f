(()=>{var $=Object.defineProperty;var w=(e,t)=>{for(var i in t)$(e,i,{get:t[i],enumerable:!0})};var c={};w(c,{VERSION:()=>v,empty:()=>y,mark:()=>n,merge:()=>H,restore:()=>b});var{grade_placed:k,NOTHING:f,restore_placed:h}=window.practiceguides.kit,{merge_tries:_,no_tries:x}=window.practiceguides.kit,v=1;function y(e){return x(f)}function n(e,t){return k(t,e.items)}function b(e,t){return h(t,e.items,e.groups)}function H(e,t){return _(e,t)}var{html:s,Html:z}=window.practiceguides.kit,{Placing:M}=window.practiceguides.kit,{words:N}=window.practiceguides.kit;function o(e){let{uid:t,spec:i,strings:d}=e;return s`<${M} ...${e} all=${i.items} places=${i.groups} mark=${n} missing="sort_missing"
before=${s`<p class="pg-remark">${N(d,"sort_pick")}</p>`}
control=${({each:p,label:l,place:a,choose:m,fixed:u})=>s`<fieldset key=${p.id} class="pg-pills sort-item">
<legend>${l}</legend>
${i.groups.map(({id:r,text:g})=>s`<label key=${r} class=${r===a?"is-picked":""}>
<input type="radio" name=${`${t}-${p.id}`} value=${r} checked=${r===a} disabled=${u} onChange=${()=>m(r)} />
<${z} as="span" of=${g} />
</label>`)}
</fieldset>`} />`}o.icon="M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";window.practiceguides.types.sort={View:o,...c};})();
