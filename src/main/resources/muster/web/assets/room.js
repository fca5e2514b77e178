// What a page can do with a script, and can do without. Nothing here fetches from another host.
const all = (what, within = document) => [...within.querySelectorAll(what)];
const one = (what, within = document) => within.querySelector(what);

all("[data-script]").forEach((part) => { part.hidden = false; });

// The words of a claim and its card light up together.
const lit = (claim, on) => {
  all(`[data-claim="${claim}"]`).forEach((card) => card.classList.toggle("lit", on));
  all("[data-claims]").forEach((words) => {
    if (words.dataset.claims.slice(1, -1).split(", ").includes(claim)) words.classList.toggle("lit", on);
  });
};
all("[data-claim]").forEach((card) => {
  ["mouseenter", "focusin"].forEach((kind) => card.addEventListener(kind, () => lit(card.dataset.claim, true)));
  ["mouseleave", "focusout"].forEach((kind) => card.addEventListener(kind, () => lit(card.dataset.claim, false)));
});
all(".said-here[data-claims]").forEach((words) => {
  const claims = words.dataset.claims.slice(1, -1).split(", ");
  words.addEventListener("mouseenter", () => claims.forEach((claim) => lit(claim, true)));
  words.addEventListener("mouseleave", () => claims.forEach((claim) => lit(claim, false)));
});

// What is wider than the window shows its middle.
all(".ground, .sheet").forEach((part) => { part.scrollLeft = (part.scrollWidth - part.clientWidth) / 2; });

// A batch that is being read: look again until it is over.
const reload = one("[data-reload]");
if (reload) setTimeout(() => location.assign(reload.href), Number(reload.dataset.reload));

const iso = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
const styles = { c: "certain", p: "presumed", o: "possible", d: "disputed" };

// All links of the page look from another day.
const standOn = (day) => {
  const word = iso(day);
  all("a[href*='as-of=']").forEach((link) => {
    link.setAttribute("href", link.getAttribute("href").replace(/as-of=\d{4}-\d\d-\d\d/, `as-of=${word}`));
  });
  all("input[name='as-of']").forEach((input) => { input.value = word; });
  const here = new URL(location.href);
  here.searchParams.set("as-of", word);
  history.replaceState(null, "", here);
};

const sheet = one("[data-network]");
if (sheet && one("[data-slider]")) network(sheet);

function network(sheet) {
  const slider = one("[data-slider]");
  const label = one("[data-day]");
  const play = one("[data-play]");
  const rows = new Map(all("[data-ties] [data-n]").map((row) => [row.dataset.n, row]));
  const nodes = new Map(all(".node", sheet).map((node) => [node.dataset.a, node]));
  const edges = all(".edge", sheet).map((line) => ({
    line, row: rows.get(line.dataset.n), s: line.dataset.s, o: line.dataset.o, style: null,
    periods: line.dataset.p.split(" ").filter(Boolean).map((word) => {
      const [from, rest] = word.split("/");
      return { from: Number(from), to: parseInt(rest, 10), style: styles[rest.slice(-1)] };
    }),
  }));
  const draw = (day) => {
    label.textContent = iso(day);
    const tied = new Set();
    for (const edge of edges) {
      const period = edge.periods.find((p) => p.from <= day && day <= p.to);
      const style = period ? period.style : "";
      if (style) { tied.add(edge.s); tied.add(edge.o); }
      if (style === edge.style) continue;
      edge.style = style;
      edge.line.classList.remove("certain", "presumed", "possible", "disputed");
      if (style) { edge.line.classList.add(style); edge.line.removeAttribute("display"); }
      else edge.line.setAttribute("display", "none");
      if (edge.row) {
        edge.row.hidden = !style;
        if (style) {
          const status = one(".status", edge.row);
          status.className = `status ${style}`;
          status.lastChild.textContent = style;
        }
      }
    }
    nodes.forEach((node, id) => node.classList.toggle("off", !tied.has(id)));
  };
  let settled = 0;
  const move = (day) => {
    draw(day);
    clearTimeout(settled);
    settled = setTimeout(() => standOn(day), 250);
  };
  slider.addEventListener("input", () => move(Number(slider.value)));
  let playing = 0;
  const stop = () => { clearInterval(playing); playing = 0; play.textContent = "Play"; };
  play.addEventListener("click", () => {
    if (playing) { stop(); return; }
    play.textContent = "Stop";
    const first = Number(slider.min), last = Number(slider.max);
    if (Number(slider.value) >= last - 1) slider.value = first;
    const step = Math.max(1, Math.round((last - first) / 240));
    playing = setInterval(() => {
      const day = Math.min(last, Number(slider.value) + step);
      slider.value = day;
      move(day);
      if (day >= last) stop();
    }, 60);
  });
  // Pointing at somebody shows whom he is tied to.
  const point = (id) => {
    sheet.classList.toggle("pointing", id !== null);
    const near = new Set([id]);
    edges.forEach((edge) => {
      const mine = id !== null && (edge.s === id || edge.o === id);
      edge.line.classList.toggle("near", mine);
      if (mine && edge.line.getAttribute("display") !== "none") { near.add(edge.s); near.add(edge.o); }
    });
    nodes.forEach((node, key) => node.classList.toggle("near", id !== null && near.has(key)));
  };
  nodes.forEach((node, id) => {
    node.addEventListener("mouseenter", () => point(id));
    node.addEventListener("mouseleave", () => point(null));
    node.addEventListener("focus", () => point(id));
    node.addEventListener("blur", () => point(null));
  });
  const find = one("[data-find]");
  find.addEventListener("input", () => {
    const words = find.value.trim().toLowerCase();
    const found = words && [...nodes].find(([, node]) => one("title", node).textContent.toLowerCase() === words)
      || words && [...nodes].find(([, node]) => one("title", node).textContent.toLowerCase().includes(words));
    point(found ? found[0] : null);
  });
  find.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const found = one(".node.near.found", sheet) || [...nodes].map(([, node]) => node)
      .find((node) => one("title", node).textContent.toLowerCase() === find.value.trim().toLowerCase());
    if (!found) return;
    const here = new URL(location.href);
    here.searchParams.set("focus", found.dataset.a);
    location.assign(here);
  });
}

// A part of the sheet, nearer: by the buttons, by the wheel with Ctrl, by dragging.
if (sheet && one("[data-zoom]")) zooming(sheet);

function zooming(sheet) {
  const whole = sheet.getAttribute("viewBox").split(" ").map(Number);
  let [left, top, wide, high] = whole;
  const show = () => {
    wide = Math.min(whole[2], Math.max(whole[2] / 12, wide));
    high = wide * whole[3] / whole[2];
    left = Math.min(whole[0] + whole[2] - wide, Math.max(whole[0], left));
    top = Math.min(whole[1] + whole[3] - high, Math.max(whole[1], top));
    sheet.setAttribute("viewBox", [left, top, wide, high].map((n) => n.toFixed(1)).join(" "));
    const near = whole[2] / wide;
    sheet.style.setProperty("--near", near.toFixed(2));
    sheet.classList.toggle("close", near > 1.8);
  };
  const zoom = (factor, x, y) => {
    if (factor === 0) { [left, top, wide, high] = whole; show(); return; }
    const before = wide;
    wide = Math.min(whole[2], Math.max(whole[2] / 12, wide / factor));
    left += (before - wide) * x;
    top += (before - wide) * whole[3] / whole[2] * y;
    show();
  };
  const middle = () => {
    const focus = one(".node.near", sheet) || one(".node.focus", sheet);
    if (!focus) return [0.5, 0.5];
    const mark = focus.lastElementChild;
    return [(Number(mark.getAttribute("x")) - left) / wide, (Number(mark.getAttribute("y")) - top) / high];
  };
  all("[data-zoom]").forEach((button) => button.addEventListener("click", () => zoom(Number(button.dataset.zoom), ...middle())));
  sheet.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const box = sheet.getBoundingClientRect();
    zoom(2 ** (-event.deltaY / 300), (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  }, { passive: false });
  let from = null;
  sheet.addEventListener("pointerdown", (event) => { if (wide < whole[2]) from = { x: event.clientX, y: event.clientY, left, top, moved: false }; });
  addEventListener("pointermove", (event) => {
    if (!from) return;
    const scale = wide / sheet.getBoundingClientRect().width;
    from.moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > 4;
    if (!from.moved) return;
    left = from.left - (event.clientX - from.x) * scale;
    top = from.top - (event.clientY - from.y) * scale;
    show();
  });
  addEventListener("pointerup", () => { setTimeout(() => { from = null; }); });
  sheet.addEventListener("click", (event) => { if (from && from.moved) event.preventDefault(); }, true);
  sheet.addEventListener("dragstart", (event) => event.preventDefault());
  // Somebody who comes into focus by the keyboard comes into view.
  sheet.addEventListener("focusin", (event) => {
    const mark = event.target.closest(".node");
    if (!mark || wide >= whole[2]) return;
    const x = Number(mark.lastElementChild.getAttribute("x")), y = Number(mark.lastElementChild.getAttribute("y"));
    if (x > left && x < left + wide && y > top && y < top + high) return;
    left = x - wide / 2;
    top = y - high / 2;
    show();
  });
}

const mapbox = one("[data-map]");
if (mapbox) map();

// The server draws the map; the script asks for it anew and puts it in place.
function map() {
  const slider = one("[data-mapslider]");
  const play = one("[data-mapplay]");
  const label = one("[data-day]");
  let asked = 0;
  const look = async (changes) => {
    const here = new URL(location.href);
    Object.entries(changes).forEach(([name, value]) => here.searchParams.set(name, value));
    const mine = ++asked;
    const answer = await fetch(here, { credentials: "same-origin" });
    if (!answer.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== asked) return;
    const box = one("[data-map]"), fresh = one("[data-map]", page);
    const aside = one(".ground", box).scrollLeft;
    box.replaceChildren(...fresh.childNodes);
    one(".ground", box).scrollLeft = aside;
    Object.assign(box.dataset, fresh.dataset);
    one("[data-maptable]").replaceWith(one("[data-maptable]", page));
    one(".headline .summary").replaceWith(one(".headline .summary", page));
    history.replaceState(null, "", here);
    if (changes["as-of"]) {
      all("input[name='as-of']").forEach((input) => { input.value = changes["as-of"]; });
    }
    ["lat", "lon", "z"].forEach((name) => {
      all(`.filter input[name='${name}']`).forEach((input) => { input.value = here.searchParams.get(name) || ""; });
    });
  };
  let waits = 0;
  const soon = (changes, after) => { clearTimeout(waits); waits = setTimeout(() => look(changes), after); };
  const toDay = (day) => { label.textContent = iso(day); soon({ "as-of": iso(day) }, 120); };
  slider.addEventListener("input", () => toDay(Number(slider.value)));
  let playing = 0;
  play.addEventListener("click", () => {
    if (playing) { clearInterval(playing); playing = 0; play.textContent = "Play"; return; }
    play.textContent = "Stop";
    const first = Number(slider.min), last = Number(slider.max);
    if (Number(slider.value) >= last) slider.value = first;
    const step = Math.max(7, Math.round((last - first) / 60));
    playing = setInterval(async () => {
      const day = Math.min(last, Number(slider.value) + step);
      slider.value = day;
      label.textContent = iso(day);
      look({ "as-of": iso(day) });
      if (day >= last) { clearInterval(playing); playing = 0; play.textContent = "Play"; }
    }, 500);
  });

  const size = () => 256 * 2 ** Number(mapbox.dataset.z);
  const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + lat * Math.PI / 360)) / (2 * Math.PI);
  const moved = (dx, dy, z) => {
    const lat = Number(mapbox.dataset.lat), lon = Number(mapbox.dataset.lon);
    const m = mercator(lat) + dy / size();
    return {
      lat: (2 * Math.atan(Math.exp(m * 2 * Math.PI)) * 180 / Math.PI - 90).toFixed(4),
      lon: Math.max(-180, Math.min(180, lon - dx / size() * 360)).toFixed(4), z,
    };
  };
  const sheet = () => one("svg", mapbox);
  const scale = () => 1200 / sheet().clientWidth;
  let held = null;
  mapbox.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && !event.target.closest("a")) held = { x: event.clientX, y: event.clientY, id: event.pointerId };
  });
  mapbox.addEventListener("pointermove", (event) => {
    if (!held) return;
    const k = scale();
    sheet().setAttribute("viewBox", `${(held.x - event.clientX) * k} ${(held.y - event.clientY) * k} 1200 720`);
  });
  const drop = (event) => {
    if (!held) return;
    const k = scale(), dx = (event.clientX - held.x) * k, dy = (event.clientY - held.y) * k;
    held = null;
    if (Math.abs(dx) + Math.abs(dy) > 3) look(moved(dx, dy, mapbox.dataset.z));
  };
  mapbox.addEventListener("pointerup", drop);
  mapbox.addEventListener("pointercancel", () => { held = null; });
  mapbox.addEventListener("pointerleave", drop);
  let zoom = null;
  mapbox.addEventListener("wheel", (event) => {
    event.preventDefault();
    const from = Number(mapbox.dataset.z);
    if (zoom === null) zoom = from;
    zoom = Math.max(2, Math.min(12, zoom - event.deltaY / 400));
    const rect = sheet().getBoundingClientRect(), k = scale();
    const px = (event.clientX - rect.left) * k - 600, py = (event.clientY - rect.top) * k - 360;
    const factor = 2 ** (zoom - from), w = 1200 / factor, h = 720 / factor;
    const x = 600 + px - (600 + px) / factor, y = 360 + py - (360 + py) / factor;
    sheet().setAttribute("viewBox", `${x} ${y} ${w} ${h}`);
    const to = moved(600 - (x + w / 2), 360 - (y + h / 2), zoom.toFixed(2));
    clearTimeout(waits);
    waits = setTimeout(() => { zoom = null; look(to); }, 180);
  }, { passive: false });
  mapbox.addEventListener("click", (event) => {
    const link = event.target.closest(".moves a");
    if (!link) return;
    event.preventDefault();
    const to = new URL(link.href).searchParams;
    if (to.has("lat")) look({ lat: to.get("lat"), lon: to.get("lon"), z: to.get("z") });
    else location.assign(link.href);
  });
}

// Judging with the keyboard: the letter of each button presses it.
if (one("[data-review], .rulings")) {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const button = one(`[data-key="${CSS.escape(event.key)}"]`);
    if (!button) return;
    event.preventDefault();
    const who = one(".ruling input[name='who']");
    if (button.type === "submit" && who && !who.value && button.closest(".ruling")) who.focus();
    else button.click();
  });
}
