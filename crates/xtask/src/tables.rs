//! The catalogue compiled: the binary table the engine reads in place, and one file of blocking rules per gate group.

use sluice_catalog::compile::{self, Compiled};

use crate::build::report;
use crate::failure::{Result, While, failed};
use crate::place;

/// The file that lists the groups, beside their rules. Packaging reads it to declare the rule files.
pub(crate) const GROUPS: &str = "groups.json";

/// Writes catalog.bin, rules/<group>.json and rules/groups.json.
pub(crate) fn write() -> Result<()> {
    let mut compiled = compiled()?;
    let folder = place::generated();
    let wrote = place::write(&folder.join("catalog.bin"), &compiled.table)?;
    report("catalog.bin", compiled.table.len(), wrote);

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
    let names: Vec<&str> = compiled.groups.iter().map(|group| group.name.as_str()).collect();
    let text = serde_json::to_string(&names).during("writing the list of rule groups")?;
    place::write(&folder.join("rules").join(GROUPS), text.as_bytes())?;
    place::keep_only(&folder.join("rules"), &kept)
}

/// Compiles the vendor files, or tells everything that is wrong with them at once.
pub(crate) fn compiled() -> Result<Compiled> {
    compile::compile(&place::catalog()).or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| format!("  {problem}")).collect();
        failed(format!("the catalogue has {} problem(s)\n{}", problems.len(), lines.join("\n")))
    })
}
