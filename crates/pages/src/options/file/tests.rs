//! What is saved can be opened; what cannot be understood changes nothing.

use super::{SavedSettings, Unfit, is_site, is_stop};
use sluice_model::{Category, Choices, Gate, GateChoice, Loan, Move, Pause, SiteChoices};

fn gate(category: Category, gate: Gate, days: Option<u16>) -> GateChoice {
    GateChoice { category, gate, days }
}

fn everything() -> Choices {
    let shop = SiteChoices {
        site: "shop.example".to_owned(),
        gates: vec![gate(Category::Analytics, Gate::Open, Some(7))],
        pause: Some(Pause::Until(1.5e12)),
        embeds: vec!["youtube".to_owned()],
        loans: vec![Loan { category: Category::Advertising, until: 1.5e12 }],
    };
    Choices {
        everywhere: vec![gate(Category::Features, Gate::Shut, None)],
        sites: vec![shop],
        moves: vec![Move { site: "a.example".to_owned(), name: "_x".to_owned(), category: Category::Security }],
        stops: vec!["t.example/p^".to_owned()],
        ..Choices::default()
    }
}

#[test]
fn what_was_saved_is_opened_as_it_was() {
    let saved = SavedSettings::new(everything(), false, vec!["global-privacy-control".to_owned()]);
    assert_eq!(SavedSettings::of(&saved.text()), Ok((saved, 0)));
}

#[test]
fn nothing_chosen_is_a_file_too() {
    let saved = SavedSettings::new(Choices::default(), true, Vec::new());
    assert_eq!(SavedSettings::of(&saved.text()), Ok((saved, 0)));
}

#[test]
fn what_is_not_ours_is_told_apart() {
    for (text, unfit) in [
        ("", Unfit::Strange),
        ("null", Unfit::Strange),
        ("[]", Unfit::Strange),
        ("{}", Unfit::Strange),
        ("7", Unfit::Strange),
        (r#"{"sluice_settings":"1"}"#, Unfit::Strange),
        (r#"{"sluice_settings":0,"choices":{"version":1},"badge":true}"#, Unfit::Strange),
        (r#"{"sluice_settings":1}"#, Unfit::Strange),
        (r#"{"sluice_settings":1,"choices":{"version":1}}"#, Unfit::Strange),
        (
            r#"{"sluice_settings":1,"choices":{"version":1,"everywhere":[{"category":"weather","gate":"open"}]},"badge":true}"#,
            Unfit::Strange,
        ),
        (r#"{"sluice_settings":1,"choices":{"version":1},"badge":tr"#, Unfit::Strange),
        (r#"{"sluice_settings":2,"anything":[]}"#, Unfit::Newer),
        (r#"{"sluice_settings":1,"choices":{"version":2},"badge":true}"#, Unfit::Newer),
        (r#"{"sluice_moves":1,"moves":[]}"#, Unfit::SortedOnly),
    ] {
        assert_eq!(SavedSettings::of(text), Err(unfit), "{text}");
    }
}

#[test]
fn what_makes_no_sense_is_left_out_and_counted() {
    let mut hostile = everything();
    hostile.everywhere.push(gate(Category::Features, Gate::Open, None));
    for site in ["", "*", "a b.example", "shop.example", "ü.example", "a..b", "evil.example/path"] {
        hostile.sites.push(SiteChoices { site: site.to_owned(), pause: Some(Pause::Always), ..SiteChoices::default() });
    }
    hostile.sites.push(SiteChoices {
        site: "b.example".to_owned(),
        embeds: vec!["../x".to_owned()],
        ..SiteChoices::default()
    });
    hostile.moves.push(Move { site: "a.example".to_owned(), name: String::new(), category: Category::Security });
    hostile.stops.extend(["*".to_owned(), "||example".to_owned(), "t.example/p^".to_owned()]);
    let saved = SavedSettings::new(hostile, true, Vec::new());
    let (found, left_out) = SavedSettings::of(&saved.text()).expect("it is a file of ours");
    assert_eq!(found.choices.everywhere, [gate(Category::Features, Gate::Open, None)], "of two the last counts");
    assert_eq!(found.choices.sites.len(), 1);
    assert_eq!(found.choices.sites[0].pause, Some(Pause::Always));
    assert_eq!(found.choices.moves, everything().moves);
    assert_eq!(found.choices.stops, everything().stops);
    // One gate, seven sites (of one the earlier entry with its gate and embed), one with its embed, one cookie, three stops.
    assert_eq!(left_out, 1 + 6 + 1 + 2 + 2 + 1 + 3);
}

#[test]
fn sites_and_stops_are_what_browsers_take() {
    for good in ["shop.example", "localhost", "127.0.0.1", "[::1]", "xn--bcher-kva.example", "a_b.example"] {
        assert!(is_site(good), "{good}");
    }
    for bad in ["", ".", "a.", ".a", "A.example", "a/b", "a:1", "[x]", "[]", "*.example"] {
        assert!(!is_site(bad), "{bad}");
    }
    for good in ["t.example/", "t.example/^", "t.example:1/p.gif^", "[::1]/p", "a_b.example/~x/%20"] {
        assert!(is_stop(good), "{good}");
    }
    for bad in ["", "/", "t.example", "t.example/a*b", "t.example/a^b", "t.example/|", "t.example/ü", "t example/"] {
        assert!(!is_stop(bad), "{bad}");
    }
}
