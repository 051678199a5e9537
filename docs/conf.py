"""Sphinx configuration. Builds offline."""

import inspect
import sys
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

import netref

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "netref"
author = "The netref developers"
project_copyright = "2026, The netref developers"
version = release = netref.__version__

# ":::" marks directives that hold text, so that they read well unrendered too.
myst_enable_extensions = ["colon_fence"]
extensions = [
    "myst_parser",
    "netref_catalog",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
]
exclude_patterns = ["_build"]
nitpicky = True
# Intersphinx would need the network. Ids are aliases of str, described on reference/model.md.
nitpick_ignore_regex = [
    ("py:.*", r"(collections\.abc|datetime|enum|typing|functools)\..*"),
    ("py:class", r"(dt\.)?date"),
    ("py:class", r"netref\.model\.ids\..*Id"),
    ("py:.*", r"(netref\..*\.)?([KRT]|FrameT|Names)"),
]

html_theme = "furo"
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
