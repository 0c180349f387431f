(()=>{var Q=Object.defineProperty;var W=(n,e)=>{for(var t in e)Q(n,t,{get:e[t],enumerable:!0})};var R={};W(R,{VERSION:()=>Z,answer_of:()=>h,empty:()=>x,mark:()=>C,merge:()=>te,restore:()=>ee,standing:()=>m,still_open:()=>j});var{is_record:P,same:X}=window.practiceguides.kit,{is_confidence:Y}=window.practiceguides.kit,{answering:q}=window.practiceguides.types.choice,Z=1,H=()=>({answers:{},confidence:{},done:!1});function x(n){return{v:1,form:null,way:"one",before:H(),after:H(),skipped:!1}}function h(n,e,t){let{nothing:o,read:c}=q(n[e]);return c(n[e],t.answers[n.id])??o}function m(n,e,t){let{open:o,grade:c,most:s}=q(n[e]),u=h(n,e,t),{score:r}=c(n[e],u);return r===s(n[e])?"fits":o(n[e],u)?"open":r?"partly":"fits_not"}function j(n,e,t){return n.questions.filter(o=>q(o[e]).open(o[e],h(o,e,t)))}function C(n,e){let t=l=>n.questions.filter(d=>m(d,l,e[l])==="fits").length,o=l=>n.questions.flatMap(d=>q(d[l]).grade(d[l],h(d,l,e[l])).misconceptions),c=e.before.done?t("before"):null,s=e.after.done?t("after"):null,u=e.after.done?"after":e.before.done?"before":null,r=[e.before,e.after].some(l=>Object.keys(l.answers).length);return{status:u?"done":e.skipped?"skipped":r?"underway":"unanswered",score:s??c??0,max:n.questions.length,before:c,after:s,misconceptions:u?[...new Set(o(u).filter(Boolean))]:[]}}function ee(n,e){if(e==null)return{state:x(),lost:!1};if(!P(e)||e.v!==1)return{state:x(),lost:!0};let t={v:1,form:e.form==="before"||e.form==="after"?e.form:null,way:e.way==="all"?"all":"one",before:I(n,"before",e.before),after:I(n,"after",e.after),skipped:e.skipped===!0};return{state:t,lost:!X(L(e),L(t))}}function I(n,e,t){let o=(c,s)=>Object.fromEntries(Object.entries(P(c)?c:{}).filter(([u,r])=>{let l=n.questions.find(d=>d.id===u);return l&&s(l[e],r)}));return{answers:o(t==null?void 0:t.answers,(c,s)=>q(c).read(c,s)!==null),confidence:o(t==null?void 0:t.confidence,(c,s)=>Y(s)),done:(t==null?void 0:t.done)===!0}}function L({form:n,way:e,before:t,after:o,skipped:c}){return[n,e,c,...[t,o].flatMap(s=>[s==null?void 0:s.answers,s==null?void 0:s.confidence,s==null?void 0:s.done])]}function te(n,e){let t=(o,c)=>o.done||c.done?o.done?o:c:{answers:{...c.answers,...o.answers},confidence:{...c.confidence,...o.confidence},done:!1};return{...n,before:t(n.before,e.before),after:t(n.after,e.after)}}var{Sure:ne}=window.practiceguides.kit,{html:a,Html:V,useLayoutEffect:oe,useRef:U,useState:T}=window.practiceguides.kit,{finish:se}=window.practiceguides.kit,{Skip:ce}=window.practiceguides.kit,{words:i}=window.practiceguides.kit,{Ask:ie,Reasons:ue,reasons:ae}=window.practiceguides.types.choice;function O(n){let{state:e,set_state:t}=n,o=U(!1),c=u=>{o.current=!0,t(u)},s={...n,form:e.form,moved:o,go:c};return e.form?e[e.form].done?e.form==="before"?a`<${re} ...${s} />`:a`<${fe} ...${s} />`:a`<${de} key=${e.form} ...${s} />`:a`<${le} ...${s} />`}function A(n){let e=U(null);return oe(()=>{var t;n.current&&((t=e.current)==null||t.focus()),n.current=!1}),e}var E={before:"test_before",after:"test_after"};O.icon="M4 5h5M4 10h5M4 15h5M12 11l2 2 4-5";function le({uid:n,spec:e,strings:t,state:o,set_state:c,host:s,go:u,moved:r}){let l=A(r),[d,$]=T(!1),f=Object.keys(o.after.answers).length>0,p=d||f||o.before.done?"after":"before",g=e.questions.length,S=g-j(e,p,o[p]).length,y=i(t,"minutes",{n:e.minutes}),v=b=>u({...o,form:p,way:b,skipped:!1});return a`
${e.prompt&&a`<${V} class="pg-prompt" of=${e.prompt} />`}
<p>${i(t,"test_about",{count:g,minutes:y})}</p>
${!f&&!o.before.done&&a`<fieldset class="pg-pills">
<legend>${i(t,"test_read")}</legend>
${[!1,!0].map(b=>a`<label key=${b} class=${b===d?"is-picked":""}>
<input type="radio" name=${`${n}-read`} checked=${b===d} onChange=${()=>$(b)} />
<span>${i(t,b?"test_read_yes":"test_read_no")}</span>
</label>`)}
</fieldset>`}
<h4 class="test-part" tabindex="-1" ref=${l}>${i(t,E[p])}</h4>
${S>0&&a`<p>${i(t,"test_answered",{done:S,max:g})}</p>`}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${()=>v("one")}>${i(t,"test_way_one")}</button>
<button type="button" class="pg-button" onClick=${()=>v("all")}>${i(t,"test_way_all")}</button>
<${ce} spec=${e} strings=${t} state=${o} set_state=${c} host=${s} mark=${C} />
</div>`}function de({uid:n,spec:e,strings:t,state:o,set_state:c,host:s,form:u,go:r,moved:l}){let d=A(l),$=o[u],f=j(e,u,$),p=e.questions.length,[g,S]=T(()=>Math.max(0,e.questions.indexOf(f[0]))),[y,v]=T(0),b=o.way==="one",D=!b||g===p-1,N=_=>{l.current=!0,v(0),S(g+_)},z=_=>{if(f.length&&y!==f.length)return v(f.length),s.announce(i(t,"test_open",{n:f.length}));let k={...o,[u]:{...$,done:!0}};r(k),s.announce(B(e,t,k,u)),se(_.currentTarget,e.id,C(e,k))},F=()=>{r({...o,form:null}),s.announce(i(t,"test_stopped"))},J=(_,k)=>{let M=`${n}-${u}-${_.id}`,G=(w,K)=>c({...o,[u]:{...$,[w]:{...$[w],[_.id]:K}}});return a`<div key=${_.id} class="test-question">
<h5 tabindex="-1" ref=${b?d:void 0}>${i(t,"test_question",{number:k+1,max:p})}</h5>
<${V} id=${`${M}-prompt`} of=${_[u].prompt} />
<${ie} uid=${M} question=${_[u]} answer=${h(_,u,$)} described=${`${M}-prompt`}
set_answer=${w=>G("answers",w)} strings=${t} />
<${ne} name=${`${M}-sure`} strings=${t} value=${$.confidence[_.id]??null} set=${!1}
onPick=${w=>G("confidence",w)} />
</div>`};return a`
<h4 class="test-part" tabindex="-1" ref=${b?void 0:d}>${i(t,E[u])}</h4>
${e.questions.map((_,k)=>(!b||k===g)&&J(_,k))}
<div class="pg-actions">
${b&&g>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${()=>N(-1)}>${i(t,"test_back")}</button>`}
${D?a`<button key="end" type="button" class="pg-button" onClick=${z}>${i(t,"test_finish")}</button>`:a`<button key="on" type="button" class="pg-button" onClick=${()=>N(1)}>${i(t,"test_next")}</button>`}
<button type="button" class="pg-button pg-quiet" onClick=${F}>${i(t,"test_stop")}</button>
${D&&y>0&&y===f.length&&a`<p class="pg-remark">${i(t,"test_open",{n:y})}</p>`}
</div>`}function re({spec:n,strings:e,state:t,host:o,form:c,go:s,moved:u}){let r=A(u),l=t[c],{saving:d}=o,$=n.questions.filter(f=>m(f,c,l)!=="fits"||l.confidence[f.id]==="not").map(f=>f.objective);return a`
<h4 class="test-part" tabindex="-1" ref=${r}>${i(e,E[c])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${B(n,e,t,c)}</p>
${$.length?a`<div class="pg-said">
<p class="pg-label">${i(e,"test_look_out")}</p>
<ul>${[...new Set($)].map(f=>a`<li key=${f}>${f}</li>`)}</ul>
</div>`:a`<p>${i(e,"test_all_fit")}</p>`}
<p>${i(e,"test_come_back")}</p>
${d&&!d.kept&&!d.trouble&&a`<p>
${i(e,"test_keep")} <button type="button" class="pg-link" onClick=${d.keep}>${i(e,"saving_keep_answers")}</button>
</p>`}
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>s({...t,form:null})}>${i(e,"test_go_on")}</button>
</div>
</div>`}function fe({spec:n,strings:e,state:t,form:o,go:c,moved:s}){let u=A(s),r=t[o],l=p=>r.confidence[p.id]==="very"&&m(p,o,r)!=="fits",d=p=>a`<details key=${p.id} class="pg-others">
<summary><span class="pg-fit">${i(e,pe[m(p,o,r)])}</span> ${p.objective}</summary>
<${V} of=${p[o].prompt} />
<${ue} of=${ae(p[o],h(p,o,r),e)} facts=${n.facts} strings=${e} />
</details>`,$=n.questions.filter(l),f=n.questions.filter(p=>!l(p));return a`
<h4 class="test-part" tabindex="-1" ref=${u}>${i(e,E[o])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${B(n,e,t,o)}</p>
${$.length>0&&a`<div class="pg-said">
<p class="pg-label">${i(e,"test_first")}</p>
<p>${i(e,"sure_wrong")}</p>
${$.map(d)}
</div>`}
${f.length>0&&a`<div class="pg-said">
<p class="pg-label">${i(e,"test_others")}</p>
${f.map(d)}
</div>`}
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>c(x())}>${i(e,"start_again")}</button>
</div>
</div>`}var pe={fits:"test_fits",partly:"test_partly",fits_not:"test_fits_not",open:"test_no_answer"};function B(n,e,t,o){let{score:c,max:s,before:u,after:r}=C(n,t);return o==="before"?i(e,"test_score",{score:u??0,max:s}):u===null?i(e,"test_score",{score:c,max:s}):i(e,"test_gain",{before:u,after:r??0,max:s})}window.practiceguides.types.test={View:O,...R};})();
