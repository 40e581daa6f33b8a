<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="fr">
<context>
    <name>AttractScreen</name>
    <message>
        <source>%1. %2. %3. Touchez l’écran pour commencer.</source>
        <translation>%1. %2. %3. Toque la pantalla para empezar.</translation>
    </message>
    <message>
        <source>Touchez l’écran</source>
        <translation>Toque la pantalla</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Voici votre badge</source>
        <translation>Aquí tiene su pase</translation>
    </message>
    <message>
        <source>Mon badge</source>
        <translation>Mi pase</translation>
    </message>
    <message>
        <source>Prenez-le en photo avec votre téléphone.</source>
        <translation>Hágale una foto con su teléfono.</translation>
    </message>
    <message>
        <source>J’arrive avec ce badge</source>
        <translation>Entrar con este pase</translation>
    </message>
    <message>
        <source>Mes trois images</source>
        <translation>Mis tres imágenes</translation>
    </message>
    <message>
        <source>Imprimé</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Code du badge %1</source>
        <translation>Código del pase %1</translation>
    </message>
    <message>
        <source>Un code à garder sur vous, sans nom et sans compte.</source>
        <translation>Un código para llevar consigo, sin nombre y sin cuenta.</translation>
    </message>
    <message>
        <source>Voici votre badge, au nom de %1. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>Aquí tiene su pase, a nombre de %1. Hágale una foto y toque «Entrar con este pase».</translation>
    </message>
    <message>
        <source>Présentez votre badge au lecteur, ou touchez « Mes trois images ». Vous pouvez aussi demander un badge.</source>
        <translation>Acerque su pase al lector o toque «Mis tres imágenes». También puede pedir un pase.</translation>
    </message>
    <message>
        <source>Voici votre badge. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>Aquí tiene su pase. Hágale una foto y toque «Entrar con este pase».</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>Quiero un pase</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Ce code ne contient ni votre nom, ni vos visites.</source>
        <translation>Este código no contiene ni su nombre ni sus visitas.</translation>
    </message>
    <message>
        <source>J’ai un badge</source>
        <translation>Tengo un pase</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : il note votre arrivée, et plus tard votre départ.</source>
        <translation>Acérquelo al lector: anota su llegada y, más tarde, su salida.</translation>
    </message>
    <message>
        <source>Je n’ai pas de badge</source>
        <translation>No tengo pase</translation>
    </message>
    <message>
        <source>C’est gratuit, et sans votre nom.</source>
        <translation>Es gratis y no pide su nombre.</translation>
    </message>
    <message>
        <source>On vous salue par un nom de nature, comme Mésange 12.</source>
        <translation>Se le saluda con un nombre de la naturaleza, como Mésange 12.</translation>
    </message>
    <message>
        <source>Perdu ? L’accueil le bloque, vous en prenez un autre.</source>
        <translation>¿Lo ha perdido? La recepción lo bloquea y usted toma otro.</translation>
    </message>
</context>
<context>
    <name>BadgesViewModel</name>
    <message>
        <source>Valable jusqu’au {date}</source>
        <translation>Válido hasta el {date}</translation>
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
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>Anular la llamada</translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>D’accord</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>Anular la llamada</translation>
    </message>
</context>
<context>
    <name>CallsViewModel</name>
    <message>
        <source>La borne appelle l’accueil…</source>
        <translation>El terminal llama a recepción…</translation>
    </message>
    <message>
        <source>Quelqu’un arrive.</source>
        <translation>Alguien viene.</translation>
    </message>
    <message>
        <source>L’accueil a reçu votre appel.</source>
        <translation>La recepción ha recibido su llamada.</translation>
    </message>
    <message>
        <source>Personne n’a encore répondu. Allez à l’accueil, s’il vous plaît.</source>
        <translation>Nadie ha respondido todavía. Acérquese a recepción, por favor.</translation>
    </message>
    <message>
        <source>L’appel n’est pas arrivé. Allez à l’accueil, s’il vous plaît.</source>
        <translation>La llamada no ha llegado. Acérquese a recepción, por favor.</translation>
    </message>
    <message>
        <source>On vous appelle à la borne « {kiosk} »</source>
        <translation>Le llaman desde el terminal «{kiosk}»</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minute(s)</source>
        <translation>
            <numerusform>desde hace %n minuto</numerusform>
            <numerusform>desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>à l’instant</source>
        <translation>ahora mismo</translation>
    </message>
</context>
<context>
    <name>CentreLink</name>
    <message>
        <source>Liaison avec le service central</source>
        <translation>Conexión con el servicio central</translation>
    </message>
    <message>
        <source>Mise de côté : %1</source>
        <translation>Apartada: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) tapé(s)</source>
        <translation>
            <numerusform>%n cifra marcada</numerusform>
            <numerusform>%n cifras marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Borrar una cifra</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>ComfortScreen</name>
    <message>
        <source>Langue et confort</source>
        <translation>Idioma y comodidad</translation>
    </message>
    <message>
        <source>Choisissez la langue, la taille du texte et les aides. Tout revient à la fin de la visite.</source>
        <translation>Elija el idioma, el tamaño del texto y las ayudas. Todo vuelve al terminar la visita.</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Aides</source>
        <translation>Ayudas</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Encore du temps</source>
        <translation>Más tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%1 dans %n seconde(s)</source>
        <translation>
            <numerusform>%1 dentro de %n segundo</numerusform>
            <numerusform>%1 dentro de %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message numerus="yes">
        <source>ici, sur %n place(s)</source>
        <translation>
            <numerusform>aquí, de %n plaza</numerusform>
            <numerusform>aquí, de %n plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>ici maintenant</source>
        <translation>aquí ahora</translation>
    </message>
    <message numerus="yes">
        <source>venu(s) aujourd’hui</source>
        <translation>
            <numerusform>ha venido hoy</numerusform>
            <numerusform>han venido hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>en attente d’envoi</source>
        <translation>pendientes de envío</translation>
    </message>
    <message>
        <source>L’écran est accroché trop haut : « Plus bas » n’amène pas toutes les touches à moins de 1,20 m du sol.</source>
        <translation>La pantalla está colgada demasiado alta: «Más abajo» no lleva todas las teclas a menos de 1,20 m del suelo.</translation>
    </message>
    <message>
        <source>Qui est là</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>Personne pour le moment.</source>
        <translation>Nadie por el momento.</translation>
    </message>
    <message>
        <source>Chercher un badge</source>
        <translation>Buscar un pase</translation>
    </message>
    <message>
        <source>Loutre 12</source>
        <translation>Loutre 12</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Noter le départ : %1</source>
        <translation>Anotar la salida: %1</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Annuler l’arrivée : %1</source>
        <translation>Anular la llegada: %1</translation>
    </message>
    <message>
        <source>Les derniers départs</source>
        <translation>Las últimas salidas</translation>
    </message>
    <message>
        <source>Annuler le départ : %1</source>
        <translation>Anular la salida: %1</translation>
    </message>
    <message>
        <source>Pourquoi on est venu aujourd’hui</source>
        <translation>Por qué se ha venido hoy</translation>
    </message>
    <message>
        <source>Comment on est venu aujourd’hui</source>
        <translation>Cómo se ha venido hoy</translation>
    </message>
    <message>
        <source>La borne</source>
        <translation>El terminal</translation>
    </message>
    <message>
        <source>Touches et manette</source>
        <translation>Teclas y mando</translation>
    </message>
    <message>
        <source>Oui, arrêter la borne</source>
        <translation>Sí, apagar el terminal</translation>
    </message>
    <message>
        <source>Arrêter la borne</source>
        <translation>Apagar el terminal</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Le bureau d’accueil</source>
        <translation>La recepción</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>Zona del equipo</translation>
    </message>
    <message>
        <source>Tapez le code de l’équipe.</source>
        <translation>Marque el código del equipo.</translation>
    </message>
    <message>
        <source>Le bureau d’accueil : qui est là, les comptes du jour et l’état de la borne.</source>
        <translation>La recepción: quién está aquí, las cuentas del día y el estado del terminal.</translation>
    </message>
    <message>
        <source>Espace réservé à l’équipe : tapez le code.</source>
        <translation>Zona reservada al equipo: marque el código.</translation>
    </message>
    <message>
        <source>Fermer le bureau</source>
        <translation>Cerrar la recepción</translation>
    </message>
    <message>
        <source>Code de l’équipe</source>
        <translation>Código del equipo</translation>
    </message>
</context>
<context>
    <name>DeskViewModel</name>
    <message numerus="yes">
        <source>Trop d’essais. Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Espere %n segundo más.</numerusform>
            <numerusform>Demasiados intentos. Espere %n segundos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) présent(s) portent ce nom.</source>
        <translation>
            <numerusform>%n pase presente lleva ese nombre.</numerusform>
            <numerusform>%n pases presentes llevan ese nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne de ce nom.</source>
        <translation>Nadie con ese nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge reparties : elles figurent encore dans cette liste.</source>
        <translation>
            <numerusform>%n persona sin pase se ha ido: todavía figura en esta lista.</numerusform>
            <numerusform>%n personas sin pase se han ido: todavía figuran en esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non précisé</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Reliée au service central</source>
        <translation>Conectado al servicio central</translation>
    </message>
    <message>
        <source>Connexion au service central…</source>
        <translation>Conectando con el servicio central…</translation>
    </message>
    <message>
        <source>Le service central demande d’attendre</source>
        <translation>El servicio central pide esperar</translation>
    </message>
    <message>
        <source>Hors ligne : tout continue ici</source>
        <translation>Sin conexión: aquí todo sigue funcionando</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par cette borne</source>
        <translation>Sin conexión: lo que hacen los terminales sin servicio central pasa por este terminal</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par la borne {relay}</source>
        <translation>Sin conexión: lo que hacen los terminales sin servicio central pasa por el terminal {relay}</translation>
    </message>
    <message>
        <source>Chargement des données du lieu : {percent} %</source>
        <translation>Cargando los datos del lugar: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Tout est transmis</source>
        <translation>Todo está enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) en attente d’envoi</source>
        <translation>
            <numerusform>%n operación pendiente de envío</numerusform>
            <numerusform>%n operaciones pendientes de envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Opération illisible</source>
        <translation>Operación ilegible</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>à {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>Touchez le numéro du badge : 1 puis 2 pour « Loutre 12 ».</source>
        <translation>Toque el número del pase: 1 y luego 2 para «Loutre 12».</translation>
    </message>
    <message>
        <source>Aucun badge valable ne porte le numéro {number}.</source>
        <translation>Ningún pase válido lleva el número {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) valable(s) portent le numéro {number}.</source>
        <translation>
            <numerusform>%n pase válido lleva el número {number}.</numerusform>
            <numerusform>%n pases válidos llevan el número {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le badge {alias} est révoqué : il ne fonctionne plus.</source>
        <translation>El pase {alias} está revocado: ya no funciona.</translation>
    </message>
    <message>
        <source>Aucun contact depuis le démarrage</source>
        <translation>Ningún contacto desde el arranque</translation>
    </message>
    <message>
        <source>Dernier contact à {time}</source>
        <translation>Último contacto a las {time}</translation>
    </message>
    <message>
        <source>{first} à {last}, sur {total}</source>
        <translation>de {first} a {last}, de {total}</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Sin pase</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge</source>
        <translation>
            <numerusform>una persona sin pase</numerusform>
            <numerusform>%n personas sin pase</numerusform>
        </translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}, à la fermeture.</source>
        <translation>
            <numerusform>%n persona se fue sin avisar: salida estimada {day} a las {time}, al cierre.</numerusform>
            <numerusform>%n personas se fueron sin avisar: salida estimada {day} a las {time}, al cierre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}.</source>
        <translation>
            <numerusform>%n persona se fue sin avisar: salida estimada {day} a las {time}.</numerusform>
            <numerusform>%n personas se fueron sin avisar: salida estimada {day} a las {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>remis le {date}</source>
        <translation>entregado el {date}</translation>
    </message>
    <message>
        <source>{issued}, jamais utilisé</source>
        <translation>{issued}, nunca usado</translation>
    </message>
    <message>
        <source>{issued}, utilisé {day}</source>
        <translation>{issued}, usado {day}</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>Cet événement n’est plus au programme</source>
        <translation>Este evento ya no está en el programa</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cet événement est annulé.</source>
        <translation>Este evento está cancelado.</translation>
    </message>
</context>
<context>
    <name>EventsScreen</name>
    <message>
        <source>Aujourd’hui et bientôt</source>
        <translation>Hoy y pronto</translation>
    </message>
    <message numerus="yes">
        <source>L’agenda : %n événement(s) à venir. Touchez-en un pour en savoir plus.</source>
        <translation>
            <numerusform>La agenda: %n evento próximo. Tóquelo para saber más.</numerusform>
            <numerusform>La agenda: %n eventos próximos. Toque uno para saber más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n événement(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien au programme pour le moment</source>
        <translation>Nada en el programa por ahora</translation>
    </message>
    <message>
        <source>Une idée ? Parlez-en à l’accueil : chacun peut proposer.</source>
        <translation>¿Tiene una idea? Cuéntela en recepción: cualquiera puede proponer.</translation>
    </message>
    <message>
        <source>Les événements</source>
        <translation>Los eventos</translation>
    </message>
</context>
<context>
    <name>EventsViewModel</name>
    <message>
        <source>Jusqu’à {time}</source>
        <translation>Hasta las {time}</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Du {first} au {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>{day}, de {start} à {end}</source>
        <translation>{day}, de {start} a {end}</translation>
    </message>
    <message>
        <source>Jusqu’au {last}</source>
        <translation>Hasta el {last}</translation>
    </message>
    <message>
        <source>Toute la journée</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>À {time}</source>
        <translation>A las {time}</translation>
    </message>
    <message>
        <source>De {start} à {end}</source>
        <translation>De {start} a {end}</translation>
    </message>
    <message>
        <source>minuit</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Handicap intellectuel</source>
        <translation>Discapacidad intelectual</translation>
    </message>
    <message>
        <source>Handicap auditif</source>
        <translation>Discapacidad auditiva</translation>
    </message>
    <message>
        <source>Handicap visuel</source>
        <translation>Discapacidad visual</translation>
    </message>
    <message>
        <source>Handicap psychique</source>
        <translation>Discapacidad psíquica</translation>
    </message>
    <message>
        <source>Handicap moteur</source>
        <translation>Discapacidad motora</translation>
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
        <translation>¿Cómo funciona?</translation>
    </message>
    <message>
        <source>L’aide : comment arriver, partir, avoir un badge, et ce que la borne retient de vous.</source>
        <translation>La ayuda: cómo llegar, salir, tener un pase, y qué guarda el terminal sobre usted.</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>Zona del equipo</translation>
    </message>
    <message>
        <source>Arriver et partir</source>
        <translation>Llegar y salir</translation>
    </message>
    <message>
        <source>Touchez « J’arrive » ou « Je pars ». Un oubli ? La visite se termine seule à la fermeture.</source>
        <translation>Toque «Ya estoy aquí» o «Me voy». ¿Se le olvida? La visita termina sola al cerrar.</translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>Con un pase</translation>
    </message>
    <message>
        <source>Gardez-le en photo, présentez-le au lecteur en arrivant et en partant.</source>
        <translation>Guárdelo en una foto y acérquelo al lector al llegar y al salir.</translation>
    </message>
    <message>
        <source>Ce que la borne retient</source>
        <translation>Lo que guarda el terminal</translation>
    </message>
    <message>
        <source>Des nombres et des heures, jamais de nom. L’affichage oublie vos choix.</source>
        <translation>Números y horas, nunca nombres. La pantalla olvida sus elecciones.</translation>
    </message>
    <message>
        <source>Plus facile à lire</source>
        <translation>Más fácil de leer</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste, voix, et tout plus bas. Le clavier suffit aussi.</source>
        <translation>Abajo en la pantalla: idioma, texto, contraste, voz y todo más abajo. También basta el teclado.</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste et voix. Le clavier suffit aussi.</source>
        <translation>Abajo en la pantalla: idioma, texto, contraste y voz. También basta el teclado.</translation>
    </message>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>Accesibilidad del lugar</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Llamar a alguien</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Touches et manette</source>
        <translation>Teclas y mando</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Essayez vos touches, puis enregistrez.</source>
        <translation>Pruebe sus teclas y guarde.</translation>
    </message>
    <message>
        <source>C’est enregistré.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Toutes les touches de la borne.</source>
        <translation>Todas las teclas del terminal.</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Réglage d’origine</source>
        <translation>Ajuste inicial</translation>
    </message>
    <message>
        <source>Pas de touche pour cela ? Touchez « Passer ». Sur un clavier : Tabulation, puis Espace.</source>
        <translation>¿No hay tecla para esto? Toque «Saltar». En un teclado: Tabulador y luego Espacio.</translation>
    </message>
</context>
<context>
    <name>KeysViewModel</name>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Touche reçue : {key}, pour « {deed} ».</source>
        <translation>Tecla recibida: {key}, para «{deed}».</translation>
    </message>
    <message>
        <source>{key} sert déjà à « {deed} ». Appuyez encore dessus pour passer.</source>
        <translation>{key} ya sirve para «{deed}». Púlsela otra vez para saltar.</translation>
    </message>
    <message>
        <source>aucune touche</source>
        <translation>ninguna tecla</translation>
    </message>
    <message>
        <source>touche n° {position}</source>
        <translation>tecla n.º {position}</translation>
    </message>
</context>
<context>
    <name>LanguageViewModel</name>
    <message>
        <source>En français</source>
        <translation>En francés</translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>En espagnol</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>En portugais</source>
        <translation>En portugués</translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation>En árabe</translation>
    </message>
    <message>
        <source>Dans une autre langue</source>
        <translation>En otro idioma</translation>
    </message>
    <message>
        <source>H&apos; h&apos;</source>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>H&apos; h &apos;mm</source>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>hier</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>d&apos;er&apos; MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d&apos;er&apos; MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
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
        <translation>Me voy</translation>
    </message>
    <message>
        <source>Avec ou sans badge.</source>
        <translation>Con pase o sin pase.</translation>
    </message>
    <message>
        <source>Vous partez : présentez votre badge au lecteur, ou dites combien de personnes partent.</source>
        <translation>Usted se va: acerque su pase al lector, o diga cuántas personas se van.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parte(nt)</source>
        <translation>
            <numerusform>Se va una persona</numerusform>
            <numerusform>Se van %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>Con un pase</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : votre départ est noté tout de suite.</source>
        <translation>Acérquelo al lector: su salida queda anotada enseguida.</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Sin pase</translation>
    </message>
    <message>
        <source>Combien de personnes partent ?</source>
        <translation>¿Cuántas personas se van?</translation>
    </message>
    <message>
        <source>Nombre de personnes qui partent</source>
        <translation>Número de personas que se van</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>Una persona menos</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>Una persona más</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>La liste arrive.</source>
        <translation>La lista está llegando.</translation>
    </message>
</context>
<context>
    <name>LostBadge</name>
    <message>
        <source>Badge perdu</source>
        <translation>Pase perdido</translation>
    </message>
    <message>
        <source>Effacer le numéro</source>
        <translation>Borrar el número</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>pases</translation>
    </message>
    <message>
        <source>Oui, révoquer</source>
        <translation>Sí, revocar</translation>
    </message>
    <message>
        <source>Révoquer</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Oui, révoquer : %1</source>
        <translation>Sí, revocar: %1</translation>
    </message>
    <message>
        <source>Révoquer : %1</source>
        <translation>Revocar: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Borne d’accueil</source>
        <translation>Terminal de recepción</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Llamar a alguien</translation>
    </message>
    <message>
        <source>Un petit souci de notre côté</source>
        <translation>Un pequeño problema nuestro</translation>
    </message>
    <message>
        <source>Rien n’est perdu : ce qui était noté le reste. L’accueil peut vous aider.</source>
        <translation>No se ha perdido nada: lo anotado sigue anotado. La recepción puede ayudarle.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Vuelta al inicio</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>L’écran est noir.</source>
        <translation>La pantalla está en negro.</translation>
    </message>
    <message>
        <source>L’écran est rallumé.</source>
        <translation>La pantalla vuelve a verse.</translation>
    </message>
    <message>
        <source>La borne vous parle. Les flèches avancent, Entrée choisit.</source>
        <translation>El terminal le habla. Las flechas avanzan, Intro elige.</translation>
    </message>
    <message>
        <source>case à cocher</source>
        <translation>casilla</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>champ à remplir</source>
        <translation>campo para rellenar</translation>
    </message>
    <message>
        <source>lien</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>bouton</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>cochée</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>pas cochée</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>pas choisi</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>pas activé</source>
        <translation>no activado</translation>
    </message>
    <message>
        <source>indisponible</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>La suite est personnelle : branchez un casque pour l’entendre.</source>
        <translation>Lo que sigue es personal: conecte unos auriculares para oírlo.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translation>Teclado en pantalla</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
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
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Les suivants</source>
        <translation>Siguientes</translation>
    </message>
</context>
<context>
    <name>PairingCode</name>
    <message>
        <source>Code à scanner pour admettre la borne</source>
        <translation>Código para escanear y admitir el terminal</translation>
    </message>
    <message>
        <source>À scanner, ou à taper à cette adresse :</source>
        <translation>Escanee el código o escríbalo en esta dirección:</translation>
    </message>
</context>
<context>
    <name>PairingViewModel</name>
    <message numerus="yes">
        <source>Ce code est valable encore %n minute(s).</source>
        <translation>
            <numerusform>Este código es válido %n minuto más.</numerusform>
            <numerusform>Este código es válido %n minutos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette borne n’est plus en service</source>
        <translation>Este terminal ya no está en servicio</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore en service</source>
        <translation>Este terminal aún no está en servicio</translation>
    </message>
    <message>
        <source>L’accueil note votre arrivée ou votre départ avec plaisir.</source>
        <translation>La recepción anota con gusto su llegada o su salida.</translation>
    </message>
    <message>
        <source>Elle cherche le service central…</source>
        <translation>Está buscando el servicio central…</translation>
    </message>
    <message>
        <source>Elle charge les données du lieu : {percent} %</source>
        <translation>Está cargando los datos del lugar: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>%1, %2 personnes</source>
        <translation>%1, %2 personas</translation>
    </message>
</context>
<context>
    <name>PictureKey</name>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Les images</source>
        <translation>Las imágenes</translation>
    </message>
    <message>
        <source>Effacer une image</source>
        <translation>Borrar una imagen</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Mes trois images</source>
        <translation>Mis tres imágenes</translation>
    </message>
    <message>
        <source>Voici vos trois images</source>
        <translation>Aquí tiene sus tres imágenes</translation>
    </message>
    <message>
        <source>À vous !</source>
        <translation>¡Su turno!</translation>
    </message>
    <message>
        <source>C’est ça, bravo !</source>
        <translation>¡Eso es, bravo!</translation>
    </message>
    <message>
        <source>Retenez-les, dans cet ordre.</source>
        <translation>Recuérdelas en este orden.</translation>
    </message>
    <message>
        <source>Elles remplacent votre badge.</source>
        <translation>Sustituyen a su pase.</translation>
    </message>
    <message>
        <source>Une petite pause, puis vous pourrez réessayer.</source>
        <translation>Una pequeña pausa y podrá intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Vos trois images : %1. Retenez-les, dans cet ordre.</source>
        <translation>Sus tres imágenes: %1. Recuérdelas en este orden.</translation>
    </message>
    <message>
        <source>Touchez maintenant vos trois images, dans l’ordre.</source>
        <translation>Ahora toque sus tres imágenes, en orden.</translation>
    </message>
    <message>
        <source>C’est ça. La prochaine fois, touchez : %1.</source>
        <translation>Eso es. La próxima vez, toque: %1.</translation>
    </message>
    <message>
        <source>Touchez vos trois images, dans l’ordre. Elles remplacent votre badge.</source>
        <translation>Toque sus tres imágenes, en orden. Sustituyen a su pase.</translation>
    </message>
    <message>
        <source>Voici vos trois images. Retenez-les, dans cet ordre.</source>
        <translation>Estas son sus tres imágenes. Recuérdelas en este orden.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Je les connais</source>
        <translation>Ya me las sé</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>Ya estoy aquí</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Ver otra vez</translation>
    </message>
    <message>
        <source>Une petite pause</source>
        <translation>Una pequeña pausa</translation>
    </message>
</context>
<context>
    <name>PicturesViewModel</name>
    <message>
        <source>Aucune image choisie</source>
        <translation>Ninguna imagen elegida</translation>
    </message>
    <message>
        <source>Choisies : {pictures}</source>
        <translation>Elegidas: {pictures}</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n seconde(s).</source>
        <translation>
            <numerusform>%n segundo más.</numerusform>
            <numerusform>%n segundos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>Accesibilidad del lugar</translation>
    </message>
    <message>
        <source>Ce qui est prêt, et ce qui reste à faire.</source>
        <translation>Lo que está listo y lo que queda por hacer.</translation>
    </message>
    <message numerus="yes">
        <source>Le registre d’accessibilité du lieu : %n sujet(s), l’un après l’autre.</source>
        <translation>
            <numerusform>El registro de accesibilidad del lugar: %n tema.</numerusform>
            <numerusform>El registro de accesibilidad del lugar: %n temas, uno tras otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le registre n’est pas encore écrit</source>
        <translation>El registro aún no está escrito</translation>
    </message>
    <message>
        <source>L’accueil répond à vos questions.</source>
        <translation>En recepción responden a sus preguntas.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Terminer</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Vous pouvez encore annuler.</source>
        <translation>Todavía puede anular.</translation>
    </message>
    <message>
        <source>Annuler mon départ</source>
        <translation>Anular mi salida</translation>
    </message>
    <message>
        <source>Annuler mon arrivée</source>
        <translation>Anular mi llegada</translation>
    </message>
    <message>
        <source>Vous pouvez terminer.</source>
        <translation>Puede terminar.</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Vuelta al inicio</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>Quiero un pase</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Llamar a alguien</translation>
    </message>
    <message>
        <source>Je veux mes trois images</source>
        <translation>Quiero mis tres imágenes</translation>
    </message>
</context>
<context>
    <name>RingBand</name>
    <message>
        <source>J’y vais</source>
        <translation>Voy</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Plus lent</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Arrêter le balayage</source>
        <translation>Parar el barrido</translation>
    </message>
</context>
<context>
    <name>ScanningViewModel</name>
    <message>
        <source>En pause. Appuyez pour reprendre.</source>
        <translation>En pausa. Pulse para seguir.</translation>
    </message>
    <message>
        <source>Balayage, vitesse {speed} sur {most}</source>
        <translation>Barrido, velocidad {speed} de {most}</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Vers le haut</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Hacia abajo</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Le badge n’a été lu qu’à moitié. Présentez-le encore, bien à plat et en entier.</source>
        <translation>Solo se ha leído la mitad del pase. Acérquelo otra vez, bien plano y entero.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit.</source>
        <translation>Este pase ya no es válido. Pida uno nuevo, es gratis.</translation>
    </message>
    <message>
        <source>Ce badge a été déclaré perdu, il ne fonctionne plus. Demandez-en un nouveau à l’accueil.</source>
        <translation>Este pase se declaró perdido y ya no funciona. Pida uno nuevo en recepción.</translation>
    </message>
    <message>
        <source>Ces images n’ouvrent aucun badge. Réessayez, ou demandez à l’accueil.</source>
        <translation>Estas imágenes no abren ningún pase. Inténtelo de nuevo o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Pas tout à fait. Regardez-les encore une fois.</source>
        <translation>No del todo. Mírelas otra vez.</translation>
    </message>
    <message>
        <source>Toutes les images sont prises. Votre badge, lui, marche toujours.</source>
        <translation>Todas las imágenes están ocupadas. Su pase sigue funcionando.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez plutôt le badge en photo.</source>
        <translation>La impresora no responde. Mejor haga una foto del pase.</translation>
    </message>
    <message>
        <source>La voix de la borne ne répond pas. L’accueil peut vous aider.</source>
        <translation>La voz del terminal no responde. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>La prise du casque ne peut pas être lue.</source>
        <translation>No se puede leer la toma de los auriculares.</translation>
    </message>
    <message>
        <source>Cette borne ne fonctionne pas pour le moment. L’accueil s’occupe de vous.</source>
        <translation>Este terminal no funciona por el momento. En recepción le atienden.</translation>
    </message>
    <message>
        <source>Une autre borne tourne déjà avec ces données.</source>
        <translation>Otro terminal ya funciona con estos datos.</translation>
    </message>
    <message>
        <source>Les données viennent d’une version plus récente du programme : il faut la mettre à jour.</source>
        <translation>Los datos vienen de una versión más reciente del programa: hay que actualizarlo.</translation>
    </message>
    <message>
        <source>Les données de cette borne sont celles d’un autre lieu.</source>
        <translation>Los datos de este terminal son de otro lugar.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas servir.</source>
        <translation>La carpeta del terminal no se puede usar.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas être modifié.</source>
        <translation>La carpeta del terminal no se puede modificar.</translation>
    </message>
    <message>
        <source>Ce code n’est pas un badge d’ici. Montrez votre badge, ou demandez à l’accueil.</source>
        <translation>Este código no es un pase de aquí. Muestre su pase o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Ce badge vient d’un autre lieu. Ici, demandez-en un nouveau : c’est gratuit.</source>
        <translation>Este pase es de otro lugar. Pida uno nuevo aquí: es gratis.</translation>
    </message>
    <message>
        <source>Ce badge n’a pas été fait ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>Este pase no se hizo aquí. No se ha anotado nada. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas connu ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>Este pase no se conoce aquí. No se ha anotado nada. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas noté comme arrivé : rien à faire pour partir.</source>
        <translation>Este pase no tiene llegada anotada: no hay que hacer nada para salir.</translation>
    </message>
    <message>
        <source>Ces trois images n’existent pas ici. Réessayez, ou demandez à l’accueil.</source>
        <translation>Estas tres imágenes no existen aquí. Inténtelo de nuevo o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Un autre badge a déjà ces images. Le vôtre marche toujours : prenez-en d’autres.</source>
        <translation>Otro pase ya tiene estas imágenes. El suyo sigue funcionando: elija otras.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne lit pas sa clé. L’accueil peut vous aider.</source>
        <translation>Este terminal no puede hacer pases: no lee su clave. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne garde pas sa clé. L’accueil peut vous aider.</source>
        <translation>Este terminal no puede hacer pases: no guarda su clave. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>Le lecteur de badges ne répond pas. L’accueil peut vous aider.</source>
        <translation>El lector de pases no responde. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de voix. L’accueil peut vous aider.</source>
        <translation>Este terminal no tiene voz. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>Le disque de la borne est plein : rien de nouveau ne peut être noté. L’accueil peut vous aider.</source>
        <translation>El disco del terminal está lleno: no se puede anotar nada nuevo. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>Le disque de la borne a un défaut. L’accueil peut vous aider.</source>
        <translation>El disco del terminal tiene un defecto. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>La borne est très occupée. Réessayez dans un instant.</source>
        <translation>El terminal está muy ocupado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Les données étaient abîmées : elles ont été mises de côté et refaites.</source>
        <translation>Los datos estaban dañados: se han apartado y rehecho.</translation>
    </message>
    <message>
        <source>Le réglage des touches est illisible : les touches d’origine servent.</source>
        <translation>El ajuste de las teclas no se puede leer: se usan las iniciales.</translation>
    </message>
    <message>
        <source>Le réglage des touches ne peut pas être gardé.</source>
        <translation>El ajuste de las teclas no se puede guardar.</translation>
    </message>
    <message>
        <source>La description du lieu ne peut pas être lue.</source>
        <translation>No se puede leer la descripción del lugar.</translation>
    </message>
    <message>
        <source>Un réglage de la borne n’est pas juste.</source>
        <translation>Un ajuste del terminal no es correcto.</translation>
    </message>
    <message>
        <source>Le service central n’est pas joignable : tout continue ici, et part plus tard.</source>
        <translation>No se llega al servicio central: aquí todo sigue, y se envía más tarde.</translation>
    </message>
    <message>
        <source>Le service central ne répond pas à temps.</source>
        <translation>El servicio central no responde a tiempo.</translation>
    </message>
    <message>
        <source>Ce qui répond à l’adresse du service central n’en est pas un, ou ne se comprend pas.</source>
        <translation>Lo que responde en la dirección del servicio central no lo es, o no se entiende.</translation>
    </message>
    <message>
        <source>L’adresse du service central renvoie ailleurs : la borne n’y va pas.</source>
        <translation>La dirección del servicio central lleva a otro sitio: el terminal no la sigue.</translation>
    </message>
    <message>
        <source>L’adresse du service central n’est pas protégée (https).</source>
        <translation>La dirección del servicio central no está protegida (https).</translation>
    </message>
    <message>
        <source>L’échange avec le service central a échoué.</source>
        <translation>El intercambio con el servicio central ha fallado.</translation>
    </message>
    <message>
        <source>Des données différaient de celles du service central : elles ont été reprises.</source>
        <translation>Algunos datos diferían de los del servicio central: se han vuelto a tomar.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas à l’heure.</source>
        <translation>El reloj de este aparato no está en hora.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas vérifiée : la borne compte avec son dernier écart connu.</source>
        <translation>El reloj de este aparato no está comprobado: el terminal cuenta con su último desfase conocido.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas servir de relais aux autres bornes du lieu.</source>
        <translation>Este terminal no puede servir de enlace a los demás terminales del lugar.</translation>
    </message>
    <message>
        <source>Cette borne n’atteint pas le relais du lieu : sans service central, elle compte seule.</source>
        <translation>Este terminal no llega al enlace del lugar: sin servicio central, cuenta solo.</translation>
    </message>
    <message>
        <source>Le service central de cette borne n’a pas démarré.</source>
        <translation>El servicio central de este terminal no ha arrancado.</translation>
    </message>
    <message>
        <source>Cette borne attend d’être admise par le service central : son code est affiché au bureau.</source>
        <translation>Este terminal espera que el servicio central lo admita: su código se muestra en recepción.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas encore admis cette borne.</source>
        <translation>El equipo aún no ha admitido este terminal.</translation>
    </message>
    <message>
        <source>La borne demande trop souvent si elle est admise : elle ralentit.</source>
        <translation>El terminal pregunta demasiado a menudo si está admitido: va más despacio.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas admis cette borne. Elle redemandera avec un autre code.</source>
        <translation>El equipo no ha admitido este terminal. Volverá a pedirlo con otro código.</translation>
    </message>
    <message>
        <source>Le code de cette borne a expiré : elle en demande un autre.</source>
        <translation>El código de este terminal ha caducado: pide otro.</translation>
    </message>
    <message>
        <source>Cette borne est admise, mais ne peut pas garder son jeton sur le disque.</source>
        <translation>Este terminal está admitido, pero no puede guardar su llave en el disco.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne est dans un fichier : le système n’a pas de trousseau ouvert.</source>
        <translation>La llave de este terminal está en un archivo: el sistema no tiene un llavero abierto.</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore admise par le service central.</source>
        <translation>El servicio central aún no ha admitido este terminal.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne peut être lu par d’autres : ses droits sont à corriger.</source>
        <translation>Otros pueden leer la llave de este terminal: hay que corregir sus permisos.</translation>
    </message>
    <message>
        <source>Le service central ne reconnaît pas cette borne.</source>
        <translation>El servicio central no reconoce este terminal.</translation>
    </message>
    <message>
        <source>Cette borne n’est plus admise par le service central. Elle ne montre plus rien de personne ; ce qui n’est pas transmis est gardé pour l’équipe.</source>
        <translation>El servicio central ya no admite este terminal. Ya no muestra nada de nadie; lo que no se ha enviado se guarda para el equipo.</translation>
    </message>
    <message>
        <source>Cette borne appartient à un autre lieu.</source>
        <translation>Este terminal pertenece a otro lugar.</translation>
    </message>
    <message>
        <source>Le service central est plus ancien que cette borne : elle attend sa mise à jour.</source>
        <translation>El servicio central es más antiguo que este terminal, que espera su actualización.</translation>
    </message>
    <message>
        <source>Le service central a recommencé ses données : la borne les reprend en entier.</source>
        <translation>El servicio central ha empezado sus datos de nuevo: el terminal los toma otra vez por completo.</translation>
    </message>
    <message>
        <source>Le service central n’a pas compris où la borne en était.</source>
        <translation>El servicio central no ha entendido por dónde iba el terminal.</translation>
    </message>
    <message>
        <source>Le service central n’a pas pu lire l’envoi.</source>
        <translation>El servicio central no ha podido leer el envío.</translation>
    </message>
    <message>
        <source>Le service central ne prend pas d’envoi compressé.</source>
        <translation>El servicio central no acepta envíos comprimidos.</translation>
    </message>
    <message>
        <source>Le service central trouve que cette borne demande trop souvent : elle attend un peu.</source>
        <translation>Según el servicio central, este terminal pregunta demasiado a menudo: espera un poco.</translation>
    </message>
    <message>
        <source>L’envoi était trop grand pour le service central.</source>
        <translation>El envío era demasiado grande para el servicio central.</translation>
    </message>
    <message>
        <source>Il n’y a pas de service central à cette adresse.</source>
        <translation>No hay ningún servicio central en esta dirección.</translation>
    </message>
    <message>
        <source>Le service central n’accepte pas cette demande.</source>
        <translation>El servicio central no acepta esta petición.</translation>
    </message>
    <message>
        <source>Le service central a une panne.</source>
        <translation>El servicio central tiene una avería.</translation>
    </message>
    <message>
        <source>Le service central est débordé : la borne réessaie plus tard.</source>
        <translation>El servicio central está desbordado: el terminal lo intentará más tarde.</translation>
    </message>
    <message>
        <source>Le service central ne connaît pas ce genre d’opération.</source>
        <translation>El servicio central no conoce este tipo de operación.</translation>
    </message>
    <message>
        <source>Une autre opération portait déjà ce numéro.</source>
        <translation>Otra operación ya llevaba este número.</translation>
    </message>
    <message>
        <source>L’opération vient d’une autre borne.</source>
        <translation>La operación viene de otro terminal.</translation>
    </message>
    <message>
        <source>L’opération vient d’une borne qui n’est plus admise.</source>
        <translation>La operación viene de un terminal que ya no está admitido.</translation>
    </message>
    <message>
        <source>La règle n’a pas pu s’appliquer.</source>
        <translation>No se ha podido aplicar la regla.</translation>
    </message>
    <message>
        <source>L’opération était abîmée sur le disque.</source>
        <translation>La operación estaba dañada en el disco.</translation>
    </message>
    <message>
        <source>Le service central a refusé l’opération.</source>
        <translation>El servicio central ha rechazado la operación.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code.</source>
        <translation>Ese no es el código.</translation>
    </message>
    <message>
        <source>Trop d’essais. Attendez un peu avant de recommencer.</source>
        <translation>Demasiados intentos. Espere un poco antes de volver a empezar.</translation>
    </message>
    <message>
        <source>Aucun code d’équipe n’est réglé pour ce lieu.</source>
        <translation>No hay ningún código de equipo para este lugar.</translation>
    </message>
    <message>
        <source>Travailler</source>
        <translation>Trabajar</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Apprendre</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Réparer</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Panier</source>
        <translation>Mi cesta</translation>
    </message>
    <message>
        <source>Rencontrer</source>
        <translation>Reunirse</translation>
    </message>
    <message>
        <source>Juste voir</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>À pied</source>
        <translation>A pie</translation>
    </message>
    <message>
        <source>À vélo</source>
        <translation>En bici</translation>
    </message>
    <message>
        <source>Bus, tram</source>
        <translation>Bus, tranvía</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Covoiturage</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Voiture</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>Fauteuil</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>L’entrée</source>
        <translation>La entrada</translation>
    </message>
    <message>
        <source>Venir jusqu’ici</source>
        <translation>Llegar hasta aquí</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>La recepción</translation>
    </message>
    <message>
        <source>L’ascenseur</source>
        <translation>El ascensor</translation>
    </message>
    <message>
        <source>Les toilettes</source>
        <translation>Los aseos</translation>
    </message>
    <message>
        <source>Entendre</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Comprendre</source>
        <translation>Comprender</translation>
    </message>
    <message>
        <source>Une équipe formée</source>
        <translation>Un equipo formado</translation>
    </message>
    <message>
        <source>Les documents</source>
        <translation>Los documentos</translation>
    </message>
    <message>
        <source>L’entretien</source>
        <translation>El mantenimiento</translation>
    </message>
    <message>
        <source>Ce qui reste à faire</source>
        <translation>Lo que queda por hacer</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>En partie</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Arrivée annulée</source>
        <translation>Llegada anulada</translation>
    </message>
    <message>
        <source>Départ annulé</source>
        <translation>Salida anulada</translation>
    </message>
    <message>
        <source>Clé de la borne</source>
        <translation>Clave del terminal</translation>
    </message>
    <message>
        <source>Trois images pour un badge</source>
        <translation>Tres imágenes para un pase</translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation>Pase nuevo</translation>
    </message>
    <message>
        <source>Badge révoqué</source>
        <translation>Pase revocado</translation>
    </message>
    <message>
        <source>Appel à l’accueil</source>
        <translation>Llamada a recepción</translation>
    </message>
    <message>
        <source>Appel reçu</source>
        <translation>Llamada recibida</translation>
    </message>
    <message>
        <source>Réponse à un appel</source>
        <translation>Respuesta a una llamada</translation>
    </message>
    <message>
        <source>Appel annulé</source>
        <translation>Llamada anulada</translation>
    </message>
    <message>
        <source>Soleil</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Arbre</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Vélo</source>
        <translation>Bici</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Maison</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Bateau</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>Pomme</source>
        <translation>Manzana</translation>
    </message>
    <message>
        <source>Étoile</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Pez</translation>
    </message>
    <message>
        <source>Parapluie</source>
        <translation>Paraguas</translation>
    </message>
    <message>
        <source>Clé</source>
        <translation>Llave</translation>
    </message>
    <message>
        <source>Fleur</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Haut</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Casque branché</source>
        <translation>Auriculares conectados</translation>
    </message>
    <message>
        <source>Casque débranché</source>
        <translation>Auriculares desconectados</translation>
    </message>
    <message>
        <source>Contacteur</source>
        <translation>Pulsador</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Suivant ».</source>
        <translation>Pulse la tecla «Siguiente».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Choisir ».</source>
        <translation>Pulse la tecla «Elegir».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Retour ».</source>
        <translation>Pulse la tecla «Volver».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Haut ».</source>
        <translation>Pulse la tecla «Arriba».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Bas ».</source>
        <translation>Pulse la tecla «Abajo».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Plus fort ».</source>
        <translation>Pulse la tecla «Más fuerte».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Moins fort ».</source>
        <translation>Pulse la tecla «Más bajo».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Répéter ».</source>
        <translation>Pulse la tecla «Repetir».</translation>
    </message>
    <message>
        <source>Branchez un casque.</source>
        <translation>Conecte unos auriculares.</translation>
    </message>
    <message>
        <source>Débranchez le casque.</source>
        <translation>Desconecte los auriculares.</translation>
    </message>
    <message>
        <source>Appuyez sur le contacteur.</source>
        <translation>Pulse el pulsador.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché ({code}). L’accueil peut vous aider.</source>
        <translation>Algo no ha funcionado ({code}). En recepción pueden ayudarle.</translation>
    </message>
</context>
<context>
    <name>SessionViewModel</name>
    <message>
        <source>Chiffres ١٢٣</source>
        <translation>Cifras ١٢٣</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Escuchar el terminal</translation>
    </message>
    <message>
        <source>Tout plus bas</source>
        <translation>Todo más abajo</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Un seul bouton</source>
        <translation>Un solo botón</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Muy grande</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>La voix</source>
        <translation>La voz</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Lire toute la page</source>
        <translation>Leer toda la página</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Écran noir</source>
        <translation>Pantalla en negro</translation>
    </message>
</context>
<context>
    <name>SpeechViewModel</name>
    <message>
        <source>{place} sur {steps}</source>
        <translation>{place} de {steps}</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>Code : %1</source>
        <translation>Código: %1</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Tout est confirmé</source>
        <translation>Todo confirmado</translation>
    </message>
    <message>
        <source>Chargement : %1 %</source>
        <translation>Cargando: %1&#xa0;%</translation>
    </message>
    <message>
        <source>En attente : %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Noté ici</source>
        <translation>Anotado aquí</translation>
    </message>
    <message>
        <source>En cours d’envoi</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Refusé : %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Sans réseau, noté ici : %1</source>
        <translation>Sin red, anotado aquí: %1</translation>
    </message>
    <message>
        <source>Sans réseau : tout marche</source>
        <translation>Sin red: todo funciona</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Moins</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
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
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Sans réponse, l’écran revient au début et oublie vos choix.</source>
        <translation>Sin respuesta, la pantalla vuelve al inicio y olvida sus elecciones.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Sí, continúo</translation>
    </message>
    <message>
        <source>Non, j’ai fini</source>
        <translation>No, he terminado</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Vuelta al inicio</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Effacer : %1</source>
        <translation>Borrar: %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Réglages et aide</source>
        <translation>Ajustes y ayuda</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Langue : %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Escuchar el terminal</translation>
    </message>
    <message>
        <source>Facile</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Français facile à lire</source>
        <translation>Francés fácil de leer</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Tout à portée de main, plus bas</source>
        <translation>Todo al alcance de la mano, más abajo</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message>
        <source>Pourquoi venez-vous ?</source>
        <translation>¿A qué viene?</translation>
    </message>
    <message>
        <source>Question %1 sur 3</source>
        <translation>Pregunta %1 de 3</translation>
    </message>
    <message>
        <source>Comment venez-vous ?</source>
        <translation>¿Cómo viene?</translation>
    </message>
    <message>
        <source>Vous arrivez. Question %1 sur 3 : %2 Pour passer, choisissez « %3 ».</source>
        <translation>Usted llega. Pregunta %1 de 3: %2 Para saltarla, elija «%3».</translation>
    </message>
    <message>
        <source>Vous arrivez : dites pourquoi, combien vous êtes et comment vous venez, puis choisissez « C’est bon ».</source>
        <translation>Usted llega: diga a qué viene, cuántas personas son y cómo viene, y elija «Listo».</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Combien ?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>Nombre de personnes</source>
        <translation>Número de personas</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>Una persona menos</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>Una persona más</translation>
    </message>
    <message>
        <source>Pourquoi vous venez</source>
        <translation>A qué viene</translation>
    </message>
    <message>
        <source>Comment vous venez</source>
        <translation>Cómo viene</translation>
    </message>
    <message>
        <source>Vous êtes combien ?</source>
        <translation>¿Cuántas personas son?</translation>
    </message>
</context>
<context>
    <name>VisitsViewModel</name>
    <message>
        <source>Ce n’est pas noté.</source>
        <translation>No se ha anotado.</translation>
    </message>
    <message>
        <source>Bienvenue, {alias} !</source>
        <translation>¡Le damos la bienvenida, {alias}!</translation>
    </message>
    <message>
        <source>Bienvenue !</source>
        <translation>¡Le damos la bienvenida!</translation>
    </message>
    <message>
        <source>À bientôt, {alias} !</source>
        <translation>¡Hasta pronto, {alias}!</translation>
    </message>
    <message>
        <source>À bientôt !</source>
        <translation>¡Hasta pronto!</translation>
    </message>
    <message>
        <source>C’est annulé.</source>
        <translation>Anulado.</translation>
    </message>
    <message>
        <source>L’accueil peut vous aider.</source>
        <translation>En recepción pueden ayudarle.</translation>
    </message>
    <message numerus="yes">
        <source>Votre arrivée est notée : vous êtes %n.</source>
        <translation>
            <numerusform>Su llegada queda anotada.</numerusform>
            <numerusform>Su llegada queda anotada: son %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le départ de %n personne(s) est noté.</source>
        <translation>
            <numerusform>Su salida queda anotada.</numerusform>
            <numerusform>La salida de %n personas queda anotada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre visite a duré {time}.</source>
        <translation>Su visita ha durado {time}.</translation>
    </message>
    <message>
        <source>Le départ n’est pas compté.</source>
        <translation>La salida no se cuenta.</translation>
    </message>
    <message>
        <source>Rien n’est compté.</source>
        <translation>No se cuenta nada.</translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n personne(s) ici.</source>
        <translation>
            <numerusform>Por ahora solo está usted.</numerusform>
            <numerusform>Hay %n personas aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n personne(s) ici.</source>
        <translation>
            <numerusform>Queda una persona aquí.</numerusform>
            <numerusform>Quedan %n personas aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merci de votre visite.</source>
        <translation>Gracias por su visita.</translation>
    </message>
    <message>
        <source>Il y a beaucoup de monde : l’accueil vous aide à trouver une place.</source>
        <translation>Hay mucha gente: en recepción le ayudan a encontrar sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
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
        <translation>%1 Aquí, diga que llega o que se va, tome un pase o lea la agenda. Si necesita ayuda, elija «Ayuda».</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>Ya estoy aquí</translation>
    </message>
    <message>
        <source>Je pars</source>
        <translation>Me voy</translation>
    </message>
    <message>
        <source>Mon badge</source>
        <translation>Mi pase</translation>
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
        <translation>¡Buenas noches!</translation>
    </message>
    <message>
        <source>Bonjour !</source>
        <translation>¡Hola!</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>Fermé ({reason})</source>
        <translation>Cerrado ({reason})</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>{closed}, ouvre à {time}</source>
        <translation>{closed}, abre a las {time}</translation>
    </message>
    <message>
        <source>{closed}, ouvre {day} à {time}</source>
        <translation>{closed}, abre {day} a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ici</source>
        <translation>
            <numerusform>%n persona aquí</numerusform>
            <numerusform>%n personas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne ici pour le moment</source>
        <translation>Nadie aquí por el momento</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à minuit</source>
        <translation>Abierto hasta medianoche</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à {time}</source>
        <translation>Abierto hasta las {time}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Effacer une lettre</source>
        <translation>Borrar una letra</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Terminé, fermer le clavier</source>
        <translation>Listo, cerrar el teclado</translation>
    </message>
    <message>
        <source>Majuscules</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Letras</translation>
    </message>
</context>
</TS>
