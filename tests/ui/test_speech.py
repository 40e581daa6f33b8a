"""The kiosk speaks for itself: what is heard makes sense without the screen, and nobody else hears what is personal."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from ecocentre.errors import KnownError
from tests.ui.scripted_voice import ScriptedVoice
from tests.ui.visitor import Visitor
from ui.narrator import LONGEST_TALK_SECONDS
from ui.sentences import PICTURES, say
from ui.system_voice import SystemVoice
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.speech import RATES, USUAL_RATE, USUAL_VOLUME, VOLUMES_DB

Page = SessionViewModel.Page
TRANSCRIPTS = Path(__file__).parent / "transcripts"
PERSONAL = "La suite est personnelle : branchez un casque pour l’entendre."


class Listener(Visitor):
    """A visitor who listens and presses keys."""

    def __init__(self, qtbot: QtBot, folder: Path, *arguments: str) -> None:
        self.voice = ScriptedVoice()
        super().__init__(qtbot, folder, *arguments, voice=self.voice)

    def heard(self) -> list[str]:
        """What was said since this was last asked."""
        self.settle()
        if not self.voice.holds:
            self.qtbot.waitUntil(lambda: not self.screen.narrator.speaks, timeout=10_000)
        texts = self.voice.texts()
        self.voice.said.clear()
        return texts

    def go_on_to(self, name: str) -> None:
        """Touch on through the questions until one offers this."""
        while name not in self.names():
            self.touch("Suivant")

    def plug(self) -> None:
        self.screen.speech.plugged()
        self.settle()

    def start(self) -> None:
        """Have the loudspeaker speak, and hear what it says at first."""
        self.screen.session.setSpeech(True)
        self.heard()


@pytest.fixture
def listener(qtbot: QtBot, tmp_path: Path) -> Iterator[Listener]:
    listener = Listener(qtbot, tmp_path)
    yield listener
    listener.close()


class Transcript:
    """What a listener does, in square brackets, and what there is to hear of it."""

    def __init__(self, listener: Listener) -> None:
        self.lines: list[str] = []
        self._listener = listener

    def plug(self) -> None:
        self._listener.plug()
        self._write("casque branché")

    def press(self, key: Qt.Key) -> None:
        self._listener.key(key)
        self._write({Qt.Key.Key_Down: "flèche bas", Qt.Key.Key_Return: "entrée"}[key])

    def go_to(self, name: str) -> None:
        for _ in range(60):
            if self._listener.focused() == name:
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"the keys do not reach {name!r}")

    def choose(self, name: str) -> None:
        while name not in self._listener.names():
            self.choose("Suivant")
        self.go_to(name)
        self.press(Qt.Key.Key_Return)

    def wait(self, seconds: int) -> None:
        self._listener.wait(seconds)
        self._write(f"{seconds} secondes passent")

    def hear(self, text: str) -> None:
        """Listen until it is said: a mark tells only what has come to rest."""
        for _ in range(100):
            heard = self._listener.heard()
            self.lines += heard
            if text in heard:
                return
            QTest.qWait(50)
        raise AssertionError(f"{text!r} is not said")

    def unplug(self) -> None:
        self._listener.screen.speech.unplugged()
        self._write("casque débranché")

    def _write(self, deed: str) -> None:
        self.lines += [f"[{deed}]", *self._listener.heard()]


def test_a_whole_check_in_reads_like_a_persons_words(listener: Listener, tmp_path: Path) -> None:
    transcript = Transcript(listener)
    transcript.plug()
    transcript.choose("J’arrive")
    transcript.choose("Apprendre")
    transcript.choose("Une personne de plus")
    transcript.choose("À vélo")
    transcript.choose("C’est bon")
    assert listener.screen.visits.state.result.what == "arrived"
    transcript.hear("Noté ici")
    transcript.wait(41)
    transcript.choose("Terminer")
    transcript.unplug()
    heard = "\n".join(transcript.lines) + "\n"
    # To accept it once it has been read: copy this over the one that is kept.
    (tmp_path / "check-in.fr.txt").write_text(heard, encoding="utf-8")
    assert heard == (TRANSCRIPTS / "check-in.fr.txt").read_text(encoding="utf-8")


def test_no_sentence_says_a_word_twice_in_a_row(listener: Listener) -> None:
    listener.plug()
    texts = listener.heard()
    for page in (Page.Leave, Page.Badge, Page.Help):
        listener.screen.session.open(page)
        listener.screen.speech.readPage()
        texts += listener.heard()
        for _ in range(20):
            listener.key(Qt.Key.Key_Tab)
            texts += listener.heard()
    for text in texts:
        words = text.lower().replace(",", "").replace(".", "").split()
        assert all(word != after for word, after in itertools.pairwise(words)), text
        assert not any(slip in text for slip in ("  ", "..", " ,")), text


def test_every_announcement_goes_through_the_announcer() -> None:
    kiosk = Path(__file__).parents[2] / "ui" / "Kiosk"
    found = [path.name for path in kiosk.rglob("*.qml") if "Accessible.announce(" in path.read_text(encoding="utf-8")]
    assert found == ["Announcer.qml"]


def test_plugging_in_a_headset_starts_the_speech_with_what_the_screen_is_for(listener: Listener) -> None:
    listener.plug()
    assert listener.screen.session.state.comfort.speech
    hello, summary = listener.heard()
    assert hello == "La borne vous parle. Les flèches avancent, Entrée choisit."
    assert "Pour de l’aide, choisissez « Aide »." in summary


def test_pulling_the_headset_out_ends_the_turn_and_wipes_it(listener: Listener) -> None:
    listener.plug()
    listener.touch("J’arrive")
    listener.touch("Apprendre")
    listener.voice.holds = True
    listener.key(Qt.Key.Key_Tab)
    listener.screen.speech.unplugged()
    assert listener.screen.session.state.page == Page.Welcome
    assert listener.screen.visits.state.choices.purposes == ()
    assert not listener.screen.session.state.comfort.speech
    assert listener.voice.stops > 0
    listener.heard()
    listener.key(Qt.Key.Key_Tab)
    assert listener.heard() == []


def test_who_ends_the_turn_and_keeps_the_headset_on_hears_the_home_page(listener: Listener) -> None:
    listener.plug()
    listener.key_to("J’arrive")
    listener.key(Qt.Key.Key_Return)
    listener.heard()
    listener.key(Qt.Key.Key_Escape)
    assert listener.screen.session.state.page == Page.Welcome
    assert any("Pour de l’aide, choisissez « Aide »." in text for text in listener.heard())


def test_a_headset_left_behind_speaks_to_nobody_until_a_key_is_pressed(listener: Listener) -> None:
    listener.plug()
    listener.wait(81)
    assert not listener.screen.session.state.comfort.speech
    listener.heard()
    listener.touch("J’arrive")
    assert listener.heard() == []
    listener.touch("Retour")
    listener.key(Qt.Key.Key_Tab)
    assert any("Pour de l’aide, choisissez « Aide »." in text for text in listener.heard())


def test_a_key_interrupts_what_is_being_said(listener: Listener) -> None:
    listener.voice.holds = True
    listener.plug()
    assert len(listener.heard()) == 1
    listener.key(Qt.Key.Key_Tab)
    assert listener.voice.stops == 1
    assert listener.heard() == ["J’arrive, bouton."]


def test_what_was_interrupted_does_not_come_back_when_it_ends_late(listener: Listener) -> None:
    listener.voice.holds = True
    listener.plug()
    listener.key(Qt.Key.Key_Tab)
    listener.key(Qt.Key.Key_Tab)
    listener.heard()
    listener.screen.narrator.ended.emit(1)
    assert listener.heard() == []


def test_a_number_that_runs_up_is_heard_where_it_stands(listener: Listener) -> None:
    listener.start()
    listener.touch("J’arrive")
    listener.go_on_to("Une personne de plus")
    listener.key_to("Une personne de plus")
    listener.heard()
    listener.voice.holds = True
    listener.screen.visits.setPeople(2)
    assert listener.heard() == ["2 personnes"]
    for people in (3, 4, 5):
        listener.screen.visits.setPeople(people)
    assert listener.heard() == []
    listener.voice.finish()
    assert listener.heard() == ["5 personnes"]


def test_the_question_whether_somebody_is_there_is_heard_with_its_answers(listener: Listener) -> None:
    listener.start()
    listener.touch("J’arrive")
    listener.heard()
    listener.wait(60)
    heard = listener.heard()
    assert heard[0].startswith("Êtes-vous encore là ?")
    assert "Oui, je continue, bouton." in heard
    listener.wait(10)
    assert listener.heard() == ["Retour au début dans 10 secondes"]


def test_a_refusal_is_heard(listener: Listener) -> None:
    listener.start()
    listener.screen.session.tell("badge_unreadable")
    assert listener.heard() == [say("badge_unreadable").replace("\u00a0", " ")]


def test_the_last_sentence_is_said_again(listener: Listener) -> None:
    listener.start()
    listener.key_to("Agenda")
    listener.heard()
    listener.screen.speech.repeat()
    assert listener.heard() == ["Agenda, bouton."]
    listener.key_to("Répéter")
    listener.heard()
    listener.key(Qt.Key.Key_Space)
    assert listener.heard() == ["Agenda, bouton."]


def test_a_page_is_read_from_top_to_bottom(listener: Listener) -> None:
    listener.start()
    listener.touch("Aide")
    listener.heard()
    listener.screen.speech.readPage()
    heard = listener.heard()
    assert heard[0] == "Comment ça marche ?"
    assert heard.index("Arriver et partir.") < heard.index("Avec un badge.")
    assert "Touchez « J’arrive » ou « Je pars ». Un oubli ? La visite se termine seule à la fermeture." in heard


def test_what_is_said_is_said_in_the_language_of_the_screen(listener: Listener) -> None:
    listener.start()
    listener.screen.language.choose("en")
    listener.settle()
    assert {code for _, code in listener.voice.said} == {"en"}
    listener.key_to("Louder")
    assert listener.heard()[-1] == "Louder, button. 4 of 6."


def test_volume_and_rate_go_by_steps_and_come_back_with_the_next_turn(listener: Listener) -> None:
    listener.start()
    assert listener.voice.decibels == VOLUMES_DB[USUAL_VOLUME]
    listener.touch("Plus fort")
    listener.touch("Plus vite")
    assert (listener.voice.decibels, listener.voice.rate) == (VOLUMES_DB[USUAL_VOLUME + 1], RATES[USUAL_RATE + 1])
    for _ in range(9):
        listener.screen.speech.softer()
        listener.screen.speech.slower()
    assert (listener.voice.decibels, listener.voice.rate) == (VOLUMES_DB[0], RATES[0])
    listener.screen.session.home()
    listener.start()
    assert (listener.voice.decibels, listener.voice.rate) == (VOLUMES_DB[USUAL_VOLUME], RATES[USUAL_RATE])


def test_the_volume_that_was_reached_is_heard(listener: Listener) -> None:
    listener.start()
    listener.key_to("Plus fort")
    listener.heard()
    listener.key(Qt.Key.Key_Space)
    assert listener.heard() == ["5 sur 6."]


def test_the_steps_of_the_volume_are_those_of_the_standard() -> None:
    """EN 301 549, 8.2.1: steps of at most 12 dB over at least 18 dB."""
    assert VOLUMES_DB[-1] - VOLUMES_DB[0] >= 18
    assert all(0 < louder - softer <= 12 for softer, louder in itertools.pairwise(VOLUMES_DB))


def middle(listener: Listener) -> QColor:
    picture = listener.window.grabWindow()
    return picture.pixelColor(picture.rect().center())


def test_a_blanked_screen_shows_nothing_and_goes_on_by_keys_and_ears(listener: Listener) -> None:
    listener.start()
    listener.key_to("Écran noir")
    listener.heard()
    listener.key(Qt.Key.Key_Space)
    assert "L’écran est noir." in listener.heard()
    assert middle(listener) == QColor("black")
    listener.key_to("J’arrive")
    listener.key(Qt.Key.Key_Return)
    assert listener.screen.session.state.page == Page.Arrive
    assert any("Vous arrivez" in text for text in listener.heard())
    assert middle(listener) == QColor("black")
    listener._touch(listener.find("Retour"))
    assert listener.screen.session.state.page == Page.Arrive
    assert middle(listener) != QColor("black")


def test_the_next_visitor_finds_the_screen_lit(listener: Listener) -> None:
    listener.start()
    listener.screen.speech.setBlanked(True)
    listener.screen.session.home()
    listener.settle()
    assert middle(listener) != QColor("black")


def walk_with_a_badge(listener: Listener) -> tuple[str, list[str]]:
    """Get a badge, arrive with it, and listen to all there is; answers its name and what was heard."""
    listener.screen.session.open(Page.Badge)
    listener.settle()
    listener.touch("Je veux un badge")
    new = listener.screen.badges.state.new
    assert new is not None
    for step in ("J’arrive avec ce badge", "Terminer"):
        listener.screen.speech.readPage()
        listener.settle()
        listener.key(Qt.Key.Key_Tab, 20)
        listener.screen.speech.repeat()
        listener.settle()
        listener.touch(step)
    return new.alias, listener.heard()


def test_the_loudspeaker_never_says_who_the_visitor_is(listener: Listener) -> None:
    listener.start()
    alias, heard = walk_with_a_badge(listener)
    assert not [text for text in heard if alias in text]
    assert any(text.startswith("Voici votre badge.") and text.endswith(PERSONAL) for text in heard)
    assert any(text.startswith("Bienvenue !") and text.endswith(PERSONAL) for text in heard)


def test_the_headset_greets_the_visitor_by_name(listener: Listener) -> None:
    listener.plug()
    alias, heard = walk_with_a_badge(listener)
    assert any(text.startswith(f"Bienvenue, {alias} !") for text in heard)
    assert not [text for text in heard if PERSONAL in text]


def test_the_loudspeaker_says_nothing_of_the_desk_nor_of_its_code(listener: Listener) -> None:
    alias = walk_with_a_badge(listener)[0]
    listener.start()
    listener.screen.session.open(Page.Desk)
    listener.settle()
    listener.key(Qt.Key.Key_Tab, 14)
    heard = listener.heard()
    assert PERSONAL in heard
    assert not [text for text in heard if text[0].isdigit()]
    listener.screen.desk.enter("2580")
    listener.settle()
    listener.screen.speech.readPage()
    listener.settle()
    listener.key(Qt.Key.Key_Tab, 20)
    assert listener.screen.desk.state.unlocked
    assert not [text for text in listener.heard() if alias in text]


def let_pass(listener: Listener, seconds: int) -> None:
    """Time passes while the voice goes on."""
    for _ in range(seconds):
        listener.system.advance(seconds=1)
        listener.screen.narrator.keep()
        listener.screen.session.tick()


def test_no_turn_ends_in_the_middle_of_a_sentence(listener: Listener) -> None:
    listener.start()
    listener.touch("J’arrive")
    listener.voice.holds = True
    listener.key(Qt.Key.Key_Tab)
    assert listener.screen.narrator.speaks
    let_pass(listener, 120)
    assert listener.screen.session.state.page == Page.Arrive
    assert not listener.screen.session.state.about_to_end


def test_a_result_that_is_being_told_stays(listener: Listener) -> None:
    listener.start()
    listener.voice.holds = True
    listener.touch("J’arrive")
    listener.go_on_to("C’est bon")
    listener.touch("C’est bon")
    let_pass(listener, 50)
    assert listener.screen.session.state.page == Page.Result


def test_a_voice_that_hangs_ends_nobodys_wait(listener: Listener) -> None:
    listener.start()
    listener.touch("J’arrive")
    listener.voice.holds = True
    listener.key(Qt.Key.Key_Tab)
    let_pass(listener, int(LONGEST_TALK_SECONDS) + 90)
    assert listener.screen.session.state.page == Page.Welcome


def test_a_kiosk_without_a_voice_says_so_on_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    visitor = Visitor(qtbot, tmp_path, "--voice", "none")
    visitor.screen.session.setSpeech(True)
    visitor.settle()
    assert visitor.sees(say("voice_missing").replace("\u00a0", " "))
    assert not visitor.screen.session.state.comfort.speech
    visitor.close()


def test_a_voice_that_fails_is_told_on_the_screen(listener: Listener) -> None:
    listener.start()
    listener.voice.on_trouble(KnownError("voice_silent", "no answer"))
    listener.settle()
    assert listener.sees(say("voice_silent").replace("\u00a0", " "))
    assert [trouble.code for trouble in listener.kiosk.status().troubles] == ["voice_silent"]


def test_the_voice_of_the_system_tells_the_end_of_every_utterance(qtbot: QtBot) -> None:
    assert "mock" in QTextToSpeech.availableEngines()
    voice = SystemVoice("mock")
    ended: list[int] = []
    voice.open(ended.append, lambda fault: pytest.fail(str(fault)))
    voice.set_volume(-6)
    voice.set_rate(0.5)
    numbers = [voice.say("Un", "en"), voice.say("Deux", "en")]
    qtbot.waitUntil(lambda: ended == numbers, timeout=10_000)
    third = voice.say("Une phrase beaucoup plus longue que les autres", "en")
    voice.stop()
    assert ended[-1] == third
    voice.close()


def hear_the_pictures(listener: Listener) -> list[str]:
    """Have three pictures handed out and practised, and listen to all there is; answers what was heard."""
    for name in ("Mon badge", "Je veux un badge", "Mes trois images"):
        listener.touch(name)
    heard = listener.heard()
    listener.screen.speech.readPage()
    heard += listener.heard()
    listener.touch("Je les connais")
    for _ in range(14):
        listener.key(Qt.Key.Key_Tab)
        heard += listener.heard()
    return heard


def test_the_loudspeaker_never_says_which_pictures_are_the_visitors(listener: Listener) -> None:
    listener.start()
    heard = hear_the_pictures(listener)
    assert any(text.startswith("Voici vos trois images.") and text.endswith(PERSONAL) for text in heard)
    assert not [text for text in heard if any(name.lower() in text.lower() for name in PICTURES.values())]


def test_the_headset_says_which_pictures_are_the_visitors(listener: Listener) -> None:
    listener.plug()
    heard = hear_the_pictures(listener)
    mine = listener.screen.pictures.state.given
    assert any(all(PICTURES[code].lower() in text for code in mine) for text in heard)


def test_a_countdown_stands_still_while_it_is_talked_over(listener: Listener) -> None:
    listener.start()
    listener.touch("J’arrive")
    listener.go_on_to("C’est bon")
    listener.voice.holds = True
    listener.touch("C’est bon")
    left = listener.screen.session.state.remaining_seconds
    let_pass(listener, 25)
    assert listener.screen.session.state.remaining_seconds == left
    listener.voice.finish()
    listener.voice.holds = False
    while listener.screen.narrator.speaks:
        listener.voice.finish()
        listener.settle()
    let_pass(listener, 10)
    assert listener.screen.session.state.remaining_seconds == left - 10


def test_the_result_says_what_can_be_taken_back(listener: Listener) -> None:
    listener.start()
    listener.touch("J’arrive")
    listener.go_on_to("C’est bon")
    listener.heard()
    listener.touch("C’est bon")
    assert listener.heard()[0].endswith("Vous pouvez encore annuler.")
    listener.key_to("Annuler mon arrivée")
    assert "Annuler mon arrivée, bouton." in listener.heard()
