//! Laying out the cells by which disguised hosts are found (a binary fuse filter that carries values; Graf and Lemire, "Binary
//! Fuse Filters: Fast and Smaller Than Xor Filters", 2022).

use crate::disguised::{HEAD_WORDS, Shape};
use crate::format::Hash;

/// Seeds that are tried before the cells become more.
const SEEDS: u32 = 24;

/// The section that gives each name its value (less than 16): head and cells. Empty for no names.
pub(super) fn lay_out(names: &[(Hash, u16)]) -> Vec<u8> {
    if names.is_empty() {
        return Vec::new();
    }
    // Smaller segments need fewer cells, until they are too small to be solved; about the paper's choice for four cells.
    let segment = 1_u32 << (names.len().ilog2() * 2 / 3).saturating_sub(1).clamp(2, 18);
    // Four percent more cells than names is the least that can work.
    (104..)
        .map(|percent| ((names.len() * percent / 100) as u32).div_ceil(segment).saturating_sub(3).max(1))
        .flat_map(|starts| (0..SEEDS).map(move |seed| Shape { seed, segment, starts }))
        .find_map(|shape| Some(pack(shape, names.len() as u32, &solve(shape, names)?)))
        .unwrap_or_default()
}

/// The value of every cell, or nothing when this shape does not fit: names are taken away one by one, each with a cell that no
/// other name still has, and that cell is what makes its sum right.
fn solve(shape: Shape, names: &[(Hash, u16)]) -> Option<Vec<u16>> {
    let places: Vec<[usize; 4]> = names.iter().map(|(name, _)| shape.places(*name).0).collect();
    // For each cell how many names have it, and all their numbers combined: the number itself when there is one.
    let mut having = vec![(0_u32, 0_usize); shape.cells()];
    for (number, cells) in places.iter().enumerate() {
        for cell in cells {
            having[*cell].0 += 1;
            having[*cell].1 ^= number;
        }
    }
    let mut alone: Vec<usize> = (0..having.len()).filter(|cell| having[*cell].0 == 1).collect();
    let mut order = Vec::with_capacity(names.len());
    while let Some(cell) = alone.pop() {
        let (count, number) = having[cell];
        if count != 1 {
            continue;
        }
        order.push((number, cell));
        for other in places[number] {
            having[other].0 -= 1;
            having[other].1 ^= number;
            if having[other].0 == 1 {
                alone.push(other);
            }
        }
    }
    if order.len() < names.len() {
        return None;
    }
    let mut cells = vec![0_u16; shape.cells()];
    for (number, cell) in order.into_iter().rev() {
        let (name, value) = names[number];
        let (places, right) = shape.places(name);
        let others = places.iter().filter(|place| **place != cell).fold(0, |sum, place| sum ^ cells[*place]);
        cells[cell] = others ^ (value | right << 4);
    }
    Some(cells)
}

fn pack(shape: Shape, names: u32, cells: &[u16]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEAD_WORDS * 4 + cells.len() * 3 / 2 + 2);
    bytes.extend([shape.seed, shape.segment, shape.starts, names].into_iter().flat_map(u32::to_le_bytes));
    for pair in cells.chunks(2) {
        let both = u32::from(pair[0]) | u32::from(pair.get(1).copied().unwrap_or_default()) << 12;
        bytes.extend(&both.to_le_bytes()[..3]);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use crate::address::Address;
    use crate::compile::inside::Parameters;
    use crate::compile::rows::{Row, Rows};
    use crate::compile::{public_suffix, write};
    use crate::table::Table;
    use sluice_model::{Category, Purposes, Scope};

    /// A table of `count` disguised hosts for each of `companies`.
    fn table(companies: usize, count: usize) -> (Table, Vec<Vec<String>>) {
        let names = |company| (0..count).map(|site| format!("t{company}.shop{site}.example")).collect::<Vec<_>>();
        let lists: Vec<Vec<String>> = (0..companies).map(names).collect();
        let purposes = Purposes::of(Category::Advertising);
        let row = || Row::new(0, purposes, Category::Advertising, Scope::DisguisedHost, "a test");
        let rows = lists.iter().map(|list| Row { names: list.clone(), ..row() }).collect();
        let rows = Rows { vendors: Vec::new(), rows, common: Parameters::default(), sdks: Vec::new() };
        let suffixes = public_suffix::parse("example\nco.example").expect("a list");
        (Table::new(write::write(&rows, &suffixes)).expect("a table"), lists)
    }

    fn find(table: &Table, host: &str) -> Option<u32> {
        table.find_request(&Address::parse(&format!("https://{host}/"))).map(|found| found.signature)
    }

    #[test]
    fn every_name_has_its_row_and_so_has_what_lies_under_it() {
        for (companies, count) in [(1, 1), (2, 3), (16, 1000)] {
            let (table, lists) = table(companies, count);
            for (row, names) in lists.iter().enumerate() {
                for name in names {
                    assert_eq!(find(&table, name), Some(row as u32), "{name}");
                    // A name that is never looked up itself, so that no chance plays a part.
                    let under = format!("www.{}", name.to_uppercase());
                    assert_eq!(find(&table, &under), Some(row as u32), "{under}");
                }
            }
        }
    }

    #[test]
    fn other_names_are_seldom_taken_for_one() {
        let (table, _) = table(16, 1000);
        let others = || (0..200_000).map(|number| format!("t.other{number}.example"));
        let found = others().filter(|name| find(&table, name).is_some()).count();
        // 16 in 4,096 are expected: 781.
        assert!((650..920).contains(&found), "{found} of 200000");
        let never = ["other1.example", "www.other1.example", "example", "", "cdn.other1.co.example"];
        assert!(never.iter().all(|name| find(&table, name).is_none()));
        assert!((0..20_000).all(|number| find(&table, &format!("static.a{number}.example")).is_none()));
    }

    #[test]
    fn without_names_nothing_is_found() {
        assert_eq!(find(&table(0, 0).0, "t0.shop0.example"), None);
    }
}
