(()=>{var Q=Object.defineProperty;var W=(o,e)=>{for(var t in e)Q(o,t,{get:e[t],enumerable:!0})};var R={};W(R,{VERSION:()=>Z,answer_of:()=>h,empty:()=>q,mark:()=>v,merge:()=>te,restore:()=>ee,standing:()=>m,still_open:()=>j});var{is_record:P,same:X}=window.practiceguides.kit,{is_confidence:Y}=window.practiceguides.kit,{answering:S}=window.practiceguides.types.choice,Z=1,H=()=>({answers:{},confidence:{},done:!1});function q(o){return{v:1,form:null,way:"one",before:H(),after:H(),skipped:!1}}function h(o,e,t){let{nothing:n,read:c}=S(o[e]);return c(o[e],t.answers[o.id])??n}function m(o,e,t){let{open:n,grade:c,most:s}=S(o[e]),i=h(o,e,t),{score:d}=c(o[e],i);return d===s(o[e])?"fits":n(o[e],i)?"open":d?"partly":"fits_not"}function j(o,e,t){return o.questions.filter(n=>S(n[e]).open(n[e],h(n,e,t)))}function v(o,e){let t=r=>o.questions.filter(u=>m(u,r,e[r])==="fits").length,n=r=>o.questions.flatMap(u=>S(u[r]).grade(u[r],h(u,r,e[r])).misconceptions),c=e.before.done?t("before"):null,s=e.after.done?t("after"):null,i=e.after.done?"after":e.before.done?"before":null,d=[e.before,e.after].some(r=>Object.keys(r.answers).length);return{status:i?"done":e.skipped?"skipped":d?"underway":"unanswered",score:s??c??0,max:o.questions.length,before:c,after:s,misconceptions:i?[...new Set(n(i).filter(Boolean))]:[]}}function ee(o,e){if(e==null)return{state:q(),lost:!1};if(!P(e)||e.v!==1)return{state:q(),lost:!0};let t={v:1,form:e.form==="before"||e.form==="after"?e.form:null,way:e.way==="all"?"all":"one",before:I(o,"before",e.before),after:I(o,"after",e.after),skipped:e.skipped===!0};return{state:t,lost:!X(L(e),L(t))}}function I(o,e,t){let n=(c,s)=>Object.fromEntries(Object.entries(P(c)?c:{}).filter(([i,d])=>{let r=o.questions.find(u=>u.id===i);return r&&s(r[e],d)}));return{answers:n(t==null?void 0:t.answers,(c,s)=>S(c).read(c,s)!==null),confidence:n(t==null?void 0:t.confidence,(c,s)=>Y(s)),done:(t==null?void 0:t.done)===!0}}function L({form:o,way:e,before:t,after:n,skipped:c}){return[o,e,c,...[t,n].flatMap(s=>[s==null?void 0:s.answers,s==null?void 0:s.confidence,s==null?void 0:s.done])]}function te(o,e){let t=(n,c)=>n.done||c.done?n.done?n:c:{answers:{...c.answers,...n.answers},confidence:{...c.confidence,...n.confidence},done:!1};return{...o,before:t(o.before,e.before),after:t(o.after,e.after)}}var{Sure:ne}=window.practiceguides.kit,{html:l,Html:V,useLayoutEffect:oe,useRef:U,useState:T}=window.practiceguides.kit,{finish:se}=window.practiceguides.kit,{Skip:z}=window.practiceguides.kit,{words:a}=window.practiceguides.kit,{Ask:ce,Reasons:ie,reasons:ae}=window.practiceguides.types.choice;function O(o){let{state:e,set_state:t}=o,n=U(!1),c=i=>{n.current=!0,t(i)},s={...o,form:e.form,moved:n,go:c};return e.form?e[e.form].done?e.form==="before"?l`<${le} ...${s} />`:l`<${de} ...${s} />`:l`<${re} key=${e.form} ...${s} />`:l`<${ue} ...${s} />`}function A(o){let e=U(null);return oe(()=>{var t;o.current&&((t=e.current)==null||t.focus()),o.current=!1}),e}var E={before:"test_before",after:"test_after"};O.icon="M4 5h5M4 10h5M4 15h5M12 11l2 2 4-5";function ue({uid:o,spec:e,strings:t,state:n,set_state:c,host:s,go:i,moved:d}){let r=A(d),[u,_]=T(!1),b=Object.keys(n.after.answers).length>0,f=u||b||n.before.done?"after":"before",g=e.questions.length,C=g-j(e,f,n[f]).length,y=a(t,"minutes",{n:e.minutes}),x=$=>i({...n,form:f,way:$,skipped:!1});return l`
${e.prompt&&l`<${V} class="pg-prompt" of=${e.prompt} />`}
<p>${a(t,"test_about",{count:g,minutes:y})}</p>
${!b&&!n.before.done&&l`<fieldset class="pg-pills">
<legend>${a(t,"test_read")}</legend>
${[!1,!0].map($=>l`<label key=${$} class=${$===u?"is-picked":""}>
<input type="radio" name=${`${o}-read`} checked=${$===u} onChange=${()=>_($)} />
<span>${a(t,$?"test_read_yes":"test_read_no")}</span>
</label>`)}
</fieldset>`}
<h4 class="test-part" tabindex="-1" ref=${r}>${a(t,E[f])}</h4>
${C>0&&l`<p>${a(t,"test_answered",{done:C,max:g})}</p>`}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${()=>x("one")}>${a(t,"test_way_one")}</button>
<button type="button" class="pg-button" onClick=${()=>x("all")}>${a(t,"test_way_all")}</button>
<${z} spec=${e} strings=${t} state=${n} set_state=${c} host=${s} mark=${v} />
</div>`}function re({uid:o,spec:e,strings:t,state:n,set_state:c,host:s,form:i,go:d,moved:r}){let u=A(r),_=n[i],b=j(e,i,_),f=e.questions.length,[g,C]=T(()=>Math.max(0,e.questions.indexOf(b[0]))),[y,x]=T(0),$=n.way==="one",D=!$||g===f-1,N=p=>{r.current=!0,x(0),C(g+p)},F=p=>{if(b.length&&y!==b.length)return x(b.length),s.announce(a(t,"test_open",{n:b.length}));let k={...n,[i]:{..._,done:!0}};d(k),s.announce(B(e,t,k,i)),se(p.currentTarget,e.id,v(e,k))},J=(p,k)=>{let M=`${o}-${i}-${p.id}`,G=(w,K)=>c({...n,[i]:{..._,[w]:{..._[w],[p.id]:K}}});return l`<div key=${p.id} class="test-question">
<h5 tabindex="-1" ref=${$?u:void 0}>${a(t,"test_question",{number:k+1,max:f})}</h5>
<${V} id=${`${M}-prompt`} of=${p[i].prompt} />
<${ce} uid=${M} question=${p[i]} answer=${h(p,i,_)} described=${`${M}-prompt`}
set_answer=${w=>G("answers",w)} strings=${t} />
<${ne} name=${`${M}-sure`} strings=${t} value=${_.confidence[p.id]??null} set=${!1}
onPick=${w=>G("confidence",w)} />
</div>`};return l`
<h4 class="test-part" tabindex="-1" ref=${$?void 0:u}>${a(t,E[i])}</h4>
${e.questions.map((p,k)=>(!$||k===g)&&J(p,k))}
<div class="pg-actions">
${$&&g>0&&l`<button type="button" class="pg-button pg-quiet" onClick=${()=>N(-1)}>${a(t,"test_back")}</button>`}
${D?l`<button key="end" type="button" class="pg-button" onClick=${F}>${a(t,"test_finish")}</button>`:l`<button key="on" type="button" class="pg-button" onClick=${()=>N(1)}>${a(t,"test_next")}</button>`}
<${z} spec=${e} strings=${t} state=${{...n,form:null}} set_state=${d} host=${s} mark=${v} />
${D&&y>0&&y===b.length&&l`<p class="pg-remark">${a(t,"test_open",{n:y})}</p>`}
</div>`}function le({spec:o,strings:e,state:t,form:n,go:c,moved:s}){let i=A(s),d=t[n],r=o.questions.filter(u=>m(u,n,d)!=="fits"||d.confidence[u.id]==="not").map(u=>u.objective);return l`
<h4 class="test-part" tabindex="-1" ref=${i}>${a(e,E[n])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${B(o,e,t,n)}</p>
${r.length?l`<div class="pg-said">
<p class="pg-label">${a(e,"test_look_out")}</p>
<ul>${[...new Set(r)].map(u=>l`<li key=${u}>${u}</li>`)}</ul>
</div>`:l`<p>${a(e,"test_all_fit")}</p>`}
<p>${a(e,"test_come_back")}</p>
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>c({...t,form:null})}>${a(e,"test_go_on")}</button>
</div>
</div>`}function de({spec:o,strings:e,state:t,form:n,go:c,moved:s}){let i=A(s),d=t[n],r=f=>d.confidence[f.id]==="very"&&m(f,n,d)!=="fits",u=f=>l`<details key=${f.id} class="pg-others">
<summary>${f.objective} <span class="pg-tag">${a(e,fe[m(f,n,d)])}</span></summary>
<${V} of=${f[n].prompt} />
<${ie} of=${ae(f[n],h(f,n,d),e)} facts=${o.facts} strings=${e} />
</details>`,_=o.questions.filter(r),b=o.questions.filter(f=>!r(f));return l`
<h4 class="test-part" tabindex="-1" ref=${i}>${a(e,E[n])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${B(o,e,t,n)}</p>
${_.length>0&&l`<div class="pg-said">
<p class="pg-label">${a(e,"test_first")}</p>
<p>${a(e,"sure_wrong")}</p>
${_.map(u)}
</div>`}
${b.length>0&&l`<div class="pg-said">
<p class="pg-label">${a(e,"test_others")}</p>
${b.map(u)}
</div>`}
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>c(q())}>${a(e,"start_again")}</button>
</div>
</div>`}var fe={fits:"test_fits",partly:"test_partly",fits_not:"test_fits_not",open:"test_no_answer"};function B(o,e,t,n){let{score:c,max:s,before:i,after:d}=v(o,t);return n==="before"?a(e,"test_score",{score:i??0,max:s}):i===null?a(e,"test_score",{score:c,max:s}):a(e,"test_gain",{before:i,after:d??0,max:s})}window.practiceguides.types.test={View:O,...R};})();
