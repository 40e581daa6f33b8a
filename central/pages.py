"""The page on which staff admit a kiosk, for a browser of any age: no script, no cookie, nothing from elsewhere."""

import base64
import hashlib
from collections.abc import Mapping
from html import escape
from typing import Literal, NamedTuple, TypeAlias

from central.pairing import Pending, shown

Language: TypeAlias = Literal["fr", "en"]
_STYLE = """
:root { color-scheme: light dark; --ink: #1d2b2a; --soft: #4d5c5a; --paper: #f7f4ec; --card: #fff; --line: #c9c4b6;
  --move: #0f6b5c; --onmove: #fff; --warn: #8a3b12; }
@media (prefers-color-scheme: dark) { :root { --ink: #f1eee6; --soft: #b9c2bf; --paper: #16211f; --card: #1f2d2a;
  --line: #42524e; --move: #7fd1bd; --onmove: #10201c; --warn: #ffb58f; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 4vh auto; padding: 1.75rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 1rem; }
h1 { margin: 0 0 .75rem; font-size: 1.6rem; line-height: 1.2; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
.place, dt, small { color: var(--soft); }
.place { margin: 0 0 .25rem; }
.told { padding: .75rem 1rem; border-left: .3rem solid var(--warn); color: var(--warn); font-weight: 600; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0 0 1.25rem; }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
label { display: block; margin: 0 0 .25rem; font-weight: 600; }
input { width: 100%; padding: .75rem; border: 2px solid var(--line); border-radius: .6rem; background: var(--paper);
  color: var(--ink); font: inherit; font-size: 1.5rem; letter-spacing: .12em; }
button { width: 100%; min-height: 3.25rem; margin: 1rem 0 0; padding: .5rem 1rem; border: 2px solid var(--move);
  border-radius: .6rem; background: var(--move); color: var(--onmove);
  font: inherit; font-weight: 700; cursor: pointer; }
button.other { background: none; color: var(--move); }
:focus-visible { outline: 3px solid var(--move); outline-offset: 3px; }
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
PAGE_HEADERS: Mapping[str, str] = {
    "content-security-policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
}
"""Nothing is loaded, the form leads back here only, and no other page can stand around it."""

WORDS: Mapping[Language, Mapping[str, str]] = {
    "fr": {
        "title": "Admettre une borne",
        "ask": "Tapez le code que la borne affiche.",
        "code": "Code de la borne",
        "next": "Continuer",
        "kiosk": "Borne",
        "shows": "Code affiché",
        "asked_at": "Demande faite à",
        "address": "Depuis l’adresse",
        "check": "Avez-vous ce code sous les yeux, sur cette borne ? Sinon, refusez.",
        "replaces": "Une borne de ce nom est déjà admise : celle-ci prendra sa place, l’autre n’aura plus accès.",
        "pin": "Code de l’équipe",
        "approve": "Admettre cette borne",
        "deny": "Refuser",
        "approved": "La borne « {name} » est admise. Elle s’en aperçoit dans quelques secondes.",
        "denied": "La demande de la borne « {name} » est refusée.",
        "code_unknown": "Ce code n’est pas ou plus valable. La borne en affiche un nouveau toutes les dix minutes.",
        "pin_wrong": "Ce n’est pas le bon code de l’équipe.",
        "pin_paused": "Trop d’essais. Réessayez dans {minutes} min.",
        "pin_missing": "Aucun code d’équipe n’est réglé pour ce lieu : la borne s’admet sur le serveur (approve).",
        "site_unknown": "Ce lieu n’est pas connu ici.",
        "too_many_requests": "Trop de demandes depuis votre adresse. Réessayez dans un instant.",
        "overloaded": "Le service ne peut pas répondre pour le moment. Réessayez dans un instant.",
    },
    "en": {
        "title": "Admit a kiosk",
        "ask": "Type the code that the kiosk shows.",
        "code": "The kiosk’s code",
        "next": "Continue",
        "kiosk": "Kiosk",
        "shows": "Code shown",
        "asked_at": "Asked at",
        "address": "From address",
        "check": "Do you see this code on this kiosk, with your own eyes? If not, refuse.",
        "replaces": "A kiosk of this name is admitted already: this one takes its place, the other one loses access.",
        "pin": "Staff code",
        "approve": "Admit this kiosk",
        "deny": "Refuse",
        "approved": "The kiosk “{name}” is admitted. It will notice within seconds.",
        "denied": "The request of the kiosk “{name}” is refused.",
        "code_unknown": "This code is not valid, or no longer. The kiosk shows a new one every ten minutes.",
        "pin_wrong": "This is not the right staff code.",
        "pin_paused": "Too many tries. Try again in {minutes} min.",
        "pin_missing": "No staff code is set for this place: the kiosk is admitted on the server (approve).",
        "site_unknown": "This place is not known here.",
        "too_many_requests": "Too many requests from your address. Try again in a moment.",
        "overloaded": "The service cannot answer now. Try again in a moment.",
    },
}


class Place(NamedTuple):
    """What the page tells of the site: its name for people, and the hour there when a kiosk asked."""

    name: str
    asked_at: str = ""


def language_of(accepted: str) -> Language:
    """The language of a browser's `Accept-Language` (RFC 9110 section 12.5.4); French where it says neither."""
    wishes: list[tuple[float, Language]] = []
    for wish in accepted.lower().split(",")[:20]:
        name, _, weight = wish.strip().partition(";q=")
        try:
            quality = float(weight or 1)
        except ValueError:
            continue
        wishes += [(quality, known) for known in WORDS if name.partition("-")[0] == known and quality > 0]
    return max(wishes, key=lambda wish: wish[0])[1] if wishes else "fr"


def code_page(language: Language, place: Place, code: str = "", told: str = "") -> str:
    """Asks for the code that a kiosk shows. `told` is what went wrong before."""
    words = WORDS[language]
    return _page(
        language,
        place,
        f"""{_told(told)}<p>{words["ask"]}</p>
<form method="get">
<label for="code">{words["code"]}</label>
<input id="code" name="code" value="{escape(code)}" required autofocus autocomplete="off" autocapitalize="characters"
 spellcheck="false" maxlength="12" placeholder="XXXX-XXXX">
<button>{words["next"]}</button>
</form>""",
    )


def decision_page(language: Language, place: Place, pending: Pending, told: str = "") -> str:
    """Shows which kiosk it is, and asks for the staff PIN and a decision."""
    words = WORDS[language]
    facts = (
        (words["kiosk"], pending.name),
        (words["shows"], shown(pending.user_code)),
        (words["asked_at"], place.asked_at),
        (words["address"], pending.address),
    )
    listed = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in facts)
    warning = _told(words["replaces"]) if pending.replaces else ""
    return _page(
        language,
        place,
        f"""{_told(told)}<dl>{listed}</dl>{warning}<p>{words["check"]}</p>
<form method="post">
<input type="hidden" name="code" value="{escape(pending.user_code)}">
<label for="pin">{words["pin"]}</label>
<input id="pin" name="pin" type="password" inputmode="numeric" required autofocus autocomplete="off" maxlength="12">
<button name="verdict" value="approved">{words["approve"]}</button>
<button name="verdict" value="denied" class="other">{words["deny"]}</button>
</form>""",
    )


def done_page(language: Language, place: Place, said: str) -> str:
    """Says what was decided."""
    return _page(language, place, f"<p>{escape(said)}</p>")


def _told(text: str) -> str:
    return f'<p class="told" role="alert">{escape(text)}</p>' if text else ""


def _page(language: Language, place: Place, body: str) -> str:
    title = WORDS[language]["title"]
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<p class="place">{escape(place.name)}</p>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""
