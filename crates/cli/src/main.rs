//! `sluice`: the engine of the extension on a terminal. Reads the command, hands it to the module that carries it out,
//! and turns a failure into words and an exit code.

mod catalogue;
mod classify;
mod disclose;
mod explain;
mod failure;
mod fields;
mod lines;
mod policy;
mod signal;
mod spelling;
mod stats;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use failure::{Failure, Result};

/// How the program is used.
const USAGE: &str = "\
usage: sluice <command>

  explain <url or cookie name> [--site SITE] [--domain DOMAIN] [--type TYPE]
             say in words what it is, who is behind it, and what Sluice would do with it by default;
             SITE: the site visited; DOMAIN: the cookie's, else the site; TYPE: what loads the url, such as script
  classify   sort JSON lines from standard input, one answer a line:
             {\"url\", \"page\", \"type\"} or {\"cookie\", \"domain\", \"site\", …}
  disclose   say which information requests carry, from JSON lines on standard input:
             {\"url\", \"type\", \"body\", \"headers\"}, all but the url optional
  policy <file>... [--text]
             say what a site's cookie or privacy policy says (HTML or text): purposes, ways out, cookies, warnings;
             JSON, or with --text words
  signal <text>
             say in words what a privacy signal says: a consent string, cookie, header or mark of a request, such as
             1YNN, euconsent-v2=…, OptanonConsent=…, gcs=G100&gcd=…, DNT: 1 or [\"consent\",\"default\",{…}]
  stats      count what is known, as one JSON object
";

fn main() -> ExitCode {
    // Nobody may be listening; then there is nobody to tell that, either.
    let complain = |what: &str| _ = writeln!(io::stderr(), "sluice: {what}");
    match run(std::env::args_os().skip(1)) {
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Usage(what)) => {
            complain(&format!("{what}\n\n{USAGE}"));
            ExitCode::from(2)
        }
        Err(Failure::Work(what)) => {
            complain(&what);
            ExitCode::FAILURE
        }
    }
}

fn run(given: impl Iterator<Item = OsString>) -> Result<()> {
    let words = given.map(OsString::into_string).collect::<std::result::Result<Vec<String>, _>>();
    let words = words.map_err(|word| Failure::Usage(format!("not UTF-8: {}", word.display())))?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut output = io::stdout().lock();
    match words[..] {
        ["help" | "--help" | "-h", ..] | [_, "--help" | "-h"] => Ok(output.write_all(USAGE.as_bytes())?),
        ["explain", ref rest @ ..] => explain::run(rest, &catalogue::table()?, &mut output),
        ["classify"] => classify::run(io::stdin().lock(), &catalogue::table()?, &catalogue::model()?, &mut output),
        ["disclose"] => disclose::run(io::stdin().lock(), &catalogue::table()?, &mut output),
        ["policy", ref rest @ ..] => policy::run(rest, &catalogue::table()?, &mut output),
        ["signal", text] => signal::run(text, &mut output),
        ["signal"] => Err(Failure::Usage("which signal?".to_owned())),
        ["signal", ..] => Err(Failure::Usage("one signal at a time; put it in quotes".to_owned())),
        ["stats"] => stats::run(&catalogue::table()?, &mut output),
        [command @ ("classify" | "disclose" | "stats"), more, ..] => {
            Err(Failure::Usage(format!("`{command}` takes no arguments, but was given `{more}`")))
        }
        [unknown, ..] => Err(Failure::Usage(format!("unknown command `{unknown}`"))),
        [] => Err(Failure::Usage("which command?".to_owned())),
    }
}
