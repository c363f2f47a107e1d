//! Where the signs stand that part headings, labels and names from what follows them. They are asked for in nearly every block, so that
//! a text is gone through for them once.

use crate::document::Span;

/// The signs of a text that part something, in their order.
#[derive(Default)]
pub(crate) struct Marks {
    /// Colons, wide ones too.
    colons: Vec<u32>,
    /// Dashes between spaces, with these, and double ones.
    dashes: Vec<Span>,
}

/// For each byte, whether a sign that is looked for may begin with it.
const MAY_BEGIN: [bool; 256] = {
    let mut may = [false; 256];
    let mut at = 0;
    while at < FIRST_BYTES.len() {
        may[FIRST_BYTES[at] as usize] = true;
        at += 1;
    }
    may
};

const FIRST_BYTES: [u8; 4] = [b':', b'-', "：".as_bytes()[0], "—".as_bytes()[0]];

impl Marks {
    pub(crate) fn of(text: &str) -> Self {
        let mut marks = Self::default();
        let bytes = text.as_bytes();
        for at in bytes.iter().enumerate().filter(|(_, byte)| MAY_BEGIN[usize::from(**byte)]).map(|(at, _)| at) {
            let rest = &bytes[at..];
            let begins = |sign: &str| rest.starts_with(sign.as_bytes());
            if rest[0] == b':' || begins("：") {
                marks.colons.push(at as u32);
            } else if let Some(dash) = ["-", "–", "—"].into_iter().find(|dash| begins(dash)) {
                let spaced = at > 0 && bytes[at - 1] == b' ' && rest.get(dash.len()) == Some(&b' ');
                if spaced {
                    marks.dashes.push(Span::new(at - 1, at + dash.len() + 1));
                } else if begins("——") {
                    marks.dashes.push(Span::new(at, at + "——".len()));
                }
            }
        }
        marks
    }

    /// Where the colons of a stretch stand, counted from its beginning.
    pub(crate) fn colons(&self, span: Span) -> impl Iterator<Item = usize> {
        let first = self.colons.partition_point(|at| *at < span.from);
        self.colons[first..].iter().take_while(move |at| **at < span.to).map(move |at| (*at - span.from) as usize)
    }

    /// Where the first dash of a stretch stands, counted from its beginning.
    pub(crate) fn dash(&self, span: Span) -> Option<usize> {
        let first = self.dashes.partition_point(|dash| dash.from < span.from);
        self.dashes.get(first).filter(|dash| dash.to <= span.to).map(|dash| (dash.from - span.from) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colons_and_dashes_of_a_stretch() {
        let text = "a: ｂ： c-d – e - f——g —";
        let (marks, whole) = (Marks::of(text), Span::new(0, text.len()));
        assert_eq!(marks.colons(whole).collect::<Vec<_>>(), [1, 6]);
        assert_eq!(marks.colons(Span::new(2, text.len())).collect::<Vec<_>>(), [4]);
        let place = |sign: &str| text.find(sign);
        let behind = |sign: &str| Span::new(text.find(sign).map_or(0, |at| at + sign.len()), text.len());
        assert_eq!(marks.dash(whole), place(" – "));
        assert_eq!(marks.dash(behind("– ")), Some("e".len()));
        assert_eq!(marks.dash(behind("- ")), Some("f".len()));
        assert_eq!(marks.dash(behind("——")), None);
        assert_eq!(marks.dash(Span::new(0, place(" – ").map_or(0, |at| at + 2))), None);
    }
}
