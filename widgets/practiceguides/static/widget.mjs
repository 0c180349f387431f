/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var at=Object.defineProperty;var un=(t,e,n)=>e in t?at(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var pe=(t,e)=>{for(var n in e)at(t,n,{get:e[n],enumerable:!0})};var lt=(t,e,n)=>un(t,typeof e!="symbol"?e+"":e,n);var pt=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,pt(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},_t=new Map;function ft(t){var e=_t.get(this);return e||(e=new Map,_t.set(this,e)),(e=pt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",l=[0],f=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,m,i):r===3&&(m||i)?(l.push(3,m,i),r=2):r===2&&i==="..."&&m?l.push(4,m,0):r===2&&i&&!m?l.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(l.push(r,0,i,s),r=6),m&&(l.push(r,m,0,s),r=6)),i=""},a=0;a<n.length;a++){a&&(r===1&&f(),f(a));for(var g=0;g<n[a].length;g++)o=n[a][g],r===1?o==="<"?(f(),l=[l],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[a][g+1]===">")?(f(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):i+=o),r===3&&i==="!--"&&(r=4,l=l[0])}return f(),l})(t)),e),arguments,[])).length>1?e:e[0]}var S,mt,an,I,Ae,me,ht,de,gt,Oe,De,ln,ce=Symbol.for("pv"),he={},ge=[],_n=/^m(i|n|o|s|text|space)$/,Le=Array.isArray,Ve=ge.slice,J=Object.assign;function z(t){t&&t.parentNode&&t.remove()}function We(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?Ve.call(arguments,2):n),ie(t,i,o,s,null)}function ie(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ce,__v:s||++mt,__i:-1,__u:0};return!s&&S.vnode&&S.vnode(r),r}function ve(t){return t.children}function G(t,e){this.props=t,this.context=e,this.__g=0}function B(t,e){if(e==null)return t.__&&B(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:B(t)}function pn(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=J({constructor:ce},n)).__v=n.__v+1,S.vnode&&S.vnode(e),Re(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||B(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,wt(s,e,r),n.__=n.__e=null,e.__e!=o&&vt(e))}function vt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),vt(t)}function dt(t){(8&t.__g||(t.__g|=8,I.push(t),me++))&&Ae==S.debounceRendering||((Ae=S.debounceRendering)||queueMicrotask)(yt)}function yt(){try{for(var t,e=1;I.length;)I.length>e&&I.sort(ht),t=I.shift(),e=I.length,8&t.__g&&pn(t)}finally{(me=I.length)&&(Ae||queueMicrotask)(yt)}}function bt(t,e,n,o,s,r,i,c,l,f,a){var g,m,u,v,b,h,$=o.__k||ge,d=e.length;for(l=fn(n,e,$,l,d),g=0;g<d;g++)(u=n.__k[g])!=null&&(m=~u.__i&&$[u.__i]||he,u.__i=g,h=Re(t,u,m,s,r,i,c,l,f,a),v=u.__e,(m.ref!=u.ref||8&m.__u)&&(m.ref&&je(m.ref,null,u,m),u.ref&&a.push(u.ref,u.__c||v,u)),b=b||v,4&u.__u?(l=kt(u,l,t,!m.__v),m.__e&&(m.__e=null)):typeof u.type=="function"&&h!==void 0?l=h:v&&(l=v.nextSibling),u.__u&=-21);return n.__e=b,l}function fn(t,e,n,o,s){var r,i,c,l,f,a,g,m,u,v=n.length,b=v,h=0,$=0,d=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=d[r]=ie(null,i):Le(i)?i=d[r]=ie(ve,{children:i}):i.constructor===ce&&i.__b?i=d[r]=ie(i.type,i.props,i.key,i.ref,i.__v):d[r]=i,l=r+h,i.__=t,i.__b=t.__b+1,c=null,~(f=i.__i=dn(i,n,l,b))&&(b--,(c=n[f])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,f==l-1?h--:f==l+1?h++:f!=l&&(f>l?h--:h++,$=1)):(~f||(s>v?h--:s<v&&h++),typeof i.type!="function"&&(i.__u|=4))):d[r]=null;if($){for(a=[],g=[],r=0;r<s;r++)if((i=d[r])&&16&i.__u){for(h=0,m=a.length;h<m;)a[u=h+m>>1]<i.__i?h=u+1:m=u;a[h]=i.__i,g[r]=h+1}for(h=a.length;r--;)g[r]&&(g[r]==h?h--:d[r].__u|=4)}if(b)for(r=0;r<v;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=B(c)),qe(c,c));return o}function kt(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=kt(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=B(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function dn(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&r==null||l&&r==c.key&&i==c.type)return n;if(o>(l?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function $t(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function fe(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||$t(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||$t(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=De[e]||(De[e]=$n(e)),(t.__a||(t.__a={}))[e]=Oe,r=e!=(e=e.replace(gt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function $n(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[de]==null)e[de]=Oe++;else if(e[de]<this.__a[t])return;return n(S.event?S.event(e):e)}}}function Re(t,e,n,o,s,r,i,c,l,f){var a,g,m,u,v,b,h,$,d,y,x,q,k,N,P,F,T,U,O=e.type;if(e.constructor!==ce)return null;128&n.__u&&(l=32&n.__u,a=n.__c.__z)&&(e.__u|=l,g=r=[],a.nodeType==8?c=$e(a,r):r.push(a),c=r[0]||c),(a=S.__b)&&a(e);e:if(typeof O=="function"){m=i.length;try{if($=e.props,d=(a=O.prototype)&&a.render,y=(a=O.contextType)&&o[a.__c],x=a?y?y.props.value:a.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(d?e.__c=u=new O($,x):(e.__c=u=new G($,x),u.constructor=O,u.render=hn),y&&y.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),d&&(u.__s||(u.__s=u.state),O.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=J({},u.__s)),J(u.__s,O.getDerivedStateFromProps($,u.__s)))),v=u.props,b=u.state,u.__v=e,n.__c){if($!==v&&d&&!O.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps($,x),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate($,u.__s,x)===!1){e.__v!=n.__v&&(u.props=$,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(A){A&&(A.__=e)}),ge.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),c=B(n);break e}u.componentWillUpdate&&u.componentWillUpdate($,u.__s,x),d&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(v,b,h)})}else d&&!O.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),d&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=x,u.props=$,u.__P=t,u.__g&=-5,q=S.__r,k=d?25:0;do u.__g&=-9,q&&q(e),a=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++k<25);d&&(ge.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=J({},o,u.getChildContext())),d&&n.__c&&u.getSnapshotBeforeUpdate&&(h=u.getSnapshotBeforeUpdate(v,b)),N=a&&a.type===ve&&a.key==null?a.props.children:a,$.__P&&(a=c,s=(t=$.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(A){A&&qe(A,A)}),n.__k=null),c=n.__k?B(n,0):null),c=bt(t,Le(N)?N:[N],e,n,o,s,r,i,c,l,f),$.__P&&(e.__e=null,c=a),e.__u&=-161,g&&g.some(z),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(A){if(i.length=m,e.__v=null,l||r)if(A&&A.then){if(e.__u|=128|l,r){for(~(T=r.indexOf(c||void 0))||(T=r.length);(U=r[T-1])&&U.nodeType==8;)T--;for(;T<r.length;T++)if(U=r[T])if(r[T]=null,P){if(U==F)break}else{if(U.nodeType!=8)break;U.data.startsWith("$s")&&(F=$e(P=U))}}if(!P){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;P=c}(a=$e(P=e.__c.__z||(e.__c.__z=P)))?(e.__e=P,c=a):e.__e=c,c=c&&c.nextSibling}else r&&r.some(z);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),A&&A.then||xt(e),S.__e(A,e,n)}}else c=e.__e=mn(n.__e,e,n,o,s,r,i,l,f,t);return(a=S.diffed)&&a(e),c}function $e(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function xt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(xt))}function wt(t,e,n){for(var o=0;o<n.length;)je(n[o++],n[o++],n[o++]);S.__c&&S.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){S.__e(r,s.__v)}})}function mn(t,e,n,o,s,r,i,c,l,f){var a,g,m,u,v,b,h,$,d=n.props||he,y=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(a=0;a<r.length;a++)if((v=r[a])&&(x?v.localName==x:v.nodeType==3)){t=v,r[a]=null;break}}if(!t){if($=f.ownerDocument||document,!x)return $.createTextNode(y);t=$.createElementNS(s,x,y.is?y:f),c&&(S.__m&&S.__m(e,r),c=!1),r=null}if(x){if(f=x=="template"&&t.content||t,r=x=="textarea"&&y.defaultValue!=null?null:r&&Ve.call(f.childNodes),!c&&r)for(d={},a=0;a<t.attributes.length;a++)d[(v=t.attributes[a]).name]=v.value;for(a in d)v=d[a],a=="dangerouslySetInnerHTML"?m=v:a=="children"||a in y||a=="value"&&"defaultValue"in y||a=="checked"&&"defaultChecked"in y||fe(t,a,null,v,s);for(a in y)v=y[a],a=="children"?u=v:a=="dangerouslySetInnerHTML"?g=v:a=="value"?b=v:a=="checked"?h=v:c&&typeof v!="function"||d[a]===v||fe(t,a,v,d[a],s);g?(c||m&&(g.__html==m.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),e.__k=[]):(m&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&_n.test(x))&&(s="http://www.w3.org/1999/xhtml"),bt(f,Le(u)?u:[u],e,n,o,s,r,i,r?r[0]:n.__k&&B(n,0),c,l),r&&r.some(z)),c&&x!="textarea"||(a="value",x=="progress"&&b==null?t.removeAttribute(a):b==null||b===t[a]&&(x!="progress"||b)||fe(t,a,b,d[a],s),a="checked",h!=null&&h!=t[a]&&fe(t,a,h,d[a],s))}else d===y||c&&t.data==y||(t.data=y);return t}function je(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){S.__e(s,n)}}function qe(t,e,n){var o,s,r,i;if(S.unmount&&S.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||je(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){S.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&qe(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=$e(o,r=[]))&&(o==t.__e&&r.some(z),z(s),z(o)),n||z(t.__e),t.__e=t.__c=t.__=null}function hn(t,e,n){return this.constructor(t,n)}function ye(t,e){var n,o,s,r;S.__&&S.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ie(ve,{children:[t]}),s=[],r=[],Re(e,e.__k,o||he,he,e.namespaceURI,o?null:e.firstChild?Ve.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),wt(s,e.__k,r),e.__k.props.children=null}S={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw me=0,t}},mt=0,an=function(t){return t!=null&&t.constructor===ce},G.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=J({},this.state)),typeof t=="function"&&(t=t(J({},n),this.props)),t&&(J(n,t),this.__v&&(e&&this.__k.push(e),dt(this)))},G.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),dt(this))},G.prototype.render=ve,I=[],me=0,ht=function(t,e){return t.__v.__b-e.__v.__b},de=Symbol(),gt=/(PointerCapture)$|Capture$/i,Oe=0,De={},ln=0;var Y,E,Ue,St,Fe=Object.is,be=0,Dt=[],Ie=[],C=S,Ct=C.__b,Et=C.__r,Ht=C.diffed,Pt=C.__c,Tt=C.unmount,Mt=C.__;function ke(t,e){C.__h&&C.__h(E,t,be||e),be=0;var n=E.__H||(E.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function L(t){return be=1,gn(Ot,t)}function gn(t,e,n){var o=ke(Y++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ot(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);Fe(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,i,c){var l=this.__H;if(!l)return!0;var f=!1,a=this.props!=r;if(l.__.some(function(m){m.__N&&(f=!0,Fe(m.__[0],m.__N[0])||(a=!0))}),s){var g=s.call(this,r,i,c);return f?g||a:g}return!f||a}}return o.__}function j(t,e){var n=ke(Y++,3);!C.__s&&ze(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,E.__H.__h.push(n))}function Z(t,e){var n=ke(Y++,4);!C.__s&&ze(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,E.__h.push(n))}function H(t){return be=5,vn(function(){return{current:t}},[])}function vn(t,e){var n=ke(Y++,7);return ze(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function yn(){var t;do{for(;t=Ie.shift();)try{ue(t)}catch(n){C.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Dt.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(ue),e.__h.some(Be),e.__h=[]}catch(n){e.__h=[],C.__e(n,t.__v)}}}while(Ie.length)}C.__b=function(t){E=null,Ct&&Ct(t)},C.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Mt&&Mt(t,e)},C.__r=function(t){Et&&Et(t),Y=0;var e=(E=t.__c).__H;e&&(Ue==E?E.__h=[]:(e.__h.some(ue),e.__h.some(Be),Y=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ue=E},C.diffed=function(t){Ht&&Ht(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&At(Dt.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ue=E=null},C.__c=function(t,e){e.some(function(n){try{n.__h.some(ue),n.__h=n.__h.filter(function(o){return!o.__||Be(o)})}catch(o){n.__h=[function(){throw o}]}}),Pt&&Pt(t,e)},C.unmount=function(t){Tt&&Tt(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,At(Ie.push(s))}else ue(s)}catch(r){e=r}}),o.__H=void 0,e&&C.__e(e,o.__v))};var Nt=typeof requestAnimationFrame=="function";function bn(t){var e,n=function(){clearTimeout(o),Nt&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Nt&&(e=requestAnimationFrame(n))}function At(t){t!=1&&St==C.requestAnimationFrame||((St=C.requestAnimationFrame)||bn)(yn)}function ue(t){var e=E,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),E=e}function Be(t){var e=E;t.__c=t.__(),E=e}function ze(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Fe(n,t[o])})}function Ot(t,e){return typeof e=="function"?e(t):e}var _=ft.bind(We);function w({of:t,as:e="div",...n}){return We(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function D(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function K(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function V(t,e){return JSON.stringify(t)===JSON.stringify(e)}function p(t,e,n={}){var s,r;return((r=(s=kn(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function kn(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function ee({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?_`<details class="pg-facts">
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
  </details>`:null}function Q({title:t,of:e,class:n="",children:o=null}){return e?_`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${w} of=${e} />
    ${o}
  </div>`:null}function Je({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return _`
    ${n&&_`<p class="pg-named">
      <${w} as="span" of=${n} />
      ${o&&_`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${Q} title=${p(e,"part_story")} of=${s} class="pg-story" />
    <${Q} title=${p(e,"part_research")} of=${r} />
    <${Q} title=${p(e,"part_instead")} of=${i} />
  `}function W(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function Lt({children:t,then:e}){let[n,o]=L(!1);return j(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function te(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function Rt(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),l=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:[...new Set(l)]}}function jt(t,e,n,o){var c;if(t==null)return{state:te(e),lost:!1};if(!D(t)||t.v!==1)return{state:te(e),lost:!0};let s=l=>{let f=D(l)?n(l.answer):null;return!D(l)||f===null||!o(f)?null:{answer:f,confidence:Vt(l.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:Vt(t.confidence),tries:r.filter(l=>l!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!V(Wt(t),Wt(i))}}function qt(t,e){let n=t.tries.findIndex((s,r)=>!V(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function Vt(t){return t==="not"||t==="fairly"||t==="very"?t:null}function Wt({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var xn=["not","fairly","very"],wn={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function Ut({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:l,ask:f,told:a,spoken:g,facts:m,after:u,keep:v,count:b}){let h=o.tries.length,$=o.tries[h-1],d=c(o),[y,x]=L(!$||!V($.answer,o.answer)),q=H(h);j(()=>{q.current!==h&&x(!h),q.current=h},[h]);let[k,N]=L(""),P=H(null),F=H(null),T=H(null);j(()=>{var M,R;T.current==="question"&&((R=(M=P.current)==null?void 0:M.querySelector("input, select, button, textarea"))==null||R.focus(),T.current=null)});let U=()=>{var R,_e;if(T.current!=="feedback")return;let M=[p(n,d.status),O(),Ge(n,d)].filter(Boolean).join(" ");r.announce(`${M} ${g?g($.answer,d):(_e=(R=F.current)==null?void 0:R.innerText)!=null?_e:""}`),T.current=null},O=()=>b?p(n,"score",{score:d.score,max:d.max}):"",A=M=>{N(M),r.announce(M)},on=M=>{N(""),s({...o,answer:M})},rn=M=>{if(!y)return;let R=l(o.answer);if(R)return A(R);let{answer:_e,confidence:cn}=o,ut={...o,tries:[...o.tries,{answer:_e,confidence:cn}],skipped:!1};T.current="feedback",N(""),x(!1),s(ut),W(M.currentTarget,e.id,c(ut))},sn=M=>{let R={...o,skipped:!0};s(R),A(p(n,"skipped")),W(M.currentTarget,e.id,c(R))},it=M=>{T.current="question",x(!0),s(M)},ct=!y&&(d.status==="right"||h>=e.attempts);return _`
    ${e.prompt&&_`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${P}>${f({answer:o.answer,set_answer:on,fixed:!y})}</div>
    ${e.confidence&&_`<${Sn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!y}
      onPick=${M=>s({...o,confidence:M})} />`}
    ${e.hint&&_`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${p(n,"hint")}</summary>
      <${w} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${y?void 0:"true"} onClick=${rn}>
        ${p(n,y?"check":"checked")}
      </button>
      ${y&&_`<button type="button" class="pg-button pg-quiet" onClick=${sn}>${p(n,"skip")}</button>`}
      ${y&&_`<p class="pg-remark">${k||(o.skipped?p(n,"skipped"):"")}</p>`}
    </div>
    ${!y&&$&&_`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${wn[d.status]}</span> ${p(n,d.status)}
        ${b&&_` <span class="pg-count">${O()}</span>`}
      </p>
      <${Lt} then=${U}>
        ${Ge(n,d)&&_`<p>${Ge(n,d)}</p>`}
        <div ref=${F}>${a($.answer,d)}</div>
        <${ee} ids=${[...new Set(m($.answer))]} facts=${e.facts} strings=${n} />
        ${ct&&u&&u($.answer)}
        <div class="pg-actions">
          ${ct?_`<button type="button" class="pg-button pg-quiet" onClick=${()=>it(te(i))}>${p(n,"start_again")}</button>`:_`<button type="button" class="pg-button" onClick=${()=>it({...o,answer:v?o.answer:i,confidence:null})}>
                ${p(n,"try_again")}
              </button>
              <p class="pg-remark">${p(n,"tries_left",{n:e.attempts-h})}</p>`}
        </div>
      <//>
    </div>`}
  `}function Ge(t,{status:e,confidence:n}){return e==="right"?n==="not"?p(t,"unsure_right"):"":n==="very"?p(t,"sure_wrong"):n==="not"?p(t,"unsure_wrong"):""}function Sn({name:t,strings:e,value:n,set:o,onPick:s}){return _`<fieldset class="pg-pills pg-confidence">
    <legend>${p(e,"confidence")}</legend>
    ${xn.map(r=>_`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${p(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var Qe={};pe(Qe,{VERSION:()=>Cn,empty:()=>En,mark:()=>Ke,merge:()=>Pn,restore:()=>Hn});var Cn=1;function En(t){return te([])}function Ke(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return Rt(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function Hn(t,e){return jt(e,[],n=>Tn(t,n),n=>n.length>0)}function Pn(t,e){return qt(t,e)}function Tn(t,e){return!K(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function xe(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:c,fixed:l})=>{let f=(a,g)=>{let m=n.multiple?i.filter(u=>u!==a):[];c(g?[...m,a]:m)};return _`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${p(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(a=>{let g=i.includes(a.id);return _`<label key=${a.id} class=${`pg-option ${g?"is-picked":""} ${l?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${a.id} checked=${g} disabled=${l}
            onChange=${m=>f(a.id,m.currentTarget.checked)} />
          <${w} as="span" of=${a.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(c=>i.includes(c.id));return _`<${Ut} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>Ke(n,i)}
    missing=${i=>i.length?null:p(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(c=>_`<${Je} key=${c.id}
      name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(c=>c.feedback.facts)}
    after=${i=>_`<${Mn} spec=${n} picked=${i} strings=${o} />`} />`}xe.icon="M10 3v6m0 0-5 6m5-6 5 6";function Mn({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?_`<details class="pg-others">
    <summary>${p(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>_`<li key=${s.id}>
        <${Je} name=${s.text} tag=${p(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${ee} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}function ne({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let l=H(null);return Z(()=>Nn(l.current),[o]),_`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${l} rows=${s} value=${o} aria-describedby=${r}
      onInput=${f=>i(f.currentTarget.value)}
      onChange=${f=>c(f.currentTarget)} />
  `}function ae({id:t,strings:e}){return _`<p class="pg-care" id=${t}>${p(e,"care")}</p>`}function Nn(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var Ye={};pe(Ye,{VERSION:()=>Xe,empty:()=>we,mark:()=>Se,merge:()=>Dn,own_words:()=>It,plan_of:()=>Ln,restore:()=>An,without_words:()=>On});function oe(t,e,n=`

`){return Ft(t,e,n)?t:Ft(e,t,n)?e:t+n+e}function Ft(t,e,n){return t.startsWith(e)||t.endsWith(n+e)||t.includes(n+e+n)}var Xe=1;function we(t){return{v:Xe,text:"",...t.parts.length&&{parts:Object.fromEntries(t.parts.map(({id:e})=>[e,""]))},...t.plan&&{when:"",who:""},other:[]}}function Se(t,e){return{status:It(e).length?"written":"empty"}}function An(t,e){let n=we(t);if(e==null)return{state:n,lost:!1};if(!D(e)||e.v!==Xe)return{state:n,lost:!0};let{parts:o={},when:s="",who:r="",other:i}=e,c=!D(o)||!K(i),l=a=>typeof a=="string"?a:(c=!0,""),f=a=>{a.trim()&&(n.text=n.text?`${n.text}

${a}`:a)};n.text=l(e.text);for(let[a,g]of Object.entries(D(o)?o:{}))n.parts&&t.parts.some(m=>m.id===a)?n.parts[a]=l(g):f(l(g));return t.plan?Object.assign(n,{when:l(s),who:l(r)}):[s,r].map(l).forEach(f),n.other=K(i)?[...new Set(i)]:[],{state:n,lost:c}}function Dn(t,e){var s;let n={...t,text:t.text||e.text};if(t.parts){let r=Object.entries(t.parts).map(([i,c])=>{var l,f;return[i,oe(c,(f=(l=e.parts)==null?void 0:l[i])!=null?f:"")]});n.parts=Object.fromEntries(r)}for(let r of["when","who"])t[r]!==void 0&&(n[r]=oe(t[r],(s=e[r])!=null?s:""," / "));let o=e.text&&e.text!==n.text?[e.text]:[];return{...n,other:[...new Set([...t.other,...e.other,...o])]}}function It({text:t,parts:e={},when:n="",who:o=""}){return[...Object.values(e),t,n,o].filter(s=>s.trim())}function On(t){let{parts:e,when:n,who:o}=t;return{...t,text:"",...e&&{parts:Object.fromEntries(Object.keys(e).map(s=>[s,""]))},...n!==void 0&&{when:""},...o!==void 0&&{who:""},other:[]}}function Ln(t,{text:e,parts:n={},when:o="",who:s=""}){let r=t.parts.length?n[t.parts[t.parts.length-1].id]:"",[i,...c]=[r||e,o,s].map(l=>l.trim());return!t.plan||!(i||c.some(Boolean))?null:{what:i,when:c[0],who:c[1]}}function Ce({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=L(null),[l,f,a]=["prompt","care","note"].map(k=>`${t}-${k}`),g=k=>{c(null),s({...o,...k})},m=()=>{var k,N,P;c({state:o,kept:(N=(k=r.saving)==null?void 0:k.kept)!=null?N:!1}),(P=r.saving)==null||P.stop(),s(we(e)),r.announce(p(n,"notepad_deleted"))},u=()=>{var k;i&&(s(i.state),i.kept&&((k=r.saving)==null||k.keep()),c(null),r.announce(p(n,"notepad_back")))},v=(k,N)=>s({...o,text:N?`${o.text}

${k}`:o.text,other:o.other.filter(P=>P!==k)}),b=k=>W(k,e.id,Se(e,o)),{parts:h,when:$="",who:d=""}=o,y=Se(e,o).status==="written",x=H(!e.parts.length);o.text&&(x.current=!0);let q=e.prompt?`${l} ${f}`:f;return _`
    ${e.prompt&&_`<${w} class="pg-prompt" id=${l} of=${e.prompt} />`}
    <${ae} id=${f} strings=${n} />
    ${e.parts.map(({id:k,label:N},P)=>{var F;return _`<${ne} key=${k} id=${`${a}-part-${k}`} label=${N} value=${(F=h==null?void 0:h[k])!=null?F:""}
      rows=${e.rows} described=${P?void 0:q} onDone=${b}
      onWrite=${T=>g({parts:{...h,[k]:T}})} />`})}
    ${x.current&&_`<${ne} id=${a} unseen=${!e.plan&&!e.parts.length} value=${o.text}
      label=${e.plan&&!e.parts.length?p(n,"notepad_will"):p(n,"notepad_label",{title:e.title})}
      rows=${e.rows} described=${q} onDone=${b} onWrite=${k=>g({text:k})} />`}
    ${e.plan&&_`<div class="notepad-plan">
      <${Bt} id=${`${a}-when`} label=${p(n,"notepad_when")} hint=${p(n,"notepad_when_hint")} value=${$} onDone=${b}
        onWrite=${k=>g({when:k})} />
      <${Bt} id=${`${a}-who`} label=${p(n,"notepad_who")} hint=${p(n,"notepad_who_hint")} value=${d} onDone=${b}
        onWrite=${k=>g({who:k})} />
    </div>`}
    ${o.other.map(k=>_`<div key=${k} class="pg-notice">
      <p>${p(n,"notepad_other")}</p>
      <p class="pg-words">${k}</p>
      <button type="button" class="pg-button" onClick=${()=>v(k,!0)}>${p(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>v(k,!1)}>${p(n,"notepad_leave")}</button>
    </div>`)}
    ${(y||i)&&_`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?u:m}>
        ${p(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&_`<span class="pg-remark">${p(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&_`<p class="pg-saving">${p(n,"notepad_in_notebook")}</p>`}
  `}Ce.icon="M4 16V4h12v9l-3 3z";function Bt({id:t,label:e,hint:n,value:o,onWrite:s,onDone:r}){return _`<div>
    <label class="pg-field-label" for=${t}>${e}</label>
    <p class="pg-remark" id=${`${t}-hint`}>${n}</p>
    <input type="text" class="pg-field notepad-line" id=${t} value=${o} aria-describedby=${`${t}-hint`} autocomplete="off"
      onInput=${i=>s(i.currentTarget.value)}
      onChange=${i=>r(i.currentTarget)} />
  </div>`}function zt({spec:t,strings:e,state:n,set_state:o,host:s,mark:r}){return _`
    <button type="button" class="pg-button pg-quiet" onClick=${c=>{let l={...n,skipped:!0};o(l),s.announce(p(e,"skipped")),W(c.currentTarget,t.id,r(t,l))}}>${p(e,"skip")}</button>
    ${n.skipped&&_`<p class="pg-remark">${p(e,"skipped")}</p>`}
  `}var Ze={};pe(Ze,{VERSION:()=>Ee,empty:()=>He,mark:()=>re,merge:()=>Wn,own_words:()=>Rn,restore:()=>Vn,without_words:()=>jn});var Ee=1;function He(t){return{v:Ee,expected:t.expected.length?[]:"",opened:!1,read:!1,text:"",skipped:!1}}function re(t,{expected:e,opened:n,read:o,text:s,skipped:r}){return o||s.trim()?{status:"done"}:r?{status:"skipped"}:{status:n||e.length?"underway":"unanswered"}}function Vn(t,e){var s;let n=He(t);if(e==null)return{state:n,lost:!1};if(!D(e)||e.v!==Ee)return{state:n,lost:!0};let o={v:Ee,expected:(s=qn(t,e.expected))!=null?s:n.expected,opened:e.opened===!0,read:e.read===!0,text:typeof e.text=="string"?e.text:"",skipped:e.skipped===!0};return{state:o,lost:!V(Jt(e),Jt(o))}}function Wn(t,e){let[n,o]=[t.expected,e.expected];return{...t,expected:typeof n=="string"&&typeof o=="string"?oe(n,o):n.length?n:o,opened:t.opened||e.opened,read:t.read||e.read,text:oe(t.text,e.text)}}function Rn({expected:t,text:e}){return[typeof t=="string"?t:"",e].filter(n=>n.trim())}function jn(t){return{...t,expected:typeof t.expected=="string"?"":t.expected,text:""}}function qn({expected:t},e){return t.length?K(e)&&e.length<2&&e.every(o=>t.some(s=>s.id===o))?e:null:typeof e=="string"?e:null}function Jt({expected:t,opened:e,read:n,text:o,skipped:s}){return[t,e,n,o,s]}function Pe(t){var v;let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,c=H(null),l=H("");j(()=>{var b,h;l.current&&((h=(b=c.current)==null?void 0:b.querySelector(l.current))==null||h.focus(),l.current="")});let f=n.voice.told_by==="practitioners",a=re(n,s).status==="done",g=()=>{l.current="h4",r({...s,opened:!0,skipped:!1})},m=()=>{l.current="input, textarea",r(He(n))},u=b=>{if(s.read)return;let h={...s,read:!0};r(h),i.announce(p(o,"voice_done")),W(b.currentTarget,n.id,re(n,h))};return _`<div ref=${c}>
    <${w} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
    ${s.opened?_`
        <${Fn} spec=${n} state=${s} strings=${o} />
        <div class="pg-voice">
          <h4 tabindex="-1">${p(o,f?"block_voice_practitioners":"block_voice")}</h4>
          <${w} as="p" class="pg-voice-text" of=${n.voice.text} />
          <p class="pg-voice-who">${n.voice.who}</p>
          <p class="pg-source">${p(o,"fact_source",n.voice)}</p>
          <div class="pg-voice-asks">
            <h5>${p(o,"block_voice_asks")}</h5>
            <${w} of=${n.asks} />
          </div>
        </div>
        <${ae} id=${`${e}-care`} strings=${o} />
        <${ne} id=${`${e}-text`} label=${(v=n.write)!=null?v:p(o,"voice_write")} value=${s.text} described=${`${e}-care`}
          onWrite=${b=>r({...s,text:b})}
          onDone=${b=>W(b,n.id,re(n,s))} />`:_`<${Un} ...${t} />`}
    <div class="pg-actions">
      ${!s.opened&&_`<button type="button" class="pg-button" onClick=${g}>${p(o,"voice_open")}</button>`}
      ${s.opened&&(s.read||!a)&&_`<button type="button" class="pg-button" aria-disabled=${s.read?"true":void 0} onClick=${u}>
        ${p(o,"voice_read")}
      </button>`}
      ${!a&&_`<${zt} ...${t} mark=${re} />`}
      ${s.opened&&(a||s.skipped)&&_`<button type="button" class="pg-button pg-quiet" onClick=${m}>${p(o,"start_again")}</button>`}
      ${s.read&&!s.text&&_`<p class="pg-remark">${p(o,"voice_done")}</p>`}
    </div>
  </div>`}Pe.icon="M3 4h14v10H9l-4 3v-3H3z";function Un({uid:t,spec:e,strings:n,state:o,set_state:s}){let[r,i]=[`${t}-prompt`,`${t}-care`],c=l=>s({...o,expected:l});return e.expected.length?_`<fieldset class="voice-expected" aria-describedby=${r}>
    <legend>${p(n,"voice_expected")}</legend>
    ${e.expected.map(({id:l,text:f})=>{let a=o.expected.includes(l);return _`<label key=${l} class=${`pg-option ${a?"is-picked":""}`}>
        <input type="radio" name=${`${t}-expected`} value=${l} checked=${a} onChange=${()=>c([l])} />
        <${w} as="span" of=${f} />
      </label>`})}
  </fieldset>`:_`
      <${ae} id=${i} strings=${n} />
      <${ne} id=${`${t}-expected`} label=${p(n,"voice_label",{title:e.title})} unseen value=${o.expected}
        described=${`${r} ${i}`} onWrite=${c} />`}function Fn({spec:t,state:{expected:e},strings:n}){if(!e.length)return null;let o=t.expected.filter(({id:s})=>e.includes(s));return _`<div class="pg-said">
    <p class="pg-label">${p(n,"voice_you")}</p>
    ${typeof e=="string"?_`<p class="pg-words">${e}</p>`:o.map(({id:s,text:r})=>_`<${w} key=${s} as="p" of=${r} />`)}
  </div>`}var ot={};pe(ot,{VERSION:()=>Te,empty:()=>tt,follow:()=>le,holds:()=>X,mark:()=>nt,merge:()=>Jn,offered:()=>Me,restore:()=>Bn,scene_of:()=>se,start:()=>et,step:()=>Kt});var Te=1,In={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function et(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function se(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function X(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!X(s[0],e);if(n==="and")return s.every(c=>X(c,e));if(n==="or")return s.some(c=>X(c,e));let[r,i]=o;return In[n](e.meters[r],i)}function Me(t,e){return se(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&X(n.if,e))}function Kt(t,e,n){let o=Me(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,l]=t.meters[r];s[r]=Math.min(l,Math.max(c,s[r]+i))}return{scene:o.to,flags:Gt(e.flags,o.set),meters:s,used:Gt(e.used,o.once?[o.id]:[])}}function le(t,e){let n=et(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[et(t),[],[]],r+=1;else if("back"in c){let l=s.pop();if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=l,o=o.slice(0,-1)}else{let l=Kt(t,n,c.choose);if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=l}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function tt(t){return{v:Te,moves:[]}}function Bn(t,e){if(e==null)return{state:tt(t),lost:!1};if(!D(e)||e.v!==Te||!Array.isArray(e.moves))return{state:tt(t),lost:!0};let n=[];for(let s of e.moves){let r=zn(s);if(!r)break;n.push(r)}let{taken:o}=le(t,n);return{state:{v:Te,moves:n.slice(0,o)},lost:o<e.moves.length}}function zn(t){return D(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function nt(t,e){let{position:n}=le(t,e.moves),{end:o}=se(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function Jn(t,e){return e.moves.length>t.moves.length?e:t}function Gt(t,e){return[...new Set([...t,...e])].sort()}function Ne({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=le(e,o.moves),l=se(e,i.scene),f=c.map($=>{let d=se(e,$.scene);return{from:d,choice:d.choices.find(y=>y.id===$.choice)}}),a=f[f.length-1],g=H(null),m=H(null),u=H(!1);j(()=>{var $,d,y;u.current&&(u.current=!1,($=g.current)==null||$.focus(),r.announce(`${l.title}. ${(y=(d=m.current)==null?void 0:d.innerText)!=null?y:""}`))});let v=($,d)=>{let y={...o,moves:[...o.moves,$]},x=nt(e,y);u.current=!0,s(y),x.status==="ended"&&W(d.currentTarget,e.id,x)},b=_`
    <p class="scenario-role">${e.role}${e.person&&_`<br />${e.person}`}</p>
    ${e.prompt&&_`<${w} class="pg-prompt" of=${e.prompt} />`}
  `,h=Me(e,i);return _`
    ${!f.length&&b}
    ${f.length>1&&!l.end&&_`<ol class="scenario-trail" aria-label=${p(n,"scenario_trail")}>
      ${f.slice(0,-1).map(({from:$,choice:d},y)=>_`<li key=${y}>
        <b>${$.title}</b> <${w} as="span" of=${d.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${g}>${l.title}</h4>
    ${a&&_`<div class="scenario-consequence" ref=${m}>
      <p class="scenario-chose">${p(n,"scenario_chose")} <${w} as="span" of=${a.choice.text} /></p>
      ${a.choice.story&&_`<${w} of=${a.choice.story} />`}
    </div>`}
    ${l.body.filter($=>X($.if,i)).map(($,d)=>_`<${w} key=${`${l.id} ${d}`} of=${$.html} />`)}
    ${h.length>0&&_`
      <p class="scenario-ask" id=${`${t}-ask`}>${p(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${h.map($=>_`<li key=${`${c.length} ${$.id}`}>
          <button type="button" onClick=${d=>v({choose:$.id},d)}>
            <${w} as="span" of=${$.text} />
          </button>
        </li>`)}
      </ul>`}
    ${l.end&&f.length>0&&_`
      <h4 class="scenario-path-title">${p(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${f.map(({from:$,choice:d},y)=>_`<${Gn} key=${y} title=${$.title} choice=${d} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!h.length&&_`<button type="button" class="pg-button" onClick=${$=>v({again:!0},$)}>
        ${p(n,"scenario_again")}
      </button>`}
      ${f.length>0&&_`<button type="button" class="pg-button pg-quiet" onClick=${$=>v({back:!0},$)}>
        ${p(n,"scenario_back")}
      </button>`}
    </p>
  `}Ne.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Gn({title:t,choice:e,spec:n,strings:o}){var l;let{text:s,story:r,research:i,their_side:c}=e;return _`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${p(o,"scenario_chose")} </span><${w} as="span" of=${s} /></p>
    <${Q} title=${p(o,"part_story")} of=${r} />
    <${Q} title=${p(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${Q} title=${p(o,"part_research")} of=${i==null?void 0:i.html}>
      <${ee} ids=${(l=i==null?void 0:i.facts)!=null?l:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var Qt={choice:{View:xe,...Qe},notepad:{View:Ce,...Ye},voice:{View:Pe,...Ze},scenario:{View:Ne,...ot}};var Xt="pg-announcer";var rt=new WeakMap;function Yt(t,e){var r;let n=(r=t.getElementById(Xt))!=null?r:Kn(t),o=rt.get(t);if(o){o.push(e);return}let s=[e];rt.set(t,s),n.textContent="",setTimeout(()=>{rt.delete(t),n.textContent=s.join(" ")},100)}function Kn(t){let e=t.createElement("div");return e.id=Xt,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function Zt({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",l=s!=="blocked"&&_`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${p(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||s){let f=s!=null?s:o?"kept":"tab";return _`<p class="pg-saving">
      <span>${p(e,`saving_${f}_${s?"any":c}`)}</span> ${l}
    </p>`}return _`<details class="pg-saving">
    <summary>${p(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${p(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${l}
  </details>`}function en({lost:t,strings:e}){return t?_`<div class="pg-notice">
    <p>${p(e,"lost")}</p>
    <details>
      <summary>${p(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${p(e,"lost_delete")}</button>
  </div>`:null}function tn(t,e){return ye(_`<${st} ...${e}><${Qn} ...${e} /><//>`,t),()=>ye(null,t)}function Qn({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=L(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=L({});Z(()=>s.watch(()=>i({})),[s]);let{state:c,saving:l,lost:f}=s.read();return _`
    <${Yn} icon=${t.icon} spec=${n} strings=${o} />
    <${en} lost=${f} strings=${o} />
    <${Xn} spec=${n} strings=${o} begun=${!V(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:l}} />
      <${Zt} saving=${l} strings=${o} />
    <//>
    ${s.source&&_`<p class="pg-source">${p(o,"source",{path:s.source})}</p>`}
  `}function Xn({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=L([!n&&t.note,n||t.intensity!=="heavy"]),c=H(null),l=H(!1);Z(()=>{var a;l.current&&((a=c.current)==null||a.focus())},[r]);let f=()=>{l.current=!0,i([s,!0])};return _`
    ${s&&_`<div class="pg-notice">
      <p class="pg-label">${p(e,"note_title")}</p>
      <${w} of=${s} />
    </div>`}
    ${r?_`<div tabindex="-1" ref=${c}>${o}</div>`:_`<p class="pg-actions"><button type="button" class="pg-button" onClick=${f}>${p(e,"note_open")}</button></p>`}
  `}function Yn({icon:t,spec:e,strings:n}){return _`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${p(n,`kind_${e.type}`)}
      <span>${p(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var st=class extends G{constructor(){super(...arguments);lt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?_`<p class="pg-notice">${p(n,"failed")}</p>`:o}};function Zn({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=nn(t,n),s=()=>{o(),o=nn(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(i=>t.on(i,s)),()=>{r.forEach(i=>t.off(i,s)),o(),n.remove()}}function nn(t,e){let n=t.get("spec"),o=Qt[n.type],s=new Set,r=()=>s.forEach(u=>u()),i,c=null,l=()=>{c=null,r()},f=u=>{i=u,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),r()},a=()=>{let u=t.get("state");if(V(u,i))return;let v=u===null||V(u,{}),b=o.restore(n,v?null:u);b.lost&&(c={text:JSON.stringify(u,null,2),forget:l}),f(b.state)};a(),t.on("change:state",a);let g={read:()=>({state:i,lost:c,saving:null}),write:f,watch:u=>(s.add(u),()=>s.delete(u)),announce:u=>Yt(e.ownerDocument,u),source:t.get("source"),failed:()=>{}},m=tn(e,{type:o,spec:n,strings:t.get("strings"),host:g});return()=>{t.off("change:state",a),m()}}var Dr={render:Zn};export{Dr as default};
