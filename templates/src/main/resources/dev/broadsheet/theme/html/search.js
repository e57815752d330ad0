/* The search. A classic script, as a page that was opened from a disk may not load modules or data: the index comes as
   scripts that call broadsheet.index and broadsheet.data. */
"use strict";
(() => {
  const SHOWN = 10;
  const here = document.currentScript.dataset.index.replace(/[^/]*$/, "");
  const [form, input, status, list, more] =
    ["[role=search]", "#_query", "#_found", "#_results", "#_more"].map(one => document.querySelector(one));
  const waiting = new Map();
  let contents, latest = 0, shown = SHOWN;

  const unspaced = "Han Hiragana Katakana Thai Lao Khmer Myanmar".replace(/\w+ ?/g, name => `\\p{Script=${name.trim()}}`) + "ー";
  const runs = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, "gu");
  const isUnspaced = new RegExp(`^[${unspaced}]+$`, "u");
  const letters = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i" };
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFC")
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "").replace(/[ßæœøłđðþı]/g, letter => letters[letter]);

  /* The last word may be unfinished; pairs of signs are not. */
  const terms = text => (fold(text).match(runs) || []).flatMap(run => {
    if (!isUnspaced.test(run)) return [run.slice(0, 24)];
    const signs = [...run];
    return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => signs[i] + sign);
  });

  const load = name => {
    if (!waiting.has(name)) {
      let arrive;
      const promise = new Promise(resolve => { arrive = resolve; });
      waiting.set(name, { promise, arrive });
      const script = document.createElement("script");
      script.src = here + name + ".js";
      script.onerror = () => { waiting.delete(name); arrive(null); };
      document.head.append(script);
    }
    return waiting.get(name).promise;
  };

  /* Files whose terms may lie between two texts. */
  const shards = (from, to) => contents.starts.map((start, i) => i).filter(i =>
    contents.starts[i] <= to && (i + 1 === contents.starts.length || contents.starts[i + 1] > from));

  const gather = async (from, to) =>
    Object.assign({}, ...await Promise.all(shards(from, to).map(i => load("t." + contents.terms[i]))));

  /* Whether two words are so many slips apart at most: a letter too many, too few, another, or two exchanged. */
  const near = (a, b, most) => {
    let before = [], row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      [before, row] = [row, next];
    }
    return row[b.length] <= most;
  };

  const add = (scores, postings, factor) => {
    const rare = factor * Math.log(1 + 2 * contents.count / postings.length);
    for (let i = 0, number = 0; i < postings.length; i += 2) {
      number += postings[i];
      scores.set(number, Math.max(scores.get(number) || 0, rare * postings[i + 1]));
    }
  };

  /* Scores by document; null for a word that nearly all documents have. */
  const find = async (term, last) => {
    const scores = new Map();
    const found = await gather(term, last ? term + "\uffff" : term);
    if (found[term] && !found[term].length) return null;
    for (const other in found) {
      if (other === term) add(scores, found[other], 1);
      else if (last && other.startsWith(term)) add(scores, found[other], 0.6);
    }
    if (scores.size || term.length < 4) return scores;
    const most = term.length < 8 ? 1 : 2;
    for (const first of [term.slice(0, 2), term[1] + term[0], term[0]]) {
      const others = await gather(first, first + "\uffff");
      for (const other in others)
        if (near(term, last ? other.slice(0, Math.max(term.length, other.length - 2)) : other, most))
          add(scores, others[other], 0.4);
      if (scores.size) break;
    }
    return scores;
  };

  const search = async query => {
    const words = terms(query);
    const open = !/\s$/.test(query);
    const each = (await Promise.all(words.map((word, i) => find(word, open && i === words.length - 1))))
      .filter(scores => scores);
    const rare = each.filter(scores => contents.count < 20 || 2 * scores.size <= contents.count);
    const counted = rare.length ? rare : each;
    const total = new Map();
    if (counted.length)
      for (const number of counted[0].keys())
        if (counted.every(scores => scores.has(number)))
          total.set(number, each.reduce((sum, scores) => sum + (scores.get(number) || 0), 0));
    return [...total].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([number]) => number);
  };

  const item = ([address, title, language, lines]) => {
    const make = (name, rest) => Object.assign(document.createElement(name), rest);
    const entry = make("li", { lang: language, dir: "auto" });
    entry.append(make("a", { href: address, textContent: title }), ...lines.map(line => make("p", { textContent: line })));
    return entry;
  };

  const run = async () => {
    const query = input.value, asked = query.trim(), turn = ++latest;
    history.replaceState(null, "", asked ? "#q=" + encodeURIComponent(asked) : "#");
    const short = !terms(query).some(term => term.length > 1 || isUnspaced.test(term));
    const numbers = short ? [] : await search(query);
    const files = numbers.slice(0, shown).map(number => load("d." + contents.documents[Math.floor(number / contents.group)]));
    const items = (await Promise.all(files)).map((file, i) => file && item(file[numbers[i] % contents.group]));
    if (turn !== latest) return;
    list.replaceChildren(...items.filter(Boolean));
    more.hidden = numbers.length <= shown;
    const key = numbers.length === 0 ? "none" : numbers.length === 1 ? "one" : "many";
    status.textContent = short ? "" : form.dataset[key].replace("{0}", numbers.length).replace("{1}", asked);
  };

  const links = () => [...list.querySelectorAll("a")];
  const move = event => {
    const all = links(), place = all.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && all[place + 1]) all[place + 1].focus();
    else if (event.key === "ArrowUp" && place > 0) all[place - 1].focus();
    else if (event.key === "ArrowUp" && place === 0) input.focus();
    else return;
    event.preventDefault();
  };

  window.broadsheet = {
    index(data) {
      contents = data;
      form.hidden = false;
      if (location.hash.startsWith("#q=")) input.value = decodeURIComponent(location.hash.slice(3));
      input.addEventListener("input", () => { shown = SHOWN; run(); });
      form.addEventListener("submit", event => { event.preventDefault(); run(); });
      more.addEventListener("click", () => {
        const first = list.children.length;
        shown += SHOWN;
        run().then(() => links()[first]?.focus());
      });
      document.addEventListener("keydown", move);
      if (input.value) run();
    },
    data(name, data) {
      waiting.get(name).arrive(data);
    }
  };
})();
