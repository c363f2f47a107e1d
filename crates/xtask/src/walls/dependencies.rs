//! Which crate may see which: told by cargo itself, which knows what a crate really pulls in.

use serde_json::Value;

use crate::command;
use crate::failure::{Result, While};

/// What only the crates at the border to the browser may know.
const BROWSER: &[&str] = &["js-sys", "tsify", "wasm-bindgen", "web-sys"];

/// The crates at that border, and the tool that runs wasm-bindgen over them.
const AT_THE_BORDER: &[&str] = &[
    "sluice-crossing",
    "sluice-desk",
    "sluice-drawing",
    "sluice-looks",
    "sluice-pages",
    "sluice-policy",
    "sluice-popup",
    "sluice-views",
    "sluice-wasm",
    "sluice-xtask",
];

/// Who shows something to people: the engine's feature `views` is for these. Of all others the background module is the one that counts.
const SHOWING: &[&str] = &["sluice-cli", "sluice-engine", "sluice-views"];

/// One promise about what a crate does without, however far down.
struct Wall {
    package: &'static str,
    without: &'static [&'static str],
    why: &'static str,
}

const WALLS: &[Wall] = &[
    Wall { package: "sluice-model", without: &["regex", "serde_json", "toml"], why: "the words are plain types" },
    Wall {
        package: "sluice-engine",
        without: &["regex", "serde_json", "toml"],
        why: "the engine ships in the background module, which stays small, and reads its table in place",
    },
    Wall {
        package: "sluice-wasm",
        without: &["leptos", "sluice-likeness", "sluice-views", "toml"],
        why: "the background module draws nothing, compiles no catalogue and does not hold the cookie model",
    },
    Wall {
        package: "sluice-views",
        without: &["leptos", "sluice-disclose", "sluice-likeness", "toml"],
        why: "the module of views puts pictures together and nothing else, so that it is there at once",
    },
    Wall {
        package: "sluice-popup",
        without: &["sluice-catalog", "sluice-disclose", "sluice-engine", "sluice-pages", "sluice-views"],
        why: "the popup's module is read and compiled while somebody waits",
    },
    Wall {
        package: "sluice-opt-outs",
        without: &["regex", "sluice-catalog", "toml"],
        why: "the desk of opt-outs is told of every request to a vendor, and ships in a module that stays small",
    },
    Wall {
        package: "sluice-desk",
        without: &["leptos", "regex", "sluice-catalog", "sluice-engine", "sluice-likeness", "toml"],
        why: "the module of opt-outs holds the desk and nothing else: what it knows it is handed",
    },
];

/// All that the catalogue may depend on while it is only read: the words, and the serde they bring along.
const READING_THE_CATALOGUE: &[&str] = &["serde", "serde_core", "sluice-catalog", "sluice-messages", "sluice-model"];

/// All that the cookie model may depend on: the words, and the serde they bring along.
const LIKENESS: &[&str] = &["serde", "serde_core", "sluice-likeness", "sluice-messages", "sluice-model"];

/// All that the reader of privacy signals may depend on: the words, and what reads and writes JSON.
const SIGNALS: &[&str] = &[
    "itoa",
    "memchr",
    "serde",
    "serde_core",
    "serde_json",
    "sluice-messages",
    "sluice-model",
    "sluice-signals",
    "zmij",
];

/// All that the reader of policies may depend on: the words, and the serde they bring along.
const READER: &[&str] = &["serde", "serde_core", "sluice-messages", "sluice-model", "sluice-reader"];

/// All that the desk of opt-outs may depend on: the words, and the serde they bring along.
const OPT_OUTS: &[&str] = &[
    "itoa",
    "memchr",
    "serde",
    "serde_core",
    "serde_json",
    "sluice-messages",
    "sluice-model",
    "sluice-opt-outs",
    "sluice-signals",
    "zmij",
];

/// All that the history may depend on: the words, and the serde they bring along.
const HISTORY: &[&str] = &["serde", "serde_core", "sluice-history", "sluice-messages", "sluice-model"];

/// All that exports may depend on: what they write, and what takes apart what requests carried.
const EXPORT: &[&str] = &[
    "serde",
    "serde_core",
    "sluice-catalog",
    "sluice-disclose",
    "sluice-export",
    "sluice-history",
    "sluice-messages",
    "sluice-model",
];

/// All that the comparison of policies may depend on: the words, and the serde they bring along.
const COMPARISON: &[&str] = &["serde", "serde_core", "sluice-comparison", "sluice-messages", "sluice-model"];

/// The crates that stand nearly alone: all that each may depend on, and why.
const ALONE: &[(&str, &[&str], &str)] = &[
    ("sluice-catalog", READING_THE_CATALOGUE, "without its feature `compile`, reading needs only the model"),
    ("sluice-comparison", COMPARISON, "a comparison needs only what is compared"),
    ("sluice-export", EXPORT, "an export is a text: who saves it is the page's business"),
    ("sluice-history", HISTORY, "summing needs only the words: who keeps it, and where, is the shell's business"),
    ("sluice-likeness", LIKENESS, "guessing needs only the words"),
    ("sluice-signals", SIGNALS, "reading signals needs only the words and JSON, so that its module stays small"),
    ("sluice-reader", READER, "reading policies needs only the words: whoever loads it hands over names and opt-outs"),
    (
        "sluice-opt-outs",
        OPT_OUTS,
        "the desk of opt-outs needs only the words and the signals: whoever loads it reads what is known",
    ),
];

/// Every dependency that crosses a wall.
pub(super) fn problems() -> Result<Vec<String>> {
    let members = members()?;
    let mut problems = border_problems(&members);
    for member in members.iter().map(|member| text(member, "name")) {
        let seen = dependencies(member)?;
        let mut forbid = |without: &[&str], why: &str| {
            let crossed = seen.iter().filter(|name| without.contains(&name.as_str()));
            problems.extend(crossed.map(|name| format!("{member} depends on {name}: {why}")));
        };
        if !AT_THE_BORDER.contains(&member) {
            forbid(
                BROWSER,
                "below `crossing`, `wasm`, `looks`, `views`, `desk`, `drawing`, `popup`, `pages` and `policy` nothing knows the browser",
            );
        }
        for wall in WALLS.iter().filter(|wall| wall.package == member) {
            forbid(wall.without, wall.why);
        }
        for (_, allowed, why) in ALONE.iter().filter(|(package, ..)| *package == member) {
            let more = seen.iter().filter(|name| !allowed.contains(&name.as_str()));
            problems.extend(more.map(|name| format!("{member} depends on {name}: {why}")));
        }
    }
    Ok(problems)
}

/// The crates of the workspace, as `cargo metadata` describes them.
fn members() -> Result<Vec<Value>> {
    let printed = command::read(&command::cargo(), &["metadata", "--format-version", "1", "--no-deps"])?;
    let mut metadata: Value = serde_json::from_str(&printed).during("reading what cargo metadata printed")?;
    Ok(metadata["packages"].as_array_mut().map(std::mem::take).unwrap_or_default())
}

/// What a crate, built alone with its default features, pulls in. Derive macros run at build time and do not count.
fn dependencies(package: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    // Both: the crate is tested on this machine and ships as WebAssembly.
    for target in [&[][..], &["--target", "wasm32-unknown-unknown"]] {
        let words = ["tree", "--package", package, "--edges", "normal,no-proc-macro", "--prefix", "none"];
        let printed = command::read(&command::cargo(), &[&words[..], target].concat())?;
        names.extend(printed.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned));
    }
    names.sort();
    names.dedup();
    Ok(names)
}

/// The model's feature `border` brings the browser in: only the border may turn it on. The engine's feature `views` brings what is only
/// needed for drawing.
fn border_problems(members: &[Value]) -> Vec<String> {
    let mut problems = Vec::new();
    for member in members.iter().filter(|member| !AT_THE_BORDER.contains(&text(member, "name"))) {
        let asks = turns_on(member, "sluice-model", "border");
        let forwards = member["features"].as_object().is_some_and(|features| {
            features
                .values()
                .any(|turned_on| holds(turned_on.as_array().map_or(&[], Vec::as_slice), "sluice-model/border"))
        });
        if asks || forwards {
            let name = text(member, "name");
            problems.push(format!("{name} turns on the model's feature `border`: only the crates of the border may"));
        }
    }
    for member in members.iter().filter(|member| !SHOWING.contains(&text(member, "name"))) {
        if turns_on(member, "sluice-engine", "views") {
            let name = text(member, "name");
            problems.push(format!("{name} turns on the engine's feature `views`: only what shows something may"));
        }
    }
    problems
}

fn turns_on(member: &Value, dependency: &str, feature: &str) -> bool {
    let asks = |found: &Value| text(found, "name") == dependency && holds(list(found, "features"), feature);
    list(member, "dependencies").iter().any(asks)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn holds(words: &[Value], word: &str) -> bool {
    words.iter().any(|given| given == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_the_border_turns_the_border_on() {
        let with = json!([{ "name": "sluice-model", "features": ["border"] }]);
        let members = [
            json!({ "name": "sluice-wasm", "dependencies": with, "features": {} }),
            json!({ "name": "sluice-engine", "dependencies": with, "features": {} }),
            json!({ "name": "sluice-cli", "dependencies": [], "features": { "web": ["sluice-model/border"] } }),
            json!({ "name": "sluice-catalog", "dependencies": [], "features": { "compile": ["dep:serde"] } }),
        ];
        let problems = border_problems(&members);
        assert_eq!(problems.len(), 2, "{problems:?}");
        let views = json!([{ "name": "sluice-engine", "features": ["views"] }]);
        let showing = |name: &str| border_problems(&[json!({ "name": name, "dependencies": views, "features": {} })]);
        assert_eq!((showing("sluice-views").len(), showing("sluice-wasm").len()), (0, 1));
        assert!(problems[0].starts_with("sluice-engine") && problems[1].starts_with("sluice-cli"));
    }
}
