//! The catalogue compiled: the binary table the engine reads in place, and one file of blocking rules per gate group.

use serde_json::{Map, Value, json};
use sluice_catalog::Table;
use sluice_catalog::compile::{self, Compiled, ProbeRow};

use crate::build::report;
use crate::failure::{Result, While, failed};
use crate::opt_outs;
use crate::place;
use crate::stand_ins;

/// The file that lists the groups, beside their rules. Packaging reads it to declare the rule files.
pub(crate) const GROUPS: &str = "groups.json";

/// Writes catalog.bin, rules/<group>.json and rules/groups.json, the guards and the surrogates; gives what they were made of.
pub(crate) fn write() -> Result<Compiled> {
    let mut compiled = compiled()?;
    let folder = place::generated();
    let wrote = place::write(&folder.join("catalog.bin"), &compiled.table)?;
    report("catalog.bin", compiled.table.len(), wrote);

    // The background registers its listeners before the engine runs, so it needs these names as a module.
    let table = Table::new(compiled.table.clone()).during("reading the table back")?;
    let hosts: Vec<&str> = table.cookie_hosts().map(|row| row.host).collect();
    let hosts = serde_json::to_string(&hosts).during("writing the hosts whose cookies may be withheld")?;
    let text = format!("// Generated: the hosts whose third-party cookies may be withheld.\nexport default {hosts};\n");
    place::write(&folder.join("cookie-hosts.js"), text.as_bytes())?;
    let types = "// Generated.\ndeclare const hosts: string[];\nexport default hosts;\n";
    place::write(&folder.join("cookie-hosts.d.ts"), types.as_bytes())?;

    let mut kept = vec![GROUPS.to_owned()];
    for group in &mut compiled.groups {
        // The same bytes whichever way serde_json is compiled: it keeps the order of insertion if any crate asks it to.
        group.rules.sort_all_objects();
        let text = serde_json::to_string(&group.rules).during(format_args!("writing the rules of {}", group.name))?;
        let file = format!("{}.json", group.name);
        let wrote = place::write(&folder.join("rules").join(&file), text.as_bytes())?;
        report(&format!("rules/{file}"), text.len(), wrote);
        kept.push(file);
    }
    for guard in &compiled.guards {
        let text = serde_json::to_string(guard).during(format_args!("writing the guard of {}", guard.category))?;
        // The last file of the registered script takes the list away before the page's own scripts run.
        let text = format!("// Generated.\n(self.sluiceGates ??= []).push({text});\n");
        let file = format!("{}.js", guard.category);
        let wrote = place::write(&folder.join("guards").join(&file), text.as_bytes())?;
        report(&format!("guards/{file}"), text.len(), wrote);
    }
    let guards: Vec<String> = compiled.guards.iter().map(|guard| format!("{}.js", guard.category)).collect();
    place::keep_only(&folder.join("guards"), &guards)?;

    write_probe(&compiled)?;
    stand_ins::write(&compiled.surrogates, &compiled.answers)?;
    let rules = serde_json::to_string(&compiled.links.rules()).during("writing what is known of links")?;
    let text = format!(
        "// Generated: parameters that are hung on addresses, and addresses that only lead on.\nexport default {rules};\n"
    );
    let wrote = place::write(&folder.join("links/known.js"), text.as_bytes())?;
    report("links/known.js", text.len(), wrote);
    let types = "// Generated.\ndeclare const known: import('../../links/unwrap.js').Known;\nexport default known;\n";
    place::write(&folder.join("links/known.d.ts"), types.as_bytes())?;
    let text = compiled.links.words();
    let wrote = place::write(&folder.join("links/words.txt"), text.as_bytes())?;
    report("links/words.txt", text.len(), wrote);
    let text: String = compiled.seats.iter().map(|(owner, country)| [country, " ", owner, "\n"].concat()).collect();
    let wrote = place::write(&folder.join("seats.txt"), text.as_bytes())?;
    report("seats.txt", text.len(), wrote);
    embeds(&compiled)?;
    opt_outs::write(&compiled)?;

    let names: Vec<&str> = compiled.groups.iter().map(|group| group.name.as_str()).collect();
    let text = serde_json::to_string(&names).during("writing the list of rule groups")?;
    place::write(&folder.join("rules").join(GROUPS), text.as_bytes())?;
    place::keep_only(&folder.join("rules"), &kept)?;
    Ok(compiled)
}

/// Writes what the probe inside pages knows: as a function, so that a page's start only passes over it.
fn write_probe(compiled: &Compiled) -> Result<()> {
    let quoted = |text: &str| serde_json::to_string(text).during("writing the names of SDKs");
    let row = |row: &ProbeRow| Ok(format!(",{}:{}", quoted(&row.root)?, quoted(&row.what)?));
    let rows = compiled.probe.iter().map(row).collect::<Result<String>>()?;
    // A block, not an expression, which would be read whole at once. Without a prototype: what is looked up are the page's names.
    let text = format!("// Generated.\nself.sluiceSdks = () => {{ return {{__proto__:null{rows}}}; }};\n");
    let wrote = place::write(&place::generated().join("sdks.js"), text.as_bytes())?;
    report("sdks.js", text.len(), wrote);
    Ok(())
}

/// What the placeholders in pages know, a file for each category; a file for each vendor that says that its embeds pass; and the
/// rules that let them.
fn embeds(compiled: &Compiled) -> Result<()> {
    let folder = place::generated().join("embeds");
    let mut kept =
        vec!["pass".to_owned(), "rules.json".to_owned(), "categories.js".to_owned(), "categories.d.ts".to_owned()];
    for embeds in &compiled.embeds {
        let text = serde_json::to_string(embeds).during(format_args!("writing the embeds of {}", embeds.category))?;
        // A text, which costs a page next to nothing until there is an embed to look for in it.
        let text = serde_json::to_string(&text).during("writing it as a text")?;
        let file = format!("{}.js", embeds.category);
        let text = format!("// Generated.\n(self.sluiceEmbeds ??= []).push({text});\n");
        let wrote = place::write(&folder.join(&file), text.as_bytes())?;
        report(&format!("embeds/{file}"), text.len(), wrote);
        kept.push(file);
    }
    let mut rules = Map::new();
    let mut passes = Vec::new();
    for pass in &compiled.passes {
        let list =
            pass.rules.iter().map(|(priority, condition)| json!({ "priority": priority, "condition": condition }));
        rules.insert(pass.vendor.clone(), list.collect());
        let file = format!("{}.js", pass.vendor);
        let text = format!("// Generated.\n(self.sluicePasses ??= []).push({:?});\n", pass.vendor);
        place::write(&folder.join("pass").join(&file), text.as_bytes())?;
        passes.push(file);
    }
    place::keep_only(&folder.join("pass"), &passes)?;
    let mut rules = Value::Object(rules);
    rules.sort_all_objects();
    place::write(&folder.join("rules.json"), rules.to_string().as_bytes())?;
    let categories: Vec<&str> = compiled.embeds.iter().map(|embeds| embeds.category).collect();
    let list = serde_json::to_string(&categories).during("writing the categories that have embeds")?;
    let text = format!("// Generated: the categories that have embeds.\nexport default {list};\n");
    place::write(&folder.join("categories.js"), text.as_bytes())?;
    let types = "// Generated.\ndeclare const categories: string[];\nexport default categories;\n";
    place::write(&folder.join("categories.d.ts"), types.as_bytes())?;
    place::keep_only(&folder, &kept)
}

/// Compiles the vendor files, or tells everything that is wrong with them at once.
pub(crate) fn compiled() -> Result<Compiled> {
    compile::compile(&place::catalog()).or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| format!("  {problem}")).collect();
        failed(format!("the catalogue has {} problem(s)\n{}", problems.len(), lines.join("\n")))
    })
}
