//! What is known of opt-outs, as the engine and the pages will read it: enough of each sort, and nothing that contradicts the table.
#![cfg(feature = "compile")]

use sluice_catalog::Table;
use sluice_catalog::compile::{Compiled, compile};
use sluice_model::opt_out::{OptOut, OptOutWay, Signal};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

static COMPILED: LazyLock<Compiled> = LazyLock::new(|| {
    compile(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_or_else(|problems| panic!("{}", problems[0]))
});

fn with<'r, T>(pick: impl Fn(&'r OptOutWay) -> Option<T>) -> Vec<(&'r OptOut, T)> {
    COMPILED.opt_outs.iter().filter_map(|row| Some((row, pick(&row.way)?))).collect()
}

#[test]
fn there_are_enough_of_each_sort() {
    let vendors = |rows: Vec<&OptOut>| rows.into_iter().map(|row| row.vendor.as_str()).collect::<BTreeSet<_>>().len();
    let of = |is: fn(&OptOutWay) -> bool| COMPILED.opt_outs.iter().filter(|row| is(&row.way)).collect::<Vec<_>>();
    let cookies = vendors(of(|way| matches!(way, OptOutWay::Cookies(_))));
    let sdks = vendors(of(|way| matches!(way, OptOutWay::Sdk(_))));
    let pages = of(|way| matches!(way, OptOutWay::Page(_))).len();
    let settings = of(|way| matches!(way, OptOutWay::Setting(_))).len();
    assert!(cookies >= 45 && sdks >= 28 && pages >= 15 && settings >= 8, "{cookies} {sdks} {pages} {settings}");
    let signals: BTreeSet<Signal> = with(|way| match way {
        OptOutWay::Signal(signal) => Some(*signal),
        _ => None,
    })
    .into_iter()
    .map(|(_, signal)| signal)
    .collect();
    assert_eq!(signals.len(), 12, "{signals:?}");
}

#[test]
fn no_gate_removes_a_cookie_that_says_no() {
    let table = Table::new(COMPILED.table.clone()).unwrap();
    let cookies = with(|way| match way {
        OptOutWay::Cookies(cookies) => Some(cookies),
        _ => None,
    });
    let mut by_value = BTreeSet::new();
    for (row, cookies) in cookies {
        for cookie in &cookies.set {
            let found = table.find_cookie(&cookie.name, &cookie.domain);
            assert_eq!(cookie.protected, found.is_some_and(|found| table.is_protected(found.signature)), "{}", row.id);
            if !cookie.protected {
                by_value.insert(row.id.as_str());
            }
        }
        for name in &cookies.remove {
            assert!(cookies.set.iter().all(|cookie| cookie.name != *name), "{}: {name} is set and removed", row.id);
        }
    }
    // Their vendors use the names for people's numbers, too.
    assert!(by_value.len() <= 14, "{by_value:?}");
}

#[test]
fn an_sdk_that_says_no_can_be_seen() {
    let table = Table::new(COMPILED.table.clone()).unwrap();
    for (row, ()) in with(|way| matches!(way, OptOutWay::Sdk(_)).then_some(())) {
        assert!(!row.sdks.is_empty(), "{}", row.id);
        for number in &row.sdks {
            let sdk = table.sdk(*number).unwrap();
            let file = table.vendor(sdk.vendor()).file();
            // Google Analytics is told its number through the tag manager's function.
            let tells = row.vendor == "google-analytics" && file == "vendors/google-tag-manager.toml";
            assert!(tells || file == format!("vendors/{}.toml", row.vendor), "{}: {file}", row.id);
        }
    }
}

#[test]
fn what_is_written_is_read_again() {
    let text = serde_json::to_string(&COMPILED.opt_outs).unwrap();
    assert!(text.len() < 100_000, "{} bytes", text.len());
    let read: Vec<OptOut> = serde_json::from_str(&text).unwrap();
    assert_eq!(read, COMPILED.opt_outs);
    for call in with(|way| match way {
        OptOutWay::Sdk(sdk) => Some(sdk.calls.iter().chain(&sdk.undo_calls)),
        _ => None,
    })
    .into_iter()
    .flat_map(|(_, calls)| calls)
    {
        let arguments: serde_json::Value = serde_json::from_str(&call.arguments).unwrap();
        assert!(arguments.is_array(), "{}", call.function);
    }
}
