<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
<context>
    <name>AttractScreen</name>
    <message>
        <source>%1. %2. %3. Touchez l’écran pour commencer.</source>
        <translation>%1. %2. %3. Touch the screen to begin.</translation>
    </message>
    <message>
        <source>Touchez l’écran</source>
        <translation>Touch the screen</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Voici votre badge</source>
        <translation>Here is your badge</translation>
    </message>
    <message>
        <source>Mon badge</source>
        <translation>My badge</translation>
    </message>
    <message>
        <source>Prenez-le en photo avec votre téléphone.</source>
        <translation>Take a photo of it with your phone.</translation>
    </message>
    <message>
        <source>Un code à garder sur vous, sans nom et sans compte.</source>
        <translation>A code to keep with you: no name, no account.</translation>
    </message>
    <message>
        <source>Voici votre badge, au nom de %1. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>Here is your badge, in the name of %1. Take a photo of it, then touch “Arrive with this badge”.</translation>
    </message>
    <message>
        <source>J’arrive avec ce badge</source>
        <translation>Arrive with this badge</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>I’d like a badge</translation>
    </message>
    <message>
        <source>Imprimé</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Mes trois images</source>
        <translation>My three pictures</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Code du badge %1</source>
        <translation>Code of the badge %1</translation>
    </message>
    <message>
        <source>Présentez votre badge au lecteur, ou touchez « Mes trois images ». Vous pouvez aussi demander un badge.</source>
        <translation>Show your badge to the reader, or touch “My three pictures”. You can also ask for a badge.</translation>
    </message>
    <message>
        <source>Voici votre badge. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>Here is your badge. Take a photo of it, then touch “Arrive with this badge”.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ce code ne contient ni votre nom, ni vos visites.</source>
        <translation>This code holds neither your name nor your visits.</translation>
    </message>
    <message>
        <source>J’ai un badge</source>
        <translation>I have a badge</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : il note votre arrivée, et plus tard votre départ.</source>
        <translation>Hold it to the reader: it notes your arrival, and later your departure.</translation>
    </message>
    <message>
        <source>Je n’ai pas de badge</source>
        <translation>I have no badge</translation>
    </message>
    <message>
        <source>C’est gratuit, et sans votre nom.</source>
        <translation>It is free, and without your name.</translation>
    </message>
    <message>
        <source>On vous salue par un nom de nature, comme Mésange 12.</source>
        <translation>You are greeted by a name from nature, such as Mésange 12.</translation>
    </message>
    <message>
        <source>Perdu ? L’accueil le bloque, vous en prenez un autre.</source>
        <translation>Lost it? Reception blocks it, and you take another.</translation>
    </message>
</context>
<context>
    <name>BadgesViewModel</name>
    <message>
        <source>Valable jusqu’au {date}</source>
        <translation>Valid until {date}</translation>
    </message>
</context>
<context>
    <name>BarList</name>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CallBand</name>
    <message>
        <source>D’accord</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>Cancel the call</translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>D’accord</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>Cancel the call</translation>
    </message>
</context>
<context>
    <name>CallsViewModel</name>
    <message>
        <source>La borne appelle l’accueil…</source>
        <translation>The kiosk is calling reception…</translation>
    </message>
    <message>
        <source>Quelqu’un arrive.</source>
        <translation>Somebody is coming.</translation>
    </message>
    <message>
        <source>L’accueil a reçu votre appel.</source>
        <translation>Reception has your call.</translation>
    </message>
    <message>
        <source>Personne n’a encore répondu. Allez à l’accueil, s’il vous plaît.</source>
        <translation>Nobody has answered yet. Please go to reception.</translation>
    </message>
    <message>
        <source>L’appel n’est pas arrivé. Allez à l’accueil, s’il vous plaît.</source>
        <translation>The call did not get through. Please go to reception.</translation>
    </message>
    <message>
        <source>On vous appelle à la borne « {kiosk} »</source>
        <translation>Somebody is calling at the kiosk “{kiosk}”</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minute(s)</source>
        <translation>
            <numerusform>for %n minute</numerusform>
            <numerusform>for %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>à l’instant</source>
        <translation>just now</translation>
    </message>
</context>
<context>
    <name>CentreLink</name>
    <message>
        <source>Liaison avec le service central</source>
        <translation>Link to the central service</translation>
    </message>
    <message>
        <source>Mise de côté : %1</source>
        <translation>Set aside: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) tapé(s)</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Erase a digit</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ComfortScreen</name>
    <message>
        <source>Langue et confort</source>
        <translation>Language and comfort</translation>
    </message>
    <message>
        <source>Choisissez la langue, la taille du texte et les aides. Tout revient à la fin de la visite.</source>
        <translation>Choose the language, the text size and the aids. All goes back at the end of the visit.</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Aides</source>
        <translation>Aids</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Encore du temps</source>
        <translation>More time</translation>
    </message>
    <message numerus="yes">
        <source>%1 dans %n seconde(s)</source>
        <translation>
            <numerusform>%1 in %n second</numerusform>
            <numerusform>%1 in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>ici maintenant</source>
        <translation>here now</translation>
    </message>
    <message>
        <source>en attente d’envoi</source>
        <translation>waiting to be sent</translation>
    </message>
    <message>
        <source>L’écran est accroché trop haut : « Plus bas » n’amène pas toutes les touches à moins de 1,20 m du sol.</source>
        <translation>The screen hangs too high: “Lower” does not bring every key below 1.20 m from the floor.</translation>
    </message>
    <message>
        <source>Chercher un badge</source>
        <translation>Find a badge</translation>
    </message>
    <message>
        <source>Loutre 12</source>
        <translation>Loutre 12</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Pourquoi on est venu aujourd’hui</source>
        <translation>Why people came today</translation>
    </message>
    <message>
        <source>Comment on est venu aujourd’hui</source>
        <translation>How people came today</translation>
    </message>
    <message>
        <source>La borne</source>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Touches et manette</source>
        <translation>Keys and nav-pad</translation>
    </message>
    <message>
        <source>Oui, arrêter la borne</source>
        <translation>Yes, stop the kiosk</translation>
    </message>
    <message>
        <source>Arrêter la borne</source>
        <translation>Stop the kiosk</translation>
    </message>
    <message>
        <source>Qui est là</source>
        <translation>Who is here</translation>
    </message>
    <message numerus="yes">
        <source>ici, sur %n place(s)</source>
        <translation>
            <numerusform>here, of %n place</numerusform>
            <numerusform>here, of %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>venu(s) aujourd’hui</source>
        <translation>
            <numerusform>came today</numerusform>
            <numerusform>came today</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne pour le moment.</source>
        <translation>Nobody at the moment.</translation>
    </message>
    <message>
        <source>Noter le départ : %1</source>
        <translation>Note the departure of %1</translation>
    </message>
    <message>
        <source>Annuler l’arrivée : %1</source>
        <translation>Undo the arrival of %1</translation>
    </message>
    <message>
        <source>Les derniers départs</source>
        <translation>Last to leave</translation>
    </message>
    <message>
        <source>Annuler le départ : %1</source>
        <translation>Undo the departure of %1</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Le bureau d’accueil</source>
        <translation>The front desk</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>Staff area</translation>
    </message>
    <message>
        <source>Tapez le code de l’équipe.</source>
        <translation>Type the staff code.</translation>
    </message>
    <message>
        <source>Le bureau d’accueil : qui est là, les comptes du jour et l’état de la borne.</source>
        <translation>The front desk: who is here, today’s counts and how the kiosk stands.</translation>
    </message>
    <message>
        <source>Espace réservé à l’équipe : tapez le code.</source>
        <translation>For staff only: type the code.</translation>
    </message>
    <message>
        <source>Fermer le bureau</source>
        <translation>Close the desk</translation>
    </message>
    <message>
        <source>Code de l’équipe</source>
        <translation>Staff code</translation>
    </message>
</context>
<context>
    <name>DeskViewModel</name>
    <message numerus="yes">
        <source>Trop d’essais. Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Too many tries. Please wait %n more second.</numerusform>
            <numerusform>Too many tries. Please wait %n more seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le badge {alias} est révoqué : il ne fonctionne plus.</source>
        <translation>The badge {alias} is revoked: it no longer works.</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Without a badge</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge</source>
        <translation>
            <numerusform>one person without a badge</numerusform>
            <numerusform>%n people without a badge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge reparties : elles figurent encore dans cette liste.</source>
        <translation>
            <numerusform>%n person without a badge has left and still stands in this list.</numerusform>
            <numerusform>%n people without a badge have left and still stand in this list.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} à {last}, sur {total}</source>
        <translation>{first} to {last}, of {total}</translation>
    </message>
    <message>
        <source>Non précisé</source>
        <translation>Not told</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) présent(s) portent ce nom.</source>
        <translation>
            <numerusform>%n badge here has this name.</numerusform>
            <numerusform>%n badges here have this name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne de ce nom.</source>
        <translation>Nobody of this name.</translation>
    </message>
    <message>
        <source>Reliée au service central</source>
        <translation>Linked to the central service</translation>
    </message>
    <message>
        <source>Connexion au service central…</source>
        <translation>Connecting to the central service…</translation>
    </message>
    <message>
        <source>Le service central demande d’attendre</source>
        <translation>The central service asks to wait</translation>
    </message>
    <message>
        <source>Hors ligne : tout continue ici</source>
        <translation>Offline: everything goes on here</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par cette borne</source>
        <translation>Offline: what kiosks do without a central service goes over this kiosk</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par la borne {relay}</source>
        <translation>Offline: what kiosks do without a central service goes over the kiosk {relay}</translation>
    </message>
    <message>
        <source>Chargement des données du lieu : {percent} %</source>
        <translation>Loading the place’s data: {percent}%</translation>
    </message>
    <message>
        <source>Tout est transmis</source>
        <translation>Everything is sent</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) en attente d’envoi</source>
        <translation>
            <numerusform>%n operation waiting to be sent</numerusform>
            <numerusform>%n operations waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>à {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>Touchez le numéro du badge : 1 puis 2 pour « Loutre 12 ».</source>
        <translation>Touch the number of the badge: 1, then 2 for “Loutre 12”.</translation>
    </message>
    <message>
        <source>Aucun badge valable ne porte le numéro {number}.</source>
        <translation>No badge that holds has the number {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) valable(s) portent le numéro {number}.</source>
        <translation>
            <numerusform>%n badge that holds has the number {number}.</numerusform>
            <numerusform>%n badges that hold have the number {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun contact depuis le démarrage</source>
        <translation>No contact since the start</translation>
    </message>
    <message>
        <source>Dernier contact à {time}</source>
        <translation>Last contact at {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}, à la fermeture.</source>
        <translation>
            <numerusform>%n person left without checking out: gone by estimate {day} at {time}, at closing time.</numerusform>
            <numerusform>%n people left without checking out: gone by estimate {day} at {time}, at closing time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}.</source>
        <translation>
            <numerusform>%n person left without checking out: gone by estimate {day} at {time}.</numerusform>
            <numerusform>%n people left without checking out: gone by estimate {day} at {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>remis le {date}</source>
        <translation>issued {date}</translation>
    </message>
    <message>
        <source>{issued}, jamais utilisé</source>
        <translation>{issued}, never used</translation>
    </message>
    <message>
        <source>{issued}, utilisé {day}</source>
        <translation>{issued}, used {day}</translation>
    </message>
    <message>
        <source>Opération illisible</source>
        <translation>Unreadable operation</translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation>since {time}</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>Cet événement n’est plus au programme</source>
        <translation>This event is no longer planned</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>What’s on</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cet événement est annulé.</source>
        <translation>This event is cancelled.</translation>
    </message>
</context>
<context>
    <name>EventsScreen</name>
    <message>
        <source>Aujourd’hui et bientôt</source>
        <translation>Today and soon</translation>
    </message>
    <message numerus="yes">
        <source>L’agenda : %n événement(s) à venir. Touchez-en un pour en savoir plus.</source>
        <translation>
            <numerusform>What’s on: %n event to come. Touch it to read more.</numerusform>
            <numerusform>What’s on: %n events to come. Touch one to read more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n événement(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien au programme pour le moment</source>
        <translation>Nothing planned for now</translation>
    </message>
    <message>
        <source>Une idée ? Parlez-en à l’accueil : chacun peut proposer.</source>
        <translation>An idea? Tell reception: anyone can suggest something.</translation>
    </message>
    <message>
        <source>Les événements</source>
        <translation>The events</translation>
    </message>
</context>
<context>
    <name>EventsViewModel</name>
    <message>
        <source>Journée</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Du {first} au {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Jusqu’à {time}</source>
        <translation>Until {time}</translation>
    </message>
    <message>
        <source>{day}, de {start} à {end}</source>
        <translation>{day}, {start} to {end}</translation>
    </message>
    <message>
        <source>Jusqu’au {last}</source>
        <translation>Until {last}</translation>
    </message>
    <message>
        <source>Toute la journée</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>À {time}</source>
        <translation>At&#xa0;{time}</translation>
    </message>
    <message>
        <source>De {start} à {end}</source>
        <translation>{start} to&#xa0;{end}</translation>
    </message>
    <message>
        <source>minuit</source>
        <translation>midnight</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Handicap intellectuel</source>
        <translation>Intellectual disability</translation>
    </message>
    <message>
        <source>Handicap auditif</source>
        <translation>Hearing impairment</translation>
    </message>
    <message>
        <source>Handicap visuel</source>
        <translation>Visual impairment</translation>
    </message>
    <message>
        <source>Handicap psychique</source>
        <translation>Psychological disability</translation>
    </message>
    <message>
        <source>Handicap moteur</source>
        <translation>Motor impairment</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 : %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Comment ça marche ?</source>
        <translation>How does it work?</translation>
    </message>
    <message>
        <source>L’aide : comment arriver, partir, avoir un badge, et ce que la borne retient de vous.</source>
        <translation>Help: how to arrive, to leave, to get a badge, and what the kiosk keeps about you.</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>Staff area</translation>
    </message>
    <message>
        <source>Arriver et partir</source>
        <translation>Coming and going</translation>
    </message>
    <message>
        <source>Touchez « J’arrive » ou « Je pars ». Un oubli ? La visite se termine seule à la fermeture.</source>
        <translation>Touch “I’m here” or “I’m leaving”. Forgotten? The visit ends by itself at closing time.</translation>
    </message>
    <message>
        <source>Gardez-le en photo, présentez-le au lecteur en arrivant et en partant.</source>
        <translation>Keep it as a photo, and hold it to the reader when you arrive and leave.</translation>
    </message>
    <message>
        <source>Des nombres et des heures, jamais de nom. L’affichage oublie vos choix.</source>
        <translation>Numbers and times, never a name. The screen forgets your choices.</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste, voix, et tout plus bas. Le clavier suffit aussi.</source>
        <translation>At the bottom of the screen: language, text, contrast, voice, and all lower (Lower). Keys are enough, too.</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste et voix. Le clavier suffit aussi.</source>
        <translation>At the bottom of the screen: language, text, contrast and voice. Keys are enough, too.</translation>
    </message>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>Access to this place</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Call somebody</translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>With a badge</translation>
    </message>
    <message>
        <source>Ce que la borne retient</source>
        <translation>What the kiosk keeps</translation>
    </message>
    <message>
        <source>Plus facile à lire</source>
        <translation>Easier to read</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Touches et manette</source>
        <translation>Keys and nav-pad</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Essayez vos touches, puis enregistrez.</source>
        <translation>Try your keys, then save.</translation>
    </message>
    <message>
        <source>C’est enregistré.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Toutes les touches de la borne.</source>
        <translation>All the kiosk’s keys.</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Réglage d’origine</source>
        <translation>Factory setting</translation>
    </message>
    <message>
        <source>Pas de touche pour cela ? Touchez « Passer ». Sur un clavier : Tabulation, puis Espace.</source>
        <translation>No key for this? Touch “Skip”. On a keyboard: Tab, then Space.</translation>
    </message>
</context>
<context>
    <name>KeysViewModel</name>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message>
        <source>Touche reçue : {key}, pour « {deed} ».</source>
        <translation>Key received: {key}, for “{deed}”.</translation>
    </message>
    <message>
        <source>{key} sert déjà à « {deed} ». Appuyez encore dessus pour passer.</source>
        <translation>{key} is already “{deed}”. Press it again to skip.</translation>
    </message>
    <message>
        <source>aucune touche</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>touche n° {position}</source>
        <translation>key no. {position}</translation>
    </message>
</context>
<context>
    <name>LanguageViewModel</name>
    <message>
        <source>En français</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>En espagnol</source>
        <translation>In Spanish</translation>
    </message>
    <message>
        <source>En portugais</source>
        <translation>In Portuguese</translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation>In Arabic</translation>
    </message>
    <message>
        <source>Dans une autre langue</source>
        <translation>In another language</translation>
    </message>
    <message>
        <source>H&apos; h&apos;</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>H&apos; h &apos;mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>hier</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>d&apos;er&apos; MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d&apos;er&apos; MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Je pars</source>
        <translation>I’m leaving</translation>
    </message>
    <message>
        <source>Avec ou sans badge.</source>
        <translation>With or without a badge.</translation>
    </message>
    <message>
        <source>Vous partez : présentez votre badge au lecteur, ou dites combien de personnes partent.</source>
        <translation>You are leaving: hold your badge to the reader, or say how many people are leaving.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parte(nt)</source>
        <translation>
            <numerusform>One person is leaving</numerusform>
            <numerusform>%n people are leaving</numerusform>
        </translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>With a badge</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : votre départ est noté tout de suite.</source>
        <translation>Hold it to the reader: your departure is noted at once.</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Without a badge</translation>
    </message>
    <message>
        <source>Combien de personnes partent ?</source>
        <translation>How many people are leaving?</translation>
    </message>
    <message>
        <source>Nombre de personnes qui partent</source>
        <translation>Number of people leaving</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>One fewer</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>One more</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>La liste arrive.</source>
        <translation>The list is coming.</translation>
    </message>
</context>
<context>
    <name>LostBadge</name>
    <message>
        <source>Badge perdu</source>
        <translation>Lost badge</translation>
    </message>
    <message>
        <source>Effacer le numéro</source>
        <translation>Erase the number</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>Oui, révoquer</source>
        <translation>Yes, revoke</translation>
    </message>
    <message>
        <source>Révoquer</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Oui, révoquer : %1</source>
        <translation>Yes, revoke: %1</translation>
    </message>
    <message>
        <source>Révoquer : %1</source>
        <translation>Revoke: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Borne d’accueil</source>
        <translation>Welcome kiosk</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Call somebody</translation>
    </message>
    <message>
        <source>Un petit souci de notre côté</source>
        <translation>Something went wrong on our side</translation>
    </message>
    <message>
        <source>Rien n’est perdu : ce qui était noté le reste. L’accueil peut vous aider.</source>
        <translation>Nothing is lost: what was noted stays noted. Reception can help you.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Back to the start</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>L’écran est noir.</source>
        <translation>The screen is dark.</translation>
    </message>
    <message>
        <source>L’écran est rallumé.</source>
        <translation>The screen is back on.</translation>
    </message>
    <message>
        <source>La borne vous parle. Les flèches avancent, Entrée choisit.</source>
        <translation>The kiosk speaks to you. Arrows move on, Enter chooses.</translation>
    </message>
    <message>
        <source>case à cocher</source>
        <translation>tick box</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>champ à remplir</source>
        <translation>field to fill in</translation>
    </message>
    <message>
        <source>lien</source>
        <translation>link</translation>
    </message>
    <message>
        <source>bouton</source>
        <translation>button</translation>
    </message>
    <message>
        <source>cochée</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>pas cochée</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>pas choisi</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>on</translation>
    </message>
    <message>
        <source>pas activé</source>
        <translation>off</translation>
    </message>
    <message>
        <source>indisponible</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message>
        <source>La suite est personnelle : branchez un casque pour l’entendre.</source>
        <translation>The rest is personal: plug in a headset to hear it.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translation>On-screen keyboard</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Les précédents</source>
        <translation>Earlier ones</translation>
    </message>
    <message>
        <source>Les suivants</source>
        <translation>Next ones</translation>
    </message>
</context>
<context>
    <name>PairingCode</name>
    <message>
        <source>Code à scanner pour admettre la borne</source>
        <translation>Code to scan to admit the kiosk</translation>
    </message>
    <message>
        <source>À scanner, ou à taper à cette adresse :</source>
        <translation>To scan, or to type at this address:</translation>
    </message>
</context>
<context>
    <name>PairingViewModel</name>
    <message numerus="yes">
        <source>Ce code est valable encore %n minute(s).</source>
        <translation>
            <numerusform>This code holds for %n more minute.</numerusform>
            <numerusform>This code holds for %n more minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette borne n’est plus en service</source>
        <translation>This kiosk is no longer in service</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore en service</source>
        <translation>This kiosk is not in service yet</translation>
    </message>
    <message>
        <source>L’accueil note votre arrivée ou votre départ avec plaisir.</source>
        <translation>Reception will gladly note that you arrive or leave.</translation>
    </message>
    <message>
        <source>Elle cherche le service central…</source>
        <translation>It is looking for the central service…</translation>
    </message>
    <message>
        <source>Elle charge les données du lieu : {percent} %</source>
        <translation>It is loading the place’s data: {percent}%</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>%1, %2 personnes</source>
        <translation>%1, %2 people</translation>
    </message>
</context>
<context>
    <name>PictureKey</name>
    <message>
        <source>Image %1</source>
        <translation>Picture %1</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Les images</source>
        <translation>The pictures</translation>
    </message>
    <message>
        <source>Effacer une image</source>
        <translation>Erase a picture</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Mes trois images</source>
        <translation>My three pictures</translation>
    </message>
    <message>
        <source>Voici vos trois images</source>
        <translation>Here are your three pictures</translation>
    </message>
    <message>
        <source>À vous !</source>
        <translation>Your turn!</translation>
    </message>
    <message>
        <source>C’est ça, bravo !</source>
        <translation>That’s it, well done!</translation>
    </message>
    <message>
        <source>Retenez-les, dans cet ordre.</source>
        <translation>Remember them, in this order.</translation>
    </message>
    <message>
        <source>Elles remplacent votre badge.</source>
        <translation>They replace your badge.</translation>
    </message>
    <message>
        <source>Une petite pause, puis vous pourrez réessayer.</source>
        <translation>A short break, then you can try again.</translation>
    </message>
    <message>
        <source>Vos trois images : %1. Retenez-les, dans cet ordre.</source>
        <translation>Your three pictures: %1. Remember them, in this order.</translation>
    </message>
    <message>
        <source>Touchez maintenant vos trois images, dans l’ordre.</source>
        <translation>Now touch your three pictures, in order.</translation>
    </message>
    <message>
        <source>C’est ça. La prochaine fois, touchez : %1.</source>
        <translation>That’s it. Next time, touch: %1.</translation>
    </message>
    <message>
        <source>Touchez vos trois images, dans l’ordre. Elles remplacent votre badge.</source>
        <translation>Touch your three pictures, in order. They replace your badge.</translation>
    </message>
    <message>
        <source>Voici vos trois images. Retenez-les, dans cet ordre.</source>
        <translation>These are your three pictures. Remember them, in this order.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Je les connais</source>
        <translation>I know them</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>I’m here</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Une petite pause</source>
        <translation>A short break</translation>
    </message>
</context>
<context>
    <name>PicturesViewModel</name>
    <message>
        <source>Aucune image choisie</source>
        <translation>No picture chosen</translation>
    </message>
    <message>
        <source>Choisies : {pictures}</source>
        <translation>Chosen: {pictures}</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n seconde(s).</source>
        <translation>
            <numerusform>%n more second.</numerusform>
            <numerusform>%n more seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>Access to this place</translation>
    </message>
    <message>
        <source>Ce qui est prêt, et ce qui reste à faire.</source>
        <translation>What is ready, and what is still to be done.</translation>
    </message>
    <message numerus="yes">
        <source>Le registre d’accessibilité du lieu : %n sujet(s), l’un après l’autre.</source>
        <translation>
            <numerusform>The register of accessibility of this place: %n subject.</numerusform>
            <numerusform>The register of accessibility of this place: %n subjects, one after the other.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le registre n’est pas encore écrit</source>
        <translation>The register has not been written yet</translation>
    </message>
    <message>
        <source>L’accueil répond à vos questions.</source>
        <translation>Reception will answer your questions.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Vous pouvez encore annuler.</source>
        <translation>You can still undo this.</translation>
    </message>
    <message>
        <source>Annuler mon départ</source>
        <translation>Undo my departure</translation>
    </message>
    <message>
        <source>Annuler mon arrivée</source>
        <translation>Undo my arrival</translation>
    </message>
    <message>
        <source>Vous pouvez terminer.</source>
        <translation>You can finish now.</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>I’d like a badge</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Call somebody</translation>
    </message>
    <message>
        <source>Je veux mes trois images</source>
        <translation>I’d like my three pictures</translation>
    </message>
</context>
<context>
    <name>RingBand</name>
    <message>
        <source>J’y vais</source>
        <translation>I am going</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Plus lent</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Arrêter le balayage</source>
        <translation>Stop scanning</translation>
    </message>
</context>
<context>
    <name>ScanningViewModel</name>
    <message>
        <source>En pause. Appuyez pour reprendre.</source>
        <translation>Paused. Press to go on.</translation>
    </message>
    <message>
        <source>Balayage, vitesse {speed} sur {most}</source>
        <translation>Scanning, speed {speed} of {most}</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Vers le haut</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Le badge n’a été lu qu’à moitié. Présentez-le encore, bien à plat et en entier.</source>
        <translation>Only half of the badge was read. Hold it up again, flat and whole.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit.</source>
        <translation>This badge has expired. Ask for a new one, it is free.</translation>
    </message>
    <message>
        <source>Ce badge a été déclaré perdu, il ne fonctionne plus. Demandez-en un nouveau à l’accueil.</source>
        <translation>This badge was reported lost and no longer works. Ask reception for a new one.</translation>
    </message>
    <message>
        <source>Ces images n’ouvrent aucun badge. Réessayez, ou demandez à l’accueil.</source>
        <translation>These pictures lead to no badge. Try again, or ask at reception.</translation>
    </message>
    <message>
        <source>Pas tout à fait. Regardez-les encore une fois.</source>
        <translation>Not quite. Look at them once more.</translation>
    </message>
    <message>
        <source>Toutes les images sont prises. Votre badge, lui, marche toujours.</source>
        <translation>All the pictures are taken. Your badge still works.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez plutôt le badge en photo.</source>
        <translation>The printer does not answer. Please take a photo of the badge instead.</translation>
    </message>
    <message>
        <source>La voix de la borne ne répond pas. L’accueil peut vous aider.</source>
        <translation>The kiosk’s voice does not answer. Reception can help you.</translation>
    </message>
    <message>
        <source>La prise du casque ne peut pas être lue.</source>
        <translation>The headset socket cannot be read.</translation>
    </message>
    <message>
        <source>Cette borne ne fonctionne pas pour le moment. L’accueil s’occupe de vous.</source>
        <translation>This kiosk is not working at the moment. Reception will look after you.</translation>
    </message>
    <message>
        <source>Une autre borne tourne déjà avec ces données.</source>
        <translation>Another kiosk is already running on this data.</translation>
    </message>
    <message>
        <source>Les données viennent d’une version plus récente du programme : il faut la mettre à jour.</source>
        <translation>The data comes from a newer version of the program: this one needs an update.</translation>
    </message>
    <message>
        <source>Les données de cette borne sont celles d’un autre lieu.</source>
        <translation>This kiosk’s data belongs to another place.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas servir.</source>
        <translation>The kiosk’s folder cannot be used.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas être modifié.</source>
        <translation>The kiosk’s folder cannot be written to.</translation>
    </message>
    <message>
        <source>Ce code n’est pas un badge d’ici. Montrez votre badge, ou demandez à l’accueil.</source>
        <translation>This code is not a badge of this place. Show your badge, or ask at reception.</translation>
    </message>
    <message>
        <source>Ce badge vient d’un autre lieu. Ici, demandez-en un nouveau : c’est gratuit.</source>
        <translation>This badge comes from another place. Ask for a new one here: it is free.</translation>
    </message>
    <message>
        <source>Ce badge n’a pas été fait ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>This badge was not made here. Nothing was noted. Reception can help you.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas connu ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>This badge is not known here. Nothing was noted. Reception can help you.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas noté comme arrivé : rien à faire pour partir.</source>
        <translation>This badge has no arrival noted: there is nothing to do to leave.</translation>
    </message>
    <message>
        <source>Ces trois images n’existent pas ici. Réessayez, ou demandez à l’accueil.</source>
        <translation>These three pictures do not exist here. Try again, or ask at reception.</translation>
    </message>
    <message>
        <source>Un autre badge a déjà ces images. Le vôtre marche toujours : prenez-en d’autres.</source>
        <translation>Another badge already has these pictures. Yours still works: take other ones.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne lit pas sa clé. L’accueil peut vous aider.</source>
        <translation>This kiosk cannot make badges: it cannot read its key. Reception can help you.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne garde pas sa clé. L’accueil peut vous aider.</source>
        <translation>This kiosk cannot make badges: it cannot keep its key. Reception can help you.</translation>
    </message>
    <message>
        <source>Le lecteur de badges ne répond pas. L’accueil peut vous aider.</source>
        <translation>The badge reader does not answer. Reception can help you.</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de voix. L’accueil peut vous aider.</source>
        <translation>This kiosk has no voice. Reception can help you.</translation>
    </message>
    <message>
        <source>Le disque de la borne est plein : rien de nouveau ne peut être noté. L’accueil peut vous aider.</source>
        <translation>The kiosk’s disk is full: nothing new can be noted. Reception can help you.</translation>
    </message>
    <message>
        <source>Le disque de la borne a un défaut. L’accueil peut vous aider.</source>
        <translation>The kiosk’s disk has a defect. Reception can help you.</translation>
    </message>
    <message>
        <source>La borne est très occupée. Réessayez dans un instant.</source>
        <translation>The kiosk is very busy. Please try again in a moment.</translation>
    </message>
    <message>
        <source>Les données étaient abîmées : elles ont été mises de côté et refaites.</source>
        <translation>The data was damaged: it was set aside and made anew.</translation>
    </message>
    <message>
        <source>Le réglage des touches est illisible : les touches d’origine servent.</source>
        <translation>The key settings cannot be read: the factory keys are in use.</translation>
    </message>
    <message>
        <source>Le réglage des touches ne peut pas être gardé.</source>
        <translation>The key settings cannot be kept.</translation>
    </message>
    <message>
        <source>La description du lieu ne peut pas être lue.</source>
        <translation>The description of the place cannot be read.</translation>
    </message>
    <message>
        <source>Un réglage de la borne n’est pas juste.</source>
        <translation>A setting of the kiosk is wrong.</translation>
    </message>
    <message>
        <source>Le service central n’est pas joignable : tout continue ici, et part plus tard.</source>
        <translation>The central service cannot be reached: everything goes on here, and is sent later.</translation>
    </message>
    <message>
        <source>Le service central ne répond pas à temps.</source>
        <translation>The central service does not answer in time.</translation>
    </message>
    <message>
        <source>Ce qui répond à l’adresse du service central n’en est pas un, ou ne se comprend pas.</source>
        <translation>What answers at the central service’s address is none, or cannot be understood.</translation>
    </message>
    <message>
        <source>L’adresse du service central renvoie ailleurs : la borne n’y va pas.</source>
        <translation>The central service’s address points elsewhere: the kiosk does not follow.</translation>
    </message>
    <message>
        <source>L’adresse du service central n’est pas protégée (https).</source>
        <translation>The central service’s address is not secure (https).</translation>
    </message>
    <message>
        <source>L’échange avec le service central a échoué.</source>
        <translation>The exchange with the central service failed.</translation>
    </message>
    <message>
        <source>Des données différaient de celles du service central : elles ont été reprises.</source>
        <translation>Some data differed from the central service’s: it was fetched again.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas à l’heure.</source>
        <translation>This device’s clock is wrong.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas vérifiée : la borne compte avec son dernier écart connu.</source>
        <translation>This device’s clock is not checked: the kiosk reckons with the last error known of it.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas servir de relais aux autres bornes du lieu.</source>
        <translation>This kiosk cannot be the relay of the other kiosks of this place.</translation>
    </message>
    <message>
        <source>Cette borne n’atteint pas le relais du lieu : sans service central, elle compte seule.</source>
        <translation>This kiosk does not reach the relay of this place: without a central service, it counts alone.</translation>
    </message>
    <message>
        <source>Le service central de cette borne n’a pas démarré.</source>
        <translation>This kiosk’s own central service did not start.</translation>
    </message>
    <message>
        <source>Cette borne attend d’être admise par le service central : son code est affiché au bureau.</source>
        <translation>This kiosk waits to be admitted by the central service: its code is shown at the desk.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas encore admis cette borne.</source>
        <translation>Staff have not yet admitted this kiosk.</translation>
    </message>
    <message>
        <source>La borne demande trop souvent si elle est admise : elle ralentit.</source>
        <translation>The kiosk asks too often whether it is admitted: it slows down.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas admis cette borne. Elle redemandera avec un autre code.</source>
        <translation>Staff did not admit this kiosk. It will ask again with another code.</translation>
    </message>
    <message>
        <source>Le code de cette borne a expiré : elle en demande un autre.</source>
        <translation>This kiosk’s code has ended: it asks for another one.</translation>
    </message>
    <message>
        <source>Cette borne est admise, mais ne peut pas garder son jeton sur le disque.</source>
        <translation>This kiosk is admitted, but cannot keep its token on the disk.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne est dans un fichier : le système n’a pas de trousseau ouvert.</source>
        <translation>This kiosk’s token is in a file: the system has no open key store.</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore admise par le service central.</source>
        <translation>This kiosk is not yet admitted by the central service.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne peut être lu par d’autres : ses droits sont à corriger.</source>
        <translation>This kiosk’s token can be read by others: its permissions need correcting.</translation>
    </message>
    <message>
        <source>Le service central ne reconnaît pas cette borne.</source>
        <translation>The central service does not recognise this kiosk.</translation>
    </message>
    <message>
        <source>Cette borne n’est plus admise par le service central. Elle ne montre plus rien de personne ; ce qui n’est pas transmis est gardé pour l’équipe.</source>
        <translation>This kiosk is no longer admitted by the central service. It shows nothing of anybody any more; what was not sent is kept for staff.</translation>
    </message>
    <message>
        <source>Cette borne appartient à un autre lieu.</source>
        <translation>This kiosk belongs to another place.</translation>
    </message>
    <message>
        <source>Le service central est plus ancien que cette borne : elle attend sa mise à jour.</source>
        <translation>The central service is older than this kiosk, which waits for its update.</translation>
    </message>
    <message>
        <source>Le service central a recommencé ses données : la borne les reprend en entier.</source>
        <translation>The central service started its data anew: the kiosk fetches all of it again.</translation>
    </message>
    <message>
        <source>Le service central n’a pas compris où la borne en était.</source>
        <translation>The central service did not understand how far the kiosk was.</translation>
    </message>
    <message>
        <source>Le service central n’a pas pu lire l’envoi.</source>
        <translation>The central service could not read what was sent.</translation>
    </message>
    <message>
        <source>Le service central ne prend pas d’envoi compressé.</source>
        <translation>The central service takes no compressed message.</translation>
    </message>
    <message>
        <source>Le service central trouve que cette borne demande trop souvent : elle attend un peu.</source>
        <translation>The central service finds that this kiosk asks too often: it waits a little.</translation>
    </message>
    <message>
        <source>L’envoi était trop grand pour le service central.</source>
        <translation>What was sent was too large for the central service.</translation>
    </message>
    <message>
        <source>Il n’y a pas de service central à cette adresse.</source>
        <translation>There is no central service at this address.</translation>
    </message>
    <message>
        <source>Le service central n’accepte pas cette demande.</source>
        <translation>The central service does not accept this request.</translation>
    </message>
    <message>
        <source>Le service central a une panne.</source>
        <translation>The central service has failed.</translation>
    </message>
    <message>
        <source>Le service central est débordé : la borne réessaie plus tard.</source>
        <translation>The central service is overloaded: the kiosk tries again later.</translation>
    </message>
    <message>
        <source>Le service central ne connaît pas ce genre d’opération.</source>
        <translation>The central service does not know this kind of operation.</translation>
    </message>
    <message>
        <source>Une autre opération portait déjà ce numéro.</source>
        <translation>Another operation already had this number.</translation>
    </message>
    <message>
        <source>L’opération vient d’une autre borne.</source>
        <translation>The operation comes from another kiosk.</translation>
    </message>
    <message>
        <source>L’opération vient d’une borne qui n’est plus admise.</source>
        <translation>The operation comes from a kiosk that is no longer admitted.</translation>
    </message>
    <message>
        <source>La règle n’a pas pu s’appliquer.</source>
        <translation>The rule could not be applied.</translation>
    </message>
    <message>
        <source>L’opération était abîmée sur le disque.</source>
        <translation>The operation was damaged on the disk.</translation>
    </message>
    <message>
        <source>Le service central a refusé l’opération.</source>
        <translation>The central service refused the operation.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code.</source>
        <translation>That is not the right code.</translation>
    </message>
    <message>
        <source>Trop d’essais. Attendez un peu avant de recommencer.</source>
        <translation>Too many tries. Wait a little before you go on.</translation>
    </message>
    <message>
        <source>Aucun code d’équipe n’est réglé pour ce lieu.</source>
        <translation>No staff code is set for this place.</translation>
    </message>
    <message>
        <source>Travailler</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>An event</translation>
    </message>
    <message>
        <source>Apprendre</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Réparer</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Panier</source>
        <translation>My basket</translation>
    </message>
    <message>
        <source>Rencontrer</source>
        <translation>Meet</translation>
    </message>
    <message>
        <source>Juste voir</source>
        <translation>Just looking</translation>
    </message>
    <message>
        <source>À pied</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>À vélo</source>
        <translation>By bike</translation>
    </message>
    <message>
        <source>Bus, tram</source>
        <translation>Bus or tram</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Covoiturage</source>
        <translation>Shared car</translation>
    </message>
    <message>
        <source>Voiture</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>Fauteuil</source>
        <translation>Wheelchair</translation>
    </message>
    <message>
        <source>L’entrée</source>
        <translation>The entrance</translation>
    </message>
    <message>
        <source>Venir jusqu’ici</source>
        <translation>Getting here</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>L’ascenseur</source>
        <translation>The lift</translation>
    </message>
    <message>
        <source>Les toilettes</source>
        <translation>The toilets</translation>
    </message>
    <message>
        <source>Entendre</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Seeing</translation>
    </message>
    <message>
        <source>Comprendre</source>
        <translation>Understanding</translation>
    </message>
    <message>
        <source>Une équipe formée</source>
        <translation>Trained staff</translation>
    </message>
    <message>
        <source>Les documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>L’entretien</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>Ce qui reste à faire</source>
        <translation>Still to be done</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>En partie</source>
        <translation>In part</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Arrivée annulée</source>
        <translation>Arrival undone</translation>
    </message>
    <message>
        <source>Départ annulé</source>
        <translation>Departure undone</translation>
    </message>
    <message>
        <source>Clé de la borne</source>
        <translation>Key of the kiosk</translation>
    </message>
    <message>
        <source>Trois images pour un badge</source>
        <translation>Three pictures for a badge</translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation>New badge</translation>
    </message>
    <message>
        <source>Badge révoqué</source>
        <translation>Badge revoked</translation>
    </message>
    <message>
        <source>Appel à l’accueil</source>
        <translation>Call to reception</translation>
    </message>
    <message>
        <source>Appel reçu</source>
        <translation>Call received</translation>
    </message>
    <message>
        <source>Réponse à un appel</source>
        <translation>Call answered</translation>
    </message>
    <message>
        <source>Appel annulé</source>
        <translation>Call cancelled</translation>
    </message>
    <message>
        <source>Soleil</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Arbre</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>Vélo</source>
        <translation>Bicycle</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Cat</translation>
    </message>
    <message>
        <source>Maison</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Bateau</source>
        <translation>Boat</translation>
    </message>
    <message>
        <source>Pomme</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Étoile</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Fish</translation>
    </message>
    <message>
        <source>Parapluie</source>
        <translation>Umbrella</translation>
    </message>
    <message>
        <source>Clé</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Fleur</source>
        <translation>Flower</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Haut</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Casque branché</source>
        <translation>Headset plugged in</translation>
    </message>
    <message>
        <source>Casque débranché</source>
        <translation>Headset unplugged</translation>
    </message>
    <message>
        <source>Contacteur</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Suivant ».</source>
        <translation>Press the “Next” key.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Choisir ».</source>
        <translation>Press the “Select” key.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Retour ».</source>
        <translation>Press the “Back” key.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Haut ».</source>
        <translation>Press the “Up” key.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Bas ».</source>
        <translation>Press the “Down” key.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Plus fort ».</source>
        <translation>Press the “Louder” key.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Moins fort ».</source>
        <translation>Press the “Softer” key.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Répéter ».</source>
        <translation>Press the “Repeat” key.</translation>
    </message>
    <message>
        <source>Branchez un casque.</source>
        <translation>Plug in a headset.</translation>
    </message>
    <message>
        <source>Débranchez le casque.</source>
        <translation>Unplug the headset.</translation>
    </message>
    <message>
        <source>Appuyez sur le contacteur.</source>
        <translation>Press the switch.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché ({code}). L’accueil peut vous aider.</source>
        <translation>Something did not work ({code}). Reception can help you.</translation>
    </message>
</context>
<context>
    <name>SessionViewModel</name>
    <message>
        <source>Chiffres ١٢٣</source>
        <translation>Digits ١٢٣</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Listen to the kiosk</translation>
    </message>
    <message>
        <source>Tout plus bas</source>
        <translation>All lower</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>Nothing moves</translation>
    </message>
    <message>
        <source>Un seul bouton</source>
        <translation>One switch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Very large</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>La voix</source>
        <translation>The voice</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Read all</translation>
    </message>
    <message>
        <source>Lire toute la page</source>
        <translation>Read the whole page</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Écran noir</source>
        <translation>Dark screen</translation>
    </message>
</context>
<context>
    <name>SpeechViewModel</name>
    <message>
        <source>{place} sur {steps}</source>
        <translation>{place} of {steps}</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>Code : %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Tout est confirmé</source>
        <translation>All confirmed</translation>
    </message>
    <message>
        <source>En attente : %1</source>
        <translation>Waiting: %1</translation>
    </message>
    <message>
        <source>Noté ici</source>
        <translation>Noted here</translation>
    </message>
    <message>
        <source>En cours d’envoi</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Refusé : %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Sans réseau, noté ici : %1</source>
        <translation>No network, noted here: %1</translation>
    </message>
    <message>
        <source>Sans réseau : tout marche</source>
        <translation>No network: all works</translation>
    </message>
    <message>
        <source>Chargement : %1 %</source>
        <translation>Loading: %1%</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Moins</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Êtes-vous encore là ?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Sans réponse, l’écran revient au début et oublie vos choix.</source>
        <translation>Without an answer, the screen goes back to the start and forgets your choices.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>Non, j’ai fini</source>
        <translation>No, I’m done</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Back to the start</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Effacer : %1</source>
        <translation>Clear: %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Réglages et aide</source>
        <translation>Settings and help</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Langue : %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Listen to the kiosk</translation>
    </message>
    <message>
        <source>Facile</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>Français facile à lire</source>
        <translation>Easy-to-read French</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Tout à portée de main, plus bas</source>
        <translation>Everything within reach, lower</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message>
        <source>Pourquoi venez-vous ?</source>
        <translation>What brings you here?</translation>
    </message>
    <message>
        <source>Vous arrivez : dites pourquoi, combien vous êtes et comment vous venez, puis choisissez « C’est bon ».</source>
        <translation>You are arriving: say why, how many of you there are and how you get here, then choose “Done”.</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Pourquoi vous venez</source>
        <translation>Why you came</translation>
    </message>
    <message>
        <source>Vous êtes combien ?</source>
        <translation>How many of you are there?</translation>
    </message>
    <message>
        <source>Question %1 sur 3</source>
        <translation>Question %1 of 3</translation>
    </message>
    <message>
        <source>Comment venez-vous ?</source>
        <translation>How do you get here?</translation>
    </message>
    <message>
        <source>Vous arrivez. Question %1 sur 3 : %2 Pour passer, choisissez « %3 ».</source>
        <translation>You are arriving. Question %1 of 3: %2 To skip it, choose “%3”.</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Combien ?</source>
        <translation>How many?</translation>
    </message>
    <message>
        <source>Nombre de personnes</source>
        <translation>Number of people</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>One fewer</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>Comment vous venez</source>
        <translation>How you get here</translation>
    </message>
</context>
<context>
    <name>VisitsViewModel</name>
    <message>
        <source>Ce n’est pas noté.</source>
        <translation>This was not noted.</translation>
    </message>
    <message>
        <source>Bienvenue, {alias} !</source>
        <translation>Welcome, {alias}!</translation>
    </message>
    <message>
        <source>Bienvenue !</source>
        <translation>Welcome!</translation>
    </message>
    <message>
        <source>À bientôt, {alias} !</source>
        <translation>See you soon, {alias}!</translation>
    </message>
    <message>
        <source>À bientôt !</source>
        <translation>See you soon!</translation>
    </message>
    <message>
        <source>C’est annulé.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>L’accueil peut vous aider.</source>
        <translation>Reception can help you.</translation>
    </message>
    <message numerus="yes">
        <source>Votre arrivée est notée : vous êtes %n.</source>
        <translation>
            <numerusform>Your arrival is noted.</numerusform>
            <numerusform>Your arrival is noted: there are %n of you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le départ de %n personne(s) est noté.</source>
        <translation>
            <numerusform>Your departure is noted.</numerusform>
            <numerusform>The departure of %n people is noted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre visite a duré {time}.</source>
        <translation>Your visit lasted {time}.</translation>
    </message>
    <message>
        <source>Le départ n’est pas compté.</source>
        <translation>The departure is not counted.</translation>
    </message>
    <message>
        <source>Rien n’est compté.</source>
        <translation>Nothing is counted.</translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n personne(s) ici.</source>
        <translation>
            <numerusform>You are the only one here at the moment.</numerusform>
            <numerusform>There are %n people here now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n personne(s) ici.</source>
        <translation>
            <numerusform>One person is still here.</numerusform>
            <numerusform>%n people are still here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merci de votre visite.</source>
        <translation>Thank you for your visit.</translation>
    </message>
    <message>
        <source>Il y a beaucoup de monde : l’accueil vous aide à trouver une place.</source>
        <translation>It is very full: reception helps you to find a place.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>%1 Ici, dites que vous arrivez ou que vous partez, prenez un badge ou lisez l’agenda. Pour de l’aide, choisissez « Aide ».</source>
        <translation>%1 Here, say that you arrive or leave, get a badge, or see what’s on. For help, choose “Help”.</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>I’m here</translation>
    </message>
    <message>
        <source>Je pars</source>
        <translation>I’m leaving</translation>
    </message>
    <message>
        <source>Mon badge</source>
        <translation>My badge</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>What’s on</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Bonsoir !</source>
        <translation>Good evening!</translation>
    </message>
    <message>
        <source>Bonjour !</source>
        <translation>Hello!</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>Fermé ({reason})</source>
        <translation>Closed ({reason})</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>{closed}, ouvre à {time}</source>
        <translation>{closed}, opens at {time}</translation>
    </message>
    <message>
        <source>{closed}, ouvre {day} à {time}</source>
        <translation>{closed}, opens {day} at {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ici</source>
        <translation>
            <numerusform>1 person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne ici pour le moment</source>
        <translation>Nobody here at the moment</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>on now</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à minuit</source>
        <translation>Open until midnight</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à {time}</source>
        <translation>Open until {time}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Effacer une lettre</source>
        <translation>Delete a letter</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Terminé, fermer le clavier</source>
        <translation>Done, close the keyboard</translation>
    </message>
    <message>
        <source>Majuscules</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Letters</translation>
    </message>
</context>
</TS>
