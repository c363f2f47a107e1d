//! What is kept over time: for each day and site how many things of which company were seen and stopped for which purpose. No addresses, no names of
//! cookies, no values. A day is one text; what a page load adds is a text of the same shape. Knows no clock and no storage.

mod day;
mod filter;
mod history;
mod marks;
mod summary;

pub use day::{Company, Day, Line, Site, add, visit};
pub use filter::Filter;
pub use history::{History, NOBODY, Row};
pub use marks::{mark, marks};
pub use summary::{CompanySum, Count, DaySum, Order, SiteSum, Summary};
