(()=>{var A=Object.defineProperty;var F=(n,e)=>{for(var t in e)A(n,t,{get:e[t],enumerable:!0})};var M={};F(M,{NOTHING:()=>x,VERSION:()=>J,compare:()=>b,empty:()=>K,has_marks:()=>y,mark:()=>j,marks_of:()=>v,merge:()=>U,own_words:()=>X,restore:()=>Q,without_words:()=>Z});var{is_record:C,is_texts:G}=window.practiceguides.kit,{as_notes:z,join_notes:B,notes_in:L,with_answers:P}=window.practiceguides.kit,{graded:W,merge_tries:Y,no_tries:q,restore_tries:D}=window.practiceguides.kit,J=1,x={marks:{},reasons:{}};function K(n){return q(x)}function j(n,e){let t=n.sentences.reduce((s,{tags:i})=>s+i.length,0);return W(e,t,s=>{let d=n.sentences.map(m=>b(m,s)).reduce((m,{found:p,over:l})=>m+p.length-l.length,0);return{score:Math.max(0,d)}})}function b(n,e){let t=v(e,n.id);return{found:n.tags.filter(s=>t.includes(s)),missed:n.tags.filter(s=>!t.includes(s)),over:t.filter(s=>!n.tags.includes(s))}}function v(n,e){return n.marks[e]??[]}function y(n){return Object.keys(n.marks).length>0}function Q(n,e){return D(e,x,t=>tt(n,t),y)}function U(n,e){let t=Y(n,e),s=B(n.answer.reasons,e.answer.reasons);return{...t,answer:{marks:n.answer.marks,reasons:s}}}function X(n){return L(n,({reasons:e})=>e)}function Z(n){return P(n,({marks:e})=>({marks:e,reasons:{}}))}function tt(n,e){if(!C(e)||!C(e.marks))return null;let t=n.sentences.map(({id:i})=>i),s=Object.entries(e.marks).map(([i,d])=>[i,t.includes(i)?nt(n,d):[]]).filter(([,i])=>i.length);return{marks:Object.fromEntries(s),reasons:z(e.reasons,t)}}function nt(n,e){let t=n.tags.map(({id:s})=>s);return G(e)?[...new Set(e)].filter(s=>t.includes(s)):[]}var{Attempt:et}=window.practiceguides.kit,{html:r,Html:E}=window.practiceguides.kit,{Reasons:st,Said:at}=window.practiceguides.kit,{Care:ot,Field:it}=window.practiceguides.kit,{useFold:rt}=window.practiceguides.kit,{with_note:ct}=window.practiceguides.kit,{words:$}=window.practiceguides.kit,lt={found:"annotate_found",missed:"annotate_missed",over:"annotate_over"};function O(n){let{uid:e,spec:t,strings:s,state:i}=n,[d,m]=rt(),p=a=>j(t,a),l=p(i).status==="right"||i.tries.length>=t.attempts,f=({answer:a,set_answer:o,fixed:g})=>r`
<p class="pg-remark" id=${`${e}-how`}>${$(s,"annotate_how")}</p>
<figure class="annotate-sheet" aria-describedby=${`${e}-how`}>
<figcaption>
<span class="annotate-kind">${$(s,`annotate_kind_${t.document.kind}`)}</span>
${t.document.title}
</figcaption>
<ol class="annotate-lines">
${t.sentences.map(u=>r`<li key=${u.id}>
<${dt} uid=${`${e}-${u.id}`} spec=${t} strings=${s} sentence=${u} answer=${a}
set_answer=${o} fixed=${g} open=${d===u.id}
onPress=${c=>m(u.id,c)} />
</li>`)}
</ol>
</figure>`,_=a=>{let o=t.sentences.map(c=>b(c,a)),g=t.tags.map(({id:c,text:k})=>{let[S,T,I]=["found","missed","over"].map(R=>o.filter(V=>V[R].includes(c)).length);return{tag:k,found:S,missed:T,over:I}});if(l)return g.map(c=>$(s,c.found+c.missed?"annotate_tally":"annotate_tally_absent",c));let u=g.reduce((c,{missed:k})=>c+k,0);return[...g.filter(c=>c.found+c.over).map(c=>$(s,"annotate_tally_open",c)),$(s,"annotate_left",{n:u})]},w=a=>t.sentences.filter(({id:o})=>l||v(a,o).length),h=l?t.absent:[];return r`<${et} ...${n} nothing=${x} keep mark=${p} ask=${f}
missing=${a=>y(a)?null:$(s,"annotate_none")}
told=${a=>r`
<ul class="annotate-tally">${_(a).map(o=>r`<li key=${o}>${o}</li>`)}</ul>
<p class="pg-named">${$(s,l?"annotate_again":"annotate_again_open")}</p>
<ol class="annotate-lines">
${w(a).map(o=>r`<li key=${o.id} value=${t.sentences.indexOf(o)+1}>
<${E} class="annotate-text" of=${o.text} />
<${$t} spec=${t} strings=${s} sentence=${o} answer=${a} over=${l} />
</li>`)}
</ol>
${h.length>0&&r`<p class="pg-named">${$(s,"annotate_absent")}</p>
${h.map(({tag:o,feedback:g})=>r`<div key=${o} class="annotate-absent">
<p class="annotate-text">${N(t,[o])}</p>
<${at} feedback=${g} strings=${s} />
</div>`)}`}`}
spoken=${a=>_(a).join(" ")}
facts=${a=>[...w(a),...h].flatMap(({feedback:o})=>o.facts)} />`}O.icon="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2";function dt({uid:n,spec:e,strings:t,sentence:s,answer:i,set_answer:d,fixed:m,open:p,onPress:l}){let f=v(i,s.id),_=i.reasons[s.id]??"",w=r`<span>
<${E} as="span" class=${f.length?"annotate-marked":""} of=${s.text} />
${f.length>0&&r` <span class="annotate-tags">${$(t,"annotate_marked",{tags:N(e,f)})}</span>`}
</span>`;if(m)return r`<div class="annotate-line">${w}</div>${_&&r`<${H} text=${_} strings=${t} />`}`;let h=(a,o)=>{let{[s.id]:g,...u}=i.marks,c=e.tags.map(({id:k})=>k).filter(k=>k===a?o:f.includes(k));c.length&&(u[s.id]=c),d({...i,marks:u})};return r`
<button type="button" class="annotate-line" aria-expanded=${p?"true":"false"}
onClick=${a=>l(a.currentTarget)}>${w}</button>
${p&&r`<div class="annotate-panel">
<fieldset class="pg-pills">
<legend>${$(t,"annotate_pick")}</legend>
${e.tags.map(a=>r`<label key=${a.id} class=${f.includes(a.id)?"is-picked":""}>
<input type="checkbox" value=${a.id} checked=${f.includes(a.id)}
onChange=${o=>h(a.id,o.currentTarget.checked)} />
<span>${a.text}</span>
</label>`)}
</fieldset>
${(f.length>0||_)&&r`
<${it} id=${`${n}-reason`} label=${$(t,"annotate_reason")} value=${_} described=${`${n}-care`}
onWrite=${a=>d({...i,reasons:ct(i.reasons,s.id,a)})} />
<${ot} id=${`${n}-care`} strings=${t} />`}
</div>`}`}function $t({spec:n,strings:e,sentence:t,answer:s,over:i}){let d=b(t,s),m=["found","missed","over"].filter(l=>d[l].length&&(i||l!=="missed")),p=s.reasons[t.id];return r`
${m.map(l=>r`<p key=${l} class="annotate-who">${$(e,lt[l],{tags:N(n,d[l])})}</p>`)}
${p&&r`<${H} text=${p} strings=${e} />`}
<${st} feedback=${t.feedback} strings=${e} open=${d.missed.length+d.over.length>0} />`}function H({text:n,strings:e}){return r`<p class="annotate-reason"><span class="pg-label">${$(e,"annotate_own")}</span> ${n}</p>`}function N(n,e){return n.tags.filter(({id:t})=>e.includes(t)).map(({text:t})=>t).join(", ")}window.practiceguides.types.annotate={View:O,...M};})();
