//! The difference between two texts, line by line, with a little of what stands around it.

const AROUND: usize = 2;

/// Lines that are only expected (`-`) and only found (`+`); `None` when the texts are the same.
pub(crate) fn between(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    // The longest run of common lines from each pair of places on.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for at in (0..old.len()).rev() {
        for to in (0..new.len()).rev() {
            common[at][to] = if old[at] == new[to] {
                common[at + 1][to + 1] + 1
            } else {
                common[at + 1][to].max(common[at][to + 1])
            };
        }
    }
    let mut lines: Vec<(char, &str)> = Vec::new();
    let (mut at, mut to) = (0, 0);
    while at < old.len() || to < new.len() {
        if at < old.len() && to < new.len() && old[at] == new[to] {
            lines.push((' ', old[at]));
            (at, to) = (at + 1, to + 1);
        } else if to == new.len() || at < old.len() && common[at + 1][to] >= common[at][to + 1] {
            lines.push(('-', old[at]));
            at += 1;
        } else {
            lines.push(('+', new[to]));
            to += 1;
        }
    }
    let near = |place: usize| {
        let first = place.saturating_sub(AROUND);
        lines[first..(place + AROUND + 1).min(lines.len())].iter().any(|(mark, _)| *mark != ' ')
    };
    let kept = lines.iter().enumerate().filter(|(place, _)| near(*place));
    let kept: Vec<String> = kept.map(|(_, (mark, line))| format!("{mark} {line}")).collect();
    Some(if kept.is_empty() { "the ends of lines differ".to_owned() } else { kept.join("\n") })
}

#[test]
fn lines_that_differ_are_shown_with_their_neighbours() {
    assert_eq!(between("a\nb\n", "a\nb\n"), None);
    let shown = between("1\n2\n3\n4\nold\n5\n", "1\n2\n3\n4\nnew\n5\n");
    assert_eq!(shown.as_deref(), Some("  3\n  4\n- old\n+ new\n  5"));
}
