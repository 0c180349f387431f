(()=>{var K=Object.defineProperty;var L=(s,e)=>{for(var t in e)K(s,t,{get:e[t],enumerable:!0})};var C={};L(C,{VERSION:()=>k,any:()=>d,empty:()=>g,keep:()=>x,mark:()=>m,merge:()=>U,restore:()=>Q});var{is_record:h,same:z}=window.practiceguides.kit,{is_day:P}=window.practiceguides.kit,k=1;function g(s){return{v:k,answers:{},first:null,again:null,skipped:!1}}function m(s,{answers:e,first:t,skipped:n}){return t?{status:"done"}:n?{status:"skipped"}:{status:d(e)?"underway":"unanswered"}}function x({v:s,answers:e,first:t,again:n},o){let a={answers:e,on:o};return{v:s,answers:{},first:t!=null?t:a,again:t?a:n,skipped:!1}}function Q(s,e){if(e==null)return{state:g(s),lost:!1};if(!h(e)||e.v!==k)return{state:g(s),lost:!0};let t=N(s,e.first),n=N(s,e.again),o={v:k,answers:A(s,e.answers),first:t!=null?t:n,again:t&&n,skipped:e.skipped===!0};return{state:o,lost:!z(T(e),T(o))}}function U(s,e){var o,a,r;let t=(o=e.first)!=null?o:s.first,n=(r=(a=s.again)!=null?a:e.again)!=null?r:z(s.first,t)?null:s.first;return{...s,first:t,again:n}}function d(s){return Object.keys(s).length>0}function A({statements:s,levels:e},t){let n=(a,r)=>a.some(p=>p.id===r),o=h(t)?Object.entries(t):[];return Object.fromEntries(o.filter(([a,r])=>n(s,a)&&n(e,r)))}function N(s,e){if(!h(e))return null;let t=A(s,e.answers);return d(t)?{answers:t,on:P(e.on)?e.on:null}:null}function T({answers:s,first:e,again:t,skipped:n}){return[s,...[e,t].map(o=>o&&[o.answers,o.on]),n]}var{Clear:W}=window.practiceguides.kit,{today:X,written:Y}=window.practiceguides.kit,{html:c,Html:w,useEffect:Z,useRef:S,useState:O}=window.practiceguides.kit,{finish:ee}=window.practiceguides.kit,{Skip:te}=window.practiceguides.kit,{words:i}=window.practiceguides.kit;function _(s){let{uid:e,spec:t,strings:n,state:o,set_state:a,host:r}=s,{answers:p,first:$,again:f}=o,[B,q]=O(d(p)),[E,R]=O(!1),[V,b]=O(""),M=S(null),H=S(null),v=S(!1);Z(()=>{var l,u,I;v.current&&((I=(u=H.current)!=null?u:(l=M.current)==null?void 0:l.querySelector("input"))==null||I.focus(),v.current=!1)});let y=(l,u)=>{v.current=!0,b(""),q(l),R(u)},D=(l,u)=>{b(""),a({...o,answers:{...p,[l]:u},skipped:!1})},F=l=>{if(!d(p)){b(i(n,"scale_none")),r.announce(i(n,"scale_none"));return}let u=x(o,X());y(!1,!0),a(u),ee(l.currentTarget,t.id,m(t,u))},G=()=>{y(!1,!1),a({...o,answers:{}})},J=()=>{q(!1),R(!1)};return c`
    <${w} class="pg-prompt" id=${`${e}-prompt`} of=${t.prompt} />
    ${$&&!B?c`<div>
          <p class="pg-verdict" tabindex="-1" ref=${H}>${f?i(n,"scale_both"):i(n,"scale_kept",{day:j($,n)})}</p>
          ${(f||E)&&c`<${ne} spec=${t} strings=${n} first=${$} again=${f} />`}
          ${t.closing&&c`<${w} of=${t.closing} />`}
          ${!f&&c`<p class="pg-remark">${i(n,"scale_hidden")} ${r.saving&&!r.saving.kept&&i(n,"scale_tab")}</p>`}
          <div class="pg-actions">
            <button type="button" class=${`pg-button ${E?"pg-quiet":""}`} onClick=${()=>y(!0,!1)}>${i(n,"scale_again")}</button>
          </div>
        </div>`:c`<div ref=${M}>
          <p class="pg-remark">${i(n,"scale_open")}</p>
          ${t.statements.map(l=>c`<${se} key=${l.id} name=${`${e}-${l.id}`}
            statement=${l} levels=${t.levels} chosen=${p[l.id]}
            onChoose=${u=>D(l.id,u)} />`)}
          <div class="pg-actions">
            <button type="button" class="pg-button" onClick=${F}>${i(n,$?"scale_compare":"scale_keep")}</button>
            ${$?c`<button type="button" class="pg-button pg-quiet" onClick=${G}>${i(n,"scale_not_now")}</button>`:c`<${te} ...${s} mark=${m} />`}
            ${V&&c`<p class="pg-remark">${V}</p>`}
          </div>
        </div>`}
    ${($||!d(p))&&c`<${W} label=${i(n,"scale_delete")} state=${o} cleared=${g(t)} set_state=${a}
      onClear=${J} strings=${n} host=${r} />`}
  `}_.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function se({name:s,statement:e,levels:t,chosen:n,onChoose:o}){return c`<fieldset class="pg-pills scale-statement">
    <legend><${w} as="span" of=${e.text} /></legend>
    ${t.map(({id:a,text:r})=>c`<label key=${a} class=${a===n?"is-picked":""}>
      <input type="radio" name=${s} value=${a} checked=${a===n} onChange=${()=>o(a)} />
      <span>${r}</span>
    </label>`)}
  </fieldset>`}function ne({spec:s,strings:e,first:t,again:n}){let o=({answers:a},r)=>{var p,$;return($=(p=s.levels.find(({id:f})=>f===a[r]))==null?void 0:p.text)!=null?$:i(e,"scale_left_out")};return c`
    ${n&&c`<p class="pg-remark">${i(e,"scale_first")} ${j(t,e)}. ${i(e,"scale_now")} ${j(n,e)}.</p>`}
    <ul class="scale-rated">
      ${s.statements.map(({id:a,text:r})=>c`<li key=${a}>
        <${w} as="p" of=${r} />
        <p>
          <span>${i(e,"scale_first")} <strong>${o(t,a)}</strong></span>${" "}
          ${n&&c`<span>${i(e,"scale_now")} <strong>${o(n,a)}</strong></span>`}
        </p>
      </li>`)}
    </ul>
  `}function j({on:s},e){return s?Y(s,e.language):"\u2013"}window.practiceguides.types.scale={View:_,...C};})();
