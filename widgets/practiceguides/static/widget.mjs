/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var Tt=Object.defineProperty;var xn=(t,e,n)=>e in t?Tt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var le=(t,e)=>{for(var n in e)Tt(t,n,{get:e[n],enumerable:!0})};var Nt=(t,e,n)=>xn(t,typeof e!="symbol"?e+"":e,n);var At=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],a=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[e[++r]]=a:i===6?o[1][e[++r]]+=a+"":i?(s=t.apply(a,At(t,a,n,["",null])),o.push(s),a[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(a)}return o},Pt=new Map;function Ot(t){var e=Pt.get(this);return e||(e=new Map,Pt.set(this,e)),(e=At(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",a="",u=[0],$=function(d){r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,i):r===3&&(d||i)?(u.push(3,d,i),r=2):r===2&&i==="..."&&d?u.push(4,d,0):r===2&&i&&!d?u.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(u.push(r,0,i,s),r=6),d&&(u.push(r,d,0,s),r=6)),i=""},l=0;l<n.length;l++){l&&(r===1&&$(),$(l));for(var h=0;h<n[l].length;h++)o=n[l][h],r===1?o==="<"?($(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?($(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[l][h+1]===">")?($(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?($(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return $(),u})(t)),e),arguments,[])).length>1?e:e[0]}var x,Vt,wn,F,Xe,Se,It,xe,Lt,Ze,Ye,Sn,fe=Symbol.for("pv"),Ce={},Me=[],Cn=/^m(i|n|o|s|text|space)$/,et=Array.isArray,tt=Me.slice,z=Object.assign;function B(t){t&&t.parentNode&&t.remove()}function nt(t,e,n){var o,s,r,i={},a=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return a>2&&(i.children=a>3?tt.call(arguments,2):n),_e(t,i,o,s,null)}function _e(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:fe,__v:s||++Vt,__i:-1,__u:0};return!s&&x.vnode&&x.vnode(r),r}function Ee(t){return t.children}function G(t,e){this.props=t,this.context=e,this.__g=0}function U(t,e){if(e==null)return t.__&&U(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:U(t)}function Mn(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=z({constructor:fe},n)).__v=n.__v+1,x.vnode&&x.vnode(e),ot(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||U(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Bt(s,e,r),n.__=n.__e=null,e.__e!=o&&Dt(e))}function Dt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Dt(t)}function jt(t){(8&t.__g||(t.__g|=8,F.push(t),Se++))&&Xe==x.debounceRendering||((Xe=x.debounceRendering)||queueMicrotask)(Ft)}function Ft(){try{for(var t,e=1;F.length;)F.length>e&&F.sort(It),t=F.shift(),e=F.length,8&t.__g&&Mn(t)}finally{(Se=F.length)&&(Xe||queueMicrotask)(Ft)}}function Ut(t,e,n,o,s,r,i,a,u,$,l){var h,d,c,p,v,k,m=o.__k||Me,g=e.length;for(u=En(n,e,m,u,g),h=0;h<g;h++)(c=n.__k[h])!=null&&(d=~c.__i&&m[c.__i]||Ce,c.__i=h,k=ot(t,c,d,s,r,i,a,u,$,l),p=c.__e,(d.ref!=c.ref||8&d.__u)&&(d.ref&&rt(d.ref,null,c,d),c.ref&&l.push(c.ref,c.__c||p,c)),v=v||p,4&c.__u?(u=qt(c,u,t,!d.__v),d.__e&&(d.__e=null)):typeof c.type=="function"&&k!==void 0?u=k:p&&(u=p.nextSibling),c.__u&=-21);return n.__e=v,u}function En(t,e,n,o,s){var r,i,a,u,$,l,h,d,c,p=n.length,v=p,k=0,m=0,g=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[r]=_e(null,i):et(i)?i=g[r]=_e(Ee,{children:i}):i.constructor===fe&&i.__b?i=g[r]=_e(i.type,i.props,i.key,i.ref,i.__v):g[r]=i,u=r+k,i.__=t,i.__b=t.__b+1,a=null,~($=i.__i=Hn(i,n,u,v))&&(v--,(a=n[$])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,$==u-1?k--:$==u+1?k++:$!=u&&($>u?k--:k++,m=1)):(~$||(s>p?k--:s<p&&k++),typeof i.type!="function"&&(i.__u|=4))):g[r]=null;if(m){for(l=[],h=[],r=0;r<s;r++)if((i=g[r])&&16&i.__u){for(k=0,d=l.length;k<d;)l[c=k+d>>1]<i.__i?k=c+1:d=c;l[k]=i.__i,h[r]=k+1}for(k=l.length;r--;)h[r]&&(h[r]==k?k--:g[r].__u|=4)}if(v)for(r=0;r<p;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=U(a)),st(a,a));return o}function qt(t,e,n,o){var s,r,i,a;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=qt(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=U(t))&&!e.parentNode&&(e=null),i=t.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Hn(t,e,n,o){var s,r=t.key,i=t.type,a=e[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function Rt(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function be(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Rt(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Rt(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Ye[e]||(Ye[e]=Tn(e)),(t.__a||(t.__a={}))[e]=Ze,r=e!=(e=e.replace(Lt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Tn(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[xe]==null)e[xe]=Ze++;else if(e[xe]<this.__a[t])return;return n(x.event?x.event(e):e)}}}function ot(t,e,n,o,s,r,i,a,u,$){var l,h,d,c,p,v,k,m,g,y,b,D,Y,j,R,ue,T,L,A=e.type;if(e.constructor!==fe)return null;128&n.__u&&(u=32&n.__u,l=n.__c.__z)&&(e.__u|=u,h=r=[],l.nodeType==8?a=we(l,r):r.push(l),a=r[0]||a),(l=x.__b)&&l(e);e:if(typeof A=="function"){d=i.length;try{if(m=e.props,g=(l=A.prototype)&&l.render,y=(l=A.contextType)&&o[l.__c],b=l?y?y.props.value:l.__:o,(c=n.__c)?(e.__c=c,2&c.__g&&(c.__g|=1)):(g?e.__c=c=new A(m,b):(e.__c=c=new G(m,b),c.constructor=A,c.render=Pn),y&&y.sub(c),c.state||(c.state={}),c.__n=o,c.__g|=8,c.__h=[],c.__k=[]),g&&(c.__s||(c.__s=c.state),A.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=z({},c.__s)),z(c.__s,A.getDerivedStateFromProps(m,c.__s)))),p=c.props,v=c.state,c.__v=e,n.__c){if(m!==p&&g&&!A.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(m,b),e.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(m,c.__s,b)===!1){e.__v!=n.__v&&(c.props=m,c.state=c.__s,c.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(N){N&&(N.__=e)}),Me.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&i.push(c),a=U(n);break e}c.componentWillUpdate&&c.componentWillUpdate(m,c.__s,b),g&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(p,v,k)})}else g&&!A.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),g&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=b,c.props=m,c.__P=t,c.__g&=-5,D=x.__r,Y=g?25:0;do c.__g&=-9,D&&D(e),l=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++Y<25);g&&(Me.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(o=z({},o,c.getChildContext())),g&&n.__c&&c.getSnapshotBeforeUpdate&&(k=c.getSnapshotBeforeUpdate(p,v)),j=l&&l.type===Ee&&l.key==null?l.props.children:l,m.__P&&(l=a,s=(t=m.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(N){N&&st(N,N)}),n.__k=null),a=n.__k?U(n,0):null),a=Ut(t,et(j)?j:[j],e,n,o,s,r,i,a,u,$),m.__P&&(e.__e=null,a=l),e.__u&=-161,h&&h.some(B),c.__h.length&&i.push(c),1&c.__g&&(c.__g&=-4)}catch(N){if(i.length=d,e.__v=null,u||r)if(N&&N.then){if(e.__u|=128|u,r){for(~(T=r.indexOf(a||void 0))||(T=r.length);(L=r[T-1])&&L.nodeType==8;)T--;for(;T<r.length;T++)if(L=r[T])if(r[T]=null,R){if(L==ue)break}else{if(L.nodeType!=8)break;L.data.startsWith("$s")&&(ue=we(R=L))}}if(!R){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;R=a}(l=we(R=e.__c.__z||(e.__c.__z=R)))?(e.__e=R,a=l):e.__e=a,a=a&&a.nextSibling}else r&&r.some(B);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),N&&N.then||Wt(e),x.__e(N,e,n)}}else a=e.__e=Nn(n.__e,e,n,o,s,r,i,u,$,t);return(l=x.diffed)&&l(e),a}function we(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Wt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Wt))}function Bt(t,e,n){for(var o=0;o<n.length;)rt(n[o++],n[o++],n[o++]);x.__c&&x.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){x.__e(r,s.__v)}})}function Nn(t,e,n,o,s,r,i,a,u,$){var l,h,d,c,p,v,k,m,g=n.props||Ce,y=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(l=0;l<r.length;l++)if((p=r[l])&&(b?p.localName==b:p.nodeType==3)){t=p,r[l]=null;break}}if(!t){if(m=$.ownerDocument||document,!b)return m.createTextNode(y);t=m.createElementNS(s,b,y.is?y:$),a&&(x.__m&&x.__m(e,r),a=!1),r=null}if(b){if($=b=="template"&&t.content||t,r=b=="textarea"&&y.defaultValue!=null?null:r&&tt.call($.childNodes),!a&&r)for(g={},l=0;l<t.attributes.length;l++)g[(p=t.attributes[l]).name]=p.value;for(l in g)p=g[l],l=="dangerouslySetInnerHTML"?d=p:l=="children"||l in y||l=="value"&&"defaultValue"in y||l=="checked"&&"defaultChecked"in y||be(t,l,null,p,s);for(l in y)p=y[l],l=="children"?c=p:l=="dangerouslySetInnerHTML"?h=p:l=="value"?v=p:l=="checked"?k=p:a&&typeof p!="function"||g[l]===p||be(t,l,p,g[l],s);h?(a||d&&(h.__html==d.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),e.__k=[]):(d&&(t.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Cn.test(b))&&(s="http://www.w3.org/1999/xhtml"),Ut($,et(c)?c:[c],e,n,o,s,r,i,r?r[0]:n.__k&&U(n,0),a,u),r&&r.some(B)),a&&b!="textarea"||(l="value",b=="progress"&&v==null?t.removeAttribute(l):v==null||v===t[l]&&(b!="progress"||v)||be(t,l,v,g[l],s),l="checked",k!=null&&k!=t[l]&&be(t,l,k,g[l],s))}else g===y||a&&t.data==y||(t.data=y);return t}function rt(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){x.__e(s,n)}}function st(t,e,n){var o,s,r,i;if(x.unmount&&x.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||rt(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){x.__e(a,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&st(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=we(o,r=[]))&&(o==t.__e&&r.some(B),B(s),B(o)),n||B(t.__e),t.__e=t.__c=t.__=null}function Pn(t,e,n){return this.constructor(t,n)}function He(t,e){var n,o,s,r;x.__&&x.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=_e(Ee,{children:[t]}),s=[],r=[],ot(e,e.__k,o||Ce,Ce,e.namespaceURI,o?null:e.firstChild?tt.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Bt(s,e.__k,r),e.__k.props.children=null}x={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){t=a}}throw Se=0,t}},Vt=0,wn=function(t){return t!=null&&t.constructor===fe},G.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=z({},this.state)),typeof t=="function"&&(t=t(z({},n),this.props)),t&&(z(n,t),this.__v&&(e&&this.__k.push(e),jt(this)))},G.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),jt(this))},G.prototype.render=Ee,F=[],Se=0,It=function(t,e){return t.__v.__b-e.__v.__b},xe=Symbol(),Lt=/(PointerCapture)$|Capture$/i,Ze=0,Ye={},Sn=0;var Z,C,it,zt,at=Object.is,Te=0,tn=[],ct=[],S=x,Gt=S.__b,Jt=S.__r,Kt=S.diffed,Qt=S.__c,Xt=S.unmount,Yt=S.__;function Ne(t,e){S.__h&&S.__h(C,t,Te||e),Te=0;var n=C.__H||(C.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Te=1,An(nn,t)}function An(t,e,n){var o=Ne(Z++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):nn(void 0,e),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);at(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var s=C.shouldComponentUpdate;C.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var $=!1,l=this.props!=r;if(u.__.some(function(d){d.__N&&($=!0,at(d.__[0],d.__N[0])||(l=!0))}),s){var h=s.call(this,r,i,a);return $?h||l:h}return!$||l}}return o.__}function q(t,e){var n=Ne(Z++,3);!S.__s&&lt(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,C.__H.__h.push(n))}function W(t,e){var n=Ne(Z++,4);!S.__s&&lt(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,C.__h.push(n))}function E(t){return Te=5,On(function(){return{current:t}},[])}function On(t,e){var n=Ne(Z++,7);return lt(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function jn(){var t;do{for(;t=ct.shift();)try{pe(t)}catch(n){S.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=tn.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(pe),e.__h.some(ut),e.__h=[]}catch(n){e.__h=[],S.__e(n,t.__v)}}}while(ct.length)}S.__b=function(t){C=null,Gt&&Gt(t)},S.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Yt&&Yt(t,e)},S.__r=function(t){Jt&&Jt(t),Z=0;var e=(C=t.__c).__H;e&&(it==C?C.__h=[]:(e.__h.some(pe),e.__h.some(ut),Z=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),it=C},S.diffed=function(t){Kt&&Kt(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&en(tn.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),it=C=null},S.__c=function(t,e){e.some(function(n){try{n.__h.some(pe),n.__h=n.__h.filter(function(o){return!o.__||ut(o)})}catch(o){n.__h=[function(){throw o}]}}),Qt&&Qt(t,e)},S.unmount=function(t){Xt&&Xt(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,en(ct.push(s))}else pe(s)}catch(r){e=r}}),o.__H=void 0,e&&S.__e(e,o.__v))};var Zt=typeof requestAnimationFrame=="function";function Rn(t){var e,n=function(){clearTimeout(o),Zt&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Zt&&(e=requestAnimationFrame(n))}function en(t){t!=1&&zt==S.requestAnimationFrame||((zt=S.requestAnimationFrame)||Rn)(jn)}function pe(t){var e=C,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),C=e}function ut(t){var e=C;t.__c=t.__(),C=e}function lt(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!at(n,t[o])})}function nn(t,e){return typeof e=="function"?e(t):e}var _=Ot.bind(nt);function w({of:t,as:e="div",...n}){return nt(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function H(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function J(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function V(t,e){return JSON.stringify(t)===JSON.stringify(e)}function f(t,e,n={}){var s,r;return((r=(s=Vn(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,a)=>a in n?String(n[a]):i)}function Vn(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function ee({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?_`<details class="pg-facts">
    <summary>${f(n,"facts")}</summary>
    <ul>
      ${o.map(s=>_`<li key=${s}>
        <${w} of=${e[s].html} />
        <p class="pg-source">
          ${f(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&_` <strong>${f(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function K({title:t,of:e,class:n="",children:o=null}){return e?_`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${w} of=${e} />
    ${o}
  </div>`:null}function te({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return _`
    ${n&&_`<p class="pg-named">
      <${w} as="span" of=${n} />
      ${o&&_`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${K} title=${f(e,"part_story")} of=${s} class="pg-story" />
    <${K} title=${f(e,"part_research")} of=${r} />
    <${K} title=${f(e,"part_instead")} of=${i} />
  `}function Pe({feedback:t,strings:e,open:n}){return!t.story&&!t.research?null:_`<details class="pg-reasons" open=${n}>
    <summary>${f(e,"reasons")}</summary>
    <${te} feedback=${t} strings=${e} />
  </details>`}function Q(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function on({children:t,then:e}){let[n,o]=P(!1);return q(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function I(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function ne(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:a=[]}=n(s.answer),u=a.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:[...new Set(u)]}}function oe(t,e,n,o){var a;if(t==null)return{state:I(e),lost:!1};if(!H(t)||t.v!==1)return{state:I(e),lost:!0};let s=u=>{let $=H(u)?n(u.answer):null;return!H(u)||$===null||!o($)?null:{answer:$,confidence:rn(u.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(a=n(t.answer))!=null?a:e,confidence:rn(t.confidence),tries:r.filter(u=>u!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!V(sn(t),sn(i))}}function re(t,e){let n=t.tries.findIndex((s,r)=>!V(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function rn(t){return t==="not"||t==="fairly"||t==="very"?t:null}function sn({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var In=["not","fairly","very"],Ln={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function se({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:a,missing:u,ask:$,told:l,spoken:h,facts:d,after:c,keep:p,count:v}){let k=o.tries.length,m=o.tries[k-1],g=a(o),[y,b]=P(!m||!V(m.answer,o.answer)),D=E(k);q(()=>{D.current!==k&&b(!k),D.current=k},[k]);let[Y,j]=P(""),R=E(null),ue=E(null),T=E(null);q(()=>{var M,O;T.current==="question"&&((O=(M=R.current)==null?void 0:M.querySelector("input, select, button, textarea"))==null||O.focus(),T.current=null)});let L=()=>{var O,ye;if(T.current!=="feedback")return;let M=[f(n,g.status),A(),_t(n,g)].filter(Boolean).join(" ");r.announce(`${M} ${h?h(m.answer,g):(ye=(O=ue.current)==null?void 0:O.innerText)!=null?ye:""}`),T.current=null},A=()=>v?f(n,"score",{score:g.score,max:g.max}):"",N=M=>{j(M),r.announce(M)},vn=M=>{j(""),s({...o,answer:M})},kn=M=>{if(!y)return;let O=u(o.answer);if(O)return N(O);let{answer:ye,confidence:bn}=o,Ht={...o,tries:[...o.tries,{answer:ye,confidence:bn}],skipped:!1};T.current="feedback",j(""),b(!1),s(Ht),Q(M.currentTarget,e.id,a(Ht))},yn=M=>{let O={...o,skipped:!0};s(O),N(f(n,"skipped")),Q(M.currentTarget,e.id,a(O))},Mt=M=>{T.current="question",b(!0),s(M)},Et=!y&&(g.status==="right"||k>=e.attempts);return _`
    ${e.prompt&&_`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${R}>${$({answer:o.answer,set_answer:vn,fixed:!y})}</div>
    ${e.confidence&&_`<${Dn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!y}
      onPick=${M=>s({...o,confidence:M})} />`}
    ${e.hint&&_`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${f(n,"hint")}</summary>
      <${w} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${y?void 0:"true"} onClick=${kn}>
        ${f(n,y?"check":"checked")}
      </button>
      ${y&&_`<button type="button" class="pg-button pg-quiet" onClick=${yn}>${f(n,"skip")}</button>`}
      ${y&&_`<p class="pg-remark">${Y||(o.skipped?f(n,"skipped"):"")}</p>`}
    </div>
    ${!y&&m&&_`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${Ln[g.status]}</span> ${f(n,g.status)}
        ${v&&_` <span class="pg-count">${A()}</span>`}
      </p>
      <${on} then=${L}>
        ${_t(n,g)&&_`<p>${_t(n,g)}</p>`}
        <div ref=${ue}>${l(m.answer,g)}</div>
        <${ee} ids=${[...new Set(d(m.answer))]} facts=${e.facts} strings=${n} />
        ${Et&&c&&c(m.answer)}
        <div class="pg-actions">
          ${Et?_`<button type="button" class="pg-button pg-quiet" onClick=${()=>Mt(I(i))}>${f(n,"start_again")}</button>`:_`<button type="button" class="pg-button" onClick=${()=>Mt({...o,answer:p?o.answer:i,confidence:null})}>
                ${f(n,"try_again")}
              </button>
              <p class="pg-remark">${f(n,"tries_left",{n:e.attempts-k})}</p>`}
        </div>
      <//>
    </div>`}
  `}function _t(t,{status:e,confidence:n}){return e==="right"?n==="not"?f(t,"unsure_right"):"":n==="very"?f(t,"sure_wrong"):n==="not"?f(t,"unsure_wrong"):""}function Dn({name:t,strings:e,value:n,set:o,onPick:s}){return _`<fieldset class="pg-pills pg-confidence">
    <legend>${f(e,"confidence")}</legend>
    ${In.map(r=>_`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${f(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}function ie({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:a=()=>{}}){let u=E(null);return W(()=>Fn(u.current),[o]),_`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${u} rows=${s} value=${o} aria-describedby=${r}
      onInput=${$=>i($.currentTarget.value)}
      onChange=${$=>a($.currentTarget)} />
  `}function ae({id:t,strings:e}){return _`<p class="pg-care" id=${t}>${f(e,"care")}</p>`}function Fn(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}function Ae(){let[t,e]=P(null),n=E(null);return W(()=>{if(!n.current)return;let{element:o,top:s}=n.current;n.current=null,window.scrollBy(0,o.getBoundingClientRect().top-s)},[t]),[t,(o,s)=>{n.current={element:s,top:s.getBoundingClientRect().top},e(t===o?null:o)}]}function Oe(t,e){let n=H(t)?Object.entries(t):[];return Object.fromEntries(n.filter(([o,s])=>e.includes(o)&&s&&typeof s=="string"))}function je(t,e,n){let{[e]:o,...s}=t;return n?{...s,[e]:n}:s}function Re(t,e){var o;let n={...t};for(let[s,r]of Object.entries(e)){let i=(o=t[s])!=null?o:"";i.includes(r)||(n[s]=r.includes(i)?r:`${i}

${r}`)}return n}function Ve(t,e){let o=[t.answer,...t.tries.map(s=>s.answer)].flatMap(s=>Object.values(e(s)));return[...new Set(o)].filter(s=>s.trim())}function Ie(t,e){let n=t.tries.map(o=>({...o,answer:e(o.answer)}));return{...t,answer:e(t.answer),tries:n}}var pt={};le(pt,{NOTHING:()=>de,VERSION:()=>Un,compare:()=>me,empty:()=>qn,has_marks:()=>Le,mark:()=>ft,marks_of:()=>$e,merge:()=>Bn,own_words:()=>zn,restore:()=>Wn,without_words:()=>Gn});var Un=1,de={marks:{},reasons:{}};function qn(t){return I(de)}function ft(t,e){let n=t.sentences.reduce((o,{tags:s})=>o+s.length,0);return ne(e,n,o=>{let r=t.sentences.map(i=>me(i,o)).reduce((i,{found:a,over:u})=>i+a.length-u.length,0);return{score:Math.max(0,r)}})}function me(t,e){let n=$e(e,t.id);return{found:t.tags.filter(o=>n.includes(o)),missed:t.tags.filter(o=>!n.includes(o)),over:n.filter(o=>!t.tags.includes(o))}}function $e(t,e){var n;return(n=t.marks[e])!=null?n:[]}function Le(t){return Object.keys(t.marks).length>0}function Wn(t,e){return oe(e,de,n=>Jn(t,n),Le)}function Bn(t,e){let n=re(t,e),o=Re(t.answer.reasons,e.answer.reasons);return{...n,answer:{marks:t.answer.marks,reasons:o}}}function zn(t){return Ve(t,({reasons:e})=>e)}function Gn(t){return Ie(t,({marks:e})=>({marks:e,reasons:{}}))}function Jn(t,e){if(!H(e)||!H(e.marks))return null;let n=t.sentences.map(({id:s})=>s),o=Object.entries(e.marks).map(([s,r])=>[s,n.includes(s)?Kn(t,r):[]]).filter(([,s])=>s.length);return{marks:Object.fromEntries(o),reasons:Oe(e.reasons,n)}}function Kn(t,e){let n=t.tags.map(({id:o})=>o);return J(e)?[...new Set(e)].filter(o=>n.includes(o)):[]}var Qn={found:"annotate_found",missed:"annotate_missed",over:"annotate_over"};function De(t){let{uid:e,spec:n,strings:o,state:s}=t,[r,i]=Ae(),a=c=>ft(n,c),u=a(s).status==="right"||s.tries.length>=n.attempts,$=({answer:c,set_answer:p,fixed:v})=>_`
    <p class="pg-remark" id=${`${e}-how`}>${f(o,"annotate_how")}</p>
    <figure class="annotate-sheet" aria-describedby=${`${e}-how`}>
      <figcaption>
        <span class="annotate-kind">${f(o,`annotate_kind_${n.document.kind}`)}</span>
        ${n.document.title}
      </figcaption>
      <ol class="annotate-lines">
        ${n.sentences.map(k=>_`<li key=${k.id}>
          <${Xn} uid=${`${e}-${k.id}`} spec=${n} strings=${o} sentence=${k} answer=${c}
            set_answer=${p} fixed=${v} open=${r===k.id}
            onPress=${m=>i(k.id,m)} />
        </li>`)}
      </ol>
    </figure>`,l=c=>{let p=n.sentences.map(m=>me(m,c)),v=n.tags.map(({id:m,text:g})=>{let[y,b,D]=["found","missed","over"].map(Y=>p.filter(j=>j[Y].includes(m)).length);return{tag:g,found:y,missed:b,over:D}});if(u)return v.map(m=>f(o,m.found+m.missed?"annotate_tally":"annotate_tally_absent",m));let k=v.reduce((m,{missed:g})=>m+g,0);return[...v.filter(m=>m.found+m.over).map(m=>f(o,"annotate_tally_open",m)),f(o,"annotate_left",{n:k})]},h=c=>n.sentences.filter(({id:p})=>u||$e(c,p).length),d=u?n.absent:[];return _`<${se} ...${t} nothing=${de} keep mark=${a} ask=${$}
    missing=${c=>Le(c)?null:f(o,"annotate_none")}
    told=${c=>_`
      <ul class="annotate-tally">${l(c).map(p=>_`<li key=${p}>${p}</li>`)}</ul>
      <p class="pg-named">${f(o,u?"annotate_again":"annotate_again_open")}</p>
      <ol class="annotate-lines">
        ${h(c).map(p=>_`<li key=${p.id} value=${n.sentences.indexOf(p)+1}>
          <${w} class="annotate-text" of=${p.text} />
          <${Yn} spec=${n} strings=${o} sentence=${p} answer=${c} over=${u} />
        </li>`)}
      </ol>
      ${d.length>0&&_`<p class="pg-named">${f(o,"annotate_absent")}</p>
        ${d.map(({tag:p,feedback:v})=>_`<div key=${p} class="annotate-absent">
          <p class="annotate-text">${dt(n,[p])}</p>
          <${te} feedback=${v} strings=${o} />
        </div>`)}`}`}
    spoken=${c=>l(c).join(" ")}
    facts=${c=>[...h(c),...d].flatMap(({feedback:p})=>p.facts)} />`}De.icon="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2";function Xn({uid:t,spec:e,strings:n,sentence:o,answer:s,set_answer:r,fixed:i,open:a,onPress:u}){var c;let $=$e(s,o.id),l=(c=s.reasons[o.id])!=null?c:"",h=_`<span>
    <${w} as="span" class=${$.length?"annotate-marked":""} of=${o.text} />
    ${$.length>0&&_` <span class="annotate-tags">${f(n,"annotate_marked",{tags:dt(e,$)})}</span>`}
  </span>`;if(i)return _`<div class="annotate-line">${h}</div>${l&&_`<${an} text=${l} strings=${n} />`}`;let d=(p,v)=>{let{[o.id]:k,...m}=s.marks,g=e.tags.map(({id:y})=>y).filter(y=>y===p?v:$.includes(y));g.length&&(m[o.id]=g),r({...s,marks:m})};return _`
    <button type="button" class="annotate-line" aria-expanded=${a?"true":"false"}
      onClick=${p=>u(p.currentTarget)}>${h}</button>
    ${a&&_`<div class="annotate-panel">
      <fieldset class="pg-pills">
        <legend>${f(n,"annotate_pick")}</legend>
        ${e.tags.map(p=>_`<label key=${p.id} class=${$.includes(p.id)?"is-picked":""}>
          <input type="checkbox" value=${p.id} checked=${$.includes(p.id)}
            onChange=${v=>d(p.id,v.currentTarget.checked)} />
          <span>${p.text}</span>
        </label>`)}
      </fieldset>
      ${($.length>0||l)&&_`
        <${ie} id=${`${t}-reason`} label=${f(n,"annotate_reason")} value=${l} described=${`${t}-care`}
          onWrite=${p=>r({...s,reasons:je(s.reasons,o.id,p)})} />
        <${ae} id=${`${t}-care`} strings=${n} />`}
    </div>`}`}function Yn({spec:t,strings:e,sentence:n,answer:o,over:s}){let r=me(n,o),i=["found","missed","over"].filter(u=>r[u].length&&(s||u!=="missed")),a=o.reasons[n.id];return _`
    ${i.map(u=>_`<p key=${u} class="annotate-who">${f(e,Qn[u],{tags:dt(t,r[u])})}</p>`)}
    ${a&&_`<${an} text=${a} strings=${e} />`}
    <${Pe} feedback=${n.feedback} strings=${e} open=${r.missed.length+r.over.length>0} />`}function an({text:t,strings:e}){return _`<p class="annotate-reason"><span class="pg-label">${f(e,"annotate_own")}</span> ${t}</p>`}function dt(t,e){return t.tags.filter(({id:n})=>e.includes(n)).map(({text:n})=>n).join(", ")}var $t={};le($t,{NOTHING:()=>he,VERSION:()=>Zn,distance:()=>ge,empty:()=>eo,in_spread:()=>Ue,mark:()=>mt,merge:()=>no,open_rows:()=>qe,own_words:()=>oo,restore:()=>to,without_words:()=>ro});var Zn=1,he={levels:{},notes:{}};function eo(t){return I(he)}function mt(t,e){return ne(e,t.rows.length,n=>({score:t.rows.filter(o=>ge(t,o,n.levels[o.id])!=="far").length}))}function ge(t,e,n){let[o,s]=[n,e.level].map(r=>Fe(t,r));return o===s?"same":Math.abs(o-s)===1?"near":Ue(t,e,n)?"inside":"far"}function Ue(t,e,n){let[o,s]=e.spread.map(r=>Fe(t,r));return o<=Fe(t,n)&&Fe(t,n)<=s}function Fe(t,e){return t.levels.findIndex(n=>n.id===e)}function qe(t,e){return t.rows.filter(({id:n})=>!e.levels[n]).length}function to(t,e){return oe(e,he,n=>so(t,n),n=>!qe(t,n))}function no(t,e){let n=re(t,e),o=Re(t.answer.notes,e.answer.notes);return{...n,answer:{levels:t.answer.levels,notes:o}}}function oo(t){return Ve(t,({notes:e})=>e)}function ro(t){return Ie(t,({levels:e})=>({levels:e,notes:{}}))}function so(t,e){if(!H(e)||!H(e.levels))return null;let n=t.rows.map(({id:r})=>r),o=t.levels.map(({id:r})=>r),s=Object.entries(e.levels).filter(([r,i])=>n.includes(r)&&o.includes(i));return{levels:Object.fromEntries(s),notes:Oe(e.notes,n)}}var io={near:"assess_near",inside:"assess_inside",far:"assess_far"};function We(t){let{uid:e,spec:n,strings:o,state:s}=t,[r,i]=Ae(),a=h=>mt(n,h),u=a(s).status==="right"||s.tries.length>=n.attempts,$=(h,d)=>u||ge(n,h,d.levels[h.id])!=="far";return _`<${se} ...${t} nothing=${he} keep mark=${a} ask=${({answer:h,set_answer:d,fixed:c})=>_`
    <p class="pg-remark">${f(o,"assess_pick")}</p>
    ${n.rows.map(({id:p,text:v})=>{var g;let k=(g=h.notes[p])!=null?g:"",m=`${e}-${p}-note`;return _`<div key=${p} class="assess-row">
        <fieldset class="pg-pills">
          <legend>${v}</legend>
          ${n.levels.map(y=>_`<label key=${y.id} class=${h.levels[p]===y.id?"is-picked":""}>
            <input type="radio" name=${`${e}-${p}`} value=${y.id} checked=${h.levels[p]===y.id} disabled=${c}
              onChange=${()=>d({...h,levels:{...h.levels,[p]:y.id}})} />
            <span>${y.text}</span>
          </label>`)}
        </fieldset>
        ${!c&&_`<button type="button" class="pg-link" aria-expanded=${r===p?"true":"false"}
          onClick=${y=>i(p,y.currentTarget)}>${f(o,k?"assess_note":"assess_add")}</button>`}
        ${!c&&r===p&&_`
          <${ie} id=${m} label=${f(o,"assess_label",{row:v})} unseen value=${k} described=${`${m}-care`}
            onWrite=${y=>d({...h,notes:je(h.notes,p,y)})} />
          <${ae} id=${`${m}-care`} strings=${o} />`}
      </div>`})}`}
    missing=${h=>{let d=qe(n,h);return d?f(o,"assess_none",{n:d}):null}}
    told=${h=>_`
      ${u&&_`<p class="pg-remark" aria-hidden="true">${f(o,"assess_signs")}</p>`}
      ${n.rows.map(d=>_`<div key=${d.id} class="assess-told">
        <p class="pg-named">${d.text}</p>
        ${u&&_`<${ao} spec=${n} row=${d} own=${h.levels[d.id]} />`}
        <p>${cn(n,o,d,h,u)}</p>
        ${h.notes[d.id]&&_`<p class="assess-note"><span class="pg-label">${f(o,"assess_note")}:</span> ${h.notes[d.id]}</p>`}
        ${$(d,h)&&_`<${Pe} feedback=${d.feedback} strings=${o} open=${h.levels[d.id]!==d.level} />`}
      </div>`)}`}
    spoken=${h=>n.rows.map(d=>`${d.text}: ${cn(n,o,d,h,u)}`).join(" ")}
    facts=${h=>n.rows.flatMap(d=>$(d,h)?d.feedback.facts:[])} />`}We.icon="M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";function ao({spec:t,row:e,own:n}){let{levels:o}=t;return _`<p class="assess-bar" aria-hidden="true">
    <span>${o[0].text}</span>
    ${o.map(({id:s})=>_`<span key=${s} class=${`assess-step ${Ue(t,e,s)?"is-in":""}`}>
      ${s===e.level?s===n?"\u25C9":"\u25C6":s===n?"\u25CF":"\u25CB"}
    </span>`)}
    <span>${o[o.length-1].text}</span>
  </p>`}function cn(t,e,n,o,s){let r=l=>{var h,d;return(d=(h=t.levels.find(c=>c.id===l))==null?void 0:h.text)!=null?d:l},i=o.levels[n.id],a=ge(t,n,i);if(a==="far"&&!s)return f(e,"assess_far_open");let[u,$]=n.spread;return[f(e,a==="same"?"assess_both":"assess_apart",{own:r(i),level:r(n.level)}),u!==$&&f(e,"assess_spread",{from:r(u),to:r($)}),a!=="same"&&f(e,io[a])].filter(Boolean).join(" ")}var gt={};le(gt,{VERSION:()=>co,empty:()=>uo,mark:()=>ht,merge:()=>_o,restore:()=>lo});var co=1;function uo(t){return I([])}function ht(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return ne(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function lo(t,e){return oe(e,[],n=>fo(t,n),n=>n.length>0)}function _o(t,e){return re(t,e)}function fo(t,e){return!J(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function Be(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:a,fixed:u})=>{let $=(l,h)=>{let d=n.multiple?i.filter(c=>c!==l):[];a(h?[...d,l]:d)};return _`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${f(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(l=>{let h=i.includes(l.id);return _`<label key=${l.id} class=${`pg-option ${h?"is-picked":""} ${u?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${l.id} checked=${h} disabled=${u}
            onChange=${d=>$(l.id,d.currentTarget.checked)} />
          <${w} as="span" of=${l.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(a=>i.includes(a.id));return _`<${se} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>ht(n,i)}
    missing=${i=>i.length?null:f(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(a=>_`<${te} key=${a.id}
      name=${i.length>1?a.text:null} feedback=${a.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(a=>a.feedback.facts)}
    after=${i=>_`<${po} spec=${n} picked=${i} strings=${o} />`} />`}Be.icon="M10 3v6m0 0-5 6m5-6 5 6";function po({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?_`<details class="pg-others">
    <summary>${f(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>_`<li key=${s.id}>
        <${te} name=${s.text} tag=${f(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${ee} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}var kt={};le(kt,{VERSION:()=>ze,empty:()=>ve,mark:()=>vt,merge:()=>$o,own_words:()=>ho,restore:()=>mo,without_words:()=>go});var ze=1;function ve(t){return{v:ze,text:"",other:[]}}function vt(t,e){return{status:e.text.trim()?"written":"empty"}}function mo(t,e){if(e==null)return{state:ve(t),lost:!1};if(!H(e)||e.v!==ze)return{state:ve(t),lost:!0};let{text:n,other:o}=e,s={v:ze,text:typeof n=="string"?n:"",other:J(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!J(o)}}function $o(t,e){if(!t.text)return{...e,other:un(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:un(t.other,e.other,n)}}function un(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function ho({text:t}){return t.trim()?[t]:[]}function go(t){return{...t,text:"",other:[]}}function Ge({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,a]=P(null),[u,$,l]=["prompt","care","note"].map(v=>`${t}-${v}`),h=v=>{a(null),s({...o,text:v})},d=()=>{var v,k,m;a({state:o,kept:(k=(v=r.saving)==null?void 0:v.kept)!=null?k:!1}),(m=r.saving)==null||m.stop(),s(ve(e)),r.announce(f(n,"notepad_deleted"))},c=()=>{var v;i&&(s(i.state),i.kept&&((v=r.saving)==null||v.keep()),a(null),r.announce(f(n,"notepad_back")))},p=(v,k)=>s({...o,text:k?`${o.text}

${v}`:o.text,other:o.other.filter(m=>m!==v)});return _`
    ${e.prompt&&_`<${w} class="pg-prompt" id=${u} of=${e.prompt} />`}
    <${ae} id=${$} strings=${n} />
    <${ie} id=${l} label=${f(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${u} ${$}`:$} onWrite=${h}
      onDone=${v=>Q(v,e.id,vt(e,o))} />
    ${o.other.map(v=>_`<div key=${v} class="pg-notice">
      <p>${f(n,"notepad_other")}</p>
      <p class="notepad-other">${v}</p>
      <button type="button" class="pg-button" onClick=${()=>p(v,!0)}>${f(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>p(v,!1)}>${f(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&_`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?c:d}>
        ${f(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&_`<span class="pg-remark">${f(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&_`<p class="pg-saving">${f(n,"notepad_in_notebook")}</p>`}
  `}Ge.icon="M4 16V4h12v9l-3 3z";var wt={};le(wt,{VERSION:()=>Je,empty:()=>bt,follow:()=>ke,holds:()=>X,mark:()=>xt,merge:()=>bo,offered:()=>Ke,restore:()=>ko,scene_of:()=>ce,start:()=>yt,step:()=>_n});var Je=1,vo={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function yt(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function ce(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function X(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!X(s[0],e);if(n==="and")return s.every(a=>X(a,e));if(n==="or")return s.some(a=>X(a,e));let[r,i]=o;return vo[n](e.meters[r],i)}function Ke(t,e){return ce(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&X(n.if,e))}function _n(t,e,n){let o=Ke(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[a,,u]=t.meters[r];s[r]=Math.min(u,Math.max(a,s[r]+i))}return{scene:o.to,flags:ln(e.flags,o.set),meters:s,used:ln(e.used,o.once?[o.id]:[])}}function ke(t,e){let n=yt(t),o=[],s=[],r=1,i=0;for(let a of e){if("again"in a)[n,o,s]=[yt(t),[],[]],r+=1;else if("back"in a){let u=s.pop();if(!u)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=u,o=o.slice(0,-1)}else{let u=_n(t,n,a.choose);if(!u)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:a.choose}],n=u}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function bt(t){return{v:Je,moves:[]}}function ko(t,e){if(e==null)return{state:bt(t),lost:!1};if(!H(e)||e.v!==Je||!Array.isArray(e.moves))return{state:bt(t),lost:!0};let n=[];for(let s of e.moves){let r=yo(s);if(!r)break;n.push(r)}let{taken:o}=ke(t,n);return{state:{v:Je,moves:n.slice(0,o)},lost:o<e.moves.length}}function yo(t){return H(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function xt(t,e){let{position:n}=ke(t,e.moves),{end:o}=ce(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function bo(t,e){return e.moves.length>t.moves.length?e:t}function ln(t,e){return[...new Set([...t,...e])].sort()}function Qe({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:a}=ke(e,o.moves),u=ce(e,i.scene),$=a.map(m=>{let g=ce(e,m.scene);return{from:g,choice:g.choices.find(y=>y.id===m.choice)}}),l=$[$.length-1],h=E(null),d=E(null),c=E(!1);q(()=>{var m,g,y;c.current&&(c.current=!1,(m=h.current)==null||m.focus(),r.announce(`${u.title}. ${(y=(g=d.current)==null?void 0:g.innerText)!=null?y:""}`))});let p=(m,g)=>{let y={...o,moves:[...o.moves,m]},b=xt(e,y);c.current=!0,s(y),b.status==="ended"&&Q(g.currentTarget,e.id,b)},v=_`
    <p class="scenario-role">${e.role}${e.person&&_`<br />${e.person}`}</p>
    ${e.prompt&&_`<${w} class="pg-prompt" of=${e.prompt} />`}
  `,k=Ke(e,i);return _`
    ${!$.length&&v}
    ${$.length>1&&!u.end&&_`<ol class="scenario-trail" aria-label=${f(n,"scenario_trail")}>
      ${$.slice(0,-1).map(({from:m,choice:g},y)=>_`<li key=${y}>
        <b>${m.title}</b> <${w} as="span" of=${g.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${h}>${u.title}</h4>
    ${l&&_`<div class="scenario-consequence" ref=${d}>
      <p class="scenario-chose">${f(n,"scenario_chose")} <${w} as="span" of=${l.choice.text} /></p>
      ${l.choice.story&&_`<${w} of=${l.choice.story} />`}
    </div>`}
    ${u.body.filter(m=>X(m.if,i)).map((m,g)=>_`<${w} key=${`${u.id} ${g}`} of=${m.html} />`)}
    ${k.length>0&&_`
      <p class="scenario-ask" id=${`${t}-ask`}>${f(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${k.map(m=>_`<li key=${`${a.length} ${m.id}`}>
          <button type="button" onClick=${g=>p({choose:m.id},g)}>
            <${w} as="span" of=${m.text} />
          </button>
        </li>`)}
      </ul>`}
    ${u.end&&$.length>0&&_`
      <h4 class="scenario-path-title">${f(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${$.map(({from:m,choice:g},y)=>_`<${xo} key=${y} title=${m.title} choice=${g} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!k.length&&_`<button type="button" class="pg-button" onClick=${m=>p({again:!0},m)}>
        ${f(n,"scenario_again")}
      </button>`}
      ${$.length>0&&_`<button type="button" class="pg-button pg-quiet" onClick=${m=>p({back:!0},m)}>
        ${f(n,"scenario_back")}
      </button>`}
    </p>
  `}Qe.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function xo({title:t,choice:e,spec:n,strings:o}){var u;let{text:s,story:r,research:i,their_side:a}=e;return _`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${f(o,"scenario_chose")} </span><${w} as="span" of=${s} /></p>
    <${K} title=${f(o,"part_story")} of=${r} />
    <${K} title=${f(o,"part_their_side")} of=${a} class="scenario-their-side" />
    <${K} title=${f(o,"part_research")} of=${i==null?void 0:i.html}>
      <${ee} ids=${(u=i==null?void 0:i.facts)!=null?u:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var fn={annotate:{View:De,...pt},assess:{View:We,...$t},choice:{View:Be,...gt},notepad:{View:Ge,...kt},scenario:{View:Qe,...wt}};var pn="pg-announcer";var St=new WeakMap;function dn(t,e){var r;let n=(r=t.getElementById(pn))!=null?r:wo(t),o=St.get(t);if(o){o.push(e);return}let s=[e];St.set(t,s),n.textContent="",setTimeout(()=>{St.delete(t),n.textContent=s.join(" ")},100)}function wo(t){let e=t.createElement("div");return e.id=pn,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function mn({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,a=n?"note":"answers",u=s!=="blocked"&&_`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${f(e,`saving_${o?"stop":"keep"}_${a}`)}
  </button>`;if(n||s){let $=s!=null?s:o?"kept":"tab";return _`<p class="pg-saving">
      <span>${f(e,`saving_${$}_${s?"any":a}`)}</span> ${u}
    </p>`}return _`<details class="pg-saving">
    <summary>${f(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${f(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${u}
  </details>`}function $n({lost:t,strings:e}){return t?_`<div class="pg-notice">
    <p>${f(e,"lost")}</p>
    <details>
      <summary>${f(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${f(e,"lost_delete")}</button>
  </div>`:null}function hn(t,e){return He(_`<${Ct} ...${e}><${So} ...${e} /><//>`,t),()=>He(null,t)}function So({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=P(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=P({});W(()=>s.watch(()=>i({})),[s]);let{state:a,saving:u,lost:$}=s.read();return _`
    <${Mo} icon=${t.icon} spec=${n} strings=${o} />
    <${$n} lost=${$} strings=${o} />
    <${Co} spec=${n} strings=${o} begun=${!V(a,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${a} set_state=${s.write}
        host=${{announce:s.announce,saving:u}} />
      <${mn} saving=${u} strings=${o} />
    <//>
    ${s.source&&_`<p class="pg-source">${f(o,"source",{path:s.source})}</p>`}
  `}function Co({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=P([!n&&t.note,n||t.intensity!=="heavy"]),a=E(null),u=E(!1);W(()=>{var l;u.current&&((l=a.current)==null||l.focus())},[r]);let $=()=>{u.current=!0,i([s,!0])};return _`
    ${s&&_`<div class="pg-notice">
      <p class="pg-label">${f(e,"note_title")}</p>
      <${w} of=${s} />
    </div>`}
    ${r?_`<div tabindex="-1" ref=${a}>${o}</div>`:_`<p class="pg-actions"><button type="button" class="pg-button" onClick=${$}>${f(e,"note_open")}</button></p>`}
  `}function Mo({icon:t,spec:e,strings:n}){return _`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${f(n,`kind_${e.type}`)}
      <span>${f(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var Ct=class extends G{constructor(){super(...arguments);Nt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?_`<p class="pg-notice">${f(n,"failed")}</p>`:o}};function Eo({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=gn(t,n),s=()=>{o(),o=gn(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(i=>t.on(i,s)),()=>{r.forEach(i=>t.off(i,s)),o(),n.remove()}}function gn(t,e){let n=t.get("spec"),o=fn[n.type],s=new Set,r=()=>s.forEach(c=>c()),i,a=null,u=()=>{a=null,r()},$=c=>{i=c,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),r()},l=()=>{let c=t.get("state");if(V(c,i))return;let p=c===null||V(c,{}),v=o.restore(n,p?null:c);v.lost&&(a={text:JSON.stringify(c,null,2),forget:u}),$(v.state)};l(),t.on("change:state",l);let h={read:()=>({state:i,lost:a,saving:null}),write:$,watch:c=>(s.add(c),()=>s.delete(c)),announce:c=>dn(e.ownerDocument,c),source:t.get("source"),failed:()=>{}},d=hn(e,{type:o,spec:n,strings:t.get("strings"),host:h});return()=>{t.off("change:state",l),d()}}var bs={render:Eo};export{bs as default};
