/**
 * The commonest words of languages that are not read, written without accents: so that a text in one of them is not
 * taken for a language that is.
 */
export const commonWordsElsewhere: Readonly<Record<string, string>> = {
  nl: `
    de het een en of maar niet geen is zijn was waren wordt worden heeft hebben had ik jij je hij zij we wij jullie
    ons onze mijn jouw met van voor naar bij op aan uit over onder door om te dat die dit deze er hier nu ook nog wel
    meer veel heel als dan wat wie waar hoe waarom welke vandaag morgen gisteren vanavond kan kunnen moet wil gaat
    gaan komt komen doen doet maken nieuw nieuwe goed goede goedemorgen fijn fijne leuk mooi mooie eerste eindelijk
    weer altijd iemand iedereen allemaal alles iets niets dag jaar week tot tegen tussen zonder tijdens zoek zoeken
    bedankt dank dankjewel gefeliciteerd maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari
    maart mei augustus vinden weten lees bekijk mensen werk twee drie uur
  `,
  sv: `
    och att det som en ett ar var inte jag du han hon vi ni de den pa av med for till fran om men har hade kan ska
    vill nar vad hur nu mycket sig mig dig oss er min din nya ny nytt idag imorgon igar ikvall efter eller bli vart
    vara vem varfor nagon nagot alla allt alltid aldrig igen under mellan utan sedan hos kom kommer gor gar finns god
    bra fin roligt tack hej grattis trevlig helg forsta antligen ocksa bara lite mer manga dag dagen vecka klockan
    tva tre fyra mandag tisdag onsdag torsdag fredag lordag sondag januari februari mars maj juni juli augusti
    oktober soker anmal folk arbete bok nyheter
  `,
  da: `
    og at det som en et er var ikke jeg du han hun vi i de den pa af med for til fra om men har havde kan skal vil
    nar hvad hvor hvem hvordan hvorfor her nu meget sig mig dig os jer min din vores nye ny nyt dag aften efter eller
    bliver blev vaere kommer kom gor gar mere mange nogen noget alle alt altid aldrig igen mellem uden ved hos lidt
    ogsa kun god godt tak hej tillykke weekend første endelig idag igar klokken to tre fire mandag tirsdag onsdag
    torsdag fredag lørdag søndag januar februar marts maj juni juli august oktober søger tilmeld folk arbejde bog
    nyheder synes fordi
  `,
  no: `
    og at det som en et er var ikke jeg du han hun vi i de den pa av med for til fra om men har hadde kan skal vil
    nar hva hvor hvem hvordan hvorfor her na veldig seg meg deg oss dere min din vare vart nye ny nytt dag kveld
    etter eller blir ble vaere kommer kom gjør gjor gar mer mange noen noe alle alt alltid aldri igjen mellom uten
    ved hos litt ogsa bare god godt takk hei gratulerer helg første endelig klokka klokken to tre fire mandag tirsdag
    onsdag torsdag fredag lørdag søndag januar februar mars mai juni juli august oktober desember søker meld folk
    arbeid bok nyheter synes fordi
  `,
  pl: `
    i w we z ze na do sie nie to jest jak co o od dla po za przez przy ale czy jego jej ich byl byla bylo ma sa oraz
    juz tylko bardzo dzis dzisiaj jutro wczoraj tym ten ta te tego moj moja nasz nasza nasze nas wszystkie wszystkich
    wszyscy kto ktos gdzie kiedy dlaczego ktory ktora ktore jestem jestesmy mamy mam macie bedzie beda moze mozna
    trzeba jeszcze teraz zawsze nigdy znowu dobry dobra dobre dzien wieczorem rano nowy nowa nowe dziekuje dziekujemy
    prosze czesc witam gratulacje miłego wesołych pierwszy pierwsza rok lat dni ludzi pracy szukam zapraszamy
    poniedziałek wtorek sroda srode czwartek piatek piatku sobota sobote niedziela niedziele grudnia stycznia lutego
    marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada dwa trzy
  `,
  cs: `
    a je se na to v ve z ze s do o u ale jak jako za po by jsem jsi jsme jste byl byla bylo byli jsou pro pri kdyz
    jeho tak jen uz jeste dnes zitra vcera si co kdo kde kdy proc ktery ktera ktere nebo tento tato nas nase nasi vas
    vase ma mame mate muze bude budou neni nekdo neco vsichni vsechno vsem vzdy nikdy znovu dobry dobre den vecer
    rano novy nova nove vsechny dekujeme dekuji diky prosim ahoj gratulujeme hezky vesele prvni konecne rok roku lidi
    prace hledam hledame zveme pondeli utery streda stredu ctvrtek patek patku sobota sobotu nedele nedeli ledna
    unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince dva tri
  `,
  sk: `
    a je sa na to v vo z zo s so do o u ale ako za po by som si sme ste bol bola bolo boli su pre pri ked jeho tak
    len uz este dnes zajtra vcera co kto kde kedy preco ktory ktora ktore alebo tento tato nas nase nasa vas vase ma
    mame mate moze bude budu nie niekto nieco vsetci vsetko vsetkym vzdy nikdy znova dobry dobre den vecer rano novy
    nova nove dakujeme dakujem prosim ahoj gratulujeme pekny vesele prvy prva konecne rok roku ludi praca hladam
    hladame pozyvame pondelok utorok streda stredu stvrtok piatok piatku sobota sobotu nedela nedelu januara februara
    aprila maja juna jula augusta septembra oktobra novembra decembra dva tri
  `,
  hr: `
    i je se na to u iz s sa do o od ali kao za po bi sam si smo ste bio bila bilo su pri kad kada njegov tako samo
    vec jos danas sutra jucer vecera sta sto tko ko gdje zasto koji koja koje ili ovaj ova ovo nas nase nasa vas vase
    ima imamo moze ce biti nije netko neko nesto svi sve svima uvijek nikad ponovo dobro dobar dan vecer jutro novi
    nova novo hvala molim bok pozdrav cestitamo ugodan sretan prvi prva napokon godina godine ljudi posao trazim
    trazimo ponedjeljak utorak srijeda srijedu cetvrtak petak petka subota subotu nedjelja nedjelju li kako ne ja mi
    vi oni ovdje sada vrlo vise
  `,
  sl: `
    in je se na to v iz s z do o od ali kot za po bi sem si smo ste bil bila bilo so pri ko tako samo ze danes jutri
    vceraj kaj kdo kje kdaj zakaj kateri ki ta nas nasa nase vas ima imamo lahko bo bodo ni nekdo nekaj vsi vse vedno
    nikoli spet dobro dober dan vecer jutro novi nova novo hvala prosim cestitamo prvi prva leto let ljudi delo iscem
    vabimo ponedeljek torek sreda sredo cetrtek petek sobota soboto nedelja nedeljo kako ne zelo vec
  `,
  ro: `
    si in la de cu pe pentru din nu este sunt era un o al ale care ce cum unde mai foarte sa se am ai are avem acest
    aceasta noi voi ei azi dupa cine cand dar sau fi fost fara intre prin spre pana catre despre doar inca deja acum
    aici astazi maine ieri diseara sambata duminica luni marti miercuri joi vineri ianuarie februarie martie aprilie
    iunie iulie septembrie octombrie noiembrie decembrie multumim multumesc buna bun ziua dimineata seara salut
    felicitari nou noua toti toata tuturor cineva ceva nimic caut cautam carte an ani oameni primul prima vrea vreau
    poate trebuie trei doi nostru noastra weekend au rezultate rezultatele deschis
  `,
  ca: `
    el la els les un una i o pero no que qui com quan on per amb sense de del dels al als a es son era fue ha han hem
    aquest aquesta aquests avui dema molt mes aixo tot tots tota totes tothom cada nou nova nous noves seu seva
    gracies som soc esta estan estem tenim tinc te fem fer farem algu res alguna aqui ara sempre mai encara ja ahir
    vespre mati tarda nit dia bon bona bones moltes hola benvinguts felicitats enhorabona si us plau des fins entre
    sobre sota despres abans vol volem cal pot podem vine veniu llegiu mireu feina gent anys any setmana dilluns
    dimarts dimecres dijous divendres dissabte dissabtes diumenge gener febrer marc juny juliol agost setembre
    octubre desembre nostre nostra nostres vostre vostra primer primera perque pel pels foto xarxa preguntes obert
    oberta oberts obertes canviem penseu
  `,
  gl: `
    o a os as un unha uns unhas e ou pero non si que quen cal cando onde como por para con sen sobre entre ata dende
    desde en de do da dos das no na nos nas ao aos pola polo polas polos son era foi ser esta estan estamos ten tes
    temos eu ti el ela vos eles elas meu mina teu tua seu sua noso nosa nosos nosas voso vosa este isto ese iso moito
    moita mais menos xa tamen aqui hoxe onte mana todo todos todas cada outro outra novo nova grazas ola dia dias bos
    boa boas bo ano anos vai van facer fai pode quere xente vez ben agora sempre nunca algo nada luns martes mercores
    xoves venres sabado domingo xaneiro febreiro marzo abril maio xuno xullo agosto setembro outubro novembro
    decembro parabens noite tarde traballo busco primeira primeiros fin foto rede parece libro preguntas abertas
    quedades
  `,
  fi: `
    ja on ei se etta oli ovat kun niin mutta kuin myos olla han ne tama jo vain nyt me te koska mita missa milloin
    miksi miten kuka joka jotka olemme olimme olen olet meidan teidan minun sinun uusi uudet uutta tanaan huomenna
    eilen illalla kaikki kaikille paljon hyva hyvaa kiitos vasta tervetuloa moi hei onnea onneksi tai seka viela aina
    enaa taas kanssa ilman ennen jalkeen mukaan asti ensi viime paiva paivan vuosi vuoden viikko kello mukavaa
    vihdoin joku jotain haluaa voi voitte saa tulee etsin haemme ilmoittaudu lue katso maanantai maanantaina tiistai
    tiistaina keskiviikko keskiviikkona torstai torstaina perjantai perjantaina lauantai lauantaina sunnuntai
    sunnuntaina tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta
    lokakuuta marraskuuta joulukuuta yksi kaksi kolme
  `,
  et: `
    ja on ei et oli olid kui aga ka see ta nad juba ainult nuud me te sest mis kus millal miks kuidas kes kas oleme
    olen meie teie minu sinu uus uued tana homme eile ohtul koik koigile palju hea head haid aitah tanan tere onne
    voi veel alati jalle koos ilma enne parast kuni paev paeva aasta nadal nadala kell keegi midagi tahab saab tuleb
    otsin otsime loe vaata esmaspaev esmaspaeval teisipaev teisipaeval kolmapaev kolmapaeval neljapaev neljapaeval
    reede reedel laupaev laupaeval puhapaev puhapaeval jaanuar jaanuaril veebruar veebruaril detsember detsembril
    kaks kolm lopuks
  `,
  hu: `
    a az es hogy nem is van egy ez csak de mar meg volt ha mint vagy lesz ma holnap tegnap uj nagyon minden mindenki
    mindenkinek koszonjuk koszonom szia sziasztok udv jo jobb szep boldog nap napot este reggel reggelt hetveget ki
    mi mit hol mikor miert hogyan melyik aki ami ahol amikor ezt azt itt ott most mindig soha ujra vele nelkul elott
    utan kozott alatt szerint valaki valami semmi tud tudja lehet kell kellene akar keresek keresunk jelentkezz
    olvasd nezd ket harom elso vegre ev evek emberek munka hetfo hetfon kedd kedden szerda szerdan csutortok
    csutortokon pentek penteken szombat szombaton vasarnap januar februar marcius aprilis majus junius julius
    augusztus szeptember oktober december gratulalunk vagyunk vagyok nekunk
  `,
  tr: `
    ve bir bu da de icin ile ne cok daha gibi var yok mi mu mı ben sen biz siz o olan olarak kadar sonra once yeni
    gun gunu ama her hic en nasıl neden niye kim nerede simdi bugun yarın dun ki degil veya ya ise hem hala tekrar
    iyi guzel mutlu merhaba selam tesekkurler tebrikler lutfen gunaydın aksam sabah ilk son butun tum herkes herkese
    hakkında uzerinde arasında oldu oluyor olacak istiyor istiyorum arıyorum arıyoruz bilen saat yıl hafta kisi insan
    is pazartesi salı carsamba persembe cuma cumartesi pazar ocak subat mart nisan mayıs haziran temmuz agustos eylul
    ekim kasım aralık iki uc dort
  `,
  id: `
    yang dan di ke dari ini itu untuk dengan tidak ada akan bisa sudah saya kamu kami kita mereka pada juga atau
    karena oleh lebih hari baru apa bagaimana dalam adalah ya aja gak nggak sih banget siapa kapan mana mengapa
    kenapa kalian anda dia semua semuanya setiap selalu pernah lagi masih belum telah sedang seperti tentang sampai
    antara setelah sebelum tanpa sangat banyak sekali selamat terima kasih pagi siang sore malam besok kemarin
    sekarang mau ingin harus cari mari ayo silakan daftar baca lihat buku orang kerja tahun minggu bulan pukul jam
    senin selasa rabu kamis jumat sabtu januari februari maret mei juni juli agustus oktober desember satu dua tiga
    pertama akhirnya menurut nya
  `,
  tl: `
    ang ng sa na mga ay at ko mo siya kami tayo kayo sila ito iyan hindi wala may meron para po lang naman din kung
    ako ikaw ka niya namin natin ninyo nila akin atin inyo kanila ano sino saan kailan bakit paano ba pa rin nang
    mula hanggang dahil pero o kaya lahat bawat ngayon bukas kahapon mamaya umaga gabi hapon araw taon linggo
    magandang maganda salamat maligayang kumusta mahal bago bagong una unang dito doon narito gusto nais alam
    naghahanap basahin tingnan tao trabaho isa dalawa tatlo lunes martes miyerkules huwebes biyernes sabado enero
    pebrero marso hunyo hulyo setyembre oktubre nobyembre disyembre wakas sarado
  `,
  vi: `
    va la cua co khong cho voi cac nhung mot trong duoc nguoi toi ban chung ta minh anh chi em nay do khi thi ma o tu
    den di ve len ra vao tren duoi sau truoc cung da dang se rat nhieu moi hay hon nhu neu vi nen gi ai sao dau nao
    the bao gio hom mai qua sang chieu ngay thang nam tuan thu hai ba bon bay tam chin muoi cam on chuc mung chao xin
    vui tim viec lam muon biet doc xem sach cau hoi cuoi tien tuyen dung
  `,
  lt: `
    ir yra ne kad i is su uz ar bet kaip tai jis ji mes jus as tu jie buvo bus per prie nuo iki apie po del tik jau
    dar labai siandien rytoj vakar siuo ka kas kur kada kodel kuris kuri kurie musu jusu mano tavo savo visi visiems
    viskas visada niekada vel geras gera gero gerą labas diena rytas vakaras nauja naujas naujos aciu dekojame
    prasome sveiki sveikiname pirmas pirmoji pagaliau metu metai zmones darbo ieskau ieskome kvieciame pirmadieni
    antradieni treciadieni ketvirtadieni penktadieni penktadienio sestadieni sekmadieni sausio vasario kovo balandzio
    geguzes birzelio liepos rugpjucio rugsejo spalio lapkricio gruodzio du trys dabar cia
  `,
  lv: `
    un ir nav ka no ar uz par bet vai ja tas ta mes jus es tu vini bija bus pie lidz pec del tikai jau vel loti
    sodien rit vakar ko kas kur kad kapec kurs kura musu jusu mans tavs savu visi visiem viss vienmer nekad atkal
    labs laba labdien labrit diena rits vakars jauns jauna jaunas paldies ludzu sveiki apsveicam pirmais pirma
    beidzot gada gads cilveki darbs mekleju meklejam aicinam pirmdien otrdien tresdien ceturtdien piektdien sestdien
    svetdien divi tris tagad seit
  `,
  is: `
    og ad er ekki eg thu hann hun vid their sem a i til fra med um en var voru hefur hafa verdur hvad hver hvar
    hvenaer hvernig nu mjog dag morgun gaer kvold allir allt takk godan daginn hamingju fyrsta loksins ar fyrir eftir
    manudag thridjudag midvikudag fimmtudag fostudag laugardag sunnudag það þetta þu þeir við að með
  `,
  eu: `
    eta da ez dira zen bat hau hori baina ere oso gaur bihar atzo zer nor non noiz nola zergatik guztiak guztioi beti
    berria berriak eskerrik asko kaixo zorionak egun on lehen urte dute du dugu gara zara naiz egin izan gure zure
    astelehena asteartea asteazkena osteguna ostirala larunbata igandea
  `,
  af: `
    die en van nie het is vir met wat ons jy sy hulle dit ek hy in om te sal kan moet was baie hier nou ook maar deur
    vandag more gister dankie goeie almal iemand wie waar hoekom hoe maandag dinsdag woensdag donderdag vrydag
    saterdag sondag
  `,
  sw: `
    na ya wa kwa ni la za katika hii hiyo kama sana leo kesho jana nini nani wapi lini vipi kwamba lakini pia wote
    habari asante karibu tafadhali mpya siku watu kazi mwaka jumatatu jumanne jumatano alhamisi ijumaa jumamosi
    jumapili yetu wetu yangu hapa sasa hakuna
  `,
};
