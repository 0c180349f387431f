/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var bt=Object.defineProperty;var kn=(t,e,n)=>e in t?bt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var he=(t,e)=>{for(var n in e)bt(t,n,{get:e[n],enumerable:!0})};var yt=(t,e,n)=>kn(t,typeof e!="symbol"?e+"":e,n);var kt=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,kt(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},vt=new Map;function xt(t){var e=vt.get(this);return e||(e=new Map,vt.set(this,e)),(e=kt(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",l=[0],a=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,$,i):r===3&&($||i)?(l.push(3,$,i),r=2):r===2&&i==="..."&&$?l.push(4,$,0):r===2&&i&&!$?l.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(l.push(r,0,i,s),r=6),$&&(l.push(r,$,0,s),r=6)),i=""},_=0;_<n.length;_++){_&&(r===1&&a(),a(_));for(var h=0;h<n[_].length;h++)o=n[_][h],r===1?o==="<"?(a(),l=[l],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(a(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[_][h+1]===">")?(a(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(a(),r=2):i+=o),r===3&&i==="!--"&&(r=4,l=l[0])}return a(),l})(t)),e),arguments,[])).length>1?e:e[0]}var x,Ct,xn,B,Ue,ve,Et,be,qt,Fe,Ie,wn,ue=Symbol.for("pv"),ke={},xe=[],Sn=/^m(i|n|o|s|text|space)$/,We=Array.isArray,Be=xe.slice,G=Object.assign;function J(t){t&&t.parentNode&&t.remove()}function ze(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?Be.call(arguments,2):n),ce(t,i,o,s,null)}function ce(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ue,__v:s||++Ct,__i:-1,__u:0};return!s&&x.vnode&&x.vnode(r),r}function we(t){return t.children}function K(t,e){this.props=t,this.context=e,this.__g=0}function z(t,e){if(e==null)return t.__&&z(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:z(t)}function Cn(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=G({constructor:ue},n)).__v=n.__v+1,x.vnode&&x.vnode(e),Je(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||z(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Nt(s,e,r),n.__=n.__e=null,e.__e!=o&&Pt(e))}function Pt(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Pt(t)}function wt(t){(8&t.__g||(t.__g|=8,B.push(t),ve++))&&Ue==x.debounceRendering||((Ue=x.debounceRendering)||queueMicrotask)(Tt)}function Tt(){try{for(var t,e=1;B.length;)B.length>e&&B.sort(Et),t=B.shift(),e=B.length,8&t.__g&&Cn(t)}finally{(ve=B.length)&&(Ue||queueMicrotask)(Tt)}}function Mt(t,e,n,o,s,r,i,c,l,a,_){var h,$,u,y,g,b,d=o.__k||xe,m=e.length;for(l=En(n,e,d,l,m),h=0;h<m;h++)(u=n.__k[h])!=null&&($=~u.__i&&d[u.__i]||ke,u.__i=h,b=Je(t,u,$,s,r,i,c,l,a,_),y=u.__e,($.ref!=u.ref||8&$.__u)&&($.ref&&Ge($.ref,null,u,$),u.ref&&_.push(u.ref,u.__c||y,u)),g=g||y,4&u.__u?(l=Ht(u,l,t,!$.__v),$.__e&&($.__e=null)):typeof u.type=="function"&&b!==void 0?l=b:y&&(l=y.nextSibling),u.__u&=-21);return n.__e=g,l}function En(t,e,n,o,s){var r,i,c,l,a,_,h,$,u,y=n.length,g=y,b=0,d=0,m=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=m[r]=ce(null,i):We(i)?i=m[r]=ce(we,{children:i}):i.constructor===ue&&i.__b?i=m[r]=ce(i.type,i.props,i.key,i.ref,i.__v):m[r]=i,l=r+b,i.__=t,i.__b=t.__b+1,c=null,~(a=i.__i=qn(i,n,l,g))&&(g--,(c=n[a])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,a==l-1?b--:a==l+1?b++:a!=l&&(a>l?b--:b++,d=1)):(~a||(s>y?b--:s<y&&b++),typeof i.type!="function"&&(i.__u|=4))):m[r]=null;if(d){for(_=[],h=[],r=0;r<s;r++)if((i=m[r])&&16&i.__u){for(b=0,$=_.length;b<$;)_[u=b+$>>1]<i.__i?b=u+1:$=u;_[b]=i.__i,h[r]=b+1}for(b=_.length;r--;)h[r]&&(h[r]==b?b--:m[r].__u|=4)}if(g)for(r=0;r<y;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=z(c)),Ke(c,c));return o}function Ht(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Ht(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=z(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function qn(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&r==null||l&&r==c.key&&i==c.type)return n;if(o>(l?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function St(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ge(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||St(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||St(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Ie[e]||(Ie[e]=Pn(e)),(t.__a||(t.__a={}))[e]=Fe,r=e!=(e=e.replace(qt,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Pn(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[be]==null)e[be]=Fe++;else if(e[be]<this.__a[t])return;return n(x.event?x.event(e):e)}}}function Je(t,e,n,o,s,r,i,c,l,a){var _,h,$,u,y,g,b,d,m,v,k,F,E,T,N,W,q,H,j=e.type;if(e.constructor!==ue)return null;128&n.__u&&(l=32&n.__u,_=n.__c.__z)&&(e.__u|=l,h=r=[],_.nodeType==8?c=ye(_,r):r.push(_),c=r[0]||c),(_=x.__b)&&_(e);e:if(typeof j=="function"){$=i.length;try{if(d=e.props,m=(_=j.prototype)&&_.render,v=(_=j.contextType)&&o[_.__c],k=_?v?v.props.value:_.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(m?e.__c=u=new j(d,k):(e.__c=u=new K(d,k),u.constructor=j,u.render=Mn),v&&v.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),m&&(u.__s||(u.__s=u.state),j.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=G({},u.__s)),G(u.__s,j.getDerivedStateFromProps(d,u.__s)))),y=u.props,g=u.state,u.__v=e,n.__c){if(d!==y&&m&&!j.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(d,k),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(d,u.__s,k)===!1){e.__v!=n.__v&&(u.props=d,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(D){D&&(D.__=e)}),xe.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),c=z(n);break e}u.componentWillUpdate&&u.componentWillUpdate(d,u.__s,k),m&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(y,g,b)})}else m&&!j.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),m&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=k,u.props=d,u.__P=t,u.__g&=-5,F=x.__r,E=m?25:0;do u.__g&=-9,F&&F(e),_=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++E<25);m&&(xe.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=G({},o,u.getChildContext())),m&&n.__c&&u.getSnapshotBeforeUpdate&&(b=u.getSnapshotBeforeUpdate(y,g)),T=_&&_.type===we&&_.key==null?_.props.children:_,d.__P&&(_=c,s=(t=d.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(D){D&&Ke(D,D)}),n.__k=null),c=n.__k?z(n,0):null),c=Mt(t,We(T)?T:[T],e,n,o,s,r,i,c,l,a),d.__P&&(e.__e=null,c=_),e.__u&=-161,h&&h.some(J),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(D){if(i.length=$,e.__v=null,l||r)if(D&&D.then){if(e.__u|=128|l,r){for(~(q=r.indexOf(c||void 0))||(q=r.length);(H=r[q-1])&&H.nodeType==8;)q--;for(;q<r.length;q++)if(H=r[q])if(r[q]=null,N){if(H==W)break}else{if(H.nodeType!=8)break;H.data.startsWith("$s")&&(W=ye(N=H))}}if(!N){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;N=c}(_=ye(N=e.__c.__z||(e.__c.__z=N)))?(e.__e=N,c=_):e.__e=c,c=c&&c.nextSibling}else r&&r.some(J);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),D&&D.then||At(e),x.__e(D,e,n)}}else c=e.__e=Tn(n.__e,e,n,o,s,r,i,l,a,t);return(_=x.diffed)&&_(e),c}function ye(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function At(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(At))}function Nt(t,e,n){for(var o=0;o<n.length;)Ge(n[o++],n[o++],n[o++]);x.__c&&x.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){x.__e(r,s.__v)}})}function Tn(t,e,n,o,s,r,i,c,l,a){var _,h,$,u,y,g,b,d,m=n.props||ke,v=e.props,k=e.type;if(k=="svg"?s="http://www.w3.org/2000/svg":k=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(_=0;_<r.length;_++)if((y=r[_])&&(k?y.localName==k:y.nodeType==3)){t=y,r[_]=null;break}}if(!t){if(d=a.ownerDocument||document,!k)return d.createTextNode(v);t=d.createElementNS(s,k,v.is?v:a),c&&(x.__m&&x.__m(e,r),c=!1),r=null}if(k){if(a=k=="template"&&t.content||t,r=k=="textarea"&&v.defaultValue!=null?null:r&&Be.call(a.childNodes),!c&&r)for(m={},_=0;_<t.attributes.length;_++)m[(y=t.attributes[_]).name]=y.value;for(_ in m)y=m[_],_=="dangerouslySetInnerHTML"?$=y:_=="children"||_ in v||_=="value"&&"defaultValue"in v||_=="checked"&&"defaultChecked"in v||ge(t,_,null,y,s);for(_ in v)y=v[_],_=="children"?u=y:_=="dangerouslySetInnerHTML"?h=y:_=="value"?g=y:_=="checked"?b=y:c&&typeof y!="function"||m[_]===y||ge(t,_,y,m[_],s);h?(c||$&&(h.__html==$.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),e.__k=[]):($&&(t.textContent=""),(k=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Sn.test(k))&&(s="http://www.w3.org/1999/xhtml"),Mt(a,We(u)?u:[u],e,n,o,s,r,i,r?r[0]:n.__k&&z(n,0),c,l),r&&r.some(J)),c&&k!="textarea"||(_="value",k=="progress"&&g==null?t.removeAttribute(_):g==null||g===t[_]&&(k!="progress"||g)||ge(t,_,g,m[_],s),_="checked",b!=null&&b!=t[_]&&ge(t,_,b,m[_],s))}else m===v||c&&t.data==v||(t.data=v);return t}function Ge(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){x.__e(s,n)}}function Ke(t,e,n){var o,s,r,i;if(x.unmount&&x.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ge(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){x.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Ke(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=ye(o,r=[]))&&(o==t.__e&&r.some(J),J(s),J(o)),n||J(t.__e),t.__e=t.__c=t.__=null}function Mn(t,e,n){return this.constructor(t,n)}function Se(t,e){var n,o,s,r;x.__&&x.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ce(we,{children:[t]}),s=[],r=[],Je(e,e.__k,o||ke,ke,e.namespaceURI,o?null:e.firstChild?Be.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Nt(s,e.__k,r),e.__k.props.children=null}x={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw ve=0,t}},Ct=0,xn=function(t){return t!=null&&t.constructor===ue},K.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=G({},this.state)),typeof t=="function"&&(t=t(G({},n),this.props)),t&&(G(n,t),this.__v&&(e&&this.__k.push(e),wt(this)))},K.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),wt(this))},K.prototype.render=we,B=[],ve=0,Et=function(t,e){return t.__v.__b-e.__v.__b},be=Symbol(),qt=/(PointerCapture)$|Capture$/i,Fe=0,Ie={},wn=0;var Z,C,Qe,Dt,Xe=Object.is,Ce=0,Wt=[],Ye=[],S=x,jt=S.__b,Rt=S.__r,Vt=S.diffed,Ot=S.__c,Lt=S.unmount,Ut=S.__;function Ee(t,e){S.__h&&S.__h(C,t,Ce||e),Ce=0;var n=C.__H||(C.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function A(t){return Ce=1,Hn(Bt,t)}function Hn(t,e,n){var o=Ee(Z++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Bt(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);Xe(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var s=C.shouldComponentUpdate;C.shouldComponentUpdate=function(r,i,c){var l=this.__H;if(!l)return!0;var a=!1,_=this.props!=r;if(l.__.some(function($){$.__N&&(a=!0,Xe($.__[0],$.__N[0])||(_=!0))}),s){var h=s.call(this,r,i,c);return a?h||_:h}return!a||_}}return o.__}function I(t,e){var n=Ee(Z++,3);!S.__s&&et(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,C.__H.__h.push(n))}function ee(t,e){var n=Ee(Z++,4);!S.__s&&et(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,C.__h.push(n))}function P(t){return Ce=5,An(function(){return{current:t}},[])}function An(t,e){var n=Ee(Z++,7);return et(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Nn(){var t;do{for(;t=Ye.shift();)try{le(t)}catch(n){S.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Wt.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(le),e.__h.some(Ze),e.__h=[]}catch(n){e.__h=[],S.__e(n,t.__v)}}}while(Ye.length)}S.__b=function(t){C=null,jt&&jt(t)},S.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ut&&Ut(t,e)},S.__r=function(t){Rt&&Rt(t),Z=0;var e=(C=t.__c).__H;e&&(Qe==C?C.__h=[]:(e.__h.some(le),e.__h.some(Ze),Z=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Qe=C},S.diffed=function(t){Vt&&Vt(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ft(Wt.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Qe=C=null},S.__c=function(t,e){e.some(function(n){try{n.__h.some(le),n.__h=n.__h.filter(function(o){return!o.__||Ze(o)})}catch(o){n.__h=[function(){throw o}]}}),Ot&&Ot(t,e)},S.unmount=function(t){Lt&&Lt(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Ft(Ye.push(s))}else le(s)}catch(r){e=r}}),o.__H=void 0,e&&S.__e(e,o.__v))};var It=typeof requestAnimationFrame=="function";function Dn(t){var e,n=function(){clearTimeout(o),It&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);It&&(e=requestAnimationFrame(n))}function Ft(t){t!=1&&Dt==S.requestAnimationFrame||((Dt=S.requestAnimationFrame)||Dn)(Nn)}function le(t){var e=C,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),C=e}function Ze(t){var e=C;t.__c=t.__(),C=e}function et(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Xe(n,t[o])})}function Bt(t,e){return typeof e=="function"?e(t):e}var p=xt.bind(ze);function w({of:t,as:e="div",...n}){return ze(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function R(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function _e(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function O(t,e){return JSON.stringify(t)===JSON.stringify(e)}function f(t,e,n={}){var s,r;return((r=(s=jn(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function jn(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function te({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?p`<details class="pg-facts">
    <summary>${f(n,"facts")}</summary>
    <ul>
      ${o.map(s=>p`<li key=${s}>
        <${w} of=${e[s].html} />
        <p class="pg-source">
          ${f(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&p` <strong>${f(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function Q({title:t,of:e,class:n="",children:o=null}){return e?p`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${w} of=${e} />
    ${o}
  </div>`:null}function ae({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return p`
    ${n&&p`<p class="pg-named">
      <${w} as="span" of=${n} />
      ${o&&p`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${Q} title=${f(e,"part_story")} of=${s} class="pg-story" />
    <${Q} title=${f(e,"part_research")} of=${r} />
    <${Q} title=${f(e,"part_instead")} of=${i} />
  `}function U(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function zt({children:t,then:e}){let[n,o]=A(!1);return I(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function ne(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function Kt(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),l=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:[...new Set(l)]}}function Qt(t,e,n,o){var c;if(t==null)return{state:ne(e),lost:!1};if(!R(t)||t.v!==1)return{state:ne(e),lost:!0};let s=l=>{let a=R(l)?n(l.answer):null;return!R(l)||a===null||!o(a)?null:{answer:a,confidence:Jt(l.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:Jt(t.confidence),tries:r.filter(l=>l!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!O(Gt(t),Gt(i))}}function Xt(t,e){let n=t.tries.findIndex((s,r)=>!O(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function tt(t){return t==="not"||t==="fairly"||t==="very"}function Jt(t){return tt(t)?t:null}function Gt({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var Rn=["not","fairly","very"],Vn={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function Yt({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:l,ask:a,told:_,spoken:h,facts:$,after:u,keep:y,count:g}){let b=o.tries.length,d=o.tries[b-1],m=c(o),[v,k]=A(!d||!O(d.answer,o.answer)),F=P(b);I(()=>{F.current!==b&&k(!b),F.current=b},[b]);let[E,T]=A(""),N=P(null),W=P(null),q=P(null);I(()=>{var M,L;q.current==="question"&&((L=(M=N.current)==null?void 0:M.querySelector("input, select, button, textarea"))==null||L.focus(),q.current=null)});let H=()=>{var L,me;if(q.current!=="feedback")return;let M=[f(n,m.status),j(),nt(n,m)].filter(Boolean).join(" ");r.announce(`${M} ${h?h(d.answer,m):(me=(L=W.current)==null?void 0:L.innerText)!=null?me:""}`),q.current=null},j=()=>g?f(n,"score",{score:m.score,max:m.max}):"",D=M=>{T(M),r.announce(M)},gn=M=>{T(""),s({...o,answer:M})},bn=M=>{if(!v)return;let L=l(o.answer);if(L)return D(L);let{answer:me,confidence:vn}=o,gt={...o,tries:[...o.tries,{answer:me,confidence:vn}],skipped:!1};q.current="feedback",T(""),k(!1),s(gt),U(M.currentTarget,e.id,c(gt))},yn=M=>{let L={...o,skipped:!0};s(L),D(f(n,"skipped")),U(M.currentTarget,e.id,c(L))},mt=M=>{q.current="question",k(!0),s(M)},ht=!v&&(m.status==="right"||b>=e.attempts);return p`
    ${e.prompt&&p`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${N}>${a({answer:o.answer,set_answer:gn,fixed:!v})}</div>
    ${e.confidence&&p`<${ot} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!v}
      onPick=${M=>s({...o,confidence:M})} />`}
    ${e.hint&&p`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${f(n,"hint")}</summary>
      <${w} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${v?void 0:"true"} onClick=${bn}>
        ${f(n,v?"check":"checked")}
      </button>
      ${v&&p`<button type="button" class="pg-button pg-quiet" onClick=${yn}>${f(n,"skip")}</button>`}
      ${v&&p`<p class="pg-remark">${E||(o.skipped?f(n,"skipped"):"")}</p>`}
    </div>
    ${!v&&d&&p`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${Vn[m.status]}</span> ${f(n,m.status)}
        ${g&&p` <span class="pg-count">${j()}</span>`}
      </p>
      <${zt} then=${H}>
        ${nt(n,m)&&p`<p>${nt(n,m)}</p>`}
        <div ref=${W}>${_(d.answer,m)}</div>
        <${te} ids=${[...new Set($(d.answer))]} facts=${e.facts} strings=${n} />
        ${ht&&u&&u(d.answer)}
        <div class="pg-actions">
          ${ht?p`<button type="button" class="pg-button pg-quiet" onClick=${()=>mt(ne(i))}>${f(n,"start_again")}</button>`:p`<button type="button" class="pg-button" onClick=${()=>mt({...o,answer:y?o.answer:i,confidence:null})}>
                ${f(n,"try_again")}
              </button>
              <p class="pg-remark">${f(n,"tries_left",{n:e.attempts-b})}</p>`}
        </div>
      <//>
    </div>`}
  `}function nt(t,{status:e,confidence:n}){return e==="right"?n==="not"?f(t,"unsure_right"):"":n==="very"?f(t,"sure_wrong"):n==="not"?f(t,"unsure_wrong"):""}function ot({name:t,strings:e,value:n,set:o,onPick:s}){return p`<fieldset class="pg-pills pg-confidence">
    <legend>${f(e,"confidence")}</legend>
    ${Rn.map(r=>p`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${f(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var rt={};he(rt,{VERSION:()=>On,answering:()=>V,empty:()=>Ln,mark:()=>qe,merge:()=>In,restore:()=>Un});var fe=["true","false","depends"],Zt={nothing:{},most:({statements:t})=>t.length,grade({statements:t},e){return{score:t.filter(n=>e[n.id]===n.is).length,misconceptions:t.map(n=>n.misconceptions[e[n.id]])}},read({statements:t},e){return R(e)&&Object.keys(e).every(o=>t.some(s=>s.id===o)&&fe.includes(e[o]))?e:null},open:({statements:t},e)=>t.filter(n=>!fe.includes(e[n.id])).length};var en={nothing:[],most:({multiple:t,options:e})=>t?e.filter(n=>n.correct).length:1,grade({options:t},e){let n=t.filter(s=>e.includes(s.id)),o=n.filter(s=>s.correct).length;return{score:Math.max(0,o-(n.length-o)),misconceptions:n.map(s=>s.misconception)}},read({multiple:t,options:e},n){return!_e(n)||new Set(n).size<n.length||!t&&n.length>1?null:n.every(o=>e.some(s=>s.id===o))?n:null},open:(t,e)=>e.length?0:1};var On=1;function V(t){return t.statements.length?Zt:en}function Ln(t){return ne(V(t).nothing)}function qe(t,e){let{most:n,grade:o}=V(t);return Kt(e,n(t),s=>o(t,s))}function Un(t,e){let{nothing:n,read:o,open:s}=V(t);return Qt(e,n,r=>o(t,r),r=>!s(t,r))}function In(t,e){return Xt(t,e)}function Pe(t){return t.question.statements.length?p`<${Wn} ...${t} />`:p`<${Fn} ...${t} />`}function Fn({uid:t,question:{multiple:e,options:n},answer:o,set_answer:s,fixed:r,described:i,strings:c}){let l=(a,_)=>{let h=e?o.filter($=>$!==a):[];s(_?[...h,a]:h)};return p`<fieldset class="choice-options" aria-describedby=${i}>
    <legend>${f(c,e?"choice_pick_several":"choice_pick")}</legend>
    ${n.map(a=>{let _=o.includes(a.id);return p`<label key=${a.id} class=${`pg-option ${_?"is-picked":""} ${r?"is-set":""}`}>
        <input type=${e?"checkbox":"radio"} name=${`${t}-option`} value=${a.id} checked=${_} disabled=${r}
          onChange=${h=>l(a.id,h.currentTarget.checked)} />
        <${w} as="span" of=${a.text} />
      </label>`})}
  </fieldset>`}function Wn({uid:t,question:e,answer:n,set_answer:o,fixed:s,strings:r}){return e.statements.map(({id:i,text:c})=>p`<fieldset key=${i} class="pg-pills choice-statement">
    <${w} as="legend" of=${c} />
    ${fe.map(l=>p`<label key=${l} class=${n[i]===l?"is-picked":""}>
      <input type="radio" name=${`${t}-${i}`} value=${l} checked=${n[i]===l} disabled=${s}
        onChange=${()=>o({...n,[i]:l})} />
      <span>${f(r,`verdict_${l}`)}</span>
    </label>`)}
  </fieldset>`)}function oe({options:t,statements:e},n,o,s=!0){let r=t.map(c=>{let l=n.includes(c.id),[a,_]=l?["choice_yours_fits","choice_yours_fits_not"]:["choice_fits","choice_fits_not"];return{...c,given:l,fits:c.correct,tag:f(o,c.correct?a:_)}}),i=e.map(c=>{let l=fe.includes(n[c.id]),a=n[c.id]===c.is,_=l?a?"choice_said_fits":s?"choice_said_is":"choice_said_fits_not":"choice_said_none",[h,$]=[n[c.id],c.is].map(y=>f(o,`verdict_${y}`)),u=a?{...c.feedback,instead:null}:c.feedback;return{...c,feedback:u,given:l,fits:a,tag:f(o,_,{said:h,is:$})}});return[...r,...i]}function Te({of:t,facts:e,strings:n}){return p`<ul>
    ${t.map(({id:o,text:s,tag:r,feedback:i})=>p`<li key=${o}>
      <${ae} name=${s} tag=${r} feedback=${i} strings=${n} />
      <${te} ids=${i.facts} facts=${e} strings=${n} />
    </li>`)}
  </ul>`}function Me(t){let{spec:e,strings:n,state:o}=t,s=e.statements.length>0,{status:r,attempts:i}=qe(e,o),c=r==="right"||i>=e.attempts,l=s?zn(e,n,c):Bn(e,n);return p`<${Yt} ...${t} ...${l} nothing=${V(e).nothing} keep=${s} count=${s||e.multiple}
    mark=${a=>qe(e,a)}
    ask=${a=>p`<${Pe} ...${a} uid=${t.uid} question=${e}
      described=${e.prompt?`${t.uid}-prompt`:void 0} strings=${n} />`} />`}Me.icon="M10 3v6m0 0-5 6m5-6 5 6";function Bn(t,e){let n=o=>oe(t,o,e).filter(s=>s.given);return{missing:o=>o.length?null:f(e,t.multiple?"choice_none_several":"choice_none"),told:o=>n(o).map(s=>p`<${ae} key=${s.id}
      name=${o.length>1?s.text:null} feedback=${s.feedback} strings=${e} />`),facts:o=>tn(n(o)),after:o=>o.length<t.options.length&&p`<details class="pg-others">
      <summary>${f(e,"choice_others")}</summary>
      <${Te} of=${oe(t,o,e).filter(s=>!s.given)} facts=${t.facts} strings=${e} />
    </details>`}}function zn(t,e,n){let{open:o}=V(t),s=r=>oe(t,r,e,n).map(i=>n||i.fits?i:{...i,feedback:Jn});return{missing:r=>o(t,r)?f(e,"choice_open",{n:o(t,r)}):null,told:r=>s(r).map(({id:i,text:c,tag:l,feedback:a})=>p`<${ae} key=${i}
      name=${c} tag=${l} feedback=${a} strings=${e} />`),spoken:()=>f(e,"choice_reasons"),facts:r=>tn(s(r))}}var Jn={story:null,research:null,instead:null,facts:[]};function tn(t){return t.flatMap(e=>e.feedback.facts)}function nn({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let l=P(null);return ee(()=>Gn(l.current),[o]),p`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${l} rows=${s} value=${o} aria-describedby=${r}
      onInput=${a=>i(a.currentTarget.value)}
      onChange=${a=>c(a.currentTarget)} />
  `}function on({id:t,strings:e}){return p`<p class="pg-care" id=${t}>${f(e,"care")}</p>`}function Gn(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var it={};he(it,{VERSION:()=>He,empty:()=>pe,mark:()=>st,merge:()=>Qn,own_words:()=>Xn,restore:()=>Kn,without_words:()=>Yn});var He=1;function pe(t){return{v:He,text:"",other:[]}}function st(t,e){return{status:e.text.trim()?"written":"empty"}}function Kn(t,e){if(e==null)return{state:pe(t),lost:!1};if(!R(e)||e.v!==He)return{state:pe(t),lost:!0};let{text:n,other:o}=e,s={v:He,text:typeof n=="string"?n:"",other:_e(o)?[...new Set(o)]:[]};return{state:s,lost:s.text!==n||!_e(o)}}function Qn(t,e){if(!t.text)return{...e,other:rn(t.other,e.other)};let n=e.text&&e.text!==t.text?[e.text]:[];return{...t,other:rn(t.other,e.other,n)}}function rn(...t){return[...new Set(t.reduce((e,n)=>[...e,...n]))]}function Xn({text:t}){return t.trim()?[t]:[]}function Yn(t){return{...t,text:"",other:[]}}function Ae({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=A(null),[l,a,_]=["prompt","care","note"].map(g=>`${t}-${g}`),h=g=>{c(null),s({...o,text:g})},$=()=>{var g,b,d;c({state:o,kept:(b=(g=r.saving)==null?void 0:g.kept)!=null?b:!1}),(d=r.saving)==null||d.stop(),s(pe(e)),r.announce(f(n,"notepad_deleted"))},u=()=>{var g;i&&(s(i.state),i.kept&&((g=r.saving)==null||g.keep()),c(null),r.announce(f(n,"notepad_back")))},y=(g,b)=>s({...o,text:b?`${o.text}

${g}`:o.text,other:o.other.filter(d=>d!==g)});return p`
    ${e.prompt&&p`<${w} class="pg-prompt" id=${l} of=${e.prompt} />`}
    <${on} id=${a} strings=${n} />
    <${nn} id=${_} label=${f(n,"notepad_label",{title:e.title})} unseen value=${o.text} rows=${e.rows}
      described=${e.prompt?`${l} ${a}`:a} onWrite=${h}
      onDone=${g=>U(g,e.id,st(e,o))} />
    ${o.other.map(g=>p`<div key=${g} class="pg-notice">
      <p>${f(n,"notepad_other")}</p>
      <p class="notepad-other">${g}</p>
      <button type="button" class="pg-button" onClick=${()=>y(g,!0)}>${f(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>y(g,!1)}>${f(n,"notepad_leave")}</button>
    </div>`)}
    ${(o.text||i)&&p`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?u:$}>
        ${f(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&p`<span class="pg-remark">${f(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&p`<p class="pg-saving">${f(n,"notepad_in_notebook")}</p>`}
  `}Ae.icon="M4 16V4h12v9l-3 3z";function ct({spec:t,strings:e,state:n,set_state:o,host:s,mark:r}){return p`
    <button type="button" class="pg-button pg-quiet" onClick=${c=>{let l={...n,skipped:!0};o(l),s.announce(f(e,"skipped")),U(c.currentTarget,t.id,r(t,l))}}>${f(e,"skip")}</button>
    ${n.skipped&&p`<p class="pg-remark">${f(e,"skipped")}</p>`}
  `}var ut={};he(ut,{VERSION:()=>Zn,answer_of:()=>X,empty:()=>de,mark:()=>se,merge:()=>to,restore:()=>eo,standing:()=>re,still_open:()=>Ne});var Zn=1,sn=()=>({answers:{},confidence:{},done:!1});function de(t){return{v:1,form:null,way:"one",before:sn(),after:sn(),skipped:!1}}function X(t,e,n){var r;let{nothing:o,read:s}=V(t[e]);return(r=s(t[e],n.answers[t.id]))!=null?r:o}function re(t,e,n){let{open:o,grade:s,most:r}=V(t[e]),i=X(t,e,n),{score:c}=s(t[e],i);return c===r(t[e])?"fits":o(t[e],i)?"open":c?"partly":"fits_not"}function Ne(t,e,n){return t.questions.filter(o=>V(o[e]).open(o[e],X(o,e,n)))}function se(t,e){var l;let n=a=>t.questions.filter(_=>re(_,a,e[a])==="fits").length,o=a=>t.questions.flatMap(_=>V(_[a]).grade(_[a],X(_,a,e[a])).misconceptions),s=e.before.done?n("before"):null,r=e.after.done?n("after"):null,i=e.after.done?"after":e.before.done?"before":null,c=[e.before,e.after].some(a=>Object.keys(a.answers).length);return{status:i?"done":e.skipped?"skipped":c?"underway":"unanswered",score:(l=r!=null?r:s)!=null?l:0,max:t.questions.length,before:s,after:r,misconceptions:i?[...new Set(o(i).filter(Boolean))]:[]}}function eo(t,e){if(e==null)return{state:de(),lost:!1};if(!R(e)||e.v!==1)return{state:de(),lost:!0};let n={v:1,form:e.form==="before"||e.form==="after"?e.form:null,way:e.way==="all"?"all":"one",before:cn(t,"before",e.before),after:cn(t,"after",e.after),skipped:e.skipped===!0};return{state:n,lost:!O(un(e),un(n))}}function cn(t,e,n){let o=(s,r)=>Object.fromEntries(Object.entries(R(s)?s:{}).filter(([i,c])=>{let l=t.questions.find(a=>a.id===i);return l&&r(l[e],c)}));return{answers:o(n==null?void 0:n.answers,(s,r)=>V(s).read(s,r)!==null),confidence:o(n==null?void 0:n.confidence,(s,r)=>tt(r)),done:(n==null?void 0:n.done)===!0}}function un({form:t,way:e,before:n,after:o,skipped:s}){return[t,e,s,...[n,o].flatMap(r=>[r==null?void 0:r.answers,r==null?void 0:r.confidence,r==null?void 0:r.done])]}function to(t,e){let n=(o,s)=>o.done||s.done?o.done?o:s:{answers:{...s.answers,...o.answers},confidence:{...s.confidence,...o.confidence},done:!1};return{...t,before:n(t.before,e.before),after:n(t.after,e.after)}}function De(t){let{state:e,set_state:n}=t,o=P(!1),s=i=>{o.current=!0,n(i)},r={...t,form:e.form,moved:o,go:s};return e.form?e[e.form].done?e.form==="before"?p`<${ro} ...${r} />`:p`<${so} ...${r} />`:p`<${oo} key=${e.form} ...${r} />`:p`<${no} ...${r} />`}function je(t){let e=P(null);return I(()=>{var n;t.current&&((n=e.current)==null||n.focus()),t.current=!1}),e}var Re={before:"test_before",after:"test_after"};De.icon="M4 5h5M4 10h5M4 15h5M12 11l2 2 4-5";function no({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,go:i,moved:c}){let l=je(c),[a,_]=A(!1),h=Object.keys(o.after.answers).length>0,$=a||h||o.before.done?"after":"before",u=e.questions.length,y=u-Ne(e,$,o[$]).length,g=f(n,"minutes",{n:e.minutes}),b=d=>i({...o,form:$,way:d,skipped:!1});return p`
    ${e.prompt&&p`<${w} class="pg-prompt" of=${e.prompt} />`}
    <p>${f(n,"test_about",{count:u,minutes:g})}</p>
    ${!h&&!o.before.done&&p`<fieldset class="pg-pills">
      <legend>${f(n,"test_read")}</legend>
      ${[!1,!0].map(d=>p`<label key=${d} class=${d===a?"is-picked":""}>
        <input type="radio" name=${`${t}-read`} checked=${d===a} onChange=${()=>_(d)} />
        <span>${f(n,d?"test_read_yes":"test_read_no")}</span>
      </label>`)}
    </fieldset>`}
    <h4 class="test-part" tabindex="-1" ref=${l}>${f(n,Re[$])}</h4>
    ${y>0&&p`<p>${f(n,"test_answered",{done:y,max:u})}</p>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" onClick=${()=>b("one")}>${f(n,"test_way_one")}</button>
      <button type="button" class="pg-button" onClick=${()=>b("all")}>${f(n,"test_way_all")}</button>
      <${ct} spec=${e} strings=${n} state=${o} set_state=${s} host=${r} mark=${se} />
    </div>`}function oo({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,form:i,go:c,moved:l}){let a=je(l),_=o[i],h=Ne(e,i,_),$=e.questions.length,[u,y]=A(()=>Math.max(0,e.questions.indexOf(h[0]))),[g,b]=A(0),d=o.way==="one",m=!d||u===$-1,v=E=>{l.current=!0,b(0),y(u+E)},k=E=>{if(h.length&&g!==h.length)return b(h.length),r.announce(f(n,"test_open",{n:h.length}));let T={...o,[i]:{..._,done:!0}};c(T),r.announce(lt(e,n,T,i)),U(E.currentTarget,e.id,se(e,T))},F=(E,T)=>{var q;let N=`${t}-${i}-${E.id}`,W=(H,j)=>s({...o,[i]:{..._,[H]:{..._[H],[E.id]:j}}});return p`<div key=${E.id} class="test-question">
      <h5 tabindex="-1" ref=${d?a:void 0}>${f(n,"test_question",{number:T+1,max:$})}</h5>
      <${w} id=${`${N}-prompt`} of=${E[i].prompt} />
      <${Pe} uid=${N} question=${E[i]} answer=${X(E,i,_)} described=${`${N}-prompt`}
        set_answer=${H=>W("answers",H)} strings=${n} />
      <${ot} name=${`${N}-sure`} strings=${n} value=${(q=_.confidence[E.id])!=null?q:null} set=${!1}
        onPick=${H=>W("confidence",H)} />
    </div>`};return p`
    <h4 class="test-part" tabindex="-1" ref=${d?void 0:a}>${f(n,Re[i])}</h4>
    ${e.questions.map((E,T)=>(!d||T===u)&&F(E,T))}
    <div class="pg-actions">
      ${d&&u>0&&p`<button type="button" class="pg-button pg-quiet" onClick=${()=>v(-1)}>${f(n,"test_back")}</button>`}
      ${m?p`<button key="end" type="button" class="pg-button" onClick=${k}>${f(n,"test_finish")}</button>`:p`<button key="on" type="button" class="pg-button" onClick=${()=>v(1)}>${f(n,"test_next")}</button>`}
      <${ct} spec=${e} strings=${n} state=${{...o,form:null}} set_state=${c} host=${r} mark=${se} />
      ${m&&g>0&&g===h.length&&p`<p class="pg-remark">${f(n,"test_open",{n:g})}</p>`}
    </div>`}function ro({spec:t,strings:e,state:n,form:o,go:s,moved:r}){let i=je(r),c=n[o],l=t.questions.filter(a=>re(a,o,c)!=="fits"||c.confidence[a.id]==="not").map(a=>a.objective);return p`
    <h4 class="test-part" tabindex="-1" ref=${i}>${f(e,Re[o])}</h4>
    <div class="pg-feedback">
      <p class="pg-verdict">${lt(t,e,n,o)}</p>
      ${l.length?p`<div class="pg-said">
            <p class="pg-label">${f(e,"test_look_out")}</p>
            <ul>${[...new Set(l)].map(a=>p`<li key=${a}>${a}</li>`)}</ul>
          </div>`:p`<p>${f(e,"test_all_fit")}</p>`}
      <p>${f(e,"test_come_back")}</p>
      <div class="pg-actions">
        <button type="button" class="pg-button pg-quiet" onClick=${()=>s({...n,form:null})}>${f(e,"test_go_on")}</button>
      </div>
    </div>`}function so({spec:t,strings:e,state:n,form:o,go:s,moved:r}){let i=je(r),c=n[o],l=$=>c.confidence[$.id]==="very"&&re($,o,c)!=="fits",a=$=>p`<details key=${$.id} class="pg-others">
    <summary>${$.objective} <span class="pg-tag">${f(e,io[re($,o,c)])}</span></summary>
    <${w} of=${$[o].prompt} />
    <${Te} of=${oe($[o],X($,o,c),e)} facts=${t.facts} strings=${e} />
  </details>`,_=t.questions.filter(l),h=t.questions.filter($=>!l($));return p`
    <h4 class="test-part" tabindex="-1" ref=${i}>${f(e,Re[o])}</h4>
    <div class="pg-feedback">
      <p class="pg-verdict">${lt(t,e,n,o)}</p>
      ${_.length>0&&p`<div class="pg-said">
        <p class="pg-label">${f(e,"test_first")}</p>
        <p>${f(e,"sure_wrong")}</p>
        ${_.map(a)}
      </div>`}
      ${h.length>0&&p`<div class="pg-said">
        <p class="pg-label">${f(e,"test_others")}</p>
        ${h.map(a)}
      </div>`}
      <div class="pg-actions">
        <button type="button" class="pg-button pg-quiet" onClick=${()=>s(de())}>${f(e,"start_again")}</button>
      </div>
    </div>`}var io={fits:"test_fits",partly:"test_partly",fits_not:"test_fits_not",open:"test_no_answer"};function lt(t,e,n,o){let{score:s,max:r,before:i,after:c}=se(t,n);return o==="before"?f(e,"test_score",{score:i!=null?i:0,max:r}):i===null?f(e,"test_score",{score:s,max:r}):f(e,"test_gain",{before:i,after:c!=null?c:0,max:r})}var pt={};he(pt,{VERSION:()=>Ve,empty:()=>at,follow:()=>$e,holds:()=>Y,mark:()=>ft,merge:()=>_o,offered:()=>Oe,restore:()=>uo,scene_of:()=>ie,start:()=>_t,step:()=>_n});var Ve=1,co={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function _t(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function ie(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function Y(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!Y(s[0],e);if(n==="and")return s.every(c=>Y(c,e));if(n==="or")return s.some(c=>Y(c,e));let[r,i]=o;return co[n](e.meters[r],i)}function Oe(t,e){return ie(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&Y(n.if,e))}function _n(t,e,n){let o=Oe(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,l]=t.meters[r];s[r]=Math.min(l,Math.max(c,s[r]+i))}return{scene:o.to,flags:ln(e.flags,o.set),meters:s,used:ln(e.used,o.once?[o.id]:[])}}function $e(t,e){let n=_t(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[_t(t),[],[]],r+=1;else if("back"in c){let l=s.pop();if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=l,o=o.slice(0,-1)}else{let l=_n(t,n,c.choose);if(!l)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=l}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function at(t){return{v:Ve,moves:[]}}function uo(t,e){if(e==null)return{state:at(t),lost:!1};if(!R(e)||e.v!==Ve||!Array.isArray(e.moves))return{state:at(t),lost:!0};let n=[];for(let s of e.moves){let r=lo(s);if(!r)break;n.push(r)}let{taken:o}=$e(t,n);return{state:{v:Ve,moves:n.slice(0,o)},lost:o<e.moves.length}}function lo(t){return R(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function ft(t,e){let{position:n}=$e(t,e.moves),{end:o}=ie(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function _o(t,e){return e.moves.length>t.moves.length?e:t}function ln(t,e){return[...new Set([...t,...e])].sort()}function Le({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=$e(e,o.moves),l=ie(e,i.scene),a=c.map(d=>{let m=ie(e,d.scene);return{from:m,choice:m.choices.find(v=>v.id===d.choice)}}),_=a[a.length-1],h=P(null),$=P(null),u=P(!1);I(()=>{var d,m,v;u.current&&(u.current=!1,(d=h.current)==null||d.focus(),r.announce(`${l.title}. ${(v=(m=$.current)==null?void 0:m.innerText)!=null?v:""}`))});let y=(d,m)=>{let v={...o,moves:[...o.moves,d]},k=ft(e,v);u.current=!0,s(v),k.status==="ended"&&U(m.currentTarget,e.id,k)},g=p`
    <p class="scenario-role">${e.role}${e.person&&p`<br />${e.person}`}</p>
    ${e.prompt&&p`<${w} class="pg-prompt" of=${e.prompt} />`}
  `,b=Oe(e,i);return p`
    ${!a.length&&g}
    ${a.length>1&&!l.end&&p`<ol class="scenario-trail" aria-label=${f(n,"scenario_trail")}>
      ${a.slice(0,-1).map(({from:d,choice:m},v)=>p`<li key=${v}>
        <b>${d.title}</b> <${w} as="span" of=${m.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${h}>${l.title}</h4>
    ${_&&p`<div class="scenario-consequence" ref=${$}>
      <p class="scenario-chose">${f(n,"scenario_chose")} <${w} as="span" of=${_.choice.text} /></p>
      ${_.choice.story&&p`<${w} of=${_.choice.story} />`}
    </div>`}
    ${l.body.filter(d=>Y(d.if,i)).map((d,m)=>p`<${w} key=${`${l.id} ${m}`} of=${d.html} />`)}
    ${b.length>0&&p`
      <p class="scenario-ask" id=${`${t}-ask`}>${f(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${b.map(d=>p`<li key=${`${c.length} ${d.id}`}>
          <button type="button" onClick=${m=>y({choose:d.id},m)}>
            <${w} as="span" of=${d.text} />
          </button>
        </li>`)}
      </ul>`}
    ${l.end&&a.length>0&&p`
      <h4 class="scenario-path-title">${f(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${a.map(({from:d,choice:m},v)=>p`<${ao} key=${v} title=${d.title} choice=${m} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!b.length&&p`<button type="button" class="pg-button" onClick=${d=>y({again:!0},d)}>
        ${f(n,"scenario_again")}
      </button>`}
      ${a.length>0&&p`<button type="button" class="pg-button pg-quiet" onClick=${d=>y({back:!0},d)}>
        ${f(n,"scenario_back")}
      </button>`}
    </p>
  `}Le.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function ao({title:t,choice:e,spec:n,strings:o}){var l;let{text:s,story:r,research:i,their_side:c}=e;return p`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${f(o,"scenario_chose")} </span><${w} as="span" of=${s} /></p>
    <${Q} title=${f(o,"part_story")} of=${r} />
    <${Q} title=${f(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${Q} title=${f(o,"part_research")} of=${i==null?void 0:i.html}>
      <${te} ids=${(l=i==null?void 0:i.facts)!=null?l:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var an={choice:{View:Me,...rt},notepad:{View:Ae,...it},test:{View:De,...ut},scenario:{View:Le,...pt}};var fn="pg-announcer";var dt=new WeakMap;function pn(t,e){var r;let n=(r=t.getElementById(fn))!=null?r:fo(t),o=dt.get(t);if(o){o.push(e);return}let s=[e];dt.set(t,s),n.textContent="",setTimeout(()=>{dt.delete(t),n.textContent=s.join(" ")},100)}function fo(t){let e=t.createElement("div");return e.id=fn,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function dn({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",l=s!=="blocked"&&p`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${f(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||s){let a=s!=null?s:o?"kept":"tab";return p`<p class="pg-saving">
      <span>${f(e,`saving_${a}_${s?"any":c}`)}</span> ${l}
    </p>`}return p`<details class="pg-saving">
    <summary>${f(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${f(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${l}
  </details>`}function $n({lost:t,strings:e}){return t?p`<div class="pg-notice">
    <p>${f(e,"lost")}</p>
    <details>
      <summary>${f(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${f(e,"lost_delete")}</button>
  </div>`:null}function mn(t,e){return Se(p`<${$t} ...${e}><${po} ...${e} /><//>`,t),()=>Se(null,t)}function po({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=A(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=A({});ee(()=>s.watch(()=>i({})),[s]);let{state:c,saving:l,lost:a}=s.read();return p`
    <${mo} icon=${t.icon} spec=${n} strings=${o} />
    <${$n} lost=${a} strings=${o} />
    <${$o} spec=${n} strings=${o} begun=${!O(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:l}} />
      <${dn} saving=${l} strings=${o} />
    <//>
    ${s.source&&p`<p class="pg-source">${f(o,"source",{path:s.source})}</p>`}
  `}function $o({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=A([!n&&t.note,n||t.intensity!=="heavy"]),c=P(null),l=P(!1);ee(()=>{var _;l.current&&((_=c.current)==null||_.focus())},[r]);let a=()=>{l.current=!0,i([s,!0])};return p`
    ${s&&p`<div class="pg-notice">
      <p class="pg-label">${f(e,"note_title")}</p>
      <${w} of=${s} />
    </div>`}
    ${r?p`<div tabindex="-1" ref=${c}>${o}</div>`:p`<p class="pg-actions"><button type="button" class="pg-button" onClick=${a}>${f(e,"note_open")}</button></p>`}
  `}function mo({icon:t,spec:e,strings:n}){return p`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${f(n,`kind_${e.type}`)}
      <span>${f(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var $t=class extends K{constructor(){super(...arguments);yt(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?p`<p class="pg-notice">${f(n,"failed")}</p>`:o}};function ho({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=hn(t,n),s=()=>{o(),o=hn(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(i=>t.on(i,s)),()=>{r.forEach(i=>t.off(i,s)),o(),n.remove()}}function hn(t,e){let n=t.get("spec"),o=an[n.type],s=new Set,r=()=>s.forEach(u=>u()),i,c=null,l=()=>{c=null,r()},a=u=>{i=u,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),r()},_=()=>{let u=t.get("state");if(O(u,i))return;let y=u===null||O(u,{}),g=o.restore(n,y?null:u);g.lost&&(c={text:JSON.stringify(u,null,2),forget:l}),a(g.state)};_(),t.on("change:state",_);let h={read:()=>({state:i,lost:c,saving:null}),write:a,watch:u=>(s.add(u),()=>s.delete(u)),announce:u=>pn(e.ownerDocument,u),source:t.get("source"),failed:()=>{}},$=mn(e,{type:o,spec:n,strings:t.get("strings"),host:h});return()=>{t.off("change:state",_),$()}}var us={render:ho};export{us as default};
