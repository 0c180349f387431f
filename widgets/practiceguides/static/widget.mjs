/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var Ht=Object.defineProperty;var An=(t,e,n)=>e in t?Ht(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var ee=(t,e)=>{for(var n in e)Ht(t,n,{get:e[n],enumerable:!0})};var Pt=(t,e,n)=>An(t,typeof e!="symbol"?e+"":e,n);function P(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function G(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function D(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Ot=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,Ot(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},Nt=new Map;function Dt(t){var e=Nt.get(this);return e||(e=new Map,Nt.set(this,e)),(e=Ot(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",a=[0],f=function(g){r===1&&(g||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?a.push(0,g,i):r===3&&(g||i)?(a.push(3,g,i),r=2):r===2&&i==="..."&&g?a.push(4,g,0):r===2&&i&&!g?a.push(5,0,!0,i):r>=5&&((i||!g&&r===5)&&(a.push(r,0,i,s),r=6),g&&(a.push(r,g,0,s),r=6)),i=""},l=0;l<n.length;l++){l&&(r===1&&f(),f(l));for(var k=0;k<n[l].length;k++)o=n[l][k],r===1?o==="<"?(f(),a=[a],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[l][k+1]===">")?(f(),r===3&&(a=a[0]),r=a,(a=a[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):i+=o),r===3&&i==="!--"&&(r=4,a=a[0])}return f(),a})(t)),e),arguments,[])).length>1?e:e[0]}var S,jt,Vn,B,Be,ve,Lt,ke,It,Ge,ze,jn,le=Symbol.for("pv"),be={},xe=[],Ln=/^m(i|n|o|s|text|space)$/,Je=Array.isArray,Ke=xe.slice,K=Object.assign;function J(t){t&&t.parentNode&&t.remove()}function Qe(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?Ke.call(arguments,2):n),ae(t,i,o,s,null)}function ae(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:le,__v:s||++jt,__i:-1,__u:0};return!s&&S.vnode&&S.vnode(r),r}function we(t){return t.children}function Q(t,e){this.props=t,this.context=e,this.__g=0}function z(t,e){if(e==null)return t.__&&z(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:z(t)}function In(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=K({constructor:le},n)).__v=n.__v+1,S.vnode&&S.vnode(e),Xe(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||z(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Bt(s,e,r),n.__=n.__e=null,e.__e!=o&&Rt(e))}function Rt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Rt(t)}function At(t){(8&t.__g||(t.__g|=8,B.push(t),ve++))&&Be==S.debounceRendering||((Be=S.debounceRendering)||queueMicrotask)(qt)}function qt(){try{for(var t,e=1;B.length;)B.length>e&&B.sort(Lt),t=B.shift(),e=B.length,8&t.__g&&In(t)}finally{(ve=B.length)&&(Be||queueMicrotask)(qt)}}function Ft(t,e,n,o,s,r,i,c,a,f,l){var k,g,u,y,$,h,d=o.__k||xe,m=e.length;for(a=Rn(n,e,d,a,m),k=0;k<m;k++)(u=n.__k[k])!=null&&(g=~u.__i&&d[u.__i]||be,u.__i=k,h=Xe(t,u,g,s,r,i,c,a,f,l),y=u.__e,(g.ref!=u.ref||8&g.__u)&&(g.ref&&Ye(g.ref,null,u,g),u.ref&&l.push(u.ref,u.__c||y,u)),$=$||y,4&u.__u?(a=Ut(u,a,t,!g.__v),g.__e&&(g.__e=null)):typeof u.type=="function"&&h!==void 0?a=h:y&&(a=y.nextSibling),u.__u&=-21);return n.__e=$,a}function Rn(t,e,n,o,s){var r,i,c,a,f,l,k,g,u,y=n.length,$=y,h=0,d=0,m=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=m[r]=ae(null,i):Je(i)?i=m[r]=ae(we,{children:i}):i.constructor===le&&i.__b?i=m[r]=ae(i.type,i.props,i.key,i.ref,i.__v):m[r]=i,a=r+h,i.__=t,i.__b=t.__b+1,c=null,~(f=i.__i=qn(i,n,a,$))&&($--,(c=n[f])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,f==a-1?h--:f==a+1?h++:f!=a&&(f>a?h--:h++,d=1)):(~f||(s>y?h--:s<y&&h++),typeof i.type!="function"&&(i.__u|=4))):m[r]=null;if(d){for(l=[],k=[],r=0;r<s;r++)if((i=m[r])&&16&i.__u){for(h=0,g=l.length;h<g;)l[u=h+g>>1]<i.__i?h=u+1:g=u;l[h]=i.__i,k[r]=h+1}for(h=l.length;r--;)k[r]&&(k[r]==h?h--:m[r].__u|=4)}if($)for(r=0;r<y;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=z(c)),Ze(c,c));return o}function Ut(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Ut(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=z(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function qn(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],a=c&&!(2&c.__u);if(c===null&&r==null||a&&r==c.key&&i==c.type)return n;if(o>(a?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function Vt(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ge(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Vt(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Vt(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=ze[e]||(ze[e]=Fn(e)),(t.__a||(t.__a={}))[e]=Ge,r=e!=(e=e.replace(It,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Fn(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ke]==null)e[ke]=Ge++;else if(e[ke]<this.__a[t])return;return n(S.event?S.event(e):e)}}}function Xe(t,e,n,o,s,r,i,c,a,f){var l,k,g,u,y,$,h,d,m,v,x,R,W,L,b,C,T,q,I=e.type;if(e.constructor!==le)return null;128&n.__u&&(a=32&n.__u,l=n.__c.__z)&&(e.__u|=a,k=r=[],l.nodeType==8?c=ye(l,r):r.push(l),c=r[0]||c),(l=S.__b)&&l(e);e:if(typeof I=="function"){g=i.length;try{if(d=e.props,m=(l=I.prototype)&&l.render,v=(l=I.contextType)&&o[l.__c],x=l?v?v.props.value:l.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(m?e.__c=u=new I(d,x):(e.__c=u=new Q(d,x),u.constructor=I,u.render=Wn),v&&v.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),m&&(u.__s||(u.__s=u.state),I.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=K({},u.__s)),K(u.__s,I.getDerivedStateFromProps(d,u.__s)))),y=u.props,$=u.state,u.__v=e,n.__c){if(d!==y&&m&&!I.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(d,x),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(d,u.__s,x)===!1){e.__v!=n.__v&&(u.props=d,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(A){A&&(A.__=e)}),xe.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),c=z(n);break e}u.componentWillUpdate&&u.componentWillUpdate(d,u.__s,x),m&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(y,$,h)})}else m&&!I.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),m&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=x,u.props=d,u.__P=t,u.__g&=-5,R=S.__r,W=m?25:0;do u.__g&=-9,R&&R(e),l=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++W<25);m&&(xe.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=K({},o,u.getChildContext())),m&&n.__c&&u.getSnapshotBeforeUpdate&&(h=u.getSnapshotBeforeUpdate(y,$)),L=l&&l.type===we&&l.key==null?l.props.children:l,d.__P&&(l=c,s=(t=d.__P).namespaceURI,a=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(A){A&&Ze(A,A)}),n.__k=null),c=n.__k?z(n,0):null),c=Ft(t,Je(L)?L:[L],e,n,o,s,r,i,c,a,f),d.__P&&(e.__e=null,c=l),e.__u&=-161,k&&k.some(J),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(A){if(i.length=g,e.__v=null,a||r)if(A&&A.then){if(e.__u|=128|a,r){for(~(T=r.indexOf(c||void 0))||(T=r.length);(q=r[T-1])&&q.nodeType==8;)T--;for(;T<r.length;T++)if(q=r[T])if(r[T]=null,b){if(q==C)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(C=ye(b=q))}}if(!b){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;b=c}(l=ye(b=e.__c.__z||(e.__c.__z=b)))?(e.__e=b,c=l):e.__e=c,c=c&&c.nextSibling}else r&&r.some(J);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),A&&A.then||Wt(e),S.__e(A,e,n)}}else c=e.__e=Un(n.__e,e,n,o,s,r,i,a,f,t);return(l=S.diffed)&&l(e),c}function ye(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Wt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Wt))}function Bt(t,e,n){for(var o=0;o<n.length;)Ye(n[o++],n[o++],n[o++]);S.__c&&S.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){S.__e(r,s.__v)}})}function Un(t,e,n,o,s,r,i,c,a,f){var l,k,g,u,y,$,h,d,m=n.props||be,v=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(l=0;l<r.length;l++)if((y=r[l])&&(x?y.localName==x:y.nodeType==3)){t=y,r[l]=null;break}}if(!t){if(d=f.ownerDocument||document,!x)return d.createTextNode(v);t=d.createElementNS(s,x,v.is?v:f),c&&(S.__m&&S.__m(e,r),c=!1),r=null}if(x){if(f=x=="template"&&t.content||t,r=x=="textarea"&&v.defaultValue!=null?null:r&&Ke.call(f.childNodes),!c&&r)for(m={},l=0;l<t.attributes.length;l++)m[(y=t.attributes[l]).name]=y.value;for(l in m)y=m[l],l=="dangerouslySetInnerHTML"?g=y:l=="children"||l in v||l=="value"&&"defaultValue"in v||l=="checked"&&"defaultChecked"in v||ge(t,l,null,y,s);for(l in v)y=v[l],l=="children"?u=y:l=="dangerouslySetInnerHTML"?k=y:l=="value"?$=y:l=="checked"?h=y:c&&typeof y!="function"||m[l]===y||ge(t,l,y,m[l],s);k?(c||g&&(k.__html==g.__html||k.__html==t.innerHTML)||(t.innerHTML=k.__html),e.__k=[]):(g&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Ln.test(x))&&(s="http://www.w3.org/1999/xhtml"),Ft(f,Je(u)?u:[u],e,n,o,s,r,i,r?r[0]:n.__k&&z(n,0),c,a),r&&r.some(J)),c&&x!="textarea"||(l="value",x=="progress"&&$==null?t.removeAttribute(l):$==null||$===t[l]&&(x!="progress"||$)||ge(t,l,$,m[l],s),l="checked",h!=null&&h!=t[l]&&ge(t,l,h,m[l],s))}else m===v||c&&t.data==v||(t.data=v);return t}function Ye(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){S.__e(s,n)}}function Ze(t,e,n){var o,s,r,i;if(S.unmount&&S.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ye(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){S.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Ze(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=ye(o,r=[]))&&(o==t.__e&&r.some(J),J(s),J(o)),n||J(t.__e),t.__e=t.__c=t.__=null}function Wn(t,e,n){return this.constructor(t,n)}function Se(t,e){var n,o,s,r;S.__&&S.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ae(we,{children:[t]}),s=[],r=[],Xe(e,e.__k,o||be,be,e.namespaceURI,o?null:e.firstChild?Ke.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Bt(s,e.__k,r),e.__k.props.children=null}S={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw ve=0,t}},jt=0,Vn=function(t){return t!=null&&t.constructor===le},Q.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=K({},this.state)),typeof t=="function"&&(t=t(K({},n),this.props)),t&&(K(n,t),this.__v&&(e&&this.__k.push(e),At(this)))},Q.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),At(this))},Q.prototype.render=we,B=[],ve=0,Lt=function(t,e){return t.__v.__b-e.__v.__b},ke=Symbol(),It=/(PointerCapture)$|Capture$/i,Ge=0,ze={},jn=0;var te,N,et,zt,tt=Object.is,Ce=0,tn=[],nt=[],H=S,Gt=H.__b,Jt=H.__r,Kt=H.diffed,Qt=H.__c,Xt=H.unmount,Yt=H.__;function Ee(t,e){H.__h&&H.__h(N,t,Ce||e),Ce=0;var n=N.__H||(N.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function E(t){return Ce=1,Bn(nn,t)}function Bn(t,e,n){var o=Ee(te++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):nn(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);tt(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=N,!N.__f)){N.__f=!0;var s=N.shouldComponentUpdate;N.shouldComponentUpdate=function(r,i,c){var a=this.__H;if(!a)return!0;var f=!1,l=this.props!=r;if(a.__.some(function(g){g.__N&&(f=!0,tt(g.__[0],g.__N[0])||(l=!0))}),s){var k=s.call(this,r,i,c);return f?k||l:k}return!f||l}}return o.__}function j(t,e){var n=Ee(te++,3);!H.__s&&rt(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,N.__H.__h.push(n))}function ne(t,e){var n=Ee(te++,4);!H.__s&&rt(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,N.__h.push(n))}function M(t){return Ce=5,zn(function(){return{current:t}},[])}function zn(t,e){var n=Ee(te++,7);return rt(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Gn(){var t;do{for(;t=nt.shift();)try{_e(t)}catch(n){H.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=tn.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(_e),e.__h.some(ot),e.__h=[]}catch(n){e.__h=[],H.__e(n,t.__v)}}}while(nt.length)}H.__b=function(t){N=null,Gt&&Gt(t)},H.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Yt&&Yt(t,e)},H.__r=function(t){Jt&&Jt(t),te=0;var e=(N=t.__c).__H;e&&(et==N?N.__h=[]:(e.__h.some(_e),e.__h.some(ot),te=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),et=N},H.diffed=function(t){Kt&&Kt(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&en(tn.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),et=N=null},H.__c=function(t,e){e.some(function(n){try{n.__h.some(_e),n.__h=n.__h.filter(function(o){return!o.__||ot(o)})}catch(o){n.__h=[function(){throw o}]}}),Qt&&Qt(t,e)},H.unmount=function(t){Xt&&Xt(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,en(nt.push(s))}else _e(s)}catch(r){e=r}}),o.__H=void 0,e&&H.__e(e,o.__v))};var Zt=typeof requestAnimationFrame=="function";function Jn(t){var e,n=function(){clearTimeout(o),Zt&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Zt&&(e=requestAnimationFrame(n))}function en(t){t!=1&&zt==H.requestAnimationFrame||((zt=H.requestAnimationFrame)||Jn)(Gn)}function _e(t){var e=N,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),N=e}function ot(t){var e=N;t.__c=t.__(),N=e}function rt(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!tt(n,t[o])})}function nn(t,e){return typeof e=="function"?e(t):e}var _=Dt.bind(Qe);function w({of:t,as:e="div",...n}){return Qe(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function p(t,e,n={}){var s,r;return((r=(s=Kn(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function Kn(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function oe({label:t,state:e,cleared:n,set_state:o,onClear:s=()=>{},strings:r,host:i}){let[c,a]=E(null),f=D(e,n);return j(()=>{f||a(null)},[f]),f&&!c?null:_`<p class="pg-actions">
    <button type="button" class="pg-button pg-quiet" onClick=${f?()=>{o(c),a(null),i.announce(p(r,"cleared_back"))}:()=>{a(e),o(n),s(),i.announce(p(r,"cleared"))}}>${f?p(r,"cleared_undo"):t}</button>
    ${f&&_`<span class="pg-remark">${p(r,"cleared")}</span>`}
  </p>`}function Me(){let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}function Te(t){return typeof t=="string"&&/^\d{4}-\d\d-\d\d$/.test(t)&&!Number.isNaN(Date.parse(t))&&st(t,0)===t}function st(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}function on(t,e){return Math.round((Date.parse(e)-Date.parse(t))/864e5)}function rn(t,e){return new Intl.DateTimeFormat(e==="en"?"en-GB":e,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(t))}function U({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?_`<details class="pg-facts">
    <summary>${p(n,"facts")}</summary>
    <ul>
      ${o.map(s=>_`<li key=${s}>
        <${w} of=${e[s].html} />
        <p class="pg-source">
          ${p(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&_` <strong>${p(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function X({title:t,of:e,class:n="",children:o=null}){return e?_`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${w} of=${e} />
    ${o}
  </div>`:null}function pe({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return _`
    ${n&&_`<p class="pg-named">
      <${w} as="span" of=${n} />
      ${o&&_`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${X} title=${p(e,"part_story")} of=${s} class="pg-story" />
    <${X} title=${p(e,"part_research")} of=${r} />
    <${X} title=${p(e,"part_instead")} of=${i} />
  `}function V(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function re({spec:t,strings:e,state:n,set_state:o,host:s,mark:r}){return _`
    <button type="button" class="pg-button pg-quiet" onClick=${c=>{let a={...n,skipped:!0};o(a),s.announce(p(e,"skipped")),V(c.currentTarget,t.id,r(t,a))}}>${p(e,"skip")}</button>
    ${n.skipped&&_`<p class="pg-remark">${p(e,"skipped")}</p>`}
  `}var at={};ee(at,{VERSION:()=>He,due:()=>it,empty:()=>fe,mark:()=>se,merge:()=>Xn,next:()=>ct,rate:()=>ut,restore:()=>Qn});var He=1,Pe=[0,1,3,7,21];function fe(t){return{v:He,cards:{},skipped:!1}}function se(t,{cards:e,skipped:n}){let o=Object.keys(e).length;return o===t.cards.length?{status:"done"}:n?{status:"skipped"}:{status:o?"underway":"unanswered"}}function it(t,{cards:e},n){let o=new Map(Object.entries(e));return t.cards.map(s=>s.id).filter(s=>un(o.get(s),n))}function ct(t,e){return Math.min(...Object.values(t.cards).map(n=>cn(n,e)))}function ut(t,e,n,o,s){let r=new Map(Object.entries(e.cards)).get(n);if(o&&!un(r,s))return{...e,skipped:!1};let i=o?Math.min((r?r.box:0)+1,Pe.length-1):0;return{...e,cards:{...e.cards,[n]:{box:i,due:st(s,Pe[i])}},skipped:!1}}function Qn(t,e){if(e==null)return{state:fe(t),lost:!1};if(!P(e)||e.v!==He)return{state:fe(t),lost:!0};let n=P(e.cards)?Object.entries(e.cards):[],o=[];for(let[r,i]of n){let c=t.cards.some(a=>a.id===r)?Yn(i):null;c&&o.push([r,c])}return{state:{v:He,cards:Object.fromEntries(o),skipped:e.skipped===!0},lost:!P(e.cards)||o.length<n.length}}function Xn(t,e){let n=new Map(Object.entries(e.cards));for(let[o,s]of Object.entries(t.cards)){let r=n.get(o);(!r||sn(s)>sn(r))&&n.set(o,s)}return{...t,cards:Object.fromEntries(n)}}function cn({box:t,due:e},n){let o=on(n,e);return o>Pe[t]?0:o}function un(t,e){return!t||cn(t,e)<=0}function sn({due:t,box:e}){return`${t} ${e}`}function Yn(t){if(!P(t)||!Te(t.due))return null;let e=Pe.findIndex((n,o)=>o===t.box);return e<0?null:{box:e,due:t.due}}function Ne(t){let{spec:e,strings:n,state:o,set_state:s,host:r}=t,[i,c]=E(!1),[a,f]=E([]),[l,k]=E([]),g=M(null),u=M(null),y=M(!1);j(()=>{var b,C;y.current&&((C=(b=u.current)!=null?b:g.current)==null||C.focus()),y.current=!1});let $=Me(),h=l.length?l:it(e,o,$),[d]=[...h].sort((b,C)=>a.lastIndexOf(b)-a.lastIndexOf(C)),m=e.cards.find(b=>b.id===d),v=Object.keys(o.cards).length,x=b=>{y.current=!0,c(b)},R=(b,C)=>{let T=ut(e,o,d,C,$);x(!1),f([...a,d]),k(l.filter(q=>q!==d)),s(T),se(e,o).status!=="done"&&se(e,T).status==="done"&&V(b.currentTarget,e.id,se(e,T))},W=()=>{x(!1),k(e.cards.map(b=>b.id))},L=()=>{c(!1),f([]),k([])};return _`
    <${w} class="pg-prompt" of=${e.prompt} />
    ${m?_`<div key="card">
          ${!i&&!v&&_`<p class="pg-remark">${p(n,"cards_how")}</p>`}
          <div class="cards-card">
            <p class="pg-remark">${p(n,"cards_left",{n:h.length})}</p>
            <h4 class="cards-front" tabindex="-1" ref=${g}><${w} as="span" of=${m.front} /></h4>
            ${i&&_`<div class="cards-back" tabindex="-1" ref=${u}><${w} of=${m.back} /></div>
              <${U} ids=${m.facts} facts=${e.facts} strings=${n} />`}
          </div>
          <div class="pg-actions">
            ${i?_`<button key="knew" type="button" class="pg-button" onClick=${b=>R(b,!0)}>${p(n,"cards_knew")}</button>
                <button key="not-yet" type="button" class="pg-button" onClick=${b=>R(b,!1)}>${p(n,"cards_not_yet")}</button>`:_`<button key="turn" type="button" class="pg-button" onClick=${()=>x(!0)}>${p(n,"cards_turn")}</button>
                ${v<e.cards.length&&_`<${re} ...${t} mark=${se} />`}`}
          </div>
        </div>`:_`<div key="rest">
          <div tabindex="-1" ref=${g}>
            <p class="pg-verdict">${p(n,"cards_none")}</p>
            <p>${p(n,"cards_next",{n:ct(o,$)})}</p>
          </div>
          <div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${W}>${p(n,"cards_all")}</button></div>
        </div>`}
    ${(!m||!v)&&_`<${oe} label=${p(n,"cards_clear")} state=${o} cleared=${fe(e)} set_state=${s}
      onClear=${L} strings=${n} host=${r} />`}
  `}Ne.icon="M3 7h10v9H3zM6 4h11v9";var pt={};ee(pt,{VERSION:()=>Oe,empty:()=>lt,mark:()=>De,merge:()=>eo,points:()=>ie,restore:()=>Zn,tick:()=>_t});var Oe=1;function lt(t){return{v:Oe,ticked:[],done:!1,skipped:!1}}function De(t,{ticked:e,done:n,skipped:o}){return n||e.length===ie(t).length?{status:"done"}:o?{status:"skipped"}:{status:e.length?"underway":"unanswered"}}function _t(t,e,n,o){let s=e.ticked.filter(i=>i!==n),r=o?[...s,n]:s;return{...e,ticked:r,done:e.done||r.length===ie(t).length,skipped:!1}}function Zn(t,e){if(e==null)return{state:lt(t),lost:!1};if(!P(e)||e.v!==Oe)return{state:lt(t),lost:!0};let n=ie(t).map(r=>r.id),o=G(e.ticked)?e.ticked:[],s={v:Oe,ticked:[...new Set(o)].filter(r=>n.includes(r)),done:e.done===!0,skipped:e.skipped===!0};return{state:s,lost:!D(s.ticked,e.ticked)}}function eo(t,e){return{...t,ticked:[...new Set([...t.ticked,...e.ticked])],done:t.done||e.done}}function ie({groups:t}){return t.reduce((e,n)=>[...e,...n.points],[])}function Ae(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,[c,a]=E(""),f=ie(n).length,l=s.ticked.length,k=$=>{a($),i.announce($)},g=($,h,d)=>{r(h),k(d),V($.currentTarget,n.id,De(n,h))},u=($,h)=>{let d=_t(n,s,h,$.currentTarget.checked);if(d.ticked.length===f)return g($,d,p(o,"checklist_all"));a(""),r(d)},y=$=>{if(!l)return k(p(o,"checklist_none"));g($,{...s,done:!0,skipped:!1},p(o,"checklist_done_said"))};return _`
    <${w} class="pg-prompt" of=${n.prompt} />
    ${n.groups.map($=>_`<fieldset key=${$.points[0].id} class="checklist-group">
      <legend>${$.title}</legend>
      ${$.points.map(h=>_`<${to} key=${h.id} name=${`${e}-${h.id}`} point=${h} on=${s.ticked.includes(h.id)}
        facts=${n.facts} strings=${o} onChange=${d=>u(d,h.id)} />`)}
    </fieldset>`)}
    <div class="pg-actions">
      <p class="checklist-count">${p(o,"checklist_count",{ticked:l,count:f})}</p>
      ${l<f&&_`
        <button type="button" class="pg-button" onClick=${y}>${p(o,"checklist_done")}</button>
        ${!s.done&&_`<${re} ...${t} mark=${De} />`}`}
      ${c&&_`<p class="pg-remark">${c}</p>`}
    </div>
    <${oe} label=${p(o,"checklist_clear")} state=${s} cleared=${{...s,ticked:[]}} set_state=${r}
      onClear=${()=>a("")} strings=${o} host=${i} />
  `}Ae.icon="M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";function to({name:t,point:{text:e,feedback:n},on:o,facts:s,strings:r,onChange:i}){return _`<div class="checklist-point">
    <label class=${`pg-option ${o?"is-picked":""}`}>
      <input type="checkbox" checked=${o} onChange=${i} />
      <${w} as="span" id=${t} of=${e} />
    </label>
    ${n&&_`<details>
      <summary aria-describedby=${t}>${p(r,"checklist_why")}</summary>
      <${pe} feedback=${n} strings=${r} />
      <${U} ids=${n.facts} facts=${s} strings=${r} />
    </details>`}
  </div>`}function an({children:t,then:e}){let[n,o]=E(!1);return j(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function ce(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function pn(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),a=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:[...new Set(a)]}}function fn(t,e,n,o){var c;if(t==null)return{state:ce(e),lost:!1};if(!P(t)||t.v!==1)return{state:ce(e),lost:!0};let s=a=>{let f=P(a)?n(a.answer):null;return!P(a)||f===null||!o(f)?null:{answer:f,confidence:ln(a.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:ln(t.confidence),tries:r.filter(a=>a!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!D(_n(t),_n(i))}}function dn(t,e){let n=t.tries.findIndex((s,r)=>!D(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function ln(t){return t==="not"||t==="fairly"||t==="very"?t:null}function _n({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var no=["not","fairly","very"],oo={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function mn({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:a,ask:f,told:l,spoken:k,facts:g,after:u,keep:y,count:$}){let h=o.tries.length,d=o.tries[h-1],m=c(o),[v,x]=E(!d||!D(d.answer,o.answer)),R=M(h);j(()=>{R.current!==h&&x(!h),R.current=h},[h]);let[W,L]=E(""),b=M(null),C=M(null),T=M(null);j(()=>{var O,F;T.current==="question"&&((F=(O=b.current)==null?void 0:O.querySelector("input, select, button, textarea"))==null||F.focus(),T.current=null)});let q=()=>{var F,he;if(T.current!=="feedback")return;let O=[p(n,m.status),I(),ft(n,m)].filter(Boolean).join(" ");r.announce(`${O} ${k?k(d.answer,m):(he=(F=C.current)==null?void 0:F.innerText)!=null?he:""}`),T.current=null},I=()=>$?p(n,"score",{score:m.score,max:m.max}):"",A=O=>{L(O),r.announce(O)},Pn=O=>{L(""),s({...o,answer:O})},Nn=O=>{if(!v)return;let F=a(o.answer);if(F)return A(F);let{answer:he,confidence:Dn}=o,Tt={...o,tries:[...o.tries,{answer:he,confidence:Dn}],skipped:!1};T.current="feedback",L(""),x(!1),s(Tt),V(O.currentTarget,e.id,c(Tt))},On=O=>{let F={...o,skipped:!0};s(F),A(p(n,"skipped")),V(O.currentTarget,e.id,c(F))},Et=O=>{T.current="question",x(!0),s(O)},Mt=!v&&(m.status==="right"||h>=e.attempts);return _`
    ${e.prompt&&_`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${b}>${f({answer:o.answer,set_answer:Pn,fixed:!v})}</div>
    ${e.confidence&&_`<${ro} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!v}
      onPick=${O=>s({...o,confidence:O})} />`}
    ${e.hint&&_`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${p(n,"hint")}</summary>
      <${w} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${v?void 0:"true"} onClick=${Nn}>
        ${p(n,v?"check":"checked")}
      </button>
      ${v&&_`<button type="button" class="pg-button pg-quiet" onClick=${On}>${p(n,"skip")}</button>`}
      ${v&&_`<p class="pg-remark">${W||(o.skipped?p(n,"skipped"):"")}</p>`}
    </div>
    ${!v&&d&&_`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${oo[m.status]}</span> ${p(n,m.status)}
        ${$&&_` <span class="pg-count">${I()}</span>`}
      </p>
      <${an} then=${q}>
        ${ft(n,m)&&_`<p>${ft(n,m)}</p>`}
        <div ref=${C}>${l(d.answer,m)}</div>
        <${U} ids=${[...new Set(g(d.answer))]} facts=${e.facts} strings=${n} />
        ${Mt&&u&&u(d.answer)}
        <div class="pg-actions">
          ${Mt?_`<button type="button" class="pg-button pg-quiet" onClick=${()=>Et(ce(i))}>${p(n,"start_again")}</button>`:_`<button type="button" class="pg-button" onClick=${()=>Et({...o,answer:y?o.answer:i,confidence:null})}>
                ${p(n,"try_again")}
              </button>
              <p class="pg-remark">${p(n,"tries_left",{n:e.attempts-h})}</p>`}
        </div>
      <//>
    </div>`}
  `}function ft(t,{status:e,confidence:n}){return e==="right"?n==="not"?p(t,"unsure_right"):"":n==="very"?p(t,"sure_wrong"):n==="not"?p(t,"unsure_wrong"):""}function ro({name:t,strings:e,value:n,set:o,onPick:s}){return _`<fieldset class="pg-pills pg-confidence">
    <legend>${p(e,"confidence")}</legend>
    ${no.map(r=>_`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${p(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var mt={};ee(mt,{VERSION:()=>so,empty:()=>io,mark:()=>dt,merge:()=>uo,restore:()=>co});var so=1;function io(t){return ce([])}function dt(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return pn(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function co(t,e){return fn(e,[],n=>ao(t,n),n=>n.length>0)}function uo(t,e){return dn(t,e)}function ao(t,e){return!G(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function Ve(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:c,fixed:a})=>{let f=(l,k)=>{let g=n.multiple?i.filter(u=>u!==l):[];c(k?[...g,l]:g)};return _`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${p(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(l=>{let k=i.includes(l.id);return _`<label key=${l.id} class=${`pg-option ${k?"is-picked":""} ${a?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${l.id} checked=${k} disabled=${a}
            onChange=${g=>f(l.id,g.currentTarget.checked)} />
          <${w} as="span" of=${l.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(c=>i.includes(c.id));return _`<${mn} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>dt(n,i)}
    missing=${i=>i.length?null:p(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(c=>_`<${pe} key=${c.id}
      name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(c=>c.feedback.facts)}
    after=${i=>_`<${lo} spec=${n} picked=${i} strings=${o} />`} />`}Ve.icon="M10 3v6m0 0-5 6m5-6 5 6";function lo({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?_`<details class="pg-others">
    <summary>${p(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>_`<li key=${s.id}>
        <${pe} name=${s.text} tag=${p(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${U} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}function $n({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let a=M(null);return ne(()=>_o(a.current),[o]),_`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${a} rows=${s} value=${o} aria-describedby=${r}
      onInput=${f=>i(f.currentTarget.value)}
      onChange=${f=>c(f.currentTarget)} />
  `}function hn({id:t,strings:e}){return _`<p class="pg-care" id=${t}>${p(e,"care")}</p>`}function _o(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var ht={};ee(ht,{VERSION:()=>je,empty:()=>de,mark:()=>$t,merge:()=>fo,own_words:()=>mo,restore:()=>po,without_words:()=>$o});var je=1;function de(t){return{v:je,text:"",other:[]}}function $t(t,e){return{status:e.text.trim()?"written":"empty"}}function po(t,e){if(e==null)return{state:de(t),lost:!1};if(!P(e)||e.v!==je)return{state:de(t),lost:!0};let{text:n,other:o}=e,s={v:je,text:typeof n=="string"?n:"",other:G(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!G(o)}}function fo(t,e){if(!t.text)return{...e,other:gn(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:gn(t.other,e.other,n)}}function gn(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function mo({text:t}){return t.trim()?[t]:[]}function $o(t){return{...t,text:"",other:[]}}function Le({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=E(null),[a,f,l]=["prompt","care","note"].map($=>`${t}-${$}`),k=$=>{c(null),s({...o,text:$})},g=()=>{var $,h,d;c({state:o,kept:(h=($=r.saving)==null?void 0:$.kept)!=null?h:!1}),(d=r.saving)==null||d.stop(),s(de(e)),r.announce(p(n,"notepad_deleted"))},u=()=>{var $;i&&(s(i.state),i.kept&&(($=r.saving)==null||$.keep()),c(null),r.announce(p(n,"notepad_back")))},y=($,h)=>s({...o,text:h?`${o.text}

${$}`:o.text,other:o.other.filter(d=>d!==$)});return _`
    ${e.prompt&&_`<${w} class="pg-prompt" id=${a} of=${e.prompt} />`}
    <${hn} id=${f} strings=${n} />
    <${$n} id=${l} label=${p(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${a} ${f}`:f} onWrite=${k}
      onDone=${$=>V($,e.id,$t(e,o))} />
    ${o.other.map($=>_`<div key=${$} class="pg-notice">
      <p>${p(n,"notepad_other")}</p>
      <p class="notepad-other">${$}</p>
      <button type="button" class="pg-button" onClick=${()=>y($,!0)}>${p(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>y($,!1)}>${p(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&_`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?u:g}>
        ${p(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&_`<span class="pg-remark">${p(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&_`<p class="pg-saving">${p(n,"notepad_in_notebook")}</p>`}
  `}Le.icon="M4 16V4h12v9l-3 3z";var kt={};ee(kt,{VERSION:()=>Ie,any:()=>Y,empty:()=>me,keep:()=>gt,mark:()=>Re,merge:()=>go,restore:()=>ho});var Ie=1;function me(t){return{v:Ie,answers:{},first:null,again:null,skipped:!1}}function Re(t,{answers:e,first:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:Y(e)?"underway":"unanswered"}}function gt({v:t,answers:e,first:n,again:o},s){let r={answers:e,on:s};return{v:t,answers:{},first:n!=null?n:r,again:n?r:o,skipped:!1}}function ho(t,e){if(e==null)return{state:me(t),lost:!1};if(!P(e)||e.v!==Ie)return{state:me(t),lost:!0};let n=kn(t,e.first),o=kn(t,e.again),s={v:Ie,answers:vn(t,e.answers),first:n!=null?n:o,again:n&&o,skipped:e.skipped===!0};return{state:s,lost:!D(yn(e),yn(s))}}function go(t,e){var s,r,i;let n=(s=e.first)!=null?s:t.first,o=(i=(r=t.again)!=null?r:e.again)!=null?i:D(t.first,n)?null:t.first;return{...t,first:n,again:o}}function Y(t){return Object.keys(t).length>0}function vn({statements:t,levels:e},n){let o=(r,i)=>r.some(c=>c.id===i),s=P(n)?Object.entries(n):[];return Object.fromEntries(s.filter(([r,i])=>o(t,r)&&o(e,i)))}function kn(t,e){if(!P(e))return null;let n=vn(t,e.answers);return Y(n)?{answers:n,on:Te(e.on)?e.on:null}:null}function yn({answers:t,first:e,again:n,skipped:o}){return[t,...[e,n].map(s=>s&&[s.answers,s.on]),o]}function qe(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,{answers:c,first:a,again:f}=s,[l,k]=E(Y(c)),[g,u]=E(!1),[y,$]=E(""),h=M(null),d=M(null),m=M(!1);j(()=>{var b,C,T;m.current&&((T=(C=d.current)!=null?C:(b=h.current)==null?void 0:b.querySelector("input"))==null||T.focus(),m.current=!1)});let v=(b,C)=>{m.current=!0,$(""),k(b),u(C)},x=(b,C)=>{$(""),r({...s,answers:{...c,[b]:C},skipped:!1})},R=b=>{if(!Y(c)){$(p(o,"scale_none")),i.announce(p(o,"scale_none"));return}let C=gt(s,Me());v(!1,!0),r(C),V(b.currentTarget,n.id,Re(n,C))},W=()=>{v(!1,!1),r({...s,answers:{}})},L=()=>{k(!1),u(!1)};return _`
    <${w} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
    ${a&&!l?_`<div>
          <p class="pg-verdict" tabindex="-1" ref=${d}>${f?p(o,"scale_both"):p(o,"scale_kept",{day:yt(a,o)})}</p>
          ${(f||g)&&_`<${yo} spec=${n} strings=${o} first=${a} again=${f} />`}
          ${n.closing&&_`<${w} of=${n.closing} />`}
          ${!f&&_`<p class="pg-remark">${p(o,"scale_hidden")} ${i.saving&&!i.saving.kept&&p(o,"scale_tab")}</p>`}
          <div class="pg-actions">
            <button type="button" class=${`pg-button ${g?"pg-quiet":""}`} onClick=${()=>v(!0,!1)}>${p(o,"scale_again")}</button>
          </div>
        </div>`:_`<div ref=${h}>
          <p class="pg-remark">${p(o,"scale_open")}</p>
          ${n.statements.map(b=>_`<${ko} key=${b.id} name=${`${e}-${b.id}`}
            statement=${b} levels=${n.levels} chosen=${c[b.id]}
            onChoose=${C=>x(b.id,C)} />`)}
          <div class="pg-actions">
            <button type="button" class="pg-button" onClick=${R}>${p(o,a?"scale_compare":"scale_keep")}</button>
            ${a?_`<button type="button" class="pg-button pg-quiet" onClick=${W}>${p(o,"scale_not_now")}</button>`:_`<${re} ...${t} mark=${Re} />`}
            ${y&&_`<p class="pg-remark">${y}</p>`}
          </div>
        </div>`}
    ${(a||!Y(c))&&_`<${oe} label=${p(o,"scale_delete")} state=${s} cleared=${me(n)} set_state=${r}
      onClear=${L} strings=${o} host=${i} />`}
  `}qe.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function ko({name:t,statement:e,levels:n,chosen:o,onChoose:s}){return _`<fieldset class="pg-pills scale-statement">
    <legend><${w} as="span" of=${e.text} /></legend>
    ${n.map(({id:r,text:i})=>_`<label key=${r} class=${r===o?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===o} onChange=${()=>s(r)} />
      <span>${i}</span>
    </label>`)}
  </fieldset>`}function yo({spec:t,strings:e,first:n,again:o}){let s=({answers:r},i)=>{var c,a;return(a=(c=t.levels.find(({id:f})=>f===r[i]))==null?void 0:c.text)!=null?a:p(e,"scale_left_out")};return _`
    ${o&&_`<p class="pg-remark">${p(e,"scale_first")} ${yt(n,e)}. ${p(e,"scale_now")} ${yt(o,e)}.</p>`}
    <ul class="scale-rated">
      ${t.statements.map(({id:r,text:i})=>_`<li key=${r}>
        <${w} as="p" of=${i} />
        <p>
          <span>${p(e,"scale_first")} <strong>${s(n,r)}</strong></span>${" "}
          ${o&&_`<span>${p(e,"scale_now")} <strong>${s(o,r)}</strong></span>`}
        </p>
      </li>`)}
    </ul>
  `}function yt({on:t},e){return t?rn(t,e.language):"\u2013"}var wt={};ee(wt,{VERSION:()=>Fe,empty:()=>bt,follow:()=>$e,holds:()=>Z,mark:()=>xt,merge:()=>wo,offered:()=>Ue,restore:()=>bo,scene_of:()=>ue,start:()=>vt,step:()=>xn});var Fe=1,vo={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function vt(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function ue(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function Z(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!Z(s[0],e);if(n==="and")return s.every(c=>Z(c,e));if(n==="or")return s.some(c=>Z(c,e));let[r,i]=o;return vo[n](e.meters[r],i)}function Ue(t,e){return ue(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&Z(n.if,e))}function xn(t,e,n){let o=Ue(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,a]=t.meters[r];s[r]=Math.min(a,Math.max(c,s[r]+i))}return{scene:o.to,flags:bn(e.flags,o.set),meters:s,used:bn(e.used,o.once?[o.id]:[])}}function $e(t,e){let n=vt(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[vt(t),[],[]],r+=1;else if("back"in c){let a=s.pop();if(!a)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=a,o=o.slice(0,-1)}else{let a=xn(t,n,c.choose);if(!a)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=a}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function bt(t){return{v:Fe,moves:[]}}function bo(t,e){if(e==null)return{state:bt(t),lost:!1};if(!P(e)||e.v!==Fe||!Array.isArray(e.moves))return{state:bt(t),lost:!0};let n=[];for(let s of e.moves){let r=xo(s);if(!r)break;n.push(r)}let{taken:o}=$e(t,n);return{state:{v:Fe,moves:n.slice(0,o)},lost:o<e.moves.length}}function xo(t){return P(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function xt(t,e){let{position:n}=$e(t,e.moves),{end:o}=ue(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function wo(t,e){return e.moves.length>t.moves.length?e:t}function bn(t,e){return[...new Set([...t,...e])].sort()}function We({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=$e(e,o.moves),a=ue(e,i.scene),f=c.map(d=>{let m=ue(e,d.scene);return{from:m,choice:m.choices.find(v=>v.id===d.choice)}}),l=f[f.length-1],k=M(null),g=M(null),u=M(!1);j(()=>{var d,m,v;u.current&&(u.current=!1,(d=k.current)==null||d.focus(),r.announce(`${a.title}. ${(v=(m=g.current)==null?void 0:m.innerText)!=null?v:""}`))});let y=(d,m)=>{let v={...o,moves:[...o.moves,d]},x=xt(e,v);u.current=!0,s(v),x.status==="ended"&&V(m.currentTarget,e.id,x)},$=_`
    <p class="scenario-role">${e.role}${e.person&&_`<br />${e.person}`}</p>
    ${e.prompt&&_`<${w} class="pg-prompt" of=${e.prompt} />`}
  `,h=Ue(e,i);return _`
    ${!f.length&&$}
    ${f.length>1&&!a.end&&_`<ol class="scenario-trail" aria-label=${p(n,"scenario_trail")}>
      ${f.slice(0,-1).map(({from:d,choice:m},v)=>_`<li key=${v}>
        <b>${d.title}</b> <${w} as="span" of=${m.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${k}>${a.title}</h4>
    ${l&&_`<div class="scenario-consequence" ref=${g}>
      <p class="scenario-chose">${p(n,"scenario_chose")} <${w} as="span" of=${l.choice.text} /></p>
      ${l.choice.story&&_`<${w} of=${l.choice.story} />`}
    </div>`}
    ${a.body.filter(d=>Z(d.if,i)).map((d,m)=>_`<${w} key=${`${a.id} ${m}`} of=${d.html} />`)}
    ${h.length>0&&_`
      <p class="scenario-ask" id=${`${t}-ask`}>${p(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${h.map(d=>_`<li key=${`${c.length} ${d.id}`}>
          <button type="button" onClick=${m=>y({choose:d.id},m)}>
            <${w} as="span" of=${d.text} />
          </button>
        </li>`)}
      </ul>`}
    ${a.end&&f.length>0&&_`
      <h4 class="scenario-path-title">${p(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${f.map(({from:d,choice:m},v)=>_`<${So} key=${v} title=${d.title} choice=${m} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!h.length&&_`<button type="button" class="pg-button" onClick=${d=>y({again:!0},d)}>
        ${p(n,"scenario_again")}
      </button>`}
      ${f.length>0&&_`<button type="button" class="pg-button pg-quiet" onClick=${d=>y({back:!0},d)}>
        ${p(n,"scenario_back")}
      </button>`}
    </p>
  `}We.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function So({title:t,choice:e,spec:n,strings:o}){var a;let{text:s,story:r,research:i,their_side:c}=e;return _`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${p(o,"scenario_chose")} </span><${w} as="span" of=${s} /></p>
    <${X} title=${p(o,"part_story")} of=${r} />
    <${X} title=${p(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${X} title=${p(o,"part_research")} of=${i==null?void 0:i.html}>
      <${U} ids=${(a=i==null?void 0:i.facts)!=null?a:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var wn={cards:{View:Ne,...at},checklist:{View:Ae,...pt},choice:{View:Ve,...mt},notepad:{View:Le,...ht},scale:{View:qe,...kt},scenario:{View:We,...wt}};var Sn="pg-announcer";var St=new WeakMap;function Cn(t,e){var r;let n=(r=t.getElementById(Sn))!=null?r:Co(t),o=St.get(t);if(o){o.push(e);return}let s=[e];St.set(t,s),n.textContent="",setTimeout(()=>{St.delete(t),n.textContent=s.join(" ")},100)}function Co(t){let e=t.createElement("div");return e.id=Sn,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function En({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",a=s!=="blocked"&&_`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${p(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||s){let f=s!=null?s:o?"kept":"tab";return _`<p class="pg-saving">
      <span>${p(e,`saving_${f}_${s?"any":c}`)}</span> ${a}
    </p>`}return _`<details class="pg-saving">
    <summary>${p(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${p(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${a}
  </details>`}function Mn({lost:t,strings:e}){return t?_`<div class="pg-notice">
    <p>${p(e,"lost")}</p>
    <details>
      <summary>${p(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${p(e,"lost_delete")}</button>
  </div>`:null}function Tn(t,e){return Se(_`<${Ct} ...${e}><${Eo} ...${e} /><//>`,t),()=>Se(null,t)}function Eo({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=E(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=E({});ne(()=>s.watch(()=>i({})),[s]);let{state:c,saving:a,lost:f}=s.read();return _`
    <${To} icon=${t.icon} spec=${n} strings=${o} />
    <${Mn} lost=${f} strings=${o} />
    <${Mo} spec=${n} strings=${o} begun=${!D(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:a}} />
      <${En} saving=${a} strings=${o} />
    <//>
    ${s.source&&_`<p class="pg-source">${p(o,"source",{path:s.source})}</p>`}
  `}function Mo({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=E([!n&&t.note,n||t.intensity!=="heavy"]),c=M(null),a=M(!1);ne(()=>{var l;a.current&&((l=c.current)==null||l.focus())},[r]);let f=()=>{a.current=!0,i([s,!0])};return _`
    ${s&&_`<div class="pg-notice">
      <p class="pg-label">${p(e,"note_title")}</p>
      <${w} of=${s} />
    </div>`}
    ${r?_`<div tabindex="-1" ref=${c}>${o}</div>`:_`<p class="pg-actions"><button type="button" class="pg-button" onClick=${f}>${p(e,"note_open")}</button></p>`}
  `}function To({icon:t,spec:e,strings:n}){return _`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${p(n,`kind_${e.type}`)}
      <span>${p(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var Ct=class extends Q{constructor(){super(...arguments);Pt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?_`<p class="pg-notice">${p(n,"failed")}</p>`:o}};function Ho({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=Hn(t,n),s=()=>{o(),o=Hn(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(i=>t.on(i,s)),()=>{r.forEach(i=>t.off(i,s)),o(),n.remove()}}function Hn(t,e){let n=t.get("spec"),o=wn[n.type],s=new Set,r=()=>s.forEach(u=>u()),i,c=null,a=()=>{c=null,r()},f=u=>{i=u,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),r()},l=()=>{let u=t.get("state");if(D(u,i))return;let y=u===null||D(u,{}),$=o.restore(n,y?null:u);$.lost&&(c={text:JSON.stringify(u,null,2),forget:a}),f($.state)};l(),t.on("change:state",l);let k={read:()=>({state:i,lost:c,saving:null}),write:f,watch:u=>(s.add(u),()=>s.delete(u)),announce:u=>Cn(e.ownerDocument,u),source:t.get("source"),failed:()=>{}},g=Tn(e,{type:o,spec:n,strings:t.get("strings"),host:k});return()=>{t.off("change:state",l),g()}}var Vs={render:Ho};export{Vs as default};
