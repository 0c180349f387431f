/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
"use strict";(()=>{var Mt=Object.defineProperty;var Pn=(t,e,n)=>e in t?Mt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var le=(t,e)=>{for(var n in e)Mt(t,n,{get:e[n],enumerable:!0})};var At=(t,e,n)=>Pn(t,typeof e!="symbol"?e+"":e,n);var Tt=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,Tt(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},qt=new Map;function Lt(t){var e=qt.get(this);return e||(e=new Map,qt.set(this,e)),(e=Tt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",l=[0],d=function(g){r===1&&(g||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,g,i):r===3&&(g||i)?(l.push(3,g,i),r=2):r===2&&i==="..."&&g?l.push(4,g,0):r===2&&i&&!g?l.push(5,0,!0,i):r>=5&&((i||!g&&r===5)&&(l.push(r,0,i,s),r=6),g&&(l.push(r,g,0,s),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&d(),d(u));for(var y=0;y<n[u].length;y++)o=n[u][y],r===1?o==="<"?(d(),l=[l],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[u][y+1]===">")?(d(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):i+=o),r===3&&i==="!--"&&(r=4,l=l[0])}return d(),l})(t)),e),arguments,[])).length>1?e:e[0]}var w,Ot,On,B,Fe,ve,It,ge,Nt,ze,Be,In,ue=Symbol.for("pv"),ke={},be=[],Nn=/^m(i|n|o|s|text|space)$/,Je=Array.isArray,Ge=be.slice,X=Object.assign;function Q(t){t&&t.parentNode&&t.remove()}function Ke(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?Ge.call(arguments,2):n),ae(t,i,o,s,null)}function ae(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ue,__v:s||++Ot,__i:-1,__u:0};return!s&&w.vnode&&w.vnode(r),r}function xe(t){return t.children}function Y(t,e){this.props=t,this.context=e,this.__g=0}function z(t,e){if(e==null)return t.__&&z(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:z(t)}function Vn(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=X({constructor:ue},n)).__v=n.__v+1,w.vnode&&w.vnode(e),Qe(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||z(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,jt(s,e,r),n.__=n.__e=null,e.__e!=o&&Vt(e))}function Vt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Vt(t)}function Ht(t){(8&t.__g||(t.__g|=8,B.push(t),ve++))&&Fe==w.debounceRendering||((Fe=w.debounceRendering)||queueMicrotask)(Rt)}function Rt(){try{for(var t,e=1;B.length;)B.length>e&&B.sort(It),t=B.shift(),e=B.length,8&t.__g&&Vn(t)}finally{(ve=B.length)&&(Fe||queueMicrotask)(Rt)}}function Dt(t,e,n,o,s,r,i,c,l,d,u){var y,g,a,k,m,$,f=o.__k||be,h=e.length;for(l=Rn(n,e,f,l,h),y=0;y<h;y++)(a=n.__k[y])!=null&&(g=~a.__i&&f[a.__i]||ke,a.__i=y,$=Qe(t,a,g,s,r,i,c,l,d,u),k=a.__e,(g.ref!=a.ref||8&g.__u)&&(g.ref&&Xe(g.ref,null,a,g),a.ref&&u.push(a.ref,a.__c||k,a)),m=m||k,4&a.__u?(l=Ut(a,l,t,!g.__v),g.__e&&(g.__e=null)):typeof a.type=="function"&&$!==void 0?l=$:k&&(l=k.nextSibling),a.__u&=-21);return n.__e=m,l}function Rn(t,e,n,o,s){var r,i,c,l,d,u,y,g,a,k=n.length,m=k,$=0,f=0,h=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=h[r]=ae(null,i):Je(i)?i=h[r]=ae(xe,{children:i}):i.constructor===ue&&i.__b?i=h[r]=ae(i.type,i.props,i.key,i.ref,i.__v):h[r]=i,l=r+$,i.__=t,i.__b=t.__b+1,c=null,~(d=i.__i=Dn(i,n,l,m))&&(m--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==l-1?$--:d==l+1?$++:d!=l&&(d>l?$--:$++,f=1)):(~d||(s>k?$--:s<k&&$++),typeof i.type!="function"&&(i.__u|=4))):h[r]=null;if(f){for(u=[],y=[],r=0;r<s;r++)if((i=h[r])&&16&i.__u){for($=0,g=u.length;$<g;)u[a=$+g>>1]<i.__i?$=a+1:g=a;u[$]=i.__i,y[r]=$+1}for($=u.length;r--;)y[r]&&(y[r]==$?$--:h[r].__u|=4)}if(m)for(r=0;r<k;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=z(c)),Ye(c,c));return o}function Ut(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Ut(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=z(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Dn(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&r==null||l&&r==c.key&&i==c.type)return n;if(o>(l?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function Pt(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function $e(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Pt(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Pt(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Be[e]||(Be[e]=Un(e)),(t.__a||(t.__a={}))[e]=ze,r=e!=(e=e.replace(Nt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Un(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ge]==null)e[ge]=ze++;else if(e[ge]<this.__a[t])return;return n(w.event?w.event(e):e)}}}function Qe(t,e,n,o,s,r,i,c,l,d){var u,y,g,a,k,m,$,f,h,v,b,O,K,N,P,ce,L,F,I=e.type;if(e.constructor!==ue)return null;128&n.__u&&(l=32&n.__u,u=n.__c.__z)&&(e.__u|=l,y=r=[],u.nodeType==8?c=ye(u,r):r.push(u),c=r[0]||c),(u=w.__b)&&u(e);e:if(typeof I=="function"){g=i.length;try{if(f=e.props,h=(u=I.prototype)&&u.render,v=(u=I.contextType)&&o[u.__c],b=u?v?v.props.value:u.__:o,(a=n.__c)?(e.__c=a,2&a.__g&&(a.__g|=1)):(h?e.__c=a=new I(f,b):(e.__c=a=new Y(f,b),a.constructor=I,a.render=jn),v&&v.sub(a),a.state||(a.state={}),a.__n=o,a.__g|=8,a.__h=[],a.__k=[]),h&&(a.__s||(a.__s=a.state),I.getDerivedStateFromProps&&(a.__s==a.state&&(a.__s=X({},a.__s)),X(a.__s,I.getDerivedStateFromProps(f,a.__s)))),k=a.props,m=a.state,a.__v=e,n.__c){if(f!==k&&h&&!I.getDerivedStateFromProps&&a.componentWillReceiveProps&&a.componentWillReceiveProps(f,b),e.__v==n.__v&&!(8&a.__g)||!(4&a.__g)&&a.shouldComponentUpdate&&a.shouldComponentUpdate(f,a.__s,b)===!1){e.__v!=n.__v&&(a.props=f,a.state=a.__s,a.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(H){H&&(H.__=e)}),be.push.apply(a.__h,a.__k),a.__k=[],a.__h.length&&i.push(a),c=z(n);break e}a.componentWillUpdate&&a.componentWillUpdate(f,a.__s,b),h&&a.componentDidUpdate&&a.__h.push(function(){a.componentDidUpdate(k,m,$)})}else h&&!I.getDerivedStateFromProps&&a.componentWillMount&&a.componentWillMount(),h&&a.componentDidMount&&a.__h.push(a.componentDidMount);a.context=b,a.props=f,a.__P=t,a.__g&=-5,O=w.__r,K=h?25:0;do a.__g&=-9,O&&O(e),u=a.render(a.props,a.state=a.__s,a.context);while(8&a.__g&&++K<25);h&&(be.push.apply(a.__h,a.__k),a.__k=[]),a.state=a.__s,a.getChildContext&&(o=X({},o,a.getChildContext())),h&&n.__c&&a.getSnapshotBeforeUpdate&&($=a.getSnapshotBeforeUpdate(k,m)),N=u&&u.type===xe&&u.key==null?u.props.children:u,f.__P&&(u=c,s=(t=f.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(H){H&&Ye(H,H)}),n.__k=null),c=n.__k?z(n,0):null),c=Dt(t,Je(N)?N:[N],e,n,o,s,r,i,c,l,d),f.__P&&(e.__e=null,c=u),e.__u&=-161,y&&y.some(Q),a.__h.length&&i.push(a),1&a.__g&&(a.__g&=-4)}catch(H){if(i.length=g,e.__v=null,l||r)if(H&&H.then){if(e.__u|=128|l,r){for(~(L=r.indexOf(c||void 0))||(L=r.length);(F=r[L-1])&&F.nodeType==8;)L--;for(;L<r.length;L++)if(F=r[L])if(r[L]=null,P){if(F==ce)break}else{if(F.nodeType!=8)break;F.data.startsWith("$s")&&(ce=ye(P=F))}}if(!P){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;P=c}(u=ye(P=e.__c.__z||(e.__c.__z=P)))?(e.__e=P,c=u):e.__e=c,c=c&&c.nextSibling}else r&&r.some(Q);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),H&&H.then||Wt(e),w.__e(H,e,n)}}else c=e.__e=Wn(n.__e,e,n,o,s,r,i,l,d,t);return(u=w.diffed)&&u(e),c}function ye(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Wt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Wt))}function jt(t,e,n){for(var o=0;o<n.length;)Xe(n[o++],n[o++],n[o++]);w.__c&&w.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){w.__e(r,s.__v)}})}function Wn(t,e,n,o,s,r,i,c,l,d){var u,y,g,a,k,m,$,f,h=n.props||ke,v=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((k=r[u])&&(b?k.localName==b:k.nodeType==3)){t=k,r[u]=null;break}}if(!t){if(f=d.ownerDocument||document,!b)return f.createTextNode(v);t=f.createElementNS(s,b,v.is?v:d),c&&(w.__m&&w.__m(e,r),c=!1),r=null}if(b){if(d=b=="template"&&t.content||t,r=b=="textarea"&&v.defaultValue!=null?null:r&&Ge.call(d.childNodes),!c&&r)for(h={},u=0;u<t.attributes.length;u++)h[(k=t.attributes[u]).name]=k.value;for(u in h)k=h[u],u=="dangerouslySetInnerHTML"?g=k:u=="children"||u in v||u=="value"&&"defaultValue"in v||u=="checked"&&"defaultChecked"in v||$e(t,u,null,k,s);for(u in v)k=v[u],u=="children"?a=k:u=="dangerouslySetInnerHTML"?y=k:u=="value"?m=k:u=="checked"?$=k:c&&typeof k!="function"||h[u]===k||$e(t,u,k,h[u],s);y?(c||g&&(y.__html==g.__html||y.__html==t.innerHTML)||(t.innerHTML=y.__html),e.__k=[]):(g&&(t.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Nn.test(b))&&(s="http://www.w3.org/1999/xhtml"),Dt(d,Je(a)?a:[a],e,n,o,s,r,i,r?r[0]:n.__k&&z(n,0),c,l),r&&r.some(Q)),c&&b!="textarea"||(u="value",b=="progress"&&m==null?t.removeAttribute(u):m==null||m===t[u]&&(b!="progress"||m)||$e(t,u,m,h[u],s),u="checked",$!=null&&$!=t[u]&&$e(t,u,$,h[u],s))}else h===v||c&&t.data==v||(t.data=v);return t}function Xe(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){w.__e(s,n)}}function Ye(t,e,n){var o,s,r,i;if(w.unmount&&w.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Xe(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){w.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Ye(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=ye(o,r=[]))&&(o==t.__e&&r.some(Q),Q(s),Q(o)),n||Q(t.__e),t.__e=t.__c=t.__=null}function jn(t,e,n){return this.constructor(t,n)}function te(t,e){var n,o,s,r;w.__&&w.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ae(xe,{children:[t]}),s=[],r=[],Qe(e,e.__k,o||ke,ke,e.namespaceURI,o?null:e.firstChild?Ge.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),jt(s,e.__k,r),e.__k.props.children=null}w={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw ve=0,t}},Ot=0,On=function(t){return t!=null&&t.constructor===ue},Y.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=X({},this.state)),typeof t=="function"&&(t=t(X({},n),this.props)),t&&(X(n,t),this.__v&&(e&&this.__k.push(e),Ht(this)))},Y.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ht(this))},Y.prototype.render=xe,B=[],ve=0,It=function(t,e){return t.__v.__b-e.__v.__b},ge=Symbol(),Nt=/(PointerCapture)$|Capture$/i,ze=0,Be={},In=0;var ne,M,Ze,Ft,et=Object.is,we=0,Zt=[],tt=[],E=w,Bt=E.__b,zt=E.__r,Jt=E.diffed,Gt=E.__c,Kt=E.unmount,Qt=E.__;function Se(t,e){E.__h&&E.__h(M,t,we||e),we=0;var n=M.__H||(M.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function A(t){return we=1,Fn(en,t)}function Fn(t,e,n){var o=Se(ne++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):en(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);et(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=M,!M.__f)){M.__f=!0;var s=M.shouldComponentUpdate;M.shouldComponentUpdate=function(r,i,c){var l=this.__H;if(!l)return!0;var d=!1,u=this.props!=r;if(l.__.some(function(g){g.__N&&(d=!0,et(g.__[0],g.__N[0])||(u=!0))}),s){var y=s.call(this,r,i,c);return d?y||u:y}return!d||u}}return o.__}function U(t,e){var n=Se(ne++,3);!E.__s&&ot(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,M.__H.__h.push(n))}function W(t,e){var n=Se(ne++,4);!E.__s&&ot(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,M.__h.push(n))}function C(t){return we=5,Bn(function(){return{current:t}},[])}function Bn(t,e){var n=Se(ne++,7);return ot(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function zn(){var t;do{for(;t=tt.shift();)try{fe(t)}catch(n){E.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Zt.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(fe),e.__h.some(nt),e.__h=[]}catch(n){e.__h=[],E.__e(n,t.__v)}}}while(tt.length)}E.__b=function(t){M=null,Bt&&Bt(t)},E.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Qt&&Qt(t,e)},E.__r=function(t){zt&&zt(t),ne=0;var e=(M=t.__c).__H;e&&(Ze==M?M.__h=[]:(e.__h.some(fe),e.__h.some(nt),ne=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ze=M},E.diffed=function(t){Jt&&Jt(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Yt(Zt.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ze=M=null},E.__c=function(t,e){e.some(function(n){try{n.__h.some(fe),n.__h=n.__h.filter(function(o){return!o.__||nt(o)})}catch(o){n.__h=[function(){throw o}]}}),Gt&&Gt(t,e)},E.unmount=function(t){Kt&&Kt(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Yt(tt.push(s))}else fe(s)}catch(r){e=r}}),o.__H=void 0,e&&E.__e(e,o.__v))};var Xt=typeof requestAnimationFrame=="function";function Jn(t){var e,n=function(){clearTimeout(o),Xt&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Xt&&(e=requestAnimationFrame(n))}function Yt(t){t!=1&&Ft==E.requestAnimationFrame||((Ft=E.requestAnimationFrame)||Jn)(zn)}function fe(t){var e=M,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),M=e}function nt(t){var e=M;t.__c=t.__(),M=e}function ot(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!et(n,t[o])})}function en(t,e){return typeof e=="function"?e(t):e}var p=Lt.bind(Ke);function x({of:t,as:e="div",...n}){return Ke(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function T(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function R(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function S(t,e){return JSON.stringify(t)===JSON.stringify(e)}function _(t,e,n={}){var s,r;return((r=(s=Gn(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function Gn(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function J({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?p`<details class="pg-facts">
    <summary>${_(n,"facts")}</summary>
    <ul>
      ${o.map(s=>p`<li key=${s}>
        <${x} of=${e[s].html} />
        <p class="pg-source">
          ${_(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&p` <strong>${_(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function j({title:t,of:e,class:n="",children:o=null}){return e?p`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${x} of=${e} />
    ${o}
  </div>`:null}function oe({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return p`
    ${n&&p`<p class="pg-named">
      <${x} as="span" of=${n} />
      ${o&&p`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${j} title=${_(e,"part_story")} of=${s} class="pg-story" />
    <${j} title=${_(e,"part_research")} of=${r} />
    <${j} title=${_(e,"part_instead")} of=${i} />
  `}function D(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function tn({children:t,then:e}){let[n,o]=A(!1);return U(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function G(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function Ce(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),l=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:[...new Set(l)]}}function Ee(t,e,n,o){var c;if(t==null)return{state:G(e),lost:!1};if(!T(t)||t.v!==1)return{state:G(e),lost:!0};let s=l=>{let d=T(l)?n(l.answer):null;return!T(l)||d===null||!o(d)?null:{answer:d,confidence:nn(l.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:nn(t.confidence),tries:r.filter(l=>l!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!S(on(t),on(i))}}function Me(t,e){let n=t.tries.findIndex((s,r)=>!S(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function nn(t){return t==="not"||t==="fairly"||t==="very"?t:null}function on({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var Kn=["not","fairly","very"],Qn={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function Ae({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:l,ask:d,told:u,spoken:y,facts:g,after:a,keep:k,count:m}){let $=o.tries.length,f=o.tries[$-1],h=c(o),[v,b]=A(!f||!S(f.answer,o.answer)),O=C($);U(()=>{O.current!==$&&b(!$),O.current=$},[$]);let[K,N]=A(""),P=C(null),ce=C(null),L=C(null);U(()=>{var q,V;L.current==="question"&&((V=(q=P.current)==null?void 0:q.querySelector("input, select, button, textarea"))==null||V.focus(),L.current=null)});let F=()=>{var V,me;if(L.current!=="feedback")return;let q=[_(n,h.status),I(),rt(n,h)].filter(Boolean).join(" ");r.announce(`${q} ${y?y(f.answer,h):(me=(V=ce.current)==null?void 0:V.innerText)!=null?me:""}`),L.current=null},I=()=>m?_(n,"score",{score:h.score,max:h.max}):"",H=q=>{N(q),r.announce(q)},qn=q=>{N(""),s({...o,answer:q})},Tn=q=>{if(!v)return;let V=l(o.answer);if(V)return H(V);let{answer:me,confidence:Hn}=o,Et={...o,tries:[...o.tries,{answer:me,confidence:Hn}],skipped:!1};L.current="feedback",N(""),b(!1),s(Et),D(q.currentTarget,e.id,c(Et))},Ln=q=>{let V={...o,skipped:!0};s(V),H(_(n,"skipped")),D(q.currentTarget,e.id,c(V))},St=q=>{L.current="question",b(!0),s(q)},Ct=!v&&(h.status==="right"||$>=e.attempts);return p`
    ${e.prompt&&p`<${x} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${P}>${d({answer:o.answer,set_answer:qn,fixed:!v})}</div>
    ${e.confidence&&p`<${Xn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!v}
      onPick=${q=>s({...o,confidence:q})} />`}
    ${e.hint&&p`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${_(n,"hint")}</summary>
      <${x} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${v?void 0:"true"} onClick=${Tn}>
        ${_(n,v?"check":"checked")}
      </button>
      ${v&&p`<button type="button" class="pg-button pg-quiet" onClick=${Ln}>${_(n,"skip")}</button>`}
      ${v&&p`<p class="pg-remark">${K||(o.skipped?_(n,"skipped"):"")}</p>`}
    </div>
    ${!v&&f&&p`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${Qn[h.status]}</span> ${_(n,h.status)}
        ${m&&p` <span class="pg-count">${I()}</span>`}
      </p>
      <${tn} then=${F}>
        ${rt(n,h)&&p`<p>${rt(n,h)}</p>`}
        <div ref=${ce}>${u(f.answer,h)}</div>
        <${J} ids=${[...new Set(g(f.answer))]} facts=${e.facts} strings=${n} />
        ${Ct&&a&&a(f.answer)}
        <div class="pg-actions">
          ${Ct?p`<button type="button" class="pg-button pg-quiet" onClick=${()=>St(G(i))}>${_(n,"start_again")}</button>`:p`<button type="button" class="pg-button" onClick=${()=>St({...o,answer:k?o.answer:i,confidence:null})}>
                ${_(n,"try_again")}
              </button>
              <p class="pg-remark">${_(n,"tries_left",{n:e.attempts-$})}</p>`}
        </div>
      <//>
    </div>`}
  `}function rt(t,{status:e,confidence:n}){return e==="right"?n==="not"?_(t,"unsure_right"):"":n==="very"?_(t,"sure_wrong"):n==="not"?_(t,"unsure_wrong"):""}function Xn({name:t,strings:e,value:n,set:o,onPick:s}){return p`<fieldset class="pg-pills pg-confidence">
    <legend>${_(e,"confidence")}</legend>
    ${Kn.map(r=>p`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${_(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var it={};le(it,{VERSION:()=>Yn,empty:()=>Zn,mark:()=>st,merge:()=>to,restore:()=>eo});var Yn=1;function Zn(t){return G([])}function st(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return Ce(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function eo(t,e){return Ee(e,[],n=>no(t,n),n=>n.length>0)}function to(t,e){return Me(t,e)}function no(t,e){return!R(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function qe(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:c,fixed:l})=>{let d=(u,y)=>{let g=n.multiple?i.filter(a=>a!==u):[];c(y?[...g,u]:g)};return p`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${_(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(u=>{let y=i.includes(u.id);return p`<label key=${u.id} class=${`pg-option ${y?"is-picked":""} ${l?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${u.id} checked=${y} disabled=${l}
            onChange=${g=>d(u.id,g.currentTarget.checked)} />
          <${x} as="span" of=${u.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(c=>i.includes(c.id));return p`<${Ae} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>st(n,i)}
    missing=${i=>i.length?null:_(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(c=>p`<${oe} key=${c.id}
      name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(c=>c.feedback.facts)}
    after=${i=>p`<${oo} spec=${n} picked=${i} strings=${o} />`} />`}qe.icon="M10 3v6m0 0-5 6m5-6 5 6";function oo({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?p`<details class="pg-others">
    <summary>${_(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>p`<li key=${s.id}>
        <${oe} name=${s.text} tag=${_(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${J} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}function rn({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let l=C(null);return W(()=>ro(l.current),[o]),p`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${l} rows=${s} value=${o} aria-describedby=${r}
      onInput=${d=>i(d.currentTarget.value)}
      onChange=${d=>c(d.currentTarget)} />
  `}function sn({id:t,strings:e}){return p`<p class="pg-care" id=${t}>${_(e,"care")}</p>`}function ro(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var lt={};le(lt,{VERSION:()=>Te,empty:()=>pe,mark:()=>ct,merge:()=>io,own_words:()=>co,restore:()=>so,without_words:()=>lo});var Te=1;function pe(t){return{v:Te,text:"",other:[]}}function ct(t,e){return{status:e.text.trim()?"written":"empty"}}function so(t,e){if(e==null)return{state:pe(t),lost:!1};if(!T(e)||e.v!==Te)return{state:pe(t),lost:!0};let{text:n,other:o}=e,s={v:Te,text:typeof n=="string"?n:"",other:R(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!R(o)}}function io(t,e){if(!t.text)return{...e,other:cn(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:cn(t.other,e.other,n)}}function cn(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function co({text:t}){return t.trim()?[t]:[]}function lo(t){return{...t,text:"",other:[]}}function Le({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=A(null),[l,d,u]=["prompt","care","note"].map(m=>`${t}-${m}`),y=m=>{c(null),s({...o,text:m})},g=()=>{var m,$,f;c({state:o,kept:($=(m=r.saving)==null?void 0:m.kept)!=null?$:!1}),(f=r.saving)==null||f.stop(),s(pe(e)),r.announce(_(n,"notepad_deleted"))},a=()=>{var m;i&&(s(i.state),i.kept&&((m=r.saving)==null||m.keep()),c(null),r.announce(_(n,"notepad_back")))},k=(m,$)=>s({...o,text:$?`${o.text}

${m}`:o.text,other:o.other.filter(f=>f!==m)});return p`
    ${e.prompt&&p`<${x} class="pg-prompt" id=${l} of=${e.prompt} />`}
    <${sn} id=${d} strings=${n} />
    <${rn} id=${u} label=${_(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${l} ${d}`:d} onWrite=${y}
      onDone=${m=>D(m,e.id,ct(e,o))} />
    ${o.other.map(m=>p`<div key=${m} class="pg-notice">
      <p>${_(n,"notepad_other")}</p>
      <p class="notepad-other">${m}</p>
      <button type="button" class="pg-button" onClick=${()=>k(m,!0)}>${_(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>k(m,!1)}>${_(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&p`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?a:g}>
        ${_(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&p`<span class="pg-remark">${_(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&p`<p class="pg-saving">${_(n,"notepad_in_notebook")}</p>`}
  `}Le.icon="M4 16V4h12v9l-3 3z";function He({uid:t,label:e,items:n,order:o,set_order:s,fixed:r,strings:i,announce:c,extra:l}){let[d,u]=A(""),y=C(null);W(()=>{var m;(m=y.current)==null||m.focus(),y.current=null});let g=(m,$,f)=>{var K,N,P;let h=o.indexOf(m),v=h+$;if(r||!(v in o))return;let b=[...o];[b[h],b[v]]=[b[v],b[h]],y.current=f,u(m),s(b);let O=(P=(N=(K=f.closest("li"))==null?void 0:K.querySelector(".pg-arrange-text"))==null?void 0:N.textContent)!=null?P:"";c(_(i,"moved",{text:O,place:v+1,count:o.length}))},a=(m,$)=>{let f={ArrowUp:-1,ArrowDown:1}[$.key],h=$.target;!$.altKey||!f||h.closest("select, textarea")||($.preventDefault(),g(m,f,h))},k=(m,$)=>{let f=`${t}-${$<0?"up":"down"}-${m}`;return p`<button type="button" class="pg-arrange-move" id=${f} aria-labelledby=${`${f} ${t}-text-${m}`}
      aria-label=${_(i,$<0?"move_up":"move_down")} aria-keyshortcuts=${$<0?"Alt+ArrowUp":"Alt+ArrowDown"}
      aria-disabled=${o.indexOf(m)+$ in o?void 0:"true"}
      onClick=${h=>g(m,$,h.currentTarget)}>${$<0?"\u2191":"\u2193"}</button>`};return p`
    ${!r&&p`<p class="pg-remark">${_(i,"move_how")}</p>`}
    <ol class="pg-arrange" aria-label=${e}>
      ${o.map(m=>{var $,f;return p`<li key=${m} onKeyDown=${h=>a(m,h)}>
        <div class=${`pg-arrange-row ${m===d&&!r?"is-moved":""}`}>
          <${x} as="span" class="pg-arrange-text" id=${`${t}-text-${m}`} of=${(f=($=n.find(h=>h.id===m))==null?void 0:$.html)!=null?f:""} />
          ${!r&&p`<span class="pg-arrange-moves">${k(m,-1)}${k(m,1)}</span>`}
          ${l&&p`<div class="pg-arrange-extra">${l(m)}</div>`}
        </div>
      </li>`})}
    </ol>
  `}var ft={};le(ft,{VERSION:()=>ao,broken:()=>re,empty:()=>uo,has:()=>_e,mark:()=>ut,merge:()=>po,nearest:()=>Pe,restore:()=>fo});var ao=1;function uo(t){return G(t.shown)}function ut(t,e){return Ce(e,t.steps.length-1,n=>({score:at(n,Pe(t,n)),misconceptions:re(t,n).map(o=>o.misconception)}))}function fo(t,e){return Ee(e,t.shown,n=>_o(t,n),n=>!S(n,t.shown))}function po(t,e){return Me(t,e)}function re(t,e){return t.never.filter(n=>e.indexOf(n.first)<e.indexOf(n.before))}function Pe(t,e){return t.orders.reduce((n,o)=>at(e,o)>at(e,n)?o:n)}function _e(t,{first:e,then:n}){return t.indexOf(n)===t.indexOf(e)+1}function at(t,e){return t.filter((n,o)=>o&&e.indexOf(n)===e.indexOf(t[o-1])+1).length}function _o(t,e){return R(e)&&S([...e].sort(),[...t.shown].sort())?e:null}function Oe(t){let{uid:e,spec:n,strings:o,state:s,host:r}=t,i=f=>n.steps.find(h=>h.id===f),c=({first:f,before:h},v)=>_(o,"order_broken",{first:i(f)[v],before:i(h)[v]}),l=({answer:f,set_answer:h,fixed:v})=>p`<${He} uid=${e} label=${_(o,"order_label")}
    items=${n.steps.map(({id:b,text:O})=>({id:b,html:O}))} order=${f} set_order=${h} fixed=${v}
    strings=${o} announce=${r.announce} />`,d=f=>n.pairs.filter(h=>_e(f,h)),u=f=>n.pairs.filter(h=>!_e(f,h)&&_e(Pe(n,f),h)),y=(f,h)=>f.map(({first:v,then:b,feedback:O})=>p`<${oe}
    name=${_(o,"order_pair",{first:i(v).text,then:i(b).text})} tag=${h}
    feedback=${O} strings=${o} />`),g=(f,{status:h})=>h==="right"?y(d(f)):p`
      ${re(n,f).map(v=>p`<${oe} name=${c(v,"text")} feedback=${v.feedback} strings=${o} />`)}
      ${y(u(f),_(o,"order_missed"))}
      ${d(f).length>0&&p`<details class="pg-others">
        <summary>${_(o,"order_had")}</summary>
        ${y(d(f))}
      </details>`}`,a=f=>[...re(n,f).map(h=>c(h,"plain")),_(o,"order_more")].join(" "),k=f=>[...re(n,f),...u(f),...d(f)].flatMap(({feedback:h})=>h.facts),m=f=>{let h=n.orders.filter(v=>!S(v,f));return h.length?p`<details class="pg-others">
      <summary>${_(o,h.length<n.orders.length?"order_others":"order_fits",{n:h.length})}</summary>
      <ul>${h.map(v=>p`<li><ol>${v.map(b=>p`<${x} as="li" of=${i(b).text} />`)}</ol></li>`)}</ul>
    </details>`:null},$=s.tries[s.tries.length-1];return p`<${Ae} ...${t} nothing=${n.shown} keep count mark=${f=>ut(n,f)}
    missing=${f=>S(f,$?$.answer:n.shown)||S(f,n.shown)?_(o,"order_none"):null}
    ask=${l} told=${g} spoken=${a} facts=${k} after=${m} />`}Oe.icon="M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";function ln({spec:t,strings:e,state:n,set_state:o,host:s,mark:r}){return p`
    <button type="button" class="pg-button pg-quiet" onClick=${c=>{let l={...n,skipped:!0};o(l),s.announce(_(e,"skipped")),D(c.currentTarget,t.id,r(t,l))}}>${_(e,"skip")}</button>
    ${n.skipped&&p`<p class="pg-remark">${_(e,"skipped")}</p>`}
  `}var ht={};le(ht,{VERSION:()=>Ie,empty:()=>pt,furthest:()=>dt,mark:()=>Ne,merge:()=>mo,restore:()=>ho});var Ie=1;function pt(t){return{v:Ie,order:_t(t),done:!1,skipped:!1}}function Ne(t,{done:e,skipped:n}){return{status:e?"done":n?"skipped":"unanswered"}}function ho(t,e){if(e==null)return{state:pt(t),lost:!1};if(!T(e)||e.v!==Ie)return{state:pt(t),lost:!0};let{order:n,done:o,skipped:s}=e,r=R(n)&&S([...n].sort(),_t(t).sort()),i={v:Ie,order:r?n:_t(t),done:r&&o===!0,skipped:s===!0};return{state:i,lost:!S([n,o,s],[i.order,i.done,i.skipped])}}function mo(t,e){return t.done||!e.done?t:e}function dt(t,e){let n=t.map((r,i)=>({id:r,mine:i+1,theirs:e.indexOf(r)+1})),o=r=>Math.abs(r.mine-r.theirs),s=n.reduce((r,i)=>o(i)>o(r)?i:r);return o(s)?s:null}function _t(t){return t.items.map(e=>e.id)}function Ve(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,[c,l]=A(!1),d=s.done&&!c,u=C(null),y=C(!1);U(()=>{var m,$;y.current&&(($=(m=u.current)==null?void 0:m.querySelector("button"))==null||$.focus()),y.current=!1});let g=m=>{let $={...s,done:!0};l(!1),r($);let f=n.views.map(h=>an(n,o,s.order,h));i.announce([_(o,"rank_compared"),...f].join(" ")),D(m.currentTarget,n.id,Ne(n,$))},a=()=>{y.current=!0,l(!0)},k=m=>{m.detail>1||(d?a():g(m))};return p`
    ${n.prompt&&p`<${x} class="pg-prompt" of=${n.prompt} />`}
    ${!d&&p`<div ref=${u}>
      <p class="pg-remark">${_(o,"rank_open")}</p>
      <${He} uid=${e} label=${_(o,"rank_label")} items=${n.items.map(({id:m,text:$})=>({id:m,html:$}))}
        order=${s.order} set_order=${m=>r({...s,order:m})} fixed=${!1}
        strings=${o} announce=${i.announce} />
    </div>`}
    <div class="pg-actions">
      <button type="button" class=${`pg-button ${d?"pg-quiet":""}`} onClick=${k}>
        ${_(o,d?"rank_change":"rank_compare")}
      </button>
      ${!d&&p`<${ln} ...${t} mark=${Ne} />`}
    </div>
    ${d&&p`<${$o} spec=${n} strings=${o} order=${s.order} />`}
  `}Ve.icon="M4 5h12M4 10h8M4 15h4";function $o({spec:t,strings:e,order:n}){let o=(s,r,i=r)=>p`<div>
    <h4>${s}</h4>
    <ol>
      ${r.map((c,l)=>{var d,u;return p`<li key=${c}>
        <${x} as="span" of=${(u=(d=t.items.find(y=>y.id===c))==null?void 0:d.text)!=null?u:""} />
        ${i[l]!==c&&p` <span class="pg-tag">${_(e,"rank_yours",{place:i.indexOf(c)+1})}</span>`}
      </li>`})}
    </ol>
  </div>`;return p`<div class="pg-feedback">
    <div class="rank-orders">
      ${o(_(e,"rank_label"),n)}
      ${t.views.map(s=>o(s.who,s.order,n))}
    </div>
    ${t.views.map(s=>p`<div class="rank-view" key=${s.who}>
      <h4>${s.who}</h4>
      <p>${an(t,e,n,s)}</p>
      <${j} title=${_(e,"rank_why")} of=${s.why} />
      <${J} ids=${s.facts} facts=${t.facts} strings=${e} />
    </div>`)}
    <${j} title=${_(e,"rank_question")} of=${t.question} class="rank-view" />
  </div>`}function an(t,e,n,{who:o,order:s}){var c,l;let r=dt(n,s);if(!r)return _(e,"rank_same",{who:o});let i=(l=(c=t.items.find(d=>d.id===r.id))==null?void 0:c.plain)!=null?l:"";return _(e,"rank_differs",{who:o,text:i,mine:r.mine,theirs:r.theirs})}var yt={};le(yt,{VERSION:()=>Re,empty:()=>$t,follow:()=>de,holds:()=>Z,mark:()=>gt,merge:()=>ko,offered:()=>De,restore:()=>yo,scene_of:()=>se,start:()=>mt,step:()=>fn});var Re=1,go={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function mt(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function se(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function Z(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!Z(s[0],e);if(n==="and")return s.every(c=>Z(c,e));if(n==="or")return s.some(c=>Z(c,e));let[r,i]=o;return go[n](e.meters[r],i)}function De(t,e){return se(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&Z(n.if,e))}function fn(t,e,n){let o=De(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,l]=t.meters[r];s[r]=Math.min(l,Math.max(c,s[r]+i))}return{scene:o.to,flags:un(e.flags,o.set),meters:s,used:un(e.used,o.once?[o.id]:[])}}function de(t,e){let n=mt(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[mt(t),[],[]],r+=1;else if("back"in c){let l=s.pop();if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=l,o=o.slice(0,-1)}else{let l=fn(t,n,c.choose);if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=l}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function $t(t){return{v:Re,moves:[]}}function yo(t,e){if(e==null)return{state:$t(t),lost:!1};if(!T(e)||e.v!==Re||!Array.isArray(e.moves))return{state:$t(t),lost:!0};let n=[];for(let s of e.moves){let r=vo(s);if(!r)break;n.push(r)}let{taken:o}=de(t,n);return{state:{v:Re,moves:n.slice(0,o)},lost:o<e.moves.length}}function vo(t){return T(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function gt(t,e){let{position:n}=de(t,e.moves),{end:o}=se(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function ko(t,e){return e.moves.length>t.moves.length?e:t}function un(t,e){return[...new Set([...t,...e])].sort()}function Ue({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=de(e,o.moves),l=se(e,i.scene),d=c.map(f=>{let h=se(e,f.scene);return{from:h,choice:h.choices.find(v=>v.id===f.choice)}}),u=d[d.length-1],y=C(null),g=C(null),a=C(!1);U(()=>{var f,h,v;a.current&&(a.current=!1,(f=y.current)==null||f.focus(),r.announce(`${l.title}. ${(v=(h=g.current)==null?void 0:h.innerText)!=null?v:""}`))});let k=(f,h)=>{let v={...o,moves:[...o.moves,f]},b=gt(e,v);a.current=!0,s(v),b.status==="ended"&&D(h.currentTarget,e.id,b)},m=p`
    <p class="scenario-role">${e.role}${e.person&&p`<br />${e.person}`}</p>
    ${e.prompt&&p`<${x} class="pg-prompt" of=${e.prompt} />`}
  `,$=De(e,i);return p`
    ${!d.length&&m}
    ${d.length>1&&!l.end&&p`<ol class="scenario-trail" aria-label=${_(n,"scenario_trail")}>
      ${d.slice(0,-1).map(({from:f,choice:h},v)=>p`<li key=${v}>
        <b>${f.title}</b> <${x} as="span" of=${h.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${y}>${l.title}</h4>
    ${u&&p`<div class="scenario-consequence" ref=${g}>
      <p class="scenario-chose">${_(n,"scenario_chose")} <${x} as="span" of=${u.choice.text} /></p>
      ${u.choice.story&&p`<${x} of=${u.choice.story} />`}
    </div>`}
    ${l.body.filter(f=>Z(f.if,i)).map((f,h)=>p`<${x} key=${`${l.id} ${h}`} of=${f.html} />`)}
    ${$.length>0&&p`
      <p class="scenario-ask" id=${`${t}-ask`}>${_(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${$.map(f=>p`<li key=${`${c.length} ${f.id}`}>
          <button type="button" onClick=${h=>k({choose:f.id},h)}>
            <${x} as="span" of=${f.text} />
          </button>
        </li>`)}
      </ul>`}
    ${l.end&&d.length>0&&p`
      <h4 class="scenario-path-title">${_(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${d.map(({from:f,choice:h},v)=>p`<${bo} key=${v} title=${f.title} choice=${h} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!$.length&&p`<button type="button" class="pg-button" onClick=${f=>k({again:!0},f)}>
        ${_(n,"scenario_again")}
      </button>`}
      ${d.length>0&&p`<button type="button" class="pg-button pg-quiet" onClick=${f=>k({back:!0},f)}>
        ${_(n,"scenario_back")}
      </button>`}
    </p>
  `}Ue.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function bo({title:t,choice:e,spec:n,strings:o}){var l;let{text:s,story:r,research:i,their_side:c}=e;return p`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${_(o,"scenario_chose")} </span><${x} as="span" of=${s} /></p>
    <${j} title=${_(o,"part_story")} of=${r} />
    <${j} title=${_(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${j} title=${_(o,"part_research")} of=${i==null?void 0:i.html}>
      <${J} ids=${(l=i==null?void 0:i.facts)!=null?l:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var pn={choice:{View:qe,...it},notepad:{View:Le,...lt},order:{View:Oe,...ft},rank:{View:Ve,...ht},scenario:{View:Ue,...yt}};var _n="pg-announcer";var vt=new WeakMap;function he(t,e){var r;let n=(r=t.getElementById(_n))!=null?r:kt(t),o=vt.get(t);if(o){o.push(e);return}let s=[e];vt.set(t,s),n.textContent="",setTimeout(()=>{vt.delete(t),n.textContent=s.join(" ")},100)}function kt(t){let e=t.createElement("div");return e.id=_n,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function dn({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",l=s!=="blocked"&&p`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${_(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||s){let d=s!=null?s:o?"kept":"tab";return p`<p class="pg-saving">
      <span>${_(e,`saving_${d}_${s?"any":c}`)}</span> ${l}
    </p>`}return p`<details class="pg-saving">
    <summary>${_(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${_(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${l}
  </details>`}function hn({lost:t,strings:e}){return t?p`<div class="pg-notice">
    <p>${_(e,"lost")}</p>
    <details>
      <summary>${_(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${_(e,"lost_delete")}</button>
  </div>`:null}function mn(t,e){return te(p`<${bt} ...${e}><${xo} ...${e} /><//>`,t),()=>te(null,t)}function xo({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=A(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=A({});W(()=>s.watch(()=>i({})),[s]);let{state:c,saving:l,lost:d}=s.read();return p`
    <${So} icon=${t.icon} spec=${n} strings=${o} />
    <${hn} lost=${d} strings=${o} />
    <${wo} spec=${n} strings=${o} begun=${!S(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:l}} />
      <${dn} saving=${l} strings=${o} />
    <//>
    ${s.source&&p`<p class="pg-source">${_(o,"source",{path:s.source})}</p>`}
  `}function wo({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=A([!n&&t.note,n||t.intensity!=="heavy"]),c=C(null),l=C(!1);W(()=>{var u;l.current&&((u=c.current)==null||u.focus())},[r]);let d=()=>{l.current=!0,i([s,!0])};return p`
    ${s&&p`<div class="pg-notice">
      <p class="pg-label">${_(e,"note_title")}</p>
      <${x} of=${s} />
    </div>`}
    ${r?p`<div tabindex="-1" ref=${c}>${o}</div>`:p`<p class="pg-actions"><button type="button" class="pg-button" onClick=${d}>${_(e,"note_open")}</button></p>`}
  `}function So({icon:t,spec:e,strings:n}){return p`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${_(n,`kind_${e.type}`)}
      <span>${_(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var bt=class extends Y{constructor(){super(...arguments);At(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?p`<p class="pg-notice">${_(n,"failed")}</p>`:o}};var We=class{constructor(e){this.reach=e}read(e){try{return this.reach().getItem(e)}catch{return null}}write(e,n){let o;try{o=this.reach(),o.getItem(e)}catch{return"blocked"}try{return o.setItem(e,n),null}catch{return"full"}}remove(e){try{this.reach().removeItem(e)}catch{}}keys(e){try{return Object.keys(this.reach()).filter(n=>n.startsWith(e))}catch{return[]}}},je=class{constructor(e,n){this.session=new We(()=>n.sessionStorage),this.local=new We(()=>n.localStorage),this.prefix=`practiceguides/${e}/`,this.by=Math.random().toString(36).slice(2),this.slots=new Map,this.trouble=this.session.write(this.prefix+"~probe",""),this.session.remove(this.prefix+"~probe"),n.addEventListener("storage",o=>{var s;(s=o.key)!=null&&s.startsWith(this.prefix)&&this.hear(o.key,o.newValue)}),n.addEventListener("pageshow",o=>{o.persisted&&!this.trouble&&this.slots.forEach(s=>s.load())})}open(e,n){var r;let o=this.prefix+e,s=(r=this.slots.get(o))!=null?r:new xt(this,o,n);return this.slots.set(o,s),s}get keeping(){return this.local.read(this.prefix+"~keep")!==null}keep_answers(e){var i;let n=this.prefix+"~keep",o=e?this.local.write(n,"yes"):this.local.remove(n);if(this.follow_setting(!!o),o)return;let[s,r]=e?[this.session,this.local]:[this.local,this.session];for(let c of s.keys(this.prefix)){let l=s.read(c);!this.slots.has(c)&&ie(l)&&!((i=ie(l))!=null&&i.note)&&r.read(c)===null&&!r.write(c,l!=null?l:"")&&s.remove(c)}}follow_setting(e=!1){this.slots.forEach(n=>{n.logic.note||n.move(this.keeping,e)})}erase_all(){this.local.write(this.prefix+"~erased","yes");for(let e of this.local.keys(this.prefix))this.local.remove(e);this.end_session(),this.slots.forEach(e=>e.reset())}end_session(){for(let e of this.session.keys(this.prefix))this.session.remove(e);this.slots.forEach(e=>{e.kept||e.reset()})}hear(e,n){var o;e===this.prefix+"~keep"?this.follow_setting():e!==this.prefix+"~erased"?(o=this.slots.get(e))==null||o.hear(n):n!==null&&(this.end_session(),this.slots.forEach(s=>s.reset()))}},xt=class{constructor(e,n,o){this.store=e,this.key=n,this.logic=o,this.watchers=new Set,this.trouble=e.trouble,this.misfit=null,this.kept=!1,this.rev=0,this.writer=null,this.load()}load(){var l;let{session:e,local:n,keeping:o}=this.store,s=e.read(this.key),r=n.read(this.key);this.kept=this.logic.note?r!==null:o,this.builds_on(ie(this.kept?r:s));let[i,c]=[s,r].map(d=>d===null?null:this.take(d));this.state=i&&c&&!S(i,c)?this.logic.merge(i,c):(l=i!=null?i:c)!=null?l:this.logic.empty(),(this.misfit||i&&this.kept)&&this.save(),this.kept&&!this.trouble&&e.remove(this.key),this.tell()}set(e){this.state=e,this.save(),this.tell()}get saving(){let e=!!this.logic.note,n=o=>e?this.move(o):this.store.keep_answers(o);return{kept:this.kept,note:e,trouble:this.trouble,keep:()=>n(!0),stop:()=>n(!1)}}get lost(){var o;let e=(o=this.before.read(this.buried))!=null?o:this.misfit;return e?{text:e,forget:()=>{this.misfit=null,this.store.session.remove(this.buried),this.store.local.remove(this.buried),this.tell()}}:null}watch(e){return this.watchers.add(e),()=>this.watchers.delete(e)}move(e,n=!1){var o;if(e!==this.kept){let{session:s,local:r}=this.store,[i,c]=e?[s,r]:[r,s],l=i.read(this.buried);this.kept=e,this.save(),!e||!this.trouble?(i.remove(this.key),l!==null&&!c.write(this.buried,l)&&i.remove(this.buried)):this.logic.note&&(this.kept=!1)}n&&(this.trouble=(o=this.store.trouble)!=null?o:"refused"),this.tell()}reset(){[this.state,this.kept,this.misfit]=[this.logic.empty(),!1,null],this.builds_on(null),this.tell()}builds_on(e){var n,o;this.rev=(n=e==null?void 0:e.rev)!=null?n:0,this.writer=(o=e==null?void 0:e.by)!=null?o:null}hear(e){let{by:n}=this.store,o=ie(e),s=S(this.state,this.logic.empty());if(o&&(this.kept||s)&&o.by!==n){let{state:r,lost:i}=this.logic.restore(o.state);if(i)return;let c=o.rev>this.rev;if(!c&&n>o.by)return;let l=!c||this.trouble;this.state=l&&!S(this.state,r)?this.logic.merge(this.state,r):r,this.kept=!0,c?this.builds_on(o):this.save(),this.tell()}else e===null&&this.kept&&(this.logic.note?this.move(!1):(this.state=this.logic.empty(),this.tell()))}save(){var d,u;let{session:e,local:n,by:o}=this.store,s=this.kept?n:e,r=s.read(this.key),i=ie(r);if(i&&(i.rev!==this.rev||i.by!==this.writer)){let y=this.take(r);S(y,this.state)||(this.state=this.logic.merge(this.state,y))}if(this.rev=Math.max(this.rev,(d=i==null?void 0:i.rev)!=null?d:0)+1,this.writer=o,S(this.state,this.logic.empty())&&!(this.logic.note&&this.kept)){s.remove(this.key),this.trouble=this.store.trouble;return}let c={rev:this.rev,by:o,state:this.state};this.logic.note&&(c.note=!0);let l=JSON.stringify(c);this.trouble=s.write(this.key,l),this.kept&&this.trouble&&(this.trouble=(u=e.write(this.key,l))!=null?u:"refused")}take(e){let n=ie(e),{state:o,lost:s}=n?this.logic.restore(n.state):{state:this.logic.empty(),lost:!0};if(s){let r=this.before.read(this.buried);this.misfit=r?`${r}
${e}`:e,this.before.write(this.buried,this.misfit)}return o}get buried(){return`${this.key}~before`}get before(){return this.kept?this.store.local:this.store.session}tell(){this.watchers.forEach(e=>e())}};function ie(t){try{let e=JSON.parse(t!=null?t:"null");return T(e)&&typeof e.rev=="number"&&typeof e.by=="string"&&"state"in e?e:null}catch{return null}}function $n(t,{strings:e,store:n},o,s){var y;let r=t.createElement("section");r.className="pg-answers",r.setAttribute("aria-labelledby","pg-answers"),(y=t.querySelector(".pg-side"))==null||y.append(r);let i=g=>_(e,`page_answers_${g}`),c=()=>{n.erase_all(),he(t,i("deleted"))},l=()=>{let{kept:g,trouble:a}=o.saving;if(a)return _(e,`saving_${a}_any`);let k=g?"kept":"tab";return`${_(e,`saving_title_${k}`)}. ${_(e,`saving_${k}_answers`)}`},d=()=>{n.keep_answers(!o.saving.kept),he(t,l())},u=()=>{let{kept:g,trouble:a}=o.saving;te(p`
      <h2 id="pg-answers">${_(e,"page_answers")}</h2>
      <p>${l()}</p>
      ${a!=="blocked"&&p`
        <button type="button" class="pg-link" onClick=${d}>${_(e,`saving_${g?"stop":"keep"}_answers`)}</button>
        ${!g&&p`<p class="pg-small">${i("care")}</p>`}
      `}
      <${Co} say=${i} erase=${c} />
      <p class="pg-small">${i("leave")}</p>
    `,r)};u(),s.addEventListener("abort",o.watch(u))}function Co({say:t,erase:e}){let[n,o]=A(null),s=C(null);if(W(()=>{var i;n!==null&&((i=s.current)==null||i.focus())},[n]),!n)return p`<button type="button" class="pg-link" ref=${s} onClick=${()=>o(!0)}>${t("delete")}</button>`;let r=()=>{e(),o(!1)};return p`<div class="pg-sure" role="group" aria-labelledby="pg-sure">
    <p id="pg-sure">${t("sure")}</p>
    <button type="button" class="pg-link" ref=${s} onClick=${()=>o(!1)}>${t("no")}</button>
    <button type="button" class="pg-link" onClick=${r}>${t("yes")}</button>
  </div>`}function yn(t,e){let n=t.querySelector("a.pg-menu"),o=t.querySelector("button.pg-menu"),s=t.querySelector(".pg-drawer"),r=t.querySelector(".pg-frame"),i=t.querySelector(".pg-side");if(typeof s.showModal!="function")return;n&&(n.hidden=!0),o.hidden=!1,o.addEventListener("click",()=>{s.showModal(),gn(s)},{signal:e}),s.addEventListener("close",()=>gn(t.body),{signal:e}),s.addEventListener("click",d=>{d.target instanceof Element&&d.target.closest(".pg-close, a")&&s.close()},{signal:e});let c=t.defaultView.matchMedia("(max-width: 60rem)");function l(){c.matches?s.append(i):(s.close(),r.prepend(i))}l(),c.addEventListener("change",l,{signal:e})}function gn(t){let e=t.ownerDocument.getElementById("pg-announcer");e&&t.append(e)}var wt="left";function xn(t,e,n){let o=t.defaultView;function s(){let i=t.querySelector(".pg-leave");if(!i)return;let c=t.querySelector("template#pg-leave");t.body.textContent="",e.end_session(),bn(!0),c?Eo(t,c):o.location.replace(i.href)}if(Mo(o)==="navigate"&&bn(!1),kn())return s(),!0;o.addEventListener("pageshow",i=>i.persisted&&kn()&&s(),{signal:n}),t.addEventListener("click",i=>{vn(i.target)&&(i.preventDefault(),s())},{signal:n});let r=[];return t.addEventListener("keydown",i=>{i.key===" "&&vn(i.target)&&(i.preventDefault(),s()),!i.repeat&&(r=i.key==="Shift"?[...r,i.timeStamp].slice(-3):[],r.length===3&&r[2]-r[0]<1500&&s())},{signal:n,capture:!0}),!1}function vn(t){return t instanceof Element&&t.closest(".pg-leave")!==null}function Eo(t,e){let{content:n}=e;t.defaultView.location.replace("#"),t.head.textContent="",t.head.append(...n.querySelectorAll("meta, link, title, style")),t.body.append(...n.querySelectorAll("main"))}function Mo(t){var n;let[e]=t.performance.getEntriesByType("navigation");return(n=e==null?void 0:e.type)!=null?n:"navigate"}function kn(){try{return sessionStorage.getItem(wt)!==null}catch{return!1}}function bn(t){try{t?sessionStorage.setItem(wt,""):sessionStorage.removeItem(wt)}catch{}}var wn={empty:()=>({}),restore(t){let e=Object.entries(T(t)?t:{}).filter(([,n])=>T(n)&&Number.isInteger(n.total)&&R(n.done));return{state:Object.fromEntries(e),lost:!1}},merge(t,e){let n={...e,...t};for(let[o,{done:s}]of Object.entries(e))n[o]={...n[o],done:[...new Set([...n[o].done,...s])]};return n}};function Sn(t,{page:e,strings:n},o,s){let r=qo(t),i=t.querySelector(".pg-progress"),[c,l]=i.children;function d(y){var k,m,$;let g=(m=(k=o.state[e])==null?void 0:k.done)!=null?m:[],a=r.filter(f=>g.includes(f)||y.includes(f));((($=o.state[e])==null?void 0:$.total)!==r.length||a.length!==g.length)&&o.set({...o.state,[e]:{total:r.length,done:a}})}function u(){let y=r.filter(g=>{var a;return(a=o.state[e])==null?void 0:a.done.includes(g)}).length;c.style.inlineSize=`${100*y/r.length}%`,l.textContent=_(n,"page_progress",{done:y,total:r.length});for(let g of t.querySelectorAll(".pg-contents a[data-page]"))To(g,o.state)}d([]),u(),i.hidden=r.length===0,s.addEventListener("abort",o.watch(u)),t.addEventListener("practiceguides:finished",y=>{let{id:g}=y.detail;Ao(()=>d([g]))},{signal:s})}function Ao(t){requestAnimationFrame(()=>setTimeout(t))}function qo(t){return[...t.querySelectorAll(".pg-item .pg-spec")].map(e=>{var n;return JSON.parse((n=e.textContent)!=null?n:"")}).filter(({type:e})=>e!=="notepad").map(({id:e})=>e)}function To(t,e){var i,c,l,d;let n=t.querySelector(".pg-number"),o=t.querySelector(".pg-unseen");if(!n||!o)return;let s=e[(i=t.dataset.page)!=null?i:""],r=s!==void 0&&s.done.length>=s.total;(d=(l=n.dataset).number)!=null||(l.number=(c=n.textContent)!=null?c:""),n.textContent=r?"\u2713":n.dataset.number,o.hidden=!r,t.classList.toggle("is-done",r)}function Cn(t,e){let n=t.defaultView,o=()=>{let r=t.getElementById(n.location.hash.slice(1)),i=r==null?void 0:r.closest("details:not([open])");!r||!i||(i.setAttribute("open",""),r.scrollIntoView())},s=()=>{for(let r of t.querySelectorAll(".pg-findings"))r.setAttribute("open","")};o(),n.addEventListener("hashchange",o,{signal:e}),n.addEventListener("beforeprint",s,{signal:e})}var ee=["auto","light","dark"],Lo={empty:()=>ee[0],restore:t=>{var e;return{state:(e=ee.find(n=>n===t))!=null?e:ee[0],lost:!1}},merge:t=>t};function En(t,e,n,o){let s=n.open("~scheme",Lo),r=t.querySelector(".pg-scheme"),i=r.querySelector("span");function c(){let{dataset:l}=t.documentElement;s.state===ee[0]?delete l.theme:l.theme=s.state,i.textContent=_(e,`page_scheme_${s.state}`)}c(),r.hidden=!1,o.addEventListener("abort",s.watch(c)),r.addEventListener("click",()=>s.set(ee[(ee.indexOf(s.state)+1)%ee.length]),{signal:o})}function Mn(t,e){let n=new ResizeObserver(o=>{for(let{target:s}of o)s.scrollWidth>s.clientWidth?s.setAttribute("tabindex","0"):s.removeAttribute("tabindex")});for(let o of t.querySelectorAll(".pg-scroll"))n.observe(o);e.addEventListener("abort",()=>n.disconnect())}function An(t,e){let{strings:n,store:o}=e,s=new AbortController,r=()=>s.abort();if(xn(t,o,s.signal))return r;let i=o.open("~progress",wn);return En(t,n,o,s.signal),$n(t,e,i,s.signal),yn(t,s.signal),Sn(t,e,i,s.signal),Mn(t,s.signal),Cn(t,s.signal),r}function Ho(t,e){var i,c;let{book:n,page:o,strings:s}=JSON.parse((c=(i=t.getElementById("pg-page"))==null?void 0:i.textContent)!=null?c:"null"),r=new je(n,e);kt(t),An(t,{page:o,strings:s,store:r});for(let l of t.querySelectorAll(".pg-item")){let d=l.querySelector(".pg-live");if(d)try{l.classList.add("is-live"),Po(l,d,s,r)}catch{l.classList.remove("is-live"),d.textContent=_(s,"failed")}}}function Po(t,e,n,o){var c,l;let s=JSON.parse((l=(c=t.querySelector(".pg-spec"))==null?void 0:c.textContent)!=null?l:"null"),r=pn[s.type],i=Oo(t,s,r,o);mn(e,{type:r,spec:s,strings:n,host:i})}function Oo(t,e,n,o){let s=o.open(e.id,{empty:()=>n.empty(e),restore:r=>n.restore(e,r),merge:n.merge,note:e.type==="notepad"});return{read:()=>s,write:r=>s.set(r),watch:r=>s.watch(r),announce:r=>he(t.ownerDocument,r),source:null,failed:()=>t.classList.remove("is-live")}}Ho(document,window);})();
