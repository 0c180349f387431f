/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var vn=Object.defineProperty;var wo=(t,e,n)=>e in t?vn(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var G=(t,e)=>{for(var n in e)vn(t,n,{get:e[n],enumerable:!0})};var bn=(t,e,n)=>wo(t,typeof e!="symbol"?e+"":e,n);function H(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function F(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function M(t,e){return JSON.stringify(t)===JSON.stringify(e)}var xn=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],c=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++r]]=c:i===6?o[1][e[++r]]+=c+"":i?(s=t.apply(c,xn(t,c,n,["",null])),o.push(s),c[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(c)}return o},yn=new Map;function wn(t){var e=yn.get(this);return e||(e=new Map,yn.set(this,e)),(e=xn(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",c="",u=[0],_=function(v){r===1&&(v||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,v,i):r===3&&(v||i)?(u.push(3,v,i),r=2):r===2&&i==="..."&&v?u.push(4,v,0):r===2&&i&&!v?u.push(5,0,!0,i):r>=5&&((i||!v&&r===5)&&(u.push(r,0,i,s),r=6),v&&(u.push(r,v,0,s),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&_(),_(p));for(var k=0;k<n[p].length;k++)o=n[p][k],r===1?o==="<"?(_(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(_(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[p][k+1]===">")?(_(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(_(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return _(),u})(t)),e),arguments,[])).length>1?e:e[0]}var N,On,So,Y,kt,Ve,Mn,He,En,bt,vt,Co,be=Symbol.for("pv"),Ne={},Pe=[],Oo=/^m(i|n|o|s|text|space)$/,yt=Array.isArray,xt=Pe.slice,re=Object.assign;function oe(t){t&&t.parentNode&&t.remove()}function wt(t,e,n){var o,s,r,i={},c=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return c>2&&(i.children=c>3?xt.call(arguments,2):n),ve(t,i,o,s,null)}function ve(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:be,__v:s||++On,__i:-1,__u:0};return!s&&N.vnode&&N.vnode(r),r}function je(t){return t.children}function se(t,e){this.props=t,this.context=e,this.__g=0}function Z(t,e){if(e==null)return t.__&&Z(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Z(t)}function Mo(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=re({constructor:be},n)).__v=n.__v+1,N.vnode&&N.vnode(e),St(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||Z(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,jn(s,e,r),n.__=n.__e=null,e.__e!=o&&Hn(e))}function Hn(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Hn(t)}function Sn(t){(8&t.__g||(t.__g|=8,Y.push(t),Ve++))&&kt==N.debounceRendering||((kt=N.debounceRendering)||queueMicrotask)(Tn)}function Tn(){try{for(var t,e=1;Y.length;)Y.length>e&&Y.sort(Mn),t=Y.shift(),e=Y.length,8&t.__g&&Mo(t)}finally{(Ve=Y.length)&&(kt||queueMicrotask)(Tn)}}function Vn(t,e,n,o,s,r,i,c,u,_,p){var k,v,f,b,h,m,d=o.__k||Pe,$=e.length;for(u=Eo(n,e,d,u,$),k=0;k<$;k++)(f=n.__k[k])!=null&&(v=~f.__i&&d[f.__i]||Ne,f.__i=k,m=St(t,f,v,s,r,i,c,u,_,p),b=f.__e,(v.ref!=f.ref||8&v.__u)&&(v.ref&&Ct(v.ref,null,f,v),f.ref&&p.push(f.ref,f.__c||b,f)),h=h||b,4&f.__u?(u=Nn(f,u,t,!v.__v),v.__e&&(v.__e=null)):typeof f.type=="function"&&m!==void 0?u=m:b&&(u=b.nextSibling),f.__u&=-21);return n.__e=h,u}function Eo(t,e,n,o,s){var r,i,c,u,_,p,k,v,f,b=n.length,h=b,m=0,d=0,$=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[r]=ve(null,i):yt(i)?i=$[r]=ve(je,{children:i}):i.constructor===be&&i.__b?i=$[r]=ve(i.type,i.props,i.key,i.ref,i.__v):$[r]=i,u=r+m,i.__=t,i.__b=t.__b+1,c=null,~(_=i.__i=Ho(i,n,u,h))&&(h--,(c=n[_])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,_==u-1?m--:_==u+1?m++:_!=u&&(_>u?m--:m++,d=1)):(~_||(s>b?m--:s<b&&m++),typeof i.type!="function"&&(i.__u|=4))):$[r]=null;if(d){for(p=[],k=[],r=0;r<s;r++)if((i=$[r])&&16&i.__u){for(m=0,v=p.length;m<v;)p[f=m+v>>1]<i.__i?m=f+1:v=f;p[m]=i.__i,k[r]=m+1}for(m=p.length;r--;)k[r]&&(k[r]==m?m--:$[r].__u|=4)}if(h)for(r=0;r<b;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=Z(c)),Ot(c,c));return o}function Nn(t,e,n,o){var s,r,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Nn(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Z(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ho(t,e,n,o){var s,r=t.key,i=t.type,c=e[n],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&i==c.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<e.length;s++)if((c=e[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function Cn(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Ee(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Cn(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Cn(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=vt[e]||(vt[e]=To(e)),(t.__a||(t.__a={}))[e]=bt,r=e!=(e=e.replace(En,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n==null?"":n)}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function To(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[He]==null)e[He]=bt++;else if(e[He]<this.__a[t])return;return n(N.event?N.event(e):e)}}}function St(t,e,n,o,s,r,i,c,u,_){var p,k,v,f,b,h,m,d,$,g,y,O,x,E,w,V,P,z,W=e.type;if(e.constructor!==be)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(e.__u|=u,k=r=[],p.nodeType==8?c=Te(p,r):r.push(p),c=r[0]||c),(p=N.__b)&&p(e);e:if(typeof W=="function"){v=i.length;try{if(d=e.props,$=(p=W.prototype)&&p.render,g=(p=W.contextType)&&o[p.__c],y=p?g?g.props.value:p.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):($?e.__c=f=new W(d,y):(e.__c=f=new se(d,y),f.constructor=W,f.render=No),g&&g.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),$&&(f.__s||(f.__s=f.state),W.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=re({},f.__s)),re(f.__s,W.getDerivedStateFromProps(d,f.__s)))),b=f.props,h=f.state,f.__v=e,n.__c){if(d!==b&&$&&!W.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(d,y),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(d,f.__s,y)===!1){e.__v!=n.__v&&(f.props=d,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(q){q&&(q.__=e)}),Pe.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=Z(n);break e}f.componentWillUpdate&&f.componentWillUpdate(d,f.__s,y),$&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(b,h,m)})}else $&&!W.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),$&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=y,f.props=d,f.__P=t,f.__g&=-5,O=N.__r,x=$?25:0;do f.__g&=-9,O&&O(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++x<25);$&&(Pe.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=re({},o,f.getChildContext())),$&&n.__c&&f.getSnapshotBeforeUpdate&&(m=f.getSnapshotBeforeUpdate(b,h)),E=p&&p.type===je&&p.key==null?p.props.children:p,d.__P&&(p=c,s=(t=d.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(q){q&&Ot(q,q)}),n.__k=null),c=n.__k?Z(n,0):null),c=Vn(t,yt(E)?E:[E],e,n,o,s,r,i,c,u,_),d.__P&&(e.__e=null,c=p),e.__u&=-161,k&&k.some(oe),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(q){if(i.length=v,e.__v=null,u||r)if(q&&q.then){if(e.__u|=128|u,r){for(~(P=r.indexOf(c||void 0))||(P=r.length);(z=r[P-1])&&z.nodeType==8;)P--;for(;P<r.length;P++)if(z=r[P])if(r[P]=null,w){if(z==V)break}else{if(z.nodeType!=8)break;z.data.startsWith("$s")&&(V=Te(w=z))}}if(!w){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;w=c}(p=Te(w=e.__c.__z||(e.__c.__z=w)))?(e.__e=w,c=p):e.__e=c,c=c&&c.nextSibling}else r&&r.some(oe);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),q&&q.then||Pn(e),N.__e(q,e,n)}}else c=e.__e=Vo(n.__e,e,n,o,s,r,i,u,_,t);return(p=N.diffed)&&p(e),c}function Te(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Pn(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Pn))}function jn(t,e,n){for(var o=0;o<n.length;)Ct(n[o++],n[o++],n[o++]);N.__c&&N.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){N.__e(r,s.__v)}})}function Vo(t,e,n,o,s,r,i,c,u,_){var p,k,v,f,b,h,m,d,$=n.props||Ne,g=e.props,y=e.type;if(y=="svg"?s="http://www.w3.org/2000/svg":y=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((b=r[p])&&(y?b.localName==y:b.nodeType==3)){t=b,r[p]=null;break}}if(!t){if(d=_.ownerDocument||document,!y)return d.createTextNode(g);t=d.createElementNS(s,y,g.is?g:_),c&&(N.__m&&N.__m(e,r),c=!1),r=null}if(y){if(_=y=="template"&&t.content||t,r=y=="textarea"&&g.defaultValue!=null?null:r&&xt.call(_.childNodes),!c&&r)for($={},p=0;p<t.attributes.length;p++)$[(b=t.attributes[p]).name]=b.value;for(p in $)b=$[p],p=="dangerouslySetInnerHTML"?v=b:p=="children"||p in g||p=="value"&&"defaultValue"in g||p=="checked"&&"defaultChecked"in g||Ee(t,p,null,b,s);for(p in g)b=g[p],p=="children"?f=b:p=="dangerouslySetInnerHTML"?k=b:p=="value"?h=b:p=="checked"?m=b:c&&typeof b!="function"||$[p]===b||Ee(t,p,b,$[p],s);k?(c||v&&(k.__html==v.__html||k.__html==t.innerHTML)||(t.innerHTML=k.__html),e.__k=[]):(v&&(t.textContent=""),(y=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Oo.test(y))&&(s="http://www.w3.org/1999/xhtml"),Vn(_,yt(f)?f:[f],e,n,o,s,r,i,r?r[0]:n.__k&&Z(n,0),c,u),r&&r.some(oe)),c&&y!="textarea"||(p="value",y=="progress"&&h==null?t.removeAttribute(p):h==null||h===t[p]&&(y!="progress"||h)||Ee(t,p,h,$[p],s),p="checked",m!=null&&m!=t[p]&&Ee(t,p,m,$[p],s))}else $===g||c&&t.data==g||(t.data=g);return t}function Ct(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){N.__e(s,n)}}function Ot(t,e,n){var o,s,r,i;if(N.unmount&&N.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ct(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){N.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Ot(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Te(o,r=[]))&&(o==t.__e&&r.some(oe),oe(s),oe(o)),n||oe(t.__e),t.__e=t.__c=t.__=null}function No(t,e,n){return this.constructor(t,n)}function Ae(t,e){var n,o,s,r;N.__&&N.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ve(je,{children:[t]}),s=[],r=[],St(e,e.__k,o||Ne,Ne,e.namespaceURI,o?null:e.firstChild?xt.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),jn(s,e.__k,r),e.__k.props.children=null}N={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){t=c}}throw Ve=0,t}},On=0,So=function(t){return t!=null&&t.constructor===be},se.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=re({},this.state)),typeof t=="function"&&(t=t(re({},n),this.props)),t&&(re(n,t),this.__v&&(e&&this.__k.push(e),Sn(this)))},se.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Sn(this))},se.prototype.render=je,Y=[],Ve=0,Mn=function(t,e){return t.__v.__b-e.__v.__b},He=Symbol(),En=/(PointerCapture)$|Capture$/i,bt=0,vt={},Co=0;var ae,A,Mt,An,Et=Object.is,De=0,zn=[],Ht=[],j=N,Dn=j.__b,In=j.__r,Rn=j.diffed,qn=j.__c,Ln=j.unmount,Fn=j.__;function Ie(t,e){j.__h&&j.__h(A,t,De||e),De=0;var n=A.__H||(A.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function T(t){return De=1,Po(Bn,t)}function Po(t,e,n){var o=Ie(ae++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Bn(void 0,e),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);Et(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=A,!A.__f)){A.__f=!0;var s=A.shouldComponentUpdate;A.shouldComponentUpdate=function(r,i,c){var u=this.__H;if(!u)return!0;var _=!1,p=this.props!=r;if(u.__.some(function(v){v.__N&&(_=!0,Et(v.__[0],v.__N[0])||(p=!0))}),s){var k=s.call(this,r,i,c);return _?k||p:k}return!_||p}}return o.__}function I(t,e){var n=Ie(ae++,3);!j.__s&&Vt(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,A.__H.__h.push(n))}function ee(t,e){var n=Ie(ae++,4);!j.__s&&Vt(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,A.__h.push(n))}function C(t){return De=5,jo(function(){return{current:t}},[])}function jo(t,e){var n=Ie(ae++,7);return Vt(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Ao(){var t;do{for(;t=Ht.shift();)try{ye(t)}catch(n){j.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=zn.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(ye),e.__h.some(Tt),e.__h=[]}catch(n){e.__h=[],j.__e(n,t.__v)}}}while(Ht.length)}j.__b=function(t){A=null,Dn&&Dn(t)},j.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Fn&&Fn(t,e)},j.__r=function(t){In&&In(t),ae=0;var e=(A=t.__c).__H;e&&(Mt==A?A.__h=[]:(e.__h.some(ye),e.__h.some(Tt),ae=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Mt=A},j.diffed=function(t){Rn&&Rn(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Un(zn.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Mt=A=null},j.__c=function(t,e){e.some(function(n){try{n.__h.some(ye),n.__h=n.__h.filter(function(o){return!o.__||Tt(o)})}catch(o){n.__h=[function(){throw o}]}}),qn&&qn(t,e)},j.unmount=function(t){Ln&&Ln(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Un(Ht.push(s))}else ye(s)}catch(r){e=r}}),o.__H=void 0,e&&j.__e(e,o.__v))};var Wn=typeof requestAnimationFrame=="function";function Do(t){var e,n=function(){clearTimeout(o),Wn&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Wn&&(e=requestAnimationFrame(n))}function Un(t){t!=1&&An==j.requestAnimationFrame||((An=j.requestAnimationFrame)||Do)(Ao)}function ye(t){var e=A,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),A=e}function Tt(t){var e=A;t.__c=t.__(),A=e}function Vt(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Et(n,t[o])})}function Bn(t,e){return typeof e=="function"?e(t):e}var a=wn.bind(wt);function S({of:t,as:e="div",...n}){return wt(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function l(t,e,n={}){var s,r;return((r=(s=Io(t,e,n.n))!=null?s:t[e])!=null?r:e).replace(/\{(\w+)\}/g,(i,c)=>c in n?String(n[c]):i)}function Io(t,e,n){var s;if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return(s=t[`${e}.${o}`])!=null?s:t[`${e}.other`]}function ue({label:t,state:e,cleared:n,set_state:o,onClear:s=()=>{},strings:r,host:i}){let[c,u]=T(null),_=M(e,n);return I(()=>{_||u(null)},[_]),_&&!c?null:a`<p class="pg-actions">
    <button type="button" class="pg-button pg-quiet" onClick=${_?()=>{o(c),u(null),i.announce(l(r,"cleared_back"))}:()=>{u(e),o(n),s(),i.announce(l(r,"cleared"))}}>${_?l(r,"cleared_undo"):t}</button>
    ${_&&a`<span class="pg-remark">${l(r,"cleared")}</span>`}
  </p>`}function Re(){let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}function qe(t){return typeof t=="string"&&/^\d{4}-\d\d-\d\d$/.test(t)&&!Number.isNaN(Date.parse(t))&&Nt(t,0)===t}function Nt(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}function Gn(t,e){return Math.round((Date.parse(e)-Date.parse(t))/864e5)}function Jn(t,e){return new Intl.DateTimeFormat(e==="en"?"en-GB":e,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(t))}function L({ids:t,facts:e,strings:n}){let o=t.filter(s=>s in e);return o.length?a`<details class="pg-facts">
    <summary>${l(n,"facts")}</summary>
    <ul>
      ${o.map(s=>a`<li key=${s}>
        <${S} of=${e[s].html} />
        <p class="pg-source">
          ${l(n,"fact_source",{source:e[s].source,id:s})}
          ${e[s].mark==="recalled"&&a` <strong>${l(n,"fact_recalled")}</strong>`}
        </p>
      </li>`)}
    </ul>
  </details>`:null}function J({title:t,of:e,class:n="",children:o=null}){return e?a`<div class=${`pg-said ${n}`}>
    <p class="pg-label">${t}</p>
    <${S} of=${e} />
    ${o}
  </div>`:null}function K({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:s,research:r,instead:i}=t;return a`
    ${n&&a`<p class="pg-named">
      <${S} as="span" of=${n} />
      ${o&&a`<span class="pg-tag">${o}</span>`}
    </p>`}
    <${J} title=${l(e,"part_story")} of=${s} class="pg-story" />
    <${J} title=${l(e,"part_research")} of=${r} />
    <${J} title=${l(e,"part_instead")} of=${i} />
  `}function D(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function Q({spec:t,strings:e,state:n,set_state:o,host:s,mark:r}){return a`
    <button type="button" class="pg-button pg-quiet" onClick=${c=>{let u={...n,skipped:!0};o(u),s.announce(l(e,"skipped")),D(c.currentTarget,t.id,r(t,u))}}>${l(e,"skip")}</button>
    ${n.skipped&&a`<p class="pg-remark">${l(e,"skipped")}</p>`}
  `}var Dt={};G(Dt,{VERSION:()=>Le,due:()=>Pt,empty:()=>xe,mark:()=>le,merge:()=>qo,next:()=>jt,rate:()=>At,restore:()=>Ro});var Le=1,Fe=[0,1,3,7,21];function xe(t){return{v:Le,cards:{},skipped:!1}}function le(t,{cards:e,skipped:n}){let o=Object.keys(e).length;return o===t.cards.length?{status:"done"}:n?{status:"skipped"}:{status:o?"underway":"unanswered"}}function Pt(t,{cards:e},n){let o=new Map(Object.entries(e));return t.cards.map(s=>s.id).filter(s=>Xn(o.get(s),n))}function jt(t,e){return Math.min(...Object.values(t.cards).map(n=>Qn(n,e)))}function At(t,e,n,o,s){let r=new Map(Object.entries(e.cards)).get(n);if(o&&!Xn(r,s))return{...e,skipped:!1};let i=o?Math.min((r?r.box:0)+1,Fe.length-1):0;return{...e,cards:{...e.cards,[n]:{box:i,due:Nt(s,Fe[i])}},skipped:!1}}function Ro(t,e){if(e==null)return{state:xe(t),lost:!1};if(!H(e)||e.v!==Le)return{state:xe(t),lost:!0};let n=H(e.cards)?Object.entries(e.cards):[],o=[];for(let[r,i]of n){let c=t.cards.some(u=>u.id===r)?Lo(i):null;c&&o.push([r,c])}return{state:{v:Le,cards:Object.fromEntries(o),skipped:e.skipped===!0},lost:!H(e.cards)||o.length<n.length}}function qo(t,e){let n=new Map(Object.entries(e.cards));for(let[o,s]of Object.entries(t.cards)){let r=n.get(o);(!r||Kn(s)>Kn(r))&&n.set(o,s)}return{...t,cards:Object.fromEntries(n)}}function Qn({box:t,due:e},n){let o=Gn(n,e);return o>Fe[t]?0:o}function Xn(t,e){return!t||Qn(t,e)<=0}function Kn({due:t,box:e}){return`${t} ${e}`}function Lo(t){if(!H(t)||!qe(t.due))return null;let e=Fe.findIndex((n,o)=>o===t.box);return e<0?null:{box:e,due:t.due}}function We(t){let{spec:e,strings:n,state:o,set_state:s,host:r}=t,[i,c]=T(!1),[u,_]=T([]),[p,k]=T([]),v=C(null),f=C(null),b=C(!1);I(()=>{var w,V;b.current&&((V=(w=f.current)!=null?w:v.current)==null||V.focus()),b.current=!1});let h=Re(),m=p.length?p:Pt(e,o,h),[d]=[...m].sort((w,V)=>u.lastIndexOf(w)-u.lastIndexOf(V)),$=e.cards.find(w=>w.id===d),g=Object.keys(o.cards).length,y=w=>{b.current=!0,c(w)},O=(w,V)=>{let P=At(e,o,d,V,h);y(!1),_([...u,d]),k(p.filter(z=>z!==d)),s(P),le(e,o).status!=="done"&&le(e,P).status==="done"&&D(w.currentTarget,e.id,le(e,P))},x=()=>{y(!1),k(e.cards.map(w=>w.id))},E=()=>{c(!1),_([]),k([])};return a`
    <${S} class="pg-prompt" of=${e.prompt} />
    ${$?a`<div key="card">
          ${!i&&!g&&a`<p class="pg-remark">${l(n,"cards_how")}</p>`}
          <div class="cards-card">
            <p class="pg-remark">${l(n,"cards_left",{n:m.length})}</p>
            <h4 class="cards-front" tabindex="-1" ref=${v}><${S} as="span" of=${$.front} /></h4>
            ${i&&a`<div class="cards-back" tabindex="-1" ref=${f}><${S} of=${$.back} /></div>
              <${L} ids=${$.facts} facts=${e.facts} strings=${n} />`}
          </div>
          <div class="pg-actions">
            ${i?a`<button key="knew" type="button" class="pg-button" onClick=${w=>O(w,!0)}>${l(n,"cards_knew")}</button>
                <button key="not-yet" type="button" class="pg-button" onClick=${w=>O(w,!1)}>${l(n,"cards_not_yet")}</button>`:a`<button key="turn" type="button" class="pg-button" onClick=${()=>y(!0)}>${l(n,"cards_turn")}</button>
                ${g<e.cards.length&&a`<${Q} ...${t} mark=${le} />`}`}
          </div>
        </div>`:a`<div key="rest">
          <div tabindex="-1" ref=${v}>
            <p class="pg-verdict">${l(n,"cards_none")}</p>
            <p>${l(n,"cards_next",{n:jt(o,h)})}</p>
          </div>
          <div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${x}>${l(n,"cards_all")}</button></div>
        </div>`}
    ${(!$||!g)&&a`<${ue} label=${l(n,"cards_clear")} state=${o} cleared=${xe(e)} set_state=${s}
      onClear=${E} strings=${n} host=${r} />`}
  `}We.icon="M3 7h10v9H3zM6 4h11v9";var qt={};G(qt,{VERSION:()=>Ue,empty:()=>It,mark:()=>ze,merge:()=>Wo,points:()=>pe,restore:()=>Fo,tick:()=>Rt});var Ue=1;function It(t){return{v:Ue,ticked:[],done:!1,skipped:!1}}function ze(t,{ticked:e,done:n,skipped:o}){return n||e.length===pe(t).length?{status:"done"}:o?{status:"skipped"}:{status:e.length?"underway":"unanswered"}}function Rt(t,e,n,o){let s=e.ticked.filter(i=>i!==n),r=o?[...s,n]:s;return{...e,ticked:r,done:e.done||r.length===pe(t).length,skipped:!1}}function Fo(t,e){if(e==null)return{state:It(t),lost:!1};if(!H(e)||e.v!==Ue)return{state:It(t),lost:!0};let n=pe(t).map(r=>r.id),o=F(e.ticked)?e.ticked:[],s={v:Ue,ticked:[...new Set(o)].filter(r=>n.includes(r)),done:e.done===!0,skipped:e.skipped===!0};return{state:s,lost:!M(s.ticked,e.ticked)}}function Wo(t,e){return{...t,ticked:[...new Set([...t.ticked,...e.ticked])],done:t.done||e.done}}function pe({groups:t}){return t.reduce((e,n)=>[...e,...n.points],[])}function Be(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,[c,u]=T(""),_=pe(n).length,p=s.ticked.length,k=h=>{u(h),i.announce(h)},v=(h,m,d)=>{r(m),k(d),D(h.currentTarget,n.id,ze(n,m))},f=(h,m)=>{let d=Rt(n,s,m,h.currentTarget.checked);if(d.ticked.length===_)return v(h,d,l(o,"checklist_all"));u(""),r(d)},b=h=>{if(!p)return k(l(o,"checklist_none"));v(h,{...s,done:!0,skipped:!1},l(o,"checklist_done_said"))};return a`
    <${S} class="pg-prompt" of=${n.prompt} />
    ${n.groups.map(h=>a`<fieldset key=${h.points[0].id} class="checklist-group">
      <legend>${h.title}</legend>
      ${h.points.map(m=>a`<${Uo} key=${m.id} name=${`${e}-${m.id}`} point=${m} on=${s.ticked.includes(m.id)}
        facts=${n.facts} strings=${o} onChange=${d=>f(d,m.id)} />`)}
    </fieldset>`)}
    <div class="pg-actions">
      <p class="checklist-count">${l(o,"checklist_count",{ticked:p,count:_})}</p>
      ${p<_&&a`
        <button type="button" class="pg-button" onClick=${b}>${l(o,"checklist_done")}</button>
        ${!s.done&&a`<${Q} ...${t} mark=${ze} />`}`}
      ${c&&a`<p class="pg-remark">${c}</p>`}
    </div>
    <${ue} label=${l(o,"checklist_clear")} state=${s} cleared=${{...s,ticked:[]}} set_state=${r}
      onClear=${()=>u("")} strings=${o} host=${i} />
  `}Be.icon="M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";function Uo({name:t,point:{text:e,feedback:n},on:o,facts:s,strings:r,onChange:i}){return a`<div class="checklist-point">
    <label class=${`pg-option ${o?"is-picked":""}`}>
      <input type="checkbox" checked=${o} onChange=${i} />
      <${S} as="span" id=${t} of=${e} />
    </label>
    ${n&&a`<details>
      <summary aria-describedby=${t}>${l(r,"checklist_why")}</summary>
      <${K} feedback=${n} strings=${r} />
      <${L} ids=${n.facts} facts=${s} strings=${r} />
    </details>`}
  </div>`}function Yn({children:t,then:e}){let[n,o]=T(!1);return I(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function U(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function fe(t,e,n){let o=t.tries.length,s=t.tries[o-1];if(!s)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:r,right:i=r===e,misconceptions:c=[]}=n(s.answer),u=c.filter(Boolean);return{status:i?"right":r>0?"partly":"wrong",score:r,max:e,attempts:o,confidence:s.confidence,misconceptions:u}}function _e(t,e,n,o){var c;if(t==null)return{state:U(e),lost:!1};if(!H(t)||t.v!==1)return{state:U(e),lost:!0};let s=u=>{let _=H(u)?n(u.answer):null;return!H(u)||_===null||!o(_)?null:{answer:_,confidence:Zn(u.confidence)}},r=Array.isArray(t.tries)?t.tries.map(s):[],i={v:1,answer:(c=n(t.answer))!=null?c:e,confidence:Zn(t.confidence),tries:r.filter(u=>u!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!M(eo(t),eo(i))}}function te(t,e){let n=t.tries.findIndex((s,r)=>!M(s,e.tries[r])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function Zn(t){return t==="not"||t==="fairly"||t==="very"?t:null}function eo({answer:t,confidence:e,tries:n,hint:o,skipped:s}){let r=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,r,o,s]}var zo=["not","fairly","very"],Bo={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function de({uid:t,spec:e,strings:n,state:o,set_state:s,host:r,nothing:i,mark:c,missing:u,ask:_,told:p,spoken:k,facts:v,after:f,keep:b,count:h}){let m=o.tries.length,d=o.tries[m-1],$=c(o),[g,y]=T(!d||!M(d.answer,o.answer)),O=C(m);I(()=>{O.current!==m&&y(!m),O.current=m},[m]);let[x,E]=T(""),w=C(null),V=C(null),P=C(null);I(()=>{var R,B;P.current==="question"&&((B=(R=w.current)==null?void 0:R.querySelector("input, select, button, textarea"))==null||B.focus(),P.current=null)});let z=()=>{var B,Me;if(P.current!=="feedback")return;let R=[l(n,$.status),W(),Lt(n,$)].filter(Boolean).join(" ");r.announce(`${R} ${k?k(d.answer,$):(Me=(B=V.current)==null?void 0:B.innerText)!=null?Me:""}`),P.current=null},W=()=>h?l(n,"score",{score:$.score,max:$.max}):"",q=R=>{E(R),r.announce(R)},vo=R=>{E(""),s({...o,answer:R})},bo=R=>{if(!g)return;let B=u(o.answer);if(B)return q(B);let{answer:Me,confidence:xo}=o,kn={...o,tries:[...o.tries,{answer:Me,confidence:xo}],skipped:!1};P.current="feedback",E(""),y(!1),s(kn),D(R.currentTarget,e.id,c(kn))},yo=R=>{let B={...o,skipped:!0};s(B),q(l(n,"skipped")),D(R.currentTarget,e.id,c(B))},hn=R=>{P.current="question",y(!0),s(R)},gn=!g&&($.status==="right"||m>=e.attempts);return a`
    ${e.prompt&&a`<${S} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
    <div ref=${w}>${_({answer:o.answer,set_answer:vo,fixed:!g})}</div>
    ${e.confidence&&a`<${Go} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!g}
      onPick=${R=>s({...o,confidence:R})} />`}
    ${e.hint&&a`<details class="pg-hint" onToggle=${()=>o.hint||s({...o,hint:!0})}>
      <summary>${l(n,"hint")}</summary>
      <${S} of=${e.hint} />
    </details>`}
    <div class="pg-actions">
      <button type="button" class="pg-button" aria-disabled=${g?void 0:"true"} onClick=${bo}>
        ${l(n,g?"check":"checked")}
      </button>
      ${g&&a`<button type="button" class="pg-button pg-quiet" onClick=${yo}>${l(n,"skip")}</button>`}
      ${g&&a`<p class="pg-remark">${x||(o.skipped?l(n,"skipped"):"")}</p>`}
    </div>
    ${!g&&d&&a`<div class="pg-feedback">
      <p class="pg-verdict">
        <span aria-hidden="true">${Bo[$.status]}</span> ${l(n,$.status)}
        ${h&&a` <span class="pg-count">${W()}</span>`}
      </p>
      <${Yn} then=${z}>
        ${Lt(n,$)&&a`<p>${Lt(n,$)}</p>`}
        <div ref=${V}>${p(d.answer,$)}</div>
        <${L} ids=${[...new Set(v(d.answer))]} facts=${e.facts} strings=${n} />
        ${gn&&f&&f(d.answer)}
        <div class="pg-actions">
          ${gn?a`<button type="button" class="pg-button pg-quiet" onClick=${()=>hn(U(i))}>${l(n,"start_again")}</button>`:a`<button type="button" class="pg-button" onClick=${()=>hn({...o,answer:b?o.answer:i,confidence:null})}>
                ${l(n,"try_again")}
              </button>
              <p class="pg-remark">${l(n,"tries_left",{n:e.attempts-m})}</p>`}
        </div>
      <//>
    </div>`}
  `}function Lt(t,{status:e,confidence:n}){return e==="right"?n==="not"?l(t,"unsure_right"):"":n==="very"?l(t,"sure_wrong"):n==="not"?l(t,"unsure_wrong"):""}function Go({name:t,strings:e,value:n,set:o,onPick:s}){return a`<fieldset class="pg-pills pg-confidence">
    <legend>${l(e,"confidence")}</legend>
    ${zo.map(r=>a`<label key=${r} class=${r===n?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===n} disabled=${o} onChange=${()=>s(r)} />
      <span>${l(e,`confidence_${r}`)}</span>
    </label>`)}
  </fieldset>`}var Wt={};G(Wt,{VERSION:()=>Jo,empty:()=>Ko,mark:()=>Ft,merge:()=>Xo,restore:()=>Qo});var Jo=1;function Ko(t){return U([])}function Ft(t,e){let n=t.options.filter(o=>o.correct).map(o=>o.id);return fe(e,t.multiple?n.length:1,o=>{let s=o.filter(i=>n.includes(i)).length,r=t.options.filter(i=>o.includes(i.id));return{score:Math.max(0,s-(o.length-s)),misconceptions:r.map(i=>i.misconception)}})}function Qo(t,e){return _e(e,[],n=>Yo(t,n),n=>n.length>0)}function Xo(t,e){return te(t,e)}function Yo(t,e){return!F(e)||new Set(e).size<e.length||!t.multiple&&e.length>1?null:e.every(n=>t.options.some(o=>o.id===n))?e:null}function Ge(t){let{uid:e,spec:n,strings:o}=t,s=({answer:i,set_answer:c,fixed:u})=>{let _=(p,k)=>{let v=n.multiple?i.filter(f=>f!==p):[];c(k?[...v,p]:v)};return a`<fieldset class="choice-options" aria-describedby=${n.prompt?`${e}-prompt`:void 0}>
      <legend>${l(o,n.multiple?"choice_pick_several":"choice_pick")}</legend>
      ${n.options.map(p=>{let k=i.includes(p.id);return a`<label key=${p.id} class=${`pg-option ${k?"is-picked":""} ${u?"is-set":""}`}>
          <input type=${n.multiple?"checkbox":"radio"} name=${`${e}-option`} value=${p.id} checked=${k} disabled=${u}
            onChange=${v=>_(p.id,v.currentTarget.checked)} />
          <${S} as="span" of=${p.text} />
        </label>`})}
    </fieldset>`},r=i=>n.options.filter(c=>i.includes(c.id));return a`<${de} ...${t} nothing=${[]} count=${n.multiple} mark=${i=>Ft(n,i)}
    missing=${i=>i.length?null:l(o,n.multiple?"choice_none_several":"choice_none")}
    ask=${s}
    told=${i=>r(i).map(c=>a`<${K} key=${c.id}
      name=${i.length>1?c.text:null} feedback=${c.feedback} strings=${o} />`)}
    facts=${i=>r(i).flatMap(c=>c.feedback.facts)}
    after=${i=>a`<${Zo} spec=${n} picked=${i} strings=${o} />`} />`}Ge.icon="M10 3v6m0 0-5 6m5-6 5 6";function Zo({spec:t,picked:e,strings:n}){let o=t.options.filter(s=>!e.includes(s.id));return o.length?a`<details class="pg-others">
    <summary>${l(n,"choice_others")}</summary>
    <ul>
      ${o.map(s=>a`<li key=${s.id}>
        <${K} name=${s.text} tag=${l(n,s.correct?"choice_fits":"choice_fits_not")}
          feedback=${s.feedback} strings=${n} />
        <${L} ids=${s.feedback.facts} facts=${t.facts} strings=${n} />
      </li>`)}
    </ul>
  </details>`:null}var ne={};function Ut(t,e){return e.filter(({id:n})=>!X(t,n)).length}function X(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function Je(t,e){var n;return e.fits.includes((n=X(t,e.id))!=null?n:"")}function to(t,e,n,o){let s={...t,[n]:o};return Object.fromEntries(e.filter(r=>X(s,r.id)).map(r=>[r.id,s[r.id]]))}function Ke(t,e){return fe(t,e.length,n=>({score:e.filter(o=>Je(n,o)).length,misconceptions:e.map(o=>{var s;return X(o.misconceptions,(s=X(n,o.id))!=null?s:"")})}))}function Qe(t,e,n){return _e(t,ne,o=>er(o,e,n),o=>!Ut(o,e))}function er(t,e,n){return H(t)&&Object.entries(t).every(([s,r])=>e.some(i=>i.id===s)&&n.some(i=>i.id===r))?t:null}function Ye({all:t,places:e,lettered:n=!1,mark:o,missing:s,before:r,control:i,...c}){let{spec:u,strings:_,state:p}=c,k=p.tries.length?p.tries[p.tries.length-1].answer:ne,v=({answer:m,set_answer:d,fixed:$})=>a`${r}${t.map(g=>{let y=X(m,g.id),O=y&&y===X(k,g.id),x=Je(k,g),E=O?Xe(g,x,l(_,x?"placed_fits":"placed_fits_not")):Xe(g);return i({each:g,label:E,place:y,fixed:$,choose:w=>d(to(m,t,g.id,w))})})}`,f=(m,d)=>{let $=d.status==="right"||d.attempts>=u.attempts,g=e.map(({id:O})=>t.filter(x=>X(m,x.id)===O)),y=h((O,x)=>!g[x].length,n?(O,x)=>zt(x):void 0);return a`
      ${e.map((O,x)=>g[x].length>0&&a`<section key=${O.id} class="pg-placed">
        <h4>${n&&`${zt(x)} \xB7 `}<${S} as="span" of=${O.text} /></h4>
        <ul>${g[x].map(E=>a`<li key=${E.id}>${b(E,Je(m,E),$)}</li>`)}</ul>
      </section>`)}
      ${y&&a`<p class="pg-remark">${l(_,"placed_none",{names:y})}</p>`}
      ${$||a`<p>${l(_,"placed_later")}</p>`}
    `},b=(m,d,$)=>{if(!d&&!$)return a`<p>${Xe(m,d,l(_,"placed_fits_not"))}</p>`;let g=d?l(_,"placed_fits"):l(_,"placed_would_fit",{names:h(({id:y})=>m.fits.includes(y))});return a`<details open=${!d}>
      <summary>${Xe(m,d,g)}</summary>
      <${K} feedback=${m.feedback} strings=${_} />
      <${L} ids=${m.feedback.facts} facts=${u.facts} strings=${_} />
    </details>`},h=(m,d=Bt)=>e.map(($,g)=>m($,g)&&d($,g,n)).filter(Boolean).join(" / ");return a`<${de} ...${c} nothing=${ne} keep=${!0} count=${!0} mark=${m=>o(u,m)}
    missing=${m=>{let d=Ut(m,t);return d?l(_,s,{n:d}):null}}
    ask=${v} told=${f} spoken=${()=>l(_,"placed_spoken")} facts=${()=>[]} />`}function Bt({short:t},e,n){return n?`${zt(e)} \xB7 ${t}`:t}function zt(t){return String.fromCharCode(65+t)}function Xe(t,e,n){return a`<span class="pg-placed-text">
    <${S} as="span" of=${t.text} />
    ${n&&a`<span class="pg-fit"><span aria-hidden="true">${e?"\u2713":"\u25CB"}</span> ${n}</span>`}
  </span>`}var Jt={};G(Jt,{VERSION:()=>tr,empty:()=>nr,mark:()=>Gt,merge:()=>rr,restore:()=>or});var tr=1;function nr(t){return U(ne)}function Gt(t,e){return Ke(e,t.left)}function or(t,e){return Qe(e,t.left,t.right)}function rr(t,e){return te(t,e)}function Ze(t){let{uid:e,spec:n,strings:o}=t;return a`<${Ye} ...${t} all=${n.left} places=${n.right} lettered mark=${Gt} missing="match_missing"
    before=${a`
      <ol class="match-right">${n.right.map(({id:s,text:r})=>a`<${S} as="li" key=${s} of=${r} />`)}</ol>
      <p class="pg-remark">${l(o,"match_pick")}</p>
    `}
    control=${({each:s,label:r,place:i,choose:c,fixed:u})=>a`<div key=${s.id} class="match-left">
      <label for=${`${e}-${s.id}`}>${r}</label>
      <select id=${`${e}-${s.id}`} class=${i?"is-picked":""} value=${i!=null?i:""} disabled=${u}
        onChange=${_=>c(_.currentTarget.value)}>
        <option value="">${l(o,"match_choose")}</option>
        ${n.right.map((_,p)=>a`<option key=${_.id} value=${_.id}>${Bt(_,p,!0)}</option>`)}
      </select>
    </div>`} />`}Ze.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";function $e({id:t,label:e,unseen:n=!1,value:o,rows:s=2,described:r,onWrite:i,onDone:c=()=>{}}){let u=C(null);return ee(()=>sr(u.current),[o]),a`
    <label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
    <textarea class="pg-field" id=${t} ref=${u} rows=${s} value=${o} aria-describedby=${r}
      onInput=${_=>i(_.currentTarget.value)}
      onChange=${_=>c(_.currentTarget)} />
  `}function we({id:t,strings:e}){return a`<p class="pg-care" id=${t}>${l(e,"care")}</p>`}function sr(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}var Qt={};G(Qt,{VERSION:()=>Kt,empty:()=>et,mark:()=>tt,merge:()=>cr,own_words:()=>oo,plan_of:()=>ur,restore:()=>ir,without_words:()=>ar});function me(t,e,n=`

`){return no(t,e,n)?t:no(e,t,n)?e:t+n+e}function no(t,e,n){return t.startsWith(e)||t.endsWith(n+e)||t.includes(n+e+n)}var Kt=1;function et(t){return{v:Kt,text:"",...t.parts.length&&{parts:Object.fromEntries(t.parts.map(({id:e})=>[e,""]))},...t.plan&&{when:"",who:""},other:[]}}function tt(t,e){return{status:oo(e).length?"written":"empty"}}function ir(t,e){let n=et(t);if(e==null)return{state:n,lost:!1};if(!H(e)||e.v!==Kt)return{state:n,lost:!0};let{parts:o={},when:s="",who:r="",other:i}=e,c=!H(o)||!F(i),u=p=>typeof p=="string"?p:(c=!0,""),_=p=>{p.trim()&&(n.text=n.text?`${n.text}

${p}`:p)};n.text=u(e.text);for(let[p,k]of Object.entries(H(o)?o:{}))n.parts&&t.parts.some(v=>v.id===p)?n.parts[p]=u(k):_(u(k));return t.plan?Object.assign(n,{when:u(s),who:u(r)}):[s,r].map(u).forEach(_),n.other=F(i)?[...new Set(i)]:[],{state:n,lost:c}}function cr(t,e){var s;let n={...t,text:t.text||e.text};if(t.parts){let r=Object.entries(t.parts).map(([i,c])=>{var u,_;return[i,me(c,(_=(u=e.parts)==null?void 0:u[i])!=null?_:"")]});n.parts=Object.fromEntries(r)}for(let r of["when","who"])t[r]!==void 0&&(n[r]=me(t[r],(s=e[r])!=null?s:""," / "));let o=e.text&&e.text!==n.text?[e.text]:[];return{...n,other:[...new Set([...t.other,...e.other,...o])]}}function oo({text:t,parts:e={},when:n="",who:o=""}){return[...Object.values(e),t,n,o].filter(s=>s.trim())}function ar(t){let{parts:e,when:n,who:o}=t;return{...t,text:"",...e&&{parts:Object.fromEntries(Object.keys(e).map(s=>[s,""]))},...n!==void 0&&{when:""},...o!==void 0&&{who:""},other:[]}}function ur(t,{text:e,parts:n={},when:o="",who:s=""}){let r=t.parts.length?n[t.parts[t.parts.length-1].id]:"",[i,...c]=[r||e,o,s].map(u=>u.trim());return!t.plan||!(i||c.some(Boolean))?null:{what:i,when:c[0],who:c[1]}}function nt({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let[i,c]=T(null),[u,_,p]=["prompt","care","note"].map(x=>`${t}-${x}`),k=x=>{c(null),s({...o,...x})},v=()=>{var x,E,w;c({state:o,kept:(E=(x=r.saving)==null?void 0:x.kept)!=null?E:!1}),(w=r.saving)==null||w.stop(),s(et(e)),r.announce(l(n,"notepad_deleted"))},f=()=>{var x;i&&(s(i.state),i.kept&&((x=r.saving)==null||x.keep()),c(null),r.announce(l(n,"notepad_back")))},b=(x,E)=>s({...o,text:E?`${o.text}

${x}`:o.text,other:o.other.filter(w=>w!==x)}),h=x=>D(x,e.id,tt(e,o)),{parts:m,when:d="",who:$=""}=o,g=tt(e,o).status==="written",y=C(!e.parts.length);o.text&&(y.current=!0);let O=e.prompt?`${u} ${_}`:_;return a`
    ${e.prompt&&a`<${S} class="pg-prompt" id=${u} of=${e.prompt} />`}
    <${we} id=${_} strings=${n} />
    ${e.parts.map(({id:x,label:E},w)=>{var V;return a`<${$e} key=${x} id=${`${p}-part-${x}`} label=${E} value=${(V=m==null?void 0:m[x])!=null?V:""}
      rows=${e.rows} described=${w?void 0:O} onDone=${h}
      onWrite=${P=>k({parts:{...m,[x]:P}})} />`})}
    ${y.current&&a`<${$e} id=${p} unseen=${!e.plan&&!e.parts.length} value=${o.text}
      label=${e.plan&&!e.parts.length?l(n,"notepad_will"):l(n,"notepad_label",{title:e.title})}
      rows=${e.rows} described=${O} onDone=${h} onWrite=${x=>k({text:x})} />`}
    ${e.plan&&a`<div class="notepad-plan">
      <${ro} id=${`${p}-when`} label=${l(n,"notepad_when")} hint=${l(n,"notepad_when_hint")} value=${d} onDone=${h}
        onWrite=${x=>k({when:x})} />
      <${ro} id=${`${p}-who`} label=${l(n,"notepad_who")} hint=${l(n,"notepad_who_hint")} value=${$} onDone=${h}
        onWrite=${x=>k({who:x})} />
    </div>`}
    ${o.other.map(x=>a`<div key=${x} class="pg-notice">
      <p>${l(n,"notepad_other")}</p>
      <p class="pg-words">${x}</p>
      <button type="button" class="pg-button" onClick=${()=>b(x,!0)}>${l(n,"notepad_add")}</button>
      <button type="button" class="pg-button pg-quiet" onClick=${()=>b(x,!1)}>${l(n,"notepad_leave")}</button>
    </div>`)}
    ${(g||i)&&a`<p class="pg-actions">
      <button type="button" class="pg-button pg-quiet" onClick=${i?f:v}>
        ${l(n,i?"notepad_undo":"notepad_delete")}
      </button>
      ${i&&a`<span class="pg-remark">${l(n,"notepad_deleted")}</span>`}
    </p>`}
    ${!r.saving&&a`<p class="pg-saving">${l(n,"notepad_in_notebook")}</p>`}
  `}nt.icon="M4 16V4h12v9l-3 3z";function ro({id:t,label:e,hint:n,value:o,onWrite:s,onDone:r}){return a`<div>
    <label class="pg-field-label" for=${t}>${e}</label>
    <p class="pg-remark" id=${`${t}-hint`}>${n}</p>
    <input type="text" class="pg-field notepad-line" id=${t} value=${o} aria-describedby=${`${t}-hint`} autocomplete="off"
      onInput=${i=>s(i.currentTarget.value)}
      onChange=${i=>r(i.currentTarget)} />
  </div>`}function ot({uid:t,label:e,items:n,order:o,set_order:s,fixed:r,strings:i,announce:c,extra:u}){let[_,p]=T(""),k=C(null);ee(()=>{var h;(h=k.current)==null||h.focus(),k.current=null});let v=(h,m,d)=>{var x,E,w;let $=o.indexOf(h),g=$+m;if(r||!(g in o))return;let y=[...o];[y[$],y[g]]=[y[g],y[$]],k.current=d,p(h),s(y);let O=(w=(E=(x=d.closest("li"))==null?void 0:x.querySelector(".pg-arrange-text"))==null?void 0:E.textContent)!=null?w:"";c(l(i,"moved",{text:O,place:g+1,count:o.length}))},f=(h,m)=>{let d={ArrowUp:-1,ArrowDown:1}[m.key],$=m.target;!m.altKey||!d||$.closest("select, textarea")||(m.preventDefault(),v(h,d,$))},b=(h,m)=>{let d=`${t}-${m<0?"up":"down"}-${h}`;return a`<button type="button" class="pg-arrange-move" id=${d} aria-labelledby=${`${d} ${t}-text-${h}`}
      aria-label=${l(i,m<0?"move_up":"move_down")} aria-keyshortcuts=${m<0?"Alt+ArrowUp":"Alt+ArrowDown"}
      aria-disabled=${o.indexOf(h)+m in o?void 0:"true"}
      onClick=${$=>v(h,m,$.currentTarget)}>${m<0?"\u2191":"\u2193"}</button>`};return a`
    ${!r&&a`<p class="pg-remark">${l(i,"move_how")}</p>`}
    <ol class="pg-arrange" aria-label=${e}>
      ${o.map(h=>{var m,d;return a`<li key=${h} onKeyDown=${$=>f(h,$)}>
        <div class=${`pg-arrange-row ${h===_&&!r?"is-moved":""}`}>
          <${S} as="span" class="pg-arrange-text" id=${`${t}-text-${h}`} of=${(d=(m=n.find($=>$.id===h))==null?void 0:m.html)!=null?d:""} />
          ${!r&&a`<span class="pg-arrange-moves">${b(h,-1)}${b(h,1)}</span>`}
          ${u&&a`<div class="pg-arrange-extra">${u(h)}</div>`}
        </div>
      </li>`})}
    </ol>
  `}var Zt={};G(Zt,{VERSION:()=>lr,broken:()=>he,empty:()=>pr,has:()=>Se,mark:()=>Yt,merge:()=>_r,nearest:()=>rt,restore:()=>fr});var lr=1;function pr(t){return U(t.shown)}function Yt(t,e){return fe(e,t.steps.length-1,n=>({score:Xt(n,rt(t,n)),misconceptions:he(t,n).map(o=>o.misconception)}))}function fr(t,e){return _e(e,t.shown,n=>dr(t,n),n=>!M(n,t.shown))}function _r(t,e){return te(t,e)}function he(t,e){return t.never.filter(n=>e.indexOf(n.first)<e.indexOf(n.before))}function rt(t,e){return t.orders.reduce((n,o)=>Xt(e,o)>Xt(e,n)?o:n)}function Se(t,{first:e,then:n}){return t.indexOf(n)===t.indexOf(e)+1}function Xt(t,e){return t.filter((n,o)=>o&&e.indexOf(n)===e.indexOf(t[o-1])+1).length}function dr(t,e){return F(e)&&M([...e].sort(),[...t.shown].sort())?e:null}function st(t){let{uid:e,spec:n,strings:o,state:s,host:r}=t,i=d=>n.steps.find($=>$.id===d),c=({first:d,before:$},g)=>l(o,"order_broken",{first:i(d)[g],before:i($)[g]}),u=({answer:d,set_answer:$,fixed:g})=>a`<${ot} uid=${e} label=${l(o,"order_label")}
    items=${n.steps.map(({id:y,text:O})=>({id:y,html:O}))} order=${d} set_order=${$} fixed=${g}
    strings=${o} announce=${r.announce} />`,_=d=>n.pairs.filter($=>Se(d,$)),p=d=>n.pairs.filter($=>!Se(d,$)&&Se(rt(n,d),$)),k=(d,$)=>d.map(({first:g,then:y,feedback:O})=>a`<${K}
    name=${l(o,"order_pair",{first:i(g).text,then:i(y).text})} tag=${$}
    feedback=${O} strings=${o} />`),v=(d,{status:$})=>$==="right"?k(_(d)):a`
      ${he(n,d).map(g=>a`<${K} name=${c(g,"text")} feedback=${g.feedback} strings=${o} />`)}
      ${k(p(d),l(o,"order_missed"))}
      ${_(d).length>0&&a`<details class="pg-others">
        <summary>${l(o,"order_had")}</summary>
        ${k(_(d))}
      </details>`}`,f=d=>[...he(n,d).map($=>c($,"plain")),l(o,"order_more")].join(" "),b=d=>[...he(n,d),...p(d),..._(d)].flatMap(({feedback:$})=>$.facts),h=d=>{let $=n.orders.filter(g=>!M(g,d));return $.length?a`<details class="pg-others">
      <summary>${l(o,$.length<n.orders.length?"order_others":"order_fits",{n:$.length})}</summary>
      <ul>${$.map(g=>a`<li><ol>${g.map(y=>a`<${S} as="li" of=${i(y).text} />`)}</ol></li>`)}</ul>
    </details>`:null},m=s.tries[s.tries.length-1];return a`<${de} ...${t} nothing=${n.shown} keep count mark=${d=>Yt(n,d)}
    missing=${d=>M(d,m?m.answer:n.shown)||M(d,n.shown)?l(o,"order_none"):null}
    ask=${u} told=${v} spoken=${f} facts=${b} after=${h} />`}st.icon="M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";var on={};G(on,{VERSION:()=>it,empty:()=>en,furthest:()=>nn,mark:()=>ct,merge:()=>mr,restore:()=>$r});var it=1;function en(t){return{v:it,order:tn(t),done:!1,skipped:!1}}function ct(t,{done:e,skipped:n}){return{status:e?"done":n?"skipped":"unanswered"}}function $r(t,e){if(e==null)return{state:en(t),lost:!1};if(!H(e)||e.v!==it)return{state:en(t),lost:!0};let{order:n,done:o,skipped:s}=e,r=F(n)&&M([...n].sort(),tn(t).sort()),i={v:it,order:r?n:tn(t),done:r&&o===!0,skipped:s===!0};return{state:i,lost:!M([n,o,s],[i.order,i.done,i.skipped])}}function mr(t,e){return t.done||!e.done?t:e}function nn(t,e){let n=t.map((r,i)=>({id:r,mine:i+1,theirs:e.indexOf(r)+1})),o=r=>Math.abs(r.mine-r.theirs),s=n.reduce((r,i)=>o(i)>o(r)?i:r);return o(s)?s:null}function tn(t){return t.items.map(e=>e.id)}function at(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,[c,u]=T(!1),_=s.done&&!c,p=C(null),k=C(!1);I(()=>{var h,m;k.current&&((m=(h=p.current)==null?void 0:h.querySelector("button"))==null||m.focus()),k.current=!1});let v=h=>{let m={...s,done:!0};u(!1),r(m);let d=n.views.map($=>so(n,o,s.order,$));i.announce([l(o,"rank_compared"),...d].join(" ")),D(h.currentTarget,n.id,ct(n,m))},f=()=>{k.current=!0,u(!0)},b=h=>{h.detail>1||(_?f():v(h))};return a`
    ${n.prompt&&a`<${S} class="pg-prompt" of=${n.prompt} />`}
    ${!_&&a`<div ref=${p}>
      <p class="pg-remark">${l(o,"rank_open")}</p>
      <${ot} uid=${e} label=${l(o,"rank_label")} items=${n.items.map(({id:h,text:m})=>({id:h,html:m}))}
        order=${s.order} set_order=${h=>r({...s,order:h})} fixed=${!1}
        strings=${o} announce=${i.announce} />
    </div>`}
    <div class="pg-actions">
      <button type="button" class=${`pg-button ${_?"pg-quiet":""}`} onClick=${b}>
        ${l(o,_?"rank_change":"rank_compare")}
      </button>
      ${!_&&a`<${Q} ...${t} mark=${ct} />`}
    </div>
    ${_&&a`<${hr} spec=${n} strings=${o} order=${s.order} />`}
  `}at.icon="M4 5h12M4 10h8M4 15h4";function hr({spec:t,strings:e,order:n}){let o=(s,r,i=r)=>a`<div>
    <h4>${s}</h4>
    <ol>
      ${r.map((c,u)=>{var _,p;return a`<li key=${c}>
        <${S} as="span" of=${(p=(_=t.items.find(k=>k.id===c))==null?void 0:_.text)!=null?p:""} />
        ${i[u]!==c&&a` <span class="pg-tag">${l(e,"rank_yours",{place:i.indexOf(c)+1})}</span>`}
      </li>`})}
    </ol>
  </div>`;return a`<div class="pg-feedback">
    <div class="rank-orders">
      ${o(l(e,"rank_label"),n)}
      ${t.views.map(s=>o(s.who,s.order,n))}
    </div>
    ${t.views.map(s=>a`<div class="rank-view" key=${s.who}>
      <h4>${s.who}</h4>
      <p>${so(t,e,n,s)}</p>
      <${J} title=${l(e,"rank_why")} of=${s.why} />
      <${L} ids=${s.facts} facts=${t.facts} strings=${e} />
    </div>`)}
    <${J} title=${l(e,"rank_question")} of=${t.question} class="rank-view" />
  </div>`}function so(t,e,n,{who:o,order:s}){var c,u;let r=nn(n,s);if(!r)return l(e,"rank_same",{who:o});let i=(u=(c=t.items.find(_=>_.id===r.id))==null?void 0:c.plain)!=null?u:"";return l(e,"rank_differs",{who:o,text:i,mine:r.mine,theirs:r.theirs})}var sn={};G(sn,{VERSION:()=>ut,any:()=>ie,empty:()=>Ce,keep:()=>rn,mark:()=>lt,merge:()=>kr,restore:()=>gr});var ut=1;function Ce(t){return{v:ut,answers:{},first:null,again:null,skipped:!1}}function lt(t,{answers:e,first:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:ie(e)?"underway":"unanswered"}}function rn({v:t,answers:e,first:n,again:o},s){let r={answers:e,on:s};return{v:t,answers:{},first:n!=null?n:r,again:n?r:o,skipped:!1}}function gr(t,e){if(e==null)return{state:Ce(t),lost:!1};if(!H(e)||e.v!==ut)return{state:Ce(t),lost:!0};let n=io(t,e.first),o=io(t,e.again),s={v:ut,answers:ao(t,e.answers),first:n!=null?n:o,again:n&&o,skipped:e.skipped===!0};return{state:s,lost:!M(co(e),co(s))}}function kr(t,e){var s,r,i;let n=(s=e.first)!=null?s:t.first,o=(i=(r=t.again)!=null?r:e.again)!=null?i:M(t.first,n)?null:t.first;return{...t,first:n,again:o}}function ie(t){return Object.keys(t).length>0}function ao({statements:t,levels:e},n){let o=(r,i)=>r.some(c=>c.id===i),s=H(n)?Object.entries(n):[];return Object.fromEntries(s.filter(([r,i])=>o(t,r)&&o(e,i)))}function io(t,e){if(!H(e))return null;let n=ao(t,e.answers);return ie(n)?{answers:n,on:qe(e.on)?e.on:null}:null}function co({answers:t,first:e,again:n,skipped:o}){return[t,...[e,n].map(s=>s&&[s.answers,s.on]),o]}function pt(t){let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,{answers:c,first:u,again:_}=s,[p,k]=T(ie(c)),[v,f]=T(!1),[b,h]=T(""),m=C(null),d=C(null),$=C(!1);I(()=>{var w,V,P;$.current&&((P=(V=d.current)!=null?V:(w=m.current)==null?void 0:w.querySelector("input"))==null||P.focus(),$.current=!1)});let g=(w,V)=>{$.current=!0,h(""),k(w),f(V)},y=(w,V)=>{h(""),r({...s,answers:{...c,[w]:V},skipped:!1})},O=w=>{if(!ie(c)){h(l(o,"scale_none")),i.announce(l(o,"scale_none"));return}let V=rn(s,Re());g(!1,!0),r(V),D(w.currentTarget,n.id,lt(n,V))},x=()=>{g(!1,!1),r({...s,answers:{}})},E=()=>{k(!1),f(!1)};return a`
    <${S} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
    ${u&&!p?a`<div>
          <p class="pg-verdict" tabindex="-1" ref=${d}>${_?l(o,"scale_both"):l(o,"scale_kept",{day:cn(u,o)})}</p>
          ${(_||v)&&a`<${br} spec=${n} strings=${o} first=${u} again=${_} />`}
          ${n.closing&&a`<${S} of=${n.closing} />`}
          ${!_&&a`<p class="pg-remark">${l(o,"scale_hidden")} ${i.saving&&!i.saving.kept&&l(o,"scale_tab")}</p>`}
          <div class="pg-actions">
            <button type="button" class=${`pg-button ${v?"pg-quiet":""}`} onClick=${()=>g(!0,!1)}>${l(o,"scale_again")}</button>
          </div>
        </div>`:a`<div ref=${m}>
          <p class="pg-remark">${l(o,"scale_open")}</p>
          ${n.statements.map(w=>a`<${vr} key=${w.id} name=${`${e}-${w.id}`}
            statement=${w} levels=${n.levels} chosen=${c[w.id]}
            onChoose=${V=>y(w.id,V)} />`)}
          <div class="pg-actions">
            <button type="button" class="pg-button" onClick=${O}>${l(o,u?"scale_compare":"scale_keep")}</button>
            ${u?a`<button type="button" class="pg-button pg-quiet" onClick=${x}>${l(o,"scale_not_now")}</button>`:a`<${Q} ...${t} mark=${lt} />`}
            ${b&&a`<p class="pg-remark">${b}</p>`}
          </div>
        </div>`}
    ${(u||!ie(c))&&a`<${ue} label=${l(o,"scale_delete")} state=${s} cleared=${Ce(n)} set_state=${r}
      onClear=${E} strings=${o} host=${i} />`}
  `}pt.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function vr({name:t,statement:e,levels:n,chosen:o,onChoose:s}){return a`<fieldset class="pg-pills scale-statement">
    <legend><${S} as="span" of=${e.text} /></legend>
    ${n.map(({id:r,text:i})=>a`<label key=${r} class=${r===o?"is-picked":""}>
      <input type="radio" name=${t} value=${r} checked=${r===o} onChange=${()=>s(r)} />
      <span>${i}</span>
    </label>`)}
  </fieldset>`}function br({spec:t,strings:e,first:n,again:o}){let s=({answers:r},i)=>{var c,u;return(u=(c=t.levels.find(({id:_})=>_===r[i]))==null?void 0:c.text)!=null?u:l(e,"scale_left_out")};return a`
    ${o&&a`<p class="pg-remark">${l(e,"scale_first")} ${cn(n,e)}. ${l(e,"scale_now")} ${cn(o,e)}.</p>`}
    <ul class="scale-rated">
      ${t.statements.map(({id:r,text:i})=>a`<li key=${r}>
        <${S} as="p" of=${i} />
        <p>
          <span>${l(e,"scale_first")} <strong>${s(n,r)}</strong></span>${" "}
          ${o&&a`<span>${l(e,"scale_now")} <strong>${s(o,r)}</strong></span>`}
        </p>
      </li>`)}
    </ul>
  `}function cn({on:t},e){return t?Jn(t,e.language):"\u2013"}var un={};G(un,{VERSION:()=>yr,empty:()=>xr,mark:()=>an,merge:()=>Sr,restore:()=>wr});var yr=1;function xr(t){return U(ne)}function an(t,e){return Ke(e,t.items)}function wr(t,e){return Qe(e,t.items,t.groups)}function Sr(t,e){return te(t,e)}function ft(t){let{uid:e,spec:n,strings:o}=t;return a`<${Ye} ...${t} all=${n.items} places=${n.groups} mark=${an} missing="sort_missing"
    before=${a`<p class="pg-remark">${l(o,"sort_pick")}</p>`}
    control=${({each:s,label:r,place:i,choose:c,fixed:u})=>a`<fieldset key=${s.id} class="pg-pills sort-item">
      <legend>${r}</legend>
      ${n.groups.map(({id:_,text:p})=>a`<label key=${_} class=${_===i?"is-picked":""}>
        <input type="radio" name=${`${e}-${s.id}`} value=${_} checked=${_===i} disabled=${u} onChange=${()=>c(_)} />
        <${S} as="span" of=${p} />
      </label>`)}
    </fieldset>`} />`}ft.icon="M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";var ln={};G(ln,{VERSION:()=>_t,empty:()=>dt,mark:()=>ge,merge:()=>Or,own_words:()=>Mr,restore:()=>Cr,without_words:()=>Er});var _t=1;function dt(t){return{v:_t,expected:t.expected.length?[]:"",opened:!1,read:!1,text:"",skipped:!1}}function ge(t,{expected:e,opened:n,read:o,text:s,skipped:r}){return o||s.trim()?{status:"done"}:r?{status:"skipped"}:{status:n||e.length?"underway":"unanswered"}}function Cr(t,e){var s;let n=dt(t);if(e==null)return{state:n,lost:!1};if(!H(e)||e.v!==_t)return{state:n,lost:!0};let o={v:_t,expected:(s=Hr(t,e.expected))!=null?s:n.expected,opened:e.opened===!0,read:e.read===!0,text:typeof e.text=="string"?e.text:"",skipped:e.skipped===!0};return{state:o,lost:!M(uo(e),uo(o))}}function Or(t,e){let[n,o]=[t.expected,e.expected];return{...t,expected:typeof n=="string"&&typeof o=="string"?me(n,o):n.length?n:o,opened:t.opened||e.opened,read:t.read||e.read,text:me(t.text,e.text)}}function Mr({expected:t,text:e}){return[typeof t=="string"?t:"",e].filter(n=>n.trim())}function Er(t){return{...t,expected:typeof t.expected=="string"?"":t.expected,text:""}}function Hr({expected:t},e){return t.length?F(e)&&e.length<2&&e.every(o=>t.some(s=>s.id===o))?e:null:typeof e=="string"?e:null}function uo({expected:t,opened:e,read:n,text:o,skipped:s}){return[t,e,n,o,s]}function $t(t){var b;let{uid:e,spec:n,strings:o,state:s,set_state:r,host:i}=t,c=C(null),u=C("");I(()=>{var h,m;u.current&&((m=(h=c.current)==null?void 0:h.querySelector(u.current))==null||m.focus(),u.current="")});let _=n.voice.told_by==="practitioners",p=ge(n,s).status==="done",k=()=>{u.current="h4",r({...s,opened:!0,skipped:!1})},v=()=>{u.current="input, textarea",r(dt(n))},f=h=>{if(s.read)return;let m={...s,read:!0};r(m),i.announce(l(o,"voice_done")),D(h.currentTarget,n.id,ge(n,m))};return a`<div ref=${c}>
    <${S} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
    ${s.opened?a`
        <${Vr} spec=${n} state=${s} strings=${o} />
        <div class="pg-voice">
          <h4 tabindex="-1">${l(o,_?"block_voice_practitioners":"block_voice")}</h4>
          <${S} as="p" class="pg-voice-text" of=${n.voice.text} />
          <p class="pg-voice-who">${n.voice.who}</p>
          <p class="pg-source">${l(o,"fact_source",n.voice)}</p>
          <div class="pg-voice-asks">
            <h5>${l(o,"block_voice_asks")}</h5>
            <${S} of=${n.asks} />
          </div>
        </div>
        <${we} id=${`${e}-care`} strings=${o} />
        <${$e} id=${`${e}-text`} label=${(b=n.write)!=null?b:l(o,"voice_write")} value=${s.text} described=${`${e}-care`}
          onWrite=${h=>r({...s,text:h})}
          onDone=${h=>D(h,n.id,ge(n,s))} />`:a`<${Tr} ...${t} />`}
    <div class="pg-actions">
      ${!s.opened&&a`<button type="button" class="pg-button" onClick=${k}>${l(o,"voice_open")}</button>`}
      ${s.opened&&(s.read||!p)&&a`<button type="button" class="pg-button" aria-disabled=${s.read?"true":void 0} onClick=${f}>
        ${l(o,"voice_read")}
      </button>`}
      ${!p&&a`<${Q} ...${t} mark=${ge} />`}
      ${s.opened&&(p||s.skipped)&&a`<button type="button" class="pg-button pg-quiet" onClick=${v}>${l(o,"start_again")}</button>`}
      ${s.read&&!s.text&&a`<p class="pg-remark">${l(o,"voice_done")}</p>`}
    </div>
  </div>`}$t.icon="M3 4h14v10H9l-4 3v-3H3z";function Tr({uid:t,spec:e,strings:n,state:o,set_state:s}){let[r,i]=[`${t}-prompt`,`${t}-care`],c=u=>s({...o,expected:u});return e.expected.length?a`<fieldset class="voice-expected" aria-describedby=${r}>
    <legend>${l(n,"voice_expected")}</legend>
    ${e.expected.map(({id:u,text:_})=>{let p=o.expected.includes(u);return a`<label key=${u} class=${`pg-option ${p?"is-picked":""}`}>
        <input type="radio" name=${`${t}-expected`} value=${u} checked=${p} onChange=${()=>c([u])} />
        <${S} as="span" of=${_} />
      </label>`})}
  </fieldset>`:a`
      <${we} id=${i} strings=${n} />
      <${$e} id=${`${t}-expected`} label=${l(n,"voice_label",{title:e.title})} unseen value=${o.expected}
        described=${`${r} ${i}`} onWrite=${c} />`}function Vr({spec:t,state:{expected:e},strings:n}){if(!e.length)return null;let o=t.expected.filter(({id:s})=>e.includes(s));return a`<div class="pg-said">
    <p class="pg-label">${l(n,"voice_you")}</p>
    ${typeof e=="string"?a`<p class="pg-words">${e}</p>`:o.map(({id:s,text:r})=>a`<${S} key=${s} as="p" of=${r} />`)}
  </div>`}var dn={};G(dn,{VERSION:()=>mt,empty:()=>fn,follow:()=>Oe,holds:()=>ce,mark:()=>_n,merge:()=>Ar,offered:()=>ht,restore:()=>Pr,scene_of:()=>ke,start:()=>pn,step:()=>po});var mt=1,Nr={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function pn(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function ke(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function ce(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let s=o;if(n==="not")return!ce(s[0],e);if(n==="and")return s.every(c=>ce(c,e));if(n==="or")return s.some(c=>ce(c,e));let[r,i]=o;return Nr[n](e.meters[r],i)}function ht(t,e){return ke(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&ce(n.if,e))}function po(t,e,n){let o=ht(t,e).find(r=>r.id===n);if(!o)return null;let s={...e.meters};for(let[r,i]of Object.entries(o.effects)){let[c,,u]=t.meters[r];s[r]=Math.min(u,Math.max(c,s[r]+i))}return{scene:o.to,flags:lo(e.flags,o.set),meters:s,used:lo(e.used,o.once?[o.id]:[])}}function Oe(t,e){let n=pn(t),o=[],s=[],r=1,i=0;for(let c of e){if("again"in c)[n,o,s]=[pn(t),[],[]],r+=1;else if("back"in c){let u=s.pop();if(!u)return{position:n,path:o,attempts:r,taken:i,lost:!0};n=u,o=o.slice(0,-1)}else{let u=po(t,n,c.choose);if(!u)return{position:n,path:o,attempts:r,taken:i,lost:!0};s.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=u}i+=1}return{position:n,path:o,attempts:r,taken:i,lost:!1}}function fn(t){return{v:mt,moves:[]}}function Pr(t,e){if(e==null)return{state:fn(t),lost:!1};if(!H(e)||e.v!==mt||!Array.isArray(e.moves))return{state:fn(t),lost:!0};let n=[];for(let s of e.moves){let r=jr(s);if(!r)break;n.push(r)}let{taken:o}=Oe(t,n);return{state:{v:mt,moves:n.slice(0,o)},lost:o<e.moves.length}}function jr(t){return H(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function _n(t,e){let{position:n}=Oe(t,e.moves),{end:o}=ke(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function Ar(t,e){return e.moves.length>t.moves.length?e:t}function lo(t,e){return[...new Set([...t,...e])].sort()}function gt({uid:t,spec:e,strings:n,state:o,set_state:s,host:r}){let{position:i,path:c}=Oe(e,o.moves),u=ke(e,i.scene),_=c.map(d=>{let $=ke(e,d.scene);return{from:$,choice:$.choices.find(g=>g.id===d.choice)}}),p=_[_.length-1],k=C(null),v=C(null),f=C(!1);I(()=>{var d,$,g;f.current&&(f.current=!1,(d=k.current)==null||d.focus(),r.announce(`${u.title}. ${(g=($=v.current)==null?void 0:$.innerText)!=null?g:""}`))});let b=(d,$)=>{let g={...o,moves:[...o.moves,d]},y=_n(e,g);f.current=!0,s(g),y.status==="ended"&&D($.currentTarget,e.id,y)},h=a`
    <p class="scenario-role">${e.role}${e.person&&a`<br />${e.person}`}</p>
    ${e.prompt&&a`<${S} class="pg-prompt" of=${e.prompt} />`}
  `,m=ht(e,i);return a`
    ${!_.length&&h}
    ${_.length>1&&!u.end&&a`<ol class="scenario-trail" aria-label=${l(n,"scenario_trail")}>
      ${_.slice(0,-1).map(({from:d,choice:$},g)=>a`<li key=${g}>
        <b>${d.title}</b> <${S} as="span" of=${$.text} />
      </li>`)}
    </ol>`}
    <h4 class="scenario-scene" tabindex="-1" ref=${k}>${u.title}</h4>
    ${p&&a`<div class="scenario-consequence" ref=${v}>
      <p class="scenario-chose">${l(n,"scenario_chose")} <${S} as="span" of=${p.choice.text} /></p>
      ${p.choice.story&&a`<${S} of=${p.choice.story} />`}
    </div>`}
    ${u.body.filter(d=>ce(d.if,i)).map((d,$)=>a`<${S} key=${`${u.id} ${$}`} of=${d.html} />`)}
    ${m.length>0&&a`
      <p class="scenario-ask" id=${`${t}-ask`}>${l(n,"scenario_ask")}</p>
      <ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
        ${m.map(d=>a`<li key=${`${c.length} ${d.id}`}>
          <button type="button" onClick=${$=>b({choose:d.id},$)}>
            <${S} as="span" of=${d.text} />
          </button>
        </li>`)}
      </ul>`}
    ${u.end&&_.length>0&&a`
      <h4 class="scenario-path-title">${l(n,"scenario_path")}</h4>
      <ol class="scenario-path">
        ${_.map(({from:d,choice:$},g)=>a`<${Dr} key=${g} title=${d.title} choice=${$} spec=${e} strings=${n} />`)}
      </ol>`}
    <p class="pg-actions">
      ${!m.length&&a`<button type="button" class="pg-button" onClick=${d=>b({again:!0},d)}>
        ${l(n,"scenario_again")}
      </button>`}
      ${_.length>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${d=>b({back:!0},d)}>
        ${l(n,"scenario_back")}
      </button>`}
    </p>
  `}gt.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function Dr({title:t,choice:e,spec:n,strings:o}){var u;let{text:s,story:r,research:i,their_side:c}=e;return a`<li>
    <h5>${t}</h5>
    <p class="scenario-took"><span class="pg-unseen">${l(o,"scenario_chose")} </span><${S} as="span" of=${s} /></p>
    <${J} title=${l(o,"part_story")} of=${r} />
    <${J} title=${l(o,"part_their_side")} of=${c} class="scenario-their-side" />
    <${J} title=${l(o,"part_research")} of=${i==null?void 0:i.html}>
      <${L} ids=${(u=i==null?void 0:i.facts)!=null?u:[]} facts=${n.facts} strings=${o} />
    <//>
  </li>`}var fo={cards:{View:We,...Dt},checklist:{View:Be,...qt},choice:{View:Ge,...Wt},match:{View:Ze,...Jt},notepad:{View:nt,...Qt},order:{View:st,...Zt},rank:{View:at,...on},scale:{View:pt,...sn},sort:{View:ft,...un},voice:{View:$t,...ln},scenario:{View:gt,...dn}};var _o="pg-announcer";var $n=new WeakMap;function $o(t,e){var r;let n=(r=t.getElementById(_o))!=null?r:Ir(t),o=$n.get(t);if(o){o.push(e);return}let s=[e];$n.set(t,s),n.textContent="",setTimeout(()=>{$n.delete(t),n.textContent=s.join(" ")},100)}function Ir(t){let e=t.createElement("div");return e.id=_o,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function mo({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:s,keep:r,stop:i}=t,c=n?"note":"answers",u=s!=="blocked"&&a`<button type="button" class="pg-link" onClick=${o?i:r}>
    ${l(e,`saving_${o?"stop":"keep"}_${c}`)}
  </button>`;if(n||s){let _=s!=null?s:o?"kept":"tab";return a`<p class="pg-saving">
      <span>${l(e,`saving_${_}_${s?"any":c}`)}</span> ${u}
    </p>`}return a`<details class="pg-saving">
    <summary>${l(e,`saving_title_${o?"kept":"tab"}`)}</summary>
    <p>${l(e,`saving_${o?"kept":"tab"}_answers`)}</p>
    ${u}
  </details>`}function ho({lost:t,strings:e}){return t?a`<div class="pg-notice">
    <p>${l(e,"lost")}</p>
    <details>
      <summary>${l(e,"lost_show")}</summary>
      <pre>${t.text}</pre>
    </details>
    <button type="button" class="pg-link" onClick=${t.forget}>${l(e,"lost_delete")}</button>
  </div>`:null}function go(t,e){return Ae(a`<${mn} ...${e}><${Rr} ...${e} /><//>`,t),()=>Ae(null,t)}function Rr({type:{View:t,empty:e},spec:n,strings:o,host:s}){let[r]=T(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=T({});ee(()=>s.watch(()=>i({})),[s]);let{state:c,saving:u,lost:_}=s.read();return a`
    <${Lr} icon=${t.icon} spec=${n} strings=${o} />
    <${ho} lost=${_} strings=${o} />
    <${qr} spec=${n} strings=${o} begun=${!M(c,e(n))}>
      <${t} uid=${r} spec=${n} strings=${o} state=${c} set_state=${s.write}
        host=${{announce:s.announce,saving:u}} />
      <${mo} saving=${u} strings=${o} />
    <//>
    ${s.source&&a`<p class="pg-source">${l(o,"source",{path:s.source})}</p>`}
  `}function qr({spec:t,strings:e,begun:n,children:o}){let[[s,r],i]=T([!n&&t.note,n||t.intensity!=="heavy"]),c=C(null),u=C(!1);ee(()=>{var p;u.current&&((p=c.current)==null||p.focus())},[r]);let _=()=>{u.current=!0,i([s,!0])};return a`
    ${s&&a`<div class="pg-notice">
      <p class="pg-label">${l(e,"note_title")}</p>
      <${S} of=${s} />
    </div>`}
    ${r?a`<div tabindex="-1" ref=${c}>${o}</div>`:a`<p class="pg-actions"><button type="button" class="pg-button" onClick=${_}>${l(e,"note_open")}</button></p>`}
  `}function Lr({icon:t,spec:e,strings:n}){return a`<header class="pg-head">
    <p class="pg-kind">
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
      ${l(n,`kind_${e.type}`)}
      <span>${l(n,"minutes",{n:e.minutes})}</span>
    </p>
    <h3 class="pg-title">${e.title}</h3>
  </header>`}var mn=class extends se{constructor(){super(...arguments);bn(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?a`<p class="pg-notice">${l(n,"failed")}</p>`:o}};function Fr({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=ko(t,n),s=()=>{o(),o=ko(t,n)},r=["change:spec","change:strings","change:source"];return r.forEach(i=>t.on(i,s)),()=>{r.forEach(i=>t.off(i,s)),o(),n.remove()}}function ko(t,e){let n=t.get("spec"),o=fo[n.type],s=new Set,r=()=>s.forEach(f=>f()),i,c=null,u=()=>{c=null,r()},_=f=>{i=f,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),r()},p=()=>{let f=t.get("state");if(M(f,i))return;let b=f===null||M(f,{}),h=o.restore(n,b?null:f);h.lost&&(c={text:JSON.stringify(f,null,2),forget:u}),_(h.state)};p(),t.on("change:state",p);let k={read:()=>({state:i,lost:c,saving:null}),write:_,watch:f=>(s.add(f),()=>s.delete(f)),announce:f=>$o(e.ownerDocument,f),source:t.get("source"),failed:()=>{}},v=go(e,{type:o,spec:n,strings:t.get("strings"),host:k});return()=>{t.off("change:state",p),v()}}var ta={render:Fr};export{ta as default};
