//! Logarithm and exponential made of plain steps: the same bits on every machine, which the systems' own do not promise.

/// The logarithm to base 2; 0 for what has none.
pub fn log2(value: f32) -> f32 {
    if !value.is_normal() || value < 0.0 {
        return 0.0;
    }
    let bits = value.to_bits();
    // An exponent has eight bits, so nothing is lost.
    let exponent = f32::from(u8::try_from(bits >> 23 & 0xff).unwrap_or(0)) - 127.0;
    let mantissa = f32::from_bits(bits & 0x007f_ffff | 0x3f80_0000);
    // ln((1 + t) / (1 - t)) = 2 (t + t³/3 + t⁵/5 + …), with t at most a third.
    let t = (mantissa - 1.0) / (mantissa + 1.0);
    let square = t * t;
    let sum = t * (1.0 + square * (1.0 / 3.0 + square * (0.2 + square * (1.0 / 7.0 + square / 9.0))));
    exponent + sum * 2.0 * std::f32::consts::LOG2_E
}

/// e to the power of `value`, for -700 to 700; beyond, as at the ends.
pub fn exp(value: f64) -> f64 {
    let value = if value.is_nan() { 0.0 } else { value.clamp(-700.0, 700.0) };
    // Halved ten times the series is short; squaring ten times undoes it.
    let small = value / 1024.0;
    let mut term = 1.0;
    let mut sum = 1.0;
    for step in 1..12_u8 {
        term *= small / f64::from(step);
        sum += term;
    }
    for _ in 0..10 {
        sum *= sum;
    }
    sum
}

/// A count as a feature: exact up to 65,535, and that for more.
pub fn count(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

/// Scores as shares of one.
pub fn shares(scores: [f64; 4]) -> [f64; 4] {
    let greatest = scores.iter().copied().fold(f64::MIN, f64::max);
    let powers = scores.map(|score| exp(score - greatest));
    let sum: f64 = powers.iter().sum();
    powers.map(|power| power / sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_close_to_the_machines_own() {
        for value in [0.001_f32, 0.3, 1.0, 1.5, 2.0, 7.9, 1e9] {
            assert!((log2(value) - value.log2()).abs() < 2e-4, "{value}");
        }
        for value in [-20.0, -1.0, 0.0, 0.1, 3.0, 30.0] {
            assert!((exp(value) / f64::exp(value) - 1.0).abs() < 1e-9, "{value}");
        }
        assert!(log2(0.0).abs() < f32::EPSILON && log2(f32::NAN).abs() < f32::EPSILON);
        assert!(exp(f64::INFINITY).is_finite() && exp(f64::NAN).is_finite());
    }

    #[test]
    fn shares_sum_to_one() {
        let shares = shares([1.0, -3.0, 800.0, 2.0]);
        assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        assert!(shares[2] > 0.99);
    }
}
