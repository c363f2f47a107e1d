//! Names of cookies as policies write them: whole, or with something in the place of what differs from site to site.

/// A name that may stand for many: `_ga_*`, `_ga_<container-id>`, `_hjSession_{site_id}`, `wp-settings-[UID]`, `_gat_UA-XXXXXX-X`, `_pk_id.#`.
pub(crate) struct Pattern {
    /// What stands between the gaps, in small letters; the first one begins the name.
    parts: Vec<String>,
    /// Whether the last part ends it.
    ends: bool,
}

impl Pattern {
    pub(crate) fn new(written: &str) -> Self {
        let mut parts = vec![String::new()];
        let mut rest = written.trim().chars().peekable();
        while let Some(sign) = rest.next() {
            let closing = match sign {
                '<' => Some('>'),
                '{' => Some('}'),
                '[' => Some(']'),
                '(' => Some(')'),
                _ => None,
            };
            let is_gap = match sign {
                '*' | '#' | '%' | '…' => true,
                // Two of them at least: a single one is a letter of a name.
                'x' | 'X' | 'n' | 'N' if sign.is_uppercase() || ends_a_word(&parts) => rest.peek() == Some(&sign),
                '.' => rest.peek() == Some(&'.'),
                _ => closing.is_some(),
            };
            if !is_gap {
                parts.last_mut().expect("one part at least").extend(sign.to_lowercase());
                continue;
            }
            match closing {
                Some(closing) => while rest.next().is_some_and(|next| next != closing) {},
                None => while rest.next_if(|next| *next == sign || (sign == 'X' && *next == '-')).is_some() {},
            }
            if parts.last().is_some_and(|last| !last.is_empty()) || parts.len() == 1 {
                parts.push(String::new());
            }
        }
        let ends = parts.len() == 1 || parts.last().is_some_and(|last| !last.is_empty());
        Self { parts, ends }
    }

    /// Whether it stands for a name. One that is nothing but a gap stands for none.
    pub(crate) fn fits(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        if self.parts.iter().all(String::is_empty) {
            return false;
        }
        let Some(mut rest) = name.strip_prefix(self.parts[0].as_str()) else { return false };
        for part in &self.parts[1..] {
            match rest.find(part.as_str()) {
                Some(at) => rest = &rest[at + part.len()..],
                None => return false,
            }
        }
        let last = &self.parts[self.parts.len() - 1];
        !self.ends || rest.is_empty() || (self.parts.len() > 1 && name.ends_with(last.as_str()))
    }
}

/// Whether what was read of a name ends where a number may begin.
fn ends_a_word(parts: &[String]) -> bool {
    parts.last().is_some_and(|part| part.ends_with(['_', '-', '.']))
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn names_stand_for_others_as_policies_write_them() {
        for (written, name, expected) in [
            ("_ga", "_ga", true),
            ("_ga", "_gat", false),
            ("_ga_*", "_ga_G12ABC", true),
            ("_ga_<container-id>", "_ga_G12ABC", true),
            ("_ga_[ID]", "_gac_1", false),
            ("_hjSession_{site_id}", "_hjSession_77", true),
            ("_gat_UA-XXXXXX-X", "_gat_UA-123456-1", true),
            ("_pk_id.#", "_pk_id.1.fd3a", true),
            ("_pk_id...", "_pk_id.1.fd3a", true),
            ("amp_xxxxxx", "amp_6e403e", true),
            ("xx_session", "xx_session", true),
            ("next", "next", true),
            ("*_ga", "x_ga", true),
            ("a*z", "abcz", true),
            ("a*z", "abcy", false),
            ("a*z", "azbz", true),
            ("*", "anything", false),
            ("PHPSESSID", "phpsessid", true),
        ] {
            assert_eq!(Pattern::new(written).fits(name), expected, "{written} for {name}");
        }
    }
}
