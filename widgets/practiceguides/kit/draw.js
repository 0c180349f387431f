// @ts-check
/** Drawing: preact with htm, and the one door through which HTML enters the page. */
import htm from "htm";
import { h } from "preact";

export { render } from "preact";
export { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

export const html = htm.bind(h);

/**
 * Draw HTML that `content` rendered. Nothing else may come through here.
 * @param {{of: string, as?: string, [attribute: string]: unknown}} props
 */
export function Html({ of, as = "div", ...rest }) {
  return h(as, { ...rest, dangerouslySetInnerHTML: { __html: of } });
}
