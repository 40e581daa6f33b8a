<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
<context>
    <name>AttractScreen</name>
    <message>
        <source>%1. %2. %3. Touchez l’écran pour commencer.</source>
        <translation>%1. %2. %3. Touchez l’écran pour commencer.</translation>
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
        <translation>Prenez ce badge en photo avec votre téléphone.</translation>
    </message>
    <message>
        <source>J’arrive avec ce badge</source>
        <translation>J’arrive avec ce badge</translation>
    </message>
    <message>
        <source>Mes trois images</source>
        <translation>Mes trois images</translation>
    </message>
    <message>
        <source>Imprimé</source>
        <translation>C’est imprimé</translation>
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
        <source>Un code à garder sur vous, sans nom et sans compte.</source>
        <translation>Le badge est un code à garder avec vous.</translation>
    </message>
    <message>
        <source>Voici votre badge, au nom de %1. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>Voici votre badge. Il s’appelle %1. Prenez-le en photo. Touchez ensuite «&#xa0;J’arrive avec ce badge&#xa0;».</translation>
    </message>
    <message>
        <source>Présentez votre badge au lecteur, ou touchez « Mes trois images ». Vous pouvez aussi demander un badge.</source>
        <translation>Montrez votre badge au lecteur. Vous avez vos trois images&#xa0;? Touchez «&#xa0;Mes trois images&#xa0;». Pas de badge&#xa0;? Demandez un badge.</translation>
    </message>
    <message>
        <source>Voici votre badge. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>Voici votre badge. Prenez-le en photo. Touchez ensuite «&#xa0;J’arrive avec ce badge&#xa0;».</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>Je veux un badge</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ce code ne contient ni votre nom, ni vos visites.</source>
        <translation>Votre nom n’est pas dans ce code.
Vos visites ne sont pas dans ce code.</translation>
    </message>
    <message>
        <source>J’ai un badge</source>
        <translation>J’ai un badge</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : il note votre arrivée, et plus tard votre départ.</source>
        <translation>Montrez votre badge au lecteur.
Faites-le quand vous arrivez et quand vous partez.</translation>
    </message>
    <message>
        <source>Je n’ai pas de badge</source>
        <translation>Je n’ai pas de badge</translation>
    </message>
    <message>
        <source>C’est gratuit, et sans votre nom.</source>
        <translation>Le badge est gratuit.</translation>
    </message>
    <message>
        <source>On vous salue par un nom de nature, comme Mésange 12.</source>
        <translation>Le badge ne porte pas votre nom.</translation>
    </message>
    <message>
        <source>Perdu ? L’accueil le bloque, vous en prenez un autre.</source>
        <translation>Badge perdu&#xa0;? Dites-le à l’accueil.</translation>
    </message>
</context>
<context>
    <name>BadgesViewModel</name>
    <message>
        <source>Valable jusqu’au {date}</source>
        <translation>Ce badge marche jusqu’au {date}</translation>
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
        <translation>Personne n’a répondu. Allez à l’accueil, s’il vous plaît.</translation>
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
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>CentreLink</name>
    <message>
        <source>Liaison avec le service central</source>
        <translation>Le lien avec l’ordinateur central</translation>
    </message>
    <message>
        <source>Mise de côté : %1</source>
        <translation>Pas envoyé&#xa0;: %1</translation>
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
            <numerusform>Vous avez tapé %n chiffre</numerusform>
            <numerusform>Vous avez tapé %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Effacer un chiffre</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>C’est fini</translation>
    </message>
</context>
<context>
    <name>ComfortScreen</name>
    <message>
        <source>Langue et confort</source>
        <translation>Langue et réglages</translation>
    </message>
    <message>
        <source>Choisissez la langue, la taille du texte et les aides. Tout revient à la fin de la visite.</source>
        <translation>Choisissez la langue. Choisissez la taille du texte. Tout s’efface à la fin de la visite.</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Langue</translation>
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
        <translation>Plus de temps</translation>
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
    <message numerus="yes">
        <source>ici, sur %n place(s)</source>
        <translation>
            <numerusform>ici, pour %n place</numerusform>
            <numerusform>ici, pour %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>ici maintenant</source>
        <translation>ici maintenant</translation>
    </message>
    <message numerus="yes">
        <source>venu(s) aujourd’hui</source>
        <translation>
            <numerusform>personne venue aujourd’hui</numerusform>
            <numerusform>personnes venues aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>en attente d’envoi</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>L’écran est accroché trop haut : « Plus bas » n’amène pas toutes les touches à moins de 1,20 m du sol.</source>
        <translation>L’écran est trop haut. La touche «&#xa0;Plus bas&#xa0;» ne suffit pas. Des touches restent à plus de 1,20 m du sol.</translation>
    </message>
    <message>
        <source>Qui est là</source>
        <translation>Qui est ici</translation>
    </message>
    <message>
        <source>Personne pour le moment.</source>
        <translation>Il n’y a personne pour le moment.</translation>
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
        <source>Noter le départ : %1</source>
        <translation>Noter le départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Annuler l’arrivée : %1</source>
        <translation>Annuler l’arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Les derniers départs</source>
        <translation>Les derniers départs</translation>
    </message>
    <message>
        <source>Annuler le départ : %1</source>
        <translation>Annuler le départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pourquoi on est venu aujourd’hui</source>
        <translation>Pourquoi les personnes viennent aujourd’hui</translation>
    </message>
    <message>
        <source>Comment on est venu aujourd’hui</source>
        <translation>Comment les personnes viennent aujourd’hui</translation>
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
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Le bureau d’accueil</source>
        <translation>Le bureau d’accueil</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>Pour l’équipe</translation>
    </message>
    <message>
        <source>Tapez le code de l’équipe.</source>
        <translation>Tapez le code de l’équipe.</translation>
    </message>
    <message>
        <source>Le bureau d’accueil : qui est là, les comptes du jour et l’état de la borne.</source>
        <translation>Voici le bureau d’accueil. Vous voyez qui est ici. Vous voyez si la borne va bien.</translation>
    </message>
    <message>
        <source>Espace réservé à l’équipe : tapez le code.</source>
        <translation>Cette page est pour l’équipe. Tapez le code.</translation>
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
            <numerusform>Vous avez essayé trop de fois. Attendez %n seconde.</numerusform>
            <numerusform>Vous avez essayé trop de fois. Attendez %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) présent(s) portent ce nom.</source>
        <translation>
            <numerusform>%n badge porte ce nom.</numerusform>
            <numerusform>%n badges portent ce nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne de ce nom.</source>
        <translation>Personne ne porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge reparties : elles figurent encore dans cette liste.</source>
        <translation>
            <numerusform>%n personne sans badge est partie. Elle est encore dans cette liste.</numerusform>
            <numerusform>%n personnes sans badge sont parties. Elles sont encore dans cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non précisé</source>
        <translation>On ne sait pas</translation>
    </message>
    <message>
        <source>Reliée au service central</source>
        <translation>La borne est reliée à l’ordinateur central</translation>
    </message>
    <message>
        <source>Connexion au service central…</source>
        <translation>La borne appelle l’ordinateur central…</translation>
    </message>
    <message>
        <source>Le service central demande d’attendre</source>
        <translation>L’ordinateur central demande d’attendre</translation>
    </message>
    <message>
        <source>Hors ligne : tout continue ici</source>
        <translation>Pas de réseau. Tout marche ici.</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par cette borne</source>
        <translation>Pas de réseau. Les autres bornes passent par cette borne.</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par la borne {relay}</source>
        <translation>Pas de réseau. Cette borne passe par la borne {relay}.</translation>
    </message>
    <message>
        <source>Chargement des données du lieu : {percent} %</source>
        <translation>La borne prépare les données du lieu. C’est fait à {percent} sur 100.</translation>
    </message>
    <message>
        <source>Tout est transmis</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) en attente d’envoi</source>
        <translation>
            <numerusform>%n action à envoyer</numerusform>
            <numerusform>%n actions à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Opération illisible</source>
        <translation>On ne peut pas lire cette action</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>à {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>Touchez le numéro du badge : 1 puis 2 pour « Loutre 12 ».</source>
        <translation>Touchez le numéro du badge. Pour «&#xa0;Loutre 12&#xa0;», touchez 1 et après 2.</translation>
    </message>
    <message>
        <source>Aucun badge valable ne porte le numéro {number}.</source>
        <translation>Aucun badge ne porte le numéro {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) valable(s) portent le numéro {number}.</source>
        <translation>
            <numerusform>%n badge porte le numéro {number}.</numerusform>
            <numerusform>%n badges portent le numéro {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le badge {alias} est révoqué : il ne fonctionne plus.</source>
        <translation>Le badge {alias} est bloqué. Il ne marche plus.</translation>
    </message>
    <message>
        <source>Aucun contact depuis le démarrage</source>
        <translation>Pas de contact depuis le début</translation>
    </message>
    <message>
        <source>Dernier contact à {time}</source>
        <translation>Dernier contact à {time}</translation>
    </message>
    <message>
        <source>{first} à {last}, sur {total}</source>
        <translation>{first} à {last}, sur {total}</translation>
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
    <message>
        <source>depuis {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}, à la fermeture.</source>
        <translation>
            <numerusform>%n personne est partie sans le dire. La borne a noté son départ. C’était {day} à {time}, quand le lieu a fermé.</numerusform>
            <numerusform>%n personnes sont parties sans le dire. La borne a noté leur départ. C’était {day} à {time}, quand le lieu a fermé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}.</source>
        <translation>
            <numerusform>%n personne est partie sans le dire. La borne a noté son départ. C’était {day} à {time}.</numerusform>
            <numerusform>%n personnes sont parties sans le dire. La borne a noté leur départ. C’était {day} à {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>remis le {date}</source>
        <translation>donné le {date}</translation>
    </message>
    <message>
        <source>{issued}, jamais utilisé</source>
        <translation>{issued}, jamais utilisé</translation>
    </message>
    <message>
        <source>{issued}, utilisé {day}</source>
        <translation>{issued}, utilisé {day}</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>Cet événement n’est plus au programme</source>
        <translation>Cette activité n’est plus prévue</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cet événement est annulé.</source>
        <translation>Cette activité est annulée.</translation>
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
            <numerusform>Il y a %n activité. Touchez-la pour en savoir plus.</numerusform>
            <numerusform>Il y a %n activités. Touchez une activité pour en savoir plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n événement(s)</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien au programme pour le moment</source>
        <translation>Rien n’est prévu pour le moment</translation>
    </message>
    <message>
        <source>Une idée ? Parlez-en à l’accueil : chacun peut proposer.</source>
        <translation>Vous avez une idée&#xa0;? Parlez-en à l’accueil. Tout le monde peut proposer.</translation>
    </message>
    <message>
        <source>Les événements</source>
        <translation>Les activités</translation>
    </message>
</context>
<context>
    <name>EventsViewModel</name>
    <message>
        <source>Jusqu’à {time}</source>
        <translation>Jusqu’à {time}</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Du {first} au {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{day}, de {start} à {end}</source>
        <translation>{day}, de {start} à {end}</translation>
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
        <translation>À {time}</translation>
    </message>
    <message>
        <source>De {start} à {end}</source>
        <translation>De {start} à {end}</translation>
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
        <translation>Pour ceux qui ont du mal à comprendre</translation>
    </message>
    <message>
        <source>Handicap auditif</source>
        <translation>Pour ceux qui entendent mal</translation>
    </message>
    <message>
        <source>Handicap visuel</source>
        <translation>Pour ceux qui voient mal</translation>
    </message>
    <message>
        <source>Handicap psychique</source>
        <translation>Pour ceux qui ont un handicap psychique</translation>
    </message>
    <message>
        <source>Handicap moteur</source>
        <translation>Pour ceux qui ont du mal à bouger</translation>
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
        <translation>%1&#xa0;: %2. %3</translation>
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
        <translation>Voici l’aide. Elle explique comment arriver et comment partir. Elle explique aussi le badge.</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>Pour l’équipe</translation>
    </message>
    <message>
        <source>Arriver et partir</source>
        <translation>Arriver et partir</translation>
    </message>
    <message>
        <source>Touchez « J’arrive » ou « Je pars ». Un oubli ? La visite se termine seule à la fermeture.</source>
        <translation>Vous arrivez&#xa0;: touchez «&#xa0;J’arrive&#xa0;». Vous partez&#xa0;: touchez «&#xa0;Je pars&#xa0;».</translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>Avec un badge</translation>
    </message>
    <message>
        <source>Gardez-le en photo, présentez-le au lecteur en arrivant et en partant.</source>
        <translation>Prenez le badge en photo.
Montrez-le au lecteur.</translation>
    </message>
    <message>
        <source>Ce que la borne retient</source>
        <translation>La borne</translation>
    </message>
    <message>
        <source>Des nombres et des heures, jamais de nom. L’affichage oublie vos choix.</source>
        <translation>La borne ne garde pas votre nom.</translation>
    </message>
    <message>
        <source>Plus facile à lire</source>
        <translation>Voir et entendre</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste, voix, et tout plus bas. Le clavier suffit aussi.</source>
        <translation>Regardez en bas de l’écran. Vous pouvez changer la langue et le texte. Vous pouvez aussi écouter.</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste et voix. Le clavier suffit aussi.</source>
        <translation>Regardez en bas de l’écran. Vous pouvez changer la langue et le texte. Vous pouvez aussi écouter.</translation>
    </message>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>Est-ce facile pour moi ici&#xa0;?</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Appeler quelqu’un</translation>
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
        <translation>Essayez vos touches. Puis enregistrez.</translation>
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
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Réglage d’origine</source>
        <translation>Réglage du début</translation>
    </message>
    <message>
        <source>Pas de touche pour cela ? Touchez « Passer ». Sur un clavier : Tabulation, puis Espace.</source>
        <translation>Vous n’avez pas cette touche&#xa0;? Touchez «&#xa0;Passer&#xa0;». Sur un clavier&#xa0;: touchez Tabulation, puis Espace.</translation>
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
        <translation>La touche {key} sert à «&#xa0;{deed}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} sert déjà à « {deed} ». Appuyez encore dessus pour passer.</source>
        <translation>La touche {key} sert déjà à «&#xa0;{deed}&#xa0;». Appuyez encore dessus pour passer.</translation>
    </message>
    <message>
        <source>aucune touche</source>
        <translation>pas de touche</translation>
    </message>
    <message>
        <source>touche n° {position}</source>
        <translation>touche numéro {position}</translation>
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
        <translation>Vous partez. Montrez votre badge au lecteur. Pas de badge&#xa0;? Dites combien de personnes partent.</translation>
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
        <translation>Montrez votre badge au lecteur.
Votre départ est noté.</translation>
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
        <translation>Un moment…</translation>
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
        <translation>Oui, bloquer</translation>
    </message>
    <message>
        <source>Révoquer</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Oui, révoquer : %1</source>
        <translation>Oui, bloquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Révoquer : %1</source>
        <translation>Bloquer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Borne d’accueil</source>
        <translation>La borne de l’accueil</translation>
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
        <translation>Nous avons un problème</translation>
    </message>
    <message>
        <source>Rien n’est perdu : ce qui était noté le reste. L’accueil peut vous aider.</source>
        <translation>Rien n’est perdu. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>Retour au début</translation>
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
        <translation>L’écran est allumé.</translation>
    </message>
    <message>
        <source>La borne vous parle. Les flèches avancent, Entrée choisit.</source>
        <translation>La borne vous parle. Appuyez sur les flèches pour avancer. Appuyez sur Entrée pour choisir.</translation>
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
        <translation>place pour écrire</translation>
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
        <translation>en marche</translation>
    </message>
    <message>
        <source>pas activé</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>indisponible</source>
        <translation>ne marche pas maintenant</translation>
    </message>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>La suite est personnelle : branchez un casque pour l’entendre.</source>
        <translation>On va parler de vous. Branchez un casque.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translation>Clavier sur l’écran</translation>
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
        <translation>Ceux d’avant</translation>
    </message>
    <message>
        <source>Les suivants</source>
        <translation>Ceux d’après</translation>
    </message>
</context>
<context>
    <name>PairingCode</name>
    <message>
        <source>Code à scanner pour admettre la borne</source>
        <translation>Code à scanner pour mettre la borne en service</translation>
    </message>
    <message>
        <source>À scanner, ou à taper à cette adresse :</source>
        <translation>Scannez ce code. Ou tapez-le à cette adresse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PairingViewModel</name>
    <message numerus="yes">
        <source>Ce code est valable encore %n minute(s).</source>
        <translation>
            <numerusform>Ce code marche encore %n minute.</numerusform>
            <numerusform>Ce code marche encore %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette borne n’est plus en service</source>
        <translation>Cette borne ne marche plus</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore en service</source>
        <translation>Cette borne ne marche pas encore</translation>
    </message>
    <message>
        <source>L’accueil note votre arrivée ou votre départ avec plaisir.</source>
        <translation>Allez à l’accueil. L’accueil note votre arrivée ou votre départ.</translation>
    </message>
    <message>
        <source>Elle cherche le service central…</source>
        <translation>La borne cherche l’ordinateur central…</translation>
    </message>
    <message>
        <source>Elle charge les données du lieu : {percent} %</source>
        <translation>La borne prépare les données du lieu. C’est fait à {percent} sur 100.</translation>
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
        <translation>Retenez ces images dans cet ordre.</translation>
    </message>
    <message>
        <source>Elles remplacent votre badge.</source>
        <translation>Elles remplacent votre badge.</translation>
    </message>
    <message>
        <source>Une petite pause, puis vous pourrez réessayer.</source>
        <translation>Attendez un peu. Vous pourrez essayer encore.</translation>
    </message>
    <message>
        <source>Vos trois images : %1. Retenez-les, dans cet ordre.</source>
        <translation>Voici vos trois images&#xa0;: %1. Retenez ces images dans cet ordre.</translation>
    </message>
    <message>
        <source>Touchez maintenant vos trois images, dans l’ordre.</source>
        <translation>Touchez vos trois images dans l’ordre.</translation>
    </message>
    <message>
        <source>C’est ça. La prochaine fois, touchez : %1.</source>
        <translation>C’est ça. La prochaine fois, touchez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Touchez vos trois images, dans l’ordre. Elles remplacent votre badge.</source>
        <translation>Touchez vos trois images dans l’ordre. Elles remplacent votre badge.</translation>
    </message>
    <message>
        <source>Voici vos trois images. Retenez-les, dans cet ordre.</source>
        <translation>Voici vos trois images. Retenez-les dans cet ordre.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Essayer encore</translation>
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
        <translation>J’ai fini</translation>
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
        <translation>Vous n’avez pas choisi d’image</translation>
    </message>
    <message>
        <source>Choisies : {pictures}</source>
        <translation>Vous avez choisi&#xa0;: {pictures}</translation>
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
        <translation>Est-ce facile pour moi ici&#xa0;?</translation>
    </message>
    <message>
        <source>Ce qui est prêt, et ce qui reste à faire.</source>
        <translation>Voici ce qui est prêt. Voici ce qui manque encore.</translation>
    </message>
    <message numerus="yes">
        <source>Le registre d’accessibilité du lieu : %n sujet(s), l’un après l’autre.</source>
        <translation>
            <numerusform>Le lieu est-il facile pour tous&#xa0;? Voici %n sujet.</numerusform>
            <numerusform>Le lieu est-il facile pour tous&#xa0;? Voici %n sujets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le registre n’est pas encore écrit</source>
        <translation>Cette page n’est pas encore écrite</translation>
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
        <translation>J’ai fini</translation>
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
        <translation>Vous pouvez finir.</translation>
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
        <translation>Arrêter «&#xa0;Un seul bouton&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ScanningViewModel</name>
    <message>
        <source>En pause. Appuyez pour reprendre.</source>
        <translation>C’est en pause. Appuyez pour continuer.</translation>
    </message>
    <message>
        <source>Balayage, vitesse {speed} sur {most}</source>
        <translation>Un seul bouton&#xa0;: vitesse {speed} sur {most}</translation>
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
        <translation>La borne a mal lu le badge. Montrez-le encore une fois. Tenez-le bien à plat.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit.</source>
        <translation>Ce badge est trop vieux. Demandez un nouveau badge. C’est gratuit.</translation>
    </message>
    <message>
        <source>Ce badge a été déclaré perdu, il ne fonctionne plus. Demandez-en un nouveau à l’accueil.</source>
        <translation>Quelqu’un a dit que ce badge est perdu. Il ne marche plus. Demandez un nouveau badge à l’accueil.</translation>
    </message>
    <message>
        <source>Ces images n’ouvrent aucun badge. Réessayez, ou demandez à l’accueil.</source>
        <translation>Ces images ne marchent pas. Essayez encore. Ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Pas tout à fait. Regardez-les encore une fois.</source>
        <translation>Ce n’est pas ça. Regardez vos images encore une fois.</translation>
    </message>
    <message>
        <source>Toutes les images sont prises. Votre badge, lui, marche toujours.</source>
        <translation>Il n’y a plus d’images libres. Votre badge marche toujours.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez plutôt le badge en photo.</source>
        <translation>L’imprimante ne marche pas. Prenez le badge en photo.</translation>
    </message>
    <message>
        <source>La voix de la borne ne répond pas. L’accueil peut vous aider.</source>
        <translation>La voix de la borne ne marche pas. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>La prise du casque ne peut pas être lue.</source>
        <translation>La borne ne voit pas le casque.</translation>
    </message>
    <message>
        <source>Cette borne ne fonctionne pas pour le moment. L’accueil s’occupe de vous.</source>
        <translation>Cette borne ne marche pas pour le moment. Allez à l’accueil.</translation>
    </message>
    <message>
        <source>Une autre borne tourne déjà avec ces données.</source>
        <translation>Une autre borne utilise déjà ces données.</translation>
    </message>
    <message>
        <source>Les données viennent d’une version plus récente du programme : il faut la mettre à jour.</source>
        <translation>Les données sont plus récentes que le programme. Il faut changer le programme.</translation>
    </message>
    <message>
        <source>Les données de cette borne sont celles d’un autre lieu.</source>
        <translation>Les données de cette borne viennent d’un autre lieu.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas servir.</source>
        <translation>La borne ne peut pas utiliser son dossier.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas être modifié.</source>
        <translation>La borne ne peut pas écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Ce code n’est pas un badge d’ici. Montrez votre badge, ou demandez à l’accueil.</source>
        <translation>Ce code n’est pas un badge d’ici. Montrez votre badge. Ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Ce badge vient d’un autre lieu. Ici, demandez-en un nouveau : c’est gratuit.</source>
        <translation>Ce badge vient d’un autre lieu. Demandez un nouveau badge ici. C’est gratuit.</translation>
    </message>
    <message>
        <source>Ce badge n’a pas été fait ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>Ce badge ne vient pas d’ici. Rien n’est noté. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas connu ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>La borne ne connaît pas ce badge. Rien n’est noté. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas noté comme arrivé : rien à faire pour partir.</source>
        <translation>L’arrivée de ce badge n’est pas notée. Vous pouvez partir.</translation>
    </message>
    <message>
        <source>Ces trois images n’existent pas ici. Réessayez, ou demandez à l’accueil.</source>
        <translation>Ces trois images ne sont pas ici. Essayez encore. Ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Un autre badge a déjà ces images. Le vôtre marche toujours : prenez-en d’autres.</source>
        <translation>Un autre badge a déjà ces images. Votre badge marche toujours. Prenez d’autres images.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne lit pas sa clé. L’accueil peut vous aider.</source>
        <translation>La borne ne peut pas faire de badge. Elle ne peut pas lire sa clé. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne garde pas sa clé. L’accueil peut vous aider.</source>
        <translation>La borne ne peut pas faire de badge. Elle ne peut pas garder sa clé. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Le lecteur de badges ne répond pas. L’accueil peut vous aider.</source>
        <translation>Le lecteur de badges ne marche pas. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de voix. L’accueil peut vous aider.</source>
        <translation>Cette borne ne parle pas. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Le disque de la borne est plein : rien de nouveau ne peut être noté. L’accueil peut vous aider.</source>
        <translation>La borne n’a plus de place. Elle ne peut rien noter. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Le disque de la borne a un défaut. L’accueil peut vous aider.</source>
        <translation>Le disque de la borne marche mal. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>La borne est très occupée. Réessayez dans un instant.</source>
        <translation>La borne a beaucoup de travail. Essayez encore dans un moment.</translation>
    </message>
    <message>
        <source>Les données étaient abîmées : elles ont été mises de côté et refaites.</source>
        <translation>Les données étaient abîmées. La borne les a refaites.</translation>
    </message>
    <message>
        <source>Le réglage des touches est illisible : les touches d’origine servent.</source>
        <translation>La borne ne peut pas lire le réglage des touches. Elle prend les touches du début.</translation>
    </message>
    <message>
        <source>Le réglage des touches ne peut pas être gardé.</source>
        <translation>La borne ne peut pas garder le réglage des touches.</translation>
    </message>
    <message>
        <source>La description du lieu ne peut pas être lue.</source>
        <translation>On ne peut pas lire la description du lieu.</translation>
    </message>
    <message>
        <source>Un réglage de la borne n’est pas juste.</source>
        <translation>Un réglage de la borne n’est pas juste.</translation>
    </message>
    <message>
        <source>Le service central n’est pas joignable : tout continue ici, et part plus tard.</source>
        <translation>La borne ne trouve pas l’ordinateur central. Tout continue ici. La borne envoie plus tard.</translation>
    </message>
    <message>
        <source>Le service central ne répond pas à temps.</source>
        <translation>L’ordinateur central ne répond pas assez vite.</translation>
    </message>
    <message>
        <source>Ce qui répond à l’adresse du service central n’en est pas un, ou ne se comprend pas.</source>
        <translation>Quelque chose répond à cette adresse. Ce n’est pas l’ordinateur central.</translation>
    </message>
    <message>
        <source>L’adresse du service central renvoie ailleurs : la borne n’y va pas.</source>
        <translation>L’adresse de l’ordinateur central mène ailleurs. La borne n’y va pas.</translation>
    </message>
    <message>
        <source>L’adresse du service central n’est pas protégée (https).</source>
        <translation>L’adresse de l’ordinateur central n’est pas sûre. Elle doit commencer par https.</translation>
    </message>
    <message>
        <source>L’échange avec le service central a échoué.</source>
        <translation>L’échange avec l’ordinateur central n’a pas marché.</translation>
    </message>
    <message>
        <source>Des données différaient de celles du service central : elles ont été reprises.</source>
        <translation>Des données étaient différentes. La borne les a reprises.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas à l’heure.</source>
        <translation>L’horloge de la borne n’est pas à l’heure.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas vérifiée : la borne compte avec son dernier écart connu.</source>
        <translation>Personne n’a contrôlé l’horloge de la borne. La borne calcule l’heure avec le dernier contrôle.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas servir de relais aux autres bornes du lieu.</source>
        <translation>Cette borne ne peut pas aider les autres bornes.</translation>
    </message>
    <message>
        <source>Cette borne n’atteint pas le relais du lieu : sans service central, elle compte seule.</source>
        <translation>Cette borne ne trouve pas les autres bornes. Elle compte seule.</translation>
    </message>
    <message>
        <source>Le service central de cette borne n’a pas démarré.</source>
        <translation>L’ordinateur central de cette borne n’a pas démarré.</translation>
    </message>
    <message>
        <source>Cette borne attend d’être admise par le service central : son code est affiché au bureau.</source>
        <translation>Cette borne attend d’être acceptée. Son code est au bureau d’accueil.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas encore admis cette borne.</source>
        <translation>L’équipe n’a pas encore accepté cette borne.</translation>
    </message>
    <message>
        <source>La borne demande trop souvent si elle est admise : elle ralentit.</source>
        <translation>La borne demande trop souvent. Elle attend un peu.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas admis cette borne. Elle redemandera avec un autre code.</source>
        <translation>L’équipe n’a pas accepté cette borne. La borne demande encore avec un autre code.</translation>
    </message>
    <message>
        <source>Le code de cette borne a expiré : elle en demande un autre.</source>
        <translation>Le code de cette borne ne marche plus. La borne demande un autre code.</translation>
    </message>
    <message>
        <source>Cette borne est admise, mais ne peut pas garder son jeton sur le disque.</source>
        <translation>La borne est acceptée. Elle ne peut pas garder sa clé sur le disque.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne est dans un fichier : le système n’a pas de trousseau ouvert.</source>
        <translation>La clé de cette borne est dans un fichier. Le système n’a pas de place plus sûre.</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore admise par le service central.</source>
        <translation>L’ordinateur central n’a pas encore accepté cette borne.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne peut être lu par d’autres : ses droits sont à corriger.</source>
        <translation>D’autres peuvent lire la clé de cette borne. L’équipe doit changer les droits.</translation>
    </message>
    <message>
        <source>Le service central ne reconnaît pas cette borne.</source>
        <translation>L’ordinateur central ne connaît pas cette borne.</translation>
    </message>
    <message>
        <source>Cette borne n’est plus admise par le service central. Elle ne montre plus rien de personne ; ce qui n’est pas transmis est gardé pour l’équipe.</source>
        <translation>L’ordinateur central n’accepte plus cette borne. Elle ne montre plus rien. Elle garde pour l’équipe ce qui reste à envoyer.</translation>
    </message>
    <message>
        <source>Cette borne appartient à un autre lieu.</source>
        <translation>Cette borne est à un autre lieu.</translation>
    </message>
    <message>
        <source>Le service central est plus ancien que cette borne : elle attend sa mise à jour.</source>
        <translation>L’ordinateur central est plus ancien que cette borne. La borne attend qu’il change.</translation>
    </message>
    <message>
        <source>Le service central a recommencé ses données : la borne les reprend en entier.</source>
        <translation>L’ordinateur central a tout recommencé. La borne reprend toutes les données.</translation>
    </message>
    <message>
        <source>Le service central n’a pas compris où la borne en était.</source>
        <translation>L’ordinateur central n’a pas compris la question de la borne.</translation>
    </message>
    <message>
        <source>Le service central n’a pas pu lire l’envoi.</source>
        <translation>L’ordinateur central n’a pas pu lire l’envoi.</translation>
    </message>
    <message>
        <source>Le service central ne prend pas d’envoi compressé.</source>
        <translation>L’ordinateur central ne lit pas ce genre d’envoi.</translation>
    </message>
    <message>
        <source>Le service central trouve que cette borne demande trop souvent : elle attend un peu.</source>
        <translation>La borne demande trop souvent. Elle attend un peu.</translation>
    </message>
    <message>
        <source>L’envoi était trop grand pour le service central.</source>
        <translation>L’envoi était trop grand pour l’ordinateur central.</translation>
    </message>
    <message>
        <source>Il n’y a pas de service central à cette adresse.</source>
        <translation>Il n’y a pas d’ordinateur central à cette adresse.</translation>
    </message>
    <message>
        <source>Le service central n’accepte pas cette demande.</source>
        <translation>L’ordinateur central n’accepte pas cette demande.</translation>
    </message>
    <message>
        <source>Le service central a une panne.</source>
        <translation>L’ordinateur central est en panne.</translation>
    </message>
    <message>
        <source>Le service central est débordé : la borne réessaie plus tard.</source>
        <translation>L’ordinateur central a trop de travail. La borne essaie plus tard.</translation>
    </message>
    <message>
        <source>Le service central ne connaît pas ce genre d’opération.</source>
        <translation>L’ordinateur central ne connaît pas ce genre d’action.</translation>
    </message>
    <message>
        <source>Une autre opération portait déjà ce numéro.</source>
        <translation>Une autre action a déjà ce numéro.</translation>
    </message>
    <message>
        <source>L’opération vient d’une autre borne.</source>
        <translation>L’action vient d’une autre borne.</translation>
    </message>
    <message>
        <source>L’opération vient d’une borne qui n’est plus admise.</source>
        <translation>L’action vient d’une borne qui n’est plus acceptée.</translation>
    </message>
    <message>
        <source>La règle n’a pas pu s’appliquer.</source>
        <translation>La règle n’a pas marché.</translation>
    </message>
    <message>
        <source>L’opération était abîmée sur le disque.</source>
        <translation>L’action était abîmée sur le disque.</translation>
    </message>
    <message>
        <source>Le service central a refusé l’opération.</source>
        <translation>L’ordinateur central a refusé l’action.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>Trop d’essais. Attendez un peu avant de recommencer.</source>
        <translation>Vous avez essayé trop de fois. Attendez un peu.</translation>
    </message>
    <message>
        <source>Aucun code d’équipe n’est réglé pour ce lieu.</source>
        <translation>Il n’y a pas de code d’équipe pour ce lieu.</translation>
    </message>
    <message>
        <source>Travailler</source>
        <translation>Travailler</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Activité</translation>
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
        <translation>Mon panier</translation>
    </message>
    <message>
        <source>Rencontrer</source>
        <translation>Rencontrer</translation>
    </message>
    <message>
        <source>Juste voir</source>
        <translation>Regarder</translation>
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
        <translation>Bus ou tram</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Covoiturage</source>
        <translation>Voiture à plusieurs</translation>
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
        <translation>Venir ici</translation>
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
        <translation>Une équipe qui sait aider</translation>
    </message>
    <message>
        <source>Les documents</source>
        <translation>Les documents</translation>
    </message>
    <message>
        <source>L’entretien</source>
        <translation>Les réparations</translation>
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
        <translation>Pas partout</translation>
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
        <translation>Badge bloqué</translation>
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
        <translation>Bouton unique</translation>
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
        <translation>Appuyez sur le bouton unique.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché ({code}). L’accueil peut vous aider.</source>
        <translation>Quelque chose ne marche pas&#xa0;: {code}. L’accueil peut vous aider.</translation>
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
        <translation>Tout est noté</translation>
    </message>
    <message>
        <source>Chargement : %1 %</source>
        <translation>Préparation&#xa0;: %1 sur 100</translation>
    </message>
    <message>
        <source>En attente : %1</source>
        <translation>À envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Noté ici</source>
        <translation>Noté ici</translation>
    </message>
    <message>
        <source>En cours d’envoi</source>
        <translation>La borne envoie</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>C’est sûr</translation>
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
        <translation>Pas de réseau. Noté ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sans réseau : tout marche</source>
        <translation>Pas de réseau. Tout marche.</translation>
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
        <translation>Répondez, s’il vous plaît. Sinon, l’écran revient au début.</translation>
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
        <translation>Effacer&#xa0;: %1</translation>
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
        <translation>Langue&#xa0;: %1</translation>
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
        <translation>Mettre tout plus bas sur l’écran</translation>
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
        <source>Question %1 sur 3</source>
        <translation>Question %1 sur 3</translation>
    </message>
    <message>
        <source>Comment venez-vous ?</source>
        <translation>Comment venez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Vous arrivez. Question %1 sur 3 : %2 Pour passer, choisissez « %3 ».</source>
        <translation>Vous arrivez. Voici la question %1 sur 3. %2 Pour passer, choisissez «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Vous arrivez : dites pourquoi, combien vous êtes et comment vous venez, puis choisissez « C’est bon ».</source>
        <translation>Vous arrivez. Dites pourquoi vous venez. Dites combien vous êtes. Dites comment vous venez. Choisissez ensuite «&#xa0;C’est bon&#xa0;».</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>C’est bon</translation>
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
        <source>Pourquoi vous venez</source>
        <translation>Pourquoi vous venez</translation>
    </message>
    <message>
        <source>Comment vous venez</source>
        <translation>Comment vous venez</translation>
    </message>
    <message>
        <source>Vous êtes combien ?</source>
        <translation>Vous êtes combien&#xa0;?</translation>
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
            <numerusform>Votre arrivée est notée. Vous êtes %n personnes.</numerusform>
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
        <translation>Votre départ n’est pas noté.</translation>
    </message>
    <message>
        <source>Rien n’est compté.</source>
        <translation>Rien n’est noté.</translation>
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
        <translation>Il y a beaucoup de monde. L’accueil vous aide à trouver une place.</translation>
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
        <translation>{hours}&#xa0;h&#xa0;{minutes}</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>%1 Ici, dites que vous arrivez ou que vous partez, prenez un badge ou lisez l’agenda. Pour de l’aide, choisissez « Aide ».</source>
        <translation>%1 Choisissez «&#xa0;J’arrive&#xa0;» quand vous arrivez. Choisissez «&#xa0;Je pars&#xa0;» quand vous partez. «&#xa0;Mon badge&#xa0;» sert à avoir un badge. «&#xa0;Activités&#xa0;» dit ce qui se passe ici. Pour de l’aide, choisissez «&#xa0;Aide&#xa0;».</translation>
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
        <translation>Activités</translation>
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
        <translation>{words}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Fermé ({reason})</source>
        <translation>Fermé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>{closed}, ouvre à {time}</source>
        <translation>{closed}. Ouvre à {time}</translation>
    </message>
    <message>
        <source>{closed}, ouvre {day} à {time}</source>
        <translation>{closed}. Ouvre {day} à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ici</source>
        <translation>
            <numerusform>%n personne ici</numerusform>
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
        <translation>en ce moment</translation>
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
        <translation>Un moment…</translation>
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
        <translation>Lettres majuscules</translation>
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
