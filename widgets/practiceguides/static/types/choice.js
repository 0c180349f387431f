(()=>{var _=Object.defineProperty;var b=(c,i)=>{for(var e in i)_(c,e,{get:i[e],enumerable:!0})};var f={};b(f,{VERSION:()=>C,empty:()=>O,mark:()=>p,merge:()=>A,restore:()=>z});var{is_texts:x}=window.practiceguides.kit,{graded:y,merge_tries:M,no_tries:S,restore_tries:V}=window.practiceguides.kit,C=1;function O(c){return S([])}function p(c,i){let e=c.options.filter(n=>n.correct).map(n=>n.id);return y(i,c.multiple?e.length:1,n=>{let s=n.filter(t=>e.includes(t)).length,d=c.options.filter(t=>n.includes(t.id));return{score:Math.max(0,s-(n.length-s)),misconceptions:d.map(t=>t.misconception)}})}function z(c,i){return V(i,[],e=>E(c,e),e=>e.length>0)}function A(c,i){return M(c,i)}function E(c,i){return!x(i)||new Set(i).size<i.length||!c.multiple&&i.length>1?null:i.every(e=>c.options.some(n=>n.id===e))?i:null}var{Attempt:F}=window.practiceguides.kit,{html:l,Html:H}=window.practiceguides.kit,{Facts:I,Said:g}=window.practiceguides.kit,{words:$}=window.practiceguides.kit;function m(c){let{uid:i,spec:e,strings:n}=c,s=({answer:t,set_answer:r,fixed:h})=>{let k=(o,a)=>{let u=e.multiple?t.filter(w=>w!==o):[];r(a?[...u,o]:u)};return l`<fieldset class="choice-options" aria-describedby=${e.prompt?`${i}-prompt`:void 0}>
      <legend>${$(n,e.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${e.options.map(o=>{let a=t.includes(o.id);return l`<label key=${o.id} class=${`pg-option ${a?"is-picked":""} ${h?"is-set":""}`}>
          <input type=${e.multiple?"checkbox":"radio"} name=${`${i}-option`} value=${o.id} checked=${a} disabled=${h}
            onChange=${u=>k(o.id,u.currentTarget.checked)} />
          <${H} as="span" of=${o.text} />
        </label>`})}
    </fieldset>`},d=t=>e.options.filter(r=>t.includes(r.id));return l`<${F} ...${c} nothing=${[]} count=${e.multiple} mark=${t=>p(e,t)}
    missing=${t=>t.length?null:$(n,e.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${t=>d(t).map(r=>l`<${g} key=${r.id}
      name=${t.length>1?r.text:null} feedback=${r.feedback} strings=${n} />`)}
    facts=${t=>d(t).flatMap(r=>r.feedback.facts)}
    after=${t=>l`<${N} spec=${e} picked=${t} strings=${n} />`} />`}m.icon="M10 3v6m0 0-5 6m5-6 5 6";function N({spec:c,picked:i,strings:e}){let n=c.options.filter(s=>!i.includes(s.id));return n.length?l`<details class="pg-others">
    <summary>${$(e,"choice_others")}</summary>
    <ul>
      ${n.map(s=>l`<li key=${s.id}>
        <${g} name=${s.text} tag=${$(e,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${e} />
        <${I} ids=${s.feedback.facts} facts=${c.facts} strings=${e} />
      </li>`)}
    </ul>
  </details>`:null}window.practiceguides.types.choice={View:m,...f};})();
