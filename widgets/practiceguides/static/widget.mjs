/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var kt=Object.defineProperty;var mn=(t,e,n)=>e in t?kt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var se=(t,e)=>{for(var n in e)kt(t,n,{get:e[n],enumerable:!0})};var bt=(t,e,n)=>mn(t,typeof e!="symbol"?e+"":e,n);var wt=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,wt(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},xt=new Map;function St(t){var e=xt.get(this);return e||(e=new Map,xt.set(this,e)),(e=wt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",l=[0],f=function(g){r===1&&(g||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,g,i):r===3&&(g||i)?(l.push(3,g,i),r=2):r===2&&i==="..."&&g?l.push(4,g,0):r===2&&i&&!g?l.push(5,0,!0,i):r>=5&&((i||!g&&r===5)&&(l.push(r,0,i,s),r=6),g&&(l.push(r,g,0,s),r=6)),i=""},_=0;_<n.length;_++){_&&(r===1&&f(),f(_));for(var y=0;y<n[_].length;y++)o=n[_][y],r===1?o==="<"?(f(),l=[l],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[_][y+1]===">")?(f(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):i+=o),r===3&&i==="!--"&&(r=4,l=l[0])}return f(),l})(t)),e),arguments,[])).length>1?e:e[0]}var w,Pt,$n,q,Ue,he,Mt,me,Tt,je,Fe,hn,ce=Symbol.for("pv"),ge={},ve=[],gn=/^m(i|n|o|s|text|space)$/,qe=Array.isArray,We=ve.slice,K=Object.assign;function J(t){t&&t.parentNode&&t.remove()}function ze(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?We.call(arguments,2):n),ie(t,i,o,s,null)}function ie(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ce,__v:s||++Pt,__i:-1,__u:0};return!s&&w.vnode&&w.vnode(r),r}function ye(t){return t.children}function Q(t,e){this.props=t,this.context=e,this.__g=0}function W(t,e){if(e==null)return t.__&&W(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:W(t)}function vn(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=K({constructor:ce},n)).__v=n.__v+1,w.vnode&&w.vnode(e),Be(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||W(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Dt(s,e,r),n.__=n.__e=null,e.__e!=o&&Et(e))}function Et(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Et(t)}function Ct(t){(8&t.__g||(t.__g|=8,q.push(t),he++))&&Ue==w.debounceRendering||((Ue=w.debounceRendering)||queueMicrotask)(Nt)}function Nt(){try{for(var t,e=1;q.length;)q.length>e&&q.sort(Mt),t=q.shift(),e=q.length,8&t.__g&&vn(t)}finally{(he=q.length)&&(Ue||queueMicrotask)(Nt)}}function At(t,e,n,o,s,r,i,c,l,f,_){var y,g,u,k,v,$,d=o.__k||ve,m=e.length;for(l=yn(n,e,d,l,m),y=0;y<m;y++)(u=n.__k[y])!=null&&(g=~u.__i&&d[u.__i]||ge,u.__i=y,$=Be(t,u,g,s,r,i,c,l,f,_),k=u.__e,(g.ref!=u.ref||8&g.__u)&&(g.ref&&Ge(g.ref,null,u,g),u.ref&&_.push(u.ref,u.__c||k,u)),v=v||k,4&u.__u?(l=Ot(u,l,t,!g.__v),g.__e&&(g.__e=null)):typeof u.type=="function"&&$!==void 0?l=$:k&&(l=k.nextSibling),u.__u&=-21);return n.__e=v,l}function yn(t,e,n,o,s){var r,i,c,l,f,_,y,g,u,k=n.length,v=k,$=0,d=0,m=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=m[r]=ie(null,i):qe(i)?i=m[r]=ie(ye,{children:i}):i.constructor===ce&&i.__b?i=m[r]=ie(i.type,i.props,i.key,i.ref,i.__v):m[r]=i,l=r+$,i.__=t,i.__b=t.__b+1,c=null,~(f=i.__i=kn(i,n,l,v))&&(v--,(c=n[f])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,f==l-1?$--:f==l+1?$++:f!=l&&(f>l?$--:$++,d=1)):(~f||(s>k?$--:s<k&&$++),typeof i.type!="function"&&(i.__u|=4))):m[r]=null;if(d){for(_=[],y=[],r=0;r<s;r++)if((i=m[r])&&16&i.__u){for($=0,g=_.length;$<g;)_[u=$+g>>1]<i.__i?$=u+1:g=u;_[$]=i.__i,y[r]=$+1}for($=_.length;r--;)y[r]&&(y[r]==$?$--:m[r].__u|=4)}if(v)for(r=0;r<k;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=W(c)),Je(c,c));return o}function Ot(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Ot(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=W(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function kn(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&r==null||l&&r==c.key&&i==c.type)return n;if(o>(l?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function Ht(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function de(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Ht(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Ht(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Fe[e]||(Fe[e]=bn(e)),(t.__a||(t.__a={}))[e]=je,r=e!=(e=e.replace(Tt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function bn(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[me]==null)e[me]=je++;else if(e[me]<this.__a[t])return;return n(w.event?w.event(e):e)}}}function Be(t,e,n,o,s,r,i,c,l,f){var _,y,g,u,k,v,$,d,m,h,b,M,H,A,O,re,T,F,V=e.type;if(e.constructor!==ce)return null;128&n.__u&&(l=32&n.__u,_=n.__c.__z)&&(e.__u|=l,y=r=[],_.nodeType==8?c=$e(_,r):r.push(_),c=r[0]||c),(_=w.__b)&&_(e);e:if(typeof V=="function"){g=i.length;try{if(d=e.props,m=(_=V.prototype)&&_.render,h=(_=V.contextType)&&o[_.__c],b=_?h?h.props.value:_.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(m?e.__c=u=new V(d,b):(e.__c=u=new Q(d,b),u.constructor=V,u.render=wn),h&&h.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),m&&(u.__s||(u.__s=u.state),V.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=K({},u.__s)),K(u.__s,V.getDerivedStateFromProps(d,u.__s)))),k=u.props,v=u.state,u.__v=e,n.__c){if(d!==k&&m&&!V.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(d,b),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(d,u.__s,b)===!1){e.__v!=n.__v&&(u.props=d,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(E){E&&(E.__=e)}),ve.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),c=W(n);break e}u.componentWillUpdate&&u.componentWillUpdate(d,u.__s,b),m&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(k,v,$)})}else m&&!V.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),m&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=b,u.props=d,u.__P=t,u.__g&=-5,M=w.__r,H=m?25:0;do u.__g&=-9,M&&M(e),_=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++H<25);m&&(ve.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=K({},o,u.getChildContext())),m&&n.__c&&u.getSnapshotBeforeUpdate&&($=u.getSnapshotBeforeUpdate(k,v)),A=_&&_.type===ye&&_.key==null?_.props.children:_,d.__P&&(_=c,s=(t=d.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(E){E&&Je(E,E)}),n.__k=null),c=n.__k?W(n,0):null),c=At(t,qe(A)?A:[A],e,n,o,s,r,i,c,l,f),d.__P&&(e.__e=null,c=_),e.__u&=-161,y&&y.some(J),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(E){if(i.length=g,e.__v=null,l||r)if(E&&E.then){if(e.__u|=128|l,r){for(~(T=r.indexOf(c||void 0))||(T=r.length);(F=r[T-1])&&F.nodeType==8;)T--;for(;T<r.length;T++)if(F=r[T])if(r[T]=null,O){if(F==re)break}else{if(F.nodeType!=8)break;F.data.startsWith("$s")&&(re=$e(O=F))}}if(!O){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;O=c}(_=$e(O=e.__c.__z||(e.__c.__z=O)))?(e.__e=O,c=_):e.__e=c,c=c&&c.nextSibling}else r&&r.some(J);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),E&&E.then||Vt(e),w.__e(E,e,n)}}else c=e.__e=xn(n.__e,e,n,o,s,r,i,l,f,t);return(_=w.diffed)&&_(e),c}function $e(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Vt(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Vt))}function Dt(t,e,n){for(var o=0;o<n.length;)Ge(n[o++],n[o++],n[o++]);w.__c&&w.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){w.__e(r,s.__v)}})}function xn(t,e,n,o,s,r,i,c,l,f){var _,y,g,u,k,v,$,d,m=n.props||ge,h=e.props,b=e.type;if(b=="svg"?s="http://www.w3.org/2000/svg":b=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(_=0;_<r.length;_++)if((k=r[_])&&(b?k.localName==b:k.nodeType==3)){t=k,r[_]=null;break}}if(!t){if(d=f.ownerDocument||document,!b)return d.createTextNode(h);t=d.createElementNS(s,b,h.is?h:f),c&&(w.__m&&w.__m(e,r),c=!1),r=null}if(b){if(f=b=="template"&&t.content||t,r=b=="textarea"&&h.defaultValue!=null?null:r&&We.call(f.childNodes),!c&&r)for(m={},_=0;_<t.attributes.length;_++)m[(k=t.attributes[_]).name]=k.value;for(_ in m)k=m[_],_=="dangerouslySetInnerHTML"?g=k:_=="children"||_ in h||_=="value"&&"defaultValue"in h||_=="checked"&&"defaultChecked"in h||de(t,_,null,k,s);for(_ in h)k=h[_],_=="children"?u=k:_=="dangerouslySetInnerHTML"?y=k:_=="value"?v=k:_=="checked"?$=k:c&&typeof k!="function"||m[_]===k||de(t,_,k,m[_],s);y?(c||g&&(y.__html==g.__html||y.__html==t.innerHTML)||(t.innerHTML=y.__html),e.__k=[]):(g&&(t.textContent=""),(b=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&gn.test(b))&&(s="http://www.w3.org/1999/xhtml"),At(f,qe(u)?u:[u],e,n,o,s,r,i,r?r[0]:n.__k&&W(n,0),c,l),r&&r.some(J)),c&&b!="textarea"||(_="value",b=="progress"&&v==null?t.removeAttribute(_):v==null||v===t[_]&&(b!="progress"||v)||de(t,_,v,m[_],s),_="checked",$!=null&&$!=t[_]&&de(t,_,$,m[_],s))}else m===h||c&&t.data==h||(t.data=h);return t}function Ge(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){w.__e(s,n)}}function Je(t,e,n){var o,s,r,i;if(w.unmount&&w.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ge(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){w.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Je(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=$e(o,r=[]))&&(o==t.__e&&r.some(J),J(s),J(o)),n||J(t.__e),t.__e=t.__c=t.__=null}function wn(t,e,n){return this.constructor(t,n)}function ke(t,e){var n,o,s,r;w.__&&w.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ie(ye,{children:[t]}),s=[],r=[],Be(e,e.__k,o||ge,ge,e.namespaceURI,o?null:e.firstChild?We.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Dt(s,e.__k,r),e.__k.props.children=null}w={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw he=0,t}},Pt=0,$n=function(t){return t!=null&&t.constructor===ce},Q.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=K({},this.state)),typeof t=="function"&&(t=t(K({},n),this.props)),t&&(K(n,t),this.__v&&(e&&this.__k.push(e),Ct(this)))},Q.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ct(this))},Q.prototype.render=ye,q=[],he=0,Mt=function(t,e){return t.__v.__b-e.__v.__b},me=Symbol(),Tt=/(PointerCapture)$|Capture$/i,je=0,Fe={},hn=0;var ee,C,Ke,It,Qe=Object.is,be=0,Bt=[],Xe=[],S=w,Lt=S.__b,Rt=S.__r,Ut=S.diffed,Ft=S.__c,jt=S.unmount,qt=S.__;function xe(t,e){S.__h&&S.__h(C,t,be||e),be=0;var n=C.__H||(C.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function D(t){return be=1,Sn(Gt,t)}function Sn(t,e,n){var o=xe(ee++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Gt(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);Qe(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var s=C.shouldComponentUpdate;C.shouldComponentUpdate=function(r,i,c){var l=this.__H;if(!l)return!0;var f=!1,_=this.props!=r;if(l.__.some(function(g){g.__N&&(f=!0,Qe(g.__[0],g.__N[0])||(_=!0))}),s){var y=s.call(this,r,i,c);return f?y||_:y}return!f||_}}return o.__}function z(t,e){var n=xe(ee++,3);!S.__s&&Ze(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,C.__H.__h.push(n))}function te(t,e){var n=xe(ee++,4);!S.__s&&Ze(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,C.__h.push(n))}function N(t){return be=5,Cn(function(){return{current:t}},[])}function Cn(t,e){var n=xe(ee++,7);return Ze(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Hn(){var t;do{for(;t=Xe.shift();)try{ue(t)}catch(n){S.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Bt.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(ue),e.__h.some(Ye),e.__h=[]}catch(n){e.__h=[],S.__e(n,t.__v)}}}while(Xe.length)}S.__b=function(t){C=null,Lt&&Lt(t)},S.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),qt&&qt(t,e)},S.__r=function(t){Rt&&Rt(t),ee=0;var e=(C=t.__c).__H;e&&(Ke==C?C.__h=[]:(e.__h.some(ue),e.__h.some(Ye),ee=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ke=C},S.diffed=function(t){Ut&&Ut(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&zt(Bt.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ke=C=null},S.__c=function(t,e){e.some(function(n){try{n.__h.some(ue),n.__h=n.__h.filter(function(o){return!o.__||Ye(o)})}catch(o){n.__h=[function(){throw o}]}}),Ft&&Ft(t,e)},S.unmount=function(t){jt&&jt(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,zt(Xe.push(s))}else ue(s)}catch(r){e=r}}),o.__H=void 0,e&&S.__e(e,o.__v))};var Wt=typeof requestAnimationFrame=="function";function Pn(t){var e,n=function(){clearTimeout(o),Wt&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Wt&&(e=requestAnimationFrame(n))}function zt(t){t!=1&&It==S.requestAnimationFrame||((It=S.requestAnimationFrame)||Pn)(Hn)}function ue(t){var e=C,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),C=e}function Ye(t){var e=C;t.__c=t.__(),C=e}function Ze(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Qe(n,t[o])})}function Gt(t,e){return typeof e=="function"?e(t):e}var a=St.bind(ze);function x({of:t,as:e="div",...n}){return ze(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function L(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function _e(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function R(t,e){return JSON.stringify(t)===JSON.stringify(e)}function p(t,e,n={}){var s,r;return((r=(s=Mn(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function Mn(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function B({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?a`<details class="pg-facts">
    <summary>${p(n,"facts")}</summary>
    <ul>
      ${o.map(s=>a`<li key=${s}>
        <${x} of=${e[s].html} />
        <p class="pg-source">
          ${p(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&a` <strong>${p(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function X({title:t,of:e,class:n="",children:o=null}){return e?a`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${x} of=${e} />
    ${o}
  </div>`:null}function le({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return a`
    ${n&&a`<p class="pg-named">
      <${x} as="span" of=${n} />
      ${o&&a`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${X} title=${p(e,"part_story")} of=${s} class="pg-story" />
    <${X} title=${p(e,"part_research")} of=${r} />
    <${X} title=${p(e,"part_instead")} of=${i} />
  `}function Y(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function Jt({children:t,then:e}){let[n,o]=D(!1);return z(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function U(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function we(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),l=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:[...new Set(l)]}}function Se(t,e,n,o){var c;if(t==null)return{state:U(e),lost:!1};if(!L(t)||t.v!==1)return{state:U(e),lost:!0};let s=l=>{let f=L(l)?n(l.answer):null;return!L(l)||f===null||!o(f)?null:{answer:f,confidence:Kt(l.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:Kt(t.confidence),tries:r.filter(l=>l!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!R(Qt(t),Qt(i))}}function ne(t,e){let n=t.tries.findIndex((s,r)=>!R(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function Kt(t){return t==="not"||t==="fairly"||t==="very"?t:null}function Qt({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var Tn=["not","fairly","very"],En={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function Ce({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:l,ask:f,told:_,spoken:y,facts:g,after:u,keep:k,count:v}){let $=o.tries.length,d=o.tries[$-1],m=c(o),[h,b]=D(!d||!R(d.answer,o.answer)),M=N($);z(()=>{M.current!==$&&b(!$),M.current=$},[$]);let[H,A]=D(""),O=N(null),re=N(null),T=N(null);z(()=>{var P,I;T.current==="question"&&((I=(P=O.current)==null?void 0:P.querySelector("input, select, button, textarea"))==null||I.focus(),T.current=null)});let F=()=>{var I,pe;if(T.current!=="feedback")return;let P=[p(n,m.status),V(),et(n,m)].filter(Boolean).join(" ");r.announce(`${P} ${y?y(d.answer,m):(pe=(I=re.current)==null?void 0:I.innerText)!=null?pe:""}`),T.current=null},V=()=>v?p(n,"score",{score:m.score,max:m.max}):"",E=P=>{A(P),r.announce(P)},an=P=>{A(""),s({...o,answer:P})},fn=P=>{if(!h)return;let I=l(o.answer);if(I)return E(I);let{answer:pe,confidence:dn}=o,yt={...o,tries:[...o.tries,{answer:pe,confidence:dn}],skipped:!1};T.current="feedback",A(""),b(!1),s(yt),Y(P.currentTarget,e.id,c(yt))},pn=P=>{let I={...o,skipped:!0};s(I),E(p(n,"skipped")),Y(P.currentTarget,e.id,c(I))},gt=P=>{T.current="question",b(!0),s(P)},vt=!h&&(m.status==="right"||$>=e.attempts);return a`
    ${e.prompt&&a`<${x} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${O}>${f({answer:o.answer,set_answer:an,fixed:!h})}</div>
    ${e.confidence&&a`<${Nn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!h}
      onPick=${P=>s({...o,confidence:P})} />`}
    ${e.hint&&a`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${p(n,"hint")}</summary>
      <${x} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${h?void 0:"true"} onClick=${fn}>
        ${p(n,h?"check":"checked")}
      </button>
      ${h&&a`<button type="button" class="pg-button pg-quiet" onClick=${pn}>${p(n,"skip")}</button>`}
      ${h&&a`<p class="pg-remark">${H||(o.skipped?p(n,"skipped"):"")}</p>`}
    </div>
    ${!h&&d&&a`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${En[m.status]}</span> ${p(n,m.status)}
        ${v&&a` <span class="pg-count">${V()}</span>`}
      </p>
      <${Jt} then=${F}>
        ${et(n,m)&&a`<p>${et(n,m)}</p>`}
        <div ref=${re}>${_(d.answer,m)}</div>
        <${B} ids=${[...new Set(g(d.answer))]} facts=${e.facts} strings=${n} />
        ${vt&&u&&u(d.answer)}
        <div class="pg-actions">
          ${vt?a`<button type="button" class="pg-button pg-quiet" onClick=${()=>gt(U(i))}>${p(n,"start_again")}</button>`:a`<button type="button" class="pg-button" onClick=${()=>gt({...o,answer:k?o.answer:i,confidence:null})}>
                ${p(n,"try_again")}
              </button>
              <p class="pg-remark">${p(n,"tries_left",{n:e.attempts-$})}</p>`}
        </div>
      <//>
    </div>`}
  `}function et(t,{status:e,confidence:n}){return e==="right"?n==="not"?p(t,"unsure_right"):"":n==="very"?p(t,"sure_wrong"):n==="not"?p(t,"unsure_wrong"):""}function Nn({name:t,strings:e,value:n,set:o,onPick:s}){return a`<fieldset class="pg-pills pg-confidence">
    <legend>${p(e,"confidence")}</legend>
    ${Tn.map(r=>a`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${p(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var nt={};se(nt,{VERSION:()=>An,empty:()=>On,mark:()=>tt,merge:()=>Dn,restore:()=>Vn});var An=1;function On(t){return U([])}function tt(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return we(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function Vn(t,e){return Se(e,[],n=>In(t,n),n=>n.length>0)}function Dn(t,e){return ne(t,e)}function In(t,e){return!_e(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function He(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:c,fixed:l})=>{let f=(_,y)=>{let g=n.multiple?i.filter(u=>u!==_):[];c(y?[...g,_]:g)};return a`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${p(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(_=>{let y=i.includes(_.id);return a`<label key=${_.id} class=${`pg-option ${y?"is-picked":""} ${l?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${_.id} checked=${y} disabled=${l}
            onChange=${g=>f(_.id,g.currentTarget.checked)} />
          <${x} as="span" of=${_.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(c=>i.includes(c.id));return a`<${Ce} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>tt(n,i)}
    missing=${i=>i.length?null:p(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(c=>a`<${le} key=${c.id}
      name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(c=>c.feedback.facts)}
    after=${i=>a`<${Ln} spec=${n} picked=${i} strings=${o} />`} />`}He.icon="M10 3v6m0 0-5 6m5-6 5 6";function Ln({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?a`<details class="pg-others">
    <summary>${p(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>a`<li key=${s.id}>
        <${le} name=${s.text} tag=${p(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${B} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}var G={};function ot(t,e){return e.filter(({id:n})=>!j(t,n)).length}function j(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function Pe(t,e){var n;return e.fits.includes((n=j(t,e.id))!=null?n:"")}function Xt(t,e,n,o){let s={...t,[n]:o};return Object.fromEntries(e.filter(r=>j(s,r.id)).map(r=>[r.id,s[r.id]]))}function Me(t,e){return we(t,e.length,n=>({score:e.filter(o=>Pe(n,o)).length,misconceptions:e.map(o=>{var s;return j(o.misconceptions,(s=j(n,o.id))!=null?s:"")})}))}function Te(t,e,n){return Se(t,G,o=>Rn(o,e,n),o=>!ot(o,e))}function Rn(t,e,n){return L(t)&&Object.entries(t).every(([s,r])=>e.some(i=>i.id===s)&&n.some(i=>i.id===r))?t:null}function Ne({all:t,places:e,lettered:n=!1,mark:o,missing:s,before:r,control:i,...c}){let{spec:l,strings:f,state:_}=c,y=_.tries.length?_.tries[_.tries.length-1].answer:G,g=({answer:$,set_answer:d,fixed:m})=>a`${r}${t.map(h=>{let b=j($,h.id),M=b&&b===j(y,h.id),H=Pe(y,h),A=M?Ee(h,H,p(f,H?"placed_fits":"placed_fits_not")):Ee(h);return i({each:h,label:A,place:b,fixed:m,choose:O=>d(Xt($,t,h.id,O))})})}`,u=($,d)=>{let m=d.status==="right"||d.attempts>=l.attempts,h=e.map(({id:M})=>t.filter(H=>j($,H.id)===M)),b=v((M,H)=>!h[H].length,n?(M,H)=>rt(H):void 0);return a`
      ${e.map((M,H)=>h[H].length>0&&a`<section key=${M.id} class="pg-placed">
        <h4>${n&&`${rt(H)} \xB7 `}<${x} as="span" of=${M.text} /></h4>
        <ul>${h[H].map(A=>a`<li key=${A.id}>${k(A,Pe($,A),m)}</li>`)}</ul>
      </section>`)}
      ${b&&a`<p class="pg-remark">${p(f,"placed_none",{names:b})}</p>`}
      ${m||a`<p>${p(f,"placed_later")}</p>`}
    `},k=($,d,m)=>{if(!d&&!m)return a`<p>${Ee($,d,p(f,"placed_fits_not"))}</p>`;let h=d?p(f,"placed_fits"):p(f,"placed_would_fit",{names:v(({id:b})=>$.fits.includes(b))});return a`<details open=${!d}>
      <summary>${Ee($,d,h)}</summary>
      <${le} feedback=${$.feedback} strings=${f} />
      <${B} ids=${$.feedback.facts} facts=${l.facts} strings=${f} />
    </details>`},v=($,d=st)=>e.map((m,h)=>$(m,h)&&d(m,h,n)).filter(Boolean).join(" / ");return a`<${Ce} ...${c} nothing=${G} keep=${!0} count=${!0} mark=${$=>o(l,$)}
    missing=${$=>{let d=ot($,t);return d?p(f,s,{n:d}):null}}
    ask=${g} told=${u} spoken=${()=>p(f,"placed_spoken")} facts=${()=>[]} />`}function st({short:t},e,n){return n?`${rt(e)} \xB7 ${t}`:t}function rt(t){return String.fromCharCode(65+t)}function Ee(t,e,n){return a`<span class="pg-placed-text">
    <${x} as="span" of=${t.text} />
    ${n&&a`<span class="pg-fit"><span aria-hidden="true">${e?"\u2713":"\u25CB"}</span> ${n}</span>`}
  </span>`}var ct={};se(ct,{VERSION:()=>Un,empty:()=>Fn,mark:()=>it,merge:()=>qn,restore:()=>jn});var Un=1;function Fn(t){return U(G)}function it(t,e){return Me(e,t.left)}function jn(t,e){return Te(e,t.left,t.right)}function qn(t,e){return ne(t,e)}function Ae(t){let{uid:e,spec:n,strings:o}=t;return a`<${Ne} ...${t} all=${n.left} places=${n.right} lettered mark=${it} missing="match_missing"
    before=${a`
      <ol class="match-right">${n.right.map(({id:s,text:r})=>a`<${x} as="li" key=${s} of=${r} />`)}</ol>
      <p class="pg-remark">${p(o,"match_pick")}</p>
    `}
    control=${({each:s,label:r,place:i,choose:c,fixed:l})=>a`<div key=${s.id} class="match-left">
      <label for=${`${e}-${s.id}`}>${r}</label>
      <select id=${`${e}-${s.id}`} class=${i?"is-picked":""} value=${i!=null?i:""} disabled=${l}
        onChange=${f=>c(f.currentTarget.value)}>
        <option value="">${p(o,"match_choose")}</option>
        ${n.right.map((f,_)=>a`<option key=${f.id} value=${f.id}>${st(f,_,!0)}</option>`)}
      </select>
    </div>`} />`}Ae.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";function Yt({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let l=N(null);return te(()=>Wn(l.current),[o]),a`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${l} rows=${s} value=${o} aria-describedby=${r}
      onInput=${f=>i(f.currentTarget.value)}
      onChange=${f=>c(f.currentTarget)} />
  `}function Zt({id:t,strings:e}){return a`<p class="pg-care" id=${t}>${p(e,"care")}</p>`}function Wn(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var _t={};se(_t,{VERSION:()=>Oe,empty:()=>ae,mark:()=>ut,merge:()=>Bn,own_words:()=>Gn,restore:()=>zn,without_words:()=>Jn});var Oe=1;function ae(t){return{v:Oe,text:"",other:[]}}function ut(t,e){return{status:e.text.trim()?"written":"empty"}}function zn(t,e){if(e==null)return{state:ae(t),lost:!1};if(!L(e)||e.v!==Oe)return{state:ae(t),lost:!0};let{text:n,other:o}=e,s={v:Oe,text:typeof n=="string"?n:"",other:_e(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!_e(o)}}function Bn(t,e){if(!t.text)return{...e,other:en(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:en(t.other,e.other,n)}}function en(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function Gn({text:t}){return t.trim()?[t]:[]}function Jn(t){return{...t,text:"",other:[]}}function Ve({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=D(null),[l,f,_]=["prompt","care","note"].map(v=>`${t}-${v}`),y=v=>{c(null),s({...o,text:v})},g=()=>{var v,$,d;c({state:o,kept:($=(v=r.saving)==null?void 0:v.kept)!=null?$:!1}),(d=r.saving)==null||d.stop(),s(ae(e)),r.announce(p(n,"notepad_deleted"))},u=()=>{var v;i&&(s(i.state),i.kept&&((v=r.saving)==null||v.keep()),c(null),r.announce(p(n,"notepad_back")))},k=(v,$)=>s({...o,text:$?`${o.text}

${v}`:o.text,other:o.other.filter(d=>d!==v)});return a`
    ${e.prompt&&a`<${x} class="pg-prompt" id=${l} of=${e.prompt} />`}
    <${Zt} id=${f} strings=${n} />
    <${Yt} id=${_} label=${p(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${l} ${f}`:f} onWrite=${y}
      onDone=${v=>Y(v,e.id,ut(e,o))} />
    ${o.other.map(v=>a`<div key=${v} class="pg-notice">
      <p>${p(n,"notepad_other")}</p>
      <p class="notepad-other">${v}</p>
      <button type="button" class="pg-button" onClick=${()=>k(v,!0)}>${p(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>k(v,!1)}>${p(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&a`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?u:g}>
        ${p(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&a`<span class="pg-remark">${p(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&a`<p class="pg-saving">${p(n,"notepad_in_notebook")}</p>`}
  `}Ve.icon="M4 16V4h12v9l-3 3z";var at={};se(at,{VERSION:()=>Kn,empty:()=>Qn,mark:()=>lt,merge:()=>Yn,restore:()=>Xn});var Kn=1;function Qn(t){return U(G)}function lt(t,e){return Me(e,t.items)}function Xn(t,e){return Te(e,t.items,t.groups)}function Yn(t,e){return ne(t,e)}function De(t){let{uid:e,spec:n,strings:o}=t;return a`<${Ne} ...${t} all=${n.items} places=${n.groups} mark=${lt} missing="sort_missing"
    before=${a`<p class="pg-remark">${p(o,"sort_pick")}</p>`}
    control=${({each:s,label:r,place:i,choose:c,fixed:l})=>a`<fieldset key=${s.id} class="pg-pills sort-item">
      <legend>${r}</legend>
      ${n.groups.map(({id:f,text:_})=>a`<label key=${f} class=${f===i?"is-picked":""}>
        <input type="radio" name=${`${e}-${s.id}`} value=${f} checked=${f===i} disabled=${l} onChange=${()=>c(f)} />
        <${x} as="span" of=${_} />
      </label>`)}
    </fieldset>`} />`}De.icon="M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";var mt={};se(mt,{VERSION:()=>Ie,empty:()=>pt,follow:()=>fe,holds:()=>Z,mark:()=>dt,merge:()=>no,offered:()=>Le,restore:()=>eo,scene_of:()=>oe,start:()=>ft,step:()=>nn});var Ie=1,Zn={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function ft(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function oe(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function Z(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!Z(s[0],e);if(n==="and")return s.every(c=>Z(c,e));if(n==="or")return s.some(c=>Z(c,e));let[r,i]=o;return Zn[n](e.meters[r],i)}function Le(t,e){return oe(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&Z(n.if,e))}function nn(t,e,n){let o=Le(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,l]=t.meters[r];s[r]=Math.min(l,Math.max(c,s[r]+i))}return{scene:o.to,flags:tn(e.flags,o.set),meters:s,used:tn(e.used,o.once?[o.id]:[])}}function fe(t,e){let n=ft(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[ft(t),[],[]],r+=1;else if("back"in c){let l=s.pop();if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=l,o=o.slice(0,-1)}else{let l=nn(t,n,c.choose);if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=l}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function pt(t){return{v:Ie,moves:[]}}function eo(t,e){if(e==null)return{state:pt(t),lost:!1};if(!L(e)||e.v!==Ie||!Array.isArray(e.moves))return{state:pt(t),lost:!0};let n=[];for(let s of e.moves){let r=to(s);if(!r)break;n.push(r)}let{taken:o}=fe(t,n);return{state:{v:Ie,moves:n.slice(0,o)},lost:o<e.moves.length}}function to(t){return L(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function dt(t,e){let{position:n}=fe(t,e.moves),{end:o}=oe(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function no(t,e){return e.moves.length>t.moves.length?e:t}function tn(t,e){return[...new Set([...t,...e])].sort()}function Re({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=fe(e,o.moves),l=oe(e,i.scene),f=c.map(d=>{let m=oe(e,d.scene);return{from:m,choice:m.choices.find(h=>h.id===d.choice)}}),_=f[f.length-1],y=N(null),g=N(null),u=N(!1);z(()=>{var d,m,h;u.current&&(u.current=!1,(d=y.current)==null||d.focus(),r.announce(`${l.title}. ${(h=(m=g.current)==null?void 0:m.innerText)!=null?h:""}`))});let k=(d,m)=>{let h={...o,moves:[...o.moves,d]},b=dt(e,h);u.current=!0,s(h),b.status==="ended"&&Y(m.currentTarget,e.id,b)},v=a`
    <p class="scenario-role">${e.role}${e.person&&a`<br />${e.person}`}</p>
    ${e.prompt&&a`<${x} class="pg-prompt" of=${e.prompt} />`}
  `,$=Le(e,i);return a`
    ${!f.length&&v}
    ${f.length>1&&!l.end&&a`<ol class="scenario-trail" aria-label=${p(n,"scenario_trail")}>
      ${f.slice(0,-1).map(({from:d,choice:m},h)=>a`<li key=${h}>
        <b>${d.title}</b> <${x} as="span" of=${m.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${y}>${l.title}</h4>
    ${_&&a`<div class="scenario-consequence" ref=${g}>
      <p class="scenario-chose">${p(n,"scenario_chose")} <${x} as="span" of=${_.choice.text} /></p>
      ${_.choice.story&&a`<${x} of=${_.choice.story} />`}
    </div>`}
    ${l.body.filter(d=>Z(d.if,i)).map((d,m)=>a`<${x} key=${`${l.id} ${m}`} of=${d.html} />`)}
    ${$.length>0&&a`
      <p class="scenario-ask" id=${`${t}-ask`}>${p(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${$.map(d=>a`<li key=${`${c.length} ${d.id}`}>
          <button type="button" onClick=${m=>k({choose:d.id},m)}>
            <${x} as="span" of=${d.text} />
          </button>
        </li>`)}
      </ul>`}
    ${l.end&&f.length>0&&a`
      <h4 class="scenario-path-title">${p(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${f.map(({from:d,choice:m},h)=>a`<${oo} key=${h} title=${d.title} choice=${m} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!$.length&&a`<button type="button" class="pg-button" onClick=${d=>k({again:!0},d)}>
        ${p(n,"scenario_again")}
      </button>`}
      ${f.length>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${d=>k({back:!0},d)}>
        ${p(n,"scenario_back")}
      </button>`}
    </p>
  `}Re.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function oo({title:t,choice:e,spec:n,strings:o}){var l;let{text:s,story:r,research:i,their_side:c}=e;return a`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${p(o,"scenario_chose")} </span><${x} as="span" of=${s} /></p>
    <${X} title=${p(o,"part_story")} of=${r} />
    <${X} title=${p(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${X} title=${p(o,"part_research")} of=${i==null?void 0:i.html}>
      <${B} ids=${(l=i==null?void 0:i.facts)!=null?l:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var on={choice:{View:He,...nt},match:{View:Ae,...ct},notepad:{View:Ve,..._t},sort:{View:De,...at},scenario:{View:Re,...mt}};var rn="pg-announcer";var $t=new WeakMap;function sn(t,e){var r;let n=(r=t.getElementById(rn))!=null?r:ro(t),o=$t.get(t);if(o){o.push(e);return}let s=[e];$t.set(t,s),n.textContent="",setTimeout(()=>{$t.delete(t),n.textContent=s.join(" ")},100)}function ro(t){let e=t.createElement("div");return e.id=rn,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function cn({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",l=s!=="blocked"&&a`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${p(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||s){let f=s!=null?s:o?"kept":"tab";return a`<p class="pg-saving">
      <span>${p(e,`saving_${f}_${s?"any":c}`)}</span> ${l}
    </p>`}return a`<details class="pg-saving">
    <summary>${p(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${p(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${l}
  </details>`}function un({lost:t,strings:e}){return t?a`<div class="pg-notice">
    <p>${p(e,"lost")}</p>
    <details>
      <summary>${p(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${p(e,"lost_delete")}</button>
  </div>`:null}function _n(t,e){return ke(a`<${ht} ...${e}><${so} ...${e} /><//>`,t),()=>ke(null,t)}function so({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=D(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=D({});te(()=>s.watch(()=>i({})),[s]);let{state:c,saving:l,lost:f}=s.read();return a`
    <${co} icon=${t.icon} spec=${n} strings=${o} />
    <${un} lost=${f} strings=${o} />
    <${io} spec=${n} strings=${o} begun=${!R(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:l}} />
      <${cn} saving=${l} strings=${o} />
    <//>
    ${s.source&&a`<p class="pg-source">${p(o,"source",{path:s.source})}</p>`}
  `}function io({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=D([!n&&t.note,n||t.intensity!=="heavy"]),c=N(null),l=N(!1);te(()=>{var _;l.current&&((_=c.current)==null||_.focus())},[r]);let f=()=>{l.current=!0,i([s,!0])};return a`
    ${s&&a`<div class="pg-notice">
      <p class="pg-label">${p(e,"note_title")}</p>
      <${x} of=${s} />
    </div>`}
    ${r?a`<div tabindex="-1" ref=${c}>${o}</div>`:a`<p class="pg-actions"><button type="button" class="pg-button" onClick=${f}>${p(e,"note_open")}</button></p>`}
  `}function co({icon:t,spec:e,strings:n}){return a`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${p(n,`kind_${e.type}`)}
      <span>${p(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var ht=class extends Q{constructor(){super(...arguments);bt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?a`<p class="pg-notice">${p(n,"failed")}</p>`:o}};function uo({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=ln(t,n),s=()=>{o(),o=ln(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(i=>t.on(i,s)),()=>{r.forEach(i=>t.off(i,s)),o(),n.remove()}}function ln(t,e){let n=t.get("spec"),o=on[n.type],s=new Set,r=()=>s.forEach(u=>u()),i,c=null,l=()=>{c=null,r()},f=u=>{i=u,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),r()},_=()=>{let u=t.get("state");if(R(u,i))return;let k=u===null||R(u,{}),v=o.restore(n,k?null:u);v.lost&&(c={text:JSON.stringify(u,null,2),forget:l}),f(v.state)};_(),t.on("change:state",_);let y={read:()=>({state:i,lost:c,saving:null}),write:f,watch:u=>(s.add(u),()=>s.delete(u)),announce:u=>sn(e.ownerDocument,u),source:t.get("source"),failed:()=>{}},g=_n(e,{type:o,spec:n,strings:t.get("strings"),host:y});return()=>{t.off("change:state",_),g()}}var Yr={render:uo};export{Yr as default};
