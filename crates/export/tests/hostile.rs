//! A report whose every name was chosen by somebody who means harm: what is saved holds it as text and as nothing else.

use sluice_export::{Making, OwnTime, SITE_COLUMNS, site_csv, site_html, site_json};
use sluice_model::{
    CallView, Category, CategoryReport, CompanyView, Gate, Kind, Notice, SiteReport, SiteState, ThingView,
};

const HOSTILE: &str = "=cmd|'/c calc'!A1\"><script>alert(1)</script><img src=x onerror=y>&\u{0}\u{202e},\n\r;";

fn report() -> SiteReport {
    let text = || HOSTILE.to_owned();
    let thing = ThingView {
        kind: Kind::Cookie,
        name: text(),
        host: text(),
        first: f64::NAN,
        last: 1e300,
        seen: 2,
        stopped: 1,
        why: text(),
        means: [0; 3],
        longest: None,
        cut: Some((400, 7)),
        came_back: false,
        copies: vec![],
        looks: None,
        moved: None,
        can_move: true,
        confidence: f32::NAN,
        evidence: None,
        also: Some(Category::Analytics),
        carried: vec![],
        beacon: None,
    };
    let call = CallView {
        vendor: 0,
        what: text(),
        seen: 1,
        answered: 1,
        first: 1.0,
        last: 2.0,
        why: text(),
        arguments: vec![text()],
    };
    let company =
        CompanyView { vendor: text(), owner: text(), seen: 2, stopped: 1, things: vec![thing], calls: vec![call] };
    SiteReport {
        tab: 1,
        site: text(),
        page: text(),
        started: 1_795_391_999_000.0,
        state: SiteState::Active,
        sentence: text(),
        seen: 2,
        stopped: 1,
        categories: vec![CategoryReport {
            category: Some(Category::Advertising),
            name: text(),
            meaning: text(),
            gate: Gate::Shut,
            companies: vec![company],
        }],
        moves: vec![],
        embeds: vec![],
        stops: vec![],
        notices: vec![Notice { text: text() }],
    }
}

const MAKING: Making<'_> = Making {
    version: "0.1.0",
    catalogue: "0123456789abcdef",
    table: None,
    made: 1_795_392_000_000.0,
    with_values: true,
    lifetimes: &[],
};

const TIME: OwnTime = OwnTime {
    day: |_| "day".to_owned(),
    second: |time| if time.is_finite() { "second".to_owned() } else { String::new() },
};

#[test]
fn a_page_holds_no_element_that_somebody_else_wrote() {
    let page = site_html(&report(), &MAKING, &TIME);
    for never in ["<script", "<img", "onerror=y>", "\u{0}"] {
        assert!(!page.contains(never), "{never}");
    }
    assert!(page.contains("&lt;script&gt;alert(1)"));
    // Everything it needs is in it.
    for never in ["src=", "href=", "@import", "url("] {
        assert!(!page.replace("img src=x", "").contains(never), "{never}");
    }
}

#[test]
fn json_is_well_formed_and_gives_back_what_was_there() {
    let read: serde_json::Value = serde_json::from_str(&site_json(&report(), &MAKING)).expect("well formed");
    assert_eq!(read["site"], HOSTILE);
    let thing = &read["categories"][0]["companies"][0]["things"][0];
    assert_eq!(
        (&thing["name"], &thing["first"], &thing["also"]),
        (&HOSTILE.into(), &serde_json::Value::Null, &"analytics".into())
    );
    assert_eq!(thing["cut"], serde_json::json!({ "from_days": 400, "to_days": 7 }));
}

#[test]
fn rows_have_as_many_cells_as_columns_and_none_is_a_formula() {
    let rows = cells(&site_csv(&report(), &MAKING));
    assert_eq!(rows.len(), 3, "the names, a cookie and a call");
    assert_eq!(rows[0], SITE_COLUMNS);
    for row in &rows {
        assert_eq!(row.len(), SITE_COLUMNS.len());
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{row:?}");
    }
    assert_eq!(rows[1][8], format!("'{HOSTILE}"));
}

/// Reads a table as RFC 4180 has it.
fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {
                letters.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(letter),
        }
    }
    rows
}
