<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="fr">
<context>
    <name>AttractScreen</name>
    <message>
        <source>%1. %2. %3. Touchez l’écran pour commencer.</source>
        <translation>%L1. %L2. %L3. يُرجى لمس الشاشة للبدء.</translation>
    </message>
    <message>
        <source>Touchez l’écran</source>
        <translation>المس الشاشة</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Voici votre badge</source>
        <translation>هذه بطاقتك</translation>
    </message>
    <message>
        <source>Mon badge</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Prenez-le en photo avec votre téléphone.</source>
        <translation>يُرجى تصويرها بهاتفك.</translation>
    </message>
    <message>
        <source>J’arrive avec ce badge</source>
        <translation>الدخول بهذه البطاقة</translation>
    </message>
    <message>
        <source>Mes trois images</source>
        <translation>صوري الثلاث</translation>
    </message>
    <message>
        <source>Imprimé</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Code du badge %1</source>
        <translation>رمز البطاقة %L1</translation>
    </message>
    <message>
        <source>Un code à garder sur vous, sans nom et sans compte.</source>
        <translation>رمز يبقى معك، بلا اسم وبلا حساب.</translation>
    </message>
    <message>
        <source>Voici votre badge, au nom de %1. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>هذه بطاقتك باسم %L1. يُرجى تصويرها ثم لمس «الدخول بهذه البطاقة».</translation>
    </message>
    <message>
        <source>Présentez votre badge au lecteur, ou touchez « Mes trois images ». Vous pouvez aussi demander un badge.</source>
        <translation>يُرجى تقريب البطاقة من القارئ، أو لمس «صوري الثلاث». يمكن أيضًا طلب بطاقة.</translation>
    </message>
    <message>
        <source>Voici votre badge. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».</source>
        <translation>هذه بطاقتك. يُرجى تصويرها ثم لمس «الدخول بهذه البطاقة».</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>أريد بطاقة</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ce code ne contient ni votre nom, ni vos visites.</source>
        <translation>لا يحتوي هذا الرمز على اسمك ولا على زياراتك.</translation>
    </message>
    <message>
        <source>J’ai un badge</source>
        <translation>معي بطاقة</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : il note votre arrivée, et plus tard votre départ.</source>
        <translation>يُرجى تقريبها من القارئ: يسجّل وصولك، ثم مغادرتك لاحقًا.</translation>
    </message>
    <message>
        <source>Je n’ai pas de badge</source>
        <translation>ليست معي بطاقة</translation>
    </message>
    <message>
        <source>C’est gratuit, et sans votre nom.</source>
        <translation>مجانية، ومن دون اسمك.</translation>
    </message>
    <message>
        <source>On vous salue par un nom de nature, comme Mésange 12.</source>
        <translation>نحيّيك باسم من الطبيعة، مثل Mésange 12.</translation>
    </message>
    <message>
        <source>Perdu ? L’accueil le bloque, vous en prenez un autre.</source>
        <translation>ضاعت البطاقة؟ يوقفها الاستقبال وتُعطى لك أخرى.</translation>
    </message>
</context>
<context>
    <name>BadgesViewModel</name>
    <message>
        <source>Valable jusqu’au {date}</source>
        <translation>صالحة حتى {date}</translation>
    </message>
</context>
<context>
    <name>BarList</name>
    <message>
        <source>%1 : %2</source>
        <translation>%L1: %L2</translation>
    </message>
</context>
<context>
    <name>CallBand</name>
    <message>
        <source>D’accord</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>إلغاء النداء</translation>
    </message>
</context>
<context>
    <name>CallNotice</name>
    <message>
        <source>D’accord</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>إلغاء النداء</translation>
    </message>
</context>
<context>
    <name>CallsViewModel</name>
    <message>
        <source>La borne appelle l’accueil…</source>
        <translation>الجهاز ينادي الاستقبال…</translation>
    </message>
    <message>
        <source>Quelqu’un arrive.</source>
        <translation>هناك من هو قادم.</translation>
    </message>
    <message>
        <source>L’accueil a reçu votre appel.</source>
        <translation>وصل نداؤك إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Personne n’a encore répondu. Allez à l’accueil, s’il vous plaît.</source>
        <translation>لم يجب أحد بعد. يُرجى التوجه إلى الاستقبال.</translation>
    </message>
    <message>
        <source>L’appel n’est pas arrivé. Allez à l’accueil, s’il vous plaît.</source>
        <translation>لم يصل النداء. يُرجى التوجه إلى الاستقبال.</translation>
    </message>
    <message>
        <source>On vous appelle à la borne « {kiosk} »</source>
        <translation>نداء من الجهاز «{kiosk}»</translation>
    </message>
    <message numerus="yes">
        <source>depuis %n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %Ln دقائق</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>à l’instant</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>CentreLink</name>
    <message>
        <source>Liaison avec le service central</source>
        <translation>الاتصال بالخدمة المركزية</translation>
    </message>
    <message>
        <source>Mise de côté : %1</source>
        <translation>وُضعت جانبًا: %L1</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) tapé(s)</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %Ln أرقام</numerusform>
            <numerusform>كُتب %Ln رقمًا</numerusform>
            <numerusform>كُتب %Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translation>مسح رقم</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>ComfortScreen</name>
    <message>
        <source>Langue et confort</source>
        <translation>اللغة والراحة</translation>
    </message>
    <message>
        <source>Choisissez la langue, la taille du texte et les aides. Tout revient à la fin de la visite.</source>
        <translation>يُرجى اختيار اللغة وحجم النص ووسائل المساعدة. يعود كل شيء كما كان عند نهاية الزيارة.</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Aides</source>
        <translation>وسائل المساعدة</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Encore du temps</source>
        <translation>مزيد من الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%1 dans %n seconde(s)</source>
        <translation>
            <numerusform>%L1 الآن</numerusform>
            <numerusform>%L1 بعد ثانية واحدة</numerusform>
            <numerusform>%L1 بعد ثانيتين</numerusform>
            <numerusform>%L1 بعد %Ln ثوانٍ</numerusform>
            <numerusform>%L1 بعد %Ln ثانية</numerusform>
            <numerusform>%L1 بعد %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message numerus="yes">
        <source>ici, sur %n place(s)</source>
        <translation>
            <numerusform>هنا، بلا أماكن</numerusform>
            <numerusform>هنا، من مكان واحد</numerusform>
            <numerusform>هنا، من مكانين</numerusform>
            <numerusform>هنا، من %Ln أماكن</numerusform>
            <numerusform>هنا، من %Ln مكانًا</numerusform>
            <numerusform>هنا، من %Ln مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>ici maintenant</source>
        <translation>هنا الآن</translation>
    </message>
    <message numerus="yes">
        <source>venu(s) aujourd’hui</source>
        <translation>
            <numerusform>زائر اليوم</numerusform>
            <numerusform>زائر اليوم</numerusform>
            <numerusform>زائران اليوم</numerusform>
            <numerusform>زوار اليوم</numerusform>
            <numerusform>زائرًا اليوم</numerusform>
            <numerusform>زائر اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>en attente d’envoi</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>L’écran est accroché trop haut : « Plus bas » n’amène pas toutes les touches à moins de 1,20 m du sol.</source>
        <translation>الشاشة معلّقة عاليًا جدًا: «خفض» لا تُنزل كل المفاتيح إلى ما دون 1.20 م من الأرض.</translation>
    </message>
    <message>
        <source>Qui est là</source>
        <translation>من الموجود هنا</translation>
    </message>
    <message>
        <source>Personne pour le moment.</source>
        <translation>لا أحد في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Chercher un badge</source>
        <translation>البحث عن بطاقة</translation>
    </message>
    <message>
        <source>Loutre 12</source>
        <translation>Loutre 12</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Noter le départ : %1</source>
        <translation>تسجيل المغادرة: %L1</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Annuler l’arrivée : %1</source>
        <translation>إلغاء الوصول: %L1</translation>
    </message>
    <message>
        <source>Les derniers départs</source>
        <translation>آخر المغادرات</translation>
    </message>
    <message>
        <source>Annuler le départ : %1</source>
        <translation>إلغاء المغادرة: %L1</translation>
    </message>
    <message>
        <source>Pourquoi on est venu aujourd’hui</source>
        <translation>أسباب زيارات اليوم</translation>
    </message>
    <message>
        <source>Comment on est venu aujourd’hui</source>
        <translation>وسائل الوصول اليوم</translation>
    </message>
    <message>
        <source>La borne</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Touches et manette</source>
        <translation>المفاتيح ووحدة التحكم</translation>
    </message>
    <message>
        <source>Oui, arrêter la borne</source>
        <translation>نعم، إيقاف الجهاز</translation>
    </message>
    <message>
        <source>Arrêter la borne</source>
        <translation>إيقاف الجهاز</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Le bureau d’accueil</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>قسم الفريق</translation>
    </message>
    <message>
        <source>Tapez le code de l’équipe.</source>
        <translation>يُرجى كتابة رمز الفريق.</translation>
    </message>
    <message>
        <source>Le bureau d’accueil : qui est là, les comptes du jour et l’état de la borne.</source>
        <translation>مكتب الاستقبال: الموجودون، وأعداد اليوم، وحالة الجهاز.</translation>
    </message>
    <message>
        <source>Espace réservé à l’équipe : tapez le code.</source>
        <translation>قسم خاص بالفريق: يُرجى كتابة الرمز.</translation>
    </message>
    <message>
        <source>Fermer le bureau</source>
        <translation>إغلاق المكتب</translation>
    </message>
    <message>
        <source>Code de l’équipe</source>
        <translation>رمز الفريق</translation>
    </message>
</context>
<context>
    <name>DeskViewModel</name>
    <message numerus="yes">
        <source>Trop d’essais. Attendez encore %n seconde(s).</source>
        <translation>
            <numerusform>محاولات كثيرة. يمكن المتابعة الآن.</numerusform>
            <numerusform>محاولات كثيرة. يُرجى الانتظار ثانية واحدة.</numerusform>
            <numerusform>محاولات كثيرة. يُرجى الانتظار ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. يُرجى الانتظار %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. يُرجى الانتظار %Ln ثانية.</numerusform>
            <numerusform>محاولات كثيرة. يُرجى الانتظار %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) présent(s) portent ce nom.</source>
        <translation>
            <numerusform>لا بطاقة حاضرة بهذا الاسم.</numerusform>
            <numerusform>بطاقة حاضرة واحدة بهذا الاسم.</numerusform>
            <numerusform>بطاقتان حاضرتان بهذا الاسم.</numerusform>
            <numerusform>%Ln بطاقات حاضرة بهذا الاسم.</numerusform>
            <numerusform>%Ln بطاقة حاضرة بهذا الاسم.</numerusform>
            <numerusform>%Ln بطاقة حاضرة بهذا الاسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne de ce nom.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge reparties : elles figurent encore dans cette liste.</source>
        <translation>
            <numerusform>لم يغادر أحد بلا بطاقة.</numerusform>
            <numerusform>غادر شخص واحد بلا بطاقة، وما زال في هذه القائمة.</numerusform>
            <numerusform>غادر شخصان بلا بطاقة، وما زالا في هذه القائمة.</numerusform>
            <numerusform>غادر %Ln أشخاص بلا بطاقة، وما زالوا في هذه القائمة.</numerusform>
            <numerusform>غادر %Ln شخصًا بلا بطاقة، وما زالوا في هذه القائمة.</numerusform>
            <numerusform>غادر %Ln شخص بلا بطاقة، وما زالوا في هذه القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non précisé</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Reliée au service central</source>
        <translation>متصل بالخدمة المركزية</translation>
    </message>
    <message>
        <source>Connexion au service central…</source>
        <translation>جارٍ الاتصال بالخدمة المركزية…</translation>
    </message>
    <message>
        <source>Le service central demande d’attendre</source>
        <translation>تطلب الخدمة المركزية الانتظار</translation>
    </message>
    <message>
        <source>Hors ligne : tout continue ici</source>
        <translation>بلا اتصال: كل شيء يستمر هنا</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par cette borne</source>
        <translation>بلا اتصال: ما تقوم به الأجهزة من دون الخدمة المركزية يمر عبر هذا الجهاز</translation>
    </message>
    <message>
        <source>Hors ligne : ce que les bornes font sans service central passe par la borne {relay}</source>
        <translation>بلا اتصال: ما تقوم به الأجهزة من دون الخدمة المركزية يمر عبر الجهاز {relay}</translation>
    </message>
    <message>
        <source>Chargement des données du lieu : {percent} %</source>
        <translation>جارٍ تحميل بيانات المكان: {percent}٪</translation>
    </message>
    <message>
        <source>Tout est transmis</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) en attente d’envoi</source>
        <translation>
            <numerusform>لا عمليات في انتظار الإرسال</numerusform>
            <numerusform>عملية واحدة في انتظار الإرسال</numerusform>
            <numerusform>عمليتان في انتظار الإرسال</numerusform>
            <numerusform>%Ln عمليات في انتظار الإرسال</numerusform>
            <numerusform>%Ln عملية في انتظار الإرسال</numerusform>
            <numerusform>%Ln عملية في انتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Opération illisible</source>
        <translation>عملية غير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>à {time}</source>
        <translation>عند {time}</translation>
    </message>
    <message>
        <source>Touchez le numéro du badge : 1 puis 2 pour « Loutre 12 ».</source>
        <translation>يُرجى لمس رقم البطاقة: 1 ثم 2 لبطاقة «⁦Loutre&#xa0;12⁩».</translation>
    </message>
    <message>
        <source>Aucun badge valable ne porte le numéro {number}.</source>
        <translation>لا توجد بطاقة صالحة برقم {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) valable(s) portent le numéro {number}.</source>
        <translation>
            <numerusform>لا توجد بطاقة صالحة برقم {number}.</numerusform>
            <numerusform>توجد بطاقة صالحة واحدة برقم {number}.</numerusform>
            <numerusform>توجد بطاقتان صالحتان برقم {number}.</numerusform>
            <numerusform>توجد %Ln بطاقات صالحة برقم {number}.</numerusform>
            <numerusform>توجد %Ln بطاقة صالحة برقم {number}.</numerusform>
            <numerusform>توجد %Ln بطاقة صالحة برقم {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le badge {alias} est révoqué : il ne fonctionne plus.</source>
        <translation>أُلغيت البطاقة {alias}: لم تعد تعمل.</translation>
    </message>
    <message>
        <source>Aucun contact depuis le démarrage</source>
        <translation>لا اتصال منذ بدء التشغيل</translation>
    </message>
    <message>
        <source>Dernier contact à {time}</source>
        <translation>آخر اتصال عند {time}</translation>
    </message>
    <message>
        <source>{first} à {last}, sur {total}</source>
        <translation>{first} إلى {last} من {total}</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>بلا بطاقة</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans badge</source>
        <translation>
            <numerusform>لا أحد بلا بطاقة</numerusform>
            <numerusform>شخص واحد بلا بطاقة</numerusform>
            <numerusform>شخصان بلا بطاقة</numerusform>
            <numerusform>%Ln أشخاص بلا بطاقة</numerusform>
            <numerusform>%Ln شخصًا بلا بطاقة</numerusform>
            <numerusform>%Ln شخص بلا بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}, à la fermeture.</source>
        <translation>
            <numerusform>لم يغادر أحد دون إبلاغ {day} عند {time}.</numerusform>
            <numerusform>غادر شخص واحد دون إبلاغ: مغادرة مقدّرة {day} عند {time}، وقت الإغلاق.</numerusform>
            <numerusform>غادر شخصان دون إبلاغ: مغادرة مقدّرة {day} عند {time}، وقت الإغلاق.</numerusform>
            <numerusform>غادر %Ln أشخاص دون إبلاغ: مغادرة مقدّرة {day} عند {time}، وقت الإغلاق.</numerusform>
            <numerusform>غادر %Ln شخصًا دون إبلاغ: مغادرة مقدّرة {day} عند {time}، وقت الإغلاق.</numerusform>
            <numerusform>غادر %Ln شخص دون إبلاغ: مغادرة مقدّرة {day} عند {time}، وقت الإغلاق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parties sans le signaler : départ estimé {day} à {time}.</source>
        <translation>
            <numerusform>لم يغادر أحد دون إبلاغ {day} عند {time}.</numerusform>
            <numerusform>غادر شخص واحد دون إبلاغ: مغادرة مقدّرة {day} عند {time}.</numerusform>
            <numerusform>غادر شخصان دون إبلاغ: مغادرة مقدّرة {day} عند {time}.</numerusform>
            <numerusform>غادر %Ln أشخاص دون إبلاغ: مغادرة مقدّرة {day} عند {time}.</numerusform>
            <numerusform>غادر %Ln شخصًا دون إبلاغ: مغادرة مقدّرة {day} عند {time}.</numerusform>
            <numerusform>غادر %Ln شخص دون إبلاغ: مغادرة مقدّرة {day} عند {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>remis le {date}</source>
        <translation>سُلّمت في {date}</translation>
    </message>
    <message>
        <source>{issued}, jamais utilisé</source>
        <translation>{issued}، لم تُستعمل قط</translation>
    </message>
    <message>
        <source>{issued}, utilisé {day}</source>
        <translation>{issued}، استُعملت {day}</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>Cet événement n’est plus au programme</source>
        <translation>لم يعد هذا النشاط في البرنامج</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cet événement est annulé.</source>
        <translation>أُلغي هذا النشاط.</translation>
    </message>
</context>
<context>
    <name>EventsScreen</name>
    <message>
        <source>Aujourd’hui et bientôt</source>
        <translation>اليوم وقريبًا</translation>
    </message>
    <message numerus="yes">
        <source>L’agenda : %n événement(s) à venir. Touchez-en un pour en savoir plus.</source>
        <translation>
            <numerusform>البرنامج: لا أنشطة قادمة.</numerusform>
            <numerusform>البرنامج: نشاط واحد قادم. يُرجى لمسه لمعرفة المزيد.</numerusform>
            <numerusform>البرنامج: نشاطان قادمان. يُرجى لمس أحدهما لمعرفة المزيد.</numerusform>
            <numerusform>البرنامج: %Ln أنشطة قادمة. يُرجى لمس أحدها لمعرفة المزيد.</numerusform>
            <numerusform>البرنامج: %Ln نشاطًا قادمًا. يُرجى لمس أحدها لمعرفة المزيد.</numerusform>
            <numerusform>البرنامج: %Ln نشاط قادم. يُرجى لمس أحدها لمعرفة المزيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n événement(s)</source>
        <translation>
            <numerusform>لا أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>%Ln نشاطًا</numerusform>
            <numerusform>%Ln نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien au programme pour le moment</source>
        <translation>لا شيء في البرنامج حاليًا</translation>
    </message>
    <message>
        <source>Une idée ? Parlez-en à l’accueil : chacun peut proposer.</source>
        <translation>هل لديك فكرة؟ الاستقبال يسمعك: الاقتراح متاح للجميع.</translation>
    </message>
    <message>
        <source>Les événements</source>
        <translation>الأنشطة</translation>
    </message>
</context>
<context>
    <name>EventsViewModel</name>
    <message>
        <source>Jusqu’à {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Du {first} au {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} عند {time}</translation>
    </message>
    <message>
        <source>{day}, de {start} à {end}</source>
        <translation>{day}، من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Jusqu’au {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>Toute la journée</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>À {time}</source>
        <translation>عند {time}</translation>
    </message>
    <message>
        <source>De {start} à {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>minuit</source>
        <translation>منتصف الليل</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Handicap intellectuel</source>
        <translation>إعاقة ذهنية</translation>
    </message>
    <message>
        <source>Handicap auditif</source>
        <translation>إعاقة سمعية</translation>
    </message>
    <message>
        <source>Handicap visuel</source>
        <translation>إعاقة بصرية</translation>
    </message>
    <message>
        <source>Handicap psychique</source>
        <translation>إعاقة نفسية</translation>
    </message>
    <message>
        <source>Handicap moteur</source>
        <translation>إعاقة حركية</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%L1. %L2</translation>
    </message>
    <message>
        <source>%1 : %2. %3</source>
        <translation>%L1: %L2. %L3</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Comment ça marche ?</source>
        <translation>كيف يعمل هذا؟</translation>
    </message>
    <message>
        <source>L’aide : comment arriver, partir, avoir un badge, et ce que la borne retient de vous.</source>
        <translation>المساعدة: الوصول، والمغادرة، والحصول على بطاقة، وما يحفظه الجهاز عنك.</translation>
    </message>
    <message>
        <source>Espace équipe</source>
        <translation>قسم الفريق</translation>
    </message>
    <message>
        <source>Arriver et partir</source>
        <translation>الوصول والمغادرة</translation>
    </message>
    <message>
        <source>Touchez « J’arrive » ou « Je pars ». Un oubli ? La visite se termine seule à la fermeture.</source>
        <translation>المس «وصلت» أو «أغادر». إن نسيت، تنتهي الزيارة وحدها عند الإغلاق.</translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>مع بطاقة</translation>
    </message>
    <message>
        <source>Gardez-le en photo, présentez-le au lecteur en arrivant et en partant.</source>
        <translation>يُرجى حفظها كصورة، وتقريبها من القارئ عند الوصول وعند المغادرة.</translation>
    </message>
    <message>
        <source>Ce que la borne retient</source>
        <translation>ما يحفظه الجهاز</translation>
    </message>
    <message>
        <source>Des nombres et des heures, jamais de nom. L’affichage oublie vos choix.</source>
        <translation>أعداد وأوقات، بلا أسماء أبدًا. الشاشة تنسى اختياراتك.</translation>
    </message>
    <message>
        <source>Plus facile à lire</source>
        <translation>قراءة أسهل</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste, voix, et tout plus bas. Le clavier suffit aussi.</source>
        <translation>أسفل الشاشة: اللغة والنص والتباين والصوت وخفض كل شيء. لوحة المفاتيح تكفي أيضًا.</translation>
    </message>
    <message>
        <source>En bas de l’écran : langue, texte, contraste et voix. Le clavier suffit aussi.</source>
        <translation>أسفل الشاشة: اللغة والنص والتباين والصوت. لوحة المفاتيح تكفي أيضًا.</translation>
    </message>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>إمكانية الوصول في المكان</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>نداء شخص</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Touches et manette</source>
        <translation>المفاتيح ووحدة التحكم</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %L1</translation>
    </message>
    <message>
        <source>Essayez vos touches, puis enregistrez.</source>
        <translation>يُرجى تجربة المفاتيح ثم الحفظ.</translation>
    </message>
    <message>
        <source>C’est enregistré.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Toutes les touches de la borne.</source>
        <translation>كل مفاتيح الجهاز.</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Réglage d’origine</source>
        <translation>الضبط الأصلي</translation>
    </message>
    <message>
        <source>Pas de touche pour cela ? Touchez « Passer ». Sur un clavier : Tabulation, puis Espace.</source>
        <translation>لا مفتاح لهذا؟ المس «تخطٍّ». على لوحة المفاتيح: Tab ثم المسافة.</translation>
    </message>
</context>
<context>
    <name>KeysViewModel</name>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>Touche reçue : {key}, pour « {deed} ».</source>
        <translation>المفتاح المستلَم: {key} من أجل «{deed}».</translation>
    </message>
    <message>
        <source>{key} sert déjà à « {deed} ». Appuyez encore dessus pour passer.</source>
        <translation>{key} مستخدَم بالفعل من أجل «{deed}». اضغط عليه مرة أخرى للتخطي.</translation>
    </message>
    <message>
        <source>aucune touche</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>touche n° {position}</source>
        <translation>المفتاح رقم {position}</translation>
    </message>
</context>
<context>
    <name>LanguageViewModel</name>
    <message>
        <source>En français</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>En espagnol</source>
        <translation>بالإسبانية</translation>
    </message>
    <message>
        <source>En portugais</source>
        <translation>بالبرتغالية</translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>Dans une autre langue</source>
        <translation>بلغة أخرى</translation>
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
        <translation>أمس</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>غدًا</translation>
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
        <translation>، </translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Je pars</source>
        <translation>أغادر</translation>
    </message>
    <message>
        <source>Avec ou sans badge.</source>
        <translation>ببطاقة أو من دونها.</translation>
    </message>
    <message>
        <source>Vous partez : présentez votre badge au lecteur, ou dites combien de personnes partent.</source>
        <translation>المغادرة: يُرجى تقريب البطاقة من القارئ، أو تحديد عدد المغادرين.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) parte(nt)</source>
        <translation>
            <numerusform>لا أحد يغادر</numerusform>
            <numerusform>شخص واحد يغادر</numerusform>
            <numerusform>شخصان يغادران</numerusform>
            <numerusform>%Ln أشخاص يغادرون</numerusform>
            <numerusform>%Ln شخصًا يغادرون</numerusform>
            <numerusform>%Ln شخص يغادرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Avec un badge</source>
        <translation>مع بطاقة</translation>
    </message>
    <message>
        <source>Présentez-le au lecteur : votre départ est noté tout de suite.</source>
        <translation>يُرجى تقريبها من القارئ: تُسجَّل مغادرتك فورًا.</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>بلا بطاقة</translation>
    </message>
    <message>
        <source>Combien de personnes partent ?</source>
        <translation>كم عدد المغادرين؟</translation>
    </message>
    <message>
        <source>Nombre de personnes qui partent</source>
        <translation>عدد المغادرين</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>شخص أقل</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>شخص أكثر</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Un instant…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>La liste arrive.</source>
        <translation>القائمة في الطريق.</translation>
    </message>
</context>
<context>
    <name>LostBadge</name>
    <message>
        <source>Badge perdu</source>
        <translation>بطاقة ضائعة</translation>
    </message>
    <message>
        <source>Effacer le numéro</source>
        <translation>مسح الرقم</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Oui, révoquer</source>
        <translation>نعم، إلغاء البطاقة</translation>
    </message>
    <message>
        <source>Révoquer</source>
        <translation>إلغاء البطاقة</translation>
    </message>
    <message>
        <source>Oui, révoquer : %1</source>
        <translation>نعم، إلغاء البطاقة: %L1</translation>
    </message>
    <message>
        <source>Révoquer : %1</source>
        <translation>إلغاء البطاقة: %L1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Borne d’accueil</source>
        <translation>جهاز الاستقبال</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>نداء شخص</translation>
    </message>
    <message>
        <source>Un petit souci de notre côté</source>
        <translation>مشكلة صغيرة من جهتنا</translation>
    </message>
    <message>
        <source>Rien n’est perdu : ce qui était noté le reste. L’accueil peut vous aider.</source>
        <translation>لم يضع شيء: ما سُجّل باقٍ. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>Revenir au début</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>L’écran est noir.</source>
        <translation>الشاشة مطفأة.</translation>
    </message>
    <message>
        <source>L’écran est rallumé.</source>
        <translation>عادت الشاشة إلى العمل.</translation>
    </message>
    <message>
        <source>La borne vous parle. Les flèches avancent, Entrée choisit.</source>
        <translation>الجهاز يتحدث إليك. الأسهم للتنقل، وEnter للاختيار.</translation>
    </message>
    <message>
        <source>case à cocher</source>
        <translation>خانة اختيار</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>champ à remplir</source>
        <translation>حقل للكتابة</translation>
    </message>
    <message>
        <source>lien</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>bouton</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>cochée</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>pas cochée</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>pas choisi</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>activé</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>pas activé</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>indisponible</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>La suite est personnelle : branchez un casque pour l’entendre.</source>
        <translation>ما يلي شخصي: يُرجى توصيل سماعة لسماعه.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 : %2</source>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>Les précédents</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Les suivants</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PairingCode</name>
    <message>
        <source>Code à scanner pour admettre la borne</source>
        <translation>رمز للمسح من أجل قبول الجهاز</translation>
    </message>
    <message>
        <source>À scanner, ou à taper à cette adresse :</source>
        <translation>للمسح، أو للكتابة في هذا العنوان:</translation>
    </message>
</context>
<context>
    <name>PairingViewModel</name>
    <message numerus="yes">
        <source>Ce code est valable encore %n minute(s).</source>
        <translation>
            <numerusform>انتهت صلاحية هذا الرمز.</numerusform>
            <numerusform>هذا الرمز صالح لدقيقة واحدة.</numerusform>
            <numerusform>هذا الرمز صالح لدقيقتين.</numerusform>
            <numerusform>هذا الرمز صالح لمدة %Ln دقائق.</numerusform>
            <numerusform>هذا الرمز صالح لمدة %Ln دقيقة.</numerusform>
            <numerusform>هذا الرمز صالح لمدة %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette borne n’est plus en service</source>
        <translation>لم يعد هذا الجهاز في الخدمة</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore en service</source>
        <translation>هذا الجهاز ليس في الخدمة بعد</translation>
    </message>
    <message>
        <source>L’accueil note votre arrivée ou votre départ avec plaisir.</source>
        <translation>يسرّ الاستقبال أن يسجّل وصولك أو مغادرتك.</translation>
    </message>
    <message>
        <source>Elle cherche le service central…</source>
        <translation>يبحث الجهاز عن الخدمة المركزية…</translation>
    </message>
    <message>
        <source>Elle charge les données du lieu : {percent} %</source>
        <translation>يحمّل الجهاز بيانات المكان: {percent}٪</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>%1, %2 personnes</source>
        <translation>%L1، عدد الأشخاص: %L2</translation>
    </message>
</context>
<context>
    <name>PictureKey</name>
    <message>
        <source>Image %1</source>
        <translation>الصورة %L1</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Les images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Effacer une image</source>
        <translation>مسح صورة</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Mes trois images</source>
        <translation>صوري الثلاث</translation>
    </message>
    <message>
        <source>Voici vos trois images</source>
        <translation>هذه صورك الثلاث</translation>
    </message>
    <message>
        <source>À vous !</source>
        <translation>حان دورك!</translation>
    </message>
    <message>
        <source>C’est ça, bravo !</source>
        <translation>صحيح، أحسنت!</translation>
    </message>
    <message>
        <source>Retenez-les, dans cet ordre.</source>
        <translation>يُرجى حفظها بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Elles remplacent votre badge.</source>
        <translation>تحلّ محل بطاقتك.</translation>
    </message>
    <message>
        <source>Une petite pause, puis vous pourrez réessayer.</source>
        <translation>استراحة قصيرة، ثم تمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Vos trois images : %1. Retenez-les, dans cet ordre.</source>
        <translation>صورك الثلاث: %L1. يُرجى حفظها بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Touchez maintenant vos trois images, dans l’ordre.</source>
        <translation>يُرجى الآن لمس صورك الثلاث بالترتيب.</translation>
    </message>
    <message>
        <source>C’est ça. La prochaine fois, touchez : %1.</source>
        <translation>صحيح. في المرة القادمة، يُرجى لمس: %L1.</translation>
    </message>
    <message>
        <source>Touchez vos trois images, dans l’ordre. Elles remplacent votre badge.</source>
        <translation>يُرجى لمس صورك الثلاث بالترتيب. تحلّ محل بطاقتك.</translation>
    </message>
    <message>
        <source>Voici vos trois images. Retenez-les, dans cet ordre.</source>
        <translation>هذه صورك الثلاث. يُرجى حفظها بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Je les connais</source>
        <translation>حفظتها</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Revoir</source>
        <translation>عرضها من جديد</translation>
    </message>
    <message>
        <source>Une petite pause</source>
        <translation>استراحة قصيرة</translation>
    </message>
</context>
<context>
    <name>PicturesViewModel</name>
    <message>
        <source>Aucune image choisie</source>
        <translation>لم تُختر أي صورة</translation>
    </message>
    <message>
        <source>Choisies : {pictures}</source>
        <translation>الصور المختارة: {pictures}</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n seconde(s).</source>
        <translation>
            <numerusform>يمكن المتابعة الآن.</numerusform>
            <numerusform>ثانية واحدة أخرى.</numerusform>
            <numerusform>ثانيتان أخريان.</numerusform>
            <numerusform>%Ln ثوانٍ أخرى.</numerusform>
            <numerusform>%Ln ثانية أخرى.</numerusform>
            <numerusform>%Ln ثانية أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Accessibilité du lieu</source>
        <translation>إمكانية الوصول في المكان</translation>
    </message>
    <message>
        <source>Ce qui est prêt, et ce qui reste à faire.</source>
        <translation>ما هو جاهز، وما بقي عمله.</translation>
    </message>
    <message numerus="yes">
        <source>Le registre d’accessibilité du lieu : %n sujet(s), l’un après l’autre.</source>
        <translation>
            <numerusform>سجل إمكانية الوصول في المكان: لا مواضيع.</numerusform>
            <numerusform>سجل إمكانية الوصول في المكان: موضوع واحد.</numerusform>
            <numerusform>سجل إمكانية الوصول في المكان: موضوعان.</numerusform>
            <numerusform>سجل إمكانية الوصول في المكان: %Ln مواضيع متتالية.</numerusform>
            <numerusform>سجل إمكانية الوصول في المكان: %Ln موضوعًا متتاليًا.</numerusform>
            <numerusform>سجل إمكانية الوصول في المكان: %Ln موضوع متتالٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le registre n’est pas encore écrit</source>
        <translation>لم يُكتب السجل بعد</translation>
    </message>
    <message>
        <source>L’accueil répond à vos questions.</source>
        <translation>الاستقبال يجيب عن أسئلتك.</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Terminer</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Vous pouvez encore annuler.</source>
        <translation>ما زال الإلغاء ممكنًا.</translation>
    </message>
    <message>
        <source>Annuler mon départ</source>
        <translation>إلغاء مغادرتي</translation>
    </message>
    <message>
        <source>Annuler mon arrivée</source>
        <translation>إلغاء وصولي</translation>
    </message>
    <message>
        <source>Vous pouvez terminer.</source>
        <translation>يمكن الإنهاء.</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Je veux un badge</source>
        <translation>أريد بطاقة</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translation>نداء شخص</translation>
    </message>
    <message>
        <source>Je veux mes trois images</source>
        <translation>أريد صوري الثلاث</translation>
    </message>
</context>
<context>
    <name>RingBand</name>
    <message>
        <source>J’y vais</source>
        <translation>سأذهب</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Plus lent</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Arrêter le balayage</source>
        <translation>إيقاف المسح</translation>
    </message>
</context>
<context>
    <name>ScanningViewModel</name>
    <message>
        <source>En pause. Appuyez pour reprendre.</source>
        <translation>متوقف مؤقتًا. اضغط للمتابعة.</translation>
    </message>
    <message>
        <source>Balayage, vitesse {speed} sur {most}</source>
        <translation>المسح، السرعة {speed} من {most}</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Vers le haut</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Le badge n’a été lu qu’à moitié. Présentez-le encore, bien à plat et en entier.</source>
        <translation>قُرئ نصف البطاقة فقط. يُرجى تقريبها مرة أخرى، مستوية وكاملة.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit.</source>
        <translation>لم تعد هذه البطاقة صالحة. يمكن طلب بطاقة جديدة مجانًا.</translation>
    </message>
    <message>
        <source>Ce badge a été déclaré perdu, il ne fonctionne plus. Demandez-en un nouveau à l’accueil.</source>
        <translation>أُبلغ عن ضياع هذه البطاقة، فلم تعد تعمل. يُرجى طلب بطاقة جديدة من الاستقبال.</translation>
    </message>
    <message>
        <source>Ces images n’ouvrent aucun badge. Réessayez, ou demandez à l’accueil.</source>
        <translation>لا تفتح هذه الصور أي بطاقة. يُرجى المحاولة من جديد، أو سؤال الاستقبال.</translation>
    </message>
    <message>
        <source>Pas tout à fait. Regardez-les encore une fois.</source>
        <translation>ليس تمامًا. يُرجى النظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>Toutes les images sont prises. Votre badge, lui, marche toujours.</source>
        <translation>كل الصور مستعملة. أما بطاقتك فما زالت تعمل.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Prenez plutôt le badge en photo.</source>
        <translation>الطابعة لا تستجيب. يُرجى تصوير البطاقة بدل طباعتها.</translation>
    </message>
    <message>
        <source>La voix de la borne ne répond pas. L’accueil peut vous aider.</source>
        <translation>صوت الجهاز لا يستجيب. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>La prise du casque ne peut pas être lue.</source>
        <translation>لا يمكن قراءة مقبس السماعة.</translation>
    </message>
    <message>
        <source>Cette borne ne fonctionne pas pour le moment. L’accueil s’occupe de vous.</source>
        <translation>هذا الجهاز لا يعمل حاليًا. الاستقبال في خدمتك.</translation>
    </message>
    <message>
        <source>Une autre borne tourne déjà avec ces données.</source>
        <translation>جهاز آخر يعمل بهذه البيانات.</translation>
    </message>
    <message>
        <source>Les données viennent d’une version plus récente du programme : il faut la mettre à jour.</source>
        <translation>البيانات من إصدار أحدث للبرنامج: يجب تحديثه.</translation>
    </message>
    <message>
        <source>Les données de cette borne sont celles d’un autre lieu.</source>
        <translation>بيانات هذا الجهاز تخص مكانًا آخر.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas servir.</source>
        <translation>لا يمكن استعمال مجلد الجهاز.</translation>
    </message>
    <message>
        <source>Le dossier de la borne ne peut pas être modifié.</source>
        <translation>لا يمكن تعديل مجلد الجهاز.</translation>
    </message>
    <message>
        <source>Ce code n’est pas un badge d’ici. Montrez votre badge, ou demandez à l’accueil.</source>
        <translation>هذا الرمز ليس بطاقة من هنا. يُرجى إظهار البطاقة، أو سؤال الاستقبال.</translation>
    </message>
    <message>
        <source>Ce badge vient d’un autre lieu. Ici, demandez-en un nouveau : c’est gratuit.</source>
        <translation>هذه البطاقة من مكان آخر. يمكن طلب بطاقة جديدة هنا مجانًا.</translation>
    </message>
    <message>
        <source>Ce badge n’a pas été fait ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>لم تُصنع هذه البطاقة هنا. لم يُسجَّل شيء. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas connu ici. Rien n’a été noté. L’accueil peut vous aider.</source>
        <translation>هذه البطاقة غير معروفة هنا. لم يُسجَّل شيء. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas noté comme arrivé : rien à faire pour partir.</source>
        <translation>لم يُسجَّل وصول بهذه البطاقة: لا شيء مطلوب للمغادرة.</translation>
    </message>
    <message>
        <source>Ces trois images n’existent pas ici. Réessayez, ou demandez à l’accueil.</source>
        <translation>هذه الصور الثلاث غير موجودة هنا. يُرجى المحاولة من جديد، أو سؤال الاستقبال.</translation>
    </message>
    <message>
        <source>Un autre badge a déjà ces images. Le vôtre marche toujours : prenez-en d’autres.</source>
        <translation>لبطاقة أخرى هذه الصور. بطاقتك ما زالت تعمل: يمكن أخذ صور أخرى.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne lit pas sa clé. L’accueil peut vous aider.</source>
        <translation>لا يمكن لهذا الجهاز إصدار بطاقات: لا يقرأ مفتاحه. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas faire de badge : elle ne garde pas sa clé. L’accueil peut vous aider.</source>
        <translation>لا يمكن لهذا الجهاز إصدار بطاقات: لا يحفظ مفتاحه. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>Le lecteur de badges ne répond pas. L’accueil peut vous aider.</source>
        <translation>قارئ البطاقات لا يستجيب. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>Cette borne n’a pas de voix. L’accueil peut vous aider.</source>
        <translation>ليس لهذا الجهاز صوت. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>Le disque de la borne est plein : rien de nouveau ne peut être noté. L’accueil peut vous aider.</source>
        <translation>قرص الجهاز ممتلئ: لا يمكن تسجيل شيء جديد. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>Le disque de la borne a un défaut. L’accueil peut vous aider.</source>
        <translation>في قرص الجهاز خلل. يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message>
        <source>La borne est très occupée. Réessayez dans un instant.</source>
        <translation>الجهاز مشغول جدًا. يُرجى إعادة المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Les données étaient abîmées : elles ont été mises de côté et refaites.</source>
        <translation>كانت البيانات تالفة: وُضعت جانبًا وأُعيد إنشاؤها.</translation>
    </message>
    <message>
        <source>Le réglage des touches est illisible : les touches d’origine servent.</source>
        <translation>تعذرت قراءة ضبط المفاتيح: تُستخدم المفاتيح الأصلية.</translation>
    </message>
    <message>
        <source>Le réglage des touches ne peut pas être gardé.</source>
        <translation>تعذر حفظ ضبط المفاتيح.</translation>
    </message>
    <message>
        <source>La description du lieu ne peut pas être lue.</source>
        <translation>لا يمكن قراءة وصف المكان.</translation>
    </message>
    <message>
        <source>Un réglage de la borne n’est pas juste.</source>
        <translation>أحد إعدادات الجهاز غير صحيح.</translation>
    </message>
    <message>
        <source>Le service central n’est pas joignable : tout continue ici, et part plus tard.</source>
        <translation>لا يمكن الوصول إلى الخدمة المركزية: كل شيء يستمر هنا، ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Le service central ne répond pas à temps.</source>
        <translation>لا تجيب الخدمة المركزية في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Ce qui répond à l’adresse du service central n’en est pas un, ou ne se comprend pas.</source>
        <translation>ما يجيب في عنوان الخدمة المركزية ليس هي، أو لا يُفهم.</translation>
    </message>
    <message>
        <source>L’adresse du service central renvoie ailleurs : la borne n’y va pas.</source>
        <translation>عنوان الخدمة المركزية يحيل إلى مكان آخر: لا يتبعه الجهاز.</translation>
    </message>
    <message>
        <source>L’adresse du service central n’est pas protégée (https).</source>
        <translation>عنوان الخدمة المركزية غير محمي (https).</translation>
    </message>
    <message>
        <source>L’échange avec le service central a échoué.</source>
        <translation>فشل التبادل مع الخدمة المركزية.</translation>
    </message>
    <message>
        <source>Des données différaient de celles du service central : elles ont été reprises.</source>
        <translation>اختلفت بعض البيانات عن بيانات الخدمة المركزية: أُعيد جلبها.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas à l’heure.</source>
        <translation>ساعة هذا الجهاز غير مضبوطة.</translation>
    </message>
    <message>
        <source>L’horloge de cet appareil n’est pas vérifiée : la borne compte avec son dernier écart connu.</source>
        <translation>ساعة هذا الجهاز غير مُتحقَّق منها: يُحسب الوقت بآخر فرق معروف.</translation>
    </message>
    <message>
        <source>Cette borne ne peut pas servir de relais aux autres bornes du lieu.</source>
        <translation>لا يمكن لهذا الجهاز أن يكون وسيطًا لأجهزة المكان الأخرى.</translation>
    </message>
    <message>
        <source>Cette borne n’atteint pas le relais du lieu : sans service central, elle compte seule.</source>
        <translation>لا يصل هذا الجهاز إلى وسيط المكان: من دون الخدمة المركزية، يعدّ وحده.</translation>
    </message>
    <message>
        <source>Le service central de cette borne n’a pas démarré.</source>
        <translation>لم تبدأ الخدمة المركزية لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Cette borne attend d’être admise par le service central : son code est affiché au bureau.</source>
        <translation>ينتظر هذا الجهاز قبوله من الخدمة المركزية: رمزه معروض في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas encore admis cette borne.</source>
        <translation>لم يقبل الفريق هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>La borne demande trop souvent si elle est admise : elle ralentit.</source>
        <translation>يسأل الجهاز كثيرًا هل قُبل: سيتمهّل.</translation>
    </message>
    <message>
        <source>L’équipe n’a pas admis cette borne. Elle redemandera avec un autre code.</source>
        <translation>لم يقبل الفريق هذا الجهاز. سيعيد الطلب برمز آخر.</translation>
    </message>
    <message>
        <source>Le code de cette borne a expiré : elle en demande un autre.</source>
        <translation>انتهت صلاحية رمز هذا الجهاز: يطلب رمزًا آخر.</translation>
    </message>
    <message>
        <source>Cette borne est admise, mais ne peut pas garder son jeton sur le disque.</source>
        <translation>قُبل هذا الجهاز، لكنه لا يستطيع حفظ مفتاحه على القرص.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne est dans un fichier : le système n’a pas de trousseau ouvert.</source>
        <translation>مفتاح هذا الجهاز في ملف: لا توجد في النظام سلسلة مفاتيح مفتوحة.</translation>
    </message>
    <message>
        <source>Cette borne n’est pas encore admise par le service central.</source>
        <translation>لم تقبل الخدمة المركزية هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Le jeton de cette borne peut être lu par d’autres : ses droits sont à corriger.</source>
        <translation>يمكن لغيره قراءة مفتاح هذا الجهاز: يجب تصحيح أذوناته.</translation>
    </message>
    <message>
        <source>Le service central ne reconnaît pas cette borne.</source>
        <translation>لا تتعرّف الخدمة المركزية على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Cette borne n’est plus admise par le service central. Elle ne montre plus rien de personne ; ce qui n’est pas transmis est gardé pour l’équipe.</source>
        <translation>لم تعد الخدمة المركزية تقبل هذا الجهاز. لم يعد يعرض شيئًا عن أحد؛ وما لم يُرسل محفوظ للفريق.</translation>
    </message>
    <message>
        <source>Cette borne appartient à un autre lieu.</source>
        <translation>هذا الجهاز تابع لمكان آخر.</translation>
    </message>
    <message>
        <source>Le service central est plus ancien que cette borne : elle attend sa mise à jour.</source>
        <translation>الخدمة المركزية أقدم من هذا الجهاز: ينتظر تحديثها.</translation>
    </message>
    <message>
        <source>Le service central a recommencé ses données : la borne les reprend en entier.</source>
        <translation>بدأت الخدمة المركزية بياناتها من جديد: يجلبها الجهاز كلها.</translation>
    </message>
    <message>
        <source>Le service central n’a pas compris où la borne en était.</source>
        <translation>لم تفهم الخدمة المركزية أين وصل الجهاز.</translation>
    </message>
    <message>
        <source>Le service central n’a pas pu lire l’envoi.</source>
        <translation>لم تستطع الخدمة المركزية قراءة ما أُرسل.</translation>
    </message>
    <message>
        <source>Le service central ne prend pas d’envoi compressé.</source>
        <translation>لا تقبل الخدمة المركزية إرسالًا مضغوطًا.</translation>
    </message>
    <message>
        <source>Le service central trouve que cette borne demande trop souvent : elle attend un peu.</source>
        <translation>ترى الخدمة المركزية أن هذا الجهاز يسأل كثيرًا: ينتظر قليلًا.</translation>
    </message>
    <message>
        <source>L’envoi était trop grand pour le service central.</source>
        <translation>كان الإرسال أكبر مما تقبله الخدمة المركزية.</translation>
    </message>
    <message>
        <source>Il n’y a pas de service central à cette adresse.</source>
        <translation>لا توجد خدمة مركزية في هذا العنوان.</translation>
    </message>
    <message>
        <source>Le service central n’accepte pas cette demande.</source>
        <translation>لا تقبل الخدمة المركزية هذا الطلب.</translation>
    </message>
    <message>
        <source>Le service central a une panne.</source>
        <translation>في الخدمة المركزية عطل.</translation>
    </message>
    <message>
        <source>Le service central est débordé : la borne réessaie plus tard.</source>
        <translation>الخدمة المركزية مشغولة جدًا: يعيد الجهاز المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Le service central ne connaît pas ce genre d’opération.</source>
        <translation>لا تعرف الخدمة المركزية هذا النوع من العمليات.</translation>
    </message>
    <message>
        <source>Une autre opération portait déjà ce numéro.</source>
        <translation>عملية أخرى تحمل هذا الرقم.</translation>
    </message>
    <message>
        <source>L’opération vient d’une autre borne.</source>
        <translation>العملية آتية من جهاز آخر.</translation>
    </message>
    <message>
        <source>L’opération vient d’une borne qui n’est plus admise.</source>
        <translation>العملية آتية من جهاز لم يعد مقبولًا.</translation>
    </message>
    <message>
        <source>La règle n’a pas pu s’appliquer.</source>
        <translation>لم يمكن تطبيق القاعدة.</translation>
    </message>
    <message>
        <source>L’opération était abîmée sur le disque.</source>
        <translation>كانت العملية تالفة على القرص.</translation>
    </message>
    <message>
        <source>Le service central a refusé l’opération.</source>
        <translation>رفضت الخدمة المركزية العملية.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code.</source>
        <translation>ليس هذا هو الرمز الصحيح.</translation>
    </message>
    <message>
        <source>Trop d’essais. Attendez un peu avant de recommencer.</source>
        <translation>محاولات كثيرة. يُرجى الانتظار قليلًا قبل المتابعة.</translation>
    </message>
    <message>
        <source>Aucun code d’équipe n’est réglé pour ce lieu.</source>
        <translation>لم يُضبط رمز فريق لهذا المكان.</translation>
    </message>
    <message>
        <source>Travailler</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Apprendre</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Réparer</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Panier</source>
        <translation>سلّة خضار</translation>
    </message>
    <message>
        <source>Rencontrer</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Juste voir</source>
        <translation>مجرد زيارة</translation>
    </message>
    <message>
        <source>À pied</source>
        <translation>مشيًا</translation>
    </message>
    <message>
        <source>À vélo</source>
        <translation>بالدراجة</translation>
    </message>
    <message>
        <source>Bus, tram</source>
        <translation>حافلة أو ترام</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Covoiturage</source>
        <translation>سيارة معًا</translation>
    </message>
    <message>
        <source>Voiture</source>
        <translation>سيارة</translation>
    </message>
    <message>
        <source>Fauteuil</source>
        <translation>كرسي نقال</translation>
    </message>
    <message>
        <source>L’entrée</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Venir jusqu’ici</source>
        <translation>الوصول إلى هنا</translation>
    </message>
    <message>
        <source>L’accueil</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>L’ascenseur</source>
        <translation>المصعد</translation>
    </message>
    <message>
        <source>Les toilettes</source>
        <translation>دورات المياه</translation>
    </message>
    <message>
        <source>Entendre</source>
        <translation>السمع</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>البصر</translation>
    </message>
    <message>
        <source>Comprendre</source>
        <translation>الفهم</translation>
    </message>
    <message>
        <source>Une équipe formée</source>
        <translation>فريق مدرَّب</translation>
    </message>
    <message>
        <source>Les documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>L’entretien</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Ce qui reste à faire</source>
        <translation>ما بقي عمله</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>En partie</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>وصول</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Arrivée annulée</source>
        <translation>وصول ملغى</translation>
    </message>
    <message>
        <source>Départ annulé</source>
        <translation>مغادرة ملغاة</translation>
    </message>
    <message>
        <source>Clé de la borne</source>
        <translation>مفتاح الجهاز</translation>
    </message>
    <message>
        <source>Trois images pour un badge</source>
        <translation>ثلاث صور لبطاقة</translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>Badge révoqué</source>
        <translation>بطاقة ملغاة</translation>
    </message>
    <message>
        <source>Appel à l’accueil</source>
        <translation>نداء إلى الاستقبال</translation>
    </message>
    <message>
        <source>Appel reçu</source>
        <translation>وصل النداء</translation>
    </message>
    <message>
        <source>Réponse à un appel</source>
        <translation>جواب على نداء</translation>
    </message>
    <message>
        <source>Appel annulé</source>
        <translation>نداء ملغى</translation>
    </message>
    <message>
        <source>Soleil</source>
        <translation>شمس</translation>
    </message>
    <message>
        <source>Arbre</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Vélo</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>قطة</translation>
    </message>
    <message>
        <source>Maison</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Bateau</source>
        <translation>سفينة</translation>
    </message>
    <message>
        <source>Pomme</source>
        <translation>تفاحة</translation>
    </message>
    <message>
        <source>Étoile</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Parapluie</source>
        <translation>مظلة</translation>
    </message>
    <message>
        <source>Clé</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Fleur</source>
        <translation>زهرة</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Haut</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>صوت أخفض</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Casque branché</source>
        <translation>السماعة موصولة</translation>
    </message>
    <message>
        <source>Casque débranché</source>
        <translation>السماعة مفصولة</translation>
    </message>
    <message>
        <source>Contacteur</source>
        <translation>الزر الوحيد</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Suivant ».</source>
        <translation>اضغط على مفتاح «التالي».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Choisir ».</source>
        <translation>اضغط على مفتاح «اختيار».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Retour ».</source>
        <translation>اضغط على مفتاح «رجوع».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Haut ».</source>
        <translation>اضغط على مفتاح «أعلى».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Bas ».</source>
        <translation>اضغط على مفتاح «أسفل».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Plus fort ».</source>
        <translation>اضغط على مفتاح «أعلى صوتًا».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Moins fort ».</source>
        <translation>اضغط على مفتاح «أخفض صوتًا».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche « Répéter ».</source>
        <translation>اضغط على مفتاح «إعادة».</translation>
    </message>
    <message>
        <source>Branchez un casque.</source>
        <translation>يُرجى توصيل سماعة.</translation>
    </message>
    <message>
        <source>Débranchez le casque.</source>
        <translation>يُرجى فصل السماعة.</translation>
    </message>
    <message>
        <source>Appuyez sur le contacteur.</source>
        <translation>اضغط على الزر الوحيد.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché ({code}). L’accueil peut vous aider.</source>
        <translation>لم يعمل شيء ما ({code}). يمكن للاستقبال مساعدتك.</translation>
    </message>
</context>
<context>
    <name>SessionViewModel</name>
    <message>
        <source>Chiffres ١٢٣</source>
        <translation>الأرقام ١٢٣</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>الاستماع إلى الجهاز</translation>
    </message>
    <message>
        <source>Tout plus bas</source>
        <translation>كل شيء أخفض</translation>
    </message>
    <message>
        <source>Rien ne bouge</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Un seul bouton</source>
        <translation>زر واحد فقط</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>كبير جدًا</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>La voix</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>قراءة الكل</translation>
    </message>
    <message>
        <source>Lire toute la page</source>
        <translation>قراءة الصفحة كلها</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation>صوت أخفض</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Moins vite</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Plus vite</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Écran noir</source>
        <translation>شاشة مطفأة</translation>
    </message>
</context>
<context>
    <name>SpeechViewModel</name>
    <message>
        <source>{place} sur {steps}</source>
        <translation>{place} من {steps}</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>Code : %1</source>
        <translation>الرمز: %L1</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Tout est confirmé</source>
        <translation>كل شيء مؤكد</translation>
    </message>
    <message>
        <source>Chargement : %1 %</source>
        <translation>تحميل: %L1٪</translation>
    </message>
    <message>
        <source>En attente : %1</source>
        <translation>في الانتظار: %L1</translation>
    </message>
    <message>
        <source>Noté ici</source>
        <translation>سُجّل هنا</translation>
    </message>
    <message>
        <source>En cours d’envoi</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Refusé : %1</source>
        <translation>مرفوض: %L1</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Sans réseau, noté ici : %1</source>
        <translation>بلا شبكة، مسجَّل هنا: %L1</translation>
    </message>
    <message>
        <source>Sans réseau : tout marche</source>
        <translation>بلا شبكة: كل شيء يعمل</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Moins</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%L1: %L2</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Êtes-vous encore là ?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Sans réponse, l’écran revient au début et oublie vos choix.</source>
        <translation>من دون إجابة، تعود الشاشة إلى البداية وتنسى اختياراتك.</translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation>نعم، سأتابع</translation>
    </message>
    <message>
        <source>Non, j’ai fini</source>
        <translation>لا، انتهيت</translation>
    </message>
    <message>
        <source>Retour au début</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Effacer : %1</source>
        <translation>مسح: %L1</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Réglages et aide</source>
        <translation>الإعدادات والمساعدة</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Langue : %1</source>
        <translation>اللغة: %L1</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Écouter la borne</source>
        <translation>الاستماع إلى الجهاز</translation>
    </message>
    <message>
        <source>Facile</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Français facile à lire</source>
        <translation>فرنسية سهلة القراءة</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>خفض</translation>
    </message>
    <message>
        <source>Tout à portée de main, plus bas</source>
        <translation>كل شيء في متناول اليد، أخفض</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message>
        <source>Pourquoi venez-vous ?</source>
        <translation>ما سبب زيارتك؟</translation>
    </message>
    <message>
        <source>Question %1 sur 3</source>
        <translation>السؤال %L1 من 3</translation>
    </message>
    <message>
        <source>Comment venez-vous ?</source>
        <translation>كيف تأتي إلى هنا؟</translation>
    </message>
    <message>
        <source>Vous arrivez. Question %1 sur 3 : %2 Pour passer, choisissez « %3 ».</source>
        <translation>الوصول. السؤال %L1 من 3: %L2 للتخطّي، يُرجى اختيار «%L3».</translation>
    </message>
    <message>
        <source>Vous arrivez : dites pourquoi, combien vous êtes et comment vous venez, puis choisissez « C’est bon ».</source>
        <translation>الوصول: يُرجى تحديد سبب الزيارة وعددكم ووسيلة الوصول، ثم اختيار «تم».</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Combien ?</source>
        <translation>كم عددكم؟</translation>
    </message>
    <message>
        <source>Nombre de personnes</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>شخص أقل</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>شخص أكثر</translation>
    </message>
    <message>
        <source>Pourquoi vous venez</source>
        <translation>سبب الزيارة</translation>
    </message>
    <message>
        <source>Comment vous venez</source>
        <translation>وسيلة الوصول</translation>
    </message>
    <message>
        <source>Vous êtes combien ?</source>
        <translation>كم عددكم؟</translation>
    </message>
</context>
<context>
    <name>VisitsViewModel</name>
    <message>
        <source>Ce n’est pas noté.</source>
        <translation>لم يُسجَّل.</translation>
    </message>
    <message>
        <source>Bienvenue, {alias} !</source>
        <translation>مرحبًا بك، {alias}!</translation>
    </message>
    <message>
        <source>Bienvenue !</source>
        <translation>مرحبًا بك!</translation>
    </message>
    <message>
        <source>À bientôt, {alias} !</source>
        <translation>إلى اللقاء، {alias}!</translation>
    </message>
    <message>
        <source>À bientôt !</source>
        <translation>إلى اللقاء!</translation>
    </message>
    <message>
        <source>C’est annulé.</source>
        <translation>تم الإلغاء.</translation>
    </message>
    <message>
        <source>L’accueil peut vous aider.</source>
        <translation>يمكن للاستقبال مساعدتك.</translation>
    </message>
    <message numerus="yes">
        <source>Votre arrivée est notée : vous êtes %n.</source>
        <translation>
            <numerusform>لم يُسجَّل أي وصول.</numerusform>
            <numerusform>سُجّل وصولك.</numerusform>
            <numerusform>سُجّل وصولكما.</numerusform>
            <numerusform>سُجّل وصولكم: %Ln أشخاص.</numerusform>
            <numerusform>سُجّل وصولكم: %Ln شخصًا.</numerusform>
            <numerusform>سُجّل وصولكم: %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le départ de %n personne(s) est noté.</source>
        <translation>
            <numerusform>لم تُسجَّل أي مغادرة.</numerusform>
            <numerusform>سُجّلت مغادرتك.</numerusform>
            <numerusform>سُجّلت مغادرة شخصين.</numerusform>
            <numerusform>سُجّلت مغادرة %Ln أشخاص.</numerusform>
            <numerusform>سُجّلت مغادرة %Ln شخصًا.</numerusform>
            <numerusform>سُجّلت مغادرة %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre visite a duré {time}.</source>
        <translation>دامت زيارتك {time}.</translation>
    </message>
    <message>
        <source>Le départ n’est pas compté.</source>
        <translation>لم تُحتسب المغادرة.</translation>
    </message>
    <message>
        <source>Rien n’est compté.</source>
        <translation>لم يُحتسب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Il y a %n personne(s) ici.</source>
        <translation>
            <numerusform>لا أحد هنا.</numerusform>
            <numerusform>لا أحد غيرك هنا حاليًا.</numerusform>
            <numerusform>يوجد هنا شخصان.</numerusform>
            <numerusform>يوجد هنا %Ln أشخاص.</numerusform>
            <numerusform>يوجد هنا %Ln شخصًا.</numerusform>
            <numerusform>يوجد هنا %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n personne(s) ici.</source>
        <translation>
            <numerusform>لم يبقَ أحد هنا.</numerusform>
            <numerusform>بقي شخص واحد هنا.</numerusform>
            <numerusform>بقي شخصان هنا.</numerusform>
            <numerusform>بقي %Ln أشخاص هنا.</numerusform>
            <numerusform>بقي %Ln شخصًا هنا.</numerusform>
            <numerusform>بقي %Ln شخص هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merci de votre visite.</source>
        <translation>شكرًا على زيارتك.</translation>
    </message>
    <message>
        <source>Il y a beaucoup de monde : l’accueil vous aide à trouver une place.</source>
        <translation>المكان مزدحم: يساعدك الاستقبال على إيجاد مكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} س و{minutes} د</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>%1 Ici, dites que vous arrivez ou que vous partez, prenez un badge ou lisez l’agenda. Pour de l’aide, choisissez « Aide ».</source>
        <translation>%L1 هنا يمكن تسجيل الوصول أو المغادرة، أو أخذ بطاقة، أو قراءة البرنامج. للمساعدة، يُرجى اختيار «مساعدة».</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Je pars</source>
        <translation>أغادر</translation>
    </message>
    <message>
        <source>Mon badge</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Bonsoir !</source>
        <translation>مساء الخير!</translation>
    </message>
    <message>
        <source>Bonjour !</source>
        <translation>مرحبًا!</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>Fermé ({reason})</source>
        <translation>مغلق ({reason})</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>{closed}, ouvre à {time}</source>
        <translation>{closed}، يفتح عند {time}</translation>
    </message>
    <message>
        <source>{closed}, ouvre {day} à {time}</source>
        <translation>{closed}، يفتح {day} عند {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ici</source>
        <translation>
            <numerusform>لا أحد هنا</numerusform>
            <numerusform>شخص واحد هنا</numerusform>
            <numerusform>شخصان هنا</numerusform>
            <numerusform>%Ln أشخاص هنا</numerusform>
            <numerusform>%Ln شخصًا هنا</numerusform>
            <numerusform>%Ln شخص هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne ici pour le moment</source>
        <translation>لا أحد هنا حاليًا</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>جارٍ الآن</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à minuit</source>
        <translation>مفتوح حتى منتصف الليل</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à {time}</source>
        <translation>مفتوح حتى {time}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Un instant…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Effacer une lettre</source>
        <translation>مسح حرف</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Terminé, fermer le clavier</source>
        <translation>تم، إغلاق لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Majuscules</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>حروف</translation>
    </message>
</context>
</TS>
