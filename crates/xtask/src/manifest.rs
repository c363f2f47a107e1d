//! The manifest each browser gets: the base file plus the few lines in which the browsers differ, each with its reason.

use serde_json::{Map, Value, json};

use crate::failure::{Result, While, failed};
use crate::place;
use crate::tables::GROUPS;

/// A browser we package for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
}

impl Browser {
    /// Every browser we package for.
    pub(crate) const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    /// The browser's name in folders and files.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }
}

/// The base manifest, as it lies in the working tree.
pub(crate) fn base() -> Result<Map<String, Value>> {
    match serde_json::from_slice(&place::read(&place::root().join("manifest.json"))?).during("reading manifest.json")? {
        Value::Object(keys) => Ok(keys),
        _ => failed("manifest.json is not an object"),
    }
}

/// The version the packages carry.
pub(crate) fn version(base: &Map<String, Value>) -> Result<&str> {
    let given = base.get("version").and_then(Value::as_str).unwrap_or("none");
    // The crates and the extension are one thing and carry one version.
    if given == env!("CARGO_PKG_VERSION") {
        return Ok(given);
    }
    failed(format!("manifest.json has version {given}, Cargo.toml {}: make them the same", env!("CARGO_PKG_VERSION")))
}

/// The files a manifest names, wherever in it.
pub(crate) fn files_named(keys: &Map<String, Value>) -> Vec<&str> {
    let mut open: Vec<&Value> = keys.values().collect();
    let mut found = Vec::new();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(keys) => open.extend(keys.values()),
            Value::String(text) if [".css", ".html", ".js", ".json", ".png"].iter().any(|end| text.ends_with(end)) => {
                found.push(text.as_str());
            }
            _ => {}
        }
    }
    found
}

/// The manifest for one browser.
pub(crate) fn for_browser(base: &Map<String, Value>, browser: Browser) -> Result<Map<String, Value>> {
    let mut keys = base.clone();
    keys.insert("declarative_net_request".to_owned(), json!({ "rule_resources": rule_resources()? }));
    match browser {
        Browser::Chromium => chromium(&mut keys),
        Browser::Firefox => firefox(&mut keys)?,
    }
    // The same bytes whichever way serde_json is compiled: it keeps the order of insertion if any crate asks it to.
    keys.sort_keys();
    keys.values_mut().for_each(Value::sort_all_objects);
    Ok(keys)
}

fn chromium(keys: &mut Map<String, Value>) {
    // Chromium runs a Manifest V3 background only as a service worker.
    let worker = json!({ "service_worker": "background/main.js", "type": "module" });
    keys.insert("background".to_owned(), worker);
    // What an organisation may decide (docs/managed.md); Firefox takes it from a file of its own.
    keys.insert("storage".to_owned(), json!({ "managed_schema": "managed-schema.json" }));
    // Rules lead tracking links to this page, wherever they are clicked; its address is another one in each session, so that no
    // site can find out by it who has Sluice. In Firefox the background opens them.
    let page = json!({ "resources": ["links/link.html"], "matches": ["<all_urls>"], "use_dynamic_url": true });
    keys.insert("web_accessible_resources".to_owned(), json!([page]));
}

fn firefox(keys: &mut Map<String, Value>) -> Result<()> {
    // Firefox has no extension service workers; the same module runs as an event page.
    keys.insert("background".to_owned(), json!({ "scripts": ["background/main.js"], "type": "module" }));
    // Firefox wants to know the add-on by a fixed id, and what it collects: nothing. It reads that since 140,
    // on Android since 142.
    let gecko = json!({
        "id": "sluice@sluice.invalid",
        "strict_min_version": "142.0",
        "data_collection_permissions": { "required": ["none"] },
    });
    // Without the second it is not offered to Firefox on Android, which reads the same minimum.
    let settings = json!({ "gecko": gecko, "gecko_android": { "strict_min_version": "142.0" } });
    keys.insert("browser_specific_settings".to_owned(), settings);
    // Chromium's own minimum means nothing here.
    keys.remove("minimum_chrome_version");
    // Firefox rejects rules keyed by the site of the tab, so the navigation is held until the tab's rules are set;
    // Chromium grants holding requests to nobody but administrators.
    let Some(Value::Array(permissions)) = keys.get_mut("permissions") else {
        return failed("manifest.json lists no permissions");
    };
    permissions.push(json!("webRequestBlocking"));
    Ok(())
}

/// One rule file per gate group, named in the list that `build` wrote.
fn rule_resources() -> Result<Value> {
    let list = place::generated().join("rules").join(GROUPS);
    if !list.exists() {
        return failed("extension/generated/rules/groups.json is missing: run `cargo xtask build` first");
    }
    let groups: Vec<String> =
        serde_json::from_slice(&place::read(&list)?).during(format_args!("reading {}", place::shown(&list)))?;
    Ok(groups.iter().map(|group| resource(group)).collect())
}

fn resource(group: &str) -> Value {
    // These two gates are shut from the start; the rules must hold before the background has run for the first time.
    let enabled = ["analytics", "advertising"].iter().any(|shut| group.contains(shut));
    json!({ "id": group, "enabled": enabled, "path": format!("generated/rules/{group}.json") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> Map<String, Value> {
        let Value::Object(keys) =
            json!({ "version": "1.2.3", "minimum_chrome_version": "145", "permissions": ["tabs"] })
        else {
            unreachable!("an object was written")
        };
        keys
    }

    #[test]
    fn only_firefox_may_hold_requests() {
        let (mut chrome, mut fox) = (small(), small());
        chromium(&mut chrome);
        firefox(&mut fox).unwrap();
        assert_eq!(chrome["permissions"], json!(["tabs"]));
        assert_eq!(fox["permissions"], json!(["tabs", "webRequestBlocking"]));
    }

    #[test]
    fn each_browser_gets_the_background_it_can_run() {
        let (mut chrome, mut fox) = (small(), small());
        chromium(&mut chrome);
        firefox(&mut fox).unwrap();
        assert_eq!(chrome["background"]["service_worker"], "background/main.js");
        assert_eq!(fox["background"]["scripts"], json!(["background/main.js"]));
        assert!(fox["background"].get("service_worker").is_none());
    }

    #[test]
    fn files_are_found_however_deep() {
        let keys = json!({ "name": "no.file", "action": { "default_popup": "pages/popup.html" }, "x": [["a.js"]] });
        let mut found = files_named(keys.as_object().unwrap());
        found.sort_unstable();
        assert_eq!(found, ["a.js", "pages/popup.html"]);
    }

    #[test]
    fn groups_that_hold_a_shut_gate_start_enabled() {
        assert_eq!(resource("features")["enabled"], false);
        assert_eq!(resource("analytics")["enabled"], true);
        assert_eq!(resource("advertising-features")["enabled"], true);
    }
}
