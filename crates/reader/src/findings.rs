//! What single sentences say by themselves: technologies, warnings.

use sluice_model::policy::{Caveat, CaveatFinding, Placer, Technology, TechnologyFinding};

use crate::keys::Key;
use crate::matcher::Hit;
use crate::outline::{Outline, Section};
use crate::purposes::IN_RUNNING_TEXT;
use crate::sentences::begins_with_if;
use crate::text::{Sentence, Text};
use crate::ways_out::NamedWay;

/// What says nothing yet has no more words.
const MOST_WORDS_OF_A_LABEL: u32 = 3;

/// Every sentence with its section, cells of tables too.
pub(crate) fn each<'a>(
    text: &'a Text,
    outline: &'a Outline<'a>,
    cells: &'a [Sentence<'a>],
) -> impl Iterator<Item = (&'a Section, &'a Sentence<'a>)> {
    let blocks = outline.sentences.iter().enumerate();
    let told = blocks.flat_map(move |(block, sentences)| {
        let section = outline.section_of(block);
        sentences.iter().map(move |sentence| (section, sentence))
    });
    let in_cells = cells.iter().map(move |sentence| {
        let block = text.document.block_at(sentence.span.from);
        (outline.section_of(block), sentence)
    });
    told.chain(in_cells).map(|(section, sentence)| (&outline.sections[section], sentence))
}

/// The sentences of all cells, each once.
pub(crate) fn in_cells(text: &Text) -> Vec<Sentence<'_>> {
    let mut spans: Vec<_> =
        text.document.tables.iter().flat_map(|table| table.rows.iter().flatten()).map(|cell| cell.span).collect();
    spans.sort_by_key(|span| (span.from, span.to));
    spans.dedup();
    spans.into_iter().flat_map(|span| text.sentences(span)).collect()
}

pub(crate) fn denied_by_title(section: &Section) -> bool {
    section.title.as_ref().is_some_and(|title| title.denied)
}

/// Whether a sentence says that something is used here: by the site or others, or before its name.
fn says_used(sentence: &Sentence, name: u32) -> bool {
    sentence.affirmed().any(|hit| matches!(hit.key, Key::By(_)) || hit.key == Key::Use && hit.from < name)
}

pub(crate) fn technologies<'a>(
    text: &Text,
    all: impl Iterator<Item = (&'a Section, &'a Sentence<'a>)>,
) -> Vec<TechnologyFinding> {
    let mut found: Vec<TechnologyFinding> = Vec::new();
    for (section, sentence) in all {
        if !sentence.names_technology() || denied_by_title(section) {
            continue;
        }
        for hit in sentence.affirmed() {
            let Key::Technology(id) = hit.key else { continue };
            // What cookies are is told beside what else there is, used or not.
            let meant = || says_used(sentence, hit.from) || sentence.has(Key::Alike);
            if id != Technology::Cookies && section.definition && !meant() {
                continue;
            }
            let product = id == Technology::WebBeacons && is_product_alone(text, sentence, hit);
            if product || found.iter().any(|known| known.id == id) {
                continue;
            }
            // `information logs are deleted` is no more than a word; but a log that is kept is one.
            let span = sentence.span;
            found.push(TechnologyFinding {
                id,
                from: span.from,
                to: span.to,
                evidence: text.evidence(span),
                confidence: if id == Technology::Cookies { 0.95 } else { 0.85 },
            });
        }
    }
    found.sort_by_key(|finding| finding.id);
    found
}

/// Whether the name of a product is all that is said: `Meta Pixel (advertising)` names a service, `we use a Meta pixel` a means.
fn is_product_alone(text: &Text, sentence: &Sentence, hit: &Hit<Key>) -> bool {
    const MAKERS: &[&str] = &["meta", "facebook", "tiktok", "linkedin", "pinterest", "twitter", "snap", "snapchat"];
    const MOST_WORDS: u32 = 16;
    let (first, _) = text.range(sentence.span);
    let from = (hit.from as usize).saturating_sub(1).max(first);
    let named = (from..hit.to as usize).any(|at| MAKERS.contains(&text.vocabulary.word(text.tokens[at].word)));
    named && sentence.words() <= MOST_WORDS && !sentence.affirmed().any(|hit| matches!(hit.key, Key::By(_)))
}

/// Whether what sounds like a warning on the service is told of ads, or of what cookies are for where nobody refuses them.
fn is_of_another(text: &Text, section: &Section, sentence: &Sentence, hit: &Hit<Key>) -> bool {
    let ads = |other: &Hit<Key>| other.key == Key::Caveat(Caveat::StillSeeAds) && other.meets(hit);
    let purpose = |other: &Hit<Key>| matches!(other.key, Key::Purpose(_)) && other.weight >= IN_RUNNING_TEXT;
    let meant = || section.choices || sentence.has(Key::Choice) || refused(text, sentence);
    // That a group cannot be switched off warns of nothing.
    let needed =
        || sentence.has(Key::SuchCookies) && sentence.affirms(Key::Necessary) && !tells_of_case(text, sentence);
    sentence.hits.iter().any(ads)
        || needed()
        || sentence.has(Key::SuchCookies) && sentence.affirmed().any(purpose) && !meant()
}

/// Whether a sentence has a case in it, at its beginning or later: `…; if you block them, …`.
fn tells_of_case(text: &Text, sentence: &Sentence) -> bool {
    sentence.has(Key::Without) || text.words(sentence.span).any(|word| begins_with_if(std::iter::once(word)))
}

/// Whether a sentence tells what happens without cookies, or where they are not accepted.
fn refused(text: &Text, sentence: &Sentence) -> bool {
    sentence.has(Key::Without) || begins_with_refusal(text, sentence)
}

/// Whether a sentence begins with what happens without cookies: `Without these cookies, …`, `If you do not allow them, …`.
fn begins_with_refusal(text: &Text, sentence: &Sentence) -> bool {
    const NOT: &[&str] = &["not", "don", "nicht", "ne", "no", "n", "不"];
    const REACH: usize = 5;
    let (first, _) = text.range(sentence.span);
    if sentence.hits.iter().any(|hit| hit.key == Key::Without && hit.from as usize <= first + 1) {
        return true;
    }
    let refused = text.words(sentence.span).skip(1).take(REACH).any(|word| NOT.contains(&word));
    refused && begins_with_if(text.words(sentence.span))
}

pub(crate) fn caveats<'a>(
    text: &Text,
    all: impl Iterator<Item = (&'a Section, &'a Sentence<'a>)>,
) -> Vec<CaveatFinding> {
    let mut found: Vec<CaveatFinding> = Vec::new();
    let (mut recently, mut chosen) = (0, 0);
    for (section, sentence) in all {
        // A warning stands with what it warns of.
        let choice = sentence.has(Key::Choice);
        let way_out = sentence.speaks_of(Key::OptOut(NamedWay::BROWSER));
        let near = sentence.names_technology()
            || choice && (recently > 0 || section.about_cookies || section.choices)
            || way_out;
        recently = if near { 3 } else { i32::max(recently - 1, 0) };
        chosen = if choice || way_out { 3 } else { i32::max(chosen - 1, 0) };
        let about = section.choices || section.about_cookies || recently > 0;
        for hit in sentence.hits.iter() {
            let Key::Caveat(id) = hit.key else { continue };
            let nothing = |other: &Hit<Key>| matches!(other.key, Key::Nothing | Key::Harmless) && other.meets(hit);
            if matches!(id, Caveat::SetAgain | Caveat::ServiceMaySuffer) && sentence.hits.iter().any(nothing) {
                continue;
            }
            // `We do not use such cookies` and a heading warn of nothing.
            let denied =
                sentence.has(Key::By(Placer::Own)) && sentence.has(Key::Negation) && !sentence.has(Key::Choice);
            let heading = section
                .title
                .as_ref()
                .is_some_and(|title| title.span.from <= sentence.span.from && sentence.span.to <= title.span.to);
            // Nor do a few words that are no sentence.
            let label = sentence.words() <= MOST_WORDS_OF_A_LABEL;
            if heading || label || id == Caveat::ServiceMaySuffer && denied {
                continue;
            }
            let stands = match id {
                Caveat::ServiceMaySuffer => {
                    let told = section.choices || chosen > 0 || refused(text, sentence);
                    (recently > 0 || section.choices)
                        && !section.closed
                        && told
                        && !is_of_another(text, section, sentence, hit)
                }
                Caveat::SetAgain => section.choices || choice || way_out,
                // Without a choice before it, it tells how advertising works.
                Caveat::StillSeeAds => section.choices || chosen > 0 || begins_with_refusal(text, sentence),
                // Some say by themselves what is not answered for.
                Caveat::NotResponsible => about || hit.weight > 1,
            };
            let sure =
                if id == Caveat::NotResponsible && (!near || section.closed && !section.choices) { 0.6 } else { 0.8 };
            let better = |known: &CaveatFinding| known.id == id && known.confidence < sure;
            if stands && found.iter().any(better) {
                found.retain(|known| !better(known));
            }
            if stands && !found.iter().any(|known| known.id == id) {
                let span = sentence.span;
                found.push(CaveatFinding {
                    id,
                    from: span.from,
                    to: span.to,
                    evidence: text.evidence(span),
                    confidence: sure,
                });
            }
        }
    }
    found.sort_by_key(|finding| finding.id);
    found
}
