/** The script of a page with items: what every page has, the items, and the walk through them. */
import * as kit from "../kit/shared.js";
import { bring_items_alive, watch } from "./live.js";
import { begin } from "./start.js";
import { walk } from "./theme/chapter/walk.js";

begin(kit, (page) => walk(page, bring_items_alive(page), watch));
