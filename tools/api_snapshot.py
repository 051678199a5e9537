"""The public names of netref as text: the gate for changes of the API.

Read from the source, so that types, defaults and enum values stand as they are written, and
no Python version changes a line. One line for each thing that a caller can rely on: an exported
name, a class with its bases, a field with its type and default, the arguments with which a class
is made, a method or function with its signature, an enum member with its value, an id.
"""

import ast
import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import netref
from netref.catalog import KINDS

PACKAGE = Path(netref.__file__).parent
#: Where the value of a constant is cut; a digest stands for the rest.
LONG = 200
#: Indexes over the tables of a catalog whose records have ids of their own.
INDEXES = ("schedules", "results", "measures")
Function = ast.FunctionDef | ast.AsyncFunctionDef


def function(node: Function, inside: str) -> str:
    """One line for a function or a method."""
    decorators = "".join(f"@{ast.unparse(d)} " for d in node.decorator_list)
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{decorators}{inside}{node.name}({ast.unparse(node.args)}){returns}"


def exported(body: list[ast.stmt]) -> set[str] | None:
    """Names in a module's ``__all__``, if it has a literal one."""
    for node in body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=names)):
                return {ast.literal_eval(name) for name in names}
    return None


def keyword_only(node: ast.ClassDef) -> bool | None:
    """Whether the fields of an attrs class are keyword-only; ``None`` for any other class."""
    for decorator in node.decorator_list:
        match decorator:
            case ast.Name(id="frozen"):
                return False
            case ast.Call(func=ast.Name(id="frozen"), keywords=keywords):
                return any(k.arg == "kw_only" and ast.unparse(k.value) == "True" for k in keywords)
    return None


def made_with(node: ast.ClassDef, inside: str) -> list[str]:
    """The arguments that attrs makes of the fields of a class."""
    only = keyword_only(node)
    if only is None:
        return []
    arguments = ["self", "*"] if only else ["self"]
    for item in node.body:
        match item:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=hint, value=value):
                hint_text, given = ast.unparse(hint), default(value)
                if not hint_text.startswith("ClassVar"):
                    arguments.append(f"{name}: {hint_text}{'' if given is None else '=' + given}")
    return [f"{inside}{node.name}.__init__({', '.join(arguments)}) -> None"]


def default(value: ast.expr | None) -> str | None:
    """The default of a field; ``None`` where it has to be given."""
    match value:
        case None:
            return None
        case ast.Call(func=ast.Name(id="field"), keywords=keywords):
            named = {k.arg: ast.unparse(k.value) for k in keywords}
            return named.get("default", named.get("factory"))
    return ast.unparse(value)


def constant(node: ast.AnnAssign | ast.Assign) -> str:
    """A constant with its value; of a long value the beginning and a digest."""
    text = ast.unparse(node)
    if len(text) <= LONG:
        return text
    return f"{text[:LONG]}... {hashlib.sha256(text.encode()).hexdigest()[:12]}"


def lines(body: list[ast.stmt], inside: str = "", only: set[str] | None = None) -> list[str]:
    """Lines for the public names of a module or class, in alphabetical order."""

    def public(name: str) -> bool:
        return name in only if only is not None else not name.startswith("_") or name == "__init__"

    found: list[str] = []
    for node in body:
        match node:
            case ast.ClassDef(name=name) if public(name):
                bases = ", ".join(map(ast.unparse, node.bases))
                found.append(f"class {inside}{name}({bases})")
                found += [*made_with(node, inside), *lines(node.body, f"{inside}{name}.")]
            case ast.FunctionDef() | ast.AsyncFunctionDef() if public(node.name):
                found.append(function(node, inside))
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                if public(name) and name != "__all__":
                    found.append(inside + constant(node))
    return sorted(found)


def module(text: str) -> list[str]:
    """Lines for one module: what it exports, then its public names."""
    body = ast.parse(text).body
    only = exported(body)
    found = [f"export {name}" for name in sorted(only or ())]
    for node in body:
        match node:
            case ast.AugAssign(target=ast.Name(id="__all__"), value=value):
                found.append(f"export * from {ast.unparse(value)}")
    return found + lines(body, only=only)


def source(path: Path) -> str:
    """The text of a module; of a package also what its index exports of its private modules.

    To a caller these functions and classes are the package's own.
    """
    parts = [path.read_text(encoding="utf-8")]
    if path.name != "__init__.py":
        return parts[0]
    for node in ast.parse(parts[0]).body:
        match node:
            case ast.ImportFrom(module=str(home), names=names, level=1) if home.startswith("_"):
                beside = ast.parse(path.with_name(f"{home}.py").read_text(encoding="utf-8"))
                taken = {name.name for name in names}
                parts += [
                    ast.unparse(theirs)
                    for theirs in beside.body
                    if isinstance(theirs, ast.ClassDef | Function) and theirs.name in taken
                ]
    return "\n".join(parts)


def ids() -> dict[str, list[str]]:
    """The ids of the built-in catalog by kind, those inside other records too."""
    found = {kind: list(getattr(netref.CATALOG, kind)) for kind in (*KINDS, *INDEXES)}
    found["forms"] = sorted(f.id for d in netref.CATALOG.drugs.values() for f in d.forms)
    return found


def text_of(
    version: str, modules: Iterable[tuple[str, str]], held: Mapping[str, Iterable[str]]
) -> str:
    """The snapshot of modules, each a name and its source, and of ids by kind."""
    out = [
        "# Generated by tools/snapshots.py. A change here is a change for users.",
        f"# netref {version}",
    ]
    for name, source in modules:
        out += ["", f"[{name}]", *module(source)]
    for kind, keys in held.items():
        out += ["", f"[ids of {kind}]", *keys]
    return "\n".join(out) + "\n"


def snapshot() -> str:
    """The whole text: modules, then the ids of all records."""
    modules = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        # The records themselves are in snapshots/catalog; their ids follow below.
        facts = parts[0] in KINDS and len(parts) > 1
        if facts or any(part.startswith("_") and part != "__init__" for part in parts):
            continue
        name = ".".join(("netref", *(part for part in parts if part != "__init__")))
        modules.append((name, source(path)))
    return text_of(netref.__version__, modules, ids())
