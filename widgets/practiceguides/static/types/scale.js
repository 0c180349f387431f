(()=>{var W=Object.defineProperty;var X=(e,t)=>{for(var s in t)W(e,s,{get:t[s],enumerable:!0})};var{same:tt}=window.practiceguides.kit,{html:R,useEffect:et,useState:nt}=window.practiceguides.kit,{words:g}=window.practiceguides.kit;function V({label:e,state:t,cleared:s,set_state:n,onClear:o=()=>{},strings:r,host:a}){let[p,u]=nt(null),f=tt(t,s);return et(()=>{f||u(null)},[f]),f&&!p?null:R`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${f?()=>{n(p),u(null),a.announce(g(r,"cleared_back"))}:()=>{u(t),n(s),o(),a.announce(g(r,"cleared"))}}>${f?g(r,"cleared_undo"):e}</button>
${f&&R`<span class="pg-remark">${g(r,"cleared")}</span>`}
</p>`}function F(){let e=new Date;return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(t=>String(t).padStart(2,"0")).join("-")}function B(e){return typeof e=="string"&&/^\d{4}-\d\d-\d\d$/.test(e)&&!Number.isNaN(Date.parse(e))&&st(e,0)===e}function st(e,t){return new Date(Date.parse(e)+t*864e5).toISOString().slice(0,10)}var k={};function C(e,t){return k[t]??(k[t]=new Intl.DateTimeFormat(t==="en"?"en-GB":t,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})),k[t].format(Date.parse(e))}function U(e){setTimeout(()=>C("2000-01-01",e),500)}var N={};X(N,{VERSION:()=>_,any:()=>$,empty:()=>m,keep:()=>E,mark:()=>w,merge:()=>ot,restore:()=>rt});var{is_record:D,same:z}=window.practiceguides.kit,_=1;function m(e){return{v:_,answers:{},first:null,again:null,skipped:!1}}function w(e,{answers:t,first:s,skipped:n}){return s?{status:"done"}:n?{status:"skipped"}:{status:$(t)?"underway":"unanswered"}}function E({v:e,answers:t,first:s,again:n},o){let r={answers:t,on:o};return{v:e,answers:{},first:s??r,again:s?r:n,skipped:!1}}function rt(e,t){if(t==null)return{state:m(e),lost:!1};if(!D(t)||t.v!==_)return{state:m(e),lost:!0};let s=Y(e,t.first),n=Y(e,t.again),o={v:_,answers:A(e,t.answers),first:s??n,again:s&&n,skipped:t.skipped===!0};return{state:o,lost:!z(Z(t),Z(o))}}function ot(e,t){let s=t.first??e.first,n=e.again??t.again??(z(e.first,s)?null:e.first);return{...e,first:s,again:n}}function $(e){return Object.keys(e).length>0}function A({statements:e,levels:t},s){let n=(r,a)=>r.some(p=>p.id===a),o=D(s)?Object.entries(s):[];return Object.fromEntries(o.filter(([r,a])=>n(e,r)&&n(t,a)))}function Y(e,t){if(!D(t))return null;let s=A(e,t.answers);return $(s)?{answers:s,on:B(t.on)?t.on:null}:null}function Z({answers:e,first:t,again:s,skipped:n}){return[e,...[t,s].map(o=>o&&[o.answers,o.on]),n]}var{html:c,Html:b,useEffect:at,useLayoutEffect:ct,useRef:T,useState:O}=window.practiceguides.kit,{finish:it}=window.practiceguides.kit,{Skip:lt}=window.practiceguides.kit,{words:i}=window.practiceguides.kit;function y(e){let{uid:t,spec:s,strings:n,state:o,set_state:r,host:a}=e,{answers:p,first:u,again:f}=o,[q,x]=O($(p)),[G,H]=O(!1),[L,h]=O(""),M=T(null),I=T(null),v=T(!1);ct(()=>{var l,d;v.current&&((d=I.current??((l=M.current)==null?void 0:l.querySelector("input")))==null||d.focus(),v.current=!1)}),at(()=>U(n.language),[]);let S=(l,d)=>{v.current=!0,h(""),x(l),H(d)},J=(l,d)=>{h(""),r({...o,answers:{...p,[l]:d},skipped:!1})},K=l=>{if(!$(p)){h(i(n,"scale_none")),a.announce(i(n,"scale_none"));return}let d=E(o,F());S(!1,!0),r(d),it(l.currentTarget,s.id,w(s,d))},P=()=>{S(!1,!1),r({...o,answers:{}})},Q=()=>{x(!1),H(!1)};return c`
<${b} class="pg-prompt" id=${`${t}-prompt`} of=${s.prompt} />
${u&&!q?c`<div>
<p class="pg-verdict" tabindex="-1" ref=${I}>${f?i(n,"scale_both"):i(n,"scale_kept",{day:j(u,n)})}</p>
${(f||G)&&c`<${ut} spec=${s} strings=${n} first=${u} again=${f} />`}
${s.closing&&c`<${b} of=${s.closing} />`}
${!f&&c`<p class="pg-remark">${i(n,"scale_hidden")} ${a.saving&&!a.saving.kept&&i(n,"scale_tab")}</p>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${G?"pg-quiet":""}`} onClick=${()=>S(!0,!1)}>${i(n,"scale_again")}</button>
</div>
</div>`:c`<div ref=${M}>
<p class="pg-remark">${i(n,"scale_open")}</p>
${s.statements.map(l=>c`<${pt} key=${l.id} name=${`${t}-${l.id}`}
statement=${l} levels=${s.levels} chosen=${p[l.id]}
onChoose=${d=>J(l.id,d)} />`)}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${K}>${i(n,u?"scale_compare":"scale_keep")}</button>
${u?c`<button type="button" class="pg-button pg-quiet" onClick=${P}>${i(n,"scale_not_now")}</button>`:c`<${lt} ...${e} mark=${w} />`}
${L&&c`<p class="pg-remark">${L}</p>`}
</div>
</div>`}
${(u||!$(p))&&c`<${V} label=${i(n,"scale_delete")} state=${o} cleared=${m(s)} set_state=${r}
onClear=${Q} strings=${n} host=${a} />`}
`}y.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function pt({name:e,statement:t,levels:s,chosen:n,onChoose:o}){return c`<fieldset class="pg-pills scale-statement">
<legend><${b} as="span" of=${t.text} /></legend>
${s.map(({id:r,text:a})=>c`<label key=${r} class=${r===n?"is-picked":""}>
<input type="radio" name=${e} value=${r} checked=${r===n} onChange=${()=>o(r)} />
<span>${a}</span>
</label>`)}
</fieldset>`}function ut({spec:e,strings:t,first:s,again:n}){let o=({answers:r},a)=>{var p;return((p=e.levels.find(({id:u})=>u===r[a]))==null?void 0:p.text)??i(t,"scale_left_out")};return c`
${n&&c`<p class="pg-remark">${i(t,"scale_first")} ${j(s,t)}. ${i(t,"scale_now")} ${j(n,t)}.</p>`}
<ul class="scale-rated">
${e.statements.map(({id:r,text:a})=>c`<li key=${r}>
<${b} as="p" of=${a} />
<p>
<span>${i(t,"scale_first")} <strong>${o(s,r)}</strong></span>${" "}
${n&&c`<span>${i(t,"scale_now")} <strong>${o(n,r)}</strong></span>`}
</p>
</li>`)}
</ul>
`}function j({on:e},t){return e?C(e,t.language):"\u2013"}window.practiceguides.types.scale={View:y,...N};})();
