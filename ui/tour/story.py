"""The story of the tour: what visitors and staff do, what has to come of it, and the pictures taken on the way."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ecocentre.place import Place
from ecocentre.system import shift_to
from ecocentre.visits import Arrive, Exit, Visit, people_here
from kiosk.app import Kiosk, open_kiosk
from kiosk.badge_codes import PREFIX
from kiosk.badges import BadgeMaker
from kiosk.settings import read_settings
from ui.sentences import PICTURES, say
from ui.tour.hands import Missed, wait_until
from ui.tour.lobby import Lobby
from ui.tour.page import Album
from ui.tour.world import SITE, ZONE, Centre, HurriedSystem, Pipe, Process, kiosk_words, tuesday_morning

if TYPE_CHECKING:
    from ui.tour.hands import Hands

STAFF_PIN = "2580"
"""That of the sample site."""
OTHER_KIOSK_SECONDS = 2.0
"""Within this time another kiosk knows of an arrival."""
_SAME_SCAN_SECONDS = 4.0
_STILL_THERE_SECONDS = 61.0
_REST_SECONDS = 61.0
_JAR_OF_HONEY = "3760074380534"
_BY_THE_COURTYARD = (
    (2, ("repair",), "bike"),
    (1, ("work",), "train"),
    (3, ("basket", "meet"), "walk"),
    (1, ("work", "learn"), "transit"),
    (1, ("event",), "wheelchair"),
)
"""Who came in by another door before the story begins: how many, why and how."""


class Written(NamedTuple):
    """How much is written down at a kiosk."""

    visits: int
    exits: int
    waiting: int


class Story:
    """The kiosk of the lobby, what stands around it, and the steps of the story in their order."""

    def __init__(self, folder: Path, album: Album, log: Path) -> None:
        self._folder = folder
        self._album = album
        self._log = log
        self._system = HurriedSystem(shift_to(tuesday_morning()))
        self._centre = Centre(folder / "centre", log, self._system)
        self._pipe = Pipe()
        self._at_end = ExitStack()
        self._at_end.callback(self._pipe.close)
        self._at_end.callback(self._centre.stop)
        self._opened: list[Lobby] = []
        self._others: list[Kiosk] = []
        self._gardens: list[Process] = []
        self._garden_picture = folder / "jardin.png"
        self._people = 0
        self._code = ""
        self._alias = ""

    def steps(self) -> list[Callable[[], None]]:
        """Each step once; its docstring says in a sentence what it does. A step that fails raises Missed."""
        return [
            self.opens_in_the_morning,
            self.speaks_english,
            self.counts_an_arrival_in_three_touches,
            self.takes_an_arrival_back,
            self.counts_a_group,
            self.gives_a_badge,
            self.lets_a_badge_out_and_in,
            self.tells_wrong_codes_apart,
            self.is_left_by_keys_alone,
            self.shows_the_agenda,
            self.shows_what_was_just_imported,
            self.writes_large,
            self.changes_its_look,
            self.speaks_many_languages,
            self.reads_its_screen,
            self.calls_somebody,
            self.rests,
            self.lies_down,
            self.is_small,
            self.asks_whether_somebody_is_there,
            self.opens_the_desk_by_pin,
            self.goes_on_without_the_centre,
            self.survives_a_kill,
            self.hands_everything_over,
        ]

    def keep_failure(self) -> None:
        """Keep a picture of the screen on which a step failed."""
        for lobby in self._opened:
            lobby.screen.window.grabWindow().save(str(self._album.folder / "failed.png"))

    def end(self) -> None:
        """Stop everything that was started, the last first."""
        self._at_end.close()

    # -- at the welcome page ------------------------------------------------------------------------------------------

    def opens_in_the_morning(self) -> None:
        """The kiosk opens and shows the place."""
        self._centre.start()
        folders = {name: self._folder / name for name in ("accueil", "cour", "jardin")}
        self._centre.admit(folders)
        self._others.append(self._courtyard())
        self._opened.append(Lobby([*self._words("accueil"), "--scanner", "-"], self._system))
        self._at_end.callback(self._lobby.close)
        self._people = sum(people for people, _, _ in _BY_THE_COURTYARD) + 1
        self._lobby.shows_people(self._people)
        self._hands.waits_for("Tout est confirmé")
        self._hands.waits_for("Ouvert jusqu’à 21 h 30")
        self._album.chapter = "L’accueil"
        caption = "Le lieu salue, dit s’il est ouvert, combien de personnes sont là et ce qui vient aujourd’hui."
        self._keep("accueil", "La page d’accueil", caption, readme="home")
        self._album.note(f"Deux bornes, un service central : les {self._people} personnes entrées par la cour sont là.")

    def speaks_english(self) -> None:
        """The kiosk speaks English and comes back."""
        self._hands.touch("Langue : Français")
        self._hands.waits_for("Langue et confort")
        self._keep(
            "confort", "Langue et confort", "Chaque langue par son nom, chaque aide par son image, tout de suite."
        )
        self._hands.touch("English")
        self._hands.touch("Done")
        self._hands.waits_until_gone("J’arrive")
        self._keep("english", "En anglais", "La langue change sans rien perdre, et revient à la fin de la visite.")
        self._hands.touch("Language: English")
        self._hands.touch("Français")
        self._hands.touch("C’est bon")
        self._hands.waits_for("J’arrive")

    # -- arriving -----------------------------------------------------------------------------------------------------

    def counts_an_arrival_in_three_touches(self) -> None:
        """A visitor arrives without a name in three touches."""
        self._album.chapter = "Arriver"
        touches = self._hands.touches
        self._hands.touch("J’arrive")
        self._hands.touch("Réparer")
        self._keep("arrivee", "Pourquoi venez-vous ?", "Rien n’est obligatoire, rien n’est à taper.", readme="arrive")
        self._hands.touch("C’est bon")
        self._arrived(1)
        if self._hands.touches - touches != 3:
            raise Missed(f"it took {self._hands.touches - touches} touches")
        caption = "Trois gestes, et c’est noté. L’annonce est aussi dite aux lecteurs d’écran ; l’accueil revient seul."
        self._keep("bienvenue", "Bienvenue", caption)
        self._album.note("Une arrivée sans nom a demandé trois gestes.")

    def takes_an_arrival_back(self) -> None:
        """A visitor takes the arrival back."""
        self._hands.click("Annuler mon arrivée")
        self._hands.waits_for("C’est annulé.")
        self._keep("annule", "C’était une erreur", "Annuler plutôt que confirmer : rien n’est compté.")
        self._people -= 1
        self._home()

    def counts_a_group(self) -> None:
        """A group arrives by bike, and the other kiosk knows."""
        self._hands.touch("J’arrive")
        self._hands.touch("Événement")
        for _ in range(3):
            self._hands.touch("Une personne de plus")
        self._hands.touch("À vélo")
        self._keep("groupe", "À plusieurs", "Un groupe de quatre, venu à vélo pour un événement.")
        began = self._system.monotonic()
        self._hands.touch("C’est bon")
        self._arrived(4)
        left = OTHER_KIOSK_SECONDS - (self._system.monotonic() - began)
        wait_until("the other kiosk sees the group in time", lambda: _here(self._others[0]) == self._people, left)
        took = self._system.monotonic() - began
        self._album.note(f"L’autre borne a vu le groupe {took:.2f} s après le geste.".replace(".", ",", 1))
        self._keep("groupe-note", "Bienvenue à quatre", "L’autre borne, dans la cour, affiche aussitôt le même nombre.")
        self._home()

    # -- badges -------------------------------------------------------------------------------------------------------

    def gives_a_badge(self) -> None:
        """A visitor gets a badge and arrives with it."""
        self._album.chapter = "Le badge"
        self._hands.touch("Mon badge")
        self._hands.waits_for("Je veux un badge")
        self._keep("badge", "Sans nom et sans compte", "Un badge se demande en un geste ; il ne sait rien de personne.")
        self._hands.touch("Je veux un badge")
        self._hands.waits_for("Voici votre badge")
        new = self._lobby.screen.badges.state.new
        if new is None:
            raise Missed("no badge was made")
        self._code, self._alias = new.code, new.alias
        self._keep(
            "badge-neuf", "Un badge tout neuf", "Un code signé, à prendre en photo, lisible sans réseau.", "badge"
        )
        self._learns_three_pictures()
        self._hands.touch("J’arrive")
        self._arrived(1, f"Bienvenue, {self._alias} !")
        self._keep(
            "badge-bienvenue", "Un nom de nature", "Le badge porte un nom du quartier, jamais celui de quelqu’un."
        )
        self._home()

    def _learns_three_pictures(self) -> None:
        self._hands.touch("Mes trois images")
        self._hands.waits_for("Voici vos trois images")
        pictures = self._lobby.screen.pictures
        self._keep("images", "Trois images pour qui ne lit pas", "Le lieu les choisit ; elles remplacent le badge.")
        self._hands.touch("Je les connais")
        first, *others = pictures.state.given
        self._hands.touch(PICTURES[first])
        self._keep("images-touchees", "On les touche, dans l’ordre", "Rien à lire, rien à taper.")
        for code in others:
            self._hands.touch(PICTURES[code])
        self._hands.waits_for("C’est ça, bravo !")

    def lets_a_badge_out_and_in(self) -> None:
        """A badge is scanned to leave, and again to come back."""
        self._hands.scan(self._code)
        self._hands.waits_for(f"À bientôt, {self._alias} !")
        self._people -= 1
        self._keep(
            "badge-depart", "Présenté au lecteur : départ", "Le lecteur tape le code comme un clavier très rapide."
        )
        self._home()
        self._system.skip(_SAME_SCAN_SECONDS)
        self._pipe.send(self._code)
        self._arrived(1, f"Bienvenue, {self._alias} !")
        self._keep("badge-retour", "Présenté encore : retour", "Ici, le lecteur est relié par un câble série.")
        self._home()

    def tells_wrong_codes_apart(self) -> None:
        """A wrong code is answered by its own sentence, and nothing is written."""
        before = self._written()
        codes = (
            ("faux", "badge_forged", "Un badge imité", _with_another_signature(self._code)),
            ("ailleurs", "badge_foreign", "Un badge d’ailleurs", self._badge_of_another_place()),
            ("coupe", "badge_cut", "Un badge lu à moitié", self._code[: len(self._code) // 2]),
            ("autre-chose", "badge_unreadable", "Un pot de miel", _JAR_OF_HONEY),
        )
        for name, refusal, title, code in codes:
            self._hands.scan(code)
            self._hands.waits_for(say(refusal))
            self._keep(f"badge-{name}", title, "Une phrase claire dit ce qui ne va pas ; rien n’est noté.")
            self._hands.touch("D’accord")
            self._hands.waits_until_gone(say(refusal))
        if self._written() != before:
            raise Missed(f"{before} became {self._written()}")
        self._album.note("Quatre mauvais codes ont eu chacun leur phrase, et rien n’a été noté.")

    # -- leaving ------------------------------------------------------------------------------------------------------

    def is_left_by_keys_alone(self) -> None:
        """A visitor leaves without a badge, by keys alone."""
        self._album.chapter = "Partir"
        self._hands.walk_to("Je pars")
        self._hands.key(Qt.Key.Key_Return)
        self._hands.waits_for("Une personne part")
        self._hands.walk_to("Une personne part")
        self._keep("depart", "Partir au clavier", "Tout se fait aussi aux touches : ici, les flèches et Entrée.")
        self._hands.key(Qt.Key.Key_Return)
        self._hands.waits_for("À bientôt !")
        self._people -= 1
        self._keep("depart-note", "À bientôt", "Une personne sans badge part : on compte, on ne demande pas qui.")
        self._home()

    # -- the agenda ---------------------------------------------------------------------------------------------------

    def shows_the_agenda(self) -> None:
        """The agenda lists what comes, and an event tells more."""
        self._album.chapter = "L’agenda"
        self._hands.touch("Agenda")
        self._hands.waits_for("La table ouverte")
        self._keep("agenda", "Aujourd’hui et bientôt", "L’agenda du lieu, jour par jour, aussi sans réseau.")
        self._hands.touch("La table ouverte")
        self._hands.waits_for("Chacun apporte un plat ou une envie.")
        self._keep("evenement", "Un événement", "Quand, où, pour qui, et de quoi il s’agit.")
        self._home("Début")

    def shows_what_was_just_imported(self) -> None:
        """An agenda is imported while the kiosk runs, and its event is shown."""
        document = self._folder / "quartier.ics"
        document.write_text(_agenda(self._system.now().astimezone(ZONE)), encoding="utf-8", newline="")
        said = self._centre.import_agenda(document)
        if "1 new" not in said:
            raise Missed(f"the import said: {said}")
        self._hands.touch("Soupe du quartier")
        self._hands.waits_for("On épluche ensemble")
        self._keep("agenda-importe", "Importé à l’instant", "L’équipe importe un agenda : la borne le montre aussitôt.")
        self._home("Retour")

    # -- for everybody ------------------------------------------------------------------------------------------------

    def writes_large(self) -> None:
        """The text grows to twice its size."""
        self._album.chapter = "Pour chacun et chacune"
        session = self._lobby.screen.session
        for scale in (1.5, 2):
            self._hands.touch("Taille du texte")
            wait_until("the text grows", lambda: session.state.comfort.text_scale == scale)  # noqa: B023
        self._keep("texte-200", "Le texte à 200 %", "Deux touches doublent la taille du texte, sur toutes les pages.")
        self._hands.touch("J’arrive")
        self._hands.waits_for("Réparer")
        self._keep(
            "texte-200-arrivee", "Tout reste à portée", "Ce qui ne tient plus se fait défiler par de grandes touches."
        )
        self._home("Retour")
        self._hands.touch("Taille du texte")
        wait_until("the text is plain again", lambda: session.state.comfort.text_scale == 1)

    def changes_its_look(self) -> None:
        """The contrast grows, and everything comes within low reach."""
        self._hands.touch("Contraste fort")
        wait_until("the contrast is high", lambda: self._lobby.screen.session.state.comfort.high_contrast)
        self._keep("contraste", "Contraste fort", "Jaune et blanc sur noir, des bords partout.")
        self._hands.touch("Contraste fort")
        self._hands.touch("Tout à portée de main, plus bas")
        wait_until("everything lies lower", lambda: self._lobby.screen.session.state.comfort.low_reach)
        self._keep("plus-bas", "Tout plus bas", "Assis ou petit : tout ce qui se touche descend.")
        self._hands.touch("J’arrive")
        self._hands.waits_for("Réparer")
        self._keep(
            "plus-bas-arrivee", "Plus bas, sur chaque page", "Le réglage suit le visiteur, puis s’oublie avec lui."
        )
        self._home("Retour")
        self._hands.touch("Tout à portée de main, plus bas")
        wait_until("everything is back", lambda: not self._lobby.screen.session.state.comfort.low_reach)

    def speaks_many_languages(self) -> None:
        """The kiosk speaks Arabic from right to left, and French that is easy to read."""
        language = self._lobby.screen.language
        self._hands.touch("Langue : Français")
        self._hands.touch("العربية")
        wait_until("it speaks Arabic", lambda: language.current.code == "ar")
        self._lobby.screen.session.goHome()
        self._keep("arabe", "En arabe", "De droite à gauche, et avec les chiffres que l’on préfère.")
        language.choose("fr")
        self._hands.touch("Français facile à lire")
        wait_until("it speaks easy French", lambda: language.current.code == "fr-falc")
        self._hands.touch("J’arrive")
        self._keep("facile", "En français facile", "Une idée par phrase, une question par page.")
        self._hands.touch("Retour")
        self._hands.touch("Français facile à lire")
        self._hands.waits_for("Bonjour !")

    def reads_its_screen(self) -> None:
        """The kiosk reads its screen aloud."""
        session = self._lobby.screen.session
        self._hands.touch("Écouter la borne")
        wait_until("it speaks", lambda: session.state.comfort.speech)
        self._keep("ecouter", "À l’oreille", "La borne lit son écran ; ce qui est personnel, au casque seulement.")
        self._hands.touch("Écouter la borne")
        wait_until("it is silent", lambda: not session.state.comfort.speech)

    def calls_somebody(self) -> None:
        """Somebody is called, and the place says how accessible it is."""
        self._hands.touch("Aide")
        self._hands.touch("Accessibilité du lieu")
        self._hands.waits_for("L’entrée")
        self._keep("registre", "Le registre d’accessibilité", "Ce qui est prêt, et ce qui reste à faire, sans détour.")
        self._hands.touch("Retour")
        self._hands.touch("Appeler quelqu’un")
        self._hands.waits_for("Annuler l’appel")
        self._keep("appel", "Appeler quelqu’un", "La borne dit la vérité : en route, reçu, quelqu’un arrive.")
        self._hands.touch("Annuler l’appel")
        self._hands.waits_until_gone("Annuler l’appel")
        self._home("Retour")

    def rests(self) -> None:
        """Nobody is near: the screen tells calmly what happens here, and the first touch only wakes it."""
        session = self._lobby.screen.session
        session.home()
        self._system.skip(_REST_SECONDS)
        wait_until("the screen rests", lambda: session.state.attracts)
        self._keep("repos", "Quand personne n’est là", "Le lieu raconte sa journée ; le premier toucher réveille.")
        self._hands.touch("Touchez l’écran pour commencer")
        wait_until("the screen is awake", lambda: not session.state.attracts)
        self._hands.waits_for("Bonjour !")

    def lies_down(self) -> None:
        """The screen lies down."""
        self._turn(1920, 1080)
        self._keep("paysage", "En paysage", "Le même programme sur un écran couché.")
        self._hands.touch("J’arrive")
        self._hands.touch("Apprendre")
        self._keep("paysage-arrivee", "Arriver, en paysage", "La page est recomposée, pas étirée.")
        self._home("Retour")

    def is_small(self) -> None:
        """The screen is small."""
        self._turn(1024, 768)
        self._keep("petit", "Un petit écran", "1024 sur 768 : un vieil écran suffit.")
        self._hands.touch("J’arrive")
        self._hands.touch("Panier")
        self._keep("petit-arrivee", "Arriver, sur un petit écran", "Les touches gardent leur taille ; la page défile.")
        self._home("Retour")
        self._turn(1080, 1920)

    def asks_whether_somebody_is_there(self) -> None:
        """A visitor who does nothing is asked, and gets more time."""
        self._hands.touch("Je pars")
        self._hands.waits_for("Une personne part")
        self._system.skip(_STILL_THERE_SECONDS)
        self._hands.waits_for("Êtes-vous encore là ?")
        self._keep(
            "encore-la", "Êtes-vous encore là ?", "Personne n’est mis dehors : on peut toujours redemander du temps."
        )
        self._hands.touch("Oui, je continue")
        self._hands.waits_until_gone("Êtes-vous encore là ?")
        self._hands.waits_for("Une personne part")
        self._home("Retour")

    # -- staff --------------------------------------------------------------------------------------------------------

    def opens_the_desk_by_pin(self) -> None:
        """Staff open the desk by their PIN."""
        self._album.chapter = "L’équipe"
        self._hands.touch("Aide")
        self._hands.waits_for("Comment ça marche ?")
        self._keep("aide", "L’aide", "Six réponses courtes, et la porte de l’équipe.")
        self._hands.touch("Espace équipe")
        self._type("1111")
        self._hands.touch("Valider")
        self._hands.waits_for(say("pin_wrong"))
        self._type(STAFF_PIN)
        self._keep("code", "Le code de l’équipe", "Seul le nombre de chiffres se voit ; cinq erreurs font une pause.")
        self._hands.touch("Valider")
        self._hands.waits_for("Qui est là")
        self._hands.waits_for(self._alias)
        desk = self._lobby.screen.desk
        wait_until("the desk counts as the kiosk does", lambda: desk.state.standing.here == self._people)
        self._hands.waits_for(f"{self._people} ici")
        self._keep("bureau", "Le bureau d’accueil", "Qui est là, pourquoi, comment, et l’état de la borne.", "desk")
        self._turn(1920, 1080)
        self._keep("bureau-paysage", "Le bureau, en paysage", "Les comptes d’un côté, les personnes de l’autre.")
        self._turn(1080, 1920)
        self._home("Fermer le bureau")

    # -- without a network --------------------------------------------------------------------------------------------

    def goes_on_without_the_centre(self) -> None:
        """The centre stops, and two visitors are checked in all the same."""
        self._album.chapter = "Sans réseau"
        self._garden().line(f"shows ok {self._people}")
        self._centre.stop()
        self._hands.waits_for("Sans réseau")
        for purpose in ("Travailler", "Juste voir"):
            self._hands.touch("J’arrive")
            self._hands.touch(purpose)
            self._hands.touch("C’est bon")
            self._arrived(1)
            self._home()
        self._hands.waits_for("Sans réseau, noté ici : 2")
        caption = "Tout continue ; la marque dit honnêtement combien d’opérations attendent d’être transmises."
        self._keep("hors-ligne", "Sans réseau", caption)

    def survives_a_kill(self) -> None:
        """A kiosk is killed right behind an arrival and shows the same number after its restart."""
        accepted = int(self._gardens[-1].line("accepted "))
        self._gardens[-1].kill()
        self._garden().line(f"shows offline {accepted}")
        caption = (
            f"Tuée (SIGKILL) juste après avoir accepté une arrivée, la borne du jardin en sait toujours {accepted}."
        )
        self._album.add("relancee", "Tuée, relancée", caption, QImage(str(self._garden_picture)))
        self._people += 1
        self._album.note(caption)

    def hands_everything_over(self) -> None:
        """The centre is there again, and everything is confirmed everywhere."""
        self._centre.start()
        self._lobby.shows_people(self._people)
        self._hands.waits_for("Tout est confirmé")
        wait_until("the other kiosk counts them too", lambda: _here(self._others[0]) == self._people)
        self._gardens[-1].line(f"shows ok {self._people}")
        if self._written().waiting:
            raise Missed(f"still {self._written()}")
        caption = "Le service central est revenu : tout y est arrivé, une fois chacun, dans l’ordre."
        self._keep("confirme", "Tout est confirmé", caption)
        self._album.note(f"Les trois bornes et le service central disent le même nombre : {self._people} personnes.")

    # -- what steps are made of ---------------------------------------------------------------------------------------

    @property
    def _lobby(self) -> Lobby:
        return self._opened[0]

    @property
    def _hands(self) -> "Hands":
        return self._lobby.hands

    def _words(self, name: str) -> list[str]:
        return kiosk_words(name, self._folder / name, self._centre, self._system)

    def _keep(self, name: str, title: str, caption: str, readme: str = "") -> None:
        image = self._lobby.picture()
        self._album.add(name, title, caption, image)
        if readme:
            self._album.add_for_readme(readme, image)

    def _arrived(self, people: int, title: str = "Bienvenue !") -> None:
        self._hands.waits_for(title)
        self._people += people

    def _home(self, way: str = "Terminer") -> None:
        """Go back to the welcome page, where the right number of people is shown."""
        self._hands.touch(way)
        self._lobby.shows_people(self._people)

    def _turn(self, width: int, height: int) -> None:
        window = self._lobby.screen.window
        window.resize(width, height)
        wait_until("the window has its new size", lambda: (window.width(), window.height()) == (width, height))

    def _type(self, digits: str) -> None:
        for digit in digits:
            self._hands.touch(digit)

    def _written(self) -> Written:
        def count(place: Place) -> tuple[int, int]:
            return len(place.every(Visit)), len(place.every(Exit))

        return self._lobby.ask(lambda kiosk: Written(*kiosk.ask(count), kiosk.status().waiting))

    def _courtyard(self) -> Kiosk:
        """Another kiosk without a screen, by which people come in before the story begins."""
        kiosk = open_kiosk(read_settings(self._words("cour")), self._system)
        self._at_end.callback(kiosk.close)
        badge = BadgeMaker(SITE, self._system, kiosk).issue().badge
        for people, purposes, travel in _BY_THE_COURTYARD:
            kiosk.submit(Arrive, visit=kiosk.new_id(), people=people, purposes=purposes, travel=travel)
        kiosk.submit(Arrive, visit=kiosk.new_id(), purposes=("work",), travel="bike", badge=badge)
        return kiosk

    def _garden(self) -> Process:
        """A third kiosk, with a screen: a process of its own that can be killed."""
        process = Process(self._log, "tour", "--mortal", self._garden_picture, *self._words("jardin"))
        self._at_end.callback(process.kill)
        self._gardens.append(process)
        return process

    def _badge_of_another_place(self) -> str:
        words = ["--data", str(self._folder / "ailleurs"), "--site", "ailleurs", "--offline"]
        kiosk = open_kiosk(read_settings(words), self._system)
        try:
            return BadgeMaker("ailleurs", self._system, kiosk).issue().code
        finally:
            kiosk.close()


def _here(kiosk: Kiosk) -> int:
    return kiosk.ask(people_here, kiosk.now())


def _with_another_signature(code: str) -> str:
    """The same badge, with one of the last characters changed: in base45 three stand for two bytes, lowest first."""
    body = code.removeprefix(PREFIX)
    at = len(PREFIX) + (len(body) // 3 - 2) * 3
    return code[:at] + ("1" if code[at] == "0" else "0") + code[at + 1 :]


def _agenda(now: datetime) -> str:
    """An iCalendar document with one event, in half an hour."""
    begins = (now + timedelta(minutes=33)).replace(tzinfo=None)
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Quartier//Agenda//FR", "X-WR-CALNAME:Agenda du quartier"),
        *("BEGIN:VEVENT", "UID:soupe@quartier.example", f"DTSTAMP:{begins:%Y%m%dT%H%M%SZ}"),
        *(f"DTSTART;TZID=Europe/Paris:{begins:%Y%m%dT%H%M00}", "DURATION:PT2H", "SUMMARY:Soupe du quartier"),
        "DESCRIPTION:On épluche ensemble\\, on mijote\\, on goûte. Apportez un légume et un bol.",
        *("LOCATION:Cuisine partagée\\, rez-de-chaussée", "CATEGORIES:repas", "END:VEVENT", "END:VCALENDAR", ""),
    ]
    return "\r\n".join(lines)
