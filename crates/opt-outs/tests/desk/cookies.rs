//! Cookies as they come and go: put back, changed by the vendor, under sites, in stores.

use crate::asked_for::{removed, set};
use crate::trial::{Trial, cookie};
use sluice_model::StoredCookie;
use sluice_model::desk::{OptOutState, ProofKind};

const XANDR: &str = "xandr-cookie";

fn under(site: &str, cookie: StoredCookie) -> StoredCookie {
    StoredCookie { partition: format!("https://{site}"), ..cookie }
}

#[test]
fn what_is_cleared_is_put_back_where_it_was() {
    let mut trial = Trial::with(&["criteo-cookies"]);
    let gone = StoredCookie { store: "7".into(), ..cookie("optout", "1", "criteo.com") };
    let effects = trial.changed(gone, true);
    assert_eq!(set(&effects), ["optout=1@criteo.com  7"]);
    assert_eq!(trial.proof("criteo-cookies"), [ProofKind::PutBack]);
    assert_eq!(trial.state("criteo-cookies"), OptOutState::Done);
    // That it was set is told, too; nothing follows.
    assert_eq!(trial.changed(cookie("optout", "1", "criteo.com"), false), []);
}

#[test]
fn sites_where_the_vendor_is_met_have_their_own() {
    let mut trial = Trial::with(&["criteo-cookies"]);
    let effects = trial.sent("https://gum.criteo.com/sync", 1, "shop.example", "");
    assert_eq!(set(&effects), ["optout=1@criteo.com shop.example ", "oo=1@hlserve.com shop.example "]);
    assert_eq!(trial.sent("https://gum.criteo.com/sync", 1, "shop.example", ""), []);
    // On its own site, or where nobody says which, there is nothing to set apart; nor is what can be no site kept.
    for site in ["", "criteo.com", "www.criteo.com", "a b", "x\u{202e}y", &"a".repeat(300)] {
        assert_eq!(trial.sent("https://gum.criteo.com/sync", 1, site, ""), [], "{site}");
    }
    let effects = trial.changed(under("shop.example", cookie("optout", "1", "criteo.com")), true);
    assert_eq!(set(&effects), ["optout=1@criteo.com shop.example 0"]);
    assert_eq!(trial.changed(under("never.example", cookie("optout", "1", "criteo.com")), true), []);
    // All of them are looked after, and forgotten when it is taken back.
    let effects = trial.cookies(&["criteo.com", "hlserve.com"], Vec::new());
    assert_eq!(set(&effects).len(), 4);
    trial.undo("criteo-cookies");
    let apart = under("shop.example", cookie("optout", "1", "criteo.com"));
    assert_eq!(removed(&trial.cookies(&["criteo.com", "hlserve.com"], vec![apart])), ["optout=1@.criteo.com"]);
    assert!(trial.kept().rows.iter().all(|row| row.sites.is_empty()));
}

#[test]
fn no_more_than_300_sites_are_remembered() {
    let mut trial = Trial::with(&["criteo-cookies"]);
    for site in 0..400 {
        let effects = trial.sent("https://criteo.com/", 1, &format!("s{site}.example"), "");
        assert_eq!(set(&effects).len(), if site < 300 { 2 } else { 0 }, "{site}");
    }
    assert_eq!(trial.kept_of("criteo-cookies").sites.len(), 300);
}

#[test]
fn a_value_that_the_vendor_changes_is_set_again() {
    let mut trial = Trial::with(&[XANDR]);
    assert_eq!(trial.changed(cookie("uuid2", "-1", "adnxs.com"), false), []);
    let effects = trial.changed(cookie("uuid2", "8823", "adnxs.com"), false);
    assert_eq!(set(&effects), ["uuid2=-1@adnxs.com  0"]);
    assert!(removed(&effects).is_empty());
    assert_eq!(trial.state(XANDR), OptOutState::Ignored);
    assert_eq!(trial.row(XANDR).proof, ["The company set the cookie uuid2 all the same; that was undone."]);
}

#[test]
fn one_beside_it_would_be_sent_along_and_goes() {
    let mut trial = Trial::with(&[XANDR]);
    let beside = StoredCookie { host_only: true, domain: "adnxs.com".into(), ..cookie("uuid2", "8823", "adnxs.com") };
    let deeper = StoredCookie { path: "/ut".into(), ..cookie("uuid2", "8823", "adnxs.com") };
    for stray in [beside, deeper] {
        let effects = trial.changed(stray.clone(), false);
        assert_eq!((removed(&effects).len(), set(&effects).len()), (1, 0));
        assert_eq!(trial.changed(stray.clone(), true), []);
        let effects = trial.cookies(&["adnxs.com"], vec![cookie("uuid2", "-1", "adnxs.com"), stray]);
        assert_eq!((removed(&effects).len(), set(&effects).len()), (1, 0));
    }
}

#[test]
fn the_same_names_elsewhere_are_left_alone() {
    let mut trial = Trial::with(&[XANDR, "adform-cookie", "microsoft-advertising-cookies", "magnite-cookie"]);
    for (name, domain) in [
        ("uuid2", "vendor.example"),
        ("uid", "bing.com"),
        ("c", "live.com"),
        ("uids", "rubiconproject.com"),
        ("uuid2", "adnxs.com.evil.example"),
    ] {
        assert_eq!(trial.changed(cookie(name, "7", domain), false), [], "{name} {domain}");
    }
    // Also when many vendors' cookies are looked through at once.
    let domains = ["adnxs.com", "adform.net", "bing.com", "msn.com", "live.com", "microsoft.com", "rubiconproject.com"];
    let others =
        vec![cookie("uid", "7", "bing.com"), cookie("c", "7", "live.com"), cookie("uids", "7", "rubiconproject.com")];
    assert!(removed(&trial.cookies(&domains, others)).is_empty());
    let own = vec![
        cookie("uid", "7", "adform.net"),
        cookie("c", "7", "rubiconproject.com"),
        cookie("uids", "7", "ib.adnxs.com"),
    ];
    assert_eq!(removed(&trial.cookies(&domains, own)).len(), 3);
}

#[test]
fn numbers_that_come_again_go_again_and_are_reported() {
    let mut trial = Trial::with(&["doubleclick-cookie"]);
    let effects = trial.changed(cookie("IDE", "AHWqTU", "doubleclick.net"), false);
    assert_eq!(removed(&effects), ["IDE=AHWqTU@.doubleclick.net"]);
    assert_eq!(trial.state("doubleclick-cookie"), OptOutState::Ignored);
    // That it went is told, too.
    assert_eq!(trial.changed(cookie("IDE", "AHWqTU", "doubleclick.net"), true), []);
    // Again and again is removed each time, and noted once in a minute.
    trial.pass(1_000.0);
    let effects = trial.changed(cookie("IDE", "AHWqTU", "doubleclick.net"), false);
    assert_eq!((removed(&effects).len(), effects.len()), (1, 1));
    trial.pass(60_000.0);
    trial.changed(cookie("IDE", "AHWqTU", "doubleclick.net"), false);
    assert!(trial.row("doubleclick-cookie").proof[0].ends_with("(2 times)"));
}

#[test]
fn whoever_clears_without_end_is_not_fought_with() {
    let mut trial = Trial::with(&["criteo-cookies"]);
    let mut times = 0;
    for _ in 0..1_000 {
        trial.pass(10.0);
        times += set(&trial.changed(cookie("optout", "1", "criteo.com"), true)).len();
    }
    assert_eq!(times, 20);
    trial.pass(61_000.0);
    assert_eq!(set(&trial.changed(cookie("optout", "1", "criteo.com"), true)).len(), 1);
}

#[test]
fn patterns_mean_whole_names() {
    let mut trial = Trial::with(&["adform-cookie"]);
    for (name, goes) in
        [("EBFCD12", true), ("CT", true), ("SRx", true), ("xSR", false), ("UID", false), ("uid2", false), ("C", false)]
    {
        let value = if name == "C" { "3" } else { "7" };
        let effects = trial.changed(cookie(name, value, "track.adform.net"), false);
        assert_eq!(removed(&effects).len(), usize::from(goes), "{name}");
    }
}
