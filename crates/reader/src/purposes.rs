//! Purposes: what each unit says that it is for, put together so that each is told once.

use sluice_model::Category;
use sluice_model::policy::{Caveat, Placer, PurposeFinding};

use crate::actors::Actors;
use crate::document::Span;
use crate::headings;
use crate::keys::{Column, Group, Key, Topic};
use crate::matcher::Hit;
use crate::outline::Title;
use crate::purpose_scores::{best_sentence, most_said, scores, strongest};
use crate::purpose_titles::{has_only_remark, is_unused, joined, looks_after_speed, of_titled};
use crate::sentences::begins_with_if;
use crate::tables;
use crate::text::{Sentence, Text};
use crate::units::{Sort, Unit};
use crate::ways_out::NamedWay;

/// How much must be said for a purpose: in a sentence of running text, where something else says that purposes are told, and beside a
/// heading that names another.
pub(crate) const IN_RUNNING_TEXT: u8 = 3;
pub(crate) const WHERE_EXPECTED: u8 = 2;
const BESIDE_A_REMARK: u8 = 4;

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
    let titled: Vec<(Category, Vec<Placer>, bool)> = all
        .iter()
        .filter(|found| found.heading.is_some())
        .map(|found| (found.category, found.by.clone(), found.necessary))
        .collect();
    let needed = all.iter().any(|found| found.heading.is_some() && found.necessary);
    for found in all.iter_mut().filter(|found| found.heading.is_none()) {
        // `Some cookies are necessary for technical reasons` says less than the group of these.
        if needed && found.necessary && found.category == Category::Features {
            found.confidence = 0.0;
        }
        // That the site works is no sum of services that it can do without.
        let works = found.necessary && found.category == Category::Features;
        let same = |category: Category, needed: bool| category == found.category && (needed || !works);
        for (_, by, _) in titled.iter().filter(|(category, _, needed)| same(*category, *needed)) {
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
    let named_so = unit.title.as_ref().is_some_and(|title| title.needed || title.is(Group::Necessary));
    let said_so = is_necessary(&unit.body);
    // What only counts or advertises is needed where its heading says so, and `necessary to analyse` is no such heading.
    let optional = |category: Category| matches!(category, Category::Analytics | Category::Advertising);
    let mut by: Vec<Placer> = Vec::new();
    let mut named = false;
    for sentence in &unit.body {
        let said = actors.said(text, sentence, false);
        by.extend(said.by);
        named |= said.named;
    }
    // `We` in an item of what others do says for whom they do it; but `we use Example` is our use as well, whatever stands above.
    if !unit.around.is_empty() && !unit.around.contains(&Placer::Own) && by.contains(&Placer::Own) {
        if unit.body.iter().any(|sentence| actors.makes_use_of_service(text, sentence)) {
            by.extend_from_slice(&unit.around);
        } else {
            by.retain(|placer| *placer != Placer::Own);
        }
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
            let bare = title.categories.is_empty() && title.groups.is_empty();
            let mut said = of_titled(title, &unit.body, text);
            // How a service is avoided is not what it is for.
            if bare && unit.body.iter().any(tells_way_out) && actors.names_service(text, title.span) {
                let rest: Vec<_> = unit.body.iter().filter(|sentence| !tells_way_out(sentence)).cloned().collect();
                let rest = scores(&rest);
                said.retain(|(category, _)| rest[*category as usize] > 0);
            }
            // `Example (payments)`: what is said of a service counts beside the remark on it.
            let said = if has_only_remark(text, title) {
                joined(said, strongest(&scores(&unit.body), BESIDE_A_REMARK))
            } else {
                said
            };
            let said =
                if !bare && unit.sort == Sort::Titled { joined(said, of_asides(text, &unit.body)) } else { said };
            if bare && unit.sort == Sort::Titled {
                joined(joined(said, of_few_words(text, &unit.body)), of_labelled(text, &unit.body))
            } else {
                said
            }
        }
        None if unit.sort == Sort::Headless => most_said(&unit.body),
        None => {
            let least = if unit.sort == Sort::Sentence { IN_RUNNING_TEXT } else { WHERE_EXPECTED };
            let mut said = strongest(&scores(&unit.body), least);
            // What is counted to see how well the site performs is counted.
            if said.iter().any(|(category, _)| *category == Category::Analytics)
                && !unit.body.iter().any(|sentence| looks_after_speed(sentence) || betters_speed(text, sentence))
            {
                said.retain(|(category, _)| *category != Category::Performance);
            }
            if unit.sort == Sort::Item { joined(said, of_short(text, &unit.body)) } else { said }
        }
    };
    let whole = || {
        let ends = unit.body.iter().map(|sentence| sentence.span);
        let first = unit.title.as_ref().map(|title| title.span);
        first.or_else(|| ends.into_iter().next()).unwrap_or_default()
    };
    let bare = unit.title.as_ref().is_some_and(|title| title.categories.is_empty() && title.groups.is_empty());
    let found = |(category, confidence): (Category, f32)| Found {
        category,
        heading: heading.clone(),
        by: if bare { told_by(text, actors, unit, category, &by) } else { by.clone() },
        necessary: named_so || said_so && !optional(category),
        span: best_sentence(&unit.body, category).unwrap_or_else(whole),
        confidence,
    };
    categories.into_iter().map(found).collect()
}

/// Who places what a service is for: as the sentence says that tells it, or else all that are named.
fn told_by(text: &Text, actors: &Actors, unit: &Unit, category: Category, all: &[Placer]) -> Vec<Placer> {
    let told = best_sentence(&unit.body, category);
    let sentence = unit.body.iter().find(|sentence| Some(sentence.span) == told);
    let said = sentence.map(|sentence| actors.said(text, sentence, false)).unwrap_or_default();
    let by: Vec<Placer> = said.by.into_iter().filter(|placer| all.contains(placer)).collect();
    if by.is_empty() { all.to_vec() } else { by }
}

/// Whether a sentence tells that the performance is made better, and not only looked at.
fn betters_speed(text: &Text, sentence: &Sentence) -> bool {
    const BETTER: &[&str] = &[
        "improv", "increas", "optimi", "enhanc", "verbess", "steiger", "amelior", "mejor", "aument", "提", "优", "改",
        "向",
    ];
    let better = |hit: &Hit<Key>| {
        let (from, to) = (hit.from as usize, hit.to as usize);
        let words = (from.saturating_sub(2)..to).map(|at| text.vocabulary.word(text.tokens[at].word));
        hit.key == Key::Purpose(Category::Performance)
            && words.into_iter().any(|word| BETTER.iter().any(|begin| word.starts_with(begin)))
    };
    sentence.affirmed().any(better)
}

/// What sentences say that cookies of a group are for besides: `They may also allow you to sign in.`
fn of_asides(text: &Text, body: &[Sentence]) -> Vec<(Category, f32)> {
    const ALSO: &[&str] = &["also", "auch", "ausserdem", "zudem", "egalement", "aussi", "tambien", "ademas"];
    const REACH: usize = 8;
    let besides = |sentence: &&Sentence| {
        text.words(sentence.span).take(REACH).any(|word| ALSO.contains(&word))
            && sentence.has(Key::Use)
            && !sentence.has(Key::Choice)
            && !sentence.has(Key::Negation)
            && !begins_with_if(text.words(sentence.span))
    };
    let named = |category| matches!(category, Category::Authentication | Category::Features | Category::Security);
    body.iter()
        .filter(besides)
        .flat_map(|sentence| strongest(&scores(std::slice::from_ref(sentence)), IN_RUNNING_TEXT))
        .filter(|(category, _)| named(*category))
        .map(|(category, _)| (category, 0.6))
        .collect()
}

/// Few words, and as many signs where words have no spaces between.
const MOST_WORDS: usize = 6;
const MOST_SIGNS: usize = 16;

/// What few words behind a label name, which is as good as a heading: `Purpose: security, statistics`.
fn of_labelled(text: &Text, body: &[Sentence]) -> Vec<(Category, f32)> {
    let named = |sentence: &Sentence| {
        let words = text.of(sentence.span);
        let colon = words.find([':', '：'])?;
        let from = sentence.span.from as usize;
        let label = tables::head(text, Span::new(from, from + colon));
        let rest = Span::new(from + colon, sentence.span.to as usize);
        let title = Title::new(text, rest);
        let few = text.words(rest).count() <= MOST_WORDS && !title.generic && !title.denied;
        (few && label == Some(Column::Purpose)).then_some(title.categories)
    };
    body.iter().filter_map(named).flatten().map(|category| (category, 0.6)).collect()
}

/// What a description of a few words names, which is as good as a heading: `Sharing and advertising`.
fn of_few_words(text: &Text, body: &[Sentence]) -> Vec<(Category, f32)> {
    let [sentence] = body else { return Vec::new() };
    let most = if text.is("ja") || text.is("zh") { MOST_SIGNS } else { MOST_WORDS } as u32;
    let acts = sentence.hits.iter().any(|hit| matches!(hit.key, Key::By(_) | Key::Choice | Key::Negation));
    if acts || sentence.words() > most { Vec::new() } else { of_short(text, body) }
}

/// What an item names that is no sentence: `Security and speed (Example)`.
fn of_short(text: &Text, body: &[Sentence]) -> Vec<(Category, f32)> {
    let Some(sentence) = body.first() else { return Vec::new() };
    let words = text.of(sentence.span);
    if body.len() > 1 && !words.contains(['(', '（']) {
        return Vec::new();
    }
    let end = words.find(['(', '（', ';', '；']).unwrap_or(words.len());
    let span = Span::new(sentence.span.from as usize, sentence.span.from as usize + end);
    let title = Title::new(text, span);
    let most = if text.is("ja") || text.is("zh") { MOST_SIGNS } else { MOST_WORDS + 2 };
    let names = text.words(span).count() <= most
        && !title.generic
        && !title.denied
        && title.topics.iter().all(|topic| *topic == Topic::Safeguards);
    let speed = title.is(Group::Performance).then_some(Category::Performance);
    let categories = title.categories.iter().copied().chain(speed).filter(|_| names);
    categories.map(|category| (category, 0.6)).collect()
}

/// Whether a sentence only tells how a service is avoided, or what no longer works then.
fn tells_way_out(sentence: &Sentence) -> bool {
    let named =
        |hit: &Hit<Key>| matches!(hit.key, Key::OptOut(_) | Key::WayOut | Key::Caveat(Caveat::ServiceMaySuffer));
    let asked = sentence.speaks_of(Key::WayOut)
        || sentence.speaks_of(Key::OptOut(NamedWay::BROWSER))
        || sentence.speaks_of(Key::Caveat(Caveat::ServiceMaySuffer));
    asked && sentence.hits.iter().any(named) && !sentence.affirmed().any(|hit| matches!(hit.key, Key::By(_)))
}

fn is_necessary(body: &[Sentence]) -> bool {
    !body.iter().any(|sentence| sentence.has(Key::NotNecessary))
        && body.iter().any(|sentence| sentence.affirms(Key::Necessary) && !sentence.has(Key::Choice))
}
