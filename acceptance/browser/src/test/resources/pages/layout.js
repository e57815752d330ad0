// What tests ask a page of the site about its layout.
window.layout = (() => {
  const LEAST_TEXT = 11;
  const LEAST_TARGET = 24;
  // About eight lines: titles of a row are not equally long.
  const LEAST_HOLE = 200;
  const PICTURES = "img, video, svg, iframe";
  const own = element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const shown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const name = element => element.tagName.toLowerCase() + (element.className?.baseVal ?? element.className)
    .toString().split(" ").filter(Boolean).map(part => "." + part).join("");
  const path = element => [element.parentElement?.parentElement, element.parentElement, element].filter(Boolean).map(name).join(" > ");
  const said = (element, text = element.textContent) => path(element) + " “" + text.trim().replace(/\s+/g, " ").slice(0, 40) + "”";
  const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX + getComputedStyle(element).overflowY);

  // The part of a box that scrolling parents show.
  function visible(box, element) {
    let { left, right, top, bottom } = box;
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      if (!scrolls(e)) continue;
      const frame = e.getBoundingClientRect();
      left = Math.max(left, frame.left); right = Math.min(right, frame.right);
      top = Math.max(top, frame.top); bottom = Math.min(bottom, frame.bottom);
    }
    return { left, right, top, bottom };
  }

  // Lines of text: of each the band of its small letters, which no other line may touch.
  function lines() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode, element = text.parentElement;
      if (!text.data.trim() || !shown(element) || element.closest("svg, script, style, noscript")) continue;
      range.selectNodeContents(text);
      const size = parseFloat(getComputedStyle(element).fontSize);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.bottom + scrollY < 0) continue;
        const middle = (box.top + box.bottom) / 2;
        const band = visible({ left: box.left, right: box.right, top: middle - size / 4, bottom: middle + size / 4 }, element);
        if (band.right - band.left > 1 && band.bottom > band.top) found.push({ element, text: text.data, size, ...band });
      }
    }
    return found;
  }

  const touch = (a, b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;

  function overlaps(all) {
    const pictures = [...document.querySelectorAll(PICTURES)].filter(shown)
      .map(element => ({ element, ...visible(element.getBoundingClientRect(), element) }));
    const boxes = [...all, ...pictures].sort((a, b) => a.top - b.top);
    const found = [];
    boxes.forEach((box, i) => {
      for (let j = i + 1; j < boxes.length && boxes[j].top < box.bottom; j++) {
        const other = boxes[j];
        if (!box.text && !other.text || !touch(box, other)) continue;
        const group = box.element.closest("math, ruby");
        if (box.element === other.element || group && group === other.element.closest("math, ruby")) continue;
        found.push("overlap: " + said(box.element, box.text) + " and " + said(other.element, other.text));
      }
    });
    return found;
  }

  const blockOf = element => {
    let block = element;
    while (/inline|contents/.test(getComputedStyle(block).display) && !/inline-/.test(getComputedStyle(block).display)) block = block.parentElement;
    return block;
  };

  function cut(all) {
    const width = document.documentElement.clientWidth;
    const found = [];
    if (document.documentElement.scrollWidth > width) found.push("cut: the page scrolls sideways");
    for (const line of all) {
      if (line.element.closest("math") || line.element.closest("table, pre, .formula")) continue;
      const block = blockOf(line.element), box = block.getBoundingClientRect();
      // Initial letters begin a little before their lines.
      if (line.left < box.left - 6 || line.right > box.right + 6) found.push("cut: " + said(line.element, line.text) + " sticks out of " + name(block));
    }
    return found;
  }

  // What a reader has to scroll sideways although there is room beside it.
  function scrolled() {
    const main = document.querySelector("main").getBoundingClientRect();
    return [...document.querySelectorAll(".report.noted .text > pre, .report.noted .text > .code-listing > pre, .report.noted .text > .table:has(tr > :nth-child(5))")].filter(element => {
      const box = element.getBoundingClientRect();
      if (element.scrollWidth <= element.clientWidth + 1) return false;
      const beside = [...document.querySelectorAll("main :is(p, li, img, h2, a, svg)")].some(other => {
        const o = other.getBoundingClientRect();
        return shown(other) && o.width > 0 && o.left >= box.right && o.top < box.bottom && o.bottom > box.top;
      });
      return !beside && (getComputedStyle(element.parentElement).direction === "rtl" ? box.left - main.left : main.right - box.right) > 100;
    }).map(element => "cut beside a blank: " + said(element));
  }

  // Blanks in the cells of a row.
  function holes(all) {
    const found = [];
    const pictures = [...document.querySelectorAll(PICTURES)].filter(shown).map(element => ({ element, ...visible(element.getBoundingClientRect(), element) }));
    for (const row of document.querySelectorAll(".columns, .blocks, .top:not(.as-text), .gallery, .cards, .opener, .shelf")) {
      const cells = [...row.children].filter(shown).map(element => ({ element, box: element.getBoundingClientRect() }));
      const whole = row.getBoundingClientRect();
      const inside = [...all, ...pictures].filter(box => row.contains(box.element));
      const bands = bandsOf(cells.map(cell => cell.box));
      for (const band of bands) {
        for (const column of band.columns) {
          const height = band.bottom - band.top;
          const parts = inside.filter(box => box.left < column.right - 2 && box.right > column.left + 2 && box.bottom > band.top && box.top < band.bottom)
            .sort((a, b) => a.top - b.top);
          let end = band.top, blank = 0, after = "";
          for (const part of [...parts, { top: band.bottom, bottom: band.bottom }]) {
            if (part.top - end > blank) { blank = part.top - end; }
            end = Math.max(end, part.bottom);
          }
          if (blank > height / 4 && blank > LEAST_HOLE) {
            found.push("hole: " + Math.round(blank) + " of " + Math.round(height) + " px in " + name(row) + " below “"
              + (parts[0]?.text ?? "").trim().slice(0, 30) + "”");
          }
        }
      }
    }
    return found;
  }

  // Rows of a grid, each with its columns: boxes whose heights overlap.
  function bandsOf(boxes) {
    const bands = [];
    for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
      if (box.width < 1 || box.height < 1) continue;
      const band = bands.find(other => box.top < other.bottom - 2);
      if (band) {
        band.bottom = Math.max(band.bottom, box.bottom);
        band.columns.push(box);
      } else {
        bands.push({ top: box.top, bottom: box.bottom, columns: [box] });
      }
    }
    return bands.filter(band => band.columns.length > 1).map(band => ({ ...band, columns: merged(band.columns) }));
  }

  function merged(boxes) {
    const columns = [];
    for (const box of [...boxes].sort((a, b) => a.left - b.left)) {
      const last = columns.at(-1);
      if (last && box.left < last.right - 2) last.right = Math.max(last.right, box.right);
      else columns.push({ left: box.left, right: box.right });
    }
    return columns;
  }

  // A sidebar has content beside the beginning of the text.
  function emptyAside() {
    const text = document.querySelector(".report .text"), content = document.querySelector(".report :is(.key, .contents, .side > section)");
    if (!text || !content || text.querySelector(":scope > .side-note:nth-child(-n + 8)") || !matchMedia("(min-width: 54rem)").matches) return [];
    const top = text.getBoundingClientRect().top;
    const beside = [...document.querySelectorAll(".report :is(.key, .contents, .side > section, .side-note, .text > .margin)")].map(e => e.getBoundingClientRect())
      .some(box => box.height > 0 && box.top < top + 400 && box.bottom > top);
    return beside ? [] : ["empty aside"];
  }

  // Who comes for the text does not scroll past its contents first.
  const late = () => [...document.querySelectorAll(".report .contents")].filter(shown)
    .filter(contents => contents.getBoundingClientRect().height > 1.5 * innerHeight)
    .filter(contents => document.querySelector(".text").getBoundingClientRect().top > contents.getBoundingClientRect().bottom)
    .map(contents => "late: text below " + said(contents));

  // The parts of all rows of a list begin at the same place.
  const flipped = () => [...document.querySelectorAll(".rows")].filter(rows => {
    const begins = [...rows.querySelectorAll(":scope > .row > .meta")].map(meta => Math.round(meta.getBoundingClientRect().left));
    return new Set(begins).size > 1;
  }).map(rows => "flipped: " + said(rows));

  const small = all => all.filter(line => line.size < LEAST_TEXT - 0.01 && !line.element.closest("sup, sub, math, button"))
    .map(line => "small: " + line.size + " px: " + said(line.element, line.text));

  // WCAG 2.2, 2.5.8: targets of 24 px, or so far from others that a circle of 24 px touches none; links in a line of text are exempt.
  function targets() {
    const boxes = [...document.querySelectorAll("a[href], button, summary, input, [tabindex='0']")]
      .filter(element => shown(element) && !inText(element))
      .map(element => ({ element, box: element.getBoundingClientRect() }))
      .filter(target => target.box.width > 1 && target.box.bottom + scrollY > 0);
    const tiny = ({ box }) => box.width < LEAST_TARGET - 0.5 || box.height < LEAST_TARGET - 0.5;
    return boxes.filter(tiny).filter(target => boxes.some(other => other !== target && !other.element.contains(target.element)
      && !target.element.contains(other.element) && other.element.href !== target.element.href && near(target.box, other.box, tiny(other))))
      .map(target => "target: " + Math.round(target.box.width) + " x " + Math.round(target.box.height) + " px: " + said(target.element));
  }

  function inText(element) {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = blockOf(element);
    return block.textContent.trim().length > element.textContent.trim().length && block.matches("p, li, dd, dt, td, th, figcaption, caption, small, span, cite, h1, h2, h3, h4, h5, h6, .meta, blockquote");
  }

  function near(box, other, small) {
    const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    const ox = (other.left + other.right) / 2, oy = (other.top + other.bottom) / 2;
    if (small) return Math.hypot(x - ox, y - oy) < LEAST_TARGET - 0.5;
    const dx = Math.max(other.left - x, 0, x - other.right), dy = Math.max(other.top - y, 0, y - other.bottom);
    return Math.hypot(dx, dy) < LEAST_TARGET / 2 - 0.5;
  }

  const tall = () => [...document.querySelectorAll("figure img")].filter(shown)
    .map(image => ({ image, height: image.getBoundingClientRect().height }))
    .filter(({ height }) => height > Math.max(innerHeight, 384) + 1)
    .map(({ image, height }) => "tall: " + Math.round(height) + " px: " + path(image));

  return {
    // Pictures that are put off until they are seen have no size before.
    pictures: () => Promise.all([...document.images].map(image => {
      image.loading = "eager";
      return image.decode().catch(() => null);
    })),
    faults() {
      const all = lines();
      return [...new Set([...cut(all), ...overlaps(all), ...scrolled(), ...holes(all), ...emptyAside(), ...late(), ...flipped(), ...small(all), ...targets(), ...tall()])];
    },
  };
})();
0;
