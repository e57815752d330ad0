/*
 * Sorts the tables whose author lets readers do it. Heads become buttons: the first press puts the largest number or the
 * first letter on top, the next turns that round, the third has the order of the author again. Cells with numbers have them
 * in full in data-value; what is not known comes last. Rows that are sums are in a body of their own and stay. Nothing is kept.
 */
(() => {
  const cellAt = (row, column) => row.cells[column];
  const isKnown = (cell) => cell.dataset.value !== "";

  function keyOf(rows, column, collator) {
    const numeric = rows.some((row) => cellAt(row, column).dataset.value !== undefined);
    const key = (row) => numeric ? Number(cellAt(row, column).dataset.value) : cellAt(row, column).textContent.trim();
    const compare = numeric ? (a, b) => a - b : (a, b) => collator.compare(a, b);
    return { numeric, compare: (a, b) => compare(key(a), key(b)) };
  }

  function sorted(rows, column, collator, down) {
    const { compare } = keyOf(rows, column, collator);
    const known = rows.filter((row) => isKnown(cellAt(row, column)));
    known.sort(down ? (a, b) => compare(b, a) : compare);
    return [...known, ...rows.filter((row) => !isKnown(cellAt(row, column)))];
  }

  function prepare(table) {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const written = [...body.rows];
    const first = heads.map((head) => head.getAttribute("aria-sort"));
    const language = table.closest("[lang]")?.lang || undefined;
    const collator = new Intl.Collator(language, { numeric: true });
    let presses = 0;
    let last = -1;

    function mark(values) {
      heads.forEach((head, i) => values[i] ? head.setAttribute("aria-sort", values[i]) : head.removeAttribute("aria-sort"));
    }

    /* Of a column after a number of presses; none has the order of the author. */
    function order(column, count) {
      const down = keyOf(written, column, collator).numeric === (count === 1);
      return count === 0 ? first[column] : down ? "descending" : "ascending";
    }

    function press(column) {
      presses = column === last ? presses : 0;
      last = column;
      do {
        presses = (presses + 1) % 3;
      } while (order(column, presses) === heads[column].getAttribute("aria-sort"));
      const value = order(column, presses);
      body.append(...(presses === 0 ? written : sorted(written, column, collator, value === "descending")));
      mark(presses === 0 ? first : heads.map((head, i) => i === column ? value : null));
    }

    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => press(column));
    });
  }

  document.querySelectorAll("table[data-sortable]").forEach((table) => {
    const columns = table.tHead?.rows[0]?.cells.length;
    const even = [...(table.tBodies[0]?.rows ?? [])].every((row) => row.cells.length === columns);
    if (columns && even) {
      prepare(table);
    }
  });
})();
