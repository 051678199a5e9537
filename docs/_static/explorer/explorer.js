/* The explorer's page: a form, the answer as it changes, and the case in the address. */
"use strict";

const root = document.getElementById("app");

function make(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

function link(text, address) {
  const own = !/^https?:/.test(address);
  return make("a", { href: own ? `../catalog/${address}` : address }, text);
}

function explore() {
  const status = document.getElementById("explorer-status");
  const form = document.getElementById("explorer-form");
  const results = document.getElementById("explorer-answer");
  const inputs = new Map();
  const waitingFor = new Map();
  let requests = 0;
  let asked = 0;
  let unfolded = new Set();
  let fields = null;

  function fail(message) {
    status.className = "admonition danger failed";
    status.replaceChildren(
      make("p", { className: "admonition-title" }, "The explorer could not start"),
      make("p", {}, `${message}. The rest of this documentation works without it; so does `,
        make("code", {}, "netref options"), " on the command line."),
    );
    root.dataset.state = "failed";
  }

  let worker;
  try {
    worker = new Worker(new URL("worker.js", root.dataset.base), { type: "module" });
  } catch (error) {
    fail(`The browser refused to start it (${error.message})`);
    return;
  }
  worker.onerror = (event) => {
    event.preventDefault();
    if (root.dataset.state === "loading") {
      fail(`Its files could not be loaded${event.message ? ` (${event.message})` : ""}`);
    }
  };
  worker.onmessage = ({ data }) => {
    if (data.failed) fail(`Its files could not be loaded (${data.failed})`);
    else if (data.fields) begin(data.fields);
    else {
      waitingFor.get(data.id)(data.answer);
      waitingFor.delete(data.id);
    }
  };

  function request(call, ...texts) {
    requests += 1;
    const id = requests;
    worker.postMessage({ id, call, texts });
    return new Promise((resolve) => waitingFor.set(id, resolve));
  }

  function begin(said) {
    fields = new Map(said.fields.map((field) => [field.name, field]));
    fields.said = said;
    for (const name of said.shown) add(name);
    const regions = { name: "region", label: "region", choices: said.regions };
    regions.question = "Whose statements and approvals? Those of international bodies stay.";
    const date = { name: "date", label: "as in force on", choices: [], type: "date" };
    date.question = "Which day? Leave it empty for all that is known.";
    for (const field of [regions, date]) place(field);
    read();
    ask();
  }

  function add(name) {
    if (!inputs.has(name)) place(fields.get(name));
    return inputs.get(name);
  }

  function place(field) {
    const id = `field-${field.name}`;
    const control = field.choices.length
      ? make("select", { id, name: field.name },
          make("option", { value: "" }, "not known"),
          ...field.choices.map(([value, text]) => make("option", { value }, text)))
      : make("input", { id, name: field.name, type: field.type || "text", autocomplete: "off" });
    if (field.name === "region") control.options[0].textContent = "all";
    if (!field.choices.length && !field.type) {
      control.placeholder = field.listing ? "one, another; or none" : "12, 3-20 or <3";
      control.inputMode = "text";
    }
    const problem = make("span", { className: "problem", id: `${id}-problem` });
    control.setAttribute("aria-describedby", problem.id);
    control.title = field.question;
    const unit = field.unit ? ` (${field.unit})` : "";
    form.append(make("div", { className: "field" },
      make("label", { htmlFor: id }, `${field.label}${unit}`), control, problem));
    inputs.set(field.name, control);
  }

  function values() {
    const given = {};
    for (const [name, control] of inputs) {
      if (control.value.trim()) given[name] = control.value.trim();
    }
    return given;
  }

  function read() {
    const linked = new URLSearchParams(location.hash.slice(1));
    unfolded = new Set((linked.get("open") || "").split(" ").filter(Boolean));
    for (const control of inputs.values()) control.value = "";
    for (const [name, value] of linked) {
      if (!inputs.has(name) && !fields.has(name)) continue;
      const control = add(name);
      // A link may hold several possible values, which a list of single ones lacks.
      if (control.tagName === "SELECT" && ![...control.options].some((o) => o.value === value)) {
        control.append(make("option", { value }, value.replaceAll(",", " or ")));
      }
      control.value = value;
    }
  }

  // The address holds the case and what is unfolded, so that a link shows the same.
  function remember() {
    const given = values();
    if (unfolded.size) given.open = [...unfolded].join(" ");
    const hash = new URLSearchParams(given).toString();
    if (hash !== location.hash.slice(1)) {
      history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
    }
  }

  async function ask() {
    remember();
    asked += 1;
    const turn = asked;
    const text = JSON.stringify(values());
    root.dataset.state = "asking";
    const answer = await request("ask", text);
    // What was asked since then will be answered next.
    if (turn === asked) show(answer, turn, text);
  }

  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("explorer-clear").addEventListener("click", () => {
    for (const control of inputs.values()) control.value = "";
    unfolded.clear();
    ask();
  });
  window.addEventListener("hashchange", () => {
    if (fields !== null) {
      read();
      ask();
    }
  });

  function show(answer, turn, text) {
    status.replaceChildren();
    status.className = "";
    for (const [name, control] of inputs) {
      const wrong = answer.error !== undefined && answer.field === name;
      control.setAttribute("aria-invalid", String(wrong));
      document.getElementById(`field-${name}-problem`).textContent = wrong ? answer.error : "";
    }
    if (answer.error !== undefined) {
      results.replaceChildren(make("p", { className: "problem", role: "alert" }, answer.error));
      root.dataset.state = "refused";
      return;
    }
    const [hard, rest] = [["contraindicated", "advised_against"], Object.keys(fields.said.groups)]
      .map((names) => names.filter((name) => answer.groups[name].length));
    const groupOf = (name) => group(name, fields.said.groups[name], answer.groups[name]);
    // Nothing comes before what speaks against a treatment.
    const parts = [
      ...answer.management.filter((m) => m.contraindicated.length).map(forbidden),
      ...hard.map(groupOf),
      questions(answer.questions),
      ...answer.management.map((m) => management(m, text)),
      ...rest.filter((name) => !hard.includes(name)).map(groupOf),
    ];
    if (answer.pages.length) {
      parts.push(folded("pages", `Patient page, not a guideline (${answer.pages.length})`,
        answer.pages.map(statement)));
    }
    if (answer.left_out.length) {
      parts.push(folded("left-out", `Left out (${answer.left_out.length})`,
        [list(answer.left_out)]));
    }
    parts.push(make("p", { className: "provenance" },
      `${fields.said.intended_use} ${answer.provenance}.`));
    results.replaceChildren(...parts);
    // What was unfolded stays unfolded while the case changes.
    for (const details of results.querySelectorAll("details")) {
      details.open = unfolded.has(details.id);
    }
    document.getElementById("explorer-summary").textContent =
      [
        ...Object.keys(fields.said.groups)
          .filter((name) => answer.groups[name].length)
          .map((name) => `${answer.groups[name].length} ${name.replaceAll("_", " ")}`),
        ...answer.management.filter((m) => m.contraindicated.length)
          .map((m) => `${m.contraindicated.length} contraindicated for ${m.name}`),
      ].join(", ") || "nothing stated";
    root.dataset.answer = String(turn);
    root.dataset.state = "answered";
  }

  function folded(id, title, children) {
    const details = make("details", { id: `part-${id.replaceAll(" ", "-")}` },
      make("summary", {}, title), ...children);
    details.addEventListener("toggle", () => {
      if (!details.isConnected) return;
      if (details.open) unfolded.add(details.id);
      else unfolded.delete(details.id);
      remember();
    });
    return details;
  }

  // A picture is drawn when it is unfolded for the first time.
  function picture(id, title, ...wanted) {
    const place = make("div", { className: "picture" });
    const details = folded(id, title, [place]);
    details.addEventListener("toggle", async () => {
      if (!details.open || place.childElementCount) return;
      place.replaceChildren(make("p", { role: "status" }, "Drawing \u2026"));
      const { svg, error } = await request(...wanted);
      if (error) {
        place.replaceChildren(make("p", { className: "problem", role: "alert" },
          `It could not be drawn: ${error}`));
        return;
      }
      const drawn = document.importNode(
        new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
      // The same picture may stand on the page twice; ids may not.
      for (const element of drawn.querySelectorAll("[id]")) element.id = `${details.id}-${element.id}`;
      drawn.setAttribute("aria-labelledby",
        [...drawn.querySelectorAll("[id]")].map((element) => element.id).join(" "));
      place.replaceChildren(drawn);
      // Wider than a phone: the keyboard scrolls it once it has the focus.
      place.tabIndex = 0;
      place.setAttribute("role", "group");
      place.setAttribute("aria-label", title);
    });
    return details;
  }

  function forbidden(managed) {
    const section = make("section", { className: "group contraindicated" },
      make("h3", {}, `Contraindicated among the measures for ${managed.name}`),
      ...managed.contraindicated.map((text) =>
        make("p", { className: "contraindication" }, text)));
    section.dataset.forbidden = managed.syndrome;
    return section;
  }

  function management(managed, text) {
    const section = make("section", { className: "management" },
      make("h3", {}, "How sources manage ", link(managed.name, managed.page)));
    section.dataset.syndrome = managed.syndrome;
    const id = `management-${managed.syndrome}`;
    const measures = managed.parts.filter((part) => part.measures.length);
    if (managed.questions.length) {
      section.append(make("h4", {}, "Ask next on its management"), asks(managed.questions));
    }
    if (measures.length) {
      section.append(picture(`${id}-path`, "The whole path as a picture", "path", text,
        managed.syndrome));
    } else {
      section.append(make("p", {}, "No measure in the catalog, which says nothing of whether there is one."));
    }
    for (const part of measures) {
      const held = part.measures.map((found) => measure(id, found));
      if (part.key === "excluded") {
        section.append(folded(`${id}-excluded`, `${part.title} (${held.length})`, held));
      } else {
        section.append(make("h4", {}, `${part.title} (${held.length})`), ...held);
      }
    }
    if (managed.disagreements.length) {
      section.append(folded(`${id}-disagreements`,
        `Sources disagree (${managed.disagreements.length})`,
        managed.disagreements.flatMap(({ topic, sides }) => [
          make("p", {}, make("strong", {}, topic)),
          make("ul", {}, ...sides.map(({ says, sources }) =>
            make("li", {}, says, cited(sources)))),
        ])));
    }
    return section;
  }

  function measure(within, found) {
    const title = make("span", {}, make("strong", {}, found.name),
      ` ${found.phase}, aim: ${found.aim}`);
    const details = folded(`${within}-${found.id}`, title, [make("p", {}, found.why)]);
    details.dataset.measure = found.id;
    details.dataset.applies = found.answer;
    details.querySelector("summary").append(...found.warnings.map((said) =>
      make("p", { className: "warning" }, said)));
    if (found.doses.length) details.append(list(found.doses));
    if (found.cautions.length) details.append(make("p", {}, "Cautions:"), list(found.cautions));
    details.append(reasons(found.findings), cited(found.sources));
    return details;
  }

  function list(texts) {
    return make("ul", {}, ...texts.map((text) => make("li", {}, text)));
  }

  function questions(held) {
    const section = make("section", { className: "questions" }, make("h3", {}, "Ask next"));
    if (!held.length) section.append(make("p", {}, "Nothing that would decide more."));
    else section.append(asks(held));
    return section;
  }

  // A question leads to the field in which it is answered.
  function asks(held) {
    return make("ol", { className: "questions" }, ...held.slice(0, 5).map((question) => {
      const button = make("button", { type: "button" }, question.text);
      button.addEventListener("click", () => add(question.name).focus());
      return make("li", {}, button, ` ${question.settles} waiting`);
    }));
  }

  function group(name, title, options) {
    const section = make("section", { className: `group ${name}` },
      make("h3", {}, `${title} (${options.length})`));
    section.dataset.group = name;
    section.append(...options.map((option) => one(name, option)));
    return section;
  }

  function one(groupName, option) {
    const who = [...new Set(option.statements.map((s) => s.body))].join(", ");
    const title = make("span", {}, make("strong", {}, option.name), ` ${who}`);
    const details = folded(`${groupName}-${option.key}`, title, []);
    details.dataset.offer = option.key;
    // A contraindication is visible without unfolding anything.
    const parts = option.contraindications.map((text) =>
      make("p", { className: "contraindication" }, text));
    if (option.against.length && groupName !== "advised_against") {
      parts.push(make("p", { className: "warning" },
        `advised against by ${option.against.join("; ")}`));
    }
    parts.push(...option.warnings.map((text) => make("p", { className: "warning" }, text)));
    details.querySelector("summary").append(...parts);
    if (option.page) details.append(make("p", {}, link("Its page in the catalog", option.page)));
    details.append(...option.statements.map(statement));
    if (option.labels) details.append(make("p", {}, `Label: ${option.labels}`));
    if (option.to_check.length) {
      details.append(make("p", {}, "Contraindications to check:"), list(option.to_check));
    }
    for (const [key, name] of option.schedules) {
      details.append(picture(`${groupName}-${option.key}-${key}`, `Calendar: ${name}`,
        "calendar", key));
    }
    if (option.studies.length) {
      const studies = option.studies.flatMap(([text, address], i) =>
        i ? [", ", link(text, address)] : [link(text, address)]);
      details.append(make("p", {}, "Studies: ", ...studies));
    }
    return details;
  }

  function statement(said) {
    const extra = [said.position, said.strength].filter(Boolean).join("; ");
    const block = make("div", { className: "statement" },
      make("p", {}, make("strong", {}, link(`${said.body}, ${said.issued}`,
        `indications/${said.id.replaceAll("-", "_")}.html`)),
        ` (${said.direction}; applies: ${said.answer}): ${said.text}${extra ? ` [${extra}]` : ""}`));
    block.dataset.indication = said.id;
    block.dataset.applies = said.answer;
    block.append(reasons(said.findings), cited(said.sources));
    return block;
  }

  function reasons(findings) {
    return make("ul", { className: "findings" }, ...findings.map((finding) =>
      make("li", { className: `finding ${finding.answer}` },
        make("strong", {}, finding.answer),
        ` ${finding.what}: wants ${finding.wanted}; ${finding.found}`)));
  }

  function cited(sources) {
    return make("ul", { className: "sources" }, ...sources.map((source) =>
      make("li", {}, source.link ? link(source.text, source.link) : source.text)));
  }
}

if (root) explore();
