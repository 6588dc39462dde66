"use strict";
document.documentElement.classList.add("scripted");
const told = document.getElementById("status");
const shown = () => Array.from(document.querySelectorAll("a.badge")).filter((one) => one.offsetParent !== null);
let last = null;
function go(by) {
  const all = shown();
  if (!all.length) return;
  const at = all.indexOf(last);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  last = all[next];
  last.focus({ preventScroll: true });
  last.scrollIntoView({ block: "center", behavior: "instant" });
}
document.addEventListener("focusin", (event) => {
  const badge = event.target.closest("a.badge");
  if (!badge) { told.textContent = ""; return; }
  last = badge;
  const all = shown();
  told.textContent = (all.indexOf(badge) + 1) + " of " + all.length + ": " + badge.getAttribute("aria-label");
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "n" || event.key === "j") go(1);
  else if (event.key === "p" || event.key === "k") go(-1);
  else if (event.key === "Escape") { told.textContent = ""; if (document.activeElement) document.activeElement.blur(); }
  else if (event.key === "r" && last) {
    const card = document.getElementById(last.getAttribute("href").slice(1));
    const entry = card && card.querySelector('a.place[href*="-r"]');
    if (entry) entry.click();
  } else return;
  event.preventDefault();
});
function unfold() {
  let target = null;
  try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
  if (target && target.tagName === "DETAILS") target.open = true;
}
addEventListener("hashchange", unfold);
unfold();
