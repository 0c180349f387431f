(()=>{var f=Object.defineProperty;var h=(t,e)=>{for(var i in e)f(t,i,{get:e[i],enumerable:!0})};var l={};h(l,{VERSION:()=>y,empty:()=>M,mark:()=>d,merge:()=>N,restore:()=>b});var{grade_placed:w,NOTHING:k,restore_placed:_}=window.practiceguides.kit,{merge_tries:v,no_tries:x}=window.practiceguides.kit,y=1;function M(t){return x(k)}function d(t,e){return w(e,t.left)}function b(t,e){return _(e,t.left,t.right)}function N(t,e){return v(t,e)}var{html:n,Html:V}=window.practiceguides.kit,{name_of:H,Placing:I}=window.practiceguides.kit,{words:m}=window.practiceguides.kit;function s(t){let{uid:e,spec:i,strings:$}=t;return n`<${I} ...${t} all=${i.left} places=${i.right} lettered mark=${d} missing="match_missing"
    before=${n`
      <ol class="match-right">${i.right.map(({id:o,text:a})=>n`<${V} as="li" key=${o} of=${a} />`)}</ol>
      <p class="pg-remark">${m($,"match_pick")}</p>
    `}
    control=${({each:o,label:a,place:c,choose:p,fixed:u})=>n`<div key=${o.id} class="match-left">
      <label for=${`${e}-${o.id}`}>${a}</label>
      <select id=${`${e}-${o.id}`} class=${c?"is-picked":""} value=${c!=null?c:""} disabled=${u}
        onChange=${r=>p(r.currentTarget.value)}>
        <option value="">${m($,"match_choose")}</option>
        ${i.right.map((r,g)=>n`<option key=${r.id} value=${r.id}>${H(r,g,!0)}</option>`)}
      </select>
    </div>`} />`}s.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";window.practiceguides.types.match={View:s,...l};})();
