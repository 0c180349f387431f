(()=>{var J=Object.defineProperty;var K=(t,e)=>{for(var s in e)J(t,s,{get:e[s],enumerable:!0})};var C={};K(C,{VERSION:()=>k,any:()=>f,empty:()=>d,keep:()=>x,mark:()=>m,merge:()=>Q,restore:()=>P});var{is_record:h,same:T}=window.practiceguides.kit,{is_day:L}=window.practiceguides.kit,k=1;function d(t){return{v:k,answers:{},first:null,again:null,skipped:!1}}function m(t,{answers:e,first:s,skipped:n}){return s?{status:"done"}:n?{status:"skipped"}:{status:f(e)?"underway":"unanswered"}}function x({v:t,answers:e,first:s,again:n},o){let a={answers:e,on:o};return{v:t,answers:{},first:s??a,again:s?a:n,skipped:!1}}function P(t,e){if(e==null)return{state:d(t),lost:!1};if(!h(e)||e.v!==k)return{state:d(t),lost:!0};let s=I(t,e.first),n=I(t,e.again),o={v:k,answers:z(t,e.answers),first:s??n,again:s&&n,skipped:e.skipped===!0};return{state:o,lost:!T(N(e),N(o))}}function Q(t,e){let s=e.first??t.first,n=t.again??e.again??(T(t.first,s)?null:t.first);return{...t,first:s,again:n}}function f(t){return Object.keys(t).length>0}function z({statements:t,levels:e},s){let n=(a,c)=>a.some(p=>p.id===c),o=h(s)?Object.entries(s):[];return Object.fromEntries(o.filter(([a,c])=>n(t,a)&&n(e,c)))}function I(t,e){if(!h(e))return null;let s=z(t,e.answers);return f(s)?{answers:s,on:L(e.on)?e.on:null}:null}function N({answers:t,first:e,again:s,skipped:n}){return[t,...[e,s].map(o=>o&&[o.answers,o.on]),n]}var{Clear:U}=window.practiceguides.kit,{today:W,written:X}=window.practiceguides.kit,{html:r,Html:w,useEffect:Y,useRef:S,useState:O}=window.practiceguides.kit,{finish:Z}=window.practiceguides.kit,{Skip:ee}=window.practiceguides.kit,{words:i}=window.practiceguides.kit;function _(t){let{uid:e,spec:s,strings:n,state:o,set_state:a,host:c}=t,{answers:p,first:$,again:g}=o,[A,q]=O(f(p)),[E,R]=O(!1),[V,b]=O(""),M=S(null),H=S(null),v=S(!1);Y(()=>{var l,u;v.current&&((u=H.current??((l=M.current)==null?void 0:l.querySelector("input")))==null||u.focus(),v.current=!1)});let y=(l,u)=>{v.current=!0,b(""),q(l),R(u)},B=(l,u)=>{b(""),a({...o,answers:{...p,[l]:u},skipped:!1})},D=l=>{if(!f(p)){b(i(n,"scale_none")),c.announce(i(n,"scale_none"));return}let u=x(o,W());y(!1,!0),a(u),Z(l.currentTarget,s.id,m(s,u))},F=()=>{y(!1,!1),a({...o,answers:{}})},G=()=>{q(!1),R(!1)};return r`
<${w} class="pg-prompt" id=${`${e}-prompt`} of=${s.prompt} />
${$&&!A?r`<div>
<p class="pg-verdict" tabindex="-1" ref=${H}>${g?i(n,"scale_both"):i(n,"scale_kept",{day:j($,n)})}</p>
${(g||E)&&r`<${se} spec=${s} strings=${n} first=${$} again=${g} />`}
${s.closing&&r`<${w} of=${s.closing} />`}
${!g&&r`<p class="pg-remark">${i(n,"scale_hidden")} ${c.saving&&!c.saving.kept&&i(n,"scale_tab")}</p>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${E?"pg-quiet":""}`} onClick=${()=>y(!0,!1)}>${i(n,"scale_again")}</button>
</div>
</div>`:r`<div ref=${M}>
<p class="pg-remark">${i(n,"scale_open")}</p>
${s.statements.map(l=>r`<${te} key=${l.id} name=${`${e}-${l.id}`}
statement=${l} levels=${s.levels} chosen=${p[l.id]}
onChoose=${u=>B(l.id,u)} />`)}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${D}>${i(n,$?"scale_compare":"scale_keep")}</button>
${$?r`<button type="button" class="pg-button pg-quiet" onClick=${F}>${i(n,"scale_not_now")}</button>`:r`<${ee} ...${t} mark=${m} />`}
${V&&r`<p class="pg-remark">${V}</p>`}
</div>
</div>`}
${($||!f(p))&&r`<${U} label=${i(n,"scale_delete")} state=${o} cleared=${d(s)} set_state=${a}
onClear=${G} strings=${n} host=${c} />`}
`}_.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function te({name:t,statement:e,levels:s,chosen:n,onChoose:o}){return r`<fieldset class="pg-pills scale-statement">
<legend><${w} as="span" of=${e.text} /></legend>
${s.map(({id:a,text:c})=>r`<label key=${a} class=${a===n?"is-picked":""}>
<input type="radio" name=${t} value=${a} checked=${a===n} onChange=${()=>o(a)} />
<span>${c}</span>
</label>`)}
</fieldset>`}function se({spec:t,strings:e,first:s,again:n}){let o=({answers:a},c)=>{var p;return((p=t.levels.find(({id:$})=>$===a[c]))==null?void 0:p.text)??i(e,"scale_left_out")};return r`
${n&&r`<p class="pg-remark">${i(e,"scale_first")} ${j(s,e)}. ${i(e,"scale_now")} ${j(n,e)}.</p>`}
<ul class="scale-rated">
${t.statements.map(({id:a,text:c})=>r`<li key=${a}>
<${w} as="p" of=${c} />
<p>
<span>${i(e,"scale_first")} <strong>${o(s,a)}</strong></span>${" "}
${n&&r`<span>${i(e,"scale_now")} <strong>${o(n,a)}</strong></span>`}
</p>
</li>`)}
</ul>
`}function j({on:t},e){return t?X(t,e.language):"\u2013"}window.practiceguides.types.scale={View:_,...C};})();
