<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="fr">
<context>
    <name>AttractScreen</name>
    <message>
        <source>%1. %2. %3. Touchez l’écran pour commencer.</source>
        <translation>%1. %2. %3. Toque no ecrã para começar.</translation>
    </message>
    <message>
        <source>Touchez l’écran</source>
        <translation>Toque no ecrã</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Voici votre badge</source>
        <translation>Aqui está o seu cartão</translation>
    </message>
    <message>
        <source>Mon badge</source>
        <translation>O meu cartão</translation>
    </message>
    <message>
        <source>Prenez-le en photo avec votre téléphone.</source>
        <translation>Tire-lhe uma fotografia com o telemóvel.</translation>
    </message>
    <message>
        <source>J’arrive avec ce badge</source>
        <translation>Entrar com este cartão</translation>
    </message>
    <message>
        <source>Mes trois images</source>
        <translation>As minhas três imagens</translation>
    </message>
    <message>
        <source>Imprimé</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Code du badge %1</source>
        <translation>Código do cartão %1</translation>
    </message>
    <message>
        <source>Un code à garder sur vous, sans nom et sans compte.</source>
        <translation>Um código para trazer consigo, sem nome e sem conta.</translation>
    </message>
    <message>
        <source>Voici votre badge, au nom de %1. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>Aqui está o seu cartão, em nome de %1. Fotografe-o e depois toque em «Entrar com este cartão».</translation>
    </message>
    <message>
        <source>Présentez votre badge au lecteur, ou touchez « Mes trois images ». Vous pouvez aussi demander un badge.</source>
        <translation>Aproxime o seu cartão do leitor ou toque em «As minhas três imagens». Também pode pedir um cartão.</translation>
    </message>
    <message>
        <source>Voici votre badge. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>Aqui está o seu cartão. Fotografe-o e depois toque em «Entrar com este cartão».</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>Quero um cartão</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Ce code ne contient ni votre nom, ni vos visites.</source>
        <translation>O código não guarda nomes nem visitas.</translation>
    </message>
    <message>
        <source>J’ai un badge</source>
        <translation>Tenho um cartão</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : il note votre arrivée, et plus tard votre départ.</source>
        <translation>Aproxime-o do leitor: regista a sua chegada e, mais tarde, a sua saída.</translation>
    </message>
    <message>
        <source>Je n’ai pas de badge</source>
        <translation>Não tenho cartão</translation>
    </message>
    <message>
        <source>C’est gratuit, et sans votre nom.</source>
        <translation>É gratuito e não pede o seu nome.</translation>
    </message>
    <message>
        <source>On vous salue par un nom de nature, comme Mésange 12.</source>
        <translation>A saudação usa um nome da natureza, como Mésange 12.</translation>
    </message>
    <message>
        <source>Perdu ? L’accueil le bloque, vous en prenez un autre.</source>
        <translation>Perdeu-o? A receção bloqueia-o e pode tirar outro.</translation>
    </message>
</context>
<context>
    <name>BadgesViewModel</name>
    <message>
        <source>Valable jusqu’au {date}</source>
        <translation>Válido até {date}</translation>
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
        <translation>Está bem</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>Anular a chamada</translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>D’accord</source>
        <translation>Está bem</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>Anular a chamada</translation>
    </message>
</context>
<context>
    <name>CallsViewModel</name>
    <message>
        <source>La borne appelle l’accueil…</source>
        <translation>O terminal está a chamar a receção…</translation>
    </message>
    <message>
        <source>Quelqu’un arrive.</source>
        <translation>Vem aí alguém.</translation>
    </message>
    <message>
        <source>L’accueil a reçu votre appel.</source>
        <translation>A receção recebeu a sua chamada.</translation>
    </message>
    <message>
        <source>Personne n’a encore répondu. Allez à l’accueil, s’il vous plaît.</source>
        <translation>Ainda ninguém respondeu. Dirija-se à receção, por favor.</translation>
    </message>
    <message>
        <source>L’appel n’est pas arrivé. Allez à l’accueil, s’il vous plaît.</source>
        <translation>A chamada não chegou. Dirija-se à receção, por favor.</translation>
    </message>
    <message>
        <source>On vous appelle à la borne « {kiosk} »</source>
        <translation>Chamam por si no terminal «{kiosk}»</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minute(s)</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>à l’instant</source>
        <translation>agora mesmo</translation>
    </message>
</context>
<context>
    <name>CentreLink</name>
    <message>
        <source>Liaison avec le service central</source>
        <translation>Ligação ao serviço central</translation>
    </message>
    <message>
        <source>Mise de côté : %1</source>
        <translation>Posta de lado: %1</translation>
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
            <numerusform>%n algarismo marcado</numerusform>
            <numerusform>%n algarismos marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Apagar um algarismo</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>ComfortScreen</name>
    <message>
        <source>Langue et confort</source>
        <translation>Língua e conforto</translation>
    </message>
    <message>
        <source>Choisissez la langue, la taille du texte et les aides. Tout revient à la fin de la visite.</source>
        <translation>Escolha a língua, o tamanho do texto e as ajudas. Tudo volta atrás no fim da visita.</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Aides</source>
        <translation>Ajudas</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Encore du temps</source>
        <translation>Mais tempo</translation>
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
            <numerusform>aqui, em %n lugar</numerusform>
            <numerusform>aqui, em %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>ici maintenant</source>
        <translation>aqui agora</translation>
    </message>
    <message numerus="yes">
        <source>venu(s) aujourd’hui</source>
        <translation>
            <numerusform>veio hoje</numerusform>
            <numerusform>vieram hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>en attente d’envoi</source>
        <translation>à espera de envio</translation>
    </message>
    <message>
        <source>L’écran est accroché trop haut : « Plus bas » n’amène pas toutes les touches à moins de 1,20 m du sol.</source>
        <translation>O ecrã está pendurado demasiado alto: «Descer» não traz todas as teclas para menos de 1,20 m do chão.</translation>
    </message>
    <message>
        <source>Qui est là</source>
        <translation>Quem está aqui</translation>
    </message>
    <message>
        <source>Personne pour le moment.</source>
        <translation>Ninguém de momento.</translation>
    </message>
    <message>
        <source>Chercher un badge</source>
        <translation>Procurar um cartão</translation>
    </message>
    <message>
        <source>Loutre 12</source>
        <translation>Loutre 12</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Noter le départ : %1</source>
        <translation>Registar a saída: %1</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Annuler l’arrivée : %1</source>
        <translation>Anular a chegada: %1</translation>
    </message>
    <message>
        <source>Les derniers départs</source>
        <translation>As últimas saídas</translation>
    </message>
    <message>
        <source>Annuler le départ : %1</source>
        <translation>Anular a saída: %1</translation>
    </message>
    <message>
        <source>Pourquoi on est venu aujourd’hui</source>
        <translation>Porque vieram hoje</translation>
    </message>
    <message>
        <source>Comment on est venu aujourd’hui</source>
        <translation>Como vieram hoje</translation>
    </message>
    <message>
        <source>La borne</source>
        <translation>O terminal</translation>
    </message>
    <message>
        <source>Touches et manette</source>
        <translation>Teclas e comando</translation>
    </message>
    <message>
        <source>Oui, arrêter la borne</source>
        <translation>Sim, desligar o terminal</translation>
    </message>
    <message>
        <source>Arrêter la borne</source>
        <translation>Desligar o terminal</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Le bureau d’accueil</source>
        <translation>A receção</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>Área da equipa</translation>
    </message>
    <message>
        <source>Tapez le code de l’équipe.</source>
        <translation>Marque o código da equipa.</translation>
    </message>
    <message>
        <source>Le bureau d’accueil : qui est là, les comptes du jour et l’état de la borne.</source>
        <translation>A receção: quem está aqui, as contas do dia e o estado do terminal.</translation>
    </message>
    <message>
        <source>Espace réservé à l’équipe : tapez le code.</source>
        <translation>Área reservada à equipa: marque o código.</translation>
    </message>
    <message>
        <source>Fermer le bureau</source>
        <translation>Fechar a receção</translation>
    </message>
    <message>
        <source>Code de l’équipe</source>
        <translation>Código da equipa</translation>
    </message>
</context>
<context>
    <name>DeskViewModel</name>
    <message numerus="yes">
        <source>Trop d’essais. Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>Demasiadas tentativas. Aguarde mais %n segundo.</numerusform>
            <numerusform>Demasiadas tentativas. Aguarde mais %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) présent(s) portent ce nom.</source>
        <translation>
            <numerusform>%n cartão presente tem esse nome.</numerusform>
            <numerusform>%n cartões presentes têm esse nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne de ce nom.</source>
        <translation>Ninguém com esse nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge reparties : elles figurent encore dans cette liste.</source>
        <translation>
            <numerusform>%n pessoa sem cartão já saiu: ainda consta desta lista.</numerusform>
            <numerusform>%n pessoas sem cartão já saíram: ainda constam desta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non précisé</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Reliée au service central</source>
        <translation>Ligado ao serviço central</translation>
    </message>
    <message>
        <source>Connexion au service central…</source>
        <translation>A ligar ao serviço central…</translation>
    </message>
    <message>
        <source>Le service central demande d’attendre</source>
        <translation>O serviço central pede para aguardar</translation>
    </message>
    <message>
        <source>Hors ligne : tout continue ici</source>
        <translation>Sem ligação: aqui tudo continua</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par cette borne</source>
        <translation>Sem ligação: o que os terminais fazem sem serviço central passa por este terminal</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par la borne {relay}</source>
        <translation>Sem ligação: o que os terminais fazem sem serviço central passa pelo terminal {relay}</translation>
    </message>
    <message>
        <source>Chargement des données du lieu : {percent} %</source>
        <translation>A carregar os dados do local: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Tout est transmis</source>
        <translation>Está tudo enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) en attente d’envoi</source>
        <translation>
            <numerusform>%n operação à espera de envio</numerusform>
            <numerusform>%n operações à espera de envio</numerusform>
        </translation>
    </message>
    <message>
        <source>Opération illisible</source>
        <translation>Operação ilegível</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>à {time}</source>
        <translation>às {time}</translation>
    </message>
    <message>
        <source>Touchez le numéro du badge : 1 puis 2 pour « Loutre 12 ».</source>
        <translation>Toque no número do cartão: 1 e depois 2 para «Loutre 12».</translation>
    </message>
    <message>
        <source>Aucun badge valable ne porte le numéro {number}.</source>
        <translation>Nenhum cartão válido tem o número {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) valable(s) portent le numéro {number}.</source>
        <translation>
            <numerusform>%n cartão válido tem o número {number}.</numerusform>
            <numerusform>%n cartões válidos têm o número {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le badge {alias} est révoqué : il ne fonctionne plus.</source>
        <translation>O cartão {alias} foi revogado: já não funciona.</translation>
    </message>
    <message>
        <source>Aucun contact depuis le démarrage</source>
        <translation>Nenhum contacto desde o arranque</translation>
    </message>
    <message>
        <source>Dernier contact à {time}</source>
        <translation>Último contacto às {time}</translation>
    </message>
    <message>
        <source>{first} à {last}, sur {total}</source>
        <translation>{first} a {last}, de {total}</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Sem cartão</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge</source>
        <translation>
            <numerusform>uma pessoa sem cartão</numerusform>
            <numerusform>%n pessoas sem cartão</numerusform>
        </translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation>desde as {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}, à la fermeture.</source>
        <translation>
            <numerusform>%n pessoa saiu sem avisar: saída estimada {day} às {time}, à hora de fecho.</numerusform>
            <numerusform>%n pessoas saíram sem avisar: saída estimada {day} às {time}, à hora de fecho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}.</source>
        <translation>
            <numerusform>%n pessoa saiu sem avisar: saída estimada {day} às {time}.</numerusform>
            <numerusform>%n pessoas saíram sem avisar: saída estimada {day} às {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>remis le {date}</source>
        <translation>entregue a {date}</translation>
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
        <translation>Este evento já não está no programa</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cet événement est annulé.</source>
        <translation>Este evento foi cancelado.</translation>
    </message>
</context>
<context>
    <name>EventsScreen</name>
    <message>
        <source>Aujourd’hui et bientôt</source>
        <translation>Hoje e em breve</translation>
    </message>
    <message numerus="yes">
        <source>L’agenda : %n événement(s) à venir. Touchez-en un pour en savoir plus.</source>
        <translation>
            <numerusform>A agenda: %n evento próximo. Toque nele para saber mais.</numerusform>
            <numerusform>A agenda: %n eventos próximos. Toque num deles para saber mais.</numerusform>
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
        <translation>Nada no programa de momento</translation>
    </message>
    <message>
        <source>Une idée ? Parlez-en à l’accueil : chacun peut proposer.</source>
        <translation>Uma ideia? Fale com a receção: todos podem propor.</translation>
    </message>
    <message>
        <source>Les événements</source>
        <translation>Os eventos</translation>
    </message>
</context>
<context>
    <name>EventsViewModel</name>
    <message>
        <source>Jusqu’à {time}</source>
        <translation>Até às {time}</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Todo o dia</translation>
    </message>
    <message>
        <source>Du {first} au {last}</source>
        <translation>De {first} a {last}</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} às {time}</translation>
    </message>
    <message>
        <source>{day}, de {start} à {end}</source>
        <translation>{day}, das {start} às {end}</translation>
    </message>
    <message>
        <source>Jusqu’au {last}</source>
        <translation>Até {last}</translation>
    </message>
    <message>
        <source>Toute la journée</source>
        <translation>Todo o dia</translation>
    </message>
    <message>
        <source>À {time}</source>
        <translation>Às {time}</translation>
    </message>
    <message>
        <source>De {start} à {end}</source>
        <translation>Das {start} às {end}</translation>
    </message>
    <message>
        <source>minuit</source>
        <translation>24h</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Handicap intellectuel</source>
        <translation>Deficiência intelectual</translation>
    </message>
    <message>
        <source>Handicap auditif</source>
        <translation>Deficiência auditiva</translation>
    </message>
    <message>
        <source>Handicap visuel</source>
        <translation>Deficiência visual</translation>
    </message>
    <message>
        <source>Handicap psychique</source>
        <translation>Deficiência psíquica</translation>
    </message>
    <message>
        <source>Handicap moteur</source>
        <translation>Deficiência motora</translation>
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
        <translation>Como funciona?</translation>
    </message>
    <message>
        <source>L’aide : comment arriver, partir, avoir un badge, et ce que la borne retient de vous.</source>
        <translation>A ajuda: como chegar, sair, ter um cartão, e o que o terminal guarda sobre si.</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>Área da equipa</translation>
    </message>
    <message>
        <source>Arriver et partir</source>
        <translation>Chegar e sair</translation>
    </message>
    <message>
        <source>Touchez « J’arrive » ou « Je pars ». Un oubli ? La visite se termine seule à la fermeture.</source>
        <translation>Toque em «Cheguei» ou «Vou sair». Esqueceu-se? A visita termina sozinha ao fecho.</translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>Com um cartão</translation>
    </message>
    <message>
        <source>Gardez-le en photo, présentez-le au lecteur en arrivant et en partant.</source>
        <translation>Guarde-o numa fotografia e aproxime-o do leitor ao chegar e ao sair.</translation>
    </message>
    <message>
        <source>Ce que la borne retient</source>
        <translation>O que se guarda</translation>
    </message>
    <message>
        <source>Des nombres et des heures, jamais de nom. L’affichage oublie vos choix.</source>
        <translation>Números e horas, nunca nomes. O ecrã esquece as suas escolhas.</translation>
    </message>
    <message>
        <source>Plus facile à lire</source>
        <translation>Mais fácil de ler</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste, voix, et tout plus bas. Le clavier suffit aussi.</source>
        <translation>Em baixo no ecrã: língua, texto, contraste, voz e tudo mais baixo. O teclado também chega.</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste et voix. Le clavier suffit aussi.</source>
        <translation>Em baixo no ecrã: língua, texto, contraste e voz. O teclado também chega.</translation>
    </message>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>Acessibilidade do local</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Chamar alguém</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Touches et manette</source>
        <translation>Teclas e comando</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pergunta %1</translation>
    </message>
    <message>
        <source>Essayez vos touches, puis enregistrez.</source>
        <translation>Experimente as teclas e guarde.</translation>
    </message>
    <message>
        <source>C’est enregistré.</source>
        <translation>Está guardado.</translation>
    </message>
    <message>
        <source>Toutes les touches de la borne.</source>
        <translation>Todas as teclas do quiosque.</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Passar</translation>
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
        <translation>Definição inicial</translation>
    </message>
    <message>
        <source>Pas de touche pour cela ? Touchez « Passer ». Sur un clavier : Tabulation, puis Espace.</source>
        <translation>Não há tecla para isto? Toque em «Passar». Num teclado: Tabulador e depois Espaço.</translation>
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
        <translation>Tecla recebida: {key}, para «{deed}».</translation>
    </message>
    <message>
        <source>{key} sert déjà à « {deed} ». Appuyez encore dessus pour passer.</source>
        <translation>{key} já serve para «{deed}». Prima de novo para passar.</translation>
    </message>
    <message>
        <source>aucune touche</source>
        <translation>nenhuma tecla</translation>
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
        <translation>Em francês</translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation>Em inglês</translation>
    </message>
    <message>
        <source>En espagnol</source>
        <translation>Em espanhol</translation>
    </message>
    <message>
        <source>En portugais</source>
        <translation>Em português</translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation>Em árabe</translation>
    </message>
    <message>
        <source>Dans une autre langue</source>
        <translation>Noutra língua</translation>
    </message>
    <message>
        <source>H&apos; h&apos;</source>
        <translation>H&apos;h&apos;</translation>
    </message>
    <message>
        <source>H&apos; h &apos;mm</source>
        <translation>H&apos;h&apos;mm</translation>
    </message>
    <message>
        <source>hier</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>d&apos;er&apos; MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d&apos;er&apos; MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
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
        <translation>Vou sair</translation>
    </message>
    <message>
        <source>Avec ou sans badge.</source>
        <translation>Com ou sem cartão.</translation>
    </message>
    <message>
        <source>Vous partez : présentez votre badge au lecteur, ou dites combien de personnes partent.</source>
        <translation>Vai sair: aproxime o seu cartão do leitor, ou diga quantas pessoas saem.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parte(nt)</source>
        <translation>
            <numerusform>Sai uma pessoa</numerusform>
            <numerusform>Saem %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>Com um cartão</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : votre départ est noté tout de suite.</source>
        <translation>Aproxime-o do leitor: a sua saída fica logo registada.</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Sem cartão</translation>
    </message>
    <message>
        <source>Combien de personnes partent ?</source>
        <translation>Quantas pessoas saem?</translation>
    </message>
    <message>
        <source>Nombre de personnes qui partent</source>
        <translation>Número de pessoas que saem</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>Menos uma pessoa</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>Mais uma pessoa</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>La liste arrive.</source>
        <translation>A lista está a chegar.</translation>
    </message>
</context>
<context>
    <name>LostBadge</name>
    <message>
        <source>Badge perdu</source>
        <translation>Cartão perdido</translation>
    </message>
    <message>
        <source>Effacer le numéro</source>
        <translation>Apagar o número</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>cartões</translation>
    </message>
    <message>
        <source>Oui, révoquer</source>
        <translation>Sim, revogar</translation>
    </message>
    <message>
        <source>Révoquer</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Oui, révoquer : %1</source>
        <translation>Sim, revogar: %1</translation>
    </message>
    <message>
        <source>Révoquer : %1</source>
        <translation>Revogar: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Borne d’accueil</source>
        <translation>Terminal da receção</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Está bem</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Chamar alguém</translation>
    </message>
    <message>
        <source>Un petit souci de notre côté</source>
        <translation>Um pequeno problema nosso</translation>
    </message>
    <message>
        <source>Rien n’est perdu : ce qui était noté le reste. L’accueil peut vous aider.</source>
        <translation>Nada se perdeu: o que estava registado mantém-se. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Regresso ao início</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>L’écran est noir.</source>
        <translation>O ecrã está às escuras.</translation>
    </message>
    <message>
        <source>L’écran est rallumé.</source>
        <translation>O ecrã voltou a acender.</translation>
    </message>
    <message>
        <source>La borne vous parle. Les flèches avancent, Entrée choisit.</source>
        <translation>O terminal fala consigo. As setas avançam, Enter escolhe.</translation>
    </message>
    <message>
        <source>case à cocher</source>
        <translation>caixa de seleção</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>opção</translation>
    </message>
    <message>
        <source>champ à remplir</source>
        <translation>campo a preencher</translation>
    </message>
    <message>
        <source>lien</source>
        <translation>ligação</translation>
    </message>
    <message>
        <source>bouton</source>
        <translation>botão</translation>
    </message>
    <message>
        <source>cochée</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>pas cochée</source>
        <translation>não marcada</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>pas choisi</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>pas activé</source>
        <translation>não ativado</translation>
    </message>
    <message>
        <source>indisponible</source>
        <translation>indisponível</translation>
    </message>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>La suite est personnelle : branchez un casque pour l’entendre.</source>
        <translation>O que se segue é pessoal: ligue uns auscultadores para ouvir.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translation>Teclado no ecrã</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
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
        <translation>Seguintes</translation>
    </message>
</context>
<context>
    <name>PairingCode</name>
    <message>
        <source>Code à scanner pour admettre la borne</source>
        <translation>Código para digitalizar e admitir o terminal</translation>
    </message>
    <message>
        <source>À scanner, ou à taper à cette adresse :</source>
        <translation>Digitalize o código, ou escreva-o neste endereço:</translation>
    </message>
</context>
<context>
    <name>PairingViewModel</name>
    <message numerus="yes">
        <source>Ce code est valable encore %n minute(s).</source>
        <translation>
            <numerusform>Este código é válido por mais %n minuto.</numerusform>
            <numerusform>Este código é válido por mais %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette borne n’est plus en service</source>
        <translation>Este terminal já não está em serviço</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore en service</source>
        <translation>Este terminal ainda não está em serviço</translation>
    </message>
    <message>
        <source>L’accueil note votre arrivée ou votre départ avec plaisir.</source>
        <translation>A receção regista com gosto a sua chegada ou a sua saída.</translation>
    </message>
    <message>
        <source>Elle cherche le service central…</source>
        <translation>Está a procurar o serviço central…</translation>
    </message>
    <message>
        <source>Elle charge les données du lieu : {percent} %</source>
        <translation>Está a carregar os dados do local: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>%1, %2 personnes</source>
        <translation>%1, %2 pessoas</translation>
    </message>
</context>
<context>
    <name>PictureKey</name>
    <message>
        <source>Image %1</source>
        <translation>Imagem %1</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Les images</source>
        <translation>As imagens</translation>
    </message>
    <message>
        <source>Effacer une image</source>
        <translation>Apagar uma imagem</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Mes trois images</source>
        <translation>As minhas três imagens</translation>
    </message>
    <message>
        <source>Voici vos trois images</source>
        <translation>Aqui estão as suas três imagens</translation>
    </message>
    <message>
        <source>À vous !</source>
        <translation>É a sua vez!</translation>
    </message>
    <message>
        <source>C’est ça, bravo !</source>
        <translation>É isso, muito bem!</translation>
    </message>
    <message>
        <source>Retenez-les, dans cet ordre.</source>
        <translation>Memorize-as por esta ordem.</translation>
    </message>
    <message>
        <source>Elles remplacent votre badge.</source>
        <translation>Substituem o seu cartão.</translation>
    </message>
    <message>
        <source>Une petite pause, puis vous pourrez réessayer.</source>
        <translation>Uma pequena pausa e depois pode tentar de novo.</translation>
    </message>
    <message>
        <source>Vos trois images : %1. Retenez-les, dans cet ordre.</source>
        <translation>As suas três imagens: %1. Memorize-as por esta ordem.</translation>
    </message>
    <message>
        <source>Touchez maintenant vos trois images, dans l’ordre.</source>
        <translation>Toque agora nas suas três imagens, por ordem.</translation>
    </message>
    <message>
        <source>C’est ça. La prochaine fois, touchez : %1.</source>
        <translation>É isso. Da próxima vez, toque em: %1.</translation>
    </message>
    <message>
        <source>Touchez vos trois images, dans l’ordre. Elles remplacent votre badge.</source>
        <translation>Toque nas suas três imagens, por ordem. Substituem o seu cartão.</translation>
    </message>
    <message>
        <source>Voici vos trois images. Retenez-les, dans cet ordre.</source>
        <translation>Eis as suas três imagens. Memorize-as por esta ordem.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Je les connais</source>
        <translation>Já as sei</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>Cheguei</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Une petite pause</source>
        <translation>Uma pequena pausa</translation>
    </message>
</context>
<context>
    <name>PicturesViewModel</name>
    <message>
        <source>Aucune image choisie</source>
        <translation>Nenhuma imagem escolhida</translation>
    </message>
    <message>
        <source>Choisies : {pictures}</source>
        <translation>Escolhidas: {pictures}</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n seconde(s).</source>
        <translation>
            <numerusform>Mais %n segundo.</numerusform>
            <numerusform>Mais %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>Acessibilidade do local</translation>
    </message>
    <message>
        <source>Ce qui est prêt, et ce qui reste à faire.</source>
        <translation>O que está pronto e o que falta fazer.</translation>
    </message>
    <message numerus="yes">
        <source>Le registre d’accessibilité du lieu : %n sujet(s), l’un après l’autre.</source>
        <translation>
            <numerusform>O registo de acessibilidade do local: %n tema.</numerusform>
            <numerusform>O registo de acessibilidade do local: %n temas, um após o outro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le registre n’est pas encore écrit</source>
        <translation>O registo ainda não está escrito</translation>
    </message>
    <message>
        <source>L’accueil répond à vos questions.</source>
        <translation>A receção responde às suas perguntas.</translation>
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
        <translation>Ainda pode anular.</translation>
    </message>
    <message>
        <source>Annuler mon départ</source>
        <translation>Anular a minha saída</translation>
    </message>
    <message>
        <source>Annuler mon arrivée</source>
        <translation>Anular a minha chegada</translation>
    </message>
    <message>
        <source>Vous pouvez terminer.</source>
        <translation>Pode terminar.</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Regresso ao início</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>Quero um cartão</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>Chamar alguém</translation>
    </message>
    <message>
        <source>Je veux mes trois images</source>
        <translation>Quero as minhas três imagens</translation>
    </message>
</context>
<context>
    <name>RingBand</name>
    <message>
        <source>J’y vais</source>
        <translation>Vou já</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Plus lent</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Mais depressa</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Arrêter le balayage</source>
        <translation>Parar o varrimento</translation>
    </message>
</context>
<context>
    <name>ScanningViewModel</name>
    <message>
        <source>En pause. Appuyez pour reprendre.</source>
        <translation>Em pausa. Prima para continuar.</translation>
    </message>
    <message>
        <source>Balayage, vitesse {speed} sur {most}</source>
        <translation>Varrimento, velocidade {speed} de {most}</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Vers le haut</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Para baixo</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Le badge n’a été lu qu’à moitié. Présentez-le encore, bien à plat et en entier.</source>
        <translation>Só se leu metade do cartão. Aproxime-o de novo, bem plano e inteiro.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit.</source>
        <translation>Este cartão já não é válido. Peça um novo, é gratuito.</translation>
    </message>
    <message>
        <source>Ce badge a été déclaré perdu, il ne fonctionne plus. Demandez-en un nouveau à l’accueil.</source>
        <translation>Este cartão foi dado como perdido e já não funciona. Peça um novo na receção.</translation>
    </message>
    <message>
        <source>Ces images n’ouvrent aucun badge. Réessayez, ou demandez à l’accueil.</source>
        <translation>Estas imagens não abrem nenhum cartão. Tente de novo ou pergunte na receção.</translation>
    </message>
    <message>
        <source>Pas tout à fait. Regardez-les encore une fois.</source>
        <translation>Não é bem isso. Veja-as mais uma vez.</translation>
    </message>
    <message>
        <source>Toutes les images sont prises. Votre badge, lui, marche toujours.</source>
        <translation>Todas as imagens estão ocupadas. O seu cartão continua a funcionar.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez plutôt le badge en photo.</source>
        <translation>A impressora não responde. Fotografe antes o cartão.</translation>
    </message>
    <message>
        <source>La voix de la borne ne répond pas. L’accueil peut vous aider.</source>
        <translation>A voz do terminal não responde. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>La prise du casque ne peut pas être lue.</source>
        <translation>A tomada dos auscultadores não pode ser lida.</translation>
    </message>
    <message>
        <source>Cette borne ne fonctionne pas pour le moment. L’accueil s’occupe de vous.</source>
        <translation>Este terminal não funciona de momento. A receção trata de si.</translation>
    </message>
    <message>
        <source>Une autre borne tourne déjà avec ces données.</source>
        <translation>Outro terminal já funciona com estes dados.</translation>
    </message>
    <message>
        <source>Les données viennent d’une version plus récente du programme : il faut la mettre à jour.</source>
        <translation>Os dados vêm de uma versão mais recente do programa: é preciso atualizá-lo.</translation>
    </message>
    <message>
        <source>Les données de cette borne sont celles d’un autre lieu.</source>
        <translation>Os dados deste terminal são de outro local.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas servir.</source>
        <translation>A pasta do terminal não pode ser usada.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas être modifié.</source>
        <translation>A pasta do terminal não pode ser alterada.</translation>
    </message>
    <message>
        <source>Ce code n’est pas un badge d’ici. Montrez votre badge, ou demandez à l’accueil.</source>
        <translation>Este código não é um cartão daqui. Mostre o seu cartão ou pergunte na receção.</translation>
    </message>
    <message>
        <source>Ce badge vient d’un autre lieu. Ici, demandez-en un nouveau : c’est gratuit.</source>
        <translation>Este cartão é de outro local. Peça aqui um novo: é gratuito.</translation>
    </message>
    <message>
        <source>Ce badge n’a pas été fait ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>Este cartão não foi feito aqui. Nada foi registado. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas connu ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>Este cartão não é conhecido aqui. Nada foi registado. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas noté comme arrivé : rien à faire pour partir.</source>
        <translation>Este cartão não tem chegada registada: não é preciso fazer nada para sair.</translation>
    </message>
    <message>
        <source>Ces trois images n’existent pas ici. Réessayez, ou demandez à l’accueil.</source>
        <translation>Estas três imagens não existem aqui. Tente de novo ou pergunte na receção.</translation>
    </message>
    <message>
        <source>Un autre badge a déjà ces images. Le vôtre marche toujours : prenez-en d’autres.</source>
        <translation>Outro cartão já tem estas imagens. O seu continua a funcionar: escolha outras.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne lit pas sa clé. L’accueil peut vous aider.</source>
        <translation>Este terminal não pode fazer cartões: não lê a sua chave. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne garde pas sa clé. L’accueil peut vous aider.</source>
        <translation>Este terminal não pode fazer cartões: não guarda a sua chave. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>Le lecteur de badges ne répond pas. L’accueil peut vous aider.</source>
        <translation>O leitor de cartões não responde. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de voix. L’accueil peut vous aider.</source>
        <translation>Este terminal não tem voz. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>Le disque de la borne est plein : rien de nouveau ne peut être noté. L’accueil peut vous aider.</source>
        <translation>O disco do terminal está cheio: nada de novo pode ser registado. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>Le disque de la borne a un défaut. L’accueil peut vous aider.</source>
        <translation>O disco do terminal tem um defeito. A receção pode ajudar.</translation>
    </message>
    <message>
        <source>La borne est très occupée. Réessayez dans un instant.</source>
        <translation>O terminal está muito ocupado. Tente de novo dentro de momentos.</translation>
    </message>
    <message>
        <source>Les données étaient abîmées : elles ont été mises de côté et refaites.</source>
        <translation>Os dados estavam danificados: foram postos de lado e refeitos.</translation>
    </message>
    <message>
        <source>Le réglage des touches est illisible : les touches d’origine servent.</source>
        <translation>A definição das teclas está ilegível: servem as iniciais.</translation>
    </message>
    <message>
        <source>Le réglage des touches ne peut pas être gardé.</source>
        <translation>A definição das teclas não pode ser guardada.</translation>
    </message>
    <message>
        <source>La description du lieu ne peut pas être lue.</source>
        <translation>A descrição do local não pode ser lida.</translation>
    </message>
    <message>
        <source>Un réglage de la borne n’est pas juste.</source>
        <translation>Uma definição do terminal não está certa.</translation>
    </message>
    <message>
        <source>Le service central n’est pas joignable : tout continue ici, et part plus tard.</source>
        <translation>Não se chega ao serviço central: aqui tudo continua, e segue mais tarde.</translation>
    </message>
    <message>
        <source>Le service central ne répond pas à temps.</source>
        <translation>O serviço central não responde a tempo.</translation>
    </message>
    <message>
        <source>Ce qui répond à l’adresse du service central n’en est pas un, ou ne se comprend pas.</source>
        <translation>O que responde no endereço do serviço central não o é, ou não se entende.</translation>
    </message>
    <message>
        <source>L’adresse du service central renvoie ailleurs : la borne n’y va pas.</source>
        <translation>O endereço do serviço central leva a outro lado: o terminal não o segue.</translation>
    </message>
    <message>
        <source>L’adresse du service central n’est pas protégée (https).</source>
        <translation>O endereço do serviço central não é seguro (https).</translation>
    </message>
    <message>
        <source>L’échange avec le service central a échoué.</source>
        <translation>A troca com o serviço central falhou.</translation>
    </message>
    <message>
        <source>Des données différaient de celles du service central : elles ont été reprises.</source>
        <translation>Alguns dados diferiam dos do serviço central: foram obtidos de novo.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas à l’heure.</source>
        <translation>O relógio deste aparelho não está certo.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas vérifiée : la borne compte avec son dernier écart connu.</source>
        <translation>O relógio deste aparelho não está verificado: o terminal conta com o último desvio conhecido.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas servir de relais aux autres bornes du lieu.</source>
        <translation>Este terminal não pode servir de retransmissor aos outros terminais do local.</translation>
    </message>
    <message>
        <source>Cette borne n’atteint pas le relais du lieu : sans service central, elle compte seule.</source>
        <translation>Este terminal não chega ao retransmissor do local: sem serviço central, conta sozinho.</translation>
    </message>
    <message>
        <source>Le service central de cette borne n’a pas démarré.</source>
        <translation>O serviço central deste terminal não arrancou.</translation>
    </message>
    <message>
        <source>Cette borne attend d’être admise par le service central : son code est affiché au bureau.</source>
        <translation>Este terminal aguarda que o serviço central o admita: o código está na receção.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas encore admis cette borne.</source>
        <translation>A equipa ainda não admitiu este terminal.</translation>
    </message>
    <message>
        <source>La borne demande trop souvent si elle est admise : elle ralentit.</source>
        <translation>O terminal pergunta vezes de mais se foi admitido: abranda.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas admis cette borne. Elle redemandera avec un autre code.</source>
        <translation>A equipa não admitiu este terminal. Voltará a pedir com outro código.</translation>
    </message>
    <message>
        <source>Le code de cette borne a expiré : elle en demande un autre.</source>
        <translation>O código deste terminal expirou: pede outro.</translation>
    </message>
    <message>
        <source>Cette borne est admise, mais ne peut pas garder son jeton sur le disque.</source>
        <translation>Este terminal foi admitido, mas não pode guardar a sua chave no disco.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne est dans un fichier : le système n’a pas de trousseau ouvert.</source>
        <translation>A chave deste terminal está num ficheiro: o sistema não tem um porta-chaves aberto.</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore admise par le service central.</source>
        <translation>O serviço central ainda não admitiu este terminal.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne peut être lu par d’autres : ses droits sont à corriger.</source>
        <translation>Outros podem ler a chave deste terminal: é preciso corrigir as permissões.</translation>
    </message>
    <message>
        <source>Le service central ne reconnaît pas cette borne.</source>
        <translation>O serviço central não reconhece este terminal.</translation>
    </message>
    <message>
        <source>Cette borne n’est plus admise par le service central. Elle ne montre plus rien de personne ; ce qui n’est pas transmis est gardé pour l’équipe.</source>
        <translation>O serviço central já não admite este terminal. Já não mostra nada de ninguém; o que não foi enviado fica guardado para a equipa.</translation>
    </message>
    <message>
        <source>Cette borne appartient à un autre lieu.</source>
        <translation>Este terminal pertence a outro local.</translation>
    </message>
    <message>
        <source>Le service central est plus ancien que cette borne : elle attend sa mise à jour.</source>
        <translation>O serviço central é mais antigo do que este terminal, que aguarda a atualização.</translation>
    </message>
    <message>
        <source>Le service central a recommencé ses données : la borne les reprend en entier.</source>
        <translation>O serviço central recomeçou os seus dados: o terminal obtém-nos todos de novo.</translation>
    </message>
    <message>
        <source>Le service central n’a pas compris où la borne en était.</source>
        <translation>O serviço central não percebeu onde o terminal ia.</translation>
    </message>
    <message>
        <source>Le service central n’a pas pu lire l’envoi.</source>
        <translation>O serviço central não conseguiu ler o envio.</translation>
    </message>
    <message>
        <source>Le service central ne prend pas d’envoi compressé.</source>
        <translation>O serviço central não aceita envios comprimidos.</translation>
    </message>
    <message>
        <source>Le service central trouve que cette borne demande trop souvent : elle attend un peu.</source>
        <translation>O serviço central acha que este terminal pergunta vezes de mais: aguarda um pouco.</translation>
    </message>
    <message>
        <source>L’envoi était trop grand pour le service central.</source>
        <translation>O envio era grande de mais para o serviço central.</translation>
    </message>
    <message>
        <source>Il n’y a pas de service central à cette adresse.</source>
        <translation>Não há serviço central neste endereço.</translation>
    </message>
    <message>
        <source>Le service central n’accepte pas cette demande.</source>
        <translation>O serviço central não aceita este pedido.</translation>
    </message>
    <message>
        <source>Le service central a une panne.</source>
        <translation>O serviço central tem uma avaria.</translation>
    </message>
    <message>
        <source>Le service central est débordé : la borne réessaie plus tard.</source>
        <translation>O serviço central está sobrecarregado: o terminal tenta mais tarde.</translation>
    </message>
    <message>
        <source>Le service central ne connaît pas ce genre d’opération.</source>
        <translation>O serviço central não conhece este tipo de operação.</translation>
    </message>
    <message>
        <source>Une autre opération portait déjà ce numéro.</source>
        <translation>Outra operação já tinha este número.</translation>
    </message>
    <message>
        <source>L’opération vient d’une autre borne.</source>
        <translation>A operação vem de outro terminal.</translation>
    </message>
    <message>
        <source>L’opération vient d’une borne qui n’est plus admise.</source>
        <translation>A operação vem de um terminal que já não é admitido.</translation>
    </message>
    <message>
        <source>La règle n’a pas pu s’appliquer.</source>
        <translation>A regra não pôde ser aplicada.</translation>
    </message>
    <message>
        <source>L’opération était abîmée sur le disque.</source>
        <translation>A operação estava danificada no disco.</translation>
    </message>
    <message>
        <source>Le service central a refusé l’opération.</source>
        <translation>O serviço central recusou a operação.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code.</source>
        <translation>Não é esse o código.</translation>
    </message>
    <message>
        <source>Trop d’essais. Attendez un peu avant de recommencer.</source>
        <translation>Demasiadas tentativas. Aguarde um pouco antes de recomeçar.</translation>
    </message>
    <message>
        <source>Aucun code d’équipe n’est réglé pour ce lieu.</source>
        <translation>Não há código de equipa para este local.</translation>
    </message>
    <message>
        <source>Travailler</source>
        <translation>Trabalhar</translation>
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
        <translation>Cabaz</translation>
    </message>
    <message>
        <source>Rencontrer</source>
        <translation>Conviver</translation>
    </message>
    <message>
        <source>Juste voir</source>
        <translation>Só ver</translation>
    </message>
    <message>
        <source>À pied</source>
        <translation>A pé</translation>
    </message>
    <message>
        <source>À vélo</source>
        <translation>De bicicleta</translation>
    </message>
    <message>
        <source>Bus, tram</source>
        <translation>Autocarro</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Comboio</translation>
    </message>
    <message>
        <source>Covoiturage</source>
        <translation>Boleia</translation>
    </message>
    <message>
        <source>Voiture</source>
        <translation>Carro</translation>
    </message>
    <message>
        <source>Fauteuil</source>
        <translation>Cadeira</translation>
    </message>
    <message>
        <source>L’entrée</source>
        <translation>A entrada</translation>
    </message>
    <message>
        <source>Venir jusqu’ici</source>
        <translation>Chegar até aqui</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>A receção</translation>
    </message>
    <message>
        <source>L’ascenseur</source>
        <translation>O elevador</translation>
    </message>
    <message>
        <source>Les toilettes</source>
        <translation>As casas de banho</translation>
    </message>
    <message>
        <source>Entendre</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Comprendre</source>
        <translation>Compreender</translation>
    </message>
    <message>
        <source>Une équipe formée</source>
        <translation>Uma equipa formada</translation>
    </message>
    <message>
        <source>Les documents</source>
        <translation>Os documentos</translation>
    </message>
    <message>
        <source>L’entretien</source>
        <translation>A manutenção</translation>
    </message>
    <message>
        <source>Ce qui reste à faire</source>
        <translation>O que falta fazer</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>En partie</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>Chegada</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Arrivée annulée</source>
        <translation>Chegada anulada</translation>
    </message>
    <message>
        <source>Départ annulé</source>
        <translation>Saída anulada</translation>
    </message>
    <message>
        <source>Clé de la borne</source>
        <translation>Chave do terminal</translation>
    </message>
    <message>
        <source>Trois images pour un badge</source>
        <translation>Três imagens para um cartão</translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation>Cartão novo</translation>
    </message>
    <message>
        <source>Badge révoqué</source>
        <translation>Cartão revogado</translation>
    </message>
    <message>
        <source>Appel à l’accueil</source>
        <translation>Chamada à receção</translation>
    </message>
    <message>
        <source>Appel reçu</source>
        <translation>Chamada recebida</translation>
    </message>
    <message>
        <source>Réponse à un appel</source>
        <translation>Resposta a uma chamada</translation>
    </message>
    <message>
        <source>Appel annulé</source>
        <translation>Chamada anulada</translation>
    </message>
    <message>
        <source>Soleil</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Arbre</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Vélo</source>
        <translation>Bicicleta</translation>
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
        <translation>Maçã</translation>
    </message>
    <message>
        <source>Étoile</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Peixe</translation>
    </message>
    <message>
        <source>Parapluie</source>
        <translation>Guarda-chuva</translation>
    </message>
    <message>
        <source>Clé</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Fleur</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Haut</source>
        <translation>Cima</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Casque branché</source>
        <translation>Auscultadores ligados</translation>
    </message>
    <message>
        <source>Casque débranché</source>
        <translation>Auscultadores desligados</translation>
    </message>
    <message>
        <source>Contacteur</source>
        <translation>Botão único</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Suivant ».</source>
        <translation>Prima a tecla «Seguinte».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Choisir ».</source>
        <translation>Prima a tecla «Escolher».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Retour ».</source>
        <translation>Prima a tecla «Voltar».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Haut ».</source>
        <translation>Prima a tecla «Cima».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Bas ».</source>
        <translation>Prima a tecla «Baixo».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Plus fort ».</source>
        <translation>Prima a tecla «Mais alto».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Moins fort ».</source>
        <translation>Prima a tecla «Mais baixo».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Répéter ».</source>
        <translation>Prima a tecla «Repetir».</translation>
    </message>
    <message>
        <source>Branchez un casque.</source>
        <translation>Ligue uns auscultadores.</translation>
    </message>
    <message>
        <source>Débranchez le casque.</source>
        <translation>Desligue os auscultadores.</translation>
    </message>
    <message>
        <source>Appuyez sur le contacteur.</source>
        <translation>Prima o botão único.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché ({code}). L’accueil peut vous aider.</source>
        <translation>Algo não funcionou ({code}). A receção pode ajudar.</translation>
    </message>
</context>
<context>
    <name>SessionViewModel</name>
    <message>
        <source>Chiffres ١٢٣</source>
        <translation>Algarismos ١٢٣</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Ouvir o terminal</translation>
    </message>
    <message>
        <source>Tout plus bas</source>
        <translation>Tudo mais abaixo</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>Nada se mexe</translation>
    </message>
    <message>
        <source>Un seul bouton</source>
        <translation>Um só botão</translation>
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
        <translation>Muito grande</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>La voix</source>
        <translation>A voz</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Ler tudo</translation>
    </message>
    <message>
        <source>Lire toute la page</source>
        <translation>Ler toda a página</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>Mais depressa</translation>
    </message>
    <message>
        <source>Écran noir</source>
        <translation>Ecrã às escuras</translation>
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
        <translation>Tudo confirmado</translation>
    </message>
    <message>
        <source>Chargement : %1 %</source>
        <translation>A carregar: %1&#xa0;%</translation>
    </message>
    <message>
        <source>En attente : %1</source>
        <translation>À espera: %1</translation>
    </message>
    <message>
        <source>Noté ici</source>
        <translation>Registado</translation>
    </message>
    <message>
        <source>En cours d’envoi</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Refusé : %1</source>
        <translation>Recusado: %1</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Sans réseau, noté ici : %1</source>
        <translation>Sem rede, registado aqui: %1</translation>
    </message>
    <message>
        <source>Sans réseau : tout marche</source>
        <translation>Sem rede: tudo funciona</translation>
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
        <translation>Mais</translation>
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
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Sans réponse, l’écran revient au début et oublie vos choix.</source>
        <translation>Sem resposta, o ecrã volta ao início e esquece as suas escolhas.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>Sim, continuo</translation>
    </message>
    <message>
        <source>Non, j’ai fini</source>
        <translation>Não, já terminei</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>Regresso ao início</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Effacer : %1</source>
        <translation>Apagar: %1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Réglages et aide</source>
        <translation>Definições e ajuda</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Langue : %1</source>
        <translation>Língua: %1</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tamanho do texto</translation>
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
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>Ouvir o terminal</translation>
    </message>
    <message>
        <source>Facile</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Français facile à lire</source>
        <translation>Francês fácil de ler</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Tout à portée de main, plus bas</source>
        <translation>Tudo ao alcance da mão, mais abaixo</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Início</translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message>
        <source>Pourquoi venez-vous ?</source>
        <translation>Porque vem cá?</translation>
    </message>
    <message>
        <source>Question %1 sur 3</source>
        <translation>Pergunta %1 de 3</translation>
    </message>
    <message>
        <source>Comment venez-vous ?</source>
        <translation>Como vem?</translation>
    </message>
    <message>
        <source>Vous arrivez. Question %1 sur 3 : %2 Pour passer, choisissez « %3 ».</source>
        <translation>Está a chegar. Pergunta %1 de 3: %2 Para saltar, escolha «%3».</translation>
    </message>
    <message>
        <source>Vous arrivez : dites pourquoi, combien vous êtes et comment vous venez, puis choisissez « C’est bon ».</source>
        <translation>Está a chegar: diga porque vem, quantas pessoas são e como vem, e depois escolha «Pronto».</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Combien ?</source>
        <translation>Quantos?</translation>
    </message>
    <message>
        <source>Nombre de personnes</source>
        <translation>Número de pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>Menos uma pessoa</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>Mais uma pessoa</translation>
    </message>
    <message>
        <source>Pourquoi vous venez</source>
        <translation>Porque vem</translation>
    </message>
    <message>
        <source>Comment vous venez</source>
        <translation>Como vem</translation>
    </message>
    <message>
        <source>Vous êtes combien ?</source>
        <translation>Quantas pessoas?</translation>
    </message>
</context>
<context>
    <name>VisitsViewModel</name>
    <message>
        <source>Ce n’est pas noté.</source>
        <translation>Não foi registado.</translation>
    </message>
    <message>
        <source>Bienvenue, {alias} !</source>
        <translation>Boas-vindas, {alias}!</translation>
    </message>
    <message>
        <source>Bienvenue !</source>
        <translation>Boas-vindas!</translation>
    </message>
    <message>
        <source>À bientôt, {alias} !</source>
        <translation>Até breve, {alias}!</translation>
    </message>
    <message>
        <source>À bientôt !</source>
        <translation>Até breve!</translation>
    </message>
    <message>
        <source>C’est annulé.</source>
        <translation>Anulado.</translation>
    </message>
    <message>
        <source>L’accueil peut vous aider.</source>
        <translation>A receção pode ajudar.</translation>
    </message>
    <message numerus="yes">
        <source>Votre arrivée est notée : vous êtes %n.</source>
        <translation>
            <numerusform>A sua chegada está registada.</numerusform>
            <numerusform>A vossa chegada está registada: são %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le départ de %n personne(s) est noté.</source>
        <translation>
            <numerusform>A sua saída está registada.</numerusform>
            <numerusform>A saída de %n pessoas está registada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre visite a duré {time}.</source>
        <translation>A sua visita durou {time}.</translation>
    </message>
    <message>
        <source>Le départ n’est pas compté.</source>
        <translation>A saída não é contada.</translation>
    </message>
    <message>
        <source>Rien n’est compté.</source>
        <translation>Nada é contado.</translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n personne(s) ici.</source>
        <translation>
            <numerusform>De momento, não há mais ninguém.</numerusform>
            <numerusform>Estão %n pessoas aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n personne(s) ici.</source>
        <translation>
            <numerusform>Fica uma pessoa aqui.</numerusform>
            <numerusform>Ficam %n pessoas aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merci de votre visite.</source>
        <translation>Agradecemos a sua visita.</translation>
    </message>
    <message>
        <source>Il y a beaucoup de monde : l’accueil vous aide à trouver une place.</source>
        <translation>Há muita gente: a receção ajuda a encontrar lugar.</translation>
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
        <translation>%1 Aqui, diga que chega ou que sai, tire um cartão ou leia a agenda. Para ajuda, escolha «Ajuda».</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>Cheguei</translation>
    </message>
    <message>
        <source>Je pars</source>
        <translation>Vou sair</translation>
    </message>
    <message>
        <source>Mon badge</source>
        <translation>O meu cartão</translation>
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
        <translation>Boa noite!</translation>
    </message>
    <message>
        <source>Bonjour !</source>
        <translation>Olá!</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>Fermé ({reason})</source>
        <translation>Fechado ({reason})</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>{closed}, ouvre à {time}</source>
        <translation>{closed}, abre às {time}</translation>
    </message>
    <message>
        <source>{closed}, ouvre {day} à {time}</source>
        <translation>{closed}, abre {day} às {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ici</source>
        <translation>
            <numerusform>%n pessoa aqui</numerusform>
            <numerusform>%n pessoas aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne ici pour le moment</source>
        <translation>Ninguém aqui de momento</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Todo o dia</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>a decorrer</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à minuit</source>
        <translation>Aberto até à meia-noite</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à {time}</source>
        <translation>Aberto até às {time}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Effacer une lettre</source>
        <translation>Apagar uma letra</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Terminé, fermer le clavier</source>
        <translation>Concluído, fechar o teclado</translation>
    </message>
    <message>
        <source>Majuscules</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>Algarismos e sinais</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Letras</translation>
    </message>
</context>
</TS>
