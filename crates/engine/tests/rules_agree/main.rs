//! Engine and browsers agree: what the engine decides about a request is what the generated rules make a browser do.

mod asked_for;
mod browser;
#[path = "../support/catalogue.rs"]
mod catalogue;
mod embeds;
mod everywhere;
mod in_force;
mod odd_addresses;
mod on_one_site;
mod request;
mod rule;
mod stops;
mod url_filter;
mod withheld;
mod written;
