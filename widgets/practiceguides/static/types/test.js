(()=>{var Q=Object.defineProperty;var W=(o,e)=>{for(var t in e)Q(o,t,{get:e[t],enumerable:!0})};var N={};W(N,{VERSION:()=>Z,answer_of:()=>h,empty:()=>x,mark:()=>S,merge:()=>te,restore:()=>ee,standing:()=>w,still_open:()=>j});var{is_record:P,same:X}=window.practiceguides.kit,{is_confidence:Y}=window.practiceguides.kit,{answering:q}=window.practiceguides.types.choice,Z=1,I=()=>({answers:{},confidence:{},done:!1});function x(o){return{v:1,form:null,way:"one",before:I(),after:I(),skipped:!1}}function h(o,e,t){let{nothing:n,read:c}=q(o[e]);return c(o[e],t.answers[o.id])??n}function w(o,e,t){let{open:n,grade:c,most:s}=q(o[e]),a=h(o,e,t),{score:d}=c(o[e],a);return d===s(o[e])?"right":n(o[e],a)?"open":d?"partly":"wrong"}function j(o,e,t){return o.questions.filter(n=>q(n[e]).open(n[e],h(n,e,t)))}function S(o,e){let t=l=>o.questions.filter(r=>w(r,l,e[l])==="right").length,n=l=>o.questions.flatMap(r=>q(r[l]).grade(r[l],h(r,l,e[l])).misconceptions),c=e.before.done?t("before"):null,s=e.after.done?t("after"):null,a=e.after.done?"after":e.before.done?"before":null,d=[e.before,e.after].some(l=>Object.keys(l.answers).length);return{status:a?"done":e.skipped?"skipped":d?"underway":"unanswered",score:s??c??0,max:o.questions.length,before:c,after:s,misconceptions:a?[...new Set(n(a).filter(Boolean))]:[]}}function ee(o,e){if(e==null)return{state:x(),lost:!1};if(!P(e)||e.v!==1)return{state:x(),lost:!0};let t={v:1,form:e.form==="before"||e.form==="after"?e.form:null,way:e.way==="all"?"all":"one",before:H(o,"before",e.before),after:H(o,"after",e.after),skipped:e.skipped===!0};return{state:t,lost:!X(L(e),L(t))}}function H(o,e,t){let n=(c,s)=>Object.fromEntries(Object.entries(P(c)?c:{}).filter(([a,d])=>{let l=o.questions.find(r=>r.id===a);return l&&s(l[e],d)}));return{answers:n(t==null?void 0:t.answers,(c,s)=>q(c).read(c,s)!==null),confidence:n(t==null?void 0:t.confidence,(c,s)=>Y(s)),done:(t==null?void 0:t.done)===!0}}function L({form:o,way:e,before:t,after:n,skipped:c}){return[o,e,c,...[t,n].flatMap(s=>[s==null?void 0:s.answers,s==null?void 0:s.confidence,s==null?void 0:s.done])]}function te(o,e){let t=(n,c)=>n.done||c.done?n.done?n:c:{answers:{...c.answers,...n.answers},confidence:{...c.confidence,...n.confidence},done:!1};return{...o,before:t(o.before,e.before),after:t(o.after,e.after)}}var{Sure:ne}=window.practiceguides.kit,{html:u,Html:T,useLayoutEffect:oe,useRef:U,useState:R}=window.practiceguides.kit,{finish:se}=window.practiceguides.kit,{SIGNS:ce}=window.practiceguides.kit,{Skip:ie}=window.practiceguides.kit,{words:i}=window.practiceguides.kit,{Ask:ae,Reasons:ue,reasons:le}=window.practiceguides.types.choice;function O(o){let{state:e,set_state:t}=o,n=U(!1),c=a=>{n.current=!0,t(a)},s={...o,form:e.form,moved:n,go:c};return e.form?e[e.form].done?e.form==="before"?u`<${pe} ...${s} />`:u`<${fe} ...${s} />`:u`<${de} key=${e.form} ...${s} />`:u`<${re} ...${s} />`}function A(o){let e=U(null);return oe(()=>{var t;o.current&&((t=e.current)==null||t.focus()),o.current=!1}),e}var E={before:"test_before",after:"test_after"};O.icon="M4 5h5M4 10h5M4 15h5M12 11l2 2 4-5";function re({uid:o,spec:e,strings:t,state:n,set_state:c,host:s,go:a,moved:d}){let l=A(d),[r,$]=R(!1),p=Object.keys(n.after.answers).length>0,f=r||p||n.before.done?"after":"before",g=e.questions.length,C=g-j(e,f,n[f]).length,y=i(t,"minutes",{n:e.minutes}),v=b=>a({...n,form:f,way:b,skipped:!1});return u`
${e.prompt&&u`<${T} class="pg-prompt" of=${e.prompt} />`}
<p>${i(t,"test_about",{count:g,minutes:y})}</p>
${!p&&!n.before.done&&u`<fieldset class="pg-pills">
<legend>${i(t,"test_read")}</legend>
${[!1,!0].map(b=>u`<label key=${b} class=${b===r?"is-picked":""}>
<input type="radio" name=${`${o}-read`} checked=${b===r} onChange=${()=>$(b)} />
<span>${i(t,b?"test_read_yes":"test_read_no")}</span>
</label>`)}
</fieldset>`}
<h4 class="test-part" tabindex="-1" ref=${l}>${i(t,E[f])}</h4>
${C>0&&u`<p>${i(t,"test_answered",{done:C,max:g})}</p>`}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${()=>v("one")}>${i(t,"test_way_one")}</button>
<button type="button" class="pg-button" onClick=${()=>v("all")}>${i(t,"test_way_all")}</button>
<${ie} spec=${e} strings=${t} state=${n} set_state=${c} host=${s} mark=${S} />
</div>`}function de({uid:o,spec:e,strings:t,state:n,set_state:c,host:s,form:a,go:d,moved:l}){let r=A(l),$=n[a],p=j(e,a,$),f=e.questions.length,[g,C]=R(()=>Math.max(0,e.questions.indexOf(p[0]))),[y,v]=R(0),b=n.way==="one",B=!b||g===f-1,D=_=>{l.current=!0,v(0),C(g+_)},z=_=>{if(p.length&&y!==p.length)return v(p.length),s.announce(i(t,"test_open",{n:p.length}));let k={...n,[a]:{...$,done:!0}};d(k),s.announce(V(e,t,k,a)),se(_.currentTarget,e.id,S(e,k))},F=()=>{d({...n,form:null}),s.announce(i(t,"test_stopped"))},J=(_,k)=>{let M=`${o}-${a}-${_.id}`,G=(m,K)=>c({...n,[a]:{...$,[m]:{...$[m],[_.id]:K}}});return u`<div key=${_.id} class="test-question">
<h5 tabindex="-1" ref=${b?r:void 0}>${i(t,"test_question",{number:k+1,max:f})}</h5>
<${T} id=${`${M}-prompt`} of=${_[a].prompt} />
<${ae} uid=${M} question=${_[a]} answer=${h(_,a,$)} described=${`${M}-prompt`}
set_answer=${m=>G("answers",m)} strings=${t} />
<${ne} name=${`${M}-sure`} strings=${t} value=${$.confidence[_.id]??null} set=${!1}
onPick=${m=>G("confidence",m)} />
</div>`};return u`
<h4 class="test-part" tabindex="-1" ref=${b?void 0:r}>${i(t,E[a])}</h4>
${e.questions.map((_,k)=>(!b||k===g)&&J(_,k))}
<div class="pg-actions">
${b&&g>0&&u`<button type="button" class="pg-button pg-quiet" onClick=${()=>D(-1)}>${i(t,"test_back")}</button>`}
${B?u`<button key="end" type="button" class="pg-button" onClick=${z}>${i(t,"test_finish")}</button>`:u`<button key="on" type="button" class="pg-button" onClick=${()=>D(1)}>${i(t,"test_next")}</button>`}
<button type="button" class="pg-button pg-quiet" onClick=${F}>${i(t,"test_stop")}</button>
${B&&y>0&&y===p.length&&u`<p class="pg-remark">${i(t,"test_open",{n:y})}</p>`}
</div>`}function pe({spec:o,strings:e,state:t,host:n,form:c,go:s,moved:a}){let d=A(a),l=t[c],{saving:r}=n,$=o.questions.filter(p=>w(p,c,l)!=="right"||l.confidence[p.id]==="not").map(p=>p.objective);return u`
<h4 class="test-part" tabindex="-1" ref=${d}>${i(e,E[c])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${V(o,e,t,c)}</p>
${$.length?u`<div class="pg-said">
<p class="pg-label">${i(e,"test_look_out")}</p>
<ul>${[...new Set($)].map(p=>u`<li key=${p}>${p}</li>`)}</ul>
</div>`:u`<p>${i(e,"test_all_fit")}</p>`}
<p>${i(e,"test_come_back")}</p>
${r&&!r.kept&&!r.trouble&&u`<p>
${i(e,"test_keep")} <button type="button" class="pg-link" onClick=${r.keep}>${i(e,"saving_keep_answers")}</button>
</p>`}
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>s({...t,form:null})}>${i(e,"test_go_on")}</button>
</div>
</div>`}function fe({spec:o,strings:e,state:t,form:n,go:c,moved:s}){let a=A(s),d=t[n],l=f=>d.confidence[f.id]==="very"&&w(f,n,d)!=="right",r=f=>u`<details key=${f.id} class="pg-others">
<summary><span class="pg-placed-text">
<span class="pg-fit"><span aria-hidden="true">${ce[w(f,n,d)]}</span> ${i(e,$e[w(f,n,d)])}</span>
${f.objective}
</span></summary>
<${T} of=${f[n].prompt} />
<${ue} of=${le(f[n],h(f,n,d),e)} facts=${o.facts} strings=${e} />
</details>`,$=o.questions.filter(l),p=o.questions.filter(f=>!l(f));return u`
<h4 class="test-part" tabindex="-1" ref=${a}>${i(e,E[n])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${V(o,e,t,n)}</p>
${$.length>0&&u`<div class="pg-said">
<p class="pg-label">${i(e,"test_first")}</p>
<p>${i(e,"sure_wrong")}</p>
${$.map(r)}
</div>`}
${p.length>0&&u`<div class="pg-said">
<p class="pg-label">${i(e,"test_others")}</p>
<p class="pg-small">${i(e,"test_others_how")}</p>
${p.map(r)}
</div>`}
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>c(x())}>${i(e,"start_again")}</button>
</div>
</div>`}var $e={right:"test_fits",partly:"test_partly",wrong:"test_fits_not",open:"test_no_answer"};function V(o,e,t,n){let{score:c,max:s,before:a,after:d}=S(o,t);return n==="before"?i(e,"test_score",{score:a??0,max:s}):a===null?i(e,"test_score",{score:c,max:s}):i(e,"test_gain",{before:a,after:d??0,max:s})}window.practiceguides.types.test={View:O,...N};})();
