"""How many small changes of the logic modules their tests notice.

``python tools/mutation.py`` lets cosmic-ray plant a random sample of mutants in each module that
mutation.toml lists, one at a time in a copy of the tree, and runs the module's own tests on each.
Arguments name some of the modules; ``--sample N`` (0 for all) and ``--seed N`` draw other mutants.
Prints what survived, and exits 1 where fewer than the wanted share were killed.
"""

import argparse
import ast
import compileall
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("src", "tests", "snapshots", "docs", "tools", "benchmarks")


class _Bare(ast.NodeTransformer):
    """Takes away what makes no difference when the code runs.

    That is annotations, imports for type checkers, ``@unique`` where values are unique, and
    whether an enum member, ``None`` or a truth value is compared by ``is`` or by ``==``.
    """

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        for place, (operator, right) in enumerate(zip(node.ops, node.comparators, strict=True)):
            single = isinstance(right, ast.Constant) and any(
                right.value is one for one in (None, True, False)
            )
            single = single or (isinstance(right, ast.Attribute) and right.attr.isupper())
            # A module's own name for a member ("_YES").
            single = single or (isinstance(right, ast.Name) and right.id.isupper())
            if single and isinstance(operator, (ast.Is, ast.Eq)):
                node.ops[place] = ast.Is()
            elif single and isinstance(operator, (ast.IsNot, ast.NotEq)):
                node.ops[place] = ast.IsNot()
        return self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.decorator_list = [d for d in node.decorator_list if ast.unparse(d) != "unique"]
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.annotation = ast.Constant(None)
        return self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST | None:
        test = node.test
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) and not node.orelse:
            test = test.operand
        if isinstance(test, ast.Name) and test.id == "TYPE_CHECKING":
            # What runs is the other branch, if there is one.
            return ast.If(ast.Constant(True), node.orelse, []) if node.orelse else None
        return self.generic_visit(node)


def bare(code: str) -> str:
    """The code as it runs."""
    return ast.dump(_Bare().visit(ast.parse(code)))


def changes_something(code: str, mutated: str | None) -> bool:
    """Whether a mutant differs in more than annotations, and is Python at all."""
    if mutated is None:
        return False
    try:
        return bare(code) != bare(mutated)
    except SyntaxError:
        return False


def config(module: Path, command: str, timeout: float) -> str:
    """What cosmic-ray reads."""
    return (
        f"[cosmic-ray]\nmodule-path = {str(module)!r}\ntimeout = {timeout:.0f}\n"
        f"excluded-modules = []\ntest-command = {command!r}\n"
        '[cosmic-ray.distributor]\nname = "local"\n'
    )


def run(module: str, tests: list[str], sample: int, seed: int) -> tuple[int, list[str]]:
    """How many mutants of a module were tried, and the differences of those that survived."""
    # Without types, and not needed to test what is drawn.
    mutate_code: Any = import_module("cosmic_ray.mutating").mutate_code
    get_operator: Any = import_module("cosmic_ray.plugins").get_operator
    database: Any = import_module("cosmic_ray.work_db")

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "netref"
        for name in COPIED:
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        for path in [*ROOT.glob("*.toml"), *ROOT.glob("*.md"), ROOT / "conftest.py"]:
            shutil.copy(path, copy / path.name)
        # Everything but the mutant is compiled once.
        compileall.compile_dir(copy / "src", quiet=1)
        target = Path("src", "netref", module)
        for stale in (copy / target.parent / "__pycache__").glob(f"{target.stem}.*"):
            stale.unlink()
        quick = "-x -q -p no:cacheprovider -o addopts=--import-mode=importlib"
        command = f"{sys.executable} -m pytest {quick} {' '.join(tests)}"
        environment = {**os.environ, "PYTHONPATH": str(copy / "src")}

        def call(*arguments: str) -> None:
            subprocess.run(arguments, cwd=copy, env=environment, check=True, capture_output=True)

        began = time.monotonic()
        call(*command.split())
        timeout = 20 + 5 * (time.monotonic() - began)
        (copy / "cosmic.toml").write_text(config(target, command, timeout), encoding="utf-8")
        cosmic = str(Path(sys.executable).with_name("cosmic-ray"))
        call(cosmic, "init", "cosmic.toml", "session.sqlite")
        code = (copy / target).read_text(encoding="utf-8")

        def alive(item: Any) -> bool:
            (spec,) = item.mutations
            operator = get_operator(spec.operator_name)(**spec.operator_args)
            return changes_something(code, mutate_code(code, operator, spec.occurrence))

        with database.use_db(str(copy / "session.sqlite"), database.WorkDB.Mode.open) as db:
            items = sorted(db.work_items, key=lambda i: str(i.mutations))
            random.Random(seed).shuffle(items)  # noqa: S311  # a sample, not a secret
            drawn: list[Any] = []
            for item in items:
                if sample and len(drawn) == sample:
                    break
                if alive(item):
                    drawn.append(item)
            db.clear()
            db.add_work_items(drawn)
        call(cosmic, "exec", "cosmic.toml", "session.sqlite")
        with database.use_db(str(copy / "session.sqlite"), database.WorkDB.Mode.open) as db:
            results = [result for _, result in db.completed_work_items]
    return len(results), sorted(r.diff for r in results if not r.is_killed)


def main() -> int:
    """Try the modules and print what survived."""
    plan = tomllib.loads((ROOT / "mutation.toml").read_text(encoding="utf-8"))
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="such as naming.py")
    parser.add_argument("--sample", type=int, default=plan["sample"])
    parser.add_argument("--seed", type=int, default=plan["seed"])
    arguments = parser.parse_args()
    if unknown := set(arguments.modules) - set(plan["modules"]):
        parser.error(f"not in mutation.toml: {', '.join(sorted(unknown))}")
    tried = survived = 0
    for module in arguments.modules or plan["modules"]:
        count, left = run(module, plan["modules"][module], arguments.sample, arguments.seed)
        tried, survived = tried + count, survived + len(left)
        for difference in left:
            lines = difference.splitlines()
            shown = [line for line in lines if line[:1] in "@+-" and line[:3] not in ("---", "+++")]
            print(f"{module}: survived\n    " + "\n    ".join(shown), flush=True)
        print(f"{module}: {count - len(left)} of {count} killed", flush=True)
    percent = 100 * (tried - survived) / tried
    print(f"together: {tried - survived} of {tried} killed, {percent:.1f} %")
    return 0 if percent >= plan["wanted_percent"] else 1


if __name__ == "__main__":
    sys.exit(main())
