//! Everything in any order, with whatever pages and storages can come up with: the desk goes on, stays small, and shows the same after a restart.

use crate::dice::Dice;
use crate::trial::{BEGIN, known};
use sluice_model::Category;
use sluice_model::desk::{Control, DeskEffect, DeskEvent, KeptOptOuts, OptOutState, SettingRead, WrittenFlag};
use sluice_model::opt_out::{FlagArea, OptOutWay};
use sluice_opt_outs::Desk;

/// What is kept has to fit into the browser's 10 MB with everything else that is kept there. At its fullest (3,000 flags of 700 bytes, 300
/// sites for each of 54 vendors of 120, 200 tokens for each of 5 SDKs of 260, 12 lines of proof of 250 for each row) it is 5 MB.
const LARGEST: usize = 5_000_000;

fn states(desk: &Desk) -> Vec<(String, OptOutState)> {
    desk.view().rows.into_iter().map(|row| (row.id, row.state)).collect()
}

#[test]
fn ten_thousand_events_in_any_order() {
    for seed in 1..=3 {
        let mut dice = Dice(seed);
        let mut desk = Desk::new(known().to_vec(), seed == 2);
        let mut kept = KeptOptOuts::default();
        for turn in 0..10_000 {
            for effect in desk.handle(dice.event()) {
                if let DeskEffect::Keep { kept: latest } = effect {
                    kept = latest;
                }
            }
            if turn % 500 != 0 {
                continue;
            }
            // What crosses the border and is stored comes back the same, and a fresh desk shows the same of it.
            let text = serde_json::to_string(&kept).unwrap();
            assert!(text.len() < LARGEST, "{} bytes", text.len());
            let read: KeptOptOuts = serde_json::from_str(&text).unwrap();
            assert_eq!(read, kept);
            let paths = ["privacy.websites.thirdPartyCookiesAllowed", "privacy.websites.topicsEnabled"];
            let settings = || DeskEvent::Settings {
                read: paths
                    .map(|path| SettingRead { path: path.into(), value: "1".into(), control: Control::Free })
                    .to_vec(),
                time: BEGIN,
            };
            desk.handle(settings()).into_iter().for_each(|effect| {
                if let DeskEffect::Keep { kept: latest } = effect {
                    kept = latest;
                }
            });
            let mut fresh = Desk::new(known().to_vec(), seed == 2);
            fresh.handle(DeskEvent::Started { kept: Some(kept.clone()), time: BEGIN });
            fresh.handle(settings());
            assert_eq!(states(&fresh), states(&desk), "turn {turn}");
            for row in desk.view().rows {
                assert!(row.proof.len() <= 12 && row.proof.iter().all(|line| line.len() < 300), "{}", row.id);
            }
        }
    }
}

#[test]
fn one_site_of_many_names_cannot_fill_the_storage() {
    let mut desk = Desk::new(known().to_vec(), false);
    for category in Category::ALL {
        desk.handle(DeskEvent::DoAll { category, time: BEGIN });
    }
    let mut kept = KeptOptOuts::default();
    let before = "\"".repeat(200);
    for row in known().iter().filter(|row| matches!(row.way, OptOutWay::Sdk(_))) {
        for number in 0..400 {
            let origin = format!("https://{}{number}.example", "x".repeat(240));
            let flag = WrittenFlag {
                origin,
                area: FlagArea::Local,
                key: "k".repeat(200),
                before: Some(before.clone()),
                time: BEGIN,
            };
            if let Some(latest) = crate::asked_for::kept_in(&desk.handle(DeskEvent::FlagWritten {
                id: row.id.clone(),
                flag,
                time: BEGIN,
            })) {
                kept = latest;
            }
        }
    }
    assert_eq!(kept.rows.iter().map(|row| row.flags.len()).sum::<usize>(), 3_000);
    let size = serde_json::to_string(&kept).unwrap().len();
    assert!(size < LARGEST, "{size} bytes");
}
