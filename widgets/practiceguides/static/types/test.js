(()=>{var se=Object.defineProperty;var ie=(n,e)=>{for(var t in e)se(n,t,{get:e[t],enumerable:!0})};var{is_record:ce}=window.practiceguides.kit,j=["true","false","depends"],F={nothing:{},most:({statements:n})=>n.length,grade({statements:n},e){return{score:n.filter(t=>e[t.id]===t.is).length,misconceptions:n.map(t=>t.misconceptions[e[t.id]])}},read({statements:n},e){return ce(e)&&Object.keys(e).every(o=>n.some(s=>s.id===o)&&j.includes(e[o]))?e:null},open:({statements:n},e)=>n.filter(t=>!j.includes(e[t.id])).length};var{html:k,Html:G}=window.practiceguides.kit,{Facts:re,Said:de}=window.practiceguides.kit,{words:M}=window.practiceguides.kit;function J(n){return n.question.statements.length?k`<${le} ...${n} />`:k`<${ue} ...${n} />`}function ue({uid:n,question:{multiple:e,options:t},answer:o,set_answer:s,fixed:i,described:c,strings:d}){let u=(r,$)=>{let p=e?o.filter(a=>a!==r):[];s($?[...p,r]:p)};return k`<fieldset class="choice-options" aria-describedby=${c}>
    <legend>${M(d,e?"choice_pick_several":"choice_pick")}</legend>
    ${t.map(r=>{let $=o.includes(r.id);return k`<label key=${r.id} class=${`pg-option ${$?"is-picked":""} ${i?"is-set":""}`}>
        <input type=${e?"checkbox":"radio"} name=${`${n}-option`} value=${r.id} checked=${$} disabled=${i}
          onChange=${p=>u(r.id,p.currentTarget.checked)} />
        <${G} as="span" of=${r.text} />
      </label>`})}
  </fieldset>`}function le({uid:n,question:e,answer:t,set_answer:o,fixed:s,strings:i}){return e.statements.map(({id:c,text:d})=>k`<fieldset key=${c} class="pg-pills choice-statement">
    <${G} as="legend" of=${d} />
    ${j.map(u=>k`<label key=${u} class=${t[c]===u?"is-picked":""}>
      <input type="radio" name=${`${n}-${c}`} value=${u} checked=${t[c]===u} disabled=${s}
        onChange=${()=>o({...t,[c]:u})} />
      <span>${M(i,`verdict_${u}`)}</span>
    </label>`)}
  </fieldset>`)}function U({options:n,statements:e},t,o,s=!0){let i=n.map(d=>{let u=t.includes(d.id),[r,$]=u?["choice_yours_fits","choice_yours_fits_not"]:["choice_fits","choice_fits_not"];return{...d,given:u,fits:d.correct,tag:M(o,d.correct?r:$)}}),c=e.map(d=>{let u=j.includes(t[d.id]),r=t[d.id]===d.is,$=u?r?"choice_said_fits":s?"choice_said_is":"choice_said_fits_not":"choice_said_none",[p,a]=[t[d.id],d.is].map(y=>M(o,`verdict_${y}`)),_=r?{...d.feedback,instead:null}:d.feedback;return{...d,feedback:_,given:u,fits:r,tag:M(o,$,{said:p,is:a})}});return[...i,...c]}function K({of:n,facts:e,strings:t}){return k`<ul>
    ${n.map(({id:o,text:s,tag:i,feedback:c})=>k`<li key=${o}>
      <${de} name=${s} tag=${i} feedback=${c} strings=${t} />
      <${re} ids=${c.facts} facts=${e} strings=${t} />
    </li>`)}
  </ul>`}var D={};ie(D,{VERSION:()=>pe,answer_of:()=>m,empty:()=>O,mark:()=>S,merge:()=>be,restore:()=>ge,standing:()=>v,still_open:()=>R});var{is_texts:ae}=window.practiceguides.kit,L={nothing:[],most:({multiple:n,options:e})=>n?e.filter(t=>t.correct).length:1,grade({options:n},e){let t=n.filter(s=>e.includes(s.id)),o=t.filter(s=>s.correct).length;return{score:Math.max(0,o-(t.length-o)),misconceptions:t.map(s=>s.misconception)}},read({multiple:n,options:e},t){return!ae(t)||new Set(t).size<t.length||!n&&t.length>1?null:t.every(o=>e.some(s=>s.id===o))?t:null},open:(n,e)=>e.length?0:1};var{graded:Oe,merge_tries:Ee,no_tries:Re,restore_tries:Te}=window.practiceguides.kit;function q(n){return n.statements.length?F:L}var{is_record:Y,same:fe}=window.practiceguides.kit,{is_confidence:$e}=window.practiceguides.kit,pe=1,Q=()=>({answers:{},confidence:{},done:!1});function O(n){return{v:1,form:null,way:"one",before:Q(),after:Q(),skipped:!1}}function m(n,e,t){let{nothing:o,read:s}=q(n[e]);return s(n[e],t.answers[n.id])??o}function v(n,e,t){let{open:o,grade:s,most:i}=q(n[e]),c=m(n,e,t),{score:d}=s(n[e],c);return d===i(n[e])?"fits":o(n[e],c)?"open":d?"partly":"fits_not"}function R(n,e,t){return n.questions.filter(o=>q(o[e]).open(o[e],m(o,e,t)))}function S(n,e){let t=u=>n.questions.filter(r=>v(r,u,e[u])==="fits").length,o=u=>n.questions.flatMap(r=>q(r[u]).grade(r[u],m(r,u,e[u])).misconceptions),s=e.before.done?t("before"):null,i=e.after.done?t("after"):null,c=e.after.done?"after":e.before.done?"before":null,d=[e.before,e.after].some(u=>Object.keys(u.answers).length);return{status:c?"done":e.skipped?"skipped":d?"underway":"unanswered",score:i??s??0,max:n.questions.length,before:s,after:i,misconceptions:c?[...new Set(o(c).filter(Boolean))]:[]}}function ge(n,e){if(e==null)return{state:O(),lost:!1};if(!Y(e)||e.v!==1)return{state:O(),lost:!0};let t={v:1,form:e.form==="before"||e.form==="after"?e.form:null,way:e.way==="all"?"all":"one",before:W(n,"before",e.before),after:W(n,"after",e.after),skipped:e.skipped===!0};return{state:t,lost:!fe(X(e),X(t))}}function W(n,e,t){let o=(s,i)=>Object.fromEntries(Object.entries(Y(s)?s:{}).filter(([c,d])=>{let u=n.questions.find(r=>r.id===c);return u&&i(u[e],d)}));return{answers:o(t==null?void 0:t.answers,(s,i)=>q(s).read(s,i)!==null),confidence:o(t==null?void 0:t.confidence,(s,i)=>$e(i)),done:(t==null?void 0:t.done)===!0}}function X({form:n,way:e,before:t,after:o,skipped:s}){return[n,e,s,...[t,o].flatMap(i=>[i==null?void 0:i.answers,i==null?void 0:i.confidence,i==null?void 0:i.done])]}function be(n,e){let t=(o,s)=>o.done||s.done?o.done?o:s:{answers:{...s.answers,...o.answers},confidence:{...s.confidence,...o.confidence},done:!1};return{...n,before:t(n.before,e.before),after:t(n.after,e.after)}}var{Sure:_e}=window.practiceguides.kit,{html:f,Html:N,useEffect:he,useRef:Z,useState:I}=window.practiceguides.kit,{finish:ke}=window.practiceguides.kit,{Skip:ee}=window.practiceguides.kit,{words:l}=window.practiceguides.kit;function T(n){let{state:e,set_state:t}=n,o=Z(!1),s=c=>{o.current=!0,t(c)},i={...n,form:e.form,moved:o,go:s};return e.form?e[e.form].done?e.form==="before"?f`<${we} ...${i} />`:f`<${xe} ...${i} />`:f`<${ye} key=${e.form} ...${i} />`:f`<${me} ...${i} />`}function V(n){let e=Z(null);return he(()=>{var t;n.current&&((t=e.current)==null||t.focus()),n.current=!1}),e}var A={before:"test_before",after:"test_after"};T.icon="M4 5h5M4 10h5M4 15h5M12 11l2 2 4-5";function me({uid:n,spec:e,strings:t,state:o,set_state:s,host:i,go:c,moved:d}){let u=V(d),[r,$]=I(!1),p=Object.keys(o.after.answers).length>0,a=r||p||o.before.done?"after":"before",_=e.questions.length,y=_-R(e,a,o[a]).length,w=l(t,"minutes",{n:e.minutes}),C=g=>c({...o,form:a,way:g,skipped:!1});return f`
    ${e.prompt&&f`<${N} class="pg-prompt" of=${e.prompt} />`}
    <p>${l(t,"test_about",{count:_,minutes:w})}</p>
    ${!p&&!o.before.done&&f`<fieldset class="pg-pills">
      <legend>${l(t,"test_read")}</legend>
      ${[!1,!0].map(g=>f`<label key=${g} class=${g===r?"is-picked":""}>
        <input type="radio" name=${`${n}-read`} checked=${g===r} onChange=${()=>$(g)} />
        <span>${l(t,g?"test_read_yes":"test_read_no")}</span>
      </label>`)}
    </fieldset>`}
    <h4 class="test-part" tabindex="-1" ref=${u}>${l(t,A[a])}</h4>
    ${y>0&&f`<p>${l(t,"test_answered",{done:y,max:_})}</p>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" onClick=${()=>C("one")}>${l(t,"test_way_one")}</button>
      <button type="button" class="pg-button" onClick=${()=>C("all")}>${l(t,"test_way_all")}</button>
      <${ee} spec=${e} strings=${t} state=${o} set_state=${s} host=${i} mark=${S} />
    </div>`}function ye({uid:n,spec:e,strings:t,state:o,set_state:s,host:i,form:c,go:d,moved:u}){let r=V(u),$=o[c],p=R(e,c,$),a=e.questions.length,[_,y]=I(()=>Math.max(0,e.questions.indexOf(p[0]))),[w,C]=I(0),g=o.way==="one",H=!g||_===a-1,P=b=>{u.current=!0,C(0),y(_+b)},te=b=>{if(p.length&&w!==p.length)return C(p.length),i.announce(l(t,"test_open",{n:p.length}));let h={...o,[c]:{...$,done:!0}};d(h),i.announce(B(e,t,h,c)),ke(b.currentTarget,e.id,S(e,h))},ne=(b,h)=>{let E=`${n}-${c}-${b.id}`,z=(x,oe)=>s({...o,[c]:{...$,[x]:{...$[x],[b.id]:oe}}});return f`<div key=${b.id} class="test-question">
      <h5 tabindex="-1" ref=${g?r:void 0}>${l(t,"test_question",{number:h+1,max:a})}</h5>
      <${N} id=${`${E}-prompt`} of=${b[c].prompt} />
      <${J} uid=${E} question=${b[c]} answer=${m(b,c,$)} described=${`${E}-prompt`}
        set_answer=${x=>z("answers",x)} strings=${t} />
      <${_e} name=${`${E}-sure`} strings=${t} value=${$.confidence[b.id]??null} set=${!1}
        onPick=${x=>z("confidence",x)} />
    </div>`};return f`
    <h4 class="test-part" tabindex="-1" ref=${g?void 0:r}>${l(t,A[c])}</h4>
    ${e.questions.map((b,h)=>(!g||h===_)&&ne(b,h))}
    <div class="pg-actions">
      ${g&&_>0&&f`<button type="button" class="pg-button pg-quiet" onClick=${()=>P(-1)}>${l(t,"test_back")}</button>`}
      ${H?f`<button key="end" type="button" class="pg-button" onClick=${te}>${l(t,"test_finish")}</button>`:f`<button key="on" type="button" class="pg-button" onClick=${()=>P(1)}>${l(t,"test_next")}</button>`}
      <${ee} spec=${e} strings=${t} state=${{...o,form:null}} set_state=${d} host=${i} mark=${S} />
      ${H&&w>0&&w===p.length&&f`<p class="pg-remark">${l(t,"test_open",{n:w})}</p>`}
    </div>`}function we({spec:n,strings:e,state:t,form:o,go:s,moved:i}){let c=V(i),d=t[o],u=n.questions.filter(r=>v(r,o,d)!=="fits"||d.confidence[r.id]==="not").map(r=>r.objective);return f`
    <h4 class="test-part" tabindex="-1" ref=${c}>${l(e,A[o])}</h4>
    <div class="pg-feedback">
      <p class="pg-verdict">${B(n,e,t,o)}</p>
      ${u.length?f`<div class="pg-said">
            <p class="pg-label">${l(e,"test_look_out")}</p>
            <ul>${[...new Set(u)].map(r=>f`<li key=${r}>${r}</li>`)}</ul>
          </div>`:f`<p>${l(e,"test_all_fit")}</p>`}
      <p>${l(e,"test_come_back")}</p>
      <div class="pg-actions">
        <button type="button" class="pg-button pg-quiet" onClick=${()=>s({...t,form:null})}>${l(e,"test_go_on")}</button>
      </div>
    </div>`}function xe({spec:n,strings:e,state:t,form:o,go:s,moved:i}){let c=V(i),d=t[o],u=a=>d.confidence[a.id]==="very"&&v(a,o,d)!=="fits",r=a=>f`<details key=${a.id} class="pg-others">
    <summary>${a.objective} <span class="pg-tag">${l(e,qe[v(a,o,d)])}</span></summary>
    <${N} of=${a[o].prompt} />
    <${K} of=${U(a[o],m(a,o,d),e)} facts=${n.facts} strings=${e} />
  </details>`,$=n.questions.filter(u),p=n.questions.filter(a=>!u(a));return f`
    <h4 class="test-part" tabindex="-1" ref=${c}>${l(e,A[o])}</h4>
    <div class="pg-feedback">
      <p class="pg-verdict">${B(n,e,t,o)}</p>
      ${$.length>0&&f`<div class="pg-said">
        <p class="pg-label">${l(e,"test_first")}</p>
        <p>${l(e,"sure_wrong")}</p>
        ${$.map(r)}
      </div>`}
      ${p.length>0&&f`<div class="pg-said">
        <p class="pg-label">${l(e,"test_others")}</p>
        ${p.map(r)}
      </div>`}
      <div class="pg-actions">
        <button type="button" class="pg-button pg-quiet" onClick=${()=>s(O())}>${l(e,"start_again")}</button>
      </div>
    </div>`}var qe={fits:"test_fits",partly:"test_partly",fits_not:"test_fits_not",open:"test_no_answer"};function B(n,e,t,o){let{score:s,max:i,before:c,after:d}=S(n,t);return o==="before"?l(e,"test_score",{score:c??0,max:i}):c===null?l(e,"test_score",{score:s,max:i}):l(e,"test_gain",{before:c,after:d??0,max:i})}window.practiceguides.types.test={View:T,...D};})();
