/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var at=Object.defineProperty;var un=(t,e,n)=>e in t?at(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var pe=(t,e)=>{for(var n in e)at(t,n,{get:e[n],enumerable:!0})};var lt=(t,e,n)=>un(t,typeof e!="symbol"?e+"":e,n);var pt=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var s=e[r++],c=e[r]?(e[0]|=s?1:2,n[e[r++]]):e[++r];s===3?o[0]=c:s===4?o[1]=Object.assign(o[1]||{},c):s===5?(o[1]=o[1]||{})[e[++r]]=c:s===6?o[1][e[++r]]+=c+"":s?(i=t.apply(c,pt(t,c,n,["",null])),o.push(i),c[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(c)}return o},_t=new Map;function ft(t){var e=_t.get(this);return e||(e=new Map,_t.set(this,e)),(e=pt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,i,r=1,s="",c="",l=[0],f=function(m){r===1&&(m||(s=s.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,m,s):r===3&&(m||s)?(l.push(3,m,s),r=2):r===2&&s==="..."&&m?l.push(4,m,0):r===2&&s&&!m?l.push(5,0,!0,s):r>=5&&((s||!m&&r===5)&&(l.push(r,0,s,i),r=6),m&&(l.push(r,m,0,i),r=6)),s=""},a=0;a<n.length;a++){a&&(r===1&&f(),f(a));for(var g=0;g<n[a].length;g++)o=n[a][g],r===1?o==="<"?(f(),l=[l],r=3):s+=o:r===4?s==="--"&&o===">"?(r=1,s=""):s=o+s[0]:c?o===c?c="":s+=o:o==='"'||o==="'"?c=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,i=s,s=""):o==="/"&&(r<5||n[a][g+1]===">")?(f(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):s+=o),r===3&&s==="!--"&&(r=4,l=l[0])}return f(),l})(t)),e),arguments,[])).length>1?e:e[0]}var S,mt,an,I,Ae,me,ht,de,gt,Oe,De,ln,ce=Symbol.for("pv"),he={},ge=[],_n=/^m(i|n|o|s|text|space)$/,Le=Array.isArray,Ve=ge.slice,J=Object.assign;function z(t){t&&t.parentNode&&t.remove()}function We(t,e,n){var o,i,r,s={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?i=e[r]:s[r]=e[r];return c>2&&(s.children=c>3?Ve.call(arguments,2):n),se(t,s,o,i,null)}function se(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ce,__v:i||++mt,__i:-1,__u:0};return!i&&S.vnode&&S.vnode(r),r}function ve(t){return t.children}function G(t,e){this.props=t,this.context=e,this.__g=0}function B(t,e){if(e==null)return t.__&&B(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:B(t)}function pn(t){var e,n=t.__v,o=n.__e,i=[],r=[],s=t.__P;s&&((e=J({constructor:ce},n)).__v=n.__v+1,S.vnode&&S.vnode(e),Re(s,e,n,t.__n,s.namespaceURI,32&n.__u?[o]:null,i,o||B(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,wt(i,e,r),n.__=n.__e=null,e.__e!=o&&vt(e))}function vt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),vt(t)}function dt(t){(8&t.__g||(t.__g|=8,I.push(t),me++))&&Ae==S.debounceRendering||((Ae=S.debounceRendering)||queueMicrotask)(yt)}function yt(){try{for(var t,e=1;I.length;)I.length>e&&I.sort(ht),t=I.shift(),e=I.length,8&t.__g&&pn(t)}finally{(me=I.length)&&(Ae||queueMicrotask)(yt)}}function bt(t,e,n,o,i,r,s,c,l,f,a){var g,m,u,v,b,h,$=o.__k||ge,d=e.length;for(l=fn(n,e,$,l,d),g=0;g<d;g++)(u=n.__k[g])!=null&&(m=~u.__i&&$[u.__i]||he,u.__i=g,h=Re(t,u,m,i,r,s,c,l,f,a),v=u.__e,(m.ref!=u.ref||8&m.__u)&&(m.ref&&je(m.ref,null,u,m),u.ref&&a.push(u.ref,u.__c||v,u)),b=b||v,4&u.__u?(l=kt(u,l,t,!m.__v),m.__e&&(m.__e=null)):typeof u.type=="function"&&h!==void 0?l=h:v&&(l=v.nextSibling),u.__u&=-21);return n.__e=b,l}function fn(t,e,n,o,i){var r,s,c,l,f,a,g,m,u,v=n.length,b=v,h=0,$=0,d=t.__k=Array(i);for(r=0;r<i;r++)(s=e[r])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=d[r]=se(null,s):Le(s)?s=d[r]=se(ve,{children:s}):s.constructor===ce&&s.__b?s=d[r]=se(s.type,s.props,s.key,s.ref,s.__v):d[r]=s,l=r+h,s.__=t,s.__b=t.__b+1,c=null,~(f=s.__i=dn(s,n,l,b))&&(b--,(c=n[f])&&(c.__u|=2)),c&&c.__v?(s.__u|=16,f==l-1?h--:f==l+1?h++:f!=l&&(f>l?h--:h++,$=1)):(~f||(i>v?h--:i<v&&h++),typeof s.type!="function"&&(s.__u|=4))):d[r]=null;if($){for(a=[],g=[],r=0;r<i;r++)if((s=d[r])&&16&s.__u){for(h=0,m=a.length;h<m;)a[u=h+m>>1]<s.__i?h=u+1:m=u;a[h]=s.__i,g[r]=h+1}for(h=a.length;r--;)g[r]&&(g[r]==h?h--:d[r].__u|=4)}if(b)for(r=0;r<v;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=B(c)),qe(c,c));return o}function kt(t,e,n,o){var i,r,s,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(i=t.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=t,e=kt(i[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=B(t))&&!e.parentNode&&(e=null),s=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(s!=c&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,e):n.insertBefore(s,e||null)),e=s;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function dn(t,e,n,o){var i,r=t.key,s=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&r==null||l&&r==c.key&&s==c.type)return n;if(o>(l?1:0)){for(i=n-1;i>=0;i--)if((c=e[i])&&!(2&c.__u)&&r==c.key&&s==c.type)return i;for(i=n+1;i<e.length;i++)if((c=e[i])&&!(2&c.__u)&&r==c.key&&s==c.type)return i}return-1}function $t(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function fe(t,e,n,o,i){var r,s;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||$t(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||$t(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(s=De[e]||(De[e]=$n(e)),(t.__a||(t.__a={}))[e]=Oe,r=e!=(e=e.replace(gt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,s,r):t.removeEventListener(e,s,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function $n(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[de]==null)e[de]=Oe++;else if(e[de]<this.__a[t])return;return n(S.event?S.event(e):e)}}}function Re(t,e,n,o,i,r,s,c,l,f){var a,g,m,u,v,b,h,$,d,y,x,q,k,N,P,F,T,U,O=e.type;if(e.constructor!==ce)return null;128&n.__u&&(l=32&n.__u,a=n.__c.__z)&&(e.__u|=l,g=r=[],a.nodeType==8?c=$e(a,r):r.push(a),c=r[0]||c),(a=S.__b)&&a(e);e:if(typeof O=="function"){m=s.length;try{if($=e.props,d=(a=O.prototype)&&a.render,y=(a=O.contextType)&&o[a.__c],x=a?y?y.props.value:a.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(d?e.__c=u=new O($,x):(e.__c=u=new G($,x),u.constructor=O,u.render=hn),y&&y.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),d&&(u.__s||(u.__s=u.state),O.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=J({},u.__s)),J(u.__s,O.getDerivedStateFromProps($,u.__s)))),v=u.props,b=u.state,u.__v=e,n.__c){if($!==v&&d&&!O.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps($,x),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate($,u.__s,x)===!1){e.__v!=n.__v&&(u.props=$,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(A){A&&(A.__=e)}),ge.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&s.push(u),c=B(n);break e}u.componentWillUpdate&&u.componentWillUpdate($,u.__s,x),d&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(v,b,h)})}else d&&!O.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),d&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=x,u.props=$,u.__P=t,u.__g&=-5,q=S.__r,k=d?25:0;do u.__g&=-9,q&&q(e),a=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++k<25);d&&(ge.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=J({},o,u.getChildContext())),d&&n.__c&&u.getSnapshotBeforeUpdate&&(h=u.getSnapshotBeforeUpdate(v,b)),N=a&&a.type===ve&&a.key==null?a.props.children:a,$.__P&&(a=c,i=(t=$.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(A){A&&qe(A,A)}),n.__k=null),c=n.__k?B(n,0):null),c=bt(t,Le(N)?N:[N],e,n,o,i,r,s,c,l,f),$.__P&&(e.__e=null,c=a),e.__u&=-161,g&&g.some(z),u.__h.length&&s.push(u),1&u.__g&&(u.__g&=-4)}catch(A){if(s.length=m,e.__v=null,l||r)if(A&&A.then){if(e.__u|=128|l,r){for(~(T=r.indexOf(c||void 0))||(T=r.length);(U=r[T-1])&&U.nodeType==8;)T--;for(;T<r.length;T++)if(U=r[T])if(r[T]=null,P){if(U==F)break}else{if(U.nodeType!=8)break;U.data.startsWith("$s")&&(F=$e(P=U))}}if(!P){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;P=c}(a=$e(P=e.__c.__z||(e.__c.__z=P)))?(e.__e=P,c=a):e.__e=c,c=c&&c.nextSibling}else r&&r.some(z);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),A&&A.then||xt(e),S.__e(A,e,n)}}else c=e.__e=mn(n.__e,e,n,o,i,r,s,l,f,t);return(a=S.diffed)&&a(e),c}function $e(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function xt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(xt))}function wt(t,e,n){for(var o=0;o<n.length;)je(n[o++],n[o++],n[o++]);S.__c&&S.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(r){r.call(i)})}catch(r){S.__e(r,i.__v)}})}function mn(t,e,n,o,i,r,s,c,l,f){var a,g,m,u,v,b,h,$,d=n.props||he,y=e.props,x=e.type;if(x=="svg"?i="http://www.w3.org/2000/svg":x=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(a=0;a<r.length;a++)if((v=r[a])&&(x?v.localName==x:v.nodeType==3)){t=v,r[a]=null;break}}if(!t){if($=f.ownerDocument||document,!x)return $.createTextNode(y);t=$.createElementNS(i,x,y.is?y:f),c&&(S.__m&&S.__m(e,r),c=!1),r=null}if(x){if(f=x=="template"&&t.content||t,r=x=="textarea"&&y.defaultValue!=null?null:r&&Ve.call(f.childNodes),!c&&r)for(d={},a=0;a<t.attributes.length;a++)d[(v=t.attributes[a]).name]=v.value;for(a in d)v=d[a],a=="dangerouslySetInnerHTML"?m=v:a=="children"||a in y||a=="value"&&"defaultValue"in y||a=="checked"&&"defaultChecked"in y||fe(t,a,null,v,i);for(a in y)v=y[a],a=="children"?u=v:a=="dangerouslySetInnerHTML"?g=v:a=="value"?b=v:a=="checked"?h=v:c&&typeof v!="function"||d[a]===v||fe(t,a,v,d[a],i);g?(c||m&&(g.__html==m.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),e.__k=[]):(m&&(t.textContent=""),(x=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&_n.test(x))&&(i="http://www.w3.org/1999/xhtml"),bt(f,Le(u)?u:[u],e,n,o,i,r,s,r?r[0]:n.__k&&B(n,0),c,l),r&&r.some(z)),c&&x!="textarea"||(a="value",x=="progress"&&b==null?t.removeAttribute(a):b==null||b===t[a]&&(x!="progress"||b)||fe(t,a,b,d[a],i),a="checked",h!=null&&h!=t[a]&&fe(t,a,h,d[a],i))}else d===y||c&&t.data==y||(t.data=y);return t}function je(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(i){S.__e(i,n)}}function qe(t,e,n){var o,i,r,s;if(S.unmount&&S.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||je(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){S.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(s=0;s<o.length;s++)o[s]&&qe(o[s],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(i=$e(o,r=[]))&&(o==t.__e&&r.some(z),z(i),z(o)),n||z(t.__e),t.__e=t.__c=t.__=null}function hn(t,e,n){return this.constructor(t,n)}function ye(t,e){var n,o,i,r;S.__&&S.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=se(ve,{children:[t]}),i=[],r=[],Re(e,e.__k,o||he,he,e.namespaceURI,o?null:e.firstChild?Ve.call(e.childNodes):null,i,o?o.__e:e.firstChild,n,r),wt(i,e.__k,r),e.__k.props.children=null}S={__e:function(t,e,n,o){for(var i,r,s;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(t)),i.componentDidCatch&&(i.componentDidCatch(t,o||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(c){t=c}}throw me=0,t}},mt=0,an=function(t){return t!=null&&t.constructor===ce},G.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=J({},this.state)),typeof t=="function"&&(t=t(J({},n),this.props)),t&&(J(n,t),this.__v&&(e&&this.__k.push(e),dt(this)))},G.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),dt(this))},G.prototype.render=ve,I=[],me=0,ht=function(t,e){return t.__v.__b-e.__v.__b},de=Symbol(),gt=/(PointerCapture)$|Capture$/i,Oe=0,De={},ln=0;var Y,E,Ue,St,Fe=Object.is,be=0,Dt=[],Ie=[],C=S,Ct=C.__b,Et=C.__r,Ht=C.diffed,Pt=C.__c,Tt=C.unmount,Mt=C.__;function ke(t,e){C.__h&&C.__h(E,t,be||e),be=0;var n=E.__H||(E.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function L(t){return be=1,gn(Ot,t)}function gn(t,e,n){var o=ke(Y++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ot(void 0,e),function(r){var s=(o.__N||o.__)[0],c=o.t(s,r);Fe(s,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var i=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,s,c){var l=this.__H;if(!l)return!0;var f=!1,a=this.props!=r;if(l.__.some(function(m){m.__N&&(f=!0,Fe(m.__[0],m.__N[0])||(a=!0))}),i){var g=i.call(this,r,s,c);return f?g||a:g}return!f||a}}return o.__}function j(t,e){var n=ke(Y++,3);!C.__s&&ze(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,E.__H.__h.push(n))}function Z(t,e){var n=ke(Y++,4);!C.__s&&ze(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,E.__h.push(n))}function H(t){return be=5,vn(function(){return{current:t}},[])}function vn(t,e){var n=ke(Y++,7);return ze(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function yn(){var t;do{for(;t=Ie.shift();)try{ue(t)}catch(n){C.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Dt.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(ue),e.__h.some(Be),e.__h=[]}catch(n){e.__h=[],C.__e(n,t.__v)}}}while(Ie.length)}C.__b=function(t){E=null,Ct&&Ct(t)},C.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Mt&&Mt(t,e)},C.__r=function(t){Et&&Et(t),Y=0;var e=(E=t.__c).__H;e&&(Ue==E?E.__h=[]:(e.__h.some(ue),e.__h.some(Be),Y=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ue=E},C.diffed=function(t){Ht&&Ht(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&At(Dt.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ue=E=null},C.__c=function(t,e){e.some(function(n){try{n.__h.some(ue),n.__h=n.__h.filter(function(o){return!o.__||Be(o)})}catch(o){n.__h=[function(){throw o}]}}),Pt&&Pt(t,e)},C.unmount=function(t){Tt&&Tt(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,At(Ie.push(i))}else ue(i)}catch(r){e=r}}),o.__H=void 0,e&&C.__e(e,o.__v))};var Nt=typeof requestAnimationFrame=="function";function bn(t){var e,n=function(){clearTimeout(o),Nt&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Nt&&(e=requestAnimationFrame(n))}function At(t){t!=1&&St==C.requestAnimationFrame||((St=C.requestAnimationFrame)||bn)(yn)}function ue(t){var e=E,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),E=e}function Be(t){var e=E;t.__c=t.__(),E=e}function ze(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Fe(n,t[o])})}function Ot(t,e){return typeof e=="function"?e(t):e}var _=ft.bind(We);function w({of:t,as:e="div",...n}){return We(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function D(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function K(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function V(t,e){return JSON.stringify(t)===JSON.stringify(e)}function p(t,e,n={}){var i,r;return((r=(i=kn(t,e,n.n))!=null?i:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(s,c)=>c in n?String(n[c]):s)}function kn(t,e,n){var i;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(i=t[`${e}.${o}`])!=null?i:t[`${e}.other`]}function ee({ids:t,facts:e,strings:n}){let o=t.filter(i=>i in e);return o.length?_`<details class="pg-facts">
    <summary>${p(n,"facts")}</summary>
    <ul>
      ${o.map(i=>_`<li key=${i}>
        <${w} of=${e[i].html} />
        <p class="pg-source">
          ${p(n,"fact_source",{source:e[i].source,id:i})}
          ${e[i].mark==="recalled"&&_` <strong>${p(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function Q({title:t,of:e,class:n="",children:o=null}){return e?_`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${w} of=${e} />
    ${o}
  </div>`:null}function Je({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:i,research:r,instead:s}=t;return _`
    ${n&&_`<p class="pg-named">
      <${w} as="span" of=${n} />
      ${o&&_`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${Q} title=${p(e,"part_story")} of=${i} class="pg-story" />
    <${Q} title=${p(e,"part_research")} of=${r} />
    <${Q} title=${p(e,"part_instead")} of=${s} />
  `}function W(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function Lt({children:t,then:e}){let[n,o]=L(!1);return j(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function te(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function Rt(t,e,n){let o=t.tries.length,i=t.tries[o-1];if(!i)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:s=r===e,misconceptions:c=[]}=n(i.answer),l=c.filter(Boolean);return{status:s?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:i.confidence,misconceptions:[...new Set(l)]}}function jt(t,e,n,o){var c;if(t==null)return{state:te(e),lost:!1};if(!D(t)||t.v!==1)return{state:te(e),lost:!0};let i=l=>{let f=D(l)?n(l.answer):null;return!D(l)||f===null||!o(f)?null:{answer:f,confidence:Vt(l.confidence)}},r=Array.isArray(t.tries)?t.tries.map(i):[],s={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:Vt(t.confidence),tries:r.filter(l=>l!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:s,lost:!V(Wt(t),Wt(s))}}function qt(t,e){let n=t.tries.findIndex((i,r)=>!V(i,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function Vt(t){return t==="not"||t==="fairly"||t==="very"?t:null}function Wt({answer:t,confidence:e,tries:n,hint:o,skipped:i}){let r=Array.isArray(n)?n.map(s=>[s==null?void 0:s.answer,s==null?void 0:s.confidence]):n;return[t,e,r,o,i]}var xn=["not","fairly","very"],wn={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function Ut({uid:t,spec:e,strings:n,state:o,set_state:i,host:r,nothing:s,mark:c,missing:l,ask:f,told:a,spoken:g,facts:m,after:u,keep:v,count:b}){let h=o.tries.length,$=o.tries[h-1],d=c(o),[y,x]=L(!$||!V($.answer,o.answer)),q=H(h);j(()=>{q.current!==h&&x(!h),q.current=h},[h]);let[k,N]=L(""),P=H(null),F=H(null),T=H(null);j(()=>{var M,R;T.current==="question"&&((R=(M=P.current)==null?void 0:M.querySelector("input, select, button, textarea"))==null||R.focus(),T.current=null)});let U=()=>{var R,_e;if(T.current!=="feedback")return;let M=[p(n,d.status),O(),Ge(n,d)].filter(Boolean).join(" ");r.announce(`${M} ${g?g($.answer,d):(_e=(R=F.current)==null?void 0:R.innerText)!=null?_e:""}`),T.current=null},O=()=>b?p(n,"score",{score:d.score,max:d.max}):"",A=M=>{N(M),r.announce(M)},on=M=>{N(""),i({...o,answer:M})},rn=M=>{if(!y)return;let R=l(o.answer);if(R)return A(R);let{answer:_e,confidence:cn}=o,ut={...o,tries:[...o.tries,{answer:_e,confidence:cn}],skipped:!1};T.current="feedback",N(""),x(!1),i(ut),W(M.currentTarget,e.id,c(ut))},sn=M=>{let R={...o,skipped:!0};i(R),A(p(n,"skipped")),W(M.currentTarget,e.id,c(R))},st=M=>{T.current="question",x(!0),i(M)},ct=!y&&(d.status==="right"||h>=e.attempts);return _`
    ${e.prompt&&_`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${P}>${f({answer:o.answer,set_answer:on,fixed:!y})}</div>
    ${e.confidence&&_`<${Sn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!y}
      onPick=${M=>i({...o,confidence:M})} />`}
    ${e.hint&&_`<details class="pg-hint" onToggle=${()=>o.hint||i({...o,hint:!0})}>
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
          ${ct?_`<button type="button" class="pg-button pg-quiet" onClick=${()=>st(te(s))}>${p(n,"start_again")}</button>`:_`<button type="button" class="pg-button" onClick=${()=>st({...o,answer:v?o.answer:s,confidence:null})}>
                ${p(n,"try_again")}
              </button>
              <p class="pg-remark">${p(n,"tries_left",{n:e.attempts-h})}</p>`}
        </div>
      <//>
    </div>`}
  `}function Ge(t,{status:e,confidence:n}){return e==="right"?n==="not"?p(t,"unsure_right"):"":n==="very"?p(t,"sure_wrong"):n==="not"?p(t,"unsure_wrong"):""}function Sn({name:t,strings:e,value:n,set:o,onPick:i}){return _`<fieldset class="pg-pills pg-confidence">
    <legend>${p(e,"confidence")}</legend>
    ${xn.map(r=>_`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>i(r)} />
      <span>${p(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var Qe={};pe(Qe,{VERSION:()=>Cn,empty:()=>En,mark:()=>Ke,merge:()=>Pn,restore:()=>Hn});var Cn=1;function En(t){return te([])}function Ke(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return Rt(e,t.multiple?n.length:1,o=>{let i=o.filter(s=>n.includes(s)).length,r=t.options.filter(s=>o.includes(s.id));return{score:Math.max(0,i-(o.length-i)),misconceptions:r.map(s=>s.misconception)}})}function Hn(t,e){return jt(e,[],n=>Tn(t,n),n=>n.length>0)}function Pn(t,e){return qt(t,e)}function Tn(t,e){return!K(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function xe(t){let{uid:e,spec:n,strings:o}=t,i=({answer:s,set_answer:c,fixed:l})=>{let f=(a,g)=>{let m=n.multiple?s.filter(u=>u!==a):[];c(g?[...m,a]:m)};return _`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${p(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(a=>{let g=s.includes(a.id);return _`<label key=${a.id} class=${`pg-option ${g?"is-picked":""} ${l?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${a.id} checked=${g} disabled=${l}
            onChange=${m=>f(a.id,m.currentTarget.checked)} />
          <${w} as="span" of=${a.text} />
        </label>`})}
    </fieldset>`},r=s=>n.options.filter(c=>s.includes(c.id));return _`<${Ut} ...${t} nothing=${[]} count=${n.multiple} mark=${s=>Ke(n,s)}
    missing=${s=>s.length?null:p(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${i}
    told=${s=>r(s).map(c=>_`<${Je} key=${c.id}
      name=${s.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${s=>r(s).flatMap(c=>c.feedback.facts)}
    after=${s=>_`<${Mn} spec=${n} picked=${s} strings=${o} />`} />`}xe.icon="M10 3v6m0 0-5 6m5-6 5 6";function Mn({spec:t,picked:e,strings:n}){let o=t.options.filter(i=>!e.includes(i.id));return o.length?_`<details class="pg-others">
    <summary>${p(n,"choice_others")}</summary>
    <ul>
      ${o.map(i=>_`<li key=${i.id}>
        <${Je} name=${i.text} tag=${p(n,i.correct?"choice_fits":"choice_fits_not")}
          feedback=${i.feedback} strings=${n} />
        <${ee} ids=${i.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}function ne({id:t,label:e,unseen:n=!1,value:o,rows:i=2,described:r,onWrite:s,onDone:c=()=>{}}){let l=H(null);return Z(()=>Nn(l.current),[o]),_`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${l} rows=${i} value=${o} aria-describedby=${r}
      onInput=${f=>s(f.currentTarget.value)}
      onChange=${f=>c(f.currentTarget)} />
  `}function ae({id:t,strings:e}){return _`<p class="pg-care" id=${t}>${p(e,"care")}</p>`}function Nn(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var Ye={};pe(Ye,{VERSION:()=>Xe,empty:()=>we,mark:()=>Se,merge:()=>Dn,own_words:()=>It,plan_of:()=>Ln,restore:()=>An,without_words:()=>On});function oe(t,e,n=`

`){return Ft(t,e,n)?t:Ft(e,t,n)?e:t+n+e}function Ft(t,e,n){return t.startsWith(e)||t.endsWith(n+e)||t.includes(n+e+n)}var Xe=1;function we(t){return{v:Xe,text:"",...t.parts.length&&{parts:Object.fromEntries(t.parts.map(({id:e})=>[e,""]))},...t.plan&&{when:"",who:""},other:[]}}function Se(t,e){return{status:It(e).length?"written":"empty"}}function An(t,e){let n=we(t);if(e==null)return{state:n,lost:!1};if(!D(e)||e.v!==Xe)return{state:n,lost:!0};let{parts:o={},when:i="",who:r="",other:s}=e,c=!D(o)||!K(s),l=a=>typeof a=="string"?a:(c=!0,""),f=a=>{a.trim()&&(n.text=n.text?`${n.text}

${a}`:a)};n.text=l(e.text);for(let[a,g]of Object.entries(D(o)?o:{}))n.parts&&t.parts.some(m=>m.id===a)?n.parts[a]=l(g):f(l(g));return t.plan?Object.assign(n,{when:l(i),who:l(r)}):[i,r].map(l).forEach(f),n.other=K(s)?[...new Set(s)]:[],{state:n,lost:c}}function Dn(t,e){var i;let n={...t,text:t.text||e.text};if(t.parts){let r=Object.entries(t.parts).map(([s,c])=>{var l,f;return[s,oe(c,(f=(l=e.parts)==null?void 0:l[s])!=null?f:"")]});n.parts=Object.fromEntries(r)}for(let r of["when","who"])t[r]!==void 0&&(n[r]=oe(t[r],(i=e[r])!=null?i:""," / "));let o=e.text&&e.text!==n.text?[e.text]:[];return{...n,other:[...new Set([...t.other,...e.other,...o])]}}function It({text:t,parts:e={},when:n="",who:o=""}){return[...Object.values(e),t,n,o].filter(i=>i.trim())}function On(t){let{parts:e,when:n,who:o}=t;return{...t,text:"",...e&&{parts:Object.fromEntries(Object.keys(e).map(i=>[i,""]))},...n!==void 0&&{when:""},...o!==void 0&&{who:""},other:[]}}function Ln(t,{text:e,parts:n={},when:o="",who:i=""}){let r=t.parts.length?n[t.parts[t.parts.length-1].id]:"",[s,...c]=[r||e,o,i].map(l=>l.trim());return!t.plan||!(s||c.some(Boolean))?null:{what:s,when:c[0],who:c[1]}}function Ce({uid:t,spec:e,strings:n,state:o,set_state:i,host:r}){let[s,c]=L(null),[l,f,a]=["prompt","care","note"].map(k=>`${t}-${k}`),g=k=>{c(null),i({...o,...k})},m=()=>{var k,N,P;c({state:o,kept:(N=(k=r.saving)==null?void 0:k.kept)!=null?N:!1}),(P=r.saving)==null||P.stop(),i(we(e)),r.announce(p(n,"notepad_deleted"))},u=()=>{var k;s&&(i(s.state),s.kept&&((k=r.saving)==null||k.keep()),c(null),r.announce(p(n,"notepad_back")))},v=(k,N)=>i({...o,text:N?`${o.text}

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
    ${(y||s)&&_`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${s?u:m}>
        ${p(n,s?"notepad_undo":"notepad_delete")}
      </button>
      ${s&&_`<span class="pg-remark">${p(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&_`<p class="pg-saving">${p(n,"notepad_in_notebook")}</p>`}
  `}Ce.icon="M4 16V4h12v9l-3 3z";function Bt({id:t,label:e,hint:n,value:o,onWrite:i,onDone:r}){return _`<div>
    <label class="pg-field-label" for=${t}>${e}</label>
    <p class="pg-remark" id=${`${t}-hint`}>${n}</p>
    <input type="text" class="pg-field notepad-line" id=${t} value=${o} aria-describedby=${`${t}-hint`} autocomplete="off"
      onInput=${s=>i(s.currentTarget.value)}
      onChange=${s=>r(s.currentTarget)} />
  </div>`}function zt({spec:t,strings:e,state:n,set_state:o,host:i,mark:r}){return _`
    <button type="button" class="pg-button pg-quiet" onClick=${c=>{let l={...n,skipped:!0};o(l),i.announce(p(e,"skipped")),W(c.currentTarget,t.id,r(t,l))}}>${p(e,"skip")}</button>
    ${n.skipped&&_`<p class="pg-remark">${p(e,"skipped")}</p>`}
  `}var Ze={};pe(Ze,{VERSION:()=>Ee,empty:()=>He,mark:()=>re,merge:()=>Wn,own_words:()=>Rn,restore:()=>Vn,without_words:()=>jn});var Ee=1;function He(t){return{v:Ee,expected:t.expected.length?[]:"",opened:!1,read:!1,text:"",skipped:!1}}function re(t,{expected:e,opened:n,read:o,text:i,skipped:r}){return o||i.trim()?{status:"done"}:r?{status:"skipped"}:{status:n||e.length?"underway":"unanswered"}}function Vn(t,e){var i;let n=He(t);if(e==null)return{state:n,lost:!1};if(!D(e)||e.v!==Ee)return{state:n,lost:!0};let o={v:Ee,expected:(i=qn(t,e.expected))!=null?i:n.expected,opened:e.opened===!0,read:e.read===!0,text:typeof e.text=="string"?e.text:"",skipped:e.skipped===!0};return{state:o,lost:!V(Jt(e),Jt(o))}}function Wn(t,e){let[n,o]=[t.expected,e.expected];return{...t,expected:typeof n=="string"&&typeof o=="string"?oe(n,o):n.length?n:o,opened:t.opened||e.opened,read:t.read||e.read,text:oe(t.text,e.text)}}function Rn({expected:t,text:e}){return[typeof t=="string"?t:"",e].filter(n=>n.trim())}function jn(t){return{...t,expected:typeof t.expected=="string"?"":t.expected,text:""}}function qn({expected:t},e){return t.length?K(e)&&e.length<2&&e.every(o=>t.some(i=>i.id===o))?e:null:typeof e=="string"?e:null}function Jt({expected:t,opened:e,read:n,text:o,skipped:i}){return[t,e,n,o,i]}function Pe(t){var v;let{uid:e,spec:n,strings:o,state:i,set_state:r,host:s}=t,c=H(null),l=H("");j(()=>{var b,h;l.current&&((h=(b=c.current)==null?void 0:b.querySelector(l.current))==null||h.focus(),l.current="")});let f=n.voice.told_by==="practitioners",a=re(n,i).status==="done",g=()=>{l.current="h4",r({...i,opened:!0,skipped:!1})},m=()=>{l.current="input, textarea",r(He(n))},u=b=>{if(i.read)return;let h={...i,read:!0};r(h),s.announce(p(o,"voice_done")),W(b.currentTarget,n.id,re(n,h))};return _`<div ref=${c}>
    <${w} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
    ${i.opened?_`
        <${Fn} spec=${n} state=${i} strings=${o} />
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
        <${ne} id=${`${e}-text`} label=${(v=n.write)!=null?v:p(o,"voice_write")} value=${i.text} described=${`${e}-care`}
          onWrite=${b=>r({...i,text:b})}
          onDone=${b=>W(b,n.id,re(n,i))} />`:_`<${Un} ...${t} />`}
    <div class="pg-actions">
      ${!i.opened&&_`<button type="button" class="pg-button" onClick=${g}>
        ${p(o,f?"voice_open_practitioners":"voice_open")}
      </button>`}
      ${i.opened&&(i.read||!a)&&_`<button type="button" class="pg-button" aria-disabled=${i.read?"true":void 0} onClick=${u}>
        ${p(o,"voice_read")}
      </button>`}
      ${!a&&_`<${zt} ...${t} mark=${re} />`}
      ${i.opened&&(a||i.skipped)&&_`<button type="button" class="pg-button pg-quiet" onClick=${m}>${p(o,"start_again")}</button>`}
      ${i.read&&!i.text&&_`<p class="pg-remark">${p(o,"voice_done")}</p>`}
    </div>
  </div>`}Pe.icon="M3 4h14v10H9l-4 3v-3H3z";function Un({uid:t,spec:e,strings:n,state:o,set_state:i}){let[r,s]=[`${t}-prompt`,`${t}-care`],c=l=>i({...o,expected:l});return e.expected.length?_`<fieldset class="voice-expected" aria-describedby=${r}>
    <legend>${p(n,"voice_expected")}</legend>
    ${e.expected.map(({id:l,text:f})=>{let a=o.expected.includes(l);return _`<label key=${l} class=${`pg-option ${a?"is-picked":""}`}>
        <input type="radio" name=${`${t}-expected`} value=${l} checked=${a} onChange=${()=>c([l])} />
        <${w} as="span" of=${f} />
      </label>`})}
  </fieldset>`:_`
      <${ae} id=${s} strings=${n} />
      <${ne} id=${`${t}-expected`} label=${p(n,"voice_label",{title:e.title})} unseen value=${o.expected}
        described=${`${r} ${s}`} onWrite=${c} />`}function Fn({spec:t,state:{expected:e},strings:n}){if(!e.length)return null;let o=t.expected.filter(({id:i})=>e.includes(i));return _`<div class="pg-said">
    <p class="pg-label">${p(n,"voice_you")}</p>
    ${typeof e=="string"?_`<p class="pg-words">${e}</p>`:o.map(({id:i,text:r})=>_`<${w} key=${i} as="p" of=${r} />`)}
  </div>`}var ot={};pe(ot,{VERSION:()=>Te,empty:()=>tt,follow:()=>le,holds:()=>X,mark:()=>nt,merge:()=>Jn,offered:()=>Me,restore:()=>Bn,scene_of:()=>ie,start:()=>et,step:()=>Kt});var Te=1,In={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function et(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function ie(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function X(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let i=o;if(n==="not")return!X(i[0],e);if(n==="and")return i.every(c=>X(c,e));if(n==="or")return i.some(c=>X(c,e));let[r,s]=o;return In[n](e.meters[r],s)}function Me(t,e){return ie(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&X(n.if,e))}function Kt(t,e,n){let o=Me(t,e).find(r=>r.id===n);if(!o)return null;let i={...e.meters};for(let[r,s]of Object.entries(o.effects)){let[c,,l]=t.meters[r];i[r]=Math.min(l,Math.max(c,i[r]+s))}return{scene:o.to,flags:Gt(e.flags,o.set),meters:i,used:Gt(e.used,o.once?[o.id]:[])}}function le(t,e){let n=et(t),o=[],i=[],r=1,s=0;for(let c of e){if("again"in c)[n,o,i]=[et(t),[],[]],r+=1;else if("back"in c){let l=i.pop();if(!l)return{position:n,path:o,attempts:r,taken:s,lost:!0};n=l,o=o.slice(0,-1)}else{let l=Kt(t,n,c.choose);if(!l)return{position:n,path:o,attempts:r,taken:s,lost:!0};i.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=l}s+=1}return{position:n,path:o,attempts:r,taken:s,lost:!1}}function tt(t){return{v:Te,moves:[]}}function Bn(t,e){if(e==null)return{state:tt(t),lost:!1};if(!D(e)||e.v!==Te||!Array.isArray(e.moves))return{state:tt(t),lost:!0};let n=[];for(let i of e.moves){let r=zn(i);if(!r)break;n.push(r)}let{taken:o}=le(t,n);return{state:{v:Te,moves:n.slice(0,o)},lost:o<e.moves.length}}function zn(t){return D(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function nt(t,e){let{position:n}=le(t,e.moves),{end:o}=ie(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function Jn(t,e){return e.moves.length>t.moves.length?e:t}function Gt(t,e){return[...new Set([...t,...e])].sort()}function Ne({uid:t,spec:e,strings:n,state:o,set_state:i,host:r}){let{position:s,path:c}=le(e,o.moves),l=ie(e,s.scene),f=c.map($=>{let d=ie(e,$.scene);return{from:d,choice:d.choices.find(y=>y.id===$.choice)}}),a=f[f.length-1],g=H(null),m=H(null),u=H(!1);j(()=>{var $,d,y;u.current&&(u.current=!1,($=g.current)==null||$.focus(),r.announce(`${l.title}. ${(y=(d=m.current)==null?void 0:d.innerText)!=null?y:""}`))});let v=($,d)=>{let y={...o,moves:[...o.moves,$]},x=nt(e,y);u.current=!0,i(y),x.status==="ended"&&W(d.currentTarget,e.id,x)},b=_`
    <p class="scenario-role">${e.role}${e.person&&_`<br />${e.person}`}</p>
    ${e.prompt&&_`<${w} class="pg-prompt" of=${e.prompt} />`}
  `,h=Me(e,s);return _`
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
    ${l.body.filter($=>X($.if,s)).map(($,d)=>_`<${w} key=${`${l.id} ${d}`} of=${$.html} />`)}
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
  `}Ne.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Gn({title:t,choice:e,spec:n,strings:o}){var l;let{text:i,story:r,research:s,their_side:c}=e;return _`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${p(o,"scenario_chose")} </span><${w} as="span" of=${i} /></p>
    <${Q} title=${p(o,"part_story")} of=${r} />
    <${Q} title=${p(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${Q} title=${p(o,"part_research")} of=${s==null?void 0:s.html}>
      <${ee} ids=${(l=s==null?void 0:s.facts)!=null?l:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var Qt={choice:{View:xe,...Qe},notepad:{View:Ce,...Ye},voice:{View:Pe,...Ze},scenario:{View:Ne,...ot}};var Xt="pg-announcer";var rt=new WeakMap;function Yt(t,e){var r;let n=(r=t.getElementById(Xt))!=null?r:Kn(t),o=rt.get(t);if(o){o.push(e);return}let i=[e];rt.set(t,i),n.textContent="",setTimeout(()=>{rt.delete(t),n.textContent=i.join(" ")},100)}function Kn(t){let e=t.createElement("div");return e.id=Xt,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function Zt({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:i,keep:r,stop:s}=t,c=n?"note":"answers",l=i!=="blocked"&&_`<button type="button" class="pg-link" onClick=${o?s:r}>
    ${p(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||i){let f=i!=null?i:o?"kept":"tab";return _`<p class="pg-saving">
      <span>${p(e,`saving_${f}_${i?"any":c}`)}</span> ${l}
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
  </div>`:null}function tn(t,e){return ye(_`<${it} ...${e}><${Qn} ...${e} /><//>`,t),()=>ye(null,t)}function Qn({type:{View:t,empty:e},spec:n,strings:o,host:i}){let[r]=L(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,s]=L({});Z(()=>i.watch(()=>s({})),[i]);let{state:c,saving:l,lost:f}=i.read();return _`
    <${Yn} icon=${t.icon} spec=${n} strings=${o} />
    <${en} lost=${f} strings=${o} />
    <${Xn} spec=${n} strings=${o} begun=${!V(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${i.write}
        host=${{announce:i.announce,saving:l}} />
      <${Zt} saving=${l} strings=${o} />
    <//>
    ${i.source&&_`<p class="pg-source">${p(o,"source",{path:i.source})}</p>`}
  `}function Xn({spec:t,strings:e,begun:n,children:o}){let[[i,r],s]=L([!n&&t.note,n||t.intensity!=="heavy"]),c=H(null),l=H(!1);Z(()=>{var a;l.current&&((a=c.current)==null||a.focus())},[r]);let f=()=>{l.current=!0,s([i,!0])};return _`
    ${i&&_`<div class="pg-notice">
      <p class="pg-label">${p(e,"note_title")}</p>
      <${w} of=${i} />
    </div>`}
    ${r?_`<div tabindex="-1" ref=${c}>${o}</div>`:_`<p class="pg-actions"><button type="button" class="pg-button" onClick=${f}>${p(e,"note_open")}</button></p>`}
  `}function Yn({icon:t,spec:e,strings:n}){return _`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${p(n,`kind_${e.type}`)}
      <span>${p(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var it=class extends G{constructor(){super(...arguments);lt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?_`<p class="pg-notice">${p(n,"failed")}</p>`:o}};function Zn({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=nn(t,n),i=()=>{o(),o=nn(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(s=>t.on(s,i)),()=>{r.forEach(s=>t.off(s,i)),o(),n.remove()}}function nn(t,e){let n=t.get("spec"),o=Qt[n.type],i=new Set,r=()=>i.forEach(u=>u()),s,c=null,l=()=>{c=null,r()},f=u=>{s=u,t.set("state",s),t.set("result",o.mark(n,s)),t.save_changes(),r()},a=()=>{let u=t.get("state");if(V(u,s))return;let v=u===null||V(u,{}),b=o.restore(n,v?null:u);b.lost&&(c={text:JSON.stringify(u,null,2),forget:l}),f(b.state)};a(),t.on("change:state",a);let g={read:()=>({state:s,lost:c,saving:null}),write:f,watch:u=>(i.add(u),()=>i.delete(u)),announce:u=>Yt(e.ownerDocument,u),source:t.get("source"),failed:()=>{}},m=tn(e,{type:o,spec:n,strings:t.get("strings"),host:g});return()=>{t.off("change:state",a),m()}}var Dr={render:Zn};export{Dr as default};
