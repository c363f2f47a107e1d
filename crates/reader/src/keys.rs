//! Table of what phrases can stand for: the headings in the files of words, and what the reader makes of them.

use sluice_model::Category;
use sluice_model::policy::{Caveat, InformationKind, LocationMeans, Placer, PolicyKind, Technology};

use crate::ways_out::NamedWay;

/// What a phrase stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// A frequent word by which a language is known.
    Stop,
    Technology(Technology),
    /// A purpose, in a sentence.
    Purpose(Category),
    /// A purpose, as a heading names it.
    Heading(Category),
    /// A heading that says how a group is treated, and not yet what it is for.
    Group(Group),
    /// A heading that names no purpose.
    Generic,
    /// What a section is about.
    Topic(Topic),
    /// A heading of what is about cookies and the like.
    AboutCookies,
    /// Words by which sentences say what something is for.
    Use,
    LeadIn,
    /// What is said to be like cookies is meant with them: `similar technologies include`.
    Alike,
    /// Cookies of the group that is just spoken of: `such cookies`.
    SuchCookies,
    Necessary,
    NotNecessary,
    /// What the site could not do without them is what they are for.
    Without,
    /// What follows is denied; the whole sentence is; and where denying ends.
    Negation,
    NegationAll,
    NegationEnd,
    /// A heading about choices is about keeping them.
    Remember,
    /// A browser, by name or not.
    Browser,
    /// The site does as it is asked.
    Honours,
    /// Words that sound like a purpose and are none: `non-personal identity information`.
    Nothing,
    /// Words that sound like a warning and are none: `is not affected`.
    Harmless,
    /// What cookies are for on websites in general; and, weighing more, what the policy is for.
    InGeneral,
    /// The sentence is about ways out.
    Choice,
    /// A company is left: `opt out`, and, weighing less, `disable`.
    WayOut,
    /// What is chosen can be changed: `withdraw`, `adjust`.
    Change,
    /// What is necessary is for no more than that the site works.
    Works,
    By(Placer),
    /// The same, in a cell that says nothing else.
    ByCell(Placer),
    Kind(PolicyKind),
    /// Words beside the date that counts, and beside one that does not.
    Updated,
    NotUpdated,
    /// A unit of time, in days.
    Unit(Unit),
    Session,
    Ever,
    Number(u16),
    Month(u8),
    Column(Column),
    OptOut(NamedWay),
    Caveat(Caveat),
    Information(InformationKind),
    Means(LocationMeans),
    /// The sentence tells what is collected by itself.
    Auto,
    /// The sentence tells of companies that have a part in it.
    ThirdPartyContext,
    /// Whose name comes next sets, provides or runs something.
    Maker,
    /// People log in by somebody, or come from there: whoever is named tells the site something, and not the other way round.
    Source,
}

/// How a group of cookies is treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    Necessary,
    Functional,
    Performance,
    Social,
    /// For the service as such: `To provide our services`.
    Service,
    Unsorted,
    /// Named by who sets them or how long they last.
    Party,
}

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Topic {
    Rights,
    Transfers,
    Retention,
    Minors,
    Changes,
    Contact,
    LegalSharing,
    Safeguards,
    Definition,
    Choices,
    /// Asks people whether they agree.
    Asked,
    /// What people give themselves.
    Given,
    /// What information is used for.
    Uses,
}

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Name,
    Provider,
    Category,
    Duration,
    Purpose,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    /// How many days it is.
    pub(crate) const fn days(self) -> f32 {
        match self {
            Self::Second => 1.0 / 86_400.0,
            Self::Minute => 1.0 / 1440.0,
            Self::Hour => 1.0 / 24.0,
            Self::Day => 1.0,
            Self::Week => 7.0,
            Self::Month => 30.0,
            Self::Year => 365.0,
        }
    }
}

impl Key {
    /// A bit for what it is, without what it says of it.
    pub(crate) const fn kind(self) -> u64 {
        1 << match self {
            Self::Stop => 0,
            Self::Technology(_) => 1,
            Self::Purpose(_) => 2,
            Self::Heading(_) => 3,
            Self::Group(_) => 4,
            Self::Generic => 5,
            Self::Topic(_) => 6,
            Self::AboutCookies => 7,
            Self::Use => 8,
            Self::LeadIn => 9,
            Self::Alike => 10,
            Self::SuchCookies => 11,
            Self::Necessary => 12,
            Self::NotNecessary => 13,
            Self::Without => 14,
            Self::Negation => 15,
            Self::NegationAll => 16,
            Self::NegationEnd => 17,
            Self::Remember => 18,
            Self::Browser => 19,
            Self::Honours => 20,
            Self::Nothing => 21,
            Self::Harmless => 22,
            Self::InGeneral => 23,
            Self::Choice => 24,
            Self::WayOut => 25,
            Self::Change => 26,
            Self::Works => 27,
            Self::By(_) => 28,
            Self::ByCell(_) => 29,
            Self::Kind(_) => 30,
            Self::Updated => 31,
            Self::NotUpdated => 32,
            Self::Unit(_) => 33,
            Self::Session => 34,
            Self::Ever => 35,
            Self::Number(_) => 36,
            Self::Month(_) => 37,
            Self::Column(_) => 38,
            Self::OptOut(_) => 39,
            Self::Caveat(_) => 40,
            Self::Information(_) => 41,
            Self::Means(_) => 42,
            Self::Auto => 43,
            Self::ThirdPartyContext => 44,
            Self::Maker => 45,
            Self::Source => 46,
        }
    }

    /// What a heading in a file of words stands for.
    pub(crate) fn named(name: &'static str) -> Option<Self> {
        let (first, second) = name.split_once('.').unwrap_or((name, ""));
        Some(match (first, second) {
            ("stop", _) => Self::Stop,
            ("technology", id) => {
                Self::Technology(Technology::ALL.into_iter().find(|technology| technology.id() == id)?)
            }
            ("purpose", id) => Self::Purpose(Category::from_id(id)?),
            ("heading", "generic") => Self::Generic,
            ("heading", id) => match group(id) {
                Some(group) => Self::Group(group),
                None => Self::Heading(Category::from_id(id)?),
            },
            ("topic", id) => Self::Topic(topic(id)?),
            ("about_cookies", _) => Self::AboutCookies,
            ("use", _) => Self::Use,
            ("lead_in", _) => Self::LeadIn,
            ("alike", _) => Self::Alike,
            ("such_cookies", _) => Self::SuchCookies,
            ("necessary", _) => Self::Necessary,
            ("no_necessary", _) => Self::NotNecessary,
            ("without", _) => Self::Without,
            ("negation", _) => Self::Negation,
            ("negation_all", _) => Self::NegationAll,
            ("negation_end", _) => Self::NegationEnd,
            ("remember", _) => Self::Remember,
            ("browser", _) => Self::Browser,
            ("honours", _) => Self::Honours,
            ("nothing", _) => Self::Nothing,
            ("harmless", _) => Self::Harmless,
            ("in_general", _) => Self::InGeneral,
            ("choice", _) => Self::Choice,
            ("way_out", _) => Self::WayOut,
            ("change", _) => Self::Change,
            ("works", _) => Self::Works,
            ("by", id) => Self::By(Placer::ALL.into_iter().find(|placer| placer.id() == id)?),
            ("by_cell", id) => Self::ByCell(Placer::ALL.into_iter().find(|placer| placer.id() == id)?),
            ("kind", "cookie_policy") => Self::Kind(PolicyKind::CookiePolicy),
            ("kind", "privacy_policy") => Self::Kind(PolicyKind::PrivacyPolicy),
            ("kind", "notice") => Self::Kind(PolicyKind::Notice),
            ("updated", _) => Self::Updated,
            ("not_updated", _) => Self::NotUpdated,
            ("unit", id) => Self::Unit(unit(id)?),
            ("duration", "session") => Self::Session,
            ("duration", "ever") => Self::Ever,
            ("number", number) => Self::Number(number.parse().ok()?),
            ("month", number) => Self::Month(number.parse().ok()?),
            ("column", id) => Self::Column(column(id)?),
            ("opt_out", id) => Self::OptOut(NamedWay::of(id)?),
            ("caveat", id) => Self::Caveat(Caveat::ALL.into_iter().find(|caveat| caveat.id() == id)?),
            ("information", id) => Self::Information(InformationKind::from_id(id)?),
            ("means", id) => Self::Means(means(id)?),
            ("auto", _) => Self::Auto,
            ("third_party_context", _) => Self::ThirdPartyContext,
            ("maker", _) => Self::Maker,
            ("source", _) => Self::Source,
            _ => return None,
        })
    }
}

fn group(id: &str) -> Option<Group> {
    Some(match id {
        "kind_necessary" => Group::Necessary,
        "kind_functional" => Group::Functional,
        "kind_performance" => Group::Performance,
        "kind_social" => Group::Social,
        "kind_service" => Group::Service,
        "kind_unsorted" => Group::Unsorted,
        "kind_party" => Group::Party,
        _ => return None,
    })
}

fn topic(id: &str) -> Option<Topic> {
    Some(match id {
        "rights" => Topic::Rights,
        "transfers" => Topic::Transfers,
        "retention" => Topic::Retention,
        "minors" => Topic::Minors,
        "changes" => Topic::Changes,
        "contact" => Topic::Contact,
        "legal_sharing" => Topic::LegalSharing,
        "safeguards" => Topic::Safeguards,
        "definition" => Topic::Definition,
        "choices" => Topic::Choices,
        "asked" => Topic::Asked,
        "given" => Topic::Given,
        "uses" => Topic::Uses,
        _ => return None,
    })
}

fn unit(id: &str) -> Option<Unit> {
    Some(match id {
        "second" => Unit::Second,
        "minute" => Unit::Minute,
        "hour" => Unit::Hour,
        "day" => Unit::Day,
        "week" => Unit::Week,
        "month" => Unit::Month,
        "year" => Unit::Year,
        _ => return None,
    })
}

fn column(id: &str) -> Option<Column> {
    Some(match id {
        "name" => Column::Name,
        "provider" => Column::Provider,
        "category" => Column::Category,
        "duration" => Column::Duration,
        "purpose" => Column::Purpose,
        _ => return None,
    })
}

fn means(id: &str) -> Option<LocationMeans> {
    Some(match id {
        "gps" => LocationMeans::Gps,
        "wifi" => LocationMeans::Wifi,
        "bluetooth" => LocationMeans::Bluetooth,
        "cell" => LocationMeans::Cell,
        "ip" => LocationMeans::Ip,
        _ => return None,
    })
}
