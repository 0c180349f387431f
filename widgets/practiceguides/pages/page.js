/** The script of a page without items. */
import * as kit from "../kit/common.js";
import { begin } from "./start.js";

begin(kit);
