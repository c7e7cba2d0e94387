/** What is known of a mention, in the few lines of a card. */
import type { DateMention, Entity, Mention, OrganizationMention, PersonMention, PersonRole, PlaceMention, QuoteMention, TextSpan } from '../types';
import type { Words } from './words';

/** `한빛대학교 총장`, with the status where it is not the ordinary one. */
export function roleText({ title, affiliation, status }: PersonRole, words: Words): string {
  const role = affiliation === undefined ? title : `${affiliation} ${title}`;
  return status === undefined || status === 'current' ? role : `${role} (${words.statuses[status]})`;
}

/** The value of a date in one word: EDTF, otherwise the duration or the time of day. */
export function dateValue({ edtf, duration, time }: DateMention): string | undefined {
  return edtf ?? duration ?? time;
}

/** The lines of a mention's card; the first says its kind and what it stands for. */
export function cardLines(mention: Mention, words: Words): string[] {
  const kind = words.kinds[mention.kind];
  switch (mention.kind) {
    case 'person':
      return [`${kind} · ${mention.name}`, ...personLines(mention, words)];
    case 'organization':
      return [`${kind} · ${mention.name}`, ...organizationLines(mention, words)];
    case 'place':
      return [`${kind} · ${mention.name}`, ...placeLines(mention, words)];
    case 'date':
      return [`${kind} · ${dateValue(mention) ?? mention.text}`, ...dateLines(mention, words)];
    case 'quote':
      return quoteLines(mention, words);
  }
}

function personLines(person: PersonMention, words: Words): string[] {
  const { hanja, latin, age, gender, party, constituency } = person;
  const own = person.title === undefined ? [] : [{ ...person, title: person.title }];
  const names = [hanja, latin].filter((name) => name !== undefined);
  const facts = [
    ...(person.type === undefined ? [] : [words.types[person.type]]),
    ...(age === undefined ? [] : [`${words.age} ${age}`]),
    ...(gender === undefined ? [] : [words.genders[gender]]),
    ...(party === undefined ? [] : [`${words.party} ${party}`]),
    ...(constituency === undefined ? [] : [constituency]),
  ];
  return [...(person.roles ?? own).map((role) => roleText(role, words)), ...[names, facts].flatMap((list) => (list.length > 0 ? [list.join(' · ')] : []))];
}

function organizationLines({ type, parent }: OrganizationMention, words: Words): string[] {
  return [...(type === undefined ? [] : [words.types[type]]), ...(parent === undefined ? [] : [`${words.parent}: ${parent}`])];
}

function placeLines({ code, country, candidates }: PlaceMention, words: Words): string[] {
  return [
    ...(code === undefined ? [] : [`kr:${code}`]),
    ...(country === undefined ? [] : [`iso:${country}`]),
    ...(candidates === undefined ? [] : [`${words.candidates}: ${candidates.join(', ')}`]),
  ];
}

function dateLines({ edtf, duration, approximate, conflict }: DateMention, words: Words): string[] {
  return [
    ...(edtf !== undefined && duration !== undefined ? [duration] : []),
    ...(approximate ? [words.approximate] : []),
    ...(conflict === undefined ? [] : [`${words.contradiction}: ${conflict}`]),
  ];
}

function quoteLines(quote: QuoteMention, words: Words): string[] {
  const { form, act, cue, channel, spokenOn } = quote;
  const said = [words.forms[form], ...(act === undefined ? [] : [words.acts[act]]), ...(cue === undefined ? [] : [cue])];
  return [
    `${words.kinds.quote} · ${speakersOf(quote) ?? words.noSpeaker}`,
    said.join(' · '),
    ...(channel === undefined ? [] : [`${words.channel}: ${channel}`]),
    ...(spokenOn === undefined ? [] : [`${words.spokenOn}: ${spokenOn}`]),
  ];
}

/** Who says a quote, all of them where several say it together. */
export function speakersOf({ speaker, jointSpeakers }: QuoteMention): string | undefined {
  return jointSpeakers?.join(', ') ?? speaker;
}

/** The stretches that a mention is marked at: the pieces of a statement in several, otherwise all of it. */
export function piecesOf(mention: Mention): readonly TextSpan[] {
  return mention.kind === 'quote' && mention.segments?.length ? mention.segments : [mention];
}

/** What a list says behind an entity's name: a person's roles, the type of an organization, the code of a place. */
export function entityNote({ kind, type, roles, ref }: Entity, words: Words): string {
  if (kind === 'person') return [...(type === undefined ? [] : [words.types[type]]), ...(roles ?? []).map((role) => roleText(role, words))].join(' · ');
  if (kind === 'organization') return type === undefined ? '' : words.types[type];
  return ref !== undefined && /^(?:kr|iso):/.test(ref) ? ref : '';
}
