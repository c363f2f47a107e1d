//! How things are on the desk: what the background answered last, what it is still asked for, and what the reader wants to see.

use super::filter::Filter;
use crate::sought;
use crate::words::desk::{self, Doing, Everything};
use sluice_model::Category;
use sluice_model::desk::{DeskAsk, DeskView, OptOutKind, OptOutState, OptOutView};

/// The kinds of opt-outs, in the order people see.
pub(crate) const KINDS: [OptOutKind; 5] =
    [OptOutKind::Signal, OptOutKind::Cookie, OptOutKind::Sdk, OptOutKind::Setting, OptOutKind::Page];

/// The states, in the order people see.
pub(crate) const STATES: [OptOutState; 6] = [
    OptOutState::NotDone,
    OptOutState::Done,
    OptOutState::Verified,
    OptOutState::Ignored,
    OptOutState::Undone,
    OptOutState::Impossible,
];

/// How things are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Board {
    /// The last answer.
    pub(crate) view: DeskView,
    /// What the reader looks for.
    pub(crate) filter: Filter,
    /// Rows that something was pressed in since: they stay in sight although they may no longer fit.
    pub(crate) touched: Vec<String>,
    /// What was asked for and is not yet answered.
    pub(crate) waiting: Vec<DeskAsk>,
    /// What was asked for last and is answered.
    pub(crate) answered: Option<DeskAsk>,
    /// The category of which the user may want everything.
    pub(crate) wanted: Option<Category>,
}

impl Board {
    /// Takes a fresh answer, which also answers everything that was asked for.
    pub(crate) fn answer(&mut self, view: &DeskView) {
        self.view = view.clone();
        if let Some(last) = self.waiting.pop() {
            self.waiting.clear();
            self.answered = Some(last);
        }
    }

    /// Takes what the reader looks for now.
    pub(crate) fn look_for(&mut self, filter: Filter) {
        self.filter = filter;
        self.touched.clear();
    }

    /// Notes what is asked for.
    pub(crate) fn wait_for(&mut self, ask: DeskAsk) {
        if let DeskAsk::Do { id } | DeskAsk::Carry { id, .. } | DeskAsk::Undo { id } | DeskAsk::Check { id } = &ask {
            self.touched.push(id.clone());
        }
        self.waiting.push(ask);
    }

    /// Whether a row is to be seen.
    pub(crate) fn shows(&self, row: &OptOutView) -> bool {
        self.filter.is_idle()
            || self.filter.fits(row, &sought::words(&self.filter.text))
            || self.touched.contains(&row.id)
    }

    /// The row with this name; `at` is where it was.
    pub(crate) fn row(&self, at: usize, id: &str) -> Option<&OptOutView> {
        self.view.rows.get(at).filter(|row| row.id == id)
    }

    /// What is being done about a row.
    pub(crate) fn doing(&self, row: &OptOutView) -> Option<Doing> {
        self.waiting.iter().rev().find_map(|ask| doing(ask, row))
    }

    /// How many rows can be carried out for a category without a person.
    pub(crate) fn left(&self, category: Category) -> usize {
        self.count(&|row| serves(row, category))
    }

    /// How many rows are so.
    pub(crate) fn count(&self, is: &dyn Fn(&OptOutView) -> bool) -> usize {
        let mut count = 0;
        for row in &self.view.rows {
            count += usize::from(is(row));
        }
        count
    }

    /// What carrying everything of a category out will do, and what the settings among it cost.
    pub(crate) fn everything(&self, category: Category) -> Everything {
        let mut all = Everything::default();
        let mut companies: Vec<&str> = Vec::new();
        for row in &self.view.rows {
            match row.kind {
                _ if !serves(row, category) => {}
                OptOutKind::Cookie if companies.contains(&row.owner.as_str()) => {}
                OptOutKind::Cookie => companies.push(&row.owner),
                OptOutKind::Sdk => all.sdks += 1,
                OptOutKind::Signal => all.signals.push(signal(row)),
                OptOutKind::Setting => {
                    all.settings.push(row.name.clone());
                    all.prices.push((row.name.clone(), row.caveat.clone()));
                }
                OptOutKind::Page => {}
            }
        }
        all.companies = companies.len();
        all
    }
}

/// Whether an opt-out is in its place, as far as is known.
pub(crate) const fn is_active(row: &OptOutView) -> bool {
    matches!(row.state, OptOutState::Done | OptOutState::Verified | OptOutState::Ignored)
}

/// Whether Sluice can carry an opt-out out, and needs no person for it.
pub(crate) fn by_itself(row: &OptOutView) -> bool {
    row.can_do && row.kind != OptOutKind::Page
}

fn serves(row: &OptOutView, category: Category) -> bool {
    by_itself(row) && !row.alone && row.categories.contains(&category)
}

/// The name of a signal, with whose it is where the name says only what it is about.
fn signal(row: &OptOutView) -> String {
    let told = row.brand.split(' ').next().is_some_and(|word| row.name.contains(word));
    if told { row.name.clone() } else { desk::signal_of(&row.name, &row.brand) }
}

/// What a request that is on its way does about a row.
fn doing(ask: &DeskAsk, row: &OptOutView) -> Option<Doing> {
    match ask {
        DeskAsk::Do { id } if *id == row.id => Some(if row.kind == OptOutKind::Page { Doing::Open } else { Doing::Do }),
        DeskAsk::DoAll { category } if serves(row, *category) => Some(Doing::Do),
        DeskAsk::Carry { id, .. } if *id == row.id => Some(Doing::Do),
        DeskAsk::Undo { id } if *id == row.id => Some(Doing::Undo),
        DeskAsk::Check { id } if *id == row.id => Some(Doing::Check),
        _ => None,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Board, Filter};
    use crate::words::desk::{Doing, Everything};
    use sluice_model::Category;
    use sluice_model::desk::{DeskAsk, DeskView, OptOutKind, OptOutState, OptOutView};
    use sluice_model::opt_out::Alive;

    /// A row that can be carried out.
    pub(crate) fn row(id: &str, kind: OptOutKind, state: OptOutState, categories: &[Category]) -> OptOutView {
        OptOutView {
            id: id.to_owned(),
            name: format!("Name of {id}"),
            brand: format!("Brand {id}"),
            owner: "Fake Corp".to_owned(),
            categories: categories.to_vec(),
            kind,
            covers: String::new(),
            caveat: "It costs.".to_owned(),
            named_by: Vec::new(),
            alive: Alive::Likely,
            state,
            said: String::new(),
            proof: Vec::new(),
            can_do: true,
            can_undo: false,
            can_check: false,
            alone: false,
            takes_text: false,
            reading: Vec::new(),
            url: None,
            steps: Vec::new(),
            region: None,
        }
    }

    fn board(rows: Vec<OptOutView>) -> Board {
        Board { view: DeskView { rows }, ..Board::default() }
    }

    #[test]
    fn what_everything_does_is_counted_without_pages_and_what_is_done() {
        let ads = &[Category::Advertising][..];
        let of = |id, kind| row(id, kind, OptOutState::NotDone, ads);
        let done = OptOutView { can_do: false, ..of("e", OptOutKind::Sdk) };
        let alone = OptOutView { alone: true, ..of("g", OptOutKind::Setting) };
        let other = row("f", OptOutKind::Sdk, OptOutState::NotDone, &[Category::Analytics]);
        let rows = vec![
            of("a", OptOutKind::Cookie),
            of("b", OptOutKind::Cookie),
            of("c", OptOutKind::Setting),
            of("d", OptOutKind::Page),
            done,
            alone,
            other,
        ];
        let board = board(rows);
        let expected = Everything {
            companies: 1,
            settings: vec!["Name of c".to_owned()],
            prices: vec![("Name of c".to_owned(), "It costs.".to_owned())],
            ..Everything::default()
        };
        assert_eq!(board.everything(Category::Advertising), expected);
        assert_eq!((board.left(Category::Advertising), board.left(Category::Security)), (3, 0));
    }

    #[test]
    fn a_row_stays_in_sight_when_what_was_pressed_in_it_is_done() {
        let before = row("sdk", OptOutKind::Sdk, OptOutState::NotDone, &[Category::Advertising]);
        let after = OptOutView { state: OptOutState::Done, ..before.clone() };
        let mut board = board(vec![before.clone()]);
        let filter = Filter { state: Some(OptOutState::NotDone), ..Filter::default() };
        board.look_for(filter.clone());
        assert!(board.shows(&before) && !board.shows(&after));
        board.wait_for(DeskAsk::Do { id: "sdk".to_owned() });
        assert!(board.shows(&after));
        board.look_for(filter);
        assert!(!board.shows(&after), "whoever looks anew sees what fits");
    }

    #[test]
    fn a_row_shows_what_is_being_done_until_the_answer() {
        let page = row("page", OptOutKind::Page, OptOutState::NotDone, &[Category::Advertising]);
        let sdk = row("sdk", OptOutKind::Sdk, OptOutState::NotDone, &[Category::Advertising]);
        let mut board = board(vec![page.clone(), sdk.clone()]);
        board.waiting = vec![DeskAsk::DoAll { category: Category::Advertising }];
        assert_eq!((board.doing(&page), board.doing(&sdk)), (None, Some(Doing::Do)));
        board.waiting = vec![DeskAsk::Do { id: "page".to_owned() }, DeskAsk::Check { id: "sdk".to_owned() }];
        assert_eq!((board.doing(&page), board.doing(&sdk)), (Some(Doing::Open), Some(Doing::Check)));
        board.answer(&DeskView { rows: vec![page.clone()] });
        assert_eq!((board.doing(&page), board.answered), (None, Some(DeskAsk::Check { id: "sdk".to_owned() })));
    }
}
