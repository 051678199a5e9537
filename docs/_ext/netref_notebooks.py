"""Under the title of each notebook: a link to it as a file of Jupyter, with what it showed.

The link is put into the page, not into the text of the notebook, where it would lead nowhere.
"""

from __future__ import annotations

import os.path
from pathlib import Path

from docutils import nodes
from sphinx.addnodes import download_reference
from sphinx.application import Sphinx

#: Where notebooks are, from the folder of the documentation.
FOLDER = "notebooks/"


def link(app: Sphinx, page: nodes.document) -> None:
    """Add the link to the page of a notebook.

    Args:
        app: The application.
        page: The page that was just read, and run if it is a notebook.
    """
    name = app.env.docname
    if not name.startswith(FOLDER):
        return
    ran = Path(app.env.mystnb_config.output_folder, f"{name}.ipynb")  # type: ignore[attr-defined]  # set by myst-nb
    # A slash stands for the folder of the documentation.
    target = "/" + Path(os.path.relpath(ran, app.srcdir)).as_posix()
    words = nodes.inline("", f"Download {ran.name}", classes=["xref", "download"])
    reference = download_reference("", "", words, reftarget=target)
    title = next(page.findall(nodes.title))
    title.parent.insert(title.parent.index(title) + 1, nodes.paragraph("", "", reference))


def setup(app: Sphinx) -> dict[str, bool]:
    """Register with Sphinx, to run before it collects what can be downloaded."""
    app.connect("doctree-read", link, priority=100)
    return {"parallel_read_safe": True}
