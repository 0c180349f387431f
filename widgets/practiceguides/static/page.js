/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
"use strict";(()=>{var qt=Object.defineProperty;var Dn=(t,e,n)=>e in t?qt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var _e=(t,e)=>{for(var n in e)qt(t,n,{get:e[n],enumerable:!0})};var jt=(t,e,n)=>Dn(t,typeof e!="symbol"?e+"":e,n);var Rt=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],a=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[e[++r]]=a:i===6?o[1][e[++r]]+=a+"":i?(s=t.apply(a,Rt(t,a,n,["",null])),o.push(s),a[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(a)}return o},Vt=new Map;function Dt(t){var e=Vt.get(this);return e||(e=new Map,Vt.set(this,e)),(e=Rt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",a="",c=[0],_=function(d){r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):r===3&&(d||i)?(c.push(3,d,i),r=2):r===2&&i==="..."&&d?c.push(4,d,0):r===2&&i&&!d?c.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(c.push(r,0,i,s),r=6),d&&(c.push(r,d,0,s),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&_(),_(u));for(var m=0;m<n[u].length;m++)o=n[u][m],r===1?o==="<"?(_(),c=[c],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(_(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[u][m+1]===">")?(_(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(_(),r=2):i+=o),r===3&&i==="!--"&&(r=4,c=c[0])}return _(),c})(t)),e),arguments,[])).length>1?e:e[0]}var w,Bt,Fn,W,tt,Te,Ut,Ee,zt,ot,nt,Wn,he=Symbol.for("pv"),Ae={},He=[],Bn=/^m(i|n|o|s|text|space)$/,st=Array.isArray,rt=He.slice,J=Object.assign;function G(t){t&&t.parentNode&&t.remove()}function it(t,e,n){var o,s,r,i={},a=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return a>2&&(i.children=a>3?rt.call(arguments,2):n),de(t,i,o,s,null)}function de(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:he,__v:s||++Bt,__i:-1,__u:0};return!s&&w.vnode&&w.vnode(r),r}function Le(t){return t.children}function K(t,e){this.props=t,this.context=e,this.__g=0}function B(t,e){if(e==null)return t.__&&B(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:B(t)}function Un(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=J({constructor:he},n)).__v=n.__v+1,w.vnode&&w.vnode(e),at(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||B(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Yt(s,e,r),n.__=n.__e=null,e.__e!=o&&Gt(e))}function Gt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Gt(t)}function Ft(t){(8&t.__g||(t.__g|=8,W.push(t),Te++))&&tt==w.debounceRendering||((tt=w.debounceRendering)||queueMicrotask)(Jt)}function Jt(){try{for(var t,e=1;W.length;)W.length>e&&W.sort(Ut),t=W.shift(),e=W.length,8&t.__g&&Un(t)}finally{(Te=W.length)&&(tt||queueMicrotask)(Jt)}}function Kt(t,e,n,o,s,r,i,a,c,_,u){var m,d,l,h,y,v,$=o.__k||He,g=e.length;for(c=zn(n,e,$,c,g),m=0;m<g;m++)(l=n.__k[m])!=null&&(d=~l.__i&&$[l.__i]||Ae,l.__i=m,v=at(t,l,d,s,r,i,a,c,_,u),h=l.__e,(d.ref!=l.ref||8&d.__u)&&(d.ref&&ct(d.ref,null,l,d),l.ref&&u.push(l.ref,l.__c||h,l)),y=y||h,4&l.__u?(c=Qt(l,c,t,!d.__v),d.__e&&(d.__e=null)):typeof l.type=="function"&&v!==void 0?c=v:h&&(c=h.nextSibling),l.__u&=-21);return n.__e=y,c}function zn(t,e,n,o,s){var r,i,a,c,_,u,m,d,l,h=n.length,y=h,v=0,$=0,g=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[r]=de(null,i):st(i)?i=g[r]=de(Le,{children:i}):i.constructor===he&&i.__b?i=g[r]=de(i.type,i.props,i.key,i.ref,i.__v):g[r]=i,c=r+v,i.__=t,i.__b=t.__b+1,a=null,~(_=i.__i=Gn(i,n,c,y))&&(y--,(a=n[_])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,_==c-1?v--:_==c+1?v++:_!=c&&(_>c?v--:v++,$=1)):(~_||(s>h?v--:s<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[r]=null;if($){for(u=[],m=[],r=0;r<s;r++)if((i=g[r])&&16&i.__u){for(v=0,d=u.length;v<d;)u[l=v+d>>1]<i.__i?v=l+1:d=l;u[v]=i.__i,m[r]=v+1}for(v=u.length;r--;)m[r]&&(m[r]==v?v--:g[r].__u|=4)}if(y)for(r=0;r<h;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=B(a)),lt(a,a));return o}function Qt(t,e,n,o){var s,r,i,a;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Qt(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=B(t))&&!e.parentNode&&(e=null),i=t.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Gn(t,e,n,o){var s,r=t.key,i=t.type,a=e[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&i==a.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function Wt(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Ce(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Wt(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Wt(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=nt[e]||(nt[e]=Jn(e)),(t.__a||(t.__a={}))[e]=ot,r=e!=(e=e.replace(zt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Jn(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Ee]==null)e[Ee]=ot++;else if(e[Ee]<this.__a[t])return;return n(w.event?w.event(e):e)}}}function at(t,e,n,o,s,r,i,a,c,_){var u,m,d,l,h,y,v,$,g,k,b,D,ee,F,P,pe,H,V,I=e.type;if(e.constructor!==he)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?a=Me(u,r):r.push(u),a=r[0]||a),(u=w.__b)&&u(e);e:if(typeof I=="function"){d=i.length;try{if($=e.props,g=(u=I.prototype)&&u.render,k=(u=I.contextType)&&o[u.__c],b=u?k?k.props.value:u.__:o,(l=n.__c)?(e.__c=l,2&l.__g&&(l.__g|=1)):(g?e.__c=l=new I($,b):(e.__c=l=new K($,b),l.constructor=I,l.render=Qn),k&&k.sub(l),l.state||(l.state={}),l.__n=o,l.__g|=8,l.__h=[],l.__k=[]),g&&(l.__s||(l.__s=l.state),I.getDerivedStateFromProps&&(l.__s==l.state&&(l.__s=J({},l.__s)),J(l.__s,I.getDerivedStateFromProps($,l.__s)))),h=l.props,y=l.state,l.__v=e,n.__c){if($!==h&&g&&!I.getDerivedStateFromProps&&l.componentWillReceiveProps&&l.componentWillReceiveProps($,b),e.__v==n.__v&&!(8&l.__g)||!(4&l.__g)&&l.shouldComponentUpdate&&l.shouldComponentUpdate($,l.__s,b)===!1){e.__v!=n.__v&&(l.props=$,l.state=l.__s,l.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(L){L&&(L.__=e)}),He.push.apply(l.__h,l.__k),l.__k=[],l.__h.length&&i.push(l),a=B(n);break e}l.componentWillUpdate&&l.componentWillUpdate($,l.__s,b),g&&l.componentDidUpdate&&l.__h.push(function(){l.componentDidUpdate(h,y,v)})}else g&&!I.getDerivedStateFromProps&&l.componentWillMount&&l.componentWillMount(),g&&l.componentDidMount&&l.__h.push(l.componentDidMount);l.context=b,l.props=$,l.__P=t,l.__g&=-5,D=w.__r,ee=g?25:0;do l.__g&=-9,D&&D(e),u=l.render(l.props,l.state=l.__s,l.context);while(8&l.__g&&++ee<25);g&&(He.push.apply(l.__h,l.__k),l.__k=[]),l.state=l.__s,l.getChildContext&&(o=J({},o,l.getChildContext())),g&&n.__c&&l.getSnapshotBeforeUpdate&&(v=l.getSnapshotBeforeUpdate(h,y)),F=u&&u.type===Le&&u.key==null?u.props.children:u,$.__P&&(u=a,s=(t=$.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(L){L&&lt(L,L)}),n.__k=null),a=n.__k?B(n,0):null),a=Kt(t,st(F)?F:[F],e,n,o,s,r,i,a,c,_),$.__P&&(e.__e=null,a=u),e.__u&=-161,m&&m.some(G),l.__h.length&&i.push(l),1&l.__g&&(l.__g&=-4)}catch(L){if(i.length=d,e.__v=null,c||r)if(L&&L.then){if(e.__u|=128|c,r){for(~(H=r.indexOf(a||void 0))||(H=r.length);(V=r[H-1])&&V.nodeType==8;)H--;for(;H<r.length;H++)if(V=r[H])if(r[H]=null,P){if(V==pe)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(pe=Me(P=V))}}if(!P){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;P=a}(u=Me(P=e.__c.__z||(e.__c.__z=P)))?(e.__e=P,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(G);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),L&&L.then||Xt(e),w.__e(L,e,n)}}else a=e.__e=Kn(n.__e,e,n,o,s,r,i,c,_,t);return(u=w.diffed)&&u(e),a}function Me(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Xt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Xt))}function Yt(t,e,n){for(var o=0;o<n.length;)ct(n[o++],n[o++],n[o++]);w.__c&&w.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){w.__e(r,s.__v)}})}function Kn(t,e,n,o,s,r,i,a,c,_){var u,m,d,l,h,y,v,$,g=n.props||Ae,k=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(b?h.localName==b:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if($=_.ownerDocument||document,!b)return $.createTextNode(k);t=$.createElementNS(s,b,k.is?k:_),a&&(w.__m&&w.__m(e,r),a=!1),r=null}if(b){if(_=b=="template"&&t.content||t,r=b=="textarea"&&k.defaultValue!=null?null:r&&rt.call(_.childNodes),!a&&r)for(g={},u=0;u<t.attributes.length;u++)g[(h=t.attributes[u]).name]=h.value;for(u in g)h=g[u],u=="dangerouslySetInnerHTML"?d=h:u=="children"||u in k||u=="value"&&"defaultValue"in k||u=="checked"&&"defaultChecked"in k||Ce(t,u,null,h,s);for(u in k)h=k[u],u=="children"?l=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?y=h:u=="checked"?v=h:a&&typeof h!="function"||g[u]===h||Ce(t,u,h,g[u],s);m?(a||d&&(m.__html==d.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(d&&(t.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Bn.test(b))&&(s="http://www.w3.org/1999/xhtml"),Kt(_,st(l)?l:[l],e,n,o,s,r,i,r?r[0]:n.__k&&B(n,0),a,c),r&&r.some(G)),a&&b!="textarea"||(u="value",b=="progress"&&y==null?t.removeAttribute(u):y==null||y===t[u]&&(b!="progress"||y)||Ce(t,u,y,g[u],s),u="checked",v!=null&&v!=t[u]&&Ce(t,u,v,g[u],s))}else g===k||a&&t.data==k||(t.data=k);return t}function ct(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){w.__e(s,n)}}function lt(t,e,n){var o,s,r,i;if(w.unmount&&w.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ct(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){w.__e(a,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&lt(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Me(o,r=[]))&&(o==t.__e&&r.some(G),G(s),G(o)),n||G(t.__e),t.__e=t.__c=t.__=null}function Qn(t,e,n){return this.constructor(t,n)}function te(t,e){var n,o,s,r;w.__&&w.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=de(Le,{children:[t]}),s=[],r=[],at(e,e.__k,o||Ae,Ae,e.namespaceURI,o?null:e.firstChild?rt.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Yt(s,e.__k,r),e.__k.props.children=null}w={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){t=a}}throw Te=0,t}},Bt=0,Fn=function(t){return t!=null&&t.constructor===he},K.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=J({},this.state)),typeof t=="function"&&(t=t(J({},n),this.props)),t&&(J(n,t),this.__v&&(e&&this.__k.push(e),Ft(this)))},K.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ft(this))},K.prototype.render=Le,W=[],Te=0,Ut=function(t,e){return t.__v.__b-e.__v.__b},Ee=Symbol(),zt=/(PointerCapture)$|Capture$/i,ot=0,nt={},Wn=0;var ne,E,ut,Zt,ft=Object.is,Ne=0,ln=[],pt=[],C=w,en=C.__b,tn=C.__r,nn=C.diffed,on=C.__c,sn=C.unmount,rn=C.__;function Ie(t,e){C.__h&&C.__h(E,t,Ne||e),Ne=0;var n=E.__H||(E.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function A(t){return Ne=1,Xn(un,t)}function Xn(t,e,n){var o=Ie(ne++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):un(void 0,e),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);ft(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,i,a){var c=this.__H;if(!c)return!0;var _=!1,u=this.props!=r;if(c.__.some(function(d){d.__N&&(_=!0,ft(d.__[0],d.__N[0])||(u=!0))}),s){var m=s.call(this,r,i,a);return _?m||u:m}return!_||u}}return o.__}function U(t,e){var n=Ie(ne++,3);!C.__s&&dt(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,E.__H.__h.push(n))}function q(t,e){var n=Ie(ne++,4);!C.__s&&dt(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,E.__h.push(n))}function M(t){return Ne=5,Yn(function(){return{current:t}},[])}function Yn(t,e){var n=Ie(ne++,7);return dt(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Zn(){var t;do{for(;t=pt.shift();)try{me(t)}catch(n){C.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=ln.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(me),e.__h.some(_t),e.__h=[]}catch(n){e.__h=[],C.__e(n,t.__v)}}}while(pt.length)}C.__b=function(t){E=null,en&&en(t)},C.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),rn&&rn(t,e)},C.__r=function(t){tn&&tn(t),ne=0;var e=(E=t.__c).__H;e&&(ut==E?E.__h=[]:(e.__h.some(me),e.__h.some(_t),ne=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ut=E},C.diffed=function(t){nn&&nn(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&cn(ln.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ut=E=null},C.__c=function(t,e){e.some(function(n){try{n.__h.some(me),n.__h=n.__h.filter(function(o){return!o.__||_t(o)})}catch(o){n.__h=[function(){throw o}]}}),on&&on(t,e)},C.unmount=function(t){sn&&sn(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,cn(pt.push(s))}else me(s)}catch(r){e=r}}),o.__H=void 0,e&&C.__e(e,o.__v))};var an=typeof requestAnimationFrame=="function";function eo(t){var e,n=function(){clearTimeout(o),an&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);an&&(e=requestAnimationFrame(n))}function cn(t){t!=1&&Zt==C.requestAnimationFrame||((Zt=C.requestAnimationFrame)||eo)(Zn)}function me(t){var e=E,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),E=e}function _t(t){var e=E;t.__c=t.__(),E=e}function dt(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!ft(n,t[o])})}function un(t,e){return typeof e=="function"?e(t):e}var f=Dt.bind(it);function x({of:t,as:e="div",...n}){return it(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function S(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function R(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function N(t,e){return JSON.stringify(t)===JSON.stringify(e)}function p(t,e,n={}){var s,r;return((r=(s=to(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,a)=>a in n?String(n[a]):i)}function to(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function oe({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?f`<details class="pg-facts">
    <summary>${p(n,"facts")}</summary>
    <ul>
      ${o.map(s=>f`<li key=${s}>
        <${x} of=${e[s].html} />
        <p class="pg-source">
          ${p(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&f` <strong>${p(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function Q({title:t,of:e,class:n="",children:o=null}){return e?f`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${x} of=${e} />
    ${o}
  </div>`:null}function z({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return f`
    ${n&&f`<p class="pg-named">
      <${x} as="span" of=${n} />
      ${o&&f`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${Q} title=${p(e,"part_story")} of=${s} class="pg-story" />
    <${Q} title=${p(e,"part_research")} of=${r} />
    <${Q} title=${p(e,"part_instead")} of=${i} />
  `}function X(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function fn({children:t,then:e}){let[n,o]=A(!1);return U(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function j(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function se(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:a=[]}=n(s.answer),c=a.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:[...new Set(c)]}}function re(t,e,n,o){var a;if(t==null)return{state:j(e),lost:!1};if(!S(t)||t.v!==1)return{state:j(e),lost:!0};let s=c=>{let _=S(c)?n(c.answer):null;return!S(c)||_===null||!o(_)?null:{answer:_,confidence:pn(c.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(a=n(t.answer))!=null?a:e,confidence:pn(t.confidence),tries:r.filter(c=>c!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!N(_n(t),_n(i))}}function ie(t,e){let n=t.tries.findIndex((s,r)=>!N(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function pn(t){return t==="not"||t==="fairly"||t==="very"?t:null}function _n({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var no=["not","fairly","very"],oo={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function ae({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:a,missing:c,ask:_,told:u,spoken:m,facts:d,after:l,keep:h,count:y}){let v=o.tries.length,$=o.tries[v-1],g=a(o),[k,b]=A(!$||!N($.answer,o.answer)),D=M(v);U(()=>{D.current!==v&&b(!v),D.current=v},[v]);let[ee,F]=A(""),P=M(null),pe=M(null),H=M(null);U(()=>{var T,O;H.current==="question"&&((O=(T=P.current)==null?void 0:T.querySelector("input, select, button, textarea"))==null||O.focus(),H.current=null)});let V=()=>{var O,Se;if(H.current!=="feedback")return;let T=[p(n,g.status),I(),ht(n,g)].filter(Boolean).join(" ");r.announce(`${T} ${m?m($.answer,g):(Se=(O=pe.current)==null?void 0:O.innerText)!=null?Se:""}`),H.current=null},I=()=>y?p(n,"score",{score:g.score,max:g.max}):"",L=T=>{F(T),r.announce(T)},qn=T=>{F(""),s({...o,answer:T})},jn=T=>{if(!k)return;let O=c(o.answer);if(O)return L(O);let{answer:Se,confidence:Rn}=o,Pt={...o,tries:[...o.tries,{answer:Se,confidence:Rn}],skipped:!1};H.current="feedback",F(""),b(!1),s(Pt),X(T.currentTarget,e.id,a(Pt))},Vn=T=>{let O={...o,skipped:!0};s(O),L(p(n,"skipped")),X(T.currentTarget,e.id,a(O))},It=T=>{H.current="question",b(!0),s(T)},Ot=!k&&(g.status==="right"||v>=e.attempts);return f`
    ${e.prompt&&f`<${x} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${P}>${_({answer:o.answer,set_answer:qn,fixed:!k})}</div>
    ${e.confidence&&f`<${so} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!k}
      onPick=${T=>s({...o,confidence:T})} />`}
    ${e.hint&&f`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${p(n,"hint")}</summary>
      <${x} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${k?void 0:"true"} onClick=${jn}>
        ${p(n,k?"check":"checked")}
      </button>
      ${k&&f`<button type="button" class="pg-button pg-quiet" onClick=${Vn}>${p(n,"skip")}</button>`}
      ${k&&f`<p class="pg-remark">${ee||(o.skipped?p(n,"skipped"):"")}</p>`}
    </div>
    ${!k&&$&&f`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${oo[g.status]}</span> ${p(n,g.status)}
        ${y&&f` <span class="pg-count">${I()}</span>`}
      </p>
      <${fn} then=${V}>
        ${ht(n,g)&&f`<p>${ht(n,g)}</p>`}
        <div ref=${pe}>${u($.answer,g)}</div>
        <${oe} ids=${[...new Set(d($.answer))]} facts=${e.facts} strings=${n} />
        ${Ot&&l&&l($.answer)}
        <div class="pg-actions">
          ${Ot?f`<button type="button" class="pg-button pg-quiet" onClick=${()=>It(j(i))}>${p(n,"start_again")}</button>`:f`<button type="button" class="pg-button" onClick=${()=>It({...o,answer:h?o.answer:i,confidence:null})}>
                ${p(n,"try_again")}
              </button>
              <p class="pg-remark">${p(n,"tries_left",{n:e.attempts-v})}</p>`}
        </div>
      <//>
    </div>`}
  `}function ht(t,{status:e,confidence:n}){return e==="right"?n==="not"?p(t,"unsure_right"):"":n==="very"?p(t,"sure_wrong"):n==="not"?p(t,"unsure_wrong"):""}function so({name:t,strings:e,value:n,set:o,onPick:s}){return f`<fieldset class="pg-pills pg-confidence">
    <legend>${p(e,"confidence")}</legend>
    ${no.map(r=>f`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${p(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}function ce({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:a=()=>{}}){let c=M(null);return q(()=>ro(c.current),[o]),f`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${c} rows=${s} value=${o} aria-describedby=${r}
      onInput=${_=>i(_.currentTarget.value)}
      onChange=${_=>a(_.currentTarget)} />
  `}function le({id:t,strings:e}){return f`<p class="pg-care" id=${t}>${p(e,"care")}</p>`}function ro(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}function Oe(){let[t,e]=A(null),n=M(null);return q(()=>{if(!n.current)return;let{element:o,top:s}=n.current;n.current=null,window.scrollBy(0,o.getBoundingClientRect().top-s)},[t]),[t,(o,s)=>{n.current={element:s,top:s.getBoundingClientRect().top},e(t===o?null:o)}]}function Pe(t,e){let n=S(t)?Object.entries(t):[];return Object.fromEntries(n.filter(([o,s])=>e.includes(o)&&s&&typeof s=="string"))}function qe(t,e,n){let{[e]:o,...s}=t;return n?{...s,[e]:n}:s}function je(t,e){var o;let n={...t};for(let[s,r]of Object.entries(e)){let i=(o=t[s])!=null?o:"";i.includes(r)||(n[s]=r.includes(i)?r:`${i}

${r}`)}return n}function Ve(t,e){let o=[t.answer,...t.tries.map(s=>s.answer)].flatMap(s=>Object.values(e(s)));return[...new Set(o)].filter(s=>s.trim())}function Re(t,e){let n=t.tries.map(o=>({...o,answer:e(o.answer)}));return{...t,answer:e(t.answer),tries:n}}var $t={};_e($t,{NOTHING:()=>$e,VERSION:()=>io,compare:()=>ge,empty:()=>ao,has_marks:()=>De,mark:()=>mt,marks_of:()=>ve,merge:()=>lo,own_words:()=>uo,restore:()=>co,without_words:()=>fo});var io=1,$e={marks:{},reasons:{}};function ao(t){return j($e)}function mt(t,e){let n=t.sentences.reduce((o,{tags:s})=>o+s.length,0);return se(e,n,o=>{let r=t.sentences.map(i=>ge(i,o)).reduce((i,{found:a,over:c})=>i+a.length-c.length,0);return{score:Math.max(0,r)}})}function ge(t,e){let n=ve(e,t.id);return{found:t.tags.filter(o=>n.includes(o)),missed:t.tags.filter(o=>!n.includes(o)),over:n.filter(o=>!t.tags.includes(o))}}function ve(t,e){var n;return(n=t.marks[e])!=null?n:[]}function De(t){return Object.keys(t.marks).length>0}function co(t,e){return re(e,$e,n=>po(t,n),De)}function lo(t,e){let n=ie(t,e),o=je(t.answer.reasons,e.answer.reasons);return{...n,answer:{marks:t.answer.marks,reasons:o}}}function uo(t){return Ve(t,({reasons:e})=>e)}function fo(t){return Re(t,({marks:e})=>({marks:e,reasons:{}}))}function po(t,e){if(!S(e)||!S(e.marks))return null;let n=t.sentences.map(({id:s})=>s),o=Object.entries(e.marks).map(([s,r])=>[s,n.includes(s)?_o(t,r):[]]).filter(([,s])=>s.length);return{marks:Object.fromEntries(o),reasons:Pe(e.reasons,n)}}function _o(t,e){let n=t.tags.map(({id:o})=>o);return R(e)?[...new Set(e)].filter(o=>n.includes(o)):[]}function Fe(t){let{uid:e,spec:n,strings:o,state:s}=t,[r,i]=Oe(),a=l=>mt(n,l),c=a(s).status==="right"||s.tries.length>=n.attempts,_=({answer:l,set_answer:h,fixed:y})=>f`
    <p class="pg-remark" id=${`${e}-how`}>${p(o,"annotate_how")}</p>
    <figure class="annotate-sheet" aria-describedby=${`${e}-how`}>
      <figcaption>
        <span class="annotate-kind">${p(o,`annotate_kind_${n.document.kind}`)}</span>
        ${n.document.title}
      </figcaption>
      <ol class="annotate-lines">
        ${n.sentences.map(v=>f`<li key=${v.id}>
          <${ho} uid=${`${e}-${v.id}`} spec=${n} strings=${o} sentence=${v} answer=${l}
            set_answer=${h} fixed=${y} open=${r===v.id}
            onPress=${$=>i(v.id,$)} />
        </li>`)}
      </ol>
    </figure>`,u=l=>{let h=n.sentences.map(y=>ge(y,l));return n.tags.map(({id:y,text:v})=>{let[$,g,k]=["found","missed","over"].map(D=>h.filter(ee=>ee[D].includes(y)).length),b=c?$+g?"annotate_tally":"annotate_tally_absent":"annotate_tally_open";return p(o,b,{tag:v,found:$,missed:g,over:k})})},m=l=>n.sentences.filter(({id:h})=>c||ve(l,h).length),d=c?n.absent:[];return f`<${ae} ...${t} nothing=${$e} keep mark=${a} ask=${_}
    missing=${l=>De(l)?null:p(o,"annotate_none")}
    told=${l=>f`
      <ul class="annotate-tally">${u(l).map(h=>f`<li key=${h}>${h}</li>`)}</ul>
      <p class="pg-named">${p(o,c?"annotate_again":"annotate_again_open")}</p>
      <ol class="annotate-lines">
        ${m(l).map(h=>f`<li key=${h.id} value=${n.sentences.indexOf(h)+1}>
          <${x} class="annotate-text" of=${h.text} />
          <${mo} spec=${n} strings=${o} sentence=${h} answer=${l} over=${c} />
        </li>`)}
      </ol>
      ${d.length>0&&f`<p class="pg-named">${p(o,"annotate_absent")}</p>
        ${d.map(({tag:h,feedback:y})=>f`<div key=${h} class="annotate-absent">
          <p class="annotate-text">${gt(n,[h])}</p>
          <${z} feedback=${y} strings=${o} />
        </div>`)}`}`}
    spoken=${l=>u(l).join(" ")}
    facts=${l=>[...m(l),...d].flatMap(({feedback:h})=>h.facts)} />`}Fe.icon="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2";function ho({uid:t,spec:e,strings:n,sentence:o,answer:s,set_answer:r,fixed:i,open:a,onPress:c}){var l;let _=ve(s,o.id),u=(l=s.reasons[o.id])!=null?l:"",m=f`<span>
    <${x} as="span" class=${_.length?"annotate-marked":""} of=${o.text} />
    ${_.length>0&&f` <span class="annotate-tags">${p(n,"annotate_marked",{tags:gt(e,_)})}</span>`}
  </span>`;if(i)return f`<div class="annotate-line">${m}</div>${u&&f`<${dn} text=${u} strings=${n} />`}`;let d=(h,y)=>{let{[o.id]:v,...$}=s.marks,g=e.tags.map(({id:k})=>k).filter(k=>k===h?y:_.includes(k));g.length&&($[o.id]=g),r({...s,marks:$})};return f`
    <button type="button" class="annotate-line" aria-expanded=${a?"true":"false"}
      onClick=${h=>c(h.currentTarget)}>${m}</button>
    ${a&&f`<div class="annotate-panel">
      <fieldset class="pg-pills">
        <legend>${p(n,"annotate_pick")}</legend>
        ${e.tags.map(h=>f`<label key=${h.id} class=${_.includes(h.id)?"is-picked":""}>
          <input type="checkbox" value=${h.id} checked=${_.includes(h.id)}
            onChange=${y=>d(h.id,y.currentTarget.checked)} />
          <span>${h.text}</span>
        </label>`)}
      </fieldset>
      ${(_.length>0||u)&&f`
        <${ce} id=${`${t}-reason`} label=${p(n,"annotate_reason")} value=${u} described=${`${t}-care`}
          onWrite=${h=>r({...s,reasons:qe(s.reasons,o.id,h)})} />
        <${le} id=${`${t}-care`} strings=${n} />`}
    </div>`}`}function mo({spec:t,strings:e,sentence:n,answer:o,over:s}){let r=ge(n,o),i=["found","missed","over"].filter(c=>r[c].length&&(s||c!=="missed")),a=o.reasons[n.id];return f`
    ${i.map(c=>f`<p key=${c} class="annotate-who">${p(e,`annotate_${c}`,{tags:gt(t,r[c])})}</p>`)}
    ${a&&f`<${dn} text=${a} strings=${e} />`}
    <${z} feedback=${n.feedback} strings=${e} />`}function dn({text:t,strings:e}){return f`<p class="annotate-reason"><span class="pg-label">${p(e,"annotate_own")}</span> ${t}</p>`}function gt(t,e){return t.tags.filter(({id:n})=>e.includes(n)).map(({text:n})=>n).join(", ")}var yt={};_e(yt,{NOTHING:()=>ye,VERSION:()=>$o,distance:()=>ke,empty:()=>go,in_spread:()=>Be,mark:()=>vt,merge:()=>yo,open_rows:()=>Ue,own_words:()=>ko,restore:()=>vo,without_words:()=>bo});var $o=1,ye={levels:{},notes:{}};function go(t){return j(ye)}function vt(t,e){return se(e,t.rows.length,n=>({score:t.rows.filter(o=>ke(t,o,n.levels[o.id])!=="far").length}))}function ke(t,e,n){let[o,s]=[n,e.level].map(r=>We(t,r));return o===s?"same":Math.abs(o-s)===1?"near":Be(t,e,n)?"inside":"far"}function Be(t,e,n){let[o,s]=e.spread.map(r=>We(t,r));return o<=We(t,n)&&We(t,n)<=s}function We(t,e){return t.levels.findIndex(n=>n.id===e)}function Ue(t,e){return t.rows.filter(({id:n})=>!e.levels[n]).length}function vo(t,e){return re(e,ye,n=>wo(t,n),n=>!Ue(t,n))}function yo(t,e){let n=ie(t,e),o=je(t.answer.notes,e.answer.notes);return{...n,answer:{levels:t.answer.levels,notes:o}}}function ko(t){return Ve(t,({notes:e})=>e)}function bo(t){return Re(t,({levels:e})=>({levels:e,notes:{}}))}function wo(t,e){if(!S(e)||!S(e.levels))return null;let n=t.rows.map(({id:r})=>r),o=t.levels.map(({id:r})=>r),s=Object.entries(e.levels).filter(([r,i])=>n.includes(r)&&o.includes(i));return{levels:Object.fromEntries(s),notes:Pe(e.notes,n)}}function ze(t){let{uid:e,spec:n,strings:o,state:s}=t,[r,i]=Oe(),a=m=>vt(n,m),c=a(s).status==="right"||s.tries.length>=n.attempts,_=(m,d)=>c||ke(n,m,d.levels[m.id])!=="far";return f`<${ae} ...${t} nothing=${ye} keep mark=${a} ask=${({answer:m,set_answer:d,fixed:l})=>f`
    <p class="pg-remark">${p(o,"assess_pick")}</p>
    ${n.rows.map(({id:h,text:y})=>{var g;let v=(g=m.notes[h])!=null?g:"",$=`${e}-${h}-note`;return f`<div key=${h} class="assess-row">
        <fieldset class="pg-pills">
          <legend>${y}</legend>
          ${n.levels.map(k=>f`<label key=${k.id} class=${m.levels[h]===k.id?"is-picked":""}>
            <input type="radio" name=${`${e}-${h}`} value=${k.id} checked=${m.levels[h]===k.id} disabled=${l}
              onChange=${()=>d({...m,levels:{...m.levels,[h]:k.id}})} />
            <span>${k.text}</span>
          </label>`)}
        </fieldset>
        ${!l&&f`<button type="button" class="pg-link" aria-expanded=${r===h?"true":"false"}
          onClick=${k=>i(h,k.currentTarget)}>${p(o,v?"assess_note":"assess_add")}</button>`}
        ${!l&&r===h&&f`
          <${ce} id=${$} label=${p(o,"assess_optional")} value=${v} described=${`${$}-care`}
            onWrite=${k=>d({...m,notes:qe(m.notes,h,k)})} />
          <${le} id=${`${$}-care`} strings=${o} />`}
      </div>`})}`}
    missing=${m=>{let d=Ue(n,m);return d?p(o,"assess_none",{n:d}):null}}
    told=${m=>f`
      ${c&&f`<p class="pg-remark" aria-hidden="true">${p(o,"assess_signs")}</p>`}
      ${n.rows.map(d=>f`<div key=${d.id} class="assess-told">
        <p class="pg-named">${d.text}</p>
        ${c&&f`<${xo} spec=${n} row=${d} own=${m.levels[d.id]} />`}
        <p>${hn(n,o,d,m,c)}</p>
        ${m.notes[d.id]&&f`<p class="assess-note"><span class="pg-label">${p(o,"assess_note")}:</span> ${m.notes[d.id]}</p>`}
        ${_(d,m)&&f`<${z} feedback=${d.feedback} strings=${o} />`}
      </div>`)}`}
    spoken=${m=>n.rows.map(d=>`${d.text}: ${hn(n,o,d,m,c)}`).join(" ")}
    facts=${m=>n.rows.flatMap(d=>_(d,m)?d.feedback.facts:[])} />`}ze.icon="M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";function xo({spec:t,row:e,own:n}){let{levels:o}=t;return f`<p class="assess-bar" aria-hidden="true">
    <span>${o[0].text}</span>
    ${o.map(({id:s})=>f`<span key=${s} class=${`assess-step ${Be(t,e,s)?"is-in":""}`}>
      ${s===e.level?s===n?"\u25C9":"\u25C6":s===n?"\u25CF":"\u25CB"}
    </span>`)}
    <span>${o[o.length-1].text}</span>
  </p>`}function hn(t,e,n,o,s){let r=u=>{var m,d;return(d=(m=t.levels.find(l=>l.id===u))==null?void 0:m.text)!=null?d:u},i=o.levels[n.id],a=ke(t,n,i);if(a==="far"&&!s)return p(e,"assess_far_open");let[c,_]=n.spread;return[p(e,a==="same"?"assess_both":"assess_apart",{own:r(i),level:r(n.level)}),c!==_&&p(e,"assess_spread",{from:r(c),to:r(_)}),a!=="same"&&p(e,`assess_${a}`)].filter(Boolean).join(" ")}var bt={};_e(bt,{VERSION:()=>So,empty:()=>Co,mark:()=>kt,merge:()=>Mo,restore:()=>Eo});var So=1;function Co(t){return j([])}function kt(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return se(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function Eo(t,e){return re(e,[],n=>To(t,n),n=>n.length>0)}function Mo(t,e){return ie(t,e)}function To(t,e){return!R(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function Ge(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:a,fixed:c})=>{let _=(u,m)=>{let d=n.multiple?i.filter(l=>l!==u):[];a(m?[...d,u]:d)};return f`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${p(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(u=>{let m=i.includes(u.id);return f`<label key=${u.id} class=${`pg-option ${m?"is-picked":""} ${c?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${u.id} checked=${m} disabled=${c}
            onChange=${d=>_(u.id,d.currentTarget.checked)} />
          <${x} as="span" of=${u.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(a=>i.includes(a.id));return f`<${ae} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>kt(n,i)}
    missing=${i=>i.length?null:p(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(a=>f`<${z} key=${a.id}
      name=${i.length>1?a.text:null} feedback=${a.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(a=>a.feedback.facts)}
    after=${i=>f`<${Ao} spec=${n} picked=${i} strings=${o} />`} />`}Ge.icon="M10 3v6m0 0-5 6m5-6 5 6";function Ao({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?f`<details class="pg-others">
    <summary>${p(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>f`<li key=${s.id}>
        <${z} name=${s.text} tag=${p(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${oe} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}var xt={};_e(xt,{VERSION:()=>Je,empty:()=>be,mark:()=>wt,merge:()=>Lo,own_words:()=>No,restore:()=>Ho,without_words:()=>Io});var Je=1;function be(t){return{v:Je,text:"",other:[]}}function wt(t,e){return{status:e.text.trim()?"written":"empty"}}function Ho(t,e){if(e==null)return{state:be(t),lost:!1};if(!S(e)||e.v!==Je)return{state:be(t),lost:!0};let{text:n,other:o}=e,s={v:Je,text:typeof n=="string"?n:"",other:R(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!R(o)}}function Lo(t,e){if(!t.text)return{...e,other:mn(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:mn(t.other,e.other,n)}}function mn(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function No({text:t}){return t.trim()?[t]:[]}function Io(t){return{...t,text:"",other:[]}}function Ke({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,a]=A(null),[c,_,u]=["prompt","care","note"].map(y=>`${t}-${y}`),m=y=>{a(null),s({...o,text:y})},d=()=>{var y,v,$;a({state:o,kept:(v=(y=r.saving)==null?void 0:y.kept)!=null?v:!1}),($=r.saving)==null||$.stop(),s(be(e)),r.announce(p(n,"notepad_deleted"))},l=()=>{var y;i&&(s(i.state),i.kept&&((y=r.saving)==null||y.keep()),a(null),r.announce(p(n,"notepad_back")))},h=(y,v)=>s({...o,text:v?`${o.text}

${y}`:o.text,other:o.other.filter($=>$!==y)});return f`
    ${e.prompt&&f`<${x} class="pg-prompt" id=${c} of=${e.prompt} />`}
    <${le} id=${_} strings=${n} />
    <${ce} id=${u} label=${p(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${c} ${_}`:_} onWrite=${m}
      onDone=${y=>X(y,e.id,wt(e,o))} />
    ${o.other.map(y=>f`<div key=${y} class="pg-notice">
      <p>${p(n,"notepad_other")}</p>
      <p class="notepad-other">${y}</p>
      <button type="button" class="pg-button" onClick=${()=>h(y,!0)}>${p(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>h(y,!1)}>${p(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&f`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?l:d}>
        ${p(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&f`<span class="pg-remark">${p(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&f`<p class="pg-saving">${p(n,"notepad_in_notebook")}</p>`}
  `}Ke.icon="M4 16V4h12v9l-3 3z";var Mt={};_e(Mt,{VERSION:()=>Qe,empty:()=>Ct,follow:()=>we,holds:()=>Y,mark:()=>Et,merge:()=>jo,offered:()=>Xe,restore:()=>Po,scene_of:()=>ue,start:()=>St,step:()=>gn});var Qe=1,Oo={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function St(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function ue(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function Y(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!Y(s[0],e);if(n==="and")return s.every(a=>Y(a,e));if(n==="or")return s.some(a=>Y(a,e));let[r,i]=o;return Oo[n](e.meters[r],i)}function Xe(t,e){return ue(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&Y(n.if,e))}function gn(t,e,n){let o=Xe(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[a,,c]=t.meters[r];s[r]=Math.min(c,Math.max(a,s[r]+i))}return{scene:o.to,flags:$n(e.flags,o.set),meters:s,used:$n(e.used,o.once?[o.id]:[])}}function we(t,e){let n=St(t),o=[],s=[],r=1,i=0;for(let a of e){if("again"in a)[n,o,s]=[St(t),[],[]],r+=1;else if("back"in a){let c=s.pop();if(!c)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=c,o=o.slice(0,-1)}else{let c=gn(t,n,a.choose);if(!c)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:a.choose}],n=c}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function Ct(t){return{v:Qe,moves:[]}}function Po(t,e){if(e==null)return{state:Ct(t),lost:!1};if(!S(e)||e.v!==Qe||!Array.isArray(e.moves))return{state:Ct(t),lost:!0};let n=[];for(let s of e.moves){let r=qo(s);if(!r)break;n.push(r)}let{taken:o}=we(t,n);return{state:{v:Qe,moves:n.slice(0,o)},lost:o<e.moves.length}}function qo(t){return S(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function Et(t,e){let{position:n}=we(t,e.moves),{end:o}=ue(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function jo(t,e){return e.moves.length>t.moves.length?e:t}function $n(t,e){return[...new Set([...t,...e])].sort()}function Ye({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:a}=we(e,o.moves),c=ue(e,i.scene),_=a.map($=>{let g=ue(e,$.scene);return{from:g,choice:g.choices.find(k=>k.id===$.choice)}}),u=_[_.length-1],m=M(null),d=M(null),l=M(!1);U(()=>{var $,g,k;l.current&&(l.current=!1,($=m.current)==null||$.focus(),r.announce(`${c.title}. ${(k=(g=d.current)==null?void 0:g.innerText)!=null?k:""}`))});let h=($,g)=>{let k={...o,moves:[...o.moves,$]},b=Et(e,k);l.current=!0,s(k),b.status==="ended"&&X(g.currentTarget,e.id,b)},y=f`
    <p class="scenario-role">${e.role}${e.person&&f`<br />${e.person}`}</p>
    ${e.prompt&&f`<${x} class="pg-prompt" of=${e.prompt} />`}
  `,v=Xe(e,i);return f`
    ${!_.length&&y}
    ${_.length>1&&!c.end&&f`<ol class="scenario-trail" aria-label=${p(n,"scenario_trail")}>
      ${_.slice(0,-1).map(({from:$,choice:g},k)=>f`<li key=${k}>
        <b>${$.title}</b> <${x} as="span" of=${g.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${m}>${c.title}</h4>
    ${u&&f`<div class="scenario-consequence" ref=${d}>
      <p class="scenario-chose">${p(n,"scenario_chose")} <${x} as="span" of=${u.choice.text} /></p>
      ${u.choice.story&&f`<${x} of=${u.choice.story} />`}
    </div>`}
    ${c.body.filter($=>Y($.if,i)).map(($,g)=>f`<${x} key=${`${c.id} ${g}`} of=${$.html} />`)}
    ${v.length>0&&f`
      <p class="scenario-ask" id=${`${t}-ask`}>${p(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${v.map($=>f`<li key=${`${a.length} ${$.id}`}>
          <button type="button" onClick=${g=>h({choose:$.id},g)}>
            <${x} as="span" of=${$.text} />
          </button>
        </li>`)}
      </ul>`}
    ${c.end&&_.length>0&&f`
      <h4 class="scenario-path-title">${p(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${_.map(({from:$,choice:g},k)=>f`<${Vo} key=${k} title=${$.title} choice=${g} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!v.length&&f`<button type="button" class="pg-button" onClick=${$=>h({again:!0},$)}>
        ${p(n,"scenario_again")}
      </button>`}
      ${_.length>0&&f`<button type="button" class="pg-button pg-quiet" onClick=${$=>h({back:!0},$)}>
        ${p(n,"scenario_back")}
      </button>`}
    </p>
  `}Ye.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Vo({title:t,choice:e,spec:n,strings:o}){var c;let{text:s,story:r,research:i,their_side:a}=e;return f`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${p(o,"scenario_chose")} </span><${x} as="span" of=${s} /></p>
    <${Q} title=${p(o,"part_story")} of=${r} />
    <${Q} title=${p(o,"part_their_side")} of=${a} class="scenario-their-side" />
    <${Q} title=${p(o,"part_research")} of=${i==null?void 0:i.html}>
      <${oe} ids=${(c=i==null?void 0:i.facts)!=null?c:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var vn={annotate:{View:Fe,...$t},assess:{View:ze,...yt},choice:{View:Ge,...bt},notepad:{View:Ke,...xt},scenario:{View:Ye,...Mt}};var yn="pg-announcer";var Tt=new WeakMap;function xe(t,e){var r;let n=(r=t.getElementById(yn))!=null?r:At(t),o=Tt.get(t);if(o){o.push(e);return}let s=[e];Tt.set(t,s),n.textContent="",setTimeout(()=>{Tt.delete(t),n.textContent=s.join(" ")},100)}function At(t){let e=t.createElement("div");return e.id=yn,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function kn({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,a=n?"note":"answers",c=s!=="blocked"&&f`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${p(e,`saving_${o?"stop":"keep"}_${a}`)}
  </button>`;if(n||s){let _=s!=null?s:o?"kept":"tab";return f`<p class="pg-saving">
      <span>${p(e,`saving_${_}_${s?"any":a}`)}</span> ${c}
    </p>`}return f`<details class="pg-saving">
    <summary>${p(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${p(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${c}
  </details>`}function bn({lost:t,strings:e}){return t?f`<div class="pg-notice">
    <p>${p(e,"lost")}</p>
    <details>
      <summary>${p(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${p(e,"lost_delete")}</button>
  </div>`:null}function wn(t,e){return te(f`<${Ht} ...${e}><${Ro} ...${e} /><//>`,t),()=>te(null,t)}function Ro({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=A(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=A({});q(()=>s.watch(()=>i({})),[s]);let{state:a,saving:c,lost:_}=s.read();return f`
    <${Fo} icon=${t.icon} spec=${n} strings=${o} />
    <${bn} lost=${_} strings=${o} />
    <${Do} spec=${n} strings=${o} begun=${!N(a,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${a} set_state=${s.write}
        host=${{announce:s.announce,saving:c}} />
      <${kn} saving=${c} strings=${o} />
    <//>
    ${s.source&&f`<p class="pg-source">${p(o,"source",{path:s.source})}</p>`}
  `}function Do({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=A([!n&&t.note,n||t.intensity!=="heavy"]),a=M(null),c=M(!1);q(()=>{var u;c.current&&((u=a.current)==null||u.focus())},[r]);let _=()=>{c.current=!0,i([s,!0])};return f`
    ${s&&f`<div class="pg-notice">
      <p class="pg-label">${p(e,"note_title")}</p>
      <${x} of=${s} />
    </div>`}
    ${r?f`<div tabindex="-1" ref=${a}>${o}</div>`:f`<p class="pg-actions"><button type="button" class="pg-button" onClick=${_}>${p(e,"note_open")}</button></p>`}
  `}function Fo({icon:t,spec:e,strings:n}){return f`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${p(n,`kind_${e.type}`)}
      <span>${p(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var Ht=class extends K{constructor(){super(...arguments);jt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?f`<p class="pg-notice">${p(n,"failed")}</p>`:o}};var Ze=class{constructor(e){this.reach=e}read(e){try{return this.reach().getItem(e)}catch{return null}}write(e,n){let o;try{o=this.reach(),o.getItem(e)}catch{return"blocked"}try{return o.setItem(e,n),null}catch{return"full"}}remove(e){try{this.reach().removeItem(e)}catch{}}keys(e){try{return Object.keys(this.reach()).filter(n=>n.startsWith(e))}catch{return[]}}},et=class{constructor(e,n){this.session=new Ze(()=>n.sessionStorage),this.local=new Ze(()=>n.localStorage),this.prefix=`practiceguides/${e}/`,this.by=Math.random().toString(36).slice(2),this.slots=new Map,this.trouble=this.session.write(this.prefix+"~probe",""),this.session.remove(this.prefix+"~probe"),n.addEventListener("storage",o=>{var s;(s=o.key)!=null&&s.startsWith(this.prefix)&&this.hear(o.key,o.newValue)}),n.addEventListener("pageshow",o=>{o.persisted&&!this.trouble&&this.slots.forEach(s=>s.load())})}open(e,n){var r;let o=this.prefix+e,s=(r=this.slots.get(o))!=null?r:new Lt(this,o,n);return this.slots.set(o,s),s}get keeping(){return this.local.read(this.prefix+"~keep")!==null}keep_answers(e){var i;let n=this.prefix+"~keep",o=e?this.local.write(n,"yes"):this.local.remove(n);if(this.follow_setting(!!o),o)return;let[s,r]=e?[this.session,this.local]:[this.local,this.session];for(let a of s.keys(this.prefix)){let c=s.read(a);!this.slots.has(a)&&fe(c)&&!((i=fe(c))!=null&&i.note)&&r.read(a)===null&&!r.write(a,c!=null?c:"")&&s.remove(a)}}follow_setting(e=!1){this.slots.forEach(n=>{n.logic.note||n.move(this.keeping,e)})}erase_all(){this.local.write(this.prefix+"~erased","yes");for(let e of this.local.keys(this.prefix))this.local.remove(e);this.end_session(),this.slots.forEach(e=>e.reset())}end_session(){for(let e of this.session.keys(this.prefix))this.session.remove(e);this.slots.forEach(e=>{e.kept||e.reset()})}hear(e,n){var o;e===this.prefix+"~keep"?this.follow_setting():e!==this.prefix+"~erased"?(o=this.slots.get(e))==null||o.hear(n):n!==null&&(this.end_session(),this.slots.forEach(s=>s.reset()))}},Lt=class{constructor(e,n,o){this.store=e,this.key=n,this.logic=o,this.watchers=new Set,this.trouble=e.trouble,this.misfit=null,this.kept=!1,this.rev=0,this.writer=null,this.load()}load(){var c;let{session:e,local:n,keeping:o}=this.store,s=e.read(this.key),r=n.read(this.key);this.kept=this.logic.note?r!==null:o,this.builds_on(fe(this.kept?r:s));let[i,a]=[s,r].map(_=>_===null?null:this.take(_));this.state=i&&a&&!N(i,a)?this.logic.merge(i,a):(c=i!=null?i:a)!=null?c:this.logic.empty(),(this.misfit||i&&this.kept)&&this.save(),this.kept&&!this.trouble&&e.remove(this.key),this.tell()}set(e){this.state=e,this.save(),this.tell()}get saving(){let e=!!this.logic.note,n=o=>e?this.move(o):this.store.keep_answers(o);return{kept:this.kept,note:e,trouble:this.trouble,keep:()=>n(!0),stop:()=>n(!1)}}get lost(){var o;let e=(o=this.before.read(this.buried))!=null?o:this.misfit;return e?{text:e,forget:()=>{this.misfit=null,this.store.session.remove(this.buried),this.store.local.remove(this.buried),this.tell()}}:null}watch(e){return this.watchers.add(e),()=>this.watchers.delete(e)}move(e,n=!1){var o;if(e!==this.kept){let{session:s,local:r}=this.store,[i,a]=e?[s,r]:[r,s],c=i.read(this.buried);this.kept=e,this.save(),!e||!this.trouble?(i.remove(this.key),c!==null&&!a.write(this.buried,c)&&i.remove(this.buried)):this.logic.note&&(this.kept=!1)}n&&(this.trouble=(o=this.store.trouble)!=null?o:"refused"),this.tell()}reset(){[this.state,this.kept,this.misfit]=[this.logic.empty(),!1,null],this.builds_on(null),this.tell()}builds_on(e){var n,o;this.rev=(n=e==null?void 0:e.rev)!=null?n:0,this.writer=(o=e==null?void 0:e.by)!=null?o:null}hear(e){let{by:n}=this.store,o=fe(e),s=N(this.state,this.logic.empty());if(o&&(this.kept||s)&&o.by!==n){let{state:r,lost:i}=this.logic.restore(o.state);if(i)return;let a=o.rev>this.rev;if(!a&&n>o.by)return;let c=!a||this.trouble;this.state=c&&!N(this.state,r)?this.logic.merge(this.state,r):r,this.kept=!0,a?this.builds_on(o):this.save(),this.tell()}else e===null&&this.kept&&(this.logic.note?this.move(!1):(this.state=this.logic.empty(),this.tell()))}save(){var _,u;let{session:e,local:n,by:o}=this.store,s=this.kept?n:e,r=s.read(this.key),i=fe(r);if(i&&(i.rev!==this.rev||i.by!==this.writer)){let m=this.take(r);N(m,this.state)||(this.state=this.logic.merge(this.state,m))}if(this.rev=Math.max(this.rev,(_=i==null?void 0:i.rev)!=null?_:0)+1,this.writer=o,N(this.state,this.logic.empty())&&!(this.logic.note&&this.kept)){s.remove(this.key),this.trouble=this.store.trouble;return}let a={rev:this.rev,by:o,state:this.state};this.logic.note&&(a.note=!0);let c=JSON.stringify(a);this.trouble=s.write(this.key,c),this.kept&&this.trouble&&(this.trouble=(u=e.write(this.key,c))!=null?u:"refused")}take(e){let n=fe(e),{state:o,lost:s}=n?this.logic.restore(n.state):{state:this.logic.empty(),lost:!0};if(s){let r=this.before.read(this.buried);this.misfit=r?`${r}
${e}`:e,this.before.write(this.buried,this.misfit)}return o}get buried(){return`${this.key}~before`}get before(){return this.kept?this.store.local:this.store.session}tell(){this.watchers.forEach(e=>e())}};function fe(t){try{let e=JSON.parse(t!=null?t:"null");return S(e)&&typeof e.rev=="number"&&typeof e.by=="string"&&"state"in e?e:null}catch{return null}}function xn(t,{strings:e,store:n},o,s){var m;let r=t.createElement("section");r.className="pg-answers",r.setAttribute("aria-labelledby","pg-answers"),(m=t.querySelector(".pg-side"))==null||m.append(r);let i=d=>p(e,`page_answers_${d}`),a=()=>{n.erase_all(),xe(t,i("deleted"))},c=()=>{let{kept:d,trouble:l}=o.saving;if(l)return p(e,`saving_${l}_any`);let h=d?"kept":"tab";return`${p(e,`saving_title_${h}`)}. ${p(e,`saving_${h}_answers`)}`},_=()=>{n.keep_answers(!o.saving.kept),xe(t,c())},u=()=>{let{kept:d,trouble:l}=o.saving;te(f`
      <h2 id="pg-answers">${p(e,"page_answers")}</h2>
      <p>${c()}</p>
      ${l!=="blocked"&&f`
        <button type="button" class="pg-link" onClick=${_}>${p(e,`saving_${d?"stop":"keep"}_answers`)}</button>
        ${!d&&f`<p class="pg-small">${i("care")}</p>`}
      `}
      <${Wo} say=${i} erase=${a} />
      <p class="pg-small">${i("leave")}</p>
    `,r)};u(),s.addEventListener("abort",o.watch(u))}function Wo({say:t,erase:e}){let[n,o]=A(null),s=M(null);if(q(()=>{var i;n!==null&&((i=s.current)==null||i.focus())},[n]),!n)return f`<button type="button" class="pg-link" ref=${s} onClick=${()=>o(!0)}>${t("delete")}</button>`;let r=()=>{e(),o(!1)};return f`<div class="pg-sure" role="group" aria-labelledby="pg-sure">
    <p id="pg-sure">${t("sure")}</p>
    <button type="button" class="pg-link" ref=${s} onClick=${()=>o(!1)}>${t("no")}</button>
    <button type="button" class="pg-link" onClick=${r}>${t("yes")}</button>
  </div>`}function Cn(t,e){let n=t.querySelector("a.pg-menu"),o=t.querySelector("button.pg-menu"),s=t.querySelector(".pg-drawer"),r=t.querySelector(".pg-frame"),i=t.querySelector(".pg-side");if(typeof s.showModal!="function")return;n&&(n.hidden=!0),o.hidden=!1,o.addEventListener("click",()=>{s.showModal(),Sn(s)},{signal:e}),s.addEventListener("close",()=>Sn(t.body),{signal:e}),s.addEventListener("click",_=>{_.target instanceof Element&&_.target.closest(".pg-close, a")&&s.close()},{signal:e});let a=t.defaultView.matchMedia("(max-width: 60rem)");function c(){a.matches?s.append(i):(s.close(),r.prepend(i))}c(),a.addEventListener("change",c,{signal:e})}function Sn(t){let e=t.ownerDocument.getElementById("pg-announcer");e&&t.append(e)}var Nt="left";function An(t,e,n){let o=t.defaultView;function s(){let i=t.querySelector(".pg-leave");if(!i)return;let a=t.querySelector("template#pg-leave");t.body.textContent="",e.end_session(),Tn(!0),a?Bo(t,a):o.location.replace(i.href)}if(Uo(o)==="navigate"&&Tn(!1),Mn())return s(),!0;o.addEventListener("pageshow",i=>i.persisted&&Mn()&&s(),{signal:n}),t.addEventListener("click",i=>{En(i.target)&&(i.preventDefault(),s())},{signal:n});let r=[];return t.addEventListener("keydown",i=>{i.key===" "&&En(i.target)&&(i.preventDefault(),s()),!i.repeat&&(r=i.key==="Shift"?[...r,i.timeStamp].slice(-3):[],r.length===3&&r[2]-r[0]<1500&&s())},{signal:n,capture:!0}),!1}function En(t){return t instanceof Element&&t.closest(".pg-leave")!==null}function Bo(t,e){let{content:n}=e;t.defaultView.location.replace("#"),t.head.textContent="",t.head.append(...n.querySelectorAll("meta, link, title, style")),t.body.append(...n.querySelectorAll("main"))}function Uo(t){var n;let[e]=t.performance.getEntriesByType("navigation");return(n=e==null?void 0:e.type)!=null?n:"navigate"}function Mn(){try{return sessionStorage.getItem(Nt)!==null}catch{return!1}}function Tn(t){try{t?sessionStorage.setItem(Nt,""):sessionStorage.removeItem(Nt)}catch{}}var Hn={empty:()=>({}),restore(t){let e=Object.entries(S(t)?t:{}).filter(([,n])=>S(n)&&Number.isInteger(n.total)&&R(n.done));return{state:Object.fromEntries(e),lost:!1}},merge(t,e){let n={...e,...t};for(let[o,{done:s}]of Object.entries(e))n[o]={...n[o],done:[...new Set([...n[o].done,...s])]};return n}};function Ln(t,{page:e,strings:n},o,s){let r=Go(t),i=t.querySelector(".pg-progress"),[a,c]=i.children;function _(m){var h,y,v;let d=(y=(h=o.state[e])==null?void 0:h.done)!=null?y:[],l=r.filter($=>d.includes($)||m.includes($));(((v=o.state[e])==null?void 0:v.total)!==r.length||l.length!==d.length)&&o.set({...o.state,[e]:{total:r.length,done:l}})}function u(){let m=r.filter(d=>{var l;return(l=o.state[e])==null?void 0:l.done.includes(d)}).length;a.style.inlineSize=`${100*m/r.length}%`,c.textContent=p(n,"page_progress",{done:m,total:r.length});for(let d of t.querySelectorAll(".pg-contents a[data-page]"))Jo(d,o.state)}_([]),u(),i.hidden=r.length===0,s.addEventListener("abort",o.watch(u)),t.addEventListener("practiceguides:finished",m=>{let{id:d}=m.detail;zo(()=>_([d]))},{signal:s})}function zo(t){requestAnimationFrame(()=>setTimeout(t))}function Go(t){return[...t.querySelectorAll(".pg-item .pg-spec")].map(e=>{var n;return JSON.parse((n=e.textContent)!=null?n:"")}).filter(({type:e})=>e!=="notepad").map(({id:e})=>e)}function Jo(t,e){var i,a,c,_;let n=t.querySelector(".pg-number"),o=t.querySelector(".pg-unseen");if(!n||!o)return;let s=e[(i=t.dataset.page)!=null?i:""],r=s!==void 0&&s.done.length>=s.total;(_=(c=n.dataset).number)!=null||(c.number=(a=n.textContent)!=null?a:""),n.textContent=r?"\u2713":n.dataset.number,o.hidden=!r,t.classList.toggle("is-done",r)}function Nn(t,e){let n=t.defaultView,o=()=>{let r=t.getElementById(n.location.hash.slice(1)),i=r==null?void 0:r.closest("details:not([open])");!r||!i||(i.setAttribute("open",""),r.scrollIntoView())},s=()=>{for(let r of t.querySelectorAll(".pg-findings"))r.setAttribute("open","")};o(),n.addEventListener("hashchange",o,{signal:e}),n.addEventListener("beforeprint",s,{signal:e})}var Z=["auto","light","dark"],Ko={empty:()=>Z[0],restore:t=>{var e;return{state:(e=Z.find(n=>n===t))!=null?e:Z[0],lost:!1}},merge:t=>t};function In(t,e,n,o){let s=n.open("~scheme",Ko),r=t.querySelector(".pg-scheme"),i=r.querySelector("span");function a(){let{dataset:c}=t.documentElement;s.state===Z[0]?delete c.theme:c.theme=s.state,i.textContent=p(e,`page_scheme_${s.state}`)}a(),r.hidden=!1,o.addEventListener("abort",s.watch(a)),r.addEventListener("click",()=>s.set(Z[(Z.indexOf(s.state)+1)%Z.length]),{signal:o})}function On(t,e){let n=new ResizeObserver(o=>{for(let{target:s}of o)s.scrollWidth>s.clientWidth?s.setAttribute("tabindex","0"):s.removeAttribute("tabindex")});for(let o of t.querySelectorAll(".pg-scroll"))n.observe(o);e.addEventListener("abort",()=>n.disconnect())}function Pn(t,e){let{strings:n,store:o}=e,s=new AbortController,r=()=>s.abort();if(An(t,o,s.signal))return r;let i=o.open("~progress",Hn);return In(t,n,o,s.signal),xn(t,e,i,s.signal),Cn(t,s.signal),Ln(t,e,i,s.signal),On(t,s.signal),Nn(t,s.signal),r}function Qo(t,e){var i,a;let{book:n,page:o,strings:s}=JSON.parse((a=(i=t.getElementById("pg-page"))==null?void 0:i.textContent)!=null?a:"null"),r=new et(n,e);At(t),Pn(t,{page:o,strings:s,store:r});for(let c of t.querySelectorAll(".pg-item")){let _=c.querySelector(".pg-live");if(_)try{c.classList.add("is-live"),Xo(c,_,s,r)}catch{c.classList.remove("is-live"),_.textContent=p(s,"failed")}}}function Xo(t,e,n,o){var a,c;let s=JSON.parse((c=(a=t.querySelector(".pg-spec"))==null?void 0:a.textContent)!=null?c:"null"),r=vn[s.type],i=Yo(t,s,r,o);wn(e,{type:r,spec:s,strings:n,host:i})}function Yo(t,e,n,o){let s=o.open(e.id,{empty:()=>n.empty(e),restore:r=>n.restore(e,r),merge:n.merge,note:e.type==="notepad"});return{read:()=>s,write:r=>s.set(r),watch:r=>s.watch(r),announce:r=>xe(t.ownerDocument,r),source:null,failed:()=>t.classList.remove("is-live")}}Qo(document,window);})();
