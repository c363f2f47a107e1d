//! Reports to take along: what one site did as a page that opens anywhere, as rows of a table and as JSON; what was seen on all sites as rows and as
//! JSON. Texts only: who saves them, and where, is the page's business. Values are masked unless the user wants them.

mod csv;
mod html;
mod information;
mod iso;
mod json;
mod own_time;
mod site_csv;
mod site_html;
mod site_json;
mod sites;
mod taken;

pub use information::{Carriage, Information, Told, carriage, given};
pub use iso::{date, moment};
pub use own_time::OwnTime;
pub use site_csv::{SITE_COLUMNS, site_csv};
pub use site_html::site_html;
pub use site_json::{SITE_FORMAT, SITE_VERSION, site_json};
pub use sites::{SITES_COLUMNS, SITES_FORMAT, SITES_VERSION, sites_csv, sites_json};
pub use taken::{Lifetime, Making};
