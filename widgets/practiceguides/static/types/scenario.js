(()=>{var F=Object.defineProperty;var I=(t,e)=>{for(var n in e)F(t,n,{get:e[n],enumerable:!0})};var j={};I(j,{VERSION:()=>v,empty:()=>E,follow:()=>b,holds:()=>m,mark:()=>O,merge:()=>D,offered:()=>x,restore:()=>N,scene_of:()=>g,start:()=>C,step:()=>P});var{is_record:H}=window.practiceguides.kit,v=1,L={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function C(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function g(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function m(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let i=o;if(n==="not")return!m(i[0],e);if(n==="and")return i.every(l=>m(l,e));if(n==="or")return i.some(l=>m(l,e));let[r,c]=o;return L[n](e.meters[r],c)}function x(t,e){return g(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&m(n.if,e))}function P(t,e,n){let o=x(t,e).find(r=>r.id===n);if(!o)return null;let i={...e.meters};for(let[r,c]of Object.entries(o.effects)){let[l,,f]=t.meters[r];i[r]=Math.min(f,Math.max(l,i[r]+c))}return{scene:o.to,flags:z(e.flags,o.set),meters:i,used:z(e.used,o.once?[o.id]:[])}}function b(t,e){let n=C(t),o=[],i=[],r=1,c=0;for(let l of e){if("again"in l)[n,o,i]=[C(t),[],[]],r+=1;else if("back"in l){let f=i.pop();if(!f)return{position:n,path:o,attempts:r,taken:c,lost:!0};n=f,o=o.slice(0,-1)}else{let f=P(t,n,l.choose);if(!f)return{position:n,path:o,attempts:r,taken:c,lost:!0};i.push(n),o=[...o,{scene:n.scene,choice:l.choose}],n=f}c+=1}return{position:n,path:o,attempts:r,taken:c,lost:!1}}function E(t){return{v,moves:[]}}function N(t,e){if(e==null)return{state:E(t),lost:!1};if(!H(e)||e.v!==v||!Array.isArray(e.moves))return{state:E(t),lost:!0};let n=[];for(let i of e.moves){let r=B(i);if(!r)break;n.push(r)}let{taken:o}=b(t,n);return{state:{v,moves:n.slice(0,o)},lost:o<e.moves.length}}function B(t){return H(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function O(t,e){let{position:n}=b(t,e.moves),{end:o}=g(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function D(t,e){return e.moves.length>t.moves.length?e:t}function z(t,e){return[...new Set([...t,...e])].sort()}var{html:a,Html:p,useEffect:G,useRef:q}=window.practiceguides.kit,{Facts:J,Part:A}=window.practiceguides.kit,{finish:K}=window.practiceguides.kit,{words:$}=window.practiceguides.kit;function y({uid:t,spec:e,strings:n,state:o,set_state:i,host:r}){let{position:c,path:l}=b(e,o.moves),f=g(e,c.scene),d=l.map(s=>{let u=g(e,s.scene);return{from:u,choice:u.choices.find(h=>h.id===s.choice)}}),k=d[d.length-1],R=q(null),S=q(null),_=q(!1);G(()=>{var s,u;_.current&&(_.current=!1,(s=R.current)==null||s.focus(),r.announce(`${f.title}. ${((u=S.current)==null?void 0:u.innerText)??""}`))});let w=(s,u)=>{let h={...o,moves:[...o.moves,s]},V=O(e,h);_.current=!0,i(h),V.status==="ended"&&K(u.currentTarget,e.id,V)},T=a`
<p class="scenario-role">${e.role}${e.person&&a`<br />${e.person}`}</p>
${e.prompt&&a`<${p} class="pg-prompt" of=${e.prompt} />`}
`,M=x(e,c);return a`
${!d.length&&T}
${d.length>1&&!f.end&&a`<ol class="scenario-trail" aria-label=${$(n,"scenario_trail")}>
${d.slice(0,-1).map(({from:s,choice:u},h)=>a`<li key=${h}>
<b>${s.title}</b> <${p} as="span" of=${u.text} />
</li>`)}
</ol>`}
<h4 class="scenario-scene" tabindex="-1" ref=${R}>${f.title}</h4>
${k&&a`<div class="scenario-consequence" ref=${S}>
<p class="scenario-chose">${$(n,"scenario_chose")} <${p} as="span" of=${k.choice.text} /></p>
${k.choice.story&&a`<${p} of=${k.choice.story} />`}
</div>`}
${f.body.filter(s=>m(s.if,c)).map((s,u)=>a`<${p} key=${`${f.id} ${u}`} of=${s.html} />`)}
${M.length>0&&a`
<p class="scenario-ask" id=${`${t}-ask`}>${$(n,"scenario_ask")}</p>
<ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
${M.map(s=>a`<li key=${`${l.length} ${s.id}`}>
<button type="button" onClick=${u=>w({choose:s.id},u)}>
<${p} as="span" of=${s.text} />
</button>
</li>`)}
</ul>`}
${f.end&&d.length>0&&a`
<h4 class="scenario-path-title">${$(n,"scenario_path")}</h4>
<ol class="scenario-path">
${d.map(({from:s,choice:u},h)=>a`<${Q} key=${h} title=${s.title} choice=${u} spec=${e} strings=${n} />`)}
</ol>`}
<p class="pg-actions">
${!M.length&&a`<button type="button" class="pg-button" onClick=${s=>w({again:!0},s)}>
${$(n,"scenario_again")}
</button>`}
${d.length>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${s=>w({back:!0},s)}>
${$(n,"scenario_back")}
</button>`}
</p>
`}y.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Q({title:t,choice:e,spec:n,strings:o}){let{text:i,story:r,research:c,their_side:l}=e;return a`<li>
<h5>${t}</h5>
<p class="scenario-took"><span class="pg-unseen">${$(o,"scenario_chose")} </span><${p} as="span" of=${i} /></p>
<${A} title=${$(o,"part_story")} of=${r} />
<${A} title=${$(o,"part_their_side")} of=${l} class="scenario-their-side" />
<${A} title=${$(o,"part_research")} of=${c==null?void 0:c.html}>
<${J} ids=${(c==null?void 0:c.facts)??[]} facts=${n.facts} strings=${o} />
<//>
</li>`}window.practiceguides.types.scenario={View:y,...j};})();
