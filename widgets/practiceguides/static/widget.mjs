/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var kt=Object.defineProperty;var mn=(t,e,n)=>e in t?kt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var se=(t,e)=>{for(var n in e)kt(t,n,{get:e[n],enumerable:!0})};var yt=(t,e,n)=>mn(t,typeof e!="symbol"?e+"":e,n);var xt=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,xt(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},bt=new Map;function wt(t){var e=bt.get(this);return e||(e=new Map,bt.set(this,e)),(e=xt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",l=[0],m=function(g){r===1&&(g||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,g,i):r===3&&(g||i)?(l.push(3,g,i),r=2):r===2&&i==="..."&&g?l.push(4,g,0):r===2&&i&&!g?l.push(5,0,!0,i):r>=5&&((i||!g&&r===5)&&(l.push(r,0,i,s),r=6),g&&(l.push(r,g,0,s),r=6)),i=""},a=0;a<n.length;a++){a&&(r===1&&m(),m(a));for(var k=0;k<n[a].length;k++)o=n[a][k],r===1?o==="<"?(m(),l=[l],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[a][k+1]===">")?(m(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):i+=o),r===3&&i==="!--"&&(r=4,l=l[0])}return m(),l})(t)),e),arguments,[])).length>1?e:e[0]}var w,Mt,$n,W,Le,$e,Et,de,Pt,Fe,Ue,hn,ce=Symbol.for("pv"),he={},ge=[],gn=/^m(i|n|o|s|text|space)$/,Ie=Array.isArray,je=ge.slice,X=Object.assign;function Q(t){t&&t.parentNode&&t.remove()}function We(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?je.call(arguments,2):n),ie(t,i,o,s,null)}function ie(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ce,__v:s||++Mt,__i:-1,__u:0};return!s&&w.vnode&&w.vnode(r),r}function ve(t){return t.children}function Y(t,e){this.props=t,this.context=e,this.__g=0}function B(t,e){if(e==null)return t.__&&B(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:B(t)}function vn(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=X({constructor:ce},n)).__v=n.__v+1,w.vnode&&w.vnode(e),Be(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||B(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Dt(s,e,r),n.__=n.__e=null,e.__e!=o&&At(e))}function At(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),At(t)}function St(t){(8&t.__g||(t.__g|=8,W.push(t),$e++))&&Le==w.debounceRendering||((Le=w.debounceRendering)||queueMicrotask)(Ht)}function Ht(){try{for(var t,e=1;W.length;)W.length>e&&W.sort(Et),t=W.shift(),e=W.length,8&t.__g&&vn(t)}finally{($e=W.length)&&(Le||queueMicrotask)(Ht)}}function Tt(t,e,n,o,s,r,i,c,l,m,a){var k,g,u,y,$,h,_=o.__k||ge,p=e.length;for(l=kn(n,e,_,l,p),k=0;k<p;k++)(u=n.__k[k])!=null&&(g=~u.__i&&_[u.__i]||he,u.__i=k,h=Be(t,u,g,s,r,i,c,l,m,a),y=u.__e,(g.ref!=u.ref||8&g.__u)&&(g.ref&&ze(g.ref,null,u,g),u.ref&&a.push(u.ref,u.__c||y,u)),$=$||y,4&u.__u?(l=Nt(u,l,t,!g.__v),g.__e&&(g.__e=null)):typeof u.type=="function"&&h!==void 0?l=h:y&&(l=y.nextSibling),u.__u&=-21);return n.__e=$,l}function kn(t,e,n,o,s){var r,i,c,l,m,a,k,g,u,y=n.length,$=y,h=0,_=0,p=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=p[r]=ie(null,i):Ie(i)?i=p[r]=ie(ve,{children:i}):i.constructor===ce&&i.__b?i=p[r]=ie(i.type,i.props,i.key,i.ref,i.__v):p[r]=i,l=r+h,i.__=t,i.__b=t.__b+1,c=null,~(m=i.__i=yn(i,n,l,$))&&($--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==l-1?h--:m==l+1?h++:m!=l&&(m>l?h--:h++,_=1)):(~m||(s>y?h--:s<y&&h++),typeof i.type!="function"&&(i.__u|=4))):p[r]=null;if(_){for(a=[],k=[],r=0;r<s;r++)if((i=p[r])&&16&i.__u){for(h=0,g=a.length;h<g;)a[u=h+g>>1]<i.__i?h=u+1:g=u;a[h]=i.__i,k[r]=h+1}for(h=a.length;r--;)k[r]&&(k[r]==h?h--:p[r].__u|=4)}if($)for(r=0;r<y;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=B(c)),Je(c,c));return o}function Nt(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Nt(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=B(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function yn(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&r==null||l&&r==c.key&&i==c.type)return n;if(o>(l?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function Ct(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function pe(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Ct(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Ct(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Ue[e]||(Ue[e]=bn(e)),(t.__a||(t.__a={}))[e]=Fe,r=e!=(e=e.replace(Pt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function bn(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[de]==null)e[de]=Fe++;else if(e[de]<this.__a[t])return;return n(w.event?w.event(e):e)}}}function Be(t,e,n,o,s,r,i,c,l,m){var a,k,g,u,y,$,h,_,p,v,b,O,K,V,N,re,H,I,D=e.type;if(e.constructor!==ce)return null;128&n.__u&&(l=32&n.__u,a=n.__c.__z)&&(e.__u|=l,k=r=[],a.nodeType==8?c=me(a,r):r.push(a),c=r[0]||c),(a=w.__b)&&a(e);e:if(typeof D=="function"){g=i.length;try{if(_=e.props,p=(a=D.prototype)&&a.render,v=(a=D.contextType)&&o[a.__c],b=a?v?v.props.value:a.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(p?e.__c=u=new D(_,b):(e.__c=u=new Y(_,b),u.constructor=D,u.render=wn),v&&v.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),p&&(u.__s||(u.__s=u.state),D.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=X({},u.__s)),X(u.__s,D.getDerivedStateFromProps(_,u.__s)))),y=u.props,$=u.state,u.__v=e,n.__c){if(_!==y&&p&&!D.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(_,b),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(_,u.__s,b)===!1){e.__v!=n.__v&&(u.props=_,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(T){T&&(T.__=e)}),ge.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),c=B(n);break e}u.componentWillUpdate&&u.componentWillUpdate(_,u.__s,b),p&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(y,$,h)})}else p&&!D.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),p&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=b,u.props=_,u.__P=t,u.__g&=-5,O=w.__r,K=p?25:0;do u.__g&=-9,O&&O(e),a=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++K<25);p&&(ge.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=X({},o,u.getChildContext())),p&&n.__c&&u.getSnapshotBeforeUpdate&&(h=u.getSnapshotBeforeUpdate(y,$)),V=a&&a.type===ve&&a.key==null?a.props.children:a,_.__P&&(a=c,s=(t=_.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(T){T&&Je(T,T)}),n.__k=null),c=n.__k?B(n,0):null),c=Tt(t,Ie(V)?V:[V],e,n,o,s,r,i,c,l,m),_.__P&&(e.__e=null,c=a),e.__u&=-161,k&&k.some(Q),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(T){if(i.length=g,e.__v=null,l||r)if(T&&T.then){if(e.__u|=128|l,r){for(~(H=r.indexOf(c||void 0))||(H=r.length);(I=r[H-1])&&I.nodeType==8;)H--;for(;H<r.length;H++)if(I=r[H])if(r[H]=null,N){if(I==re)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(re=me(N=I))}}if(!N){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;N=c}(a=me(N=e.__c.__z||(e.__c.__z=N)))?(e.__e=N,c=a):e.__e=c,c=c&&c.nextSibling}else r&&r.some(Q);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),T&&T.then||Ot(e),w.__e(T,e,n)}}else c=e.__e=xn(n.__e,e,n,o,s,r,i,l,m,t);return(a=w.diffed)&&a(e),c}function me(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Ot(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ot))}function Dt(t,e,n){for(var o=0;o<n.length;)ze(n[o++],n[o++],n[o++]);w.__c&&w.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){w.__e(r,s.__v)}})}function xn(t,e,n,o,s,r,i,c,l,m){var a,k,g,u,y,$,h,_,p=n.props||he,v=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(a=0;a<r.length;a++)if((y=r[a])&&(b?y.localName==b:y.nodeType==3)){t=y,r[a]=null;break}}if(!t){if(_=m.ownerDocument||document,!b)return _.createTextNode(v);t=_.createElementNS(s,b,v.is?v:m),c&&(w.__m&&w.__m(e,r),c=!1),r=null}if(b){if(m=b=="template"&&t.content||t,r=b=="textarea"&&v.defaultValue!=null?null:r&&je.call(m.childNodes),!c&&r)for(p={},a=0;a<t.attributes.length;a++)p[(y=t.attributes[a]).name]=y.value;for(a in p)y=p[a],a=="dangerouslySetInnerHTML"?g=y:a=="children"||a in v||a=="value"&&"defaultValue"in v||a=="checked"&&"defaultChecked"in v||pe(t,a,null,y,s);for(a in v)y=v[a],a=="children"?u=y:a=="dangerouslySetInnerHTML"?k=y:a=="value"?$=y:a=="checked"?h=y:c&&typeof y!="function"||p[a]===y||pe(t,a,y,p[a],s);k?(c||g&&(k.__html==g.__html||k.__html==t.innerHTML)||(t.innerHTML=k.__html),e.__k=[]):(g&&(t.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&gn.test(b))&&(s="http://www.w3.org/1999/xhtml"),Tt(m,Ie(u)?u:[u],e,n,o,s,r,i,r?r[0]:n.__k&&B(n,0),c,l),r&&r.some(Q)),c&&b!="textarea"||(a="value",b=="progress"&&$==null?t.removeAttribute(a):$==null||$===t[a]&&(b!="progress"||$)||pe(t,a,$,p[a],s),a="checked",h!=null&&h!=t[a]&&pe(t,a,h,p[a],s))}else p===v||c&&t.data==v||(t.data=v);return t}function ze(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){w.__e(s,n)}}function Je(t,e,n){var o,s,r,i;if(w.unmount&&w.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ze(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){w.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Je(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=me(o,r=[]))&&(o==t.__e&&r.some(Q),Q(s),Q(o)),n||Q(t.__e),t.__e=t.__c=t.__=null}function wn(t,e,n){return this.constructor(t,n)}function ke(t,e){var n,o,s,r;w.__&&w.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ie(ve,{children:[t]}),s=[],r=[],Be(e,e.__k,o||he,he,e.namespaceURI,o?null:e.firstChild?je.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Dt(s,e.__k,r),e.__k.props.children=null}w={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw $e=0,t}},Mt=0,$n=function(t){return t!=null&&t.constructor===ce},Y.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=X({},this.state)),typeof t=="function"&&(t=t(X({},n),this.props)),t&&(X(n,t),this.__v&&(e&&this.__k.push(e),St(this)))},Y.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),St(this))},Y.prototype.render=ve,W=[],$e=0,Et=function(t,e){return t.__v.__b-e.__v.__b},de=Symbol(),Pt=/(PointerCapture)$|Capture$/i,Fe=0,Ue={},hn=0;var ee,C,Ge,Vt,Ke=Object.is,ye=0,Bt=[],Qe=[],S=w,qt=S.__b,Rt=S.__r,Lt=S.diffed,Ut=S.__c,Ft=S.unmount,It=S.__;function be(t,e){S.__h&&S.__h(C,t,ye||e),ye=0;var n=C.__H||(C.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function A(t){return ye=1,Sn(zt,t)}function Sn(t,e,n){var o=be(ee++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):zt(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);Ke(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var s=C.shouldComponentUpdate;C.shouldComponentUpdate=function(r,i,c){var l=this.__H;if(!l)return!0;var m=!1,a=this.props!=r;if(l.__.some(function(g){g.__N&&(m=!0,Ke(g.__[0],g.__N[0])||(a=!0))}),s){var k=s.call(this,r,i,c);return m?k||a:k}return!m||a}}return o.__}function U(t,e){var n=be(ee++,3);!S.__s&&Ye(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,C.__H.__h.push(n))}function z(t,e){var n=be(ee++,4);!S.__s&&Ye(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,C.__h.push(n))}function M(t){return ye=5,Cn(function(){return{current:t}},[])}function Cn(t,e){var n=be(ee++,7);return Ye(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Mn(){var t;do{for(;t=Qe.shift();)try{ue(t)}catch(n){S.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Bt.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(ue),e.__h.some(Xe),e.__h=[]}catch(n){e.__h=[],S.__e(n,t.__v)}}}while(Qe.length)}S.__b=function(t){C=null,qt&&qt(t)},S.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),It&&It(t,e)},S.__r=function(t){Rt&&Rt(t),ee=0;var e=(C=t.__c).__H;e&&(Ge==C?C.__h=[]:(e.__h.some(ue),e.__h.some(Xe),ee=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ge=C},S.diffed=function(t){Lt&&Lt(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Wt(Bt.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ge=C=null},S.__c=function(t,e){e.some(function(n){try{n.__h.some(ue),n.__h=n.__h.filter(function(o){return!o.__||Xe(o)})}catch(o){n.__h=[function(){throw o}]}}),Ut&&Ut(t,e)},S.unmount=function(t){Ft&&Ft(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Wt(Qe.push(s))}else ue(s)}catch(r){e=r}}),o.__H=void 0,e&&S.__e(e,o.__v))};var jt=typeof requestAnimationFrame=="function";function En(t){var e,n=function(){clearTimeout(o),jt&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);jt&&(e=requestAnimationFrame(n))}function Wt(t){t!=1&&Vt==S.requestAnimationFrame||((Vt=S.requestAnimationFrame)||En)(Mn)}function ue(t){var e=C,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),C=e}function Xe(t){var e=C;t.__c=t.__(),C=e}function Ye(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Ke(n,t[o])})}function zt(t,e){return typeof e=="function"?e(t):e}var f=wt.bind(We);function x({of:t,as:e="div",...n}){return We(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function R(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function j(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function E(t,e){return JSON.stringify(t)===JSON.stringify(e)}function d(t,e,n={}){var s,r;return((r=(s=Pn(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function Pn(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function J({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?f`<details class="pg-facts">
    <summary>${d(n,"facts")}</summary>
    <ul>
      ${o.map(s=>f`<li key=${s}>
        <${x} of=${e[s].html} />
        <p class="pg-source">
          ${d(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&f` <strong>${d(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function F({title:t,of:e,class:n="",children:o=null}){return e?f`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${x} of=${e} />
    ${o}
  </div>`:null}function te({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return f`
    ${n&&f`<p class="pg-named">
      <${x} as="span" of=${n} />
      ${o&&f`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${F} title=${d(e,"part_story")} of=${s} class="pg-story" />
    <${F} title=${d(e,"part_research")} of=${r} />
    <${F} title=${d(e,"part_instead")} of=${i} />
  `}function L(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function Jt({children:t,then:e}){let[n,o]=A(!1);return U(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function G(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function xe(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),l=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:l}}function we(t,e,n,o){var c;if(t==null)return{state:G(e),lost:!1};if(!R(t)||t.v!==1)return{state:G(e),lost:!0};let s=l=>{let m=R(l)?n(l.answer):null;return!R(l)||m===null||!o(m)?null:{answer:m,confidence:Gt(l.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:Gt(t.confidence),tries:r.filter(l=>l!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!E(Kt(t),Kt(i))}}function Se(t,e){let n=t.tries.findIndex((s,r)=>!E(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function Gt(t){return t==="not"||t==="fairly"||t==="very"?t:null}function Kt({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var An=["not","fairly","very"],Hn={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function Ce({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:l,ask:m,told:a,spoken:k,facts:g,after:u,keep:y,count:$}){let h=o.tries.length,_=o.tries[h-1],p=c(o),[v,b]=A(!_||!E(_.answer,o.answer)),O=M(h);U(()=>{O.current!==h&&b(!h),O.current=h},[h]);let[K,V]=A(""),N=M(null),re=M(null),H=M(null);U(()=>{var P,q;H.current==="question"&&((q=(P=N.current)==null?void 0:P.querySelector("input, select, button, textarea"))==null||q.focus(),H.current=null)});let I=()=>{var q,fe;if(H.current!=="feedback")return;let P=[d(n,p.status),D(),Ze(n,p)].filter(Boolean).join(" ");r.announce(`${P} ${k?k(_.answer,p):(fe=(q=re.current)==null?void 0:q.innerText)!=null?fe:""}`),H.current=null},D=()=>$?d(n,"score",{score:p.score,max:p.max}):"",T=P=>{V(P),r.announce(P)},_n=P=>{V(""),s({...o,answer:P})},fn=P=>{if(!v)return;let q=l(o.answer);if(q)return T(q);let{answer:fe,confidence:dn}=o,vt={...o,tries:[...o.tries,{answer:fe,confidence:dn}],skipped:!1};H.current="feedback",V(""),b(!1),s(vt),L(P.currentTarget,e.id,c(vt))},pn=P=>{let q={...o,skipped:!0};s(q),T(d(n,"skipped")),L(P.currentTarget,e.id,c(q))},ht=P=>{H.current="question",b(!0),s(P)},gt=!v&&(p.status==="right"||h>=e.attempts);return f`
    ${e.prompt&&f`<${x} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${N}>${m({answer:o.answer,set_answer:_n,fixed:!v})}</div>
    ${e.confidence&&f`<${Tn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!v}
      onPick=${P=>s({...o,confidence:P})} />`}
    ${e.hint&&f`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${d(n,"hint")}</summary>
      <${x} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${v?void 0:"true"} onClick=${fn}>
        ${d(n,v?"check":"checked")}
      </button>
      ${v&&f`<button type="button" class="pg-button pg-quiet" onClick=${pn}>${d(n,"skip")}</button>`}
      ${v&&f`<p class="pg-remark">${K||(o.skipped?d(n,"skipped"):"")}</p>`}
    </div>
    ${!v&&_&&f`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${Hn[p.status]}</span> ${d(n,p.status)}
        ${$&&f` <span class="pg-count">${D()}</span>`}
      </p>
      <${Jt} then=${I}>
        ${Ze(n,p)&&f`<p>${Ze(n,p)}</p>`}
        <div ref=${re}>${a(_.answer,p)}</div>
        <${J} ids=${[...new Set(g(_.answer))]} facts=${e.facts} strings=${n} />
        ${gt&&u&&u(_.answer)}
        <div class="pg-actions">
          ${gt?f`<button type="button" class="pg-button pg-quiet" onClick=${()=>ht(G(i))}>${d(n,"start_again")}</button>`:f`<button type="button" class="pg-button" onClick=${()=>ht({...o,answer:y?o.answer:i,confidence:null})}>
                ${d(n,"try_again")}
              </button>
              <p class="pg-remark">${d(n,"tries_left",{n:e.attempts-h})}</p>`}
        </div>
      <//>
    </div>`}
  `}function Ze(t,{status:e,confidence:n}){return e==="right"?n==="not"?d(t,"unsure_right"):"":n==="very"?d(t,"sure_wrong"):n==="not"?d(t,"unsure_wrong"):""}function Tn({name:t,strings:e,value:n,set:o,onPick:s}){return f`<fieldset class="pg-pills pg-confidence">
    <legend>${d(e,"confidence")}</legend>
    ${An.map(r=>f`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${d(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var tt={};se(tt,{VERSION:()=>Nn,empty:()=>On,mark:()=>et,merge:()=>Vn,restore:()=>Dn});var Nn=1;function On(t){return G([])}function et(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return xe(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function Dn(t,e){return we(e,[],n=>qn(t,n),n=>n.length>0)}function Vn(t,e){return Se(t,e)}function qn(t,e){return!j(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function Me(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:c,fixed:l})=>{let m=(a,k)=>{let g=n.multiple?i.filter(u=>u!==a):[];c(k?[...g,a]:g)};return f`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${d(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(a=>{let k=i.includes(a.id);return f`<label key=${a.id} class=${`pg-option ${k?"is-picked":""} ${l?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${a.id} checked=${k} disabled=${l}
            onChange=${g=>m(a.id,g.currentTarget.checked)} />
          <${x} as="span" of=${a.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(c=>i.includes(c.id));return f`<${Ce} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>et(n,i)}
    missing=${i=>i.length?null:d(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(c=>f`<${te} key=${c.id}
      name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(c=>c.feedback.facts)}
    after=${i=>f`<${Rn} spec=${n} picked=${i} strings=${o} />`} />`}Me.icon="M10 3v6m0 0-5 6m5-6 5 6";function Rn({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?f`<details class="pg-others">
    <summary>${d(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>f`<li key=${s.id}>
        <${te} name=${s.text} tag=${d(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${J} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}function Qt({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let l=M(null);return z(()=>Ln(l.current),[o]),f`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${l} rows=${s} value=${o} aria-describedby=${r}
      onInput=${m=>i(m.currentTarget.value)}
      onChange=${m=>c(m.currentTarget)} />
  `}function Xt({id:t,strings:e}){return f`<p class="pg-care" id=${t}>${d(e,"care")}</p>`}function Ln(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var ot={};se(ot,{VERSION:()=>Ee,empty:()=>ae,mark:()=>nt,merge:()=>Fn,own_words:()=>In,restore:()=>Un,without_words:()=>jn});var Ee=1;function ae(t){return{v:Ee,text:"",other:[]}}function nt(t,e){return{status:e.text.trim()?"written":"empty"}}function Un(t,e){if(e==null)return{state:ae(t),lost:!1};if(!R(e)||e.v!==Ee)return{state:ae(t),lost:!0};let{text:n,other:o}=e,s={v:Ee,text:typeof n=="string"?n:"",other:j(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!j(o)}}function Fn(t,e){if(!t.text)return{...e,other:Yt(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:Yt(t.other,e.other,n)}}function Yt(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function In({text:t}){return t.trim()?[t]:[]}function jn(t){return{...t,text:"",other:[]}}function Pe({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=A(null),[l,m,a]=["prompt","care","note"].map($=>`${t}-${$}`),k=$=>{c(null),s({...o,text:$})},g=()=>{var $,h,_;c({state:o,kept:(h=($=r.saving)==null?void 0:$.kept)!=null?h:!1}),(_=r.saving)==null||_.stop(),s(ae(e)),r.announce(d(n,"notepad_deleted"))},u=()=>{var $;i&&(s(i.state),i.kept&&(($=r.saving)==null||$.keep()),c(null),r.announce(d(n,"notepad_back")))},y=($,h)=>s({...o,text:h?`${o.text}

${$}`:o.text,other:o.other.filter(_=>_!==$)});return f`
    ${e.prompt&&f`<${x} class="pg-prompt" id=${l} of=${e.prompt} />`}
    <${Xt} id=${m} strings=${n} />
    <${Qt} id=${a} label=${d(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${l} ${m}`:m} onWrite=${k}
      onDone=${$=>L($,e.id,nt(e,o))} />
    ${o.other.map($=>f`<div key=${$} class="pg-notice">
      <p>${d(n,"notepad_other")}</p>
      <p class="notepad-other">${$}</p>
      <button type="button" class="pg-button" onClick=${()=>y($,!0)}>${d(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>y($,!1)}>${d(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&f`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?u:g}>
        ${d(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&f`<span class="pg-remark">${d(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&f`<p class="pg-saving">${d(n,"notepad_in_notebook")}</p>`}
  `}Pe.icon="M4 16V4h12v9l-3 3z";function Ae({uid:t,label:e,items:n,order:o,set_order:s,fixed:r,strings:i,announce:c,extra:l}){let[m,a]=A(""),k=M(null);z(()=>{var $;($=k.current)==null||$.focus(),k.current=null});let g=($,h,_)=>{var K,V,N;let p=o.indexOf($),v=p+h;if(r||!(v in o))return;let b=[...o];[b[p],b[v]]=[b[v],b[p]],k.current=_,a($),s(b);let O=(N=(V=(K=_.closest("li"))==null?void 0:K.querySelector(".pg-arrange-text"))==null?void 0:V.textContent)!=null?N:"";c(d(i,"moved",{text:O,place:v+1,count:o.length}))},u=($,h)=>{let _={ArrowUp:-1,ArrowDown:1}[h.key],p=h.target;!h.altKey||!_||p.closest("select, textarea")||(h.preventDefault(),g($,_,p))},y=($,h)=>{let _=`${t}-${h<0?"up":"down"}-${$}`;return f`<button type="button" class="pg-arrange-move" id=${_} aria-labelledby=${`${_} ${t}-text-${$}`}
      aria-label=${d(i,h<0?"move_up":"move_down")} aria-keyshortcuts=${h<0?"Alt+ArrowUp":"Alt+ArrowDown"}
      aria-disabled=${o.indexOf($)+h in o?void 0:"true"}
      onClick=${p=>g($,h,p.currentTarget)}>${h<0?"\u2191":"\u2193"}</button>`};return f`
    ${!r&&f`<p class="pg-remark">${d(i,"move_how")}</p>`}
    <ol class="pg-arrange" aria-label=${e}>
      ${o.map($=>{var h,_;return f`<li key=${$} onKeyDown=${p=>u($,p)}>
        <div class=${`pg-arrange-row ${$===m&&!r?"is-moved":""}`}>
          <${x} as="span" class="pg-arrange-text" id=${`${t}-text-${$}`} of=${(_=(h=n.find(p=>p.id===$))==null?void 0:h.html)!=null?_:""} />
          ${!r&&f`<span class="pg-arrange-moves">${y($,-1)}${y($,1)}</span>`}
          ${l&&f`<div class="pg-arrange-extra">${l($)}</div>`}
        </div>
      </li>`})}
    </ol>
  `}var it={};se(it,{VERSION:()=>Wn,broken:()=>ne,empty:()=>Bn,has:()=>le,mark:()=>st,merge:()=>Jn,nearest:()=>He,restore:()=>zn});var Wn=1;function Bn(t){return G(t.shown)}function st(t,e){return xe(e,t.steps.length-1,n=>({score:rt(n,He(t,n)),misconceptions:ne(t,n).map(o=>o.misconception)}))}function zn(t,e){return we(e,t.shown,n=>Gn(t,n),n=>!E(n,t.shown))}function Jn(t,e){return Se(t,e)}function ne(t,e){return t.never.filter(n=>e.indexOf(n.first)<e.indexOf(n.before))}function He(t,e){return t.orders.reduce((n,o)=>rt(e,o)>rt(e,n)?o:n)}function le(t,{first:e,then:n}){return t.indexOf(n)===t.indexOf(e)+1}function rt(t,e){return t.filter((n,o)=>o&&e.indexOf(n)===e.indexOf(t[o-1])+1).length}function Gn(t,e){return j(e)&&E([...e].sort(),[...t.shown].sort())?e:null}function Te(t){let{uid:e,spec:n,strings:o,state:s,host:r}=t,i=_=>n.steps.find(p=>p.id===_),c=({first:_,before:p},v)=>d(o,"order_broken",{first:i(_)[v],before:i(p)[v]}),l=({answer:_,set_answer:p,fixed:v})=>f`<${Ae} uid=${e} label=${d(o,"order_label")}
    items=${n.steps.map(({id:b,text:O})=>({id:b,html:O}))} order=${_} set_order=${p} fixed=${v}
    strings=${o} announce=${r.announce} />`,m=_=>n.pairs.filter(p=>le(_,p)),a=_=>n.pairs.filter(p=>!le(_,p)&&le(He(n,_),p)),k=(_,p)=>_.map(({first:v,then:b,feedback:O})=>f`<${te}
    name=${d(o,"order_pair",{first:i(v).text,then:i(b).text})} tag=${p}
    feedback=${O} strings=${o} />`),g=(_,{status:p})=>p==="right"?k(m(_)):f`
      ${ne(n,_).map(v=>f`<${te} name=${c(v,"text")} feedback=${v.feedback} strings=${o} />`)}
      ${k(a(_),d(o,"order_missed"))}
      ${m(_).length>0&&f`<details class="pg-others">
        <summary>${d(o,"order_had")}</summary>
        ${k(m(_))}
      </details>`}`,u=_=>[...ne(n,_).map(p=>c(p,"plain")),d(o,"order_more")].join(" "),y=_=>[...ne(n,_),...a(_),...m(_)].flatMap(({feedback:p})=>p.facts),$=_=>{let p=n.orders.filter(v=>!E(v,_));return p.length?f`<details class="pg-others">
      <summary>${d(o,p.length<n.orders.length?"order_others":"order_fits",{n:p.length})}</summary>
      <ul>${p.map(v=>f`<li><ol>${v.map(b=>f`<${x} as="li" of=${i(b).text} />`)}</ol></li>`)}</ul>
    </details>`:null},h=s.tries[s.tries.length-1];return f`<${Ce} ...${t} nothing=${n.shown} keep count mark=${_=>st(n,_)}
    missing=${_=>E(_,h?h.answer:n.shown)||E(_,n.shown)?d(o,"order_none"):null}
    ask=${l} told=${g} spoken=${u} facts=${y} after=${$} />`}Te.icon="M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";function Zt({spec:t,strings:e,state:n,set_state:o,host:s,mark:r}){return f`
    <button type="button" class="pg-button pg-quiet" onClick=${c=>{let l={...n,skipped:!0};o(l),s.announce(d(e,"skipped")),L(c.currentTarget,t.id,r(t,l))}}>${d(e,"skip")}</button>
    ${n.skipped&&f`<p class="pg-remark">${d(e,"skipped")}</p>`}
  `}var lt={};se(lt,{VERSION:()=>Ne,empty:()=>ct,furthest:()=>at,mark:()=>Oe,merge:()=>Qn,restore:()=>Kn});var Ne=1;function ct(t){return{v:Ne,order:ut(t),done:!1,skipped:!1}}function Oe(t,{done:e,skipped:n}){return{status:e?"done":n?"skipped":"unanswered"}}function Kn(t,e){if(e==null)return{state:ct(t),lost:!1};if(!R(e)||e.v!==Ne)return{state:ct(t),lost:!0};let{order:n,done:o,skipped:s}=e,r=j(n)&&E([...n].sort(),ut(t).sort()),i={v:Ne,order:r?n:ut(t),done:r&&o===!0,skipped:s===!0};return{state:i,lost:!E([n,o,s],[i.order,i.done,i.skipped])}}function Qn(t,e){return t.done||!e.done?t:e}function at(t,e){let n=t.map((r,i)=>({id:r,mine:i+1,theirs:e.indexOf(r)+1})),o=r=>Math.abs(r.mine-r.theirs),s=n.reduce((r,i)=>o(i)>o(r)?i:r);return o(s)?s:null}function ut(t){return t.items.map(e=>e.id)}function De(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,[c,l]=A(!1),m=s.done&&!c,a=M(null),k=M(!1);U(()=>{var $,h;k.current&&((h=($=a.current)==null?void 0:$.querySelector("button"))==null||h.focus()),k.current=!1});let g=$=>{let h={...s,done:!0};l(!1),r(h);let _=n.views.map(p=>en(n,o,s.order,p));i.announce([d(o,"rank_compared"),..._].join(" ")),L($.currentTarget,n.id,Oe(n,h))},u=()=>{k.current=!0,l(!0)},y=$=>{$.detail>1||(m?u():g($))};return f`
    ${n.prompt&&f`<${x} class="pg-prompt" of=${n.prompt} />`}
    ${!m&&f`<div ref=${a}>
      <p class="pg-remark">${d(o,"rank_open")}</p>
      <${Ae} uid=${e} label=${d(o,"rank_label")} items=${n.items.map(({id:$,text:h})=>({id:$,html:h}))}
        order=${s.order} set_order=${$=>r({...s,order:$})} fixed=${!1}
        strings=${o} announce=${i.announce} />
    </div>`}
    <div class="pg-actions">
      <button type="button" class=${`pg-button ${m?"pg-quiet":""}`} onClick=${y}>
        ${d(o,m?"rank_change":"rank_compare")}
      </button>
      ${!m&&f`<${Zt} ...${t} mark=${Oe} />`}
    </div>
    ${m&&f`<${Xn} spec=${n} strings=${o} order=${s.order} />`}
  `}De.icon="M4 5h12M4 10h8M4 15h4";function Xn({spec:t,strings:e,order:n}){let o=(s,r,i=r)=>f`<div>
    <h4>${s}</h4>
    <ol>
      ${r.map((c,l)=>{var m,a;return f`<li key=${c}>
        <${x} as="span" of=${(a=(m=t.items.find(k=>k.id===c))==null?void 0:m.text)!=null?a:""} />
        ${i[l]!==c&&f` <span class="pg-tag">${d(e,"rank_yours",{place:i.indexOf(c)+1})}</span>`}
      </li>`})}
    </ol>
  </div>`;return f`<div class="pg-feedback">
    <div class="rank-orders">
      ${o(d(e,"rank_label"),n)}
      ${t.views.map(s=>o(s.who,s.order,n))}
    </div>
    ${t.views.map(s=>f`<div class="rank-view" key=${s.who}>
      <h4>${s.who}</h4>
      <p>${en(t,e,n,s)}</p>
      <${F} title=${d(e,"rank_why")} of=${s.why} />
      <${J} ids=${s.facts} facts=${t.facts} strings=${e} />
    </div>`)}
    <${F} title=${d(e,"rank_question")} of=${t.question} class="rank-view" />
  </div>`}function en(t,e,n,{who:o,order:s}){var c,l;let r=at(n,s);if(!r)return d(e,"rank_same",{who:o});let i=(l=(c=t.items.find(m=>m.id===r.id))==null?void 0:c.plain)!=null?l:"";return d(e,"rank_differs",{who:o,text:i,mine:r.mine,theirs:r.theirs})}var dt={};se(dt,{VERSION:()=>Ve,empty:()=>ft,follow:()=>_e,holds:()=>Z,mark:()=>pt,merge:()=>to,offered:()=>qe,restore:()=>Zn,scene_of:()=>oe,start:()=>_t,step:()=>nn});var Ve=1,Yn={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function _t(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function oe(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function Z(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!Z(s[0],e);if(n==="and")return s.every(c=>Z(c,e));if(n==="or")return s.some(c=>Z(c,e));let[r,i]=o;return Yn[n](e.meters[r],i)}function qe(t,e){return oe(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&Z(n.if,e))}function nn(t,e,n){let o=qe(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,l]=t.meters[r];s[r]=Math.min(l,Math.max(c,s[r]+i))}return{scene:o.to,flags:tn(e.flags,o.set),meters:s,used:tn(e.used,o.once?[o.id]:[])}}function _e(t,e){let n=_t(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[_t(t),[],[]],r+=1;else if("back"in c){let l=s.pop();if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=l,o=o.slice(0,-1)}else{let l=nn(t,n,c.choose);if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=l}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function ft(t){return{v:Ve,moves:[]}}function Zn(t,e){if(e==null)return{state:ft(t),lost:!1};if(!R(e)||e.v!==Ve||!Array.isArray(e.moves))return{state:ft(t),lost:!0};let n=[];for(let s of e.moves){let r=eo(s);if(!r)break;n.push(r)}let{taken:o}=_e(t,n);return{state:{v:Ve,moves:n.slice(0,o)},lost:o<e.moves.length}}function eo(t){return R(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function pt(t,e){let{position:n}=_e(t,e.moves),{end:o}=oe(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function to(t,e){return e.moves.length>t.moves.length?e:t}function tn(t,e){return[...new Set([...t,...e])].sort()}function Re({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=_e(e,o.moves),l=oe(e,i.scene),m=c.map(_=>{let p=oe(e,_.scene);return{from:p,choice:p.choices.find(v=>v.id===_.choice)}}),a=m[m.length-1],k=M(null),g=M(null),u=M(!1);U(()=>{var _,p,v;u.current&&(u.current=!1,(_=k.current)==null||_.focus(),r.announce(`${l.title}. ${(v=(p=g.current)==null?void 0:p.innerText)!=null?v:""}`))});let y=(_,p)=>{let v={...o,moves:[...o.moves,_]},b=pt(e,v);u.current=!0,s(v),b.status==="ended"&&L(p.currentTarget,e.id,b)},$=f`
    <p class="scenario-role">${e.role}${e.person&&f`<br />${e.person}`}</p>
    ${e.prompt&&f`<${x} class="pg-prompt" of=${e.prompt} />`}
  `,h=qe(e,i);return f`
    ${!m.length&&$}
    ${m.length>1&&!l.end&&f`<ol class="scenario-trail" aria-label=${d(n,"scenario_trail")}>
      ${m.slice(0,-1).map(({from:_,choice:p},v)=>f`<li key=${v}>
        <b>${_.title}</b> <${x} as="span" of=${p.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${k}>${l.title}</h4>
    ${a&&f`<div class="scenario-consequence" ref=${g}>
      <p class="scenario-chose">${d(n,"scenario_chose")} <${x} as="span" of=${a.choice.text} /></p>
      ${a.choice.story&&f`<${x} of=${a.choice.story} />`}
    </div>`}
    ${l.body.filter(_=>Z(_.if,i)).map((_,p)=>f`<${x} key=${`${l.id} ${p}`} of=${_.html} />`)}
    ${h.length>0&&f`
      <p class="scenario-ask" id=${`${t}-ask`}>${d(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${h.map(_=>f`<li key=${`${c.length} ${_.id}`}>
          <button type="button" onClick=${p=>y({choose:_.id},p)}>
            <${x} as="span" of=${_.text} />
          </button>
        </li>`)}
      </ul>`}
    ${l.end&&m.length>0&&f`
      <h4 class="scenario-path-title">${d(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${m.map(({from:_,choice:p},v)=>f`<${no} key=${v} title=${_.title} choice=${p} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!h.length&&f`<button type="button" class="pg-button" onClick=${_=>y({again:!0},_)}>
        ${d(n,"scenario_again")}
      </button>`}
      ${m.length>0&&f`<button type="button" class="pg-button pg-quiet" onClick=${_=>y({back:!0},_)}>
        ${d(n,"scenario_back")}
      </button>`}
    </p>
  `}Re.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function no({title:t,choice:e,spec:n,strings:o}){var l;let{text:s,story:r,research:i,their_side:c}=e;return f`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${d(o,"scenario_chose")} </span><${x} as="span" of=${s} /></p>
    <${F} title=${d(o,"part_story")} of=${r} />
    <${F} title=${d(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${F} title=${d(o,"part_research")} of=${i==null?void 0:i.html}>
      <${J} ids=${(l=i==null?void 0:i.facts)!=null?l:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var on={choice:{View:Me,...tt},notepad:{View:Pe,...ot},order:{View:Te,...it},rank:{View:De,...lt},scenario:{View:Re,...dt}};var rn="pg-announcer";var mt=new WeakMap;function sn(t,e){var r;let n=(r=t.getElementById(rn))!=null?r:oo(t),o=mt.get(t);if(o){o.push(e);return}let s=[e];mt.set(t,s),n.textContent="",setTimeout(()=>{mt.delete(t),n.textContent=s.join(" ")},100)}function oo(t){let e=t.createElement("div");return e.id=rn,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function cn({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",l=s!=="blocked"&&f`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${d(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||s){let m=s!=null?s:o?"kept":"tab";return f`<p class="pg-saving">
      <span>${d(e,`saving_${m}_${s?"any":c}`)}</span> ${l}
    </p>`}return f`<details class="pg-saving">
    <summary>${d(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${d(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${l}
  </details>`}function un({lost:t,strings:e}){return t?f`<div class="pg-notice">
    <p>${d(e,"lost")}</p>
    <details>
      <summary>${d(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${d(e,"lost_delete")}</button>
  </div>`:null}function an(t,e){return ke(f`<${$t} ...${e}><${ro} ...${e} /><//>`,t),()=>ke(null,t)}function ro({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=A(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=A({});z(()=>s.watch(()=>i({})),[s]);let{state:c,saving:l,lost:m}=s.read();return f`
    <${io} icon=${t.icon} spec=${n} strings=${o} />
    <${un} lost=${m} strings=${o} />
    <${so} spec=${n} strings=${o} begun=${!E(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:l}} />
      <${cn} saving=${l} strings=${o} />
    <//>
    ${s.source&&f`<p class="pg-source">${d(o,"source",{path:s.source})}</p>`}
  `}function so({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=A([!n&&t.note,n||t.intensity!=="heavy"]),c=M(null),l=M(!1);z(()=>{var a;l.current&&((a=c.current)==null||a.focus())},[r]);let m=()=>{l.current=!0,i([s,!0])};return f`
    ${s&&f`<div class="pg-notice">
      <p class="pg-label">${d(e,"note_title")}</p>
      <${x} of=${s} />
    </div>`}
    ${r?f`<div tabindex="-1" ref=${c}>${o}</div>`:f`<p class="pg-actions"><button type="button" class="pg-button" onClick=${m}>${d(e,"note_open")}</button></p>`}
  `}function io({icon:t,spec:e,strings:n}){return f`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${d(n,`kind_${e.type}`)}
      <span>${d(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var $t=class extends Y{constructor(){super(...arguments);yt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?f`<p class="pg-notice">${d(n,"failed")}</p>`:o}};function co({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=ln(t,n),s=()=>{o(),o=ln(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(i=>t.on(i,s)),()=>{r.forEach(i=>t.off(i,s)),o(),n.remove()}}function ln(t,e){let n=t.get("spec"),o=on[n.type],s=new Set,r=()=>s.forEach(u=>u()),i,c=null,l=()=>{c=null,r()},m=u=>{i=u,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),r()},a=()=>{let u=t.get("state");if(E(u,i))return;let y=u===null||E(u,{}),$=o.restore(n,y?null:u);$.lost&&(c={text:JSON.stringify(u,null,2),forget:l}),m($.state)};a(),t.on("change:state",a);let k={read:()=>({state:i,lost:c,saving:null}),write:m,watch:u=>(s.add(u),()=>s.delete(u)),announce:u=>sn(e.ownerDocument,u),source:t.get("source"),failed:()=>{}},g=an(e,{type:o,spec:n,strings:t.get("strings"),host:k});return()=>{t.off("change:state",a),g()}}var es={render:co};export{es as default};
