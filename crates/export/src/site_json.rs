//! What a site did as JSON, in the shape of docs/report.schema.json.

use crate::information::{Information, carriage, given, id};
use crate::json::Json;
use crate::taken::decimal;
use crate::{Making, moment};
use sluice_model::{CallView, Category, CompanyView, Gate, RecognisedBy, SiteReport, SiteState, ThingView};

/// The name of the format.
pub const SITE_FORMAT: &str = "sluice-report";
/// Its version: the next when something that was there is not, or means something else.
pub const SITE_VERSION: u32 = 1;

/// What a site did as JSON.
pub fn site_json(report: &SiteReport, making: &Making<'_>) -> String {
    let mut json = Json::default();
    json.object(&mut |json| {
        json.key("format").text(SITE_FORMAT);
        json.key("version").count(SITE_VERSION);
        made(json, making);
        json.key("values").text(if making.with_values { "full" } else { "masked" });
        json.key("site").text(&report.site);
        json.key("page").text(&report.page);
        json.key("opened").text_or_none(&moment(report.started));
        json.key("state").text(match report.state {
            SiteState::Active => "active",
            SiteState::PausedVisit | SiteState::PausedUntil { .. } | SiteState::PausedAlways => "paused",
            SiteState::Restricted => "restricted",
        });
        json.key("sentence").text(&report.sentence);
        counted(json, report.seen, report.stopped);
        json.key("notices").list(&mut |json| report.notices.iter().for_each(|notice| json.text(&notice.text)));
        json.key("categories").list(&mut |json| {
            for part in &report.categories {
                json.object(&mut |json| {
                    json.key("category").text_or_none(part.category.map_or("", Category::id));
                    json.key("name").text(&part.name);
                    json.key("gate").text(if part.gate == Gate::Open { "open" } else { "shut" });
                    json.key("companies").list(&mut |json| {
                        part.companies.iter().for_each(|company| of_company(json, company, making));
                    });
                });
            }
        });
    });
    json.finish()
}

/// Who made an export, with what and when.
pub(crate) fn made(json: &mut Json, making: &Making<'_>) {
    json.key("made").text(&moment(making.made));
    json.key("sluice").text(making.version);
    json.key("catalogue").text(making.catalogue);
}

/// How many things were seen and stopped.
pub(crate) fn counted(json: &mut Json, seen: u32, stopped: u32) {
    json.key("seen").count(seen);
    json.key("stopped").count(stopped);
}

fn of_company(json: &mut Json, company: &CompanyView, making: &Making<'_>) {
    json.object(&mut |json| {
        json.key("company").text(&company.vendor);
        json.key("owner").text_or_none(&company.owner);
        counted(json, company.seen, company.stopped);
        json.key("things").list(&mut |json| company.things.iter().for_each(|thing| of_thing(json, thing, making)));
        json.key("calls").list(&mut |json| company.calls.iter().for_each(|call| of_call(json, call, making)));
    });
}

fn of_thing(json: &mut Json, thing: &ThingView, making: &Making<'_>) {
    let carried = making.table.map(|table| carriage(table, std::slice::from_ref(thing))).unwrap_or_default();
    json.object(&mut |json| {
        json.key("kind").text(thing.kind.id());
        json.key("name").text(&thing.name);
        json.key("host").text(&thing.host);
        times(json, thing.first, thing.last);
        counted(json, thing.seen, thing.stopped);
        json.key("why").text(&thing.why);
        json.key("also").text_or_none(thing.also.map_or("", Category::id));
        json.key("sure").plain(&decimal(f64::from(thing.confidence), 2));
        match &thing.evidence {
            None => json.key("known_from").plain("null"),
            Some(known) => json.key("known_from").object(&mut |json| {
                json.key("file").text(&known.file);
                json.key("row").text(&known.signature);
                json.key("scope").text(known.scope.id());
                json.key("source").text(&known.source);
            }),
        }
        match making.lifetime(thing) {
            None => json.key("kept").plain("null"),
            Some(kept) => json.key("kept").object(&mut |json| match kept.days {
                Some(days) => json.key("days").plain(&decimal(days, 2)),
                None => json.key("days").plain("null"),
            }),
        }
        match thing.cut {
            None => json.key("cut").plain("null"),
            Some((from, to)) => json.key("cut").object(&mut |json| {
                json.key("from_days").count(from);
                json.key("to_days").count(to);
            }),
        }
        informations(json, "left", &carried.left, making);
        informations(json, "stopped_information", &carried.stopped, making);
    });
}

fn of_call(json: &mut Json, call: &CallView, making: &Making<'_>) {
    let told = making.table.map(|table| given(table, call)).unwrap_or_default();
    json.object(&mut |json| {
        json.key("function").text(&call.what);
        times(json, call.first, call.last);
        counted(json, call.seen, call.answered);
        json.key("why").text(&call.why);
        informations(json, "given", &told, making);
    });
}

fn times(json: &mut Json, first: f64, last: f64) {
    json.key("first").text_or_none(&moment(first));
    json.key("last").text_or_none(&moment(last));
}

fn informations(json: &mut Json, name: &str, list: &[Information], making: &Making<'_>) {
    json.key(name).list(&mut |json| {
        for information in list {
            json.object(&mut |json| {
                json.key("information").text(id(information.group));
                json.key("values").list(&mut |json| {
                    for told in &information.values {
                        json.object(&mut |json| {
                            json.key("key").text(&told.key);
                            json.key("value").text(&making.value(&told.value));
                            json.key("recognised_by").text(match told.by {
                                RecognisedBy::VendorKey => "vendor_key",
                                RecognisedBy::CommonKey => "common_key",
                                RecognisedBy::Value => "value",
                                RecognisedBy::Nothing => "nothing",
                            });
                        });
                    }
                });
            });
        }
    });
}
