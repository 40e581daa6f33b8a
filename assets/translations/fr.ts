<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
<context>
    <name>AttractScreen</name>
    <message>
        <source>%1. %2. %3. Touchez l’écran pour commencer.</source>
        <translation>%1.&#xa0;%2.&#xa0;%3. Touchez l’écran pour commencer.</translation>
    </message>
    <message>
        <source>Touchez l’écran</source>
        <translation>Touchez l’écran</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Voici votre badge</source>
        <translation>Voici votre badge</translation>
    </message>
    <message>
        <source>Mon badge</source>
        <translation>Mon badge</translation>
    </message>
    <message>
        <source>Prenez-le en photo avec votre téléphone.</source>
        <translation>Prenez-le en photo avec votre téléphone.</translation>
    </message>
    <message>
        <source>Un code à garder sur vous, sans nom et sans compte.</source>
        <translation>Un code à garder sur vous, sans nom et sans compte.</translation>
    </message>
    <message>
        <source>Voici votre badge, au nom de %1. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>Voici votre badge, au nom de %1. Prenez-le en photo, puis touchez «&#xa0;J’arrive avec ce badge&#xa0;».</translation>
    </message>
    <message>
        <source>J’arrive avec ce badge</source>
        <translation>J’arrive avec ce badge</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>Je veux un badge</translation>
    </message>
    <message>
        <source>Imprimé</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Mes trois images</source>
        <translation>Mes trois images</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Code du badge %1</source>
        <translation>Code du badge %1</translation>
    </message>
    <message>
        <source>Présentez votre badge au lecteur, ou touchez « Mes trois images ». Vous pouvez aussi demander un badge.</source>
        <translation>Présentez votre badge au lecteur, ou touchez «&#xa0;Mes trois images&#xa0;». Vous pouvez aussi demander un badge.</translation>
    </message>
    <message>
        <source>Voici votre badge. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>Voici votre badge. Prenez-le en photo, puis touchez «&#xa0;J’arrive avec ce badge&#xa0;».</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ce code ne contient ni votre nom, ni vos visites.</source>
        <translation>Ce code ne contient ni votre nom, ni vos visites.</translation>
    </message>
    <message>
        <source>J’ai un badge</source>
        <translation>J’ai un badge</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : il note votre arrivée, et plus tard votre départ.</source>
        <translation>Présentez-le au lecteur&#xa0;: il note votre arrivée, et plus tard votre départ.</translation>
    </message>
    <message>
        <source>Je n’ai pas de badge</source>
        <translation>Je n’ai pas de badge</translation>
    </message>
    <message>
        <source>C’est gratuit, et sans votre nom.</source>
        <translation>C’est gratuit, et sans votre nom.</translation>
    </message>
    <message>
        <source>On vous salue par un nom de nature, comme Mésange 12.</source>
        <translation>On vous salue par un nom de nature, comme Mésange 12.</translation>
    </message>
    <message>
        <source>Perdu ? L’accueil le bloque, vous en prenez un autre.</source>
        <translation>Perdu&#xa0;? L’accueil le bloque, vous en prenez un autre.</translation>
    </message>
</context>
<context>
    <name>BadgesViewModel</name>
    <message>
        <source>Valable jusqu’au {date}</source>
        <translation>Valable jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>BarList</name>
    <message>
        <source>%1 : %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CallBand</name>
    <message>
        <source>D’accord</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>Annuler l’appel</translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>D’accord</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>Annuler l’appel</translation>
    </message>
</context>
<context>
    <name>CallsViewModel</name>
    <message>
        <source>La borne appelle l’accueil…</source>
        <translation>La borne appelle l’accueil…</translation>
    </message>
    <message>
        <source>Quelqu’un arrive.</source>
        <translation>Quelqu’un arrive.</translation>
    </message>
    <message>
        <source>L’accueil a reçu votre appel.</source>
        <translation>L’accueil a reçu votre appel.</translation>
    </message>
    <message>
        <source>Personne n’a encore répondu. Allez à l’accueil, s’il vous plaît.</source>
        <translation>Personne n’a encore répondu. Allez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>L’appel n’est pas arrivé. Allez à l’accueil, s’il vous plaît.</source>
        <translation>L’appel n’est pas arrivé. Allez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>On vous appelle à la borne « {kiosk} »</source>
        <translation>On vous appelle à la borne «&#xa0;{kiosk}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minute(s)</source>
        <translation>
            <numerusform>depuis %n minute</numerusform>
            <numerusform>depuis %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>à l’instant</source>
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>CentreLink</name>
    <message>
        <source>Liaison avec le service central</source>
        <translation>Liaison avec le service central</translation>
    </message>
    <message>
        <source>Mise de côté : %1</source>
        <translation>Mise de côté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 sur %2</translation>
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
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Effacer un chiffre</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>ComfortScreen</name>
    <message>
        <source>Langue et confort</source>
        <translation>Langue et confort</translation>
    </message>
    <message>
        <source>Choisissez la langue, la taille du texte et les aides. Tout revient à la fin de la visite.</source>
        <translation>Choisissez la langue, la taille du texte et les aides. Tout revient à la fin de la visite.</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Aides</source>
        <translation>Aides</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Encore du temps</source>
        <translation>Encore du temps</translation>
    </message>
    <message numerus="yes">
        <source>%1 dans %n seconde(s)</source>
        <translation>
            <numerusform>%1 dans %n seconde</numerusform>
            <numerusform>%1 dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>ici maintenant</source>
        <translation>ici maintenant</translation>
    </message>
    <message>
        <source>en attente d’envoi</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>L’écran est accroché trop haut : « Plus bas » n’amène pas toutes les touches à moins de 1,20 m du sol.</source>
        <translation>L’écran est accroché trop haut&#xa0;: «&#xa0;Plus bas&#xa0;» n’amène pas toutes les touches à moins de 1,20 m du sol.</translation>
    </message>
    <message>
        <source>Chercher un badge</source>
        <translation>Chercher un badge</translation>
    </message>
    <message>
        <source>Loutre 12</source>
        <translation>Loutre 12</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pourquoi on est venu aujourd’hui</source>
        <translation>Pourquoi on est venu aujourd’hui</translation>
    </message>
    <message>
        <source>Comment on est venu aujourd’hui</source>
        <translation>Comment on est venu aujourd’hui</translation>
    </message>
    <message>
        <source>La borne</source>
        <translation>La borne</translation>
    </message>
    <message>
        <source>Touches et manette</source>
        <translation>Touches et manette</translation>
    </message>
    <message>
        <source>Oui, arrêter la borne</source>
        <translation>Oui, arrêter la borne</translation>
    </message>
    <message>
        <source>Arrêter la borne</source>
        <translation>Arrêter la borne</translation>
    </message>
    <message>
        <source>Qui est là</source>
        <translation>Qui est là</translation>
    </message>
    <message numerus="yes">
        <source>ici, sur %n place(s)</source>
        <translation>
            <numerusform>ici, sur %n place</numerusform>
            <numerusform>ici, sur %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>venu(s) aujourd’hui</source>
        <translation>
            <numerusform>venu aujourd’hui</numerusform>
            <numerusform>venus aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne pour le moment.</source>
        <translation>Personne pour le moment.</translation>
    </message>
    <message>
        <source>Noter le départ : %1</source>
        <translation>Noter le départ : %1</translation>
    </message>
    <message>
        <source>Annuler l’arrivée : %1</source>
        <translation>Annuler l’arrivée : %1</translation>
    </message>
    <message>
        <source>Les derniers départs</source>
        <translation>Les derniers départs</translation>
    </message>
    <message>
        <source>Annuler le départ : %1</source>
        <translation>Annuler le départ : %1</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Le bureau d’accueil</source>
        <translation>Le bureau d’accueil</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>Espace équipe</translation>
    </message>
    <message>
        <source>Tapez le code de l’équipe.</source>
        <translation>Tapez le code de l’équipe.</translation>
    </message>
    <message>
        <source>Le bureau d’accueil : qui est là, les comptes du jour et l’état de la borne.</source>
        <translation>Le bureau d’accueil&#xa0;: qui est là, les comptes du jour et l’état de la borne.</translation>
    </message>
    <message>
        <source>Espace réservé à l’équipe : tapez le code.</source>
        <translation>Espace réservé à l’équipe&#xa0;: tapez le code.</translation>
    </message>
    <message>
        <source>Fermer le bureau</source>
        <translation>Fermer le bureau</translation>
    </message>
    <message>
        <source>Code de l’équipe</source>
        <translation>Code de l’équipe</translation>
    </message>
</context>
<context>
    <name>DeskViewModel</name>
    <message numerus="yes">
        <source>Trop d’essais. Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Trop d’essais. Attendez encore %n seconde.</numerusform>
            <numerusform>Trop d’essais. Attendez encore %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le badge {alias} est révoqué : il ne fonctionne plus.</source>
        <translation>Le badge {alias} est révoqué&#xa0;: il ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Sans badge</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge</source>
        <translation>
            <numerusform>une personne sans badge</numerusform>
            <numerusform>%n personnes sans badge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge reparties : elles figurent encore dans cette liste.</source>
        <translation>
            <numerusform>%n personne sans badge est repartie : elle figure encore dans cette liste.</numerusform>
            <numerusform>%n personnes sans badge sont reparties : elles figurent encore dans cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} à {last}, sur {total}</source>
        <translation>{first} à {last}, sur {total}</translation>
    </message>
    <message>
        <source>Non précisé</source>
        <translation>Non précisé</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) présent(s) portent ce nom.</source>
        <translation>
            <numerusform>%n badge présent porte ce nom.</numerusform>
            <numerusform>%n badges présents portent ce nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne de ce nom.</source>
        <translation>Personne de ce nom.</translation>
    </message>
    <message>
        <source>Reliée au service central</source>
        <translation>Reliée au service central</translation>
    </message>
    <message>
        <source>Connexion au service central…</source>
        <translation>Connexion au service central…</translation>
    </message>
    <message>
        <source>Le service central demande d’attendre</source>
        <translation>Le service central demande d’attendre</translation>
    </message>
    <message>
        <source>Hors ligne : tout continue ici</source>
        <translation>Hors ligne&#xa0;: tout continue ici</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par cette borne</source>
        <translation>Hors ligne&#xa0;: ce que les bornes font sans service central passe par cette borne</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par la borne {relay}</source>
        <translation>Hors ligne&#xa0;: ce que les bornes font sans service central passe par la borne {relay}</translation>
    </message>
    <message>
        <source>Chargement des données du lieu : {percent} %</source>
        <translation>Chargement des données du lieu&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Tout est transmis</source>
        <translation>Tout est transmis</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) en attente d’envoi</source>
        <translation>
            <numerusform>%n opération en attente d’envoi</numerusform>
            <numerusform>%n opérations en attente d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>à {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>Touchez le numéro du badge : 1 puis 2 pour « Loutre 12 ».</source>
        <translation>Touchez le numéro du badge&#xa0;: 1 puis 2 pour «&#xa0;Loutre 12&#xa0;».</translation>
    </message>
    <message>
        <source>Aucun badge valable ne porte le numéro {number}.</source>
        <translation>Aucun badge valable ne porte le numéro {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) valable(s) portent le numéro {number}.</source>
        <translation>
            <numerusform>%n badge valable porte le numéro {number}.</numerusform>
            <numerusform>%n badges valables portent le numéro {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun contact depuis le démarrage</source>
        <translation>Aucun contact depuis le démarrage</translation>
    </message>
    <message>
        <source>Dernier contact à {time}</source>
        <translation>Dernier contact à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}, à la fermeture.</source>
        <translation>
            <numerusform>%n personne partie sans le signaler&#xa0;: départ estimé {day} à {time}, à la fermeture.</numerusform>
            <numerusform>%n personnes parties sans le signaler&#xa0;: départ estimé {day} à {time}, à la fermeture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}.</source>
        <translation>
            <numerusform>%n personne partie sans le signaler&#xa0;: départ estimé {day} à {time}.</numerusform>
            <numerusform>%n personnes parties sans le signaler&#xa0;: départ estimé {day} à {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>remis le {date}</source>
        <translation>remis le {date}</translation>
    </message>
    <message>
        <source>{issued}, jamais utilisé</source>
        <translation>{issued}, jamais utilisé</translation>
    </message>
    <message>
        <source>{issued}, utilisé {day}</source>
        <translation>{issued}, utilisé {day}</translation>
    </message>
    <message>
        <source>Opération illisible</source>
        <translation>Opération illisible</translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation>depuis {time}</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>Cet événement n’est plus au programme</source>
        <translation>Cet événement n’est plus au programme</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cet événement est annulé.</source>
        <translation>Cet événement est annulé.</translation>
    </message>
</context>
<context>
    <name>EventsScreen</name>
    <message>
        <source>Aujourd’hui et bientôt</source>
        <translation>Aujourd’hui et bientôt</translation>
    </message>
    <message numerus="yes">
        <source>L’agenda : %n événement(s) à venir. Touchez-en un pour en savoir plus.</source>
        <translation>
            <numerusform>L’agenda&#xa0;: %n événement à venir. Touchez-le pour en savoir plus.</numerusform>
            <numerusform>L’agenda&#xa0;: %n événements à venir. Touchez-en un pour en savoir plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n événement(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien au programme pour le moment</source>
        <translation>Rien au programme pour le moment</translation>
    </message>
    <message>
        <source>Une idée ? Parlez-en à l’accueil : chacun peut proposer.</source>
        <translation>Une idée&#xa0;? Parlez-en à l’accueil&#xa0;: chacun peut proposer.</translation>
    </message>
    <message>
        <source>Les événements</source>
        <translation>Les événements</translation>
    </message>
</context>
<context>
    <name>EventsViewModel</name>
    <message>
        <source>Journée</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Du {first} au {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Jusqu’à {time}</source>
        <translation>Jusqu’à&#xa0;{time}</translation>
    </message>
    <message>
        <source>{day}, de {start} à {end}</source>
        <translation>{day}, de&#xa0;{start} à&#xa0;{end}</translation>
    </message>
    <message>
        <source>Jusqu’au {last}</source>
        <translation>Jusqu’au {last}</translation>
    </message>
    <message>
        <source>Toute la journée</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>À {time}</source>
        <translation>À&#xa0;{time}</translation>
    </message>
    <message>
        <source>De {start} à {end}</source>
        <translation>De&#xa0;{start} à&#xa0;{end}</translation>
    </message>
    <message>
        <source>minuit</source>
        <translation>minuit</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Handicap intellectuel</source>
        <translation>Handicap intellectuel</translation>
    </message>
    <message>
        <source>Handicap auditif</source>
        <translation>Handicap auditif</translation>
    </message>
    <message>
        <source>Handicap visuel</source>
        <translation>Handicap visuel</translation>
    </message>
    <message>
        <source>Handicap psychique</source>
        <translation>Handicap psychique</translation>
    </message>
    <message>
        <source>Handicap moteur</source>
        <translation>Handicap moteur</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 : %2. %3</source>
        <translation>%1&#xa0;:&#xa0;%2.&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Comment ça marche ?</source>
        <translation>Comment ça marche&#xa0;?</translation>
    </message>
    <message>
        <source>L’aide : comment arriver, partir, avoir un badge, et ce que la borne retient de vous.</source>
        <translation>L’aide&#xa0;: comment arriver, partir, avoir un badge, et ce que la borne retient de vous.</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>Espace équipe</translation>
    </message>
    <message>
        <source>Arriver et partir</source>
        <translation>Arriver et partir</translation>
    </message>
    <message>
        <source>Touchez « J’arrive » ou « Je pars ». Un oubli ? La visite se termine seule à la fermeture.</source>
        <translation>Touchez «&#xa0;J’arrive&#xa0;» ou «&#xa0;Je pars&#xa0;». Un oubli&#xa0;? La visite se termine seule à la fermeture.</translation>
    </message>
    <message>
        <source>Gardez-le en photo, présentez-le au lecteur en arrivant et en partant.</source>
        <translation>Gardez-le en photo, présentez-le au lecteur en arrivant et en partant.</translation>
    </message>
    <message>
        <source>Des nombres et des heures, jamais de nom. L’affichage oublie vos choix.</source>
        <translation>Des nombres et des heures, jamais de nom. L’affichage oublie vos choix.</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste, voix, et tout plus bas. Le clavier suffit aussi.</source>
        <translation>En bas de l’écran&#xa0;: langue, texte, contraste, voix, et tout plus bas. Le clavier suffit aussi.</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste et voix. Le clavier suffit aussi.</source>
        <translation>En bas de l’écran&#xa0;: langue, texte, contraste et voix. Le clavier suffit aussi.</translation>
    </message>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>Accessibilité du lieu</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Appeler quelqu’un</translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>Avec un badge</translation>
    </message>
    <message>
        <source>Ce que la borne retient</source>
        <translation>Ce que la borne retient</translation>
    </message>
    <message>
        <source>Plus facile à lire</source>
        <translation>Plus facile à lire</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Touches et manette</source>
        <translation>Touches et manette</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Essayez vos touches, puis enregistrez.</source>
        <translation>Essayez vos touches, puis enregistrez.</translation>
    </message>
    <message>
        <source>C’est enregistré.</source>
        <translation>C’est enregistré.</translation>
    </message>
    <message>
        <source>Toutes les touches de la borne.</source>
        <translation>Toutes les touches de la borne.</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Réglage d’origine</source>
        <translation>Réglage d’origine</translation>
    </message>
    <message>
        <source>Pas de touche pour cela ? Touchez « Passer ». Sur un clavier : Tabulation, puis Espace.</source>
        <translation>Pas de touche pour cela&#xa0;? Touchez «&#xa0;Passer&#xa0;». Sur un clavier&#xa0;: Tabulation, puis Espace.</translation>
    </message>
</context>
<context>
    <name>KeysViewModel</name>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Touche reçue : {key}, pour « {deed} ».</source>
        <translation>Touche reçue&#xa0;: {key}, pour «&#xa0;{deed}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} sert déjà à « {deed} ». Appuyez encore dessus pour passer.</source>
        <translation>{key} sert déjà à «&#xa0;{deed}&#xa0;». Appuyez encore dessus pour passer.</translation>
    </message>
    <message>
        <source>aucune touche</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>touche n° {position}</source>
        <translation>touche n° {position}</translation>
    </message>
</context>
<context>
    <name>LanguageViewModel</name>
    <message>
        <source>En français</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>En espagnol</source>
        <translation>En espagnol</translation>
    </message>
    <message>
        <source>En portugais</source>
        <translation>En portugais</translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation>En arabe</translation>
    </message>
    <message>
        <source>Dans une autre langue</source>
        <translation>Dans une autre langue</translation>
    </message>
    <message>
        <source>H&apos; h&apos;</source>
        <translation>H&apos;&#xa0;h&apos;</translation>
    </message>
    <message>
        <source>H&apos; h &apos;mm</source>
        <translation>H&apos;&#xa0;h&#xa0;&apos;mm</translation>
    </message>
    <message>
        <source>hier</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>d&apos;er&apos; MMMM yyyy</source>
        <translation>d&apos;er&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d&apos;er&apos; MMMM</source>
        <translation>dddd d&apos;er&apos; MMMM</translation>
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
        <translation>Je pars</translation>
    </message>
    <message>
        <source>Avec ou sans badge.</source>
        <translation>Avec ou sans badge.</translation>
    </message>
    <message>
        <source>Vous partez : présentez votre badge au lecteur, ou dites combien de personnes partent.</source>
        <translation>Vous partez&#xa0;: présentez votre badge au lecteur, ou dites combien de personnes partent.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parte(nt)</source>
        <translation>
            <numerusform>Une personne part</numerusform>
            <numerusform>%n personnes partent</numerusform>
        </translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>Avec un badge</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : votre départ est noté tout de suite.</source>
        <translation>Présentez-le au lecteur&#xa0;: votre départ est noté tout de suite.</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Sans badge</translation>
    </message>
    <message>
        <source>Combien de personnes partent ?</source>
        <translation>Combien de personnes partent&#xa0;?</translation>
    </message>
    <message>
        <source>Nombre de personnes qui partent</source>
        <translation>Nombre de personnes qui partent</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>Une personne de moins</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>Une personne de plus</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>La liste arrive.</source>
        <translation>La liste arrive.</translation>
    </message>
</context>
<context>
    <name>LostBadge</name>
    <message>
        <source>Badge perdu</source>
        <translation>Badge perdu</translation>
    </message>
    <message>
        <source>Effacer le numéro</source>
        <translation>Effacer le numéro</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>Oui, révoquer</source>
        <translation>Oui, révoquer</translation>
    </message>
    <message>
        <source>Révoquer</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Oui, révoquer : %1</source>
        <translation>Oui, révoquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Révoquer : %1</source>
        <translation>Révoquer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Borne d’accueil</source>
        <translation>Borne d’accueil</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Appeler quelqu’un</translation>
    </message>
    <message>
        <source>Un petit souci de notre côté</source>
        <translation>Un petit souci de notre côté</translation>
    </message>
    <message>
        <source>Rien n’est perdu : ce qui était noté le reste. L’accueil peut vous aider.</source>
        <translation>Rien n’est perdu&#xa0;: ce qui était noté le reste. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>L’écran est noir.</source>
        <translation>L’écran est noir.</translation>
    </message>
    <message>
        <source>L’écran est rallumé.</source>
        <translation>L’écran est rallumé.</translation>
    </message>
    <message>
        <source>La borne vous parle. Les flèches avancent, Entrée choisit.</source>
        <translation>La borne vous parle. Les flèches avancent, Entrée choisit.</translation>
    </message>
    <message>
        <source>case à cocher</source>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>champ à remplir</source>
        <translation>champ à remplir</translation>
    </message>
    <message>
        <source>lien</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>bouton</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>cochée</source>
        <translation>cochée</translation>
    </message>
    <message>
        <source>pas cochée</source>
        <translation>pas cochée</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>pas choisi</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>pas activé</source>
        <translation>pas activé</translation>
    </message>
    <message>
        <source>indisponible</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>La suite est personnelle : branchez un casque pour l’entendre.</source>
        <translation>La suite est personnelle&#xa0;: branchez un casque pour l’entendre.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translation>Clavier à l’écran</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 : %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Les précédents</source>
        <translation>Les précédents</translation>
    </message>
    <message>
        <source>Les suivants</source>
        <translation>Les suivants</translation>
    </message>
</context>
<context>
    <name>PairingCode</name>
    <message>
        <source>Code à scanner pour admettre la borne</source>
        <translation>Code à scanner pour admettre la borne</translation>
    </message>
    <message>
        <source>À scanner, ou à taper à cette adresse :</source>
        <translation>À scanner, ou à taper à cette adresse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PairingViewModel</name>
    <message numerus="yes">
        <source>Ce code est valable encore %n minute(s).</source>
        <translation>
            <numerusform>Ce code est valable encore %n minute.</numerusform>
            <numerusform>Ce code est valable encore %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette borne n’est plus en service</source>
        <translation>Cette borne n’est plus en service</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore en service</source>
        <translation>Cette borne n’est pas encore en service</translation>
    </message>
    <message>
        <source>L’accueil note votre arrivée ou votre départ avec plaisir.</source>
        <translation>L’accueil note votre arrivée ou votre départ avec plaisir.</translation>
    </message>
    <message>
        <source>Elle cherche le service central…</source>
        <translation>Elle cherche le service central…</translation>
    </message>
    <message>
        <source>Elle charge les données du lieu : {percent} %</source>
        <translation>Elle charge les données du lieu&#xa0;: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>%1, %2 personnes</source>
        <translation>%1, %2 personnes</translation>
    </message>
</context>
<context>
    <name>PictureKey</name>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Les images</source>
        <translation>Les images</translation>
    </message>
    <message>
        <source>Effacer une image</source>
        <translation>Effacer une image</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Mes trois images</source>
        <translation>Mes trois images</translation>
    </message>
    <message>
        <source>Voici vos trois images</source>
        <translation>Voici vos trois images</translation>
    </message>
    <message>
        <source>À vous !</source>
        <translation>À vous&#xa0;!</translation>
    </message>
    <message>
        <source>C’est ça, bravo !</source>
        <translation>C’est ça, bravo&#xa0;!</translation>
    </message>
    <message>
        <source>Retenez-les, dans cet ordre.</source>
        <translation>Retenez-les, dans cet ordre.</translation>
    </message>
    <message>
        <source>Elles remplacent votre badge.</source>
        <translation>Elles remplacent votre badge.</translation>
    </message>
    <message>
        <source>Une petite pause, puis vous pourrez réessayer.</source>
        <translation>Une petite pause, puis vous pourrez réessayer.</translation>
    </message>
    <message>
        <source>Vos trois images : %1. Retenez-les, dans cet ordre.</source>
        <translation>Vos trois images&#xa0;: %1. Retenez-les, dans cet ordre.</translation>
    </message>
    <message>
        <source>Touchez maintenant vos trois images, dans l’ordre.</source>
        <translation>Touchez maintenant vos trois images, dans l’ordre.</translation>
    </message>
    <message>
        <source>C’est ça. La prochaine fois, touchez : %1.</source>
        <translation>C’est ça. La prochaine fois, touchez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Touchez vos trois images, dans l’ordre. Elles remplacent votre badge.</source>
        <translation>Touchez vos trois images, dans l’ordre. Elles remplacent votre badge.</translation>
    </message>
    <message>
        <source>Voici vos trois images. Retenez-les, dans cet ordre.</source>
        <translation>Voici vos trois images. Retenez-les, dans cet ordre.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Je les connais</source>
        <translation>Je les connais</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>J’arrive</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Une petite pause</source>
        <translation>Une petite pause</translation>
    </message>
</context>
<context>
    <name>PicturesViewModel</name>
    <message>
        <source>Aucune image choisie</source>
        <translation>Aucune image choisie</translation>
    </message>
    <message>
        <source>Choisies : {pictures}</source>
        <translation>Choisies&#xa0;: {pictures}</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n seconde(s).</source>
        <translation>
            <numerusform>Encore %n seconde.</numerusform>
            <numerusform>Encore %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>Accessibilité du lieu</translation>
    </message>
    <message>
        <source>Ce qui est prêt, et ce qui reste à faire.</source>
        <translation>Ce qui est prêt, et ce qui reste à faire.</translation>
    </message>
    <message numerus="yes">
        <source>Le registre d’accessibilité du lieu : %n sujet(s), l’un après l’autre.</source>
        <translation>
            <numerusform>Le registre d’accessibilité du lieu&#xa0;:&#xa0;%n sujet.</numerusform>
            <numerusform>Le registre d’accessibilité du lieu&#xa0;:&#xa0;%n sujets, l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le registre n’est pas encore écrit</source>
        <translation>Le registre n’est pas encore écrit</translation>
    </message>
    <message>
        <source>L’accueil répond à vos questions.</source>
        <translation>L’accueil répond à vos questions.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Terminer</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Vous pouvez encore annuler.</source>
        <translation>Vous pouvez encore annuler.</translation>
    </message>
    <message>
        <source>Annuler mon départ</source>
        <translation>Annuler mon départ</translation>
    </message>
    <message>
        <source>Annuler mon arrivée</source>
        <translation>Annuler mon arrivée</translation>
    </message>
    <message>
        <source>Vous pouvez terminer.</source>
        <translation>Vous pouvez terminer.</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>Je veux un badge</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Appeler quelqu’un</translation>
    </message>
    <message>
        <source>Je veux mes trois images</source>
        <translation>Je veux mes trois images</translation>
    </message>
</context>
<context>
    <name>RingBand</name>
    <message>
        <source>J’y vais</source>
        <translation>J’y vais</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Plus lent</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Arrêter le balayage</source>
        <translation>Arrêter le balayage</translation>
    </message>
</context>
<context>
    <name>ScanningViewModel</name>
    <message>
        <source>En pause. Appuyez pour reprendre.</source>
        <translation>En pause. Appuyez pour reprendre.</translation>
    </message>
    <message>
        <source>Balayage, vitesse {speed} sur {most}</source>
        <translation>Balayage, vitesse {speed} sur {most}</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Vers le haut</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Vers le bas</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Le badge n’a été lu qu’à moitié. Présentez-le encore, bien à plat et en entier.</source>
        <translation>Le badge n’a été lu qu’à moitié. Présentez-le encore, bien à plat et en entier.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit.</source>
        <translation>Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit.</translation>
    </message>
    <message>
        <source>Ce badge a été déclaré perdu, il ne fonctionne plus. Demandez-en un nouveau à l’accueil.</source>
        <translation>Ce badge a été déclaré perdu, il ne fonctionne plus. Demandez-en un nouveau à l’accueil.</translation>
    </message>
    <message>
        <source>Ces images n’ouvrent aucun badge. Réessayez, ou demandez à l’accueil.</source>
        <translation>Ces images n’ouvrent aucun badge. Réessayez, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Pas tout à fait. Regardez-les encore une fois.</source>
        <translation>Pas tout à fait. Regardez-les encore une fois.</translation>
    </message>
    <message>
        <source>Toutes les images sont prises. Votre badge, lui, marche toujours.</source>
        <translation>Toutes les images sont prises. Votre badge, lui, marche toujours.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez plutôt le badge en photo.</source>
        <translation>L’imprimante ne répond pas. Prenez plutôt le badge en photo.</translation>
    </message>
    <message>
        <source>La voix de la borne ne répond pas. L’accueil peut vous aider.</source>
        <translation>La voix de la borne ne répond pas. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>La prise du casque ne peut pas être lue.</source>
        <translation>La prise du casque ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Cette borne ne fonctionne pas pour le moment. L’accueil s’occupe de vous.</source>
        <translation>Cette borne ne fonctionne pas pour le moment. L’accueil s’occupe de vous.</translation>
    </message>
    <message>
        <source>Une autre borne tourne déjà avec ces données.</source>
        <translation>Une autre borne tourne déjà avec ces données.</translation>
    </message>
    <message>
        <source>Les données viennent d’une version plus récente du programme : il faut la mettre à jour.</source>
        <translation>Les données viennent d’une version plus récente du programme&#xa0;: il faut la mettre à jour.</translation>
    </message>
    <message>
        <source>Les données de cette borne sont celles d’un autre lieu.</source>
        <translation>Les données de cette borne sont celles d’un autre lieu.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas servir.</source>
        <translation>Le dossier de la borne ne peut pas servir.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas être modifié.</source>
        <translation>Le dossier de la borne ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Ce code n’est pas un badge d’ici. Montrez votre badge, ou demandez à l’accueil.</source>
        <translation>Ce code n’est pas un badge d’ici. Montrez votre badge, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Ce badge vient d’un autre lieu. Ici, demandez-en un nouveau : c’est gratuit.</source>
        <translation>Ce badge vient d’un autre lieu. Ici, demandez-en un nouveau&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>Ce badge n’a pas été fait ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>Ce badge n’a pas été fait ici. Rien n’a été noté. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas connu ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>Ce badge n’est pas connu ici. Rien n’a été noté. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas noté comme arrivé : rien à faire pour partir.</source>
        <translation>Ce badge n’est pas noté comme arrivé&#xa0;: rien à faire pour partir.</translation>
    </message>
    <message>
        <source>Ces trois images n’existent pas ici. Réessayez, ou demandez à l’accueil.</source>
        <translation>Ces trois images n’existent pas ici. Réessayez, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Un autre badge a déjà ces images. Le vôtre marche toujours : prenez-en d’autres.</source>
        <translation>Un autre badge a déjà ces images. Le vôtre marche toujours&#xa0;: prenez-en d’autres.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne lit pas sa clé. L’accueil peut vous aider.</source>
        <translation>Cette borne ne peut pas faire de badge&#xa0;: elle ne lit pas sa clé. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne garde pas sa clé. L’accueil peut vous aider.</source>
        <translation>Cette borne ne peut pas faire de badge&#xa0;: elle ne garde pas sa clé. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Le lecteur de badges ne répond pas. L’accueil peut vous aider.</source>
        <translation>Le lecteur de badges ne répond pas. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de voix. L’accueil peut vous aider.</source>
        <translation>Cette borne n’a pas de voix. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Le disque de la borne est plein : rien de nouveau ne peut être noté. L’accueil peut vous aider.</source>
        <translation>Le disque de la borne est plein&#xa0;: rien de nouveau ne peut être noté. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Le disque de la borne a un défaut. L’accueil peut vous aider.</source>
        <translation>Le disque de la borne a un défaut. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>La borne est très occupée. Réessayez dans un instant.</source>
        <translation>La borne est très occupée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Les données étaient abîmées : elles ont été mises de côté et refaites.</source>
        <translation>Les données étaient abîmées&#xa0;: elles ont été mises de côté et refaites.</translation>
    </message>
    <message>
        <source>Le réglage des touches est illisible : les touches d’origine servent.</source>
        <translation>Le réglage des touches est illisible&#xa0;: les touches d’origine servent.</translation>
    </message>
    <message>
        <source>Le réglage des touches ne peut pas être gardé.</source>
        <translation>Le réglage des touches ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>La description du lieu ne peut pas être lue.</source>
        <translation>La description du lieu ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Un réglage de la borne n’est pas juste.</source>
        <translation>Un réglage de la borne n’est pas juste.</translation>
    </message>
    <message>
        <source>Le service central n’est pas joignable : tout continue ici, et part plus tard.</source>
        <translation>Le service central n’est pas joignable&#xa0;: tout continue ici, et part plus tard.</translation>
    </message>
    <message>
        <source>Le service central ne répond pas à temps.</source>
        <translation>Le service central ne répond pas à temps.</translation>
    </message>
    <message>
        <source>Ce qui répond à l’adresse du service central n’en est pas un, ou ne se comprend pas.</source>
        <translation>Ce qui répond à l’adresse du service central n’en est pas un, ou ne se comprend pas.</translation>
    </message>
    <message>
        <source>L’adresse du service central renvoie ailleurs : la borne n’y va pas.</source>
        <translation>L’adresse du service central renvoie ailleurs&#xa0;: la borne n’y va pas.</translation>
    </message>
    <message>
        <source>L’adresse du service central n’est pas protégée (https).</source>
        <translation>L’adresse du service central n’est pas protégée (https).</translation>
    </message>
    <message>
        <source>L’échange avec le service central a échoué.</source>
        <translation>L’échange avec le service central a échoué.</translation>
    </message>
    <message>
        <source>Des données différaient de celles du service central : elles ont été reprises.</source>
        <translation>Des données différaient de celles du service central&#xa0;: elles ont été reprises.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas à l’heure.</source>
        <translation>L’horloge de cet appareil n’est pas à l’heure.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas vérifiée : la borne compte avec son dernier écart connu.</source>
        <translation>L’horloge de cet appareil n’est pas vérifiée&#xa0;: la borne compte avec son dernier écart connu.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas servir de relais aux autres bornes du lieu.</source>
        <translation>Cette borne ne peut pas servir de relais aux autres bornes du lieu.</translation>
    </message>
    <message>
        <source>Cette borne n’atteint pas le relais du lieu : sans service central, elle compte seule.</source>
        <translation>Cette borne n’atteint pas le relais du lieu&#xa0;: sans service central, elle compte seule.</translation>
    </message>
    <message>
        <source>Le service central de cette borne n’a pas démarré.</source>
        <translation>Le service central de cette borne n’a pas démarré.</translation>
    </message>
    <message>
        <source>Cette borne attend d’être admise par le service central : son code est affiché au bureau.</source>
        <translation>Cette borne attend d’être admise par le service central : son code est affiché au bureau.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas encore admis cette borne.</source>
        <translation>L’équipe n’a pas encore admis cette borne.</translation>
    </message>
    <message>
        <source>La borne demande trop souvent si elle est admise : elle ralentit.</source>
        <translation>La borne demande trop souvent si elle est admise : elle ralentit.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas admis cette borne. Elle redemandera avec un autre code.</source>
        <translation>L’équipe n’a pas admis cette borne. Elle redemandera avec un autre code.</translation>
    </message>
    <message>
        <source>Le code de cette borne a expiré : elle en demande un autre.</source>
        <translation>Le code de cette borne a expiré : elle en demande un autre.</translation>
    </message>
    <message>
        <source>Cette borne est admise, mais ne peut pas garder son jeton sur le disque.</source>
        <translation>Cette borne est admise, mais ne peut pas garder son jeton sur le disque.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne est dans un fichier : le système n’a pas de trousseau ouvert.</source>
        <translation>Le jeton de cette borne est dans un fichier : le système n’a pas de trousseau ouvert.</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore admise par le service central.</source>
        <translation>Cette borne n’est pas encore admise par le service central.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne peut être lu par d’autres : ses droits sont à corriger.</source>
        <translation>Le jeton de cette borne peut être lu par d’autres&#xa0;: ses droits sont à corriger.</translation>
    </message>
    <message>
        <source>Le service central ne reconnaît pas cette borne.</source>
        <translation>Le service central ne reconnaît pas cette borne.</translation>
    </message>
    <message>
        <source>Cette borne n’est plus admise par le service central. Elle ne montre plus rien de personne ; ce qui n’est pas transmis est gardé pour l’équipe.</source>
        <translation>Cette borne n’est plus admise par le service central. Elle ne montre plus rien de personne ; ce qui n’est pas transmis est gardé pour l’équipe.</translation>
    </message>
    <message>
        <source>Cette borne appartient à un autre lieu.</source>
        <translation>Cette borne appartient à un autre lieu.</translation>
    </message>
    <message>
        <source>Le service central est plus ancien que cette borne : elle attend sa mise à jour.</source>
        <translation>Le service central est plus ancien que cette borne&#xa0;: elle attend sa mise à jour.</translation>
    </message>
    <message>
        <source>Le service central a recommencé ses données : la borne les reprend en entier.</source>
        <translation>Le service central a recommencé ses données&#xa0;: la borne les reprend en entier.</translation>
    </message>
    <message>
        <source>Le service central n’a pas compris où la borne en était.</source>
        <translation>Le service central n’a pas compris où la borne en était.</translation>
    </message>
    <message>
        <source>Le service central n’a pas pu lire l’envoi.</source>
        <translation>Le service central n’a pas pu lire l’envoi.</translation>
    </message>
    <message>
        <source>Le service central ne prend pas d’envoi compressé.</source>
        <translation>Le service central ne prend pas d’envoi compressé.</translation>
    </message>
    <message>
        <source>Le service central trouve que cette borne demande trop souvent : elle attend un peu.</source>
        <translation>Le service central trouve que cette borne demande trop souvent : elle attend un peu.</translation>
    </message>
    <message>
        <source>L’envoi était trop grand pour le service central.</source>
        <translation>L’envoi était trop grand pour le service central.</translation>
    </message>
    <message>
        <source>Il n’y a pas de service central à cette adresse.</source>
        <translation>Il n’y a pas de service central à cette adresse.</translation>
    </message>
    <message>
        <source>Le service central n’accepte pas cette demande.</source>
        <translation>Le service central n’accepte pas cette demande.</translation>
    </message>
    <message>
        <source>Le service central a une panne.</source>
        <translation>Le service central a une panne.</translation>
    </message>
    <message>
        <source>Le service central est débordé : la borne réessaie plus tard.</source>
        <translation>Le service central est débordé&#xa0;: la borne réessaie plus tard.</translation>
    </message>
    <message>
        <source>Le service central ne connaît pas ce genre d’opération.</source>
        <translation>Le service central ne connaît pas ce genre d’opération.</translation>
    </message>
    <message>
        <source>Une autre opération portait déjà ce numéro.</source>
        <translation>Une autre opération portait déjà ce numéro.</translation>
    </message>
    <message>
        <source>L’opération vient d’une autre borne.</source>
        <translation>L’opération vient d’une autre borne.</translation>
    </message>
    <message>
        <source>L’opération vient d’une borne qui n’est plus admise.</source>
        <translation>L’opération vient d’une borne qui n’est plus admise.</translation>
    </message>
    <message>
        <source>La règle n’a pas pu s’appliquer.</source>
        <translation>La règle n’a pas pu s’appliquer.</translation>
    </message>
    <message>
        <source>L’opération était abîmée sur le disque.</source>
        <translation>L’opération était abîmée sur le disque.</translation>
    </message>
    <message>
        <source>Le service central a refusé l’opération.</source>
        <translation>Le service central a refusé l’opération.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>Trop d’essais. Attendez un peu avant de recommencer.</source>
        <translation>Trop d’essais. Attendez un peu avant de recommencer.</translation>
    </message>
    <message>
        <source>Aucun code d’équipe n’est réglé pour ce lieu.</source>
        <translation>Aucun code d’équipe n’est réglé pour ce lieu.</translation>
    </message>
    <message>
        <source>Travailler</source>
        <translation>Travailler</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Apprendre</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Réparer</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Panier</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Rencontrer</source>
        <translation>Rencontrer</translation>
    </message>
    <message>
        <source>Juste voir</source>
        <translation>Juste voir</translation>
    </message>
    <message>
        <source>À pied</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>À vélo</source>
        <translation>À vélo</translation>
    </message>
    <message>
        <source>Bus, tram</source>
        <translation>Bus, tram</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Covoiturage</source>
        <translation>Covoiturage</translation>
    </message>
    <message>
        <source>Voiture</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Fauteuil</source>
        <translation>Fauteuil</translation>
    </message>
    <message>
        <source>L’entrée</source>
        <translation>L’entrée</translation>
    </message>
    <message>
        <source>Venir jusqu’ici</source>
        <translation>Venir jusqu’ici</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>L’accueil</translation>
    </message>
    <message>
        <source>L’ascenseur</source>
        <translation>L’ascenseur</translation>
    </message>
    <message>
        <source>Les toilettes</source>
        <translation>Les toilettes</translation>
    </message>
    <message>
        <source>Entendre</source>
        <translation>Entendre</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Comprendre</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Une équipe formée</source>
        <translation>Une équipe formée</translation>
    </message>
    <message>
        <source>Les documents</source>
        <translation>Les documents</translation>
    </message>
    <message>
        <source>L’entretien</source>
        <translation>L’entretien</translation>
    </message>
    <message>
        <source>Ce qui reste à faire</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>En partie</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Arrivée annulée</source>
        <translation>Arrivée annulée</translation>
    </message>
    <message>
        <source>Départ annulé</source>
        <translation>Départ annulé</translation>
    </message>
    <message>
        <source>Clé de la borne</source>
        <translation>Clé de la borne</translation>
    </message>
    <message>
        <source>Trois images pour un badge</source>
        <translation>Trois images pour un badge</translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation>Nouveau badge</translation>
    </message>
    <message>
        <source>Badge révoqué</source>
        <translation>Badge révoqué</translation>
    </message>
    <message>
        <source>Appel à l’accueil</source>
        <translation>Appel à l’accueil</translation>
    </message>
    <message>
        <source>Appel reçu</source>
        <translation>Appel reçu</translation>
    </message>
    <message>
        <source>Réponse à un appel</source>
        <translation>Réponse à un appel</translation>
    </message>
    <message>
        <source>Appel annulé</source>
        <translation>Appel annulé</translation>
    </message>
    <message>
        <source>Soleil</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Arbre</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Vélo</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Maison</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Bateau</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>Pomme</source>
        <translation>Pomme</translation>
    </message>
    <message>
        <source>Étoile</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Parapluie</source>
        <translation>Parapluie</translation>
    </message>
    <message>
        <source>Clé</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fleur</source>
        <translation>Fleur</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Haut</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Casque branché</source>
        <translation>Casque branché</translation>
    </message>
    <message>
        <source>Casque débranché</source>
        <translation>Casque débranché</translation>
    </message>
    <message>
        <source>Contacteur</source>
        <translation>Contacteur</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Suivant ».</source>
        <translation>Appuyez sur la touche «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Choisir ».</source>
        <translation>Appuyez sur la touche «&#xa0;Choisir&#xa0;».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Retour ».</source>
        <translation>Appuyez sur la touche «&#xa0;Retour&#xa0;».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Haut ».</source>
        <translation>Appuyez sur la touche «&#xa0;Haut&#xa0;».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Bas ».</source>
        <translation>Appuyez sur la touche «&#xa0;Bas&#xa0;».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Plus fort ».</source>
        <translation>Appuyez sur la touche «&#xa0;Plus fort&#xa0;».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Moins fort ».</source>
        <translation>Appuyez sur la touche «&#xa0;Moins fort&#xa0;».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Répéter ».</source>
        <translation>Appuyez sur la touche «&#xa0;Répéter&#xa0;».</translation>
    </message>
    <message>
        <source>Branchez un casque.</source>
        <translation>Branchez un casque.</translation>
    </message>
    <message>
        <source>Débranchez le casque.</source>
        <translation>Débranchez le casque.</translation>
    </message>
    <message>
        <source>Appuyez sur le contacteur.</source>
        <translation>Appuyez sur le contacteur.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché ({code}). L’accueil peut vous aider.</source>
        <translation>Quelque chose n’a pas marché ({code}). L’accueil peut vous aider.</translation>
    </message>
</context>
<context>
    <name>SessionViewModel</name>
    <message>
        <source>Chiffres ١٢٣</source>
        <translation>Chiffres ١٢٣</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Écouter la borne</translation>
    </message>
    <message>
        <source>Tout plus bas</source>
        <translation>Tout plus bas</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Un seul bouton</source>
        <translation>Un seul bouton</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Très grand</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>La voix</source>
        <translation>La voix</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Lire toute la page</source>
        <translation>Lire toute la page</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>Moins vite</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Écran noir</source>
        <translation>Écran noir</translation>
    </message>
</context>
<context>
    <name>SpeechViewModel</name>
    <message>
        <source>{place} sur {steps}</source>
        <translation>{place} sur {steps}</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>Code : %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Tout est confirmé</source>
        <translation>Tout est confirmé</translation>
    </message>
    <message>
        <source>En attente : %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Noté ici</source>
        <translation>Noté ici</translation>
    </message>
    <message>
        <source>En cours d’envoi</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Refusé : %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Sans réseau, noté ici : %1</source>
        <translation>Sans réseau, noté ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sans réseau : tout marche</source>
        <translation>Sans réseau&#xa0;: tout marche</translation>
    </message>
    <message>
        <source>Chargement : %1 %</source>
        <translation>Chargement&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Moins</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Êtes-vous encore là ?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>Sans réponse, l’écran revient au début et oublie vos choix.</source>
        <translation>Sans réponse, l’écran revient au début et oublie vos choix.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Oui, je continue</translation>
    </message>
    <message>
        <source>Non, j’ai fini</source>
        <translation>Non, j’ai fini</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Effacer : %1</source>
        <translation>Effacer&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Réglages et aide</source>
        <translation>Réglages et aide</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Langue : %1</source>
        <translation>Langue&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Écouter la borne</translation>
    </message>
    <message>
        <source>Facile</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Français facile à lire</source>
        <translation>Français facile à lire</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Tout à portée de main, plus bas</source>
        <translation>Tout à portée de main, plus bas</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message>
        <source>Pourquoi venez-vous ?</source>
        <translation>Pourquoi venez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Vous arrivez : dites pourquoi, combien vous êtes et comment vous venez, puis choisissez « C’est bon ».</source>
        <translation>Vous arrivez&#xa0;: dites pourquoi, combien vous êtes et comment vous venez, puis choisissez «&#xa0;C’est bon&#xa0;».</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Pourquoi vous venez</source>
        <translation>Pourquoi vous venez</translation>
    </message>
    <message>
        <source>Vous êtes combien ?</source>
        <translation>Vous êtes combien&#xa0;?</translation>
    </message>
    <message>
        <source>Question %1 sur 3</source>
        <translation>Question&#xa0;%1 sur 3</translation>
    </message>
    <message>
        <source>Comment venez-vous ?</source>
        <translation>Comment venez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Vous arrivez. Question %1 sur 3 : %2 Pour passer, choisissez « %3 ».</source>
        <translation>Vous arrivez. Question %1 sur 3&#xa0;: %2 Pour passer, choisissez «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Combien ?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>Nombre de personnes</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>Une personne de moins</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>Une personne de plus</translation>
    </message>
    <message>
        <source>Comment vous venez</source>
        <translation>Comment vous venez</translation>
    </message>
</context>
<context>
    <name>VisitsViewModel</name>
    <message>
        <source>Ce n’est pas noté.</source>
        <translation>Ce n’est pas noté.</translation>
    </message>
    <message>
        <source>Bienvenue, {alias} !</source>
        <translation>Bienvenue, {alias}&#xa0;!</translation>
    </message>
    <message>
        <source>Bienvenue !</source>
        <translation>Bienvenue&#xa0;!</translation>
    </message>
    <message>
        <source>À bientôt, {alias} !</source>
        <translation>À bientôt, {alias}&#xa0;!</translation>
    </message>
    <message>
        <source>À bientôt !</source>
        <translation>À bientôt&#xa0;!</translation>
    </message>
    <message>
        <source>C’est annulé.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>L’accueil peut vous aider.</source>
        <translation>L’accueil peut vous aider.</translation>
    </message>
    <message numerus="yes">
        <source>Votre arrivée est notée : vous êtes %n.</source>
        <translation>
            <numerusform>Votre arrivée est notée.</numerusform>
            <numerusform>Votre arrivée est notée&#xa0;: vous êtes %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le départ de %n personne(s) est noté.</source>
        <translation>
            <numerusform>Votre départ est noté.</numerusform>
            <numerusform>Le départ de %n personnes est noté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre visite a duré {time}.</source>
        <translation>Votre visite a duré {time}.</translation>
    </message>
    <message>
        <source>Le départ n’est pas compté.</source>
        <translation>Le départ n’est pas compté.</translation>
    </message>
    <message>
        <source>Rien n’est compté.</source>
        <translation>Rien n’est compté.</translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n personne(s) ici.</source>
        <translation>
            <numerusform>Il n’y a que vous ici pour le moment.</numerusform>
            <numerusform>Il y a %n personnes ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n personne(s) ici.</source>
        <translation>
            <numerusform>Il reste une personne ici.</numerusform>
            <numerusform>Il reste %n personnes ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merci de votre visite.</source>
        <translation>Merci de votre visite.</translation>
    </message>
    <message>
        <source>Il y a beaucoup de monde : l’accueil vous aide à trouver une place.</source>
        <translation>Il y a beaucoup de monde&#xa0;: l’accueil vous aide à trouver une place.</translation>
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
        <translation>%1 Ici, dites que vous arrivez ou que vous partez, prenez un badge ou lisez l’agenda. Pour de l’aide, choisissez «&#xa0;Aide&#xa0;».</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>J’arrive</translation>
    </message>
    <message>
        <source>Je pars</source>
        <translation>Je pars</translation>
    </message>
    <message>
        <source>Mon badge</source>
        <translation>Mon badge</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Bonsoir !</source>
        <translation>Bonsoir&#xa0;!</translation>
    </message>
    <message>
        <source>Bonjour !</source>
        <translation>Bonjour&#xa0;!</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>Fermé ({reason})</source>
        <translation>Fermé ({reason})</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>{closed}, ouvre à {time}</source>
        <translation>{closed}, ouvre à {time}</translation>
    </message>
    <message>
        <source>{closed}, ouvre {day} à {time}</source>
        <translation>{closed}, ouvre {day} à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ici</source>
        <translation>
            <numerusform>1 personne ici</numerusform>
            <numerusform>%n personnes ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne ici pour le moment</source>
        <translation>Personne ici pour le moment</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à minuit</source>
        <translation>Ouvert jusqu’à minuit</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à {time}</source>
        <translation>Ouvert jusqu’à {time}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Effacer une lettre</source>
        <translation>Effacer une lettre</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Terminé, fermer le clavier</source>
        <translation>Terminé, fermer le clavier</translation>
    </message>
    <message>
        <source>Majuscules</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Lettres</translation>
    </message>
</context>
</TS>
