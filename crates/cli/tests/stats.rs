//! `sluice stats`, from the outside: every count is there and fits the others.

mod sluice;

use serde_json::Value;
use sluice::sluice;

#[test]
fn everything_is_counted() {
    let output = sluice(&["stats"], b"");
    assert_eq!(output.status.code(), Some(0));
    let stats: Value = serde_json::from_slice(&output.stdout).expect("one JSON value");
    let count = |pointer: &str| stats.pointer(pointer).and_then(Value::as_u64).unwrap_or_else(|| panic!("{pointer}"));
    for known in ["vendors", "hosts", "host_free_signatures", "cookie_signatures", "surrogates", "table_bytes"] {
        assert!(count(&format!("/{known}")) > 0, "{known}");
    }
    for planned in ["storage_signatures", "sdks", "parameters", "parameter_vendors"] {
        count(&format!("/{planned}"));
    }
    for planned in ["opt_out_schemes", "opt_out_cookies", "sdk_opt_outs"] {
        count(&format!("/{planned}"));
    }
    assert!(count("/rules/chromium") > 0 && count("/rules/chromium") == count("/rules/firefox"));
    let categories =
        ["authentication", "security", "preferences", "features", "performance", "analytics", "advertising"];
    assert!(categories.iter().all(|category| count(&format!("/by_category/{category}")) > 0));
    assert_eq!(stats["by_category"].as_object().map(serde_json::Map::len), Some(categories.len()));
}
