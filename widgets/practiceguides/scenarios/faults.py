"""What an author is told of `scenario` and of no other type."""

from practiceguides.content.problems import Code, Codes, Level

CODES: Codes = {
    "markdown-attributes": Code(
        Level.ERROR, "this attribute list is not understood: {text}", "{hint}"
    ),
    "front-matter": Code(Level.ERROR, "{what}", "{hint}"),
    "scene-missing": Code(
        Level.ERROR, "{what} leads to '{scene}', and there is no such scene", "Correct it{hint}."
    ),
    "scene-repeated": Code(
        Level.ERROR, "the scene id '{scene}' is used twice", "Give one of the two another id."
    ),
    "scene-empty": Code(
        Level.ERROR,
        "the scene '{scene}' has no choices and is not an ending",
        "Add choices, or put `{{.end outcome=…}}` on the line before its heading.",
    ),
    "story-id": Code(
        Level.ERROR,
        "the {what} '{text}' has no id",
        "Write {hint}. Answers are kept under it, so it stays when the words change.",
    ),
    "scene-heading": Code(
        Level.ERROR,
        "a heading of another level stands in a scene",
        "Write `## ` for a scene; a scene has no headings inside.",
    ),
    "scene-text": Code(
        Level.ERROR,
        "there is text before the first scene",
        "Begin with a heading: `## Name of the scene`.",
    ),
    "scene-order": Code(
        Level.ERROR,
        "{what} stands after the choices of a scene",
        "Put the choices last; indent what belongs to a choice by two spaces.",
    ),
    "end-choices": Code(
        Level.ERROR,
        "the ending '{scene}' has choices",
        "Take the choices away, or take `.end` away.",
    ),
    "end-missing": Code(
        Level.ERROR,
        "the scenario has no ending",
        "Mark at least one scene with `{{.end outcome=…}}` on the line before its heading.",
    ),
    "choice-shape": Code(Level.ERROR, "a choice is {detail}", "Write `- [text](#scene){{#id …}}`."),
    "choice-repeated": Code(
        Level.ERROR, "the choice id '{choice}' is used twice", "Give one of the two another id."
    ),
    "choice-consequence": Code(
        Level.WARNING,
        "the choice '{choice}' has no consequence",
        "Add a quote under it: what happens to the person.",
    ),
    "why-long": Code(
        Level.WARNING,
        "why '{choice}' is worth what it is takes {count} words, more than {most}",
        "Shorten it to one sentence.",
    ),
    "choices-no-why": Code(
        Level.WARNING,
        "{count} of {all} choices do not say why they are careful or do harm, such as '{choice}'",
        "Add a quote under each: `{{.why}}`, then `> ` and one sentence of at most 25 words.",
    ),
    "endings-undecided": Code(
        Level.WARNING,
        "no text says what decided the ending: {scenes}",
        "Add a paragraph under its heading, with `{{.decided}}` on the line before.",
    ),
    "country-in-story": Code(
        Level.WARNING,
        "an answer for the country stands in the story: {names}",
        "Let the story state a rule of its own; the country's answers belong in the section"
        " `{{.where-you-work}}` at the end of the file.",
    ),
    "where-last": Code(
        Level.ERROR,
        "a scene stands after the section on where the learner works",
        "Put the section with `{{.where-you-work}}` at the end of the file.",
    ),
    "path-broken": Code(
        Level.ERROR,
        "{what} cannot be walked: in the scene '{scene}' there is no choice '{choice}'",
        "There it could go on with: {offered}. Where the way is that of a story which you change, a"
        " line `{field}:` with nothing behind it leaves it out.",
    ),
    "path-open": Code(
        Level.ERROR,
        "{what} stops in the scene '{scene}', which is no ending",
        "Go on until an ending.",
    ),
    "path-elsewhere": Code(
        Level.ERROR,
        "{what} leads to '{scene}', not to '{end}'",
        "Correct the path or `end:`; if neither is wrong, a choice leads where it should not.",
    ),
    "table-scene": Code(
        Level.ERROR,
        "the version for the table cannot come to the scene '{scene}'",
        "Under `table:`, name 4 scenes of the first path of `authors:`, in its order; with nothing"
        " behind `table:` there is no such version.",
    ),
    "handed-words": Code(
        Level.ERROR,
        "the flag '{flag}' is handed on and has no words",
        "Add `{flag}: …` under `flag_words:`: a paper says it by them.",
    ),
    "later-unknown": Code(
        Level.ERROR,
        "under `later:` stands '{flag}', which this desk does not hand on",
        "Correct it; there can be: {known}.",
    ),
    "later-lacking": Code(
        Level.WARNING,
        "`later:` does not say what came of '{flag}'",
        "Add `{flag}:` with `did:` and `person:`, a sentence each.",
    ),
    "arrives-place": Code(
        Level.ERROR,
        "the choice '{choice}' has `arrives`, and nothing arrives here",
        "Papers arrive in the first scene of a scenario with `before:` alone; take it away.",
    ),
    "arrives-missing": Code(
        Level.ERROR,
        "the choice '{choice}' of the arrival does not say when it arrives",
        'Add `arrives="…"` with flags that the desk before hands on; decisions come later.',
    ),
    "arrival-judged": Code(
        Level.ERROR,
        "the paper '{choice}' has `{mark}`, and a paper is no decision",
        "Take it away; say in its consequence what stands there and what it means.",
    ),
    "arrival-again": Code(
        Level.ERROR,
        "the choice '{choice}' leads back to the arrival",
        "Lead it to another scene: papers arrive once.",
    ),
    "arrivals-number": Code(
        Level.ERROR,
        "the arrival has {count} papers, where {least} to {most} can be told apart",
        "Join or part them.",
    ),
    "before-nothing": Code(
        Level.ERROR,
        "the desk before, '{before}', hands nothing on",
        "Add `hands_on:` there, with one to four of its flags.",
    ),
    "before-circle": Code(
        Level.ERROR,
        "the desks go round in a circle: '{before}' comes after this one too",
        "Take `before:` away from the first desk.",
    ),
    "arrives-name": Code(
        Level.ERROR,
        "`arrives` names '{name}', which '{before}' does not hand on",
        "Add it to `hands_on:` there, or correct it{hint}.",
    ),
    "arrival-none": Code(
        Level.ERROR,
        "no paper arrives where '{before}' hands on {flags}, as in its ending '{ending}'",
        "Widen the condition of a paper, or add one.",
    ),
    "arrival-two": Code(
        Level.ERROR,
        "several papers arrive where '{before}' hands on {flags}: {papers}",
        "Add a condition that tells them apart, such as `and not …`.",
    ),
    "arrival-never": Code(
        Level.ERROR,
        "the paper '{choice}' never arrives: '{before}' never ends with these flags",
        "Correct its condition, or delete the paper.",
    ),
    "dead-end": Code(
        Level.ERROR,
        "in the scene '{scene}' nothing is on offer (by way of: {by})",
        "Give it a choice without a condition, or another way on.",
    ),
    "trap": Code(
        Level.ERROR,
        "from the scene '{scene}' no ending can be reached any more (by way of: {by})",
        "Add a way out that is always on offer.",
    ),
    "passages-many": Code(
        Level.ERROR,
        "the scene '{scene}' has {count} passages with a condition, more than {most}",
        "Part the scene in two, or put what is shown together under one condition.",
    ),
    "proof-sampled": Code(
        Level.WARNING,
        "the scenario has more than {states} states, so {walks} random walks were looked at"
        " instead; what is never reached, what decides nothing, loops and outcomes were left out",
        "Use fewer flags, smaller meters and fewer `.once` choices; each doubles the states.",
    ),
    "proof-shortened": Code(
        Level.NOTE,
        "the scenario has {states} states, so loops without a change, and whether care always"
        " ends well, were left out",
        "With fewer flags and smaller meters this is looked at too.",
    ),
    "paper-as-written": Code(
        Level.WARNING,
        "{count} of {all} conditions ask for too much to be made short on paper, this one first:"
        " they stand there as they are written here, and each choice has a letter of its own",
        "Ask for fewer flags and meters in one condition; a flag can stand for several others.",
    ),
    "start-later": Code(
        Level.WARNING,
        "the story starts at '{start}', and no way leads to its first scene, '{scene}'",
        "Write `start: {scene}`, or lead a choice there.",
    ),
    "scene-unreached": Code(
        Level.WARNING, "no way leads to the scene '{scene}'", "Lead a choice there, or delete it."
    ),
    "ending-unreached": Code(
        Level.WARNING,
        "no way leads to the ending '{scene}'",
        "Lead a choice there, or make the condition before it easier to meet.",
    ),
    "choice-unoffered": Code(
        Level.WARNING,
        "the choice '{choice}' is never on offer",
        "Its condition cannot be met here: correct it, or delete the choice.",
    ),
    "condition-constant": Code(
        Level.WARNING,
        "this condition is always {value} here",
        "Take it away, or correct it: it decides nothing.",
    ),
    "loop": Code(
        Level.WARNING,
        "with the choice '{choice}' one can come back to the scene '{scene}' with nothing changed",
        "Mark it `.once`, or let it change something.",
    ),
    "outcome-always-good": Code(
        Level.WARNING,
        "whoever always takes a sound choice always ends well",
        "Let careful work end badly for once: practice and outcome are independent.",
    ),
    "practice-one-outcome": Code(
        Level.WARNING,
        "a {practice} choice is always {word} in the end",
        "Let what follows differ: practice and outcome are independent.",
    ),
    "scene-long": Code(
        Level.WARNING,
        "the scene '{scene}' shows up to {words} words, more than {most}",
        "Shorten it: a scene is read on a phone.",
    ),
    "choices-few": Code(
        Level.WARNING,
        "the scene '{scene}' offers {count} in some states, fewer than 3",
        "Offer at least 3 that a careful person could choose.",
    ),
    "once-many": Code(
        Level.WARNING,
        "the scene '{scene}' has {count} `.once` choices, and each doubles the states",
        "Part the scene in two, or let some of them lead on.",
    ),
    "sound-place": Code(
        Level.WARNING,
        "in every scene the sound choice stands {place}",
        "Change its place: learners find the habit and not the reason.",
    ),
    "sound-longest": Code(
        Level.WARNING,
        "in every scene the sound choice is the longest",
        "Make the others as long and as careful.",
    ),
    "their-side-untraced": Code(
        Level.WARNING,
        "how it looked to the person after '{choice}' names no voice",
        "Add the id of a voice or a fact in round brackets, such as (V-ID-04), or leave it out.",
    ),
    "name-unknown": Code(
        Level.ERROR,
        "'{name}' is neither a flag nor a meter of this scenario",
        "Add it to `flags:` or `meters:` at the top, or correct it{hint}.",
    ),
    "name-kind": Code(
        Level.ERROR,
        "'{name}' is a {other}, and stands here as a {kind}",
        "A flag is set by `set=name` and asked by `if=name`; a meter is changed by `name=+1`"
        ' and asked by `if="name>=2"`.',
    ),
    "condition": Code(Level.ERROR, "the condition is not understood: {detail}", "{hint}"),
}
