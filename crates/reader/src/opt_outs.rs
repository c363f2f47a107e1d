//! Ways out that a text names: by their names, by where links lead, or by what it says can be done in browser, device and site.

use sluice_model::Category;
use sluice_model::policy::{OptOutFinding, Placer, Technology};

use crate::document::{Shape, Span};
use crate::keys::{Key, Topic};
use crate::matcher::Hit;
use crate::opt_out_links::{by_links, by_names};
use crate::opt_out_places::COMPANIES;
use crate::outline::{Outline, Section};
use crate::text::{Sentence, Text};

/// What a button says has no more words.
pub(crate) const MOST_WORDS_OF_A_BUTTON: u32 = 5;

/// Ways out that are nobody's row.
const OWN: &[&str] = &["browser-settings", "device-settings", "site-settings"];

/// A way out in the catalogue, by the address of its page.
#[derive(Clone, Copy, Debug)]
pub struct KnownOptOut<'a> {
    /// The page.
    pub url: &'a str,
    /// The id of the opt-out.
    pub id: &'a str,
}

/// Every way out, once.
pub(crate) fn findings<'a>(
    text: &Text,
    outline: &Outline,
    all: impl Iterator<Item = (&'a Section, &'a Sentence)>,
    known: &[KnownOptOut],
) -> Vec<OptOutFinding> {
    let mut found: Vec<OptOutFinding> = Vec::new();
    by_links(text, outline, known, &mut found);
    for (section, sentence) in all {
        // What people give is none of cookies' concern, but how they take it back is.
        let given = section.title.as_ref().is_some_and(|title| title.topics.iter().all(|topic| *topic == Topic::Given));
        if section.closed && !section.choices && !given {
            continue;
        }
        for hit in sentence.affirmed() {
            let Key::OptOut(id) = hit.key else { continue };
            if found.iter().any(|known| known.id == id) {
                continue;
            }
            if section.closed && !section.choices && id != "site-settings" {
                continue;
            }
            if is_of_an_address(text, hit)
                || id == "site-settings" && !can_be_changed(text, outline, section, sentence, hit)
            {
                continue;
            }
            if id == "site-settings" && (is_elsewhere(sentence, hit.from, hit.to) || is_no_way(section, sentence)) {
                continue;
            }
            if is_only_named(section, sentence, hit, id) {
                continue;
            }
            // `Browser and device settings` are the browser's; and what is only read about is no way out.
            let of_browser = id == "device-settings"
                && sentence.hits.iter().any(|other| other.key == Key::Browser && other.to == hit.from);
            let told = |other: &Hit<Key>| other.key == Key::Nothing && other.from < hit.to && hit.from < other.to;
            if of_browser || sentence.hits.iter().any(told) {
                continue;
            }
            // A signal is a way out where the site heeds it.
            let by_signal = sentence.has(Key::Choice) && sentence.has(Key::Change) && !sentence.has(Key::Negation);
            if id == "do-not-track"
                && !sentence.affirms(Key::Honours)
                && !by_signal
                && !section_heeds(text, section, outline)
            {
                continue;
            }
            // One name holds the other's.
            let within = sentence.hits.iter().any(|other| {
                matches!(other.key, Key::OptOut(name) if name != id && !OWN.contains(&name))
                    && other.from <= hit.from
                    && other.to >= hit.to
                    && other.to - other.from > hit.to - hit.from
            });
            let one_company =
                ["settings", "preferences", "personalization", "dashboard"].iter().any(|part| id.ends_with(part))
                    && !OWN.contains(&id);
            if within && !OWN.contains(&id) || one_company && !section.choices && !sentence.has(Key::Choice) {
                continue;
            }
            let span = Span { from: text.tokens[hit.from as usize].from, to: text.tokens[hit.to as usize - 1].to };
            if id.contains("ad-") || id.contains("center") {
                by_companies(text, sentence, &mut found);
            }
            found.push(finding(text, id, span, sentence.span, link_in(text, sentence.span, span)));
        }
        by_names(text, sentence, &mut found);
        // Where it is told how cookies are deleted, a browser is enough.
        let title = section.title.as_ref().filter(|_| section.choices);
        let about = title.is_some_and(|title| title.technology);
        let there = title.is_some_and(|title| title.browser);
        let browser = sentence.affirmed().find(|hit| {
            about && hit.key == Key::Browser || there && matches!(hit.key, Key::Technology(Technology::Cookies))
        });
        if let Some(hit) = browser.filter(|_| !found.iter().any(|known| known.id == "browser-settings")) {
            let span = Span { from: text.tokens[hit.from as usize].from, to: text.tokens[hit.to as usize - 1].to };
            found.push(finding(text, "browser-settings", span, sentence.span, link_in(text, sentence.span, span)));
        }
    }
    found.sort_by_key(|finding| finding.from);
    found
}

/// Whether words are part of an address that is written out.
fn is_of_an_address(text: &Text, hit: &Hit<Key>) -> bool {
    let whole = &text.document.text;
    let (from, to) = (text.tokens[hit.from as usize].from as usize, text.tokens[hit.to as usize - 1].to as usize);
    let begins =
        whole[..from].rfind(|letter: char| letter.is_whitespace() || "(<\"".contains(letter)).map_or(0, |at| at + 1);
    whole[from..to].find(char::is_whitespace).is_none() && whole[begins..to].contains("://")
}

/// Whether settings that a sentence names can be changed by them: it says so, it is no more than their name, or it is about ways out.
/// As a heading they are a subject, where what is below it tells the ways.
fn can_be_changed(text: &Text, outline: &Outline, section: &Section, sentence: &Sentence, hit: &Hit<Key>) -> bool {
    let block = text.document.blocks.partition_point(|block| block.span.from <= sentence.span.from).saturating_sub(1);
    if text.of(sentence.span).ends_with(['?', '？']) {
        return false;
    }
    if matches!(text.document.blocks[block].shape, Shape::Heading(_)) {
        let below = outline.section_of(block + 1);
        let (from, to) = outline.sections[below].blocks;
        let told = outline.sentences[from..to].iter().flatten().flat_map(Sentence::affirmed);
        return !told.into_iter().any(|hit| matches!(hit.key, Key::OptOut("browser-settings") | Key::Browser));
    }
    // `The other's opt out page` is the other's.
    let others = |other: &Hit<Key>| {
        matches!(other.key, Key::OptOut(id) if !OWN.contains(&id)) && other.from < hit.to && hit.from <= other.to
    };
    let told = sentence.hits.iter().any(|hit| hit.key == Key::Nothing) && sentence.has(Key::Browser);
    if told || sentence.hits.iter().any(others) {
        return false;
    }
    let named = hit.to - hit.from + 3 >= sentence.words();
    let linked =
        text.document.links.iter().any(|link| link.span.from < sentence.span.to && sentence.span.from < link.span.to);
    named || linked || section.choices || sentence.has(Key::Change)
}

/// Whether what sounds like the site's own settings is the browser's, or a choice that is remembered.
fn is_elsewhere(sentence: &Sentence, from: u32, to: u32) -> bool {
    sentence.hits.iter().any(|hit| match hit.key {
        Key::OptOut("browser-settings") => hit.from < to && hit.to > from && hit.from < from,
        // `Look in the menu of your browser how to change your cookie preferences.`
        // `Manage cookies in your browser`.
        Key::Browser if hit.from >= to => {
            hit.from - to <= 4
                && !sentence.has(Key::By(Placer::Own))
                && sentence.hits.iter().all(|other| {
                    !matches!(other.key, Key::OptOut("site-settings")) || other.from == from || other.from > hit.from
                })
        }
        Key::Browser => {
            hit.from < from && from - hit.from <= 10 && to - from <= 2 && !sentence.has(Key::By(Placer::Own))
        }
        // But `Save cookie settings` is what a button says.
        Key::Remember => hit.from < from && from - hit.from <= 12 && sentence.words() > MOST_WORDS_OF_A_BUTTON,
        _ => false,
    })
}

/// Whether a section on signals says that the site heeds them, and not that it does not.
fn section_heeds(text: &Text, section: &Section, outline: &Outline) -> bool {
    let signals = |span| text.hits(span).iter().any(|hit| hit.key == Key::OptOut("do-not-track"));
    let told = || outline.sentences[section.blocks.0..section.blocks.1].iter().flatten();
    section.title.as_ref().is_some_and(|title| signals(title.span))
        && told().any(|sentence| sentence.affirms(Key::Honours))
        && !told().any(|sentence| sentence.has(Key::Negation))
}

/// Whether the site's own settings are only spoken of: as what is remembered, or on the way through a browser's.
fn is_no_way(section: &Section, sentence: &Sentence) -> bool {
    let remembered = sentence.affirms(Key::Purpose(Category::Preferences)) && !sentence.has(Key::Choice);
    let browser = section.title.as_ref().is_some_and(|title| title.browser);
    remembered && !section.choices || browser
}

/// Whether settings are only named: as what is collected, or as what a tool is for that the site uses.
fn is_only_named(section: &Section, sentence: &Sentence, hit: &Hit<Key>, id: &str) -> bool {
    let collected = id == "device-settings" && sentence.affirms(Key::Auto) && hit.to - hit.from <= 2;
    let served = id == "site-settings"
        && sentence.has(Key::By(Placer::Own))
        && sentence.affirms(Key::Technology(Technology::Sdks));
    // `To recognise your device and save settings`.
    let remembered = id == "device-settings" && !sentence.has(Key::Change);
    (collected || served || remembered) && !section.choices && !sentence.has(Key::Choice)
}

/// Companies beside one whose way out is named: `Google has one there, Criteo here`.
fn by_companies(text: &Text, sentence: &Sentence, found: &mut Vec<OptOutFinding>) {
    let (from, to) = text.range(sentence.span);
    for token in &text.tokens[from..to] {
        let word = text.vocabulary.word(token.word);
        let Some((_, id)) = COMPANIES.iter().find(|(name, _)| *name == word) else { continue };
        if !found.iter().any(|known| known.id == *id) {
            found.push(finding(text, id, Span { from: token.from, to: token.to }, sentence.span, None));
        }
    }
}

pub(crate) fn finding(text: &Text, id: &str, name: Span, sentence: Span, link: Option<String>) -> OptOutFinding {
    OptOutFinding {
        id: id.to_owned(),
        name: text.evidence(name),
        confidence: if link.is_some() { 0.95 } else { 0.8 },
        link,
        from: sentence.from,
        to: sentence.to,
        evidence: text.evidence(sentence),
    }
}

/// The link that the words stand in, or the only one of the sentence.
fn link_in(text: &Text, sentence: Span, words: Span) -> Option<String> {
    let mut inside =
        text.document.links.iter().filter(|link| link.span.from >= sentence.from && link.span.from < sentence.to);
    let over = text.document.links.iter().find(|link| link.span.from <= words.to && link.span.to >= words.from);
    let only = inside.next().filter(|_| inside.next().is_none());
    over.or(only).map(|link| link.href.clone()).filter(|href| href.starts_with("http"))
}
