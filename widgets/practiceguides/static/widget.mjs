/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var An=Object.defineProperty;var Go=(t,e,n)=>e in t?An(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var G=(t,e)=>{for(var n in e)An(t,n,{get:e[n],enumerable:!0})};var Pn=(t,e,n)=>Go(t,typeof e!="symbol"?e+"":e,n);function O(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function U(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function H(t,e){return JSON.stringify(t)===JSON.stringify(e)}var Rn=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,Rn(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},Dn=new Map;function In(t){var e=Dn.get(this);return e||(e=new Map,Dn.set(this,e)),(e=Rn(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",l=[0],p=function(g){r===1&&(g||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,g,i):r===3&&(g||i)?(l.push(3,g,i),r=2):r===2&&i==="..."&&g?l.push(4,g,0):r===2&&i&&!g?l.push(5,0,!0,i):r>=5&&((i||!g&&r===5)&&(l.push(r,0,i,s),r=6),g&&(l.push(r,g,0,s),r=6)),i=""},f=0;f<n.length;f++){f&&(r===1&&p(),p(f));for(var k=0;k<n[f].length;k++)o=n[f][k],r===1?o==="<"?(p(),l=[l],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[f][k+1]===">")?(p(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,l=l[0])}return p(),l})(t)),e),arguments,[])).length>1?e:e[0]}var N,Un,Jo,Z,Vt,De,Wn,Ae,Bn,Nt,qt,Ko,Ce=Symbol.for("pv"),Re={},Ie=[],Qo=/^m(i|n|o|s|text|space)$/,jt=Array.isArray,At=Ie.slice,se=Object.assign;function re(t){t&&t.parentNode&&t.remove()}function Pt(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?At.call(arguments,2):n),Se(t,i,o,s,null)}function Se(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ce,__v:s||++Un,__i:-1,__u:0};return!s&&N.vnode&&N.vnode(r),r}function Le(t){return t.children}function ie(t,e){this.props=t,this.context=e,this.__g=0}function ee(t,e){if(e==null)return t.__&&ee(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ee(t)}function Xo(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=se({constructor:Ce},n)).__v=n.__v+1,N.vnode&&N.vnode(e),Dt(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||ee(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Xn(s,e,r),n.__=n.__e=null,e.__e!=o&&zn(e))}function zn(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),zn(t)}function Ln(t){(8&t.__g||(t.__g|=8,Z.push(t),De++))&&Vt==N.debounceRendering||((Vt=N.debounceRendering)||queueMicrotask)(Gn)}function Gn(){try{for(var t,e=1;Z.length;)Z.length>e&&Z.sort(Wn),t=Z.shift(),e=Z.length,8&t.__g&&Xo(t)}finally{(De=Z.length)&&(Vt||queueMicrotask)(Gn)}}function Jn(t,e,n,o,s,r,i,c,l,p,f){var k,g,d,v,h,m,_=o.__k||Ie,$=e.length;for(l=Yo(n,e,_,l,$),k=0;k<$;k++)(d=n.__k[k])!=null&&(g=~d.__i&&_[d.__i]||Re,d.__i=k,m=Dt(t,d,g,s,r,i,c,l,p,f),v=d.__e,(g.ref!=d.ref||8&g.__u)&&(g.ref&&Rt(g.ref,null,d,g),d.ref&&f.push(d.ref,d.__c||v,d)),h=h||v,4&d.__u?(l=Kn(d,l,t,!g.__v),g.__e&&(g.__e=null)):typeof d.type=="function"&&m!==void 0?l=m:v&&(l=v.nextSibling),d.__u&=-21);return n.__e=h,l}function Yo(t,e,n,o,s){var r,i,c,l,p,f,k,g,d,v=n.length,h=v,m=0,_=0,$=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[r]=Se(null,i):jt(i)?i=$[r]=Se(Le,{children:i}):i.constructor===Ce&&i.__b?i=$[r]=Se(i.type,i.props,i.key,i.ref,i.__v):$[r]=i,l=r+m,i.__=t,i.__b=t.__b+1,c=null,~(p=i.__i=Zo(i,n,l,h))&&(h--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,p==l-1?m--:p==l+1?m++:p!=l&&(p>l?m--:m++,_=1)):(~p||(s>v?m--:s<v&&m++),typeof i.type!="function"&&(i.__u|=4))):$[r]=null;if(_){for(f=[],k=[],r=0;r<s;r++)if((i=$[r])&&16&i.__u){for(m=0,g=f.length;m<g;)f[d=m+g>>1]<i.__i?m=d+1:g=d;f[m]=i.__i,k[r]=m+1}for(m=f.length;r--;)k[r]&&(k[r]==m?m--:$[r].__u|=4)}if(h)for(r=0;r<v;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=ee(c)),It(c,c));return o}function Kn(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Kn(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ee(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Zo(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&r==null||l&&r==c.key&&i==c.type)return n;if(o>(l?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function Fn(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function je(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Fn(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Fn(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=qt[e]||(qt[e]=er(e)),(t.__a||(t.__a={}))[e]=Nt,r=e!=(e=e.replace(Bn,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function er(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Ae]==null)e[Ae]=Nt++;else if(e[Ae]<this.__a[t])return;return n(N.event?N.event(e):e)}}}function Dt(t,e,n,o,s,r,i,c,l,p){var f,k,g,d,v,h,m,_,$,b,x,T,y,C,S,V,q,F,z=e.type;if(e.constructor!==Ce)return null;128&n.__u&&(l=32&n.__u,f=n.__c.__z)&&(e.__u|=l,k=r=[],f.nodeType==8?c=Pe(f,r):r.push(f),c=r[0]||c),(f=N.__b)&&f(e);e:if(typeof z=="function"){g=i.length;try{if(_=e.props,$=(f=z.prototype)&&f.render,b=(f=z.contextType)&&o[f.__c],x=f?b?b.props.value:f.__:o,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):($?e.__c=d=new z(_,x):(e.__c=d=new ie(_,x),d.constructor=z,d.render=nr),b&&b.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),$&&(d.__s||(d.__s=d.state),z.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=se({},d.__s)),se(d.__s,z.getDerivedStateFromProps(_,d.__s)))),v=d.props,h=d.state,d.__v=e,n.__c){if(_!==v&&$&&!z.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,x),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,x)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(I){I&&(I.__=e)}),Ie.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),c=ee(n);break e}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,x),$&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(v,h,m)})}else $&&!z.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),$&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=x,d.props=_,d.__P=t,d.__g&=-5,T=N.__r,y=$?25:0;do d.__g&=-9,T&&T(e),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++y<25);$&&(Ie.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=se({},o,d.getChildContext())),$&&n.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(v,h)),C=f&&f.type===Le&&f.key==null?f.props.children:f,_.__P&&(f=c,s=(t=_.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(I){I&&It(I,I)}),n.__k=null),c=n.__k?ee(n,0):null),c=Jn(t,jt(C)?C:[C],e,n,o,s,r,i,c,l,p),_.__P&&(e.__e=null,c=f),e.__u&=-161,k&&k.some(re),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(I){if(i.length=g,e.__v=null,l||r)if(I&&I.then){if(e.__u|=128|l,r){for(~(q=r.indexOf(c||void 0))||(q=r.length);(F=r[q-1])&&F.nodeType==8;)q--;for(;q<r.length;q++)if(F=r[q])if(r[q]=null,S){if(F==V)break}else{if(F.nodeType!=8)break;F.data.startsWith("$s")&&(V=Pe(S=F))}}if(!S){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;S=c}(f=Pe(S=e.__c.__z||(e.__c.__z=S)))?(e.__e=S,c=f):e.__e=c,c=c&&c.nextSibling}else r&&r.some(re);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),I&&I.then||Qn(e),N.__e(I,e,n)}}else c=e.__e=tr(n.__e,e,n,o,s,r,i,l,p,t);return(f=N.diffed)&&f(e),c}function Pe(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Qn(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Qn))}function Xn(t,e,n){for(var o=0;o<n.length;)Rt(n[o++],n[o++],n[o++]);N.__c&&N.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){N.__e(r,s.__v)}})}function tr(t,e,n,o,s,r,i,c,l,p){var f,k,g,d,v,h,m,_,$=n.props||Re,b=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((v=r[f])&&(x?v.localName==x:v.nodeType==3)){t=v,r[f]=null;break}}if(!t){if(_=p.ownerDocument||document,!x)return _.createTextNode(b);t=_.createElementNS(s,x,b.is?b:p),c&&(N.__m&&N.__m(e,r),c=!1),r=null}if(x){if(p=x=="template"&&t.content||t,r=x=="textarea"&&b.defaultValue!=null?null:r&&At.call(p.childNodes),!c&&r)for($={},f=0;f<t.attributes.length;f++)$[(v=t.attributes[f]).name]=v.value;for(f in $)v=$[f],f=="dangerouslySetInnerHTML"?g=v:f=="children"||f in b||f=="value"&&"defaultValue"in b||f=="checked"&&"defaultChecked"in b||je(t,f,null,v,s);for(f in b)v=b[f],f=="children"?d=v:f=="dangerouslySetInnerHTML"?k=v:f=="value"?h=v:f=="checked"?m=v:c&&typeof v!="function"||$[f]===v||je(t,f,v,$[f],s);k?(c||g&&(k.__html==g.__html||k.__html==t.innerHTML)||(t.innerHTML=k.__html),e.__k=[]):(g&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Qo.test(x))&&(s="http://www.w3.org/1999/xhtml"),Jn(p,jt(d)?d:[d],e,n,o,s,r,i,r?r[0]:n.__k&&ee(n,0),c,l),r&&r.some(re)),c&&x!="textarea"||(f="value",x=="progress"&&h==null?t.removeAttribute(f):h==null||h===t[f]&&(x!="progress"||h)||je(t,f,h,$[f],s),f="checked",m!=null&&m!=t[f]&&je(t,f,m,$[f],s))}else $===b||c&&t.data==b||(t.data=b);return t}function Rt(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){N.__e(s,n)}}function It(t,e,n){var o,s,r,i;if(N.unmount&&N.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Rt(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){N.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&It(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Pe(o,r=[]))&&(o==t.__e&&r.some(re),re(s),re(o)),n||re(t.__e),t.__e=t.__c=t.__=null}function nr(t,e,n){return this.constructor(t,n)}function Fe(t,e){var n,o,s,r;N.__&&N.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Se(Le,{children:[t]}),s=[],r=[],Dt(e,e.__k,o||Re,Re,e.namespaceURI,o?null:e.firstChild?At.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Xn(s,e.__k,r),e.__k.props.children=null}N={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw De=0,t}},Un=0,Jo=function(t){return t!=null&&t.constructor===Ce},ie.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=se({},this.state)),typeof t=="function"&&(t=t(se({},n),this.props)),t&&(se(n,t),this.__v&&(e&&this.__k.push(e),Ln(this)))},ie.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ln(this))},ie.prototype.render=Le,Z=[],De=0,Wn=function(t,e){return t.__v.__b-e.__v.__b},Ae=Symbol(),Bn=/(PointerCapture)$|Capture$/i,Nt=0,qt={},Ko=0;var le,P,Lt,Yn,Ft=Object.is,Ue=0,co=[],Ut=[],A=N,Zn=A.__b,eo=A.__r,to=A.diffed,no=A.__c,oo=A.unmount,ro=A.__;function We(t,e){A.__h&&A.__h(P,t,Ue||e),Ue=0;var n=P.__H||(P.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function E(t){return Ue=1,or(ao,t)}function or(t,e,n){var o=We(le++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):ao(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);Ft(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=P,!P.__f)){P.__f=!0;var s=P.shouldComponentUpdate;P.shouldComponentUpdate=function(r,i,c){var l=this.__H;if(!l)return!0;var p=!1,f=this.props!=r;if(l.__.some(function(g){g.__N&&(p=!0,Ft(g.__[0],g.__N[0])||(f=!0))}),s){var k=s.call(this,r,i,c);return p?k||f:k}return!p||f}}return o.__}function D(t,e){var n=We(le++,3);!A.__s&&Bt(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,P.__H.__h.push(n))}function te(t,e){var n=We(le++,4);!A.__s&&Bt(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,P.__h.push(n))}function M(t){return Ue=5,rr(function(){return{current:t}},[])}function rr(t,e){var n=We(le++,7);return Bt(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function sr(){var t;do{for(;t=Ut.shift();)try{Me(t)}catch(n){A.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=co.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Me),e.__h.some(Wt),e.__h=[]}catch(n){e.__h=[],A.__e(n,t.__v)}}}while(Ut.length)}A.__b=function(t){P=null,Zn&&Zn(t)},A.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ro&&ro(t,e)},A.__r=function(t){eo&&eo(t),le=0;var e=(P=t.__c).__H;e&&(Lt==P?P.__h=[]:(e.__h.some(Me),e.__h.some(Wt),le=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Lt=P},A.diffed=function(t){to&&to(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&io(co.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Lt=P=null},A.__c=function(t,e){e.some(function(n){try{n.__h.some(Me),n.__h=n.__h.filter(function(o){return!o.__||Wt(o)})}catch(o){n.__h=[function(){throw o}]}}),no&&no(t,e)},A.unmount=function(t){oo&&oo(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,io(Ut.push(s))}else Me(s)}catch(r){e=r}}),o.__H=void 0,e&&A.__e(e,o.__v))};var so=typeof requestAnimationFrame=="function";function ir(t){var e,n=function(){clearTimeout(o),so&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);so&&(e=requestAnimationFrame(n))}function io(t){t!=1&&Yn==A.requestAnimationFrame||((Yn=A.requestAnimationFrame)||ir)(sr)}function Me(t){var e=P,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),P=e}function Wt(t){var e=P;t.__c=t.__(),P=e}function Bt(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Ft(n,t[o])})}function ao(t,e){return typeof e=="function"?e(t):e}var a=In.bind(Pt);function w({of:t,as:e="div",...n}){return Pt(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function u(t,e,n={}){return(cr(t,e,n.n)??t[e]??e).replace(/\{(\w+)\}/g,(s,r)=>r in n?String(n[r]):s)}function cr(t,e,n){if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return t[`${e}.${o}`]??t[`${e}.other`]}function pe({label:t,state:e,cleared:n,set_state:o,onClear:s=()=>{},strings:r,host:i}){let[c,l]=E(null),p=H(e,n);return D(()=>{p||l(null)},[p]),p&&!c?null:a`<p class="pg-actions">
    <button type="button" class="pg-button pg-quiet" onClick=${p?()=>{o(c),l(null),i.announce(u(r,"cleared_back"))}:()=>{l(e),o(n),s(),i.announce(u(r,"cleared"))}}>${p?u(r,"cleared_undo"):t}</button>
    ${p&&a`<span class="pg-remark">${u(r,"cleared")}</span>`}
  </p>`}function Be(){let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}function ze(t){return typeof t=="string"&&/^\d{4}-\d\d-\d\d$/.test(t)&&!Number.isNaN(Date.parse(t))&&zt(t,0)===t}function zt(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}function uo(t,e){return Math.round((Date.parse(e)-Date.parse(t))/864e5)}function lo(t,e){return new Intl.DateTimeFormat(e==="en"?"en-GB":e,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(t))}function L({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?a`<details class="pg-facts">
    <summary>${u(n,"facts")}</summary>
    <ul>
      ${o.map(s=>a`<li key=${s}>
        <${w} of=${e[s].html} />
        <p class="pg-source">
          ${u(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&a` <strong>${u(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function X({title:t,of:e,class:n="",children:o=null}){return e?a`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${w} of=${e} />
    ${o}
  </div>`:null}function J({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return a`
    ${n&&a`<p class="pg-named">
      <${w} as="span" of=${n} />
      ${o&&a`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${X} title=${u(e,"part_story")} of=${s} class="pg-story" />
    <${X} title=${u(e,"part_research")} of=${r} />
    <${X} title=${u(e,"part_instead")} of=${i} />
  `}function j(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function W({spec:t,strings:e,state:n,set_state:o,host:s,mark:r}){return a`
    <button type="button" class="pg-button pg-quiet" onClick=${c=>{let l={...n,skipped:!0};o(l),s.announce(u(e,"skipped")),j(c.currentTarget,t.id,r(t,l))}}>${u(e,"skip")}</button>
    ${n.skipped&&a`<p class="pg-remark">${u(e,"skipped")}</p>`}
  `}var Qt={};G(Qt,{VERSION:()=>Ge,due:()=>Gt,empty:()=>Oe,mark:()=>fe,merge:()=>ur,next:()=>Jt,rate:()=>Kt,restore:()=>ar});var Ge=1,Je=[0,1,3,7,21];function Oe(t){return{v:Ge,cards:{},skipped:!1}}function fe(t,{cards:e,skipped:n}){let o=Object.keys(e).length;return o===t.cards.length?{status:"done"}:n?{status:"skipped"}:{status:o?"underway":"unanswered"}}function Gt(t,{cards:e},n){let o=new Map(Object.entries(e));return t.cards.map(s=>s.id).filter(s=>_o(o.get(s),n))}function Jt(t,e){return Math.min(...Object.values(t.cards).map(n=>fo(n,e)))}function Kt(t,e,n,o,s){let r=new Map(Object.entries(e.cards)).get(n);if(o&&!_o(r,s))return{...e,skipped:!1};let i=o?Math.min((r?r.box:0)+1,Je.length-1):0;return{...e,cards:{...e.cards,[n]:{box:i,due:zt(s,Je[i])}},skipped:!1}}function ar(t,e){if(e==null)return{state:Oe(t),lost:!1};if(!O(e)||e.v!==Ge)return{state:Oe(t),lost:!0};let n=O(e.cards)?Object.entries(e.cards):[],o=[];for(let[r,i]of n){let c=t.cards.some(l=>l.id===r)?lr(i):null;c&&o.push([r,c])}return{state:{v:Ge,cards:Object.fromEntries(o),skipped:e.skipped===!0},lost:!O(e.cards)||o.length<n.length}}function ur(t,e){let n=new Map(Object.entries(e.cards));for(let[o,s]of Object.entries(t.cards)){let r=n.get(o);(!r||po(s)>po(r))&&n.set(o,s)}return{...t,cards:Object.fromEntries(n)}}function fo({box:t,due:e},n){let o=uo(n,e);return o>Je[t]?0:o}function _o(t,e){return!t||fo(t,e)<=0}function po({due:t,box:e}){return`${t} ${e}`}function lr(t){if(!O(t)||!ze(t.due))return null;let e=Je.findIndex((n,o)=>o===t.box);return e<0?null:{box:e,due:t.due}}function Ke(t){let{spec:e,strings:n,state:o,set_state:s,host:r}=t,[i,c]=E(!1),[l,p]=E([]),[f,k]=E([]),g=M(null),d=M(null),v=M(!1);D(()=>{var S;v.current&&((S=d.current??g.current)==null||S.focus()),v.current=!1});let h=Be(),m=f.length?f:Gt(e,o,h),[_]=[...m].sort((S,V)=>l.lastIndexOf(S)-l.lastIndexOf(V)),$=e.cards.find(S=>S.id===_),b=Object.keys(o.cards).length,x=S=>{v.current=!0,c(S)},T=(S,V)=>{let q=Kt(e,o,_,V,h);x(!1),p([...l,_]),k(f.filter(F=>F!==_)),s(q),fe(e,o).status!=="done"&&fe(e,q).status==="done"&&j(S.currentTarget,e.id,fe(e,q))},y=()=>{x(!1),k(e.cards.map(S=>S.id))},C=()=>{c(!1),p([]),k([])};return a`
    <${w} class="pg-prompt" of=${e.prompt} />
    ${$?a`<div key="card">
          ${!i&&!b&&a`<p class="pg-remark">${u(n,"cards_how")}</p>`}
          <div class="cards-card">
            <p class="pg-remark">${u(n,"cards_left",{n:m.length})}</p>
            <h4 class="cards-front" tabindex="-1" ref=${g}><${w} as="span" of=${$.front} /></h4>
            ${i&&a`<div class="cards-back" tabindex="-1" ref=${d}><${w} of=${$.back} /></div>
              <${L} ids=${$.facts} facts=${e.facts} strings=${n} />`}
          </div>
          <div class="pg-actions">
            ${i?a`<button key="knew" type="button" class="pg-button" onClick=${S=>T(S,!0)}>${u(n,"cards_knew")}</button>
                <button key="not-yet" type="button" class="pg-button" onClick=${S=>T(S,!1)}>${u(n,"cards_not_yet")}</button>`:a`<button key="turn" type="button" class="pg-button" onClick=${()=>x(!0)}>${u(n,"cards_turn")}</button>
                ${b<e.cards.length&&a`<${W} ...${t} mark=${fe} />`}`}
          </div>
        </div>`:a`<div key="rest">
          <div tabindex="-1" ref=${g}>
            <p class="pg-verdict">${u(n,"cards_none")}</p>
            <p>${u(n,"cards_next",{n:Jt(o,h)})}</p>
          </div>
          <div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${y}>${u(n,"cards_all")}</button></div>
        </div>`}
    ${(!$||!b)&&a`<${pe} label=${u(n,"cards_clear")} state=${o} cleared=${Oe(e)} set_state=${s}
      onClear=${C} strings=${n} host=${r} />`}
  `}Ke.icon="M3 7h10v9H3zM6 4h11v9";var Zt={};G(Zt,{VERSION:()=>Qe,empty:()=>Xt,mark:()=>Xe,merge:()=>fr,points:()=>de,restore:()=>pr,tick:()=>Yt});var Qe=1;function Xt(t){return{v:Qe,ticked:[],done:!1,skipped:!1}}function Xe(t,{ticked:e,done:n,skipped:o}){return n||e.length===de(t).length?{status:"done"}:o?{status:"skipped"}:{status:e.length?"underway":"unanswered"}}function Yt(t,e,n,o){let s=e.ticked.filter(i=>i!==n),r=o?[...s,n]:s;return{...e,ticked:r,done:e.done||r.length===de(t).length,skipped:!1}}function pr(t,e){if(e==null)return{state:Xt(t),lost:!1};if(!O(e)||e.v!==Qe)return{state:Xt(t),lost:!0};let n=de(t).map(r=>r.id),o=U(e.ticked)?e.ticked:[],s={v:Qe,ticked:[...new Set(o)].filter(r=>n.includes(r)),done:e.done===!0,skipped:e.skipped===!0};return{state:s,lost:!H(s.ticked,e.ticked)}}function fr(t,e){return{...t,ticked:[...new Set([...t.ticked,...e.ticked])],done:t.done||e.done}}function de({groups:t}){return t.reduce((e,n)=>[...e,...n.points],[])}function Ye(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,[c,l]=E(""),p=de(n).length,f=s.ticked.length,k=h=>{l(h),i.announce(h)},g=(h,m,_)=>{r(m),k(_),j(h.currentTarget,n.id,Xe(n,m))},d=(h,m)=>{let _=Yt(n,s,m,h.currentTarget.checked);if(_.ticked.length===p)return g(h,_,u(o,"checklist_all"));l(""),r(_)},v=h=>{if(!f)return k(u(o,"checklist_none"));g(h,{...s,done:!0,skipped:!1},u(o,"checklist_done_said"))};return a`
    <${w} class="pg-prompt" of=${n.prompt} />
    ${n.groups.map(h=>a`<fieldset key=${h.points[0].id} class="checklist-group">
      <legend>${h.title}</legend>
      ${h.points.map(m=>a`<${dr} key=${m.id} name=${`${e}-${m.id}`} point=${m} on=${s.ticked.includes(m.id)}
        facts=${n.facts} strings=${o} onChange=${_=>d(_,m.id)} />`)}
    </fieldset>`)}
    <div class="pg-actions">
      <p class="checklist-count">${u(o,"checklist_count",{ticked:f,count:p})}</p>
      ${f<p&&a`
        <button type="button" class="pg-button" onClick=${v}>${u(o,"checklist_done")}</button>
        ${!s.done&&a`<${W} ...${t} mark=${Xe} />`}`}
      ${c&&a`<p class="pg-remark">${c}</p>`}
    </div>
    <${pe} label=${u(o,"checklist_clear")} state=${s} cleared=${{...s,ticked:[]}} set_state=${r}
      onClear=${()=>l("")} strings=${o} host=${i} />
  `}Ye.icon="M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";function dr({name:t,point:{text:e,feedback:n},on:o,facts:s,strings:r,onChange:i}){return a`<div class="checklist-point">
    <label class=${`pg-option ${o?"is-picked":""}`}>
      <input type="checkbox" checked=${o} onChange=${i} />
      <${w} as="span" id=${t} of=${e} />
    </label>
    ${n&&a`<details>
      <summary aria-describedby=${t}>${u(r,"checklist_why")}</summary>
      <${J} feedback=${n} strings=${r} />
      <${L} ids=${n.facts} facts=${s} strings=${r} />
    </details>`}
  </div>`}function $o({children:t,then:e}){let[n,o]=E(!1);return D(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function K(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function _e(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),l=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:l}}function $e(t,e,n,o){if(t==null)return{state:K(e),lost:!1};if(!O(t)||t.v!==1)return{state:K(e),lost:!0};let s=c=>{let l=O(c)?n(c.answer):null;return!O(c)||l===null||!o(l)?null:{answer:l,confidence:mo(c.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:n(t.answer)??e,confidence:mo(t.confidence),tries:r.filter(c=>c!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!H(ho(t),ho(i))}}function ne(t,e){let n=t.tries.findIndex((s,r)=>!H(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function en(t){return t==="not"||t==="fairly"||t==="very"}function mo(t){return en(t)?t:null}function ho({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var _r=["not","fairly","very"],$r={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function me({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:l,ask:p,told:f,spoken:k,facts:g,after:d,keep:v,count:h}){let m=o.tries.length,_=o.tries[m-1],$=c(o),[b,x]=E(!_||!H(_.answer,o.answer)),T=M(m);D(()=>{T.current!==m&&x(!m),T.current=m},[m]);let[y,C]=E(""),S=M(null),V=M(null),q=M(null);D(()=>{var R,Q;q.current==="question"&&((Q=(R=S.current)==null?void 0:R.querySelector("input, select, button, textarea"))==null||Q.focus(),q.current=null)});let F=()=>{var Q;if(q.current!=="feedback")return;let R=[u(n,$.status),z(),tn(n,$)].filter(Boolean).join(" ");r.announce(`${R} ${k?k(_.answer,$):((Q=V.current)==null?void 0:Q.innerText)??""}`),q.current=null},z=()=>h?u(n,"score",{score:$.score,max:$.max}):"",I=R=>{C(R),r.announce(R)},Fo=R=>{C(""),s({...o,answer:R})},Uo=R=>{if(!b)return;let Q=l(o.answer);if(Q)return I(Q);let{answer:Bo,confidence:zo}=o,jn={...o,tries:[...o.tries,{answer:Bo,confidence:zo}],skipped:!1};q.current="feedback",C(""),x(!1),s(jn),j(R.currentTarget,e.id,c(jn))},Wo=R=>{let Q={...o,skipped:!0};s(Q),I(u(n,"skipped")),j(R.currentTarget,e.id,c(Q))},qn=R=>{q.current="question",x(!0),s(R)},Nn=!b&&($.status==="right"||m>=e.attempts);return a`
    ${e.prompt&&a`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${S}>${p({answer:o.answer,set_answer:Fo,fixed:!b})}</div>
    ${e.confidence&&a`<${nn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!b}
      onPick=${R=>s({...o,confidence:R})} />`}
    ${e.hint&&a`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${u(n,"hint")}</summary>
      <${w} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${b?void 0:"true"} onClick=${Uo}>
        ${u(n,b?"check":"checked")}
      </button>
      ${b&&a`<button type="button" class="pg-button pg-quiet" onClick=${Wo}>${u(n,"skip")}</button>`}
      ${b&&a`<p class="pg-remark">${y||(o.skipped?u(n,"skipped"):"")}</p>`}
    </div>
    ${!b&&_&&a`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${$r[$.status]}</span> ${u(n,$.status)}
        ${h&&a` <span class="pg-count">${z()}</span>`}
      </p>
      <${$o} then=${F}>
        ${tn(n,$)&&a`<p>${tn(n,$)}</p>`}
        <div ref=${V}>${f(_.answer,$)}</div>
        <${L} ids=${[...new Set(g(_.answer))]} facts=${e.facts} strings=${n} />
        ${Nn&&d&&d(_.answer)}
        <div class="pg-actions">
          ${Nn?a`<button type="button" class="pg-button pg-quiet" onClick=${()=>qn(K(i))}>${u(n,"start_again")}</button>`:a`<button type="button" class="pg-button" onClick=${()=>qn({...o,answer:v?o.answer:i,confidence:null})}>
                ${u(n,"try_again")}
              </button>
              <p class="pg-remark">${u(n,"tries_left",{n:e.attempts-m})}</p>`}
        </div>
      <//>
    </div>`}
  `}function tn(t,{status:e,confidence:n}){return e==="right"?n==="not"?u(t,"unsure_right"):"":n==="very"?u(t,"sure_wrong"):n==="not"?u(t,"unsure_wrong"):""}function nn({name:t,strings:e,value:n,set:o,onPick:s}){return a`<fieldset class="pg-pills pg-confidence">
    <legend>${u(e,"confidence")}</legend>
    ${_r.map(r=>a`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${u(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var on={};G(on,{VERSION:()=>mr,answering:()=>B,empty:()=>hr,mark:()=>Ze,merge:()=>kr,restore:()=>gr});var Ee=["true","false","depends"],go={nothing:{},most:({statements:t})=>t.length,grade({statements:t},e){return{score:t.filter(n=>e[n.id]===n.is).length,misconceptions:t.map(n=>n.misconceptions[e[n.id]])}},read({statements:t},e){return O(e)&&Object.keys(e).every(o=>t.some(s=>s.id===o)&&Ee.includes(e[o]))?e:null},open:({statements:t},e)=>t.filter(n=>!Ee.includes(e[n.id])).length};var ko={nothing:[],most:({multiple:t,options:e})=>t?e.filter(n=>n.correct).length:1,grade({options:t},e){let n=t.filter(s=>e.includes(s.id)),o=n.filter(s=>s.correct).length;return{score:Math.max(0,o-(n.length-o)),misconceptions:n.map(s=>s.misconception)}},read({multiple:t,options:e},n){return!U(n)||new Set(n).size<n.length||!t&&n.length>1?null:n.every(o=>e.some(s=>s.id===o))?n:null},open:(t,e)=>e.length?0:1};var mr=1;function B(t){return t.statements.length?go:ko}function hr(t){return K(B(t).nothing)}function Ze(t,e){let{most:n,grade:o}=B(t);return _e(e,n(t),s=>o(t,s))}function gr(t,e){let{nothing:n,read:o,open:s}=B(t);return $e(e,n,r=>o(t,r),r=>!s(t,r))}function kr(t,e){return ne(t,e)}function et(t){return t.question.statements.length?a`<${vr} ...${t} />`:a`<${br} ...${t} />`}function br({uid:t,question:{multiple:e,options:n},answer:o,set_answer:s,fixed:r,described:i,strings:c}){let l=(p,f)=>{let k=e?o.filter(g=>g!==p):[];s(f?[...k,p]:k)};return a`<fieldset class="choice-options" aria-describedby=${i}>
    <legend>${u(c,e?"choice_pick_several":"choice_pick")}</legend>
    ${n.map(p=>{let f=o.includes(p.id);return a`<label key=${p.id} class=${`pg-option ${f?"is-picked":""} ${r?"is-set":""}`}>
        <input type=${e?"checkbox":"radio"} name=${`${t}-option`} value=${p.id} checked=${f} disabled=${r}
          onChange=${k=>l(p.id,k.currentTarget.checked)} />
        <${w} as="span" of=${p.text} />
      </label>`})}
  </fieldset>`}function vr({uid:t,question:e,answer:n,set_answer:o,fixed:s,strings:r}){return e.statements.map(({id:i,text:c})=>a`<fieldset key=${i} class="pg-pills choice-statement">
    <${w} as="legend" of=${c} />
    ${Ee.map(l=>a`<label key=${l} class=${n[i]===l?"is-picked":""}>
      <input type="radio" name=${`${t}-${i}`} value=${l} checked=${n[i]===l} disabled=${s}
        onChange=${()=>o({...n,[i]:l})} />
      <span>${u(r,`verdict_${l}`)}</span>
    </label>`)}
  </fieldset>`)}function he({options:t,statements:e},n,o,s=!0){let r=t.map(c=>{let l=n.includes(c.id),[p,f]=l?["choice_yours_fits","choice_yours_fits_not"]:["choice_fits","choice_fits_not"];return{...c,given:l,fits:c.correct,tag:u(o,c.correct?p:f)}}),i=e.map(c=>{let l=Ee.includes(n[c.id]),p=n[c.id]===c.is,f=l?p?"choice_said_fits":s?"choice_said_is":"choice_said_fits_not":"choice_said_none",[k,g]=[n[c.id],c.is].map(v=>u(o,`verdict_${v}`)),d=p?{...c.feedback,instead:null}:c.feedback;return{...c,feedback:d,given:l,fits:p,tag:u(o,f,{said:k,is:g})}});return[...r,...i]}function tt({of:t,facts:e,strings:n}){return a`<ul>
    ${t.map(({id:o,text:s,tag:r,feedback:i})=>a`<li key=${o}>
      <${J} name=${s} tag=${r} feedback=${i} strings=${n} />
      <${L} ids=${i.facts} facts=${e} strings=${n} />
    </li>`)}
  </ul>`}function nt(t){let{spec:e,strings:n,state:o}=t,s=e.statements.length>0,{status:r,attempts:i}=Ze(e,o),c=r==="right"||i>=e.attempts,l=s?xr(e,n,c):yr(e,n);return a`<${me} ...${t} ...${l} nothing=${B(e).nothing} keep=${s} count=${s||e.multiple}
    mark=${p=>Ze(e,p)}
    ask=${p=>a`<${et} ...${p} uid=${t.uid} question=${e}
      described=${e.prompt?`${t.uid}-prompt`:void 0} strings=${n} />`} />`}nt.icon="M10 3v6m0 0-5 6m5-6 5 6";function yr(t,e){let n=o=>he(t,o,e).filter(s=>s.given);return{missing:o=>o.length?null:u(e,t.multiple?"choice_none_several":"choice_none"),told:o=>n(o).map(s=>a`<${J} key=${s.id}
      name=${o.length>1?s.text:null} feedback=${s.feedback} strings=${e} />`),facts:o=>bo(n(o)),after:o=>o.length<t.options.length&&a`<details class="pg-others">
      <summary>${u(e,"choice_others")}</summary>
      <${tt} of=${he(t,o,e).filter(s=>!s.given)} facts=${t.facts} strings=${e} />
    </details>`}}function xr(t,e,n){let{open:o}=B(t),s=r=>he(t,r,e,n).map(i=>n||i.fits?i:{...i,feedback:wr});return{missing:r=>o(t,r)?u(e,"choice_open",{n:o(t,r)}):null,told:r=>s(r).map(({id:i,text:c,tag:l,feedback:p})=>a`<${J} key=${i}
      name=${c} tag=${l} feedback=${p} strings=${e} />`),spoken:()=>u(e,"choice_reasons"),facts:r=>bo(s(r))}}var wr={story:null,research:null,instead:null,facts:[]};function bo(t){return t.flatMap(e=>e.feedback.facts)}var oe={};function rn(t,e){return e.filter(({id:n})=>!Y(t,n)).length}function Y(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function ot(t,e){return e.fits.includes(Y(t,e.id)??"")}function vo(t,e,n,o){let s={...t,[n]:o};return Object.fromEntries(e.filter(r=>Y(s,r.id)).map(r=>[r.id,s[r.id]]))}function rt(t,e){return _e(t,e.length,n=>({score:e.filter(o=>ot(n,o)).length,misconceptions:e.map(o=>Y(o.misconceptions,Y(n,o.id)??""))}))}function st(t,e,n){return $e(t,oe,o=>Sr(o,e,n),o=>!rn(o,e))}function Sr(t,e,n){return O(t)&&Object.entries(t).every(([s,r])=>e.some(i=>i.id===s)&&n.some(i=>i.id===r))?t:null}function ct({all:t,places:e,lettered:n=!1,mark:o,missing:s,before:r,control:i,...c}){let{spec:l,strings:p,state:f}=c,k=f.tries.length?f.tries[f.tries.length-1].answer:oe,g=({answer:m,set_answer:_,fixed:$})=>a`${r}${t.map(b=>{let x=Y(m,b.id),T=x&&x===Y(k,b.id),y=ot(k,b),C=T?it(b,y,u(p,y?"placed_fits":"placed_fits_not")):it(b);return i({each:b,label:C,place:x,fixed:$,choose:S=>_(vo(m,t,b.id,S))})})}`,d=(m,_)=>{let $=_.status==="right"||_.attempts>=l.attempts,b=e.map(({id:T})=>t.filter(y=>Y(m,y.id)===T)),x=h((T,y)=>!b[y].length,n?(T,y)=>sn(y):void 0);return a`
      ${e.map((T,y)=>b[y].length>0&&a`<section key=${T.id} class="pg-placed">
        <h4>${n&&`${sn(y)} \xB7 `}<${w} as="span" of=${T.text} /></h4>
        <ul>${b[y].map(C=>a`<li key=${C.id}>${v(C,ot(m,C),$)}</li>`)}</ul>
      </section>`)}
      ${x&&a`<p class="pg-remark">${u(p,"placed_none",{names:x})}</p>`}
      ${$||a`<p>${u(p,"placed_later")}</p>`}
    `},v=(m,_,$)=>{if(!_&&!$)return a`<p>${it(m,_,u(p,"placed_fits_not"))}</p>`;let b=_?u(p,"placed_fits"):u(p,"placed_would_fit",{names:h(({id:x})=>m.fits.includes(x))});return a`<details open=${!_}>
      <summary>${it(m,_,b)}</summary>
      <${J} feedback=${m.feedback} strings=${p} />
      <${L} ids=${m.feedback.facts} facts=${l.facts} strings=${p} />
    </details>`},h=(m,_=cn)=>e.map(($,b)=>m($,b)&&_($,b,n)).filter(Boolean).join(" / ");return a`<${me} ...${c} nothing=${oe} keep=${!0} count=${!0} mark=${m=>o(l,m)}
    missing=${m=>{let _=rn(m,t);return _?u(p,s,{n:_}):null}}
    ask=${g} told=${d} spoken=${()=>u(p,"placed_spoken")} facts=${()=>[]} />`}function cn({short:t},e,n){return n?`${sn(e)} \xB7 ${t}`:t}function sn(t){return String.fromCharCode(65+t)}function it(t,e,n){return a`<span class="pg-placed-text">
    <${w} as="span" of=${t.text} />
    ${n&&a`<span class="pg-fit"><span aria-hidden="true">${e?"\u2713":"\u25CB"}</span> ${n}</span>`}
  </span>`}var un={};G(un,{VERSION:()=>Cr,empty:()=>Mr,mark:()=>an,merge:()=>Er,restore:()=>Or});var Cr=1;function Mr(t){return K(oe)}function an(t,e){return rt(e,t.left)}function Or(t,e){return st(e,t.left,t.right)}function Er(t,e){return ne(t,e)}function at(t){let{uid:e,spec:n,strings:o}=t;return a`<${ct} ...${t} all=${n.left} places=${n.right} lettered mark=${an} missing="match_missing"
    before=${a`
      <ol class="match-right">${n.right.map(({id:s,text:r})=>a`<${w} as="li" key=${s} of=${r} />`)}</ol>
      <p class="pg-remark">${u(o,"match_pick")}</p>
    `}
    control=${({each:s,label:r,place:i,choose:c,fixed:l})=>a`<div key=${s.id} class="match-left">
      <label for=${`${e}-${s.id}`}>${r}</label>
      <select id=${`${e}-${s.id}`} class=${i?"is-picked":""} value=${i??""} disabled=${l}
        onChange=${p=>c(p.currentTarget.value)}>
        <option value="">${u(o,"match_choose")}</option>
        ${n.right.map((p,f)=>a`<option key=${p.id} value=${p.id}>${cn(p,f,!0)}</option>`)}
      </select>
    </div>`} />`}at.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";function ge({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let l=M(null);return te(()=>Tr(l.current),[o]),a`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${l} rows=${s} value=${o} aria-describedby=${r}
      onInput=${p=>i(p.currentTarget.value)}
      onChange=${p=>c(p.currentTarget)} />
  `}function Te({id:t,strings:e}){return a`<p class="pg-care" id=${t}>${u(e,"care")}</p>`}function Tr(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var pn={};G(pn,{VERSION:()=>ln,empty:()=>ut,mark:()=>lt,merge:()=>Vr,own_words:()=>xo,plan_of:()=>Nr,restore:()=>Hr,without_words:()=>qr});function ke(t,e,n=`

`){return yo(t,e,n)?t:yo(e,t,n)?e:t+n+e}function yo(t,e,n){return t.startsWith(e)||t.endsWith(n+e)||t.includes(n+e+n)}var ln=1;function ut(t){return{v:ln,text:"",...t.parts.length&&{parts:Object.fromEntries(t.parts.map(({id:e})=>[e,""]))},...t.plan&&{when:"",who:""},other:[]}}function lt(t,e){return{status:xo(e).length?"written":"empty"}}function Hr(t,e){let n=ut(t);if(e==null)return{state:n,lost:!1};if(!O(e)||e.v!==ln)return{state:n,lost:!0};let{parts:o={},when:s="",who:r="",other:i}=e,c=!O(o)||!U(i),l=f=>typeof f=="string"?f:(c=!0,""),p=f=>{f.trim()&&(n.text=n.text?`${n.text}

${f}`:f)};n.text=l(e.text);for(let[f,k]of Object.entries(O(o)?o:{}))n.parts&&t.parts.some(g=>g.id===f)?n.parts[f]=l(k):p(l(k));return t.plan?Object.assign(n,{when:l(s),who:l(r)}):[s,r].map(l).forEach(p),n.other=U(i)?[...new Set(i)]:[],{state:n,lost:c}}function Vr(t,e){let n={...t,text:t.text||e.text};if(t.parts){let s=Object.entries(t.parts).map(([r,i])=>{var c;return[r,ke(i,((c=e.parts)==null?void 0:c[r])??"")]});n.parts=Object.fromEntries(s)}for(let s of["when","who"])t[s]!==void 0&&(n[s]=ke(t[s],e[s]??""," / "));let o=e.text&&e.text!==n.text?[e.text]:[];return{...n,other:[...new Set([...t.other,...e.other,...o])]}}function xo({text:t,parts:e={},when:n="",who:o="",other:s}){return[...Object.values(e),t,n,o,...s].filter(r=>r.trim())}function qr(t){let{parts:e,when:n,who:o}=t;return{...t,text:"",...e&&{parts:Object.fromEntries(Object.keys(e).map(s=>[s,""]))},...n!==void 0&&{when:""},...o!==void 0&&{who:""},other:[]}}function Nr(t,{text:e,parts:n={},when:o="",who:s=""}){let r=t.parts.length?n[t.parts[t.parts.length-1].id]:"",[i,...c]=[r||e,o,s].map(l=>l.trim());return!t.plan||!(i||c.some(Boolean))?null:{what:i,when:c[0],who:c[1]}}function pt({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=E(null),[l,p,f]=["prompt","care","note"].map(y=>`${t}-${y}`),k=y=>{c(null),s({...o,...y})},g=()=>{var y,C;c({state:o,kept:((y=r.saving)==null?void 0:y.kept)??!1}),(C=r.saving)==null||C.stop(),s(ut(e)),r.announce(u(n,"notepad_deleted"))},d=()=>{var y;i&&(s(i.state),i.kept&&((y=r.saving)==null||y.keep()),c(null),r.announce(u(n,"notepad_back")))},v=(y,C)=>s({...o,text:C?`${o.text}

${y}`:o.text,other:o.other.filter(S=>S!==y)}),h=y=>j(y,e.id,lt(e,o)),{parts:m,when:_="",who:$=""}=o,b=lt(e,o).status==="written",x=M(!e.parts.length);o.text&&(x.current=!0);let T=e.prompt?`${l} ${p}`:p;return a`
    ${e.prompt&&a`<${w} class="pg-prompt" id=${l} of=${e.prompt} />`}
    <${Te} id=${p} strings=${n} />
    ${e.parts.map(({id:y,label:C},S)=>a`<${ge} key=${y} id=${`${f}-part-${y}`} label=${C} value=${(m==null?void 0:m[y])??""}
      rows=${e.rows} described=${S?void 0:T} onDone=${h}
      onWrite=${V=>k({parts:{...m,[y]:V}})} />`)}
    ${x.current&&a`<${ge} id=${f} unseen=${!e.plan&&!e.parts.length} value=${o.text}
      label=${e.plan&&!e.parts.length?u(n,"notepad_will"):u(n,"notepad_label",{title:e.title})}
      rows=${e.rows} described=${T} onDone=${h} onWrite=${y=>k({text:y})} />`}
    ${e.plan&&a`<div class="notepad-plan">
      <${wo} id=${`${f}-when`} label=${u(n,"notepad_when")} hint=${u(n,"notepad_when_hint")} value=${_} onDone=${h}
        onWrite=${y=>k({when:y})} />
      <${wo} id=${`${f}-who`} label=${u(n,"notepad_who")} hint=${u(n,"notepad_who_hint")} value=${$} onDone=${h}
        onWrite=${y=>k({who:y})} />
    </div>`}
    ${o.other.map(y=>a`<div key=${y} class="pg-notice">
      <p>${u(n,"notepad_other")}</p>
      <p class="pg-words">${y}</p>
      <button type="button" class="pg-button" onClick=${()=>v(y,!0)}>${u(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>v(y,!1)}>${u(n,"notepad_leave")}</button>
    </div>`)}
    ${(b||i)&&a`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?d:g}>
        ${u(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&a`<span class="pg-remark">${u(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&a`<p class="pg-saving">${u(n,"notepad_in_notebook")}</p>`}
  `}pt.icon="M4 16V4h12v9l-3 3z";function wo({id:t,label:e,hint:n,value:o,onWrite:s,onDone:r}){return a`<div>
    <label class="pg-field-label" for=${t}>${e}</label>
    <p class="pg-remark" id=${`${t}-hint`}>${n}</p>
    <input type="text" class="pg-field notepad-line" id=${t} value=${o} aria-describedby=${`${t}-hint`} autocomplete="off"
      onInput=${i=>s(i.currentTarget.value)}
      onChange=${i=>r(i.currentTarget)} />
  </div>`}function ft({uid:t,label:e,items:n,order:o,set_order:s,fixed:r,strings:i,announce:c,extra:l}){let[p,f]=E(""),k=M(null);te(()=>{var h;(h=k.current)==null||h.focus(),k.current=null});let g=(h,m,_)=>{var y,C;let $=o.indexOf(h),b=$+m;if(r||!(b in o))return;let x=[...o];[x[$],x[b]]=[x[b],x[$]],k.current=_,f(h),s(x);let T=((C=(y=_.closest("li"))==null?void 0:y.querySelector(".pg-arrange-text"))==null?void 0:C.textContent)??"";c(u(i,"moved",{text:T,place:b+1,count:o.length}))},d=(h,m)=>{let _={ArrowUp:-1,ArrowDown:1}[m.key],$=m.target;!m.altKey||!_||$.closest("select, textarea")||(m.preventDefault(),g(h,_,$))},v=(h,m)=>{let _=`${t}-${m<0?"up":"down"}-${h}`;return a`<button type="button" class="pg-arrange-move" id=${_} aria-labelledby=${`${_} ${t}-text-${h}`}
      aria-label=${u(i,m<0?"move_up":"move_down")} aria-keyshortcuts=${m<0?"Alt+ArrowUp":"Alt+ArrowDown"}
      aria-disabled=${o.indexOf(h)+m in o?void 0:"true"}
      onClick=${$=>g(h,m,$.currentTarget)}>${m<0?"\u2191":"\u2193"}</button>`};return a`
    ${!r&&a`<p class="pg-remark">${u(i,"move_how")}</p>`}
    <ol class="pg-arrange" aria-label=${e}>
      ${o.map(h=>{var m;return a`<li key=${h} onKeyDown=${_=>d(h,_)}>
        <div class=${`pg-arrange-row ${h===p&&!r?"is-moved":""}`}>
          <${w} as="span" class="pg-arrange-text" id=${`${t}-text-${h}`} of=${((m=n.find(_=>_.id===h))==null?void 0:m.html)??""} />
          ${!r&&a`<span class="pg-arrange-moves">${v(h,-1)}${v(h,1)}</span>`}
          ${l&&a`<div class="pg-arrange-extra">${l(h)}</div>`}
        </div>
      </li>`})}
    </ol>
  `}var _n={};G(_n,{VERSION:()=>jr,broken:()=>be,empty:()=>Ar,has:()=>He,mark:()=>dn,merge:()=>Dr,nearest:()=>dt,restore:()=>Pr});var jr=1;function Ar(t){return K(t.shown)}function dn(t,e){return _e(e,t.steps.length-1,n=>({score:fn(n,dt(t,n)),misconceptions:be(t,n).map(o=>o.misconception)}))}function Pr(t,e){return $e(e,t.shown,n=>Rr(t,n),n=>!H(n,t.shown))}function Dr(t,e){return ne(t,e)}function be(t,e){return t.never.filter(n=>e.indexOf(n.first)<e.indexOf(n.before))}function dt(t,e){return t.orders.reduce((n,o)=>fn(e,o)>fn(e,n)?o:n)}function He(t,{first:e,then:n}){return t.indexOf(n)===t.indexOf(e)+1}function fn(t,e){return t.filter((n,o)=>o&&e.indexOf(n)===e.indexOf(t[o-1])+1).length}function Rr(t,e){return U(e)&&H([...e].sort(),[...t.shown].sort())?e:null}function _t(t){let{uid:e,spec:n,strings:o,state:s,host:r}=t,i=_=>n.steps.find($=>$.id===_),c=({first:_,before:$},b)=>u(o,"order_broken",{first:i(_)[b],before:i($)[b]}),l=({answer:_,set_answer:$,fixed:b})=>a`<${ft} uid=${e} label=${u(o,"order_label")}
    items=${n.steps.map(({id:x,text:T})=>({id:x,html:T}))} order=${_} set_order=${$} fixed=${b}
    strings=${o} announce=${r.announce} />`,p=_=>n.pairs.filter($=>He(_,$)),f=_=>n.pairs.filter($=>!He(_,$)&&He(dt(n,_),$)),k=(_,$)=>_.map(({first:b,then:x,feedback:T})=>a`<${J}
    name=${u(o,"order_pair",{first:i(b).text,then:i(x).text})} tag=${$}
    feedback=${T} strings=${o} />`),g=(_,{status:$})=>$==="right"?k(p(_)):a`
      ${be(n,_).map(b=>a`<${J} name=${c(b,"text")} feedback=${b.feedback} strings=${o} />`)}
      ${k(f(_),u(o,"order_missed"))}
      ${p(_).length>0&&a`<details class="pg-others">
        <summary>${u(o,"order_had")}</summary>
        ${k(p(_))}
      </details>`}`,d=_=>[...be(n,_).map($=>c($,"plain")),u(o,"order_more")].join(" "),v=_=>[...be(n,_),...f(_),...p(_)].flatMap(({feedback:$})=>$.facts),h=_=>{let $=n.orders.filter(b=>!H(b,_));return $.length?a`<details class="pg-others">
      <summary>${u(o,$.length<n.orders.length?"order_others":"order_fits",{n:$.length})}</summary>
      <ul>${$.map(b=>a`<li><ol>${b.map(x=>a`<${w} as="li" of=${i(x).text} />`)}</ol></li>`)}</ul>
    </details>`:null},m=s.tries[s.tries.length-1];return a`<${me} ...${t} nothing=${n.shown} keep count mark=${_=>dn(n,_)}
    missing=${_=>H(_,m?m.answer:n.shown)||H(_,n.shown)?u(o,"order_none"):null}
    ask=${l} told=${g} spoken=${d} facts=${v} after=${h} />`}_t.icon="M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";var gn={};G(gn,{VERSION:()=>$t,empty:()=>$n,furthest:()=>hn,mark:()=>mt,merge:()=>Lr,restore:()=>Ir});var $t=1;function $n(t){return{v:$t,order:mn(t),done:!1,skipped:!1}}function mt(t,{done:e,skipped:n}){return{status:e?"done":n?"skipped":"unanswered"}}function Ir(t,e){if(e==null)return{state:$n(t),lost:!1};if(!O(e)||e.v!==$t)return{state:$n(t),lost:!0};let{order:n,done:o,skipped:s}=e,r=U(n)&&H([...n].sort(),mn(t).sort()),i={v:$t,order:r?n:mn(t),done:r&&o===!0,skipped:s===!0};return{state:i,lost:!H([n,o,s],[i.order,i.done,i.skipped])}}function Lr(t,e){return t.done||!e.done?t:e}function hn(t,e){let n=t.map((r,i)=>({id:r,mine:i+1,theirs:e.indexOf(r)+1})),o=r=>Math.abs(r.mine-r.theirs),s=n.reduce((r,i)=>o(i)>o(r)?i:r);return o(s)?s:null}function mn(t){return t.items.map(e=>e.id)}function ht(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,[c,l]=E(!1),p=s.done&&!c,f=M(null),k=M(!1);D(()=>{var h,m;k.current&&((m=(h=f.current)==null?void 0:h.querySelector("button"))==null||m.focus()),k.current=!1});let g=h=>{let m={...s,done:!0};l(!1),r(m);let _=n.views.map($=>So(n,o,s.order,$));i.announce([u(o,"rank_compared"),..._].join(" ")),j(h.currentTarget,n.id,mt(n,m))},d=()=>{k.current=!0,l(!0)},v=h=>{h.detail>1||(p?d():g(h))};return a`
    ${n.prompt&&a`<${w} class="pg-prompt" of=${n.prompt} />`}
    ${!p&&a`<div ref=${f}>
      <p class="pg-remark">${u(o,"rank_open")}</p>
      <${ft} uid=${e} label=${u(o,"rank_label")} items=${n.items.map(({id:h,text:m})=>({id:h,html:m}))}
        order=${s.order} set_order=${h=>r({...s,order:h})} fixed=${!1}
        strings=${o} announce=${i.announce} />
    </div>`}
    <div class="pg-actions">
      <button type="button" class=${`pg-button ${p?"pg-quiet":""}`} onClick=${v}>
        ${u(o,p?"rank_change":"rank_compare")}
      </button>
      ${!p&&a`<${W} ...${t} mark=${mt} />`}
    </div>
    ${p&&a`<${Fr} spec=${n} strings=${o} order=${s.order} />`}
  `}ht.icon="M4 5h12M4 10h8M4 15h4";function Fr({spec:t,strings:e,order:n}){let o=(s,r,i=r)=>a`<div>
    <h4>${s}</h4>
    <ol>
      ${r.map((c,l)=>{var p;return a`<li key=${c}>
        <${w} as="span" of=${((p=t.items.find(f=>f.id===c))==null?void 0:p.text)??""} />
        ${i[l]!==c&&a` <span class="pg-tag">${u(e,"rank_yours",{place:i.indexOf(c)+1})}</span>`}
      </li>`})}
    </ol>
  </div>`;return a`<div class="pg-feedback">
    <div class="rank-orders">
      ${o(u(e,"rank_label"),n)}
      ${t.views.map(s=>o(s.who,s.order,n))}
    </div>
    ${t.views.map(s=>a`<div class="rank-view" key=${s.who}>
      <h4>${s.who}</h4>
      <p>${So(t,e,n,s)}</p>
      <${X} title=${u(e,"rank_why")} of=${s.why} />
      <${L} ids=${s.facts} facts=${t.facts} strings=${e} />
    </div>`)}
    <${X} title=${u(e,"rank_question")} of=${t.question} class="rank-view" />
  </div>`}function So(t,e,n,{who:o,order:s}){var c;let r=hn(n,s);if(!r)return u(e,"rank_same",{who:o});let i=((c=t.items.find(l=>l.id===r.id))==null?void 0:c.plain)??"";return u(e,"rank_differs",{who:o,text:i,mine:r.mine,theirs:r.theirs})}var bn={};G(bn,{VERSION:()=>gt,any:()=>ce,empty:()=>Ve,keep:()=>kn,mark:()=>kt,merge:()=>Wr,restore:()=>Ur});var gt=1;function Ve(t){return{v:gt,answers:{},first:null,again:null,skipped:!1}}function kt(t,{answers:e,first:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:ce(e)?"underway":"unanswered"}}function kn({v:t,answers:e,first:n,again:o},s){let r={answers:e,on:s};return{v:t,answers:{},first:n??r,again:n?r:o,skipped:!1}}function Ur(t,e){if(e==null)return{state:Ve(t),lost:!1};if(!O(e)||e.v!==gt)return{state:Ve(t),lost:!0};let n=Co(t,e.first),o=Co(t,e.again),s={v:gt,answers:Oo(t,e.answers),first:n??o,again:n&&o,skipped:e.skipped===!0};return{state:s,lost:!H(Mo(e),Mo(s))}}function Wr(t,e){let n=e.first??t.first,o=t.again??e.again??(H(t.first,n)?null:t.first);return{...t,first:n,again:o}}function ce(t){return Object.keys(t).length>0}function Oo({statements:t,levels:e},n){let o=(r,i)=>r.some(c=>c.id===i),s=O(n)?Object.entries(n):[];return Object.fromEntries(s.filter(([r,i])=>o(t,r)&&o(e,i)))}function Co(t,e){if(!O(e))return null;let n=Oo(t,e.answers);return ce(n)?{answers:n,on:ze(e.on)?e.on:null}:null}function Mo({answers:t,first:e,again:n,skipped:o}){return[t,...[e,n].map(s=>s&&[s.answers,s.on]),o]}function bt(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,{answers:c,first:l,again:p}=s,[f,k]=E(ce(c)),[g,d]=E(!1),[v,h]=E(""),m=M(null),_=M(null),$=M(!1);D(()=>{var S,V;$.current&&((V=_.current??((S=m.current)==null?void 0:S.querySelector("input")))==null||V.focus(),$.current=!1)});let b=(S,V)=>{$.current=!0,h(""),k(S),d(V)},x=(S,V)=>{h(""),r({...s,answers:{...c,[S]:V},skipped:!1})},T=S=>{if(!ce(c)){h(u(o,"scale_none")),i.announce(u(o,"scale_none"));return}let V=kn(s,Be());b(!1,!0),r(V),j(S.currentTarget,n.id,kt(n,V))},y=()=>{b(!1,!1),r({...s,answers:{}})},C=()=>{k(!1),d(!1)};return a`
    <${w} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
    ${l&&!f?a`<div>
          <p class="pg-verdict" tabindex="-1" ref=${_}>${p?u(o,"scale_both"):u(o,"scale_kept",{day:vn(l,o)})}</p>
          ${(p||g)&&a`<${zr} spec=${n} strings=${o} first=${l} again=${p} />`}
          ${n.closing&&a`<${w} of=${n.closing} />`}
          ${!p&&a`<p class="pg-remark">${u(o,"scale_hidden")} ${i.saving&&!i.saving.kept&&u(o,"scale_tab")}</p>`}
          <div class="pg-actions">
            <button type="button" class=${`pg-button ${g?"pg-quiet":""}`} onClick=${()=>b(!0,!1)}>${u(o,"scale_again")}</button>
          </div>
        </div>`:a`<div ref=${m}>
          <p class="pg-remark">${u(o,"scale_open")}</p>
          ${n.statements.map(S=>a`<${Br} key=${S.id} name=${`${e}-${S.id}`}
            statement=${S} levels=${n.levels} chosen=${c[S.id]}
            onChoose=${V=>x(S.id,V)} />`)}
          <div class="pg-actions">
            <button type="button" class="pg-button" onClick=${T}>${u(o,l?"scale_compare":"scale_keep")}</button>
            ${l?a`<button type="button" class="pg-button pg-quiet" onClick=${y}>${u(o,"scale_not_now")}</button>`:a`<${W} ...${t} mark=${kt} />`}
            ${v&&a`<p class="pg-remark">${v}</p>`}
          </div>
        </div>`}
    ${(l||!ce(c))&&a`<${pe} label=${u(o,"scale_delete")} state=${s} cleared=${Ve(n)} set_state=${r}
      onClear=${C} strings=${o} host=${i} />`}
  `}bt.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function Br({name:t,statement:e,levels:n,chosen:o,onChoose:s}){return a`<fieldset class="pg-pills scale-statement">
    <legend><${w} as="span" of=${e.text} /></legend>
    ${n.map(({id:r,text:i})=>a`<label key=${r} class=${r===o?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===o} onChange=${()=>s(r)} />
      <span>${i}</span>
    </label>`)}
  </fieldset>`}function zr({spec:t,strings:e,first:n,again:o}){let s=({answers:r},i)=>{var c;return((c=t.levels.find(({id:l})=>l===r[i]))==null?void 0:c.text)??u(e,"scale_left_out")};return a`
    ${o&&a`<p class="pg-remark">${u(e,"scale_first")} ${vn(n,e)}. ${u(e,"scale_now")} ${vn(o,e)}.</p>`}
    <ul class="scale-rated">
      ${t.statements.map(({id:r,text:i})=>a`<li key=${r}>
        <${w} as="p" of=${i} />
        <p>
          <span>${u(e,"scale_first")} <strong>${s(n,r)}</strong></span>${" "}
          ${o&&a`<span>${u(e,"scale_now")} <strong>${s(o,r)}</strong></span>`}
        </p>
      </li>`)}
    </ul>
  `}function vn({on:t},e){return t?lo(t,e.language):"\u2013"}var xn={};G(xn,{VERSION:()=>Gr,empty:()=>Jr,mark:()=>yn,merge:()=>Qr,restore:()=>Kr});var Gr=1;function Jr(t){return K(oe)}function yn(t,e){return rt(e,t.items)}function Kr(t,e){return st(e,t.items,t.groups)}function Qr(t,e){return ne(t,e)}function vt(t){let{uid:e,spec:n,strings:o}=t;return a`<${ct} ...${t} all=${n.items} places=${n.groups} mark=${yn} missing="sort_missing"
    before=${a`<p class="pg-remark">${u(o,"sort_pick")}</p>`}
    control=${({each:s,label:r,place:i,choose:c,fixed:l})=>a`<fieldset key=${s.id} class="pg-pills sort-item">
      <legend>${r}</legend>
      ${n.groups.map(({id:p,text:f})=>a`<label key=${p} class=${p===i?"is-picked":""}>
        <input type="radio" name=${`${e}-${s.id}`} value=${p} checked=${p===i} disabled=${l} onChange=${()=>c(p)} />
        <${w} as="span" of=${f} />
      </label>`)}
    </fieldset>`} />`}vt.icon="M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";var wn={};G(wn,{VERSION:()=>Xr,answer_of:()=>ae,empty:()=>qe,mark:()=>ye,merge:()=>Zr,restore:()=>Yr,standing:()=>ve,still_open:()=>yt});var Xr=1,Eo=()=>({answers:{},confidence:{},done:!1});function qe(t){return{v:1,form:null,way:"one",before:Eo(),after:Eo(),skipped:!1}}function ae(t,e,n){let{nothing:o,read:s}=B(t[e]);return s(t[e],n.answers[t.id])??o}function ve(t,e,n){let{open:o,grade:s,most:r}=B(t[e]),i=ae(t,e,n),{score:c}=s(t[e],i);return c===r(t[e])?"fits":o(t[e],i)?"open":c?"partly":"fits_not"}function yt(t,e,n){return t.questions.filter(o=>B(o[e]).open(o[e],ae(o,e,n)))}function ye(t,e){let n=l=>t.questions.filter(p=>ve(p,l,e[l])==="fits").length,o=l=>t.questions.flatMap(p=>B(p[l]).grade(p[l],ae(p,l,e[l])).misconceptions),s=e.before.done?n("before"):null,r=e.after.done?n("after"):null,i=e.after.done?"after":e.before.done?"before":null,c=[e.before,e.after].some(l=>Object.keys(l.answers).length);return{status:i?"done":e.skipped?"skipped":c?"underway":"unanswered",score:r??s??0,max:t.questions.length,before:s,after:r,misconceptions:i?[...new Set(o(i).filter(Boolean))]:[]}}function Yr(t,e){if(e==null)return{state:qe(),lost:!1};if(!O(e)||e.v!==1)return{state:qe(),lost:!0};let n={v:1,form:e.form==="before"||e.form==="after"?e.form:null,way:e.way==="all"?"all":"one",before:To(t,"before",e.before),after:To(t,"after",e.after),skipped:e.skipped===!0};return{state:n,lost:!H(Ho(e),Ho(n))}}function To(t,e,n){let o=(s,r)=>Object.fromEntries(Object.entries(O(s)?s:{}).filter(([i,c])=>{let l=t.questions.find(p=>p.id===i);return l&&r(l[e],c)}));return{answers:o(n==null?void 0:n.answers,(s,r)=>B(s).read(s,r)!==null),confidence:o(n==null?void 0:n.confidence,(s,r)=>en(r)),done:(n==null?void 0:n.done)===!0}}function Ho({form:t,way:e,before:n,after:o,skipped:s}){return[t,e,s,...[n,o].flatMap(r=>[r==null?void 0:r.answers,r==null?void 0:r.confidence,r==null?void 0:r.done])]}function Zr(t,e){let n=(o,s)=>o.done||s.done?o.done?o:s:{answers:{...s.answers,...o.answers},confidence:{...s.confidence,...o.confidence},done:!1};return{...t,before:n(t.before,e.before),after:n(t.after,e.after)}}function xt(t){let{state:e,set_state:n}=t,o=M(!1),s=i=>{o.current=!0,n(i)},r={...t,form:e.form,moved:o,go:s};return e.form?e[e.form].done?e.form==="before"?a`<${ns} ...${r} />`:a`<${os} ...${r} />`:a`<${ts} key=${e.form} ...${r} />`:a`<${es} ...${r} />`}function wt(t){let e=M(null);return D(()=>{var n;t.current&&((n=e.current)==null||n.focus()),t.current=!1}),e}var St={before:"test_before",after:"test_after"};xt.icon="M4 5h5M4 10h5M4 15h5M12 11l2 2 4-5";function es({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,go:i,moved:c}){let l=wt(c),[p,f]=E(!1),k=Object.keys(o.after.answers).length>0,g=p||k||o.before.done?"after":"before",d=e.questions.length,v=d-yt(e,g,o[g]).length,h=u(n,"minutes",{n:e.minutes}),m=_=>i({...o,form:g,way:_,skipped:!1});return a`
    ${e.prompt&&a`<${w} class="pg-prompt" of=${e.prompt} />`}
    <p>${u(n,"test_about",{count:d,minutes:h})}</p>
    ${!k&&!o.before.done&&a`<fieldset class="pg-pills">
      <legend>${u(n,"test_read")}</legend>
      ${[!1,!0].map(_=>a`<label key=${_} class=${_===p?"is-picked":""}>
        <input type="radio" name=${`${t}-read`} checked=${_===p} onChange=${()=>f(_)} />
        <span>${u(n,_?"test_read_yes":"test_read_no")}</span>
      </label>`)}
    </fieldset>`}
    <h4 class="test-part" tabindex="-1" ref=${l}>${u(n,St[g])}</h4>
    ${v>0&&a`<p>${u(n,"test_answered",{done:v,max:d})}</p>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" onClick=${()=>m("one")}>${u(n,"test_way_one")}</button>
      <button type="button" class="pg-button" onClick=${()=>m("all")}>${u(n,"test_way_all")}</button>
      <${W} spec=${e} strings=${n} state=${o} set_state=${s} host=${r} mark=${ye} />
    </div>`}function ts({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,form:i,go:c,moved:l}){let p=wt(l),f=o[i],k=yt(e,i,f),g=e.questions.length,[d,v]=E(()=>Math.max(0,e.questions.indexOf(k[0]))),[h,m]=E(0),_=o.way==="one",$=!_||d===g-1,b=y=>{l.current=!0,m(0),v(d+y)},x=y=>{if(k.length&&h!==k.length)return m(k.length),r.announce(u(n,"test_open",{n:k.length}));let C={...o,[i]:{...f,done:!0}};c(C),r.announce(Sn(e,n,C,i)),j(y.currentTarget,e.id,ye(e,C))},T=(y,C)=>{let S=`${t}-${i}-${y.id}`,V=(q,F)=>s({...o,[i]:{...f,[q]:{...f[q],[y.id]:F}}});return a`<div key=${y.id} class="test-question">
      <h5 tabindex="-1" ref=${_?p:void 0}>${u(n,"test_question",{number:C+1,max:g})}</h5>
      <${w} id=${`${S}-prompt`} of=${y[i].prompt} />
      <${et} uid=${S} question=${y[i]} answer=${ae(y,i,f)} described=${`${S}-prompt`}
        set_answer=${q=>V("answers",q)} strings=${n} />
      <${nn} name=${`${S}-sure`} strings=${n} value=${f.confidence[y.id]??null} set=${!1}
        onPick=${q=>V("confidence",q)} />
    </div>`};return a`
    <h4 class="test-part" tabindex="-1" ref=${_?void 0:p}>${u(n,St[i])}</h4>
    ${e.questions.map((y,C)=>(!_||C===d)&&T(y,C))}
    <div class="pg-actions">
      ${_&&d>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${()=>b(-1)}>${u(n,"test_back")}</button>`}
      ${$?a`<button key="end" type="button" class="pg-button" onClick=${x}>${u(n,"test_finish")}</button>`:a`<button key="on" type="button" class="pg-button" onClick=${()=>b(1)}>${u(n,"test_next")}</button>`}
      <${W} spec=${e} strings=${n} state=${{...o,form:null}} set_state=${c} host=${r} mark=${ye} />
      ${$&&h>0&&h===k.length&&a`<p class="pg-remark">${u(n,"test_open",{n:h})}</p>`}
    </div>`}function ns({spec:t,strings:e,state:n,form:o,go:s,moved:r}){let i=wt(r),c=n[o],l=t.questions.filter(p=>ve(p,o,c)!=="fits"||c.confidence[p.id]==="not").map(p=>p.objective);return a`
    <h4 class="test-part" tabindex="-1" ref=${i}>${u(e,St[o])}</h4>
    <div class="pg-feedback">
      <p class="pg-verdict">${Sn(t,e,n,o)}</p>
      ${l.length?a`<div class="pg-said">
            <p class="pg-label">${u(e,"test_look_out")}</p>
            <ul>${[...new Set(l)].map(p=>a`<li key=${p}>${p}</li>`)}</ul>
          </div>`:a`<p>${u(e,"test_all_fit")}</p>`}
      <p>${u(e,"test_come_back")}</p>
      <div class="pg-actions">
        <button type="button" class="pg-button pg-quiet" onClick=${()=>s({...n,form:null})}>${u(e,"test_go_on")}</button>
      </div>
    </div>`}function os({spec:t,strings:e,state:n,form:o,go:s,moved:r}){let i=wt(r),c=n[o],l=g=>c.confidence[g.id]==="very"&&ve(g,o,c)!=="fits",p=g=>a`<details key=${g.id} class="pg-others">
    <summary>${g.objective} <span class="pg-tag">${u(e,rs[ve(g,o,c)])}</span></summary>
    <${w} of=${g[o].prompt} />
    <${tt} of=${he(g[o],ae(g,o,c),e)} facts=${t.facts} strings=${e} />
  </details>`,f=t.questions.filter(l),k=t.questions.filter(g=>!l(g));return a`
    <h4 class="test-part" tabindex="-1" ref=${i}>${u(e,St[o])}</h4>
    <div class="pg-feedback">
      <p class="pg-verdict">${Sn(t,e,n,o)}</p>
      ${f.length>0&&a`<div class="pg-said">
        <p class="pg-label">${u(e,"test_first")}</p>
        <p>${u(e,"sure_wrong")}</p>
        ${f.map(p)}
      </div>`}
      ${k.length>0&&a`<div class="pg-said">
        <p class="pg-label">${u(e,"test_others")}</p>
        ${k.map(p)}
      </div>`}
      <div class="pg-actions">
        <button type="button" class="pg-button pg-quiet" onClick=${()=>s(qe())}>${u(e,"start_again")}</button>
      </div>
    </div>`}var rs={fits:"test_fits",partly:"test_partly",fits_not:"test_fits_not",open:"test_no_answer"};function Sn(t,e,n,o){let{score:s,max:r,before:i,after:c}=ye(t,n);return o==="before"?u(e,"test_score",{score:i??0,max:r}):i===null?u(e,"test_score",{score:s,max:r}):u(e,"test_gain",{before:i,after:c??0,max:r})}var Cn={};G(Cn,{VERSION:()=>Ct,empty:()=>Mt,mark:()=>xe,merge:()=>is,own_words:()=>cs,restore:()=>ss,without_words:()=>as});var Ct=1;function Mt(t){return{v:Ct,expected:t.expected.length?[]:"",opened:!1,read:!1,text:"",skipped:!1}}function xe(t,{expected:e,opened:n,read:o,text:s,skipped:r}){return o||s.trim()?{status:"done"}:r?{status:"skipped"}:{status:n||e.length?"underway":"unanswered"}}function ss(t,e){let n=Mt(t);if(e==null)return{state:n,lost:!1};if(!O(e)||e.v!==Ct)return{state:n,lost:!0};let o={v:Ct,expected:us(t,e.expected)??n.expected,opened:e.opened===!0,read:e.read===!0,text:typeof e.text=="string"?e.text:"",skipped:e.skipped===!0};return{state:o,lost:!H(Vo(e),Vo(o))}}function is(t,e){let[n,o]=[t.expected,e.expected];return{...t,expected:typeof n=="string"&&typeof o=="string"?ke(n,o):n.length?n:o,opened:t.opened||e.opened,read:t.read||e.read,text:ke(t.text,e.text)}}function cs({expected:t,text:e}){return[typeof t=="string"?t:"",e].filter(n=>n.trim())}function as(t){return{...t,expected:typeof t.expected=="string"?"":t.expected,text:""}}function us({expected:t},e){return t.length?U(e)&&e.length<2&&e.every(o=>t.some(s=>s.id===o))?e:null:typeof e=="string"?e:null}function Vo({expected:t,opened:e,read:n,text:o,skipped:s}){return[t,e,n,o,s]}function Ot(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,c=M(null),l=M("");D(()=>{var v,h;l.current&&((h=(v=c.current)==null?void 0:v.querySelector(l.current))==null||h.focus(),l.current="")});let p=n.voice.told_by==="practitioners",f=xe(n,s).status==="done",k=()=>{l.current="h4",r({...s,opened:!0,skipped:!1})},g=()=>{l.current="input, textarea",r(Mt(n))},d=v=>{if(s.read)return;let h={...s,read:!0};r(h),i.announce(u(o,"voice_done")),j(v.currentTarget,n.id,xe(n,h))};return a`<div ref=${c}>
    <${w} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
    ${s.opened?a`
        <${ps} spec=${n} state=${s} strings=${o} />
        <div class="pg-voice">
          <h4 tabindex="-1">${u(o,p?"block_voice_practitioners":"block_voice")}</h4>
          <${w} as="p" class="pg-voice-text" of=${n.voice.text} />
          <p class="pg-voice-who">${n.voice.who}</p>
          <p class="pg-source">${u(o,"fact_source",n.voice)}</p>
          <div class="pg-voice-asks">
            <h5>${u(o,"block_voice_asks")}</h5>
            <${w} of=${n.asks} />
          </div>
        </div>
        <${Te} id=${`${e}-care`} strings=${o} />
        <${ge} id=${`${e}-text`} label=${n.write??u(o,"voice_write")} value=${s.text} described=${`${e}-care`}
          onWrite=${v=>r({...s,text:v})}
          onDone=${v=>j(v,n.id,xe(n,s))} />`:a`<${ls} ...${t} />`}
    <div class="pg-actions">
      ${!s.opened&&a`<button type="button" class="pg-button" onClick=${k}>${u(o,"voice_open")}</button>`}
      ${s.opened&&(s.read||!f)&&a`<button type="button" class="pg-button" aria-disabled=${s.read?"true":void 0} onClick=${d}>
        ${u(o,"voice_read")}
      </button>`}
      ${!f&&a`<${W} ...${t} mark=${xe} />`}
      ${s.opened&&(f||s.skipped)&&a`<button type="button" class="pg-button pg-quiet" onClick=${g}>${u(o,"start_again")}</button>`}
      ${s.read&&!s.text&&a`<p class="pg-remark">${u(o,"voice_done")}</p>`}
    </div>
  </div>`}Ot.icon="M3 4h14v10H9l-4 3v-3H3z";function ls({uid:t,spec:e,strings:n,state:o,set_state:s}){let[r,i]=[`${t}-prompt`,`${t}-care`],c=l=>s({...o,expected:l});return e.expected.length?a`<fieldset class="voice-expected" aria-describedby=${r}>
    <legend>${u(n,"voice_expected")}</legend>
    ${e.expected.map(({id:l,text:p})=>{let f=o.expected.includes(l);return a`<label key=${l} class=${`pg-option ${f?"is-picked":""}`}>
        <input type="radio" name=${`${t}-expected`} value=${l} checked=${f} onChange=${()=>c([l])} />
        <${w} as="span" of=${p} />
      </label>`})}
  </fieldset>`:a`
      <${Te} id=${i} strings=${n} />
      <${ge} id=${`${t}-expected`} label=${u(n,"voice_label",{title:e.title})} unseen value=${o.expected}
        described=${`${r} ${i}`} onWrite=${c} />`}function ps({spec:t,state:{expected:e},strings:n}){if(!e.length)return null;let o=t.expected.filter(({id:s})=>e.includes(s));return a`<div class="pg-said">
    <p class="pg-label">${u(n,"voice_you")}</p>
    ${typeof e=="string"?a`<p class="pg-words">${e}</p>`:o.map(({id:s,text:r})=>a`<${w} key=${s} as="p" of=${r} />`)}
  </div>`}var Tn={};G(Tn,{VERSION:()=>Et,empty:()=>On,follow:()=>Ne,holds:()=>ue,mark:()=>En,merge:()=>$s,offered:()=>Tt,restore:()=>ds,scene_of:()=>we,start:()=>Mn,step:()=>No});var Et=1,fs={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function Mn(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function we(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function ue(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!ue(s[0],e);if(n==="and")return s.every(c=>ue(c,e));if(n==="or")return s.some(c=>ue(c,e));let[r,i]=o;return fs[n](e.meters[r],i)}function Tt(t,e){return we(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&ue(n.if,e))}function No(t,e,n){let o=Tt(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,l]=t.meters[r];s[r]=Math.min(l,Math.max(c,s[r]+i))}return{scene:o.to,flags:qo(e.flags,o.set),meters:s,used:qo(e.used,o.once?[o.id]:[])}}function Ne(t,e){let n=Mn(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[Mn(t),[],[]],r+=1;else if("back"in c){let l=s.pop();if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=l,o=o.slice(0,-1)}else{let l=No(t,n,c.choose);if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=l}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function On(t){return{v:Et,moves:[]}}function ds(t,e){if(e==null)return{state:On(t),lost:!1};if(!O(e)||e.v!==Et||!Array.isArray(e.moves))return{state:On(t),lost:!0};let n=[];for(let s of e.moves){let r=_s(s);if(!r)break;n.push(r)}let{taken:o}=Ne(t,n);return{state:{v:Et,moves:n.slice(0,o)},lost:o<e.moves.length}}function _s(t){return O(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function En(t,e){let{position:n}=Ne(t,e.moves),{end:o}=we(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function $s(t,e){return e.moves.length>t.moves.length?e:t}function qo(t,e){return[...new Set([...t,...e])].sort()}function Ht({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=Ne(e,o.moves),l=we(e,i.scene),p=c.map(_=>{let $=we(e,_.scene);return{from:$,choice:$.choices.find(b=>b.id===_.choice)}}),f=p[p.length-1],k=M(null),g=M(null),d=M(!1);D(()=>{var _,$;d.current&&(d.current=!1,(_=k.current)==null||_.focus(),r.announce(`${l.title}. ${(($=g.current)==null?void 0:$.innerText)??""}`))});let v=(_,$)=>{let b={...o,moves:[...o.moves,_]},x=En(e,b);d.current=!0,s(b),x.status==="ended"&&j($.currentTarget,e.id,x)},h=a`
    <p class="scenario-role">${e.role}${e.person&&a`<br />${e.person}`}</p>
    ${e.prompt&&a`<${w} class="pg-prompt" of=${e.prompt} />`}
  `,m=Tt(e,i);return a`
    ${!p.length&&h}
    ${p.length>1&&!l.end&&a`<ol class="scenario-trail" aria-label=${u(n,"scenario_trail")}>
      ${p.slice(0,-1).map(({from:_,choice:$},b)=>a`<li key=${b}>
        <b>${_.title}</b> <${w} as="span" of=${$.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${k}>${l.title}</h4>
    ${f&&a`<div class="scenario-consequence" ref=${g}>
      <p class="scenario-chose">${u(n,"scenario_chose")} <${w} as="span" of=${f.choice.text} /></p>
      ${f.choice.story&&a`<${w} of=${f.choice.story} />`}
    </div>`}
    ${l.body.filter(_=>ue(_.if,i)).map((_,$)=>a`<${w} key=${`${l.id} ${$}`} of=${_.html} />`)}
    ${m.length>0&&a`
      <p class="scenario-ask" id=${`${t}-ask`}>${u(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${m.map(_=>a`<li key=${`${c.length} ${_.id}`}>
          <button type="button" onClick=${$=>v({choose:_.id},$)}>
            <${w} as="span" of=${_.text} />
          </button>
        </li>`)}
      </ul>`}
    ${l.end&&p.length>0&&a`
      <h4 class="scenario-path-title">${u(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${p.map(({from:_,choice:$},b)=>a`<${ms} key=${b} title=${_.title} choice=${$} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!m.length&&a`<button type="button" class="pg-button" onClick=${_=>v({again:!0},_)}>
        ${u(n,"scenario_again")}
      </button>`}
      ${p.length>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${_=>v({back:!0},_)}>
        ${u(n,"scenario_back")}
      </button>`}
    </p>
  `}Ht.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function ms({title:t,choice:e,spec:n,strings:o}){let{text:s,story:r,research:i,their_side:c}=e;return a`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${u(o,"scenario_chose")} </span><${w} as="span" of=${s} /></p>
    <${X} title=${u(o,"part_story")} of=${r} />
    <${X} title=${u(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${X} title=${u(o,"part_research")} of=${i==null?void 0:i.html}>
      <${L} ids=${(i==null?void 0:i.facts)??[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var jo={cards:{View:Ke,...Qt},checklist:{View:Ye,...Zt},choice:{View:nt,...on},match:{View:at,...un},notepad:{View:pt,...pn},order:{View:_t,..._n},rank:{View:ht,...gn},scale:{View:bt,...bn},sort:{View:vt,...xn},test:{View:xt,...wn},voice:{View:Ot,...Cn},scenario:{View:Ht,...Tn}};var Ao="pg-announcer";var Hn=new WeakMap;function Po(t,e){let n=t.getElementById(Ao)??hs(t),o=Hn.get(t);if(o){o.push(e);return}let s=[e];Hn.set(t,s),n.textContent="",setTimeout(()=>{Hn.delete(t),n.textContent=s.join(" ")},100)}function hs(t){let e=t.createElement("div");return e.id=Ao,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function Do({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",l=s!=="blocked"&&a`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${u(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;return n||s?a`<p class="pg-saving">
      <span>${u(e,`saving_${s??(o?"kept":"tab")}_${s?"any":c}`)}</span> ${l}
    </p>`:a`<details class="pg-saving">
    <summary>${u(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${u(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${l}
  </details>`}function Ro({lost:t,strings:e}){return t?a`<div class="pg-notice">
    <p>${u(e,"lost")}</p>
    <details>
      <summary>${u(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${u(e,"lost_delete")}</button>
  </div>`:null}function Io(t,e){return Fe(a`<${Vn} ...${e}><${gs} ...${e} /><//>`,t),()=>Fe(null,t)}function gs({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=E(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=E({});te(()=>s.watch(()=>i({})),[s]);let{state:c,saving:l,lost:p}=s.read();return a`
    <${bs} icon=${t.icon} spec=${n} strings=${o} />
    <${Ro} lost=${p} strings=${o} />
    <${ks} spec=${n} strings=${o} begun=${!H(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:l}} />
      <${Do} saving=${l} strings=${o} />
    <//>
    ${s.source&&a`<p class="pg-source">${u(o,"source",{path:s.source})}</p>`}
  `}function ks({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=E([!n&&t.note,n||t.intensity!=="heavy"]),c=M(null),l=M(!1);te(()=>{var f;l.current&&((f=c.current)==null||f.focus())},[r]);let p=()=>{l.current=!0,i([s,!0])};return a`
    ${s&&a`<div class="pg-notice">
      <p class="pg-label">${u(e,"note_title")}</p>
      <${w} of=${s} />
    </div>`}
    ${r?a`<div tabindex="-1" ref=${c}>${o}</div>`:a`<p class="pg-actions"><button type="button" class="pg-button" onClick=${p}>${u(e,"note_open")}</button></p>`}
  `}function bs({icon:t,spec:e,strings:n}){return a`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${u(n,`kind_${e.type}`)}
      <span>${u(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var Vn=class extends ie{constructor(){super(...arguments);Pn(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?a`<p class="pg-notice">${u(n,"failed")}</p>`:o}};function vs({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=Lo(t,n),s=()=>{o(),o=Lo(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(i=>t.on(i,s)),()=>{r.forEach(i=>t.off(i,s)),o(),n.remove()}}function Lo(t,e){let n=t.get("spec"),o=jo[n.type],s=new Set,r=()=>s.forEach(d=>d()),i,c=null,l=()=>{c=null,r()},p=d=>{i=d,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),r()},f=()=>{let d=t.get("state");if(H(d,i))return;let v=d===null||H(d,{}),h=o.restore(n,v?null:d);h.lost&&(c={text:JSON.stringify(d,null,2),forget:l}),p(h.state)};f(),t.on("change:state",f);let k={read:()=>({state:i,lost:c,saving:null}),write:p,watch:d=>(s.add(d),()=>s.delete(d)),announce:d=>Po(e.ownerDocument,d),source:t.get("source"),failed:()=>{}},g=Io(e,{type:o,spec:n,strings:t.get("strings"),host:k});return()=>{t.off("change:state",f),g()}}var ou={render:vs};export{ou as default};
