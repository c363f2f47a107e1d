//! Whether what sounds like a way out is one: whose settings are meant, and whether they can be changed there.

use sluice_model::Category;
use sluice_model::policy::{Placer, Technology};

use crate::document::{Shape, Span};
use crate::keys::Key;
use crate::matcher::Hit;
use crate::opt_out_links::{led_to, names_vendor};
use crate::opt_outs::{MOST_WORDS_OF_A_BUTTON, OWN};
use crate::outline::{Outline, Section};
use crate::text::{Sentence, Text};
use crate::ways_out::NamedWay;

/// How a path through menus is written.
const PATHS: &[&str] = &[" > ", " › ", " → ", " >> ", "> \"", " ＞ "];

/// Whether words are part of an address that is written out.
pub(crate) fn is_of_an_address(text: &Text, hit: &Hit<Key>) -> bool {
    let whole = &text.document.text;
    let Span { from, to } = text.place(hit);
    let (from, to) = (from as usize, to as usize);
    let begins =
        whole[..from].rfind(|letter: char| letter.is_whitespace() || "(<\"".contains(letter)).map_or(0, |at| at + 1);
    whole[from..to].find(char::is_whitespace).is_none() && whole[begins..to].contains("://")
}

/// Whether settings that a sentence names can be changed by them: it says so, it is no more than their name, or it is about ways out.
/// As a heading they are a subject, where what is below it tells the ways.
pub(crate) fn can_be_changed(
    text: &Text,
    outline: &Outline,
    section: &Section,
    sentence: &Sentence,
    hit: &Hit<Key>,
) -> bool {
    let block = text.document.block_at(sentence.span.from);
    if text.of(sentence.span).ends_with(['?', '？']) {
        return false;
    }
    if matches!(text.document.blocks[block].shape, Shape::Heading(_)) {
        if !sentence.names_technology() && !sentence.has(Key::Browser) && hit.to - hit.from > 1 {
            return false;
        }
        let below = outline.section_of(block + 1);
        let (from, to) = outline.sections[below].blocks;
        let told = outline.sentences[from..to].iter().flatten().flat_map(Sentence::affirmed);
        return !told.into_iter().any(|hit| matches!(hit.key, Key::OptOut(NamedWay::BROWSER) | Key::Browser));
    }
    // `The other's opt out page` is the other's.
    let others = |other: &Hit<Key>| {
        matches!(other.key, Key::OptOut(way) if !OWN.contains(&way.id()))
            && other.from < hit.to
            && hit.from <= other.to + 2
    };
    // `Your preferences in the settings of Example` are kept there.
    let own = sentence.has(Key::By(Placer::Own));
    let kept = |other: &Hit<Key>| {
        matches!(other.key, Key::OptOut(way) if way != NamedWay::NO_TRACKING && !OWN.contains(&way.id()))
            && other.from >= hit.from
    };
    let bare = !sentence
        .hits
        .iter()
        .any(|other| matches!(other.key, Key::Technology(_)) && hit.from <= other.from && other.to <= hit.to);
    if bare && !own && sentence.hits.iter().any(kept) {
        return false;
    }
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
pub(crate) fn is_elsewhere(sentence: &Sentence, from: u32, to: u32) -> bool {
    sentence.hits.iter().any(|hit| match hit.key {
        Key::OptOut(NamedWay::BROWSER) => hit.from < to && hit.to > from && hit.from < from,
        Key::Browser if hit.from >= from && hit.to <= to => !sentence.has(Key::By(Placer::Own)),
        // `Look in the menu of your browser how to change your cookie preferences.`
        // `Manage cookies in your browser`.
        Key::Browser if hit.from >= to => {
            hit.from - to <= 5
                && !sentence.has(Key::By(Placer::Own))
                && sentence.hits.iter().all(|other| {
                    // `Cookie settings: manage them in your browser` begins with a label.
                    let label = sentence.hits.first().is_some_and(|first| other.from == first.from);
                    !matches!(other.key, Key::OptOut(NamedWay::SITE))
                        || other.to > from
                        || other.from > hit.from
                        || label
                })
        }
        Key::Browser => {
            // `All browsers allow you to change your cookie settings`.
            let subject = sentence.hits.iter().all(|other| other.from + 1 >= hit.from);
            hit.from < from
                && from - hit.from <= 10
                && (to - from <= 2 || subject)
                && !sentence.has(Key::By(Placer::Own))
        }
        // But `Save cookie settings` is what a button says.
        Key::Remember => hit.from < from && from - hit.from <= 12 && sentence.words() > MOST_WORDS_OF_A_BUTTON,
        _ => false,
    })
}

/// Whether words say that somebody is to be written to: `withdraw your consent by contacting us`.
pub(crate) fn is_by_writing(text: &Text, sentence: &Sentence, hit: &Hit<Key>) -> bool {
    const WRITING: &[&str] = &["contacting", "emailing", "writing", "calling", "mailing", "sending"];
    let (from, end) = (hit.from as usize, (hit.to as usize + 2).min(text.range(sentence.span).1));
    text.tokens[from.min(end)..end].iter().any(|token| WRITING.contains(&text.vocabulary.word(token.word)))
}

/// Whether a sentence only sends people to where it is told how something is done: `how to manage cookies`; or begins with a label of what
/// is done in a browser: `Cookie settings: in the options of your browser`.
pub(crate) fn is_told_elsewhere(text: &Text, sentence: &Sentence, hit: &Hit<Key>) -> bool {
    const HOW: &[&str] = &["how", "wie", "comment", "como", "如何", "怎样"];
    const MOST_WORDS: u32 = 3;
    let (first, end) = text.range(sentence.span);
    let from = hit.from as usize;
    let word = |at: usize| text.vocabulary.word(text.tokens[at].word);
    let how =
        hit.to - hit.from <= MOST_WORDS && (from.saturating_sub(2).max(first)..from).any(|at| HOW.contains(&word(at)));
    let behind = text.document.text[text.place(hit).to as usize..].trim_start();
    let label = from <= first + 1 && (hit.to as usize) < end && behind.starts_with([':', '：']);
    how || label && sentence.has(Key::Browser) && !sentence.has(Key::By(Placer::Own))
}

/// Whether a sentence says what the site may change: `we reserve the right to change this at any time`.
pub(crate) fn is_reserved(text: &Text, sentence: &Sentence) -> bool {
    const RESERVES: &[&str] = &["reserv", "vorbehalt", "vorbehält", "保留"];
    text.words(sentence.span).any(|word| RESERVES.iter().any(|begins| word.starts_with(begins)))
}

/// Whether what sounds like the site's own settings is done by those of a browser, as the end of the sentence says: `manage your cookie
/// preferences … by adjusting the settings of your browser`.
pub(crate) fn is_done_by_browser(text: &Text, sentence: &Sentence, hit: &Hit<Key>) -> bool {
    const BY: &[&str] = &["by", "through", "via", "using", "uber", "durch", "mittels", "mit", "depuis", "mediante"];
    let browser = |other: &&Hit<Key>| other.key == Key::OptOut(NamedWay::BROWSER) && other.from >= hit.to;
    if sentence.has(Key::By(Placer::Own)) {
        return false;
    }
    sentence.hits.iter().find(browser).is_some_and(|browser| {
        let from = browser.from as usize;
        let before = &text.tokens[from.saturating_sub(3).max(hit.to as usize)..=from];
        before.iter().any(|token| BY.contains(&text.vocabulary.word(token.word)))
    })
}

/// Whether a section on signals says that the site heeds them, and not that it does not.
pub(crate) fn section_heeds(text: &Text, section: &Section, outline: &Outline) -> bool {
    let signals = |span| text.hits(span).iter().any(|hit| hit.key == Key::OptOut(NamedWay::NO_TRACKING));
    let told = || outline.sentences[section.blocks.0..section.blocks.1].iter().flatten();
    section.title.as_ref().is_some_and(|title| signals(title.span))
        && told().any(|sentence| sentence.affirms(Key::Honours))
        && !told().any(|sentence| sentence.has(Key::Negation))
}

/// Whether the site's own settings are only spoken of: as what is remembered, or on the way through a browser's.
pub(crate) fn is_no_way(section: &Section, sentence: &Sentence) -> bool {
    let remembered = sentence.affirms(Key::Purpose(Category::Preferences)) && !sentence.has(Key::Choice);
    let browser = section.title.as_ref().is_some_and(|title| title.browser);
    remembered && !section.choices || browser
}

/// Whether a sentence says that signals are heeded, and nothing right before or behind says that they are not: `we are unable to respond`.
pub(crate) fn heeds(text: &Text, sentence: &Sentence) -> bool {
    const NOT: &[&str] = &["not", "unable", "cannot", "nicht", "keine", "pas", "no", "tampoco", "不", "未", "ません"];
    let (from, to) = text.range(sentence.span);
    let named = |at: usize| {
        sentence.hits.iter().any(|hit| {
            hit.key == Key::OptOut(NamedWay::NO_TRACKING) && (hit.from as usize..hit.to as usize).contains(&at)
        })
    };
    let denied = |hit: &Hit<Key>| {
        let mut around = (hit.from as usize).saturating_sub(5).max(from)..(hit.to as usize + 4).min(to);
        around.any(|at| NOT.contains(&text.vocabulary.word(text.tokens[at].word)) && !named(at))
    };
    let mut said = sentence.affirmed().filter(|hit| hit.key == Key::Honours).peekable();
    said.peek().is_some() && !said.any(denied)
}

/// Whether a sentence sends people to a signal of their browser: it says so, or it is one of the ways in a list of these.
pub(crate) fn is_by_signal(text: &Text, section: &Section, sentence: &Sentence, hit: &Hit<Key>) -> bool {
    const MOST_WORDS_OF_A_WAY: u32 = 14;
    // The name of the signal says `not`, too.
    let denies = |other: &Hit<Key>| {
        let named = |own: &Hit<Key>| own.key == hit.key && own.from <= other.from && other.to <= own.to;
        matches!(other.key, Key::Negation | Key::NegationAll) && !sentence.hits.iter().any(named)
    };
    let item = || {
        section.choices
            && matches!(text.document.shape_at(sentence.span.from), Some(Shape::Item { .. }))
            && sentence.words() <= MOST_WORDS_OF_A_WAY
    };
    let said = sentence.has(Key::Choice) && sentence.has(Key::Change);
    (said || item()) && !sentence.hits.iter().any(denies)
}

/// Whether the site's own settings stand in a sentence that only leads to the ways in which they are changed, and these are browsers'.
pub(crate) fn is_lead(text: &Text, outline: &Outline, sentence: &Sentence, id: &str) -> bool {
    const NEAR: usize = 1;
    let block = text.document.block_at(sentence.span.from);
    let mut next = outline.sentences.iter().skip(block + 1).take(NEAR).flatten();
    let whole = text.of(sentence.span);
    let item = matches!(text.document.shape_at(sentence.span.from), Some(Shape::Item { .. }));
    let titled = !item && (5..=10).contains(&sentence.words()) && !whole.ends_with(['.', '!', '?', '。', '！', '？']);
    id == "site-settings"
        && (titled || whole.ends_with([':', '：']))
        && next.any(|sentence| sentence.affirms(Key::Browser) && !sentence.has(Key::OptOut(NamedWay::SITE)))
}

/// Whether the site's own settings are what a cookie in a table is for: `to show the cookie notice`.
pub(crate) fn is_cell(text: &Text, sentence: &Sentence, id: &str) -> bool {
    let Some(Shape::Table(table)) = text.document.shape_at(sentence.span.from) else { return false };
    id == "site-settings" && text.table(table).is_some_and(|(_, layout)| layout.has_names())
}

/// Whether a browser is only named as what an add-on is for, by which somebody is left.
pub(crate) fn is_add_on(sentence: &Sentence, hit: &Hit<Key>, id: &str) -> bool {
    let leaves = |key: Key| matches!(key, Key::OptOut(way) if way.id() == "google-analytics");
    let add_on = |other: &Hit<Key>| leaves(other.key) && other.meets(hit);
    id == "browser-settings" && sentence.hits.iter().any(add_on)
}

/// Whether settings are somebody else's: `the privacy settings on third-party websites`, `Flash privacy settings`.
pub(crate) fn is_of_others(text: &Text, sentence: &Sentence, hit: &Hit<Key>) -> bool {
    const WHERE: &[&str] =
        &["on", "of", "in", "with", "at", "auf", "bei", "von", "in", "sur", "de", "des", "en", "del"];
    const OTHERS: &[&str] = &[
        "third",
        "other",
        "others",
        "their",
        "social",
        "device",
        "devices",
        "phone",
        "computer",
        "flash",
        "dritten",
        "dritter",
        "anderen",
        "anderer",
        "soziale",
        "sozialen",
        "gerat",
        "tiers",
        "autres",
        "reseaux",
        "reseau",
        "appareil",
        "terceros",
        "otros",
        "otras",
        "redes",
        "dispositivo",
    ];
    const NEAR: usize = 4;
    let (from, end) = text.range(sentence.span);
    let word = |at: usize| {
        text.tokens.get(at).filter(|_| (from..end).contains(&at)).map_or("", |token| text.vocabulary.word(token.word))
    };
    let (first, next) = (hit.from as usize, hit.to as usize);
    let within = (first.saturating_sub(1)..next).any(|at| word(at) == "flash");
    let behind = WHERE.contains(&word(next)) && (next + 1..=next + NEAR).any(|at| OTHERS.contains(&word(at)));
    // `Example provides an opt-out page`.
    let left = sentence.hits.iter().any(|other| other.key == Key::WayOut && other.weight > 1 && other.meets(hit));
    let own = sentence.has(Key::By(Placer::Own));
    within || behind && !own || left && !own && names_vendor(text, sentence.span)
}

/// Whether settings are only named: as what is collected, or as what a tool is for that the site uses.
pub(crate) fn is_only_named(section: &Section, sentence: &Sentence, hit: &Hit<Key>, id: &str) -> bool {
    let collected = id == "device-settings" && sentence.affirms(Key::Auto) && hit.to - hit.from <= 2;
    let served = id == "site-settings"
        && sentence.has(Key::By(Placer::Own))
        && sentence.affirms(Key::Technology(Technology::Sdks));
    // `To recognise your device and save settings`.
    let remembered = id == "device-settings" && !sentence.has(Key::Change);
    (collected || served || remembered) && !section.choices && !sentence.has(Key::Choice)
}

/// Whether a sentence leads through the menus of a program: `Settings > Privacy`.
pub(crate) fn is_path(text: &Text, sentence: &Sentence) -> bool {
    PATHS.iter().any(|sign| text.of(sentence.span).contains(sign))
}

/// Whether a sentence is an item of a list to which a sentence on browsers leads.
pub(crate) fn is_led_by_browser(text: &Text, outline: &Outline, sentence: &Sentence) -> bool {
    let blocks = &text.document.blocks;
    let is_item = |at: usize| matches!(blocks[at].shape, Shape::Item { .. });
    let block = text.document.block_at(sentence.span.from);
    let lead = (0..block).rev().find(|at| !is_item(*at)).filter(|_| blocks.get(block).is_some() && is_item(block));
    let last = lead.and_then(|lead| outline.sentences[lead].last());
    last.is_some_and(|last| {
        text.of(last.span).ends_with([':', '：'])
            && (last.has(Key::Browser) || last.has(Key::OptOut(NamedWay::BROWSER)))
            && !last.has(Key::OptOut(NamedWay::SITE))
    })
}

/// Whether words stand in a link that leads to another way out, which tells more than its words.
pub(crate) fn leads_elsewhere(text: &Text, words: Span, id: &str) -> bool {
    let links = &text.document.links;
    let over = links.iter().find(|link| link.span.from < words.to && words.from < link.span.to);
    over.and_then(|link| led_to(&link.href)).is_some_and(|led| led != id && !OWN.contains(&led))
}
