//! What may happen in a small world of tabs, and how often each.

use crate::things::{SITES, category, cookie, gate, resource, stop, url, vendor};
use proptest::option;
use proptest::prelude::*;
use sluice_model::{Answer, Category, Gate, Load, PauseLength, ResourceType};

pub(crate) const TABS: std::ops::Range<i32> = 0..3;

/// Something that happens. Sites are numbers in [`SITES`].
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Ask {
        tab: i32,
        site: usize,
        page: u8,
    },
    Show {
        tab: i32,
        site: usize,
        page: u8,
        document: u8,
    },
    Abandon {
        tab: i32,
    },
    Led {
        tab: i32,
        from: String,
    },
    Rename {
        tab: i32,
        page: u8,
    },
    Close {
        tab: i32,
    },
    Request {
        tab: i32,
        url: String,
        resource: ResourceType,
        site: usize,
        document: u8,
    },
    /// The request with this number, counted from the latest.
    Carry {
        back: u64,
        body: String,
    },
    Stop {
        back: u64,
    },
    Cookie {
        name: String,
        domain: String,
        partition: Option<usize>,
        number: u32,
    },
    Move {
        name: String,
        domain: String,
        category: Option<Category>,
    },
    Offer {
        tab: i32,
        name: String,
        host: String,
    },
    SetGate {
        tab: Option<i32>,
        category: Category,
        gate: Option<Gate>,
    },
    Lend {
        tab: i32,
        category: Category,
        hours: u16,
    },
    Embed {
        tab: i32,
        site: usize,
        vendor: &'static str,
        load: Load,
    },
    Pause {
        tab: i32,
        length: PauseLength,
    },
    Resume {
        tab: i32,
    },
    Answer {
        back: u64,
        answer: Answer,
    },
    Draw {
        tab: i32,
        url: String,
    },
    StopBeacons {
        address: &'static str,
        stop: bool,
    },
    Wait {
        seconds: u16,
    },
}

pub(crate) fn act() -> impl Strategy<Value = Act> {
    let (site, page, document) = (|| 0..SITES.len(), || 0..3_u8, || 0..3_u8);
    let length = proptest::sample::select(vec![PauseLength::Visit, PauseLength::Hour, PauseLength::Always]);
    let answer = proptest::sample::select(Answer::ALL.to_vec());
    let load = proptest::sample::select(vec![Load::Once, Load::Always, Load::Never]);
    prop_oneof![
        4 => (TABS, site(), page()).prop_map(|(tab, site, page)| Act::Ask { tab, site, page }),
        4 => (TABS, site(), page(), document())
            .prop_map(|(tab, site, page, document)| Act::Show { tab, site, page, document }),
        1 => TABS.prop_map(|tab| Act::Abandon { tab }),
        1 => (TABS, url()).prop_map(|(tab, from)| Act::Led { tab, from }),
        1 => (TABS, page()).prop_map(|(tab, page)| Act::Rename { tab, page }),
        1 => TABS.prop_map(|tab| Act::Close { tab }),
        10 => (-1..3, url(), resource(), site(), document())
            .prop_map(|(tab, url, resource, site, document)| Act::Request { tab, url, resource, site, document }),
        6 => (0..6_u64).prop_map(|back| Act::Stop { back }),
        3 => (0..6_u64, "[ab]{0,2}").prop_map(|(back, body)| Act::Carry { back, body }),
        3 => (cookie(), option::of(site()), 0..3_u32)
            .prop_map(|((name, domain), partition, number)| Act::Cookie { name, domain, partition, number }),
        1 => (cookie(), option::of(category())).prop_map(|((name, domain), category)| Act::Move { name, domain, category }),
        1 => (TABS, cookie()).prop_map(|(tab, (name, host))| Act::Offer { tab, name, host }),
        3 => (option::of(TABS), category(), option::of(gate())).prop_map(|(tab, category, gate)| Act::SetGate { tab, category, gate }),
        2 => (TABS, category(), 0..3_u16).prop_map(|(tab, category, hours)| Act::Lend { tab, category, hours }),
        3 => (TABS, site(), vendor(), load).prop_map(|(tab, site, vendor, load)| Act::Embed { tab, site, vendor, load }),
        2 => (TABS, length).prop_map(|(tab, length)| Act::Pause { tab, length }),
        1 => TABS.prop_map(|tab| Act::Resume { tab }),
        3 => (0..6_u64, answer).prop_map(|(back, answer)| Act::Answer { back, answer }),
        2 => (TABS, url()).prop_map(|(tab, url)| Act::Draw { tab, url }),
        1 => (stop(), any::<bool>()).prop_map(|(address, stop)| Act::StopBeacons { address, stop }),
        1 => any::<u16>().prop_map(|seconds| Act::Wait { seconds }),
    ]
}
