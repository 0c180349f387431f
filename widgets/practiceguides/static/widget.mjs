/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var Kt=Object.defineProperty;var Xn=(t,e,n)=>e in t?Kt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var G=(t,e)=>{for(var n in e)Kt(t,n,{get:e[n],enumerable:!0})};var Qt=(t,e,n)=>Xn(t,typeof e!="symbol"?e+"":e,n);function H(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function B(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function M(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Yt=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,Yt(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},Xt=new Map;function Zt(t){var e=Xt.get(this);return e||(e=new Map,Xt.set(this,e)),(e=Yt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",l=[0],m=function(g){r===1&&(g||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,g,i):r===3&&(g||i)?(l.push(3,g,i),r=2):r===2&&i==="..."&&g?l.push(4,g,0):r===2&&i&&!g?l.push(5,0,!0,i):r>=5&&((i||!g&&r===5)&&(l.push(r,0,i,s),r=6),g&&(l.push(r,g,0,s),r=6)),i=""},f=0;f<n.length;f++){f&&(r===1&&m(),m(f));for(var k=0;k<n[f].length;k++)o=n[f][k],r===1?o==="<"?(m(),l=[l],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[f][k+1]===">")?(m(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):i+=o),r===3&&i==="!--"&&(r=4,l=l[0])}return m(),l})(t)),e),arguments,[])).length>1?e:e[0]}var E,nn,Yn,J,ot,xe,on,ye,rn,st,rt,Zn,fe=Symbol.for("pv"),we={},Se=[],eo=/^m(i|n|o|s|text|space)$/,it=Array.isArray,ct=Se.slice,te=Object.assign;function ee(t){t&&t.parentNode&&t.remove()}function at(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?ct.call(arguments,2):n),pe(t,i,o,s,null)}function pe(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:fe,__v:s||++nn,__i:-1,__u:0};return!s&&E.vnode&&E.vnode(r),r}function Ce(t){return t.children}function ne(t,e){this.props=t,this.context=e,this.__g=0}function K(t,e){if(e==null)return t.__&&K(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:K(t)}function to(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=te({constructor:fe},n)).__v=n.__v+1,E.vnode&&E.vnode(e),ut(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||K(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,pn(s,e,r),n.__=n.__e=null,e.__e!=o&&sn(e))}function sn(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),sn(t)}function en(t){(8&t.__g||(t.__g|=8,J.push(t),xe++))&&ot==E.debounceRendering||((ot=E.debounceRendering)||queueMicrotask)(cn)}function cn(){try{for(var t,e=1;J.length;)J.length>e&&J.sort(on),t=J.shift(),e=J.length,8&t.__g&&to(t)}finally{(xe=J.length)&&(ot||queueMicrotask)(cn)}}function an(t,e,n,o,s,r,i,c,l,m,f){var k,g,a,y,$,h,_=o.__k||Se,d=e.length;for(l=no(n,e,_,l,d),k=0;k<d;k++)(a=n.__k[k])!=null&&(g=~a.__i&&_[a.__i]||we,a.__i=k,h=ut(t,a,g,s,r,i,c,l,m,f),y=a.__e,(g.ref!=a.ref||8&g.__u)&&(g.ref&&lt(g.ref,null,a,g),a.ref&&f.push(a.ref,a.__c||y,a)),$=$||y,4&a.__u?(l=un(a,l,t,!g.__v),g.__e&&(g.__e=null)):typeof a.type=="function"&&h!==void 0?l=h:y&&(l=y.nextSibling),a.__u&=-21);return n.__e=$,l}function no(t,e,n,o,s){var r,i,c,l,m,f,k,g,a,y=n.length,$=y,h=0,_=0,d=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=d[r]=pe(null,i):it(i)?i=d[r]=pe(Ce,{children:i}):i.constructor===fe&&i.__b?i=d[r]=pe(i.type,i.props,i.key,i.ref,i.__v):d[r]=i,l=r+h,i.__=t,i.__b=t.__b+1,c=null,~(m=i.__i=oo(i,n,l,$))&&($--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==l-1?h--:m==l+1?h++:m!=l&&(m>l?h--:h++,_=1)):(~m||(s>y?h--:s<y&&h++),typeof i.type!="function"&&(i.__u|=4))):d[r]=null;if(_){for(f=[],k=[],r=0;r<s;r++)if((i=d[r])&&16&i.__u){for(h=0,g=f.length;h<g;)f[a=h+g>>1]<i.__i?h=a+1:g=a;f[h]=i.__i,k[r]=h+1}for(h=f.length;r--;)k[r]&&(k[r]==h?h--:d[r].__u|=4)}if($)for(r=0;r<y;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=K(c)),pt(c,c));return o}function un(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=un(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=K(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function oo(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&r==null||l&&r==c.key&&i==c.type)return n;if(o>(l?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function tn(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ve(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||tn(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||tn(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=rt[e]||(rt[e]=ro(e)),(t.__a||(t.__a={}))[e]=st,r=e!=(e=e.replace(rn,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function ro(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ye]==null)e[ye]=st++;else if(e[ye]<this.__a[t])return;return n(E.event?E.event(e):e)}}}function ut(t,e,n,o,s,r,i,c,l,m){var f,k,g,a,y,$,h,_,d,v,b,P,F,q,x,T,O,U,L=e.type;if(e.constructor!==fe)return null;128&n.__u&&(l=32&n.__u,f=n.__c.__z)&&(e.__u|=l,k=r=[],f.nodeType==8?c=be(f,r):r.push(f),c=r[0]||c),(f=E.__b)&&f(e);e:if(typeof L=="function"){g=i.length;try{if(_=e.props,d=(f=L.prototype)&&f.render,v=(f=L.contextType)&&o[f.__c],b=f?v?v.props.value:f.__:o,(a=n.__c)?(e.__c=a,2&a.__g&&(a.__g|=1)):(d?e.__c=a=new L(_,b):(e.__c=a=new ne(_,b),a.constructor=L,a.render=io),v&&v.sub(a),a.state||(a.state={}),a.__n=o,a.__g|=8,a.__h=[],a.__k=[]),d&&(a.__s||(a.__s=a.state),L.getDerivedStateFromProps&&(a.__s==a.state&&(a.__s=te({},a.__s)),te(a.__s,L.getDerivedStateFromProps(_,a.__s)))),y=a.props,$=a.state,a.__v=e,n.__c){if(_!==y&&d&&!L.getDerivedStateFromProps&&a.componentWillReceiveProps&&a.componentWillReceiveProps(_,b),e.__v==n.__v&&!(8&a.__g)||!(4&a.__g)&&a.shouldComponentUpdate&&a.shouldComponentUpdate(_,a.__s,b)===!1){e.__v!=n.__v&&(a.props=_,a.state=a.__s,a.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(R){R&&(R.__=e)}),Se.push.apply(a.__h,a.__k),a.__k=[],a.__h.length&&i.push(a),c=K(n);break e}a.componentWillUpdate&&a.componentWillUpdate(_,a.__s,b),d&&a.componentDidUpdate&&a.__h.push(function(){a.componentDidUpdate(y,$,h)})}else d&&!L.getDerivedStateFromProps&&a.componentWillMount&&a.componentWillMount(),d&&a.componentDidMount&&a.__h.push(a.componentDidMount);a.context=b,a.props=_,a.__P=t,a.__g&=-5,P=E.__r,F=d?25:0;do a.__g&=-9,P&&P(e),f=a.render(a.props,a.state=a.__s,a.context);while(8&a.__g&&++F<25);d&&(Se.push.apply(a.__h,a.__k),a.__k=[]),a.state=a.__s,a.getChildContext&&(o=te({},o,a.getChildContext())),d&&n.__c&&a.getSnapshotBeforeUpdate&&(h=a.getSnapshotBeforeUpdate(y,$)),q=f&&f.type===Ce&&f.key==null?f.props.children:f,_.__P&&(f=c,s=(t=_.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(R){R&&pt(R,R)}),n.__k=null),c=n.__k?K(n,0):null),c=an(t,it(q)?q:[q],e,n,o,s,r,i,c,l,m),_.__P&&(e.__e=null,c=f),e.__u&=-161,k&&k.some(ee),a.__h.length&&i.push(a),1&a.__g&&(a.__g&=-4)}catch(R){if(i.length=g,e.__v=null,l||r)if(R&&R.then){if(e.__u|=128|l,r){for(~(O=r.indexOf(c||void 0))||(O=r.length);(U=r[O-1])&&U.nodeType==8;)O--;for(;O<r.length;O++)if(U=r[O])if(r[O]=null,x){if(U==T)break}else{if(U.nodeType!=8)break;U.data.startsWith("$s")&&(T=be(x=U))}}if(!x){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;x=c}(f=be(x=e.__c.__z||(e.__c.__z=x)))?(e.__e=x,c=f):e.__e=c,c=c&&c.nextSibling}else r&&r.some(ee);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),R&&R.then||ln(e),E.__e(R,e,n)}}else c=e.__e=so(n.__e,e,n,o,s,r,i,l,m,t);return(f=E.diffed)&&f(e),c}function be(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function ln(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ln))}function pn(t,e,n){for(var o=0;o<n.length;)lt(n[o++],n[o++],n[o++]);E.__c&&E.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){E.__e(r,s.__v)}})}function so(t,e,n,o,s,r,i,c,l,m){var f,k,g,a,y,$,h,_,d=n.props||we,v=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((y=r[f])&&(b?y.localName==b:y.nodeType==3)){t=y,r[f]=null;break}}if(!t){if(_=m.ownerDocument||document,!b)return _.createTextNode(v);t=_.createElementNS(s,b,v.is?v:m),c&&(E.__m&&E.__m(e,r),c=!1),r=null}if(b){if(m=b=="template"&&t.content||t,r=b=="textarea"&&v.defaultValue!=null?null:r&&ct.call(m.childNodes),!c&&r)for(d={},f=0;f<t.attributes.length;f++)d[(y=t.attributes[f]).name]=y.value;for(f in d)y=d[f],f=="dangerouslySetInnerHTML"?g=y:f=="children"||f in v||f=="value"&&"defaultValue"in v||f=="checked"&&"defaultChecked"in v||ve(t,f,null,y,s);for(f in v)y=v[f],f=="children"?a=y:f=="dangerouslySetInnerHTML"?k=y:f=="value"?$=y:f=="checked"?h=y:c&&typeof y!="function"||d[f]===y||ve(t,f,y,d[f],s);k?(c||g&&(k.__html==g.__html||k.__html==t.innerHTML)||(t.innerHTML=k.__html),e.__k=[]):(g&&(t.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&eo.test(b))&&(s="http://www.w3.org/1999/xhtml"),an(m,it(a)?a:[a],e,n,o,s,r,i,r?r[0]:n.__k&&K(n,0),c,l),r&&r.some(ee)),c&&b!="textarea"||(f="value",b=="progress"&&$==null?t.removeAttribute(f):$==null||$===t[f]&&(b!="progress"||$)||ve(t,f,$,d[f],s),f="checked",h!=null&&h!=t[f]&&ve(t,f,h,d[f],s))}else d===v||c&&t.data==v||(t.data=v);return t}function lt(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){E.__e(s,n)}}function pt(t,e,n){var o,s,r,i;if(E.unmount&&E.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||lt(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){E.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&pt(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=be(o,r=[]))&&(o==t.__e&&r.some(ee),ee(s),ee(o)),n||ee(t.__e),t.__e=t.__c=t.__=null}function io(t,e,n){return this.constructor(t,n)}function Me(t,e){var n,o,s,r;E.__&&E.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=pe(Ce,{children:[t]}),s=[],r=[],ut(e,e.__k,o||we,we,e.namespaceURI,o?null:e.firstChild?ct.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),pn(s,e.__k,r),e.__k.props.children=null}E={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw xe=0,t}},nn=0,Yn=function(t){return t!=null&&t.constructor===fe},ne.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=te({},this.state)),typeof t=="function"&&(t=t(te({},n),this.props)),t&&(te(n,t),this.__v&&(e&&this.__k.push(e),en(this)))},ne.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),en(this))},ne.prototype.render=Ce,J=[],xe=0,on=function(t,e){return t.__v.__b-e.__v.__b},ye=Symbol(),rn=/(PointerCapture)$|Capture$/i,st=0,rt={},Zn=0;var se,N,ft,fn,_t=Object.is,Ee=0,yn=[],dt=[],A=E,_n=A.__b,dn=A.__r,mn=A.diffed,$n=A.__c,hn=A.unmount,gn=A.__;function Te(t,e){A.__h&&A.__h(N,t,Ee||e),Ee=0;var n=N.__H||(N.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function S(t){return Ee=1,co(bn,t)}function co(t,e,n){var o=Te(se++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):bn(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);_t(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=N,!N.__f)){N.__f=!0;var s=N.shouldComponentUpdate;N.shouldComponentUpdate=function(r,i,c){var l=this.__H;if(!l)return!0;var m=!1,f=this.props!=r;if(l.__.some(function(g){g.__N&&(m=!0,_t(g.__[0],g.__N[0])||(f=!0))}),s){var k=s.call(this,r,i,c);return m?k||f:k}return!m||f}}return o.__}function j(t,e){var n=Te(se++,3);!A.__s&&$t(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,N.__H.__h.push(n))}function Q(t,e){var n=Te(se++,4);!A.__s&&$t(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,N.__h.push(n))}function C(t){return Ee=5,ao(function(){return{current:t}},[])}function ao(t,e){var n=Te(se++,7);return $t(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function uo(){var t;do{for(;t=dt.shift();)try{_e(t)}catch(n){A.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=yn.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(_e),e.__h.some(mt),e.__h=[]}catch(n){e.__h=[],A.__e(n,t.__v)}}}while(dt.length)}A.__b=function(t){N=null,_n&&_n(t)},A.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),gn&&gn(t,e)},A.__r=function(t){dn&&dn(t),se=0;var e=(N=t.__c).__H;e&&(ft==N?N.__h=[]:(e.__h.some(_e),e.__h.some(mt),se=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ft=N},A.diffed=function(t){mn&&mn(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&vn(yn.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ft=N=null},A.__c=function(t,e){e.some(function(n){try{n.__h.some(_e),n.__h=n.__h.filter(function(o){return!o.__||mt(o)})}catch(o){n.__h=[function(){throw o}]}}),$n&&$n(t,e)},A.unmount=function(t){hn&&hn(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,vn(dt.push(s))}else _e(s)}catch(r){e=r}}),o.__H=void 0,e&&A.__e(e,o.__v))};var kn=typeof requestAnimationFrame=="function";function lo(t){var e,n=function(){clearTimeout(o),kn&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);kn&&(e=requestAnimationFrame(n))}function vn(t){t!=1&&fn==A.requestAnimationFrame||((fn=A.requestAnimationFrame)||lo)(uo)}function _e(t){var e=N,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),N=e}function mt(t){var e=N;t.__c=t.__(),N=e}function $t(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!_t(n,t[o])})}function bn(t,e){return typeof e=="function"?e(t):e}var u=Zt.bind(at);function w({of:t,as:e="div",...n}){return at(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function p(t,e,n={}){var s,r;return((r=(s=po(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function po(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function ie({label:t,state:e,cleared:n,set_state:o,onClear:s=()=>{},strings:r,host:i}){let[c,l]=S(null),m=M(e,n);return j(()=>{m||l(null)},[m]),m&&!c?null:u`<p class="pg-actions">
    <button type="button" class="pg-button pg-quiet" onClick=${m?()=>{o(c),l(null),i.announce(p(r,"cleared_back"))}:()=>{l(e),o(n),s(),i.announce(p(r,"cleared"))}}>${m?p(r,"cleared_undo"):t}</button>
    ${m&&u`<span class="pg-remark">${p(r,"cleared")}</span>`}
  </p>`}function Oe(){let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}function He(t){return typeof t=="string"&&/^\d{4}-\d\d-\d\d$/.test(t)&&!Number.isNaN(Date.parse(t))&&ht(t,0)===t}function ht(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}function xn(t,e){return Math.round((Date.parse(e)-Date.parse(t))/864e5)}function wn(t,e){return new Intl.DateTimeFormat(e==="en"?"en-GB":e,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(t))}function I({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?u`<details class="pg-facts">
    <summary>${p(n,"facts")}</summary>
    <ul>
      ${o.map(s=>u`<li key=${s}>
        <${w} of=${e[s].html} />
        <p class="pg-source">
          ${p(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&u` <strong>${p(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function z({title:t,of:e,class:n="",children:o=null}){return e?u`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${w} of=${e} />
    ${o}
  </div>`:null}function X({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return u`
    ${n&&u`<p class="pg-named">
      <${w} as="span" of=${n} />
      ${o&&u`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${z} title=${p(e,"part_story")} of=${s} class="pg-story" />
    <${z} title=${p(e,"part_research")} of=${r} />
    <${z} title=${p(e,"part_instead")} of=${i} />
  `}function D(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function Y({spec:t,strings:e,state:n,set_state:o,host:s,mark:r}){return u`
    <button type="button" class="pg-button pg-quiet" onClick=${c=>{let l={...n,skipped:!0};o(l),s.announce(p(e,"skipped")),D(c.currentTarget,t.id,r(t,l))}}>${p(e,"skip")}</button>
    ${n.skipped&&u`<p class="pg-remark">${p(e,"skipped")}</p>`}
  `}var yt={};G(yt,{VERSION:()=>Ae,due:()=>gt,empty:()=>de,mark:()=>ce,merge:()=>_o,next:()=>kt,rate:()=>vt,restore:()=>fo});var Ae=1,Ne=[0,1,3,7,21];function de(t){return{v:Ae,cards:{},skipped:!1}}function ce(t,{cards:e,skipped:n}){let o=Object.keys(e).length;return o===t.cards.length?{status:"done"}:n?{status:"skipped"}:{status:o?"underway":"unanswered"}}function gt(t,{cards:e},n){let o=new Map(Object.entries(e));return t.cards.map(s=>s.id).filter(s=>Mn(o.get(s),n))}function kt(t,e){return Math.min(...Object.values(t.cards).map(n=>Cn(n,e)))}function vt(t,e,n,o,s){let r=new Map(Object.entries(e.cards)).get(n);if(o&&!Mn(r,s))return{...e,skipped:!1};let i=o?Math.min((r?r.box:0)+1,Ne.length-1):0;return{...e,cards:{...e.cards,[n]:{box:i,due:ht(s,Ne[i])}},skipped:!1}}function fo(t,e){if(e==null)return{state:de(t),lost:!1};if(!H(e)||e.v!==Ae)return{state:de(t),lost:!0};let n=H(e.cards)?Object.entries(e.cards):[],o=[];for(let[r,i]of n){let c=t.cards.some(l=>l.id===r)?mo(i):null;c&&o.push([r,c])}return{state:{v:Ae,cards:Object.fromEntries(o),skipped:e.skipped===!0},lost:!H(e.cards)||o.length<n.length}}function _o(t,e){let n=new Map(Object.entries(e.cards));for(let[o,s]of Object.entries(t.cards)){let r=n.get(o);(!r||Sn(s)>Sn(r))&&n.set(o,s)}return{...t,cards:Object.fromEntries(n)}}function Cn({box:t,due:e},n){let o=xn(n,e);return o>Ne[t]?0:o}function Mn(t,e){return!t||Cn(t,e)<=0}function Sn({due:t,box:e}){return`${t} ${e}`}function mo(t){if(!H(t)||!He(t.due))return null;let e=Ne.findIndex((n,o)=>o===t.box);return e<0?null:{box:e,due:t.due}}function Pe(t){let{spec:e,strings:n,state:o,set_state:s,host:r}=t,[i,c]=S(!1),[l,m]=S([]),[f,k]=S([]),g=C(null),a=C(null),y=C(!1);j(()=>{var x,T;y.current&&((T=(x=a.current)!=null?x:g.current)==null||T.focus()),y.current=!1});let $=Oe(),h=f.length?f:gt(e,o,$),[_]=[...h].sort((x,T)=>l.lastIndexOf(x)-l.lastIndexOf(T)),d=e.cards.find(x=>x.id===_),v=Object.keys(o.cards).length,b=x=>{y.current=!0,c(x)},P=(x,T)=>{let O=vt(e,o,_,T,$);b(!1),m([...l,_]),k(f.filter(U=>U!==_)),s(O),ce(e,o).status!=="done"&&ce(e,O).status==="done"&&D(x.currentTarget,e.id,ce(e,O))},F=()=>{b(!1),k(e.cards.map(x=>x.id))},q=()=>{c(!1),m([]),k([])};return u`
    <${w} class="pg-prompt" of=${e.prompt} />
    ${d?u`<div key="card">
          ${!i&&!v&&u`<p class="pg-remark">${p(n,"cards_how")}</p>`}
          <div class="cards-card">
            <p class="pg-remark">${p(n,"cards_left",{n:h.length})}</p>
            <h4 class="cards-front" tabindex="-1" ref=${g}><${w} as="span" of=${d.front} /></h4>
            ${i&&u`<div class="cards-back" tabindex="-1" ref=${a}><${w} of=${d.back} /></div>
              <${I} ids=${d.facts} facts=${e.facts} strings=${n} />`}
          </div>
          <div class="pg-actions">
            ${i?u`<button key="knew" type="button" class="pg-button" onClick=${x=>P(x,!0)}>${p(n,"cards_knew")}</button>
                <button key="not-yet" type="button" class="pg-button" onClick=${x=>P(x,!1)}>${p(n,"cards_not_yet")}</button>`:u`<button key="turn" type="button" class="pg-button" onClick=${()=>b(!0)}>${p(n,"cards_turn")}</button>
                ${v<e.cards.length&&u`<${Y} ...${t} mark=${ce} />`}`}
          </div>
        </div>`:u`<div key="rest">
          <div tabindex="-1" ref=${g}>
            <p class="pg-verdict">${p(n,"cards_none")}</p>
            <p>${p(n,"cards_next",{n:kt(o,$)})}</p>
          </div>
          <div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${F}>${p(n,"cards_all")}</button></div>
        </div>`}
    ${(!d||!v)&&u`<${ie} label=${p(n,"cards_clear")} state=${o} cleared=${de(e)} set_state=${s}
      onClear=${q} strings=${n} host=${r} />`}
  `}Pe.icon="M3 7h10v9H3zM6 4h11v9";var wt={};G(wt,{VERSION:()=>Ve,empty:()=>bt,mark:()=>De,merge:()=>ho,points:()=>ae,restore:()=>$o,tick:()=>xt});var Ve=1;function bt(t){return{v:Ve,ticked:[],done:!1,skipped:!1}}function De(t,{ticked:e,done:n,skipped:o}){return n||e.length===ae(t).length?{status:"done"}:o?{status:"skipped"}:{status:e.length?"underway":"unanswered"}}function xt(t,e,n,o){let s=e.ticked.filter(i=>i!==n),r=o?[...s,n]:s;return{...e,ticked:r,done:e.done||r.length===ae(t).length,skipped:!1}}function $o(t,e){if(e==null)return{state:bt(t),lost:!1};if(!H(e)||e.v!==Ve)return{state:bt(t),lost:!0};let n=ae(t).map(r=>r.id),o=B(e.ticked)?e.ticked:[],s={v:Ve,ticked:[...new Set(o)].filter(r=>n.includes(r)),done:e.done===!0,skipped:e.skipped===!0};return{state:s,lost:!M(s.ticked,e.ticked)}}function ho(t,e){return{...t,ticked:[...new Set([...t.ticked,...e.ticked])],done:t.done||e.done}}function ae({groups:t}){return t.reduce((e,n)=>[...e,...n.points],[])}function je(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,[c,l]=S(""),m=ae(n).length,f=s.ticked.length,k=$=>{l($),i.announce($)},g=($,h,_)=>{r(h),k(_),D($.currentTarget,n.id,De(n,h))},a=($,h)=>{let _=xt(n,s,h,$.currentTarget.checked);if(_.ticked.length===m)return g($,_,p(o,"checklist_all"));l(""),r(_)},y=$=>{if(!f)return k(p(o,"checklist_none"));g($,{...s,done:!0,skipped:!1},p(o,"checklist_done_said"))};return u`
    <${w} class="pg-prompt" of=${n.prompt} />
    ${n.groups.map($=>u`<fieldset key=${$.points[0].id} class="checklist-group">
      <legend>${$.title}</legend>
      ${$.points.map(h=>u`<${go} key=${h.id} name=${`${e}-${h.id}`} point=${h} on=${s.ticked.includes(h.id)}
        facts=${n.facts} strings=${o} onChange=${_=>a(_,h.id)} />`)}
    </fieldset>`)}
    <div class="pg-actions">
      <p class="checklist-count">${p(o,"checklist_count",{ticked:f,count:m})}</p>
      ${f<m&&u`
        <button type="button" class="pg-button" onClick=${y}>${p(o,"checklist_done")}</button>
        ${!s.done&&u`<${Y} ...${t} mark=${De} />`}`}
      ${c&&u`<p class="pg-remark">${c}</p>`}
    </div>
    <${ie} label=${p(o,"checklist_clear")} state=${s} cleared=${{...s,ticked:[]}} set_state=${r}
      onClear=${()=>l("")} strings=${o} host=${i} />
  `}je.icon="M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";function go({name:t,point:{text:e,feedback:n},on:o,facts:s,strings:r,onChange:i}){return u`<div class="checklist-point">
    <label class=${`pg-option ${o?"is-picked":""}`}>
      <input type="checkbox" checked=${o} onChange=${i} />
      <${w} as="span" id=${t} of=${e} />
    </label>
    ${n&&u`<details>
      <summary aria-describedby=${t}>${p(r,"checklist_why")}</summary>
      <${X} feedback=${n} strings=${r} />
      <${I} ids=${n.facts} facts=${s} strings=${r} />
    </details>`}
  </div>`}function En({children:t,then:e}){let[n,o]=S(!1);return j(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function Z(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function qe(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),l=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:l}}function Re(t,e,n,o){var c;if(t==null)return{state:Z(e),lost:!1};if(!H(t)||t.v!==1)return{state:Z(e),lost:!0};let s=l=>{let m=H(l)?n(l.answer):null;return!H(l)||m===null||!o(m)?null:{answer:m,confidence:Tn(l.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:Tn(t.confidence),tries:r.filter(l=>l!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!M(On(t),On(i))}}function Le(t,e){let n=t.tries.findIndex((s,r)=>!M(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function Tn(t){return t==="not"||t==="fairly"||t==="very"?t:null}function On({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var ko=["not","fairly","very"],vo={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function Ie({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:l,ask:m,told:f,spoken:k,facts:g,after:a,keep:y,count:$}){let h=o.tries.length,_=o.tries[h-1],d=c(o),[v,b]=S(!_||!M(_.answer,o.answer)),P=C(h);j(()=>{P.current!==h&&b(!h),P.current=h},[h]);let[F,q]=S(""),x=C(null),T=C(null),O=C(null);j(()=>{var V,W;O.current==="question"&&((W=(V=x.current)==null?void 0:V.querySelector("input, select, button, textarea"))==null||W.focus(),O.current=null)});let U=()=>{var W,ke;if(O.current!=="feedback")return;let V=[p(n,d.status),L(),St(n,d)].filter(Boolean).join(" ");r.announce(`${V} ${k?k(_.answer,d):(ke=(W=T.current)==null?void 0:W.innerText)!=null?ke:""}`),O.current=null},L=()=>$?p(n,"score",{score:d.score,max:d.max}):"",R=V=>{q(V),r.announce(V)},Gn=V=>{q(""),s({...o,answer:V})},Jn=V=>{if(!v)return;let W=l(o.answer);if(W)return R(W);let{answer:ke,confidence:Qn}=o,Jt={...o,tries:[...o.tries,{answer:ke,confidence:Qn}],skipped:!1};O.current="feedback",q(""),b(!1),s(Jt),D(V.currentTarget,e.id,c(Jt))},Kn=V=>{let W={...o,skipped:!0};s(W),R(p(n,"skipped")),D(V.currentTarget,e.id,c(W))},zt=V=>{O.current="question",b(!0),s(V)},Gt=!v&&(d.status==="right"||h>=e.attempts);return u`
    ${e.prompt&&u`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${x}>${m({answer:o.answer,set_answer:Gn,fixed:!v})}</div>
    ${e.confidence&&u`<${yo} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!v}
      onPick=${V=>s({...o,confidence:V})} />`}
    ${e.hint&&u`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${p(n,"hint")}</summary>
      <${w} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${v?void 0:"true"} onClick=${Jn}>
        ${p(n,v?"check":"checked")}
      </button>
      ${v&&u`<button type="button" class="pg-button pg-quiet" onClick=${Kn}>${p(n,"skip")}</button>`}
      ${v&&u`<p class="pg-remark">${F||(o.skipped?p(n,"skipped"):"")}</p>`}
    </div>
    ${!v&&_&&u`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${vo[d.status]}</span> ${p(n,d.status)}
        ${$&&u` <span class="pg-count">${L()}</span>`}
      </p>
      <${En} then=${U}>
        ${St(n,d)&&u`<p>${St(n,d)}</p>`}
        <div ref=${T}>${f(_.answer,d)}</div>
        <${I} ids=${[...new Set(g(_.answer))]} facts=${e.facts} strings=${n} />
        ${Gt&&a&&a(_.answer)}
        <div class="pg-actions">
          ${Gt?u`<button type="button" class="pg-button pg-quiet" onClick=${()=>zt(Z(i))}>${p(n,"start_again")}</button>`:u`<button type="button" class="pg-button" onClick=${()=>zt({...o,answer:y?o.answer:i,confidence:null})}>
                ${p(n,"try_again")}
              </button>
              <p class="pg-remark">${p(n,"tries_left",{n:e.attempts-h})}</p>`}
        </div>
      <//>
    </div>`}
  `}function St(t,{status:e,confidence:n}){return e==="right"?n==="not"?p(t,"unsure_right"):"":n==="very"?p(t,"sure_wrong"):n==="not"?p(t,"unsure_wrong"):""}function yo({name:t,strings:e,value:n,set:o,onPick:s}){return u`<fieldset class="pg-pills pg-confidence">
    <legend>${p(e,"confidence")}</legend>
    ${ko.map(r=>u`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${p(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var Mt={};G(Mt,{VERSION:()=>bo,empty:()=>xo,mark:()=>Ct,merge:()=>So,restore:()=>wo});var bo=1;function xo(t){return Z([])}function Ct(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return qe(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function wo(t,e){return Re(e,[],n=>Co(t,n),n=>n.length>0)}function So(t,e){return Le(t,e)}function Co(t,e){return!B(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function Fe(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:c,fixed:l})=>{let m=(f,k)=>{let g=n.multiple?i.filter(a=>a!==f):[];c(k?[...g,f]:g)};return u`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${p(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(f=>{let k=i.includes(f.id);return u`<label key=${f.id} class=${`pg-option ${k?"is-picked":""} ${l?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${f.id} checked=${k} disabled=${l}
            onChange=${g=>m(f.id,g.currentTarget.checked)} />
          <${w} as="span" of=${f.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(c=>i.includes(c.id));return u`<${Ie} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>Ct(n,i)}
    missing=${i=>i.length?null:p(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(c=>u`<${X} key=${c.id}
      name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(c=>c.feedback.facts)}
    after=${i=>u`<${Mo} spec=${n} picked=${i} strings=${o} />`} />`}Fe.icon="M10 3v6m0 0-5 6m5-6 5 6";function Mo({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?u`<details class="pg-others">
    <summary>${p(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>u`<li key=${s.id}>
        <${X} name=${s.text} tag=${p(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${I} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}function Hn({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let l=C(null);return Q(()=>Eo(l.current),[o]),u`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${l} rows=${s} value=${o} aria-describedby=${r}
      onInput=${m=>i(m.currentTarget.value)}
      onChange=${m=>c(m.currentTarget)} />
  `}function An({id:t,strings:e}){return u`<p class="pg-care" id=${t}>${p(e,"care")}</p>`}function Eo(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var Tt={};G(Tt,{VERSION:()=>Ue,empty:()=>me,mark:()=>Et,merge:()=>Oo,own_words:()=>Ho,restore:()=>To,without_words:()=>Ao});var Ue=1;function me(t){return{v:Ue,text:"",other:[]}}function Et(t,e){return{status:e.text.trim()?"written":"empty"}}function To(t,e){if(e==null)return{state:me(t),lost:!1};if(!H(e)||e.v!==Ue)return{state:me(t),lost:!0};let{text:n,other:o}=e,s={v:Ue,text:typeof n=="string"?n:"",other:B(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!B(o)}}function Oo(t,e){if(!t.text)return{...e,other:Nn(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:Nn(t.other,e.other,n)}}function Nn(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function Ho({text:t}){return t.trim()?[t]:[]}function Ao(t){return{...t,text:"",other:[]}}function We({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=S(null),[l,m,f]=["prompt","care","note"].map($=>`${t}-${$}`),k=$=>{c(null),s({...o,text:$})},g=()=>{var $,h,_;c({state:o,kept:(h=($=r.saving)==null?void 0:$.kept)!=null?h:!1}),(_=r.saving)==null||_.stop(),s(me(e)),r.announce(p(n,"notepad_deleted"))},a=()=>{var $;i&&(s(i.state),i.kept&&(($=r.saving)==null||$.keep()),c(null),r.announce(p(n,"notepad_back")))},y=($,h)=>s({...o,text:h?`${o.text}

${$}`:o.text,other:o.other.filter(_=>_!==$)});return u`
    ${e.prompt&&u`<${w} class="pg-prompt" id=${l} of=${e.prompt} />`}
    <${An} id=${m} strings=${n} />
    <${Hn} id=${f} label=${p(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${l} ${m}`:m} onWrite=${k}
      onDone=${$=>D($,e.id,Et(e,o))} />
    ${o.other.map($=>u`<div key=${$} class="pg-notice">
      <p>${p(n,"notepad_other")}</p>
      <p class="notepad-other">${$}</p>
      <button type="button" class="pg-button" onClick=${()=>y($,!0)}>${p(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>y($,!1)}>${p(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&u`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?a:g}>
        ${p(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&u`<span class="pg-remark">${p(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&u`<p class="pg-saving">${p(n,"notepad_in_notebook")}</p>`}
  `}We.icon="M4 16V4h12v9l-3 3z";function Be({uid:t,label:e,items:n,order:o,set_order:s,fixed:r,strings:i,announce:c,extra:l}){let[m,f]=S(""),k=C(null);Q(()=>{var $;($=k.current)==null||$.focus(),k.current=null});let g=($,h,_)=>{var F,q,x;let d=o.indexOf($),v=d+h;if(r||!(v in o))return;let b=[...o];[b[d],b[v]]=[b[v],b[d]],k.current=_,f($),s(b);let P=(x=(q=(F=_.closest("li"))==null?void 0:F.querySelector(".pg-arrange-text"))==null?void 0:q.textContent)!=null?x:"";c(p(i,"moved",{text:P,place:v+1,count:o.length}))},a=($,h)=>{let _={ArrowUp:-1,ArrowDown:1}[h.key],d=h.target;!h.altKey||!_||d.closest("select, textarea")||(h.preventDefault(),g($,_,d))},y=($,h)=>{let _=`${t}-${h<0?"up":"down"}-${$}`;return u`<button type="button" class="pg-arrange-move" id=${_} aria-labelledby=${`${_} ${t}-text-${$}`}
      aria-label=${p(i,h<0?"move_up":"move_down")} aria-keyshortcuts=${h<0?"Alt+ArrowUp":"Alt+ArrowDown"}
      aria-disabled=${o.indexOf($)+h in o?void 0:"true"}
      onClick=${d=>g($,h,d.currentTarget)}>${h<0?"\u2191":"\u2193"}</button>`};return u`
    ${!r&&u`<p class="pg-remark">${p(i,"move_how")}</p>`}
    <ol class="pg-arrange" aria-label=${e}>
      ${o.map($=>{var h,_;return u`<li key=${$} onKeyDown=${d=>a($,d)}>
        <div class=${`pg-arrange-row ${$===m&&!r?"is-moved":""}`}>
          <${w} as="span" class="pg-arrange-text" id=${`${t}-text-${$}`} of=${(_=(h=n.find(d=>d.id===$))==null?void 0:h.html)!=null?_:""} />
          ${!r&&u`<span class="pg-arrange-moves">${y($,-1)}${y($,1)}</span>`}
          ${l&&u`<div class="pg-arrange-extra">${l($)}</div>`}
        </div>
      </li>`})}
    </ol>
  `}var At={};G(At,{VERSION:()=>No,broken:()=>ue,empty:()=>Po,has:()=>$e,mark:()=>Ht,merge:()=>Do,nearest:()=>ze,restore:()=>Vo});var No=1;function Po(t){return Z(t.shown)}function Ht(t,e){return qe(e,t.steps.length-1,n=>({score:Ot(n,ze(t,n)),misconceptions:ue(t,n).map(o=>o.misconception)}))}function Vo(t,e){return Re(e,t.shown,n=>jo(t,n),n=>!M(n,t.shown))}function Do(t,e){return Le(t,e)}function ue(t,e){return t.never.filter(n=>e.indexOf(n.first)<e.indexOf(n.before))}function ze(t,e){return t.orders.reduce((n,o)=>Ot(e,o)>Ot(e,n)?o:n)}function $e(t,{first:e,then:n}){return t.indexOf(n)===t.indexOf(e)+1}function Ot(t,e){return t.filter((n,o)=>o&&e.indexOf(n)===e.indexOf(t[o-1])+1).length}function jo(t,e){return B(e)&&M([...e].sort(),[...t.shown].sort())?e:null}function Ge(t){let{uid:e,spec:n,strings:o,state:s,host:r}=t,i=_=>n.steps.find(d=>d.id===_),c=({first:_,before:d},v)=>p(o,"order_broken",{first:i(_)[v],before:i(d)[v]}),l=({answer:_,set_answer:d,fixed:v})=>u`<${Be} uid=${e} label=${p(o,"order_label")}
    items=${n.steps.map(({id:b,text:P})=>({id:b,html:P}))} order=${_} set_order=${d} fixed=${v}
    strings=${o} announce=${r.announce} />`,m=_=>n.pairs.filter(d=>$e(_,d)),f=_=>n.pairs.filter(d=>!$e(_,d)&&$e(ze(n,_),d)),k=(_,d)=>_.map(({first:v,then:b,feedback:P})=>u`<${X}
    name=${p(o,"order_pair",{first:i(v).text,then:i(b).text})} tag=${d}
    feedback=${P} strings=${o} />`),g=(_,{status:d})=>d==="right"?k(m(_)):u`
      ${ue(n,_).map(v=>u`<${X} name=${c(v,"text")} feedback=${v.feedback} strings=${o} />`)}
      ${k(f(_),p(o,"order_missed"))}
      ${m(_).length>0&&u`<details class="pg-others">
        <summary>${p(o,"order_had")}</summary>
        ${k(m(_))}
      </details>`}`,a=_=>[...ue(n,_).map(d=>c(d,"plain")),p(o,"order_more")].join(" "),y=_=>[...ue(n,_),...f(_),...m(_)].flatMap(({feedback:d})=>d.facts),$=_=>{let d=n.orders.filter(v=>!M(v,_));return d.length?u`<details class="pg-others">
      <summary>${p(o,d.length<n.orders.length?"order_others":"order_fits",{n:d.length})}</summary>
      <ul>${d.map(v=>u`<li><ol>${v.map(b=>u`<${w} as="li" of=${i(b).text} />`)}</ol></li>`)}</ul>
    </details>`:null},h=s.tries[s.tries.length-1];return u`<${Ie} ...${t} nothing=${n.shown} keep count mark=${_=>Ht(n,_)}
    missing=${_=>M(_,h?h.answer:n.shown)||M(_,n.shown)?p(o,"order_none"):null}
    ask=${l} told=${g} spoken=${a} facts=${y} after=${$} />`}Ge.icon="M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";var Dt={};G(Dt,{VERSION:()=>Je,empty:()=>Nt,furthest:()=>Vt,mark:()=>Ke,merge:()=>Ro,restore:()=>qo});var Je=1;function Nt(t){return{v:Je,order:Pt(t),done:!1,skipped:!1}}function Ke(t,{done:e,skipped:n}){return{status:e?"done":n?"skipped":"unanswered"}}function qo(t,e){if(e==null)return{state:Nt(t),lost:!1};if(!H(e)||e.v!==Je)return{state:Nt(t),lost:!0};let{order:n,done:o,skipped:s}=e,r=B(n)&&M([...n].sort(),Pt(t).sort()),i={v:Je,order:r?n:Pt(t),done:r&&o===!0,skipped:s===!0};return{state:i,lost:!M([n,o,s],[i.order,i.done,i.skipped])}}function Ro(t,e){return t.done||!e.done?t:e}function Vt(t,e){let n=t.map((r,i)=>({id:r,mine:i+1,theirs:e.indexOf(r)+1})),o=r=>Math.abs(r.mine-r.theirs),s=n.reduce((r,i)=>o(i)>o(r)?i:r);return o(s)?s:null}function Pt(t){return t.items.map(e=>e.id)}function Qe(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,[c,l]=S(!1),m=s.done&&!c,f=C(null),k=C(!1);j(()=>{var $,h;k.current&&((h=($=f.current)==null?void 0:$.querySelector("button"))==null||h.focus()),k.current=!1});let g=$=>{let h={...s,done:!0};l(!1),r(h);let _=n.views.map(d=>Pn(n,o,s.order,d));i.announce([p(o,"rank_compared"),..._].join(" ")),D($.currentTarget,n.id,Ke(n,h))},a=()=>{k.current=!0,l(!0)},y=$=>{$.detail>1||(m?a():g($))};return u`
    ${n.prompt&&u`<${w} class="pg-prompt" of=${n.prompt} />`}
    ${!m&&u`<div ref=${f}>
      <p class="pg-remark">${p(o,"rank_open")}</p>
      <${Be} uid=${e} label=${p(o,"rank_label")} items=${n.items.map(({id:$,text:h})=>({id:$,html:h}))}
        order=${s.order} set_order=${$=>r({...s,order:$})} fixed=${!1}
        strings=${o} announce=${i.announce} />
    </div>`}
    <div class="pg-actions">
      <button type="button" class=${`pg-button ${m?"pg-quiet":""}`} onClick=${y}>
        ${p(o,m?"rank_change":"rank_compare")}
      </button>
      ${!m&&u`<${Y} ...${t} mark=${Ke} />`}
    </div>
    ${m&&u`<${Lo} spec=${n} strings=${o} order=${s.order} />`}
  `}Qe.icon="M4 5h12M4 10h8M4 15h4";function Lo({spec:t,strings:e,order:n}){let o=(s,r,i=r)=>u`<div>
    <h4>${s}</h4>
    <ol>
      ${r.map((c,l)=>{var m,f;return u`<li key=${c}>
        <${w} as="span" of=${(f=(m=t.items.find(k=>k.id===c))==null?void 0:m.text)!=null?f:""} />
        ${i[l]!==c&&u` <span class="pg-tag">${p(e,"rank_yours",{place:i.indexOf(c)+1})}</span>`}
      </li>`})}
    </ol>
  </div>`;return u`<div class="pg-feedback">
    <div class="rank-orders">
      ${o(p(e,"rank_label"),n)}
      ${t.views.map(s=>o(s.who,s.order,n))}
    </div>
    ${t.views.map(s=>u`<div class="rank-view" key=${s.who}>
      <h4>${s.who}</h4>
      <p>${Pn(t,e,n,s)}</p>
      <${z} title=${p(e,"rank_why")} of=${s.why} />
      <${I} ids=${s.facts} facts=${t.facts} strings=${e} />
    </div>`)}
    <${z} title=${p(e,"rank_question")} of=${t.question} class="rank-view" />
  </div>`}function Pn(t,e,n,{who:o,order:s}){var c,l;let r=Vt(n,s);if(!r)return p(e,"rank_same",{who:o});let i=(l=(c=t.items.find(m=>m.id===r.id))==null?void 0:c.plain)!=null?l:"";return p(e,"rank_differs",{who:o,text:i,mine:r.mine,theirs:r.theirs})}var qt={};G(qt,{VERSION:()=>Xe,any:()=>oe,empty:()=>he,keep:()=>jt,mark:()=>Ye,merge:()=>Fo,restore:()=>Io});var Xe=1;function he(t){return{v:Xe,answers:{},first:null,again:null,skipped:!1}}function Ye(t,{answers:e,first:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:oe(e)?"underway":"unanswered"}}function jt({v:t,answers:e,first:n,again:o},s){let r={answers:e,on:s};return{v:t,answers:{},first:n!=null?n:r,again:n?r:o,skipped:!1}}function Io(t,e){if(e==null)return{state:he(t),lost:!1};if(!H(e)||e.v!==Xe)return{state:he(t),lost:!0};let n=Vn(t,e.first),o=Vn(t,e.again),s={v:Xe,answers:jn(t,e.answers),first:n!=null?n:o,again:n&&o,skipped:e.skipped===!0};return{state:s,lost:!M(Dn(e),Dn(s))}}function Fo(t,e){var s,r,i;let n=(s=e.first)!=null?s:t.first,o=(i=(r=t.again)!=null?r:e.again)!=null?i:M(t.first,n)?null:t.first;return{...t,first:n,again:o}}function oe(t){return Object.keys(t).length>0}function jn({statements:t,levels:e},n){let o=(r,i)=>r.some(c=>c.id===i),s=H(n)?Object.entries(n):[];return Object.fromEntries(s.filter(([r,i])=>o(t,r)&&o(e,i)))}function Vn(t,e){if(!H(e))return null;let n=jn(t,e.answers);return oe(n)?{answers:n,on:He(e.on)?e.on:null}:null}function Dn({answers:t,first:e,again:n,skipped:o}){return[t,...[e,n].map(s=>s&&[s.answers,s.on]),o]}function Ze(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,{answers:c,first:l,again:m}=s,[f,k]=S(oe(c)),[g,a]=S(!1),[y,$]=S(""),h=C(null),_=C(null),d=C(!1);j(()=>{var x,T,O;d.current&&((O=(T=_.current)!=null?T:(x=h.current)==null?void 0:x.querySelector("input"))==null||O.focus(),d.current=!1)});let v=(x,T)=>{d.current=!0,$(""),k(x),a(T)},b=(x,T)=>{$(""),r({...s,answers:{...c,[x]:T},skipped:!1})},P=x=>{if(!oe(c)){$(p(o,"scale_none")),i.announce(p(o,"scale_none"));return}let T=jt(s,Oe());v(!1,!0),r(T),D(x.currentTarget,n.id,Ye(n,T))},F=()=>{v(!1,!1),r({...s,answers:{}})},q=()=>{k(!1),a(!1)};return u`
    <${w} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
    ${l&&!f?u`<div>
          <p class="pg-verdict" tabindex="-1" ref=${_}>${m?p(o,"scale_both"):p(o,"scale_kept",{day:Rt(l,o)})}</p>
          ${(m||g)&&u`<${Wo} spec=${n} strings=${o} first=${l} again=${m} />`}
          ${n.closing&&u`<${w} of=${n.closing} />`}
          ${!m&&u`<p class="pg-remark">${p(o,"scale_hidden")} ${i.saving&&!i.saving.kept&&p(o,"scale_tab")}</p>`}
          <div class="pg-actions">
            <button type="button" class=${`pg-button ${g?"pg-quiet":""}`} onClick=${()=>v(!0,!1)}>${p(o,"scale_again")}</button>
          </div>
        </div>`:u`<div ref=${h}>
          <p class="pg-remark">${p(o,"scale_open")}</p>
          ${n.statements.map(x=>u`<${Uo} key=${x.id} name=${`${e}-${x.id}`}
            statement=${x} levels=${n.levels} chosen=${c[x.id]}
            onChoose=${T=>b(x.id,T)} />`)}
          <div class="pg-actions">
            <button type="button" class="pg-button" onClick=${P}>${p(o,l?"scale_compare":"scale_keep")}</button>
            ${l?u`<button type="button" class="pg-button pg-quiet" onClick=${F}>${p(o,"scale_not_now")}</button>`:u`<${Y} ...${t} mark=${Ye} />`}
            ${y&&u`<p class="pg-remark">${y}</p>`}
          </div>
        </div>`}
    ${(l||!oe(c))&&u`<${ie} label=${p(o,"scale_delete")} state=${s} cleared=${he(n)} set_state=${r}
      onClear=${q} strings=${o} host=${i} />`}
  `}Ze.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function Uo({name:t,statement:e,levels:n,chosen:o,onChoose:s}){return u`<fieldset class="pg-pills scale-statement">
    <legend><${w} as="span" of=${e.text} /></legend>
    ${n.map(({id:r,text:i})=>u`<label key=${r} class=${r===o?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===o} onChange=${()=>s(r)} />
      <span>${i}</span>
    </label>`)}
  </fieldset>`}function Wo({spec:t,strings:e,first:n,again:o}){let s=({answers:r},i)=>{var c,l;return(l=(c=t.levels.find(({id:m})=>m===r[i]))==null?void 0:c.text)!=null?l:p(e,"scale_left_out")};return u`
    ${o&&u`<p class="pg-remark">${p(e,"scale_first")} ${Rt(n,e)}. ${p(e,"scale_now")} ${Rt(o,e)}.</p>`}
    <ul class="scale-rated">
      ${t.statements.map(({id:r,text:i})=>u`<li key=${r}>
        <${w} as="p" of=${i} />
        <p>
          <span>${p(e,"scale_first")} <strong>${s(n,r)}</strong></span>${" "}
          ${o&&u`<span>${p(e,"scale_now")} <strong>${s(o,r)}</strong></span>`}
        </p>
      </li>`)}
    </ul>
  `}function Rt({on:t},e){return t?wn(t,e.language):"\u2013"}var Ut={};G(Ut,{VERSION:()=>et,empty:()=>It,follow:()=>ge,holds:()=>re,mark:()=>Ft,merge:()=>Jo,offered:()=>tt,restore:()=>zo,scene_of:()=>le,start:()=>Lt,step:()=>Rn});var et=1,Bo={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function Lt(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function le(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function re(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!re(s[0],e);if(n==="and")return s.every(c=>re(c,e));if(n==="or")return s.some(c=>re(c,e));let[r,i]=o;return Bo[n](e.meters[r],i)}function tt(t,e){return le(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&re(n.if,e))}function Rn(t,e,n){let o=tt(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,l]=t.meters[r];s[r]=Math.min(l,Math.max(c,s[r]+i))}return{scene:o.to,flags:qn(e.flags,o.set),meters:s,used:qn(e.used,o.once?[o.id]:[])}}function ge(t,e){let n=Lt(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[Lt(t),[],[]],r+=1;else if("back"in c){let l=s.pop();if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=l,o=o.slice(0,-1)}else{let l=Rn(t,n,c.choose);if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=l}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function It(t){return{v:et,moves:[]}}function zo(t,e){if(e==null)return{state:It(t),lost:!1};if(!H(e)||e.v!==et||!Array.isArray(e.moves))return{state:It(t),lost:!0};let n=[];for(let s of e.moves){let r=Go(s);if(!r)break;n.push(r)}let{taken:o}=ge(t,n);return{state:{v:et,moves:n.slice(0,o)},lost:o<e.moves.length}}function Go(t){return H(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function Ft(t,e){let{position:n}=ge(t,e.moves),{end:o}=le(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function Jo(t,e){return e.moves.length>t.moves.length?e:t}function qn(t,e){return[...new Set([...t,...e])].sort()}function nt({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=ge(e,o.moves),l=le(e,i.scene),m=c.map(_=>{let d=le(e,_.scene);return{from:d,choice:d.choices.find(v=>v.id===_.choice)}}),f=m[m.length-1],k=C(null),g=C(null),a=C(!1);j(()=>{var _,d,v;a.current&&(a.current=!1,(_=k.current)==null||_.focus(),r.announce(`${l.title}. ${(v=(d=g.current)==null?void 0:d.innerText)!=null?v:""}`))});let y=(_,d)=>{let v={...o,moves:[...o.moves,_]},b=Ft(e,v);a.current=!0,s(v),b.status==="ended"&&D(d.currentTarget,e.id,b)},$=u`
    <p class="scenario-role">${e.role}${e.person&&u`<br />${e.person}`}</p>
    ${e.prompt&&u`<${w} class="pg-prompt" of=${e.prompt} />`}
  `,h=tt(e,i);return u`
    ${!m.length&&$}
    ${m.length>1&&!l.end&&u`<ol class="scenario-trail" aria-label=${p(n,"scenario_trail")}>
      ${m.slice(0,-1).map(({from:_,choice:d},v)=>u`<li key=${v}>
        <b>${_.title}</b> <${w} as="span" of=${d.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${k}>${l.title}</h4>
    ${f&&u`<div class="scenario-consequence" ref=${g}>
      <p class="scenario-chose">${p(n,"scenario_chose")} <${w} as="span" of=${f.choice.text} /></p>
      ${f.choice.story&&u`<${w} of=${f.choice.story} />`}
    </div>`}
    ${l.body.filter(_=>re(_.if,i)).map((_,d)=>u`<${w} key=${`${l.id} ${d}`} of=${_.html} />`)}
    ${h.length>0&&u`
      <p class="scenario-ask" id=${`${t}-ask`}>${p(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${h.map(_=>u`<li key=${`${c.length} ${_.id}`}>
          <button type="button" onClick=${d=>y({choose:_.id},d)}>
            <${w} as="span" of=${_.text} />
          </button>
        </li>`)}
      </ul>`}
    ${l.end&&m.length>0&&u`
      <h4 class="scenario-path-title">${p(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${m.map(({from:_,choice:d},v)=>u`<${Ko} key=${v} title=${_.title} choice=${d} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!h.length&&u`<button type="button" class="pg-button" onClick=${_=>y({again:!0},_)}>
        ${p(n,"scenario_again")}
      </button>`}
      ${m.length>0&&u`<button type="button" class="pg-button pg-quiet" onClick=${_=>y({back:!0},_)}>
        ${p(n,"scenario_back")}
      </button>`}
    </p>
  `}nt.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Ko({title:t,choice:e,spec:n,strings:o}){var l;let{text:s,story:r,research:i,their_side:c}=e;return u`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${p(o,"scenario_chose")} </span><${w} as="span" of=${s} /></p>
    <${z} title=${p(o,"part_story")} of=${r} />
    <${z} title=${p(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${z} title=${p(o,"part_research")} of=${i==null?void 0:i.html}>
      <${I} ids=${(l=i==null?void 0:i.facts)!=null?l:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var Ln={cards:{View:Pe,...yt},checklist:{View:je,...wt},choice:{View:Fe,...Mt},notepad:{View:We,...Tt},order:{View:Ge,...At},rank:{View:Qe,...Dt},scale:{View:Ze,...qt},scenario:{View:nt,...Ut}};var In="pg-announcer";var Wt=new WeakMap;function Fn(t,e){var r;let n=(r=t.getElementById(In))!=null?r:Qo(t),o=Wt.get(t);if(o){o.push(e);return}let s=[e];Wt.set(t,s),n.textContent="",setTimeout(()=>{Wt.delete(t),n.textContent=s.join(" ")},100)}function Qo(t){let e=t.createElement("div");return e.id=In,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function Un({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",l=s!=="blocked"&&u`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${p(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||s){let m=s!=null?s:o?"kept":"tab";return u`<p class="pg-saving">
      <span>${p(e,`saving_${m}_${s?"any":c}`)}</span> ${l}
    </p>`}return u`<details class="pg-saving">
    <summary>${p(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${p(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${l}
  </details>`}function Wn({lost:t,strings:e}){return t?u`<div class="pg-notice">
    <p>${p(e,"lost")}</p>
    <details>
      <summary>${p(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${p(e,"lost_delete")}</button>
  </div>`:null}function Bn(t,e){return Me(u`<${Bt} ...${e}><${Xo} ...${e} /><//>`,t),()=>Me(null,t)}function Xo({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=S(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=S({});Q(()=>s.watch(()=>i({})),[s]);let{state:c,saving:l,lost:m}=s.read();return u`
    <${Zo} icon=${t.icon} spec=${n} strings=${o} />
    <${Wn} lost=${m} strings=${o} />
    <${Yo} spec=${n} strings=${o} begun=${!M(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:l}} />
      <${Un} saving=${l} strings=${o} />
    <//>
    ${s.source&&u`<p class="pg-source">${p(o,"source",{path:s.source})}</p>`}
  `}function Yo({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=S([!n&&t.note,n||t.intensity!=="heavy"]),c=C(null),l=C(!1);Q(()=>{var f;l.current&&((f=c.current)==null||f.focus())},[r]);let m=()=>{l.current=!0,i([s,!0])};return u`
    ${s&&u`<div class="pg-notice">
      <p class="pg-label">${p(e,"note_title")}</p>
      <${w} of=${s} />
    </div>`}
    ${r?u`<div tabindex="-1" ref=${c}>${o}</div>`:u`<p class="pg-actions"><button type="button" class="pg-button" onClick=${m}>${p(e,"note_open")}</button></p>`}
  `}function Zo({icon:t,spec:e,strings:n}){return u`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${p(n,`kind_${e.type}`)}
      <span>${p(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var Bt=class extends ne{constructor(){super(...arguments);Qt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?u`<p class="pg-notice">${p(n,"failed")}</p>`:o}};function er({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=zn(t,n),s=()=>{o(),o=zn(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(i=>t.on(i,s)),()=>{r.forEach(i=>t.off(i,s)),o(),n.remove()}}function zn(t,e){let n=t.get("spec"),o=Ln[n.type],s=new Set,r=()=>s.forEach(a=>a()),i,c=null,l=()=>{c=null,r()},m=a=>{i=a,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),r()},f=()=>{let a=t.get("state");if(M(a,i))return;let y=a===null||M(a,{}),$=o.restore(n,y?null:a);$.lost&&(c={text:JSON.stringify(a,null,2),forget:l}),m($.state)};f(),t.on("change:state",f);let k={read:()=>({state:i,lost:c,saving:null}),write:m,watch:a=>(s.add(a),()=>s.delete(a)),announce:a=>Fn(e.ownerDocument,a),source:t.get("source"),failed:()=>{}},g=Bn(e,{type:o,spec:n,strings:t.get("strings"),host:k});return()=>{t.off("change:state",f),g()}}var Oi={render:er};export{Oi as default};
