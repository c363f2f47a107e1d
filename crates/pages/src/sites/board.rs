//! How things are on the page of all sites: what is kept, what the reader looks for, and what of it fits.

use sluice_history::{Filter, History, Order, Summary};
use std::sync::Arc;

/// Rows of a list that are shown at once.
pub(crate) const PAGE: usize = 50;
/// The orders in which lists can be shown.
pub(crate) const ORDERS: [Order; 5] = [Order::Spread, Order::Seen, Order::Stopped, Order::Latest, Order::Name];
/// For how many days something may be kept.
pub(crate) const CHOICES: [u32; 5] = [0, 7, 30, 90, 365];
/// Spans of days that can be looked at; 0 for all.
pub(crate) const SPANS: [u32; 5] = [0, 1, 7, 30, 90];

/// What the user is asked before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// Everything is to be forgotten.
    Forget,
    /// Less is to be kept: so many days.
    Shorten(u32),
}

/// How things are.
#[derive(Clone, Debug)]
pub(crate) struct Board {
    /// For how many days something is kept.
    pub(crate) days: u32,
    /// Today.
    pub(crate) today: u32,
    /// Everything that is kept.
    pub(crate) history: Arc<History>,
    /// What the reader looks for.
    pub(crate) filter: Filter,
    /// The last so many days, if not all.
    pub(crate) span: u32,
    /// What fits.
    pub(crate) sum: Arc<Summary>,
    /// The orders of companies and sites.
    pub(crate) orders: (Order, Order),
    /// Which page of companies and of sites is shown, from 0.
    pub(crate) pages: (usize, usize),
    /// What the user is asked.
    pub(crate) question: Option<Question>,
    /// What was done last, for those who hear the page.
    pub(crate) news: String,
}

impl Board {
    /// The page as it opens.
    pub(crate) fn new(days: u32, today: u32, history: Arc<History>) -> Self {
        let mut board = Self {
            days,
            today,
            history,
            filter: Filter::default(),
            span: 0,
            sum: Arc::default(),
            orders: (Order::Spread, Order::Latest),
            pages: (0, 0),
            question: None,
            news: String::new(),
        };
        board.add_up();
        board
    }

    /// Takes what is kept now. Numbers of sites and companies may be others than before.
    pub(crate) fn answer(&mut self, days: u32, today: u32, history: Arc<History>, done: Option<String>) {
        let name = self.filter.company.and_then(|number| self.history.company(number).cloned());
        let site = self.filter.site.and_then(|number| self.history.sites.get(number as usize).cloned());
        let place = |at: Option<usize>| at.map(|at| at as u32);
        self.filter.company = name.and_then(|name| place(history.companies.iter().position(|it| *it == name)));
        self.filter.site = site.and_then(|name| place(history.sites.iter().position(|it| *it == name)));
        (self.days, self.today, self.history) = (days, today, history);
        if let Some(done) = done {
            (self.news, self.question) = (done, None);
        }
        self.limit();
        self.add_up();
    }

    /// Takes what the reader looks for now, and begins the lists anew.
    pub(crate) fn look_for(&mut self, change: &dyn Fn(&mut Filter)) {
        change(&mut self.filter);
        self.pages = (0, 0);
        self.add_up();
    }

    /// Shows only the last so many days; 0 for all.
    pub(crate) fn look_at(&mut self, span: u32) {
        self.span = span;
        self.limit();
        self.look_for(&|_| ());
    }

    /// Shows everything again.
    pub(crate) fn look_at_all(&mut self) {
        self.span = 0;
        self.look_for(&|filter| *filter = Filter::default());
    }

    /// Shows lists in another order.
    pub(crate) fn put_in_order(&mut self, companies: Order, sites: Order) {
        self.orders = (companies, sites);
        self.pages = (0, 0);
        let mut sum = (*self.sum).clone();
        sum.sort(&self.history, companies, sites);
        self.sum = Arc::new(sum);
    }

    /// Whether one company or site alone is looked at.
    pub(crate) const fn is_about_one(&self) -> bool {
        self.filter.company.is_some() || self.filter.site.is_some()
    }

    /// The first and the last day that are looked at.
    pub(crate) fn extent(&self) -> Option<(u32, u32)> {
        let (first, last) = self.history.extent()?;
        Some((first.max(self.filter.from), last.max(self.today)))
    }

    fn limit(&mut self) {
        self.filter.from = if self.span == 0 { 0 } else { (self.today + 1).saturating_sub(self.span) };
    }

    fn add_up(&mut self) {
        let mut sum = Summary::of(&self.history, &self.filter);
        sum.sort(&self.history, self.orders.0, self.orders.1);
        let last = |rows: usize| rows.saturating_sub(1) / PAGE;
        self.pages = (self.pages.0.min(last(sum.companies.len())), self.pages.1.min(last(sum.sites.len())));
        self.sum = Arc::new(sum);
    }
}

#[cfg(test)]
mod tests {
    use super::Board;
    use sluice_history::{History, Order};
    use std::sync::Arc;

    const DAYS: [(u32, &str); 3] = [
        (100, "+Fake Ads\tFake Corp\n+Fake Maps\tFake Corp\n@a.example\t2\n0 6 5 5\n1 3 1 0\n- - 2 0\n"),
        (101, "+Fake Ads\tFake Corp\n@b.example\t1\n0 6 3 1\n@a.example\t1\n0 5 1 1\n"),
        (102, "@c.example\t1\n- 2 7 0\n"),
    ];

    fn board() -> Board {
        Board::new(30, 102, Arc::new(History::new(DAYS.into_iter())))
    }

    fn names(board: &Board) -> Vec<&str> {
        board.sum.sites.iter().map(|sum| board.history.sites[sum.site as usize].as_str()).collect()
    }

    #[test]
    fn the_page_opens_with_everything() {
        let board = board();
        assert_eq!((board.sum.count.seen, board.sum.count.stopped, board.sum.days.len()), (19, 7, 3));
        assert_eq!(names(&board), ["c.example", "a.example", "b.example"]);
        let ads = &board.sum.companies[0];
        assert_eq!((ads.sites, ads.days, ads.count.seen, ads.purposes.iter().count()), (2, 2, 9, 2));
        assert_eq!(board.sum.categories.map(|count| count.seen), [0, 0, 7, 1, 0, 1, 8, 2]);
    }

    #[test]
    fn a_company_a_site_and_words_leave_what_fits() {
        let mut board = board();
        board.look_for(&|filter| filter.company = Some(0));
        assert_eq!(names(&board), ["a.example", "b.example"]);
        board.look_for(&|filter| (filter.company, filter.site) = (None, Some(0)));
        assert_eq!((board.sum.days.len(), board.sum.count.seen), (2, 9));
        board.look_at_all();
        board.look_for(&|filter| filter.text = "CORP b.ex".to_owned());
        assert_eq!((names(&board), board.sum.count.seen), (vec!["b.example"], 3));
        board.look_at_all();
        board.look_at(1);
        assert_eq!((names(&board), board.extent()), (vec!["c.example"], Some((102, 102))));
        board.look_at(2);
        board.look_for(&|filter| filter.category = Some(None));
        assert!(board.sum.sites.is_empty());
        board.look_at(0);
        assert_eq!(names(&board), ["a.example"]);
    }

    #[test]
    fn what_the_reader_looks_at_stays_when_numbers_change() {
        let mut board = board();
        board.look_for(&|filter| filter.site = Some(1));
        board.pages = (0, 3);
        board.answer(30, 103, Arc::new(History::new(DAYS[1..].iter().copied())), None);
        assert_eq!((names(&board), board.pages.1), (vec!["b.example"], 0));
        board.answer(0, 103, Arc::default(), Some("gone".to_owned()));
        assert_eq!((board.filter.site, board.news.as_str(), board.extent()), (None, "gone", None));
    }

    #[test]
    fn lists_can_be_put_in_order() {
        let mut board = board();
        let orders = [
            (Order::Spread, vec!["a.example", "b.example", "c.example"]),
            (Order::Seen, vec!["a.example", "c.example", "b.example"]),
            (Order::Stopped, vec!["a.example", "b.example", "c.example"]),
            (Order::Latest, vec!["c.example", "a.example", "b.example"]),
            (Order::Name, vec!["a.example", "b.example", "c.example"]),
        ];
        for (order, expected) in orders {
            board.put_in_order(Order::Spread, order);
            assert_eq!(names(&board), expected, "{order:?}");
        }
    }
}
