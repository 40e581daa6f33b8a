// The toolbar of every page, tied to the present turn.
import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

Toolbar {
    id: root

    required property SessionViewModel session
    required property LanguageViewModel spoken

    languageText: root.spoken.nextName
    homeVisible: root.session.isDeep
    onHome: root.session.home()
    onLanguage: root.spoken.chooseNext()
    onTextSize: root.session.changeTextSize()
    onContrast: root.session.setHighContrast(!root.session.highContrast)
    onLowReach: root.session.setLowReach(!root.session.lowReach)
    onHelp: root.session.open(SessionViewModel.Page.Help)
}
