import { type Lexicon, phrases } from '../lexicon.ts';

export const english: Lexicon = {
  language: 'en',
  cues: {
    firstSingular: phrases(`
      i, i'm, i've, i'll, i'd, im, ive, my, me, myself, mine
    `),
    firstPlural: phrases(`
      we, we're, we've, we'll, we'd, our, us, ours, ourselves
    `),
    secondPerson: phrases(`
      you, you're, you've, you'll, you'd, your, yours, yourself, u
    `),
    informal: phrases(`
      lol, lmao, haha, hahaha, omg, wtf, gonna, wanna, gotta, ugh, yay, literally, damn, shit, fuck,
      fucking, fuckin, ass, hell, dude, bro, kinda, tbh, imo, imho, smh, idk, ain, ain't, yeah, nah,
      meh, wow, cant, dont, didnt, wont, isnt, cuz, coz, tho, ur, dad, mom, mum, hello, hate,
      annoying, weird, crazy, stupid, tonight, yesterday
    `),
    greeting: phrases(`
      ^hi, ^hey, ^hello, ^dear, ^yo, ^good morning, ^good evening, ^good night, ^gm, hi @, hey @,
      hello @, dear @, cc @, over to you, good luck @, have a great weekend, have a great day, have
      a nice day, happy friday, happy monday, happy weekend, happy new year, merry christmas, happy
      holidays, hello everyone, hi everyone, hey everyone, hi all, hey all, dear all, dear friends,
      hey folks, hi folks
    `),
    thanks: phrases(`
      thanks, thank you, thx, ty, many thanks, big thanks, thank u, cheers @, congrats,
      congratulations, well done, kudos to, kudos, shoutout to, shout out to, hats off to, props to,
      happy birthday, happy anniversary, welcome @, #shoutout, welcome aboard, please welcome,
      grateful to, we appreciate, much appreciated, special thanks, big shoutout, warm welcome,
      great work, great job, nice work, #thanks, #thankyou, #congrats, #congratulations, sorry to
      hear, get well soon, ^thanks to those, ^thanks to @, ^thanks to the, ^thanks to everyone,
      ^thanks to all, ^thanks to our, huge thanks to, thankyou, many thanks to, big thanks to,
      thanks to everyone who, thanks to all who, a big thank, shout out
    `),
    invitation: phrases(`
      drop your, post your, drop a, tell us below, let's hear, let us know, let me know, tell us,
      tell me, share your, share with us, what do you think, what are your thoughts, your thoughts,
      any thoughts, thoughts on, your feedback, feedback is welcome, feedback welcome, give
      feedback, send feedback, your opinion, your opinions, your ideas, your experience with, your
      favorite, your favourite, your questions, ask us, ask me, ask away, send us your, send me
      your, reply with, reply to this, reply below, in the replies, chime in, join the discussion,
      join the conversation, join the chat, discuss with, weigh in, have your say, comment below,
      comments below, in the comments, drop a comment, leave a comment, open an issue, comment on
      the, comment on this, we want to hear, want to hear from, we'd love to hear, we would love to
      hear, i'd love to hear, i would love to hear, love to hear, love to know, would love your,
      we'd love your, we'd like your, we would like your, we'd love to know, we'd love to see you,
      hear from you, hear your, get in touch, reach out, dm me, dm us, message me, ping me, ping us,
      agree or disagree, do you agree, anyone else, has anyone, does anyone, did anyone, can anyone,
      anyone know, anyone knows, curious to hear, i'm curious, curious what, help us decide, help us
      understand, fill out our survey, take our survey, take the survey, give us your, suggestions
      welcome, any ideas, any suggestions, any tips, any recommendations, recommend me, over to you,
      what about you, how about you, if you have thoughts, if you have questions, if you have any
      questions, have questions, your hopes, your tips, your story, your stories, add yours, what
      did we miss, what would you add, what else, to discuss, for discussion, have discussion,
      discussions about, are welcome, prs welcome, contributions welcome, feel free to, open to
      suggestions, anyone can submit, help us improve, your input, give your input, join to discuss,
      we want your, answer your questions, ask your questions, bring your questions, tell me about,
      couldn't agree more, i agree, i disagree, totally agree
    `),
    readerQuestion: phrases(`
      do you, are you, have you, can you, could you, would you, will you, did you, what do you, what
      are you, what have you, what's your, what is your, which one, what are your, how do you, how
      are you, how did you, how would you, how have you, who do you, who are you, who's your, who is
      your, where do you, where are you, when do you, when did you, why do you, why did you, which
      do you, which of, don't you, aren't you, haven't you, wouldn't you, did i miss, should i,
      should we, what would you, what should i, what should we, who's, anyone, anybody, you think,
      you feel, your take, can i, can we, could i, may i, please
    `),
    hookQuestion: phrases(`
      want to, wanna, ready to, tired of, looking for, need a, need help, struggling to, did
      you know, ever wondered, wondering, dreaming of, thinking about, thinking of, curious
      about, interested in, missed, in need of, have you heard, why not, what if, guess what,
      sound familiar, love
    `),
    acknowledgement: phrases(`
      you asked, many of you, several of you, some of you, lots of you, good point, good question,
      great question, fair point, great point, you are right, you're right, you were right, as you
      said, as you asked, we heard you, we hear you, we listened, in reply to, to answer your,
      answering your, you requested, your comment, you told us, inspired by your, based on your
      feedback, i agree with, pointed out that, asked me, asked us, someone asked
    `),
    announcement: phrases(`
      announce, announces, announcing, announced, announcement, introducing, introduces, launch,
      launches, launching, launched, released, release of, unveils, unveiling, unveiled, now
      available, is available, are available, available now, now live, is live, are live, is out, is
      here, are here, is now, are now, is open, are open, now open, just landed, just dropped, just
      released, just launched, just published, just shipped, coming soon, stay tuned, save the date,
      #savethedate, excited to, thrilled to, proud to, pleased to, happy to, delighted to, honored
      to, honoured to, excited for, we are excited, we're excited, exciting news, big news, great
      news, breaking news, ^breaking, new blog post, new blog, new post, new article, new episode,
      new video, new release, new version, new paper, blog post, press release, reminder, kicks off,
      starts today, starts tomorrow, opens today, presents, proudly, celebrates, newsletter,
      webinar, #webinar, recap, publication, update, updated, updates, heads up, security release,
      security releases, rescheduled, welcomes, hosts, hosting
    `),
    callToAction: phrases(`
      read more, read the, read our, read about, read on, read all, read it, learn more, learn
      about, learn how, find out, more info, more information, more details, for details, details
      here, more here, more at, click here, click the, click to, click on, tap the, link in bio,
      link in the bio, link below, link in comments, link in the comments, check out, check it out,
      have a look, take a look, see the, see how, see our, see what, ^see, watch the, watch our,
      watch now, watch live, ^watch, ^read, ^listen, listen to, listen now, tune in, tune into,
      ^join, join us, join me, join our, join the, join now, come join, ^register, register now,
      register here, register today, register by, register for, register at, sign up, signup, sign
      up now, ^apply, apply now, apply by, apply today, apply here, enroll, enrol now, enroll now,
      rsvp, ^download, download the, download now, download your, get your, get yours, get started,
      get the, get ready, ^grab, grab your, subscribe, ^follow, follow us, follow our, visit our,
      visit us, visit the, ^visit, head over, ^explore, ^discover, ^learn, try it, ^upgrade,
      ^unlock, don't miss, dont miss, don't forget, ^attend, come to, come and, see you, ^stop by,
      stop by, ^celebrate, ^support, ^vote, ^donate, donate, reserve your, secure your, claim your,
      book your, book a, book now, order now, order your, pre order, preorder, ^submit, submit your,
      call for papers, call for proposals, submissions, start here, full story, full article, see
      more, via the link, follow along, bookmark, spread the word, tell your friends, ^share,
      ^retweet
    `),
    promotion: phrases(`
      sale, sales event, discount, discounts, coupon, promo code, promo, deal, deals, special offer,
      limited time, limited offer, limited edition, free trial, for free, free shipping, free
      delivery, best price, lowest price, save up to, shop now, ^shop, buy now, ^buy, order online,
      in stock, while supplies last, last chance, ends soon, ends tonight, ends today, only today,
      sold out, giveaway, win a, gift card, money back, top quality, high quality, premium,
      affordable, your one stop, contact us, call us, visit us today, our customers, our experts,
      trusted by, award winning, early bird, tickets, per month, 0 off, use code, with code, our
      services, our products, our range, our team of experts
    `),
    ownOffer: phrases(`
      my newsletter, our newsletter, my course, our course, my book, our book, my podcast, our
      podcast, my latest, our latest, my new, our new, our upcoming, my upcoming, our blog, my blog,
      our website, my website, our store, our shop, our app, our webinar, our event, our workshop,
      my workshop, our training, our report, our guide, my guide, our product, our platform, our
      service, my weekly, our weekly, my free, our free, my talk, our talk, our booth, my students,
      my customers, my interview, our interview, my video, our video, my channel, our channel, our
      first, our annual, our next, my next, this newsletter, work with me
    `),
    news: phrases(`
      police, according to, officials, killed, dead, injured, dies, died, arrested, says,
      said, reports, report, minister, government, president, court, warning, alert, advisory,
      earthquake, flood, floods, fire, storm, hurricane, explosion, crash, suspect, suspects,
      victims, survivors, missing, rescue, evacuated, emergency, state of emergency, live
      updates, percent, per cent, rises, falls, study finds, survey, results, confirmed
    `),
    opinion: phrases(`
      i think, i believe, i feel, i hate, i love, i wish, i hope, i miss, in my opinion,
      nobody, everybody, everyone, never, always, life, people, feeling, feels, tired, bored,
      sad, sick of, better than, worse than, overrated, underrated, honestly, maybe, probably,
      actually, apparently, my favourite part, my favorite part, the worst, sometimes,
      somehow, turns out, you don't need, no one, stop trying, remember that, be kind, my
      kids, my wife, my husband, my boss, my cat, my dog, my neighbour, my neighbor, this
      morning, last night
    `),
    jobOffer: phrases(`
      is hiring a, is hiring an, are hiring a, are hiring an, is hiring for, looking for you to
      join, we're hiring, we are hiring, were hiring, now hiring, hiring now, hiring a, hiring an,
      immediate hiring, urgent hiring, urgently hiring, currently hiring, actively hiring, hiring
      immediately, i'm hiring, i am hiring, ^hiring, we are recruiting, we're recruiting, is
      recruiting, immed hire, immediate hire, job opening, job openings, job vacancy, job vacancies,
      vacancy, vacancies, open position, open positions, open role, open roles, position available,
      positions available, position open, position is open, positions are open, internship
      opportunity, internship opportunities, internship available, job alert, new job alert, we have
      an opening, has an opening, have openings, join our team as, to join our team, come work with
      us, come work for us, come and work, want to work at, want to work with us, work with us as,
      volunteers needed, volunteers wanted, staff wanted, staff needed, tutor needed, tutors needed,
      tutor wanted, phd position, phd positions, phd student position, postdoc position,
      postdoctoral position, postdoc opening, fully funded phd, doctoral position, faculty position,
      tenure track position, we have a vacancy, we have vacancies, send your cv, send us your cv,
      send your resume, send us your resume, submit your resume, submit your cv, interested
      candidates, interested applicants, ideal candidate, successful candidate, candidates must,
      candidate must, equal opportunity employer, m f d, f m d, m w d, m f x, is accepting
      applications, accepting applications for, walk in interview
    `),
    jobHint: phrases(`
      is hiring, are hiring, hiring for, job vacancies, job opportunity, career opportunity, ^job,
      is looking for you, we are looking for you
    `),
    jobWanted: phrases(`
      wanted, needed, needed urgently, required
    `),
    jobSeek: phrases(`
      looking for, seeking, seeks, in search of, in need of, we need, needs, hiring, recruiting,
      searching for, on the lookout for, looking to hire, looking to fill, opening for, openings
      for, position for, vacancy for, role for
    `),
    jobRole: phrases(`
      developer, developers, engineer, engineers, programmer, programmers, architect, administrator,
      admin, sysadmin, analyst, analysts, consultant, consultants, manager, managers, product
      manager, product managers, project manager, director, designer, designers, data scientist,
      data scientists, scientist, researcher, researchers, postdoc, postdocs, phd student, phd
      students, intern, interns, internship, internships, trainee, trainees, apprentice,
      apprentices, lecturer, professor, teacher, teachers, tutor, tutors, assistant, assistants,
      clerk, accountant, bookkeeper, recruiter, recruiters, sales rep, sales representative,
      representative, representatives, executives, associate, supervisor, coordinator, officer,
      specialist, technician, technicians, operator, operators, driver, drivers, packer, packers,
      cashier, barista, bartender, waiter, waiters, waitress, server, servers, chef, cook, cooks,
      crew, service crew, promoter, promoters, telemarketer, telemarketers, usher, ushers, cleaner,
      cleaners, nurse, nurses, caregiver, carer, physician, pharmacist, electrician, plumber,
      mechanic, mechanics, welder, warehouse, staff, pax, ambassador, ambassadors, editor,
      copywriter, writer, writers, journalist, reporter, photographer, volunteer, volunteers,
      contributor, contributors, maintainer, maintainers, reviewer, reviewers, mentor, mentors,
      shadow, head of, team lead, tech lead, technical lead, candidate, candidates, applicants,
      freelancer, freelancers, contractor, contractors, role, position, positions, fellowship,
      fellowships, fellow, devops, full stack, fullstack, backend, frontend, sre, hostess, rep,
      reps, temp, babysitter, nanny, receptionist, secretary, counsel, lawyer, paralegal, cto,
      planner, instructor, instructors, trainer, trainers, coach, coaches, statistician, salesman,
      salesmen, salesperson, salespeople, manpower
    `),
    roleBreak: phrases(`
      from, on, about, by, with, at, than, like, advice, feedback, opinions, that, which, how, tips
    `),
    jobApply: phrases(`
      apply now, apply today, apply by, apply here, apply at, apply asap, apply online, apply via,
      apply before, apply to, to apply, ^apply, applications close, how to apply, application
      deadline, applications are open, applications open, shortlisted, mail me at, email me at,
      contact me at, if interested, if you're interested, know anyone who, for the position, for
      this position, for this role, join as, click for details, for more information, click here,
      job details, details and application, your application
    `),
    jobLabel: phrases(`
      salary, pay, pay rate, rate, title, job title, position, role, subject, remark, remarks,
      location, job location, working hours, work hours, hours, duration, job scope, scope, job
      description, job duties, job type, duties, responsibilities, key responsibilities,
      requirements, requirement, job requirements, qualifications, contract, contract period,
      commitment period, attire, company name, company, start date, deadline, time, benefits, perks,
      level, contract type, description
    `),
    jobTerm: phrases(`
      full time, part time, fulltime, parttime, day shift, night shift, shifts, salary, years
      experience, years of experience, experience required, experience preferred, entry level, work
      from home, working hours, training provided, immediate start, immediate hire, weekly payout,
      slots to fill, transport provided, days a week, days per week, monday to friday, mon fri,
      stipend, remuneration, permanent, job scope, job description, job qualification, job
      qualifications, commission, remote position
    `),
    jobTag: phrases(`
      #job, #jobs, #hiring, #nowhiring, #vacancy, #vacancies, #recruiting, #jobopening,
      #wearehiring, #internship, #jobalert, #techjobs, #remotejobs, #phdposition, #joboffer,
      #intern, #werehiring, #jobvacancy, #jobposting, #itjobs
    `),
    jobPay: phrases(`
      $ h, $ hr, $ hour, $ per hour, $ an hour, $ month, $ mth, $ per month, $ a month, $ year, $
      per year, $ a year, $ annum, $ per annum, $ pa, $ week, $ per week, $ a week, $ day, $ per
      day, $ 0 h, $ 0 hr, $ 0 hour, $ 0 month, $ 0 per hour, $ 0 per month, $ 0 an hour, $ $ h, $ $
      hr, $ $ hour, $ $ month, $ $ per hour, $ to $, 0 hour, 0 0 hour, 0 month, 0 0 month, pay $,
      salary $, salary up to, competitive salary, great salary, salary range, commission
    `),
    jobVeto: phrases(`
      for hiring, hiring tips, how to hire, how we hire, looking for a job, looking for a new
      job, looking for work, looking for a new role, looking for my next, looking for new
      opportunities, seeking new opportunities, looking for opportunities, looking for an
      internship, looking for a position, looking for a role, looking for a full time, seeking
      a position, seeking an internship, seeking employment, open to work, #opentowork,
      available for hire, hire me, got hired, was hired, been hired, get hired, getting hired,
      just hired, we hired, have hired, has hired, i got a job, got the job, my new job, my
      first job, new job as, starting a new position, started a new position, new role as,
      quit my job, lost my job, need a job, need a new job, get a job, get a new job, find a
      job, found a job, job hunt, job hunting, job search, job seekers, job market, job
      interview, congratulations, congrats, please welcome, welcome our new, welcome to the
      team, has joined our team, joined our team, joins our team, joins us as, joined us as,
      joining us as, is joining our team, hiring freeze, hiring process, hiring manager,
      hiring managers, stopped hiring, not hiring, aren't hiring, isn't hiring, the jobs
      report, unemployment, layoffs, laid off, job creation, job losses, job cuts, your resume
      tips, hiring spree, hiring practices, hiring decisions, interviewing and hiring, for
      hire
    `),
    readerHires: phrases(`
      are you hiring, are you currently hiring, you hiring, who's hiring, who is hiring, whos
      hiring, anyone hiring, anybody hiring, is anyone hiring, is anybody hiring, is your
      company hiring, is your team hiring, your team hiring, your company hiring, share your
      openings, share your job, post your openings, post your jobs, reply with a link
    `),
    salesPush: phrases(`
      buy now, ^buy, order now, order yours, ^order, order online, shop now, ^shop, book now,
      book your, ^book, book a table, book a demo, book a call, book a seat, reserve your, get
      yours, get your ticket, get your tickets, grab your, grab yours, claim your, sign up
      now, sign up today, sign up for, sign up here, register now, register today, enrol now,
      enroll now, enrol today, enroll today, use code, with code, use the code, start your
      free trial, try it free, upgrade now, ^upgrade, subscribe now, subscribe today, secure
      your, pre order, preorder, call us, dm to order, dm us to order, message us to book,
      contact us for a quote, request a quote, available to order, link to buy, buy it here,
      get it here, tickets here, book here, order here, buy here, don't miss out
    `),
    salesOffer: phrases(`
      discount, discounts, sale, on sale, sales event, special offer, limited offer, limited
      time, limited edition, early bird, free shipping, free delivery, free trial, money back,
      half price, save up to, 0 off, 0 % off, off your first, only 0 left, while stocks last,
      while supplies last, last chance, last few, ends tonight, ends today, ends sunday, ends
      soon, promo code, promo, coupon, voucher, gift card, best price, lowest price, deal,
      deals, buy one get one, from just, from only, for only, for just, starting at, starting
      from, bundle, price goes up, prices from, black friday, cyber monday
    `),
    salesGoods: phrases(`
      my course, our course, online course, my book, our book, ebook, e book, my ebook, our
      product, our products, our collection, new collection, our range, our services, our
      service, our shop, our store, our menu, our app, our software, our platform, coaching,
      consulting, masterclass, workshop, bootcamp, certification, membership, subscription,
      tickets, ticket, vip, premium, pro plan, per month, a month, per person, per head,
      insurance, mortgage, apartment, apartments, in stock, back in stock, restock, new
      arrivals, fresh stock, handmade, my etsy, my shop, my store, templates, template,
      playbook
    `),
    bait: phrases(`
      tag a friend, tag your, tag someone, tag somebody, tag three, tag two, tag 0 friends,
      tag that friend, tag the friend, like if you, like this if, like and share, like share
      and, share if you, share this if, rt if, retweet if, rt to, retweet to, retweet to win,
      rt to win, comment yes, type yes, comment below to win, comment to win, share to win,
      follow and retweet, follow and share, follow rt, like for, double tap if, smash that
      like, hit like, smash the like, like to vote, comment with the word, comment the word,
      drop a yes, drop a like, drop an emoji, followback, follow back, follow for follow,
      teamfollowback, like for like, repost if, boost if, comment amen, type amen, only
      geniuses, 0 likes and, let's get this to 0, can we get 0 likes, how many likes, i'll
      follow back, follow train, please retweet, pls rt, plz rt, share to enter, tag to enter,
      comment to enter, like to enter, follow to enter
    `),
    baitHint: phrases(`
      giveaway, to win, win a, win one, contest, raffle, lucky winner, winner, winners, enter
      to win, to enter, prize, comment below, drop a comment, tag, like this, like our page,
      follow us, follow me, follow this page, free for, i'll send you, i will send you, and
      i'll send, and i will send, dm you
    `),
    shareRequest: phrases(`
      please share, please rt, please retweet, please repost, please boost, pls share, share
      this post, share this with, share with your friends, share it with your, share widely,
      spread the word, retweet this, repost this, share far and wide, share the post, kindly
      share, boosts welcome, boosts appreciated, help us spread, tell your friends, don't
      forget to share, hit share
    `),
    superlative: phrases(`
      amazing, incredible, awesome, awe inspiring, phenomenal, unbelievable, mind blowing,
      mindblowing, game changing, game changer, gamechanger, revolutionary, extraordinary,
      spectacular, stunning, breathtaking, thrilled, ecstatic, over the moon, stoked, pumped,
      best ever, the best, the greatest, greatest, legendary, epic, magical, flawless, world
      class, out of this world, life changing, insane, insanely, unreal, obsessed, perfection,
      perfect, brilliant, fantastic, fabulous, magnificent, glorious, superb, gorgeous, blown
      away, speechless, jaw dropping, once in a lifetime, unparalleled, unforgettable,
      sensational, outstanding, unmatched, honoured, honored, humbled, wonderful, exciting,
      excited, delighted, rockstars, superstars, dream come true, next level, beautiful, love
      love love
    `),
    intensifier: phrases(`
      absolutely, so so, super, truly, totally, completely, utterly, beyond, literally, really
      really, ever, so incredibly, incredibly, just so, simply, hands down, seriously, beyond
      words, so very, so so so, soooo, sooo, so, such an, most, 0 %, every single, never
      before, of all time, in the world, in the universe, in history
    `),
    promise: phrases(`
      we guarantee, is guaranteed, are guaranteed, guaranteed, guarantee, we promise, you have
      our word, our word, our promise, money back guarantee, money back, full refund, no
      questions asked, we commit to, we are committed to refunding, we pledge, we undertake
      to, rest assured, we will always, we'll always, we will never, we'll never, price
      freeze, never raise, never increase, no price increase, or your money, or you don't pay,
      or it's free, lifetime warranty, lifetime guarantee, 0 year warranty, for life, refund
      in full, fully refunded, will be refunded, will be reimbursed, will be compensated, will
      be replaced, will be credited
    `),
    promiseWill: phrases(`
      we will, we'll, will be, you will, you'll, will get, will receive, our team will, shall,
      every customer will, every order will, everyone will
    `),
    promiseVerb: phrases(`
      refund, refunded, reimburse, reimbursed, replace, replaced, repair, repaired, fix,
      fixed, deliver, delivered, ship, shipped, reply, answer, respond, resolve, resolved,
      restore, restored, compensate, compensated, cover, pay, match, keep, honour, honor,
      waive, credit, credited, get back to you, have your, receive your, return, remain free,
      stay free, stay at, never, always, back by, back online by, process, processed, finish,
      finished, complete, completed, call you back, contact you, reopen
    `),
    promiseTerm: phrases(`
      within 0 hours, within 0 days, within 0 working days, within 0 business days, within 0
      minutes, within 0 weeks, within 0, within a day, within a week, in under 0, by friday,
      by monday, by tuesday, by wednesday, by thursday, by saturday, by sunday, by tomorrow,
      by the end of, by noon, by midnight, by 0, at no cost, at no extra cost, free of charge,
      without exception, no exceptions, every time, at the latest, no matter what, 0 %
      satisfaction, satisfaction, for free, in full, out of our own pocket, until the end of,
      before the end of
    `),
    selfPraise: phrases(`
      leading expert, leading experts, #1 expert, thought leader, thought leaders, thought
      leadership, guru, ninja, rockstar, rock star, evangelist, visionary, world renowned,
      world class team, industry leader, industry leading, market leader, the leading
      provider, leading provider of, number one in, number 1 in, the #1, award winning, best
      in class, as an expert in, as experts in, as a leading, as the leading, cutting edge,
      best selling author, keynote speaker, serial entrepreneur, influencer, wizard, jedi,
      maverick, trailblazer, trusted by thousands, second to none
    `),
    linkPromise: phrases(`
      here is the link, here's the link, here are the links, here are links, here are some
      links, link below, links below, link here, links here, the link below, click the link,
      click on the link, via this link, through this link, at this link, follow this link,
      under this link, this link, see the link, use the link, read more here, more here,
      details here, sign up here, register here, apply here, book here, order here, find out
      more here, full story here, watch it here, download it here, get it here, read it here,
      read the full story, see how it works, check it out here, tickets here, more information
      here, more info here, learn more here, see it here
    `),
    disclosure: phrases(`
      disclosure, disclaimer, full disclosure, #ad, #advert, #sponsored, sponsored, paid
      partnership, paid promotion, in partnership with, #partner, affiliate link, affiliate
      links, #affiliate, i work for, i work at, i am employed by, i'm employed by, my
      employer, i'm one of the authors, i am one of the authors, i'm the author, i wrote, i co
      wrote, i founded, i co founded, i'm a co founder, conflict of interest, i was paid,
      gifted, #gifted, pr sample, review copy, i am affiliated, i'm affiliated, we are a
      partner, my own, i made
    `),
    emptyPraise: phrases(`
      great post, good post, nice post, awesome post, amazing post, great article, good
      article, nice article, great read, good read, interesting read, great piece, great
      stuff, good stuff, nice one, nice work, good job, great job, well said, well written,
      well put, so true, very true, totally agree, i agree, agree, agreed, this, exactly, spot
      on, love this, love it, like it, thanks for sharing, thank you for sharing, thanks for
      this, very interesting, interesting, very informative, informative, very helpful,
      helpful, very useful, useful, insightful, very insightful, great insights, great point,
      good point, great tips, good one, great share, congrats, congratulations, wow, cool,
      awesome, amazing, excellent, brilliant, keep it up, keep up the good work, following,
      first, +1, nice
    `),
    leadIn: phrases(`
      new post, new blog post, new blog, new article, new video, new episode, blog post, new on the
      blog, on the blog, from the blog, read more, read more here, read more at, read this, read it
      here, read here, check this out, check it out, check out, have a look, take a look, learn
      more, more info, more information, more here, more details, details, details here, see more,
      see here, watch this, watch here, watch now, listen here, click here, link, link here, here,
      here is the link, here's the link, source, fyi, icymi, in case you missed it, must read, worth
      a read, great read, good read, interesting, interesting read, wow, update, news, breaking,
      retweet, rt, released, published, just published, just posted, posted, new release, here you
      go, here ya go, here it is, here we go, thread, repost, latest, full story, full article
    `),
    attribution: phrases(`
      rt @, via @, via, by @, h t @, ht @, mt @, cc @, from @, v @, rt
    `),
    idiom: phrases(`
      hiring is, hiring was, hiring isn't, hiring process, hiring manager, hiring managers, hiring freeze,
      thanks to, no thanks, thank god, thanks for nothing, great job opportunity, looking for a way,
      looking for ways, open source, job cache, job queue, job scheduler, cron job, cron jobs, batch
      job, batch jobs, prow jobs, dream job, day job, reply all, us based, steve jobs
    `),
  },
  calendar: {
    weekdays: [
      ['monday', 'mon'],
      ['tuesday', 'tue', 'tues'],
      ['wednesday', 'wed'],
      ['thursday', 'thu', 'thur', 'thurs'],
      ['friday', 'fri'],
      ['saturday', 'sat'],
      ['sunday', 'sun'],
    ],
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    relative: [
      [-1, 'yesterday', 'last night'],
      [0, 'today', 'tonight', 'this morning', 'this afternoon', 'this evening'],
      [1, 'tomorrow'],
      [2, 'the day after tomorrow'],
    ],
  },
};
