//! Companies that a text names as placing or receiving: by the names that the caller knows, and by the tables' own columns.

use std::collections::BTreeMap;

use sluice_model::Category;
use sluice_model::policy::{DeclaredCookie, Placer, ThirdParty};

use crate::actors::Actors;
use crate::document::{Link, Shape, Span};
use crate::keys::{Key, Topic};
use crate::matcher::Hit;
use crate::names::{KnownName, Names, whole_name};
use crate::outline::{Outline, Section};
use crate::parties;
use crate::party_makers;
use crate::party_names::{Forms, fuller_name, told_once};
use crate::party_rows;
use crate::text::{Sentence, Text};
use crate::ways_out::NamedWay;

/// Before brackets that tell its parts, a company is called by no more words: `Example Platforms, Inc. (One, Other)`.
const MOST_WORDS_OF_A_COMPANY: usize = 3;

/// Names in brackets stand no further behind who they are a part of, in bytes.
const NEAR_A_BRACKET: usize = 80;

/// What is only named where it is used, even where it is said how to leave it.
const MEASURING: &[&str] = &["Analytics", "アナリティクス", "统计", "Matomo", "Hotjar"];

/// Every company, once.
pub(crate) fn findings<'a>(
    text: &Text,
    outline: &Outline,
    names: &Names,
    actors: &Actors,
    cookies: &[DeclaredCookie],
    written: &[Link],
    all: impl Iterator<Item = (&'a Section, &'a Sentence<'a>)>,
) -> Vec<ThirdParty> {
    let mut found: Vec<ThirdParty> = Vec::new();
    // Where each stands among them, whatever its capitals and with a stop behind it or without.
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut add = |name: Span, vendor: Option<&str>, sentence: Span, sure: f32| {
        let written = text.of(name);
        let bare = written.trim_end_matches('.').to_ascii_lowercase();
        if let Some(known) = places.get(&bare).and_then(|at| found.get_mut(*at)) {
            // A heading in capitals is not how it is called.
            let shouted = |name: &str| !name.contains(|letter: char| letter.is_lowercase());
            if shouted(&known.name) && !shouted(written) {
                written.clone_into(&mut known.name);
            }
        } else if !actors.is_own(text, name) {
            // The site itself is no third party.
            places.insert(bare, found.len());
            found.push(ThirdParty {
                name: written.to_owned(),
                vendor: vendor.map(str::to_owned),
                from: sentence.from,
                to: sentence.to,
                evidence: text.evidence(sentence),
                confidence: sure,
            });
        }
    };
    let mut leads = parties::by_leads(text, outline, names);
    leads.sort_unstable_by_key(|(name, _)| name.from);
    let mut cells = parties::in_columns(text, outline, actors);
    cells.sort_unstable_by_key(|(name, _)| name.from);
    // A name that is only the beginning of one in a list or a cell: `Example Digital: surveys`.
    let is_part = |place: Span| within_one(&leads, place) || within_one(&cells, place);
    // The section in which a sentence leads to a list of companies: `These third parties may include:`.
    let mut led: Option<(u32, u32)> = None;
    let mut forms = Forms::default();
    for (section, sentence) in all {
        let denied = section.title.as_ref().is_some_and(|title| title.denied);
        let shared = section.title.as_ref().is_some_and(|title| title.topics.iter().all(|topic| shares(*topic)));
        if denied || section.closed && !section.about_cookies && !shared || sentence.has(Key::NegationAll) {
            continue;
        }
        // Whoever is named as a way out, or as the maker of a browser, places nothing; but what is measured with is.
        let way_out =
            sentence.speaks_of(Key::OptOut(NamedWay::BROWSER)) || section.choices || sentence.has(Key::Choice);
        let here: Vec<_> = names.telling(sentence.span).collect();
        let place = (section.blocks.0 as u32, section.blocks.1 as u32);
        let begins = here.first().is_some_and(|(name, _)| name.from <= sentence.span.from + 1);
        let listed = led == Some(place) && begins;
        if !listed {
            led = None;
        }
        if text.of(sentence.span).ends_with([':', '：']) && sentence.affirms(Key::ThirdPartyContext) && !way_out {
            led = Some(place);
        }
        let context = listed
            || section.about_cookies && !section.definition && !way_out
            || sentence.affirms(Key::ThirdPartyContext)
            || sentence.names_technology()
            || is_list_of_names(text, sentence.span, &here);
        // Where people log in by somebody, it is the site that receives.
        let source = sentence.affirms(Key::Source)
            && !sentence.names_technology()
            && !sentence.affirmed().any(|hit| hit.key == Key::By(Placer::Partners) && hit.weight > 0);
        let context = context && !source;
        if context && !way_out {
            for name in party_makers::named(text, sentence, names, actors) {
                add(name, None, sentence.span, 0.7);
            }
        }
        let mut before = None;
        for (place, name) in here {
            if !way_out && !is_only_read(text, sentence, place) {
                forms.count(text, place, before);
            }
            before = Some(place);
            let measures = MEASURING.iter().any(|word| name.name.ends_with(word));
            if context && (!way_out || measures) && !is_nobody(text, sentence, place) && !is_part(place) {
                add(fuller_name(text, sentence, place), name.id, sentence.span, 0.8);
            }
        }
    }
    for (name, sentence) in parties::among_others(text, outline, names) {
        add(name, None, sentence, 0.7);
    }
    for (name, sentence) in parties::by_links(text, outline)
        .into_iter()
        .chain(parties::by_addresses(text, outline, written))
        .chain(cells.iter().copied())
        .chain(leads.iter().copied())
        .chain(parties::by_headings(text, outline, names))
    {
        let known = names.telling(name).next();
        add(name, known.and_then(|(_, known)| known.id), sentence, 0.8);
    }
    for section in outline.sections.iter().filter(|section| !section.closed && !section.choices) {
        let Some(title) = section.title.as_ref().filter(|title| !title.denied) else { continue };
        for (place, name) in names.telling(title.span) {
            add(whole_name(text, place), name.id, title.span, 0.8);
        }
    }
    for (name, vendor, row, sure) in party_rows::providers(text, names, actors, cookies) {
        add(name, vendor, row, sure);
    }
    told_once(found, &forms)
}

/// Whether a name is only a part of one of these, which stand in their order.
fn within_one(longer: &[(Span, Span)], place: Span) -> bool {
    let next = longer.partition_point(|(name, _)| name.from <= place.from);
    next.checked_sub(1).is_some_and(|at| longer[at].0.to > place.to)
}

/// Whether a heading on something else still stands over those who receive what is collected.
const fn shares(topic: Topic) -> bool {
    matches!(
        topic,
        Topic::LegalSharing | Topic::Given | Topic::Retention | Topic::Transfers | Topic::Safeguards | Topic::Uses
    )
}

/// Whether a name stands for nobody here: it is denied, a browser's, or part of something else.
fn is_nobody(text: &Text, sentence: &Sentence, name: Span) -> bool {
    const PLUG_INS: &[&str] = &["flash", "acrobat", "reader"];
    let (from, to) = text.range(name);
    let (from, to) = (from as u32, to as u32);
    // `Adobe Flash` is a plug-in of browsers.
    let next = text.tokens.get(to as usize).map_or("", |token| text.vocabulary.word(token.word));
    // `Google Chrome` is a browser.
    let browser = |hit: &Hit<Key>| hit.key == Key::Browser && hit.from <= to && from < hit.to;
    sentence.denies(from)
        || sentence.hits.iter().any(browser)
        || PLUG_INS.contains(&next)
        || is_where(text, sentence, name)
        || is_former(text, name)
        || is_of_document(text, name)
        || is_only_read(text, sentence, name)
        || is_own_page(text, sentence, name)
}

/// Whether a name only says where something is seen: `our advertisements on Facebook and Instagram`.
fn is_where(text: &Text, sentence: &Sentence, name: Span) -> bool {
    const AND: &[&str] = &["and", "und", "et", "y", "e", "or", "oder", "ou", "o"];
    const ON: &[&str] = &["on", "auf", "sur", "en", "bei", "at"];
    let (first, _) = text.range(sentence.span);
    let (at, _) = text.range(name);
    let word = |back: usize| {
        at.checked_sub(back).filter(|at| *at >= first).map_or("", |at| text.vocabulary.word(text.tokens[at].word))
    };
    let advertises = sentence.hits.iter().any(|hit| hit.key == Key::Purpose(Category::Advertising));
    advertises && (ON.contains(&word(1)) || AND.contains(&word(1)) && ON.contains(&word(3)))
}

/// Whether a name is what somebody was called before, or a part of whoever is named before brackets: `Example (formerly Other)`.
fn is_former(text: &Text, name: Span) -> bool {
    const FORMER: &[&str] =
        &["formerly", "ehemals", "vormals", "fruher", "anciennement", "antiguamente", "anteriormente", "旧", "原"];
    const PARTS: &[(&str, &[&str])] = &[
        ("meta", &["facebook", "instagram", "whatsapp"]),
        ("x", &["twitter"]),
        ("google", &["adsense", "doubleclick"]),
    ];
    let (at, _) = text.range(name);
    let word = |at: usize| text.tokens.get(at).map_or("", |token| text.vocabulary.word(token.word));
    if at > 0 && FORMER.contains(&word(at - 1)) {
        return true;
    }
    let Some((whole, _)) = PARTS.iter().find(|(_, parts)| parts.contains(&word(at))) else { return false };
    // The whole stands right before the bracket in which the part is.
    let begins = text.document.block_at(name.from);
    let Some(block) = text.document.blocks.get(begins) else { return false };
    let near = text.document.text.floor_char_boundary((name.from as usize).saturating_sub(NEAR_A_BRACKET));
    let before = text.of(Span::new(near.max(block.span.from as usize).min(name.from as usize), name.from as usize));
    let Some(open) = before.rfind(['(', '（']).filter(|open| !before[*open..].contains([')', '）', '\n', '\t']))
    else {
        return false;
    };
    let called = before[..open].rsplit(['\n', '\t', '.', ':', '：', '。']).find(|words| !words.trim().is_empty());
    called.is_some_and(|words| {
        let mut words = words.split_whitespace().rev().take(MOST_WORDS_OF_A_COMPANY);
        words.any(|word| word.trim_matches(',').eq_ignore_ascii_case(whole))
    })
}

/// Whether a name is part of a document's, or of what people log onto: `the Example Service Agreement`.
fn is_of_document(text: &Text, name: Span) -> bool {
    const DOCUMENTS: &[&str] = &["agreement", "terms", "eula"];
    const INTO: &[&str] = &["onto", "into", "within"];
    let (from, to) = text.range(name);
    let word = |at: usize| text.tokens.get(at).map_or("", |token| text.vocabulary.word(token.word));
    (to..to + 2).any(|at| DOCUMENTS.contains(&word(at))) || from > 0 && INTO.contains(&word(from - 1))
}

/// Whether a sentence only says where somebody's policy can be read: `the privacy policy of Example`.
fn is_only_read(text: &Text, sentence: &Sentence, name: Span) -> bool {
    /// Between a policy and whose it is there are no more words.
    const BETWEEN: u32 = 2;
    let (from, to) = text.range(name);
    let (from, to) = (from as u32, to as u32);
    let beside = |hit: &Hit<Key>| {
        matches!(hit.key, Key::Kind(_))
            && (hit.to <= from && hit.to + BETWEEN >= from || hit.from >= to && hit.from <= to + 1)
    };
    // But a list of such policies is one of companies.
    let item = matches!(text.document.shape_at(name.from), Some(Shape::Item { .. }));
    let listed = item && name.from <= sentence.span.from + 1;
    !listed && !sentence.names_technology() && sentence.hits.iter().any(beside)
}

/// Whether a name only stands before what somebody is called there: `Example: @somebody`.
fn is_own_page(text: &Text, sentence: &Sentence, name: Span) -> bool {
    let before = text.of(Span { from: sentence.span.from, to: name.from });
    let behind = text.document.text[name.to as usize..].lines().next().unwrap_or_default();
    !before.contains(char::is_alphanumeric) && parties::is_called_there(behind)
}

/// Whether a cell or an item is next to nothing but names.
fn is_list_of_names(text: &Text, span: Span, named: &[(Span, KnownName)]) -> bool {
    let words: usize = named.iter().map(|(place, _)| text.words(*place).count()).sum();
    words > 0 && words * 5 >= text.words(span).count() * 2
}
