"""From a code that travels to the sentence that a person reads, in the present language; French is the source."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself, marked for translation in a context."""
    return text


# Refusals, known faults and troubles: one entry for every code that the program can answer.
SENTENCES: dict[str, str] = {
    # badges
    "badge_unreadable": QT_TRANSLATE_NOOP("Sentences", "Ce code n’est pas un badge de l’écocentre."),
    "badge_cut": QT_TRANSLATE_NOOP(
        "Sentences", "Le badge n’a été lu qu’à moitié. Présentez-le encore, bien à plat et en entier."
    ),
    "badge_foreign": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge vient d’un autre lieu : ici, il n’ouvre rien. Vous pouvez en demander un nouveau."
    ),
    "badge_forged": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge n’est pas authentique : sa signature ne correspond pas. Rien n’a été noté."
    ),
    "badge_expired": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit."
    ),
    "badge_revoked": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge a été déclaré perdu, il ne fonctionne plus. Demandez-en un nouveau à l’accueil."
    ),
    "badge_not_here": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge n’est pas noté comme présent : il n’y a pas de départ à noter."
    ),
    "badge_key_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "La clé des badges est illisible : cette borne ne peut pas faire de badge. L’accueil est prévenu."
    ),
    "badge_key_unwritable": QT_TRANSLATE_NOOP(
        "Sentences", "La clé des badges ne peut pas être gardée : cette borne ne peut pas faire de badge."
    ),
    "printer_unreachable": QT_TRANSLATE_NOOP(
        "Sentences", "L’imprimante ne répond pas. Prenez plutôt le badge en photo."
    ),
    "scanner_unreadable": QT_TRANSLATE_NOOP("Sentences", "Le lecteur de badges ne répond pas."),
    # staff
    "pin_wrong": QT_TRANSLATE_NOOP("Sentences", "Ce n’est pas le bon code."),
    "pin_paused": QT_TRANSLATE_NOOP("Sentences", "Trop d’essais. Attendez un peu avant de recommencer."),
    "pin_missing": QT_TRANSLATE_NOOP("Sentences", "Aucun code d’équipe n’est réglé pour ce lieu."),
}
"""Every code has its sentence here; a test looks for codes without one."""

PURPOSES: dict[str, str] = {
    "work": QT_TRANSLATE_NOOP("Sentences", "Travailler"),
    "event": QT_TRANSLATE_NOOP("Sentences", "Un événement"),
    "learn": QT_TRANSLATE_NOOP("Sentences", "Apprendre"),
    "repair": QT_TRANSLATE_NOOP("Sentences", "Réparer"),
    "basket": QT_TRANSLATE_NOOP("Sentences", "Mon panier"),
    "meet": QT_TRANSLATE_NOOP("Sentences", "Rencontrer"),
    "look": QT_TRANSLATE_NOOP("Sentences", "Juste voir"),
}
"""Why people come."""

TRAVELS: dict[str, str] = {
    "walk": QT_TRANSLATE_NOOP("Sentences", "À pied"),
    "bike": QT_TRANSLATE_NOOP("Sentences", "À vélo"),
    "transit": QT_TRANSLATE_NOOP("Sentences", "Bus ou tram"),
    "train": QT_TRANSLATE_NOOP("Sentences", "Train"),
    "shared_car": QT_TRANSLATE_NOOP("Sentences", "Covoiturage"),
    "car": QT_TRANSLATE_NOOP("Sentences", "Voiture"),
    "wheelchair": QT_TRANSLATE_NOOP("Sentences", "Fauteuil"),
}
"""How people come."""

OPERATIONS: dict[str, str] = {
    "visits.arrive": QT_TRANSLATE_NOOP("Sentences", "Arrivée"),
    "visits.leave": QT_TRANSLATE_NOOP("Sentences", "Départ"),
    "visits.undo_arrival": QT_TRANSLATE_NOOP("Sentences", "Arrivée annulée"),
    "visits.undo_exit": QT_TRANSLATE_NOOP("Sentences", "Départ annulé"),
    "badges.announce_key": QT_TRANSLATE_NOOP("Sentences", "Clé de la borne"),
    "badges.issue": QT_TRANSLATE_NOOP("Sentences", "Nouveau badge"),
    "badges.revoke": QT_TRANSLATE_NOOP("Sentences", "Badge retiré"),
}
"""What an operation is called at the desk."""


def say(code: str) -> str:
    """The sentence of a code in the present language; a code from the future is shown as it is."""
    sentence = SENTENCES.get(code)
    if sentence is None:
        return QCoreApplication.translate("Sentences", "Quelque chose n’a pas fonctionné ({code}).").format(code=code)
    return QCoreApplication.translate("Sentences", sentence)


def name_of(names: dict[str, str], code: str) -> str:
    """The name of a word of a closed vocabulary (`PURPOSES`, `TRAVELS`, `OPERATIONS`); an unknown word as it is."""
    name = names.get(code)
    return code if name is None else QCoreApplication.translate("Sentences", name)
