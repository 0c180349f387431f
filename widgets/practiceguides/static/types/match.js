(()=>{var f=Object.defineProperty;var h=(t,e)=>{for(var i in e)f(t,i,{get:e[i],enumerable:!0})};var l={};h(l,{VERSION:()=>y,empty:()=>M,mark:()=>a,merge:()=>N,restore:()=>b});var{grade_placed:w,NOTHING:k,restore_placed:_}=window.practiceguides.kit,{merge_tries:v,no_tries:x}=window.practiceguides.kit,y=1;function M(t){return x(k)}function a(t,e){return w(e,t.left)}function b(t,e){return _(e,t.left,t.right)}function N(t,e){return v(t,e)}var{html:c,Html:V}=window.practiceguides.kit,{name_of:H,Placing:I}=window.practiceguides.kit,{words:$}=window.practiceguides.kit;function n(t){let{uid:e,spec:i,strings:d}=t;return c`<${I} ...${t} all=${i.left} places=${i.right} lettered mark=${a} missing="match_missing"
before=${c`
<ol class="match-right">${i.right.map(({id:o,text:s})=>c`<${V} as="li" key=${o} of=${s} />`)}</ol>
<p class="pg-remark">${$(d,"match_pick")}</p>
`}
control=${({each:o,label:s,place:p,choose:m,fixed:u})=>c`<div key=${o.id} class="match-left">
<label for=${`${e}-${o.id}`}>${s}</label>
<select id=${`${e}-${o.id}`} class=${p?"is-picked":""} value=${p??""} disabled=${u}
onChange=${r=>m(r.currentTarget.value)}>
<option value="">${$(d,"match_choose")}</option>
${i.right.map((r,g)=>c`<option key=${r.id} value=${r.id}>${H(r,g,!0)}</option>`)}
</select>
</div>`} />`}n.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";window.practiceguides.types.match={View:n,...l};})();
