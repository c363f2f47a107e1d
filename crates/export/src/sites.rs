//! What was seen on all sites, as rows of a table and as JSON: by day, site, company and purpose.

use crate::Making;
use crate::csv::{head, row};
use crate::iso::date;
use crate::json::Json;
use crate::site_json::{counted, made};
use sluice_history::{Company, History};
use sluice_model::Category;

/// The names of the columns, described in docs/report-format.md.
pub const SITES_COLUMNS: [&str; 7] = ["date", "site", "company", "owner", "category", "seen", "stopped"];
/// The name of the format.
pub const SITES_FORMAT: &str = "sluice-history";
/// Its version.
pub const SITES_VERSION: u32 = 1;

/// Everything that is kept, as rows.
pub fn sites_csv(history: &History) -> String {
    let mut text = String::new();
    head(&mut text, &SITES_COLUMNS);
    let nobody = Company::default();
    for found in &history.rows {
        let company = history.company(found.company).unwrap_or(&nobody);
        let site = history.sites.get(found.site as usize).cloned().unwrap_or_default();
        let cells = [
            date(i64::from(found.day)),
            site,
            company.brand.clone(),
            company.owner.clone(),
            found.category.map_or("", Category::id).to_owned(),
            found.seen.to_string(),
            found.stopped.to_string(),
        ];
        row(&mut text, &cells);
    }
    text
}

/// Everything that is kept, as JSON.
pub fn sites_json(history: &History, making: &Making<'_>) -> String {
    let mut json = Json::default();
    let nobody = Company::default();
    json.object(&mut |json| {
        json.key("format").text(SITES_FORMAT);
        json.key("version").count(SITES_VERSION);
        made(json, making);
        json.key("rows").list(&mut |json| {
            for found in &history.rows {
                let company = history.company(found.company).unwrap_or(&nobody);
                json.object(&mut |json| {
                    json.key("date").text(&date(i64::from(found.day)));
                    json.key("site").text(history.sites.get(found.site as usize).map_or("", String::as_str));
                    json.key("company").text_or_none(&company.brand);
                    json.key("owner").text_or_none(&company.owner);
                    json.key("category").text_or_none(found.category.map_or("", Category::id));
                    counted(json, found.seen, found.stopped);
                });
            }
        });
    });
    json.finish()
}
