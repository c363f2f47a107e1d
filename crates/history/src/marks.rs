//! Marks of names: enough to tell whether a name was there before, and not the name.

/// Marks that are kept of one visit to a site.
const MOST: usize = 250;

/// The mark of a name: 32 bits, by which one name in some millions is taken for one that was there.
pub fn mark(name: &str) -> u32 {
    // FNV-1a: nobody has a reason to forge it.
    name.bytes().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The marks of names, each once.
pub fn marks(names: &[String]) -> Vec<u32> {
    let mut marks = Vec::new();
    for mark in names.iter().map(|name| mark(name)) {
        if marks.len() < MOST && !marks.contains(&mark) {
            marks.push(mark);
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::{MOST, mark, marks};

    #[test]
    fn marks_tell_names_apart_and_are_bounded() {
        assert_eq!(mark("+Google Analytics"), mark("+Google Analytics"));
        assert_ne!(mark("+a"), mark("-a"));
        let names: Vec<String> = (0..1_000).map(|number| format!("-cookie{}", number / 2)).collect();
        assert_eq!((marks(&names[..6]).len(), marks(&names).len()), (3, MOST));
    }
}
