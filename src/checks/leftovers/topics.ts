/** Who writes about code may mean `{name}` and `undefined` as they stand. */
export function isAboutCode(text: string): boolean {
  return CODE.test(text);
}

const CODE =
  /\b(?:template (?:literals?|strings?|engines?|syntax)|templating|variables?|f-strings?|interpolation|syntax|regex(?:p|es)?|snippets?|code|coding|compiler|typeof|type ?errors?|docs?|documentation|apis?|endpoints?|routes?|curl|cli|bash|shell|npm|npx|git|commands?|workflows?|yaml|json|html|css|jsx|jinja2?|handlebars|mustache|liquid|helm|hugo|latex|vue|angular|svelte|react|javascript|typescript|js|node|python|rust|golang|java|kotlin|php|ruby|sql|excel|functions?|bugs?|debug(?:ging)?|programming|programmers?|developers?|exceptions?|behaviou?r)\b/i;

/** Who shares a template or a prompt means the slots in it to be filled in by the readers. */
export function isAboutTemplates(text: string): boolean {
  return TEMPLATES.test(text);
}

const TEMPLATES =
  /\b(?:templates?|vorlagen?|modèles?|plantillas?|modelli|modelos?|placeholders?|platzhalter|merge tags?|merge fields?|mail merge|prompts?|scripts?|formulas?|frameworks?|formats?|fill[- ]in|fill in|blanks?|mad libs|cold (?:e-?mails?|outreach|dms?)|personali[sz](?:ed?|ation|ing)|copy[- ](?:and[- ])?paste|swipe files?|hooks?|subject lines?|headlines?)\b/i;

/** What a text is about, as far as it tells what is left over in it. */
export interface Topic {
  readonly code: boolean;
  readonly templates: boolean;
}

export function topicOf(text: string): Topic {
  return { code: isAboutCode(text), templates: isAboutTemplates(text) };
}
