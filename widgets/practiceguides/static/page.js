/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
"use strict";(()=>{var jt=Object.defineProperty;var Fn=(t,e,n)=>e in t?jt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var _e=(t,e)=>{for(var n in e)jt(t,n,{get:e[n],enumerable:!0})};var Rt=(t,e,n)=>Fn(t,typeof e!="symbol"?e+"":e,n);var Dt=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],a=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[e[++r]]=a:i===6?o[1][e[++r]]+=a+"":i?(s=t.apply(a,Dt(t,a,n,["",null])),o.push(s),a[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(a)}return o},Vt=new Map;function Ft(t){var e=Vt.get(this);return e||(e=new Map,Vt.set(this,e)),(e=Dt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",a="",l=[0],d=function(_){r===1&&(_||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,_,i):r===3&&(_||i)?(l.push(3,_,i),r=2):r===2&&i==="..."&&_?l.push(4,_,0):r===2&&i&&!_?l.push(5,0,!0,i):r>=5&&((i||!_&&r===5)&&(l.push(r,0,i,s),r=6),_&&(l.push(r,_,0,s),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&d(),d(u));for(var m=0;m<n[u].length;m++)o=n[u][m],r===1?o==="<"?(d(),l=[l],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[u][m+1]===">")?(d(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):i+=o),r===3&&i==="!--"&&(r=4,l=l[0])}return d(),l})(t)),e),arguments,[])).length>1?e:e[0]}var x,Ut,Wn,W,nt,Te,zt,Ce,Gt,st,ot,Bn,he=Symbol.for("pv"),Ne={},Ae=[],Un=/^m(i|n|o|s|text|space)$/,rt=Array.isArray,it=Ae.slice,G=Object.assign;function z(t){t&&t.parentNode&&t.remove()}function at(t,e,n){var o,s,r,i={},a=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return a>2&&(i.children=a>3?it.call(arguments,2):n),de(t,i,o,s,null)}function de(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:he,__v:s||++Ut,__i:-1,__u:0};return!s&&x.vnode&&x.vnode(r),r}function He(t){return t.children}function J(t,e){this.props=t,this.context=e,this.__g=0}function B(t,e){if(e==null)return t.__&&B(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:B(t)}function zn(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=G({constructor:he},n)).__v=n.__v+1,x.vnode&&x.vnode(e),lt(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||B(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Zt(s,e,r),n.__=n.__e=null,e.__e!=o&&Jt(e))}function Jt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Jt(t)}function Wt(t){(8&t.__g||(t.__g|=8,W.push(t),Te++))&&nt==x.debounceRendering||((nt=x.debounceRendering)||queueMicrotask)(Kt)}function Kt(){try{for(var t,e=1;W.length;)W.length>e&&W.sort(zt),t=W.shift(),e=W.length,8&t.__g&&zn(t)}finally{(Te=W.length)&&(nt||queueMicrotask)(Kt)}}function Qt(t,e,n,o,s,r,i,a,l,d,u){var m,_,c,h,v,y,$=o.__k||Ae,g=e.length;for(l=Gn(n,e,$,l,g),m=0;m<g;m++)(c=n.__k[m])!=null&&(_=~c.__i&&$[c.__i]||Ne,c.__i=m,y=lt(t,c,_,s,r,i,a,l,d,u),h=c.__e,(_.ref!=c.ref||8&_.__u)&&(_.ref&&ct(_.ref,null,c,_),c.ref&&u.push(c.ref,c.__c||h,c)),v=v||h,4&c.__u?(l=Xt(c,l,t,!_.__v),_.__e&&(_.__e=null)):typeof c.type=="function"&&y!==void 0?l=y:h&&(l=h.nextSibling),c.__u&=-21);return n.__e=v,l}function Gn(t,e,n,o,s){var r,i,a,l,d,u,m,_,c,h=n.length,v=h,y=0,$=0,g=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[r]=de(null,i):rt(i)?i=g[r]=de(He,{children:i}):i.constructor===he&&i.__b?i=g[r]=de(i.type,i.props,i.key,i.ref,i.__v):g[r]=i,l=r+y,i.__=t,i.__b=t.__b+1,a=null,~(d=i.__i=Jn(i,n,l,v))&&(v--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,d==l-1?y--:d==l+1?y++:d!=l&&(d>l?y--:y++,$=1)):(~d||(s>h?y--:s<h&&y++),typeof i.type!="function"&&(i.__u|=4))):g[r]=null;if($){for(u=[],m=[],r=0;r<s;r++)if((i=g[r])&&16&i.__u){for(y=0,_=u.length;y<_;)u[c=y+_>>1]<i.__i?y=c+1:_=c;u[y]=i.__i,m[r]=y+1}for(y=u.length;r--;)m[r]&&(m[r]==y?y--:g[r].__u|=4)}if(v)for(r=0;r<h;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=B(a)),ut(a,a));return o}function Xt(t,e,n,o){var s,r,i,a;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Xt(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=B(t))&&!e.parentNode&&(e=null),i=t.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Jn(t,e,n,o){var s,r=t.key,i=t.type,a=e[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;if(o>(l?1:0)){for(s=n-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function Bt(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Ee(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Bt(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Bt(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=ot[e]||(ot[e]=Kn(e)),(t.__a||(t.__a={}))[e]=st,r=e!=(e=e.replace(Gt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Kn(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Ce]==null)e[Ce]=st++;else if(e[Ce]<this.__a[t])return;return n(x.event?x.event(e):e)}}}function lt(t,e,n,o,s,r,i,a,l,d){var u,m,_,c,h,v,y,$,g,k,b,F,Z,P,q,pe,A,V,I=e.type;if(e.constructor!==he)return null;128&n.__u&&(l=32&n.__u,u=n.__c.__z)&&(e.__u|=l,m=r=[],u.nodeType==8?a=Me(u,r):r.push(u),a=r[0]||a),(u=x.__b)&&u(e);e:if(typeof I=="function"){_=i.length;try{if($=e.props,g=(u=I.prototype)&&u.render,k=(u=I.contextType)&&o[u.__c],b=u?k?k.props.value:u.__:o,(c=n.__c)?(e.__c=c,2&c.__g&&(c.__g|=1)):(g?e.__c=c=new I($,b):(e.__c=c=new J($,b),c.constructor=I,c.render=Xn),k&&k.sub(c),c.state||(c.state={}),c.__n=o,c.__g|=8,c.__h=[],c.__k=[]),g&&(c.__s||(c.__s=c.state),I.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=G({},c.__s)),G(c.__s,I.getDerivedStateFromProps($,c.__s)))),h=c.props,v=c.state,c.__v=e,n.__c){if($!==h&&g&&!I.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps($,b),e.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate($,c.__s,b)===!1){e.__v!=n.__v&&(c.props=$,c.state=c.__s,c.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(H){H&&(H.__=e)}),Ae.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&i.push(c),a=B(n);break e}c.componentWillUpdate&&c.componentWillUpdate($,c.__s,b),g&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(h,v,y)})}else g&&!I.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),g&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=b,c.props=$,c.__P=t,c.__g&=-5,F=x.__r,Z=g?25:0;do c.__g&=-9,F&&F(e),u=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++Z<25);g&&(Ae.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(o=G({},o,c.getChildContext())),g&&n.__c&&c.getSnapshotBeforeUpdate&&(y=c.getSnapshotBeforeUpdate(h,v)),P=u&&u.type===He&&u.key==null?u.props.children:u,$.__P&&(u=a,s=(t=$.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(H){H&&ut(H,H)}),n.__k=null),a=n.__k?B(n,0):null),a=Qt(t,rt(P)?P:[P],e,n,o,s,r,i,a,l,d),$.__P&&(e.__e=null,a=u),e.__u&=-161,m&&m.some(z),c.__h.length&&i.push(c),1&c.__g&&(c.__g&=-4)}catch(H){if(i.length=_,e.__v=null,l||r)if(H&&H.then){if(e.__u|=128|l,r){for(~(A=r.indexOf(a||void 0))||(A=r.length);(V=r[A-1])&&V.nodeType==8;)A--;for(;A<r.length;A++)if(V=r[A])if(r[A]=null,q){if(V==pe)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(pe=Me(q=V))}}if(!q){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;q=a}(u=Me(q=e.__c.__z||(e.__c.__z=q)))?(e.__e=q,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(z);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),H&&H.then||Yt(e),x.__e(H,e,n)}}else a=e.__e=Qn(n.__e,e,n,o,s,r,i,l,d,t);return(u=x.diffed)&&u(e),a}function Me(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Yt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Yt))}function Zt(t,e,n){for(var o=0;o<n.length;)ct(n[o++],n[o++],n[o++]);x.__c&&x.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){x.__e(r,s.__v)}})}function Qn(t,e,n,o,s,r,i,a,l,d){var u,m,_,c,h,v,y,$,g=n.props||Ne,k=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(b?h.localName==b:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if($=d.ownerDocument||document,!b)return $.createTextNode(k);t=$.createElementNS(s,b,k.is?k:d),a&&(x.__m&&x.__m(e,r),a=!1),r=null}if(b){if(d=b=="template"&&t.content||t,r=b=="textarea"&&k.defaultValue!=null?null:r&&it.call(d.childNodes),!a&&r)for(g={},u=0;u<t.attributes.length;u++)g[(h=t.attributes[u]).name]=h.value;for(u in g)h=g[u],u=="dangerouslySetInnerHTML"?_=h:u=="children"||u in k||u=="value"&&"defaultValue"in k||u=="checked"&&"defaultChecked"in k||Ee(t,u,null,h,s);for(u in k)h=k[u],u=="children"?c=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?v=h:u=="checked"?y=h:a&&typeof h!="function"||g[u]===h||Ee(t,u,h,g[u],s);m?(a||_&&(m.__html==_.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(_&&(t.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Un.test(b))&&(s="http://www.w3.org/1999/xhtml"),Qt(d,rt(c)?c:[c],e,n,o,s,r,i,r?r[0]:n.__k&&B(n,0),a,l),r&&r.some(z)),a&&b!="textarea"||(u="value",b=="progress"&&v==null?t.removeAttribute(u):v==null||v===t[u]&&(b!="progress"||v)||Ee(t,u,v,g[u],s),u="checked",y!=null&&y!=t[u]&&Ee(t,u,y,g[u],s))}else g===k||a&&t.data==k||(t.data=k);return t}function ct(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){x.__e(s,n)}}function ut(t,e,n){var o,s,r,i;if(x.unmount&&x.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ct(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){x.__e(a,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&ut(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Me(o,r=[]))&&(o==t.__e&&r.some(z),z(s),z(o)),n||z(t.__e),t.__e=t.__c=t.__=null}function Xn(t,e,n){return this.constructor(t,n)}function ee(t,e){var n,o,s,r;x.__&&x.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=de(He,{children:[t]}),s=[],r=[],lt(e,e.__k,o||Ne,Ne,e.namespaceURI,o?null:e.firstChild?it.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Zt(s,e.__k,r),e.__k.props.children=null}x={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){t=a}}throw Te=0,t}},Ut=0,Wn=function(t){return t!=null&&t.constructor===he},J.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=G({},this.state)),typeof t=="function"&&(t=t(G({},n),this.props)),t&&(G(n,t),this.__v&&(e&&this.__k.push(e),Wt(this)))},J.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Wt(this))},J.prototype.render=He,W=[],Te=0,zt=function(t,e){return t.__v.__b-e.__v.__b},Ce=Symbol(),Gt=/(PointerCapture)$|Capture$/i,st=0,ot={},Bn=0;var te,C,ft,en,pt=Object.is,Le=0,un=[],_t=[],E=x,tn=E.__b,nn=E.__r,on=E.diffed,sn=E.__c,rn=E.unmount,an=E.__;function Ie(t,e){E.__h&&E.__h(C,t,Le||e),Le=0;var n=C.__H||(C.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function N(t){return Le=1,Yn(fn,t)}function Yn(t,e,n){var o=Ie(te++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):fn(void 0,e),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);pt(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var s=C.shouldComponentUpdate;C.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var d=!1,u=this.props!=r;if(l.__.some(function(_){_.__N&&(d=!0,pt(_.__[0],_.__N[0])||(u=!0))}),s){var m=s.call(this,r,i,a);return d?m||u:m}return!d||u}}return o.__}function U(t,e){var n=Ie(te++,3);!E.__s&&ht(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,C.__H.__h.push(n))}function j(t,e){var n=Ie(te++,4);!E.__s&&ht(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,C.__h.push(n))}function M(t){return Le=5,Zn(function(){return{current:t}},[])}function Zn(t,e){var n=Ie(te++,7);return ht(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function eo(){var t;do{for(;t=_t.shift();)try{me(t)}catch(n){E.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=un.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(me),e.__h.some(dt),e.__h=[]}catch(n){e.__h=[],E.__e(n,t.__v)}}}while(_t.length)}E.__b=function(t){C=null,tn&&tn(t)},E.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),an&&an(t,e)},E.__r=function(t){nn&&nn(t),te=0;var e=(C=t.__c).__H;e&&(ft==C?C.__h=[]:(e.__h.some(me),e.__h.some(dt),te=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ft=C},E.diffed=function(t){on&&on(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&cn(un.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ft=C=null},E.__c=function(t,e){e.some(function(n){try{n.__h.some(me),n.__h=n.__h.filter(function(o){return!o.__||dt(o)})}catch(o){n.__h=[function(){throw o}]}}),sn&&sn(t,e)},E.unmount=function(t){rn&&rn(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,cn(_t.push(s))}else me(s)}catch(r){e=r}}),o.__H=void 0,e&&E.__e(e,o.__v))};var ln=typeof requestAnimationFrame=="function";function to(t){var e,n=function(){clearTimeout(o),ln&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);ln&&(e=requestAnimationFrame(n))}function cn(t){t!=1&&en==E.requestAnimationFrame||((en=E.requestAnimationFrame)||to)(eo)}function me(t){var e=C,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),C=e}function dt(t){var e=C;t.__c=t.__(),C=e}function ht(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!pt(n,t[o])})}function fn(t,e){return typeof e=="function"?e(t):e}var f=Ft.bind(at);function w({of:t,as:e="div",...n}){return at(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function S(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function D(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function L(t,e){return JSON.stringify(t)===JSON.stringify(e)}function p(t,e,n={}){var s,r;return((r=(s=no(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,a)=>a in n?String(n[a]):i)}function no(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function ne({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?f`<details class="pg-facts">
    <summary>${p(n,"facts")}</summary>
    <ul>
      ${o.map(s=>f`<li key=${s}>
        <${w} of=${e[s].html} />
        <p class="pg-source">
          ${p(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&f` <strong>${p(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function K({title:t,of:e,class:n="",children:o=null}){return e?f`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${w} of=${e} />
    ${o}
  </div>`:null}function oe({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return f`
    ${n&&f`<p class="pg-named">
      <${w} as="span" of=${n} />
      ${o&&f`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${K} title=${p(e,"part_story")} of=${s} class="pg-story" />
    <${K} title=${p(e,"part_research")} of=${r} />
    <${K} title=${p(e,"part_instead")} of=${i} />
  `}function Oe({feedback:t,strings:e,open:n}){return!t.story&&!t.research?null:f`<details class="pg-reasons" open=${n}>
    <summary>${p(e,"reasons")}</summary>
    <${oe} feedback=${t} strings=${e} />
  </details>`}function Q(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function pn({children:t,then:e}){let[n,o]=N(!1);return U(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function R(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function se(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:a=[]}=n(s.answer),l=a.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:[...new Set(l)]}}function re(t,e,n,o){var a;if(t==null)return{state:R(e),lost:!1};if(!S(t)||t.v!==1)return{state:R(e),lost:!0};let s=l=>{let d=S(l)?n(l.answer):null;return!S(l)||d===null||!o(d)?null:{answer:d,confidence:_n(l.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(a=n(t.answer))!=null?a:e,confidence:_n(t.confidence),tries:r.filter(l=>l!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!L(dn(t),dn(i))}}function ie(t,e){let n=t.tries.findIndex((s,r)=>!L(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function _n(t){return t==="not"||t==="fairly"||t==="very"?t:null}function dn({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var oo=["not","fairly","very"],so={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function ae({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:a,missing:l,ask:d,told:u,spoken:m,facts:_,after:c,keep:h,count:v}){let y=o.tries.length,$=o.tries[y-1],g=a(o),[k,b]=N(!$||!L($.answer,o.answer)),F=M(y);U(()=>{F.current!==y&&b(!y),F.current=y},[y]);let[Z,P]=N(""),q=M(null),pe=M(null),A=M(null);U(()=>{var T,O;A.current==="question"&&((O=(T=q.current)==null?void 0:T.querySelector("input, select, button, textarea"))==null||O.focus(),A.current=null)});let V=()=>{var O,Se;if(A.current!=="feedback")return;let T=[p(n,g.status),I(),mt(n,g)].filter(Boolean).join(" ");r.announce(`${T} ${m?m($.answer,g):(Se=(O=pe.current)==null?void 0:O.innerText)!=null?Se:""}`),A.current=null},I=()=>v?p(n,"score",{score:g.score,max:g.max}):"",H=T=>{P(T),r.announce(T)},jn=T=>{P(""),s({...o,answer:T})},Rn=T=>{if(!k)return;let O=l(o.answer);if(O)return H(O);let{answer:Se,confidence:Dn}=o,qt={...o,tries:[...o.tries,{answer:Se,confidence:Dn}],skipped:!1};A.current="feedback",P(""),b(!1),s(qt),Q(T.currentTarget,e.id,a(qt))},Vn=T=>{let O={...o,skipped:!0};s(O),H(p(n,"skipped")),Q(T.currentTarget,e.id,a(O))},Ot=T=>{A.current="question",b(!0),s(T)},Pt=!k&&(g.status==="right"||y>=e.attempts);return f`
    ${e.prompt&&f`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${q}>${d({answer:o.answer,set_answer:jn,fixed:!k})}</div>
    ${e.confidence&&f`<${ro} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!k}
      onPick=${T=>s({...o,confidence:T})} />`}
    ${e.hint&&f`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${p(n,"hint")}</summary>
      <${w} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${k?void 0:"true"} onClick=${Rn}>
        ${p(n,k?"check":"checked")}
      </button>
      ${k&&f`<button type="button" class="pg-button pg-quiet" onClick=${Vn}>${p(n,"skip")}</button>`}
      ${k&&f`<p class="pg-remark">${Z||(o.skipped?p(n,"skipped"):"")}</p>`}
    </div>
    ${!k&&$&&f`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${so[g.status]}</span> ${p(n,g.status)}
        ${v&&f` <span class="pg-count">${I()}</span>`}
      </p>
      <${pn} then=${V}>
        ${mt(n,g)&&f`<p>${mt(n,g)}</p>`}
        <div ref=${pe}>${u($.answer,g)}</div>
        <${ne} ids=${[...new Set(_($.answer))]} facts=${e.facts} strings=${n} />
        ${Pt&&c&&c($.answer)}
        <div class="pg-actions">
          ${Pt?f`<button type="button" class="pg-button pg-quiet" onClick=${()=>Ot(R(i))}>${p(n,"start_again")}</button>`:f`<button type="button" class="pg-button" onClick=${()=>Ot({...o,answer:h?o.answer:i,confidence:null})}>
                ${p(n,"try_again")}
              </button>
              <p class="pg-remark">${p(n,"tries_left",{n:e.attempts-y})}</p>`}
        </div>
      <//>
    </div>`}
  `}function mt(t,{status:e,confidence:n}){return e==="right"?n==="not"?p(t,"unsure_right"):"":n==="very"?p(t,"sure_wrong"):n==="not"?p(t,"unsure_wrong"):""}function ro({name:t,strings:e,value:n,set:o,onPick:s}){return f`<fieldset class="pg-pills pg-confidence">
    <legend>${p(e,"confidence")}</legend>
    ${oo.map(r=>f`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${p(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}function le({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:a=()=>{}}){let l=M(null);return j(()=>io(l.current),[o]),f`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${l} rows=${s} value=${o} aria-describedby=${r}
      onInput=${d=>i(d.currentTarget.value)}
      onChange=${d=>a(d.currentTarget)} />
  `}function ce({id:t,strings:e}){return f`<p class="pg-care" id=${t}>${p(e,"care")}</p>`}function io(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}function Pe(){let[t,e]=N(null),n=M(null);return j(()=>{if(!n.current)return;let{element:o,top:s}=n.current;n.current=null,window.scrollBy(0,o.getBoundingClientRect().top-s)},[t]),[t,(o,s)=>{n.current={element:s,top:s.getBoundingClientRect().top},e(t===o?null:o)}]}function qe(t,e){let n=S(t)?Object.entries(t):[];return Object.fromEntries(n.filter(([o,s])=>e.includes(o)&&s&&typeof s=="string"))}function je(t,e,n){let{[e]:o,...s}=t;return n?{...s,[e]:n}:s}function Re(t,e){var o;let n={...t};for(let[s,r]of Object.entries(e)){let i=(o=t[s])!=null?o:"";i.includes(r)||(n[s]=r.includes(i)?r:`${i}

${r}`)}return n}function Ve(t,e){let o=[t.answer,...t.tries.map(s=>s.answer)].flatMap(s=>Object.values(e(s)));return[...new Set(o)].filter(s=>s.trim())}function De(t,e){let n=t.tries.map(o=>({...o,answer:e(o.answer)}));return{...t,answer:e(t.answer),tries:n}}var gt={};_e(gt,{NOTHING:()=>$e,VERSION:()=>ao,compare:()=>ge,empty:()=>lo,has_marks:()=>Fe,mark:()=>$t,marks_of:()=>ve,merge:()=>uo,own_words:()=>fo,restore:()=>co,without_words:()=>po});var ao=1,$e={marks:{},reasons:{}};function lo(t){return R($e)}function $t(t,e){let n=t.sentences.reduce((o,{tags:s})=>o+s.length,0);return se(e,n,o=>{let r=t.sentences.map(i=>ge(i,o)).reduce((i,{found:a,over:l})=>i+a.length-l.length,0);return{score:Math.max(0,r)}})}function ge(t,e){let n=ve(e,t.id);return{found:t.tags.filter(o=>n.includes(o)),missed:t.tags.filter(o=>!n.includes(o)),over:n.filter(o=>!t.tags.includes(o))}}function ve(t,e){var n;return(n=t.marks[e])!=null?n:[]}function Fe(t){return Object.keys(t.marks).length>0}function co(t,e){return re(e,$e,n=>_o(t,n),Fe)}function uo(t,e){let n=ie(t,e),o=Re(t.answer.reasons,e.answer.reasons);return{...n,answer:{marks:t.answer.marks,reasons:o}}}function fo(t){return Ve(t,({reasons:e})=>e)}function po(t){return De(t,({marks:e})=>({marks:e,reasons:{}}))}function _o(t,e){if(!S(e)||!S(e.marks))return null;let n=t.sentences.map(({id:s})=>s),o=Object.entries(e.marks).map(([s,r])=>[s,n.includes(s)?ho(t,r):[]]).filter(([,s])=>s.length);return{marks:Object.fromEntries(o),reasons:qe(e.reasons,n)}}function ho(t,e){let n=t.tags.map(({id:o})=>o);return D(e)?[...new Set(e)].filter(o=>n.includes(o)):[]}var mo={found:"annotate_found",missed:"annotate_missed",over:"annotate_over"};function We(t){let{uid:e,spec:n,strings:o,state:s}=t,[r,i]=Pe(),a=c=>$t(n,c),l=a(s).status==="right"||s.tries.length>=n.attempts,d=({answer:c,set_answer:h,fixed:v})=>f`
    <p class="pg-remark" id=${`${e}-how`}>${p(o,"annotate_how")}</p>
    <figure class="annotate-sheet" aria-describedby=${`${e}-how`}>
      <figcaption>
        <span class="annotate-kind">${p(o,`annotate_kind_${n.document.kind}`)}</span>
        ${n.document.title}
      </figcaption>
      <ol class="annotate-lines">
        ${n.sentences.map(y=>f`<li key=${y.id}>
          <${$o} uid=${`${e}-${y.id}`} spec=${n} strings=${o} sentence=${y} answer=${c}
            set_answer=${h} fixed=${v} open=${r===y.id}
            onPress=${$=>i(y.id,$)} />
        </li>`)}
      </ol>
    </figure>`,u=c=>{let h=n.sentences.map($=>ge($,c)),v=n.tags.map(({id:$,text:g})=>{let[k,b,F]=["found","missed","over"].map(Z=>h.filter(P=>P[Z].includes($)).length);return{tag:g,found:k,missed:b,over:F}});if(l)return v.map($=>p(o,$.found+$.missed?"annotate_tally":"annotate_tally_absent",$));let y=v.reduce(($,{missed:g})=>$+g,0);return[...v.filter($=>$.found+$.over).map($=>p(o,"annotate_tally_open",$)),p(o,"annotate_left",{n:y})]},m=c=>n.sentences.filter(({id:h})=>l||ve(c,h).length),_=l?n.absent:[];return f`<${ae} ...${t} nothing=${$e} keep mark=${a} ask=${d}
    missing=${c=>Fe(c)?null:p(o,"annotate_none")}
    told=${c=>f`
      <ul class="annotate-tally">${u(c).map(h=>f`<li key=${h}>${h}</li>`)}</ul>
      <p class="pg-named">${p(o,l?"annotate_again":"annotate_again_open")}</p>
      <ol class="annotate-lines">
        ${m(c).map(h=>f`<li key=${h.id} value=${n.sentences.indexOf(h)+1}>
          <${w} class="annotate-text" of=${h.text} />
          <${go} spec=${n} strings=${o} sentence=${h} answer=${c} over=${l} />
        </li>`)}
      </ol>
      ${_.length>0&&f`<p class="pg-named">${p(o,"annotate_absent")}</p>
        ${_.map(({tag:h,feedback:v})=>f`<div key=${h} class="annotate-absent">
          <p class="annotate-text">${vt(n,[h])}</p>
          <${oe} feedback=${v} strings=${o} />
        </div>`)}`}`}
    spoken=${c=>u(c).join(" ")}
    facts=${c=>[...m(c),..._].flatMap(({feedback:h})=>h.facts)} />`}We.icon="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2";function $o({uid:t,spec:e,strings:n,sentence:o,answer:s,set_answer:r,fixed:i,open:a,onPress:l}){var c;let d=ve(s,o.id),u=(c=s.reasons[o.id])!=null?c:"",m=f`<span>
    <${w} as="span" class=${d.length?"annotate-marked":""} of=${o.text} />
    ${d.length>0&&f` <span class="annotate-tags">${p(n,"annotate_marked",{tags:vt(e,d)})}</span>`}
  </span>`;if(i)return f`<div class="annotate-line">${m}</div>${u&&f`<${hn} text=${u} strings=${n} />`}`;let _=(h,v)=>{let{[o.id]:y,...$}=s.marks,g=e.tags.map(({id:k})=>k).filter(k=>k===h?v:d.includes(k));g.length&&($[o.id]=g),r({...s,marks:$})};return f`
    <button type="button" class="annotate-line" aria-expanded=${a?"true":"false"}
      onClick=${h=>l(h.currentTarget)}>${m}</button>
    ${a&&f`<div class="annotate-panel">
      <fieldset class="pg-pills">
        <legend>${p(n,"annotate_pick")}</legend>
        ${e.tags.map(h=>f`<label key=${h.id} class=${d.includes(h.id)?"is-picked":""}>
          <input type="checkbox" value=${h.id} checked=${d.includes(h.id)}
            onChange=${v=>_(h.id,v.currentTarget.checked)} />
          <span>${h.text}</span>
        </label>`)}
      </fieldset>
      ${(d.length>0||u)&&f`
        <${le} id=${`${t}-reason`} label=${p(n,"annotate_reason")} value=${u} described=${`${t}-care`}
          onWrite=${h=>r({...s,reasons:je(s.reasons,o.id,h)})} />
        <${ce} id=${`${t}-care`} strings=${n} />`}
    </div>`}`}function go({spec:t,strings:e,sentence:n,answer:o,over:s}){let r=ge(n,o),i=["found","missed","over"].filter(l=>r[l].length&&(s||l!=="missed")),a=o.reasons[n.id];return f`
    ${i.map(l=>f`<p key=${l} class="annotate-who">${p(e,mo[l],{tags:vt(t,r[l])})}</p>`)}
    ${a&&f`<${hn} text=${a} strings=${e} />`}
    <${Oe} feedback=${n.feedback} strings=${e} open=${r.missed.length+r.over.length>0} />`}function hn({text:t,strings:e}){return f`<p class="annotate-reason"><span class="pg-label">${p(e,"annotate_own")}</span> ${t}</p>`}function vt(t,e){return t.tags.filter(({id:n})=>e.includes(n)).map(({text:n})=>n).join(", ")}var kt={};_e(kt,{NOTHING:()=>ye,VERSION:()=>vo,distance:()=>ke,empty:()=>yo,in_spread:()=>Ue,mark:()=>yt,merge:()=>bo,open_rows:()=>ze,own_words:()=>xo,restore:()=>ko,without_words:()=>wo});var vo=1,ye={levels:{},notes:{}};function yo(t){return R(ye)}function yt(t,e){return se(e,t.rows.length,n=>({score:t.rows.filter(o=>ke(t,o,n.levels[o.id])!=="far").length}))}function ke(t,e,n){let[o,s]=[n,e.level].map(r=>Be(t,r));return o===s?"same":Math.abs(o-s)===1?"near":Ue(t,e,n)?"inside":"far"}function Ue(t,e,n){let[o,s]=e.spread.map(r=>Be(t,r));return o<=Be(t,n)&&Be(t,n)<=s}function Be(t,e){return t.levels.findIndex(n=>n.id===e)}function ze(t,e){return t.rows.filter(({id:n})=>!e.levels[n]).length}function ko(t,e){return re(e,ye,n=>So(t,n),n=>!ze(t,n))}function bo(t,e){let n=ie(t,e),o=Re(t.answer.notes,e.answer.notes);return{...n,answer:{levels:t.answer.levels,notes:o}}}function xo(t){return Ve(t,({notes:e})=>e)}function wo(t){return De(t,({levels:e})=>({levels:e,notes:{}}))}function So(t,e){if(!S(e)||!S(e.levels))return null;let n=t.rows.map(({id:r})=>r),o=t.levels.map(({id:r})=>r),s=Object.entries(e.levels).filter(([r,i])=>n.includes(r)&&o.includes(i));return{levels:Object.fromEntries(s),notes:qe(e.notes,n)}}var Eo={near:"assess_near",inside:"assess_inside",far:"assess_far"};function Ge(t){let{uid:e,spec:n,strings:o,state:s}=t,[r,i]=Pe(),a=m=>yt(n,m),l=a(s).status==="right"||s.tries.length>=n.attempts,d=(m,_)=>l||ke(n,m,_.levels[m.id])!=="far";return f`<${ae} ...${t} nothing=${ye} keep mark=${a} ask=${({answer:m,set_answer:_,fixed:c})=>f`
    <p class="pg-remark">${p(o,"assess_pick")}</p>
    ${n.rows.map(({id:h,text:v})=>{var g;let y=(g=m.notes[h])!=null?g:"",$=`${e}-${h}-note`;return f`<div key=${h} class="assess-row">
        <fieldset class="pg-pills">
          <legend>${v}</legend>
          ${n.levels.map(k=>f`<label key=${k.id} class=${m.levels[h]===k.id?"is-picked":""}>
            <input type="radio" name=${`${e}-${h}`} value=${k.id} checked=${m.levels[h]===k.id} disabled=${c}
              onChange=${()=>_({...m,levels:{...m.levels,[h]:k.id}})} />
            <span>${k.text}</span>
          </label>`)}
        </fieldset>
        ${!c&&f`<button type="button" class="pg-link" aria-expanded=${r===h?"true":"false"}
          onClick=${k=>i(h,k.currentTarget)}>${p(o,y?"assess_note":"assess_add")}</button>`}
        ${!c&&r===h&&f`
          <${le} id=${$} label=${p(o,"assess_label",{row:v})} unseen value=${y} described=${`${$}-care`}
            onWrite=${k=>_({...m,notes:je(m.notes,h,k)})} />
          <${ce} id=${`${$}-care`} strings=${o} />`}
      </div>`})}`}
    missing=${m=>{let _=ze(n,m);return _?p(o,"assess_none",{n:_}):null}}
    told=${m=>f`
      ${l&&f`<p class="pg-remark" aria-hidden="true">${p(o,"assess_signs")}</p>`}
      ${n.rows.map(_=>f`<div key=${_.id} class="assess-told">
        <p class="pg-named">${_.text}</p>
        ${l&&f`<${Co} spec=${n} row=${_} own=${m.levels[_.id]} />`}
        <p>${mn(n,o,_,m,l)}</p>
        ${m.notes[_.id]&&f`<p class="assess-note"><span class="pg-label">${p(o,"assess_note")}:</span> ${m.notes[_.id]}</p>`}
        ${d(_,m)&&f`<${Oe} feedback=${_.feedback} strings=${o} open=${m.levels[_.id]!==_.level} />`}
      </div>`)}`}
    spoken=${m=>n.rows.map(_=>`${_.text}: ${mn(n,o,_,m,l)}`).join(" ")}
    facts=${m=>n.rows.flatMap(_=>d(_,m)?_.feedback.facts:[])} />`}Ge.icon="M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";function Co({spec:t,row:e,own:n}){let{levels:o}=t;return f`<p class="assess-bar" aria-hidden="true">
    <span>${o[0].text}</span>
    ${o.map(({id:s})=>f`<span key=${s} class=${`assess-step ${Ue(t,e,s)?"is-in":""}`}>
      ${s===e.level?s===n?"\u25C9":"\u25C6":s===n?"\u25CF":"\u25CB"}
    </span>`)}
    <span>${o[o.length-1].text}</span>
  </p>`}function mn(t,e,n,o,s){let r=u=>{var m,_;return(_=(m=t.levels.find(c=>c.id===u))==null?void 0:m.text)!=null?_:u},i=o.levels[n.id],a=ke(t,n,i);if(a==="far"&&!s)return p(e,"assess_far_open");let[l,d]=n.spread;return[p(e,a==="same"?"assess_both":"assess_apart",{own:r(i),level:r(n.level)}),l!==d&&p(e,"assess_spread",{from:r(l),to:r(d)}),a!=="same"&&p(e,Eo[a])].filter(Boolean).join(" ")}var xt={};_e(xt,{VERSION:()=>Mo,empty:()=>To,mark:()=>bt,merge:()=>Ao,restore:()=>No});var Mo=1;function To(t){return R([])}function bt(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return se(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function No(t,e){return re(e,[],n=>Ho(t,n),n=>n.length>0)}function Ao(t,e){return ie(t,e)}function Ho(t,e){return!D(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function Je(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:a,fixed:l})=>{let d=(u,m)=>{let _=n.multiple?i.filter(c=>c!==u):[];a(m?[..._,u]:_)};return f`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${p(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(u=>{let m=i.includes(u.id);return f`<label key=${u.id} class=${`pg-option ${m?"is-picked":""} ${l?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${u.id} checked=${m} disabled=${l}
            onChange=${_=>d(u.id,_.currentTarget.checked)} />
          <${w} as="span" of=${u.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(a=>i.includes(a.id));return f`<${ae} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>bt(n,i)}
    missing=${i=>i.length?null:p(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(a=>f`<${oe} key=${a.id}
      name=${i.length>1?a.text:null} feedback=${a.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(a=>a.feedback.facts)}
    after=${i=>f`<${Lo} spec=${n} picked=${i} strings=${o} />`} />`}Je.icon="M10 3v6m0 0-5 6m5-6 5 6";function Lo({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?f`<details class="pg-others">
    <summary>${p(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>f`<li key=${s.id}>
        <${oe} name=${s.text} tag=${p(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${ne} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}var St={};_e(St,{VERSION:()=>Ke,empty:()=>be,mark:()=>wt,merge:()=>Oo,own_words:()=>Po,restore:()=>Io,without_words:()=>qo});var Ke=1;function be(t){return{v:Ke,text:"",other:[]}}function wt(t,e){return{status:e.text.trim()?"written":"empty"}}function Io(t,e){if(e==null)return{state:be(t),lost:!1};if(!S(e)||e.v!==Ke)return{state:be(t),lost:!0};let{text:n,other:o}=e,s={v:Ke,text:typeof n=="string"?n:"",other:D(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!D(o)}}function Oo(t,e){if(!t.text)return{...e,other:$n(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:$n(t.other,e.other,n)}}function $n(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function Po({text:t}){return t.trim()?[t]:[]}function qo(t){return{...t,text:"",other:[]}}function Qe({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,a]=N(null),[l,d,u]=["prompt","care","note"].map(v=>`${t}-${v}`),m=v=>{a(null),s({...o,text:v})},_=()=>{var v,y,$;a({state:o,kept:(y=(v=r.saving)==null?void 0:v.kept)!=null?y:!1}),($=r.saving)==null||$.stop(),s(be(e)),r.announce(p(n,"notepad_deleted"))},c=()=>{var v;i&&(s(i.state),i.kept&&((v=r.saving)==null||v.keep()),a(null),r.announce(p(n,"notepad_back")))},h=(v,y)=>s({...o,text:y?`${o.text}

${v}`:o.text,other:o.other.filter($=>$!==v)});return f`
    ${e.prompt&&f`<${w} class="pg-prompt" id=${l} of=${e.prompt} />`}
    <${ce} id=${d} strings=${n} />
    <${le} id=${u} label=${p(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${l} ${d}`:d} onWrite=${m}
      onDone=${v=>Q(v,e.id,wt(e,o))} />
    ${o.other.map(v=>f`<div key=${v} class="pg-notice">
      <p>${p(n,"notepad_other")}</p>
      <p class="notepad-other">${v}</p>
      <button type="button" class="pg-button" onClick=${()=>h(v,!0)}>${p(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>h(v,!1)}>${p(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&f`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?c:_}>
        ${p(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&f`<span class="pg-remark">${p(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&f`<p class="pg-saving">${p(n,"notepad_in_notebook")}</p>`}
  `}Qe.icon="M4 16V4h12v9l-3 3z";var Tt={};_e(Tt,{VERSION:()=>Xe,empty:()=>Ct,follow:()=>xe,holds:()=>X,mark:()=>Mt,merge:()=>Do,offered:()=>Ye,restore:()=>Ro,scene_of:()=>ue,start:()=>Et,step:()=>vn});var Xe=1,jo={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function Et(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function ue(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function X(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!X(s[0],e);if(n==="and")return s.every(a=>X(a,e));if(n==="or")return s.some(a=>X(a,e));let[r,i]=o;return jo[n](e.meters[r],i)}function Ye(t,e){return ue(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&X(n.if,e))}function vn(t,e,n){let o=Ye(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[a,,l]=t.meters[r];s[r]=Math.min(l,Math.max(a,s[r]+i))}return{scene:o.to,flags:gn(e.flags,o.set),meters:s,used:gn(e.used,o.once?[o.id]:[])}}function xe(t,e){let n=Et(t),o=[],s=[],r=1,i=0;for(let a of e){if("again"in a)[n,o,s]=[Et(t),[],[]],r+=1;else if("back"in a){let l=s.pop();if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=l,o=o.slice(0,-1)}else{let l=vn(t,n,a.choose);if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:a.choose}],n=l}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function Ct(t){return{v:Xe,moves:[]}}function Ro(t,e){if(e==null)return{state:Ct(t),lost:!1};if(!S(e)||e.v!==Xe||!Array.isArray(e.moves))return{state:Ct(t),lost:!0};let n=[];for(let s of e.moves){let r=Vo(s);if(!r)break;n.push(r)}let{taken:o}=xe(t,n);return{state:{v:Xe,moves:n.slice(0,o)},lost:o<e.moves.length}}function Vo(t){return S(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function Mt(t,e){let{position:n}=xe(t,e.moves),{end:o}=ue(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function Do(t,e){return e.moves.length>t.moves.length?e:t}function gn(t,e){return[...new Set([...t,...e])].sort()}function Ze({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:a}=xe(e,o.moves),l=ue(e,i.scene),d=a.map($=>{let g=ue(e,$.scene);return{from:g,choice:g.choices.find(k=>k.id===$.choice)}}),u=d[d.length-1],m=M(null),_=M(null),c=M(!1);U(()=>{var $,g,k;c.current&&(c.current=!1,($=m.current)==null||$.focus(),r.announce(`${l.title}. ${(k=(g=_.current)==null?void 0:g.innerText)!=null?k:""}`))});let h=($,g)=>{let k={...o,moves:[...o.moves,$]},b=Mt(e,k);c.current=!0,s(k),b.status==="ended"&&Q(g.currentTarget,e.id,b)},v=f`
    <p class="scenario-role">${e.role}${e.person&&f`<br />${e.person}`}</p>
    ${e.prompt&&f`<${w} class="pg-prompt" of=${e.prompt} />`}
  `,y=Ye(e,i);return f`
    ${!d.length&&v}
    ${d.length>1&&!l.end&&f`<ol class="scenario-trail" aria-label=${p(n,"scenario_trail")}>
      ${d.slice(0,-1).map(({from:$,choice:g},k)=>f`<li key=${k}>
        <b>${$.title}</b> <${w} as="span" of=${g.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${m}>${l.title}</h4>
    ${u&&f`<div class="scenario-consequence" ref=${_}>
      <p class="scenario-chose">${p(n,"scenario_chose")} <${w} as="span" of=${u.choice.text} /></p>
      ${u.choice.story&&f`<${w} of=${u.choice.story} />`}
    </div>`}
    ${l.body.filter($=>X($.if,i)).map(($,g)=>f`<${w} key=${`${l.id} ${g}`} of=${$.html} />`)}
    ${y.length>0&&f`
      <p class="scenario-ask" id=${`${t}-ask`}>${p(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${y.map($=>f`<li key=${`${a.length} ${$.id}`}>
          <button type="button" onClick=${g=>h({choose:$.id},g)}>
            <${w} as="span" of=${$.text} />
          </button>
        </li>`)}
      </ul>`}
    ${l.end&&d.length>0&&f`
      <h4 class="scenario-path-title">${p(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${d.map(({from:$,choice:g},k)=>f`<${Fo} key=${k} title=${$.title} choice=${g} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!y.length&&f`<button type="button" class="pg-button" onClick=${$=>h({again:!0},$)}>
        ${p(n,"scenario_again")}
      </button>`}
      ${d.length>0&&f`<button type="button" class="pg-button pg-quiet" onClick=${$=>h({back:!0},$)}>
        ${p(n,"scenario_back")}
      </button>`}
    </p>
  `}Ze.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Fo({title:t,choice:e,spec:n,strings:o}){var l;let{text:s,story:r,research:i,their_side:a}=e;return f`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${p(o,"scenario_chose")} </span><${w} as="span" of=${s} /></p>
    <${K} title=${p(o,"part_story")} of=${r} />
    <${K} title=${p(o,"part_their_side")} of=${a} class="scenario-their-side" />
    <${K} title=${p(o,"part_research")} of=${i==null?void 0:i.html}>
      <${ne} ids=${(l=i==null?void 0:i.facts)!=null?l:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var yn={annotate:{View:We,...gt},assess:{View:Ge,...kt},choice:{View:Je,...xt},notepad:{View:Qe,...St},scenario:{View:Ze,...Tt}};var kn="pg-announcer";var Nt=new WeakMap;function we(t,e){var r;let n=(r=t.getElementById(kn))!=null?r:At(t),o=Nt.get(t);if(o){o.push(e);return}let s=[e];Nt.set(t,s),n.textContent="",setTimeout(()=>{Nt.delete(t),n.textContent=s.join(" ")},100)}function At(t){let e=t.createElement("div");return e.id=kn,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function bn({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,a=n?"note":"answers",l=s!=="blocked"&&f`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${p(e,`saving_${o?"stop":"keep"}_${a}`)}
  </button>`;if(n||s){let d=s!=null?s:o?"kept":"tab";return f`<p class="pg-saving">
      <span>${p(e,`saving_${d}_${s?"any":a}`)}</span> ${l}
    </p>`}return f`<details class="pg-saving">
    <summary>${p(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${p(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${l}
  </details>`}function xn({lost:t,strings:e}){return t?f`<div class="pg-notice">
    <p>${p(e,"lost")}</p>
    <details>
      <summary>${p(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${p(e,"lost_delete")}</button>
  </div>`:null}function wn(t,e){return ee(f`<${Ht} ...${e}><${Wo} ...${e} /><//>`,t),()=>ee(null,t)}function Wo({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=N(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=N({});j(()=>s.watch(()=>i({})),[s]);let{state:a,saving:l,lost:d}=s.read();return f`
    <${Uo} icon=${t.icon} spec=${n} strings=${o} />
    <${xn} lost=${d} strings=${o} />
    <${Bo} spec=${n} strings=${o} begun=${!L(a,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${a} set_state=${s.write}
        host=${{announce:s.announce,saving:l}} />
      <${bn} saving=${l} strings=${o} />
    <//>
    ${s.source&&f`<p class="pg-source">${p(o,"source",{path:s.source})}</p>`}
  `}function Bo({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=N([!n&&t.note,n||t.intensity!=="heavy"]),a=M(null),l=M(!1);j(()=>{var u;l.current&&((u=a.current)==null||u.focus())},[r]);let d=()=>{l.current=!0,i([s,!0])};return f`
    ${s&&f`<div class="pg-notice">
      <p class="pg-label">${p(e,"note_title")}</p>
      <${w} of=${s} />
    </div>`}
    ${r?f`<div tabindex="-1" ref=${a}>${o}</div>`:f`<p class="pg-actions"><button type="button" class="pg-button" onClick=${d}>${p(e,"note_open")}</button></p>`}
  `}function Uo({icon:t,spec:e,strings:n}){return f`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${p(n,`kind_${e.type}`)}
      <span>${p(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var Ht=class extends J{constructor(){super(...arguments);Rt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?f`<p class="pg-notice">${p(n,"failed")}</p>`:o}};var et=class{constructor(e){this.reach=e}read(e){try{return this.reach().getItem(e)}catch{return null}}write(e,n){let o;try{o=this.reach(),o.getItem(e)}catch{return"blocked"}try{return o.setItem(e,n),null}catch{return"full"}}remove(e){try{this.reach().removeItem(e)}catch{}}keys(e){try{return Object.keys(this.reach()).filter(n=>n.startsWith(e))}catch{return[]}}},tt=class{constructor(e,n){this.session=new et(()=>n.sessionStorage),this.local=new et(()=>n.localStorage),this.prefix=`practiceguides/${e}/`,this.by=Math.random().toString(36).slice(2),this.slots=new Map,this.trouble=this.session.write(this.prefix+"~probe",""),this.session.remove(this.prefix+"~probe"),n.addEventListener("storage",o=>{var s;(s=o.key)!=null&&s.startsWith(this.prefix)&&this.hear(o.key,o.newValue)}),n.addEventListener("pageshow",o=>{o.persisted&&!this.trouble&&this.slots.forEach(s=>s.load())})}open(e,n){var r;let o=this.prefix+e,s=(r=this.slots.get(o))!=null?r:new Lt(this,o,n);return this.slots.set(o,s),s}get keeping(){return this.local.read(this.prefix+"~keep")!==null}keep_answers(e){var i;let n=this.prefix+"~keep",o=e?this.local.write(n,"yes"):this.local.remove(n);if(this.follow_setting(!!o),o)return;let[s,r]=e?[this.session,this.local]:[this.local,this.session];for(let a of s.keys(this.prefix)){let l=s.read(a);!this.slots.has(a)&&fe(l)&&!((i=fe(l))!=null&&i.note)&&r.read(a)===null&&!r.write(a,l!=null?l:"")&&s.remove(a)}}follow_setting(e=!1){this.slots.forEach(n=>{n.logic.note||n.move(this.keeping,e)})}erase_all(){this.local.write(this.prefix+"~erased","yes");for(let e of this.local.keys(this.prefix))this.local.remove(e);this.end_session(),this.slots.forEach(e=>e.reset())}end_session(){for(let e of this.session.keys(this.prefix))this.session.remove(e);this.slots.forEach(e=>{e.kept||e.reset()})}hear(e,n){var o;e===this.prefix+"~keep"?this.follow_setting():e!==this.prefix+"~erased"?(o=this.slots.get(e))==null||o.hear(n):n!==null&&(this.end_session(),this.slots.forEach(s=>s.reset()))}},Lt=class{constructor(e,n,o){this.store=e,this.key=n,this.logic=o,this.watchers=new Set,this.trouble=e.trouble,this.misfit=null,this.kept=!1,this.rev=0,this.writer=null,this.load()}load(){var l;let{session:e,local:n,keeping:o}=this.store,s=e.read(this.key),r=n.read(this.key);this.kept=this.logic.note?r!==null:o,this.builds_on(fe(this.kept?r:s));let[i,a]=[s,r].map(d=>d===null?null:this.take(d));this.state=i&&a&&!L(i,a)?this.logic.merge(i,a):(l=i!=null?i:a)!=null?l:this.logic.empty(),(this.misfit||i&&this.kept)&&this.save(),this.kept&&!this.trouble&&e.remove(this.key),this.tell()}set(e){this.state=e,this.save(),this.tell()}get saving(){let e=!!this.logic.note,n=o=>e?this.move(o):this.store.keep_answers(o);return{kept:this.kept,note:e,trouble:this.trouble,keep:()=>n(!0),stop:()=>n(!1)}}get lost(){var o;let e=(o=this.before.read(this.buried))!=null?o:this.misfit;return e?{text:e,forget:()=>{this.misfit=null,this.store.session.remove(this.buried),this.store.local.remove(this.buried),this.tell()}}:null}watch(e){return this.watchers.add(e),()=>this.watchers.delete(e)}move(e,n=!1){var o;if(e!==this.kept){let{session:s,local:r}=this.store,[i,a]=e?[s,r]:[r,s],l=i.read(this.buried);this.kept=e,this.save(),!e||!this.trouble?(i.remove(this.key),l!==null&&!a.write(this.buried,l)&&i.remove(this.buried)):this.logic.note&&(this.kept=!1)}n&&(this.trouble=(o=this.store.trouble)!=null?o:"refused"),this.tell()}reset(){[this.state,this.kept,this.misfit]=[this.logic.empty(),!1,null],this.builds_on(null),this.tell()}builds_on(e){var n,o;this.rev=(n=e==null?void 0:e.rev)!=null?n:0,this.writer=(o=e==null?void 0:e.by)!=null?o:null}hear(e){let{by:n}=this.store,o=fe(e),s=L(this.state,this.logic.empty());if(o&&(this.kept||s)&&o.by!==n){let{state:r,lost:i}=this.logic.restore(o.state);if(i)return;let a=o.rev>this.rev;if(!a&&n>o.by)return;let l=!a||this.trouble;this.state=l&&!L(this.state,r)?this.logic.merge(this.state,r):r,this.kept=!0,a?this.builds_on(o):this.save(),this.tell()}else e===null&&this.kept&&(this.logic.note?this.move(!1):(this.state=this.logic.empty(),this.tell()))}save(){var d,u;let{session:e,local:n,by:o}=this.store,s=this.kept?n:e,r=s.read(this.key),i=fe(r);if(i&&(i.rev!==this.rev||i.by!==this.writer)){let m=this.take(r);L(m,this.state)||(this.state=this.logic.merge(this.state,m))}if(this.rev=Math.max(this.rev,(d=i==null?void 0:i.rev)!=null?d:0)+1,this.writer=o,L(this.state,this.logic.empty())&&!(this.logic.note&&this.kept)){s.remove(this.key),this.trouble=this.store.trouble;return}let a={rev:this.rev,by:o,state:this.state};this.logic.note&&(a.note=!0);let l=JSON.stringify(a);this.trouble=s.write(this.key,l),this.kept&&this.trouble&&(this.trouble=(u=e.write(this.key,l))!=null?u:"refused")}take(e){let n=fe(e),{state:o,lost:s}=n?this.logic.restore(n.state):{state:this.logic.empty(),lost:!0};if(s){let r=this.before.read(this.buried);this.misfit=r?`${r}
${e}`:e,this.before.write(this.buried,this.misfit)}return o}get buried(){return`${this.key}~before`}get before(){return this.kept?this.store.local:this.store.session}tell(){this.watchers.forEach(e=>e())}};function fe(t){try{let e=JSON.parse(t!=null?t:"null");return S(e)&&typeof e.rev=="number"&&typeof e.by=="string"&&"state"in e?e:null}catch{return null}}function Sn(t,{strings:e,store:n},o,s){var m;let r=t.createElement("section");r.className="pg-answers",r.setAttribute("aria-labelledby","pg-answers"),(m=t.querySelector(".pg-side"))==null||m.append(r);let i=_=>p(e,`page_answers_${_}`),a=()=>{n.erase_all(),we(t,i("deleted"))},l=()=>{let{kept:_,trouble:c}=o.saving;if(c)return p(e,`saving_${c}_any`);let h=_?"kept":"tab";return`${p(e,`saving_title_${h}`)}. ${p(e,`saving_${h}_answers`)}`},d=()=>{n.keep_answers(!o.saving.kept),we(t,l())},u=()=>{let{kept:_,trouble:c}=o.saving;ee(f`
      <h2 id="pg-answers">${p(e,"page_answers")}</h2>
      <p>${l()}</p>
      ${c!=="blocked"&&f`
        <button type="button" class="pg-link" onClick=${d}>${p(e,`saving_${_?"stop":"keep"}_answers`)}</button>
        ${!_&&f`<p class="pg-small">${i("care")}</p>`}
      `}
      <${zo} say=${i} erase=${a} />
      <p class="pg-small">${i("leave")}</p>
    `,r)};u(),s.addEventListener("abort",o.watch(u))}function zo({say:t,erase:e}){let[n,o]=N(null),s=M(null);if(j(()=>{var i;n!==null&&((i=s.current)==null||i.focus())},[n]),!n)return f`<button type="button" class="pg-link" ref=${s} onClick=${()=>o(!0)}>${t("delete")}</button>`;let r=()=>{e(),o(!1)};return f`<div class="pg-sure" role="group" aria-labelledby="pg-sure">
    <p id="pg-sure">${t("sure")}</p>
    <button type="button" class="pg-link" ref=${s} onClick=${()=>o(!1)}>${t("no")}</button>
    <button type="button" class="pg-link" onClick=${r}>${t("yes")}</button>
  </div>`}function Cn(t,e){let n=t.querySelector("a.pg-menu"),o=t.querySelector("button.pg-menu"),s=t.querySelector(".pg-drawer"),r=t.querySelector(".pg-frame"),i=t.querySelector(".pg-side");if(typeof s.showModal!="function")return;n&&(n.hidden=!0),o.hidden=!1,o.addEventListener("click",()=>{s.showModal(),En(s)},{signal:e}),s.addEventListener("close",()=>En(t.body),{signal:e}),s.addEventListener("click",d=>{d.target instanceof Element&&d.target.closest(".pg-close, a")&&s.close()},{signal:e});let a=t.defaultView.matchMedia("(max-width: 60rem)");function l(){a.matches?s.append(i):(s.close(),r.prepend(i))}l(),a.addEventListener("change",l,{signal:e})}function En(t){let e=t.ownerDocument.getElementById("pg-announcer");e&&t.append(e)}var It="left";function An(t,e,n){let o=t.defaultView;function s(){let i=t.querySelector(".pg-leave");if(!i)return;let a=t.querySelector("template#pg-leave");t.body.textContent="",e.end_session(),Nn(!0),a?Go(t,a):o.location.replace(i.href)}if(Jo(o)==="navigate"&&Nn(!1),Tn())return s(),!0;o.addEventListener("pageshow",i=>i.persisted&&Tn()&&s(),{signal:n}),t.addEventListener("click",i=>{Mn(i.target)&&(i.preventDefault(),s())},{signal:n});let r=[];return t.addEventListener("keydown",i=>{i.key===" "&&Mn(i.target)&&(i.preventDefault(),s()),!i.repeat&&(r=i.key==="Shift"?[...r,i.timeStamp].slice(-3):[],r.length===3&&r[2]-r[0]<1500&&s())},{signal:n,capture:!0}),!1}function Mn(t){return t instanceof Element&&t.closest(".pg-leave")!==null}function Go(t,e){let{content:n}=e;t.defaultView.location.replace("#"),t.head.textContent="",t.head.append(...n.querySelectorAll("meta, link, title, style")),t.body.append(...n.querySelectorAll("main"))}function Jo(t){var n;let[e]=t.performance.getEntriesByType("navigation");return(n=e==null?void 0:e.type)!=null?n:"navigate"}function Tn(){try{return sessionStorage.getItem(It)!==null}catch{return!1}}function Nn(t){try{t?sessionStorage.setItem(It,""):sessionStorage.removeItem(It)}catch{}}var Hn={empty:()=>({}),restore(t){let e=Object.entries(S(t)?t:{}).filter(([,n])=>S(n)&&Number.isInteger(n.total)&&D(n.done));return{state:Object.fromEntries(e),lost:!1}},merge(t,e){let n={...e,...t};for(let[o,{done:s}]of Object.entries(e))n[o]={...n[o],done:[...new Set([...n[o].done,...s])]};return n}};function Ln(t,{page:e,strings:n},o,s){let r=Qo(t),i=t.querySelector(".pg-progress"),[a,l]=i.children;function d(m){var h,v,y;let _=(v=(h=o.state[e])==null?void 0:h.done)!=null?v:[],c=r.filter($=>_.includes($)||m.includes($));(((y=o.state[e])==null?void 0:y.total)!==r.length||c.length!==_.length)&&o.set({...o.state,[e]:{total:r.length,done:c}})}function u(){let m=r.filter(_=>{var c;return(c=o.state[e])==null?void 0:c.done.includes(_)}).length;a.style.inlineSize=`${100*m/r.length}%`,l.textContent=p(n,"page_progress",{done:m,total:r.length});for(let _ of t.querySelectorAll(".pg-contents a[data-page]"))Xo(_,o.state)}d([]),u(),i.hidden=r.length===0,s.addEventListener("abort",o.watch(u)),t.addEventListener("practiceguides:finished",m=>{let{id:_}=m.detail;Ko(()=>d([_]))},{signal:s})}function Ko(t){requestAnimationFrame(()=>setTimeout(t))}function Qo(t){return[...t.querySelectorAll(".pg-item .pg-spec")].map(e=>{var n;return JSON.parse((n=e.textContent)!=null?n:"")}).filter(({type:e})=>e!=="notepad").map(({id:e})=>e)}function Xo(t,e){var i,a,l,d;let n=t.querySelector(".pg-number"),o=t.querySelector(".pg-unseen");if(!n||!o)return;let s=e[(i=t.dataset.page)!=null?i:""],r=s!==void 0&&s.done.length>=s.total;(d=(l=n.dataset).number)!=null||(l.number=(a=n.textContent)!=null?a:""),n.textContent=r?"\u2713":n.dataset.number,o.hidden=!r,t.classList.toggle("is-done",r)}function In(t,e){let n=t.defaultView,o=()=>{let r=t.getElementById(n.location.hash.slice(1)),i=r==null?void 0:r.closest("details:not([open])");!r||!i||(i.setAttribute("open",""),r.scrollIntoView())},s=()=>{for(let r of t.querySelectorAll(".pg-findings"))r.setAttribute("open","")};o(),n.addEventListener("hashchange",o,{signal:e}),n.addEventListener("beforeprint",s,{signal:e})}var Y=["auto","light","dark"],Yo={empty:()=>Y[0],restore:t=>{var e;return{state:(e=Y.find(n=>n===t))!=null?e:Y[0],lost:!1}},merge:t=>t};function On(t,e,n,o){let s=n.open("~scheme",Yo),r=t.querySelector(".pg-scheme"),i=r.querySelector("span");function a(){let{dataset:l}=t.documentElement;s.state===Y[0]?delete l.theme:l.theme=s.state,i.textContent=p(e,`page_scheme_${s.state}`)}a(),r.hidden=!1,o.addEventListener("abort",s.watch(a)),r.addEventListener("click",()=>s.set(Y[(Y.indexOf(s.state)+1)%Y.length]),{signal:o})}function Pn(t,e){let n=new ResizeObserver(o=>{for(let{target:s}of o)s.scrollWidth>s.clientWidth?s.setAttribute("tabindex","0"):s.removeAttribute("tabindex")});for(let o of t.querySelectorAll(".pg-scroll"))n.observe(o);e.addEventListener("abort",()=>n.disconnect())}function qn(t,e){let{strings:n,store:o}=e,s=new AbortController,r=()=>s.abort();if(An(t,o,s.signal))return r;let i=o.open("~progress",Hn);return On(t,n,o,s.signal),Sn(t,e,i,s.signal),Cn(t,s.signal),Ln(t,e,i,s.signal),Pn(t,s.signal),In(t,s.signal),r}function Zo(t,e){var i,a;let{book:n,page:o,strings:s}=JSON.parse((a=(i=t.getElementById("pg-page"))==null?void 0:i.textContent)!=null?a:"null"),r=new tt(n,e);At(t),qn(t,{page:o,strings:s,store:r});for(let l of t.querySelectorAll(".pg-item")){let d=l.querySelector(".pg-live");if(d)try{l.classList.add("is-live"),es(l,d,s,r)}catch{l.classList.remove("is-live"),d.textContent=p(s,"failed")}}}function es(t,e,n,o){var a,l;let s=JSON.parse((l=(a=t.querySelector(".pg-spec"))==null?void 0:a.textContent)!=null?l:"null"),r=yn[s.type],i=ts(t,s,r,o);wn(e,{type:r,spec:s,strings:n,host:i})}function ts(t,e,n,o){let s=o.open(e.id,{empty:()=>n.empty(e),restore:r=>n.restore(e,r),merge:n.merge,note:e.type==="notepad"});return{read:()=>s,write:r=>s.set(r),watch:r=>s.watch(r),announce:r=>we(t.ownerDocument,r),source:null,failed:()=>t.classList.remove("is-live")}}Zo(document,window);})();
