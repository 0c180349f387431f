/** The script of the workbook's page: page.js, which ran before, draws with it once the page is there. */
import types from "practiceguides:logic";
import { draw_workbook } from "./workbook.jsx";

const shared = /** @type {any} */ (window).practiceguides;
shared.own = (/** @type {any} */ given) => draw_workbook({ ...given, types: { ...shared.types, ...types } });
