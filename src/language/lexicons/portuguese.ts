import { defineLexicon, phrases } from '../lexicon.ts';

export const portuguese = defineLexicon({
  language: 'pt',
  cues: {
    firstSingular: phrases(`
      eu, me, mim, comigo, meu, minha, meus, minhas, estou, tou, to, sou, tenho, quero, queria,
      vou, fui, fiz, vi, acho, gosto, gostei, adorei, adoro, amei, sei, preciso, penso, acabei,
      comecei, comprei, consegui, cheguei, passei, fiquei, encontrei, descobri, aprendi, perdi,
      li, ouvi, tive, estive, faco, digo, moro, odeio, espero, prometo, voltei, recebi, pedi,
      percebi, senti, lembro, esqueci, perguntei, peguei, achei, escrevi, tentei, terminei,
      chorei, dormi, acordei, comi, vim, sinto, posso, precisava, gostava de, gostaria, eu mesmo,
      eu propria, eu proprio, assinei, mudei, deixei, levei, decidi, pensei, sonhei, confesso,
      juro, amo
    `),
    firstPlural: phrases(`
      nosso, nossa, nossos, nossas, connosco, conosco, a gente, somos, fomos, temos, tivemos,
      tinhamos, estamos, estivemos, tamos, tamo, queremos, podemos, fazemos, fizemos, faremos,
      vamos, iremos, sabemos, vimos, viemos, demos, recebemos, agradecemos, aprendemos,
      oferecemos, devemos, conhecemos, vendemos, trouxemos, dissemos, soubemos, pusemos, fazermos,
      abrimos, decidimos, servimos, pedimos, sentimos, reunimos, garantimos, descobrimos,
      partimos, repetimos, dividimos, produzimos, investimos, permitimos, assistimos, subimos,
      *guimos, *uimos, *eremos, *iremos, *aremos, *tamos, *samos, *camos, *lamos, *namos, *damos,
      *jamos, *gamos, *pamos, *bamos, *hamos, *iamos, *zamos, *eramos, *oramos, *uramos, *tramos,
      *aramos, *pramos, *bramos, *iramos, *ssemos, *cemos, *vemos, todos nos, somos nos, nos aqui,
      nos tambem
    `),
    secondPerson: phrases(`
      tu, te, contigo, teu, tua, teus, tuas, voce, voces, vc, vcs, vos, vosso, vossa, vossos,
      vossas, convosco, para ti, pra ti, para si, so para si, a si proprio, o senhor, a senhora,
      os senhores, tens, queres, podes, sabes, vais, achas, gostas, precisas, conheces, andas,
      fazes, viste, ouviste, fizeste, foste, tiveste, pensaste, ficaste, conseguiste, perdeste,
      tiveres, quiseres, fores, puderes, vieres, estiveres, ^seu, ^sua, ^seus, ^suas, a sua
      opiniao, sua opiniao, sua casa, sua empresa, sua familia, sua equipe, a sua equipa, a sua
      empresa, a sua casa, seu negocio, o seu negocio, seu filho, sua filha, seu bairro, sua
      cidade, a sua cidade, se voce, se vc, pra voce, para voce, pra vc, de voces, diz me, digam
      me, diga me, conta me, conte me
    `),
    informal: phrases(`
      kkk, kkkk, kk, rs, rsrs, rsrsrs, haha, hahaha, ahah, ahahah, hehe, hauh*, haus*, lol, ne,
      tava, tamo, tamos, cara, mano, mana, meu deus, gente do ceu, socorro, pqp, porra, caralho,
      merda, foda, fdp, puta, krl, crl, aff, affs, oxe, oxente, eita, vixe, uai, bah, tche, poxa,
      caramba, fixe, bue, bueda, malta, puto, putos, miudos, pra, pro, pras, pros, vc, vcs, tb,
      tbm, tmb, pq, oq, nao ta, ngm, mt, mto, mta, mts, mn, hj, dps, fds, blz, vlw, flw, msm, mds,
      slk, tlgd, sdds, saudades, crush, mozao, odeio, chato, chata, horrivel, maldit*, coitado,
      coitada, ontem, hoje de manha, kkkkk*, hein, ue, credo, raios, nossa senhora, topa, rolou,
      bora, galera, zoeira, zueira, perrengue, mae, pai, estupido, estupida, doido, doida,
      loucura, sono, preguica, kakaka, aaaa*, n sei, q eu, nao aguento, ta bom, ta ligado, ui ui,
      amor da minha, giro demais, que giro, que gira, super giro
    `),
    greeting: phrases(`
      ^ola, ^oi, ^oie, ^oii, ^bom dia, ^boa tarde, ^boa noite, ^viva @, ^caro, ^cara colega,
      ^caros, ^caras, ^carissim*, ^querid*, ^prezad*, ^estimad*, ^amigos, ^amigas, ^pessoal,
      ^malta, ^galera, ^gente, ^turma, ^vizinhos, ^vizinhas, ^vizinhanca, ^colegas, ^sr, ^sra,
      ^dona, ^hey, ^e ai, ^eai, ^salve, ^tudo bem, ola @, oi @, cc @, bom dia a todos, bom dia
      pessoal, bom dia gente, bom dia grupo, bom dia a todas, bom dia familia, boa noite a todos,
      ola a todos, ola a todas, ola pessoal, oi gente, oi pessoal, oi galera, fala galera, fala
      pessoal, feliz natal, feliz ano novo, bom ano, boas festas, feliz pascoa, santa pascoa, boa
      sorte, bom fim de semana, bom final de semana, bom fds, boa semana, otima semana, bom
      domingo, bom feriado, boa viagem, boas ferias, um abraco, abracos, forte abraco, beijinho,
      beijinhos, um beijo, bem hajam, bem haja, sejam bem vindos, estimadas e estimados, caras e
      caros, as melhoras, forca @, boas pessoal, boas malta, boas a todos, ^boas noites, ^boas
      tardes
    `),
    thanks: phrases(`
      obrigado, obrigada, obrigadinha, obrigadinho, obrigadao, obrigadissim*, obrigadaa*,
      obrigadoo*, obg, obgd, obgda, brigadao, brigado, valeu, vlw, bem haja, bem hajam, muito
      grato, muito grata, muito gratos, gratidao, agradeco, agradecemos, agradecer a, agradecida,
      agradecido, um agradecimento, o nosso agradecimento, o meu agradecimento, agradecimento
      especial, agradecimentos a, muito agradecid*, parabens, parabenss*, felicitac*, felicitamos,
      parabenizamos, parabenizo, parabenizar, feliz aniversario, feliz dia, bem vindo, bem vinda,
      bem vindos, bem vindas, bem vinde, benvindo, boas vindas, que bom ter, um aplauso, uma salva
      de palmas, tiro o chapeu, palmas para, viva a, bom trabalho, otimo trabalho, excelente
      trabalho, belo trabalho, bem feito, mandou bem, mandaram bem, arrasou, arrasaram, arrasa,
      muito merecido, merece muito, mereces, merece demais, merecem, orgulho de ti, orgulho de
      voce, orgulho de voces, orgulho em ti, meus sentimentos, sentidos pesames, as melhoras, boa
      recuperacao, lamentamos, lamento muito, sentimos muito, sinto muito, um abraco para, abraco
      a, thanks, thank you
    `),
    invitation: phrases(`
      digam, diz me, diz nos, diga me, diga nos, diz ai, me diz, me diga, nos diga, conta me,
      conta nos, conte me, conte nos, contem me, contem nos, contem ai, contem como, contem tudo,
      conta ai, conta aqui, conta pra gente, conta para a gente, conte pra gente, conte para nos,
      me conta, me conte, me contem, quero saber, queremos saber, queria saber, gostava de saber,
      gostaria de saber, gostavamos de saber, gostariamos de saber, adorava saber, adoraria saber,
      curioso para saber, curiosa para saber, fiquei curios*, estou curios*, quero ouvir, queremos
      ouvir, gostava de ouvir, gostaria de ouvir, gostavamos de ouvir, que acham, que achas, o que
      acha, o que voce acha, o que vc acha, o que pensam, o que pensa, o que pensas, voces acham,
      vcs acham, a vossa opiniao, a tua opiniao, sua opiniao, opinem, opinioes, deem a vossa,
      deixa a tua, deixa o teu, deixe a sua, deixe o seu, deixe sua, deixe seu, deixem a vossa,
      deixem o vosso, deixem aqui, deixem em resposta, deixa aqui, deixe aqui, deixem o contacto,
      nos comentarios, nas respostas, em comentario, comentem, comenta ai, comenta aqui, comente
      aqui, comente abaixo, comenta em baixo, respondam, responde aqui, responda aqui, e so
      responder, escrevam, escreva nos, escreve nos, escreve me, me escreve, mandem, manda
      mensagem, mande mensagem, manda msg, mande sua, envia nos, envie nos, enviem nos, enviem as
      vossas, manda dm, me chama, me chame, me chamem, chama na dm, fala comigo, fale comigo,
      falem comigo, falem connosco, fala connosco, fale conosco, fale connosco, avisem, me avisa,
      alguem sabe, alguem conhece, alguem tem, alguem mais, alguem ja, alguem por aqui, alguem por
      ai, alguem ai, alguem consegue, alguem pode, alguem me, alguem tambem, alguem usa, alguem
      indica, alguem recomenda, alguem viu, alguem quer, alguem que saiba, alguem sabera, alguem
      se lembra, alguem lembra, ha alguem, tem alguem, ha por ai, quem mais, quem quiser, quem
      souber, se alguem souber, se alguem tiver, se alguem quiser, se souberem, se tiverem, se
      quiserem, se quiseres, se tiver duvidas, qualquer duvida, tirem as vossas duvidas, tire suas
      duvidas, tire as suas duvidas, aceito dicas, aceito ideias, sugestoes, sugiram, alguma
      sugestao, alguma dica, alguma ideia, alguma recomendacao, recomendem, recomendam,
      recomendas, me recomenda, me indica, indicam, indiquem, preciso de ideias, preciso de ajuda,
      ajudem me, me ajudem, me ajuda, ajudem nos, ajuda nos a, ajude nos a, ajude a gente, e voce,
      e voces, e vc, e vcs, e tu, e ai na, e por ai, e na vossa, e no vosso, e na tua, e na sua,
      como fazem, as vossas historias, a vossa historia, a tua historia, sua historia, as vossas
      perguntas, suas perguntas, a vossa experiencia, a tua experiencia, sua experiencia com, as
      vossas ideias, as vossas propostas, as vossas dicas, partilhem connosco, partilha connosco,
      partilhe connosco, compartilhe conosco, compartilha com a gente, partilhem as vossas,
      partilhem a vossa, junta te a conversa, junte se a conversa, participe da conversa,
      participem na conversa, vamos conversar, venham conversar, bora conversar, vamos falar
      sobre, vamos debater, discutir connosco, concordam, discordam, concorda ou discorda,
      concordas ou, tem razao, tens razao, tem toda a razao, tens toda a razao, concordo,
      discordo, contribuam, contribuicoes sao bem vindas, feedback, criticas sao bem vindas,
      responda a pesquisa, responde ao questionario, responda ao questionario, preencham o, o que
      mudavam, o que mudariam, o que faltou, que fariam, topa, topam, querem vir, venham ter
      connosco, venha bater um papo, esperamos por voces
    `),
    readerQuestion: phrases(`
      voce, voces, vc, vcs, ce, tu, alguem, quem ja, quem mais, quem tem, quem ai, quem quer, quem
      foi, quem e que, quem vem, quem vai, qual e a vossa, qual e o vosso, qual a vossa, qual o
      vosso, qual e o teu, qual e a tua, qual o teu, qual a tua, qual e o seu, qual e a sua, qual
      o seu, qual a sua, quais os vossos, quais sao os vossos, o que acham, que acham, o que acha,
      acham que, achas que, acham, sabem, sabem se, sabes, sabe se, sabe me dizer, conhecem,
      conheces, conhece algum, conhece alguma, tem alguma, tem algum, tem ideia, ja foram, ja
      foste, ja viram, ja viste, ja experimentaram, ja experimentaste, ja leram, ja leste, ja
      ouviram, ja ouviste, ja tiveram, ja usaram, ja provaram, lembram se, lembra se, lembras te,
      se lembra, se lembram, lembra, lembram, concordam, concordas, concorda, preferem, preferes,
      prefere, recomendam, recomendas, recomenda, indicam, indica algum, sugerem, sugeres, usam,
      usas, como fazem, como e que fazem, como fazes, como voces, como vc, como e que explicam,
      como explicam, como lidam, como resolvem, o que fazem, o que fazes, o que faziam, o que
      usam, o que estao a ler, o que andam, que livro, que livros, que musica, que filme, que
      cadeira, que presente, que restaurante, que jogo, onde e que, onde costumam, onde compram,
      onde compro, onde posso, onde encontro, querem, queres, podem, podes, pode me, pode dizer,
      podem dizer, pode ajudar, conseguem, consegues, consegue, gostam, gostas, fazem, vao, vais,
      viram, viste, leem, ouvem, vos, vosso, vossa, vossos, vossas, te, teu, tua, ti, estao,
      precisam, concordaram, tiveram, foram, notaram, repararam, sentem, esqueci me, devo,
      devemos, posso, podemos, por favor, de voces, por ai, ai em casa, alguma dica, alguma
      sugestao, que tal, tao, manda, me ajuda, me ajudam, ^qual foi, ^qual e o melhor, ^qual e a
      melhor, ^qual o melhor, ^qual a melhor, ^quem ja, ^quem conhece, ^quem sabe, ^quem ai, ^quem
      aqui, ^que livro, ^que filme, ^que serie, ^que nome, ^que outras, ^que outros, ^como e que,
      ^como fazem, ^onde e que, ^onde encontro, ^onde posso, ^onde compro, explicam, guardam,
      dizem, tiram, costumam, preferiam, punham, fariam, levariam, escolheriam, mudariam,
      conseguiram, tem dicas, tem sugestoes, tem alguma dica, acompanham, leram, experimentaram,
      provaram, compram, escolhem, aguentam, sofrem, lidam, cozinham, veem, escutam, aconselham,
      aconselhas
    `),
    hookQuestion: phrases(`
      quer, queres, querem, cansado de, cansada de, cansados de, farto de, farta de, fartos de, ja
      pensou em, ja pensaste em, ja imaginou, ja imaginaste, sabia que, sabias que, voce sabia
      que, sabiam que, precisa de, precisas de, precisa de ajuda, a procura de, procura, procuras,
      procurando, pronto para, pronta para, preparado para, preparados para, sonha em, sonhas com,
      sonha com, sem tempo para, sem ideias para, tem duvidas sobre, tens duvidas, com dificuldade
      em, dificuldade em, dificuldades em, pensando em, a pensar em, esta a pensar, ja conhece, ja
      conheces, ja ouviu falar, ja viu, ja reservou, ja comprou, ja garantiu, ja se inscreveu, que
      tal, e que tal, e se, ainda nao, perdeu, vai viajar, gosta de, gostas de, gostaria de,
      gostava de, adivinha, adivinhem, adivinha so, por que nao, faz sentido, vale a pena, nao
      sabe, nao sabes, nao larga, bora, vamos, interessado em, interessada em, saudades de, ama,
      adora, apaixonado por, seu filho, sua empresa, o seu negocio, a sua empresa, ja chegou a
      hora, precisa, precisas, farta, chegou a hora de
    `),
    acknowledgement: phrases(`
      perguntaram nos, perguntaram me, nos perguntaram, me perguntaram, varios perguntaram, muita
      gente perguntou, muita gente pergunta, muita gente me perguntou, muitos de voces, muitos de
      vos, varios de voces, alguns de voces, alguns de vos, tantos de voces, pediram, a pedido de,
      a vosso pedido, a pedidos, boa pergunta, otima pergunta, excelente pergunta, bom ponto, bem
      visto, bem observado, bem lembrado, tem razao, tens razao, tem toda a razao, tens toda a
      razao, tinham razao, como disse, como disseste, como disseram, como dizia, ouvimos, lemos
      todos os, lemos tudo, em resposta a, respondendo a, a responder a, respondendo as, respondo
      aqui, para responder a, concordo com, discordo de, o vosso comentario, o teu comentario, seu
      comentario, os vossos comentarios, as vossas mensagens, as suas mensagens, com base no
      vosso, inspirado pelo, quem nos escreveu, quem me escreveu, alguem perguntou, alguem me
      perguntou, referiram que, avisaram nos, avisaram me, com o que voce, ao que voce disse,
      sobre o que disseste, foi a gente que pediu, ficamos contentes que, obrigado por reportar,
      recebemos o seu, recebemos a sua, ja localizamos o seu
    `),
    announcement: phrases(`
      anuncia, anunciam, anunciamos, anunciou, anunciar, anuncio oficial, apresenta, apresentam,
      apresentamos, apresentou, apresentacao de, lanca, lancam, lancamos, lancou, lancamento,
      lancamentos, novidade, novidades, ja disponivel, esta disponivel, estao disponiveis, ja
      disponiveis, disponivel em, disponivel no, disponivel na, ja saiu, ^saiu, acaba de sair,
      esta no ar, ta no ar, ja chegou, chegou o, chegou a, chegaram os, chegaram as, estreia,
      estreamos, estreou, abre portas, abre as portas, ja abriu, ja abriram, abrimos, inaugura,
      inauguracao, inauguramos, inscricoes abertas, inscricoes ate, candidaturas abertas, estao
      abertas, esta aberto, esta aberta, estao abertos, em breve, brevemente, vem ai, ta chegando,
      esta chegando, esta a chegar, fica atento, fiquem atentos, fique atento, fique de olho, fica
      de olho, fiquem ligados, fique ligado, save the date, #savethedate, reserva a data, reserve
      a data, reservem a data, anota na agenda, anote na agenda, anotem na agenda, agenda de,
      comunicado, comunicados, aviso, ^atencao, alerta, informamos, informa se, informa que,
      comunicamos, avisamos, lembramos que, recorda que, ^lembrete, ^nota, ^ultima hora, ^urgente,
      convida, convidamos, convidam, convite, temos o prazer de, tem o prazer de, e com alegria, e
      com prazer, temos orgulho, temos muito orgulho, temos o orgulho, e com orgulho, e com enorme, e com muita, e com grande, com muito orgulho, com
      muita alegria, orgulhos*, entusiasmad*, felizes por, felizes em, feliz por, feliz em,
      honrados por, animados para, boas noticias, boa noticia, nova edicao, novo episodio, novo
      post, novo artigo, novo video, nova colecao, nova temporada, nova versao, novo site, novo
      blog, novo livro, novo disco, novo single, novo numero, nova exposicao, artigo novo, post
      novo, video novo, episodio novo, texto novo, ao vivo, em direto, em directo, transmissao,
      webinar, realiza se, realizam se, realiza sera, decorre, decorrem, vai decorrer, vai
      acontecer, tem lugar, tera lugar, esta de volta, estao de volta, regressa, regressam,
      arranca, arrancam, comeca hoje, comeca amanha, comecam hoje, abertura, programacao, programa
      completo, publicamos, divulgamos, divulga, divulgado, publicado, publicada, edital,
      relatorio, parceria, celebra, comemora, celebramos, comemoramos, aniversario da,
      atualizacao, atualizacoes, actualizacao, adiado, adiada, cancelado, cancelada, remarcad*,
      encerrad*, interrompid*, entrada livre, entrada gratuita, entrada franca, horario de
      funcionamento, newsletter, boletim, a partir de hoje, a partir de amanha, a partir de
      segunda, esperamos por si, esperamos por ti, esperamos voce, esperamos por voces, live hoje,
      live amanha, live no, live as 0
    `),
    callToAction: phrases(`
      saiba mais, sabe mais, saibam mais, saiba como, saiba tudo, descubra, descobre, descubram,
      leia, ^le, leiam, ler mais, le mais, veja, vejam, ve aqui, ^ve, ver mais, assista, assistam,
      ouca, oicam, oucam, ^ouve, ouve aqui, clique, clica, cliquem, link na bio, link no perfil,
      link nos comentarios, link no primeiro comentario, link abaixo, confira, confere, confiram,
      consulte, consulta aqui, consultem, conheca, conhecam, acesse, acessa, acessem, aceda,
      acede, visite, visita nos, visitem, venha, venham, ^vem, vem conhecer, vem com a gente,
      participe, participem, inscreva se, inscreve te, inscrevam se, se inscreva, se inscrevam,
      faca a sua inscricao, faca sua inscricao, faz a tua inscricao, garanta, garante o teu,
      garante a tua, garantam, registe se, regista te, registem se, cadastre se, se cadastre,
      assine, subscreva, subscreve, assinem, siga nos, sigam nos, siga a, siga o, segue a pagina,
      nos siga, descarregue, descarrega, descarreguem, baixe, baixa aqui, baixem, faca o download,
      faz download, download gratuito, junte se, junta te, juntem se, se junte, candidate se,
      candidata te, candidatem se, se candidate, envia o teu, enviem, preencha, preenche o,
      preencham, reserve, reserva ja, reserva o teu, reserva a tua, reservem, marque, marca ja,
      marca a tua, marquem, agende, agenda ja, agendem, ligue, liga ja, liguem, compre, comprem,
      compra aqui, encomende, encomendem, encomenda ja, peca ja, pede o teu, aproveite, aproveita,
      aproveitem, nao perca, nao percas, nao percam, nao deixe de, nao deixes de, nao deixem de,
      nao se esqueca, nao te esquecas, nao se esquecam, nao esqueca, nao esquecam, experimente,
      experimenta, experimentem, apoie, apoiem, doe, doem, faca a sua doacao, faca uma doacao,
      ^vote, votem, vota em, assina a peticao, partilhe, partilhem, compartilhe, compartilhem,
      divulgue, divulguem, acompanhe, acompanhem, siga em direto, mais informacoes, mais
      informacao, mais info, mais detalhes, informacoes em, informacoes no, informacoes pelo,
      todos os detalhes, detalhes em, detalhes no, programa completo em, programa em, inscricoes
      em, inscricoes no, inscricoes na, inscricoes pelo, inscricoes atraves, edital completo,
      formulario em, atraves do link, pelo link, no link, neste link, no nosso site, no site, em
      www, corra, corre para, corre pra, nao fique de fora, traga, tragam, traz a familia, prepare
      se, prepara te, preparem se, chame no, chama no, chamada de trabalhos, call for papers,
      submeta, submetam, submissao de, faz parte, faca parte, comece ja, comeca ja, ^peca, segue
      nos, ^envie, envie o, envie a, ^mande, ^responda, ^participa, ^conhece
    `),
    promotion: phrases(`
      promocao, promocoes, promo, desconto, descontos, saldos, saldao, liquidacao, liquida,
      oferta, ofertas, cupom, cupao, cupons, codigo promocional, gratis, de graca, gratuit*,
      ganhe, ganha, sorteio, passatempo, concurso, giveaway, brinde, brindes, black friday, preco
      especial, precos especiais, melhor preco, melhores precos, preco baixo, preco unico, baixou
      o preco, imperdivel, imperdiveis, ultimas vagas, ultimos lugares, ultimas unidades, ultimos
      dias, ultimo dia, vagas limitadas, lugares limitados, stock limitado, estoque limitado,
      edicao limitada, tempo limitado, so hoje, somente hoje, so ate, so esta semana, esgotado,
      esgotados, esgota, a venda, pre venda, pronta entrega, em stock, em estoque, parcelado,
      parcelamos, sem juros, em ate 0, a partir de r, por apenas, por mes, ingressos, bilhetes,
      bilheteira, bilheteria, loja online, loja virtual, nossos produtos, nossos servicos, nossos
      clientes, qualidade, premium, exclusivo, exclusiva, orcamento, orcamentos, sem compromisso,
      contacte nos, contate nos, entre em contato, entre em contacto, encomendas, encomende,
      delivery, whatsapp, leve 0, pague 0, em dobro, segunda unidade, satisfacao garantida, novo
      sabor, nova colecao
    `),
    ownOffer: phrases(`
      minha newsletter, nossa newsletter, meu curso, nosso curso, meu livro, nosso livro, meu
      podcast, nosso podcast, meu novo, minha nova, nosso novo, nossa nova, nosso ultimo, a nossa
      ultima, nosso proximo, nossa proxima, nosso blog, meu blog, nosso site, meu site, nosso
      canal, meu canal, nossa loja, minha loja, a nossa app, nosso aplicativo, nosso app, nosso
      webinar, nosso evento, nosso workshop, nossa formacao, minha mentoria, nossa mentoria, nossa
      consultoria, nosso relatorio, nosso guia, meu guia, guia gratuito, ebook gratuito, nosso
      produto, nossa plataforma, nosso servico, nossa equipe, a nossa equipa, nosso time, meus
      alunos, meus clientes, minha palestra, nossa palestra, minha entrevista, a nossa entrevista,
      meu video, nosso video, meu artigo, nosso artigo, nosso cardapio, a nossa ementa, nosso
      menu, nosso catalogo, nosso stand, minha exposicao, nossa exposicao, nosso espetaculo, nosso
      concerto, nosso show, agenciamos, trabalhe comigo, contrate me
    `),
    news: phrases(`
      policia, psp, gnr, pm, bombeiros, segundo o, segundo a, de acordo com, autoridades, mortos,
      morto, morta, morre, morreu, morrem, feridos, ferido, ferida, vitima, vitimas, preso, presa,
      presos, detido, detidos, detida, suspeito, suspeitos, acusado, acusados, diz, disse, afirma,
      afirmou, revela, ministro, ministra, ministerio, governo, presidente, prefeito, prefeita,
      prefeitura, camara, autarquia, junta de freguesia, governador, deputado, deputados, senado,
      congresso, parlamento, tribunal, justica, stf, sismo, terremoto, terramoto, cheias,
      enchente, enchentes, inundacao, inundacoes, incendio, incendios, fogo, tempestade, temporal,
      chuva, chuvas, aviso amarelo, aviso laranja, alerta, protecao civil, defesa civil, ipma,
      inmet, explosao, acidente, colisao, despiste, capotamento, desaparecido, desaparecida,
      resgate, evacuad*, emergencia, calamidade, percentual, por cento, sobe, sobem, desce,
      descem, cai, caem, aumenta, aumentam, inflacao, pib, estudo, investigadores, pesquisadores,
      pesquisa, sondagem, inquerito, confirma, confirmou, confirmado, aprova, aprovou, aprovado,
      greve, sindicato, sindicatos, eleicoes, boletim, previsao, transito, interdit*, corte de
      agua, falta de luz
    `),
    opinion: phrases(`
      acho, penso que, creio que, na minha opiniao, a meu ver, parece me, me parece, sinto que,
      odeio, detesto, amo, adoro, gosto de, prefiro, espero que, oxala, tomara, quem me dera,
      queria so, so queria, so quero, ninguem, toda a gente, todo mundo, toda gente, nunca,
      sempre, vida, pessoas, cansado, cansada, farto, farta, triste, feliz, saudade, saudades,
      medo, vergonha, raiva, melhor que, pior que, o pior, a pior, sobrevalorizad*, superestimad*,
      honestamente, sinceramente, talvez, provavelmente, na verdade, afinal, aparentemente, pelos
      vistos, se calhar, minha parte favorita, as vezes, de vez em quando, de repente, nao
      precisas de, nao precisa de, parem de, pare de, minha mae, meu pai, minha avo, meu avo, meus
      filhos, minha filha, meu filho, minha mulher, meu marido, meu chefe, minha gata, meu gato,
      meu cachorro, o meu cao, minha vizinha, meu vizinho, minha tia, meu cunhado, hoje de manha,
      esta manha, ontem, descobri que, aprendi que, lembro me, me lembro, quando era pequen*, na
      minha terra, na minha rua, la em casa, aqui em casa, crianca, infancia, que pena, coisa,
      coitad*
    `),
    jobOffer: phrases(`
      estamos a contratar, estamos contratando, tamos contratando, tamo contratando, tamos a
      contratar, estamos a recrutar, estamos recrutando, tamos a recrutar, continuamos a
      contratar, continuamos a recrutar, continuamos contratando, estou contratando, estou a
      contratar, esta a contratar, esta contratando, esta a recrutar, esta recrutando, ta
      contratando, encontra se a recrutar, encontra se a contratar, contrata se, contratacao
      imediata, contratacoes imediatas, ^admite se, recruta se, ^recrutamos, we're hiring, we are
      hiring, now hiring, vaga de emprego, vagas de emprego, ^vaga para, ^vaga de, ^vagas de, nova
      vaga, vaga nova, ^novas vagas, ^vaga aberta, ^vaga urgente, vaga disponivel, vagas
      disponiveis para trabalh*, ^vaga remota, ^vaga hibrida, ^vaga presencial, vaga efetiva, vaga
      temporaria, vaga clt, vaga pj, vaga afirmativa, vaga exclusiva para, vagas exclusivas para,
      vaga de estagio, vagas de estagio, vaga para estagio, vagas para estagio, vagas para
      estagiari*, estagio remunerado, estagios remunerados, programa de estagio, programa de
      trainee, programa trainee, vaga em aberto, vagas em aberto, vagas pcd, vagas para pcd,
      oferta de emprego, ofertas de emprego, oferta de trabalho, ofertas de trabalho, oferta de
      estagio, ofertas de estagio, oportunidade de emprego, oportunidades de emprego, oportunidade
      de trabalho, oportunidade de estagio, venha trabalhar, venham trabalhar, vem trabalhar
      connosco, trabalhe conosco, trabalhe connosco, trabalha connosco, trabalhe com a gente,
      trabalha com a gente, quer trabalhar com a gente, quer trabalhar conosco, queres trabalhar
      connosco, junta te a nossa equip*, junte se a nossa equip*, juntem se a nossa equip*, junte
      se ao nosso time, junta te a equip*, junte se a equip*, se junte ao nosso time, vem para o
      nosso time, vem pro nosso time, vem pro time, venha para o nosso time, faca parte da nossa
      equip*, faz parte da nossa equip*, faca parte do nosso time, faca parte do time, fazer parte
      da nossa equip*, fazer parte do nosso time, integrar a nossa equip*, reforcar a nossa
      equip*, reforcar a equip*, para reforco da equip*, ampliar a equip*, a nossa equipa esta a
      crescer, nossa equipe esta crescendo, nosso time esta crescendo, nosso time ta crescendo,
      candidatos interessados, candidato ideal, candidato a ideal, perfil do candidato, perfil
      pretendido, perfil procurado, procuramos alguem, buscamos alguem, procuramos pessoas,
      buscamos pessoas, procuramos gente, buscamos gente, procuramos talento*, procuramos colegas,
      procura se pessoa, procura se colega, precisa se pessoa, envia o teu cv, envie o seu cv,
      envie seu cv, envia nos o teu cv, envie nos o seu cv, enviar cv, enviem cv, envia cv, envie
      cv, envio de cv, mande seu cv, manda cv, mandar cv, entregar cv, entrega de cv, entregar
      curriculo, envie seu curriculo, envie o seu curriculo, envie curriculo, enviar curriculo,
      enviem curriculo*, envia o teu curriculo, mande seu curriculo, mande o curriculo, manda
      curriculo, mandar curriculo, mande curriculo, curriculo com foto, cv para, cv atualizado
      para, curriculo atualizado para, deixe seu curriculo, cadastre seu curriculo, candidate se a
      vaga, candidate se a esta vaga, candidata te a vaga, concorra a vaga, concorrer a vaga,
      interessados na vaga, interessados a vaga, bolsa de doutoramento, bolsas de doutoramento,
      bolsa de investigacao, bolsas de investigacao, bolsa de doutorado, bolsas de doutorado,
      bolsa de pos doutorado, bolsa de pos doutoramento, bolsa de pos doc, bolsa de iniciacao
      cientifica, bolsas de iniciacao cientifica, posicao de pos doc, posicao de doutoramento,
      posicao de postdoc, vaga de doutorado, vaga de doutoramento, vaga de pos doc, vaga de pos
      doutorado, lugar de pos doc, lugar de pos doutoramento, lugar de professor auxiliar, lugar
      de investigador, lugar de doutoramento, posdoc aberto, concurso para contratacao, concurso
      para recrutamento, procedimento concursal, selecao de estagiari*, selecao de bolsist*,
      selecao de professor*, selecao de voluntari*, processo seletivo para contrata*, processo
      seletivo simplificado, inscricoes abertas para voluntari*, inscricoes para voluntari*,
      precisam se voluntari*, procuram se voluntari*, recrutamento aberto, temos vaga aberta,
      temos uma posicao, posicao em aberto, posicoes em aberto, posicao aberta, posicoes abertas,
      abrimos vaga, abrimos uma vaga, abriu vaga, abriu uma vaga, abre vaga, abre uma vaga, com
      vaga aberta, com vagas abertas para, esta com vaga*, m f, f m d, m h d, para integrar a
      equip*, para integrar o nosso, vaga de jovem aprendiz, vagas de jovem aprendiz, vagas para
      jovem aprendiz, vem trabalhar conosco, vem trabalhar com a gente, vem trabalhar para a, vem
      trabalhar na nossa, estamos com vagas abertas, estamos com vaga para, estamos com vagas
      para, ha vaga de, contrata com urgencia, contratamos com urgencia, precisa se com urgencia,
      estamos recebendo curriculo*, estamos a receber curriculo*, estamos a aceitar candidaturas,
      recebemos curriculos ate, procuramos o a, procuramos um a, procuramos uma pessoa, procuramos
      reforcos, procuramos pessoal, buscamos uma pessoa, aceitamos candidaturas, aceitam se
      candidaturas, quem quiser trabalhar, queres juntar te a nossa equip*, quer juntar se a nossa
      equip*, procuramos * * para a nossa equip*, procuramos * para a nossa equip*, procuramos *
      para o nosso time, buscamos * para o nosso time, procuramos quem queira, procuramos quem
      saiba, procuramos quem goste, procuramos quem tenha, buscamos quem, procura se quem, procura
      alguem que, procura alguem com, procura alguem para, busca alguem que, busca alguem com,
      busca alguem para, precisamos de alguem que, precisamos de alguem para, precisamos de alguem
      com, precisamos de gente que, precisamos de gente para, precisamos de pessoal, precisa de
      gente para trabalhar, preciso de alguem para trabalhar, preciso de gente para trabalhar,
      precisa se com experiencia, abriu vagas, abriram vagas, abriram candidaturas para, tem duas
      vagas para, temos uma vaga para, temos duas vagas para, temos 0 vagas para, temos tres vagas
      para, ha uma vaga para, ha duas vagas para, ha 0 vagas para, com uma vaga para, com duas
      vagas para, com 0 vagas para, tem 0 vagas para, vagas para contratacao, contrato de trabalho
      sem termo, bolsas para doutorad*, bolsas para doutorand*, bolsa para doutorad*, bolsa para
      pos *, duas bolsas de *, uma bolsa de investig*, inscricoes abertas para estagi*,
      candidaturas abertas para estagi*, estagio de verao, estagios de verao, estagio com bolsa,
      estagio pago, estagios pagos, seja voluntari*, sejam voluntari*, seja um voluntari*, torne
      se voluntari*, torna te voluntari*, vem ser voluntari*, venha ser voluntari*, quer ser
      voluntari*, queres ser voluntari*, procuram se maos, candidatem se ao balcao, aparece para
      uma conversa, aparece com o cv, traga o seu curriculo, traz o teu cv, traga curriculo,
      trazer curriculo, tragam curriculo, respostas com cv, respostas com curriculo, resposta com
      cv, resposta com curriculo, cv e carta, curriculo por email, curriculo por e mail, cv por
      email, cv por e mail, cv por mensagem, curriculo no whats*, curriculo pelo whats*, curriculo
      pro, curriculo pra, curriculo na loja, curriculo no local, curriculo no balcao, enviem o cv,
      enviem o curriculo, enviem os cvs, envia o cv, envie o cv, envio do cv, mandem cv, mandem
      curriculo, mandem o cv, mandem o curriculo, manda o cv, manda o curriculo, deixem curriculo,
      deixem o cv, entreguem cv, entreguem curriculo, entregue o seu curriculo, entregue seu
      curriculo, entrega o teu cv, ^estagio em, ^estagio na, ^estagio no, ^estagios em, ^pos doc
      em, ^posdoc em, ^doutoramento em * financiado, preciso de um ajudante para, preciso de uma
      pessoa para trabalhar, preciso de um * a partir de, preciso de uma * a partir de, preciso de
      um * de cozinha, precisa se de * com, precisa se * com experiencia, procura se * com
      experiencia, quem quiser candidatar se, interessados devem enviar, falar com o encarregado,
      compareca com, comparecer com curriculo, comparecer com documentos, levar curriculo, levar
      carteira de trabalho, registro em carteira, procuramos profissionais, procura profissionais,
      contrata profissionais, precisamos de trabalhadores, contratamos trabalhadores, contrata
      trabalhadores, recruta trabalhadores, procura trabalhadores, procura colaboradores,
      procuramos colaboradores, procuramos bombeir*, contrata bombeir*, procuram se trabalhadores,
      procuram se colaboradores, precisa se pessoal, contrata pessoal, admite pessoal
    `),
    jobHint: phrases(`
      trabalhar com a gente, vagas abertas, vaga aberta, ^vaga, ^vagas, ^emprego, ^recrutamento,
      ^estagio, ^estagios, junta te a nos, junte se a nos, juntem se a nos, vem brilhar, processo
      seletivo, processo de selecao, selecao publica, bolsa de estudo e trabalho, seja voluntari*,
      sejam voluntari*, se voluntari*, torna te voluntari*, quer ser voluntari*, queres ser
      voluntari*, estagio profissional, estagio curricular, oportunidade profissional,
      oportunidade de carreira, oportunidades de carreira, bolsa de mestrado, bolsas de mestrado,
      ha vagas, temos uma vaga, temos vagas, trabalhar aqui, h m, h f, precisa se, precisam se,
      abriu vaga, abriu vagas, abriram vagas, abrem vagas, abre 0 vagas, abre * vagas, tem 0
      vagas, seleciona 0, bolsas para, bolsas pra, duas bolsas, bolsas de doutor*, reforcar a
      equip*, aumentar a equip*, crescer a equip*, novo colega para, nova colega para, um colega
      para, uma colega para, lugar em aberto, lugares em aberto, lugar disponivel,
      contrata, contratam, recruta, recrutam,
      abriram * postos, abriu um posto, abrem * postos
    `),
    jobWanted: phrases(`
      precisa se, precisam se, procura se, procuram se, contrata se, admite se, admitem se,
      recruta se, recrutam se
    `),
    jobSeek: phrases(`
      procura, procuramos, procuram, procuro, estamos procurando, esta procurando, tamo procurando,
      buscamos, buscam, estamos atras de, contrata, contratam, vai contratar, vamos contratar, quer
      contratar, queremos contratar, pretende contratar, pretendemos contratar, pretende admitir,
      pretende recrutar, esta a contratar, esta contratando, recruta, recrutam, recrutamos, vai
      recrutar, vamos recrutar, recrutamento de, admite, admitem, seleciona, selecionamos,
      selecciona, selecionam, estamos selecionando, abre concurso, abre candidaturas, lugares de,
      oportunidade como, processo seletivo para, candidaturas para, bolsa para, bolsas para, um
      lugar de, abre um lugar, abre lugar, precisa se, precisam se, tem duas bolsas, tem bolsas,
      abrimos inscricoes para, recebe curriculos de, hiring, busca, buscando, entra ja, entrada
      imediata, inicio imediato, admissao imediata, temos lugar para, temos um lugar, andamos atras
      de, tamo atras de, oferece contrato, audicoes para, abre audicoes, abre inscricoes para,
      vaga, vagas, contratamos 0, contratamos para, contratamos com
    `),
    jobNeed: phrases(`
      precisamos de, estamos a precisar de, estamos precisando, tamo precisando de, ta precisando
      de, falta nos um, falta nos uma, nos falta um, nossa * precisa de, nosso * precisa de, faltam
      nos dois, faltam nos duas, faltam nos tres, faltam nos 0,
      precisa de, precisam de, precisar de, lugar para um, lugar para uma, espaço para um, espaço
      para uma, aceita, aceitam, aceitais, recebem,
      verba para um, verba para uma
    `),
    jobRole: phrases(`
      programador*, desenvolvedor*, devs, developer, developers, engenheir*, arquitet*,
      arquitect*, tecnico, tecnicos, administrador*, consultor, consultora, consultores, gestor,
      gestora, gestores, gerente, gerentes, diretor, diretora, director, directora, coordenador*,
      supervisor, supervisora, supervisores, encarregad*, designer, cientista*, investigador,
      investigadora, investigadores, pesquisador, pesquisadora, pesquisadores, bolseir*, bolsist*,
      doutorand*, mestrand*, postdoc, estagiari*, trainee, trainees, aprendiz, aprendizes,
      docente, docentes, formador, formadora, formadores, explicador*, educador, educadora,
      educadores, assistente, assistentes, ajudante, ajudantes, administrativ*, rececionista*,
      recepcionista*, contabilist*, contador, contadora, tesoureir*, recrutador*, vendedor*,
      representante*, promotora, promotores, promotoras, operador, operadora, operadores,
      operadoras, operari*, motorista*, estafeta, estafetas, motoboy*, entregador*, carteir*,
      maquinista*, tratorista*, repositor*, empregad*, barista*, barman, bartender*, garcom,
      garcons, garconete*, garcon, atendente*, balconista*, chefe de, cozinheir*, segundo de
      cozinha, copeir*, padeir*, pasteleir*, confeiteir*, pizzaiolo*, churrasqueir*, acougueir*,
      talhante*, peixeir*, cabeleireir*, barbeir*, esteticist*, manicure*, costureir*, alfaiate*,
      lavadeir*, faxineir*, diarist*, camareir*, governanta*, porteir*, vigilante*, zelador*,
      jardineir*, caseiro, funcionari*, colaborador*, enfermeir*, enfermagem, fisioterapeuta*,
      psicolog*, nutricionista*, farmaceutic*, dentista*, veterinari*, cuidador*, terapeuta*,
      radiologist*, socorrista*, nadador salvador, nadadores salvadores, salva vidas,
      eletricista*, electricista*, canalizador*, encanador*, serralheir*, soldador*, torneiro*,
      carpinteir*, marceneir*, pedreir*, pintor, pintora, pintores, trolha*, servente, serventes,
      estucador*, ladrilhador*, montador*, topograf*, desenhador*, desenhista*, baba, babas,
      babysitter*, advogad*, jurista*, solicitador*, tradutor*, interprete*, jornalista*,
      reporter*, redator*, redactor*, copywriter*, revisor*, editora de, editores, social media,
      community manager, fotograf*, videograf*, videomaker*, ilustrador*, animador*, produtora de,
      figurante*, bailarin*, treinador*, instrutor*, personal trainer, arbitros, bibliotecari*,
      livreir*, arquivist*, museolog*, mediador*, restaurador*, curador*, biolog*, geolog*,
      agronom*, economista*, atuari*, auditor, auditora, voluntari*, mentor, mentora, mentores,
      freelancer*, freelas, especialista*, product manager, product owner, project manager, scrum
      master, tech lead, team leader, lider de, head de, head of, data scientist, data engineer,
      devops, backend, back end, frontend, front end, full stack, fullstack, qa, tester*,
      testador*, sysadmin, account manager, customer success, marketing manager, pessoal para,
      pessoas para trabalhar, gente para trabalhar, mao de obra, vindimador*, apanhador*,
      tosquiador*, rigger*, eletromecanic*, ferramenteir*, maqueir*, instrumentador*, sonoplasta*,
      posdoc, pos doc, dev, quimico, quimicos, estatistico, medico, medica, medicos, medicas,
      mecanico, mecanicos, guia turistic*, guias turistic*, guia de turismo, fiel de armazem,
      agente de, agentes de, tecnica de, tecnicas de, secretaria de, secretaria executiva,
      secretaria clinica, comercial de vendas, comercial a, delegado comercial, seguranca
      patrimonial, tarefeir*, gente com experiencia, pessoal com experiencia, arte finalista,
      contabil, contabilidade, baixista*, baterista*, guitarrista*, vocalista*, organista*,
      violinista*, pianista*, ensaiador*, maestrina, catequista*, capataz, vaqueir*, ordenhador*,
      optometrista*, audiologista*, fonoaudiolog*, psicopedagog*, tosador*, groomer, sous chef,
      forneir*, vidreir*, ceramist*, queijeir*, enolog*, sommelier, modista*, caldeireir*,
      calceteir*, telhadista*, azulejista*, gesseir*, vidraceir*, funileir*, bate chapa*,
      lavador*, frentista*, bilheteir*, operador* de, telefonista*, telemarketing, analista*,
      professor*, marketeer*, estrateg*, roteirista*, guionista*, legendador*, cenograf*,
      figurinista*, oficial de justica, guarda noturno, tripulante*, hospedeir*, engomadeir*,
      caregiver, acompanhante de idosos, parteira*, paramedic*, condutor*, camionista*,
      carreteiro*, empilhador*, conferente*, estoquista*, almoxarife*, separador*, embalador*,
      fresador*, pos doutoramento, pos doutorado, estudante de doutoramento, estudante de
      doutorado, aluno de mestrado, aluno de doutorado, alunos de mestrado, pilotos, guarda redes,
      goleiro, guarda rede, voz masculina, vozes masculinas, vozes femininas, vozes graves, fiel
      de loja, monitor de, monitores de, monitor a, monitora, monitores para, tutor de, tutora de,
      tutores de, editor de, editor a, promotor de vendas, promotor comercial, inspetor de, perito
      avaliador, designers, chef de, secretario de, musico, musicos, cantora, cantor, cantores,
      sopranos, tenores, baritonos, contraltos, estivador*, carregadores, florista, floristas,
      pessoal de, mergulhador*, apicultor*, faroleir*, salineir*, tatuador*, ourives, relojoeir*,
      sapateir*, estofador*, tapeceir*, encadernador*, tipograf*, impressor, paginador*, dj,
      maquiador*, maquilhador*, podador*, viveirista*, sapador*, tratador*, guarda vidas, guarda
      rios, mestre de obras, armador de ferro, manobrador*, gruista*, bordadeir*, cortador*,
      caixeir*, sushiman, sushi man, assador*, merendeir*, oficial de padaria, intendente*,
      mordom*, arrumador*, anfitri*, hostess, recreador*, mensageir*, auxiliar*, tecnolog*,
      laboratorista*, preparador*, entrevistador*, recenseador*, digitador*, transcritor*,
      moderador*, forrageir*, campeir*, safrista*, resineir*, corticeir*, conserveir*, marinheir*
      de, mestre de traineira, contramestre, taifeir*, comissari* de bordo, aeromoc*, manobrista*,
      borracheir*, lanterneir*,
      afinador de pianos, agricultor, agricultora, artesã, artesão, atriz, atrizes, bombeiro,
      bombeira, bombeiros, operador de caixa, operadora de caixa, caminhoneiro, caminhoneira,
      chapeiro, chapeira, cobrador, cobradora, empregada doméstica, editora assistente,
      escriturário, escriturária, ferreiro, ferreira, guia turístico, guia turística, guias
      turísticos, informático, informática, joalheiro, joalheira, leiteiro, locutora, locutor,
      marinheiro, marinheira, marinheiros, moleiro, moleira, monitora de, oleiro, oleira, pescador,
      pescadora, secretária, secretário, segurança noturno, segurança patrimonial, tecelã, tecelão,
      telhador, vigia, vigias, guarda, guardas, encadernadora, encadernador, operador de
      empilhadeira, operador de empilhador, limpeza noturna, tesoureira, tesoureiro, ajudante de,
      programadora,
      reforço, reforços
    `),
    roleBreak: phrases(`
      emprego, trabalho, recolocacao, mais, que, como, sobre, contra, qual, quais, quando, onde,
      porque, se, casa, apoio, ajuda, conselho, conselhos, dicas, opiniao, opinioes, informacoes,
      informacao, noticias, resposta, respostas, jogador, melhor, melhores, nome, nomes, solucao,
      solucoes, dinheiro, curso, cursos, alternativa, quarto, pelo, pela, pelos, pelas, por, apos,
      disse, reportagem, livro, livros, exposicao, inscricoes, exigem, protesto, publico,
      workshop, oficina, premio, festival, feira, concerto, temporada, computador, computadores,
      elevador, jogadores, jogadora, secador, ventilador, aspirador, gerador, adaptador,
      carregador, comprador, compradores, morador, moradora, moradores, investidor, investidores,
      patrocinador, patrocinadores, doador, doadores, doadora, dador, dadores, seguidor,
      seguidores, apoiador, apoiadores, vencedor, vencedores, vencedora, ganhador, corredor,
      corredores, fornecedor, fornecedores, consumidor, consumidores, servidor, servidores,
      turista, turistas, artista, artistas, autista, autistas, realista, ciclista, ciclistas,
      feminista, criador, criadores, predador, predadores, colecionador, colecionadores, amador,
      amadora, amadores, matador, senador, vereador, vereadora, deputado, governador, inspirador,
      inspiradora, despertador, portador, portadores, devedor, devedores, comedor,
      menos, testador*, convidad*, participante*, palestrante*, bolsa de estudo*
    `),
    jobApply: phrases(`
      candidate se, candidata te, candidatem se, se candidate, se candidatem, para se candidatar,
      candidaturas, candidatura, enviem candidatura*, como se candidatar, interessad*, quem tiver
      interesse, se tem interesse, se tiver interesse, tens interesse, tem interesse na vaga, se e
      para ti, se te interessa, se lhe interessa, conheces alguem, conhece alguem, indique um
      amigo, indica a vaga, inscreva se na vaga, se inscreva na vaga, inscricoes pelo link,
      responder a este anuncio, resposta a este anuncio, detalhes da vaga, mais sobre a vaga, ver
      vaga, ver a vaga, ver oferta, ver as vagas, veja as vagas, veja a vaga, confira as vagas,
      confira a vaga, conheca as vagas, todas as vagas, nossas vagas, para a vaga, esta vaga, esta
      posicao, para esta funcao, para a funcao, vaga aqui, apply now, apply here, link da vaga,
      referencia da vaga, fale com o rh, falar com o sr, falar com a sra, falar com o encarregado,
      treinamento incluido, com treinamento, damos formacao, a gente ensina, formacao inicial,
      certificado incluido, apresentar se no, apresentar se na, ligar a sra, ligar ao sr, fale com
      o sr, fale com a dona, aparece na loja, aparece no restaurante, aparece entre as, apareca na
      loja, passa pela loja, passa no balcao, passem no balcao, passe no balcao, inscricao de
      voluntari*
    `),
    jobLabel: phrases(`
      salario, vencimento, remuneracao, ordenado, requisitos, requisito, perfil, funcao, funcoes,
      responsabilidades, atribuicoes, beneficios, contrato, vaga, cargo, escolaridade, oferecemos,
      oferece se, local de trabalho, horario de trabalho, experiencia, habilitacoes, candidaturas,
      o que procuramos, o que esperamos, valor da bolsa, bolsa auxilio, jornada de trabalho, faixa
      salarial, regime de contratacao, desejavel, diferenciais, regime de trabalho
    `),
    jobTerm: phrases(`
      tempo inteiro, tempo integral, tempo parcial, meio periodo, meio expediente, periodo
      integral, full time, part time, fulltime, parttime, clt, pj, recibos verdes, contrato sem
      termo, contrato a termo, contrato efetivo, vale transporte, vale refeicao, vale alimentacao,
      vale combustivel, vr, vt, va, plano de saude, plano odontologico, seguro de saude, seguro de
      vida, subsidio de alimentacao, subsidio de ferias, subsidio de refeicao, cesta basica,
      ajudas de custo, ajuda de custo, entrada imediata, inicio imediato, admissao imediata,
      disponibilidade imediata, disponibilidade de horario, disponibilidade para, com experiencia,
      sem experiencia, experiencia minima, experiencia previa, experiencia comprovada, experiencia
      na funcao, anos de experiencia, nao e necessaria experiencia, nao precisa de experiencia,
      nao precisa experiencia, ensino medio, ensino superior, 12 ano, carta de conducao, carta de
      ligeiros, carta de pesados, cnh, viatura propria, home office, trabalho remoto,
      teletrabalho, regime hibrido, 100 remoto, turnos, escala 0, segunda a sexta, folgas, folga
      semanal, fins de semana livres, sabados livres, domingos livres, salario compativel, a
      combinar, valor a acordar, salario fixo, ordenado base, vencimento base, comissoes,
      comissao, formacao inicial, progressao na carreira, plano de carreira, gympass, day off,
      bolsa auxilio, 0 horas semanais, 0h semanais, horas por semana, 0 por semana, carga horaria
      semanal, alojamento incluido, gorjetas, premio de produtividade, carteira assinada, registro
      em carteira, folga ao domingo, folga aos domingos, refeicoes incluidas, almoco incluido,
      contrato de 0 meses, contrato de 0 ano, contrato anual, contrato de trabalho, turno da
      manha, turno da noite, pagamento semanal, pagamento quinzenal, decimo terceiro, com bolsa,
      carta c
    `),
    jobTag: phrases(`
      #emprego, #empregos, #vaga, #vagas, #vagasdeemprego, #vagadeemprego, #vagaaberta,
      #vagasabertas, #vagasdeestagio, #vagadeestagio, #novavaga, #vagasremotas, #vagasdev,
      #vagasti, #vagastech, #recrutamento, #recrutamentoeselecao, #recruta, #contratando,
      #estamoscontratando, #estamosacontratar, #estamosarecrutar, #estamosrecrutando, #contratase,
      #ofertadeemprego, #ofertasdeemprego, #ofertaemprego, #oportunidadedeemprego,
      #oportunidadedetrabalho, #trabalheconosco, #trabalheconnosco, #trabalhaconnosco, #estagio,
      #estagios, #trainee, #jovemaprendiz, #bolsas, #bolsadedoutoramento, #bolsadeinvestigacao,
      #pcd, #jobs, #job, #hiring, #nowhiring, #wearehiring, #vacancy, #jobsportugal,
      #empregoportugal, #empregoportugal2024, #vagasbrasil, #voluntariado, #carreiras
    `),
    jobPay: phrases(`
      r 0 por semana, r 0 por dia, 0 por mes, 0 mensais, 0 por hora, 0 a hora, 0 hora, 0 brutos, 0
      liquidos, 0 limpos, 0 base, 0 euros por hora, 0 euros brutos, 0 euros mensais, 0 euros por
      mes, 0 euros liquidos, 0 euros limpos, 0 reais por mes, 0 reais mensais, 0 reais por hora,
      salario r 0, salario de r 0, salario de 0, salario ate, salario entre, salario a partir de,
      salario base, salario competitivo, salario atrativo, salario compativel, salario a combinar,
      salario fixo, salario inicial, remuneracao de, remuneracao compativel, remuneracao atrativa,
      remuneracao competitiva, remuneracao a combinar, ordenado decente, bom ordenado, ordenado
      de, vencimento base, vencimento de, vencimento acima, bolsa de r 0, bolsa de 0, bolsa
      mensal, bolsa auxilio, $ por mes, $ mensais, $ por hora, $ a hora, $ mes, $ hora, $ brutos,
      0 0h por semana, 0 iliquidos, ano brutos
    `),
    jobVeto: phrases(`
      procuro emprego, procuro trabalho, procuro estagio, procuro vaga, procuro oportunidade*,
      procuro um emprego, procuro um trabalho, procuro novo emprego, procuro part time, buscando
      recolocacao, busco recolocacao, busco emprego, busco trabalho, busco vaga, busco estagio,
      busco oportunidade*, buscando oportunidade*, busco uma oportunidade, recolocacao
      profissional, minha recolocacao, preciso de emprego, preciso de um emprego, preciso de
      trabalho, preciso de um trabalho, open to work, #opentowork, disponivel para trabalhar,
      disponivel para novos, disponivel para novas, estou disponivel, aceito propostas, estou
      desempregad*, fiquei desempregad*, desempregada ha, desempregado ha, fui despedid*, foi
      despedid*, fui demitid*, foi demitid*, despedir me, demiti me, pedi demissao, pedir
      demissao, perdi o emprego, perdi o meu emprego, perdi meu emprego, sem emprego, desemprego,
      despedimentos, despedimento coletivo, demissoes, demissao em massa, layoff, layoffs, fui
      contratad*, foi contratad*, fomos contratad*, ser contratad*, consegui emprego, consegui um
      emprego, consegui o emprego, consegui a vaga, consegui uma vaga, consegui trabalho,
      conseguiu emprego, conseguiu a vaga, conseguiu um emprego, arranjei emprego, arranjei
      trabalho, arranjou emprego, fiquei com a vaga, fiquei com o lugar, passei na selecao, passei
      no concurso, passei no processo, meu novo emprego, emprego novo, meu novo trabalho, meu
      primeiro emprego, meu primeiro dia, comeco segunda como, comeco na segunda, comecei a
      trabalhar, comecei hoje, novo desafio profissional, nova etapa profissional, minha nova
      funcao, fui promovid*, foi promovid*, entrevista de emprego, entrevistas de emprego,
      entrevista de trabalho, entrevistas de trabalho, entrevistas de estagio, numa entrevista, na
      entrevista, minha entrevista, parabens, bem vindo a equip*, bem vinda a equip*, bem vindos a
      equip*, bem vinda ao, bem vindo ao, boas vindas a, boas vindas ao, dar as boas vindas, damos
      as boas vindas, juntou se a nos, juntou se a equip*, juntou se a nossa, juntaram se a nossa,
      junta se a nos, entrou para a equip*, entrou para o time, entrou no time, entrou na equip*,
      ja faz parte da equip*, chegou para reforcar, novo colega, nova colega, reforcos da equip*,
      empregos criados, criacao de emprego, criacao de empregos, vagas criadas, gera empregos,
      gerar empregos, mil empregos, numeros do emprego, caged, pnad, falta de trabalhadores, falta
      de mao de obra, falta de professores, falta de medicos, mandei curriculo, mandei o
      curriculo, mandei meu curriculo, mandei 0 curriculos, mandei cv, enviei o cv, enviei cv,
      enviei 0 cvs, enviei curriculo*, enviei 0 curriculos, enviei o curriculo, enviei o meu cv,
      candidatei, se candidataram, recebemos 0 curriculos, recebemos 0 candidaturas, ja recebemos
      0, vaga preenchida, vagas preenchidas, lugar preenchido, ja preenchemos, vaga ja foi, vaga
      fechada, vagas encerradas, ja nao estamos, nao estamos a contratar, nao estamos contratando,
      nao estamos a recrutar, nao estao a contratar, nao estao contratando, nao temos vagas, nao
      ha vagas, deixamos de contratar, congelamento de contratacoes, congelou as contratacoes,
      como contratar, ao contratar, antes de contratar, quem contrata, dicas de entrevista, dicas
      para entrevista, dicas de curriculo, como montar um curriculo, como fazer um curriculo, o
      teu curriculo, seu curriculo precisa, os recrutadores, dos recrutadores, a recrutadora, vaga
      que pedia, vaga pedia, anuncio que pedia, oferta que pedia, vi uma vaga, vi uma oferta, vi
      um anuncio, vagas que pedem, anuncios de emprego, vaga falsa, vagas falsas, ofertas falsas,
      meu chefe, minha chefe, alguem recomenda, alguem indica, alguem me indica, alguem me
      recomenda, alguem conhece um, alguem conhece uma, recomendam algum, recomendam alguma, me
      indicam, me recomendam, aceito indicacoes, aceito recomendacoes, obrigado aos voluntarios,
      obrigado aos nossos voluntarios, obrigada aos voluntarios, agradecemos aos voluntarios,
      agradecemos a todos os voluntarios, criar 0 postos de trabalho, cria 0 postos de trabalho,
      criou 0 postos de trabalho, criacao de postos de trabalho, novos postos de trabalho, perda
      de postos de trabalho, mil postos de trabalho, ganhei uma bolsa, consegui uma bolsa,
      consegui a bolsa, recebi uma bolsa, ganhou uma bolsa, ex bolseir*, em greve, greve de, greve
      dos, greve das, sindicato dos, sindicato das, protestam, manifestam se, morre aos, morreu
      aos, homenagem, faleceu, reivindicam, ganham menos, ganham mal, curso livre, workshop para
      candidatos, inscreva se no curso, vagas para o curso, vagas da turma, publicamos o anuncio,
      ainda estamos a escolher, ainda estamos a analisar, dia 0 de desempregad*, ja tem dono, ja
      tem dona, foi preenchida, foram preenchidas, ja esta preenchida, encerramos as candidaturas,
      candidaturas encerradas, inscricoes encerradas, postos de trabalho em, empregos diretos,
      empregos directos, mil vagas, abriu 0 mil, vagas de emprego formal, saldo de empregos,
      contratamos a, contratamos o, ja contratamos, contratamos finalmente, acabamos de contratar,
      assinei, afirmou, segundo dados, de acordo com dados, ja contratou, foi admitid*, foi
      selecionad*, fui selecionad*, fui admitid*, fui aceite, fui aceito, fui aceita, passei a
      ser, desde que trabalho, trabalho como, se reformou, se aposentou, professor * obrigado,
      professor * obrigada, professora * obrigada, professora * obrigado, no meu curriculo, no
      novo emprego, meu trabalho novo, o novo emprego, um novo emprego para mim, estou a procura
      de emprego, estou a procura de trabalho, estou a procura de um emprego, ando a procura de
      emprego, ando a procura de trabalho, estou a procura de uma nova oportunidade, estou a
      procura de novos desafios, estou procurando emprego, estou procurando trabalho, estou
      procurando uma vaga, to procurando emprego, to procurando trabalho, to atras de emprego, to
      procurando um emprego, estou em busca de, estou buscando uma oportunidade, sigo em busca de,
      continuo a procura de, continuo em busca de, continuo desempregad*, anos de desempregad*,
      mercado de trabalho esta, golpe do emprego, golpe da vaga, burla com ofertas, obrigado a
      todos os que se, obrigada a todos os que se, obrigado a todos os volunt*, obrigada a todos
      os volunt*, bem vindo a bordo, bem vinda a bordo, bem vindo a casa, bem vinda a casa, bem
      vindo a empresa, bem vinda a empresa, bem vindo a familia, bem vinda a familia, bem vinda a
      nossa, bem vindo a nossa, tem livreira nova, tem professor novo, tem professora nova, ja tem
      substitut*, vagas limitadas, workshop de, oficina de, com certificado de participacao, vagas
      por preencher, entrevistei
    `),
    jobTalk: phrases(`
      para um estudo, para o nosso estudo,
      se contratarmos, se procurarmos, quando procurávamos, quando contratámos, quando contratamos,
      por que contratamos, porque contratamos, como contratamos, ela procura, ele procura, ela
      busca, ele busca, meu filho procura, minha filha procura, meu irmão procura, minha irmã
      procura, disse, diz, dizem, afirma, afirmou, anunciou, anuncia que, segundo o, segundo a, de
      acordo com o ibge, no ano passado, ano passado, há anos, anos atrás, devagar demais, depressa
      demais, a polícia, polícia procura, um em cada, uma em cada, cada dois, cada três, já não,
      não encontra, não encontram, que me explique, perdem o, perderam o,
      todos precisamos, todo mundo precisa, toda a gente precisa,
      procurou, procurava, procuravam, procuraram, precisava, precisavam, precisou
    `),
    readerHires: phrases(`
      ^esta a contratar, ^esta contratando, ^estas a contratar, ^esta a recrutar, ^ta contratando,
      voces contratam, vcs contratam, voce esta contratando, vc ta contratando, voces ainda estao
      a procura de, voces ainda estao procurando, voces nao estao precisando, voces tem vaga,
      voces tem vagas, vcs tem vaga, vcs tem vagas, tem alguma vaga, aceitam curriculo*, aceitam
      candidaturas espontaneas, estao aceitando curriculo*, estao a aceitar curriculo*, ^precisam
      de alguem, continuam a contratar, continuam contratando, quem esta a recrutar, quem esta
      recrutando, quem contrata, quem tem vagas, quem tiver vaga, quem tiver vagas, quem recruta,
      para quem esta montando, para quem lidera equip*, alguem contratando, alguem a contratar,
      alguem a recrutar, alguem recrutando, alguem tem vaga, alguem tem vagas, alguem com vaga,
      alguem com vagas, alguem por aqui tem vaga, alguma empresa contratando, alguma empresa a
      contratar, alguma empresa esta contratando, alguma empresa precisa de, quais empresas
      contratam, empresas que estejam a contratar, empresas que contratam, a sua empresa esta a
      contratar, sua empresa esta contratando, a tua empresa esta a contratar, tua empresa esta
      contratando, a vossa empresa esta a contratar, a sua equipa esta a contratar, sua equipe
      esta contratando, sua equipe ta contratando, sua empresa precisa de gente, se a sua empresa
      esta, se a tua empresa esta, se a vossa empresa esta, se sua empresa esta, a tua equipa esta
      a contratar, a tua equipa procura, a vossa equipa procura, a sua equipa procura, tua equipe
      ta procurando, sua equipe ta procurando, sua equipe esta procurando, a vossa empresa
      procura, a tua empresa procura, o vosso laboratorio procura, a vossa escola procura, estiver
      a contratar, estiver contratando, estiverem a contratar, estiverem contratando, estiver a
      recrutar, estiverem a recrutar, se voce contrata, se estas a contratar, se esta a contratar,
      se esta contratando, se esta a recrutar, se voce recruta, se voce tem vaga, se tem vagas, se
      tens vagas, se tiverem vaga*, se souberem de vaga*, se precisarem de alguem, se precisarem
      de gente, se precisarem de pessoal, ^vais contratar, contratar o primeiro, contratar a
      primeira, antes de abrir vaga, antes de publicar o anuncio, como recrutar, como redigir um
      anuncio, como escrever um anuncio de emprego, como escrever uma vaga, como escrever a vaga,
      redige um anuncio de emprego, ao redigir um anuncio, escrever anuncios de emprego, como
      divulgar a vaga, como divulgar vagas, como divulgar sua vaga, publique a sua vaga, publique
      as suas vagas, publica a tua vaga, anuncie a sua vaga, anuncie vagas, anuncie as suas vagas,
      deixe sua vaga, deixe a sua vaga, deixe a vaga, deixem as vossas vagas, deixem a vaga, deixa
      a vaga, deixa tua vaga, deixa sua vaga, deixem aqui as vossas vagas, deixem o link da vaga,
      deixe o link da vaga, respondam com o link, responda com o link da vaga, respondam com a
      vaga, comenta a vaga, comente a vaga, comente sua vaga, comentem com as vagas, partilhem as
      vossas vagas, partilha a tua vaga, ponham aqui as vagas, coloquem aqui as vagas, fio de
      vagas, thread de vagas, topico de vagas, aos empregadores, caros empregadores, caros
      recrutadores, caras recrutadoras, recrutadores e recrutadoras, ^recrutadores, ^recrutadoras,
      ^recrutador, senhores recrutadores, senhores empregadores, guia para chefias, caro rh,
      gestores de rh, gestor de rh, profissionais de rh, equipes de rh, equipas de rh, seu rh,
      recrutadores que me leem, a vossa oferta de emprego, seu proximo funcionario, custa um
      funcionario, seu proximo contratado, apoios a contratacao, are you hiring, who's hiring, me
      contrata, me contratem, contratem me, contrata me, ^quer contratar, ^queres contratar,
      ^querem contratar, ^vai contratar, ^precisa contratar, ^precisa de contratar, a pensar em
      contratar, pensando em contratar, contrate um funcionario, contrate pessoas, contrate
      estagiarios, contrate jovens, contrate melhor, contratem pessoas, contratem jovens,
      contratem gente, aprendi a contratar, aprendi contratando, ao contratar pessoas, na hora de
      contratar gente, na hora de contratar um funcionario, antes de contratar alguem, antes de
      contratar um funcionario, como entrevistar uma candidata, ^empregadores, ^empregadoras,
      ^pessoal de rh, ^pessoal do rh, ^malta dos rh, ^malta de rh, ^malta dos recursos humanos,
      ^galera do rh, ^galera de rh, ^gente do rh, seu primeiro funcionario, o primeiro funcionario
      da sua, ^precisa de funcionarios, ^precisa de colaboradores, ^precisa de pessoal, ^precisa
      de mao de obra, ^precisam de gente, ^precisam de pessoal, ^precisam de funcionarios,
      ^dificuldade em contratar, ^dificuldades em contratar, ^dificuldade para contratar, tem
      dificuldade em contratar, tens dificuldade em contratar, tem dificuldade para contratar,
      estiver a precisar de gente, estiver a precisar de pessoal, estiver a precisar de alguem,
      estiver precisando de gente, estiver precisando de alguem, estiver precisando de
      funcionari*, estiverem a precisar de gente, estiverem a precisar de alguem, estiverem
      precisando de gente, estiverem precisando de alguem, loja estiver precisando, empresa
      estiver precisando, escola estiver precisando, empresa estiver a precisar, escola estiver a
      precisar, hospital estiver a precisar, loja estiver a precisar, equipa estiver a precisar,
      ainda estao a procura de pessoas, ainda estao a procura de pessoal, ainda estao a procura de
      gente, ainda estao procurando gente, ainda estao procurando pessoas, nao estao precisando de
      um, nao estao precisando de uma, nao estao precisando de gente, nao estao precisando de
      alguem, nao estao a precisar de gente, nao estao a precisar de alguem, nao estao a precisar
      de um, nao precisam de gente, ^nao precisam de alguem, a procura de gente para trabalhar, ta
      procurando gente, tao procurando gente, esta procurando gente, esta a procura de gente, ta
      atras de padeir*, ta precisando de gente, voces procuram gente, vcs procuram gente,
      procurando estagiario por ai, tem alguma empresa, tem alguma fazenda, tem alguma loja, quem
      tem vaga aberta, quem tem vaga para, quem ai tem vaga, faltam soldadores, falta gente na
      sua, falta gente na tua, falta gente na vossa, falta pessoal na sua, faltam pessoas na sua,
      na sua fabrica faltam, seu recrutamento, a sua selecao de pessoal, recrutar melhor,
      contratar melhor, para recrutadores, para empregadores, fala comigo que contrato, avisem de
      vagas, se abrir vaga, se abrir alguma vaga, quando abrir vaga, alguma vaga aberta, estao a
      contratar, estao contratando, tao contratando, tao a contratar, estao a recrutar, estao
      recrutando, ainda contratam, ^contratam, voces precisam de um, voces precisam de uma, voces
      precisam de alguem, voces precisam de gente, voces precisam de pessoal, vcs precisam de
      gente, vcs precisam de alguem, precisam de ajudante, precisam de estagiari*, precisam de
      voluntarios ai, ^precisam de mao, andam a contratar, andam a procura de pessoal, andam a
      procura de gente, andam a procura de alguem, ^procuram gente, ^procuram pessoal, aceitam
      estagiari*, recebem estagiari*, podem receber estagiari*, tem espaco para um estagi*, ^tens
      vaga, ^tens vagas, sabem de vaga*, sabem de alguma vaga, sabem de algum lugar que, sabem de
      alguem que precise, sabe de vaga*, sabe de alguma vaga, souber de vaga*, souber de alguma
      vaga, souberem de alguma vaga, souberem de trabalho, souberem de algum trabalho, souber de
      algum emprego, alguem precisar de um bom, quem gere equip*, quem entrevista, quem faz
      entrevistas, quem faz recrutamento, quem trabalha em rh, quem trabalha com recrutamento,
      quem le curriculos, quem vai contratar, quem tem equipa, chefes de equipa, ^empresarios,
      ^empresarias, ^patroes, caros gestores, caros empresarios, caras empresas, prezados
      recrutadores, queridos recrutadores, colegas de rh, colegas do rh, amigos de rh, amigos do
      rh, pessoal que contrata, pessoal que recruta, malta que contrata, malta que recruta, gente
      que contrata, voce que contrata, voce que recruta, voce que e recrutador*, voces que
      recrutam, tu que contratas, tu que recrutas, vos que contratais, aos recrutadores, aos que
      contratam, as empresas que recrutam, ponham o salario, coloquem o salario, coloque o
      salario, ponha o salario, bote o salario, botem o salario, indiquem o salario, indique o
      salario, digam o salario, diga o salario na, mostre o salario, divulguem o salario,
      respondam aos candidatos, responda aos candidatos, responda a todos os candidatos, responda
      aos curriculos, deem resposta aos candidatos, deem feedback aos candidatos, de feedback aos
      candidatos, avise os candidatos, avisem os candidatos, escreva o anuncio, escreva um
      anuncio, redija o anuncio, sua proxima contratacao, a vossa proxima contratacao, encontre o
      seu proximo, encontre candidatos, encontre profissionais, encontre o profissional certo,
      encontre o candidato, encontre trabalhadores, receba curriculos, recebe curriculos
      qualificados, recrutem, preencha a vaga, preencha a sua vaga, preencha as suas vagas,
      preencha suas vagas, preencher a sua vaga, preencher suas vagas, abra a vaga, abrir a vaga,
      abrir uma vaga, publique o anuncio, publicar a vaga, publicar a sua vaga, software de
      recrutamento, plataforma de recrutamento, sistema de recrutamento, triagem de curriculos,
      triagem de candidatos, seus processos seletivos, os seus processos de recrutamento, seu
      processo de recrutamento, o vosso processo de recrutamento, vosso recrutamento, numa
      entrevista pergunte, ao entrevistar, ao fazer entrevistas, quando entrevistar, quando
      entrevistam, nas vossas entrevistas, nas suas entrevistas, nas entrevistas que fazem, o
      vosso anuncio, o seu anuncio de, os vossos anuncios, descricao de vaga, descricoes de vaga,
      anuncio de emprego que, num anuncio de emprego, anuncio de vaga, erros ao contratar, erros
      na contratacao, erros de contratacao, erros no recrutamento, custo de contratar, quanto
      custa contratar, contratar pessoas com deficiencia, contratar refugiados, contratam alguem,
      empresas que queiram contratar, apoio a contratacao de, apoios para contratar, subsidio para
      contratar, incentivos para contratar, incentivo para contratar, ^recrute, recrute sem,
      recrute melhor, recrute mais, ^donos de restaurante*, ^donos de loja*, quem esta precisando
      de gente, quem esta a precisar de gente, quem ta precisando de um funcionario, quem ta
      precisando de ajudante, ^procuram um, ^procuram uma, ^procuram alguem, ^precisam de um,
      ^precisam de uma, ^procuram ilustrador*, ^procuram tradutor*, a vossa equipa precisa de, a
      vossa equipa tem lugar, sua equipe precisa de um, sua equipe precisa de uma, sua equipe
      precisa de gente, sua equipe precisa de alguem, sua equipe precisa de mais, a vossa empresa
      precisa de, a tua empresa precisa de, a tua equipa precisa de, na vossa equipa ha, na vossa
      empresa ha, na vossa empresa precisam, na vossa empresa estao, na tua empresa estao, na tua
      empresa ha, na sua empresa estao, na sua empresa tem vaga, na firma de voces, ai na tua
      empresa, se a vossa * estiver, se o vosso * estiver, se a tua * estiver, se a sua * estiver
      precisando, se a vossa * precisar, se o vosso * precisar, se o vosso * precisa, se a vossa *
      procura, se o vosso * procura, se a vossa * procurar, se a tua * procura, se a sua * precisa
      de gente, se a sua * precisa de alguem, se na tua empresa, se voce tem * * precisa, se voce
      tem * e ta, se voce tem * e esta, se tens * e precisas de, quem faz selecao, quem seleciona
      pessoal, quem seleciona candidatos, quem tem padaria, quem tem restaurante e, quem tem loja
      e, voces que fazem recrutamento, voces que fazem selecao, responsaveis de rh, responsaveis
      de recursos humanos, responsaveis de recrutamento, responsaveis por recrutamento,
      responsaveis pelo recrutamento, diretores de rh, diretores de recursos humanos, gerentes de
      rh, departamentos de rh, departamento de rh da sua, departamentos de recursos humanos,
      equipas de recrutamento, equipes de recrutamento, empresas que contratem, empresas que
      contratarem, para empresas que contrat*, empresas interessadas em contratar, empresas
      interessadas em receber, publicar uma vaga, publicar uma oferta de emprego, publicar um
      anuncio de emprego, publicam vagas, publicam anuncios de emprego, publicar vagas, publicar a
      oferta, quem publica vagas, quem publica anuncios, quem abre vaga, quem abre uma vaga, quem
      abre vagas, teste tecnico nao pago, prova tecnica nao paga, testes tecnicos nao pagos,
      aprendi ao contratar, aprendi quando contratei, se gere equipas, contratar pela primeira
      vez, contratar um estrangeiro, contratar uma empregada, contratar uma baba, contratar uma
      domestica, contratar empregada, contratar depressa, contratar com pressa, recrutar pessoas,
      recrutar trabalhadores, recrutar jovens, recrutar bem, recrutamento inclusivo, processo de
      recrutamento justo, o proximo candidato que, deixem aos candidatos, digam aos candidatos,
      diga aos candidatos, diga ao candidato, digam ao candidato, respondam ao candidato, responda
      ao candidato, avise o candidato, perguntem ao candidato, pergunte ao candidato, aos vossos
      candidatos, aos seus candidatos, o vosso candidato, quantas candidaturas recebe, quantos
      curriculos recebe, a primeira contratacao, sua primeira contratacao, as suas contratacoes,
      vossas contratacoes, esta a montar equip*, esta montando equip*, esta montando time, esta a
      montar uma equip*, atras de padeiro, atras de pedreiro, atras de ajudante, atras de
      funcionario*, atras de garcom, atras de cozinheir*, ai na empresa de, ai na firma de, se a
      vossa * precisa de, voces * contratando, voces * * contratando, voces * * * contratando,
      voces * a contratar, voces * * a contratar, voces * * * a contratar, vcs * contratando, vcs
      * * contratando, voces * contratam, alguem * contratando, alguem * * contratando, alguem * *
      * contratando, alguem * a contratar, alguem * * a contratar, alguem * * * a contratar, quem
      * contratando, quem * a contratar, quem * * a contratar, quem * * * a contratar, tem * *
      contratando, tem algu* * * contratando, tem algu* * * * contratando, tem algu* * * a
      contratar, ha algu* * a contratar, ha algu* * * a contratar, ha algu* * * * a contratar,
      conhecem algu* * * a contratar, sabem de empresas, sabem de quem, alguem sabe de empresas,
      contratando ai, contratando por ai, contratando por aqui, a contratar por ai, a contratar
      ai, a contratar por aqui, voces tem * vaga*, voces tem * * vaga*, voces * tem vaga*, voces *
      tem * vaga*, vaga ai, vagas ai, vaga na sua, vaga na tua, vaga na vossa, vaga no seu, vaga
      no teu, vaga no vosso, vagas na sua, vagas na tua, vagas na vossa, vaga por ai, vagas por
      ai, vaga pra mim, vaga pro meu, vaga pra minha, vaga para mim, vaga para o meu, vaga para a
      minha, vaga para meu, vaga para minha, vaga pra meu, lugar para o meu filho, lugar para a
      minha filha, trabalho pro meu, trabalho pra minha, servico pro meu, posso mandar *
      curriculo, posso mandar curriculo, posso mandar o cv, posso mandar cv, posso enviar o cv,
      posso enviar cv, posso enviar o curriculo, posso enviar curriculo, posso deixar curriculo,
      posso deixar o curriculo, posso deixar o cv, posso passar o contacto, posso passar o
      curriculo, posso passar o cv, mando o curriculo agora, mando o curriculo hoje, mando o cv
      hoje, mando ja o cv, mando ja o curriculo, mando curriculo hoje, passo o curriculo, passo
      lhe o cv, passo vos o cv, passo vos o contacto, faco a ponte, publiqu* * vaga*, publiqu*
      vaga*, anunciem * vaga*, anuncie * vaga*, divulgu* * vaga*, divulgu* vaga*, divulgu* * *
      vaga*, deixe* vaga*, deixa vaga*, mande* * vaga*, mande* vaga*, manda * vaga*, manda vaga*,
      poste* * vaga*, poste* vaga*, compartilhe* * vaga*, compartilhe* vaga*, partilhe* * vaga*,
      partilhe* vaga*, coloqu* * vaga*, coloqu* vaga*, escrevam * * vaga*, indiqu* * vaga*,
      indiqu* vaga*, comentem * vaga*, digam * vaga*, contem * vaga*, ponham * vaga*, juntem *
      vaga*, lancem * vaga*, ^contratar, ^recrutar, antes de entrevistar, entrevistar um,
      entrevistar candidat*, entrevistar alguem, quando entrevista *, se e empregador*, entidade*
      empregadora*, entidades patronais, os empregadores podem, as empresas podem candidatar, ^se
      contrata, ^se recruta, se vao contratar, se vais contratar, se vai contratar, se for
      contratar, se fores contratar, se forem contratar, se quer contratar, se queres contratar,
      se querem contratar, se pretende contratar, se pensa contratar, se tem de contratar, se
      precisa de contratar, se precisa contratar, se precisam contratar, se precisam de contratar,
      quando contratam, quando contratar, quando contratarem, quando for contratar, quando forem
      contratar, quando se contrata, para contratar bem, para contratar o, seu proximo
      colaborador, o proximo colaborador, atrair candidatos, atrair talento, atrair talentos,
      filtrar curriculos, filtrar candidatos, ler curriculos, lerem curriculos, leem curriculos,
      recebem curriculos, responder a candidatos, responder aos candidatos, responderem aos
      candidatos, responder a quem se candidata, quem se candidata ao vosso, quem se candidata a
      sua, deixe* * vagas, deixe* aqui * vaga*, deixa aqui * vaga*, voces estao precisando de um,
      voces estao precisando de uma, voces estao precisando de gente, voces estao precisando de
      alguem, voces tao precisando de gente, voces tao precisando de um, voces tao precisando de
      alguem, voces estao a precisar de gente, voces estao a precisar de alguem, voces estao a
      precisar de um, como contratar, ao contratar um, ao contratar uma, ao contratar gente, ao
      contratar jovens, para quem quer contratar, para contratar jovens, para contratar gente,
      se tiverem uma vaga, se tiver uma vaga, se tens uma vaga, se souberem de uma vaga, se souber
      de uma vaga, vossas vagas, suas vagas, tuas vagas
    `),
    freeOfCharge: phrases(`
      oficina gratuita, curso gratuito, workshop gratuito, entrada livre, entrada gratuita,
      entrada franca, é gratuito, é gratuita, é grátis, é de graça, são gratuitos, são
      gratuitas, participação gratuita, aula gratuita, palestra gratuita, webinar gratuito,
      evento gratuito, visita gratuita
    `),
    salesCall: phrases(`
      compre já, compre agora, compra já, compra agora, compra o teu, compre o seu, encomenda
      o teu, encomende o seu, peça o seu, pede o teu, garanta já o seu, assine já, assine
      agora, assine minha newsletter, compre seu ingresso, compra o teu bilhete
    `),
    salesPush: phrases(`
      ^compre, compre ja, compre agora, compre online, compre aqui, compre na, compre no, compre o
      seu, compre a sua, compre seu, compre sua, compra ja, compra aqui, compra agora, compra o
      teu, compra a tua, comprar agora, ^encomende, encomende ja, encomende o seu, encomende a
      sua, encomenda ja, encomenda o teu, encomenda a tua, encomenda aqui, encomendas ate,
      encomendas por, encomendas pelo, encomendas abertas, encomendas atraves, encomendas para,
      faca a sua encomenda, faca sua encomenda, faz a tua encomenda, faca o seu pedido, faca seu
      pedido, faz o teu pedido, pecam o vosso, peca o seu, peca a sua, peca ja, peca pelo, pede o
      teu, pede ja, pedidos pelo, pedidos por, pedidos no, ^reserve, reserve ja, reserve o seu,
      reserve a sua, reserve seu, reserve sua, reserve a turma, reserve o quarto, reserve pelo,
      reserva ja, reserva o teu, reserva a tua, reserva aqui, reserva de bilhetes, reserva de
      mesa, reservas pelo, reservas por, reservas em, reservas atraves, reservas abertas, faca a
      sua reserva, faca sua reserva, faz a tua reserva, para reservar, pra reservar, ^agende,
      agende ja, agende a sua, agende o seu, agende sua, agende seu, agende pelo, agende uma,
      agenda ja, agenda a tua, marque ja, marque a sua, marque o seu, marque sua, marque seu,
      marque uma, marque a primeira, marca ja, marca a tua, marca o teu lugar, marcacoes pelo,
      marcacoes por, marcacoes em, matricule se, matricule ja, matricule ate, ^matricule,
      matricula te, matriculas abertas, inscreva se, inscreve te, inscrevam se, se inscreva,
      inscreva seu, inscreva o seu, registe se em, registe se ja, faca a sua inscricao, faca sua
      inscricao, faz a tua inscricao, garanta o seu, garanta a sua, garanta seu, garanta sua,
      garanta ja, garanta agora, garanta lugar, garantam o vosso, garantam ja, garante o teu,
      garante a tua, garante ja, ^aproveite, ^aproveita, ^aproveitem, aproveite ja, aproveite
      agora, aproveite para, aproveita ja, corre pra loja, corre para a loja, corra para a loja,
      corra pra loja, corra antes, corre antes, corra que, corre que, corre pro site, vem
      garantir, venha garantir, nao perca esta oportunidade, nao perca essa, nao percas esta, nao
      perca a oportunidade, peca orcamento, peca um orcamento, pede orcamento, pede um orcamento,
      solicite orcamento, solicite um orcamento, solicite o seu, solicite ja, simule ja, simule
      aqui, faca uma simulacao, orcamento sem compromisso, orcamento gratis, orcamento gratuito,
      orcamentos gratis, orcamentos gratuitos, chama no whats, chama no whatsapp, chama no zap,
      chama no direct, chama na dm, chama no privado, chama no pv, chame no whats, chame no
      whatsapp, chame no direct, chama inbox, so chamar no, e so chamar, contacte nos, contate
      nos, contacta nos, fale com um consultor, fale com nossos, fale com a nossa equip*, fale com
      nosso time, fale com um especialista, fale com um dos nossos, adquira, adquire ja, ^assine,
      assine ja, assine agora, assine o plano, assine hoje, assine por, assina ja, adere ja,
      subscreva ja, subscreva o plano, experimente gratis, experimente gratuitamente, experimenta
      gratis, teste gratis, teste gratuito, teste gratuitamente, comece agora, comece hoje, comece
      ja, baixe o app, anuncie hoje, anuncie aqui, anuncie connosco, anuncie conosco, ligue ja,
      ligue agora, ligue e marque, ligue e reserve, ligue e peca, use o codigo, use o cupom, usa o
      codigo, usa o cupao, utilize o codigo, use o cupao, com o codigo, com o cupom, com o cupao,
      codigo de desconto, troque a connosco, troque o seu, troque ja, venda o seu, ingressos a
      venda, bilhetes a venda, ja a venda, a venda em, a venda no, a venda na, a venda nos, a
      venda nas, a venda aqui, comprar bilhete, comprar bilhetes, comprar ingresso, comprar
      ingressos, bilhetes aqui, ingressos aqui, bilhetes em, ingressos em, ingressos no, ingressos
      na, ingressos pelo, bilhetes na, link para compra, link de compra, link pra comprar, link
      para comprar, visite a nossa loja, visite nossa loja, visita a nossa loja, passe na loja,
      passa na loja, disponivel para encomenda, vendo, vende se, aluga se, ^alugo, candidate se
      ate, ultima chamada para, encomende pelo, pague em, troque a sua, ligue e agende, inscreva o
      filho, inscricoes abertas, inscricoes em, inscricoes pelo, inscricoes no, inscricoes na,
      inscricoes ate, matriculas ate, matriculas em, ainda ha bilhetes, ainda ha ingressos, ainda
      temos bilhetes, reserve mesa, reserva mesa, reserve a mesa, marquem ja, marque consulta,
      marque hora, marque horario, agende horario, agende um horario, peca uma demonstracao, peca
      uma proposta, peca proposta, solicite uma proposta, contrate ja, contrate agora, contrate o
      plano, contrate o seu, leve o seu, leve para casa, leva o teu, ofereca um, ofereca uma,
      ofereca a quem, ofereca o, presenteie, passe na nossa, passa na nossa, passem na loja, venha
      buscar, venham buscar, vem buscar, venha provar, vem provar, venham provar, venha
      experimentar, vem experimentar, venha conhecer a loja, esperamos por si na, aceitamos
      encomendas, aceito encomendas, aceitamos reservas, pede * pelo, faca ja a sua, faca ja o
      seu, faz ja a tua, compre o * na, compre a * na, troque * por, venda a sua, link na bio para
      comprar, baixe o aplicativo, baixe ja, descarregue a app, torne se cliente, torne se socio,
      abra a sua conta, abra sua conta, aproveite a promocao, aproveite o desconto, aproveite a
      oferta, aproveita a promocao, aproveita o desconto, ^experimente, ^experimenta,
      ^experimentem, reservem, encomendem, comprem, bilhetes a $, ingressos a $, bilhete a $,
      ingresso a $, ingressos por $, bilhetes por $, ^encomendas, encomendas na, encomendas no,
      encomendas em, encomendas ao, encomendas online, reservas ate, reservas para, reservas na,
      reservas no, reservas online, reservas ao, ^marcacoes, marcacoes na, marcacoes no, marcacoes
      ate, marcacoes online, por encomenda, sob encomenda, por marcacao, sob marcacao, fazemos
      entregas, fazemos encomendas, entregas ao domicilio, orcamento na hora, pecam ja, manda
      mensagem e encomenda, agenda uma, liga e marca, escolhe o teu, escolha o seu, escolha a sua,
      leva a tua, leve a sua, traz para casa, ja podes comprar, ja pode comprar, ja podem comprar,
      podem comprar na, pode comprar na, pode comprar em, podem encomendar, pode encomendar, podem
      reservar, pode reservar, podes reservar, podes encomendar, pode adquirir, podem adquirir,
      podes adquirir, disponivel na loja, disponivel na nossa loja, disponiveis na loja,
      disponivel para venda, disponiveis para venda, disponivel em todas as livrarias, nas
      livrarias, na loja online, bilheteira online, venda de ingressos, venda de bilhetes, vendas
      abertas, vendas online, ingresso antecipado, ingressos antecipados, passaporte antecipado,
      assinem, torna te assinante, torne se assinante, seja assinante, seja cliente, adira, junta
      te ao clube, contrata ja, alugue, aluga ja
    `),
    salesOffer: phrases(`
      desconto, descontos, 0 off, saldos, saldao, liquidacao, queima de estoque, queima de stock,
      promocao, promocoes, promo, oferta especial, oferta limitada, oferta relampago, super
      oferta, oferta de lancamento, preco de lancamento, preco promocional, preco especial, precos
      especiais, preco unico, preco reduzido, precos a partir, melhor preco, melhores precos,
      preco de amigo, preco imbativel, precos imbativeis, precos baixos, preco de custo, preco de
      fabrica, preco de inscricao, preco antecipado, inscricao antecipada, early bird, primeiro
      lote, segundo lote, 1 lote, 2 lote, lote promocional, virada de lote, virada do lote, pre
      venda, frete gratis, portes gratis, portes gratuitos, portes incluidos, envio gratis, envio
      gratuito, entrega gratis, entrega gratuita, entregas gratis, teste gratuito, 0 dias gratis,
      mes gratis, meses gratis, aula experimental, primeira consulta, primeira sessao, avaliacao
      gratuita, metade do preco, meia entrada, de 0 por 0, de r 0 por, por apenas, apenas r 0, sai
      por, a partir de r 0, a partir de 0 euros, apenas 0 euros, 0 euros cada, 0 reais cada, leve
      0, leva 0 paga 0, 2 por 1, em 0 vezes, em ate 0, ate 0 vezes, sem juros, parcelado,
      parcelamos, cupom, cupao, codigo promocional, vale presente, vale oferta, cartao presente,
      cheque prenda, cashback, brinde, ganhe a camiseta, de oferta, ultimas vagas, ultimos
      lugares, ultimas unidades, ultimas pecas, ultimos ingressos, ultimos bilhetes, ultimos dias,
      ultimos quartos, ultima oportunidade, ultima chance, vagas limitadas, lugares limitados,
      unidades limitadas, stock limitado, estoque limitado, enquanto durar o estoque, enquanto
      durarem os estoques, enquanto houver stock, ate esgotar, limitado ao stock, tempo limitado,
      so ate, so hoje, so esta semana, somente hoje, termina domingo, termina hoje, acaba hoje,
      acaba amanha, acaba domingo, acaba segunda, antes que acabe, antes que esgote, ainda ha
      bilhetes, ainda temos vagas, restam 0, restam poucas, poucas vagas, poucos lugares, abri 0
      vagas, abrimos 0 vagas, abri cinco, abri tres, black friday, cyber monday, semana do
      consumidor, edicao limitada, pack, combo, plano anual, plano mensal, ofertas imperdiveis,
      ofertas especiais, super ofertas, ofertas da semana, ainda temos lugares, ainda temos
      bilhetes, ainda ha lugares, ainda ha ingressos, ainda tem ingresso, so por 0 euros, so 0
      euros, so r 0, primeira compra, primeira encomenda, antes que acabem, para 0 pessoas,
      lugares para outubro, cinco lugares, preco que voce nunca, de $ por $, so $, a partir de $,
      $ cada, $ por pessoa, $ mensais, $ o par, $ a unidade, $ a sessao, $ a aula, $ a hora, $ a
      diaria, $ iva incluido, $ com entrega, entrega em casa, entrega ao domicilio, entregamos em
      casa, entregamos em toda, 0 x $, 0 x de $, em 0 prestacoes, em prestacoes, preco de amigos,
      preco justo, aula gratis, sem fidelizacao, sem fidelidade, sem compromisso, satisfacao
      garantida, ou o seu dinheiro, mais vendido, mais vendidos, oferta de um, oferta de uma, com
      oferta, de borla, acaba sexta, acaba sabado, acaba no, termina sexta, termina no domingo,
      preco sobe, preco aumenta, preco valido ate, campanha valida ate, campanha ate, restam
      apenas, desde $ por, ultimos 0 lugares, ultimas 0 vagas, ultimas 0 unidades, e ganhe um,
      bilhetes a $, ingressos a $, bilhete a $, ingressos por $, bilhetes por $, 0 vagas
      disponiveis, turmas reduzidas, turma reduzida, grupos pequenos, mensalidade desde,
      mensalidades desde, mensalidade a partir, $ por aula, $ por sessao, $ por noite, $ a noite,
      $ ao mes, $ ao ano, $ a duzia, $ a caixa, $ a garrafa, ja podes encomendar, ja pode
      encomendar, ja podem encomendar, na bilheteira, na bilheteria, por encomenda, sob encomenda,
      vendas abertas, ^compre, compre ja, compre agora, compre online, compre aqui, compre na,
      compre no, compre o seu, compre a sua, compre seu, compre sua, compra ja, compra aqui,
      compra agora, compra o teu, compra a tua, ^encomende, encomende ja, encomende o seu,
      encomende a sua, encomenda ja, encomenda o teu, encomenda a tua, encomenda aqui, encomendas
      ate, encomendas por, encomendas pelo, encomendas abertas, encomendas atraves, encomendas
      para, faca a sua encomenda, faca sua encomenda, faz a tua encomenda, peca o seu, peca a sua,
      peca ja, pede o teu, pede ja, reserve ja, reserve o seu, reserve seu, reserve sua, reserve o
      quarto, reserva ja, reserva o teu, reserva a tua, faca a sua reserva, faca sua reserva, faz
      a tua reserva, agende a sua, agende o seu, agende sua, agende seu, agende pelo, marque ja,
      marque a sua, marque sua, marca ja, marca a tua, matricule se, matricule ja, matricule ate,
      matricula te, matriculas abertas, garanta o seu, garanta a sua, garanta seu, garanta sua,
      garanta ja, garante o teu, garante ja, corre pra loja, corre para a loja, corra para a loja,
      corra pra loja, corra antes, corre antes, corra que, corre que, peca orcamento, peca um
      orcamento, pede orcamento, pede um orcamento, solicite orcamento, solicite um orcamento,
      orcamento gratis, orcamento gratuito, orcamentos gratis, orcamentos gratuitos, chame no
      whats, chame no whatsapp, chame no direct, fale com um consultor, fale com um especialista,
      adquira, adquire ja, assine ja, assine agora, assine o plano, assine hoje, assine por,
      assina ja, experimente gratis, experimente gratuitamente, experimenta gratis, teste gratis,
      teste gratuitamente, anuncie hoje, anuncie aqui, anuncie connosco, anuncie conosco, use o
      codigo, usa o codigo, utilize o codigo, ingressos a venda, bilhetes a venda, ja a venda,
      comprar bilhete, comprar bilhetes, comprar ingresso, comprar ingressos, link para compra,
      link de compra, link pra comprar, link para comprar, visite a nossa loja, visite nossa loja,
      visita a nossa loja, passe na loja, passa na loja, esperamos por si na loja, vendo, vende
      se, encomende pelo, matriculas ate, matriculas em, reserve mesa, reserva mesa, marque
      consulta, marque hora, marque horario, agende uma aula, contrate ja, contrate agora, passem
      na loja, venha conhecer a loja, compre o * na, compre a * na, aproveite a oferta,
      encomendem, comprem, encomendas na, encomendas no, encomendas em, encomendas ao, encomendas
      online, orcamento na hora, disponivel na loja, disponivel na nossa loja, disponiveis na loja
    `),
    salesGoods: phrases(`
      pos graduacao, mba, formacao intensiva, formacao certificada, novas turmas, nova turma,
      turma nova, mentoria, mentorias, consultoria, consultorias, coaching, masterclass, workshop,
      workshops, bootcamp, imersao, certificacao, meu livro, nosso livro, ebook, e book, nosso
      produto, nossos produtos, nossa colecao, nova colecao, colecao de verao, colecao de inverno,
      colecao nova, nossos servicos, nosso servico, nossa loja, loja online, loja virtual, nosso
      software, nosso aplicativo, nossa plataforma, assinatura, assinaturas, subscricao,
      mensalidade, mensalidades, plano pro, premium, vip, camarote, bilhetes, bilhete, ingressos,
      passe geral, lugar cativo, apartamento, apartamentos, moradia, moradias, imoveis, chale,
      chales, pousada, quarto duplo, pacote, pacotes, excursao, cruzeiro, seguro auto, seguro de
      vida, consorcio, em stock, em estoque, pronta entrega, pecas unicas, feito a mao, artesanal,
      artesanais, handmade, pecas novas, novidades na loja, chegou a loja, chegaram a loja, acabou
      de chegar, acabaram de chegar, cabaz, cabazes, cestas, kit, kits, marmitas, quentinhas,
      tatuagem, depilacao, sessao fotografica, ensaio fotografico, acampamento, colonia de ferias,
      campo de ferias, retiro, templates, template, planilha pronta, avaliacao na clinica, terreno
      a venda, primeira faxina, limpeza de pele, seguro de viagem, seguro automovel, credito
      habitacao, plano anual, plano mensal, seminovos, cursos, oficinas, aula de, sessao de,
      massagem, massagens, tratamentos, jantar de gala, jantar vinico, ceia, rodizio, buffet, bolo
      rei, bolo de aniversario, bouquets, arranjos florais, mobilia, camisolas, camisetas,
      canecas, t shirts, agenda 0, vinil, exemplar, exemplares, livro novo, novo livro,
      hospedagem, passeio de barco, passeios de barco, passeio guiado, prova de vinhos, provas de
      vinho, estadia, estadias, inscricao antecipada, sistema de gestao, paineis solares,
      caldeira, ar condicionado, pneus, lavagem, mudancas, dedetizacao, reboque, pintura de casas,
      remodelacoes, traducoes, revisao de textos, fotografia de, eventos corporativos, catering,
      racao, banho e tosa, pet shop, ginasio, pilates, yoga, ioga, preparatorio, explicacoes,
      reforco escolar, nosso sistema, natacao para, viagem de finalistas, viagem organizada, nossa
      academia, em exclusivo, curso, aulas, oficina, consulta, menu, ementa, cardapio, mentorado,
      sessoes, tratamento, excursoes, bolos, folar, folares, panetone, panetones, chocolates, ovos
      de pascoa, marmita, camisola, camiseta, t1, t2, t3
    `),
    bait: phrases(`
      marca* 0 amigos, marca* 0 amigas, marca* aquele, marca* aquela, marca* alguem, marca* quem,
      marca* o crush, marca* o mozao, marca* a galera, marca* a tua irma, marca* a tua prima,
      marca* a tua mae, marca* a tua melhor, marca* a tua comadre, marca* a tua cara metade,
      marca* a tua pessoa, marca* o teu melhor, marca* o teu irmao, marca* o teu namorado, marca*
      o teu par, marca* a sua mae, marca* aqui quem, marca* aqui um, marca* aqui uma, marca* aqui
      alguem, marca* ai quem, marca* ai aquele, marca* ai aquela, marca* nos comentarios, marqu* 0
      amigos, marqu* 0 amigas, marqu* aquele, marqu* aquela, marqu* alguem, marqu* quem, marqu* o
      crush, marqu* a galera, marqu* aqui quem, marqu* aqui um, marqu* aqui uma, marqu* aqui
      alguem, marqu* ai quem, marqu* nos comentarios quem, identifica* 0 amigos, identifica*
      aquela pessoa, identifica* quem, identifica* alguem, identifiqu* 0 amigos, identifiqu*
      aquele, identifiqu* aquela, identifiqu* alguem que, menciona* 0 amigos, menciona* alguem,
      mencione alguem, mencione aquele, mencione aquela, mencione 0 amigos, taga* um amigo, taga*
      aquele, taga* quem, chama* aquele amigo que, curte se, curta se, curtam se, curte quem,
      curta quem, curte ai se, curte aqui se, curte e partilha, curte e compartilha, curta e
      compartilhe, curtam e compartilhem, curtir e compartilhar, curta para, curte para, curte
      pra, gosta e partilha, gostem e partilhem, goste e partilhe, gosto e partilha, gosto se,
      gosto para, faz like e, facam like e, mete like, metam like, like se, like para, like e
      partilha, like e partilhem, like comenta, deixa o teu like, deixa o like, deixa seu like,
      deixe o like, deixe seu like, deixe o seu like, deixem o like, deixem like, da aquele like,
      senta o dedo no like, da o like, esmaga o like, partilha se, partilhe se, partilhem se,
      partilha esta publicacao se, partilha este post se, partilha isto se, compartilha se,
      compartilhe se, compartilhem se, compartilha ai se, compartilhe isso se, compartilhe esta
      imagem se, compartilhe essa imagem se, compartilhe este post se, compartilhe esse post se,
      partilha com 0, compartilha com 0, compartilhe com 0, envia a 0 amigos, envie para 0 amigos,
      envie para 0 pessoas, mande para 0 amigos, manda para 0 amigos, rt se, rt quem, rt para, rt
      pra, retweet se, retuita se, retuite se, retweeta se, retweeta para, reposta se, reposte se,
      republica se, republiquem se, da boost se, concorda partilha, concorda compartilha, se
      concorda partilhe, se concorda compartilhe, se voce concorda compartilhe, se concordas da,
      comenta um emoji, comente seu signo, comenta amem, comente amem, comente 0 e, comenta 0 e,
      digita amem, digite amem, digita eu quero, digite eu quero, digita sim, digite sim, digita
      quero, digite quero, digite 0, digita 0, escreve amem, escreva amem, escreve quero, escreva
      quero, escreva eu quero, escreve sim nos, escreva sim, escreve eu quero, diga amem, nos
      comentarios e eu mando, nos comentarios que eu envio, nos comentarios que eu mando, nos
      comentarios e te mando, nos comentarios e te envio, nos comentarios e receba, nos
      comentarios e recebe, nos comentarios e ganhe, nos comentarios para receber, nos comentarios
      pra receber, nos comentarios e enviamos, nos comentarios e mandamos, nos comentarios que
      enviamos, nos comentarios que mandamos, nos comentarios e habilita, comenta e eu mando,
      comente e eu mando, comenta que eu mando, comente que eu mando, comenta que eu envio,
      comente que eu envio, comenta e recebe, comente e receba, comenta e ganha, comente e ganhe,
      comente para ganhar, comenta para ganhar, comente para participar, comenta para participar,
      primeiro a comentar, primeiros a comentar, comentario com mais curtidas, comentario mais
      curtido, o primeiro a responder paga, quem demorar a responder, chegar a 0 curtidas, chegar
      a 0 likes, chegar a 0 gostos, chegar a 0 partilhas, chegar a 0 comentarios, chegar a 0 rts,
      chegar aos 0 likes, chegar aos 0 gostos, chegarmos a 0, chegarmos aos 0, chegar a 0
      compartilhamentos, bater 0 curtidas, bater 0 likes, bater 0 rts, bater 0 comentarios,
      batermos 0, quantos likes merece, quantas curtidas merece, quantos amens, 1 like 1, cada
      like, cada curtida, um like um, uma curtida uma, so genios, so os genios, so um genio,
      apenas genios, so os inteligentes, so os fortes, so 0 consegue*, so 0 acerta*, apenas 0
      consegue*, 0 das pessoas erra*, ninguem acerta, ninguem vai compartilhar, aposto que
      ninguem, duvido voce comentar, duvido voce acertar, sigo de volta, segue de volta, sigam de
      volta, seguir de volta, follow de volta, follow back, followback, sdv, troco likes, troca de
      likes, f4f, siga e ganhe, seguir curtir e, seguir a pagina e, seguir o perfil e, segue a
      nossa pagina e, siga nosso perfil e, partilha para ganhar, partilhar e ganhar, partilha e
      ganha, partilhe e ganhe, compartilhe e ganhe, compartilha e ganha, compartilhe para ganhar,
      like e ganha, gosto na pagina e, guarda esta publicacao e, salva e compartilha, salve e
      compartilhe, salva marca e, diz me o mes, diz me o teu signo, me diz seu signo, diga seu
      signo, vota nos comentarios, reage com, reaja com, reajam com, reage se, responde com um
      emoji, responda com um emoji, coracao se, deixa um coracao, deixe um coracao, deixem um
      coracao, deixa um emoji, deixe um emoji, poe um coracao, coloca um coracao, manda um
      coracao, amei para, partilha para humilhar, quem nao partilhar, quem nao compartilhar, se
      voce nao compartilhar, se nao partilhares, nao quebre a corrente, nao quebres a corrente,
      passe adiante se, passa adiante se, quantos gostos merece, rt e sigam, rt e segue, rt e
      siga, so 0 tera, like partilha, guarda esta publicacao gosta, gosta comenta, partilha e
      identifica, partilhar este post e, comenta o numero, comente o numero, comentem o vosso
      signo, comenta aqui o teu, guias nos comentarios, quero nos comentarios, sim nos
      comentarios, guia nos comentarios, amem nos comentarios, um emoji nos comentarios, a que
      responder primeiro, quem responder primeiro, primeiro comentario ganha, diz me em que mes,
      diz me o teu mes, diz me o dia, comenta e partilha, comente e compartilhe, partilha na
      mesma, se este post chegar, se esta publicacao chegar, se este video chegar, se chegarmos a,
      se chegarmos aos, marca* * amig*, marca* * * amig*, marca* * irma*, marca* * mae, marca* *
      pai, marca* * pessoa*, marca* * coleg*, marca* * comadre*, marca* * vizinha*, marca* *
      namorad*, marca* * parceir*, marqu* * amig*, marqu* * * amig*, marqu* * irma*, marqu* * mae,
      marqu* * pessoa*, marqu* * coleg*, marqu* * vizinh*, marqu* * parceir*, identifiqu* * amig*,
      identifiqu* * * amig*, identifica* * amig*, identifica* * * amig*, mencion* * amig*,
      mencion* * * amig*, identifica aqui, identifique aqui, identifiquem aqui, coment* quero,
      coment* eu quero, coment* sim, coment* * e eu mando, coment* * e recebe*, coment* * e ganh*,
      coment* * que eu, coment* * que envio, coment* * que mando, coment* * que te, coment* * que
      enviamos, coment* * que mandamos, coment* * e enviamos, coment* * e mandamos, coment* * para
      receber, coment* * pra receber, coment* * para ganhar, coment* * para participar, coment* a
      palavra, coment* com o emoji, coment* com a palavra, coment* apenas com, coment* com 0,
      coment* com o teu, digit* * que, digit* * nos comentarios, escrev* * nos comentarios,
      escrev* * que eu, escrev* a palavra, e eu envio, que eu te mando, que eu te envio, e envio
      te, e mando te, e eu te mando, e eu te envio, que envio te, que mando te, que enviamos por,
      que mandamos por, e enviamos te, e mandamos te, e enviamos por mensagem, mandamos no direct,
      enviamos por dm, mando por dm, envio por dm, recebe no direct, receba no direct, ganha quem,
      leva quem, acerta* e ganh*, adivinha e ganha, adivinhe e ganhe, comentario mais criativo,
      comentario mais engracado, melhor comentario ganha, melhor comentario leva, melhor resposta
      ganha, resposta mais criativa, frase mais criativa, entre os comentarios, entre todos os
      comentarios, entre quem partilhar, entre os que comentarem, sorteamos entre, sorteio entre
      quem, sortear entre, primeiros 0 a comentar, primeiros 0 comentarios, like e segue, gosto
      partilha, gostar e partilhar, gostar comentar e, gostar seguir e, curtir seguir e, curtir e
      marcar, curtir e comentar, curtir comentar, curta e marque, curte e marca, seguir e marcar,
      seguir e comentar, seguir e partilhar, siga e marque, siga e compartilhe, segue e marca,
      segue e partilha, segue * e marca, siga * e marque, comenta e marca, comente e marque,
      comentar e marcar, comentar e partilhar, comentar e compartilhar, partilhar e comentar,
      compartilhe e marque, compartilha e marca, partilha e marca, partilhar e identificar,
      partilhar e marcar, partilhe e identifique, poe like, poe gosto, mete gosto, metam gosto, da
      coracao, manda coracao, faz gosto, facam gosto, amei se, haha se, reajam se, reaja se, uma
      curtida se, um coracao para, um like por, copia e partilha, quem nao * nao tem coracao,
      duvido que compartilh*, duvido que partilh*, aposto que nao partilh*, aposto que nao
      consegu*, aposto que voce nao, chegar aos 0 seguidores, chegar a 0 seguidores, chegar nos 0,
      bora bater 0, vamos chegar a 0, vamos chegar aos 0, vamos bater 0, meta de 0 likes, meta de
      0 curtidas, meta de 0 seguidores, se * chegar a 0, se * * chegar a 0, se * * chegar aos 0,
      se chegar a 0, quero ver todos, quero ver quem comenta, vamos ver quantos, vamos contar
      quantos, rt e fav, fav se, fav pra, dou follow, sigo todos, sigo toda a gente que, sigo quem
      der, quem der rt, quem der like, quem der gosto, por cada gosto, por cada partilha, por cada
      comentario, a cada partilha, a cada compartilhamento, digam amem, deixa o teu amem, deixe
      seu amem, quem ama * partilha, quem ama * compartilha, se me amas, maes partilham, poucos
      vao partilhar, poucos vao compartilhar, ninguem vai partilhar, compartilhe em 0, compartilhe
      antes que, partilha antes que apaguem, partilhe antes que apaguem, nao role sem, nao passe
      sem, nao passes sem, nao saia sem curtir, a votar com emojis, vota com um emoji, vote com um
      emoji, votem com emojis, responde so com, responda so com, responde apenas com, descreve *
      com um emoji, com um so emoji, quem acertar ganha, quem acertar leva, quem acertar primeiro,
      quem adivinhar ganha, quem adivinhar leva, copia e cola no teu, copie e cole no seu, copie e
      cole no mural, entre todos os que comentarem, entre todos os que partilharem, digit* * e
      receb*, digit* * e ganh*, digit* * e compartilh*, digit* * para receber, escrev* * e receb*,
      escrev* * e ganh*, vamos contar os coraj*, marca* o teu primo, like e uma, deixa um
      pontinho, deixe um pontinho, deixa um ponto, deixe um ponto, deixa um 0, deixe um 0, deixa
      uma flor, deixe uma flor, deixa uma estrela, escreve feito, escreva feito, desafia 0 amigos,
      desafie 0 amigos, desafia tres amigos, desafia os teus amigos, desafie seus amigos, com mais
      likes ganha, com mais likes leva, com mais gostos ganha, com mais curtidas ganha, com mais
      curtidas leva, com mais coracoes ganha, com mais reacoes ganha, com mais votos ganha, com
      mais gostos leva, foto com mais likes, foto com mais gostos, foto com mais curtidas,
      resposta com mais likes, resposta com mais gostos, resposta com mais curtidas, comentario
      com mais coracoes, comentarios com mais, votem com a reacao, vota com a reacao, vote com a
      reacao, votem com reacoes, vote com reacoes, vota com reacoes, vota com like, vote com like,
      vote com coracao, vota com coracao, vota com um gosto, votem com gosto, completa a frase e,
      complete a frase e, ativa o sininho, ative o sininho, ativem o sininho, ativar o sininho,
      salva este post, salva esse post, salve este post e, salve esse post e, salva e envia, salva
      e manda, salva e partilha, salva curte, salve curta, curte salva, curta salve, segue salva,
      siga salve, siga curta, segue curte, segue gosta, gosta segue, segue partilha, like share,
      like follow, like subscreve, subscreve e deixa, inscreva se no canal e, o algoritmo esconde,
      engana o algoritmo, te deve um, deve te um, deve te uma, paga o lanche, paga a pizza,
      primeira pessoa que aparecer, primeira pessoa que te aparecer, primeiro nome que aparecer, a
      terceira pessoa que, a segunda pessoa que, quem te aparecer no, quem partilhar ganha, quem
      partilhar este, quem marcar 0, quem marcar mais, quem curtir e, quem gostar e, quem seguir
      e, so precisas de comentar, so precisa comentar, so precisas de seguir, so tens de comentar,
      so tens de partilhar, so tem que comentar, basta comentar, basta comentares, basta
      comentarem, basta deixar um comentario, basta deixares um comentario, basta partilhar, basta
      partilhares, basta curtir, basta seguir e, basta seguires, basta marcar, basta marcares,
      basta identificar, basta identificares, basta dar like, basta um like, basta um comentario,
      e so comentar, e so curtir e, e so marcar, e so seguir e, so marcar um, comenta ja, comente
      ja, comente aqui e, comenta aqui e, comenta aqui com, comente aqui com, comentem aqui com,
      responde aqui com um emoji, diz quero, diga eu quero, diga quero, diga sim, digam eu, diz
      sim nos, manda quero, mande quero, manda a palavra, mande a palavra, mande eu quero, manda
      eu quero, envia a palavra, envie a palavra, concordas partilha, levanta a mao quem, levanta
      a mao se, levante a mao quem, levante a mao se, bate palmas se, maos no ar quem, mao no ar
      quem, quem concorda da, quem concorda curte, quem ama curte, quem ama compartilha, da um rt,
      rt aos que, rt a quem, rt e like, rt ou like, rt ou fav, like pro, like pra, curte pro,
      coracao pra, coracao para a, coracao para o, coracao para quem, polegar se, haha para, haha
      pra, amei pra, uau para, team 0 ou, nao quebre esta corrente, quebrar a corrente, quebra a
      corrente, ter sorte durante, ter azar, 0 anos de azar, 0 anos de sorte, receberas uma,
      recebera uma bencao, receber uma bencao, boas noticias em 0, receba uma bencao, bencao ainda
      hoje, comentario com mais gosto*, comentario com mais like*, paga o jantar nos, so com um
      emoji, te deve uma pizza, te deve uma cerveja, gosta partilha, curte comenta, curte
      compartilha, curte marca, curta compartilhe, comenta partilha, comenta compartilha, comente
      compartilhe, comenta marca, marca comenta, marca partilha, partilha comenta, like
      comentario, salva compartilha, guarda partilha, segue comenta, segue marca, siga comente,
      siga marque, siga compartilhe, e comenta, e comente, comenta com, comente com um, comente
      com o, comente com seu, comentem com, comenta a tua, comenta o teu, comenta o nome, comente
      o nome, comente o seu, comenta em baixo, comenta abaixo, comente abaixo, comenta aqui em
      baixo, comenta aqui embaixo, comente aqui embaixo, quem comentar, quem compartilhar, quem
      curtir este, quem curtir esse, quem curtir essa, participe do sorteio, participem do
      sorteio, participa no sorteio, participa no passatempo, participe no passatempo, participar
      no passatempo, participar do sorteio, participar no sorteio, para concorrer a, para
      concorrer ao, pra concorrer, para concorreres, habilita te a, habilita te e, habilite se a,
      habilitas te a, habilitem se a, concorre a um, concorre a uma, concorre a 0, concorre a
      dois, concorra a um, concorra a uma, concorra a 0, concorra a dois, concorra ao, concorra
      aos, esta a concorrer a, segue * * comenta, siga * * comente, segue * * e partilha, siga * *
      e compartilhe, siga * * e marque, segue * * e marca, siga o perfil e, coment* * * e ganh*,
      coment* * * * e ganh*, coment* * * e habilita, coment* * * * e habilita, partilh* * * * e
      ganh*, partilh* * * e ganh*, partilh* * * e habilita, partilh* * * * e habilita, compartilh*
      * * e ganh*, compartilh* * * e concorr*, compartilh* * * e marqu*, compartilh* * * e marca*,
      partilh* * * e marca*, partilh* * * e identifica*, partilh* * * e coment*, compartilh* * * e
      coment*, gosta * * e partilha, gosta * e partilha, deixe * * e compartilhe, deixa * * para
      ganhar, manda * nos comentarios, mande * nos comentarios, deixa um * nos comentarios, deixe
      um * nos comentarios, deixa nos comentarios um, deixe nos comentarios um, vota aqui, votem
      aqui em baixo, vota em baixo, deixa o teu voto, deixe seu voto, deixem o vosso voto, voto
      nos comentarios, vote nos comentarios, responde em baixo, diz aqui nos comentarios, escreve
      aqui em baixo, completa nos comentarios, se nao partilhas, se nao compartilha, quem nao
      curte, se este tweet, se esse tweet, se esse video, se esse post, curte * * e coment*, curta
      * * e coment*, curte * * e compartilh*, curta * * e compartilh*, se esta foto chegar, se
      essa foto chegar
    `),
    baitHint: phrases(`
      sorteio, sorteios, sorteamos, sortearemos, vamos sortear, sorteando, passatempo, giveaway,
      concurso relampago, ganha um, ganha uma, ganhe um, ganhe uma, para ganhar, pra ganhar, para
      ganhares, habilita te, habilite se, habilitas te, a habilitar se, concorra a, concorrer a,
      esta concorrendo, ganhador, ganhadora, ganhadores, o felizardo, para participar, pra
      participar, basta seguir, so comentar, so seguir, segue a pagina, siga a pagina, siga a
      nossa pagina, segue a nossa pagina, siga nosso perfil, segue o perfil, siga o perfil, siga o
      nosso perfil, siga nossa pagina, curta a pagina, curta nossa pagina, curte a pagina, gosto
      na pagina, like na pagina, eu envio, eu te mando, eu mando, eu te envio, mando no direct,
      envio no direct, envio por mensagem, mando por mensagem, mando na dm, mando o pdf, cabaz
      surpresa, premio surpresa, comenta em baixo, comenta aqui em baixo, comente abaixo, comente
      aqui embaixo, marca aqui, marque aqui, marca ai, se concordas, se concorda, se voce
      concorda, se concordam, se tambem, se voce tambem, se amas, se voce ama, se ama, se gostas,
      se voce gosta, se achas, se voce acha, se acha que, se tens orgulho, se voce tem orgulho, se
      es, se voce e, se fores, quem concorda, quem ama, quem tambem, quem acertar, quem adivinhar,
      para que todos vejam, primeiras 0 pessoas, o comentario mais, a cada curtida, quem curtir,
      ganhar um, ganhar uma, concorre a, concorrem a, vencedor sera, vencedora sera, vencedores
      serao, para habilitar, regulamento, ^comenta, ^comente, ^comentem, ^curte, ^curtam, ^da
      like, ^deixa like, ^marquem, ^identifica, ^identifiquem, ^taga, ^like, o like, um like, uma
      curtida, conta nos comentarios, diz nos comentarios, votem nos comentarios, sim ou nao, a ou
      b
    `),
    shareRequest: phrases(`
      por favor partilhem, por favor compartilhem, toca a partilhar, bora compartilhar, ajudem a
      partilhar, ajuda a compartilhar, ajudem nos a divulgar, ajudem me a divulgar, divulguem,
      espalhem a palavra, espalha a palavra, espalhe a palavra, passem a palavra, passa a palavra,
      passe a palavra, espalhem por ai, espalhem a noticia, rt por favor, por favor rt, rt pf, rt
      pfv, pf rt, da rt, deem rt, de rt, retweet por favor, retuitem, deem boost, repostem,
      republiquem, envia a quem, envie para quem, manda para quem, manda pra quem, mande para
      quem, conta aos teus amigos, conte aos seus amigos, avisa os amigos, nao te esquecas de
      partilhar, nao se esqueca de compartilhar, nao esqueca de compartilhar, passem adiante,
      repassem, ^partilha, ^partilhe, ^partilhem, ^compartilha, ^compartilhe, ^compartilhem, e
      partilha, e partilhem, e compartilhe, e compartilha, e compartilhem, ^divulgue, passe
      adiante esta, partilh* este, partilh* esta publicacao, partilh* esta imagem, partilh* isto,
      partilh* com os teus, partilh* com os seus, partilh* com os vossos, partilh* com quem,
      partilh* muito, partilh* por favor, partilh* para que, partilh* nos vossos, partilh* nos
      grupos, partilh* o post, partilh* a publicacao, partilh* com 0, partilh* com os amigos,
      partilh* com amigos, compartilh* este, compartilh* esta, compartilh* esse, compartilh* essa,
      compartilh* isso, compartilh* isto, compartilh* com seus, compartilh* com os, compartilh*
      com quem, compartilh* com todo, compartilh* muito, compartilh* por favor, compartilh* para
      que, compartilh* pra que, compartilh* nos grupos, compartilh* o post, compartilh* a
      publicacao, compartilh* com 0, ajuda* a partilhar, ajude* a compartilhar, ajude* a divulgar,
      ajuda* a divulgar, ajuda* a espalhar, ajude* a espalhar, divulga por favor
    `),
    superlative: phrases(`
      incrivel, incriveis, fantastic*, espetacul*, espectacul*, fenomenal, fenomenais, fenomeno
      mundial, extraordinari*, maravilhos*, maravilha das maravilhas, deslumbrant*, inesquecivel,
      inesqueciveis, inacreditavel, inacreditaveis, surreal, surreais, magico, magica, magicos,
      magicas, magia pura, epico, epica, epicos, epicas, lendari*, genial, geniais, perfeito,
      perfeita, perfeitos, perfeitas, perfeicao, revolucionari*, sem precedentes, sem igual, sem
      paralelo, sem palavras, nao ha palavras, nao tenho palavras, faltam me palavras, faltam
      palavras, imbativel, imbativeis, imperdivel, imperdiveis, inigualavel, inigualaveis,
      incomparavel, incomparaveis, insuperavel, insuperaveis, sensacional, sensacionais,
      estupend*, magnific*, majestos*, sublime, sublimes, colossal, colossais, glorios*, obra
      prima, obras primas, apaixonante, apaixonantes, eletrizante, eletrizantes, electrizante,
      arrebatador*, avassalador*, arrasador*, emocionante, emocionantes, emocionadissim*, em
      extase, extasiad*, radiante, radiantes, delirante, orgulho gigante, orgulho imenso,
      orgulhosissim*, honradissim*, profundamente honrad*, orgulho do tamanho, de outro mundo, do
      outro mundo, de outro planeta, de outra galaxia, fora de serie, fora deste mundo, fora desse
      mundo, melhor do mundo, melhores do mundo, o melhor, a melhor, os melhores, as melhores,
      melhor de sempre, melhores de sempre, melhor da historia, melhor da minha vida, ^melhor dia,
      ^melhor noite, ^melhor jogo, ^melhor show, ^melhor festa, ^melhor concerto, ^melhor viagem,
      ^melhor presente, melhor dia da, melhor noite da, melhor experiencia da, os maiores, maior
      de sempre, maior da historia, maior do mundo, mais lindo, mais linda, mais lindos, mais
      lindas, mais belo, mais bela, mais belos, mais belas, mais fofo, mais fofa, mais top, mais
      foda, mais amada, mais amado, mais esperad*, mais aguardad*, mais apaixonant*, mais
      sabores*, lindo demais, linda demais, lindos demais, lindas demais, top demais, demais da
      conta, *issimo, *issima, *issimos, *issimas, muda vidas, mudou a minha vida, mudou minha
      vida, muda a sua vida, vai mudar a sua vida, vai mudar para sempre, vai mudar tudo, mudou
      tudo, mudanca de paradigma, disruptiv*, game changer, top dos tops, topzera, topissim*,
      sonho realizado, sonho tornado realidade, dos sonhos, dos meus sonhos, dos teus sonhos, dos
      seus sonhos, a coisa mais, as coisas mais, o lugar mais, a pessoa mais, o momento mais,
      mulher mais sortuda, homem mais sortudo, sortuda do mundo, feliz de sempre, deus do ceu,
      amor da minha vida, estonteante, estonteantes, impressionante, impressionantes, bombastic*,
      divinal, divinais, de chorar por mais, de tirar o folego, de cair o queixo, sem defeitos,
      impecavel, impecaveis, apoteose, apoteotic*, arrepiante, arrepiad*, magistral, soberb*,
      maior festa, maior evento, a maior coisa, brilhante, brilhantes, melhor coisa do, melhor
      coisa da, melhores amigos do universo, melhores amigos do mundo, obcecad*, apaixonad* por,
      eufori*, orgulho enorme, so gratidao, gratidao eterna, surtei, surtando, surtad*, morri e
      renasci, morta com, gritando, tremendo de, aos pulos, nas nuvens, transbordar de,
      transbordando, transborda de
    `),
    intensifier: phrases(`
      absolutamente, simplesmente, totalmente, completamente, verdadeiramente, literalmente,
      profundamente, extremamente, incrivelmente, imensamente, loucamente, perdidamente,
      inteiramente, super, hiper, mega, ultra, muitissimo, tao tao, muito muito, mesmo mesmo, do
      mundo, deste mundo, desse mundo, do universo, do planeta, deste planeta, da galaxia, do
      sistema solar, da historia, da humanidade, de sempre, de todos os tempos, de toda a minha
      vida, da minha vida, desta vida, para sempre, demais, demaisss*, mais incriv*, mais
      espetac*, mais espectac*, mais lend*, mais fantast*, mais maravilhos*, mais extraordin*,
      mais louc*, mais epic*, mais lindo, mais linda, mais lindos, mais lindas, mais belo, mais
      bela, mais fofo, mais fofa, mais amada, mais amado, mais esperad*, mais aguardad*, mais
      apaixonant*, mais absurd*, mais sabores*, mais talentos*, mais surre*, mais genia*, mais
      perfeit*, mais brilhant*, mais inesqueciv*, mais emocionant*, mais feliz, mais puro, meu
      deus, gente do ceu, que orgulho, que emocao, que energia, que noite, jamais vist*, nunca
      vist*, nunca viu, ja viu, alguma vez, ja existiu, ja feita, ja feito, uau, uauu*, aaaa*,
      genteee*, voce nao ta preparado, 0 vezes, infinit*, gigantesc*, enorme orgulho, inteira,
      inteiro, wow, so absurd*
    `),
    promise: phrases(`
      garantimos, asseguramos, prometemos, comprometemo nos, comprometemos nos, nos comprometemos,
      assumimos o compromisso, assumimos isso por escrito, assumimos por escrito, assumimos o
      custo, assumimos os custos, assumimos a despesa, compromisso nosso, compromisso com os
      nossos clientes, e compromisso da, e compromisso do, ^compromisso do, ^compromisso da,
      compromisso assumido, tem a nossa palavra, tens a nossa palavra, tem nossa palavra, damos a
      nossa palavra, e a nossa palavra, palavra de honra, e a palavra da, e a palavra do, ^palavra
      da, ^palavra do, dinheiro de volta, devolucao do dinheiro, devolveremos, ressarciremos,
      ressarcimos, indemnizamos, indenizamos, compensaremos, compensamos com, substituimos o
      equipamento, substituiremos, trocamos gratuitamente, trocamos sem, trocamos na hora,
      trocamos de graca, reparamos sem custo*, consertamos de graca, consertamos sem, voltamos de
      graca, devolucao integral, devolucao total, estorno integral, sem perguntas, nao fazemos
      perguntas, garantia de 0, garantia vitalicia, garantia de devolucao, garantia de satisfacao,
      garantia de preco, 0 anos de garantia, 0 meses de garantia, 0 dias de garantia, pagamos a
      diferenca, cobrimos a diferenca, cobrimos o preco, cobrimos qualquer, cobrimos todas as, sai
      de graca, nao paga nada, nao pagas nada, nao pagam nada, nao tera de pagar, nao tera de os
      pagar, nao tera que pagar, nao terao de pagar, nao tem de pagar nada, nao vai pagar, nao
      cobramos, nao vamos cobrar, sem cobrar nada, ou o seu dinheiro, ou e de graca, ou e gratis,
      ou nao paga, ou faz mais, nunca vamos vender, jamais venderemos, nao vamos aumentar, nao
      aumentamos, nao subimos, nao vai aumentar, nao vao aumentar, nao vao subir, nao sobem este
      ano, nao sobe este ano, preco fixo ate, precos congelados, preco congelado, congelamos os
      precos, congelamos o preco, mantemos os precos, mantemos o preco, mantem a turma, sem
      aumentos ate, gratis para sempre, gratuito para sempre, gratuita para sempre, livre para
      sempre, sera sempre gratuit*, sera sempre livre, continuara gratuit*, continuara livre,
      continuara a ser gratuit*, vai ser sempre gratuit*, vai continuar gratuit*, vai continuar
      sendo gratuit*, ninguem fica sem, ninguem vai ficar sem, nao ficara sem, respondemos em 0,
      respondemos em ate, respondemos sempre, respondemos a todas, respondemos a todos,
      respondemos no prazo, respondemos em menos de, resposta em 0 horas, resposta em ate 0,
      resposta no prazo de, sao respondidas em 0, sao respondidos em 0, entregamos em 0,
      entregamos em ate, entrega em ate 0, entrega em 0 horas, entregamos sem falta, resolvemos em
      0, resolvemos em ate, atendemos em ate, atendimento em ate, atendemos em 0, cobrem nos,
      podem cobrar nos, pode nos cobrar, podem nos cobrar, fica reduzido a, credito automatico,
      credito por cada, aplicamos o desconto nos, se falharmos, se nao cumprirmos, se atrasarmos,
      se nao ficar satisfeit*, se nao ficares satisfeit*, se nao chegar a tempo, nao paga a
      entrega, nao paga frete, nao paga a segunda, nao pagam a entrega, nenhum aluno vai ficar,
      nenhum cliente vai ficar, nenhuma familia tera, nenhuma crianca vai ficar, nunca vamos
      cobrar, nunca vamos partilhar, nunca vamos compartilhar, nunca vamos aumentar, nunca vamos
      subir, jamais vamos cobrar, jamais cobraremos, repomos a diferenca, repomos o servico,
      pagaremos a, pagaremos o, pagaremos os, pagaremos as, e por conta da casa, fica por conta da
      casa, sai por conta da casa, vamos devolver, vamos ressarcir, vamos compensar, vamos
      indemnizar, vamos indenizar, vamos substituir o, vamos substituir a, vamos substituir todos,
      vamos substituir todas, vamos repor, vamos creditar, vamos estornar, vamos cobrir a, vamos
      manter o preco, vamos manter os precos, vamos responder a todos, vamos responder a todas,
      iremos devolver, iremos compensar, iremos substituir, sera entregue em ate, a sua encomenda
      sera, seu pedido sera, chegarao as escolas ate, garante se que, garante a todos os, e um
      compromisso d*, tem garantia de, tens garantia de, a equipe volta, voltamos sem custo*,
      temos o dever de devolver, fazemos de novo, recebe tudo de volta, recebe o valor de volta,
      sem custos para o cliente, o preco nao sobe, o preco nao muda, os precos nao sobem, o valor
      nao muda, as quotas nao sobem, as mensalidades nao sobem, a mensalidade nao sobe, a
      mensalidade nao aumenta, atrasou nao paga, cancelamento gratis, cancelamento gratuito,
      cancela sem custos, cancele sem custo, pode cancelar quando quiser, cancele quando quiser,
      cancela quando quiseres, damos conta do que, palavra da casa, palavra da nossa, palavra do
      nosso, damos a palavra, damos nossa palavra, fica a promessa, fica o compromisso, e promessa
      da, e promessa do, nossa promessa, nosso compromisso, compromete se a, comprometem se a, se
      compromete a, se comprometem a, temos o compromisso, compromisso firmado, nao pagas o, nao
      pagas a, nao pagas mais, voce nao paga, voces nao pagam, o cliente nao paga, os clientes nao
      pagam, ninguem paga nada, quem * * nao paga, quem * * * nao paga, quem * * * * nao paga, por
      nossa conta, nos cobrimos, nos assumimos, a gente devolve, a gente conserta, a gente
      garante, a gente cobre, a gente responde em, a casa paga, a loja paga, a empresa paga, paga
      a gente, pagamos nos, oferecemos a proxima, damos outr*, trocamos por outr*, trocamos por
      um, trocamos por uma, refazemos, refaremos, reparamos gratuit*, substituimos gratuit*,
      substituimos sem, substituimos imediat*, trocamos imediat*, trocamos no mesmo dia, ou o teu
      dinheiro, ou sai gratis, ou fica gratis, ou nao pagas, responderemos, entregaremos,
      resolveremos, cumpriremos, repararemos, asseguraremos, garantiremos, cobriremos, manteremos
      o, contactaremos todos, entraremos em contacto, entraremos em contato, entramos em contacto
      em, ligamos em 0, ligamos lhe em, nunca vendemos, nunca cobramos, nunca partilhamos, nunca
      compartilhamos, nunca usamos os seus, nao vendemos os, nao partilhamos os, nao
      compartilhamos seus, nao vamos vender, nao vamos partilhar, nao vamos despedir, nao vamos
      demitir, nao vamos fechar, nao vamos encerrar, ninguem sera despedid*, ninguem sera
      demitid*, nenhum trabalhador sera, nenhum funcionario sera, nenhum cliente sera, nenhum
      cliente perde*, nenhum aluno fica, nenhum utente fica, nenhuma encomenda fica, sem aumento
      de preco, sem aumento de precos, sem aumento ate, nao mexemos nos precos, nao mexemos no
      preco, o preco mantem se, os precos mantem se, mantem se o preco, preco fixo durante, preco
      fixo por, o mesmo preco ate, o preco e o mesmo ate, o preco nao aumenta, os precos nao
      aumentam, o valor nao aumenta, nao aumenta ate, nao aumentam ate, nao sobem ate, nao sobe
      ate, nao vai subir, nao havera aumento*, nao havera cortes, nao havera despedimentos, sera
      gratuit* para sempre, continua gratuit* para, continuarao gratuit*, permanecera gratuit*, e
      vai continuar a ser gratuit*, e sempre sera gratuit*, sempre de graca, gratis sempre, sera
      creditad*, serao creditad*, sera devolvid*, serao devolvid*, sera ressarcid*, serao
      ressarcid*, sera estornad*, serao estornad*, sera descontad*, sera indemnizad*, recebem * de
      volta, recebe um vale, recebe um credito, recebe de volta, receba de volta, recebem de
      volta, recebera de volta, recebera o valor, receberao o valor, recebera outr*, se nao
      funcionar devolv*, se chegar partid*, se chegar danificad*, se chegar frio, se chegar fria,
      se demorar mais de, se demorarmos mais de, se o prazo falhar, se passarmos do prazo, se
      falhar o prazo, se a entrega atrasar, se a encomenda atrasar, e nossa responsabilidade,
      responsabilidade nossa, assumimos nos, assumimos total, assumimos toda, assumimos a
      responsabilidade, a gente paga a, a gente paga o, ou a proxima e, ou o proximo e, se nao
      gostar devolv*, se nao gostar trocamos, se nao gostar a gente, se nao gostares devolv*, a
      gente refaz sem, a gente refaz de graca, a gente troca sem, a gente troca na, a gente troca
      por, a nossa custa, as custas da casa, sera gratuito se, fica gratis se, e gratis se, ou a
      viagem, ou a entrega e, nem mais um centimo, nem um centimo a mais, nem mais um centavo, nem
      um centavo a mais, sem pagar mais por isso, sem pagar mais nada, sem pagares mais, sem pagar
      um centimo, sem pagar um tostao, nao custara nada, nao vai custar nada, nao tera custos, nao
      terao custos, nao tem custos para, e o preco que paga, e o preco final, recebes outr*, envia
      se outr*, ninguem fica de fora, ninguem sera deixado, creditamos, fica prometido, promessa
      feita, nao sera cobrad*, nao serao cobrad*, nao lhe sera cobrad*, nao te cobramos, nao lhe
      cobramos, nao vos cobramos, nao se cobra, nao havera cobranca, assumimos os encargos,
      assumimos o transporte, assumimos a reparacao, assumimos o prejuizo, compromisso escrito,
      compromisso publico, compromisso de todos, compromisso connosco, compromisso com os
      moradores, compromisso com os socios, compromisso com os clientes, compromisso com voce,
      compromisso com quem, esta no contrato, esta escrito no contrato, vem no contrato, fica em
      ata, consta do contrato, consta da carta, carta de compromisso, devolve se o, devolve se
      tudo, devolve se a, e devolvido na, e devolvido em, e devolvido integralmente, sao
      devolvidos na, sao devolvidos em, estorno automatico, estorno total, estornamos,
      ressarcimento integral, troca gratis, troca imediata, trocas gratis, trocas gratuitas,
      devolucao gratuita, devolucoes gratuitas, devolucoes gratis, devolucao gratis, 0 dias para
      devolver, 0 dias para trocar, 0 dias para experimentar, 0 noites para experimentar, 0 noites
      de teste, 0 noites de experiencia, 0 dias de experiencia, sem fazer perguntas, sem perguntar
      porque, sem ter de explicar, sem letra miuda, sem letras pequenas, garantia para a vida,
      garantia eterna, garantia para sempre, assistencia vitalicia, manutencao gratuita, durante 0
      anos garant*, garantia estendida, coberto a 0, mantemos o valor, mantemos as quotas,
      mantemos a mensalidade, mantemos o horario ate, mantemos todos os postos, mantemos os
      postos, manteremos os postos, manteremos os precos, manteremos a porta, nao mudam ate, nao
      muda ate, nao aumentara, nao aumentarao, nao subira, nao subirao, nao sofrera aumento, nao
      sofrerao aumento, nao tera aumento, nao terao aumento, sem reajuste, reajuste zero, aumento
      zero, zero aumento, nao sera preciso pagar, nao sera necessario pagar, nao precisas de pagar
      nada, nao tera de fazer nada, nao tem de fazer nada, sem precisar de pedir, sem precisar
      pedir, sem ter de pedir, respondemos todas, respondemos todos os, todas as mensagens tem
      resposta, todas as reclamacoes tem resposta, toda mensagem tem resposta, tera resposta em,
      terao resposta em, tera resposta ate, terao resposta ate, tem resposta em 0, tem resposta
      ate, tera resposta no, recebera resposta, receberao resposta, recebe resposta em, recebem
      resposta em, todos recebem resposta, todas receberao, quem se inscreveu recebe, e
      ressarcid*, sao ressarcid*, sera compensad*, serao compensad*, sera indenizad*, serao
      indenizad*, sera substituid* sem, sera repost* em, sera resolvid* em, estara resolvid*,
      estara repost*, ficara resolvid*, fica resolvid* ate, estara pront* ate, estarao pront* ate,
      ficara pront* ate, fica pront* em, fica pront* ate, ficam pront* em, em 0 minutos ou, em 0
      horas ou, em 0 dias ou, se nao * * sai, se nao * * nao paga, se nao * nao paga, se nao * *
      nao pagas, se * * nao pagas, repete o ano de graca, repete de graca, repete gratis, repete
      sem pagar, repete o ano de preparacao, repete o curso gratis, repete o curso sem, repete a
      aula sem, se reprovar repete, se nao passar repete, enviamos outr* sem, enviamos outr*
      gratis, mandamos outr* sem, mandamos outr* de graca, recebe outr* gratis, recebe outr* sem,
      nao precisa pagar nada por isso, sai gratis se, sera gratis se, reembols*, garantid*,
      devolvemos, nunca *aremos, nunca *eremos, nunca *iremos, *aremos sempre, *eremos sempre,
      *iremos sempre, sempre *aremos, sempre *eremos, nao *aremos, nao *eremos, nao *iremos, sera
      * ate, serao * ate, vai ser * ate, vao ser * ate, sera * em 0 horas, sera * em 0 dias, serao
      * em 0 dias, serao * em 0 horas, sera * no prazo, serao * no prazo, *amos em ate 0, *amos *
      em ate 0, *amos * * em ate 0, *emos em ate 0, *emos * em ate 0, *emos * * em ate 0, *amos no
      prazo de, *amos * * no prazo de, *emos * * no prazo de, *aremos ate, *aremos * ate, *aremos
      * * ate, *aremos * * * ate, *eremos ate, *eremos * ate, *eremos * * ate, *eremos * * * ate,
      *iremos * * ate, iremos * * * ate, nenhum * ficara, nenhuma * ficara, nenhum * * ficara,
      nenhuma * * ficara, nenhum * tera de, nenhuma * tera de, nenhum * sera cobrad*, nenhuma *
      sera cobrad*, ninguem tera de, ninguem vai pagar, ninguem ficara, ninguem vai ter de, prazo
      maximo de 0, no prazo maximo de, todos os * receberao, todas as * receberao, todos os *
      serao devolv*, todos os * serao substituid*, cada * recebera, todos receberao, quem *
      recebera, podem contar com a nossa, pode contar connosco para, cumprimos os prazos,
      cumprimos o prazo, cumprimos sempre, prazo e prazo, esta prometido, sem surpresas na fatura,
      sem custos escondidos, sem taxas escondidas, sem taxa escondida, preco que nao muda,
      afirmamos o compromisso, reafirmamos o compromisso, mantemos o compromisso, renovamos o
      compromisso
    `),
    promiseWill: phrases(`
      vai ser, vao ser, sera, serao, voce vai, voce recebe, voce recebera, voces receberao,
      recebera, receberao, receberas, tem direito, quem comprou, quem ja comprou, tera direito,
      terao direito, vais receber, vai receber, vao receber, sera lhe, ser lhe a, ser lhe ao, sera
      integralmente, serao integralmente, vamos, iremos, vai, vao, ficara, ficarao, estara,
      estarao, teremos, tera, terao, o cliente, o reembolso, a devolucao, a resposta, a entrega,
      respondemos, entregamos, devolvemos, resolvemos, reparamos, atendemos, repomos,
      substituimos, trocamos, contactamos, ligamos, corrigimos, pagamos, garante se, assegura se,
      se nao, se demorar, se demorarmos, se atrasar, se atrasarmos, se chegar, se falhar, se
      falharmos, se avariar, se partir, se quebrar, se estragar, se der problema, se der defeito,
      se der erro, se encontrar, se encontrares, se nao gostar, se nao gostares, se nao servir, se
      cancelar, se cancelarmos, se for cancelad*, garante, garantem, assegura, asseguram, em caso
      de cancelamento, em caso de atraso, em caso de avaria, em caso de desistencia, em caso de
      chuva, em caso de defeito, em caso de falha, caso o, caso a, caso nao, quem pagou, quem ja
      pagou, quem tem bilhete, quem tinha bilhete, quem perdeu, quem ficou, os clientes, os
      utentes, os passageiros, os socios, os assinantes, os inscritos, os alunos, cliente que
    `),
    promiseVerb: phrases(`
      reembolsad*, devolvid*, substituid*, creditad*, ressarcid*, estornad*, estorno, indemnizad*,
      indenizad*, compensad*, resolvid*, respondid*, corrigid*, restabelecid*, reparad*,
      consertad*, contactad*, contatad*, descontad*, abatid*, receber o valor, receber o dinheiro,
      receber de volta, regularizad*, normalizad*, direito ao reembolso, reaberta ate, reaberto
      ate, resposta em, o valor pago, o dinheiro, o valor integral, o reembolso, uma compensacao,
      um credito, ao reembolso, a reembolso, a uma compensacao, remarcada em, remarcado em,
      substituir, ressarcir, estornar, indemnizar, indenizar, compensar, entregue, entregues,
      entregar, repor, repost*, resolver, responder, pagar, pago, pagos, concluid*, concluir,
      pront*, terminar, terminad*, reabrir, reabert*, remarcad*, remarcar, corrigir, reparar,
      consertar, cobrir, instalar, instalad*, isent*, receber, contactar, ligar, contatar,
      atender, atendid*, a todas, a todos, a peca, o equipamento, a avaria, o problema, credit*,
      normaliz*, regulariz*, cumprir, manter, mantid*, gratis, de graca, nao paga, nao pagas,
      devolvemos te, trocamos, oferecemos, refazemos, repetimos, repete, voltamos, volta,
      reposicao, devolucao, reparacao, substituicao, restituicao, por nossa, devolv*, reembols*,
      receberao, recebera, sem pagar, sem custo, sem custos, de volta, outro bilhete, outra
      viagem, a diferenca
    `),
    promiseTerm: phrases(`
      em 0 horas, em 0 dias, em ate 0, em 0 minutos, em menos de 0, no maximo 0, no maximo em, no
      prazo de 0, no prazo maximo de, dentro de 0 dias, dentro de 0 horas, no mesmo dia, no
      proprio dia, ate segunda, ate terca, ate quarta, ate quinta, ate sexta, ate sabado, ate
      domingo, ate amanha, ate as 0, ate ao meio dia, ate o meio dia, ate o final do, ate o final
      de, ate o dia 0, ate ao dia 0, ate 0 de, o mais tardar, sem falta, sem custos, sem custo,
      sem qualquer custo, sem excecao, sem excecoes, sem excepcao, para sempre, integralmente, na
      totalidade, por inteiro, automaticamente, sem requerimentos, sem multa, sem burocracia, sem
      letras miudas, aconteca o que acontecer, do nosso bolso, 0 satisfacao, por escrito, ate dia
      0, ate ao dia *, ate o fim, ate ao fim, ate ao final, ate ao natal, ate o natal, ate ao
      verao, ate janeiro, ate fevereiro, ate marco, ate abril, ate maio, ate junho, ate julho, ate
      agosto, ate setembro, ate outubro, ate novembro, ate dezembro, ainda hoje, na proxima
      fatura, em 0h, em 0 h, em ate 0h, em menos de uma hora, em duas semanas, em uma semana, numa
      semana, em dois dias, em tres dias, em cinco dias, em 0 semanas, dentro de uma semana,
      dentro do prazo, nas proximas 0, nos proximos 0, em vinte e quatro horas, nem um centimo,
      nem um centavo, nem mais um, na integra, a totalidade, valor pago, de graca, esta semana,
      gratis, sem pagar, sem perguntas, por nossa conta, o dinheiro, integral, de volta, a
      diferenca, o valor, outro bilhete
    `),
    linkPromise: phrases(`
      aqui estao os links, aqui vao os links, eis os links, seguem os links, aqui tem o link, aqui
      tem os links, aqui tens o link, aqui tens os links,
      link abaixo, o link abaixo, link em baixo, link embaixo, link aqui, links aqui, aqui esta o
      link, aqui vai o link, eis o link, segue o link, segue link, o link esta, este link, neste
      link, nesse link, por este link, atraves deste link, atraves do link, pelo link, no link, no
      link abaixo, clique no link, clica no link, cliquem no link, acesse o link, acessa o link,
      usem o link, use o link, ve o link, vejam o link, veja o link, seguir o link, siga o link,
      segue este link, leia aqui, le aqui, leiam aqui, ler aqui, leia mais aqui, le mais aqui, ler
      mais aqui, mais aqui, saiba mais aqui, sabe mais aqui, saibam mais aqui, mais informacoes
      aqui, mais informacao aqui, mais info aqui, mais detalhes aqui, detalhes aqui, tudo aqui,
      todos os detalhes aqui, ve aqui, veja aqui, vejam aqui, ver aqui, assista aqui, assiste
      aqui, ouve aqui, ouca aqui, oicam aqui, oucam aqui, confira aqui, confere aqui, confiram
      aqui, descubra aqui, descobre aqui, inscreva se aqui, inscreve te aqui, inscrevam se aqui,
      se inscreva aqui, inscricoes aqui, inscricao aqui, registe se aqui, candidate se aqui,
      candidata te aqui, candidaturas aqui, vaga aqui, reserve aqui, reserva aqui, compre aqui,
      compra aqui, comprem aqui, encomende aqui, bilhetes aqui, ingressos aqui, descarregue aqui,
      descarrega aqui, baixe aqui, baixa aqui, download aqui, clique aqui, clica aqui, cliquem
      aqui, acesse aqui, consulte aqui, materia completa, reportagem completa, artigo completo,
      texto completo, noticia completa, na integra aqui, programa aqui, assine aqui, preencha
      aqui, responda aqui, formulario aqui
    `),
    disclosure: phrases(`
      #publicidade, #pub, publi, publipost, #ad, #ads, #anuncio, patrocinado, patrocinada,
      sponsored, parceria paga, #parceriapaga, #parceria, em parceria com, parceria comercial,
      colaboracao paga, link de afiliado, links de afiliado, links afiliados, link afiliado,
      #afiliado, #afiliados, comissao de afiliado, recebo comissao, ganho comissao, ganho uma
      comissao, recebo uma comissao, sou funcionari*, sou colaborador*, sou empregad*, meu
      empregador, sou um dos autores, sou uma das autoras, sou o autor, sou a autora, sou autor,
      sou autora, sou coautor*, fui eu que escrevi, escrevi eu, fiz eu, eu que fiz, sou fundador*,
      sou cofundador*, fundei, cofundei, conflito de interesses, declaracao de interesses,
      declaracao de interesse, ^aviso legal, disclaimer, disclosure, fui pago, fui paga, pagaram
      me, me pagaram, recebi para, recebi de oferta, recebi gratis, recebi de graca, enviado pela
      marca, oferta da marca, oferecido pela marca, oferecid* por, recebido da marca, #recebido,
      #recebidos, #oferta, press kit, convite da marca, a convite de, a convite da, a convite do,
      ^publicidade, ^transparencia, eu trabalho na, eu trabalho no, eu trabalho para, trabalho
      nesta empresa, trabalho na empresa, sou socio da, sou socia da, sou socio do
    `),
    emptyPraise: phrases(`
      otimo post, optimo post, bom post, excelente post, belo post, grande post, otimo artigo,
      optimo artigo, excelente artigo, bom artigo, belo artigo, otimo texto, excelente texto, belo
      texto, belissimo texto, otima leitura, optima leitura, boa leitura, excelente leitura, otima
      reflexao, excelente reflexao, boa reflexao, bela reflexao, otimo conteudo, excelente
      conteudo, bom conteudo, conteudo top, top, top demais, show de bola, sensacional, muito bom,
      muito bom mesmo, bom demais, muito boa, otimo, optimo, excelente, perfeito, perfeita,
      brilhante, genial, maravilhoso, maravilhosa, fantastico, incrivel, espetacular, espetaculo,
      fixe, muito fixe, brutal, lindo, linda, que lindo, que maximo, arrasou, mandou bem, bom
      trabalho, otimo trabalho, excelente trabalho, belo trabalho, bem dito, bem escrito, bem
      visto, disse tudo, disseste tudo, e isso, e isso ai, e isso mesmo, isso mesmo, isto mesmo,
      exatamente, exato, exactamente, verdade, pura verdade, tao verdade, concordo, concordo
      plenamente, concordo totalmente, concordo em absoluto, subscrevo, assino por baixo, assino
      embaixo, adorei, adoro, amei, gostei, gostei muito, curti, obrigado pela partilha, obrigada
      pela partilha, obrigado por partilhar, obrigada por partilhar, obrigado por compartilhar,
      obrigada por compartilhar, muito interessante, interessante, bem interessante, muito util,
      util, muito relevante, relevante, inspirador, inspiradora, muito inspirador, otimas dicas,
      boas dicas, otima dica, boa dica, bom ponto, otimo ponto, parabens, parabens pelo post,
      parabens pelo texto, parabens pelo trabalho, parabens pela iniciativa, muitos parabens,
      sucesso, muito sucesso, uau, wow, boa malha, palmas, aplausos, continua assim, continue
      assim, seguindo
    `),
    leadIn: phrases(`
      novo post, post novo, novo texto, texto novo, novo artigo, artigo novo, novo video, video
      novo, novo episodio, episodio novo, novo no blog, novo no blogue, no blog, no blogue, no
      site, nova edicao, edicao nova, edicao de hoje, leia mais, le mais, ler mais, leia, leia
      aqui, le aqui, leiam, leia a materia, leia a noticia, leia o artigo, saiba mais, sabe mais,
      saibam mais, saiba mais aqui, saiba tudo, mais informacoes, mais informacao, mais info, mais
      detalhes, mais aqui, mais em, detalhes, detalhes aqui, detalhes em, ver mais, veja mais,
      veja, veja aqui, veja so, vejam, vejam isto, vejam so, ve isto, olha isto, olhem isto, olha
      isso, olha so, assista, assista aqui, assista agora, ouca, ouca aqui, ouve, ouve aqui,
      ouvir, clique aqui, clica aqui, clique, clica, confira, confiram, confere, confira aqui,
      aqui, aqui esta, aqui vai, ca esta, link, link aqui, links, o link, segue o link, segue
      link, link na bio, link abaixo, link nos comentarios, ligacao, ligacao na integra, na
      integra, fonte, via, fyi, icymi, caso tenham perdido, caso tenhas perdido, caso tenha
      perdido, para quem perdeu, para quem nao viu, vale a pena ler, vale a leitura, vale a pena,
      leitura obrigatoria, boa leitura, interessante, muito interessante, isto, isso, uau, wow,
      novidade, novidades, noticia, noticias, ultima hora, urgente, atualizacao, comunicado, nota,
      inscricoes, inscricao, bilhetes, ingressos, programa, programacao, fotos, imagens, video,
      videos, galeria, gravacao, transmissao, transmissao ao vivo, transmissao em direto, ao vivo,
      em direto, pdf, documento, edital, ata, rt, repost, publicado, publicada, publiquei,
      publicamos, acabei de publicar, acabou de sair, ja saiu, ja disponivel, disponivel,
      disponivel aqui, ja no ar, no ar, agora no ar, ja esta no ar, fio, thread, ultimo, ultima,
      materia completa, noticia completa, artigo completo, reportagem completa, texto completo,
      compra aqui, compre aqui, descarregue aqui, baixe aqui, loja, blog, site
    `),
    attribution: phrases(`
      rt @, via @, via, by @, por @, cc @, de @, do @, da @, from @, h t @, ht @, mt @, foto @,
      fotos @, credito @, creditos @, pic @, rt, v @
    `),
    idiom: phrases(`
      mails de boas vindas, mail de boas vindas, mensagem de boas vindas, mensagens de boas vindas,
      carta de boas vindas, kit de boas vindas, oferta de boas vindas,
      fui obrigado, fui obrigada, foi obrigado, foi obrigada, sou obrigado, sou obrigada, somos
      obrigados, e obrigado a, e obrigada a, ser obrigado, ser obrigada, sao obrigados, sao
      obrigadas, foram obrigados, foram obrigadas, fomos obrigados, obrigado a pagar, obrigada a
      pagar, obrigado por lei, obrigada por lei, obrigados a, obrigadas a, nao obrigado, nao
      obrigada, valeu a pena, valeu a visita, valeu pela, valeu cada, valeu por, mal agradecido,
      assembleia extraordinaria, assembleia geral extraordinaria, reuniao extraordinaria, sessao
      extraordinaria, sessoes extraordinarias, edicao extraordinaria, horas extraordinarias,
      trabalho extraordinario, credito extraordinario, apoio extraordinario, horario
      extraordinario, magnifico reitor, magnifica reitora, ministro extraordinario, incrivel como,
      incrivel que, inacreditavel como, inacreditavel que, impressionante como, cubo magico,
      flauta magica, palavra magica, palavras magicas, preterito perfeito, fazer o melhor, o
      melhor de tudo e, o melhor possivel, da melhor, o melhor para, o melhor seria, a melhor
      forma, a melhor maneira, a melhor opcao, o melhor caminho, o melhor jeito, a maior parte, o
      maior numero, os maiores de, a maioria, as melhores praticas, os melhores votos, os melhores
      cumprimentos, as melhoras, o melhor resultado, o melhor momento, centro historico,
      patrimonio historico, arquivo historico, museu historico, nucleo historico, vaga de calor,
      vaga de frio, vagas de calor, vaga de fundo, vaga de incendios, vaga de assaltos, vaga de
      gripe, segunda vaga, terceira vaga, vaga de estacionamento, vagas de estacionamento, vaga na
      garagem, vaga de garagem, vagas de garagem, vaga no estacionamento, vaga para carro, vaga na
      creche, vagas na creche, vagas em creche, vagas em creches, vagas em lares, vaga na final,
      vaga na semifinal, vaga no mundial, vaga na libertadores, vaga de onda, vaga na escola,
      vagas na escola, vaga na universidade, vagas nas universidades, vaga na faculdade, vagas no
      ensino superior, vaga na uti, vagas de uti, vaga no curso, vagas no curso, vagas do curso,
      vagas para o curso, vagas para o workshop, vagas para a oficina, vagas para a turma, vaga
      para o curso, vagas na turma, vagas para a excursao, nova vaga de, nova vaga do, nova vaga
      da, a procura aumentou, a procura aumenta, procura de casas, procura de casa, procura
      turistica, oferta e procura, oferta e a procura, lei da oferta, busca e salvamento, buscas
      por, mandado de busca, busca e apreensao, motor de busca, motores de busca, curso gratuito,
      curso gratis, cursos gratuitos, workshop gratuito, workshops gratuitos, workshop gratis,
      masterclass gratuita, formacao gratuita, mentoria gratuita, consultoria gratuita, aulas
      gratuitas, aula gratuita, ebook gratuito, ingressos gratuitos, bilhetes gratuitos, inscricao
      gratuita, inscricoes gratuitas, orcamento participativo, orcamento de estado, orcamento do
      estado, orcamento municipal, quero o meu dinheiro de volta, quero meu dinheiro de volta,
      queria o meu dinheiro de volta, pedi o meu dinheiro de volta, exijo o meu dinheiro de volta,
      o meu dinheiro de volta, meu dinheiro de volta, partilha de casa, partilha de experiencias,
      partilha de dados, partilha de informacao, de partilha, da partilha, pela partilha,
      garantimos a passagem, garantimos o apuramento, garantimos a subida, garantimos vaga,
      garantimos a vitoria, garantimos o titulo, garantimos lugar, garantimos a permanencia,
      garantimos a classificacao, garantimos os 0 pontos, querem o dinheiro de volta, exigem o
      dinheiro de volta, pedem o dinheiro de volta, quero o dinheiro de volta, inscreva se
      gratuitamente, inscreva se gratis, inscreve te gratuitamente, inscrevam se gratuitamente,
      excelentissimo senhor, excelentissima senhora, santissima trindade, santissimo sacramento, o
      melhor e que, o melhor e ir, orcamento familiar, vagas para o retiro, vagas para o
      acampamento, procura por casas, a procura da, a procura do, a procura dos, a procura das,
      palavra de ordem, promessa eleitoral, da minha sorte, curso de agua, cursos de agua, a
      curso, aulas de recuperacao, refeicoes por nossa conta, alojamento por nossa conta, almoco
      por nossa conta, formacao por nossa conta, transporte por nossa conta, premio sera entregue,
      premios serao entregues, o premio sera, diploma sera entregue, diplomas serao entregues,
      empresas estao a contratar, empresas estao contratando, hoteis estao a contratar, hoteis
      estao contratando, bares estao contratando, restaurantes estao a contratar, lojas estao a
      contratar, lojas estao contratando, todos estao a contratar, todos estao contratando,
      reserve a data, reserva a data, reservem a data, marque na agenda, agende na sua, marca na
      agenda, marque presenca, marca presenca, marquem presenca, inscricoes gratis, curso de
      medicina, curso de direito, curso superior, nao compre, nao comprem, marca pessoal, marca
      propria, palavra de honra que, se e que, se es que, se e consigo, preciso de um favor,
      anuncio de emprego falso, vende se melhor, ninguem fica de fora da, diversao garantida,
      sucesso garantido, animacao garantida, boa disposicao garantida, alegria garantida, presenca
      garantida, vaga garantida, vagas garantidas, lugar garantido na, lugar garantido nas, sol
      garantido, assistencia garantida, risos garantidos, gargalhadas garantidas, risadas
      garantidas, festa garantida, vitoria garantida, gargalhada garantida, direitos garantidos,
      direito garantido, garantidamente, garantido na final, apuramento garantido, acesso
      garantido, pedi o reembolso, pedi reembolso, pedi um reembolso, o meu reembolso, meu
      reembolso, sem reembolso, nao ha reembolso, quero reembolso, quero o reembolso, espera do
      reembolso, esperando o reembolso, pedido de reembolso, fui reembolsad*, nao fui reembolsad*,
      me reembolsaram, reembolsaram me, nao me reembols*, ter de reembolsar, terao de reembolsar,
      tera de reembolsar, nao abriremos, nao estaremos, nao teremos, nao poderemos, nao
      conseguiremos, nao seremos, nao iremos abrir, nunca esqueceremos, nunca saberemos, nunca
      seremos, nao saberemos, nao esqueceremos, nunca mais veremos, estaremos sempre, seremos
      sempre, estaremos abertos ate, estaremos abertas ate, estaremos ate, estaremos la ate,
      ficaremos ate, sera encerrad* ate, sera cortad* ate, sera prorrogad* ate, sera prolongad*
      ate, sera alargad* ate, sera adiad* ate, serao prorrogad* ate, sera interrompid* ate, sera
      valid* ate, sera possivel ate, sera fechad* ate, sera festa ate, sera servid* ate, sera
      exibid* ate, sera transmitid* ate, sera assim ate, fomos reembolsad*, foram reembolsad*, ser
      reembolsad*, por reembolsar, vagas para 0 pessoas, vagas para 0 participantes, vagas para 0
      alunos, vagas para 0 criancas, vagas para a aula, vagas para as aulas, vagas para a visita
    `),
  },
  calendar: {
    weekdays: [
      ['segunda', 'segunda feira', 'seg'],
      ['terca', 'terca feira', 'ter'],
      ['quarta', 'quarta feira', 'qua'],
      ['quinta', 'quinta feira', 'qui'],
      ['sexta', 'sexta feira', 'sex'],
      ['sabado', 'sab'],
      ['domingo', 'dom'],
    ],
    months: [
      ['janeiro', 'jan'],
      ['fevereiro', 'fev'],
      ['marco', 'mar'],
      ['abril', 'abr'],
      ['maio', 'mai'],
      ['junho', 'jun'],
      ['julho', 'jul'],
      ['agosto', 'ago'],
      ['setembro', 'set'],
      ['outubro', 'out'],
      ['novembro', 'nov'],
      ['dezembro', 'dez'],
    ],
    relative: [
      [-2, 'anteontem'],
      [-1, 'ontem', 'ontem a noite'],
      [0, 'hoje', 'hj', 'hoje a noite', 'esta noite', 'esta tarde', 'esta manha', 'logo a noite'],
      [1, 'amanha', 'amanha a noite'],
      [2, 'depois de amanha'],
    ],
    noDays: ['o amanha', 'um amanha', 'do amanha'],
  },
});
