//! What policies say, held against what was seen: each finding from the outside, with words a policy would use.

use sluice_comparison::{Seen, changes, compare};
use sluice_model::comparison::{CookieDifference, KeptCookie, PolicyComparison, Verdict};
use sluice_model::policy::{DeclaredCookie, Placer, PolicyReading, PurposeFinding, ThirdParty};
use sluice_model::{Category, CategoryReport, CompanyView, Gate, Kind, SiteReport, SiteState, ThingView};

fn purpose(category: Category, heading: &str, by: Option<Placer>) -> PurposeFinding {
    let heading = (!heading.is_empty()).then(|| heading.to_owned());
    let evidence = "A sentence.".to_owned();
    PurposeFinding { category, heading, by, necessary: false, from: 0, to: 11, evidence, confidence: 0.9 }
}

fn party(name: &str, vendor: Option<&str>) -> ThirdParty {
    let (name, vendor) = (name.to_owned(), vendor.map(str::to_owned));
    ThirdParty { name, vendor, from: 0, to: 1, evidence: String::new(), confidence: 0.9 }
}

fn declared(name: &str, category: Option<Category>, duration: &str, days: Option<f32>) -> DeclaredCookie {
    let duration = Some(duration.to_owned());
    DeclaredCookie { name: name.to_owned(), category, duration, days, ..DeclaredCookie::default() }
}

fn thing(kind: Kind, name: &str) -> ThingView {
    ThingView {
        kind,
        name: name.to_owned(),
        host: String::new(),
        first: 0.0,
        last: 0.0,
        seen: 1,
        stopped: 0,
        why: String::new(),
        means: [0; 3],
        longest: None,
        cut: None,
        came_back: false,
        copies: Vec::new(),
        looks: None,
        moved: None,
        can_move: false,
        confidence: 1.0,
        evidence: None,
        also: None,
        carried: Vec::new(),
        beacon: None,
    }
}

fn company(vendor: &str, owner: &str, things: Vec<ThingView>) -> CompanyView {
    let seen = things.len() as u32;
    CompanyView { vendor: vendor.to_owned(), owner: owner.to_owned(), seen, stopped: 0, things, calls: Vec::new() }
}

fn report(parts: Vec<(Category, Vec<CompanyView>)>) -> SiteReport {
    let part = |(category, companies): (Category, Vec<CompanyView>)| CategoryReport {
        category: Some(category),
        name: category.name().to_owned(),
        meaning: String::new(),
        gate: Gate::Open,
        companies,
    };
    SiteReport {
        tab: 1,
        site: "shop.example".to_owned(),
        page: String::new(),
        started: 1.0,
        state: SiteState::Active,
        sentence: String::new(),
        seen: 0,
        stopped: 0,
        categories: parts.into_iter().map(part).collect(),
        moves: Vec::new(),
        embeds: Vec::new(),
        stops: Vec::new(),
        notices: Vec::new(),
    }
}

fn compared(reading: &PolicyReading, report: &SiteReport, kept: &[KeptCookie]) -> PolicyComparison {
    let brand_of = |id: &str| (id == "google-analytics").then(|| "Google Analytics".to_owned());
    compare(reading, Seen { report, kept, brand_of: &brand_of })
}

#[test]
fn each_category_is_said_and_seen_or_only_one_of_these() {
    let purposes = vec![
        purpose(Category::Analytics, "Statistics", Some(Placer::Own)),
        purpose(Category::Analytics, "Statistics", Some(Placer::Partners)),
        purpose(Category::Advertising, "", None),
        PurposeFinding { confidence: 0.2, ..purpose(Category::Security, "", None) },
    ];
    let reading = PolicyReading { purposes, ..PolicyReading::default() };
    let pixel = || vec![thing(Kind::Beacon, "a.example/p")];
    let report = report(vec![
        (Category::Analytics, vec![company("Google Analytics", "Google", pixel())]),
        (Category::Security, vec![company("reCAPTCHA", "Google", pixel())]),
    ]);
    let found = compared(&reading, &report, &[]);
    let of = |category: Category| found.categories.iter().find(|row| row.category == category).expect("all seven");
    assert_eq!(found.categories.len(), 7);
    assert_eq!(of(Category::Analytics).verdict, Verdict::SaidAndSeen);
    assert_eq!(of(Category::Analytics).says.len(), 1, "one heading, whoever places it");
    assert_eq!(of(Category::Analytics).says[0].by, [Placer::Own, Placer::Partners]);
    // What is hardly a finding does not make the text speak of it.
    assert_eq!(of(Category::Security).verdict, Verdict::NotSaid);
    assert_eq!(of(Category::Advertising).verdict, Verdict::NotSeen);
    assert_eq!(of(Category::Features).verdict, Verdict::Neither);
}

#[test]
fn companies_are_named_by_brand_by_owner_or_not_at_all() {
    let third_parties = vec![
        party("GA", Some("google-analytics")),
        party("Meta Platforms Ireland Limited", None),
        party("Microsoft Clarity", None),
        party("Matomo", None),
        party("DoubleClick", None),
        party("reCAPTCHA", None),
    ];
    let reading = PolicyReading { third_parties, ..PolicyReading::default() };
    let ads = ThingView { host: "ad.doubleclick.net".to_owned(), ..thing(Kind::Script, "ad.doubleclick.net/tag.js") };
    let report = report(vec![(
        Category::Advertising,
        vec![
            company("Google Analytics", "Google", Vec::new()),
            company("Meta Pixel", "Meta", Vec::new()),
            company("Microsoft Advertising", "Microsoft", Vec::new()),
            company("Microsoft Clarity", "Microsoft", Vec::new()),
            company("Google Ads", "Google", vec![ads]),
            company("Google reCAPTCHA", "Google", Vec::new()),
            company("shop.example", "", Vec::new()),
            company("www.shop.example", "", Vec::new()),
        ],
    )]);
    let found = compared(&reading, &report, &[]);
    let named: Vec<_> =
        found.companies.iter().map(|company| (company.name.as_str(), company.named.as_deref())).collect();
    let expected = [
        ("Google Analytics", Some("GA")),
        ("Meta Pixel", Some("Meta Platforms Ireland Limited")),
        // Another brand of the same owner stands for itself only.
        ("Microsoft Advertising", None),
        ("Microsoft Clarity", Some("Microsoft Clarity")),
        ("Google Ads", Some("DoubleClick")),
        ("Google reCAPTCHA", Some("reCAPTCHA")),
    ];
    assert_eq!(named, expected, "and the site itself is nobody else");
    assert_eq!(found.not_seen, ["Matomo"]);
}

#[test]
fn cookies_are_held_against_the_list() {
    let mut needed = declared("_fbp", None, "3 months", Some(90.0));
    needed.necessary = true;
    let declared_cookies = vec![
        declared("_ga", Some(Category::Analytics), "30 days", Some(30.0)),
        declared("_ga_*", Some(Category::Preferences), "2 years", Some(730.0)),
        needed,
        declared("gone", None, "1 day", Some(1.0)),
    ];
    let reading = PolicyReading { declared_cookies, ..PolicyReading::default() };
    let cookies = |names: &[&str]| names.iter().map(|name| thing(Kind::Cookie, name)).collect();
    let report = report(vec![
        (Category::Analytics, vec![company("Google Analytics", "Google", cookies(&["_ga", "_ga_X1", "_gid"]))]),
        (Category::Advertising, vec![company("Meta Pixel", "Meta", cookies(&["_fbp"]))]),
    ]);
    let kept = |name: &str, days| KeptCookie { name: name.to_owned(), domain: "shop.example".to_owned(), days };
    let kept = [kept("_ga", Some(390.0)), kept("_ga_X1", Some(731.0)), kept("_fbp", Some(89.9)), kept("plain", None)];
    let found = compared(&reading, &report, &kept);
    let differences: Vec<_> = found.cookies.iter().map(|cookie| (cookie.name.as_str(), &cookie.difference)).collect();
    let expected = [
        ("_ga", CookieDifference::Longer { said: "30 days".to_owned(), days: 390.0 }),
        (
            "_ga_X1",
            CookieDifference::Purpose {
                said: Some(Category::Preferences),
                necessary: false,
                seen: Category::Analytics,
            },
        ),
        ("_gid", CookieDifference::NotListed { category: Some(Category::Analytics) }),
        ("_fbp", CookieDifference::Purpose { said: None, necessary: true, seen: Category::Advertising }),
        ("plain", CookieDifference::NotListed { category: None }),
    ];
    let expected: Vec<_> = expected.iter().map(|(name, difference)| (*name, difference)).collect();
    assert_eq!(differences, expected);
    assert_eq!((found.declared, found.declared_seen), (4, 3));
}

#[test]
fn a_text_without_a_list_says_nothing_of_single_cookies() {
    let report = report(vec![(Category::Analytics, vec![company("A", "", vec![thing(Kind::Cookie, "_ga")])])]);
    assert_eq!(compared(&PolicyReading::default(), &report, &[]).cookies, []);
}

#[test]
fn what_changed_is_told_both_ways() {
    let before = PolicyReading {
        purposes: vec![purpose(Category::Analytics, "", None)],
        third_parties: vec![party("Hotjar", None)],
        ..PolicyReading::default()
    };
    let now = PolicyReading {
        purposes: vec![purpose(Category::Analytics, "Other words", None), purpose(Category::Advertising, "", None)],
        ..PolicyReading::default()
    };
    assert_eq!(changes(&before, &now), [(true, "Advertising".to_owned()), (false, "Hotjar".to_owned())]);
    assert_eq!(changes(&now, &now), []);
}
