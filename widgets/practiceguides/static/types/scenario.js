(()=>{var tt=Object.defineProperty;var ot=(o,e)=>{for(var t in e)tt(o,t,{get:e[t],enumerable:!0})};function q(o,e){let t=o.findIndex(({choice:s},n)=>n<e.length&&e[n]!==s);return t<0?null:t}function me(o,e){if(!o.some(({practice:n})=>n))return null;let t=o.filter(({practice:n})=>n==="harmful").length;return{luck:e==="mixed"?"mixed":`${t?"careless":"careful"}_${e}`,harmful:t}}function J(o,[e,,t],s){let n=t-e+1,c=o.length>n?Math.round((s-e)*(o.length-1)/Math.max(1,n-1)):Math.floor((s-e)*o.length/n);return o[c]}function he(o){let e=Math.max(0,...Object.values(o));return e?Object.keys(o).filter(t=>o[t]===e):[]}var ie={};ot(ie,{STOPS:()=>H,VERSION:()=>K,after:()=>F,empty:()=>ve,follow:()=>G,holds:()=>O,mark:()=>re,merge:()=>it,offered:()=>x,own_words:()=>at,plan_of:()=>ut,restore:()=>rt,scene_of:()=>g,start:()=>ye,step:()=>xe,taken:()=>y,without_words:()=>lt});function U(o,e,t=`

`){return _e(o,e,t)?o:_e(e,o,t)?e:o+t+e}function _e(o,e,t){return o.startsWith(e)||o.endsWith(t+e)||o.includes(t+e+t)}var{is_record:ke,is_texts:nt}=window.practiceguides.kit,{words:se}=window.practiceguides.kit,K=2,be={word:"",thought:"",stops:[],change:""},st={"<":(o,e)=>o<e,"<=":(o,e)=>o<=e,">":(o,e)=>o>e,">=":(o,e)=>o>=e,"==":(o,e)=>o===e,"!=":(o,e)=>o!==e};function ye(o){let e={};for(let[t,[,s]]of Object.entries(o.meters))e[t]=s;return{scene:o.start,flags:[],meters:e,used:[]}}function g(o,e){let t=o.scenes.find(s=>s.id===e);if(!t)throw new Error(`no scene '${e}'`);return t}function y(o,e){for(let t of o.scenes){let s=t.choices.find(n=>n.id===e);if(s)return{from:t,choice:s}}throw new Error(`no choice '${e}'`)}function O(o,e){if(o===null)return!0;let[t,...s]=o;if(t==="flag")return e.flags.includes(s[0]);let n=s;if(t==="not")return!O(n[0],e);if(t==="and")return n.every(r=>O(r,e));if(t==="or")return n.some(r=>O(r,e));let[c,a]=s;return st[t](e.meters[c],a)}function x(o,e){return g(o,e.scene).choices.filter(t=>!e.used.includes(t.id)&&O(t.if,e))}function xe(o,e,t){let s=x(o,e).find(n=>n.id===t);return s?F(o,e,s):null}function F(o,e,t){let s={...e.meters};for(let[n,c]of Object.entries(t.effects)){let[a,,r]=o.meters[n];s[n]=Math.min(r,Math.max(a,s[n]+c))}return{scene:t.to,flags:we(e.flags,t.set),meters:s,used:we(e.used,t.once?[t.id]:[])}}function G(o,e){let t=[{path:[],ending:null,taken_back:[]}],s=[ye(o)],n=t[0],c=0;for(let a of e){let r=s[s.length-1];if("choose"in a){let i=xe(o,r,a.choose);if(!i)break;n.path.push({scene:r.scene,choice:a.choose}),s.push(i),n.ending=ge(o,i)}else{let i="back"in a,l=i?n.path.length-1:a.again;if(l<0||l>n.path.length)break;let p=i?[{...n.path[l],at:l}]:[];i&&!n.ending&&t.pop(),s=s.slice(0,l+1),n={path:n.path.slice(0,l),ending:ge(o,s[l]),taken_back:[...n.taken_back.filter(({at:f})=>i||f<l),...p]},t.push(n)}c+=1}return{position:s[s.length-1],path:n.path,met:s,attempts:t,taken:c,lost:c<e.length}}function ge(o,{scene:e}){return g(o,e).end?e:null}var H=["room","orders","interpreter","time","service","fear"];function ve(o){return{v:K,moves:[],...be}}function rt(o,e){let t=ve(o);if(e==null)return{state:t,lost:!1};if(!ke(e)||e.v!==1&&e.v!==K)return{state:t,lost:!0};let s=!1,n=(u,d)=>(u===!1&&(s=!0),u===!1?d:u),c=(u="")=>n(typeof u=="string"&&u,""),a=n(Array.isArray(e.moves)&&e.moves,[]),r=a.map(ct),i=r.indexOf(null),l=i<0?r:r.slice(0,i);t.moves=l.slice(0,G(o,l).taken);let{stops:p=[]}=e,f=n(nt(p)&&p.every(u=>H.includes(u))&&p,[]);return Object.assign(t,{word:c(e.word),thought:c(e.thought),stops:ce(f),change:c(e.change)}),{state:t,lost:s||t.moves.length<a.length}}function ct(o){if(!ke(o))return null;let{choose:e,back:t,again:s}=o;return typeof e=="string"?{choose:e}:t===!0?{back:t}:s===!0?{again:0}:Number.isInteger(s)&&Number(s)>=0?{again:Number(s)}:null}function re(o,e){let{position:t}=G(o,e.moves),{end:s}=g(o,t.scene);return s?{status:"ended",ending:t.scene,outcome:s.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function it(o,e){let[t,s]=[o,e].map(n=>({...be,...n}));return{v:K,moves:(e.moves.length>o.moves.length?e:o).moves,word:U(t.word,s.word," / "),thought:U(t.thought,s.thought),stops:ce([...t.stops,...s.stops]),change:U(t.change,s.change)}}function at({word:o="",thought:e="",change:t=""}){return[o,e,t].filter(s=>s.trim())}function lt(o){return{...o,word:"",thought:"",change:""}}function ut(o,{stops:e=[],change:t=""},s){let n=ce(e).map(a=>se(s,`scenario_stop_${a}`)),c=[];return n.length&&c.push(se(s,"scenario_stop_line",{stops:n.join(" ")})),t.trim()&&c.push(se(s,"scenario_stop_change"),t.trim()),c.length?{what:c.join(`
`),when:"",who:""}:null}function ce(o){return H.filter(e=>o.includes(e))}function we(o,e){return e.length?[...new Set([...o,...e])].sort():o}var{html:Se,Html:pt}=window.practiceguides.kit,{words:Me}=window.practiceguides.kit;function I({strings:o,name:e,choice:t,values:s={}}){let[n,c]=Me(o,e,s).split("{choice}");return Se`${n}<${pt} as="span" of=${t.text} />${c}`}function Q({strings:o,choice:{practice:e}}){return e&&Se`<b class="scenario-worth">${Me(o,`scenario_practice_${e}`)}</b>`}var{html:v,Html:X}=window.practiceguides.kit,{Facts:$t,Part:Oe}=window.practiceguides.kit,{words:k}=window.practiceguides.kit;function je({spec:o,strings:e,legs:t,way:{path:s},outcome:n}){let c=me(t.map(({choice:r})=>r),n),a=t.filter(({choice:r})=>r.practice||r.research);return!c&&!a.length&&!o.authors.length?null:v`<section class="scenario-part">
<h4>${k(e,"scenario_practice")}</h4>
${c&&v`<p>${k(e,`scenario_luck_${c.luck}`,{n:c.harmful})}</p>`}
<div class="scenario-authors">
${o.authors.map((r,i)=>v`<${ft} key=${i} author=${r} at=${q(s,r.path)}
legs=${t} spec=${o} strings=${e} />`)}
</div>
${a.length>0&&v`
<h5>${k(e,"scenario_each")}</h5>
${a.map((r,i)=>v`<${dt} key=${i} leg=${r} spec=${o} strings=${e} />`)}`}
</section>`}function ft({author:{name:o,role:e,path:t,why:s},at:n,legs:c,spec:a,strings:r}){let i=t.map(l=>y(a,l));return v`<div class="scenario-author">
<h5>${e?k(r,"scenario_authors_of",{role:e}):k(r,"scenario_authors")}</h5>
<p class="pg-label">${o}</p>
${n===null?v`<p>${k(r,"scenario_same")}</p>`:v`
<p>${k(r,"scenario_parts_in",{scene:c[n].from.title})}</p>
<p class="pg-label">${k(r,"scenario_chose")}</p>
<${X} as="p" of=${c[n].choice.text} />
<p class="pg-label">${k(r,"scenario_they")}</p>
<${X} as="p" class="scenario-took" of=${i[n].choice.text} />`}
<${Oe} title=${k(r,"scenario_why")} of=${s} />
<details>
<summary>${k(r,"scenario_whole")}</summary>
<ol>
${i.map(({from:l,choice:p},f)=>v`<li key=${f}>
<b>${l.title}</b> <${X} as="span" of=${p.text} />
</li>`)}
</ol>
</details>
</div>`}function dt({leg:{from:o,choice:e},spec:t,strings:s}){var n,c;return v`<details class="scenario-fold">
<summary>${o.title} <${Q} strings=${s} choice=${e} /></summary>
<${X} as="p" class="scenario-took" of=${e.text} />
<${Oe} title=${k(s,"part_research")} of=${(n=e.research)==null?void 0:n.html}>
<${$t} ids=${((c=e.research)==null?void 0:c.facts)??[]} facts=${t.facts} strings=${s} />
<//>
</details>`}var{html:Te,Html:mt}=window.practiceguides.kit,{Care:ht,Field:Ce}=window.practiceguides.kit,{words:Y}=window.practiceguides.kit;function Ae({uid:o,strings:e,state:t,set_state:s,outcome:n,question:c}){let[a,r]=[`${o}-care`,`${o}-question`];return Te`<section class="scenario-part">
<h4>${Y(e,"scenario_feel")}</h4>
<${ht} id=${a} strings=${e} />
<${Ce} id=${`${o}-word`} label=${Y(e,"scenario_word")} value=${t.word} rows=${1} described=${a}
onWrite=${i=>s({...t,word:i})} />
<p class="scenario-outcome">${Y(e,`scenario_outcome_${n}`)}</p>
${c&&Te`<${mt} id=${r} of=${c} />`}
<${Ce} id=${`${o}-thought`} label=${Y(e,c?"scenario_thought":"scenario_thought_open")}
value=${t.thought} described=${c?`${r} ${a}`:a}
onWrite=${i=>s({...t,thought:i})} />
</section>`}var{html:b,Html:He,useEffect:_t,useRef:gt,useState:wt}=window.practiceguides.kit,{words:_}=window.practiceguides.kit,Fe=999;function Z(o){return o.map(({choice:e})=>e).join(" ")}function z(o){return String.fromCharCode(65+o)}function Re({on:o,set_on:e,strings:t,host:s}){let n=()=>{e(!o),s.announce(_(t,o?"scenario_group_is_off":"scenario_group_is_on"))};return b`<details class="scenario-group">
<summary>${_(t,"scenario_group")}</summary>
<p>${_(t,"scenario_group_why")}</p>
<p>${_(t,"scenario_group_kept")}</p>
<p class="pg-actions">
<button type="button" class="pg-button" onClick=${n}>${_(t,o?"scenario_group_off":"scenario_group_on")}</button>
${o&&b`<span class="pg-remark">${_(t,"scenario_group_is_on")}</span>`}
</p>
</details>`}function Ee({uid:o,choices:e,slips:t,set_slips:s,choose:n,strings:c,host:a}){let[r,i]=wt(0),l=gt(null);_t(()=>{var $;r&&a.announce((($=l.current)==null?void 0:$.innerText)??"")},[r]);let p=($,M)=>{let{[$]:T,...C}=t,W=Math.min(Fe,Math.max(0,Math.floor(Number(M))));s(M===""?C:{...C,[$]:W})},f=$=>{$.preventDefault(),i(r+1)},u=he(t),d=e.flatMap(({id:$},M)=>u.includes($)?[z(M)]:[]);return b`<form class="scenario-room" onSubmit=${f}>
<h5>${_(c,"scenario_slips")}</h5>
<p class="pg-remark">${_(c,"scenario_slips_how")}</p>
<div class="scenario-counts">
${e.map(({id:$,text:M},T)=>b`<div key=${$}>
<label for=${`${o}-${$}`}>${z(T)}<span class="pg-unseen"> · <${He} as="span" of=${M} /></span></label>
<input type="number" id=${`${o}-${$}`} min="0" max=${Fe} inputmode="numeric" autocomplete="off" value=${t[$]??""}
onInput=${C=>p($,C.currentTarget.value)} />
</div>`)}
</div>
<p class="pg-actions"><button class="pg-button">${_(c,"scenario_slips_show")}</button></p>
${r>0&&b`
<div ref=${l}>
${u.length?b`<${ae} choices=${e} slips=${t} strings=${c} />`:b`<p>${_(c,"scenario_slips_none")}</p>`}
${u.length>1&&b`<p>${_(c,"scenario_slips_tie",{letters:d.join(", ")})}</p>`}
</div>
${u.length===1&&b`<p class="pg-actions">
<button type="button" class="pg-button" onClick=${$=>n(u[0],$)}>
${_(c,"scenario_slips_go")}
</button>
</p>`}`}
</form>`}function ae({choices:o,slips:e,strings:t}){let s=Object.values(e).reduce((n,c)=>n+c,0);return b`
<p>${_(t,"scenario_slips_sum",{n:s})}</p>
<ul class="scenario-slips">
${o.map(({id:n,text:c},a)=>b`<li key=${n}>
${z(a)} · <${He} as="span" of=${c} />${" "}
<b>${_(t,"scenario_slips_of",{n:e[n]??0})}</b>
<div class="scenario-bar" aria-hidden="true"><i style=${{inlineSize:`${100*(e[n]??0)/s}%`}}></i></div>
</li>`)}
</ul>`}var{html:Ne}=window.practiceguides.kit,{words:kt}=window.practiceguides.kit;function Pe({spec:o,strings:e,legs:t,way:{path:s,met:n},slips:c}){let a=t.map(({from:r},i)=>({title:r.title,choices:x(o,n[i]),slips:c[Z(s.slice(0,i))]??{}})).filter(({slips:r})=>Object.values(r).some(Boolean));return a.length?Ne`<section class="scenario-part">
<h4>${kt(e,"scenario_group_said")}</h4>
<ol class="scenario-plain">
${a.map(({title:r,choices:i,slips:l},p)=>Ne`<li key=${p}>
<h5>${r}</h5>
<${ae} choices=${i} slips=${l} strings=${e} />
</li>`)}
</ol>
</section>`:null}var{html:le}=window.practiceguides.kit,{words:ee}=window.practiceguides.kit;function We({spec:o,strings:e,way:{met:t,position:s}}){let n=Object.entries(o.meter_words).map(([c,{name:a,steps:r}])=>{let[i,,l]=o.meters[c],[p,f]=[t[0],s].map(({meters:$})=>$[c]),[u,d]=[p,f].map($=>J(r,o.meters[c],$));return{id:c,name:a,before:u,now:d,numbers:{name:a,from:p,to:f,least:i,most:l}}});return n.length?le`<section class="scenario-part">
<h4>${ee(e,"scenario_meters")}</h4>
<ul>
${n.map(({id:c,name:a,before:r,now:i})=>le`<li key=${c}>
${ee(e,r===i?"scenario_meter_same":"scenario_meter_way",{name:a,from:r,to:i})}
</li>`)}
</ul>
<details>
<summary>${ee(e,"scenario_numbers")}</summary>
<ul>${n.map(({id:c,numbers:a})=>le`<li key=${c}>${ee(e,"scenario_number",a)}</li>`)}</ul>
</details>
</section>`:null}var{html:D,Html:qe}=window.practiceguides.kit,{words:Ge}=window.practiceguides.kit;function Ie({spec:o,strings:e,legs:t,way:{path:s,attempts:n}}){let{taken_back:c}=n[n.length-1],a=(i,l)=>{var p;return((p=s[i])==null?void 0:p.scene)===l},r=c.filter(({at:i,scene:l})=>!a(i,l));return D`<section class="scenario-part">
<h4>${Ge(e,"scenario_path")}</h4>
<ol class="scenario-path">
${t.map(({from:i,choice:l},p)=>D`<li key=${p}>
<h5>${i.title}</h5>
${c.filter(({at:f,scene:u})=>f===p&&a(f,u)).map((f,u)=>D`<p key=${u} class="pg-remark">
<${I} strings=${e} name="scenario_withdrew" choice=${y(o,f.choice).choice} />
</p>`)}
<p class="scenario-took"><span class="pg-unseen">${Ge(e,"scenario_chose")} </span><${qe} as="span" of=${l.text} /></p>
${l.story&&D`<${qe} of=${l.story} />`}
</li>`)}
</ol>
${r.map((i,l)=>D`<p key=${l} class="pg-remark">
<${I} strings=${e} name="scenario_withdrew_in" choice=${y(o,i.choice).choice}
values=${{scene:g(o,i.scene).title}} />
</p>`)}
</section>`}var{html:R}=window.practiceguides.kit,{words:E}=window.practiceguides.kit;function ze({spec:o,strings:e,legs:t,way:{path:s,attempts:n},go:c}){let a=n.slice(0,-1).filter(r=>r.ending||q(r.path,s.map(({choice:i})=>i))!==null);return R`<section class="scenario-part">
<h4>${E(e,"scenario_replay")}</h4>
<ol class="scenario-replay">
${t.map(({from:r},i)=>R`<li key=${i}>
<span>${r.title}</span>
<button type="button" class="pg-button pg-quiet" onClick=${l=>c({again:i},l)}>
${E(e,"scenario_from_here")}<span class="pg-unseen">: ${r.title}</span>
</button>
</li>`)}
</ol>
${a.length>0&&R`
<h5>${E(e,"scenario_attempts")}</h5>
<ol class="scenario-attempts">
${a.map((r,i)=>R`<li key=${i}><${bt} attempt=${r} path=${s} spec=${o} strings=${e} /></li>`)}
</ol>`}
</section>`}function bt({attempt:o,path:e,spec:t,strings:s}){let n=q(o.path,e.map(({choice:r})=>r)),c=o.ending?g(t,o.ending).title:E(s,"scenario_attempt_left"),a=o.path[n??0];return R`
${E(s,"scenario_attempt",{ending:c,n:o.path.length})}<br />
${n===null?E(s,"scenario_attempt_same"):R`<${I} strings=${s} name="scenario_attempt_differs" choice=${y(t,a.choice).choice}
values=${{scene:g(t,a.scene).title}} />`}`}var yt=5e4;function Ve(o,e,t=yt){let s=xt(o),n=[],c=new Map,a=[],r=u=>{let d=s(u),$=c.get(d);return $!==void 0?$:n.length>=t?-1:(c.set(d,n.length),a.push([]),n.push(u)-1)},i=e.map(r),l=[];for(let u=0;u<n.length;u+=1)for(let d of x(o,n[u])){let $=r(F(o,n[u],d));$<0?l.push(u):a[$].push(u)}let p=De(l,a),f=o.scenes.filter(({end:u})=>u).map(({id:u})=>{let d=[...n.keys()].filter($=>n[$].scene===u);return{id:u,from:De(d,a)}});return i.map(u=>({endings:f.filter(({from:d})=>d[u]).map(({id:d})=>d),whole:u>=0&&!p[u]}))}function De(o,e){let t=new Uint8Array(e.length),s=[...o];for(let n=s.pop();n!==void 0;n=s.pop())if(!t[n]){t[n]=1;for(let c of e[n])s.push(c)}return t}function xt(o){let e={};for(let{id:t}of o.scenes)e[t]=vt(o,t);return({scene:t,flags:s,meters:n,used:c})=>{let a=e[t];return[t,...s.filter(r=>a.flags.has(r)),...[...a.meters].map(r=>n[r]),...c.filter(r=>a.once.has(r))].join(" ")}}function vt(o,e){var c;let t={flags:new Set,meters:new Set,once:new Set},s=([a,...r])=>{a==="flag"?t.flags.add(String(r[0])):["not","and","or"].includes(a)?r.forEach(s):t.meters.add(String(r[0]))},n=new Set([e]);for(let a of n)for(let r of((c=o.scenes.find(i=>i.id===a))==null?void 0:c.choices)??[])r.if&&s(r.if),r.once&&t.once.add(r.id),n.add(r.to);return t}var{html:S,Html:Le,useRef:St,useState:Mt}=window.practiceguides.kit,{Facts:Ot,Part:jt}=window.practiceguides.kit,{Later:Tt}=window.practiceguides.kit,{words:N}=window.practiceguides.kit;function Be({spec:o,strings:e,legs:t,way:{met:s}}){let n=t.map(({choice:i},l)=>x(o,s[l]).filter(({id:p})=>p!==i.id)),c=St(null),a=()=>{let i=Ve(o,n.flatMap((l,p)=>l.map(f=>F(o,s[p],f))));return n.map(l=>i.splice(0,l.length))},r=(i,l)=>(c.current=c.current??a(),c.current[i][l]);return n.some(({length:i})=>i)?S`<section class="scenario-part">
<h4>${N(e,"scenario_roads")}</h4>
${t.map(({from:i},l)=>n[l].length>0&&S`<${Ct} key=${l} scene=${i} choices=${n[l]}
open_from=${p=>r(l,p)} spec=${o} strings=${e} />`)}
</section>`:null}function Ct({scene:o,choices:e,open_from:t,spec:s,strings:n}){let[c,a]=Mt(!1);return S`<details class="scenario-fold" onToggle=${()=>a(!0)}>
<summary>${o.title} <span class="pg-tag">${N(n,"scenario_others",{n:e.length})}</span></summary>
<ul class="scenario-roads">
${e.map((r,i)=>{var l,p;return S`<li key=${r.id}>
<${Le} as="p" class="scenario-took" of=${r.text} />
${r.story&&S`<${Le} of=${r.story} />`}
${c&&S`<${Tt}><${At} open_from=${()=>t(i)} spec=${s} strings=${n} /><//>`}
${r.practice&&S`<p>${N(n,"scenario_worth")} <${Q} strings=${n} choice=${r} /></p>`}
<${jt} title=${N(n,"part_research")} of=${(l=r.research)==null?void 0:l.html}>
<${Ot} ids=${((p=r.research)==null?void 0:p.facts)??[]} facts=${s.facts} strings=${n} />
<//>
</li>`})}
</ul>
</details>`}function At({open_from:o,spec:e,strings:t}){let{endings:s,whole:n}=o();return s.length?S`
<p class="pg-label">${N(t,n?"scenario_open":"scenario_open_least")}</p>
<ul class="scenario-endings">
${s.map(c=>S`<li key=${c}>${g(e,c).title}</li>`)}
</ul>`:S`<p class="pg-label">${N(t,"scenario_open_none")}</p>`}var{html:ue}=window.practiceguides.kit,{Care:Ft,Field:Ht}=window.practiceguides.kit,{words:te}=window.practiceguides.kit;function Je({uid:o,strings:e,state:t,set_state:s,host:n}){let[c,a]=[`${o}-stops`,`${o}-stops-care`],r=i=>{let l=H.filter(p=>t.stops.includes(p)!==(p===i));s({...t,stops:l})};return ue`<section class="scenario-part">
<h4 id=${c}>${te(e,"scenario_stops")}</h4>
<fieldset class="scenario-stops" aria-labelledby=${c}>
${H.map(i=>ue`<label key=${i}>
<input type="checkbox" checked=${t.stops.includes(i)} onChange=${()=>r(i)} />
<span>${te(e,`scenario_stop_${i}`)}</span>
</label>`)}
</fieldset>
<${Ft} id=${a} strings=${e} />
<${Ht} id=${`${o}-change`} label=${te(e,"scenario_stops_change")} value=${t.change} described=${a}
onWrite=${i=>s({...t,change:i})} />
${n.saving&&ue`<p class="pg-remark">${te(e,"scenario_stops_plan")}</p>`}
</section>`}var{html:Ue,Html:Rt}=window.practiceguides.kit,{Facts:Et}=window.practiceguides.kit,{words:Ke}=window.practiceguides.kit;function Qe({spec:o,strings:e,legs:t}){let s=t.filter(({choice:n})=>n.their_side);return s.length?Ue`<section class="scenario-part scenario-their-side">
<h4>${Ke(e,"part_their_side")}</h4>
<p class="pg-remark">${Ke(e,"scenario_side_how")}</p>
<ol class="scenario-plain">
${s.map(({from:n,choice:c},a)=>{var r,i;return Ue`<li key=${a}>
<h5>${n.title}</h5>
<${Rt} of=${(r=c.their_side)==null?void 0:r.html} />
<${Et} ids=${((i=c.their_side)==null?void 0:i.facts)??[]} facts=${o.facts} strings=${e} />
</li>`})}
</ol>
</section>`:null}var{html:Xe}=window.practiceguides.kit,Nt=[Ae,Ie,Be,Qe,je,Je,We,ze,Pe];function Ye(o){return Xe`<div class="scenario-debrief">${Nt.map((e,t)=>Xe`<${e} key=${t} ...${o} />`)}</div>`}var{html:h,Html:P,useEffect:Pt,useRef:pe,useState:Ze}=window.practiceguides.kit,{finish:Wt}=window.practiceguides.kit,{Later:qt}=window.practiceguides.kit,{words:j}=window.practiceguides.kit;function oe(o){let{uid:e,spec:t,strings:s,state:n,set_state:c,host:a}=o,r=G(t,n.moves),{position:i,path:l}=r,p=g(t,i.scene),f=l.map(({choice:m})=>y(t,m)),u=f[f.length-1],d=x(t,i),{body:$,question:M}=Gt(p,i),[T,C]=Ze(!1),[W,et]=Ze({}),V=Z(l),$e=pe(null),fe=pe(null),ne=pe(!1);Pt(()=>{var m,w;ne.current&&(ne.current=!1,(m=$e.current)==null||m.focus(),a.announce(`${p.title}. ${((w=fe.current)==null?void 0:w.innerText)??""}`))});let L=(m,w)=>{let A={...n,moves:[...n.moves,m]},B=re(t,A);ne.current=!0,c(A),B.status==="ended"&&Wt(w.currentTarget,t.id,B)},de=(m,w)=>L({choose:m},w);return h`
${!u&&h`
<p class="scenario-role">${t.role}${t.person&&h`<br />${t.person}`}</p>
${t.prompt&&h`<${P} class="pg-prompt" of=${t.prompt} />`}
${d.length>0&&h`<${Re} on=${T} set_on=${C} strings=${s} host=${a} />`}`}
${f.length>1&&!p.end&&h`<ol class="scenario-trail" aria-label=${j(s,"scenario_trail")}>
${f.slice(0,-1).map(({from:m,choice:w},A)=>h`<li key=${A}>
<b>${m.title}</b> <${P} as="span" of=${w.text} />
</li>`)}
</ol>`}
<h4 class="scenario-scene" tabindex="-1" ref=${$e}>${p.title}</h4>
${u&&h`<div class="scenario-consequence" ref=${fe}>
<p class="scenario-chose">${j(s,"scenario_chose")} <${P} as="span" of=${u.choice.text} /></p>
${u.choice.story&&h`<${P} of=${u.choice.story} />`}
</div>`}
${$.map((m,w)=>h`<${P} key=${`${p.id} ${w}`} of=${m} />`)}
${t.show_meters&&!p.end&&h`<${It} spec=${t} strings=${s} position=${i} />`}
${d.length>0&&h`
<p class="scenario-ask" id=${`${e}-ask`}>${j(s,"scenario_ask")}</p>
<ul class="scenario-choices" aria-labelledby=${`${e}-ask`}>
${d.map(({id:m,text:w},A)=>h`<li key=${`${l.length} ${m}`}>
<button type="button" onClick=${B=>de(m,B)}>
<span>${T&&`${z(A)} \xB7 `}<${P} as="span" of=${w} /></span>
</button>
</li>`)}
</ul>
${T&&h`<${Ee} key=${`slips ${V}`} uid=${e} choices=${d} slips=${W[V]??{}} choose=${de}
set_slips=${m=>et({...W,[V]:m})}
strings=${s} host=${a} />`}`}
${p.end&&u&&h`<${qt} key=${`end ${V}`}>
<${Ye} ...${o} way=${r} legs=${f} outcome=${p.end.outcome} question=${M} slips=${W} go=${L} />
<//>`}
<p class="pg-actions">
${!d.length&&h`<button type="button" class="pg-button" onClick=${m=>L({again:0},m)}>
${j(s,"scenario_again")}
</button>`}
${u&&h`<button type="button" class="pg-button pg-quiet" onClick=${m=>L({back:!0},m)}>
${j(s,"scenario_back")}
</button>`}
</p>
`}oe.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Gt(o,e){let t=o.body.filter(n=>O(n.if,e)).map(n=>n.html);return o.end&&t.length>1&&/[?？؟]\s*(<[^>]*>\s*)*$/.test(t[t.length-1])?{body:t.slice(0,-1),question:t[t.length-1]}:{body:t,question:null}}function It({spec:o,strings:e,position:t}){return h`<ul class="scenario-now" aria-label=${j(e,"scenario_now")}>
${Object.entries(o.meter_words).map(([s,{name:n,steps:c}])=>h`<li key=${s}>
${j(e,"scenario_meter",{name:n,value:J(c,o.meters[s],t.meters[s])})}
</li>`)}
</ul>`}window.practiceguides.types.scenario={View:oe,...ie};})();
