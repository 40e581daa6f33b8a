// The toolbar of every page, tied to the present turn.
import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

Toolbar {
    id: root

    required property SessionViewModel session
    required property LanguageViewModel spoken

    languageText: root.spoken.tongueName
    textSizeName: root.session.textSizeName
    speaking: root.session.speech
    easy: root.spoken.easy
    homeVisible: root.session.isDeep
    onHome: root.session.goHome()
    onLanguage: root.session.open(SessionViewModel.Page.Comfort)
    onTextSize: root.session.changeTextSize()
    onContrast: root.session.setHighContrast(!root.session.highContrast)
    onSpeech: root.session.setSpeech(!root.session.speech)
    onLowReach: root.session.setLowReach(!root.session.lowReach)
    onEasyReading: root.spoken.toggleEasy()
    onHelp: root.session.open(SessionViewModel.Page.Help)
}
