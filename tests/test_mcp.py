"""The server for assistants: what it answers, and what it says to bad arguments.

What is answered needs no SDK. The protocol is spoken by the SDK's own client, in the process and
over standard input and output.
"""

import asyncio
import json
import runpy
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import netref
from netref import CATALOG, INTENDED_USE, MissingExtraError, UnknownNameError, mcp
from netref.catalog import KINDS
from netref.mcp import TOOLS, call, read
from netref.model import DIMENSIONS, Case, Kind
from netref.serialization import dumps
from tests import small
from tests.interchange import needs

T = TypeVar("T")
CARRIED = {"intended_use", "text", "open_questions", "citations", "provenance"}


def said(name: str, /, **arguments: Any) -> Any:
    """The answer of the small catalog."""
    answer = call(name, arguments, small.CATALOG)
    assert "error" not in answer, answer
    return answer


def refused(name: str, arguments: Any, catalog: Any = small.CATALOG) -> str:
    answer = call(name, arguments, catalog)
    assert set(answer) == {"error", "intended_use"}
    assert "\n" not in answer["error"]
    assert "Traceback" not in answer["error"]
    return str(answer["error"])


# --- what the tools take --------------------------------------------------------------------


@pytest.mark.parametrize("name", TOOLS)
def test_what_a_tool_takes_is_a_json_schema(name: str) -> None:
    about, schema = TOOLS[name]
    Draft202012Validator.check_schema(schema)
    assert about.endswith(".")
    assert schema["additionalProperties"] is False


def test_the_case_has_the_fields_of_case() -> None:
    assert list(TOOLS["options"][1]["properties"]["case"]["properties"]) == [
        a.name for a in attrs.fields(Case)
    ]


CASES: list[dict[str, Any]] = [
    {},
    {"site": "pancreas", "grade": ["G2", "G3"], "ki67_percent": 12, "bulky": False},
    {"ki67_percent": {"low": 3, "high_open": False}, "mitoses_per_2mm2": {"high": 2}},
    {"metastatic_sites": {"items": ["liver"], "complete": True}},
    {"prior": {"items": [{"drug_class": "platinum", "outcome": "progression"}]}},
    {"current_drugs": {"items": ["testicillin"]}, "syndromes": {"items": ["testinoma"]}},
    {"site": "nose"},
    {"site": []},
    {"grade": "G4"},
    {"ki67_percent": "high"},
    {"ki67_percent": {"lowest": 3}},
    {"bulky": "no"},
    {"metastatic_sites": ["liver"]},
    {"metastatic_sites": {"items": "liver"}},
    {"prior": {"items": [{"drug_class": "hope"}]}},
    {"prior": {"items": ["platinum"]}},
    {"surprise": 1},
]


@pytest.mark.parametrize("data", CASES, ids=range(len(CASES)))
def test_the_schema_and_the_case_take_the_same(data: dict[str, Any]) -> None:
    schema = Draft202012Validator(TOOLS["options"][1])
    taken = "error" not in call("options", {"case": data}, small.CATALOG)
    assert schema.is_valid({"case": data}) == taken


def value_of(dimension: Any) -> st.SearchStrategy[Any]:
    """What the schema of a dimension allows, where one value cannot contradict another."""
    if dimension.kind is Kind.FLAG:
        return st.booleans()
    if dimension.kind is Kind.NUMBER:
        low = dimension.bounds.low or 0
        return st.just(low) | st.just({"low": low, "high": low + 1})
    if dimension.kind is Kind.CHOICE:
        member = st.sampled_from([m.value for m in dimension.options])
        return member | st.lists(member, min_size=1, unique=True)
    if dimension.options is str:
        return st.just({"items": [], "complete": True})
    items = st.lists(st.sampled_from([m.value for m in dimension.options]))
    return st.fixed_dictionaries({"items": items, "complete": st.booleans()})


@pytest.mark.parametrize("dimension", DIMENSIONS, ids=lambda d: d.name)
@settings(max_examples=10)
@given(data=st.data())
def test_every_dimension_can_be_given(dimension: Any, data: st.DataObject) -> None:
    value = data.draw(value_of(dimension))
    field = TOOLS["options"][1]["properties"]["case"]["properties"][dimension.name]
    assert Draft202012Validator(field).is_valid(value)
    case = mcp._case(small.CATALOG, {dimension.name: value})
    assert getattr(case, dimension.name) is not None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
KEYS = st.sampled_from(
    "name case as_of regions bodies syndrome drug regimen endpoint region schedule cycles start "
    "details".split()
)


@settings(max_examples=300)
@given(
    name=st.sampled_from(sorted(TOOLS)),
    arguments=st.dictionaries(KEYS | st.text(), JSON, max_size=4),
)
def test_whatever_is_given_is_answered_or_refused_in_one_line(name: str, arguments: Any) -> None:
    answer = call(name, arguments, small.CATALOG)
    if "error" in answer:
        assert answer["error"].isprintable()
    else:
        assert set(answer) >= CARRIED
    json.dumps(answer)


@settings(max_examples=300)
@given(
    case=st.dictionaries(
        st.sampled_from([d.name for d in DIMENSIONS]),
        JSON | st.fixed_dictionaries({"items": st.lists(JSON)}),
        max_size=3,
    )
)
def test_whatever_case_is_given_is_answered_or_refused(case: Any) -> None:
    answer = call("options", {"case": case}, small.CATALOG)
    assert ("error" in answer) != ("text" in answer)


# --- what every answer carries --------------------------------------------------------------

ASKED: list[tuple[str, dict[str, Any]]] = [
    ("resolve", {"name": "CAPTEM"}),
    ("resolve", {"name": "Temodar"}),
    ("resolve", {"name": "carcinoid syndrome"}),
    ("resolve", {"name": "NETTER-1"}),
    ("resolve", {"name": "small intestinal NET"}),
    ("options", {"case": {"site": "pancreas", "histology": "net", "grade": "G3"}}),
    ("options", {"case": {}, "as_of": "2020-01-01", "regions": ["EU"], "bodies": ["enets"]}),
    ("manage", {"syndrome": "insulinoma"}),
    ("manage", {"syndrome": "carcinoid syndrome", "case": {"heart_failure": True}}),
    ("studies", {"drug": "temozolomide"}),
    ("studies", {"regimen": "CAPTEM", "comparative": True}),
    ("approvals", {"drug": "everolimus", "region": "US"}),
    ("timeline", {"schedule": "captem-e2211", "start": "2026-01-01"}),
]


@pytest.mark.parametrize(("name", "arguments"), ASKED, ids=range(len(ASKED)))
def test_every_answer_carries_citations_questions_and_the_line(
    name: str, arguments: dict[str, Any]
) -> None:
    answer = call(name, arguments)
    assert set(answer) >= CARRIED, answer
    assert answer["intended_use"] == INTENDED_USE
    assert " ".join(answer["text"].split()).count(INTENDED_USE) >= 1
    assert answer["citations"]
    tail = answer["text"].rpartition("OPEN QUESTIONS\n")[2]
    assert all(question in tail for question in answer["open_questions"])
    for cited in answer["citations"]:
        assert cited["source"] in CATALOG.sources
        assert cited["places"]
        assert cited["title"] in tail
    assert answer["provenance"]["version"] == netref.__version__
    assert json.loads(json.dumps(answer)) == answer


@pytest.mark.parametrize(("name", "arguments"), ASKED, ids=range(len(ASKED)))
def test_the_schema_takes_what_the_tool_takes(name: str, arguments: dict[str, Any]) -> None:
    assert Draft202012Validator(TOOLS[name][1]).is_valid(arguments)


def test_how_it_was_seen_is_said() -> None:
    (label,) = (c for c in said("resolve", name="fictimide")["citations"]
                if c["source"] == "test-label")  # fmt: skip
    assert label["places"] == ["section 5 (secondary)"]


def test_contraindications_come_before_the_days_of_a_timeline() -> None:
    answer = said("timeline", schedule="fictplat-fixed", cycles=1, start="2026-01-01")
    lines = answer["text"].splitlines()
    assert lines[0].startswith("! CONTRAINDICATED")
    assert "made-up frailty" in lines[0]
    assert lines[1].startswith("! fictimide: CONTRAINDICATED")
    assert [d["day"] for d in answer["administrations"]] == [1, 10, 11, 12, 13, 14]
    assert "cycle 1, day 10 (2026-01-10): fictimide, 200 mg/m2 per day" in answer["text"]
    assert "note: a made-up note" in lines
    assert answer["open_questions"] == ["The source does not say: the hour of the day"]
    assert {c["source"] for c in answer["citations"]} >= {"test-guideline-2022"}


def test_a_day_that_is_not_stated_stays_so() -> None:
    assert "cycle 1, day not stated: testplatin" in said("timeline", schedule="fictplat-open",
                                                         cycles=1)["text"]  # fmt: skip


def test_the_note_of_a_schedule_is_told() -> None:
    noted = [each for each in small.CATALOG.schedules.values() if each.note]
    assert noted
    for each in noted:
        assert f"note: {each.note}" in said("timeline", schedule=each.id)["text"].splitlines()


def test_a_regimen_with_one_schedule_needs_no_more() -> None:
    assert said("timeline", regimen="fictimide alone")["schedule"] == "fictimide-daily"


def test_options_are_told_apart_and_contraindications_come_first() -> None:
    answer = said("options", case={"site": "pancreas", "grade": "G2", "functioning": False,
                                   "ecog": 3})  # fmt: skip
    assert "regimen:fictplat" in answer["contraindicated"]
    assert answer["text"].index("CONTRAINDICATED") < answer["text"].index("STATED for this case")


def test_names_stand_for_ids_in_a_case() -> None:
    case = mcp._case(
        small.CATALOG,
        {
            "current_drugs": {"items": ["Fictadar"]},
            "syndromes": {"items": ["testinoma syndrome"], "complete": True},
            "prior": {"items": [{"drugs": ["FIM"], "regimen": "FPT"}]},
        },
    )
    assert case.current_drugs is not None
    assert case.current_drugs.items == ("fictimide",)
    assert case.syndromes is not None
    assert case.syndromes.items == ("testinoma",)
    assert case.prior is not None
    (prior,) = case.prior.items
    assert (prior.drugs, prior.regimen) == (("fictimide",), "fictplat")


def test_management_says_what_it_waits_for() -> None:
    answer = said("manage", syndrome="testinoma")
    assert answer["included"]
    assert answer["undecided"]
    assert answer["open_questions"]


def test_a_tumor_is_resolved_with_its_codes() -> None:
    answer = said("resolve", name="test pNET")
    assert answer["text"].startswith(
        "fictional pancreatic NET (test pNET)\n  codes: ONCOTREE:TPNET"
    )
    bare = small.CATALOG.with_records(attrs.evolve(small.TUMOR, names=(), codes=()), name="x")
    told = call("resolve", {"name": "fictional pancreatic NET"}, bare)["text"]
    assert told.startswith("fictional pancreatic NET\n  codes: none")
    assert answer["resource"] == "netref://tumors/test-pancreatic-net"


def test_few_studies_are_told_in_full_and_many_by_name() -> None:
    few = said("studies", regimen="fictplat")
    assert few["studies"] == ["netref://studies/test-trial"]
    assert "12.5" in few["text"]
    many = call("studies", {"drug": "octreotide"})
    assert len(many["studies"]) > 3
    assert all(uri in many["text"] for uri in many["studies"])
    some = call("studies", {"endpoint": "overall-survival", "case": {"site": "lung"}})
    assert len(some["studies"]) < len(call("studies", {})["studies"])


def test_nothing_found_is_not_a_no() -> None:
    assert "says nothing of studies elsewhere" in said("studies", drug="calmazepine")["text"]
    none = said("approvals", drug="calmazepine")
    assert "does not mean: not approved" in none["text"]
    assert none["citations"] == []


def test_approvals_say_what_ended_them() -> None:
    told = said("approvals", drug="testreotide")["text"]
    assert "(ended by test-us-testreotide-depot-end)" in told
    assert "2010-05-04: initial, " in told
    ended = said("approvals", drug="testreotide", in_force=True, region="US",
                 case={"site": "pancreas"})  # fmt: skip
    assert ended["approvals"] == []


def test_an_event_without_a_date_says_so() -> None:
    event = small.approval("undated", small.CALMAZEPINE, small.PANCREAS, date=None)
    catalog = small.CATALOG.with_records(event, name="x")
    assert call("approvals", {"drug": "calmazepine"}, catalog)["text"].startswith(
        "date not known: initial"
    )


# --- bad arguments --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("resolve", {}, "name: missing"),
        ("resolve", None, "name: missing"),
        ("resolve", {"name": "fictamide"}, "fictamide: no such name. Did you mean fictimide?"),
        ("resolve", {"name": "DOX"}, "DOX: ambiguous; could be "),
        ("resolve", {"name": 7}, "name: expected text, got 7"),
        (
            "resolve",
            {"name": "x" * 99, "a\nb": 1},
            "a\N{REPLACEMENT CHARACTER}b: no such argument;",
        ),
        ("resolve", {"name": ["x" * 99]}, 'name: expected text, got ["xxxx'),
        ("options", {"case": []}, "case: expected an object, got []"),
        ("options", {"case": {"site": "nose"}}, "case.site: expected one of esophagus, "),
        (
            "options",
            {"case": {"ki67_percent": 101}},
            "case.ki67_percent: 101 lies outside 0 to 100",
        ),
        (
            "options",
            {"case": {"site": "pancreas", "grade": "G1", "ki67_percent": 30}},
            "case.grade: G1 contradicts the indices, which give G3;",
        ),
        ("options", {"case": {"surprise": 1}}, "case.surprise: unknown key"),
        (
            "options",
            {"case": {"prior": {"items": [{"drugs": ["fictamide"]}]}}},
            "fictamide: no such name.",
        ),
        ("options", {"case": {"prior": {"items": [{"drugs": [7]}]}}}, "case.prior.items"),
        ("options", {"case": {"prior": {"items": [{}]}}}, "case.prior"),
        ("options", {"case": {"syndromes": {"items": [7]}}}, "case.syndromes.items"),
        ("options", {"case": {}, "as_of": "soon"}, "day: expected a day, got 'soon'"),
        ("options", {"case": {}, "regions": ["Mars"]}, 'regions: "Mars" is not one of '),
        ("options", {"case": {}, "regions": "US"}, 'regions: expected a list, got "US"'),
        (
            "options",
            {"case": {}, "bodies": ["nobody"]},
            "nobody: no record with this id in bodies.",
        ),
        ("options", {"case": {}, "details": 1}, "details: expected true or false, got 1"),
        ("manage", {"syndrome": "testinomma"}, "testinomma: no such name. Did you mean testinoma"),
        (
            "manage",
            {"syndrome": "testinoma", "case": {"functioning": False}},
            "case.functioning: says that there is no testinoma syndrome",
        ),
        ("studies", {"endpoint": "luck"}, 'endpoint: "luck" is not one of overall-survival,'),
        ("approvals", {"region": "Mars"}, 'region: "Mars" is not one of '),
        ("timeline", {}, "regimen: missing; name a regimen or a schedule"),
        (
            "timeline",
            {"regimen": "fictplat"},
            "schedule: missing; the regimen has 3: fictplat-fixed, ",
        ),
        ("timeline", {"regimen": "oldofict"}, "schedule: missing; the regimen has 0: none"),
        ("timeline", {"schedule": "x"}, 'schedule: no schedule has the id "x"'),
        ("timeline", {"schedule": "fictplat-fixed", "cycles": 0}, "cycles: expected 1 to 100"),
        ("timeline", {"schedule": "fictplat-fixed", "cycles": 101}, "cycles: expected 1 to 100"),
        (
            "timeline",
            {"schedule": "fictplat-fixed", "cycles": True},
            "cycles: expected a whole number, got true",
        ),
        (
            "timeline",
            {"schedule": "fictplat-fixed", "start": "x"},
            'start: expected a day, got "x"',
        ),
        (
            "timeline",
            {"schedule": "fictplat-fixed", "start": "9999-12-30"},
            "start: day 10 from 9999-12-30 is beyond the last date",
        ),
    ],
    ids=range(34),
)
def test_bad_arguments_are_one_line_that_names_the_argument(
    name: str, arguments: Any, message: str
) -> None:
    assert refused(name, arguments).startswith(message)


def test_no_such_tool() -> None:
    with pytest.raises(KeyError):
        call("prescribe", {})


# --- records --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_record_can_be_read(kind: str) -> None:
    key, record = next(iter(getattr(CATALOG, kind).items()))
    found = read(f"netref://{kind}/{key}")
    assert list(found)[:2] == ["intended_use", "contraindications"]
    assert json.loads(dumps(record)) == json.loads(json.dumps(found["record"]))
    assert bool(found["citations"]) == (kind not in ("bodies", "sources"))


def test_a_drug_tells_what_forbids_it() -> None:
    found = read("netref://drugs/temozolomide")
    assert found["contraindications"]
    assert all(text.startswith("CONTRAINDICATED") for text in found["contraindications"])
    pair = read("netref://regimens/captem")["contraindications"]
    assert {f"temozolomide: {text}" for text in found["contraindications"]} <= set(pair)


@pytest.mark.parametrize(
    "uri",
    ["netref://drugs/temozolamide", "netref://names/x", "netref://drugs", "drugs/temozolomide",
     "https://drugs/temozolomide", "", "netref://_state/x"],
)  # fmt: skip
def test_nothing_has_this_address(uri: str) -> None:
    with pytest.raises(UnknownNameError):
        read(uri)


# --- the protocol ---------------------------------------------------------------------------


def talk(what: Callable[[Any], Awaitable[T]], mode: Any = "auto") -> T:
    """Connect the SDK's client to the server of the small catalog, in this process."""
    from mcp import Client

    async def run() -> T:
        async with Client(mcp.server(small.CATALOG), mode=mode) as client:
            return await what(client)

    return asyncio.run(run())


@needs("mcp")
@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_client_lists_tools_that_only_read(mode: str) -> None:
    found = talk(lambda client: client.list_tools(), mode).tools
    assert [tool.name for tool in found] == list(TOOLS)
    for tool in found:
        assert tool.annotations is not None
        assert tool.annotations.read_only_hint is True
        assert tool.annotations.open_world_hint is False
        assert INTENDED_USE in (tool.description or "")
        assert tool.input_schema == TOOLS[tool.name][1]


@needs("mcp")
@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_client_gets_text_and_data(mode: str) -> None:
    asked = {"case": {"site": "pancreas"}}
    found = talk(lambda client: client.call_tool("options", asked), mode)
    assert not found.is_error
    expected = json.loads(json.dumps(call("options", asked, small.CATALOG)))
    assert found.structured_content == expected
    (content,) = found.content
    assert content.text == expected["text"]


@needs("mcp")
@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_bad_arguments_come_back_as_an_error_of_the_tool(mode: str) -> None:
    found = talk(lambda client: client.call_tool("resolve", {"name": "fictamide"}), mode)
    assert found.is_error
    assert [c.text for c in found.content] == ["fictamide: no such name. Did you mean fictimide?"]
    found = talk(lambda client: client.call_tool("options", {}), mode)
    assert found.is_error
    assert found.content[0].text == "case: missing"


@needs("mcp")
def test_what_is_not_there_is_an_error_of_the_protocol() -> None:
    from mcp import MCPError

    async def refusals(client: Any) -> list[tuple[int, str]]:
        found = []
        for asked in (
            client.call_tool("prescribe", {}),
            client.read_resource("netref://drugs/nothing"),
            client.list_resources(cursor="later"),
        ):
            with pytest.raises(MCPError) as caught:
                await asked
            found.append((caught.value.code, caught.value.message))
        return found

    assert talk(refusals) == [
        (-32602, "no tool is called prescribe"),
        (-32602, "netref://drugs/nothing: no such name."),
        (-32602, "the cursor is not one of this server"),
    ]


@needs("mcp")
def test_resources_are_listed_by_page_and_read() -> None:
    from mcp import Client

    async def run() -> tuple[list[str], int]:
        uris: list[str] = []
        pages = 0
        async with Client(mcp.server()) as client:
            cursor = None
            while pages == 0 or cursor is not None:
                page = await client.list_resources(cursor=cursor)
                uris += [str(r.uri) for r in page.resources]
                cursor, pages = page.next_cursor, pages + 1
        return uris, pages

    uris, pages = asyncio.run(run())
    assert pages > 1
    assert uris == [f"netref://{k}/{key}" for k in KINDS for key in getattr(CATALOG, k)]
    templates = talk(lambda client: client.list_resource_templates()).resource_templates
    assert [t.uri_template for t in templates] == [f"netref://{kind}/{{id}}" for kind in KINDS]
    (content,) = talk(lambda c: c.read_resource("netref://drugs/fictimide")).contents
    assert json.loads(content.text) == json.loads(
        json.dumps(read("netref://drugs/fictimide", small.CATALOG))
    )


@needs("mcp")
def test_over_standard_input_and_output() -> None:
    from mcp import Client, StdioServerParameters, stdio_client

    command = StdioServerParameters(command=sys.executable, args=["-m", "netref.mcp"])

    async def run() -> Any:
        async with Client(stdio_client(command)) as client:
            assert INTENDED_USE in (client.instructions or "")
            return await client.call_tool("resolve", {"name": "Temodar"})

    found = asyncio.run(run())
    assert found.structured_content["resource"] == "netref://drugs/temozolomide"


@needs("mcp")
def test_serving_ends_when_the_other_side_hangs_up(monkeypatch: pytest.MonkeyPatch) -> None:
    import anyio
    from mcp.server import stdio

    @asynccontextmanager
    async def hung_up() -> AsyncIterator[tuple[Any, Any]]:
        send, incoming = anyio.create_memory_object_stream[Any](0)
        outgoing, receive = anyio.create_memory_object_stream[Any](0)
        await send.aclose()
        async with incoming, outgoing, receive:
            yield incoming, outgoing

    monkeypatch.setattr(stdio, "stdio_server", hung_up)
    asyncio.run(mcp.serve(small.CATALOG))


@needs("mcp")
def test_the_main_function_serves_until_the_other_side_hangs_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    served: list[object] = []

    async def serve() -> None:
        served.append(1)
        await asyncio.sleep(0)

    monkeypatch.setattr(mcp, "serve", serve)
    assert mcp.main() == 0
    assert served


def test_without_the_sdk_one_line_names_the_extra(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [n for n in sys.modules if n.partition(".")[0] == "mcp"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "mcp", None)
    with pytest.raises(MissingExtraError, match="mcp is not installed"):
        mcp.server()
    assert mcp.main() == 2
    assert capsys.readouterr().err == (
        "netref: mcp is not installed; pip install 'netref[mcp]' brings it.\n"
    )
    monkeypatch.delitem(sys.modules, "netref.mcp")
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("netref.mcp", run_name="__main__")
    assert caught.value.code == 2
