(()=>{var M=Object.defineProperty;var S=(e,t)=>{for(var n in t)M(e,n,{get:t[n],enumerable:!0})};var b={};S(b,{VERSION:()=>H,answering:()=>$,empty:()=>J,mark:()=>k,merge:()=>P,restore:()=>K});var{is_record:O}=window.practiceguides.kit,g=["true","false","depends"],E={nothing:{},most:({statements:e})=>e.length,grade({statements:e},t){return{score:e.filter(n=>t[n.id]===n.is).length,misconceptions:e.map(n=>n.misconceptions[t[n.id]])}},read({statements:e},t){return O(t)&&Object.keys(t).every(i=>e.some(c=>c.id===i)&&g.includes(t[i]))?t:null},open:({statements:e},t)=>e.filter(n=>!g.includes(t[n.id])).length};var{is_texts:T}=window.practiceguides.kit,R={nothing:[],most:({multiple:e,options:t})=>e?t.filter(n=>n.correct).length:1,grade({options:e},t){let n=e.filter(c=>t.includes(c.id)),i=n.filter(c=>c.correct).length;return{score:Math.max(0,i-(n.length-i)),misconceptions:n.map(c=>c.misconception)}},read({multiple:e,options:t},n){return!T(n)||new Set(n).size<n.length||!e&&n.length>1?null:n.every(i=>t.some(c=>c.id===i))?n:null},open:(e,t)=>t.length?0:1};var{graded:F,merge_tries:N,no_tries:z,restore_tries:B}=window.practiceguides.kit,H=1;function $(e){return e.statements.length?E:R}function J(e){return z($(e).nothing)}function k(e,t){let{most:n,grade:i}=$(e);return F(t,n(e),c=>i(e,c))}function K(e,t){let{nothing:n,read:i,open:c}=$(e);return B(t,n,o=>i(e,o),o=>!c(e,o))}function P(e,t){return N(e,t)}var C={};S(C,{Ask:()=>x,Reasons:()=>j,reasons:()=>m});var{html:u,Html:V}=window.practiceguides.kit,{Facts:G,Said:L}=window.practiceguides.kit,{words:p}=window.practiceguides.kit;function x(e){return e.question.statements.length?u`<${U} ...${e} />`:u`<${Q} ...${e} />`}function Q({uid:e,question:{multiple:t,options:n},answer:i,set_answer:c,fixed:o,described:r,strings:s}){let a=(d,l)=>{let f=t?i.filter(y=>y!==d):[];c(l?[...f,d]:f)};return u`<fieldset class="choice-options" aria-describedby=${r}>
<legend>${p(s,t?"choice_pick_several":"choice_pick")}</legend>
${n.map(d=>{let l=i.includes(d.id);return u`<label key=${d.id} class=${`pg-option ${l?"is-picked":""} ${o?"is-set":""}`}>
<input type=${t?"checkbox":"radio"} name=${`${e}-option`} value=${d.id} checked=${l} disabled=${o}
onChange=${f=>a(d.id,f.currentTarget.checked)} />
<${V} as="span" of=${d.text} />
</label>`})}
</fieldset>`}function U({uid:e,question:t,answer:n,set_answer:i,fixed:c,strings:o}){return t.statements.map(({id:r,text:s})=>u`<fieldset key=${r} class="pg-pills choice-statement">
<${V} as="legend" of=${s} />
${g.map(a=>u`<label key=${a} class=${n[r]===a?"is-picked":""}>
<input type="radio" name=${`${e}-${r}`} value=${a} checked=${n[r]===a} disabled=${c}
onChange=${()=>i({...n,[r]:a})} />
<span>${p(o,`verdict_${a}`)}</span>
</label>`)}
</fieldset>`)}function m({options:e,statements:t},n,i,c=!0){let o=e.map(s=>{let a=n.includes(s.id),[d,l]=a?["choice_yours_fits","choice_yours_fits_not"]:["choice_fits","choice_fits_not"];return{...s,given:a,fits:s.correct,tag:p(i,s.correct?d:l)}}),r=t.map(s=>{let a=g.includes(n[s.id]),d=n[s.id]===s.is,l=a?d?"choice_said_fits":c?"choice_said_is":"choice_said_fits_not":"choice_said_none",[f,y]=[n[s.id],s.is].map(I=>p(i,`verdict_${I}`)),D=d?{...s.feedback,instead:null}:s.feedback;return{...s,feedback:D,given:a,fits:d,tag:p(i,l,{said:f,is:y})}});return[...o,...r]}function j({of:e,facts:t,strings:n}){return u`<ul>
${e.map(({id:i,text:c,tag:o,feedback:r})=>u`<li key=${i}>
<${L} name=${c} tag=${o} feedback=${r} strings=${n} />
<${G} ids=${r.facts} facts=${t} strings=${n} />
</li>`)}
</ul>`}var{Attempt:W}=window.practiceguides.kit,{html:h}=window.practiceguides.kit,{Said:q}=window.practiceguides.kit,{words:_}=window.practiceguides.kit;function w(e){let{spec:t,strings:n,state:i}=e,c=t.statements.length>0,{status:o,attempts:r}=k(t,i),s=o==="right"||r>=t.attempts,a=c?Y(t,n,s):X(t,n);return h`<${W} ...${e} ...${a} nothing=${$(t).nothing} keep=${c} count=${c||t.multiple}
mark=${d=>k(t,d)}
ask=${d=>h`<${x} ...${d} uid=${e.uid} question=${t}
described=${t.prompt?`${e.uid}-prompt`:void 0} strings=${n} />`} />`}w.icon="M10 3v6m0 0-5 6m5-6 5 6";function X(e,t){let n=i=>m(e,i,t).filter(c=>c.given);return{missing:i=>i.length?null:_(t,e.multiple?"choice_none_several":"choice_none"),told:i=>n(i).map(c=>h`<${q} key=${c.id}
name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${t} />`),facts:i=>A(n(i)),after:i=>i.length<e.options.length&&h`<details class="pg-others">
<summary>${_(t,"choice_others")}</summary>
<${j} of=${m(e,i,t).filter(c=>!c.given)} facts=${e.facts} strings=${t} />
</details>`}}function Y(e,t,n){let{open:i}=$(e),c=o=>m(e,o,t,n).map(r=>n||r.fits?r:{...r,feedback:Z});return{missing:o=>i(e,o)?_(t,"choice_open",{n:i(e,o)}):null,told:o=>c(o).map(({id:r,text:s,tag:a,feedback:d})=>h`<${q} key=${r}
name=${s} tag=${a} feedback=${d} strings=${t} />`),spoken:()=>_(t,"choice_reasons"),facts:o=>A(c(o))}}var Z={story:null,research:null,instead:null,facts:[]};function A(e){return e.flatMap(t=>t.feedback.facts)}window.practiceguides.types.choice={View:w,...b,...C};})();
