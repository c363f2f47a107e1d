//! What the popup shows between a flip of a switch and the background's answer.

use sluice_model::{Category, CategoryView, Extent, Gate, PopupView};

/// How a gate was chosen in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Chosen {
    /// How; `None` for as everywhere.
    pub(crate) gate: Option<Gate>,
    /// Cookies of an open category are kept for so many days at most.
    pub(crate) days: Option<u16>,
}

/// How a gate is chosen on the site, or everywhere.
pub(crate) fn chosen(view: &PopupView, here: bool, category: Category) -> Chosen {
    let row = view.categories.iter().find(|row| row.category == category);
    let of = |row: &CategoryView| match (here, row.extent) {
        (true, Extent::Site) => Chosen { gate: Some(row.gate), days: row.days },
        (true, _) => Chosen { gate: None, days: None },
        // Where the site has a choice of its own, the days of everywhere are not told.
        (false, Extent::Site) => Chosen { gate: Some(row.gate_everywhere), days: None },
        (false, _) => Chosen { gate: Some(row.gate_everywhere), days: row.days },
    };
    row.map_or(Chosen { gate: None, days: None }, of)
}

/// Sets a gate in the view as the background will.
pub(crate) fn apply(view: &mut PopupView, here: bool, category: Category, gate: Option<Gate>, days: Option<u16>) {
    let Some(row) = view.categories.iter_mut().find(|row| row.category == category) else { return };
    match (here, gate) {
        (true, Some(gate)) => {
            row.gate = gate;
            row.days = days;
            row.extent = Extent::Site;
        }
        (true, None) => {
            row.gate = row.gate_everywhere;
            row.extent = Extent::Everywhere;
        }
        (false, Some(gate)) => {
            row.gate_everywhere = gate;
            // A choice of the site's own outlives one for everywhere.
            if row.extent != Extent::Site {
                row.gate = gate;
                row.days = days;
                row.extent = Extent::Everywhere;
            }
        }
        (false, None) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Chosen, apply, chosen};
    use sluice_model::{Category, CategoryView, Extent, Gate, PopupView, SiteState, Turning};

    fn view() -> PopupView {
        let row = CategoryView {
            category: Category::Advertising,
            name: String::new(),
            meaning: String::new(),
            gate: Gate::Shut,
            extent: Extent::Default,
            gate_everywhere: Gate::Shut,
            until: None,
            turning: Turning::default(),
            days: None,
            counts: Vec::new(),
            vendors: Vec::new(),
        };
        PopupView {
            tab: 1,
            site: "shop.example".to_owned(),
            state: SiteState::Active,
            sentence: String::new(),
            companies: 0,
            companies_stopped: 0,
            categories: vec![row],
            unsorted: 0,
            unsorted_hosts: Vec::new(),
            unsorted_beacons: 0,
            notices: Vec::new(),
        }
    }

    fn gates(view: &PopupView) -> (Gate, Gate, Extent) {
        let row = &view.categories[0];
        (row.gate, row.gate_everywhere, row.extent)
    }

    #[test]
    fn a_choice_here_leaves_everywhere_alone_and_can_be_given_up() {
        let mut view = view();
        apply(&mut view, true, Category::Advertising, Some(Gate::Open), None);
        assert_eq!(gates(&view), (Gate::Open, Gate::Shut, Extent::Site));
        apply(&mut view, true, Category::Advertising, None, None);
        assert_eq!(gates(&view), (Gate::Shut, Gate::Shut, Extent::Everywhere));
    }

    #[test]
    fn a_choice_everywhere_holds_here_unless_the_site_has_its_own() {
        let mut view = view();
        apply(&mut view, false, Category::Advertising, Some(Gate::Open), None);
        assert_eq!(gates(&view), (Gate::Open, Gate::Open, Extent::Everywhere));
        apply(&mut view, true, Category::Advertising, Some(Gate::Open), None);
        apply(&mut view, false, Category::Advertising, Some(Gate::Shut), None);
        assert_eq!(gates(&view), (Gate::Open, Gate::Shut, Extent::Site));
    }

    #[test]
    fn what_was_chosen_before_brings_everything_back() {
        let mut view = view();
        for (here, gate, days) in [(true, Gate::Open, Some(7)), (true, Gate::Shut, None), (false, Gate::Open, None)] {
            let (before, was) = (view.clone(), chosen(&view, here, Category::Advertising));
            apply(&mut view, here, Category::Advertising, Some(gate), days);
            assert_eq!(chosen(&view, here, Category::Advertising), Chosen { gate: Some(gate), days });
            let mut back = view.clone();
            apply(&mut back, here, Category::Advertising, was.gate, was.days);
            assert_eq!(gates(&back).0, gates(&before).0);
            assert_eq!(gates(&back).1, gates(&before).1);
        }
    }

    #[test]
    fn a_limit_comes_and_goes_with_its_gate() {
        let mut view = view();
        apply(&mut view, true, Category::Advertising, Some(Gate::Open), Some(7));
        assert_eq!(view.categories[0].days, Some(7));
        apply(&mut view, true, Category::Advertising, Some(Gate::Shut), None);
        assert_eq!(view.categories[0].days, None);
    }

    #[test]
    fn a_category_that_is_not_there_changes_nothing() {
        let mut view = view();
        apply(&mut view, true, Category::Security, Some(Gate::Shut), None);
        assert_eq!(view, self::view());
    }
}
