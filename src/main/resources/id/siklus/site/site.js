"use strict";
/* Language, colours, menu and search. Loaded in the head, so that a page never shows in the wrong language or colours first. */
(function () {
  var root = document.documentElement;
  var indexFile = "cari-indeks.js";
  var most = 25;

  function remembered(key) {
    try { return localStorage.getItem("siklus." + key); } catch (refused) { return null; }
  }
  function remember(key, value) {
    try { localStorage.setItem("siklus." + key, value); } catch (refused) { /* the choice holds for this page only */ }
  }
  function english() { return root.getAttribute("data-lang") === "en"; }
  function dark() {
    var theme = root.getAttribute("data-theme");
    return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function speak(language) {
    root.setAttribute("data-lang", language);
    root.lang = language;
  }

  root.classList.add("scripted");
  speak(remembered("lang") === "en" ? "en" : "id");
  if (remembered("theme")) root.setAttribute("data-theme", remembered("theme") === "dark" ? "dark" : "light");

  document.addEventListener("DOMContentLoaded", function () {
    var language = document.getElementById("kotak-bahasa");
    var colours = document.getElementById("kotak-warna");
    var menu = document.getElementById("kotak-menu");
    var sections = document.getElementById("kotak-bagian");
    var titles = document.querySelector("title");
    var indonesianTitle = titles.textContent;

    function label() {
      language.textContent = english() ? "Bahasa Indonesia" : "English";
      language.lang = english() ? "id" : "en";
      language.className = "only";
      colours.textContent = dark() ? (english() ? "Light" : "Terang") : (english() ? "Dark" : "Gelap");
      titles.textContent = english() ? titles.getAttribute("data-english") : indonesianTitle;
    }
    language.addEventListener("click", function () {
      speak(english() ? "id" : "en");
      remember("lang", root.getAttribute("data-lang"));
      label();
    });
    colours.addEventListener("click", function () {
      root.setAttribute("data-theme", dark() ? "light" : "dark");
      remember("theme", root.getAttribute("data-theme"));
      label();
    });
    menu.addEventListener("click", function () {
      var open = sections.classList.toggle("open");
      menu.setAttribute("aria-expanded", String(open));
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", label);
    label();
    document.getElementById("kotak-pilihan").hidden = false;
    search(document.getElementById("kotak-cari"), document.getElementById("kotak-kata"), document.getElementById("kotak-hasil"));
  });

  /* Search: each page is [path, title, English title, section, lead, English lead where it is another, further words]. */
  function search(form, box, list) {
    var chosen = -1;
    var loading = false;

    function load(then) {
      if (window.siklusPages) return then();
      if (loading) return;
      loading = true;
      var script = document.createElement("script");
      script.src = indexFile;
      script.onload = then;
      script.onerror = function () { loading = false; };
      document.head.appendChild(script);
    }
    function plain(text) {
      return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    }
    function prepared() {
      if (!window.siklusPlain) {
        window.siklusPlain = window.siklusPages.map(function (page) {
          return { title: plain(page[1] + " " + page[2]), lead: plain(page[4] + " " + page[5]), words: " " + plain(page[0] + " " + page[6]) + " " };
        });
      }
      return window.siklusPlain;
    }
    function worth(page, terms) {
      var sum = 0;
      for (var i = 0; i < terms.length; i++) {
        var term = terms[i];
        var at = page.title.indexOf(term);
        var score = at === 0 ? 24 : at > 0 && page.title[at - 1] === " " ? 18 : at > 0 ? 10 : 0;
        if (page.words.indexOf(" " + term + " ") >= 0) score += 8;
        else if (page.words.indexOf(term) >= 0) score += 3;
        if (page.lead.indexOf(term) >= 0) score += 4;
        if (!score) return 0;
        sum += score;
      }
      return sum - page.title.length / 200;
    }
    function found(query) {
      var terms = plain(query).split(/\s+/).filter(Boolean);
      if (!terms.length) return [];
      var pages = prepared();
      return window.siklusPages
        .map(function (page, i) {
          /* Definitions before examples of the same worth. */
          var score = worth(pages[i], terms);
          return { page: page, score: score && (page[3] === "EXAMPLES" ? score * 0.6 : score) };
        })
        .filter(function (hit) { return hit.score > 0; })
        .sort(function (a, b) { return b.score - a.score || (a.page[0] < b.page[0] ? -1 : 1); })
        .slice(0, most);
    }
    function show() {
      var hits = found(box.value);
      list.textContent = "";
      chosen = -1;
      hits.forEach(function (hit, i) {
        var item = document.createElement("li");
        var link = document.createElement("a");
        var lead = document.createElement("small");
        item.id = "kotak-hasil-" + i;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        link.href = hit.page[0];
        link.tabIndex = -1;
        link.textContent = english() ? hit.page[2] : hit.page[1];
        lead.textContent = english() && hit.page[5] || hit.page[4];
        item.appendChild(link);
        item.appendChild(lead);
        item.addEventListener("click", function () { location.href = hit.page[0]; });
        list.appendChild(item);
      });
      if (!hits.length && box.value.trim()) {
        var none = document.createElement("li");
        none.className = "none";
        none.setAttribute("role", "option");
        none.textContent = english() ? "Nothing found" : "Tidak ditemukan";
        list.appendChild(none);
      }
      open(list.childNodes.length > 0);
    }
    function open(yes) {
      list.hidden = !yes;
      box.setAttribute("aria-expanded", String(yes));
      if (!yes) box.removeAttribute("aria-activedescendant");
    }
    function choose(next) {
      var items = list.querySelectorAll("li[aria-selected]");
      if (!items.length) return;
      if (chosen >= 0) items[chosen].setAttribute("aria-selected", "false");
      chosen = (next + items.length) % items.length;
      items[chosen].setAttribute("aria-selected", "true");
      items[chosen].scrollIntoView({ block: "nearest" });
      box.setAttribute("aria-activedescendant", items[chosen].id);
    }

    box.addEventListener("focus", function () { load(function () { if (box.value) show(); }); });
    box.addEventListener("input", function () { load(show); });
    box.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
      } else if (event.key === "Escape") {
        open(false);
      }
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var items = list.querySelectorAll("li a");
      if (items.length) location.href = items[Math.max(chosen, 0)].href;
    });
    document.addEventListener("click", function (event) { if (!form.contains(event.target)) open(false); });
    document.addEventListener("keydown", function (event) {
      var typing = /^(input|textarea|select)$/i.test(event.target.tagName);
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        box.focus();
      }
    });
    form.hidden = false;
  }
})();
