//! `sluice explain`: everything about one request or cookie, in words.

mod question;
mod words;

use std::io::Write;

use sluice_catalog::{Address, Table};
use sluice_engine::{Gates, decide, explain_cookie, explain_request, sort_cookie, sort_request};
use sluice_model::{Choices, Classification, Decision, Party, ResourceType};

use crate::failure::Result;
use crate::spelling;
use question::{Question, Subject};

/// What is known of a thing, and what would happen to it.
struct Account<'q> {
    /// The thing as the user named it.
    name: &'q str,
    /// What it is and why.
    found: Classification,
    /// What happens to it by default; `None` for a page itself, about which nothing is decided.
    decision: Option<Decision>,
    /// The site on which it happens; empty for any.
    site: String,
}

/// Explains what the arguments name.
pub(crate) fn run(words: &[&str], table: &Table, output: &mut impl Write) -> Result<()> {
    let question = question::read(words)?;
    Ok(output.write_all(words::tell(&account(&question, table)).as_bytes())?)
}

fn account<'q>(question: &Question<'q>, table: &Table) -> Account<'q> {
    let visited = question.site.map(spelling::host).unwrap_or_default();
    let site = table.site(&visited).to_owned();
    let (found, sorted, host, decides) = match question.subject {
        Subject::Request { url, resource } => {
            let url = spelling::url(url).unwrap_or_default();
            let address = Address::parse(&url);
            let sorted = sort_request(table, &address, resource);
            let decides = resource != ResourceType::MainFrame;
            (explain_request(table, &url, resource), sorted, address.host.to_owned(), decides)
        }
        Subject::Cookie { name, domain } => {
            let domain = domain.map_or_else(|| visited.clone(), spelling::host);
            (explain_cookie(table, name, &domain), sort_cookie(table, name, &domain), domain, true)
        }
    };
    let own = !site.is_empty() && table.site(&host) == site;
    let party = if own { Party::First } else { Party::Third };
    let gates = Gates::of(&Choices::default(), &site, 0.0);
    let decision = decides.then(|| decide(table, &sorted, party, &gates, false));
    Account { name: question.subject.name(), found, decision, site }
}
