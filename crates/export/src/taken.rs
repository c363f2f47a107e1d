//! What a report is made of beside what was seen: who made it, when, and what the browser says of cookies.

use sluice_catalog::Table;
use sluice_disclose::mask;
use sluice_model::{Kind, ThingView};

/// How a report is made.
#[derive(Clone, Copy)]
pub struct Making<'m> {
    /// Sluice's version.
    pub version: &'m str,
    /// What names the catalogue that sorted things.
    pub catalogue: &'m str,
    /// What says what requests carried; without it nothing is said of that.
    pub table: Option<&'m Table>,
    /// When it is made, milliseconds since 1970.
    pub made: f64,
    /// Whether values are written as they were sent.
    pub with_values: bool,
    /// For how long the browser keeps cookies, as far as it was asked.
    pub lifetimes: &'m [Lifetime],
}

/// For how long the browser keeps a cookie.
#[derive(Clone, Debug, PartialEq)]
pub struct Lifetime {
    /// Its name.
    pub name: String,
    /// Its domain, without a leading dot.
    pub domain: String,
    /// How many days from now; `None` while the browser is open.
    pub days: Option<f64>,
}

impl Making<'_> {
    /// A value as it may be written.
    pub(crate) fn value(&self, value: &str) -> String {
        if self.with_values { value.to_owned() } else { mask(value) }
    }

    /// How long the browser keeps a cookie that was seen; `None` where it keeps none of that name, or it is no cookie.
    pub(crate) fn lifetime(&self, thing: &ThingView) -> Option<&Lifetime> {
        let is_same = |kept: &&Lifetime| kept.name == thing.name && kept.domain == thing.host;
        (thing.kind == Kind::Cookie).then(|| self.lifetimes.iter().find(is_same)).flatten()
    }
}

/// A number as a whole one, rounded up; what is no number, or below nothing, becomes 0.
#[expect(clippy::cast_sign_loss, reason = "what is below nothing becomes 0")]
pub(crate) fn whole(number: f64) -> u32 {
    number.ceil() as u32
}

/// A number with so many digits (1 or 2) behind the point. Written here: the library's way would be a good part of the module.
#[expect(clippy::cast_sign_loss, reason = "what is below nothing becomes 0")]
pub(crate) fn decimal(number: f64, digits: usize) -> String {
    let (scale, factor) = if digits == 1 { (10, 10.0) } else { (100, 100.0) };
    let whole = (number * factor + 0.5) as u64;
    format!("{}.{:0digits$}", whole / scale, whole % scale)
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn numbers_are_rounded() {
        let written = [
            decimal(0.925, 2),
            decimal(0.05, 1),
            decimal(399.96, 1),
            decimal(1.0, 2),
            decimal(f64::NAN, 1),
            decimal(-3.0, 1),
        ];
        assert_eq!(written, ["0.93", "0.1", "400.0", "1.00", "0.0", "0.0"]);
    }
}
