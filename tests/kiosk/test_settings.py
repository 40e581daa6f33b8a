"""Each wrong setting is answered by one sentence that says what and where."""

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from ecocentre.errors import KnownError
from kiosk.resources import resource
from kiosk.settings import Settings, default_data_folder, read_settings

ROOT = Path(__file__).resolve().parents[2]


def test_without_a_word_the_sample_site_runs_with_a_centre_of_its_own() -> None:
    settings = read_settings(["--data", "/nowhere/at/all"])
    assert settings == Settings(
        data_folder=Path("/nowhere/at/all"),
        profile=resource("assets/sites/lices.toml"),
    )
    assert (settings.site, settings.offline, settings.central_url) == ("lices", False, None)
    assert settings.profile is not None
    assert settings.profile.is_file()
    assert default_data_folder().is_absolute()


def test_a_relay_is_reached_at_its_usual_port_where_none_is_told(tmp_path: Path) -> None:
    for told, reached in (
        ("https://192.0.2.7", "https://192.0.2.7:8471"),
        ("https://[2001:db8::7]", "https://[2001:db8::7]:8471"),
        ("https://192.0.2.7:443", "https://192.0.2.7:443"),
    ):
        words = ["--data", str(tmp_path), "--central", "https://centre.example", "--relay-address", told]
        assert read_settings(words).relay_address == reached


def test_every_word_of_the_command_line_counts(tmp_path: Path) -> None:
    settings = read_settings(
        [
            *("--data", str(tmp_path), "--site", "autre", "--kiosk", "jardin", "--profile", "autre.toml"),
            *("--central", "https://centre.example/", "--token-file", "t", "--as-of", "2026-11-28"),
            *("--language", "en", "--window", "--portrait", "--size", "1024x768", "--desk"),
            *("--scanner", "-", "--printer", "/dev/usb/lp0", "--self-check"),
            *("--relay", "--relay-port", "9000", "--relay-address", "https://192.0.2.7:8471/"),
        ]
    )
    assert settings == Settings(
        data_folder=tmp_path,
        site="autre",
        kiosk="jardin",
        profile=Path("autre.toml").absolute(),
        central_url="https://centre.example",
        token_file=Path("t").absolute(),
        as_of=date(2026, 11, 28),
        language="en",
        window=True,
        shape="portrait",
        width=1024,
        height=768,
        desk=True,
        scanner="-",
        printer=Path("/dev/usb/lp0"),
        self_check=True,
        relay=True,
        relay_port=9000,
        relay_address="https://192.0.2.7:8471",
    )


def test_the_command_line_wins_over_the_file_and_the_file_over_the_rest(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('kiosk = "cour"\nsite = "autre"\nas_of = 2026-11-28\nsize = "1080x1920"\n')
    settings = read_settings(["--data", str(tmp_path), "--site", "lices"])
    assert (settings.kiosk, settings.site, settings.as_of) == ("cour", "lices", date(2026, 11, 28))
    assert (settings.width, settings.height) == (1080, 1920)
    elsewhere = tmp_path / "autre.toml"
    elsewhere.write_text(f'data_folder = "{tmp_path.as_posix()}/d"\n')
    assert read_settings(["--settings", str(elsewhere)]).data_folder == tmp_path / "d"


def test_who_names_a_centre_does_not_mean_the_sample_site() -> None:
    assert read_settings(["--central", "https://centre.example"]).profile is None


def test_a_moment_counts_as_it_is_written_in_either_place(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
    (tmp_path / "settings.toml").write_text("as_of = 2026-11-24T10:12:00+01:00\n")
    assert read_settings(["--data", str(tmp_path)]).as_of == moment
    assert read_settings(["--data", "/nowhere", "--as-of", "2026-11-24T09:12Z"]).as_of == moment


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--size", "3x4"], ("size", "1024x768", "'3x4'")),
        (["--size", "100x100"], ("size", "640")),
        (["--site", "Écocentre"], ("site", "a-z", "'Écocentre'")),
        (["--kiosk", ""], ("kiosk", "''")),
        (["--kiosk", "cour\n"], ("kiosk", "a-z")),
        (["--kiosk", "x" * 61], ("kiosk", "60")),
        (["--central", "centre.example"], ("central_url", "https://", "'centre.example'")),
        (["--central", "https://u:p@centre.example"], ("central_url",)),
        (["--central", "https://centre.example?x"], ("central_url",)),
        (["--central", "http://[::1"], ("central_url",)),
        (["--central", "http://"], ("central_url", "'http://'")),
        (["--central", "https://:8470"], ("central_url",)),
        (["--central", "https://centre..example"], ("central_url",)),
        (["--central", "https://my centre.example"], ("central_url", "'https://my centre.example'")),
        (["--central", "https://centre.example/a b"], ("central_url",)),
        (["--central", " https://centre.example"], ("central_url",)),
        (["--central", "https://centre.example\n"], ("central_url",)),
        (["--central", "https://centre\u00a0.example"], ("central_url",)),
        (["--central", ""], ("central_url",)),
        (["--offline", "--central", "https://centre.example"], ("offline", "'https://centre.example'")),
        (["--as-of", "demain"], ("as_of", "2026-11-23", "'demain'")),
        (["--relay"], ("relay", "--central URL")),
        (["--relay", "--offline"], ("relay", "--central URL")),
        (["--central", "https://centre.example", "--relay-port", "0"], ("relay_port", "65535")),
        (["--central", "https://centre.example", "--relay-port", "x"], ("relay-port", "'x'")),
        (["--relay-address", "http://192.0.2.7:8471"], ("relay_address", "https://")),
        (["--relay-address", "https://"], ("relay_address",)),
        (["--language", "de"], ("language", "fr, en", "'de'")),
        (["--portrait", "--landscape"], ("--landscape", "--portrait")),
        (["--wat"], ("--wat",)),
        (["--data"], ("--data",)),
        (["--settings", "/nope.toml"], ("/nope.toml", "No such file")),
    ],
)
def test_a_wrong_word_on_the_command_line(arguments: list[str], words: tuple[str, ...]) -> None:
    with pytest.raises(KnownError) as refused:
        read_settings(arguments)
    assert refused.value.code == "settings_unreadable"
    assert all(word in refused.value.detail for word in words), refused.value.detail
    assert "\n" not in refused.value.detail


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kiosk = 3", ("kiosk", "not 3")),
        ("kiosks = 'x'", ("no setting 'kiosks'", "token_file")),
        ("window = 'yes'", ("window", "true or false")),
        ("width = true\nheight = 5", ("width", "True")),
        ("width = 1080.5\nheight = 500", ("width",)),
        ("as_of = 10:00:00", ("as_of", "2026-11-23T10:12")),
        ("as_of = 1999-12-31", ("as_of", "2000")),
        ("profile = ''", ("profile", "path")),
        ('scanner = "\\u0000"', ("scanner",)),
        ("shape = 'round'", ("shape", "portrait or landscape")),
        ("site = \nkiosk = 1", ("not TOML", "line 1")),
        ("[kiosk]\nname = 'x'", ("kiosk",)),
        ("x = " + "[" * 100_000, ("not TOML", "recursion")),
        ("x = " + "1" * 100_000, ("not TOML",)),
        ("#" * 1_000_001, ("is larger than 1000000 bytes",)),
    ],
)
def test_a_wrong_line_in_the_file(tmp_path: Path, text: str, words: tuple[str, ...]) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(KnownError) as refused:
        read_settings(["--data", str(tmp_path)])
    assert refused.value.code == "settings_unreadable"
    assert all(word in refused.value.detail for word in (str(path), *words)), refused.value.detail


def test_offline_and_an_address_do_not_stand_together(tmp_path: Path) -> None:
    words = ["--data", str(tmp_path)]
    (tmp_path / "settings.toml").write_text('offline = true\ncentral_url = "https://centre.example"')
    with pytest.raises(KnownError, match="offline means no centre"):
        read_settings(words)
    assert read_settings([*words, "--offline"]).offline, "the command line wins"
    (tmp_path / "settings.toml").write_text("offline = true")
    with pytest.raises(KnownError, match="offline means no centre"):
        read_settings([*words, "--central", "https://centre.example"])
    (tmp_path / "settings.toml").write_text('central_url = "https://centre.example"')
    assert read_settings([*words, "--offline"]).offline


def test_a_width_without_a_height(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("width = 1080")
    with pytest.raises(KnownError, match="width and height belong together"):
        read_settings(["--data", str(tmp_path)])


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(KnownError, match="not TOML"):
        read_settings(["--data", str(tmp_path)])


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device")
def test_a_file_without_an_end_has_an_end() -> None:
    with pytest.raises(KnownError, match="/dev/zero is larger than 1000000 bytes"):
        read_settings(["--settings", "/dev/zero"])


def test_help_tells_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read_settings(["--help"])
    assert ended.value.code == 0
    shown: Any = capsys.readouterr().out
    assert "in the machine's time zone" in " ".join(shown.split())
    for option in ("--window", "--central", "--as-of", "--self-check", "--token-file", "--scanner"):
        assert option in shown


def test_settings_are_read_without_anything_heavy() -> None:
    """The screen shows its first frame before SQLAlchemy and requests are imported."""
    script = (
        "import sys; from kiosk.settings import read_settings; import kiosk.app; read_settings(['--offline']);"
        "print([name for name in ('sqlalchemy', 'requests', 'cryptography', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
