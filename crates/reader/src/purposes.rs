//! Purposes: what each unit says that it is for, put together so that each is told once.

use sluice_model::Category;
use sluice_model::policy::{Placer, PurposeFinding, Technology};

use crate::actors::Actors;
use crate::document::Span;
use crate::headings;
use crate::keys::{Group, Key, Topic};
use crate::matcher::Hit;
use crate::outline::Title;
use crate::purpose_scores::{self, best_sentence, most_said, scores, strongest};
use crate::text::{Sentence, Text};
use crate::units::{Sort, Unit};

/// How much must be said for a purpose: in a sentence of running text, where something else says that purposes are told, and beside a
/// heading that names another.
const IN_RUNNING_TEXT: u8 = 3;
const WHERE_EXPECTED: u8 = 2;
const BESIDE_A_REMARK: u8 = 4;

/// A sentence that says that a group is not used has no more words; one with such a word says when it is.
const MOST_WORDS_OF_DENIAL: u32 = 20;
const UNLESS: &[&str] = &[
    "without",
    "until",
    "unless",
    "before",
    "only",
    "ohne",
    "bevor",
    "erst",
    "nur",
    "solange",
    "sans ",
    "avant",
    "sauf",
    "tant que",
    "sin ",
    "antes",
    "hasta",
    "salvo",
    "しない限り",
    "まで",
    "なしに",
    "未经",
    "之前",
    "除非",
];

/// A purpose before who places it is told one by one.
struct Found {
    category: Category,
    heading: Option<String>,
    by: Vec<Placer>,
    necessary: bool,
    span: Span,
    confidence: f32,
}

/// The purposes of all units.
pub(crate) fn findings(text: &Text, actors: &Actors, units: &[Unit]) -> Vec<PurposeFinding> {
    let mut all: Vec<Found> = Vec::new();
    let (columns, others): (Vec<&Unit>, Vec<&Unit>) = units.iter().partition(|unit| unit.sort == Sort::Column);
    let described: Vec<String> = others
        .iter()
        .filter(|unit| unit.sort != Sort::Rows && !unit.body.is_empty())
        .filter_map(|unit| heading(text, unit).map(|heading| crate::tokens::folded(&heading)))
        .collect();
    let rows_again = |unit: &&Unit| {
        unit.sort == Sort::Rows
            && heading(text, unit).is_some_and(|heading| described.contains(&crate::tokens::folded(&heading)))
    };
    // What is not used is not used where it is only named, either.
    let unused: Vec<String> = others
        .iter()
        .filter(|unit| unit.title.as_ref().is_some_and(|title| is_unused(text, title, &unit.body)))
        .filter_map(|unit| heading(text, unit))
        .collect();
    let others = others.into_iter().filter(|unit| !rows_again(unit));
    let said: Vec<Found> = others.flat_map(|unit| of_unit(text, actors, unit)).collect();
    let mut again: Vec<Found> = columns.into_iter().flat_map(|unit| of_unit(text, actors, unit)).collect();
    // Groups that are told of in words are named in lists of cookies again, often shorter.
    again.retain(|group| {
        let told = said.iter().filter_map(|other| other.heading.as_deref());
        !again_in_short(group, told.chain(unused.iter().map(String::as_str)))
    });
    for found in said.into_iter().chain(again) {
        let known = all.iter_mut().find(|known| known.category == found.category && known.heading == found.heading);
        match known {
            Some(known) => {
                // The sentence that says who is the better evidence.
                if known.by.is_empty() && !found.by.is_empty() {
                    known.span = found.span;
                }
                known.by.extend(found.by);
                known.necessary |= found.necessary;
                known.confidence = known.confidence.max(found.confidence);
            }
            None => all.push(found),
        }
    }
    drop_summaries(&mut all);
    all.sort_by_key(|found| found.span.from);
    all.iter().flat_map(|found| told(text, found)).collect()
}

/// Whether a group is named by a heading that says more: `Technical` by `Technical cookies`.
fn again_in_short<'a>(group: &Found, mut headings: impl Iterator<Item = &'a str>) -> bool {
    let Some(name) = group.heading.as_deref().map(crate::tokens::folded) else { return false };
    let stem: String = name.chars().take(6).collect();
    let least = if name.chars().any(crate::tokens::stands_alone) { 3 } else { 5 };
    stem.chars().count() >= least && headings.any(|heading| crate::tokens::folded(heading).contains(&stem))
}

/// A purpose that has a heading is not told again for a sentence that only sums up.
fn drop_summaries(all: &mut Vec<Found>) {
    let titled: Vec<(Category, Vec<Placer>)> =
        all.iter().filter(|found| found.heading.is_some()).map(|found| (found.category, found.by.clone())).collect();
    let needed = all.iter().any(|found| found.heading.is_some() && found.necessary);
    for found in all.iter_mut().filter(|found| found.heading.is_none()) {
        // `Some cookies are necessary for technical reasons` says less than the group of these.
        if needed && found.necessary && found.category == Category::Features {
            found.confidence = 0.0;
        }
        for (_, by) in titled.iter().filter(|(category, _)| *category == found.category) {
            let said = !found.by.is_empty();
            found.by.retain(|placer| !by.contains(placer));
            if by.is_empty() || !said || found.by.is_empty() {
                found.confidence = 0.0;
            }
        }
    }
    all.retain(|found| found.confidence > 0.0);
}

fn told(text: &Text, found: &Found) -> Vec<PurposeFinding> {
    let mut by: Vec<Option<Placer>> = found.by.iter().copied().map(Some).collect();
    by.sort();
    by.dedup();
    if by.is_empty() {
        by.push(None);
    }
    let finding = |by| PurposeFinding {
        category: found.category,
        heading: found.heading.clone(),
        by,
        necessary: found.necessary,
        from: found.span.from,
        to: found.span.to,
        evidence: text.evidence(found.span),
        confidence: found.confidence,
    };
    by.into_iter().map(finding).collect()
}

/// The site's own word for a unit.
fn heading(text: &Text, unit: &Unit) -> Option<String> {
    let whole = &text.document.text;
    let words = |span: Span| text.of(headings::without_remark(whole, headings::trimmed(whole, span))).to_owned();
    unit.title.as_ref().map(|title| words(title.span))
}

fn of_unit(text: &Text, actors: &Actors, unit: &Unit) -> Vec<Found> {
    let heading = heading(text, unit);
    let necessary =
        unit.title.as_ref().is_some_and(|title| title.needed || title.is(Group::Necessary)) || is_necessary(&unit.body);
    let mut by: Vec<Placer> = Vec::new();
    let mut named = false;
    for sentence in &unit.body {
        let said = actors.said(text, sentence, false);
        by.extend(said.by);
        named |= said.named;
    }
    // `We` in an item of what others do says for whom they do it.
    if !unit.around.is_empty() && !unit.around.contains(&Placer::Own) {
        by.retain(|placer| *placer != Placer::Own);
    }
    // In a list of what we use cookies for, others only help.
    if unit.led_in && unit.around == [Placer::Own] && by.contains(&Placer::Own) {
        by.retain(|placer| *placer == Placer::Own);
    }
    if by.is_empty() && named && !unit.led_in {
        by.push(Placer::Partners);
    }
    if by.is_empty() {
        by.clone_from(&unit.around);
    }
    let denied = unit.body.iter().all(|sentence| sentence.has(Key::Negation) || sentence.has(Key::NegationAll))
        && unit.body.iter().all(|sentence| !sentence.affirmed().any(|hit| matches!(hit.key, Key::Purpose(_))))
        && !unit.body.is_empty();
    if unit.title.as_ref().is_some_and(|title| is_unused(text, title, &unit.body)) {
        return Vec::new();
    }
    if denied && unit.title.as_ref().is_none_or(|title| !title.is(Group::Necessary)) {
        return Vec::new();
    }
    let categories = match &unit.title {
        Some(title) => {
            let said = of_titled(title, &unit.body, text);
            let bare = title.categories.is_empty() && title.groups.is_empty();
            // `Example (payments)`: what is said of a service counts beside the remark on it.
            let said = if has_only_remark(text, title) {
                joined(said, strongest(&scores(&unit.body), BESIDE_A_REMARK))
            } else {
                said
            };
            if bare && unit.sort == Sort::Titled { joined(said, of_few_words(text, &unit.body)) } else { said }
        }
        None if unit.sort == Sort::Headless => most_said(&unit.body),
        None => {
            let least = if unit.sort == Sort::Sentence { IN_RUNNING_TEXT } else { WHERE_EXPECTED };
            let said = strongest(&scores(&unit.body), least);
            if unit.sort == Sort::Item { joined(said, of_short(text, &unit.body)) } else { said }
        }
    };
    let whole = || {
        let ends = unit.body.iter().map(|sentence| sentence.span);
        let first = unit.title.as_ref().map(|title| title.span);
        first.or_else(|| ends.into_iter().next()).unwrap_or_default()
    };
    let found = |(category, confidence): (Category, f32)| Found {
        category,
        heading: heading.clone(),
        by: by.clone(),
        necessary,
        span: best_sentence(&unit.body, category).unwrap_or_else(whole),
        confidence,
    };
    categories.into_iter().map(found).collect()
}

/// Whether a heading names a purpose only in a remark in brackets.
fn has_only_remark(text: &Text, title: &Title) -> bool {
    let whole = &text.document.text;
    let trimmed = headings::trimmed(whole, title.span);
    let name = headings::without_remark(whole, trimmed);
    name != trimmed && !title.categories.is_empty() && {
        let own = Title::new(text, name);
        own.categories.is_empty() && own.groups.is_empty()
    }
}

/// Whether the text says of a group that none of its cookies is used: `We use no advertising cookies.`
fn is_unused(text: &Text, title: &Title, body: &[Sentence]) -> bool {
    let named = |key: Key| match key {
        Key::Heading(category) => title.categories.contains(&category),
        Key::Group(group) => title.is(group),
        _ => false,
    };
    let none = |sentence: &Sentence| {
        let denied = || sentence.hits.iter().filter(|hit| sentence.denies(hit.from));
        let cookies = || denied().filter(|hit| hit.key == Key::Technology(Technology::Cookies));
        let near = |hit: &Hit<Key>| {
            cookies().any(|means| {
                (hit.from..=hit.to + 4).contains(&means.from) || (means.to..=means.to + 2).contains(&hit.from)
            })
        };
        let lower = text.of(sentence.span).to_lowercase();
        sentence.words() <= MOST_WORDS_OF_DENIAL
            && denied().any(|hit| named(hit.key) && near(hit))
            && !sentence.has(Key::Choice)
            && !UNLESS.iter().any(|word| lower.contains(word))
    };
    !title.is(Group::Necessary) && body.iter().any(none)
}

/// What a description of a few words names, which is as good as a heading: `Sharing and advertising`.
fn of_few_words(text: &Text, body: &[Sentence]) -> Vec<(Category, f32)> {
    const MOST_WORDS: u32 = 6;
    let [sentence] = body else { return Vec::new() };
    let acts = sentence.hits.iter().any(|hit| matches!(hit.key, Key::By(_) | Key::Choice | Key::Negation));
    if acts || sentence.words() > MOST_WORDS { Vec::new() } else { of_short(text, body) }
}

/// What an item names that is no sentence: `Security and speed (Example)`.
fn of_short(text: &Text, body: &[Sentence]) -> Vec<(Category, f32)> {
    const MOST_WORDS: usize = 8;
    let Some(sentence) = body.first() else { return Vec::new() };
    let words = text.of(sentence.span);
    if body.len() > 1 && !words.contains(['(', '（']) {
        return Vec::new();
    }
    let end = words.find(['(', '（', ';', '；']).unwrap_or(words.len());
    let span = Span::new(sentence.span.from as usize, sentence.span.from as usize + end);
    let title = Title::new(text, span);
    let names = text.words(span).count() <= MOST_WORDS
        && !title.generic
        && !title.denied
        && title.topics.iter().all(|topic| *topic == Topic::Safeguards);
    let speed = title.is(Group::Performance).then_some(Category::Performance);
    let categories = title.categories.iter().copied().chain(speed).filter(|_| names);
    categories.map(|category| (category, 0.6)).collect()
}

fn is_necessary(body: &[Sentence]) -> bool {
    !body.iter().any(|sentence| sentence.has(Key::NotNecessary))
        && body.iter().any(|sentence| sentence.affirms(Key::Necessary) && !sentence.has(Key::Choice))
}

/// The purposes of a unit with a heading: the heading's own, or what the text says where the heading only names a group.
fn of_titled(title: &Title, body: &[Sentence], text: &Text) -> Vec<(Category, f32)> {
    if title.needed {
        let counts = |category: Category| matches!(category, Category::Analytics | Category::Advertising);
        let mut found = of_titled(&Title { needed: false, ..title.clone() }, body, text);
        found.retain(|(category, _)| !counts(*category) || title.categories.contains(category));
        return if found.is_empty() { vec![(Category::Features, 0.6)] } else { found };
    }
    let scores = scores(body);
    let at_least = |least: u8, among: &[Category]| -> Vec<(Category, f32)> {
        strongest(&scores, least).into_iter().filter(|(category, _)| among.contains(category)).collect()
    };
    let mut found: Vec<(Category, f32)> = title.categories.iter().map(|category| (*category, 0.95)).collect();
    let or = |mut found: Vec<(Category, f32)>, category: Category| {
        if found.is_empty() {
            found.push((category, 0.6));
        }
        found
    };
    if title.is(Group::Necessary) {
        let allowed = [
            Category::Authentication,
            Category::Security,
            Category::Preferences,
            Category::Features,
            Category::Performance,
        ];
        found.retain(|(category, _)| allowed.contains(category) || title.categories.len() == 1);
        let mut said = said_of_group(scores, &allowed);
        // That the site works is said of all that is necessary; what it is for counts for more.
        let only_works = !body.iter().any(|sentence| sentence.affirmed().any(|hit| does_more(sentence, hit)));
        if said.len() > 1 && only_works {
            said.retain(|(category, _)| *category != Category::Features);
        }
        return or(joined(found, said), Category::Features);
    }
    if title.is(Group::Service) && found.is_empty() {
        // That the service works is what the heading says already.
        let allowed = [Category::Authentication, Category::Security, Category::Performance, Category::Preferences];
        let said = at_least(IN_RUNNING_TEXT, &allowed);
        return or(
            if said.is_empty() { at_least(WHERE_EXPECTED, &[Category::Features]) } else { said },
            Category::Features,
        );
    }
    // A name for two groups is what its description says first of all.
    let both = title.is(Group::Functional) && title.is(Group::Performance);
    let counts = both && found.is_empty() && scores[Category::Analytics as usize] >= IN_RUNNING_TEXT;
    if title.is(Group::Functional)
        && !counts
        && found.iter().all(|(category, _)| *category == Category::Preferences || *category == Category::Features)
    {
        let allowed = [Category::Preferences, Category::Features];
        let said = said_of_group(scores, &allowed);
        let strong = at_least(IN_RUNNING_TEXT, &[Category::Authentication]);
        // Some call so what only counts.
        let counted = at_least(IN_RUNNING_TEXT, &[Category::Analytics]);
        if found.is_empty() && strong.is_empty() && !counted.is_empty() && said.iter().all(|(_, sure)| *sure < 0.8) {
            return counted;
        }
        return or(joined(joined(found, said), strong), Category::Preferences);
    }
    let counts = title.categories[..] == [Category::Analytics];
    if title.is(Group::Performance) && counts && body.iter().any(looks_after_speed) {
        found.push((Category::Performance, 0.7));
        return found;
    }
    if title.is(Group::Performance) && found.is_empty() {
        let counted = scores[Category::Analytics as usize];
        let fast = scores[Category::Performance as usize];
        // Others call so what only remembers.
        if counted < WHERE_EXPECTED && fast < IN_RUNNING_TEXT {
            let others = at_least(IN_RUNNING_TEXT, &[Category::Preferences, Category::Authentication]);
            if !others.is_empty() {
                return others;
            }
        }
        // Whoever counts visits to better the performance counts; but who also looks for errors does both.
        let counts = body.iter().flat_map(Sentence::affirmed);
        let counts = counts.filter(|hit| hit.key == Key::Purpose(Category::Analytics) && hit.weight >= IN_RUNNING_TEXT);
        if fast >= IN_RUNNING_TEXT && (counted < fast || counted == fast && counts.count() < 2) {
            return vec![(Category::Performance, 0.85)];
        }
        let both = counted >= IN_RUNNING_TEXT && body.iter().any(looks_after_speed);
        let second = both.then_some((Category::Performance, 0.7));
        return [(Category::Analytics, 0.85)].into_iter().chain(second).collect();
    }
    if title.is(Group::Social) && found.is_empty() {
        let ads = scores[Category::Advertising as usize];
        let buttons = scores[Category::Features as usize];
        if buttons >= IN_RUNNING_TEXT && ads >= IN_RUNNING_TEXT {
            return vec![(Category::Features, 0.75), (Category::Advertising, 0.75)];
        }
        return vec![(if buttons > ads { Category::Features } else { Category::Advertising }, 0.8)];
    }
    if !found.is_empty() {
        return found;
    }
    let own = purpose_scores::scores(&[text.sentence(title.span)]);
    let both: Vec<u8> = own.iter().zip(&scores).map(|(own, said)| *own.max(said)).collect();
    let said = strongest(&both, IN_RUNNING_TEXT);
    if !said.is_empty() {
        return said;
    }
    let best = both.iter().copied().max().unwrap_or(0);
    strongest(&both, best.max(WHERE_EXPECTED))
}

/// Whether a phrase names a feature, and not only that the site works.
fn does_more(sentence: &Sentence, hit: &Hit<Key>) -> bool {
    let works = |other: &Hit<Key>| other.key == Key::Works && other.from < hit.to && hit.from < other.to;
    hit.key == Key::Purpose(Category::Features) && !sentence.hits.iter().any(works)
}

/// Whether a sentence tells of errors, speed or load, and not only of performance by that word.
fn looks_after_speed(sentence: &Sentence) -> bool {
    let word = |hit: &Hit<Key>| {
        let named = |other: &Hit<Key>| {
            other.key == Key::Group(Group::Performance) && hit.from <= other.from && other.to <= hit.to
        };
        sentence.hits.iter().any(named)
    };
    let sure = |hit: &&Hit<Key>| hit.key == Key::Purpose(Category::Performance) && hit.weight >= IN_RUNNING_TEXT;
    sentence.affirmed().filter(sure).any(|hit| !word(hit))
}

/// What a group of cookies says that it is for: what is certain; and sign-in and speed where they are only likely.
fn said_of_group(scores: [u8; 7], allowed: &[Category]) -> Vec<(Category, f32)> {
    let likely = [Category::Authentication, Category::Performance];
    let least = |category: Category| if likely.contains(&category) { WHERE_EXPECTED } else { IN_RUNNING_TEXT };
    let found: Vec<_> =
        strongest(&scores, WHERE_EXPECTED).into_iter().filter(|(category, _)| allowed.contains(category)).collect();
    let sure: Vec<_> =
        found.iter().copied().filter(|(category, _)| scores[*category as usize] >= least(*category)).collect();
    if sure.is_empty() { found } else { sure }
}

fn joined(mut found: Vec<(Category, f32)>, more: Vec<(Category, f32)>) -> Vec<(Category, f32)> {
    for (category, confidence) in more {
        if !found.iter().any(|(known, _)| *known == category) {
            found.push((category, confidence));
        }
    }
    found
}
