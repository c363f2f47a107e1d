//! What single sentences say of information: how many kinds they name, and whether these are recorded, kept, or something else.

use sluice_model::policy::{InformationFinding, InformationKind, LocationMeans};
use sluice_model::{Category, DisclosureGroup};

use crate::keys::Key;
use crate::matcher::Hit;
use crate::text::Sentence;

/// Any kind of information: what is asked for by its kind alone.
pub(crate) const INFORMATION: Key = Key::Information(InformationKind::Carried(DisclosureGroup::NetworkAddress));

/// Which language somebody speaks.
pub(crate) const LANGUAGE: InformationKind = InformationKind::Carried(DisclosureGroup::Language);

/// What somebody does on pages, and what is seen of it without a question.
pub(crate) const SEEN: [DisclosureGroup; 5] = [
    DisclosureGroup::PageAddress,
    DisclosureGroup::ContentViewed,
    DisclosureGroup::Interactions,
    DisclosureGroup::Timing,
    DisclosureGroup::Language,
];

/// Words that say `automatically` weigh this much.
const BY_ITSELF: u8 = 2;

/// Whether a word is part of a name of few words that stands for another kind of information.
pub(crate) fn is_within_name(sentence: &Sentence, hit: &Hit<Key>) -> bool {
    const MOST_WORDS: u32 = 2;
    sentence.hits.iter().any(|other| {
        matches!(other.key, Key::Information(_))
            && other.key != hit.key
            && other.weight > 0
            && other.to - other.from == MOST_WORDS
            && other.from <= hit.from
            && hit.to <= other.to
    })
}

/// Whether a sentence says that somebody's language is kept: it is chosen, and yet held in a cookie.
pub(crate) fn keeps_language(sentence: &Sentence) -> bool {
    sentence.affirms(Key::Information(LANGUAGE))
        && (sentence.affirms(Key::Remember) || sentence.affirms(Key::Purpose(Category::Preferences)))
}

/// Whether words that name a kind of information mean something else here: a region that is remembered as a setting, what is in a basket,
/// how long a cookie lasts, the date of the policy.
pub(crate) fn is_another(sentence: &Sentence, kind: InformationKind) -> bool {
    let InformationKind::Carried(group) = kind else { return false };
    let recorded = is_automatic(sentence) || lists_records(sentence);
    let kept = || sentence.affirms(Key::Purpose(Category::Preferences)) && sentence.has(Key::Remember);
    let apart =
        |other: &Hit<Key>| !sentence.hits.iter().any(|hit| hit.key == Key::Information(kind) && hit.meets(other));
    let lasting = |hit: &Hit<Key>| matches!(hit.key, Key::Unit(_) | Key::Session | Key::Ever) && apart(hit);
    let lasts = || sentence.hits.iter().any(lasting);
    let policy = || sentence.hits.iter().any(|hit| matches!(hit.key, Key::Kind(_)) && hit.weight > 0);
    !recorded
        && match group {
            DisclosureGroup::Location | DisclosureGroup::AccountIdentifier => kept() || serves(sentence),
            DisclosureGroup::Purchases => serves(sentence),
            DisclosureGroup::Timing => lasts() || policy() && !sentence.affirms_technology(),
            _ => false,
        }
}

/// Whether a sentence says what something is for, which is no list of what is held: `cookies remember your language`.
pub(crate) fn serves(sentence: &Sentence) -> bool {
    let remembered = [Category::Preferences, Category::Authentication, Category::Features, Category::Security];
    let counted = sentence.affirmed().any(|hit| hit.key == Key::Purpose(Category::Analytics) && hit.weight > 2);
    !counted && remembered.iter().any(|category| sentence.affirms(Key::Purpose(*category)))
}

/// Whether a sentence says that something is collected by itself.
pub(crate) fn is_automatic(sentence: &Sentence) -> bool {
    sentence.affirmed().any(|hit| hit.key == Key::Auto && hit.weight >= BY_ITSELF)
}

/// How many kinds of information a sentence names beyond doubt.
pub(crate) fn kinds(sentence: &Sentence) -> usize {
    let mut kinds: Vec<InformationKind> = Vec::new();
    if !sentence.speaks_of(INFORMATION) {
        return 0;
    }
    for hit in sentence.affirmed().filter(|hit| hit.weight > 0) {
        if let Key::Information(kind) = hit.key
            && !kinds.contains(&kind)
        {
            kinds.push(kind);
        }
    }
    kinds.len()
}

/// How many kinds of information a sentence names that only machines tell each other.
pub(crate) fn technical(sentence: &Sentence) -> usize {
    let of = [
        DisclosureGroup::NetworkAddress,
        DisclosureGroup::DeviceIdentifier,
        DisclosureGroup::DeviceSoftware,
        DisclosureGroup::Referrer,
        DisclosureGroup::Screen,
    ];
    said(sentence, &of)
}

/// Whether a sentence names several kinds of information that nobody gives who is not asked: two that only machines tell each other, or four
/// with what somebody does on pages.
pub(crate) fn lists_records(sentence: &Sentence) -> bool {
    const SEVERAL: usize = 4;
    let machines = technical(sentence);
    machines >= 2 || machines + said(sentence, &SEEN) >= SEVERAL
}

/// How many of these kinds of information a sentence names beyond doubt.
pub(crate) fn said(sentence: &Sentence, of: &[DisclosureGroup]) -> usize {
    let named = |group: &&DisclosureGroup| {
        let key = Key::Information(InformationKind::Carried(**group));
        sentence.affirmed().any(|hit| hit.key == key && hit.weight > 0)
    };
    if sentence.speaks_of(INFORMATION) { of.iter().filter(named).count() } else { 0 }
}

/// Whether a sentence says by what means a place is found: satellites, masts.
pub(crate) fn tells_place(sentence: &Sentence) -> bool {
    let found = |means| sentence.affirms(Key::Means(means));
    sentence.affirms(Key::Information(InformationKind::Carried(DisclosureGroup::Location)))
        && (found(LocationMeans::Gps) || found(LocationMeans::Cell))
}

pub(crate) fn means(sentence: &Sentence, found: &mut [InformationFinding]) {
    let location = InformationKind::Carried(DisclosureGroup::Location);
    let Some(place) = found.iter_mut().find(|finding| finding.kind == location) else { return };
    let said = sentence.affirmed().filter_map(|hit| match hit.key {
        Key::Means(means) => Some(means),
        _ => None,
    });
    place.means.extend(said.collect::<Vec<LocationMeans>>());
    place.means.sort();
    place.means.dedup();
}
