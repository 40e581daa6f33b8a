"""From a code that travels to the sentence that a person reads, in the present language; French is the source."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself, marked for translation in a context."""
    return text


# Refusals, known faults and troubles: one entry for every code that the program can answer.
SENTENCES: dict[str, str] = {
    # badges
    "badge_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "Ce code n’est pas un badge d’ici. Montrez votre badge, ou demandez à l’accueil."
    ),
    "badge_cut": QT_TRANSLATE_NOOP(
        "Sentences", "Le badge n’a été lu qu’à moitié. Présentez-le encore, bien à plat et en entier."
    ),
    "badge_foreign": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge vient d’un autre lieu. Ici, demandez-en un nouveau : c’est gratuit."
    ),
    "badge_forged": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge n’a pas été fait ici. Rien n’a été noté. L’accueil peut vous aider."
    ),
    "badge_expired": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit."
    ),
    "badge_revoked": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge a été déclaré perdu, il ne fonctionne plus. Demandez-en un nouveau à l’accueil."
    ),
    "badge_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge n’est pas connu ici. Rien n’a été noté. L’accueil peut vous aider."
    ),
    "badge_not_here": QT_TRANSLATE_NOOP(
        "Sentences", "Ce badge n’est pas noté comme arrivé : rien à faire pour partir."
    ),
    # pictures
    "pictures_wrong": QT_TRANSLATE_NOOP(
        "Sentences", "Ces images n’ouvrent aucun badge. Réessayez, ou demandez à l’accueil."
    ),
    "pictures_once_more": QT_TRANSLATE_NOOP("Sentences", "Pas tout à fait. Regardez-les encore une fois."),
    "pictures_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "Ces trois images n’existent pas ici. Réessayez, ou demandez à l’accueil."
    ),
    "pictures_taken": QT_TRANSLATE_NOOP(
        "Sentences", "Un autre badge a déjà ces images. Le vôtre marche toujours : prenez-en d’autres."
    ),
    "pictures_all_taken": QT_TRANSLATE_NOOP(
        "Sentences", "Toutes les images sont prises. Votre badge, lui, marche toujours."
    ),
    # the key of a kiosk
    "badge_key_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "Cette borne ne peut pas faire de badge : elle ne lit pas sa clé. L’accueil peut vous aider."
    ),
    "badge_key_unwritable": QT_TRANSLATE_NOOP(
        "Sentences", "Cette borne ne peut pas faire de badge : elle ne garde pas sa clé. L’accueil peut vous aider."
    ),
    "printer_unreachable": QT_TRANSLATE_NOOP(
        "Sentences", "L’imprimante ne répond pas. Prenez plutôt le badge en photo."
    ),
    "scanner_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "Le lecteur de badges ne répond pas. L’accueil peut vous aider."
    ),
    "voice_missing": QT_TRANSLATE_NOOP("Sentences", "Cette borne n’a pas de voix. L’accueil peut vous aider."),
    "voice_silent": QT_TRANSLATE_NOOP("Sentences", "La voix de la borne ne répond pas. L’accueil peut vous aider."),
    "headset_unreadable": QT_TRANSLATE_NOOP("Sentences", "La prise du casque ne peut pas être lue."),
    # the kiosk's own folder and files
    "kiosk_closed": QT_TRANSLATE_NOOP(
        "Sentences", "Cette borne ne fonctionne pas pour le moment. L’accueil s’occupe de vous."
    ),
    "already_running": QT_TRANSLATE_NOOP("Sentences", "Une autre borne tourne déjà avec ces données."),
    "database_from_the_future": QT_TRANSLATE_NOOP(
        "Sentences", "Les données viennent d’une version plus récente du programme : il faut la mettre à jour."
    ),
    "cache_of_another_site": QT_TRANSLATE_NOOP("Sentences", "Les données de cette borne sont celles d’un autre lieu."),
    "folder_unusable": QT_TRANSLATE_NOOP("Sentences", "Le dossier de la borne ne peut pas servir."),
    "folder_read_only": QT_TRANSLATE_NOOP("Sentences", "Le dossier de la borne ne peut pas être modifié."),
    "disk_full": QT_TRANSLATE_NOOP(
        "Sentences", "Le disque de la borne est plein : rien de nouveau ne peut être noté. L’accueil peut vous aider."
    ),
    "disk_fault": QT_TRANSLATE_NOOP("Sentences", "Le disque de la borne a un défaut. L’accueil peut vous aider."),
    "database_busy": QT_TRANSLATE_NOOP("Sentences", "La borne est très occupée. Réessayez dans un instant."),
    "database_repaired": QT_TRANSLATE_NOOP(
        "Sentences", "Les données étaient abîmées : elles ont été mises de côté et refaites."
    ),
    "keys_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "Le réglage des touches est illisible : les touches d’origine servent."
    ),
    "keys_unwritable": QT_TRANSLATE_NOOP("Sentences", "Le réglage des touches ne peut pas être gardé."),
    "profile_unreadable": QT_TRANSLATE_NOOP("Sentences", "La description du lieu ne peut pas être lue."),
    "settings_unreadable": QT_TRANSLATE_NOOP("Sentences", "Un réglage de la borne n’est pas juste."),
    # the exchange with the centre
    "no_network": QT_TRANSLATE_NOOP(
        "Sentences", "Le service central n’est pas joignable : tout continue ici, et part plus tard."
    ),
    "centre_silent": QT_TRANSLATE_NOOP("Sentences", "Le service central ne répond pas à temps."),
    "reply_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "Ce qui répond à l’adresse du service central n’en est pas un, ou ne se comprend pas."
    ),
    "redirect_refused": QT_TRANSLATE_NOOP(
        "Sentences", "L’adresse du service central renvoie ailleurs : la borne n’y va pas."
    ),
    "insecure_address": QT_TRANSLATE_NOOP("Sentences", "L’adresse du service central n’est pas protégée (https)."),
    "exchange_failed": QT_TRANSLATE_NOOP("Sentences", "L’échange avec le service central a échoué."),
    "differs_from_centre": QT_TRANSLATE_NOOP(
        "Sentences", "Des données différaient de celles du service central : elles ont été reprises."
    ),
    "clock_off": QT_TRANSLATE_NOOP("Sentences", "L’horloge de cet appareil n’est pas à l’heure."),
    "clock_unchecked": QT_TRANSLATE_NOOP(
        "Sentences", "L’horloge de cet appareil n’est pas vérifiée : la borne compte avec son dernier écart connu."
    ),
    "relay_failed": QT_TRANSLATE_NOOP(
        "Sentences", "Cette borne ne peut pas servir de relais aux autres bornes du lieu."
    ),
    "relay_unreached": QT_TRANSLATE_NOOP(
        "Sentences", "Cette borne n’atteint pas le relais du lieu : sans service central, elle compte seule."
    ),
    "own_central_failed": QT_TRANSLATE_NOOP("Sentences", "Le service central de cette borne n’a pas démarré."),
    "pairing_pending": QT_TRANSLATE_NOOP(
        "Sentences", "Cette borne attend d’être admise par le service central : son code est affiché au bureau."
    ),
    "authorization_pending": QT_TRANSLATE_NOOP("Sentences", "L’équipe n’a pas encore admis cette borne."),
    "slow_down": QT_TRANSLATE_NOOP("Sentences", "La borne demande trop souvent si elle est admise : elle ralentit."),
    "access_denied": QT_TRANSLATE_NOOP(
        "Sentences", "L’équipe n’a pas admis cette borne. Elle redemandera avec un autre code."
    ),
    "expired_token": QT_TRANSLATE_NOOP("Sentences", "Le code de cette borne a expiré : elle en demande un autre."),
    "token_unwritable": QT_TRANSLATE_NOOP(
        "Sentences", "Cette borne est admise, mais ne peut pas garder son jeton sur le disque."
    ),
    "key_store_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Le jeton de cette borne est dans un fichier : le système n’a pas de trousseau ouvert."
    ),
    "token_missing": QT_TRANSLATE_NOOP("Sentences", "Cette borne n’est pas encore admise par le service central."),
    "token_open_to_others": QT_TRANSLATE_NOOP(
        "Sentences", "Le jeton de cette borne peut être lu par d’autres : ses droits sont à corriger."
    ),
    "token_required": QT_TRANSLATE_NOOP("Sentences", "Le service central ne reconnaît pas cette borne."),
    "revoked": QT_TRANSLATE_NOOP(
        "Sentences",
        "Cette borne n’est plus admise par le service central. Elle ne montre plus rien de personne ; ce qui n’est pas "
        "transmis est gardé pour l’équipe.",
    ),
    "wrong_site": QT_TRANSLATE_NOOP("Sentences", "Cette borne appartient à un autre lieu."),
    "centre_too_old": QT_TRANSLATE_NOOP(
        "Sentences", "Le service central est plus ancien que cette borne : elle attend sa mise à jour."
    ),
    "cursor_gone": QT_TRANSLATE_NOOP(
        "Sentences", "Le service central a recommencé ses données : la borne les reprend en entier."
    ),
    "cursor_unreadable": QT_TRANSLATE_NOOP("Sentences", "Le service central n’a pas compris où la borne en était."),
    "body_unreadable": QT_TRANSLATE_NOOP("Sentences", "Le service central n’a pas pu lire l’envoi."),
    "encoding_not_taken": QT_TRANSLATE_NOOP("Sentences", "Le service central ne prend pas d’envoi compressé."),
    "too_many_requests": QT_TRANSLATE_NOOP(
        "Sentences", "Le service central trouve que cette borne demande trop souvent : elle attend un peu."
    ),
    "too_large": QT_TRANSLATE_NOOP("Sentences", "L’envoi était trop grand pour le service central."),
    "not_found": QT_TRANSLATE_NOOP("Sentences", "Il n’y a pas de service central à cette adresse."),
    "method_not_allowed": QT_TRANSLATE_NOOP("Sentences", "Le service central n’accepte pas cette demande."),
    "internal": QT_TRANSLATE_NOOP("Sentences", "Le service central a une panne."),
    "overloaded": QT_TRANSLATE_NOOP("Sentences", "Le service central est débordé : la borne réessaie plus tard."),
    # operations set aside
    "unreadable": QT_TRANSLATE_NOOP("Sentences", "Le service central ne connaît pas ce genre d’opération."),
    "other_body": QT_TRANSLATE_NOOP("Sentences", "Une autre opération portait déjà ce numéro."),
    "other_kiosk": QT_TRANSLATE_NOOP("Sentences", "L’opération vient d’une autre borne."),
    "maker_revoked": QT_TRANSLATE_NOOP("Sentences", "L’opération vient d’une borne qui n’est plus admise."),
    "rule_failed": QT_TRANSLATE_NOOP("Sentences", "La règle n’a pas pu s’appliquer."),
    "damaged": QT_TRANSLATE_NOOP("Sentences", "L’opération était abîmée sur le disque."),
    "refused": QT_TRANSLATE_NOOP("Sentences", "Le service central a refusé l’opération."),
    # staff
    "pin_wrong": QT_TRANSLATE_NOOP("Sentences", "Ce n’est pas le bon code."),
    "pin_paused": QT_TRANSLATE_NOOP("Sentences", "Trop d’essais. Attendez un peu avant de recommencer."),
    "pin_missing": QT_TRANSLATE_NOOP("Sentences", "Aucun code d’équipe n’est réglé pour ce lieu."),
}
"""Every code has its sentence here; a test looks for codes without one."""

PURPOSES: dict[str, str] = {
    "work": QT_TRANSLATE_NOOP("Sentences", "Travailler"),
    "event": QT_TRANSLATE_NOOP("Sentences", "Événement"),
    "learn": QT_TRANSLATE_NOOP("Sentences", "Apprendre"),
    "repair": QT_TRANSLATE_NOOP("Sentences", "Réparer"),
    "basket": QT_TRANSLATE_NOOP("Sentences", "Panier"),
    "meet": QT_TRANSLATE_NOOP("Sentences", "Rencontrer"),
    "look": QT_TRANSLATE_NOOP("Sentences", "Juste voir"),
}
"""Why people come."""

TRAVELS: dict[str, str] = {
    "walk": QT_TRANSLATE_NOOP("Sentences", "À pied"),
    "bike": QT_TRANSLATE_NOOP("Sentences", "À vélo"),
    "transit": QT_TRANSLATE_NOOP("Sentences", "Bus, tram"),
    "train": QT_TRANSLATE_NOOP("Sentences", "Train"),
    "shared_car": QT_TRANSLATE_NOOP("Sentences", "Covoiturage"),
    "car": QT_TRANSLATE_NOOP("Sentences", "Voiture"),
    "wheelchair": QT_TRANSLATE_NOOP("Sentences", "Fauteuil"),
}
"""How people come."""

REGISTER_SUBJECTS: dict[str, str] = {
    "entrance": QT_TRANSLATE_NOOP("Sentences", "L’entrée"),
    "parking": QT_TRANSLATE_NOOP("Sentences", "Venir jusqu’ici"),
    "welcome": QT_TRANSLATE_NOOP("Sentences", "L’accueil"),
    "lift": QT_TRANSLATE_NOOP("Sentences", "L’ascenseur"),
    "toilets": QT_TRANSLATE_NOOP("Sentences", "Les toilettes"),
    "hearing": QT_TRANSLATE_NOOP("Sentences", "Entendre"),
    "sight": QT_TRANSLATE_NOOP("Sentences", "Voir"),
    "understanding": QT_TRANSLATE_NOOP("Sentences", "Comprendre"),
    "trained_staff": QT_TRANSLATE_NOOP("Sentences", "Une équipe formée"),
    "documents": QT_TRANSLATE_NOOP("Sentences", "Les documents"),
    "maintenance": QT_TRANSLATE_NOOP("Sentences", "L’entretien"),
    "works": QT_TRANSLATE_NOOP("Sentences", "Ce qui reste à faire"),
}
"""What the register of accessibility speaks of."""

REGISTER_STATES: dict[str, str] = {
    "yes": QT_TRANSLATE_NOOP("Sentences", "Oui"),
    "partly": QT_TRANSLATE_NOOP("Sentences", "En partie"),
    "no": QT_TRANSLATE_NOOP("Sentences", "Pas encore"),
}
"""Whether the place has it."""

OPERATIONS: dict[str, str] = {
    "visits.arrive": QT_TRANSLATE_NOOP("Sentences", "Arrivée"),
    "visits.leave": QT_TRANSLATE_NOOP("Sentences", "Départ"),
    "visits.undo_arrival": QT_TRANSLATE_NOOP("Sentences", "Arrivée annulée"),
    "visits.undo_exit": QT_TRANSLATE_NOOP("Sentences", "Départ annulé"),
    "badges.announce_key": QT_TRANSLATE_NOOP("Sentences", "Clé de la borne"),
    "badges.choose_pictures": QT_TRANSLATE_NOOP("Sentences", "Trois images pour un badge"),
    "badges.issue": QT_TRANSLATE_NOOP("Sentences", "Nouveau badge"),
    "badges.revoke": QT_TRANSLATE_NOOP("Sentences", "Badge révoqué"),
    "desk.call_someone": QT_TRANSLATE_NOOP("Sentences", "Appel à l’accueil"),
    "desk.hear_call": QT_TRANSLATE_NOOP("Sentences", "Appel reçu"),
    "desk.answer_call": QT_TRANSLATE_NOOP("Sentences", "Réponse à un appel"),
    "desk.end_call": QT_TRANSLATE_NOOP("Sentences", "Appel annulé"),
}
"""What an operation is called at the desk."""
PICTURES: dict[str, str] = {
    "sun": QT_TRANSLATE_NOOP("Sentences", "Soleil"),
    "tree": QT_TRANSLATE_NOOP("Sentences", "Arbre"),
    "bicycle": QT_TRANSLATE_NOOP("Sentences", "Vélo"),
    "cat": QT_TRANSLATE_NOOP("Sentences", "Chat"),
    "house": QT_TRANSLATE_NOOP("Sentences", "Maison"),
    "boat": QT_TRANSLATE_NOOP("Sentences", "Bateau"),
    "apple": QT_TRANSLATE_NOOP("Sentences", "Pomme"),
    "star": QT_TRANSLATE_NOOP("Sentences", "Étoile"),
    "fish": QT_TRANSLATE_NOOP("Sentences", "Poisson"),
    "umbrella": QT_TRANSLATE_NOOP("Sentences", "Parapluie"),
    "key": QT_TRANSLATE_NOOP("Sentences", "Clé"),
    "flower": QT_TRANSLATE_NOOP("Sentences", "Fleur"),
}
"""What the pictures of the pad show, in its order."""

DEEDS: dict[str, str] = {
    "next": QT_TRANSLATE_NOOP("Sentences", "Suivant"),
    "select": QT_TRANSLATE_NOOP("Sentences", "Choisir"),
    "back": QT_TRANSLATE_NOOP("Sentences", "Retour"),
    "up": QT_TRANSLATE_NOOP("Sentences", "Haut"),
    "down": QT_TRANSLATE_NOOP("Sentences", "Bas"),
    "louder": QT_TRANSLATE_NOOP("Sentences", "Plus fort"),
    "softer": QT_TRANSLATE_NOOP("Sentences", "Moins fort"),
    "repeat": QT_TRANSLATE_NOOP("Sentences", "Répéter"),
    "plugged": QT_TRANSLATE_NOOP("Sentences", "Casque branché"),
    "unplugged": QT_TRANSLATE_NOOP("Sentences", "Casque débranché"),
    "switch": QT_TRANSLATE_NOOP("Sentences", "Contacteur"),
}
"""What a key may do."""

DEEDS_ASKED: dict[str, str] = {
    "next": QT_TRANSLATE_NOOP("Sentences", "Appuyez sur la touche « Suivant »."),
    "select": QT_TRANSLATE_NOOP("Sentences", "Appuyez sur la touche « Choisir »."),
    "back": QT_TRANSLATE_NOOP("Sentences", "Appuyez sur la touche « Retour »."),
    "up": QT_TRANSLATE_NOOP("Sentences", "Appuyez sur la touche « Haut »."),
    "down": QT_TRANSLATE_NOOP("Sentences", "Appuyez sur la touche « Bas »."),
    "louder": QT_TRANSLATE_NOOP("Sentences", "Appuyez sur la touche « Plus fort »."),
    "softer": QT_TRANSLATE_NOOP("Sentences", "Appuyez sur la touche « Moins fort »."),
    "repeat": QT_TRANSLATE_NOOP("Sentences", "Appuyez sur la touche « Répéter »."),
    "plugged": QT_TRANSLATE_NOOP("Sentences", "Branchez un casque."),
    "unplugged": QT_TRANSLATE_NOOP("Sentences", "Débranchez le casque."),
    "switch": QT_TRANSLATE_NOOP("Sentences", "Appuyez sur le contacteur."),
}
"""How staff are asked for the key that does it."""


def say(code: str) -> str:
    """The sentence of a code in the present language; a code from the future is shown as it is."""
    sentence = SENTENCES.get(code)
    if sentence is None:
        return QCoreApplication.translate(
            "Sentences", "Quelque chose n’a pas marché ({code}). L’accueil peut vous aider."
        ).format(code=code)
    return QCoreApplication.translate("Sentences", sentence)


def name_of(names: dict[str, str], code: str) -> str:
    """The name of a word of a closed vocabulary (`PURPOSES`, `TRAVELS`, `OPERATIONS`); an unknown word as it is."""
    name = names.get(code)
    return code if name is None else QCoreApplication.translate("Sentences", name)
