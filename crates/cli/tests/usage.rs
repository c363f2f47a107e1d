//! How `sluice` takes being called wrongly, and being asked how it is called.

mod sluice;

use sluice::sluice;

#[test]
fn wrong_usage_is_told_on_stderr_with_code_2() {
    let cases: &[(&[&str], &str)] = &[
        (&[], "which command?"),
        (&["frobnicate"], "unknown command `frobnicate`"),
        (&["stats", "more"], "`stats` takes no arguments"),
        (&["classify", "file.jsonl"], "`classify` takes no arguments"),
        (&["policy"], "which file?"),
        (&["policy", "--words", "a.html"], "unknown option `--words`"),
        (&["signal"], "which signal?"),
        (&["signal", "DNT:", "1"], "one signal at a time"),
        (&["explain"], "explain what?"),
        (&["explain", "_ga", "_gid"], "one thing at a time"),
        (&["explain", "_ga", "--site"], "`--site` lacks its value"),
        (&["explain", "_ga", "--site", "a", "--site=b"], "`--site` is given twice"),
        (&["explain", "_ga", "--page", "a"], "unknown option `--page`"),
        (&["explain", "_ga", "--type", "script"], "`--type` is for urls"),
        (&["explain", "https://shop.example/", "--domain", "a"], "`--domain` is for cookies"),
        (&["explain", "https://shop.example/", "--type", "scirpt"], "unknown type `scirpt`"),
    ];
    for (arguments, wanted) in cases {
        let output = sluice(arguments, b"");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(said.contains(wanted) && said.contains("usage: sluice"), "{arguments:?}: {said}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_is_given_on_stdout() {
    for arguments in [&["--help"][..], &["-h"], &["help"], &["explain", "--help"], &["classify", "--help"]] {
        let output = sluice(arguments, b"");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert!(output.stdout.starts_with(b"usage: sluice") && output.stderr.is_empty(), "{arguments:?}");
    }
}
