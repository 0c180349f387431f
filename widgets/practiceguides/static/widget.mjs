/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var tt=Object.defineProperty;var Xt=(t,e,n)=>e in t?tt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var Se=(t,e)=>{for(var n in e)tt(t,n,{get:e[n],enumerable:!0})};var nt=(t,e,n)=>Xt(t,typeof e!="symbol"?e+"":e,n);var rt=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,rt(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},ot=new Map;function st(t){var e=ot.get(this);return e||(e=new Map,ot.set(this,e)),(e=rt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",l=[0],p=function(h){r===1&&(h||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,h,i):r===3&&(h||i)?(l.push(3,h,i),r=2):r===2&&i==="..."&&h?l.push(4,h,0):r===2&&i&&!h?l.push(5,0,!0,i):r>=5&&((i||!h&&r===5)&&(l.push(r,0,i,s),r=6),h&&(l.push(r,h,0,s),r=6)),i=""},_=0;_<n.length;_++){_&&(r===1&&p(),p(_));for(var y=0;y<n[_].length;y++)o=n[_][y],r===1?o==="<"?(p(),l=[l],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[_][y+1]===">")?(p(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,l=l[0])}return p(),l})(t)),e),arguments,[])).length>1?e:e[0]}var x,ut,Yt,F,Ce,fe,_t,le,lt,Ee,Pe,Zt,ne=Symbol.for("pv"),pe={},de=[],en=/^m(i|n|o|s|text|space)$/,He=Array.isArray,Te=de.slice,W=Object.assign;function O(t){t&&t.parentNode&&t.remove()}function Me(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?Te.call(arguments,2):n),te(t,i,o,s,null)}function te(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ne,__v:s||++ut,__i:-1,__u:0};return!s&&x.vnode&&x.vnode(r),r}function me(t){return t.children}function j(t,e){this.props=t,this.context=e,this.__g=0}function V(t,e){if(e==null)return t.__&&V(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:V(t)}function tn(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=W({constructor:ne},n)).__v=n.__v+1,x.vnode&&x.vnode(e),Ae(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||V(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,ht(s,e,r),n.__=n.__e=null,e.__e!=o&&at(e))}function at(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),at(t)}function it(t){(8&t.__g||(t.__g|=8,F.push(t),fe++))&&Ce==x.debounceRendering||((Ce=x.debounceRendering)||queueMicrotask)(ft)}function ft(){try{for(var t,e=1;F.length;)F.length>e&&F.sort(_t),t=F.shift(),e=F.length,8&t.__g&&tn(t)}finally{(fe=F.length)&&(Ce||queueMicrotask)(ft)}}function pt(t,e,n,o,s,r,i,c,l,p,_){var y,h,u,v,$,g,d=o.__k||de,m=e.length;for(l=nn(n,e,d,l,m),y=0;y<m;y++)(u=n.__k[y])!=null&&(h=~u.__i&&d[u.__i]||pe,u.__i=y,g=Ae(t,u,h,s,r,i,c,l,p,_),v=u.__e,(h.ref!=u.ref||8&h.__u)&&(h.ref&&Ne(h.ref,null,u,h),u.ref&&_.push(u.ref,u.__c||v,u)),$=$||v,4&u.__u?(l=dt(u,l,t,!h.__v),h.__e&&(h.__e=null)):typeof u.type=="function"&&g!==void 0?l=g:v&&(l=v.nextSibling),u.__u&=-21);return n.__e=$,l}function nn(t,e,n,o,s){var r,i,c,l,p,_,y,h,u,v=n.length,$=v,g=0,d=0,m=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=m[r]=te(null,i):He(i)?i=m[r]=te(me,{children:i}):i.constructor===ne&&i.__b?i=m[r]=te(i.type,i.props,i.key,i.ref,i.__v):m[r]=i,l=r+g,i.__=t,i.__b=t.__b+1,c=null,~(p=i.__i=on(i,n,l,$))&&($--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,p==l-1?g--:p==l+1?g++:p!=l&&(p>l?g--:g++,d=1)):(~p||(s>v?g--:s<v&&g++),typeof i.type!="function"&&(i.__u|=4))):m[r]=null;if(d){for(_=[],y=[],r=0;r<s;r++)if((i=m[r])&&16&i.__u){for(g=0,h=_.length;g<h;)_[u=g+h>>1]<i.__i?g=u+1:h=u;_[g]=i.__i,y[r]=g+1}for(g=_.length;r--;)y[r]&&(y[r]==g?g--:m[r].__u|=4)}if($)for(r=0;r<v;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=V(c)),De(c,c));return o}function dt(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=dt(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=V(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function on(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&r==null||l&&r==c.key&&i==c.type)return n;if(o>(l?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function ct(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function _e(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||ct(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||ct(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Pe[e]||(Pe[e]=rn(e)),(t.__a||(t.__a={}))[e]=Ee,r=e!=(e=e.replace(lt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function rn(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[le]==null)e[le]=Ee++;else if(e[le]<this.__a[t])return;return n(x.event?x.event(e):e)}}}function Ae(t,e,n,o,s,r,i,c,l,p){var _,y,h,u,v,$,g,d,m,k,b,G,ce,q,D,ee,E,U,M=e.type;if(e.constructor!==ne)return null;128&n.__u&&(l=32&n.__u,_=n.__c.__z)&&(e.__u|=l,y=r=[],_.nodeType==8?c=ae(_,r):r.push(_),c=r[0]||c),(_=x.__b)&&_(e);e:if(typeof M=="function"){h=i.length;try{if(d=e.props,m=(_=M.prototype)&&_.render,k=(_=M.contextType)&&o[_.__c],b=_?k?k.props.value:_.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(m?e.__c=u=new M(d,b):(e.__c=u=new j(d,b),u.constructor=M,u.render=cn),k&&k.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),m&&(u.__s||(u.__s=u.state),M.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=W({},u.__s)),W(u.__s,M.getDerivedStateFromProps(d,u.__s)))),v=u.props,$=u.state,u.__v=e,n.__c){if(d!==v&&m&&!M.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(d,b),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(d,u.__s,b)===!1){e.__v!=n.__v&&(u.props=d,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(H){H&&(H.__=e)}),de.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),c=V(n);break e}u.componentWillUpdate&&u.componentWillUpdate(d,u.__s,b),m&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(v,$,g)})}else m&&!M.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),m&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=b,u.props=d,u.__P=t,u.__g&=-5,G=x.__r,ce=m?25:0;do u.__g&=-9,G&&G(e),_=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++ce<25);m&&(de.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=W({},o,u.getChildContext())),m&&n.__c&&u.getSnapshotBeforeUpdate&&(g=u.getSnapshotBeforeUpdate(v,$)),q=_&&_.type===me&&_.key==null?_.props.children:_,d.__P&&(_=c,s=(t=d.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(H){H&&De(H,H)}),n.__k=null),c=n.__k?V(n,0):null),c=pt(t,He(q)?q:[q],e,n,o,s,r,i,c,l,p),d.__P&&(e.__e=null,c=_),e.__u&=-161,y&&y.some(O),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(H){if(i.length=h,e.__v=null,l||r)if(H&&H.then){if(e.__u|=128|l,r){for(~(E=r.indexOf(c||void 0))||(E=r.length);(U=r[E-1])&&U.nodeType==8;)E--;for(;E<r.length;E++)if(U=r[E])if(r[E]=null,D){if(U==ee)break}else{if(U.nodeType!=8)break;U.data.startsWith("$s")&&(ee=ae(D=U))}}if(!D){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;D=c}(_=ae(D=e.__c.__z||(e.__c.__z=D)))?(e.__e=D,c=_):e.__e=c,c=c&&c.nextSibling}else r&&r.some(O);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),H&&H.then||mt(e),x.__e(H,e,n)}}else c=e.__e=sn(n.__e,e,n,o,s,r,i,l,p,t);return(_=x.diffed)&&_(e),c}function ae(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function mt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(mt))}function ht(t,e,n){for(var o=0;o<n.length;)Ne(n[o++],n[o++],n[o++]);x.__c&&x.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){x.__e(r,s.__v)}})}function sn(t,e,n,o,s,r,i,c,l,p){var _,y,h,u,v,$,g,d,m=n.props||pe,k=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(_=0;_<r.length;_++)if((v=r[_])&&(b?v.localName==b:v.nodeType==3)){t=v,r[_]=null;break}}if(!t){if(d=p.ownerDocument||document,!b)return d.createTextNode(k);t=d.createElementNS(s,b,k.is?k:p),c&&(x.__m&&x.__m(e,r),c=!1),r=null}if(b){if(p=b=="template"&&t.content||t,r=b=="textarea"&&k.defaultValue!=null?null:r&&Te.call(p.childNodes),!c&&r)for(m={},_=0;_<t.attributes.length;_++)m[(v=t.attributes[_]).name]=v.value;for(_ in m)v=m[_],_=="dangerouslySetInnerHTML"?h=v:_=="children"||_ in k||_=="value"&&"defaultValue"in k||_=="checked"&&"defaultChecked"in k||_e(t,_,null,v,s);for(_ in k)v=k[_],_=="children"?u=v:_=="dangerouslySetInnerHTML"?y=v:_=="value"?$=v:_=="checked"?g=v:c&&typeof v!="function"||m[_]===v||_e(t,_,v,m[_],s);y?(c||h&&(y.__html==h.__html||y.__html==t.innerHTML)||(t.innerHTML=y.__html),e.__k=[]):(h&&(t.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&en.test(b))&&(s="http://www.w3.org/1999/xhtml"),pt(p,He(u)?u:[u],e,n,o,s,r,i,r?r[0]:n.__k&&V(n,0),c,l),r&&r.some(O)),c&&b!="textarea"||(_="value",b=="progress"&&$==null?t.removeAttribute(_):$==null||$===t[_]&&(b!="progress"||$)||_e(t,_,$,m[_],s),_="checked",g!=null&&g!=t[_]&&_e(t,_,g,m[_],s))}else m===k||c&&t.data==k||(t.data=k);return t}function Ne(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){x.__e(s,n)}}function De(t,e,n){var o,s,r,i;if(x.unmount&&x.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ne(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){x.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&De(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=ae(o,r=[]))&&(o==t.__e&&r.some(O),O(s),O(o)),n||O(t.__e),t.__e=t.__c=t.__=null}function cn(t,e,n){return this.constructor(t,n)}function he(t,e){var n,o,s,r;x.__&&x.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=te(me,{children:[t]}),s=[],r=[],Ae(e,e.__k,o||pe,pe,e.namespaceURI,o?null:e.firstChild?Te.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),ht(s,e.__k,r),e.__k.props.children=null}x={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw fe=0,t}},ut=0,Yt=function(t){return t!=null&&t.constructor===ne},j.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=W({},this.state)),typeof t=="function"&&(t=t(W({},n),this.props)),t&&(W(n,t),this.__v&&(e&&this.__k.push(e),it(this)))},j.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),it(this))},j.prototype.render=me,F=[],fe=0,_t=function(t,e){return t.__v.__b-e.__v.__b},le=Symbol(),lt=/(PointerCapture)$|Capture$/i,Ee=0,Pe={},Zt=0;var K,C,Le,$t,Ue=Object.is,$e=0,Ct=[],Re=[],w=x,gt=w.__b,vt=w.__r,yt=w.diffed,kt=w.__c,bt=w.unmount,xt=w.__;function ge(t,e){w.__h&&w.__h(C,t,$e||e),$e=0;var n=C.__H||(C.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function A(t){return $e=1,un(Pt,t)}function un(t,e,n){var o=ge(K++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Pt(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);Ue(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var s=C.shouldComponentUpdate;C.shouldComponentUpdate=function(r,i,c){var l=this.__H;if(!l)return!0;var p=!1,_=this.props!=r;if(l.__.some(function(h){h.__N&&(p=!0,Ue(h.__[0],h.__N[0])||(_=!0))}),s){var y=s.call(this,r,i,c);return p?y||_:y}return!p||_}}return o.__}function I(t,e){var n=ge(K++,3);!w.__s&&Fe(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,C.__H.__h.push(n))}function Q(t,e){var n=ge(K++,4);!w.__s&&Fe(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,C.__h.push(n))}function T(t){return $e=5,_n(function(){return{current:t}},[])}function _n(t,e){var n=ge(K++,7);return Fe(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function ln(){var t;do{for(;t=Re.shift();)try{oe(t)}catch(n){w.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ct.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(oe),e.__h.some(qe),e.__h=[]}catch(n){e.__h=[],w.__e(n,t.__v)}}}while(Re.length)}w.__b=function(t){C=null,gt&&gt(t)},w.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),xt&&xt(t,e)},w.__r=function(t){vt&&vt(t),K=0;var e=(C=t.__c).__H;e&&(Le==C?C.__h=[]:(e.__h.some(oe),e.__h.some(qe),K=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Le=C},w.diffed=function(t){yt&&yt(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&St(Ct.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Le=C=null},w.__c=function(t,e){e.some(function(n){try{n.__h.some(oe),n.__h=n.__h.filter(function(o){return!o.__||qe(o)})}catch(o){n.__h=[function(){throw o}]}}),kt&&kt(t,e)},w.unmount=function(t){bt&&bt(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,St(Re.push(s))}else oe(s)}catch(r){e=r}}),o.__H=void 0,e&&w.__e(e,o.__v))};var wt=typeof requestAnimationFrame=="function";function an(t){var e,n=function(){clearTimeout(o),wt&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);wt&&(e=requestAnimationFrame(n))}function St(t){t!=1&&$t==w.requestAnimationFrame||(($t=w.requestAnimationFrame)||an)(ln)}function oe(t){var e=C,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),C=e}function qe(t){var e=C;t.__c=t.__(),C=e}function Fe(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Ue(n,t[o])})}function Pt(t,e){return typeof e=="function"?e(t):e}var a=st.bind(Me);function S({of:t,as:e="div",...n}){return Me(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function R(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function re(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function L(t,e){return JSON.stringify(t)===JSON.stringify(e)}function f(t,e,n={}){var s,r;return((r=(s=fn(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function fn(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function X({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?a`<details class="pg-facts">
    <summary>${f(n,"facts")}</summary>
    <ul>
      ${o.map(s=>a`<li key=${s}>
        <${S} of=${e[s].html} />
        <p class="pg-source">
          ${f(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&a` <strong>${f(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function B({title:t,of:e,class:n="",children:o=null}){return e?a`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${S} of=${e} />
    ${o}
  </div>`:null}function Ve({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return a`
    ${n&&a`<p class="pg-named">
      <${S} as="span" of=${n} />
      ${o&&a`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${B} title=${f(e,"part_story")} of=${s} class="pg-story" />
    <${B} title=${f(e,"part_research")} of=${r} />
    <${B} title=${f(e,"part_instead")} of=${i} />
  `}function z(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function Et({children:t,then:e}){let[n,o]=A(!1);return I(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function Y(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function Mt(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),l=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:[...new Set(l)]}}function At(t,e,n,o){var c;if(t==null)return{state:Y(e),lost:!1};if(!R(t)||t.v!==1)return{state:Y(e),lost:!0};let s=l=>{let p=R(l)?n(l.answer):null;return!R(l)||p===null||!o(p)?null:{answer:p,confidence:Ht(l.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:Ht(t.confidence),tries:r.filter(l=>l!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!L(Tt(t),Tt(i))}}function Nt(t,e){let n=t.tries.findIndex((s,r)=>!L(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function Ht(t){return t==="not"||t==="fairly"||t==="very"?t:null}function Tt({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var pn=["not","fairly","very"],dn={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function Dt({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:l,ask:p,told:_,spoken:y,facts:h,after:u,keep:v,count:$}){let g=o.tries.length,d=o.tries[g-1],m=c(o),[k,b]=A(!d||!L(d.answer,o.answer)),G=T(g);I(()=>{G.current!==g&&b(!g),G.current=g},[g]);let[ce,q]=A(""),D=T(null),ee=T(null),E=T(null);I(()=>{var P,N;E.current==="question"&&((N=(P=D.current)==null?void 0:P.querySelector("input, select, button, textarea"))==null||N.focus(),E.current=null)});let U=()=>{var N,ue;if(E.current!=="feedback")return;let P=[f(n,m.status),M(),Ie(n,m)].filter(Boolean).join(" ");r.announce(`${P} ${y?y(d.answer,m):(ue=(N=ee.current)==null?void 0:N.innerText)!=null?ue:""}`),E.current=null},M=()=>$?f(n,"score",{score:m.score,max:m.max}):"",H=P=>{q(P),r.announce(P)},Jt=P=>{q(""),s({...o,answer:P})},Gt=P=>{if(!k)return;let N=l(o.answer);if(N)return H(N);let{answer:ue,confidence:Qt}=o,et={...o,tries:[...o.tries,{answer:ue,confidence:Qt}],skipped:!1};E.current="feedback",q(""),b(!1),s(et),z(P.currentTarget,e.id,c(et))},Kt=P=>{let N={...o,skipped:!0};s(N),H(f(n,"skipped")),z(P.currentTarget,e.id,c(N))},Ye=P=>{E.current="question",b(!0),s(P)},Ze=!k&&(m.status==="right"||g>=e.attempts);return a`
    ${e.prompt&&a`<${S} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${D}>${p({answer:o.answer,set_answer:Jt,fixed:!k})}</div>
    ${e.confidence&&a`<${mn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!k}
      onPick=${P=>s({...o,confidence:P})} />`}
    ${e.hint&&a`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${f(n,"hint")}</summary>
      <${S} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${k?void 0:"true"} onClick=${Gt}>
        ${f(n,k?"check":"checked")}
      </button>
      ${k&&a`<button type="button" class="pg-button pg-quiet" onClick=${Kt}>${f(n,"skip")}</button>`}
      ${k&&a`<p class="pg-remark">${ce||(o.skipped?f(n,"skipped"):"")}</p>`}
    </div>
    ${!k&&d&&a`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${dn[m.status]}</span> ${f(n,m.status)}
        ${$&&a` <span class="pg-count">${M()}</span>`}
      </p>
      <${Et} then=${U}>
        ${Ie(n,m)&&a`<p>${Ie(n,m)}</p>`}
        <div ref=${ee}>${_(d.answer,m)}</div>
        <${X} ids=${[...new Set(h(d.answer))]} facts=${e.facts} strings=${n} />
        ${Ze&&u&&u(d.answer)}
        <div class="pg-actions">
          ${Ze?a`<button type="button" class="pg-button pg-quiet" onClick=${()=>Ye(Y(i))}>${f(n,"start_again")}</button>`:a`<button type="button" class="pg-button" onClick=${()=>Ye({...o,answer:v?o.answer:i,confidence:null})}>
                ${f(n,"try_again")}
              </button>
              <p class="pg-remark">${f(n,"tries_left",{n:e.attempts-g})}</p>`}
        </div>
      <//>
    </div>`}
  `}function Ie(t,{status:e,confidence:n}){return e==="right"?n==="not"?f(t,"unsure_right"):"":n==="very"?f(t,"sure_wrong"):n==="not"?f(t,"unsure_wrong"):""}function mn({name:t,strings:e,value:n,set:o,onPick:s}){return a`<fieldset class="pg-pills pg-confidence">
    <legend>${f(e,"confidence")}</legend>
    ${pn.map(r=>a`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${f(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var We={};Se(We,{VERSION:()=>hn,empty:()=>$n,mark:()=>Oe,merge:()=>vn,restore:()=>gn});var hn=1;function $n(t){return Y([])}function Oe(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return Mt(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function gn(t,e){return At(e,[],n=>yn(t,n),n=>n.length>0)}function vn(t,e){return Nt(t,e)}function yn(t,e){return!re(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function ve(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:c,fixed:l})=>{let p=(_,y)=>{let h=n.multiple?i.filter(u=>u!==_):[];c(y?[...h,_]:h)};return a`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${f(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(_=>{let y=i.includes(_.id);return a`<label key=${_.id} class=${`pg-option ${y?"is-picked":""} ${l?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${_.id} checked=${y} disabled=${l}
            onChange=${h=>p(_.id,h.currentTarget.checked)} />
          <${S} as="span" of=${_.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(c=>i.includes(c.id));return a`<${Dt} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>Oe(n,i)}
    missing=${i=>i.length?null:f(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(c=>a`<${Ve} key=${c.id}
      name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(c=>c.feedback.facts)}
    after=${i=>a`<${kn} spec=${n} picked=${i} strings=${o} />`} />`}ve.icon="M10 3v6m0 0-5 6m5-6 5 6";function kn({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?a`<details class="pg-others">
    <summary>${f(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>a`<li key=${s.id}>
        <${Ve} name=${s.text} tag=${f(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${X} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}function Lt({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let l=T(null);return Q(()=>bn(l.current),[o]),a`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${l} rows=${s} value=${o} aria-describedby=${r}
      onInput=${p=>i(p.currentTarget.value)}
      onChange=${p=>c(p.currentTarget)} />
  `}function Ut({id:t,strings:e}){return a`<p class="pg-care" id=${t}>${f(e,"care")}</p>`}function bn(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var Be={};Se(Be,{VERSION:()=>ye,empty:()=>se,mark:()=>je,merge:()=>wn,own_words:()=>Sn,restore:()=>xn,without_words:()=>Cn});var ye=1;function se(t){return{v:ye,text:"",other:[]}}function je(t,e){return{status:e.text.trim()?"written":"empty"}}function xn(t,e){if(e==null)return{state:se(t),lost:!1};if(!R(e)||e.v!==ye)return{state:se(t),lost:!0};let{text:n,other:o}=e,s={v:ye,text:typeof n=="string"?n:"",other:re(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!re(o)}}function wn(t,e){if(!t.text)return{...e,other:Rt(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:Rt(t.other,e.other,n)}}function Rt(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function Sn({text:t,other:e}){return[t,...e].filter(n=>n.trim())}function Cn(t){return{...t,text:"",other:[]}}function ke({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=A(null),[l,p,_]=["prompt","care","note"].map($=>`${t}-${$}`),y=$=>{c(null),s({...o,text:$})},h=()=>{var $,g,d;c({state:o,kept:(g=($=r.saving)==null?void 0:$.kept)!=null?g:!1}),(d=r.saving)==null||d.stop(),s(se(e)),r.announce(f(n,"notepad_deleted"))},u=()=>{var $;i&&(s(i.state),i.kept&&(($=r.saving)==null||$.keep()),c(null),r.announce(f(n,"notepad_back")))},v=($,g)=>s({...o,text:g?`${o.text}

${$}`:o.text,other:o.other.filter(d=>d!==$)});return a`
    ${e.prompt&&a`<${S} class="pg-prompt" id=${l} of=${e.prompt} />`}
    <${Ut} id=${p} strings=${n} />
    <${Lt} id=${_} label=${f(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${l} ${p}`:p} onWrite=${y}
      onDone=${$=>z($,e.id,je(e,o))} />
    ${o.other.map($=>a`<div key=${$} class="pg-notice">
      <p>${f(n,"notepad_other")}</p>
      <p class="notepad-other">${$}</p>
      <button type="button" class="pg-button" onClick=${()=>v($,!0)}>${f(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>v($,!1)}>${f(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&a`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?u:h}>
        ${f(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&a`<span class="pg-remark">${f(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&a`<p class="pg-saving">${f(n,"notepad_in_notebook")}</p>`}
  `}ke.icon="M4 16V4h12v9l-3 3z";var Ke={};Se(Ke,{VERSION:()=>be,empty:()=>Je,follow:()=>ie,holds:()=>J,mark:()=>Ge,merge:()=>Tn,offered:()=>xe,restore:()=>En,scene_of:()=>Z,start:()=>ze,step:()=>Ft});var be=1,Pn={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function ze(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function Z(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function J(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!J(s[0],e);if(n==="and")return s.every(c=>J(c,e));if(n==="or")return s.some(c=>J(c,e));let[r,i]=o;return Pn[n](e.meters[r],i)}function xe(t,e){return Z(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&J(n.if,e))}function Ft(t,e,n){let o=xe(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,l]=t.meters[r];s[r]=Math.min(l,Math.max(c,s[r]+i))}return{scene:o.to,flags:qt(e.flags,o.set),meters:s,used:qt(e.used,o.once?[o.id]:[])}}function ie(t,e){let n=ze(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[ze(t),[],[]],r+=1;else if("back"in c){let l=s.pop();if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=l,o=o.slice(0,-1)}else{let l=Ft(t,n,c.choose);if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=l}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function Je(t){return{v:be,moves:[]}}function En(t,e){if(e==null)return{state:Je(t),lost:!1};if(!R(e)||e.v!==be||!Array.isArray(e.moves))return{state:Je(t),lost:!0};let n=[];for(let s of e.moves){let r=Hn(s);if(!r)break;n.push(r)}let{taken:o}=ie(t,n);return{state:{v:be,moves:n.slice(0,o)},lost:o<e.moves.length}}function Hn(t){return R(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function Ge(t,e){let{position:n}=ie(t,e.moves),{end:o}=Z(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function Tn(t,e){return e.moves.length>t.moves.length?e:t}function qt(t,e){return[...new Set([...t,...e])].sort()}function we({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=ie(e,o.moves),l=Z(e,i.scene),p=c.map(d=>{let m=Z(e,d.scene);return{from:m,choice:m.choices.find(k=>k.id===d.choice)}}),_=p[p.length-1],y=T(null),h=T(null),u=T(!1);I(()=>{var d,m,k;u.current&&(u.current=!1,(d=y.current)==null||d.focus(),r.announce(`${l.title}. ${(k=(m=h.current)==null?void 0:m.innerText)!=null?k:""}`))});let v=(d,m)=>{let k={...o,moves:[...o.moves,d]},b=Ge(e,k);u.current=!0,s(k),b.status==="ended"&&z(m.currentTarget,e.id,b)},$=a`
    <p class="scenario-role">${e.role}${e.person&&a`<br />${e.person}`}</p>
    ${e.prompt&&a`<${S} class="pg-prompt" of=${e.prompt} />`}
  `,g=xe(e,i);return a`
    ${!p.length&&$}
    ${p.length>1&&!l.end&&a`<ol class="scenario-trail" aria-label=${f(n,"scenario_trail")}>
      ${p.slice(0,-1).map(({from:d,choice:m},k)=>a`<li key=${k}>
        <b>${d.title}</b> <${S} as="span" of=${m.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${y}>${l.title}</h4>
    ${_&&a`<div class="scenario-consequence" ref=${h}>
      <p class="scenario-chose">${f(n,"scenario_chose")} <${S} as="span" of=${_.choice.text} /></p>
      ${_.choice.story&&a`<${S} of=${_.choice.story} />`}
    </div>`}
    ${l.body.filter(d=>J(d.if,i)).map((d,m)=>a`<${S} key=${`${l.id} ${m}`} of=${d.html} />`)}
    ${g.length>0&&a`
      <p class="scenario-ask" id=${`${t}-ask`}>${f(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${g.map(d=>a`<li key=${`${c.length} ${d.id}`}>
          <button type="button" onClick=${m=>v({choose:d.id},m)}>
            <${S} as="span" of=${d.text} />
          </button>
        </li>`)}
      </ul>`}
    ${l.end&&p.length>0&&a`
      <h4 class="scenario-path-title">${f(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${p.map(({from:d,choice:m},k)=>a`<${Mn} key=${k} title=${d.title} choice=${m} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!g.length&&a`<button type="button" class="pg-button" onClick=${d=>v({again:!0},d)}>
        ${f(n,"scenario_again")}
      </button>`}
      ${p.length>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${d=>v({back:!0},d)}>
        ${f(n,"scenario_back")}
      </button>`}
    </p>
  `}we.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Mn({title:t,choice:e,spec:n,strings:o}){var l;let{text:s,story:r,research:i,their_side:c}=e;return a`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${f(o,"scenario_chose")} </span><${S} as="span" of=${s} /></p>
    <${B} title=${f(o,"part_story")} of=${r} />
    <${B} title=${f(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${B} title=${f(o,"part_research")} of=${i==null?void 0:i.html}>
      <${X} ids=${(l=i==null?void 0:i.facts)!=null?l:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var Vt={choice:{View:ve,...We},notepad:{View:ke,...Be},scenario:{View:we,...Ke}};var It="pg-announcer";var Qe=new WeakMap;function Ot(t,e){var r;let n=(r=t.getElementById(It))!=null?r:An(t),o=Qe.get(t);if(o){o.push(e);return}let s=[e];Qe.set(t,s),n.textContent="",setTimeout(()=>{Qe.delete(t),n.textContent=s.join(" ")},100)}function An(t){let e=t.createElement("div");return e.id=It,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function Wt({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",l=s!=="blocked"&&a`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${f(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||s){let p=s!=null?s:o?"kept":"tab";return a`<p class="pg-saving">
      <span>${f(e,`saving_${p}_${s?"any":c}`)}</span> ${l}
    </p>`}return a`<details class="pg-saving">
    <summary>${f(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${f(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${l}
  </details>`}function jt({lost:t,strings:e}){return t?a`<div class="pg-notice">
    <p>${f(e,"lost")}</p>
    <details>
      <summary>${f(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${f(e,"lost_delete")}</button>
  </div>`:null}function Bt(t,e){return he(a`<${Xe} ...${e}><${Nn} ...${e} /><//>`,t),()=>he(null,t)}function Nn({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=A(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=A({});Q(()=>s.watch(()=>i({})),[s]);let{state:c,saving:l,lost:p}=s.read();return a`
    <${Ln} icon=${t.icon} spec=${n} strings=${o} />
    <${jt} lost=${p} strings=${o} />
    <${Dn} spec=${n} strings=${o} begun=${!L(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:l}} />
      <${Wt} saving=${l} strings=${o} />
    <//>
    ${s.source&&a`<p class="pg-source">${f(o,"source",{path:s.source})}</p>`}
  `}function Dn({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=A([!n&&t.note,n||t.intensity!=="heavy"]),c=T(null),l=T(!1);Q(()=>{var _;l.current&&((_=c.current)==null||_.focus())},[r]);let p=()=>{l.current=!0,i([s,!0])};return a`
    ${s&&a`<div class="pg-notice">
      <p class="pg-label">${f(e,"note_title")}</p>
      <${S} of=${s} />
    </div>`}
    ${r?a`<div tabindex="-1" ref=${c}>${o}</div>`:a`<p class="pg-actions"><button type="button" class="pg-button" onClick=${p}>${f(e,"note_open")}</button></p>`}
  `}function Ln({icon:t,spec:e,strings:n}){return a`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${f(n,`kind_${e.type}`)}
      <span>${f(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var Xe=class extends j{constructor(){super(...arguments);nt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?a`<p class="pg-notice">${f(n,"failed")}</p>`:o}};function Un({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=zt(t,n),s=()=>{o(),o=zt(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(i=>t.on(i,s)),()=>{r.forEach(i=>t.off(i,s)),o(),n.remove()}}function zt(t,e){let n=t.get("spec"),o=Vt[n.type],s=new Set,r=()=>s.forEach(u=>u()),i,c=null,l=()=>{c=null,r()},p=u=>{i=u,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),r()},_=()=>{let u=t.get("state");if(L(u,i))return;let v=u===null||L(u,{}),$=o.restore(n,v?null:u);$.lost&&(c={text:JSON.stringify(u,null,2),forget:l}),p($.state)};_(),t.on("change:state",_);let y={read:()=>({state:i,lost:c,saving:null}),write:p,watch:u=>(s.add(u),()=>s.delete(u)),announce:u=>Ot(e.ownerDocument,u),source:t.get("source"),failed:()=>{}},h=Bt(e,{type:o,spec:n,strings:t.get("strings"),host:y});return()=>{t.off("change:state",_),h()}}var tr={render:Un};export{tr as default};
