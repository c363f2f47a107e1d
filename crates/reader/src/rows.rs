//! Lists beside each other in one: for each number a row of things.

/// Rows of things, one row after the other.
pub(crate) struct Rows<T> {
    /// Where each row begins, and where the last one ends.
    starts: Vec<u32>,
    all: Vec<T>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { starts: vec![0], all: Vec::new() }
    }
}

impl<T: Copy> Rows<T> {
    /// So many rows of things, each given with the number of its row; within a row they stay in their order.
    pub(crate) fn of(rows: usize, things: &[(u32, T)]) -> Self {
        let mut starts = vec![0; rows + 1];
        for (row, _) in things {
            starts[*row as usize + 1] += 1;
        }
        for row in 0..rows {
            starts[row + 1] += starts[row];
        }
        let mut next = starts.clone();
        let mut all: Vec<T> = things.iter().map(|(_, thing)| *thing).collect();
        for (row, thing) in things {
            let place = &mut next[*row as usize];
            all[*place as usize] = *thing;
            *place += 1;
        }
        Self { starts, all }
    }

    /// The things of all rows up to the one that is being written, to be added to.
    pub(crate) fn open(&mut self) -> &mut Vec<T> {
        &mut self.all
    }

    /// Ends the row that is being written.
    pub(crate) fn end(&mut self) {
        self.starts.push(self.all.len() as u32);
    }

    /// The things of a row; none of a row that there is not.
    #[inline]
    pub(crate) fn row(&self, row: u32) -> &[T] {
        let row = row as usize;
        match (self.starts.get(row), self.starts.get(row + 1)) {
            (Some(from), Some(to)) => &self.all[*from as usize..*to as usize],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rows;

    #[test]
    fn things_are_in_their_rows_in_their_order() {
        let rows = Rows::of(3, &[(2, 'a'), (0, 'b'), (2, 'c')]);
        assert_eq!(
            (rows.row(0), rows.row(1), rows.row(2), rows.row(3)),
            (&['b'][..], &[][..], &['a', 'c'][..], &[][..])
        );
        let mut rows = Rows::default();
        rows.open().push('a');
        rows.end();
        rows.end();
        assert_eq!((rows.row(0), rows.row(1)), (&['a'][..], &[][..]));
    }
}
