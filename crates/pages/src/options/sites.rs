//! What is chosen for single sites, put together from all the lists: one row for each site, one part for each thing chosen there.

use super::change::everywhere;
use crate::sought;
use crate::words::options;
use sluice_model::options::OptionsAsk;
use sluice_model::{Category, Choices, GateChoice, Move, Pause, SiteChoices};

/// One thing that is chosen for a site.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    /// A gate of its own.
    Gate(GateChoice),
    /// A gate that is open for a while.
    Loan(Category),
    /// Sluice stands aside.
    Pause(Pause),
    /// Embeds of a vendor that always load.
    Embed(String),
    /// A cookie that was sorted.
    Move(String, Category),
}

/// What is chosen for a site.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Row {
    /// The site.
    pub(crate) site: String,
    /// Each thing, and what is said of it.
    pub(crate) parts: Vec<(Part, String)>,
}

/// How names and moments are said: what the browser and the catalogue know, and this does not.
pub(crate) struct Said<'s> {
    /// The name of a vendor.
    pub(crate) vendor: &'s dyn Fn(&str) -> String,
    /// A moment.
    pub(crate) until: &'s dyn Fn(f64) -> String,
    /// The time now; pauses that are over are not said.
    pub(crate) now: f64,
    /// The categories about which an organisation decides.
    pub(crate) locked: &'s [Category],
}

/// The rows of all sites, by name.
pub(crate) fn rows(choices: &Choices, said: &Said<'_>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for here in &choices.sites {
        for choice in &here.gates {
            let mut line = options::site_gate(*choice, everywhere(choices, choice.category).0);
            if said.locked.contains(&choice.category) {
                line = options::without_effect(&line);
            }
            add(&mut rows, &here.site, Part::Gate(*choice), line);
        }
        for loan in here.loans.iter().filter(|loan| loan.until > said.now) {
            let line = options::site_loan(loan.category, &(said.until)(loan.until));
            add(&mut rows, &here.site, Part::Loan(loan.category), line);
        }
        if let Some(pause) = here.pause.filter(|pause| !matches!(pause, Pause::Until(end) if *end <= said.now)) {
            add(&mut rows, &here.site, Part::Pause(pause), options::site_pause(pause, said.until));
        }
        for vendor in &here.embeds {
            let line = options::site_embed(&(said.vendor)(vendor));
            add(&mut rows, &here.site, Part::Embed(vendor.clone()), line);
        }
    }
    for known in &choices.moves {
        let part = Part::Move(known.name.clone(), known.category);
        add(&mut rows, &known.site, part, options::site_move(&known.name, known.category));
    }
    rows
}

fn add(rows: &mut Vec<Row>, site: &str, part: Part, line: String) {
    let at = rows.binary_search_by(|row| row.site.as_str().cmp(site)).unwrap_or_else(|at| {
        rows.insert(at, Row { site: site.to_owned(), parts: Vec::new() });
        at
    });
    if let Some(row) = rows.get_mut(at) {
        row.parts.push((part, line));
    }
}

impl Row {
    /// Whether it holds all the words that are looked for.
    pub(crate) fn fits(&self, words: &[String]) -> bool {
        let places: Vec<&String> = [&self.site].into_iter().chain(self.parts.iter().map(|(_, line)| line)).collect();
        sought::fits(&places, words)
    }
}

/// What gives a site the choices that it has now.
pub(crate) fn as_now(choices: &Choices, site: &str) -> OptionsAsk {
    let here = choices.sites.iter().find(|here| here.site == site).cloned();
    let moves = choices.moves.iter().filter(|known| known.site == site).cloned().collect();
    OptionsAsk::Site { site: site.to_owned(), choices: here, moves }
}

/// What takes one thing from a site; `None` for everything.
pub(crate) fn without(choices: &Choices, site: &str, part: Option<&Part>) -> OptionsAsk {
    let nothing = OptionsAsk::Site { site: site.to_owned(), choices: None, moves: Vec::new() };
    let (OptionsAsk::Site { choices: here, mut moves, .. }, Some(part)) = (as_now(choices, site), part) else {
        return nothing;
    };
    let mut here = here.unwrap_or_else(|| SiteChoices { site: site.to_owned(), ..SiteChoices::default() });
    match part {
        Part::Gate(gone) => here.gates.retain(|choice| choice.category != gone.category),
        Part::Loan(gone) => here.loans.retain(|loan| loan.category != *gone),
        Part::Pause(_) => here.pause = None,
        Part::Embed(gone) => here.embeds.retain(|vendor| vendor != gone),
        Part::Move(gone, _) => moves.retain(|known: &Move| known.name != *gone),
    }
    OptionsAsk::Site { site: site.to_owned(), choices: (!here.is_empty()).then_some(here), moves }
}

#[cfg(test)]
mod tests {
    use super::{Part, Said, as_now, rows, without};
    use crate::sought;
    use sluice_model::options::OptionsAsk;
    use sluice_model::{Category, Choices, Gate, GateChoice, Move, Pause, SiteChoices};

    const SAID: Said<'_> =
        Said { vendor: &str::to_uppercase, until: &|_| String::new(), now: 10.0, locked: &[Category::Security] };

    fn chosen() -> Choices {
        let gates = vec![GateChoice { category: Category::Advertising, gate: Gate::Open, days: None }];
        let shop = SiteChoices {
            site: "shop.example".to_owned(),
            gates,
            embeds: vec!["maps".to_owned()],
            ..SiteChoices::default()
        };
        let over =
            SiteChoices { site: "over.example".to_owned(), pause: Some(Pause::Until(9.0)), ..SiteChoices::default() };
        let sorted = |site: &str| Move { site: site.to_owned(), name: "x".to_owned(), category: Category::Security };
        let moves = vec![sorted("a.example"), sorted("shop.example")];
        Choices { sites: vec![over, shop], moves, ..Choices::default() }
    }

    #[test]
    fn everything_of_a_site_is_in_one_row() {
        let rows = rows(&chosen(), &SAID);
        let sites: Vec<&str> = rows.iter().map(|row| row.site.as_str()).collect();
        assert_eq!(sites, ["a.example", "shop.example"], "a pause that is over is none");
        let lines: Vec<&str> = rows[1].parts.iter().map(|(_, line)| line.as_str()).collect();
        let said = [
            "Advertising: open (everywhere: shut)",
            "Embeds of MAPS are always let through",
            "Cookie x: sorted as Security",
        ];
        assert_eq!(lines, said);
        assert!(rows[1].fits(&sought::words("shop ADVERT")));
        assert!(!rows[0].fits(&sought::words("advert")));
    }

    #[test]
    fn one_thing_goes_and_the_rest_stays() {
        let choices = chosen();
        let OptionsAsk::Site { choices: here, moves, .. } =
            without(&choices, "shop.example", Some(&Part::Embed("maps".to_owned())))
        else {
            unreachable!("a site is exchanged")
        };
        let here = here.expect("its gate is still there");
        assert_eq!((here.gates.len(), here.embeds.len(), moves.len()), (1, 0, 1));
    }

    #[test]
    fn the_last_thing_takes_the_site_with_it() {
        let moved = Part::Move("x".to_owned(), Category::Security);
        let nothing = OptionsAsk::Site { site: "a.example".to_owned(), choices: None, moves: Vec::new() };
        assert_eq!(without(&chosen(), "a.example", Some(&moved)), nothing);
        assert_eq!(without(&chosen(), "a.example", None), nothing);
        assert_ne!(as_now(&chosen(), "a.example"), nothing);
    }
}
