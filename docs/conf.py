"""Sphinx configuration. Builds offline."""

import inspect
import sys
import tomllib
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

import netref

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "netref"
author = "The netref developers"
project_copyright = "2026, The netref developers"
version = release = netref.__version__

PYPROJECT = tomllib.loads(
    Path(__file__).parent.with_name("pyproject.toml").read_text(encoding="utf-8")
)
#: Address below which files of the repository are shown; paths are printed while there is none.
netref_repository = PYPROJECT["project"].get("urls", {}).get("Files")

# ":::" marks directives that hold text, so that they read well unrendered too.
# "attrs_inline" gives rows of tables names to which other pages link.
myst_enable_extensions = ["attrs_inline", "colon_fence"]
extensions = [
    "myst_nb",
    "netref_catalog",
    "netref_notebooks",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
]
exclude_patterns = ["_build"]
nitpicky = True
# Intersphinx would need the network. Ids are aliases of str, described on reference/model.md.
nitpick_ignore_regex = [
    ("py:.*", r"(collections\.abc|datetime|enum|typing|functools|pathlib)\..*"),
    ("py:class", r"(dt\.)?date"),
    # Of libraries that netref may use but does not need.
    ("py:class", r"pa\.Table|Server|pathlib\.Path"),
    ("py:class", r"(netref\.model\.ids\.)?[A-Z]\w*Id|netref\.model\.ids\..*Id"),
    ("py:.*", r"(netref\..*\.)?([KRT]|AnyRecord|FrameT|Names)"),
    ("py:.*", r"(matplotlib|argparse)\..*"),
]

# Notebooks are run whenever the site is built: a cache knows their code, not the catalog. What
# they write to stderr, as warnings, is a warning of the build.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_show_tb = True
nb_execution_timeout = 120
nb_output_stderr = "warn"
nb_merge_streams = True
# No widgets: their scripts would come from elsewhere.
nb_ipywidgets_js: dict[str, dict[str, str]] = {}

html_theme = "furo"
html_favicon = "_static/icon.svg"
html_static_path = ["_static"]
html_css_files = ["netref.css"]
html_js_files = ["tables.js"]
html_title = f"netref {version}"

myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True


def plain_properties(
    _app: Sphinx, what: str, _name: str, item: object, _options: Any, lines: list[str]
) -> None:
    """Undo what Napoleon does to "a text: such as this" in the docstring of a property."""
    if what == "property":
        lines[:] = [*(inspect.getdoc(item) or "").splitlines(), ""]


def setup(app: Sphinx) -> None:
    """Register with Sphinx, to run after Napoleon."""
    app.connect("autodoc-process-docstring", plain_properties, priority=900)
