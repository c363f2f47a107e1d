//! Stories about looking for something in a report.

use super::{Filter, Outcome, extent};
use sluice_model::{Category, CategoryReport, CompanyView, Gate, Kind, ThingView};

fn thing(name: &str, host: &str, seen: u32, stopped: u32) -> ThingView {
    ThingView {
        kind: Kind::Beacon,
        name: name.to_owned(),
        host: host.to_owned(),
        first: 0.0,
        last: 0.0,
        seen,
        stopped,
        why: String::new(),
        means: [0; 3],
        longest: None,
        cut: None,
        came_back: false,
        copies: Vec::new(),
        looks: None,
        moved: None,
        can_move: false,
        beacon: None,
        confidence: 1.0,
        evidence: None,
        also: None,
        carried: Vec::new(),
    }
}

fn company(vendor: &str, owner: &str, things: Vec<ThingView>) -> CompanyView {
    let (seen, stopped) = super::totals(&things);
    CompanyView { vendor: vendor.to_owned(), owner: owner.to_owned(), seen, stopped, things, calls: Vec::new() }
}

fn category(category: Category, gate: Gate, companies: Vec<CompanyView>) -> CategoryReport {
    CategoryReport {
        category: Some(category),
        name: category.name().to_owned(),
        meaning: category.meaning().to_owned(),
        gate,
        companies,
    }
}

fn report() -> Vec<CategoryReport> {
    let maps = company("Fake Maps", "Fake Corp", vec![thing("maps.example/tile", "maps.example", 4, 0)]);
    let pixel = vec![thing("pixel.example/tr", "pixel.example", 3, 3), thing("_px", "shop.example", 2, 1)];
    let more = company("Fake Maps", "Fake Corp", vec![thing("ads.maps.example/a", "ads.maps.example", 1, 1)]);
    vec![
        category(Category::Features, Gate::Open, vec![maps]),
        category(Category::Advertising, Gate::Shut, vec![company("Pixel & Co", "", pixel), more]),
    ]
}

fn look(text: &str, outcome: Outcome) -> Vec<CategoryReport> {
    Filter { text: text.to_owned(), outcome }.apply(&report())
}

#[test]
fn looking_for_nothing_shows_everything() {
    assert_eq!(look("  ", Outcome::Any), report());
    assert_eq!(extent(&report()), (10, 2));
}

#[test]
fn a_company_is_found_by_brand_and_by_owner_in_any_case() {
    assert_eq!(
        look("pixel &", Outcome::Any),
        vec![category(Category::Advertising, Gate::Shut, vec![report()[1].companies[0].clone()])]
    );
    assert_eq!(extent(&look("FAKE CORP", Outcome::Any)), (5, 1));
}

#[test]
fn a_thing_is_found_by_host_or_name_and_counts_are_made_anew() {
    let found = look("_px", Outcome::Any);
    assert_eq!(found.len(), 1);
    let company = &found[0].companies[0];
    assert_eq!((company.seen, company.stopped, company.things.len()), (2, 1, 1));
    assert_eq!(look("shop.example", Outcome::Any), found);
}

#[test]
fn a_thing_partly_stopped_is_on_both_sides() {
    assert_eq!(extent(&look("", Outcome::Stopped)), (6, 2));
    assert_eq!(extent(&look("", Outcome::Passed)), (6, 2));
    assert_eq!(extent(&look("_px", Outcome::Stopped)), extent(&look("_px", Outcome::Passed)));
    assert_eq!(look("maps.example/tile", Outcome::Stopped), vec![]);
}

#[test]
fn nothing_found_is_an_empty_list() {
    assert_eq!(look("no such thing", Outcome::Any), vec![]);
}
