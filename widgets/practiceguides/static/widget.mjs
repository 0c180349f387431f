/*! Contains preact and htm; their licences are in THIRD-PARTY.txt */
var So=Object.defineProperty;var Dr=(t,e,n)=>e in t?So(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var G=(t,e)=>{for(var n in e)So(t,n,{get:e[n],enumerable:!0})};var Co=(t,e,n)=>Dr(t,typeof e!="symbol"?e+"":e,n);var Mo=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],c=e[s]?(e[0]|=i?1:2,n[e[s++]]):e[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[e[++s]]=c:i===6?o[1][e[++s]]+=c+"":i?(r=t.apply(c,Mo(t,c,n,["",null])),o.push(r),c[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(c)}return o},Oo=new Map;function Eo(t){var e=Oo.get(this);return e||(e=new Map,Oo.set(this,e)),(e=Mo(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,i="",c="",l=[0],f=function(m){s===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,m,i):s===3&&(m||i)?(l.push(3,m,i),s=2):s===2&&i==="..."&&m?l.push(4,m,0):s===2&&i&&!m?l.push(5,0,!0,i):s>=5&&((i||!m&&s===5)&&(l.push(s,0,i,r),s=6),m&&(l.push(s,m,0,r),s=6)),i=""},d=0;d<n.length;d++){d&&(s===1&&f(),f(d));for(var h=0;h<n[d].length;h++)o=n[d][h],s===1?o==="<"?(f(),l=[l],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(f(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[d][h+1]===">")?(f(),s===3&&(l=l[0]),s=l,(l=l[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),s=2):i+=o),s===3&&i==="!--"&&(s=4,l=l[0])}return f(),l})(t)),e),arguments,[])).length>1?e:e[0]}var H,Vo,Lr,ie,ln,Ge,No,Ue,Ho,pn,un,Fr,Ee=Symbol.for("pv"),Ke={},Je=[],Wr=/^m(i|n|o|s|text|space)$/,fn=Array.isArray,dn=Je.slice,ue=Object.assign;function le(t){t&&t.parentNode&&t.remove()}function $n(t,e,n){var o,r,s,i={},c=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return c>2&&(i.children=c>3?dn.call(arguments,2):n),Me(t,i,o,r,null)}function Me(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ee,__v:r||++Vo,__i:-1,__u:0};return!r&&H.vnode&&H.vnode(s),s}function Ye(t){return t.children}function pe(t,e){this.props=t,this.context=e,this.__g=0}function ce(t,e){if(e==null)return t.__&&ce(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ce(t)}function Br(t){var e,n=t.__v,o=n.__e,r=[],s=[],i=t.__P;i&&((e=ue({constructor:Ee},n)).__v=n.__v+1,H.vnode&&H.vnode(e),_n(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||ce(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,Do(r,e,s),n.__=n.__e=null,e.__e!=o&&qo(e))}function qo(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),qo(t)}function jo(t){(8&t.__g||(t.__g|=8,ie.push(t),Ge++))&&ln==H.debounceRendering||((ln=H.debounceRendering)||queueMicrotask)(Ao)}function Ao(){try{for(var t,e=1;ie.length;)ie.length>e&&ie.sort(No),t=ie.shift(),e=ie.length,8&t.__g&&Br(t)}finally{(Ge=ie.length)&&(ln||queueMicrotask)(Ao)}}function Ro(t,e,n,o,r,s,i,c,l,f,d){var h,m,p,b,k,g,$=o.__k||Je,_=e.length;for(l=Ur(n,e,$,l,_),h=0;h<_;h++)(p=n.__k[h])!=null&&(m=~p.__i&&$[p.__i]||Ke,p.__i=h,g=_n(t,p,m,r,s,i,c,l,f,d),b=p.__e,(m.ref!=p.ref||8&m.__u)&&(m.ref&&mn(m.ref,null,p,m),p.ref&&d.push(p.ref,p.__c||b,p)),k=k||b,4&p.__u?(l=Po(p,l,t,!m.__v),m.__e&&(m.__e=null)):typeof p.type=="function"&&g!==void 0?l=g:b&&(l=b.nextSibling),p.__u&=-21);return n.__e=k,l}function Ur(t,e,n,o,r){var s,i,c,l,f,d,h,m,p,b=n.length,k=b,g=0,$=0,_=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[s]=Me(null,i):fn(i)?i=_[s]=Me(Ye,{children:i}):i.constructor===Ee&&i.__b?i=_[s]=Me(i.type,i.props,i.key,i.ref,i.__v):_[s]=i,l=s+g,i.__=t,i.__b=t.__b+1,c=null,~(f=i.__i=zr(i,n,l,k))&&(k--,(c=n[f])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,f==l-1?g--:f==l+1?g++:f!=l&&(f>l?g--:g++,$=1)):(~f||(r>b?g--:r<b&&g++),typeof i.type!="function"&&(i.__u|=4))):_[s]=null;if($){for(d=[],h=[],s=0;s<r;s++)if((i=_[s])&&16&i.__u){for(g=0,m=d.length;g<m;)d[p=g+m>>1]<i.__i?g=p+1:m=p;d[g]=i.__i,h[s]=g+1}for(g=d.length;s--;)h[s]&&(h[s]==g?g--:_[s].__u|=4)}if(k)for(s=0;s<b;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=ce(c)),gn(c,c));return o}function Po(t,e,n,o){var r,s,i,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Po(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=ce(t))&&!e.parentNode&&(e=null),i=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function zr(t,e,n,o){var r,s=t.key,i=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&s==null||l&&s==c.key&&i==c.type)return n;if(o>(l?1:0)){for(r=n-1;r>=0;r--)if((c=e[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<e.length;r++)if((c=e[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function To(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Be(t,e,n,o,r){var s,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||To(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||To(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=un[e]||(un[e]=Gr(e)),(t.__a||(t.__a={}))[e]=pn,s=e!=(e=e.replace(Ho,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Gr(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Ue]==null)e[Ue]=pn++;else if(e[Ue]<this.__a[t])return;return n(H.event?H.event(e):e)}}}function _n(t,e,n,o,r,s,i,c,l,f){var d,h,m,p,b,k,g,$,_,x,S,V,y,M,v,E,j,F,z=e.type;if(e.constructor!==Ee)return null;128&n.__u&&(l=32&n.__u,d=n.__c.__z)&&(e.__u|=l,h=s=[],d.nodeType==8?c=ze(d,s):s.push(d),c=s[0]||c),(d=H.__b)&&d(e);e:if(typeof z=="function"){m=i.length;try{if($=e.props,_=(d=z.prototype)&&d.render,x=(d=z.contextType)&&o[d.__c],S=d?x?x.props.value:d.__:o,(p=n.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(_?e.__c=p=new z($,S):(e.__c=p=new pe($,S),p.constructor=z,p.render=Jr),x&&x.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),_&&(p.__s||(p.__s=p.state),z.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=ue({},p.__s)),ue(p.__s,z.getDerivedStateFromProps($,p.__s)))),b=p.props,k=p.state,p.__v=e,n.__c){if($!==b&&_&&!z.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps($,S),e.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate($,p.__s,S)===!1){e.__v!=n.__v&&(p.props=$,p.state=p.__s,p.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(P){P&&(P.__=e)}),Je.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=ce(n);break e}p.componentWillUpdate&&p.componentWillUpdate($,p.__s,S),_&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(b,k,g)})}else _&&!z.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),_&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=S,p.props=$,p.__P=t,p.__g&=-5,V=H.__r,y=_?25:0;do p.__g&=-9,V&&V(e),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++y<25);_&&(Je.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=ue({},o,p.getChildContext())),_&&n.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(b,k)),M=d&&d.type===Ye&&d.key==null?d.props.children:d,$.__P&&(d=c,r=(t=$.__P).namespaceURI,l=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(P){P&&gn(P,P)}),n.__k=null),c=n.__k?ce(n,0):null),c=Ro(t,fn(M)?M:[M],e,n,o,r,s,i,c,l,f),$.__P&&(e.__e=null,c=d),e.__u&=-161,h&&h.some(le),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(P){if(i.length=m,e.__v=null,l||s)if(P&&P.then){if(e.__u|=128|l,s){for(~(j=s.indexOf(c||void 0))||(j=s.length);(F=s[j-1])&&F.nodeType==8;)j--;for(;j<s.length;j++)if(F=s[j])if(s[j]=null,v){if(F==E)break}else{if(F.nodeType!=8)break;F.data.startsWith("$s")&&(E=ze(v=F))}}if(!v){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;v=c}(d=ze(v=e.__c.__z||(e.__c.__z=v)))?(e.__e=v,c=d):e.__e=c,c=c&&c.nextSibling}else s&&s.some(le);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),P&&P.then||Io(e),H.__e(P,e,n)}}else c=e.__e=Kr(n.__e,e,n,o,r,s,i,l,f,t);return(d=H.diffed)&&d(e),c}function ze(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Io(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Io))}function Do(t,e,n){for(var o=0;o<n.length;)mn(n[o++],n[o++],n[o++]);H.__c&&H.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){H.__e(s,r.__v)}})}function Kr(t,e,n,o,r,s,i,c,l,f){var d,h,m,p,b,k,g,$,_=n.props||Ke,x=e.props,S=e.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((b=s[d])&&(S?b.localName==S:b.nodeType==3)){t=b,s[d]=null;break}}if(!t){if($=f.ownerDocument||document,!S)return $.createTextNode(x);t=$.createElementNS(r,S,x.is?x:f),c&&(H.__m&&H.__m(e,s),c=!1),s=null}if(S){if(f=S=="template"&&t.content||t,s=S=="textarea"&&x.defaultValue!=null?null:s&&dn.call(f.childNodes),!c&&s)for(_={},d=0;d<t.attributes.length;d++)_[(b=t.attributes[d]).name]=b.value;for(d in _)b=_[d],d=="dangerouslySetInnerHTML"?m=b:d=="children"||d in x||d=="value"&&"defaultValue"in x||d=="checked"&&"defaultChecked"in x||Be(t,d,null,b,r);for(d in x)b=x[d],d=="children"?p=b:d=="dangerouslySetInnerHTML"?h=b:d=="value"?k=b:d=="checked"?g=b:c&&typeof b!="function"||_[d]===b||Be(t,d,b,_[d],r);h?(c||m&&(h.__html==m.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),e.__k=[]):(m&&(t.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Wr.test(S))&&(r="http://www.w3.org/1999/xhtml"),Ro(f,fn(p)?p:[p],e,n,o,r,s,i,s?s[0]:n.__k&&ce(n,0),c,l),s&&s.some(le)),c&&S!="textarea"||(d="value",S=="progress"&&k==null?t.removeAttribute(d):k==null||k===t[d]&&(S!="progress"||k)||Be(t,d,k,_[d],r),d="checked",g!=null&&g!=t[d]&&Be(t,d,g,_[d],r))}else _===x||c&&t.data==x||(t.data=x);return t}function mn(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){H.__e(r,n)}}function gn(t,e,n){var o,r,s,i;if(H.unmount&&H.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||mn(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){H.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&gn(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=ze(o,s=[]))&&(o==t.__e&&s.some(le),le(r),le(o)),n||le(t.__e),t.__e=t.__c=t.__=null}function Jr(t,e,n){return this.constructor(t,n)}function Qe(t,e){var n,o,r,s;H.__&&H.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Me(Ye,{children:[t]}),r=[],s=[],_n(e,e.__k,o||Ke,Ke,e.namespaceURI,o?null:e.firstChild?dn.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),Do(r,e.__k,s),e.__k.props.children=null}H={__e:function(t,e,n,o){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){t=c}}throw Ge=0,t}},Vo=0,Lr=function(t){return t!=null&&t.constructor===Ee},pe.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ue({},this.state)),typeof t=="function"&&(t=t(ue({},n),this.props)),t&&(ue(n,t),this.__v&&(e&&this.__k.push(e),jo(this)))},pe.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),jo(this))},pe.prototype.render=Ye,ie=[],Ge=0,No=function(t,e){return t.__v.__b-e.__v.__b},Ue=Symbol(),Ho=/(PointerCapture)$|Capture$/i,pn=0,un={},Fr=0;var _e,I,hn,Lo,kn=Object.is,Xe=0,Yo=[],bn=[],R=H,Fo=R.__b,Wo=R.__r,Bo=R.diffed,Uo=R.__c,zo=R.unmount,Go=R.__;function Ze(t,e){R.__h&&R.__h(I,t,Xe||e),Xe=0;var n=I.__H||(I.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function T(t){return Xe=1,Yr(Qo,t)}function Yr(t,e,n){var o=Ze(_e++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Qo(void 0,e),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);kn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=I,!I.__f)){I.__f=!0;var r=I.shouldComponentUpdate;I.shouldComponentUpdate=function(s,i,c){var l=this.__H;if(!l)return!0;var f=!1,d=this.props!=s;if(l.__.some(function(m){m.__N&&(f=!0,kn(m.__[0],m.__N[0])||(d=!0))}),r){var h=r.call(this,s,i,c);return f?h||d:h}return!f||d}}return o.__}function A(t,e){var n=Ze(_e++,3);!R.__s&&xn(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,I.__H.__h.push(n))}function oe(t,e){var n=Ze(_e++,4);!R.__s&&xn(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,I.__h.push(n))}function O(t){return Xe=5,Qr(function(){return{current:t}},[])}function Qr(t,e){var n=Ze(_e++,7);return xn(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Xr(){var t;do{for(;t=bn.shift();)try{je(t)}catch(n){R.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Yo.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(je),e.__h.some(vn),e.__h=[]}catch(n){e.__h=[],R.__e(n,t.__v)}}}while(bn.length)}R.__b=function(t){I=null,Fo&&Fo(t)},R.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Go&&Go(t,e)},R.__r=function(t){Wo&&Wo(t),_e=0;var e=(I=t.__c).__H;e&&(hn==I?I.__h=[]:(e.__h.some(je),e.__h.some(vn),_e=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),hn=I},R.diffed=function(t){Bo&&Bo(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Jo(Yo.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),hn=I=null},R.__c=function(t,e){e.some(function(n){try{n.__h.some(je),n.__h=n.__h.filter(function(o){return!o.__||vn(o)})}catch(o){n.__h=[function(){throw o}]}}),Uo&&Uo(t,e)},R.unmount=function(t){zo&&zo(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Jo(bn.push(r))}else je(r)}catch(s){e=s}}),o.__H=void 0,e&&R.__e(e,o.__v))};var Ko=typeof requestAnimationFrame=="function";function Zr(t){var e,n=function(){clearTimeout(o),Ko&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Ko&&(e=requestAnimationFrame(n))}function Jo(t){t!=1&&Lo==R.requestAnimationFrame||((Lo=R.requestAnimationFrame)||Zr)(Xr)}function je(t){var e=I,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),I=e}function vn(t){var e=I;t.__c=t.__(),I=e}function xn(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!kn(n,t[o])})}function Qo(t,e){return typeof e=="function"?e(t):e}var a=Eo.bind($n);function w({of:t,as:e="div",...n}){return $n(e,{...n,dangerouslySetInnerHTML:{__html:t}})}function C(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function D(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function N(t,e){return JSON.stringify(t)===JSON.stringify(e)}function u(t,e,n={}){return(es(t,e,n.n)??t[e]??e).replace(/\{(\w+)\}/g,(r,s)=>s in n?String(n[s]):r)}function es(t,e,n){if(typeof n!="number")return;let o=new Intl.PluralRules(t.language).select(n);return t[`${e}.${o}`]??t[`${e}.other`]}function K({ids:t,facts:e,strings:n}){let o=t.filter(r=>r in e);return o.length?a`<details class="pg-facts">
<summary>${u(n,"facts")}</summary>
<ul>
${o.map(r=>a`<li key=${r}>
<${w} of=${e[r].html} />
<p class="pg-source">
${u(n,"fact_source",{source:e[r].source,id:r})}
${e[r].mark==="recalled"&&a` <strong>${u(n,"fact_recalled")}</strong>`}
</p>
</li>`)}
</ul>
</details>`:null}function re({title:t,of:e,class:n="",children:o=null}){return e?a`<div class=${`pg-said ${n}`}>
<p class="pg-label">${t}</p>
<${w} of=${e} />
${o}
</div>`:null}function L({feedback:t,strings:e,name:n=null,tag:o=null}){let{story:r,research:s,instead:i}=t;return a`
${n&&a`<p class="pg-named">
<${w} as="span" of=${n} />
${o&&a`<span class="pg-tag">${o}</span>`}
</p>`}
<${re} title=${u(e,"part_story")} of=${r} class="pg-story" />
<${re} title=${u(e,"part_research")} of=${s} />
<${re} title=${u(e,"part_instead")} of=${i} />
`}function et({feedback:t,strings:e,open:n}){return!t.story&&!t.research?null:a`<details class="pg-reasons" open=${n}>
<summary>${u(e,"reasons")}</summary>
<${L} feedback=${t} strings=${e} />
</details>`}function q(t,e,n){let o=new CustomEvent("practiceguides:finished",{bubbles:!0,detail:{id:e,result:n}});t.dispatchEvent(o)}function tt({children:t,then:e}){let[n,o]=T(!1);return A(()=>{n?e==null||e():o(!0)},[n]),n?t:null}function W(t){return{v:1,answer:t,confidence:null,tries:[],hint:!1,skipped:!1}}function Q(t,e,n){let o=t.tries.length,r=t.tries[o-1];if(!r)return{status:t.skipped?"skipped":"unanswered",score:0,max:e,attempts:o,confidence:null,misconceptions:[]};let{score:s,right:i=s===e,misconceptions:c=[]}=n(r.answer),l=c.filter(Boolean);return{status:i?"right":s>0?"partly":"wrong",score:s,max:e,attempts:o,confidence:r.confidence,misconceptions:l}}function X(t,e,n,o){if(t==null)return{state:W(e),lost:!1};if(!C(t)||t.v!==1)return{state:W(e),lost:!0};let r=c=>{let l=C(c)?n(c.answer):null;return!C(c)||l===null||!o(l)?null:{answer:l,confidence:Xo(c.confidence)}},s=Array.isArray(t.tries)?t.tries.map(r):[],i={v:1,answer:n(t.answer)??e,confidence:Xo(t.confidence),tries:s.filter(c=>c!==null),hint:t.hint===!0,skipped:t.skipped===!0};return{state:i,lost:!N(Zo(t),Zo(i))}}function J(t,e){let n=t.tries.findIndex((r,s)=>!N(r,e.tries[s])),o=n<0?[]:t.tries.slice(n);return{...t,tries:[...e.tries,...o],hint:t.hint||e.hint}}function yn(t){return t==="not"||t==="fairly"||t==="very"}function Xo(t){return yn(t)?t:null}function Zo({answer:t,confidence:e,tries:n,hint:o,skipped:r}){let s=Array.isArray(n)?n.map(i=>[i==null?void 0:i.answer,i==null?void 0:i.confidence]):n;return[t,e,s,o,r]}var ts=["not","fairly","very"],ns={right:"\u2713",partly:"\u25D0",wrong:"\u25CB"};function Z({uid:t,spec:e,strings:n,state:o,set_state:r,host:s,nothing:i,mark:c,missing:l,ask:f,told:d,spoken:h,facts:m,after:p,keep:b,count:k}){let g=o.tries.length,$=o.tries[g-1],_=c(o),[x,S]=T(!$||!N($.answer,o.answer)),V=O(g);A(()=>{V.current!==g&&S(!g),V.current=g},[g]);let[y,M]=T(""),v=O(null),E=O(null),j=O(null);A(()=>{var B,te;j.current==="question"&&((te=(B=v.current)==null?void 0:B.querySelector("input, select, button, textarea"))==null||te.focus(),j.current=null)});let F=()=>{var te;if(j.current!=="feedback")return;let B=[u(n,_.status),z(),wn(n,_)].filter(Boolean).join(" ");s.announce(`${B} ${h?h($.answer,_):((te=E.current)==null?void 0:te.innerText)??""}`),j.current=null},z=()=>k?u(n,"score",{score:_.score,max:_.max}):"",P=B=>{M(B),s.announce(B)},cn=B=>{M(""),r({...o,answer:B})},an=B=>{if(!x)return;let te=l(o.answer);if(te)return P(te);let{answer:Pr,confidence:Ir}=o,wo={...o,tries:[...o.tries,{answer:Pr,confidence:Ir}],skipped:!1};j.current="feedback",M(""),S(!1),r(wo),q(B.currentTarget,e.id,c(wo))},Rr=B=>{let te={...o,skipped:!0};r(te),P(u(n,"skipped")),q(B.currentTarget,e.id,c(te))},xo=B=>{j.current="question",S(!0),r(B)},yo=!x&&(_.status==="right"||g>=e.attempts);return a`
${e.prompt&&a`<${w} class="pg-prompt" id=${`${t}-prompt`} of=${e.prompt} />`}
<div ref=${v}>${f({answer:o.answer,set_answer:cn,fixed:!x})}</div>
${e.confidence&&a`<${Sn} name=${`${t}-sure`} strings=${n} value=${o.confidence} set=${!x}
onPick=${B=>r({...o,confidence:B})} />`}
${e.hint&&a`<details class="pg-hint" onToggle=${()=>o.hint||r({...o,hint:!0})}>
<summary>${u(n,"hint")}</summary>
<${w} of=${e.hint} />
</details>`}
<div class="pg-actions">
<button type="button" class="pg-button" aria-disabled=${x?void 0:"true"} onClick=${an}>
${u(n,x?"check":"checked")}
</button>
${x&&a`<button type="button" class="pg-button pg-quiet" onClick=${Rr}>${u(n,"skip")}</button>`}
${x&&a`<p class="pg-remark">${y||(o.skipped?u(n,"skipped"):"")}</p>`}
</div>
${!x&&$&&a`<div class="pg-feedback">
<p class="pg-verdict">
<span aria-hidden="true">${ns[_.status]}</span> ${u(n,_.status)}
${k&&a` <span class="pg-count">${z()}</span>`}
</p>
<${tt} then=${F}>
${wn(n,_)&&a`<p>${wn(n,_)}</p>`}
<div ref=${E}>${d($.answer,_)}</div>
<${K} ids=${[...new Set(m($.answer))]} facts=${e.facts} strings=${n} />
${yo&&p&&p($.answer)}
<div class="pg-actions">
${yo?a`<button type="button" class="pg-button pg-quiet" onClick=${()=>xo(W(i))}>${u(n,"start_again")}</button>`:a`<button type="button" class="pg-button" onClick=${()=>xo({...o,answer:b?o.answer:i,confidence:null})}>
${u(n,"try_again")}
</button>
<p class="pg-remark">${u(n,"tries_left",{n:e.attempts-g})}</p>`}
</div>
<//>
</div>`}
`}function wn(t,{status:e,confidence:n}){return e==="right"?n==="not"?u(t,"unsure_right"):"":n==="very"?u(t,"sure_wrong"):n==="not"?u(t,"unsure_wrong"):""}function Sn({name:t,strings:e,value:n,set:o,onPick:r}){return a`<fieldset class="pg-pills pg-confidence">
<legend>${u(e,"confidence")}</legend>
${ts.map(s=>a`<label key=${s} class=${s===n?"is-picked":""}>
<input type="radio" name=${t} value=${s} checked=${s===n} disabled=${o} onChange=${()=>r(s)} />
<span>${u(e,`confidence_${s}`)}</span>
</label>`)}
</fieldset>`}function ee({id:t,label:e,unseen:n=!1,value:o,rows:r=2,described:s,onWrite:i,onDone:c=()=>{}}){let l=O(null);return oe(()=>os(l.current),[o]),a`
<label class=${n?"pg-unseen":"pg-field-label"} for=${t}>${e}</label>
<textarea class="pg-field" id=${t} ref=${l} rows=${r} value=${o} aria-describedby=${s}
onInput=${f=>i(f.currentTarget.value)}
onChange=${f=>c(f.currentTarget)} />
`}function ne({id:t,strings:e}){return a`<p class="pg-care" id=${t}>${u(e,"care")}</p>`}function os(t){t&&(t.style.height="",t.value&&(t.style.height=`${t.scrollHeight+t.offsetHeight-t.clientHeight}px`))}function nt(){let[t,e]=T(null),n=O(null);return oe(()=>{if(!n.current)return;let{element:o,top:r}=n.current;n.current=null,window.scrollBy(0,o.getBoundingClientRect().top-r)},[t]),[t,(o,r)=>{n.current={element:r,top:r.getBoundingClientRect().top},e(t===o?null:o)}]}function ot(t,e){let n=C(t)?Object.entries(t):[];return Object.fromEntries(n.filter(([o,r])=>e.includes(o)&&r&&typeof r=="string"))}function rt(t,e,n){let{[e]:o,...r}=t;return n?{...r,[e]:n}:r}function st(t,e){let n={...t};for(let[o,r]of Object.entries(e)){let s=t[o]??"";s.includes(r)||(n[o]=r.includes(s)?r:`${s}

${r}`)}return n}function it(t,e){let o=[t.answer,...t.tries.map(r=>r.answer)].flatMap(r=>Object.values(e(r)));return[...new Set(o)].filter(r=>r.trim())}function ct(t,e){let n=t.tries.map(o=>({...o,answer:e(o.answer)}));return{...t,answer:e(t.answer),tries:n}}var On={};G(On,{NOTHING:()=>Te,VERSION:()=>rs,compare:()=>Ve,empty:()=>ss,has_marks:()=>at,mark:()=>Cn,marks_of:()=>Ne,merge:()=>cs,own_words:()=>as,restore:()=>is,without_words:()=>ls});var rs=1,Te={marks:{},reasons:{}};function ss(t){return W(Te)}function Cn(t,e){let n=t.sentences.reduce((o,{tags:r})=>o+r.length,0);return Q(e,n,o=>{let s=t.sentences.map(i=>Ve(i,o)).reduce((i,{found:c,over:l})=>i+c.length-l.length,0);return{score:Math.max(0,s)}})}function Ve(t,e){let n=Ne(e,t.id);return{found:t.tags.filter(o=>n.includes(o)),missed:t.tags.filter(o=>!n.includes(o)),over:n.filter(o=>!t.tags.includes(o))}}function Ne(t,e){return t.marks[e]??[]}function at(t){return Object.keys(t.marks).length>0}function is(t,e){return X(e,Te,n=>us(t,n),at)}function cs(t,e){let n=J(t,e),o=st(t.answer.reasons,e.answer.reasons);return{...n,answer:{marks:t.answer.marks,reasons:o}}}function as(t){return it(t,({reasons:e})=>e)}function ls(t){return ct(t,({marks:e})=>({marks:e,reasons:{}}))}function us(t,e){if(!C(e)||!C(e.marks))return null;let n=t.sentences.map(({id:r})=>r),o=Object.entries(e.marks).map(([r,s])=>[r,n.includes(r)?ps(t,s):[]]).filter(([,r])=>r.length);return{marks:Object.fromEntries(o),reasons:ot(e.reasons,n)}}function ps(t,e){let n=t.tags.map(({id:o})=>o);return D(e)?[...new Set(e)].filter(o=>n.includes(o)):[]}var fs={found:"annotate_found",missed:"annotate_missed",over:"annotate_over"};function lt(t){let{uid:e,spec:n,strings:o,state:r}=t,[s,i]=nt(),c=p=>Cn(n,p),l=c(r).status==="right"||r.tries.length>=n.attempts,f=({answer:p,set_answer:b,fixed:k})=>a`
<p class="pg-remark" id=${`${e}-how`}>${u(o,"annotate_how")}</p>
<figure class="annotate-sheet" aria-describedby=${`${e}-how`}>
<figcaption>
<span class="annotate-kind">${u(o,`annotate_kind_${n.document.kind}`)}</span>
${n.document.title}
</figcaption>
<ol class="annotate-lines">
${n.sentences.map(g=>a`<li key=${g.id}>
<${ds} uid=${`${e}-${g.id}`} spec=${n} strings=${o} sentence=${g} answer=${p}
set_answer=${b} fixed=${k} open=${s===g.id}
onPress=${$=>i(g.id,$)} />
</li>`)}
</ol>
</figure>`,d=p=>{let b=n.sentences.map($=>Ve($,p)),k=n.tags.map(({id:$,text:_})=>{let[x,S,V]=["found","missed","over"].map(y=>b.filter(M=>M[y].includes($)).length);return{tag:_,found:x,missed:S,over:V}});if(l)return k.map($=>u(o,$.found+$.missed?"annotate_tally":"annotate_tally_absent",$));let g=k.reduce(($,{missed:_})=>$+_,0);return[...k.filter($=>$.found+$.over).map($=>u(o,"annotate_tally_open",$)),u(o,"annotate_left",{n:g})]},h=p=>n.sentences.filter(({id:b})=>l||Ne(p,b).length),m=l?n.absent:[];return a`<${Z} ...${t} nothing=${Te} keep mark=${c} ask=${f}
missing=${p=>at(p)?null:u(o,"annotate_none")}
told=${p=>a`
<ul class="annotate-tally">${d(p).map(b=>a`<li key=${b}>${b}</li>`)}</ul>
<p class="pg-named">${u(o,l?"annotate_again":"annotate_again_open")}</p>
<ol class="annotate-lines">
${h(p).map(b=>a`<li key=${b.id} value=${n.sentences.indexOf(b)+1}>
<${w} class="annotate-text" of=${b.text} />
<${$s} spec=${n} strings=${o} sentence=${b} answer=${p} over=${l} />
</li>`)}
</ol>
${m.length>0&&a`<p class="pg-named">${u(o,"annotate_absent")}</p>
${m.map(({tag:b,feedback:k})=>a`<div key=${b} class="annotate-absent">
<p class="annotate-text">${Mn(n,[b])}</p>
<${L} feedback=${k} strings=${o} />
</div>`)}`}`}
spoken=${p=>d(p).join(" ")}
facts=${p=>[...h(p),...m].flatMap(({feedback:b})=>b.facts)} />`}lt.icon="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2";function ds({uid:t,spec:e,strings:n,sentence:o,answer:r,set_answer:s,fixed:i,open:c,onPress:l}){let f=Ne(r,o.id),d=r.reasons[o.id]??"",h=a`<span>
<${w} as="span" class=${f.length?"annotate-marked":""} of=${o.text} />
${f.length>0&&a` <span class="annotate-tags">${u(n,"annotate_marked",{tags:Mn(e,f)})}</span>`}
</span>`;if(i)return a`<div class="annotate-line">${h}</div>${d&&a`<${er} text=${d} strings=${n} />`}`;let m=(p,b)=>{let{[o.id]:k,...g}=r.marks,$=e.tags.map(({id:_})=>_).filter(_=>_===p?b:f.includes(_));$.length&&(g[o.id]=$),s({...r,marks:g})};return a`
<button type="button" class="annotate-line" aria-expanded=${c?"true":"false"}
onClick=${p=>l(p.currentTarget)}>${h}</button>
${c&&a`<div class="annotate-panel">
<fieldset class="pg-pills">
<legend>${u(n,"annotate_pick")}</legend>
${e.tags.map(p=>a`<label key=${p.id} class=${f.includes(p.id)?"is-picked":""}>
<input type="checkbox" value=${p.id} checked=${f.includes(p.id)}
onChange=${b=>m(p.id,b.currentTarget.checked)} />
<span>${p.text}</span>
</label>`)}
</fieldset>
${(f.length>0||d)&&a`
<${ee} id=${`${t}-reason`} label=${u(n,"annotate_reason")} value=${d} described=${`${t}-care`}
onWrite=${p=>s({...r,reasons:rt(r.reasons,o.id,p)})} />
<${ne} id=${`${t}-care`} strings=${n} />`}
</div>`}`}function $s({spec:t,strings:e,sentence:n,answer:o,over:r}){let s=Ve(n,o),i=["found","missed","over"].filter(l=>s[l].length&&(r||l!=="missed")),c=o.reasons[n.id];return a`
${i.map(l=>a`<p key=${l} class="annotate-who">${u(e,fs[l],{tags:Mn(t,s[l])})}</p>`)}
${c&&a`<${er} text=${c} strings=${e} />`}
<${et} feedback=${n.feedback} strings=${e} open=${s.missed.length+s.over.length>0} />`}function er({text:t,strings:e}){return a`<p class="annotate-reason"><span class="pg-label">${u(e,"annotate_own")}</span> ${t}</p>`}function Mn(t,e){return t.tags.filter(({id:n})=>e.includes(n)).map(({text:n})=>n).join(", ")}var jn={};G(jn,{NOTHING:()=>He,VERSION:()=>_s,distance:()=>qe,empty:()=>ms,in_spread:()=>pt,mark:()=>En,merge:()=>hs,open_rows:()=>ft,own_words:()=>ks,restore:()=>gs,without_words:()=>bs});var _s=1,He={levels:{},notes:{}};function ms(t){return W(He)}function En(t,e){return Q(e,t.rows.length,n=>({score:t.rows.filter(o=>qe(t,o,n.levels[o.id])!=="far").length}))}function qe(t,e,n){let[o,r]=[n,e.level].map(s=>ut(t,s));return o===r?"same":Math.abs(o-r)===1?"near":pt(t,e,n)?"inside":"far"}function pt(t,e,n){let[o,r]=e.spread.map(s=>ut(t,s));return o<=ut(t,n)&&ut(t,n)<=r}function ut(t,e){return t.levels.findIndex(n=>n.id===e)}function ft(t,e){return t.rows.filter(({id:n})=>!e.levels[n]).length}function gs(t,e){return X(e,He,n=>vs(t,n),n=>!ft(t,n))}function hs(t,e){let n=J(t,e),o=st(t.answer.notes,e.answer.notes);return{...n,answer:{levels:t.answer.levels,notes:o}}}function ks(t){return it(t,({notes:e})=>e)}function bs(t){return ct(t,({levels:e})=>({levels:e,notes:{}}))}function vs(t,e){if(!C(e)||!C(e.levels))return null;let n=t.rows.map(({id:s})=>s),o=t.levels.map(({id:s})=>s),r=Object.entries(e.levels).filter(([s,i])=>n.includes(s)&&o.includes(i));return{levels:Object.fromEntries(r),notes:ot(e.notes,n)}}var xs={near:"assess_near",inside:"assess_inside",far:"assess_far"};function dt(t){let{uid:e,spec:n,strings:o,state:r}=t,[s,i]=nt(),c=h=>En(n,h),l=c(r).status==="right"||r.tries.length>=n.attempts,f=(h,m)=>l||qe(n,h,m.levels[h.id])!=="far";return a`<${Z} ...${t} nothing=${He} keep mark=${c} ask=${({answer:h,set_answer:m,fixed:p})=>a`
<p class="pg-remark">${u(o,"assess_pick")}</p>
${n.rows.map(({id:b,text:k})=>{let g=h.notes[b]??"",$=`${e}-${b}-note`;return a`<div key=${b} class="assess-row">
<fieldset class="pg-pills">
<legend>${k}</legend>
${n.levels.map(_=>a`<label key=${_.id} class=${h.levels[b]===_.id?"is-picked":""}>
<input type="radio" name=${`${e}-${b}`} value=${_.id} checked=${h.levels[b]===_.id} disabled=${p}
onChange=${()=>m({...h,levels:{...h.levels,[b]:_.id}})} />
<span>${_.text}</span>
</label>`)}
</fieldset>
${!p&&a`<button type="button" class="pg-link" aria-expanded=${s===b?"true":"false"}
onClick=${_=>i(b,_.currentTarget)}>${u(o,g?"assess_note":"assess_add")}</button>`}
${!p&&s===b&&a`
<${ee} id=${$} label=${u(o,"assess_label",{row:k})} unseen value=${g} described=${`${$}-care`}
onWrite=${_=>m({...h,notes:rt(h.notes,b,_)})} />
<${ne} id=${`${$}-care`} strings=${o} />`}
</div>`})}`}
missing=${h=>{let m=ft(n,h);return m?u(o,"assess_none",{n:m}):null}}
told=${h=>a`
${l&&a`<p class="pg-remark" aria-hidden="true">${u(o,"assess_signs")}</p>`}
${n.rows.map(m=>a`<div key=${m.id} class="assess-told">
<p class="pg-named">${m.text}</p>
${l&&a`<${ys} spec=${n} row=${m} own=${h.levels[m.id]} />`}
<p>${tr(n,o,m,h,l)}</p>
${h.notes[m.id]&&a`<p class="assess-note"><span class="pg-label">${u(o,"assess_note")}:</span> ${h.notes[m.id]}</p>`}
${f(m,h)&&a`<${et} feedback=${m.feedback} strings=${o} open=${h.levels[m.id]!==m.level} />`}
</div>`)}`}
spoken=${h=>n.rows.map(m=>`${m.text}: ${tr(n,o,m,h,l)}`).join(" ")}
facts=${h=>n.rows.flatMap(m=>f(m,h)?m.feedback.facts:[])} />`}dt.icon="M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M9 12v4";function ys({spec:t,row:e,own:n}){let{levels:o}=t;return a`<p class="assess-bar" aria-hidden="true">
<span>${o[0].text}</span>
${o.map(({id:r})=>a`<span key=${r} class=${`assess-step ${pt(t,e,r)?"is-in":""}`}>
${r===e.level?r===n?"\u25C9":"\u25C6":r===n?"\u25CF":"\u25CB"}
</span>`)}
<span>${o[o.length-1].text}</span>
</p>`}function tr(t,e,n,o,r){let s=d=>{var h;return((h=t.levels.find(m=>m.id===d))==null?void 0:h.text)??d},i=o.levels[n.id],c=qe(t,n,i);if(c==="far"&&!r)return u(e,"assess_far_open");let[l,f]=n.spread;return[u(e,c==="same"?"assess_both":"assess_apart",{own:s(i),level:s(n.level)}),l!==f&&u(e,"assess_spread",{from:s(l),to:s(f)}),c!=="same"&&u(e,xs[c])].filter(Boolean).join(" ")}function me({label:t,state:e,cleared:n,set_state:o,onClear:r=()=>{},strings:s,host:i}){let[c,l]=T(null),f=N(e,n);return A(()=>{f||l(null)},[f]),f&&!c?null:a`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${f?()=>{o(c),l(null),i.announce(u(s,"cleared_back"))}:()=>{l(e),o(n),r(),i.announce(u(s,"cleared"))}}>${f?u(s,"cleared_undo"):t}</button>
${f&&a`<span class="pg-remark">${u(s,"cleared")}</span>`}
</p>`}function _t(){let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}function mt(t){return typeof t=="string"&&/^\d{4}-\d\d-\d\d$/.test(t)&&!Number.isNaN(Date.parse(t))&&Tn(t,0)===t}function Tn(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}function nr(t,e){return Math.round((Date.parse(e)-Date.parse(t))/864e5)}var $t={};function Vn(t,e){return $t[e]??($t[e]=new Intl.DateTimeFormat(e==="en"?"en-GB":e,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})),$t[e].format(Date.parse(t))}function or(t){setTimeout(()=>Vn("2000-01-01",t),500)}function U({spec:t,strings:e,state:n,set_state:o,host:r,mark:s}){return a`
<button type="button" class="pg-button pg-quiet" onClick=${c=>{let l={...n,skipped:!0};o(l),r.announce(u(e,"skipped")),q(c.currentTarget,t.id,s(t,l))}}>${u(e,"skip")}</button>
${n.skipped&&a`<p class="pg-remark">${u(e,"skipped")}</p>`}
`}var An={};G(An,{VERSION:()=>gt,due:()=>Nn,empty:()=>Ae,mark:()=>ge,merge:()=>Ss,next:()=>Hn,rate:()=>qn,restore:()=>ws});var gt=1,ht=[0,1,3,7,21];function Ae(t){return{v:gt,cards:{},skipped:!1}}function ge(t,{cards:e,skipped:n}){let o=Object.keys(e).length;return o===t.cards.length?{status:"done"}:n?{status:"skipped"}:{status:o?"underway":"unanswered"}}function Nn(t,{cards:e},n){let o=new Map(Object.entries(e));return t.cards.map(r=>r.id).filter(r=>ir(o.get(r),n))}function Hn(t,e){return Math.min(...Object.values(t.cards).map(n=>sr(n,e)))}function qn(t,e,n,o,r){let s=new Map(Object.entries(e.cards)).get(n);if(o&&!ir(s,r))return{...e,skipped:!1};let i=o?Math.min((s?s.box:0)+1,ht.length-1):0;return{...e,cards:{...e.cards,[n]:{box:i,due:Tn(r,ht[i])}},skipped:!1}}function ws(t,e){if(e==null)return{state:Ae(t),lost:!1};if(!C(e)||e.v!==gt)return{state:Ae(t),lost:!0};let n=C(e.cards)?Object.entries(e.cards):[],o=[];for(let[s,i]of n){let c=t.cards.some(l=>l.id===s)?Cs(i):null;c&&o.push([s,c])}return{state:{v:gt,cards:Object.fromEntries(o),skipped:e.skipped===!0},lost:!C(e.cards)||o.length<n.length}}function Ss(t,e){let n=new Map(Object.entries(e.cards));for(let[o,r]of Object.entries(t.cards)){let s=n.get(o);(!s||rr(r)>rr(s))&&n.set(o,r)}return{...t,cards:Object.fromEntries(n)}}function sr({box:t,due:e},n){let o=nr(n,e);return o>ht[t]?0:o}function ir(t,e){return!t||sr(t,e)<=0}function rr({due:t,box:e}){return`${t} ${e}`}function Cs(t){if(!C(t)||!mt(t.due))return null;let e=ht.findIndex((n,o)=>o===t.box);return e<0?null:{box:e,due:t.due}}function kt(t){let{spec:e,strings:n,state:o,set_state:r,host:s}=t,[i,c]=T(!1),[l,f]=T([]),[d,h]=T([]),m=O(null),p=O(null),b=O(!1);A(()=>{var v;b.current&&((v=p.current??m.current)==null||v.focus()),b.current=!1});let k=_t(),g=d.length?d:Nn(e,o,k),[$]=[...g].sort((v,E)=>l.lastIndexOf(v)-l.lastIndexOf(E)),_=e.cards.find(v=>v.id===$),x=Object.keys(o.cards).length,S=v=>{b.current=!0,c(v)},V=(v,E)=>{let j=qn(e,o,$,E,k);S(!1),f([...l,$]),h(d.filter(F=>F!==$)),r(j),ge(e,o).status!=="done"&&ge(e,j).status==="done"&&q(v.currentTarget,e.id,ge(e,j))},y=()=>{S(!1),h(e.cards.map(v=>v.id))},M=()=>{c(!1),f([]),h([])};return a`
<${w} class="pg-prompt" of=${e.prompt} />
${_?a`<div key="card">
${!i&&!x&&a`<p class="pg-remark">${u(n,"cards_how")}</p>`}
<div class="cards-card">
<p class="pg-remark">${u(n,"cards_left",{n:g.length})}</p>
<h4 class="cards-front" tabindex="-1" ref=${m}><${w} as="span" of=${_.front} /></h4>
${i&&a`<div class="cards-back" tabindex="-1" ref=${p}><${w} of=${_.back} /></div>
<${K} ids=${_.facts} facts=${e.facts} strings=${n} />`}
</div>
<div class="pg-actions">
${i?a`<button key="knew" type="button" class="pg-button" onClick=${v=>V(v,!0)}>${u(n,"cards_knew")}</button>
<button key="not-yet" type="button" class="pg-button" onClick=${v=>V(v,!1)}>${u(n,"cards_not_yet")}</button>`:a`<button key="turn" type="button" class="pg-button" onClick=${()=>S(!0)}>${u(n,"cards_turn")}</button>
${x<e.cards.length&&a`<${U} ...${t} mark=${ge} />`}`}
</div>
</div>`:a`<div key="rest">
<div tabindex="-1" ref=${m}>
<p class="pg-verdict">${u(n,"cards_none")}</p>
<p>${u(n,"cards_next",{n:Hn(o,k)})}</p>
</div>
<div class="pg-actions"><button type="button" class="pg-button pg-quiet" onClick=${y}>${u(n,"cards_all")}</button></div>
</div>`}
${(!_||!x)&&a`<${me} label=${u(n,"cards_clear")} state=${o} cleared=${Ae(e)} set_state=${r}
onClear=${M} strings=${n} host=${s} />`}
`}kt.icon="M3 7h10v9H3zM6 4h11v9";var In={};G(In,{VERSION:()=>bt,empty:()=>Rn,mark:()=>vt,merge:()=>Ms,points:()=>he,restore:()=>Os,tick:()=>Pn});var bt=1;function Rn(t){return{v:bt,ticked:[],done:!1,skipped:!1}}function vt(t,{ticked:e,done:n,skipped:o}){return n||e.length===he(t).length?{status:"done"}:o?{status:"skipped"}:{status:e.length?"underway":"unanswered"}}function Pn(t,e,n,o){let r=e.ticked.filter(i=>i!==n),s=o?[...r,n]:r;return{...e,ticked:s,done:e.done||s.length===he(t).length,skipped:!1}}function Os(t,e){if(e==null)return{state:Rn(t),lost:!1};if(!C(e)||e.v!==bt)return{state:Rn(t),lost:!0};let n=he(t).map(s=>s.id),o=D(e.ticked)?e.ticked:[],r={v:bt,ticked:[...new Set(o)].filter(s=>n.includes(s)),done:e.done===!0,skipped:e.skipped===!0};return{state:r,lost:!N(r.ticked,e.ticked)}}function Ms(t,e){return{...t,ticked:[...new Set([...t.ticked,...e.ticked])],done:t.done||e.done}}function he({groups:t}){return t.reduce((e,n)=>[...e,...n.points],[])}function xt(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,[c,l]=T(""),f=he(n).length,d=r.ticked.length,h=k=>{l(k),i.announce(k)},m=(k,g,$)=>{s(g),h($),q(k.currentTarget,n.id,vt(n,g))},p=(k,g)=>{let $=Pn(n,r,g,k.currentTarget.checked);if($.ticked.length===f)return m(k,$,u(o,"checklist_all"));l(""),s($)},b=k=>{if(!d)return h(u(o,"checklist_none"));m(k,{...r,done:!0,skipped:!1},u(o,"checklist_done_said"))};return a`
<${w} class="pg-prompt" of=${n.prompt} />
${n.groups.map(k=>a`<fieldset key=${k.points[0].id} class="checklist-group">
<legend>${k.title}</legend>
${k.points.map(g=>a`<${Es} key=${g.id} name=${`${e}-${g.id}`} point=${g} on=${r.ticked.includes(g.id)}
facts=${n.facts} strings=${o} onChange=${$=>p($,g.id)} />`)}
</fieldset>`)}
<div class="pg-actions">
<p class="checklist-count">${u(o,"checklist_count",{ticked:d,count:f})}</p>
${d<f&&a`
<button type="button" class="pg-button" onClick=${b}>${u(o,"checklist_done")}</button>
${!r.done&&a`<${U} ...${t} mark=${vt} />`}`}
${c&&a`<p class="pg-remark">${c}</p>`}
</div>
<${me} label=${u(o,"checklist_clear")} state=${r} cleared=${{...r,ticked:[]}} set_state=${s}
onClear=${()=>l("")} strings=${o} host=${i} />
`}xt.icon="M3 5l1.5 1.5L7 4M10 5h7M3 10l1.5 1.5L7 9m3 1h7M3 15l1.5 1.5L7 14m3 1h7";function Es({name:t,point:{text:e,feedback:n},on:o,facts:r,strings:s,onChange:i}){return a`<div class="checklist-point">
<label class=${`pg-option ${o?"is-picked":""}`}>
<input type="checkbox" checked=${o} onChange=${i} />
<${w} as="span" id=${t} of=${e} />
</label>
${n&&a`<details>
<summary aria-describedby=${t}>${u(s,"checklist_why")}</summary>
<${L} feedback=${n} strings=${s} />
<${K} ids=${n.facts} facts=${r} strings=${s} />
</details>`}
</div>`}var Dn={};G(Dn,{VERSION:()=>js,answering:()=>Y,empty:()=>Ts,mark:()=>yt,merge:()=>Ns,restore:()=>Vs});var Re=["true","false","depends"],cr={nothing:{},most:({statements:t})=>t.length,grade({statements:t},e){return{score:t.filter(n=>e[n.id]===n.is).length,misconceptions:t.map(n=>n.misconceptions[e[n.id]])}},read({statements:t},e){return C(e)&&Object.keys(e).every(o=>t.some(r=>r.id===o)&&Re.includes(e[o]))?e:null},open:({statements:t},e)=>t.filter(n=>!Re.includes(e[n.id])).length};var ar={nothing:[],most:({multiple:t,options:e})=>t?e.filter(n=>n.correct).length:1,grade({options:t},e){let n=t.filter(r=>e.includes(r.id)),o=n.filter(r=>r.correct).length;return{score:Math.max(0,o-(n.length-o)),misconceptions:n.map(r=>r.misconception)}},read({multiple:t,options:e},n){return!D(n)||new Set(n).size<n.length||!t&&n.length>1?null:n.every(o=>e.some(r=>r.id===o))?n:null},open:(t,e)=>e.length?0:1};var js=1;function Y(t){return t.statements.length?cr:ar}function Ts(t){return W(Y(t).nothing)}function yt(t,e){let{most:n,grade:o}=Y(t);return Q(e,n(t),r=>o(t,r))}function Vs(t,e){let{nothing:n,read:o,open:r}=Y(t);return X(e,n,s=>o(t,s),s=>!r(t,s))}function Ns(t,e){return J(t,e)}function wt(t){return t.question.statements.length?a`<${qs} ...${t} />`:a`<${Hs} ...${t} />`}function Hs({uid:t,question:{multiple:e,options:n},answer:o,set_answer:r,fixed:s,described:i,strings:c}){let l=(f,d)=>{let h=e?o.filter(m=>m!==f):[];r(d?[...h,f]:h)};return a`<fieldset class="choice-options" aria-describedby=${i}>
<legend>${u(c,e?"choice_pick_several":"choice_pick")}</legend>
${n.map(f=>{let d=o.includes(f.id);return a`<label key=${f.id} class=${`pg-option ${d?"is-picked":""} ${s?"is-set":""}`}>
<input type=${e?"checkbox":"radio"} name=${`${t}-option`} value=${f.id} checked=${d} disabled=${s}
onChange=${h=>l(f.id,h.currentTarget.checked)} />
<${w} as="span" of=${f.text} />
</label>`})}
</fieldset>`}function qs({uid:t,question:e,answer:n,set_answer:o,fixed:r,strings:s}){return e.statements.map(({id:i,text:c})=>a`<fieldset key=${i} class="pg-pills choice-statement">
<${w} as="legend" of=${c} />
${Re.map(l=>a`<label key=${l} class=${n[i]===l?"is-picked":""}>
<input type="radio" name=${`${t}-${i}`} value=${l} checked=${n[i]===l} disabled=${r}
onChange=${()=>o({...n,[i]:l})} />
<span>${u(s,`verdict_${l}`)}</span>
</label>`)}
</fieldset>`)}function ke({options:t,statements:e},n,o,r=!0){let s=t.map(c=>{let l=n.includes(c.id),[f,d]=l?["choice_yours_fits","choice_yours_fits_not"]:["choice_fits","choice_fits_not"];return{...c,given:l,fits:c.correct,tag:u(o,c.correct?f:d)}}),i=e.map(c=>{let l=Re.includes(n[c.id]),f=n[c.id]===c.is,d=l?f?"choice_said_fits":r?"choice_said_is":"choice_said_fits_not":"choice_said_none",[h,m]=[n[c.id],c.is].map(b=>u(o,`verdict_${b}`)),p=f?{...c.feedback,instead:null}:c.feedback;return{...c,feedback:p,given:l,fits:f,tag:u(o,d,{said:h,is:m})}});return[...s,...i]}function St({of:t,facts:e,strings:n}){return a`<ul>
${t.map(({id:o,text:r,tag:s,feedback:i})=>a`<li key=${o}>
<${L} name=${r} tag=${s} feedback=${i} strings=${n} />
<${K} ids=${i.facts} facts=${e} strings=${n} />
</li>`)}
</ul>`}function Ct(t){let{spec:e,strings:n,state:o}=t,r=e.statements.length>0,{status:s,attempts:i}=yt(e,o),c=s==="right"||i>=e.attempts,l=r?Rs(e,n,c):As(e,n);return a`<${Z} ...${t} ...${l} nothing=${Y(e).nothing} keep=${r} count=${r||e.multiple}
mark=${f=>yt(e,f)}
ask=${f=>a`<${wt} ...${f} uid=${t.uid} question=${e}
described=${e.prompt?`${t.uid}-prompt`:void 0} strings=${n} />`} />`}Ct.icon="M10 3v6m0 0-5 6m5-6 5 6";function As(t,e){let n=o=>ke(t,o,e).filter(r=>r.given);return{missing:o=>o.length?null:u(e,t.multiple?"choice_none_several":"choice_none"),told:o=>n(o).map(r=>a`<${L} key=${r.id}
name=${o.length>1?r.text:null} feedback=${r.feedback} strings=${e} />`),facts:o=>lr(n(o)),after:o=>o.length<t.options.length&&a`<details class="pg-others">
<summary>${u(e,"choice_others")}</summary>
<${St} of=${ke(t,o,e).filter(r=>!r.given)} facts=${t.facts} strings=${e} />
</details>`}}function Rs(t,e,n){let{open:o}=Y(t),r=s=>ke(t,s,e,n).map(i=>n||i.fits?i:{...i,feedback:Ps});return{missing:s=>o(t,s)?u(e,"choice_open",{n:o(t,s)}):null,told:s=>r(s).map(({id:i,text:c,tag:l,feedback:f})=>a`<${L} key=${i}
name=${c} tag=${l} feedback=${f} strings=${e} />`),spoken:()=>u(e,"choice_reasons"),facts:s=>lr(r(s))}}var Ps={story:null,research:null,instead:null,facts:[]};function lr(t){return t.flatMap(e=>e.feedback.facts)}var ae={};function Ln(t,e){return e.filter(({id:n})=>!se(t,n)).length}function se(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function Ot(t,e){return e.fits.includes(se(t,e.id)??"")}function ur(t,e,n,o){let r={...t,[n]:o};return Object.fromEntries(e.filter(s=>se(r,s.id)).map(s=>[s.id,r[s.id]]))}function Mt(t,e){return Q(t,e.length,n=>({score:e.filter(o=>Ot(n,o)).length,misconceptions:e.map(o=>se(o.misconceptions,se(n,o.id)??""))}))}function Et(t,e,n){return X(t,ae,o=>Is(o,e,n),o=>!Ln(o,e))}function Is(t,e,n){return C(t)&&Object.entries(t).every(([r,s])=>e.some(i=>i.id===r)&&n.some(i=>i.id===s))?t:null}function Tt({all:t,places:e,lettered:n=!1,mark:o,missing:r,before:s,control:i,...c}){let{spec:l,strings:f,state:d}=c,h=d.tries.length?d.tries[d.tries.length-1].answer:ae,m=({answer:g,set_answer:$,fixed:_})=>a`${s}${t.map(x=>{let S=se(g,x.id),V=S&&S===se(h,x.id),y=Ot(h,x),M=V?jt(x,y,u(f,y?"placed_fits":"placed_fits_not")):jt(x);return i({each:x,label:M,place:S,fixed:_,choose:v=>$(ur(g,t,x.id,v))})})}`,p=(g,$)=>{let _=$.status==="right"||$.attempts>=l.attempts,x=e.map(({id:V})=>t.filter(y=>se(g,y.id)===V)),S=k((V,y)=>!x[y].length,n?(V,y)=>Fn(y):void 0);return a`
${e.map((V,y)=>x[y].length>0&&a`<section key=${V.id} class="pg-placed">
<h4>${n&&`${Fn(y)} \xB7 `}<${w} as="span" of=${V.text} /></h4>
<ul>${x[y].map(M=>a`<li key=${M.id}>${b(M,Ot(g,M),_)}</li>`)}</ul>
</section>`)}
${S&&a`<p class="pg-remark">${u(f,"placed_none",{names:S})}</p>`}
${_||a`<p>${u(f,"placed_later")}</p>`}
`},b=(g,$,_)=>{if(!$&&!_)return a`<p>${jt(g,$,u(f,"placed_fits_not"))}</p>`;let x=$?u(f,"placed_fits"):u(f,"placed_would_fit",{names:k(({id:S})=>g.fits.includes(S))});return a`<details open=${!$}>
<summary>${jt(g,$,x)}</summary>
<${L} feedback=${g.feedback} strings=${f} />
<${K} ids=${g.feedback.facts} facts=${l.facts} strings=${f} />
</details>`},k=(g,$=Wn)=>e.map((_,x)=>g(_,x)&&$(_,x,n)).filter(Boolean).join(" / ");return a`<${Z} ...${c} nothing=${ae} keep=${!0} count=${!0} mark=${g=>o(l,g)}
missing=${g=>{let $=Ln(g,t);return $?u(f,r,{n:$}):null}}
ask=${m} told=${p} spoken=${()=>u(f,"placed_spoken")} facts=${()=>[]} />`}function Wn({short:t},e,n){return n?`${Fn(e)} \xB7 ${t}`:t}function Fn(t){return String.fromCharCode(65+t)}function jt(t,e,n){return a`<span class="pg-placed-text">
<${w} as="span" of=${t.text} />
${n&&a`<span class="pg-fit"><span aria-hidden="true">${e?"\u2713":"\u25CB"}</span> ${n}</span>`}
</span>`}var Un={};G(Un,{VERSION:()=>Ds,empty:()=>Ls,mark:()=>Bn,merge:()=>Ws,restore:()=>Fs});var Ds=1;function Ls(t){return W(ae)}function Bn(t,e){return Mt(e,t.left)}function Fs(t,e){return Et(e,t.left,t.right)}function Ws(t,e){return J(t,e)}function Vt(t){let{uid:e,spec:n,strings:o}=t;return a`<${Tt} ...${t} all=${n.left} places=${n.right} lettered mark=${Bn} missing="match_missing"
before=${a`
<ol class="match-right">${n.right.map(({id:r,text:s})=>a`<${w} as="li" key=${r} of=${s} />`)}</ol>
<p class="pg-remark">${u(o,"match_pick")}</p>
`}
control=${({each:r,label:s,place:i,choose:c,fixed:l})=>a`<div key=${r.id} class="match-left">
<label for=${`${e}-${r.id}`}>${s}</label>
<select id=${`${e}-${r.id}`} class=${i?"is-picked":""} value=${i??""} disabled=${l}
onChange=${f=>c(f.currentTarget.value)}>
<option value="">${u(o,"match_choose")}</option>
${n.right.map((f,d)=>a`<option key=${f.id} value=${f.id}>${Wn(f,d,!0)}</option>`)}
</select>
</div>`} />`}Vt.icon="M3 5h3m8 0h3M6 5l8 10M3 15h3m8 0h3M6 15 14 5";var Gn={};G(Gn,{VERSION:()=>zn,empty:()=>Nt,mark:()=>Pe,merge:()=>Us,own_words:()=>zs,plan_of:()=>Ks,restore:()=>Bs,without_words:()=>Gs});function be(t,e,n=`

`){return pr(t,e,n)?t:pr(e,t,n)?e:t+n+e}function pr(t,e,n){return t.startsWith(e)||t.endsWith(n+e)||t.includes(n+e+n)}var zn=1;function Nt(t){return{v:zn,text:"",...t.parts.length&&{parts:Object.fromEntries(t.parts.map(({id:e})=>[e,""]))},...t.plan&&{when:"",who:""},other:[]}}function Pe(t,e){return fr(e).length?{status:"written"}:{status:e.skipped?"skipped":"empty"}}function Bs(t,e){let n=Nt(t);if(e==null)return{state:n,lost:!1};if(!C(e)||e.v!==zn)return{state:n,lost:!0};let{parts:o={},when:r="",who:s="",other:i}=e,c=!C(o)||!D(i),l=d=>typeof d=="string"?d:(c=!0,""),f=d=>{d.trim()&&(n.text=n.text?`${n.text}

${d}`:d)};n.text=l(e.text);for(let[d,h]of Object.entries(C(o)?o:{}))n.parts&&t.parts.some(m=>m.id===d)?n.parts[d]=l(h):f(l(h));return t.plan?Object.assign(n,{when:l(r),who:l(s)}):[r,s].map(l).forEach(f),n.other=D(i)?[...new Set(i)]:[],e.skipped===!0&&(n.skipped=!0),{state:n,lost:c}}function Us(t,e){let n={...t,...e.skipped&&{skipped:e.skipped},text:t.text||e.text};if(t.parts){let r=Object.entries(t.parts).map(([s,i])=>{var c;return[s,be(i,((c=e.parts)==null?void 0:c[s])??"")]});n.parts=Object.fromEntries(r)}for(let r of["when","who"])t[r]!==void 0&&(n[r]=be(t[r],e[r]??""," / "));let o=e.text&&e.text!==n.text?[e.text]:[];return{...n,other:[...new Set([...t.other,...e.other,...o])]}}function zs(t){return[...fr(t),...t.other]}function fr({text:t,parts:e={},when:n="",who:o=""}){return[...Object.values(e),t,n,o].filter(r=>r.trim())}function Gs(t){let{parts:e,when:n,who:o}=t;return{...t,text:"",...e&&{parts:Object.fromEntries(Object.keys(e).map(r=>[r,""]))},...n!==void 0&&{when:""},...o!==void 0&&{who:""},other:[]}}function Ks(t,{text:e,parts:n={},when:o="",who:r=""}){let s=t.parts.length?n[t.parts[t.parts.length-1].id]:"",[i,...c]=[s||e,o,r].map(l=>l.trim());return!t.plan||!(i||c.some(Boolean))?null:{what:i,when:c[0],who:c[1]}}function Ht({uid:t,spec:e,strings:n,state:o,set_state:r,host:s}){let[i,c]=T(null),[l,f,d]=["prompt","care","note"].map(y=>`${t}-${y}`),h=y=>{c(null),r({...o,...y})},m=()=>{var y,M;c({state:o,kept:((y=s.saving)==null?void 0:y.kept)??!1}),(M=s.saving)==null||M.stop(),r(Nt(e)),s.announce(u(n,"notepad_deleted"))},p=()=>{var y;i&&(r(i.state),i.kept&&((y=s.saving)==null||y.keep()),c(null),s.announce(u(n,"notepad_back")))},b=(y,M)=>r({...o,text:M?`${o.text}

${y}`:o.text,other:o.other.filter(v=>v!==y)}),k=y=>q(y,e.id,Pe(e,o)),{parts:g,when:$="",who:_=""}=o,x=Pe(e,o).status==="written",S=O(!e.parts.length);o.text&&(S.current=!0);let V=e.prompt?`${l} ${f}`:f;return a`
${e.prompt&&a`<${w} class="pg-prompt" id=${l} of=${e.prompt} />`}
<${ne} id=${f} strings=${n} />
${e.parts.map(({id:y,label:M},v)=>a`<${ee} key=${y} id=${`${d}-part-${y}`} label=${M} value=${(g==null?void 0:g[y])??""}
rows=${e.rows} described=${v?void 0:V} onDone=${k}
onWrite=${E=>h({parts:{...g,[y]:E}})} />`)}
${S.current&&a`<${ee} id=${d} unseen=${!e.plan&&!e.parts.length} value=${o.text}
label=${e.plan&&!e.parts.length?u(n,"notepad_will"):u(n,"notepad_label",{title:e.title})}
rows=${e.rows} described=${V} onDone=${k} onWrite=${y=>h({text:y})} />`}
${e.plan&&a`<div class="notepad-plan">
<${dr} id=${`${d}-when`} label=${u(n,"notepad_when")} hint=${u(n,"notepad_when_hint")} value=${$} onDone=${k}
onWrite=${y=>h({when:y})} />
<${dr} id=${`${d}-who`} label=${u(n,"notepad_who")} hint=${u(n,"notepad_who_hint")} value=${_} onDone=${k}
onWrite=${y=>h({who:y})} />
</div>`}
${o.other.map(y=>a`<div key=${y} class="pg-notice">
<p>${u(n,"notepad_other")}</p>
<p class="pg-words">${y}</p>
<button type="button" class="pg-button" onClick=${()=>b(y,!0)}>${u(n,"notepad_add")}</button>
<button type="button" class="pg-button pg-quiet" onClick=${()=>b(y,!1)}>${u(n,"notepad_leave")}</button>
</div>`)}
${(x||i)&&a`<p class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${i?p:m}>
${u(n,i?"notepad_undo":"notepad_delete")}
</button>
${i&&a`<span class="pg-remark">${u(n,"notepad_deleted")}</span>`}
</p>`}
${!x&&!i&&a`<div class="pg-actions"><${U} ...${{spec:e,strings:n,state:o,set_state:r,host:s,mark:Pe}} /></div>`}
${!s.saving&&a`<p class="pg-saving">${u(n,"notepad_in_notebook")}</p>`}
`}Ht.icon="M4 16V4h12v9l-3 3z";function dr({id:t,label:e,hint:n,value:o,onWrite:r,onDone:s}){return a`<div>
<label class="pg-field-label" for=${t}>${e}</label>
<p class="pg-remark" id=${`${t}-hint`}>${n}</p>
<input type="text" class="pg-field notepad-line" id=${t} value=${o} aria-describedby=${`${t}-hint`} autocomplete="off"
onInput=${i=>r(i.currentTarget.value)}
onChange=${i=>s(i.currentTarget)} />
</div>`}function ve({uid:t,label:e,items:n,order:o,set_order:r,fixed:s,strings:i,announce:c,extra:l}){let[f,d]=T(""),h=O(null);oe(()=>{var k;(k=h.current)==null||k.focus(),h.current=null});let m=(k,g,$)=>{var y,M;let _=o.indexOf(k),x=_+g;if(s||!(x in o))return;let S=[...o];[S[_],S[x]]=[S[x],S[_]],h.current=$,d(k),r(S);let V=((M=(y=$.closest("li"))==null?void 0:y.querySelector(".pg-arrange-text"))==null?void 0:M.textContent)??"";c(u(i,"moved",{text:V,place:x+1,count:o.length}))},p=(k,g)=>{let $={ArrowUp:-1,ArrowDown:1}[g.key],_=g.target;!g.altKey||!$||_.closest("select, textarea")||(g.preventDefault(),m(k,$,_))},b=(k,g)=>{let $=`${t}-${g<0?"up":"down"}-${k}`;return a`<button type="button" class="pg-arrange-move" id=${$} aria-labelledby=${`${$} ${t}-text-${k}`}
aria-label=${u(i,g<0?"move_up":"move_down")} aria-keyshortcuts=${g<0?"Alt+ArrowUp":"Alt+ArrowDown"}
aria-disabled=${o.indexOf(k)+g in o?void 0:"true"}
onClick=${_=>m(k,g,_.currentTarget)}>${g<0?"\u2191":"\u2193"}</button>`};return a`
${!s&&a`<p class="pg-remark">${u(i,"move_how")}</p>`}
<ol class="pg-arrange" aria-label=${e}>
${o.map(k=>{var g;return a`<li key=${k} onKeyDown=${$=>p(k,$)}>
<div class=${`pg-arrange-row ${k===f&&!s?"is-moved":""}`}>
<${w} as="span" class="pg-arrange-text" id=${`${t}-text-${k}`} of=${((g=n.find($=>$.id===k))==null?void 0:g.html)??""} />
${!s&&a`<span class="pg-arrange-moves">${b(k,-1)}${b(k,1)}</span>`}
${l&&a`<div class="pg-arrange-extra">${l(k)}</div>`}
</div>
</li>`})}
</ol>
`}var Yn={};G(Yn,{VERSION:()=>Js,broken:()=>xe,empty:()=>Ys,has:()=>Ie,mark:()=>Jn,merge:()=>Xs,nearest:()=>qt,restore:()=>Qs});var Js=1;function Ys(t){return W(t.shown)}function Jn(t,e){return Q(e,t.steps.length-1,n=>({score:Kn(n,qt(t,n)),misconceptions:xe(t,n).map(o=>o.misconception)}))}function Qs(t,e){return X(e,t.shown,n=>Zs(t,n),n=>!N(n,t.shown))}function Xs(t,e){return J(t,e)}function xe(t,e){return t.never.filter(n=>e.indexOf(n.first)<e.indexOf(n.before))}function qt(t,e){return t.orders.reduce((n,o)=>Kn(e,o)>Kn(e,n)?o:n)}function Ie(t,{first:e,then:n}){return t.indexOf(n)===t.indexOf(e)+1}function Kn(t,e){return t.filter((n,o)=>o&&e.indexOf(n)===e.indexOf(t[o-1])+1).length}function Zs(t,e){return D(e)&&N([...e].sort(),[...t.shown].sort())?e:null}function At(t){let{uid:e,spec:n,strings:o,state:r,host:s}=t,i=$=>n.steps.find(_=>_.id===$),c=({first:$,before:_},x)=>u(o,"order_broken",{first:i($)[x],before:i(_)[x]}),l=({answer:$,set_answer:_,fixed:x})=>a`<${ve} uid=${e} label=${u(o,"order_label")}
items=${n.steps.map(({id:S,text:V})=>({id:S,html:V}))} order=${$} set_order=${_} fixed=${x}
strings=${o} announce=${s.announce} />`,f=$=>n.pairs.filter(_=>Ie($,_)),d=$=>n.pairs.filter(_=>!Ie($,_)&&Ie(qt(n,$),_)),h=($,_)=>$.map(({first:x,then:S,feedback:V})=>a`<${L}
name=${u(o,"order_pair",{first:i(x).text,then:i(S).text})} tag=${_}
feedback=${V} strings=${o} />`),m=($,{status:_})=>_==="right"?h(f($)):a`
${xe(n,$).map(x=>a`<${L} name=${c(x,"text")} feedback=${x.feedback} strings=${o} />`)}
${h(d($),u(o,"order_missed"))}
${f($).length>0&&a`<details class="pg-others">
<summary>${u(o,"order_had")}</summary>
${h(f($))}
</details>`}`,p=$=>[...xe(n,$).map(_=>c(_,"plain")),u(o,"order_more")].join(" "),b=$=>[...xe(n,$),...d($),...f($)].flatMap(({feedback:_})=>_.facts),k=$=>{let _=n.orders.filter(x=>!N(x,$));return _.length?a`<details class="pg-others">
<summary>${u(o,_.length<n.orders.length?"order_others":"order_fits",{n:_.length})}</summary>
<ul>${_.map(x=>a`<li><ol>${x.map(S=>a`<${w} as="li" of=${i(S).text} />`)}</ol></li>`)}</ul>
</details>`:null},g=r.tries[r.tries.length-1];return a`<${Z} ...${t} nothing=${n.shown} keep count mark=${$=>Jn(n,$)}
missing=${$=>N($,g?g.answer:n.shown)||N($,n.shown)?u(o,"order_none"):null}
ask=${l} told=${m} spoken=${p} facts=${b} after=${k} />`}At.icon="M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M3 13h2l-2 3.5h2";var eo={};G(eo,{VERSION:()=>Rt,empty:()=>Qn,furthest:()=>Zn,mark:()=>Pt,merge:()=>ti,restore:()=>ei});var Rt=1;function Qn(t){return{v:Rt,order:Xn(t),done:!1,skipped:!1}}function Pt(t,{done:e,skipped:n}){return{status:e?"done":n?"skipped":"unanswered"}}function ei(t,e){if(e==null)return{state:Qn(t),lost:!1};if(!C(e)||e.v!==Rt)return{state:Qn(t),lost:!0};let{order:n,done:o,skipped:r}=e,s=D(n)&&N([...n].sort(),Xn(t).sort()),i={v:Rt,order:s?n:Xn(t),done:s&&o===!0,skipped:r===!0};return{state:i,lost:!N([n,o,r],[i.order,i.done,i.skipped])}}function ti(t,e){return t.done||!e.done?t:e}function Zn(t,e){let n=t.map((s,i)=>({id:s,mine:i+1,theirs:e.indexOf(s)+1})),o=s=>Math.abs(s.mine-s.theirs),r=n.reduce((s,i)=>o(i)>o(s)?i:s);return o(r)?r:null}function Xn(t){return t.items.map(e=>e.id)}function It(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,[c,l]=T(!1),f=r.done&&!c,d=O(null),h=O(!1);A(()=>{var k,g;h.current&&((g=(k=d.current)==null?void 0:k.querySelector("button"))==null||g.focus()),h.current=!1});let m=k=>{let g={...r,done:!0};l(!1),s(g);let $=n.views.map(_=>$r(n,o,r.order,_));i.announce([u(o,"rank_compared"),...$].join(" ")),q(k.currentTarget,n.id,Pt(n,g))},p=()=>{h.current=!0,l(!0)},b=k=>{k.detail>1||(f?p():m(k))};return a`
${n.prompt&&a`<${w} class="pg-prompt" of=${n.prompt} />`}
${!f&&a`<div ref=${d}>
<p class="pg-remark">${u(o,"rank_open")}</p>
<${ve} uid=${e} label=${u(o,"rank_label")} items=${n.items.map(({id:k,text:g})=>({id:k,html:g}))}
order=${r.order} set_order=${k=>s({...r,order:k})} fixed=${!1}
strings=${o} announce=${i.announce} />
</div>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${f?"pg-quiet":""}`} onClick=${b}>
${u(o,f?"rank_change":"rank_compare")}
</button>
${!f&&a`<${U} ...${t} mark=${Pt} />`}
</div>
${f&&a`<${ni} spec=${n} strings=${o} order=${r.order} />`}
`}It.icon="M4 5h12M4 10h8M4 15h4";function ni({spec:t,strings:e,order:n}){let o=(r,s,i=s)=>a`<div>
<h4>${r}</h4>
<ol>
${s.map((c,l)=>{var f;return a`<li key=${c}>
<${w} as="span" of=${((f=t.items.find(d=>d.id===c))==null?void 0:f.text)??""} />
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
<p>${$r(t,e,n,r)}</p>
<${re} title=${u(e,"rank_why")} of=${r.why} />
<${K} ids=${r.facts} facts=${t.facts} strings=${e} />
</div>`)}
<${re} title=${u(e,"rank_question")} of=${t.question} class="rank-view" />
</div>`}function $r(t,e,n,{who:o,order:r}){var c;let s=Zn(n,r);if(!s)return u(e,"rank_same",{who:o});let i=((c=t.items.find(l=>l.id===s.id))==null?void 0:c.plain)??"";return u(e,"rank_differs",{who:o,text:i,mine:s.mine,theirs:s.theirs})}var oo={};G(oo,{VERSION:()=>oi,empty:()=>ri,keeps:()=>Dt,lacks:()=>ye,mark:()=>no,merge:()=>ci,restore:()=>ii,route_lacks:()=>Lt});var oi=1;function ri(t){return W([])}function no(t,e){return Q(e,t.rules.length,n=>{let o=t.rules.filter(r=>!Dt(r,n));return{score:t.rules.length-o.length,misconceptions:o.map(r=>r.misconception)}})}function Dt({kind:t,described:[e,n]},o){if(t==="must")return o.some(s=>De(e,s));if(t==="never")return!o.some(s=>De(e,s));if(t==="only")return o.every(s=>si(e,s));let r=o.findIndex(s=>De(n,s));return r<0||o.slice(0,r).some(s=>De(e,s))}function mr(t,e){return e==="services"?[t.service]:e==="consents"?[t.consent]:e==="needs"?t.needs:t.data}function De(t,e){return Object.entries(t).every(([n,o])=>mr(e,n).some(r=>o.includes(String(r))))}function si({services:t,...e},n){return t&&!De({services:t},n)?!0:Object.entries(e).every(([o,r])=>mr(n,o).every(s=>r.includes(String(s))))}function ye({service:t,needs:e,consent:n}){return t?e.length?n?null:"consent":"needs":"service"}function Lt(t,e){for(let[n,o]of e.entries()){let r=ye(o);if(r)return{what:r,n:n+1}}return e.length<t.least?{what:"step",n:t.least}:null}function ii(t,e){return X(e,[],n=>ai(t,n),n=>!Lt(t,n))}function ci(t,e){return J(t,e)}function ai(t,e){if(!Array.isArray(e)||e.length>t.most)return null;let n=e.map(o=>li(t,o));return n.includes(null)?null:n}function li(t,e){if(!C(e))return null;let{service:n,needs:o,consent:r,data:s}=e;return to(t.services,n)&&to(t.consents,r)&&_r(t.needs,o)&&_r(t.data,s)?{service:n,needs:o,consent:r,data:s}:null}function to(t,e){return e===null||t.some(n=>n.id===e)}function _r(t,e){return D(e)&&new Set(e).size===e.length&&e.every(n=>to(t,n))}var ui={step:"referral_lacks_step",service:"referral_lacks_service",needs:"referral_lacks_needs",consent:"referral_lacks_consent"},ro={service:null,needs:[],consent:null,data:[]};function Ft(t){let{spec:e,strings:n}=t,o=(i,c)=>e.rules.filter(l=>Dt(l,i)===c);return a`<${Z} ...${t} nothing=${[]} count keep mark=${i=>no(e,i)}
missing=${i=>{let c=Lt(e,i.length?i:[ro]);return c&&u(n,ui[c.what],{n:c.n})}}
ask=${i=>a`<${pi} ...${t} ...${i} />`}
told=${i=>{let c=o(i,!0);return a`
${o(i,!1).map(l=>a`<${gr} key=${l.id} rule=${l} kept=${!1} strings=${n} />`)}
${c.length>0&&a`<details class="pg-others">
<summary>${u(n,"referral_kept_rules",{n:c.length})}</summary>
<ul>${c.map(l=>a`<li key=${l.id}><${gr} rule=${l} kept strings=${n} /></li>`)}</ul>
</details>`}
`}}
spoken=${i=>o(i,!1).map(({text:c})=>`${u(n,"referral_broken")}: ${c}`).join(" ")}
facts=${i=>[...o(i,!1),...o(i,!0)].flatMap(({feedback:c})=>c.facts)}
after=${()=>a`<details class="pg-others">
<summary>${u(n,"referral_model")}</summary>
<ol class="referral-model">
${e.model.map((i,c)=>a`<${w} key=${c} as="li" of=${br(e,n,i)} />`)}
</ol>
</details>`} />`}Ft.icon="M4 16a2 2 0 1 0 0-.01M16 4a2 2 0 1 0 0 .01M6 15c6 0 2-9 8-10";function gr({rule:{text:t,feedback:e},kept:n,strings:o}){return a`
<p class="pg-named">${t} <span class="pg-tag">${u(o,n?"referral_kept":"referral_broken")}</span></p>
<${L} feedback=${n?{...e,instead:null}:e} strings=${o} />
`}function pi({uid:t,spec:e,strings:n,host:o,answer:r,set_answer:s,fixed:i}){let c=r.length?r:[ro],l=O([]),f=O(0);for(;l.current.length<c.length;)l.current.push(`step${f.current++}`);let d=l.current.slice(0,c.length),[h,m]=T(""),p=O(null),b=O("");A(()=>{var v,E;b.current&&((E=(v=p.current)==null?void 0:v.querySelector(b.current))==null||E.focus()),b.current=""});let k=v=>c[d.indexOf(v)],g=(v,E)=>{m(v),s(d.map(j=>j===v?{...k(j),...E}:k(j)))},$=v=>{l.current=v,s(v.map(k))},_=()=>{let v=`step${f.current++}`;l.current=[...d,v],m(v),b.current=`#${t}-${v}`,s([...c,ro])},x=v=>{let E=d.indexOf(v)+1;l.current=d.filter(j=>j!==v),b.current=".referral-add",s(l.current.map(k)),o.announce(u(n,"referral_removed",{n:E}))},S=v=>!i&&(h===v||ye(k(v))!==null),V=v=>{b.current=`#${t}-${v}`,m(h===v?"":v)},y=v=>{let E=k(v),j=d.indexOf(v)+1,F=`${t}-${v}`,z=(P,cn,an)=>a`<button type="button" class="pg-button pg-quiet" id=${an}
aria-label=${`${u(n,P)}: ${u(n,"referral_step",{n:j})}`} onClick=${cn}>${u(n,P)}</button>`;return a`
${S(v)&&a`<${fi} id=${F} spec=${e} strings=${n} step=${E} n=${j}
change=${P=>g(v,P)} />`}
<div class="pg-actions">
${!S(v)&&z("referral_change",()=>V(v),F)}
${S(v)&&!ye(E)&&z("referral_close",()=>V(v))}
${(d.length>1||!ye(E))&&z("referral_remove",()=>x(v))}
</div>
`},M=v=>{var j;let E=k(v);return S(v)?((j=e.services.find(({id:F})=>F===E.service))==null?void 0:j.text)??u(n,"referral_open"):br(e,n,E)};return a`<div class="referral-route" ref=${p}>
<${ve} uid=${t} label=${u(n,"referral_route")} strings=${n} announce=${o.announce}
items=${d.map(v=>({id:v,html:M(v)}))} order=${d} set_order=${$}
fixed=${i||d.length<2} extra=${i?void 0:y} />
${!i&&a`<div class="pg-actions">
${c.length<e.most?a`<button type="button" class="pg-button pg-quiet referral-add" onClick=${_}>${u(n,"referral_add")}</button>`:a`<p class="pg-remark referral-add" tabindex="-1">${u(n,"referral_most",{n:e.most})}</p>`}
</div>`}
</div>`}function fi({id:t,spec:e,strings:n,step:o,n:r,change:s}){return a`<fieldset class="referral-fields">
<legend class="pg-unseen">${u(n,"referral_step",{n:r})}</legend>
<${hr} id=${t} label="referral_service" strings=${n} members=${e.services} value=${o.service}
onPick=${i=>s({service:i})} />
<${kr} label="referral_needs" strings=${n} members=${e.needs} value=${o.needs}
onPick=${i=>s({needs:i})} />
<${hr} id=${`${t}-consent`} label="referral_consent" strings=${n} members=${e.consents} value=${o.consent}
onPick=${i=>s({consent:i})} />
<${kr} label="referral_data" strings=${n} members=${e.data} value=${o.data}
onPick=${i=>s({data:i})} />
</fieldset>`}function hr({id:t,label:e,strings:n,members:o,value:r,onPick:s}){return a`
<label class="pg-field-label" for=${t}>${u(n,e)}</label>
<select class="referral-select" id=${t} value=${r??""} onChange=${i=>s(i.currentTarget.value||null)}>
<option value="">${u(n,"referral_choose")}</option>
${o.map(i=>a`<option key=${i.id} value=${i.id}>${i.plain}</option>`)}
</select>
`}function kr({label:t,strings:e,members:n,value:o,onPick:r}){let s=(i,c)=>r(n.map(l=>l.id).filter(l=>l===i?c:o.includes(l)));return a`<fieldset class="pg-pills referral-some">
<legend>${u(e,t)}</legend>
${n.map(({id:i,text:c})=>{let l=o.includes(i);return a`<label key=${i} class=${l?"is-picked":""}>
<input type="checkbox" value=${i} checked=${l} onChange=${f=>s(i,f.currentTarget.checked)} />
<${w} as="span" of=${c} />
</label>`})}
</fieldset>`}function br(t,e,n){let o=(r,s)=>r.filter(i=>s.includes(i.id)).map(i=>i.text).join(", ");return u(e,"referral_sentence",{service:o(t.services,[n.service]),needs:o(t.needs,n.needs),consent:o(t.consents,[n.consent]),data:o(t.data,n.data)||u(e,"referral_nothing")})}var io={};G(io,{VERSION:()=>Wt,empty:()=>so,mark:()=>Bt,merge:()=>$i,own_words:()=>mi,restore:()=>di,without_words:()=>gi});var Wt=1;function so(t){return{v:Wt,text:"",ticked:[],compared:!1,skipped:!1}}function Bt(t,{text:e,compared:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:e.trim()?"underway":"unanswered"}}function di(t,e){if(e==null)return{state:so(t),lost:!1};if(!C(e)||e.v!==Wt)return{state:so(t),lost:!0};let{text:n,ticked:o}=e,r=D(o)?[...new Set(o)].filter(i=>t.checks.some(c=>c.id===i)):[],s={v:Wt,text:typeof n=="string"?n:"",ticked:r,compared:e.compared===!0,skipped:e.skipped===!0};return{state:s,lost:s.text!==n||!D(o)||r.length<o.length}}function $i(t,e){return{...t,text:_i(t.text,e.text),ticked:[...new Set([...t.ticked,...e.ticked])],compared:t.compared||e.compared,skipped:t.skipped&&e.skipped}}function _i(t,e){return t.includes(e)?t:e.includes(t)?e:`${t}

${e}`}function mi({text:t}){return t.trim()?[t]:[]}function gi(t){return{...t,text:""}}function Ut(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,[c,l]=T(""),[f,d]=["original","care"].map(p=>`${e}-${p}`),h=p=>{l(""),s({...r,text:p,skipped:!1})},m=p=>{if(r.compared)return;let b=!!r.text.trim(),k=u(o,b?"rewrite_below":"rewrite_none",{n:n.models.length});if(i.announce(k),!b)return l(k);let g={...r,compared:!0,skipped:!1};s(g),q(p.currentTarget,n.id,Bt(n,g))};return a`
<${w} class="pg-prompt" of=${n.prompt} />
<blockquote id=${f}><${w} of=${n.original} /></blockquote>
<${ee} id=${`${e}-text`} label=${u(o,"rewrite_label")} value=${r.text} rows=${n.rows}
described=${`${f} ${d}`} onWrite=${h} />
<${ne} id=${d} strings=${o} />
<div class="pg-actions">
<button type="button" class="pg-button" aria-disabled=${r.compared?"true":void 0} onClick=${m}>
${u(o,r.compared?"rewrite_compared":"rewrite_compare")}
</button>
${!r.compared&&a`<${U} ...${t} mark=${Bt} />`}
${c&&a`<p class="pg-remark">${c}</p>`}
</div>
${r.compared&&a`<${tt}><${hi} ...${t} /><//>`}
`}Ut.icon="M3 5h9M3 9h5m1 8 1-3 6-6 2 2-6 6z";function hi({spec:t,strings:e,state:n,set_state:o}){let r=(s,i)=>{let c=n.ticked.filter(l=>l!==s);o({...n,ticked:i?[...c,s]:c})};return a`
<div class="pg-feedback">
<p class="pg-verdict">${u(e,"rewrite_models",{n:t.models.length})}</p>
<ul class="rewrite-models">
${t.models.map(({text:s,feedback:i},c)=>a`<li key=${c}>
<blockquote><${w} of=${s} /></blockquote>
<${L} feedback=${i} strings=${e} />
<${K} ids=${i.facts} facts=${t.facts} strings=${e} />
</li>`)}
</ul>
</div>
<fieldset class="rewrite-checks">
<legend class="pg-named">${u(e,"rewrite_checks")}</legend>
<p class="rewrite-mine">${n.text}</p>
${t.checks.map(({id:s,text:i})=>{let c=n.ticked.includes(s);return a`<label key=${s} class=${`pg-option ${c?"is-picked":""}`}>
<input type="checkbox" value=${s} checked=${c}
onChange=${l=>r(s,l.currentTarget.checked)} />
<${w} as="span" of=${i} />
</label>`})}
<p class="pg-remark">${u(e,"rewrite_change")}</p>
</fieldset>
`}var ao={};G(ao,{VERSION:()=>zt,any:()=>fe,empty:()=>Le,keep:()=>co,mark:()=>Gt,merge:()=>bi,restore:()=>ki});var zt=1;function Le(t){return{v:zt,answers:{},first:null,again:null,skipped:!1}}function Gt(t,{answers:e,first:n,skipped:o}){return n?{status:"done"}:o?{status:"skipped"}:{status:fe(e)?"underway":"unanswered"}}function co({v:t,answers:e,first:n,again:o},r){let s={answers:e,on:r};return{v:t,answers:{},first:n??s,again:n?s:o,skipped:!1}}function ki(t,e){if(e==null)return{state:Le(t),lost:!1};if(!C(e)||e.v!==zt)return{state:Le(t),lost:!0};let n=vr(t,e.first),o=vr(t,e.again),r={v:zt,answers:yr(t,e.answers),first:n??o,again:n&&o,skipped:e.skipped===!0};return{state:r,lost:!N(xr(e),xr(r))}}function bi(t,e){let n=e.first??t.first,o=t.again??e.again??(N(t.first,n)?null:t.first);return{...t,first:n,again:o}}function fe(t){return Object.keys(t).length>0}function yr({statements:t,levels:e},n){let o=(s,i)=>s.some(c=>c.id===i),r=C(n)?Object.entries(n):[];return Object.fromEntries(r.filter(([s,i])=>o(t,s)&&o(e,i)))}function vr(t,e){if(!C(e))return null;let n=yr(t,e.answers);return fe(n)?{answers:n,on:mt(e.on)?e.on:null}:null}function xr({answers:t,first:e,again:n,skipped:o}){return[t,...[e,n].map(r=>r&&[r.answers,r.on]),o]}function Kt(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,{answers:c,first:l,again:f}=r,[d,h]=T(fe(c)),[m,p]=T(!1),[b,k]=T(""),g=O(null),$=O(null),_=O(!1);A(()=>{var v,E;_.current&&((E=$.current??((v=g.current)==null?void 0:v.querySelector("input")))==null||E.focus(),_.current=!1)}),A(()=>or(o.language),[]);let x=(v,E)=>{_.current=!0,k(""),h(v),p(E)},S=(v,E)=>{k(""),s({...r,answers:{...c,[v]:E},skipped:!1})},V=v=>{if(!fe(c)){k(u(o,"scale_none")),i.announce(u(o,"scale_none"));return}let E=co(r,_t());x(!1,!0),s(E),q(v.currentTarget,n.id,Gt(n,E))},y=()=>{x(!1,!1),s({...r,answers:{}})},M=()=>{h(!1),p(!1)};return a`
<${w} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
${l&&!d?a`<div>
<p class="pg-verdict" tabindex="-1" ref=${$}>${f?u(o,"scale_both"):u(o,"scale_kept",{day:lo(l,o)})}</p>
${(f||m)&&a`<${xi} spec=${n} strings=${o} first=${l} again=${f} />`}
${n.closing&&a`<${w} of=${n.closing} />`}
${!f&&a`<p class="pg-remark">${u(o,"scale_hidden")} ${i.saving&&!i.saving.kept&&u(o,"scale_tab")}</p>`}
<div class="pg-actions">
<button type="button" class=${`pg-button ${m?"pg-quiet":""}`} onClick=${()=>x(!0,!1)}>${u(o,"scale_again")}</button>
</div>
</div>`:a`<div ref=${g}>
<p class="pg-remark">${u(o,"scale_open")}</p>
${n.statements.map(v=>a`<${vi} key=${v.id} name=${`${e}-${v.id}`}
statement=${v} levels=${n.levels} chosen=${c[v.id]}
onChoose=${E=>S(v.id,E)} />`)}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${V}>${u(o,l?"scale_compare":"scale_keep")}</button>
${l?a`<button type="button" class="pg-button pg-quiet" onClick=${y}>${u(o,"scale_not_now")}</button>`:a`<${U} ...${t} mark=${Gt} />`}
${b&&a`<p class="pg-remark">${b}</p>`}
</div>
</div>`}
${(l||!fe(c))&&a`<${me} label=${u(o,"scale_delete")} state=${r} cleared=${Le(n)} set_state=${s}
onClear=${M} strings=${o} host=${i} />`}
`}Kt.icon="M3 15h14M5 12v3m5-6v6m5-10v10";function vi({name:t,statement:e,levels:n,chosen:o,onChoose:r}){return a`<fieldset class="pg-pills scale-statement">
<legend><${w} as="span" of=${e.text} /></legend>
${n.map(({id:s,text:i})=>a`<label key=${s} class=${s===o?"is-picked":""}>
<input type="radio" name=${t} value=${s} checked=${s===o} onChange=${()=>r(s)} />
<span>${i}</span>
</label>`)}
</fieldset>`}function xi({spec:t,strings:e,first:n,again:o}){let r=({answers:s},i)=>{var c;return((c=t.levels.find(({id:l})=>l===s[i]))==null?void 0:c.text)??u(e,"scale_left_out")};return a`
${o&&a`<p class="pg-remark">${u(e,"scale_first")} ${lo(n,e)}. ${u(e,"scale_now")} ${lo(o,e)}.</p>`}
<ul class="scale-rated">
${t.statements.map(({id:s,text:i})=>a`<li key=${s}>
<${w} as="p" of=${i} />
<p>
<span>${u(e,"scale_first")} <strong>${r(n,s)}</strong></span>${" "}
${o&&a`<span>${u(e,"scale_now")} <strong>${r(o,s)}</strong></span>`}
</p>
</li>`)}
</ul>
`}function lo({on:t},e){return t?Vn(t,e.language):"\u2013"}var po={};G(po,{VERSION:()=>yi,empty:()=>wi,mark:()=>uo,merge:()=>Ci,restore:()=>Si});var yi=1;function wi(t){return W(ae)}function uo(t,e){return Mt(e,t.items)}function Si(t,e){return Et(e,t.items,t.groups)}function Ci(t,e){return J(t,e)}function Jt(t){let{uid:e,spec:n,strings:o}=t;return a`<${Tt} ...${t} all=${n.items} places=${n.groups} mark=${uo} missing="sort_missing"
before=${a`<p class="pg-remark">${u(o,"sort_pick")}</p>`}
control=${({each:r,label:s,place:i,choose:c,fixed:l})=>a`<fieldset key=${r.id} class="pg-pills sort-item">
<legend>${s}</legend>
${n.groups.map(({id:f,text:d})=>a`<label key=${f} class=${f===i?"is-picked":""}>
<input type="radio" name=${`${e}-${r.id}`} value=${f} checked=${f===i} disabled=${l} onChange=${()=>c(f)} />
<${w} as="span" of=${d} />
</label>`)}
</fieldset>`} />`}Jt.icon="M3 4h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm9 2.5h5M14.5 12v5";var fo={};G(fo,{VERSION:()=>Oi,answer_of:()=>de,empty:()=>Fe,mark:()=>Se,merge:()=>Ei,restore:()=>Mi,standing:()=>we,still_open:()=>Yt});var Oi=1,wr=()=>({answers:{},confidence:{},done:!1});function Fe(t){return{v:1,form:null,way:"one",before:wr(),after:wr(),skipped:!1}}function de(t,e,n){let{nothing:o,read:r}=Y(t[e]);return r(t[e],n.answers[t.id])??o}function we(t,e,n){let{open:o,grade:r,most:s}=Y(t[e]),i=de(t,e,n),{score:c}=r(t[e],i);return c===s(t[e])?"fits":o(t[e],i)?"open":c?"partly":"fits_not"}function Yt(t,e,n){return t.questions.filter(o=>Y(o[e]).open(o[e],de(o,e,n)))}function Se(t,e){let n=l=>t.questions.filter(f=>we(f,l,e[l])==="fits").length,o=l=>t.questions.flatMap(f=>Y(f[l]).grade(f[l],de(f,l,e[l])).misconceptions),r=e.before.done?n("before"):null,s=e.after.done?n("after"):null,i=e.after.done?"after":e.before.done?"before":null,c=[e.before,e.after].some(l=>Object.keys(l.answers).length);return{status:i?"done":e.skipped?"skipped":c?"underway":"unanswered",score:s??r??0,max:t.questions.length,before:r,after:s,misconceptions:i?[...new Set(o(i).filter(Boolean))]:[]}}function Mi(t,e){if(e==null)return{state:Fe(),lost:!1};if(!C(e)||e.v!==1)return{state:Fe(),lost:!0};let n={v:1,form:e.form==="before"||e.form==="after"?e.form:null,way:e.way==="all"?"all":"one",before:Sr(t,"before",e.before),after:Sr(t,"after",e.after),skipped:e.skipped===!0};return{state:n,lost:!N(Cr(e),Cr(n))}}function Sr(t,e,n){let o=(r,s)=>Object.fromEntries(Object.entries(C(r)?r:{}).filter(([i,c])=>{let l=t.questions.find(f=>f.id===i);return l&&s(l[e],c)}));return{answers:o(n==null?void 0:n.answers,(r,s)=>Y(r).read(r,s)!==null),confidence:o(n==null?void 0:n.confidence,(r,s)=>yn(s)),done:(n==null?void 0:n.done)===!0}}function Cr({form:t,way:e,before:n,after:o,skipped:r}){return[t,e,r,...[n,o].flatMap(s=>[s==null?void 0:s.answers,s==null?void 0:s.confidence,s==null?void 0:s.done])]}function Ei(t,e){let n=(o,r)=>o.done||r.done?o.done?o:r:{answers:{...r.answers,...o.answers},confidence:{...r.confidence,...o.confidence},done:!1};return{...t,before:n(t.before,e.before),after:n(t.after,e.after)}}function Qt(t){let{state:e,set_state:n}=t,o=O(!1),r=i=>{o.current=!0,n(i)},s={...t,form:e.form,moved:o,go:r};return e.form?e[e.form].done?e.form==="before"?a`<${Vi} ...${s} />`:a`<${Ni} ...${s} />`:a`<${Ti} key=${e.form} ...${s} />`:a`<${ji} ...${s} />`}function Xt(t){let e=O(null);return A(()=>{var n;t.current&&((n=e.current)==null||n.focus()),t.current=!1}),e}var Zt={before:"test_before",after:"test_after"};Qt.icon="M4 5h5M4 10h5M4 15h5M12 11l2 2 4-5";function ji({uid:t,spec:e,strings:n,state:o,set_state:r,host:s,go:i,moved:c}){let l=Xt(c),[f,d]=T(!1),h=Object.keys(o.after.answers).length>0,m=f||h||o.before.done?"after":"before",p=e.questions.length,b=p-Yt(e,m,o[m]).length,k=u(n,"minutes",{n:e.minutes}),g=$=>i({...o,form:m,way:$,skipped:!1});return a`
${e.prompt&&a`<${w} class="pg-prompt" of=${e.prompt} />`}
<p>${u(n,"test_about",{count:p,minutes:k})}</p>
${!h&&!o.before.done&&a`<fieldset class="pg-pills">
<legend>${u(n,"test_read")}</legend>
${[!1,!0].map($=>a`<label key=${$} class=${$===f?"is-picked":""}>
<input type="radio" name=${`${t}-read`} checked=${$===f} onChange=${()=>d($)} />
<span>${u(n,$?"test_read_yes":"test_read_no")}</span>
</label>`)}
</fieldset>`}
<h4 class="test-part" tabindex="-1" ref=${l}>${u(n,Zt[m])}</h4>
${b>0&&a`<p>${u(n,"test_answered",{done:b,max:p})}</p>`}
<div class="pg-actions">
<button type="button" class="pg-button" onClick=${()=>g("one")}>${u(n,"test_way_one")}</button>
<button type="button" class="pg-button" onClick=${()=>g("all")}>${u(n,"test_way_all")}</button>
<${U} spec=${e} strings=${n} state=${o} set_state=${r} host=${s} mark=${Se} />
</div>`}function Ti({uid:t,spec:e,strings:n,state:o,set_state:r,host:s,form:i,go:c,moved:l}){let f=Xt(l),d=o[i],h=Yt(e,i,d),m=e.questions.length,[p,b]=T(()=>Math.max(0,e.questions.indexOf(h[0]))),[k,g]=T(0),$=o.way==="one",_=!$||p===m-1,x=y=>{l.current=!0,g(0),b(p+y)},S=y=>{if(h.length&&k!==h.length)return g(h.length),s.announce(u(n,"test_open",{n:h.length}));let M={...o,[i]:{...d,done:!0}};c(M),s.announce($o(e,n,M,i)),q(y.currentTarget,e.id,Se(e,M))},V=(y,M)=>{let v=`${t}-${i}-${y.id}`,E=(j,F)=>r({...o,[i]:{...d,[j]:{...d[j],[y.id]:F}}});return a`<div key=${y.id} class="test-question">
<h5 tabindex="-1" ref=${$?f:void 0}>${u(n,"test_question",{number:M+1,max:m})}</h5>
<${w} id=${`${v}-prompt`} of=${y[i].prompt} />
<${wt} uid=${v} question=${y[i]} answer=${de(y,i,d)} described=${`${v}-prompt`}
set_answer=${j=>E("answers",j)} strings=${n} />
<${Sn} name=${`${v}-sure`} strings=${n} value=${d.confidence[y.id]??null} set=${!1}
onPick=${j=>E("confidence",j)} />
</div>`};return a`
<h4 class="test-part" tabindex="-1" ref=${$?void 0:f}>${u(n,Zt[i])}</h4>
${e.questions.map((y,M)=>(!$||M===p)&&V(y,M))}
<div class="pg-actions">
${$&&p>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${()=>x(-1)}>${u(n,"test_back")}</button>`}
${_?a`<button key="end" type="button" class="pg-button" onClick=${S}>${u(n,"test_finish")}</button>`:a`<button key="on" type="button" class="pg-button" onClick=${()=>x(1)}>${u(n,"test_next")}</button>`}
<${U} spec=${e} strings=${n} state=${{...o,form:null}} set_state=${c} host=${s} mark=${Se} />
${_&&k>0&&k===h.length&&a`<p class="pg-remark">${u(n,"test_open",{n:k})}</p>`}
</div>`}function Vi({spec:t,strings:e,state:n,form:o,go:r,moved:s}){let i=Xt(s),c=n[o],l=t.questions.filter(f=>we(f,o,c)!=="fits"||c.confidence[f.id]==="not").map(f=>f.objective);return a`
<h4 class="test-part" tabindex="-1" ref=${i}>${u(e,Zt[o])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${$o(t,e,n,o)}</p>
${l.length?a`<div class="pg-said">
<p class="pg-label">${u(e,"test_look_out")}</p>
<ul>${[...new Set(l)].map(f=>a`<li key=${f}>${f}</li>`)}</ul>
</div>`:a`<p>${u(e,"test_all_fit")}</p>`}
<p>${u(e,"test_come_back")}</p>
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>r({...n,form:null})}>${u(e,"test_go_on")}</button>
</div>
</div>`}function Ni({spec:t,strings:e,state:n,form:o,go:r,moved:s}){let i=Xt(s),c=n[o],l=m=>c.confidence[m.id]==="very"&&we(m,o,c)!=="fits",f=m=>a`<details key=${m.id} class="pg-others">
<summary>${m.objective} <span class="pg-tag">${u(e,Hi[we(m,o,c)])}</span></summary>
<${w} of=${m[o].prompt} />
<${St} of=${ke(m[o],de(m,o,c),e)} facts=${t.facts} strings=${e} />
</details>`,d=t.questions.filter(l),h=t.questions.filter(m=>!l(m));return a`
<h4 class="test-part" tabindex="-1" ref=${i}>${u(e,Zt[o])}</h4>
<div class="pg-feedback">
<p class="pg-verdict">${$o(t,e,n,o)}</p>
${d.length>0&&a`<div class="pg-said">
<p class="pg-label">${u(e,"test_first")}</p>
<p>${u(e,"sure_wrong")}</p>
${d.map(f)}
</div>`}
${h.length>0&&a`<div class="pg-said">
<p class="pg-label">${u(e,"test_others")}</p>
${h.map(f)}
</div>`}
<div class="pg-actions">
<button type="button" class="pg-button pg-quiet" onClick=${()=>r(Fe())}>${u(e,"start_again")}</button>
</div>
</div>`}var Hi={fits:"test_fits",partly:"test_partly",fits_not:"test_fits_not",open:"test_no_answer"};function $o(t,e,n,o){let{score:r,max:s,before:i,after:c}=Se(t,n);return o==="before"?u(e,"test_score",{score:i??0,max:s}):i===null?u(e,"test_score",{score:r,max:s}):u(e,"test_gain",{before:i,after:c??0,max:s})}var _o={};G(_o,{VERSION:()=>en,empty:()=>tn,mark:()=>Ce,merge:()=>Ai,own_words:()=>Ri,restore:()=>qi,without_words:()=>Pi});var en=1;function tn(t){return{v:en,expected:t.expected.length?[]:"",opened:!1,read:!1,text:"",skipped:!1}}function Ce(t,{expected:e,opened:n,read:o,text:r,skipped:s}){return o||r.trim()?{status:"done"}:s?{status:"skipped"}:{status:n||e.length?"underway":"unanswered"}}function qi(t,e){let n=tn(t);if(e==null)return{state:n,lost:!1};if(!C(e)||e.v!==en)return{state:n,lost:!0};let o={v:en,expected:Ii(t,e.expected)??n.expected,opened:e.opened===!0,read:e.read===!0,text:typeof e.text=="string"?e.text:"",skipped:e.skipped===!0};return{state:o,lost:!N(Or(e),Or(o))}}function Ai(t,e){let[n,o]=[t.expected,e.expected];return{...t,expected:typeof n=="string"&&typeof o=="string"?be(n,o):n.length?n:o,opened:t.opened||e.opened,read:t.read||e.read,text:be(t.text,e.text)}}function Ri({expected:t,text:e}){return[typeof t=="string"?t:"",e].filter(n=>n.trim())}function Pi(t){return{...t,expected:typeof t.expected=="string"?"":t.expected,text:""}}function Ii({expected:t},e){return t.length?D(e)&&e.length<2&&e.every(o=>t.some(r=>r.id===o))?e:null:typeof e=="string"?e:null}function Or({expected:t,opened:e,read:n,text:o,skipped:r}){return[t,e,n,o,r]}function nn(t){let{uid:e,spec:n,strings:o,state:r,set_state:s,host:i}=t,c=O(null),l=O("");A(()=>{var b,k;l.current&&((k=(b=c.current)==null?void 0:b.querySelector(l.current))==null||k.focus(),l.current="")});let f=n.voice.told_by==="practitioners",d=Ce(n,r).status==="done",h=()=>{l.current="h4",s({...r,opened:!0,skipped:!1})},m=()=>{l.current="input, textarea",s(tn(n))},p=b=>{if(r.read)return;let k={...r,read:!0};s(k),i.announce(u(o,"voice_done")),q(b.currentTarget,n.id,Ce(n,k))};return a`<div ref=${c}>
<${w} class="pg-prompt" id=${`${e}-prompt`} of=${n.prompt} />
${r.opened?a`
<${Li} spec=${n} state=${r} strings=${o} />
<div class="pg-voice">
<h4 tabindex="-1">${u(o,f?"block_voice_practitioners":"block_voice")}</h4>
<${w} as="p" class="pg-voice-text" of=${n.voice.text} />
<p class="pg-voice-who">${n.voice.who}</p>
<p class="pg-source">${u(o,"fact_source",n.voice)}</p>
<div class="pg-voice-asks">
<h5>${u(o,"block_voice_asks")}</h5>
<${w} of=${n.asks} />
</div>
</div>
<${ne} id=${`${e}-care`} strings=${o} />
<${ee} id=${`${e}-text`} label=${n.write??u(o,"voice_write")} value=${r.text} described=${`${e}-care`}
onWrite=${b=>s({...r,text:b})}
onDone=${b=>q(b,n.id,Ce(n,r))} />`:a`<${Di} ...${t} />`}
<div class="pg-actions">
${!r.opened&&a`<button type="button" class="pg-button" onClick=${h}>${u(o,"voice_open")}</button>`}
${r.opened&&(r.read||!d)&&a`<button type="button" class="pg-button" aria-disabled=${r.read?"true":void 0} onClick=${p}>
${u(o,"voice_read")}
</button>`}
${!d&&a`<${U} ...${t} mark=${Ce} />`}
${r.opened&&(d||r.skipped)&&a`<button type="button" class="pg-button pg-quiet" onClick=${m}>${u(o,"start_again")}</button>`}
${r.read&&!r.text&&a`<p class="pg-remark">${u(o,"voice_done")}</p>`}
</div>
</div>`}nn.icon="M3 4h14v10H9l-4 3v-3H3z";function Di({uid:t,spec:e,strings:n,state:o,set_state:r}){let[s,i]=[`${t}-prompt`,`${t}-care`],c=l=>r({...o,expected:l});return e.expected.length?a`<fieldset class="voice-expected" aria-describedby=${s}>
<legend>${u(n,"voice_expected")}</legend>
${e.expected.map(({id:l,text:f})=>{let d=o.expected.includes(l);return a`<label key=${l} class=${`pg-option ${d?"is-picked":""}`}>
<input type="radio" name=${`${t}-expected`} value=${l} checked=${d} onChange=${()=>c([l])} />
<${w} as="span" of=${f} />
</label>`})}
</fieldset>`:a`
<${ne} id=${i} strings=${n} />
<${ee} id=${`${t}-expected`} label=${u(n,"voice_label",{title:e.title})} unseen value=${o.expected}
described=${`${s} ${i}`} onWrite=${c} />`}function Li({spec:t,state:{expected:e},strings:n}){if(!e.length)return null;let o=t.expected.filter(({id:r})=>e.includes(r));return a`<div class="pg-said">
<p class="pg-label">${u(n,"voice_you")}</p>
${typeof e=="string"?a`<p class="pg-words">${e}</p>`:o.map(({id:r,text:s})=>a`<${w} key=${r} as="p" of=${s} />`)}
</div>`}var ko={};G(ko,{VERSION:()=>on,empty:()=>go,follow:()=>We,holds:()=>$e,mark:()=>ho,merge:()=>Ui,offered:()=>rn,restore:()=>Wi,scene_of:()=>Oe,start:()=>mo,step:()=>Er});var on=1,Fi={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,">=":(t,e)=>t>=e,"==":(t,e)=>t===e,"!=":(t,e)=>t!==e};function mo(t){let e={};for(let[n,[,o]]of Object.entries(t.meters))e[n]=o;return{scene:t.start,flags:[],meters:e,used:[]}}function Oe(t,e){let n=t.scenes.find(o=>o.id===e);if(!n)throw new Error(`no scene '${e}'`);return n}function $e(t,e){if(t===null)return!0;let[n,...o]=t;if(n==="flag")return e.flags.includes(o[0]);let r=o;if(n==="not")return!$e(r[0],e);if(n==="and")return r.every(c=>$e(c,e));if(n==="or")return r.some(c=>$e(c,e));let[s,i]=o;return Fi[n](e.meters[s],i)}function rn(t,e){return Oe(t,e.scene).choices.filter(n=>!e.used.includes(n.id)&&$e(n.if,e))}function Er(t,e,n){let o=rn(t,e).find(s=>s.id===n);if(!o)return null;let r={...e.meters};for(let[s,i]of Object.entries(o.effects)){let[c,,l]=t.meters[s];r[s]=Math.min(l,Math.max(c,r[s]+i))}return{scene:o.to,flags:Mr(e.flags,o.set),meters:r,used:Mr(e.used,o.once?[o.id]:[])}}function We(t,e){let n=mo(t),o=[],r=[],s=1,i=0;for(let c of e){if("again"in c)[n,o,r]=[mo(t),[],[]],s+=1;else if("back"in c){let l=r.pop();if(!l)return{position:n,path:o,attempts:s,taken:i,lost:!0};n=l,o=o.slice(0,-1)}else{let l=Er(t,n,c.choose);if(!l)return{position:n,path:o,attempts:s,taken:i,lost:!0};r.push(n),o=[...o,{scene:n.scene,choice:c.choose}],n=l}i+=1}return{position:n,path:o,attempts:s,taken:i,lost:!1}}function go(t){return{v:on,moves:[]}}function Wi(t,e){if(e==null)return{state:go(t),lost:!1};if(!C(e)||e.v!==on||!Array.isArray(e.moves))return{state:go(t),lost:!0};let n=[];for(let r of e.moves){let s=Bi(r);if(!s)break;n.push(s)}let{taken:o}=We(t,n);return{state:{v:on,moves:n.slice(0,o)},lost:o<e.moves.length}}function Bi(t){return C(t)?typeof t.choose=="string"?{choose:t.choose}:t.back===!0?{back:!0}:t.again===!0?{again:!0}:null:null}function ho(t,e){let{position:n}=We(t,e.moves),{end:o}=Oe(t,n.scene);return o?{status:"ended",ending:n.scene,outcome:o.outcome}:{status:e.moves.length?"underway":"unanswered",ending:null,outcome:null}}function Ui(t,e){return e.moves.length>t.moves.length?e:t}function Mr(t,e){return[...new Set([...t,...e])].sort()}function sn({uid:t,spec:e,strings:n,state:o,set_state:r,host:s}){let{position:i,path:c}=We(e,o.moves),l=Oe(e,i.scene),f=c.map($=>{let _=Oe(e,$.scene);return{from:_,choice:_.choices.find(x=>x.id===$.choice)}}),d=f[f.length-1],h=O(null),m=O(null),p=O(!1);A(()=>{var $,_;p.current&&(p.current=!1,($=h.current)==null||$.focus(),s.announce(`${l.title}. ${((_=m.current)==null?void 0:_.innerText)??""}`))});let b=($,_)=>{let x={...o,moves:[...o.moves,$]},S=ho(e,x);p.current=!0,r(x),S.status==="ended"&&q(_.currentTarget,e.id,S)},k=a`
<p class="scenario-role">${e.role}${e.person&&a`<br />${e.person}`}</p>
${e.prompt&&a`<${w} class="pg-prompt" of=${e.prompt} />`}
`,g=rn(e,i);return a`
${!f.length&&k}
${f.length>1&&!l.end&&a`<ol class="scenario-trail" aria-label=${u(n,"scenario_trail")}>
${f.slice(0,-1).map(({from:$,choice:_},x)=>a`<li key=${x}>
<b>${$.title}</b> <${w} as="span" of=${_.text} />
</li>`)}
</ol>`}
<h4 class="scenario-scene" tabindex="-1" ref=${h}>${l.title}</h4>
${d&&a`<div class="scenario-consequence" ref=${m}>
<p class="scenario-chose">${u(n,"scenario_chose")} <${w} as="span" of=${d.choice.text} /></p>
${d.choice.story&&a`<${w} of=${d.choice.story} />`}
</div>`}
${l.body.filter($=>$e($.if,i)).map(($,_)=>a`<${w} key=${`${l.id} ${_}`} of=${$.html} />`)}
${g.length>0&&a`
<p class="scenario-ask" id=${`${t}-ask`}>${u(n,"scenario_ask")}</p>
<ul class="scenario-choices" aria-labelledby=${`${t}-ask`}>
${g.map($=>a`<li key=${`${c.length} ${$.id}`}>
<button type="button" onClick=${_=>b({choose:$.id},_)}>
<${w} as="span" of=${$.text} />
</button>
</li>`)}
</ul>`}
${l.end&&f.length>0&&a`
<h4 class="scenario-path-title">${u(n,"scenario_path")}</h4>
<ol class="scenario-path">
${f.map(({from:$,choice:_},x)=>a`<${zi} key=${x} title=${$.title} choice=${_} spec=${e} strings=${n} />`)}
</ol>`}
<p class="pg-actions">
${!g.length&&a`<button type="button" class="pg-button" onClick=${$=>b({again:!0},$)}>
${u(n,"scenario_again")}
</button>`}
${f.length>0&&a`<button type="button" class="pg-button pg-quiet" onClick=${$=>b({back:!0},$)}>
${u(n,"scenario_back")}
</button>`}
</p>
`}sn.icon="M4 4h5v5H4zm7 7h5v5h-5zM9 6h4v5";function zi({title:t,choice:e,spec:n,strings:o}){let{text:r,story:s,research:i,their_side:c}=e;return a`<li>
<h5>${t}</h5>
<p class="scenario-took"><span class="pg-unseen">${u(o,"scenario_chose")} </span><${w} as="span" of=${r} /></p>
<${re} title=${u(o,"part_story")} of=${s} />
<${re} title=${u(o,"part_their_side")} of=${c==null?void 0:c.html} class="scenario-their-side" />
<${re} title=${u(o,"part_research")} of=${i==null?void 0:i.html}>
<${K} ids=${(i==null?void 0:i.facts)??[]} facts=${n.facts} strings=${o} />
<//>
</li>`}var jr={annotate:{View:lt,...On},assess:{View:dt,...jn},cards:{View:kt,...An},checklist:{View:xt,...In},choice:{View:Ct,...Dn},match:{View:Vt,...Un},notepad:{View:Ht,...Gn},order:{View:At,...Yn},rank:{View:It,...eo},referral:{View:Ft,...oo},rewrite:{View:Ut,...io},scale:{View:Kt,...ao},sort:{View:Jt,...po},test:{View:Qt,...fo},voice:{View:nn,..._o},scenario:{View:sn,...ko}};var Tr="pg-announcer";var bo=new WeakMap;function Vr(t,e){let n=t.getElementById(Tr)??Gi(t),o=bo.get(t);if(o){o.push(e);return}let r=[e];bo.set(t,r),n.textContent="",setTimeout(()=>{bo.delete(t),n.textContent=r.join(" ")},100)}function Gi(t){let e=t.createElement("div");return e.id=Tr,e.className="pg-unseen",e.setAttribute("role","status"),t.body.append(e),e}function Nr({saving:t,strings:e}){if(!t)return null;let{note:n,kept:o,trouble:r,keep:s,stop:i}=t,c=n?"note":"answers",l=r!=="blocked"&&a`<button type="button" class="pg-link" onClick=${o?i:s}>
${u(e,`saving_${o?"stop":"keep"}_${c}`)}
</button>`;return n||r?a`<p class="pg-saving">
<span>${u(e,`saving_${r??(o?"kept":"tab")}_${r?"any":c}`)}</span> ${l}
</p>`:a`<details class="pg-saving">
<summary>${u(e,`saving_title_${o?"kept":"tab"}`)}</summary>
<p>${u(e,`saving_${o?"kept":"tab"}_answers`)}</p>
${l}
</details>`}function Hr({lost:t,strings:e}){return t?a`<div class="pg-notice">
<p>${u(e,"lost")}</p>
<details>
<summary>${u(e,"lost_show")}</summary>
<pre>${t.text}</pre>
</details>
<button type="button" class="pg-link" onClick=${t.forget}>${u(e,"lost_delete")}</button>
</div>`:null}function qr(t,e){return Qe(a`<${vo} ...${e}><${Ki} ...${e} /><//>`,t),()=>Qe(null,t)}function Ki({type:{View:t,empty:e},spec:n,strings:o,host:r}){let[s]=T(()=>`${n.id}-${Math.random().toString(36).slice(2,8)}`),[,i]=T({});oe(()=>r.watch(()=>i({})),[r]);let{state:c,saving:l,lost:f}=r.read();return a`
<${Yi} icon=${t.icon} spec=${n} strings=${o} />
<${Hr} lost=${f} strings=${o} />
<${Ji} spec=${n} strings=${o} begun=${!N(c,e(n))}>
<${t} uid=${s} spec=${n} strings=${o} state=${c} set_state=${r.write}
host=${{announce:r.announce,saving:l}} />
<${Nr} saving=${l} strings=${o} />
<//>
${r.source&&a`<p class="pg-source">${u(o,"source",{path:r.source})}</p>`}
`}function Ji({spec:t,strings:e,begun:n,children:o}){let[[r,s],i]=T([!n&&t.note,n||t.intensity!=="heavy"]),c=O(null),l=O(!1);oe(()=>{var d;l.current&&((d=c.current)==null||d.focus())},[s]);let f=()=>{l.current=!0,i([r,!0])};return a`
${r&&a`<div class="pg-notice">
<p class="pg-label">${u(e,"note_title")}</p>
<${w} of=${r} />
</div>`}
${s?a`<div tabindex="-1" ref=${c}>${o}</div>`:a`<p class="pg-actions"><button type="button" class="pg-button" onClick=${f}>${u(e,"note_open")}</button></p>`}
`}function Yi({icon:t,spec:e,strings:n}){return a`<header class="pg-head">
<p class="pg-kind">
<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${t} /></svg>
${u(n,`kind_${e.type}`)}
<span>${u(n,"minutes",{n:e.minutes})}</span>
</p>
<h3 class="pg-title">${e.title}</h3>
</header>`}var vo=class extends pe{constructor(){super(...arguments);Co(this,"state",{failed:!1})}componentDidCatch(){this.setState({failed:!0}),this.props.host.failed()}render(){let{strings:n,children:o}=this.props;return this.state.failed?a`<p class="pg-notice">${u(n,"failed")}</p>`:o}};function Qi({model:t,el:e}){e.classList.add("pg-item","is-live");let n=e.ownerDocument.createElement("div");n.className="pg-live",e.append(n);let o=Ar(t,n),r=()=>{o(),o=Ar(t,n)},s=["change:spec","change:strings","change:source"];return s.forEach(i=>t.on(i,r)),()=>{s.forEach(i=>t.off(i,r)),o(),n.remove()}}function Ar(t,e){let n=t.get("spec"),o=jr[n.type],r=new Set,s=()=>r.forEach(p=>p()),i,c=null,l=()=>{c=null,s()},f=p=>{i=p,t.set("state",i),t.set("result",o.mark(n,i)),t.save_changes(),s()},d=()=>{let p=t.get("state");if(N(p,i))return;let b=p===null||N(p,{}),k=o.restore(n,b?null:p);k.lost&&(c={text:JSON.stringify(p,null,2),forget:l}),f(k.state)};d(),t.on("change:state",d);let h={read:()=>({state:i,lost:c,saving:null}),write:f,watch:p=>(r.add(p),()=>r.delete(p)),announce:p=>Vr(e.ownerDocument,p),source:t.get("source"),failed:()=>{}},m=qr(e,{type:o,spec:n,strings:t.get("strings"),host:h});return()=>{t.off("change:state",d),m()}}var Tp={render:Qi};export{Tp as default};
