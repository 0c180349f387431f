/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var Ge=Object.defineProperty;var Lt=(t,e,n)=>e in t?Ge(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var we=(t,e)=>{for(var n in e)Ge(t,n,{get:e[n],enumerable:!0})};var Ke=(t,e,n)=>Lt(t,typeof e!="symbol"?e+"":e,n);var Xe=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var c=e[r++],s=e[r]?(e[0]|=c?1:2,n[e[r++]]):e[++r];c===3?o[0]=s:c===4?o[1]=Object.assign(o[1]||{},s):c===5?(o[1]=o[1]||{})[e[++r]]=s:c===6?o[1][e[++r]]+=s+"":c?(i=t.apply(s,Xe(t,s,n,["",null])),o.push(i),s[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(s)}return o},Qe=new Map;function Ye(t){var e=Qe.get(this);return e||(e=new Map,Qe.set(this,e)),(e=Xe(this,e.get(t)||(e.set(t,e=(function(n){for(var o,i,r=1,c="",s="",u=[0],h=function(p){r===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):r===3&&(p||c)?(u.push(3,p,c),r=2):r===2&&c==="..."&&p?u.push(4,p,0):r===2&&c&&!p?u.push(5,0,!0,c):r>=5&&((c||!p&&r===5)&&(u.push(r,0,c,i),r=6),p&&(u.push(r,p,0,i),r=6)),c=""},a=0;a<n.length;a++){a&&(r===1&&h(),h(a));for(var v=0;v<n[a].length;v++)o=n[a][v],r===1?o==="<"?(h(),u=[u],r=3):c+=o:r===4?c==="--"&&o===">"?(r=1,c=""):c=o+c[0]:s?o===s?s="":c+=o:o==='"'||o==="'"?s=o:o===">"?(h(),r=1):r&&(o==="="?(r=5,i=c,c=""):o==="/"&&(r<5||n[a][v+1]===">")?(h(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(h(),r=2):c+=o),r===3&&c==="!--"&&(r=4,u=u[0])}return h(),u})(t)),e),arguments,[])).length>1?e:e[0]}var w,tt,Ut,V,Se,ae,nt,_e,ot,Pe,Ce,Rt,Y=Symbol.for("pv"),le={},fe=[],Vt=/^m(i|n|o|s|text|space)$/,Ee=Array.isArray,Te=fe.slice,W=Object.assign;function F(t){t&&t.parentNode&&t.remove()}function He(t,e,n){var o,i,r,c={},s=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?i=e[r]:c[r]=e[r];return s>2&&(c.children=s>3?Te.call(arguments,2):n),X(t,c,o,i,null)}function X(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Y,__v:i||++tt,__i:-1,__u:0};return!i&&w.vnode&&w.vnode(r),r}function pe(t){return t.children}function j(t,e){this.props=t,this.context=e,this.__g=0}function I(t,e){if(e==null)return t.__&&I(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:I(t)}function It(t){var e,n=t.__v,o=n.__e,i=[],r=[],c=t.__P;c&&((e=W({constructor:Y},n)).__v=n.__v+1,w.vnode&&w.vnode(e),Me(c,e,n,t.__n,c.namespaceURI,32&n.__u?[o]:null,i,o||I(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,ut(i,e,r),n.__=n.__e=null,e.__e!=o&&rt(e))}function rt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),rt(t)}function Ze(t){(8&t.__g||(t.__g|=8,V.push(t),ae++))&&Se==w.debounceRendering||((Se=w.debounceRendering)||queueMicrotask)(it)}function it(){try{for(var t,e=1;V.length;)V.length>e&&V.sort(nt),t=V.shift(),e=V.length,8&t.__g&&It(t)}finally{(ae=V.length)&&(Se||queueMicrotask)(it)}}function ct(t,e,n,o,i,r,c,s,u,h,a){var v,p,_,m,d,y,b=o.__k||fe,k=e.length;for(u=qt(n,e,b,u,k),v=0;v<k;v++)(_=n.__k[v])!=null&&(p=~_.__i&&b[_.__i]||le,_.__i=v,y=Me(t,_,p,i,r,c,s,u,h,a),m=_.__e,(p.ref!=_.ref||8&p.__u)&&(p.ref&&Ne(p.ref,null,_,p),_.ref&&a.push(_.ref,_.__c||m,_)),d=d||m,4&_.__u?(u=st(_,u,t,!p.__v),p.__e&&(p.__e=null)):typeof _.type=="function"&&y!==void 0?u=y:m&&(u=m.nextSibling),_.__u&=-21);return n.__e=d,u}function qt(t,e,n,o,i){var r,c,s,u,h,a,v,p,_,m=n.length,d=m,y=0,b=0,k=t.__k=Array(i);for(r=0;r<i;r++)(c=e[r])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=k[r]=X(null,c):Ee(c)?c=k[r]=X(pe,{children:c}):c.constructor===Y&&c.__b?c=k[r]=X(c.type,c.props,c.key,c.ref,c.__v):k[r]=c,u=r+y,c.__=t,c.__b=t.__b+1,s=null,~(h=c.__i=Ot(c,n,u,d))&&(d--,(s=n[h])&&(s.__u|=2)),s&&s.__v?(c.__u|=16,h==u-1?y--:h==u+1?y++:h!=u&&(h>u?y--:y++,b=1)):(~h||(i>m?y--:i<m&&y++),typeof c.type!="function"&&(c.__u|=4))):k[r]=null;if(b){for(a=[],v=[],r=0;r<i;r++)if((c=k[r])&&16&c.__u){for(y=0,p=a.length;y<p;)a[_=y+p>>1]<c.__i?y=_+1:p=_;a[y]=c.__i,v[r]=y+1}for(y=a.length;r--;)v[r]&&(v[r]==y?y--:k[r].__u|=4)}if(d)for(r=0;r<m;r++)!(s=n[r])||2&s.__u||(s.__e==o&&(o=I(s)),Ae(s,s));return o}function st(t,e,n,o){var i,r,c,s;if(typeof t.type=="function"){if(t.props.__P)return e;if(i=t.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=t,e=st(i[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=I(t))&&!e.parentNode&&(e=null),c=t.__e,s=e;s&&s.nodeType==8;)s=s.nextSibling;for(c!=s&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,e):n.insertBefore(c,e||null)),e=c;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ot(t,e,n,o){var i,r=t.key,c=t.type,s=e[n],u=s&&!(2&s.__u);if(s===null&&r==null||u&&r==s.key&&c==s.type)return n;if(o>(u?1:0)){for(i=n-1;i>=0;i--)if((s=e[i])&&!(2&s.__u)&&r==s.key&&c==s.type)return i;for(i=n+1;i<e.length;i++)if((s=e[i])&&!(2&s.__u)&&r==s.key&&c==s.type)return i}return-1}function et(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function se(t,e,n,o,i){var r,c;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||et(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||et(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(c=Ce[e]||(Ce[e]=Ft(e)),(t.__a||(t.__a={}))[e]=Pe,r=e!=(e=e.replace(ot,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,c,r):t.removeEventListener(e,c,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Ft(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[_e]==null)e[_e]=Pe++;else if(e[_e]<this.__a[t])return;return n(w.event?w.event(e):e)}}}function Me(t,e,n,o,i,r,c,s,u,h){var a,v,p,_,m,d,y,b,k,$,g,E,x,T,H,D,R,O,U=e.type;if(e.constructor!==Y)return null;128&n.__u&&(u=32&n.__u,a=n.__c.__z)&&(e.__u|=u,v=r=[],a.nodeType==8?s=ue(a,r):r.push(a),s=r[0]||s),(a=w.__b)&&a(e);e:if(typeof U=="function"){p=c.length;try{if(b=e.props,k=(a=U.prototype)&&a.render,$=(a=U.contextType)&&o[a.__c],g=a?$?$.props.value:a.__:o,(_=n.__c)?(e.__c=_,2&_.__g&&(_.__g|=1)):(k?e.__c=_=new U(b,g):(e.__c=_=new j(b,g),_.constructor=U,_.render=jt),$&&$.sub(_),_.state||(_.state={}),_.__n=o,_.__g|=8,_.__h=[],_.__k=[]),k&&(_.__s||(_.__s=_.state),U.getDerivedStateFromProps&&(_.__s==_.state&&(_.__s=W({},_.__s)),W(_.__s,U.getDerivedStateFromProps(b,_.__s)))),m=_.props,d=_.state,_.__v=e,n.__c){if(b!==m&&k&&!U.getDerivedStateFromProps&&_.componentWillReceiveProps&&_.componentWillReceiveProps(b,g),e.__v==n.__v&&!(8&_.__g)||!(4&_.__g)&&_.shouldComponentUpdate&&_.shouldComponentUpdate(b,_.__s,g)===!1){e.__v!=n.__v&&(_.props=b,_.state=_.__s,_.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(M){M&&(M.__=e)}),fe.push.apply(_.__h,_.__k),_.__k=[],_.__h.length&&c.push(_),s=I(n);break e}_.componentWillUpdate&&_.componentWillUpdate(b,_.__s,g),k&&_.componentDidUpdate&&_.__h.push(function(){_.componentDidUpdate(m,d,y)})}else k&&!U.getDerivedStateFromProps&&_.componentWillMount&&_.componentWillMount(),k&&_.componentDidMount&&_.__h.push(_.componentDidMount);_.context=g,_.props=b,_.__P=t,_.__g&=-5,E=w.__r,x=k?25:0;do _.__g&=-9,E&&E(e),a=_.render(_.props,_.state=_.__s,_.context);while(8&_.__g&&++x<25);k&&(fe.push.apply(_.__h,_.__k),_.__k=[]),_.state=_.__s,_.getChildContext&&(o=W({},o,_.getChildContext())),k&&n.__c&&_.getSnapshotBeforeUpdate&&(y=_.getSnapshotBeforeUpdate(m,d)),T=a&&a.type===pe&&a.key==null?a.props.children:a,b.__P&&(a=s,i=(t=b.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(M){M&&Ae(M,M)}),n.__k=null),s=n.__k?I(n,0):null),s=ct(t,Ee(T)?T:[T],e,n,o,i,r,c,s,u,h),b.__P&&(e.__e=null,s=a),e.__u&=-161,v&&v.some(F),_.__h.length&&c.push(_),1&_.__g&&(_.__g&=-4)}catch(M){if(c.length=p,e.__v=null,u||r)if(M&&M.then){if(e.__u|=128|u,r){for(~(R=r.indexOf(s||void 0))||(R=r.length);(O=r[R-1])&&O.nodeType==8;)R--;for(;R<r.length;R++)if(O=r[R])if(r[R]=null,H){if(O==D)break}else{if(O.nodeType!=8)break;O.data.startsWith("$s")&&(D=ue(H=O))}}if(!H){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;H=s}(a=ue(H=e.__c.__z||(e.__c.__z=H)))?(e.__e=H,s=a):e.__e=s,s=s&&s.nextSibling}else r&&r.some(F);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),M&&M.then||_t(e),w.__e(M,e,n)}}else s=e.__e=Wt(n.__e,e,n,o,i,r,c,u,h,t);return(a=w.diffed)&&a(e),s}function ue(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function _t(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(_t))}function ut(t,e,n){for(var o=0;o<n.length;)Ne(n[o++],n[o++],n[o++]);w.__c&&w.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(r){r.call(i)})}catch(r){w.__e(r,i.__v)}})}function Wt(t,e,n,o,i,r,c,s,u,h){var a,v,p,_,m,d,y,b,k=n.props||le,$=e.props,g=e.type;if(g=="svg"?i="http://www.w3.org/2000/svg":g=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(a=0;a<r.length;a++)if((m=r[a])&&(g?m.localName==g:m.nodeType==3)){t=m,r[a]=null;break}}if(!t){if(b=h.ownerDocument||document,!g)return b.createTextNode($);t=b.createElementNS(i,g,$.is?$:h),s&&(w.__m&&w.__m(e,r),s=!1),r=null}if(g){if(h=g=="template"&&t.content||t,r=g=="textarea"&&$.defaultValue!=null?null:r&&Te.call(h.childNodes),!s&&r)for(k={},a=0;a<t.attributes.length;a++)k[(m=t.attributes[a]).name]=m.value;for(a in k)m=k[a],a=="dangerouslySetInnerHTML"?p=m:a=="children"||a in $||a=="value"&&"defaultValue"in $||a=="checked"&&"defaultChecked"in $||se(t,a,null,m,i);for(a in $)m=$[a],a=="children"?_=m:a=="dangerouslySetInnerHTML"?v=m:a=="value"?d=m:a=="checked"?y=m:s&&typeof m!="function"||k[a]===m||se(t,a,m,k[a],i);v?(s||p&&(v.__html==p.__html||v.__html==t.innerHTML)||(t.innerHTML=v.__html),e.__k=[]):(p&&(t.textContent=""),(g=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Vt.test(g))&&(i="http://www.w3.org/1999/xhtml"),ct(h,Ee(_)?_:[_],e,n,o,i,r,c,r?r[0]:n.__k&&I(n,0),s,u),r&&r.some(F)),s&&g!="textarea"||(a="value",g=="progress"&&d==null?t.removeAttribute(a):d==null||d===t[a]&&(g!="progress"||d)||se(t,a,d,k[a],i),a="checked",y!=null&&y!=t[a]&&se(t,a,y,k[a],i))}else k===$||s&&t.data==$||(t.data=$);return t}function Ne(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(i){w.__e(i,n)}}function Ae(t,e,n){var o,i,r,c;if(w.unmount&&w.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ne(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(s){w.__e(s,e)}o.__P=o.__n=null}if(o=t.__k)for(c=0;c<o.length;c++)o[c]&&Ae(o[c],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(i=ue(o,r=[]))&&(o==t.__e&&r.some(F),F(i),F(o)),n||F(t.__e),t.__e=t.__c=t.__=null}function jt(t,e,n){return this.constructor(t,n)}function de(t,e){var n,o,i,r;w.__&&w.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=X(pe,{children:[t]}),i=[],r=[],Me(e,e.__k,o||le,le,e.namespaceURI,o?null:e.firstChild?Te.call(e.childNodes):null,i,o?o.__e:e.firstChild,n,r),ut(i,e.__k,r),e.__k.props.children=null}w={__e:function(t,e,n,o){for(var i,r,c;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((c=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(t)),i.componentDidCatch&&(i.componentDidCatch(t,o||{}),c=1),c&&8&i.__g)return void(i.__g|=2)}catch(s){t=s}}throw ae=0,t}},tt=0,Ut=function(t){return t!=null&&t.constructor===Y},j.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=W({},this.state)),typeof t=="function"&&(t=t(W({},n),this.props)),t&&(W(n,t),this.__v&&(e&&this.__k.push(e),Ze(this)))},j.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ze(this))},j.prototype.render=pe,V=[],ae=0,nt=function(t,e){return t.__v.__b-e.__v.__b},_e=Symbol(),ot=/(PointerCapture)$|Capture$/i,Pe=0,Ce={},Rt=0;var J,C,De,at,Le=Object.is,he=0,vt=[],Ue=[],S=w,lt=S.__b,ft=S.__r,pt=S.diffed,dt=S.__c,ht=S.unmount,mt=S.__;function me(t,e){S.__h&&S.__h(C,t,he||e),he=0;var n=C.__H||(C.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function L(t){return he=1,zt(yt,t)}function zt(t,e,n){var o=me(J++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):yt(void 0,e),function(r){var c=(o.__N||o.__)[0],s=o.t(c,r);Le(c,s)||(o.__N=[s,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var i=C.shouldComponentUpdate;C.shouldComponentUpdate=function(r,c,s){var u=this.__H;if(!u)return!0;var h=!1,a=this.props!=r;if(u.__.some(function(p){p.__N&&(h=!0,Le(p.__[0],p.__N[0])||(a=!0))}),i){var v=i.call(this,r,c,s);return h?v||a:v}return!h||a}}return o.__}function G(t,e){var n=me(J++,3);!S.__s&&Ve(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,C.__H.__h.push(n))}function ee(t,e){var n=me(J++,4);!S.__s&&Ve(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,C.__h.push(n))}function N(t){return he=5,Bt(function(){return{current:t}},[])}function Bt(t,e){var n=me(J++,7);return Ve(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Jt(){var t;do{for(;t=Ue.shift();)try{Z(t)}catch(n){S.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=vt.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Z),e.__h.some(Re),e.__h=[]}catch(n){e.__h=[],S.__e(n,t.__v)}}}while(Ue.length)}S.__b=function(t){C=null,lt&&lt(t)},S.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),mt&&mt(t,e)},S.__r=function(t){ft&&ft(t),J=0;var e=(C=t.__c).__H;e&&(De==C?C.__h=[]:(e.__h.some(Z),e.__h.some(Re),J=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),De=C},S.diffed=function(t){pt&&pt(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&gt(vt.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),De=C=null},S.__c=function(t,e){e.some(function(n){try{n.__h.some(Z),n.__h=n.__h.filter(function(o){return!o.__||Re(o)})}catch(o){n.__h=[function(){throw o}]}}),dt&&dt(t,e)},S.unmount=function(t){ht&&ht(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,gt(Ue.push(i))}else Z(i)}catch(r){e=r}}),o.__H=void 0,e&&S.__e(e,o.__v))};var $t=typeof requestAnimationFrame=="function";function Gt(t){var e,n=function(){clearTimeout(o),$t&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);$t&&(e=requestAnimationFrame(n))}function gt(t){t!=1&&at==S.requestAnimationFrame||((at=S.requestAnimationFrame)||Gt)(Jt)}function Z(t){var e=C,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),C=e}function Re(t){var e=C;t.__c=t.__(),C=e}function Ve(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Le(n,t[o])})}function yt(t,e){return typeof e=="function"?e(t):e}var f=Ye.bind(He);function P({of:t,as:e="div",...n}){return He(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function l(t,e,n={}){var i,r;return((r=(i=Kt(t,e,n.n))!=null?i:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(c,s)=>s in n?String(n[s]):c)}function Kt(t,e,n){var i;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(i=t[`${e}.${o}`])!=null?i:t[`${e}.other`]}function te({ids:t,facts:e,strings:n}){let o=t.filter(i=>i in e);return o.length?f`<details class="pg-facts">
    <summary>${l(n,"facts")}</summary>
    <ul>
      ${o.map(i=>f`<li key=${i}>
        <${P} of=${e[i].html} />
        <p class="pg-source">
          ${l(n,"fact_source",{source:e[i].source,id:i})}
          ${e[i].mark==="recalled"&&f` <strong>${l(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function A({title:t,of:e,class:n="",children:o=null}){return e?f`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${P} of=${e} />
    ${o}
  </div>`:null}function z(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}var Ie={};we(Ie,{VERSION:()=>$e,empty:()=>oe,mark:()=>re,merge:()=>Xt,restore:()=>Qt});function q(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function ne(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function K(t,e){return JSON.stringify(t)===JSON.stringify(e)}var $e=1;function oe(t){return{v:$e,picked:[],confidence:null,tries:[],hint:!1,skipped:!1}}function re(t,e){let n=t.options.filter(u=>u.correct).map(u=>u.id),o=t.multiple?n.length:1,i=e.tries.length;if(!i)return{status:e.skipped?"skipped":"unanswered",score:0,max:o,attempts:i};let{picked:r}=e.tries[i-1],c=r.filter(u=>n.includes(u)).length,s=Math.max(0,c-(r.length-c));return{status:s===o?"right":s?"partly":"wrong",score:s,max:o,attempts:i}}function Qt(t,e){if(e==null)return{state:oe(t),lost:!1};if(!q(e)||e.v!==$e)return{state:oe(t),lost:!0};let n=bt(t,e.picked),i=(Array.isArray(e.tries)?e.tries:[]).map(c=>Yt(t,c)).filter(c=>c!==null),r={v:$e,picked:n!=null?n:[],confidence:xt(e.confidence),tries:i,hint:e.hint===!0,skipped:e.skipped===!0};return{state:r,lost:!K(kt(e),kt(r))}}function Xt(t,e){let n=t.tries.findIndex((i,r)=>!K(i,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function bt(t,e){return!ne(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function Yt(t,e){if(!q(e))return null;let n=bt(t,e.picked);return n!=null&&n.length?{picked:n,confidence:xt(e.confidence)}:null}function xt(t){return t==="not"||t==="fairly"||t==="very"?t:null}function kt({picked:t,confidence:e,tries:n,hint:o,skipped:i}){let r=Array.isArray(n)?n.map(c=>[c==null?void 0:c.picked,c==null?void 0:c.confidence]):n;return[t,e,r,o,i]}var Zt=["not","fairly","very"],en={right:"✓",partly:"◐",wrong:"○"};function ge({spec:t,strings:e,state:n,set_state:o,host:i}){let r=n.tries.length,c=n.tries[r-1],s=re(t,n),[u,h]=L(!c||String(c.picked)!==String(n.picked));G(()=>{r||h(!0)},[r]);let[a,v]=L(""),p=N(null),_=N(null),m=N(null);G(()=>{var x,T,H,D;m.current==="options"&&((T=(x=p.current)==null?void 0:x.querySelector("input"))==null||T.focus()),m.current==="feedback"&&i.announce(`${l(e,`choice_${s.status}`)} ${(D=(H=_.current)==null?void 0:H.innerText)!=null?D:""}`),m.current=null});let d=x=>{v(l(e,x)),i.announce(l(e,x))},y=(x,T)=>{let H=t.multiple?n.picked.filter(D=>D!==x):[];v(""),o({...n,picked:T?[...H,x]:H})},b=x=>{if(!u)return;if(!n.picked.length)return d(t.multiple?"choice_none_several":"choice_none");let{picked:T,confidence:H}=n,D={...n,tries:[...n.tries,{picked:T,confidence:H}],skipped:!1};m.current="feedback",v(""),h(!1),o(D),z(x.currentTarget,t.id,re(t,D))},k=x=>{let T={...n,skipped:!0};o(T),d("choice_skipped"),z(x.currentTarget,t.id,re(t,T))},$=x=>{m.current="options",h(!0),o(x)},g=!u&&(s.status==="right"||r>=t.attempts),E=`${t.id}-option`;return f`
    ${t.prompt&&f`<${P} class="pg-prompt" id=${`${t.id}-prompt`} of=${t.prompt} />`}
    <fieldset class="choice-options" ref=${p} aria-describedby=${t.prompt?`${t.id}-prompt`:void 0}>
      <legend>${l(e,t.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${t.options.map(x=>{let T=n.picked.includes(x.id);return f`<label key=${x.id} class=${`choice-option ${T?"is-picked":""} ${u?"":"is-set"}`}>
          <input type=${t.multiple?"checkbox":"radio"} name=${E} value=${x.id} checked=${T} disabled=${!u}
            onChange=${H=>y(x.id,H.currentTarget.checked)} />
          <${P} as="span" of=${x.text} />
        </label>`})}
    </fieldset>
    ${t.confidence&&f`<${tn} name=${`${t.id}-sure`} strings=${e} value=${n.confidence} set=${!u}
      onPick=${x=>o({...n,confidence:x})} />`}
    ${t.hint&&f`<details class="choice-hint" onToggle=${()=>n.hint||o({...n,hint:!0})}>
      <summary>${l(e,"choice_hint")}</summary>
      <${P} of=${t.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${u?void 0:"true"} onClick=${b}>
        ${l(e,u?"choice_check":"choice_checked")}
      </button>
      ${u&&f`<button type="button" class="pg-button pg-quiet" onClick=${k}>${l(e,"choice_skip")}</button>`}
      ${u&&f`<p class="pg-remark">${a||(n.skipped?l(e,"choice_skipped"):"")}</p>`}
    </div>
    ${!u&&c&&f`<div class="choice-feedback">
      <p class="choice-verdict">
        <span aria-hidden="true">${en[s.status]}</span> ${l(e,`choice_${s.status}`)}
        ${t.multiple&&f` <span class="choice-count">${l(e,"choice_score",{score:s.score,max:s.max})}</span>`}
      </p>
      <div ref=${_}>
        ${wt(t,c.picked).map(x=>f`<${nn} key=${x.id} option=${x} named=${c.picked.length>1} strings=${e} />`)}
      </div>
      <${te} ids=${[...new Set(wt(t,c.picked).flatMap(x=>x.feedback.facts))]} facts=${t.facts} strings=${e} />
      ${g&&f`<${on} spec=${t} picked=${c.picked} strings=${e} />`}
      <div class="pg-actions">
        ${g?f`<button type="button" class="pg-button pg-quiet" onClick=${()=>$(oe(t))}>${l(e,"start_again")}</button>`:f`<button type="button" class="pg-button" onClick=${()=>$({...n,picked:[],confidence:null})}>
              ${l(e,"choice_try_again")}
            </button>
            <p class="pg-remark">${l(e,"choice_tries_left",{n:t.attempts-r})}</p>`}
      </div>
    </div>`}
  `}ge.icon="M10 3v6m0 0-5 6m5-6 5 6";function wt(t,e){return t.options.filter(n=>e.includes(n.id))}function tn({name:t,strings:e,value:n,set:o,onPick:i}){return f`<fieldset class="choice-sure">
    <legend>${l(e,"choice_sure")}</legend>
    ${Zt.map(r=>f`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>i(r)} />
      <span>${l(e,`choice_sure_${r}`)}</span>
    </label>`)}
  </fieldset>`}function nn({option:t,named:e,strings:n}){let{story:o,research:i,instead:r}=t.feedback;return f`
    ${e&&f`<p class="choice-named"><${P} as="span" of=${t.text} /></p>`}
    <${A} title=${l(n,"part_story")} of=${o} class="choice-story" />
    <${A} title=${l(n,"part_research")} of=${i} />
    <${A} title=${l(n,"part_instead")} of=${r} />
  `}function on({spec:t,picked:e,strings:n}){let o=t.options.filter(i=>!e.includes(i.id));return o.length?f`<details class="choice-others">
    <summary>${l(n,"choice_others")}</summary>
    <ul>
      ${o.map(i=>f`<li key=${i.id}>
        <p class="choice-named">
          <${P} as="span" of=${i.text} />
          <span class="choice-tag">${l(n,i.correct?"choice_fits":"choice_fits_not")}</span>
        </p>
        <${A} title=${l(n,"part_story")} of=${i.feedback.story} />
        <${A} title=${l(n,"part_research")} of=${i.feedback.research} />
        <${A} title=${l(n,"part_instead")} of=${i.feedback.instead} />
        <${te} ids=${i.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}var Oe={};we(Oe,{VERSION:()=>ve,empty:()=>ie,mark:()=>qe,merge:()=>cn,restore:()=>rn});var ve=1;function ie(t){return{v:ve,text:"",other:[]}}function qe(t,e){return{status:e.text.trim()?"written":"empty"}}function rn(t,e){if(e==null)return{state:ie(t),lost:!1};if(!q(e)||e.v!==ve)return{state:ie(t),lost:!0};let{text:n,other:o}=e,i={v:ve,text:typeof n=="string"?n:"",other:ne(o)?[...new Set(o)]:[]};return{state:i,lost:i.text!==n||!ne(o)}}function cn(t,e){if(!t.text)return{...e,other:St(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:St(t.other,e.other,n)}}function St(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function ye({spec:t,strings:e,state:n,set_state:o,host:i}){let r=N(null);ee(()=>sn(r.current),[n.text]);let[c,s]=L(null),[u,h,a]=["prompt","care","note"].map(d=>`${t.id}-${d}`),v=d=>{s(null),o({...n,text:d})},p=()=>{var d,y,b;s({state:n,kept:(y=(d=i.saving)==null?void 0:d.kept)!=null?y:!1}),(b=i.saving)==null||b.stop(),o(ie(t)),i.announce(l(e,"notepad_deleted"))},_=()=>{var d;c&&(o(c.state),c.kept&&((d=i.saving)==null||d.keep()),s(null),i.announce(l(e,"notepad_back")))},m=(d,y)=>o({...n,text:y?`${n.text}

${d}`:n.text,other:n.other.filter(b=>b!==d)});return f`
    ${t.prompt&&f`<${P} class="pg-prompt" id=${u} of=${t.prompt} />`}
    <p class="notepad-care" id=${h}>${l(e,"notepad_care")}</p>
    <label class="pg-unseen" for=${a}>${l(e,"notepad_label",{title:t.title})}</label>
    <textarea class="notepad-text" id=${a} ref=${r} rows=${t.rows} value=${n.text}
      aria-describedby=${t.prompt?`${u} ${h}`:h}
      onInput=${d=>v(d.currentTarget.value)}
      onChange=${d=>z(d.currentTarget,t.id,qe(t,n))} />
    ${n.other.map(d=>f`<div key=${d} class="pg-notice">
      <p>${l(e,"notepad_other")}</p>
      <p class="notepad-other">${d}</p>
      <button type="button" class="pg-button" onClick=${()=>m(d,!0)}>${l(e,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>m(d,!1)}>${l(e,"notepad_leave")}</button>
    </div>`)}
    ${(n.text||c)&&f`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${c?_:p}>
        ${l(e,c?"notepad_undo":"notepad_delete")}
      </button>
      ${c&&f`<span class="pg-remark">${l(e,"notepad_deleted")}</span>`}
    </p>`}
    ${!i.saving&&f`<p class="pg-saving">${l(e,"notepad_in_notebook")}</p>`}
  `}ye.icon="M4 16V4h12v9l-3 3z";function sn(t){t&&(t.style.height="auto",t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`)}var ze={};we(ze,{VERSION:()=>ke,empty:()=>We,follow:()=>ce,holds:()=>B,mark:()=>je,merge:()=>ln,offered:()=>be,restore:()=>un,scene_of:()=>Q,start:()=>Fe,step:()=>Pt});var ke=1,_n={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function Fe(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function Q(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function B(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let i=o;if(n==="not")return!B(i[0],e);if(n==="and")return i.every(s=>B(s,e));if(n==="or")return i.some(s=>B(s,e));let[r,c]=o;return _n[n](e.meters[r],c)}function be(t,e){return Q(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&B(n.if,e))}function Pt(t,e,n){let o=be(t,e).find(r=>r.id===n);if(!o)return null;let i={...e.meters};for(let[r,c]of Object.entries(o.effects)){let[s,,u]=t.meters[r];i[r]=Math.min(u,Math.max(s,i[r]+c))}return{scene:o.to,flags:Ct(e.flags,o.set),meters:i,used:Ct(e.used,o.once?[o.id]:[])}}function ce(t,e){let n=Fe(t),o=[],i=[],r=1,c=0;for(let s of e){if("again"in s)[n,o,i]=[Fe(t),[],[]],r+=1;else if("back"in s){let u=i.pop();if(!u)return{position:n,path:o,attempts:r,taken:c,lost:!0};n=u,o=o.slice(0,-1)}else{let u=Pt(t,n,s.choose);if(!u)return{position:n,path:o,attempts:r,taken:c,lost:!0};i.push(n),o=[...o,{scene:n.scene,choice:s.choose}],n=u}c+=1}return{position:n,path:o,attempts:r,taken:c,lost:!1}}function We(t){return{v:ke,moves:[]}}function un(t,e){if(e==null)return{state:We(t),lost:!1};if(!q(e)||e.v!==ke||!Array.isArray(e.moves))return{state:We(t),lost:!0};let n=[];for(let i of e.moves){let r=an(i);if(!r)break;n.push(r)}let{taken:o}=ce(t,n);return{state:{v:ke,moves:n.slice(0,o)},lost:o<e.moves.length}}function an(t){return q(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function je(t,e){let{position:n}=ce(t,e.moves),{end:o}=Q(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function ln(t,e){return e.moves.length>t.moves.length?e:t}function Ct(t,e){return[...new Set([...t,...e])].sort()}function xe({spec:t,strings:e,state:n,set_state:o,host:i}){let{position:r,path:c}=ce(t,n.moves),s=Q(t,r.scene),u=c.map($=>{let g=Q(t,$.scene);return{from:g,choice:g.choices.find(E=>E.id===$.choice)}}),h=u[u.length-1],a=N(null),v=N(null),p=N(!1);G(()=>{var $,g,E;p.current&&(p.current=!1,($=a.current)==null||$.focus(),i.announce(`${s.title}. ${(E=(g=v.current)==null?void 0:g.innerText)!=null?E:""}`))});let[_,m]=L(t.intensity!=="heavy"||n.moves.length>0),d=($,g)=>{let E={...n,moves:[...n.moves,$]},x=je(t,E);p.current=!0,o(E),x.status==="ended"&&z(g.currentTarget,t.id,x)},y=()=>{p.current=!0,m(!0)},b=f`
    <p class="scenario-role">${t.role}${t.person&&f`<br />${t.person}`}</p>
    ${t.prompt&&f`<${P} class="pg-prompt" of=${t.prompt} />`}
    ${t.note&&f`<div class="pg-notice">
      <p class="pg-label">${l(e,"scenario_note")}</p>
      <${P} of=${t.note} />
    </div>`}
  `;if(!_)return f`${b}<p class="pg-actions">
      <button type="button" class="pg-button" onClick=${y}>${l(e,"scenario_open")}</button>
    </p>`;let k=be(t,r);return f`
    ${!u.length&&b}
    ${u.length>1&&!s.end&&f`<ol class="scenario-trail" aria-label=${l(e,"scenario_trail")}>
      ${u.slice(0,-1).map(({from:$,choice:g},E)=>f`<li key=${E}>
        <b>${$.title}</b> <${P} as="span" of=${g.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${a}>${s.title}</h4>
    ${h&&f`<div class="scenario-consequence" ref=${v}>
      <p class="scenario-chose">${l(e,"scenario_chose")} <${P} as="span" of=${h.choice.text} /></p>
      ${h.choice.story&&f`<${P} of=${h.choice.story} />`}
    </div>`}
    ${s.body.filter($=>B($.if,r)).map(($,g)=>f`<${P} key=${`${s.id} ${g}`} of=${$.html} />`)}
    ${k.length>0&&f`
      <p class="scenario-ask" id=${`${t.id}-ask`}>${l(e,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t.id}-ask`}>
        ${k.map($=>f`<li key=${`${c.length} ${$.id}`}>
          <button type="button" onClick=${g=>d({choose:$.id},g)}>
            <${P} as="span" of=${$.text} />
          </button>
        </li>`)}
      </ul>`}
    ${s.end&&u.length>0&&f`
      <h4 class="scenario-path-title">${l(e,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${u.map(({from:$,choice:g},E)=>f`<${fn} key=${E} title=${$.title} choice=${g} spec=${t} strings=${e} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!k.length&&f`<button type="button" class="pg-button" onClick=${$=>d({again:!0},$)}>
        ${l(e,"scenario_again")}
      </button>`}
      ${u.length>0&&f`<button type="button" class="pg-button pg-quiet" onClick=${$=>d({back:!0},$)}>
        ${l(e,"scenario_back")}
      </button>`}
    </p>
  `}xe.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function fn({title:t,choice:e,spec:n,strings:o}){var u;let{text:i,story:r,research:c,their_side:s}=e;return f`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${l(o,"scenario_chose")} </span><${P} as="span" of=${i} /></p>
    <${A} title=${l(o,"part_story")} of=${r} />
    <${A} title=${l(o,"part_their_side")} of=${s} class="scenario-their-side" />
    <${A} title=${l(o,"part_research")} of=${c==null?void 0:c.html}>
      <${te} ids=${(u=c==null?void 0:c.facts)!=null?u:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var Et={choice:{View:ge,...Ie},notepad:{View:ye,...Oe},scenario:{View:xe,...ze}};var Tt="pg-announcer";var Be=new WeakMap;function Ht(t,e){var r;let n=(r=t.getElementById(Tt))!=null?r:pn(t),o=Be.get(t);if(o){o.push(e);return}let i=[e];Be.set(t,i),n.textContent="",setTimeout(()=>{Be.delete(t),n.textContent=i.join(" ")},100)}function pn(t){let e=t.createElement("div");return e.id=Tt,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function Mt({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:i,keep:r,stop:c}=t,s=n?"note":"answers",u=i!=="blocked"&&f`<button type="button" class="pg-link" onClick=${o?c:r}>
    ${l(e,`saving_${o?"stop":"keep"}_${s}`)}
  </button>`;if(n||i){let h=i!=null?i:o?"kept":"tab";return f`<p class="pg-saving">
      <span>${l(e,`saving_${h}_${i?"any":s}`)}</span> ${u}
    </p>`}return f`<details class="pg-saving">
    <summary>${l(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${l(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${u}
  </details>`}function Nt({lost:t,strings:e}){return t?f`<div class="pg-notice">
    <p>${l(e,"lost")}</p>
    <details>
      <summary>${l(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${l(e,"lost_delete")}</button>
  </div>`:null}function At(t,e){return de(f`<${Je} ...${e}><${dn} ...${e} /><//>`,t),()=>de(null,t)}function dn({type:{View:t},spec:e,strings:n,host:o}){let[,i]=L({});ee(()=>o.watch(()=>i({})),[o]);let{state:r,saving:c,lost:s}=o.read();return f`
    <${hn} icon=${t.icon} spec=${e} strings=${n} />
    <${Nt} lost=${s} strings=${n} />
    <${t} spec=${e} strings=${n} state=${r} set_state=${o.write}
      host=${{announce:o.announce,saving:c}} />
    <${Mt} saving=${c} strings=${n} />
    ${o.source&&f`<p class="pg-source">${l(n,"source",{path:o.source})}</p>`}
  `}function hn({icon:t,spec:e,strings:n}){return f`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${l(n,`kind_${e.type}`)}
      <span>${l(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 id=${`${e.id}-title`} class="pg-title">${e.title}</h3>
  </header>`}var Je=class extends j{constructor(){super(...arguments);Ke(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?f`<p class="pg-notice">${l(n,"failed")}</p>`:o}};function mn({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=Dt(t,n),i=()=>{o(),o=Dt(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(c=>t.on(c,i)),()=>{r.forEach(c=>t.off(c,i)),o(),n.remove()}}function Dt(t,e){let n=t.get("spec"),o=Et[n.type],i=new Set,r=()=>i.forEach(_=>_()),c,s=null,u=()=>{s=null,r()},h=_=>{c=_,t.set("state",c),t.set("result",o.mark(n,c)),t.save_changes(),r()},a=()=>{let _=t.get("state");if(K(_,c))return;let m=_===null||K(_,{}),d=o.restore(n,m?null:_);d.lost&&(s={text:JSON.stringify(_,null,2),forget:u}),h(d.state)};a(),t.on("change:state",a);let v={read:()=>({state:c,lost:s,saving:null}),write:h,watch:_=>(i.add(_),()=>i.delete(_)),announce:_=>Ht(e.ownerDocument,_),source:t.get("source"),failed:()=>{}},p=At(e,{type:o,spec:n,strings:t.get("strings"),host:v});return()=>{t.off("change:state",a),p()}}var $o={render:mn};export{$o as default};
