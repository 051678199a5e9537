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
  let asked = 0;
  let shownAnswer = 0;
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
    else if (data.id === asked) show(data.answer, data.id);
  };

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

  function ask() {
    const given = values();
    const hash = new URLSearchParams(given).toString();
    if (hash !== location.hash.slice(1)) {
      history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
    }
    asked += 1;
    root.dataset.state = "asking";
    worker.postMessage({ id: asked, asked: given });
  }

  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("explorer-clear").addEventListener("click", () => {
    for (const control of inputs.values()) control.value = "";
    ask();
  });
  window.addEventListener("hashchange", () => {
    if (fields !== null) {
      read();
      ask();
    }
  });

  function show(answer, id) {
    shownAnswer = id;
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
    // What was unfolded stays unfolded while the case changes.
    const open = new Set([...results.querySelectorAll("details[open]")].map((d) => d.id));
    const parts = Object.entries(fields.said.groups)
      .filter(([name]) => answer.groups[name].length)
      .map(([name, title]) => group(name, title, answer.groups[name]));
    // Nothing comes before what is contraindicated.
    parts.splice(answer.groups.contraindicated.length ? 1 : 0, 0, questions(answer.questions));
    if (answer.pages.length) {
      parts.push(folded("pages", `Patient page, not a guideline (${answer.pages.length})`,
        answer.pages.map(statement)));
    }
    if (answer.left_out.length) {
      parts.push(folded("left-out", `Left out (${answer.left_out.length})`,
        [make("ul", {}, ...answer.left_out.map((text) => make("li", {}, text)))]));
    }
    parts.push(make("p", { className: "provenance" },
      `${fields.said.intended_use} ${answer.provenance}.`));
    results.replaceChildren(...parts);
    for (const details of results.querySelectorAll("details")) {
      if (open.has(details.id)) details.open = true;
    }
    document.getElementById("explorer-summary").textContent =
      Object.entries(fields.said.groups)
        .filter(([name]) => answer.groups[name].length)
        .map(([name]) => `${answer.groups[name].length} ${name.replaceAll("_", " ")}`)
        .join(", ") || "nothing stated";
    root.dataset.answer = String(shownAnswer);
    root.dataset.state = "answered";
  }

  function folded(id, title, children, open = false) {
    return make("details", { id: `part-${id}`, open }, make("summary", {}, title), ...children);
  }

  function questions(held) {
    const section = make("section", { className: "questions" }, make("h3", {}, "Ask next"));
    if (!held.length) section.append(make("p", {}, "Nothing that would decide more."));
    const list = make("ol");
    for (const question of held.slice(0, 5)) {
      const button = make("button", { type: "button" }, question.text);
      button.addEventListener("click", () => add(question.name).focus());
      list.append(make("li", {}, button, ` ${question.settles} waiting`));
    }
    if (held.length) section.append(list);
    return section;
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
    details.querySelector("summary").append(...parts);
    if (option.page) details.append(make("p", {}, link("Its page in the catalog", option.page)));
    details.append(...option.statements.map(statement));
    if (option.labels) details.append(make("p", {}, `Label: ${option.labels}`));
    if (option.to_check.length) {
      details.append(make("p", {}, "Contraindications to check:"),
        make("ul", {}, ...option.to_check.map((text) => make("li", {}, text))));
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
      make("p", {}, make("strong", {}, `${said.body}, ${said.issued}`),
        ` (${said.direction}; applies: ${said.answer}): ${said.text}${extra ? ` [${extra}]` : ""}`));
    block.dataset.indication = said.id;
    block.dataset.applies = said.answer;
    block.append(make("ul", { className: "findings" }, ...said.findings.map((finding) => {
      const item = make("li", { className: `finding ${finding.answer}` },
        make("strong", {}, finding.answer),
        ` ${finding.what}: wants ${finding.wanted}; ${finding.found}`);
      return item;
    })));
    block.append(make("ul", { className: "sources" }, ...said.sources.map((source) =>
      make("li", {}, source.link ? link(source.text, source.link) : source.text))));
    return block;
  }
}

if (root) explore();
