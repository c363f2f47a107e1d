//! Moments as machines read them.

const DAY: i64 = 86_400;

/// A moment, in milliseconds since 1970, in the form of ISO 8601 and in universal time, to the second; empty for a moment that is none.
pub fn moment(time: f64) -> String {
    // Years of four digits only.
    if !(0.0..253_402_300_800_000.0).contains(&time) || time == 0.0 {
        return String::new();
    }
    let seconds = (time / 1000.0) as i64;
    let (day, second) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    format!("{}T{:02}:{:02}:{:02}Z", date(day), second / 3600, second / 60 % 60, second % 60)
}

/// A day, counted from the first of 1970, as `2026-11-22`.
pub fn date(day: i64) -> String {
    // Years begin in March here, so that a leap day comes last.
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{:02}", of_year - (153 * shifted_month + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::{date, moment};

    #[test]
    fn moments_are_written_as_machines_read_them() {
        assert_eq!(moment(1_709_210_096_789.0), "2024-02-29T12:34:56Z");
        assert_eq!(moment(1_795_391_999_000.0), "2026-11-22T23:59:59Z");
        for none in [0.0, -5.0, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(moment(none), "", "{none}");
        }
    }

    #[test]
    fn days_have_their_dates() {
        let known = [
            (0, "1970-01-01"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (20_453, "2025-12-31"),
            (20_454, "2026-01-01"),
        ];
        for (day, expected) in known {
            assert_eq!(date(day), expected);
        }
    }
}
