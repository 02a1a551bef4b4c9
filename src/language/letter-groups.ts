/**
 * Three letters that are commoner in the words of one language than of the others, without accents; `^` is the
 * beginning of a word, `$` its end. They tell the language where no common word stands: in titles, tags, slogans.
 * Made by test/eval/letter-groups.mjs, which says from which texts.
 */
export const letterGroups: Readonly<Record<string, string>> = {
  en: `
    ^th the he$ day ^wh nd$ ght you ^an ay$ ^yo and ^ev ll$ ^sh eve ery tio ry$ ly$ ed$ our ing
    ith igh his th$ ow$ thi ^fr wit ^wi her rig ryo one rea yon st$ ree ver ty$ ht$ tha hou whe
    ts$ sha ^we ^ye ^ri ou$ has oth for whi ld$ ear any ook ur$ ary eed oul ome ut$ ee$ ve$ who
    out uld loo icl fre fro ple tic lea ck$ hat eas how ^ou ity wed ^wo thr ^hi ^wa tho hts ays
    yea ny$ cle rou eek mon eop peo ood cou hin hav nce rth tue ct$ wha wor rom ks$ job ted eam
    ew$ ugh ys$ sho ful opl ake not oug ss$ ey$ yes new bou ack ork hal wee hey oun mor ngr ect
    ^tw hic ave gh$ oin way two tch hen now efo ead bef can ose equ nly edo ope gai off goo esd
    wil app thu dat bee ff$ ^cr ^of hy$ nee atc eth urs eet ick eat was ^eq eal bac ^kn she hro
    lwa nks why wou obs hel rk$ tea rry usi ob$ xt$ up$ hes kno onl alw nex row did oct ms$ meo
    ext wo$ cce rn$ lly goi eon oo$ upd pho ory hil pda abl hot ppy stm oes itl hri lco py$ pr$
    thd abo say elp eac ug$ wer cke suc hda too hoo hec rro lp$ urd uly wn$ ily law
  `,
  de: `
    ein en$ ich er$ sch cht ch$ che ^ei ^un der ht$ nd$ und hen ine ^ge ung auf uch eit hre lic
    tag ^ih die ^au hr$ uf$ ^wi ach wer ^we eue gen sei ihr rei ie$ ten bei jed uns ahr oll kei
    das mit ^fr lle ^zu wir ^be ges nen fur fre ^eu abe etz it$ ei$ lei ^sc wei ner nsc nn$ hat
    rn$ aus sse zei tzt ^wa gt$ ech ^je ^er chl ser geh suc ese hne ehr eil eic neu war hab eih
    eut ies hte jah rde bt$ run woc nnt och ^gl ibt ben ^fu ^zw ern ube ^od nse tli erz uss wie
    ohn hei ^ic ur$ sic rst uck urc mei wur von ige ild ege ihn onn ^wu ass rzl erf eht wen haf
    rf$ iel rau ann eig was ^ub gib ft$ off mme gke igk rag auc bis fen tun ntl ^wo ruc ss$ dur
    tz$ zli lch wil gle zum omm zwe geg uer fah ldu agt sol uhr gem urd reu heu gut ehe wis hli
    arf gs$ bew aft ffe chs lze rz$ ohe tol age zte roh sow chu zur unf elc gro ags olg ahl nke
    rch euc ams lte mst ird imm erb ewe ^oh gew tgl mmt ilt zt$ pru nz$ geb ndl utz wel dei eim
    wun mac llk itg rsc chr lge hut meh anz noc eur wah fro zwi hrt ieb lde mt$ tze
  `,
  fr: `
    es$ nt$ ux$ our tou ous ouv roi uve ns$ te$ che ur$ ^av tio re$ les pou it$ ont dro rs$ eux
    oit ent que lle eur us$ out oir ^qu ut$ ue$ le$ jou ion aux ez$ ute tre ier ^co peu soi ait
    nou ^et vou res ons ^to erc onn air ^au ^pl urs une ^le uel plu sur ois eau ui$ ts$ rch ^ce
    com ans ^ch son ire des omm ant ee$ di$ leu mai rem fai iqu qui icl jui ite par aut rai auc
    lus anc her ure cle age ir$ mme eut cel uis nne cou nce uit veu cet jeu vea sou gne pho bon
    mon etr hot cti tte emi rme deu evr voi edi uil vr$ avr lui its enf aim ujo ave oin ^ou moi
    otr quo don fev oye ssi onc anv rni gag ecr sez erm oup pui ils ect fon nvi haq nui dep vri
    nul nio nch fer ndr fau vot rce cru ouj dim pay euv nfi vra aou oil ivr njo agn mpl von toi
    heu ceu mps urq epu nco abl hui bea nc$ ign vez onj yeu rue ps$ rcr svp vp$ deb eud rci bau
    uss nv$ stp tp$ lir rou oic uco sui nee bou oel app joy foi nso ffr ^ec tiq qu$ ix$ liq oui
    mpt
  `,
  es: `
    os$ ^co ue$ ^es cho do$ nue los cio que ado pue con uev tod ^qu uie est ion por rec qui nte
    aci ech mos icu cul ^nu dos com ene uen tra cua ^cu dad egu ual bue ^lo ier baj ho$ oy$ oda
    gun noc ^ll ias ues ^pu ndo tie par hac ad$ ntr ulo tad ida las nad jo$ una liz nci tro bie
    hor otr ctu emp ued ido omo nto fue ueb act go$ usc ros mbi ebl mie dic ^fu blo sca ^ab ces
    muc iem hos omp opi rab ria cue iza mpl ace err zad ibr hoy jue leo ple rio uer cas esa evo
    cci nio ios seg reg eno rra enc ajo alg vac pin eo$ cam sus sot mpa abr ngo cad bus nid uch
    eso cid ^em gua hij ino po$ mig cto sue lue lgu gui laz mpo nco jor dio ejo muy muj mej uet
    onv toy orq iud aye ueg tiq spu ley cei soy
  `,
  it: `
    to$ tto zio gli no$ ^co lla ell iam ato tti ess azi ogn one iri le$ gio col itt uo$ con ni$
    nza ro$ che io$ del la$ gni ti$ za$ per ne$ ^qu ggi olo dir so$ ^og ico chi enz he$ nel rit
    tut ior uov all mo$ erc utt ll$ ^ch com ale buo ann cos ^su ei$ lo$ li$ ^sc ndi orn vid ivi
    nno qua oni izi div ^gi alc idu sul ^ri hia amo ltr non scr egl ett ono sso dei uon cri ssi
    anz nto nuo ott tro ual duo naz dal pos bia ues sse ssu oro att edi ape lcu opr nco po$ isc
    anc ull cor llo omu dom nch agg agl lio azz nzi piu uel tta zza rno lav igl due uno dic nti
    fin bbi sia gua hiu suo ogl rio ass tim acc lia opo rca zzi uol dev sua vev ugl ezz rop rch
    ndo ogg gno riz vog zi$ oma aio vit rag cco abb rco mia giu iar cui avv cun dov gaz egg isp
    ^gl mpl vuo nni ppo uzi vve uso ibr iov mbi mio tuo bbl fat app puo scu cch iug pur bbr taz
    egn ubb dop izz cop ugn sui ffi zzo
  `,
  pt: `
    os$ ao$ cao em$ ^co ^qu as$ sso que do$ eir com tod to$ uem qua ha$ ito eit ^es ado dos oss
    con lho nte rei dir nha ue$ dad uma ire mos par go$ ica ro$ ilh tem aca lhe ira ess ade ont
    pel ca$ igo ssa ia$ nto gue nao por ntr das mpr so$ odo iro fic uer tos ser sua cur lha hum
    oes ivr pes vos rio inh ^ou co$ faz coe abe mei bem ^um ida ho$ alh ano voc out ^ac ndo ^ab
    seu sco cha aco emp ocu rgu ram anh enc ual seg ria qui oce ou$ uas sex num ios eix dei elh
    nci nho uan egu nca erg meu omo rca cor ido liv ois vro soa aos roc fei fec iao ias ^ao ixe
    esm eia hor oas ^lh sao rro alg oa$ eus fev nid aze ham gos ulh abr ^em bom xta unc dez omp
    mud boa alq vag ^ex fim nco diz cad lqu oco ^ul gam lgu ext orr dev foi poi fes fui olh pov
    ize dua mui cid onh enq aul onf cei vej eio aib vcs orq ex$ br$ cs$ cca ceb
  `,
  nl: `
    en$ aar ij$ ijn jn$ ^ee een zij ijk van ^we oor ^zo ond ^he eer lij cht ijd hee wel nde ^wa
    der ^ie ^zi wor oed et$ maa ^wo goe ^ge gen eef jk$ ag$ waa ^on aan voo ens ft$ dag vri ede
    ank eft tij nie ^vr den ech ^aa ord rij gaa ooi iet doe wee het euw oek uw$ eli el$ zoe ied
    oet ^wi fij ing moo ver ^be rde ren rge wet heb rec bbe ke$ eel oen zon ebb elk ht$ daa eid
    wij doo and jke hte erd ege ten jd$ gee eze lke ^ui ze$ dat mee uit sch org ema erk nsd ^oo
    dez bij hei ijh jhe
  `,
  sv: `
    att tt$ var ^oc dag och ag$ ll$ for ig$ all ar$ er$ ^fo ill lig ch$ gen ^fr het rat cka til
    ^at ock lla llt om$ nag ka$ or$ gon ell ^ti ete et$ ^ha and ^ny nde ^ra yck igt ^ut ska gar
    sda tti gt$ nva tis ors ^sk ler som fra iga env fin har ghe fri ige ago man vil und cke kva
    eck fyr jag cks ^tv ^fy ntl nns med myc olk bet kom ^el vli tli ga$ ack oke fol rgo nin nsk
    anm age kan arf ksa ^ig rbe ytt inn sig det sok evl yra ^my kli ck$ isd ikv hej dig lg$ igh
    rol got gor nma hur
  `,
  da: `
    er$ til hed for ig$ dag ^hv ag$ ^fo ^ti ar$ vor ed$ et$ kke il$ oge lle hve aer hvo ^fr lig
    der nog or$ dt$ ge$ ^ha ^me fte har vae ejd get ^ud ^sø ^ny den lse gen bej ige ret ^bl ell
    sda els ke$ nde nge ^al ler ^go ken rsd ska ^sk end ghe de$ med vil nhv jde alt ver idt søg
    øge sig ^fø god enh ykk mel vde rbe ede ord ^af lyk kom avd gar om$ det ^el igh bog før kel
    syn olk ske enn ld$ kal ^lø ørs ^ig esk dig hav lly fri som odt und orf lev rdi fre rae fol
    jer hej ors lør søn
  `,
  no: `
    er$ for ^hv eg$ dag ett kke tt$ ^fo ar$ ag$ til ^gj om$ hve ^me eld het il$ noe hvo ^ha ler
    ^fr or$ ^ti har lle ikk ell ^bl vor aer som okk ig$ ^sø ret var ^ny ld$ ^kl ed$ klo sda tte
    enn lig id$ ska gjø jør ^sk ^al gje nhv lok ^ut nne rsd asj sjo vel ter vae ør$ nge søk øke
    ke$ ytt enh god med lir ord lse ^el jon rbe ghe ge$ bei oen gjo itt mel esk ete ^fø kal igj
    olk fri jen dig vil lom kom mme ^en jor eid orf før fol lg$ ker det unn ^lø ørs kk$ syn kka
    ^kv dt$ lør søn ønd
  `,
  pl: `
    dzi wsz zie nia ^cz ego nie szy go$ cze zy$ rze wie ^dz prz zys ^ws ie$ raw ^je ia$ wa$ edz
    now my$ rzy jes iek asz ze$ owi ^kt awo owa cy$ ied yst sze kto pra ^pr ek$ ecz sza ych czn
    osc stk ch$ wo$ ej$ tki czł zło rod sci trz ^ni erw łow sro kie czo ani dy$ wol acj ^dl zes
    ^za rty stw czy rws az$ ^by ^wy kuł uł$ yku ier azd zor byl acy ci$ amy dla dow oln owy dni
    ^lu zis ^sw lno owe bed ^ty tyk twa raz zaw moz moj sie ^ro tor pie ore za$ lub jak row ub$
    obo tyc dob ca$ acz
  `,
  cs: `
    ^js ^pr ^by byl dy$ ^ne ni$ ^vs kte chn neb ^kd kdy vse na$ led ou$ jak ^ro ebo pra ky$ eho
    ^kt me$ pro bo$ ^za hle zdy rvn ^je obo du$ ecn rav kdo ho$ cer sec ry$ ter ^hl sou rok bud
    nek dek jeh ek$ ery ce$ nec ova azd jso eku li$ nov ku$ vob ny$ ^vz ^sv kaz hny uje vni kuj
    ikd uji eda lid sob vzd tna ^vy ji$ ctv cne svo eme ech nce ylo jem erv dam byt ^cl hni dyz
    yz$ ros zna mi$ dne hno pat jna ovy aji zit osi muz yla ^ct ezk jse jsm srp zky ovu dub ubn
    dou jsi ane yli tek
  `,
  sk: `
    kto ^pr ok$ bol dy$ ^kt ^ro vse bra hla eho ^vs ra$ rok tor lad leb ebo nie uje pra me$ nov
    bo$ set ova va$ etk zdy ^za nok jem obo ^bo ho$ ale ^st rav vy$ ^hl ny$ jeh lud ku$ ked aku
    tky ^ni bud tok du$ dak pia iat azd kym obr ano ym$ ych kaz ^vz ^vy kuj dne eco slo lob vzd
    oro ecn etc tci ato ^sl ame sob cne dam ani ry$ avo ase prv rov oze pre mbr co$ ^cl ajt jtr
    ozy zyv rvy voj vam stv ory kny ko$ ove ekn ovy zaj neh maj ovn olo ako poz rac udu yva moz
    lne edy zno bod bot
  `,
  hr: `
    dje ije je$ ko$ koj ima ^sv tko jel ^ov nje edj vo$ ak$ jed ^pr ma$ ova ^bi ovo ^po ^im rav
    va$ mo$ svi elj raz ja$ lju vi$ ^sr ubo sri anj zim ju$ nov tak kad sva god sto rij vec ako
    im$ ^nj lja vim bit vat etk amo ili odi ^ne sub li$ ti$ ^il ^ko pra kao bil vje nak gov oji
    oje ned iti juc lob ji$ stv ovi nas slo cer nja jek ^su eta ^sl vij ^sm pet azi prv tra pos
    ilo ^st din ugo oja jeg uce ^tk gdj vdj oba ^uv bio ovd ^za pon vrl zas ^lj lo$ nij ^ug utr
    avo oda ozd jud ase
  `,
  sl: `
    aj$ kaj ^pr do$ mo$ kdo ^vs vic elj ako anj ^im ek$ ko$ bil del avi sre jo$ li$ obo amo nje
    ned je$ jut ima elo ^bi rav red ih$ vi$ ^kd ^sr lo$ pet no$ vsa ^ne prv ede nov lje ^za utr
    vsi tek ovi hko nek vec ^sm ja$ akd let pra zak sob nas bod ri$ kot bot ^lj dob ahk sce kak
    dno trt jud ^kj ^cl bim lju ega lja kda daj stv kat nih dru va$ kol svo ^sp ljo sak edn iko
    isc ekd nik raj ovo ova nja ^ce kje ti$ ^ze oli odo cer eto jek ico edo sti ali udi vab vo$
    vce avn smo lov co$
  `,
  ro: `
    ie$ ul$ rie are ea$ ^ca ept ate ptu rea rep tat re$ te$ oat mul ^ac ult oar bri car ine dre
    pri ezu ii$ ^iu ace rez lor ata ru$ iun zul sau tru mbr ast vre sea cum ntr lta bun ear bui
    art uri poa tul tre au$ ori ri$ umi cau toa noi lul zi$ ltu uni ^vr ^dr tum int ebu uie ari
    spr cat ici cea aut tii ati noa lie ei$ reb ice ca$ imi tur ale ^oa oam col um$ ric oi$ esc
    pre oan eas tea iul fie nou olu ror eri ril fos far cur azi ^ia ^or oas ilo foa oua dup doa
    nea rim tar iua cin
  `,
  ca: `
    es$ ls$ ts$ tot que ^aq aqu dre ^pe ^ll cio els nt$ per ues res na$ sev ona tat ^di ^to ert
    ns$ ^se bon tes ue$ ^ob est ret als aci ota io$ em$ ent ^dr seu bre bte pre str ^qu obe ol$
    ost ^fe nvi lgu abt mb$ mol nse ats vol ^es eu$ ime icl son rts des esp dim una olt les ui$
    pel iss lli alg oth cle rta dem ita qui enc ous tic ots ves iu$ sot com ons spr tho gu$ rc$
    ual ssa uts nca any hom gut sts egu nys amb llu arx erq rxa dis xar ^am diu aix ote cad sab
    ixo iol fem anv nou
  `,
  gl: `
    os$ as$ tod de$ ro$ bro to$ rei ito cio dad ^es unh eir oa$ nos ^po que pol ade dos ^no on$
    eit ^xu iro ion ^ou so$ soa out oso go$ ^te sua das vos ^co osa nte ns$ par nha do$ oda ere
    boa ^to ^qu ola oit olo ua$ odo eu$ igo aci dia lib rab ten llo ado abe ^el seu rso por com
    des xan ibr uns cal omo con tos non ais utr ha$ uer ue$ ^fa xen ida nci ben ias xe$ bos ^xo
    hox xov xul mei xun oxe bal mpr fac rim mos las zo$ moi egu cci rzo aos enr nre ^xe ntr sco
    aio tig ^ag meu sde
  `,
  fi: `
    uut tai kuu ta$ uta aa$ ain ksi tta aan keu lla ^jo oik nta taa sta si$ ise ka$ jok kai ai$
    vii ina oka ssa maa ist ^ol uks ^oi sku lis in$ ^ta een kko aik la$ ikk iik ais muk na$ nun
    ike sa$ vaa unn utt yks uka ant kse aku ^yh kaa oku lli jot hyv vap mis eus mik ^hy kun ill
    ^uu aua kki kiv iis itt iin aiv nnu kes rja iku ^il tam ell vuo naa iit ^ke ilm see nsa ole
    ^yk sen nen yva erj un$ oin eid ast ^ku yht ikl pai tii ans ude oll mme alk hmi uom aas syy
    voi ^et onn lai saa
  `,
  et: `
    aev pae ev$ oig eva al$ val ks$ use ^ko tsi vee sel dus koi apa mis lma le$ olm ^ku tse ^ol
    inu ^oi ots igu st$ nad puh el$ ab$ kui ud$ ust eeb kus hea jap us$ kol ^mi voi map tah sip
    ise asp tei aup gus eie gi$ ^te ole ril sma uha eed jaa ast se$ nim upa uar ime adu ste ida
    spa ^ai ele esm lt$ ait ile nel ^uu vab ipa lja ead eis ree oos uud ik$ lau id$ aas ^vo ^ot
    rah mas mid ^ke hap oht ^pu lik jal ma$ isi kel il$ iga ini koo dal htu vaa ioo ahe gil ilm
    aks nuu loe det aid
  `,
  hu: `
    ^sz sze gy$ agy unk szo ^mi min ek$ ely jog tt$ ^cs vag ^va ind ^ke nap egy ogy ott nk$ hog
    szt nek koz sag ^jo zer ala mel nki sza mbe ele ius den ^eg gye gyo ap$ szi het tok zt$ hol
    oga enk csu meg zab esz etf ol$ osz zom ^el veg tfo ^ho zep kor val tek egg gge ok$ ozo edd
    int nde cik zet ehe ^am ki$ zem ete tet zto lyn kos mi$ rto kin ami elk us$ csa sut zon eny
    ^em hoz gya kk$ zia omb ked tud ege gok gel iko oz$ bb$ gyu lva elt lt$ lku mik eke nem leh
    ^ak lat ese lyi obb
  `,
  tr: `
    arı ası yor ın$ ^ol ler ınd her sın ^ha oru eya ^gu hak ir$ kkı bir un$ lar esi gun rke ^he
    cak rın iye alı akk vey ola ak$ rıy ^is ile kim kın rle ıl$ um$ ^bi rum ını ıyo tiy yet kes
    iyo erk ^il uz$ etl si$ iz$ ık$ ya$ de$ tle zar paz uze lık hic cum ıs$ ır$ eri add ^te ara
    tes dır ına eti san ayı nın aza rak ^ic unu dde ^ki dın nda sı$ lı$ sıl mad im$ luy ins ba$
    ye$ url yi$ iyi yıs ım$ siz nı$ bi$ may riy ayd rin eyl imd tlu yıl ^bu ^ey yar nsa tun rdı
    ^ya dah nma kis ^yı
  `,
  id: `
    an$ ang ^se nya ak$ ah$ ^da eng ^ke pa$ ^ya nga iap ya$ ng$ ari ela kan yan hak ata asa ^ba
    dan sih ih$ ngg ^me lam lah apa ri$ ran ntu tuk mua per uk$ tia ^pe ban tu$ gan uku ^be eka
    dal kam aru rha asi gak at$ ber ala sia aka eh$ set ap$ ^at beb dak eti erh eba emu um$ tau
    tan leh ian keb lak ebe elu ^ad lum sem san ama ora bel ada agi ^or am$ gi$ mau ggu gga rny
    unt har kem lih any rus tid ^ak au$ nur seb sek pun ena anp uru ert bih iha npa erj sa$ ua$
    rja mat mem jug sel
  `,
  tl: `
    ang ng$ ^pa ^ka aya ala yo$ ^mg aha mga pag awa tao ^ma mag an$ ^ba pan ga$ may ama apa ila
    rap iya gan ya$ gka yan ata ara yem agk nan ayo pat aga in$ baw nyo ^an nga lan at$ ^na wal
    ay$ wat ahi gay tay bre tan ^ta kas ero nil kar kay on$ ito aki ngg kul hin bag aka aan yon
    yer aw$ tin ^wa ^it lay pam una la$ iye asa apo iny nag ao$ isa wa$ lah mah gga ^hu no$ siy
    agp kan ado mam aon kat hap ^si ^la hah kal gha ano kah aba han ulo hat agh ^ak wak gpa agt
    ong gaw lam kaw gta
  `,
  vi: `
    oi$ ng$ ^nh oc$ ^ch uoc nh$ ong uoi ^th ^ng ung ao$ eu$ uye ^kh ay$ ^cu nhu guo yen uc$ hon
    ieu inh hi$ ua$ quy hu$ am$ ^ho ngu ^ba en$ hie ac$ ^ph chi ^ca ^qu ^tr cac pha cua thu ^du
    hun chu huc ^gi ^đi kho au$ muo uon ^đu han moi đuo bao ^mo anh hoi hay tha ^đa duo ^mu ^đe
    ai$ ^đo on$ đie mot gia đeu nao tuy cun at$ ron vao hai ang nay toi cuo ban nha cho ^sa hin
    thi ruo ^ha bay ^ti khi ^tu nhi hao ach iec voi ^xi dau ot$ xin tro qua tru sac neu bie xem
    quo vui dun doc ^xe
  `,
  lt: `
    adi ien io$ uri die eni zmo as$ ^zm aip vis kur eis is$ nau iek auj ger iu$ tei ni$ ^vi iki
    tad ^ge ai$ kvi eik kad vo$ isi mog ^ku ryt ^ji ekv uja ^ry us$ vie ms$ pir kta isv irm ^la
    uo$ nkt psn ogu sav ras ips jos ali sve vei me$ tur uti dar ip$ rug aus ^ru ^ki ^bu su$ siu
    lai enk lio ems cia mas met kai rai kie ies tai ^yr irt ska but tu$ ena usu zio vak au$ mad
    iau kas ise eci ybe oki gal rbo jis ome iam rie ^ie nis buv rys nuo isk jus yta yto yra avo
    esk aba jie ^pi uvo
  `,
  lv: `
    ien die iba tdi ies jau as$ ^vi ^pi lab sib idz aun gad bas pie ai$ tie am$ bu$ vis kur ibu
    pir irm lej esi ^la sve ekl iem su$ bs$ vie vai ^ja mek ilv vei kle cil lve rit ija pec ^ti
    ^pa vak usu ena ^ku vek it$ kad jus ad$ ^ci nam ec$ ivi ina rma vin eju bri ts$ ba$ aps eja
    sav ki$ ju$ kar isi nts sod ^iz ^ap rs$ dz$ iju bij udz vu$ ^ga abd bdi dzu etd ktd psv vs$
    aka rmd rtd trd avs ot$ rbs ^at std vib kas lid avu jam eic eik zot par una dar zu$ edr ikv
    tka urt cij dzo ^ri
  `,
};
