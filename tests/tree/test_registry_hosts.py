"""No committed file says where a library is to be fetched from: that is the machine's business."""

import re

from tests.tree.sources import ROOT, committed_or_new

# Put together here so that this file does not hold what it looks for.
HOSTS = (
    "pypi" + ".org", "python" + "hosted", "registry.npm" + "js", "registry.yarn" + "pkg", "deb.deb" + "ian",
    "security.deb" + "ian", "archive.ubu" + "ntu", "crates" + ".io", "proxy.gol" + "ang", "repo.maven" + ".apache",
)  # fmt: skip
OPTIONS = ("--index" + "-url", "--extra-index" + "-url", "--find" + "-links", "--trusted" + "-host")


def test_no_file_names_a_registry() -> None:
    sought = re.compile("|".join(re.escape(text) for text in (*HOSTS, *OPTIONS)), re.IGNORECASE)
    wrong = []
    for path in committed_or_new():
        text = path.read_bytes().decode("utf-8", errors="replace")
        if "\0" not in text and (found := sought.search(text)):
            wrong.append(f"{path.relative_to(ROOT)}: {found[0]}")
    assert wrong == []


def test_the_lock_files_hold_hashes_and_no_address() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        entries = re.findall(r"^[^\s#-].*(?:\n {4}--hash=sha256:[0-9a-f]{64}(?: \\)?)+", text, re.MULTILINE)
        assert "://" not in text
        assert len(entries) == len(re.findall(r"^\S", text, re.MULTILINE)), "an entry without hashes"


def test_both_lock_files_agree() -> None:
    def entries(name: str) -> set[str]:
        return set(re.findall(r"^\S+==\S+", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))

    assert entries("requirements.lock") <= entries("requirements-dev.lock")
