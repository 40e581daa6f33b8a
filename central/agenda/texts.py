"""Foreign texts made plain: HTML, Markdown and control characters removed, shortened. Knows no format of agenda."""

import codecs
import html
import re
import unicodedata
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from urllib.parse import urlsplit

from central.agenda.drafts import LANGUAGE_COUNT, TAG_CHARACTERS, TAG_COUNT

RAW_CHARACTERS = 20_000
"""What is read of one text at most: far more than is kept, and little enough for any pattern."""

LINK_CHARACTERS = 2_000
KEY_CHARACTERS = 200

TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*(?::[A-Za-z][A-Za-z0-9-]*)?)(?:[\s/][^<>]*)?>|<[!?][^<>]*>")
BREAKING = frozenset(
    "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main nav"
    " ol p pre section table tr ul".split()
)
SILENT = frozenset({"script", "style", "title", "template", "noscript"})

MARKDOWN: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"!\[[^\[\]\n]*\]\([^()\n]*\)"), ""),
    (re.compile(r"\[([^\[\]\n]+)\]\([^()\n]*\)"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>"), r"\1"),
    (re.compile(r"(?m)^ {0,3}(?:[-*_][ \t]*){3,}$"), ""),
    (re.compile(r"(?m)^ {0,3}#{1,6}[ \t]+"), ""),
    (re.compile(r"(?m)^ {0,3}>[ \t]?"), ""),
    (re.compile(r"(?m)^[ \t]*[*+-][ \t]+(?=\S)"), "• "),
    (re.compile(r"(?<!\\)\*{2,3}([^*\n]+)\*{2,3}"), r"\1"),
    (re.compile(r"(?<![\w\\])_{2,3}([^_\n]+)_{2,3}(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w*\\])\*(?![\s*])([^*\n]+)(?<!\s)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w\\/])_(?![\s_])([^_\n]+)(?<!\s)_(?![\w/])"), r"\1"),
    (re.compile(r"~~([^~\n]+)~~"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])"), r"\1"),
)

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?", re.DOTALL)


def _as_windows_1252(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeDecodeError):
        raise fault
    return fault.object[fault.start : fault.end].decode("cp1252", errors="replace"), fault.end


codecs.register_error("windows-1252", _as_windows_1252)


def decoded(content: bytes) -> str:
    """UTF-8, where each byte that is none is read as Windows-1252: one file may hold both."""
    return content.decode("utf-8", errors="windows-1252")


def clean(text: str) -> str:
    """`text` in NFC without what cannot be stored or shown: lone surrogates, controls, direction overrides."""
    whole = text[:RAW_CHARACTERS].encode("utf-8", "ignore").decode("utf-8")
    return CONTROL.sub("", unicodedata.normalize("NFC", whole.replace("\r\n", "\n").replace("\r", "\n")))


def _without_comments(text: str) -> str:
    parts: list[str] = []
    position = 0
    while (opening := text.find("<!--", position)) >= 0:
        closing = text.find("-->", opening + 4)
        if closing < 0:
            break
        parts.append(text[position:opening])
        position = closing + 3
    return "".join((*parts, text[position:]))


def _without_tags(text: str) -> str:
    """`text` without HTML tags, comments and scripts; what began a line in HTML begins a line in the result."""
    text = _without_comments(text)
    parts: list[str] = []
    position = 0
    silent = ""
    for match in TAG.finditer(text):
        if not silent:
            parts.append(text[position : match.start()])
        position = match.end()
        closes, name = match[1], (match[2] or "").lower()
        if silent:
            silent = "" if closes and name == silent else silent
        elif name in SILENT and not closes:
            silent = name
        elif name == "li":
            parts.append("" if closes else "\n• ")
        elif name in BREAKING:
            parts.append("\n")
    if not silent:
        parts.append(text[position:])
    return "".join(parts)


def _unescaped(text: str) -> str:
    """`text` without HTML; one that was escaped more than once is unescaped up to three times."""
    text = clean(text)
    for _ in range(3):
        bare = html.unescape(_without_tags(text))
        if bare == text:
            break
        text = bare
    return text


def _without_brackets(text: str) -> str:
    """Nothing in the result can be taken for a tag."""
    return TAG.sub(lambda match: match[0].replace("<", "‹").replace(">", "›"), text)


def plain(text: str, limit: int) -> str:
    """`text` as plain lines of at most `limit` characters altogether."""
    text = clean(_without_tags(_unescaped(text)))
    for pattern, replacement in MARKDOWN:
        text = pattern.sub(replacement, text)
    text = re.sub(r"[ \t]+", " ", _without_brackets(text))
    text = re.sub(r" ?\n ?", "\n", text)
    text = re.sub(r"(?m)^•\s*\n", "", text)
    return shortened(re.sub(r"\n{3,}", "\n\n", text).strip(), limit)


def one_line(text: str, limit: int) -> str:
    """`text` as one plain line of at most `limit` characters; Markdown is left alone, a title may hold a star."""
    text = _without_brackets(clean(_unescaped(text)))
    return shortened(re.sub(r"[ \t\n]+", " ", text).strip(), limit)


def shortened(text: str, limit: int) -> str:
    """`text`, or its beginning up to the last sentence or word that fits, ended by an ellipsis."""
    if len(text) <= limit:
        return text
    beginning = text[: limit - 2]
    ends = [match.end() for match in re.finditer(r"[.!?…](?=\s)|\n", beginning)]
    if ends and ends[-1] > limit * 0.7:
        return beginning[: ends[-1]].rstrip() + " …"
    space = beginning.rfind(" ")
    return (beginning[:space] if space > limit * 0.7 else beginning).rstrip() + "…"


def language_code(value: object) -> str | None:
    """`fr` from `fr-FR` or `FR`; None for what is no language code."""
    match = LANGUAGE.fullmatch(value) if isinstance(value, str) else None
    return match[1].lower() if match else None


def by_language(texts: Mapping[str, str]) -> dict[str, str]:
    """The texts that hold something, few enough languages to keep."""
    return dict([(code, text) for code, text in texts.items() if text][:LANGUAGE_COUNT])


def tag_words(words: Iterable[object]) -> tuple[str, ...]:
    """Key words as plain short lines, each once, in their order."""
    found: dict[str, str] = {}
    for word in words:
        if isinstance(word, str) and (line := one_line(word, TAG_CHARACTERS)):
            found.setdefault(line.casefold(), line)
        if len(found) == TAG_COUNT:
            break
    return tuple(found.values())


def web_link(value: object) -> str | None:
    """A usable http or https address, or None. One with a name and a password in it is none."""
    if not isinstance(value, str):
        return None
    address = value.strip()
    if not re.match(r"https?://", address, re.IGNORECASE) or len(address) > LINK_CHARACTERS:
        return None
    if re.search(r"[\s<>\"\x00-\x20\x7f-\xa0]", address) or CONTROL.search(address):
        return None
    try:
        parts = urlsplit(address)
        usable = bool(parts.hostname) and "@" not in parts.netloc and (parts.port is None or parts.port > 0)
        address.encode("utf-8")
    except ValueError:
        return None
    return address if usable else None


def digest(*texts: str) -> str:
    """Sixteen hexadecimal digits that stand for `texts`: a key for what has none."""
    return blake2b("\0".join(texts).encode("utf-8", "ignore"), digest_size=8).hexdigest()


def key(text: str) -> str:
    """`text` as a part of a source key: one line without controls; what is too long is replaced by its digest."""
    line = re.sub(r"\s+", " ", clean(text)).strip()
    return line if len(line) <= KEY_CHARACTERS else "~" + digest(text)
