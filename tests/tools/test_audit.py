"""No answer of the database is not the answer that all is well."""

import json
from collections.abc import Callable

import audit
import pytest

WEAK = json.dumps(
    {"dependencies": [{"name": "jinja2", "version": "2.4.1", "vulns": [{"id": "MADE-UP-1"}]}]}
)
SOUND = json.dumps({"dependencies": [{"name": "attrs", "version": "26.1.0", "vulns": []}]})


def test_a_report_is_read() -> None:
    assert audit.problems(WEAK) == ["jinja2 2.4.1: MADE-UP-1"]
    assert audit.problems(SOUND) == []
    for no_report in ("", "{}", "[]", "ERROR: refused"):
        assert audit.problems(no_report) is None


def database(knows: str, answers: str) -> Callable[[str], tuple[list[str] | None, str]]:
    def asked(requirements: str) -> tuple[list[str] | None, str]:
        report = knows if requirements.endswith("control.txt") else answers
        return audit.problems(report), "refused"

    return asked


@pytest.mark.parametrize(
    ("knows", "answers", "said", "status", "required"),
    [
        (WEAK, SOUND, "0 known weaknesses in r.txt", 0, 0),
        (WEAK, WEAK, "jinja2 2.4.1: MADE-UP-1", 1, 1),
        (WEAK, "", "NOT AUDITED: the database of pip-audit gave no answer (refused)", 0, 1),
        ("", SOUND, "NOT AUDITED", 0, 1),
        (SOUND, SOUND, "it knows of no weakness in jinja2", 0, 1),
    ],
    ids=["sound", "weak", "no answer", "no database", "an empty database"],
)
def test_what_is_said(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    knows: str,
    answers: str,
    said: str,
    status: int,
    required: int,
) -> None:
    monkeypatch.setattr(audit, "asked", database(knows, answers))
    assert audit.main(["r.txt"]) == status
    assert said in capsys.readouterr().out
    assert audit.main(["r.txt", "--require-audit"]) == required
