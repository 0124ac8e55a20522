"""Who may have acted and who may have been acted on: candidates from the parse, each with its path as a slot."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.events.grammar import (
    ancestor_clause,
    conjuncts,
    counted,
    gapped_passive,
    gerund_before_object,
    passive,
    relative_pronoun,
)
from sayso.events.triggers import Lexicon, Site
from sayso.syntax import Token

NOMINAL = frozenset(("NOUN", "PROPN", "PRON"))
_MOST = 14  # candidates of one site; more are only found in enumerations
_DEEPEST = 4  # steps from a site to a recipient; the marked pairs of the training sentences need no more


@dataclass(frozen=True, slots=True)
class Argument:
    """The head of a noun phrase and the path that leads to it from the site ("dobj>prep_on")."""

    head: int
    slot: str


def actors(tokens: list[Token], site: Site, words: Lexicon) -> list[Argument]:
    """Who may have acted at a site, nearest first."""
    found: list[Argument] = []
    if site.noun == site.head:
        found += _noun_actors(tokens, tokens[site.noun], words)
        if not any(a.slot in ("by", "poss", "acl-by") for a in found):
            found += _governor_actors(tokens, site, words)
    else:
        if site.light and site.noun is not None:
            found += [a for a in _noun_actors(tokens, tokens[site.noun], words) if a.slot != "of"]
        found += subjects(tokens, site.head, words)
    return _unique(tokens, found, site)


def _noun_actors(tokens: list[Token], token: Token, words: Lexicon) -> list[Argument]:
    """Actors that an event noun names itself.

    "the regime's assault", "shelling by regime forces", "Israeli strikes", "the attack carried out by rebels".
    """
    found: list[Argument] = []
    for c in token.children:
        child = tokens[c]
        if child.dep == "poss":
            found += [] if token.lemma in words.victims else [Argument(c, "poss")]
        elif child.dep in ("compound", "amod", "nmod") and child.pos in ("PROPN", "ADJ", "NOUN") and child.i < token.i:
            found.append(Argument(c, "mod"))
        elif child.dep in ("prep", "agent") and child.lemma in ("by", "from", "of", "between"):
            found += [Argument(o, child.lemma) for o in child.children if tokens[o].dep == "pobj"]
        elif child.dep == "acl" and child.tag == "VBN":
            found += [
                Argument(o, "acl-by") for a in child.children if tokens[a].dep == "agent" for o in tokens[a].children
            ]
        elif child.dep == "relcl":
            found += [
                Argument(a.head, "relcl-" + a.slot)
                for a in _own_subjects(tokens, c)
                if not relative_pronoun(tokens[a.head])
            ]
    return found


def _governor_actors(tokens: list[Token], site: Site, words: Lexicon) -> list[Argument]:
    """The subject of the verb above an event noun: "is busy with an assault".

    Not where the noun only tells the time or reason ("wept after the attack"), nor where the verb is an event of
    its own ("condemned the attack") or says that its subject suffers it ("came under attack").
    """
    if site.receiving:
        return []
    i = site.head
    for _ in range(8):
        token = tokens[i]
        i = token.head
        if i == token.i or words.circumstances & {token.lemma, tokens[i].norm}:
            return []
        if tokens[i].pos in ("VERB", "AUX"):
            break
    verb = tokens[i]
    if verb.pos not in ("VERB", "AUX") or words.of("verb", [verb.lemma]) and verb.lemma not in words.light:
        return []
    return [Argument(a.head, "up-" + a.slot) for a in subjects(tokens, i, words) if a.head != site.head]


def _own_subjects(tokens: list[Token], verb: int) -> list[Argument]:
    found: list[Argument] = []
    if gapped_passive(tokens, tokens[verb]):
        return found
    for c in tokens[verb].children:
        child = tokens[c]
        if child.dep == "nsubj":
            found.append(Argument(c, "nsubj"))
        elif child.dep == "agent":
            found += [Argument(o, "agent") for o in child.children if tokens[o].dep == "pobj"]
    return found


def subjects(tokens: list[Token], verb: int, words: Lexicon, steps: int = 6) -> list[Argument]:
    """Who does what a verb says, also where its own clause does not name it.

    - relative clause: "rebels who attacked the base" -> rebels
    - participle: "Russia drew criticism for vetoing the text" -> Russia
    - gerund: "She accused the guards of beating him" -> guards
    - infinitive: "France urged Mali to free him" -> Mali (slot "xcomp-object") or France
    - second verb: "troops entered the town and shelled it" -> troops
    """
    token = tokens[verb]
    own = [_antecedent(tokens, a, verb) for a in _own_subjects(tokens, verb)]
    if own or steps == 0:
        return _speaker(tokens, token, own) + own
    if passive(tokens, token) or _passive_too(tokens, token, tokens[token.head]):
        return []
    if token.dep == "relcl" or (token.dep == "acl" and token.tag in ("VBG", "VBP", "VBD")):
        return [Argument(token.head, token.dep)]
    if token.head == verb:
        return []
    up = tokens[token.head]
    found: list[Argument] = []
    if (preposition := gerund_before_object(tokens, token)) is not None:
        return [Argument(c, "pcomp-object") for c in _accused(tokens, preposition, words) if c < verb]
    if controlled := _controlled(tokens, token, up, words):
        return [Argument(controlled, "xcomp-object")]
    if token.dep == "pcomp" and up.lemma in ("of", "for", "from", "into"):
        found += [Argument(c, "pcomp-object") for c in _accused(tokens, up, words) if c < verb]
    elif token.dep == "xcomp" or (token.dep == "ccomp" and token.tag in ("VB", "VBG")):
        found += [Argument(a.head, "xcomp-" + a.slot) for a in _any_subject(tokens, up.i, words, steps)]
    elif token.dep == "conj" and up.pos in ("VERB", "AUX") and _goes_on(tokens, token, up):
        found += [Argument(a.head, "conj-" + a.slot) for a in subjects(tokens, up.head, words, steps - 1)]
    elif token.dep == "conj" and up.pos in ("VERB", "AUX"):
        found += [Argument(a.head, "conj-" + a.slot) for a in _any_subject(tokens, up.i, words, steps)]
    elif up.pos == "NOUN" and token.dep == "acl":
        found += [Argument(c, "acl-poss") for c in up.children if tokens[c].dep == "poss"]
    if not found:
        above = ancestor_clause(tokens, verb)
        if above is not None:
            for a in _any_subject(tokens, above, words, steps):
                far = "far" if "climb" in a.slot else ""
                found.append(Argument(a.head, f"{far}climb-" + a.slot.split("-")[-1]))
    return found


def _controlled(tokens: list[Token], infinitive: Token, up: Token, words: Lexicon) -> int | None:
    """Who is urged, helped or given the means to do it: "gave the army cover to attack" -> army."""
    if infinitive.tag != "VB" or infinitive.dep not in ("xcomp", "advcl", "ccomp") or up.lemma not in words.control:
        return None
    for wanted in ("nsubj", "dative", "dobj"):
        for c in infinitive.children if wanted == "nsubj" else up.children:
            if tokens[c].dep == wanted and c < infinitive.i and tokens[c].pos in NOMINAL:
                inner = (m for m in tokens[c].children if tokens[m].dep == "nmod" and tokens[m].pos == "PROPN")
                return next(inner, c)
    return None


def _accused(tokens: list[Token], preposition: Token, words: Lexicon) -> list[int]:
    """Whom a gerund behind of, for, from or into speaks of: "accused the guards of beating him" -> guards.

    Not the noun of "drew criticism for vetoing it".
    """
    verb = tokens[preposition.head]
    if verb.pos in NOMINAL and verb.dep == "dobj":
        verb = tokens[verb.head]
    if verb.pos != "VERB" or verb.lemma in words.receiving:
        return []
    objects = [c for c in verb.children if tokens[c].dep == "dobj"]
    return [c for c in objects if not words.of("noun", [tokens[c].lemma])]


def _goes_on(tokens: list[Token], token: Token, up: Token) -> bool:
    """Whether the speaker goes on to act: "She said two men had been held and accused the police" -> She."""
    if up.dep != "ccomp" or not passive(tokens, up) or passive(tokens, token):
        return False
    return token.tag in ("VBD", "VBZ") or not _passive_too(tokens, token, up)


def _passive_too(tokens: list[Token], token: Token, up: Token) -> bool:
    """Whether a second participle shares the passive of the first: "were detained and beaten"."""
    if token.dep != "conj" or token.tag != "VBN" or not passive(tokens, up):
        return False
    return not any(tokens[c].dep in ("dobj", "xcomp", "ccomp", "aux") for c in token.children)


def _speaker(tokens: list[Token], verb: Token, own: list[Argument]) -> list[Argument]:
    """Who says of himself what he does: "The rebels said they will free two guards" -> The rebels."""
    if verb.dep != "ccomp" or not own or tokens[own[0].head].pos != "PRON":
        return []
    return [Argument(a.head, "said-" + a.slot) for a in _own_subjects(tokens, verb.head) if a.head != own[0].head]


def _any_subject(tokens: list[Token], verb: int, words: Lexicon, steps: int) -> list[Argument]:
    done_to = [Argument(c, "passive") for c in tokens[verb].children if tokens[c].dep == "nsubjpass"]
    return [_antecedent(tokens, a, verb) for a in done_to] or subjects(tokens, verb, words, steps - 1)


def _antecedent(tokens: list[Token], argument: Argument, verb: int) -> Argument:
    """The noun that a relative pronoun stands for."""
    if not relative_pronoun(tokens[argument.head]):
        return argument
    i = verb
    for _ in range(4):
        if tokens[i].dep == "relcl":
            return Argument(tokens[i].head, "rel-" + argument.slot)
        if tokens[i].head == i:
            break
        i = tokens[i].head
    return argument


def recipients(tokens: list[Token], site: Site, words: Lexicon) -> list[Argument]:
    """Who may have been acted on, in the order of the paths, shortest first."""
    found: list[Argument] = []
    todo: list[tuple[int, str, int]] = [(site.head, "", 0)]
    if site.noun == site.head:
        verb = tokens[site.head].head
        if site.receiving:
            above = ancestor_clause(tokens, site.head)
            found += [Argument(a.head, "receiver") for a in subjects(tokens, above, words)] if above is not None else []
        elif tokens[verb].pos == "VERB" and tokens[site.head].dep in ("dobj", "nsubjpass"):
            todo.append((verb, "up", 1))
    while todo and len(found) < 3 * _MOST:
        i, path, depth = todo.pop(0)
        token = tokens[i]
        if (token.pos in NOMINAL or token.pos == "NUM") and i != site.head and path:
            found.append(_antecedent(tokens, Argument(i, path), site.head))
        if depth >= _DEEPEST:
            continue
        todo += [(j, f"{path}>{step}" if path else step, depth + 1) for j, step in _steps(tokens, token)]
    verb_token = tokens[site.head]
    if verb_token.dep == "relcl" and not any(a.slot.startswith(("dobj", "nsubjpass")) for a in found):
        found.append(Argument(verb_token.head, "relcl-object"))
    if _passive_too(tokens, verb_token, tokens[verb_token.head]):
        found += [Argument(a.head, "nsubjpass") for a in _any_subject(tokens, verb_token.head, words, 2)]
    if gapped_passive(tokens, verb_token):
        found += [Argument(c, "nsubjpass") for c in verb_token.children if tokens[c].dep == "nsubj"]
    if gerund_before_object(tokens, verb_token) is not None:
        found.append(Argument(verb_token.head, "dobj"))
    if verb_token.dep == "acl" and verb_token.tag == "VBN":
        found.append(Argument(verb_token.head, "acl-object"))
    for a in subjects(tokens, site.head, words) if verb_token.pos == "VERB" else ():
        found += [Argument(c, "together") for c in conjuncts(tokens, a.head)[1:]]
    return _unique(tokens, found, site)


def _steps(tokens: list[Token], token: Token) -> list[tuple[int, str]]:
    """Children of a token that may lead to a recipient, each with the name of the step."""
    steps: list[tuple[int, str]] = []
    nominal = token.pos in NOMINAL
    for c in token.children:
        child = tokens[c]
        if child.dep in ("prep", "dative", "agent") and child.pos in ("ADP", "SCONJ"):
            if child.dep == "agent" or (nominal and child.lemma == "by"):
                continue
            for o in child.children:
                if tokens[o].dep == "pobj":
                    steps.append((o, "prep_" + child.lemma))
                elif tokens[o].dep in ("pcomp", "prep"):
                    steps.append((o, "pcomp_" + child.lemma))
        elif child.dep in ("dobj", "dative", "nsubjpass", "attr", "oprd", "xcomp", "ccomp", "acomp"):
            steps.append((c, child.dep))
        elif nominal and child.dep == "poss":
            steps.append((c, "poss"))
        elif nominal and child.dep in ("amod", "compound", "nmod") and child.pos in ("PROPN", "ADJ"):
            if not (child.dep == "compound" and token.pos == "PROPN"):
                steps.append((c, "mod"))
        elif child.dep == "advcl" and any(tokens[g].dep in ("nsubj", "nsubjpass") for g in child.children):
            continue
        elif child.dep in ("acl", "advcl") or (child.dep == "pobj" and token.pos == "ADP"):
            steps.append((c, child.dep))
        elif not nominal and child.dep == "nsubj" and token.dep == "ccomp":
            steps.append((c, "nsubj"))
    return steps


def _unique(tokens: list[Token], found: list[Argument], site: Site) -> list[Argument]:
    """Without repeats, the site's own tokens and what can't be a participant (dates, bare numbers, "it is")."""
    seen = {site.head, site.trigger}
    kept = []
    for argument in found:
        token = tokens[argument.head]
        mod = argument.slot.endswith("mod")
        nominal = token.pos in NOMINAL or (token.pos == "NUM" and counted(tokens, token) is not None)
        if argument.head in seen or not (nominal or (mod and token.text[:1].isupper())):
            continue
        seen.add(argument.head)
        kept.append(argument)
    return kept[:_MOST]
