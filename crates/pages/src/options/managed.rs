//! What an organisation decides: the lock beside what cannot be changed here, and a list of all of it.

use super::Page;
use super::board::{Board, Drawn};
use crate::element::{element, list, said, words};
use crate::words::options;
use crate::{icons, live};
use leptos::prelude::*;
use sluice_model::options::Managed;

/// The lock and the word beside something that cannot be changed here; `free` says when it can.
pub(crate) fn mark(free: live::Flag) -> AnyView {
    let parts = [icons::lock().into_any(), words(options::managed())];
    element("p", "managed").hidden(free).holding(parts).draw()
}

/// Everything that is decided, and what could not be understood; nothing where nobody decides.
pub(crate) fn decided(page: Page) -> AnyView {
    let inside = page.part(Drawn::List, |board| {
        let lines = lines(&board.managed);
        let mut parts = Vec::new();
        if !lines.is_empty() {
            parts.push(list("ul", "changes", &lines));
        }
        if !board.managed.ignored.is_empty() {
            parts.push(said("p", "", options::managed_ignored()));
            parts.push(list("ul", "changes code", &board.managed.ignored));
        }
        element("div", "list").holding(parts).draw()
    });
    let nothing = |board: &Board| lines(&board.managed).is_empty() && board.managed.ignored.is_empty();
    let parts = [
        element("h2", "").id("managed").holding([words(options::managed_section())]).draw(),
        said("p", "", options::managed_meaning()),
        inside,
    ];
    element("section", "part notice").labelled_by("managed").hidden(page.flag(nothing)).holding(parts).draw()
}

fn lines(managed: &Managed) -> Vec<String> {
    let mut lines = Vec::new();
    for choice in &managed.gates {
        lines.push(options::managed_gate(*choice, None, managed.locked.contains(&choice.category)));
    }
    for category in &managed.locked {
        if managed.gates.iter().all(|choice| choice.category != *category) {
            lines.push(options::managed_locked(*category));
        }
    }
    for here in &managed.sites {
        for choice in &here.gates {
            let locked = managed.locked.contains(&choice.category);
            lines.push(options::managed_gate(*choice, Some(&here.site), locked));
        }
    }
    if !managed.pause {
        lines.push(options::managed_pause().to_owned());
    }
    if !managed.badge {
        lines.push(options::managed_badge().to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::lines;
    use crate::options::holding;
    use sluice_model::options::{Managed, ManagedSite};
    use sluice_model::{Category, Choices, Gate, GateChoice};

    fn gate(category: Category, gate: Gate) -> GateChoice {
        GateChoice { category, gate, days: None }
    }

    fn managed() -> Managed {
        let gates = vec![gate(Category::Features, Gate::Shut), gate(Category::Analytics, Gate::Open)];
        let site = ManagedSite { site: "a.example".to_owned(), gates: vec![gate(Category::Advertising, Gate::Open)] };
        let locked = vec![Category::Features, Category::Advertising];
        Managed { gates, locked, sites: vec![site], pause: false, ..Managed::default() }
    }

    #[test]
    fn all_that_is_decided_is_said() {
        let said = [
            "Features & services: shut everywhere",
            "Analysis & research: open everywhere, unless you choose otherwise",
            "Advertising: as built in",
            "Advertising: open on a.example",
            "Sluice cannot be paused.",
        ];
        assert_eq!(lines(&managed()), said);
        assert!(lines(&Managed::default()).is_empty());
    }

    #[test]
    fn what_is_locked_holds_and_a_default_holds_until_the_user_chooses() {
        let mut choices = Choices::default();
        let gate_of = |choices: &Choices, category| holding(choices, &managed(), category).0;
        assert_eq!(gate_of(&choices, Category::Analytics), Gate::Open);
        choices.everywhere = Category::ALL.map(|category| gate(category, Gate::Shut)).into();
        assert_eq!(gate_of(&choices, Category::Analytics), Gate::Shut);
        choices.everywhere = Category::ALL.map(|category| gate(category, Gate::Open)).into();
        assert_eq!(gate_of(&choices, Category::Features), Gate::Shut);
        assert_eq!(gate_of(&choices, Category::Advertising), Gate::Shut, "locked as it is built in");
    }
}
