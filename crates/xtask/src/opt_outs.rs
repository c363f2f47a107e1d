//! What the extension is given of opt-outs: all that is known, and lists that the background needs before that is read.

use std::collections::BTreeSet;

use serde_json::json;
use sluice_catalog::compile::Compiled;
use sluice_model::opt_out::{FlagArea, OptOutWay};

use crate::build::report;
use crate::failure::{Result, While};
use crate::place;

/// What is known of opt-outs, for the engine and for pages.
pub(crate) fn write(compiled: &Compiled) -> Result<()> {
    let text = serde_json::to_string(&compiled.opt_outs).during("writing what is known of opt-outs")?;
    let wrote = place::write(&place::generated().join("opt-outs/opt-outs.json"), text.as_bytes())?;
    report("opt-outs/opt-outs.json", text.len(), wrote);
    let module = |file: &str, what: &str, kind: &str, value: &serde_json::Value| {
        let text = format!("// Generated: {what}.\nexport default {value};\n");
        let wrote = place::write(&place::generated().join(format!("opt-outs/{file}.js")), text.as_bytes())?;
        report(&format!("opt-outs/{file}.js"), text.len(), wrote);
        let types = format!("// Generated.\ndeclare const list: {kind};\nexport default list;\n");
        place::write(&place::generated().join(format!("opt-outs/{file}.d.ts")), types.as_bytes()).map(|_| ())
    };
    let (mut hosts, mut cookies) = (BTreeSet::new(), Vec::new());
    let mut kept: Vec<String> =
        ["opt-outs.json", "hosts.js", "hosts.d.ts", "cookies.js", "cookies.d.ts"].map(str::to_owned).to_vec();
    for row in &compiled.opt_outs {
        match &row.way {
            OptOutWay::Cookies(known) => {
                for cookie in &known.set {
                    hosts.insert(cookie.domain.as_str());
                    let (name, value, domain) = (&cookie.name, &cookie.value, &cookie.domain);
                    cookies.push(json!({ "id": row.id, "name": name, "value": value, "domain": domain }));
                }
            }
            OptOutWay::Sdk(sdk) => {
                hosts.extend(sdk.hosts.iter().map(String::as_str));
                let anew = |area| matches!(area, FlagArea::Function | FlagArea::Element);
                let flags: Vec<_> = sdk.flags.iter().filter(|flag| anew(flag.area)).collect();
                if !flags.is_empty() {
                    let list = serde_json::to_string(&flags).during("writing the flags of an opt-out")?;
                    let text = format!("// Generated.\n(self.sluiceFlags ??= []).push(...{list});\n");
                    let file = format!("{}.js", row.id);
                    let wrote = place::write(&place::generated().join("opt-outs").join(&file), text.as_bytes())?;
                    report(&format!("opt-outs/{file}"), text.len(), wrote);
                    kept.push(file);
                }
            }
            _ => {}
        }
    }
    module(
        "hosts",
        "hosts of vendors that have an opt-out of which something would be heard",
        "string[]",
        &json!(hosts),
    )?;
    let kind = "{id: string, name: string, value: string, domain: string}[]";
    module("cookies", "cookies that say no", kind, &json!(cookies))?;
    place::keep_only(&place::generated().join("opt-outs"), &kept)
}
