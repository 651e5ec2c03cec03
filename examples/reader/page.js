(() => {
"use strict";
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const root = document.documentElement;
const status = $("#status");
const stacked = matchMedia("(max-width: 58rem)");
root.classList.add("js");

let doc = null; // the document on the page
let turns = new Map(); // its elements by turn: on both sides and in the chart
let held = null; // the turn that was chosen
let hover = null; // the turn under the pointer

const side = element => element.closest(".parse") ? "parse" : "input";
const other = name => name === "parse" ? "input" : "parse";
const face = (n, name) => (turns.get(n) || []).find(e => e.matches(".turn, .block") && side(e) === name);
const say = text => { status.textContent = text; };

function adopt(article) {
  doc = article;
  held = hover = null;
  turns = new Map();
  for (const e of $$("[data-t]", doc)) {
    const list = turns.get(e.dataset.t);
    if (list) list.push(e); else turns.set(e.dataset.t, [e]);
  }
  for (const button of $$(".fold", doc)) {
    button.hidden = false;
    button.setAttribute("aria-expanded", "false");
  }
  show("parse");
  say("");
}

function show(name) {
  if (!doc) return;
  doc.dataset.view = name;
  for (const b of $$(".views button")) b.setAttribute("aria-pressed", String(b.dataset.view === name));
}

function paint(n, name, on) {
  for (const e of turns.get(n) || []) e.classList.toggle(name, on);
}

// reveal scrolls an element into its pane, only as far as needed when near,
// and at once when it is far away.
function reveal(e, near) {
  const folded = e.closest(".long");
  if (folded && folded.previousElementSibling.matches(".fold")) folded.previousElementSibling.setAttribute("aria-expanded", "true");
  const { top, height } = e.getBoundingClientRect();
  e.scrollIntoView({
    block: near ? "nearest" : height > innerHeight / 2 ? "start" : "center",
    behavior: Math.abs(top) > 2 * innerHeight ? "instant" : "auto",
  });
}

function point(n) {
  if (hover === n) return;
  if (hover) paint(hover, "on", false);
  hover = n;
  if (hover) paint(hover, "on", true);
}

function hold(n, from) {
  if (held) {
    paint(held, "sel", false);
    for (const e of turns.get(held) || []) e.removeAttribute("aria-current");
  }
  held = n;
  if (!n) return say("");
  paint(n, "sel", true);
  for (const name of ["parse", "input"]) {
    const e = face(n, name);
    if (!e) continue;
    e.setAttribute("aria-current", "true");
    rove(e);
    if (name !== from) reveal(e, true);
  }
  const t = face(n, "parse");
  say(`Turn ${n} of ${$$(".turn", doc).length}, ${$(".who", t).textContent}, ${$(".n", t).title}`);
}

// rove makes an element the one of its side that Tab stops at.
function rove(e) {
  for (const o of $$(`.${side(e)} [data-t][tabindex="0"]`, doc)) o.tabIndex = -1;
  e.tabIndex = 0;
}

function cross(n, from) {
  const to = face(n, other(from));
  if (!to) return;
  show(other(from));
  hold(n, from);
  reveal(to, false);
  to.focus({ preventScroll: true });
}

// go leads to a place in the input, and flashes it on both sides.
function go(ref) {
  const marks = $$(`[data-m~="${CSS.escape(ref)}"]`, doc);
  const first = marks.find(e => side(e) === "input");
  if (!first) return false;
  show("input");
  const said = marks.find(e => side(e) === "parse");
  if (said && !stacked.matches) reveal(said, true);
  reveal(first, false);
  marks.forEach(flash);
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  return true;
}

function flash(e) {
  e.classList.remove("flash");
  void e.offsetWidth;
  e.classList.add("flash");
}

// step goes to the next place of a kind.
const steps = new WeakMap();
function step(button) {
  const places = $$(`.raw ${button.dataset.step}`, doc);
  if (!places.length) return;
  const i = ((steps.get(button) ?? -1) + 1) % places.length;
  steps.set(button, i);
  reveal(places[i], false);
  flash(places[i]);
  const ref = places[i].dataset.m;
  if (ref) $$(`.parse [data-m~="${CSS.escape(ref.split(" ")[0])}"]`, doc).forEach(e => { reveal(e, true); flash(e); });
  say(`${button.firstChild.nextSibling.textContent.trim()}: ${i + 1} of ${places.length}`);
}

let dwell = 0;
document.addEventListener("pointerover", event => {
  if (!doc || event.pointerType !== "mouse") return;
  const e = event.target.closest("[data-t]");
  clearTimeout(dwell);
  if (!e) return point(null);
  point(e.dataset.t);
  if (stacked.matches || e.closest("svg")) return;
  dwell = setTimeout(() => {
    const there = face(e.dataset.t, other(side(e)));
    if (there) reveal(there, true);
  }, 150);
});

document.addEventListener("focusin", event => {
  const e = event.target.closest("[data-t]");
  if (!doc || !e) return;
  point(e.dataset.t);
  if (stacked.matches || !e.matches(":focus-visible")) return;
  const there = face(e.dataset.t, other(side(e)));
  if (there) reveal(there, true);
});

document.addEventListener("click", event => {
  const target = event.target;
  const link = target.closest("a[href^='#']");
  if (link) return follow(link, event);
  const button = target.closest("button");
  if (button) return press(button);
  if (target.matches(".spaces")) return doc.classList.toggle("show-spaces", target.checked);
  const e = doc && target.closest("[data-t]");
  if (!e || target.closest("a, summary") || !getSelection().isCollapsed) return;
  const n = e.dataset.t;
  if (e.closest("svg")) {
    hold(n, null);
    return reveal(face(n, "parse"), false);
  }
  hold(held === n ? null : n, side(e));
});

function press(button) {
  if (button.dataset.step) return step(button);
  if (button.dataset.sort) return sort(button);
  if (button.dataset.view) {
    show(button.dataset.view);
    const e = held && face(held, button.dataset.view);
    return e ? reveal(e, false) : scrollTo(0, 0);
  }
  if (button.matches(".fold")) button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") === "false"));
}

function follow(link, event) {
  if (link.dataset.go) {
    if (go(link.dataset.go)) event.preventDefault();
  } else if (link.dataset.other) {
    event.preventDefault();
    cross(link.dataset.other, "parse");
  } else if (doc) {
    const target = document.getElementById(link.hash.slice(1));
    if (!target || !doc.contains(target)) return;
    event.preventDefault();
    show(side(target));
    target.scrollIntoView({ block: target.matches(".pane") ? "nearest" : "start" });
    if (target.tabIndex < 0 && !target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || !doc) return;
  if (event.key === "Escape") return hold(null);
  const e = event.target;
  if (!e.matches("[data-t]")) return;
  const name = side(e);
  const count = $$(".turn", doc).length;
  const n = Number(e.dataset.t);
  const goal = { ArrowDown: n + 1, j: n + 1, ArrowUp: n - 1, k: n - 1, Home: 1, End: count }[event.key];
  if (goal) {
    event.preventDefault();
    const to = face(String(Math.min(Math.max(goal, 1), count)), name);
    if (!to) return;
    hold(to.dataset.t, name);
    to.focus({ preventScroll: true });
    reveal(to, true);
  } else if (event.key === "Enter") {
    event.preventDefault();
    cross(e.dataset.t, name);
  }
});

// The index.

const index = $("#index");
const rows = index ? $$(".documents tbody tr", index).map(tr => ({ tr, text: tr.textContent.toLowerCase(), title: $("a", tr).textContent })) : [];

function filter() {
  const words = $("#find").value.toLowerCase().split(/\s+/);
  const record = $("#record").value;
  const trouble = $("#trouble").checked;
  let hits = 0;
  for (const { tr, text } of rows) {
    const hit = words.every(w => text.includes(w)) && (!record || tr.dataset.record === record) && (!trouble || tr.dataset.problems !== "0");
    tr.hidden = !hit;
    hits += hit;
  }
  $("#hits").textContent = hits === rows.length ? "" : `${hits} of ${rows.length}`;
}

function sort(button) {
  const th = button.closest("th");
  const key = button.dataset.sort;
  const down = th.getAttribute("aria-sort") === "ascending";
  for (const o of $$("th", th.parentNode)) o.setAttribute("aria-sort", "none");
  th.setAttribute("aria-sort", down ? "descending" : "ascending");
  const compare = {
    title: (a, b) => a.title.localeCompare(b.title),
    date: (a, b) => (a.tr.dataset.date || "9999").localeCompare(b.tr.dataset.date || "9999"),
  }[key] || ((a, b) => a.tr.dataset[key] - b.tr.dataset[key]);
  rows.sort((a, b) => down ? compare(b, a) : compare(a, b));
  $(".documents tbody").append(...rows.map(r => r.tr));
}

// unpack is the markup of a document: gzip in base64.
async function unpack(template) {
  const text = template.content.textContent.replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const markup = document.createElement("template");
  markup.innerHTML = await new Response(stream).text();
  return markup.content;
}

async function open(template) {
  const hash = location.hash;
  const content = await unpack(template);
  if (location.hash !== hash) return; // another was opened meanwhile
  $("#stage").replaceChildren(content);
  index.hidden = true;
  adopt($("#stage .doc"));
  document.title = doc.dataset.title;
  walk();
  scrollTo(0, 0);
  $("h1", doc).focus({ preventScroll: true });
}

// walk links to the documents before and after, among those that the filter shows.
function walk() {
  const links = rows.filter(r => !r.tr.hidden).map(r => $("a", r.tr).getAttribute("href"));
  const at = links.indexOf(`#doc${doc.dataset.doc}`);
  const lead = (selector, href) => {
    const a = $(selector);
    if (href) a.href = href; else a.removeAttribute("href");
  };
  $(".walk").hidden = false;
  lead(".previous", links[at - 1]);
  lead(".next", links[at + 1]);
}

function close() {
  const back = doc && $(`a[href="#doc${doc.dataset.doc}"]`, index);
  $("#stage").replaceChildren();
  doc = null;
  index.hidden = false;
  $(".walk").hidden = true;
  say("");
  document.title = $("h1", index).textContent;
  if (back) back.focus();
}

function route() {
  const template = document.getElementById(location.hash.slice(1));
  if (template && template.matches("template")) open(template).catch(error => say(`This browser cannot open the document: ${error.message}`));
  else if (!location.hash || location.hash === "#index") close();
}

if (index) {
  $(".filter").addEventListener("input", filter);
  $(".filter").addEventListener("submit", event => event.preventDefault());
  addEventListener("hashchange", route);
  route();
} else {
  adopt($(".doc"));
}
})();
