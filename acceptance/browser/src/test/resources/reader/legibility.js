// What tests ask a document of a book.
window.legibility = {
  // As reading systems do it: the page's own paper and ink, which the document inherits.
  paint(paper, ink) {
    document.documentElement.style.background = paper;
    document.documentElement.style.color = ink;
    return 0;
  },

  // Texts whose ink is too near to their paper; WCAG 2.2, relative luminance.
  pale(least) {
    const channels = color => (color.match(/[\d.]+/g) || []).map(Number);
    const over = (front, back, alpha) => [0, 1, 2].map(i => front[i] * alpha + back[i] * (1 - alpha));
    const alphaOf = c => (c.length > 3 ? c[3] : 1);
    const light = c => c.map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
    const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!text.data.trim() || !element.checkVisibility()) continue;
      const chain = [];
      for (let e = element; e; e = e.parentElement) chain.unshift(getComputedStyle(e));
      let paper = [255, 255, 255], opacity = 1;
      for (const style of chain) {
        const ground = channels(style.backgroundColor);
        opacity *= Number(style.opacity);
        if (ground.length) paper = over(ground, paper, alphaOf(ground) * opacity);
      }
      const ink = channels(chain.at(-1).color);
      const ratio = contrast(over(ink, paper, alphaOf(ink) * opacity), paper);
      if (ratio < least) found.push(ratio.toFixed(2) + " " + element.tagName + ": " + text.data.trim().slice(0, 60));
    }
    return found;
  },

  // A drawing may be black lines on nothing, so it needs paper of its own.
  drawingsWithoutGround: () => [...document.images]
    .filter(image => image.src.endsWith(".svg"))
    .filter(image => getComputedStyle(image).backgroundColor !== "rgb(255, 255, 255)")
    .map(image => image.src),

  // Elements that are wider than the page, or whose content is wider than they are.
  cutOff: () => [...document.body.querySelectorAll("*")]
    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1
      || (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline" && e.clientWidth > 0
        && getComputedStyle(e).overflowX !== "visible"))
    .map(e => e.tagName + "." + e.className + ": " + Math.round(e.getBoundingClientRect().right) + " of "
      + document.documentElement.clientWidth + ": " + e.textContent.trim().slice(0, 40)),
};
0;
