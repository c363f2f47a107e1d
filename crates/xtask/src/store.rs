//! `cargo xtask store`: what the add-on store would say, asked offline of the linter it uses.

use std::process::Command;

use serde_json::Value;

use crate::failure::{Result, While, failed};
use crate::manifest::Browser;
use crate::place;
use crate::terminal::say;

/// What the linter of Firefox's store holds against every package for Chromium, and why that is right for Chromium.
const FIREFOX_ONLY: &[&str] = &[
    // An add-on id is a notion of Firefox.
    "ADDON_ID_REQUIRED",
    // Chromium runs a service worker and warns about `background.scripts`.
    "BACKGROUND_SERVICE_WORKER_NOFALLBACK",
    // Chromium does not know this key.
    "MISSING_DATA_COLLECTION_PERMISSIONS",
];

/// Lints both packages: errors fail, warnings are shown.
pub(crate) fn run() -> Result<()> {
    let mut errors = 0;
    for browser in Browser::ALL {
        let report = ask(browser)?;
        for (kind, list) in [("warning", "warnings"), ("error", "errors")] {
            for message in report[list].as_array().into_iter().flatten().filter(|message| matters(message, browser)) {
                say(format_args!("  {}: {kind}: {}", browser.name(), described(message)));
                errors += usize::from(kind == "error");
            }
        }
    }
    if errors == 0 { Ok(()) } else { failed(format!("the store would reject the packages: {errors} error(s)")) }
}

fn ask(browser: Browser) -> Result<Value> {
    let folder = place::dist().join(browser.name());
    if !folder.exists() {
        return failed(format!("{} is missing: run `cargo xtask package` first", place::shown(&folder)));
    }
    // Its exit code says only whether there were errors, which we judge ourselves.
    let output = Command::new(place::root().join("node_modules/.bin/web-ext"))
        .args(["lint", "--no-config-discovery", "--output=json", "--source-dir"])
        .arg(&folder)
        .output()
        .during("starting node_modules/.bin/web-ext")?;
    serde_json::from_slice(&output.stdout).during(format_args!("reading what web-ext says about {}", browser.name()))
}

fn matters(message: &Value, browser: Browser) -> bool {
    let code = message["code"].as_str().unwrap_or_default();
    browser == Browser::Firefox || !FIREFOX_ONLY.contains(&code)
}

fn described(message: &Value) -> String {
    let text = |key: &str| message[key].as_str().unwrap_or_default();
    let line = message["line"].as_u64().map_or_else(String::new, |line| format!(":{line}"));
    format!("{}{line}: {} ({})", text("file"), text("message"), text("code"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_only_firefox_wants_does_not_count_for_chromium() {
        let id = json!({ "code": "ADDON_ID_REQUIRED" });
        assert!(matters(&id, Browser::Firefox) && !matters(&id, Browser::Chromium));
        assert!(matters(&json!({ "code": "MANIFEST_INVALID" }), Browser::Chromium));
    }
}
