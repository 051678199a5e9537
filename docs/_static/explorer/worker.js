/* Runs netref in Python beside the page, so that the page stays quick. Loads from this folder
   only: the interpreter, its standard library, and the wheels that wheels.json lists. */
import { loadPyodide } from "./pyodide/pyodide.mjs";

const here = new URL(".", import.meta.url);

async function fetched(name) {
  const response = await fetch(new URL(name, here));
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
  return response;
}

async function start() {
  const wheels = await (await fetched("wheels.json")).json();
  const pyodide = await loadPyodide({ indexURL: new URL("pyodide/", here).href });
  for (const name of wheels) {
    pyodide.unpackArchive(await (await fetched(`wheels/${name}`)).arrayBuffer(), "wheel");
  }
  pyodide.FS.writeFile("/home/pyodide/explorer.py", await (await fetched("explorer.py")).text());
  return pyodide.pyimport("explorer");
}

const ready = start();

ready.then(
  (explorer) => postMessage({ fields: JSON.parse(explorer.fields()) }),
  (error) => postMessage({ failed: String(error.message || error) }),
);

// A request names a function of explorer.py and its texts; all of them answer with JSON.
onmessage = async ({ data }) => {
  const explorer = await ready;
  try {
    postMessage({ id: data.id, answer: JSON.parse(explorer[data.call](...data.texts)) });
  } catch (error) {
    postMessage({ id: data.id, answer: { error: String(error.message || error), field: "" } });
  }
};
