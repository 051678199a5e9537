/* Tables that sort and filter. Without this script they are plain tables. */
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

  for (const table of document.querySelectorAll("table.sortable")) {
    const body = table.tBodies[0];
    const rows = Array.from(body.rows);
    const headers = Array.from(table.tHead.rows[0].cells);

    const sort = (column, descending) => {
      const text = (row) => row.cells[column].textContent.trim();
      // Empty cells come last, whichever way the column is sorted.
      rows.sort((a, b) => {
        const [x, y] = [text(a), text(b)];
        if (!x || !y) return Number(!x) - Number(!y);
        return descending ? collator.compare(y, x) : collator.compare(x, y);
      });
      body.append(...rows);
      headers.forEach((header, i) => {
        if (i === column) header.setAttribute("aria-sort", descending ? "descending" : "ascending");
        else header.removeAttribute("aria-sort");
      });
    };

    headers.forEach((header, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.textContent = header.textContent.trim();
      button.addEventListener("click", () => {
        sort(column, header.getAttribute("aria-sort") === "ascending");
      });
      header.replaceChildren(button);
    });

    const label = document.createElement("label");
    label.className = "table-filter";
    const input = document.createElement("input");
    input.type = "search";
    const count = document.createElement("span");
    count.setAttribute("role", "status");
    label.append("Filter rows ", input, " ", count);
    const filter = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        shown += row.hidden ? 0 : 1;
      }
      count.textContent = `${shown} of ${rows.length}`;
    };
    input.addEventListener("input", filter);
    (table.closest(".table-wrapper") || table).before(label);
    filter();

    // A link to a row must find it, whatever the filter hides.
    const reveal = () => {
      const aim = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (aim && body.contains(aim) && aim.closest("tr").hidden) {
        input.value = "";
        filter();
        aim.scrollIntoView();
      }
    };
    window.addEventListener("hashchange", reveal);
  }
});
