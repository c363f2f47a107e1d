//! `sluice explain`, from the outside: everything about one thing, in words.

mod sluice;

use sluice::sluice;

fn explained(arguments: &[&str]) -> String {
    let output = sluice(&[&["explain"], arguments].concat(), b"");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn says(text: &str, wanted: &[&str]) {
    for words in wanted {
        assert!(text.contains(words), "{words:?} is missing in:\n{text}");
    }
}

#[test]
fn a_beacon_is_explained_whole() {
    let url = "https://www.google-analytics.com/g/collect?v=2&tid=G-1";
    let text = explained(&[url, "--site", "shop.example", "--type", "ping"]);
    says(
        &text,
        &[url, "a beacon", "Google Analytics", "Owner     Google\n", "Analysis & research (analytics)", "very sure"],
    );
    says(&text, &["Counts and records how the site is used.", "vendors/google-analytics.toml", "source: "]);
    says(&text, &["on shop.example, with default choices", "Stopped: Analysis & research is shut by default."]);
}

#[test]
fn a_second_purpose_is_told() {
    says(
        &explained(&["https://stats.g.doubleclick.net/j/collect"]),
        &["(advertising)", "and       Analysis & research"],
    );
}

#[test]
fn the_unknown_is_called_unknown_and_passes() {
    for thing in ["https://nobody.example/x", "qzxy_unheard_of", "nonsense://", "https://"] {
        let text = explained(&[thing]);
        says(&text, &["nobody knows", "on any other site", "Let through: nobody knows what it is for."]);
        assert!(!text.contains("Vendor"), "{text}");
    }
}

#[test]
fn the_domain_of_a_cookie_is_that_of_the_site_unless_told() {
    // This name is Google's only on Google's advertising host.
    let (name, site) = ("IDE", "https://www.shop.example/");
    says(
        &explained(&[name, "--site", site, "--domain", ".doubleclick.net"]),
        &["a cookie", "Google", "Stopped: Advertising"],
    );
    says(&explained(&[name, "--site", site]), &["nobody knows", "on shop.example"]);
    says(&explained(&["_ga", "--site=shop.example"]), &["vendors/google-analytics.toml knows cookies called _ga"]);
}

#[test]
fn on_its_own_site_a_host_is_the_site_itself() {
    let url = "https://www.google-analytics.com/anything";
    says(
        &explained(&[url, "--site", "google-analytics.com"]),
        &["Let through: it belongs to the page or frame that asked for it."],
    );
    says(&explained(&[url, "--site", "shop.example"]), &["Stopped"]);
    says(&explained(&[url, "--type", "main_frame"]), &["a page you open yourself is never stopped"]);
}

#[test]
fn a_cookie_may_have_any_name() {
    says(&explained(&["--", "--site"]), &["--site\n", "a cookie"]);
    says(&explained(&[""]), &["a cookie", "nobody knows"]);
}
