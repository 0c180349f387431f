/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var Ao=Object.defineProperty;var hs=(t,e,n)=>e in t?Ao(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var Y=(t,e)=>{for(var n in e)Ao(t,n,{get:e[n],enumerable:!0})};var Ro=(t,e,n)=>hs(t,typeof e!="symbol"?e+"":e,n);var Po=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],c=e[s]?(e[0]|=i?1:2,n[e[s++]]):e[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++s]]=c:i===6?o[1][e[++s]]+=c+"":i?(r=t.apply(c,Po(t,c,n,["",null])),o.push(r),c[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(c)}return o},Io=new Map;function Do(t){var e=Io.get(this);return e||(e=new Map,Io.set(this,e)),(e=Po(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,i="",c="",u=[0],p=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},f=0;f<n.length;f++){f&&(s===1&&p(),p(f));for(var m=0;m<n[f].length;m++)o=n[f][m],s===1?o==="<"?(p(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(p(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[f][m+1]===">")?(p(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return p(),u})(t)),e),arguments,[])).length>1?e:e[0]}var A,Wo,gs,$e,yn,it,Bo,rt,Uo,xn,vn,ks,Pe=Symbol.for("pv"),ct={},at=[],bs=/^m(i|n|o|s|text|space)$/,wn=Array.isArray,Sn=at.slice,ke=Object.assign;function ge(t){t&&t.parentNode&&t.remove()}function Cn(t,e,n){var o,r,s,i={},c=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return c>2&&(i.children=c>3?Sn.call(arguments,2):n),Ie(t,i,o,r,null)}function Ie(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Pe,__v:r||++Wo,__i:-1,__u:0};return!r&&A.vnode&&A.vnode(s),s}function lt(t){return t.children}function be(t,e){this.props=t,this.context=e,this.__g=0}function me(t,e){if(e==null)return t.__&&me(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:me(t)}function ys(t){var e,n=t.__v,o=n.__e,r=[],s=[],i=t.__P;i&&((e=ke({constructor:Pe},n)).__v=n.__v+1,A.vnode&&A.vnode(e),On(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||me(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,Qo(r,e,s),n.__=n.__e=null,e.__e!=o&&Go(e))}function Go(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Go(t)}function Lo(t){(8&t.__g||(t.__g|=8,$e.push(t),it++))&&yn==A.debounceRendering||((yn=A.debounceRendering)||queueMicrotask)(zo)}function zo(){try{for(var t,e=1;$e.length;)$e.length>e&&$e.sort(Bo),t=$e.shift(),e=$e.length,8&t.__g&&ys(t)}finally{(it=$e.length)&&(yn||queueMicrotask)(zo)}}function Jo(t,e,n,o,r,s,i,c,u,p,f){var m,$,d,h,k,g,_=o.__k||at,b=e.length;for(u=vs(n,e,_,u,b),m=0;m<b;m++)(d=n.__k[m])!=null&&($=~d.__i&&_[d.__i]||ct,d.__i=m,g=On(t,d,$,r,s,i,c,u,p,f),h=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Mn($.ref,null,d,$),d.ref&&f.push(d.ref,d.__c||h,d)),k=k||h,4&d.__u?(u=Ko(d,u,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&g!==void 0?u=g:h&&(u=h.nextSibling),d.__u&=-21);return n.__e=k,u}function vs(t,e,n,o,r){var s,i,c,u,p,f,m,$,d,h=n.length,k=h,g=0,_=0,b=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[s]=Ie(null,i):wn(i)?i=b[s]=Ie(lt,{children:i}):i.constructor===Pe&&i.__b?i=b[s]=Ie(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,u=s+g,i.__=t,i.__b=t.__b+1,c=null,~(p=i.__i=xs(i,n,u,k))&&(k--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,p==u-1?g--:p==u+1?g++:p!=u&&(p>u?g--:g++,_=1)):(~p||(r>h?g--:r<h&&g++),typeof i.type!="function"&&(i.__u|=4))):b[s]=null;if(_){for(f=[],m=[],s=0;s<r;s++)if((i=b[s])&&16&i.__u){for(g=0,$=f.length;g<$;)f[d=g+$>>1]<i.__i?g=d+1:$=d;f[g]=i.__i,m[s]=g+1}for(g=f.length;s--;)m[s]&&(m[s]==g?g--:b[s].__u|=4)}if(k)for(s=0;s<h;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=me(c)),En(c,c));return o}function Ko(t,e,n,o){var r,s,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Ko(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=me(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function xs(t,e,n,o){var r,s=t.key,i=t.type,c=e[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=e[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<e.length;r++)if((c=e[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function Fo(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ot(t,e,n,o,r){var s,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Fo(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Fo(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=vn[e]||(vn[e]=ws(e)),(t.__a||(t.__a={}))[e]=xn,s=e!=(e=e.replace(Uo,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function ws(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[rt]==null)e[rt]=xn++;else if(e[rt]<this.__a[t])return;return n(A.event?A.event(e):e)}}}function On(t,e,n,o,r,s,i,c,u,p){var f,m,$,d,h,k,g,_,b,x,w,j,S,C,y,E,N,V,F=e.type;if(e.constructor!==Pe)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(e.__u|=u,m=s=[],f.nodeType==8?c=st(f,s):s.push(f),c=s[0]||c),(f=A.__b)&&f(e);e:if(typeof F=="function"){$=i.length;try{if(_=e.props,b=(f=F.prototype)&&f.render,x=(f=F.contextType)&&o[f.__c],w=f?x?x.props.value:f.__:o,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(b?e.__c=d=new F(_,w):(e.__c=d=new be(_,w),d.constructor=F,d.render=Cs),x&&x.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),F.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=ke({},d.__s)),ke(d.__s,F.getDerivedStateFromProps(_,d.__s)))),h=d.props,k=d.state,d.__v=e,n.__c){if(_!==h&&b&&!F.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,w),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,w)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(P){P&&(P.__=e)}),at.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),c=me(n);break e}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,w),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,k,g)})}else b&&!F.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=w,d.props=_,d.__P=t,d.__g&=-5,j=A.__r,S=b?25:0;do d.__g&=-9,j&&j(e),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++S<25);b&&(at.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=ke({},o,d.getChildContext())),b&&n.__c&&d.getSnapshotBeforeUpdate&&(g=d.getSnapshotBeforeUpdate(h,k)),C=f&&f.type===lt&&f.key==null?f.props.children:f,_.__P&&(f=c,r=(t=_.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(P){P&&En(P,P)}),n.__k=null),c=n.__k?me(n,0):null),c=Jo(t,wn(C)?C:[C],e,n,o,r,s,i,c,u,p),_.__P&&(e.__e=null,c=f),e.__u&=-161,m&&m.some(ge),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(P){if(i.length=$,e.__v=null,u||s)if(P&&P.then){if(e.__u|=128|u,s){for(~(N=s.indexOf(c||void 0))||(N=s.length);(V=s[N-1])&&V.nodeType==8;)N--;for(;N<s.length;N++)if(V=s[N])if(s[N]=null,y){if(V==E)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(E=st(y=V))}}if(!y){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;y=c}(f=st(y=e.__c.__z||(e.__c.__z=y)))?(e.__e=y,c=f):e.__e=c,c=c&&c.nextSibling}else s&&s.some(ge);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),P&&P.then||Yo(e),A.__e(P,e,n)}}else c=e.__e=Ss(n.__e,e,n,o,r,s,i,u,p,t);return(f=A.diffed)&&f(e),c}function st(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Yo(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Yo))}function Qo(t,e,n){for(var o=0;o<n.length;)Mn(n[o++],n[o++],n[o++]);A.__c&&A.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){A.__e(s,r.__v)}})}function Ss(t,e,n,o,r,s,i,c,u,p){var f,m,$,d,h,k,g,_,b=n.props||ct,x=e.props,w=e.type;if(w=="svg"?r="http://www.w3.org/2000/svg":w=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(f=0;f<s.length;f++)if((h=s[f])&&(w?h.localName==w:h.nodeType==3)){t=h,s[f]=null;break}}if(!t){if(_=p.ownerDocument||document,!w)return _.createTextNode(x);t=_.createElementNS(r,w,x.is?x:p),c&&(A.__m&&A.__m(e,s),c=!1),s=null}if(w){if(p=w=="template"&&t.content||t,s=w=="textarea"&&x.defaultValue!=null?null:s&&Sn.call(p.childNodes),!c&&s)for(b={},f=0;f<t.attributes.length;f++)b[(h=t.attributes[f]).name]=h.value;for(f in b)h=b[f],f=="dangerouslySetInnerHTML"?$=h:f=="children"||f in x||f=="value"&&"defaultValue"in x||f=="checked"&&"defaultChecked"in x||ot(t,f,null,h,r);for(f in x)h=x[f],f=="children"?d=h:f=="dangerouslySetInnerHTML"?m=h:f=="value"?k=h:f=="checked"?g=h:c&&typeof h!="function"||b[f]===h||ot(t,f,h,b[f],r);m?(c||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(w=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&bs.test(w))&&(r="http://www.w3.org/1999/xhtml"),Jo(p,wn(d)?d:[d],e,n,o,r,s,i,s?s[0]:n.__k&&me(n,0),c,u),s&&s.some(ge)),c&&w!="textarea"||(f="value",w=="progress"&&k==null?t.removeAttribute(f):k==null||k===t[f]&&(w!="progress"||k)||ot(t,f,k,b[f],r),f="checked",g!=null&&g!=t[f]&&ot(t,f,g,b[f],r))}else b===x||c&&t.data==x||(t.data=x);return t}function Mn(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){A.__e(r,n)}}function En(t,e,n){var o,r,s,i;if(A.unmount&&A.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Mn(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){A.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&En(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=st(o,s=[]))&&(o==t.__e&&s.some(ge),ge(r),ge(o)),n||ge(t.__e),t.__e=t.__c=t.__=null}function Cs(t,e,n){return this.constructor(t,n)}function ut(t,e){var n,o,r,s;A.__&&A.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Ie(lt,{children:[t]}),r=[],s=[],On(e,e.__k,o||ct,ct,e.namespaceURI,o?null:e.firstChild?Sn.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),Qo(r,e.__k,s),e.__k.props.children=null}A={__e:function(t,e,n,o){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){t=c}}throw it=0,t}},Wo=0,gs=function(t){return t!=null&&t.constructor===Pe},be.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ke({},this.state)),typeof t=="function"&&(t=t(ke({},n),this.props)),t&&(ke(n,t),this.__v&&(e&&this.__k.push(e),Lo(this)))},be.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Lo(this))},be.prototype.render=lt,$e=[],it=0,Bo=function(t,e){return t.__v.__b-e.__v.__b},rt=Symbol(),Uo=/(PointerCapture)$|Capture$/i,xn=0,vn={},ks=0;var Ce,W,Tn,Xo,jn=Object.is,pt=0,cr=[],Nn=[],L=A,Zo=L.__b,er=L.__r,tr=L.diffed,nr=L.__c,or=L.unmount,rr=L.__;function ft(t,e){L.__h&&L.__h(W,t,pt||e),pt=0;var n=W.__H||(W.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function M(t){return pt=1,Os(ar,t)}function Os(t,e,n){var o=ft(Ce++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):ar(void 0,e),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);jn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=W,!W.__f)){W.__f=!0;var r=W.shouldComponentUpdate;W.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var p=!1,f=this.props!=s;if(u.__.some(function($){$.__N&&(p=!0,jn($.__[0],$.__N[0])||(f=!0))}),r){var m=r.call(this,s,i,c);return p?m||f:m}return!p||f}}return o.__}function ce(t,e){var n=ft(Ce++,3);!L.__s&&Vn(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,W.__H.__h.push(n))}function R(t,e){var n=ft(Ce++,4);!L.__s&&Vn(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,W.__h.push(n))}function O(t){return pt=5,Ms(function(){return{current:t}},[])}function Ms(t,e){var n=ft(Ce++,7);return Vn(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Es(){var t;do{for(;t=Nn.shift();)try{De(t)}catch(n){L.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=cr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(De),e.__h.some(Hn),e.__h=[]}catch(n){e.__h=[],L.__e(n,t.__v)}}}while(Nn.length)}L.__b=function(t){W=null,Zo&&Zo(t)},L.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),rr&&rr(t,e)},L.__r=function(t){er&&er(t),Ce=0;var e=(W=t.__c).__H;e&&(Tn==W?W.__h=[]:(e.__h.some(De),e.__h.some(Hn),Ce=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Tn=W},L.diffed=function(t){tr&&tr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&ir(cr.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Tn=W=null},L.__c=function(t,e){e.some(function(n){try{n.__h.some(De),n.__h=n.__h.filter(function(o){return!o.__||Hn(o)})}catch(o){n.__h=[function(){throw o}]}}),nr&&nr(t,e)},L.unmount=function(t){or&&or(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,ir(Nn.push(r))}else De(r)}catch(s){e=s}}),o.__H=void 0,e&&L.__e(e,o.__v))};var sr=typeof requestAnimationFrame=="function";function Ts(t){var e,n=function(){clearTimeout(o),sr&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);sr&&(e=requestAnimationFrame(n))}function ir(t){t!=1&&Xo==L.requestAnimationFrame||((Xo=L.requestAnimationFrame)||Ts)(Es)}function De(t){var e=W,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),W=e}function Hn(t){var e=W;t.__c=t.__(),W=e}function Vn(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!jn(n,t[o])})}function ar(t,e){return typeof e=="function"?e(t):e}var a=Do.bind(Cn);function v({of:t,as:e="div",...n}){return Cn(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function T(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function D(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function H(t,e){return JSON.stringify(t)===JSON.stringify(e)}function l(t,e,n={}){return(js(t,e,n.n)??t[e]??e).replace(/\{(\w+)\}/g,(r,s)=>s in n?String(n[s]):r)}function js(t,e,n){if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return t[`${e}.${o}`]??t[`${e}.other`]}function B({ids:t,facts:e,strings:n}){let o=t.filter(r=>r in e);return o.length?a`<details class="pg-facts">
<summary>${l(n,"facts")}</summary>
<ul>
${o.map(r=>a`<li key=${r}>
<${v} of=${e[r].html} />
<p class="pg-source">
${l(n,"fact_source",{source:e[r].source,id:r})}
${e[r].mark==="recalled"&&a` <strong>${l(n,"fact_recalled")}</strong>`}
</p>
</li>`)}
</ul>
</details>`:null}function ae({title:t,of:e,class:n="",children:o=null}){return e?a`<div class=${`pg-said ${n}`}>
<p class="pg-label">${t}</p>
<${v} of=${e} />
${o}
</div>`:null}function U({feedback:t,strings:e,name:n=null,tag:o=null,fits:r=!1}){let{story:s,research:i,instead:c}=t;return a`
${n&&a`<p class="pg-named">
<${v} as="span" of=${n} />
${o&&a`<span class="pg-tag">${o}</span>`}
</p>`}
<${ae} title=${l(e,"part_story")} of=${s} class="pg-story" />
<${ae} title=${l(e,"part_research")} of=${i} />
<${ae} title=${l(e,r?"part_do":"part_instead")} of=${c} />
`}function dt({feedback:t,strings:e,open:n,fits:o=!1}){return!t.story&&!t.research?null:a`<details class="pg-reasons" open=${n}>
<summary>${l(e,"reasons")}</summary>
<${U} feedback=${t} strings=${e} fits=${o} />
</details>`}function I(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function _e({children:t,then:e}){let[n,o]=M(!1);return ce(()=>{n?e==null||e():o(!0)},[n]),n?t:null}var ye={right:"\u2713",partly:"\u25D0",wrong:"\u25CB",open:"\u2013"};function G(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function ne(t,e,n){let o=t.tries.length,r=t.tries[o-1];if(!r)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:s,right:i=s===e,misconceptions:c=[]}=n(r.answer),u=c.filter(Boolean);return{status:i?"right":s>0?"partly":"wrong",score:s,max:e,attempts:o,confidence:r.confidence,misconceptions:u}}function oe(t,e,n,o){if(t==null)return{state:G(e),lost:!1};if(!T(t)||t.v!==1)return{state:G(e),lost:!0};let r=c=>{let u=T(c)?n(c.answer):null;return!T(c)||u===null||!o(u)?null:{answer:u,confidence:lr(c.confidence)}},s=Array.isArray(t.tries)?t.tries.map(r):[],i={v:1,answer:n(t.answer)??e,confidence:lr(t.confidence),tries:s.filter(c=>c!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!H(ur(t),ur(i))}}function Z(t,e){let n=t.tries.findIndex((r,s)=>!H(r,e.tries[s])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function qn(t){return t==="not"||t==="fairly"||t==="very"}function lr(t){return qn(t)?t:null}function ur({answer:t,confidence:e,tries:n,hint:o,skipped:r}){let s=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,s,o,r]}var Ns=["not","fairly","very"];function re({uid:t,spec:e,strings:n,state:o,set_state:r,host:s,nothing:i,mark:c,missing:u,ask:p,told:f,spoken:m,facts:$,after:d,keep:h,count:k}){let g=o.tries.length,_=o.tries[g-1],b=c(o),[x,w]=M(!_||!H(_.answer,o.answer)),j=O(g);ce(()=>{j.current!==g&&w(!g),j.current=g},[g]);let[S,C]=M(""),y=O(null),E=O(null),N=O(null);R(()=>{var z,ie;N.current==="question"&&((ie=(z=y.current)==null?void 0:z.querySelector("input, select, button, textarea"))==null||ie.focus(),N.current=null)});let V=()=>{var ie;if(N.current!=="feedback")return;let z=[l(n,b.status),F(),An(n,b)].filter(Boolean).join(" ");s.announce(`${z} ${m?m(_.answer,b):((ie=E.current)==null?void 0:ie.innerText)??""}`),N.current=null},F=()=>k?l(n,"score",{score:b.score,max:b.max}):"",P=z=>{C(z),s.announce(z)},q=z=>{C(""),r({...o,answer:z})},K=z=>{if(!x)return;let ie=u(o.answer);if(ie)return P(ie);let{answer:ms,confidence:_s}=o,qo={...o,tries:[...o.tries,{answer:ms,confidence:_s}],skipped:!1};N.current="feedback",C(""),w(!1),r(qo),I(z.currentTarget,e.id,c(qo))},se=z=>{let ie={...o,skipped:!0};r(ie),P(l(n,"skipped")),I(z.currentTarget,e.id,c(ie))},le=z=>{N.current="question",w(!0),r(z)},Vo=!x&&(b.status==="right"||g>=e.attempts);return a`
${e.prompt&&a`<${v} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
<div ref=${y}>${p({answer:o.answer,set_answer:q,fixed:!x})}</div>
${e.confidence&&a`<${Rn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!x}
onPick=${z=>r({...o,confidence:z})} />`}
${e.hint&&a`<details class="pg-hint" onToggle=${()=>o.hint||r({...o,hint:!0})}>
<summary>${l(n,"hint")}</summary>
<${v} of=${e.hint} />
</details>`}
<div class="pg-actions">
<button type="button" class="pg-button" aria-disabled=${x?void 0:"true"} onClick=${K}>
${l(n,x?"check":"checked")}
</button>
${x&&a`<button type="button" class="pg-button pg-quiet" onClick=${se}>${l(n,"skip")}</button>`}
${x&&a`<p class="pg-remark">${S||(o.skipped?l(n,"skipped"):"")}</p>`}
</div>
${!x&&_&&a`<div class="pg-feedback">
<p class="pg-verdict">
<span aria-hidden="true">${ye[b.status]}</span> ${l(n,b.status)}
${k&&a` <span class="pg-count">${F()}</span>`}
</p>
<${_e} then=${V}>
${An(n,b)&&a`<p>${An(n,b)}</p>`}
<div ref=${E}>${f(_.answer,b)}</div>
<${B} ids=${[...new Set($(_.answer))]} facts=${e.facts} strings=${n} />
${Vo&&d&&d(_.answer)}
<div class="pg-actions">
${Vo?a`<button type="button" class="pg-button pg-quiet" onClick=${()=>le(G(i))}>${l(n,"start_again")}</button>`:a`<button type="button" class="pg-button" onClick=${()=>le({...o,answer:h?o.answer:i,confidence:null})}>
${l(n,"try_again")}
</button>
<p class="pg-remark">${l(n,"tries_left",{n:e.attempts-g})}</p>`}
</div>
<//>
</div>`}
`}function An(t,{status:e,confidence:n}){return e==="right"?n==="not"?l(t,"unsure_right"):"":n==="very"?l(t,"sure_wrong"):n==="not"?l(t,"unsure_wrong"):""}function Rn({name:t,strings:e,value:n,set:o,onPick:r}){return a`<fieldset class="pg-pills pg-confidence">
<legend>${l(e,"confidence")}</legend>
${Ns.map(s=>a`<label key=${s} class=${s===n?"is-picked":""}>
<input type="radio" name=${t} value=${s} checked=${s===n} disabled=${o} onChange=${()=>r(s)} />
<span>${l(e,`confidence_${s}`)}</span>
</label>`)}
</fieldset>`}function J({id:t,label:e,unseen:n=!1,value:o,rows:r=2,described:s,onWrite:i,onDone:c=()=>{}}){let u=O(null);return R(()=>Hs(u.current),[o]),a`
<label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
<textarea class="pg-field" id=${t} ref=${u} rows=${r} value=${o} aria-describedby=${s}
onInput=${p=>i(p.currentTarget.value)}
onChange=${p=>c(p.currentTarget)} />
`}function X({id:t,strings:e}){return a`<p class="pg-care" id=${t}>${l(e,"care")}</p>`}function Hs(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}function $t(){let[t,e]=M(null),n=O(null);return R(()=>{if(!n.current)return;let{element:o,top:r}=n.current;n.current=null,window.scrollBy(0,o.getBoundingClientRect().top-r)},[t]),[t,(o,r)=>{n.current={element:r,top:r.getBoundingClientRect().top},e(t===o?null:o)}]}function mt(t,e){let n=T(t)?Object.entries(t):[];return Object.fromEntries(n.filter(([o,r])=>e.includes(o)&&r&&typeof r=="string"))}function _t(t,e,n){let{[e]:o,...r}=t;return n?{...r,[e]:n}:r}function ht(t,e){let n={...t};for(let[o,r]of Object.entries(e)){let s=t[o]??"";s.includes(r)||(n[o]=r.includes(s)?r:`${s}

${r}`)}return n}function gt(t,e){let o=[t.answer,...t.tries.map(r=>r.answer)].flatMap(r=>Object.values(e(r)));return[...new Set(o)].filter(r=>r.trim())}function kt(t,e){let n=t.tries.map(o=>({...o,answer:e(o.answer)}));return{...t,answer:e(t.answer),tries:n}}var Pn={};Y(Pn,{NOTHING:()=>Le,VERSION:()=>Vs,compare:()=>Fe,empty:()=>qs,has_marks:()=>bt,mark:()=>In,marks_of:()=>We,merge:()=>Rs,own_words:()=>Is,restore:()=>As,without_words:()=>Ps});var Vs=1,Le={marks:{},reasons:{}};function qs(t){return G(Le)}function In(t,e){let n=t.sentences.reduce((o,{tags:r})=>o+r.length,0);return ne(e,n,o=>{let s=t.sentences.map(i=>Fe(i,o)).reduce((i,{found:c,over:u})=>i+c.length-u.length,0);return{score:Math.max(0,s)}})}function Fe(t,e){let n=We(e,t.id);return{found:t.tags.filter(o=>n.includes(o)),missed:t.tags.filter(o=>!n.includes(o)),over:n.filter(o=>!t.tags.includes(o))}}function We(t,e){return t.marks[e]??[]}function bt(t){return Object.keys(t.marks).length>0}function As(t,e){return oe(e,Le,n=>Ds(t,n),bt)}function Rs(t,e){let n=Z(t,e),o=ht(t.answer.reasons,e.answer.reasons);return{...n,answer:{marks:t.answer.marks,reasons:o}}}function Is(t){return gt(t,({reasons:e})=>e)}function Ps(t){return kt(t,({marks:e})=>({marks:e,reasons:{}}))}function Ds(t,e){if(!T(e)||!T(e.marks))return null;let n=t.sentences.map(({id:r})=>r),o=Object.entries(e.marks).map(([r,s])=>[r,n.includes(r)?Ls(t,s):[]]).filter(([,r])=>r.length);return{marks:Object.fromEntries(o),reasons:mt(e.reasons,n)}}function Ls(t,e){let n=t.tags.map(({id:o})=>o);return D(e)?[...new Set(e)].filter(o=>n.includes(o)):[]}var Fs={found:"annotate_found",missed:"annotate_missed",over:"annotate_over"};function yt(t){let{uid:e,spec:n,strings:o,state:r}=t,[s,i]=$t(),c=d=>In(n,d),u=c(r).status==="right"||r.tries.length>=n.attempts,p=({answer:d,set_answer:h,fixed:k})=>a`
<p class="pg-remark" id=${`${e}-how`}>${l(o,"annotate_how")}</p>
<figure class="annotate-sheet" aria-describedby=${`${e}-how`}>
<figcaption>
<span class="annotate-kind">${l(o,`annotate_kind_${n.document.kind}`)}</span>
${n.document.title}
</figcaption>
<ol class="annotate-lines">
${n.sentences.map(g=>a`<li key=${g.id}>
<${Ws} uid=${`${e}-${g.id}`} spec=${n} strings=${o} sentence=${g} answer=${d}
set_answer=${h} fixed=${k} open=${s===g.id}
onPress=${_=>i(g.id,_)} />
</li>`)}
</ol>
</figure>`,f=d=>{let h=n.sentences.map(_=>Fe(_,d)),k=n.tags.map(({id:_,text:b})=>{let[x,w,j]=["found","missed","over"].map(S=>h.filter(C=>C[S].includes(_)).length);return{tag:b,found:x,missed:w,over:j}});if(u)return k.map(_=>l(o,_.found+_.missed?"annotate_tally":"annotate_tally_absent",_));let g=k.reduce((_,{missed:b})=>_+b,0);return[...k.filter(_=>_.found+_.over).map(_=>l(o,"annotate_tally_open",_)),l(o,"annotate_left",{n:g})]},m=d=>n.sentences.filter(({id:h})=>u||We(d,h).length),$=u?n.absent:[];return a`<${re} ...${t} nothing=${Le} keep mark=${c} ask=${p}
missing=${d=>bt(d)?null:l(o,"annotate_none")}
told=${d=>a`
<ul class="annotate-tally">${f(d).map(h=>a`<li key=${h}>${h}</li>`)}</ul>
<p class="pg-named">${l(o,u?"annotate_again":"annotate_again_open")}</p>
<ol class="annotate-lines">
${m(d).map(h=>a`<li key=${h.id} value=${n.sentences.indexOf(h)+1}>
<${v} class="annotate-text" of=${h.text} />
<${Bs} spec=${n} strings=${o} sentence=${h} answer=${d} over=${u} />
</li>`)}
</ol>
${$.length>0&&a`<p class="pg-named">${l(o,"annotate_absent")}</p>
${$.map(({tag:h,feedback:k})=>a`<div key=${h} class="annotate-absent">
<p class="annotate-text">${Dn(n,[h])}</p>
<${U} feedback=${k} strings=${o} />
</div>`)}`}`}
spoken=${d=>f(d).join(" ")}
facts=${d=>[...m(d),...$].flatMap(({feedback:h})=>h.facts)} />`}yt.icon="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2";function Ws({uid:t,spec:e,strings:n,sentence:o,answer:r,set_answer:s,fixed:i,open:c,onPress:u}){let p=We(r,o.id),f=r.reasons[o.id]??"",m=a`<span>
<${v} as="span" class=${p.length?"annotate-marked":""} of=${o.text} />
${p.length>0&&a` <span class="annotate-tags">${l(n,"annotate_marked",{tags:Dn(e,p)})}</span>`}
</span>`;if(i)return a`<div class="annotate-line">${m}</div>${f&&a`<${pr} text=${f} strings=${n} />`}`;let $=(d,h)=>{let{[o.id]:k,...g}=r.marks,_=e.tags.map(({id:b})=>b).filter(b=>b===d?h:p.includes(b));_.length&&(g[o.id]=_),s({...r,marks:g})};return a`
<button type="button" class="annotate-line" aria-expanded=${c?"true":"false"}
onClick=${d=>u(d.currentTarget)}>${m}</button>
${c&&a`<div class="annotate-panel">
<fieldset class="pg-pills">
<legend>${l(n,"annotate_pick")}</legend>
${e.tags.map(d=>a`<label key=${d.id} class=${p.includes(d.id)?"is-picked":""}>
<input type="checkbox" value=${d.id} checked=${p.includes(d.id)}
onChange=${h=>$(d.id,h.currentTarget.checked)} />
<span>${d.text}</span>
</label>`)}
</fieldset>
${(p.length>0||f)&&a`
<${J} id=${`${t}-reason`} label=${l(n,"annotate_reason")} value=${f} described=${`${t}-care`}
onWrite=${d=>s({...r,reasons:_t(r.reasons,o.id,d)})} />
<${X} id=${`${t}-care`} strings=${n} />`}
</div>`}`}function Bs({spec:t,strings:e,sentence:n,answer:o,over:r}){let s=Fe(n,o),i=["found","missed","over"].filter(u=>s[u].length&&(r||u!=="missed")),c=o.reasons[n.id];return a`
${i.map(u=>a`<p key=${u} class="annotate-who">${l(e,Fs[u],{tags:Dn(t,s[u])})}</p>`)}
${c&&a`<${pr} text=${c} strings=${e} />`}
<${dt} feedback=${n.feedback} strings=${e} open=${s.missed.length+s.over.length>0} />`}function pr({text:t,strings:e}){return a`<p class="annotate-reason"><span class="pg-label">${l(e,"annotate_own")}</span> ${t}</p>`}function Dn(t,e){return t.tags.filter(({id:n})=>e.includes(n)).map(({text:n})=>n).join(", ")}var Fn={};Y(Fn,{NOTHING:()=>Be,VERSION:()=>Us,distance:()=>Oe,empty:()=>Gs,in_spread:()=>xt,mark:()=>Ln,merge:()=>Js,open_rows:()=>wt,own_words:()=>Ks,restore:()=>zs,without_words:()=>Ys});var Us=1,Be={levels:{},notes:{}};function Gs(t){return G(Be)}function Ln(t,e){return ne(e,t.rows.length,n=>({score:t.rows.filter(o=>Oe(t,o,n.levels[o.id])!=="far").length}))}function Oe(t,e,n){let[o,r]=[n,e.level].map(s=>vt(t,s));return o===r?"same":Math.abs(o-r)===1?"near":xt(t,e,n)?"inside":"far"}function xt(t,e,n){let[o,r]=e.spread.map(s=>vt(t,s));return o<=vt(t,n)&&vt(t,n)<=r}function vt(t,e){return t.levels.findIndex(n=>n.id===e)}function wt(t,e){return t.rows.filter(({id:n})=>!e.levels[n]).length}function zs(t,e){return oe(e,Be,n=>Qs(t,n),n=>!wt(t,n))}function Js(t,e){let n=Z(t,e),o=ht(t.answer.notes,e.answer.notes);return{...n,answer:{levels:t.answer.levels,notes:o}}}function Ks(t){return gt(t,({notes:e})=>e)}function Ys(t){return kt(t,({levels:e})=>({levels:e,notes:{}}))}function Qs(t,e){if(!T(e)||!T(e.levels))return null;let n=t.rows.map(({id:s})=>s),o=t.levels.map(({id:s})=>s),r=Object.entries(e.levels).filter(([s,i])=>n.includes(s)&&o.includes(i));return{levels:Object.fromEntries(r),notes:mt(e.notes,n)}}var Xs={near:"assess_near",inside:"assess_inside",far:"assess_far"};function St(t){let{uid:e,spec:n,strings:o,state:r}=t,[s,i]=$t(),c=m=>Ln(n,m),u=c(r).status==="right"||r.tries.length>=n.attempts,p=(m,$)=>u||Oe(n,m,$.levels[m.id])!=="far";return a`<${re} ...${t} nothing=${Be} keep mark=${c} ask=${({answer:m,set_answer:$,fixed:d})=>a`
<p class="pg-remark">${l(o,"assess_pick")}</p>
${n.rows.map(({id:h,text:k})=>{let g=m.notes[h]??"",_=`${e}-${h}-note`;return a`<div key=${h} class="assess-row">
<fieldset class="pg-pills">
<legend>${k}</legend>
${n.levels.map(b=>a`<label key=${b.id} class=${m.levels[h]===b.id?"is-picked":""}>
<input type="radio" name=${`${e}-${h}`} value=${b.id} checked=${m.levels[h]===b.id} disabled=${d}
onChange=${()=>$({...m,levels:{...m.levels,[h]:b.id}})} />
<span>${b.text}</span>
</label>`)}
</fieldset>
${!d&&a`<button type="button" class="pg-link" aria-expanded=${s===h?"true":"false"}
onClick=${b=>i(h,b.currentTarget)}>${l(o,g?"assess_note":"assess_add")}</button>`}
${!d&&s===h&&a`
<${J} id=${_} label=${l(o,"assess_label",{row:k})} unseen value=${g} described=${`${_}-care`}
onWrite=${b=>$({...m,notes:_t(m.notes,h,b)})} />
<${X} id=${`${_}-care`} strings=${o} />`}
</div>`})}`}
missing=${m=>{let $=wt(n,m);return $?l(o,"assess_none",{n:$}):null}}
told=${m=>a`
${u&&a`<p class="pg-remark" aria-hidden="true">${l(o,"assess_signs")}</p>`}
${n.rows.map($=>a`<div key=${$.id} class="assess-told">
<p class="pg-named">${$.text}</p>
${u&&a`<${Zs} spec=${n} row=${$} own=${m.levels[$.id]} />`}
<p>${fr(n,o,$,m,u)}</p>
${m.notes[$.id]&&a`<p class="assess-note"><span class="pg-label">${l(o,"assess_note")}:</span> ${m.notes[$.id]}</p>`}
${p($,m)&&a`<${dt} feedback=${$.feedback} strings=${o} open=${m.levels[$.id]!==$.level} fits=${Oe(n,$,m.levels[$.id])!=="far"} />`}
</div>`)}`}
spoken=${m=>n.rows.map($=>`${$.text}: ${fr(n,o,$,m,u)}`).join(" ")}
facts=${m=>n.rows.flatMap($=>p($,m)?$.feedback.facts:[])} />`}St.icon="M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";function Zs({spec:t,row:e,own:n}){let{levels:o}=t;return a`<p class="assess-bar" aria-hidden="true">
<span>${o[0].text}</span>
${o.map(({id:r})=>a`<span key=${r} class=${`assess-step ${xt(t,e,r)?"is-in":""}`}>
${r===e.level?r===n?"\u25C9":"\u25C6":r===n?"\u25CF":"\u25CB"}
</span>`)}
<span>${o[o.length-1].text}</span>
</p>`}function fr(t,e,n,o,r){let s=f=>{var m;return((m=t.levels.find($=>$.id===f))==null?void 0:m.text)??f},i=o.levels[n.id],c=Oe(t,n,i);if(c==="far"&&!r)return l(e,"assess_far_open");let[u,p]=n.spread;return[l(e,c==="same"?"assess_both":"assess_apart",{own:s(i),level:s(n.level)}),u!==p&&l(e,"assess_spread",{from:s(u),to:s(p)}),c!=="same"&&l(e,Xs[c])].filter(Boolean).join(" ")}function Me({label:t,state:e,cleared:n,set_state:o,onClear:r=()=>{},strings:s,host:i}){let[c,u]=M(null),p=H(e,n);return ce(()=>{p||u(null)},[p]),p&&!c?null:a`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${p?()=>{o(c),u(null),i.announce(l(s,"cleared_back"))}:()=>{u(e),o(n),r(),i.announce(l(s,"cleared"))}}>${p?l(s,"cleared_undo"):t}</button>
${p&&a`<span class="pg-remark">${l(s,"cleared")}</span>`}
</p>`}function Ot(){let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}function Mt(t){return typeof t=="string"&&/^\d{4}-\d\d-\d\d$/.test(t)&&!Number.isNaN(Date.parse(t))&&Wn(t,0)===t}function Wn(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}function dr(t,e){return Math.round((Date.parse(e)-Date.parse(t))/864e5)}var Ct={};function Bn(t,e){return Ct[e]??(Ct[e]=new Intl.DateTimeFormat(e==="en"?"en-GB":e,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})),Ct[e].format(Date.parse(t))}function $r(t){setTimeout(()=>Bn("2000-01-01",t),500)}function Q({spec:t,strings:e,state:n,set_state:o,host:r,mark:s}){return a`
<button type="button" class="pg-button pg-quiet" onClick=${c=>{let u={...n,skipped:!0};o(u),r.announce(l(e,"skipped")),I(c.currentTarget,t.id,s(t,u))}}>${l(e,"skip")}</button>
${n.skipped&&a`<p class="pg-remark">${l(e,"skipped")}</p>`}
`}var Jn={};Y(Jn,{VERSION:()=>Et,due:()=>Un,empty:()=>Ue,mark:()=>Ee,merge:()=>ti,next:()=>Gn,rate:()=>zn,restore:()=>ei});var Et=1,Tt=[0,1,3,7,21];function Ue(t){return{v:Et,cards:{},skipped:!1}}function Ee(t,{cards:e,skipped:n}){let o=Object.keys(e).length;return o===t.cards.length?{status:"done"}:n?{status:"skipped"}:{status:o?"underway":"unanswered"}}function Un(t,{cards:e},n){let o=new Map(Object.entries(e));return t.cards.map(r=>r.id).filter(r=>hr(o.get(r),n))}function Gn(t,e){return Math.min(...Object.values(t.cards).map(n=>_r(n,e)))}function zn(t,e,n,o,r){let s=new Map(Object.entries(e.cards)).get(n);if(o&&!hr(s,r))return{...e,skipped:!1};let i=o?Math.min((s?s.box:0)+1,Tt.length-1):0;return{...e,cards:{...e.cards,[n]:{box:i,due:Wn(r,Tt[i])}},skipped:!1}}function ei(t,e){if(e==null)return{state:Ue(t),lost:!1};if(!T(e)||e.v!==Et)return{state:Ue(t),lost:!0};let n=T(e.cards)?Object.entries(e.cards):[],o=[];for(let[s,i]of n){let c=t.cards.some(u=>u.id===s)?ni(i):null;c&&o.push([s,c])}return{state:{v:Et,cards:Object.fromEntries(o),skipped:e.skipped===!0},lost:!T(e.cards)||o.length<n.length}}function ti(t,e){let n=new Map(Object.entries(e.cards));for(let[o,r]of Object.entries(t.cards)){let s=n.get(o);(!s||mr(r)>mr(s))&&n.set(o,r)}return{...t,cards:Object.fromEntries(n)}}function _r({box:t,due:e},n){let o=dr(n,e);return o>Tt[t]?0:o}function hr(t,e){return!t||_r(t,e)<=0}function mr({due:t,box:e}){return`${t} ${e}`}function ni(t){if(!T(t)||!Mt(t.due))return null;let e=Tt.findIndex((n,o)=>o===t.box);return e<0?null:{box:e,due:t.due}}function jt(t){let{spec:e,strings:n,state:o,set_state:r,host:s}=t,[i,c]=M(!1),[u,p]=M([]),[f,m]=M([]),$=O(null),d=O(null),h=O(!1);R(()=>{var y;h.current&&((y=d.current??$.current)==null||y.focus()),h.current=!1});let k=Ot(),g=f.length?f:Un(e,o,k),[_]=[...g].sort((y,E)=>u.lastIndexOf(y)-u.lastIndexOf(E)),b=e.cards.find(y=>y.id===_),x=Object.keys(o.cards).length,w=y=>{h.current=!0,c(y)},j=(y,E)=>{let N=zn(e,o,_,E,k);w(!1),p([...u,_]),m(f.filter(V=>V!==_)),r(N),Ee(e,o).status!=="done"&&Ee(e,N).status==="done"&&I(y.currentTarget,e.id,Ee(e,N))},S=()=>{w(!1),m(e.cards.map(y=>y.id))},C=()=>{c(!1),p([]),m([])};return a`
<${v} class="pg-prompt" of=${e.prompt} />
${b?a`<div key="card">
${!i&&!x&&a`<p class="pg-remark">${l(n,"cards_how")}</p>`}
<div class="cards-card">
<p class="pg-remark">${l(n,"cards_left",{n:g.length})}</p>
<h4 class="cards-front" tabindex="-1" ref=${$}><${v} as="span" of=${b.front} /></h4>
${i&&a`<div class="cards-back" tabindex="-1" ref=${d}><${v} of=${b.back} /></div>
<${B} ids=${b.facts} facts=${e.facts} strings=${n} />`}
</div>
<div class="pg-actions">
${i?a`<button key="knew" type="button" class="pg-button" onClick=${y=>j(y,!0)}>${l(n,"cards_knew")}</button>
<button key="not-yet" type="button" class="pg-button" onClick=${y=>j(y,!1)}>${l(n,"cards_not_yet")}</button>`:a`<button key="turn" type="button" class="pg-button" onClick=${()=>w(!0)}>${l(n,"cards_turn")}</button>
${x<e.cards.length&&a`<${Q} ...${t} mark=${Ee} />`}`}
</div>
</div>`:a`<div key="rest">
<div tabindex="-1" ref=${$}>
<p class="pg-verdict">${l(n,"cards_none")}</p>
<p>${l(n,"cards_next",{n:Gn(o,k)})}</p>
</div>
<div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${S}>${l(n,"cards_all")}</button></div>
</div>`}
${(!b||!x)&&a`<${Me} label=${l(n,"cards_clear")} state=${o} cleared=${Ue(e)} set_state=${r}
onClear=${C} strings=${n} host=${s} />`}
`}jt.icon="M3 7h10v9H3zM6 4h11v9";var Qn={};Y(Qn,{VERSION:()=>Nt,empty:()=>Kn,mark:()=>Ht,merge:()=>ri,points:()=>Te,restore:()=>oi,tick:()=>Yn});var Nt=1;function Kn(t){return{v:Nt,ticked:[],done:!1,skipped:!1}}function Ht(t,{ticked:e,done:n,skipped:o}){return n||e.length===Te(t).length?{status:"done"}:o?{status:"skipped"}:{status:e.length?"underway":"unanswered"}}function Yn(t,e,n,o){let r=e.ticked.filter(i=>i!==n),s=o?[...r,n]:r;return{...e,ticked:s,done:e.done||s.length===Te(t).length,skipped:!1}}function oi(t,e){if(e==null)return{state:Kn(t),lost:!1};if(!T(e)||e.v!==Nt)return{state:Kn(t),lost:!0};let n=Te(t).map(s=>s.id),o=D(e.ticked)?e.ticked:[],r={v:Nt,ticked:[...new Set(o)].filter(s=>n.includes(s)),done:e.done===!0,skipped:e.skipped===!0};return{state:r,lost:!H(r.ticked,e.ticked)}}function ri(t,e){return{...t,ticked:[...new Set([...t.ticked,...e.ticked])],done:t.done||e.done}}function Te({groups:t}){return t.reduce((e,n)=>[...e,...n.points],[])}function Vt(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,[c,u]=M(""),p=Te(n).length,f=r.ticked.length,m=k=>{u(k),i.announce(k)},$=(k,g,_)=>{s(g),m(_),I(k.currentTarget,n.id,Ht(n,g))},d=(k,g)=>{let _=Yn(n,r,g,k.currentTarget.checked);if(_.ticked.length===p)return $(k,_,l(o,"checklist_all"));u(""),s(_)},h=k=>{if(!f)return m(l(o,"checklist_none"));$(k,{...r,done:!0,skipped:!1},l(o,"checklist_done_said"))};return a`
<${v} class="pg-prompt" of=${n.prompt} />
${n.groups.map(k=>a`<fieldset key=${k.points[0].id} class="checklist-group">
<legend>${k.title}</legend>
${k.points.map(g=>a`<${si} key=${g.id} name=${`${e}-${g.id}`} point=${g} on=${r.ticked.includes(g.id)}
facts=${n.facts} strings=${o} onChange=${_=>d(_,g.id)} />`)}
</fieldset>`)}
<div class="pg-actions">
<p class="checklist-count">${l(o,"checklist_count",{ticked:f,count:p})}</p>
${f<p&&a`
<button type="button" class="pg-button" onClick=${h}>${l(o,"checklist_done")}</button>
${!r.done&&a`<${Q} ...${t} mark=${Ht} />`}`}
${c&&a`<p class="pg-remark">${c}</p>`}
</div>
<${Me} label=${l(o,"checklist_clear")} state=${r} cleared=${{...r,ticked:[]}} set_state=${s}
onClear=${()=>u("")} strings=${o} host=${i} />
`}Vt.icon="M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";function si({name:t,point:{text:e,feedback:n},on:o,facts:r,strings:s,onChange:i}){return a`<div class="checklist-point">
<label class=${`pg-option ${o?"is-picked":""}`}>
<input type="checkbox" checked=${o} onChange=${i} />
<${v} as="span" id=${t} of=${e} />
</label>
${n&&a`<details>
<summary aria-describedby=${t}>${l(s,"checklist_why")}</summary>
<${U} feedback=${n} strings=${s} />
<${B} ids=${n.facts} facts=${r} strings=${s} />
</details>`}
</div>`}var Xn={};Y(Xn,{VERSION:()=>ii,answering:()=>ee,empty:()=>ci,mark:()=>qt,merge:()=>li,restore:()=>ai});var Ge=["true","false","depends"],gr={nothing:{},most:({statements:t})=>t.length,grade({statements:t},e){return{score:t.filter(n=>e[n.id]===n.is).length,misconceptions:t.map(n=>n.misconceptions[e[n.id]])}},read({statements:t},e){return T(e)&&Object.keys(e).every(o=>t.some(r=>r.id===o)&&Ge.includes(e[o]))?e:null},open:({statements:t},e)=>t.filter(n=>!Ge.includes(e[n.id])).length};var kr={nothing:[],most:({multiple:t,options:e})=>t?e.filter(n=>n.correct).length:1,grade({options:t},e){let n=t.filter(r=>e.includes(r.id)),o=n.filter(r=>r.correct).length;return{score:Math.max(0,o-(n.length-o)),misconceptions:n.map(r=>r.misconception)}},read({multiple:t,options:e},n){return!D(n)||new Set(n).size<n.length||!t&&n.length>1?null:n.every(o=>e.some(r=>r.id===o))?n:null},open:(t,e)=>e.length?0:1};var ii=1;function ee(t){return t.statements.length?gr:kr}function ci(t){return G(ee(t).nothing)}function qt(t,e){let{most:n,grade:o}=ee(t);return ne(e,n(t),r=>o(t,r))}function ai(t,e){let{nothing:n,read:o,open:r}=ee(t);return oe(e,n,s=>o(t,s),s=>!r(t,s))}function li(t,e){return Z(t,e)}function At(t){return t.question.statements.length?a`<${pi} ...${t} />`:a`<${ui} ...${t} />`}function ui({uid:t,question:{multiple:e,options:n},answer:o,set_answer:r,fixed:s,described:i,strings:c}){let u=(p,f)=>{let m=e?o.filter($=>$!==p):[];r(f?[...m,p]:m)};return a`<fieldset class="choice-options" aria-describedby=${i}>
<legend>${l(c,e?"choice_pick_several":"choice_pick")}</legend>
${n.map(p=>{let f=o.includes(p.id);return a`<label key=${p.id} class=${`pg-option ${f?"is-picked":""} ${s?"is-set":""}`}>
<input type=${e?"checkbox":"radio"} name=${`${t}-option`} value=${p.id} checked=${f} disabled=${s}
onChange=${m=>u(p.id,m.currentTarget.checked)} />
<${v} as="span" of=${p.text} />
</label>`})}
</fieldset>`}function pi({uid:t,question:e,answer:n,set_answer:o,fixed:r,strings:s}){return e.statements.map(({id:i,text:c})=>a`<fieldset key=${i} class="pg-pills choice-statement">
<${v} as="legend" of=${c} />
${Ge.map(u=>a`<label key=${u} class=${n[i]===u?"is-picked":""}>
<input type="radio" name=${`${t}-${i}`} value=${u} checked=${n[i]===u} disabled=${r}
onChange=${()=>o({...n,[i]:u})} />
<span>${l(s,`verdict_${u}`)}</span>
</label>`)}
</fieldset>`)}function je({options:t,statements:e},n,o,r=!0){let s=t.map(c=>{let u=n.includes(c.id),[p,f]=u?["choice_yours_fits","choice_yours_fits_not"]:["choice_fits","choice_fits_not"];return{...c,given:u,fits:c.correct,tag:l(o,c.correct?p:f)}}),i=e.map(c=>{let u=Ge.includes(n[c.id]),p=n[c.id]===c.is,f=u?p?"choice_said_fits":r?"choice_said_is":"choice_said_fits_not":"choice_said_none",[m,$]=[n[c.id],c.is].map(h=>l(o,`verdict_${h}`)),d=p?{...c.feedback,instead:null}:c.feedback;return{...c,feedback:d,given:u,fits:p,tag:l(o,f,{said:m,is:$})}});return[...s,...i]}function Rt({of:t,facts:e,strings:n}){return a`<ul>
${t.map(({id:o,text:r,tag:s,feedback:i})=>a`<li key=${o}>
<${U} name=${r} tag=${s} feedback=${i} strings=${n} />
<${B} ids=${i.facts} facts=${e} strings=${n} />
</li>`)}
</ul>`}function It(t){let{spec:e,strings:n,state:o}=t,r=e.statements.length>0,{status:s,attempts:i}=qt(e,o),c=s==="right"||i>=e.attempts,u=r?di(e,n,c):fi(e,n);return a`<${re} ...${t} ...${u} nothing=${ee(e).nothing} keep=${r} count=${r||e.multiple}
mark=${p=>qt(e,p)}
ask=${p=>a`<${At} ...${p} uid=${t.uid} question=${e}
described=${e.prompt?`${t.uid}-prompt`:void 0} strings=${n} />`} />`}It.icon="M10 3v6m0 0-5 6m5-6 5 6";function fi(t,e){let n=o=>je(t,o,e).filter(r=>r.given);return{missing:o=>o.length?null:l(e,t.multiple?"choice_none_several":"choice_none"),told:o=>n(o).map(r=>a`<${U} key=${r.id}
name=${o.length>1?r.text:null} feedback=${r.feedback} strings=${e} />`),facts:o=>br(n(o)),after:o=>o.length<t.options.length&&a`<details class="pg-others">
<summary>${l(e,"choice_others")}</summary>
<${Rt} of=${je(t,o,e).filter(r=>!r.given)} facts=${t.facts} strings=${e} />
</details>`}}function di(t,e,n){let{open:o}=ee(t),r=s=>je(t,s,e,n).map(i=>n||i.fits?i:{...i,feedback:$i});return{missing:s=>o(t,s)?l(e,"choice_open",{n:o(t,s)}):null,told:s=>r(s).map(({id:i,text:c,tag:u,feedback:p})=>a`<${U} key=${i}
name=${c} tag=${u} feedback=${p} strings=${e} />`),spoken:()=>l(e,"choice_reasons"),facts:s=>br(r(s))}}var $i={story:null,research:null,instead:null,facts:[]};function br(t){return t.flatMap(e=>e.feedback.facts)}var he={};function Zn(t,e){return e.filter(({id:n})=>!de(t,n)).length}function de(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function Pt(t,e){return e.fits.includes(de(t,e.id)??"")}function yr(t,e,n,o){let r={...t,[n]:o};return Object.fromEntries(e.filter(s=>de(r,s.id)).map(s=>[s.id,r[s.id]]))}function Dt(t,e){return ne(t,e.length,n=>({score:e.filter(o=>Pt(n,o)).length,misconceptions:e.map(o=>de(o.misconceptions,de(n,o.id)??""))}))}function Lt(t,e,n){return oe(t,he,o=>mi(o,e,n),o=>!Zn(o,e))}function mi(t,e,n){return T(t)&&Object.entries(t).every(([r,s])=>e.some(i=>i.id===r)&&n.some(i=>i.id===s))?t:null}function Wt({all:t,places:e,lettered:n=!1,mark:o,missing:r,before:s,control:i,...c}){let{spec:u,strings:p,state:f}=c,m=f.tries.length?f.tries[f.tries.length-1].answer:he,$=({answer:g,set_answer:_,fixed:b})=>a`${s}${t.map(x=>{let w=de(g,x.id),j=w&&w===de(m,x.id),S=Pt(m,x),C=j?Ft(x,S,l(p,S?"placed_fits":"placed_fits_not")):Ft(x);return i({each:x,label:C,place:w,fixed:b,choose:y=>_(yr(g,t,x.id,y))})})}`,d=(g,_)=>{let b=_.status==="right"||_.attempts>=u.attempts,x=e.map(({id:j})=>t.filter(S=>de(g,S.id)===j)),w=k((j,S)=>!x[S].length,n?(j,S)=>eo(S):void 0);return a`
${e.map((j,S)=>x[S].length>0&&a`<section key=${j.id} class="pg-placed">
<h4>${n&&`${eo(S)} \xB7 `}<${v} as="span" of=${j.text} /></h4>
<ul>${x[S].map(C=>a`<li key=${C.id}>${h(C,Pt(g,C),b)}</li>`)}</ul>
</section>`)}
${w&&a`<p class="pg-remark">${l(p,"placed_none",{names:w})}</p>`}
${b||a`<p>${l(p,"placed_later")}</p>`}
`},h=(g,_,b)=>{if(!_&&!b)return a`<p>${Ft(g,_,l(p,"placed_fits_not"))}</p>`;let x=_?l(p,"placed_fits"):l(p,"placed_would_fit",{names:k(({id:w})=>g.fits.includes(w))});return a`<details open=${!_}>
<summary>${Ft(g,_,`${x}. ${l(p,"placed_why")}`)}</summary>
<${U} feedback=${g.feedback} strings=${p} fits=${_} />
<${B} ids=${g.feedback.facts} facts=${u.facts} strings=${p} />
</details>`},k=(g,_=to)=>e.map((b,x)=>g(b,x)&&_(b,x,n)).filter(Boolean).join(" / ");return a`<${re} ...${c} nothing=${he} keep=${!0} count=${!0} mark=${g=>o(u,g)}
missing=${g=>{let _=Zn(g,t);return _?l(p,r,{n:_}):null}}
ask=${$} told=${d} spoken=${()=>l(p,"placed_spoken")} facts=${()=>[]} />`}function to({short:t},e,n){return n?`${eo(e)} \xB7 ${t}`:t}function eo(t){return String.fromCharCode(65+t)}function Ft(t,e,n){return a`<span class="pg-placed-text">
<${v} as="span" of=${t.text} />
${n&&a`<span class="pg-fit"><span aria-hidden="true">${e?ye.right:ye.wrong}</span> ${n}</span>`}
</span>`}var oo={};Y(oo,{VERSION:()=>_i,empty:()=>hi,mark:()=>no,merge:()=>ki,restore:()=>gi});var _i=1;function hi(t){return G(he)}function no(t,e){return Dt(e,t.left)}function gi(t,e){return Lt(e,t.left,t.right)}function ki(t,e){return Z(t,e)}function Bt(t){let{uid:e,spec:n,strings:o}=t;return a`<${Wt} ...${t} all=${n.left} places=${n.right} lettered mark=${no} missing="match_missing"
before=${a`
<ol class="match-right">${n.right.map(({id:r,text:s})=>a`<${v} as="li" key=${r} of=${s} />`)}</ol>
<p class="pg-remark">${l(o,"match_pick")}</p>
`}
control=${({each:r,label:s,place:i,choose:c,fixed:u})=>a`<div key=${r.id} class="match-left">
<label for=${`${e}-${r.id}`}>${s}</label>
<select id=${`${e}-${r.id}`} class=${i?"is-picked":""} value=${i??""} disabled=${u}
onChange=${p=>c(p.currentTarget.value)}>
<option value="">${l(o,"match_choose")}</option>
${n.right.map((p,f)=>a`<option key=${p.id} value=${p.id}>${to(p,f,!0)}</option>`)}
</select>
</div>`} />`}Bt.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";var so={};Y(so,{VERSION:()=>ro,empty:()=>Ut,mark:()=>ze,merge:()=>yi,own_words:()=>vi,plan_of:()=>wi,restore:()=>bi,without_words:()=>xi});function ue(t,e,n=`

`){return vr(t,e,n)?t:vr(e,t,n)?e:t+n+e}function vr(t,e,n){return t.startsWith(e)||t.endsWith(n+e)||t.includes(n+e+n)}var ro=1;function Ut(t){return{v:ro,text:"",...t.parts.length&&{parts:Object.fromEntries(t.parts.map(({id:e})=>[e,""]))},...t.plan&&{when:"",who:""},other:[]}}function ze(t,e){return xr(e).length?{status:"written"}:{status:e.skipped?"skipped":"empty"}}function bi(t,e){let n=Ut(t);if(e==null)return{state:n,lost:!1};if(!T(e)||e.v!==ro)return{state:n,lost:!0};let{parts:o={},when:r="",who:s="",other:i}=e,c=!T(o)||!D(i),u=f=>typeof f=="string"?f:(c=!0,""),p=f=>{f.trim()&&(n.text=n.text?`${n.text}

${f}`:f)};n.text=u(e.text);for(let[f,m]of Object.entries(T(o)?o:{}))n.parts&&t.parts.some($=>$.id===f)?n.parts[f]=u(m):p(u(m));return t.plan?Object.assign(n,{when:u(r),who:u(s)}):[r,s].map(u).forEach(p),n.other=D(i)?[...new Set(i)]:[],e.skipped===!0&&(n.skipped=!0),{state:n,lost:c}}function yi(t,e){let n={...t,...e.skipped&&{skipped:e.skipped},text:t.text||e.text};if(t.parts){let r=Object.entries(t.parts).map(([s,i])=>{var c;return[s,ue(i,((c=e.parts)==null?void 0:c[s])??"")]});n.parts=Object.fromEntries(r)}for(let r of["when","who"])t[r]!==void 0&&(n[r]=ue(t[r],e[r]??""," / "));let o=e.text&&e.text!==n.text?[e.text]:[];return{...n,other:[...new Set([...t.other,...e.other,...o])]}}function vi(t){return[...xr(t),...t.other]}function xr({text:t,parts:e={},when:n="",who:o=""}){return[...Object.values(e),t,n,o].filter(r=>r.trim())}function xi(t){let{parts:e,when:n,who:o}=t;return{...t,text:"",...e&&{parts:Object.fromEntries(Object.keys(e).map(r=>[r,""]))},...n!==void 0&&{when:""},...o!==void 0&&{who:""},other:[]}}function wi(t,{text:e,parts:n={},when:o="",who:r=""}){let s=t.parts.length?n[t.parts[t.parts.length-1].id]:"",[i,...c]=[s||e,o,r].map(u=>u.trim());return!t.plan||!(i||c.some(Boolean))?null:{what:i,when:c[0],who:c[1]}}function Gt({uid:t,spec:e,strings:n,state:o,set_state:r,host:s}){let[i,c]=M(null),[u,p,f]=["prompt","care","note"].map(S=>`${t}-${S}`),m=S=>{c(null),r({...o,...S})},$=()=>{var S,C;c({state:o,kept:((S=s.saving)==null?void 0:S.kept)??!1}),(C=s.saving)==null||C.stop(),r(Ut(e)),s.announce(l(n,"notepad_deleted"))},d=()=>{var S;i&&(r(i.state),i.kept&&((S=s.saving)==null||S.keep()),c(null),s.announce(l(n,"notepad_back")))},h=(S,C)=>r({...o,text:C?`${o.text}

${S}`:o.text,other:o.other.filter(y=>y!==S)}),k=S=>I(S,e.id,ze(e,o)),{parts:g,when:_="",who:b=""}=o,x=ze(e,o).status==="written",w=O(!e.parts.length);o.text&&(w.current=!0);let j=e.prompt?`${u} ${p}`:p;return a`
${e.prompt&&a`<${v} class="pg-prompt" id=${u} of=${e.prompt} />`}
<${X} id=${p} strings=${n} />
${e.parts.map(({id:S,label:C},y)=>a`<${J} key=${S} id=${`${f}-part-${S}`} label=${C} value=${(g==null?void 0:g[S])??""}
rows=${e.rows} described=${y?void 0:j} onDone=${k}
onWrite=${E=>m({parts:{...g,[S]:E}})} />`)}
${w.current&&a`<${J} id=${f} unseen=${!e.plan&&!e.parts.length} value=${o.text}
label=${e.plan&&!e.parts.length?l(n,"notepad_will"):l(n,"notepad_label",{title:e.title})}
rows=${e.rows} described=${j} onDone=${k} onWrite=${S=>m({text:S})} />`}
${e.plan&&a`<div class="notepad-plan">
<${wr} id=${`${f}-when`} label=${l(n,"notepad_when")} hint=${l(n,"notepad_when_hint")} value=${_} onDone=${k}
onWrite=${S=>m({when:S})} />
<${wr} id=${`${f}-who`} label=${l(n,"notepad_who")} hint=${l(n,"notepad_who_hint")} value=${b} onDone=${k}
onWrite=${S=>m({who:S})} />
</div>`}
${o.other.map(S=>a`<div key=${S} class="pg-notice">
<p>${l(n,"notepad_other")}</p>
<p class="pg-words">${S}</p>
<button type="button" class="pg-button" onClick=${()=>h(S,!0)}>${l(n,"notepad_add")}</button>
<button type="button" class="pg-button pg-quiet" onClick=${()=>h(S,!1)}>${l(n,"notepad_leave")}</button>
</div>`)}
${(x||i)&&a`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${i?d:$}>
${l(n,i?"notepad_undo":"notepad_delete")}
</button>
${i&&a`<span class="pg-remark">${l(n,"notepad_deleted")}</span>`}
</p>`}
${!x&&!i&&a`<div class="pg-actions"><${Q} ...${{spec:e,strings:n,state:o,set_state:r,host:s,mark:ze}} /></div>`}
${!s.saving&&a`<p class="pg-saving">${l(n,"notepad_in_notebook")}</p>`}
`}Gt.icon="M4 16V4h12v9l-3 3z";function wr({id:t,label:e,hint:n,value:o,onWrite:r,onDone:s}){return a`<div>
<label class="pg-field-label" for=${t}>${e}</label>
<p class="pg-remark" id=${`${t}-hint`}>${n}</p>
<input type="text" class="pg-field notepad-line" id=${t} value=${o} aria-describedby=${`${t}-hint`} autocomplete="off"
onInput=${i=>r(i.currentTarget.value)}
onChange=${i=>s(i.currentTarget)} />
</div>`}function Ne({uid:t,label:e,items:n,order:o,set_order:r,fixed:s,strings:i,announce:c,extra:u}){let[p,f]=M(""),m=O(null);R(()=>{var k;(k=m.current)==null||k.focus(),m.current=null});let $=(k,g,_)=>{var S,C;let b=o.indexOf(k),x=b+g;if(s||!(x in o))return;let w=[...o];[w[b],w[x]]=[w[x],w[b]],m.current=_,f(k),r(w);let j=((C=(S=_.closest("li"))==null?void 0:S.querySelector(".pg-arrange-text"))==null?void 0:C.textContent)??"";c(l(i,"moved",{text:j,place:x+1,count:o.length}))},d=(k,g)=>{let _={ArrowUp:-1,ArrowDown:1}[g.key],b=g.target;!g.altKey||!_||b.closest("select, textarea")||(g.preventDefault(),$(k,_,b))},h=(k,g)=>{let _=`${t}-${g<0?"up":"down"}-${k}`;return a`<button type="button" class="pg-arrange-move" id=${_} aria-labelledby=${`${_} ${t}-text-${k}`}
aria-label=${l(i,g<0?"move_up":"move_down")} aria-keyshortcuts=${g<0?"Alt+ArrowUp":"Alt+ArrowDown"}
aria-disabled=${o.indexOf(k)+g in o?void 0:"true"}
onClick=${b=>$(k,g,b.currentTarget)}>${g<0?"\u2191":"\u2193"}</button>`};return a`
${!s&&a`<p class="pg-remark">${l(i,"move_how")}</p>`}
<ol class="pg-arrange" aria-label=${e}>
${o.map(k=>{var g;return a`<li key=${k} onKeyDown=${_=>d(k,_)}>
<div class=${`pg-arrange-row ${k===p&&!s?"is-moved":""}`}>
<${v} as="span" class="pg-arrange-text" id=${`${t}-text-${k}`} of=${((g=n.find(_=>_.id===k))==null?void 0:g.html)??""} />
${!s&&a`<span class="pg-arrange-moves">${h(k,-1)}${h(k,1)}</span>`}
${u&&a`<div class="pg-arrange-extra">${u(k)}</div>`}
</div>
</li>`})}
</ol>
`}var ao={};Y(ao,{VERSION:()=>Si,broken:()=>He,empty:()=>Ci,has:()=>Je,mark:()=>co,merge:()=>Mi,nearest:()=>zt,restore:()=>Oi});var Si=1;function Ci(t){return G(t.shown)}function co(t,e){return ne(e,t.steps.length-1,n=>({score:io(n,zt(t,n)),misconceptions:He(t,n).map(o=>o.misconception)}))}function Oi(t,e){return oe(e,t.shown,n=>Ei(t,n),n=>!H(n,t.shown))}function Mi(t,e){return Z(t,e)}function He(t,e){return t.never.filter(n=>e.indexOf(n.first)<e.indexOf(n.before))}function zt(t,e){return t.orders.reduce((n,o)=>io(e,o)>io(e,n)?o:n)}function Je(t,{first:e,then:n}){return t.indexOf(n)===t.indexOf(e)+1}function io(t,e){return t.filter((n,o)=>o&&e.indexOf(n)===e.indexOf(t[o-1])+1).length}function Ei(t,e){return D(e)&&H([...e].sort(),[...t.shown].sort())?e:null}function Jt(t){let{uid:e,spec:n,strings:o,state:r,host:s}=t,i=_=>n.steps.find(b=>b.id===_),c=({first:_,before:b},x)=>l(o,"order_broken",{first:i(_)[x],before:i(b)[x]}),u=({answer:_,set_answer:b,fixed:x})=>a`<${Ne} uid=${e} label=${l(o,"order_label")}
items=${n.steps.map(({id:w,text:j})=>({id:w,html:j}))} order=${_} set_order=${b} fixed=${x}
strings=${o} announce=${s.announce} />`,p=_=>n.pairs.filter(b=>Je(_,b)),f=_=>n.pairs.filter(b=>!Je(_,b)&&Je(zt(n,_),b)),m=(_,b="order_pair")=>_.map(({first:x,then:w,feedback:j})=>a`<${U}
name=${l(o,b,{first:i(x).text,then:i(w).text})} feedback=${j} strings=${o} />`),$=(_,{status:b})=>b==="right"?m(p(_)):a`
${He(n,_).map(x=>a`<${U} name=${c(x,"text")} feedback=${x.feedback} strings=${o} />`)}
${m(f(_),"order_missed")}
${p(_).length>0&&a`<details class="pg-others">
<summary>${l(o,"order_had")}</summary>
${m(p(_))}
</details>`}`,d=_=>[...He(n,_).map(b=>c(b,"plain")),l(o,"order_more")].join(" "),h=_=>[...He(n,_),...f(_),...p(_)].flatMap(({feedback:b})=>b.facts),k=_=>{let b=n.orders.filter(x=>!H(x,_));return b.length?a`<details class="pg-others">
<summary>${l(o,b.length<n.orders.length?"order_others":"order_fits",{n:b.length})}</summary>
<ul>${b.map(x=>a`<li><ol>${x.map(w=>a`<${v} as="li" of=${i(w).text} />`)}</ol></li>`)}</ul>
</details>`:null},g=r.tries[r.tries.length-1];return a`<${re} ...${t} nothing=${n.shown} keep count mark=${_=>co(n,_)}
missing=${_=>H(_,g?g.answer:n.shown)||H(_,n.shown)?l(o,"order_none"):null}
ask=${u} told=${$} spoken=${d} facts=${h} after=${k} />`}Jt.icon="M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";var fo={};Y(fo,{VERSION:()=>Kt,empty:()=>lo,furthest:()=>po,mark:()=>Yt,merge:()=>ji,restore:()=>Ti});var Kt=1;function lo(t){return{v:Kt,order:uo(t),done:!1,skipped:!1}}function Yt(t,{done:e,skipped:n}){return{status:e?"done":n?"skipped":"unanswered"}}function Ti(t,e){if(e==null)return{state:lo(t),lost:!1};if(!T(e)||e.v!==Kt)return{state:lo(t),lost:!0};let{order:n,done:o,skipped:r}=e,s=D(n)&&H([...n].sort(),uo(t).sort()),i={v:Kt,order:s?n:uo(t),done:s&&o===!0,skipped:r===!0};return{state:i,lost:!H([n,o,r],[i.order,i.done,i.skipped])}}function ji(t,e){return t.done||!e.done?t:e}function po(t,e){let n=t.map((s,i)=>({id:s,mine:i+1,theirs:e.indexOf(s)+1})),o=s=>Math.abs(s.mine-s.theirs),r=n.reduce((s,i)=>o(i)>o(s)?i:s);return o(r)?r:null}function uo(t){return t.items.map(e=>e.id)}function Qt(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,[c,u]=M(!1),p=r.done&&!c,f=O(null),m=O(!1);R(()=>{var k,g;m.current&&((g=(k=f.current)==null?void 0:k.querySelector("button"))==null||g.focus()),m.current=!1});let $=k=>{let g={...r,done:!0};u(!1),s(g);let _=n.views.map(b=>Sr(n,o,r.order,b));i.announce([l(o,"rank_compared"),..._].join(" ")),I(k.currentTarget,n.id,Yt(n,g))},d=()=>{m.current=!0,u(!0)},h=k=>{k.detail>1||(p?d():$(k))};return a`
${n.prompt&&a`<${v} class="pg-prompt" of=${n.prompt} />`}
${!p&&a`<div ref=${f}>
<p class="pg-remark">${l(o,"rank_open")}</p>
<${Ne} uid=${e} label=${l(o,"rank_label")} items=${n.items.map(({id:k,text:g})=>({id:k,html:g}))}
order=${r.order} set_order=${k=>s({...r,order:k})} fixed=${!1}
strings=${o} announce=${i.announce} />
</div>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${p?"pg-quiet":""}`} onClick=${h}>
${l(o,p?"rank_change":"rank_compare")}
</button>
${!p&&a`<${Q} ...${t} mark=${Yt} />`}
</div>
${p&&a`<${Ni} spec=${n} strings=${o} order=${r.order} />`}
`}Qt.icon="M4 5h12M4 10h8M4 15h4";function Ni({spec:t,strings:e,order:n}){let o=(r,s,i=s)=>a`<div>
<h4>${r}</h4>
<ol>
${s.map((c,u)=>{var p;return a`<li key=${c}>
<${v} as="span" of=${((p=t.items.find(f=>f.id===c))==null?void 0:p.text)??""} />
${i[u]!==c&&a` <span class="pg-tag">${l(e,"rank_yours",{place:i.indexOf(c)+1})}</span>`}
</li>`})}
</ol>
</div>`;return a`<div class="pg-feedback">
<div class="rank-orders">
${o(l(e,"rank_label"),n)}
${t.views.map(r=>o(r.who,r.order,n))}
</div>
${t.views.map(r=>a`<div class="rank-view" key=${r.who}>
<h4>${r.who}</h4>
<p>${Sr(t,e,n,r)}</p>
<${ae} title=${l(e,"rank_why")} of=${r.why} />
<${B} ids=${r.facts} facts=${t.facts} strings=${e} />
</div>`)}
<${ae} title=${l(e,"rank_question")} of=${t.question} class="rank-view" />
</div>`}function Sr(t,e,n,{who:o,order:r}){var c;let s=po(n,r);if(!s)return l(e,"rank_same",{who:o});let i=((c=t.items.find(u=>u.id===s.id))==null?void 0:c.plain)??"";return l(e,"rank_differs",{who:o,text:i,mine:s.mine,theirs:s.theirs})}var _o={};Y(_o,{VERSION:()=>Hi,empty:()=>Vi,keeps:()=>Xt,lacks:()=>Ve,mark:()=>mo,merge:()=>Ri,restore:()=>Ai,route_lacks:()=>Zt});var Hi=1;function Vi(t){return G([])}function mo(t,e){return ne(e,t.rules.length,n=>{let o=t.rules.filter(r=>!Xt(r,n));return{score:t.rules.length-o.length,misconceptions:o.map(r=>r.misconception)}})}function Xt({kind:t,described:[e,n]},o){if(t==="must")return o.some(s=>Ke(e,s));if(t==="never")return!o.some(s=>Ke(e,s));if(t==="only")return o.every(s=>qi(e,s));let r=o.findIndex(s=>Ke(n,s));return r<0||o.slice(0,r).some(s=>Ke(e,s))}function Or(t,e){return e==="services"?[t.service]:e==="consents"?[t.consent]:e==="needs"?t.needs:t.data}function Ke(t,e){return Object.entries(t).every(([n,o])=>Or(e,n).some(r=>o.includes(String(r))))}function qi({services:t,...e},n){return t&&!Ke({services:t},n)?!0:Object.entries(e).every(([o,r])=>Or(n,o).every(s=>r.includes(String(s))))}function Ve({service:t,needs:e,consent:n}){return t?e.length?n?null:"consent":"needs":"service"}function Zt(t,e){for(let[n,o]of e.entries()){let r=Ve(o);if(r)return{what:r,n:n+1}}return e.length<t.least?{what:"step",n:t.least}:null}function Ai(t,e){return oe(e,[],n=>Ii(t,n),n=>!Zt(t,n))}function Ri(t,e){return Z(t,e)}function Ii(t,e){if(!Array.isArray(e)||e.length>t.most)return null;let n=e.map(o=>Pi(t,o));return n.includes(null)?null:n}function Pi(t,e){if(!T(e))return null;let{service:n,needs:o,consent:r,data:s}=e;return $o(t.services,n)&&$o(t.consents,r)&&Cr(t.needs,o)&&Cr(t.data,s)?{service:n,needs:o,consent:r,data:s}:null}function $o(t,e){return e===null||t.some(n=>n.id===e)}function Cr(t,e){return D(e)&&new Set(e).size===e.length&&e.every(n=>$o(t,n))}var Di={step:"referral_lacks_step",service:"referral_lacks_service",needs:"referral_lacks_needs",consent:"referral_lacks_consent"},ho={service:null,needs:[],consent:null,data:[]};function en(t){let{spec:e,strings:n}=t,o=(i,c)=>e.rules.filter(u=>Xt(u,i)===c);return a`<${re} ...${t} nothing=${[]} count keep mark=${i=>mo(e,i)}
missing=${i=>{let c=Zt(e,i.length?i:[ho]);return c&&l(n,Di[c.what],{n:c.n})}}
ask=${i=>a`<${Li} ...${t} ...${i} />`}
told=${i=>{let c=o(i,!0);return a`
${o(i,!1).map(u=>a`<${Mr} key=${u.id} rule=${u} kept=${!1} strings=${n} />`)}
${c.length>0&&a`<details class="pg-others">
<summary>${l(n,"referral_kept_rules",{n:c.length})}</summary>
<ul>${c.map(u=>a`<li key=${u.id}><${Mr} rule=${u} kept strings=${n} /></li>`)}</ul>
</details>`}
`}}
spoken=${i=>o(i,!1).map(({text:c})=>`${l(n,"referral_broken")} ${c}`).join(" ")}
facts=${i=>[...o(i,!1),...o(i,!0)].flatMap(({feedback:c})=>c.facts)}
after=${()=>a`<details class="pg-others">
<summary>${l(n,"referral_model")}</summary>
<ol class="referral-model">
${e.model.map((i,c)=>a`<${v} key=${c} as="li" of=${jr(e,n,i)} />`)}
</ol>
</details>`} />`}en.icon="M4 16a2 2 0 1 0 0-.01M16 4a2 2 0 1 0 0 .01M6 15c6 0 2-9 8-10";function Mr({rule:{text:t,feedback:e},kept:n,strings:o}){return a`
<p class="pg-named"><span class="pg-fit">${l(o,n?"referral_kept":"referral_broken")}</span> ${t}</p>
<${U} feedback=${n?{...e,instead:null}:e} strings=${o} />
`}function Li({uid:t,spec:e,strings:n,host:o,answer:r,set_answer:s,fixed:i}){let c=r.length?r:[ho],u=O([]),p=O(0);for(;u.current.length<c.length;)u.current.push(`step${p.current++}`);let f=u.current.slice(0,c.length),[m,$]=M(""),d=O(null),h=O("");R(()=>{var y,E;h.current&&((E=(y=d.current)==null?void 0:y.querySelector(h.current))==null||E.focus()),h.current=""});let k=y=>c[f.indexOf(y)],g=(y,E)=>{$(y),s(f.map(N=>N===y?{...k(N),...E}:k(N)))},_=y=>{u.current=y,s(y.map(k))},b=()=>{let y=`step${p.current++}`;u.current=[...f,y],$(y),h.current=`#${t}-${y}`,s([...c,ho])},x=y=>{let E=f.indexOf(y)+1;u.current=f.filter(N=>N!==y),h.current=".referral-add",s(u.current.map(k)),o.announce(l(n,"referral_removed",{n:E}))},w=y=>!i&&(m===y||Ve(k(y))!==null),j=y=>{h.current=`#${t}-${y}`,$(m===y?"":y)},S=y=>{let E=k(y),N=f.indexOf(y)+1,V=`${t}-${y}`,F=(P,q,K)=>a`<button type="button" class="pg-button pg-quiet" id=${K}
aria-label=${`${l(n,P)}: ${l(n,"referral_step",{n:N})}`} onClick=${q}>${l(n,P)}</button>`;return a`
${w(y)&&a`<${Fi} id=${V} spec=${e} strings=${n} step=${E} n=${N}
change=${P=>g(y,P)} />`}
<div class="pg-actions">
${!w(y)&&F("referral_change",()=>j(y),V)}
${w(y)&&!Ve(E)&&F("referral_close",()=>j(y))}
${(f.length>1||!Ve(E))&&F("referral_remove",()=>x(y))}
</div>
`},C=y=>{var N;let E=k(y);return w(y)?((N=e.services.find(({id:V})=>V===E.service))==null?void 0:N.text)??l(n,"referral_open"):jr(e,n,E)};return a`<div class="referral-route" ref=${d}>
<${Ne} uid=${t} label=${l(n,"referral_route")} strings=${n} announce=${o.announce}
items=${f.map(y=>({id:y,html:C(y)}))} order=${f} set_order=${_}
fixed=${i||f.length<2} extra=${i?void 0:S} />
${!i&&a`<div class="pg-actions">
${c.length<e.most?a`<button type="button" class="pg-button pg-quiet referral-add" onClick=${b}>${l(n,"referral_add")}</button>`:a`<p class="pg-remark referral-add" tabindex="-1">${l(n,"referral_most",{n:e.most})}</p>`}
</div>`}
</div>`}function Fi({id:t,spec:e,strings:n,step:o,n:r,change:s}){return a`<fieldset class="referral-fields">
<legend class="pg-unseen">${l(n,"referral_step",{n:r})}</legend>
<${Er} id=${t} label="referral_service" strings=${n} members=${e.services} value=${o.service}
onPick=${i=>s({service:i})} />
<${Tr} label="referral_needs" strings=${n} members=${e.needs} value=${o.needs}
onPick=${i=>s({needs:i})} />
<${Er} id=${`${t}-consent`} label="referral_consent" strings=${n} members=${e.consents} value=${o.consent}
onPick=${i=>s({consent:i})} />
<${Tr} label="referral_data" strings=${n} members=${e.data} value=${o.data}
onPick=${i=>s({data:i})} />
</fieldset>`}function Er({id:t,label:e,strings:n,members:o,value:r,onPick:s}){return a`
<label class="pg-field-label" for=${t}>${l(n,e)}</label>
<select class="referral-select" id=${t} value=${r??""} onChange=${i=>s(i.currentTarget.value||null)}>
<option value="">${l(n,"referral_choose")}</option>
${o.map(i=>a`<option key=${i.id} value=${i.id}>${i.plain}</option>`)}
</select>
`}function Tr({label:t,strings:e,members:n,value:o,onPick:r}){let s=(i,c)=>r(n.map(u=>u.id).filter(u=>u===i?c:o.includes(u)));return a`<fieldset class="pg-pills referral-some">
<legend>${l(e,t)}</legend>
${n.map(({id:i,text:c})=>{let u=o.includes(i);return a`<label key=${i} class=${u?"is-picked":""}>
<input type="checkbox" value=${i} checked=${u} onChange=${p=>s(i,p.currentTarget.checked)} />
<${v} as="span" of=${c} />
</label>`})}
</fieldset>`}function jr(t,e,n){let o=(r,s)=>r.filter(i=>s.includes(i.id)).map(i=>i.text).join(", ");return l(e,"referral_sentence",{service:o(t.services,[n.service]),needs:o(t.needs,n.needs),consent:o(t.consents,[n.consent]),data:o(t.data,n.data)||l(e,"referral_nothing")})}var ko={};Y(ko,{VERSION:()=>tn,empty:()=>go,mark:()=>nn,merge:()=>Bi,own_words:()=>Gi,restore:()=>Wi,without_words:()=>zi});var tn=1;function go(t){return{v:tn,text:"",ticked:[],compared:!1,skipped:!1}}function nn(t,{text:e,compared:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:e.trim()?"underway":"unanswered"}}function Wi(t,e){if(e==null)return{state:go(t),lost:!1};if(!T(e)||e.v!==tn)return{state:go(t),lost:!0};let{text:n,ticked:o}=e,r=D(o)?[...new Set(o)].filter(i=>t.checks.some(c=>c.id===i)):[],s={v:tn,text:typeof n=="string"?n:"",ticked:r,compared:e.compared===!0,skipped:e.skipped===!0};return{state:s,lost:s.text!==n||!D(o)||r.length<o.length}}function Bi(t,e){return{...t,text:Ui(t.text,e.text),ticked:[...new Set([...t.ticked,...e.ticked])],compared:t.compared||e.compared,skipped:t.skipped&&e.skipped}}function Ui(t,e){return t.includes(e)?t:e.includes(t)?e:`${t}

${e}`}function Gi({text:t}){return t.trim()?[t]:[]}function zi(t){return{...t,text:""}}function on(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,[c,u]=M(""),[p,f]=["original","care"].map(d=>`${e}-${d}`),m=d=>{u(""),s({...r,text:d,skipped:!1})},$=d=>{if(r.compared)return;let h=!!r.text.trim(),k=l(o,h?"rewrite_below":"rewrite_none",{n:n.models.length});if(i.announce(k),!h)return u(k);let g={...r,compared:!0,skipped:!1};s(g),I(d.currentTarget,n.id,nn(n,g))};return a`
<${v} class="pg-prompt" of=${n.prompt} />
<blockquote id=${p}><${v} of=${n.original} /></blockquote>
<${J} id=${`${e}-text`} label=${l(o,"rewrite_label")} value=${r.text} rows=${n.rows}
described=${`${p} ${f}`} onWrite=${m} />
<${X} id=${f} strings=${o} />
<div class="pg-actions">
<button type="button" class="pg-button" aria-disabled=${r.compared?"true":void 0} onClick=${$}>
${l(o,r.compared?"rewrite_compared":"rewrite_compare")}
</button>
${!r.compared&&a`<${Q} ...${t} mark=${nn} />`}
${c&&a`<p class="pg-remark">${c}</p>`}
</div>
${r.compared&&a`<${_e}><${Ji} ...${t} /><//>`}
`}on.icon="M3 5h9M3 9h5m1 8 1-3 6-6 2 2-6 6z";function Ji({spec:t,strings:e,state:n,set_state:o}){let r=(s,i)=>{let c=n.ticked.filter(u=>u!==s);o({...n,ticked:i?[...c,s]:c})};return a`
<div class="pg-feedback">
<p class="pg-verdict">${l(e,"rewrite_models",{n:t.models.length})}</p>
<ul class="rewrite-models">
${t.models.map(({text:s,feedback:i},c)=>a`<li key=${c}>
<blockquote><${v} of=${s} /></blockquote>
<${U} feedback=${i} strings=${e} />
<${B} ids=${i.facts} facts=${t.facts} strings=${e} />
</li>`)}
</ul>
</div>
<fieldset class="rewrite-checks">
<legend class="pg-named">${l(e,"rewrite_checks")}</legend>
<p class="rewrite-mine">${n.text}</p>
${t.checks.map(({id:s,text:i})=>{let c=n.ticked.includes(s);return a`<label key=${s} class=${`pg-option ${c?"is-picked":""}`}>
<input type="checkbox" value=${s} checked=${c}
onChange=${u=>r(s,u.currentTarget.checked)} />
<${v} as="span" of=${i} />
</label>`})}
<p class="pg-remark">${l(e,"rewrite_change")}</p>
</fieldset>
`}var yo={};Y(yo,{VERSION:()=>rn,any:()=>ve,empty:()=>Ye,keep:()=>bo,mark:()=>sn,merge:()=>Yi,restore:()=>Ki});var rn=1;function Ye(t){return{v:rn,answers:{},first:null,again:null,skipped:!1}}function sn(t,{answers:e,first:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:ve(e)?"underway":"unanswered"}}function bo({v:t,answers:e,first:n,again:o},r){let s={answers:e,on:r};return{v:t,answers:{},first:n??s,again:n?s:o,skipped:!1}}function Ki(t,e){if(e==null)return{state:Ye(t),lost:!1};if(!T(e)||e.v!==rn)return{state:Ye(t),lost:!0};let n=Nr(t,e.first),o=Nr(t,e.again),r={v:rn,answers:Vr(t,e.answers),first:n??o,again:n&&o,skipped:e.skipped===!0};return{state:r,lost:!H(Hr(e),Hr(r))}}function Yi(t,e){let n=e.first??t.first,o=t.again??e.again??(H(t.first,n)?null:t.first);return{...t,first:n,again:o}}function ve(t){return Object.keys(t).length>0}function Vr({statements:t,levels:e},n){let o=(s,i)=>s.some(c=>c.id===i),r=T(n)?Object.entries(n):[];return Object.fromEntries(r.filter(([s,i])=>o(t,s)&&o(e,i)))}function Nr(t,e){if(!T(e))return null;let n=Vr(t,e.answers);return ve(n)?{answers:n,on:Mt(e.on)?e.on:null}:null}function Hr({answers:t,first:e,again:n,skipped:o}){return[t,...[e,n].map(r=>r&&[r.answers,r.on]),o]}function cn(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,{answers:c,first:u,again:p}=r,[f,m]=M(ve(c)),[$,d]=M(!1),[h,k]=M(""),g=O(null),_=O(null),b=O(!1);R(()=>{var y,E;b.current&&((E=_.current??((y=g.current)==null?void 0:y.querySelector("input")))==null||E.focus(),b.current=!1)}),ce(()=>$r(o.language),[]);let x=(y,E)=>{b.current=!0,k(""),m(y),d(E)},w=(y,E)=>{k(""),s({...r,answers:{...c,[y]:E},skipped:!1})},j=y=>{if(!ve(c)){k(l(o,"scale_none")),i.announce(l(o,"scale_none"));return}let E=bo(r,Ot());x(!1,!0),s(E),I(y.currentTarget,n.id,sn(n,E))},S=()=>{x(!1,!1),s({...r,answers:{}})},C=()=>{m(!1),d(!1)};return a`
<${v} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
${u&&!f?a`<div>
<p class="pg-verdict" tabindex="-1" ref=${_}>${p?l(o,"scale_both"):l(o,"scale_kept",{day:vo(u,o)})}</p>
${(p||$)&&a`<${Xi} spec=${n} strings=${o} first=${u} again=${p} />`}
${n.closing&&a`<${v} of=${n.closing} />`}
${!p&&a`<p class="pg-remark">${l(o,"scale_hidden")} ${i.saving&&!i.saving.kept&&l(o,"scale_tab")}</p>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${$?"pg-quiet":""}`} onClick=${()=>x(!0,!1)}>${l(o,"scale_again")}</button>
</div>
</div>`:a`<div ref=${g}>
<p class="pg-remark">${l(o,"scale_open")}</p>
${n.statements.map(y=>a`<${Qi} key=${y.id} name=${`${e}-${y.id}`}
statement=${y} levels=${n.levels} chosen=${c[y.id]}
onChoose=${E=>w(y.id,E)} />`)}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${j}>${l(o,u?"scale_compare":"scale_keep")}</button>
${u?a`<button type="button" class="pg-button pg-quiet" onClick=${S}>${l(o,"scale_not_now")}</button>`:a`<${Q} ...${t} mark=${sn} />`}
${h&&a`<p class="pg-remark">${h}</p>`}
</div>
</div>`}
${(u||!ve(c))&&a`<${Me} label=${l(o,"scale_delete")} state=${r} cleared=${Ye(n)} set_state=${s}
onClear=${C} strings=${o} host=${i} />`}
`}cn.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function Qi({name:t,statement:e,levels:n,chosen:o,onChoose:r}){return a`<fieldset class="pg-pills scale-statement">
<legend><${v} as="span" of=${e.text} /></legend>
${n.map(({id:s,text:i})=>a`<label key=${s} class=${s===o?"is-picked":""}>
<input type="radio" name=${t} value=${s} checked=${s===o} onChange=${()=>r(s)} />
<span>${i}</span>
</label>`)}
</fieldset>`}function Xi({spec:t,strings:e,first:n,again:o}){let r=({answers:s},i)=>{var c;return((c=t.levels.find(({id:u})=>u===s[i]))==null?void 0:c.text)??l(e,"scale_left_out")};return a`
${o&&a`<p class="pg-remark">${l(e,"scale_first")} ${vo(n,e)}. ${l(e,"scale_now")} ${vo(o,e)}.</p>`}
<ul class="scale-rated">
${t.statements.map(({id:s,text:i})=>a`<li key=${s}>
<${v} as="p" of=${i} />
<p>
<span>${l(e,"scale_first")} <strong>${r(n,s)}</strong></span>${" "}
${o&&a`<span>${l(e,"scale_now")} <strong>${r(o,s)}</strong></span>`}
</p>
</li>`)}
</ul>
`}function vo({on:t},e){return t?Bn(t,e.language):"\u2013"}var wo={};Y(wo,{VERSION:()=>Zi,empty:()=>ec,mark:()=>xo,merge:()=>nc,restore:()=>tc});var Zi=1;function ec(t){return G(he)}function xo(t,e){return Dt(e,t.items)}function tc(t,e){return Lt(e,t.items,t.groups)}function nc(t,e){return Z(t,e)}function an(t){let{uid:e,spec:n,strings:o}=t;return a`<${Wt} ...${t} all=${n.items} places=${n.groups} mark=${xo} missing="sort_missing"
before=${a`<p class="pg-remark">${l(o,"sort_pick")}</p>`}
control=${({each:r,label:s,place:i,choose:c,fixed:u})=>a`<fieldset key=${r.id} class="pg-pills sort-item">
<legend>${s}</legend>
${n.groups.map(({id:p,text:f})=>a`<label key=${p} class=${p===i?"is-picked":""}>
<input type="radio" name=${`${e}-${r.id}`} value=${p} checked=${p===i} disabled=${u} onChange=${()=>c(p)} />
<${v} as="span" of=${f} />
</label>`)}
</fieldset>`} />`}an.icon="M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";var So={};Y(So,{VERSION:()=>oc,answer_of:()=>xe,empty:()=>Qe,mark:()=>Xe,merge:()=>sc,restore:()=>rc,standing:()=>we,still_open:()=>ln});var oc=1,qr=()=>({answers:{},confidence:{},done:!1});function Qe(t){return{v:1,form:null,way:"one",before:qr(),after:qr(),skipped:!1}}function xe(t,e,n){let{nothing:o,read:r}=ee(t[e]);return r(t[e],n.answers[t.id])??o}function we(t,e,n){let{open:o,grade:r,most:s}=ee(t[e]),i=xe(t,e,n),{score:c}=r(t[e],i);return c===s(t[e])?"right":o(t[e],i)?"open":c?"partly":"wrong"}function ln(t,e,n){return t.questions.filter(o=>ee(o[e]).open(o[e],xe(o,e,n)))}function Xe(t,e){let n=u=>t.questions.filter(p=>we(p,u,e[u])==="right").length,o=u=>t.questions.flatMap(p=>ee(p[u]).grade(p[u],xe(p,u,e[u])).misconceptions),r=e.before.done?n("before"):null,s=e.after.done?n("after"):null,i=e.after.done?"after":e.before.done?"before":null,c=[e.before,e.after].some(u=>Object.keys(u.answers).length);return{status:i?"done":e.skipped?"skipped":c?"underway":"unanswered",score:s??r??0,max:t.questions.length,before:r,after:s,misconceptions:i?[...new Set(o(i).filter(Boolean))]:[]}}function rc(t,e){if(e==null)return{state:Qe(),lost:!1};if(!T(e)||e.v!==1)return{state:Qe(),lost:!0};let n={v:1,form:e.form==="before"||e.form==="after"?e.form:null,way:e.way==="all"?"all":"one",before:Ar(t,"before",e.before),after:Ar(t,"after",e.after),skipped:e.skipped===!0};return{state:n,lost:!H(Rr(e),Rr(n))}}function Ar(t,e,n){let o=(r,s)=>Object.fromEntries(Object.entries(T(r)?r:{}).filter(([i,c])=>{let u=t.questions.find(p=>p.id===i);return u&&s(u[e],c)}));return{answers:o(n==null?void 0:n.answers,(r,s)=>ee(r).read(r,s)!==null),confidence:o(n==null?void 0:n.confidence,(r,s)=>qn(s)),done:(n==null?void 0:n.done)===!0}}function Rr({form:t,way:e,before:n,after:o,skipped:r}){return[t,e,r,...[n,o].flatMap(s=>[s==null?void 0:s.answers,s==null?void 0:s.confidence,s==null?void 0:s.done])]}function sc(t,e){let n=(o,r)=>o.done||r.done?o.done?o:r:{answers:{...r.answers,...o.answers},confidence:{...r.confidence,...o.confidence},done:!1};return{...t,before:n(t.before,e.before),after:n(t.after,e.after)}}function un(t){let{state:e,set_state:n}=t,o=O(!1),r=i=>{o.current=!0,n(i)},s={...t,form:e.form,moved:o,go:r};return e.form?e[e.form].done?e.form==="before"?a`<${ac} ...${s} />`:a`<${lc} ...${s} />`:a`<${cc} key=${e.form} ...${s} />`:a`<${ic} ...${s} />`}function pn(t){let e=O(null);return R(()=>{var n;t.current&&((n=e.current)==null||n.focus()),t.current=!1}),e}var fn={before:"test_before",after:"test_after"};un.icon="M4 5h5M4 10h5M4 15h5M12 11l2 2 4-5";function ic({uid:t,spec:e,strings:n,state:o,set_state:r,host:s,go:i,moved:c}){let u=pn(c),[p,f]=M(!1),m=Object.keys(o.after.answers).length>0,$=p||m||o.before.done?"after":"before",d=e.questions.length,h=d-ln(e,$,o[$]).length,k=l(n,"minutes",{n:e.minutes}),g=_=>i({...o,form:$,way:_,skipped:!1});return a`
${e.prompt&&a`<${v} class="pg-prompt" of=${e.prompt} />`}
<p>${l(n,"test_about",{count:d,minutes:k})}</p>
${!m&&!o.before.done&&a`<fieldset class="pg-pills">
<legend>${l(n,"test_read")}</legend>
${[!1,!0].map(_=>a`<label key=${_} class=${_===p?"is-picked":""}>
<input type="radio" name=${`${t}-read`} checked=${_===p} onChange=${()=>f(_)} />
<span>${l(n,_?"test_read_yes":"test_read_no")}</span>
</label>`)}
</fieldset>`}
<h4 class="test-part" tabindex="-1" ref=${u}>${l(n,fn[$])}</h4>
${h>0&&a`<p>${l(n,"test_answered",{done:h,max:d})}</p>`}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${()=>g("one")}>${l(n,"test_way_one")}</button>
<button type="button" class="pg-button" onClick=${()=>g("all")}>${l(n,"test_way_all")}</button>
<${Q} spec=${e} strings=${n} state=${o} set_state=${r} host=${s} mark=${Xe} />
</div>`}function cc({uid:t,spec:e,strings:n,state:o,set_state:r,host:s,form:i,go:c,moved:u}){let p=pn(u),f=o[i],m=ln(e,i,f),$=e.questions.length,[d,h]=M(()=>Math.max(0,e.questions.indexOf(m[0]))),[k,g]=M(0),_=o.way==="one",b=!_||d===$-1,x=C=>{u.current=!0,g(0),h(d+C)},w=C=>{if(m.length&&k!==m.length)return g(m.length),s.announce(l(n,"test_open",{n:m.length}));let y={...o,[i]:{...f,done:!0}};c(y),s.announce(Co(e,n,y,i)),I(C.currentTarget,e.id,Xe(e,y))},j=()=>{c({...o,form:null}),s.announce(l(n,"test_stopped"))},S=(C,y)=>{let E=`${t}-${i}-${C.id}`,N=(V,F)=>r({...o,[i]:{...f,[V]:{...f[V],[C.id]:F}}});return a`<div key=${C.id} class="test-question">
<h5 tabindex="-1" ref=${_?p:void 0}>${l(n,"test_question",{number:y+1,max:$})}</h5>
<${v} id=${`${E}-prompt`} of=${C[i].prompt} />
<${At} uid=${E} question=${C[i]} answer=${xe(C,i,f)} described=${`${E}-prompt`}
set_answer=${V=>N("answers",V)} strings=${n} />
<${Rn} name=${`${E}-sure`} strings=${n} value=${f.confidence[C.id]??null} set=${!1}
onPick=${V=>N("confidence",V)} />
</div>`};return a`
<h4 class="test-part" tabindex="-1" ref=${_?void 0:p}>${l(n,fn[i])}</h4>
${e.questions.map((C,y)=>(!_||y===d)&&S(C,y))}
<div class="pg-actions">
${_&&d>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${()=>x(-1)}>${l(n,"test_back")}</button>`}
${b?a`<button key="end" type="button" class="pg-button" onClick=${w}>${l(n,"test_finish")}</button>`:a`<button key="on" type="button" class="pg-button" onClick=${()=>x(1)}>${l(n,"test_next")}</button>`}
<button type="button" class="pg-button pg-quiet" onClick=${j}>${l(n,"test_stop")}</button>
${b&&k>0&&k===m.length&&a`<p class="pg-remark">${l(n,"test_open",{n:k})}</p>`}
</div>`}function ac({spec:t,strings:e,state:n,host:o,form:r,go:s,moved:i}){let c=pn(i),u=n[r],{saving:p}=o,f=t.questions.filter(m=>we(m,r,u)!=="right"||u.confidence[m.id]==="not").map(m=>m.objective);return a`
<h4 class="test-part" tabindex="-1" ref=${c}>${l(e,fn[r])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${Co(t,e,n,r)}</p>
${f.length?a`<div class="pg-said">
<p class="pg-label">${l(e,"test_look_out")}</p>
<ul>${[...new Set(f)].map(m=>a`<li key=${m}>${m}</li>`)}</ul>
</div>`:a`<p>${l(e,"test_all_fit")}</p>`}
<p>${l(e,"test_come_back")}</p>
${p&&!p.kept&&!p.trouble&&a`<p>
${l(e,"test_keep")} <button type="button" class="pg-link" onClick=${p.keep}>${l(e,"saving_keep_answers")}</button>
</p>`}
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>s({...n,form:null})}>${l(e,"test_go_on")}</button>
</div>
</div>`}function lc({spec:t,strings:e,state:n,form:o,go:r,moved:s}){let i=pn(s),c=n[o],u=$=>c.confidence[$.id]==="very"&&we($,o,c)!=="right",p=$=>a`<details key=${$.id} class="pg-others">
<summary><span class="pg-placed-text">
<span class="pg-fit"><span aria-hidden="true">${ye[we($,o,c)]}</span> ${l(e,uc[we($,o,c)])}</span>
${$.objective}
</span></summary>
<${v} of=${$[o].prompt} />
<${Rt} of=${je($[o],xe($,o,c),e)} facts=${t.facts} strings=${e} />
</details>`,f=t.questions.filter(u),m=t.questions.filter($=>!u($));return a`
<h4 class="test-part" tabindex="-1" ref=${i}>${l(e,fn[o])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${Co(t,e,n,o)}</p>
${f.length>0&&a`<div class="pg-said">
<p class="pg-label">${l(e,"test_first")}</p>
<p>${l(e,"sure_wrong")}</p>
${f.map(p)}
</div>`}
${m.length>0&&a`<div class="pg-said">
<p class="pg-label">${l(e,"test_others")}</p>
<p class="pg-small">${l(e,"test_others_how")}</p>
${m.map(p)}
</div>`}
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>r(Qe())}>${l(e,"start_again")}</button>
</div>
</div>`}var uc={right:"test_fits",partly:"test_partly",wrong:"test_fits_not",open:"test_no_answer"};function Co(t,e,n,o){let{score:r,max:s,before:i,after:c}=Xe(t,n);return o==="before"?l(e,"test_score",{score:i??0,max:s}):i===null?l(e,"test_score",{score:r,max:s}):l(e,"test_gain",{before:i,after:c??0,max:s})}var Oo={};Y(Oo,{VERSION:()=>dn,empty:()=>$n,mark:()=>qe,merge:()=>fc,own_words:()=>dc,restore:()=>pc,without_words:()=>$c});var dn=1;function $n(t){return{v:dn,expected:t.expected.length?[]:"",opened:!1,read:!1,text:"",skipped:!1}}function qe(t,{expected:e,opened:n,read:o,text:r,skipped:s}){return o||r.trim()?{status:"done"}:s?{status:"skipped"}:{status:n||e.length?"underway":"unanswered"}}function pc(t,e){let n=$n(t);if(e==null)return{state:n,lost:!1};if(!T(e)||e.v!==dn)return{state:n,lost:!0};let o={v:dn,expected:mc(t,e.expected)??n.expected,opened:e.opened===!0,read:e.read===!0,text:typeof e.text=="string"?e.text:"",skipped:e.skipped===!0};return{state:o,lost:!H(Ir(e),Ir(o))}}function fc(t,e){let[n,o]=[t.expected,e.expected];return{...t,expected:typeof n=="string"&&typeof o=="string"?ue(n,o):n.length?n:o,opened:t.opened||e.opened,read:t.read||e.read,text:ue(t.text,e.text)}}function dc({expected:t,text:e}){return[typeof t=="string"?t:"",e].filter(n=>n.trim())}function $c(t){return{...t,expected:typeof t.expected=="string"?"":t.expected,text:""}}function mc({expected:t},e){return t.length?D(e)&&e.length<2&&e.every(o=>t.some(r=>r.id===o))?e:null:typeof e=="string"?e:null}function Ir({expected:t,opened:e,read:n,text:o,skipped:r}){return[t,e,n,o,r]}function mn(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,c=O(null),u=O("");R(()=>{var h,k;u.current&&((k=(h=c.current)==null?void 0:h.querySelector(u.current))==null||k.focus(),u.current="")});let p=n.voice.told_by==="practitioners",f=qe(n,r).status==="done",m=()=>{u.current="h4",s({...r,opened:!0,skipped:!1})},$=()=>{u.current="input, textarea",s($n(n))},d=h=>{if(r.read)return;let k={...r,read:!0};s(k),i.announce(l(o,"voice_done")),I(h.currentTarget,n.id,qe(n,k))};return a`<div ref=${c}>
<${v} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
${r.opened?a`
<${hc} spec=${n} state=${r} strings=${o} />
<div class="pg-voice">
<h4 tabindex="-1">${l(o,p?"voice_told_colleagues":"voice_told")}</h4>
<${v} as="p" class="pg-voice-text" of=${n.voice.text} />
<p class="pg-voice-who">${n.voice.who}</p>
<p class="pg-source">${l(o,"fact_source",n.voice)}</p>
<div class="pg-voice-asks">
<h5>${l(o,"voice_asks")}</h5>
<${v} of=${n.asks} />
</div>
</div>
<${X} id=${`${e}-care`} strings=${o} />
<${J} id=${`${e}-text`} label=${n.write??l(o,"voice_write")} value=${r.text} described=${`${e}-care`}
onWrite=${h=>s({...r,text:h})}
onDone=${h=>I(h,n.id,qe(n,r))} />`:a`<${_c} ...${t} />`}
<div class="pg-actions">
${!r.opened&&a`<button type="button" class="pg-button" onClick=${m}>${l(o,"voice_open")}</button>`}
${r.opened&&(r.read||!f)&&a`<button type="button" class="pg-button" aria-disabled=${r.read?"true":void 0} onClick=${d}>
${l(o,"voice_read")}
</button>`}
${!f&&a`<${Q} ...${t} mark=${qe} />`}
${r.opened&&(f||r.skipped)&&a`<button type="button" class="pg-button pg-quiet" onClick=${$}>${l(o,"start_again")}</button>`}
${r.read&&!r.text&&a`<p class="pg-remark">${l(o,"voice_done")}</p>`}
</div>
</div>`}mn.icon="M3 4h14v10H9l-4 3v-3H3z";function _c({uid:t,spec:e,strings:n,state:o,set_state:r}){let[s,i]=[`${t}-prompt`,`${t}-care`],c=u=>r({...o,expected:u});return e.expected.length?a`<fieldset class="voice-expected" aria-describedby=${s}>
<legend>${l(n,"voice_expected")}</legend>
${e.expected.map(({id:u,text:p})=>{let f=o.expected.includes(u);return a`<label key=${u} class=${`pg-option ${f?"is-picked":""}`}>
<input type="radio" name=${`${t}-expected`} value=${u} checked=${f} onChange=${()=>c([u])} />
<${v} as="span" of=${p} />
</label>`})}
</fieldset>`:a`
<${X} id=${i} strings=${n} />
<${J} id=${`${t}-expected`} label=${l(n,"voice_label",{title:e.title})} unseen value=${o.expected}
described=${`${s} ${i}`} onWrite=${c} />`}function hc({spec:t,state:{expected:e},strings:n}){if(!e.length)return null;let o=t.expected.filter(({id:r})=>e.includes(r));return a`<div class="pg-said">
<p class="pg-label">${l(n,"voice_you")}</p>
${typeof e=="string"?a`<p class="pg-words">${e}</p>`:o.map(({id:r,text:s})=>a`<${v} key=${r} as="p" of=${s} />`)}
</div>`}function Ze(t,e){let n=t.findIndex(({choice:o},r)=>r<e.length&&e[r]!==o);return n<0?null:n}function Pr(t,e){if(!t.some(({practice:r})=>r))return null;let n=t.filter(({practice:r})=>r==="harmful").length;return{luck:e==="mixed"?"mixed":`${n?"careless":"careful"}_${e}`,harmful:n}}function _n(t,[e,,n],o){let r=n-e+1,s=t.length>r?Math.round((o-e)*(t.length-1)/Math.max(1,r-1)):Math.floor((o-e)*t.length/r);return t[s]}function Dr(t){let e=Math.max(0,...Object.values(t));return e?Object.keys(t).filter(n=>t[n]===e):[]}var To={};Y(To,{STOPS:()=>Re,VERSION:()=>hn,after:()=>Ae,empty:()=>Gr,follow:()=>et,holds:()=>Se,mark:()=>Mo,merge:()=>yc,offered:()=>fe,own_words:()=>vc,plan_of:()=>wc,restore:()=>kc,scene_of:()=>te,start:()=>Br,step:()=>Ur,taken:()=>pe,without_words:()=>xc});var hn=2,Wr={word:"",thought:"",stops:[],change:""},gc={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function Br(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function te(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function pe(t,e){for(let n of t.scenes){let o=n.choices.find(r=>r.id===e);if(o)return{from:n,choice:o}}throw new Error(`no choice '${e}'`)}function Se(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let r=o;if(n==="not")return!Se(r[0],e);if(n==="and")return r.every(c=>Se(c,e));if(n==="or")return r.some(c=>Se(c,e));let[s,i]=o;return gc[n](e.meters[s],i)}function fe(t,e){return te(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&Se(n.if,e))}function Ur(t,e,n){let o=fe(t,e).find(r=>r.id===n);return o?Ae(t,e,o):null}function Ae(t,e,n){let o={...e.meters};for(let[r,s]of Object.entries(n.effects)){let[i,,c]=t.meters[r];o[r]=Math.min(c,Math.max(i,o[r]+s))}return{scene:n.to,flags:Fr(e.flags,n.set),meters:o,used:Fr(e.used,n.once?[n.id]:[])}}function et(t,e){let n=[{path:[],ending:null,taken_back:[]}],o=[Br(t)],r=n[0],s=0;for(let i of e){let c=o[o.length-1];if("choose"in i){let u=Ur(t,c,i.choose);if(!u)break;r.path.push({scene:c.scene,choice:i.choose}),o.push(u),r.ending=Lr(t,u)}else{let u="back"in i,p=u?r.path.length-1:i.again;if(p<0||p>r.path.length)break;let f=u?[{...r.path[p],at:p}]:[];u&&!r.ending&&n.pop(),o=o.slice(0,p+1),r={path:r.path.slice(0,p),ending:Lr(t,o[p]),taken_back:[...r.taken_back.filter(({at:m})=>u||m<p),...f]},n.push(r)}s+=1}return{position:o[o.length-1],path:r.path,met:o,attempts:n,taken:s,lost:s<e.length}}function Lr(t,{scene:e}){return te(t,e).end?e:null}var Re=["room","orders","interpreter","time","service","fear"];function Gr(t){return{v:hn,moves:[],...Wr}}function kc(t,e){let n=Gr(t);if(e==null)return{state:n,lost:!1};if(!T(e)||e.v!==1&&e.v!==hn)return{state:n,lost:!0};let o=!1,r=($,d)=>($===!1&&(o=!0),$===!1?d:$),s=($="")=>r(typeof $=="string"&&$,""),i=r(Array.isArray(e.moves)&&e.moves,[]),c=i.map(bc),u=c.indexOf(null),p=u<0?c:c.slice(0,u);n.moves=p.slice(0,et(t,p).taken);let{stops:f=[]}=e,m=r(D(f)&&f.every($=>Re.includes($))&&f,[]);return Object.assign(n,{word:s(e.word),thought:s(e.thought),stops:Eo(m),change:s(e.change)}),{state:n,lost:o||n.moves.length<i.length}}function bc(t){if(!T(t))return null;let{choose:e,back:n,again:o}=t;return typeof e=="string"?{choose:e}:n===!0?{back:n}:o===!0?{again:0}:Number.isInteger(o)&&Number(o)>=0?{again:Number(o)}:null}function Mo(t,e){let{position:n}=et(t,e.moves),{end:o}=te(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function yc(t,e){let[n,o]=[t,e].map(r=>({...Wr,...r}));return{v:hn,moves:(e.moves.length>t.moves.length?e:t).moves,word:ue(n.word,o.word," / "),thought:ue(n.thought,o.thought),stops:Eo([...n.stops,...o.stops]),change:ue(n.change,o.change)}}function vc({word:t="",thought:e="",change:n=""}){return[t,e,n].filter(o=>o.trim())}function xc(t){return{...t,word:"",thought:"",change:""}}function wc(t,{stops:e=[],change:n=""},o){let r=Eo(e).map(i=>l(o,`scenario_stop_${i}`)),s=[];return r.length&&s.push(l(o,"scenario_stop_line",{stops:r.join(" ")})),n.trim()&&s.push(l(o,"scenario_stop_change"),n.trim()),s.length?{what:s.join(`
`),when:"",who:""}:null}function Eo(t){return Re.filter(e=>t.includes(e))}function Fr(t,e){return e.length?[...new Set([...t,...e])].sort():t}function tt({strings:t,name:e,choice:n,values:o={}}){let[r,s]=l(t,e,o).split("{choice}");return a`${r}<${v} as="span" of=${n.text} />${s}`}function gn({strings:t,choice:{practice:e}}){return e&&a`<b class="scenario-worth">${l(t,`scenario_practice_${e}`)}</b>`}function zr({spec:t,strings:e,legs:n,way:{path:o},outcome:r}){let s=Pr(n.map(({choice:c})=>c),r),i=n.filter(({choice:c})=>c.practice||c.research);return!s&&!i.length&&!t.authors.length?null:a`<section class="scenario-part">
<h4>${l(e,"scenario_practice")}</h4>
${s&&a`<p>${l(e,`scenario_luck_${s.luck}`,{n:s.harmful})}</p>`}
<div class="scenario-authors">
${t.authors.map((c,u)=>a`<${Sc} key=${u} author=${c} at=${Ze(o,c.path)}
legs=${n} spec=${t} strings=${e} />`)}
</div>
${i.length>0&&a`
<h5>${l(e,"scenario_each")}</h5>
${i.map((c,u)=>a`<${Cc} key=${u} leg=${c} spec=${t} strings=${e} />`)}`}
</section>`}function Sc({author:{name:t,role:e,path:n,why:o},at:r,legs:s,spec:i,strings:c}){let u=n.map(p=>pe(i,p));return a`<div class="scenario-author">
<h5>${e?l(c,"scenario_authors_of",{role:e}):l(c,"scenario_authors")}</h5>
<p class="pg-label">${t}</p>
${r===null?a`<p>${l(c,"scenario_same")}</p>`:a`
<p>${l(c,"scenario_parts_in",{scene:s[r].from.title})}</p>
<p class="pg-label">${l(c,"scenario_chose")}</p>
<${v} as="p" of=${s[r].choice.text} />
<p class="pg-label">${l(c,"scenario_they")}</p>
<${v} as="p" class="scenario-took" of=${u[r].choice.text} />`}
<${ae} title=${l(c,"scenario_why")} of=${o} />
<details>
<summary>${l(c,"scenario_whole")}</summary>
<ol>
${u.map(({from:p,choice:f},m)=>a`<li key=${m}>
<b>${p.title}</b> <${v} as="span" of=${f.text} />
</li>`)}
</ol>
</details>
</div>`}function Cc({leg:{from:t,choice:e},spec:n,strings:o}){var r,s;return a`<details class="scenario-fold">
<summary>${t.title} <${gn} strings=${o} choice=${e} /></summary>
<${v} as="p" class="scenario-took" of=${e.text} />
<${ae} title=${l(o,"part_research")} of=${(r=e.research)==null?void 0:r.html}>
<${B} ids=${((s=e.research)==null?void 0:s.facts)??[]} facts=${n.facts} strings=${o} />
<//>
</details>`}function Jr({uid:t,strings:e,state:n,set_state:o,outcome:r,question:s}){let[i,c]=[`${t}-care`,`${t}-question`];return a`<section class="scenario-part">
<h4>${l(e,"scenario_feel")}</h4>
<${X} id=${i} strings=${e} />
<${J} id=${`${t}-word`} label=${l(e,"scenario_word")} value=${n.word} rows=${1} described=${i}
onWrite=${u=>o({...n,word:u})} />
<p class="scenario-outcome">${l(e,`scenario_outcome_${r}`)}</p>
${s&&a`<${v} id=${c} of=${s} />`}
<${J} id=${`${t}-thought`} label=${l(e,s?"scenario_thought":"scenario_thought_open")}
value=${n.thought} described=${s?`${c} ${i}`:i}
onWrite=${u=>o({...n,thought:u})} />
</section>`}var Kr=999;function kn(t){return t.map(({choice:e})=>e).join(" ")}function nt(t){return String.fromCharCode(65+t)}function Yr({on:t,set_on:e,strings:n,host:o}){let r=()=>{e(!t),o.announce(l(n,t?"scenario_group_is_off":"scenario_group_is_on"))};return a`<details class="scenario-group">
<summary>${l(n,"scenario_group")}</summary>
<p>${l(n,"scenario_group_why")}</p>
<p>${l(n,"scenario_group_kept")}</p>
<p class="pg-actions">
<button type="button" class="pg-button" onClick=${r}>${l(n,t?"scenario_group_off":"scenario_group_on")}</button>
${t&&a`<span class="pg-remark">${l(n,"scenario_group_is_on")}</span>`}
</p>
</details>`}function Qr({uid:t,choices:e,slips:n,set_slips:o,choose:r,strings:s,host:i}){let[c,u]=M(0),p=O(null);ce(()=>{var h;c&&i.announce(((h=p.current)==null?void 0:h.innerText)??"")},[c]);let f=(h,k)=>{let{[h]:g,..._}=n,b=Math.min(Kr,Math.max(0,Math.floor(Number(k))));o(k===""?_:{..._,[h]:b})},m=h=>{h.preventDefault(),u(c+1)},$=Dr(n),d=e.flatMap(({id:h},k)=>$.includes(h)?[nt(k)]:[]);return a`<form class="scenario-room" onSubmit=${m}>
<h5>${l(s,"scenario_slips")}</h5>
<p class="pg-remark">${l(s,"scenario_slips_how")}</p>
<div class="scenario-counts">
${e.map(({id:h,text:k},g)=>a`<div key=${h}>
<label for=${`${t}-${h}`}>${nt(g)}<span class="pg-unseen"> · <${v} as="span" of=${k} /></span></label>
<input type="number" id=${`${t}-${h}`} min="0" max=${Kr} inputmode="numeric" autocomplete="off" value=${n[h]??""}
onInput=${_=>f(h,_.currentTarget.value)} />
</div>`)}
</div>
<p class="pg-actions"><button class="pg-button">${l(s,"scenario_slips_show")}</button></p>
${c>0&&a`
<div ref=${p}>
${$.length?a`<${jo} choices=${e} slips=${n} strings=${s} />`:a`<p>${l(s,"scenario_slips_none")}</p>`}
${$.length>1&&a`<p>${l(s,"scenario_slips_tie",{letters:d.join(", ")})}</p>`}
</div>
${$.length===1&&a`<p class="pg-actions">
<button type="button" class="pg-button" onClick=${h=>r($[0],h)}>
${l(s,"scenario_slips_go")}
</button>
</p>`}`}
</form>`}function jo({choices:t,slips:e,strings:n}){let o=Object.values(e).reduce((r,s)=>r+s,0);return a`
<p>${l(n,"scenario_slips_sum",{n:o})}</p>
<ul class="scenario-slips">
${t.map(({id:r,text:s},i)=>a`<li key=${r}>
${nt(i)} · <${v} as="span" of=${s} />${" "}
<b>${l(n,"scenario_slips_of",{n:e[r]??0})}</b>
<div class="scenario-bar" aria-hidden="true"><i style=${{inlineSize:`${100*(e[r]??0)/o}%`}}></i></div>
</li>`)}
</ul>`}function Xr({spec:t,strings:e,legs:n,way:{path:o,met:r},slips:s}){let i=n.map(({from:c},u)=>({title:c.title,choices:fe(t,r[u]),slips:s[kn(o.slice(0,u))]??{}})).filter(({slips:c})=>Object.values(c).some(Boolean));return i.length?a`<section class="scenario-part">
<h4>${l(e,"scenario_group_said")}</h4>
<ol class="scenario-plain">
${i.map(({title:c,choices:u,slips:p},f)=>a`<li key=${f}>
<h5>${c}</h5>
<${jo} choices=${u} slips=${p} strings=${e} />
</li>`)}
</ol>
</section>`:null}function Zr({spec:t,strings:e,way:{met:n,position:o}}){let r=Object.entries(t.meter_words).map(([s,{name:i,steps:c}])=>{let[u,,p]=t.meters[s],[f,m]=[n[0],o].map(({meters:h})=>h[s]),[$,d]=[f,m].map(h=>_n(c,t.meters[s],h));return{id:s,name:i,before:$,now:d,numbers:{name:i,from:f,to:m,least:u,most:p}}});return r.length?a`<section class="scenario-part">
<h4>${l(e,"scenario_meters")}</h4>
<ul>
${r.map(({id:s,name:i,before:c,now:u})=>a`<li key=${s}>
${l(e,c===u?"scenario_meter_same":"scenario_meter_way",{name:i,from:c,to:u})}
</li>`)}
</ul>
<details>
<summary>${l(e,"scenario_numbers")}</summary>
<ul>${r.map(({id:s,numbers:i})=>a`<li key=${s}>${l(e,"scenario_number",i)}</li>`)}</ul>
</details>
</section>`:null}function es({spec:t,strings:e,legs:n,way:{path:o,attempts:r}}){let{taken_back:s}=r[r.length-1],i=(u,p)=>{var f;return((f=o[u])==null?void 0:f.scene)===p},c=s.filter(({at:u,scene:p})=>!i(u,p));return a`<section class="scenario-part">
<h4>${l(e,"scenario_path")}</h4>
<ol class="scenario-path">
${n.map(({from:u,choice:p},f)=>a`<li key=${f}>
<h5>${u.title}</h5>
${s.filter(({at:m,scene:$})=>m===f&&i(m,$)).map((m,$)=>a`<p key=${$} class="pg-remark">
<${tt} strings=${e} name="scenario_withdrew" choice=${pe(t,m.choice).choice} />
</p>`)}
<p class="scenario-took"><span class="pg-unseen">${l(e,"scenario_chose")} </span><${v} as="span" of=${p.text} /></p>
${p.story&&a`<${v} of=${p.story} />`}
</li>`)}
</ol>
${c.map((u,p)=>a`<p key=${p} class="pg-remark">
<${tt} strings=${e} name="scenario_withdrew_in" choice=${pe(t,u.choice).choice}
values=${{scene:te(t,u.scene).title}} />
</p>`)}
</section>`}function ts({spec:t,strings:e,legs:n,way:{path:o,attempts:r},go:s}){let i=r.slice(0,-1).filter(c=>c.ending||Ze(c.path,o.map(({choice:u})=>u))!==null);return a`<section class="scenario-part">
<h4>${l(e,"scenario_replay")}</h4>
<ol class="scenario-replay">
${n.map(({from:c},u)=>a`<li key=${u}>
<span>${c.title}</span>
<button type="button" class="pg-button pg-quiet" onClick=${p=>s({again:u},p)}>
${l(e,"scenario_from_here")}<span class="pg-unseen">: ${c.title}</span>
</button>
</li>`)}
</ol>
${i.length>0&&a`
<h5>${l(e,"scenario_attempts")}</h5>
<ol class="scenario-attempts">
${i.map((c,u)=>a`<li key=${u}><${Oc} attempt=${c} path=${o} spec=${t} strings=${e} /></li>`)}
</ol>`}
</section>`}function Oc({attempt:t,path:e,spec:n,strings:o}){let r=Ze(t.path,e.map(({choice:c})=>c)),s=t.ending?te(n,t.ending).title:l(o,"scenario_attempt_left"),i=t.path[r??0];return a`
${l(o,"scenario_attempt",{ending:s,n:t.path.length})}<br />
${r===null?l(o,"scenario_attempt_same"):a`<${tt} strings=${o} name="scenario_attempt_differs" choice=${pe(n,i.choice).choice}
values=${{scene:te(n,i.scene).title}} />`}`}var Mc=5e4;function os(t,e,n=Mc){let o=Ec(t),r=[],s=new Map,i=[],c=$=>{let d=o($),h=s.get(d);return h!==void 0?h:r.length>=n?-1:(s.set(d,r.length),i.push([]),r.push($)-1)},u=e.map(c),p=[];for(let $=0;$<r.length;$+=1)for(let d of fe(t,r[$])){let h=c(Ae(t,r[$],d));h<0?p.push($):i[h].push($)}let f=ns(p,i),m=t.scenes.filter(({end:$})=>$).map(({id:$})=>{let d=[...r.keys()].filter(h=>r[h].scene===$);return{id:$,from:ns(d,i)}});return u.map($=>({endings:m.filter(({from:d})=>d[$]).map(({id:d})=>d),whole:$>=0&&!f[$]}))}function ns(t,e){let n=new Uint8Array(e.length),o=[...t];for(let r=o.pop();r!==void 0;r=o.pop())if(!n[r]){n[r]=1;for(let s of e[r])o.push(s)}return n}function Ec(t){let e={};for(let{id:n}of t.scenes)e[n]=Tc(t,n);return({scene:n,flags:o,meters:r,used:s})=>{let i=e[n];return[n,...o.filter(c=>i.flags.has(c)),...[...i.meters].map(c=>r[c]),...s.filter(c=>i.once.has(c))].join(" ")}}function Tc(t,e){var s;let n={flags:new Set,meters:new Set,once:new Set},o=([i,...c])=>{i==="flag"?n.flags.add(String(c[0])):["not","and","or"].includes(i)?c.forEach(o):n.meters.add(String(c[0]))},r=new Set([e]);for(let i of r)for(let c of((s=t.scenes.find(u=>u.id===i))==null?void 0:s.choices)??[])c.if&&o(c.if),c.once&&n.once.add(c.id),r.add(c.to);return n}function rs({spec:t,strings:e,legs:n,way:{met:o}}){let r=n.map(({choice:u},p)=>fe(t,o[p]).filter(({id:f})=>f!==u.id)),s=O(null),i=()=>{let u=os(t,r.flatMap((p,f)=>p.map(m=>Ae(t,o[f],m))));return r.map(p=>u.splice(0,p.length))},c=(u,p)=>(s.current=s.current??i(),s.current[u][p]);return r.some(({length:u})=>u)?a`<section class="scenario-part">
<h4>${l(e,"scenario_roads")}</h4>
${n.map(({from:u},p)=>r[p].length>0&&a`<${jc} key=${p} scene=${u} choices=${r[p]}
open_from=${f=>c(p,f)} spec=${t} strings=${e} />`)}
</section>`:null}function jc({scene:t,choices:e,open_from:n,spec:o,strings:r}){let[s,i]=M(!1);return a`<details class="scenario-fold" onToggle=${()=>i(!0)}>
<summary>${t.title} <span class="pg-tag">${l(r,"scenario_others",{n:e.length})}</span></summary>
<ul class="scenario-roads">
${e.map((c,u)=>{var p,f;return a`<li key=${c.id}>
<${v} as="p" class="scenario-took" of=${c.text} />
${c.story&&a`<${v} of=${c.story} />`}
${s&&a`<${_e}><${Nc} open_from=${()=>n(u)} spec=${o} strings=${r} /><//>`}
${c.practice&&a`<p>${l(r,"scenario_worth")} <${gn} strings=${r} choice=${c} /></p>`}
<${ae} title=${l(r,"part_research")} of=${(p=c.research)==null?void 0:p.html}>
<${B} ids=${((f=c.research)==null?void 0:f.facts)??[]} facts=${o.facts} strings=${r} />
<//>
</li>`})}
</ul>
</details>`}function Nc({open_from:t,spec:e,strings:n}){let{endings:o,whole:r}=t();return o.length?a`
<p class="pg-label">${l(n,r?"scenario_open":"scenario_open_least")}</p>
<ul class="scenario-endings">
${o.map(s=>a`<li key=${s}>${te(e,s).title}</li>`)}
</ul>`:a`<p class="pg-label">${l(n,"scenario_open_none")}</p>`}function ss({uid:t,strings:e,state:n,set_state:o,host:r}){let[s,i]=[`${t}-stops`,`${t}-stops-care`],c=u=>{let p=Re.filter(f=>n.stops.includes(f)!==(f===u));o({...n,stops:p})};return a`<section class="scenario-part">
<h4 id=${s}>${l(e,"scenario_stops")}</h4>
<fieldset class="scenario-stops" aria-labelledby=${s}>
${Re.map(u=>a`<label key=${u}>
<input type="checkbox" checked=${n.stops.includes(u)} onChange=${()=>c(u)} />
<span>${l(e,`scenario_stop_${u}`)}</span>
</label>`)}
</fieldset>
<${X} id=${i} strings=${e} />
<${J} id=${`${t}-change`} label=${l(e,"scenario_stops_change")} value=${n.change} described=${i}
onWrite=${u=>o({...n,change:u})} />
${r.saving&&a`<p class="pg-remark">${l(e,"scenario_stops_plan")}</p>`}
</section>`}function is({spec:t,strings:e,legs:n}){let o=n.filter(({choice:r})=>r.their_side);return o.length?a`<section class="scenario-part scenario-their-side">
<h4>${l(e,"part_their_side")}</h4>
<p class="pg-remark">${l(e,"scenario_side_how")}</p>
<ol class="scenario-plain">
${o.map(({from:r,choice:s},i)=>{var c,u;return a`<li key=${i}>
<h5>${r.title}</h5>
<${v} of=${(c=s.their_side)==null?void 0:c.html} />
<${B} ids=${((u=s.their_side)==null?void 0:u.facts)??[]} facts=${t.facts} strings=${e} />
</li>`})}
</ol>
</section>`:null}var Hc=[Jr,es,rs,is,zr,ss,Zr,ts,Xr];function cs(t){return a`<div class="scenario-debrief">${Hc.map((e,n)=>a`<${e} key=${n} ...${t} />`)}</div>`}function bn(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,c=et(n,r.moves),{position:u,path:p}=c,f=te(n,u.scene),m=p.map(({choice:q})=>pe(n,q)),$=m[m.length-1],d=fe(n,u),{body:h,question:k}=Vc(f,u),[g,_]=M(!1),[b,x]=M({}),w=kn(p),[j,S]=M(""),C=f.heavy&&j!==w,y=O(null),E=O(null),N=O(!1);R(()=>{var K,se,le;if(!N.current)return;N.current=!1,(K=y.current)==null||K.focus({preventScroll:!0}),(se=y.current)==null||se.scrollIntoView();let q=C?l(o,"scenario_heavy"):"";i.announce(`${f.title}. ${((le=E.current)==null?void 0:le.innerText)??""} ${q}`)});let V=(q,K)=>{let se={...r,moves:[...r.moves,q]},le=Mo(n,se);N.current=!0,s(se),le.status==="ended"&&I(K.currentTarget,n.id,le)},F=()=>{var q;S(w),(q=y.current)==null||q.focus()},P=(q,K)=>V({choose:q},K);return a`
${!$&&a`
<p class="scenario-role">${n.role}${n.person&&a`<br />${n.person}`}</p>
${n.prompt&&a`<${v} class="pg-prompt" of=${n.prompt} />`}
${d.length>0&&a`<${Yr} on=${g} set_on=${_} strings=${o} host=${i} />`}`}
${m.length>1&&!f.end&&a`<ol class="scenario-trail" aria-label=${l(o,"scenario_trail")}>
${m.slice(0,-1).map(({from:q,choice:K},se)=>a`<li key=${se}>
<b>${q.title}</b> <${v} as="span" of=${K.text} />
</li>`)}
</ol>`}
<h4 class="scenario-scene" tabindex="-1" ref=${y}>${f.title}</h4>
${$&&a`<div class="scenario-consequence" ref=${E}>
<p class="scenario-chose">${l(o,"scenario_chose")} <${v} as="span" of=${$.choice.text} /></p>
${$.choice.story&&a`<${v} of=${$.choice.story} />`}
</div>`}
${C?a`<div class="pg-notice">
<p>${l(o,"scenario_heavy")}</p>
<button type="button" class="pg-button" onClick=${F}>${l(o,"scenario_heavy_open")}</button>
</div>`:a`
${h.map((q,K)=>a`<${v} key=${`${f.id} ${K}`} of=${q} />`)}
${n.show_meters&&!f.end&&a`<${qc} spec=${n} strings=${o} position=${u} />`}
${d.length>0&&a`
<p class="scenario-ask" id=${`${e}-ask`}>${l(o,"scenario_ask")}</p>
<ul class="scenario-choices" aria-labelledby=${`${e}-ask`}>
${d.map(({id:q,text:K},se)=>a`<li key=${`${p.length} ${q}`}>
<button type="button" onClick=${le=>P(q,le)}>
<span>${g&&`${nt(se)} \xB7 `}<${v} as="span" of=${K} /></span>
</button>
</li>`)}
</ul>
${g&&a`<${Qr} key=${`slips ${w}`} uid=${e} choices=${d} slips=${b[w]??{}} choose=${P}
set_slips=${q=>x({...b,[w]:q})}
strings=${o} host=${i} />`}`}
${f.end&&$&&a`<${_e} key=${`end ${w}`}>
<${cs} ...${t} way=${c} legs=${m} outcome=${f.end.outcome} question=${k} slips=${b} go=${V} />
<//>`}
`}
<p class="pg-actions">
${!d.length&&!C&&a`<button type="button" class="pg-button" onClick=${q=>V({again:0},q)}>
${l(o,"scenario_again")}
</button>`}
${$&&a`<button type="button" class="pg-button pg-quiet" onClick=${q=>V({back:!0},q)}>
${l(o,"scenario_back")}
</button>`}
</p>
`}bn.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Vc(t,e){let n=t.body.filter(r=>Se(r.if,e)).map(r=>r.html);return t.end&&n.length>1&&/[?？؟]\s*(<[^>]*>\s*)*$/.test(n[n.length-1])?{body:n.slice(0,-1),question:n[n.length-1]}:{body:n,question:null}}function qc({spec:t,strings:e,position:n}){return a`<ul class="scenario-now" aria-label=${l(e,"scenario_now")}>
${Object.entries(t.meter_words).map(([o,{name:r,steps:s}])=>a`<li key=${o}>
${l(e,"scenario_meter",{name:r,value:_n(s,t.meters[o],n.meters[o])})}
</li>`)}
</ul>`}var as={annotate:{View:yt,...Pn},assess:{View:St,...Fn},cards:{View:jt,...Jn},checklist:{View:Vt,...Qn},choice:{View:It,...Xn},match:{View:Bt,...oo},notepad:{View:Gt,...so},order:{View:Jt,...ao},rank:{View:Qt,...fo},referral:{View:en,..._o},rewrite:{View:on,...ko},scale:{View:cn,...yo},sort:{View:an,...wo},test:{View:un,...So},voice:{View:mn,...Oo},scenario:{View:bn,...To}};var ls="pg-announcer";var No=new WeakMap;function us(t,e){let n=t.getElementById(ls)??Ac(t),o=No.get(t);if(o){o.push(e);return}let r=[e];No.set(t,r),n.textContent="",setTimeout(()=>{No.delete(t),n.textContent=r.join(" ")},100)}function Ac(t){let e=t.createElement("div");return e.id=ls,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function ps({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:r,keep:s,stop:i}=t,c=n?"note":"answers",u=r!=="blocked"&&a`<button type="button" class="pg-link" onClick=${o?i:s}>
${l(e,`saving_${o?"stop":"keep"}_${c}`)}
</button>`;return n||r?a`<p class="pg-saving">
<span>${l(e,`saving_${r??(o?"kept":"tab")}_${r?"any":c}`)}</span> ${u}
</p>`:a`<details class="pg-saving">
<summary>${l(e,`saving_title_${o?"kept":"tab"}`)}</summary>
<p>${l(e,`saving_${o?"kept":"tab"}_answers`)}</p>
${u}
</details>`}function fs({lost:t,strings:e}){return t?a`<div class="pg-notice">
<p>${l(e,"lost")}</p>
<details>
<summary>${l(e,"lost_show")}</summary>
<pre>${t.text}</pre>
</details>
<button type="button" class="pg-link" onClick=${t.forget}>${l(e,"lost_delete")}</button>
</div>`:null}function ds(t,e){return ut(a`<${Ho} ...${e}><${Rc} ...${e} /><//>`,t),()=>ut(null,t)}function Rc({type:{View:t,empty:e},spec:n,strings:o,host:r}){let[s]=M(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=M({});R(()=>r.watch(()=>i({})),[r]);let{state:c,saving:u,lost:p}=r.read();return a`
<${Pc} icon=${t.icon} spec=${n} strings=${o} />
<${fs} lost=${p} strings=${o} />
<${Ic} spec=${n} strings=${o} begun=${!H(c,e(n))}>
<${t} uid=${s} spec=${n} strings=${o} state=${c} set_state=${r.write}
host=${{announce:r.announce,saving:u}} />
<${ps} saving=${u} strings=${o} />
<//>
${r.source&&a`<p class="pg-source">${l(o,"source",{path:r.source})}</p>`}
`}function Ic({spec:t,strings:e,begun:n,children:o}){let[[r,s],i]=M([!n&&t.note,n||t.intensity!=="heavy"]),c=O(null),u=O(!1);R(()=>{var f;u.current&&((f=c.current)==null||f.focus())},[s]);let p=()=>{u.current=!0,i([r,!0])};return a`
${r&&a`<div class="pg-notice">
<p class="pg-label">${l(e,"note_title")}</p>
<${v} of=${r} />
</div>`}
${s?a`<div tabindex="-1" ref=${c}>${o}</div>`:a`<p class="pg-actions"><button type="button" class="pg-button" onClick=${p}>${l(e,"note_open")}</button></p>`}
`}function Pc({icon:t,spec:e,strings:n}){return a`<header class="pg-head">
<p class="pg-kind">
<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
${l(n,`kind_${e.type}`)}
<span>${l(n,"minutes",{n:e.minutes})}</span>
</p>
<h3 class="pg-title">${e.title}</h3>
</header>`}var Ho=class extends be{constructor(){super(...arguments);Ro(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?a`<p class="pg-notice">${l(n,"failed")}</p>`:o}};function Dc({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=$s(t,n),r=()=>{o(),o=$s(t,n)},s=["change:spec","change:strings","change:source"];return s.forEach(i=>t.on(i,r)),()=>{s.forEach(i=>t.off(i,r)),o(),n.remove()}}function $s(t,e){let n=t.get("spec"),o=as[n.type],r=new Set,s=()=>r.forEach(d=>d()),i,c=null,u=()=>{c=null,s()},p=d=>{i=d,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),s()},f=()=>{let d=t.get("state");if(H(d,i))return;let h=d===null||H(d,{}),k=o.restore(n,h?null:d);k.lost&&(c={text:JSON.stringify(d,null,2),forget:u}),p(k.state)};f(),t.on("change:state",f);let m={read:()=>({state:i,lost:c,saving:null}),write:p,watch:d=>(r.add(d),()=>r.delete(d)),announce:d=>us(e.ownerDocument,d),source:t.get("source"),failed:()=>{}},$=ds(e,{type:o,spec:n,strings:t.get("strings"),host:m});return()=>{t.off("change:state",f),$()}}var Ud={render:Dc};export{Ud as default};
