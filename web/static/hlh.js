// Behavior of the pages; without it every page still works. No library, nothing stored in the browser.
const $ = (id) => document.getElementById(id);
const summary = document.querySelector("[data-summary]");
if (summary) summary.focus();

const form = document.querySelector("form[data-autosave]");
const status = $("save-status");
const say = (key) => { if (status) status.textContent = status.dataset[key]; };
let timer = 0, sending = false, again = false, wait = 1000, unsaved = false;

async function save() {
  if (sending) { again = true; return; }
  sending = true; again = false; say("saving");
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
    if (answer.status === 409) { unsaved = true; say("conflict"); sending = false; return; }
    if (!answer.ok) throw new Error(answer.status);
    const found = await answer.json();
    form.elements.version.value = found.version;
    for (const [id, text] of Object.entries(found.notes)) { const note = $(id); if (note && note.textContent !== text) note.textContent = text; }
    if ($("so-far")) $("so-far").innerHTML = found.panel;
    unsaved = again; wait = 1000;
    const now = new Date(), two = (n) => String(n).padStart(2, "0");
    status.textContent = `${status.dataset.saved} ${two(now.getHours())}:${two(now.getMinutes())}`;
  } catch {
    say("failed"); again = false;
    clearTimeout(timer); timer = setTimeout(save, wait = Math.min(wait * 2, 15000));
  }
  sending = false;
  if (again) save();
}

function changed() { unsaved = true; say("unsaved"); clearTimeout(timer); timer = setTimeout(save, 800); }

const SHORT = { p: "pending", nd: "not-done", na: "not-available", "?": "unknown" };
const rowState = (box) => form.elements[box.name.replace(/\.value$/, ".state")];
const before = new Map();

function leave(box) {
  const state = rowState(box), text = box.value.trim().toLowerCase();
  if (!state) return;
  if (SHORT[text]) { before.set(box, [box.value, state.value]); box.value = ""; state.value = SHORT[text]; changed(); }
  else if (text && state.value !== "result") { state.value = "result"; }
  const unit = form.elements[box.name.replace(/\.value$/, ".unit")];
  const typed = box.value.match(/^([<>]?=?\s*[\d.,]+)\s*(\S.*)$/);
  if (unit && unit.options && typed) for (const one of unit.options) if (one.value === typed[2] || one.text === typed[2]) { unit.value = one.value; box.value = typed[1].trim(); }
}

if (form) {
  form.addEventListener("input", changed);
  form.addEventListener("change", (event) => { if (event.target.name?.endsWith(".value")) leave(event.target); changed(); });
  form.addEventListener("keydown", (event) => {
    const box = event.target;
    if (!box.matches?.("[data-value]")) return;
    if (event.key === "Escape" && before.has(box)) { const [text, state] = before.get(box); box.value = text; rowState(box).value = state; before.delete(box); changed(); }
    if (event.key === "Enter" && box.tagName === "INPUT") {
      event.preventDefault();
      const boxes = [...form.querySelectorAll("[data-value]")];
      boxes[boxes.indexOf(box) + (event.shiftKey ? -1 : 1)]?.focus();
    }
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer); unsaved = false;
    for (const box of form.querySelectorAll("[data-value]")) if (box.tagName === "INPUT") leave(box);
    if (event.submitter?.value === "evaluate") event.submitter.textContent = event.submitter.dataset.busy;
  });
  addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
}

// A job page asks how far it is; its own address shows the same without a script.
const job = document.querySelector("[data-job]");
async function poll(delay) {
  try {
    const found = await (await fetch(job.dataset.job, { headers: { Accept: "application/json" } })).json();
    const bar = job.querySelector("progress"), text = job.querySelector("[role=status]");
    if (bar && found.total) { bar.max = found.total; bar.value = found.done; }
    if (text && found.text) text.textContent = found.text;
    if (found.final) { location.assign(found.next || location.pathname); return; }
    setTimeout(poll, delay, Math.min(delay * 1.3, 3000));
  } catch { setTimeout(poll, Math.min(delay * 2, 15000), Math.min(delay * 2, 15000)); }
}
if (job) poll(700);

// "/" goes to the search box; "g" then a letter goes to a part of the page; none of it inside a box.
let gone = 0;
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  const search = document.querySelector("input[type=search]");
  if (event.key === "/" && search) { event.preventDefault(); search.focus(); }
  const place = Date.now() - gone < 1200 ? document.querySelector(`[data-go="${CSS.escape(event.key)}"]`) : null;
  if (place) { event.preventDefault(); place.setAttribute("tabindex", "-1"); place.focus(); place.scrollIntoView(); }
  gone = event.key === "g" ? Date.now() : 0;
});
