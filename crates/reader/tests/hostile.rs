//! What is handed in may be anything: nothing makes the reader fail, grow without bound or take long, and what cannot be read is named.

use proptest::prelude::*;
use sluice_model::policy::Unreadable;
use sluice_reader::{Input, LONGEST, find_in_page, plain_text, read};

fn input(bytes: &[u8]) -> Input<'_> {
    Input { bytes, ..Input::default() }
}

fn policy() -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/policies");
    let mut texts: Vec<_> =
        std::fs::read_dir(folder).expect("policies").filter_map(Result::ok).map(|file| file.path()).collect();
    texts.sort();
    let pages = texts.iter().filter(|path| path.extension().is_some_and(|kind| kind == "html"));
    pages.map(|path| std::fs::read_to_string(path).expect("a policy")).collect()
}

/// Every place lies in the text and between two letters.
fn check(bytes: &[u8]) {
    let input = input(bytes);
    let (reading, text) = (read(&input), plain_text(&input));
    let purposes = reading.purposes.iter().map(|found| (found.from, found.to));
    let opt_outs = reading.opt_outs.iter().map(|found| (found.from, found.to));
    let cookies = reading.declared_cookies.iter().map(|found| (found.from, found.to));
    let caveats = reading.caveats.iter().map(|found| (found.from, found.to));
    for (from, to) in purposes.chain(opt_outs).chain(cookies).chain(caveats) {
        assert!(text.get(from as usize..to as usize).is_some_and(|found| !found.is_empty()), "{from}..{to}");
    }
    _ = find_in_page(&String::from_utf8_lossy(bytes), "https://shop.example/");
}

#[test]
fn what_cannot_be_read_is_named() {
    let cases: &[(&[u8], Unreadable)] = &[
        (b"", Unreadable::Empty),
        (b" \n\t ", Unreadable::Empty),
        (b"%PDF-1.7\n%\xe2\xe3", Unreadable::Pdf),
        (b"\x89PNG\r\n\x1a\n", Unreadable::Image),
        (b"\xff\xd8\xff\xe0", Unreadable::Image),
        (&[0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15], Unreadable::Binary),
        (
            b"<!doctype html><html><body><div id=root></div><script>render()</script></body></html>",
            Unreadable::OnlyScript,
        ),
        (b"<p>Cookies.</p>", Unreadable::TooShort),
    ];
    for (bytes, why) in cases {
        assert_eq!(read(&input(bytes)).unreadable, Some(*why), "{}", String::from_utf8_lossy(bytes));
        assert!(why.words().ends_with('.'));
    }
}

#[test]
fn of_what_is_too_long_the_beginning_is_read() {
    let mut long = b"<h1>Cookie policy</h1><p>We use cookies to count visitors.</p>".to_vec();
    long.resize(LONGEST + 100, b' ');
    let reading = read(&input(&long));
    assert_eq!(reading.unreadable, Some(Unreadable::Cut));
    assert!(!reading.technologies.is_empty());
}

#[test]
fn signs_that_nobody_sees_hide_nothing() {
    let text = "<h1>Coo&shy;kie\u{200b} po\u{202e}licy</h1><h2>Mar\u{ad}keting&zwnj; coo\u{200d}kies</h2><p>We use coo&#173;kies to show ads that interest you.</p>";
    let reading = read(&input(text.as_bytes()));
    assert_eq!(reading.title.as_deref(), Some("Cookie policy"));
    assert_eq!(reading.purposes[0].heading.as_deref(), Some("Marketing cookies"));
}

#[test]
fn what_is_never_closed_or_lies_deep_is_read_all_the_same() {
    let hostile = [
        "<div>".repeat(50_000),
        "<table><tr><td>".repeat(20_000),
        "<ul><li>".repeat(20_000) + "We use cookies for ads.",
        "<p title=\"".to_owned() + &"a".repeat(200_000),
        "<!-- ".repeat(50_000),
        "<script>".repeat(50_000),
        "<table><tr>".to_owned() + &"<td rowspan=9999 colspan=9999>x".repeat(5000),
        "<head>".repeat(100_000),
        "<button aria-expanded class=accordion-title>".repeat(5000) + "x",
        "a ".repeat(400_000),
        "(".repeat(100_000),
        "1. ".repeat(100_000),
        "| a ".repeat(100_000),
        "we use cookies to ".repeat(50_000),
        "广告".repeat(100_000),
        "_ga, ".repeat(50_000),
        "<li>_ga: ".repeat(30_000),
        "<h2>Marketing</h2>".repeat(8_000),
        "<h2>Name</h2>".repeat(8_000),
        "<a href=/privacy>Privacy ".repeat(20_000),
    ];
    for text in hostile {
        let begun = std::time::Instant::now();
        check(text.as_bytes());
        // Native and unoptimised; what is not linear takes minutes.
        assert!(begun.elapsed().as_secs() < 40, "{:?} for {}", begun.elapsed(), &text[..40]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..4000)) {
        check(&bytes);
    }

    #[test]
    fn any_markup(parts in proptest::collection::vec("(<(p|li|ul|table|tr|td|th|dl|dt|dd|h2|div|b|details|summary|a|/p|/td|/table|/li|br|caption)( (rowspan|colspan|class|href|aria-expanded)=('|\")?[a-z0-9]{0,6}('|\")?)?/?>?)|[ -~]{0,12}|[一-龥ぁ-んé-ü]{0,6}|cookies? |2 years|_ga|&#x?[0-9a-f]{1,6};?", 0..300)) {
        check(parts.concat().as_bytes());
    }

    #[test]
    fn pages_with_pieces_missing(from in 0usize..150_000, gone in 0usize..400, twice in 0usize..400) {
        let page = policy();
        let cut = |at: usize| { let mut at = at.min(page.len()); while !page.is_char_boundary(at) { at -= 1; } at };
        let (start, a, b, end) = (cut(from), cut(from + 3000), cut(from + 3000 + gone), cut(from + 6000));
        let again = cut(from + 3000 + gone + twice);
        check([&page[start..a], &page[b..end], &page[b..again]].concat().as_bytes());
    }
}
