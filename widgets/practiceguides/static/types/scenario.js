(()=>{var rt=Object.defineProperty;var ct=(o,e)=>{for(var t in e)rt(o,t,{get:e[t],enumerable:!0})};function G(o,e){let t=o.findIndex(({choice:s},n)=>n<e.length&&e[n]!==s);return t<0?null:t}function _e(o,e){if(!o.some(({practice:n})=>n))return null;let t=o.filter(({practice:n})=>n==="harmful").length;return{luck:e==="mixed"?"mixed":`${t?"careless":"careful"}_${e}`,harmful:t}}function U(o,[e,,t],s){let n=t-e+1,c=o.length>n?Math.round((s-e)*(o.length-1)/Math.max(1,n-1)):Math.floor((s-e)*o.length/n);return o[c]}function ge(o){let e=Math.max(0,...Object.values(o));return e?Object.keys(o).filter(t=>o[t]===e):[]}var le={};ct(le,{STOPS:()=>E,VERSION:()=>Q,after:()=>R,empty:()=>Me,follow:()=>V,holds:()=>C,mark:()=>ie,merge:()=>pt,offered:()=>x,own_words:()=>$t,plan_of:()=>dt,restore:()=>lt,scene_of:()=>g,start:()=>ve,step:()=>Se,taken:()=>y,without_words:()=>ft});function K(o,e,t=`

`){return we(o,e,t)?o:we(e,o,t)?e:o+t+e}function we(o,e,t){return o.startsWith(e)||o.endsWith(t+e)||o.includes(t+e+t)}var{is_record:ye,is_texts:it}=window.practiceguides.kit,{words:ce}=window.practiceguides.kit,Q=2,xe={word:"",thought:"",stops:[],change:""},at={"<":(o,e)=>o<e,"<=":(o,e)=>o<=e,">":(o,e)=>o>e,">=":(o,e)=>o>=e,"==":(o,e)=>o===e,"!=":(o,e)=>o!==e};function ve(o){let e={};for(let[t,[,s]]of Object.entries(o.meters))e[t]=s;return{scene:o.start,flags:[],meters:e,used:[]}}function g(o,e){let t=o.scenes.find(s=>s.id===e);if(!t)throw new Error(`no scene '${e}'`);return t}function y(o,e){for(let t of o.scenes){let s=t.choices.find(n=>n.id===e);if(s)return{from:t,choice:s}}throw new Error(`no choice '${e}'`)}function C(o,e){if(o===null)return!0;let[t,...s]=o;if(t==="flag")return e.flags.includes(s[0]);let n=s;if(t==="not")return!C(n[0],e);if(t==="and")return n.every(r=>C(r,e));if(t==="or")return n.some(r=>C(r,e));let[c,a]=s;return at[t](e.meters[c],a)}function x(o,e){return g(o,e.scene).choices.filter(t=>!e.used.includes(t.id)&&C(t.if,e))}function Se(o,e,t){let s=x(o,e).find(n=>n.id===t);return s?R(o,e,s):null}function R(o,e,t){let s={...e.meters};for(let[n,c]of Object.entries(t.effects)){let[a,,r]=o.meters[n];s[n]=Math.min(r,Math.max(a,s[n]+c))}return{scene:t.to,flags:be(e.flags,t.set),meters:s,used:be(e.used,t.once?[t.id]:[])}}function V(o,e){let t=[{path:[],ending:null,taken_back:[]}],s=[ve(o)],n=t[0],c=0;for(let a of e){let r=s[s.length-1];if("choose"in a){let i=Se(o,r,a.choose);if(!i)break;n.path.push({scene:r.scene,choice:a.choose}),s.push(i),n.ending=ke(o,i)}else{let i="back"in a,l=i?n.path.length-1:a.again;if(l<0||l>n.path.length)break;let p=i?[{...n.path[l],at:l}]:[];i&&!n.ending&&t.pop(),s=s.slice(0,l+1),n={path:n.path.slice(0,l),ending:ke(o,s[l]),taken_back:[...n.taken_back.filter(({at:f})=>i||f<l),...p]},t.push(n)}c+=1}return{position:s[s.length-1],path:n.path,met:s,attempts:t,taken:c,lost:c<e.length}}function ke(o,{scene:e}){return g(o,e).end?e:null}var E=["room","orders","interpreter","time","service","fear"];function Me(o){return{v:Q,moves:[],...xe}}function lt(o,e){let t=Me(o);if(e==null)return{state:t,lost:!1};if(!ye(e)||e.v!==1&&e.v!==Q)return{state:t,lost:!0};let s=!1,n=(u,h)=>(u===!1&&(s=!0),u===!1?h:u),c=(u="")=>n(typeof u=="string"&&u,""),a=n(Array.isArray(e.moves)&&e.moves,[]),r=a.map(ut),i=r.indexOf(null),l=i<0?r:r.slice(0,i);t.moves=l.slice(0,V(o,l).taken);let{stops:p=[]}=e,f=n(it(p)&&p.every(u=>E.includes(u))&&p,[]);return Object.assign(t,{word:c(e.word),thought:c(e.thought),stops:ae(f),change:c(e.change)}),{state:t,lost:s||t.moves.length<a.length}}function ut(o){if(!ye(o))return null;let{choose:e,back:t,again:s}=o;return typeof e=="string"?{choose:e}:t===!0?{back:t}:s===!0?{again:0}:Number.isInteger(s)&&Number(s)>=0?{again:Number(s)}:null}function ie(o,e){let{position:t}=V(o,e.moves),{end:s}=g(o,t.scene);return s?{status:"ended",ending:t.scene,outcome:s.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function pt(o,e){let[t,s]=[o,e].map(n=>({...xe,...n}));return{v:Q,moves:(e.moves.length>o.moves.length?e:o).moves,word:K(t.word,s.word," / "),thought:K(t.thought,s.thought),stops:ae([...t.stops,...s.stops]),change:K(t.change,s.change)}}function $t({word:o="",thought:e="",change:t=""}){return[o,e,t].filter(s=>s.trim())}function ft(o){return{...o,word:"",thought:"",change:""}}function dt(o,{stops:e=[],change:t=""},s){let n=ae(e).map(a=>ce(s,`scenario_stop_${a}`)),c=[];return n.length&&c.push(ce(s,"scenario_stop_line",{stops:n.join(" ")})),t.trim()&&c.push(ce(s,"scenario_stop_change"),t.trim()),c.length?{what:c.join(`
`),when:"",who:""}:null}function ae(o){return E.filter(e=>o.includes(e))}function be(o,e){return e.length?[...new Set([...o,...e])].sort():o}var{html:Oe,Html:ht}=window.practiceguides.kit,{words:je}=window.practiceguides.kit;function z({strings:o,name:e,choice:t,values:s={}}){let[n,c]=je(o,e,s).split("{choice}");return Oe`${n}<${ht} as="span" of=${t.text} />${c}`}function X({strings:o,choice:{practice:e}}){return e&&Oe`<b class="scenario-worth">${je(o,`scenario_practice_${e}`)}</b>`}var{html:v,Html:Y}=window.practiceguides.kit,{Facts:mt,Part:Te}=window.practiceguides.kit,{words:k}=window.practiceguides.kit;function Ce({spec:o,strings:e,legs:t,way:{path:s},outcome:n}){let c=_e(t.map(({choice:r})=>r),n),a=t.filter(({choice:r})=>r.practice||r.research);return!c&&!a.length&&!o.authors.length?null:v`<section class="scenario-part">
<h4>${k(e,"scenario_practice")}</h4>
${c&&v`<p>${k(e,`scenario_luck_${c.luck}`,{n:c.harmful})}</p>`}
<div class="scenario-authors">
${o.authors.map((r,i)=>v`<${_t} key=${i} author=${r} at=${G(s,r.path)}
legs=${t} spec=${o} strings=${e} />`)}
</div>
${a.length>0&&v`
<h5>${k(e,"scenario_each")}</h5>
${a.map((r,i)=>v`<${gt} key=${i} leg=${r} spec=${o} strings=${e} />`)}`}
</section>`}function _t({author:{name:o,role:e,path:t,why:s},at:n,legs:c,spec:a,strings:r}){let i=t.map(l=>y(a,l));return v`<div class="scenario-author">
<h5>${e?k(r,"scenario_authors_of",{role:e}):k(r,"scenario_authors")}</h5>
<p class="pg-label">${o}</p>
${n===null?v`<p>${k(r,"scenario_same")}</p>`:v`
<p>${k(r,"scenario_parts_in",{scene:c[n].from.title})}</p>
<p class="pg-label">${k(r,"scenario_chose")}</p>
<${Y} as="p" of=${c[n].choice.text} />
<p class="pg-label">${k(r,"scenario_they")}</p>
<${Y} as="p" class="scenario-took" of=${i[n].choice.text} />`}
<${Te} title=${k(r,"scenario_why")} of=${s} />
<details>
<summary>${k(r,"scenario_whole")}</summary>
<ol>
${i.map(({from:l,choice:p},f)=>v`<li key=${f}>
<b>${l.title}</b> <${Y} as="span" of=${p.text} />
</li>`)}
</ol>
</details>
</div>`}function gt({leg:{from:o,choice:e},spec:t,strings:s}){var n,c;return v`<details class="scenario-fold">
<summary>${o.title} <${X} strings=${s} choice=${e} /></summary>
<${Y} as="p" class="scenario-took" of=${e.text} />
<${Te} title=${k(s,"part_research")} of=${(n=e.research)==null?void 0:n.html}>
<${mt} ids=${((c=e.research)==null?void 0:c.facts)??[]} facts=${t.facts} strings=${s} />
<//>
</details>`}var{html:Ae,Html:wt}=window.practiceguides.kit,{Care:kt,Field:Fe}=window.practiceguides.kit,{words:Z}=window.practiceguides.kit;function He({uid:o,strings:e,state:t,set_state:s,outcome:n,question:c}){let[a,r]=[`${o}-care`,`${o}-question`];return Ae`<section class="scenario-part">
<h4>${Z(e,"scenario_feel")}</h4>
<${kt} id=${a} strings=${e} />
<${Fe} id=${`${o}-word`} label=${Z(e,"scenario_word")} value=${t.word} rows=${1} described=${a}
onWrite=${i=>s({...t,word:i})} />
<p class="scenario-outcome">${Z(e,`scenario_outcome_${n}`)}</p>
${c&&Ae`<${wt} id=${r} of=${c} />`}
<${Fe} id=${`${o}-thought`} label=${Z(e,c?"scenario_thought":"scenario_thought_open")}
value=${t.thought} described=${c?`${r} ${a}`:a}
onWrite=${i=>s({...t,thought:i})} />
</section>`}var{html:b,Html:Ee,useEffect:bt,useRef:yt,useState:xt}=window.practiceguides.kit,{words:_}=window.practiceguides.kit,Re=999;function ee(o){return o.map(({choice:e})=>e).join(" ")}function D(o){return String.fromCharCode(65+o)}function Ne({on:o,set_on:e,strings:t,host:s}){let n=()=>{e(!o),s.announce(_(t,o?"scenario_group_is_off":"scenario_group_is_on"))};return b`<details class="scenario-group">
<summary>${_(t,"scenario_group")}</summary>
<p>${_(t,"scenario_group_why")}</p>
<p>${_(t,"scenario_group_kept")}</p>
<p class="pg-actions">
<button type="button" class="pg-button" onClick=${n}>${_(t,o?"scenario_group_off":"scenario_group_on")}</button>
${o&&b`<span class="pg-remark">${_(t,"scenario_group_is_on")}</span>`}
</p>
</details>`}function Pe({uid:o,choices:e,slips:t,set_slips:s,choose:n,strings:c,host:a}){let[r,i]=xt(0),l=yt(null);bt(()=>{var $;r&&a.announce((($=l.current)==null?void 0:$.innerText)??"")},[r]);let p=($,j)=>{let{[$]:A,...F}=t,I=Math.min(Re,Math.max(0,Math.floor(Number(j))));s(j===""?F:{...F,[$]:I})},f=$=>{$.preventDefault(),i(r+1)},u=ge(t),h=e.flatMap(({id:$},j)=>u.includes($)?[D(j)]:[]);return b`<form class="scenario-room" onSubmit=${f}>
<h5>${_(c,"scenario_slips")}</h5>
<p class="pg-remark">${_(c,"scenario_slips_how")}</p>
<div class="scenario-counts">
${e.map(({id:$,text:j},A)=>b`<div key=${$}>
<label for=${`${o}-${$}`}>${D(A)}<span class="pg-unseen"> · <${Ee} as="span" of=${j} /></span></label>
<input type="number" id=${`${o}-${$}`} min="0" max=${Re} inputmode="numeric" autocomplete="off" value=${t[$]??""}
onInput=${F=>p($,F.currentTarget.value)} />
</div>`)}
</div>
<p class="pg-actions"><button class="pg-button">${_(c,"scenario_slips_show")}</button></p>
${r>0&&b`
<div ref=${l}>
${u.length?b`<${ue} choices=${e} slips=${t} strings=${c} />`:b`<p>${_(c,"scenario_slips_none")}</p>`}
${u.length>1&&b`<p>${_(c,"scenario_slips_tie",{letters:h.join(", ")})}</p>`}
</div>
${u.length===1&&b`<p class="pg-actions">
<button type="button" class="pg-button" onClick=${$=>n(u[0],$)}>
${_(c,"scenario_slips_go")}
</button>
</p>`}`}
</form>`}function ue({choices:o,slips:e,strings:t}){let s=Object.values(e).reduce((n,c)=>n+c,0);return b`
<p>${_(t,"scenario_slips_sum",{n:s})}</p>
<ul class="scenario-slips">
${o.map(({id:n,text:c},a)=>b`<li key=${n}>
${D(a)} · <${Ee} as="span" of=${c} />${" "}
<b>${_(t,"scenario_slips_of",{n:e[n]??0})}</b>
<div class="scenario-bar" aria-hidden="true"><i style=${{inlineSize:`${100*(e[n]??0)/s}%`}}></i></div>
</li>`)}
</ul>`}var{html:We}=window.practiceguides.kit,{words:vt}=window.practiceguides.kit;function qe({spec:o,strings:e,legs:t,way:{path:s,met:n},slips:c}){let a=t.map(({from:r},i)=>({title:r.title,choices:x(o,n[i]),slips:c[ee(s.slice(0,i))]??{}})).filter(({slips:r})=>Object.values(r).some(Boolean));return a.length?We`<section class="scenario-part">
<h4>${vt(e,"scenario_group_said")}</h4>
<ol class="scenario-plain">
${a.map(({title:r,choices:i,slips:l},p)=>We`<li key=${p}>
<h5>${r}</h5>
<${ue} choices=${i} slips=${l} strings=${e} />
</li>`)}
</ol>
</section>`:null}var{html:pe}=window.practiceguides.kit,{words:te}=window.practiceguides.kit;function Ie({spec:o,strings:e,way:{met:t,position:s}}){let n=Object.entries(o.meter_words).map(([c,{name:a,steps:r}])=>{let[i,,l]=o.meters[c],[p,f]=[t[0],s].map(({meters:$})=>$[c]),[u,h]=[p,f].map($=>U(r,o.meters[c],$));return{id:c,name:a,before:u,now:h,numbers:{name:a,from:p,to:f,least:i,most:l}}});return n.length?pe`<section class="scenario-part">
<h4>${te(e,"scenario_meters")}</h4>
<ul>
${n.map(({id:c,name:a,before:r,now:i})=>pe`<li key=${c}>
${te(e,r===i?"scenario_meter_same":"scenario_meter_way",{name:a,from:r,to:i})}
</li>`)}
</ul>
<details>
<summary>${te(e,"scenario_numbers")}</summary>
<ul>${n.map(({id:c,numbers:a})=>pe`<li key=${c}>${te(e,"scenario_number",a)}</li>`)}</ul>
</details>
</section>`:null}var{html:L,Html:Ge}=window.practiceguides.kit,{words:Ve}=window.practiceguides.kit;function ze({spec:o,strings:e,legs:t,way:{path:s,attempts:n}}){let{taken_back:c}=n[n.length-1],a=(i,l)=>{var p;return((p=s[i])==null?void 0:p.scene)===l},r=c.filter(({at:i,scene:l})=>!a(i,l));return L`<section class="scenario-part">
<h4>${Ve(e,"scenario_path")}</h4>
<ol class="scenario-path">
${t.map(({from:i,choice:l},p)=>L`<li key=${p}>
<h5>${i.title}</h5>
${c.filter(({at:f,scene:u})=>f===p&&a(f,u)).map((f,u)=>L`<p key=${u} class="pg-remark">
<${z} strings=${e} name="scenario_withdrew" choice=${y(o,f.choice).choice} />
</p>`)}
<p class="scenario-took"><span class="pg-unseen">${Ve(e,"scenario_chose")} </span><${Ge} as="span" of=${l.text} /></p>
${l.story&&L`<${Ge} of=${l.story} />`}
</li>`)}
</ol>
${r.map((i,l)=>L`<p key=${l} class="pg-remark">
<${z} strings=${e} name="scenario_withdrew_in" choice=${y(o,i.choice).choice}
values=${{scene:g(o,i.scene).title}} />
</p>`)}
</section>`}var{html:N}=window.practiceguides.kit,{words:P}=window.practiceguides.kit;function De({spec:o,strings:e,legs:t,way:{path:s,attempts:n},go:c}){let a=n.slice(0,-1).filter(r=>r.ending||G(r.path,s.map(({choice:i})=>i))!==null);return N`<section class="scenario-part">
<h4>${P(e,"scenario_replay")}</h4>
<ol class="scenario-replay">
${t.map(({from:r},i)=>N`<li key=${i}>
<span>${r.title}</span>
<button type="button" class="pg-button pg-quiet" onClick=${l=>c({again:i},l)}>
${P(e,"scenario_from_here")}<span class="pg-unseen">: ${r.title}</span>
</button>
</li>`)}
</ol>
${a.length>0&&N`
<h5>${P(e,"scenario_attempts")}</h5>
<ol class="scenario-attempts">
${a.map((r,i)=>N`<li key=${i}><${St} attempt=${r} path=${s} spec=${o} strings=${e} /></li>`)}
</ol>`}
</section>`}function St({attempt:o,path:e,spec:t,strings:s}){let n=G(o.path,e.map(({choice:r})=>r)),c=o.ending?g(t,o.ending).title:P(s,"scenario_attempt_left"),a=o.path[n??0];return N`
${P(s,"scenario_attempt",{ending:c,n:o.path.length})}<br />
${n===null?P(s,"scenario_attempt_same"):N`<${z} strings=${s} name="scenario_attempt_differs" choice=${y(t,a.choice).choice}
values=${{scene:g(t,a.scene).title}} />`}`}var Mt=5e4;function Be(o,e,t=Mt){let s=Ot(o),n=[],c=new Map,a=[],r=u=>{let h=s(u),$=c.get(h);return $!==void 0?$:n.length>=t?-1:(c.set(h,n.length),a.push([]),n.push(u)-1)},i=e.map(r),l=[];for(let u=0;u<n.length;u+=1)for(let h of x(o,n[u])){let $=r(R(o,n[u],h));$<0?l.push(u):a[$].push(u)}let p=Le(l,a),f=o.scenes.filter(({end:u})=>u).map(({id:u})=>{let h=[...n.keys()].filter($=>n[$].scene===u);return{id:u,from:Le(h,a)}});return i.map(u=>({endings:f.filter(({from:h})=>h[u]).map(({id:h})=>h),whole:u>=0&&!p[u]}))}function Le(o,e){let t=new Uint8Array(e.length),s=[...o];for(let n=s.pop();n!==void 0;n=s.pop())if(!t[n]){t[n]=1;for(let c of e[n])s.push(c)}return t}function Ot(o){let e={};for(let{id:t}of o.scenes)e[t]=jt(o,t);return({scene:t,flags:s,meters:n,used:c})=>{let a=e[t];return[t,...s.filter(r=>a.flags.has(r)),...[...a.meters].map(r=>n[r]),...c.filter(r=>a.once.has(r))].join(" ")}}function jt(o,e){var c;let t={flags:new Set,meters:new Set,once:new Set},s=([a,...r])=>{a==="flag"?t.flags.add(String(r[0])):["not","and","or"].includes(a)?r.forEach(s):t.meters.add(String(r[0]))},n=new Set([e]);for(let a of n)for(let r of((c=o.scenes.find(i=>i.id===a))==null?void 0:c.choices)??[])r.if&&s(r.if),r.once&&t.once.add(r.id),n.add(r.to);return t}var{html:S,Html:Je,useRef:Tt,useState:Ct}=window.practiceguides.kit,{Facts:At,Part:Ft}=window.practiceguides.kit,{Later:Ht}=window.practiceguides.kit,{words:W}=window.practiceguides.kit;function Ue({spec:o,strings:e,legs:t,way:{met:s}}){let n=t.map(({choice:i},l)=>x(o,s[l]).filter(({id:p})=>p!==i.id)),c=Tt(null),a=()=>{let i=Be(o,n.flatMap((l,p)=>l.map(f=>R(o,s[p],f))));return n.map(l=>i.splice(0,l.length))},r=(i,l)=>(c.current=c.current??a(),c.current[i][l]);return n.some(({length:i})=>i)?S`<section class="scenario-part">
<h4>${W(e,"scenario_roads")}</h4>
${t.map(({from:i},l)=>n[l].length>0&&S`<${Rt} key=${l} scene=${i} choices=${n[l]}
open_from=${p=>r(l,p)} spec=${o} strings=${e} />`)}
</section>`:null}function Rt({scene:o,choices:e,open_from:t,spec:s,strings:n}){let[c,a]=Ct(!1);return S`<details class="scenario-fold" onToggle=${()=>a(!0)}>
<summary>${o.title} <span class="pg-tag">${W(n,"scenario_others",{n:e.length})}</span></summary>
<ul class="scenario-roads">
${e.map((r,i)=>{var l,p;return S`<li key=${r.id}>
<${Je} as="p" class="scenario-took" of=${r.text} />
${r.story&&S`<${Je} of=${r.story} />`}
${c&&S`<${Ht}><${Et} open_from=${()=>t(i)} spec=${s} strings=${n} /><//>`}
${r.practice&&S`<p>${W(n,"scenario_worth")} <${X} strings=${n} choice=${r} /></p>`}
<${Ft} title=${W(n,"part_research")} of=${(l=r.research)==null?void 0:l.html}>
<${At} ids=${((p=r.research)==null?void 0:p.facts)??[]} facts=${s.facts} strings=${n} />
<//>
</li>`})}
</ul>
</details>`}function Et({open_from:o,spec:e,strings:t}){let{endings:s,whole:n}=o();return s.length?S`
<p class="pg-label">${W(t,n?"scenario_open":"scenario_open_least")}</p>
<ul class="scenario-endings">
${s.map(c=>S`<li key=${c}>${g(e,c).title}</li>`)}
</ul>`:S`<p class="pg-label">${W(t,"scenario_open_none")}</p>`}var{html:$e}=window.practiceguides.kit,{Care:Nt,Field:Pt}=window.practiceguides.kit,{words:oe}=window.practiceguides.kit;function Ke({uid:o,strings:e,state:t,set_state:s,host:n}){let[c,a]=[`${o}-stops`,`${o}-stops-care`],r=i=>{let l=E.filter(p=>t.stops.includes(p)!==(p===i));s({...t,stops:l})};return $e`<section class="scenario-part">
<h4 id=${c}>${oe(e,"scenario_stops")}</h4>
<fieldset class="scenario-stops" aria-labelledby=${c}>
${E.map(i=>$e`<label key=${i}>
<input type="checkbox" checked=${t.stops.includes(i)} onChange=${()=>r(i)} />
<span>${oe(e,`scenario_stop_${i}`)}</span>
</label>`)}
</fieldset>
<${Nt} id=${a} strings=${e} />
<${Pt} id=${`${o}-change`} label=${oe(e,"scenario_stops_change")} value=${t.change} described=${a}
onWrite=${i=>s({...t,change:i})} />
${n.saving&&$e`<p class="pg-remark">${oe(e,"scenario_stops_plan")}</p>`}
</section>`}var{html:Qe,Html:Wt}=window.practiceguides.kit,{Facts:qt}=window.practiceguides.kit,{words:Xe}=window.practiceguides.kit;function Ye({spec:o,strings:e,legs:t}){let s=t.filter(({choice:n})=>n.their_side);return s.length?Qe`<section class="scenario-part scenario-their-side">
<h4>${Xe(e,"part_their_side")}</h4>
<p class="pg-remark">${Xe(e,"scenario_side_how")}</p>
<ol class="scenario-plain">
${s.map(({from:n,choice:c},a)=>{var r,i;return Qe`<li key=${a}>
<h5>${n.title}</h5>
<${Wt} of=${(r=c.their_side)==null?void 0:r.html} />
<${qt} ids=${((i=c.their_side)==null?void 0:i.facts)??[]} facts=${o.facts} strings=${e} />
</li>`})}
</ol>
</section>`:null}var{html:Ze}=window.practiceguides.kit,It=[He,ze,Ue,Ye,Ce,Ke,Ie,De,qe];function et(o){return Ze`<div class="scenario-debrief">${It.map((e,t)=>Ze`<${e} key=${t} ...${o} />`)}</div>`}var{html:m,Html:q,useLayoutEffect:Gt,useRef:fe,useState:de}=window.practiceguides.kit,{finish:Vt}=window.practiceguides.kit,{Later:zt}=window.practiceguides.kit,{words:M}=window.practiceguides.kit;function ne(o){let{uid:e,spec:t,strings:s,state:n,set_state:c,host:a}=o,r=V(t,n.moves),{position:i,path:l}=r,p=g(t,i.scene),f=l.map(({choice:d})=>y(t,d)),u=f[f.length-1],h=x(t,i),{body:$,question:j}=Dt(p,i),[A,F]=de(!1),[I,tt]=de({}),H=ee(l),[ot,nt]=de(""),se=p.heavy&&ot!==H,B=fe(null),he=fe(null),re=fe(!1);Gt(()=>{var w,O,T;if(!re.current)return;re.current=!1,(w=B.current)==null||w.focus({preventScroll:!0}),(O=B.current)==null||O.scrollIntoView();let d=se?M(s,"scenario_heavy"):"";a.announce(`${p.title}. ${((T=he.current)==null?void 0:T.innerText)??""} ${d}`)});let J=(d,w)=>{let O={...n,moves:[...n.moves,d]},T=ie(t,O);re.current=!0,c(O),T.status==="ended"&&Vt(w.currentTarget,t.id,T)},st=()=>{var d;nt(H),(d=B.current)==null||d.focus()},me=(d,w)=>J({choose:d},w);return m`
${!u&&m`
<p class="scenario-role">${t.role}${t.person&&m`<br />${t.person}`}</p>
${t.prompt&&m`<${q} class="pg-prompt" of=${t.prompt} />`}
${h.length>0&&m`<${Ne} on=${A} set_on=${F} strings=${s} host=${a} />`}`}
${f.length>1&&!p.end&&m`<ol class="scenario-trail" aria-label=${M(s,"scenario_trail")}>
${f.slice(0,-1).map(({from:d,choice:w},O)=>m`<li key=${O}>
<b>${d.title}</b> <${q} as="span" of=${w.text} />
</li>`)}
</ol>`}
<h4 class="scenario-scene" tabindex="-1" ref=${B}>${p.title}</h4>
${u&&m`<div class="scenario-consequence" ref=${he}>
<p class="scenario-chose">${M(s,"scenario_chose")} <${q} as="span" of=${u.choice.text} /></p>
${u.choice.story&&m`<${q} of=${u.choice.story} />`}
</div>`}
${se?m`<div class="pg-notice">
<p>${M(s,"scenario_heavy")}</p>
<button type="button" class="pg-button" onClick=${st}>${M(s,"scenario_heavy_open")}</button>
</div>`:m`
${$.map((d,w)=>m`<${q} key=${`${p.id} ${w}`} of=${d} />`)}
${t.show_meters&&!p.end&&m`<${Lt} spec=${t} strings=${s} position=${i} />`}
${h.length>0&&m`
<p class="scenario-ask" id=${`${e}-ask`}>${M(s,"scenario_ask")}</p>
<ul class="scenario-choices" aria-labelledby=${`${e}-ask`}>
${h.map(({id:d,text:w},O)=>m`<li key=${`${l.length} ${d}`}>
<button type="button" onClick=${T=>me(d,T)}>
<span>${A&&`${D(O)} \xB7 `}<${q} as="span" of=${w} /></span>
</button>
</li>`)}
</ul>
${A&&m`<${Pe} key=${`slips ${H}`} uid=${e} choices=${h} slips=${I[H]??{}} choose=${me}
set_slips=${d=>tt({...I,[H]:d})}
strings=${s} host=${a} />`}`}
${p.end&&u&&m`<${zt} key=${`end ${H}`}>
<${et} ...${o} way=${r} legs=${f} outcome=${p.end.outcome} question=${j} slips=${I} go=${J} />
<//>`}
`}
<p class="pg-actions">
${!h.length&&!se&&m`<button type="button" class="pg-button" onClick=${d=>J({again:0},d)}>
${M(s,"scenario_again")}
</button>`}
${u&&m`<button type="button" class="pg-button pg-quiet" onClick=${d=>J({back:!0},d)}>
${M(s,"scenario_back")}
</button>`}
</p>
`}ne.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Dt(o,e){let t=o.body.filter(n=>C(n.if,e)).map(n=>n.html);return o.end&&t.length>1&&/[?？؟]\s*(<[^>]*>\s*)*$/.test(t[t.length-1])?{body:t.slice(0,-1),question:t[t.length-1]}:{body:t,question:null}}function Lt({spec:o,strings:e,position:t}){return m`<ul class="scenario-now" aria-label=${M(e,"scenario_now")}>
${Object.entries(o.meter_words).map(([s,{name:n,steps:c}])=>m`<li key=${s}>
${M(e,"scenario_meter",{name:n,value:U(c,o.meters[s],t.meters[s])})}
</li>`)}
</ul>`}window.practiceguides.types.scenario={View:ne,...le};})();
