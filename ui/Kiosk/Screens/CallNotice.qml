// How the visitor's call stands, and the key that takes it back.
import Kiosk.Components
import Kiosk.ViewModels

Notice {
    id: root

    required property CallsViewModel calls

    kind: root.calls.kind
    text: root.calls.told
    visible: root.calls.isCalling
    actionText: root.calls.isOver ? qsTr("D’accord") : qsTr("Annuler l’appel")
    actionIcon: root.calls.isOver ? "check" : "close"
    onAction: root.calls.close()
}
