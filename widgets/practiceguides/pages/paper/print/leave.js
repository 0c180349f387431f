const leave = /** @type {HTMLAnchorElement} */ (document.querySelector(".leave"));
leave.addEventListener("click", (event) => {
  event.preventDefault();
  location.replace(leave.href);
});
