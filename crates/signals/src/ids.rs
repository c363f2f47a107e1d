//! Sets of numbers of companies, kept as ranges: a string of a few letters can name all 65,535, and many times over.

use sluice_messages::signals_unread as why;

use crate::bits::Bits;
use crate::reading::{Result, unreadable};

/// Numbers as ranges with both ends, in order, none touching another.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Ids(Vec<(u32, u32)>);

impl Ids {
    fn of(mut ranges: Vec<(u32, u32)>) -> Self {
        ranges.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::new();
        for (first, last) in ranges {
            match merged.last_mut() {
                Some(before) if first <= before.1 + 1 => before.1 = before.1.max(last),
                _ => merged.push((first, last)),
            }
        }
        Self(merged)
    }

    /// How many numbers there are.
    pub(crate) fn count(&self) -> u32 {
        self.0.iter().map(|(first, last)| last - first + 1).sum()
    }

    /// How many of the numbers are in `other`, too.
    pub(crate) fn shared(&self, other: &Self) -> u32 {
        let (mut mine, mut theirs, mut shared) = (self.0.iter().peekable(), other.0.iter().peekable(), 0);
        while let (Some(one), Some(two)) = (mine.peek(), theirs.peek()) {
            let (first, last) = (one.0.max(two.0), one.1.min(two.1));
            shared += (last + 1).saturating_sub(first);
            if one.1 < two.1 {
                mine.next()
            } else {
                theirs.next()
            };
        }
        shared
    }

    /// TCF's way: the greatest number, then one bit for each up to it, or ranges.
    pub(crate) fn of_vendors(bits: &mut Bits<'_>) -> Result<Self> {
        let greatest = bits.small(16)?;
        let mut found = Vec::new();
        if bits.flag()? {
            ranges(bits, &mut found)?;
        } else {
            field(bits, greatest, &mut found)?;
        }
        Ok(Self::of(found))
    }

    /// Canada's way: the same, but with ranges in Fibonacci coding, each counted from the number before. So IAB's library
    /// writes and reads it, which consent tools use; its specification puts the bit first and has no greatest number.
    pub(crate) fn optimized(bits: &mut Bits<'_>) -> Result<Self> {
        let mut found = Vec::new();
        optimized(bits, &mut found)?;
        Ok(Self::of(found))
    }

    /// What a site forbids companies further: for each purpose a kind of restriction and the companies it is for, which
    /// `companies` reads. All companies that are restricted anyhow.
    pub(crate) fn restricted(bits: &mut Bits<'_>, companies: Companies) -> Result<Self> {
        let mut found = Vec::new();
        for _ in 0..bits.small(12)? {
            // The purpose and the kind.
            bits.skip(6 + 2)?;
            companies(bits, &mut found)?;
        }
        Ok(Self::of(found))
    }
}

/// Reads numbers of companies and adds them, as ranges.
pub(crate) type Companies = fn(&mut Bits<'_>, &mut Vec<(u32, u32)>) -> Result<()>;

/// How many ranges, then each: whether it is one, and its ends with 16 bits each.
pub(crate) fn ranges(bits: &mut Bits<'_>, into: &mut Vec<(u32, u32)>) -> Result<()> {
    for _ in 0..bits.small(12)? {
        let several = bits.flag()?;
        let first = u32::from(bits.small(16)?);
        let last = if several { u32::from(bits.small(16)?) } else { first };
        if last < first {
            return unreadable(why::range_backwards());
        }
        into.push((first, last));
    }
    Ok(())
}

/// See [`Ids::optimized`].
pub(crate) fn optimized(bits: &mut Bits<'_>, into: &mut Vec<(u32, u32)>) -> Result<()> {
    let greatest = bits.small(16)?;
    if !bits.flag()? {
        return field(bits, greatest, into);
    }
    let mut last = 0;
    for _ in 0..bits.small(12)? {
        let several = bits.flag()?;
        let first = last + bits.fibonacci()?;
        last = if several { first + bits.fibonacci()? } else { first };
        if last > u32::from(u16::MAX) {
            return unreadable(why::company_too_great());
        }
        into.push((first, last));
    }
    Ok(())
}

fn field(bits: &mut Bits<'_>, count: u16, into: &mut Vec<(u32, u32)>) -> Result<()> {
    for id in 1..=u32::from(count) {
        if bits.flag()? {
            match into.last_mut() {
                Some(before) if before.1 + 1 == id => before.1 = id,
                _ => into.push((id, id)),
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bits::Written;

    #[test]
    fn ranges_are_counted_once_however_often_they_are_named() {
        let ids = Ids::of(vec![(5, 8), (1, 1), (6, 10), (11, 12), (1, 1)]);
        assert_eq!((ids.count(), &ids.0), (9, &vec![(1, 1), (5, 12)]));
        assert_eq!(ids.shared(&Ids::of(vec![(1, 6), (12, 40)])), 4);
        assert_eq!(ids.shared(&Ids::default()), 0);
    }

    #[test]
    fn the_examples_of_the_specification_are_read() {
        // Range (Int): 000000000010 0 0000000000000011 1 0000000000000101 0000000000001000.
        let mut written = Written::default();
        written.number(2, 12).number(0, 1).number(3, 16).number(1, 1).number(5, 16).number(8, 16);
        let mut found = Vec::new();
        ranges(&mut Bits::of(&written.letters()).unwrap(), &mut found).unwrap();
        assert_eq!(found, [(3, 3), (5, 8)]);
        // Range (Fibonacci): 000000000010 0 0011 1 011 0011, after the greatest number and the bit that announces it.
        let mut written = Written::default();
        written
            .number(8, 16)
            .number(1, 1)
            .number(2, 12)
            .number(0, 1)
            .number(3, 4)
            .number(1, 1)
            .number(3, 3)
            .number(3, 4);
        assert_eq!(Ids::optimized(&mut Bits::of(&written.letters()).unwrap()), Ok(Ids(vec![(3, 3), (5, 8)])));
    }
}
