//! `cargo xtask walls`: checks what the plan of the house promises, so that it stays true without anybody remembering it.

mod dependencies;
mod files;

use crate::failure::{Result, failed};
use crate::terminal::say;

/// Checks every wall and tells everything that is wrong at once.
pub(crate) fn run() -> Result<()> {
    let mut problems = dependencies::problems()?;
    problems.extend(files::problems()?);
    if problems.is_empty() {
        say(format_args!("  the walls stand"));
        return Ok(());
    }
    let lines: Vec<String> = problems.iter().map(|problem| format!("  {problem}")).collect();
    failed(format!("{} wall(s) broken\n{}", problems.len(), lines.join("\n")))
}
