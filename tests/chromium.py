"""A headless Chromium, driven through the pipe of its DevTools protocol."""

import itertools
import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

#: Names under which distributions install it.
NAMES = ("chromium", "chromium-browser", "google-chrome")


def executable() -> str | None:
    """Where Chromium is, if it is."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


class Page:
    """One page of the browser, with everything that it asked for and complained about."""

    def __init__(self, read: int, write: int) -> None:
        self._read = read
        self._write = write
        self._buffer = b""
        self._numbers = itertools.count(1)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self._sessions: list[str] = []
        target = self._send("Target.createTarget", {"url": "about:blank"}, None)["targetId"]
        attached = self._send("Target.attachToTarget", {"targetId": target, "flatten": True}, None)
        self._session = attached["sessionId"]
        self._listen(self._session)
        self._send("Page.enable", {}, self._session)

    def _listen(self, session: str) -> None:
        # Workers are sessions of their own, and hold until they are told to run.
        for method in ("Network.enable", "Runtime.enable", "Log.enable"):
            self._post(method, {}, session)
        follow = {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": True}
        self._post("Target.setAutoAttach", follow, session)
        self._post("Runtime.runIfWaitingForDebugger", {}, session)

    def _post(self, method: str, params: dict[str, Any], session: str | None) -> int:
        number = next(self._numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if session is not None:
            message["sessionId"] = session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        return number

    def _send(
        self, method: str, params: dict[str, Any], session: str | None, timeout: float = 120
    ) -> dict[str, Any]:
        number = self._post(method, params, session)
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            message = self._next(end)
            if message is not None and message.get("id") == number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                result: dict[str, Any] = message["result"]
                return result
        raise TimeoutError(method)

    def _next(self, end: float) -> dict[str, Any] | None:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._read], [], [], max(0, end - time.monotonic()))
            if not ready:
                return None
            data = os.read(self._read, 1 << 20)
            if not data:
                raise RuntimeError("Chromium ended")
            self._buffer += data
        line, self._buffer = self._buffer.split(b"\0", 1)
        message: dict[str, Any] = json.loads(line)
        self._note(message)
        return message

    def _note(self, message: dict[str, Any]) -> None:
        params = message.get("params", {})
        match message.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(params["request"]["url"])
            case "Runtime.exceptionThrown":
                self.complaints.append(params["exceptionDetails"]["text"])
            case "Runtime.consoleAPICalled" if params["type"] in ("error", "warning", "assert"):
                self.complaints.append(str(params["args"]))
            case "Log.entryAdded" if params["entry"]["level"] == "error":
                entry = params["entry"]
                self.complaints.append(f"{entry['text']} {entry.get('url', '')}")
            case "Target.attachedToTarget" if "sessionId" in message:
                self._listen(params["sessionId"])
            case _:
                pass

    def open(self, url: str) -> None:
        """Go to an address."""
        self._send("Page.navigate", {"url": url}, self._session)

    def size(self, width: int, height: int) -> None:
        """Make the window as large as a screen; a narrow one is a phone's."""
        metrics = {
            "width": width,
            "height": height,
            "deviceScaleFactor": 1,
            "mobile": width < 600,
        }
        self._send("Emulation.setDeviceMetricsOverride", metrics, self._session)

    def run(self, script: str) -> Any:
        """The value of an expression in the page."""
        asked = {"expression": script, "returnByValue": True, "awaitPromise": True}
        answer = self._send("Runtime.evaluate", asked, self._session)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def wait(self, script: str, timeout: float = 180) -> None:
        """Wait until an expression is true."""
        end = time.monotonic() + timeout
        while not self.run(script):
            if time.monotonic() > end:
                raise TimeoutError(f"{script}; {self.complaints}")
            time.sleep(0.05)

    def press(self, key: str, code: int, text: str = "") -> None:
        """Press a key."""
        stroke = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        if text:
            stroke["text"] = text
        self._send("Input.dispatchKeyEvent", {"type": "keyDown", **stroke}, self._session)
        self._send("Input.dispatchKeyEvent", {"type": "keyUp", **stroke}, self._session)

    def offline(self) -> None:
        """Cut the page's network."""
        cut = {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0}
        self._send("Network.emulateNetworkConditions", cut, self._session)

    def picture(self, path: Path) -> None:
        """Save what the window shows."""
        import base64

        shot = self._send("Page.captureScreenshot", {"format": "png"}, self._session)
        path.write_bytes(base64.b64decode(shot["data"]))


#: The protocol is spoken on numbers 3 and 4, whatever the pipes were given. They are moved out
#: of the way first, so that neither is overwritten.
_PLACE = """
import fcntl, os, sys
pipes = [fcntl.fcntl(int(pipe), fcntl.F_DUPFD, 10) for pipe in sys.argv[1:3]]
for number, pipe in zip((3, 4), pipes):
    os.dup2(pipe, number)
os.execv(sys.argv[3], sys.argv[3:])
"""


@contextmanager
def browser(folder: Path) -> Iterator[Page]:
    """A page of a new browser.

    Args:
        folder: Where it keeps its profile.
    """
    path = executable()
    assert path is not None
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    flags = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--remote-debugging-pipe",
        f"--user-data-dir={folder}",
    ]
    process = subprocess.Popen(
        [sys.executable, "-c", _PLACE, str(theirs_in), str(theirs_out), path, *flags],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(theirs_in, theirs_out),
    )
    os.close(theirs_in)
    os.close(theirs_out)
    try:
        yield Page(ours_in, ours_out)
    finally:
        os.close(ours_out)
        process.terminate()
        process.wait(timeout=30)
        os.close(ours_in)
