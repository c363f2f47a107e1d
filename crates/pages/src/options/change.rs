//! What would be different: the choices of now beside those of a file.

use crate::words::options;
use sluice_model::{Category, Choices, Gate, GateChoice, Pause, SiteChoices};

/// Sites that are named; the rest is counted.
const NAMED: usize = 30;

/// A line for everything that would be different.
pub(crate) fn changes(before: &Choices, after: &Choices) -> Vec<String> {
    let mut lines = Vec::new();
    for category in Category::ALL {
        let (was, will) = (everywhere(before, category), everywhere(after, category));
        if was != will {
            lines.push(options::gate_changes(category, was, will));
        }
    }
    let sites = sites_that_differ(before, after);
    for (site, was, will) in sites.iter().take(NAMED) {
        lines.push(options::site_changes(site, *was, *will));
    }
    if sites.len() > NAMED {
        lines.push(options::more_sites(sites.len() - NAMED));
    }
    let (more, fewer) = apart(&before.moves, &after.moves);
    if more + fewer > 0 {
        lines.push(options::move_changes(more, fewer));
    }
    let (more, fewer) = apart(&before.stops, &after.stops);
    if more + fewer > 0 {
        lines.push(options::stop_changes(more, fewer));
    }
    lines
}

/// The gate of a category everywhere, and for how long its cookies are kept.
pub(crate) fn everywhere(choices: &Choices, category: Category) -> (Gate, Option<u16>) {
    let chosen = choices.everywhere.iter().rev().find(|choice| choice.category == category);
    let built_in = if Choices::DEFAULT_OPEN.has(category) { Gate::Open } else { Gate::Shut };
    chosen.map_or((built_in, None), |choice| (choice.gate, choice.days.filter(|_| choice.gate == Gate::Open)))
}

/// Sets a gate everywhere, as the engine will.
pub(crate) fn set(choices: &mut Choices, category: Category, gate: Gate, days: Option<u16>) {
    choices.everywhere.retain(|choice| choice.category != category);
    choices.everywhere.push(GateChoice { category, gate, days });
}

/// The sites whose choices differ, with whether they have any before and after.
fn sites_that_differ(before: &Choices, after: &Choices) -> Vec<(String, bool, bool)> {
    let mut names: Vec<&str> = before.sites.iter().chain(&after.sites).map(|here| here.site.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let (before, after) = (sorted(before), sorted(after));
    let mut found = Vec::new();
    for name in names {
        let of =
            |sites: &[&SiteChoices]| -> Option<usize> { sites.binary_search_by_key(&name, |here| &here.site).ok() };
        let was = of(&before).and_then(|at| before.get(at).copied());
        let will = of(&after).and_then(|at| after.get(at).copied());
        if !same(was, will) {
            found.push((name.to_owned(), was.is_some(), will.is_some()));
        }
    }
    found
}

fn sorted(choices: &Choices) -> Vec<&SiteChoices> {
    let mut sites: Vec<_> = choices.sites.iter().collect();
    sites.sort_by(|one, other| one.site.cmp(&other.site));
    sites
}

fn same(one: Option<&SiteChoices>, other: Option<&SiteChoices>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            let pause = |here: &SiteChoices| match here.pause {
                Some(Pause::Until(end)) => Some(end.to_bits()),
                Some(Pause::Always) => Some(0),
                None => None,
            };
            pause(one) == pause(other)
                && apart(&one.gates, &other.gates) == (0, 0)
                && apart(&one.loans, &other.loans) == (0, 0)
                && apart(&one.embeds, &other.embeds) == (0, 0)
        }
        (None, None) => true,
        _ => false,
    }
}

/// How many are only in the second list, and how many only in the first.
fn apart<T: PartialEq>(before: &[T], after: &[T]) -> (usize, usize) {
    let missing = |from: &[T], of: &[T]| of.iter().filter(|item| !from.contains(item)).count();
    (missing(before, after), missing(after, before))
}

#[cfg(test)]
mod tests {
    use super::{changes, everywhere, set};
    use sluice_model::{Category, Choices, Gate, Move, Pause, SiteChoices};

    fn site(name: &str, pause: Option<Pause>) -> SiteChoices {
        SiteChoices { site: name.to_owned(), pause, ..SiteChoices::default() }
    }

    #[test]
    fn what_would_change_is_said_and_nothing_else() {
        let mut before = Choices::default();
        assert_eq!(changes(&before, &before), [""; 0]);
        before.sites = vec![site("a.example", Some(Pause::Always)), site("b.example", Some(Pause::Always))];
        let mut after = Choices::default();
        set(&mut after, Category::Analytics, Gate::Open, Some(7));
        // What is built in, said in so many words, changes nothing.
        set(&mut after, Category::Advertising, Gate::Shut, None);
        after.sites = vec![site("b.example", Some(Pause::Until(9e12))), site("c.example", Some(Pause::Always))];
        after.moves = vec![Move { site: "a.example".to_owned(), name: "x".to_owned(), category: Category::Features }];
        let said = [
            "Analysis & research, everywhere: shut → open, cookies kept for 7 days at most",
            "a.example: loses its choices of its own",
            "b.example: gets other choices",
            "c.example: gets choices of its own",
            "1 sorted cookie more",
        ];
        assert_eq!(changes(&before, &after), said);
    }

    #[test]
    fn many_sites_are_counted() {
        let sites = (0..40).map(|number| site(&format!("s{number:02}.example"), Some(Pause::Always))).collect();
        let lines = changes(&Choices::default(), &Choices { sites, ..Choices::default() });
        assert_eq!(lines.len(), 31);
        assert_eq!(lines[30], "and 10 sites more");
    }

    #[test]
    fn what_is_set_holds() {
        let mut choices = Choices::default();
        assert_eq!(everywhere(&choices, Category::Advertising), (Gate::Shut, None));
        set(&mut choices, Category::Advertising, Gate::Open, Some(1));
        set(&mut choices, Category::Advertising, Gate::Open, Some(30));
        assert_eq!(everywhere(&choices, Category::Advertising), (Gate::Open, Some(30)));
        set(&mut choices, Category::Advertising, Gate::Shut, Some(30));
        assert_eq!(everywhere(&choices, Category::Advertising), (Gate::Shut, None));
    }
}
