(()=>{var P=Object.defineProperty;var Q=(e,t)=>{for(var n in t)P(e,n,{get:t[n],enumerable:!0})};var{same:W}=window.practiceguides.kit,{html:I,useEffect:X,useState:tt}=window.practiceguides.kit,{words:m}=window.practiceguides.kit;function L({label:e,state:t,cleared:n,set_state:s,onClear:o=()=>{},strings:r,host:a}){let[u,p]=tt(null),f=W(t,n);return X(()=>{f||p(null)},[f]),f&&!u?null:I`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${f?()=>{s(u),p(null),a.announce(m(r,"cleared_back"))}:()=>{p(t),s(n),o(),a.announce(m(r,"cleared"))}}>${f?m(r,"cleared_undo"):e}</button>
${f&&I`<span class="pg-remark">${m(r,"cleared")}</span>`}
</p>`}function R(){let e=new Date;return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(t=>String(t).padStart(2,"0")).join("-")}function V(e){return typeof e=="string"&&/^\d{4}-\d\d-\d\d$/.test(e)&&!Number.isNaN(Date.parse(e))&&et(e,0)===e}function et(e,t){return new Date(Date.parse(e)+t*864e5).toISOString().slice(0,10)}function F(e,t){return new Intl.DateTimeFormat(t==="en"?"en-GB":t,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e))}var D={};Q(D,{VERSION:()=>k,any:()=>$,empty:()=>g,keep:()=>C,mark:()=>w,merge:()=>st,restore:()=>nt});var{is_record:S,same:Y}=window.practiceguides.kit,k=1;function g(e){return{v:k,answers:{},first:null,again:null,skipped:!1}}function w(e,{answers:t,first:n,skipped:s}){return n?{status:"done"}:s?{status:"skipped"}:{status:$(t)?"underway":"unanswered"}}function C({v:e,answers:t,first:n,again:s},o){let r={answers:t,on:o};return{v:e,answers:{},first:n??r,again:n?r:s,skipped:!1}}function nt(e,t){if(t==null)return{state:g(e),lost:!1};if(!S(t)||t.v!==k)return{state:g(e),lost:!0};let n=B(e,t.first),s=B(e,t.again),o={v:k,answers:Z(e,t.answers),first:n??s,again:n&&s,skipped:t.skipped===!0};return{state:o,lost:!Y(U(t),U(o))}}function st(e,t){let n=t.first??e.first,s=e.again??t.again??(Y(e.first,n)?null:e.first);return{...e,first:n,again:s}}function $(e){return Object.keys(e).length>0}function Z({statements:e,levels:t},n){let s=(r,a)=>r.some(u=>u.id===a),o=S(n)?Object.entries(n):[];return Object.fromEntries(o.filter(([r,a])=>s(e,r)&&s(t,a)))}function B(e,t){if(!S(t))return null;let n=Z(e,t.answers);return $(n)?{answers:n,on:V(t.on)?t.on:null}:null}function U({answers:e,first:t,again:n,skipped:s}){return[e,...[t,n].map(o=>o&&[o.answers,o.on]),s]}var{html:c,Html:_,useEffect:rt,useRef:E,useState:N}=window.practiceguides.kit,{finish:ot}=window.practiceguides.kit,{Skip:at}=window.practiceguides.kit,{words:i}=window.practiceguides.kit;function b(e){let{uid:t,spec:n,strings:s,state:o,set_state:r,host:a}=e,{answers:u,first:p,again:f}=o,[O,y]=N($(u)),[j,q]=N(!1),[G,x]=N(""),H=E(null),M=E(null),h=E(!1);rt(()=>{var l,d;h.current&&((d=M.current??((l=H.current)==null?void 0:l.querySelector("input")))==null||d.focus(),h.current=!1)});let v=(l,d)=>{h.current=!0,x(""),y(l),q(d)},z=(l,d)=>{x(""),r({...o,answers:{...u,[l]:d},skipped:!1})},A=l=>{if(!$(u)){x(i(s,"scale_none")),a.announce(i(s,"scale_none"));return}let d=C(o,R());v(!1,!0),r(d),ot(l.currentTarget,n.id,w(n,d))},J=()=>{v(!1,!1),r({...o,answers:{}})},K=()=>{y(!1),q(!1)};return c`
<${_} class="pg-prompt" id=${`${t}-prompt`} of=${n.prompt} />
${p&&!O?c`<div>
<p class="pg-verdict" tabindex="-1" ref=${M}>${f?i(s,"scale_both"):i(s,"scale_kept",{day:T(p,s)})}</p>
${(f||j)&&c`<${it} spec=${n} strings=${s} first=${p} again=${f} />`}
${n.closing&&c`<${_} of=${n.closing} />`}
${!f&&c`<p class="pg-remark">${i(s,"scale_hidden")} ${a.saving&&!a.saving.kept&&i(s,"scale_tab")}</p>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${j?"pg-quiet":""}`} onClick=${()=>v(!0,!1)}>${i(s,"scale_again")}</button>
</div>
</div>`:c`<div ref=${H}>
<p class="pg-remark">${i(s,"scale_open")}</p>
${n.statements.map(l=>c`<${ct} key=${l.id} name=${`${t}-${l.id}`}
statement=${l} levels=${n.levels} chosen=${u[l.id]}
onChoose=${d=>z(l.id,d)} />`)}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${A}>${i(s,p?"scale_compare":"scale_keep")}</button>
${p?c`<button type="button" class="pg-button pg-quiet" onClick=${J}>${i(s,"scale_not_now")}</button>`:c`<${at} ...${e} mark=${w} />`}
${G&&c`<p class="pg-remark">${G}</p>`}
</div>
</div>`}
${(p||!$(u))&&c`<${L} label=${i(s,"scale_delete")} state=${o} cleared=${g(n)} set_state=${r}
onClear=${K} strings=${s} host=${a} />`}
`}b.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function ct({name:e,statement:t,levels:n,chosen:s,onChoose:o}){return c`<fieldset class="pg-pills scale-statement">
<legend><${_} as="span" of=${t.text} /></legend>
${n.map(({id:r,text:a})=>c`<label key=${r} class=${r===s?"is-picked":""}>
<input type="radio" name=${e} value=${r} checked=${r===s} onChange=${()=>o(r)} />
<span>${a}</span>
</label>`)}
</fieldset>`}function it({spec:e,strings:t,first:n,again:s}){let o=({answers:r},a)=>{var u;return((u=e.levels.find(({id:p})=>p===r[a]))==null?void 0:u.text)??i(t,"scale_left_out")};return c`
${s&&c`<p class="pg-remark">${i(t,"scale_first")} ${T(n,t)}. ${i(t,"scale_now")} ${T(s,t)}.</p>`}
<ul class="scale-rated">
${e.statements.map(({id:r,text:a})=>c`<li key=${r}>
<${_} as="p" of=${a} />
<p>
<span>${i(t,"scale_first")} <strong>${o(n,r)}</strong></span>${" "}
${s&&c`<span>${i(t,"scale_now")} <strong>${o(s,r)}</strong></span>`}
</p>
</li>`)}
</ul>
`}function T({on:e},t){return e?F(e,t.language):"\u2013"}window.practiceguides.types.scale={View:b,...D};})();
