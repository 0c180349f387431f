/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var Vo=Object.defineProperty;var _s=(t,e,n)=>e in t?Vo(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var K=(t,e)=>{for(var n in e)Vo(t,n,{get:e[n],enumerable:!0})};var Ao=(t,e,n)=>_s(t,typeof e!="symbol"?e+"":e,n);var Ro=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],c=e[s]?(e[0]|=i?1:2,n[e[s++]]):e[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++s]]=c:i===6?o[1][e[++s]]+=c+"":i?(r=t.apply(c,Ro(t,c,n,["",null])),o.push(r),c[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(c)}return o},qo=new Map;function Po(t){var e=qo.get(this);return e||(e=new Map,qo.set(this,e)),(e=Ro(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,i="",c="",l=[0],p=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,$,i):s===3&&($||i)?(l.push(3,$,i),s=2):s===2&&i==="..."&&$?l.push(4,$,0):s===2&&i&&!$?l.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(l.push(s,0,i,r),s=6),$&&(l.push(s,$,0,r),s=6)),i=""},f=0;f<n.length;f++){f&&(s===1&&p(),p(f));for(var _=0;_<n[f].length;_++)o=n[f][_],s===1?o==="<"?(p(),l=[l],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(p(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[f][_+1]===">")?(p(),s===3&&(l=l[0]),s=l,(l=l[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),s=2):i+=o),s===3&&i==="!--"&&(s=4,l=l[0])}return p(),l})(t)),e),arguments,[])).length>1?e:e[0]}var A,Fo,hs,ue,gn,tt,Lo,Ze,Wo,bn,kn,gs,Ve=Symbol.for("pv"),nt={},ot=[],ks=/^m(i|n|o|s|text|space)$/,yn=Array.isArray,vn=ot.slice,me=Object.assign;function $e(t){t&&t.parentNode&&t.remove()}function xn(t,e,n){var o,r,s,i={},c=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return c>2&&(i.children=c>3?vn.call(arguments,2):n),He(t,i,o,r,null)}function He(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ve,__v:r||++Fo,__i:-1,__u:0};return!r&&A.vnode&&A.vnode(s),s}function rt(t){return t.children}function _e(t,e){this.props=t,this.context=e,this.__g=0}function pe(t,e){if(e==null)return t.__&&pe(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:pe(t)}function bs(t){var e,n=t.__v,o=n.__e,r=[],s=[],i=t.__P;i&&((e=me({constructor:Ve},n)).__v=n.__v+1,A.vnode&&A.vnode(e),wn(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||pe(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,Ko(r,e,s),n.__=n.__e=null,e.__e!=o&&Bo(e))}function Bo(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Bo(t)}function Io(t){(8&t.__g||(t.__g|=8,ue.push(t),tt++))&&gn==A.debounceRendering||((gn=A.debounceRendering)||queueMicrotask)(Uo)}function Uo(){try{for(var t,e=1;ue.length;)ue.length>e&&ue.sort(Lo),t=ue.shift(),e=ue.length,8&t.__g&&bs(t)}finally{(tt=ue.length)&&(gn||queueMicrotask)(Uo)}}function Go(t,e,n,o,r,s,i,c,l,p,f){var _,$,d,h,k,g,m=o.__k||ot,b=e.length;for(l=ys(n,e,m,l,b),_=0;_<b;_++)(d=n.__k[_])!=null&&($=~d.__i&&m[d.__i]||nt,d.__i=_,g=wn(t,d,$,r,s,i,c,l,p,f),h=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Sn($.ref,null,d,$),d.ref&&f.push(d.ref,d.__c||h,d)),k=k||h,4&d.__u?(l=zo(d,l,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&g!==void 0?l=g:h&&(l=h.nextSibling),d.__u&=-21);return n.__e=k,l}function ys(t,e,n,o,r){var s,i,c,l,p,f,_,$,d,h=n.length,k=h,g=0,m=0,b=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[s]=He(null,i):yn(i)?i=b[s]=He(rt,{children:i}):i.constructor===Ve&&i.__b?i=b[s]=He(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,l=s+g,i.__=t,i.__b=t.__b+1,c=null,~(p=i.__i=vs(i,n,l,k))&&(k--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,p==l-1?g--:p==l+1?g++:p!=l&&(p>l?g--:g++,m=1)):(~p||(r>h?g--:r<h&&g++),typeof i.type!="function"&&(i.__u|=4))):b[s]=null;if(m){for(f=[],_=[],s=0;s<r;s++)if((i=b[s])&&16&i.__u){for(g=0,$=f.length;g<$;)f[d=g+$>>1]<i.__i?g=d+1:$=d;f[g]=i.__i,_[s]=g+1}for(g=f.length;s--;)_[s]&&(_[s]==g?g--:b[s].__u|=4)}if(k)for(s=0;s<h;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=pe(c)),Cn(c,c));return o}function zo(t,e,n,o){var r,s,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=zo(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=pe(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function vs(t,e,n,o){var r,s=t.key,i=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&s==null||l&&s==c.key&&i==c.type)return n;if(o>(l?1:0)){for(r=n-1;r>=0;r--)if((c=e[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<e.length;r++)if((c=e[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function Do(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Xe(t,e,n,o,r){var s,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Do(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Do(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=kn[e]||(kn[e]=xs(e)),(t.__a||(t.__a={}))[e]=bn,s=e!=(e=e.replace(Wo,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function xs(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Ze]==null)e[Ze]=bn++;else if(e[Ze]<this.__a[t])return;return n(A.event?A.event(e):e)}}}function wn(t,e,n,o,r,s,i,c,l,p){var f,_,$,d,h,k,g,m,b,x,S,N,w,M,y,E,C,H,I=e.type;if(e.constructor!==Ve)return null;128&n.__u&&(l=32&n.__u,f=n.__c.__z)&&(e.__u|=l,_=s=[],f.nodeType==8?c=et(f,s):s.push(f),c=s[0]||c),(f=A.__b)&&f(e);e:if(typeof I=="function"){$=i.length;try{if(m=e.props,b=(f=I.prototype)&&f.render,x=(f=I.contextType)&&o[f.__c],S=f?x?x.props.value:f.__:o,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(b?e.__c=d=new I(m,S):(e.__c=d=new _e(m,S),d.constructor=I,d.render=Ss),x&&x.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),I.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=me({},d.__s)),me(d.__s,I.getDerivedStateFromProps(m,d.__s)))),h=d.props,k=d.state,d.__v=e,n.__c){if(m!==h&&b&&!I.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(m,S),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(m,d.__s,S)===!1){e.__v!=n.__v&&(d.props=m,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(q){q&&(q.__=e)}),ot.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),c=pe(n);break e}d.componentWillUpdate&&d.componentWillUpdate(m,d.__s,S),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,k,g)})}else b&&!I.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=m,d.__P=t,d.__g&=-5,N=A.__r,w=b?25:0;do d.__g&=-9,N&&N(e),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);b&&(ot.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=me({},o,d.getChildContext())),b&&n.__c&&d.getSnapshotBeforeUpdate&&(g=d.getSnapshotBeforeUpdate(h,k)),M=f&&f.type===rt&&f.key==null?f.props.children:f,m.__P&&(f=c,r=(t=m.__P).namespaceURI,l=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(q){q&&Cn(q,q)}),n.__k=null),c=n.__k?pe(n,0):null),c=Go(t,yn(M)?M:[M],e,n,o,r,s,i,c,l,p),m.__P&&(e.__e=null,c=f),e.__u&=-161,_&&_.some($e),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(q){if(i.length=$,e.__v=null,l||s)if(q&&q.then){if(e.__u|=128|l,s){for(~(C=s.indexOf(c||void 0))||(C=s.length);(H=s[C-1])&&H.nodeType==8;)C--;for(;C<s.length;C++)if(H=s[C])if(s[C]=null,y){if(H==E)break}else{if(H.nodeType!=8)break;H.data.startsWith("$s")&&(E=et(y=H))}}if(!y){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;y=c}(f=et(y=e.__c.__z||(e.__c.__z=y)))?(e.__e=y,c=f):e.__e=c,c=c&&c.nextSibling}else s&&s.some($e);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),q&&q.then||Jo(e),A.__e(q,e,n)}}else c=e.__e=ws(n.__e,e,n,o,r,s,i,l,p,t);return(f=A.diffed)&&f(e),c}function et(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Jo(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Jo))}function Ko(t,e,n){for(var o=0;o<n.length;)Sn(n[o++],n[o++],n[o++]);A.__c&&A.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){A.__e(s,r.__v)}})}function ws(t,e,n,o,r,s,i,c,l,p){var f,_,$,d,h,k,g,m,b=n.props||nt,x=e.props,S=e.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(f=0;f<s.length;f++)if((h=s[f])&&(S?h.localName==S:h.nodeType==3)){t=h,s[f]=null;break}}if(!t){if(m=p.ownerDocument||document,!S)return m.createTextNode(x);t=m.createElementNS(r,S,x.is?x:p),c&&(A.__m&&A.__m(e,s),c=!1),s=null}if(S){if(p=S=="template"&&t.content||t,s=S=="textarea"&&x.defaultValue!=null?null:s&&vn.call(p.childNodes),!c&&s)for(b={},f=0;f<t.attributes.length;f++)b[(h=t.attributes[f]).name]=h.value;for(f in b)h=b[f],f=="dangerouslySetInnerHTML"?$=h:f=="children"||f in x||f=="value"&&"defaultValue"in x||f=="checked"&&"defaultChecked"in x||Xe(t,f,null,h,r);for(f in x)h=x[f],f=="children"?d=h:f=="dangerouslySetInnerHTML"?_=h:f=="value"?k=h:f=="checked"?g=h:c&&typeof h!="function"||b[f]===h||Xe(t,f,h,b[f],r);_?(c||$&&(_.__html==$.__html||_.__html==t.innerHTML)||(t.innerHTML=_.__html),e.__k=[]):($&&(t.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ks.test(S))&&(r="http://www.w3.org/1999/xhtml"),Go(p,yn(d)?d:[d],e,n,o,r,s,i,s?s[0]:n.__k&&pe(n,0),c,l),s&&s.some($e)),c&&S!="textarea"||(f="value",S=="progress"&&k==null?t.removeAttribute(f):k==null||k===t[f]&&(S!="progress"||k)||Xe(t,f,k,b[f],r),f="checked",g!=null&&g!=t[f]&&Xe(t,f,g,b[f],r))}else b===x||c&&t.data==x||(t.data=x);return t}function Sn(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){A.__e(r,n)}}function Cn(t,e,n){var o,r,s,i;if(A.unmount&&A.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Sn(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){A.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Cn(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=et(o,s=[]))&&(o==t.__e&&s.some($e),$e(r),$e(o)),n||$e(t.__e),t.__e=t.__c=t.__=null}function Ss(t,e,n){return this.constructor(t,n)}function st(t,e){var n,o,r,s;A.__&&A.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=He(rt,{children:[t]}),r=[],s=[],wn(e,e.__k,o||nt,nt,e.namespaceURI,o?null:e.firstChild?vn.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),Ko(r,e.__k,s),e.__k.props.children=null}A={__e:function(t,e,n,o){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){t=c}}throw tt=0,t}},Fo=0,hs=function(t){return t!=null&&t.constructor===Ve},_e.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=me({},this.state)),typeof t=="function"&&(t=t(me({},n),this.props)),t&&(me(n,t),this.__v&&(e&&this.__k.push(e),Io(this)))},_e.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Io(this))},_e.prototype.render=rt,ue=[],tt=0,Lo=function(t,e){return t.__v.__b-e.__v.__b},Ze=Symbol(),Wo=/(PointerCapture)$|Capture$/i,bn=0,kn={},gs=0;var be,L,On,Yo,Mn=Object.is,it=0,sr=[],Tn=[],F=A,Qo=F.__b,Xo=F.__r,Zo=F.diffed,er=F.__c,tr=F.unmount,nr=F.__;function ct(t,e){F.__h&&F.__h(L,t,it||e),it=0;var n=L.__H||(L.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function T(t){return it=1,Cs(ir,t)}function Cs(t,e,n){var o=ct(be++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):ir(void 0,e),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);Mn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=L,!L.__f)){L.__f=!0;var r=L.shouldComponentUpdate;L.shouldComponentUpdate=function(s,i,c){var l=this.__H;if(!l)return!0;var p=!1,f=this.props!=s;if(l.__.some(function($){$.__N&&(p=!0,Mn($.__[0],$.__N[0])||(f=!0))}),r){var _=r.call(this,s,i,c);return p?_||f:_}return!p||f}}return o.__}function R(t,e){var n=ct(be++,3);!F.__s&&En(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,L.__H.__h.push(n))}function se(t,e){var n=ct(be++,4);!F.__s&&En(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,L.__h.push(n))}function O(t){return it=5,Os(function(){return{current:t}},[])}function Os(t,e){var n=ct(be++,7);return En(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Ms(){var t;do{for(;t=Tn.shift();)try{Ae(t)}catch(n){F.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=sr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ae),e.__h.some(jn),e.__h=[]}catch(n){e.__h=[],F.__e(n,t.__v)}}}while(Tn.length)}F.__b=function(t){L=null,Qo&&Qo(t)},F.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),nr&&nr(t,e)},F.__r=function(t){Xo&&Xo(t),be=0;var e=(L=t.__c).__H;e&&(On==L?L.__h=[]:(e.__h.some(Ae),e.__h.some(jn),be=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),On=L},F.diffed=function(t){Zo&&Zo(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&rr(sr.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),On=L=null},F.__c=function(t,e){e.some(function(n){try{n.__h.some(Ae),n.__h=n.__h.filter(function(o){return!o.__||jn(o)})}catch(o){n.__h=[function(){throw o}]}}),er&&er(t,e)},F.unmount=function(t){tr&&tr(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,rr(Tn.push(r))}else Ae(r)}catch(s){e=s}}),o.__H=void 0,e&&F.__e(e,o.__v))};var or=typeof requestAnimationFrame=="function";function Ts(t){var e,n=function(){clearTimeout(o),or&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);or&&(e=requestAnimationFrame(n))}function rr(t){t!=1&&Yo==F.requestAnimationFrame||((Yo=F.requestAnimationFrame)||Ts)(Ms)}function Ae(t){var e=L,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),L=e}function jn(t){var e=L;t.__c=t.__(),L=e}function En(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Mn(n,t[o])})}function ir(t,e){return typeof e=="function"?e(t):e}var a=Po.bind(xn);function v({of:t,as:e="div",...n}){return xn(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function j(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function D(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function V(t,e){return JSON.stringify(t)===JSON.stringify(e)}function u(t,e,n={}){return(js(t,e,n.n)??t[e]??e).replace(/\{(\w+)\}/g,(r,s)=>s in n?String(n[s]):r)}function js(t,e,n){if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return t[`${e}.${o}`]??t[`${e}.other`]}function W({ids:t,facts:e,strings:n}){let o=t.filter(r=>r in e);return o.length?a`<details class="pg-facts">
<summary>${u(n,"facts")}</summary>
<ul>
${o.map(r=>a`<li key=${r}>
<${v} of=${e[r].html} />
<p class="pg-source">
${u(n,"fact_source",{source:e[r].source,id:r})}
${e[r].mark==="recalled"&&a` <strong>${u(n,"fact_recalled")}</strong>`}
</p>
</li>`)}
</ul>
</details>`:null}function re({title:t,of:e,class:n="",children:o=null}){return e?a`<div class=${`pg-said ${n}`}>
<p class="pg-label">${t}</p>
<${v} of=${e} />
${o}
</div>`:null}function B({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:r,research:s,instead:i}=t;return a`
${n&&a`<p class="pg-named">
<${v} as="span" of=${n} />
${o&&a`<span class="pg-tag">${o}</span>`}
</p>`}
<${re} title=${u(e,"part_story")} of=${r} class="pg-story" />
<${re} title=${u(e,"part_research")} of=${s} />
<${re} title=${u(e,"part_instead")} of=${i} />
`}function at({feedback:t,strings:e,open:n}){return!t.story&&!t.research?null:a`<details class="pg-reasons" open=${n}>
<summary>${u(e,"reasons")}</summary>
<${B} feedback=${t} strings=${e} />
</details>`}function P(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function fe({children:t,then:e}){let[n,o]=T(!1);return R(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function U(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function ee(t,e,n){let o=t.tries.length,r=t.tries[o-1];if(!r)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:s,right:i=s===e,misconceptions:c=[]}=n(r.answer),l=c.filter(Boolean);return{status:i?"right":s>0?"partly":"wrong",score:s,max:e,attempts:o,confidence:r.confidence,misconceptions:l}}function te(t,e,n,o){if(t==null)return{state:U(e),lost:!1};if(!j(t)||t.v!==1)return{state:U(e),lost:!0};let r=c=>{let l=j(c)?n(c.answer):null;return!j(c)||l===null||!o(l)?null:{answer:l,confidence:cr(c.confidence)}},s=Array.isArray(t.tries)?t.tries.map(r):[],i={v:1,answer:n(t.answer)??e,confidence:cr(t.confidence),tries:s.filter(c=>c!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!V(ar(t),ar(i))}}function Q(t,e){let n=t.tries.findIndex((r,s)=>!V(r,e.tries[s])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function Nn(t){return t==="not"||t==="fairly"||t==="very"}function cr(t){return Nn(t)?t:null}function ar({answer:t,confidence:e,tries:n,hint:o,skipped:r}){let s=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,s,o,r]}var Es=["not","fairly","very"],Ns={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function ne({uid:t,spec:e,strings:n,state:o,set_state:r,host:s,nothing:i,mark:c,missing:l,ask:p,told:f,spoken:_,facts:$,after:d,keep:h,count:k}){let g=o.tries.length,m=o.tries[g-1],b=c(o),[x,S]=T(!m||!V(m.answer,o.answer)),N=O(g);R(()=>{N.current!==g&&S(!g),N.current=g},[g]);let[w,M]=T(""),y=O(null),E=O(null),C=O(null);R(()=>{var G,oe;C.current==="question"&&((oe=(G=y.current)==null?void 0:G.querySelector("input, select, button, textarea"))==null||oe.focus(),C.current=null)});let H=()=>{var oe;if(C.current!=="feedback")return;let G=[u(n,b.status),I(),Hn(n,b)].filter(Boolean).join(" ");s.announce(`${G} ${_?_(m.answer,b):((oe=E.current)==null?void 0:oe.innerText)??""}`),C.current=null},I=()=>k?u(n,"score",{score:b.score,max:b.max}):"",q=G=>{M(G),s.announce(G)},_n=G=>{M(""),r({...o,answer:G})},hn=G=>{if(!x)return;let oe=l(o.answer);if(oe)return q(oe);let{answer:$s,confidence:ms}=o,Ho={...o,tries:[...o.tries,{answer:$s,confidence:ms}],skipped:!1};C.current="feedback",M(""),S(!1),r(Ho),P(G.currentTarget,e.id,c(Ho))},ds=G=>{let oe={...o,skipped:!0};r(oe),q(u(n,"skipped")),P(G.currentTarget,e.id,c(oe))},Eo=G=>{C.current="question",S(!0),r(G)},No=!x&&(b.status==="right"||g>=e.attempts);return a`
${e.prompt&&a`<${v} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
<div ref=${y}>${p({answer:o.answer,set_answer:_n,fixed:!x})}</div>
${e.confidence&&a`<${Vn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!x}
onPick=${G=>r({...o,confidence:G})} />`}
${e.hint&&a`<details class="pg-hint" onToggle=${()=>o.hint||r({...o,hint:!0})}>
<summary>${u(n,"hint")}</summary>
<${v} of=${e.hint} />
</details>`}
<div class="pg-actions">
<button type="button" class="pg-button" aria-disabled=${x?void 0:"true"} onClick=${hn}>
${u(n,x?"check":"checked")}
</button>
${x&&a`<button type="button" class="pg-button pg-quiet" onClick=${ds}>${u(n,"skip")}</button>`}
${x&&a`<p class="pg-remark">${w||(o.skipped?u(n,"skipped"):"")}</p>`}
</div>
${!x&&m&&a`<div class="pg-feedback">
<p class="pg-verdict">
<span aria-hidden="true">${Ns[b.status]}</span> ${u(n,b.status)}
${k&&a` <span class="pg-count">${I()}</span>`}
</p>
<${fe} then=${H}>
${Hn(n,b)&&a`<p>${Hn(n,b)}</p>`}
<div ref=${E}>${f(m.answer,b)}</div>
<${W} ids=${[...new Set($(m.answer))]} facts=${e.facts} strings=${n} />
${No&&d&&d(m.answer)}
<div class="pg-actions">
${No?a`<button type="button" class="pg-button pg-quiet" onClick=${()=>Eo(U(i))}>${u(n,"start_again")}</button>`:a`<button type="button" class="pg-button" onClick=${()=>Eo({...o,answer:h?o.answer:i,confidence:null})}>
${u(n,"try_again")}
</button>
<p class="pg-remark">${u(n,"tries_left",{n:e.attempts-g})}</p>`}
</div>
<//>
</div>`}
`}function Hn(t,{status:e,confidence:n}){return e==="right"?n==="not"?u(t,"unsure_right"):"":n==="very"?u(t,"sure_wrong"):n==="not"?u(t,"unsure_wrong"):""}function Vn({name:t,strings:e,value:n,set:o,onPick:r}){return a`<fieldset class="pg-pills pg-confidence">
<legend>${u(e,"confidence")}</legend>
${Es.map(s=>a`<label key=${s} class=${s===n?"is-picked":""}>
<input type="radio" name=${t} value=${s} checked=${s===n} disabled=${o} onChange=${()=>r(s)} />
<span>${u(e,`confidence_${s}`)}</span>
</label>`)}
</fieldset>`}function z({id:t,label:e,unseen:n=!1,value:o,rows:r=2,described:s,onWrite:i,onDone:c=()=>{}}){let l=O(null);return se(()=>Hs(l.current),[o]),a`
<label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
<textarea class="pg-field" id=${t} ref=${l} rows=${r} value=${o} aria-describedby=${s}
onInput=${p=>i(p.currentTarget.value)}
onChange=${p=>c(p.currentTarget)} />
`}function Y({id:t,strings:e}){return a`<p class="pg-care" id=${t}>${u(e,"care")}</p>`}function Hs(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}function lt(){let[t,e]=T(null),n=O(null);return se(()=>{if(!n.current)return;let{element:o,top:r}=n.current;n.current=null,window.scrollBy(0,o.getBoundingClientRect().top-r)},[t]),[t,(o,r)=>{n.current={element:r,top:r.getBoundingClientRect().top},e(t===o?null:o)}]}function ut(t,e){let n=j(t)?Object.entries(t):[];return Object.fromEntries(n.filter(([o,r])=>e.includes(o)&&r&&typeof r=="string"))}function pt(t,e,n){let{[e]:o,...r}=t;return n?{...r,[e]:n}:r}function ft(t,e){let n={...t};for(let[o,r]of Object.entries(e)){let s=t[o]??"";s.includes(r)||(n[o]=r.includes(s)?r:`${s}

${r}`)}return n}function dt(t,e){let o=[t.answer,...t.tries.map(r=>r.answer)].flatMap(r=>Object.values(e(r)));return[...new Set(o)].filter(r=>r.trim())}function $t(t,e){let n=t.tries.map(o=>({...o,answer:e(o.answer)}));return{...t,answer:e(t.answer),tries:n}}var qn={};K(qn,{NOTHING:()=>qe,VERSION:()=>Vs,compare:()=>Re,empty:()=>As,has_marks:()=>mt,mark:()=>An,marks_of:()=>Pe,merge:()=>Rs,own_words:()=>Ps,restore:()=>qs,without_words:()=>Is});var Vs=1,qe={marks:{},reasons:{}};function As(t){return U(qe)}function An(t,e){let n=t.sentences.reduce((o,{tags:r})=>o+r.length,0);return ee(e,n,o=>{let s=t.sentences.map(i=>Re(i,o)).reduce((i,{found:c,over:l})=>i+c.length-l.length,0);return{score:Math.max(0,s)}})}function Re(t,e){let n=Pe(e,t.id);return{found:t.tags.filter(o=>n.includes(o)),missed:t.tags.filter(o=>!n.includes(o)),over:n.filter(o=>!t.tags.includes(o))}}function Pe(t,e){return t.marks[e]??[]}function mt(t){return Object.keys(t.marks).length>0}function qs(t,e){return te(e,qe,n=>Ds(t,n),mt)}function Rs(t,e){let n=Q(t,e),o=ft(t.answer.reasons,e.answer.reasons);return{...n,answer:{marks:t.answer.marks,reasons:o}}}function Ps(t){return dt(t,({reasons:e})=>e)}function Is(t){return $t(t,({marks:e})=>({marks:e,reasons:{}}))}function Ds(t,e){if(!j(e)||!j(e.marks))return null;let n=t.sentences.map(({id:r})=>r),o=Object.entries(e.marks).map(([r,s])=>[r,n.includes(r)?Fs(t,s):[]]).filter(([,r])=>r.length);return{marks:Object.fromEntries(o),reasons:ut(e.reasons,n)}}function Fs(t,e){let n=t.tags.map(({id:o})=>o);return D(e)?[...new Set(e)].filter(o=>n.includes(o)):[]}var Ls={found:"annotate_found",missed:"annotate_missed",over:"annotate_over"};function _t(t){let{uid:e,spec:n,strings:o,state:r}=t,[s,i]=lt(),c=d=>An(n,d),l=c(r).status==="right"||r.tries.length>=n.attempts,p=({answer:d,set_answer:h,fixed:k})=>a`
<p class="pg-remark" id=${`${e}-how`}>${u(o,"annotate_how")}</p>
<figure class="annotate-sheet" aria-describedby=${`${e}-how`}>
<figcaption>
<span class="annotate-kind">${u(o,`annotate_kind_${n.document.kind}`)}</span>
${n.document.title}
</figcaption>
<ol class="annotate-lines">
${n.sentences.map(g=>a`<li key=${g.id}>
<${Ws} uid=${`${e}-${g.id}`} spec=${n} strings=${o} sentence=${g} answer=${d}
set_answer=${h} fixed=${k} open=${s===g.id}
onPress=${m=>i(g.id,m)} />
</li>`)}
</ol>
</figure>`,f=d=>{let h=n.sentences.map(m=>Re(m,d)),k=n.tags.map(({id:m,text:b})=>{let[x,S,N]=["found","missed","over"].map(w=>h.filter(M=>M[w].includes(m)).length);return{tag:b,found:x,missed:S,over:N}});if(l)return k.map(m=>u(o,m.found+m.missed?"annotate_tally":"annotate_tally_absent",m));let g=k.reduce((m,{missed:b})=>m+b,0);return[...k.filter(m=>m.found+m.over).map(m=>u(o,"annotate_tally_open",m)),u(o,"annotate_left",{n:g})]},_=d=>n.sentences.filter(({id:h})=>l||Pe(d,h).length),$=l?n.absent:[];return a`<${ne} ...${t} nothing=${qe} keep mark=${c} ask=${p}
missing=${d=>mt(d)?null:u(o,"annotate_none")}
told=${d=>a`
<ul class="annotate-tally">${f(d).map(h=>a`<li key=${h}>${h}</li>`)}</ul>
<p class="pg-named">${u(o,l?"annotate_again":"annotate_again_open")}</p>
<ol class="annotate-lines">
${_(d).map(h=>a`<li key=${h.id} value=${n.sentences.indexOf(h)+1}>
<${v} class="annotate-text" of=${h.text} />
<${Bs} spec=${n} strings=${o} sentence=${h} answer=${d} over=${l} />
</li>`)}
</ol>
${$.length>0&&a`<p class="pg-named">${u(o,"annotate_absent")}</p>
${$.map(({tag:h,feedback:k})=>a`<div key=${h} class="annotate-absent">
<p class="annotate-text">${Rn(n,[h])}</p>
<${B} feedback=${k} strings=${o} />
</div>`)}`}`}
spoken=${d=>f(d).join(" ")}
facts=${d=>[..._(d),...$].flatMap(({feedback:h})=>h.facts)} />`}_t.icon="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2";function Ws({uid:t,spec:e,strings:n,sentence:o,answer:r,set_answer:s,fixed:i,open:c,onPress:l}){let p=Pe(r,o.id),f=r.reasons[o.id]??"",_=a`<span>
<${v} as="span" class=${p.length?"annotate-marked":""} of=${o.text} />
${p.length>0&&a` <span class="annotate-tags">${u(n,"annotate_marked",{tags:Rn(e,p)})}</span>`}
</span>`;if(i)return a`<div class="annotate-line">${_}</div>${f&&a`<${lr} text=${f} strings=${n} />`}`;let $=(d,h)=>{let{[o.id]:k,...g}=r.marks,m=e.tags.map(({id:b})=>b).filter(b=>b===d?h:p.includes(b));m.length&&(g[o.id]=m),s({...r,marks:g})};return a`
<button type="button" class="annotate-line" aria-expanded=${c?"true":"false"}
onClick=${d=>l(d.currentTarget)}>${_}</button>
${c&&a`<div class="annotate-panel">
<fieldset class="pg-pills">
<legend>${u(n,"annotate_pick")}</legend>
${e.tags.map(d=>a`<label key=${d.id} class=${p.includes(d.id)?"is-picked":""}>
<input type="checkbox" value=${d.id} checked=${p.includes(d.id)}
onChange=${h=>$(d.id,h.currentTarget.checked)} />
<span>${d.text}</span>
</label>`)}
</fieldset>
${(p.length>0||f)&&a`
<${z} id=${`${t}-reason`} label=${u(n,"annotate_reason")} value=${f} described=${`${t}-care`}
onWrite=${d=>s({...r,reasons:pt(r.reasons,o.id,d)})} />
<${Y} id=${`${t}-care`} strings=${n} />`}
</div>`}`}function Bs({spec:t,strings:e,sentence:n,answer:o,over:r}){let s=Re(n,o),i=["found","missed","over"].filter(l=>s[l].length&&(r||l!=="missed")),c=o.reasons[n.id];return a`
${i.map(l=>a`<p key=${l} class="annotate-who">${u(e,Ls[l],{tags:Rn(t,s[l])})}</p>`)}
${c&&a`<${lr} text=${c} strings=${e} />`}
<${at} feedback=${n.feedback} strings=${e} open=${s.missed.length+s.over.length>0} />`}function lr({text:t,strings:e}){return a`<p class="annotate-reason"><span class="pg-label">${u(e,"annotate_own")}</span> ${t}</p>`}function Rn(t,e){return t.tags.filter(({id:n})=>e.includes(n)).map(({text:n})=>n).join(", ")}var In={};K(In,{NOTHING:()=>Ie,VERSION:()=>Us,distance:()=>De,empty:()=>Gs,in_spread:()=>gt,mark:()=>Pn,merge:()=>Js,open_rows:()=>kt,own_words:()=>Ks,restore:()=>zs,without_words:()=>Ys});var Us=1,Ie={levels:{},notes:{}};function Gs(t){return U(Ie)}function Pn(t,e){return ee(e,t.rows.length,n=>({score:t.rows.filter(o=>De(t,o,n.levels[o.id])!=="far").length}))}function De(t,e,n){let[o,r]=[n,e.level].map(s=>ht(t,s));return o===r?"same":Math.abs(o-r)===1?"near":gt(t,e,n)?"inside":"far"}function gt(t,e,n){let[o,r]=e.spread.map(s=>ht(t,s));return o<=ht(t,n)&&ht(t,n)<=r}function ht(t,e){return t.levels.findIndex(n=>n.id===e)}function kt(t,e){return t.rows.filter(({id:n})=>!e.levels[n]).length}function zs(t,e){return te(e,Ie,n=>Qs(t,n),n=>!kt(t,n))}function Js(t,e){let n=Q(t,e),o=ft(t.answer.notes,e.answer.notes);return{...n,answer:{levels:t.answer.levels,notes:o}}}function Ks(t){return dt(t,({notes:e})=>e)}function Ys(t){return $t(t,({levels:e})=>({levels:e,notes:{}}))}function Qs(t,e){if(!j(e)||!j(e.levels))return null;let n=t.rows.map(({id:s})=>s),o=t.levels.map(({id:s})=>s),r=Object.entries(e.levels).filter(([s,i])=>n.includes(s)&&o.includes(i));return{levels:Object.fromEntries(r),notes:ut(e.notes,n)}}var Xs={near:"assess_near",inside:"assess_inside",far:"assess_far"};function bt(t){let{uid:e,spec:n,strings:o,state:r}=t,[s,i]=lt(),c=_=>Pn(n,_),l=c(r).status==="right"||r.tries.length>=n.attempts,p=(_,$)=>l||De(n,_,$.levels[_.id])!=="far";return a`<${ne} ...${t} nothing=${Ie} keep mark=${c} ask=${({answer:_,set_answer:$,fixed:d})=>a`
<p class="pg-remark">${u(o,"assess_pick")}</p>
${n.rows.map(({id:h,text:k})=>{let g=_.notes[h]??"",m=`${e}-${h}-note`;return a`<div key=${h} class="assess-row">
<fieldset class="pg-pills">
<legend>${k}</legend>
${n.levels.map(b=>a`<label key=${b.id} class=${_.levels[h]===b.id?"is-picked":""}>
<input type="radio" name=${`${e}-${h}`} value=${b.id} checked=${_.levels[h]===b.id} disabled=${d}
onChange=${()=>$({..._,levels:{..._.levels,[h]:b.id}})} />
<span>${b.text}</span>
</label>`)}
</fieldset>
${!d&&a`<button type="button" class="pg-link" aria-expanded=${s===h?"true":"false"}
onClick=${b=>i(h,b.currentTarget)}>${u(o,g?"assess_note":"assess_add")}</button>`}
${!d&&s===h&&a`
<${z} id=${m} label=${u(o,"assess_label",{row:k})} unseen value=${g} described=${`${m}-care`}
onWrite=${b=>$({..._,notes:pt(_.notes,h,b)})} />
<${Y} id=${`${m}-care`} strings=${o} />`}
</div>`})}`}
missing=${_=>{let $=kt(n,_);return $?u(o,"assess_none",{n:$}):null}}
told=${_=>a`
${l&&a`<p class="pg-remark" aria-hidden="true">${u(o,"assess_signs")}</p>`}
${n.rows.map($=>a`<div key=${$.id} class="assess-told">
<p class="pg-named">${$.text}</p>
${l&&a`<${Zs} spec=${n} row=${$} own=${_.levels[$.id]} />`}
<p>${ur(n,o,$,_,l)}</p>
${_.notes[$.id]&&a`<p class="assess-note"><span class="pg-label">${u(o,"assess_note")}:</span> ${_.notes[$.id]}</p>`}
${p($,_)&&a`<${at} feedback=${$.feedback} strings=${o} open=${_.levels[$.id]!==$.level} />`}
</div>`)}`}
spoken=${_=>n.rows.map($=>`${$.text}: ${ur(n,o,$,_,l)}`).join(" ")}
facts=${_=>n.rows.flatMap($=>p($,_)?$.feedback.facts:[])} />`}bt.icon="M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";function Zs({spec:t,row:e,own:n}){let{levels:o}=t;return a`<p class="assess-bar" aria-hidden="true">
<span>${o[0].text}</span>
${o.map(({id:r})=>a`<span key=${r} class=${`assess-step ${gt(t,e,r)?"is-in":""}`}>
${r===e.level?r===n?"\u25C9":"\u25C6":r===n?"\u25CF":"\u25CB"}
</span>`)}
<span>${o[o.length-1].text}</span>
</p>`}function ur(t,e,n,o,r){let s=f=>{var _;return((_=t.levels.find($=>$.id===f))==null?void 0:_.text)??f},i=o.levels[n.id],c=De(t,n,i);if(c==="far"&&!r)return u(e,"assess_far_open");let[l,p]=n.spread;return[u(e,c==="same"?"assess_both":"assess_apart",{own:s(i),level:s(n.level)}),l!==p&&u(e,"assess_spread",{from:s(l),to:s(p)}),c!=="same"&&u(e,Xs[c])].filter(Boolean).join(" ")}function ye({label:t,state:e,cleared:n,set_state:o,onClear:r=()=>{},strings:s,host:i}){let[c,l]=T(null),p=V(e,n);return R(()=>{p||l(null)},[p]),p&&!c?null:a`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${p?()=>{o(c),l(null),i.announce(u(s,"cleared_back"))}:()=>{l(e),o(n),r(),i.announce(u(s,"cleared"))}}>${p?u(s,"cleared_undo"):t}</button>
${p&&a`<span class="pg-remark">${u(s,"cleared")}</span>`}
</p>`}function vt(){let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}function xt(t){return typeof t=="string"&&/^\d{4}-\d\d-\d\d$/.test(t)&&!Number.isNaN(Date.parse(t))&&Dn(t,0)===t}function Dn(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}function pr(t,e){return Math.round((Date.parse(e)-Date.parse(t))/864e5)}var yt={};function Fn(t,e){return yt[e]??(yt[e]=new Intl.DateTimeFormat(e==="en"?"en-GB":e,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})),yt[e].format(Date.parse(t))}function fr(t){setTimeout(()=>Fn("2000-01-01",t),500)}function J({spec:t,strings:e,state:n,set_state:o,host:r,mark:s}){return a`
<button type="button" class="pg-button pg-quiet" onClick=${c=>{let l={...n,skipped:!0};o(l),r.announce(u(e,"skipped")),P(c.currentTarget,t.id,s(t,l))}}>${u(e,"skip")}</button>
${n.skipped&&a`<p class="pg-remark">${u(e,"skipped")}</p>`}
`}var Un={};K(Un,{VERSION:()=>wt,due:()=>Ln,empty:()=>Fe,mark:()=>ve,merge:()=>ti,next:()=>Wn,rate:()=>Bn,restore:()=>ei});var wt=1,St=[0,1,3,7,21];function Fe(t){return{v:wt,cards:{},skipped:!1}}function ve(t,{cards:e,skipped:n}){let o=Object.keys(e).length;return o===t.cards.length?{status:"done"}:n?{status:"skipped"}:{status:o?"underway":"unanswered"}}function Ln(t,{cards:e},n){let o=new Map(Object.entries(e));return t.cards.map(r=>r.id).filter(r=>mr(o.get(r),n))}function Wn(t,e){return Math.min(...Object.values(t.cards).map(n=>$r(n,e)))}function Bn(t,e,n,o,r){let s=new Map(Object.entries(e.cards)).get(n);if(o&&!mr(s,r))return{...e,skipped:!1};let i=o?Math.min((s?s.box:0)+1,St.length-1):0;return{...e,cards:{...e.cards,[n]:{box:i,due:Dn(r,St[i])}},skipped:!1}}function ei(t,e){if(e==null)return{state:Fe(t),lost:!1};if(!j(e)||e.v!==wt)return{state:Fe(t),lost:!0};let n=j(e.cards)?Object.entries(e.cards):[],o=[];for(let[s,i]of n){let c=t.cards.some(l=>l.id===s)?ni(i):null;c&&o.push([s,c])}return{state:{v:wt,cards:Object.fromEntries(o),skipped:e.skipped===!0},lost:!j(e.cards)||o.length<n.length}}function ti(t,e){let n=new Map(Object.entries(e.cards));for(let[o,r]of Object.entries(t.cards)){let s=n.get(o);(!s||dr(r)>dr(s))&&n.set(o,r)}return{...t,cards:Object.fromEntries(n)}}function $r({box:t,due:e},n){let o=pr(n,e);return o>St[t]?0:o}function mr(t,e){return!t||$r(t,e)<=0}function dr({due:t,box:e}){return`${t} ${e}`}function ni(t){if(!j(t)||!xt(t.due))return null;let e=St.findIndex((n,o)=>o===t.box);return e<0?null:{box:e,due:t.due}}function Ct(t){let{spec:e,strings:n,state:o,set_state:r,host:s}=t,[i,c]=T(!1),[l,p]=T([]),[f,_]=T([]),$=O(null),d=O(null),h=O(!1);R(()=>{var y;h.current&&((y=d.current??$.current)==null||y.focus()),h.current=!1});let k=vt(),g=f.length?f:Ln(e,o,k),[m]=[...g].sort((y,E)=>l.lastIndexOf(y)-l.lastIndexOf(E)),b=e.cards.find(y=>y.id===m),x=Object.keys(o.cards).length,S=y=>{h.current=!0,c(y)},N=(y,E)=>{let C=Bn(e,o,m,E,k);S(!1),p([...l,m]),_(f.filter(H=>H!==m)),r(C),ve(e,o).status!=="done"&&ve(e,C).status==="done"&&P(y.currentTarget,e.id,ve(e,C))},w=()=>{S(!1),_(e.cards.map(y=>y.id))},M=()=>{c(!1),p([]),_([])};return a`
<${v} class="pg-prompt" of=${e.prompt} />
${b?a`<div key="card">
${!i&&!x&&a`<p class="pg-remark">${u(n,"cards_how")}</p>`}
<div class="cards-card">
<p class="pg-remark">${u(n,"cards_left",{n:g.length})}</p>
<h4 class="cards-front" tabindex="-1" ref=${$}><${v} as="span" of=${b.front} /></h4>
${i&&a`<div class="cards-back" tabindex="-1" ref=${d}><${v} of=${b.back} /></div>
<${W} ids=${b.facts} facts=${e.facts} strings=${n} />`}
</div>
<div class="pg-actions">
${i?a`<button key="knew" type="button" class="pg-button" onClick=${y=>N(y,!0)}>${u(n,"cards_knew")}</button>
<button key="not-yet" type="button" class="pg-button" onClick=${y=>N(y,!1)}>${u(n,"cards_not_yet")}</button>`:a`<button key="turn" type="button" class="pg-button" onClick=${()=>S(!0)}>${u(n,"cards_turn")}</button>
${x<e.cards.length&&a`<${J} ...${t} mark=${ve} />`}`}
</div>
</div>`:a`<div key="rest">
<div tabindex="-1" ref=${$}>
<p class="pg-verdict">${u(n,"cards_none")}</p>
<p>${u(n,"cards_next",{n:Wn(o,k)})}</p>
</div>
<div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${w}>${u(n,"cards_all")}</button></div>
</div>`}
${(!b||!x)&&a`<${ye} label=${u(n,"cards_clear")} state=${o} cleared=${Fe(e)} set_state=${r}
onClear=${M} strings=${n} host=${s} />`}
`}Ct.icon="M3 7h10v9H3zM6 4h11v9";var Jn={};K(Jn,{VERSION:()=>Ot,empty:()=>Gn,mark:()=>Mt,merge:()=>ri,points:()=>xe,restore:()=>oi,tick:()=>zn});var Ot=1;function Gn(t){return{v:Ot,ticked:[],done:!1,skipped:!1}}function Mt(t,{ticked:e,done:n,skipped:o}){return n||e.length===xe(t).length?{status:"done"}:o?{status:"skipped"}:{status:e.length?"underway":"unanswered"}}function zn(t,e,n,o){let r=e.ticked.filter(i=>i!==n),s=o?[...r,n]:r;return{...e,ticked:s,done:e.done||s.length===xe(t).length,skipped:!1}}function oi(t,e){if(e==null)return{state:Gn(t),lost:!1};if(!j(e)||e.v!==Ot)return{state:Gn(t),lost:!0};let n=xe(t).map(s=>s.id),o=D(e.ticked)?e.ticked:[],r={v:Ot,ticked:[...new Set(o)].filter(s=>n.includes(s)),done:e.done===!0,skipped:e.skipped===!0};return{state:r,lost:!V(r.ticked,e.ticked)}}function ri(t,e){return{...t,ticked:[...new Set([...t.ticked,...e.ticked])],done:t.done||e.done}}function xe({groups:t}){return t.reduce((e,n)=>[...e,...n.points],[])}function Tt(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,[c,l]=T(""),p=xe(n).length,f=r.ticked.length,_=k=>{l(k),i.announce(k)},$=(k,g,m)=>{s(g),_(m),P(k.currentTarget,n.id,Mt(n,g))},d=(k,g)=>{let m=zn(n,r,g,k.currentTarget.checked);if(m.ticked.length===p)return $(k,m,u(o,"checklist_all"));l(""),s(m)},h=k=>{if(!f)return _(u(o,"checklist_none"));$(k,{...r,done:!0,skipped:!1},u(o,"checklist_done_said"))};return a`
<${v} class="pg-prompt" of=${n.prompt} />
${n.groups.map(k=>a`<fieldset key=${k.points[0].id} class="checklist-group">
<legend>${k.title}</legend>
${k.points.map(g=>a`<${si} key=${g.id} name=${`${e}-${g.id}`} point=${g} on=${r.ticked.includes(g.id)}
facts=${n.facts} strings=${o} onChange=${m=>d(m,g.id)} />`)}
</fieldset>`)}
<div class="pg-actions">
<p class="checklist-count">${u(o,"checklist_count",{ticked:f,count:p})}</p>
${f<p&&a`
<button type="button" class="pg-button" onClick=${h}>${u(o,"checklist_done")}</button>
${!r.done&&a`<${J} ...${t} mark=${Mt} />`}`}
${c&&a`<p class="pg-remark">${c}</p>`}
</div>
<${ye} label=${u(o,"checklist_clear")} state=${r} cleared=${{...r,ticked:[]}} set_state=${s}
onClear=${()=>l("")} strings=${o} host=${i} />
`}Tt.icon="M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";function si({name:t,point:{text:e,feedback:n},on:o,facts:r,strings:s,onChange:i}){return a`<div class="checklist-point">
<label class=${`pg-option ${o?"is-picked":""}`}>
<input type="checkbox" checked=${o} onChange=${i} />
<${v} as="span" id=${t} of=${e} />
</label>
${n&&a`<details>
<summary aria-describedby=${t}>${u(s,"checklist_why")}</summary>
<${B} feedback=${n} strings=${s} />
<${W} ids=${n.facts} facts=${r} strings=${s} />
</details>`}
</div>`}var Kn={};K(Kn,{VERSION:()=>ii,answering:()=>X,empty:()=>ci,mark:()=>jt,merge:()=>li,restore:()=>ai});var Le=["true","false","depends"],_r={nothing:{},most:({statements:t})=>t.length,grade({statements:t},e){return{score:t.filter(n=>e[n.id]===n.is).length,misconceptions:t.map(n=>n.misconceptions[e[n.id]])}},read({statements:t},e){return j(e)&&Object.keys(e).every(o=>t.some(r=>r.id===o)&&Le.includes(e[o]))?e:null},open:({statements:t},e)=>t.filter(n=>!Le.includes(e[n.id])).length};var hr={nothing:[],most:({multiple:t,options:e})=>t?e.filter(n=>n.correct).length:1,grade({options:t},e){let n=t.filter(r=>e.includes(r.id)),o=n.filter(r=>r.correct).length;return{score:Math.max(0,o-(n.length-o)),misconceptions:n.map(r=>r.misconception)}},read({multiple:t,options:e},n){return!D(n)||new Set(n).size<n.length||!t&&n.length>1?null:n.every(o=>e.some(r=>r.id===o))?n:null},open:(t,e)=>e.length?0:1};var ii=1;function X(t){return t.statements.length?_r:hr}function ci(t){return U(X(t).nothing)}function jt(t,e){let{most:n,grade:o}=X(t);return ee(e,n(t),r=>o(t,r))}function ai(t,e){let{nothing:n,read:o,open:r}=X(t);return te(e,n,s=>o(t,s),s=>!r(t,s))}function li(t,e){return Q(t,e)}function Et(t){return t.question.statements.length?a`<${pi} ...${t} />`:a`<${ui} ...${t} />`}function ui({uid:t,question:{multiple:e,options:n},answer:o,set_answer:r,fixed:s,described:i,strings:c}){let l=(p,f)=>{let _=e?o.filter($=>$!==p):[];r(f?[..._,p]:_)};return a`<fieldset class="choice-options" aria-describedby=${i}>
<legend>${u(c,e?"choice_pick_several":"choice_pick")}</legend>
${n.map(p=>{let f=o.includes(p.id);return a`<label key=${p.id} class=${`pg-option ${f?"is-picked":""} ${s?"is-set":""}`}>
<input type=${e?"checkbox":"radio"} name=${`${t}-option`} value=${p.id} checked=${f} disabled=${s}
onChange=${_=>l(p.id,_.currentTarget.checked)} />
<${v} as="span" of=${p.text} />
</label>`})}
</fieldset>`}function pi({uid:t,question:e,answer:n,set_answer:o,fixed:r,strings:s}){return e.statements.map(({id:i,text:c})=>a`<fieldset key=${i} class="pg-pills choice-statement">
<${v} as="legend" of=${c} />
${Le.map(l=>a`<label key=${l} class=${n[i]===l?"is-picked":""}>
<input type="radio" name=${`${t}-${i}`} value=${l} checked=${n[i]===l} disabled=${r}
onChange=${()=>o({...n,[i]:l})} />
<span>${u(s,`verdict_${l}`)}</span>
</label>`)}
</fieldset>`)}function we({options:t,statements:e},n,o,r=!0){let s=t.map(c=>{let l=n.includes(c.id),[p,f]=l?["choice_yours_fits","choice_yours_fits_not"]:["choice_fits","choice_fits_not"];return{...c,given:l,fits:c.correct,tag:u(o,c.correct?p:f)}}),i=e.map(c=>{let l=Le.includes(n[c.id]),p=n[c.id]===c.is,f=l?p?"choice_said_fits":r?"choice_said_is":"choice_said_fits_not":"choice_said_none",[_,$]=[n[c.id],c.is].map(h=>u(o,`verdict_${h}`)),d=p?{...c.feedback,instead:null}:c.feedback;return{...c,feedback:d,given:l,fits:p,tag:u(o,f,{said:_,is:$})}});return[...s,...i]}function Nt({of:t,facts:e,strings:n}){return a`<ul>
${t.map(({id:o,text:r,tag:s,feedback:i})=>a`<li key=${o}>
<${B} name=${r} tag=${s} feedback=${i} strings=${n} />
<${W} ids=${i.facts} facts=${e} strings=${n} />
</li>`)}
</ul>`}function Ht(t){let{spec:e,strings:n,state:o}=t,r=e.statements.length>0,{status:s,attempts:i}=jt(e,o),c=s==="right"||i>=e.attempts,l=r?di(e,n,c):fi(e,n);return a`<${ne} ...${t} ...${l} nothing=${X(e).nothing} keep=${r} count=${r||e.multiple}
mark=${p=>jt(e,p)}
ask=${p=>a`<${Et} ...${p} uid=${t.uid} question=${e}
described=${e.prompt?`${t.uid}-prompt`:void 0} strings=${n} />`} />`}Ht.icon="M10 3v6m0 0-5 6m5-6 5 6";function fi(t,e){let n=o=>we(t,o,e).filter(r=>r.given);return{missing:o=>o.length?null:u(e,t.multiple?"choice_none_several":"choice_none"),told:o=>n(o).map(r=>a`<${B} key=${r.id}
name=${o.length>1?r.text:null} feedback=${r.feedback} strings=${e} />`),facts:o=>gr(n(o)),after:o=>o.length<t.options.length&&a`<details class="pg-others">
<summary>${u(e,"choice_others")}</summary>
<${Nt} of=${we(t,o,e).filter(r=>!r.given)} facts=${t.facts} strings=${e} />
</details>`}}function di(t,e,n){let{open:o}=X(t),r=s=>we(t,s,e,n).map(i=>n||i.fits?i:{...i,feedback:$i});return{missing:s=>o(t,s)?u(e,"choice_open",{n:o(t,s)}):null,told:s=>r(s).map(({id:i,text:c,tag:l,feedback:p})=>a`<${B} key=${i}
name=${c} tag=${l} feedback=${p} strings=${e} />`),spoken:()=>u(e,"choice_reasons"),facts:s=>gr(r(s))}}var $i={story:null,research:null,instead:null,facts:[]};function gr(t){return t.flatMap(e=>e.feedback.facts)}var de={};function Yn(t,e){return e.filter(({id:n})=>!le(t,n)).length}function le(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function Vt(t,e){return e.fits.includes(le(t,e.id)??"")}function kr(t,e,n,o){let r={...t,[n]:o};return Object.fromEntries(e.filter(s=>le(r,s.id)).map(s=>[s.id,r[s.id]]))}function At(t,e){return ee(t,e.length,n=>({score:e.filter(o=>Vt(n,o)).length,misconceptions:e.map(o=>le(o.misconceptions,le(n,o.id)??""))}))}function qt(t,e,n){return te(t,de,o=>mi(o,e,n),o=>!Yn(o,e))}function mi(t,e,n){return j(t)&&Object.entries(t).every(([r,s])=>e.some(i=>i.id===r)&&n.some(i=>i.id===s))?t:null}function Pt({all:t,places:e,lettered:n=!1,mark:o,missing:r,before:s,control:i,...c}){let{spec:l,strings:p,state:f}=c,_=f.tries.length?f.tries[f.tries.length-1].answer:de,$=({answer:g,set_answer:m,fixed:b})=>a`${s}${t.map(x=>{let S=le(g,x.id),N=S&&S===le(_,x.id),w=Vt(_,x),M=N?Rt(x,w,u(p,w?"placed_fits":"placed_fits_not")):Rt(x);return i({each:x,label:M,place:S,fixed:b,choose:y=>m(kr(g,t,x.id,y))})})}`,d=(g,m)=>{let b=m.status==="right"||m.attempts>=l.attempts,x=e.map(({id:N})=>t.filter(w=>le(g,w.id)===N)),S=k((N,w)=>!x[w].length,n?(N,w)=>Qn(w):void 0);return a`
${e.map((N,w)=>x[w].length>0&&a`<section key=${N.id} class="pg-placed">
<h4>${n&&`${Qn(w)} \xB7 `}<${v} as="span" of=${N.text} /></h4>
<ul>${x[w].map(M=>a`<li key=${M.id}>${h(M,Vt(g,M),b)}</li>`)}</ul>
</section>`)}
${S&&a`<p class="pg-remark">${u(p,"placed_none",{names:S})}</p>`}
${b||a`<p>${u(p,"placed_later")}</p>`}
`},h=(g,m,b)=>{if(!m&&!b)return a`<p>${Rt(g,m,u(p,"placed_fits_not"))}</p>`;let x=m?u(p,"placed_fits"):u(p,"placed_would_fit",{names:k(({id:S})=>g.fits.includes(S))});return a`<details open=${!m}>
<summary>${Rt(g,m,x)}</summary>
<${B} feedback=${g.feedback} strings=${p} />
<${W} ids=${g.feedback.facts} facts=${l.facts} strings=${p} />
</details>`},k=(g,m=Xn)=>e.map((b,x)=>g(b,x)&&m(b,x,n)).filter(Boolean).join(" / ");return a`<${ne} ...${c} nothing=${de} keep=${!0} count=${!0} mark=${g=>o(l,g)}
missing=${g=>{let m=Yn(g,t);return m?u(p,r,{n:m}):null}}
ask=${$} told=${d} spoken=${()=>u(p,"placed_spoken")} facts=${()=>[]} />`}function Xn({short:t},e,n){return n?`${Qn(e)} \xB7 ${t}`:t}function Qn(t){return String.fromCharCode(65+t)}function Rt(t,e,n){return a`<span class="pg-placed-text">
<${v} as="span" of=${t.text} />
${n&&a`<span class="pg-fit"><span aria-hidden="true">${e?"\u2713":"\u25CB"}</span> ${n}</span>`}
</span>`}var eo={};K(eo,{VERSION:()=>_i,empty:()=>hi,mark:()=>Zn,merge:()=>ki,restore:()=>gi});var _i=1;function hi(t){return U(de)}function Zn(t,e){return At(e,t.left)}function gi(t,e){return qt(e,t.left,t.right)}function ki(t,e){return Q(t,e)}function It(t){let{uid:e,spec:n,strings:o}=t;return a`<${Pt} ...${t} all=${n.left} places=${n.right} lettered mark=${Zn} missing="match_missing"
before=${a`
<ol class="match-right">${n.right.map(({id:r,text:s})=>a`<${v} as="li" key=${r} of=${s} />`)}</ol>
<p class="pg-remark">${u(o,"match_pick")}</p>
`}
control=${({each:r,label:s,place:i,choose:c,fixed:l})=>a`<div key=${r.id} class="match-left">
<label for=${`${e}-${r.id}`}>${s}</label>
<select id=${`${e}-${r.id}`} class=${i?"is-picked":""} value=${i??""} disabled=${l}
onChange=${p=>c(p.currentTarget.value)}>
<option value="">${u(o,"match_choose")}</option>
${n.right.map((p,f)=>a`<option key=${p.id} value=${p.id}>${Xn(p,f,!0)}</option>`)}
</select>
</div>`} />`}It.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";var no={};K(no,{VERSION:()=>to,empty:()=>Dt,mark:()=>We,merge:()=>yi,own_words:()=>vi,plan_of:()=>wi,restore:()=>bi,without_words:()=>xi});function ie(t,e,n=`

`){return br(t,e,n)?t:br(e,t,n)?e:t+n+e}function br(t,e,n){return t.startsWith(e)||t.endsWith(n+e)||t.includes(n+e+n)}var to=1;function Dt(t){return{v:to,text:"",...t.parts.length&&{parts:Object.fromEntries(t.parts.map(({id:e})=>[e,""]))},...t.plan&&{when:"",who:""},other:[]}}function We(t,e){return yr(e).length?{status:"written"}:{status:e.skipped?"skipped":"empty"}}function bi(t,e){let n=Dt(t);if(e==null)return{state:n,lost:!1};if(!j(e)||e.v!==to)return{state:n,lost:!0};let{parts:o={},when:r="",who:s="",other:i}=e,c=!j(o)||!D(i),l=f=>typeof f=="string"?f:(c=!0,""),p=f=>{f.trim()&&(n.text=n.text?`${n.text}

${f}`:f)};n.text=l(e.text);for(let[f,_]of Object.entries(j(o)?o:{}))n.parts&&t.parts.some($=>$.id===f)?n.parts[f]=l(_):p(l(_));return t.plan?Object.assign(n,{when:l(r),who:l(s)}):[r,s].map(l).forEach(p),n.other=D(i)?[...new Set(i)]:[],e.skipped===!0&&(n.skipped=!0),{state:n,lost:c}}function yi(t,e){let n={...t,...e.skipped&&{skipped:e.skipped},text:t.text||e.text};if(t.parts){let r=Object.entries(t.parts).map(([s,i])=>{var c;return[s,ie(i,((c=e.parts)==null?void 0:c[s])??"")]});n.parts=Object.fromEntries(r)}for(let r of["when","who"])t[r]!==void 0&&(n[r]=ie(t[r],e[r]??""," / "));let o=e.text&&e.text!==n.text?[e.text]:[];return{...n,other:[...new Set([...t.other,...e.other,...o])]}}function vi(t){return[...yr(t),...t.other]}function yr({text:t,parts:e={},when:n="",who:o=""}){return[...Object.values(e),t,n,o].filter(r=>r.trim())}function xi(t){let{parts:e,when:n,who:o}=t;return{...t,text:"",...e&&{parts:Object.fromEntries(Object.keys(e).map(r=>[r,""]))},...n!==void 0&&{when:""},...o!==void 0&&{who:""},other:[]}}function wi(t,{text:e,parts:n={},when:o="",who:r=""}){let s=t.parts.length?n[t.parts[t.parts.length-1].id]:"",[i,...c]=[s||e,o,r].map(l=>l.trim());return!t.plan||!(i||c.some(Boolean))?null:{what:i,when:c[0],who:c[1]}}function Ft({uid:t,spec:e,strings:n,state:o,set_state:r,host:s}){let[i,c]=T(null),[l,p,f]=["prompt","care","note"].map(w=>`${t}-${w}`),_=w=>{c(null),r({...o,...w})},$=()=>{var w,M;c({state:o,kept:((w=s.saving)==null?void 0:w.kept)??!1}),(M=s.saving)==null||M.stop(),r(Dt(e)),s.announce(u(n,"notepad_deleted"))},d=()=>{var w;i&&(r(i.state),i.kept&&((w=s.saving)==null||w.keep()),c(null),s.announce(u(n,"notepad_back")))},h=(w,M)=>r({...o,text:M?`${o.text}

${w}`:o.text,other:o.other.filter(y=>y!==w)}),k=w=>P(w,e.id,We(e,o)),{parts:g,when:m="",who:b=""}=o,x=We(e,o).status==="written",S=O(!e.parts.length);o.text&&(S.current=!0);let N=e.prompt?`${l} ${p}`:p;return a`
${e.prompt&&a`<${v} class="pg-prompt" id=${l} of=${e.prompt} />`}
<${Y} id=${p} strings=${n} />
${e.parts.map(({id:w,label:M},y)=>a`<${z} key=${w} id=${`${f}-part-${w}`} label=${M} value=${(g==null?void 0:g[w])??""}
rows=${e.rows} described=${y?void 0:N} onDone=${k}
onWrite=${E=>_({parts:{...g,[w]:E}})} />`)}
${S.current&&a`<${z} id=${f} unseen=${!e.plan&&!e.parts.length} value=${o.text}
label=${e.plan&&!e.parts.length?u(n,"notepad_will"):u(n,"notepad_label",{title:e.title})}
rows=${e.rows} described=${N} onDone=${k} onWrite=${w=>_({text:w})} />`}
${e.plan&&a`<div class="notepad-plan">
<${vr} id=${`${f}-when`} label=${u(n,"notepad_when")} hint=${u(n,"notepad_when_hint")} value=${m} onDone=${k}
onWrite=${w=>_({when:w})} />
<${vr} id=${`${f}-who`} label=${u(n,"notepad_who")} hint=${u(n,"notepad_who_hint")} value=${b} onDone=${k}
onWrite=${w=>_({who:w})} />
</div>`}
${o.other.map(w=>a`<div key=${w} class="pg-notice">
<p>${u(n,"notepad_other")}</p>
<p class="pg-words">${w}</p>
<button type="button" class="pg-button" onClick=${()=>h(w,!0)}>${u(n,"notepad_add")}</button>
<button type="button" class="pg-button pg-quiet" onClick=${()=>h(w,!1)}>${u(n,"notepad_leave")}</button>
</div>`)}
${(x||i)&&a`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${i?d:$}>
${u(n,i?"notepad_undo":"notepad_delete")}
</button>
${i&&a`<span class="pg-remark">${u(n,"notepad_deleted")}</span>`}
</p>`}
${!x&&!i&&a`<div class="pg-actions"><${J} ...${{spec:e,strings:n,state:o,set_state:r,host:s,mark:We}} /></div>`}
${!s.saving&&a`<p class="pg-saving">${u(n,"notepad_in_notebook")}</p>`}
`}Ft.icon="M4 16V4h12v9l-3 3z";function vr({id:t,label:e,hint:n,value:o,onWrite:r,onDone:s}){return a`<div>
<label class="pg-field-label" for=${t}>${e}</label>
<p class="pg-remark" id=${`${t}-hint`}>${n}</p>
<input type="text" class="pg-field notepad-line" id=${t} value=${o} aria-describedby=${`${t}-hint`} autocomplete="off"
onInput=${i=>r(i.currentTarget.value)}
onChange=${i=>s(i.currentTarget)} />
</div>`}function Se({uid:t,label:e,items:n,order:o,set_order:r,fixed:s,strings:i,announce:c,extra:l}){let[p,f]=T(""),_=O(null);se(()=>{var k;(k=_.current)==null||k.focus(),_.current=null});let $=(k,g,m)=>{var w,M;let b=o.indexOf(k),x=b+g;if(s||!(x in o))return;let S=[...o];[S[b],S[x]]=[S[x],S[b]],_.current=m,f(k),r(S);let N=((M=(w=m.closest("li"))==null?void 0:w.querySelector(".pg-arrange-text"))==null?void 0:M.textContent)??"";c(u(i,"moved",{text:N,place:x+1,count:o.length}))},d=(k,g)=>{let m={ArrowUp:-1,ArrowDown:1}[g.key],b=g.target;!g.altKey||!m||b.closest("select, textarea")||(g.preventDefault(),$(k,m,b))},h=(k,g)=>{let m=`${t}-${g<0?"up":"down"}-${k}`;return a`<button type="button" class="pg-arrange-move" id=${m} aria-labelledby=${`${m} ${t}-text-${k}`}
aria-label=${u(i,g<0?"move_up":"move_down")} aria-keyshortcuts=${g<0?"Alt+ArrowUp":"Alt+ArrowDown"}
aria-disabled=${o.indexOf(k)+g in o?void 0:"true"}
onClick=${b=>$(k,g,b.currentTarget)}>${g<0?"\u2191":"\u2193"}</button>`};return a`
${!s&&a`<p class="pg-remark">${u(i,"move_how")}</p>`}
<ol class="pg-arrange" aria-label=${e}>
${o.map(k=>{var g;return a`<li key=${k} onKeyDown=${m=>d(k,m)}>
<div class=${`pg-arrange-row ${k===p&&!s?"is-moved":""}`}>
<${v} as="span" class="pg-arrange-text" id=${`${t}-text-${k}`} of=${((g=n.find(m=>m.id===k))==null?void 0:g.html)??""} />
${!s&&a`<span class="pg-arrange-moves">${h(k,-1)}${h(k,1)}</span>`}
${l&&a`<div class="pg-arrange-extra">${l(k)}</div>`}
</div>
</li>`})}
</ol>
`}var so={};K(so,{VERSION:()=>Si,broken:()=>Ce,empty:()=>Ci,has:()=>Be,mark:()=>ro,merge:()=>Mi,nearest:()=>Lt,restore:()=>Oi});var Si=1;function Ci(t){return U(t.shown)}function ro(t,e){return ee(e,t.steps.length-1,n=>({score:oo(n,Lt(t,n)),misconceptions:Ce(t,n).map(o=>o.misconception)}))}function Oi(t,e){return te(e,t.shown,n=>Ti(t,n),n=>!V(n,t.shown))}function Mi(t,e){return Q(t,e)}function Ce(t,e){return t.never.filter(n=>e.indexOf(n.first)<e.indexOf(n.before))}function Lt(t,e){return t.orders.reduce((n,o)=>oo(e,o)>oo(e,n)?o:n)}function Be(t,{first:e,then:n}){return t.indexOf(n)===t.indexOf(e)+1}function oo(t,e){return t.filter((n,o)=>o&&e.indexOf(n)===e.indexOf(t[o-1])+1).length}function Ti(t,e){return D(e)&&V([...e].sort(),[...t.shown].sort())?e:null}function Wt(t){let{uid:e,spec:n,strings:o,state:r,host:s}=t,i=m=>n.steps.find(b=>b.id===m),c=({first:m,before:b},x)=>u(o,"order_broken",{first:i(m)[x],before:i(b)[x]}),l=({answer:m,set_answer:b,fixed:x})=>a`<${Se} uid=${e} label=${u(o,"order_label")}
items=${n.steps.map(({id:S,text:N})=>({id:S,html:N}))} order=${m} set_order=${b} fixed=${x}
strings=${o} announce=${s.announce} />`,p=m=>n.pairs.filter(b=>Be(m,b)),f=m=>n.pairs.filter(b=>!Be(m,b)&&Be(Lt(n,m),b)),_=(m,b)=>m.map(({first:x,then:S,feedback:N})=>a`<${B}
name=${u(o,"order_pair",{first:i(x).text,then:i(S).text})} tag=${b}
feedback=${N} strings=${o} />`),$=(m,{status:b})=>b==="right"?_(p(m)):a`
${Ce(n,m).map(x=>a`<${B} name=${c(x,"text")} feedback=${x.feedback} strings=${o} />`)}
${_(f(m),u(o,"order_missed"))}
${p(m).length>0&&a`<details class="pg-others">
<summary>${u(o,"order_had")}</summary>
${_(p(m))}
</details>`}`,d=m=>[...Ce(n,m).map(b=>c(b,"plain")),u(o,"order_more")].join(" "),h=m=>[...Ce(n,m),...f(m),...p(m)].flatMap(({feedback:b})=>b.facts),k=m=>{let b=n.orders.filter(x=>!V(x,m));return b.length?a`<details class="pg-others">
<summary>${u(o,b.length<n.orders.length?"order_others":"order_fits",{n:b.length})}</summary>
<ul>${b.map(x=>a`<li><ol>${x.map(S=>a`<${v} as="li" of=${i(S).text} />`)}</ol></li>`)}</ul>
</details>`:null},g=r.tries[r.tries.length-1];return a`<${ne} ...${t} nothing=${n.shown} keep count mark=${m=>ro(n,m)}
missing=${m=>V(m,g?g.answer:n.shown)||V(m,n.shown)?u(o,"order_none"):null}
ask=${l} told=${$} spoken=${d} facts=${h} after=${k} />`}Wt.icon="M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";var lo={};K(lo,{VERSION:()=>Bt,empty:()=>io,furthest:()=>ao,mark:()=>Ut,merge:()=>Ei,restore:()=>ji});var Bt=1;function io(t){return{v:Bt,order:co(t),done:!1,skipped:!1}}function Ut(t,{done:e,skipped:n}){return{status:e?"done":n?"skipped":"unanswered"}}function ji(t,e){if(e==null)return{state:io(t),lost:!1};if(!j(e)||e.v!==Bt)return{state:io(t),lost:!0};let{order:n,done:o,skipped:r}=e,s=D(n)&&V([...n].sort(),co(t).sort()),i={v:Bt,order:s?n:co(t),done:s&&o===!0,skipped:r===!0};return{state:i,lost:!V([n,o,r],[i.order,i.done,i.skipped])}}function Ei(t,e){return t.done||!e.done?t:e}function ao(t,e){let n=t.map((s,i)=>({id:s,mine:i+1,theirs:e.indexOf(s)+1})),o=s=>Math.abs(s.mine-s.theirs),r=n.reduce((s,i)=>o(i)>o(s)?i:s);return o(r)?r:null}function co(t){return t.items.map(e=>e.id)}function Gt(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,[c,l]=T(!1),p=r.done&&!c,f=O(null),_=O(!1);R(()=>{var k,g;_.current&&((g=(k=f.current)==null?void 0:k.querySelector("button"))==null||g.focus()),_.current=!1});let $=k=>{let g={...r,done:!0};l(!1),s(g);let m=n.views.map(b=>xr(n,o,r.order,b));i.announce([u(o,"rank_compared"),...m].join(" ")),P(k.currentTarget,n.id,Ut(n,g))},d=()=>{_.current=!0,l(!0)},h=k=>{k.detail>1||(p?d():$(k))};return a`
${n.prompt&&a`<${v} class="pg-prompt" of=${n.prompt} />`}
${!p&&a`<div ref=${f}>
<p class="pg-remark">${u(o,"rank_open")}</p>
<${Se} uid=${e} label=${u(o,"rank_label")} items=${n.items.map(({id:k,text:g})=>({id:k,html:g}))}
order=${r.order} set_order=${k=>s({...r,order:k})} fixed=${!1}
strings=${o} announce=${i.announce} />
</div>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${p?"pg-quiet":""}`} onClick=${h}>
${u(o,p?"rank_change":"rank_compare")}
</button>
${!p&&a`<${J} ...${t} mark=${Ut} />`}
</div>
${p&&a`<${Ni} spec=${n} strings=${o} order=${r.order} />`}
`}Gt.icon="M4 5h12M4 10h8M4 15h4";function Ni({spec:t,strings:e,order:n}){let o=(r,s,i=s)=>a`<div>
<h4>${r}</h4>
<ol>
${s.map((c,l)=>{var p;return a`<li key=${c}>
<${v} as="span" of=${((p=t.items.find(f=>f.id===c))==null?void 0:p.text)??""} />
${i[l]!==c&&a` <span class="pg-tag">${u(e,"rank_yours",{place:i.indexOf(c)+1})}</span>`}
</li>`})}
</ol>
</div>`;return a`<div class="pg-feedback">
<div class="rank-orders">
${o(u(e,"rank_label"),n)}
${t.views.map(r=>o(r.who,r.order,n))}
</div>
${t.views.map(r=>a`<div class="rank-view" key=${r.who}>
<h4>${r.who}</h4>
<p>${xr(t,e,n,r)}</p>
<${re} title=${u(e,"rank_why")} of=${r.why} />
<${W} ids=${r.facts} facts=${t.facts} strings=${e} />
</div>`)}
<${re} title=${u(e,"rank_question")} of=${t.question} class="rank-view" />
</div>`}function xr(t,e,n,{who:o,order:r}){var c;let s=ao(n,r);if(!s)return u(e,"rank_same",{who:o});let i=((c=t.items.find(l=>l.id===s.id))==null?void 0:c.plain)??"";return u(e,"rank_differs",{who:o,text:i,mine:s.mine,theirs:s.theirs})}var fo={};K(fo,{VERSION:()=>Hi,empty:()=>Vi,keeps:()=>zt,lacks:()=>Oe,mark:()=>po,merge:()=>Ri,restore:()=>qi,route_lacks:()=>Jt});var Hi=1;function Vi(t){return U([])}function po(t,e){return ee(e,t.rules.length,n=>{let o=t.rules.filter(r=>!zt(r,n));return{score:t.rules.length-o.length,misconceptions:o.map(r=>r.misconception)}})}function zt({kind:t,described:[e,n]},o){if(t==="must")return o.some(s=>Ue(e,s));if(t==="never")return!o.some(s=>Ue(e,s));if(t==="only")return o.every(s=>Ai(e,s));let r=o.findIndex(s=>Ue(n,s));return r<0||o.slice(0,r).some(s=>Ue(e,s))}function Sr(t,e){return e==="services"?[t.service]:e==="consents"?[t.consent]:e==="needs"?t.needs:t.data}function Ue(t,e){return Object.entries(t).every(([n,o])=>Sr(e,n).some(r=>o.includes(String(r))))}function Ai({services:t,...e},n){return t&&!Ue({services:t},n)?!0:Object.entries(e).every(([o,r])=>Sr(n,o).every(s=>r.includes(String(s))))}function Oe({service:t,needs:e,consent:n}){return t?e.length?n?null:"consent":"needs":"service"}function Jt(t,e){for(let[n,o]of e.entries()){let r=Oe(o);if(r)return{what:r,n:n+1}}return e.length<t.least?{what:"step",n:t.least}:null}function qi(t,e){return te(e,[],n=>Pi(t,n),n=>!Jt(t,n))}function Ri(t,e){return Q(t,e)}function Pi(t,e){if(!Array.isArray(e)||e.length>t.most)return null;let n=e.map(o=>Ii(t,o));return n.includes(null)?null:n}function Ii(t,e){if(!j(e))return null;let{service:n,needs:o,consent:r,data:s}=e;return uo(t.services,n)&&uo(t.consents,r)&&wr(t.needs,o)&&wr(t.data,s)?{service:n,needs:o,consent:r,data:s}:null}function uo(t,e){return e===null||t.some(n=>n.id===e)}function wr(t,e){return D(e)&&new Set(e).size===e.length&&e.every(n=>uo(t,n))}var Di={step:"referral_lacks_step",service:"referral_lacks_service",needs:"referral_lacks_needs",consent:"referral_lacks_consent"},$o={service:null,needs:[],consent:null,data:[]};function Kt(t){let{spec:e,strings:n}=t,o=(i,c)=>e.rules.filter(l=>zt(l,i)===c);return a`<${ne} ...${t} nothing=${[]} count keep mark=${i=>po(e,i)}
missing=${i=>{let c=Jt(e,i.length?i:[$o]);return c&&u(n,Di[c.what],{n:c.n})}}
ask=${i=>a`<${Fi} ...${t} ...${i} />`}
told=${i=>{let c=o(i,!0);return a`
${o(i,!1).map(l=>a`<${Cr} key=${l.id} rule=${l} kept=${!1} strings=${n} />`)}
${c.length>0&&a`<details class="pg-others">
<summary>${u(n,"referral_kept_rules",{n:c.length})}</summary>
<ul>${c.map(l=>a`<li key=${l.id}><${Cr} rule=${l} kept strings=${n} /></li>`)}</ul>
</details>`}
`}}
spoken=${i=>o(i,!1).map(({text:c})=>`${u(n,"referral_broken")}: ${c}`).join(" ")}
facts=${i=>[...o(i,!1),...o(i,!0)].flatMap(({feedback:c})=>c.facts)}
after=${()=>a`<details class="pg-others">
<summary>${u(n,"referral_model")}</summary>
<ol class="referral-model">
${e.model.map((i,c)=>a`<${v} key=${c} as="li" of=${Tr(e,n,i)} />`)}
</ol>
</details>`} />`}Kt.icon="M4 16a2 2 0 1 0 0-.01M16 4a2 2 0 1 0 0 .01M6 15c6 0 2-9 8-10";function Cr({rule:{text:t,feedback:e},kept:n,strings:o}){return a`
<p class="pg-named">${t} <span class="pg-tag">${u(o,n?"referral_kept":"referral_broken")}</span></p>
<${B} feedback=${n?{...e,instead:null}:e} strings=${o} />
`}function Fi({uid:t,spec:e,strings:n,host:o,answer:r,set_answer:s,fixed:i}){let c=r.length?r:[$o],l=O([]),p=O(0);for(;l.current.length<c.length;)l.current.push(`step${p.current++}`);let f=l.current.slice(0,c.length),[_,$]=T(""),d=O(null),h=O("");R(()=>{var y,E;h.current&&((E=(y=d.current)==null?void 0:y.querySelector(h.current))==null||E.focus()),h.current=""});let k=y=>c[f.indexOf(y)],g=(y,E)=>{$(y),s(f.map(C=>C===y?{...k(C),...E}:k(C)))},m=y=>{l.current=y,s(y.map(k))},b=()=>{let y=`step${p.current++}`;l.current=[...f,y],$(y),h.current=`#${t}-${y}`,s([...c,$o])},x=y=>{let E=f.indexOf(y)+1;l.current=f.filter(C=>C!==y),h.current=".referral-add",s(l.current.map(k)),o.announce(u(n,"referral_removed",{n:E}))},S=y=>!i&&(_===y||Oe(k(y))!==null),N=y=>{h.current=`#${t}-${y}`,$(_===y?"":y)},w=y=>{let E=k(y),C=f.indexOf(y)+1,H=`${t}-${y}`,I=(q,_n,hn)=>a`<button type="button" class="pg-button pg-quiet" id=${hn}
aria-label=${`${u(n,q)}: ${u(n,"referral_step",{n:C})}`} onClick=${_n}>${u(n,q)}</button>`;return a`
${S(y)&&a`<${Li} id=${H} spec=${e} strings=${n} step=${E} n=${C}
change=${q=>g(y,q)} />`}
<div class="pg-actions">
${!S(y)&&I("referral_change",()=>N(y),H)}
${S(y)&&!Oe(E)&&I("referral_close",()=>N(y))}
${(f.length>1||!Oe(E))&&I("referral_remove",()=>x(y))}
</div>
`},M=y=>{var C;let E=k(y);return S(y)?((C=e.services.find(({id:H})=>H===E.service))==null?void 0:C.text)??u(n,"referral_open"):Tr(e,n,E)};return a`<div class="referral-route" ref=${d}>
<${Se} uid=${t} label=${u(n,"referral_route")} strings=${n} announce=${o.announce}
items=${f.map(y=>({id:y,html:M(y)}))} order=${f} set_order=${m}
fixed=${i||f.length<2} extra=${i?void 0:w} />
${!i&&a`<div class="pg-actions">
${c.length<e.most?a`<button type="button" class="pg-button pg-quiet referral-add" onClick=${b}>${u(n,"referral_add")}</button>`:a`<p class="pg-remark referral-add" tabindex="-1">${u(n,"referral_most",{n:e.most})}</p>`}
</div>`}
</div>`}function Li({id:t,spec:e,strings:n,step:o,n:r,change:s}){return a`<fieldset class="referral-fields">
<legend class="pg-unseen">${u(n,"referral_step",{n:r})}</legend>
<${Or} id=${t} label="referral_service" strings=${n} members=${e.services} value=${o.service}
onPick=${i=>s({service:i})} />
<${Mr} label="referral_needs" strings=${n} members=${e.needs} value=${o.needs}
onPick=${i=>s({needs:i})} />
<${Or} id=${`${t}-consent`} label="referral_consent" strings=${n} members=${e.consents} value=${o.consent}
onPick=${i=>s({consent:i})} />
<${Mr} label="referral_data" strings=${n} members=${e.data} value=${o.data}
onPick=${i=>s({data:i})} />
</fieldset>`}function Or({id:t,label:e,strings:n,members:o,value:r,onPick:s}){return a`
<label class="pg-field-label" for=${t}>${u(n,e)}</label>
<select class="referral-select" id=${t} value=${r??""} onChange=${i=>s(i.currentTarget.value||null)}>
<option value="">${u(n,"referral_choose")}</option>
${o.map(i=>a`<option key=${i.id} value=${i.id}>${i.plain}</option>`)}
</select>
`}function Mr({label:t,strings:e,members:n,value:o,onPick:r}){let s=(i,c)=>r(n.map(l=>l.id).filter(l=>l===i?c:o.includes(l)));return a`<fieldset class="pg-pills referral-some">
<legend>${u(e,t)}</legend>
${n.map(({id:i,text:c})=>{let l=o.includes(i);return a`<label key=${i} class=${l?"is-picked":""}>
<input type="checkbox" value=${i} checked=${l} onChange=${p=>s(i,p.currentTarget.checked)} />
<${v} as="span" of=${c} />
</label>`})}
</fieldset>`}function Tr(t,e,n){let o=(r,s)=>r.filter(i=>s.includes(i.id)).map(i=>i.text).join(", ");return u(e,"referral_sentence",{service:o(t.services,[n.service]),needs:o(t.needs,n.needs),consent:o(t.consents,[n.consent]),data:o(t.data,n.data)||u(e,"referral_nothing")})}var _o={};K(_o,{VERSION:()=>Yt,empty:()=>mo,mark:()=>Qt,merge:()=>Bi,own_words:()=>Gi,restore:()=>Wi,without_words:()=>zi});var Yt=1;function mo(t){return{v:Yt,text:"",ticked:[],compared:!1,skipped:!1}}function Qt(t,{text:e,compared:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:e.trim()?"underway":"unanswered"}}function Wi(t,e){if(e==null)return{state:mo(t),lost:!1};if(!j(e)||e.v!==Yt)return{state:mo(t),lost:!0};let{text:n,ticked:o}=e,r=D(o)?[...new Set(o)].filter(i=>t.checks.some(c=>c.id===i)):[],s={v:Yt,text:typeof n=="string"?n:"",ticked:r,compared:e.compared===!0,skipped:e.skipped===!0};return{state:s,lost:s.text!==n||!D(o)||r.length<o.length}}function Bi(t,e){return{...t,text:Ui(t.text,e.text),ticked:[...new Set([...t.ticked,...e.ticked])],compared:t.compared||e.compared,skipped:t.skipped&&e.skipped}}function Ui(t,e){return t.includes(e)?t:e.includes(t)?e:`${t}

${e}`}function Gi({text:t}){return t.trim()?[t]:[]}function zi(t){return{...t,text:""}}function Xt(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,[c,l]=T(""),[p,f]=["original","care"].map(d=>`${e}-${d}`),_=d=>{l(""),s({...r,text:d,skipped:!1})},$=d=>{if(r.compared)return;let h=!!r.text.trim(),k=u(o,h?"rewrite_below":"rewrite_none",{n:n.models.length});if(i.announce(k),!h)return l(k);let g={...r,compared:!0,skipped:!1};s(g),P(d.currentTarget,n.id,Qt(n,g))};return a`
<${v} class="pg-prompt" of=${n.prompt} />
<blockquote id=${p}><${v} of=${n.original} /></blockquote>
<${z} id=${`${e}-text`} label=${u(o,"rewrite_label")} value=${r.text} rows=${n.rows}
described=${`${p} ${f}`} onWrite=${_} />
<${Y} id=${f} strings=${o} />
<div class="pg-actions">
<button type="button" class="pg-button" aria-disabled=${r.compared?"true":void 0} onClick=${$}>
${u(o,r.compared?"rewrite_compared":"rewrite_compare")}
</button>
${!r.compared&&a`<${J} ...${t} mark=${Qt} />`}
${c&&a`<p class="pg-remark">${c}</p>`}
</div>
${r.compared&&a`<${fe}><${Ji} ...${t} /><//>`}
`}Xt.icon="M3 5h9M3 9h5m1 8 1-3 6-6 2 2-6 6z";function Ji({spec:t,strings:e,state:n,set_state:o}){let r=(s,i)=>{let c=n.ticked.filter(l=>l!==s);o({...n,ticked:i?[...c,s]:c})};return a`
<div class="pg-feedback">
<p class="pg-verdict">${u(e,"rewrite_models",{n:t.models.length})}</p>
<ul class="rewrite-models">
${t.models.map(({text:s,feedback:i},c)=>a`<li key=${c}>
<blockquote><${v} of=${s} /></blockquote>
<${B} feedback=${i} strings=${e} />
<${W} ids=${i.facts} facts=${t.facts} strings=${e} />
</li>`)}
</ul>
</div>
<fieldset class="rewrite-checks">
<legend class="pg-named">${u(e,"rewrite_checks")}</legend>
<p class="rewrite-mine">${n.text}</p>
${t.checks.map(({id:s,text:i})=>{let c=n.ticked.includes(s);return a`<label key=${s} class=${`pg-option ${c?"is-picked":""}`}>
<input type="checkbox" value=${s} checked=${c}
onChange=${l=>r(s,l.currentTarget.checked)} />
<${v} as="span" of=${i} />
</label>`})}
<p class="pg-remark">${u(e,"rewrite_change")}</p>
</fieldset>
`}var go={};K(go,{VERSION:()=>Zt,any:()=>he,empty:()=>Ge,keep:()=>ho,mark:()=>en,merge:()=>Yi,restore:()=>Ki});var Zt=1;function Ge(t){return{v:Zt,answers:{},first:null,again:null,skipped:!1}}function en(t,{answers:e,first:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:he(e)?"underway":"unanswered"}}function ho({v:t,answers:e,first:n,again:o},r){let s={answers:e,on:r};return{v:t,answers:{},first:n??s,again:n?s:o,skipped:!1}}function Ki(t,e){if(e==null)return{state:Ge(t),lost:!1};if(!j(e)||e.v!==Zt)return{state:Ge(t),lost:!0};let n=jr(t,e.first),o=jr(t,e.again),r={v:Zt,answers:Nr(t,e.answers),first:n??o,again:n&&o,skipped:e.skipped===!0};return{state:r,lost:!V(Er(e),Er(r))}}function Yi(t,e){let n=e.first??t.first,o=t.again??e.again??(V(t.first,n)?null:t.first);return{...t,first:n,again:o}}function he(t){return Object.keys(t).length>0}function Nr({statements:t,levels:e},n){let o=(s,i)=>s.some(c=>c.id===i),r=j(n)?Object.entries(n):[];return Object.fromEntries(r.filter(([s,i])=>o(t,s)&&o(e,i)))}function jr(t,e){if(!j(e))return null;let n=Nr(t,e.answers);return he(n)?{answers:n,on:xt(e.on)?e.on:null}:null}function Er({answers:t,first:e,again:n,skipped:o}){return[t,...[e,n].map(r=>r&&[r.answers,r.on]),o]}function tn(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,{answers:c,first:l,again:p}=r,[f,_]=T(he(c)),[$,d]=T(!1),[h,k]=T(""),g=O(null),m=O(null),b=O(!1);R(()=>{var y,E;b.current&&((E=m.current??((y=g.current)==null?void 0:y.querySelector("input")))==null||E.focus(),b.current=!1)}),R(()=>fr(o.language),[]);let x=(y,E)=>{b.current=!0,k(""),_(y),d(E)},S=(y,E)=>{k(""),s({...r,answers:{...c,[y]:E},skipped:!1})},N=y=>{if(!he(c)){k(u(o,"scale_none")),i.announce(u(o,"scale_none"));return}let E=ho(r,vt());x(!1,!0),s(E),P(y.currentTarget,n.id,en(n,E))},w=()=>{x(!1,!1),s({...r,answers:{}})},M=()=>{_(!1),d(!1)};return a`
<${v} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
${l&&!f?a`<div>
<p class="pg-verdict" tabindex="-1" ref=${m}>${p?u(o,"scale_both"):u(o,"scale_kept",{day:ko(l,o)})}</p>
${(p||$)&&a`<${Xi} spec=${n} strings=${o} first=${l} again=${p} />`}
${n.closing&&a`<${v} of=${n.closing} />`}
${!p&&a`<p class="pg-remark">${u(o,"scale_hidden")} ${i.saving&&!i.saving.kept&&u(o,"scale_tab")}</p>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${$?"pg-quiet":""}`} onClick=${()=>x(!0,!1)}>${u(o,"scale_again")}</button>
</div>
</div>`:a`<div ref=${g}>
<p class="pg-remark">${u(o,"scale_open")}</p>
${n.statements.map(y=>a`<${Qi} key=${y.id} name=${`${e}-${y.id}`}
statement=${y} levels=${n.levels} chosen=${c[y.id]}
onChoose=${E=>S(y.id,E)} />`)}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${N}>${u(o,l?"scale_compare":"scale_keep")}</button>
${l?a`<button type="button" class="pg-button pg-quiet" onClick=${w}>${u(o,"scale_not_now")}</button>`:a`<${J} ...${t} mark=${en} />`}
${h&&a`<p class="pg-remark">${h}</p>`}
</div>
</div>`}
${(l||!he(c))&&a`<${ye} label=${u(o,"scale_delete")} state=${r} cleared=${Ge(n)} set_state=${s}
onClear=${M} strings=${o} host=${i} />`}
`}tn.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function Qi({name:t,statement:e,levels:n,chosen:o,onChoose:r}){return a`<fieldset class="pg-pills scale-statement">
<legend><${v} as="span" of=${e.text} /></legend>
${n.map(({id:s,text:i})=>a`<label key=${s} class=${s===o?"is-picked":""}>
<input type="radio" name=${t} value=${s} checked=${s===o} onChange=${()=>r(s)} />
<span>${i}</span>
</label>`)}
</fieldset>`}function Xi({spec:t,strings:e,first:n,again:o}){let r=({answers:s},i)=>{var c;return((c=t.levels.find(({id:l})=>l===s[i]))==null?void 0:c.text)??u(e,"scale_left_out")};return a`
${o&&a`<p class="pg-remark">${u(e,"scale_first")} ${ko(n,e)}. ${u(e,"scale_now")} ${ko(o,e)}.</p>`}
<ul class="scale-rated">
${t.statements.map(({id:s,text:i})=>a`<li key=${s}>
<${v} as="p" of=${i} />
<p>
<span>${u(e,"scale_first")} <strong>${r(n,s)}</strong></span>${" "}
${o&&a`<span>${u(e,"scale_now")} <strong>${r(o,s)}</strong></span>`}
</p>
</li>`)}
</ul>
`}function ko({on:t},e){return t?Fn(t,e.language):"\u2013"}var yo={};K(yo,{VERSION:()=>Zi,empty:()=>ec,mark:()=>bo,merge:()=>nc,restore:()=>tc});var Zi=1;function ec(t){return U(de)}function bo(t,e){return At(e,t.items)}function tc(t,e){return qt(e,t.items,t.groups)}function nc(t,e){return Q(t,e)}function nn(t){let{uid:e,spec:n,strings:o}=t;return a`<${Pt} ...${t} all=${n.items} places=${n.groups} mark=${bo} missing="sort_missing"
before=${a`<p class="pg-remark">${u(o,"sort_pick")}</p>`}
control=${({each:r,label:s,place:i,choose:c,fixed:l})=>a`<fieldset key=${r.id} class="pg-pills sort-item">
<legend>${s}</legend>
${n.groups.map(({id:p,text:f})=>a`<label key=${p} class=${p===i?"is-picked":""}>
<input type="radio" name=${`${e}-${r.id}`} value=${p} checked=${p===i} disabled=${l} onChange=${()=>c(p)} />
<${v} as="span" of=${f} />
</label>`)}
</fieldset>`} />`}nn.icon="M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";var vo={};K(vo,{VERSION:()=>oc,answer_of:()=>ge,empty:()=>ze,mark:()=>Te,merge:()=>sc,restore:()=>rc,standing:()=>Me,still_open:()=>on});var oc=1,Hr=()=>({answers:{},confidence:{},done:!1});function ze(t){return{v:1,form:null,way:"one",before:Hr(),after:Hr(),skipped:!1}}function ge(t,e,n){let{nothing:o,read:r}=X(t[e]);return r(t[e],n.answers[t.id])??o}function Me(t,e,n){let{open:o,grade:r,most:s}=X(t[e]),i=ge(t,e,n),{score:c}=r(t[e],i);return c===s(t[e])?"fits":o(t[e],i)?"open":c?"partly":"fits_not"}function on(t,e,n){return t.questions.filter(o=>X(o[e]).open(o[e],ge(o,e,n)))}function Te(t,e){let n=l=>t.questions.filter(p=>Me(p,l,e[l])==="fits").length,o=l=>t.questions.flatMap(p=>X(p[l]).grade(p[l],ge(p,l,e[l])).misconceptions),r=e.before.done?n("before"):null,s=e.after.done?n("after"):null,i=e.after.done?"after":e.before.done?"before":null,c=[e.before,e.after].some(l=>Object.keys(l.answers).length);return{status:i?"done":e.skipped?"skipped":c?"underway":"unanswered",score:s??r??0,max:t.questions.length,before:r,after:s,misconceptions:i?[...new Set(o(i).filter(Boolean))]:[]}}function rc(t,e){if(e==null)return{state:ze(),lost:!1};if(!j(e)||e.v!==1)return{state:ze(),lost:!0};let n={v:1,form:e.form==="before"||e.form==="after"?e.form:null,way:e.way==="all"?"all":"one",before:Vr(t,"before",e.before),after:Vr(t,"after",e.after),skipped:e.skipped===!0};return{state:n,lost:!V(Ar(e),Ar(n))}}function Vr(t,e,n){let o=(r,s)=>Object.fromEntries(Object.entries(j(r)?r:{}).filter(([i,c])=>{let l=t.questions.find(p=>p.id===i);return l&&s(l[e],c)}));return{answers:o(n==null?void 0:n.answers,(r,s)=>X(r).read(r,s)!==null),confidence:o(n==null?void 0:n.confidence,(r,s)=>Nn(s)),done:(n==null?void 0:n.done)===!0}}function Ar({form:t,way:e,before:n,after:o,skipped:r}){return[t,e,r,...[n,o].flatMap(s=>[s==null?void 0:s.answers,s==null?void 0:s.confidence,s==null?void 0:s.done])]}function sc(t,e){let n=(o,r)=>o.done||r.done?o.done?o:r:{answers:{...r.answers,...o.answers},confidence:{...r.confidence,...o.confidence},done:!1};return{...t,before:n(t.before,e.before),after:n(t.after,e.after)}}function rn(t){let{state:e,set_state:n}=t,o=O(!1),r=i=>{o.current=!0,n(i)},s={...t,form:e.form,moved:o,go:r};return e.form?e[e.form].done?e.form==="before"?a`<${ac} ...${s} />`:a`<${lc} ...${s} />`:a`<${cc} key=${e.form} ...${s} />`:a`<${ic} ...${s} />`}function sn(t){let e=O(null);return R(()=>{var n;t.current&&((n=e.current)==null||n.focus()),t.current=!1}),e}var cn={before:"test_before",after:"test_after"};rn.icon="M4 5h5M4 10h5M4 15h5M12 11l2 2 4-5";function ic({uid:t,spec:e,strings:n,state:o,set_state:r,host:s,go:i,moved:c}){let l=sn(c),[p,f]=T(!1),_=Object.keys(o.after.answers).length>0,$=p||_||o.before.done?"after":"before",d=e.questions.length,h=d-on(e,$,o[$]).length,k=u(n,"minutes",{n:e.minutes}),g=m=>i({...o,form:$,way:m,skipped:!1});return a`
${e.prompt&&a`<${v} class="pg-prompt" of=${e.prompt} />`}
<p>${u(n,"test_about",{count:d,minutes:k})}</p>
${!_&&!o.before.done&&a`<fieldset class="pg-pills">
<legend>${u(n,"test_read")}</legend>
${[!1,!0].map(m=>a`<label key=${m} class=${m===p?"is-picked":""}>
<input type="radio" name=${`${t}-read`} checked=${m===p} onChange=${()=>f(m)} />
<span>${u(n,m?"test_read_yes":"test_read_no")}</span>
</label>`)}
</fieldset>`}
<h4 class="test-part" tabindex="-1" ref=${l}>${u(n,cn[$])}</h4>
${h>0&&a`<p>${u(n,"test_answered",{done:h,max:d})}</p>`}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${()=>g("one")}>${u(n,"test_way_one")}</button>
<button type="button" class="pg-button" onClick=${()=>g("all")}>${u(n,"test_way_all")}</button>
<${J} spec=${e} strings=${n} state=${o} set_state=${r} host=${s} mark=${Te} />
</div>`}function cc({uid:t,spec:e,strings:n,state:o,set_state:r,host:s,form:i,go:c,moved:l}){let p=sn(l),f=o[i],_=on(e,i,f),$=e.questions.length,[d,h]=T(()=>Math.max(0,e.questions.indexOf(_[0]))),[k,g]=T(0),m=o.way==="one",b=!m||d===$-1,x=w=>{l.current=!0,g(0),h(d+w)},S=w=>{if(_.length&&k!==_.length)return g(_.length),s.announce(u(n,"test_open",{n:_.length}));let M={...o,[i]:{...f,done:!0}};c(M),s.announce(xo(e,n,M,i)),P(w.currentTarget,e.id,Te(e,M))},N=(w,M)=>{let y=`${t}-${i}-${w.id}`,E=(C,H)=>r({...o,[i]:{...f,[C]:{...f[C],[w.id]:H}}});return a`<div key=${w.id} class="test-question">
<h5 tabindex="-1" ref=${m?p:void 0}>${u(n,"test_question",{number:M+1,max:$})}</h5>
<${v} id=${`${y}-prompt`} of=${w[i].prompt} />
<${Et} uid=${y} question=${w[i]} answer=${ge(w,i,f)} described=${`${y}-prompt`}
set_answer=${C=>E("answers",C)} strings=${n} />
<${Vn} name=${`${y}-sure`} strings=${n} value=${f.confidence[w.id]??null} set=${!1}
onPick=${C=>E("confidence",C)} />
</div>`};return a`
<h4 class="test-part" tabindex="-1" ref=${m?void 0:p}>${u(n,cn[i])}</h4>
${e.questions.map((w,M)=>(!m||M===d)&&N(w,M))}
<div class="pg-actions">
${m&&d>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${()=>x(-1)}>${u(n,"test_back")}</button>`}
${b?a`<button key="end" type="button" class="pg-button" onClick=${S}>${u(n,"test_finish")}</button>`:a`<button key="on" type="button" class="pg-button" onClick=${()=>x(1)}>${u(n,"test_next")}</button>`}
<${J} spec=${e} strings=${n} state=${{...o,form:null}} set_state=${c} host=${s} mark=${Te} />
${b&&k>0&&k===_.length&&a`<p class="pg-remark">${u(n,"test_open",{n:k})}</p>`}
</div>`}function ac({spec:t,strings:e,state:n,form:o,go:r,moved:s}){let i=sn(s),c=n[o],l=t.questions.filter(p=>Me(p,o,c)!=="fits"||c.confidence[p.id]==="not").map(p=>p.objective);return a`
<h4 class="test-part" tabindex="-1" ref=${i}>${u(e,cn[o])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${xo(t,e,n,o)}</p>
${l.length?a`<div class="pg-said">
<p class="pg-label">${u(e,"test_look_out")}</p>
<ul>${[...new Set(l)].map(p=>a`<li key=${p}>${p}</li>`)}</ul>
</div>`:a`<p>${u(e,"test_all_fit")}</p>`}
<p>${u(e,"test_come_back")}</p>
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>r({...n,form:null})}>${u(e,"test_go_on")}</button>
</div>
</div>`}function lc({spec:t,strings:e,state:n,form:o,go:r,moved:s}){let i=sn(s),c=n[o],l=$=>c.confidence[$.id]==="very"&&Me($,o,c)!=="fits",p=$=>a`<details key=${$.id} class="pg-others">
<summary>${$.objective} <span class="pg-tag">${u(e,uc[Me($,o,c)])}</span></summary>
<${v} of=${$[o].prompt} />
<${Nt} of=${we($[o],ge($,o,c),e)} facts=${t.facts} strings=${e} />
</details>`,f=t.questions.filter(l),_=t.questions.filter($=>!l($));return a`
<h4 class="test-part" tabindex="-1" ref=${i}>${u(e,cn[o])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${xo(t,e,n,o)}</p>
${f.length>0&&a`<div class="pg-said">
<p class="pg-label">${u(e,"test_first")}</p>
<p>${u(e,"sure_wrong")}</p>
${f.map(p)}
</div>`}
${_.length>0&&a`<div class="pg-said">
<p class="pg-label">${u(e,"test_others")}</p>
${_.map(p)}
</div>`}
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>r(ze())}>${u(e,"start_again")}</button>
</div>
</div>`}var uc={fits:"test_fits",partly:"test_partly",fits_not:"test_fits_not",open:"test_no_answer"};function xo(t,e,n,o){let{score:r,max:s,before:i,after:c}=Te(t,n);return o==="before"?u(e,"test_score",{score:i??0,max:s}):i===null?u(e,"test_score",{score:r,max:s}):u(e,"test_gain",{before:i,after:c??0,max:s})}var wo={};K(wo,{VERSION:()=>an,empty:()=>ln,mark:()=>je,merge:()=>fc,own_words:()=>dc,restore:()=>pc,without_words:()=>$c});var an=1;function ln(t){return{v:an,expected:t.expected.length?[]:"",opened:!1,read:!1,text:"",skipped:!1}}function je(t,{expected:e,opened:n,read:o,text:r,skipped:s}){return o||r.trim()?{status:"done"}:s?{status:"skipped"}:{status:n||e.length?"underway":"unanswered"}}function pc(t,e){let n=ln(t);if(e==null)return{state:n,lost:!1};if(!j(e)||e.v!==an)return{state:n,lost:!0};let o={v:an,expected:mc(t,e.expected)??n.expected,opened:e.opened===!0,read:e.read===!0,text:typeof e.text=="string"?e.text:"",skipped:e.skipped===!0};return{state:o,lost:!V(qr(e),qr(o))}}function fc(t,e){let[n,o]=[t.expected,e.expected];return{...t,expected:typeof n=="string"&&typeof o=="string"?ie(n,o):n.length?n:o,opened:t.opened||e.opened,read:t.read||e.read,text:ie(t.text,e.text)}}function dc({expected:t,text:e}){return[typeof t=="string"?t:"",e].filter(n=>n.trim())}function $c(t){return{...t,expected:typeof t.expected=="string"?"":t.expected,text:""}}function mc({expected:t},e){return t.length?D(e)&&e.length<2&&e.every(o=>t.some(r=>r.id===o))?e:null:typeof e=="string"?e:null}function qr({expected:t,opened:e,read:n,text:o,skipped:r}){return[t,e,n,o,r]}function un(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,c=O(null),l=O("");R(()=>{var h,k;l.current&&((k=(h=c.current)==null?void 0:h.querySelector(l.current))==null||k.focus(),l.current="")});let p=n.voice.told_by==="practitioners",f=je(n,r).status==="done",_=()=>{l.current="h4",s({...r,opened:!0,skipped:!1})},$=()=>{l.current="input, textarea",s(ln(n))},d=h=>{if(r.read)return;let k={...r,read:!0};s(k),i.announce(u(o,"voice_done")),P(h.currentTarget,n.id,je(n,k))};return a`<div ref=${c}>
<${v} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
${r.opened?a`
<${hc} spec=${n} state=${r} strings=${o} />
<div class="pg-voice">
<h4 tabindex="-1">${u(o,p?"voice_told_colleagues":"voice_told")}</h4>
<${v} as="p" class="pg-voice-text" of=${n.voice.text} />
<p class="pg-voice-who">${n.voice.who}</p>
<p class="pg-source">${u(o,"fact_source",n.voice)}</p>
<div class="pg-voice-asks">
<h5>${u(o,"voice_asks")}</h5>
<${v} of=${n.asks} />
</div>
</div>
<${Y} id=${`${e}-care`} strings=${o} />
<${z} id=${`${e}-text`} label=${n.write??u(o,"voice_write")} value=${r.text} described=${`${e}-care`}
onWrite=${h=>s({...r,text:h})}
onDone=${h=>P(h,n.id,je(n,r))} />`:a`<${_c} ...${t} />`}
<div class="pg-actions">
${!r.opened&&a`<button type="button" class="pg-button" onClick=${_}>${u(o,"voice_open")}</button>`}
${r.opened&&(r.read||!f)&&a`<button type="button" class="pg-button" aria-disabled=${r.read?"true":void 0} onClick=${d}>
${u(o,"voice_read")}
</button>`}
${!f&&a`<${J} ...${t} mark=${je} />`}
${r.opened&&(f||r.skipped)&&a`<button type="button" class="pg-button pg-quiet" onClick=${$}>${u(o,"start_again")}</button>`}
${r.read&&!r.text&&a`<p class="pg-remark">${u(o,"voice_done")}</p>`}
</div>
</div>`}un.icon="M3 4h14v10H9l-4 3v-3H3z";function _c({uid:t,spec:e,strings:n,state:o,set_state:r}){let[s,i]=[`${t}-prompt`,`${t}-care`],c=l=>r({...o,expected:l});return e.expected.length?a`<fieldset class="voice-expected" aria-describedby=${s}>
<legend>${u(n,"voice_expected")}</legend>
${e.expected.map(({id:l,text:p})=>{let f=o.expected.includes(l);return a`<label key=${l} class=${`pg-option ${f?"is-picked":""}`}>
<input type="radio" name=${`${t}-expected`} value=${l} checked=${f} onChange=${()=>c([l])} />
<${v} as="span" of=${p} />
</label>`})}
</fieldset>`:a`
<${Y} id=${i} strings=${n} />
<${z} id=${`${t}-expected`} label=${u(n,"voice_label",{title:e.title})} unseen value=${o.expected}
described=${`${s} ${i}`} onWrite=${c} />`}function hc({spec:t,state:{expected:e},strings:n}){if(!e.length)return null;let o=t.expected.filter(({id:r})=>e.includes(r));return a`<div class="pg-said">
<p class="pg-label">${u(n,"voice_you")}</p>
${typeof e=="string"?a`<p class="pg-words">${e}</p>`:o.map(({id:r,text:s})=>a`<${v} key=${r} as="p" of=${s} />`)}
</div>`}function Je(t,e){let n=t.findIndex(({choice:o},r)=>r<e.length&&e[r]!==o);return n<0?null:n}function Rr(t,e){if(!t.some(({practice:r})=>r))return null;let n=t.filter(({practice:r})=>r==="harmful").length;return{luck:e==="mixed"?"mixed":`${n?"careless":"careful"}_${e}`,harmful:n}}function pn(t,[e,,n],o){let r=n-e+1,s=t.length>r?Math.round((o-e)*(t.length-1)/Math.max(1,r-1)):Math.floor((o-e)*t.length/r);return t[s]}function Pr(t){let e=Math.max(0,...Object.values(t));return e?Object.keys(t).filter(n=>t[n]===e):[]}var Oo={};K(Oo,{STOPS:()=>Ne,VERSION:()=>fn,after:()=>Ee,empty:()=>Br,follow:()=>Ke,holds:()=>ke,mark:()=>So,merge:()=>yc,offered:()=>ae,own_words:()=>vc,plan_of:()=>wc,restore:()=>kc,scene_of:()=>Z,start:()=>Lr,step:()=>Wr,taken:()=>ce,without_words:()=>xc});var fn=2,Fr={word:"",thought:"",stops:[],change:""},gc={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function Lr(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function Z(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function ce(t,e){for(let n of t.scenes){let o=n.choices.find(r=>r.id===e);if(o)return{from:n,choice:o}}throw new Error(`no choice '${e}'`)}function ke(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let r=o;if(n==="not")return!ke(r[0],e);if(n==="and")return r.every(c=>ke(c,e));if(n==="or")return r.some(c=>ke(c,e));let[s,i]=o;return gc[n](e.meters[s],i)}function ae(t,e){return Z(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&ke(n.if,e))}function Wr(t,e,n){let o=ae(t,e).find(r=>r.id===n);return o?Ee(t,e,o):null}function Ee(t,e,n){let o={...e.meters};for(let[r,s]of Object.entries(n.effects)){let[i,,c]=t.meters[r];o[r]=Math.min(c,Math.max(i,o[r]+s))}return{scene:n.to,flags:Dr(e.flags,n.set),meters:o,used:Dr(e.used,n.once?[n.id]:[])}}function Ke(t,e){let n=[{path:[],ending:null,taken_back:[]}],o=[Lr(t)],r=n[0],s=0;for(let i of e){let c=o[o.length-1];if("choose"in i){let l=Wr(t,c,i.choose);if(!l)break;r.path.push({scene:c.scene,choice:i.choose}),o.push(l),r.ending=Ir(t,l)}else{let l="back"in i,p=l?r.path.length-1:i.again;if(p<0||p>r.path.length)break;let f=l?[{...r.path[p],at:p}]:[];l&&!r.ending&&n.pop(),o=o.slice(0,p+1),r={path:r.path.slice(0,p),ending:Ir(t,o[p]),taken_back:[...r.taken_back.filter(({at:_})=>l||_<p),...f]},n.push(r)}s+=1}return{position:o[o.length-1],path:r.path,met:o,attempts:n,taken:s,lost:s<e.length}}function Ir(t,{scene:e}){return Z(t,e).end?e:null}var Ne=["room","orders","interpreter","time","service","fear"];function Br(t){return{v:fn,moves:[],...Fr}}function kc(t,e){let n=Br(t);if(e==null)return{state:n,lost:!1};if(!j(e)||e.v!==1&&e.v!==fn)return{state:n,lost:!0};let o=!1,r=($,d)=>($===!1&&(o=!0),$===!1?d:$),s=($="")=>r(typeof $=="string"&&$,""),i=r(Array.isArray(e.moves)&&e.moves,[]),c=i.map(bc),l=c.indexOf(null),p=l<0?c:c.slice(0,l);n.moves=p.slice(0,Ke(t,p).taken);let{stops:f=[]}=e,_=r(D(f)&&f.every($=>Ne.includes($))&&f,[]);return Object.assign(n,{word:s(e.word),thought:s(e.thought),stops:Co(_),change:s(e.change)}),{state:n,lost:o||n.moves.length<i.length}}function bc(t){if(!j(t))return null;let{choose:e,back:n,again:o}=t;return typeof e=="string"?{choose:e}:n===!0?{back:n}:o===!0?{again:0}:Number.isInteger(o)&&Number(o)>=0?{again:Number(o)}:null}function So(t,e){let{position:n}=Ke(t,e.moves),{end:o}=Z(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function yc(t,e){let[n,o]=[t,e].map(r=>({...Fr,...r}));return{v:fn,moves:(e.moves.length>t.moves.length?e:t).moves,word:ie(n.word,o.word," / "),thought:ie(n.thought,o.thought),stops:Co([...n.stops,...o.stops]),change:ie(n.change,o.change)}}function vc({word:t="",thought:e="",change:n=""}){return[t,e,n].filter(o=>o.trim())}function xc(t){return{...t,word:"",thought:"",change:""}}function wc(t,{stops:e=[],change:n=""},o){let r=Co(e).map(i=>u(o,`scenario_stop_${i}`)),s=[];return r.length&&s.push(u(o,"scenario_stop_line",{stops:r.join(" ")})),n.trim()&&s.push(u(o,"scenario_stop_change"),n.trim()),s.length?{what:s.join(`
`),when:"",who:""}:null}function Co(t){return Ne.filter(e=>t.includes(e))}function Dr(t,e){return e.length?[...new Set([...t,...e])].sort():t}function Ye({strings:t,name:e,choice:n,values:o={}}){let[r,s]=u(t,e,o).split("{choice}");return a`${r}<${v} as="span" of=${n.text} />${s}`}function dn({strings:t,choice:{practice:e}}){return e&&a`<b class="scenario-worth">${u(t,`scenario_practice_${e}`)}</b>`}function Ur({spec:t,strings:e,legs:n,way:{path:o},outcome:r}){let s=Rr(n.map(({choice:c})=>c),r),i=n.filter(({choice:c})=>c.practice||c.research);return!s&&!i.length&&!t.authors.length?null:a`<section class="scenario-part">
<h4>${u(e,"scenario_practice")}</h4>
${s&&a`<p>${u(e,`scenario_luck_${s.luck}`,{n:s.harmful})}</p>`}
<div class="scenario-authors">
${t.authors.map((c,l)=>a`<${Sc} key=${l} author=${c} at=${Je(o,c.path)}
legs=${n} spec=${t} strings=${e} />`)}
</div>
${i.length>0&&a`
<h5>${u(e,"scenario_each")}</h5>
${i.map((c,l)=>a`<${Cc} key=${l} leg=${c} spec=${t} strings=${e} />`)}`}
</section>`}function Sc({author:{name:t,role:e,path:n,why:o},at:r,legs:s,spec:i,strings:c}){let l=n.map(p=>ce(i,p));return a`<div class="scenario-author">
<h5>${e?u(c,"scenario_authors_of",{role:e}):u(c,"scenario_authors")}</h5>
<p class="pg-label">${t}</p>
${r===null?a`<p>${u(c,"scenario_same")}</p>`:a`
<p>${u(c,"scenario_parts_in",{scene:s[r].from.title})}</p>
<p class="pg-label">${u(c,"scenario_chose")}</p>
<${v} as="p" of=${s[r].choice.text} />
<p class="pg-label">${u(c,"scenario_they")}</p>
<${v} as="p" class="scenario-took" of=${l[r].choice.text} />`}
<${re} title=${u(c,"scenario_why")} of=${o} />
<details>
<summary>${u(c,"scenario_whole")}</summary>
<ol>
${l.map(({from:p,choice:f},_)=>a`<li key=${_}>
<b>${p.title}</b> <${v} as="span" of=${f.text} />
</li>`)}
</ol>
</details>
</div>`}function Cc({leg:{from:t,choice:e},spec:n,strings:o}){var r,s;return a`<details class="scenario-fold">
<summary>${t.title} <${dn} strings=${o} choice=${e} /></summary>
<${v} as="p" class="scenario-took" of=${e.text} />
<${re} title=${u(o,"part_research")} of=${(r=e.research)==null?void 0:r.html}>
<${W} ids=${((s=e.research)==null?void 0:s.facts)??[]} facts=${n.facts} strings=${o} />
<//>
</details>`}function Gr({uid:t,strings:e,state:n,set_state:o,outcome:r,question:s}){let[i,c]=[`${t}-care`,`${t}-question`];return a`<section class="scenario-part">
<h4>${u(e,"scenario_feel")}</h4>
<${Y} id=${i} strings=${e} />
<${z} id=${`${t}-word`} label=${u(e,"scenario_word")} value=${n.word} rows=${1} described=${i}
onWrite=${l=>o({...n,word:l})} />
<p class="scenario-outcome">${u(e,`scenario_outcome_${r}`)}</p>
${s&&a`<${v} id=${c} of=${s} />`}
<${z} id=${`${t}-thought`} label=${u(e,s?"scenario_thought":"scenario_thought_open")}
value=${n.thought} described=${s?`${c} ${i}`:i}
onWrite=${l=>o({...n,thought:l})} />
</section>`}var zr=999;function $n(t){return t.map(({choice:e})=>e).join(" ")}function Qe(t){return String.fromCharCode(65+t)}function Jr({on:t,set_on:e,strings:n,host:o}){let r=()=>{e(!t),o.announce(u(n,t?"scenario_group_is_off":"scenario_group_is_on"))};return a`<details class="scenario-group">
<summary>${u(n,"scenario_group")}</summary>
<p>${u(n,"scenario_group_why")}</p>
<p>${u(n,"scenario_group_kept")}</p>
<p class="pg-actions">
<button type="button" class="pg-button" onClick=${r}>${u(n,t?"scenario_group_off":"scenario_group_on")}</button>
${t&&a`<span class="pg-remark">${u(n,"scenario_group_is_on")}</span>`}
</p>
</details>`}function Kr({uid:t,choices:e,slips:n,set_slips:o,choose:r,strings:s,host:i}){let[c,l]=T(0),p=O(null);R(()=>{var h;c&&i.announce(((h=p.current)==null?void 0:h.innerText)??"")},[c]);let f=(h,k)=>{let{[h]:g,...m}=n,b=Math.min(zr,Math.max(0,Math.floor(Number(k))));o(k===""?m:{...m,[h]:b})},_=h=>{h.preventDefault(),l(c+1)},$=Pr(n),d=e.flatMap(({id:h},k)=>$.includes(h)?[Qe(k)]:[]);return a`<form class="scenario-room" onSubmit=${_}>
<h5>${u(s,"scenario_slips")}</h5>
<p class="pg-remark">${u(s,"scenario_slips_how")}</p>
<div class="scenario-counts">
${e.map(({id:h,text:k},g)=>a`<div key=${h}>
<label for=${`${t}-${h}`}>${Qe(g)}<span class="pg-unseen"> · <${v} as="span" of=${k} /></span></label>
<input type="number" id=${`${t}-${h}`} min="0" max=${zr} inputmode="numeric" autocomplete="off" value=${n[h]??""}
onInput=${m=>f(h,m.currentTarget.value)} />
</div>`)}
</div>
<p class="pg-actions"><button class="pg-button">${u(s,"scenario_slips_show")}</button></p>
${c>0&&a`
<div ref=${p}>
${$.length?a`<${Mo} choices=${e} slips=${n} strings=${s} />`:a`<p>${u(s,"scenario_slips_none")}</p>`}
${$.length>1&&a`<p>${u(s,"scenario_slips_tie",{letters:d.join(", ")})}</p>`}
</div>
${$.length===1&&a`<p class="pg-actions">
<button type="button" class="pg-button" onClick=${h=>r($[0],h)}>
${u(s,"scenario_slips_go")}
</button>
</p>`}`}
</form>`}function Mo({choices:t,slips:e,strings:n}){let o=Object.values(e).reduce((r,s)=>r+s,0);return a`
<p>${u(n,"scenario_slips_sum",{n:o})}</p>
<ul class="scenario-slips">
${t.map(({id:r,text:s},i)=>a`<li key=${r}>
${Qe(i)} · <${v} as="span" of=${s} />${" "}
<b>${u(n,"scenario_slips_of",{n:e[r]??0})}</b>
<div class="scenario-bar" aria-hidden="true"><i style=${{inlineSize:`${100*(e[r]??0)/o}%`}}></i></div>
</li>`)}
</ul>`}function Yr({spec:t,strings:e,legs:n,way:{path:o,met:r},slips:s}){let i=n.map(({from:c},l)=>({title:c.title,choices:ae(t,r[l]),slips:s[$n(o.slice(0,l))]??{}})).filter(({slips:c})=>Object.values(c).some(Boolean));return i.length?a`<section class="scenario-part">
<h4>${u(e,"scenario_group_said")}</h4>
<ol class="scenario-plain">
${i.map(({title:c,choices:l,slips:p},f)=>a`<li key=${f}>
<h5>${c}</h5>
<${Mo} choices=${l} slips=${p} strings=${e} />
</li>`)}
</ol>
</section>`:null}function Qr({spec:t,strings:e,way:{met:n,position:o}}){let r=Object.entries(t.meter_words).map(([s,{name:i,steps:c}])=>{let[l,,p]=t.meters[s],[f,_]=[n[0],o].map(({meters:h})=>h[s]),[$,d]=[f,_].map(h=>pn(c,t.meters[s],h));return{id:s,name:i,before:$,now:d,numbers:{name:i,from:f,to:_,least:l,most:p}}});return r.length?a`<section class="scenario-part">
<h4>${u(e,"scenario_meters")}</h4>
<ul>
${r.map(({id:s,name:i,before:c,now:l})=>a`<li key=${s}>
${u(e,c===l?"scenario_meter_same":"scenario_meter_way",{name:i,from:c,to:l})}
</li>`)}
</ul>
<details>
<summary>${u(e,"scenario_numbers")}</summary>
<ul>${r.map(({id:s,numbers:i})=>a`<li key=${s}>${u(e,"scenario_number",i)}</li>`)}</ul>
</details>
</section>`:null}function Xr({spec:t,strings:e,legs:n,way:{path:o,attempts:r}}){let{taken_back:s}=r[r.length-1],i=(l,p)=>{var f;return((f=o[l])==null?void 0:f.scene)===p},c=s.filter(({at:l,scene:p})=>!i(l,p));return a`<section class="scenario-part">
<h4>${u(e,"scenario_path")}</h4>
<ol class="scenario-path">
${n.map(({from:l,choice:p},f)=>a`<li key=${f}>
<h5>${l.title}</h5>
${s.filter(({at:_,scene:$})=>_===f&&i(_,$)).map((_,$)=>a`<p key=${$} class="pg-remark">
<${Ye} strings=${e} name="scenario_withdrew" choice=${ce(t,_.choice).choice} />
</p>`)}
<p class="scenario-took"><span class="pg-unseen">${u(e,"scenario_chose")} </span><${v} as="span" of=${p.text} /></p>
${p.story&&a`<${v} of=${p.story} />`}
</li>`)}
</ol>
${c.map((l,p)=>a`<p key=${p} class="pg-remark">
<${Ye} strings=${e} name="scenario_withdrew_in" choice=${ce(t,l.choice).choice}
values=${{scene:Z(t,l.scene).title}} />
</p>`)}
</section>`}function Zr({spec:t,strings:e,legs:n,way:{path:o,attempts:r},go:s}){let i=r.slice(0,-1).filter(c=>c.ending||Je(c.path,o.map(({choice:l})=>l))!==null);return a`<section class="scenario-part">
<h4>${u(e,"scenario_replay")}</h4>
<ol class="scenario-replay">
${n.map(({from:c},l)=>a`<li key=${l}>
<span>${c.title}</span>
<button type="button" class="pg-button pg-quiet" onClick=${p=>s({again:l},p)}>
${u(e,"scenario_from_here")}<span class="pg-unseen">: ${c.title}</span>
</button>
</li>`)}
</ol>
${i.length>0&&a`
<h5>${u(e,"scenario_attempts")}</h5>
<ol class="scenario-attempts">
${i.map((c,l)=>a`<li key=${l}><${Oc} attempt=${c} path=${o} spec=${t} strings=${e} /></li>`)}
</ol>`}
</section>`}function Oc({attempt:t,path:e,spec:n,strings:o}){let r=Je(t.path,e.map(({choice:c})=>c)),s=t.ending?Z(n,t.ending).title:u(o,"scenario_attempt_left"),i=t.path[r??0];return a`
${u(o,"scenario_attempt",{ending:s,n:t.path.length})}<br />
${r===null?u(o,"scenario_attempt_same"):a`<${Ye} strings=${o} name="scenario_attempt_differs" choice=${ce(n,i.choice).choice}
values=${{scene:Z(n,i.scene).title}} />`}`}var Mc=5e4;function ts(t,e,n=Mc){let o=Tc(t),r=[],s=new Map,i=[],c=$=>{let d=o($),h=s.get(d);return h!==void 0?h:r.length>=n?-1:(s.set(d,r.length),i.push([]),r.push($)-1)},l=e.map(c),p=[];for(let $=0;$<r.length;$+=1)for(let d of ae(t,r[$])){let h=c(Ee(t,r[$],d));h<0?p.push($):i[h].push($)}let f=es(p,i),_=t.scenes.filter(({end:$})=>$).map(({id:$})=>{let d=[...r.keys()].filter(h=>r[h].scene===$);return{id:$,from:es(d,i)}});return l.map($=>({endings:_.filter(({from:d})=>d[$]).map(({id:d})=>d),whole:$>=0&&!f[$]}))}function es(t,e){let n=new Uint8Array(e.length),o=[...t];for(let r=o.pop();r!==void 0;r=o.pop())if(!n[r]){n[r]=1;for(let s of e[r])o.push(s)}return n}function Tc(t){let e={};for(let{id:n}of t.scenes)e[n]=jc(t,n);return({scene:n,flags:o,meters:r,used:s})=>{let i=e[n];return[n,...o.filter(c=>i.flags.has(c)),...[...i.meters].map(c=>r[c]),...s.filter(c=>i.once.has(c))].join(" ")}}function jc(t,e){var s;let n={flags:new Set,meters:new Set,once:new Set},o=([i,...c])=>{i==="flag"?n.flags.add(String(c[0])):["not","and","or"].includes(i)?c.forEach(o):n.meters.add(String(c[0]))},r=new Set([e]);for(let i of r)for(let c of((s=t.scenes.find(l=>l.id===i))==null?void 0:s.choices)??[])c.if&&o(c.if),c.once&&n.once.add(c.id),r.add(c.to);return n}function ns({spec:t,strings:e,legs:n,way:{met:o}}){let r=n.map(({choice:l},p)=>ae(t,o[p]).filter(({id:f})=>f!==l.id)),s=O(null),i=()=>{let l=ts(t,r.flatMap((p,f)=>p.map(_=>Ee(t,o[f],_))));return r.map(p=>l.splice(0,p.length))},c=(l,p)=>(s.current=s.current??i(),s.current[l][p]);return r.some(({length:l})=>l)?a`<section class="scenario-part">
<h4>${u(e,"scenario_roads")}</h4>
${n.map(({from:l},p)=>r[p].length>0&&a`<${Ec} key=${p} scene=${l} choices=${r[p]}
open_from=${f=>c(p,f)} spec=${t} strings=${e} />`)}
</section>`:null}function Ec({scene:t,choices:e,open_from:n,spec:o,strings:r}){let[s,i]=T(!1);return a`<details class="scenario-fold" onToggle=${()=>i(!0)}>
<summary>${t.title} <span class="pg-tag">${u(r,"scenario_others",{n:e.length})}</span></summary>
<ul class="scenario-roads">
${e.map((c,l)=>{var p,f;return a`<li key=${c.id}>
<${v} as="p" class="scenario-took" of=${c.text} />
${c.story&&a`<${v} of=${c.story} />`}
${s&&a`<${fe}><${Nc} open_from=${()=>n(l)} spec=${o} strings=${r} /><//>`}
${c.practice&&a`<p>${u(r,"scenario_worth")} <${dn} strings=${r} choice=${c} /></p>`}
<${re} title=${u(r,"part_research")} of=${(p=c.research)==null?void 0:p.html}>
<${W} ids=${((f=c.research)==null?void 0:f.facts)??[]} facts=${o.facts} strings=${r} />
<//>
</li>`})}
</ul>
</details>`}function Nc({open_from:t,spec:e,strings:n}){let{endings:o,whole:r}=t();return o.length?a`
<p class="pg-label">${u(n,r?"scenario_open":"scenario_open_least")}</p>
<ul class="scenario-endings">
${o.map(s=>a`<li key=${s}>${Z(e,s).title}</li>`)}
</ul>`:a`<p class="pg-label">${u(n,"scenario_open_none")}</p>`}function os({uid:t,strings:e,state:n,set_state:o,host:r}){let[s,i]=[`${t}-stops`,`${t}-stops-care`],c=l=>{let p=Ne.filter(f=>n.stops.includes(f)!==(f===l));o({...n,stops:p})};return a`<section class="scenario-part">
<h4 id=${s}>${u(e,"scenario_stops")}</h4>
<fieldset class="scenario-stops" aria-labelledby=${s}>
${Ne.map(l=>a`<label key=${l}>
<input type="checkbox" checked=${n.stops.includes(l)} onChange=${()=>c(l)} />
<span>${u(e,`scenario_stop_${l}`)}</span>
</label>`)}
</fieldset>
<${Y} id=${i} strings=${e} />
<${z} id=${`${t}-change`} label=${u(e,"scenario_stops_change")} value=${n.change} described=${i}
onWrite=${l=>o({...n,change:l})} />
${r.saving&&a`<p class="pg-remark">${u(e,"scenario_stops_plan")}</p>`}
</section>`}function rs({spec:t,strings:e,legs:n}){let o=n.filter(({choice:r})=>r.their_side);return o.length?a`<section class="scenario-part scenario-their-side">
<h4>${u(e,"part_their_side")}</h4>
<p class="pg-remark">${u(e,"scenario_side_how")}</p>
<ol class="scenario-plain">
${o.map(({from:r,choice:s},i)=>{var c,l;return a`<li key=${i}>
<h5>${r.title}</h5>
<${v} of=${(c=s.their_side)==null?void 0:c.html} />
<${W} ids=${((l=s.their_side)==null?void 0:l.facts)??[]} facts=${t.facts} strings=${e} />
</li>`})}
</ol>
</section>`:null}var Hc=[Gr,Xr,ns,rs,Ur,os,Qr,Zr,Yr];function ss(t){return a`<div class="scenario-debrief">${Hc.map((e,n)=>a`<${e} key=${n} ...${t} />`)}</div>`}function mn(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,c=Ke(n,r.moves),{position:l,path:p}=c,f=Z(n,l.scene),_=p.map(({choice:C})=>ce(n,C)),$=_[_.length-1],d=ae(n,l),{body:h,question:k}=Vc(f,l),[g,m]=T(!1),[b,x]=T({}),S=$n(p),N=O(null),w=O(null),M=O(!1);R(()=>{var C,H;M.current&&(M.current=!1,(C=N.current)==null||C.focus(),i.announce(`${f.title}. ${((H=w.current)==null?void 0:H.innerText)??""}`))});let y=(C,H)=>{let I={...r,moves:[...r.moves,C]},q=So(n,I);M.current=!0,s(I),q.status==="ended"&&P(H.currentTarget,n.id,q)},E=(C,H)=>y({choose:C},H);return a`
${!$&&a`
<p class="scenario-role">${n.role}${n.person&&a`<br />${n.person}`}</p>
${n.prompt&&a`<${v} class="pg-prompt" of=${n.prompt} />`}
${d.length>0&&a`<${Jr} on=${g} set_on=${m} strings=${o} host=${i} />`}`}
${_.length>1&&!f.end&&a`<ol class="scenario-trail" aria-label=${u(o,"scenario_trail")}>
${_.slice(0,-1).map(({from:C,choice:H},I)=>a`<li key=${I}>
<b>${C.title}</b> <${v} as="span" of=${H.text} />
</li>`)}
</ol>`}
<h4 class="scenario-scene" tabindex="-1" ref=${N}>${f.title}</h4>
${$&&a`<div class="scenario-consequence" ref=${w}>
<p class="scenario-chose">${u(o,"scenario_chose")} <${v} as="span" of=${$.choice.text} /></p>
${$.choice.story&&a`<${v} of=${$.choice.story} />`}
</div>`}
${h.map((C,H)=>a`<${v} key=${`${f.id} ${H}`} of=${C} />`)}
${n.show_meters&&!f.end&&a`<${Ac} spec=${n} strings=${o} position=${l} />`}
${d.length>0&&a`
<p class="scenario-ask" id=${`${e}-ask`}>${u(o,"scenario_ask")}</p>
<ul class="scenario-choices" aria-labelledby=${`${e}-ask`}>
${d.map(({id:C,text:H},I)=>a`<li key=${`${p.length} ${C}`}>
<button type="button" onClick=${q=>E(C,q)}>
<span>${g&&`${Qe(I)} \xB7 `}<${v} as="span" of=${H} /></span>
</button>
</li>`)}
</ul>
${g&&a`<${Kr} key=${`slips ${S}`} uid=${e} choices=${d} slips=${b[S]??{}} choose=${E}
set_slips=${C=>x({...b,[S]:C})}
strings=${o} host=${i} />`}`}
${f.end&&$&&a`<${fe} key=${`end ${S}`}>
<${ss} ...${t} way=${c} legs=${_} outcome=${f.end.outcome} question=${k} slips=${b} go=${y} />
<//>`}
<p class="pg-actions">
${!d.length&&a`<button type="button" class="pg-button" onClick=${C=>y({again:0},C)}>
${u(o,"scenario_again")}
</button>`}
${$&&a`<button type="button" class="pg-button pg-quiet" onClick=${C=>y({back:!0},C)}>
${u(o,"scenario_back")}
</button>`}
</p>
`}mn.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Vc(t,e){let n=t.body.filter(r=>ke(r.if,e)).map(r=>r.html);return t.end&&n.length>1&&/[?？؟]\s*(<[^>]*>\s*)*$/.test(n[n.length-1])?{body:n.slice(0,-1),question:n[n.length-1]}:{body:n,question:null}}function Ac({spec:t,strings:e,position:n}){return a`<ul class="scenario-now" aria-label=${u(e,"scenario_now")}>
${Object.entries(t.meter_words).map(([o,{name:r,steps:s}])=>a`<li key=${o}>
${u(e,"scenario_meter",{name:r,value:pn(s,t.meters[o],n.meters[o])})}
</li>`)}
</ul>`}var is={annotate:{View:_t,...qn},assess:{View:bt,...In},cards:{View:Ct,...Un},checklist:{View:Tt,...Jn},choice:{View:Ht,...Kn},match:{View:It,...eo},notepad:{View:Ft,...no},order:{View:Wt,...so},rank:{View:Gt,...lo},referral:{View:Kt,...fo},rewrite:{View:Xt,..._o},scale:{View:tn,...go},sort:{View:nn,...yo},test:{View:rn,...vo},voice:{View:un,...wo},scenario:{View:mn,...Oo}};var cs="pg-announcer";var To=new WeakMap;function as(t,e){let n=t.getElementById(cs)??qc(t),o=To.get(t);if(o){o.push(e);return}let r=[e];To.set(t,r),n.textContent="",setTimeout(()=>{To.delete(t),n.textContent=r.join(" ")},100)}function qc(t){let e=t.createElement("div");return e.id=cs,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function ls({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:r,keep:s,stop:i}=t,c=n?"note":"answers",l=r!=="blocked"&&a`<button type="button" class="pg-link" onClick=${o?i:s}>
${u(e,`saving_${o?"stop":"keep"}_${c}`)}
</button>`;return n||r?a`<p class="pg-saving">
<span>${u(e,`saving_${r??(o?"kept":"tab")}_${r?"any":c}`)}</span> ${l}
</p>`:a`<details class="pg-saving">
<summary>${u(e,`saving_title_${o?"kept":"tab"}`)}</summary>
<p>${u(e,`saving_${o?"kept":"tab"}_answers`)}</p>
${l}
</details>`}function us({lost:t,strings:e}){return t?a`<div class="pg-notice">
<p>${u(e,"lost")}</p>
<details>
<summary>${u(e,"lost_show")}</summary>
<pre>${t.text}</pre>
</details>
<button type="button" class="pg-link" onClick=${t.forget}>${u(e,"lost_delete")}</button>
</div>`:null}function ps(t,e){return st(a`<${jo} ...${e}><${Rc} ...${e} /><//>`,t),()=>st(null,t)}function Rc({type:{View:t,empty:e},spec:n,strings:o,host:r}){let[s]=T(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=T({});se(()=>r.watch(()=>i({})),[r]);let{state:c,saving:l,lost:p}=r.read();return a`
<${Ic} icon=${t.icon} spec=${n} strings=${o} />
<${us} lost=${p} strings=${o} />
<${Pc} spec=${n} strings=${o} begun=${!V(c,e(n))}>
<${t} uid=${s} spec=${n} strings=${o} state=${c} set_state=${r.write}
host=${{announce:r.announce,saving:l}} />
<${ls} saving=${l} strings=${o} />
<//>
${r.source&&a`<p class="pg-source">${u(o,"source",{path:r.source})}</p>`}
`}function Pc({spec:t,strings:e,begun:n,children:o}){let[[r,s],i]=T([!n&&t.note,n||t.intensity!=="heavy"]),c=O(null),l=O(!1);se(()=>{var f;l.current&&((f=c.current)==null||f.focus())},[s]);let p=()=>{l.current=!0,i([r,!0])};return a`
${r&&a`<div class="pg-notice">
<p class="pg-label">${u(e,"note_title")}</p>
<${v} of=${r} />
</div>`}
${s?a`<div tabindex="-1" ref=${c}>${o}</div>`:a`<p class="pg-actions"><button type="button" class="pg-button" onClick=${p}>${u(e,"note_open")}</button></p>`}
`}function Ic({icon:t,spec:e,strings:n}){return a`<header class="pg-head">
<p class="pg-kind">
<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
${u(n,`kind_${e.type}`)}
<span>${u(n,"minutes",{n:e.minutes})}</span>
</p>
<h3 class="pg-title">${e.title}</h3>
</header>`}var jo=class extends _e{constructor(){super(...arguments);Ao(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?a`<p class="pg-notice">${u(n,"failed")}</p>`:o}};function Dc({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=fs(t,n),r=()=>{o(),o=fs(t,n)},s=["change:spec","change:strings","change:source"];return s.forEach(i=>t.on(i,r)),()=>{s.forEach(i=>t.off(i,r)),o(),n.remove()}}function fs(t,e){let n=t.get("spec"),o=is[n.type],r=new Set,s=()=>r.forEach(d=>d()),i,c=null,l=()=>{c=null,s()},p=d=>{i=d,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),s()},f=()=>{let d=t.get("state");if(V(d,i))return;let h=d===null||V(d,{}),k=o.restore(n,h?null:d);k.lost&&(c={text:JSON.stringify(d,null,2),forget:l}),p(k.state)};f(),t.on("change:state",f);let _={read:()=>({state:i,lost:c,saving:null}),write:p,watch:d=>(r.add(d),()=>r.delete(d)),announce:d=>as(e.ownerDocument,d),source:t.get("source"),failed:()=>{}},$=ps(e,{type:o,spec:n,strings:t.get("strings"),host:_});return()=>{t.off("change:state",f),$()}}var Fd={render:Dc};export{Fd as default};
