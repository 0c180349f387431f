/**
 * What tsc holds to the contract of widgets/README.md: four types as they are, and mistakes that it must refuse. A
 * mistake that passes is an error itself, "unused '@ts-expect-error' directive". Nothing here ever runs.
 *
 * @import {Graded, Host, Item, Logic, Type, ViewProps} from "./practiceguides/kit/types.js"
 * @import {Scenario, ScenarioResult, ScenarioState} from "./practiceguides/scenarios/types.js"
 * @import {ChoiceSpec, ChoiceState} from "./practiceguides/exercises/choice/mark.js"
 * @import {NotepadResult, NotepadSpec, NotepadState} from "./practiceguides/exercises/notepad/mark.js"
 * @import {VoiceResult, VoiceSpec, VoiceState} from "./practiceguides/exercises/voice/mark.js"
 */
import * as choice_logic from "./practiceguides/exercises/choice/mark.js";
import ChoiceView from "./practiceguides/exercises/choice/view.jsx";
import * as notepad_logic from "./practiceguides/exercises/notepad/mark.js";
import NotepadView from "./practiceguides/exercises/notepad/view.jsx";
import * as voice_logic from "./practiceguides/exercises/voice/mark.js";
import VoiceView from "./practiceguides/exercises/voice/view.jsx";
import { Html } from "./practiceguides/kit/draw.jsx";
import { Field } from "./practiceguides/kit/field.jsx";
import { mount } from "./practiceguides/kit/mount.jsx";
import { Skip } from "./practiceguides/kit/skip.jsx";
import * as scenario_logic from "./practiceguides/scenarios/step.js";
import ScenarioView from "./practiceguides/scenarios/view.jsx";

/** @type {Type<ChoiceSpec, ChoiceState, Graded>} */
export const choice = { View: ChoiceView, ...choice_logic };
/** @type {Type<NotepadSpec, NotepadState, NotepadResult>} */
export const notepad = { View: NotepadView, ...notepad_logic };
/** @type {Type<VoiceSpec, VoiceState, VoiceResult>} */
export const voice = { View: VoiceView, ...voice_logic };
/** @type {Type<Scenario, ScenarioState, ScenarioResult>} */
export const scenario = { View: ScenarioView, ...scenario_logic };

/** @param {ViewProps<VoiceSpec, VoiceState>} props */
export function Props(props) {
  const write = () => {};
  return (
    <>
      <VoiceView {...props} />
      {/* @ts-expect-error: the state of another type */}
      <ChoiceView {...props} />
      {/* @ts-expect-error: a prop is misspelt */}
      <Field id="a" label="b" value="c" onWrite={write} describes="d" />
      {/* @ts-expect-error: a prop is missing */}
      <Field id="a" label="b" value="c" />
      {/* @ts-expect-error: a prop has another type */}
      <Html of={3} />
      {/* @ts-expect-error: nothing but these elements hold rendered HTML */}
      <Html of="a" as="script" />
      {/* @ts-expect-error: an attribute that no button has */}
      <button type="button" onPress={write} />
      {/* @ts-expect-error: marks another type's state */}
      <Skip {...props} mark={notepad_logic.mark} />
    </>
  );
}

/** @type {ViewProps<VoiceSpec, VoiceState>["set_state"]} */
export const set_state = ({ expected, opened }) => [expected, opened];
// @ts-expect-error: a part of the state has another type
set_state({ ...voice_logic.empty(/** @type {VoiceSpec} */ ({})), opened: "yes" });

/** @type {Logic<VoiceSpec, VoiceState, VoiceResult>} */
// @ts-expect-error: `merge` is missing
export const unfinished = { empty: voice.empty, restore: voice.restore, mark: voice.mark };

/** @type {Logic<VoiceSpec, VoiceState, VoiceResult>} */
export const misled = {
  ...voice_logic,
  // @ts-expect-error: a state of another type
  empty: notepad_logic.empty,
};

/** @param {Element} element @param {VoiceSpec} spec @param {Host<NotepadState>} host */
export function misplaced(element, spec, host) {
  // @ts-expect-error: a host that keeps the state of another type
  mount(element, { type: voice, spec, strings: {}, host });
}

/** @type {Item["intensity"]} */
// @ts-expect-error: no such intensity
export const intensity = "light";
