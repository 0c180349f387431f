/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
"use strict";(()=>{var Vt=Object.defineProperty;var eo=(t,e,n)=>e in t?Vt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var ne=(t,e)=>{for(var n in e)Vt(t,n,{get:e[n],enumerable:!0})};var Dt=(t,e,n)=>eo(t,typeof e!="symbol"?e+"":e,n);function E(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function U(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function H(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Rt=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,Rt(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},jt=new Map;function Ft(t){var e=jt.get(this);return e||(e=new Map,jt.set(this,e)),(e=Rt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",a=[0],_=function(h){r===1&&(h||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?a.push(0,h,i):r===3&&(h||i)?(a.push(3,h,i),r=2):r===2&&i==="..."&&h?a.push(4,h,0):r===2&&i&&!h?a.push(5,0,!0,i):r>=5&&((i||!h&&r===5)&&(a.push(r,0,i,s),r=6),h&&(a.push(r,h,0,s),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&_(),_(p));for(var k=0;k<n[p].length;k++)o=n[p][k],r===1?o==="<"?(_(),a=[a],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(_(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[p][k+1]===">")?(_(),r===3&&(a=a[0]),r=a,(a=a[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(_(),r=2):i+=o),r===3&&i==="!--"&&(r=4,a=a[0])}return _(),a})(t)),e),arguments,[])).length>1?e:e[0]}var S,Bt,to,z,Qe,Se,zt,xe,Gt,Ye,Xe,no,_e=Symbol.for("pv"),Ce={},Ee=[],oo=/^m(i|n|o|s|text|space)$/,Ze=Array.isArray,et=Ee.slice,Q=Object.assign;function K(t){t&&t.parentNode&&t.remove()}function tt(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?et.call(arguments,2):n),fe(t,i,o,s,null)}function fe(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_e,__v:s||++Bt,__i:-1,__u:0};return!s&&S.vnode&&S.vnode(r),r}function Me(t){return t.children}function X(t,e){this.props=t,this.context=e,this.__g=0}function G(t,e){if(e==null)return t.__&&G(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:G(t)}function ro(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=Q({constructor:_e},n)).__v=n.__v+1,S.vnode&&S.vnode(e),nt(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||G(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Zt(s,e,r),n.__=n.__e=null,e.__e!=o&&Jt(e))}function Jt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Jt(t)}function Wt(t){(8&t.__g||(t.__g|=8,z.push(t),Se++))&&Qe==S.debounceRendering||((Qe=S.debounceRendering)||queueMicrotask)(Kt)}function Kt(){try{for(var t,e=1;z.length;)z.length>e&&z.sort(zt),t=z.shift(),e=z.length,8&t.__g&&ro(t)}finally{(Se=z.length)&&(Qe||queueMicrotask)(Kt)}}function Qt(t,e,n,o,s,r,i,c,a,_,p){var k,h,l,y,$,g,d=o.__k||Ee,m=e.length;for(a=so(n,e,d,a,m),k=0;k<m;k++)(l=n.__k[k])!=null&&(h=~l.__i&&d[l.__i]||Ce,l.__i=k,g=nt(t,l,h,s,r,i,c,a,_,p),y=l.__e,(h.ref!=l.ref||8&h.__u)&&(h.ref&&ot(h.ref,null,l,h),l.ref&&p.push(l.ref,l.__c||y,l)),$=$||y,4&l.__u?(a=Xt(l,a,t,!h.__v),h.__e&&(h.__e=null)):typeof l.type=="function"&&g!==void 0?a=g:y&&(a=y.nextSibling),l.__u&=-21);return n.__e=$,a}function so(t,e,n,o,s){var r,i,c,a,_,p,k,h,l,y=n.length,$=y,g=0,d=0,m=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=m[r]=fe(null,i):Ze(i)?i=m[r]=fe(Me,{children:i}):i.constructor===_e&&i.__b?i=m[r]=fe(i.type,i.props,i.key,i.ref,i.__v):m[r]=i,a=r+g,i.__=t,i.__b=t.__b+1,c=null,~(_=i.__i=io(i,n,a,$))&&($--,(c=n[_])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,_==a-1?g--:_==a+1?g++:_!=a&&(_>a?g--:g++,d=1)):(~_||(s>y?g--:s<y&&g++),typeof i.type!="function"&&(i.__u|=4))):m[r]=null;if(d){for(p=[],k=[],r=0;r<s;r++)if((i=m[r])&&16&i.__u){for(g=0,h=p.length;g<h;)p[l=g+h>>1]<i.__i?g=l+1:h=l;p[g]=i.__i,k[r]=g+1}for(g=p.length;r--;)k[r]&&(k[r]==g?g--:m[r].__u|=4)}if($)for(r=0;r<y;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=G(c)),rt(c,c));return o}function Xt(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Xt(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=G(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function io(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],a=c&&!(2&c.__u);if(c===null&&r==null||a&&r==c.key&&i==c.type)return n;if(o>(a?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function Ut(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ve(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Ut(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Ut(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Xe[e]||(Xe[e]=co(e)),(t.__a||(t.__a={}))[e]=Ye,r=e!=(e=e.replace(Gt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function co(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[xe]==null)e[xe]=Ye++;else if(e[xe]<this.__a[t])return;return n(S.event?S.event(e):e)}}}function nt(t,e,n,o,s,r,i,c,a,_){var p,k,h,l,y,$,g,d,m,b,x,j,B,V,v,T,L,R,D=e.type;if(e.constructor!==_e)return null;128&n.__u&&(a=32&n.__u,p=n.__c.__z)&&(e.__u|=a,k=r=[],p.nodeType==8?c=we(p,r):r.push(p),c=r[0]||c),(p=S.__b)&&p(e);e:if(typeof D=="function"){h=i.length;try{if(d=e.props,m=(p=D.prototype)&&p.render,b=(p=D.contextType)&&o[p.__c],x=p?b?b.props.value:p.__:o,(l=n.__c)?(e.__c=l,2&l.__g&&(l.__g|=1)):(m?e.__c=l=new D(d,x):(e.__c=l=new X(d,x),l.constructor=D,l.render=lo),b&&b.sub(l),l.state||(l.state={}),l.__n=o,l.__g|=8,l.__h=[],l.__k=[]),m&&(l.__s||(l.__s=l.state),D.getDerivedStateFromProps&&(l.__s==l.state&&(l.__s=Q({},l.__s)),Q(l.__s,D.getDerivedStateFromProps(d,l.__s)))),y=l.props,$=l.state,l.__v=e,n.__c){if(d!==y&&m&&!D.getDerivedStateFromProps&&l.componentWillReceiveProps&&l.componentWillReceiveProps(d,x),e.__v==n.__v&&!(8&l.__g)||!(4&l.__g)&&l.shouldComponentUpdate&&l.shouldComponentUpdate(d,l.__s,x)===!1){e.__v!=n.__v&&(l.props=d,l.state=l.__s,l.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(N){N&&(N.__=e)}),Ee.push.apply(l.__h,l.__k),l.__k=[],l.__h.length&&i.push(l),c=G(n);break e}l.componentWillUpdate&&l.componentWillUpdate(d,l.__s,x),m&&l.componentDidUpdate&&l.__h.push(function(){l.componentDidUpdate(y,$,g)})}else m&&!D.getDerivedStateFromProps&&l.componentWillMount&&l.componentWillMount(),m&&l.componentDidMount&&l.__h.push(l.componentDidMount);l.context=x,l.props=d,l.__P=t,l.__g&=-5,j=S.__r,B=m?25:0;do l.__g&=-9,j&&j(e),p=l.render(l.props,l.state=l.__s,l.context);while(8&l.__g&&++B<25);m&&(Ee.push.apply(l.__h,l.__k),l.__k=[]),l.state=l.__s,l.getChildContext&&(o=Q({},o,l.getChildContext())),m&&n.__c&&l.getSnapshotBeforeUpdate&&(g=l.getSnapshotBeforeUpdate(y,$)),V=p&&p.type===Me&&p.key==null?p.props.children:p,d.__P&&(p=c,s=(t=d.__P).namespaceURI,a=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(N){N&&rt(N,N)}),n.__k=null),c=n.__k?G(n,0):null),c=Qt(t,Ze(V)?V:[V],e,n,o,s,r,i,c,a,_),d.__P&&(e.__e=null,c=p),e.__u&=-161,k&&k.some(K),l.__h.length&&i.push(l),1&l.__g&&(l.__g&=-4)}catch(N){if(i.length=h,e.__v=null,a||r)if(N&&N.then){if(e.__u|=128|a,r){for(~(L=r.indexOf(c||void 0))||(L=r.length);(R=r[L-1])&&R.nodeType==8;)L--;for(;L<r.length;L++)if(R=r[L])if(r[L]=null,v){if(R==T)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(T=we(v=R))}}if(!v){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;v=c}(p=we(v=e.__c.__z||(e.__c.__z=v)))?(e.__e=v,c=p):e.__e=c,c=c&&c.nextSibling}else r&&r.some(K);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),N&&N.then||Yt(e),S.__e(N,e,n)}}else c=e.__e=ao(n.__e,e,n,o,s,r,i,a,_,t);return(p=S.diffed)&&p(e),c}function we(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Yt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Yt))}function Zt(t,e,n){for(var o=0;o<n.length;)ot(n[o++],n[o++],n[o++]);S.__c&&S.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){S.__e(r,s.__v)}})}function ao(t,e,n,o,s,r,i,c,a,_){var p,k,h,l,y,$,g,d,m=n.props||Ce,b=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((y=r[p])&&(x?y.localName==x:y.nodeType==3)){t=y,r[p]=null;break}}if(!t){if(d=_.ownerDocument||document,!x)return d.createTextNode(b);t=d.createElementNS(s,x,b.is?b:_),c&&(S.__m&&S.__m(e,r),c=!1),r=null}if(x){if(_=x=="template"&&t.content||t,r=x=="textarea"&&b.defaultValue!=null?null:r&&et.call(_.childNodes),!c&&r)for(m={},p=0;p<t.attributes.length;p++)m[(y=t.attributes[p]).name]=y.value;for(p in m)y=m[p],p=="dangerouslySetInnerHTML"?h=y:p=="children"||p in b||p=="value"&&"defaultValue"in b||p=="checked"&&"defaultChecked"in b||ve(t,p,null,y,s);for(p in b)y=b[p],p=="children"?l=y:p=="dangerouslySetInnerHTML"?k=y:p=="value"?$=y:p=="checked"?g=y:c&&typeof y!="function"||m[p]===y||ve(t,p,y,m[p],s);k?(c||h&&(k.__html==h.__html||k.__html==t.innerHTML)||(t.innerHTML=k.__html),e.__k=[]):(h&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&oo.test(x))&&(s="http://www.w3.org/1999/xhtml"),Qt(_,Ze(l)?l:[l],e,n,o,s,r,i,r?r[0]:n.__k&&G(n,0),c,a),r&&r.some(K)),c&&x!="textarea"||(p="value",x=="progress"&&$==null?t.removeAttribute(p):$==null||$===t[p]&&(x!="progress"||$)||ve(t,p,$,m[p],s),p="checked",g!=null&&g!=t[p]&&ve(t,p,g,m[p],s))}else m===b||c&&t.data==b||(t.data=b);return t}function ot(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){S.__e(s,n)}}function rt(t,e,n){var o,s,r,i;if(S.unmount&&S.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ot(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){S.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&rt(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=we(o,r=[]))&&(o==t.__e&&r.some(K),K(s),K(o)),n||K(t.__e),t.__e=t.__c=t.__=null}function lo(t,e,n){return this.constructor(t,n)}function oe(t,e){var n,o,s,r;S.__&&S.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=fe(Me,{children:[t]}),s=[],r=[],nt(e,e.__k,o||Ce,Ce,e.namespaceURI,o?null:e.firstChild?et.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Zt(s,e.__k,r),e.__k.props.children=null}S={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw Se=0,t}},Bt=0,to=function(t){return t!=null&&t.constructor===_e},X.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Q({},this.state)),typeof t=="function"&&(t=t(Q({},n),this.props)),t&&(Q(n,t),this.__v&&(e&&this.__k.push(e),Wt(this)))},X.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Wt(this))},X.prototype.render=Me,z=[],Se=0,zt=function(t,e){return t.__v.__b-e.__v.__b},xe=Symbol(),Gt=/(PointerCapture)$|Capture$/i,Ye=0,Xe={},no=0;var re,O,st,en,it=Object.is,Te=0,un=[],ct=[],q=S,tn=q.__b,nn=q.__r,on=q.diffed,rn=q.__c,sn=q.unmount,cn=q.__;function Le(t,e){q.__h&&q.__h(O,t,Te||e),Te=0;var n=O.__H||(O.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function C(t){return Te=1,uo(pn,t)}function uo(t,e,n){var o=Le(re++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):pn(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);it(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=O,!O.__f)){O.__f=!0;var s=O.shouldComponentUpdate;O.shouldComponentUpdate=function(r,i,c){var a=this.__H;if(!a)return!0;var _=!1,p=this.props!=r;if(a.__.some(function(h){h.__N&&(_=!0,it(h.__[0],h.__N[0])||(p=!0))}),s){var k=s.call(this,r,i,c);return _?k||p:k}return!_||p}}return o.__}function P(t,e){var n=Le(re++,3);!q.__s&&lt(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,O.__H.__h.push(n))}function J(t,e){var n=Le(re++,4);!q.__s&&lt(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,O.__h.push(n))}function M(t){return Te=5,po(function(){return{current:t}},[])}function po(t,e){var n=Le(re++,7);return lt(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function fo(){var t;do{for(;t=ct.shift();)try{de(t)}catch(n){q.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=un.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(de),e.__h.some(at),e.__h=[]}catch(n){e.__h=[],q.__e(n,t.__v)}}}while(ct.length)}q.__b=function(t){O=null,tn&&tn(t)},q.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),cn&&cn(t,e)},q.__r=function(t){nn&&nn(t),re=0;var e=(O=t.__c).__H;e&&(st==O?O.__h=[]:(e.__h.some(de),e.__h.some(at),re=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),st=O},q.diffed=function(t){on&&on(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&ln(un.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),st=O=null},q.__c=function(t,e){e.some(function(n){try{n.__h.some(de),n.__h=n.__h.filter(function(o){return!o.__||at(o)})}catch(o){n.__h=[function(){throw o}]}}),rn&&rn(t,e)},q.unmount=function(t){sn&&sn(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,ln(ct.push(s))}else de(s)}catch(r){e=r}}),o.__H=void 0,e&&q.__e(e,o.__v))};var an=typeof requestAnimationFrame=="function";function _o(t){var e,n=function(){clearTimeout(o),an&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);an&&(e=requestAnimationFrame(n))}function ln(t){t!=1&&en==q.requestAnimationFrame||((en=q.requestAnimationFrame)||_o)(fo)}function de(t){var e=O,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),O=e}function at(t){var e=O;t.__c=t.__(),O=e}function lt(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!it(n,t[o])})}function pn(t,e){return typeof e=="function"?e(t):e}var f=Ft.bind(tt);function w({of:t,as:e="div",...n}){return tt(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function u(t,e,n={}){var s,r;return((r=(s=ho(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function ho(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function se({label:t,state:e,cleared:n,set_state:o,onClear:s=()=>{},strings:r,host:i}){let[c,a]=C(null),_=H(e,n);return P(()=>{_||a(null)},[_]),_&&!c?null:f`<p class="pg-actions">
    <button type="button" class="pg-button pg-quiet" onClick=${_?()=>{o(c),a(null),i.announce(u(r,"cleared_back"))}:()=>{a(e),o(n),s(),i.announce(u(r,"cleared"))}}>${_?u(r,"cleared_undo"):t}</button>
    ${_&&f`<span class="pg-remark">${u(r,"cleared")}</span>`}
  </p>`}function qe(){let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}function He(t){return typeof t=="string"&&/^\d{4}-\d\d-\d\d$/.test(t)&&!Number.isNaN(Date.parse(t))&&ut(t,0)===t}function ut(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}function fn(t,e){return Math.round((Date.parse(e)-Date.parse(t))/864e5)}function _n(t,e){return new Intl.DateTimeFormat(e==="en"?"en-GB":e,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(t))}function W({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?f`<details class="pg-facts">
    <summary>${u(n,"facts")}</summary>
    <ul>
      ${o.map(s=>f`<li key=${s}>
        <${w} of=${e[s].html} />
        <p class="pg-source">
          ${u(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&f` <strong>${u(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function Y({title:t,of:e,class:n="",children:o=null}){return e?f`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${w} of=${e} />
    ${o}
  </div>`:null}function he({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return f`
    ${n&&f`<p class="pg-named">
      <${w} as="span" of=${n} />
      ${o&&f`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${Y} title=${u(e,"part_story")} of=${s} class="pg-story" />
    <${Y} title=${u(e,"part_research")} of=${r} />
    <${Y} title=${u(e,"part_instead")} of=${i} />
  `}function A(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function ie({spec:t,strings:e,state:n,set_state:o,host:s,mark:r}){return f`
    <button type="button" class="pg-button pg-quiet" onClick=${c=>{let a={...n,skipped:!0};o(a),s.announce(u(e,"skipped")),A(c.currentTarget,t.id,r(t,a))}}>${u(e,"skip")}</button>
    ${n.skipped&&f`<p class="pg-remark">${u(e,"skipped")}</p>`}
  `}var dt={};ne(dt,{VERSION:()=>Oe,due:()=>pt,empty:()=>me,mark:()=>ce,merge:()=>$o,next:()=>ft,rate:()=>_t,restore:()=>mo});var Oe=1,Ie=[0,1,3,7,21];function me(t){return{v:Oe,cards:{},skipped:!1}}function ce(t,{cards:e,skipped:n}){let o=Object.keys(e).length;return o===t.cards.length?{status:"done"}:n?{status:"skipped"}:{status:o?"underway":"unanswered"}}function pt(t,{cards:e},n){let o=new Map(Object.entries(e));return t.cards.map(s=>s.id).filter(s=>mn(o.get(s),n))}function ft(t,e){return Math.min(...Object.values(t.cards).map(n=>hn(n,e)))}function _t(t,e,n,o,s){let r=new Map(Object.entries(e.cards)).get(n);if(o&&!mn(r,s))return{...e,skipped:!1};let i=o?Math.min((r?r.box:0)+1,Ie.length-1):0;return{...e,cards:{...e.cards,[n]:{box:i,due:ut(s,Ie[i])}},skipped:!1}}function mo(t,e){if(e==null)return{state:me(t),lost:!1};if(!E(e)||e.v!==Oe)return{state:me(t),lost:!0};let n=E(e.cards)?Object.entries(e.cards):[],o=[];for(let[r,i]of n){let c=t.cards.some(a=>a.id===r)?go(i):null;c&&o.push([r,c])}return{state:{v:Oe,cards:Object.fromEntries(o),skipped:e.skipped===!0},lost:!E(e.cards)||o.length<n.length}}function $o(t,e){let n=new Map(Object.entries(e.cards));for(let[o,s]of Object.entries(t.cards)){let r=n.get(o);(!r||dn(s)>dn(r))&&n.set(o,s)}return{...t,cards:Object.fromEntries(n)}}function hn({box:t,due:e},n){let o=fn(n,e);return o>Ie[t]?0:o}function mn(t,e){return!t||hn(t,e)<=0}function dn({due:t,box:e}){return`${t} ${e}`}function go(t){if(!E(t)||!He(t.due))return null;let e=Ie.findIndex((n,o)=>o===t.box);return e<0?null:{box:e,due:t.due}}function Ne(t){let{spec:e,strings:n,state:o,set_state:s,host:r}=t,[i,c]=C(!1),[a,_]=C([]),[p,k]=C([]),h=M(null),l=M(null),y=M(!1);P(()=>{var v,T;y.current&&((T=(v=l.current)!=null?v:h.current)==null||T.focus()),y.current=!1});let $=qe(),g=p.length?p:pt(e,o,$),[d]=[...g].sort((v,T)=>a.lastIndexOf(v)-a.lastIndexOf(T)),m=e.cards.find(v=>v.id===d),b=Object.keys(o.cards).length,x=v=>{y.current=!0,c(v)},j=(v,T)=>{let L=_t(e,o,d,T,$);x(!1),_([...a,d]),k(p.filter(R=>R!==d)),s(L),ce(e,o).status!=="done"&&ce(e,L).status==="done"&&A(v.currentTarget,e.id,ce(e,L))},B=()=>{x(!1),k(e.cards.map(v=>v.id))},V=()=>{c(!1),_([]),k([])};return f`
    <${w} class="pg-prompt" of=${e.prompt} />
    ${m?f`<div key="card">
          ${!i&&!b&&f`<p class="pg-remark">${u(n,"cards_how")}</p>`}
          <div class="cards-card">
            <p class="pg-remark">${u(n,"cards_left",{n:g.length})}</p>
            <h4 class="cards-front" tabindex="-1" ref=${h}><${w} as="span" of=${m.front} /></h4>
            ${i&&f`<div class="cards-back" tabindex="-1" ref=${l}><${w} of=${m.back} /></div>
              <${W} ids=${m.facts} facts=${e.facts} strings=${n} />`}
          </div>
          <div class="pg-actions">
            ${i?f`<button key="knew" type="button" class="pg-button" onClick=${v=>j(v,!0)}>${u(n,"cards_knew")}</button>
                <button key="not-yet" type="button" class="pg-button" onClick=${v=>j(v,!1)}>${u(n,"cards_not_yet")}</button>`:f`<button key="turn" type="button" class="pg-button" onClick=${()=>x(!0)}>${u(n,"cards_turn")}</button>
                ${b<e.cards.length&&f`<${ie} ...${t} mark=${ce} />`}`}
          </div>
        </div>`:f`<div key="rest">
          <div tabindex="-1" ref=${h}>
            <p class="pg-verdict">${u(n,"cards_none")}</p>
            <p>${u(n,"cards_next",{n:ft(o,$)})}</p>
          </div>
          <div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${B}>${u(n,"cards_all")}</button></div>
        </div>`}
    ${(!m||!b)&&f`<${se} label=${u(n,"cards_clear")} state=${o} cleared=${me(e)} set_state=${s}
      onClear=${V} strings=${n} host=${r} />`}
  `}Ne.icon="M3 7h10v9H3zM6 4h11v9";var $t={};ne($t,{VERSION:()=>Ae,empty:()=>ht,mark:()=>Pe,merge:()=>yo,points:()=>ae,restore:()=>ko,tick:()=>mt});var Ae=1;function ht(t){return{v:Ae,ticked:[],done:!1,skipped:!1}}function Pe(t,{ticked:e,done:n,skipped:o}){return n||e.length===ae(t).length?{status:"done"}:o?{status:"skipped"}:{status:e.length?"underway":"unanswered"}}function mt(t,e,n,o){let s=e.ticked.filter(i=>i!==n),r=o?[...s,n]:s;return{...e,ticked:r,done:e.done||r.length===ae(t).length,skipped:!1}}function ko(t,e){if(e==null)return{state:ht(t),lost:!1};if(!E(e)||e.v!==Ae)return{state:ht(t),lost:!0};let n=ae(t).map(r=>r.id),o=U(e.ticked)?e.ticked:[],s={v:Ae,ticked:[...new Set(o)].filter(r=>n.includes(r)),done:e.done===!0,skipped:e.skipped===!0};return{state:s,lost:!H(s.ticked,e.ticked)}}function yo(t,e){return{...t,ticked:[...new Set([...t.ticked,...e.ticked])],done:t.done||e.done}}function ae({groups:t}){return t.reduce((e,n)=>[...e,...n.points],[])}function Ve(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,[c,a]=C(""),_=ae(n).length,p=s.ticked.length,k=$=>{a($),i.announce($)},h=($,g,d)=>{r(g),k(d),A($.currentTarget,n.id,Pe(n,g))},l=($,g)=>{let d=mt(n,s,g,$.currentTarget.checked);if(d.ticked.length===_)return h($,d,u(o,"checklist_all"));a(""),r(d)},y=$=>{if(!p)return k(u(o,"checklist_none"));h($,{...s,done:!0,skipped:!1},u(o,"checklist_done_said"))};return f`
    <${w} class="pg-prompt" of=${n.prompt} />
    ${n.groups.map($=>f`<fieldset key=${$.points[0].id} class="checklist-group">
      <legend>${$.title}</legend>
      ${$.points.map(g=>f`<${bo} key=${g.id} name=${`${e}-${g.id}`} point=${g} on=${s.ticked.includes(g.id)}
        facts=${n.facts} strings=${o} onChange=${d=>l(d,g.id)} />`)}
    </fieldset>`)}
    <div class="pg-actions">
      <p class="checklist-count">${u(o,"checklist_count",{ticked:p,count:_})}</p>
      ${p<_&&f`
        <button type="button" class="pg-button" onClick=${y}>${u(o,"checklist_done")}</button>
        ${!s.done&&f`<${ie} ...${t} mark=${Pe} />`}`}
      ${c&&f`<p class="pg-remark">${c}</p>`}
    </div>
    <${se} label=${u(o,"checklist_clear")} state=${s} cleared=${{...s,ticked:[]}} set_state=${r}
      onClear=${()=>a("")} strings=${o} host=${i} />
  `}Ve.icon="M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";function bo({name:t,point:{text:e,feedback:n},on:o,facts:s,strings:r,onChange:i}){return f`<div class="checklist-point">
    <label class=${`pg-option ${o?"is-picked":""}`}>
      <input type="checkbox" checked=${o} onChange=${i} />
      <${w} as="span" id=${t} of=${e} />
    </label>
    ${n&&f`<details>
      <summary aria-describedby=${t}>${u(r,"checklist_why")}</summary>
      <${he} feedback=${n} strings=${r} />
      <${W} ids=${n.facts} facts=${s} strings=${r} />
    </details>`}
  </div>`}function $n({children:t,then:e}){let[n,o]=C(!1);return P(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function le(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function yn(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),a=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:[...new Set(a)]}}function bn(t,e,n,o){var c;if(t==null)return{state:le(e),lost:!1};if(!E(t)||t.v!==1)return{state:le(e),lost:!0};let s=a=>{let _=E(a)?n(a.answer):null;return!E(a)||_===null||!o(_)?null:{answer:_,confidence:gn(a.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:gn(t.confidence),tries:r.filter(a=>a!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!H(kn(t),kn(i))}}function vn(t,e){let n=t.tries.findIndex((s,r)=>!H(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function gn(t){return t==="not"||t==="fairly"||t==="very"?t:null}function kn({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var vo=["not","fairly","very"],xo={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function xn({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:a,ask:_,told:p,spoken:k,facts:h,after:l,keep:y,count:$}){let g=o.tries.length,d=o.tries[g-1],m=c(o),[b,x]=C(!d||!H(d.answer,o.answer)),j=M(g);P(()=>{j.current!==g&&x(!g),j.current=g},[g]);let[B,V]=C(""),v=M(null),T=M(null),L=M(null);P(()=>{var I,F;L.current==="question"&&((F=(I=v.current)==null?void 0:I.querySelector("input, select, button, textarea"))==null||F.focus(),L.current=null)});let R=()=>{var F,be;if(L.current!=="feedback")return;let I=[u(n,m.status),D(),gt(n,m)].filter(Boolean).join(" ");r.announce(`${I} ${k?k(d.answer,m):(be=(F=T.current)==null?void 0:F.innerText)!=null?be:""}`),L.current=null},D=()=>$?u(n,"score",{score:m.score,max:m.max}):"",N=I=>{V(I),r.announce(I)},Qn=I=>{V(""),s({...o,answer:I})},Xn=I=>{if(!b)return;let F=a(o.answer);if(F)return N(F);let{answer:be,confidence:Zn}=o,Pt={...o,tries:[...o.tries,{answer:be,confidence:Zn}],skipped:!1};L.current="feedback",V(""),x(!1),s(Pt),A(I.currentTarget,e.id,c(Pt))},Yn=I=>{let F={...o,skipped:!0};s(F),N(u(n,"skipped")),A(I.currentTarget,e.id,c(F))},Nt=I=>{L.current="question",x(!0),s(I)},At=!b&&(m.status==="right"||g>=e.attempts);return f`
    ${e.prompt&&f`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${v}>${_({answer:o.answer,set_answer:Qn,fixed:!b})}</div>
    ${e.confidence&&f`<${wo} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!b}
      onPick=${I=>s({...o,confidence:I})} />`}
    ${e.hint&&f`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${u(n,"hint")}</summary>
      <${w} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${b?void 0:"true"} onClick=${Xn}>
        ${u(n,b?"check":"checked")}
      </button>
      ${b&&f`<button type="button" class="pg-button pg-quiet" onClick=${Yn}>${u(n,"skip")}</button>`}
      ${b&&f`<p class="pg-remark">${B||(o.skipped?u(n,"skipped"):"")}</p>`}
    </div>
    ${!b&&d&&f`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${xo[m.status]}</span> ${u(n,m.status)}
        ${$&&f` <span class="pg-count">${D()}</span>`}
      </p>
      <${$n} then=${R}>
        ${gt(n,m)&&f`<p>${gt(n,m)}</p>`}
        <div ref=${T}>${p(d.answer,m)}</div>
        <${W} ids=${[...new Set(h(d.answer))]} facts=${e.facts} strings=${n} />
        ${At&&l&&l(d.answer)}
        <div class="pg-actions">
          ${At?f`<button type="button" class="pg-button pg-quiet" onClick=${()=>Nt(le(i))}>${u(n,"start_again")}</button>`:f`<button type="button" class="pg-button" onClick=${()=>Nt({...o,answer:y?o.answer:i,confidence:null})}>
                ${u(n,"try_again")}
              </button>
              <p class="pg-remark">${u(n,"tries_left",{n:e.attempts-g})}</p>`}
        </div>
      <//>
    </div>`}
  `}function gt(t,{status:e,confidence:n}){return e==="right"?n==="not"?u(t,"unsure_right"):"":n==="very"?u(t,"sure_wrong"):n==="not"?u(t,"unsure_wrong"):""}function wo({name:t,strings:e,value:n,set:o,onPick:s}){return f`<fieldset class="pg-pills pg-confidence">
    <legend>${u(e,"confidence")}</legend>
    ${vo.map(r=>f`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${u(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var yt={};ne(yt,{VERSION:()=>So,empty:()=>Co,mark:()=>kt,merge:()=>Mo,restore:()=>Eo});var So=1;function Co(t){return le([])}function kt(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return yn(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function Eo(t,e){return bn(e,[],n=>To(t,n),n=>n.length>0)}function Mo(t,e){return vn(t,e)}function To(t,e){return!U(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function De(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:c,fixed:a})=>{let _=(p,k)=>{let h=n.multiple?i.filter(l=>l!==p):[];c(k?[...h,p]:h)};return f`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${u(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(p=>{let k=i.includes(p.id);return f`<label key=${p.id} class=${`pg-option ${k?"is-picked":""} ${a?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${p.id} checked=${k} disabled=${a}
            onChange=${h=>_(p.id,h.currentTarget.checked)} />
          <${w} as="span" of=${p.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(c=>i.includes(c.id));return f`<${xn} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>kt(n,i)}
    missing=${i=>i.length?null:u(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(c=>f`<${he} key=${c.id}
      name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(c=>c.feedback.facts)}
    after=${i=>f`<${Lo} spec=${n} picked=${i} strings=${o} />`} />`}De.icon="M10 3v6m0 0-5 6m5-6 5 6";function Lo({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?f`<details class="pg-others">
    <summary>${u(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>f`<li key=${s.id}>
        <${he} name=${s.text} tag=${u(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${W} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}function wn({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let a=M(null);return J(()=>qo(a.current),[o]),f`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${a} rows=${s} value=${o} aria-describedby=${r}
      onInput=${_=>i(_.currentTarget.value)}
      onChange=${_=>c(_.currentTarget)} />
  `}function Sn({id:t,strings:e}){return f`<p class="pg-care" id=${t}>${u(e,"care")}</p>`}function qo(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var vt={};ne(vt,{VERSION:()=>je,empty:()=>$e,mark:()=>bt,merge:()=>Oo,own_words:()=>Io,restore:()=>Ho,without_words:()=>No});var je=1;function $e(t){return{v:je,text:"",other:[]}}function bt(t,e){return{status:e.text.trim()?"written":"empty"}}function Ho(t,e){if(e==null)return{state:$e(t),lost:!1};if(!E(e)||e.v!==je)return{state:$e(t),lost:!0};let{text:n,other:o}=e,s={v:je,text:typeof n=="string"?n:"",other:U(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!U(o)}}function Oo(t,e){if(!t.text)return{...e,other:Cn(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:Cn(t.other,e.other,n)}}function Cn(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function Io({text:t}){return t.trim()?[t]:[]}function No(t){return{...t,text:"",other:[]}}function Re({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=C(null),[a,_,p]=["prompt","care","note"].map($=>`${t}-${$}`),k=$=>{c(null),s({...o,text:$})},h=()=>{var $,g,d;c({state:o,kept:(g=($=r.saving)==null?void 0:$.kept)!=null?g:!1}),(d=r.saving)==null||d.stop(),s($e(e)),r.announce(u(n,"notepad_deleted"))},l=()=>{var $;i&&(s(i.state),i.kept&&(($=r.saving)==null||$.keep()),c(null),r.announce(u(n,"notepad_back")))},y=($,g)=>s({...o,text:g?`${o.text}

${$}`:o.text,other:o.other.filter(d=>d!==$)});return f`
    ${e.prompt&&f`<${w} class="pg-prompt" id=${a} of=${e.prompt} />`}
    <${Sn} id=${_} strings=${n} />
    <${wn} id=${p} label=${u(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${a} ${_}`:_} onWrite=${k}
      onDone=${$=>A($,e.id,bt(e,o))} />
    ${o.other.map($=>f`<div key=${$} class="pg-notice">
      <p>${u(n,"notepad_other")}</p>
      <p class="notepad-other">${$}</p>
      <button type="button" class="pg-button" onClick=${()=>y($,!0)}>${u(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>y($,!1)}>${u(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&f`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?l:h}>
        ${u(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&f`<span class="pg-remark">${u(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&f`<p class="pg-saving">${u(n,"notepad_in_notebook")}</p>`}
  `}Re.icon="M4 16V4h12v9l-3 3z";var wt={};ne(wt,{VERSION:()=>Fe,any:()=>Z,empty:()=>ge,keep:()=>xt,mark:()=>We,merge:()=>Po,restore:()=>Ao});var Fe=1;function ge(t){return{v:Fe,answers:{},first:null,again:null,skipped:!1}}function We(t,{answers:e,first:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:Z(e)?"underway":"unanswered"}}function xt({v:t,answers:e,first:n,again:o},s){let r={answers:e,on:s};return{v:t,answers:{},first:n!=null?n:r,again:n?r:o,skipped:!1}}function Ao(t,e){if(e==null)return{state:ge(t),lost:!1};if(!E(e)||e.v!==Fe)return{state:ge(t),lost:!0};let n=En(t,e.first),o=En(t,e.again),s={v:Fe,answers:Tn(t,e.answers),first:n!=null?n:o,again:n&&o,skipped:e.skipped===!0};return{state:s,lost:!H(Mn(e),Mn(s))}}function Po(t,e){var s,r,i;let n=(s=e.first)!=null?s:t.first,o=(i=(r=t.again)!=null?r:e.again)!=null?i:H(t.first,n)?null:t.first;return{...t,first:n,again:o}}function Z(t){return Object.keys(t).length>0}function Tn({statements:t,levels:e},n){let o=(r,i)=>r.some(c=>c.id===i),s=E(n)?Object.entries(n):[];return Object.fromEntries(s.filter(([r,i])=>o(t,r)&&o(e,i)))}function En(t,e){if(!E(e))return null;let n=Tn(t,e.answers);return Z(n)?{answers:n,on:He(e.on)?e.on:null}:null}function Mn({answers:t,first:e,again:n,skipped:o}){return[t,...[e,n].map(s=>s&&[s.answers,s.on]),o]}function Ue(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,{answers:c,first:a,again:_}=s,[p,k]=C(Z(c)),[h,l]=C(!1),[y,$]=C(""),g=M(null),d=M(null),m=M(!1);P(()=>{var v,T,L;m.current&&((L=(T=d.current)!=null?T:(v=g.current)==null?void 0:v.querySelector("input"))==null||L.focus(),m.current=!1)});let b=(v,T)=>{m.current=!0,$(""),k(v),l(T)},x=(v,T)=>{$(""),r({...s,answers:{...c,[v]:T},skipped:!1})},j=v=>{if(!Z(c)){$(u(o,"scale_none")),i.announce(u(o,"scale_none"));return}let T=xt(s,qe());b(!1,!0),r(T),A(v.currentTarget,n.id,We(n,T))},B=()=>{b(!1,!1),r({...s,answers:{}})},V=()=>{k(!1),l(!1)};return f`
    <${w} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
    ${a&&!p?f`<div>
          <p class="pg-verdict" tabindex="-1" ref=${d}>${_?u(o,"scale_both"):u(o,"scale_kept",{day:St(a,o)})}</p>
          ${(_||h)&&f`<${Do} spec=${n} strings=${o} first=${a} again=${_} />`}
          ${n.closing&&f`<${w} of=${n.closing} />`}
          ${!_&&f`<p class="pg-remark">${u(o,"scale_hidden")} ${i.saving&&!i.saving.kept&&u(o,"scale_tab")}</p>`}
          <div class="pg-actions">
            <button type="button" class=${`pg-button ${h?"pg-quiet":""}`} onClick=${()=>b(!0,!1)}>${u(o,"scale_again")}</button>
          </div>
        </div>`:f`<div ref=${g}>
          <p class="pg-remark">${u(o,"scale_open")}</p>
          ${n.statements.map(v=>f`<${Vo} key=${v.id} name=${`${e}-${v.id}`}
            statement=${v} levels=${n.levels} chosen=${c[v.id]}
            onChoose=${T=>x(v.id,T)} />`)}
          <div class="pg-actions">
            <button type="button" class="pg-button" onClick=${j}>${u(o,a?"scale_compare":"scale_keep")}</button>
            ${a?f`<button type="button" class="pg-button pg-quiet" onClick=${B}>${u(o,"scale_not_now")}</button>`:f`<${ie} ...${t} mark=${We} />`}
            ${y&&f`<p class="pg-remark">${y}</p>`}
          </div>
        </div>`}
    ${(a||!Z(c))&&f`<${se} label=${u(o,"scale_delete")} state=${s} cleared=${ge(n)} set_state=${r}
      onClear=${V} strings=${o} host=${i} />`}
  `}Ue.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function Vo({name:t,statement:e,levels:n,chosen:o,onChoose:s}){return f`<fieldset class="pg-pills scale-statement">
    <legend><${w} as="span" of=${e.text} /></legend>
    ${n.map(({id:r,text:i})=>f`<label key=${r} class=${r===o?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===o} onChange=${()=>s(r)} />
      <span>${i}</span>
    </label>`)}
  </fieldset>`}function Do({spec:t,strings:e,first:n,again:o}){let s=({answers:r},i)=>{var c,a;return(a=(c=t.levels.find(({id:_})=>_===r[i]))==null?void 0:c.text)!=null?a:u(e,"scale_left_out")};return f`
    ${o&&f`<p class="pg-remark">${u(e,"scale_first")} ${St(n,e)}. ${u(e,"scale_now")} ${St(o,e)}.</p>`}
    <ul class="scale-rated">
      ${t.statements.map(({id:r,text:i})=>f`<li key=${r}>
        <${w} as="p" of=${i} />
        <p>
          <span>${u(e,"scale_first")} <strong>${s(n,r)}</strong></span>${" "}
          ${o&&f`<span>${u(e,"scale_now")} <strong>${s(o,r)}</strong></span>`}
        </p>
      </li>`)}
    </ul>
  `}function St({on:t},e){return t?_n(t,e.language):"\u2013"}var Tt={};ne(Tt,{VERSION:()=>Be,empty:()=>Et,follow:()=>ke,holds:()=>ee,mark:()=>Mt,merge:()=>Wo,offered:()=>ze,restore:()=>Ro,scene_of:()=>ue,start:()=>Ct,step:()=>qn});var Be=1,jo={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function Ct(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function ue(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function ee(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!ee(s[0],e);if(n==="and")return s.every(c=>ee(c,e));if(n==="or")return s.some(c=>ee(c,e));let[r,i]=o;return jo[n](e.meters[r],i)}function ze(t,e){return ue(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&ee(n.if,e))}function qn(t,e,n){let o=ze(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,a]=t.meters[r];s[r]=Math.min(a,Math.max(c,s[r]+i))}return{scene:o.to,flags:Ln(e.flags,o.set),meters:s,used:Ln(e.used,o.once?[o.id]:[])}}function ke(t,e){let n=Ct(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[Ct(t),[],[]],r+=1;else if("back"in c){let a=s.pop();if(!a)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=a,o=o.slice(0,-1)}else{let a=qn(t,n,c.choose);if(!a)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=a}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function Et(t){return{v:Be,moves:[]}}function Ro(t,e){if(e==null)return{state:Et(t),lost:!1};if(!E(e)||e.v!==Be||!Array.isArray(e.moves))return{state:Et(t),lost:!0};let n=[];for(let s of e.moves){let r=Fo(s);if(!r)break;n.push(r)}let{taken:o}=ke(t,n);return{state:{v:Be,moves:n.slice(0,o)},lost:o<e.moves.length}}function Fo(t){return E(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function Mt(t,e){let{position:n}=ke(t,e.moves),{end:o}=ue(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function Wo(t,e){return e.moves.length>t.moves.length?e:t}function Ln(t,e){return[...new Set([...t,...e])].sort()}function Ge({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=ke(e,o.moves),a=ue(e,i.scene),_=c.map(d=>{let m=ue(e,d.scene);return{from:m,choice:m.choices.find(b=>b.id===d.choice)}}),p=_[_.length-1],k=M(null),h=M(null),l=M(!1);P(()=>{var d,m,b;l.current&&(l.current=!1,(d=k.current)==null||d.focus(),r.announce(`${a.title}. ${(b=(m=h.current)==null?void 0:m.innerText)!=null?b:""}`))});let y=(d,m)=>{let b={...o,moves:[...o.moves,d]},x=Mt(e,b);l.current=!0,s(b),x.status==="ended"&&A(m.currentTarget,e.id,x)},$=f`
    <p class="scenario-role">${e.role}${e.person&&f`<br />${e.person}`}</p>
    ${e.prompt&&f`<${w} class="pg-prompt" of=${e.prompt} />`}
  `,g=ze(e,i);return f`
    ${!_.length&&$}
    ${_.length>1&&!a.end&&f`<ol class="scenario-trail" aria-label=${u(n,"scenario_trail")}>
      ${_.slice(0,-1).map(({from:d,choice:m},b)=>f`<li key=${b}>
        <b>${d.title}</b> <${w} as="span" of=${m.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${k}>${a.title}</h4>
    ${p&&f`<div class="scenario-consequence" ref=${h}>
      <p class="scenario-chose">${u(n,"scenario_chose")} <${w} as="span" of=${p.choice.text} /></p>
      ${p.choice.story&&f`<${w} of=${p.choice.story} />`}
    </div>`}
    ${a.body.filter(d=>ee(d.if,i)).map((d,m)=>f`<${w} key=${`${a.id} ${m}`} of=${d.html} />`)}
    ${g.length>0&&f`
      <p class="scenario-ask" id=${`${t}-ask`}>${u(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${g.map(d=>f`<li key=${`${c.length} ${d.id}`}>
          <button type="button" onClick=${m=>y({choose:d.id},m)}>
            <${w} as="span" of=${d.text} />
          </button>
        </li>`)}
      </ul>`}
    ${a.end&&_.length>0&&f`
      <h4 class="scenario-path-title">${u(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${_.map(({from:d,choice:m},b)=>f`<${Uo} key=${b} title=${d.title} choice=${m} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!g.length&&f`<button type="button" class="pg-button" onClick=${d=>y({again:!0},d)}>
        ${u(n,"scenario_again")}
      </button>`}
      ${_.length>0&&f`<button type="button" class="pg-button pg-quiet" onClick=${d=>y({back:!0},d)}>
        ${u(n,"scenario_back")}
      </button>`}
    </p>
  `}Ge.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Uo({title:t,choice:e,spec:n,strings:o}){var a;let{text:s,story:r,research:i,their_side:c}=e;return f`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${u(o,"scenario_chose")} </span><${w} as="span" of=${s} /></p>
    <${Y} title=${u(o,"part_story")} of=${r} />
    <${Y} title=${u(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${Y} title=${u(o,"part_research")} of=${i==null?void 0:i.html}>
      <${W} ids=${(a=i==null?void 0:i.facts)!=null?a:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var Hn={cards:{View:Ne,...dt},checklist:{View:Ve,...$t},choice:{View:De,...yt},notepad:{View:Re,...vt},scale:{View:Ue,...wt},scenario:{View:Ge,...Tt}};var On="pg-announcer";var Lt=new WeakMap;function ye(t,e){var r;let n=(r=t.getElementById(On))!=null?r:qt(t),o=Lt.get(t);if(o){o.push(e);return}let s=[e];Lt.set(t,s),n.textContent="",setTimeout(()=>{Lt.delete(t),n.textContent=s.join(" ")},100)}function qt(t){let e=t.createElement("div");return e.id=On,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function In({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",a=s!=="blocked"&&f`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${u(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||s){let _=s!=null?s:o?"kept":"tab";return f`<p class="pg-saving">
      <span>${u(e,`saving_${_}_${s?"any":c}`)}</span> ${a}
    </p>`}return f`<details class="pg-saving">
    <summary>${u(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${u(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${a}
  </details>`}function Nn({lost:t,strings:e}){return t?f`<div class="pg-notice">
    <p>${u(e,"lost")}</p>
    <details>
      <summary>${u(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${u(e,"lost_delete")}</button>
  </div>`:null}function An(t,e){return oe(f`<${Ht} ...${e}><${Bo} ...${e} /><//>`,t),()=>oe(null,t)}function Bo({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=C(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=C({});J(()=>s.watch(()=>i({})),[s]);let{state:c,saving:a,lost:_}=s.read();return f`
    <${Go} icon=${t.icon} spec=${n} strings=${o} />
    <${Nn} lost=${_} strings=${o} />
    <${zo} spec=${n} strings=${o} begun=${!H(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:a}} />
      <${In} saving=${a} strings=${o} />
    <//>
    ${s.source&&f`<p class="pg-source">${u(o,"source",{path:s.source})}</p>`}
  `}function zo({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=C([!n&&t.note,n||t.intensity!=="heavy"]),c=M(null),a=M(!1);J(()=>{var p;a.current&&((p=c.current)==null||p.focus())},[r]);let _=()=>{a.current=!0,i([s,!0])};return f`
    ${s&&f`<div class="pg-notice">
      <p class="pg-label">${u(e,"note_title")}</p>
      <${w} of=${s} />
    </div>`}
    ${r?f`<div tabindex="-1" ref=${c}>${o}</div>`:f`<p class="pg-actions"><button type="button" class="pg-button" onClick=${_}>${u(e,"note_open")}</button></p>`}
  `}function Go({icon:t,spec:e,strings:n}){return f`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${u(n,`kind_${e.type}`)}
      <span>${u(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var Ht=class extends X{constructor(){super(...arguments);Dt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?f`<p class="pg-notice">${u(n,"failed")}</p>`:o}};var Je=class{constructor(e){this.reach=e}read(e){try{return this.reach().getItem(e)}catch{return null}}write(e,n){let o;try{o=this.reach(),o.getItem(e)}catch{return"blocked"}try{return o.setItem(e,n),null}catch{return"full"}}remove(e){try{this.reach().removeItem(e)}catch{}}keys(e){try{return Object.keys(this.reach()).filter(n=>n.startsWith(e))}catch{return[]}}},Ke=class{constructor(e,n){this.session=new Je(()=>n.sessionStorage),this.local=new Je(()=>n.localStorage),this.prefix=`practiceguides/${e}/`,this.by=Math.random().toString(36).slice(2),this.slots=new Map,this.trouble=this.session.write(this.prefix+"~probe",""),this.session.remove(this.prefix+"~probe"),n.addEventListener("storage",o=>{var s;(s=o.key)!=null&&s.startsWith(this.prefix)&&this.hear(o.key,o.newValue)}),n.addEventListener("pageshow",o=>{o.persisted&&!this.trouble&&this.slots.forEach(s=>s.load())})}open(e,n){var r;let o=this.prefix+e,s=(r=this.slots.get(o))!=null?r:new Ot(this,o,n);return this.slots.set(o,s),s}get keeping(){return this.local.read(this.prefix+"~keep")!==null}keep_answers(e){var i;let n=this.prefix+"~keep",o=e?this.local.write(n,"yes"):this.local.remove(n);if(this.follow_setting(!!o),o)return;let[s,r]=e?[this.session,this.local]:[this.local,this.session];for(let c of s.keys(this.prefix)){let a=s.read(c);!this.slots.has(c)&&pe(a)&&!((i=pe(a))!=null&&i.note)&&r.read(c)===null&&!r.write(c,a!=null?a:"")&&s.remove(c)}}follow_setting(e=!1){this.slots.forEach(n=>{n.logic.note||n.move(this.keeping,e)})}erase_all(){this.local.write(this.prefix+"~erased","yes");for(let e of this.local.keys(this.prefix))this.local.remove(e);this.end_session(),this.slots.forEach(e=>e.reset())}end_session(){for(let e of this.session.keys(this.prefix))this.session.remove(e);this.slots.forEach(e=>{e.kept||e.reset()})}hear(e,n){var o;e===this.prefix+"~keep"?this.follow_setting():e!==this.prefix+"~erased"?(o=this.slots.get(e))==null||o.hear(n):n!==null&&(this.end_session(),this.slots.forEach(s=>s.reset()))}},Ot=class{constructor(e,n,o){this.store=e,this.key=n,this.logic=o,this.watchers=new Set,this.trouble=e.trouble,this.misfit=null,this.kept=!1,this.rev=0,this.writer=null,this.load()}load(){var a;let{session:e,local:n,keeping:o}=this.store,s=e.read(this.key),r=n.read(this.key);this.kept=this.logic.note?r!==null:o,this.builds_on(pe(this.kept?r:s));let[i,c]=[s,r].map(_=>_===null?null:this.take(_));this.state=i&&c&&!H(i,c)?this.logic.merge(i,c):(a=i!=null?i:c)!=null?a:this.logic.empty(),(this.misfit||i&&this.kept)&&this.save(),this.kept&&!this.trouble&&e.remove(this.key),this.tell()}set(e){this.state=e,this.save(),this.tell()}get saving(){let e=!!this.logic.note,n=o=>e?this.move(o):this.store.keep_answers(o);return{kept:this.kept,note:e,trouble:this.trouble,keep:()=>n(!0),stop:()=>n(!1)}}get lost(){var o;let e=(o=this.before.read(this.buried))!=null?o:this.misfit;return e?{text:e,forget:()=>{this.misfit=null,this.store.session.remove(this.buried),this.store.local.remove(this.buried),this.tell()}}:null}watch(e){return this.watchers.add(e),()=>this.watchers.delete(e)}move(e,n=!1){var o;if(e!==this.kept){let{session:s,local:r}=this.store,[i,c]=e?[s,r]:[r,s],a=i.read(this.buried);this.kept=e,this.save(),!e||!this.trouble?(i.remove(this.key),a!==null&&!c.write(this.buried,a)&&i.remove(this.buried)):this.logic.note&&(this.kept=!1)}n&&(this.trouble=(o=this.store.trouble)!=null?o:"refused"),this.tell()}reset(){[this.state,this.kept,this.misfit]=[this.logic.empty(),!1,null],this.builds_on(null),this.tell()}builds_on(e){var n,o;this.rev=(n=e==null?void 0:e.rev)!=null?n:0,this.writer=(o=e==null?void 0:e.by)!=null?o:null}hear(e){let{by:n}=this.store,o=pe(e),s=H(this.state,this.logic.empty());if(o&&(this.kept||s)&&o.by!==n){let{state:r,lost:i}=this.logic.restore(o.state);if(i)return;let c=o.rev>this.rev;if(!c&&n>o.by)return;let a=!c||this.trouble;this.state=a&&!H(this.state,r)?this.logic.merge(this.state,r):r,this.kept=!0,c?this.builds_on(o):this.save(),this.tell()}else e===null&&this.kept&&(this.logic.note?this.move(!1):(this.state=this.logic.empty(),this.tell()))}save(){var _,p;let{session:e,local:n,by:o}=this.store,s=this.kept?n:e,r=s.read(this.key),i=pe(r);if(i&&(i.rev!==this.rev||i.by!==this.writer)){let k=this.take(r);H(k,this.state)||(this.state=this.logic.merge(this.state,k))}if(this.rev=Math.max(this.rev,(_=i==null?void 0:i.rev)!=null?_:0)+1,this.writer=o,H(this.state,this.logic.empty())&&!(this.logic.note&&this.kept)){s.remove(this.key),this.trouble=this.store.trouble;return}let c={rev:this.rev,by:o,state:this.state};this.logic.note&&(c.note=!0);let a=JSON.stringify(c);this.trouble=s.write(this.key,a),this.kept&&this.trouble&&(this.trouble=(p=e.write(this.key,a))!=null?p:"refused")}take(e){let n=pe(e),{state:o,lost:s}=n?this.logic.restore(n.state):{state:this.logic.empty(),lost:!0};if(s){let r=this.before.read(this.buried);this.misfit=r?`${r}
${e}`:e,this.before.write(this.buried,this.misfit)}return o}get buried(){return`${this.key}~before`}get before(){return this.kept?this.store.local:this.store.session}tell(){this.watchers.forEach(e=>e())}};function pe(t){try{let e=JSON.parse(t!=null?t:"null");return E(e)&&typeof e.rev=="number"&&typeof e.by=="string"&&"state"in e?e:null}catch{return null}}function Pn(t,{strings:e,store:n},o,s){var k;let r=t.createElement("section");r.className="pg-answers",r.setAttribute("aria-labelledby","pg-answers"),(k=t.querySelector(".pg-side"))==null||k.append(r);let i=h=>u(e,`page_answers_${h}`),c=()=>{n.erase_all(),ye(t,i("deleted"))},a=()=>{let{kept:h,trouble:l}=o.saving;if(l)return u(e,`saving_${l}_any`);let y=h?"kept":"tab";return`${u(e,`saving_title_${y}`)}. ${u(e,`saving_${y}_answers`)}`},_=()=>{n.keep_answers(!o.saving.kept),ye(t,a())},p=()=>{let{kept:h,trouble:l}=o.saving;oe(f`
      <h2 id="pg-answers">${u(e,"page_answers")}</h2>
      <p>${a()}</p>
      ${l!=="blocked"&&f`
        <button type="button" class="pg-link" onClick=${_}>${u(e,`saving_${h?"stop":"keep"}_answers`)}</button>
        ${!h&&f`<p class="pg-small">${i("care")}</p>`}
      `}
      <${Jo} say=${i} erase=${c} />
      <p class="pg-small">${i("leave")}</p>
    `,r)};p(),s.addEventListener("abort",o.watch(p))}function Jo({say:t,erase:e}){let[n,o]=C(null),s=M(null);if(J(()=>{var i;n!==null&&((i=s.current)==null||i.focus())},[n]),!n)return f`<button type="button" class="pg-link" ref=${s} onClick=${()=>o(!0)}>${t("delete")}</button>`;let r=()=>{e(),o(!1)};return f`<div class="pg-sure" role="group" aria-labelledby="pg-sure">
    <p id="pg-sure">${t("sure")}</p>
    <button type="button" class="pg-link" ref=${s} onClick=${()=>o(!1)}>${t("no")}</button>
    <button type="button" class="pg-link" onClick=${r}>${t("yes")}</button>
  </div>`}function Dn(t,e){let n=t.querySelector("a.pg-menu"),o=t.querySelector("button.pg-menu"),s=t.querySelector(".pg-drawer"),r=t.querySelector(".pg-frame"),i=t.querySelector(".pg-side");if(typeof s.showModal!="function")return;n&&(n.hidden=!0),o.hidden=!1,o.addEventListener("click",()=>{s.showModal(),Vn(s)},{signal:e}),s.addEventListener("close",()=>Vn(t.body),{signal:e}),s.addEventListener("click",_=>{_.target instanceof Element&&_.target.closest(".pg-close, a")&&s.close()},{signal:e});let c=t.defaultView.matchMedia("(max-width: 60rem)");function a(){c.matches?s.append(i):(s.close(),r.prepend(i))}a(),c.addEventListener("change",a,{signal:e})}function Vn(t){let e=t.ownerDocument.getElementById("pg-announcer");e&&t.append(e)}var It="left";function Wn(t,e,n){let o=t.defaultView;function s(){let i=t.querySelector(".pg-leave");if(!i)return;let c=t.querySelector("template#pg-leave");t.body.textContent="",e.end_session(),Fn(!0),c?Ko(t,c):o.location.replace(i.href)}if(Qo(o)==="navigate"&&Fn(!1),Rn())return s(),!0;o.addEventListener("pageshow",i=>i.persisted&&Rn()&&s(),{signal:n}),t.addEventListener("click",i=>{jn(i.target)&&(i.preventDefault(),s())},{signal:n});let r=[];return t.addEventListener("keydown",i=>{i.key===" "&&jn(i.target)&&(i.preventDefault(),s()),!i.repeat&&(r=i.key==="Shift"?[...r,i.timeStamp].slice(-3):[],r.length===3&&r[2]-r[0]<1500&&s())},{signal:n,capture:!0}),!1}function jn(t){return t instanceof Element&&t.closest(".pg-leave")!==null}function Ko(t,e){let{content:n}=e;t.defaultView.location.replace("#"),t.head.textContent="",t.head.append(...n.querySelectorAll("meta, link, title, style")),t.body.append(...n.querySelectorAll("main"))}function Qo(t){var n;let[e]=t.performance.getEntriesByType("navigation");return(n=e==null?void 0:e.type)!=null?n:"navigate"}function Rn(){try{return sessionStorage.getItem(It)!==null}catch{return!1}}function Fn(t){try{t?sessionStorage.setItem(It,""):sessionStorage.removeItem(It)}catch{}}var Un={empty:()=>({}),restore(t){let e=Object.entries(E(t)?t:{}).filter(([,n])=>E(n)&&Number.isInteger(n.total)&&U(n.done));return{state:Object.fromEntries(e),lost:!1}},merge(t,e){let n={...e,...t};for(let[o,{done:s}]of Object.entries(e))n[o]={...n[o],done:[...new Set([...n[o].done,...s])]};return n}};function Bn(t,{page:e,strings:n},o,s){let r=Yo(t),i=t.querySelector(".pg-progress"),[c,a]=i.children;function _(k){var y,$,g;let h=($=(y=o.state[e])==null?void 0:y.done)!=null?$:[],l=r.filter(d=>h.includes(d)||k.includes(d));(((g=o.state[e])==null?void 0:g.total)!==r.length||l.length!==h.length)&&o.set({...o.state,[e]:{total:r.length,done:l}})}function p(){let k=r.filter(h=>{var l;return(l=o.state[e])==null?void 0:l.done.includes(h)}).length;c.style.inlineSize=`${100*k/r.length}%`,a.textContent=u(n,"page_progress",{done:k,total:r.length});for(let h of t.querySelectorAll(".pg-contents a[data-page]"))Zo(h,o.state)}_([]),p(),i.hidden=r.length===0,s.addEventListener("abort",o.watch(p)),t.addEventListener("practiceguides:finished",k=>{let{id:h}=k.detail;Xo(()=>_([h]))},{signal:s})}function Xo(t){requestAnimationFrame(()=>setTimeout(t))}function Yo(t){return[...t.querySelectorAll(".pg-item .pg-spec")].map(e=>{var n;return JSON.parse((n=e.textContent)!=null?n:"")}).filter(({type:e})=>e!=="notepad").map(({id:e})=>e)}function Zo(t,e){var i,c,a,_;let n=t.querySelector(".pg-number"),o=t.querySelector(".pg-unseen");if(!n||!o)return;let s=e[(i=t.dataset.page)!=null?i:""],r=s!==void 0&&s.done.length>=s.total;(_=(a=n.dataset).number)!=null||(a.number=(c=n.textContent)!=null?c:""),n.textContent=r?"\u2713":n.dataset.number,o.hidden=!r,t.classList.toggle("is-done",r)}function zn(t,e){let n=t.defaultView,o=()=>{let r=t.getElementById(n.location.hash.slice(1)),i=r==null?void 0:r.closest("details:not([open])");!r||!i||(i.setAttribute("open",""),r.scrollIntoView())},s=()=>{for(let r of t.querySelectorAll(".pg-findings"))r.setAttribute("open","")};o(),n.addEventListener("hashchange",o,{signal:e}),n.addEventListener("beforeprint",s,{signal:e})}var te=["auto","light","dark"],er={empty:()=>te[0],restore:t=>{var e;return{state:(e=te.find(n=>n===t))!=null?e:te[0],lost:!1}},merge:t=>t};function Gn(t,e,n,o){let s=n.open("~scheme",er),r=t.querySelector(".pg-scheme"),i=r.querySelector("span");function c(){let{dataset:a}=t.documentElement;s.state===te[0]?delete a.theme:a.theme=s.state,i.textContent=u(e,`page_scheme_${s.state}`)}c(),r.hidden=!1,o.addEventListener("abort",s.watch(c)),r.addEventListener("click",()=>s.set(te[(te.indexOf(s.state)+1)%te.length]),{signal:o})}function Jn(t,e){let n=new ResizeObserver(o=>{for(let{target:s}of o)s.scrollWidth>s.clientWidth?s.setAttribute("tabindex","0"):s.removeAttribute("tabindex")});for(let o of t.querySelectorAll(".pg-scroll"))n.observe(o);e.addEventListener("abort",()=>n.disconnect())}function Kn(t,e){let{strings:n,store:o}=e,s=new AbortController,r=()=>s.abort();if(Wn(t,o,s.signal))return r;let i=o.open("~progress",Un);return Gn(t,n,o,s.signal),Pn(t,e,i,s.signal),Dn(t,s.signal),Bn(t,e,i,s.signal),Jn(t,s.signal),zn(t,s.signal),r}function tr(t,e){var i,c;let{book:n,page:o,strings:s}=JSON.parse((c=(i=t.getElementById("pg-page"))==null?void 0:i.textContent)!=null?c:"null"),r=new Ke(n,e);qt(t),Kn(t,{page:o,strings:s,store:r});for(let a of t.querySelectorAll(".pg-item")){let _=a.querySelector(".pg-live");if(_)try{a.classList.add("is-live"),nr(a,_,s,r)}catch{a.classList.remove("is-live"),_.textContent=u(s,"failed")}}}function nr(t,e,n,o){var c,a;let s=JSON.parse((a=(c=t.querySelector(".pg-spec"))==null?void 0:c.textContent)!=null?a:"null"),r=Hn[s.type],i=or(t,s,r,o);An(e,{type:r,spec:s,strings:n,host:i})}function or(t,e,n,o){let s=o.open(e.id,{empty:()=>n.empty(e),restore:r=>n.restore(e,r),merge:n.merge,note:e.type==="notepad"});return{read:()=>s,write:r=>s.set(r),watch:r=>s.watch(r),announce:r=>ye(t.ownerDocument,r),source:null,failed:()=>t.classList.remove("is-live")}}tr(document,window);})();
