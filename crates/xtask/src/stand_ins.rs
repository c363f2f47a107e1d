//! The stand-ins for SDKs: `extension/surrogates/<vendor>.js`, put together by category into `extension/generated/surrogates`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sluice_catalog::compile::{Answer, Surrogate, SurrogateRow};
use sluice_model::Category;

use crate::build::report;
use crate::failure::{Result, While, failed};
use crate::place;

/// How every stand-in begins after its comments: so each file is a script by itself, which tools can read.
const OPENING: &str = "self.standIn = ";

/// Writes surrogates/<category>.js, each with what the pages need of one category: stand-ins, and what requests for settings are answered with.
pub(crate) fn write(surrogates: &[Surrogate], answers: &[Answer]) -> Result<()> {
    let bodies = files(surrogates)?;
    let folder = place::generated().join("surrogates");
    let mut kept = Vec::new();
    for category in Category::ALL {
        let ours = surrogates.iter().filter(|surrogate| surrogate.category == category);
        let entries: Vec<String> = ours.filter_map(|ours| Some(entry(ours, bodies.get(&ours.vendor)?))).collect();
        // Every page waits for this file, so all it does is hand over one function, which nobody compiles before a script was
        // stopped. Its body is a block, for one that is an expression is read whole at once: twice the time.
        let push = "(self.sluiceStandIns ??= []).push";
        let answers = answered(answers.iter().filter(|answer| answer.category == category))?;
        let text = format!(
            "// Generated.\n{push}(() => {{ return [\n{}]; }});\n{answers}//# sourceURL=anonymous\n",
            entries.concat()
        );
        let file = format!("{}.js", category.id());
        let wrote = place::write(&folder.join(&file), text.as_bytes())?;
        report(&format!("surrogates/{file}"), text.len(), wrote);
        kept.push(file);
    }
    place::keep_only(&folder, &kept)
}

/// What hands over the answers, if there are any: requests joined by spaces, and the text that each is answered with.
fn answered<'a>(answers: impl Iterator<Item = &'a Answer>) -> Result<String> {
    let entry = |answer: &Answer| serde_json::to_string(&(answer.requests.join(" "), &answer.text));
    let entries = answers.map(entry).collect::<std::result::Result<Vec<String>, _>>();
    let entries = entries.during("writing what requests for settings are answered with")?;
    if entries.is_empty() {
        return Ok(String::new());
    }
    Ok(format!("(self.sluiceAnswers ??= []).push(() => {{ return [\n{}]; }});\n", entries.join(",\n")))
}

/// The stand-ins as written, without comments, by vendor; or what is wrong with the files.
pub(crate) fn files(surrogates: &[Surrogate]) -> Result<BTreeMap<String, String>> {
    let folder = place::extension().join("surrogates");
    let declared: BTreeSet<String> = surrogates.iter().map(|surrogate| format!("{}.js", surrogate.vendor)).collect();
    let found = place::files_below(&folder, &|_| true)?;
    let found: BTreeSet<String> = found.iter().map(|file| file.display().to_string()).collect();
    let mut problems: Vec<String> = Vec::new();
    problems.extend(
        declared.difference(&found).map(|file| format!("  {file} is declared by its vendor, but is not there")),
    );
    problems.extend(
        found.difference(&declared).map(|file| format!("  {file}: no vendor of that name has `surrogate = true`")),
    );
    let mut bodies = BTreeMap::new();
    for file in declared.intersection(&found) {
        let text = String::from_utf8_lossy(&place::read(&folder.join(file))?).into_owned();
        match body(&text) {
            Some(body) => _ = bodies.insert(file.trim_end_matches(".js").to_owned(), body),
            None => problems.push(format!("  {file}: begins with comments, then `{OPENING}`, and ends with `}};`")),
        }
    }
    if problems.is_empty() {
        return Ok(bodies);
    }
    failed(format!("{} has {} problem(s)\n{}", place::shown(Path::new(&folder)), problems.len(), problems.join("\n")))
}

/// One line for the vendor and its scripts, then the function.
fn entry(surrogate: &Surrogate, body: &str) -> String {
    let row = |row: &SurrogateRow| format!("[\"{}\",\"{}\",{}]", row.global, row.scripts.join(" "), row.sdk);
    let rows: Vec<String> = surrogate.rows.iter().map(row).collect();
    format!("{{ vendor: \"{}\", rows: [{}], work: {body} }},\n", surrogate.vendor, rows.join(", "))
}

/// The function of a stand-in without comments and needless spaces: every page reads this text.
fn body(text: &str) -> Option<String> {
    let mut lines = Vec::new();
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("/*") && !line.contains("*/") {
            in_comment = true;
        }
        let said = !in_comment && !line.is_empty() && !line.starts_with("//");
        if said {
            lines.push(without_spaces(&without_types(line)));
        }
        in_comment &= !line.contains("*/");
    }
    lines.retain(|line| !line.is_empty());
    Some(lines.join("\n").strip_prefix("self.standIn=")?.strip_suffix("};")?.to_owned() + "}")
}

/// A line without the types that are written in it as comments.
fn without_types(line: &str) -> String {
    let mut kept = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("/**") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after.trim_start());
    }
    kept + rest
}

/// A line without the spaces beside signs. Templates and texts stay as they are; stand-ins have none that goes over several lines.
fn without_spaces(line: &str) -> String {
    let is_sign = |letter: char| "{}()[],;:=<>?&|".contains(letter);
    let mut kept = String::new();
    let mut inside = None;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match inside {
            Some(quote) => {
                kept.push(letter);
                if letter == '\\' {
                    kept.extend(letters.next());
                } else if letter == quote {
                    inside = None;
                }
            }
            None if letter == ' ' => {
                let beside = kept.chars().last().is_none_or(is_sign) || letters.peek().copied().is_none_or(is_sign);
                if !beside {
                    kept.push(' ');
                }
            }
            None => {
                inside = matches!(letter, '\'' | '"' | '`').then_some(letter);
                kept.push(letter);
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stand_in_is_taken_without_its_comments() {
        let text = "// @ts-check\n// Stands in.\n/**\n * Long.\n */\nself.standIn = ({ put }) => {\n  // why\n  /** @type {any} */\n  put((/** @type {any} */ a) => a, 'http://b');\n};\n";
        assert_eq!(body(text).as_deref(), Some("({put})=>{\nput((a)=>a,'http://b');\n}"));
        assert_eq!(body("// only words\n"), None);
    }

    #[test]
    fn texts_keep_their_spaces() {
        assert_eq!(without_spaces("a = b ? 'x : y' : `${c} = \\` ( d`;"), "a=b?'x : y':`${c} = \\` ( d`;");
        assert_eq!(without_spaces("for (const a of b) return a + 1;"), "for(const a of b)return a + 1;");
    }

    #[test]
    fn an_entry_names_vendor_and_scripts() {
        let rows = vec![SurrogateRow {
            sdk: 7,
            global: "a".to_owned(),
            scripts: vec!["x.example/a.js".to_owned(), "*/a.js".to_owned()],
        }];
        let surrogate = Surrogate { category: Category::Analytics, vendor: "a-vendor".to_owned(), rows };
        let expected = "{ vendor: \"a-vendor\", rows: [[\"a\",\"x.example/a.js */a.js\",7]], work: () => {} },\n";
        assert_eq!(entry(&surrogate, "() => {}"), expected);
    }

    #[test]
    fn answers_are_handed_over_as_texts_and_only_where_there_are_some() {
        let answer = Answer {
            category: Category::Analytics,
            requests: vec!["x.example/a".to_owned(), "*/settings?key=".to_owned()],
            text: "{\"a\":[]}".to_owned(),
        };
        let expected = "(self.sluiceAnswers ??= []).push(() => { return [\n[\"x.example/a */settings?key=\",\"{\\\"a\\\":[]}\"]]; });\n";
        assert_eq!(answered([&answer].into_iter()).ok().as_deref(), Some(expected));
        assert_eq!(answered(std::iter::empty()).ok().as_deref(), Some(""));
    }
}
