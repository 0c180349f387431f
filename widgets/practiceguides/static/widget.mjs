/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var Ht=Object.defineProperty;var bn=(t,e,n)=>e in t?Ht(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var le=(t,e)=>{for(var n in e)Ht(t,n,{get:e[n],enumerable:!0})};var Tt=(t,e,n)=>bn(t,typeof e!="symbol"?e+"":e,n);var Nt=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],c=e[s]?(e[0]|=i?1:2,n[e[s++]]):e[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++s]]=c:i===6?o[1][e[++s]]+=c+"":i?(r=t.apply(c,Nt(t,c,n,["",null])),o.push(r),c[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(c)}return o},Pt=new Map;function At(t){var e=Pt.get(this);return e||(e=new Map,Pt.set(this,e)),(e=Nt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,i="",c="",u=[0],m=function(d){s===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,i):s===3&&(d||i)?(u.push(3,d,i),s=2):s===2&&i==="..."&&d?u.push(4,d,0):s===2&&i&&!d?u.push(5,0,!0,i):s>=5&&((i||!d&&s===5)&&(u.push(s,0,i,r),s=6),d&&(u.push(s,d,0,r),s=6)),i=""},l=0;l<n.length;l++){l&&(s===1&&m(),m(l));for(var $=0;$<n[l].length;$++)o=n[l][$],s===1?o==="<"?(m(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[l][$+1]===">")?(m(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return m(),u})(t)),e),arguments,[])).length>1?e:e[0]}var x,Vt,xn,F,Qe,Se,Rt,xe,It,Ye,Xe,wn,fe=Symbol.for("pv"),Ce={},Me=[],Sn=/^m(i|n|o|s|text|space)$/,Ze=Array.isArray,et=Me.slice,G=Object.assign;function z(t){t&&t.parentNode&&t.remove()}function tt(t,e,n){var o,r,s,i={},c=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return c>2&&(i.children=c>3?et.call(arguments,2):n),_e(t,i,o,r,null)}function _e(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:fe,__v:r||++Vt,__i:-1,__u:0};return!r&&x.vnode&&x.vnode(s),s}function Ee(t){return t.children}function J(t,e){this.props=t,this.context=e,this.__g=0}function U(t,e){if(e==null)return t.__&&U(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:U(t)}function Cn(t){var e,n=t.__v,o=n.__e,r=[],s=[],i=t.__P;i&&((e=G({constructor:fe},n)).__v=n.__v+1,x.vnode&&x.vnode(e),nt(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||U(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,Wt(r,e,s),n.__=n.__e=null,e.__e!=o&&Lt(e))}function Lt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Lt(t)}function Ot(t){(8&t.__g||(t.__g|=8,F.push(t),Se++))&&Qe==x.debounceRendering||((Qe=x.debounceRendering)||queueMicrotask)(Dt)}function Dt(){try{for(var t,e=1;F.length;)F.length>e&&F.sort(Rt),t=F.shift(),e=F.length,8&t.__g&&Cn(t)}finally{(Se=F.length)&&(Qe||queueMicrotask)(Dt)}}function Ft(t,e,n,o,r,s,i,c,u,m,l){var $,d,a,p,v,k,h=o.__k||Me,g=e.length;for(u=Mn(n,e,h,u,g),$=0;$<g;$++)(a=n.__k[$])!=null&&(d=~a.__i&&h[a.__i]||Ce,a.__i=$,k=nt(t,a,d,r,s,i,c,u,m,l),p=a.__e,(d.ref!=a.ref||8&d.__u)&&(d.ref&&ot(d.ref,null,a,d),a.ref&&l.push(a.ref,a.__c||p,a)),v=v||p,4&a.__u?(u=Ut(a,u,t,!d.__v),d.__e&&(d.__e=null)):typeof a.type=="function"&&k!==void 0?u=k:p&&(u=p.nextSibling),a.__u&=-21);return n.__e=v,u}function Mn(t,e,n,o,r){var s,i,c,u,m,l,$,d,a,p=n.length,v=p,k=0,h=0,g=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[s]=_e(null,i):Ze(i)?i=g[s]=_e(Ee,{children:i}):i.constructor===fe&&i.__b?i=g[s]=_e(i.type,i.props,i.key,i.ref,i.__v):g[s]=i,u=s+k,i.__=t,i.__b=t.__b+1,c=null,~(m=i.__i=En(i,n,u,v))&&(v--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?k--:m==u+1?k++:m!=u&&(m>u?k--:k++,h=1)):(~m||(r>p?k--:r<p&&k++),typeof i.type!="function"&&(i.__u|=4))):g[s]=null;if(h){for(l=[],$=[],s=0;s<r;s++)if((i=g[s])&&16&i.__u){for(k=0,d=l.length;k<d;)l[a=k+d>>1]<i.__i?k=a+1:d=a;l[k]=i.__i,$[s]=k+1}for(k=l.length;s--;)$[s]&&($[s]==k?k--:g[s].__u|=4)}if(v)for(s=0;s<p;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=U(c)),rt(c,c));return o}function Ut(t,e,n,o){var r,s,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Ut(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=U(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function En(t,e,n,o){var r,s=t.key,i=t.type,c=e[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=e[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<e.length;r++)if((c=e[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function jt(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function be(t,e,n,o,r){var s,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||jt(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||jt(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Xe[e]||(Xe[e]=Hn(e)),(t.__a||(t.__a={}))[e]=Ye,s=e!=(e=e.replace(It,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Hn(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[xe]==null)e[xe]=Ye++;else if(e[xe]<this.__a[t])return;return n(x.event?x.event(e):e)}}}function nt(t,e,n,o,r,s,i,c,u,m){var l,$,d,a,p,v,k,h,g,y,b,L,Z,D,j,ue,T,I,A=e.type;if(e.constructor!==fe)return null;128&n.__u&&(u=32&n.__u,l=n.__c.__z)&&(e.__u|=u,$=s=[],l.nodeType==8?c=we(l,s):s.push(l),c=s[0]||c),(l=x.__b)&&l(e);e:if(typeof A=="function"){d=i.length;try{if(h=e.props,g=(l=A.prototype)&&l.render,y=(l=A.contextType)&&o[l.__c],b=l?y?y.props.value:l.__:o,(a=n.__c)?(e.__c=a,2&a.__g&&(a.__g|=1)):(g?e.__c=a=new A(h,b):(e.__c=a=new J(h,b),a.constructor=A,a.render=Pn),y&&y.sub(a),a.state||(a.state={}),a.__n=o,a.__g|=8,a.__h=[],a.__k=[]),g&&(a.__s||(a.__s=a.state),A.getDerivedStateFromProps&&(a.__s==a.state&&(a.__s=G({},a.__s)),G(a.__s,A.getDerivedStateFromProps(h,a.__s)))),p=a.props,v=a.state,a.__v=e,n.__c){if(h!==p&&g&&!A.getDerivedStateFromProps&&a.componentWillReceiveProps&&a.componentWillReceiveProps(h,b),e.__v==n.__v&&!(8&a.__g)||!(4&a.__g)&&a.shouldComponentUpdate&&a.shouldComponentUpdate(h,a.__s,b)===!1){e.__v!=n.__v&&(a.props=h,a.state=a.__s,a.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(P){P&&(P.__=e)}),Me.push.apply(a.__h,a.__k),a.__k=[],a.__h.length&&i.push(a),c=U(n);break e}a.componentWillUpdate&&a.componentWillUpdate(h,a.__s,b),g&&a.componentDidUpdate&&a.__h.push(function(){a.componentDidUpdate(p,v,k)})}else g&&!A.getDerivedStateFromProps&&a.componentWillMount&&a.componentWillMount(),g&&a.componentDidMount&&a.__h.push(a.componentDidMount);a.context=b,a.props=h,a.__P=t,a.__g&=-5,L=x.__r,Z=g?25:0;do a.__g&=-9,L&&L(e),l=a.render(a.props,a.state=a.__s,a.context);while(8&a.__g&&++Z<25);g&&(Me.push.apply(a.__h,a.__k),a.__k=[]),a.state=a.__s,a.getChildContext&&(o=G({},o,a.getChildContext())),g&&n.__c&&a.getSnapshotBeforeUpdate&&(k=a.getSnapshotBeforeUpdate(p,v)),D=l&&l.type===Ee&&l.key==null?l.props.children:l,h.__P&&(l=c,r=(t=h.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(P){P&&rt(P,P)}),n.__k=null),c=n.__k?U(n,0):null),c=Ft(t,Ze(D)?D:[D],e,n,o,r,s,i,c,u,m),h.__P&&(e.__e=null,c=l),e.__u&=-161,$&&$.some(z),a.__h.length&&i.push(a),1&a.__g&&(a.__g&=-4)}catch(P){if(i.length=d,e.__v=null,u||s)if(P&&P.then){if(e.__u|=128|u,s){for(~(T=s.indexOf(c||void 0))||(T=s.length);(I=s[T-1])&&I.nodeType==8;)T--;for(;T<s.length;T++)if(I=s[T])if(s[T]=null,j){if(I==ue)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(ue=we(j=I))}}if(!j){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;j=c}(l=we(j=e.__c.__z||(e.__c.__z=j)))?(e.__e=j,c=l):e.__e=c,c=c&&c.nextSibling}else s&&s.some(z);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),P&&P.then||qt(e),x.__e(P,e,n)}}else c=e.__e=Tn(n.__e,e,n,o,r,s,i,u,m,t);return(l=x.diffed)&&l(e),c}function we(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function qt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(qt))}function Wt(t,e,n){for(var o=0;o<n.length;)ot(n[o++],n[o++],n[o++]);x.__c&&x.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){x.__e(s,r.__v)}})}function Tn(t,e,n,o,r,s,i,c,u,m){var l,$,d,a,p,v,k,h,g=n.props||Ce,y=e.props,b=e.type;if(b=="svg"?r="http://www.w3.org/2000/svg":b=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(l=0;l<s.length;l++)if((p=s[l])&&(b?p.localName==b:p.nodeType==3)){t=p,s[l]=null;break}}if(!t){if(h=m.ownerDocument||document,!b)return h.createTextNode(y);t=h.createElementNS(r,b,y.is?y:m),c&&(x.__m&&x.__m(e,s),c=!1),s=null}if(b){if(m=b=="template"&&t.content||t,s=b=="textarea"&&y.defaultValue!=null?null:s&&et.call(m.childNodes),!c&&s)for(g={},l=0;l<t.attributes.length;l++)g[(p=t.attributes[l]).name]=p.value;for(l in g)p=g[l],l=="dangerouslySetInnerHTML"?d=p:l=="children"||l in y||l=="value"&&"defaultValue"in y||l=="checked"&&"defaultChecked"in y||be(t,l,null,p,r);for(l in y)p=y[l],l=="children"?a=p:l=="dangerouslySetInnerHTML"?$=p:l=="value"?v=p:l=="checked"?k=p:c&&typeof p!="function"||g[l]===p||be(t,l,p,g[l],r);$?(c||d&&($.__html==d.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(d&&(t.textContent=""),(b=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Sn.test(b))&&(r="http://www.w3.org/1999/xhtml"),Ft(m,Ze(a)?a:[a],e,n,o,r,s,i,s?s[0]:n.__k&&U(n,0),c,u),s&&s.some(z)),c&&b!="textarea"||(l="value",b=="progress"&&v==null?t.removeAttribute(l):v==null||v===t[l]&&(b!="progress"||v)||be(t,l,v,g[l],r),l="checked",k!=null&&k!=t[l]&&be(t,l,k,g[l],r))}else g===y||c&&t.data==y||(t.data=y);return t}function ot(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){x.__e(r,n)}}function rt(t,e,n){var o,r,s,i;if(x.unmount&&x.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ot(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){x.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&rt(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=we(o,s=[]))&&(o==t.__e&&s.some(z),z(r),z(o)),n||z(t.__e),t.__e=t.__c=t.__=null}function Pn(t,e,n){return this.constructor(t,n)}function He(t,e){var n,o,r,s;x.__&&x.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=_e(Ee,{children:[t]}),r=[],s=[],nt(e,e.__k,o||Ce,Ce,e.namespaceURI,o?null:e.firstChild?et.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),Wt(r,e.__k,s),e.__k.props.children=null}x={__e:function(t,e,n,o){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){t=c}}throw Se=0,t}},Vt=0,xn=function(t){return t!=null&&t.constructor===fe},J.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=G({},this.state)),typeof t=="function"&&(t=t(G({},n),this.props)),t&&(G(n,t),this.__v&&(e&&this.__k.push(e),Ot(this)))},J.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ot(this))},J.prototype.render=Ee,F=[],Se=0,Rt=function(t,e){return t.__v.__b-e.__v.__b},xe=Symbol(),It=/(PointerCapture)$|Capture$/i,Ye=0,Xe={},wn=0;var ee,C,st,Bt,it=Object.is,Te=0,en=[],ct=[],S=x,zt=S.__b,Gt=S.__r,Jt=S.diffed,Kt=S.__c,Qt=S.unmount,Xt=S.__;function Pe(t,e){S.__h&&S.__h(C,t,Te||e),Te=0;var n=C.__H||(C.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function N(t){return Te=1,Nn(tn,t)}function Nn(t,e,n){var o=Pe(ee++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):tn(void 0,e),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);it(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var r=C.shouldComponentUpdate;C.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var m=!1,l=this.props!=s;if(u.__.some(function(d){d.__N&&(m=!0,it(d.__[0],d.__N[0])||(l=!0))}),r){var $=r.call(this,s,i,c);return m?$||l:$}return!m||l}}return o.__}function q(t,e){var n=Pe(ee++,3);!S.__s&&ut(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,C.__H.__h.push(n))}function W(t,e){var n=Pe(ee++,4);!S.__s&&ut(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,C.__h.push(n))}function E(t){return Te=5,An(function(){return{current:t}},[])}function An(t,e){var n=Pe(ee++,7);return ut(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function On(){var t;do{for(;t=ct.shift();)try{pe(t)}catch(n){S.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=en.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(pe),e.__h.some(at),e.__h=[]}catch(n){e.__h=[],S.__e(n,t.__v)}}}while(ct.length)}S.__b=function(t){C=null,zt&&zt(t)},S.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Xt&&Xt(t,e)},S.__r=function(t){Gt&&Gt(t),ee=0;var e=(C=t.__c).__H;e&&(st==C?C.__h=[]:(e.__h.some(pe),e.__h.some(at),ee=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),st=C},S.diffed=function(t){Jt&&Jt(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Zt(en.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),st=C=null},S.__c=function(t,e){e.some(function(n){try{n.__h.some(pe),n.__h=n.__h.filter(function(o){return!o.__||at(o)})}catch(o){n.__h=[function(){throw o}]}}),Kt&&Kt(t,e)},S.unmount=function(t){Qt&&Qt(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Zt(ct.push(r))}else pe(r)}catch(s){e=s}}),o.__H=void 0,e&&S.__e(e,o.__v))};var Yt=typeof requestAnimationFrame=="function";function jn(t){var e,n=function(){clearTimeout(o),Yt&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Yt&&(e=requestAnimationFrame(n))}function Zt(t){t!=1&&Bt==S.requestAnimationFrame||((Bt=S.requestAnimationFrame)||jn)(On)}function pe(t){var e=C,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),C=e}function at(t){var e=C;t.__c=t.__(),C=e}function ut(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!it(n,t[o])})}function tn(t,e){return typeof e=="function"?e(t):e}var _=At.bind(tt);function w({of:t,as:e="div",...n}){return tt(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function H(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function K(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function V(t,e){return JSON.stringify(t)===JSON.stringify(e)}function f(t,e,n={}){var r,s;return((s=(r=Vn(t,e,n.n))!=null?r:t[e])!=null?s:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function Vn(t,e,n){var r;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(r=t[`${e}.${o}`])!=null?r:t[`${e}.other`]}function te({ids:t,facts:e,strings:n}){let o=t.filter(r=>r in e);return o.length?_`<details class="pg-facts">
    <summary>${f(n,"facts")}</summary>
    <ul>
      ${o.map(r=>_`<li key=${r}>
        <${w} of=${e[r].html} />
        <p class="pg-source">
          ${f(n,"fact_source",{source:e[r].source,id:r})}
          ${e[r].mark==="recalled"&&_` <strong>${f(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function Q({title:t,of:e,class:n="",children:o=null}){return e?_`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${w} of=${e} />
    ${o}
  </div>`:null}function B({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:r,research:s,instead:i}=t;return _`
    ${n&&_`<p class="pg-named">
      <${w} as="span" of=${n} />
      ${o&&_`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${Q} title=${f(e,"part_story")} of=${r} class="pg-story" />
    <${Q} title=${f(e,"part_research")} of=${s} />
    <${Q} title=${f(e,"part_instead")} of=${i} />
  `}function X(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function nn({children:t,then:e}){let[n,o]=N(!1);return q(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function R(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function ne(t,e,n){let o=t.tries.length,r=t.tries[o-1];if(!r)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:s,right:i=s===e,misconceptions:c=[]}=n(r.answer),u=c.filter(Boolean);return{status:i?"right":s>0?"partly":"wrong",score:s,max:e,attempts:o,confidence:r.confidence,misconceptions:[...new Set(u)]}}function oe(t,e,n,o){var c;if(t==null)return{state:R(e),lost:!1};if(!H(t)||t.v!==1)return{state:R(e),lost:!0};let r=u=>{let m=H(u)?n(u.answer):null;return!H(u)||m===null||!o(m)?null:{answer:m,confidence:on(u.confidence)}},s=Array.isArray(t.tries)?t.tries.map(r):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:on(t.confidence),tries:s.filter(u=>u!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!V(rn(t),rn(i))}}function re(t,e){let n=t.tries.findIndex((r,s)=>!V(r,e.tries[s])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function on(t){return t==="not"||t==="fairly"||t==="very"?t:null}function rn({answer:t,confidence:e,tries:n,hint:o,skipped:r}){let s=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,s,o,r]}var Rn=["not","fairly","very"],In={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function se({uid:t,spec:e,strings:n,state:o,set_state:r,host:s,nothing:i,mark:c,missing:u,ask:m,told:l,spoken:$,facts:d,after:a,keep:p,count:v}){let k=o.tries.length,h=o.tries[k-1],g=c(o),[y,b]=N(!h||!V(h.answer,o.answer)),L=E(k);q(()=>{L.current!==k&&b(!k),L.current=k},[k]);let[Z,D]=N(""),j=E(null),ue=E(null),T=E(null);q(()=>{var M,O;T.current==="question"&&((O=(M=j.current)==null?void 0:M.querySelector("input, select, button, textarea"))==null||O.focus(),T.current=null)});let I=()=>{var O,ye;if(T.current!=="feedback")return;let M=[f(n,g.status),A(),lt(n,g)].filter(Boolean).join(" ");s.announce(`${M} ${$?$(h.answer,g):(ye=(O=ue.current)==null?void 0:O.innerText)!=null?ye:""}`),T.current=null},A=()=>v?f(n,"score",{score:g.score,max:g.max}):"",P=M=>{D(M),s.announce(M)},gn=M=>{D(""),r({...o,answer:M})},vn=M=>{if(!y)return;let O=u(o.answer);if(O)return P(O);let{answer:ye,confidence:yn}=o,Et={...o,tries:[...o.tries,{answer:ye,confidence:yn}],skipped:!1};T.current="feedback",D(""),b(!1),r(Et),X(M.currentTarget,e.id,c(Et))},kn=M=>{let O={...o,skipped:!0};r(O),P(f(n,"skipped")),X(M.currentTarget,e.id,c(O))},Ct=M=>{T.current="question",b(!0),r(M)},Mt=!y&&(g.status==="right"||k>=e.attempts);return _`
    ${e.prompt&&_`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${j}>${m({answer:o.answer,set_answer:gn,fixed:!y})}</div>
    ${e.confidence&&_`<${Ln} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!y}
      onPick=${M=>r({...o,confidence:M})} />`}
    ${e.hint&&_`<details class="pg-hint" onToggle=${()=>o.hint||r({...o,hint:!0})}>
      <summary>${f(n,"hint")}</summary>
      <${w} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${y?void 0:"true"} onClick=${vn}>
        ${f(n,y?"check":"checked")}
      </button>
      ${y&&_`<button type="button" class="pg-button pg-quiet" onClick=${kn}>${f(n,"skip")}</button>`}
      ${y&&_`<p class="pg-remark">${Z||(o.skipped?f(n,"skipped"):"")}</p>`}
    </div>
    ${!y&&h&&_`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${In[g.status]}</span> ${f(n,g.status)}
        ${v&&_` <span class="pg-count">${A()}</span>`}
      </p>
      <${nn} then=${I}>
        ${lt(n,g)&&_`<p>${lt(n,g)}</p>`}
        <div ref=${ue}>${l(h.answer,g)}</div>
        <${te} ids=${[...new Set(d(h.answer))]} facts=${e.facts} strings=${n} />
        ${Mt&&a&&a(h.answer)}
        <div class="pg-actions">
          ${Mt?_`<button type="button" class="pg-button pg-quiet" onClick=${()=>Ct(R(i))}>${f(n,"start_again")}</button>`:_`<button type="button" class="pg-button" onClick=${()=>Ct({...o,answer:p?o.answer:i,confidence:null})}>
                ${f(n,"try_again")}
              </button>
              <p class="pg-remark">${f(n,"tries_left",{n:e.attempts-k})}</p>`}
        </div>
      <//>
    </div>`}
  `}function lt(t,{status:e,confidence:n}){return e==="right"?n==="not"?f(t,"unsure_right"):"":n==="very"?f(t,"sure_wrong"):n==="not"?f(t,"unsure_wrong"):""}function Ln({name:t,strings:e,value:n,set:o,onPick:r}){return _`<fieldset class="pg-pills pg-confidence">
    <legend>${f(e,"confidence")}</legend>
    ${Rn.map(s=>_`<label key=${s} class=${s===n?"is-picked":""}>
      <input type="radio" name=${t} value=${s} checked=${s===n} disabled=${o} onChange=${()=>r(s)} />
      <span>${f(e,`confidence_${s}`)}</span>
    </label>`)}
  </fieldset>`}function ie({id:t,label:e,unseen:n=!1,value:o,rows:r=2,described:s,onWrite:i,onDone:c=()=>{}}){let u=E(null);return W(()=>Dn(u.current),[o]),_`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${u} rows=${r} value=${o} aria-describedby=${s}
      onInput=${m=>i(m.currentTarget.value)}
      onChange=${m=>c(m.currentTarget)} />
  `}function ce({id:t,strings:e}){return _`<p class="pg-care" id=${t}>${f(e,"care")}</p>`}function Dn(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}function Ne(){let[t,e]=N(null),n=E(null);return W(()=>{if(!n.current)return;let{element:o,top:r}=n.current;n.current=null,window.scrollBy(0,o.getBoundingClientRect().top-r)},[t]),[t,(o,r)=>{n.current={element:r,top:r.getBoundingClientRect().top},e(t===o?null:o)}]}function Ae(t,e){let n=H(t)?Object.entries(t):[];return Object.fromEntries(n.filter(([o,r])=>e.includes(o)&&r&&typeof r=="string"))}function Oe(t,e,n){let{[e]:o,...r}=t;return n?{...r,[e]:n}:r}function je(t,e){var o;let n={...t};for(let[r,s]of Object.entries(e)){let i=(o=t[r])!=null?o:"";i.includes(s)||(n[r]=s.includes(i)?s:`${i}

${s}`)}return n}function Ve(t,e){let o=[t.answer,...t.tries.map(r=>r.answer)].flatMap(r=>Object.values(e(r)));return[...new Set(o)].filter(r=>r.trim())}function Re(t,e){let n=t.tries.map(o=>({...o,answer:e(o.answer)}));return{...t,answer:e(t.answer),tries:n}}var ft={};le(ft,{NOTHING:()=>de,VERSION:()=>Fn,compare:()=>me,empty:()=>Un,has_marks:()=>Ie,mark:()=>_t,marks_of:()=>$e,merge:()=>Wn,own_words:()=>Bn,restore:()=>qn,without_words:()=>zn});var Fn=1,de={marks:{},reasons:{}};function Un(t){return R(de)}function _t(t,e){let n=t.sentences.reduce((o,{tags:r})=>o+r.length,0);return ne(e,n,o=>{let s=t.sentences.map(i=>me(i,o)).reduce((i,{found:c,over:u})=>i+c.length-u.length,0);return{score:Math.max(0,s)}})}function me(t,e){let n=$e(e,t.id);return{found:t.tags.filter(o=>n.includes(o)),missed:t.tags.filter(o=>!n.includes(o)),over:n.filter(o=>!t.tags.includes(o))}}function $e(t,e){var n;return(n=t.marks[e])!=null?n:[]}function Ie(t){return Object.keys(t.marks).length>0}function qn(t,e){return oe(e,de,n=>Gn(t,n),Ie)}function Wn(t,e){let n=re(t,e),o=je(t.answer.reasons,e.answer.reasons);return{...n,answer:{marks:t.answer.marks,reasons:o}}}function Bn(t){return Ve(t,({reasons:e})=>e)}function zn(t){return Re(t,({marks:e})=>({marks:e,reasons:{}}))}function Gn(t,e){if(!H(e)||!H(e.marks))return null;let n=t.sentences.map(({id:r})=>r),o=Object.entries(e.marks).map(([r,s])=>[r,n.includes(r)?Jn(t,s):[]]).filter(([,r])=>r.length);return{marks:Object.fromEntries(o),reasons:Ae(e.reasons,n)}}function Jn(t,e){let n=t.tags.map(({id:o})=>o);return K(e)?[...new Set(e)].filter(o=>n.includes(o)):[]}function Le(t){let{uid:e,spec:n,strings:o,state:r}=t,[s,i]=Ne(),c=a=>_t(n,a),u=c(r).status==="right"||r.tries.length>=n.attempts,m=({answer:a,set_answer:p,fixed:v})=>_`
    <p class="pg-remark" id=${`${e}-how`}>${f(o,"annotate_how")}</p>
    <figure class="annotate-sheet" aria-describedby=${`${e}-how`}>
      <figcaption>
        <span class="annotate-kind">${f(o,`annotate_kind_${n.document.kind}`)}</span>
        ${n.document.title}
      </figcaption>
      <ol class="annotate-lines">
        ${n.sentences.map(k=>_`<li key=${k.id}>
          <${Kn} uid=${`${e}-${k.id}`} spec=${n} strings=${o} sentence=${k} answer=${a}
            set_answer=${p} fixed=${v} open=${s===k.id}
            onPress=${h=>i(k.id,h)} />
        </li>`)}
      </ol>
    </figure>`,l=a=>{let p=n.sentences.map(v=>me(v,a));return n.tags.map(({id:v,text:k})=>{let[h,g,y]=["found","missed","over"].map(L=>p.filter(Z=>Z[L].includes(v)).length),b=u?h+g?"annotate_tally":"annotate_tally_absent":"annotate_tally_open";return f(o,b,{tag:k,found:h,missed:g,over:y})})},$=a=>n.sentences.filter(({id:p})=>u||$e(a,p).length),d=u?n.absent:[];return _`<${se} ...${t} nothing=${de} keep mark=${c} ask=${m}
    missing=${a=>Ie(a)?null:f(o,"annotate_none")}
    told=${a=>_`
      <ul class="annotate-tally">${l(a).map(p=>_`<li key=${p}>${p}</li>`)}</ul>
      <p class="pg-named">${f(o,u?"annotate_again":"annotate_again_open")}</p>
      <ol class="annotate-lines">
        ${$(a).map(p=>_`<li key=${p.id} value=${n.sentences.indexOf(p)+1}>
          <${w} class="annotate-text" of=${p.text} />
          <${Qn} spec=${n} strings=${o} sentence=${p} answer=${a} over=${u} />
        </li>`)}
      </ol>
      ${d.length>0&&_`<p class="pg-named">${f(o,"annotate_absent")}</p>
        ${d.map(({tag:p,feedback:v})=>_`<div key=${p} class="annotate-absent">
          <p class="annotate-text">${pt(n,[p])}</p>
          <${B} feedback=${v} strings=${o} />
        </div>`)}`}`}
    spoken=${a=>l(a).join(" ")}
    facts=${a=>[...$(a),...d].flatMap(({feedback:p})=>p.facts)} />`}Le.icon="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2";function Kn({uid:t,spec:e,strings:n,sentence:o,answer:r,set_answer:s,fixed:i,open:c,onPress:u}){var a;let m=$e(r,o.id),l=(a=r.reasons[o.id])!=null?a:"",$=_`<span>
    <${w} as="span" class=${m.length?"annotate-marked":""} of=${o.text} />
    ${m.length>0&&_` <span class="annotate-tags">${f(n,"annotate_marked",{tags:pt(e,m)})}</span>`}
  </span>`;if(i)return _`<div class="annotate-line">${$}</div>${l&&_`<${sn} text=${l} strings=${n} />`}`;let d=(p,v)=>{let{[o.id]:k,...h}=r.marks,g=e.tags.map(({id:y})=>y).filter(y=>y===p?v:m.includes(y));g.length&&(h[o.id]=g),s({...r,marks:h})};return _`
    <button type="button" class="annotate-line" aria-expanded=${c?"true":"false"}
      onClick=${p=>u(p.currentTarget)}>${$}</button>
    ${c&&_`<div class="annotate-panel">
      <fieldset class="pg-pills">
        <legend>${f(n,"annotate_pick")}</legend>
        ${e.tags.map(p=>_`<label key=${p.id} class=${m.includes(p.id)?"is-picked":""}>
          <input type="checkbox" value=${p.id} checked=${m.includes(p.id)}
            onChange=${v=>d(p.id,v.currentTarget.checked)} />
          <span>${p.text}</span>
        </label>`)}
      </fieldset>
      ${(m.length>0||l)&&_`
        <${ie} id=${`${t}-reason`} label=${f(n,"annotate_reason")} value=${l} described=${`${t}-care`}
          onWrite=${p=>s({...r,reasons:Oe(r.reasons,o.id,p)})} />
        <${ce} id=${`${t}-care`} strings=${n} />`}
    </div>`}`}function Qn({spec:t,strings:e,sentence:n,answer:o,over:r}){let s=me(n,o),i=["found","missed","over"].filter(u=>s[u].length&&(r||u!=="missed")),c=o.reasons[n.id];return _`
    ${i.map(u=>_`<p key=${u} class="annotate-who">${f(e,`annotate_${u}`,{tags:pt(t,s[u])})}</p>`)}
    ${c&&_`<${sn} text=${c} strings=${e} />`}
    <${B} feedback=${n.feedback} strings=${e} />`}function sn({text:t,strings:e}){return _`<p class="annotate-reason"><span class="pg-label">${f(e,"annotate_own")}</span> ${t}</p>`}function pt(t,e){return t.tags.filter(({id:n})=>e.includes(n)).map(({text:n})=>n).join(", ")}var mt={};le(mt,{NOTHING:()=>he,VERSION:()=>Xn,distance:()=>ge,empty:()=>Yn,in_spread:()=>Fe,mark:()=>dt,merge:()=>eo,open_rows:()=>Ue,own_words:()=>to,restore:()=>Zn,without_words:()=>no});var Xn=1,he={levels:{},notes:{}};function Yn(t){return R(he)}function dt(t,e){return ne(e,t.rows.length,n=>({score:t.rows.filter(o=>ge(t,o,n.levels[o.id])!=="far").length}))}function ge(t,e,n){let[o,r]=[n,e.level].map(s=>De(t,s));return o===r?"same":Math.abs(o-r)===1?"near":Fe(t,e,n)?"inside":"far"}function Fe(t,e,n){let[o,r]=e.spread.map(s=>De(t,s));return o<=De(t,n)&&De(t,n)<=r}function De(t,e){return t.levels.findIndex(n=>n.id===e)}function Ue(t,e){return t.rows.filter(({id:n})=>!e.levels[n]).length}function Zn(t,e){return oe(e,he,n=>oo(t,n),n=>!Ue(t,n))}function eo(t,e){let n=re(t,e),o=je(t.answer.notes,e.answer.notes);return{...n,answer:{levels:t.answer.levels,notes:o}}}function to(t){return Ve(t,({notes:e})=>e)}function no(t){return Re(t,({levels:e})=>({levels:e,notes:{}}))}function oo(t,e){if(!H(e)||!H(e.levels))return null;let n=t.rows.map(({id:s})=>s),o=t.levels.map(({id:s})=>s),r=Object.entries(e.levels).filter(([s,i])=>n.includes(s)&&o.includes(i));return{levels:Object.fromEntries(r),notes:Ae(e.notes,n)}}function qe(t){let{uid:e,spec:n,strings:o,state:r}=t,[s,i]=Ne(),c=$=>dt(n,$),u=c(r).status==="right"||r.tries.length>=n.attempts,m=($,d)=>u||ge(n,$,d.levels[$.id])!=="far";return _`<${se} ...${t} nothing=${he} keep mark=${c} ask=${({answer:$,set_answer:d,fixed:a})=>_`
    <p class="pg-remark">${f(o,"assess_pick")}</p>
    ${n.rows.map(({id:p,text:v})=>{var g;let k=(g=$.notes[p])!=null?g:"",h=`${e}-${p}-note`;return _`<div key=${p} class="assess-row">
        <fieldset class="pg-pills">
          <legend>${v}</legend>
          ${n.levels.map(y=>_`<label key=${y.id} class=${$.levels[p]===y.id?"is-picked":""}>
            <input type="radio" name=${`${e}-${p}`} value=${y.id} checked=${$.levels[p]===y.id} disabled=${a}
              onChange=${()=>d({...$,levels:{...$.levels,[p]:y.id}})} />
            <span>${y.text}</span>
          </label>`)}
        </fieldset>
        ${!a&&_`<button type="button" class="pg-link" aria-expanded=${s===p?"true":"false"}
          onClick=${y=>i(p,y.currentTarget)}>${f(o,k?"assess_note":"assess_add")}</button>`}
        ${!a&&s===p&&_`
          <${ie} id=${h} label=${f(o,"assess_optional")} value=${k} described=${`${h}-care`}
            onWrite=${y=>d({...$,notes:Oe($.notes,p,y)})} />
          <${ce} id=${`${h}-care`} strings=${o} />`}
      </div>`})}`}
    missing=${$=>{let d=Ue(n,$);return d?f(o,"assess_none",{n:d}):null}}
    told=${$=>_`
      ${u&&_`<p class="pg-remark" aria-hidden="true">${f(o,"assess_signs")}</p>`}
      ${n.rows.map(d=>_`<div key=${d.id} class="assess-told">
        <p class="pg-named">${d.text}</p>
        ${u&&_`<${ro} spec=${n} row=${d} own=${$.levels[d.id]} />`}
        <p>${cn(n,o,d,$,u)}</p>
        ${$.notes[d.id]&&_`<p class="assess-note"><span class="pg-label">${f(o,"assess_note")}:</span> ${$.notes[d.id]}</p>`}
        ${m(d,$)&&_`<${B} feedback=${d.feedback} strings=${o} />`}
      </div>`)}`}
    spoken=${$=>n.rows.map(d=>`${d.text}: ${cn(n,o,d,$,u)}`).join(" ")}
    facts=${$=>n.rows.flatMap(d=>m(d,$)?d.feedback.facts:[])} />`}qe.icon="M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";function ro({spec:t,row:e,own:n}){let{levels:o}=t;return _`<p class="assess-bar" aria-hidden="true">
    <span>${o[0].text}</span>
    ${o.map(({id:r})=>_`<span key=${r} class=${`assess-step ${Fe(t,e,r)?"is-in":""}`}>
      ${r===e.level?r===n?"\u25C9":"\u25C6":r===n?"\u25CF":"\u25CB"}
    </span>`)}
    <span>${o[o.length-1].text}</span>
  </p>`}function cn(t,e,n,o,r){let s=l=>{var $,d;return(d=($=t.levels.find(a=>a.id===l))==null?void 0:$.text)!=null?d:l},i=o.levels[n.id],c=ge(t,n,i);if(c==="far"&&!r)return f(e,"assess_far_open");let[u,m]=n.spread;return[f(e,c==="same"?"assess_both":"assess_apart",{own:s(i),level:s(n.level)}),u!==m&&f(e,"assess_spread",{from:s(u),to:s(m)}),c!=="same"&&f(e,`assess_${c}`)].filter(Boolean).join(" ")}var ht={};le(ht,{VERSION:()=>so,empty:()=>io,mark:()=>$t,merge:()=>ao,restore:()=>co});var so=1;function io(t){return R([])}function $t(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return ne(e,t.multiple?n.length:1,o=>{let r=o.filter(i=>n.includes(i)).length,s=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,r-(o.length-r)),misconceptions:s.map(i=>i.misconception)}})}function co(t,e){return oe(e,[],n=>uo(t,n),n=>n.length>0)}function ao(t,e){return re(t,e)}function uo(t,e){return!K(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function We(t){let{uid:e,spec:n,strings:o}=t,r=({answer:i,set_answer:c,fixed:u})=>{let m=(l,$)=>{let d=n.multiple?i.filter(a=>a!==l):[];c($?[...d,l]:d)};return _`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${f(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(l=>{let $=i.includes(l.id);return _`<label key=${l.id} class=${`pg-option ${$?"is-picked":""} ${u?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${l.id} checked=${$} disabled=${u}
            onChange=${d=>m(l.id,d.currentTarget.checked)} />
          <${w} as="span" of=${l.text} />
        </label>`})}
    </fieldset>`},s=i=>n.options.filter(c=>i.includes(c.id));return _`<${se} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>$t(n,i)}
    missing=${i=>i.length?null:f(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${r}
    told=${i=>s(i).map(c=>_`<${B} key=${c.id}
      name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${i=>s(i).flatMap(c=>c.feedback.facts)}
    after=${i=>_`<${lo} spec=${n} picked=${i} strings=${o} />`} />`}We.icon="M10 3v6m0 0-5 6m5-6 5 6";function lo({spec:t,picked:e,strings:n}){let o=t.options.filter(r=>!e.includes(r.id));return o.length?_`<details class="pg-others">
    <summary>${f(n,"choice_others")}</summary>
    <ul>
      ${o.map(r=>_`<li key=${r.id}>
        <${B} name=${r.text} tag=${f(n,r.correct?"choice_fits":"choice_fits_not")}
          feedback=${r.feedback} strings=${n} />
        <${te} ids=${r.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}var vt={};le(vt,{VERSION:()=>Be,empty:()=>ve,mark:()=>gt,merge:()=>fo,own_words:()=>po,restore:()=>_o,without_words:()=>mo});var Be=1;function ve(t){return{v:Be,text:"",other:[]}}function gt(t,e){return{status:e.text.trim()?"written":"empty"}}function _o(t,e){if(e==null)return{state:ve(t),lost:!1};if(!H(e)||e.v!==Be)return{state:ve(t),lost:!0};let{text:n,other:o}=e,r={v:Be,text:typeof n=="string"?n:"",other:K(o)?[...new Set(o)]:[]};return{state:r,lost:r.text!==n||!K(o)}}function fo(t,e){if(!t.text)return{...e,other:an(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:an(t.other,e.other,n)}}function an(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function po({text:t}){return t.trim()?[t]:[]}function mo(t){return{...t,text:"",other:[]}}function ze({uid:t,spec:e,strings:n,state:o,set_state:r,host:s}){let[i,c]=N(null),[u,m,l]=["prompt","care","note"].map(v=>`${t}-${v}`),$=v=>{c(null),r({...o,text:v})},d=()=>{var v,k,h;c({state:o,kept:(k=(v=s.saving)==null?void 0:v.kept)!=null?k:!1}),(h=s.saving)==null||h.stop(),r(ve(e)),s.announce(f(n,"notepad_deleted"))},a=()=>{var v;i&&(r(i.state),i.kept&&((v=s.saving)==null||v.keep()),c(null),s.announce(f(n,"notepad_back")))},p=(v,k)=>r({...o,text:k?`${o.text}

${v}`:o.text,other:o.other.filter(h=>h!==v)});return _`
    ${e.prompt&&_`<${w} class="pg-prompt" id=${u} of=${e.prompt} />`}
    <${ce} id=${m} strings=${n} />
    <${ie} id=${l} label=${f(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${u} ${m}`:m} onWrite=${$}
      onDone=${v=>X(v,e.id,gt(e,o))} />
    ${o.other.map(v=>_`<div key=${v} class="pg-notice">
      <p>${f(n,"notepad_other")}</p>
      <p class="notepad-other">${v}</p>
      <button type="button" class="pg-button" onClick=${()=>p(v,!0)}>${f(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>p(v,!1)}>${f(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&_`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?a:d}>
        ${f(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&_`<span class="pg-remark">${f(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!s.saving&&_`<p class="pg-saving">${f(n,"notepad_in_notebook")}</p>`}
  `}ze.icon="M4 16V4h12v9l-3 3z";var xt={};le(xt,{VERSION:()=>Ge,empty:()=>yt,follow:()=>ke,holds:()=>Y,mark:()=>bt,merge:()=>vo,offered:()=>Je,restore:()=>ho,scene_of:()=>ae,start:()=>kt,step:()=>ln});var Ge=1,$o={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function kt(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function ae(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function Y(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let r=o;if(n==="not")return!Y(r[0],e);if(n==="and")return r.every(c=>Y(c,e));if(n==="or")return r.some(c=>Y(c,e));let[s,i]=o;return $o[n](e.meters[s],i)}function Je(t,e){return ae(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&Y(n.if,e))}function ln(t,e,n){let o=Je(t,e).find(s=>s.id===n);if(!o)return null;let r={...e.meters};for(let[s,i]of Object.entries(o.effects)){let[c,,u]=t.meters[s];r[s]=Math.min(u,Math.max(c,r[s]+i))}return{scene:o.to,flags:un(e.flags,o.set),meters:r,used:un(e.used,o.once?[o.id]:[])}}function ke(t,e){let n=kt(t),o=[],r=[],s=1,i=0;for(let c of e){if("again"in c)[n,o,r]=[kt(t),[],[]],s+=1;else if("back"in c){let u=r.pop();if(!u)return{position:n,path:o,attempts:s,taken:i,lost:!0};n=u,o=o.slice(0,-1)}else{let u=ln(t,n,c.choose);if(!u)return{position:n,path:o,attempts:s,taken:i,lost:!0};r.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=u}i+=1}return{position:n,path:o,attempts:s,taken:i,lost:!1}}function yt(t){return{v:Ge,moves:[]}}function ho(t,e){if(e==null)return{state:yt(t),lost:!1};if(!H(e)||e.v!==Ge||!Array.isArray(e.moves))return{state:yt(t),lost:!0};let n=[];for(let r of e.moves){let s=go(r);if(!s)break;n.push(s)}let{taken:o}=ke(t,n);return{state:{v:Ge,moves:n.slice(0,o)},lost:o<e.moves.length}}function go(t){return H(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function bt(t,e){let{position:n}=ke(t,e.moves),{end:o}=ae(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function vo(t,e){return e.moves.length>t.moves.length?e:t}function un(t,e){return[...new Set([...t,...e])].sort()}function Ke({uid:t,spec:e,strings:n,state:o,set_state:r,host:s}){let{position:i,path:c}=ke(e,o.moves),u=ae(e,i.scene),m=c.map(h=>{let g=ae(e,h.scene);return{from:g,choice:g.choices.find(y=>y.id===h.choice)}}),l=m[m.length-1],$=E(null),d=E(null),a=E(!1);q(()=>{var h,g,y;a.current&&(a.current=!1,(h=$.current)==null||h.focus(),s.announce(`${u.title}. ${(y=(g=d.current)==null?void 0:g.innerText)!=null?y:""}`))});let p=(h,g)=>{let y={...o,moves:[...o.moves,h]},b=bt(e,y);a.current=!0,r(y),b.status==="ended"&&X(g.currentTarget,e.id,b)},v=_`
    <p class="scenario-role">${e.role}${e.person&&_`<br />${e.person}`}</p>
    ${e.prompt&&_`<${w} class="pg-prompt" of=${e.prompt} />`}
  `,k=Je(e,i);return _`
    ${!m.length&&v}
    ${m.length>1&&!u.end&&_`<ol class="scenario-trail" aria-label=${f(n,"scenario_trail")}>
      ${m.slice(0,-1).map(({from:h,choice:g},y)=>_`<li key=${y}>
        <b>${h.title}</b> <${w} as="span" of=${g.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${$}>${u.title}</h4>
    ${l&&_`<div class="scenario-consequence" ref=${d}>
      <p class="scenario-chose">${f(n,"scenario_chose")} <${w} as="span" of=${l.choice.text} /></p>
      ${l.choice.story&&_`<${w} of=${l.choice.story} />`}
    </div>`}
    ${u.body.filter(h=>Y(h.if,i)).map((h,g)=>_`<${w} key=${`${u.id} ${g}`} of=${h.html} />`)}
    ${k.length>0&&_`
      <p class="scenario-ask" id=${`${t}-ask`}>${f(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${k.map(h=>_`<li key=${`${c.length} ${h.id}`}>
          <button type="button" onClick=${g=>p({choose:h.id},g)}>
            <${w} as="span" of=${h.text} />
          </button>
        </li>`)}
      </ul>`}
    ${u.end&&m.length>0&&_`
      <h4 class="scenario-path-title">${f(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${m.map(({from:h,choice:g},y)=>_`<${ko} key=${y} title=${h.title} choice=${g} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!k.length&&_`<button type="button" class="pg-button" onClick=${h=>p({again:!0},h)}>
        ${f(n,"scenario_again")}
      </button>`}
      ${m.length>0&&_`<button type="button" class="pg-button pg-quiet" onClick=${h=>p({back:!0},h)}>
        ${f(n,"scenario_back")}
      </button>`}
    </p>
  `}Ke.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function ko({title:t,choice:e,spec:n,strings:o}){var u;let{text:r,story:s,research:i,their_side:c}=e;return _`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${f(o,"scenario_chose")} </span><${w} as="span" of=${r} /></p>
    <${Q} title=${f(o,"part_story")} of=${s} />
    <${Q} title=${f(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${Q} title=${f(o,"part_research")} of=${i==null?void 0:i.html}>
      <${te} ids=${(u=i==null?void 0:i.facts)!=null?u:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var _n={annotate:{View:Le,...ft},assess:{View:qe,...mt},choice:{View:We,...ht},notepad:{View:ze,...vt},scenario:{View:Ke,...xt}};var fn="pg-announcer";var wt=new WeakMap;function pn(t,e){var s;let n=(s=t.getElementById(fn))!=null?s:yo(t),o=wt.get(t);if(o){o.push(e);return}let r=[e];wt.set(t,r),n.textContent="",setTimeout(()=>{wt.delete(t),n.textContent=r.join(" ")},100)}function yo(t){let e=t.createElement("div");return e.id=fn,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function dn({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:r,keep:s,stop:i}=t,c=n?"note":"answers",u=r!=="blocked"&&_`<button type="button" class="pg-link" onClick=${o?i:s}>
    ${f(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||r){let m=r!=null?r:o?"kept":"tab";return _`<p class="pg-saving">
      <span>${f(e,`saving_${m}_${r?"any":c}`)}</span> ${u}
    </p>`}return _`<details class="pg-saving">
    <summary>${f(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${f(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${u}
  </details>`}function mn({lost:t,strings:e}){return t?_`<div class="pg-notice">
    <p>${f(e,"lost")}</p>
    <details>
      <summary>${f(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${f(e,"lost_delete")}</button>
  </div>`:null}function $n(t,e){return He(_`<${St} ...${e}><${bo} ...${e} /><//>`,t),()=>He(null,t)}function bo({type:{View:t,empty:e},spec:n,strings:o,host:r}){let[s]=N(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=N({});W(()=>r.watch(()=>i({})),[r]);let{state:c,saving:u,lost:m}=r.read();return _`
    <${wo} icon=${t.icon} spec=${n} strings=${o} />
    <${mn} lost=${m} strings=${o} />
    <${xo} spec=${n} strings=${o} begun=${!V(c,e(n))}>
      <${t} uid=${s} spec=${n} strings=${o} state=${c} set_state=${r.write}
        host=${{announce:r.announce,saving:u}} />
      <${dn} saving=${u} strings=${o} />
    <//>
    ${r.source&&_`<p class="pg-source">${f(o,"source",{path:r.source})}</p>`}
  `}function xo({spec:t,strings:e,begun:n,children:o}){let[[r,s],i]=N([!n&&t.note,n||t.intensity!=="heavy"]),c=E(null),u=E(!1);W(()=>{var l;u.current&&((l=c.current)==null||l.focus())},[s]);let m=()=>{u.current=!0,i([r,!0])};return _`
    ${r&&_`<div class="pg-notice">
      <p class="pg-label">${f(e,"note_title")}</p>
      <${w} of=${r} />
    </div>`}
    ${s?_`<div tabindex="-1" ref=${c}>${o}</div>`:_`<p class="pg-actions"><button type="button" class="pg-button" onClick=${m}>${f(e,"note_open")}</button></p>`}
  `}function wo({icon:t,spec:e,strings:n}){return _`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${f(n,`kind_${e.type}`)}
      <span>${f(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var St=class extends J{constructor(){super(...arguments);Tt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?_`<p class="pg-notice">${f(n,"failed")}</p>`:o}};function So({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=hn(t,n),r=()=>{o(),o=hn(t,n)},s=["change:spec","change:strings","change:source"];return s.forEach(i=>t.on(i,r)),()=>{s.forEach(i=>t.off(i,r)),o(),n.remove()}}function hn(t,e){let n=t.get("spec"),o=_n[n.type],r=new Set,s=()=>r.forEach(a=>a()),i,c=null,u=()=>{c=null,s()},m=a=>{i=a,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),s()},l=()=>{let a=t.get("state");if(V(a,i))return;let p=a===null||V(a,{}),v=o.restore(n,p?null:a);v.lost&&(c={text:JSON.stringify(a,null,2),forget:u}),m(v.state)};l(),t.on("change:state",l);let $={read:()=>({state:i,lost:c,saving:null}),write:m,watch:a=>(r.add(a),()=>r.delete(a)),announce:a=>pn(e.ownerDocument,a),source:t.get("source"),failed:()=>{}},d=$n(e,{type:o,spec:n,strings:t.get("strings"),host:$});return()=>{t.off("change:state",l),d()}}var vs={render:So};export{vs as default};
