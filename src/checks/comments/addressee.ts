import type { Tokens } from '../../language/reading.ts';
import { isCapitalised } from '../../language/tone-form.ts';
import type { Token } from '../../language/words.ts';
import { findPhrases, phraseTable } from '../phrases/phrase-table.ts';

/** Before a name. Short texts have no language that could be told: one table for all. */
const thanks = phraseTable([
  [
    `thank you, thank you so much, thank you very much, thanks, thanks so much, thanks a lot, many thanks, thanks to,
    thank you to, congrats, congrats to, congratulations, congratulations to, well done, welcome, kudos to, happy birthday,
    danke, danke dir, danke schön, dankeschön, vielen dank, herzlichen dank, lieben dank, danke an, glückwunsch,
    glückwunsch an, herzlichen glückwunsch, willkommen, merci, merci beaucoup, un grand merci à, merci à, félicitations,
    félicitations à, bravo, bravo à, bienvenue à, gracias, muchas gracias, mil gracias, gracias a, felicidades,
    felicidades a, enhorabuena, enhorabuena a, bienvenido, bienvenida, grazie, grazie mille, mille grazie, grazie a,
    complimenti, complimenti a, auguri, auguri a, benvenuto, benvenuta, obrigado, obrigada, muito obrigado,
    muito obrigada, obrigado a, obrigada a, parabéns, parabéns a, parabéns ao, bem vindo, bem vinda`,
    'thanks',
  ],
]);

/** “Thank you, Ada!” */
export function thanksByName({ text, tokens }: Tokens): boolean {
  return findPhrases(tokens, thanks).some(({ to }) => isName(text, tokens[to]));
}

/** “Ada, the tables are here”, “Hi Ada, …” and “@ada the tables …” */
export function callsByName({ text, tokens }: Tokens): boolean {
  if (tokens[0]?.kind === 'mention' && tokens[1]?.kind === 'word') return true;
  return tokens.slice(0, 2).some((token) => isName(text, token) && text.charAt(token.end) === ',');
}

function isName(text: string, token: Token | undefined): boolean {
  if (token?.kind === 'mention') return true;
  return token?.kind === 'word' && isCapitalised(text, token);
}
