/** Drawing, and the one door through which HTML enters the page. */
export { render } from "preact";
export { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * Draw HTML that `content` rendered. Nothing else may come through here.
 *
 * @param {{of: string, as?: "div" | "span" | "p" | "li" | "legend", class?: string, id?: string}} props
 */
export function Html({ of, as: Tag = "div", ...rest }) {
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: of }} />;
}
