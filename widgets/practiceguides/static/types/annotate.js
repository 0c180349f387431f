(()=>{var P=Object.defineProperty;var W=(t,e)=>{for(var n in e)P(t,n,{get:e[n],enumerable:!0})};var{useLayoutEffect:Y,useRef:q,useState:D}=window.practiceguides.kit;function E(){let[t,e]=D(null),n=q(null);return Y(()=>{if(!n.current)return;let{element:s,top:o}=n.current;n.current=null,window.scrollBy(0,s.getBoundingClientRect().top-o)},[t]),[t,(s,o)=>{n.current={element:o,top:o.getBoundingClientRect().top},e(t===s?null:s)}]}var{is_record:J}=window.practiceguides.kit;function N(t,e){let n=J(t)?Object.entries(t):[];return Object.fromEntries(n.filter(([s,o])=>e.includes(s)&&o&&typeof o=="string"))}function R(t,e,n){let{[e]:s,...o}=t;return n?{...o,[e]:n}:o}function S(t,e){let n={...t};for(let[s,o]of Object.entries(e)){let l=t[s]??"";l.includes(o)||(n[s]=o.includes(l)?o:`${l}

${o}`)}return n}function B(t,e){let s=[t.answer,...t.tries.map(o=>o.answer)].flatMap(o=>Object.values(e(o)));return[...new Set(s)].filter(o=>o.trim())}function H(t,e){let n=t.tries.map(s=>({...s,answer:e(s.answer)}));return{...t,answer:e(t.answer),tries:n}}var M={};W(M,{NOTHING:()=>x,VERSION:()=>tt,compare:()=>b,empty:()=>nt,has_marks:()=>v,mark:()=>O,marks_of:()=>y,merge:()=>st,own_words:()=>ot,restore:()=>et,without_words:()=>at});var{is_record:T,is_texts:K}=window.practiceguides.kit,{graded:Q,merge_tries:U,no_tries:X,restore_tries:Z}=window.practiceguides.kit,tt=1,x={marks:{},reasons:{}};function nt(t){return X(x)}function O(t,e){let n=t.sentences.reduce((s,{tags:o})=>s+o.length,0);return Q(e,n,s=>{let l=t.sentences.map(f=>b(f,s)).reduce((f,{found:p,over:d})=>f+p.length-d.length,0);return{score:Math.max(0,l)}})}function b(t,e){let n=y(e,t.id);return{found:t.tags.filter(s=>n.includes(s)),missed:t.tags.filter(s=>!n.includes(s)),over:n.filter(s=>!t.tags.includes(s))}}function y(t,e){return t.marks[e]??[]}function v(t){return Object.keys(t.marks).length>0}function et(t,e){return Z(e,x,n=>rt(t,n),v)}function st(t,e){let n=U(t,e),s=S(t.answer.reasons,e.answer.reasons);return{...n,answer:{marks:t.answer.marks,reasons:s}}}function ot(t){return B(t,({reasons:e})=>e)}function at(t){return H(t,({marks:e})=>({marks:e,reasons:{}}))}function rt(t,e){if(!T(e)||!T(e.marks))return null;let n=t.sentences.map(({id:o})=>o),s=Object.entries(e.marks).map(([o,l])=>[o,n.includes(o)?it(t,l):[]]).filter(([,o])=>o.length);return{marks:Object.fromEntries(s),reasons:N(e.reasons,n)}}function it(t,e){let n=t.tags.map(({id:s})=>s);return K(e)?[...new Set(e)].filter(s=>n.includes(s)):[]}var{Attempt:ct}=window.practiceguides.kit,{html:i,Html:F}=window.practiceguides.kit,{Reasons:lt,Said:dt}=window.practiceguides.kit,{Care:ut,Field:pt}=window.practiceguides.kit,{words:u}=window.practiceguides.kit,$t={found:"annotate_found",missed:"annotate_missed",over:"annotate_over"};function j(t){let{uid:e,spec:n,strings:s,state:o}=t,[l,f]=E(),p=a=>O(n,a),d=p(o).status==="right"||o.tries.length>=n.attempts,m=({answer:a,set_answer:r,fixed:g})=>i`
<p class="pg-remark" id=${`${e}-how`}>${u(s,"annotate_how")}</p>
<figure class="annotate-sheet" aria-describedby=${`${e}-how`}>
<figcaption>
<span class="annotate-kind">${u(s,`annotate_kind_${n.document.kind}`)}</span>
${n.document.title}
</figcaption>
<ol class="annotate-lines">
${n.sentences.map($=>i`<li key=${$.id}>
<${ft} uid=${`${e}-${$.id}`} spec=${n} strings=${s} sentence=${$} answer=${a}
set_answer=${r} fixed=${g} open=${l===$.id}
onPress=${c=>f($.id,c)} />
</li>`)}
</ol>
</figure>`,w=a=>{let r=n.sentences.map(c=>b(c,a)),g=n.tags.map(({id:c,text:k})=>{let[V,A,G]=["found","missed","over"].map(L=>r.filter(z=>z[L].includes(c)).length);return{tag:k,found:V,missed:A,over:G}});if(d)return g.map(c=>u(s,c.found+c.missed?"annotate_tally":"annotate_tally_absent",c));let $=g.reduce((c,{missed:k})=>c+k,0);return[...g.filter(c=>c.found+c.over).map(c=>u(s,"annotate_tally_open",c)),u(s,"annotate_left",{n:$})]},_=a=>n.sentences.filter(({id:r})=>d||y(a,r).length),h=d?n.absent:[];return i`<${ct} ...${t} nothing=${x} keep mark=${p} ask=${m}
missing=${a=>v(a)?null:u(s,"annotate_none")}
told=${a=>i`
<ul class="annotate-tally">${w(a).map(r=>i`<li key=${r}>${r}</li>`)}</ul>
<p class="pg-named">${u(s,d?"annotate_again":"annotate_again_open")}</p>
<ol class="annotate-lines">
${_(a).map(r=>i`<li key=${r.id} value=${n.sentences.indexOf(r)+1}>
<${F} class="annotate-text" of=${r.text} />
<${mt} spec=${n} strings=${s} sentence=${r} answer=${a} over=${d} />
</li>`)}
</ol>
${h.length>0&&i`<p class="pg-named">${u(s,"annotate_absent")}</p>
${h.map(({tag:r,feedback:g})=>i`<div key=${r} class="annotate-absent">
<p class="annotate-text">${C(n,[r])}</p>
<${dt} feedback=${g} strings=${s} />
</div>`)}`}`}
spoken=${a=>w(a).join(" ")}
facts=${a=>[..._(a),...h].flatMap(({feedback:r})=>r.facts)} />`}j.icon="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2";function ft({uid:t,spec:e,strings:n,sentence:s,answer:o,set_answer:l,fixed:f,open:p,onPress:d}){let m=y(o,s.id),w=o.reasons[s.id]??"",_=i`<span>
<${F} as="span" class=${m.length?"annotate-marked":""} of=${s.text} />
${m.length>0&&i` <span class="annotate-tags">${u(n,"annotate_marked",{tags:C(e,m)})}</span>`}
</span>`;if(f)return i`<div class="annotate-line">${_}</div>${w&&i`<${I} text=${w} strings=${n} />`}`;let h=(a,r)=>{let{[s.id]:g,...$}=o.marks,c=e.tags.map(({id:k})=>k).filter(k=>k===a?r:m.includes(k));c.length&&($[s.id]=c),l({...o,marks:$})};return i`
<button type="button" class="annotate-line" aria-expanded=${p?"true":"false"}
onClick=${a=>d(a.currentTarget)}>${_}</button>
${p&&i`<div class="annotate-panel">
<fieldset class="pg-pills">
<legend>${u(n,"annotate_pick")}</legend>
${e.tags.map(a=>i`<label key=${a.id} class=${m.includes(a.id)?"is-picked":""}>
<input type="checkbox" value=${a.id} checked=${m.includes(a.id)}
onChange=${r=>h(a.id,r.currentTarget.checked)} />
<span>${a.text}</span>
</label>`)}
</fieldset>
${(m.length>0||w)&&i`
<${pt} id=${`${t}-reason`} label=${u(n,"annotate_reason")} value=${w} described=${`${t}-care`}
onWrite=${a=>l({...o,reasons:R(o.reasons,s.id,a)})} />
<${ut} id=${`${t}-care`} strings=${n} />`}
</div>`}`}function mt({spec:t,strings:e,sentence:n,answer:s,over:o}){let l=b(n,s),f=["found","missed","over"].filter(d=>l[d].length&&(o||d!=="missed")),p=s.reasons[n.id];return i`
${f.map(d=>i`<p key=${d} class="annotate-who">${u(e,$t[d],{tags:C(t,l[d])})}</p>`)}
${p&&i`<${I} text=${p} strings=${e} />`}
<${lt} feedback=${n.feedback} strings=${e} open=${l.missed.length+l.over.length>0} />`}function I({text:t,strings:e}){return i`<p class="annotate-reason"><span class="pg-label">${u(e,"annotate_own")}</span> ${t}</p>`}function C(t,e){return t.tags.filter(({id:n})=>e.includes(n)).map(({text:n})=>n).join(", ")}window.practiceguides.types.annotate={View:j,...M};})();
