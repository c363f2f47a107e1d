//! Numbers as text. Whole ones are read and written here; for the others, whose shortest exact spelling is an art,
//! JavaScript is asked, or on a terminal the standard library: its tables would be the largest part of the module.

/// The greatest whole number that JavaScript holds exactly.
const MAX_SAFE: u64 = 9_007_199_254_740_991;

/// A whole number as digits.
pub(crate) fn write_whole(text: &mut Vec<u8>, negative: bool, mut size: u64) {
    let mut digits = [0; 20];
    let mut left = digits.len();
    for place in digits.iter_mut().rev() {
        left -= 1;
        *place = b'0' + (size % 10) as u8;
        size /= 10;
        if size == 0 {
            break;
        }
    }
    if negative {
        text.push(b'-');
    }
    text.extend(digits.iter().skip(left));
}

/// Any number; what is not finite is nothing in JSON.
pub(crate) fn write_any(text: &mut Vec<u8>, number: f64) {
    #[expect(clippy::cast_precision_loss, reason = "this one is exact")]
    let exact = number.fract() == 0.0 && number.abs() <= MAX_SAFE as f64;
    #[expect(clippy::cast_sign_loss, reason = "without its sign")]
    if exact {
        write_whole(text, number < 0.0, number.abs() as u64);
    } else {
        text.extend_from_slice(spelled(number).as_bytes());
    }
}

/// Digits as a whole number, when that holds them exactly.
pub(crate) fn read_whole(digits: &[u8]) -> Option<i64> {
    let (negative, digits) = match digits {
        [b'-', rest @ ..] => (true, rest),
        all => (false, all),
    };
    if digits.is_empty() || digits.len() > 16 {
        return None;
    }
    let mut size = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        size = size * 10 + i64::from(digit - b'0');
    }
    Some(if negative { -size } else { size })
}

#[cfg(target_arch = "wasm32")]
fn spelled(number: f64) -> String {
    js_sys::JSON::stringify(&number.into()).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// A text as any number.
#[cfg(target_arch = "wasm32")]
pub(crate) fn read_any(text: &str) -> Option<f64> {
    js_sys::JSON::parse(text).ok()?.as_f64()
}

#[cfg(not(target_arch = "wasm32"))]
fn spelled(number: f64) -> String {
    if number.is_finite() { number.to_string() } else { "null".to_owned() }
}

/// A text as any number.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn read_any(text: &str) -> Option<f64> {
    text.parse().ok()
}
