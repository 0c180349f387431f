/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var Ge=Object.defineProperty;var Ut=(t,e,n)=>e in t?Ge(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var we=(t,e)=>{for(var n in e)Ge(t,n,{get:e[n],enumerable:!0})};var Ke=(t,e,n)=>Ut(t,typeof e!="symbol"?e+"":e,n);var Xe=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var c=e[r++],s=e[r]?(e[0]|=c?1:2,n[e[r++]]):e[++r];c===3?o[0]=s:c===4?o[1]=Object.assign(o[1]||{},s):c===5?(o[1]=o[1]||{})[e[++r]]=s:c===6?o[1][e[++r]]+=s+"":c?(i=t.apply(s,Xe(t,s,n,["",null])),o.push(i),s[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(s)}return o},Qe=new Map;function Ye(t){var e=Qe.get(this);return e||(e=new Map,Qe.set(this,e)),(e=Xe(this,e.get(t)||(e.set(t,e=(function(n){for(var o,i,r=1,c="",s="",l=[0],d=function(m){r===1&&(m||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,m,c):r===3&&(m||c)?(l.push(3,m,c),r=2):r===2&&c==="..."&&m?l.push(4,m,0):r===2&&c&&!m?l.push(5,0,!0,c):r>=5&&((c||!m&&r===5)&&(l.push(r,0,c,i),r=6),m&&(l.push(r,m,0,i),r=6)),c=""},u=0;u<n.length;u++){u&&(r===1&&d(),d(u));for(var v=0;v<n[u].length;v++)o=n[u][v],r===1?o==="<"?(d(),l=[l],r=3):c+=o:r===4?c==="--"&&o===">"?(r=1,c=""):c=o+c[0]:s?o===s?s="":c+=o:o==='"'||o==="'"?s=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,i=c,c=""):o==="/"&&(r<5||n[u][v+1]===">")?(d(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):c+=o),r===3&&c==="!--"&&(r=4,l=l[0])}return d(),l})(t)),e),arguments,[])).length>1?e:e[0]}var x,tt,Rt,I,Se,le,nt,_e,ot,Pe,Ce,Vt,Y=Symbol.for("pv"),ae={},fe=[],It=/^m(i|n|o|s|text|space)$/,Ee=Array.isArray,Te=fe.slice,j=Object.assign;function W(t){t&&t.parentNode&&t.remove()}function He(t,e,n){var o,i,r,c={},s=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?i=e[r]:c[r]=e[r];return s>2&&(c.children=s>3?Te.call(arguments,2):n),X(t,c,o,i,null)}function X(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Y,__v:i||++tt,__i:-1,__u:0};return!i&&x.vnode&&x.vnode(r),r}function pe(t){return t.children}function z(t,e){this.props=t,this.context=e,this.__g=0}function q(t,e){if(e==null)return t.__&&q(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:q(t)}function qt(t){var e,n=t.__v,o=n.__e,i=[],r=[],c=t.__P;c&&((e=j({constructor:Y},n)).__v=n.__v+1,x.vnode&&x.vnode(e),Me(c,e,n,t.__n,c.namespaceURI,32&n.__u?[o]:null,i,o||q(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,ut(i,e,r),n.__=n.__e=null,e.__e!=o&&rt(e))}function rt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),rt(t)}function Ze(t){(8&t.__g||(t.__g|=8,I.push(t),le++))&&Se==x.debounceRendering||((Se=x.debounceRendering)||queueMicrotask)(it)}function it(){try{for(var t,e=1;I.length;)I.length>e&&I.sort(nt),t=I.shift(),e=I.length,8&t.__g&&qt(t)}finally{(le=I.length)&&(Se||queueMicrotask)(it)}}function ct(t,e,n,o,i,r,c,s,l,d,u){var v,m,_,$,b,p,k=o.__k||fe,g=e.length;for(l=Ot(n,e,k,l,g),v=0;v<g;v++)(_=n.__k[v])!=null&&(m=~_.__i&&k[_.__i]||ae,_.__i=v,p=Me(t,_,m,i,r,c,s,l,d,u),$=_.__e,(m.ref!=_.ref||8&m.__u)&&(m.ref&&Ne(m.ref,null,_,m),_.ref&&u.push(_.ref,_.__c||$,_)),b=b||$,4&_.__u?(l=st(_,l,t,!m.__v),m.__e&&(m.__e=null)):typeof _.type=="function"&&p!==void 0?l=p:$&&(l=$.nextSibling),_.__u&=-21);return n.__e=b,l}function Ot(t,e,n,o,i){var r,c,s,l,d,u,v,m,_,$=n.length,b=$,p=0,k=0,g=t.__k=Array(i);for(r=0;r<i;r++)(c=e[r])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=g[r]=X(null,c):Ee(c)?c=g[r]=X(pe,{children:c}):c.constructor===Y&&c.__b?c=g[r]=X(c.type,c.props,c.key,c.ref,c.__v):g[r]=c,l=r+p,c.__=t,c.__b=t.__b+1,s=null,~(d=c.__i=Ft(c,n,l,b))&&(b--,(s=n[d])&&(s.__u|=2)),s&&s.__v?(c.__u|=16,d==l-1?p--:d==l+1?p++:d!=l&&(d>l?p--:p++,k=1)):(~d||(i>$?p--:i<$&&p++),typeof c.type!="function"&&(c.__u|=4))):g[r]=null;if(k){for(u=[],v=[],r=0;r<i;r++)if((c=g[r])&&16&c.__u){for(p=0,m=u.length;p<m;)u[_=p+m>>1]<c.__i?p=_+1:m=_;u[p]=c.__i,v[r]=p+1}for(p=u.length;r--;)v[r]&&(v[r]==p?p--:g[r].__u|=4)}if(b)for(r=0;r<$;r++)!(s=n[r])||2&s.__u||(s.__e==o&&(o=q(s)),Ae(s,s));return o}function st(t,e,n,o){var i,r,c,s;if(typeof t.type=="function"){if(t.props.__P)return e;if(i=t.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=t,e=st(i[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=q(t))&&!e.parentNode&&(e=null),c=t.__e,s=e;s&&s.nodeType==8;)s=s.nextSibling;for(c!=s&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,e):n.insertBefore(c,e||null)),e=c;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ft(t,e,n,o){var i,r=t.key,c=t.type,s=e[n],l=s&&!(2&s.__u);if(s===null&&r==null||l&&r==s.key&&c==s.type)return n;if(o>(l?1:0)){for(i=n-1;i>=0;i--)if((s=e[i])&&!(2&s.__u)&&r==s.key&&c==s.type)return i;for(i=n+1;i<e.length;i++)if((s=e[i])&&!(2&s.__u)&&r==s.key&&c==s.type)return i}return-1}function et(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function se(t,e,n,o,i){var r,c;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||et(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||et(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(c=Ce[e]||(Ce[e]=Wt(e)),(t.__a||(t.__a={}))[e]=Pe,r=e!=(e=e.replace(ot,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,c,r):t.removeEventListener(e,c,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Wt(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[_e]==null)e[_e]=Pe++;else if(e[_e]<this.__a[t])return;return n(x.event?x.event(e):e)}}}function Me(t,e,n,o,i,r,c,s,l,d){var u,v,m,_,$,b,p,k,g,w,h,C,H,R,V,y,S,M,N=e.type;if(e.constructor!==Y)return null;128&n.__u&&(l=32&n.__u,u=n.__c.__z)&&(e.__u|=l,v=r=[],u.nodeType==8?s=ue(u,r):r.push(u),s=r[0]||s),(u=x.__b)&&u(e);e:if(typeof N=="function"){m=c.length;try{if(k=e.props,g=(u=N.prototype)&&u.render,w=(u=N.contextType)&&o[u.__c],h=u?w?w.props.value:u.__:o,(_=n.__c)?(e.__c=_,2&_.__g&&(_.__g|=1)):(g?e.__c=_=new N(k,h):(e.__c=_=new z(k,h),_.constructor=N,_.render=zt),w&&w.sub(_),_.state||(_.state={}),_.__n=o,_.__g|=8,_.__h=[],_.__k=[]),g&&(_.__s||(_.__s=_.state),N.getDerivedStateFromProps&&(_.__s==_.state&&(_.__s=j({},_.__s)),j(_.__s,N.getDerivedStateFromProps(k,_.__s)))),$=_.props,b=_.state,_.__v=e,n.__c){if(k!==$&&g&&!N.getDerivedStateFromProps&&_.componentWillReceiveProps&&_.componentWillReceiveProps(k,h),e.__v==n.__v&&!(8&_.__g)||!(4&_.__g)&&_.shouldComponentUpdate&&_.shouldComponentUpdate(k,_.__s,h)===!1){e.__v!=n.__v&&(_.props=k,_.state=_.__s,_.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(D){D&&(D.__=e)}),fe.push.apply(_.__h,_.__k),_.__k=[],_.__h.length&&c.push(_),s=q(n);break e}_.componentWillUpdate&&_.componentWillUpdate(k,_.__s,h),g&&_.componentDidUpdate&&_.__h.push(function(){_.componentDidUpdate($,b,p)})}else g&&!N.getDerivedStateFromProps&&_.componentWillMount&&_.componentWillMount(),g&&_.componentDidMount&&_.__h.push(_.componentDidMount);_.context=h,_.props=k,_.__P=t,_.__g&=-5,C=x.__r,H=g?25:0;do _.__g&=-9,C&&C(e),u=_.render(_.props,_.state=_.__s,_.context);while(8&_.__g&&++H<25);g&&(fe.push.apply(_.__h,_.__k),_.__k=[]),_.state=_.__s,_.getChildContext&&(o=j({},o,_.getChildContext())),g&&n.__c&&_.getSnapshotBeforeUpdate&&(p=_.getSnapshotBeforeUpdate($,b)),R=u&&u.type===pe&&u.key==null?u.props.children:u,k.__P&&(u=s,i=(t=k.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(D){D&&Ae(D,D)}),n.__k=null),s=n.__k?q(n,0):null),s=ct(t,Ee(R)?R:[R],e,n,o,i,r,c,s,l,d),k.__P&&(e.__e=null,s=u),e.__u&=-161,v&&v.some(W),_.__h.length&&c.push(_),1&_.__g&&(_.__g&=-4)}catch(D){if(c.length=m,e.__v=null,l||r)if(D&&D.then){if(e.__u|=128|l,r){for(~(S=r.indexOf(s||void 0))||(S=r.length);(M=r[S-1])&&M.nodeType==8;)S--;for(;S<r.length;S++)if(M=r[S])if(r[S]=null,V){if(M==y)break}else{if(M.nodeType!=8)break;M.data.startsWith("$s")&&(y=ue(V=M))}}if(!V){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;V=s}(u=ue(V=e.__c.__z||(e.__c.__z=V)))?(e.__e=V,s=u):e.__e=s,s=s&&s.nextSibling}else r&&r.some(W);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),D&&D.then||_t(e),x.__e(D,e,n)}}else s=e.__e=jt(n.__e,e,n,o,i,r,c,l,d,t);return(u=x.diffed)&&u(e),s}function ue(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function _t(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(_t))}function ut(t,e,n){for(var o=0;o<n.length;)Ne(n[o++],n[o++],n[o++]);x.__c&&x.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(r){r.call(i)})}catch(r){x.__e(r,i.__v)}})}function jt(t,e,n,o,i,r,c,s,l,d){var u,v,m,_,$,b,p,k,g=n.props||ae,w=e.props,h=e.type;if(h=="svg"?i="http://www.w3.org/2000/svg":h=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if(($=r[u])&&(h?$.localName==h:$.nodeType==3)){t=$,r[u]=null;break}}if(!t){if(k=d.ownerDocument||document,!h)return k.createTextNode(w);t=k.createElementNS(i,h,w.is?w:d),s&&(x.__m&&x.__m(e,r),s=!1),r=null}if(h){if(d=h=="template"&&t.content||t,r=h=="textarea"&&w.defaultValue!=null?null:r&&Te.call(d.childNodes),!s&&r)for(g={},u=0;u<t.attributes.length;u++)g[($=t.attributes[u]).name]=$.value;for(u in g)$=g[u],u=="dangerouslySetInnerHTML"?m=$:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||se(t,u,null,$,i);for(u in w)$=w[u],u=="children"?_=$:u=="dangerouslySetInnerHTML"?v=$:u=="value"?b=$:u=="checked"?p=$:s&&typeof $!="function"||g[u]===$||se(t,u,$,g[u],i);v?(s||m&&(v.__html==m.__html||v.__html==t.innerHTML)||(t.innerHTML=v.__html),e.__k=[]):(m&&(t.textContent=""),(h=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&It.test(h))&&(i="http://www.w3.org/1999/xhtml"),ct(d,Ee(_)?_:[_],e,n,o,i,r,c,r?r[0]:n.__k&&q(n,0),s,l),r&&r.some(W)),s&&h!="textarea"||(u="value",h=="progress"&&b==null?t.removeAttribute(u):b==null||b===t[u]&&(h!="progress"||b)||se(t,u,b,g[u],i),u="checked",p!=null&&p!=t[u]&&se(t,u,p,g[u],i))}else g===w||s&&t.data==w||(t.data=w);return t}function Ne(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(i){x.__e(i,n)}}function Ae(t,e,n){var o,i,r,c;if(x.unmount&&x.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ne(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(s){x.__e(s,e)}o.__P=o.__n=null}if(o=t.__k)for(c=0;c<o.length;c++)o[c]&&Ae(o[c],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(i=ue(o,r=[]))&&(o==t.__e&&r.some(W),W(i),W(o)),n||W(t.__e),t.__e=t.__c=t.__=null}function zt(t,e,n){return this.constructor(t,n)}function de(t,e){var n,o,i,r;x.__&&x.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=X(pe,{children:[t]}),i=[],r=[],Me(e,e.__k,o||ae,ae,e.namespaceURI,o?null:e.firstChild?Te.call(e.childNodes):null,i,o?o.__e:e.firstChild,n,r),ut(i,e.__k,r),e.__k.props.children=null}x={__e:function(t,e,n,o){for(var i,r,c;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((c=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(t)),i.componentDidCatch&&(i.componentDidCatch(t,o||{}),c=1),c&&8&i.__g)return void(i.__g|=2)}catch(s){t=s}}throw le=0,t}},tt=0,Rt=function(t){return t!=null&&t.constructor===Y},z.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=j({},this.state)),typeof t=="function"&&(t=t(j({},n),this.props)),t&&(j(n,t),this.__v&&(e&&this.__k.push(e),Ze(this)))},z.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ze(this))},z.prototype.render=pe,I=[],le=0,nt=function(t,e){return t.__v.__b-e.__v.__b},_e=Symbol(),ot=/(PointerCapture)$|Capture$/i,Pe=0,Ce={},Vt=0;var G,E,De,lt,Le=Object.is,he=0,vt=[],Ue=[],P=x,at=P.__b,ft=P.__r,pt=P.diffed,dt=P.__c,ht=P.unmount,mt=P.__;function me(t,e){P.__h&&P.__h(E,t,he||e),he=0;var n=E.__H||(E.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function A(t){return he=1,Bt(yt,t)}function Bt(t,e,n){var o=me(G++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):yt(void 0,e),function(r){var c=(o.__N||o.__)[0],s=o.t(c,r);Le(c,s)||(o.__N=[s,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var i=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,c,s){var l=this.__H;if(!l)return!0;var d=!1,u=this.props!=r;if(l.__.some(function(m){m.__N&&(d=!0,Le(m.__[0],m.__N[0])||(u=!0))}),i){var v=i.call(this,r,c,s);return d?v||u:v}return!d||u}}return o.__}function O(t,e){var n=me(G++,3);!P.__s&&Ve(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,E.__H.__h.push(n))}function ee(t,e){var n=me(G++,4);!P.__s&&Ve(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,E.__h.push(n))}function L(t){return he=5,Jt(function(){return{current:t}},[])}function Jt(t,e){var n=me(G++,7);return Ve(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Gt(){var t;do{for(;t=Ue.shift();)try{Z(t)}catch(n){P.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=vt.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Z),e.__h.some(Re),e.__h=[]}catch(n){e.__h=[],P.__e(n,t.__v)}}}while(Ue.length)}P.__b=function(t){E=null,at&&at(t)},P.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),mt&&mt(t,e)},P.__r=function(t){ft&&ft(t),G=0;var e=(E=t.__c).__H;e&&(De==E?E.__h=[]:(e.__h.some(Z),e.__h.some(Re),G=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),De=E},P.diffed=function(t){pt&&pt(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&gt(vt.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),De=E=null},P.__c=function(t,e){e.some(function(n){try{n.__h.some(Z),n.__h=n.__h.filter(function(o){return!o.__||Re(o)})}catch(o){n.__h=[function(){throw o}]}}),dt&&dt(t,e)},P.unmount=function(t){ht&&ht(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,gt(Ue.push(i))}else Z(i)}catch(r){e=r}}),o.__H=void 0,e&&P.__e(e,o.__v))};var $t=typeof requestAnimationFrame=="function";function Kt(t){var e,n=function(){clearTimeout(o),$t&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);$t&&(e=requestAnimationFrame(n))}function gt(t){t!=1&&lt==P.requestAnimationFrame||((lt=P.requestAnimationFrame)||Kt)(Gt)}function Z(t){var e=E,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),E=e}function Re(t){var e=E;t.__c=t.__(),E=e}function Ve(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Le(n,t[o])})}function yt(t,e){return typeof e=="function"?e(t):e}var f=Ye.bind(He);function T({of:t,as:e="div",...n}){return He(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function a(t,e,n={}){var i,r;return((r=(i=Qt(t,e,n.n))!=null?i:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(c,s)=>s in n?String(n[s]):c)}function Qt(t,e,n){var i;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(i=t[`${e}.${o}`])!=null?i:t[`${e}.other`]}function te({ids:t,facts:e,strings:n}){let o=t.filter(i=>i in e);return o.length?f`<details class="pg-facts">
    <summary>${a(n,"facts")}</summary>
    <ul>
      ${o.map(i=>f`<li key=${i}>
        <${T} of=${e[i].html} />
        <p class="pg-source">
          ${a(n,"fact_source",{source:e[i].source,id:i})}
          ${e[i].mark==="recalled"&&f` <strong>${a(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function U({title:t,of:e,class:n="",children:o=null}){return e?f`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${T} of=${e} />
    ${o}
  </div>`:null}function B(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function kt({children:t,then:e}){let[n,o]=A(!1);return O(()=>{n?e==null||e():o(!0)},[n]),n?t:null}var Ie={};we(Ie,{VERSION:()=>$e,empty:()=>oe,mark:()=>re,merge:()=>Yt,restore:()=>Xt});function F(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function ne(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function K(t,e){return JSON.stringify(t)===JSON.stringify(e)}var $e=1;function oe(t){return{v:$e,picked:[],confidence:null,tries:[],hint:!1,skipped:!1}}function re(t,e){let n=t.options.filter(l=>l.correct).map(l=>l.id),o=t.multiple?n.length:1,i=e.tries.length;if(!i)return{status:e.skipped?"skipped":"unanswered",score:0,max:o,attempts:i};let{picked:r}=e.tries[i-1],c=r.filter(l=>n.includes(l)).length,s=Math.max(0,c-(r.length-c));return{status:s===o?"right":s?"partly":"wrong",score:s,max:o,attempts:i}}function Xt(t,e){if(e==null)return{state:oe(t),lost:!1};if(!F(e)||e.v!==$e)return{state:oe(t),lost:!0};let n=xt(t,e.picked),i=(Array.isArray(e.tries)?e.tries:[]).map(c=>Zt(t,c)).filter(c=>c!==null),r={v:$e,picked:n!=null?n:[],confidence:wt(e.confidence),tries:i,hint:e.hint===!0,skipped:e.skipped===!0};return{state:r,lost:!K(bt(e),bt(r))}}function Yt(t,e){let n=t.tries.findIndex((i,r)=>!K(i,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function xt(t,e){return!ne(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function Zt(t,e){if(!F(e))return null;let n=xt(t,e.picked);return n!=null&&n.length?{picked:n,confidence:wt(e.confidence)}:null}function wt(t){return t==="not"||t==="fairly"||t==="very"?t:null}function bt({picked:t,confidence:e,tries:n,hint:o,skipped:i}){let r=Array.isArray(n)?n.map(c=>[c==null?void 0:c.picked,c==null?void 0:c.confidence]):n;return[t,e,r,o,i]}var en=["not","fairly","very"],tn={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function ge({uid:t,spec:e,strings:n,state:o,set_state:i,host:r}){let c=o.tries.length,s=o.tries[c-1],l=re(e,o),[d,u]=A(!s||String(s.picked)!==String(o.picked)),v=L(c);O(()=>{v.current!==c&&u(!c),v.current=c},[c]);let[m,_]=A(""),$=L(null),b=L(null),p=L(null);O(()=>{var y,S;p.current==="options"&&((S=(y=$.current)==null?void 0:y.querySelector("input"))==null||S.focus(),p.current=null)});let k=()=>{var y,S;p.current==="feedback"&&(r.announce(`${a(n,`choice_${l.status}`)} ${(S=(y=b.current)==null?void 0:y.innerText)!=null?S:""}`),p.current=null)},g=y=>{_(a(n,y)),r.announce(a(n,y))},w=(y,S)=>{let M=e.multiple?o.picked.filter(N=>N!==y):[];_(""),i({...o,picked:S?[...M,y]:M})},h=y=>{if(!d)return;if(!o.picked.length)return g(e.multiple?"choice_none_several":"choice_none");let{picked:S,confidence:M}=o,N={...o,tries:[...o.tries,{picked:S,confidence:M}],skipped:!1};p.current="feedback",_(""),u(!1),i(N),B(y.currentTarget,e.id,re(e,N))},C=y=>{let S={...o,skipped:!0};i(S),g("choice_skipped"),B(y.currentTarget,e.id,re(e,S))},H=y=>{p.current="options",u(!0),i(y)},R=!d&&(l.status==="right"||c>=e.attempts),V=`${t}-option`;return f`
    ${e.prompt&&f`<${T} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <fieldset class="choice-options" ref=${$} aria-describedby=${e.prompt?`${t}-prompt`:void 0}>
      <legend>${a(n,e.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${e.options.map(y=>{let S=o.picked.includes(y.id);return f`<label key=${y.id} class=${`choice-option ${S?"is-picked":""} ${d?"":"is-set"}`}>
          <input type=${e.multiple?"checkbox":"radio"} name=${V} value=${y.id} checked=${S} disabled=${!d}
            onChange=${M=>w(y.id,M.currentTarget.checked)} />
          <${T} as="span" of=${y.text} />
        </label>`})}
    </fieldset>
    ${e.confidence&&f`<${nn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!d}
      onPick=${y=>i({...o,confidence:y})} />`}
    ${e.hint&&f`<details class="choice-hint" onToggle=${()=>o.hint||i({...o,hint:!0})}>
      <summary>${a(n,"choice_hint")}</summary>
      <${T} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${d?void 0:"true"} onClick=${h}>
        ${a(n,d?"choice_check":"choice_checked")}
      </button>
      ${d&&f`<button type="button" class="pg-button pg-quiet" onClick=${C}>${a(n,"choice_skip")}</button>`}
      ${d&&f`<p class="pg-remark">${m||(o.skipped?a(n,"choice_skipped"):"")}</p>`}
    </div>
    ${!d&&s&&f`<div class="choice-feedback">
      <p class="choice-verdict">
        <span aria-hidden="true">${tn[l.status]}</span> ${a(n,`choice_${l.status}`)}
        ${e.multiple&&f` <span class="choice-count">${a(n,"choice_score",{score:l.score,max:l.max})}</span>`}
      </p>
      <${kt} then=${k}>
        <div ref=${b}>
          ${St(e,s.picked).map(y=>f`<${on} key=${y.id} option=${y} named=${s.picked.length>1} strings=${n} />`)}
        </div>
        <${te} ids=${[...new Set(St(e,s.picked).flatMap(y=>y.feedback.facts))]} facts=${e.facts} strings=${n} />
        ${R&&f`<${rn} spec=${e} picked=${s.picked} strings=${n} />`}
        <div class="pg-actions">
          ${R?f`<button type="button" class="pg-button pg-quiet" onClick=${()=>H(oe(e))}>${a(n,"start_again")}</button>`:f`<button type="button" class="pg-button" onClick=${()=>H({...o,picked:[],confidence:null})}>
                ${a(n,"choice_try_again")}
              </button>
              <p class="pg-remark">${a(n,"choice_tries_left",{n:e.attempts-c})}</p>`}
        </div>
      <//>
    </div>`}
  `}ge.icon="M10 3v6m0 0-5 6m5-6 5 6";function St(t,e){return t.options.filter(n=>e.includes(n.id))}function nn({name:t,strings:e,value:n,set:o,onPick:i}){return f`<fieldset class="choice-sure">
    <legend>${a(e,"choice_sure")}</legend>
    ${en.map(r=>f`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>i(r)} />
      <span>${a(e,`choice_sure_${r}`)}</span>
    </label>`)}
  </fieldset>`}function on({option:t,named:e,strings:n}){let{story:o,research:i,instead:r}=t.feedback;return f`
    ${e&&f`<p class="choice-named"><${T} as="span" of=${t.text} /></p>`}
    <${U} title=${a(n,"part_story")} of=${o} class="choice-story" />
    <${U} title=${a(n,"part_research")} of=${i} />
    <${U} title=${a(n,"part_instead")} of=${r} />
  `}function rn({spec:t,picked:e,strings:n}){let o=t.options.filter(i=>!e.includes(i.id));return o.length?f`<details class="choice-others">
    <summary>${a(n,"choice_others")}</summary>
    <ul>
      ${o.map(i=>f`<li key=${i.id}>
        <p class="choice-named">
          <${T} as="span" of=${i.text} />
          <span class="choice-tag">${a(n,i.correct?"choice_fits":"choice_fits_not")}</span>
        </p>
        <${U} title=${a(n,"part_story")} of=${i.feedback.story} />
        <${U} title=${a(n,"part_research")} of=${i.feedback.research} />
        <${U} title=${a(n,"part_instead")} of=${i.feedback.instead} />
        <${te} ids=${i.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}var Oe={};we(Oe,{VERSION:()=>ve,empty:()=>ie,mark:()=>qe,merge:()=>sn,restore:()=>cn});var ve=1;function ie(t){return{v:ve,text:"",other:[]}}function qe(t,e){return{status:e.text.trim()?"written":"empty"}}function cn(t,e){if(e==null)return{state:ie(t),lost:!1};if(!F(e)||e.v!==ve)return{state:ie(t),lost:!0};let{text:n,other:o}=e,i={v:ve,text:typeof n=="string"?n:"",other:ne(o)?[...new Set(o)]:[]};return{state:i,lost:i.text!==n||!ne(o)}}function sn(t,e){if(!t.text)return{...e,other:Ct(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:Ct(t.other,e.other,n)}}function Ct(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function ye({uid:t,spec:e,strings:n,state:o,set_state:i,host:r}){let c=L(null);ee(()=>_n(c.current),[o.text]);let[s,l]=A(null),[d,u,v]=["prompt","care","note"].map(p=>`${t}-${p}`),m=p=>{l(null),i({...o,text:p})},_=()=>{var p,k,g;l({state:o,kept:(k=(p=r.saving)==null?void 0:p.kept)!=null?k:!1}),(g=r.saving)==null||g.stop(),i(ie(e)),r.announce(a(n,"notepad_deleted"))},$=()=>{var p;s&&(i(s.state),s.kept&&((p=r.saving)==null||p.keep()),l(null),r.announce(a(n,"notepad_back")))},b=(p,k)=>i({...o,text:k?`${o.text}

${p}`:o.text,other:o.other.filter(g=>g!==p)});return f`
    ${e.prompt&&f`<${T} class="pg-prompt" id=${d} of=${e.prompt} />`}
    <p class="notepad-care" id=${u}>${a(n,"notepad_care")}</p>
    <label class="pg-unseen" for=${v}>${a(n,"notepad_label",{title:e.title})}</label>
    <textarea class="notepad-text" id=${v} ref=${c} rows=${e.rows} value=${o.text}
      aria-describedby=${e.prompt?`${d} ${u}`:u}
      onInput=${p=>m(p.currentTarget.value)}
      onChange=${p=>B(p.currentTarget,e.id,qe(e,o))} />
    ${o.other.map(p=>f`<div key=${p} class="pg-notice">
      <p>${a(n,"notepad_other")}</p>
      <p class="notepad-other">${p}</p>
      <button type="button" class="pg-button" onClick=${()=>b(p,!0)}>${a(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>b(p,!1)}>${a(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||s)&&f`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${s?$:_}>
        ${a(n,s?"notepad_undo":"notepad_delete")}
      </button>
      ${s&&f`<span class="pg-remark">${a(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&f`<p class="pg-saving">${a(n,"notepad_in_notebook")}</p>`}
  `}ye.icon="M4 16V4h12v9l-3 3z";function _n(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var ze={};we(ze,{VERSION:()=>ke,empty:()=>We,follow:()=>ce,holds:()=>J,mark:()=>je,merge:()=>fn,offered:()=>be,restore:()=>ln,scene_of:()=>Q,start:()=>Fe,step:()=>Et});var ke=1,un={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function Fe(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function Q(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function J(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let i=o;if(n==="not")return!J(i[0],e);if(n==="and")return i.every(s=>J(s,e));if(n==="or")return i.some(s=>J(s,e));let[r,c]=o;return un[n](e.meters[r],c)}function be(t,e){return Q(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&J(n.if,e))}function Et(t,e,n){let o=be(t,e).find(r=>r.id===n);if(!o)return null;let i={...e.meters};for(let[r,c]of Object.entries(o.effects)){let[s,,l]=t.meters[r];i[r]=Math.min(l,Math.max(s,i[r]+c))}return{scene:o.to,flags:Pt(e.flags,o.set),meters:i,used:Pt(e.used,o.once?[o.id]:[])}}function ce(t,e){let n=Fe(t),o=[],i=[],r=1,c=0;for(let s of e){if("again"in s)[n,o,i]=[Fe(t),[],[]],r+=1;else if("back"in s){let l=i.pop();if(!l)return{position:n,path:o,attempts:r,taken:c,lost:!0};n=l,o=o.slice(0,-1)}else{let l=Et(t,n,s.choose);if(!l)return{position:n,path:o,attempts:r,taken:c,lost:!0};i.push(n),o=[...o,{scene:n.scene,choice:s.choose}],n=l}c+=1}return{position:n,path:o,attempts:r,taken:c,lost:!1}}function We(t){return{v:ke,moves:[]}}function ln(t,e){if(e==null)return{state:We(t),lost:!1};if(!F(e)||e.v!==ke||!Array.isArray(e.moves))return{state:We(t),lost:!0};let n=[];for(let i of e.moves){let r=an(i);if(!r)break;n.push(r)}let{taken:o}=ce(t,n);return{state:{v:ke,moves:n.slice(0,o)},lost:o<e.moves.length}}function an(t){return F(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function je(t,e){let{position:n}=ce(t,e.moves),{end:o}=Q(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function fn(t,e){return e.moves.length>t.moves.length?e:t}function Pt(t,e){return[...new Set([...t,...e])].sort()}function xe({uid:t,spec:e,strings:n,state:o,set_state:i,host:r}){let{position:c,path:s}=ce(e,o.moves),l=Q(e,c.scene),d=s.map(h=>{let C=Q(e,h.scene);return{from:C,choice:C.choices.find(H=>H.id===h.choice)}}),u=d[d.length-1],v=L(null),m=L(null),_=L(!1);O(()=>{var h,C,H;_.current&&(_.current=!1,(h=v.current)==null||h.focus(),r.announce(`${l.title}. ${(H=(C=m.current)==null?void 0:C.innerText)!=null?H:""}`))});let[$,b]=A(e.intensity!=="heavy"||o.moves.length>0),p=(h,C)=>{let H={...o,moves:[...o.moves,h]},R=je(e,H);_.current=!0,i(H),R.status==="ended"&&B(C.currentTarget,e.id,R)},k=()=>{_.current=!0,b(!0)},g=f`
    <p class="scenario-role">${e.role}${e.person&&f`<br />${e.person}`}</p>
    ${e.prompt&&f`<${T} class="pg-prompt" of=${e.prompt} />`}
    ${e.note&&f`<div class="pg-notice">
      <p class="pg-label">${a(n,"scenario_note")}</p>
      <${T} of=${e.note} />
    </div>`}
  `;if(!$)return f`${g}<p class="pg-actions">
      <button type="button" class="pg-button" onClick=${k}>${a(n,"scenario_open")}</button>
    </p>`;let w=be(e,c);return f`
    ${!d.length&&g}
    ${d.length>1&&!l.end&&f`<ol class="scenario-trail" aria-label=${a(n,"scenario_trail")}>
      ${d.slice(0,-1).map(({from:h,choice:C},H)=>f`<li key=${H}>
        <b>${h.title}</b> <${T} as="span" of=${C.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${v}>${l.title}</h4>
    ${u&&f`<div class="scenario-consequence" ref=${m}>
      <p class="scenario-chose">${a(n,"scenario_chose")} <${T} as="span" of=${u.choice.text} /></p>
      ${u.choice.story&&f`<${T} of=${u.choice.story} />`}
    </div>`}
    ${l.body.filter(h=>J(h.if,c)).map((h,C)=>f`<${T} key=${`${l.id} ${C}`} of=${h.html} />`)}
    ${w.length>0&&f`
      <p class="scenario-ask" id=${`${t}-ask`}>${a(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${w.map(h=>f`<li key=${`${s.length} ${h.id}`}>
          <button type="button" onClick=${C=>p({choose:h.id},C)}>
            <${T} as="span" of=${h.text} />
          </button>
        </li>`)}
      </ul>`}
    ${l.end&&d.length>0&&f`
      <h4 class="scenario-path-title">${a(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${d.map(({from:h,choice:C},H)=>f`<${pn} key=${H} title=${h.title} choice=${C} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!w.length&&f`<button type="button" class="pg-button" onClick=${h=>p({again:!0},h)}>
        ${a(n,"scenario_again")}
      </button>`}
      ${d.length>0&&f`<button type="button" class="pg-button pg-quiet" onClick=${h=>p({back:!0},h)}>
        ${a(n,"scenario_back")}
      </button>`}
    </p>
  `}xe.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function pn({title:t,choice:e,spec:n,strings:o}){var l;let{text:i,story:r,research:c,their_side:s}=e;return f`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${a(o,"scenario_chose")} </span><${T} as="span" of=${i} /></p>
    <${U} title=${a(o,"part_story")} of=${r} />
    <${U} title=${a(o,"part_their_side")} of=${s} class="scenario-their-side" />
    <${U} title=${a(o,"part_research")} of=${c==null?void 0:c.html}>
      <${te} ids=${(l=c==null?void 0:c.facts)!=null?l:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var Tt={choice:{View:ge,...Ie},notepad:{View:ye,...Oe},scenario:{View:xe,...ze}};var Ht="pg-announcer";var Be=new WeakMap;function Mt(t,e){var r;let n=(r=t.getElementById(Ht))!=null?r:dn(t),o=Be.get(t);if(o){o.push(e);return}let i=[e];Be.set(t,i),n.textContent="",setTimeout(()=>{Be.delete(t),n.textContent=i.join(" ")},100)}function dn(t){let e=t.createElement("div");return e.id=Ht,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function Nt({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:i,keep:r,stop:c}=t,s=n?"note":"answers",l=i!=="blocked"&&f`<button type="button" class="pg-link" onClick=${o?c:r}>
    ${a(e,`saving_${o?"stop":"keep"}_${s}`)}
  </button>`;if(n||i){let d=i!=null?i:o?"kept":"tab";return f`<p class="pg-saving">
      <span>${a(e,`saving_${d}_${i?"any":s}`)}</span> ${l}
    </p>`}return f`<details class="pg-saving">
    <summary>${a(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${a(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${l}
  </details>`}function At({lost:t,strings:e}){return t?f`<div class="pg-notice">
    <p>${a(e,"lost")}</p>
    <details>
      <summary>${a(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${a(e,"lost_delete")}</button>
  </div>`:null}function Dt(t,e){return de(f`<${Je} ...${e}><${hn} ...${e} /><//>`,t),()=>de(null,t)}function hn({type:{View:t},spec:e,strings:n,host:o}){let[i]=A(()=>`${e.id}-${Math.random().toString(36).slice(2,8)}`),[,r]=A({});ee(()=>o.watch(()=>r({})),[o]);let{state:c,saving:s,lost:l}=o.read();return f`
    <${mn} icon=${t.icon} spec=${e} strings=${n} />
    <${At} lost=${l} strings=${n} />
    <${t} uid=${i} spec=${e} strings=${n} state=${c} set_state=${o.write}
      host=${{announce:o.announce,saving:s}} />
    <${Nt} saving=${s} strings=${n} />
    ${o.source&&f`<p class="pg-source">${a(n,"source",{path:o.source})}</p>`}
  `}function mn({icon:t,spec:e,strings:n}){return f`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${a(n,`kind_${e.type}`)}
      <span>${a(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var Je=class extends z{constructor(){super(...arguments);Ke(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?f`<p class="pg-notice">${a(n,"failed")}</p>`:o}};function $n({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=Lt(t,n),i=()=>{o(),o=Lt(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(c=>t.on(c,i)),()=>{r.forEach(c=>t.off(c,i)),o(),n.remove()}}function Lt(t,e){let n=t.get("spec"),o=Tt[n.type],i=new Set,r=()=>i.forEach(_=>_()),c,s=null,l=()=>{s=null,r()},d=_=>{c=_,t.set("state",c),t.set("result",o.mark(n,c)),t.save_changes(),r()},u=()=>{let _=t.get("state");if(K(_,c))return;let $=_===null||K(_,{}),b=o.restore(n,$?null:_);b.lost&&(s={text:JSON.stringify(_,null,2),forget:l}),d(b.state)};u(),t.on("change:state",u);let v={read:()=>({state:c,lost:s,saving:null}),write:d,watch:_=>(i.add(_),()=>i.delete(_)),announce:_=>Mt(e.ownerDocument,_),source:t.get("source"),failed:()=>{}},m=Dt(e,{type:o,spec:n,strings:t.get("strings"),host:v});return()=>{t.off("change:state",u),m()}}var ko={render:$n};export{ko as default};
