// "Leave now": the neutral page, which is inside, takes this one's place, also when somebody steps back or reloads.
const LEFT = "left";
const leave = /** @type {HTMLAnchorElement} */ (document.querySelector(".leave"));
const neutral = /** @type {HTMLTemplateElement} */ (document.querySelector("#pg-leave"));

function cover() {
  history.replaceState(LEFT, "", "#");
  document.head.textContent = "";
  document.body.textContent = "";
  document.head.append(...neutral.content.querySelectorAll("meta, link, title, style"));
  document.body.append(...neutral.content.querySelectorAll("main"));
}

leave.addEventListener("click", (event) => {
  event.preventDefault();
  cover();
  if (leave.hostname && navigator.onLine) location.replace(leave.href);
});
if (history.state === LEFT) cover();
