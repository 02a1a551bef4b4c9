/** Groups of letters written as running text. */
function groups(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/**
 * Three letters that are commoner in the words of one language than of the others, without accents; `^` is the
 * beginning of a word, `$` its end. They tell the language where no common word stands: in titles, tags, slogans.
 * Taken from the invented posts in test/eval/posts, those that may be read.
 */
export const letterGroups: Readonly<Record<string, readonly string[]>> = {
  en: groups(`
    ed$ ing ^th ly$ ng$ ry$ day ay$ ^wh th$ ght ear the ll$ ery ^sh igh thi you ow$ ks$ ays ys$ rea
    oun ty$ ^ev rs$ ake ds$ any nd$ ^ye ead wit ^yo ws$ ith hou st$ tha eed ood wee ts$ ^st row eek
    at$ who ve$ ld$ id$ eve tch ook ary ish ree low old kin een sho yea way sk$ od$ ask ^wr ows lea
    thr ^tw eas own ^up ^wa nin ck$ sda eat ey$ tak ic$ ok$ hed rd$ ply wat dge ^my sh$ ew$ wri ^it
    ct$ nth ugh ked wn$ fro ls$ nds tin ful hin ^dr loo whe ^wi dy$ ny$ ted she wha try shi led up$
    rly ^on hat op$ my$ ^by ^sw hea oon hir
  `),
  de: groups(`
    en$ sch cht ein ich ung ^ge ch$ ste ach er$ ^ei rei gen ^ko eit aus hen ten nen kom auf nde che
    ^ka ber uch gt$ ht$ rau den hre ^zu ^be lt$ chs ahr wei hr$ ieb zei nac kt$ ben ehr bei der ag$
    chr etz wir rsc wer ern geb rbe ^zw ^ih erk tt$ ^ze lte erb ter ege bew bt$ ler ube ^au zah nn$
    ^ku rst chl mt$ ^er rt$ ahl tet ^sc lic spr rn$ chw uhr die vor tun hne zen uns und tze llt ges
    ewe in$ ken fen ^ub ehe nst tli chu eld kun mit hal och uck hle tsc gel tzt ruh ihr atz erw nnt
    hul hau eib jed bes zwe chn ige lau ^we
  `),
  fr: groups(`
    ez$ nt$ es$ ait eur ux$ oir it$ uve eme re$ ^re ire eux tre is$ pou ouv ue$ eau ent ur$ teu air
    our se$ lle ant ^de ure jou ie$ ieu ^et tes tou rai ns$ ais te$ age ee$ ous ite le$ rie sez eus
    us$ ^ch iqu soi tai on$ ons nou leu onn ^ec que qu$ toi ^ai me$ nne cha ute mai voi urs res ois
    vez tio bon tez moi peu ge$ ndr nce uit uis oub au$ du$ nai ecr ^ga emb epo rep nez ill cou ^av
    use ir$ ise ren ^po upe roi il$ plo ier fau ^pl men ime cet gag vre rem tie ^pa mpt vou anc aim
    ^ma pui nc$ sui bou ffr oue gne oi$ aux
  `),
  es: groups(`
    os$ ^ll do$ cio as$ aci cua ued pue ana uen ido ^cu ien mos ra$ uie baj ndo ado an$ bue ero ^co
    ada nad la$ cue uev aja gun mpa on$ qui tan asa ^en ues tra nta jo$ hac tad ena mad ro$ nes lev
    era reg egu yo$ ^ca oy$ eza ya$ med lo$ da$ ias tos eva lla gua na$ jas nos omp enc ^pu uer gid
    nue par emo est nci pan rlo abu ^es dos ras ron go$ ^mi imo aba cie ad$ edo por pre hue ran erd
    cia ^pr nec al$ rra cad nte aro usc jor ros sue ia$ ^mu hay cog ^si ntr hoy amo cid rad ba$ arr
    cen dad uel art oci ajo ^el vas eso ncu
  `),
  it: groups(`
    zio ti$ to$ tto ^ri ni$ azi ri$ ato gio iam li$ no$ tti gli io$ mo$ ggi one ta$ chi ett si$ igl
    enz tta ne$ ci$ iat ott hia nza egg ale att ell sci col zia rat cch ion ate oni olo ata na$ egn
    so$ hi$ ezz vi$ nat ltr di$ gna are agl ian del str azz za$ agg lo$ ona izi tor ric ini orn cco
    ^gi sti ori cca pia rim tri acc rov nno nuo uov ono icc re$ zi$ nzi ita ^in ior ass ssu tat ezi
    ndi zzo gno ann mi$ abb ogn ico lio spe ghi hie fat gia nti nal llo gat ali cat iut ore uon ola
    sce la$ ivi po$ ile ina ssi ost dat div
  `),
  pt: groups(`
    ao$ cao eir em$ ilh ar$ inh lha nha ha$ lho aca os$ iro ira as$ alh ia$ am$ lhe ou$ ho$ da$ ^se
    ica ^es ado fei tar ari olh ria sao ra$ ^pe nho anh ta$ nda sso ixa uem eia sta ^co elh esp ca$
    aco dei coe rio nto tem de$ ro$ eix ida isa con nao uma ela ram nca ^ca eu$ co$ ^um xa$ soa heg
    nte iga kkk ua$ or$ das mos esm faz cur bri rev gos do$ gad ma$ ^qu ade aaa aju ssa des obr ^fe
    ceb unc ara tav cul tas gue hor anu cac fal rro eio spo ont dor com lta oes vel gem aix car rgu
    dar uda ^pr nua va$ ^aq rec ^fa jud esc
  `),
};
