(()=>{var F=Object.defineProperty;var I=(t,e)=>{for(var n in e)F(t,n,{get:e[n],enumerable:!0})};var j={};I(j,{VERSION:()=>v,empty:()=>E,follow:()=>b,holds:()=>h,mark:()=>O,merge:()=>D,offered:()=>x,restore:()=>N,scene_of:()=>g,start:()=>C,step:()=>P});var{is_record:H}=window.practiceguides.kit,v=1,L={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function C(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function g(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function h(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let i=o;if(n==="not")return!h(i[0],e);if(n==="and")return i.every(a=>h(a,e));if(n==="or")return i.some(a=>h(a,e));let[r,c]=o;return L[n](e.meters[r],c)}function x(t,e){return g(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&h(n.if,e))}function P(t,e,n){let o=x(t,e).find(r=>r.id===n);if(!o)return null;let i={...e.meters};for(let[r,c]of Object.entries(o.effects)){let[a,,f]=t.meters[r];i[r]=Math.min(f,Math.max(a,i[r]+c))}return{scene:o.to,flags:z(e.flags,o.set),meters:i,used:z(e.used,o.once?[o.id]:[])}}function b(t,e){let n=C(t),o=[],i=[],r=1,c=0;for(let a of e){if("again"in a)[n,o,i]=[C(t),[],[]],r+=1;else if("back"in a){let f=i.pop();if(!f)return{position:n,path:o,attempts:r,taken:c,lost:!0};n=f,o=o.slice(0,-1)}else{let f=P(t,n,a.choose);if(!f)return{position:n,path:o,attempts:r,taken:c,lost:!0};i.push(n),o=[...o,{scene:n.scene,choice:a.choose}],n=f}c+=1}return{position:n,path:o,attempts:r,taken:c,lost:!1}}function E(t){return{v,moves:[]}}function N(t,e){if(e==null)return{state:E(t),lost:!1};if(!H(e)||e.v!==v||!Array.isArray(e.moves))return{state:E(t),lost:!0};let n=[];for(let i of e.moves){let r=B(i);if(!r)break;n.push(r)}let{taken:o}=b(t,n);return{state:{v,moves:n.slice(0,o)},lost:o<e.moves.length}}function B(t){return H(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function O(t,e){let{position:n}=b(t,e.moves),{end:o}=g(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function D(t,e){return e.moves.length>t.moves.length?e:t}function z(t,e){return[...new Set([...t,...e])].sort()}var{html:l,Html:p,useEffect:G,useRef:q}=window.practiceguides.kit,{Facts:J,Part:A}=window.practiceguides.kit,{finish:K}=window.practiceguides.kit,{words:$}=window.practiceguides.kit;function y({uid:t,spec:e,strings:n,state:o,set_state:i,host:r}){let{position:c,path:a}=b(e,o.moves),f=g(e,c.scene),d=a.map(s=>{let u=g(e,s.scene);return{from:u,choice:u.choices.find(m=>m.id===s.choice)}}),k=d[d.length-1],R=q(null),S=q(null),w=q(!1);G(()=>{var s,u;w.current&&(w.current=!1,(s=R.current)==null||s.focus(),r.announce(`${f.title}. ${((u=S.current)==null?void 0:u.innerText)??""}`))});let _=(s,u)=>{let m={...o,moves:[...o.moves,s]},V=O(e,m);w.current=!0,i(m),V.status==="ended"&&K(u.currentTarget,e.id,V)},T=l`
<p class="scenario-role">${e.role}${e.person&&l`<br />${e.person}`}</p>
${e.prompt&&l`<${p} class="pg-prompt" of=${e.prompt} />`}
`,M=x(e,c);return l`
${!d.length&&T}
${d.length>1&&!f.end&&l`<ol class="scenario-trail" aria-label=${$(n,"scenario_trail")}>
${d.slice(0,-1).map(({from:s,choice:u},m)=>l`<li key=${m}>
<b>${s.title}</b> <${p} as="span" of=${u.text} />
</li>`)}
</ol>`}
<h4 class="scenario-scene" tabindex="-1" ref=${R}>${f.title}</h4>
${k&&l`<div class="scenario-consequence" ref=${S}>
<p class="scenario-chose">${$(n,"scenario_chose")} <${p} as="span" of=${k.choice.text} /></p>
${k.choice.story&&l`<${p} of=${k.choice.story} />`}
</div>`}
${f.body.filter(s=>h(s.if,c)).map((s,u)=>l`<${p} key=${`${f.id} ${u}`} of=${s.html} />`)}
${M.length>0&&l`
<p class="scenario-ask" id=${`${t}-ask`}>${$(n,"scenario_ask")}</p>
<ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
${M.map(s=>l`<li key=${`${a.length} ${s.id}`}>
<button type="button" onClick=${u=>_({choose:s.id},u)}>
<${p} as="span" of=${s.text} />
</button>
</li>`)}
</ul>`}
${f.end&&d.length>0&&l`
<h4 class="scenario-path-title">${$(n,"scenario_path")}</h4>
<ol class="scenario-path">
${d.map(({from:s,choice:u},m)=>l`<${Q} key=${m} title=${s.title} choice=${u} spec=${e} strings=${n} />`)}
</ol>`}
<p class="pg-actions">
${!M.length&&l`<button type="button" class="pg-button" onClick=${s=>_({again:!0},s)}>
${$(n,"scenario_again")}
</button>`}
${d.length>0&&l`<button type="button" class="pg-button pg-quiet" onClick=${s=>_({back:!0},s)}>
${$(n,"scenario_back")}
</button>`}
</p>
`}y.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Q({title:t,choice:e,spec:n,strings:o}){let{text:i,story:r,research:c,their_side:a}=e;return l`<li>
<h5>${t}</h5>
<p class="scenario-took"><span class="pg-unseen">${$(o,"scenario_chose")} </span><${p} as="span" of=${i} /></p>
<${A} title=${$(o,"part_story")} of=${r} />
<${A} title=${$(o,"part_their_side")} of=${a==null?void 0:a.html} class="scenario-their-side" />
<${A} title=${$(o,"part_research")} of=${c==null?void 0:c.html}>
<${J} ids=${(c==null?void 0:c.facts)??[]} facts=${n.facts} strings=${o} />
<//>
</li>`}window.practiceguides.types.scenario={View:y,...j};})();
