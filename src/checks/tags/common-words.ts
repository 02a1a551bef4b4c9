/**
 * Common English words of three letters and more that hashtags are made of. Endings of longer words
 * (`able`, `hip`, `ship`) and what stands before them (`over`, `under`) are left out, and so are plurals in -s.
 */
const words = `
  about access accessibility act action active activity add adventure advice africa after agency
  ahead air airport album alive all almost alone always amazing america american ancient and
  angry animal annual another answer any app apple april archive are area army around art article
  artist asia ask attention august australia author autumn aware awareness away awesome baby back
  bad bake baked baker bakery baking ball band bank bar base based bath bay beach bean bear beat
  beautiful beauty been beer begin behind best better between beyond bicycle big bike bird
  birthday black blind block blog blogger blogging blood blue board boat body book bookshop born
  both bottle box boy brain brand brave bread break breakfast bridge bright bring bristol britain
  british broken brother budget build builder building built burger business businesses busy but
  butter butterfly buy cafe cake call camera camp campaign campus can cancer capital car card
  care career carnival case castle cat catch cause celebrate celebration center central centre
  century chain challenge chance change changing channel chapter charity chat check cheese chef
  chicken child children chocolate choose christmas church cinema cities citizen city civic class
  classes classic clean clear climate climb clinic clock close clothing cloud cloudy club coach
  coast coastal code coder coding coffee cold collection college color colour comedy comic coming
  comment common communication communities community company compete computer computing concert
  conference connect connected content contest control conversation cook cookie cooking cool
  coral countries country course craft crazy cream create created creative creator credit creek
  crew crime crisis critical crowd cultural culture cup customer cute cyber cycle cycling dad
  daily dance dancing dark data date daughter dawn day deal death debate deep deer delivery demo
  democracy design designer dev developer development device diet different digital dinner direct
  director disability discover discovery disease diversity doctor dog dolphin donate done door
  double down draw drawing dream dress drink drive driver driving drone dust duty eagle early
  earth earthquake easter eastern easy eating economic economy education effect election electric
  elephant email end energy engine engineer english enjoy environment equality escape europe
  european even evening event every everybody everyday everyone everything exchange exercise
  exhibit exhibition expert explore explorer express eye face facebook fact fair faith families
  family fan far farm farmer farming fashion fast father favorite favourite feed feel feeling
  feet female festival fiction field fight film final finally finance find fire first fish
  fishing fit fitness five fix flag flash flight flood flooding flow flower fly flying focus folk
  follow food football for forest forever forum forward four free freedom fresh friday friend
  friendly front frost fruit fuel full fun fund funding funny fur future gallery game gamer
  gaming garden gardener gardening gas gender general genetic genius german germany get getting
  ghost gift girl give giveaway giving glad glass global goal goat god gold golden golf good got
  grand grass great greek green grey ground group grow growing growth guest guide guitar hack
  hackers hair hall halloween hand happen happiness happy harbor harbour hard harvest has hat
  hate head healing health healthy hear heart heat heavy held hello help helping here heritage
  hero heroes high hiking hill him historic history holiday home homemade honey hope horse
  hospital hot hotel hour house household housing how human humanity humour hungry hunt ice idea
  image impact important inclusion income independent india indian indie industry info innovation
  inside inspire inspired instagram interest interior international internet interview ireland
  irish island issue italian italy japan japanese jazz job join journal journey joy joyful juice
  jump just justice key kid kill kind kindness king kingdom kitchen know knowledge lab labour
  lake land language last late later laugh launch law lead leader leading league learn learning
  legal lesson let level librarian libraries library life light lighthouse like line link lion
  list listen listening literature little live living local london long look lot love lovely
  lover loving luck lunch machine made magic mail main make maker makeup making male map march
  marine maritime mark market marketing math meal media medical medicine meet meeting meetup
  member memorial memories memory mental metro midnight might migration mile milk mind missing
  mission mobile model modern mom moment monday money monkey month monthly moon more morning
  mother motivation mountain move movement movie moving mum museum music musical musician myself
  mystery name national native natural nature need neighbour neighbourhood network never new next
  nice night north northern note now nuclear number ocean off office official old olympic one
  online only open opening opera opportunity orange organic original our outdoor outside page
  painting paper parade parent paris park part party pass patient peace people perfect person
  personal pet phone photo photographer physics piano picture piece pies pilot pizza place plan
  planet planning plant planting plastic play player playing please poem poetry poland police
  policy political politics pollution pop popular poster potato potatoes potter poverty power
  powerful practice prayer present president pride prince princess print privacy private prize
  product production profit program programming progress project protect protest proud provide
  public publish publishing pumpkin puppy purple quality queen question quiz quote race racing
  radio railway rain rainbow rainy reach read reader reading ready real reality recipe recycle
  recycling reef refugee region remember remote renewable repair report research researcher
  resource respect response restaurant results reuse review revolution right rise river road
  robot rock roman room royal rugby run runner running rural safe safely safety sailing sailor
  sale sandwich saturday save saving say school science scientist scotland scottish sea search
  season seat security see series service share sharing sharks shop shopping short show sing
  singer singing sister skill skin sky small smart smile snack snow social society software soil
  solar solution somebody son song sound source south southern space speak speaker special
  species speech sport spring staff stage star starfish start started starter startup state
  statistics stone stop stories storm story strategy street stress strong student studio study
  studying style summer summit sun sunday sunny sunrise sunset supply support surf surfing
  surprise survey survival sustainable sweden sweet swim swimming system take taking talent talk
  talking tea teach teacher teaching team tech technology teen telephone test testing text thank
  thankful that the theatre their them theme theory therapy think thinking this those thought
  three thunder ticket tiger time tip today together tomato tomorrow tonight too tool top topic
  tour tourism tourist towards town track tractor trade traditional traffic trail train trainer
  training transport transportation travel traveler traveller treasure tree trend trip true trust
  truth tutorial twitter two ukraine union unique united universe universities university update
  urban use used useful user vacation value vegan vegetarian veteran vibes victory video view
  village vintage violence virtual vision visit visual voice volunteer volunteering vote voting
  wales walk walker walking war warm warming wash waste watch water wave way wealth wear weather
  web website wedding wednesday week weekend weekly welcome well went west western whale what
  when where white who why wife wild wildlife will win wind window wine winner winning winter
  wish with within without woman women won wonder wood wooden word work worker working world
  worry write writer writing year yesterday yoga you young your youth zone zoo
`;

/** Words that could be read as two of the above and are one: `#thanksgiving` is not `#ThanksGiving`. */
const closedCompounds = `
  aftereffect aftermarket afterparty aftersales aftershow afterthought backcountry background
  backspace backstage backstreet baseboard beachfront blackbird blackboard blacklist blackmail
  blackstone blockchain blueprint boardroom boardwalk bodybuilder bodybuilding boyfriend
  brainchild brainpower brainstorm brainwave braveheart breadwinner breakaway breakdance
  breakdancing breakdown breakwater businesspeople businesswoman businesswomen buttercup
  buttermilk campground cardboard caregiving caretaking carsharing caseworker centerpiece
  centrepiece checkbook checklist cheeseburger cheesecake childcare classroom clockmaker
  clubhouse coastline coffeehouse commonplace commonwealth coursebook coursework craftspeople
  craftsperson craftswoman crowdfunding crowdsource cybercafe cybercrime cybersecurity cyberspace
  drawbridge dreamland dressmaker drivetrain everywhere expressway fairground farmhouse
  farmworker fatherland fieldwork fieldworker filmmaker filmmaking fireplace firepower firestorm
  firework firstborn flagstaff flashback flashcard flashlight floodlight floodwater forevermore
  forgetting freecycle freecycling freestyle freethinking freshwater frontline frontrunner
  ghostwriter ghostwriting girlfriend glassmaking godchildren goddaughter godfather godmother
  godparent grandchild grandchildren granddaughter grandfather grandmother grandparent grassland
  greenfield greenhouse greenland greenlight greenwood groundwater groundwork groupthink
  guesthouse guidebook guideline hairstyle handcraft handprint handwriting hardworking headlight
  headphone headstone headstrong headwater healthcare heartbeat heartbreak heartbroken heartland
  heartwarming hereafter highlight hillwalker hillwalking homecoming homemaker homepage
  homeschool homeworker homeworking honeymoon horsepower houseplant humankind lakefront
  leaderboard lifeblood lifesaving lifestyle lionheart longboard marketplace milestone moneymaker
  moonlight moonwalker moonwalking motherboard motherland mountaintop moviemaker namecheck
  nevermore newmarket newsagency newspaper newsprint nightclub nightlife nighttime northeastern
  northwest northwestern oceanfront offspring paperback paperwork peacemaker peacetime
  photoelectric photoshop playfield playground playgroup playhouse playmaker playschool
  policewoman powerboat powerhouse powertrain printmaker printmaking prizewinner prizewinning
  racecourse racetrack radioactive radioactivity radiotherapy rainforest rainstorm rainwater
  riverbank riverfront roadblock roadrunner runaround salespeople salesperson schoolboy
  schoolchild schoolchildren schoolday schoolgirl schoolhouse schoolteacher schoolwork
  searchlight shopfront shortbread shortchange shortchanging shortcoming shortlist shortstop
  showground showpiece smartphone snowboard snowmobile snowstorm songwriter songwriting
  soundboard soundstage soundtrack sourcebook southeastern southwest southwestern spacecraft
  spaceflight spacewalk spacewalker spacewalking speechwriter sportspeople sportsperson
  sportswear sportswoman springboard springfield springtime stagecoach stagecraft starboard
  starfruit starlight statecraft stateswoman storyboard storybook storyline streetcar streetlight
  streetwear summertime sunflower surfboard sweetheart thanksgiving thunderbird thunderstorm
  timepiece timesaving timeshare townhouse townspeople tradecraft trademark tradespeople
  trailhead treehouse videoconference voicemail walkabout wasteland wastewater watchmaker
  watchmaking watchword watercolor watercolour watercourse watercraft waterfront waterline
  watermark webpage weeknight wellspring whereabout whiteboard whitehorse whitelist whitepaper
  whitewater wildflower willpower windstorm windsurfing winemaker winemaking wintertime
  withdrawing womenswear wonderland woodcraft woodworker woodworking wordsearch workaround
  workflow workgroup workhorse workplace workshop workspace worldview
`;

const common: ReadonlySet<string> = new Set(
  `${words} ${closedCompounds}`.replaceAll('\n', ' ').split(' ').filter(Boolean),
);

/** Whether a word in lower case is a common English one, the plural of one, or neither. */
export function commonness(word: string): 'word' | 'plural' | undefined {
  if (common.has(word)) return 'word';
  return word.endsWith('s') && common.has(word.slice(0, -1)) ? 'plural' : undefined;
}
